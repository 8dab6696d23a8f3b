# The guide of a platform: what stands around its ways, in every format and on the page for browser and printer.

guide-order = Comece pelo caminho 1. Siga o caminho seguinte só se esse não funcionar.
guide-if-no = { $no }: { $about }
guide-past = Os caminhos a partir daqui são de um tempo que passou. Siga um deles só se os seus ecrãs ainda tiverem esse aspeto.
guide-form-same = O mesmo formulário do caminho { $n }; os campos estão lá.
guide-post = Escreva que se opõe à utilização das suas informações para IA, com o seu nome e a sua conta, se existir. Assine e envie pelo correio para:
guide-sources =
    { $n ->
        [1] Indicado por 1 fonte.
       *[other] Indicado por { $n } fontes.
    }
guide-strange = O nome { $label } só é conhecido em { $language }; na sua aplicação é outro.
guide-code = Código QR para a câmara de um telemóvel: abre { $host }.
guide-after = Depois de enviar
    .mail = Procure uma confirmação no ecrã e um e-mail, também no spam. Guarde ambos: faça uma captura de ecrã e não apague o e-mail.
    .future = Vale para o que vier. O que um modelo já recebeu já não é retirado.
    .no-last-day = Não há último dia: a data que talvez tenha lido era a véspera do início do treino.
guide-after-linked = A Meta diz que uma oposição vale para todas as contas no mesmo { $label }. Uma conta que não esteja lá precisa de uma oposição própria.
guide-made = Feito em { $date }. Para esta página não se experimentou nenhum link: cada data diz quando uma fonte viu uma coisa pela última vez.
