# The objection texts. One for each purpose, under the law that applies: opening, reasons, close.
# Each text is limited to its purpose, and its last sentence says what it does not ask for.

text-own-account-open =
    .gdpr = Nos termos do artigo 21.º, n.º 1, do Regulamento Geral sobre a Proteção de Dados (RGPD), por motivos relacionados com a minha situação particular, oponho-me ao tratamento dos meus dados pessoais para o desenvolvimento e a melhoria da inteligência artificial (IA) pela Meta. A minha oposição abrange o que é público na minha conta e o que nela troco com funcionalidades de IA.
    .uk-gdpr = Nos termos do artigo 21.º, n.º 1, do RGPD do Reino Unido (UK GDPR), por motivos relacionados com a minha situação particular, oponho-me ao tratamento dos meus dados pessoais para o desenvolvimento e a melhoria da inteligência artificial (IA) pela Meta. A minha oposição abrange o que é público na minha conta e o que nela troco com funcionalidades de IA.
    .fadp = Nos termos do artigo 30.º, n.º 2, alínea b), da Lei Federal suíça sobre a Proteção de Dados (LPD) e, subsidiariamente, do artigo 21.º, n.º 1, do RGPD, oponho-me expressamente ao tratamento dos meus dados pessoais para o desenvolvimento e a melhoria da inteligência artificial (IA) pela Meta, e proíbo-o expressamente. A minha oposição abrange o que é público na minha conta e o que nela troco com funcionalidades de IA.
    .lgpd = Nos termos do artigo 18, § 2.º, da Lei Geral de Proteção de Dados do Brasil (LGPD), oponho-me ao tratamento dos meus dados pessoais para o desenvolvimento e a melhoria da inteligência artificial (IA) pela Meta; não dei o meu consentimento e, a meu ver, esse tratamento não está em conformidade com essa lei. A minha oposição abrange o que é público na minha conta e o que nela troco com funcionalidades de IA.
    .other = Nos termos da lei da proteção de dados do lugar onde vivo, por motivos relacionados com a minha situação particular, oponho-me ao tratamento dos meus dados pessoais para o desenvolvimento e a melhoria da inteligência artificial (IA) pela Meta. A minha oposição abrange o que é público na minha conta e o que nela troco com funcionalidades de IA.

text-own-account-close =
    .gdpr = Solicito que cessem este tratamento desde já e que mo confirmem. Até se verificar se os motivos legítimos da empresa prevalecem, solicito a limitação do tratamento nos termos do artigo 18.º, n.º 1, alínea d), do RGPD, apenas para o desenvolvimento e a melhoria da IA. Não peço a eliminação da minha conta nem das publicações que nela estão, nem que se limite a sua visualização.
    .uk-gdpr = Solicito que cessem este tratamento desde já e que mo confirmem. Até se verificar se os motivos legítimos da empresa prevalecem, solicito a limitação do tratamento nos termos do artigo 18.º, n.º 1, alínea d), do RGPD do Reino Unido (UK GDPR), apenas para o desenvolvimento e a melhoria da IA. Não peço a eliminação da minha conta nem das publicações que nela estão, nem que se limite a sua visualização.
    .fadp = Solicito que cessem este tratamento desde já e que mo confirmem. Não peço a eliminação da minha conta nem das publicações que nela estão, nem que se limite a sua visualização.
    .lgpd = Solicito que cessem este tratamento desde já e que mo confirmem. Não peço a eliminação da minha conta nem das publicações que nela estão, nem que se limite a sua visualização.
    .other = Solicito que cessem este tratamento desde já e que mo confirmem. Não peço a eliminação da minha conta nem das publicações que nela estão, nem que se limite a sua visualização.

