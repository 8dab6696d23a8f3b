# Instagram et Facebook : formulaires, champs, voies et étapes, et ce que toutes les plateformes partagent.
# Les noms donnés par Meta arrivent par $label et $block, avec leurs guillemets.

platform-instagram = Instagram
platform-facebook = Facebook

## Formulaires

form-instagram-own-data = Opposition pour votre compte Instagram
    .note = Il ne s’ouvre qu’après connexion à Instagram, dans ce même navigateur. Il vaut pour le compte qui y est ouvert, et pour ceux qui lui sont liés.
form-instagram-hub = La page d’orientation d’Instagram
    .note = Elle demande sur quoi porte votre demande, puis montre le formulaire. Connectez-vous d’abord à Instagram dans ce navigateur : le formulaire l’exige.
form-instagram-settings-objection = L’opposition générale d’Instagram
    .note = Pour tout ce qui repose sur des intérêts légitimes, pas pour l’IA seule. On ignore ce qu’elle demande : ayez votre texte sous la main et citez-y l’IA.
form-threads-rights = Contact de Threads pour les droits
    .note = Pour tous les droits, pas pour l’IA seule. On ne connaît aucun formulaire sur l’IA propre à Threads. On ignore aussi ce que celui-ci demande.
form-instagram-own-data-uk = Opposition Instagram, Royaume-Uni
    .note = On ne lui connaît pas d’adresse propre au Royaume-Uni. La page sur l’IA mène au formulaire.
form-instagram-own-data-br = Opposition Instagram, Brésil
    .note = On ne connaît pas son adresse. Laissez la page ouverte le temps de chercher le code dans vos e-mails.
form-instagram-own-data-2024 = Le premier formulaire d’Instagram
    .note = Un formulaire plus récent l’a remplacé. Il exigeait une raison et un code reçu par e-mail.
form-page-genai-instagram = La page de Meta sur l’IA, chez Instagram
    .note = Une page à lire. Rien ne s’envoie d’ici ; ses liens mènent aux formulaires.
form-page-policy-instagram = Politique de confidentialité d’Instagram
    .note = Une page à lire. Rien ne s’envoie d’ici ; ses liens mènent aux formulaires.

form-facebook-own-data = Opposition pour votre compte Facebook
    .note = Il ne s’ouvre qu’après connexion à Facebook, dans ce même navigateur. Celui de l’application ne reconnaît pas toujours votre session.
form-facebook-hub = La page d’orientation de Facebook
    .note = Elle demande sur quoi porte votre demande, puis montre le formulaire. Connectez-vous d’abord à Facebook dans ce navigateur : le formulaire l’exige.
form-meta-general = L’opposition générale de Meta
    .note = Pour tout ce qui repose sur des intérêts légitimes. Vous choisissez d’abord le produit. On ignore la suite : ayez votre texte sous la main et citez-y l’IA.
form-meta-general-previous = L’ancienne opposition générale
    .note = Meta l’a déplacée. L’opposition générale l’a remplacée.
form-facebook-settings-objection = L’opposition générale de Facebook
    .note = Pour tout ce qui repose sur des intérêts légitimes, pas pour l’IA seule. On ignore ce qu’elle demande : ayez votre texte sous la main et citez-y l’IA.
form-facebook-own-data-uk = Opposition Facebook, Royaume-Uni
    .note = On ne lui connaît pas d’adresse propre au Royaume-Uni. La page sur l’IA mène au formulaire.
form-facebook-own-data-br = Opposition Facebook, Brésil
    .note = On ne connaît pas son adresse. Laissez la page ouverte le temps de chercher le code dans vos e-mails.
form-facebook-own-data-2024 = Le premier formulaire de Facebook
    .note = Un formulaire plus récent l’a remplacé. Il exigeait une raison et un code reçu par e-mail.
form-page-genai-facebook = La page de Meta sur l’IA, chez Facebook
    .note = Une page à lire. Rien ne s’envoie d’ici ; ses liens mènent aux formulaires.
form-page-policy-facebook = Politique de confidentialité de Facebook
    .note = Une page à lire. Rien ne s’envoie d’ici ; ses liens mènent aux formulaires.
