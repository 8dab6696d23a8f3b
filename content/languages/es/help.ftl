# The help of the command line. The example of a command is a command: only what a person would name otherwise is translated.

help-heading-usage = Uso
help-heading-commands = Comandos
help-heading-arguments = Argumentos
help-heading-options = Opciones
help-heading-examples = Ejemplo

help-optout = Le guía para oponerse a que Meta entrene su IA con lo que usted publicó. Sin ningún comando, inicia el asistente.
    .example = optout --plain

help-global-file = Usa esta lista de seguimiento, no la habitual
help-global-person = Usa la lista de seguimiento de esta persona: cada nombre tiene la suya
help-global-content = Pone una carpeta con contenido propio por encima de lo incorporado
help-global-lang = Idioma del programa, como es o fr; con optout letter, el de la carta
help-global-color = Cuándo usar color: auto, always o never
help-global-ascii = Dibuja solo con caracteres ASCII
help-global-plain = Recorre las páginas en líneas simples: para lectores de pantalla, terminales sencillos y tuberías
help-global-practice = Practica con datos inventados: no se guarda ni se abre nada
help-global-today = Toma este día como hoy, escrito año-mes-día
help-global-help = Muestra esta ayuda
help-global-version = Muestra la versión

help-status = Dice el estado de cada cuenta, su próxima fecha y lo único que hay que hacer ahora
    .example = optout status --json
help-status-json = Lo escribe para programas

help-next = Dice en una línea lo único que hay que hacer ahora
    .example = optout next

help-guide = Escribe la vía de una plataforma en una sola página, para leer, imprimir o compartir
    .example = optout guide instagram --country ES --app-lang es
help-guide-platform = Qué plataforma, como instagram, facebook, whatsapp o no-account
help-guide-route = Solo esta vía, por su identificador
help-guide-country = El país donde vive, por sus dos letras
help-guide-app-lang = El idioma de su app, como es
help-guide-format = Lo escribe como texto, como Markdown (md), como página para navegador e impresora (html) o para programas (json)

help-content = Muestra, comprueba y exporta lo que sabe el programa
    .example = optout content check mi-contenido
help-content-check = Enumera todos los fallos a la vez, y después cuánto hay de cada idioma y qué datos son antiguos
    .example = optout content check mi-contenido
help-content-check-dir = Una carpeta con contenido propio, puesta por encima de lo incorporado; sin ella, lo que usa el programa
help-content-list = Enumera los archivos de contenido y cuáles son propios
    .example = optout content list
help-content-export = Escribe los archivos incorporados en una carpeta, para partir de ellos
    .example = optout content export mi-contenido
help-content-export-dir = La carpeta; lo que ya hay en ella se queda
help-content-sources = Enumera las fuentes, cada una con su fecha y su dirección
    .example = optout content sources --older-than 12
help-content-sources-older-than = Solo las que se leyeron hace más de estos meses, o en una fecha desconocida

help-privacy = Dice en palabras sencillas qué se guarda y dónde
    .example = optout privacy
