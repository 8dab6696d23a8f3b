# Reasons. `.name` stands in a tick-list, `.why` speaks to the person, `.short` goes into a form, `.long` into a letter.
# `.short` and `.long` are in the first person and hold without any answer; in a child’s text "I" is the parent.

ground-expectation =
    .name = publicado muito antes da IA
    .why = O que você publicou para pessoas não era material para uma IA.
    .short = Publiquei para pessoas, em um tempo em que ninguém podia contar com esse uso. Não o esperava e também agora não concordo com ele.
    .long = O que publiquei se destinava às pessoas que me seguem ou que me procuram. Quando publiquei boa parte disso, não se falava em treinar IA com esse material, e eu não podia levar isso em conta. Quem compartilha um momento com outras pessoas não espera que ele se torne, anos depois, parte de um conjunto de dados. O que mostrar, e a quem, foi uma escolha feita para outro mundo. Um uso que eu não podia prever pesa mais sobre mim do que um uso que eu conhecia.
    .reply = Um tribunal regional superior em Colônia, em um processo sumário, decidiu a ponderação a favor da Meta para todos os dados. A autoridade de Hamburgo só teria aceitado publicações mais recentes.

ground-expectation-since =
    .ask = Desde que ano você publica?
    .say = Publico ali desde { $answer }.

ground-expectation-used-for =
    .ask = Para que você usava a conta naquela época?
    .say = Naquele tempo, usei a conta para o seguinte: { $answer }.

ground-expectation-had-i-known =
    .ask = Você teria publicado menos, se soubesse?
    .say = Se eu soubesse desse uso, teria publicado menos, ou nada.

ground-children =
    .name = imagens de crianças
    .why = Há crianças visíveis nas publicações públicas de adultos, e elas não podem se opor sozinhas.
    .short = Há crianças nas publicações públicas de que trata a minha oposição. Elas merecem proteção especial e não decidiram sobre esse uso.
    .long = Há crianças nas publicações públicas de que trata a minha oposição. Elas não decidiram se uma imagem sua seria publicada, e muito menos podem decidir o que uma IA aprende com ela. A Meta diz que deixa de fora as publicações públicas de contas de menores de idade; as crianças, porém, aparecem nas publicações de adultos. Seu rosto e seu ambiente as acompanharão por toda a vida. A lei dá peso especial aos interesses de uma criança, e peço que façam o mesmo.
    .reply = A Meta diz que deixa de fora o conteúdo público das contas de menores. As imagens de crianças em contas de adultos não ficam de fora com isso.

ground-children-own =
    .ask = Seus filhos aparecem em publicações públicas?
    .say = Meus filhos aparecem em publicações públicas.

ground-children-myself-then =
    .ask = Você aparece ali quando criança?
    .say = Eu apareço ali quando criança.

ground-children-posted-by =
    .ask = Quem publicou as imagens? (sem nomes)
    .say = As imagens foram publicadas pelas seguintes pessoas ou entidades: { $answer }.

ground-irreversible =
    .name = não pode mais ser retirado
    .why = O que entrou em um modelo não é mais retirado; um direito exercido mais tarde chega tarde demais.
    .short = O que entrou em um modelo de IA não pode simplesmente ser retirado dele. Um direito que eu exercesse mais tarde chegaria tarde demais; por isso o exerço agora.
    .long = Uma publicação pode ser apagada, e uma imagem pode ser ocultada. O que um modelo de IA aprendeu com elas não pode simplesmente ser retirado. Um direito à eliminação que eu exercesse mais tarde já não encontraria nada que pudesse desfazer. A vida muda, e o que um dia foi inofensivo mostrar pode tornar-se um fardo. Por isso me oponho agora, enquanto isso ainda tem efeito.
    .reply = A autoridade irlandesa diz que obteve garantias adicionais, entre elas filtros e a remoção de elementos que identificam pessoas. Uma oposição faz cessar o uso futuro.

ground-irreversible-take-back =
    .ask = Há algo que um dia você possa querer retirar?
    .say = Há coisas que um dia talvez precisem ser retiradas.

