# Os textos da oposição. Um para cada finalidade, conforme a lei que se aplica: abertura, motivos, fecho.
# Cada texto se limita à sua finalidade, e a última frase diz o que ele não pede.

text-own-account-open =
    .gdpr = Com base no artigo 21, n.º 1, do Regulamento Geral sobre a Proteção de Dados (GDPR), por motivos decorrentes da minha situação particular, oponho-me ao tratamento dos meus dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta. Minha oposição abrange o que é público na minha conta e o que troco ali com recursos de IA.
    .uk-gdpr = Com base no artigo 21, n.º 1, do UK GDPR, por motivos decorrentes da minha situação particular, oponho-me ao tratamento dos meus dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta. Minha oposição abrange o que é público na minha conta e o que troco ali com recursos de IA.
    .fadp = Com base no artigo 30, parágrafo 2, letra b, da Lei Federal Suíça de Proteção de Dados e, subsidiariamente, no artigo 21, n.º 1, do GDPR, oponho-me expressamente ao tratamento dos meus dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta, e o proíbo expressamente. Minha oposição abrange o que é público na minha conta e o que troco ali com recursos de IA.
    .lgpd = Com base no artigo 18, § 2º, da Lei Geral de Proteção de Dados (LGPD), oponho-me ao tratamento dos meus dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta; não dei consentimento para ele e, a meu ver, ele não está em conformidade com essa lei. Minha oposição abrange o que é público na minha conta e o que troco ali com recursos de IA.
    .other = Com base na lei de proteção de dados do lugar onde vivo, por motivos decorrentes da minha situação particular, oponho-me ao tratamento dos meus dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta. Minha oposição abrange o que é público na minha conta e o que troco ali com recursos de IA.

text-own-account-close =
    .gdpr = Peço que cessem esse tratamento agora e que me confirmem isso. Enquanto se verifica se os motivos legítimos da empresa prevalecem, peço a limitação do tratamento prevista no artigo 18, n.º 1, alínea d, do GDPR, somente para o desenvolvimento e o aprimoramento de IA. Não peço a exclusão da minha conta ou das suas publicações, nem um limite à sua exibição.
    .uk-gdpr = Peço que cessem esse tratamento agora e que me confirmem isso. Enquanto se verifica se os motivos legítimos da empresa prevalecem, peço a limitação do tratamento prevista no artigo 18, n.º 1, alínea d, do UK GDPR, somente para o desenvolvimento e o aprimoramento de IA. Não peço a exclusão da minha conta ou das suas publicações, nem um limite à sua exibição.
    .fadp = Peço que cessem esse tratamento agora e que me confirmem isso. Não peço a exclusão da minha conta ou das suas publicações, nem um limite à sua exibição.
    .lgpd = Peço que cessem esse tratamento agora e que me confirmem isso. Não peço a exclusão da minha conta ou das suas publicações, nem um limite à sua exibição.
    .other = Peço que cessem esse tratamento agora e que me confirmem isso. Não peço a exclusão da minha conta ou das suas publicações, nem um limite à sua exibição.

text-whatsapp-open =
    .gdpr = Com base no artigo 21, n.º 1, do Regulamento Geral sobre a Proteção de Dados (GDPR), por motivos decorrentes da minha situação particular, oponho-me ao tratamento das minhas mensagens com IA no WhatsApp para o desenvolvimento e o aprimoramento de inteligência artificial (IA), na medida em que ele se baseia em interesses legítimos. Isso inclui as mensagens que outras pessoas trocam com IA em conversas das quais participo, na medida em que me digam respeito.
    .uk-gdpr = Com base no artigo 21, n.º 1, do UK GDPR, por motivos decorrentes da minha situação particular, oponho-me ao tratamento das minhas mensagens com IA no WhatsApp para o desenvolvimento e o aprimoramento de inteligência artificial (IA), na medida em que ele se baseia em interesses legítimos. Isso inclui as mensagens que outras pessoas trocam com IA em conversas das quais participo, na medida em que me digam respeito.
    .fadp = Com base no artigo 30, parágrafo 2, letra b, da Lei Federal Suíça de Proteção de Dados e, subsidiariamente, no artigo 21, n.º 1, do GDPR, oponho-me expressamente ao tratamento das minhas mensagens com IA no WhatsApp para o desenvolvimento e o aprimoramento de inteligência artificial (IA), na medida em que ele se baseia em interesses legítimos, e o proíbo expressamente. Isso inclui as mensagens que outras pessoas trocam com IA em conversas das quais participo, na medida em que me digam respeito.
    .lgpd = Com base no artigo 18, § 2º, da Lei Geral de Proteção de Dados (LGPD), oponho-me ao tratamento das minhas mensagens com IA no WhatsApp para o desenvolvimento e o aprimoramento de inteligência artificial (IA), na medida em que ele se baseia em interesses legítimos; a meu ver, ele não está em conformidade com essa lei. Isso inclui as mensagens que outras pessoas trocam com IA em conversas das quais participo, na medida em que me digam respeito.
    .other = Com base na lei de proteção de dados do lugar onde vivo, por motivos decorrentes da minha situação particular, oponho-me ao tratamento das minhas mensagens com IA no WhatsApp para o desenvolvimento e o aprimoramento de inteligência artificial (IA), na medida em que ele se baseia em interesses legítimos. Isso inclui as mensagens que outras pessoas trocam com IA em conversas das quais participo, na medida em que me digam respeito.

