# Letters that follow an objection, and the history in sentences. Letters are written in more languages than the program
# speaks, so all that they need stands here and in the texts: the months, too.
# The attribute is the law that applies. A law without an attribute has no such sentence.

letter-month-1 = enero
letter-month-2 = febrero
letter-month-3 = marzo
letter-month-4 = abril
letter-month-5 = mayo
letter-month-6 = junio
letter-month-7 = julio
letter-month-8 = agosto
letter-month-9 = septiembre
letter-month-10 = octubre
letter-month-11 = noviembre
letter-month-12 = diciembre
letter-date = { $day } de { $month } de { $year }

# Blanks that a person has to fill; they are flagged before anything is sent.

letter-blank-name = [su nombre]
letter-blank-contact = [su dirección postal o de correo electrónico]
letter-blank-date = [fecha]

# The subject on paper, with the label that is usual there. A mail has the subject alone.

letter-subject = Asunto: { $subject }

# What an objection is about.

letter-about =
    .account = Mi oposición se refiere a mi cuenta de { $platform }: { $handle }.
    .account-no-handle = Mi oposición se refiere a mi cuenta de { $platform }.
    .page = Mi oposición se refiere a una página mía en { $platform }, { $handle }, y a los datos sobre mí que hay en ella.
    .page-no-handle = Mi oposición se refiere a una página mía en { $platform } y a los datos sobre mí que hay en ella.
    .child = Mi oposición se refiere a la cuenta de { $platform } de mi hijo o hija, { $handle }, y a lo que otras personas han publicado allí sobre mi hijo o hija.
    .child-no-handle = Mi oposición se refiere a los datos de mi hijo o hija en { $platform }.
    .others-posts = Mi oposición se refiere a lo que otras personas han publicado sobre mí en los servicios de Meta y a lo que procede de terceros.

# The same right after the salutation.

letter-about-first =
    .page = Mi oposición se refiere a una página mía en { $platform }, { $handle }, y a los datos sobre mí que hay en ella.
    .page-no-handle = Mi oposición se refiere a una página mía en { $platform } y a los datos sobre mí que hay en ella.
    .child = Mi oposición se refiere a la cuenta de { $platform } de mi hijo o hija, { $handle }, y a lo que otras personas han publicado allí sobre mi hijo o hija.
    .child-no-handle = Mi oposición se refiere a los datos de mi hijo o hija en { $platform }.
    .others-posts = Mi oposición se refiere a lo que otras personas han publicado sobre mí en los servicios de Meta y a lo que procede de terceros.

# The last sentence of each text.

letter-not-asked =
    .own-account = No solicito ni la eliminación de mi cuenta o de sus publicaciones ni que se limite su visualización.
    .whatsapp = No solicito ni la eliminación de mi cuenta o de sus mensajes ni que se limite su visualización por las personas a las que van dirigidos.
    .others-posts = No solicito ni la eliminación de una cuenta o de sus publicaciones ni que se limite su visualización.
    .child = No solicito ni la eliminación de una cuenta o de sus publicaciones ni que se limite su visualización.

# What stands in several letters.

letter-stop = Les ruego que cesen de inmediato en este tratamiento y que me lo confirmen.
    .fadp = Les ruego que cesen de inmediato en este tratamiento y que me lo confirmen.

letter-restriction =
    .gdpr = Mientras se verifica si los motivos legítimos del responsable prevalecen, solicito la limitación del tratamiento conforme al artículo 18, apartado 1, letra d), del RGPD, únicamente por lo que respecta al desarrollo y la mejora de la IA.
    .uk-gdpr = Mientras se verifica si los motivos legítimos del responsable prevalecen, solicito la limitación del tratamiento conforme al artículo 18, apartado 1, letra d), del RGPD del Reino Unido (UK GDPR), únicamente por lo que respecta al desarrollo y la mejora de la IA.

# How a text of ours cites it: by this a text that was kept is known to ask for restriction.
letter-restriction-cited =
    .gdpr = artículo 18, apartado 1, letra d), del RGPD,
    .uk-gdpr = artículo 18, apartado 1, letra d), del RGPD del Reino Unido (UK GDPR)

