# The pages, in the order in which a person meets them.

welcome-corner = Português (Brasil) · l
welcome-heading = Opor-se ao treinamento da IA da Meta com as suas publicações
welcome-have-ready = Um formulário por conta: um endereço de e-mail e um botão. Tenha por perto o celular, a senha e a caixa de e-mail da conta.
welcome-part-1 = onde você mora, e a que diz respeito a oposição
welcome-offline = O próprio optout nunca se conecta à internet. O que você cola no formulário vai para a Meta; as suas respostas estão em um só arquivo, que você pode ler, mudar de lugar e apagar.
welcome-hoax = Recebeu um texto para publicar? Publicar não faz nada: { $key-why } explica por quê.

## Where you live

title-country = onde você mora
country-heading = Onde você mora?
country-filter = Digite o início do nome
country-child = Para alguém com menos de 18 anos. Nome e data de nascimento não são salvos.
country-no-authority = Para este lugar, nenhuma autoridade foi pesquisada.
title-no-right = onde você mora
no-right-heading = Não se conhece um direito de oposição onde você mora

## What for

what-for-heading-child = Quais contas da criança, ou publicações de outras pessoas?
what-for-why = Uma oposição por conta. Você pode adicionar outras mais tarde.
what-for-child = Faça isto junto com a criança. As contas dos pais também contam: imagens de crianças em contas de adultos são usadas.
linked-heading = Quais estão na mesma { $label }?
linked-how = Abra os perfis na { $label } de uma delas: as contas que aparecem juntas lá estão associadas. Uma oposição vale então para todas, diz a Meta.
linked-unsure = Na dúvida, contam como não associadas. Não associe contas por causa disso: associar tem outros efeitos. Alguns guias contam, em vez disso, por endereço de e-mail.

## Before the first way

linked-accepted-heading = Talvez não haja mais nada a enviar aqui
linked-accepted-why = A Meta aceitou a oposição de { $account }, e você indicou que esta conta está na mesma { $label }: a Meta diz que uma vale para todas. Veja se o e-mail dela fala de outras contas.

## Whose session

session-3 = No navegador do meu celular
session-4 = Só no aplicativo
session-open-heading = Onde você quer abri-la?
session-open-2 = No meu celular, por código QR
session-help-2 = Saia do { $platform } neste navegador, ou abra uma janela anônima, e faça login com a conta para a qual você se opõe. Depois abra o formulário nessa mesma janela: se for anônima, copie o link.
    .steps = Saia do { $platform } neste navegador, ou abra uma janela anônima, e faça login com a conta para a qual você se opõe. Depois siga os passos nessa mesma janela.
session-help-3 = Abra o { $platform } no navegador do celular, não no aplicativo, e faça login lá: o login dentro do aplicativo não conta. Depois abra lá este endereço: digite-o ou escaneie o código, se estiver visível.
    .steps = Abra o { $platform } no navegador do celular, não no aplicativo, e faça login lá: o login dentro do aplicativo não conta. Depois siga os passos lá.
session-help-4 = Dentro do aplicativo há um caminho pelos menus. É mais longo, e o aplicativo pode pedir que você faça login mais uma vez.
session-help-5 = Recupere primeiro a conta, se puder: o { $platform } oferece essa opção na tela de login. Se falhar, a oposição também pode seguir pelo caminho geral, ou por carta. Indique nela o perfil, para que a Meta o encontre.
    .general = A oposição geral da Meta
    .letter = Uma carta

## The way

routes-enough = Dois caminhos falharam. Você pode parar por hoje, ou enviar pelo caminho geral ou por carta: também é uma oposição. O direito não exige formulário.
device-browser =
    { $n ->
        [0] Em um navegador: um link.
        [1] Em um navegador, 1 passo até o formulário.
       *[other] Em um navegador, { $n } passos até o formulário.
    }
device-app =
    { $n ->
        [0] No aplicativo.
        [1] No aplicativo, 1 passo até o formulário.
       *[other] No aplicativo, { $n } passos até o formulário.
    }
different-name = Pode se chamar { $label } ({ $language }).
different-no-name = Não se conhece outro nome no idioma do seu aplicativo nem em inglês.
report-step = optout: há um passo diferente
    Passo: { $step }, versão { $version }, do caminho { $route }, visto: { $seen }
    Idioma do meu aplicativo: { $language }; país: { $country }; data: { $today }
    O que vejo em vez disso: ___

## What opened, the form

form-dates-never-tried = Última fonte que indica este link: { $linked }. Nenhuma fonte relata que ele tenha sido testado.
form-fields = Talvez você veja estes campos; muitas pessoas só viram o endereço de e-mail.
form-fields-unknown = Não se sabe quais campos tem. Tenha o seu texto por perto.
form-text-row = O seu texto
    .hint = Cole onde forem pedidos motivos ou uma descrição.
