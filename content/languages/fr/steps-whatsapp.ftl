# WhatsApp, et ce que d’autres publient : formulaires, champs, voies, étapes.
# Ce que Meta affiche arrive par { $label } ; le programme ajoute les guillemets.

platform-whatsapp = WhatsApp
platform-no-account = Publications d’autrui, ou sans compte
    .short = Publications d’autrui

# Avant la première voie

whatsapp-before = Quelqu’un a-t-il utilisé Meta AI dans vos discussions, vous ou un membre d’un groupe ?
    .yes = Oui, ou je ne sais pas
    .no = Non
    .means = Meta dit ne pas utiliser les discussions où son IA n’intervient pas. Pour les messages échangés avec elle, d’anciens textes excluaient l’entraînement ; une page plus récente de Meta propose de s’opposer à cet usage.

# Formulaires

form-whatsapp-rights = Le formulaire WhatsApp sur vos droits
    .note = La réponse vient par e-mail. Par le passé, elle arrivait vite, en anglais, et demandait des raisons ; les gens ont répondu en donnant une raison.
form-whatsapp-ai = Messages avec l’IA sur WhatsApp
    .note = Son adresse n’est pas connue : la page de Meta sur l’IA et la page d’orientation de Facebook y mènent. On ignore ses cases ; une source cite le numéro.
form-whatsapp-dpo = Délégué à la protection des données
    .note = On ignore ses cases. Écrivez dès la première ligne que c’est une opposition.
form-page-help-whatsapp = L’aide de WhatsApp sur l’opposition
    .note = Une page à lire. Rien ne s’envoie d’ici.
form-third-party = Ce que d’autres publient sur vous
    .note = Il ne faut ni compte ni connexion, et vous pouvez l’envoyer pour un enfant. Meta n’accorde pas toutes les demandes : elle examine le droit local. Ne tapez pas de nom dans Meta AI pour obtenir une preuve : cela l’alimente.

# Champs

field-whatsapp-rights-name = Nom
    .hint = Écrivez votre nom. Il est obligatoire.
field-whatsapp-rights-phone = Numéro WhatsApp
    .hint = Écrivez le numéro de votre compte WhatsApp. Il est obligatoire.
field-whatsapp-rights-email = E-mail
    .hint = Écrivez une adresse que vous consultez : la réponse y arrive.
field-whatsapp-rights-option = Objet de la demande
    .hint = Choisissez l’option qui parle de s’opposer à l’usage de vos informations.
field-whatsapp-rights-text = Votre texte
    .hint = Collez votre texte. Faute de raison, on en a demandé une à certaines personnes.

field-whatsapp-ai-phone = Numéro WhatsApp
    .hint = Écrivez le numéro de votre compte WhatsApp, si le formulaire le demande.

field-third-party-request = Type de demande
    .hint = Choisissez de vous opposer ou de limiter. Hors d’Europe, d’autres choix sont signalés : accès, rectification, suppression.
field-third-party-country = Pays
    .hint = Choisissez le pays où vous vivez.
field-third-party-name = Nom
    .hint = Écrivez votre nom.
field-third-party-email = E-mail
    .hint = Écrivez une adresse que vous consultez. Elle n’a pas besoin d’être liée à un compte.
field-third-party-explanation = Explication
    .hint = Collez votre texte. Hors d’Europe, le formulaire demandait aussi les requêtes faites à l’IA et une capture d’écran.

# Voies

route-whatsapp-rights-form = le formulaire WhatsApp sur vos droits
    .about = La politique de WhatsApp pour l’Europe cite ce formulaire pour s’opposer. Il s’ouvre dans un navigateur ; aucune source ne dit s’il faut se connecter. Les guides n’ont trouvé aucune entrée dans l’application.
route-whatsapp-help = la page d’aide de WhatsApp
    .about = La page d’aide sur l’opposition mène au même formulaire, par son lien de contact.
route-whatsapp-ai-page = la page de Meta sur l’IA
    .about = Une phrase y parle de s’opposer par son compte WhatsApp et contient un lien. On ne sait pas où il mène.
route-whatsapp-ai-hub = la page d’orientation de Facebook
    .about = Une source y signale une option pour les messages avec l’IA sur WhatsApp. Elle ne l’a pas essayée.
