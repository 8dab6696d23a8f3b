# Raisons. `.name` figure dans une liste à cocher, `.why` parle à la personne, `.short` va dans un formulaire, `.long` dans une lettre.
# `.short` et `.long` sont à la première personne et tiennent sans aucune réponse ; dans le texte d’un enfant, « je » est le parent.

ground-expectation =
    .name = publié bien avant l’IA
    .why = Ce que vous avez publié pour des personnes n’était pas destiné à nourrir une IA.
    .short = J’ai publié pour des personnes, à une époque où nul ne pouvait prévoir cet usage. Je ne m’y attendais pas et je ne l’approuve pas aujourd’hui.
    .long = Ce que j’ai publié s’adressait aux personnes qui me suivent ou qui me cherchent. Quand j’en ai publié une bonne partie, il n’était pas question d’entraîner une IA avec ces contenus, et je ne pouvais pas en tenir compte. Qui partage un moment avec d’autres ne s’attend pas à le voir entrer des années plus tard dans un jeu de données. Ce que je montre, et à qui, je l’ai choisi pour un autre monde. Un usage que je ne pouvais pas prévoir pèse plus lourd pour moi qu’un usage connu.
    .reply = Le tribunal régional supérieur de Cologne, statuant en référé, a fait pencher la balance en faveur de Meta pour toutes les données. L’autorité de Hambourg n’aurait admis que les publications plus récentes.

ground-expectation-since =
    .ask = Depuis quelle année publiez-vous ?
    .say = Je publie depuis { $answer }.

ground-expectation-used-for =
    .ask = À quoi le compte vous servait-il alors ?
    .say = Voici à quoi le compte me servait à l’époque : { $answer }.

ground-expectation-had-i-known =
    .ask = Auriez-vous publié moins, si vous aviez su ?
    .say = Si j’avais connu cet usage, j’aurais publié moins, ou rien du tout.

ground-children =
    .name = des images d’enfants
    .why = Des enfants apparaissent dans les publications d’adultes et ne peuvent pas s’opposer eux-mêmes.
    .short = Des enfants sont visibles dans les publications que vise mon opposition. Ils méritent une protection particulière et n’ont pas décidé de cet usage.
    .long = Des enfants sont visibles dans les publications que vise mon opposition. Ils n’ont pas décidé si une image d’eux serait publiée, et ils peuvent encore moins décider de ce qu’une IA en apprend. Meta dit laisser de côté les publications des comptes de mineurs, mais des enfants apparaissent dans les publications d’adultes. Leur visage et leur entourage les suivront toute leur vie. La loi donne un poids particulier aux intérêts d’un enfant, et je vous demande d’en faire autant.
    .reply = Meta dit laisser de côté les contenus publics des comptes de personnes mineures. Cela n’écarte pas les images d’enfants sur les comptes d’adultes.

ground-children-own =
    .ask = Vos enfants sont-ils visibles dans des publications ?
    .say = Mes propres enfants sont visibles dans des publications accessibles à tous.

ground-children-myself-then =
    .ask = Y êtes-vous visible vous-même, enfant ?
    .say = J’y suis visible moi-même à l’âge d’enfant.

ground-children-posted-by =
    .ask = Qui a publié ces images ? (sans noms)
    .say = Ces images ont été publiées par les personnes ou organismes suivants : { $answer }.

ground-irreversible =
    .name = impossible à retirer ensuite
    .why = Ce qui est entré dans un modèle n’en est pas retiré, et un droit exercé plus tard arrive trop tard.
    .short = Ce qui est entré dans un modèle d’IA ne peut pas en être simplement retiré. Un droit exercé plus tard arriverait trop tard, je l’exerce donc maintenant.
    .long = Une publication peut être supprimée, une image peut être masquée. Ce qu’un modèle d’IA en a appris ne peut pas en être simplement retiré. Un droit à l’effacement exercé plus tard ne trouverait alors plus rien à défaire. Une vie change, et ce que l’on montrait sans crainte peut devenir un fardeau. Je m’oppose donc maintenant, tant que cela a un effet.
    .reply = L’autorité irlandaise dit avoir obtenu des garanties, dont des filtres et le retrait d’éléments qui identifient. Une opposition arrête l’usage à venir.

ground-irreversible-take-back =
    .ask = Pourriez-vous vouloir retirer quelque chose un jour ?
    .say = Il y a des choses qu’il faudra peut-être retirer un jour.

