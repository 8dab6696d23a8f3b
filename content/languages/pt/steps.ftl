# Instagram and Facebook: forms, fields, routes and steps, and what all platforms share.
# Meta's own names arrive as $label and $block, with their quotation marks.

platform-instagram = Instagram
platform-facebook = Facebook

## Forms

form-instagram-own-data = Oposição para a sua conta do Instagram
    .note = Só abre onde tiver sessão iniciada no Instagram, nesse mesmo navegador. Vale para a conta que lá está aberta, e para as que lhe estão associadas.
form-instagram-hub = A página de perguntas do Instagram
    .note = Pergunta de que trata o seu pedido, depois mostra o formulário. Inicie primeiro sessão no Instagram nesse navegador: o formulário que vem a seguir precisa disso.
form-instagram-settings-objection = A oposição geral do Instagram
    .note = Para tudo o que se baseia em interesses legítimos, não só para IA. Não se sabe o que pergunta: tenha o seu texto à mão e fale nele de IA.
form-threads-rights = O contacto do Threads para direitos
    .note = Para todos os direitos, não só para IA. Não se conhece nenhum formulário sobre IA só para o Threads. Também não se sabe o que este pergunta.
form-instagram-own-data-uk = Oposição no Instagram, Reino Unido
    .note = Não se conhece um endereço próprio para o Reino Unido. A página sobre IA leva ao formulário.
form-instagram-own-data-br = Oposição no Instagram, Brasil
    .note = O endereço não é conhecido. Deixe a página aberta enquanto vai buscar o código à sua caixa de e-mail.
form-instagram-own-data-2024 = O primeiro formulário do Instagram
    .note = Um formulário mais recente tomou o seu lugar. Pedia um motivo e um código enviado por e-mail.
form-page-genai-instagram = A página da Meta sobre IA, no Instagram
    .note = Uma página para ler. Nada se envia a partir dela; os links dela levam aos formulários.
form-page-policy-instagram = A política de privacidade do Instagram
    .note = Uma página para ler. Nada se envia a partir dela; os links dela levam aos formulários.

form-facebook-own-data = Oposição para a sua conta do Facebook
    .note = Só abre onde tiver sessão iniciada no Facebook, nesse mesmo navegador. O navegador da própria aplicação pode não saber que a sessão está iniciada.
form-facebook-hub = A página de perguntas do Facebook
    .note = Pergunta de que trata o seu pedido, depois mostra o formulário. Inicie primeiro sessão no Facebook nesse navegador: o formulário que vem a seguir precisa disso.
form-meta-general = A oposição geral da Meta
    .note = Para tudo o que se baseia em interesses legítimos. Escolhe-se primeiro o produto. Não se sabe o que pergunta depois: tenha o seu texto à mão e fale nele de IA.
form-meta-general-previous = A oposição geral anterior
    .note = A Meta mudou-a de lugar. A oposição geral tomou o lugar dela.
form-facebook-settings-objection = A oposição geral do Facebook
    .note = Para tudo o que se baseia em interesses legítimos, não só para IA. Não se sabe o que pergunta: tenha o seu texto à mão e fale nele de IA.
form-facebook-own-data-uk = Oposição no Facebook, Reino Unido
    .note = Não se conhece um endereço próprio para o Reino Unido. A página sobre IA leva ao formulário.
form-facebook-own-data-br = Oposição no Facebook, Brasil
    .note = O endereço não é conhecido. Deixe a página aberta enquanto vai buscar o código à sua caixa de e-mail.
form-facebook-own-data-2024 = O primeiro formulário do Facebook
    .note = Um formulário mais recente tomou o seu lugar. Pedia um motivo e um código enviado por e-mail.
form-page-genai-facebook = A página da Meta sobre IA, no Facebook
    .note = Uma página para ler. Nada se envia a partir dela; os links dela levam aos formulários.
form-page-policy-facebook = A política de privacidade do Facebook
    .note = Uma página para ler. Nada se envia a partir dela; os links dela levam aos formulários.
form-page-privacy-centre-facebook = As páginas do Facebook sobre privacidade
    .note = Páginas para ler. Nada se envia a partir delas; os links delas levam aos formulários.

## Fields

field-instagram-own-data-email = Endereço de e-mail
    .hint = Em geral já preenchido. Verifique se consegue ler esta caixa de e-mail. Também se aceita outro endereço que não o da conta.