text-whatsapp-close =
    .gdpr = Peço que cessem esse tratamento agora e que me confirmem isso. Enquanto se verifica se os motivos legítimos da empresa prevalecem, peço a limitação do tratamento prevista no artigo 18, n.º 1, alínea d, do GDPR, somente para o desenvolvimento e o aprimoramento de IA. Não peço a exclusão da minha conta ou das suas mensagens, nem um limite à sua exibição para aqueles a quem se destinam.
    .uk-gdpr = Peço que cessem esse tratamento agora e que me confirmem isso. Enquanto se verifica se os motivos legítimos da empresa prevalecem, peço a limitação do tratamento prevista no artigo 18, n.º 1, alínea d, do UK GDPR, somente para o desenvolvimento e o aprimoramento de IA. Não peço a exclusão da minha conta ou das suas mensagens, nem um limite à sua exibição para aqueles a quem se destinam.
    .fadp = Peço que cessem esse tratamento agora e que me confirmem isso. Não peço a exclusão da minha conta ou das suas mensagens, nem um limite à sua exibição para aqueles a quem se destinam.
    .lgpd = Peço que cessem esse tratamento agora e que me confirmem isso. Não peço a exclusão da minha conta ou das suas mensagens, nem um limite à sua exibição para aqueles a quem se destinam.
    .other = Peço que cessem esse tratamento agora e que me confirmem isso. Não peço a exclusão da minha conta ou das suas mensagens, nem um limite à sua exibição para aqueles a quem se destinam.

text-others-posts-open =
    .gdpr = Com base no artigo 21, n.º 1, do Regulamento Geral sobre a Proteção de Dados (GDPR), por motivos decorrentes da minha situação particular, oponho-me ao tratamento de dados pessoais sobre mim para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta. Minha oposição abrange o que outras pessoas publicaram sobre mim e o que vem de terceiros.
    .uk-gdpr = Com base no artigo 21, n.º 1, do UK GDPR, por motivos decorrentes da minha situação particular, oponho-me ao tratamento de dados pessoais sobre mim para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta. Minha oposição abrange o que outras pessoas publicaram sobre mim e o que vem de terceiros.
    .fadp = Com base no artigo 30, parágrafo 2, letra b, da Lei Federal Suíça de Proteção de Dados e, subsidiariamente, no artigo 21, n.º 1, do GDPR, oponho-me expressamente ao tratamento de dados pessoais sobre mim para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta, e o proíbo expressamente. Minha oposição abrange o que outras pessoas publicaram sobre mim e o que vem de terceiros.
    .lgpd = Com base no artigo 18, § 2º, da Lei Geral de Proteção de Dados (LGPD), oponho-me ao tratamento de dados pessoais sobre mim para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta; não dei consentimento para ele e, a meu ver, ele não está em conformidade com essa lei. Minha oposição abrange o que outras pessoas publicaram sobre mim e o que vem de terceiros.
    .other = Com base na lei de proteção de dados do lugar onde vivo, por motivos decorrentes da minha situação particular, oponho-me ao tratamento de dados pessoais sobre mim para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta. Minha oposição abrange o que outras pessoas publicaram sobre mim e o que vem de terceiros.

