# Reasons. `.name` stands in a tick-list, `.why` speaks to the person, `.short` goes into a form, `.long` into a letter.
# `.short` and `.long` are in the first person and hold without any answer; in a child’s text "I" is the parent.

ground-expectation =
    .name = publicado muito antes da IA
    .why = O que publicou para pessoas não era material para uma IA.
    .short = Publiquei para pessoas, numa altura em que ninguém podia contar com esta utilização. Não a esperava, e agora não concordo com ela.
    .long = O que publiquei destinava-se às pessoas que me seguem ou que me procuram. Quando publiquei grande parte disso, não se falava em treinar IA com esse material, e eu não podia tê-lo em conta. Quem partilha um momento com outras pessoas não espera que ele se torne, anos depois, parte de um conjunto de dados. O que mostrar, e a quem, foi uma escolha feita para outro mundo. Uma utilização que eu não podia prever pesa mais sobre mim do que uma que eu conhecia.
    .reply = Um tribunal regional superior de Colónia, num processo sumário, decidiu a ponderação a favor da Meta quanto a todos os dados. A autoridade de Hamburgo só teria aceitado publicações mais recentes.

ground-expectation-since =
    .ask = Desde que ano publica?
    .say = Publico desde { $answer }.

ground-expectation-used-for =
    .ask = Para que usava a conta nessa altura?
    .say = Nessa altura, usava a conta para o seguinte: { $answer }.

ground-expectation-had-i-known =
    .ask = Teria publicado menos, se soubesse?
    .say = Se eu soubesse desta utilização, teria publicado menos, ou nada.

ground-children =
    .name = imagens de crianças
    .why = Há crianças visíveis nas publicações públicas de adultos, e elas não podem opor-se sozinhas.
    .short = Há crianças visíveis nas publicações públicas de que trata a minha oposição. Merecem proteção especial e não decidiram sobre esta utilização.
    .long = Há crianças visíveis nas publicações públicas de que trata a minha oposição. Não decidiram se uma imagem sua era publicada, e muito menos podem decidir o que uma IA aprende com ela. A Meta diz que deixa de fora as publicações públicas das contas de menores; as crianças, porém, aparecem nas publicações de adultos. O rosto e o ambiente delas vão acompanhá-las por toda a vida. A lei dá um peso particular aos interesses de uma criança, e peço que façam o mesmo.
    .reply = A Meta diz que deixa de fora o conteúdo público das contas de menores. As imagens de crianças em contas de adultos não ficam de fora com isso.

ground-children-own =
    .ask = Há filhos seus visíveis em publicações públicas?
    .say = Há filhos meus visíveis em publicações públicas.

ground-children-myself-then =
    .ask = Aparece lá em criança?
    .say = Eu apareço lá em criança.

ground-children-posted-by =
    .ask = Quem publicou as imagens? (sem nomes)
    .say = As imagens foram publicadas pelas seguintes pessoas ou entidades: { $answer }.

ground-irreversible =
    .name = já não se pode retirar
    .why = O que entrou num modelo já não é retirado; um direito exercido mais tarde chega tarde demais.
    .short = O que entrou num modelo de IA já não se pode simplesmente retirar. Um direito que eu exercesse mais tarde chegaria tarde demais; por isso exerço-o agora.
    .long = Uma publicação pode ser apagada, e uma imagem pode ser escondida. O que um modelo de IA aprendeu com elas já não se pode simplesmente retirar. Um direito ao apagamento que eu exercesse mais tarde já não encontraria nada que pudesse desfazer. A vida muda, e o que em tempos foi inofensivo mostrar pode tornar-se um fardo. Por isso oponho-me agora, enquanto ainda tem efeito.
    .reply = A autoridade irlandesa diz que obteve garantias adicionais, entre elas filtros e a remoção de elementos que identificam pessoas. Uma oposição faz cessar a utilização futura.

ground-irreversible-take-back =
    .ask = Há algo que um dia possa querer retirar?
    .say = Há coisas que um dia talvez seja preciso retirar.

