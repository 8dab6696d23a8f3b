# What could not be done: what happened, what was kept, what to do.

failed-save = Não foi salvo: { $reason } O que você digitou continua aqui, e uma nova tentativa será feita com a próxima alteração.
failed-copy = Não foi copiado: { $reason } { $key-bare } mostra só o texto, { $key-file } grava o texto em um arquivo.
    .bare = Não foi copiado: { $reason } { $key-bare } mostra só o texto.
failed-open = Não foi aberto: { $reason } { $key-copy } copia o link, { $key-code } mostra o link como código QR.
    .code = Não foi aberto: { $reason } { $key-code } mostra o link como código QR.
error-no-space = não há mais espaço em { $detail }.
error-read-only = { $detail } está em um disco somente para leitura.
error-disk = o disco informou um erro em { $detail }.
error-newer = o arquivo foi escrito por uma versão mais recente do optout e só pode ser lido.
error-unreadable = o arquivo não pode ser lido agora, por isso não é alterado: { $detail }.
error-locked = outro programa mantém o arquivo bloqueado.
error-too-long = o texto é mais longo do que este meio consegue transportar.

## Before a run begins

checklist-header = A sua lista de acompanhamento do optout. Você pode ler, editar, mudar de lugar e apagar esta lista; o optout conserva o que não conhece.
checklist-broken = { $file }, linha { $line }, coluna { $column }: { $reason }. Nada foi alterado. Corrija essa linha, ou use outro arquivo com --file.
no-place-name = O nome de uma pessoa é formado por letras a-z, números e hifens, 64 no máximo.
content-ignored = { $file } ficou de fora: tem um nome que não é de conteúdo, é grande demais, é um link simbólico ou não é texto.
no-terminal = O optout funciona em um terminal, e aqui não há nenhum. Tente optout status, ou optout --plain.
panicked = Algo deu errado no próprio optout. O que você digitou está salvo; inicie de novo para continuar.