field-instagram-own-data-explanation = Explicação
    .hint = Este campo pode ficar vazio. Se quiser, escreva algumas palavras suas.
field-instagram-own-data-country = País
    .hint = Só se o campo lá estiver: escolha o país onde vive.
field-instagram-own-data-code = Código do e-mail
    .hint = Só se for pedido um código. Procure também no spam, e deixe entretanto a página aberta.

field-instagram-hub-about = De que se trata
    .hint = Responda que sim: o seu pedido é sobre IA.
field-instagram-hub-email = Endereço de e-mail
    .hint = Indique um endereço cuja caixa de e-mail consiga ler.
field-instagram-hub-explanation = Explicação
    .hint = Se houver um campo desses, pode ficar vazio.

field-instagram-own-data-uk-email = Endereço de e-mail
    .hint = Já preenchido onde tiver sessão iniciada. Verifique se consegue ler esta caixa de e-mail.
field-instagram-own-data-uk-explanation = Explicação
    .hint = Este campo pode ficar vazio.

field-instagram-own-data-br-country = País
    .hint = Escolha o país onde vive.
field-instagram-own-data-br-email = Endereço de e-mail
    .hint = Indique um endereço cuja caixa de e-mail consiga abrir agora: chega lá um código.
field-instagram-own-data-br-explanation = Explicação
    .hint = Aqui pede-se um motivo. Bastam duas ou três frases.
field-instagram-own-data-br-code = Código do e-mail
    .hint = Deixe a página aberta enquanto vai buscar o código. Nada conta como apresentado até o código ser introduzido.

field-instagram-own-data-2024-country = País
    .hint = Escolha o país onde vive.
field-instagram-own-data-2024-email = Endereço de e-mail
    .hint = Indique o endereço da conta.
field-instagram-own-data-2024-explanation = Motivo
    .hint = Diga de que modo esta utilização das suas publicações pesa sobre si. Bastam duas ou três frases.
field-instagram-own-data-2024-code = Código do e-mail
    .hint = Introduza os algarismos do e-mail. Procure também no spam e nas promoções.

field-facebook-own-data-email = Endereço de e-mail
    .hint = Em geral já preenchido. Verifique se consegue ler esta caixa de e-mail. Também se aceita outro endereço que não o da conta.
field-facebook-own-data-explanation = Explicação
    .hint = Este campo pode ficar vazio. Se quiser, escreva algumas palavras suas.
field-facebook-own-data-country = País
    .hint = Só se o campo lá estiver: escolha o país onde vive.
field-facebook-own-data-code = Código do e-mail
    .hint = Só se for pedido um código. Procure também no spam, e deixe entretanto a página aberta.

field-facebook-hub-about = De que se trata
    .hint = Responda que sim: o seu pedido é sobre IA.
field-facebook-hub-option = Que oposição
    .hint = Só se houver uma lista: para as suas publicações, escolha a linha sobre as próprias informações; para conversas com IA no WhatsApp, a linha sobre essas mensagens.
field-facebook-hub-email = Endereço de e-mail
    .hint = Indique um endereço cuja caixa de e-mail consiga ler.
field-facebook-hub-explanation = Explicação
    .hint = Se houver um campo desses, pode ficar vazio.

field-meta-general-product = Produto
    .hint = Escolha o serviço de que trata a sua oposição.

field-facebook-own-data-uk-email = Endereço de e-mail
    .hint = Já preenchido onde tiver sessão iniciada. Verifique se consegue ler esta caixa de e-mail.
field-facebook-own-data-uk-explanation = Explicação
    .hint = Este campo pode ficar vazio.

field-facebook-own-data-br-country = País
    .hint = Escolha o país onde vive.
field-facebook-own-data-br-email = Endereço de e-mail
    .hint = Indique um endereço cuja caixa de e-mail consiga abrir agora: chega lá um código.
field-facebook-own-data-br-explanation = Explicação
    .hint = Aqui pede-se um motivo. Bastam duas ou três frases.
field-facebook-own-data-br-code = Código do e-mail
    .hint = Deixe a página aberta enquanto vai buscar o código. Nada conta como apresentado até o código ser introduzido.

field-facebook-own-data-2024-country = País
    .hint = Escolha o país onde vive. Se não estiver na lista, comece pela notificação ou pelo e-mail da Meta.
field-facebook-own-data-2024-email = Endereço de e-mail
    .hint = Indique o endereço da conta.
