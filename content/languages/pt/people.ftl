# Several people on one machine: who they are, the next one, guests, and what each takes along.

## Who

key-people = pessoas
who-own = a sua lista
who-guest = visitante: nada é guardado

title-people = pessoas
people-heading = De quem é a lista de acompanhamento?
people-why = Cada uma está num ficheiro próprio, ao lado do seu. Quem guarda os ficheiros de outras pessoas responde por eles.
people-nothing-yet = ainda nada começado
people-name = Que nome vai ter a nova lista?
    .why = Torna-se o nome de um ficheiro: letras a-z, algarismos e hífenes. Basta uma alcunha.
people-name-near = Um ficheiro não pode ter esse nome. O mais parecido que pode é { $name }: aceite-o ou escolha outro.
people-name-not = Um ficheiro não pode ter esse nome: letras a-z, algarismos e hífenes, 64 no máximo. Nada foi criado.
people-name-taken = { $person } já existe. Nada foi criado; escolha esse nome na lista, ou indique outro.
people-now = Esta é agora a lista de { $person }. A anterior está guardada.
people-now-own = Esta é agora a sua própria lista. A anterior está guardada.
key-take-person = escolher
key-add-person = adicionar pessoa
failed-switch = Não se mudou: { $reason } Continua na mesma lista.
error-not-saved = as últimas alterações ainda não estão guardadas.

## The next person

key-next-person = pessoa seguinte
title-next-person = pessoa seguinte
next-person-heading = Todas as sessões terminadas?
next-person-why = O optout não pode fazer isto por si. Veja em cada navegador e em cada janela privada que foi usada:
next-person-instagram = Instagram: terminar a sessão
next-person-facebook = Facebook: terminar a sessão
next-person-whatsapp = WhatsApp no navegador: terminar lá a sessão, ou retirar o dispositivo no telemóvel
next-person-mail = A caixa de e-mail: terminar a sessão, e não deixar nenhuma palavra-passe no navegador
next-person-clears = Depois, o que foi copiado aqui sai da área de transferência, se ainda for nosso, e pede-se ao terminal que limpe o ecrã e tudo o que está acima. A lista de acompanhamento fica no seu ficheiro.
next-person-wipes = Depois, o que foi copiado aqui sai da área de transferência, se ainda for nosso, pede-se ao terminal que limpe o ecrã e tudo o que está acima, e a lista de acompanhamento deste visitante é apagada.
files-written = Escrito para esta pessoa: { $files }. Entregue estes ficheiros, ou apague-os.
next-person-not-yet = Ainda não: voltar
next-person-yes = Sim, todas: passar à pessoa seguinte

## Guests

help-global-guest = Usar uma lista de acompanhamento temporária e apagá-la no fim
welcome-offline-guest = O próprio optout nunca se liga à internet. O que cola no formulário vai para a Meta; as suas respostas estão num ficheiro temporário, que é apagado no fim. Antes disso, pode levar consigo um resumo.
quit-guest = Sair e apagar tudo?
    .text = A lista de acompanhamento deste visitante é apagada de vez. O que mandou escrever em ficheiros seus fica.
quit-guest-hand-out = Primeiro o resumo, para levar
quit-guest-yes = Sair e apagar tudo
guest-wiped = Visitante: tudo o que estava guardado aqui foi apagado.
guest-not-wiped = Visitante: não foi possível apagar { $folder } por inteiro. Apague essa pasta à mão.
guest-screen-cleared = Visitante: pediu-se ao terminal que limpasse o que foi mostrado. Nem todos o fazem: suba e verifique.
guest-screen-stays = Visitante: o que foi mostrado continua neste terminal, que não pode ser limpo daqui. Feche a janela.
guest-no-folder = Não foi possível criar uma pasta para um visitante: { $reason }. Nada foi guardado. XDG_RUNTIME_DIR ou TMPDIR podem indicar uma em que se possa escrever.
key-wipe = sair e apagar

## The hand-out

key-hand-out = resumo
key-hand-out-file = para ficheiros
title-hand-out = resumo
hand-out-heading = Para levar
hand-out-how = O que foi enviado, o que vem a seguir e onde procurar, para quem não fica com esta lista. { $key-file } escreve também as datas para um calendário.
hand-out-how-guest = Copie-o para um e-mail dirigido a si, ou escreva-o num ficheiro, antes de tudo ser apagado. { $key-file } escreve também as datas para um calendário; esses ficheiros ficam.

hand-out-title = Oposição ao treino da IA da Meta
hand-out-made = Situação em { $date }.
hand-out-sent = Enviada em { $date }.
hand-out-not-sent = Aqui ainda nada foi enviado.
hand-out-reference = Referência: { $reference }
hand-out-next-mail = Procure um e-mail da Meta até { $date }, também no spam. Esse dia é uma sugestão. Se não houver e-mail, envie de novo.
hand-out-next-answer = Pela lei, a resposta deve chegar até { $date }.
hand-out-next-overdue = A resposta devia ter chegado até { $date }. Agora faz sentido um lembrete e, depois, uma reclamação à autoridade.
    .company = A resposta devia ter chegado até { $date }. Agora faz sentido um lembrete e, depois, uma reclamação à Meta: a autoridade de controlo espera que venha primeiro.
hand-out-next-suggested = Volte a ver em { $date }. Esse dia é uma sugestão.
hand-out-next-complain = Uma reclamação faz sentido a partir de { $date }. Esse dia é uma sugestão.
    .company = Uma reclamação à Meta faz sentido a partir de { $date }: a autoridade de controlo espera que venha primeiro. Esse dia é uma sugestão.
hand-out-next-company = A empresa tem de acusar a receção da reclamação até { $date }.
hand-out-next-authority = Pergunte à autoridade, em { $date }, pelo estado do processo.
hand-out-next-own = Data sua: { $date }.
hand-out-next-again = Veja em { $date } se a oposição ainda se mantém: contas adicionadas, associadas, desassociadas? Esse dia é uma sugestão.
hand-out-where = Onde procurar
hand-out-mailbox = Na caixa de e-mail da conta: nas mensagens recebidas, no spam, nas promoções. É lá que a Meta responde.
hand-out-code = Se um e-mail trouxer um código, introduza-o no mesmo dia na página da Meta: antes disso, nada conta como enviado.
hand-out-keep = Guarde todos os e-mails, e uma captura da última página: são a prova.
hand-out-again = Uma conta nova, ou uma que deixou de estar associada, precisa de uma oposição própria.
hand-out-program = Com o optout, a resposta pode ser anotada em qualquer computador: ele diz o que significa e o que vem a seguir.
