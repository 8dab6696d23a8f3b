# Qu’est-ce qui s’est ouvert ? Chaque nom complète la question ; `.means` dit ce que c’est, `.do` ce qu’il faut faire.

opened-form =
    .name = le formulaire
    .means = C’est la page qu’il vous faut. L’opposition vaudra pour le compte ouvert dans ce navigateur.
    .do = Vérifiez quel compte est ouvert. Remplissez ensuite le formulaire ; la case des raisons peut rester vide, sauf indication contraire de ce guide.

opened-log-in =
    .name = une page de connexion
    .means = Le formulaire demande d’abord le compte dans ce navigateur. Une connexion dans l’application ne compte pas ici.
    .do = Connectez-vous avec le compte concerné. Rouvrez ensuite le même lien.

opened-nothing =
    .name = une erreur ou une page vide
    .means = Le plus souvent, le bon compte n’est pas ouvert dans ce navigateur. Parfois, l’adresse elle-même n’existe plus.
    .do = Vérifiez que le bon compte est ouvert dans ce navigateur même, puis rouvrez le lien. Si rien ne change, prenez la voie suivante.

opened-asks-ai =
    .name = une question : est-ce sur l’IA ?
    .means = Vous êtes sur une page qui trie les demandes. La vôtre concerne l’IA, vous êtes donc au bon endroit.
    .do = Répondez oui. Le formulaire apparaît alors.

opened-moved =
    .name = une page d’aide de Meta
    .means = Meta y a déplacé ses demandes générales de confidentialité. Rien n’indique si les formulaires sur l’IA ont suivi.
    .do = Choisissez d’abord le produit, puis cherchez le choix pour s’opposer. S’il n’y en a pas sur l’IA, prenez l’opposition générale et dites dans le texte qu’il s’agit de l’IA.

opened-not-in-region =
    .name = un message : pas dans votre région
    .means = Meta ne montre le formulaire que dans certaines régions. Elle regarde peut-être où se trouve le compte, ou où semble être l’appareil.
    .do = Si ce droit existe là où vous vivez et que vous êtes seulement à l’étranger, prenez la voie générale ou une lettre, puis réessayez le formulaire une fois chez vous. Sinon, voyez ce qui peut y être fait : indiquer un autre pays n’aide personne.

opened-already-objected =
    .name = un message : opposition déjà faite
    .means = Meta dit qu’une opposition antérieure vaut toujours et n’a pas à être renvoyée.
    .do = Faites une capture d’écran : c’est votre preuve, datée de ce jour. Cherchez aussi l’e-mail reçu à l’époque.

opened-something-else =
    .name = autre chose
    .means = Meta déplace ces pages de temps en temps, et ce que vous voyez peut être nouveau pour ce guide.
    .do = Revenez et choisissez une autre voie. Si vous le voulez, signalez ce que vous avez vu, afin que l’étape soit corrigée.

# Qu’avez-vous vu ? D’abord ce qui peut venir tout de suite, puis les détails, puis ce qui peut venir plus tard.

reply-accepted =
    .name = l’opposition est acceptée
    .means = Meta dit qu’elle n’utilisera plus les données de ce compte pour développer son IA. Cela vaut à partir de maintenant, aussi pour les comptes liés à celui-ci.
    .do = Faites tout de suite une capture d’écran : c’est votre preuve, datée de ce jour. Gardez l’e-mail et regardez s’il nomme vos autres comptes.

reply-received =
    .name = elle est seulement reçue
    .means = La demande est arrivée chez Meta. Ce n’est pas encore une acceptation ; l’e-mail suit souvent en quelques minutes, parfois après un jour ou deux.
    .do = Faites tout de suite une capture d’écran : c’est votre preuve, datée de ce jour. Cherchez l’e-mail dans deux jours, y compris dans les indésirables.

reply-code =
    .name = un code reçu par e-mail est demandé
    .means = Meta a envoyé un code à la boîte e-mail du compte. Sans lui, rien n’est déposé.
    .do = Gardez la page ouverte et allez chercher le code. Regardez dans les indésirables, dans les promotions et dans une ancienne boîte si le compte a été créé avec elle.

