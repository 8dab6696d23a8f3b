# The pages, in the order in which a person meets them.

## Welcome

title-welcome = inicio
welcome-corner = Español · l
welcome-heading = Oponerse a que Meta entrene su IA con lo que usted publicó
welcome-have-ready = Un formulario por cuenta: una dirección de correo y un botón. Tenga a mano el móvil, la contraseña y el buzón de correo de la cuenta.
welcome-part-1 = dónde vive y a qué se refiere la oposición
welcome-part-2 = el formulario, por la vía más corta que se conoce
welcome-part-3 = sus motivos, si quiere
welcome-part-4 = qué hacer cuando Meta responde, o no responde
welcome-offline = El propio optout nunca se conecta a internet. Lo que pega en el formulario va a Meta; sus respuestas están en un solo archivo, que puede leer, mover y borrar.
welcome-hoax = ¿Le han enviado un texto para publicar? Publicarlo no sirve de nada: { $key-why } explica por qué.

## Where you live

title-country = dónde vive
country-heading = ¿Dónde vive?
country-why = De ello depende la ley. Meta puede mirar también dónde está la cuenta.
country-filter = Escriba el principio del nombre
country-child = Para una persona menor de 18 años. No se guarda ni su nombre ni su fecha de nacimiento.
country-none-fits = Ningún país de la lista empieza así.
country-right-from = El derecho empieza el { $date }.
country-authority = Autoridad: { $name }
country-no-authority = Para este lugar no se ha buscado ninguna autoridad.

title-no-right = dónde vive
no-right-heading = Donde usted vive no se conoce ningún derecho de oposición

## What for

title-what-for = a qué se refiere
what-for-heading = ¿A qué se refiere su oposición?
what-for-heading-child = ¿Qué cuentas del menor, o qué publicaciones ajenas?
what-for-why = Una oposición por cuenta. Puede añadir otras más tarde.
what-for-count =
    { $n ->
        [one] una
       *[other] { $n } en total
    }
what-for-child = Haga este recorrido junto con el menor. Las cuentas de los padres también cuentan: las imágenes de menores en cuentas de adultos se usan.

title-linked = cuentas vinculadas
linked-heading = ¿Cuáles están en un mismo { $label }?
linked-how = Abra los perfiles en el { $label } de una de ellas: las cuentas que aparecen allí juntas están vinculadas. Una sola oposición vale entonces para todas, según Meta.
linked-unsure = Si no lo sabe, cuentan como no vinculadas. No vincule cuentas para esto: vincular tiene otros efectos. Algunas guías cuentan por dirección de correo.

## Before the first way

title-linked-accepted = cuenta vinculada
linked-accepted-heading = Puede que aquí no quede nada por enviar
linked-accepted-why = Meta aceptó la oposición de { $account }, y usted indicó que esta cuenta está en el mismo { $label }: Meta dice que una vale para todas. Mire si su correo habla de otras cuentas.
linked-accepted-covered = Contarla como cubierta
linked-accepted-own = Enviar una propia de todos modos

title-before = antes de empezar
before-heading = Antes de empezar

## Whose session

title-session = la sesión
session-heading = ¿Dónde está abierta esta cuenta de { $platform }?
session-counts = La oposición vale para la cuenta que está abierta en el navegador.
session-1 = Aquí, en el navegador
session-2 = Aquí, pero con otra cuenta abierta
session-3 = En el navegador de mi móvil
session-4 = Solo en la app
session-5 = No consigo entrar
session-open-heading = ¿Dónde quiere abrirlo?
session-open-1 = Aquí, en el navegador
session-open-2 = En mi móvil, con un código QR
title-session-help = la sesión
session-help-2 = Cierre la sesión de { $platform } en este navegador, o abra una ventana privada, e inicie sesión con la cuenta de la oposición. Después abra el formulario en esa misma ventana: si es una ventana privada, copie el enlace.
    .steps = Cierre la sesión de { $platform } en este navegador, o abra una ventana privada, e inicie sesión con la cuenta de la oposición. Después siga los pasos en esa misma ventana.