form-page-privacy-centre-facebook = Les pages de Facebook sur la vie privée
    .note = Des pages à lire. Rien ne s’envoie d’ici ; leurs liens mènent aux formulaires.

## Champs

field-instagram-own-data-email = Adresse e-mail
    .hint = Le plus souvent déjà remplie. Vérifiez que vous avez accès à cette boîte e-mail. Une autre adresse que celle du compte est acceptée aussi.
field-instagram-own-data-explanation = Explication
    .hint = Cette case peut rester vide. Si vous le souhaitez, écrivez-y quelques mots à vous.
field-instagram-own-data-country = Pays
    .hint = Seulement si la case est là : choisissez le pays où vous vivez.
field-instagram-own-data-code = Code reçu par e-mail
    .hint = Seulement si un code est demandé. Regardez aussi dans les indésirables, et laissez la page ouverte entre-temps.

field-instagram-hub-about = Sur quoi porte la demande
    .hint = Répondez oui : votre demande porte sur l’IA.
field-instagram-hub-email = Adresse e-mail
    .hint = Indiquez une adresse dont vous pouvez lire les messages.
field-instagram-hub-explanation = Explication
    .hint = Si cette case existe, elle peut rester vide.

field-instagram-own-data-uk-email = Adresse e-mail
    .hint = Déjà remplie si votre session est ouverte. Vérifiez que vous avez accès à cette boîte e-mail.
field-instagram-own-data-uk-explanation = Explication
    .hint = Cette case peut rester vide.

field-instagram-own-data-br-country = Pays
    .hint = Choisissez le pays où vous vivez.
field-instagram-own-data-br-email = Adresse e-mail
    .hint = Indiquez une adresse dont vous pouvez lire les messages tout de suite : un code y arrive.
field-instagram-own-data-br-explanation = Explication
    .hint = Une raison est demandée ici. Deux ou trois phrases suffisent.
field-instagram-own-data-br-code = Code reçu par e-mail
    .hint = Laissez la page ouverte le temps de chercher le code. Tant que le code n’est pas saisi, rien ne compte comme déposé.

field-instagram-own-data-2024-country = Pays
    .hint = Choisissez le pays où vous vivez.
field-instagram-own-data-2024-email = Adresse e-mail
    .hint = Indiquez l’adresse du compte.
field-instagram-own-data-2024-explanation = Raison
    .hint = Dites ce que cet usage de vos publications change pour vous. Deux ou trois phrases suffisent.
field-instagram-own-data-2024-code = Code reçu par e-mail
    .hint = Saisissez les chiffres de l’e-mail. Regardez aussi dans les indésirables et les promotions.

field-facebook-own-data-email = Adresse e-mail
    .hint = Le plus souvent déjà remplie. Vérifiez que vous avez accès à cette boîte e-mail. Une autre adresse que celle du compte est acceptée aussi.
field-facebook-own-data-explanation = Explication
    .hint = Cette case peut rester vide. Si vous le souhaitez, écrivez-y quelques mots à vous.
field-facebook-own-data-country = Pays
    .hint = Seulement si la case est là : choisissez le pays où vous vivez.
field-facebook-own-data-code = Code reçu par e-mail
    .hint = Seulement si un code est demandé. Regardez aussi dans les indésirables, et laissez la page ouverte entre-temps.

field-facebook-hub-about = Sur quoi porte la demande
    .hint = Répondez oui : votre demande porte sur l’IA.
field-facebook-hub-option = Quelle opposition
    .hint = Seulement s’il y a une liste : pour vos publications, choisissez la ligne sur vos propres informations ; pour les échanges avec l’IA sur WhatsApp, la ligne sur ces messages.
field-facebook-hub-email = Adresse e-mail
    .hint = Indiquez une adresse dont vous pouvez lire les messages.
field-facebook-hub-explanation = Explication
    .hint = Si cette case existe, elle peut rester vide.

field-meta-general-product = Produit
    .hint = Choisissez le service visé par votre opposition.

field-facebook-own-data-uk-email = Adresse e-mail
    .hint = Déjà remplie si votre session est ouverte. Vérifiez que vous avez accès à cette boîte e-mail.