text-others-posts-close =
    .gdpr = Peço que cessem esse tratamento agora e que me confirmem isso. Enquanto se verifica se os motivos legítimos da empresa prevalecem, peço a limitação do tratamento prevista no artigo 18, n.º 1, alínea d, do GDPR, somente para o desenvolvimento e o aprimoramento de IA. Não peço a exclusão de uma conta ou das suas publicações, nem um limite à sua exibição.
    .uk-gdpr = Peço que cessem esse tratamento agora e que me confirmem isso. Enquanto se verifica se os motivos legítimos da empresa prevalecem, peço a limitação do tratamento prevista no artigo 18, n.º 1, alínea d, do UK GDPR, somente para o desenvolvimento e o aprimoramento de IA. Não peço a exclusão de uma conta ou das suas publicações, nem um limite à sua exibição.
    .fadp = Peço que cessem esse tratamento agora e que me confirmem isso. Não peço a exclusão de uma conta ou das suas publicações, nem um limite à sua exibição.
    .lgpd = Peço que cessem esse tratamento agora e que me confirmem isso. Não peço a exclusão de uma conta ou das suas publicações, nem um limite à sua exibição.
    .other = Peço que cessem esse tratamento agora e que me confirmem isso. Não peço a exclusão de uma conta ou das suas publicações, nem um limite à sua exibição.

# Assinado pela mãe ou pelo pai; sem nome nem data de nascimento da criança.
text-child-open =
    .gdpr = Como mãe ou pai da criança em questão, e em nome dela, com base no artigo 21, n.º 1, do Regulamento Geral sobre a Proteção de Dados (GDPR), por motivos decorrentes da situação particular do meu filho ou da minha filha, oponho-me ao tratamento dos dados pessoais da criança para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta. A oposição abrange o que outras pessoas publicaram sobre a criança, o que é público em uma conta dela e o que ela troca com recursos de IA.
    .uk-gdpr = Como mãe ou pai da criança em questão, e em nome dela, com base no artigo 21, n.º 1, do UK GDPR, por motivos decorrentes da situação particular do meu filho ou da minha filha, oponho-me ao tratamento dos dados pessoais da criança para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta. A oposição abrange o que outras pessoas publicaram sobre a criança, o que é público em uma conta dela e o que ela troca com recursos de IA.
    .fadp = Como mãe ou pai da criança em questão, e em nome dela, com base no artigo 30, parágrafo 2, letra b, da Lei Federal Suíça de Proteção de Dados e, subsidiariamente, no artigo 21, n.º 1, do GDPR, oponho-me expressamente ao tratamento dos dados pessoais da criança para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta, e o proíbo expressamente. A oposição abrange o que outras pessoas publicaram sobre a criança, o que é público em uma conta dela e o que ela troca com recursos de IA.
    .lgpd = Como mãe ou pai da criança em questão, e em nome dela, com base no artigo 18, § 2º, da Lei Geral de Proteção de Dados (LGPD), oponho-me ao tratamento dos dados pessoais da criança para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta; não dei consentimento para ele e, a meu ver, ele não está em conformidade com essa lei. A oposição abrange o que outras pessoas publicaram sobre a criança, o que é público em uma conta dela e o que ela troca com recursos de IA.
    .other = Como mãe ou pai da criança em questão, e em nome dela, com base na lei de proteção de dados do lugar onde vivemos, por motivos decorrentes da situação particular do meu filho ou da minha filha, oponho-me ao tratamento dos dados pessoais da criança para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta. A oposição abrange o que outras pessoas publicaram sobre a criança, o que é público em uma conta dela e o que ela troca com recursos de IA.

text-child-close =
    .gdpr = Peço que cessem esse tratamento agora e que me confirmem isso. Enquanto se verifica se os motivos legítimos da empresa prevalecem, peço a limitação do tratamento prevista no artigo 18, n.º 1, alínea d, do GDPR, somente para o desenvolvimento e o aprimoramento de IA. Não peço a exclusão de uma conta ou das suas publicações, nem um limite à sua exibição.
    .uk-gdpr = Peço que cessem esse tratamento agora e que me confirmem isso. Enquanto se verifica se os motivos legítimos da empresa prevalecem, peço a limitação do tratamento prevista no artigo 18, n.º 1, alínea d, do UK GDPR, somente para o desenvolvimento e o aprimoramento de IA. Não peço a exclusão de uma conta ou das suas publicações, nem um limite à sua exibição.
    .fadp = Peço que cessem esse tratamento agora e que me confirmem isso. Não peço a exclusão de uma conta ou das suas publicações, nem um limite à sua exibição.
    .lgpd = Peço que cessem esse tratamento agora e que me confirmem isso. Não peço a exclusão de uma conta ou das suas publicações, nem um limite à sua exibição.
    .other = Peço que cessem esse tratamento agora e que me confirmem isso. Não peço a exclusão de uma conta ou das suas publicações, nem um limite à sua exibição.

