# The pages, in the order in which a person meets them.

## Welcome

title-welcome = início
welcome-corner = Português · l
welcome-heading = Opor-se ao treino da IA da Meta com as suas publicações
welcome-have-ready = Um formulário por conta: um endereço de e-mail e um botão. Tenha à mão o telemóvel, a palavra-passe e a caixa de e-mail da conta.
welcome-part-1 = onde vive, e a que diz respeito a oposição
welcome-part-2 = o formulário, pelo caminho mais curto que se conhece
welcome-part-3 = os seus motivos, se quiser
welcome-part-4 = o que fazer quando a Meta responde, ou não responde
welcome-offline = O próprio optout nunca se liga à internet. O que cola no formulário vai para a Meta; as suas respostas estão num só ficheiro, que pode ler, mudar de lugar e apagar.
welcome-hoax = Recebeu um texto para publicar? Publicá-lo não faz nada: { $key-why } explica porquê.

## Where you live

title-country = onde vive
country-heading = Onde vive?
country-why = A lei aplicável depende disso. A Meta talvez veja também onde está a conta.
country-filter = Escreva o início do nome
country-child = Para alguém com menos de 18 anos. Não se guarda nome nem data de nascimento.
country-none-fits = Nenhum país da lista começa assim.
country-right-from = O direito começa em { $date }.
country-authority = Autoridade: { $name }
country-no-authority = Para este lugar, não se pesquisou nenhuma autoridade.

title-no-right = onde vive
no-right-heading = Não se conhece um direito de oposição onde vive

## What for

title-what-for = a que diz respeito
what-for-heading = A que diz respeito a sua oposição?
what-for-heading-child = Que contas da criança, ou publicações de outros?
what-for-why = Uma oposição por conta. Pode adicionar outras mais tarde.
what-for-count =
    { $n ->
        [1] uma
       *[other] { $n } ao todo
    }
what-for-child = Faça-o em conjunto com a criança. As contas dos pais também contam: são utilizadas imagens de crianças em contas de adultos.

title-linked = contas associadas
linked-heading = Quais estão no mesmo { $label }?
linked-how = Abra os perfis em { $label } de uma delas: as contas que lá aparecem juntas estão associadas. Uma oposição vale então para todas, diz a Meta.
linked-unsure = Na dúvida, contam como não associadas. Não associe contas por causa disto: associá-las tem outros efeitos. Alguns guias contam, em vez disso, por endereço de e-mail.

## Before the first way

title-linked-accepted = uma conta associada
linked-accepted-heading = Talvez já não haja nada a enviar aqui
linked-accepted-why = A Meta aceitou a oposição de { $account }, e foi indicado que esta conta está no mesmo { $label }: a Meta diz que uma vale para todas. Veja se o e-mail dela fala de outras contas.
linked-accepted-covered = Contá-la como abrangida
linked-accepted-own = Enviar mesmo assim uma oposição própria

title-before = antes de começar
before-heading = Antes de começar

## Whose session

title-session = a sessão
session-heading = Onde está aberta esta conta do { $platform }?
session-counts = A oposição vale para a conta que está aberta no navegador.
session-1 = Aqui, no navegador
session-2 = Aqui, mas com outra conta aberta
session-3 = No navegador do meu telemóvel
session-4 = Só na aplicação
session-5 = Não consigo entrar
session-open-heading = Onde quer abri-la?
session-open-1 = Aqui, no navegador
session-open-2 = No meu telemóvel, por código QR
title-session-help = a sessão
session-help-2 = Termine a sessão do { $platform } neste navegador, ou abra uma janela privada, e inicie sessão com a conta para a qual se opõe. Depois abra o formulário nessa mesma janela: se for privada, copie o link.
    .steps = Termine a sessão do { $platform } neste navegador, ou abra uma janela privada, e inicie sessão com a conta para a qual se opõe. Depois siga os passos nessa mesma janela.
