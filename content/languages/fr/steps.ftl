# Instagram et Facebook : formulaires, champs, chemins et étapes, et ce que toutes les plateformes partagent.
# Les noms donnés par Meta arrivent par $label et $block, avec leurs guillemets.

platform-instagram = Instagram
platform-facebook = Facebook

## Formulaires

form-instagram-own-data = Opposition pour votre compte Instagram
    .note = Il ne s’ouvre que si votre session Instagram est ouverte dans ce même navigateur. Il compte pour le compte qui y est ouvert.
form-instagram-hub = La page de question d’Instagram
    .note = Elle demande sur quoi porte la demande, puis montre le formulaire. Connectez-vous d’abord à Instagram dans ce navigateur : le formulaire l’exige.
form-instagram-settings-objection = L’opposition générale d’Instagram
    .note = Pour tout ce qui repose sur des intérêts légitimes, pas pour l’IA seule. On ignore ce qu’elle demande : ayez votre texte prêt et nommez-y l’IA.
form-threads-rights = Contact de Threads pour les droits
    .note = Pour tous les droits, pas pour l’IA seule. On ne connaît pas de formulaire sur l’IA pour Threads seul. On ignore aussi ce que celui-ci demande.
form-instagram-own-data-uk = Opposition Instagram, Royaume-Uni
    .note = On ne lui connaît pas d’adresse propre pour le Royaume-Uni. La page sur l’IA y mène.
form-instagram-own-data-br = Opposition Instagram, Brésil
    .note = On ne connaît pas son adresse. Gardez la page ouverte pendant que vous cherchez le code dans vos e-mails.
form-instagram-own-data-2024 = Le premier formulaire d’Instagram
    .note = Un formulaire plus récent l’a remplacé. Il voulait une raison et un code reçu par e-mail.
form-page-genai-instagram = La page d’Instagram sur l’IA
    .note = Une page à lire. Rien n’en est envoyé ; ses liens mènent aux formulaires.
form-page-policy-instagram = La page de politique d’Instagram
    .note = Une page à lire. Rien n’en est envoyé ; ses liens mènent aux formulaires.

form-facebook-own-data = Opposition pour votre compte Facebook
    .note = Il ne s’ouvre que si votre session Facebook est ouverte dans ce même navigateur. Celui de l’application l’ignore parfois.
form-facebook-hub = La page de question de Facebook
    .note = Elle demande sur quoi porte la demande, puis montre le formulaire. Connectez-vous d’abord à Facebook dans ce navigateur : le formulaire l’exige.
form-meta-general = L’opposition générale de Meta
    .note = Pour tout ce qui repose sur des intérêts légitimes. Vous choisissez d’abord le produit. On ignore ce qui suit : ayez votre texte prêt et nommez-y l’IA.
form-meta-general-previous = L’ancienne opposition générale
    .note = Meta l’a déplacée. L’opposition générale l’a remplacée.
form-facebook-settings-objection = L’opposition générale de Facebook
    .note = Pour tout ce qui repose sur des intérêts légitimes, pas pour l’IA seule. On ignore ce qu’elle demande : ayez votre texte prêt et nommez-y l’IA.
form-facebook-own-data-uk = Opposition Facebook, Royaume-Uni
    .note = On ne lui connaît pas d’adresse propre pour le Royaume-Uni. La page sur l’IA y mène.
form-facebook-own-data-br = Opposition Facebook, Brésil
    .note = On ne connaît pas son adresse. Gardez la page ouverte pendant que vous cherchez le code dans vos e-mails.
form-facebook-own-data-2024 = Le premier formulaire de Facebook
    .note = Un formulaire plus récent l’a remplacé. Il voulait une raison et un code reçu par e-mail.
form-page-genai-facebook = La page de Facebook sur l’IA
    .note = Une page à lire. Rien n’en est envoyé ; ses liens mènent aux formulaires.
form-page-policy-facebook = La page de politique de Facebook
    .note = Une page à lire. Rien n’en est envoyé ; ses liens mènent aux formulaires.
form-page-privacy-centre-facebook = Les pages de Facebook sur la vie privée
    .note = Des pages à lire. Rien n’en est envoyé ; leurs liens mènent aux formulaires.

## Champs

field-instagram-own-data-email = Adresse e-mail
    .hint = Le plus souvent déjà remplie. Vérifiez que vous pouvez lire cette boîte. Une autre adresse que celle du compte est acceptée aussi.