letter-period =
    .gdpr = El plazo del artículo 12, apartado 3, del RGPD terminó el { $due }. No se me ha informado de las actuaciones realizadas respecto de mi oposición.
    .uk-gdpr = Según mi cómputo, el plazo de los artículos 12 y 12A del RGPD del Reino Unido (UK GDPR) terminó el { $due }. No se me ha informado de las actuaciones realizadas respecto de mi oposición.

letter-period-extended =
    .gdpr = Se anunció una prórroga; el plazo prorrogado del artículo 12, apartado 3, del RGPD terminó el { $due }. No se me ha informado de las actuaciones realizadas respecto de mi oposición.
    .uk-gdpr = Se anunció una prórroga; según mi cómputo, el plazo prorrogado terminó el { $due }. No se me ha informado de las actuaciones realizadas respecto de mi oposición.

letter-period-late =
    .gdpr = El { $announced } se anunció una prórroga. Para entonces el primer plazo ya había terminado, el { $end }; por tanto, conforme al artículo 12, apartado 3, del RGPD, ese anuncio no amplía el plazo.
    .uk-gdpr = El { $announced } se anunció una prórroga. Según mi cómputo, para entonces el primer plazo ya había terminado, el { $end }; por tanto, ese anuncio no amplía el plazo.
    .fadp = El { $announced } se anunció una prórroga. Para entonces el primer plazo ya había terminado, el { $end }.
    .lgpd = El { $announced } se anunció una prórroga. Para entonces el primer plazo ya había terminado, el { $end }.
    .other = El { $announced } se anunció una prórroga. Para entonces el primer plazo ya había terminado, el { $end }.

letter-history = Esto es lo que ha ocurrido hasta ahora:

# Supplement.

letter-supplement-subject = Escrito complementario a mi oposición de { $sent } al uso de datos personales para el desarrollo y la mejora de la IA
    .fadp = Escrito complementario a mi oposición de { $sent } al uso de datos personales para el desarrollo y la mejora de la IA

letter-supplement-open =
    .asked = El { $sent } me opuse al tratamiento de datos personales para el desarrollo y la mejora de la inteligencia artificial (IA). El { $answered } se me pidió algo más. Con esta carta completo mi oposición.
    .elsewhere = El { $sent } me opuse al tratamiento de datos personales para el desarrollo y la mejora de la inteligencia artificial (IA). El { $answered } se me remitió a otro lugar. Mantengo mi oposición, y con esta carta la completo.
    .refused = El { $sent } me opuse al tratamiento de datos personales para el desarrollo y la mejora de la inteligencia artificial (IA). El { $answered } se denegó mi oposición. La mantengo, y con esta carta la completo.
    .plain = El { $sent } me opuse al tratamiento de datos personales para el desarrollo y la mejora de la inteligencia artificial (IA). Con esta carta completo mi oposición por iniciativa propia.
    .asked-fadp = El { $sent } me opuse al tratamiento de datos personales para el desarrollo y la mejora de la inteligencia artificial (IA). El { $answered } se me pidió algo más. Con esta carta completo mi oposición.
    .elsewhere-fadp = El { $sent } me opuse al tratamiento de datos personales para el desarrollo y la mejora de la inteligencia artificial (IA). El { $answered } se me remitió a otro lugar. Mantengo mi oposición, y con esta carta la completo.
    .refused-fadp = El { $sent } me opuse al tratamiento de datos personales para el desarrollo y la mejora de la inteligencia artificial (IA). El { $answered } se denegó mi oposición. La mantengo, y con esta carta la completo.
    .plain-fadp = El { $sent } me opuse al tratamiento de datos personales para el desarrollo y la mejora de la inteligencia artificial (IA). Con esta carta completo mi oposición por iniciativa propia.

letter-supplement-first-day = Mi oposición cuenta desde el día en que la envié. Esta carta no es una solicitud nueva.

letter-supplement-prompts = Mi oposición no depende de instrucciones (prompts) dadas a una IA ni de una imagen de lo que haya respondido una IA. Se dirige contra el uso de datos para el desarrollo y la mejora de la IA, y no contra una respuesta concreta.

