# WhatsApp, et ce que d’autres publient : formulaires, champs, chemins, étapes.
# Ce que Meta affiche arrive par { $label } ; le programme ajoute les guillemets.

platform-whatsapp = WhatsApp
platform-no-account = Publications d’autrui, ou sans compte

# Avant le premier chemin

whatsapp-before = Meta AI a-t-elle servi dans vos discussions, par vous ou dans un groupe ?
    .yes = Oui, ou je ne sais pas
    .no = Non
    .means = Meta dit ne pas utiliser les discussions sans son IA ; pour les messages avec elle, des textes anciens excluaient l’entraînement, et sa page plus récente propose de s’y opposer.

# Formulaires

form-whatsapp-rights = Le formulaire de droits de WhatsApp
    .note = La réponse vient par e-mail. Par le passé, elle venait vite, en anglais, et demandait des raisons : les gens ont répondu à cet e-mail en donnant une raison.
form-whatsapp-ai = Messages avec l’IA sur WhatsApp
    .note = Nous n’avons pas son adresse : la page de Meta sur l’IA et la page d’opposition de Facebook y mènent. Ses champs sont inconnus ; une seule source cite le numéro.
form-whatsapp-dpo = Délégué à la protection des données
    .note = Ses champs sont inconnus. Écrivez dès la première ligne que c’est une opposition.
form-page-help-whatsapp = L’aide de WhatsApp sur l’opposition
    .note = C’est une page à lire. Rien ne part d’ici.
form-third-party = Ce que d’autres publient sur vous
    .note = Ni compte ni connexion, et c’est possible pour un enfant. Meta n’accorde pas tout : elle examine le droit local. Ne tapez pas de nom dans Meta AI pour obtenir une preuve, cela la nourrit.

# Champs

field-whatsapp-rights-name = Nom
    .hint = Écrivez votre nom. Il est obligatoire.
field-whatsapp-rights-phone = Numéro WhatsApp
    .hint = Écrivez le numéro de votre compte WhatsApp. Il est obligatoire.
field-whatsapp-rights-email = E-mail
    .hint = Écrivez une adresse que vous lisez : la réponse y arrive.
field-whatsapp-rights-option = Objet de la demande
    .hint = Choisissez l’option qui parle de s’opposer à l’usage de vos informations.
field-whatsapp-rights-text = Votre texte
    .hint = Collez votre texte. Sans raison, on en a demandé une à certaines personnes.

field-whatsapp-ai-phone = Numéro WhatsApp
    .hint = Écrivez le numéro de votre compte WhatsApp, si le formulaire le demande.

field-third-party-request = Type de demande
    .hint = Choisissez de vous opposer ou de limiter. Hors d’Europe, d’autres choix sont signalés : accès, rectification, suppression.
field-third-party-country = Pays
    .hint = Choisissez le pays où vous vivez.
field-third-party-name = Nom
    .hint = Écrivez votre nom.
field-third-party-email = E-mail
    .hint = Écrivez une adresse que vous lisez. Elle n’a pas besoin d’être liée à un compte.
field-third-party-explanation = Explication
    .hint = Collez votre texte. Hors d’Europe, le formulaire demandait aussi des requêtes et une image de l’écran.

# Chemins

route-whatsapp-rights-form = le formulaire de droits de WhatsApp
    .about = La politique de WhatsApp pour l’Europe cite ce formulaire pour s’opposer. Il s’ouvre dans un navigateur ; aucune source ne dit s’il faut se connecter. Les guides n’en ont vu aucune entrée dans l’application.
route-whatsapp-help = la page d’aide de WhatsApp
    .about = La page d’aide sur l’opposition mène au même formulaire, par son lien de contact.
route-whatsapp-ai-page = la page de Meta sur l’IA
    .about = Une phrase y parle de s’opposer par son compte WhatsApp et porte un lien. On ne sait pas où mène ce lien.
route-whatsapp-ai-hub = la page d’opposition de Facebook
    .about = Une source y signale une option pour les messages avec l’IA sur WhatsApp. Elle ne l’a pas essayée.
