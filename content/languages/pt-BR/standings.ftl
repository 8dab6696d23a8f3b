# Where an account stands: a short word, `.count` for the summary line, `.long` as one sentence to be spoken.

standing-not-started = não iniciada
    .count =
        { $n ->
            [1] { $n } não iniciada
           *[other] { $n } não iniciadas
        }
    .long = Ainda não foi enviado nada para esta conta.
standing-under-way = em andamento
    .count = { $n } em andamento
    .long = Você já começou; ainda não foi enviado nada.
standing-code-wanted = código pedido
    .count =
        { $n ->
            [1] { $n } código pedido
           *[other] { $n } códigos pedidos
        }
    .long = É pedido um código enviado por e-mail; enquanto não for digitado, nada conta como enviado.
standing-accepted = aceita pela Meta
    .count =
        { $n ->
            [1] { $n } aceita pela Meta
           *[other] { $n } aceitas pela Meta
        }
    .long = A Meta diz que aceita a oposição.
standing-asked-for-more = informações pedidas
    .count = { $n } com informações pedidas
    .long = A Meta pediu mais informações; o dia do envio continua sendo o primeiro dia.
standing-refused = recusada
    .count =
        { $n ->
            [1] { $n } recusada
           *[other] { $n } recusadas
        }
    .long = A Meta recusou a oposição; você pode enviar um complemento e apresentar uma reclamação.
    .no-right = A Meta recusou a oposição. Não se conhece nenhum direito de oposição onde você mora, por isso nada se segue daí.
standing-reminded = lembrete enviado
    .count =
        { $n ->
            [1] { $n } lembrete enviado
           *[other] { $n } lembretes enviados
        }
    .long = Você enviou à Meta um lembrete da oposição.
standing-complained-to-meta = reclamação à Meta
    .count =
        { $n ->
            [1] { $n } reclamação à Meta
           *[other] { $n } reclamações à Meta
        }
    .long = Você reclamou à própria Meta.
standing-complained = reclamação feita
    .count =
        { $n ->
            [1] { $n } reclamação feita
           *[other] { $n } reclamações feitas
        }
    .long = Você apresentou reclamação a uma autoridade.
standing-not-offered = não disponível aqui
    .count =
        { $n ->
            [1] { $n } não disponível aqui
           *[other] { $n } não disponíveis aqui
        }
    .long = Onde você mora, não foi oferecida nenhuma forma de oposição para esta conta.
standing-not-needed = não necessária
    .count =
        { $n ->
            [1] { $n } não necessária
           *[other] { $n } não necessárias
        }
    .long = Você decidiu que não é preciso enviar nada para esta conta.
standing-withdrawn = retirada
    .count =
        { $n ->
            [1] { $n } retirada
           *[other] { $n } retiradas
        }
    .long = Você retirou a oposição.

# Computed from the dates, never stored.

standing-look-for-mail = e-mail a procurar
    .count =
        { $n ->
            [1] { $n } e-mail a procurar
           *[other] { $n } e-mails a procurar
        }
    .long = É hora de procurar um e-mail da Meta, também no spam.
standing-due = resposta esperada em breve
    .count =
        { $n ->
            [1] { $n } resposta esperada em breve
           *[other] { $n } respostas esperadas em breve
        }
    .long = Está próximo o dia até o qual se espera uma resposta.
standing-overdue = resposta em atraso
    .count =
        { $n ->
            [1] { $n } resposta em atraso
           *[other] { $n } respostas em atraso
        }
    .long = Passou o dia até o qual se esperava uma resposta.
standing-look-again = ver de novo
    .count = { $n } a ver de novo
    .long = É hora de ver se algo mudou: contas adicionadas, associadas ou desassociadas.
