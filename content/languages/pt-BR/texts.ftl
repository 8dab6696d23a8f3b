# Os textos da oposição. Um para cada finalidade, conforme a lei que se aplica: abertura, motivos, fecho.
# Cada texto se limita à sua finalidade, e a última frase diz o que ele não pede.

text-own-account-open =
    .gdpr = Com base no artigo 21, n.º 1, do Regulamento Geral sobre a Proteção de Dados (GDPR), por motivos decorrentes da minha situação particular, oponho-me ao tratamento dos meus dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta. Minha oposição abrange o que é público na minha conta e o que troco ali com recursos de IA.
    .uk-gdpr = Com base no artigo 21, n.º 1, do UK GDPR, por motivos decorrentes da minha situação particular, oponho-me ao tratamento dos meus dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta. Minha oposição abrange o que é público na minha conta e o que troco ali com recursos de IA.
    .fadp = Com base no artigo 30, parágrafo 2, letra b, da Lei Federal Suíça de Proteção de Dados e, subsidiariamente, no artigo 21, n.º 1, do GDPR, oponho-me expressamente ao tratamento dos meus dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta, e o proíbo expressamente. Minha oposição abrange o que é público na minha conta e o que troco ali com recursos de IA.
    .lgpd = Com base no artigo 18, § 2º, da Lei Geral de Proteção de Dados (LGPD), oponho-me ao tratamento dos meus dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta; não dei o meu consentimento e, a meu ver, esse tratamento não está em conformidade com essa lei. Minha oposição abrange o que é público na minha conta e o que troco ali com recursos de IA.
    .other = Com base na lei de proteção de dados do lugar onde vivo, por motivos decorrentes da minha situação particular, oponho-me ao tratamento dos meus dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta. Minha oposição abrange o que é público na minha conta e o que troco ali com recursos de IA.
    .none = Peço à Meta que não trate os meus dados pessoais para o desenvolvimento e o aprimoramento de inteligência artificial (IA). Meu pedido abrange o que é público na minha conta e o que troco ali com recursos de IA.

text-own-account-close =
    .gdpr = Solicito que cessem esse tratamento desde já e que me confirmem a cessação. Enquanto se verifica se os motivos legítimos da empresa prevalecem, solicito a limitação do tratamento prevista no artigo 18, n.º 1, alínea d, do GDPR, somente para o desenvolvimento e o aprimoramento de IA. Não peço a exclusão da minha conta nem das publicações que estão nela, nem que se limite a sua exibição.
    .uk-gdpr = Solicito que cessem esse tratamento desde já e que me confirmem a cessação. Enquanto se verifica se os motivos legítimos da empresa prevalecem, solicito a limitação do tratamento prevista no artigo 18, n.º 1, alínea d, do UK GDPR, somente para o desenvolvimento e o aprimoramento de IA. Não peço a exclusão da minha conta nem das publicações que estão nela, nem que se limite a sua exibição.
    .fadp = Solicito que cessem esse tratamento desde já e que me confirmem a cessação. Não peço a exclusão da minha conta nem das publicações que estão nela, nem que se limite a sua exibição.
    .lgpd = Solicito que cessem esse tratamento desde já e que me confirmem a cessação. Não peço a exclusão da minha conta nem das publicações que estão nela, nem que se limite a sua exibição.
    .other = Solicito que cessem esse tratamento desde já e que me confirmem a cessação. Não peço a exclusão da minha conta nem das publicações que estão nela, nem que se limite a sua exibição.