ground-special-data =
    .name = des faits sensibles
    .why = Publications, groupes et images peuvent laisser deviner ce que la loi protège le plus ; votre texte ne dit jamais quoi.
    .short = Les contenus qui me concernent, moi et mes proches, pris ensemble, peuvent permettre des conclusions sur des sujets que la loi protège particulièrement. Je garde les détails pour moi, car les nommer causerait le tort même auquel je m’oppose.
    .long = Les contenus qui me concernent, moi et mes proches, peuvent permettre des conclusions sur des sujets que la loi protège particulièrement. Ces conclusions naissent de l’ensemble : mots, images, groupes, lieux et personnes présentes. Je ne connais aucun filtre qui reconnaîtrait tout cela avant l’entraînement. Je n’entre pas ici dans les détails, car nommer ces sujets causerait le tort même auquel je m’oppose. Je vous prie d’en tenir compte sans me demander de les exposer.
    .reply = Le tribunal régional supérieur de Cologne n’a pas vu d’obstacle dans les règles sur les données sensibles, pour cette affaire et en référé seulement.

ground-special-data-inferred =
    .ask = Vos publications laissent-elles deviner de tels faits ?
    .say = C’est pour moi une inquiétude concrète et non générale.

ground-vulnerable =
    .name = ma sécurité, ma situation
    .why = Certaines situations exposent plus que d’autres ; votre texte ne dit jamais laquelle.
    .short = La situation dans laquelle nous vivons, mes proches et moi, expose plus que d’autres lorsque des données sont réutilisées. Je n’entre pas dans les détails, pour la même raison.
    .long = Le poids de ce traitement dépend de la personne qu’il concerne. La situation dans laquelle nous vivons, mes proches et moi, expose plus que d’autres lorsque des données à notre sujet sont réutilisées ou répétées. Je ne peux pas prévoir qui apprendrait quoi d’un modèle d’IA, et je ne pourrais rien reprendre. Je n’entre pas ici dans les détails, car cela ajouterait au risque. Je vous demande de peser ma situation particulière et non celle d’un utilisateur moyen.

ground-vulnerable-at-risk =
    .ask = Y a-t-il un tel risque pour vous ? (oui suffit)
    .say = Ce risque est réel pour moi et non seulement imaginable.

ground-third-parties =
    .name = d’autres publient sur moi
    .why = Vous ne l’avez pas publié et vous ne pouvez pas régler qui le voit.
    .short = D’autres publient des images de moi et me mentionnent. Je ne peux pas décider qui les voit, et l’ensemble compose de moi un portrait que je n’ai pas choisi.
    .long = Tout ce qui me concerne n’a pas été publié par moi. D’autres publient des images de moi et me mentionnent, sans que je puisse régler qui les voit ni avoir la certitude d’en entendre parler. L’ensemble compose de moi un portrait que je n’ai pas choisi et que je ne peux pas corriger. Je n’ai pas rendu ces données publiques moi-même. Leur usage pour l’IA me touche donc sans aucune décision de ma part.

ground-third-parties-who =
    .ask = Qui publie sur vous ? (un club, une école, la famille)
    .say = Ces publications viennent des personnes ou organismes suivants : { $answer }.

ground-third-parties-examples =
    .ask = Des liens vers quelques publications, si vous en avez
    .say = Des exemples se trouvent ici : { $answer }.

ground-no-account =
    .name = je n’y ai pas de compte
    .why = Vous n’y avez aucun réglage, et aucun avis ne vous est parvenu.
    .short = Je n’y ai pas de compte : je n’ai donc rien accepté et je ne dispose d’aucun réglage. Je veux tout de même décider des données qui me concernent.
    .long = Je n’ai ni compte auprès du service, ni contrat avec lui. Je n’ai donc aucun réglage qui me permette de limiter l’usage de données qui me concernent, et aucun avis ne m’a été envoyé. Des contenus publics d’autrui peuvent pourtant me montrer ou me nommer. Qui se tient à l’écart d’un service ne s’attend pas à nourrir son IA. L’opposition est le seul moyen dont je dispose.

ground-no-account-where =
    .ask = Où votre nom ou votre image peuvent-ils figurer ?
    .say = Mon nom ou mon image peuvent figurer aux endroits suivants : { $answer }.

ground-no-account-spellings =
    .ask = Sous quelles graphies de votre nom ?
    .say = Mon nom peut y être écrit ainsi : { $answer }.

