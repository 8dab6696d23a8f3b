# Instagram and Facebook: forms, fields, routes and steps, and what all platforms share.
# Meta's own names arrive as $label and $block, with their quotation marks.

platform-instagram = Instagram
platform-facebook = Facebook

## Forms

form-instagram-own-data = Oposición para su cuenta de Instagram
    .note = Solo se abre si ha iniciado sesión en Instagram en ese mismo navegador. Vale para la cuenta que está abierta en él y para las vinculadas con ella.
form-instagram-hub = Página de preguntas de Instagram
    .note = Pregunta de qué trata su solicitud y después muestra el formulario. Inicie antes sesión en Instagram en ese navegador: el formulario que viene detrás lo necesita.
form-instagram-settings-objection = Oposición general de Instagram
    .note = Para todo lo que se basa en intereses legítimos, no solo para la IA. No se sabe qué pregunta: tenga listo su texto y nombre en él la IA.
form-threads-rights = Contacto de Threads para derechos
    .note = Para todos los derechos, no solo para la IA. No se conoce un formulario sobre IA solo para Threads. Tampoco se sabe qué pregunta este.
form-instagram-own-data-uk = Oposición de Instagram, Reino Unido
    .note = No se conoce una dirección propia para el Reino Unido. La página sobre IA lleva al formulario.
form-instagram-own-data-br = Oposición de Instagram, Brasil
    .note = No se conoce su dirección. Mantenga abierta la página mientras busca el código en su buzón.
form-instagram-own-data-2024 = El primer formulario de Instagram
    .note = Lo ha sustituido un formulario más nuevo. Pedía un motivo y un código enviado por correo.
form-page-genai-instagram = La página de Meta sobre IA, en Instagram
    .note = Una página para leer. Desde ella no se envía nada; sus enlaces llevan a los formularios.
form-page-policy-instagram = Política de privacidad de Instagram
    .note = Una página para leer. Desde ella no se envía nada; sus enlaces llevan a los formularios.

form-facebook-own-data = Oposición para su cuenta de Facebook
    .note = Solo se abre si ha iniciado sesión en Facebook en ese mismo navegador. El navegador propio de la app puede no saber que la sesión está iniciada.
form-facebook-hub = Página de preguntas de Facebook
    .note = Pregunta de qué trata su solicitud y después muestra el formulario. Inicie antes sesión en Facebook en ese navegador: el formulario que viene detrás lo necesita.
form-meta-general = Oposición general de Meta
    .note = Para todo lo que se basa en intereses legítimos. Primero se elige el producto. No se sabe qué pregunta después: tenga listo su texto y nombre en él la IA.
form-meta-general-previous = La oposición general anterior
    .note = Meta la ha cambiado de sitio. La oposición general ocupa su lugar.
form-facebook-settings-objection = Oposición general de Facebook
    .note = Para todo lo que se basa en intereses legítimos, no solo para la IA. No se sabe qué pregunta: tenga listo su texto y nombre en él la IA.
form-facebook-own-data-uk = Oposición de Facebook, Reino Unido
    .note = No se conoce una dirección propia para el Reino Unido. La página sobre IA lleva al formulario.
form-facebook-own-data-br = Oposición de Facebook, Brasil
    .note = No se conoce su dirección. Mantenga abierta la página mientras busca el código en su buzón.
form-facebook-own-data-2024 = El primer formulario de Facebook
    .note = Lo ha sustituido un formulario más nuevo. Pedía un motivo y un código enviado por correo.
form-page-genai-facebook = La página de Meta sobre IA, en Facebook
    .note = Una página para leer. Desde ella no se envía nada; sus enlaces llevan a los formularios.
form-page-policy-facebook = Política de privacidad de Facebook
    .note = Una página para leer. Desde ella no se envía nada; sus enlaces llevan a los formularios.
form-page-privacy-centre-facebook = Páginas de Facebook sobre privacidad
    .note = Páginas para leer. Desde ellas no se envía nada; sus enlaces llevan a los formularios.

## Fields

field-instagram-own-data-email = Dirección de correo
    .hint = Suele venir ya rellena. Compruebe que puede leer ese buzón. También se acepta una dirección distinta de la de la cuenta.
field-instagram-own-data-explanation = Explicación
    .hint = Esta casilla puede quedar vacía. Si quiere, escriba unas palabras propias.
