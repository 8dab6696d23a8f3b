# Letters that follow an objection, and the history in sentences. Letters are written in more languages than the program
# speaks, so all that they need stands here and in the texts: the months, too.
# The attribute is the law that applies. A law without an attribute has no such sentence.

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
letter-date = { $day } de { $month } de { $year }

# Blanks that a person has to fill; they are flagged before anything is sent.

letter-blank-name = [o seu nome]
letter-blank-contact = [o seu endereço postal ou eletrónico]
letter-blank-date = [data]

# The subject on paper, with the label that is usual there. A mail has the subject alone.

letter-subject = Assunto: { $subject }

# What an objection is about.

letter-about =
    .account = A minha oposição diz respeito à minha conta no { $platform }: { $handle }.
    .account-no-handle = A minha oposição diz respeito à minha conta no { $platform }.
    .page = A minha oposição diz respeito a uma Página minha no { $platform }, { $handle }, e aos dados sobre mim que lá se encontram.
    .page-no-handle = A minha oposição diz respeito a uma Página minha no { $platform } e aos dados sobre mim que lá se encontram.
    .child = A minha oposição diz respeito à conta do meu filho ou da minha filha no { $platform }, { $handle }, e ao que outras pessoas lá publicaram sobre ele ou ela.
    .child-no-handle = A minha oposição diz respeito aos dados do meu filho ou da minha filha no { $platform }.
    .others-posts = A minha oposição diz respeito ao que outras pessoas publicaram sobre mim nos serviços da Meta e ao que provém de terceiros.

# The same right after the salutation.

letter-about-first =
    .page = A minha oposição diz respeito a uma Página minha no { $platform }, { $handle }, e aos dados sobre mim que lá se encontram.
    .page-no-handle = A minha oposição diz respeito a uma Página minha no { $platform } e aos dados sobre mim que lá se encontram.
    .child = A minha oposição diz respeito à conta do meu filho ou da minha filha no { $platform }, { $handle }, e ao que outras pessoas lá publicaram sobre ele ou ela.
    .child-no-handle = A minha oposição diz respeito aos dados do meu filho ou da minha filha no { $platform }.
    .others-posts = A minha oposição diz respeito ao que outras pessoas publicaram sobre mim nos serviços da Meta e ao que provém de terceiros.

# The last sentence of each text.

letter-not-asked =
    .own-account = Não peço a eliminação da minha conta nem das publicações que nela estão, nem que se limite a sua visualização.
    .whatsapp = Não peço a eliminação da minha conta nem das mensagens que nela estão, nem que se limite a sua visualização por aqueles a quem se destinam.
    .others-posts = Não peço a eliminação de nenhuma conta ou publicação, nem que se limite a sua visualização.
    .child = Não peço a eliminação de nenhuma conta ou publicação, nem que se limite a sua visualização.

# What stands in several letters.

letter-stop = Solicito que cessem este tratamento desde já e que mo confirmem.
    .fadp = Solicito que cessem este tratamento desde já e que mo confirmem.

letter-restriction =
    .gdpr = Até se verificar se os motivos legítimos da empresa prevalecem, solicito a limitação do tratamento nos termos do artigo 18.º, n.º 1, alínea d), do RGPD, apenas para o desenvolvimento e a melhoria da IA.
    .uk-gdpr = Até se verificar se os motivos legítimos da empresa prevalecem, solicito a limitação do tratamento nos termos do artigo 18.º, n.º 1, alínea d), do RGPD do Reino Unido (UK GDPR), apenas para o desenvolvimento e a melhoria da IA.

# How a text of ours cites it: by this a text that was kept is known to ask for restriction.
letter-restriction-cited =
    .gdpr = artigo 18.º, n.º 1, alínea d), do RGPD,
    .uk-gdpr = artigo 18.º, n.º 1, alínea d), do RGPD do Reino Unido (UK GDPR)

letter-period =
    .gdpr = O prazo do artigo 12.º, n.º 3, do RGPD terminou em { $due }. Não recebi informação sobre as medidas tomadas quanto à minha oposição.
    .uk-gdpr = Pelas minhas contas, o prazo dos artigos 12.º e 12.º-A do RGPD do Reino Unido (UK GDPR) terminou em { $due }. Não recebi informação sobre as medidas tomadas quanto à minha oposição.