field-facebook-own-data-2024-explanation = Motivo
    .hint = Diga de que modo esta utilização das suas publicações pesa sobre si. Bastam duas ou três frases.
field-facebook-own-data-2024-code = Código do e-mail
    .hint = Introduza os algarismos do e-mail. Procure também no spam e nas promoções.

## Steps: Instagram in the app

step-instagram-profile =
    .name = Perfil
    .do = Abra o seu perfil
    .where = A sua imagem, em pequeno, em baixo à direita.
    .see = O seu perfil, com as suas publicações.
step-instagram-menu =
    .name = Menu
    .do = Abra o menu de três linhas
    .where = Em cima à direita no seu perfil.
    .see = Uma lista longa. O título é { $block }, ou parecido.
step-instagram-privacy-centre =
    .do = Abra { $label }
    .where = Deslize muito para baixo, até ao bloco { $block }.
    .see = Uma página sobre privacidade. A IA é um dos temas.
    .else = Não está nesse bloco? Siga outro caminho: a política de privacidade, na aplicação.
step-instagram-ai-topic =
    .do = Abra { $label }
    .where = Entre os temas da página. O nome muda de vez em quando: procure IA.
    .see = Uma página sobre IA com várias entradas.
step-instagram-own-info =
    .do = Abra { $label }
    .where = Entre as entradas sobre IA.
    .see = O formulário. O título é { $block }, ou parecido.
step-instagram-about =
    .do = Abra { $label }
    .where = Perto do fim da lista, no bloco { $block }. Vários relatos dão-no como penúltimo.
    .see = Uma lista de documentos.
step-instagram-policy =
    .do = Abra { $label }
    .where = A segunda entrada da lista.
    .see = A política de privacidade, como página dentro da aplicação.
step-instagram-policy-search =
    .do = Pesquise { $label } na página
    .where = Use a lupa no topo da página.
    .see = Um parágrafo sobre o direito de oposição.
step-instagram-policy-object =
    .do = Abra o link { $label }
    .where = No parágrafo que a pesquisa encontrou.
    .see = Uma página que pergunta se o seu pedido é sobre IA, com palavras como { $block }.

## Steps: Instagram in the browser

step-instagram-genai-open =
    .do = Abra { $label }
    .where = O link abaixo abre-a. Inicie primeiro sessão no Instagram nesse navegador.
    .see = Uma página sobre IA. Mais abaixo, fala dos seus direitos.
    .else = Pelo menu: abra a política de privacidade, depois { $block }, depois { $label }.
step-instagram-genai-own-data =
    .name = Link dos dados próprios
    .do = Siga o link para os seus próprios dados do Instagram
    .where = Na parte sobre os seus direitos. Não { $block }: esse é sobre o que outros partilham.
    .see = O formulário, ou antes um início de sessão.
step-instagram-policy-open =
    .do = Abra { $label }
    .where = O link abaixo abre-a.
    .see = A política de privacidade, com uma lista das suas secções.

## Steps: Instagram, of a time that has passed

step-instagram-notice-object =
    .do = Toque na palavra azul { $label }
    .where = No aviso sobre IA, que está em primeiro lugar; segundo parágrafo.
    .see = A página para se opor, talvez depois de novo início de sessão. O formulário está no fim.
    .else = Nenhum aviso? Verificou-se que desapareceu das aplicações. Siga outro caminho.
step-instagram-data-policy-2024 =
    .do = Abra { $label }
    .where = A segunda entrada da lista.
    .see = A política, com um aviso no topo.
    .else = O outro nome é { $block }.
step-instagram-right-2024 =
    .do = Toque em { $label }
    .where = No primeiro bloco de texto.
    .see = Uma página com o formulário mesmo no fim.
step-instagram-policy-box-2024 =
    .do = Toque em { $label }
    .where = Na caixa no topo da página.
    .see = A página com o formulário.
step-instagram-menu-web =
    .do = Abra { $label }
    .where = Atrás da roda dentada ou do menu de três linhas.
    .see = As definições, com uma barra à esquerda.
step-instagram-privacy-centre-web =
    .do = Abra { $label }
    .where = Na barra à esquerda, no bloco { $block }.
    .see = Uma página sobre privacidade com um aviso sobre IA.

## Steps: Brazil

step-instagram-brazil-find =
    .do = Procure em { $label } o formulário de oposição
    .where = No Instagram; nenhum relato diz em que lugar. Inicie primeiro sessão.
    .see = Um formulário que pede o país, o endereço de e-mail e um motivo.
