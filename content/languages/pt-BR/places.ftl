### Places: what a region is called, and what holds there that holds nowhere else.
### One message a region, `region-` and its ISO 3166-1 code. A note says what holds and what one can still do; `also` has other names that find it, with commas between.

region-AT = Áustria
    .note = Se for preciso reclamar, não espere muito. Até onde sabemos, a lei austríaca dá um ano a partir do dia em que se tem conhecimento do assunto, e três anos no máximo.
region-BE = Bélgica
    .note = A própria autoridade belga disse às pessoas que se opusessem se não quisessem que os seus dados fossem usados. Uma reclamação a ela deve ser escrita em holandês, francês ou alemão.
region-CZ = Tchéquia
    .also = República Tcheca
region-EE = Estônia
region-DE = Alemanha
    .note = Reclame à autoridade do Land onde você mora; na Baviera, à que cuida das empresas privadas. Hamburgo é a principal para a Meta dentro da Alemanha, e você também pode escrever para lá.
region-IE = Irlanda
    .also = Eire
    .note = A empresa europeia da Meta tem sede aqui, por isso a autoridade irlandesa é a sua e também a principal para a Meta. Ela espera que você escreva primeiro à Meta.
region-LV = Letônia
region-NL = Países Baixos
    .also = Holanda
    .note = A autoridade holandesa pediu às pessoas que se opusessem, e deixou em aberto se o treinamento é lícito quando só se dá a possibilidade de dizer não. Ela pede que você contate a Meta antes de reclamar.
region-PL = Polônia
region-RO = Romênia
region-SI = Eslovênia
region-ES = Espanha
    .note = Uma reclamação sobre a Meta vai para a autoridade nacional. As autoridades catalã, basca e andaluza só cuidam de órgãos públicos.

## The European Economic Area beside the Union.

region-IS = Islândia
    .note = O GDPR se aplica aqui como na União Europeia.
region-LI = Liechtenstein
    .note = O GDPR se aplica como na União Europeia. A autoridade lembra que o nome, a foto de perfil e o que se escreve em grupos públicos ficam sempre públicos: vale a pena se opor mesmo com uma conta privada.
region-NO = Noruega
    .note = O GDPR se aplica como na União Europeia. O Conselho dos Consumidores norueguês reclamou dos planos da Meta; ainda assim, cada pessoa envia a sua própria oposição.

## The United Kingdom, Switzerland, Brazil.

region-GB = Reino Unido
    .also = UK, Grã-Bretanha, Inglaterra, Escócia, País de Gales, Irlanda do Norte
    .note = No Reino Unido, respondem as empresas da Meta nos EUA. Se a oposição falhar, reclame primeiro à Meta: ela deve confirmar o recebimento da reclamação e responder a ela. Só depois vem a autoridade de controle, que não aprovou o treinamento e continua atenta.
region-CH = Suíça
    .note = Se a Meta não tiver uma justificativa, uma oposição expressa a vincula, mesmo quanto a publicações que a própria pessoa tornou públicas. As ações cabem a um tribunal cível; o encarregado federal recebe comunicações. Responde a empresa irlandesa da Meta, por isso o GDPR pode se aplicar também: é leitura nossa, não de uma autoridade.
region-BR = Brasil
    .note = A autoridade permitiu o treinamento com a condição de que as pessoas com e sem conta possam se opor a qualquer momento por um formulário simples. Antes de recorrer a ela, faça o pedido à Meta e guarde a prova: a autoridade quer ver essa prova.

## The United States.

region-US = Estados Unidos
    .also = EUA, USA, América
    .note = Não se conhece um direito de oposição federal. As leis dos estados dão outros direitos, como a exclusão, e deixam de lado o que a própria pessoa tornou público. A página da Meta sobre IA só oferece lá um pedido sobre informações de terceiros.

## Small states that Meta counts as part of Europe.

region-AD = Andorra
    .note = Consta que a lei nacional segue o GDPR; o texto não foi verificado. A Meta conta este país como parte da Europa, por isso responde a empresa irlandesa e o GDPR pode se aplicar. Tente os formulários europeus; não se testou se abrem aqui.
region-MC = Mônaco
    .note = Consta que a lei nacional segue o GDPR; o texto não foi verificado. A Meta conta este país como parte da Europa, por isso responde a empresa irlandesa e o GDPR pode se aplicar. Tente os formulários europeus; não se testou se abrem aqui.
