# The pages after sending: dates that are typed, letters that follow, proofs, the report.

## Waiting

waiting-counted = Pelas nossas contas, a resposta deve chegar até { $date }; a data é sugestão nossa
waiting-reminder = Um lembrete faz sentido a partir de { $date }: é sugestão nossa, e uma cortesia.
waiting-day-unknown = O dia do envio não está anotado, por isso não se pode contar nenhum prazo.
    .how = { $key-answer } anota a resposta e o dia; { $key-remove } marca uma data própria.
waiting-posted = Seguiu pelo correio, por isso nenhum e-mail o confirma por si. O prazo corre do dia em que a carta chega; sete dias para o correio são sugestão nossa. Com um aviso de receção, conta o dia que nele está.
counted-from =
    .form = Há vários pedidos: o prazo conta-se a partir do formulário de { $date }.
    .letter = Há vários pedidos: o prazo conta-se a partir da carta enviada pelo correio em { $date }.
    .line-form = { $line }; contado a partir do formulário de { $date }
    .line-letter = { $line }; contado a partir da carta enviada pelo correio em { $date }
waiting-complaint = Uma reclamação faz sentido a partir de { $date }: é sugestão nossa.
    .company = Uma reclamação à Meta faz sentido a partir de { $date }: é sugestão nossa.
waiting-own = Data sua: { $date }.
calendar-complain = reclamação
calendar-company = aviso de receção
calendar-authority = perguntar de novo
calendar-own = data sua
calendar-empty = Não há datas futuras, por isso não há nada para um calendário.
key-calendar-file = ficheiro de calendário
key-own-date = data sua
key-letters = cartas

date-own = Quando quer voltar a ver isto?
    .why = Ano, mês e dia, como AAAA-MM-DD. Vazio retira a data.
date-announced = Em que dia recebeu essa informação?
    .why = Ano, mês e dia, como AAAA-MM-DD.
date-not-read = Isso não é uma data como AAAA-MM-DD. Nada foi alterado; corrija aqui.
date-not-ahead = { $date } não é uma data futura. Nada foi alterado; corrija aqui.
date-in-future = { $date } ainda não chegou. Nada foi anotado; corrija aqui.
date-before-sent = { $date } é anterior ao dia do envio. Nada foi anotado; corrija aqui.
own-date-noted = Anotado: data sua, { $date }.
own-date-gone = Não há aqui nenhuma data sua.

title-announced = demora mais
announced-heading = Quando recebeu a informação de que vai demorar mais?
announced-today = Hoje
announced-other = Noutro dia

title-day = o dia
day-sent-heading = Quando a enviou?
day-sent-why = Ainda não há aqui nenhum envio anotado. As datas contam-se a partir desse dia.
day-answer-heading = Quando respondeu a Meta?
day-nothing-yet = Ainda nada foi anotado.
day-unknown = Não sei
    .answer = Não sei: anotar com a data de hoje
date-long-ago = { $date } foi há mais de { $n } anos. Ainda nada foi anotado; se o ano estiver certo, escolha o mesmo outra vez.
extension-in-time = Anunciada a tempo: a data passa para { $date }.

## Letters

title-letters = cartas
letters-heading = Cartas
letters-how = Cada uma abre para se ler, editar, copiar e escrever num ficheiro. Daqui não se envia nada.
letter-for-objection = A própria oposição, em papel
letter-for-supplement = Um complemento: o que a Meta pediu, ou uma resposta à recusa
letter-for-reminder = Um lembrete: o prazo terminou; uma cortesia
letter-for-company-complaint = Uma reclamação à empresa: a autoridade de controlo espera que venha primeiro
letter-for-complaint = Uma reclamação à autoridade
company-first = A autoridade de controlo pede, na maioria dos casos, que reclame primeiro junto da Meta: entre as cartas há uma reclamação à empresa.
letter-later-supplement = Disponível quando a Meta pede mais elementos, encaminha para outro lado ou recusa.
    .sent = Enviado em { $date }. Outro fica disponível quando a Meta voltar a escrever.
letter-later-reminder = Disponível enquanto se espera a resposta, depois de terminado o prazo.
letter-later-company-complaint = Disponível depois de uma recusa, ou terminado o prazo.
letter-later-complaint = Disponível depois de uma recusa, ou terminado o prazo.
letter-from-reminder = Disponível a partir de { $date }, depois de terminado o prazo.
letter-from-company-complaint = Disponível depois de uma recusa, ou a partir de { $date }.
letter-from-complaint = Disponível depois de uma recusa, ou a partir de { $date }.
letter-not-now = Agora não. { $why }

title-follow = uma carta
letter-about-supplement = Pelo correio, para o endereço que a carta indica, ou em resposta ao e-mail da Meta.
letter-about-reminder = Pelo correio, para o endereço que a carta indica, ou em resposta ao e-mail da Meta.
letter-about-company-complaint = Pelo correio, para o endereço que a carta indica, ou em resposta ao e-mail da Meta.
letter-to = Para { $name }: em papel. Junte os anexos, se a carta enumerar alguns.
letter-to-form = Para { $name }: em papel, ou pelo formulário em { $link }. Junte os anexos, se a carta enumerar alguns.
letter-to-mail = Para { $name }, { $mail }. Junte os anexos, se a carta enumerar alguns.
letter-recorded = Anotado como enviado hoje: { $kind }.
letter-blank-sure = Há uma lacuna na carta: { $blanks }. Nada foi anotado. Se a preencheu à mão, escolha o mesmo outra vez.
letter-blank-named = ! falta preencher: { $blanks }
key-sent-it = já enviei
key-mail = abrir o e-mail
mailed = O seu programa de e-mail foi iniciado. Verifique o endereço e junte os anexos; o envio depende de si.
failed-mail = Não foi entregue: { $reason } { $key-copy } copia a carta, { $key-file } escreve-a num ficheiro.
error-no-mailer = daqui não se chega a nenhum programa de e-mail.
practice-nothing-mailed = Ensaio: o programa de e-mail seria iniciado agora.
jump-letters = As cartas seguintes

## The record

proof-path = Onde está o ficheiro?
    .why = Um e-mail, uma captura de ecrã. Só se anotam o caminho, o dia e uma soma de verificação; o ficheiro fica onde está.
proof-kept = Anotado com a sua soma de verificação. O ficheiro fica onde está: não o mude de lugar nem o altere.
failed-digest = Não foi anotado: { $reason } O que escreveu continua aqui.
error-no-file = não existe o ficheiro { $detail }.
key-add-proof = juntar uma prova
key-report = relatório
