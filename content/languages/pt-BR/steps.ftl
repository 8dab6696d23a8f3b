# Instagram and Facebook: forms, fields, routes and steps, and what all platforms share.
# Meta's own names arrive as $label and $block, with their quotation marks.

form-instagram-own-data = Oposição para a sua conta do Instagram
    .note = Só abre onde você fez login no Instagram, nesse mesmo navegador. Vale para a conta que está aberta nele, e para as associadas a ela.
form-instagram-hub = A página de perguntas do Instagram
    .note = Pergunta de que trata o seu pedido, depois mostra o formulário. Primeiro faça login no Instagram nesse navegador: o formulário que vem a seguir precisa disso.
form-instagram-settings-objection = A oposição geral do Instagram
    .note = Para tudo o que se baseia em interesses legítimos, não só para IA. Não se sabe o que pergunta: tenha o seu texto por perto e fale nele de IA.
form-threads-rights = O contato do Threads para direitos
    .note = Para todos os direitos, não só para IA. Não se conhece nenhum formulário sobre IA só para o Threads. Também não se sabe o que este pergunta.
form-instagram-own-data-br = Oposição no Instagram, Brasil
    .note = O endereço não é conhecido. Deixe a página aberta enquanto busca o código na sua caixa de e-mail.
form-facebook-own-data = Oposição para a sua conta do Facebook
    .note = Só abre onde você fez login no Facebook, nesse mesmo navegador. O navegador do próprio aplicativo pode não saber do seu login.
form-facebook-hub = A página de perguntas do Facebook
    .note = Pergunta de que trata o seu pedido, depois mostra o formulário. Primeiro faça login no Facebook nesse navegador: o formulário que vem a seguir precisa disso.
form-meta-general = A oposição geral da Meta
    .note = Para tudo o que se baseia em interesses legítimos. Primeiro se escolhe o produto. Não se sabe o que pergunta depois: tenha o seu texto por perto e fale nele de IA.
form-meta-general-previous = A oposição geral anterior
    .note = A Meta a mudou de lugar. A oposição geral tomou o lugar dela.
form-facebook-settings-objection = A oposição geral do Facebook
    .note = Para tudo o que se baseia em interesses legítimos, não só para IA. Não se sabe o que pergunta: tenha o seu texto por perto e fale nele de IA.
form-facebook-own-data-br = Oposição no Facebook, Brasil
    .note = O endereço não é conhecido. Deixe a página aberta enquanto busca o código na sua caixa de e-mail.

## Fields

field-instagram-own-data-country = País
    .hint = Só se houver o campo: escolha o país onde você mora.
field-instagram-hub-email = Endereço de e-mail
    .hint = Digite um endereço cuja caixa de e-mail você consiga ler.
field-instagram-own-data-uk-email = Endereço de e-mail
    .hint = Já preenchido onde você fez login. Verifique se consegue ler esta caixa de e-mail.
field-instagram-own-data-br-country = País
    .hint = Escolha o país onde você mora.
field-instagram-own-data-br-email = Endereço de e-mail
    .hint = Digite um endereço cuja caixa de e-mail você consiga abrir agora: um código chega lá.
field-instagram-own-data-br-explanation = Explicação
    .hint = Aqui um motivo é pedido. Bastam duas ou três frases.
field-instagram-own-data-br-code = Código do e-mail
    .hint = Deixe a página aberta enquanto busca o código. Nada conta como apresentado até o código ser digitado.
field-instagram-own-data-2024-country = País
    .hint = Escolha o país onde você mora.
field-instagram-own-data-2024-explanation = Motivo
    .hint = Diga de que modo este uso das suas publicações pesa sobre você. Bastam duas ou três frases.
field-instagram-own-data-2024-code = Código do e-mail
    .hint = Digite os números do e-mail. Procure também no spam e nas promoções.
field-facebook-own-data-country = País
    .hint = Só se houver o campo: escolha o país onde você mora.
field-facebook-hub-email = Endereço de e-mail
    .hint = Digite um endereço cuja caixa de e-mail você consiga ler.
field-facebook-own-data-uk-email = Endereço de e-mail
    .hint = Já preenchido onde você fez login. Verifique se consegue ler esta caixa de e-mail.