ground-special-data =
    .name = fatos sensíveis nas publicações
    .why = Publicações, grupos e imagens podem revelar o que a lei mais protege; o seu texto nunca diz o quê.
    .short = Conteúdos sobre mim e sobre pessoas próximas, em conjunto, podem permitir conclusões sobre questões que a lei protege de modo especial. Guardo os detalhes para mim, pois nomeá-los causaria justamente o dano a que me oponho.
    .long = Conteúdos sobre mim e sobre pessoas próximas podem permitir conclusões sobre questões que a lei protege de modo especial. Tais conclusões resultam do conjunto: palavras, imagens, grupos, lugares e as pessoas que neles aparecem. Não conheço nenhum filtro que reconheça tudo isso antes do treinamento. Não entro em detalhes aqui, pois nomear as questões causaria justamente o dano a que me oponho. Peço que levem isso em conta sem exigir que eu as exponha.
    .reply = Um tribunal regional superior de Colônia não viu impedimento nas regras sobre dados sensíveis, só para aquele caso e em um processo sumário.

ground-special-data-inferred =
    .ask = As suas publicações deixam adivinhar esses fatos?
    .say = Para mim, trata-se de uma preocupação concreta, e não geral.

ground-vulnerable =
    .name = minha segurança ou situação
    .why = Algumas situações trazem um risco maior do que a maioria; o seu texto nunca diz qual.
    .short = A situação em que eu e pessoas próximas vivemos traz um risco maior que o da maioria quando dados são reutilizados. Pela mesma razão, não entro em detalhes.
    .long = O peso desse tratamento depende da pessoa a quem ele diz respeito. A situação em que eu e pessoas próximas vivemos traz um risco maior que o da maioria quando dados sobre nós são reutilizados ou repetidos. Não posso prever quem ficaria sabendo o quê por meio de um modelo de IA, e não poderia desfazer isso. Não entro em detalhes aqui, pois isso aumentaria o risco. Peço que ponderem a minha situação particular, e não a de uma pessoa média.

ground-vulnerable-at-risk =
    .ask = Existe um risco assim no seu caso? (basta sim)
    .say = Para mim, o risco é real, e não apenas imaginável.

ground-third-parties =
    .name = outros publicam sobre mim
    .why = Não foi você que publicou, e você não pode definir quem vê.
    .short = Outras pessoas publicam imagens de mim e me mencionam. Não posso decidir quem as vê e, juntas, elas formam uma imagem de mim que não escolhi.
    .long = Nem tudo o que existe sobre mim foi publicado por mim. Outras pessoas publicam imagens de mim e me mencionam, e não posso definir quem as vê nem ter certeza de que saberei disso. Juntas, essas publicações formam uma imagem de mim que não escolhi e que não posso corrigir. Não fui eu quem tornou esses dados públicos. O uso deles para IA me afeta, portanto, sem nenhuma decisão minha.

ground-third-parties-who =
    .ask = Quem publica sobre você? (clube, escola, família)
    .say = Essas publicações vêm das seguintes pessoas ou entidades: { $answer }.

ground-third-parties-examples =
    .ask = Links de algumas dessas publicações, se você tiver
    .say = Há exemplos aqui: { $answer }.

ground-no-account =
    .name = não tenho conta lá
    .why = Você não tem nenhuma configuração lá, e nenhum aviso chegou até você.
    .short = Não tenho conta ali; por isso não concordei com nada nem posso configurar nada. Ainda assim, quero decidir sobre os dados que me dizem respeito.
    .long = Não tenho conta no serviço nem contrato com ele. Por isso não disponho de nenhuma configuração com que limitar o uso de dados sobre mim, e nenhum aviso me foi enviado. Mesmo assim, conteúdos públicos de outras pessoas podem me mostrar ou mencionar. Quem se mantém longe de um serviço não espera tornar-se material para a IA dele. Uma oposição é o único meio que tenho.

ground-no-account-where =
    .ask = Onde o seu nome ou imagem podem aparecer?
    .say = Meu nome ou minha imagem podem aparecer nos seguintes lugares: { $answer }.

ground-no-account-spellings =
    .ask = Com quais grafias do seu nome?
    .say = Meu nome pode estar escrito ali assim: { $answer }.

