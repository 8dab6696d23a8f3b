# WhatsApp, and what others post: forms, fields, ways, steps.
# What Meta calls a thing arrives as { $label }; its quotation marks are the program’s.

platform-whatsapp = WhatsApp
platform-no-account = Publicações de outros, ou sem conta
    .short = Publicações de outros

# Before the first way

whatsapp-before = A Meta AI foi usada nas suas conversas, por si ou num grupo?
    .yes = Sim, ou não tenho a certeza
    .no = Não
    .means = A Meta diz que não utiliza conversas em que a IA dela não participa. Quanto às mensagens com a IA, textos mais antigos diziam que não eram utilizadas para treino; uma página mais recente da Meta oferece uma oposição a essa utilização.

# Forms

form-whatsapp-rights = O formulário do WhatsApp para direitos
    .note = A resposta vem por e-mail. No passado, vinha depressa, em inglês, e pedia motivos; as pessoas respondiam e davam um.
form-whatsapp-ai = Mensagens com IA no WhatsApp
    .note = Não temos o endereço: chega-se lá pela página da Meta sobre IA e pela página de perguntas do Facebook. Os campos não são conhecidos; uma fonte fala do número.
form-whatsapp-dpo = O encarregado da proteção de dados
    .note = Os campos não são conhecidos. Escreva na primeira linha que se trata de uma oposição.
form-page-help-whatsapp = A página de ajuda do WhatsApp
    .note = É uma página para ler. Nada se envia a partir dela.
form-third-party = O que outros publicam sobre si
    .note = Não é preciso conta nem iniciar sessão, e pode enviá-lo por uma criança. A Meta não aceita todos os pedidos: verifica a lei do lugar. Não escreva um nome na Meta AI para obter uma prova: isso alimenta-a.

# Fields

field-whatsapp-rights-name = Nome
    .hint = Escreva o seu nome. É obrigatório.
field-whatsapp-rights-phone = Número do WhatsApp
    .hint = Escreva o número da sua conta do WhatsApp. É obrigatório.
field-whatsapp-rights-email = E-mail
    .hint = Escreva um endereço que costume consultar: a resposta vai para lá.
field-whatsapp-rights-option = De que se trata
    .hint = Escolha a opção de se opor à utilização das suas informações.
field-whatsapp-rights-text = O seu texto
    .hint = Cole o seu texto. A quem não deu motivo, foi pedido um.

field-whatsapp-ai-phone = Número do WhatsApp
    .hint = Escreva o número da sua conta do WhatsApp, se o formulário o pedir.

field-third-party-request = Tipo de pedido
    .hint = Escolha opor-se ou limitar. Fora da Europa, relatam-se outras escolhas: acesso, retificação, eliminação.
field-third-party-country = País
    .hint = Escolha o país onde vive.
field-third-party-name = Nome
    .hint = Escreva o seu nome.
field-third-party-email = E-mail
    .hint = Escreva um endereço que costume consultar. Não precisa de ser de uma conta.
field-third-party-explanation = Explicação
    .hint = Cole o seu texto. Fora da Europa, o formulário também pediu instruções dadas a uma IA e uma captura de ecrã.

# Ways

route-whatsapp-rights-form = o formulário do WhatsApp para direitos
    .about = A política do WhatsApp para a Europa indica este formulário para uma oposição. Abre num navegador; nenhuma fonte diz se exige sessão iniciada. Os guias não encontraram na aplicação nenhuma entrada para ele.
route-whatsapp-help = a página de ajuda do WhatsApp
    .about = A página de ajuda sobre a oposição leva ao mesmo formulário, por um link de contacto.
route-whatsapp-ai-page = a página da Meta sobre IA
    .about = Uma frase dela fala de se opor pela conta do WhatsApp e tem um link. Não se sabe aonde leva o link.
route-whatsapp-ai-hub = a página de perguntas do Facebook
    .about = Uma fonte relata lá uma opção para mensagens com IA no WhatsApp. Não a experimentou.
route-whatsapp-dpo-form = o formulário do encarregado
    .about = A política do WhatsApp para a Europa indica este formulário para chegar ao encarregado da proteção de dados. Uma oposição vale por qualquer caminho.