region-SM = San Marino
    .note = Consta que a lei nacional segue o GDPR; o texto não foi verificado. A Meta conta este país como parte da Europa, por isso responde a empresa irlandesa e o GDPR pode se aplicar. Tente os formulários europeus; não se testou se abrem aqui.
region-VA = Cidade do Vaticano
    .note = Consta que o Estado tem regras gerais próprias; o texto não foi verificado. A Meta conta este país como parte da Europa, por isso responde a empresa irlandesa e o GDPR pode se aplicar. Tente os formulários europeus; não se testou se abrem aqui.

## The rest of the world.

region-TR = Turquia
    .also = Türkiye
    .note = A lei só permite se opor ao resultado de uma análise totalmente automatizada. Você pode pedir à Meta informação, correção ou eliminação, e depois recorrer à autoridade de proteção de dados. Não se encontrou nenhum formulário da Meta para isso.
region-KR = Coreia do Sul
    .also = Coreia
    .note = Você pode exigir que o uso dos seus dados seja suspenso, e a Meta deve responder. Ativistas relataram que existe uma forma de dizer não, mas escondida atrás de vários passos; o endereço não é conhecido. Escreva uma carta.
region-JP = Japão
    .note = Não há um direito geral de oposição. Você pode exigir que o uso cesse quando a lei é violada ou quando os seus interesses legítimos podem ser lesados.
region-NG = Nigéria
    .note = A lei permite se opor, a não ser que prevaleça um interesse público ou uma razão legítima. Não se encontrou nenhum formulário da Meta para isso: escreva uma carta.
region-ZA = África do Sul
    .note = Você pode se opor por motivos razoáveis ligados à sua situação, e o tratamento deve então cessar. Os regulamentos têm um formulário próprio para isso. Escreva à Meta; as reclamações vão para o Information Regulator.
region-AR = Argentina
    .note = A lei dá acesso, correção e eliminação, mas não um direito geral de oposição. Uma reclamação sobre o treinamento da IA da Meta estava pendente na autoridade quando isto foi visto pela última vez. Não se conhece um formulário como o brasileiro.
region-CL = Chile
    .note = Uma nova lei traz um direito de oposição a partir do dia em que estiver em pleno vigor; o texto não foi verificado. Até lá, torne as publicações privadas e evite conversas com a IA. Desse dia em diante, escreva uma carta: não se encontrou nenhum formulário da Meta.
region-CA = Canadá
    .note = A lei federal permite retirar o consentimento e consultar os dados, mas não dá um direito de oposição. O Quebec exige consentimento para uma nova finalidade, e há críticos que dizem que o treinamento precisa dele; as reclamações vão para a comissão de lá. Não se encontrou nenhum formulário da Meta.
region-AU = Austrália
    .note = A lei da privacidade não dá um direito de oposição. A Meta disse ao Senado que usa todas as publicações públicas de adultos e que não oferece lá nenhuma forma de dizer não.
region-NZ = Nova Zelândia
    .note = Você pode consultar e corrigir os seus dados, mas a lei não dá um direito de oposição. Não se encontrou nenhum formulário da Meta para isso.
region-PE = Peru
    .note = A lei permite se opor por um motivo fundado e legítimo: indique um. O texto não foi verificado. Não se encontrou nenhum formulário da Meta para isso: escreva uma carta.
region-CO = Colômbia
    .note = A lei não tem um direito de oposição como tal. Você pode pedir a eliminação ou retirar o consentimento; a Meta deve responder a esse pedido, e só depois vem a autoridade. O texto não foi verificado.
region-KE = Quênia
    .note = A lei permite se opor, a não ser que a Meta tenha um interesse legítimo imperioso; o texto não foi verificado. Não se encontrou nenhum formulário da Meta: escreva uma carta. As reclamações vão para a autoridade de proteção de dados.
region-TH = Tailândia
    .note = A lei permite se opor ao que se baseia no interesse legítimo; o texto não foi verificado. Não se encontrou nenhum formulário da Meta para isso: escreva uma carta.
region-SG = Singapura
    .note = Você pode retirar o consentimento, mas o que está acessível ao público não precisa dele. Não se encontrou nenhum formulário da Meta para isso, e o texto da lei não foi verificado.
region-IL = Israel
    .note = A lei dá acesso e correção, mas não um direito geral de oposição; o texto não foi verificado. Não se encontrou nenhum formulário da Meta para isto.