fill-text-wanted = um texto é pedido
fill-prefilled = em geral já preenchido; verifique
fill-required = deve ser preenchido
form-press = Depois clique em { $label }, no fim da página.
form-press-unnamed = Depois envie, no fim da página.
person-email = O seu endereço de e-mail
    .why = Salvo no seu arquivo, para ser copiado para cada formulário.
    .letter = Salvo no seu arquivo, para que uma resposta possa chegar a você. Um endereço postal é escrito na própria carta.
person-name = O seu nome
    .why = Salvo no seu arquivo; assina as cartas e preenche os formulários que o pedem.
person-phone = O seu número do WhatsApp
    .why = Salvo no seu arquivo, para ser copiado para o formulário.

## The text

text-corner =
    { $n ->
        [1] { $language } · 1 caractere
       *[other] { $language } · { $n } caracteres
    }
text-reasons-heading = Motivos (opcionais)
text-exposes = Só se pergunta sim ou não, o texto fica geral, e isto não é salvo no seu arquivo.
letter-how = Imprima ou copie à mão, assine e envie pelo correio, registrada se puder. Sem o seu nome, a Meta dificilmente encontra a conta; { $key-change } acrescenta o nome.

## The answer

seen-heading = O que aconteceu quando você clicou em { $label }?
seen-heading-unnamed = O que aconteceu quando você enviou?
names-why = A Meta diz que uma oposição aceita vale para todas as contas na mesma { $label }. Marque as que o e-mail indica ou que estão associadas lá.
names-linked = associada, como você indicou
code-heading = Busque o código
code-is-in = O código já foi digitado

## Waiting

title-waiting = aguardando a Meta
title-decided = situação
waiting-law = A Meta deve responder até { $date }
waiting-law-over = A Meta devia responder até { $date }
rule-gdpr = GDPR, artigo 12, n.º 3; Regulamento n.º 1182/71, artigo 3, com os feriados da Irlanda, como a regra é habitualmente lida.
rule-uk-gdpr = UK GDPR, artigos 12 e 12A.

## The accounts

column-standing = Situação
next-nothing = Por enquanto, nada a fazer
next-form = A seguir: { $account }, preencher o formulário e clicar no botão
next-code = A seguir: { $account }, buscar o código
next-letter = A seguir: { $account }, colocar a carta no correio
next-wait = A seguir: { $account }, aguardar a resposta
next-again = A seguir: { $account }, ver se a oposição continua valendo
advice-mail = Enviada em { $sent }. Em geral, um e-mail chega entre alguns minutos e um dia depois: procure em { $date }, também no spam.
advice-again = Guarde o e-mail. Veja em { $date }: contas adicionadas, associadas, desassociadas? você já fez 18 anos?
    .others = Guarde o e-mail. Veja em { $date } se ainda vale.
accounts-misread = Não foi entendido no arquivo, mantido como está: { $keys }
account-handle = O nome da conta no serviço
    .why = Para distinguir as contas; as cartas também o indicam. Pode ficar vazio.
    .letter = Fica na carta, para que a Meta encontre a conta. Pode ficar vazio.
    .form = Fica guardado aqui. Indique-o no formulário, para que a Meta encontre a conta. Pode ficar vazio.
jump-seen = O que você viu?
record-again = Veja se a oposição continua valendo: { $date }
event-reply = O que você viu: { $reply }
event-withdrawn = Você retirou a oposição

## What lies over a page

help-digits = Um número escolhe um dos primeiros nove.
help-text = As setas, por palavras com Ctrl, movem o cursor. Ctrl-Z desfaz uma alteração, Ctrl-Y refaz, Ctrl-W apaga uma palavra. Esc sai do texto.
help-line = Aqui as letras são texto. Enter salva, Esc sai do campo.
help-always = Ctrl-C sai imediatamente, de qualquer lugar. Tudo é salvo no momento em que acontece.
help-always-unsaved = Ctrl-C sai imediatamente, de qualquer lugar.
title-code-overlay = para o celular
code-overlay-heading = Escaneie isto com a câmera do celular
code-overlay-type = Digite este endereço no celular
code-overlay-why = Verifique o domínio na barra de endereços do celular e faça login lá primeiro. { $key-copy } copia o endereço por inteiro.
code-no-room = Não é possível desenhar o código QR aqui: ele precisa de uma janela de pelo menos { $width }×{ $height }, de cores e de caracteres de bloco.
title-app-languages = idioma do aplicativo
app-languages-heading = Em que idioma está o seu aplicativo?
quit-heading = Sair do optout?
    .text = Está tudo salvo. Da próxima vez, você pode continuar daqui.
remove-heading = Retirar { $account }?
    .text = As marcas e o histórico desta conta saem do arquivo; as cópias diárias ainda os guardam por algum tempo.