route-whatsapp-nothing-to-send = a privacidade de cada conversa
    .about = A Meta diz que não utiliza conversas em que ninguém se dirige à IA dela, por isso não precisa de enviar nada. Um interruptor mantém a IA fora de uma conversa; cada conversa tem o seu.
route-third-party-direct = o formulário para o que outros publicam
    .about = Qualquer pessoa o pode enviar, com ou sem conta, e também pelos dados de uma criança. Abre sem iniciar sessão.

# Steps

step-whatsapp-help-open =
    .name = Página de ajuda
    .do = Abra a página de ajuda do WhatsApp sobre a oposição
    .where = O link abaixo abre-a, num navegador.
    .see = Um artigo sobre como se opor.
step-whatsapp-help-contact =
    .name = Link de contacto
    .do = Siga o link de contacto dela
    .where = No artigo; nenhuma fonte diz em que parte.
    .see = Um formulário para o seu nome, o seu número e uma escolha de uma lista.

step-whatsapp-ai-page-open =
    .name = Página sobre IA
    .do = Abra a página da Meta sobre IA
    .where = O link abaixo abre-a, num navegador. Aberta a partir dos Estados Unidos, não oferece tal oposição.
    .see = Uma página longa sobre como a Meta utiliza informações para IA.
step-whatsapp-ai-page-link =
    .name = Link do WhatsApp
    .do = Siga o link na frase sobre o WhatsApp
    .where = No bloco sobre os seus direitos. O link sobre informações de terceiros é outro.
    .see = Nenhuma fonte mostra o que se abre. Pode ser pedido o seu número do WhatsApp.

step-whatsapp-hub-open =
    .name = Página de perguntas
    .do = Abra a página de perguntas do Facebook
    .where = O link abaixo abre-a, num navegador.
    .see = Uma pergunta sobre o tema do seu pedido.
step-whatsapp-hub-option =
    .do = Escolha { $label }
    .where = Entre as opções da página.
    .see = Nenhuma fonte mostra o que vem a seguir. Pode ser pedido o seu número do WhatsApp.

step-whatsapp-privacy-chat =
    .name = Conversa
    .do = Abra uma conversa
    .where = No WhatsApp, na sua lista de conversas.
    .see = A conversa, com um nome no topo.
step-whatsapp-privacy-name =
    .name = Nome no topo
    .do = Toque no nome no topo
    .where = O nome da pessoa ou do grupo.
    .see = Uma página sobre esta conversa.
    .else = Um guia chega lá pelos três pontos da conversa.
step-whatsapp-privacy-entry =
    .do = Toque em { $label }
    .where = Deslize para baixo. Está abaixo da entrada para bloquear a conversa.
    .see = Um interruptor para esta conversa.
step-whatsapp-privacy-switch =
    .do = Ative { $label }
    .where = Desligado de início; cada conversa tem o seu. Num grupo, pode ligá-lo qualquer membro, salvo limite dos administradores.
    .see = A exportação, a gravação automática de multimédia e as funcionalidades de IA ficam bloqueadas nesta conversa.

# Rows of a screen that have no name of their own

sketch-rights-block = Bloco sobre os seus direitos
sketch-whatsapp-sentence = Frase sobre a sua conta do WhatsApp
sketch-chat-name = Nome da conversa
sketch-chat-lock = Bloqueio da conversa

# Where sources disagree

contradiction-whatsapp-form = Vários guias disseram que o WhatsApp não tinha formulário de oposição; são mais antigos do que a política que indica este.
contradiction-whatsapp-ai-messages = Textos mais antigos diziam que as mensagens com IA no WhatsApp não eram utilizadas para a treinar; a página mais recente da Meta oferece uma oposição a essa utilização.
contradiction-chat-privacy = O WhatsApp e quatro guias dizem que não se pode chamar a Meta AI numa conversa assim; uma fonte diz que uma mensagem que a menciona é enviada na mesma.
contradiction-chat-privacy-path = A maioria dos guias vai pelo nome da conversa; um vai pelos três pontos dela.