field-instagram-own-data-country = País
    .hint = Solo si está la casilla: elija el país donde vive.
field-instagram-own-data-code = Código enviado por correo
    .hint = Solo si se pide un código. Mire también en spam y, mientras tanto, mantenga abierta la página.

field-instagram-hub-about = De qué se trata
    .hint = Responda que sí: su solicitud es sobre IA.
field-instagram-hub-email = Dirección de correo
    .hint = Escriba una dirección cuyo buzón pueda leer.
field-instagram-hub-explanation = Explicación
    .hint = Si hay una casilla así, puede quedar vacía.

field-instagram-own-data-uk-email = Dirección de correo
    .hint = Viene ya rellena si ha iniciado sesión. Compruebe que puede leer ese buzón.
field-instagram-own-data-uk-explanation = Explicación
    .hint = Esta casilla puede quedar vacía.

field-instagram-own-data-br-country = País
    .hint = Elija el país donde vive.
field-instagram-own-data-br-email = Dirección de correo
    .hint = Escriba una dirección cuyo buzón pueda abrir ahora: allí llega un código.
field-instagram-own-data-br-explanation = Explicación
    .hint = Aquí se pide un motivo. Bastan dos o tres frases.
field-instagram-own-data-br-code = Código enviado por correo
    .hint = Mantenga abierta la página mientras busca el código. Nada cuenta como presentado hasta que se introduce.

field-instagram-own-data-2024-country = País
    .hint = Elija el país donde vive.
field-instagram-own-data-2024-email = Dirección de correo
    .hint = Escriba la dirección de la cuenta.
field-instagram-own-data-2024-explanation = Motivo
    .hint = Diga cómo le afecta este uso de sus publicaciones. Bastan dos o tres frases.
field-instagram-own-data-2024-code = Código enviado por correo
    .hint = Escriba las cifras del correo. Mire también en spam y en promociones.

field-facebook-own-data-email = Dirección de correo
    .hint = Suele venir ya rellena. Compruebe que puede leer ese buzón. También se acepta una dirección distinta de la de la cuenta.
field-facebook-own-data-explanation = Explicación
    .hint = Esta casilla puede quedar vacía. Si quiere, escriba unas palabras propias.
field-facebook-own-data-country = País
    .hint = Solo si está la casilla: elija el país donde vive.
field-facebook-own-data-code = Código enviado por correo
    .hint = Solo si se pide un código. Mire también en spam y, mientras tanto, mantenga abierta la página.

field-facebook-hub-about = De qué se trata
    .hint = Responda que sí: su solicitud es sobre IA.
field-facebook-hub-option = Qué oposición
    .hint = Solo si hay una lista: para sus publicaciones, elija la línea sobre su propia información; para los chats con IA en WhatsApp, la línea sobre esos mensajes.
field-facebook-hub-email = Dirección de correo
    .hint = Escriba una dirección cuyo buzón pueda leer.
field-facebook-hub-explanation = Explicación
    .hint = Si hay una casilla así, puede quedar vacía.

field-meta-general-product = Producto
    .hint = Elija el servicio al que se refiere su oposición.

field-facebook-own-data-uk-email = Dirección de correo
    .hint = Viene ya rellena si ha iniciado sesión. Compruebe que puede leer ese buzón.
field-facebook-own-data-uk-explanation = Explicación
    .hint = Esta casilla puede quedar vacía.

field-facebook-own-data-br-country = País
    .hint = Elija el país donde vive.
field-facebook-own-data-br-email = Dirección de correo
    .hint = Escriba una dirección cuyo buzón pueda abrir ahora: allí llega un código.
field-facebook-own-data-br-explanation = Explicación
    .hint = Aquí se pide un motivo. Bastan dos o tres frases.
field-facebook-own-data-br-code = Código enviado por correo
    .hint = Mantenga abierta la página mientras busca el código. Nada cuenta como presentado hasta que se introduce.

field-facebook-own-data-2024-country = País
    .hint = Elija el país donde vive. Si falta, parta de la notificación o del correo de Meta.
field-facebook-own-data-2024-email = Dirección de correo
    .hint = Escriba la dirección de la cuenta.
field-facebook-own-data-2024-explanation = Motivo
    .hint = Diga cómo le afecta este uso de sus publicaciones. Bastan dos o tres frases.