session-help-3 = Abra o { $platform } no navegador do telemóvel, não na aplicação, e inicie sessão aí: uma sessão iniciada na aplicação não conta. Depois abra aí este endereço: escreva-o, ou leia o código, se estiver visível.
    .steps = Abra o { $platform } no navegador do telemóvel, não na aplicação, e inicie sessão aí: uma sessão iniciada na aplicação não conta. Depois siga aí os passos.
session-help-4 = Dentro da aplicação há um caminho pelos menus. É mais longo, e a aplicação pode pedir que inicie sessão mais uma vez.
session-help-5 = Recupere primeiro a conta, se puder: o { $platform } oferece essa opção onde se inicia sessão. Se falhar, a oposição também pode seguir pelo caminho geral, ou por carta. Indique nela o perfil, para que a Meta o encontre.
    .general = A oposição geral da Meta
    .letter = Uma carta

## The way

title-routes = os caminhos
routes-heading = Que caminho?
routes-why = O mais curto que se conhece vem primeiro. Se um falhar, siga o seguinte.
routes-enough = Dois caminhos falharam. Pode ficar por aqui hoje, ou enviar pelo caminho geral ou por carta: também é uma oposição. O direito não exige formulário.
route-tried = tentado, falhou
route-now = este, agora
route-old = do passado
device-browser =
    { $n ->
        [0] Num navegador: um link.
        [1] Num navegador, 1 passo até ao formulário.
       *[other] Num navegador, { $n } passos até ao formulário.
    }
device-app =
    { $n ->
        [0] Na aplicação.
        [1] Na aplicação, 1 passo até ao formulário.
       *[other] Na aplicação, { $n } passos até ao formulário.
    }
device-letter = Em papel, pelo correio. Este caminho não envelhece.
device-none = Não se envia nada.

title-step = o caminho
trail-form = Formulário
trail-answer = Resposta

title-different = é diferente
different-heading = Aqui é diferente
different-name = Pode chamar-se { $label } ({ $language }).
different-no-name = Não se conhece outro nome no idioma da sua aplicação nem em inglês.
different-there-now = Já encontrei: voltar ao passo
different-next-way = Seguir o próximo caminho: { $way }
different-all-ways = Mostrar todos os caminhos
different-report = Copiar um aviso de passo errado

report-step = optout: há um passo diferente
    Passo: { $step }, versão { $version }, do caminho { $route }, visto: { $seen }
    Idioma da minha aplicação: { $language }; país: { $country }; data: { $today }
    O que vejo em vez disso: ___

## What opened, the form

form-dates = Última fonte que indica este link: { $linked }. Último relato de que funciona: { $working }.
form-dates-never-tried = Última fonte que indica este link: { $linked }. Nenhuma fonte relata que tenha sido experimentado.

title-opened = o que abriu?
opened-heading = O que abriu?
    .elsewhere = Abra o endereço. O que vê então?
    .found = O que vê no sítio a que o último passo levou?
title-opened-help = o que abriu?

title-form = o formulário
form-heading = Preencha o formulário
form-fields = Talvez veja estes campos; muitas pessoas só viram o endereço de e-mail.
form-fields-reported = Estes são os campos que foram relatados.
form-fields-unknown = Não se sabe que campos tem. Tenha o seu texto à mão.
form-text-row = O seu texto
    .hint = Cole-o onde se pedem motivos ou uma descrição.
fill-text-optional = este campo pode ficar vazio
fill-text-wanted = pede-se um texto
fill-prefilled = em geral já preenchido; verifique-o
fill-required = tem de ser preenchido
fill-optional = pode ficar vazio
fill-if-asked = se for pedido
form-press = Depois carregue em { $label }, no fim da página.
form-press-unnamed = Depois envie-o, no fim da página.
person-email = O seu endereço de e-mail
    .why = Guardado no seu ficheiro, para se copiar para cada formulário.
    .letter = Guardado no seu ficheiro, para que uma resposta lhe possa chegar. Um endereço postal escreve-se na própria carta.