# Introduz os motivos.
text-reasons = Minha situação:

# Quando nenhum motivo foi escolhido.
text-no-reason = Meu interesse em decidir sobre esses dados prevalece sobre o uso deles para IA. Se for preciso saber de que modo esse uso me afeta em particular, perguntem-me, e eu explicarei.

# Três frases que valem para qualquer pessoa, para um formulário que quer um texto.
text-prepared = O que entrou em um modelo de IA não pode simplesmente ser retirado dele, e um direito exercido mais tarde chega tarde demais. Não posso prever para que esses modelos servirão, nem o que repetirão e a quem. Para mim, decidir sobre dados pessoais pesa mais do que o uso deles para IA.

# A moldura da carta.

letter-objection-subject = Oposição ao uso de dados pessoais para o desenvolvimento e o aprimoramento de IA

letter-objection-salutation = Prezadas Senhoras e Prezados Senhores,

letter-objection-identify = Esta carta diz respeito à seguinte conta no { $platform }: { $handle }.
    .no-handle = Esta carta diz respeito à minha conta no { $platform }.

letter-objection-answer =
    .gdpr = Peço que me informem as medidas tomadas no prazo do artigo 12, n.º 3, do GDPR. Se não derem seguimento à minha oposição, peço que indiquem os motivos no mesmo prazo, como prevê o artigo 12, n.º 4, do GDPR.
    .uk-gdpr = Peço que me informem as medidas tomadas no prazo fixado pelos artigos 12 e 12A do UK GDPR. Se não derem seguimento à minha oposição, peço que indiquem os motivos no mesmo prazo.
    .fadp = Peço que me informem por escrito as medidas tomadas. Se não derem seguimento à minha oposição, peço que indiquem os motivos.
    .lgpd = Peço que me informem por escrito as medidas tomadas. Se não derem seguimento à minha oposição, peço que indiquem os motivos.
    .other = Peço que me informem por escrito as medidas tomadas. Se não derem seguimento à minha oposição, peço que indiquem os motivos.

letter-closing = Atenciosamente,

# Os motivos, como aparecem em textos e cartas. Na página, eles têm o nome na língua do programa.

ground-expectation =
    .short = Publiquei para pessoas, em um tempo em que ninguém podia contar com esse uso. Não o esperava e também agora não concordo com ele.
    .long = O que publiquei se destinava às pessoas que me seguem ou que me procuram. Quando publiquei boa parte disso, não se falava em treinar IA com esse material, e eu não podia levar isso em conta. Quem compartilha um momento com outras pessoas não espera que ele se torne, anos depois, parte de um conjunto de dados. O que mostrar, e a quem, foi uma escolha feita para outro mundo. Um uso que eu não podia prever pesa mais sobre mim do que um uso que eu conhecia.

ground-expectation-since =
    .say = Publico ali desde { $answer }.

ground-expectation-used-for =
    .say = Naquele tempo, usei a conta para o seguinte: { $answer }.

ground-expectation-had-i-known =
    .say = Se eu soubesse desse uso, teria publicado menos, ou nada.

ground-children =
    .short = Há crianças nas publicações públicas de que trata a minha oposição. Elas merecem proteção especial e não decidiram sobre esse uso.
    .long = Há crianças nas publicações públicas de que trata a minha oposição. Elas não decidiram se uma imagem sua seria publicada, e muito menos podem decidir o que uma IA aprende com ela. A Meta diz que deixa de fora as publicações públicas de contas de menores de idade; as crianças, porém, aparecem nas publicações de adultos. Seu rosto e seu ambiente as acompanharão por toda a vida. A lei dá peso especial aos interesses de uma criança, e peço que façam o mesmo.

ground-children-own =
    .say = Meus filhos ou minhas filhas aparecem em publicações públicas.