ground-creator =
    .name = mes œuvres, mon visage
    .why = Ce que vous créez peut porter votre visage, votre voix ou votre manière ; le droit d’auteur est une autre loi, que ceci ne touche pas.
    .short = Ce que je crée me montre : mon visage, ma voix ou une manière à laquelle on me reconnaît. Je ne veux pas qu’une IA apprenne à l’imiter.
    .long = Ce que je crée tient à ma personne. On y voit mon visage, on y entend ma voix ou on y reconnaît ma manière. Une IA qui en apprend peut l’imiter, et d’autres peuvent alors prendre l’imitation pour mon travail. Ces créations sont là pour que des personnes les voient ou les entendent, et non pour qu’une machine apprenne à me remplacer. Cette opposition ne concerne que mes données personnelles et laisse intacts les droits que d’autres lois me donnent.

ground-creator-what =
    .ask = Que créez-vous ?
    .say = Voici ce que je crée : { $answer }.

ground-creator-living =
    .ask = En vivez-vous, au moins en partie ?
    .say = Je vis de ce travail, au moins en partie.

ground-creator-imitations =
    .ask = Avez-vous déjà vu des imitations ?
    .say = J’ai déjà vu des imitations de mon travail ou de ma personne.

ground-ai-chats =
    .name = ce qui a été dit à Meta AI
    .why = Les échanges avec une IA peuvent être utilisés, et d’autres peuvent y apporter vos mots.
    .short = Ce que l’on écrit à une IA est fait pour obtenir une réponse, et d’autres peuvent lui transmettre mes mots ou ceux de ma famille. Je ne veux pas que de tels messages servent à développer l’IA.
    .long = Ce que l’on écrit à une IA est fait pour obtenir une réponse et pour rien d’autre. De tels messages peuvent être plus intimes que tout ce que l’on publierait, et ceux de mineurs peuvent être utilisés aussi. D’autres participants à une discussion peuvent transmettre à l’IA ce qui y a été écrit ou montré. Je ne peux ni l’empêcher ni savoir si cela a eu lieu. Je m’oppose à l’usage de tels messages pour développer et améliorer l’IA.

ground-ai-chats-used =
    .ask = Avez-vous utilisé Meta AI vous-même ?
    .say = J’ai utilisé Meta AI.

ground-ai-chats-by-others =
    .ask = Quelqu’un l’a-t-il utilisé dans une de vos discussions ?
    .say = Meta AI a été utilisé par d’autres dans des discussions dont je fais partie.

ground-ai-chats-personal =
    .ask = Y était-il question de choses personnelles ?
    .say = Il y était question de choses personnelles.

ground-minor-then =
    .name = publié avant l’âge adulte
    .why = Un enfant ne peut pas prévoir ce que prévoit un adulte.
    .short = Je n’avais pas encore l’âge adulte quand j’ai publié une partie de ce qui figure sur mon compte. Je ne pouvais pas prévoir alors ce qui en serait fait.
    .long = J’ai publié une partie de ce qui figure sur mon compte avant d’avoir l’âge adulte. Un enfant ne pèse pas les suites d’une publication comme le fait un adulte, et je ne pouvais rien savoir de cet usage. La loi protège particulièrement les données de l’enfance d’une personne, même une fois qu’elle a grandi. Meta dit laisser de côté les publications des comptes de mineurs. Je demande que ce que j’ai publié à cet âge ne soit pas traité avec moins de soin parce que j’ai grandi.

ground-minor-then-age =
    .ask = Quel âge aviez-vous à l’ouverture du compte ?
    .say = Mon âge à l’ouverture du compte était le suivant : { $answer }.

ground-minor-then-years =
    .ask = En quelles années publiiez-vous avant l’âge adulte ?
    .say = J’y ai publié avant l’âge adulte pendant les années suivantes : { $answer }.

ground-dependence =
    .name = je ne peux pas partir
    .why = Un travail, une famille ou un club peuvent vous lier à un service, et certaines choses y restent publiques quoi que vous régliez.
    .short = Je ne peux pas simplement quitter le service, et certaines de mes données y restent publiques quoi que je règle. Partir n’est donc pas pour moi un vrai choix.
    .long = Je dépends du service et je ne peux pas simplement le quitter. Certaines de mes données, comme mon nom et mon image, y restent publiques quoi que je règle. Entre accepter cet usage et renoncer au service, mon choix n’est pas libre. Le déséquilibre entre l’entreprise et moi est grand. Cette opposition est le moyen qui me reste.
    .reply = Le tribunal régional supérieur de Cologne, statuant en référé, n’a pas vu de violation des règles sur les contrôleurs d’accès numériques.