person-name = O seu nome
    .why = Guardado no seu ficheiro; assina as cartas e preenche os formulários que o pedem.
person-phone = O seu número do WhatsApp
    .why = Guardado no seu ficheiro, para se copiar para o formulário.

## The text

title-text = o seu texto
text-own-words = palavras suas
text-corner =
    { $n ->
        [1] { $language } · 1 carácter
       *[other] { $language } · { $n } caracteres
    }
text-label = O seu texto
text-reasons-heading = Motivos (facultativos)
text-answer-why = A resposta entra no texto; deixe vazio para não dizer nada.
    .spoken = A resposta entra no texto.
text-exposes = Só se pergunta sim ou não, o texto fica geral, e isto não é guardado no seu ficheiro.
warning-blank = ! há uma lacuna no texto
warning-number = ! há um número longo no texto
warning-mail = ! há um endereço de e-mail no texto

title-letter = a carta
letter-heading = A sua oposição em carta
letter-how = Imprima-a ou copie-a à mão, assine-a e envie-a pelo correio, registada se puder. Sem o seu nome, a Meta dificilmente encontra a conta; { $key-change } acrescenta-o.

## The answer

title-seen = depois de enviar
seen-heading = O que aconteceu quando carregou em { $label }?
seen-heading-unnamed = O que aconteceu quando enviou?
seen-heading-later = O que respondeu a Meta?
title-details = depois de enviar
title-answered = o que significa
answered-standing = Anotado em { $date }: { $standing }.
    .of-day = { $date }: { $standing }.
title-names = outras contas
names-heading = O e-mail indica as suas outras contas?
names-why = A Meta diz que uma oposição aceite vale para todas as contas no mesmo { $label }. Marque as que o e-mail indica ou que lá estão associadas.
names-linked = associada, como indicou
title-code = o código
code-heading = Vá buscar o código
code-is-in = O código já foi introduzido

title-advice = sem enviar
advice-none = Não se conhece aqui nenhum caminho

## Waiting

title-waiting = à espera da Meta
title-decided = estado
waiting-law = A Meta tem de responder até { $date }
waiting-law-over = A Meta tinha de responder até { $date }
waiting-law-there = Pela lei desse país, a resposta deve chegar até { $date }
waiting-law-there-over = Pela lei desse país, a resposta devia ter chegado até { $date }
waiting-suggested = Não há prazo na lei. Data sugerida para ver de novo: { $date }
waiting-suggested-over = Não há prazo na lei. A data sugerida para ver de novo era { $date }
waiting-working-days = A lei desse país conta dias úteis. Não antes de { $date }
waiting-mail = Primeiro, procure um e-mail: { $date }. Essa data é sugestão nossa.
working-sent = envio
working-from = início da contagem
working-day-excluded = o próprio dia não conta; conta-se a partir daqui
working-same-day = um mês depois, no dia com o mesmo número
working-last-day = um mês depois, no último dia desse mês
working-is-working-day = nem fim de semana, nem feriado na Irlanda
working-rolled = fim de semana ou feriado na Irlanda: o dia útil seguinte
working-uk-open = não sabemos como os fins de semana e feriados alteram a data
working-days = os dias que a lei desse país fixa
working-working-days = { $days } dias úteis, os que a lei desse país fixa, sem sábados nem domingos; os feriados de lá não constam dos nossos dados e adiam a data
working-suggested = os dias que sugerimos
working-look-for-mail = dois dias depois: sugestão nossa
working-look-again = um ano depois: sugestão nossa
rule-gdpr = RGPD, artigo 12.º, n.º 3; Regulamento n.º 1182/71, artigo 3.º, com os feriados da Irlanda, como a regra é habitualmente lida.
rule-uk-gdpr = RGPD do Reino Unido, artigos 12.º e 12.º-A.
rule-fadp = A lei suíça não fixa prazo para uma oposição.
rule-lgpd = A lei brasileira não fixa prazo para uma oposição.