text-whatsapp-open =
    .gdpr = Com base no artigo 21, n.º 1, do Regulamento Geral sobre a Proteção de Dados (GDPR), por motivos decorrentes da minha situação particular, oponho-me ao tratamento das minhas mensagens com IA no WhatsApp para o desenvolvimento e o aprimoramento de inteligência artificial (IA), na medida em que ele se baseia em interesses legítimos. Isso inclui as mensagens que outras pessoas trocam com IA em conversas das quais participo, na medida em que me digam respeito.
    .uk-gdpr = Com base no artigo 21, n.º 1, do UK GDPR, por motivos decorrentes da minha situação particular, oponho-me ao tratamento das minhas mensagens com IA no WhatsApp para o desenvolvimento e o aprimoramento de inteligência artificial (IA), na medida em que ele se baseia em interesses legítimos. Isso inclui as mensagens que outras pessoas trocam com IA em conversas das quais participo, na medida em que me digam respeito.
    .fadp = Com base no artigo 30, parágrafo 2, letra b, da Lei Federal Suíça de Proteção de Dados e, subsidiariamente, no artigo 21, n.º 1, do GDPR, oponho-me expressamente ao tratamento das minhas mensagens com IA no WhatsApp para o desenvolvimento e o aprimoramento de inteligência artificial (IA), na medida em que ele se baseia em interesses legítimos, e o proíbo expressamente. Isso inclui as mensagens que outras pessoas trocam com IA em conversas das quais participo, na medida em que me digam respeito.
    .lgpd = Com base no artigo 18, § 2º, da Lei Geral de Proteção de Dados (LGPD), oponho-me ao tratamento das minhas mensagens com IA no WhatsApp para o desenvolvimento e o aprimoramento de inteligência artificial (IA), na medida em que ele se baseia em interesses legítimos; a meu ver, esse tratamento não está em conformidade com essa lei. Isso inclui as mensagens que outras pessoas trocam com IA em conversas das quais participo, na medida em que me digam respeito.
    .other = Com base na lei de proteção de dados do lugar onde vivo, por motivos decorrentes da minha situação particular, oponho-me ao tratamento das minhas mensagens com IA no WhatsApp para o desenvolvimento e o aprimoramento de inteligência artificial (IA), na medida em que ele se baseia em interesses legítimos. Isso inclui as mensagens que outras pessoas trocam com IA em conversas das quais participo, na medida em que me digam respeito.
    .none = Peço que as minhas mensagens com IA no WhatsApp não sejam tratadas para o desenvolvimento e o aprimoramento de inteligência artificial (IA). Isso inclui as mensagens que outras pessoas trocam com IA em conversas das quais participo, na medida em que me digam respeito.

text-whatsapp-close =
    .gdpr = Solicito que cessem esse tratamento desde já e que me confirmem a cessação. Enquanto se verifica se os motivos legítimos da empresa prevalecem, solicito a limitação do tratamento prevista no artigo 18, n.º 1, alínea d, do GDPR, somente para o desenvolvimento e o aprimoramento de IA. Não peço a exclusão da minha conta nem das mensagens que estão nela, nem que se limite a sua exibição para aqueles a quem se destinam.
    .uk-gdpr = Solicito que cessem esse tratamento desde já e que me confirmem a cessação. Enquanto se verifica se os motivos legítimos da empresa prevalecem, solicito a limitação do tratamento prevista no artigo 18, n.º 1, alínea d, do UK GDPR, somente para o desenvolvimento e o aprimoramento de IA. Não peço a exclusão da minha conta nem das mensagens que estão nela, nem que se limite a sua exibição para aqueles a quem se destinam.
    .fadp = Solicito que cessem esse tratamento desde já e que me confirmem a cessação. Não peço a exclusão da minha conta nem das mensagens que estão nela, nem que se limite a sua exibição para aqueles a quem se destinam.
    .lgpd = Solicito que cessem esse tratamento desde já e que me confirmem a cessação. Não peço a exclusão da minha conta nem das mensagens que estão nela, nem que se limite a sua exibição para aqueles a quem se destinam.
    .other = Solicito que cessem esse tratamento desde já e que me confirmem a cessação. Não peço a exclusão da minha conta nem das mensagens que estão nela, nem que se limite a sua exibição para aqueles a quem se destinam.

text-others-posts-open =
    .gdpr = Com base no artigo 21, n.º 1, do Regulamento Geral sobre a Proteção de Dados (GDPR), por motivos decorrentes da minha situação particular, oponho-me ao tratamento de dados pessoais sobre mim para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta. Minha oposição abrange o que outras pessoas publicaram sobre mim e o que vem de terceiros.
    .uk-gdpr = Com base no artigo 21, n.º 1, do UK GDPR, por motivos decorrentes da minha situação particular, oponho-me ao tratamento de dados pessoais sobre mim para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta. Minha oposição abrange o que outras pessoas publicaram sobre mim e o que vem de terceiros.
    .fadp = Com base no artigo 30, parágrafo 2, letra b, da Lei Federal Suíça de Proteção de Dados e, subsidiariamente, no artigo 21, n.º 1, do GDPR, oponho-me expressamente ao tratamento de dados pessoais sobre mim para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta, e o proíbo expressamente. Minha oposição abrange o que outras pessoas publicaram sobre mim e o que vem de terceiros.
    .lgpd = Com base no artigo 18, § 2º, da Lei Geral de Proteção de Dados (LGPD), oponho-me ao tratamento de dados pessoais sobre mim para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta; não dei o meu consentimento e, a meu ver, esse tratamento não está em conformidade com essa lei. Minha oposição abrange o que outras pessoas publicaram sobre mim e o que vem de terceiros.
    .other = Com base na lei de proteção de dados do lugar onde vivo, por motivos decorrentes da minha situação particular, oponho-me ao tratamento de dados pessoais sobre mim para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta. Minha oposição abrange o que outras pessoas publicaram sobre mim e o que vem de terceiros.
    .none = Peço à Meta que não trate dados pessoais sobre mim para o desenvolvimento e o aprimoramento de inteligência artificial (IA). Meu pedido abrange o que outras pessoas publicaram sobre mim e o que vem de terceiros.