field-facebook-own-data-br-country = País
    .hint = Escolha o país onde você mora.
field-facebook-own-data-br-email = Endereço de e-mail
    .hint = Digite um endereço cuja caixa de e-mail você consiga abrir agora: um código chega lá.
field-facebook-own-data-br-explanation = Explicação
    .hint = Aqui um motivo é pedido. Bastam duas ou três frases.
field-facebook-own-data-br-code = Código do e-mail
    .hint = Deixe a página aberta enquanto busca o código. Nada conta como apresentado até o código ser digitado.
field-facebook-own-data-2024-country = País
    .hint = Escolha o país onde você mora. Se ele não estiver na lista, comece pela notificação ou pelo e-mail da Meta.
field-facebook-own-data-2024-explanation = Motivo
    .hint = Diga de que modo este uso das suas publicações pesa sobre você. Bastam duas ou três frases.
field-facebook-own-data-2024-code = Código do e-mail
    .hint = Digite os números do e-mail. Procure também no spam e nas promoções.

## Steps: Instagram in the app

step-instagram-profile =
    .name = Perfil
    .do = Abra o seu perfil
    .where = A sua imagem, pequena, no canto inferior direito.
    .see = O seu perfil, com as suas publicações.
step-instagram-menu =
    .name = Menu
    .do = Abra o menu de três linhas
    .where = No canto superior direito do seu perfil.
    .see = Uma lista longa. O título é { $block }, ou parecido.
step-instagram-privacy-centre =
    .do = Abra { $label }
    .where = Role bem para baixo, até o bloco { $block }.
    .see = Uma página sobre privacidade. A IA é um dos temas.
    .else = Não está nesse bloco? Siga outro caminho: a política de privacidade, no aplicativo.
step-instagram-about =
    .do = Abra { $label }
    .where = Perto do fim da lista, no bloco { $block }. Vários relatos o colocam em penúltimo lugar.
    .see = Uma lista de documentos.
step-instagram-policy =
    .do = Abra { $label }
    .where = A segunda entrada da lista.
    .see = A política de privacidade, como página dentro do aplicativo.
step-instagram-policy-search =
    .do = Busque { $label } na página
    .where = Use a lupa no topo da página.
    .see = Um parágrafo sobre o direito de oposição.
step-instagram-policy-object =
    .do = Abra o link { $label }
    .where = No parágrafo que a busca encontrou.
    .see = Uma página que pergunta se o seu pedido é sobre IA, com palavras como { $block }.

## Steps: Instagram in the browser

step-instagram-genai-open =
    .do = Abra { $label }
    .where = O link abaixo abre a página. Primeiro faça login no Instagram nesse navegador.
    .see = Uma página sobre IA. Mais abaixo, fala dos seus direitos.
    .else = Pelo menu: abra a política de privacidade, depois { $block }, depois { $label }.
step-instagram-genai-own-data =
    .name = Link dos dados próprios
    .do = Siga o link para os seus próprios dados do Instagram
    .where = Na parte sobre os seus direitos. Não { $block }: esse é sobre o que outros compartilham.
    .see = O formulário, ou antes um login.
step-instagram-policy-open =
    .do = Abra { $label }
    .where = O link abaixo abre a página.
    .see = A política de privacidade, com uma lista das suas seções.

## Steps: Instagram, of a time that has passed

step-instagram-notice-object =
    .do = Toque na palavra azul { $label }
    .where = No aviso sobre IA, que está em primeiro lugar; segundo parágrafo.
    .see = A página para se opor, talvez depois de um novo login. O formulário está no fim.
    .else = Nenhum aviso? Consta que desapareceu dos aplicativos. Siga outro caminho.
step-instagram-right-2024 =
    .do = Toque em { $label }
    .where = No primeiro bloco de texto.
    .see = Uma página com o formulário bem no fim.
step-instagram-menu-web =
    .do = Abra { $label }
    .where = Atrás da engrenagem ou do menu de três linhas.
    .see = As configurações, com uma barra à esquerda.

## Steps: Brazil

step-instagram-brazil-find =
    .do = Procure em { $label } o formulário de oposição
    .where = No Instagram; nenhum relato diz em que lugar. Primeiro faça login.
    .see = Um formulário que pede o país, o endereço de e-mail e um motivo.
