# What all pages share: dates, marks, keys, notices. Each sentence is whole; nothing is glued together.

language-own-name = Español
quote-open = «
quote-close = »
label = { $label }

language-bg = búlgaro
language-cs = checo
language-da = danés
language-de = alemán
language-el = griego
language-en = inglés
language-es = español
language-fi = finés
language-fr = francés
language-hr = croata
language-hu = húngaro
language-it = italiano
language-nl = neerlandés
language-no = noruego
language-pl = polaco
language-pt = portugués
language-pt-BR = portugués (Brasil)
language-sl = esloveno
language-sv = sueco

## Dates

month-1 = enero
    .short = ene
    .alone = enero
month-2 = febrero
    .short = feb
    .alone = febrero
month-3 = marzo
    .short = mar
    .alone = marzo
month-4 = abril
    .short = abr
    .alone = abril
month-5 = mayo
    .short = may
    .alone = mayo
month-6 = junio
    .short = jun
    .alone = junio
month-7 = julio
    .short = jul
    .alone = julio
month-8 = agosto
    .short = ago
    .alone = agosto
month-9 = septiembre
    .short = sept
    .alone = septiembre
month-10 = octubre
    .short = oct
    .alone = octubre
month-11 = noviembre
    .short = nov
    .alone = noviembre
month-12 = diciembre
    .short = dic
    .alone = diciembre
weekday-1 = lunes
weekday-2 = martes
weekday-3 = miércoles
weekday-4 = jueves
weekday-5 = viernes
weekday-6 = sábado
weekday-7 = domingo
date-long = { $weekday } { $day } de { $month } de { $year }
date-full = { $day } de { $month } de { $year }
date-short = { $day } { $month-short }
date-short-year = { $day } { $month-short } { $year }
date-distance = { $date }, { $distance }
days-today = hoy
days-in =
    { $n ->
        [365] en un año
        [366] en un año
        [one] mañana
       *[other] en { $n } días
    }
days-ago =
    { $n ->
        [one] ayer
       *[other] hace { $n } días
    }
when-month = { $month } de { $year }
when-year = { $year }
when-unknown = fecha desconocida

## How old a fact is

seen =
    { $sources ->
        [one] visto por 1 fuente ({ $when })
       *[other] visto por { $sources } fuentes ({ $when })
    }
seen-old =
    { $sources ->
        [one] visto por 1 fuente ({ $when }), hace { $months } meses: puede haber cambiado
       *[other] visto por { $sources } fuentes ({ $when }), hace { $months } meses: puede haber cambiado
    }
seen-unsure =
    { $sources ->
        [one] visto por 1 fuente ({ $when }), sin confirmar
       *[other] visto por { $sources } fuentes ({ $when }), sin confirmar
    }
seen-law = según una ley ({ $when })
    .unsure = según una ley ({ $when }); no se conoce ningún caso
seen-undated = descrito en una fecha desconocida: puede haber cambiado
label-in-english = Su nombre en inglés: { $label }.
label-only-english = Solo conocemos su nombre en inglés; en su app puede llamarse de otro modo.
label-only-other = Solo conocemos su nombre en { $language }; en su app puede llamarse de otro modo.
sketch-spoken = La fila que hay que pulsar: { $label }.

## Marks

place = { $n } de { $of }
mark-done = Usted marcó esto el { $date }.
mark-skipped = Usted saltó esto el { $date }.
mark-changed = Usted marcó esto el { $date }; el paso ha cambiado desde entonces.
copied-mark = copiado
    .handed = entregado
signs =
    { $n ->
        [one] 1 carácter
       *[other] { $n } caracteres
    }
kind-page = { $platform }, página
kind-child = { $platform }, de un menor
flag-practice = práctica
flag-own-content = contenido propio
flag-only-read = solo lectura
flag-unsaved = sin guardar
too-small = Amplíe a { $width }×{ $height }

## Keys

