# What to know, on one page. Value: the heading.

know-used = O que é usado
    .text = A Meta diz que usa as publicações e os comentários públicos de adultos, e o que as pessoas trocam com a IA dela, menores incluídos. O nome, o nome de usuário, a foto de perfil e o que se faz em grupos ou páginas públicas ficam públicos sejam quais forem as configurações. Também é usado o que outras pessoas compartilham publicamente sobre quem não tem conta.
know-not-used = O que fica de fora mesmo sem oposição
    .text = As mensagens privadas com amigos e família ficam de fora, diz a Meta, e, na UE e no Reino Unido, o conteúdo público das contas de menores. Isso não vale mais para o que alguém repassa à IA. As conversas pessoais no WhatsApp são criptografadas de ponta a ponta.
know-others = O que outros publicam sobre você
    .text = A sua oposição não abrange imagens suas nem menções a você que outras pessoas publiquem. Isso também pode afetar crianças. Existe um formulário próprio para isso, que não exige conta. Pedir às pessoas que não publiquem nada sobre você também ajuda.
know-effect = O que faz uma oposição
    .text = Vale para o treinamento a partir de agora. O que entrou em um modelo não é mais retirado. Discute-se se abrange publicações públicas anteriores: o e-mail da Meta diz que ela não usa mais as suas informações públicas; a autoridade italiana disse que só as publicações posteriores ficam abrangidas.
know-date = É tarde demais?
    .text = Não. Muitas notícias indicaram { $date } como último dia. Esse dia marcou o início do treinamento na Europa, não o fim do seu direito: a lei não fixa um último dia para se opor. Uma oposição posterior vale a partir desse momento.
    .no-right = Muitas notícias indicaram { $date } como último dia. Esse dia marcou o início do treinamento na Europa; onde você mora nada acabou nesse dia, e não se conhece nenhum direito de oposição. O que você pode fazer aí, pode fazer em qualquer dia.
know-linked = Contas associadas, e as que não são
    .text = Uma oposição abrange as contas associadas no mesmo lugar da Meta, diz a Meta; cada conta fora dele precisa de uma oposição própria. Três guias contam, em vez disso, por endereço de e-mail. Não associe contas para economizar um formulário: isso junta também as configurações de publicidade. O WhatsApp só está associado se você o adicionou.
know-mail = O aviso e o e-mail que a Meta enviou
    .text = A Meta anunciou este uso por um aviso nos aplicativos e por e-mail. Muitas pessoas não viram; alguns guias encontraram o e-mail no spam ou nas promoções. Você não precisa dele para se opor. Antes de seguir um link de um e-mail desses, verifique o domínio, pois há imitações.
know-hoax = Um texto que se publica não faz nada
    .text = Uma publicação que proíbe a Meta de usar dados pessoais não tem efeito jurídico, por mais vezes que seja copiada. Só conta um pedido à empresa: o formulário dela, ou uma carta. A publicação não é motivo de preocupação; só não conte com ela.
know-pass-on = Uma frase para passar adiante
    .text = Ainda podemos nos opor a que a Meta use as nossas publicações para a IA dela: um formulário por conta, um endereço de e-mail e um botão, e não é preciso dar motivo. Isso vale onde o direito existe, como na UE e no Reino Unido.
know-open = A Meta AI continua no aplicativo
    .text = A oposição diz respeito ao treinamento e não retira a Meta AI dos aplicativos. Você pode deixá-la de lado, silenciá-la e apagar as conversas com ela. O que você não escreve a ela não pode ser usado a partir dali.