step-facebook-brazil-find =
    .do = Procure em { $label } o formulário de oposição
    .where = O link abaixo abre estas páginas; nenhum relato diz onde está o formulário. Primeiro faça login.
    .see = Um formulário que pede o país, o endereço de e-mail e um motivo.

## Steps: Facebook in the app

step-facebook-menu =
    .name = Menu
    .do = Abra o menu
    .where = Três linhas: no canto inferior direito em um iPhone, no superior direito no Android.
    .see = Uma lista que também contém as configurações.
    .else = Alguns guias partem da própria imagem, no canto superior direito.
step-facebook-settings-group =
    .do = Abra { $label }
    .where = No menu que acabou de se abrir.
    .see = Algumas entradas sobre configurações e privacidade.
step-facebook-own-info =
    .do = Abra { $label }
    .where = Entre as entradas sobre IA.
    .see = O formulário.
    .else = A entrada também pode se chamar { $block }. Ou role até a parte sobre o direito de oposição.
step-facebook-settings =
    .name = Configurações
    .do = Abra as configurações
    .where = Dentro de { $block }.
    .see = Uma lista longa.
step-facebook-policy =
    .do = Abra { $label }
    .where = Nas configurações. Um relato a coloca no fim, no bloco { $block }.
    .see = A política de privacidade, como página dentro do aplicativo.
step-facebook-policy-search =
    .do = Busque { $label } na página
    .where = Use a busca dessa página.
    .see = Um parágrafo sobre o direito de oposição.
step-facebook-policy-object =
    .do = Abra o link { $label }
    .where = No parágrafo que a busca encontrou.
    .see = Uma página que pergunta se o seu pedido é sobre IA, com palavras como { $block }.

## Steps: Facebook in the browser

step-facebook-genai-open =
    .do = Abra { $label }
    .where = O link abaixo abre a página. Primeiro faça login no Facebook nesse navegador.
    .see = Uma página sobre IA. Mais abaixo, fala dos seus direitos.
    .else = Pelo menu: abra a política de privacidade, depois { $block }, depois { $label }. No celular, procure nas páginas sobre privacidade.
step-facebook-genai-own-data =
    .name = Link dos dados próprios
    .do = Siga o link para os seus próprios dados do Facebook
    .where = Na parte sobre os seus direitos. Não { $block }: esse é sobre o que outros compartilham.
    .see = O formulário, ou antes um login.
step-facebook-policy-open =
    .do = Abra { $label }
    .where = O link abaixo abre a página.
    .see = A política de privacidade, com uma lista das suas seções.
step-policy-rights-section =
    .do = Abra { $label }
    .where = Entre as seções da política de privacidade.
    .see = Os seus direitos, um em cada entrada.
step-policy-object-entry =
    .do = Abra { $label }
    .where = Na seção { $block }.
    .see = Um texto sobre a oposição, com um link para o formulário geral.
step-facebook-picture-web =
    .name = A sua imagem
    .do = Abra o menu na sua própria imagem
    .where = No canto superior direito da página.
    .see = Um menu que também contém as configurações.

## Steps: Facebook, of a time that has passed

step-facebook-notice-object =
    .do = Toque na palavra azul { $label }
    .where = No primeiro bloco com moldura, o aviso sobre IA; segundo parágrafo.
    .see = A página para se opor, talvez depois de um novo login. O formulário está no fim.
    .else = Nenhum aviso? Consta que desapareceu dos aplicativos. Siga outro caminho.
step-facebook-policy-notice-2025 =
    .do = Toque na palavra { $label }
    .where = No texto sobre IA no topo; segundo parágrafo.
    .see = O formulário, talvez depois de um novo login. O botão dele é { $block }.
step-notice-find =
    .name = A mensagem da Meta
    .do = Procure a notificação ou o e-mail da Meta sobre IA
    .where = Entre as notificações do aplicativo, e na caixa de e-mail: também no spam e nas promoções.
    .see = Uma mensagem sobre como a Meta usa informações para IA.
step-notice-follow =
    .name = Link de oposição
    .do = Siga o link dela para se opor
    .where = Na própria mensagem, ou no fim da página que ela abre.
    .see = O formulário. Se a senha for pedida de novo, use, em vez disso, as configurações do aplicativo.
