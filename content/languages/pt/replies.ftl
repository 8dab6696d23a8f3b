# What opened? Each name completes the question; `.means` says what it is, `.do` what to do now.

opened-form =
    .name = o formulário
    .means = É a página de que precisa. A oposição é para a conta que está aberta neste navegador.
    .do = Verifique que conta está aberta. Depois preencha o formulário; o campo dos motivos pode ficar vazio, salvo se este guia disser outra coisa.

opened-log-in =
    .name = um pedido de início de sessão
    .means = O formulário pede primeiro a conta neste navegador. Uma sessão iniciada dentro da aplicação não conta aqui.
    .do = Inicie sessão com a conta para a qual se opõe. Depois abra de novo o mesmo link.

opened-nothing =
    .name = um erro, ou uma página vazia
    .means = Na maior parte das vezes, a conta certa não está aberta neste navegador. Por vezes, o próprio endereço desapareceu.
    .do = Verifique se iniciou sessão no serviço certo neste mesmo navegador, e abra de novo o link. Se nada mudar, siga o próximo caminho.

opened-asks-ai =
    .name = uma pergunta: é sobre IA?
    .means = Chegou a uma página que separa os pedidos. O seu pedido é sobre IA, por isso está no lugar certo.
    .do = Responda que sim. Depois aparece o formulário.

opened-moved =
    .name = uma página de ajuda da Meta
    .means = A Meta mudou para ali os pedidos gerais sobre privacidade. Não está documentado se os formulários sobre IA também mudaram.
    .do = Escolha primeiro o produto, depois procure a opção de se opor. Se não houver nenhuma sobre IA, use a oposição geral e diga no texto que é sobre IA.

opened-not-in-region =
    .name = diz: não disponível na sua região
    .means = A Meta só mostra o formulário em algumas regiões. Talvez veja onde está a conta, ou onde o aparelho parece estar.
    .do = Se o direito existe onde vive e só está fora, siga já o caminho geral ou envie uma carta, e tente o formulário de novo em casa. Se não, veja o que é possível onde vive: indicar outro país não ajuda ninguém.

opened-already-objected =
    .name = diz: já se opôs
    .means = A Meta diz que uma oposição anterior continua a valer e não precisa de ser enviada de novo.
    .do = Faça uma captura de ecrã: é a sua prova do dia. Procure também o e-mail dessa altura.

opened-something-else =
    .name = outra coisa
    .means = A Meta muda estas páginas de vez em quando, e o que vê pode ser novo para este guia.
    .do = Volte e escolha outro caminho. Se quiser, comunique o que viu, para que o passo seja corrigido.

# What did you see? First what can come at once, then details, then what can come later.

reply-accepted =
    .name = foi aceite
    .means = A Meta diz que deixa de utilizar os dados desta conta para desenvolver a IA dela. Vale a partir de agora, e para as contas associadas a esta.
    .do = Faça já uma captura de ecrã: é a sua prova do dia. Guarde o e-mail, e veja se indica as suas outras contas.

reply-received =
    .name = só que foi recebida
    .means = O pedido chegou à Meta. Ainda não é uma aceitação; o e-mail vem muitas vezes em minutos, por vezes ao fim de um ou dois dias.
    .do = Faça já uma captura de ecrã: é a sua prova do dia. Procure o e-mail daqui a dois dias, também no spam.

reply-code =
    .name = pede um código do e-mail
    .means = A Meta enviou um código para a caixa de e-mail da conta. Nada conta como apresentado até o código ser introduzido.
    .do = Deixe a página aberta e vá buscar o código. Procure no spam, nas promoções e, se a conta foi criada com ela, numa caixa de e-mail antiga.

reply-wants-more =
    .name = pede mais elementos
    .means = O pedido chegou, e a Meta pede alguma coisa antes de decidir. O dia em que o enviou continua a ser o primeiro dia.
    .do = Faça uma captura do que é pedido. Depois diga o que é: motivos, uma prova vinda de uma IA, ou a sua identidade.

reply-sent-elsewhere =
    .name = encaminha-me para outro lado
    .means = A resposta aponta para outro formulário ou outra empresa. O modo de continuar depende de ela dizer ou não algo sobre o seu próprio pedido.
    .do = Guarde a resposta: é uma prova. Depois diga qual é: indica outra empresa, ou é uma resposta geral com links.

reply-refused =
    .name = diz que não
    .means = A Meta tem de apresentar razões que prevaleçam sobre as suas. Uma recusa não é o fim: pode completar o pedido, e reclamar.
    .do = Guarde a resposta e faça uma captura. Acrescente os seus motivos num complemento; depois disso, pode apresentar reclamação à autoridade.
no-right-refused = 
    .means = Não se conhece nenhum direito de oposição onde vive: a Meta não tinha de a aceitar, e não se conhece aí nenhuma reclamação por isso.
    .do = Guarde a resposta. O que pode fazer aí não depende dela: contas privadas, publicações antigas limitadas, nenhuma conversa com a IA da Meta.

reply-error =
    .name = um erro, ou uma página vazia
    .means = Isto conta como não enviado. O seu texto está guardado aqui.
    .do = Verifique se a conta certa está aberta neste navegador e tente mais uma vez. Se falhar de novo, siga o próximo caminho.

reply-nothing-yet =
    .name = ainda nada
    .means = Se o botão reagiu, o pedido conta como enviado. Em geral, chega um e-mail entre alguns minutos e um dia depois.
    .do = Faça já uma captura de ecrã: é a sua prova do dia. Procure o e-mail daqui a dois dias, também no spam e nas promoções.