field-instagram-own-data-explanation = Explication
    .hint = Cette case peut rester vide. Si vous voulez, mettez-y quelques mots à vous.
field-instagram-own-data-country = Pays
    .hint = Seulement si la case est là : choisissez le pays où vous vivez.
field-instagram-own-data-code = Code reçu par e-mail
    .hint = Seulement si un code est demandé. Regardez aussi dans les indésirables, et gardez la page ouverte.

field-instagram-hub-about = Sur quoi porte la demande
    .hint = Répondez oui : votre demande porte sur l’IA.
field-instagram-hub-email = Adresse e-mail
    .hint = Mettez une adresse dont vous pouvez lire la boîte.
field-instagram-hub-explanation = Explication
    .hint = S’il y a une telle case, elle peut rester vide.

field-instagram-own-data-uk-email = Adresse e-mail
    .hint = Déjà remplie si votre session est ouverte. Vérifiez que vous pouvez lire cette boîte.
field-instagram-own-data-uk-explanation = Explication
    .hint = Cette case peut rester vide.

field-instagram-own-data-br-country = Pays
    .hint = Choisissez le pays où vous vivez.
field-instagram-own-data-br-email = Adresse e-mail
    .hint = Mettez une adresse dont vous pouvez ouvrir la boîte maintenant : un code y arrive.
field-instagram-own-data-br-explanation = Explication
    .hint = Une raison est demandée ici. Deux ou trois phrases suffisent.
field-instagram-own-data-br-code = Code reçu par e-mail
    .hint = Gardez la page ouverte pendant que vous cherchez le code. Rien ne compte comme déposé avant que le code soit entré.

field-instagram-own-data-2024-country = Pays
    .hint = Choisissez le pays où vous vivez.
field-instagram-own-data-2024-email = Adresse e-mail
    .hint = Mettez l’adresse du compte.
field-instagram-own-data-2024-explanation = Raison
    .hint = Dites ce que cet usage de vos publications change pour vous. Deux ou trois phrases suffisent.
field-instagram-own-data-2024-code = Code reçu par e-mail
    .hint = Entrez les chiffres de l’e-mail. Regardez aussi dans les indésirables et les promotions.

field-facebook-own-data-email = Adresse e-mail
    .hint = Le plus souvent déjà remplie. Vérifiez que vous pouvez lire cette boîte. Une autre adresse que celle du compte est acceptée aussi.
field-facebook-own-data-explanation = Explication
    .hint = Cette case peut rester vide. Si vous voulez, mettez-y quelques mots à vous.
field-facebook-own-data-country = Pays
    .hint = Seulement si la case est là : choisissez le pays où vous vivez.
field-facebook-own-data-code = Code reçu par e-mail
    .hint = Seulement si un code est demandé. Regardez aussi dans les indésirables, et gardez la page ouverte.

field-facebook-hub-about = Sur quoi porte la demande
    .hint = Répondez oui : votre demande porte sur l’IA.
field-facebook-hub-option = Quelle opposition
    .hint = S’il y a une liste : pour vos publications, choisissez vos propres informations ; pour les échanges avec l’IA sur WhatsApp, ces messages.
field-facebook-hub-email = Adresse e-mail
    .hint = Mettez une adresse dont vous pouvez lire la boîte.
field-facebook-hub-explanation = Explication
    .hint = S’il y a une telle case, elle peut rester vide.

field-meta-general-product = Produit
    .hint = Choisissez le service que vise votre opposition.

field-facebook-own-data-uk-email = Adresse e-mail
    .hint = Déjà remplie si votre session est ouverte. Vérifiez que vous pouvez lire cette boîte.
field-facebook-own-data-uk-explanation = Explication
    .hint = Cette case peut rester vide.

field-facebook-own-data-br-country = Pays
    .hint = Choisissez le pays où vous vivez.
field-facebook-own-data-br-email = Adresse e-mail
    .hint = Mettez une adresse dont vous pouvez ouvrir la boîte maintenant : un code y arrive.
field-facebook-own-data-br-explanation = Explication
    .hint = Une raison est demandée ici. Deux ou trois phrases suffisent.
field-facebook-own-data-br-code = Code reçu par e-mail
    .hint = Gardez la page ouverte pendant que vous cherchez le code. Rien ne compte comme déposé avant que le code soit entré.

