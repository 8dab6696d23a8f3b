### Places: what a region is called, and what holds there that holds nowhere else.
### One message a region, `region-` and its ISO 3166-1 code. A note says what holds and what one can still do; `also` has other names that find it, with commas between.

## The European Union. A note stands only where a place has something of its own.

region-AT = Austria
    .note = Si llega a una reclamación, no espere mucho. Hasta donde sabemos, la ley austriaca da un año desde el día en que se conoce el asunto, y tres años como máximo.

region-BE = Bélgica
    .note = La propia autoridad belga dijo a las personas que se opusieran si no quieren que se usen sus datos. Una reclamación ante ella se escribe en neerlandés, francés o alemán.

region-BG = Bulgaria
region-HR = Croacia
region-CY = Chipre
region-CZ = Chequia
    .also = República Checa
region-DK = Dinamarca
region-EE = Estonia
region-FI = Finlandia
region-FR = Francia

region-DE = Alemania
    .note = Reclame ante la autoridad del estado federado donde vive; en Baviera, ante la de las empresas privadas. Hamburgo lleva los asuntos de Meta dentro de Alemania, y también puede escribir allí.

region-GR = Grecia
region-HU = Hungría

region-IE = Irlanda
    .also = Eire
    .note = La empresa europea de Meta está aquí, así que la autoridad irlandesa es a la vez la suya y la principal para Meta. Espera que escriba antes a Meta.

region-IT = Italia
region-LV = Letonia
region-LT = Lituania
region-LU = Luxemburgo
region-MT = Malta

region-NL = Países Bajos
    .also = Holanda
    .note = La autoridad neerlandesa pidió a las personas que se opusieran, y dejó abierto si el entrenamiento es lícito cuando solo ofrece una forma de decir no. Pide que contacte con Meta antes de reclamar.

region-PL = Polonia
region-PT = Portugal
region-RO = Rumanía
region-SK = Eslovaquia
region-SI = Eslovenia

region-ES = España
    .note = Una reclamación sobre Meta va a la autoridad estatal. La catalana, la vasca y la andaluza solo se ocupan de organismos públicos.

region-SE = Suecia

## The European Economic Area beside the Union.

region-IS = Islandia
    .note = El RGPD se aplica aquí igual que en la Unión Europea.

region-LI = Liechtenstein
    .note = El RGPD se aplica igual que en la Unión Europea. La autoridad recuerda que su nombre, su foto de perfil y lo que escribe en grupos públicos son públicos en todo caso: oponerse merece la pena también con una cuenta privada.

region-NO = Noruega
    .note = El RGPD se aplica igual que en la Unión Europea. El Consejo de Consumidores de Noruega ha reclamado contra los planes de Meta; aun así, usted envía su propia oposición.

## The United Kingdom, Switzerland, Brazil.

region-GB = Reino Unido
    .also = UK, Gran Bretaña, Inglaterra, Escocia, Gales, Irlanda del Norte
    .note = Las empresas estadounidenses de Meta responden del Reino Unido. Si la oposición no prospera, reclame antes ante Meta: tiene que acusar recibo de su reclamación y responderla. La autoridad viene después. No ha aprobado el entrenamiento y sigue vigilando.

region-CH = Suiza
    .note = Salvo que Meta tenga una justificación, una oposición expresa la obliga, también para lo que usted hizo público. Las demandas van a un tribunal civil; el comisionado federal recibe denuncias. Responde la empresa irlandesa de Meta, así que puede aplicarse también el RGPD: es nuestra lectura, no la de una autoridad.

region-BR = Brasil
    .note = La autoridad permitió el entrenamiento a condición de que las personas con cuenta y sin ella puedan oponerse en cualquier momento con un formulario sencillo. Antes de acudir a ella, pídaselo a Meta y guarde la prueba: quiere verla.

## The United States.

region-US = Estados Unidos
    .also = EE. UU., USA, América
    .note = No se conoce ningún derecho federal de oposición. Las leyes estatales dan otros derechos, como la eliminación, y dejan aparte lo que usted hizo público. La página de Meta sobre IA solo ofrece allí una solicitud sobre información de terceros.

## Small states that Meta counts as part of Europe.

region-AD = Andorra
    .note = Se dice que la ley nacional sigue el RGPD; su texto no se ha comprobado. Meta cuenta este país como parte de Europa, así que responde su empresa irlandesa y puede aplicarse el RGPD. Pruebe los formularios europeos; no se ha probado si se abren aquí.

region-MC = Mónaco
    .note = Se dice que la ley nacional sigue el RGPD; su texto no se ha comprobado. Meta cuenta este país como parte de Europa, así que responde su empresa irlandesa y puede aplicarse el RGPD. Pruebe los formularios europeos; no se ha probado si se abren aquí.

region-SM = San Marino
    .note = Se dice que la ley nacional sigue el RGPD; su texto no se ha comprobado. Meta cuenta este país como parte de Europa, así que responde su empresa irlandesa y puede aplicarse el RGPD. Pruebe los formularios europeos; no se ha probado si se abren aquí.