ground-special-data =
    .name = factos sensíveis nas publicações
    .why = Publicações, grupos e imagens podem revelar o que a lei mais protege; o seu texto nunca diz o quê.
    .short = Conteúdos sobre mim e sobre pessoas próximas, vistos em conjunto, podem permitir conclusões sobre assuntos que a lei protege de modo especial. Guardo os pormenores para mim, pois indicá-los causaria justamente o dano a que me oponho.
    .long = Conteúdos sobre mim e sobre pessoas próximas podem permitir conclusões sobre assuntos que a lei protege de modo especial. Tais conclusões resultam do conjunto: palavras, imagens, grupos, lugares e as pessoas que neles aparecem. Não conheço nenhum filtro que reconheça tudo isto antes do treino. Não entro aqui em pormenores, pois indicar os assuntos causaria justamente o dano a que me oponho. Peço que tenham isto em conta sem me pedirem que os exponha.
    .reply = Um tribunal regional superior de Colónia não viu impedimento nas regras sobre dados sensíveis, só para aquele caso e num processo sumário.

ground-special-data-inferred =
    .ask = As suas publicações deixam adivinhar tais factos?
    .say = Para mim, é uma preocupação concreta, e não geral.

ground-vulnerable =
    .name = a minha segurança ou situação
    .why = Algumas situações trazem um risco maior do que a maioria; o seu texto nunca diz qual.
    .short = A situação em que eu e pessoas próximas vivemos traz um risco maior do que o habitual quando os dados são reutilizados. Pela mesma razão, não entro em pormenores.
    .long = O peso deste tratamento depende da pessoa a quem diz respeito. A situação em que eu e pessoas próximas vivemos traz um risco maior do que o habitual quando dados sobre nós são reutilizados ou repetidos. Não posso prever quem ficaria a saber o quê através de um modelo de IA, e não o poderia desfazer. Não entro aqui em pormenores, pois isso aumentaria o risco. Peço que ponderem a minha situação particular, e não a de um utilizador médio.

ground-vulnerable-at-risk =
    .ask = Existe no seu caso um risco assim? (basta sim)
    .say = Para mim, o risco é real, e não apenas imaginável.

ground-third-parties =
    .name = outros publicam sobre mim
    .why = Não foi publicado por si, e não pode definir quem o vê.
    .short = Outras pessoas publicam imagens minhas e mencionam-me. Não posso decidir quem as vê e, juntas, formam um retrato de mim que não escolhi.
    .long = Nem tudo o que existe sobre mim foi publicado por mim. Outras pessoas publicam imagens minhas e mencionam-me, e não posso definir quem as vê nem ter a certeza de que fico a saber. Juntas, essas publicações formam um retrato de mim que não escolhi e que não posso corrigir. Não fui eu que tornei públicos estes dados. A sua utilização para IA afeta-me, portanto, sem nenhuma decisão minha.

ground-third-parties-who =
    .ask = Quem publica sobre si? (clube, escola, família)
    .say = Essas publicações vêm das seguintes pessoas ou entidades: { $answer }.

ground-third-parties-examples =
    .ask = Links de algumas dessas publicações, se os tiver
    .say = Encontram-se exemplos aqui: { $answer }.

ground-no-account =
    .name = não tenho conta lá
    .why = Não tem lá definições próprias, e nenhum aviso lhe chegou.
    .short = Não tenho conta lá; por isso não concordei com nada nem tenho nenhuma definição própria. Ainda assim, quero decidir sobre os dados que me dizem respeito.
    .long = Não tenho conta no serviço nem contrato com ele. Por isso não tenho nenhuma definição com que limitar a utilização de dados sobre mim, e nenhum aviso me foi enviado. Mesmo assim, conteúdos públicos de outras pessoas podem mostrar-me ou mencionar-me. Quem se mantém longe de um serviço não espera tornar-se material para a IA dele. Uma oposição é o único meio que tenho.

ground-no-account-where =
    .ask = Onde podem aparecer o seu nome ou imagem?
    .say = O meu nome ou a minha imagem podem aparecer nos seguintes lugares: { $answer }.

ground-no-account-spellings =
    .ask = Com que grafias do seu nome?
    .say = O meu nome pode estar lá escrito assim: { $answer }.

