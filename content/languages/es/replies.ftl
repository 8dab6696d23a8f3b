# What opened? Each name completes the question; `.means` says what it is, `.do` what to do now.

opened-form =
    .name = el formulario
    .means = Es la página que necesita. Presenta la oposición para la cuenta que está abierta en este navegador.
    .do = Compruebe qué cuenta está abierta. Después rellene el formulario; la casilla de los motivos puede quedar vacía salvo que esta guía diga otra cosa.

opened-log-in =
    .name = un inicio de sesión
    .means = El formulario pide antes la cuenta en este navegador. La sesión iniciada dentro de la app no cuenta aquí.
    .do = Inicie sesión con la cuenta de la oposición. Después abra otra vez el mismo enlace.

opened-nothing =
    .name = un error, o una página vacía
    .means = Lo más frecuente es que la cuenta correcta no esté abierta en este navegador. A veces ha desaparecido la propia dirección.
    .do = Compruebe que ha iniciado sesión en el servicio correcto y en este mismo navegador, y abra otra vez el enlace. Si nada cambia, pruebe la siguiente vía.

opened-asks-ai =
    .name = una pregunta: ¿es sobre IA?
    .means = Ha llegado a una página que clasifica solicitudes. La suya es sobre IA, así que está en el lugar correcto.
    .do = Responda que sí. Entonces aparece el formulario.

opened-moved =
    .name = una página de ayuda de Meta
    .means = Meta ha trasladado allí sus solicitudes generales de privacidad. No está documentado si los formularios sobre IA también se han trasladado.
    .do = Elija primero el producto y busque después la opción de oponerse. Si no hay ninguna sobre IA, use la oposición general y diga en el texto que es sobre IA.

opened-not-in-region =
    .name = dice: no en su región
    .means = Meta muestra el formulario solo en algunas regiones. Puede mirar dónde está la cuenta, o dónde parece estar el dispositivo.
    .do = Si tiene el derecho donde vive y solo está de viaje, use ahora la vía general o una carta y vuelva a probar en casa. Si no, mire qué es posible donde vive: indicar otro país no ayuda a nadie.

opened-already-objected =
    .name = dice: ya se ha opuesto
    .means = Meta dice que una oposición anterior sigue contando y no hace falta enviarla otra vez.
    .do = Haga una captura de pantalla: es su prueba de hoy. Busque también el correo de aquella vez.

opened-something-else =
    .name = otra cosa
    .means = Meta cambia de sitio estas páginas de vez en cuando, y lo que ve puede ser nuevo para esta guía.
    .do = Vuelva y elija otra vía. Si quiere, avise de lo que vio, para que se pueda corregir el paso.

# What did you see? First what can come at once, then details, then what can come later.

reply-accepted =
    .name = acepta mi oposición
    .means = Meta dice que ya no usará los datos de esta cuenta para desarrollar su IA. Vale desde ahora, y para las cuentas vinculadas con esta.
    .do = Haga ahora una captura de pantalla: es su prueba de hoy. Guarde el correo y mire si nombra sus otras cuentas.

reply-received =
    .name = solo dice que la ha recibido
    .means = La solicitud ha llegado a Meta. Aún no es una aceptación; el correo suele llegar en unos minutos, a veces tras un día o dos.
    .do = Haga ahora una captura de pantalla: es su prueba de hoy. Busque el correo dentro de dos días, también en spam.

reply-code =
    .name = pide un código de un correo
    .means = Meta ha enviado un código al buzón de la cuenta. Nada cuenta como presentado hasta que se introduce el código.
    .do = Mantenga abierta la página y busque el código. Mire en spam, en promociones y en un buzón antiguo, si la cuenta se creó con él.

reply-wants-more =
    .name = me pide algo más
    .means = La solicitud está allí, y Meta pide algo antes de decidir. El día en que la envió sigue siendo el primer día.
    .do = Haga una captura de lo que pide. Después diga qué es: motivos, una prueba de una IA, o quién es usted.

reply-sent-elsewhere =
    .name = me remite a otro sitio
    .means = La respuesta señala otro formulario u otra empresa. Cómo seguir depende de si dice algo sobre su propia solicitud.
    .do = Guarde la respuesta: es una prueba. Después diga qué es: se nombra otra empresa, o es una respuesta general con enlaces.

reply-refused =
    .name = dice que no
    .means = Meta tiene que acreditar motivos que pesen más que los de usted. Un no no es el final: puede completar su solicitud y presentar una reclamación.
    .do = Guarde la respuesta y haga una captura. Añada sus motivos en un escrito complementario; después puede presentar una reclamación ante la autoridad.
no-right-refused = 
    .means = Donde usted vive no se conoce ningún derecho de oposición: Meta no tenía que concederla, y allí no se conoce ninguna reclamación por ello.
    .do = Guarde la respuesta. Lo que puede hacer allí no depende de ella: cuentas privadas, publicaciones antiguas limitadas, ningún chat con la IA de Meta.

reply-error =
    .name = un error, o una página vacía
    .means = Esto cuenta como no enviado. Su texto se conserva aquí.
    .do = Compruebe que la cuenta correcta está abierta en este navegador y pruebe una vez más. Si vuelve a fallar, pruebe la siguiente vía.

reply-nothing-yet =
    .name = todavía nada
    .means = Si el botón reaccionó al pulsarlo, la solicitud cuenta como enviada. Un correo suele llegar en unos minutos o en un día.
    .do = Haga ahora una captura de pantalla: es su prueba de hoy. Busque el correo dentro de dos días, también en spam y promociones.

