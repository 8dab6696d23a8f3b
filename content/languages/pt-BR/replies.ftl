# What opened? Each name completes the question; `.means` says what it is, `.do` what to do now.

opened-form =
    .name = o formulário
    .means = É a página de que você precisa. A oposição é para a conta que está aberta neste navegador.
    .do = Verifique que conta está aberta. Depois preencha o formulário; o campo dos motivos pode ficar vazio, salvo se este guia disser outra coisa.
opened-log-in =
    .name = uma tela de login
    .means = O formulário pede primeiro a conta neste navegador. O login dentro do aplicativo não conta aqui.
    .do = Faça login com a conta para a qual você se opõe. Depois abra o mesmo link de novo.
opened-nothing =
    .name = um erro, ou uma página vazia
    .means = Na maioria das vezes, a conta certa não está aberta neste navegador. Às vezes, o próprio endereço desapareceu.
    .do = Verifique se você fez login no serviço certo neste mesmo navegador, e abra o link de novo. Se nada mudar, siga o próximo caminho.
opened-asks-ai =
    .name = uma pergunta: é sobre IA?
    .means = Você chegou a uma página que separa os pedidos. O seu pedido é sobre IA, por isso está no lugar certo.
    .do = Responda que sim. Depois aparece o formulário.
opened-moved =
    .name = uma página de ajuda da Meta
    .means = A Meta mudou para lá os pedidos gerais sobre privacidade. Não está documentado se os formulários sobre IA também mudaram.
    .do = Escolha primeiro o produto, depois procure a opção de se opor. Se não houver nenhuma sobre IA, use a oposição geral e diga no texto que é sobre IA.
opened-not-in-region =
    .name = diz: não disponível na sua região
    .means = A Meta só mostra o formulário em algumas regiões. Talvez veja onde está a conta, ou onde o aparelho parece estar.
    .do = Se o direito existe onde você mora e você só está fora, siga já o caminho geral ou envie uma carta, e tente o formulário de novo em casa. Se não, veja o que é possível onde você mora: indicar outro país não ajuda ninguém.
opened-already-objected =
    .name = diz: já se opôs
    .means = A Meta diz que uma oposição anterior continua valendo e não precisa ser enviada de novo.
    .do = Faça uma captura de tela: é a sua prova do dia. Procure também o e-mail daquela época.
opened-something-else =
    .name = outra coisa
    .means = A Meta muda estas páginas de vez em quando, e o que você vê pode ser novo para este guia.
    .do = Volte e escolha outro caminho. Se quiser, informe o que viu, para que o passo seja corrigido.

# What did you see? First what can come at once, then details, then what can come later.

reply-accepted =
    .name = foi aceita
    .means = A Meta diz que deixa de usar os dados desta conta para desenvolver a IA dela. Vale a partir de agora, e para as contas associadas a esta.
    .do = Faça uma captura de tela agora: é a sua prova do dia. Guarde o e-mail, e veja se ele indica as suas outras contas.
reply-received =
    .name = só que foi recebida
    .means = O pedido chegou à Meta. Ainda não é uma aceitação; o e-mail vem muitas vezes em minutos, às vezes depois de um ou dois dias.
    .do = Faça uma captura de tela agora: é a sua prova do dia. Procure o e-mail em dois dias, também no spam.
reply-code =
    .name = pede um código do e-mail
    .means = A Meta enviou um código para a caixa de e-mail da conta. Nada conta como apresentado até o código ser digitado.
    .do = Deixe a página aberta e busque o código. Procure no spam, nas promoções e, se a conta foi criada com ela, em uma caixa de e-mail antiga.
reply-wants-more =
    .name = pede mais informações
    .means = O pedido chegou, e a Meta pede alguma coisa antes de decidir. O dia em que você o enviou continua sendo o primeiro dia.
    .do = Faça uma captura do que é pedido. Depois diga o que é: motivos, uma prova vinda de uma IA, ou a sua identidade.
reply-sent-elsewhere =
    .name = me encaminha para outro lugar
    .means = A resposta aponta para outro formulário ou outra empresa. O modo de continuar depende de ela dizer ou não algo sobre o seu próprio pedido.
    .do = Guarde a resposta: é uma prova. Depois diga qual é: indica outra empresa, ou é uma resposta geral com links.
reply-refused =
    .name = diz que não
    .means = A Meta deve apresentar razões que prevaleçam sobre as suas. Uma recusa não é o fim: você pode completar o pedido, e reclamar.
    .do = Guarde a resposta e faça uma captura. Acrescente os seus motivos em um complemento; depois disso, você pode apresentar reclamação à autoridade.
reply-error =
    .name = um erro, ou uma página vazia
    .means = Isto conta como não enviado. O seu texto está salvo aqui.
    .do = Verifique se a conta certa está aberta neste navegador e tente mais uma vez. Se falhar de novo, siga o próximo caminho.
reply-nothing-yet =
    .name = ainda nada
    .means = Se o botão reagiu, o pedido conta como enviado. Em geral, um e-mail chega entre alguns minutos e um dia depois.
    .do = Faça uma captura de tela agora: é a sua prova do dia. Procure o e-mail em dois dias, também no spam e nas promoções.