ground-dependence-need =
    .ask = Pourquoi avez-vous besoin du compte ?
    .say = J’ai besoin du compte pour ce qui suit : { $answer }.

ground-dependence-lose =
    .ask = Que perdriez-vous sans lui ?
    .say = Sans lui, je perdrais ce qui suit : { $answer }.

ground-transparency =
    .name = trop peu d’informations
    .why = Il est difficile de savoir quelles données vont dans quels modèles, et pour combien de temps.
    .short = Ce qui m’a été dit ne me permet pas de savoir quelles données servent à quelle IA, ni pendant combien de temps. Je ne peux pas juger de ce que j’aurais à supporter.
    .long = Les informations qui m’ont été données ne me permettent pas de savoir quelles données sont utilisées, pour quels modèles d’IA et pendant combien de temps. Je ne sais pas non plus qui d’autre travaillera avec ces modèles. Sans cela, je ne peux pas juger de ce que cet usage signifierait pour moi. De tels doutes ne devraient pas être tranchés à mes dépens. Je m’oppose donc.

ground-transparency-no-notice =
    .ask = Aucun avis à ce sujet ne vous est-il parvenu ?
    .say = Je n’ai le souvenir d’aucun avis à ce sujet.

ground-transparency-notice-when =
    .ask = Si vous avez vu un avis, quand était-ce ?
    .say = J’ai vu un avis à ce sujet au moment suivant : { $answer }.

ground-transparency-old-mailbox =
    .ask = La boîte e-mail du compte n’est-elle plus utilisée ?
    .say = Je n’utilise plus la boîte e-mail du compte, et un avis envoyé là ne me serait pas parvenu.

ground-no-consent =
    .name = on ne m’a rien demandé
    .why = Ne rien dire n’est pas dire oui.
    .short = On ne m’a jamais demandé si j’acceptais cet usage. Mon silence n’était pas un consentement, et je dis non maintenant.
    .long = On ne m’a jamais demandé si j’acceptais cet usage. Il a commencé sans moi et il durerait aussi longtemps que je ne dirais rien. Le silence n’est pas un consentement. Un formulaire que l’on trouve par hasard ne remplace pas la question. Par cette opposition, je dis clairement ce que j’aurais dit si l’on m’avait posé la question.
    .reply = L’autorité irlandaise cite parmi les améliorations obtenues un formulaire plus simple, proposé plus longtemps.

ground-no-consent-learned =
    .ask = Comment l’avez-vous appris ?
    .say = Je l’ai appris de la manière suivante : { $answer }.

ground-no-consent-obstacle =
    .ask = Qu’est-ce qui vous a gêné pour dire non ?
    .say = Voici ce qui m’a gêné pour dire non : { $answer }.

ground-purpose =
    .name = pour les gens que je connais
    .why = Vous êtes là pour rester en lien avec des personnes ; une IA à tout faire est autre chose.
    .short = J’utilise le service pour rester en lien avec des personnes. Construire une IA pour toutes sortes d’usages est autre chose, et je ne suis pas là pour cela.
    .long = J’utilise le service pour rester en lien avec des personnes. Construire des modèles d’IA pour toutes sortes d’usages, de Meta et d’autres, est autre chose. Cela n’a aucun rapport avec la raison pour laquelle mes données s’y trouvent. Je ne pouvais pas m’attendre à ce changement, et je ne peux pas prévoir où il mène. Je veux que mes données restent attachées au but pour lequel je les ai données.
    .reply = L’autorité irlandaise a examiné une évaluation de Meta sur la compatibilité entre le nouveau but et l’ancien.

ground-purpose-meant-for =
    .ask = Pour qui et pour quoi le compte était-il fait ?
    .say = Le compte était fait pour ce qui suit : { $answer }.

ground-memorisation =
    .name = un modèle peut répéter
    .why = Un modèle peut restituer des parties de ce qui a servi à l’entraîner.
    .short = Les modèles d’IA peuvent répéter des parties de ce qui a servi à les entraîner. Des noms, des contacts ou des images qui me concernent, moi ou ma famille, pourraient ressortir devant des inconnus.
    .long = Des recherches ont montré que les grands modèles d’IA peuvent répéter des passages de ce qui a servi à les entraîner. Ce qui me concerne, moi ou ma famille, pourrait donc ressortir devant des personnes à qui cela n’était pas destiné. Un filtre réduit ce risque sans y mettre fin. Je n’en saurais sans doute rien, et je ne pourrais rien reprendre. Un modèle entraîné avec des données personnelles n’est pas anonyme du seul fait d’être un modèle.
    .reply = Le tribunal régional supérieur de Cologne a renvoyé aux filtres et au retrait des éléments qui identifient directement.