letter-period-extended =
    .gdpr = Foi anunciada uma prorrogação; o prazo prorrogado do artigo 12.º, n.º 3, do RGPD terminou em { $due }. Não recebi informação sobre as medidas tomadas quanto à minha oposição.
    .uk-gdpr = Foi anunciada uma prorrogação; pelas minhas contas, o prazo prorrogado terminou em { $due }. Não recebi informação sobre as medidas tomadas quanto à minha oposição.

letter-period-late =
    .gdpr = Em { $announced }, foi anunciada uma prorrogação. O primeiro prazo já tinha terminado em { $end }, pelo que a prorrogação, nos termos do artigo 12.º, n.º 3, do RGPD, não altera a data.
    .uk-gdpr = Em { $announced }, foi anunciada uma prorrogação. Pelas minhas contas, o primeiro prazo já tinha terminado em { $end }, pelo que a prorrogação não altera a data.
    .fadp = Em { $announced }, foi anunciada uma prorrogação. O primeiro prazo já tinha terminado em { $end }.
    .lgpd = Em { $announced }, foi anunciada uma prorrogação. O primeiro prazo já tinha terminado em { $end }.
    .other = Em { $announced }, foi anunciada uma prorrogação. O primeiro prazo já tinha terminado em { $end }.

letter-history = Até agora, aconteceu o seguinte:

# Supplement.

letter-supplement-subject = Complemento à minha oposição de { $sent } à utilização de dados pessoais para o desenvolvimento e a melhoria da IA
    .fadp = Complemento à minha oposição de { $sent } à utilização de dados pessoais para o desenvolvimento e a melhoria da IA

letter-supplement-open =
    .asked = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e a melhoria da inteligência artificial (IA). Em { $answered }, foram-me pedidos mais elementos. Com esta carta, completo a minha oposição.
    .elsewhere = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e a melhoria da inteligência artificial (IA). Em { $answered }, encaminharam-me para outro lado. Mantenho a minha oposição e, com esta carta, completo-a.
    .refused = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e a melhoria da inteligência artificial (IA). Em { $answered }, a oposição foi recusada. Mantenho-a e, com esta carta, completo-a.
    .plain = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e a melhoria da inteligência artificial (IA). Com esta carta, completo a minha oposição por iniciativa própria.
    .asked-fadp = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e a melhoria da inteligência artificial (IA). Em { $answered }, foram-me pedidos mais elementos. Com esta carta, completo a minha oposição.
    .elsewhere-fadp = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e a melhoria da inteligência artificial (IA). Em { $answered }, encaminharam-me para outro lado. Mantenho a minha oposição e, com esta carta, completo-a.
    .refused-fadp = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e a melhoria da inteligência artificial (IA). Em { $answered }, a oposição foi recusada. Mantenho-a e, com esta carta, completo-a.
    .plain-fadp = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e a melhoria da inteligência artificial (IA). Com esta carta, completo a minha oposição por iniciativa própria.

letter-supplement-first-day = A minha oposição conta a partir do dia em que a enviei. Esta carta não é um novo pedido.

letter-supplement-prompts = A minha oposição não depende de instruções dadas a uma IA, nem de uma captura de ecrã com a resposta de uma IA. Dirige-se contra a utilização de dados para o desenvolvimento e a melhoria da IA, e não contra uma resposta em particular.

