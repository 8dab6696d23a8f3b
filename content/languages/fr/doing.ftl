# Ce que répondent les commandes qui notent, copient, réparent et oublient.

checklist-doctor = optout doctor en dit plus, et optout doctor --fix met à sa place la copie lisible la plus récente ; avec --file ou --person, si vous les employez.

## Comptes

account-added = Ajouté : { $account }
account-twin = Il y en a déjà un de ce nom : { $known }. Si celui-ci est une erreur, optout account remove { $account } le retire.
account-line = { $id } : { $account }
account-removed = Retiré : { $id } ({ $account }). Les copies des derniers jours le gardent ; optout forget les supprime.
account-gone = Le compte { $account } a été retiré entre-temps. Rien n’a été noté pour lui.
account-other-email = La liste contient une autre adresse. Rien n’a été ajouté ; changez l’adresse avec optout set person.email, ou laissez --email de côté.
account-not-linkable = Seuls des comptes qui peuvent se trouver dans un Espace Comptes peuvent être liés, comme ceux d’Instagram et de Facebook. Rien n’a été ajouté.
no-account-yet = Il n’y a pas encore de compte { $account }. Ajoutez-en un avec optout account add.
no-such-account = Il n’y a pas de compte { $account }. Il y a : { $known }.
no-such-form = Le formulaire { $form } n’appartient pas à cette plateforme. Connus pour --form : { $known }.

## Étapes, et ce qui s’est passé

not-saved = Rien n’a été enregistré : { $reason } La liste est restée telle quelle.
noted-already = C’est déjà noté.
sent-first-stands = Deux jours d’envoi sont notés à présent ; les dates se comptent à partir du premier, le { $day }. Si ce jour est une erreur, retirez l’entrée { $iso } de l’historique dans { $file } : ce fichier est à vous, modifiez-le.
marked-done = { $step } : fait, { $day }
marked-skipped = { $step } : passé, { $day }
marked-todo = { $step } : à faire
no-such-step = { $step } n’est pas une étape de { $account } sur sa voie. Ses étapes : { $known }.
no-steps = { $account } n’a pas d’étapes là où vous vivez : rien n’a été marqué.
no-such-reply = { $reply } n’est pas une réponse connue. Connues : { $known }.
day-to-come = Le { $day } est encore à venir : rien n’a pu se passer ce jour-là. Rien n’a été noté ; indiquez le jour avec --on.
day-long-ago = Le { $day } remonte à plus de { $n } ans ; le plus souvent, c’est une erreur sur l’année. Rien n’a été noté ; indiquez le jour avec --on, ou ajoutez --anyway si l’année est juste.
noted-before-sent = La réponse n’a pas pu venir le { $day } : l’opposition a été envoyée le { $sent }. Rien n’a été noté ; indiquez le jour avec --on.
covered-by-itself = Un compte n’est pas couvert par lui-même. Indiquez l’autre avec --by.
covered-not-accepted = Rien n’est encore accepté pour { $account }. Notez d’abord sa réponse avec optout reply.
proof-noted = Noté pour { $account } : { $file }, SHA-256 { $sum }. Le fichier reste où il est ; gardez-le.
proof-not-read = { $file } n’a pas été lu : { $reason } Rien n’a été noté.
proof-name = Le nom du fichier n’est pas un texte UTF-8 et ne pourrait pas être retrouvé. Rien n’a été noté ; donnez-lui un autre nom.

## Valeurs

set-now = { $key } : { $value }
set-out = { $key } n’y est plus.
set-no-such-key = Il n’y a pas de { $key } à fixer. Il y a : { $known }.
set-country = Le pays { $value } n’est pas connu. Il s’écrit par ses deux lettres, comme FR.
set-region = { $value } n’est pas le code d’une partie de pays, comme DE-BY.
set-region-elsewhere = { $value } se trouve dans un autre pays que celui de person.country. Fixez d’abord celui-ci.
set-email = { $value } n’est pas une adresse électronique.
set-phone = { $value } n’est pas un numéro de téléphone.
set-name = Un nom tient sur une ligne de deux cents signes au plus.
set-switch = { $key } vaut on ou off, pas { $value }.
set-palette = Il n’y a pas de palette { $value }. Il y a : { $known }.
set-language = La langue { $value } n’est pas connue ici. Il y a : { $known }.

## Copies et liens

copy-proven = Copié dans le presse-papiers et relu : les mêmes { $n } signes.
copy-unproven = Copié dans le presse-papiers, { $n } signes ; il n’a pas pu être relu.
copy-tmux = Remis à tmux et à son terminal, { $n } signes, sans preuve.
copy-terminal = Remis au terminal, { $n } signes, sans preuve. Collez pour voir.
copy-failed = Non copié : { $reason }
copy-unknown = Rien n’est noté qui puisse être copié. Fixez-le avec optout set { $key }.
copy-which = Quel compte ? Indiquez-le après ce qui est à copier. Il y a : { $known }.
copy-no-link = La voie de { $account } ne mène à aucun formulaire dont l’adresse puisse être ouverte.
link-none = Aucune adresse d’un tel formulaire n’est connue pour { $platform }.
link-others = Autres sortes : --purpose { $kinds }.
link-not-opened = Non ouvert : { $reason } L’adresse se trouve plus haut.

## Tout le monde

everyone-own = Votre propre liste
everyone-person = La liste de { $person }

## Le docteur

