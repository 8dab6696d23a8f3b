# What protects more. Value: the name in the list; .does: what it does; .not: what it does not; .way: where it is.
# What Meta calls a thing arrives as a blank such as { $label }; its quotation marks are the program’s.

## Public posts

measure-private-account = Tornar privada a conta do Instagram
    .does = As publicações de uma conta privada ficam fora daquilo a que a Meta chama informação pública.
    .not = Não é uma oposição. O nome, o nome de utilizador e a fotografia de perfil ficam públicos. Uma conta empresarial tem de passar primeiro a pessoal.
    .way = Abra o seu perfil, depois as três linhas, depois { $label }, sob o título sobre quem pode ver o seu conteúdo. Ative e confirme.
measure-past-posts-limited = Limitar publicações antigas do Facebook
    .does = As publicações que eram públicas ou visíveis para amigos de amigos passam a ser visíveis só para amigos, de uma só vez.
    .not = As publicações para uma lista sua e as publicações de outros ficam como estão. As pessoas identificadas continuam a ver a publicação.
    .way = Na web: { $label }, { $settings }, { $posts }, { $who }, { $limit }; confirme. No telemóvel: { $label }, { $settings }, { $audience }, { $posts }.
measure-public-places = Atenção a grupos e páginas públicas
    .does = O que se faz em grupos públicos, em Páginas e em avaliações no Marketplace conta como público. Sair, ou outra definição do grupo, deixa de fora a atividade posterior.
    .not = As definições da própria conta não o mudam: esses lugares são públicos seja como for.
    .way = Saia do grupo, ou peça que a definição dele mude, onde for possível.
measure-neutral-picture = Ter uma fotografia de perfil neutra
    .does = Mantém o seu rosto fora de uma imagem que é sempre pública.
    .not = O nome, o nome de utilizador e os avatares também ficam públicos. Não há definição para nada disto.
    .way = Use uma imagem em que não apareça. Não se conhece nenhuma definição.
measure-others-pictures = Pedir que não publiquem imagens suas
    .does = Mantém imagens suas fora de publicações que a sua oposição não abrange.
    .not = O que outros já publicaram fica. Nenhuma fonte indica uma definição para identificações e imagens de outros.
    .way = Peça a amigos e família. Para o que já está publicado, existe um formulário próprio.
measure-reuse-off = Desligar a autorização de reutilização
    .does = Retira uma autorização para que funcionalidades de IA reutilizem as suas publicações públicas.
    .not = A funcionalidade que a usava foi retirada; a autorização continua ligada até ser desligada.
    .way = No Instagram, abra o seu perfil, o menu e { $reuse }. Desative-a.
measure-camera-roll = Guardar a galeria do telemóvel para si
    .does = O Facebook deixa de processar imagens do seu telemóvel para sugestões. A Meta começa a retirar as imagens carregadas 30 dias depois de se desligar.
    .not = Na UE e no Reino Unido está desligado, salvo se aceitou. A Meta diz que estas imagens não são utilizadas para IA, a menos que as partilhe numa funcionalidade de IA.
    .way = No telemóvel: { $menu }, { $privacy }, { $settings }, { $label }; desative ambos. Ou: { $create }, { $story }, { $settings }.

## Chats with Meta’s AI on WhatsApp

measure-chat-privacy = Manter a IA fora de conversa no WhatsApp
    .does = Bloqueia as funcionalidades de IA nessa conversa, e também a exportação e a gravação automática de multimédia.
    .not = Vale só para uma conversa, e cada conversa começa sem isso.
    .way = Abra a conversa, toque no nome no topo, deslize até abaixo do bloqueio da conversa e ative { $label }.
measure-chat-privacy-group = Decidir quem altera isso num grupo
    .does = Qualquer membro de um grupo pode ativar ou desativar { $label }; os administradores podem reservar isso para si.
    .not = Não ativa por si só a proteção.
    .way = Abra a página sobre o grupo, depois as permissões.
measure-ai-unused = Deixar a Meta AI de lado
    .does = É a única forma completa de não lhe dar nada de novo: não a junte a um grupo e não toque no círculo dela.
    .not = É um hábito, não uma definição. Num grupo, outras pessoas podem ainda dirigir-se à IA.
    .way = Não há nada para definir.
measure-ai-chat-reset = Repor a conversa com a Meta AI
    .does = A Meta AI responde que foi reposta e que a conversa foi apagada na Meta.
    .not = Não se viu nenhuma página oficial que o diga. Não se conhece uma palavra assim para o Instagram, o Messenger ou a aplicação própria.
    .way = Escreva { $typed } na conversa com a Meta AI e envie.
measure-ai-chats-reset-all = Repor todas as conversas com IA
    .does = Diz-se que limpa todas as conversas com IA no WhatsApp.
    .not = Não se viu nenhuma página oficial que o diga.
    .way = Escreva { $typed } na conversa com a Meta AI e envie.
measure-ai-chat-delete = Apagar a conversa com a Meta AI
    .does = Retira a conversa do seu telemóvel.
    .not = Só funciona no seu telemóvel; o que a Meta tem não é apagado com isso.
    .way = Na lista de conversas, deslize-a para a esquerda, apague e confirme; no Android há antes mais uma entrada. Ou abra a conversa e apague-a a partir do menu dela.