field-facebook-own-data-2024-country = Pays
    .hint = Choisissez le pays où vous vivez. S’il manque, partez plutôt de la notification ou de l’e-mail de Meta.
field-facebook-own-data-2024-email = Adresse e-mail
    .hint = Mettez l’adresse du compte.
field-facebook-own-data-2024-explanation = Raison
    .hint = Dites ce que cet usage de vos publications change pour vous. Deux ou trois phrases suffisent.
field-facebook-own-data-2024-code = Code reçu par e-mail
    .hint = Entrez les chiffres de l’e-mail. Regardez aussi dans les indésirables et les promotions.

## Étapes : Instagram dans l’application

step-instagram-profile =
    .do = Ouvrez votre profil
    .where = Votre petite photo, en bas à droite.
    .see = Votre profil, avec vos publications.
step-instagram-menu =
    .do = Ouvrez le menu à trois lignes
    .where = En haut à droite de votre profil.
    .see = Une longue liste. Son titre ressemble à { $block }.
step-instagram-privacy-centre =
    .do = Ouvrez { $label }
    .where = Descendez loin, jusqu’au bloc { $block }.
    .see = Une page sur la vie privée. L’IA est un de ses thèmes.
    .else = Absent de ce bloc ? Prenez plutôt le chemin par la politique.
step-instagram-ai-topic =
    .do = Ouvrez { $label }
    .where = Parmi les thèmes de la page. Son nom change de temps à autre : cherchez IA.
    .see = Une page sur l’IA avec plusieurs entrées.
step-instagram-own-info =
    .do = Ouvrez { $label }
    .where = Parmi les entrées sur l’IA.
    .see = Le formulaire. Son titre commence à peu près par { $block }.
step-instagram-about =
    .do = Ouvrez { $label }
    .where = Vers la fin de la liste, dans le bloc { $block }. Plusieurs guides le placent en avant-dernier.
    .see = Une courte liste de documents.
step-instagram-policy =
    .do = Ouvrez { $label }
    .where = La deuxième entrée de la liste.
    .see = La politique, sur une page dans l’application.
step-instagram-policy-search =
    .do = Cherchez { $label } dans la page
    .where = La loupe en haut de la page.
    .see = Un paragraphe sur le droit d’opposition.
step-instagram-policy-object =
    .do = Ouvrez le lien { $label }
    .where = Dans le paragraphe que la recherche a trouvé.
    .see = Une page qui demande { $block }.

## Étapes : Instagram dans le navigateur

step-instagram-genai-open =
    .do = Ouvrez { $label }
    .where = Le lien y mène. Ayez votre session Instagram ouverte dans le même navigateur.
    .see = Une page sur l’IA. Plus bas, elle parle de vos droits.
    .else = Par le menu : ouvrez la politique, puis { $block }, puis { $label }.
step-instagram-genai-own-data =
    .do = Suivez le lien pour vos propres données Instagram
    .where = Dans la partie sur vos droits. Pas { $block } : il concerne ce que d’autres partagent.
    .see = Le formulaire, ou une connexion avant lui.
step-instagram-policy-open =
    .do = Ouvrez { $label }
    .where = Le lien y mène.
    .see = La politique, avec la liste de ses sections.

## Étapes : Instagram, d’un temps passé

step-instagram-notice-object =
    .do = Touchez le mot bleu { $label }
    .where = Dans l’avis sur l’IA, qui vient en premier ; deuxième paragraphe.
    .see = La page pour s’opposer. Il faut peut-être se reconnecter. Le formulaire est à la fin.
    .else = Pas d’avis ? Il a quitté bien des applications. Prenez le lien du formulaire.
step-instagram-data-policy-2024 =
    .do = Ouvrez { $label }
    .where = La deuxième entrée de la liste.
    .see = La politique, avec un avis en haut.
    .else = Son autre nom est { $block }.
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
    .see = Les réglages, avec une barre à gauche.
step-instagram-privacy-centre-web =
    .do = Ouvrez { $label }
    .where = Dans la barre de gauche, dans le bloc { $block }.
    .see = Une page sur la vie privée avec un avis sur l’IA.

## Étapes : Brésil

step-instagram-brazil-find =
    .do = Cherchez dans { $label } le formulaire d’opposition
    .where = On ne dit pas où il est dans Instagram. Ouvrez d’abord votre session.
    .see = Un formulaire qui demande le pays, l’adresse e-mail et une raison.
