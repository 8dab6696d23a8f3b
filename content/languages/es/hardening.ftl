# What protects more. Value: the name in the list; .does: what it does; .not: what it does not; .way: where it is.
# What Meta calls a thing arrives as a blank such as { $label }; its quotation marks are the program’s.

## Public posts

measure-private-account = Hacer privada la cuenta de Instagram
    .does = Las publicaciones de una cuenta privada quedan fuera de lo que Meta llama información pública.
    .not = No es una oposición. Su nombre, su nombre de usuario y su foto de perfil siguen siendo públicos. Una cuenta de empresa debe convertirse antes en una personal.
    .way = Abra su perfil, después las tres líneas, después { $label }, en el bloque sobre quién puede ver su contenido. Active la opción y confirme.
measure-past-posts-limited = Limitar lo publicado antes en Facebook
    .does = Las publicaciones que eran públicas o para amigos de amigos pasan a verlas solo los amigos, todas de una vez.
    .not = Las publicaciones para una lista propia y las de otras personas se quedan como están. Quienes están etiquetados siguen viendo la publicación.
    .way = En la web: { $label }, { $settings }, { $posts }, { $who }, { $limit }; confirme. En un móvil: { $label }, { $settings }, { $audience }, { $posts }.
measure-public-places = Cuidado con grupos y páginas públicos
    .does = Lo que hace en grupos públicos, en páginas y en valoraciones de Marketplace cuenta como público. Salir, u otro ajuste del grupo, deja fuera la actividad posterior.
    .not = Los ajustes de su cuenta no lo cambian: esos lugares son públicos con cualquier ajuste.
    .way = Salga del grupo, o pida que se cambie su ajuste, si es posible.
measure-neutral-picture = Elegir una foto de perfil neutra
    .does = Deja su rostro fuera de una imagen que siempre es pública.
    .not = El nombre, el nombre de usuario y los avatares también siguen siendo públicos. No hay ningún ajuste para ello.
    .way = Use una imagen en la que no aparezca. No se conoce ningún ajuste.
measure-others-pictures = Pedir que no publiquen imágenes suyas
    .does = Deja imágenes suyas fuera de publicaciones que su oposición no cubre.
    .not = Lo que otras personas ya han publicado se queda. Ninguna fuente nombra un ajuste para etiquetas e imágenes de otras personas.
    .way = Pídaselo a amigos y familiares. Para lo ya publicado hay un formulario aparte.
measure-reuse-off = Desactivar el permiso de reutilización
    .does = Retira un permiso para que funciones de IA reutilicen lo que publica en público.
    .not = La función que lo usaba se retiró; el permiso sigue activo hasta que usted lo desactive.
    .way = En Instagram, abra su perfil, el menú y { $reuse }. Desactive la opción.
measure-camera-roll = No compartir el carrete
    .does = Facebook deja de procesar imágenes de su móvil para hacer sugerencias. Meta empieza a retirar las imágenes subidas 30 días después de desactivarlo.
    .not = En la UE y el Reino Unido está desactivado salvo que usted lo aceptara. Meta dice que esas imágenes no se usan para la IA salvo que las comparta en una función de IA.
    .way = En un móvil: { $menu }, { $privacy }, { $settings }, { $label }; desactive las dos opciones. O: { $create }, { $story }, { $settings }.

## Chats with Meta’s AI on WhatsApp

measure-chat-privacy = Dejar la IA fuera de un chat de WhatsApp
    .does = Bloquea en ese chat las funciones de IA, y también la exportación y el guardado automático de archivos.
    .not = Vale para un solo chat, y cada chat empieza sin ello.
    .way = Abra el chat, pulse el nombre de la parte superior, desplácese hasta debajo del bloqueo del chat y active { $label }.
measure-chat-privacy-group = Decidir quién lo cambia en un grupo
    .does = Cualquier miembro de un grupo puede activar o desactivar { $label }; los administradores pueden reservárselo.
    .not = No activa la protección por sí solo.
    .way = Abra la página sobre el grupo y, en ella, sus permisos.
measure-ai-unused = No usar Meta AI
    .does = Es la única manera completa de no darle nada nuevo: no lo añada a un grupo y no pulse su círculo.
    .not = Es una costumbre y no un ajuste. En un grupo, otras personas pueden dirigirse a la IA.
    .way = No hay nada que ajustar.
measure-ai-chat-reset = Restablecer el chat con Meta AI
    .does = Meta AI responde que se ha restablecido y que la conversación se ha eliminado en Meta.
    .not = No se vio ninguna página oficial que lo diga. No se conoce una palabra así para Instagram, Messenger o su app propia.
    .way = Escriba { $typed } en el chat con Meta AI y envíelo.
measure-ai-chats-reset-all = Restablecer todos los chats con IA
    .does = Se dice que borra todas las conversaciones con IA en WhatsApp.
    .not = No se vio ninguna página oficial que lo diga.
    .way = Escriba { $typed } en el chat con Meta AI y envíelo.
measure-ai-chat-delete = Borrar el chat con Meta AI
    .does = Quita el chat de su móvil.
    .not = Solo actúa en su móvil; no borra lo que tiene Meta.
    .way = En la lista de chats, deslícelo a la izquierda, bórrelo y confirme; en Android hay antes una entrada más. O abra el chat y bórrelo desde su menú.