ground-creator =
    .name = as minhas obras, o rosto, o estilo
    .why = O que cria pode conter o seu rosto, a sua voz ou o seu estilo; os direitos de autor pertencem a outra lei, que isto não afeta.
    .short = O que crio mostra quem sou: o meu rosto, a minha voz ou um estilo pelo qual me reconhecem. Não quero que uma IA aprenda a imitá-lo.
    .long = O que crio está ligado à minha pessoa. Mostra o meu rosto, contém a minha voz ou tem um estilo pelo qual me reconhecem. Uma IA que aprende com isso pode imitá-lo, e outras pessoas podem então tomar a imitação por obra minha. Estas obras existem para serem vistas ou ouvidas por pessoas, e não para uma máquina que aprende a ocupar o meu lugar. Esta oposição diz respeito apenas aos meus dados pessoais e deixa como estão os direitos previstos noutras leis.

ground-creator-what =
    .ask = O que cria?
    .say = É isto que crio: { $answer }.

ground-creator-living =
    .ask = Vive disso, pelo menos em parte?
    .say = Vivo deste trabalho, pelo menos em parte.

ground-creator-imitations =
    .ask = Já viu imitações?
    .say = Já vi imitações do meu trabalho ou da minha pessoa.

ground-ai-chats =
    .name = o que se disse à Meta AI
    .why = As conversas com uma IA podem ser utilizadas, e outros numa conversa podem levar as suas palavras até ela.
    .short = O que as pessoas escrevem a uma IA destina-se a uma resposta, e outras podem passar-lhe palavras minhas ou da minha família. Não quero que tais mensagens sejam utilizadas para desenvolver IA.
    .long = O que as pessoas escrevem a uma IA destina-se à resposta, e a mais nada. Tais mensagens podem ser mais abertas do que tudo o que alguém publicaria, e as de menores também podem ser utilizadas. Outras pessoas numa conversa comum podem passar à IA o que ali foi escrito ou mostrado. Não posso impedi-lo nem saber se aconteceu. Oponho-me à utilização de tais mensagens para o desenvolvimento e a melhoria da IA.

ground-ai-chats-used =
    .ask = Já usou a Meta AI?
    .say = Já usei a Meta AI.

ground-ai-chats-by-others =
    .ask = Alguém a usou numa conversa em que está?
    .say = Outras pessoas usaram a Meta AI em conversas em que participo.

ground-ai-chats-personal =
    .ask = Essas conversas eram sobre coisas pessoais?
    .say = Essas conversas eram sobre coisas pessoais.

ground-minor-then =
    .name = era menor quando publiquei
    .why = Uma criança não consegue prever o que um adulto consegue.
    .short = Eu ainda era menor de idade quando publiquei parte do que está na minha conta. Não podia prever então o que se faria disso.
    .long = Parte do que está na minha conta publiquei-o quando ainda era menor de idade. Uma criança não pondera as consequências de uma publicação como um adulto, e desta utilização eu nada podia saber. A lei protege em particular os dados da infância de uma pessoa, mesmo depois de ela crescer. A Meta diz que deixa de fora as publicações públicas das contas de menores. Peço que o que publiquei quando era menor não seja tratado com menos cuidado por eu ter hoje mais idade.

ground-minor-then-age =
    .ask = Que idade tinha quando abriu a conta?
    .say = A minha idade quando abri a conta: { $answer }.

ground-minor-then-years =
    .ask = Em que anos publicou quando era menor?
    .say = Publiquei lá, ainda menor de idade, nos seguintes anos: { $answer }.

ground-dependence =
    .name = não posso simplesmente sair
    .why = O trabalho, a família ou um clube podem prender a um serviço, e algumas coisas ficam públicas seja como for.
    .short = Não posso simplesmente deixar o serviço, e alguns dos meus dados ficam lá públicos sejam quais forem as minhas definições. Sair não é, por isso, uma verdadeira escolha para mim.
    .long = Dependo do serviço e não posso simplesmente deixá-lo. Alguns dos meus dados, como o meu nome e a minha imagem, ficam lá públicos sejam quais forem as minhas definições. Entre aceitar esta utilização e renunciar ao serviço, não tenho uma escolha livre. O desequilíbrio de poder entre a empresa e mim é grande. Esta oposição é o meio que me resta.
    .reply = Um tribunal regional superior de Colónia, num processo sumário, não viu violação das regras sobre os controladores de acesso digitais.