field-facebook-own-data-uk-explanation = Explication
    .hint = Cette case peut rester vide.

field-facebook-own-data-br-country = Pays
    .hint = Choisissez le pays où vous vivez.
field-facebook-own-data-br-email = Adresse e-mail
    .hint = Indiquez une adresse dont vous pouvez lire les messages tout de suite : un code y arrive.
field-facebook-own-data-br-explanation = Explication
    .hint = Une raison est demandée ici. Deux ou trois phrases suffisent.
field-facebook-own-data-br-code = Code reçu par e-mail
    .hint = Laissez la page ouverte le temps de chercher le code. Tant que le code n’est pas saisi, rien ne compte comme déposé.

field-facebook-own-data-2024-country = Pays
    .hint = Choisissez le pays où vous vivez. S’il manque, partez plutôt de la notification ou de l’e-mail de Meta.
field-facebook-own-data-2024-email = Adresse e-mail
    .hint = Indiquez l’adresse du compte.
field-facebook-own-data-2024-explanation = Raison
    .hint = Dites ce que cet usage de vos publications change pour vous. Deux ou trois phrases suffisent.
field-facebook-own-data-2024-code = Code reçu par e-mail
    .hint = Saisissez les chiffres de l’e-mail. Regardez aussi dans les indésirables et les promotions.

## Étapes : Instagram dans l’application

step-instagram-profile =
    .name = Profil
    .do = Ouvrez votre profil
    .where = Votre petite photo, en bas à droite.
    .see = Votre profil, avec vos publications.
step-instagram-menu =
    .name = Menu
    .do = Ouvrez le menu à trois lignes
    .where = En haut à droite de votre profil.
    .see = Une longue liste, intitulée { $block } ou presque.
step-instagram-privacy-centre =
    .do = Ouvrez { $label }
    .where = Faites défiler loin vers le bas, jusqu’à la rubrique { $block }.
    .see = Une page sur la vie privée. L’IA est un de ses thèmes.
    .else = Absent de cette rubrique ? Prenez une autre voie : la politique de confidentialité, dans l’application.
step-instagram-ai-topic =
    .do = Ouvrez { $label }
    .where = Parmi les thèmes de la page. Le nom change de temps à autre : repérez le mot IA.
    .see = Une page sur l’IA, avec plusieurs entrées.
step-instagram-own-info =
    .do = Ouvrez { $label }
    .where = Parmi les entrées sur l’IA.
    .see = Le formulaire, intitulé { $block } ou presque.
step-instagram-about =
    .do = Ouvrez { $label }
    .where = Vers la fin de la liste, dans la rubrique { $block }. Plusieurs guides en font l’avant-dernière ligne.
    .see = Une liste de documents.
step-instagram-policy =
    .do = Ouvrez { $label }
    .where = La deuxième entrée de la liste.
    .see = La politique de confidentialité, sur une page dans l’application.
step-instagram-policy-search =
    .do = Cherchez { $label } dans la page
    .where = Avec la loupe, en haut de la page.
    .see = Un paragraphe sur le droit d’opposition.
step-instagram-policy-object =
    .do = Ouvrez le lien { $label }
    .where = Dans le paragraphe que la recherche a trouvé.
    .see = Une page où l’on vous demande si cela concerne l’IA, en ces termes ou presque : { $block }.

## Étapes : Instagram dans le navigateur

step-instagram-genai-open =
    .do = Ouvrez { $label }
    .where = Le lien ci-dessous y mène. Connectez-vous d’abord à Instagram dans ce navigateur.
    .see = Une page sur l’IA. Plus bas, elle parle de vos droits.
    .else = Par le menu : ouvrez la politique de confidentialité, puis { $block }, puis { $label }.
step-instagram-genai-own-data =
    .name = Vos données
    .do = Suivez le lien pour vos propres données Instagram
    .where = Dans la partie sur vos droits. Évitez { $block } : ce lien concerne ce que d’autres partagent.
    .see = Le formulaire, ou d’abord une page de connexion.