ground-creator =
    .name = minhas obras, meu rosto, meu estilo
    .why = O que você cria pode conter o seu rosto, a sua voz ou o seu estilo; os direitos autorais seguem outra lei, que isto não afeta.
    .short = O que crio mostra quem sou: meu rosto, minha voz ou um estilo pelo qual me reconhecem. Não quero que uma IA aprenda a imitá-lo.
    .long = O que crio está ligado à minha pessoa. Mostra meu rosto, contém minha voz ou tem um estilo pelo qual me reconhecem. Uma IA que aprende com isso pode imitá-lo, e outras pessoas podem então tomar a imitação por obra minha. Essas obras existem para que pessoas as vejam ou ouçam, e não para uma máquina que aprende a ocupar o meu lugar. Esta oposição diz respeito apenas aos meus dados pessoais e deixa como estão os direitos previstos em outras leis.

ground-creator-what =
    .ask = O que você cria?
    .say = É isto que crio: { $answer }.

ground-creator-living =
    .ask = Você vive disso, ao menos em parte?
    .say = Vivo desse trabalho, ao menos em parte.

ground-creator-imitations =
    .ask = Você já viu imitações?
    .say = Já vi imitações do meu trabalho ou da minha pessoa.

ground-ai-chats =
    .name = o que se disse à Meta AI
    .why = As conversas com uma IA podem ser usadas, e outras pessoas em uma conversa podem levar as suas palavras até ela.
    .short = O que as pessoas escrevem a uma IA se destina a uma resposta, e outras podem repassar a ela palavras minhas ou da minha família. Não quero que essas mensagens sejam usadas para desenvolver IA.
    .long = O que as pessoas escrevem a uma IA se destina à resposta, e a nada mais. Essas mensagens podem ser mais abertas do que tudo o que alguém publicaria, e as de menores de idade também podem ser usadas. Outras pessoas em uma conversa comum podem repassar à IA o que ali foi escrito ou mostrado. Não posso impedir isso nem saber se aconteceu. Oponho-me ao uso dessas mensagens para o desenvolvimento e o aprimoramento de IA.

ground-ai-chats-used =
    .ask = Você já usou a Meta AI?
    .say = Já usei a Meta AI.

ground-ai-chats-by-others =
    .ask = Alguém a usou em uma conversa de que você participa?
    .say = Outras pessoas usaram a Meta AI em conversas das quais participo.

ground-ai-chats-personal =
    .ask = Essas conversas eram sobre coisas pessoais?
    .say = Essas conversas tratavam de coisas pessoais.

ground-minor-then =
    .name = eu era menor quando publiquei
    .why = Uma criança não consegue prever o que um adulto consegue.
    .short = Eu ainda era menor de idade quando publiquei parte do que está na minha conta. Não podia prever então o que se faria disso.
    .long = Parte do que está na minha conta foi publicada por mim quando eu ainda era menor de idade. Uma criança não pondera as consequências de uma publicação como um adulto, e desse uso eu nada podia saber. A lei protege de modo especial os dados da infância de uma pessoa, mesmo depois que ela cresce. A Meta diz que deixa de fora as publicações públicas de contas de menores de idade. Peço que o que publiquei quando menor não seja tratado com menos cuidado porque hoje tenho mais idade.

ground-minor-then-age =
    .ask = Que idade você tinha quando abriu a conta?
    .say = Minha idade quando abri a conta: { $answer }.

ground-minor-then-years =
    .ask = Em que anos você publicou quando era menor?
    .say = Publiquei ali como menor de idade nos seguintes anos: { $answer }.

ground-dependence =
    .name = não posso simplesmente sair
    .why = O trabalho, a família ou um clube podem prender a um serviço, e algumas coisas ficam públicas de qualquer forma.
    .short = Não posso simplesmente deixar o serviço, e parte dos meus dados continua pública ali, seja qual for a minha configuração. Sair, para mim, não é uma escolha real.
    .long = Dependo do serviço e não posso simplesmente deixá-lo. Parte dos meus dados, como meu nome e minha imagem, continua pública ali, seja qual for a minha configuração. Entre aceitar esse uso e renunciar ao serviço, não tenho uma escolha livre. O desequilíbrio de poder entre a empresa e mim é grande. Esta oposição é o meio que me resta.
    .reply = Um tribunal regional superior de Colônia, em um processo sumário, não viu violação das regras sobre os controladores de acesso digitais.