letter-supplement-identity =
    .gdpr = Escrevi na qualidade de titular dos dados. Nos termos do artigo 12.º, n.º 6, do RGPD, só podem ser pedidas informações adicionais quando haja dúvidas razoáveis quanto à identidade. Se as houver, solicito que as indiquem e que me digam o mínimo que bastaria para as esclarecer.
    .uk-gdpr = Escrevi na qualidade de titular dos dados. Só podem ser pedidas informações adicionais quando haja dúvidas razoáveis quanto à identidade. Se as houver, solicito que as indiquem e que me digam o mínimo que bastaria para as esclarecer.
    .fadp = Escrevi na qualidade de titular dos dados. Se houver dúvidas quanto à minha identidade, solicito que as indiquem e que me digam o mínimo que bastaria para as esclarecer.
    .lgpd = Escrevi na qualidade de titular dos dados. Se houver dúvidas quanto à minha identidade, solicito que as indiquem e que me digam o mínimo que bastaria para as esclarecer.
    .other = Escrevi na qualidade de titular dos dados. Se houver dúvidas quanto à minha identidade, solicito que as indiquem e que me digam o mínimo que bastaria para as esclarecer.
    .gdpr-child = Escrevi na qualidade de mãe ou pai, em nome do meu filho ou da minha filha, titular dos dados. Nos termos do artigo 12.º, n.º 6, do RGPD, só podem ser pedidas informações adicionais quando haja dúvidas razoáveis quanto à identidade. Se as houver, solicito que as indiquem e que me digam o mínimo que bastaria para as esclarecer.
    .uk-gdpr-child = Escrevi na qualidade de mãe ou pai, em nome do meu filho ou da minha filha, titular dos dados. Só podem ser pedidas informações adicionais quando haja dúvidas razoáveis quanto à identidade. Se as houver, solicito que as indiquem e que me digam o mínimo que bastaria para as esclarecer.
    .fadp-child = Escrevi na qualidade de mãe ou pai, em nome do meu filho ou da minha filha, titular dos dados. Se houver dúvidas quanto à minha identidade, solicito que as indiquem e que me digam o mínimo que bastaria para as esclarecer.
    .lgpd-child = Escrevi na qualidade de mãe ou pai, em nome do meu filho ou da minha filha, titular dos dados. Se houver dúvidas quanto à minha identidade, solicito que as indiquem e que me digam o mínimo que bastaria para as esclarecer.
    .other-child = Escrevi na qualidade de mãe ou pai, em nome do meu filho ou da minha filha, titular dos dados. Se houver dúvidas quanto à minha identidade, solicito que as indiquem e que me digam o mínimo que bastaria para as esclarecer.

letter-supplement-refused =
    .gdpr = Nos termos do artigo 21.º, n.º 1, do RGPD, cabe à empresa apresentar razões imperiosas e legítimas que prevaleçam sobre os meus interesses, direitos e liberdades. Solicito que indiquem essas razões e digam como as ponderaram perante a minha situação.
    .uk-gdpr = Nos termos do artigo 21.º, n.º 1, do RGPD do Reino Unido (UK GDPR), cabe à empresa apresentar razões imperiosas e legítimas que prevaleçam sobre os meus interesses, direitos e liberdades. Solicito que indiquem essas razões e digam como as ponderaram perante a minha situação.
    .fadp = Opus-me expressamente. Nos termos dos artigos 30.º e 31.º da Lei Federal suíça sobre a Proteção de Dados (LPD), a empresa só pode então prosseguir com uma justificação. Solicito que a indiquem.
    .lgpd = Solicito que indiquem as razões pelas quais não dão seguimento à minha oposição e a base legal que invocam.
    .other = Solicito que indiquem as razões pelas quais não dão seguimento à minha oposição e a base legal que invocam.
    .gdpr-child = Nos termos do artigo 21.º, n.º 1, do RGPD, cabe à empresa apresentar razões imperiosas e legítimas que prevaleçam sobre os interesses, direitos e liberdades do meu filho ou da minha filha. Solicito que indiquem essas razões e digam como as ponderaram perante a situação do meu filho ou da minha filha.
    .uk-gdpr-child = Nos termos do artigo 21.º, n.º 1, do RGPD do Reino Unido (UK GDPR), cabe à empresa apresentar razões imperiosas e legítimas que prevaleçam sobre os interesses, direitos e liberdades do meu filho ou da minha filha. Solicito que indiquem essas razões e digam como as ponderaram perante a situação do meu filho ou da minha filha.

# Reminder.

