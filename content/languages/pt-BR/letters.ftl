# As cartas que se seguem a uma oposição, e o histórico em frases.
# O atributo é a lei que se aplica. Uma lei sem atributo não tem essa frase.

letter-month-1 = janeiro
letter-month-2 = fevereiro
letter-month-3 = março
letter-month-4 = abril
letter-month-5 = maio
letter-month-6 = junho
letter-month-7 = julho
letter-month-8 = agosto
letter-month-9 = setembro
letter-month-10 = outubro
letter-month-11 = novembro
letter-month-12 = dezembro
letter-date =
    { $day ->
        [1] { $day }º de { $month } de { $year }
       *[other] { $day } de { $month } de { $year }
    }

# Espaços em branco a preencher; são assinalados antes de qualquer envio.

letter-blank-name = [seu nome]
letter-blank-contact = [seu endereço postal ou eletrônico]
letter-blank-date = [data]

# The subject on paper, with the label that is usual there. A mail has the subject alone.

letter-subject = Assunto: { $subject }

# De que trata uma oposição.

letter-about =
    .account = Minha oposição diz respeito à minha conta no { $platform }: { $handle }.
    .account-no-handle = Minha oposição diz respeito à minha conta no { $platform }.
    .page = Minha oposição diz respeito a uma Página minha no { $platform }, { $handle }, e aos dados sobre mim que estão ali.
    .page-no-handle = Minha oposição diz respeito a uma Página minha no { $platform } e aos dados sobre mim que estão ali.
    .child = Minha oposição diz respeito à conta do meu filho ou da minha filha no { $platform }, { $handle }, e ao que outras pessoas publicaram ali sobre ele ou ela.
    .child-no-handle = Minha oposição diz respeito aos dados do meu filho ou da minha filha no { $platform }.
    .others-posts = Minha oposição diz respeito ao que outras pessoas publicaram sobre mim nos serviços da Meta e ao que vem de terceiros.

# The same right after the salutation.

letter-about-first =
    .page = Minha oposição diz respeito a uma Página minha no { $platform }, { $handle }, e aos dados sobre mim que estão ali.
    .page-no-handle = Minha oposição diz respeito a uma Página minha no { $platform } e aos dados sobre mim que estão ali.
    .child = Minha oposição diz respeito à conta do meu filho ou da minha filha no { $platform }, { $handle }, e ao que outras pessoas publicaram ali sobre ele ou ela.
    .child-no-handle = Minha oposição diz respeito aos dados do meu filho ou da minha filha no { $platform }.
    .others-posts = Minha oposição diz respeito ao que outras pessoas publicaram sobre mim nos serviços da Meta e ao que vem de terceiros.

# A última frase de cada texto.

letter-not-asked =
    .own-account = Não peço a exclusão da minha conta nem das publicações que estão nela, nem que se limite a sua exibição.
    .whatsapp = Não peço a exclusão da minha conta nem das mensagens que estão nela, nem que se limite a sua exibição para aqueles a quem se destinam.
    .others-posts = Não peço a exclusão de nenhuma conta ou publicação, nem que se limite a sua exibição.
    .child = Não peço a exclusão de nenhuma conta ou publicação, nem que se limite a sua exibição.

# O que consta de várias cartas.

letter-stop = Solicito que cessem esse tratamento desde já e que me confirmem a cessação.
    .fadp = Solicito que cessem esse tratamento desde já e que me confirmem a cessação.

letter-restriction =
    .gdpr = Enquanto se verifica se os motivos legítimos da empresa prevalecem, solicito a limitação do tratamento prevista no artigo 18, n.º 1, alínea d, do GDPR, somente para o desenvolvimento e o aprimoramento de IA.
    .uk-gdpr = Enquanto se verifica se os motivos legítimos da empresa prevalecem, solicito a limitação do tratamento prevista no artigo 18, n.º 1, alínea d, do UK GDPR, somente para o desenvolvimento e o aprimoramento de IA.

