# What the commands answer that note, copy, repair and forget.

checklist-doctor = optout doctor diz mais, e optout doctor --fix põe no lugar dela a cópia legível mais recente; com --file ou --person, se os usa.

## Accounts

account-added = Adicionada: { $account }
account-twin = Já existe uma com esse nome: { $known }. Se esta foi um engano, optout account remove { $account } retira-a.
account-line = { $id }: { $account }
account-removed = Retirada: { $id } ({ $account }). As cópias dos últimos dias conservam-na; optout forget apaga-as.
account-gone = A conta { $account } foi entretanto retirada. Nada foi anotado para ela.
account-other-email = A lista de acompanhamento tem outro endereço. Nada foi adicionado; mude o endereço com optout set person.email, ou deixe --email de fora.
account-not-linkable = Só se podem associar contas que possam estar num centro de contas, como as do Instagram e do Facebook. Nada foi adicionado.
no-account-yet = Ainda não existe a conta { $account }. Adicione uma com optout account add.
no-such-account = Não existe a conta { $account }. Existem: { $known }.
no-such-form = O formulário { $form } não pertence a essa plataforma. Conhecidos para --form: { $known }.

## Steps, and what happened

not-saved = Nada foi guardado: { $reason } A lista de acompanhamento está como estava.
noted-already = Isso já está anotado.
sent-first-stands = Estão agora anotados dois dias de envio; as datas contam-se do primeiro, { $day }. Se esse dia foi um engano, retire a entrada { $iso } do histórico (history) em { $file }: o ficheiro é seu.
marked-done = { $step }: feito, { $day }
marked-skipped = { $step }: saltado, { $day }
marked-todo = { $step }: por fazer
no-such-step = { $step } não é um passo do caminho de { $account }. Os seus passos: { $known }.
no-steps = { $account } não tem passos onde vive: nada foi marcado.
no-such-reply = { $reply } não é uma resposta conhecida. Conhecidas: { $known }.
day-to-come = { $day } ainda não chegou, por isso nada pode ter acontecido nesse dia. Nada foi anotado; indique o dia com --on.
day-long-ago = { $day } foi há mais de { $n } anos; quase sempre é um lapso no ano. Nada foi anotado; indique o dia com --on, ou junte --anyway se o ano estiver certo.
noted-before-sent = A resposta não pode ter chegado em { $day }: a oposição foi enviada em { $sent }. Nada foi anotado; indique o dia com --on.
covered-by-itself = Uma conta não é abrangida por si própria. Indique a outra com --by.
covered-not-accepted = Ainda nada foi aceite para { $account }. Anote primeiro a resposta com optout reply.
proof-noted = Anotado para { $account }: { $file }, SHA-256 { $sum }. O ficheiro fica onde está; guarde-o.
proof-not-read = { $file } não foi lido: { $reason } Nada foi anotado.
proof-name = O nome do ficheiro não é texto UTF-8 e não se conseguiria voltar a encontrá-lo. Nada foi anotado; dê-lhe outro nome.

## Values

set-now = { $key }: { $value }
set-out = { $key } já não está lá.
set-no-such-key = Não existe { $key } para definir. Existem: { $known }.
set-country = O país { $value } não é conhecido. Indica-se com as suas duas letras, como PT.
set-region = { $value } não é parte de um país pelo seu código, como DE-BY.
set-region-elsewhere = { $value } fica noutro país que não o de person.country. Defina-o primeiro.
set-email = { $value } não é um endereço de e-mail.
set-phone = { $value } não é um número de telefone.
set-name = Um nome é uma só linha, com duzentos caracteres no máximo.
set-switch = { $key } é on ou off, não { $value }.
set-palette = Não existe a paleta { $value }. Existem: { $known }.
set-language = O idioma { $value } não é conhecido aqui. Existem: { $known }.

## Copies and links

copy-proven = Copiado para a área de transferência e relido: os mesmos caracteres ({ $n }).
copy-unproven = Copiado para a área de transferência (caracteres: { $n }); não foi possível reler.
copy-tmux = Entregue ao tmux e ao seu terminal (caracteres: { $n }), sem confirmação.
copy-terminal = Entregue ao terminal (caracteres: { $n }), sem confirmação. Cole para ver.
copy-failed = Não foi copiado: { $reason }
copy-unknown = Não há nada anotado para copiar. Defina-o com optout set { $key }.
copy-which = Que conta? Indique-a depois do que quer copiar. Existem: { $known }.
copy-no-link = O caminho de { $account } não termina em nenhum formulário com um endereço que se possa abrir.
link-none = Não se conhece nenhum endereço de um formulário desses para { $platform }.
link-others = Outros tipos: --purpose { $kinds }.
link-not-opened = Não foi aberto: { $reason } O endereço está acima.

## Everyone

everyone-own = A sua própria lista de acompanhamento
everyone-person = A lista de acompanhamento de { $person }

## The doctor

doctor-none = Ainda não há lista de acompanhamento. Ficará em { $file }.
doctor-reads =
    { $n ->
        [0] A lista de acompanhamento é legível: { $file }, nenhuma conta.
        [1] A lista de acompanhamento é legível: { $file }, 1 conta.
       *[other] A lista de acompanhamento é legível: { $file }, { $n } contas.
    }
