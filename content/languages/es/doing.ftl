# What the commands answer that note, copy, repair and forget.

checklist-doctor = optout doctor dice más, y optout doctor --fix pone en su lugar la copia más reciente que se puede leer; con --file o --person, si los usa.

## Accounts

account-added = Añadida: { $account }
account-twin = Ya hay una con ese nombre: { $known }. Si esta fue un error, optout account remove { $account } la quita.
account-line = { $id }: { $account }
account-removed = Quitada: { $id } ({ $account }). Las copias de los últimos días la conservan; optout forget las borra.
account-gone = La cuenta { $account } se quitó mientras tanto. No se ha anotado nada para ella.
account-other-email = La lista de seguimiento tiene otra dirección. No se ha añadido nada; cambie la dirección con optout set person.email, o prescinda de --email.
account-not-linkable = Solo se pueden vincular cuentas que pueden estar en un centro de cuentas, como las de Instagram y Facebook. No se ha añadido nada.
no-account-yet = Todavía no hay ninguna cuenta { $account }. Añada una con optout account add.
no-such-account = No hay ninguna cuenta { $account }. Hay estas: { $known }.
no-such-form = El formulario { $form } no corresponde a esa plataforma. Valores conocidos para --form: { $known }.

## Steps, and what happened

not-saved = No se ha guardado nada: { $reason } La lista de seguimiento está como estaba.
noted-already = Eso ya está anotado.
sent-first-stands = Ahora hay dos días de envío anotados; las fechas se cuentan desde el primero, el { $day }. Si ese día es un error, quite la entrada { $iso } del historial (history) en { $file }: el archivo es suyo.
marked-done = { $step }: hecho, { $day }
marked-skipped = { $step }: saltado, { $day }
marked-todo = { $step }: por hacer
no-such-step = { $step } no es ningún paso de { $account } en su vía. Sus pasos: { $known }.
no-steps = { $account } no tiene pasos donde usted vive: no se ha marcado nada.
no-such-reply = { $reply } no es una respuesta conocida. Se conocen: { $known }.
day-to-come = El { $day } aún no ha llegado, así que ese día no puede haber pasado nada. No se ha anotado nada; indique el día con --on.
day-long-ago = La fecha { $day } queda más de { $n } años atrás; casi siempre es un error en el año. No se ha anotado nada; indique el día con --on, o añada --anyway si el año es correcto.
noted-before-sent = La respuesta no puede haber llegado el { $day }: la oposición se envió el { $sent }. No se ha anotado nada; indique el día con --on.
covered-by-itself = Una cuenta no se cubre a sí misma. Indique la otra con --by.
covered-not-accepted = Todavía no hay nada aceptado para { $account }. Anote antes su respuesta con optout reply.
proof-noted = Anotada para { $account }: { $file }, SHA-256 { $sum }. El archivo se queda donde está; consérvelo.
proof-not-read = No se ha leído { $file }: { $reason } No se ha anotado nada.
proof-name = El nombre del archivo no es texto UTF-8 y no se podría volver a encontrar. No se ha anotado nada; dele otro nombre.

## Values

set-now = { $key }: { $value }
set-out = { $key } ya no está.
set-no-such-key = No hay ningún valor { $key } que fijar. Hay estos: { $known }.
set-country = El país { $value } no se conoce. Se indica con sus dos letras, por ejemplo ES.
set-region = { $value } no es el código de una parte de un país, como ES-CT.
set-region-elsewhere = { $value } está en otro país que el de person.country. Fije antes ese valor.
set-email = { $value } no es una dirección de correo.
set-phone = { $value } no es un número de teléfono.
set-name = Un nombre es una sola línea de doscientos caracteres como máximo.
set-switch = { $key } es on u off, no { $value }.
set-palette = No hay ninguna paleta { $value }. Hay estas: { $known }.
set-language = El idioma { $value } no se conoce aquí. Hay estos: { $known }.

## Copies and links

copy-proven = Copiado en el portapapeles y vuelto a leer: los mismos { $n } caracteres.
copy-unproven = Copiado en el portapapeles, { $n } caracteres; no se pudo volver a leer.
copy-tmux = Entregado a tmux y a su terminal, { $n } caracteres, sin comprobar.
copy-terminal = Entregado al terminal, { $n } caracteres, sin comprobar. Péguelo para verlo.
copy-failed = No se ha copiado: { $reason }
copy-unknown = No hay nada anotado que copiar. Fíjelo con optout set { $key }.
copy-which = ¿Qué cuenta? Indíquela detrás de lo que quiere copiar. Hay estas: { $known }.
copy-no-link = La vía de { $account } no acaba en ningún formulario con una dirección que se pueda abrir.
link-none = No se conoce ninguna dirección de un formulario así para { $platform }.
link-others = Otros tipos: --purpose { $kinds }.
link-not-opened = No se ha abierto: { $reason } La dirección está arriba.

## Everyone

everyone-own = Su propia lista de seguimiento
everyone-person = La lista de seguimiento de { $person }

## The doctor

doctor-none = Todavía no hay ninguna lista de seguimiento. Estará en { $file }.
doctor-reads =
    { $n ->
        [0] La lista de seguimiento se puede leer: { $file }, ninguna cuenta.
        [one] La lista de seguimiento se puede leer: { $file }, 1 cuenta.
       *[other] La lista de seguimiento se puede leer: { $file }, { $n } cuentas.
    }