step-instagram-policy-open =
    .do = Ouvrez { $label }
    .where = Le lien ci-dessous y mène.
    .see = La politique de confidentialité, avec la liste de ses sections.

## Étapes : Instagram, d’un temps passé

step-instagram-notice-object =
    .do = Touchez le mot bleu { $label }
    .where = Dans l’avis sur l’IA, tout en haut, au deuxième paragraphe.
    .see = La page d’opposition, peut-être après une nouvelle connexion. Le formulaire est à la fin.
    .else = Pas d’avis ? On ne le trouvait plus dans les applications. Prenez une autre voie.
step-instagram-data-policy-2024 =
    .do = Ouvrez { $label }
    .where = La deuxième entrée de la liste.
    .see = La politique, avec un avis en haut.
    .else = Son autre nom : { $block }.
step-instagram-right-2024 =
    .do = Touchez { $label }
    .where = Dans le premier bloc de texte.
    .see = Une page dont le formulaire est tout à la fin.
step-instagram-policy-box-2024 =
    .do = Touchez { $label }
    .where = Dans l’encadré en haut de la page.
    .see = La page avec le formulaire.
step-instagram-menu-web =
    .do = Ouvrez { $label }
    .where = Derrière la roue dentée ou le menu à trois lignes.
    .see = Les paramètres, avec une barre à gauche.
step-instagram-privacy-centre-web =
    .do = Ouvrez { $label }
    .where = Dans la barre de gauche, à la rubrique { $block }.
    .see = Une page sur la vie privée, avec un avis sur l’IA.

## Étapes : Brésil

step-instagram-brazil-find =
    .do = Cherchez dans { $label } le formulaire d’opposition
    .where = Dans Instagram ; aucun guide ne dit à quel endroit. Connectez-vous d’abord.
    .see = Un formulaire qui demande le pays, l’adresse e-mail et une raison.
step-facebook-brazil-find =
    .do = Cherchez dans { $label } le formulaire d’opposition
    .where = Le lien ci-dessous ouvre ces pages ; aucun guide ne dit où y trouver le formulaire. Connectez-vous d’abord.
    .see = Un formulaire qui demande le pays, l’adresse e-mail et une raison.

## Étapes : Facebook dans l’application

step-facebook-menu =
    .name = Menu
    .do = Ouvrez le menu
    .where = Trois lignes : en bas à droite sur un iPhone, en haut à droite sur Android.
    .see = Une liste qui contient aussi les paramètres.
    .else = Certains guides partent de votre photo, en haut à droite.
step-facebook-settings-group =
    .do = Ouvrez { $label }
    .where = Dans le menu qui vient de s’ouvrir.
    .see = Quelques entrées sur les paramètres et la vie privée.
step-facebook-privacy-centre =
    .do = Ouvrez { $label }
    .where = Dans { $block }.
    .see = Une page sur la vie privée. L’IA est un de ses thèmes.
step-facebook-ai-topic =
    .do = Ouvrez { $label }
    .where = Parmi les thèmes de la page. Le nom change de temps à autre : repérez le mot IA.
    .see = Une page sur l’IA, avec plusieurs entrées.
step-facebook-own-info =
    .do = Ouvrez { $label }
    .where = Parmi les entrées sur l’IA.
    .see = Le formulaire.
    .else = L’entrée s’appelle parfois { $block }. Sinon, descendez jusqu’à la partie sur le droit d’opposition.
step-facebook-privacy-topics =
    .do = Ouvrez { $label }
    .where = Dans la page sur la vie privée.
    .see = Une liste de thèmes.
step-facebook-ai-topic-recent =
    .do = Ouvrez { $label }
    .where = Dans la liste des thèmes.
    .see = Une page sur l’IA.
step-facebook-right-to-object =
    .do = Ouvrez { $label }
    .where = Tout en bas de la page sur l’IA.
    .see = Aucune source ne dit ce qui suit. Cherchez le formulaire.
step-facebook-settings =
    .name = Paramètres
    .do = Ouvrez les paramètres
    .where = Dans { $block }.
    .see = Une longue liste.
step-facebook-policy =
    .do = Ouvrez { $label }
    .where = Dans les paramètres. Un guide situe cette ligne à la fin, dans la rubrique { $block }.
    .see = La politique de confidentialité, sur une page dans l’application.
