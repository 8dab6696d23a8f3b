# What the commands answer that note, copy, repair and forget.

account-removed = Retirada: { $id } ({ $account }). As cópias dos últimos dias ainda contêm a conta; optout forget apaga essas cópias.
account-not-linkable = Só podem ser associadas contas que possam estar em uma central de contas, como as do Instagram e do Facebook. Nada foi adicionado.

## Steps, and what happened

not-saved = Nada foi salvo: { $reason } A lista de acompanhamento está como estava.
marked-skipped = { $step }: pulado, { $day }
marked-todo = { $step }: a fazer
covered-by-itself = Uma conta não é abrangida por ela mesma. Indique a outra com --by.
covered-not-accepted = Nada foi aceito ainda para { $account }. Anote primeiro a resposta com optout reply.
proof-noted = Anotado para { $account }: { $file }, SHA-256 { $sum }. O arquivo fica onde está; não o apague.
proof-name = O nome do arquivo não é texto UTF-8 e não seria possível encontrá-lo de novo. Nada foi anotado; dê outro nome ao arquivo.

## Values

set-out = { $key } não está mais lá.
set-country = O país { $value } não é conhecido. Ele é indicado pelas suas duas letras, como BR.
set-region-elsewhere = { $value } fica em outro país que não o de person.country. Defina primeiro o país.

## Copies and links

copy-unknown = Não há nada anotado para copiar. Defina com optout set { $key }.
copy-which = Qual conta? Indique a conta depois do que quer copiar. Existem: { $known }.

## The doctor

doctor-misread = Isto não se entende aqui, e fica como está: { $keys }
doctor-newer = A lista de acompanhamento { $file } foi escrita por um optout mais recente (versão { $version } do arquivo): é lida, e não alterada.
doctor-no-copy = Não há nenhuma cópia legível. Corrija a linha à mão, ou continue em outro arquivo com --file.
doctor-leftover = Um salvamento foi interrompido e deixou { $file }; a lista de acompanhamento está inteira.
doctor-content-own =
    { $n ->
        [1] 1 arquivo de conteúdo é seu.
       *[other] { $n } arquivos de conteúdo são seus.
    }
doctor-content-faults = O seu próprio conteúdo não cumpre as regras, e o optout não inicia com ele. optout content check diz mais:
doctor-locale = As configurações regionais não dizem que o texto é UTF-8. Se os caracteres aparecerem mal, use --ascii.
doctor-no-clipboard = Daqui não se chega a nenhuma área de transferência; os textos podem ser mostrados sozinhos ou escritos em arquivos.
doctor-not-well = Algo está errado.
doctor-set-aside = O que não era legível foi salvo como { $file }
doctor-tidied = Retirado: o que um salvamento tinha deixado.
doctor-closed = Só a sua conta de usuário tem agora acesso à lista de acompanhamento e ao que está ao lado dela.
doctor-not-fixed = Não foi reparado: { $reason } Tudo o que estava lá continua lá.

## Forgetting

forget-not = Nem tudo foi apagado. { $file } ainda está lá: { $reason }

## The manual

man-not-written = Nada mais foi escrito em { $folder }: { $reason } O que já está lá fica; indique uma pasta nova ou vazia.
