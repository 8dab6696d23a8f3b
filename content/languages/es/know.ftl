# What to know, on one page. Value: the heading.

know-used = Qué se usa
    .text = Meta nombra las publicaciones y los comentarios públicos de adultos, y lo que las personas intercambian con su IA, también los menores. El nombre, el nombre de usuario, la foto de perfil y lo que se hace en grupos o páginas públicos son públicos siempre, sea cual sea el ajuste. También se usa lo que otras personas comparten en público sobre quienes no tienen cuenta.

know-not-used = Qué queda fuera sin oposición
    .text = Los mensajes privados con amigos y familiares quedan fuera, según Meta, y en la UE y el Reino Unido también el contenido público de las cuentas de menores. Eso ya no vale para lo que alguien pasa a la IA. Los chats personales de WhatsApp están cifrados de extremo a extremo.

know-others = Lo que otras personas publican sobre usted
    .text = Su oposición no cubre las imágenes ni las menciones de usted que publican otras personas. Esto también puede afectar a menores. Para ello hay un formulario aparte, que no necesita cuenta. También ayuda pedir que no publiquen nada sobre usted.

know-effect = Qué hace una oposición
    .text = Vale para el entrenamiento desde ahora. Lo que ya ha entrado en un modelo no se vuelve a sacar. Se discute si cubre las publicaciones públicas anteriores: el correo de Meta dice que ya no usa su información pública, y la autoridad italiana dijo que solo cubre las posteriores.

know-date = ¿Es demasiado tarde?
    .text = No. Muchas noticias dieron el { $date } como último día. Marcaba el inicio del entrenamiento en Europa, no el final de su derecho: la ley no fija un último día para oponerse. Una oposición que llega más tarde vale desde entonces.
    .no-right = Muchas noticias dieron el { $date } como último día. Marcaba el inicio del entrenamiento en Europa; donde usted vive nada terminó ese día, y no se conoce ningún derecho de oposición. Lo que puede hacer allí, puede hacerlo cualquier día.

know-linked = Cuentas vinculadas y cuentas que no lo están
    .text = Una oposición cubre las cuentas vinculadas en un mismo lugar de Meta, según Meta; cada cuenta de fuera necesita la suya. Tres guías cuentan por dirección de correo. No vincule cuentas para ahorrarse un formulario: vincularlas une también sus ajustes de publicidad. WhatsApp solo está vinculado si usted lo añadió.

know-mail = El aviso y el correo que envió Meta
    .text = Meta anunció este uso con un aviso en sus apps y por correo. Muchas personas no lo vieron; algunas guías encontraron el correo en spam o en promociones. No lo necesita para oponerse. Antes de seguir un enlace de un correo así, compruebe el dominio, porque hay imitaciones.

know-hoax = Un texto que se publica no sirve de nada
    .text = Una publicación que prohíbe a Meta usar sus datos no tiene ningún efecto legal, por mucho que se copie. Solo cuenta una solicitud a la empresa: su formulario, o una carta. La publicación no tiene por qué preocuparle; simplemente no confíe en ella.

know-pass-on = Una frase para compartir
    .text = Todavía puede oponerse a que Meta use sus publicaciones para su IA: un formulario por cuenta, una dirección de correo y un botón, y no hace falta ningún motivo. Vale donde existe el derecho, como en la UE y el Reino Unido.

know-open = Meta AI sigue en la app
    .text = La oposición se refiere al entrenamiento y no quita Meta AI de las apps. Puede no usarlo, silenciarlo y borrar sus chats con él. Lo que no le escribe no se puede usar desde ahí.