step-facebook-brazil-find =
    .do = Cherchez dans { $label } le formulaire d’opposition
    .where = Le lien ouvre ces pages. On ne dit pas où s’y trouve le formulaire. Ouvrez d’abord votre session.
    .see = Un formulaire qui demande le pays, l’adresse e-mail et une raison.

## Étapes : Facebook dans l’application

step-facebook-menu =
    .do = Ouvrez le menu
    .where = Trois lignes : en bas à droite sur un iPhone, en haut à droite sur Android.
    .see = Une liste qui contient aussi les réglages.
    .else = Certains guides partent de votre photo, en haut à droite.
step-facebook-settings-group =
    .do = Ouvrez { $label }
    .where = Dans le menu qui vient de s’ouvrir.
    .see = Quelques entrées sur les réglages et la vie privée.
step-facebook-privacy-centre =
    .do = Ouvrez { $label }
    .where = À l’intérieur de { $block }.
    .see = Une page sur la vie privée. L’IA est un de ses thèmes.
step-facebook-ai-topic =
    .do = Ouvrez { $label }
    .where = Parmi les thèmes de la page. Son nom change de temps à autre : cherchez IA.
    .see = Une page sur l’IA avec plusieurs entrées.
step-facebook-own-info =
    .do = Ouvrez { $label }
    .where = Parmi les entrées sur l’IA.
    .see = Le formulaire.
    .else = L’entrée s’appelle parfois { $block }. Ou descendez jusqu’au droit d’opposition.
step-facebook-privacy-topics =
    .do = Ouvrez { $label }
    .where = Sur la page sur la vie privée.
    .see = Une liste de thèmes.
step-facebook-ai-topic-recent =
    .do = Ouvrez { $label }
    .where = Dans la liste des thèmes.
    .see = Une page sur l’IA.
step-facebook-right-to-object =
    .do = Ouvrez { $label }
    .where = À la fin de la page sur l’IA.
    .see = On ne dit pas ce qui suit. Cherchez le formulaire.
step-facebook-settings =
    .do = Ouvrez les réglages
    .where = À l’intérieur de { $block }.
    .see = Une longue liste.
step-facebook-policy =
    .do = Ouvrez { $label }
    .where = Dans les réglages. Un guide le place à la fin, dans le bloc { $block }.
    .see = La politique, sur une page dans l’application.
step-facebook-policy-search =
    .do = Cherchez { $label } dans la page
    .where = Avec la recherche de cette page.
    .see = Un paragraphe sur le droit d’opposition.
step-facebook-policy-object =
    .do = Ouvrez le lien { $label }
    .where = Dans le paragraphe que la recherche a trouvé.
    .see = Une page qui demande { $block }.

## Étapes : Facebook dans le navigateur

step-facebook-genai-open =
    .do = Ouvrez { $label }
    .where = Le lien y mène. Ayez votre session Facebook ouverte dans le même navigateur.
    .see = Une page sur l’IA. Plus bas, elle parle de vos droits.
    .else = Par le menu : la politique, puis { $block }, puis { $label }. Sur un téléphone, cherchez-le dans les pages sur la vie privée.
step-facebook-genai-own-data =
    .do = Suivez le lien pour vos propres données Facebook
    .where = Dans la partie sur vos droits. Pas { $block } : il concerne ce que d’autres partagent.
    .see = Le formulaire, ou une connexion avant lui.
step-facebook-policy-open =
    .do = Ouvrez { $label }
    .where = Le lien y mène.
    .see = La politique, avec la liste de ses sections.
step-policy-rights-section =
    .do = Ouvrez { $label }
    .where = Parmi les sections de la politique.
    .see = Vos droits, une entrée pour chacun.
step-policy-object-entry =
    .do = Ouvrez { $label }
    .where = Dans la section { $block }.
    .see = Un texte sur l’opposition, avec un lien vers le formulaire général.
step-facebook-picture-web =
    .do = Ouvrez le menu derrière votre photo
    .where = En haut à droite de la page.
    .see = Un menu qui contient aussi les réglages.

## Étapes : Facebook, d’un temps passé

step-facebook-notice-object =
    .do = Touchez le mot bleu { $label }
    .where = Dans le premier encadré, l’avis sur l’IA ; deuxième paragraphe.
    .see = La page pour s’opposer. Le formulaire est à la fin.
    .else = Pas d’avis ? Il a quitté bien des applications. Prenez le lien du formulaire.
