# Reasons. `.name` stands in a tick-list, `.why` speaks to the person, `.short` goes into a form, `.long` into a letter.
# `.short` and `.long` are in the first person and hold without any answer; in a child’s text "I" is the parent.

ground-expectation =
    .name = publicado mucho antes de la IA
    .why = Lo que publicó para personas no estaba pensado como material para una IA.
    .short = Publiqué para personas, en una época en la que nadie podía contar con este uso. No lo esperaba, y ahora no estoy de acuerdo con él.
    .long = Lo que publiqué iba dirigido a las personas que me siguen o me buscan. Cuando publiqué buena parte de ello, no se hablaba de entrenar una IA con eso, y no pude tenerlo en cuenta. Quien comparte un momento con otras personas no espera que años después forme parte de un conjunto de datos. Mi decisión de qué mostrar, y a quién, se tomó para otro mundo. Un uso que no podía prever me afecta más que uno que conocía.
    .reply = Un tribunal superior regional de Colonia, en un procedimiento sumario, consideró que la ponderación favorecía a Meta para todos los datos. La autoridad de Hamburgo solo habría aceptado las publicaciones más recientes.

ground-expectation-since =
    .ask = ¿Desde qué año publica?
    .say = Publico desde { $answer }.

ground-expectation-used-for =
    .ask = ¿Para qué usaba entonces la cuenta?
    .say = Para esto usaba entonces la cuenta: { $answer }.

ground-expectation-had-i-known =
    .ask = ¿Habría publicado menos, de haberlo sabido?
    .say = De haber sabido de este uso, habría publicado menos, o nada.

ground-children =
    .name = imágenes de menores
    .why = Los menores aparecen en las publicaciones públicas de adultos, y no pueden oponerse por sí mismos.
    .short = En las publicaciones públicas a las que se refiere mi oposición aparecen menores. Merecen una protección especial y no decidieron sobre este uso.
    .long = En las publicaciones públicas a las que se refiere mi oposición aparecen menores. No decidieron si se publicaba una imagen suya, y menos aún pueden decidir qué aprende de ella una IA. Meta dice que deja fuera las publicaciones públicas de las cuentas de menores, pero los menores aparecen en las publicaciones de adultos. Sus rostros y su entorno les acompañarán toda la vida. La ley da un peso especial a los intereses de los menores, y pido a la empresa que haga lo mismo.
    .reply = Meta dice que deja fuera el contenido público de las cuentas de menores. Las imágenes de menores en cuentas de adultos no quedan fuera por ello.

ground-children-own =
    .ask = ¿Se ve a hijos suyos en publicaciones públicas?
    .say = En publicaciones públicas se ve a mis propios hijos.

ground-children-myself-then =
    .ask = ¿Aparece allí usted cuando era menor?
    .say = Allí se me ve cuando era menor.

ground-children-posted-by =
    .ask = ¿Quién publicó las imágenes? (sin nombres)
    .say = Publicaron las imágenes las siguientes personas o entidades: { $answer }.

ground-irreversible =
    .name = no se puede volver a sacar
    .why = Lo que ha entrado en un modelo no se vuelve a sacar, así que un derecho usado más tarde llega demasiado tarde.
    .short = Lo que ha entrado en un modelo de IA no se puede volver a sacar sin más. Un derecho que ejerza más tarde llegaría demasiado tarde, así que lo ejerzo ahora.
    .long = Una publicación se puede borrar, y una imagen se puede ocultar. Lo que un modelo de IA ha aprendido de ellas no se puede volver a sacar sin más. Un derecho de supresión que ejerza más tarde no encontraría entonces nada que todavía pudiera deshacer. Las vidas cambian, y lo que una vez se mostró sin daño puede convertirse en una carga. Por eso me opongo ahora, mientras todavía tiene efecto.
    .reply = La autoridad irlandesa dice que hizo añadir garantías, entre ellas filtros y la eliminación de datos identificativos. Una oposición detiene el uso futuro.

ground-irreversible-take-back =
    .ask = ¿Hay algo que quizá quiera retirar algún día?
    .say = Hay cosas que quizá haya que retirar algún día.

