# Where an account stands: a short word, `.count` for the summary line, `.long` as one sentence to be spoken.

standing-not-started = não iniciada
    .count =
        { $n ->
            [1] { $n } não iniciada
           *[other] { $n } não iniciadas
        }
    .long = Ainda não se enviou nada para esta conta.

standing-under-way = em curso
    .count = { $n } em curso
    .long = Já começou; ainda não se enviou nada.

standing-code-wanted = código pedido
    .count =
        { $n ->
            [1] { $n } código pedido
           *[other] { $n } códigos pedidos
        }
    .long = É pedido um código enviado por e-mail; enquanto não for introduzido, nada conta como enviado.

standing-sent = enviada
    .count =
        { $n ->
            [1] { $n } enviada
           *[other] { $n } enviadas
        }
    .long = A oposição foi enviada; o último envio ainda não tem decisão anotada.
    .refused = A Meta recusou a oposição em { $date }; desde então não está anotada nenhuma decisão nova.

standing-received = recebida
    .count =
        { $n ->
            [1] { $n } recebida
           *[other] { $n } recebidas
        }
    .long = A oposição foi recebida; a Meta ainda não disse se a aceita.

standing-accepted = aceite pela Meta
    .count =
        { $n ->
            [1] { $n } aceite pela Meta
           *[other] { $n } aceites pela Meta
        }
    .long = A Meta diz que aceita a oposição.

standing-covered = abrangida por outra
    .count =
        { $n ->
            [1] { $n } abrangida por outra conta
           *[other] { $n } abrangidas por outra conta
        }
    .long = Esta conta está abrangida por outra cuja oposição a Meta aceitou.

standing-asked-for-more = mais elementos pedidos
    .count = { $n } com mais elementos pedidos
    .long = A Meta pediu mais elementos; o dia do envio continua a ser o primeiro dia.

standing-sent-elsewhere = encaminhada
    .count =
        { $n ->
            [1] { $n } encaminhada
           *[other] { $n } encaminhadas
        }
    .long = A resposta encaminha para outro formulário ou outra empresa.

standing-refused = recusada
    .count =
        { $n ->
            [1] { $n } recusada
           *[other] { $n } recusadas
        }
    .long = A Meta recusou a oposição; pode enviar um complemento e apresentar uma reclamação.
    .no-right = A Meta recusou a oposição. Não se conhece nenhum direito de oposição onde vive, por isso nada se segue daí.

standing-extended = prazo prorrogado
    .count = { $n } com prazo prorrogado
    .long = A Meta anunciou que a resposta vai demorar mais.

standing-reminded = lembrete enviado
    .count =
        { $n ->
            [1] { $n } lembrete enviado
           *[other] { $n } lembretes enviados
        }
    .long = Enviou à Meta um lembrete da oposição.

standing-complained-to-meta = reclamação à Meta
    .count =
        { $n ->
            [1] { $n } reclamação à Meta
           *[other] { $n } reclamações à Meta
        }
    .long = Reclamou junto da própria Meta.

standing-complained = reclamação feita
    .count =
        { $n ->
            [1] { $n } reclamação feita
           *[other] { $n } reclamações feitas
        }
    .long = Apresentou reclamação a uma autoridade.

standing-not-offered = não disponível aqui
    .count =
        { $n ->
            [1] { $n } não disponível aqui
           *[other] { $n } não disponíveis aqui
        }
    .long = Onde vive, não foi disponibilizada nenhuma forma de oposição para esta conta.

standing-not-needed = não necessária
    .count =
        { $n ->
            [1] { $n } não necessária
           *[other] { $n } não necessárias
        }
    .long = Decidiu que não é preciso enviar nada para esta conta.

standing-withdrawn = retirada
    .count =
        { $n ->
            [1] { $n } retirada
           *[other] { $n } retiradas
        }
    .long = Retirou a oposição.

# Computed from the dates, never stored.

standing-look-for-mail = e-mail a procurar
    .count =
        { $n ->
            [1] { $n } e-mail a procurar
           *[other] { $n } e-mails a procurar
        }
    .long = É altura de procurar um e-mail da Meta, também no spam.

standing-due = resposta esperada em breve
    .count =
        { $n ->
            [1] { $n } resposta esperada em breve
           *[other] { $n } respostas esperadas em breve
        }
    .long = Está próximo o dia até ao qual se espera uma resposta.

standing-overdue = resposta em atraso
    .count =
        { $n ->
            [1] { $n } resposta em atraso
           *[other] { $n } respostas em atraso
        }
    .long = Passou o dia até ao qual se esperava uma resposta.

standing-look-again = ver de novo
    .count = { $n } a ver de novo
    .long = É altura de ver se algo mudou: contas adicionadas, associadas ou desassociadas.