ground-dependence-need =
    .ask = Para que precisa da conta?
    .say = Preciso da conta para o seguinte: { $answer }.

ground-dependence-lose =
    .ask = O que perderia sem ela?
    .say = Sem ela, perderia o seguinte: { $answer }.

ground-transparency =
    .name = não me informaram o bastante
    .why = É difícil saber que dados entram em que modelos, e durante quanto tempo.
    .short = Pelo que me foi dito, não consigo saber que dados são utilizados para que IA, nem durante quanto tempo. Não posso avaliar o que estaria a aceitar.
    .long = Pelas informações que me foram dadas, não consigo saber que dados são utilizados, para que modelos de IA e durante quanto tempo. Também não sei quem mais vai trabalhar com esses modelos. Sem o saber, não posso avaliar o que esta utilização significaria para mim. Dúvidas deste tipo não devem ser resolvidas à minha custa. Por isso oponho-me.

ground-transparency-no-notice =
    .ask = Nenhum aviso sobre isto chegou até si?
    .say = Não me lembro de nenhum aviso sobre isto.

ground-transparency-notice-when =
    .ask = Se viu um aviso: quando foi?
    .say = Vi um aviso sobre isto na seguinte altura: { $answer }.

ground-transparency-old-mailbox =
    .ask = Já não usa a caixa de e-mail da conta?
    .say = Já não uso a caixa de e-mail da conta; um aviso enviado para lá não me teria chegado.

ground-no-consent =
    .name = nunca me perguntaram
    .why = Não dizer nada não é o mesmo que dizer sim.
    .short = Nunca me perguntaram se concordo com esta utilização. O meu silêncio não foi consentimento, e agora digo que não.
    .long = Nunca me perguntaram se concordo com esta utilização. Começou sem mim, e continuaria enquanto eu nada dissesse. O silêncio não é consentimento. Um formulário para quem por acaso o encontra não substitui a pergunta. Com esta oposição, digo claramente o que teria dito se me tivessem perguntado.
    .reply = A autoridade irlandesa conta um formulário mais simples, disponível durante mais tempo, entre as melhorias que obteve.

ground-no-consent-learned =
    .ask = Como soube disto?
    .say = Soube disto da seguinte forma: { $answer }.

ground-no-consent-obstacle =
    .ask = O que dificultou, quando quis dizer que não?
    .say = Encontrei o seguinte obstáculo: { $answer }.

ground-purpose =
    .name = para pessoas que conheço
    .why = Entrou para estar em contacto com pessoas; IA para qualquer fim é outra coisa.
    .short = Uso o serviço para estar em contacto com pessoas. Desenvolver IA para qualquer fim é outra coisa, e não entrei para isso.
    .long = Uso o serviço para estar em contacto com pessoas. Desenvolver modelos de IA para qualquer fim, da Meta e de outros, é outra coisa. Não tem ligação com a razão pela qual os meus dados lá estão. Não podia esperar esta mudança, e não posso prever aonde vai levar. Quero que os meus dados sirvam apenas o fim para que os dei.
    .reply = A autoridade irlandesa examinou uma avaliação da Meta sobre se o novo fim se ajusta ao anterior.

ground-purpose-meant-for =
    .ask = Para quem e para quê era a conta?
    .say = A conta destinava-se ao seguinte: { $answer }.

ground-memorisation =
    .name = os modelos podem repetir dados
    .why = Um modelo pode devolver partes daquilo com que foi treinado.
    .short = Os modelos de IA podem repetir partes daquilo com que foram treinados. Nomes, contactos ou imagens que me dizem respeito, ou à minha família, poderiam reaparecer perante desconhecidos.
    .long = A investigação científica mostrou que grandes modelos de IA podem repetir passagens daquilo com que foram treinados. O que me diz respeito, ou à minha família, poderia assim reaparecer perante pessoas a quem nunca se destinou. Um filtro reduz este risco sem acabar com ele. Dificilmente eu saberia de um caso desses, e não o poderia desfazer. Um modelo treinado com dados pessoais não é anónimo só por ser um modelo.
    .reply = Um tribunal regional superior de Colónia apontou os filtros, e a remoção de elementos que identificam pessoas diretamente.