letter-supplement-identity =
    .gdpr = Les escribí en calidad de persona a la que se refieren los datos. Conforme al artículo 12, apartado 6, del RGPD, solo se puede pedir información adicional cuando existan dudas razonables sobre mi identidad. Si las tienen, les ruego que las indiquen y que me digan lo mínimo que bastaría para resolverlas.
    .uk-gdpr = Les escribí en calidad de persona a la que se refieren los datos. Solo se puede pedir información adicional cuando existan dudas razonables sobre mi identidad. Si las tienen, les ruego que las indiquen y que me digan lo mínimo que bastaría para resolverlas.
    .fadp = Les escribí en calidad de persona a la que se refieren los datos. Si tienen dudas sobre mi identidad, les ruego que las indiquen y que me digan lo mínimo que bastaría para resolverlas.
    .lgpd = Les escribí en calidad de persona a la que se refieren los datos. Si tienen dudas sobre mi identidad, les ruego que las indiquen y que me digan lo mínimo que bastaría para resolverlas.
    .other = Les escribí en calidad de persona a la que se refieren los datos. Si tienen dudas sobre mi identidad, les ruego que las indiquen y que me digan lo mínimo que bastaría para resolverlas.
    .gdpr-child = Les escribí en calidad de padre o madre, en nombre de mi hijo o hija, a quien se refieren los datos. Conforme al artículo 12, apartado 6, del RGPD, solo se puede pedir información adicional cuando existan dudas razonables sobre mi identidad. Si las tienen, les ruego que las indiquen y que me digan lo mínimo que bastaría para resolverlas.
    .uk-gdpr-child = Les escribí en calidad de padre o madre, en nombre de mi hijo o hija, a quien se refieren los datos. Solo se puede pedir información adicional cuando existan dudas razonables sobre mi identidad. Si las tienen, les ruego que las indiquen y que me digan lo mínimo que bastaría para resolverlas.
    .fadp-child = Les escribí en calidad de padre o madre, en nombre de mi hijo o hija, a quien se refieren los datos. Si tienen dudas sobre mi identidad, les ruego que las indiquen y que me digan lo mínimo que bastaría para resolverlas.
    .lgpd-child = Les escribí en calidad de padre o madre, en nombre de mi hijo o hija, a quien se refieren los datos. Si tienen dudas sobre mi identidad, les ruego que las indiquen y que me digan lo mínimo que bastaría para resolverlas.
    .other-child = Les escribí en calidad de padre o madre, en nombre de mi hijo o hija, a quien se refieren los datos. Si tienen dudas sobre mi identidad, les ruego que las indiquen y que me digan lo mínimo que bastaría para resolverlas.

letter-supplement-refused =
    .gdpr = Conforme al artículo 21, apartado 1, del RGPD, les corresponde a ustedes acreditar motivos legítimos imperiosos que prevalezcan sobre mis intereses, derechos y libertades. Les ruego que indiquen esos motivos y que expliquen cómo los han ponderado frente a mi situación.
    .uk-gdpr = Conforme al artículo 21, apartado 1, del RGPD del Reino Unido (UK GDPR), les corresponde a ustedes acreditar motivos legítimos imperiosos que prevalezcan sobre mis intereses, derechos y libertades. Les ruego que indiquen esos motivos y que expliquen cómo los han ponderado frente a mi situación.
    .fadp = Me he opuesto de forma expresa. Conforme a los artículos 30 y 31 de la Ley Federal suiza de Protección de Datos (LPD), en tal caso solo pueden continuar con una justificación. Les ruego que la indiquen.
    .lgpd = Les ruego que indiquen las razones por las que no dan curso a mi oposición y la base jurídica en la que se apoyan.
    .other = Les ruego que indiquen las razones por las que no dan curso a mi oposición y la base jurídica en la que se apoyan.
    .gdpr-child = Conforme al artículo 21, apartado 1, del RGPD, les corresponde a ustedes acreditar motivos legítimos imperiosos que prevalezcan sobre los intereses, derechos y libertades de mi hijo o hija. Les ruego que indiquen esos motivos y que expliquen cómo los han ponderado frente a la situación de mi hijo o hija.
    .uk-gdpr-child = Conforme al artículo 21, apartado 1, del RGPD del Reino Unido (UK GDPR), les corresponde a ustedes acreditar motivos legítimos imperiosos que prevalezcan sobre los intereses, derechos y libertades de mi hijo o hija. Les ruego que indiquen esos motivos y que expliquen cómo los han ponderado frente a la situación de mi hijo o hija.