region-RS = Sérvia
    .note = A lei segue o modelo do GDPR e dá um direito de oposição; o texto não foi verificado. A Meta não conta a Sérvia como parte da Europa, por isso responde a empresa dos EUA. Não se encontrou nenhum formulário da Meta: escreva uma carta.
region-UA = Ucrânia
    .note = A lei permite se opor com um pedido fundamentado: indique os seus motivos. O texto não foi verificado. Não se encontrou nenhum formulário da Meta: escreva uma carta. O ombudsman recebe reclamações.

## Crown dependencies that Meta counts as part of Europe.

region-JE = Jersey
    .note = A Meta conta esta ilha como parte da Europa, por isso responde a empresa irlandesa. A lei da própria ilha não foi examinada, por isso não se afirma aqui nenhum direito. Tente os formulários europeus; não se testou se abrem.
region-GG = Guernsey
    .note = A Meta conta esta ilha como parte da Europa, por isso responde a empresa irlandesa. A lei da própria ilha não foi examinada, por isso não se afirma aqui nenhum direito. Tente os formulários europeus; não se testou se abrem.
region-IM = Ilha de Man
    .note = A Meta conta esta ilha como parte da Europa, por isso responde a empresa irlandesa. A lei da própria ilha não foi examinada, por isso não se afirma aqui nenhum direito. Tente os formulários europeus; não se testou se abrem.

## The law that applies: its short name, the right in one line, and how long Meta has. `{ $days }` is a number of days.

regime-gdpr = GDPR, artigo 21, n.º 1
    .right = Opor-se em qualquer dia. O formulário da Meta para a própria conta não exige motivo.
    .answer = Muitas vezes um e-mail em um dia; pela lei, um mês no máximo, ou mais dois se a Meta avisar durante o primeiro.
regime-uk-gdpr = UK GDPR, artigo 21, n.º 1
    .right = Opor-se em qualquer dia. O campo dos motivos pode ficar vazio no formulário para a própria conta.
    .answer = Pela lei, um mês, até o mesmo dia do mês seguinte. Não sabemos como contam os fins de semana e os feriados.
regime-fadp = Lei suíça de proteção de dados (LPD), artigo 30, n.º 2, letra b
    .right = Opor-se expressamente em qualquer dia. A Meta só pode então continuar com uma justificativa.
    .answer =
        { $days ->
            [1] Não há prazo na lei. Sugerimos ver de novo depois de { $days } dia.
           *[other] Não há prazo na lei. Sugerimos ver de novo depois de { $days } dias.
        }
regime-lgpd = LGPD, artigo 18, § 2º
    .right = Opor-se a qualquer momento ao uso que dispensa o consentimento, em caso de descumprimento da lei.
    .answer =
        { $days ->
            [1] Não há prazo na lei. Sugerimos ver de novo depois de { $days } dia.
           *[other] Não há prazo na lei. Sugerimos ver de novo depois de { $days } dias.
        }
regime-other = A lei do país
    .right = Leia a nota: o que se pode exigir varia de país para país.
    .answer = O prazo depende da lei do país; para muitos, não se conhece nenhum.
    .answer-days =
        { $days ->
            [1] { $days } dia após o recebimento, até onde se sabe; é sugestão nossa, não um prazo certo da lei.
           *[other] { $days } dias após o recebimento, até onde se sabe; é sugestão nossa, não um prazo certo da lei.
        }
    .answer-working-days =
        { $days ->
            [1] { $days } dia útil após o recebimento, até onde se sabe; é sugestão nossa, não um prazo certo da lei.
           *[other] { $days } dias úteis após o recebimento, até onde se sabe; é sugestão nossa, não um prazo certo da lei.
        }
regime-none = Nenhum direito de oposição conhecido
    .right = Não se conhece aqui nenhuma lei que permita se opor a este uso.
    .answer = Não há prazo, pois não se conhece nenhum direito.

## What one can do where no right is known.

no-right-do = O que você pode fazer aqui
    .a = Torne as suas contas privadas. O nome e a foto de perfil ficam públicos.
    .b = Limite quem vê as publicações antigas. O Facebook faz isso de uma só vez, e não é possível desfazer de uma só vez.
    .c = Apague as conversas com a IA da Meta e não comece outras. A Meta não promete apagar a cópia dela.
    .d = Peça aos amigos que não publiquem imagens suas nem passem as suas mensagens à IA da Meta.
    .e = Onde a Meta perguntar pelo país, indique aquele onde você mora. Indicar outro não ajuda ninguém.