step-facebook-policy-search =
    .do = Cherchez { $label } dans la page
    .where = Avec la recherche de cette page.
    .see = Un paragraphe sur le droit d’opposition.
step-facebook-policy-object =
    .do = Ouvrez le lien { $label }
    .where = Dans le paragraphe que la recherche a trouvé.
    .see = Une page où l’on vous demande si cela concerne l’IA, en ces termes ou presque : { $block }.

## Étapes : Facebook dans le navigateur

step-facebook-genai-open =
    .do = Ouvrez { $label }
    .where = Le lien ci-dessous y mène. Connectez-vous d’abord à Facebook dans ce navigateur.
    .see = Une page sur l’IA. Plus bas, elle parle de vos droits.
    .else = Par le menu : la politique de confidentialité, puis { $block }, puis { $label }. Sur un téléphone, cherchez ce titre dans les pages sur la vie privée.
step-facebook-genai-own-data =
    .name = Vos données
    .do = Suivez le lien pour vos propres données Facebook
    .where = Dans la partie sur vos droits. Évitez { $block } : ce lien concerne ce que d’autres partagent.
    .see = Le formulaire, ou d’abord une page de connexion.
step-facebook-policy-open =
    .do = Ouvrez { $label }
    .where = Le lien ci-dessous y mène.
    .see = La politique de confidentialité, avec la liste de ses sections.
step-policy-rights-section =
    .do = Ouvrez { $label }
    .where = Parmi les sections de la politique de confidentialité.
    .see = Vos droits, un par entrée.
step-policy-object-entry =
    .do = Ouvrez { $label }
    .where = Dans la section { $block }.
    .see = Un texte sur l’opposition, avec un lien vers le formulaire général.
step-facebook-picture-web =
    .name = Votre photo
    .do = Ouvrez le menu de votre photo
    .where = En haut à droite de la page.
    .see = Un menu qui contient aussi les paramètres.

## Étapes : Facebook, d’un temps passé

step-facebook-notice-object =
    .do = Touchez le mot bleu { $label }
    .where = Dans le premier encadré, celui de l’avis sur l’IA, au deuxième paragraphe.
    .see = La page d’opposition, peut-être après une nouvelle connexion. Le formulaire est à la fin.
    .else = Pas d’avis ? On ne le trouvait plus dans les applications. Prenez une autre voie.
step-facebook-policy-notice-2025 =
    .do = Touchez le mot { $label }
    .where = Dans le texte sur l’IA, en haut, au deuxième paragraphe.
    .see = Le formulaire, peut-être après une nouvelle connexion. Son bouton : { $block }.
step-notice-find =
    .name = Message de Meta
    .do = Cherchez la notification ou l’e-mail de Meta sur l’IA
    .where = Parmi les notifications de l’application, ou dans vos e-mails, indésirables et promotions compris.
    .see = Un message sur l’usage que Meta fait des informations pour l’IA.
step-notice-follow =
    .name = Lien d’opposition
    .do = Suivez son lien pour vous opposer
    .where = Dans le message lui-même, ou à la fin de la page qu’il ouvre.
    .see = Le formulaire. Si l’on vous redemande votre mot de passe, passez par les paramètres de l’application.
step-facebook-article-menu-2024 =
    .do = Ouvrez { $label }
    .where = Dans le menu de gauche ; c’est une entrée qui se déplie.
    .see = Une longue page sur l’IA.
step-facebook-right-2024 =
    .do = Touchez { $label }
    .where = Loin vers le bas de la page.
    .see = Le formulaire.
step-facebook-right-box-2024 =
    .do = Touchez { $label }
    .where = Dans l’encadré en haut de la politique de confidentialité.
    .see = Le formulaire.
step-facebook-profile-settings-2024 =
    .name = Paramètres
    .do = Ouvrez les paramètres de votre profil
    .where = Sur votre profil.
    .see = Une liste qui contient les pages sur la vie privée.
step-facebook-topic-picture-2024 =
    .do = Touchez l’image intitulée { $label }
    .where = Dans la page sur la vie privée.
    .see = Une page sur l’IA.