doctor-misread = O que isto diz não se entende aqui, e fica como está: { $keys }
doctor-twin = Linha { $line }: { $id } é o identificador de duas contas. O que se anota vai para a primeira; dê a uma delas outro identificador, à mão.
doctor-country = Linha { $line }: o país { $country } não é conhecido, logo também não a sua lei nem as datas. Escreve-se com duas letras, como FR.
doctor-platform = Linha { $line }: a plataforma { $platform } não é conhecida, logo não há caminho para essa conta. Conhecidas: { $known }.
doctor-newer = A lista de acompanhamento { $file } foi escrita por um optout mais recente (versão { $version } do ficheiro): é lida, e não alterada.
doctor-broken = A lista de acompanhamento não é legível: { $file }, linha { $line }, coluna { $column }: { $reason }. Fica como está até essa linha ser corrigida.
doctor-unread = A lista de acompanhamento não foi lida: { $file }: { $reason } Fica como está.
doctor-newest =
    { $n ->
        [1] A cópia legível mais recente é { $backup }, como a lista de acompanhamento estava no início de { $day }, com 1 conta.
       *[other] A cópia legível mais recente é { $backup }, como a lista de acompanhamento estava no início de { $day }, com { $n } contas.
    }
doctor-no-copy = Não há nenhuma cópia legível. Corrija a linha à mão, ou continue noutro ficheiro com --file.
doctor-copies =
    { $n ->
        [1] Há 1 cópia de um dia anterior: { $backup }.
       *[other] Há { $n } cópias de dias anteriores; a cópia legível mais recente é { $backup }.
    }
doctor-copies-unread =
    { $n ->
        [1] Há 1 cópia de um dia anterior, e não é legível.
       *[other] Há { $n } cópias de dias anteriores, e nenhuma é legível.
    }
doctor-open = Outras pessoas neste computador podem ver { $file }.
doctor-leftover = Uma gravação foi interrompida e deixou { $file }; a lista de acompanhamento está inteira.
doctor-content = O conteúdo é o que vem incluído.
doctor-content-own =
    { $n ->
        [1] 1 ficheiro de conteúdo é seu.
       *[other] { $n } ficheiros de conteúdo são seus.
    }
doctor-content-faults = O seu próprio conteúdo não cumpre as regras, e o optout não arranca com ele. optout content check diz mais:
doctor-line = {"  "}{ $text }
doctor-no-terminal = Aqui não há terminal. optout --plain funciona sem ele.
doctor-dumb = Este terminal só mostra linhas: o optout usa o modo simples.
doctor-terminal =
    { $columns ->
        [1] O terminal é { $term }, com 1 coluna de largura.
       *[other] O terminal é { $term }, com { $columns } colunas de largura.
    }
doctor-terminal-unmeasured = O terminal é { $term }; não diz que largura tem.
doctor-locale = As definições regionais não dizem que o texto é UTF-8. Se os caracteres aparecerem mal, use --ascii.
doctor-clipboard = As cópias vão para a área de transferência do sistema.
doctor-clipboard-tmux = As cópias vão para o tmux, que as entrega ao seu terminal.
doctor-clipboard-termux = As cópias vão para a área de transferência do Termux.
doctor-clipboard-terminal = As cópias são entregues ao terminal, que não diz se as recebe.
doctor-no-clipboard = Daqui não se chega a nenhuma área de transferência; pode mostrar-se só o texto, ou escrevê-lo em ficheiros.
doctor-can-fix = optout doctor --fix repara o que se pode reparar.
doctor-well = Está tudo bem.
doctor-not-well = Algo está mal.
doctor-by-hand =
    { $n ->
        [1] Falta 1 coisa por corrigir à mão, em { $file }, linha { $lines }.
       *[other] Faltam { $n } coisas por corrigir à mão, em { $file }, linhas { $lines }.
    }
doctor-restored = Posto no lugar da lista de acompanhamento: { $backup }
doctor-set-aside = O que não era legível está guardado como { $file }
doctor-tidied = Retirado: o que uma gravação tinha deixado.
doctor-closed = Só a sua conta de utilizador tem agora acesso à lista de acompanhamento e ao que está ao lado dela.
doctor-not-fixed = Não foi reparado: { $reason } Tudo o que lá estava lá continua.

## Forgetting

forget-nothing = Não há nada para apagar.
forget-would = Isto seria apagado:
forget-would-account = { $account } ({ $id }) seria retirada da lista de acompanhamento, e estas cópias, que a contêm, seriam apagadas:
forget-yes = Nada foi apagado. Com --yes, é apagado e não se pode recuperar.
forget-done = Apagado:
forget-account = { $account } ({ $id }) foi retirada da lista de acompanhamento, e estas cópias foram apagadas:
forget-not = Nem tudo foi apagado. { $file } ainda lá está: { $reason }

## The manual

man-written =
    { $n ->
        [1] Há agora 1 página em { $folder }.
       *[other] Há agora { $n } páginas em { $folder }.
    }
man-not-written = Nada mais foi escrito em { $folder }: { $reason } O que já lá está fica; indique uma pasta nova ou vazia.