# O modo como um texto nosso a cita: por ele se reconhece que um texto guardado pede a limitação.
letter-restriction-cited =
    .gdpr = artigo 18, n.º 1, alínea d, do GDPR
    .uk-gdpr = artigo 18, n.º 1, alínea d, do UK GDPR

letter-period =
    .gdpr = O prazo do artigo 12, n.º 3, do GDPR terminou em { $due }. Não recebi informação sobre as medidas tomadas em razão da minha oposição.
    .uk-gdpr = Pelas minhas contas, o prazo dos artigos 12 e 12A do UK GDPR terminou em { $due }. Não recebi informação sobre as medidas tomadas em razão da minha oposição.

letter-period-extended =
    .gdpr = Foi anunciada uma prorrogação; o prazo prorrogado do artigo 12, n.º 3, do GDPR terminou em { $due }. Não recebi informação sobre as medidas tomadas em razão da minha oposição.
    .uk-gdpr = Foi anunciada uma prorrogação; pelas minhas contas, o prazo prorrogado terminou em { $due }. Não recebi informação sobre as medidas tomadas em razão da minha oposição.

letter-period-late =
    .gdpr = Em { $announced }, foi anunciada uma prorrogação. O primeiro prazo já havia terminado em { $end }; segundo o artigo 12, n.º 3, do GDPR, ela não altera a data.
    .uk-gdpr = Em { $announced }, foi anunciada uma prorrogação. Pelas minhas contas, o primeiro prazo já havia terminado em { $end }; ela não altera a data.
    .fadp = Em { $announced }, foi anunciada uma prorrogação. O primeiro prazo já havia terminado em { $end }.
    .lgpd = Em { $announced }, foi anunciada uma prorrogação. O primeiro prazo já havia terminado em { $end }.
    .other = Em { $announced }, foi anunciada uma prorrogação. O primeiro prazo já havia terminado em { $end }.

letter-history = Até agora, aconteceu o seguinte:

# Complemento.

letter-supplement-subject = Complemento à minha oposição de { $sent } ao uso de dados pessoais para o desenvolvimento e o aprimoramento de IA
    .fadp = Complemento à minha oposição de { $sent } ao uso de dados pessoais para o desenvolvimento e o aprimoramento de IA

letter-supplement-open =
    .asked = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA). Em { $answered }, pediram-me mais informações. Com esta carta, complemento a minha oposição.
    .elsewhere = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA). Em { $answered }, encaminharam-me para outro lugar. Mantenho a minha oposição e, com esta carta, a complemento.
    .refused = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA). Em { $answered }, a oposição foi recusada. Eu a mantenho e, com esta carta, a complemento.
    .plain = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA). Com esta carta, complemento a minha oposição por iniciativa própria.
    .asked-fadp = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA). Em { $answered }, pediram-me mais informações. Com esta carta, complemento a minha oposição.
    .elsewhere-fadp = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA). Em { $answered }, encaminharam-me para outro lugar. Mantenho a minha oposição e, com esta carta, a complemento.
    .refused-fadp = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA). Em { $answered }, a oposição foi recusada. Eu a mantenho e, com esta carta, a complemento.
    .plain-fadp = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA). Com esta carta, complemento a minha oposição por iniciativa própria.

letter-supplement-first-day = Minha oposição conta a partir do dia em que a enviei. Esta carta não é um novo pedido.

letter-supplement-prompts = Minha oposição não depende de instruções dadas a uma IA, nem de uma captura de tela com a resposta de uma IA. Ela se dirige contra o uso de dados para o desenvolvimento e o aprimoramento de IA, e não contra uma resposta específica.