field-facebook-own-data-2024-code = Código enviado por correo
    .hint = Escriba las cifras del correo. Mire también en spam y en promociones.

## Steps: Instagram in the app

step-instagram-profile =
    .name = Perfil
    .do = Abra su perfil
    .where = Su propia foto en pequeño, abajo a la derecha.
    .see = Su perfil, con sus publicaciones.
step-instagram-menu =
    .name = Menú
    .do = Abra el menú de tres líneas
    .where = Arriba a la derecha de su perfil.
    .see = Una lista larga. Su título es { $block }, o parecido.
step-instagram-privacy-centre =
    .do = Abra { $label }
    .where = Desplácese mucho hacia abajo, hasta el bloque { $block }.
    .see = Una página sobre privacidad. La IA es uno de sus temas.
    .else = ¿No está en ese bloque? Pruebe otra vía: la política de privacidad, en la app.
step-instagram-ai-topic =
    .do = Abra { $label }
    .where = Entre los temas de la página. Su nombre cambia de vez en cuando: busque IA.
    .see = Una página sobre IA con varias entradas.
step-instagram-own-info =
    .do = Abra { $label }
    .where = Entre las entradas sobre IA.
    .see = El formulario. Su título es { $block }, o parecido.
step-instagram-about =
    .do = Abra { $label }
    .where = Cerca del final de la lista, en el bloque { $block }. Según varios informes, es la penúltima.
    .see = Una lista de documentos.
step-instagram-policy =
    .do = Abra { $label }
    .where = La segunda entrada de la lista.
    .see = La política de privacidad, como página dentro de la app.
step-instagram-policy-search =
    .do = Busque { $label } en la página
    .where = Use la lupa de la parte superior de la página.
    .see = Un párrafo sobre el derecho de oposición.
step-instagram-policy-object =
    .do = Abra el enlace { $label }
    .where = En el párrafo que ha encontrado la búsqueda.
    .see = Una página que pregunta si su solicitud es sobre IA, con palabras como { $block }.

## Steps: Instagram in the browser

step-instagram-genai-open =
    .do = Abra { $label }
    .where = La abre el enlace de abajo. Inicie antes sesión en Instagram en ese navegador.
    .see = Una página sobre IA. Más abajo habla de sus derechos.
    .else = Por menús: abra la política de privacidad, después { $block }, después { $label }.
step-instagram-genai-own-data =
    .name = Enlace de datos propios
    .do = Siga el enlace para sus propios datos de Instagram
    .where = En la parte sobre sus derechos. No siga { $block }: ese trata de lo que comparten otras personas.
    .see = El formulario, o antes un inicio de sesión.
step-instagram-policy-open =
    .do = Abra { $label }
    .where = La abre el enlace de abajo.
    .see = La política de privacidad, con una lista de sus apartados.

## Steps: Instagram, of a time that has passed

step-instagram-notice-object =
    .do = Pulse la palabra azul { $label }
    .where = En el aviso sobre IA, que va en primer lugar; segundo párrafo.
    .see = La página para oponerse, quizá tras iniciar sesión de nuevo. El formulario está al final.
    .else = ¿No hay aviso? Se comprobó que ya no está en las apps. Pruebe otra vía.
step-instagram-data-policy-2024 =
    .do = Abra { $label }
    .where = La segunda entrada de la lista.
    .see = La política, con un aviso en la parte superior.
    .else = Su otro nombre es { $block }.
step-instagram-right-2024 =
    .do = Pulse { $label }
    .where = En el primer bloque de texto.
    .see = Una página con el formulario al final del todo.
step-instagram-policy-box-2024 =
    .do = Pulse { $label }
    .where = En el recuadro de la parte superior de la página.
    .see = La página con el formulario.
step-instagram-menu-web =
    .do = Abra { $label }
    .where = Detrás del engranaje o del menú de tres líneas.
    .see = Los ajustes, con una barra a la izquierda.
step-instagram-privacy-centre-web =
    .do = Abra { $label }
    .where = En la barra de la izquierda, en el bloque { $block }.
    .see = Una página sobre privacidad con un aviso sobre IA.

## Steps: Brazil

step-instagram-brazil-find =
    .do = Busque en { $label } el formulario para oponerse
    .where = En Instagram; ningún informe dice en qué lugar. Inicie antes sesión.
    .see = Un formulario que pide país, dirección de correo y un motivo.