step-facebook-policy-notice-2025 =
    .do = Touchez le mot { $label }
    .where = Dans le texte sur l’IA, en haut ; deuxième paragraphe.
    .see = Le formulaire, peut-être après une connexion. Son bouton est { $block }.
step-notice-find =
    .do = Cherchez la notification ou l’e-mail de Meta sur l’IA
    .where = Parmi les notifications de l’application, et dans vos e-mails : indésirables et promotions aussi.
    .see = Un message sur la façon dont Meta utilise les informations pour l’IA.
step-notice-follow =
    .do = Suivez son lien pour vous opposer
    .where = Dans le message même, ou à la fin de la page qu’il ouvre.
    .see = Le formulaire. S’il redemande votre mot de passe, passez par les réglages de l’application.
step-facebook-article-menu-2024 =
    .do = Ouvrez { $label }
    .where = Dans le menu de gauche, sous une entrée qui se déplie.
    .see = Une longue page sur l’IA.
step-facebook-right-2024 =
    .do = Touchez { $label }
    .where = Tout en bas de la page.
    .see = Le formulaire.
step-facebook-right-box-2024 =
    .do = Touchez { $label }
    .where = Dans l’encadré en haut de la politique.
    .see = Le formulaire.
step-facebook-profile-settings-2024 =
    .do = Ouvrez les réglages de votre profil
    .where = Depuis votre profil.
    .see = Une liste qui contient les pages sur la vie privée.
step-facebook-topic-picture-2024 =
    .do = Touchez l’image nommée { $label }
    .where = Sur la page sur la vie privée.
    .see = Une page sur l’IA.
step-facebook-resources-2024 =
    .do = Ouvrez { $label }
    .where = Sur la page sur l’IA. Ouvrez ensuite la page nommée à peu près { $block }.
    .see = Une longue page sur l’usage des informations pour l’IA.
step-facebook-brazil-about-2024 =
    .do = Ouvrez { $label }
    .where = On ne dit pas où. Ouvrez ensuite { $block }.
    .see = La politique.
step-facebook-brazil-menu-2024 =
    .do = Ouvrez { $label }
    .where = Dans la politique, derrière le menu à trois lignes.
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

## Chemins

route-instagram-direct = le lien direct
    .about = Le lien ouvre aussitôt le formulaire. Ayez votre session Instagram ouverte dans ce même navigateur.
route-instagram-topic-web = la page sur l’IA, dans un navigateur
    .about = La page de Meta sur l’IA parle de vos droits et donne le lien du formulaire pour vos propres données.
route-instagram-app-menus = les menus de l’application
    .about = Sur le téléphone, par les pages sur la vie privée et leur thème sur l’IA. L’avis qui s’y trouvait n’y est peut-être plus.
route-instagram-app-policy = la politique, dans l’application
    .about = Sur le téléphone, par la politique et une recherche dans son texte. On arrive à une page qui demande s’il s’agit de l’IA.
route-instagram-hub = la page de question
    .about = Une page qui demande s’il s’agit de l’IA. Répondez oui, puis vient le formulaire.
route-instagram-policy-web = la politique, dans un navigateur
    .about = Sa section sur les droits mène à l’opposition générale. Prenez-la si le lien de cette page a changé.
route-instagram-settings-form = l’opposition générale d’Instagram
    .about = La page que la politique de Meta nomme pour Instagram. Elle ne vise pas l’IA seule : votre texte doit le dire.
route-threads-rights-form = le contact de Threads pour les droits
    .about = Le contact que nomme la politique de Threads. Il ne vise pas l’IA seule ; votre opposition Instagram passe d’abord.
route-instagram-topic-web-uk = la page sur l’IA, dans un navigateur
    .about = La page de Meta nomme le Royaume-Uni à côté de l’Europe et donne le lien du formulaire pour vos propres données.
route-instagram-direct-uk = le lien européen
    .about = Le lien publié pour l’Europe. Aucune source ne dit s’il s’ouvre au Royaume-Uni.
route-instagram-app-uk = les menus de l’application
    .about = Sur le téléphone, par les pages sur la vie privée et le mot pour s’opposer dans leur avis. Personne ne dit si l’avis y est encore.
route-instagram-brazil = les pages sur la vie privée, au Brésil
    .about = Le formulaire veut une raison et un code reçu par e-mail. Gardez sa page ouverte pendant que vous cherchez le code.