letter-supplement-identity =
    .gdpr = Escrevi na qualidade de titular dos dados. Segundo o artigo 12, n.º 6, do GDPR, só podem ser pedidas mais informações quando há dúvidas razoáveis sobre a identidade. Se as houver, solicito que as indiquem e que me digam o mínimo que bastaria para esclarecê-las.
    .uk-gdpr = Escrevi na qualidade de titular dos dados. Só podem ser pedidas mais informações quando há dúvidas razoáveis sobre a identidade. Se as houver, solicito que as indiquem e que me digam o mínimo que bastaria para esclarecê-las.
    .fadp = Escrevi na qualidade de titular dos dados. Se houver dúvidas sobre a minha identidade, solicito que as indiquem e que me digam o mínimo que bastaria para esclarecê-las.
    .lgpd = Escrevi na qualidade de titular dos dados. Se houver dúvidas sobre a minha identidade, solicito que as indiquem e que me digam o mínimo que bastaria para esclarecê-las.
    .other = Escrevi na qualidade de titular dos dados. Se houver dúvidas sobre a minha identidade, solicito que as indiquem e que me digam o mínimo que bastaria para esclarecê-las.
    .gdpr-child = Escrevi na qualidade de mãe ou pai, em nome do meu filho ou da minha filha, titular dos dados. Segundo o artigo 12, n.º 6, do GDPR, só podem ser pedidas mais informações quando há dúvidas razoáveis sobre a identidade. Se as houver, solicito que as indiquem e que me digam o mínimo que bastaria para esclarecê-las.
    .uk-gdpr-child = Escrevi na qualidade de mãe ou pai, em nome do meu filho ou da minha filha, titular dos dados. Só podem ser pedidas mais informações quando há dúvidas razoáveis sobre a identidade. Se as houver, solicito que as indiquem e que me digam o mínimo que bastaria para esclarecê-las.
    .fadp-child = Escrevi na qualidade de mãe ou pai, em nome do meu filho ou da minha filha, titular dos dados. Se houver dúvidas sobre a minha identidade, solicito que as indiquem e que me digam o mínimo que bastaria para esclarecê-las.
    .lgpd-child = Escrevi na qualidade de mãe ou pai, em nome do meu filho ou da minha filha, titular dos dados. Se houver dúvidas sobre a minha identidade, solicito que as indiquem e que me digam o mínimo que bastaria para esclarecê-las.
    .other-child = Escrevi na qualidade de mãe ou pai, em nome do meu filho ou da minha filha, titular dos dados. Se houver dúvidas sobre a minha identidade, solicito que as indiquem e que me digam o mínimo que bastaria para esclarecê-las.

letter-supplement-refused =
    .gdpr = Segundo o artigo 21, n.º 1, do GDPR, cabe à empresa demonstrar motivos legítimos e imperiosos que prevaleçam sobre os meus interesses, direitos e liberdades. Solicito que indiquem esses motivos e digam como os ponderaram diante da minha situação.
    .uk-gdpr = Segundo o artigo 21, n.º 1, do UK GDPR, cabe à empresa demonstrar motivos legítimos e imperiosos que prevaleçam sobre os meus interesses, direitos e liberdades. Solicito que indiquem esses motivos e digam como os ponderaram diante da minha situação.
    .fadp = Opus-me expressamente. Segundo os artigos 30 e 31 da Lei Federal Suíça de Proteção de Dados, a empresa só pode então prosseguir com uma justificativa. Solicito que a indiquem.
    .lgpd = Solicito que indiquem os motivos pelos quais não dão seguimento à minha oposição e a base legal que invocam.
    .other = Solicito que indiquem os motivos pelos quais não dão seguimento à minha oposição e a base legal que invocam.
    .gdpr-child = Segundo o artigo 21, n.º 1, do GDPR, cabe à empresa demonstrar motivos legítimos e imperiosos que prevaleçam sobre os interesses, direitos e liberdades do meu filho ou da minha filha. Solicito que indiquem esses motivos e digam como os ponderaram diante da situação do meu filho ou da minha filha.
    .uk-gdpr-child = Segundo o artigo 21, n.º 1, do UK GDPR, cabe à empresa demonstrar motivos legítimos e imperiosos que prevaleçam sobre os interesses, direitos e liberdades do meu filho ou da minha filha. Solicito que indiquem esses motivos e digam como os ponderaram diante da situação do meu filho ou da minha filha.

