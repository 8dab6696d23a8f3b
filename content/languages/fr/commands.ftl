# Ce que les commandes affichent.

## Où en est chaque compte

status-empty = Aucun compte pour l’instant.
status-account = { $account } : { $standing }
status-account-dated = { $account } : { $standing } ; { $date }

## La voie, sur une page

guide-title = { $platform }, { $country }
guide-language = Les noms que Meta emploie sont donnés en { $language } là où une source les donne, sinon en anglais.
guide-language-english = Les noms que Meta emploie sont donnés en anglais ; avec --app-lang, dans la langue de votre application là où une source les donne.
guide-way = Voie { $n } : { $name }
guide-way-old = Voie { $n }, ancienne : { $name }
guide-see = Vous voyez ensuite : { $next }
guide-form = Le formulaire : { $name }
guide-field = { $name } : { $hint }
guide-no-platform = La plateforme { $platform } n’est pas connue. Connues : { $known }.
no-platform-threads = On ne connaît aucun formulaire sur l’IA pour Threads seul : selon Meta, une opposition vaut pour tous les comptes liés. Prenez le compte Instagram qui lui est lié : instagram, comme dans optout account add instagram.
no-platform-meta = On ne connaît aucun formulaire sur l’IA pour un compte Meta seul : selon Meta, une opposition vaut pour tous les comptes liés. Prenez un compte qui lui est lié : instagram ou facebook, comme dans optout account add instagram.
language-passed-over = OPTOUT_LANG nomme { $value }, une langue inconnue ici ; optout continue sans elle.
guide-no-country = Quel pays ? Indiquez ses deux lettres avec --country, par exemple --country FR.
guide-unknown-country = Le pays { $country } n’est pas connu. Il s’indique par ses deux lettres, par exemple --country FR.
guide-no-route = La voie { $route } n’existe pas pour cette plateforme et ce pays. Connues pour --route : { $known }.
guide-no-way = Aucune voie n’y est connue.

## Ce qui est gardé, et où

privacy-file = Vos réponses tiennent dans un seul fichier, que vous pouvez lire, modifier, déplacer et supprimer : { $file }. Il est créé pour votre seul compte d’utilisateur.
privacy-kept = Il contient le pays où vous vivez, ce que vise votre opposition, les étapes que vous avez cochées, ce que vous avez envoyé et ce qui est revenu, chaque fois avec le jour, vos textes, et un nom, une adresse ou un numéro seulement si vous en avez donné un.
privacy-not-kept = Les raisons qui peuvent vous exposer ne sont pas gardées, et ni le nom ni la date de naissance d’un enfant ne sont jamais demandés.
privacy-beside = À côté se trouvent un verrou et des sauvegardes des derniers jours, une par jour, sept au plus. Un fichier devenu illisible y est aussi mis de côté.
privacy-clipboard = Ce que vous copiez va dans votre presse-papiers, puis là où vous le collez.
privacy-offline = optout ne se connecte jamais à internet : il n’envoie rien, ne compte rien et ne cherche aucune version plus récente.
privacy-opened = Un lien s’ouvre dans votre navigateur quand vous le demandez. Ce que vous y faites se passe entre vous et Meta.
privacy-delete = optout forget liste tout ce qui se trouve ici, et le supprime avec --yes. À la main, supprimez ce fichier, ceux qui portent son nom à côté de lui, et le dossier des sauvegardes.

## Ce que le programme connaît

content-own = { $file } (personnalisé)
content-written =
    { $n ->
        [one] { $n } fichier se trouve maintenant dans { $folder }.
       *[other] { $n } fichiers se trouvent maintenant dans { $folder }.
    }
content-not-written = Rien de plus n’a été écrit dans { $folder } : { $reason } Ce qui s’y trouve déjà reste ; indiquez un dossier nouveau ou vide.
content-not-read = Le dossier de contenu { $folder } n’a pas été lu : { $reason }
content-left-out = { $file } a été laissé de côté : ce n’est pas un fichier de contenu lisible.
content-faults =
    { $n ->
        [0] Aucune erreur.
        [one] { $n } erreur.
       *[other] { $n } erreurs.
    }
content-coverage =
    { $of ->
        [one] { $language } : { $has } sur { $of } mot de l’anglais
       *[other] { $language } : { $has } sur { $of } mots de l’anglais
    }
content-missing-more =
    { $n ->
        [one] et { $n } autre
       *[other] et { $n } autres
    }
content-old = { $file } : { $key }, vu pour la dernière fois : { $when }