route-whatsapp-dpo-form = le délégué à la protection des données
    .about = La politique de WhatsApp pour l’Europe cite ce formulaire pour joindre son délégué. Une opposition compte, quelle que soit la voie.
route-whatsapp-nothing-to-send = la confidentialité de chaque discussion
    .about = Meta dit ne pas utiliser les discussions où personne ne fait appel à son IA : vous n’avez rien à envoyer. Un réglage tient l’IA à l’écart d’une discussion ; chacune a le sien.
route-third-party-direct = le formulaire des publications d’autrui
    .about = Tout le monde peut l’envoyer, avec ou sans compte, et pour les données d’un enfant aussi. Il s’ouvre sans connexion.

# Étapes

step-whatsapp-help-open =
    .name = Page d’aide
    .do = Ouvrez l’aide de WhatsApp sur l’opposition
    .where = Le lien ci-dessous l’ouvre, dans un navigateur.
    .see = Un article sur la façon de s’opposer.
step-whatsapp-help-contact =
    .name = Lien de contact
    .do = Suivez son lien de contact
    .where = Dans l’article ; aucune source ne dit à quel endroit.
    .see = Un formulaire pour votre nom, votre numéro et un choix dans une liste.

step-whatsapp-ai-page-open =
    .name = Page sur l’IA
    .do = Ouvrez la page de Meta sur l’IA
    .where = Le lien ci-dessous l’ouvre, dans un navigateur. Ouverte depuis les États-Unis, elle n’offre pas cette opposition.
    .see = Une longue page sur l’usage des informations pour l’IA.
step-whatsapp-ai-page-link =
    .name = Lien WhatsApp
    .do = Suivez le lien de la phrase sur WhatsApp
    .where = Dans la partie sur vos droits. Le lien sur les informations de tiers en est un autre.
    .see = Aucune source ne montre la suite. Votre numéro WhatsApp peut être demandé.

step-whatsapp-hub-open =
    .name = Page d’orientation
    .do = Ouvrez la page d’orientation de Facebook
    .where = Le lien ci-dessous l’ouvre, dans un navigateur.
    .see = Une question sur l’objet de votre demande.
step-whatsapp-hub-option =
    .do = Choisissez { $label }
    .where = Parmi les options de la page.
    .see = Aucune source ne montre la suite. Votre numéro WhatsApp peut être demandé.

step-whatsapp-privacy-chat =
    .name = Discussion
    .do = Ouvrez une discussion
    .where = Dans WhatsApp, dans la liste des discussions.
    .see = La discussion, avec un nom en haut.
step-whatsapp-privacy-name =
    .name = Nom en haut
    .do = Touchez le nom en haut
    .where = Le nom de la personne ou du groupe.
    .see = Une page sur cette discussion.
    .else = Un guide y arrive par les trois points de la discussion.
step-whatsapp-privacy-entry =
    .do = Touchez { $label }
    .where = Faites défiler vers le bas. C’est sous l’entrée qui sert à verrouiller la discussion.
    .see = Un interrupteur pour cette discussion.
step-whatsapp-privacy-switch =
    .do = Activez { $label }
    .where = Désactivé au départ, un par discussion. Dans un groupe, tout membre peut l’activer, sauf restriction des admins.
    .see = L’export, l’enregistrement automatique des médias et l’IA sont bloqués dans cette discussion.

# Lignes d’un écran qui n’ont pas de nom à elles

sketch-rights-block = Partie sur vos droits
sketch-whatsapp-sentence = Phrase sur votre compte WhatsApp
sketch-chat-name = Nom de la discussion
sketch-chat-lock = Verrou de la discussion

# Là où les sources se contredisent

contradiction-whatsapp-form = Plusieurs guides disaient que WhatsApp n’avait pas de formulaire d’opposition ; ils sont plus anciens que la politique qui cite celui-ci.
contradiction-whatsapp-ai-messages = Des textes anciens disaient que les messages avec l’IA sur WhatsApp ne servaient pas à l’entraîner ; une page plus récente de Meta propose de s’y opposer.
contradiction-chat-privacy = WhatsApp et quatre guides disent qu’on ne peut plus appeler Meta AI dans une telle discussion ; une source dit qu’un message qui la nomme part quand même.
contradiction-chat-privacy-path = La plupart des guides passent par le nom de la discussion ; un seul, par les trois points.