# Lembrete.

letter-reminder-subject = Lembrete da minha oposição de { $sent } ao uso de dados pessoais para o desenvolvimento e o aprimoramento de IA
    .fadp = Lembrete da minha oposição de { $sent } ao uso de dados pessoais para o desenvolvimento e o aprimoramento de IA

letter-reminder-open = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA). Até agora não recebi nenhuma decisão a respeito.
    .refused = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA). Em { $answered }, a oposição foi recusada. Eu a mantenho.
    .answered = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA). Em { $answered }, recebi uma resposta. Mantenho a minha oposição.
    .fadp = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA). Até agora não recebi nenhuma decisão a respeito.
    .refused-fadp = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA). Em { $answered }, a oposição foi recusada. Eu a mantenho.
    .answered-fadp = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA). Em { $answered }, recebi uma resposta. Mantenho a minha oposição.

letter-reminder-ask = Solicito que cessem esse tratamento desde já, se isso ainda não ocorreu, e que me informem até { $by } o que fizeram.
    .fadp = Solicito que cessem esse tratamento desde já, se isso ainda não ocorreu, e que me informem até { $by } o que fizeram.

letter-reminder-next =
    .gdpr = Se eu não tiver notícias até lá, pretendo apresentar uma reclamação à autoridade de controle, com base no artigo 77 do GDPR.
    .uk-gdpr = Se eu não tiver notícias até lá, pretendo apresentar uma reclamação à própria empresa, com base na seção 164A do Data Protection Act 2018, e depois à autoridade de controle.
    .fadp = Se eu não tiver notícias até lá, pretendo comunicar o caso ao Encarregado Federal Suíço da Proteção de Dados e da Transparência. Reservo as minhas pretensões com base no artigo 32 da Lei Federal Suíça de Proteção de Dados.
    .lgpd = Se eu não tiver notícias até lá, pretendo apresentar uma petição à autoridade brasileira de proteção de dados (ANPD).
    .other = Se eu não tiver notícias até lá, pretendo dirigir-me à autoridade que zela pela proteção de dados onde vivo.

# Reclamação à empresa: Reino Unido.

letter-company-subject = Reclamação com base na seção 164A do Data Protection Act 2018

letter-company-open = Esta reclamação diz respeito ao modo como foi tratada a minha oposição de { $sent }, feita com base no artigo 21, n.º 1, do UK GDPR, ao tratamento de dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA).

letter-company-ask =
    { $days ->
        [one] Solicito que confirmem o recebimento desta reclamação em { $days } dia, como prevê a lei, que a examinem e que me informem o resultado sem demora indevida. Solicito que deem seguimento à minha oposição: que cessem esse tratamento e que me confirmem a cessação.
       *[other] Solicito que confirmem o recebimento desta reclamação em { $days } dias, como prevê a lei, que a examinem e que me informem o resultado sem demora indevida. Solicito que deem seguimento à minha oposição: que cessem esse tratamento e que me confirmem a cessação.
    }

letter-company-next = Se isso não resolver o caso, pretendo dirigir-me à autoridade de controle com base na seção 165 da mesma lei.

# Reclamação à autoridade, em cinco pontos.

letter-complaint-subject =
    .gdpr = Reclamação com base no artigo 77 do GDPR: minha oposição ao uso de dados pessoais para o desenvolvimento e o aprimoramento de IA pela Meta
    .uk-gdpr = Reclamação com base na seção 165 do Data Protection Act 2018: minha oposição ao uso de dados pessoais para o desenvolvimento e o aprimoramento de IA pela Meta
    .fadp = Comunicação com base no artigo 49 da Lei Federal Suíça de Proteção de Dados: minha oposição ao uso de dados pessoais para o desenvolvimento e o aprimoramento de IA pela Meta
    .lgpd = Petição de titular contra controlador de dados: minha oposição ao uso de dados pessoais para o desenvolvimento e o aprimoramento de IA pela Meta
    .other = Reclamação: minha oposição ao uso de dados pessoais para o desenvolvimento e o aprimoramento de IA pela Meta

