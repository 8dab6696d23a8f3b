# Several people on one machine: who they are, the next one, guests, and what each takes along.

## Who

who-guest = visitante: nada é salvo

people-heading = De quem é a lista de acompanhamento?
people-why = Cada uma fica em um arquivo próprio, ao lado do seu. Quem guarda os arquivos de outras pessoas responde por eles.
people-nothing-yet = nada começado ainda
people-name = Que nome terá a nova lista?
    .why = Ele se torna o nome de um arquivo: letras a-z, números e hifens. Basta um apelido.
people-name-near = Um arquivo não pode ter esse nome. O mais parecido que pode é { $name }: aceite ou escolha outro.
people-name-not = Um arquivo não pode ter esse nome: letras a-z, números e hifens, 64 no máximo. Nada foi criado.
people-now = Esta é agora a lista de { $person }. A anterior está salva.
people-now-own = Esta é agora a sua própria lista. A anterior está salva.
failed-switch = Nada mudou: { $reason } Você continua na mesma lista.
error-not-saved = as últimas alterações ainda não estão salvas.

## The next person

key-next-person = próxima pessoa
title-next-person = próxima pessoa
next-person-heading = Você saiu de todas as contas?
next-person-why = O optout não pode fazer isso por você. Veja em cada navegador e em cada janela anônima que foi usada:
next-person-instagram = Instagram: sair da conta
next-person-facebook = Facebook: sair da conta
next-person-whatsapp = WhatsApp no navegador: sair da conta, ou desconectar o aparelho no celular
next-person-mail = A caixa de e-mail: sair da conta, e não deixar nenhuma senha no navegador
next-person-clears = Depois, o que foi copiado aqui sai da área de transferência, se ainda for nosso, e pede-se ao terminal que limpe a tela e tudo o que está acima. A lista de acompanhamento fica no seu arquivo.
next-person-wipes = Depois, o que foi copiado aqui sai da área de transferência, se ainda for nosso, pede-se ao terminal que limpe a tela e tudo o que está acima, e a lista de acompanhamento deste visitante é apagada.
files-written = Escrito para esta pessoa: { $files }. Entregue estes arquivos, ou apague-os.
next-person-yes = Sim, de todas: ir para a próxima pessoa

## Guests

welcome-offline-guest = O próprio optout nunca se conecta à internet. O que você cola no formulário vai para a Meta; as suas respostas estão em um arquivo temporário, que é apagado no fim. Antes disso, você pode levar um resumo.
quit-guest = Sair e apagar tudo?
    .text = A lista de acompanhamento deste visitante é apagada para sempre. O que você mandou escrever em arquivos seus fica.
guest-wiped = Visitante: tudo o que estava salvo aqui foi apagado.
guest-no-folder = Não foi possível criar uma pasta para um visitante: { $reason }. Nada foi salvo. XDG_RUNTIME_DIR ou TMPDIR podem indicar uma em que se possa escrever.

## The hand-out

key-hand-out-file = para arquivos
hand-out-how-guest = Copie para um e-mail para você, ou escreva em um arquivo, antes de tudo ser apagado. { $key-file } também escreve as datas para um calendário; esses arquivos ficam.

hand-out-title = Oposição ao treinamento da IA da Meta
hand-out-not-sent = Nada foi enviado aqui ainda.
hand-out-next-suggested = Veja de novo em { $date }. Esse dia é uma sugestão.
hand-out-next-company = A empresa deve confirmar o recebimento da reclamação até { $date }.
hand-out-next-authority = Pergunte à autoridade, em { $date }, em que pé está o processo.
hand-out-next-again = Veja em { $date } se a oposição continua valendo: contas adicionadas, associadas, desassociadas? Esse dia é uma sugestão.
hand-out-mailbox = Na caixa de e-mail da conta: na caixa de entrada, no spam, nas promoções. É lá que a Meta responde.
hand-out-code = Se um e-mail trouxer um código, digite-o no mesmo dia na página da Meta: antes disso, nada conta como enviado.
hand-out-keep = Guarde todos os e-mails, e uma captura da última página: eles são a prova.
hand-out-program = Com o optout, a resposta pode ser anotada em qualquer computador: ele diz o que ela significa e o que vem depois.