ground-children-myself-then =
    .say = Eu apareço ali quando criança.

ground-children-posted-by =
    .say = As imagens foram publicadas pelas seguintes pessoas ou entidades: { $answer }.

ground-irreversible =
    .short = O que entrou em um modelo de IA não pode simplesmente ser retirado dele. Um direito que eu exercesse mais tarde chegaria tarde demais; por isso o exerço agora.
    .long = Uma publicação pode ser apagada, e uma imagem pode ser ocultada. O que um modelo de IA aprendeu com elas não pode simplesmente ser retirado. Um direito à exclusão que eu exercesse mais tarde já não encontraria nada que pudesse desfazer. A vida muda, e o que um dia foi inofensivo mostrar pode tornar-se um fardo. Por isso me oponho agora, enquanto isso ainda tem efeito.

ground-irreversible-take-back =
    .say = Há coisas que um dia talvez precisem ser retiradas.

ground-special-data =
    .short = Conteúdos sobre mim e sobre pessoas próximas, em conjunto, podem permitir conclusões sobre questões que a lei protege de modo especial. Guardo os detalhes para mim, pois nomeá-los causaria justamente o dano a que me oponho.
    .long = Conteúdos sobre mim e sobre pessoas próximas podem permitir conclusões sobre questões que a lei protege de modo especial. Tais conclusões resultam do conjunto: palavras, imagens, grupos, lugares e as pessoas que neles aparecem. Não conheço nenhum filtro que reconheça tudo isso antes do treinamento. Não entro em detalhes aqui, pois nomear as questões causaria justamente o dano a que me oponho. Peço que levem isso em conta sem exigir que eu as exponha.

ground-special-data-inferred =
    .say = Para mim, trata-se de uma preocupação concreta, e não geral.

ground-vulnerable =
    .short = A situação em que eu e pessoas próximas vivemos traz um risco maior que o da maioria quando dados são reutilizados. Pela mesma razão, não entro em detalhes.
    .long = O peso desse tratamento depende da pessoa a quem ele diz respeito. A situação em que eu e pessoas próximas vivemos traz um risco maior que o da maioria quando dados sobre nós são reutilizados ou repetidos. Não posso prever quem ficaria sabendo de que por meio de um modelo de IA, e não poderia desfazer isso. Não entro em detalhes aqui, pois isso aumentaria o risco. Peço que ponderem a minha situação particular, e não a de uma pessoa média.

ground-vulnerable-at-risk =
    .say = Para mim, o risco é real, e não apenas imaginável.

ground-third-parties =
    .short = Outras pessoas publicam imagens de mim e me mencionam. Não posso decidir quem as vê e, juntas, elas formam uma imagem de mim que não escolhi.
    .long = Nem tudo o que existe sobre mim foi publicado por mim. Outras pessoas publicam imagens de mim e me mencionam, e não posso definir quem as vê nem ter certeza de que saberei disso. Juntas, essas publicações formam uma imagem de mim que não escolhi e que não posso corrigir. Não fui eu quem tornou esses dados públicos. O uso deles para IA me afeta, portanto, sem nenhuma decisão minha.

ground-third-parties-who =
    .say = Essas publicações vêm das seguintes pessoas ou entidades: { $answer }.

ground-third-parties-examples =
    .say = Há exemplos aqui: { $answer }.

ground-no-account =
    .short = Não tenho conta ali; por isso não concordei com nada nem posso configurar nada. Ainda assim, quero decidir sobre os dados que me dizem respeito.
    .long = Não tenho conta no serviço nem contrato com ele. Por isso não disponho de nenhuma configuração com que limitar o uso de dados sobre mim, e nenhum aviso me foi enviado. Mesmo assim, conteúdos públicos de outras pessoas podem me mostrar ou mencionar. Quem se mantém longe de um serviço não espera tornar-se material para a IA dele. Uma oposição é o único meio que tenho.

ground-no-account-where =
    .say = Meu nome ou minha imagem podem aparecer nos seguintes lugares: { $answer }.

ground-no-account-spellings =
    .say = Meu nome pode estar escrito ali assim: { $answer }.

