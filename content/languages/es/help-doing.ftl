# The help of the commands that note, copy, repair and forget. The example of a command is a command.

help-status-everyone = También las listas de seguimiento de otras personas

help-account = Añade, enumera y quita cuentas
    .example = optout account add instagram lea.photos
help-account-add = Añade una cuenta y dice con qué identificador se la nombra desde entonces
    .example = optout account add instagram lea.photos
help-account-add-platform = Qué plataforma, como instagram, facebook, whatsapp o no-account
help-account-add-handle = El nombre de la cuenta; puede faltar
help-account-add-email = La dirección de la cuenta, guardada como person.email
help-account-add-form = Otro formulario que el del final de su vía, por su identificador
help-account-add-linked-with = Una cuenta del mismo centro de cuentas, por su identificador
help-account-list = Enumera las cuentas y sus identificadores
    .example = optout account list --json
help-account-list-json = Lo escribe para programas
help-account-remove = Quita una cuenta; las copias de los últimos días la conservan
    .example = optout account remove instagram-1
help-account-remove-id = Qué cuenta, por su identificador

help-mark = Marca un paso como hecho, saltado o por hacer
    .example = optout mark instagram-1 session
help-mark-account = Qué cuenta, por su identificador
help-mark-step = Qué paso, por su identificador; un campo del formulario es form.campo
help-mark-state = Como done (hecho), skipped (saltado) o todo (por hacer); sin él, como done
help-mark-on = El día, escrito año-mes-día; sin él, hoy
help-mark-anyway = Acepta un día de hace años

help-sent = Anota que se envió el formulario
    .example = optout sent instagram-1
help-sent-account = Qué cuenta, por su identificador
help-sent-on = El día, escrito año-mes-día; sin él, hoy
help-sent-anyway = Acepta un día de hace años
help-sent-reference = El número o la palabra que dio Meta como referencia

help-reply = Anota qué respuesta llegó y dice qué hacer ahora
    .example = optout reply instagram-1 accepted
help-reply-account = Qué cuenta, por su identificador
help-reply-reply = Qué llegó, como received, accepted, refused o wants-more
help-reply-on = El día, escrito año-mes-día; sin él, hoy
help-reply-anyway = Acepta un día de hace años
help-reply-note = Una nota propia

help-covered = Anota que la respuesta a otra cuenta nombra esta
    .example = optout covered facebook-1 --by instagram-1
help-covered-account = Qué cuenta se nombra, por su identificador
help-covered-by = La cuenta cuya respuesta la nombra, por su identificador
help-covered-on = El día, escrito año-mes-día; sin él, hoy
help-covered-anyway = Acepta un día de hace años

help-proof = Anota dónde está una prueba, con su SHA-256; el archivo no se copia
    .example = optout proof instagram-1 correo.eml
help-proof-account = Qué cuenta, por su identificador
help-proof-proof = El archivo, como un correo guardado o una captura de pantalla
help-proof-on = El día, escrito año-mes-día; sin él, hoy
help-proof-anyway = Acepta un día de hace años

help-set = Fija un valor sobre usted o un ajuste; un valor vacío lo quita
    .example = optout set person.country ES
help-set-key = Cuál, como person.country o settings.language
help-set-value = Su valor; "" lo quita

help-copy = Copia una sola cosa en el portapapeles
    .example = optout copy text instagram-1
help-copy-field = Qué: country (país), email (correo), text (texto) o link (enlace)
help-copy-account = De qué cuenta es el texto o el enlace, por su identificador

help-link = Dice la dirección de un formulario
    .example = optout link instagram --qr
help-link-platform = Qué plataforma, como instagram, facebook, whatsapp o no-account
help-link-purpose = Para qué es el formulario: own-data, third-party, ai-messages o general
help-link-country = El país donde vive, por sus dos letras
help-link-qr = La dibuja también como código QR para un móvil
help-link-open = La abre también en el navegador

help-doctor = Mira la lista de seguimiento, el contenido, el terminal y el portapapeles, y dice qué está mal
    .example = optout doctor --fix
help-doctor-fix = Repara lo que se puede reparar; lo que no se puede leer se conserva al lado

help-forget = Borra todo lo que se guarda, o una cuenta con todas las copias que la conocen
    .example = optout forget --yes
help-forget-account = Solo esta cuenta, por su identificador, y las copias de días anteriores
help-forget-all = También las listas de seguimiento de otras personas
help-forget-yes = Lo hace; sin esto solo dice qué se borraría

help-completions = Escribe lo que debe leer un intérprete de comandos para completar comandos, cuentas y pasos
    .example = source <(optout completions bash)
help-completions-shell = bash, elvish, fish, powershell o zsh

help-man = Escribe la página del manual, o todas las páginas en una carpeta
    .example = optout man > optout.1
help-man-dir = La carpeta para una página por comando; lo que ya hay en ella se queda