region-VA = Ciudad del Vaticano
    .note = Se dice que el estado tiene normas generales propias; su texto no se ha comprobado. Meta cuenta este país como parte de Europa, así que responde su empresa irlandesa y puede aplicarse el RGPD. Pruebe los formularios europeos; no se ha probado si se abren aquí.

## The rest of the world.

region-TR = Turquía
    .also = Türkiye
    .note = La ley solo permite oponerse al resultado de un análisis totalmente automatizado. Puede pedir a Meta información, corrección o supresión, y acudir después al consejo de protección de datos. No se encontró ningún formulario de Meta para esto.

region-KR = Corea del Sur
    .also = Corea
    .note = Puede exigir que se suspenda el uso de sus datos, y Meta tiene que responder. Según activistas, existe una forma de decir no, pero está escondida tras varios pasos; no se conoce su dirección. Escriba una carta.

region-JP = Japón
    .note = No hay un derecho general de oposición. Puede exigir que cese el uso si se infringe la ley o si es probable que se dañen sus intereses legítimos.

region-IN = India
    .note = La ley de protección de datos deja fuera lo que usted hizo público, y sus obligaciones principales no empiezan de inmediato. No se encontró ningún formulario de Meta para esto.

region-NG = Nigeria
    .note = La ley permite oponerse salvo que lo impida un interés público superior o un motivo legítimo. No se encontró ningún formulario de Meta para esto: escriba una carta.

region-ZA = Sudáfrica
    .note = Puede oponerse por motivos razonables de su situación, y el tratamiento debe cesar entonces. El reglamento tiene un formulario propio para ello. Escriba a Meta; las reclamaciones van al Information Regulator.

region-AR = Argentina
    .note = La ley da acceso, rectificación y supresión, pero no un derecho general de oposición. Cuando se miró por última vez, la autoridad tenía pendiente una reclamación sobre el entrenamiento de la IA de Meta. No se conoce ningún formulario como el brasileño.

region-UY = Uruguay
    .note = No se conoce un derecho general de oposición. La autoridad ha mantenido conversaciones con Meta. No se encontró ningún formulario de Meta para esto.

region-CL = Chile
    .note = Una ley nueva trae un derecho de oposición desde el día en que rija por completo; su texto no se ha comprobado. Hasta entonces, haga privadas sus publicaciones y evite los chats con IA. Desde ese día, escriba una carta: no se encontró ningún formulario de Meta.

region-CA = Canadá
    .note = La ley federal permite retirar el consentimiento y ver sus datos, pero no da un derecho de oposición. Quebec exige consentimiento para un fin nuevo, y hay críticos que dicen que el entrenamiento lo necesita; las reclamaciones van a su comisión. No se encontró ningún formulario de Meta.

region-AU = Australia
    .note = La ley de privacidad no da un derecho de oposición. Meta dijo al Senado que usa todas las publicaciones públicas de adultos y que no ofrece allí una forma de decir no.

region-NZ = Nueva Zelanda
    .note = Puede ver y corregir sus datos, pero la ley no da un derecho de oposición. No se encontró ningún formulario de Meta para esto.

region-MX = México
    .note = La ley federal de datos da un derecho de oposición, con un plazo de respuesta; su texto no se ha comprobado. No se encontró ningún formulario de Meta para esto: escriba una carta.

region-PE = Perú
    .note = La ley permite oponerse por un motivo fundado y legítimo: indique uno. Su texto no se ha comprobado. No se encontró ningún formulario de Meta para esto: escriba una carta.

region-CO = Colombia
    .note = La ley no tiene un derecho de oposición como tal. Puede pedir la supresión o retirar el consentimiento; Meta tiene que responder a ese reclamo, y la autoridad viene después. El texto no se ha comprobado.

region-KE = Kenia
    .note = La ley permite oponerse salvo que Meta tenga un interés legítimo imperioso; su texto no se ha comprobado. No se encontró ningún formulario de Meta: escriba una carta. Las reclamaciones van al comisionado de protección de datos.

region-TH = Tailandia
    .note = La ley permite oponerse a lo que se basa en un interés legítimo; su texto no se ha comprobado. No se encontró ningún formulario de Meta para esto: escriba una carta.

region-PH = Filipinas
    .note = Las normas de la ley de privacidad de datos dan un derecho de oposición; su texto no se ha comprobado. No se encontró ningún formulario de Meta para esto: escriba una carta.

region-SG = Singapur
    .note = Puede retirar el consentimiento, pero lo que está a disposición del público no necesita ninguno. No se encontró ningún formulario de Meta para esto, y el texto de la ley no se ha comprobado.

region-IL = Israel
    .note = La ley da acceso y rectificación, pero no un derecho general de oposición; su texto no se ha comprobado. No se encontró ningún formulario de Meta para esto.

