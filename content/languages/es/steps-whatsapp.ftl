# WhatsApp, and what others post: forms, fields, ways, steps.
# What Meta calls a thing arrives as { $label }; its quotation marks are the program’s.

platform-whatsapp = WhatsApp
platform-no-account = Publicaciones ajenas, o sin cuenta
    .short = Publicaciones ajenas

# Before the first way

whatsapp-before = ¿Se ha usado Meta AI en sus chats, por usted o en un grupo?
    .yes = Sí, o no lo sé
    .no = No
    .means = Meta dice que no usa los chats en los que su IA no participa. Sobre los mensajes con su IA, textos anteriores decían que no se usaban para el entrenamiento; una página más nueva de Meta ofrece una oposición a ese uso.

# Forms

form-whatsapp-rights = Formulario de derechos de WhatsApp
    .note = La respuesta llega por correo. En el pasado llegaba pronto, en inglés, y pedía motivos; las personas contestaron y dieron uno.
form-whatsapp-ai = Mensajes con IA en WhatsApp
    .note = No tenemos ninguna dirección para él: se llega por la página de Meta sobre IA y por la página de preguntas de Facebook. No se conocen sus campos; una fuente nombra el número.
form-whatsapp-dpo = Delegado de protección de datos
    .note = No se conocen sus campos. Escriba en la primera línea que se trata de una oposición.
form-page-help-whatsapp = Ayuda de WhatsApp sobre la oposición
    .note = Es una página para leer. Desde ella no se envía nada.
form-third-party = Lo que otras personas publican
    .note = No hace falta cuenta ni iniciar sesión, y puede enviarlo en nombre de un menor. Meta no concede todas las solicitudes: comprueba la ley local. No escriba un nombre en Meta AI para obtener una prueba: eso lo alimenta.

# Fields

field-whatsapp-rights-name = Nombre
    .hint = Escriba su nombre. Es obligatorio.
field-whatsapp-rights-phone = Número de WhatsApp
    .hint = Escriba el número de su cuenta de WhatsApp. Es obligatorio.
field-whatsapp-rights-email = Correo electrónico
    .hint = Escriba una dirección que lea: allí llega la respuesta.
field-whatsapp-rights-option = De qué se trata
    .hint = Elija la opción de oponerse al uso de su información.
field-whatsapp-rights-text = Su texto
    .hint = Pegue su texto. A quienes no dieron ningún motivo se les pidió uno.

field-whatsapp-ai-phone = Número de WhatsApp
    .hint = Escriba el número de su cuenta de WhatsApp, si el formulario lo pide.

field-third-party-request = Tipo de solicitud
    .hint = Elija oponerse o limitar. Fuera de Europa se describen otras opciones: acceso, corrección, eliminación.
field-third-party-country = País
    .hint = Elija el país donde vive.
field-third-party-name = Nombre
    .hint = Escriba su nombre.
field-third-party-email = Correo electrónico
    .hint = Escriba una dirección que lea. No tiene por qué pertenecer a una cuenta.
field-third-party-explanation = Explicación
    .hint = Pegue su texto. Fuera de Europa, el formulario pedía también instrucciones (prompts) dadas a una IA y una captura de pantalla.

# Ways

route-whatsapp-rights-form = el formulario de derechos de WhatsApp
    .about = La política de WhatsApp para Europa indica este formulario para una oposición. Se abre en un navegador; ninguna fuente dice si pide iniciar sesión. Las guías no encontraron ninguna entrada para él en la app.
route-whatsapp-help = la página de ayuda de WhatsApp
    .about = La página de ayuda sobre la oposición lleva al mismo formulario, por su enlace de contacto.
route-whatsapp-ai-page = la página de Meta sobre IA
    .about = Una frase de esa página habla de oponerse mediante su cuenta de WhatsApp y tiene un enlace. No se sabe adónde lleva el enlace.
route-whatsapp-ai-hub = la página de preguntas de Facebook
    .about = Una fuente describe allí una opción para los mensajes con IA en WhatsApp. No la probó.