# Reminder.

letter-reminder-subject = Recordatorio de mi oposición de { $sent } al uso de datos personales para el desarrollo y la mejora de la IA
    .fadp = Recordatorio de mi oposición de { $sent } al uso de datos personales para el desarrollo y la mejora de la IA

letter-reminder-open = El { $sent } me opuse al tratamiento de datos personales para el desarrollo y la mejora de la inteligencia artificial (IA). Hasta ahora no he recibido ninguna decisión al respecto.
    .refused = El { $sent } me opuse al tratamiento de datos personales para el desarrollo y la mejora de la inteligencia artificial (IA). El { $answered } se denegó mi oposición. La mantengo.
    .answered = El { $sent } me opuse al tratamiento de datos personales para el desarrollo y la mejora de la inteligencia artificial (IA). El { $answered } recibí una respuesta. Mantengo mi oposición.
    .fadp = El { $sent } me opuse al tratamiento de datos personales para el desarrollo y la mejora de la inteligencia artificial (IA). Hasta ahora no he recibido ninguna decisión al respecto.
    .refused-fadp = El { $sent } me opuse al tratamiento de datos personales para el desarrollo y la mejora de la inteligencia artificial (IA). El { $answered } se denegó mi oposición. La mantengo.
    .answered-fadp = El { $sent } me opuse al tratamiento de datos personales para el desarrollo y la mejora de la inteligencia artificial (IA). El { $answered } recibí una respuesta. Mantengo mi oposición.

letter-reminder-ask = Les ruego que cesen de inmediato en este tratamiento, si no lo han hecho ya, y que me comuniquen a más tardar el { $by } las actuaciones realizadas.
    .fadp = Les ruego que cesen de inmediato en este tratamiento, si no lo han hecho ya, y que me comuniquen a más tardar el { $by } las actuaciones realizadas.

letter-reminder-next =
    .gdpr = Si para entonces no tengo noticias suyas, tengo la intención de presentar una reclamación ante la autoridad de control conforme al artículo 77 del RGPD.
    .uk-gdpr = Si para entonces no tengo noticias suyas, tengo la intención de presentar una reclamación ante ustedes conforme al artículo 164A de la ley británica Data Protection Act 2018 y, después, ante la autoridad de control.
    .fadp = Si para entonces no tengo noticias suyas, tengo la intención de denunciar el asunto ante el Comisionado Federal de Protección de Datos y Transparencia. Me reservo mis pretensiones conforme al artículo 32 de la Ley Federal suiza de Protección de Datos (LPD).
    .lgpd = Si para entonces no tengo noticias suyas, tengo la intención de presentar una petición ante la autoridad brasileña de protección de datos (ANPD).
    .other = Si para entonces no tengo noticias suyas, tengo la intención de acudir a la autoridad que vela por la protección de datos donde vivo.

# Complaint to the company: United Kingdom.

letter-company-subject = Reclamación conforme al artículo 164A de la ley británica Data Protection Act 2018

letter-company-open = Esta reclamación se refiere a cómo han tramitado mi oposición de { $sent } al tratamiento de datos personales para el desarrollo y la mejora de la inteligencia artificial (IA), presentada conforme al artículo 21, apartado 1, del RGPD del Reino Unido (UK GDPR).

letter-company-ask =
    { $days ->
        [one] Les ruego que acusen recibo de esta reclamación en el plazo de { $days } día, como dispone la ley, que la examinen y que me comuniquen el resultado sin dilación indebida. Les pido que den curso a mi oposición: que cesen en este tratamiento y que me lo confirmen.
       *[other] Les ruego que acusen recibo de esta reclamación en el plazo de { $days } días, como dispone la ley, que la examinen y que me comuniquen el resultado sin dilación indebida. Les pido que den curso a mi oposición: que cesen en este tratamiento y que me lo confirmen.
    }

letter-company-next = Si con ello no se resuelve el asunto, tengo la intención de presentar una reclamación ante la autoridad de control conforme al artículo 165 de la misma ley.

# Complaint to the authority, in five items.