letter-complaint-open =
    .gdpr = Apresento uma reclamação com base no artigo 77 do GDPR. As informações seguem em cinco itens.
    .uk-gdpr = Apresento uma reclamação com base na seção 165 do Data Protection Act 2018. As informações seguem em cinco itens.
    .fadp = Comunico, com base no artigo 49 da Lei Federal Suíça de Proteção de Dados, um tratamento de dados que pode violar normas de proteção de dados. Sei que uma comunicação não me torna parte no processo. As informações seguem em cinco itens.
    .lgpd = Apresento esta petição na qualidade de titular dos dados, depois de ter me dirigido ao controlador. As informações seguem em cinco itens.
    .other = Apresento uma reclamação com base na lei de proteção de dados do lugar onde vivo. As informações seguem em cinco itens.

letter-complaint-item-1 = 1. Quem se dirige a esta autoridade
letter-complaint-item-2 = 2. Em nome de quem
letter-complaint-item-3 = 3. Contra quem
letter-complaint-item-4 = 4. De que se trata
letter-complaint-item-5 = 5. O pedido anterior e o que resultou dele

letter-complaint-residence = País de residência: { $country }

letter-complaint-for =
    .own = Ajo em meu próprio nome. Nenhuma entidade nem outra pessoa me representa.
    .child = Ajo na qualidade de mãe ou pai, em nome do meu filho ou da minha filha. Nenhuma entidade nos representa.

letter-complaint-against = A empresa responsável pelo tratamento (controladora) é:
    .several = São duas as empresas responsáveis pelo tratamento (controladoras), a primeira pelo serviço e a segunda pelos recursos de IA que há nele:

letter-complaint-reading = Essa empresa tem sede na Irlanda e responde pelos usuários do lugar onde vivo. Por isso leio o artigo 3, n.º 1, do GDPR no sentido de que o regulamento se aplica.
    .several = Essas empresas têm sede na Irlanda e respondem pelos usuários do lugar onde vivo. Por isso leio o artigo 3, n.º 1, do GDPR no sentido de que o regulamento se aplica.

letter-complaint-what =
    .gdpr = São tratados dados pessoais para o desenvolvimento e o aprimoramento de IA e são invocados para isso interesses legítimos (artigo 6, n.º 1, alínea f, do GDPR). Opus-me a isso com base no artigo 21, n.º 1, do GDPR, por motivos decorrentes da minha situação particular. O tratamento só pode então prosseguir se forem demonstrados motivos legítimos e imperiosos que prevaleçam sobre os meus interesses, direitos e liberdades.
    .uk-gdpr = São tratados dados pessoais para o desenvolvimento e o aprimoramento de IA e são invocados para isso interesses legítimos. Opus-me a isso com base no artigo 21, n.º 1, do UK GDPR, por motivos decorrentes da minha situação particular. O tratamento só pode então prosseguir se forem demonstrados motivos legítimos e imperiosos que prevaleçam sobre os meus interesses, direitos e liberdades.
    .fadp = São tratados dados pessoais para o desenvolvimento e o aprimoramento de IA. Opus-me expressamente a isso com base no artigo 30, parágrafo 2, letra b, da Lei Federal Suíça de Proteção de Dados. O tratamento só pode então prosseguir com uma justificativa nos termos do artigo 31, mesmo com dados que eu tornei públicos.
    .lgpd = São tratados dados pessoais para o desenvolvimento e o aprimoramento de IA sem o meu consentimento. Opus-me a isso com base no artigo 18, § 2º, da Lei Geral de Proteção de Dados (LGPD).
    .other = São tratados dados pessoais para o desenvolvimento e o aprimoramento de IA. Opus-me a isso com base na lei de proteção de dados do lugar onde vivo.
    .gdpr-child = São tratados dados pessoais para o desenvolvimento e o aprimoramento de IA e são invocados para isso interesses legítimos (artigo 6, n.º 1, alínea f, do GDPR). Em nome do meu filho ou da minha filha, opus-me a isso com base no artigo 21, n.º 1, do GDPR, por motivos decorrentes da situação particular de quem represento. O tratamento só pode então prosseguir se forem demonstrados motivos legítimos e imperiosos que prevaleçam sobre os interesses, direitos e liberdades do meu filho ou da minha filha.
    .uk-gdpr-child = São tratados dados pessoais para o desenvolvimento e o aprimoramento de IA e são invocados para isso interesses legítimos. Em nome do meu filho ou da minha filha, opus-me a isso com base no artigo 21, n.º 1, do UK GDPR, por motivos decorrentes da situação particular de quem represento. O tratamento só pode então prosseguir se forem demonstrados motivos legítimos e imperiosos que prevaleçam sobre os interesses, direitos e liberdades do meu filho ou da minha filha.
    .fadp-child = São tratados dados pessoais para o desenvolvimento e o aprimoramento de IA. Em nome do meu filho ou da minha filha, opus-me expressamente a isso com base no artigo 30, parágrafo 2, letra b, da Lei Federal Suíça de Proteção de Dados. O tratamento só pode então prosseguir com uma justificativa nos termos do artigo 31, mesmo com dados tornados públicos.