ground-special-data =
    .name = datos sensibles en publicaciones
    .why = De publicaciones, grupos e imágenes se puede deducir lo que la ley más protege; su texto nunca dice qué es.
    .short = El contenido sobre mí y sobre personas cercanas, en conjunto, puede permitir extraer conclusiones sobre asuntos que la ley protege especialmente. Me reservo los detalles, porque nombrarlos causaría justo el daño al que me opongo.
    .long = El contenido sobre mí, y sobre personas cercanas, puede permitir extraer conclusiones sobre asuntos que la ley protege especialmente. Esas conclusiones se desprenden del conjunto: palabras, imágenes, grupos, lugares y las personas que aparecen en ellos. No conozco ningún filtro que reconozca todo esto antes del entrenamiento. No entro aquí en detalles, porque nombrar esos asuntos causaría justo el daño al que me opongo. Ruego que se tenga en cuenta sin pedirme que los exponga.
    .reply = Un tribunal superior regional de Colonia no vio impedimento en las normas sobre datos sensibles, solo para aquel caso y en un procedimiento sumario.

ground-special-data-inferred =
    .ask = ¿Podrían adivinarse esos datos por sus publicaciones?
    .say = Para mí es una preocupación concreta, y no general.

ground-vulnerable =
    .name = mi seguridad o mi situación
    .why = Algunas situaciones suponen un riesgo mayor de lo habitual; su texto nunca dice cuál es.
    .short = La situación en la que vivimos las personas cercanas a mí y yo supone un riesgo mayor de lo habitual cuando se reutilizan datos. No entro en detalles, por la misma razón.
    .long = El peso de este tratamiento depende de la persona a la que afecta. La situación en la que vivimos las personas cercanas a mí y yo supone un riesgo mayor de lo habitual cuando nuestros datos se reutilizan o se repiten. No puedo prever quién sabría qué por un modelo de IA, y no podría dar marcha atrás. No entro aquí en detalles, porque hacerlo aumentaría el riesgo. Pido que se pondere mi situación particular, y no la de un usuario medio.

ground-vulnerable-at-risk =
    .ask = ¿Existe para usted ese riesgo? (basta un sí)
    .say = Para mí el riesgo es real, y no solo imaginable.

ground-third-parties =
    .name = otras personas publican sobre mí
    .why = Usted no lo publicó, y no puede ajustar quién lo ve.
    .short = Otras personas publican imágenes y menciones mías. No puedo decidir quién las ve, y juntas forman una imagen de mí que no elegí.
    .long = No todo lo que hay sobre mí lo publiqué yo. Otras personas publican imágenes mías y me mencionan, y no puedo ajustar quién lo ve ni estar al tanto de ello con seguridad. Juntas, esas publicaciones forman una imagen de mí que no elegí y que no puedo corregir. No fui yo quien hizo públicos esos datos. Por eso su uso para la IA me afecta sin ninguna decisión mía.

ground-third-parties-who =
    .ask = ¿Quién publica sobre usted? (un club, un colegio)
    .say = Esas publicaciones proceden de las siguientes personas o entidades: { $answer }.

ground-third-parties-examples =
    .ask = Enlaces a algunas de esas publicaciones, si los tiene
    .say = Aquí se encuentran ejemplos: { $answer }.

ground-no-account =
    .name = no tengo cuenta allí
    .why = No tiene ajustes allí, y no le llegó ningún aviso.
    .short = No tengo cuenta allí, así que no he aceptado nada ni tengo ningún ajuste propio. Aun así quiero decidir sobre los datos que se refieren a mí.
    .long = No tengo cuenta en el servicio ni contrato con él. Por eso no tengo ningún ajuste con el que limitar el uso de datos sobre mí, y no se me envió ningún aviso al respecto. El contenido público de otras personas puede, sin embargo, mostrarme o nombrarme. Quien se mantiene fuera de un servicio no espera convertirse en material para su IA. Una oposición es el único medio que tengo.

ground-no-account-where =
    .ask = ¿Dónde pueden aparecer su nombre o su imagen?
    .say = Mi nombre o mi imagen pueden aparecer en los siguientes lugares: { $answer }.