step-facebook-resources-2024 =
    .do = Ouvrez { $label }
    .where = Dans la page sur l’IA. Ouvrez ensuite la page intitulée { $block } ou presque.
    .see = Une longue page sur l’usage des informations pour l’IA.
step-facebook-brazil-about-2024 =
    .do = Ouvrez { $label }
    .where = Aucun guide ne dit où. Ouvrez ensuite { $block }.
    .see = La politique de confidentialité.
step-facebook-brazil-menu-2024 =
    .do = Ouvrez { $label }
    .where = Dans cette politique, derrière le menu à trois lignes.
    .see = Une liste d’articles.
step-facebook-brazil-article-2024 =
    .do = Ouvrez { $label }
    .where = Dans la liste { $block }.
    .see = Une longue page sur l’IA.

## Croquis

sketch-own-picture = Votre photo
sketch-three-lines = Trois lignes
sketch-magnifier = Loupe
sketch-notice = Avis sur l’IA
sketch-first-paragraph = Premier paragraphe
sketch-own-facebook = Vos données : Facebook
sketch-own-instagram = Vos données : Instagram
sketch-own-meta = Vos données : Meta

## Voies

route-instagram-direct = le lien direct
    .about = Le lien ouvre aussitôt le formulaire. Connectez-vous d’abord à Instagram dans ce même navigateur.
route-instagram-topic-web = la page sur l’IA, dans un navigateur
    .about = La page de Meta sur l’IA parle de vos droits et donne le lien du formulaire pour vos propres données.
route-instagram-app-menus = les menus de l’application
    .about = Sur le téléphone, par les pages sur la vie privée et leur thème sur l’IA. L’avis qui s’y trouvait n’y est peut-être plus.
route-instagram-app-policy = la politique de confidentialité (appli)
    .about = Sur le téléphone, par la politique de confidentialité et une recherche dans son texte. On arrive à une page qui demande s’il s’agit de l’IA.
route-instagram-hub = la page d’orientation
    .about = Une page qui demande s’il s’agit de l’IA. Répondez oui, et le formulaire s’affiche.
route-instagram-policy-web = la politique de confidentialité (web)
    .about = Sa section sur les droits mène à l’opposition générale. À prendre si le lien direct vers cette page a changé.
route-instagram-settings-form = l’opposition générale d’Instagram
    .about = La page que la politique de Meta indique pour Instagram. Elle ne vise pas l’IA seule : votre texte doit préciser qu’il s’agit d’elle.
route-threads-rights-form = le contact de Threads pour les droits
    .about = Le contact qu’indique la politique de Threads. Il ne vise pas l’IA seule ; votre opposition Instagram passe d’abord.
route-instagram-topic-web-uk = la page sur l’IA, dans un navigateur
    .about = La page de Meta cite le Royaume-Uni à côté de l’Europe et donne le lien du formulaire pour vos propres données.
route-instagram-direct-uk = le lien européen
    .about = Le lien publié pour l’Europe. Aucune source ne dit s’il s’ouvre au Royaume-Uni.
route-instagram-app-uk = les menus de l’application
    .about = Sur le téléphone, par les pages sur la vie privée et le mot qui sert à s’opposer, dans leur avis. Personne ne dit si l’avis y est encore.
route-instagram-brazil = les pages sur la vie privée, au Brésil
    .about = Le formulaire exige une raison et un code reçu par e-mail. Laissez sa page ouverte le temps de chercher le code.
route-instagram-direct-child = le lien direct, avec l’enfant
    .about = Installez-vous avec l’enfant, dans son propre compte. On ignore si le formulaire accepte un tel compte.
route-instagram-app-notice-2025 = l’avis dans l’application
    .about = L’avis avec le mot bleu venait en tête des pages sur la vie privée. Peu après le début de l’entraînement, il n’était plus dans les applications.
route-instagram-app-notice-policy-2025 = l’avis dans la politique
    .about = Le détour pour qui n’avait pas d’entrée vers les pages sur la vie privée. L’avis figurait aussi dans la politique de confidentialité, puis en a disparu.
