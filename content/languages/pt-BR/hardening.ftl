# What protects more. Value: the name in the list; .does: what it does; .not: what it does not; .way: where it is.
# What Meta calls a thing arrives as a blank such as { $label }; its quotation marks are the program’s.

measure-private-account = Tornar a conta do Instagram privada
    .does = As publicações de uma conta privada ficam fora do que a Meta chama de informação pública.
    .not = Não é uma oposição. O nome, o nome de usuário e a foto de perfil ficam públicos. Uma conta comercial precisa antes ser mudada para pessoal.
    .way = Abra o seu perfil, depois as três linhas, depois { $label }, sob o título sobre quem pode ver o seu conteúdo. Ative e confirme.
measure-past-posts-limited = Limitar publicações antigas do Facebook
    .does = As publicações que eram públicas ou visíveis para amigos de amigos passam a ser visíveis só para amigos, de uma só vez.
    .not = As publicações para uma lista sua e as publicações de outras pessoas ficam como estão. Quem foi marcado continua vendo a publicação.
    .way = Na web: { $label }, { $settings }, { $posts }, { $who }, { $limit }; confirme. No celular: { $label }, { $settings }, { $audience }, { $posts }.
measure-public-places = Atenção a grupos e páginas públicas
    .does = O que se faz em grupos públicos, em Páginas e em avaliações no Marketplace conta como público. Sair, ou outra configuração do grupo, deixa de fora a atividade posterior.
    .not = As configurações da própria conta não mudam isso: esses lugares são públicos de qualquer forma.
    .way = Saia do grupo, ou peça que a configuração dele mude, onde for possível.
measure-neutral-picture = Ter uma foto de perfil neutra
    .does = Mantém o seu rosto fora de uma imagem que é sempre pública.
    .not = O nome, o nome de usuário e os avatares também ficam públicos. Não há configuração para nada disso.
    .way = Use uma imagem em que você não apareça. Não se conhece nenhuma configuração.
measure-others-pictures = Pedir que não publiquem imagens suas
    .does = Mantém imagens suas fora de publicações que a sua oposição não abrange.
    .not = O que outras pessoas já publicaram fica. Nenhuma fonte indica uma configuração para marcações e imagens de outras pessoas.
    .way = Peça a amigos e família. Para o que já está publicado, existe um formulário próprio.
measure-reuse-off = Desativar a permissão de reutilização
    .does = Retira uma permissão para que recursos de IA reutilizem as suas publicações públicas.
    .not = O recurso que a usava foi retirado; a permissão continua ativada até ser desativada.
    .way = No Instagram, abra o seu perfil, o menu e { $reuse }. Desative.
measure-camera-roll = Manter a galeria do celular só para você
    .does = O Facebook deixa de processar imagens do seu celular para sugestões. A Meta começa a retirar as imagens enviadas 30 dias depois da desativação.
    .not = Na UE e no Reino Unido está desativado, a menos que você tenha aceitado. A Meta diz que essas imagens não são usadas para IA, a menos que você as compartilhe em um recurso de IA.
    .way = No celular: { $menu }, { $privacy }, { $settings }, { $label }; desative ambos. Ou: { $create }, { $story }, { $settings }.

## Chats with Meta’s AI on WhatsApp

measure-chat-privacy = Manter a IA fora de conversa no WhatsApp
    .does = Bloqueia os recursos de IA nessa conversa, e também a exportação e o salvamento automático de mídia.
    .not = Vale só para uma conversa, e cada conversa começa sem isso.
    .way = Abra a conversa, toque no nome no topo, role até abaixo da tranca da conversa e ative { $label }.
measure-chat-privacy-group = Decidir quem altera isso em um grupo
    .does = Qualquer membro de um grupo pode ativar ou desativar { $label }; os administradores podem reservar isso para eles.
    .not = Por si só, não ativa a proteção.
    .way = Abra a página sobre o grupo, depois as permissões.
measure-ai-unused = Deixar a Meta AI de lado
    .does = É a única forma completa de não dar nada de novo a ela: não a inclua em um grupo e não toque no círculo dela.
    .not = É um hábito, não uma configuração. Em um grupo, outras pessoas ainda podem se dirigir à IA.
    .way = Não há nada para configurar.
measure-ai-chat-reset = Redefinir a conversa com a Meta AI
    .does = A Meta AI responde que foi redefinida e que a conversa foi apagada na Meta.
    .not = Não foi vista nenhuma página oficial que diga isso. Não se conhece uma palavra assim para o Instagram, o Messenger ou o aplicativo próprio.
    .way = Digite { $typed } na conversa com a Meta AI e envie.
measure-ai-chats-reset-all = Redefinir todas as conversas com IA
    .does = Consta que limpa todas as conversas com IA no WhatsApp.
    .not = Não foi vista nenhuma página oficial que diga isso.
    .way = Digite { $typed } na conversa com a Meta AI e envie.
measure-ai-chat-delete = Apagar a conversa com a Meta AI
    .does = Retira a conversa do seu celular.
    .not = Só funciona no seu celular; o que a Meta tem não é apagado com isso.
    .way = Na lista de conversas, deslize a conversa para a esquerda, apague e confirme; no Android há mais uma entrada antes. Ou abra a conversa e apague pelo menu dela.