letter-reminder-subject = Lembrete da minha oposição de { $sent } à utilização de dados pessoais para o desenvolvimento e a melhoria da IA
    .fadp = Lembrete da minha oposição de { $sent } à utilização de dados pessoais para o desenvolvimento e a melhoria da IA

letter-reminder-open = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e a melhoria da inteligência artificial (IA). Até agora, não recebi nenhuma decisão a este respeito.
    .refused = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e a melhoria da inteligência artificial (IA). Em { $answered }, a oposição foi recusada. Mantenho-a.
    .answered = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e a melhoria da inteligência artificial (IA). Em { $answered }, recebi uma resposta. Mantenho a minha oposição.
    .fadp = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e a melhoria da inteligência artificial (IA). Até agora, não recebi nenhuma decisão a este respeito.
    .refused-fadp = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e a melhoria da inteligência artificial (IA). Em { $answered }, a oposição foi recusada. Mantenho-a.
    .answered-fadp = Em { $sent }, opus-me ao tratamento de dados pessoais para o desenvolvimento e a melhoria da inteligência artificial (IA). Em { $answered }, recebi uma resposta. Mantenho a minha oposição.

letter-reminder-ask = Solicito que cessem este tratamento desde já, se ainda não o fizeram, e que me informem até { $by } do que fizeram.
    .fadp = Solicito que cessem este tratamento desde já, se ainda não o fizeram, e que me informem até { $by } do que fizeram.

letter-reminder-next =
    .gdpr = Se até lá não tiver notícias, tenciono apresentar reclamação à autoridade de controlo, nos termos do artigo 77.º do RGPD.
    .uk-gdpr = Se até lá não tiver notícias, tenciono apresentar reclamação à própria empresa, nos termos da secção 164A do Data Protection Act 2018, e depois à autoridade de controlo.
    .fadp = Se até lá não tiver notícias, tenciono comunicar o caso ao Encarregado Federal da Proteção de Dados e da Transparência. Reservo os meus direitos nos termos do artigo 32.º da Lei Federal suíça sobre a Proteção de Dados (LPD).
    .lgpd = Se até lá não tiver notícias, tenciono apresentar uma petição à autoridade brasileira de proteção de dados (ANPD).
    .other = Se até lá não tiver notícias, tenciono dirigir-me à autoridade que vela pela proteção de dados no lugar onde vivo.

# Complaint to the company: United Kingdom.

letter-company-subject = Reclamação nos termos da secção 164A do Data Protection Act 2018

letter-company-open = Esta reclamação diz respeito ao modo como foi tratada a minha oposição de { $sent }, feita nos termos do artigo 21.º, n.º 1, do RGPD do Reino Unido (UK GDPR), ao tratamento de dados pessoais para o desenvolvimento e a melhoria da inteligência artificial (IA).

letter-company-ask =
    { $days ->
        [1] Solicito que acusem a receção desta reclamação no prazo de { $days } dia, como a lei prevê, que a examinem e que me informem do resultado sem demora injustificada. Solicito que deem seguimento à minha oposição: que cessem este tratamento e que mo confirmem.
       *[other] Solicito que acusem a receção desta reclamação no prazo de { $days } dias, como a lei prevê, que a examinem e que me informem do resultado sem demora injustificada. Solicito que deem seguimento à minha oposição: que cessem este tratamento e que mo confirmem.
    }

letter-company-next = Se isso não resolver o caso, tenciono reclamar junto da autoridade de controlo, nos termos da secção 165 da mesma lei.

# Complaint to the authority, in five items.

letter-complaint-subject =
    .gdpr = Reclamação nos termos do artigo 77.º do RGPD: a minha oposição à utilização de dados pessoais para o desenvolvimento e a melhoria da IA pela Meta
    .uk-gdpr = Reclamação nos termos da secção 165 do Data Protection Act 2018: a minha oposição à utilização de dados pessoais para o desenvolvimento e a melhoria da IA pela Meta
    .fadp = Comunicação nos termos do artigo 49.º da Lei Federal suíça sobre a Proteção de Dados (LPD): a minha oposição à utilização de dados pessoais para o desenvolvimento e a melhoria da IA pela Meta
    .lgpd = Petição de titular dos dados contra um responsável pelo tratamento: a minha oposição à utilização de dados pessoais para o desenvolvimento e a melhoria da IA pela Meta
    .other = Reclamação: a minha oposição à utilização de dados pessoais para o desenvolvimento e a melhoria da IA pela Meta

