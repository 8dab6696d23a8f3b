# The guide of a platform: what stands around its ways, in every format and on the page for browser and printer.

guide-order = Comece pelo caminho 1. Só siga o próximo se esse não funcionar.
guide-past = Os caminhos a partir daqui são de um tempo que passou. Só siga um deles se as suas telas ainda forem assim.
guide-post = Escreva que se opõe ao uso das suas informações para IA, com o seu nome e a sua conta, se existir. Assine e envie pelo correio para:
guide-strange = O nome { $label } só é conhecido em { $language }; no seu aplicativo é outro.
guide-code = Código QR para a câmera de um celular: abre { $host }.
guide-after = Depois de enviar
    .mail = Procure uma confirmação na tela e um e-mail, também no spam. Guarde ambos: faça uma captura de tela e não apague o e-mail.
    .future = Vale para o que vier. O que um modelo já recebeu não é mais retirado.
    .no-last-day = Não há último dia: a data que você talvez tenha lido era a véspera do início do treinamento.
guide-after-linked = A Meta diz que uma oposição vale para todas as contas na mesma { $label }. Uma conta que não esteja lá precisa de uma oposição própria.
guide-made = Feito em { $date }. Nenhum link foi testado para esta página: cada data diz quando uma fonte viu uma coisa pela última vez.