step-facebook-brazil-find =
    .do = Procure em { $label } o formulário de oposição
    .where = O link abaixo abre estas páginas; nenhum relato diz onde está o formulário. Inicie primeiro sessão.
    .see = Um formulário que pede o país, o endereço de e-mail e um motivo.

## Steps: Facebook in the app

step-facebook-menu =
    .name = Menu
    .do = Abra o menu
    .where = Três linhas: em baixo à direita num iPhone, em cima à direita no Android.
    .see = Uma lista que também contém as definições.
    .else = Alguns guias partem da própria imagem, em cima à direita.
step-facebook-settings-group =
    .do = Abra { $label }
    .where = No menu que acaba de se abrir.
    .see = Algumas entradas sobre definições e privacidade.
step-facebook-privacy-centre =
    .do = Abra { $label }
    .where = Dentro de { $block }.
    .see = Uma página sobre privacidade. A IA é um dos temas.
step-facebook-ai-topic =
    .do = Abra { $label }
    .where = Entre os temas da página. O nome muda de vez em quando: procure IA.
    .see = Uma página sobre IA com várias entradas.
step-facebook-own-info =
    .do = Abra { $label }
    .where = Entre as entradas sobre IA.
    .see = O formulário.
    .else = A entrada também pode chamar-se { $block }. Ou deslize até à parte sobre o direito de oposição.
step-facebook-privacy-topics =
    .do = Abra { $label }
    .where = Na página sobre privacidade.
    .see = Uma lista de temas.
step-facebook-ai-topic-recent =
    .do = Abra { $label }
    .where = Na lista de temas.
    .see = Uma página sobre IA.
step-facebook-right-to-object =
    .do = Abra { $label }
    .where = No fim da página sobre IA.
    .see = O que vem depois não foi relatado. Procure o formulário.
step-facebook-settings =
    .name = Definições
    .do = Abra as definições
    .where = Dentro de { $block }.
    .see = Uma lista longa.
step-facebook-policy =
    .do = Abra { $label }
    .where = Nas definições. Um relato dá-a no fim, no bloco { $block }.
    .see = A política de privacidade, como página dentro da aplicação.
step-facebook-policy-search =
    .do = Pesquise { $label } na página
    .where = Use a pesquisa dessa página.
    .see = Um parágrafo sobre o direito de oposição.
step-facebook-policy-object =
    .do = Abra o link { $label }
    .where = No parágrafo que a pesquisa encontrou.
    .see = Uma página que pergunta se o seu pedido é sobre IA, com palavras como { $block }.

## Steps: Facebook in the browser

step-facebook-genai-open =
    .do = Abra { $label }
    .where = O link abaixo abre-a. Inicie primeiro sessão no Facebook nesse navegador.
    .see = Uma página sobre IA. Mais abaixo, fala dos seus direitos.
    .else = Pelo menu: abra a política de privacidade, depois { $block }, depois { $label }. No telemóvel, procure-a nas páginas sobre privacidade.
step-facebook-genai-own-data =
    .name = Link dos dados próprios
    .do = Siga o link para os seus próprios dados do Facebook
    .where = Na parte sobre os seus direitos. Não { $block }: esse é sobre o que outros partilham.
    .see = O formulário, ou antes um início de sessão.
step-facebook-policy-open =
    .do = Abra { $label }
    .where = O link abaixo abre-a.
    .see = A política de privacidade, com uma lista das suas secções.
step-policy-rights-section =
    .do = Abra { $label }
    .where = Entre as secções da política de privacidade.
    .see = Os seus direitos, um em cada entrada.
step-policy-object-entry =
    .do = Abra { $label }
    .where = Na secção { $block }.
    .see = Um texto sobre a oposição, com um link para o formulário geral.
step-facebook-picture-web =
    .name = A sua imagem
    .do = Abra o menu na sua própria imagem
    .where = Em cima à direita na página.
    .see = Um menu que também contém as definições.

## Steps: Facebook, of a time that has passed

step-facebook-notice-object =
    .do = Toque na palavra azul { $label }
    .where = No primeiro bloco com moldura, o aviso sobre IA; segundo parágrafo.
    .see = A página para se opor, talvez depois de novo início de sessão. O formulário está no fim.
    .else = Nenhum aviso? Verificou-se que desapareceu das aplicações. Siga outro caminho.