step-facebook-right-2024 =
    .do = Toque em { $label }
    .where = Bem abaixo na página.
    .see = O formulário.
step-facebook-profile-settings-2024 =
    .name = Configurações do perfil
    .do = Abra as configurações do seu perfil
    .where = No seu perfil.
    .see = Uma lista que contém as páginas sobre privacidade.
step-facebook-resources-2024 =
    .do = Abra { $label }
    .where = Na página sobre IA. Depois abra a página com um nome como { $block }.
    .see = Uma página longa sobre como informações são usadas para IA.

## Routes

route-instagram-direct = o link direto
    .about = O link abre logo o formulário. Esteja com login feito no Instagram nesse mesmo navegador.
route-instagram-topic-web = a página sobre IA, em um navegador
    .about = A página da Meta sobre IA fala dos seus direitos e tem um link para o formulário dos dados próprios.
route-instagram-app-menus = os menus do aplicativo
    .about = No celular, pelas páginas sobre privacidade e o seu tema de IA. O aviso que estava lá pode ter desaparecido.
route-instagram-app-policy = a política de privacidade, no aplicativo
    .about = No celular, pela política de privacidade e uma busca nela. Leva a uma página que pergunta se é sobre IA.
route-instagram-policy-web = a política de privacidade, no navegador
    .about = A seção dela sobre direitos leva à oposição geral. Siga este caminho se o link para essa página tiver mudado.
route-instagram-settings-form = a oposição geral do Instagram
    .about = A página que a política da Meta indica para o Instagram. Não é só sobre IA, por isso o seu texto deve dizer isso.
route-threads-rights-form = o contato do Threads para direitos
    .about = O contato que a política do Threads indica. Não é só sobre IA; primeiro vem a sua oposição no Instagram.
route-instagram-topic-web-uk = a página sobre IA, em um navegador
    .about = A página da Meta indica o Reino Unido ao lado da Europa e tem um link para o formulário dos dados próprios.
route-instagram-app-uk = os menus do aplicativo
    .about = No celular, pelas páginas sobre privacidade e a palavra no aviso delas que serve para se opor. Ninguém relata se o aviso ainda está lá.
route-instagram-brazil = as páginas sobre privacidade, no Brasil
    .about = O formulário pede um motivo e um código enviado por e-mail. Deixe a página aberta enquanto busca o código.
route-instagram-app-notice-2025 = o aviso no aplicativo
    .about = O aviso com a palavra azul ficava em primeiro lugar nas páginas sobre privacidade. Pouco depois do início do treinamento, constatou-se que desapareceu dos aplicativos.
route-instagram-app-notice-policy-2025 = o aviso na política
    .about = A alternativa para quem não tinha nas configurações uma entrada para as páginas sobre privacidade. O aviso também ficava na política de privacidade, e saiu dela.
route-instagram-web-notice-2025 = o aviso, em um navegador
    .about = O mesmo aviso, acessado pelas configurações na web. Um relato fala dele.
route-instagram-app-2024 = os menus do aplicativo, como eram antes
    .about = O primeiro caminho que houve: a política de privacidade, o direito de oposição, um motivo e um código enviado por e-mail.
route-instagram-web-2024 = a política, como era antes
    .about = O primeiro caminho na web, para quem não conseguia usar o aplicativo. Um motivo e um código eram pedidos.
route-facebook-direct = o link direto
    .about = O link abre logo o formulário. Esteja com login feito no Facebook nesse mesmo navegador.
route-facebook-topic-web = a página sobre IA, em um navegador
    .about = A página da Meta sobre IA fala dos seus direitos e tem um link para o formulário dos dados próprios.
route-facebook-app-recent = os menus do aplicativo, novo relato
    .about = No celular, pela lista de temas até a página sobre IA.
route-facebook-app-topic = os menus do aplicativo
    .about = No celular, pelo tema de IA. Se o navegador do aplicativo disser que você não fez login: faça login nele, aprove no aplicativo, feche esse navegador e recomece a partir do aplicativo.
route-facebook-app-policy = a política de privacidade, no aplicativo
    .about = No celular, pela política de privacidade e uma busca nela. Leva a uma página que pergunta se é sobre IA.
