### Places: what a region is called, and what holds there that holds nowhere else.
### One message a region, `region-` and its ISO 3166-1 code. A note says what holds and what one can still do; `also` has other names that find it, with commas between.

## The European Union. A note stands only where a place has something of its own.

region-AT = Áustria
    .note = Se for preciso reclamar, não espere muito. Tanto quanto sabemos, a lei austríaca dá um ano a partir do dia em que se tem conhecimento do assunto, e três anos no máximo.

region-BE = Bélgica
    .note = A própria autoridade belga disse às pessoas que se opusessem se não quisessem que os seus dados fossem utilizados. Uma reclamação dirigida a ela escreve-se em neerlandês, francês ou alemão.

region-BG = Bulgária
region-HR = Croácia
region-CY = Chipre
region-CZ = Chéquia
    .also = República Checa
region-DK = Dinamarca
region-EE = Estónia
region-FI = Finlândia
region-FR = França

region-DE = Alemanha
    .note = Reclame junto da autoridade do Land onde vive; na Baviera, junto da que trata das empresas privadas. Hamburgo é a principal para a Meta dentro da Alemanha, e também pode escrever para lá.

region-GR = Grécia
region-HU = Hungria

region-IE = Irlanda
    .also = Eire
    .note = A empresa europeia da Meta tem sede aqui, por isso a autoridade irlandesa é a sua e também a principal para a Meta. Essa autoridade espera que escreva primeiro à Meta.

region-IT = Itália
region-LV = Letónia
region-LT = Lituânia
region-LU = Luxemburgo
region-MT = Malta

region-NL = Países Baixos
    .also = Holanda
    .note = A autoridade neerlandesa pediu às pessoas que se opusessem, e deixou em aberto se o treino é lícito quando só se dá a possibilidade de dizer não. Pede que contacte a Meta antes de reclamar.

region-PL = Polónia
region-PT = Portugal
region-RO = Roménia
region-SK = Eslováquia
region-SI = Eslovénia

region-ES = Espanha
    .note = Uma reclamação sobre a Meta dirige-se à autoridade nacional. As autoridades catalã, basca e andaluza só tratam de entidades públicas.

region-SE = Suécia

## The European Economic Area beside the Union.

region-IS = Islândia
    .note = O RGPD aplica-se aqui como na União Europeia.

region-LI = Liechtenstein
    .note = O RGPD aplica-se como na União Europeia. A autoridade lembra que o nome, a fotografia de perfil e o que se escreve em grupos públicos ficam sempre públicos: opor-se vale a pena mesmo com uma conta privada.

region-NO = Noruega
    .note = O RGPD aplica-se como na União Europeia. O Conselho dos Consumidores norueguês reclamou dos planos da Meta; ainda assim, cada pessoa envia a sua própria oposição.

## The United Kingdom, Switzerland, Brazil.

region-GB = Reino Unido
    .also = UK, Grã-Bretanha, Inglaterra, Escócia, País de Gales, Irlanda do Norte
    .note = No Reino Unido, respondem as empresas da Meta nos EUA. Se a oposição falhar, reclame primeiro junto da Meta: ela tem de acusar a receção da reclamação e de lhe responder. Só depois vem a autoridade de controlo, que não aprovou o treino e se mantém atenta.

region-CH = Suíça
    .note = Se a Meta não tiver uma justificação, uma oposição expressa vincula-a, mesmo quanto a publicações que a própria pessoa tornou públicas. As ações cabem a um tribunal cível; o encarregado federal recebe comunicações. Responde a empresa irlandesa da Meta, por isso o RGPD pode aplicar-se também: é leitura nossa, não de uma autoridade.

region-BR = Brasil
    .note = A autoridade permitiu o treino na condição de as pessoas com e sem conta poderem opor-se a qualquer momento por um formulário simples. Antes de recorrer a ela, faça o pedido à Meta e guarde a prova: a autoridade quer vê-la.

## The United States.

region-US = Estados Unidos
    .also = EUA, USA, América
    .note = Não se conhece um direito de oposição federal. As leis dos estados dão outros direitos, como a eliminação, e deixam de parte o que a própria pessoa tornou público. A página da Meta sobre IA só oferece lá um pedido sobre informações de terceiros.

## Small states that Meta counts as part of Europe.

region-AD = Andorra
    .note = Diz-se que a lei nacional segue o RGPD; o texto não foi verificado. A Meta conta este país como parte da Europa, por isso responde a empresa irlandesa e o RGPD pode aplicar-se. Experimente os formulários europeus; não se testou se abrem aqui.

region-MC = Mónaco
    .note = Diz-se que a lei nacional segue o RGPD; o texto não foi verificado. A Meta conta este país como parte da Europa, por isso responde a empresa irlandesa e o RGPD pode aplicar-se. Experimente os formulários europeus; não se testou se abrem aqui.

region-SM = São Marinho
    .note = Diz-se que a lei nacional segue o RGPD; o texto não foi verificado. A Meta conta este país como parte da Europa, por isso responde a empresa irlandesa e o RGPD pode aplicar-se. Experimente os formulários europeus; não se testou se abrem aqui.

