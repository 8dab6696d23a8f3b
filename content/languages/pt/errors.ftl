# What could not be done: what happened, what was kept, what to do.

failed-save = Não foi guardado: { $reason } O que introduziu continua aqui e volta a ser tentado com a próxima alteração.
failed-copy = Não foi copiado: { $reason } { $key-bare } mostra só o texto, { $key-file } escreve-o num ficheiro.
    .bare = Não foi copiado: { $reason } { $key-bare } mostra só o texto.
failed-clear = A área de transferência ficou como estava: { $reason }
failed-open = Não foi aberto: { $reason } { $key-copy } copia o link, { $key-code } mostra-o como código QR.
    .code = Não foi aberto: { $reason } { $key-code } mostra o link como código QR.
failed-write = Não foi escrito: { $reason } O texto continua aqui.
failed-edit = Não foi editado fora: { $reason } O texto está como estava.

error-no-space = já não há espaço em { $detail }.
error-denied = não é permitido escrever em { $detail }.
error-no-folder = não existe a pasta { $detail }.
error-read-only = { $detail } está num disco que só se pode ler.
error-disk = o disco comunicou um erro em { $detail }.
error-newer = o ficheiro foi escrito por uma versão mais recente do optout e só é lido.
error-unreadable = o ficheiro não se consegue ler agora, por isso não se mexe nele: { $detail }.
error-locked = outro programa mantém o ficheiro bloqueado.
error-no-clipboard = daqui não se chega a nenhuma área de transferência.
error-slow = nenhuma resposta chegou a tempo.
error-too-long = o texto é mais longo do que este meio consegue levar.
error-changed = o que se releu não era o que tinha sido copiado.
error-no-browser = daqui não se chega a nenhum navegador.
error-no-editor = não foi possível iniciar { $detail }; VISUAL ou EDITOR indicam o programa.
error-editor-kept = o que o editor escreveu não é UTF-8 ou tem mais de 200 000 sinais; fica guardado em { $detail }.
error-other = { $detail }.

## Before a run begins

checklist-header = A sua lista de acompanhamento do optout. Pode lê-la, editá-la, mudá-la de lugar e apagá-la; o optout conserva o que não conhece.
checklist-not-read = { $file } não foi lido: { $reason } Nada foi alterado.
checklist-broken = { $file }, linha { $line }, coluna { $column }: { $reason }. Nada foi alterado. Corrija essa linha, ou use outro ficheiro com --file.
no-place-name = O nome de uma pessoa compõe-se de letras a-z, algarismos e hífenes, 64 no máximo.
no-place-home = Não se conhece aqui nenhuma pasta pessoal. Indique a lista de acompanhamento com --file.
no-place-here = A pasta atual desapareceu. Indique a lista de acompanhamento com o caminho completo.
content-unreadable = A pasta de conteúdo { $folder } não foi lida: { $reason }
content-ignored = { $file } ficou de fora: tem um nome que não é de conteúdo, é demasiado grande, é uma ligação simbólica ou não é texto.
content-stopped = O optout parou aqui e não alterou nada. Corrija o que está indicado ou retire-o de { $folder } e comece de novo.
no-terminal = O optout funciona num terminal, e aqui não há nenhum. Experimente optout status, ou optout --plain.
panicked = Algo correu mal no próprio optout. O que introduziu está guardado; inicie-o de novo para continuar.