step-facebook-brazil-find =
    .do = Busque en { $label } el formulario para oponerse
    .where = El enlace de abajo abre estas páginas; ningún informe dice en qué lugar está. Inicie antes sesión.
    .see = Un formulario que pide país, dirección de correo y un motivo.

## Steps: Facebook in the app

step-facebook-menu =
    .name = Menú
    .do = Abra el menú
    .where = Tres líneas: abajo a la derecha en un iPhone, arriba a la derecha en Android.
    .see = Una lista que también contiene los ajustes.
    .else = Algunas guías parten de su propia foto, arriba a la derecha.
step-facebook-settings-group =
    .do = Abra { $label }
    .where = En el menú que acaba de abrirse.
    .see = Unas pocas entradas sobre ajustes y privacidad.
step-facebook-privacy-centre =
    .do = Abra { $label }
    .where = Dentro de { $block }.
    .see = Una página sobre privacidad. La IA es uno de sus temas.
step-facebook-ai-topic =
    .do = Abra { $label }
    .where = Entre los temas de la página. Su nombre cambia de vez en cuando: busque IA.
    .see = Una página sobre IA con varias entradas.
step-facebook-own-info =
    .do = Abra { $label }
    .where = Entre las entradas sobre IA.
    .see = El formulario.
    .else = La entrada también puede llamarse { $block }. O desplácese hasta la parte sobre el derecho de oposición.
step-facebook-privacy-topics =
    .do = Abra { $label }
    .where = En la página sobre privacidad.
    .see = Una lista de temas.
step-facebook-ai-topic-recent =
    .do = Abra { $label }
    .where = En la lista de temas.
    .see = Una página sobre IA.
step-facebook-right-to-object =
    .do = Abra { $label }
    .where = Al final de la página sobre IA.
    .see = Ningún informe dice qué viene después. Busque el formulario.
step-facebook-settings =
    .name = Ajustes
    .do = Abra los ajustes
    .where = Dentro de { $block }.
    .see = Una lista larga.
step-facebook-policy =
    .do = Abra { $label }
    .where = En los ajustes. Según un informe, al final, en el bloque { $block }.
    .see = La política de privacidad, como página dentro de la app.
step-facebook-policy-search =
    .do = Busque { $label } en la página
    .where = Use la búsqueda de esa página.
    .see = Un párrafo sobre el derecho de oposición.
step-facebook-policy-object =
    .do = Abra el enlace { $label }
    .where = En el párrafo que ha encontrado la búsqueda.
    .see = Una página que pregunta si su solicitud es sobre IA, con palabras como { $block }.

## Steps: Facebook in the browser

step-facebook-genai-open =
    .do = Abra { $label }
    .where = La abre el enlace de abajo. Inicie antes sesión en Facebook en ese navegador.
    .see = Una página sobre IA. Más abajo habla de sus derechos.
    .else = Por menús: abra la política de privacidad, después { $block }, después { $label }. En un móvil, búsquelo en las páginas sobre privacidad.
step-facebook-genai-own-data =
    .name = Enlace de datos propios
    .do = Siga el enlace para sus propios datos de Facebook
    .where = En la parte sobre sus derechos. No siga { $block }: ese trata de lo que comparten otras personas.
    .see = El formulario, o antes un inicio de sesión.
step-facebook-policy-open =
    .do = Abra { $label }
    .where = La abre el enlace de abajo.
    .see = La política de privacidad, con una lista de sus apartados.
step-policy-rights-section =
    .do = Abra { $label }
    .where = Entre los apartados de la política de privacidad.
    .see = Sus derechos, cada uno en una entrada.
step-policy-object-entry =
    .do = Abra { $label }
    .where = En el apartado { $block }.
    .see = Un texto sobre la oposición, con un enlace al formulario general.
step-facebook-picture-web =
    .name = Su foto
    .do = Abra el menú de su propia foto
    .where = Arriba a la derecha de la página.
    .see = Un menú que también contiene los ajustes.

## Steps: Facebook, of a time that has passed

step-facebook-notice-object =
    .do = Pulse la palabra azul { $label }
    .where = En el primer recuadro, el aviso sobre IA; segundo párrafo.
    .see = La página para oponerse, quizá tras iniciar sesión de nuevo. El formulario está al final.
    .else = ¿No hay aviso? Se comprobó que ya no está en las apps. Pruebe otra vía.