route-instagram-direct-child = le lien direct, avec l’enfant
    .about = Asseyez-vous avec l’enfant, dans le compte de l’enfant. On ignore si le formulaire prend un tel compte.
route-instagram-app-notice-2025 = l’avis dans l’application
    .about = L’avis avec le mot bleu venait en tête des pages sur la vie privée. Peu après le début de l’entraînement, il n’était plus dans les applications.
route-instagram-app-notice-policy-2025 = l’avis dans la politique
    .about = Le détour pour qui n’avait pas l’entrée vers les pages sur la vie privée. L’avis figurait aussi dans la politique, et l’a quittée.
route-instagram-web-notice-2025 = l’avis, dans un navigateur
    .about = Le même avis, par les réglages du site. Un seul guide en parle.
route-instagram-notice-mail-2025 = l’e-mail ou la notification de Meta
    .about = Meta a prévenu beaucoup de gens et donné un lien. Certains ont trouvé l’e-mail dans les indésirables.
route-instagram-app-2024 = les menus, tels qu’ils étaient d’abord
    .about = Le tout premier chemin : la politique, le droit d’opposition, une raison et un code reçu par e-mail.
route-instagram-web-2024 = la page de politique, à ses débuts
    .about = Le premier chemin sur le site, pour qui n’y arrivait pas dans l’application. Une raison et un code étaient demandés.

route-facebook-direct = le lien direct
    .about = Le lien ouvre aussitôt le formulaire. Ayez votre session Facebook ouverte dans ce même navigateur.
route-facebook-topic-web = la page sur l’IA, dans un navigateur
    .about = La page de Meta sur l’IA parle de vos droits et donne le lien du formulaire pour vos propres données.
route-facebook-app-recent = les menus, selon le dernier signalement
    .about = Sur le téléphone, par la liste des thèmes jusqu’à la page sur l’IA. Un document le signale sans l’avoir essayé.
route-facebook-app-topic = les menus de l’application
    .about = Sur le téléphone, par le thème sur l’IA. Si son navigateur dit la session fermée, connectez-vous là, fermez-le et repartez de l’application.
route-facebook-app-policy = la politique, dans l’application
    .about = Sur le téléphone, par la politique et une recherche dans son texte. On arrive à une page qui demande s’il s’agit de l’IA.
route-facebook-hub = la page de question
    .about = Une page qui demande sur quoi porte la demande. Dites qu’il s’agit de l’IA, puis vient le formulaire.
route-facebook-policy-web = la politique, dans un navigateur
    .about = Sa section sur les droits mène à l’opposition générale. Prenez-la si le lien de cette page a changé.
route-facebook-settings-form = l’opposition générale de Facebook
    .about = La page que la politique de Meta nomme pour Facebook. Elle ne vise pas l’IA seule : votre texte doit le dire.
route-facebook-topic-web-uk = la page sur l’IA, dans un navigateur
    .about = La page de Meta nomme le Royaume-Uni à côté de l’Europe et donne le lien du formulaire pour vos propres données.
route-facebook-direct-uk = le lien européen
    .about = Le lien publié pour l’Europe. Aucune source ne dit s’il s’ouvre au Royaume-Uni.
route-facebook-web-uk = l’avis, dans un navigateur
    .about = Sur le site, par les pages sur la vie privée et le mot pour s’opposer dans leur avis. Personne ne dit si l’avis y est encore.
route-facebook-brazil = les pages sur la vie privée, au Brésil
    .about = Le formulaire veut une raison et un code reçu par e-mail. Gardez sa page ouverte pendant que vous cherchez le code.
route-facebook-page-profile = votre propre profil, pour une Page
    .about = Opposez-vous avec le profil de la personne qui écrit sur la Page. Il faut une opposition pour chaque auteur.
route-facebook-direct-child = le lien direct, avec l’enfant
    .about = Asseyez-vous avec l’enfant, dans le compte de l’enfant. On ignore si le formulaire prend un tel compte.

route-general-form = l’opposition générale de Meta
    .about = Le chemin que la politique de Meta nomme pour tout ce qu’elle fait sur la base d’intérêts légitimes. C’est aussi une opposition ; votre texte doit dire qu’elle vise l’IA.