sign-space = Espacio
key-add = añadir
key-answer = Meta respondió
key-answer-question = responder
key-app-language = idioma de la app
key-back = volver
key-bare = solo el texto
key-begin = empezar
key-change = editar
key-child = para un menor
key-child-off = no es para un menor
key-choose = elegir
key-code = código QR
key-copy = copiar
key-copy-field = copiar
key-copy-sentence = copiar la frase
key-correct = corregir
key-country = dónde vive
key-different = aquí es distinto
key-editor = editor propio
key-file = a un archivo
key-filter = filtrar
key-fresh-draft = borrador nuevo
key-go-on = seguir
key-go-there = ir allí
key-handle = nombre de la cuenta
key-help = teclas
key-i-am-there = ya estoy ahí
key-i-did-it = ya lo he hecho
key-keep-and-copy = guardar y copiar
key-keep-answer = guardar
key-know = qué conviene saber
key-language = idioma
key-leave-field = salir del campo
key-leave-text = salir del texto
key-length = corto o largo
key-linked = cuentas vinculadas
key-more = una más
key-next = seguir
key-next-way = siguiente vía
key-none-named = no nombra ninguna
key-not-linked = sin vincular o no sé
key-note-it = anotar
key-open = abrir
key-open-again = abrir otra vez
key-open-form = abrir el formulario
key-other = otra parte
key-other-way = otra vía
key-panel = detalles
key-panel-sketch = en pantalla
key-pick = marcar
key-posted = carta enviada
key-practise = practicar
key-pressed-button = he pulsado el botón
key-protect = proteger más
key-quit = salir
key-record = historial
key-remove = quitar
key-on-phone = ya está abierto en el móvil
key-skip = saltar
key-sources = fuentes
key-steps = pasos
key-take-way = seguir esta vía
key-terms = glosario
key-text = texto
key-text-language = idioma del texto
key-the-code = el código
key-this-one = elegir
key-to-accounts = cuentas
key-to-list = a la lista
key-to-form = al formulario
key-to-reasons = motivos
key-to-text = editar el texto
key-toggle = marcar
key-type-name = escribir el nombre
key-unmark = deshacer la última
key-why = por qué
key-why-hoax = texto en cadena
key-write-text = texto
key-your-name = su nombre
key-your-email = su dirección de correo

## What just happened

copied-proven =
    { $n ->
        [one] Copiado en el portapapeles y vuelto a leer: el mismo carácter.
       *[other] Copiado en el portapapeles y vuelto a leer: los mismos { $n } caracteres.
    }
copied-unproven =
    { $n ->
        [one] Copiado en el portapapeles, { $n } carácter; no se pudo volver a leer.
       *[other] Copiado en el portapapeles, { $n } caracteres; no se pudo volver a leer.
    }
copied-tmux =
    { $n ->
        [one] Entregado a tmux y a su terminal, { $n } carácter, sin comprobar. Si al pegar no sale nada: { $key-bare } muestra solo el texto.
       *[other] Entregado a tmux y a su terminal, { $n } caracteres, sin comprobar. Si al pegar no sale nada: { $key-bare } muestra solo el texto.
    }
copied-terminal =
    { $n ->
        [one] Entregado al terminal, { $n } carácter, sin comprobar. Si al pegar no sale nada: { $key-bare } muestra solo el texto.
       *[other] Entregado al terminal, { $n } caracteres, sin comprobar. Si al pegar no sale nada: { $key-bare } muestra solo el texto.
    }
cleared = El portapapeles ya no contiene lo que se copió aquí.
opened-in-browser = Se ha abierto el navegador. Compruebe el dominio en la barra de direcciones.
wrote = Escrito en { $file }
saving = Guardando…
bare-back = La tecla Intro lleva de vuelta a la página.
practice-begun = Práctica: datos inventados, no se guarda ni se abre nada.
practice-nothing-opened = Práctica: ahora se abriría { $host }.
practice-nothing-written = Práctica: ahora se escribiría un archivo.
code-noted = Anotado: el código está introducido, así que cuenta como enviada hoy.
paste-too-long =
    { $n ->
        [one] Es { $n } carácter, más de lo que cabe aquí. No se ha insertado nada.
       *[other] Son { $n } caracteres, más de lo que cabe aquí. No se ha insertado nada.
    }
text-now-short = Versión corta, para la casilla de un formulario.
    .later = Versión corta, en cuanto haya un motivo marcado.
text-now-long = Versión larga, para una carta.
    .later = Versión larga, en cuanto haya un motivo marcado.
text-own-kept = Usted ha editado el texto a mano: se queda como está. { $key-more } añade debajo un borrador nuevo.
    .language = Usted ha editado el texto a mano: se queda como está. { $key-more } añade debajo un borrador nuevo en este idioma: { $language }.
form-choose-there = Esto se elige en la página de Meta.
form-code-there = El código llega por correo y se introduce directamente en la página de Meta.
session-no-app-way = No se conoce ninguna vía dentro de la app para esta cuenta.

## Leaving

parting-saved = Guardado en { $file }
parting-unsaved = No se pudieron guardar los últimos cambios.
only-read = Esta lista de seguimiento la escribió una versión más nueva de optout: solo se lee, y no se guarda nada.
parting-practice = Era una práctica: no se ha guardado nada.
parting-next = { $next }
