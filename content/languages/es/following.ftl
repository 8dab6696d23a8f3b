# The pages after sending: dates that are typed, letters that follow, proofs, the report.

## Waiting

waiting-counted = Según nuestra cuenta, la respuesta debe llegar a más tardar el { $date }; la fecha es una propuesta nuestra
waiting-reminder = Un recordatorio tiene sentido desde el { $date }: propuesta nuestra, y una cortesía.
waiting-day-unknown = No consta el día del envío, así que no se puede contar ningún plazo.
    .how = { $key-answer } anota la respuesta y el día; { $key-remove } fija una fecha propia.
waiting-posted = Se envió por correo postal, así que ningún correo electrónico lo confirma por sí solo. El plazo corre desde el día en que llega la carta; siete días de camino son una propuesta nuestra. Con un acuse de recibo cuenta el día que figura en él.
counted-from =
    .form = Hay varias solicitudes: el plazo se cuenta desde el formulario del { $date }.
    .letter = Hay varias solicitudes: el plazo se cuenta desde la carta echada al correo el { $date }.
    .line-form = { $line }; contado desde el formulario del { $date }
    .line-letter = { $line }; contado desde la carta echada al correo el { $date }
waiting-complaint = Una reclamación tiene sentido desde el { $date }: propuesta nuestra.
    .company = Una reclamación ante Meta tiene sentido desde el { $date }: propuesta nuestra.
waiting-own = Su propia fecha: { $date }.
calendar-complain = reclamación
calendar-company = acuse de recibo
calendar-authority = preguntar
calendar-own = fecha suya
calendar-empty = No hay ninguna fecha pendiente, así que no hay nada para un calendario.
key-calendar-file = calendario
key-own-date = fecha propia
key-letters = cartas

date-own = ¿Cuándo quiere volver a mirar esto?
    .why = Año, mes y día, como AAAA-MM-DD. En blanco se quita su fecha.
date-announced = ¿Qué día se lo dijeron?
    .why = Año, mes y día, como AAAA-MM-DD.
date-not-read = No es una fecha como AAAA-MM-DD. No se ha cambiado nada; corríjala aquí.
date-not-ahead = La fecha { $date } no es posterior a hoy. No se ha cambiado nada; corríjala aquí.
date-in-future = La fecha { $date } aún no ha llegado. No se ha anotado nada; corríjala aquí.
date-before-sent = La fecha { $date } es anterior al día del envío. No se ha anotado nada; corríjala aquí.
own-date-noted = Anotado: su propia fecha, { $date }.
own-date-gone = Aquí no tiene ninguna fecha propia.

title-announced = tardará más
announced-heading = ¿Cuándo le dijeron que tardará más?
announced-today = Hoy
announced-other = Otro día

title-day = el día
day-sent-heading = ¿Cuándo la envió?
day-sent-why = Aquí aún no consta ningún envío. Las fechas se cuentan desde ese día.
day-answer-heading = ¿Cuándo respondió Meta?
day-nothing-yet = Aún no se ha anotado nada.
day-unknown = No lo sé
    .answer = No lo sé: anotarlo con la fecha de hoy
date-long-ago = De la fecha { $date } hace más de { $n } años. Aún no se ha anotado nada; si el año es correcto, elija lo mismo otra vez.
extension-in-time = Anunciada a tiempo: la fecha pasa al { $date }.

## Letters

title-letters = cartas
letters-heading = Cartas
letters-how = Cada una se abre para leerla, editarla, copiarla y escribirla en un archivo. Desde aquí no se envía nada.
letter-for-objection = La oposición misma, en papel
letter-for-supplement = Un escrito complementario: lo que pidió Meta, o una réplica a su denegación
letter-for-reminder = Un recordatorio: el plazo ha terminado; una cortesía
letter-for-company-complaint = Una reclamación ante la empresa: la autoridad la espera antes
letter-for-complaint = Una reclamación ante la autoridad
company-first = La autoridad le pedirá en la mayoría de los casos que reclame antes ante Meta: entre las cartas hay una reclamación ante la empresa.
letter-later-supplement = Se ofrece cuando Meta pide algo más, remite a otro sitio o deniega.
    .sent = Enviado el { $date }. Se ofrece otro cuando Meta vuelva a escribir.
letter-later-reminder = Se ofrece mientras se espera una respuesta, una vez terminado el plazo.
letter-later-company-complaint = Se ofrece tras una denegación, o una vez terminado el plazo.
letter-later-complaint = Se ofrece tras una denegación, o una vez terminado el plazo.
letter-from-reminder = Se ofrece desde el { $date }, una vez terminado el plazo.
letter-from-company-complaint = Se ofrece tras una denegación, o desde el { $date }.
letter-from-complaint = Se ofrece tras una denegación, o desde el { $date }.
letter-not-now = Ahora no. { $why }

title-follow = una carta
letter-about-supplement = Por correo postal a la dirección que figura en ella, o como respuesta al correo de Meta.
letter-about-reminder = Por correo postal a la dirección que figura en ella, o como respuesta al correo de Meta.
letter-about-company-complaint = Por correo postal a la dirección que figura en ella, o como respuesta al correo de Meta.
letter-to = Para: { $name }, en papel. Añada los documentos adjuntos, si la carta enumera alguno.
letter-to-form = Para: { $name }, en papel o por su formulario en { $link }. Añada los documentos adjuntos, si la carta enumera alguno.
letter-to-mail = Para: { $name }, { $mail }. Añada los documentos adjuntos, si la carta enumera alguno.
letter-recorded = Anotada como enviada hoy: { $kind }.
letter-blank-sure = Queda un hueco en la carta: { $blanks }. No se ha anotado nada. Si lo ha rellenado a mano, elija lo mismo otra vez.
letter-blank-named = ! falta rellenar: { $blanks }
key-sent-it = ya la he enviado
key-mail = al correo
mailed = Se ha abierto su programa de correo. Compruebe la dirección y añada los documentos adjuntos; enviarlo depende de usted.
failed-mail = No se ha entregado: { $reason } { $key-copy } copia la carta, { $key-file } la escribe en un archivo.
error-no-mailer = desde aquí no se llega a ningún programa de correo.
practice-nothing-mailed = Práctica: ahora se abriría el programa de correo.
jump-letters = Cartas que siguen

## The record

proof-path = ¿Dónde está el archivo?
    .why = Un correo, una captura de pantalla. Solo se anotan su ruta, el día y una suma de verificación; el archivo se queda donde está.
proof-kept = Anotada con su suma de verificación. El archivo se queda donde está: no lo mueva ni lo modifique.
failed-digest = No se ha anotado: { $reason } Lo que escribió sigue aquí.
error-no-file = no hay ningún archivo { $detail }.
key-add-proof = añadir una prueba
key-report = informe