text-whatsapp-open =
    .gdpr = Nos termos do artigo 21.º, n.º 1, do Regulamento Geral sobre a Proteção de Dados (RGPD), por motivos relacionados com a minha situação particular, oponho-me ao tratamento das minhas mensagens com IA no WhatsApp para o desenvolvimento e a melhoria da inteligência artificial (IA), na medida em que se baseia em interesses legítimos. Isto inclui as mensagens que outras pessoas trocam com IA em conversas em que participo, na medida em que me digam respeito.
    .uk-gdpr = Nos termos do artigo 21.º, n.º 1, do RGPD do Reino Unido (UK GDPR), por motivos relacionados com a minha situação particular, oponho-me ao tratamento das minhas mensagens com IA no WhatsApp para o desenvolvimento e a melhoria da inteligência artificial (IA), na medida em que se baseia em interesses legítimos. Isto inclui as mensagens que outras pessoas trocam com IA em conversas em que participo, na medida em que me digam respeito.
    .fadp = Nos termos do artigo 30.º, n.º 2, alínea b), da Lei Federal suíça sobre a Proteção de Dados (LPD) e, subsidiariamente, do artigo 21.º, n.º 1, do RGPD, oponho-me expressamente ao tratamento das minhas mensagens com IA no WhatsApp para o desenvolvimento e a melhoria da inteligência artificial (IA), na medida em que se baseia em interesses legítimos, e proíbo-o expressamente. Isto inclui as mensagens que outras pessoas trocam com IA em conversas em que participo, na medida em que me digam respeito.
    .lgpd = Nos termos do artigo 18, § 2.º, da Lei Geral de Proteção de Dados do Brasil (LGPD), oponho-me ao tratamento das minhas mensagens com IA no WhatsApp para o desenvolvimento e a melhoria da inteligência artificial (IA), na medida em que se baseia em interesses legítimos; a meu ver, esse tratamento não está em conformidade com essa lei. Isto inclui as mensagens que outras pessoas trocam com IA em conversas em que participo, na medida em que me digam respeito.
    .other = Nos termos da lei da proteção de dados do lugar onde vivo, por motivos relacionados com a minha situação particular, oponho-me ao tratamento das minhas mensagens com IA no WhatsApp para o desenvolvimento e a melhoria da inteligência artificial (IA), na medida em que se baseia em interesses legítimos. Isto inclui as mensagens que outras pessoas trocam com IA em conversas em que participo, na medida em que me digam respeito.

text-whatsapp-close =
    .gdpr = Solicito que cessem este tratamento desde já e que mo confirmem. Até se verificar se os motivos legítimos da empresa prevalecem, solicito a limitação do tratamento nos termos do artigo 18.º, n.º 1, alínea d), do RGPD, apenas para o desenvolvimento e a melhoria da IA. Não peço a eliminação da minha conta nem das mensagens que nela estão, nem que se limite a sua visualização por aqueles a quem se destinam.
    .uk-gdpr = Solicito que cessem este tratamento desde já e que mo confirmem. Até se verificar se os motivos legítimos da empresa prevalecem, solicito a limitação do tratamento nos termos do artigo 18.º, n.º 1, alínea d), do RGPD do Reino Unido (UK GDPR), apenas para o desenvolvimento e a melhoria da IA. Não peço a eliminação da minha conta nem das mensagens que nela estão, nem que se limite a sua visualização por aqueles a quem se destinam.
    .fadp = Solicito que cessem este tratamento desde já e que mo confirmem. Não peço a eliminação da minha conta nem das mensagens que nela estão, nem que se limite a sua visualização por aqueles a quem se destinam.
    .lgpd = Solicito que cessem este tratamento desde já e que mo confirmem. Não peço a eliminação da minha conta nem das mensagens que nela estão, nem que se limite a sua visualização por aqueles a quem se destinam.
    .other = Solicito que cessem este tratamento desde já e que mo confirmem. Não peço a eliminação da minha conta nem das mensagens que nela estão, nem que se limite a sua visualização por aqueles a quem se destinam.

text-others-posts-open =
    .gdpr = Nos termos do artigo 21.º, n.º 1, do Regulamento Geral sobre a Proteção de Dados (RGPD), por motivos relacionados com a minha situação particular, oponho-me ao tratamento de dados pessoais sobre mim para o desenvolvimento e a melhoria da inteligência artificial (IA) pela Meta. A minha oposição abrange o que outras pessoas publicaram sobre mim e o que provém de terceiros.
    .uk-gdpr = Nos termos do artigo 21.º, n.º 1, do RGPD do Reino Unido (UK GDPR), por motivos relacionados com a minha situação particular, oponho-me ao tratamento de dados pessoais sobre mim para o desenvolvimento e a melhoria da inteligência artificial (IA) pela Meta. A minha oposição abrange o que outras pessoas publicaram sobre mim e o que provém de terceiros.
    .fadp = Nos termos do artigo 30.º, n.º 2, alínea b), da Lei Federal suíça sobre a Proteção de Dados (LPD) e, subsidiariamente, do artigo 21.º, n.º 1, do RGPD, oponho-me expressamente ao tratamento de dados pessoais sobre mim para o desenvolvimento e a melhoria da inteligência artificial (IA) pela Meta, e proíbo-o expressamente. A minha oposição abrange o que outras pessoas publicaram sobre mim e o que provém de terceiros.
    .lgpd = Nos termos do artigo 18, § 2.º, da Lei Geral de Proteção de Dados do Brasil (LGPD), oponho-me ao tratamento de dados pessoais sobre mim para o desenvolvimento e a melhoria da inteligência artificial (IA) pela Meta; não dei o meu consentimento e, a meu ver, esse tratamento não está em conformidade com essa lei. A minha oposição abrange o que outras pessoas publicaram sobre mim e o que provém de terceiros.
    .other = Nos termos da lei da proteção de dados do lugar onde vivo, por motivos relacionados com a minha situação particular, oponho-me ao tratamento de dados pessoais sobre mim para o desenvolvimento e a melhoria da inteligência artificial (IA) pela Meta. A minha oposição abrange o que outras pessoas publicaram sobre mim e o que provém de terceiros.