route-whatsapp-dpo-form = le délégué à la protection des données
    .about = La politique de WhatsApp pour l’Europe cite ce formulaire pour joindre son délégué. Une opposition compte par toute voie.
route-whatsapp-nothing-to-send = la confidentialité de chaque discussion
    .about = Meta dit ne pas utiliser les discussions où personne ne fait appel à son IA : rien ne vous oblige à envoyer quelque chose. Un réglage tient l’IA hors d’une discussion ; chacune a le sien.
route-third-party-direct = le formulaire sur les posts d’autrui
    .about = Toute personne peut l’envoyer, avec ou sans compte, et pour un enfant aussi. Il s’ouvre sans connexion.

# Étapes

step-whatsapp-help-open =
    .do = Ouvrez l’aide de WhatsApp sur l’opposition
    .where = Elle s’ouvre par son lien, dans un navigateur.
    .see = Un article sur la façon de s’opposer.
step-whatsapp-help-contact =
    .do = Suivez son lien de contact
    .where = Dans l’article ; aucune source ne dit à quel endroit.
    .see = Un formulaire avec votre nom, votre numéro et une liste d’options.

step-whatsapp-ai-page-open =
    .do = Ouvrez la page de Meta sur l’IA
    .where = Elle s’ouvre par son lien, dans un navigateur. Vue des États-Unis, elle ne propose rien de tel.
    .see = Une longue page sur l’usage des informations pour l’IA.
step-whatsapp-ai-page-link =
    .do = Suivez le lien de la phrase sur WhatsApp
    .where = Dans le bloc sur vos droits. Le lien sur les informations de tiers en est un autre.
    .see = Aucune source ne montre la suite. Votre numéro WhatsApp peut être demandé.

step-whatsapp-hub-open =
    .do = Ouvrez la page d’opposition de Facebook
    .where = Elle s’ouvre par son lien, dans un navigateur.
    .see = Une question sur l’objet de votre demande.
step-whatsapp-hub-option =
    .do = Choisissez { $label }
    .where = Parmi les options de la page.
    .see = Aucune source ne montre la suite. Votre numéro WhatsApp peut être demandé.

step-whatsapp-privacy-chat =
    .do = Ouvrez une discussion
    .where = Dans WhatsApp, dans la liste des discussions.
    .see = La discussion, avec un nom en haut.
step-whatsapp-privacy-name =
    .do = Touchez le nom en haut
    .where = Le nom de la personne ou du groupe.
    .see = Une page sur cette discussion.
    .else = Un guide y arrive par les trois points de la discussion.
step-whatsapp-privacy-entry =
    .do = Touchez { $label }
    .where = Faites défiler vers le bas. C’est sous l’entrée qui verrouille la discussion.
    .see = Un interrupteur pour cette discussion.
step-whatsapp-privacy-switch =
    .do = Activez { $label }
    .where = Chaque discussion a le sien, éteint au départ. Dans un groupe, tout membre le peut, sauf si les admins l’ont limité.
    .see = L’export, l’enregistrement automatique des médias et l’IA sont bloqués dans cette discussion.

# Lignes d’un écran qui n’ont pas de nom à elles

sketch-rights-block = bloc sur vos droits
sketch-whatsapp-sentence = phrase sur votre compte WhatsApp
sketch-chat-name = nom de la discussion
sketch-chat-lock = verrou de la discussion

# Là où les sources se contredisent

contradiction-whatsapp-form = Plusieurs guides disaient que WhatsApp n’avait pas de formulaire d’opposition ; ils sont plus anciens que la politique qui cite celui-ci.
contradiction-whatsapp-ai-messages = Des textes anciens disaient que les messages avec l’IA sur WhatsApp ne servaient pas à l’entraîner ; une page plus récente de Meta propose de s’y opposer.
contradiction-chat-privacy = WhatsApp et quatre guides disent qu’on ne peut plus appeler Meta AI dans une telle discussion ; une source dit qu’un message qui la nomme part quand même.
contradiction-chat-privacy-path = La plupart des guides passent par le nom de la discussion ; un seul passe par les trois points.
