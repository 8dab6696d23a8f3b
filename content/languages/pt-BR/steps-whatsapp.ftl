# WhatsApp, and what others post: forms, fields, ways, steps.
# What Meta calls a thing arrives as { $label }; its quotation marks are the program’s.

whatsapp-before = A Meta AI foi usada nas suas conversas, por você ou em um grupo?
    .yes = Sim, ou não tenho certeza
    .no = Não
    .means = A Meta diz que não usa conversas em que a IA dela não participa. Quanto às mensagens com a IA, textos mais antigos diziam que não eram usadas para treinamento; uma página mais recente da Meta oferece uma oposição a esse uso.

# Forms

form-whatsapp-ai = Mensagens com IA no WhatsApp
    .note = Não temos o endereço: chega-se a ele pela página da Meta sobre IA e pela página de perguntas do Facebook. Os campos não são conhecidos; uma fonte fala do número.
form-whatsapp-dpo = O encarregado de proteção de dados
    .note = Os campos não são conhecidos. Escreva na primeira linha que se trata de uma oposição.
form-third-party = O que outros publicam sobre você
    .note = Não é preciso ter conta nem fazer login, e você pode enviar por uma criança. A Meta não aceita todos os pedidos: verifica a lei do lugar. Não digite um nome na Meta AI para obter uma prova: isso alimenta a IA.

# Fields

field-whatsapp-rights-name = Nome
    .hint = Digite o seu nome. É obrigatório.
field-whatsapp-rights-phone = Número do WhatsApp
    .hint = Digite o número da sua conta do WhatsApp. É obrigatório.
field-whatsapp-rights-email = E-mail
    .hint = Digite um endereço que você costume consultar: a resposta vai para lá.
field-whatsapp-rights-option = De que se trata
    .hint = Escolha a opção de se opor ao uso das suas informações.
field-whatsapp-ai-phone = Número do WhatsApp
    .hint = Digite o número da sua conta do WhatsApp, se o formulário pedir.
field-third-party-request = Tipo de pedido
    .hint = Escolha a opção de se opor ou limitar. Fora da Europa, são relatadas outras: acesso, correção, exclusão.
field-third-party-country = País
    .hint = Escolha o país onde você mora.
field-third-party-name = Nome
    .hint = Digite o seu nome.
field-third-party-email = E-mail
    .hint = Digite um endereço que você costume consultar. Não precisa ser de uma conta.
field-third-party-explanation = Explicação
    .hint = Cole o seu texto. Fora da Europa, o formulário também pediu instruções dadas a uma IA e uma captura de tela.

# Ways

route-whatsapp-rights-form = o formulário do WhatsApp para direitos
    .about = A política do WhatsApp para a Europa indica este formulário para uma oposição. Abre em um navegador; nenhuma fonte diz se exige login. Os guias não encontraram no aplicativo nenhuma entrada para ele.
route-whatsapp-help = a página de ajuda do WhatsApp
    .about = A página de ajuda sobre a oposição leva ao mesmo formulário, por um link de contato.
route-whatsapp-ai-hub = a página de perguntas do Facebook
    .about = Uma fonte relata uma opção lá para mensagens com IA no WhatsApp. Ela não a testou.
route-whatsapp-dpo-form = o formulário do encarregado
    .about = A política do WhatsApp para a Europa indica este formulário para chegar ao encarregado de proteção de dados. Uma oposição vale por qualquer caminho.
route-whatsapp-nothing-to-send = a privacidade de cada conversa
    .about = A Meta diz que não usa conversas em que ninguém se dirige à IA dela, por isso não é preciso enviar nada. Um botão mantém a IA fora de uma conversa; cada conversa tem o seu.
route-third-party-direct = o formulário para o que outros publicam
    .about = Qualquer pessoa pode enviar, com ou sem conta, e também pelos dados de uma criança. Abre sem login.

# Steps

step-whatsapp-help-open =
    .name = Página de ajuda
    .do = Abra a página de ajuda do WhatsApp sobre a oposição
    .where = O link abaixo abre a página, em um navegador.
    .see = Um artigo sobre como se opor.
step-whatsapp-help-contact =
    .name = Link de contato
    .do = Siga o link de contato dela
    .where = No artigo; nenhuma fonte diz em que parte.
    .see = Um formulário para o seu nome, o seu número e uma escolha de uma lista.
step-whatsapp-ai-page-open =
    .name = Página sobre IA
    .do = Abra a página da Meta sobre IA
    .where = O link abaixo abre a página, em um navegador. Aberta a partir dos Estados Unidos, não oferece tal oposição.
    .see = Uma página longa sobre como a Meta usa informações para IA.
step-whatsapp-ai-page-link =
    .name = Link do WhatsApp
    .do = Siga o link na frase sobre o WhatsApp
    .where = No bloco sobre os seus direitos. O link sobre informações de terceiros é outro.
    .see = Nenhuma fonte mostra o que se abre. O seu número do WhatsApp pode ser pedido.
step-whatsapp-hub-open =
    .name = Página de perguntas
    .do = Abra a página de perguntas do Facebook
    .where = O link abaixo abre a página, em um navegador.
    .see = Uma pergunta sobre o tema do seu pedido.
step-whatsapp-hub-option =
    .do = Escolha { $label }
    .where = Entre as opções da página.
    .see = Nenhuma fonte mostra o que vem em seguida. O seu número do WhatsApp pode ser pedido.
step-whatsapp-privacy-entry =
    .do = Toque em { $label }
    .where = Role para baixo. Está abaixo da entrada para trancar a conversa.
    .see = Um botão para esta conversa.
step-whatsapp-privacy-switch =
    .do = Ative { $label }
    .where = Desativado de início; cada conversa tem o seu. Em um grupo, qualquer membro pode ativar, salvo limite dos admins.
    .see = A exportação, o salvamento automático de mídia e os recursos de IA ficam bloqueados nesta conversa.

# Rows of a screen that have no name of their own

sketch-chat-lock = Tranca da conversa

# Where sources disagree

contradiction-whatsapp-ai-messages = Textos mais antigos diziam que as mensagens com IA no WhatsApp não eram usadas para treiná-la; a página mais recente da Meta oferece uma oposição a esse uso.
contradiction-chat-privacy = O WhatsApp e quatro guias dizem que não é possível chamar a Meta AI em uma conversa assim; uma fonte diz que uma mensagem que a menciona é enviada mesmo assim.