region-RS = Serbia
    .note = La ley sigue el modelo del RGPD y da un derecho de oposición; su texto no se ha comprobado. Meta no cuenta Serbia como parte de Europa, así que responde la empresa estadounidense. No se encontró ningún formulario de Meta: escriba una carta.

region-UA = Ucrania
    .note = La ley permite oponerse con una petición razonada: dé sus motivos. Su texto no se ha comprobado. No se encontró ningún formulario de Meta: escriba una carta. El defensor del pueblo recibe las reclamaciones.

## Crown dependencies that Meta counts as part of Europe.

region-JE = Jersey
    .note = Meta cuenta esta isla como parte de Europa, así que responde su empresa irlandesa. No se ha examinado la ley propia de la isla, así que aquí no se afirma ningún derecho. Pruebe los formularios europeos; no se ha probado si se abren.

region-GG = Guernesey
    .note = Meta cuenta esta isla como parte de Europa, así que responde su empresa irlandesa. No se ha examinado la ley propia de la isla, así que aquí no se afirma ningún derecho. Pruebe los formularios europeos; no se ha probado si se abren.

region-IM = Isla de Man
    .note = Meta cuenta esta isla como parte de Europa, así que responde su empresa irlandesa. No se ha examinado la ley propia de la isla, así que aquí no se afirma ningún derecho. Pruebe los formularios europeos; no se ha probado si se abren.

## The law that applies: its short name, the right in one line, and how long Meta has. `{ $days }` is a number of days.

regime-gdpr = RGPD, artículo 21, apartado 1
    .right = Puede oponerse cualquier día. El formulario de Meta para su propia cuenta no exige motivos.
    .answer = A menudo un correo en un día; por ley, un mes como máximo, o dos más si Meta lo dice dentro del primero.

regime-uk-gdpr = RGPD del Reino Unido, artículo 21, apartado 1
    .right = Puede oponerse cualquier día. En el formulario para su propia cuenta, la casilla de los motivos puede quedar vacía.
    .answer = Por ley, un mes, hasta el mismo día del mes siguiente. No sabemos cómo cuentan los fines de semana y los festivos.

regime-fadp = Ley Federal suiza de Protección de Datos (LPD), artículo 30, apartado 2, letra b)
    .right = Puede oponerse de forma expresa cualquier día. Meta solo puede seguir entonces con una justificación.
    .answer =
        { $days ->
            [one] La ley no fija plazo. Proponemos volver a mirar después de { $days } día.
           *[other] La ley no fija plazo. Proponemos volver a mirar después de { $days } días.
        }

regime-lgpd = LGPD, artículo 18, § 2
    .right = Puede oponerse en cualquier momento al uso que no se base en su consentimiento, si no se cumple la ley.
    .answer =
        { $days ->
            [one] La ley no fija plazo. Proponemos volver a mirar después de { $days } día.
           *[other] La ley no fija plazo. Proponemos volver a mirar después de { $days } días.
        }

regime-other = La ley del país
    .right = Lea la nota: lo que puede exigir cambia de un país a otro.
    .answer = El plazo depende de la ley del país; para muchos no se conoce ninguno.
    .answer-days =
        { $days ->
            [one] { $days } día después de la recepción, hasta donde se sabe; lo proponemos como fecha, no como ley.
           *[other] { $days } días después de la recepción, hasta donde se sabe; lo proponemos como fecha, no como ley.
        }
    .answer-working-days =
        { $days ->
            [one] { $days } día hábil después de la recepción, hasta donde se sabe; lo proponemos como fecha, no como ley.
           *[other] { $days } días hábiles después de la recepción, hasta donde se sabe; lo proponemos como fecha, no como ley.
        }

regime-none = Ningún derecho de oposición conocido
    .right = Aquí no se conoce ninguna ley que permita oponerse a este uso.
    .answer = No hay plazo, ya que no se conoce ningún derecho.

## What one can do where no right is known.

no-right-do = Qué puede hacer aquí
    .a = Haga privadas sus cuentas. Su nombre y su foto de perfil siguen siendo públicos.
    .b = Limite quién ve sus publicaciones antiguas. Facebook lo hace de una vez, y no se puede deshacer de una vez.
    .c = Borre sus chats con la IA de Meta y no empiece otros. Meta no promete borrar su propia copia.
    .d = Pida a sus amigos que no publiquen imágenes suyas y que no pasen sus mensajes a la IA de Meta.
    .e = Donde Meta pregunte por su país, indique aquel donde vive. Indicar otro no ayuda a nadie.

## Where sources disagree about a place or an authority.

contradiction-form-japan = Dos guías nombran Japón entre los lugares con formulario; no se encontró ninguno.
contradiction-complaint-page = Las fuentes nombran dos páginas distintas para las reclamaciones; las notas dan la otra.
contradiction-former-address = Una fuente todavía da una dirección anterior; las más nuevas coinciden en la que se muestra.