region-VA = Cidade do Vaticano
    .note = Diz-se que o Estado tem regras gerais próprias; o texto não foi verificado. A Meta conta este país como parte da Europa, por isso responde a empresa irlandesa e o RGPD pode aplicar-se. Experimente os formulários europeus; não se testou se abrem aqui.

## The rest of the world.

region-TR = Turquia
    .also = Türkiye
    .note = A lei só permite opor-se ao resultado de uma análise totalmente automatizada. Pode pedir à Meta informação, retificação ou apagamento, e depois recorrer à autoridade de proteção de dados. Não se encontrou nenhum formulário da Meta para isto.

region-KR = Coreia do Sul
    .also = Coreia
    .note = Pode exigir que a utilização dos seus dados seja suspensa, e a Meta tem de responder. Ativistas relataram que existe uma forma de dizer não, mas escondida atrás de vários passos; o endereço não é conhecido. Escreva uma carta.

region-JP = Japão
    .note = Não há um direito geral de oposição. Pode exigir que a utilização cesse quando a lei é violada ou quando os seus interesses legítimos podem ser lesados.

region-IN = Índia
    .note = A lei da proteção de dados deixa de fora o que a própria pessoa tornou público, e os seus deveres principais não começam de imediato. Não se encontrou nenhum formulário da Meta para isto.

region-NG = Nigéria
    .note = A lei permite opor-se, salvo se prevalecer um interesse público ou uma razão legítima. Não se encontrou nenhum formulário da Meta para isto: escreva uma carta.

region-ZA = África do Sul
    .note = Pode opor-se por motivos razoáveis ligados à sua situação, e o tratamento tem então de cessar. Os regulamentos têm um formulário próprio para isso. Escreva à Meta; as reclamações dirigem-se ao Information Regulator.

region-AR = Argentina
    .note = A lei dá acesso, retificação e supressão, mas não um direito geral de oposição. Uma reclamação sobre o treino da IA da Meta estava pendente na autoridade quando isto foi visto pela última vez. Não se conhece um formulário como o brasileiro.

region-UY = Uruguai
    .note = Não se conhece um direito geral de oposição. A autoridade esteve em conversações com a Meta. Não se encontrou nenhum formulário da Meta para isto.

region-CL = Chile
    .note = Uma nova lei traz um direito de oposição a partir do dia em que vigorar por inteiro; o texto não foi verificado. Até lá, torne privadas as publicações e evite conversas com a IA. Desse dia em diante, escreva uma carta: não se encontrou nenhum formulário da Meta.

region-CA = Canadá
    .note = A lei federal permite retirar o consentimento e consultar os dados, mas não dá um direito de oposição. O Quebeque exige consentimento para um novo fim, e há críticos que dizem que o treino precisa dele; as reclamações dirigem-se à sua comissão. Não se encontrou nenhum formulário da Meta.

region-AU = Austrália
    .note = A lei da privacidade não dá um direito de oposição. A Meta disse ao Senado que utiliza todas as publicações públicas de adultos e que não oferece lá nenhuma forma de dizer não.

region-NZ = Nova Zelândia
    .note = Pode consultar e corrigir os seus dados, mas a lei não dá um direito de oposição. Não se encontrou nenhum formulário da Meta para isto.

region-MX = México
    .note = A lei federal de dados dá um direito de oposição, com um prazo para a resposta; o texto não foi verificado. Não se encontrou nenhum formulário da Meta para isto: escreva uma carta.

region-PE = Peru
    .note = A lei permite opor-se por um motivo fundado e legítimo: indique um. O texto não foi verificado. Não se encontrou nenhum formulário da Meta para isto: escreva uma carta.

region-CO = Colômbia
    .note = A lei não tem um direito de oposição como tal. Pode pedir a supressão ou retirar o consentimento; a Meta tem de responder a esse pedido, e só depois vem a autoridade. O texto não foi verificado.

region-KE = Quénia
    .note = A lei permite opor-se, salvo se a Meta tiver um interesse legítimo imperioso; o texto não foi verificado. Não se encontrou nenhum formulário da Meta: escreva uma carta. As reclamações dirigem-se à autoridade de proteção de dados.

region-TH = Tailândia
    .note = A lei permite opor-se ao que se baseia no interesse legítimo; o texto não foi verificado. Não se encontrou nenhum formulário da Meta para isto: escreva uma carta.

region-PH = Filipinas
    .note = As regras da lei da privacidade de dados dão um direito de oposição; o texto não foi verificado. Não se encontrou nenhum formulário da Meta para isto: escreva uma carta.

region-SG = Singapura
    .note = Pode retirar o consentimento, mas o que está acessível ao público não precisa dele. Não se encontrou nenhum formulário da Meta para isto, e o texto da lei não foi verificado.

region-IL = Israel
    .note = A lei dá acesso e retificação, mas não um direito geral de oposição; o texto não foi verificado. Não se encontrou nenhum formulário da Meta para isto.