route-whatsapp-dpo-form = el delegado de protección de datos
    .about = La política de WhatsApp para Europa indica este formulario para llegar a su delegado de protección de datos. Una oposición cuenta por cualquier vía.
route-whatsapp-nothing-to-send = la privacidad de cada chat
    .about = Meta dice que no usa los chats en los que nadie se dirige a su IA, así que no tiene que enviar nada. Un interruptor deja la IA fuera de un chat; cada chat tiene el suyo.
route-third-party-direct = el formulario de publicaciones ajenas
    .about = Puede enviarlo cualquiera, con cuenta o sin ella, y también para los datos de un menor. Se abre sin iniciar sesión.

# Steps

step-whatsapp-help-open =
    .name = Página de ayuda
    .do = Abra la página de ayuda de WhatsApp sobre la oposición
    .where = La abre el enlace de abajo, en un navegador.
    .see = Un artículo sobre cómo oponerse.
step-whatsapp-help-contact =
    .name = Enlace de contacto
    .do = Siga su enlace de contacto
    .where = En el artículo; ninguna fuente dice en qué parte.
    .see = Un formulario para su nombre, su número y una opción de una lista.

step-whatsapp-ai-page-open =
    .name = Página sobre IA
    .do = Abra la página de Meta sobre IA
    .where = La abre el enlace de abajo, en un navegador. Abierta desde Estados Unidos, no ofrece esa oposición.
    .see = Una página larga sobre cómo usa Meta la información para la IA.
step-whatsapp-ai-page-link =
    .name = Enlace de WhatsApp
    .do = Siga el enlace de la frase sobre WhatsApp
    .where = En el bloque sobre sus derechos. El enlace sobre información de terceros es otro distinto.
    .see = Ninguna fuente muestra qué se abre. Puede pedir su número de WhatsApp.

step-whatsapp-hub-open =
    .name = Página de preguntas
    .do = Abra la página de preguntas de Facebook
    .where = La abre el enlace de abajo, en un navegador.
    .see = Una pregunta: de qué trata su solicitud.
step-whatsapp-hub-option =
    .do = Elija { $label }
    .where = Entre las opciones de la página.
    .see = Ninguna fuente muestra qué viene después. Puede pedir su número de WhatsApp.

step-whatsapp-privacy-chat =
    .name = Chat
    .do = Abra un chat
    .where = En WhatsApp, en su lista de chats.
    .see = El chat, con un nombre en la parte superior.
step-whatsapp-privacy-name =
    .name = Nombre arriba
    .do = Pulse el nombre de la parte superior
    .where = El nombre de la persona o del grupo.
    .see = Una página sobre este chat.
    .else = Una guía llega a ella por los tres puntos del chat.
step-whatsapp-privacy-entry =
    .do = Pulse { $label }
    .where = Desplácese hacia abajo. Está debajo de la entrada para bloquear el chat.
    .see = Un interruptor para este chat.
step-whatsapp-privacy-switch =
    .do = Active { $label }
    .where = Al principio está desactivado. En un grupo puede hacerlo cualquiera, salvo que los administradores lo limiten.
    .see = En este chat quedan bloqueadas la exportación, el guardado automático de archivos y las funciones de IA.

# Rows of a screen that have no name of their own

sketch-rights-block = Bloque sobre sus derechos
sketch-whatsapp-sentence = Frase sobre su cuenta de WhatsApp
sketch-chat-name = Nombre del chat
sketch-chat-lock = Bloqueo del chat

# Where sources disagree

contradiction-whatsapp-form = Varias guías decían que WhatsApp no tenía formulario de oposición; son anteriores a la política que indica este.
contradiction-whatsapp-ai-messages = Textos anteriores decían que los mensajes con IA en WhatsApp no se usaban para entrenarla; la página más nueva de Meta ofrece una oposición a ese uso.
contradiction-chat-privacy = WhatsApp y cuatro guías dicen que en un chat así no se puede llamar a Meta AI; una fuente dice que un mensaje que lo nombra se envía igualmente.
contradiction-chat-privacy-path = La mayoría de las guías pasan por el nombre del chat; una pasa por sus tres puntos.
