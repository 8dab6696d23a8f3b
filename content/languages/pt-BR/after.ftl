# After sending: how dates are counted, what comes next, why there is no letter, the calendar file, the report.

working-three-same-day = três meses após o recebimento, no dia com o mesmo número
working-three-last-day = três meses após o recebimento, no último dia desse mês
working-first-end = termina o primeiro prazo; uma prorrogação deve ser anunciada até este dia
working-identity = perguntaram quem você é; uma dúvida razoável pode suspender o prazo; por quanto tempo, não se conta aqui
working-acknowledge = os dias em que a empresa deve confirmar o recebimento de uma reclamação
working-authority = três meses sem notícias da autoridade: a partir daí, você pode entrar na Justiça contra ela
article-event-day = Regulamento (CEE, Euratom) n.º 1182/71, artigo 3, n.º 1
article-month = GDPR, artigo 12, n.º 3; Regulamento (CEE, Euratom) n.º 1182/71, artigo 3, n.º 2, alínea c
article-working-day = Regulamento (CEE, Euratom) n.º 1182/71, artigo 2 e artigo 3, n.º 4
article-extension = GDPR, artigo 12, n.º 3
article-identity = GDPR, artigo 12, n.º 6
article-uk-month = UK GDPR, artigos 12 e 12A
article-acknowledge = Data Protection Act 2018, seção 164A
article-authority = GDPR, artigo 78, n.º 2
extension-too-late = Foi anunciada uma prorrogação em { $announced }. O primeiro prazo tinha terminado em { $end }: a data não muda.
extension-unknown = Não sabemos se aqui uma prorrogação altera a data: a data não muda.

## What comes next.

coming-company = { $date }, confirmação
next-company = A seguir: { $account }, a Meta confirmou o recebimento da reclamação?
next-authority = A seguir: { $account }, perguntar à autoridade em que pé está o processo
advice-complain = Enviada em { $sent }. Você pode reclamar a partir de { $date }; o dia é sugestão nossa.
    .company = Enviada em { $sent }. Você pode reclamar à Meta, o que a autoridade de controle espera primeiro, a partir de { $date }; o dia é sugestão nossa.
advice-company = Você reclamou à Meta. Ela deve confirmar o recebimento até { $date }; depois disso, você pode procurar a autoridade de controle.
advice-authority = Você apresentou reclamação. Pergunte à autoridade em { $date } em que pé está o processo; depois de três meses sem notícias, você pode recorrer aos tribunais.
advice-own = Você quis ver isto de novo em { $date }.

## Why there is no such letter.

letter-refused-no-country = Indique primeiro onde você mora: a lei e o endereço dependem disso.
letter-refused-no-right = Não se conhece um direito de oposição onde você mora, por isso não existe esta carta.
letter-refused-accepted = A Meta aceitou esta oposição, por isso não há do que reclamar.
letter-refused-no-authority = Não se conhece, onde você mora, uma autoridade que receba tais reclamações.
letter-refused-not-there = A lei aplicável onde você mora não prevê esta carta.
letter-note-other-language = Esta carta está em um idioma que a autoridade não recebe: mude primeiro o idioma da carta.

## The calendar file. No name, no address and no text of a letter stands in it.

ics-company = Fim do prazo da confirmação: { $account }

## The report and the bundle.

report-title = Minha oposição ao uso de dados pessoais para IA: o histórico
report-made = Feito em { $date } com o optout, a partir do que foi anotado na época. Diz o que está anotado, e nada mais.
report-controller = Controlador
report-standing = Situação
report-date-company = Confirmação da reclamação
report-no-texts = Nenhum texto foi salvo.
report-proofs-note = Os arquivos ficam onde estão. A soma mostra se um arquivo ainda é o que foi anotado.
report-column-file = Arquivo
bundle-proofs = Arquivos anotados como provas. Não estão nesta pasta: cada um figura aqui com o seu dia, a sua soma e o seu lugar.