session-help-3 = Abra { $platform } en el navegador del móvil, no en la app, e inicie sesión allí: la sesión iniciada dentro de la app no cuenta. Después abra allí esta dirección: escríbala, o escanee el código QR si se ve alguno.
    .steps = Abra { $platform } en el navegador del móvil, no en la app, e inicie sesión allí: la sesión iniciada dentro de la app no cuenta. Después siga los pasos allí.
session-help-4 = Dentro de la app hay una vía por sus menús. Es más larga, y la app puede pedirle que inicie sesión otra vez.
session-help-5 = Recupere primero la cuenta, si puede: { $platform } lo ofrece donde se inicia sesión. Si no lo consigue, la oposición también puede ir por la vía general o por carta. Indique en ella el perfil, para que Meta lo encuentre.
    .general = La oposición general de Meta
    .letter = Una carta

## The way

title-routes = las vías
routes-heading = ¿Qué vía?
routes-why = La más corta que se conoce va primero. Si una falla, pruebe la siguiente.
routes-enough = Han fallado dos vías. Puede dejarlo por hoy, o enviar la oposición por la vía general o por carta: también es una oposición. El derecho no necesita formulario.
route-tried = probada, falló
route-now = esta, ahora
route-old = de otra época
device-browser =
    { $n ->
        [0] En un navegador: un enlace.
        [one] En un navegador, 1 paso hasta el formulario.
       *[other] En un navegador, { $n } pasos hasta el formulario.
    }
device-app =
    { $n ->
        [0] En la app.
        [one] En la app, 1 paso hasta el formulario.
       *[other] En la app, { $n } pasos hasta el formulario.
    }
device-letter = En papel, por correo postal. Esta vía no caduca.
device-none = No se envía nada.

title-step = la vía
trail-form = Formulario
trail-answer = Respuesta

title-different = es distinto
different-heading = Aquí es distinto
different-name = Puede llamarse { $label } ({ $language }).
different-no-name = No se conoce otro nombre en el idioma de su app ni en inglés.
different-there-now = Ya lo veo: volver al paso
different-next-way = Pasar a la siguiente vía: { $way }
different-all-ways = Mostrar todas las vías
different-report = Copiar un aviso de que este paso falla

report-step = optout: un paso es distinto
    Paso: { $step }, versión { $version }, de la vía { $route }, visto: { $seen }
    Idioma de mi app: { $language }; país: { $country }; fecha: { $today }
    Lo que veo en su lugar: ___

## What opened, the form

form-dates = Última fuente que lo enlaza: { $linked }. Último informe de que funciona: { $working }.
form-dates-never-tried = Última fuente que lo enlaza: { $linked }. Ninguna fuente cuenta que se haya probado.

title-opened = ¿qué se abrió?
opened-heading = ¿Qué se abrió?
    .elsewhere = Abra la dirección. ¿Qué ve entonces?
    .found = ¿Qué ve donde le ha llevado el último paso?
title-opened-help = ¿qué se abrió?

title-form = el formulario
form-heading = Rellene el formulario
form-fields = Puede que vea estos campos; muchas personas solo vieron la dirección de correo.
form-fields-reported = Estos son los campos que se han descrito.
form-fields-unknown = No se sabe qué campos tiene. Tenga listo su texto.
form-text-row = Su texto
    .hint = Péguelo donde se pidan motivos o una descripción.
fill-text-optional = esta casilla puede quedar vacía
fill-text-wanted = se pide un texto
fill-prefilled = suele venir ya relleno; compruébelo
fill-required = hay que rellenarlo
fill-optional = puede quedar vacío
fill-if-asked = si se pide
form-press = Después pulse { $label } al final de la página.
form-press-unnamed = Después envíelo, al final de la página.
person-email = Su dirección de correo
    .why = Se guarda en su archivo para poder copiarla en cada formulario.
    .letter = Se guarda en su archivo para que una respuesta pueda llegarle. Una dirección postal se escribe en la propia carta.