letter-complaint-silent =
    .gdpr = A meu ver, isso viola o artigo 12, n.os 3 e 4, e o artigo 21, n.º 1, do GDPR: dentro do prazo não me informaram o que foi feito em razão da minha oposição, nem por que nada foi feito.
    .uk-gdpr = A meu ver, isso viola o artigo 12 e o artigo 21, n.º 1, do UK GDPR: não me informaram o que foi feito em razão da minha oposição, nem por que nada foi feito.
    .fadp = A meu ver, meus direitos da personalidade foram violados: não me informaram que o tratamento cessou, nem o que o justifica.
    .lgpd = Não me informaram que o tratamento cessou, nem por que ele continua.
    .other = Não me informaram que o tratamento cessou, nem por que ele continua.
    .fadp-child = A meu ver, os direitos da personalidade do meu filho ou da minha filha foram violados: não me informaram que o tratamento cessou, nem o que o justifica.

letter-complaint-refused =
    .gdpr = A meu ver, isso viola o artigo 21, n.º 1, do GDPR: minha oposição foi recusada, e não me foram demonstrados motivos legítimos e imperiosos que prevaleçam sobre os meus interesses.
    .uk-gdpr = A meu ver, isso viola o artigo 21, n.º 1, do UK GDPR: minha oposição foi recusada, e não me foram demonstrados motivos legítimos e imperiosos que prevaleçam sobre os meus interesses.
    .fadp = A meu ver, meus direitos da personalidade foram violados: minha oposição foi recusada, e não me foi apresentada nenhuma justificativa válida.
    .lgpd = Minha oposição foi recusada. A meu ver, isso não está em conformidade com a lei.
    .other = Minha oposição foi recusada. A meu ver, isso não está em conformidade com a lei.
    .gdpr-child = A meu ver, isso viola o artigo 21, n.º 1, do GDPR: minha oposição foi recusada, e não me foram demonstrados motivos legítimos e imperiosos que prevaleçam sobre os interesses do meu filho ou da minha filha.
    .uk-gdpr-child = A meu ver, isso viola o artigo 21, n.º 1, do UK GDPR: minha oposição foi recusada, e não me foram demonstrados motivos legítimos e imperiosos que prevaleçam sobre os interesses do meu filho ou da minha filha.
    .fadp-child = A meu ver, os direitos da personalidade do meu filho ou da minha filha foram violados: minha oposição foi recusada, e não me foi apresentada nenhuma justificativa válida.

