# What to know, on one page. Value: the heading.

know-used = O que é utilizado
    .text = A Meta diz que utiliza as publicações e os comentários públicos de adultos, e o que as pessoas trocam com a IA dela, menores incluídos. O nome, o nome de utilizador, a fotografia de perfil e o que se faz em grupos ou páginas públicas ficam públicos sejam quais forem as definições. Também é utilizado o que outros partilham publicamente sobre pessoas sem conta.

know-not-used = O que fica de fora mesmo sem oposição
    .text = As mensagens privadas com amigos e família ficam de fora, diz a Meta, e, na UE e no Reino Unido, o conteúdo público das contas de menores. Isso já não vale para o que alguém passe à IA. As conversas pessoais no WhatsApp são cifradas de ponta a ponta.

know-others = O que outros publicam sobre si
    .text = A sua oposição não abrange imagens suas nem menções a si que outras pessoas publiquem. Isto também pode afetar crianças. Existe um formulário próprio para isso, que não exige conta. Pedir às pessoas que não publiquem nada sobre si também ajuda.

know-effect = O que faz uma oposição
    .text = Vale para o treino a partir de agora. O que entrou num modelo já não é retirado. Discute-se se abrange publicações públicas anteriores: o e-mail da Meta diz que ela já não utiliza as suas informações públicas; a autoridade italiana disse que só as publicações posteriores ficam abrangidas.

know-date = É tarde demais?
    .text = Não. Muitas notícias indicaram { $date } como último dia. Esse dia marcou o início do treino na Europa, não o fim do seu direito: a lei não fixa um último dia para se opor. Uma oposição posterior vale a partir desse momento.
    .no-right = Muitas notícias indicaram { $date } como último dia. Esse dia marcou o início do treino na Europa; onde vive nada acabou nesse dia, e não se conhece nenhum direito de oposição. O que pode fazer aí, pode fazê-lo em qualquer dia.

know-linked = Contas associadas, e as que não o são
    .text = Uma oposição abrange as contas associadas no mesmo lugar da Meta, diz a Meta; cada conta fora dele precisa de uma oposição própria. Três guias contam, em vez disso, por endereço de e-mail. Não associe contas para poupar um formulário: isso junta também as definições de publicidade. O WhatsApp só está associado se o tiver adicionado.

know-mail = O aviso e o e-mail que a Meta enviou
    .text = A Meta anunciou esta utilização por um aviso nas aplicações e por e-mail. Muitas pessoas não deram por ele; alguns guias encontraram o e-mail no spam ou nas promoções. Não precisa dele para se opor. Antes de seguir um link de um e-mail desses, verifique o domínio, pois há imitações.

know-hoax = Um texto que se publica não faz nada
    .text = Uma publicação que proíbe à Meta a utilização de dados pessoais não tem efeito jurídico, por mais vezes que seja copiada. Só conta um pedido à empresa: o formulário dela, ou uma carta. A publicação não é motivo de preocupação; apenas não conte com ela.

know-pass-on = Uma frase para passar a outros
    .text = Ainda podemos opor-nos a que a Meta utilize as nossas publicações para a IA dela: um formulário por conta, um endereço de e-mail e um botão, e não é preciso motivo. Isto vale onde o direito existe, como na UE e no Reino Unido.

know-open = A Meta AI continua na aplicação
    .text = A oposição diz respeito ao treino e não retira a Meta AI das aplicações. Pode deixá-la de lado, silenciá-la e apagar as conversas com ela. O que não lhe escreve não pode ser utilizado a partir dali.