reply-wants-more =
    .name = on me demande davantage
    .means = La demande est arrivée, et Meta veut autre chose avant de décider. Le jour de votre envoi reste le premier jour.
    .do = Faites une capture de ce qui est demandé. Dites ensuite de quoi il s’agit : des raisons, une preuve tirée d’une IA, ou votre identité.

reply-sent-elsewhere =
    .name = on me renvoie ailleurs
    .means = La réponse désigne un autre formulaire ou une autre entreprise. La suite dépend de ce qu’elle dit, ou non, de votre propre demande.
    .do = Gardez la réponse : c’est un élément de preuve. Dites ensuite de quoi il s’agit : une autre entreprise est nommée, ou une réponse générale avec des liens.

reply-refused =
    .name = la réponse est non
    .means = Meta doit montrer des raisons qui pèsent plus que les vôtres. Un non n’est pas la fin : vous pouvez compléter la demande, puis adresser une plainte à l’autorité.
    .do = Gardez la réponse et faites-en une capture. Ajoutez vos raisons dans un complément ; ensuite, une plainte auprès de l’autorité vous est ouverte.
no-right-refused = 
    .means = Aucun droit d’opposition n’est connu là où vous vivez : Meta n’était pas tenue de l’accorder, et aucune réclamation n’y est connue pour cela.
    .do = Gardez la réponse. Ce que vous pouvez faire n’en dépend pas : des comptes privés, les anciennes publications limitées, pas de discussion avec l’IA de Meta.

reply-error =
    .name = une erreur ou une page vide
    .means = Cela compte comme non envoyé. Votre texte est gardé ici.
    .do = Vérifiez que le bon compte est ouvert dans ce navigateur et essayez encore une fois. Si cela échoue de nouveau, prenez la voie suivante.

reply-nothing-yet =
    .name = rien pour l’instant
    .means = Si le bouton a réagi, la demande compte comme envoyée. Un e-mail arrive d’ordinaire dans les minutes qui suivent ou dans la journée.
    .do = Faites tout de suite une capture d’écran : c’est votre preuve, datée de ce jour. Cherchez l’e-mail dans deux jours, y compris dans les indésirables et les promotions.

reply-wants-reasons =
    .name = on veut mes raisons
    .means = Une personne, ou une machine, demande en quoi cet usage vous touche. Quelques phrases sincères suffisent ; aucune preuve n’est exigée pour elles.
    .do = Écrivez deux ou trois raisons qui sont vraies pour vous, ou prenez les phrases préparées. Répondez si possible dans la langue de l’e-mail.

reply-wants-prompts =
    .name = des requêtes ou une capture
    .means = Cela relève d’un autre type de demande, sur les réponses d’une IA. Une opposition ne dépend pas d’une telle preuve.
    .do = Choisissez l’option pour vous opposer ou limiter, là où elle existe, et dites dans un complément que vous vous opposez. Ne tapez pas votre nom dans une IA pour une preuve : cela l’alimente.

reply-wants-identity =
    .name = on veut savoir qui je suis
    .means = D’autres informations sur vous ne peuvent être exigées qu’en cas de doute raisonnable. Une connexion au compte, ou un message depuis sa boîte e-mail, devrait suffire.
    .do = Dites que la demande vient du compte lui-même. N’envoyez jamais une pièce d’identité sur laquelle on peut lire plus qu’il ne faut.

reply-elsewhere-other-company =
    .name = une autre entreprise est responsable
    .means = La réponse dit par exemple que cela concerne Meta AI et non WhatsApp. Votre demande est arrivée, mais pas là où l’on décide.
    .do = Gardez la réponse comme élément de preuve. Envoyez une nouvelle demande par la voie suivante ; l’ancienne reste dans votre historique.

reply-elsewhere-automatic =
    .name = une réponse automatique avec liens
    .means = Une machine a envoyé des conseils généraux. Ce n’est pas une réponse à votre demande, qui reste envoyée.
    .do = Ne recommencez pas. Gardez l’e-mail et attendez une vraie réponse ; la première date reste.

reply-no-code-came =
    .name = aucun code n’est arrivé
    .means = Le code peut se cacher dans les indésirables ou les promotions, ou aller à la boîte avec laquelle le compte a été créé. Tant qu’il n’est pas saisi, rien ne compte comme déposé.
    .do = Regardez à tous ces endroits. Mettez ensuite à jour le téléphone et l’application, puis rouvrez le formulaire pour un nouveau code.