letter-complaint-subject =
    .gdpr = Reclamación conforme al artículo 77 del RGPD: mi oposición al uso de datos personales para el desarrollo y la mejora de la IA por parte de Meta
    .uk-gdpr = Reclamación conforme al artículo 165 de la ley británica Data Protection Act 2018: mi oposición al uso de datos personales para el desarrollo y la mejora de la IA por parte de Meta
    .fadp = Denuncia conforme al artículo 49 de la Ley Federal suiza de Protección de Datos (LPD): mi oposición al uso de datos personales para el desarrollo y la mejora de la IA por parte de Meta
    .lgpd = Petición de una persona titular de datos contra un responsable del tratamiento: mi oposición al uso de datos personales para el desarrollo y la mejora de la IA por parte de Meta
    .other = Reclamación: mi oposición al uso de datos personales para el desarrollo y la mejora de la IA por parte de Meta

letter-complaint-open =
    .gdpr = Presento una reclamación conforme al artículo 77 del RGPD. La expongo en los cinco puntos siguientes.
    .uk-gdpr = Presento una reclamación conforme al artículo 165 de la ley británica Data Protection Act 2018. La expongo en los cinco puntos siguientes.
    .fadp = Pongo en su conocimiento, conforme al artículo 49 de la Ley Federal suiza de Protección de Datos (LPD), un tratamiento de datos que podría infringir las normas de protección de datos. Sé que una denuncia no me convierte en parte. La expongo en los cinco puntos siguientes.
    .lgpd = Presento esta petición como titular de los datos, tras haberme dirigido al responsable del tratamiento. La expongo en los cinco puntos siguientes.
    .other = Presento una reclamación conforme a la ley de protección de datos del lugar donde vivo. La expongo en los cinco puntos siguientes.

letter-complaint-item-1 = 1. Quién se dirige a ustedes
letter-complaint-item-2 = 2. En nombre de quién
letter-complaint-item-3 = 3. Contra quién
letter-complaint-item-4 = 4. De qué se trata
letter-complaint-item-5 = 5. La solicitud previa y su resultado

letter-complaint-residence = País de residencia: { $country }

letter-complaint-for =
    .own = Actúo en mi propio nombre. No me representa ninguna entidad ni ninguna otra persona.
    .child = Actúo en calidad de padre o madre, en nombre de mi hijo o hija. No nos representa ninguna entidad.

letter-complaint-against = La empresa responsable del tratamiento es:
    .several = Son responsables del tratamiento dos empresas, la primera para el servicio y la segunda para las funciones de IA que contiene:

letter-complaint-reading = Esta empresa tiene su sede en Irlanda y es la responsable ante los usuarios del lugar donde vivo. Por eso interpreto el artículo 3, apartado 1, del RGPD en el sentido de que el Reglamento se aplica.
    .several = Estas empresas tienen su sede en Irlanda y son las responsables ante los usuarios del lugar donde vivo. Por eso interpreto el artículo 3, apartado 1, del RGPD en el sentido de que el Reglamento se aplica.