route-instagram-web-notice-2025 = l’avis, dans un navigateur
    .about = Le même avis, par les paramètres du site. Un seul guide en parle.
route-instagram-notice-mail-2025 = l’e-mail ou la notification de Meta
    .about = Meta a prévenu beaucoup de monde et donné un lien. Certains ont retrouvé l’e-mail dans les indésirables.
route-instagram-app-2024 = les menus de l’application, à l’origine
    .about = La toute première voie : la politique de confidentialité, le droit d’opposition, une raison et un code reçu par e-mail.
route-instagram-web-2024 = l’ancienne politique de confidentialité
    .about = La première voie sur le site, pour qui n’y arrivait pas dans l’application. Une raison et un code étaient exigés.

route-facebook-direct = le lien direct
    .about = Le lien ouvre aussitôt le formulaire. Connectez-vous d’abord à Facebook dans ce même navigateur.
route-facebook-topic-web = la page sur l’IA, dans un navigateur
    .about = La page de Meta sur l’IA parle de vos droits et donne le lien du formulaire pour vos propres données.
route-facebook-app-recent = les menus, selon la dernière source
    .about = Sur le téléphone, par la liste des thèmes jusqu’à la page sur l’IA.
route-facebook-app-topic = les menus de l’application
    .about = Sur le téléphone, par le thème sur l’IA. Si le navigateur de l’application ne voit pas votre session : connectez-vous là, confirmez dans l’application, fermez ce navigateur et repartez de l’application.
route-facebook-app-policy = la politique de confidentialité (appli)
    .about = Sur le téléphone, par la politique de confidentialité et une recherche dans son texte. On arrive à une page qui demande s’il s’agit de l’IA.
route-facebook-hub = la page d’orientation
    .about = Une page qui demande sur quoi porte votre demande. Dites qu’il s’agit de l’IA, et le formulaire s’affiche.
route-facebook-policy-web = la politique de confidentialité (web)
    .about = Sa section sur les droits mène à l’opposition générale. À prendre si le lien direct vers cette page a changé.
route-facebook-settings-form = l’opposition générale de Facebook
    .about = La page que la politique de Meta indique pour Facebook. Elle ne vise pas l’IA seule : votre texte doit préciser qu’il s’agit d’elle.
route-facebook-topic-web-uk = la page sur l’IA, dans un navigateur
    .about = La page de Meta cite le Royaume-Uni à côté de l’Europe et donne le lien du formulaire pour vos propres données.
route-facebook-direct-uk = le lien européen
    .about = Le lien publié pour l’Europe. Aucune source ne dit s’il s’ouvre au Royaume-Uni.
route-facebook-web-uk = l’avis, dans un navigateur
    .about = Sur le site, par les pages sur la vie privée et le mot qui sert à s’opposer, dans leur avis. Personne ne dit si l’avis y est encore.
route-facebook-brazil = les pages sur la vie privée, au Brésil
    .about = Le formulaire exige une raison et un code reçu par e-mail. Laissez sa page ouverte le temps de chercher le code.
route-facebook-page-profile = votre propre profil, pour une Page
    .about = Opposez-vous avec le profil de la personne qui écrit sur la Page. Chaque auteur doit faire sa propre opposition.
route-facebook-direct-child = le lien direct, avec l’enfant
    .about = Installez-vous avec l’enfant, dans son propre compte. On ignore si le formulaire accepte un tel compte.

route-general-form = l’opposition générale de Meta
    .about = La voie que la politique de Meta indique pour tout ce qu’elle fonde sur des intérêts légitimes. C’est aussi une opposition ; votre texte doit préciser qu’elle vise l’IA.
route-letter = une lettre à l’entreprise
    .about = Sur papier, à l’entreprise qui répond du service. Le droit n’exige aucun formulaire, et une lettre se passe de lien.
route-no-right-advice = ce qui est possible sans formulaire
    .about = Aucun droit d’opposition n’y est connu. Vous pouvez garder vos comptes privés, limiter l’accès aux anciennes publications, supprimer les échanges avec l’IA et ne plus en commencer. Indiquer un autre pays dans un formulaire n’aide personne.
