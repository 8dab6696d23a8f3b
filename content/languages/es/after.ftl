# After sending: how dates are counted, what comes next, why there is no letter, the calendar file, the report.

## How a date is counted, line by line; a line stands beside its day.

working-three-same-day = tres meses después de la recepción, el mismo día del mes
working-three-last-day = tres meses después de la recepción, el último día de ese mes
working-first-end = termina el primer plazo; una prórroga debe anunciarse hasta este día
working-announced = se anunció la prórroga: a tiempo
working-identity = preguntaron quién es usted; una duda razonable puede suspender el plazo; por cuánto tiempo, aquí no se calcula
working-posted = echada al correo
working-in-the-post = siete días de camino: propuesta nuestra, pues nada prueba el día de llegada
working-end = termina el plazo
working-end-suggested = el día que proponemos para volver a mirar; no termina ningún plazo
working-reminder = el primer día hábil posterior: propuesta nuestra para un recordatorio
working-reminder-weekday = el día siguiente que no es sábado ni domingo: propuesta nuestra para un recordatorio
working-grace = dos días de margen: propuesta nuestra
working-offered = desde aquí se ofrece una reclamación: propuesta nuestra
working-complaint = catorce días después del recordatorio: propuesta nuestra
working-refused = tras una denegación, de inmediato: propuesta nuestra
working-acknowledge = los días en que la empresa debe acusar recibo de la reclamación
working-authority = tres meses sin noticias de la autoridad: desde entonces puede acudir a los tribunales
working-own = una fecha suya

article-event-day = Reglamento (CEE, Euratom) n.º 1182/71, artículo 3, apartado 1
article-month = RGPD, artículo 12, apartado 3; Reglamento (CEE, Euratom) n.º 1182/71, artículo 3, apartado 2, letra c)
article-working-day = Reglamento (CEE, Euratom) n.º 1182/71, artículos 2 y 3, apartado 4
article-extension = RGPD, artículo 12, apartado 3
article-identity = RGPD, artículo 12, apartado 6
article-uk-month = RGPD del Reino Unido, artículos 12 y 12A
article-acknowledge = Data Protection Act 2018, artículo 164A
article-authority = RGPD, artículo 78, apartado 2

extension-too-late = El { $announced } se anunció una prórroga. El primer plazo había terminado el { $end }: la fecha no cambia.
extension-unknown = No tenemos datos sobre si una prórroga cambia aquí la fecha: la fecha se mantiene.

## What comes next.

coming-complain = { $date }, cabe reclamar
    .company = { $date }, reclamar ante Meta
coming-company = { $date }, acuse de recibo
coming-authority = { $date }, preguntar
coming-own = { $date }, fecha suya

next-complain = Siguiente: { $account }, la reclamación
    .company = Siguiente: { $account }, la reclamación ante Meta
    .later = Siguiente: { $account }, esperar la respuesta; la reclamación desde el { $date }
    .company-later = Siguiente: { $account }, esperar la respuesta; la reclamación ante Meta desde el { $date }
next-company = Siguiente: { $account }, ¿ha acusado Meta recibo de la reclamación?
next-authority = Siguiente: { $account }, preguntar a la autoridad cómo va
next-own = Siguiente: { $account }, la fecha suya

advice-complain = Enviada el { $sent }. Puede presentar una reclamación desde el { $date }; el día es una propuesta nuestra.
    .company = Enviada el { $sent }. Puede reclamar ante Meta, lo que la autoridad espera antes, desde el { $date }; el día es una propuesta nuestra.
advice-company = Usted presentó una reclamación ante Meta. Tiene que acusar recibo a más tardar el { $date }; después puede acudir a la autoridad.
advice-authority = Usted presentó una reclamación. Pregunte a la autoridad el { $date } cómo va; tras tres meses sin noticias puede acudir a los tribunales.
advice-own = Usted quería mirar esto el { $date }.

## Why there is no such letter.