ground-memorisation-unusual =
    .ask = Há algo invulgar que aponte para si, como um nome raro?
    .say = Há nos dados algo invulgar que apontaria diretamente para mim.

ground-distortion =
    .name = afirmações erradas sobre mim
    .why = Um modelo pode confundir pessoas, inventar coisas, ou imitar um rosto ou uma voz.
    .short = Um modelo de IA pode confundir-me com outras pessoas, inventar coisas sobre mim, ou imitar o meu rosto ou a minha voz. Dificilmente eu poderia corrigi-lo.
    .long = Os modelos de IA afirmam por vezes sobre pessoas coisas que não são verdade, ou confundem uma pessoa com outra. Também podem ser usados para imitar um rosto ou uma voz. Se isso me acontecer, quem o ler ou vir não saberá que está errado. Uma correção num modelo é mais difícil de obter do que uma correção numa página. Quanto menos dados sobre mim entrarem no treino, menor considero este risco.

ground-distortion-known =
    .ask = Tem projeção pública, ainda que só local?
    .say = Sou uma pessoa conhecida em público, ainda que só a nível local, pelo que um erro sobre mim se espalharia.

ground-distortion-namesake =
    .ask = Há outra pessoa com o seu nome?
    .say = Outra pessoa tem o mesmo nome, pelo que nos podem confundir.

ground-secrecy =
    .name = tenho de guardar confidências
    .why = Contactos, comentários ou lugares podem revelar pessoas que contam com o seu silêncio; o texto nunca diz qual é a relação.
    .short = Outras pessoas contam com a minha discrição, e dados à minha volta poderiam apontar para elas. Não entro em pormenores, para não revelar nada.
    .long = Outras pessoas contam com a minha discrição. Contactos, comentários, imagens e lugares à minha volta, reunidos, poderiam apontar para elas. O que um modelo de IA aprende com muitos pequenos indícios está fora do meu controlo. Não entro aqui em pormenores, para não revelar nada. A confiança delas faz parte da minha situação particular, e peço que a ponderem.

ground-secrecy-could-reveal =
    .ask = Contactos ou comentários poderiam revelá-las?
    .say = Considero este risco real no meu caso.

ground-necessity =
    .name = possível sem os meus dados
    .why = Outros treinam sem tais dados; junte isto a um motivo seu.
    .short = É possível desenvolver IA sem os dados em causa, por exemplo com dados de pessoas que concordam com isso. Os meus interesses não têm de ceder perante uma utilização que pode passar sem eles.
    .long = É possível desenvolver IA sem os dados pessoais em causa. Há outras fontes, e há pessoas que concordariam se lhes perguntassem. Um meio mais brando que atinge o objetivo vem antes de um que abrange todos os que nada dizem. O que estes poucos dados acrescentam à empresa é muito pouco. O que a sua utilização tira à pessoa em causa é mais do que isso.
    .reply = Um tribunal regional superior de Colónia, num processo sumário, não viu meio mais brando que fosse igualmente eficaz.

ground-open-weights =
    .name = cópias que já não se recolhem
    .why = A Meta publicou modelos, e as cópias ficam fora de alcance; junte isto a um motivo seu.
    .short = A Meta publicou modelos de IA próprios para uso de outros. O que essas cópias contêm já não pode ser recolhido, nem pela empresa nem por mim.
    .long = A Meta publicou modelos de IA próprios para uso de outros. Há cópias deles nas mãos de pessoas e empresas de que ninguém tem a lista. Se os dados em causa tiverem entrado num desses modelos, ninguém consegue avisar todas elas nem recolher as cópias. Um direito que só se pode exercer perante o primeiro detentor seria então vazio. Por isso oponho-me antes que se chegue a esse ponto.