route-letter = une lettre à l’entreprise
    .about = Sur papier, à l’entreprise qui répond du service. Le droit n’exige aucun formulaire, et une lettre n’a besoin d’aucun lien.
route-no-right-advice = ce qui est possible sans formulaire
    .about = On n’y connaît pas de droit d’opposition. Il reste : un compte privé, d’anciennes publications limitées, les échanges avec l’IA supprimés et évités. Indiquer un autre pays n’aide personne.
route-recover-account = la récupération du compte
    .about = Le formulaire compte pour le compte qui est ouvert. Retrouvez d’abord l’accès. Sinon, prenez l’opposition générale, ou une lettre qui nomme le profil.

route-facebook-app-notice-2025 = l’avis dans l’application
    .about = L’avis avec le mot bleu venait en tête des pages sur la vie privée. Peu après le début de l’entraînement, il n’était plus dans les applications.
route-facebook-web-notice-2025 = l’avis, dans un navigateur
    .about = Le même avis, à partir de votre photo sur le site.
route-facebook-app-policy-2025 = l’avis dans la politique
    .about = La politique dans l’application portait le même avis. Il l’a quittée.
route-notice-mail-2025 = l’e-mail ou la notification de Meta
    .about = Meta a prévenu beaucoup de gens et donné un lien. Certains ont trouvé l’e-mail dans les indésirables.
route-facebook-web-article-2024 = l’article sur l’IA, à ses débuts
    .about = Sur le site, par le menu de gauche jusqu’à l’article sur l’IA et au droit d’opposition, loin en bas.
route-facebook-app-policy-2024 = la politique de l’application, au début
    .about = Le tout premier chemin : l’encadré en haut de la politique. Une raison et un code étaient demandés.
route-facebook-app-topic-2024 = le thème dans l’application, au début
    .about = Un chemin ancien par l’image sur l’IA et ses pages suivantes. Une raison et un code étaient demandés.
route-facebook-brazil-2024 = la politique au Brésil, à ses débuts
    .about = Un chemin ancien par la politique et ses articles. Une seule personne en parle ; un code arrivait par e-mail.

## Dit avant le premier chemin

before-page = Opposez-vous d’abord avec votre propre profil. Les sources divergent pour une Page : l’une dit qu’elle ne le peut pas, chaque auteur le fait en son nom ; l’autre veut une demande à part.
before-child = Meta dit laisser de côté les publications publiques des comptes de moins de 18 ans. Elle utilise ce que ces comptes partagent avec son IA, et les photos d’enfants sur les comptes d’adultes. Les comptes des parents comptent donc aussi.

## Où les sources divergent, ou manquent

contradiction-country = Deux guides nomment une case pour le pays ; la plupart des gens n’en ont vu aucune.
contradiction-code = La plupart des guides ne parlent d’aucun code ; deux en décrivent un, reçu par e-mail.
contradiction-reason-2024 = La plupart des guides disent la raison obligatoire ; un seul la dit facultative.
contradiction-instagram-menu = Un guide place le menu en haut à gauche ; tous les autres en haut à droite.
contradiction-facebook-menu = Certains guides nomment les trois lignes, en haut ou en bas selon le téléphone ; d’autres votre photo.
contradiction-third-party-link = Certains ont pris le lien sur les informations d’autrui pour celui-ci ; la page européenne de Meta les distingue.
contradiction-notice-gone = Une chaîne n’a plus trouvé l’avis dans les applications ; la page européenne de Meta le portait encore plus tard.
contradiction-reported-only = Un document le signale sans l’avoir essayé.
contradiction-hub-first = Un document nomme cette page pour s’opposer, les associations de consommateurs le formulaire direct ; les deux mènent peut-être au même.
contradiction-general-ai = Aucune source ne dit si elle propose un choix sur l’IA, ni si elle demande une connexion.
contradiction-uk-old = La page européenne de Meta nomme le Royaume-Uni ; les témoignages de là-bas sont plus anciens.
contradiction-uk-link = Les témoignages du Royaume-Uni sont plus anciens que ce lien ; personne ne dit s’il s’y ouvre.
contradiction-brazil-address = Des guides décrivent le formulaire ; ni son adresse ni sa place dans les menus n’ont été gardées.
contradiction-page = Un guide dit qu’une Page ne peut pas s’opposer ; un autre veut une demande à part.
contradiction-minors = Aucune source ne dit si ce formulaire prend le compte d’une personne de moins de 18 ans.