person-name = Su nombre
    .why = Se guarda en su archivo; firma las cartas y rellena los formularios que lo piden.
person-phone = Su número de WhatsApp
    .why = Se guarda en su archivo para poder copiarlo en el formulario.

## The text

title-text = su texto
text-own-words = sus palabras
text-corner =
    { $n ->
        [one] { $language } · 1 carácter
       *[other] { $language } · { $n } caracteres
    }
text-label = Su texto
text-reasons-heading = Motivos (no hacen falta)
text-answer-why = Su respuesta pasa al texto; déjela vacía para no decir nada.
    .spoken = Su respuesta pasa al texto.
text-exposes = Solo se pregunta sí o no, el texto sigue siendo general, y esto no se guarda en su archivo.
warning-blank = ! queda un hueco sin rellenar en el texto
warning-number = ! hay un número largo en el texto
warning-mail = ! hay una dirección de correo en el texto

title-letter = la carta
letter-heading = Su oposición como carta
letter-how = Imprímala o cópiela a mano, fírmela y envíela por correo postal, certificada si puede. Sin su nombre, Meta difícilmente le encontrará; { $key-change } lo añade.

## The answer

title-seen = después de enviar
seen-heading = ¿Qué pasó al pulsar { $label }?
seen-heading-unnamed = ¿Qué pasó al enviarlo?
seen-heading-later = ¿Qué respondió Meta?
title-details = después de enviar
title-answered = qué significa
answered-standing = Anotado el { $date }: { $standing }.
    .of-day = { $date }: { $standing }.
title-names = otras cuentas
names-heading = ¿Nombra el correo sus otras cuentas?
names-why = Meta dice que una oposición aceptada vale para todas las cuentas del mismo { $label }. Marque las que nombra su correo o las que están vinculadas allí.
names-linked = vinculada, según usted
title-code = el código
code-heading = Busque el código
code-is-in = El código está introducido

title-advice = sin enviar
advice-none = Aquí no se conoce ninguna vía

## Waiting

title-waiting = a la espera de Meta
title-decided = estado
waiting-law = Meta tiene que responder a más tardar el { $date }
waiting-law-over = Meta tenía que responder a más tardar el { $date }
waiting-law-there = Según la ley de ese lugar, la respuesta debe llegar a más tardar el { $date }
waiting-law-there-over = Según la ley de ese lugar, la respuesta debía llegar a más tardar el { $date }
waiting-suggested = Aquí la ley no fija plazo. Proponemos volver a mirar el { $date }
waiting-suggested-over = Aquí la ley no fija plazo. Proponíamos volver a mirar el { $date }
waiting-working-days = La ley de ese lugar cuenta días hábiles. No antes del { $date }
waiting-mail = Primero busque un correo: { $date }. Esa fecha es una propuesta nuestra.
working-sent = enviada
working-from = se cuenta desde
working-day-excluded = el propio día no cuenta; se cuenta desde aquí
working-same-day = un mes después, el mismo día del mes
working-last-day = un mes después, el último día de ese mes
working-is-working-day = no es fin de semana ni festivo en Irlanda
working-rolled = fin de semana o festivo en Irlanda: el siguiente día hábil
working-uk-open = no tenemos datos sobre cómo influyen los fines de semana y los festivos
working-days = los días que da la ley de ese lugar
working-working-days = { $days } días hábiles, los que da la ley de ese lugar, sin sábados ni domingos; los festivos de allí no constan en nuestros datos y la retrasan
working-suggested = los días que proponemos
working-look-for-mail = dos días después: propuesta nuestra
working-look-again = un año después: propuesta nuestra
rule-gdpr = RGPD, artículo 12, apartado 3; Reglamento (CEE, Euratom) n.º 1182/71, artículo 3, con los festivos de Irlanda, según la lectura habitual de la norma.
rule-uk-gdpr = RGPD del Reino Unido, artículos 12 y 12A.
rule-fadp = La ley suiza no fija ningún plazo para una oposición.
rule-lgpd = La ley brasileña no fija ningún plazo para una oposición.