step-facebook-policy-notice-2025 =
    .do = Toque na palavra { $label }
    .where = No texto sobre IA no topo; segundo parágrafo.
    .see = O formulário, talvez depois de novo início de sessão. O botão dele é { $block }.
step-notice-find =
    .name = A mensagem da Meta
    .do = Procure a notificação ou o e-mail da Meta sobre IA
    .where = Entre as notificações da aplicação, e na caixa de e-mail: também no spam e nas promoções.
    .see = Uma mensagem sobre como a Meta utiliza informações para IA.
step-notice-follow =
    .name = Link de oposição
    .do = Siga o link dela para se opor
    .where = Na própria mensagem, ou no fim da página que ela abre.
    .see = O formulário. Se for pedida de novo a palavra-passe, use, em vez disso, as definições da aplicação.
step-facebook-article-menu-2024 =
    .do = Abra { $label }
    .where = No menu à esquerda; é uma entrada que se desdobra.
    .see = Uma página longa sobre IA.
step-facebook-right-2024 =
    .do = Toque em { $label }
    .where = Muito abaixo na página.
    .see = O formulário.
step-facebook-right-box-2024 =
    .do = Toque em { $label }
    .where = Na caixa no topo da política de privacidade.
    .see = O formulário.
step-facebook-profile-settings-2024 =
    .name = Definições do perfil
    .do = Abra as definições do seu perfil
    .where = No seu perfil.
    .see = Uma lista que contém as páginas sobre privacidade.
step-facebook-topic-picture-2024 =
    .do = Toque na imagem com o nome { $label }
    .where = Na página sobre privacidade.
    .see = Uma página sobre IA.
step-facebook-resources-2024 =
    .do = Abra { $label }
    .where = Na página sobre IA. Depois abra a página com um nome como { $block }.
    .see = Uma página longa sobre como se utilizam informações para IA.
step-facebook-brazil-about-2024 =
    .do = Abra { $label }
    .where = O lugar não foi relatado. Depois abra { $block }.
    .see = A política de privacidade.
step-facebook-brazil-menu-2024 =
    .do = Abra { $label }
    .where = Na política, atrás do menu de três linhas.
    .see = Uma lista de artigos.
step-facebook-brazil-article-2024 =
    .do = Abra { $label }
    .where = Na lista { $block }.
    .see = Uma página longa sobre IA.

## Sketches

sketch-own-picture = A sua imagem
sketch-three-lines = Três linhas
sketch-magnifier = Lupa
sketch-notice = Aviso sobre IA
sketch-first-paragraph = Primeiro parágrafo
sketch-own-facebook = Dados próprios: Facebook
sketch-own-instagram = Dados próprios: Instagram
sketch-own-meta = Dados próprios: Meta

## Routes

route-instagram-direct = o link direto
    .about = O link abre logo o formulário. Tenha sessão iniciada no Instagram nesse mesmo navegador.
route-instagram-topic-web = a página sobre IA, num navegador
    .about = A página da Meta sobre IA fala dos seus direitos e tem um link para o formulário dos dados próprios.
route-instagram-app-menus = os menus da aplicação
    .about = No telemóvel, pelas páginas sobre privacidade e o seu tema de IA. O aviso que lá esteve pode ter desaparecido.
route-instagram-app-policy = a política de privacidade, na aplicação
    .about = No telemóvel, pela política de privacidade e uma pesquisa nela. Leva a uma página que pergunta se é sobre IA.
route-instagram-hub = a página de perguntas
    .about = Uma página que pergunta se é sobre IA. Responda que sim, e vem o formulário.
route-instagram-policy-web = a política de privacidade, no navegador
    .about = A secção dela sobre direitos leva à oposição geral. Siga este caminho se o link para essa página tiver mudado.
route-instagram-settings-form = a oposição geral do Instagram
    .about = A página que a política da Meta indica para o Instagram. Não é só sobre IA, por isso o seu texto tem de o dizer.
route-threads-rights-form = o contacto do Threads para direitos
    .about = O contacto que a política do Threads indica. Não é só sobre IA; primeiro vem a sua oposição no Instagram.
route-instagram-topic-web-uk = a página sobre IA, num navegador
    .about = A página da Meta indica o Reino Unido a par da Europa e tem um link para o formulário dos dados próprios.
route-instagram-direct-uk = o link europeu
    .about = O link que foi publicado para a Europa. Se abre no Reino Unido, nenhuma fonte o diz.