reply-wants-reasons =
    .name = pide mis motivos
    .means = Alguien, o una máquina, pregunta cómo le afecta este uso. Bastan unas pocas frases sinceras; no se exige ninguna prueba para ellas.
    .do = Escriba dos o tres motivos que sean ciertos en su caso, o tome las frases preparadas. Si puede, responda en el idioma del correo.

reply-wants-prompts =
    .name = pide instrucciones (prompts) o captura
    .means = Esto corresponde a otro tipo de solicitud, sobre respuestas de una IA. Una oposición no depende de esa prueba.
    .do = Elija la opción de oponerse o limitar, si se ofrece, y diga en un escrito complementario que se opone. No escriba su nombre en una IA para obtener una prueba: eso la alimenta.

reply-wants-identity =
    .name = quiere saber quién soy
    .means = Solo se puede pedir más sobre usted si hay una duda razonable. Debería bastar con haber iniciado sesión, o con escribir desde el buzón de la cuenta.
    .do = Diga que envió la solicitud desde la propia cuenta. Nunca envíe un documento de identidad en el que se lea más de lo necesario.

reply-elsewhere-other-company =
    .name = la responsable es otra empresa
    .means = La respuesta dice, por ejemplo, que esto afecta a Meta AI y no a WhatsApp. Su solicitud ha llegado, pero no adonde se decide.
    .do = Guarde la respuesta como prueba. Envíe una solicitud nueva por la siguiente vía; la anterior se queda en su historial.

reply-elsewhere-automatic =
    .name = respuesta automática con enlaces
    .means = Una máquina envió sus indicaciones generales. Eso no responde a su solicitud, que sigue enviada.
    .do = No empiece de nuevo. Guarde el correo y espere una respuesta de verdad; la primera fecha se mantiene.

reply-no-code-came =
    .name = no llegó ningún código
    .means = El código puede estar en spam o en promociones, o ir al buzón con el que se creó la cuenta. Hasta que se introduce, nada cuenta como presentado.
    .do = Mire en todos esos sitios. Después actualice el móvil y la app y abra otra vez el formulario para recibir un código nuevo.

reply-already-objected =
    .name = que ya me he opuesto
    .means = Meta dice que una oposición anterior sigue contando y no hace falta repetirla.
    .do = Guarde esta respuesta como prueba. Compruebe que se refiere a la cuenta que quería.

reply-not-for-region =
    .name = que aquí no se puede
    .means = Esto se dijo a personas de fuera de las regiones cubiertas. No dice que falte el derecho donde usted vive.
    .do = Si vive donde existe el derecho, pruebe la siguiente vía y diga dónde vive. Si no, mire qué es posible allí.

reply-extension-announced =
    .name = que tardará más
    .means = Donde la ley fija un mes, Meta puede añadir dos más, pero solo si lo dice, con una razón, dentro del primero.
    .do = Anote el día en que se lo dijeron. Si fue dentro del primer mes, la fecha se aplaza; si se anunció demasiado tarde, no cambia.

# How sources disagree.

contradiction-reply-code = Las guías no coinciden en si en Europa todavía se envía un código: la mayoría no nombra ninguno, algunas sí.
contradiction-reply-refused = Se describieron denegaciones antes de empezar el entrenamiento en Europa; una organización de consumidores no conoce ninguna para oposiciones de la propia cuenta.
contradiction-reply-older = Meta dice que respeta las oposiciones anteriores; una asociación lo puso en duda, y no se conoce ningún caso en que se ignorara una.

# What to do: of an earlier day; and where the right exists.

past-accepted = Guarde el correo: lleva la fecha y es su prueba. Mire si nombra sus otras cuentas.
right-not-for-region = El derecho existe donde usted vive, así que una respuesta según la cual nada es posible no decide nada: lo que envió sigue enviado, y las fechas siguen igual. Guarde la respuesta como prueba. Tome la vía siguiente, como el formulario general o una carta, y diga en ella dónde vive.
first-refused = Guarde la respuesta y haga una captura. Añada sus motivos en un escrito complementario; después puede reclamar ante la propia Meta, lo que la autoridad espera antes.
right-opened-not-in-region = El derecho existe donde usted vive; solo que este formulario no se le muestra. Tome la vía general o una carta, y diga en ella dónde vive. Si está en el extranjero, pruebe otra vez el formulario en casa.

# Where no account was objected for: the same, in words that name none.

others-accepted =
    .means = Meta dice que ya no usará para desarrollar su IA aquello a lo que se refiere su solicitud. Vale desde ahora, y solo para lo que la solicitud nombra.
    .do = Haga ahora una captura de pantalla: es su prueba de hoy. Guarde el correo y compruebe que habla de lo que usted pidió.
    .past = Guarde el correo: lleva la fecha y es su prueba. Compruebe que habla de lo que usted pidió.

others-code =
    .means = Meta ha enviado un código a la dirección de correo que usted dio en el formulario. Nada cuenta como presentado hasta que se introduce el código.
    .do = Mantenga abierta la página y busque el código. Mire también en spam y en promociones.

others-error =
    .do = Inténtelo una vez más. Si vuelve a fallar, tome la vía siguiente.

others-wants-identity =
    .means = Solo se puede pedir más sobre usted si hay una duda razonable. Sin cuenta, debería bastar con escribir desde la dirección de correo que dio.
    .do = Diga que escribió desde esa dirección. Nunca envíe un documento de identidad en el que se lea más de lo necesario.

others-already-objected =
    .do = Guarde esta respuesta como prueba. Compruebe que trata de lo que usted pidió.

# What to do where the account is lost.

locked-log-in = Este formulario también pide iniciar sesión. Tome la vía siguiente: una carta no lo necesita. Indique en ella el perfil, para que Meta lo encuentre.
