# Where an account stands: a short word, `.count` for the summary line, `.long` as one sentence to be spoken.

standing-not-started = sin empezar
    .count = { $n } sin empezar
    .long = Todavía no se ha enviado nada para esta cuenta.

standing-under-way = en curso
    .count = { $n } en curso
    .long = Usted ha empezado; todavía no se ha enviado nada.

standing-code-wanted = código pendiente
    .count = { $n } con código pendiente
    .long = Se pide un código que llega por correo, y nada cuenta como presentado hasta que se introduce.

standing-sent = enviada
    .count =
        { $n ->
            [one] { $n } enviada
           *[other] { $n } enviadas
        }
    .long = Se envió; lo último que se envió todavía no tiene ninguna decisión anotada.
    .refused = Meta denegó la oposición el { $date }; desde entonces no hay anotada ninguna decisión nueva.

standing-received = recibida
    .count =
        { $n ->
            [one] { $n } recibida
           *[other] { $n } recibidas
        }
    .long = La oposición se recibió; Meta todavía no ha dicho si la acepta.

standing-accepted = aceptada por Meta
    .count =
        { $n ->
            [one] { $n } aceptada por Meta
           *[other] { $n } aceptadas por Meta
        }
    .long = Meta dice que acepta la oposición.

standing-covered = cubierta por otra
    .count =
        { $n ->
            [one] { $n } cubierta por otra cuenta
           *[other] { $n } cubiertas por otra cuenta
        }
    .long = Esta cuenta queda incluida con otra cuya oposición aceptó Meta.

standing-asked-for-more = por completar
    .count = { $n } por completar
    .long = Meta pidió algo más; el día del envío sigue siendo el primer día.

standing-sent-elsewhere = derivada
    .count =
        { $n ->
            [one] { $n } derivada
           *[other] { $n } derivadas
        }
    .long = La respuesta le remite a otro formulario o a otra empresa.

standing-refused = denegada
    .count =
        { $n ->
            [one] { $n } denegada
           *[other] { $n } denegadas
        }
    .long = Meta denegó la oposición; puede enviar un escrito complementario y presentar una reclamación.
    .no-right = Meta ha denegado la oposición. Donde usted vive no se conoce ningún derecho de oposición, así que allí no sigue nada.

standing-extended = prorrogada
    .count =
        { $n ->
            [one] { $n } prorrogada
           *[other] { $n } prorrogadas
        }
    .long = Meta anunció que su respuesta tardará más.

standing-reminded = recordatorio enviado
    .count =
        { $n ->
            [one] { $n } recordatorio enviado
           *[other] { $n } recordatorios enviados
        }
    .long = Usted envió a Meta un recordatorio de la oposición.

standing-complained-to-meta = reclamación a Meta
    .count =
        { $n ->
            [one] { $n } reclamación a Meta
           *[other] { $n } reclamaciones a Meta
        }
    .long = Usted presentó una reclamación ante la propia Meta.

standing-complained = reclamación presentada
    .count =
        { $n ->
            [one] { $n } reclamación presentada
           *[other] { $n } reclamaciones presentadas
        }
    .long = Usted presentó una reclamación ante una autoridad.

standing-not-offered = no se ofrece aquí
    .count =
        { $n ->
            [one] { $n } no se ofrece aquí
           *[other] { $n } no se ofrecen aquí
        }
    .long = Donde usted vive no se ofreció ninguna vía de oposición para esta cuenta.

standing-not-needed = no hace falta
    .count =
        { $n ->
            [one] { $n } no hace falta
           *[other] { $n } no hacen falta
        }
    .long = Usted decidió que no hay que enviar nada para esta cuenta.

standing-withdrawn = retirada
    .count =
        { $n ->
            [one] { $n } retirada
           *[other] { $n } retiradas
        }
    .long = Usted retiró la oposición.

# Computed from the dates, never stored.

standing-look-for-mail = buscar el correo
    .count =
        { $n ->
            [one] { $n } correo por buscar
           *[other] { $n } correos por buscar
        }
    .long = Es el momento de buscar un correo de Meta, también en spam.

standing-due = respuesta próxima
    .count =
        { $n ->
            [one] { $n } respuesta próxima
           *[other] { $n } respuestas próximas
        }
    .long = Se acerca el día en que usted espera una respuesta.

standing-overdue = con retraso
    .count = { $n } con retraso
    .long = Ya ha pasado el día en que usted esperaba una respuesta.

standing-look-again = por revisar
    .count = { $n } por revisar
    .long = Es el momento de comprobar si algo ha cambiado: cuentas añadidas, vinculadas o desvinculadas.
