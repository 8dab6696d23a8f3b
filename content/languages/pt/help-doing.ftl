# The help of the commands that note, copy, repair and forget. The example of a command is a command.

help-status-everyone = Também as listas de acompanhamento de outras pessoas

help-account = Adiciona, enumera e retira contas
    .example = optout account add instagram lea.photos
help-account-add = Adiciona uma conta, e diz com que id passa a ser indicada
    .example = optout account add instagram lea.photos
help-account-add-platform = Que plataforma, como instagram, facebook, whatsapp ou no-account
help-account-add-handle = O nome da conta no serviço; pode ficar de fora
help-account-add-email = O endereço da conta, guardado como person.email
help-account-add-form = Outro formulário que não o do fim do seu caminho, pelo seu id
help-account-add-linked-with = Uma conta no mesmo centro de contas, pelo seu id
help-account-list = Enumera as contas e os seus ids
    .example = optout account list --json
help-account-list-json = Escrever para programas
help-account-remove = Retira uma conta; as cópias dos últimos dias conservam-na
    .example = optout account remove instagram-1
help-account-remove-id = Que conta, pelo seu id

help-mark = Marca um passo como feito, saltado ou por fazer
    .example = optout mark instagram-1 session
help-mark-account = Que conta, pelo seu id
help-mark-step = Que passo, pelo seu id; um campo do formulário é formulário.campo
help-mark-state = Como done (feito), skipped (saltado) ou todo (por fazer); sem indicação, como done
help-mark-on = O dia, escrito ano-mês-dia; sem indicação, hoje
help-mark-anyway = Aceitar um dia de há anos

help-sent = Anota que o formulário foi enviado
    .example = optout sent instagram-1
help-sent-account = Que conta, pelo seu id
help-sent-on = O dia, escrito ano-mês-dia; sem indicação, hoje
help-sent-anyway = Aceitar um dia de há anos
help-sent-reference = O número ou a palavra que a Meta deu como referência

help-reply = Anota a resposta que chegou, e diz o que fazer agora
    .example = optout reply instagram-1 accepted
help-reply-account = Que conta, pelo seu id
help-reply-reply = A resposta que chegou, como received, accepted, refused ou wants-more
help-reply-on = O dia, escrito ano-mês-dia; sem indicação, hoje
help-reply-anyway = Aceitar um dia de há anos
help-reply-note = Uma nota sua

help-covered = Anota que a resposta a outra conta indica esta
    .example = optout covered facebook-1 --by instagram-1
help-covered-account = Que conta é indicada, pelo seu id
help-covered-by = A conta cuja resposta a indica, pelo seu id
help-covered-on = O dia, escrito ano-mês-dia; sem indicação, hoje
help-covered-anyway = Aceitar um dia de há anos

help-proof = Anota onde está uma prova, com o seu SHA-256; o ficheiro não é copiado
    .example = optout proof instagram-1 mail.eml
help-proof-account = Que conta, pelo seu id
help-proof-proof = O ficheiro, como um e-mail guardado ou uma captura de ecrã
help-proof-on = O dia, escrito ano-mês-dia; sem indicação, hoje
help-proof-anyway = Aceitar um dia de há anos

help-set = Define um dado seu ou uma definição; um valor vazio retira-os
    .example = optout set person.country PT
help-set-key = Qual, como person.country ou settings.language
help-set-value = O valor; "" retira-o

help-copy = Copia uma coisa para a área de transferência
    .example = optout copy text instagram-1
help-copy-field = O quê: country (país), email, text (texto) ou link
help-copy-account = De que conta são o texto ou o link, pelo id dela

help-link = Diz o endereço de um formulário
    .example = optout link instagram --qr
help-link-platform = Que plataforma, como instagram, facebook, whatsapp ou no-account
help-link-purpose = Para que serve o formulário: own-data, third-party, ai-messages ou general
help-link-country = O país onde vive, com as suas duas letras
help-link-qr = Desenhar também um código QR para o telemóvel
help-link-open = Abrir também no navegador

help-doctor = Examina a lista de acompanhamento, o conteúdo, o terminal e a área de transferência, e diz o que está mal
    .example = optout doctor --fix
help-doctor-fix = Reparar o que se pode reparar; o que não é legível é guardado ao lado

help-forget = Apaga tudo o que está guardado, ou uma conta com todas as cópias que a contêm
    .example = optout forget --yes
help-forget-account = Só esta conta, pelo seu id, e as cópias de dias anteriores
help-forget-all = Também as listas de acompanhamento de outras pessoas
help-forget-yes = Fazer mesmo; sem isto, só diz o que seria apagado

help-completions = Escreve o que uma shell tem de ler para completar comandos, contas e passos
    .example = source <(optout completions bash)
help-completions-shell = bash, elvish, fish, powershell ou zsh

help-man = Escreve a página do manual, ou todas as páginas numa pasta
    .example = optout man > optout.1
help-man-dir = A pasta para uma página por comando; o que já lá está fica