text-others-posts-close =
    .gdpr = Solicito que cessem esse tratamento desde já e que me confirmem a cessação. Enquanto se verifica se os motivos legítimos da empresa prevalecem, solicito a limitação do tratamento prevista no artigo 18, n.º 1, alínea d, do GDPR, somente para o desenvolvimento e o aprimoramento de IA. Não peço a exclusão de nenhuma conta ou publicação, nem que se limite a sua exibição.
    .uk-gdpr = Solicito que cessem esse tratamento desde já e que me confirmem a cessação. Enquanto se verifica se os motivos legítimos da empresa prevalecem, solicito a limitação do tratamento prevista no artigo 18, n.º 1, alínea d, do UK GDPR, somente para o desenvolvimento e o aprimoramento de IA. Não peço a exclusão de nenhuma conta ou publicação, nem que se limite a sua exibição.
    .fadp = Solicito que cessem esse tratamento desde já e que me confirmem a cessação. Não peço a exclusão de nenhuma conta ou publicação, nem que se limite a sua exibição.
    .lgpd = Solicito que cessem esse tratamento desde já e que me confirmem a cessação. Não peço a exclusão de nenhuma conta ou publicação, nem que se limite a sua exibição.
    .other = Solicito que cessem esse tratamento desde já e que me confirmem a cessação. Não peço a exclusão de nenhuma conta ou publicação, nem que se limite a sua exibição.

# Assinado pela mãe ou pelo pai; sem nome nem data de nascimento da criança.
text-child-open =
    .gdpr = Na qualidade de mãe ou pai, e em nome do meu filho ou da minha filha menor de idade, com base no artigo 21, n.º 1, do Regulamento Geral sobre a Proteção de Dados (GDPR), por motivos decorrentes da situação particular de quem represento, oponho-me ao tratamento dos dados pessoais do meu filho ou da minha filha para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta. A oposição abrange o que outras pessoas publicaram sobre meu filho ou minha filha, o que é público em uma conta sua e o que ele ou ela troca com recursos de IA.
    .uk-gdpr = Na qualidade de mãe ou pai, e em nome do meu filho ou da minha filha menor de idade, com base no artigo 21, n.º 1, do UK GDPR, por motivos decorrentes da situação particular de quem represento, oponho-me ao tratamento dos dados pessoais do meu filho ou da minha filha para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta. A oposição abrange o que outras pessoas publicaram sobre meu filho ou minha filha, o que é público em uma conta sua e o que ele ou ela troca com recursos de IA.
    .fadp = Na qualidade de mãe ou pai, e em nome do meu filho ou da minha filha menor de idade, com base no artigo 30, parágrafo 2, letra b, da Lei Federal Suíça de Proteção de Dados e, subsidiariamente, no artigo 21, n.º 1, do GDPR, oponho-me expressamente ao tratamento dos dados pessoais do meu filho ou da minha filha para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta, e o proíbo expressamente. A oposição abrange o que outras pessoas publicaram sobre meu filho ou minha filha, o que é público em uma conta sua e o que ele ou ela troca com recursos de IA.
    .lgpd = Na qualidade de mãe ou pai, e em nome do meu filho ou da minha filha menor de idade, com base no artigo 18, § 2º, da Lei Geral de Proteção de Dados (LGPD), oponho-me ao tratamento dos dados pessoais do meu filho ou da minha filha para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta; não dei o meu consentimento e, a meu ver, esse tratamento não está em conformidade com essa lei. A oposição abrange o que outras pessoas publicaram sobre meu filho ou minha filha, o que é público em uma conta sua e o que ele ou ela troca com recursos de IA.
    .other = Na qualidade de mãe ou pai, e em nome do meu filho ou da minha filha menor de idade, com base na lei de proteção de dados do lugar onde vivemos, por motivos decorrentes da situação particular de quem represento, oponho-me ao tratamento dos dados pessoais do meu filho ou da minha filha para o desenvolvimento e o aprimoramento de inteligência artificial (IA) pela Meta. A oposição abrange o que outras pessoas publicaram sobre meu filho ou minha filha, o que é público em uma conta sua e o que ele ou ela troca com recursos de IA.
    .none = Na qualidade de mãe ou pai, e em nome do meu filho ou da minha filha menor de idade, peço à Meta que não trate os dados pessoais do meu filho ou da minha filha para o desenvolvimento e o aprimoramento de inteligência artificial (IA). O pedido abrange o que outras pessoas publicaram sobre meu filho ou minha filha, o que é público em uma conta sua e o que ele ou ela troca com recursos de IA.