ground-creator =
    .short = O que crio mostra quem sou: meu rosto, minha voz ou um modo pelo qual me reconhecem. Não quero que uma IA aprenda a imitá-lo.
    .long = O que crio está ligado à minha pessoa. Mostra meu rosto, leva minha voz ou tem um modo pelo qual me reconhecem. Uma IA que aprende com isso pode imitá-lo, e outras pessoas podem então tomar a imitação por obra minha. Essas obras existem para que pessoas as vejam ou ouçam, e não para uma máquina que aprende a ocupar o meu lugar. Esta oposição diz respeito apenas aos meus dados pessoais e deixa como estão os direitos previstos em outras leis.

ground-creator-what =
    .say = É isto que crio: { $answer }.

ground-creator-living =
    .say = Vivo desse trabalho, ao menos em parte.

ground-creator-imitations =
    .say = Já vi imitações do meu trabalho ou da minha pessoa.

ground-ai-chats =
    .short = O que as pessoas escrevem a uma IA se destina a uma resposta, e outras podem repassar a ela palavras minhas ou da minha família. Não quero que essas mensagens sejam usadas para desenvolver IA.
    .long = O que as pessoas escrevem a uma IA se destina à resposta, e a nada mais. Essas mensagens podem ser mais abertas do que tudo o que alguém publicaria, e as de menores de idade também podem ser usadas. Outras pessoas em uma conversa comum podem repassar à IA o que ali foi escrito ou mostrado. Não posso impedir isso nem saber se aconteceu. Oponho-me ao uso dessas mensagens para o desenvolvimento e o aprimoramento de IA.

ground-ai-chats-used =
    .say = Já usei a Meta AI.

ground-ai-chats-by-others =
    .say = Outras pessoas usaram a Meta AI em conversas das quais participo.

ground-ai-chats-personal =
    .say = Essas conversas tratavam de coisas pessoais.

ground-minor-then =
    .short = Eu ainda era menor de idade quando publiquei parte do que está na minha conta. Não podia prever então o que se faria disso.
    .long = Parte do que está na minha conta foi publicada por mim quando eu ainda era menor de idade. Uma criança não pondera as consequências de uma publicação como um adulto, e desse uso eu nada podia saber. A lei protege de modo especial os dados da infância de uma pessoa, mesmo depois que ela cresce. A Meta diz que deixa de fora as publicações públicas de contas de menores de idade. Peço que o que publiquei quando menor não seja tratado com menos cuidado porque hoje tenho mais idade.

ground-minor-then-age =
    .say = Minha idade quando abri a conta: { $answer }.

ground-minor-then-years =
    .say = Publiquei ali como menor de idade nos seguintes anos: { $answer }.

ground-dependence =
    .short = Não posso simplesmente deixar o serviço, e parte dos meus dados continua pública ali, seja qual for a minha configuração. Sair, para mim, não é uma escolha real.
    .long = Dependo do serviço e não posso simplesmente deixá-lo. Parte dos meus dados, como meu nome e minha imagem, continua pública ali, seja qual for a minha configuração. Entre aceitar esse uso e renunciar ao serviço, não tenho uma escolha livre. A distância de poder entre a empresa e mim é grande. Esta oposição é o meio que me resta.

ground-dependence-need =
    .say = Preciso da conta para o seguinte: { $answer }.

ground-dependence-lose =
    .say = Sem ela, eu perderia o seguinte: { $answer }.

ground-transparency =
    .short = Pelo que me foi dito, não consigo saber quais dados são usados para qual IA, nem por quanto tempo. Não posso avaliar o que eu estaria aceitando.
    .long = Pelas informações que recebi, não consigo saber quais dados são usados, para quais modelos de IA e por quanto tempo. Tampouco sei quem mais trabalhará com esses modelos. Sem saber disso, não posso avaliar o que esse uso significaria para mim. Dúvidas desse tipo não devem ser resolvidas à minha custa. Por isso me oponho.

ground-transparency-no-notice =
    .say = Não me lembro de nenhum aviso a respeito.

ground-transparency-notice-when =
    .say = Vi um aviso a respeito na seguinte época: { $answer }.

ground-transparency-old-mailbox =
    .say = Não uso mais a caixa de e-mail da conta; um aviso enviado para lá não teria chegado a mim.

ground-no-consent =
    .short = Nunca me perguntaram se concordo com esse uso. Meu silêncio não foi consentimento, e agora digo não.
    .long = Nunca me perguntaram se concordo com esse uso. Ele começou sem mim e continuaria enquanto eu nada dissesse. Silêncio não é consentimento. Um formulário para quem por acaso o encontra não substitui a pergunta. Com esta oposição digo claramente o que teria dito se me houvessem perguntado.