## The accounts

title-accounts = as suas contas
column-account = Conta
column-standing = Estado
column-next = Próxima data
standing-on = { $standing }, { $date }
standing-undated = { $standing }, dia desconhecido
standing-at-step = { $standing }, { $n } de { $of }
coming-mail = { $date }, procurar e-mail
coming-answer = { $date }, { $distance }
coming-overdue = { $date }, em atraso
coming-suggested = { $date }, ver de novo
coming-again = { $date }, ver de novo
calendar-sent = enviada
calendar-today = hoje
calendar-mail = procurar e-mail
calendar-suggested = ver de novo
calendar-due = fim do prazo
next-add = A seguir: adicionar uma conta
next-nothing = Por agora, nada a fazer
next-country = A seguir: indicar onde vive; sem isso não se pode contar nenhuma data
next-begin = A seguir: { $account }, começar
next-step = A seguir: { $account }, o próximo passo do caminho
next-open = A seguir: { $account }, abrir o formulário
next-advice = A seguir: { $account }, ver o que pode fazer aí
next-form = A seguir: { $account }, preencher o formulário e carregar no botão
next-code = A seguir: { $account }, ir buscar o código
next-letter = A seguir: { $account }, pôr a carta no correio
next-answer-them = A seguir: { $account }, responder à Meta
next-way = A seguir: { $account }, seguir o caminho seguinte
next-mail = A seguir: { $account }, procurar o e-mail
next-wait = A seguir: { $account }, esperar pela resposta
next-overdue = A seguir: { $account }, a resposta está em atraso
next-suggested = A seguir: { $account }, ver se a Meta respondeu
next-undated = A seguir: { $account }, procurar o dia do envio no e-mail da Meta
next-again = A seguir: { $account }, ver se a oposição ainda se mantém
advice-mail = Enviada em { $sent }. Em geral, chega um e-mail entre alguns minutos e um dia depois: procure em { $date }, também no spam.
advice-wait = Enviada em { $sent }. Ainda sem e-mail? Procure no spam; enviar de novo não prejudica.
    .replied = Enviada em { $sent }. Desde então, a Meta respondeu, mas não decidiu: veja de novo em { $date }, também no spam.
accounts-clock-back = O relógio deste computador indica { $today }, mas já está anotada a data { $last }: enquanto o relógio não estiver certo, as datas aqui podem estar erradas. O que está anotado fica como está.
advice-overdue = Enviada em { $sent }, e não há decisão anotada. Procure mais uma vez no spam; { $key-record } mostra o histórico.
advice-suggested-over = Enviada em { $sent }, e não há decisão anotada. Não se conhece aqui uma data da lei: procure mais uma vez no spam; { $key-record } mostra o histórico.
advice-suggested = Enviada em { $sent }. Não se conhece aqui uma data da lei; sugerimos ver de novo em { $date }, também no spam.
advice-undated = Enviada num dia que ninguém anotou. Um e-mail da Meta que a confirme traz esse dia: procure-o, também no spam, e anote o dia com { $key-answer }. Sem ele, sugerimos ver em { $date } se chegou uma resposta.
    .over = Enviada num dia que ninguém anotou, e não há decisão anotada. Procure mais uma vez uma resposta, também no spam. Se não houver nenhuma, envie-a de novo: as datas contam-se a partir do dia que então for anotado.
advice-posted = Entregue no correio em { $sent }. O prazo corre do dia em que a carta chegou; com sete dias para o correio, sugerimos ver em { $date } se há resposta, também na caixa do correio.
advice-again = Guarde o e-mail. Veja em { $date }: contas adicionadas, associadas, desassociadas? já fez 18 anos?
    .others = Guarde o e-mail. Veja em { $date } se ainda vale.