ground-dependence-need =
    .ask = Para que você precisa da conta?
    .say = Preciso da conta para o seguinte: { $answer }.

ground-dependence-lose =
    .ask = O que você perderia sem ela?
    .say = Sem ela, eu perderia o seguinte: { $answer }.

ground-transparency =
    .name = não me informaram o bastante
    .why = É difícil saber quais dados entram em quais modelos, e por quanto tempo.
    .short = Pelo que me foi dito, não consigo saber quais dados são usados para qual IA, nem por quanto tempo. Não posso avaliar o que eu estaria aceitando.
    .long = Pelas informações que recebi, não consigo saber quais dados são usados, para quais modelos de IA e por quanto tempo. Tampouco sei quem mais trabalhará com esses modelos. Sem saber disso, não posso avaliar o que esse uso significaria para mim. Dúvidas desse tipo não devem ser resolvidas à minha custa. Por isso me oponho.

ground-transparency-no-notice =
    .ask = Nenhum aviso sobre isso chegou até você?
    .say = Não me lembro de nenhum aviso a respeito.

ground-transparency-notice-when =
    .ask = Se você viu um aviso: quando foi?
    .say = Vi um aviso a respeito na seguinte época: { $answer }.

ground-transparency-old-mailbox =
    .ask = Você não usa mais a caixa de e-mail da conta?
    .say = Não uso mais a caixa de e-mail da conta; um aviso enviado para lá não teria chegado a mim.

ground-no-consent =
    .name = nunca me perguntaram
    .why = Não dizer nada não é o mesmo que dizer sim.
    .short = Nunca me perguntaram se concordo com esse uso. Meu silêncio não foi consentimento, e agora digo não.
    .long = Nunca me perguntaram se concordo com esse uso. Ele começou sem mim e continuaria enquanto eu nada dissesse. Silêncio não é consentimento. Um formulário para quem por acaso o encontra não substitui a pergunta. Com esta oposição digo claramente o que teria dito se me tivessem perguntado.
    .reply = A autoridade irlandesa conta um formulário mais simples, disponível por mais tempo, entre as melhorias que obteve.

ground-no-consent-learned =
    .ask = Como você soube disso?
    .say = Fiquei sabendo disso da seguinte forma: { $answer }.

ground-no-consent-obstacle =
    .ask = O que atrapalhou, quando você quis dizer não?
    .say = Encontrei o seguinte obstáculo: { $answer }.

ground-purpose =
    .name = para pessoas que conheço
    .why = Você entrou para estar em contato com pessoas; IA para qualquer finalidade é outra coisa.
    .short = Uso o serviço para estar em contato com pessoas. Desenvolver IA para qualquer finalidade é outra coisa, e não entrei para isso.
    .long = Uso o serviço para estar em contato com pessoas. Desenvolver modelos de IA para qualquer finalidade, da Meta e de outros, é outra coisa. Isso não tem ligação com a razão pela qual meus dados estão ali. Eu não podia esperar essa mudança e não posso prever aonde ela levará. Quero que meus dados sirvam apenas à finalidade para a qual os forneci.
    .reply = A autoridade irlandesa examinou uma avaliação da Meta sobre se a nova finalidade é compatível com a anterior.

ground-purpose-meant-for =
    .ask = Para quem e para que era a conta?
    .say = A conta se destinava ao seguinte: { $answer }.

ground-memorisation =
    .name = os modelos podem repetir dados
    .why = Um modelo pode devolver partes daquilo com que foi treinado.
    .short = Modelos de IA podem repetir partes daquilo com que foram treinados. Nomes, contatos ou imagens que dizem respeito a mim ou à minha família poderiam reaparecer diante de estranhos.
    .long = Pesquisas mostraram que grandes modelos de IA podem repetir trechos daquilo com que foram treinados. O que diz respeito a mim ou à minha família poderia, assim, reaparecer diante de pessoas a quem nunca se destinou. Um filtro reduz esse risco sem eliminá-lo. Eu dificilmente saberia de um caso assim e não poderia desfazê-lo. Um modelo treinado com dados pessoais não é anônimo pelo simples fato de ser um modelo.
    .reply = Um tribunal regional superior de Colônia apontou os filtros, e a remoção de elementos que identificam pessoas diretamente.