ground-no-consent-learned =
    .say = Fiquei sabendo disso da seguinte forma: { $answer }.

ground-no-consent-obstacle =
    .say = O seguinte ficou no meu caminho: { $answer }.

ground-purpose =
    .short = Uso o serviço para estar em contato com pessoas. Construir IA para qualquer finalidade é outra coisa, e não entrei para isso.
    .long = Uso o serviço para estar em contato com pessoas. Construir modelos de IA para qualquer finalidade, da Meta e de outros, é outra coisa. Isso não tem ligação com a razão pela qual meus dados estão ali. Eu não podia esperar essa mudança e não posso prever aonde ela levará. Quero que meus dados fiquem com a finalidade para a qual os forneci.

ground-purpose-meant-for =
    .say = A conta se destinava ao seguinte: { $answer }.

ground-memorisation =
    .short = Modelos de IA podem repetir partes daquilo com que foram treinados. Nomes, contatos ou imagens que dizem respeito a mim ou à minha família poderiam reaparecer diante de estranhos.
    .long = Pesquisas mostraram que grandes modelos de IA podem repetir trechos daquilo com que foram treinados. O que diz respeito a mim ou à minha família poderia, assim, reaparecer diante de pessoas a quem nunca se destinou. Um filtro reduz esse risco sem eliminá-lo. Eu dificilmente saberia de um caso assim e não poderia desfazê-lo. Um modelo treinado com dados pessoais não é anônimo pelo simples fato de ser um modelo.

ground-memorisation-unusual =
    .say = Há nos dados algo incomum que apontaria diretamente para mim.

ground-distortion =
    .short = Um modelo de IA pode me confundir com outras pessoas, inventar coisas sobre mim ou imitar meu rosto ou minha voz. Eu dificilmente poderia corrigir isso.
    .long = Modelos de IA às vezes afirmam sobre pessoas coisas que não são verdadeiras, ou confundem uma pessoa com outra. Também podem ser usados para imitar um rosto ou uma voz. Se isso acontecer comigo, quem ler ou vir não saberá que está errado. Uma correção em um modelo é mais difícil de obter do que uma correção em uma página. Quanto menos dados sobre mim entrarem no treinamento, menor considero esse risco.

ground-distortion-known =
    .say = Sou uma pessoa conhecida em público, ainda que só localmente, de modo que um erro sobre mim se espalharia.

ground-distortion-namesake =
    .say = Outra pessoa tem o mesmo nome, de modo que podemos ser confundidos.

ground-secrecy =
    .short = Outras pessoas confiam na minha discrição, e dados ao meu redor poderiam apontar para elas. Não entro em detalhes, para não revelar nada.
    .long = Outras pessoas confiam na minha discrição. Contatos, comentários, imagens e lugares ao meu redor, reunidos, poderiam apontar para elas. O que um modelo de IA aprende com muitos pequenos indícios está fora do meu controle. Não entro em detalhes aqui, para não revelar nada. A confiança delas faz parte da minha situação particular, e peço que a ponderem.

ground-secrecy-could-reveal =
    .say = Considero esse risco real no meu caso.

ground-necessity =
    .short = É possível desenvolver IA sem os dados em questão, por exemplo com dados de pessoas que concordam com isso. Meus interesses não precisam ceder diante de um uso que pode passar sem eles.
    .long = É possível desenvolver IA sem os dados pessoais em questão. Há outras fontes, e há pessoas que concordariam se lhes perguntassem. Um meio mais brando que alcança o objetivo vem antes de um que abrange todos os que nada dizem. O que esses poucos dados acrescentam para a empresa é muito pouco. O que o uso deles tira da pessoa em questão é mais do que isso.

ground-open-weights =
    .short = A Meta publicou modelos de IA próprios para uso de outros. O que essas cópias contêm não pode ser chamado de volta, nem pela empresa nem por mim.
    .long = A Meta publicou modelos de IA próprios para uso de outros. Cópias deles estão com pessoas e empresas que ninguém listou. Se os dados em questão tiverem entrado em um desses modelos, ninguém poderá avisar todos eles nem chamar as cópias de volta. Um direito que só se pode exercer contra o primeiro detentor seria então vazio. Por isso me oponho antes que se chegue a esse ponto.