ground-no-account-spellings =
    .ask = ¿Con qué grafías de su nombre?
    .say = Mi nombre puede estar escrito allí así: { $answer }.

ground-creator =
    .name = mis obras, mi rostro, mi estilo
    .why = Lo que crea puede llevar su rostro, su voz o su estilo; los derechos de autor dependen de otra ley, y esto no los toca.
    .short = Lo que creo me muestra: mi rostro, mi voz o un estilo por el que se me conoce. No quiero que una IA aprenda a imitarlo.
    .long = Lo que creo está ligado a mi persona. Muestra mi rostro, lleva mi voz o tiene un estilo por el que se me conoce. Una IA que aprende de ello puede imitarlo, y otras personas pueden tomar entonces la imitación por obra mía. Estas obras están ahí para que las personas las vean o las oigan, y no para una máquina que aprende a ocupar mi lugar. Esta oposición se refiere solo a mis datos personales y deja como están los derechos que dan otras leyes.

ground-creator-what =
    .ask = ¿Qué crea usted?
    .say = Esto es lo que creo: { $answer }.

ground-creator-living =
    .ask = ¿Vive de ello, al menos en parte?
    .say = Vivo de este trabajo, al menos en parte.

ground-creator-imitations =
    .ask = ¿Ha visto ya imitaciones?
    .say = Ya he visto imitaciones de mi obra o de mi persona.

ground-ai-chats =
    .name = lo que se dijo a Meta AI
    .why = Los chats con una IA pueden usarse, y otras personas de un chat pueden llevar sus palabras a uno.
    .short = Lo que las personas escriben a una IA está pensado para una respuesta, y otras pueden pasarle palabras mías o de mi familia. No quiero que esos mensajes se usen para desarrollar IA.
    .long = Lo que las personas escriben a una IA está pensado para la respuesta, y para nada más. Esos mensajes pueden ser más abiertos que cualquier publicación, y también pueden usarse los de menores. En un chat compartido, otras personas pueden pasar a la IA lo que allí se escribió o se mostró. No puedo impedirlo ni averiguar si ocurrió. Me opongo al uso de esos mensajes para desarrollar y mejorar la IA.

ground-ai-chats-used =
    .ask = ¿Ha usado usted Meta AI?
    .say = He usado Meta AI.

ground-ai-chats-by-others =
    .ask = ¿Lo ha usado alguien en un chat en el que está usted?
    .say = Otras personas han usado Meta AI en chats en los que estoy.

ground-ai-chats-personal =
    .ask = ¿Trataban esos chats de cosas personales?
    .say = Esos chats trataban de cosas personales.

ground-minor-then =
    .name = era menor cuando publiqué
    .why = Un menor no puede prever lo que prevé un adulto.
    .short = Todavía era menor cuando publiqué parte de lo que hay en mi cuenta. Entonces no podía prever qué se haría con ello.
    .long = Parte de lo que hay en mi cuenta lo publiqué cuando todavía era menor. Un menor no sopesa las consecuencias de una publicación como un adulto, y de este uso no podía saber nada. La ley protege especialmente los datos de la infancia de una persona, también cuando ya ha crecido. Meta dice que deja fuera las publicaciones públicas de las cuentas de menores. Pido que lo que publiqué siendo menor no se trate con menos cuidado porque ahora tengo más edad.

ground-minor-then-age =
    .ask = ¿Qué edad tenía cuando abrió la cuenta?
    .say = Mi edad cuando abrí la cuenta era esta: { $answer }.

ground-minor-then-years =
    .ask = ¿En qué años publicó siendo menor?
    .say = Publiqué allí siendo menor en los siguientes años: { $answer }.

ground-dependence =
    .name = no puedo dejarlo sin más
    .why = El trabajo, la familia o un club pueden atarle a un servicio, y hay cosas que siguen siendo públicas con cualquier ajuste.
    .short = No puedo dejar el servicio sin más, y algunos de mis datos siguen siendo públicos allí con cualquier ajuste. Por eso, dejarlo no es para mí una opción real.
    .long = Dependo del servicio y no puedo dejarlo sin más. Algunos de mis datos, como mi nombre y mi foto, siguen siendo públicos allí con cualquier ajuste. Entre aceptar este uso y renunciar al servicio no tengo una opción libre. La diferencia de poder entre la empresa y yo es grande. Esta oposición es el medio que me queda.
    .reply = Un tribunal superior regional de Colonia, en un procedimiento sumario, no vio ninguna infracción de las normas sobre guardianes de acceso digitales.