route-instagram-app-uk = os menus da aplicação
    .about = No telemóvel, pelas páginas sobre privacidade e a palavra no aviso delas que serve para se opor. Ninguém relata se o aviso ainda lá está.
route-instagram-brazil = as páginas sobre privacidade, no Brasil
    .about = O formulário pede um motivo e um código enviado por e-mail. Deixe a página aberta enquanto vai buscar o código.
route-instagram-direct-child = o link direto, com a criança
    .about = Sente-se com a criança, na conta da própria criança. Não se sabe se o formulário aceita uma conta assim.
route-instagram-app-notice-2025 = o aviso na aplicação
    .about = O aviso com a palavra azul estava em primeiro lugar nas páginas sobre privacidade. Pouco depois do início do treino, verificou-se que desapareceu das aplicações.
route-instagram-app-notice-policy-2025 = o aviso na política
    .about = A alternativa para quem não tinha nas definições uma entrada para as páginas sobre privacidade. O aviso também estava na política de privacidade, e saiu dela.
route-instagram-web-notice-2025 = o aviso, num navegador
    .about = O mesmo aviso, a que se chegava pelas definições na web. Um relato fala dele.
route-instagram-notice-mail-2025 = o e-mail ou a notificação da Meta
    .about = A Meta avisou muitas pessoas e deu um link. Algumas encontraram o e-mail no spam.
route-instagram-app-2024 = os menus da aplicação, como eram antes
    .about = O primeiro caminho que houve: a política de privacidade, o direito de oposição, um motivo e um código enviado por e-mail.
route-instagram-web-2024 = a política, como era antes
    .about = O primeiro caminho na web, para quem não conseguia usar a aplicação. Pediam-se um motivo e um código.

route-facebook-direct = o link direto
    .about = O link abre logo o formulário. Tenha sessão iniciada no Facebook nesse mesmo navegador.
route-facebook-topic-web = a página sobre IA, num navegador
    .about = A página da Meta sobre IA fala dos seus direitos e tem um link para o formulário dos dados próprios.
route-facebook-app-recent = os menus da aplicação, novo relato
    .about = No telemóvel, pela lista de temas até à página sobre IA.
route-facebook-app-topic = os menus da aplicação
    .about = No telemóvel, pelo tema de IA. Se o navegador da aplicação disser que não há sessão iniciada: inicie-a lá, aprove-a na aplicação, feche esse navegador e recomece a partir da aplicação.
route-facebook-app-policy = a política de privacidade, na aplicação
    .about = No telemóvel, pela política de privacidade e uma pesquisa nela. Leva a uma página que pergunta se é sobre IA.
route-facebook-hub = a página de perguntas
    .about = Uma página que pergunta de que trata o seu pedido. Diga que é sobre IA, e vem o formulário.
route-facebook-policy-web = a política de privacidade, no navegador
    .about = A secção dela sobre direitos leva à oposição geral. Siga este caminho se o link para essa página tiver mudado.
route-facebook-settings-form = a oposição geral do Facebook
    .about = A página que a política da Meta indica para o Facebook. Não é só sobre IA, por isso o seu texto tem de o dizer.
route-facebook-topic-web-uk = a página sobre IA, num navegador
    .about = A página da Meta indica o Reino Unido a par da Europa e tem um link para o formulário dos dados próprios.
route-facebook-direct-uk = o link europeu
    .about = O link que foi publicado para a Europa. Se abre no Reino Unido, nenhuma fonte o diz.
route-facebook-web-uk = o aviso, num navegador
    .about = Na web, pelas páginas sobre privacidade e a palavra no aviso delas que serve para se opor. Ninguém relata se o aviso ainda lá está.
route-facebook-brazil = as páginas sobre privacidade, no Brasil
    .about = O formulário pede um motivo e um código enviado por e-mail. Deixe a página aberta enquanto vai buscar o código.
route-facebook-page-profile = o próprio perfil, para uma Página
    .about = Oponha-se com o perfil da pessoa que escreve na Página. Cada autor precisa de uma oposição própria.
route-facebook-direct-child = o link direto, com a criança
    .about = Sente-se com a criança, na conta da própria criança. Não se sabe se o formulário aceita uma conta assim.

route-general-form = a oposição geral da Meta
    .about = O caminho que a política da Meta indica para tudo o que ela faz por interesses legítimos. Também é uma oposição; o seu texto tem de dizer que é sobre IA.