doctor-none = Il n’y a pas encore de liste. Elle se trouvera dans { $file }.
doctor-reads =
    { $n ->
        [0] La liste est lisible : { $file }, aucun compte.
        [one] La liste est lisible : { $file }, { $n } compte.
       *[other] La liste est lisible : { $file }, { $n } comptes.
    }
doctor-misread = Ce que disent ces clés n’est pas compris ici et reste tel quel : { $keys }
doctor-twin = Ligne { $line } : { $id } est l’identifiant de deux comptes. Ce qui est noté va au premier ; donnez à l’un d’eux un autre identifiant, à la main.
doctor-country = Ligne { $line } : le pays { $country } n’est pas connu, donc ni sa loi ni ses dates. Il s’écrit en deux lettres, par exemple FR.
doctor-platform = Ligne { $line } : la plateforme { $platform } n’est pas connue, donc aucune voie pour ce compte. Connues : { $known }.
doctor-newer = La liste { $file } vient d’un optout plus récent (version { $version } du fichier) : elle est lue, et n’est pas modifiée.
doctor-broken = La liste n’est pas lisible : { $file }, ligne { $line }, colonne { $column } : { $reason }. Elle reste telle quelle jusqu’à ce que vous corrigiez cette ligne.
doctor-unread = La liste n’a pas été lue : { $file } : { $reason } Elle reste telle quelle.
doctor-newest =
    { $n ->
        [one] La copie lisible la plus récente est { $backup } : la liste telle qu’elle était au début du { $day }, avec { $n } compte.
       *[other] La copie lisible la plus récente est { $backup } : la liste telle qu’elle était au début du { $day }, avec { $n } comptes.
    }
doctor-no-copy = Il n’y a aucune copie lisible. Corrigez la ligne à la main, ou continuez dans un autre fichier avec --file.
doctor-copies =
    { $n ->
        [one] Il y a { $n } copie d’un jour passé : { $backup }.
       *[other] Il y a { $n } copies de jours passés, la plus récente qui soit lisible est { $backup }.
    }
doctor-copies-unread =
    { $n ->
        [one] Il y a { $n } copie d’un jour passé, et elle n’est pas lisible.
       *[other] Il y a { $n } copies de jours passés, et aucune n’est lisible.
    }
doctor-open = D’autres sur cet ordinateur peuvent regarder dans { $file }.
doctor-leftover = Un enregistrement a été interrompu et a laissé { $file } ; la liste elle-même est entière.
doctor-content = Le contenu est celui du programme.
doctor-content-own =
    { $n ->
        [one] { $n } fichier de contenu est à vous.
       *[other] { $n } fichiers de contenu sont à vous.
    }
doctor-content-faults = Votre propre contenu enfreint des règles, et optout ne démarre pas avec lui. optout content check en dit plus :
doctor-line = {"  "}{ $text }
doctor-no-terminal = Il n’y a pas de terminal ici. optout --plain s’en passe.
doctor-dumb = Ce terminal ne montre que des lignes : optout prend son mode simple.
doctor-terminal =
    { $columns ->
        [one] Le terminal est { $term }, large de { $columns } colonne.
       *[other] Le terminal est { $term }, large de { $columns } colonnes.
    }
doctor-terminal-unmeasured = Le terminal est { $term } ; il ne dit pas sa largeur.
doctor-locale = Les paramètres régionaux ne disent pas que le texte est en UTF-8. Si des signes paraissent faux, employez --ascii.
doctor-clipboard = Les copies vont dans le presse-papiers du système.
doctor-clipboard-tmux = Les copies vont à tmux, qui les remet à son terminal.
doctor-clipboard-termux = Les copies vont dans le presse-papiers de Termux.
doctor-clipboard-terminal = Les copies sont remises au terminal ; il ne dit pas s’il les prend.
doctor-no-clipboard = Aucun presse-papiers n’est accessible d’ici ; les textes peuvent être affichés bruts et écrits dans des fichiers.
doctor-can-fix = optout doctor --fix répare ce qui peut l’être.
doctor-well = Tout va bien.
doctor-not-well = Quelque chose ne va pas.
doctor-by-hand =
    { $n ->
        [one] Il reste { $n } chose à corriger à la main, dans { $file }, ligne { $lines }.
       *[other] Il reste { $n } choses à corriger à la main, dans { $file }, lignes { $lines }.
    }
doctor-restored = Mis à la place de la liste : { $backup }
doctor-set-aside = Ce qui n’était pas lisible est gardé sous { $file }
doctor-tidied = Enlevé : ce qu’un enregistrement avait laissé.
doctor-closed = Réservés à votre seul compte d’utilisateur : la liste et ce qui se trouve à côté.
doctor-not-fixed = Non réparé : { $reason } Tout ce qui était là y est toujours.

## Oublier

forget-nothing = Il n’y a rien à supprimer.
forget-would = Ceci serait supprimé :
forget-would-account = { $account } ({ $id }) serait retiré de la liste, et ces copies, qui le connaissent, supprimées :
forget-yes = Rien n’a été supprimé. Avec --yes, c’est fait, et sans retour.
forget-done = Supprimé :
forget-account = { $account } ({ $id }) est retiré de la liste, et ces copies sont supprimées :
forget-not = Tout n’a pas été supprimé. { $file } est toujours là : { $reason }

## Le manuel

man-written =
    { $n ->
        [one] { $n } page se trouve maintenant dans { $folder }.
       *[other] { $n } pages se trouvent maintenant dans { $folder }.
    }
man-not-written = Rien de plus n’a été écrit dans { $folder } : { $reason } Ce qui s’y trouve déjà reste ; indiquez un dossier nouveau ou vide.