ground-dependence-need =
    .ask = ¿Para qué necesita la cuenta?
    .say = Necesito la cuenta para lo siguiente: { $answer }.

ground-dependence-lose =
    .ask = ¿Qué perdería sin ella?
    .say = Sin ella perdería lo siguiente: { $answer }.

ground-transparency =
    .name = no se me informó lo suficiente
    .why = Es difícil saber qué datos van a qué modelos, y durante cuánto tiempo.
    .short = Con lo que se me dijo no puedo saber qué datos se usan para qué IA, ni durante cuánto tiempo. No puedo juzgar qué estaría aceptando.
    .long = Con la información que se me dio no puedo saber qué datos se usan, para qué modelos de IA y durante cuánto tiempo. Tampoco puedo saber quién más trabajará con esos modelos. Sin saberlo, no puedo juzgar qué supondría este uso para mí. Las dudas de este tipo no deberían resolverse a mi costa. Por eso me opongo.

ground-transparency-no-notice =
    .ask = ¿No le llegó ningún aviso sobre esto?
    .say = No recuerdo ningún aviso sobre ello.

ground-transparency-notice-when =
    .ask = Si vio un aviso: ¿cuándo fue?
    .say = Vi un aviso sobre ello en este momento: { $answer }.

ground-transparency-old-mailbox =
    .ask = ¿El buzón de la cuenta es uno que ya no usa?
    .say = Ya no uso el buzón de la cuenta, así que un aviso enviado allí no me habría llegado.

ground-no-consent =
    .name = nunca se me preguntó
    .why = No decir nada no es lo mismo que decir sí.
    .short = Nunca se me preguntó si estoy de acuerdo con este uso. Mi silencio no era un consentimiento, y ahora digo no.
    .long = Nunca se me preguntó si estoy de acuerdo con este uso. Empezó sin contar conmigo, y seguiría mientras no dijera nada. El silencio no es un consentimiento. Un formulario para quienes lo encuentran por casualidad no sustituye a la pregunta. Con esta oposición digo con claridad lo que habría dicho si se me hubiera preguntado.
    .reply = La autoridad irlandesa nombra un formulario más sencillo, ofrecido durante más tiempo, entre las mejoras que consiguió.

ground-no-consent-learned =
    .ask = ¿Cómo se enteró?
    .say = Me enteré de la siguiente manera: { $answer }.

ground-no-consent-obstacle =
    .ask = ¿Qué se lo impidió cuando quiso decir no?
    .say = Me lo impidió lo siguiente: { $answer }.

ground-purpose =
    .name = pensado para gente que conozco
    .why = Usted se unió para estar en contacto con personas, y una IA para cualquier fin es otra cosa.
    .short = Uso el servicio para estar en contacto con personas. Construir una IA para toda clase de fines es otra cosa, y no me uní para eso.
    .long = Uso el servicio para estar en contacto con personas. Construir modelos de IA para toda clase de fines, de Meta y de otros, es otra cosa. No tiene relación con la razón por la que mis datos están allí. No podía esperar este cambio, y no puedo prever adónde llevará. Quiero que mis datos sigan en el fin para el que los di.
    .reply = La autoridad irlandesa examinó una evaluación de Meta sobre si el nuevo fin encaja con el anterior.

ground-purpose-meant-for =
    .ask = ¿Para quién y para qué era la cuenta?
    .say = La cuenta era para lo siguiente: { $answer }.

ground-memorisation =
    .name = los modelos pueden repetir datos
    .why = Un modelo puede reproducir partes de aquello con lo que se entrenó.
    .short = Los modelos de IA pueden repetir partes de aquello con lo que se entrenaron. Nombres, contactos o imágenes míos o de mi familia podrían volver a salir ante desconocidos.
    .long = La investigación ha mostrado que los modelos grandes de IA pueden repetir pasajes de aquello con lo que se entrenaron. Por eso, lo que se refiere a mí o a mi familia podría volver a salir, ante personas para las que nunca estuvo pensado. Un filtro reduce este riesgo sin acabar con él. Difícilmente sabría de un caso así, y no podría dar marcha atrás. Un modelo entrenado con datos personales no es anónimo por el mero hecho de ser un modelo.
    .reply = Un tribunal superior regional de Colonia señaló los filtros y la eliminación de datos que identifican directamente a las personas.