step-facebook-policy-notice-2025 =
    .do = Pulse la palabra { $label }
    .where = En el texto sobre IA de la parte superior; segundo párrafo.
    .see = El formulario, quizá tras iniciar sesión de nuevo. Su botón es { $block }.
step-notice-find =
    .name = Mensaje de Meta
    .do = Busque la notificación o el correo de Meta sobre IA
    .where = Entre las notificaciones de la app y en el buzón: también en spam y promociones.
    .see = Un mensaje sobre cómo usa Meta la información para la IA.
step-notice-follow =
    .name = Enlace de oposición
    .do = Siga su enlace para oponerse
    .where = En el propio mensaje, o al final de la página que abre.
    .see = El formulario. Si se le pide otra vez la contraseña, vaya por los ajustes de la app.
step-facebook-article-menu-2024 =
    .do = Abra { $label }
    .where = En el menú de la izquierda; es una entrada que se despliega.
    .see = Una página larga sobre IA.
step-facebook-right-2024 =
    .do = Pulse { $label }
    .where = Muy abajo en la página.
    .see = El formulario.
step-facebook-right-box-2024 =
    .do = Pulse { $label }
    .where = En el recuadro de la parte superior de la política de privacidad.
    .see = El formulario.
step-facebook-profile-settings-2024 =
    .name = Ajustes del perfil
    .do = Abra los ajustes de su perfil
    .where = En su perfil.
    .see = Una lista que contiene las páginas sobre privacidad.
step-facebook-topic-picture-2024 =
    .do = Pulse la imagen llamada { $label }
    .where = En la página sobre privacidad.
    .see = Una página sobre IA.
step-facebook-resources-2024 =
    .do = Abra { $label }
    .where = En la página sobre IA. Después abra la página llamada { $block }, o parecido.
    .see = Una página larga sobre cómo se usa la información para la IA.
step-facebook-brazil-about-2024 =
    .do = Abra { $label }
    .where = Ningún informe dice dónde está. Después abra { $block }.
    .see = La política de privacidad.
step-facebook-brazil-menu-2024 =
    .do = Abra { $label }
    .where = En la política, detrás del menú de tres líneas.
    .see = Una lista de artículos.
step-facebook-brazil-article-2024 =
    .do = Abra { $label }
    .where = En la lista { $block }.
    .see = Una página larga sobre IA.

## Sketches

sketch-own-picture = Su foto
sketch-three-lines = Tres líneas
sketch-magnifier = Lupa
sketch-notice = Aviso sobre IA
sketch-first-paragraph = Primer párrafo
sketch-own-facebook = Datos propios: Facebook
sketch-own-instagram = Datos propios: Instagram
sketch-own-meta = Datos propios: Meta

## Routes

route-instagram-direct = el enlace directo
    .about = El enlace abre el formulario de inmediato. Inicie antes sesión en Instagram en ese mismo navegador.
route-instagram-topic-web = la página sobre IA, en un navegador
    .about = La página de Meta sobre IA habla de sus derechos y enlaza el formulario para sus propios datos.
route-instagram-app-menus = los menús de la app
    .about = En el móvil, por las páginas sobre privacidad y su tema sobre IA. El aviso que hubo allí puede haber desaparecido.
route-instagram-app-policy = la política de privacidad, en la app
    .about = En el móvil, por la política de privacidad y una búsqueda en ella. Lleva a una página que pregunta si esto es sobre IA.
route-instagram-hub = la página de preguntas
    .about = Una página que pregunta si esto es sobre IA. Responda que sí, y aparece el formulario.
route-instagram-policy-web = la política, en un navegador
    .about = Su apartado sobre derechos lleva a la oposición general. Siga esta vía si el enlace a esa página ha cambiado.
route-instagram-settings-form = la oposición general de Instagram
    .about = La página que la política de Meta indica para Instagram. No trata solo de IA, así que su texto debe decirlo.
route-threads-rights-form = el contacto de Threads para derechos
    .about = El contacto que indica la política de Threads. No trata solo de IA; su oposición de Instagram va primero.
route-instagram-topic-web-uk = la página sobre IA, en un navegador
    .about = La página de Meta nombra el Reino Unido junto a Europa y enlaza el formulario para sus propios datos.
route-instagram-direct-uk = el enlace europeo
    .about = El enlace que se publicó para Europa. Ninguna fuente dice si se abre en el Reino Unido.
