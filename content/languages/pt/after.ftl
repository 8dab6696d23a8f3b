# After sending: how dates are counted, what comes next, why there is no letter, the calendar file, the report.

## How a date is counted, line by line; a line stands beside its day.

working-three-same-day = três meses após a receção, no dia com o mesmo número
working-three-last-day = três meses após a receção, no último dia desse mês
working-first-end = termina o primeiro prazo; uma prorrogação tem de ser anunciada até este dia
working-announced = a prorrogação foi anunciada: a tempo
working-identity = perguntaram pela sua identidade; uma dúvida razoável pode suspender o prazo; por quanto tempo, não se conta aqui
working-posted = entregue no correio
working-in-the-post = sete dias para o correio: sugestão nossa, pois nada prova o dia da chegada
working-end = termina o prazo
working-end-suggested = o dia que sugerimos para ver de novo; não termina nenhum prazo
working-reminder = o primeiro dia útil a seguir: sugestão nossa para o lembrete
working-reminder-weekday = o dia seguinte que não é sábado nem domingo: sugestão nossa para o lembrete
working-grace = dois dias de tolerância: sugestão nossa
working-offered = a partir daqui a reclamação está disponível: sugestão nossa
working-complaint = catorze dias após o lembrete: sugestão nossa
working-refused = depois de uma recusa, de imediato: sugestão nossa
working-acknowledge = os dias em que a empresa tem de acusar a receção de uma reclamação
working-authority = três meses sem notícias da autoridade: a partir daí pode intentar ação judicial contra ela
working-own = uma data sua

article-event-day = Regulamento (CEE, Euratom) n.º 1182/71, artigo 3.º, n.º 1
article-month = RGPD, artigo 12.º, n.º 3; Regulamento (CEE, Euratom) n.º 1182/71, artigo 3.º, n.º 2, alínea c)
article-working-day = Regulamento (CEE, Euratom) n.º 1182/71, artigo 2.º e artigo 3.º, n.º 4
article-extension = RGPD, artigo 12.º, n.º 3
article-identity = RGPD, artigo 12.º, n.º 6
article-uk-month = RGPD do Reino Unido, artigos 12.º e 12.º-A
article-acknowledge = Data Protection Act 2018, secção 164A
article-authority = RGPD, artigo 78.º, n.º 2

extension-too-late = Foi anunciada uma prorrogação em { $announced }. O primeiro prazo tinha terminado em { $end }: a data mantém-se.
extension-unknown = Não sabemos se aqui uma prorrogação altera a data: a data mantém-se.

## What comes next.

coming-complain = { $date }, pode reclamar
    .company = { $date }, reclamar à Meta
coming-company = { $date }, aviso de receção
coming-authority = { $date }, perguntar à autoridade
coming-own = { $date }, data sua

next-complain = A seguir: { $account }, a reclamação
    .company = A seguir: { $account }, a reclamação à Meta
    .later = A seguir: { $account }, esperar pela resposta; a reclamação a partir de { $date }
    .company-later = A seguir: { $account }, esperar pela resposta; a reclamação à Meta a partir de { $date }
next-company = A seguir: { $account }, a Meta acusou a receção da reclamação?
next-authority = A seguir: { $account }, perguntar à autoridade pelo estado do processo
next-own = A seguir: { $account }, data sua

advice-complain = Enviada em { $sent }. Pode reclamar a partir de { $date }; o dia é sugestão nossa.
    .company = Enviada em { $sent }. Pode reclamar à Meta, o que a autoridade de controlo espera primeiro, a partir de { $date }; o dia é sugestão nossa.
advice-company = Reclamou junto da Meta. Ela tem de acusar a receção até { $date }; depois disso pode dirigir-se à autoridade de controlo.
advice-authority = Apresentou reclamação. Pergunte à autoridade em { $date } pelo estado do processo; ao fim de três meses sem notícias, pode recorrer aos tribunais.
advice-own = Quis voltar a ver isto em { $date }.

## Why there is no such letter.