region-RS = Sérvia
    .note = A lei segue o modelo do RGPD e dá um direito de oposição; o texto não foi verificado. A Meta não conta a Sérvia como parte da Europa, por isso responde a empresa dos EUA. Não se encontrou nenhum formulário da Meta: escreva uma carta.

region-UA = Ucrânia
    .note = A lei permite opor-se com um pedido fundamentado: indique os seus motivos. O texto não foi verificado. Não se encontrou nenhum formulário da Meta: escreva uma carta. O provedor de justiça recebe reclamações.

## Crown dependencies that Meta counts as part of Europe.

region-JE = Jersey
    .note = A Meta conta esta ilha como parte da Europa, por isso responde a empresa irlandesa. A lei da própria ilha não foi examinada, por isso não se afirma aqui nenhum direito. Experimente os formulários europeus; não se testou se abrem.

region-GG = Guernsey
    .note = A Meta conta esta ilha como parte da Europa, por isso responde a empresa irlandesa. A lei da própria ilha não foi examinada, por isso não se afirma aqui nenhum direito. Experimente os formulários europeus; não se testou se abrem.

region-IM = Ilha de Man
    .note = A Meta conta esta ilha como parte da Europa, por isso responde a empresa irlandesa. A lei da própria ilha não foi examinada, por isso não se afirma aqui nenhum direito. Experimente os formulários europeus; não se testou se abrem.

## The law that applies: its short name, the right in one line, and how long Meta has. `{ $days }` is a number of days.

regime-gdpr = RGPD, artigo 21.º, n.º 1
    .right = Opor-se em qualquer dia. O formulário da Meta para a própria conta não exige motivo.
    .answer = Muitas vezes um e-mail num dia; pela lei, um mês no máximo, ou mais dois se a Meta o disser durante o primeiro.

regime-uk-gdpr = RGPD do Reino Unido, artigo 21.º, n.º 1
    .right = Opor-se em qualquer dia. O campo dos motivos pode ficar vazio no formulário para a própria conta.
    .answer = Pela lei, um mês, até ao mesmo dia do mês seguinte. Não sabemos como contam os fins de semana e os feriados.

regime-fadp = Lei suíça da proteção de dados (LPD), artigo 30.º, n.º 2, alínea b)
    .right = Opor-se expressamente em qualquer dia. A Meta só pode então continuar com uma justificação.
    .answer =
        { $days ->
            [1] Não há prazo na lei. Sugerimos ver de novo ao fim de { $days } dia.
           *[other] Não há prazo na lei. Sugerimos ver de novo ao fim de { $days } dias.
        }

regime-lgpd = LGPD, artigo 18, § 2.º
    .right = Opor-se a qualquer momento à utilização que não se baseia no consentimento, quando a lei não é cumprida.
    .answer =
        { $days ->
            [1] Não há prazo na lei. Sugerimos ver de novo ao fim de { $days } dia.
           *[other] Não há prazo na lei. Sugerimos ver de novo ao fim de { $days } dias.
        }

regime-other = A lei do país
    .right = Leia a nota: o que se pode exigir varia de país para país.
    .answer = O prazo depende da lei do país; para muitos, não se conhece nenhum.
    .answer-days =
        { $days ->
            [1] { $days } dia após a receção, tanto quanto se sabe; é sugestão nossa, não um prazo certo da lei.
           *[other] { $days } dias após a receção, tanto quanto se sabe; é sugestão nossa, não um prazo certo da lei.
        }
    .answer-working-days =
        { $days ->
            [1] { $days } dia útil após a receção, tanto quanto se sabe; é sugestão nossa, não um prazo certo da lei.
           *[other] { $days } dias úteis após a receção, tanto quanto se sabe; é sugestão nossa, não um prazo certo da lei.
        }

regime-none = Nenhum direito de oposição conhecido
    .right = Não se conhece aqui nenhuma lei que permita opor-se a esta utilização.
    .answer = Não há prazo, pois não se conhece nenhum direito.

## What one can do where no right is known.

no-right-do = O que pode fazer aqui
    .a = Torne privadas as suas contas. O nome e a fotografia de perfil ficam públicos.
    .b = Limite quem vê as publicações antigas. O Facebook fá-lo de uma só vez, e não se pode desfazer de uma só vez.
    .c = Apague as conversas com a IA da Meta e não comece outras. A Meta não promete apagar a cópia dela.
    .d = Peça aos amigos que não publiquem imagens suas nem passem as suas mensagens à IA da Meta.
    .e = Onde a Meta perguntar pelo país, indique aquele onde vive. Indicar outro não ajuda ninguém.

## Where sources disagree about a place or an authority.

contradiction-form-japan = Dois guias contam o Japão entre os lugares com formulário; não se encontrou nenhum.
contradiction-complaint-page = As fontes indicam duas páginas diferentes para reclamações; as notas dão a outra.
contradiction-former-address = Uma fonte ainda indica um endereço antigo; as mais recentes concordam no que é mostrado.