text-child-close =
    .gdpr = Solicito que cessem esse tratamento desde já e que me confirmem a cessação. Enquanto se verifica se os motivos legítimos da empresa prevalecem, solicito a limitação do tratamento prevista no artigo 18, n.º 1, alínea d, do GDPR, somente para o desenvolvimento e o aprimoramento de IA. Não peço a exclusão de nenhuma conta ou publicação, nem que se limite a sua exibição.
    .uk-gdpr = Solicito que cessem esse tratamento desde já e que me confirmem a cessação. Enquanto se verifica se os motivos legítimos da empresa prevalecem, solicito a limitação do tratamento prevista no artigo 18, n.º 1, alínea d, do UK GDPR, somente para o desenvolvimento e o aprimoramento de IA. Não peço a exclusão de nenhuma conta ou publicação, nem que se limite a sua exibição.
    .fadp = Solicito que cessem esse tratamento desde já e que me confirmem a cessação. Não peço a exclusão de nenhuma conta ou publicação, nem que se limite a sua exibição.
    .lgpd = Solicito que cessem esse tratamento desde já e que me confirmem a cessação. Não peço a exclusão de nenhuma conta ou publicação, nem que se limite a sua exibição.
    .other = Solicito que cessem esse tratamento desde já e que me confirmem a cessação. Não peço a exclusão de nenhuma conta ou publicação, nem que se limite a sua exibição.

# Introduz os motivos.
text-reasons = Minha situação:

# Quando nenhum motivo foi escolhido.
text-no-reason = Meu interesse em decidir sobre esses dados prevalece sobre o uso deles para IA. Se for preciso saber de que modo esse uso me afeta em particular, perguntem-me, e eu explicarei.

# Três frases que valem para qualquer pessoa, para um formulário que quer um texto.
text-prepared = O que entrou em um modelo de IA não pode simplesmente ser retirado dele, e um direito exercido mais tarde chega tarde demais. Não posso prever para que esses modelos servirão, nem o que repetirão e a quem. Para mim, decidir sobre dados pessoais pesa mais do que o uso deles para IA.

# A moldura da carta.

letter-objection-subject = Oposição ao uso de dados pessoais para o desenvolvimento e o aprimoramento de IA
    .fadp = Oposição ao uso de dados pessoais para o desenvolvimento e o aprimoramento de IA

letter-objection-salutation = Prezadas Senhoras e Prezados Senhores,

letter-objection-identify = Esta carta diz respeito à seguinte conta no { $platform }: { $handle }.
    .no-handle = Esta carta diz respeito à minha conta no { $platform }.

letter-objection-answer =
    .gdpr = Solicito que me informem as medidas tomadas no prazo do artigo 12, n.º 3, do GDPR. Se não derem seguimento à minha oposição, solicito que indiquem os motivos no mesmo prazo, como prevê o artigo 12, n.º 4, do GDPR.
    .uk-gdpr = Solicito que me informem as medidas tomadas no prazo fixado pelos artigos 12 e 12A do UK GDPR. Se não derem seguimento à minha oposição, solicito que indiquem os motivos no mesmo prazo.
    .fadp = Solicito que me informem por escrito as medidas tomadas. Se não derem seguimento à minha oposição, solicito que indiquem os motivos.
    .lgpd = Solicito que me informem por escrito as medidas tomadas. Se não derem seguimento à minha oposição, solicito que indiquem os motivos.
    .other = Solicito que me informem por escrito as medidas tomadas. Se não derem seguimento à minha oposição, solicito que indiquem os motivos.

letter-closing = Atenciosamente,