## The accounts

title-accounts = sus cuentas
column-account = Cuenta
column-standing = Estado
column-next = Próxima fecha
standing-on = { $standing }, { $date }
standing-undated = { $standing }, día desconocido
standing-at-step = { $standing }, { $n } de { $of }
coming-mail = { $date }, buscar el correo
coming-answer = { $date }, { $distance }
coming-overdue = { $date }, con retraso
coming-suggested = { $date }, volver a mirar
coming-again = { $date }, revisar
calendar-sent = enviada
calendar-today = hoy
calendar-mail = buscar correo
calendar-suggested = volver a mirar
calendar-due = respuesta
next-add = Siguiente: añadir una cuenta
next-nothing = Nada que hacer por ahora
next-country = Siguiente: decir dónde vive; sin eso no se puede contar ninguna fecha
next-begin = Siguiente: { $account }, empezar
next-step = Siguiente: { $account }, el próximo paso de la vía
next-open = Siguiente: { $account }, abrir el formulario
next-advice = Siguiente: { $account }, ver qué puede hacer allí
next-form = Siguiente: { $account }, rellenar el formulario y pulsar el botón
next-code = Siguiente: { $account }, buscar el código
next-letter = Siguiente: { $account }, enviar la carta
next-answer-them = Siguiente: { $account }, responder a Meta
next-way = Siguiente: { $account }, tomar la vía siguiente
next-mail = Siguiente: { $account }, buscar el correo
next-wait = Siguiente: { $account }, esperar la respuesta
next-overdue = Siguiente: { $account }, la respuesta va con retraso
next-suggested = Siguiente: { $account }, mirar si Meta ha respondido
next-undated = Siguiente: { $account }, buscar el día del envío en el correo de Meta
next-again = Siguiente: { $account }, revisar si sigue en pie
advice-mail = Enviada el { $sent }. Un correo suele llegar en unos minutos o en un día: mire el { $date }, también en spam.
advice-wait = Enviada el { $sent }. ¿Aún no hay correo? Mire en spam; enviarla otra vez no perjudica.
    .replied = Enviada el { $sent }. Meta ha contestado desde entonces, pero no ha decidido: vuelva a mirar el { $date }, también en spam.
accounts-clock-back = El reloj de este ordenador indica { $today } y ya hay algo anotado con fecha { $last }: hasta que el reloj esté en hora, las fechas de aquí pueden ser erróneas. Lo anotado queda como está.
advice-overdue = Enviada el { $sent }, y no hay ninguna decisión anotada. Mire otra vez en spam; { $key-record } muestra el historial.
advice-suggested-over = Enviada el { $sent }, y no hay ninguna decisión anotada. Aquí no se conoce ningún plazo legal: mire otra vez en spam; { $key-record } muestra el historial.
advice-suggested = Enviada el { $sent }. Aquí no se conoce ningún plazo legal; proponemos volver a mirar el { $date }, también en spam.
advice-undated = Enviada un día que nadie ha anotado. Un correo de Meta que la confirme indica ese día: búsquelo, también en spam, y anote el día con { $key-answer }. Sin él, proponemos mirar el { $date } si ha llegado una respuesta.
    .over = Enviada un día que nadie ha anotado, y no hay ninguna decisión anotada. Mire otra vez si hay una respuesta, también en spam. Si no la hay, envíela de nuevo: las fechas se cuentan desde el día que se anote entonces.
advice-posted = Echada al correo el { $sent }. El plazo corre desde el día en que llegó la carta; con siete días de camino proponemos mirar el { $date } si hay respuesta, también en el buzón de casa.
advice-again = Guarde el correo. Revise el { $date }: ¿hay cuentas añadidas, vinculadas, desvinculadas? ¿Alguien ha cumplido 18 años?
    .others = Guarde el correo. Mire el { $date } si sigue valiendo.