measure-ai-chat-muted = Arquivar ou silenciar a conversa Meta AI
    .does = Esconde a conversa.
    .not = Nada é apagado na Meta.
    .way = Na lista de conversas, toque e mantenha o dedo na conversa; ou abra-a, toque no nome e silencie-a.
measure-ai-button-hidden = Esconder o botão da Meta AI
    .does = Esconde o botão, para que ninguém lhe toque por engano.
    .not = Esconde e não faz mais nada: não tem efeito na privacidade.
    .way = Nas definições do WhatsApp, em conversas, desative { $label }.
measure-ai-incognito = Usar a conversa incógnita com a Meta AI
    .does = A conversa é temporária, e a Meta diz que não a consegue ler.
    .not = Chegou por etapas, e nenhuma fonte enumera as regiões. Não está confirmada para a Europa.
    .way = Abra a conversa com a Meta AI e procure o ícone.

## Meta’s AI elsewhere

measure-ai-muted = Silenciar a Meta AI
    .does = A Meta AI deixa de dar sinal. A aplicação separada da Meta AI pode ser desinstalada.
    .not = Não é possível retirar a Meta AI das aplicações.
    .way = Facebook: procure Meta AI, toque no i, depois { $mute }. Instagram: abra a conversa com a Meta AI, toque no i, depois { $messages }. Messenger: toque no i, depois { $mute }, até mudar.
measure-ai-app-export = Descarregar dados da aplicação Meta AI
    .does = Dá-lhe uma cópia. Faça-o antes de apagar.
    .not = O que já tinha sido apagado não está lá.
    .way = Na aplicação Meta AI: { $menu }, { $settings }, { $data }, { $manage }, { $export }.
measure-ai-app-delete = Apagar conversas na aplicação Meta AI
    .does = Apaga as conversas e a multimédia que lá tem, e o que mostrou em público.
    .not = Não se promete que também seja apagada a cópia na Meta. Se quiser uma cópia, descarregue-a primeiro.
    .way = Na aplicação Meta AI: { $menu }, { $settings }, { $data }, { $manage }, depois { $chats }, e { $vibes }.
measure-ai-chats-ads = Não dar à IA nada para anúncios
    .does = Onde a Meta utiliza as conversas com a IA dela para recomendações e anúncios, o que não escreve lá não pode servir para isso.
    .not = Onde isto se aplica, não há definição contra. Alguns artigos dizem que a UE, o Reino Unido e a Coreia do Sul ficam de fora; a própria Meta nunca os indicou, pelo que a exceção pode acabar.
    .way = Não há nada para definir: não escreva à IA o que não deva influenciar os seus anúncios.

## Accounts Centre and advertising

measure-whatsapp-apart = Manter o WhatsApp desassociado
    .does = As conversas com IA no WhatsApp não se juntam então aos dados das outras aplicações.
    .not = Para o Facebook e o Instagram é ao contrário: associados, uma oposição abrange ambos.
    .way = Abra { $label } e veja as contas que lá estão. Não adicione o WhatsApp, ou retire-o.
measure-off-meta-activity = Limitar a atividade de outras empresas
    .does = É o controlo sobre o que outras empresas dizem à Meta a seu respeito.
    .not = Recebeu o novo nome primeiro nos Estados Unidos; a política da Meta para a Europa ainda remete para o nome antigo.
    .way = { $label }, { $ads }, { $activity }. O nome antigo é { $older }.
measure-less-personal-ads = Ter anúncios menos personalizados (UE)
    .does = Os seus anúncios são menos personalizados.
    .not = É independente do treino da IA.
    .way = As aplicações na UE oferecem esta escolha. Nenhuma fonte diz onde está depois disso.

## The device

measure-app-permissions = Limitar o acesso das aplicações
    .does = As aplicações acedem a menos imagens suas, e não ao microfone enquanto estiver desligado.
    .not = Não toca no que foi carregado antes.
    .way = Nas definições do telemóvel, abra a aplicação, limite o acesso às fotografias e desligue o microfone enquanto não precisar dele.
measure-ai-glasses = Limitar o que os óculos com IA guardam
    .does = Os óculos deixam de guardar para a IA o que veem, não ficam à escuta da palavra de ativação e guardam menos na nuvem.
    .not = Vale só para um par. Na UE e no Reino Unido também se pode desligar o armazenamento da voz; o nome não é conhecido.
    .way = Na aplicação Meta AI: { $glasses }, { $device }, o seu par, Meta AI. Desligue { $store }, e { $hey } em { $preferences }. Na mesma página, { $privacy }: desligue { $cloud }, apague { $log }.
measure-face-recognition = Reconhecimento facial: sem definição
    .does = Nada: está na lista porque há quem o procure.
    .not = Nenhuma fonte indica uma definição para isto.
    .way = Não se conhece nenhum caminho.

## Where sources disagree

contradiction-ai-chat-reset = Dois artigos escrevem a palavra sem barra à frente, código de programas escreve-a com barra; um documento não a conseguiu confirmar.
contradiction-ai-chats-reset-all = Esta palavra só aparece em código e em apontamentos; um documento não a conseguiu confirmar.