reply-wants-reasons =
    .name = pede os meus motivos
    .means = Alguém, ou uma máquina, pergunta de que modo esta utilização pesa sobre si. Bastam algumas frases honestas; não se exige prova delas.
    .do = Escreva dois ou três motivos que sejam verdadeiros no seu caso, ou use as frases preparadas. Responda no idioma do e-mail, se puder.

reply-wants-prompts =
    .name = pede instruções à IA ou uma captura
    .means = Isto é de outro tipo de pedido, sobre as respostas de uma IA. Uma oposição não depende de tal prova.
    .do = Escolha a opção de se opor ou limitar, onde existir, e diga num complemento que se opõe. Não escreva o seu nome numa IA para obter uma prova: isso alimenta-a.

reply-wants-identity =
    .name = quer saber quem eu sou
    .means = Só se pode pedir mais sobre a pessoa onde houver dúvidas razoáveis. Ter sessão iniciada, ou escrever da caixa de e-mail da conta, deve bastar.
    .do = Diga que enviou o pedido a partir da própria conta. Nunca envie um documento de identidade em que se leia mais do que o necessário.

reply-elsewhere-other-company =
    .name = outra empresa é responsável
    .means = A resposta diz, por exemplo, que isto é com a Meta AI e não com o WhatsApp. O seu pedido chegou, mas não ao lugar onde se decide.
    .do = Guarde a resposta como prova. Envie um novo pedido pelo próximo caminho; o anterior fica no histórico.

reply-elsewhere-automatic =
    .name = uma resposta automática com links
    .means = Uma máquina enviou as suas indicações gerais. Não é uma resposta ao seu pedido, que continua enviado.
    .do = Não comece de novo. Guarde o e-mail e espere por uma resposta a sério; a primeira data mantém-se.

reply-no-code-came =
    .name = não veio nenhum código
    .means = O código pode estar no spam ou nas promoções, ou ir para a caixa de e-mail com que a conta foi criada. Até ser introduzido, nada conta como apresentado.
    .do = Procure em todos estes lugares. Depois atualize o telemóvel e a aplicação e abra de novo o formulário para obter outro código.

reply-already-objected =
    .name = que já me opus
    .means = A Meta diz que uma oposição anterior continua a valer e não precisa de ser repetida.
    .do = Guarde esta resposta como prova. Verifique se é sobre a conta de que se trata.

reply-not-for-region =
    .name = que aqui nada é possível
    .means = Foi o que se respondeu a pessoas fora das regiões abrangidas. Não quer dizer que o direito falte onde vive.
    .do = Se vive onde o direito existe, siga o próximo caminho e diga onde vive. Se não, veja o que é possível aí.

reply-extension-announced =
    .name = que vai demorar mais
    .means = Onde a lei fixa um mês, a Meta pode acrescentar mais dois, mas só se o disser, com os motivos, durante o primeiro.
    .do = Anote o dia em que recebeu essa informação. Se veio durante o primeiro mês, a data muda; anunciada tarde demais, a data mantém-se.

# How sources disagree.

contradiction-reply-code = Os guias divergem sobre se ainda se envia um código por e-mail na Europa: a maioria não fala dele, alguns sim.
contradiction-reply-refused = Foram relatadas recusas antes do início do treino na Europa; um centro de defesa do consumidor não conhece nenhuma para oposições sobre a própria conta.
contradiction-reply-older = A Meta diz que respeita oposições anteriores; uma associação duvidou, e não se conhece nenhum caso em que uma tenha sido ignorada.

# What to do: of an earlier day; and where the right exists.

past-accepted = Guarde o e-mail: traz a data e é a sua prova. Veja se indica as suas outras contas.
right-not-for-region = O direito existe onde vive, por isso uma resposta segundo a qual nada é possível não decide nada: o que enviou continua enviado, e as datas mantêm-se. Guarde a resposta como prova. Siga o caminho seguinte, como o formulário geral ou uma carta, e diga aí onde vive.
first-refused = Guarde a resposta e faça uma captura. Acrescente os seus motivos num complemento; depois disso, pode reclamar à própria Meta, o que a autoridade de controlo espera primeiro.
right-opened-not-in-region = O direito existe onde vive; só este formulário não lhe é mostrado. Siga o caminho geral ou uma carta, e diga aí onde vive. Se está no estrangeiro, tente de novo o formulário em casa.

# Where no account was objected for: the same, in words that name none.

others-accepted =
    .means = A Meta diz que deixa de utilizar, para desenvolver a IA dela, aquilo a que o pedido se refere. Vale a partir de agora, e só para o que o pedido indica.
    .do = Faça já uma captura de ecrã: é a sua prova do dia. Guarde o e-mail, e veja se fala daquilo que pediu.
    .past = Guarde o e-mail: traz a data e é a sua prova. Veja se fala daquilo que pediu.

others-code =
    .means = A Meta enviou um código para o endereço de e-mail que indicou no formulário. Nada conta como apresentado até o código ser introduzido.
    .do = Deixe a página aberta e vá buscar o código. Procure também no spam e nas promoções.

others-error =
    .do = Tente mais uma vez. Se voltar a falhar, siga pelo caminho seguinte.

others-wants-identity =
    .means = Só se pode pedir mais sobre a pessoa onde houver dúvidas razoáveis. Sem conta, escrever do endereço de e-mail que indicou deve bastar.
    .do = Diga que escreveu desse endereço. Nunca envie um documento de identidade em que se leia mais do que o necessário.

others-already-objected =
    .do = Guarde esta resposta como prova. Veja se é sobre aquilo que pediu.

# What to do where the account is lost.

locked-log-in = Este formulário também pede que inicie sessão. Siga pelo caminho seguinte: uma carta não precisa disso. Indique nela o perfil, para que a Meta o encontre.
