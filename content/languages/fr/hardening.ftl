# Ce qui protège davantage. Valeur : le nom dans la liste ; .does : l’effet ; .not : ce que cela ne fait pas ; .way : où c’est.
# Ce que Meta affiche arrive par un blanc comme { $label } ; le programme ajoute les guillemets.

## Publications publiques

measure-private-account = Rendre le compte Instagram privé
    .does = Les publications d’un compte privé restent hors de ce que Meta appelle les informations publiques.
    .not = Ce n’est pas une opposition. Votre nom, votre nom d’utilisateur et votre photo de profil restent publics. Un compte professionnel doit d’abord redevenir personnel.
    .way = Ouvrez votre profil, les trois lignes, puis { $label }, sous le titre sur les personnes qui voient votre contenu. Activez et confirmez.
measure-past-posts-limited = Limiter d’anciens contenus Facebook
    .does = Les publications publiques ou ouvertes aux amis d’amis ne sont plus visibles que de vos amis, toutes à la fois.
    .not = Les publications pour une liste à vous et celles des autres ne changent pas. Les personnes identifiées voient toujours la publication.
    .way = Sur le web : { $label }, { $settings }, { $posts }, { $who }, { $limit } ; confirmez. Sur un téléphone : { $label }, { $settings }, { $audience }, { $posts }.
measure-public-places = Surveiller groupes et pages publics
    .does = Ce que vous faites dans des groupes publics, sur des Pages ou dans des avis sur Marketplace est public. Quitter le groupe, ou un autre réglage du groupe, en retire la suite.
    .not = Les réglages de votre compte n’y changent rien : ces lieux sont publics quoi que l’on règle.
    .way = Quittez le groupe, ou demandez un autre réglage là où c’est possible.
measure-neutral-picture = Choisir une photo de profil neutre
    .does = Votre visage ne figure plus sur une image toujours publique.
    .not = Le nom, le nom d’utilisateur et les avatars restent publics eux aussi. Aucun réglage n’existe pour cela.
    .way = Prenez une image qui ne vous montre pas. Aucun réglage n’est connu.
measure-others-pictures = Demander à ne pas être publié
    .does = Moins d’images de vous dans des publications que votre opposition ne couvre pas.
    .not = Ce que d’autres ont publié reste. Aucune source ne cite de réglage pour les identifications et les photos des autres.
    .way = Demandez à vos proches. Pour ce qui est déjà publié, il existe un formulaire à part.
measure-reuse-off = Retirer la permission de réutiliser
    .does = Cela retire une permission donnée à des fonctions d’IA de réutiliser ce que vous publiez.
    .not = La fonction qui s’en servait a été retirée ; la permission reste active tant que vous ne la coupez pas.
    .way = Dans Instagram, ouvrez votre profil, le menu, puis { $reuse }. Désactivez.
measure-camera-roll = Garder la pellicule pour soi
    .does = Facebook ne traite plus les photos de votre téléphone pour des suggestions. Meta commence à retirer les images envoyées 30 jours après la désactivation.
    .not = Dans l’UE et au Royaume-Uni, c’est inactif sans votre accord. Meta dit que ces images ne servent pas à l’IA, sauf partage dans une fonction d’IA.
    .way = Sur un téléphone : { $menu }, { $privacy }, { $settings }, { $label } ; désactivez les deux. Ou : { $create }, { $story }, { $settings }.

## Discussions avec l’IA de Meta sur WhatsApp

measure-chat-privacy = Tenir l’IA hors d’une discussion
    .does = Cela bloque les fonctions d’IA dans cette discussion, ainsi que l’export et l’enregistrement automatique des médias.
    .not = Cela ne vaut que pour une discussion, et chaque discussion commence sans.
    .way = Ouvrez la discussion, touchez le nom en haut, descendez sous le verrouillage de la discussion et activez { $label }.
measure-chat-privacy-group = Décider qui l’active dans un groupe
    .does = Tout membre d’un groupe peut activer ou couper { $label } ; les administrateurs peuvent se le réserver.
    .not = Cela n’active pas la protection à soi seul.
    .way = Ouvrez la page du groupe, puis ses autorisations.
measure-ai-unused = Ne pas toucher à Meta AI
    .does = C’est le seul moyen complet de ne rien lui donner de nouveau : ne l’ajoutez pas à un groupe et ne touchez pas son cercle.
    .not = C’est une habitude, non un réglage. Dans un groupe, d’autres peuvent toujours s’adresser à l’IA.
    .way = Il n’y a rien à régler.
measure-ai-chat-reset = Réinitialiser l’échange avec Meta AI
    .does = Meta AI répond qu’il a été réinitialisé et que la conversation a été retirée chez Meta.
    .not = Aucune page officielle vue ne le dit. Aucun mot de ce genre n’est connu pour Instagram, Messenger ou l’application à part.
    .way = Tapez { $typed } dans la discussion avec Meta AI et envoyez.
measure-ai-chats-reset-all = Réinitialiser tous les échanges
    .does = Cela effacerait toutes les conversations avec des IA dans WhatsApp.
    .not = Aucune page officielle vue ne le dit.
    .way = Tapez { $typed } dans la discussion avec Meta AI et envoyez.
measure-ai-chat-delete = Supprimer l’échange avec Meta AI
    .does = Cela retire la discussion de votre téléphone.
    .not = Cela n’agit que sur votre téléphone ; ce que Meta détient n’en est pas supprimé.
    .way = Dans la liste des discussions, glissez-la vers la gauche, supprimez et confirmez ; sur Android, une entrée vient avant. Ou ouvrez-la et supprimez-la depuis son menu.