route-letter = uma carta à empresa
    .about = Em papel, à empresa que responde pelo serviço. O direito não exige formulário, e uma carta não precisa de link.
route-no-right-advice = o que pode fazer sem formulário
    .about = Não se conhece lá um direito de oposição. O que resta: manter as contas privadas, limitar quem vê as publicações antigas, apagar as conversas com IA e não começar outras. Indicar outro país num formulário não ajuda ninguém.
route-recover-account = recuperar a conta
    .about = O formulário vale para a conta que está aberta, por isso recupere-a primeiro. Se falhar, use a oposição geral, ou uma carta que indique o perfil.

route-facebook-app-notice-2025 = o aviso na aplicação
    .about = O aviso com a palavra azul estava em primeiro lugar nas páginas sobre privacidade. Pouco depois do início do treino, verificou-se que desapareceu das aplicações.
route-facebook-web-notice-2025 = o aviso, num navegador
    .about = O mesmo aviso, a que se chegava pela própria imagem na web.
route-facebook-app-policy-2025 = o aviso na política
    .about = A política de privacidade na aplicação tinha o mesmo aviso. Desapareceu de lá.
route-notice-mail-2025 = o e-mail ou a notificação da Meta
    .about = A Meta avisou muitas pessoas e deu um link. Algumas encontraram o e-mail no spam.
route-facebook-web-article-2024 = o artigo sobre IA, como era antes
    .about = Na web, pelo menu à esquerda até ao artigo sobre IA e, muito abaixo nele, ao direito de oposição.
route-facebook-app-policy-2024 = a política na aplicação, antes
    .about = O primeiro caminho que houve: a caixa no topo da política de privacidade. Pediam-se um motivo e um código.
route-facebook-app-topic-2024 = o tema na aplicação, como era antes
    .about = Um caminho inicial, pela imagem sobre IA e as páginas seguintes. Pediam-se um motivo e um código.
route-facebook-brazil-2024 = a política no Brasil, como era antes
    .about = Um caminho inicial, pela política de privacidade e os seus artigos. Um relato fala dele; vinha um código por e-mail.

## Said before the first way

before-page = Oponha-se primeiro com o seu próprio perfil. As fontes divergem sobre se uma Página se pode opor: uma diz que não e que cada autor o faz como pessoa; outra pede um pedido separado.
before-child = A Meta diz que deixa de fora as publicações públicas das contas de menores de 18 anos. Utiliza o que essas contas partilham com a IA, e pode utilizar imagens de crianças em contas de adultos. Por isso, as contas dos pais também contam.

## Where sources disagree, or are missing

contradiction-country = Dois guias falam de um campo para o país; a maioria das pessoas não viu nenhum.
contradiction-code = A maioria dos relatos não fala de um código; dois guias descrevem um que vem por e-mail.
contradiction-reason-2024 = A maioria dos relatos diz que se exigia um motivo; um diz que era facultativo.
contradiction-instagram-menu = Um relato põe o menu em cima à esquerda; todos os outros, em cima à direita.
contradiction-facebook-menu = Alguns guias falam das três linhas, em cima ou em baixo conforme o telemóvel; outros, da própria imagem.
contradiction-third-party-link = Algumas pessoas tomaram por este o link sobre informações de outros; a página europeia da Meta separa os dois.
contradiction-notice-gone = Uma emissora verificou que o aviso desapareceu das aplicações; a página web europeia da Meta ainda o tinha mais tarde.
contradiction-reported-only = Um documento relata isto e não o testou.
contradiction-hub-first = Um documento indica esta página como forma de se opor, as associações de consumidores o formulário direto; ambos podem levar ao mesmo.
contradiction-general-ai = Nenhuma fonte diz se tem uma opção sobre IA, ou se exige sessão iniciada.
contradiction-uk-old = A página europeia da Meta indica o Reino Unido; os relatos de lá são mais antigos.
contradiction-uk-link = Os relatos do Reino Unido são mais antigos do que este link; ninguém diz se abre lá.
contradiction-brazil-address = Há relatos que descrevem o formulário; o endereço e o lugar nos menus não ficaram registados.
contradiction-page = Um relato diz que uma Página não se pode opor; outro pede um pedido separado.
contradiction-minors = Nenhuma fonte diz se este formulário aceita a conta de alguém com menos de 18 anos.