letter-complaint-accepted = Em { $answered }, foi-me comunicado que a minha oposição é aceita.

letter-complaint-going-on = Até agora não recebi nenhuma decisão sobre a minha oposição.

letter-complaint-restriction =
    .gdpr = Solicitei também a limitação do tratamento prevista no artigo 18, n.º 1, alínea d, do GDPR, somente para o desenvolvimento e o aprimoramento de IA.
    .uk-gdpr = Solicitei também a limitação do tratamento prevista no artigo 18, n.º 1, alínea d, do UK GDPR, somente para o desenvolvimento e o aprimoramento de IA.

letter-complaint-request = Dirigi-me primeiro à empresa, com a minha oposição de { $sent }. Desde então, aconteceu o seguinte:

letter-complaint-company =
    .done = Em { $on }, apresentei uma reclamação à própria empresa, com base na seção 164A do Data Protection Act 2018.
    .not-done = Ainda não apresentei uma reclamação à própria empresa com base na seção 164A do Data Protection Act 2018.

letter-complaint-ask =
    .gdpr = Solicito que examinem esta reclamação, que zelem para que se dê seguimento à minha oposição e que me mantenham a par do andamento e do resultado.
    .uk-gdpr = Solicito que examinem esta reclamação, que zelem para que se dê seguimento à minha oposição e que me mantenham a par do andamento e do resultado.
    .fadp = Solicito que examinem o caso e que zelem pelo respeito à minha oposição expressa.
    .lgpd = Solicito que examinem esta petição e que zelem para que se dê seguimento à minha oposição.
    .other = Solicito que examinem esta reclamação e que zelem para que se dê seguimento à minha oposição.

letter-complaint-forward =
    .gdpr = Na medida em que outra autoridade seja a autoridade de controle principal neste caso, solicito que lhe transmitam a reclamação e que continuem sendo o meu contato (artigos 56 e 60 do GDPR).

letter-enclosures = Anexos:
    .none = Anexos: nenhum
letter-enclosure = { $file }, de { $date }
letter-enclosure-text = um texto que enviei
letter-enclosure-form = o texto que preparei para o formulário
letter-enclosure-objection = minha oposição
letter-enclosure-supplement = meu complemento
letter-enclosure-reminder = meu lembrete
letter-enclosure-company-complaint = minha reclamação à empresa

# O histórico, acontecimento por acontecimento, como a pessoa o conta.

history-line = { $date }: { $what }
history-sent = Enviei a minha oposição pelo formulário.
    .reference = Enviei a minha oposição pelo formulário; a referência é { $reference }.
history-letter = Enviei uma carta.
history-letter-objection = Enviei a minha oposição por carta.
history-letter-supplement = Enviei um complemento.
history-letter-reminder = Enviei um lembrete.
history-letter-company-complaint = Apresentei uma reclamação à empresa.
history-letter-complaint = Apresentei o caso à autoridade.
history-reply = Chegou uma resposta.
history-reply-sent = Chegou uma resposta que não decide nada.
history-no-answer = Ainda não havia chegado nenhuma resposta.
history-reply-received = A empresa confirmou que recebeu a minha oposição.
history-reply-accepted = A empresa disse que aceita a minha oposição.
history-reply-code-wanted = O formulário pediu um código enviado por e-mail.
history-reply-asked-for-more = A empresa me pediu mais informações.
history-reply-sent-elsewhere = A empresa me encaminhou para outro lugar.
history-reply-refused = A empresa recusou.
history-reply-extended = A empresa anunciou que precisa de mais tempo.
history-reply-not-offered = A empresa disse que isso não é oferecido onde vivo.
history-error = O formulário mostrou um erro; nada foi enviado.
history-covered = A resposta a outra oposição minha mencionou esta conta.
history-withdrawn = Retirei a minha oposição.
history-proof = Guardei uma prova: { $file }.
history-note = Anotei: { $note }