route-instagram-app-uk = los menús de la app
    .about = En el móvil, por las páginas sobre privacidad y la palabra para oponerse que hay en su aviso. Nadie informa de si el aviso sigue allí.
route-instagram-brazil = las páginas sobre privacidad, en Brasil
    .about = El formulario pide un motivo y un código enviado por correo. Mantenga abierta su página mientras busca el código.
route-instagram-direct-child = el enlace directo, con el menor
    .about = Siéntese con el menor, en su propia cuenta. No se sabe si el formulario admite una cuenta así.
route-instagram-app-notice-2025 = el aviso en la app
    .about = El aviso con la palabra azul era lo primero en las páginas sobre privacidad. Se comprobó que ya no estaba en las apps poco después de empezar el entrenamiento.
route-instagram-app-notice-policy-2025 = el aviso en la política
    .about = El rodeo para quienes no tenían en los ajustes la entrada de las páginas sobre privacidad. El aviso estaba también en la política de privacidad, y desapareció de ella.
route-instagram-web-notice-2025 = el aviso, en un navegador
    .about = El mismo aviso, al que se llegaba por los ajustes en la web. Lo cuenta un solo informe.
route-instagram-notice-mail-2025 = el correo o la notificación de Meta
    .about = Meta avisó a muchas personas y dio un enlace. Algunas encontraron el correo en spam.
route-instagram-app-2024 = los menús de la app, al principio
    .about = La primera vía que hubo: la política de privacidad, el derecho de oposición, un motivo y un código enviado por correo.
route-instagram-web-2024 = la política de privacidad, al principio
    .about = La primera vía en la web, para quienes no podían usar la app. Se pedían un motivo y un código.

route-facebook-direct = el enlace directo
    .about = El enlace abre el formulario de inmediato. Inicie antes sesión en Facebook en ese mismo navegador.
route-facebook-topic-web = la página sobre IA, en un navegador
    .about = La página de Meta sobre IA habla de sus derechos y enlaza el formulario para sus propios datos.
route-facebook-app-recent = los menús de la app, lo más reciente
    .about = En el móvil, por la lista de temas hasta la página sobre IA.
route-facebook-app-topic = los menús de la app
    .about = En el móvil, por el tema sobre IA. Si el navegador de la app dice que no hay sesión: iníciela allí, apruébela en la app, cierre ese navegador y empiece otra vez desde la app.
route-facebook-app-policy = la política de privacidad, en la app
    .about = En el móvil, por la política de privacidad y una búsqueda en ella. Lleva a una página que pregunta si esto es sobre IA.
route-facebook-hub = la página de preguntas
    .about = Una página que pregunta de qué trata su solicitud. Diga que es sobre IA, y aparece el formulario.
route-facebook-policy-web = la política, en un navegador
    .about = Su apartado sobre derechos lleva a la oposición general. Siga esta vía si el enlace a esa página ha cambiado.
route-facebook-settings-form = la oposición general de Facebook
    .about = La página que la política de Meta indica para Facebook. No trata solo de IA, así que su texto debe decirlo.
route-facebook-topic-web-uk = la página sobre IA, en un navegador
    .about = La página de Meta nombra el Reino Unido junto a Europa y enlaza el formulario para sus propios datos.
route-facebook-direct-uk = el enlace europeo
    .about = El enlace que se publicó para Europa. Ninguna fuente dice si se abre en el Reino Unido.
route-facebook-web-uk = el aviso, en un navegador
    .about = En la web, por las páginas sobre privacidad y la palabra para oponerse que hay en su aviso. Nadie informa de si el aviso sigue allí.
route-facebook-brazil = las páginas sobre privacidad, en Brasil
    .about = El formulario pide un motivo y un código enviado por correo. Mantenga abierta su página mientras busca el código.
route-facebook-page-profile = su propio perfil, para una página
    .about = Opóngase con el perfil de la persona que escribe en la página. Cada persona que escribe en ella necesita una oposición propia.
route-facebook-direct-child = el enlace directo, con el menor
    .about = Siéntese con el menor, en su propia cuenta. No se sabe si el formulario admite una cuenta así.

route-general-form = la oposición general de Meta
    .about = La vía que indica la política de Meta para todo lo que hace por intereses legítimos. También es una oposición; su texto debe decir que es sobre IA.