measure-ai-chat-muted = Archivar o silenciar el chat con Meta AI
    .does = Oculta el chat.
    .not = No se borra nada en Meta.
    .way = En la lista de chats, mantenga pulsado el chat; o ábralo, pulse su nombre y siléncielo.
measure-ai-button-hidden = Ocultar el botón de Meta AI
    .does = Oculta el botón, para que nadie lo pulse por error.
    .not = Lo oculta y no hace nada más: no tiene efecto en la privacidad.
    .way = En los ajustes de WhatsApp, en los chats, desactive { $label }.
measure-ai-incognito = Usar el chat de incógnito con Meta AI
    .does = El chat es temporal, y Meta dice que no puede leerlo.
    .not = Llegó por etapas, y ninguna fuente enumera las regiones. No está confirmado para Europa.
    .way = Abra el chat con Meta AI y busque su icono.

## Meta’s AI elsewhere

measure-ai-muted = Silenciar Meta AI
    .does = Deja de hacerse notar. La app aparte de Meta AI se puede desinstalar.
    .not = Meta AI no se puede quitar de las apps.
    .way = Facebook: busque Meta AI, pulse la i, después { $mute }. Instagram: abra el chat con Meta AI, pulse la i, después { $messages }. Messenger: pulse la i, después { $mute }, hasta que lo cambie.
measure-ai-app-export = Descargar lo que tiene la app de Meta AI
    .does = Le da una copia. Hágalo antes de borrar.
    .not = Lo que ya se borró no está en ella.
    .way = En la app de Meta AI: { $menu }, { $settings }, { $data }, { $manage }, { $export }.
measure-ai-app-delete = Borrar chats en la app de Meta AI
    .does = Borra allí sus chats y archivos, y lo que mostró en público.
    .not = No se promete que también se borre la copia que está en Meta. Descargue antes una copia si la quiere.
    .way = En la app de Meta AI: { $menu }, { $settings }, { $data }, { $manage }, después { $chats }, y { $vibes }.
measure-ai-chats-ads = No dar a la IA nada para anuncios
    .does = Donde Meta usa los chats con su IA para recomendaciones y anuncios, lo que no escribe allí no se puede usar para ellos.
    .not = Donde se aplica, no hay ningún ajuste para evitarlo. Algunos artículos dicen que la UE, el Reino Unido y Corea del Sur quedan fuera; Meta nunca los nombró, así que esto puede acabar.
    .way = No hay nada que ajustar: no escriba a la IA lo que no deba influir en sus anuncios.

## Accounts Centre and advertising

measure-whatsapp-apart = Mantener WhatsApp sin vincular
    .does = Así los chats con IA en WhatsApp no se unen a los datos de las otras apps.
    .not = Con Facebook e Instagram es al revés: vinculadas, una oposición cubre las dos.
    .way = Abra { $label } y mire sus cuentas. No añada WhatsApp, o quítelo.
measure-off-meta-activity = Limitar la actividad de otras empresas
    .does = Es el control sobre lo que otras empresas cuentan de usted a Meta.
    .not = Recibió su nombre nuevo primero en Estados Unidos; la política de Meta para Europa todavía enlaza el nombre anterior.
    .way = { $label }, { $ads }, { $activity }. Su nombre anterior es { $older }.
measure-less-personal-ads = Anuncios menos personalizados (UE)
    .does = Sus anuncios son menos personalizados.
    .not = Es independiente del entrenamiento de la IA.
    .way = Las apps ofrecen esta opción en la UE. Ninguna fuente dice dónde está después.

## The device

measure-app-permissions = Limitar a qué acceden las apps
    .does = Las apps acceden a menos imágenes suyas, y no al micrófono mientras está desactivado.
    .not = No afecta a lo que se subió antes.
    .way = En los ajustes de su móvil, abra la app, limite su acceso a las fotos y desactive el micrófono mientras no lo necesite.
measure-ai-glasses = Limitar lo que guardan las gafas con IA
    .does = Las gafas ya no guardan para la IA lo que ven, no escuchan a la espera de la palabra que las activa y conservan menos en la nube.
    .not = Vale para un solo par. En la UE y el Reino Unido también se puede desactivar el almacenamiento de la voz; no se conoce su nombre.
    .way = En la app de Meta AI: { $glasses }, { $device }, sus gafas, Meta AI. Desactive { $store }, y { $hey } en { $preferences }. En la misma página, { $privacy }: desactive { $cloud } y borre { $log }.
measure-face-recognition = Reconocimiento facial: ningún ajuste
    .does = Nada: está en la lista porque la gente lo busca.
    .not = Ninguna fuente nombra un ajuste para ello.
    .way = No se conoce ninguna vía.

## Where sources disagree

contradiction-ai-chat-reset = Dos artículos imprimen la palabra sin barra delante; en código fuente aparece con ella; un documento no pudo confirmarlo.
contradiction-ai-chats-reset-all = Solo código fuente y notas usan esta palabra; un documento no pudo confirmarlo.