accounts-misread = Não se entendeu no ficheiro, mantido como está: { $keys }

title-account = esta conta
account-handle = O nome da conta no serviço
    .why = Para distinguir as contas; as cartas também o indicam. Pode ficar vazio.
    .letter = Fica na carta, para que a Meta encontre a conta. Pode ficar vazio.
    .form = Fica guardado aqui. Indique-o no formulário, para que a Meta encontre a conta. Pode ficar vazio.
jump-heading = Ir para qualquer parte
jump-session = De quem é a sessão
jump-opened = O que abriu?
jump-form = O formulário
jump-seen = O que viu?
jump-routes = Todos os caminhos
jump-letter = Em carta

title-record = o que aconteceu
record-empty = Ainda não há nada anotado.
record-again = Veja se a oposição ainda se mantém: { $date }
event-sent = O formulário foi enviado
event-reply = O que viu: { $reply }
event-letter = Foi enviada uma carta: { $kind }
event-proof = Foi anotada uma prova: { $path }
event-covered = Abrangida pela oposição de { $account }
event-withdrawn = Retirou a oposição
event-mistaken = Anotado por engano: { $event }
letter-kind-objection = oposição
letter-kind-supplement = complemento
letter-kind-reminder = lembrete
letter-kind-company-complaint = reclamação à empresa
letter-kind-complaint = reclamação à autoridade

title-know = o que saber
know-heading = O que saber

## What lies over a page

title-help = teclas
help-heading = As teclas desta página
help-list = As setas, j e k, Page Up e Page Down, Home e End movem o destaque.
help-list-arrows = As setas, Page Up e Page Down, Home e End movem o destaque.
help-digits = Um algarismo escolhe um dos primeiros nove.
help-text = As setas, por palavras com Ctrl, movem o cursor. Ctrl-Z desfaz uma alteração, Ctrl-Y refá-la, Ctrl-W apaga uma palavra. Esc sai do texto.
help-line = Aqui as letras são texto. Enter guarda-o, Esc sai do campo.
help-page = As setas, Page Up e Page Down movem a página quando é maior do que a janela.
help-always = Ctrl-C sai de imediato, esteja onde estiver. Tudo é guardado no momento em que acontece.
help-always-unsaved = Ctrl-C sai de imediato, esteja onde estiver.
title-sources = fontes
sources-heading = De onde vem isto
source-line = { $publisher }: { $what }, { $date }
source-official = { $publisher } (oficial): { $what }, { $date }
sources-not-opened = Estes endereços são mostrados, nunca abertos.
title-code-overlay = para o telemóvel
code-overlay-heading = Leia isto com a câmara do telemóvel
code-overlay-type = Escreva este endereço no telemóvel
code-overlay-why = Verifique o domínio na barra de endereço do telemóvel e inicie sessão aí primeiro. { $key-copy } copia o endereço por inteiro.
code-no-room = O código QR não se consegue desenhar aqui: precisa de uma janela de pelo menos { $width }×{ $height }, de cores e de caracteres de bloco.
code-no-link = Não há nenhum link nesta página.
title-terms = glossário
terms-heading = Palavras explicadas
title-languages = idioma
languages-heading = Idioma do programa
title-app-languages = idioma da aplicação
app-languages-heading = Em que idioma está a sua aplicação?
app-languages-why = Os nomes que a Meta dá às coisas aparecem então nesse idioma, onde uma fonte os indica.
title-hoax = um texto em cadeia
title-quit = sair
quit-heading = Sair do optout?
    .text = Está tudo guardado. Da próxima vez, pode continuar daqui.
quit-yes = Sair
quit-no = Ficar
title-remove = retirar
remove-heading = Retirar { $account }?
    .text = As marcas e o histórico desta conta saem do ficheiro; as cópias diárias guardam-nos durante algum tempo.
remove-no = Manter
remove-yes = Retirar