measure-ai-chat-muted = Arquivar ou silenciar a conversa Meta AI
    .does = Oculta a conversa.
    .not = Nada é apagado na Meta.
    .way = Na lista de conversas, toque na conversa e segure; ou abra a conversa, toque no nome e silencie.
measure-ai-button-hidden = Ocultar o botão da Meta AI
    .does = Oculta o botão, para que ninguém toque nele por engano.
    .not = Oculta e não faz mais nada: não tem efeito na privacidade.
    .way = Nas configurações do WhatsApp, em conversas, desative { $label }.
measure-ai-incognito = Usar a conversa anônima com a Meta AI
    .does = A conversa é temporária, e a Meta diz que não consegue lê-la.
    .not = Chegou por etapas, e nenhuma fonte lista as regiões. Não está confirmada para a Europa.
    .way = Abra a conversa com a Meta AI e procure o ícone.

## Meta’s AI elsewhere

measure-ai-muted = Silenciar a Meta AI
    .does = A Meta AI fica em silêncio. O aplicativo separado da Meta AI pode ser desinstalado.
    .not = A Meta AI não pode ser retirada dos aplicativos.
    .way = Facebook: procure Meta AI, toque no i, depois { $mute }. Instagram: abra a conversa com a Meta AI, toque no i, depois { $messages }. Messenger: toque no i, depois { $mute }, até mudar.
measure-ai-app-export = Baixar os dados do aplicativo Meta AI
    .does = Dá a você uma cópia. Faça isso antes de apagar.
    .not = O que já tinha sido apagado não está nela.
    .way = No aplicativo Meta AI: { $menu }, { $settings }, { $data }, { $manage }, { $export }.
measure-ai-app-delete = Apagar conversas no aplicativo Meta AI
    .does = Apaga as conversas e a mídia que você tem lá, e o que mostrou em público.
    .not = Não se promete que a cópia na Meta também seja apagada. Se quiser uma cópia, baixe antes.
    .way = No aplicativo Meta AI: { $menu }, { $settings }, { $data }, { $manage }, depois { $chats }, e { $vibes }.
measure-ai-chats-ads = Não dar à IA nada para anúncios
    .does = Onde a Meta usa as conversas com a IA dela para recomendações e anúncios, o que você não escreve lá não pode servir para isso.
    .not = Onde isso se aplica, não há configuração contra. Alguns artigos dizem que a UE, o Reino Unido e a Coreia do Sul ficam de fora; a própria Meta nunca os indicou, por isso a exceção pode acabar.
    .way = Não há nada para configurar: não escreva à IA o que não deva influenciar os seus anúncios.

## Accounts Centre and advertising

measure-whatsapp-apart = Manter o WhatsApp desassociado
    .does = As conversas com IA no WhatsApp não se juntam então aos dados dos outros aplicativos.
    .not = Para o Facebook e o Instagram é ao contrário: associados, uma oposição abrange ambos.
    .way = Abra { $label } e veja as contas que estão lá. Não adicione o WhatsApp, ou retire-o.
measure-off-meta-activity = Limitar a atividade de outras empresas
    .does = É o controle sobre o que outras empresas dizem à Meta a seu respeito.
    .not = Recebeu o novo nome primeiro nos Estados Unidos; a política da Meta para a Europa ainda remete para o nome antigo.
    .way = { $label }, { $ads }, { $activity }. O nome antigo é { $older }.
measure-less-personal-ads = Ter anúncios menos personalizados (UE)
    .does = Os seus anúncios são menos personalizados.
    .not = É independente do treinamento da IA.
    .way = Os aplicativos na UE oferecem essa escolha. Nenhuma fonte diz onde ela fica depois.

## The device

measure-app-permissions = Limitar o acesso dos aplicativos
    .does = Os aplicativos acessam menos imagens suas, e não o microfone enquanto estiver desativado.
    .not = Não afeta o que foi enviado antes.
    .way = Nas configurações do celular, abra o aplicativo, limite o acesso às fotos e desative o microfone enquanto não precisar dele.
measure-ai-glasses = Limitar o que os óculos com IA guardam
    .does = Os óculos deixam de guardar para a IA o que veem, não ficam à escuta da palavra de ativação e guardam menos na nuvem.
    .not = Vale só para um par. Na UE e no Reino Unido também se pode desativar o armazenamento da voz; o nome não é conhecido.
    .way = No aplicativo Meta AI: { $glasses }, { $device }, o seu par, Meta AI. Desative { $store }, e { $hey } em { $preferences }. Na mesma página, { $privacy }: desative { $cloud }, apague { $log }.
measure-face-recognition = Reconhecimento facial: sem configuração
    .does = Nada: está na lista porque há quem procure.
    .not = Nenhuma fonte indica uma configuração para isso.
    .way = Não se conhece nenhum caminho.

## Where sources disagree

contradiction-ai-chat-reset = Dois artigos escrevem a palavra sem barra na frente, código de programas a escreve com barra; um documento não conseguiu confirmar.
contradiction-ai-chats-reset-all = Esta palavra só aparece em código e em anotações; um documento não conseguiu confirmar.