ground-memorisation-unusual =
    .ask = Algo incomum, como um nome raro, aponta para você?
    .say = Há nos dados algo incomum que apontaria diretamente para mim.

ground-distortion =
    .name = afirmações erradas sobre mim
    .why = Um modelo pode confundir pessoas, inventar coisas, ou imitar um rosto ou uma voz.
    .short = Um modelo de IA pode me confundir com outras pessoas, inventar coisas sobre mim ou imitar meu rosto ou minha voz. Eu dificilmente poderia corrigir isso.
    .long = Modelos de IA às vezes afirmam sobre pessoas coisas que não são verdadeiras, ou confundem uma pessoa com outra. Também podem ser usados para imitar um rosto ou uma voz. Se isso acontecer comigo, quem ler ou vir não saberá que está errado. Uma correção em um modelo é mais difícil de obter do que uma correção em uma página. Quanto menos dados sobre mim entrarem no treinamento, menor considero esse risco.

ground-distortion-known =
    .ask = Você tem projeção pública, ainda que só local?
    .say = Sou uma pessoa conhecida em público, ainda que só localmente, de modo que um erro sobre mim se espalharia.

ground-distortion-namesake =
    .ask = Há outra pessoa com o seu nome?
    .say = Outra pessoa tem o mesmo nome, de modo que podemos ser confundidos.

ground-secrecy =
    .name = preciso guardar confidências
    .why = Contatos, comentários ou lugares podem revelar pessoas que confiam no seu silêncio; o texto nunca diz qual é a relação.
    .short = Outras pessoas confiam na minha discrição, e dados ao meu redor poderiam apontar para elas. Não entro em detalhes, para não revelar nada.
    .long = Outras pessoas confiam na minha discrição. Contatos, comentários, imagens e lugares ao meu redor, reunidos, poderiam apontar para elas. O que um modelo de IA aprende com muitos pequenos indícios está fora do meu controle. Não entro em detalhes aqui, para não revelar nada. A confiança delas faz parte da minha situação particular, e peço que a ponderem.

ground-secrecy-could-reveal =
    .ask = Contatos ou comentários poderiam revelá-las?
    .say = Considero esse risco real no meu caso.

ground-necessity =
    .name = possível sem os meus dados
    .why = Outros treinam sem esses dados; acrescente isto a um motivo seu.
    .short = É possível desenvolver IA sem os dados em questão, por exemplo com dados de pessoas que concordam com isso. Meus interesses não precisam ceder diante de um uso que pode passar sem eles.
    .long = É possível desenvolver IA sem os dados pessoais em questão. Há outras fontes, e há pessoas que concordariam se lhes perguntassem. Um meio mais brando que alcança o objetivo vem antes de um que abrange todos os que nada dizem. O que esses poucos dados acrescentam para a empresa é muito pouco. O que o uso deles tira da pessoa em questão é mais do que isso.
    .reply = Um tribunal regional superior de Colônia, em um processo sumário, não viu meio mais brando que fosse igualmente eficaz.

ground-open-weights =
    .name = as cópias não podem ser recolhidas
    .why = A Meta publicou modelos, e as cópias ficam fora de alcance; acrescente isto a um motivo seu.
    .short = A Meta publicou modelos de IA próprios para uso de outros. O que essas cópias contêm não pode mais ser recolhido, nem pela empresa nem por mim.
    .long = A Meta publicou modelos de IA próprios para uso de outros. Há cópias deles nas mãos de pessoas e empresas que ninguém listou. Se os dados em questão tiverem entrado em um desses modelos, ninguém poderá avisar todas elas nem recolher as cópias. Um direito que só se pode exercer contra o primeiro detentor seria então vazio. Por isso me oponho antes que se chegue a esse ponto.