letter-complaint-what =
    .gdpr = Se tratan datos personales para el desarrollo y la mejora de la inteligencia artificial (IA), y se invocan para ello intereses legítimos (artículo 6, apartado 1, letra f), del RGPD). Me he opuesto conforme al artículo 21, apartado 1, del RGPD, por motivos relacionados con mi situación particular. En tal caso, el tratamiento solo puede continuar si se acreditan motivos legítimos imperiosos que prevalezcan sobre mis intereses, derechos y libertades.
    .uk-gdpr = Se tratan datos personales para el desarrollo y la mejora de la inteligencia artificial (IA), y se invocan para ello intereses legítimos. Me he opuesto conforme al artículo 21, apartado 1, del RGPD del Reino Unido (UK GDPR), por motivos relacionados con mi situación particular. En tal caso, el tratamiento solo puede continuar si se acreditan motivos legítimos imperiosos que prevalezcan sobre mis intereses, derechos y libertades.
    .fadp = Se tratan datos personales para el desarrollo y la mejora de la inteligencia artificial (IA). Me he opuesto de forma expresa conforme al artículo 30, apartado 2, letra b), de la Ley Federal suiza de Protección de Datos (LPD). En tal caso, el tratamiento solo puede continuar con una justificación conforme al artículo 31, también respecto de datos que yo hice públicos.
    .lgpd = Se tratan datos personales para el desarrollo y la mejora de la inteligencia artificial (IA) sin mi consentimiento. Me he opuesto a ello conforme al artículo 18, § 2, de la Ley General de Protección de Datos de Brasil (LGPD).
    .other = Se tratan datos personales para el desarrollo y la mejora de la inteligencia artificial (IA). Me he opuesto a ello conforme a la ley de protección de datos del lugar donde vivo.
    .gdpr-child = Se tratan datos personales para el desarrollo y la mejora de la inteligencia artificial (IA), y se invocan para ello intereses legítimos (artículo 6, apartado 1, letra f), del RGPD). En nombre de mi hijo o hija, me he opuesto conforme al artículo 21, apartado 1, del RGPD, por motivos relacionados con la situación particular de mi hijo o hija. En tal caso, el tratamiento solo puede continuar si se acreditan motivos legítimos imperiosos que prevalezcan sobre los intereses, derechos y libertades de mi hijo o hija.
    .uk-gdpr-child = Se tratan datos personales para el desarrollo y la mejora de la inteligencia artificial (IA), y se invocan para ello intereses legítimos. En nombre de mi hijo o hija, me he opuesto conforme al artículo 21, apartado 1, del RGPD del Reino Unido (UK GDPR), por motivos relacionados con la situación particular de mi hijo o hija. En tal caso, el tratamiento solo puede continuar si se acreditan motivos legítimos imperiosos que prevalezcan sobre los intereses, derechos y libertades de mi hijo o hija.
    .fadp-child = Se tratan datos personales para el desarrollo y la mejora de la inteligencia artificial (IA). En nombre de mi hijo o hija, me he opuesto de forma expresa conforme al artículo 30, apartado 2, letra b), de la Ley Federal suiza de Protección de Datos (LPD). En tal caso, el tratamiento solo puede continuar con una justificación conforme al artículo 31, también respecto de datos que se hicieron públicos.

letter-complaint-silent =
    .gdpr = A mi juicio, esto infringe el artículo 12, apartados 3 y 4, y el artículo 21, apartado 1, del RGPD: dentro del plazo no se me informó ni de las actuaciones realizadas respecto de mi oposición ni de las razones para no darle curso.
    .uk-gdpr = A mi juicio, esto infringe los artículos 12 y 21, apartado 1, del RGPD del Reino Unido (UK GDPR): no se me informó ni de las actuaciones realizadas respecto de mi oposición ni de las razones para no darle curso.
    .fadp = A mi juicio, se vulneran de forma ilícita mis derechos de la personalidad: no se me informó ni de que el tratamiento haya cesado ni de qué lo justifica.
    .lgpd = No se me ha informado ni de que el tratamiento haya cesado ni de por qué continúa.
    .other = No se me ha informado ni de que el tratamiento haya cesado ni de por qué continúa.
    .fadp-child = A mi juicio, se vulneran de forma ilícita los derechos de la personalidad de mi hijo o hija: no se me informó ni de que el tratamiento haya cesado ni de qué lo justifica.

letter-complaint-refused =
    .gdpr = A mi juicio, esto infringe el artículo 21, apartado 1, del RGPD: mi oposición se denegó, y no se me han acreditado motivos legítimos imperiosos que prevalezcan sobre mis intereses.
    .uk-gdpr = A mi juicio, esto infringe el artículo 21, apartado 1, del RGPD del Reino Unido (UK GDPR): mi oposición se denegó, y no se me han acreditado motivos legítimos imperiosos que prevalezcan sobre mis intereses.
    .fadp = A mi juicio, se vulneran de forma ilícita mis derechos de la personalidad: mi oposición se denegó, y no se me ha acreditado ninguna justificación válida.
    .lgpd = Mi oposición se denegó. A mi juicio, esto no se ajusta a la ley.
    .other = Mi oposición se denegó. A mi juicio, esto no se ajusta a la ley.
    .gdpr-child = A mi juicio, esto infringe el artículo 21, apartado 1, del RGPD: mi oposición se denegó, y no se me han acreditado motivos legítimos imperiosos que prevalezcan sobre los intereses de mi hijo o hija.
    .uk-gdpr-child = A mi juicio, esto infringe el artículo 21, apartado 1, del RGPD del Reino Unido (UK GDPR): mi oposición se denegó, y no se me han acreditado motivos legítimos imperiosos que prevalezcan sobre los intereses de mi hijo o hija.
    .fadp-child = A mi juicio, se vulneran de forma ilícita los derechos de la personalidad de mi hijo o hija: mi oposición se denegó, y no se me ha acreditado ninguna justificación válida.