reply-wants-reasons =
    .name = pede os meus motivos
    .means = Alguém, ou uma máquina, pergunta de que modo este uso afeta você. Bastam algumas frases honestas; não se exige prova delas.
    .do = Escreva dois ou três motivos que sejam verdadeiros no seu caso, ou use as frases preparadas. Responda no idioma do e-mail, se puder.
reply-wants-prompts =
    .name = pede instruções à IA ou uma captura
    .means = Isto é de outro tipo de pedido, sobre as respostas de uma IA. Uma oposição não depende de tal prova.
    .do = Escolha a opção de se opor ou limitar, onde existir, e diga em um complemento que você se opõe. Não digite o seu nome em uma IA para obter uma prova: isso alimenta a IA.
reply-wants-identity =
    .name = quer saber quem eu sou
    .means = Só se pode pedir mais sobre a pessoa quando há dúvidas razoáveis. Estar com login feito, ou escrever da caixa de e-mail da conta, deve bastar.
    .do = Diga que enviou o pedido a partir da própria conta. Nunca envie um documento de identidade em que se leia mais do que o necessário.
reply-elsewhere-automatic =
    .name = uma resposta automática com links
    .means = Uma máquina enviou orientações gerais. Isso não é uma resposta ao seu pedido, que continua enviado.
    .do = Não comece de novo. Guarde o e-mail e espere por uma resposta de verdade; a primeira data não muda.
reply-no-code-came =
    .name = não veio nenhum código
    .means = O código pode estar no spam ou nas promoções, ou ir para a caixa de e-mail com que a conta foi criada. Até ser digitado, nada conta como apresentado.
    .do = Procure em todos esses lugares. Depois atualize o celular e o aplicativo e abra o formulário de novo para obter outro código.
reply-already-objected =
    .name = que já me opus
    .means = A Meta diz que uma oposição anterior continua valendo e não precisa ser repetida.
    .do = Guarde esta resposta como prova. Verifique se é sobre a conta de que se trata.
reply-not-for-region =
    .name = que aqui nada é possível
    .means = Foi o que se respondeu a pessoas fora das regiões abrangidas. Não quer dizer que o direito falte onde você mora.
    .do = Se você mora onde o direito existe, siga o próximo caminho e diga onde mora. Se não, veja o que é possível lá.
reply-extension-announced =
    .name = que vai demorar mais
    .means = Onde a lei fixa um mês, a Meta pode acrescentar mais dois, mas só se avisar, com os motivos, durante o primeiro.
    .do = Anote o dia em que você recebeu essa informação. Se ela veio durante o primeiro mês, a data muda; anunciada tarde demais, a data não muda.

# How sources disagree.

contradiction-reply-refused = Foram relatadas recusas antes do início do treinamento na Europa; um centro de defesa do consumidor não conhece nenhuma para oposições sobre a própria conta.

# What to do: of an earlier day; and where the right exists.

right-not-for-region = O direito existe onde você mora, então uma resposta dizendo que nada é possível não decide nada: o que você enviou continua enviado, e as datas não mudam. Guarde a resposta como prova. Siga o próximo caminho, como o formulário geral ou uma carta, e diga nele onde você mora.
first-refused = Guarde a resposta e faça uma captura. Acrescente os seus motivos em um complemento; depois disso, você pode reclamar à própria Meta, o que a autoridade de controle espera primeiro.
right-opened-not-in-region = O direito existe onde você mora; só este formulário não é mostrado a você. Siga o caminho geral ou uma carta, e diga nele onde você mora. Se você está no exterior, tente de novo o formulário em casa.

# Where no account was objected for: the same, in words that name none.

others-accepted =
    .means = A Meta diz que não vai mais usar, para desenvolver a IA dela, aquilo a que o pedido se refere. Vale a partir de agora, e só para o que o pedido indica.
    .do = Faça já uma captura de tela: é a sua prova do dia. Guarde o e-mail, e veja se fala daquilo que você pediu.
    .past = Guarde o e-mail: traz a data e é a sua prova. Veja se fala daquilo que você pediu.

others-code =
    .means = A Meta enviou um código para o endereço de e-mail que você indicou no formulário. Nada conta como apresentado até o código ser inserido.
    .do = Deixe a página aberta e vá buscar o código. Procure também no spam e nas promoções.

others-error =
    .do = Tente mais uma vez. Se falhar de novo, siga pelo próximo caminho.

others-wants-identity =
    .means = Só se pode pedir mais sobre a pessoa quando há dúvidas razoáveis. Sem conta, escrever do endereço de e-mail que você indicou deve bastar.
    .do = Diga que escreveu desse endereço. Nunca envie um documento de identidade em que se leia mais do que o necessário.

others-already-objected =
    .do = Guarde esta resposta como prova. Verifique se é sobre aquilo que você pediu.

# What to do where the account is lost.

locked-log-in = Este formulário também pede login. Siga pelo próximo caminho: uma carta não precisa disso. Indique nela o perfil, para que a Meta o encontre.
