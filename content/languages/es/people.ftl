# Several people on one machine: who they are, the next one, guests, and what each takes along.

## Who

key-people = personas
who-own = usted
who-guest = invitado: nada se guarda

title-people = personas
people-heading = ¿De quién es la lista de seguimiento?
people-why = Cada una está en su propio archivo, junto al de usted. Quien guarda los archivos de otras personas responde de ellos.
people-nothing-yet = todavía nada empezado
people-name = ¿Cómo se llamará la nueva lista de seguimiento?
    .why = Será el nombre de un archivo: letras de la a a la z, cifras y guiones. Basta un apodo.
people-name-near = Un archivo no puede llamarse así. El nombre más parecido posible es { $name }: acéptelo o elija otro.
people-name-not = Un archivo no puede llamarse así: letras de la a a la z, cifras y guiones, 64 como máximo. No se ha creado nada.
people-name-taken = { $person } ya existe. No se ha creado nada; elija ese nombre en la lista, o use otro.
people-now = Esta es ahora la lista de seguimiento de { $person }. La anterior está guardada.
people-now-own = Esta es ahora su propia lista de seguimiento. La anterior está guardada.
key-take-person = elegir esta
key-add-person = añadir a alguien
failed-switch = No se ha cambiado: { $reason } Sigue en la misma lista de seguimiento.
error-not-saved = los últimos cambios todavía no están guardados.

## The next person

key-next-person = siguiente persona
title-next-person = siguiente persona
next-person-heading = ¿Ha cerrado todas las sesiones?
next-person-why = optout no puede hacerlo por usted. Mire en todos los navegadores y todas las ventanas privadas que se hayan usado:
next-person-instagram = Instagram: cerrar la sesión
next-person-facebook = Facebook: cerrar la sesión
next-person-whatsapp = WhatsApp en el navegador: cerrar allí la sesión, o quitar el dispositivo desde el móvil
next-person-mail = El buzón: cerrar la sesión, y que el navegador no guarde ninguna contraseña
next-person-clears = Después, lo que se copió aquí se retira del portapapeles, si sigue ahí, y se pide al terminal que limpie la pantalla y todo lo anterior. La lista de seguimiento se queda en su archivo.
next-person-wipes = Después, lo que se copió aquí se retira del portapapeles, si sigue ahí, se pide al terminal que limpie la pantalla y todo lo anterior, y la lista de seguimiento del modo invitado se borra.
files-written = Escrito para esta persona: { $files }. Entregue estos archivos o bórrelos.
next-person-not-yet = Todavía no: volver
next-person-yes = Sí, todas: pasar a la siguiente persona

## Guests

help-global-guest = Usa una lista de seguimiento temporal y la borra al final
welcome-offline-guest = El propio optout nunca se conecta a internet. Lo que pega en el formulario va a Meta; sus respuestas están en un archivo temporal que se borra al final. Antes puede llevarse un resumen.
quit-guest = ¿Salir y borrarlo todo?
    .text = La lista de seguimiento del modo invitado se borra para siempre. Lo que haya escrito en archivos propios se queda.
quit-guest-hand-out = Antes, el resumen para llevar
quit-guest-yes = Salir y borrarlo todo
guest-wiped = Modo invitado: se ha borrado todo lo que se guardaba aquí.
guest-not-wiped = Modo invitado: no se ha podido borrar { $folder } por completo. Borre esa carpeta a mano.
guest-screen-cleared = Modo invitado: se ha pedido al terminal que borre lo que se mostró. No todos lo hacen: suba y compruébelo.
guest-screen-stays = Modo invitado: lo que se mostró sigue en este terminal, que no se puede limpiar desde aquí. Cierre su ventana.
guest-no-folder = No se ha podido crear ninguna carpeta para el modo invitado: { $reason }. No se ha guardado nada. XDG_RUNTIME_DIR o TMPDIR pueden indicar una en la que se pueda escribir.
key-wipe = salir y borrar todo

## The hand-out

key-hand-out = resumen
key-hand-out-file = a archivos
title-hand-out = resumen
hand-out-heading = Para llevar
hand-out-how = Qué se envió, qué viene después y dónde mirar, para quien no conserva esta lista de seguimiento. { $key-file } escribe también las fechas para un calendario.
hand-out-how-guest = Cópielo en un correo para usted, o escríbalo en un archivo, antes de que se borre todo. { $key-file } escribe también las fechas para un calendario; esos archivos se quedan.

hand-out-title = Oposición a que Meta entrene su IA
hand-out-made = Estado a { $date }.
hand-out-sent = Enviada el { $date }.
hand-out-not-sent = Aquí todavía no se ha enviado nada.
hand-out-reference = Referencia: { $reference }
hand-out-next-mail = Busque un correo de Meta hasta el { $date }, también en spam. Ese día es una propuesta. Si no hay correo, envíela otra vez.
hand-out-next-answer = Por ley, la respuesta debe llegar a más tardar el { $date }.
hand-out-next-overdue = La respuesta debía llegar a más tardar el { $date }. Ahora tiene sentido un recordatorio y, después, una reclamación ante la autoridad.
    .company = La respuesta debía llegar a más tardar el { $date }. Ahora tiene sentido un recordatorio y, después, una reclamación ante Meta: la autoridad la espera antes.
hand-out-next-suggested = Vuelva a mirar el { $date }. Ese día es una propuesta.
hand-out-next-complain = Una reclamación tiene sentido desde el { $date }. Ese día es una propuesta.
    .company = Una reclamación ante Meta tiene sentido desde el { $date }: la autoridad la espera antes. Ese día es una propuesta.
hand-out-next-company = La empresa tiene que acusar recibo de la reclamación a más tardar el { $date }.
hand-out-next-authority = Pregunte a la autoridad el { $date } cómo va.
hand-out-next-own = Su propia fecha: { $date }.
hand-out-next-again = Revise el { $date } si sigue en pie: ¿hay cuentas añadidas, vinculadas o desvinculadas? Ese día es una propuesta.
hand-out-where = Dónde mirar
hand-out-mailbox = En el buzón de la cuenta: la bandeja de entrada, spam, promociones. Meta responde ahí.
hand-out-code = Si un correo trae un código, introdúzcalo el mismo día en la página de Meta: hasta entonces nada cuenta como enviado.
hand-out-keep = Guarde todos los correos y una captura de la última página: son la prueba.
hand-out-again = Una cuenta nueva, o una que ya no está vinculada, necesita una oposición propia.
hand-out-program = Con optout se puede anotar la respuesta en cualquier equipo: dice qué significa y qué viene después.
