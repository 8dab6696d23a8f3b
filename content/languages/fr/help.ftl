# L’aide de la ligne de commande. L’exemple d’une commande est une commande : seul ce qu’une personne nommerait autrement est traduit.
# Un titre finit par une espace insécable : le deux-points vient après lui.

help-heading-usage = Utilisation 
help-heading-commands = Commandes 
help-heading-arguments = Arguments 
help-heading-options = Options 
help-heading-examples = Exemple 

help-optout = Vous guide pour vous opposer à ce que Meta entraîne son IA avec vos publications. Sans commande, le parcours commence.
    .example = optout --plain

help-global-file = Prendre cette liste à la place de la liste habituelle
help-global-person = Prendre la liste de cette personne : chaque nom a la sienne
help-global-content = Ajouter un dossier de contenu à vous, qui passe avant le contenu fourni
help-global-lang = Langue du programme, par exemple en ou fr ; avec optout letter, celle de la lettre
help-global-color = Quand employer la couleur : auto, always (toujours) ou never (jamais)
help-global-ascii = Dessiner seulement avec des signes ASCII
help-global-plain = Avancer ligne par ligne : pour lecteurs d’écran, terminaux simples et tubes
help-global-practice = S’exercer avec des données inventées : rien n’est enregistré, rien n’est ouvert
help-global-today = Prendre ce jour pour aujourd’hui, écrit année-mois-jour
help-global-help = Afficher cette aide
help-global-version = Afficher la version

help-status = Dit où en est chaque compte, sa prochaine date et la seule chose à faire ensuite
    .example = optout status --json
help-status-json = L’écrire pour des programmes

help-next = Dit la seule chose à faire ensuite, en une ligne
    .example = optout next

help-guide = Écrit la voie d’une plateforme sur une page à lire, à imprimer ou à transmettre
    .example = optout guide instagram --country FR --app-lang fr
help-guide-platform = Quelle plateforme, par exemple instagram, facebook, whatsapp ou no-account (sans compte)
help-guide-route = Cette voie seulement, d’après son identifiant
help-guide-country = Le pays où vous vivez, par ses deux lettres
help-guide-app-lang = La langue de votre application, par exemple fr
help-guide-format = L’écrire en texte (text), en Markdown (md), en page pour navigateur et imprimante (html) ou pour des programmes (json)

help-content = Affiche, vérifie et exporte ce que le programme connaît
    .example = optout content check mon-contenu
help-content-check = Liste toutes les erreurs d’un coup, puis la part traduite de chaque langue et les faits anciens
    .example = optout content check mon-contenu
help-content-check-dir = Un dossier de contenu à vous, qui passe avant le contenu fourni ; sans lui, ce que le programme emploie
help-content-list = Liste les fichiers de contenu, et lesquels sont à vous
    .example = optout content list
help-content-export = Écrit les fichiers fournis dans un dossier, pour en partir
    .example = optout content export mon-contenu
help-content-export-dir = Le dossier ; ce qui s’y trouve déjà reste
help-content-sources = Liste les sources, chacune avec sa date et son adresse
    .example = optout content sources --older-than 12
help-content-sources-older-than = Seulement celles lues il y a plus de tant de mois, ou à une date inconnue

help-privacy = Dit en mots simples ce qui est gardé, et où
    .example = optout privacy