route-letter = una carta a la empresa
    .about = En papel, a la empresa que responde del servicio. El derecho no necesita formulario, y una carta no necesita enlace.
route-no-right-advice = lo que puede hacer sin formulario
    .about = Allí no se conoce ningún derecho de oposición. Lo que queda: mantener privadas las cuentas, limitar quién ve las publicaciones antiguas, borrar los chats con IA y no empezar otros. Indicar otro país en un formulario no ayuda a nadie.
route-recover-account = recuperar el acceso a la cuenta
    .about = El formulario vale para la cuenta que está abierta, así que recupere antes el acceso. Si no lo consigue, use la oposición general, o una carta que indique el perfil.

route-facebook-app-notice-2025 = el aviso en la app
    .about = El aviso con la palabra azul era lo primero en las páginas sobre privacidad. Se comprobó que ya no estaba en las apps poco después de empezar el entrenamiento.
route-facebook-web-notice-2025 = el aviso, en un navegador
    .about = El mismo aviso, al que se llegaba desde su foto en la web.
route-facebook-app-policy-2025 = el aviso en la política
    .about = La política de privacidad en la app llevaba el mismo aviso. Ya no está allí.
route-notice-mail-2025 = el correo o la notificación de Meta
    .about = Meta avisó a muchas personas y dio un enlace. Algunas encontraron el correo en spam.
route-facebook-web-article-2024 = el artículo sobre IA, al principio
    .about = En la web, por el menú de la izquierda hasta el artículo sobre IA y, muy abajo en él, el derecho de oposición.
route-facebook-app-policy-2024 = la política en la app, al principio
    .about = La primera vía que hubo: el recuadro de la parte superior de la política de privacidad. Se pedían un motivo y un código.
route-facebook-app-topic-2024 = el tema en la app, al principio
    .about = Una vía temprana por la imagen sobre IA y sus otras páginas. Se pedían un motivo y un código.
route-facebook-brazil-2024 = la política en Brasil, al principio
    .about = Una vía temprana por la política de privacidad y sus artículos. Lo cuenta un solo informe; llegaba un código por correo.

## Said before the first way

before-page = Opóngase primero con su propio perfil. Las fuentes no coinciden en si una página de Facebook puede oponerse: una dice que no, y que cada autor lo hace como persona; otra pide una solicitud aparte.
before-child = Meta dice que deja fuera las publicaciones públicas de cuentas de menores de 18 años. Usa lo que esas cuentas comparten con su IA, y puede usar imágenes de menores en cuentas de adultos. Por eso las cuentas de los padres también cuentan.

## Where sources disagree, or are missing

contradiction-country = Dos guías nombran una casilla para el país; la mayoría no vio ninguna.
contradiction-code = La mayoría de los informes no mencionan ningún código; dos guías describen uno que llega por correo.
contradiction-reason-2024 = La mayoría de los informes dicen que se exigía un motivo; uno lo llama opcional.
contradiction-instagram-menu = Un informe sitúa el menú arriba a la izquierda; todos los demás, arriba a la derecha.
contradiction-facebook-menu = Algunas guías nombran las tres líneas, arriba o abajo según el móvil; otras, su propia foto.
contradiction-third-party-link = Algunas personas confundieron este enlace con el de la información de otras personas; la página europea de Meta los distingue.
contradiction-notice-gone = Una emisora comprobó que el aviso ya no estaba en las apps; la página web europea de Meta aún lo llevaba después.
contradiction-reported-only = Un documento lo cuenta y no lo probó.
contradiction-hub-first = Un documento indica esta página como la vía de oposición; las organizaciones de consumidores, el formulario directo. Puede que ambos lleven a lo mismo.
contradiction-general-ai = Ninguna fuente dice si tiene una opción sobre IA, ni si necesita iniciar sesión.
contradiction-uk-old = La página europea de Meta nombra el Reino Unido; los informes de allí son más antiguos.
contradiction-uk-link = Los informes del Reino Unido son anteriores a este enlace; nadie dice si se abre allí.
contradiction-brazil-address = Hay informes que describen el formulario; su dirección y su lugar en los menús no se conservaron.
contradiction-page = Un informe dice que una página de Facebook no puede oponerse; otro pide una solicitud aparte.
contradiction-minors = Ninguna fuente dice si este formulario admite la cuenta de una persona menor de 18 años.