letter-refused-no-country = Diga primero dónde vive: de ello dependen la ley y la dirección.
letter-refused-no-right = Donde usted vive no se conoce ningún derecho de oposición, así que no existe esa carta.
letter-refused-no-request = No hay ninguna solicitud anotada para esta cuenta. Las autoridades esperan antes una: anote el día en que la envió.
letter-refused-accepted = Meta aceptó esta oposición, así que no hay nada que reclamar.
letter-refused-no-authority = Donde usted vive no se conoce ninguna autoridad que reciba estas reclamaciones.
letter-refused-not-there = La ley del lugar donde vive no conoce esa carta.

letter-note-languages = Esta autoridad admite reclamaciones en { $languages }.
letter-note-other-language = Esta carta está en un idioma que la autoridad no admite: cambie primero el idioma de la carta.

## The calendar file. No name, no address and no text of a letter stands in it.

ics-answer = Respuesta prevista: { $account }
ics-answer-suggested = Volver a mirar: { $account }
ics-reminder = Recordatorio: { $account }
ics-complaint = Reclamación: { $account }
    .company = Reclamación ante Meta: { $account }
ics-company = Acuse de recibo previsto: { $account }
ics-authority = Preguntar a la autoridad: { $account }
ics-own = Fecha propia: { $account }
ics-mail = Buscar un correo: { $account }
ics-again = Revisar si sigue en pie: { $account }
ics-kind-law = Un plazo legal. Abra optout para ver cómo se contó.
ics-kind-suggested = Una propuesta de optout, no un plazo legal.
ics-kind-own = Una fecha suya.

## The report and the bundle.

report-title = Mi oposición al uso de datos personales para la IA: el historial
report-made = Creado el { $date } con optout, a partir de lo que se anotó en su momento. Dice lo que está anotado, y nada más.
report-person = La persona
report-name = Nombre
report-email = Correo electrónico
report-phone = Teléfono
report-country = País
report-region = Región
report-not-given = no indicado
report-service = Servicio
report-handle = Nombre de la cuenta
report-whose = De quién son los datos
    .own = de la propia persona
    .page = de una página de la persona
    .child = de un menor
    .others-posts = lo que publicaron otras personas
report-controller = Empresa responsable
report-standing = Estado
report-sent = Primer envío
report-history = Qué ha pasado
report-no-history = Todavía no hay nada anotado.
report-dates = Fechas
report-no-dates = No hay ninguna fecha pendiente.
report-date-mail = Buscar un correo
report-date-answer = Respuesta prevista
report-date-look = Mirar si ha llegado una respuesta
report-date-reminder = Recordatorio
report-date-complaint = Reclamación
report-date-company = Acuse de recibo de la reclamación
report-date-authority = Preguntar a la autoridad
report-date-own = Fecha propia
report-date-again = Volver a mirar
report-kind-law = plazo legal
report-kind-suggested = propuesta, no es un plazo legal
report-kind-counted = nuestra cuenta del plazo de allí, una propuesta
report-kind-own = fecha propia
report-working = Cómo se contó: { $date }
report-working-line = { $date }: { $line } ({ $article })
    .plain = { $date }: { $line }
report-texts = Textos
report-no-texts = No se guardó ningún texto.
report-text-form = Texto para el formulario
report-text-objection = Oposición
report-text-supplement = Escrito complementario
report-text-reminder = Recordatorio
report-text-company-complaint = Reclamación ante la empresa
report-text-complaint = Reclamación ante la autoridad
report-text-other = Texto
report-text-heading = { $kind }; su idioma: { $language }
report-proofs = Pruebas
report-no-proofs = No hay ninguna prueba anotada.
report-proofs-note = Los archivos se quedan donde están. La suma muestra si un archivo sigue siendo el que se anotó.
report-column-date = Fecha
report-column-what = Qué
report-column-kind = Tipo
report-column-file = Archivo
report-column-sum = SHA-256
report-no-sum = no se tomó ninguna suma

bundle-proofs = Archivos que se anotaron como pruebas. No están en esta carpeta: cada uno figura aquí con su día, su suma y su lugar.