route-recover-account = la récupération du compte
    .about = Le formulaire vaut pour le compte qui est ouvert : retrouvez d’abord l’accès. En cas d’échec, prenez l’opposition générale, ou une lettre qui nomme le profil.

route-facebook-app-notice-2025 = l’avis dans l’application
    .about = L’avis avec le mot bleu venait en tête des pages sur la vie privée. Peu après le début de l’entraînement, il n’était plus dans les applications.
route-facebook-web-notice-2025 = l’avis, dans un navigateur
    .about = Le même avis, à partir de votre photo sur le site.
route-facebook-app-policy-2025 = l’avis dans la politique
    .about = La politique de confidentialité portait le même avis, dans l’application. Il en a disparu.
route-notice-mail-2025 = l’e-mail ou la notification de Meta
    .about = Meta a prévenu beaucoup de monde et donné un lien. Certains ont retrouvé l’e-mail dans les indésirables.
route-facebook-web-article-2024 = l’article sur l’IA, à l’origine
    .about = Sur le site, par le menu de gauche jusqu’à l’article sur l’IA, puis au droit d’opposition, loin vers le bas.
route-facebook-app-policy-2024 = l’ancienne politique, dans l’application
    .about = La toute première voie : l’encadré en haut de la politique de confidentialité. Une raison et un code étaient exigés.
route-facebook-app-topic-2024 = le thème dans l’application, à l’origine
    .about = Une voie ancienne, par l’image sur l’IA et les pages qui la suivent. Une raison et un code étaient exigés.
route-facebook-brazil-2024 = l’ancienne politique, au Brésil
    .about = Une voie ancienne, par la politique de confidentialité et ses articles. Un seul témoignage en parle ; un code arrivait par e-mail.

## Dit avant la première voie

before-page = Opposez-vous d’abord avec votre propre profil. Pour une Page, les sources divergent : l’une dit qu’elle ne peut pas s’opposer et que chaque auteur le fait en son nom ; l’autre demande une démarche à part.
before-child = Meta dit laisser de côté les publications publiques des comptes de moins de 18 ans. Elle utilise ce que ces comptes partagent avec son IA, et peut utiliser les images d’enfants sur les comptes d’adultes. Pensez donc aussi aux comptes des parents.

## Où les sources divergent, ou manquent

contradiction-country = Deux guides citent une case pour le pays ; la plupart des gens n’en ont vu aucune.
contradiction-code = La plupart des guides ne parlent d’aucun code ; deux en décrivent un, reçu par e-mail.
contradiction-reason-2024 = La plupart des guides disent la raison obligatoire ; un seul la dit facultative.
contradiction-instagram-menu = Un guide place le menu en haut à gauche ; tous les autres en haut à droite.
contradiction-facebook-menu = Certains guides citent les trois lignes, en haut ou en bas selon le téléphone ; d’autres, votre photo.
contradiction-third-party-link = Certains ont pris le lien sur les informations d’autrui pour celui-ci ; la page européenne de Meta les distingue.
contradiction-notice-gone = Une chaîne de télévision ne trouvait plus l’avis dans les applications ; la page européenne de Meta l’affichait encore plus tard.
contradiction-reported-only = Un seul document en parle, sans l’avoir essayé.
contradiction-hub-first = Un document indique cette page pour s’opposer, les associations de consommateurs le formulaire direct ; les deux mènent peut-être au même endroit.
contradiction-general-ai = Aucune source ne dit si elle propose un choix sur l’IA, ni si elle demande une connexion.
contradiction-uk-old = La page européenne de Meta cite le Royaume-Uni ; les témoignages de là-bas sont plus anciens.
contradiction-uk-link = Les témoignages du Royaume-Uni sont plus anciens que ce lien ; personne ne dit s’il s’y ouvre.
contradiction-brazil-address = Des guides décrivent le formulaire ; ni son adresse ni sa place dans les menus n’ont été conservées.
contradiction-page = Un guide dit qu’une Page ne peut pas s’opposer ; un autre demande une démarche à part.
contradiction-minors = Aucune source ne dit si ce formulaire accepte le compte d’une personne de moins de 18 ans.
