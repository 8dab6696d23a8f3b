# What follows after sending, by commands: what is due, letters, the report and the bundle.

## What is due or coming

due-of-person = { $person }, { $account }
due-mail = { $account }: si no ha llegado ningún correo el { $date }, { $distance }, mire en el spam y envíela otra vez; propuesta nuestra
due-code = { $account }: se pide un código; búsquelo en el correo e introdúzcalo hoy, antes nada cuenta como enviado
due-answer = { $account }: Meta tiene que responder a más tardar el { $date }, { $distance }
due-answer-there = { $account }: la respuesta debe llegar a más tardar el { $date }, { $distance }
due-overdue = { $account }: la respuesta debía llegar a más tardar el { $date }, { $distance }
due-suggested = { $account }: mire si ha llegado una respuesta, { $date }, { $distance }; propuesta nuestra
next-undated-how = Siguiente: { $name }. No consta el día del envío. La confirmación de Meta en su buzón lo indica: anótelo con optout sent { $account } --on FECHA. Sin ella, mire el { $date } si ha llegado una respuesta; propuesta nuestra.
due-reminder = { $account }: un recordatorio tiene sentido desde el { $date }, { $distance }; propuesta nuestra
due-complain = { $account }: una reclamación tiene sentido desde el { $date }, { $distance }; propuesta nuestra
    .company = { $account }: una reclamación ante Meta tiene sentido desde el { $date }, { $distance }; propuesta nuestra
due-company = { $account }: Meta tiene que acusar recibo de la reclamación a más tardar el { $date }, { $distance }
due-authority = { $account }: pregunte a la autoridad cómo va, { $date }, { $distance }; propuesta nuestra
due-own = { $account }: su propia fecha, { $date }, { $distance }
due-again = { $account }: revise si sigue en pie, { $date }, { $distance }; propuesta nuestra
due-no-country = No se ha indicado dónde vive, así que no se cuenta ninguna fecha. Indíquelo con optout set person.country, por ejemplo optout set person.country ES.

## The clock

clock-set-back = Según el reloj de este equipo hoy es { $today }, pero ya hay algo anotado con fecha { $last }. No se ha anotado nada; ponga el reloj en hora, o indique el día con --on.

## Files

file-written = Escrito: { $file }
file-not-written = No se ha escrito { $file }: { $reason } No se ha cambiado nada más; indique otro archivo.
error-taken = { $detail } ya existe y se queda como está.
no-account-at-all = Todavía no hay ninguna cuenta. Añada una con optout account add.

## Letters

letter-which = ¿Qué cuenta? Indíquela por su identificador detrás del tipo de carta. Hay estas: { $known }.
letter-set-country = No se ha escrito nada. Indíquelo con optout set person.country, por ejemplo optout set person.country ES.
letter-set-region = Va dirigida a { $name }, porque no consta ninguna parte del país y la autoridad depende de ella. Indique la suya con optout set person.region, por ejemplo optout set person.region { $part }.
letter-right-from = Allí se conoce un derecho de oposición a partir del { $date }.
letter-instead = Qué puede hacer allí:
letter-instead-step = {"  "}{ $step }
letter-anyway = No se ha escrito nada. Con --anyway se escribe de todos modos.
letter-early = A día de hoy esta carta no se ofrece: el plazo no ha terminado, o no ha llegado nada a lo que responda.
letter-other-language = Está escrita en otro idioma; --lang indica el idioma de la carta.
letter-own-text = Su texto está guardado en { $language } y no se traduce al { $other }. No se ha escrito nada: quite --lang, o indique motivos con --ground.
letter-no-reasons = Los motivos y --short son para una oposición; los motivos, también para un escrito complementario. No se ha escrito nada; quítelos.
letter-no-ground = { $ground } no es un motivo para este texto. No se ha escrito nada. Valores conocidos para --ground: { $known }.
letter-ground-exposes = El motivo { $ground } puede exponerle a un riesgo, así que su texto es siempre general. No se ha escrito nada; indíquelo sin una frase propia.
letter-ground-long = La frase para { $ground } tiene más de dos mil caracteres. No se ha escrito nada; acórtela.
letter-blank-left = Queda un hueco en la carta: { $blanks }. No se ha escrito nada. El nombre se indica con optout set person.name, y la dirección con optout set person.email; con --anyway la carta se escribe con su hueco.
letter-blank-stays = Queda un hueco en la carta: { $blanks }. Rellénelo antes de enviarla.
letter-own-brackets = Hay corchetes en sus propias palabras: { $blanks }. Mire si queda algo por rellenar.
letter-not-copied = No se ha copiado la carta: { $reason } Se ha escrito como se pidió.

## The report and the bundle

report-text-sent = { $kind }, envío del { $date }; su idioma: { $language }
    .form = Texto preparado para el formulario y copiado; el formulario se envió el { $date }, y no se sabe si el texto se pegó en él; su idioma: { $language }
report-column-fate = Ahora
proof-fate-same = igual
proof-fate-changed = modificado desde entonces
proof-fate-unproven = está; no se anotó ninguna suma
proof-fate-gone = no se encuentra
proof-gone = { $file } se anotó como prueba y ya no está, o no se puede leer. Así figura en la lista; si lo ha movido, anótelo otra vez con optout proof.
proof-changed = { $file } ha cambiado desde que se anotó como prueba. Así figura en la lista, con la suma que se anotó entonces.
bundle-written =
    { $n ->
        [one] Ahora hay 1 archivo en { $folder }.
       *[other] Ahora hay { $n } archivos en { $folder }.
    }
bundle-not-written = No se ha escrito nada más en { $folder }: { $reason } Lo que ya había se queda; indique una carpeta nueva o vacía.

## Help

help-due = Dice qué fechas han llegado o se acercan, una por línea; el código de salida es 3 si ha llegado un plazo legal o su propia fecha, y 0 si son solo propuestas nuestras
    .example = optout due --ics optout.ics
help-due-json = Lo escribe para programas
help-due-everyone = También las listas de seguimiento de otras personas
help-due-ics = Escribe en su lugar las próximas fechas como archivo de calendario; - es la salida estándar

help-letter = Escribe una carta: la oposición, o lo que viene después de ella
    .example = optout letter reminder instagram-1 -o recordatorio.txt
help-letter-kind = Cuál: objection (oposición), supplement (escrito complementario), reminder (recordatorio), company-complaint (reclamación ante la empresa) o complaint (reclamación ante la autoridad)
help-letter-account = Qué cuenta, por su identificador; puede faltar si solo hay una
help-letter-ground = Un motivo por su identificador, tantas veces como quiera; detrás de =, una frase propia
help-letter-short = Los motivos en su versión corta
help-letter-copy = La copia también en el portapapeles
help-letter-output = La escribe en este archivo nuevo, no en la salida estándar
help-letter-anyway = La escribe sin una solicitud anotada, tras una aceptación, o con un hueco

help-report = Escribe lo que se hizo, cada cosa con su día, listo para una autoridad
    .example = optout report instagram-1 --format html -o informe.html
help-report-account = Solo esta cuenta, por su identificador
help-report-format = Como Markdown (md), como página para navegador e impresora (html) o para programas (json)
help-report-output = Lo escribe en este archivo nuevo, no en la salida estándar

help-bundle = Escribe una carpeta con el informe, los textos tal como se enviaron, la lista de pruebas y las sumas de verificación
    .example = optout bundle instagram-1 -o mi-oposicion
help-bundle-account = Solo esta cuenta, por su identificador
help-bundle-dir = La carpeta; lo que ya hay en ella se queda