letter-complaint-open =
    .gdpr = Apresento reclamação nos termos do artigo 77.º do RGPD. Seguem-se os seus elementos, em cinco pontos.
    .uk-gdpr = Apresento reclamação nos termos da secção 165 do Data Protection Act 2018. Seguem-se os seus elementos, em cinco pontos.
    .fadp = Comunico, nos termos do artigo 49.º da Lei Federal suíça sobre a Proteção de Dados (LPD), um tratamento de dados que pode violar disposições sobre a proteção de dados. Sei que uma comunicação não me torna parte no processo. Seguem-se os elementos, em cinco pontos.
    .lgpd = Apresento esta petição na qualidade de titular dos dados, depois de me ter dirigido ao responsável pelo tratamento. Seguem-se os seus elementos, em cinco pontos.
    .other = Apresento reclamação nos termos da lei da proteção de dados do lugar onde vivo. Seguem-se os seus elementos, em cinco pontos.

letter-complaint-item-1 = 1. Quem se dirige a esta autoridade
letter-complaint-item-2 = 2. Em nome de quem
letter-complaint-item-3 = 3. Contra quem
letter-complaint-item-4 = 4. De que se trata
letter-complaint-item-5 = 5. O pedido anterior e o que dele resultou

letter-complaint-residence = País de residência: { $country }

letter-complaint-for =
    .own = Atuo em meu próprio nome. Não me representa nenhum organismo nem nenhuma outra pessoa.
    .child = Atuo na qualidade de mãe ou pai, em nome do meu filho ou da minha filha. Nenhum organismo nos representa.

letter-complaint-against = A empresa responsável pelo tratamento é:
    .several = São duas as empresas responsáveis pelo tratamento, a primeira pelo serviço e a segunda pelas funcionalidades de IA que há nele:

letter-complaint-reading = Esta empresa tem sede na Irlanda e responde pelos utilizadores do lugar onde vivo. Leio, por isso, o artigo 3.º, n.º 1, do RGPD no sentido de que o regulamento se aplica.
    .several = Estas empresas têm sede na Irlanda e respondem pelos utilizadores do lugar onde vivo. Leio, por isso, o artigo 3.º, n.º 1, do RGPD no sentido de que o regulamento se aplica.