text-others-posts-close =
    .gdpr = Solicito que cessem este tratamento desde já e que mo confirmem. Até se verificar se os motivos legítimos da empresa prevalecem, solicito a limitação do tratamento nos termos do artigo 18.º, n.º 1, alínea d), do RGPD, apenas para o desenvolvimento e a melhoria da IA. Não peço a eliminação de nenhuma conta ou publicação, nem que se limite a sua visualização.
    .uk-gdpr = Solicito que cessem este tratamento desde já e que mo confirmem. Até se verificar se os motivos legítimos da empresa prevalecem, solicito a limitação do tratamento nos termos do artigo 18.º, n.º 1, alínea d), do RGPD do Reino Unido (UK GDPR), apenas para o desenvolvimento e a melhoria da IA. Não peço a eliminação de nenhuma conta ou publicação, nem que se limite a sua visualização.
    .fadp = Solicito que cessem este tratamento desde já e que mo confirmem. Não peço a eliminação de nenhuma conta ou publicação, nem que se limite a sua visualização.
    .lgpd = Solicito que cessem este tratamento desde já e que mo confirmem. Não peço a eliminação de nenhuma conta ou publicação, nem que se limite a sua visualização.
    .other = Solicito que cessem este tratamento desde já e que mo confirmem. Não peço a eliminação de nenhuma conta ou publicação, nem que se limite a sua visualização.

# Signed by a parent; no name and no birth date of the child.
text-child-open =
    .gdpr = Na qualidade de mãe ou pai, e em nome do meu filho ou da minha filha menor de idade, nos termos do artigo 21.º, n.º 1, do Regulamento Geral sobre a Proteção de Dados (RGPD), por motivos relacionados com a situação particular de quem represento, oponho-me ao tratamento dos dados pessoais do meu filho ou da minha filha para o desenvolvimento e a melhoria da inteligência artificial (IA) pela Meta. A oposição abrange o que outras pessoas publicaram sobre o meu filho ou a minha filha, o que é público numa conta sua e o que ele ou ela troca com funcionalidades de IA.
    .uk-gdpr = Na qualidade de mãe ou pai, e em nome do meu filho ou da minha filha menor de idade, nos termos do artigo 21.º, n.º 1, do RGPD do Reino Unido (UK GDPR), por motivos relacionados com a situação particular de quem represento, oponho-me ao tratamento dos dados pessoais do meu filho ou da minha filha para o desenvolvimento e a melhoria da inteligência artificial (IA) pela Meta. A oposição abrange o que outras pessoas publicaram sobre o meu filho ou a minha filha, o que é público numa conta sua e o que ele ou ela troca com funcionalidades de IA.
    .fadp = Na qualidade de mãe ou pai, e em nome do meu filho ou da minha filha menor de idade, nos termos do artigo 30.º, n.º 2, alínea b), da Lei Federal suíça sobre a Proteção de Dados (LPD) e, subsidiariamente, do artigo 21.º, n.º 1, do RGPD, oponho-me expressamente ao tratamento dos dados pessoais do meu filho ou da minha filha para o desenvolvimento e a melhoria da inteligência artificial (IA) pela Meta, e proíbo-o expressamente. A oposição abrange o que outras pessoas publicaram sobre o meu filho ou a minha filha, o que é público numa conta sua e o que ele ou ela troca com funcionalidades de IA.
    .lgpd = Na qualidade de mãe ou pai, e em nome do meu filho ou da minha filha menor de idade, nos termos do artigo 18, § 2.º, da Lei Geral de Proteção de Dados do Brasil (LGPD), oponho-me ao tratamento dos dados pessoais do meu filho ou da minha filha para o desenvolvimento e a melhoria da inteligência artificial (IA) pela Meta; não dei o meu consentimento e, a meu ver, esse tratamento não está em conformidade com essa lei. A oposição abrange o que outras pessoas publicaram sobre o meu filho ou a minha filha, o que é público numa conta sua e o que ele ou ela troca com funcionalidades de IA.
    .other = Na qualidade de mãe ou pai, e em nome do meu filho ou da minha filha menor de idade, nos termos da lei da proteção de dados do lugar onde vivemos, por motivos relacionados com a situação particular de quem represento, oponho-me ao tratamento dos dados pessoais do meu filho ou da minha filha para o desenvolvimento e a melhoria da inteligência artificial (IA) pela Meta. A oposição abrange o que outras pessoas publicaram sobre o meu filho ou a minha filha, o que é público numa conta sua e o que ele ou ela troca com funcionalidades de IA.

