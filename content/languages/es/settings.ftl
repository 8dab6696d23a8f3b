### The settings: what each is called, and what it does.

title-settings = ajustes
title-palettes = colores
title-letter-languages = idioma de los textos
settings-heading = Ajustes
key-set = cambiar
key-settings = ajustes
key-undo = deshacer

setting-on = sí
setting-off = no
setting-language = Idioma del programa
    .about = Todo lo que dice el programa, desde ahora.
setting-app-language = Idioma de su app
    .about = Los nombres de los menús y los botones se muestran como figuran en su app.
setting-letter-language = Idioma de los textos y las cartas
    .about = Para los textos y las cartas que se redacten desde ahora. Lo que ya está escrito se queda como está.
setting-palette = Colores
    .about = Los colores de la pantalla. Lo que significan se dice también en palabras.
setting-ascii = Solo caracteres sencillos
    .about = Los marcos y las marcas se dibujan con los caracteres más sencillos, para un terminal que muestra mal los demás.
setting-mouse = Ratón
    .about = Sí: un clic elige y la rueda desplaza. No: el ratón selecciona texto, como es propio de su terminal.
setting-mask = Ocultar direcciones y números
    .about = Las direcciones de correo y los números de teléfono se muestran solo en parte, por si alguien mira su pantalla. Lo que escribe, el propio texto y lo que se copia quedan enteros.
setting-clear-clipboard = Vaciar el portapapeles al salir
    .about = Al salir, lo último que se copió aquí se retira del portapapeles, si es posible y si después no se ha copiado otra cosa.

letter-languages-heading = Idioma de los textos y las cartas
palettes-heading = Colores
palettes-why = Ninguna opción pinta el fondo. Dos de ellas indican para qué fondo están pensadas, claro u oscuro.
palette-default = los propios del terminal
palette-light = para un fondo claro
palette-dark = para un fondo oscuro
palette-contrast = contraste alto
palette-colour-blind = si rojo y verde se confunden
palette-plain = sin color

help-global-palette = Los colores: default, light, dark, contrast, colour-blind o plain
help-global-mouse = Usa el ratón: un clic elige, la rueda desplaza