accounts-misread = No se entiende en el archivo y se conserva como está: { $keys }

title-account = esta cuenta
account-handle = Nombre de la cuenta
    .why = Para distinguir las cuentas; también figura en las cartas. Puede quedar vacío.
    .letter = Figura en la carta, para que Meta encuentre la cuenta. Puede quedar vacío.
    .form = Se guarda aquí. Indíquelo en el formulario, para que Meta encuentre la cuenta. Puede quedar vacío.
jump-heading = Ir a cualquier parte
jump-session = De quién es la sesión
jump-opened = ¿Qué se abrió?
jump-form = El formulario
jump-seen = ¿Qué vio?
jump-routes = Todas las vías
jump-letter = Como carta

title-record = qué ha pasado
record-empty = Todavía no hay nada anotado.
record-again = Revisar si sigue en pie: { $date }
event-sent = Se envió el formulario
event-reply = Usted vio: { $reply }
event-letter = Se envió una carta: { $kind }
event-proof = Se anotó una prueba: { $path }
event-covered = Cubierta por la oposición de { $account }
event-withdrawn = Usted retiró la oposición
event-mistaken = Anotado por error: { $event }
letter-kind-objection = oposición
letter-kind-supplement = escrito complementario
letter-kind-reminder = recordatorio
letter-kind-company-complaint = reclamación ante la empresa
letter-kind-complaint = reclamación ante la autoridad

title-know = qué conviene saber
know-heading = Qué conviene saber

## What lies over a page

title-help = teclas
help-heading = Las teclas de esta página
help-list = Las flechas, j y k, RePág y AvPág, Inicio y Fin mueven la marca.
help-list-arrows = Las flechas, RePág y AvPág, Inicio y Fin mueven la marca.
help-digits = Una cifra elige uno de los nueve primeros.
help-text = Las flechas, con Ctrl por palabras, mueven el cursor. Ctrl-Z deshace un cambio, Ctrl-Y lo rehace, Ctrl-W borra una palabra. Esc sale del texto.
help-line = Aquí las letras son texto. Intro lo guarda, Esc sale sin guardar.
help-page = Las flechas, RePág y AvPág mueven la página cuando es más larga que la ventana.
help-always = Ctrl-C sale al momento desde cualquier sitio. Todo se guarda en cuanto ocurre.
help-always-unsaved = Ctrl-C sale al momento desde cualquier sitio.
title-sources = fuentes
sources-heading = De dónde sale esto
source-line = { $publisher }: { $what }, { $date }
source-official = { $publisher } (oficial): { $what }, { $date }
sources-not-opened = Estas direcciones se muestran, nunca se abren.
title-code-overlay = para su móvil
code-overlay-heading = Escanee esto con la cámara del móvil
code-overlay-type = Escriba esta dirección en el móvil
code-overlay-why = Compruebe el dominio en la barra de direcciones del móvil e inicie sesión allí antes. { $key-copy } copia la dirección entera.
code-no-room = Aquí no se puede dibujar el código QR: necesita una ventana de al menos { $width }×{ $height }, colores y caracteres de bloque.
code-no-link = En esta página no hay ningún enlace.
title-terms = glosario
terms-heading = Glosario
title-languages = idioma
languages-heading = Idioma del programa
title-app-languages = idioma de la app
app-languages-heading = ¿En qué idioma está su app?
app-languages-why = Los nombres que usa Meta se muestran entonces en ese idioma, si una fuente los recoge.
title-hoax = un texto en cadena
title-quit = salir
quit-heading = ¿Salir de optout?
    .text = Todo está guardado. La próxima vez puede seguir desde aquí.
quit-yes = Salir
quit-no = Quedarse
title-remove = quitar
remove-heading = ¿Quitar { $account }?
    .text = Sus marcas y su historial desaparecen del archivo; las copias diarias los conservan un tiempo.
remove-no = Conservarla
remove-yes = Quitarla