letter-complaint-what =
    .gdpr = São tratados dados pessoais para o desenvolvimento e a melhoria da IA e são invocados para isso interesses legítimos (artigo 6.º, n.º 1, alínea f), do RGPD). Opus-me nos termos do artigo 21.º, n.º 1, do RGPD, por motivos relacionados com a minha situação particular. O tratamento só pode então prosseguir se forem apresentadas razões imperiosas e legítimas que prevaleçam sobre os meus interesses, direitos e liberdades.
    .uk-gdpr = São tratados dados pessoais para o desenvolvimento e a melhoria da IA e são invocados para isso interesses legítimos. Opus-me nos termos do artigo 21.º, n.º 1, do RGPD do Reino Unido (UK GDPR), por motivos relacionados com a minha situação particular. O tratamento só pode então prosseguir se forem apresentadas razões imperiosas e legítimas que prevaleçam sobre os meus interesses, direitos e liberdades.
    .fadp = São tratados dados pessoais para o desenvolvimento e a melhoria da IA. Opus-me expressamente nos termos do artigo 30.º, n.º 2, alínea b), da Lei Federal suíça sobre a Proteção de Dados (LPD). O tratamento só pode então prosseguir com uma justificação nos termos do artigo 31.º, mesmo quanto a dados que eu tornei públicos.
    .lgpd = São tratados dados pessoais para o desenvolvimento e a melhoria da IA sem o meu consentimento. Opus-me nos termos do artigo 18, § 2.º, da Lei Geral de Proteção de Dados do Brasil (LGPD).
    .other = São tratados dados pessoais para o desenvolvimento e a melhoria da IA. Opus-me nos termos da lei da proteção de dados do lugar onde vivo.
    .gdpr-child = São tratados dados pessoais para o desenvolvimento e a melhoria da IA e são invocados para isso interesses legítimos (artigo 6.º, n.º 1, alínea f), do RGPD). Em nome do meu filho ou da minha filha, opus-me nos termos do artigo 21.º, n.º 1, do RGPD, por motivos relacionados com a situação particular de quem represento. O tratamento só pode então prosseguir se forem apresentadas razões imperiosas e legítimas que prevaleçam sobre os interesses, direitos e liberdades do meu filho ou da minha filha.
    .uk-gdpr-child = São tratados dados pessoais para o desenvolvimento e a melhoria da IA e são invocados para isso interesses legítimos. Em nome do meu filho ou da minha filha, opus-me nos termos do artigo 21.º, n.º 1, do RGPD do Reino Unido (UK GDPR), por motivos relacionados com a situação particular de quem represento. O tratamento só pode então prosseguir se forem apresentadas razões imperiosas e legítimas que prevaleçam sobre os interesses, direitos e liberdades do meu filho ou da minha filha.
    .fadp-child = São tratados dados pessoais para o desenvolvimento e a melhoria da IA. Em nome do meu filho ou da minha filha, opus-me expressamente nos termos do artigo 30.º, n.º 2, alínea b), da Lei Federal suíça sobre a Proteção de Dados (LPD). O tratamento só pode então prosseguir com uma justificação nos termos do artigo 31.º, mesmo quanto a dados tornados públicos.

letter-complaint-silent =
    .gdpr = A meu ver, isto viola o artigo 12.º, n.os 3 e 4, e o artigo 21.º, n.º 1, do RGPD: dentro do prazo, não me informaram do que foi feito quanto à minha oposição, nem das razões por que nada foi feito.
    .uk-gdpr = A meu ver, isto viola o artigo 12.º e o artigo 21.º, n.º 1, do RGPD do Reino Unido (UK GDPR): não me informaram do que foi feito quanto à minha oposição, nem das razões por que nada foi feito.
    .fadp = A meu ver, há uma violação dos meus direitos de personalidade: não me informaram de que o tratamento cessou, nem do que o justifica.
    .lgpd = Não me informaram de que o tratamento cessou, nem das razões por que continua.
    .other = Não me informaram de que o tratamento cessou, nem das razões por que continua.
    .fadp-child = A meu ver, há uma violação dos direitos de personalidade do meu filho ou da minha filha: não me informaram de que o tratamento cessou, nem do que o justifica.

letter-complaint-refused =
    .gdpr = A meu ver, isto viola o artigo 21.º, n.º 1, do RGPD: a minha oposição foi recusada, e não me foram apresentadas razões imperiosas e legítimas que prevaleçam sobre os meus interesses.
    .uk-gdpr = A meu ver, isto viola o artigo 21.º, n.º 1, do RGPD do Reino Unido (UK GDPR): a minha oposição foi recusada, e não me foram apresentadas razões imperiosas e legítimas que prevaleçam sobre os meus interesses.
    .fadp = A meu ver, há uma violação dos meus direitos de personalidade: a minha oposição foi recusada, e não me foi apresentada nenhuma justificação válida.
    .lgpd = A minha oposição foi recusada. A meu ver, isto não está em conformidade com a lei.
    .other = A minha oposição foi recusada. A meu ver, isto não está em conformidade com a lei.
    .gdpr-child = A meu ver, isto viola o artigo 21.º, n.º 1, do RGPD: a minha oposição foi recusada, e não me foram apresentadas razões imperiosas e legítimas que prevaleçam sobre os interesses do meu filho ou da minha filha.
    .uk-gdpr-child = A meu ver, isto viola o artigo 21.º, n.º 1, do RGPD do Reino Unido (UK GDPR): a minha oposição foi recusada, e não me foram apresentadas razões imperiosas e legítimas que prevaleçam sobre os interesses do meu filho ou da minha filha.
    .fadp-child = A meu ver, há uma violação dos direitos de personalidade do meu filho ou da minha filha: a minha oposição foi recusada, e não me foi apresentada nenhuma justificação válida.

