# The pages after sending: dates that are typed, letters that follow, proofs, the report.

calendar-company = confirmação
key-calendar-file = arquivo de calendário
date-own = Quando você quer ver isto de novo?
    .why = Ano, mês e dia, como AAAA-MM-DD. Vazio retira a data.
date-announced = Em que dia você recebeu essa informação?
    .why = Ano, mês e dia, como AAAA-MM-DD.
own-date-gone = Não há nenhuma data sua aqui.
announced-heading = Quando você soube que vai demorar mais?
announced-other = Em outro dia
day-sent-heading = Quando você a enviou?
day-answer-heading = Quando a Meta respondeu?
date-long-ago = { $date } foi há mais de { $n } anos. Ainda nada foi anotado; se o ano estiver certo, escolha o mesmo de novo.
waiting-posted = Foi pelo correio, por isso nenhum e-mail confirma o envio por si. O prazo corre do dia em que a carta chega; sete dias para o correio são sugestão nossa. Com um aviso de recebimento, conta o dia que está nele.

## Letters

letters-how = Cada uma se abre para ler, editar, copiar e salvar em um arquivo. Nada é enviado daqui.
letter-for-company-complaint = Uma reclamação à empresa: a autoridade de controle espera que ela venha primeiro
company-first = Na maioria dos casos, a autoridade de controle pede que você reclame primeiro à Meta: entre as cartas há uma reclamação à empresa.
letter-later-supplement = Disponível quando a Meta pede mais informações, encaminha para outro lugar ou recusa.
    .sent = Enviado em { $date }. Outro fica disponível quando a Meta escrever de novo.
letter-to = Para { $name }: em papel. Inclua os anexos, se a carta enumerar algum.
letter-to-form = Para { $name }: em papel, ou pelo formulário em { $link }. Inclua os anexos, se a carta enumerar algum.
letter-to-mail = Para { $name }, { $mail }. Inclua os anexos, se a carta enumerar algum.
mailed = O seu programa de e-mail foi aberto. Verifique o endereço e inclua os anexos; o envio depende de você.
failed-mail = Não foi entregue: { $reason } { $key-copy } copia a carta, { $key-file } grava a carta em um arquivo.
practice-nothing-mailed = Ensaio: o programa de e-mail seria aberto agora.

## The record

proof-path = Onde está o arquivo?
    .why = Um e-mail, uma captura de tela. Só são anotados o caminho, o dia e uma soma de verificação; o arquivo fica onde está.
proof-kept = Anotado com a sua soma de verificação. O arquivo fica onde está: não mude de lugar nem altere.
failed-digest = Não foi anotado: { $reason } O que você digitou continua aqui.
error-no-file = não existe o arquivo { $detail }.
key-add-proof = incluir uma prova