letter-complaint-accepted = El { $answered } se me comunicó que mi oposición se acepta.

letter-complaint-going-on = Hasta ahora no he recibido ninguna decisión sobre mi oposición.

letter-complaint-restriction =
    .gdpr = También solicité la limitación del tratamiento conforme al artículo 18, apartado 1, letra d), del RGPD, únicamente por lo que respecta al desarrollo y la mejora de la IA.
    .uk-gdpr = También solicité la limitación del tratamiento conforme al artículo 18, apartado 1, letra d), del RGPD del Reino Unido (UK GDPR), únicamente por lo que respecta al desarrollo y la mejora de la IA.

letter-complaint-request = Me dirigí primero a la empresa, con mi oposición de { $sent }. Esto es lo que ha ocurrido:

letter-complaint-company =
    .done = El { $on } presenté una reclamación ante la propia empresa, conforme al artículo 164A de la ley británica Data Protection Act 2018.
    .not-done = Todavía no he presentado una reclamación ante la propia empresa conforme al artículo 164A de la ley británica Data Protection Act 2018.

letter-complaint-ask =
    .gdpr = Solicito que se examine esta reclamación, que se adopten las medidas necesarias para que se dé curso a mi oposición y que se me informe sobre el curso y el resultado de la reclamación.
    .uk-gdpr = Solicito que se examine esta reclamación, que se adopten las medidas necesarias para que se dé curso a mi oposición y que se me informe sobre el curso y el resultado de la reclamación.
    .fadp = Solicito que se examine el asunto y que se adopten las medidas necesarias para que se respete mi oposición expresa.
    .lgpd = Solicito que se examine esta petición y que se adopten las medidas necesarias para que se dé curso a mi oposición.
    .other = Solicito que se examine esta reclamación y que se adopten las medidas necesarias para que se dé curso a mi oposición.

letter-complaint-forward =
    .gdpr = En la medida en que otra autoridad de control sea la principal en este asunto, solicito que le trasladen la reclamación y que ustedes sigan siendo mi punto de contacto (artículos 56 y 60 del RGPD).

letter-enclosures = Documentos adjuntos:
    .none = Documentos adjuntos: ninguno
letter-enclosure = { $file }, de { $date }
letter-enclosure-text = un texto que envié
letter-enclosure-form = el texto que preparé para el formulario
letter-enclosure-objection = mi oposición
letter-enclosure-supplement = mi escrito complementario
letter-enclosure-reminder = mi recordatorio
letter-enclosure-company-complaint = mi reclamación ante la empresa

# The history, event by event, as the person tells it.

history-line = { $date }. { $what }
history-sent = Envié mi oposición mediante el formulario.
    .reference = Envié mi oposición mediante el formulario; la referencia es { $reference }.
history-letter = Envié una carta.
history-letter-objection = Envié mi oposición por carta.
history-letter-supplement = Envié un escrito complementario.
history-letter-reminder = Envié un recordatorio.
history-letter-company-complaint = Presenté una reclamación ante la empresa.
history-letter-complaint = Presenté una reclamación ante la autoridad.
history-reply = Llegó una respuesta.
history-reply-sent = Llegó una respuesta que no decide nada.
history-no-answer = Aún no había llegado ninguna respuesta.
history-reply-received = La empresa confirmó que recibió mi oposición.
history-reply-accepted = La empresa dijo que acepta mi oposición.
history-reply-code-wanted = El formulario pidió un código enviado por correo.
history-reply-asked-for-more = La empresa me pidió algo más.
history-reply-sent-elsewhere = La empresa me remitió a otro sitio.
history-reply-refused = La empresa denegó mi oposición.
history-reply-extended = La empresa anunció que necesita más tiempo.
history-reply-not-offered = La empresa dijo que esto no se ofrece donde vivo.
history-error = El formulario mostró un error; no se envió nada.
history-covered = La respuesta a otra oposición mía nombró esta cuenta.
history-withdrawn = Retiré mi oposición.
history-proof = Guardé una prueba: { $file }.
history-note = Anoté: { $note }