route-facebook-policy-web = a política de privacidade, no navegador
    .about = A seção dela sobre direitos leva à oposição geral. Siga este caminho se o link para essa página tiver mudado.
route-facebook-settings-form = a oposição geral do Facebook
    .about = A página que a política da Meta indica para o Facebook. Não é só sobre IA, por isso o seu texto deve dizer isso.
route-facebook-topic-web-uk = a página sobre IA, em um navegador
    .about = A página da Meta indica o Reino Unido ao lado da Europa e tem um link para o formulário dos dados próprios.
route-facebook-web-uk = o aviso, em um navegador
    .about = Na web, pelas páginas sobre privacidade e a palavra no aviso delas que serve para se opor. Ninguém relata se o aviso ainda está lá.
route-facebook-brazil = as páginas sobre privacidade, no Brasil
    .about = O formulário pede um motivo e um código enviado por e-mail. Deixe a página aberta enquanto busca o código.
route-general-form = a oposição geral da Meta
    .about = O caminho que a política da Meta indica para tudo o que ela faz por interesses legítimos. Também é uma oposição; o seu texto deve dizer que é sobre IA.
route-no-right-advice = o que você pode fazer sem formulário
    .about = Não se conhece um direito de oposição lá. O que resta: manter as contas privadas, limitar quem vê as publicações antigas, apagar as conversas com IA e não começar outras. Indicar outro país em um formulário não ajuda ninguém.
route-recover-account = recuperar a conta
    .about = O formulário vale para a conta que está aberta, por isso recupere primeiro a conta. Se falhar, use a oposição geral, ou uma carta que indique o perfil.
route-facebook-app-notice-2025 = o aviso no aplicativo
    .about = O aviso com a palavra azul ficava em primeiro lugar nas páginas sobre privacidade. Pouco depois do início do treinamento, constatou-se que desapareceu dos aplicativos.
route-facebook-web-notice-2025 = o aviso, em um navegador
    .about = O mesmo aviso, acessado pela própria imagem na web.
route-facebook-app-policy-2025 = o aviso na política
    .about = A política de privacidade no aplicativo tinha o mesmo aviso. Desapareceu de lá.
route-facebook-web-article-2024 = o artigo sobre IA, como era antes
    .about = Na web, pelo menu à esquerda até o artigo sobre IA e, muito abaixo nele, ao direito de oposição.
route-facebook-app-policy-2024 = a política no aplicativo, antes
    .about = O primeiro caminho que houve: a caixa no topo da política de privacidade. Um motivo e um código eram pedidos.
route-facebook-app-topic-2024 = o tema no aplicativo, como era antes
    .about = Um caminho inicial, pela imagem sobre IA e as páginas seguintes. Um motivo e um código eram pedidos.

## Said before the first way

before-page = Oponha-se primeiro com o seu próprio perfil. As fontes divergem sobre se uma Página pode se opor: uma diz que não e que cada autor o faz como pessoa; outra pede um pedido separado.
before-child = A Meta diz que deixa de fora as publicações públicas das contas de menores de 18 anos. Usa o que essas contas compartilham com a IA, e pode usar imagens de crianças em contas de adultos. Por isso, as contas dos pais também contam.

## Where sources disagree, or are missing

contradiction-reason-2024 = A maioria dos relatos diz que um motivo era exigido; um diz que era opcional.
contradiction-instagram-menu = Um relato coloca o menu no canto superior esquerdo; todos os outros, no superior direito.
contradiction-facebook-menu = Alguns guias falam das três linhas, em cima ou embaixo conforme o celular; outros, da própria imagem.
contradiction-third-party-link = Algumas pessoas confundiram com este o link sobre informações de outras pessoas; a página europeia da Meta separa os dois.
contradiction-notice-gone = Uma emissora verificou que o aviso desapareceu dos aplicativos; a página web europeia da Meta ainda o tinha mais tarde.
contradiction-reported-only = Um documento relata isto e não testou.
contradiction-general-ai = Nenhuma fonte diz se tem uma opção sobre IA, ou se exige login.
contradiction-brazil-address = Há relatos que descrevem o formulário; o endereço e o lugar nos menus não ficaram registrados.
contradiction-page = Um relato diz que uma Página não pode se opor; outro pede um pedido separado.