text-child-close =
    .gdpr = Solicito que cessem este tratamento desde já e que mo confirmem. Até se verificar se os motivos legítimos da empresa prevalecem, solicito a limitação do tratamento nos termos do artigo 18.º, n.º 1, alínea d), do RGPD, apenas para o desenvolvimento e a melhoria da IA. Não peço a eliminação de nenhuma conta ou publicação, nem que se limite a sua visualização.
    .uk-gdpr = Solicito que cessem este tratamento desde já e que mo confirmem. Até se verificar se os motivos legítimos da empresa prevalecem, solicito a limitação do tratamento nos termos do artigo 18.º, n.º 1, alínea d), do RGPD do Reino Unido (UK GDPR), apenas para o desenvolvimento e a melhoria da IA. Não peço a eliminação de nenhuma conta ou publicação, nem que se limite a sua visualização.
    .fadp = Solicito que cessem este tratamento desde já e que mo confirmem. Não peço a eliminação de nenhuma conta ou publicação, nem que se limite a sua visualização.
    .lgpd = Solicito que cessem este tratamento desde já e que mo confirmem. Não peço a eliminação de nenhuma conta ou publicação, nem que se limite a sua visualização.
    .other = Solicito que cessem este tratamento desde já e que mo confirmem. Não peço a eliminação de nenhuma conta ou publicação, nem que se limite a sua visualização.

# Leads into the reasons.
text-reasons = A minha situação:

# Where no reason was picked.
text-no-reason = O meu interesse em decidir sobre estes dados prevalece sobre a sua utilização para IA. Se for preciso saber de que modo esta utilização me afeta em particular, peço que me perguntem, e explicarei.

# Three sentences that hold for anyone, for a form that wants some text.
text-prepared = O que entrou num modelo de IA já não se pode simplesmente retirar, pelo que um direito exercido mais tarde chega tarde demais. Não posso prever para que servirão tais modelos, nem o que vão repetir e a quem. Para mim, decidir sobre dados pessoais pesa mais do que a sua utilização para IA.

# The frame of the letter.

letter-objection-subject = Oposição à utilização de dados pessoais para o desenvolvimento e a melhoria da IA
    .fadp = Oposição à utilização de dados pessoais para o desenvolvimento e a melhoria da IA

letter-objection-salutation = Exmas. Senhoras e Exmos. Senhores,

letter-objection-identify = Esta carta diz respeito à seguinte conta no { $platform }: { $handle }.
    .no-handle = Esta carta diz respeito à minha conta no { $platform }.

letter-objection-answer =
    .gdpr = Solicito que me informem, no prazo do artigo 12.º, n.º 3, do RGPD, das medidas tomadas. Se não derem seguimento à minha oposição, solicito que me indiquem as razões no mesmo prazo, como prevê o artigo 12.º, n.º 4, do RGPD.
    .uk-gdpr = Solicito que me informem das medidas tomadas, no prazo que fixam os artigos 12.º e 12.º-A do RGPD do Reino Unido (UK GDPR). Se não derem seguimento à minha oposição, solicito que me indiquem as razões no mesmo prazo.
    .fadp = Solicito que me informem por escrito das medidas tomadas. Se não derem seguimento à minha oposição, solicito que me indiquem as razões.
    .lgpd = Solicito que me informem por escrito das medidas tomadas. Se não derem seguimento à minha oposição, solicito que me indiquem as razões.
    .other = Solicito que me informem por escrito das medidas tomadas. Se não derem seguimento à minha oposição, solicito que me indiquem as razões.

letter-closing = Com os melhores cumprimentos,