doctor-misread = Lo que dicen estas claves no se entiende aquí y se queda como está: { $keys }
doctor-twin = Línea { $line }: { $id } es el identificador de dos cuentas. Lo que se anota va a la primera; dé a una de ellas otro identificador a mano.
doctor-country = Línea { $line }: el país { $country } no se conoce, así que tampoco su ley ni sus fechas. Se escribe con dos letras, como FR.
doctor-platform = Línea { $line }: la plataforma { $platform } no se conoce, así que no hay vía para esa cuenta. Se conocen: { $known }.
doctor-newer = La lista de seguimiento { $file } la escribió un optout más nuevo (versión { $version } del archivo): se lee y no se cambia.
doctor-broken = La lista de seguimiento no se puede leer: { $file }, línea { $line }, columna { $column }: { $reason }. Se queda como está hasta que corrija esa línea.
doctor-unread = No se ha leído la lista de seguimiento: { $file }: { $reason } Se queda como está.
doctor-newest =
    { $n ->
        [one] La copia más reciente que se puede leer es { $backup }: la lista de seguimiento tal como estaba al empezar el { $day }, con 1 cuenta.
       *[other] La copia más reciente que se puede leer es { $backup }: la lista de seguimiento tal como estaba al empezar el { $day }, con { $n } cuentas.
    }
doctor-no-copy = No hay ninguna copia que se pueda leer. Corrija la línea a mano, o siga en otro archivo con --file.
doctor-copies =
    { $n ->
        [one] Hay 1 copia de un día anterior: { $backup }.
       *[other] Hay { $n } copias de días anteriores; la más reciente que se puede leer es { $backup }.
    }
doctor-copies-unread =
    { $n ->
        [one] Hay 1 copia de un día anterior, y no se puede leer.
       *[other] Hay { $n } copias de días anteriores, y no se puede leer ninguna.
    }
doctor-open = Otras personas que usan este equipo pueden ver el contenido de { $file }.
doctor-leftover = Un guardado se interrumpió y dejó { $file }; la lista de seguimiento está entera.
doctor-content = El contenido es el que viene incorporado.
doctor-content-own =
    { $n ->
        [one] 1 archivo de contenido es propio.
       *[other] { $n } archivos de contenido son propios.
    }
doctor-content-faults = Su contenido propio incumple reglas, y optout no arranca con él. optout content check dice más:
doctor-line = {"  "}{ $text }
doctor-no-terminal = Aquí no hay terminal. optout --plain funciona sin él.
doctor-dumb = Este terminal solo muestra líneas: optout usa su modo simple.
doctor-terminal =
    { $columns ->
        [one] El terminal es { $term }, con 1 columna de ancho.
       *[other] El terminal es { $term }, con { $columns } columnas de ancho.
    }
doctor-terminal-unmeasured = El terminal es { $term }; no dice qué ancho tiene.
doctor-locale = La configuración regional no dice que el texto sea UTF-8. Si los caracteres se ven mal, use --ascii.
doctor-clipboard = Las copias van al portapapeles del sistema.
doctor-clipboard-tmux = Las copias van a tmux, que las entrega a su terminal.
doctor-clipboard-termux = Las copias van al portapapeles de Termux.
doctor-clipboard-terminal = Las copias se entregan al terminal; no dice si las acepta.
doctor-no-clipboard = Desde aquí no se llega a ningún portapapeles; los textos se pueden mostrar solos y escribir en archivos.
doctor-can-fix = optout doctor --fix repara lo que se puede reparar.
doctor-well = Todo está bien.
doctor-not-well = Algo está mal.
doctor-by-hand =
    { $n ->
        [one] Queda 1 cosa que solo usted puede corregir, a mano, en { $file }, línea { $lines }.
       *[other] Quedan { $n } cosas que solo usted puede corregir, a mano, en { $file }, líneas { $lines }.
    }
doctor-restored = Puesto en el lugar de la lista de seguimiento: { $backup }
doctor-set-aside = Lo que no se podía leer se conserva como { $file }
doctor-tidied = Retirado: lo que dejó un guardado.
doctor-closed = Solo para su usuario en este equipo: la lista de seguimiento y lo que hay junto a ella.
doctor-not-fixed = No se ha reparado: { $reason } Todo lo que había sigue ahí.

## Forgetting

forget-nothing = No hay nada que borrar.
forget-would = Se borraría esto:
forget-would-account = { $account } ({ $id }) se quitaría de la lista de seguimiento, y se borrarían estas copias, que la conocen:
forget-yes = No se ha borrado nada. Con --yes se borra, y no se puede recuperar.
forget-done = Borrado:
forget-account = { $account } ({ $id }) se ha quitado de la lista de seguimiento, y se han borrado estas copias:
forget-not = No se ha borrado todo. { $file } sigue ahí: { $reason }

## The manual

man-written =
    { $n ->
        [one] Ahora hay 1 página en { $folder }.
       *[other] Ahora hay { $n } páginas en { $folder }.
    }
man-not-written = No se ha escrito nada más en { $folder }: { $reason } Lo que ya había se queda; indique una carpeta nueva o vacía.