letter-complaint-accepted = Em { $answered }, foi-me comunicado que a minha oposição é aceite.

letter-complaint-going-on = Até agora, não recebi nenhuma decisão sobre a minha oposição.

letter-complaint-restriction =
    .gdpr = Solicitei também a limitação do tratamento nos termos do artigo 18.º, n.º 1, alínea d), do RGPD, apenas para o desenvolvimento e a melhoria da IA.
    .uk-gdpr = Solicitei também a limitação do tratamento nos termos do artigo 18.º, n.º 1, alínea d), do RGPD do Reino Unido (UK GDPR), apenas para o desenvolvimento e a melhoria da IA.

letter-complaint-request = Dirigi-me primeiro à empresa, com a minha oposição de { $sent }. Desde então, aconteceu o seguinte:

letter-complaint-company =
    .done = Em { $on }, apresentei reclamação à própria empresa, nos termos da secção 164A do Data Protection Act 2018.
    .not-done = Ainda não apresentei reclamação à própria empresa nos termos da secção 164A do Data Protection Act 2018.

letter-complaint-ask =
    .gdpr = Solicito que examinem esta reclamação, que zelem por que seja dado seguimento à minha oposição e que me informem do andamento e do resultado.
    .uk-gdpr = Solicito que examinem esta reclamação, que zelem por que seja dado seguimento à minha oposição e que me informem do andamento e do resultado.
    .fadp = Solicito que examinem o caso e que zelem por que a minha oposição expressa seja respeitada.
    .lgpd = Solicito que examinem esta petição e que zelem por que seja dado seguimento à minha oposição.
    .other = Solicito que examinem esta reclamação e que zelem por que seja dado seguimento à minha oposição.

letter-complaint-forward =
    .gdpr = Na medida em que outra autoridade seja a autoridade de controlo principal neste caso, solicito que lhe transmitam a reclamação e que continuem a ser o meu contacto (artigos 56.º e 60.º do RGPD).

letter-enclosures = Anexos:
    .none = Anexos: nenhum
letter-enclosure = { $file }, de { $date }
letter-enclosure-text = um texto que enviei
letter-enclosure-form = o texto que preparei para o formulário
letter-enclosure-objection = a minha oposição
letter-enclosure-supplement = o meu complemento
letter-enclosure-reminder = o meu lembrete
letter-enclosure-company-complaint = a minha reclamação à empresa

# The history, event by event, as the person tells it.

history-line = { $date }: { $what }
history-sent = Enviei a minha oposição pelo formulário.
    .reference = Enviei a minha oposição pelo formulário; a referência é { $reference }.
history-letter = Enviei uma carta.
history-letter-objection = Enviei a minha oposição por carta.
history-letter-supplement = Enviei um complemento.
history-letter-reminder = Enviei um lembrete.
history-letter-company-complaint = Apresentei reclamação à empresa.
history-letter-complaint = Apresentei reclamação à autoridade.
history-reply = Chegou uma resposta.
history-reply-sent = Chegou uma resposta que não decide nada.
history-no-answer = Ainda não tinha chegado resposta.
history-reply-received = A empresa confirmou que recebeu a minha oposição.
history-reply-accepted = A empresa disse que aceita a minha oposição.
history-reply-code-wanted = O formulário pediu um código enviado por e-mail.
history-reply-asked-for-more = A empresa pediu-me mais elementos.
history-reply-sent-elsewhere = A empresa encaminhou-me para outro lado.
history-reply-refused = A empresa recusou.
history-reply-extended = A empresa anunciou que precisa de mais tempo.
history-reply-not-offered = A empresa disse que isto não está disponível onde vivo.
history-error = O formulário mostrou um erro; nada foi enviado.
history-covered = A resposta a outra oposição minha indicou esta conta.
history-withdrawn = Retirei a minha oposição.
history-proof = Guardei uma prova: { $file }.
history-note = Anotei: { $note }