letter-refused-no-country = Indique primeiro onde vive: a lei e o endereço dependem disso.
letter-refused-no-right = Não se conhece um direito de oposição onde vive, por isso não existe esta carta.
letter-refused-no-request = Não há nenhum pedido anotado para esta conta. As autoridades esperam que haja um primeiro: anote o dia em que o enviou.
letter-refused-accepted = A Meta aceitou esta oposição, por isso não há de que reclamar.
letter-refused-no-authority = Não se conhece, onde vive, uma autoridade que receba tais reclamações.
letter-refused-not-there = A lei aplicável onde vive não prevê esta carta.

letter-note-languages = Esta autoridade recebe reclamações em: { $languages }.
letter-note-other-language = Esta carta está num idioma que a autoridade não recebe: mude primeiro o idioma da carta.

## The calendar file. No name, no address and no text of a letter stands in it.

ics-answer = Fim do prazo da resposta: { $account }
ics-answer-suggested = Ver de novo: { $account }
ics-reminder = Lembrete: { $account }
ics-complaint = Reclamação: { $account }
    .company = Reclamação à Meta: { $account }
ics-company = Fim do prazo do aviso de receção: { $account }
ics-authority = Perguntar à autoridade: { $account }
ics-own = Data sua: { $account }
ics-mail = Procurar um e-mail: { $account }
ics-again = Ver se a oposição ainda se mantém: { $account }
ics-kind-law = Um prazo da lei. Abra o optout para ver como foi contado.
ics-kind-suggested = Uma sugestão do optout, não um prazo da lei.
ics-kind-own = Uma data sua.

## The report and the bundle.

report-title = A minha oposição à utilização de dados pessoais para IA: o histórico
report-made = Feito em { $date } com o optout, a partir do que foi anotado na altura. Diz o que está anotado, e nada mais.
report-person = A pessoa
report-name = Nome
report-email = E-mail
report-phone = Telefone
report-country = País
report-region = Região
report-not-given = não indicado
report-service = Serviço
report-handle = Nome no serviço
report-whose = De quem são os dados
    .own = da própria pessoa
    .page = de uma Página da pessoa
    .child = de uma criança
    .others-posts = o que outros publicaram
report-controller = Responsável pelo tratamento
report-standing = Estado
report-sent = Primeiro envio
report-history = O que aconteceu
report-no-history = Ainda não há nada anotado.
report-dates = Datas
report-no-dates = Não há datas futuras.
report-date-mail = Procurar um e-mail
report-date-answer = Fim do prazo da resposta
report-date-look = Ver se chegou uma resposta
report-date-reminder = Lembrete
report-date-complaint = Reclamação
report-date-company = Aviso de receção da reclamação
report-date-authority = Perguntar à autoridade
report-date-own = Data própria
report-date-again = Ver de novo
report-kind-law = prazo da lei
report-kind-suggested = sugestão, não um prazo da lei
report-kind-counted = a nossa conta do prazo desse país, uma sugestão
report-kind-own = data própria
report-working = Como foi contado: { $date }
report-working-line = { $date }: { $line } ({ $article })
    .plain = { $date }: { $line }
report-texts = Textos
report-no-texts = Nenhum texto foi guardado.
report-text-form = Texto para o formulário
report-text-objection = Oposição
report-text-supplement = Complemento
report-text-reminder = Lembrete
report-text-company-complaint = Reclamação à empresa
report-text-complaint = Reclamação à autoridade
report-text-other = Texto
report-text-heading = { $kind }; idioma: { $language }
report-proofs = Provas
report-no-proofs = Não há provas anotadas.
report-proofs-note = Os ficheiros ficam onde estão. A soma mostra se um ficheiro ainda é o que foi anotado.
report-column-date = Data
report-column-what = O quê
report-column-kind = Tipo
report-column-file = Ficheiro
report-column-sum = SHA-256
report-no-sum = não foi calculada nenhuma soma de verificação

bundle-proofs = Ficheiros anotados como provas. Não estão nesta pasta: cada um figura aqui com o seu dia, a sua soma e o seu lugar.