ground-memorisation-unusual =
    .ask = ¿Le delataría algo inusual, como un nombre raro?
    .say = En los datos hay algo inusual que apuntaría directamente a mí.

ground-distortion =
    .name = afirmaciones falsas sobre mí
    .why = Un modelo puede confundir a personas, inventar cosas, o imitar un rostro o una voz.
    .short = Un modelo de IA puede confundirme con otras personas, inventar cosas sobre mí, o imitar mi rostro o mi voz. Yo difícilmente podría corregirlo.
    .long = Los modelos de IA afirman a veces cosas falsas sobre las personas, o confunden a una persona con otra. También se pueden usar para imitar un rostro o una voz. Si me ocurre a mí, quienes lo lean o lo vean no sabrán que es falso. Una corrección en un modelo es más difícil de obtener que una corrección en una página. Cuantos menos datos sobre mí entren en el entrenamiento, menor considero este riesgo.

ground-distortion-known =
    .ask = ¿Se le conoce en público, aunque sea a nivel local?
    .say = Se me conoce en público, aunque sea a nivel local, así que un error sobre mí se difundiría.

ground-distortion-namesake =
    .ask = ¿Hay otra persona que se llama como usted?
    .say = Otra persona se llama igual, así que se nos puede confundir.

ground-secrecy =
    .name = debo guardar confidencialidad
    .why = Contactos, comentarios o lugares pueden delatar a personas que confían en su silencio; su texto nunca dice qué relación tiene con ellas.
    .short = Otras personas confían en mi discreción, y los datos de mi entorno podrían apuntar a ellas. No entro en detalles, para no revelar nada.
    .long = Otras personas confían en mi discreción. Los contactos, comentarios, imágenes y lugares de mi entorno podrían apuntar a ellas si se ponen juntos. Lo que un modelo de IA aprende de muchos indicios pequeños escapa a mi control. No entro aquí en detalles, para no revelar nada. Su confianza forma parte de mi situación particular, y pido que se pondere.

ground-secrecy-could-reveal =
    .ask = ¿Podrían sus contactos o comentarios delatar a alguien?
    .say = En mi caso considero real este riesgo.

ground-necessity =
    .name = posible sin mis datos
    .why = Otras empresas entrenan sin esos datos; añada esto junto a un motivo propio.
    .short = Se puede desarrollar IA sin los datos en cuestión, por ejemplo con datos de personas que están de acuerdo. Mis intereses no tienen que ceder ante un uso que puede prescindir de ellos.
    .long = Se puede desarrollar IA sin los datos personales en cuestión. Hay otras fuentes, y hay personas que estarían de acuerdo si se les preguntara. Un medio menos gravoso que alcanza el objetivo es preferible a uno que abarca a todas las personas que no dicen nada. Lo que estos pocos datos aportan a la empresa es muy poco. Lo que su uso quita a la persona afectada es más que eso.
    .reply = Un tribunal superior regional de Colonia, en un procedimiento sumario, no vio ningún medio menos gravoso igual de eficaz.

ground-open-weights =
    .name = las copias no se recuperan
    .why = Meta ha publicado modelos, y las copias quedan fuera de alcance; añada esto junto a un motivo propio.
    .short = Meta ha publicado modelos de IA propios para que otros los usen. Lo que contengan esas copias no se puede recuperar, ni por la empresa ni por mí.
    .long = Meta ha publicado modelos de IA propios para que otros los usen. Hay copias en manos de personas y empresas que nadie ha registrado. Si los datos en cuestión han tenido parte en un modelo así, nadie puede avisar a todas ellas ni recuperar las copias. Un derecho que solo se puede ejercer frente al primer poseedor quedaría entonces vacío. Por eso me opongo antes de que se llegue a eso.