reply-already-objected =
    .name = l’opposition existe déjà
    .means = Meta dit qu’une opposition antérieure vaut toujours et n’a pas à être répétée.
    .do = Gardez cette réponse comme preuve. Vérifiez qu’elle porte sur le compte que vous visiez.

reply-not-for-region =
    .name = rien n’est possible ici
    .means = Des personnes hors des régions concernées ont reçu cette réponse. Elle ne dit pas que ce droit manque là où vous vivez.
    .do = Si ce droit existe là où vous vivez et que vous êtes seulement à l’étranger, prenez la voie générale ou une lettre, puis réessayez le formulaire une fois chez vous. Sinon, voyez ce qui peut y être fait.

reply-extension-announced =
    .name = il faudra plus de temps
    .means = Là où la loi fixe un mois, Meta peut en ajouter deux, mais seulement en le disant, avec une raison, pendant le premier.
    .do = Notez le jour où vous l’avez appris. Si c’était pendant le premier mois, la date recule ; si l’annonce est venue trop tard, la date reste.

# Là où les sources divergent.

contradiction-reply-code = Les guides divergent sur l’envoi actuel d’un code en Europe : la plupart n’en parlent pas, quelques-uns si.
contradiction-reply-refused = Des refus ont été rapportés avant le début de l’entraînement en Europe ; un centre de conseil aux consommateurs n’en connaît aucun pour l’opposition visant son propre compte.
contradiction-reply-older = Meta dit respecter les oppositions antérieures ; une association en a douté, et aucun cas n’est connu où l’une d’elles aurait été ignorée.

# What to do: of an earlier day; and where the right exists.

past-accepted = Gardez l’e-mail : il porte la date et c’est votre preuve. Regardez s’il nomme vos autres comptes.
right-not-for-region = Le droit existe là où vous habitez ; une réponse disant que rien n’est possible ne décide donc rien : ce que vous avez envoyé reste envoyé, et les dates restent. Gardez la réponse comme preuve. Prenez la voie suivante, par exemple le formulaire général ou une lettre, et indiquez-y où vous habitez.
first-refused = Gardez la réponse et faites-en une capture. Ajoutez vos raisons dans un complément ; ensuite, une réclamation auprès de Meta elle-même vous est ouverte, que l’autorité attend d’abord.
right-opened-not-in-region = Le droit existe là où vous habitez ; seul ce formulaire ne vous est pas montré. Passez par la voie générale ou par une lettre, et indiquez-y où vous habitez. Si vous êtes à l’étranger, réessayez le formulaire une fois chez vous.

# Where no account was objected for: the same, in words that name none.

others-accepted =
    .means = Meta dit qu’elle n’utilisera plus, pour développer son IA, ce que vise votre demande. Cela vaut à partir de maintenant, et pour rien d’autre que ce qu’elle nomme.
    .do = Faites tout de suite une capture d’écran : c’est votre preuve, datée de ce jour. Gardez l’e-mail et vérifiez qu’il parle bien de votre demande.
    .past = Gardez l’e-mail : il porte la date et c’est votre preuve. Vérifiez qu’il parle bien de ce que vous avez demandé.

others-code =
    .means = Meta a envoyé un code à l’adresse e-mail donnée dans le formulaire. Sans lui, rien n’est déposé.
    .do = Gardez la page ouverte et allez chercher le code. Regardez aussi dans les indésirables et dans les promotions.

others-error =
    .do = Réessayez une fois. Si cela échoue encore, prenez la voie suivante.

others-wants-identity =
    .means = D’autres informations sur vous ne peuvent être exigées qu’en cas de doute raisonnable. Sans compte, un message depuis l’adresse e-mail que vous avez donnée devrait suffire.
    .do = Dites que la demande vient de cette adresse. N’envoyez jamais une pièce d’identité sur laquelle on peut lire plus qu’il ne faut.

others-already-objected =
    .do = Gardez cette réponse comme preuve. Vérifiez qu’elle porte sur votre demande.

# What to do where the account is lost.

locked-log-in = Ce formulaire demande lui aussi la connexion. Prenez la voie suivante : une lettre n’en demande pas. Nommez-y le profil, pour que Meta puisse le trouver.