measure-ai-chat-muted = Archiver ou couper l’échange
    .does = Cela cache la discussion avec Meta AI.
    .not = Rien n’est supprimé chez Meta.
    .way = Dans la liste des discussions, appuyez longuement sur la discussion ; ou ouvrez-la, touchez son nom et coupez le son.
measure-ai-button-hidden = Cacher le bouton Meta AI
    .does = Cela cache le bouton, que personne ne touche alors par erreur.
    .not = Cela cache, rien de plus : aucun effet sur la vie privée.
    .way = Dans les réglages de WhatsApp, sous les discussions, désactivez { $label }.
measure-ai-incognito = Passer par la discussion incognito
    .does = L’échange avec Meta AI est temporaire, et Meta dit ne pas pouvoir le lire.
    .not = Elle arrive peu à peu, et aucune source ne liste les régions. Elle n’est pas confirmée pour l’Europe.
    .way = Ouvrez la discussion avec Meta AI et cherchez son icône.

## L’IA de Meta ailleurs

measure-ai-muted = Mettre Meta AI en sourdine
    .does = Il se tait. L’application Meta AI, à part, peut être désinstallée.
    .not = Meta AI ne peut pas être retiré des applications.
    .way = Facebook : cherchez Meta AI, touchez le i, puis { $mute }. Instagram : ouvrez l’échange avec Meta AI, touchez le i, puis { $messages }. Messenger : touchez le i, puis { $mute }, jusqu’à nouvel ordre.
measure-ai-app-export = Télécharger les données de Meta AI
    .does = Vous en recevez une copie. Faites-le avant de supprimer.
    .not = Ce qui est déjà supprimé n’y figure pas.
    .way = Dans l’application Meta AI : { $menu }, { $settings }, { $data }, { $manage }, { $export }.
measure-ai-app-delete = Supprimer les échanges de Meta AI
    .does = Cela supprime vos échanges et médias dans l’application, et ce que vous y avez montré en public.
    .not = Rien ne promet que la copie chez Meta soit supprimée aussi. Téléchargez d’abord une copie si vous en voulez une.
    .way = Dans l’application Meta AI : { $menu }, { $settings }, { $data }, { $manage }, puis { $chats }, et { $vibes }.
measure-ai-chats-ads = Ne rien dire à l’IA pour les publicités
    .does = Là où Meta utilise les échanges avec son IA pour des recommandations et des publicités, ce que vous n’y écrivez pas ne peut pas y servir.
    .not = Là où cela s’applique, aucun réglage ne s’y oppose. Des articles disent l’UE, le Royaume-Uni et la Corée du Sud exclus ; Meta ne les a jamais nommés, et cela peut cesser.
    .way = Il n’y a rien à régler : n’écrivez pas à l’IA ce qui ne doit pas orienter vos publicités.

## Espace des comptes et publicité

measure-whatsapp-apart = Ne pas lier WhatsApp
    .does = Les échanges avec l’IA sur WhatsApp ne rejoignent alors pas les données des autres applications.
    .not = Pour Facebook et Instagram, c’est l’inverse : liés, une seule opposition vaut pour les deux.
    .way = Ouvrez { $label } et regardez ses comptes. N’y ajoutez pas WhatsApp, ou retirez-le.
measure-off-meta-activity = Limiter l’activité hors de Meta
    .does = C’est le réglage de ce que d’autres entreprises disent de vous à Meta.
    .not = Sous son nouveau nom, il est venu d’abord aux États-Unis ; la politique de Meta pour l’Europe renvoie encore à l’ancien nom.
    .way = { $label }, { $ads }, { $activity }. Son ancien nom est { $older }.
measure-less-personal-ads = Publicités moins personnalisées (UE)
    .does = Vos publicités sont moins personnalisées.
    .not = Cela n’a pas de lien avec l’entraînement de l’IA.
    .way = Les applications proposent ce choix dans l’UE. Aucune source ne dit où il se trouve ensuite.

## L’appareil

measure-app-permissions = Limiter l’accès des applications
    .does = Les applications atteignent moins de vos photos, et plus le micro tant qu’il est coupé.
    .not = Cela ne touche pas ce qui a été envoyé avant.
    .way = Dans les réglages du téléphone, ouvrez l’application, limitez l’accès aux photos et coupez le micro quand vous n’en avez pas besoin.
measure-ai-glasses = Limiter ce que gardent les lunettes IA
    .does = Les lunettes ne gardent plus ce qu’elles voient pour l’IA, n’écoutent plus leur appel et gardent moins dans le nuage.
    .not = Cela vaut pour une seule paire. Dans l’UE et au Royaume-Uni, la voix peut aussi ne plus être gardée ; le nom de ce réglage n’est pas connu.
    .way = Dans l’application Meta AI : { $glasses }, { $device }, votre paire, Meta AI. Coupez { $store }, et { $hey } dans { $preferences }. Même page, { $privacy } : coupez { $cloud }, supprimez { $log }.
measure-face-recognition = Visages : aucun réglage connu
    .does = Rien : la ligne est là parce qu’on la cherche.
    .not = Aucune source ne cite de réglage pour la reconnaissance faciale.
    .way = Aucun chemin n’est connu.

## Où les sources se contredisent

contradiction-ai-chat-reset = Deux articles donnent ce mot sans barre devant, du code avec une barre ; un document n’a pas pu le confirmer.
contradiction-ai-chats-reset-all = Seuls du code et des notes emploient ce mot ; un document n’a pas pu le confirmer.