ground-memorisation-unusual =
    .ask = Un détail rare, comme un nom, vous désignerait-il ?
    .say = Il y a dans ces données quelque chose de rare qui me désignerait aussitôt.

ground-distortion =
    .name = des erreurs à mon sujet
    .why = Un modèle peut confondre des personnes, inventer, ou imiter un visage ou une voix.
    .short = Un modèle d’IA peut me confondre avec d’autres, inventer à mon sujet, ou imiter mon visage ou ma voix. Je ne pourrais guère le corriger.
    .long = Il arrive que des modèles d’IA disent des choses fausses au sujet de personnes, ou confondent l’une avec l’autre. Ils peuvent aussi servir à imiter un visage ou une voix. Si cela m’arrive, ceux qui le lisent ou le voient ne sauront pas que c’est faux. Une correction dans un modèle est plus difficile à obtenir qu’une correction sur une page. Moins il entre de données qui me concernent dans l’entraînement, plus ce risque me paraît faible.

ground-distortion-known =
    .ask = Vous connaît-on en public, même localement ?
    .say = On me connaît en public, ne serait-ce que localement, et une erreur à mon sujet se répandrait.

ground-distortion-namesake =
    .ask = Quelqu’un d’autre porte-t-il votre nom ?
    .say = Quelqu’un d’autre porte le même nom, et l’on peut nous confondre.

ground-secrecy =
    .name = une discrétion à garder
    .why = Contacts, commentaires ou lieux peuvent trahir des personnes qui comptent sur votre silence ; votre texte ne dit jamais ce que vous êtes pour elles.
    .short = D’autres personnes comptent sur ma discrétion, et des données autour de moi pourraient les désigner. Je n’entre pas dans les détails, afin de ne rien trahir.
    .long = D’autres personnes comptent sur ma discrétion. Contacts, commentaires, images et lieux autour de moi pourraient les désigner une fois réunis. Ce qu’un modèle d’IA tire d’une foule de petits indices échappe à mon contrôle. Je n’entre pas ici dans les détails, afin de ne rien trahir. Leur confiance fait partie de ma situation particulière, et je vous demande d’en tenir compte.

ground-secrecy-could-reveal =
    .ask = Vos contacts pourraient-ils trahir ces personnes ?
    .say = Je tiens ce risque pour réel dans mon cas.

ground-necessity =
    .name = possible sans mes données
    .why = D’autres entraînent sans de telles données ; ajoutez ceci à côté d’une raison qui vous est propre.
    .short = L’IA peut être développée sans les données en question, par exemple avec celles de personnes qui l’acceptent. Mes intérêts n’ont pas à s’effacer devant un usage qui peut s’en passer.
    .long = L’IA peut être développée sans les données personnelles en question. Il y a d’autres sources, et il y a des personnes qui accepteraient si on le leur demandait. Un moyen moins intrusif qui atteint le but passe avant celui qui englobe tous ceux qui ne disent rien. Ces quelques données apportent très peu à l’entreprise. Leur usage prend bien plus à la personne concernée.
    .reply = Le tribunal régional supérieur de Cologne, statuant en référé, n’a pas vu de moyen moins intrusif aussi efficace.

ground-open-weights =
    .name = des copies hors d’atteinte
    .why = Meta a publié des modèles, et leurs copies restent hors d’atteinte ; ajoutez ceci à côté d’une raison qui vous est propre.
    .short = Meta a publié des modèles d’IA que d’autres peuvent utiliser. Ce que contiennent de telles copies ne peut être rappelé, ni par l’entreprise ni par moi.
    .long = Meta a publié des modèles d’IA que d’autres peuvent utiliser. Des copies se trouvent chez des personnes et des entreprises dont nul n’a la liste. Si les données en question ont servi à un tel modèle, personne ne peut les informer toutes ni rappeler les copies. Un droit qui ne vaudrait qu’auprès du premier détenteur serait alors un droit vide. Je m’oppose donc avant d’en arriver là.
