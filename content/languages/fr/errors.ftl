# Ce qui n’a pas pu se faire : ce qui s’est passé, ce qui est gardé, ce qu’il faut faire.

failed-save = Non enregistré : { $reason } Ce que vous avez saisi est toujours ici ; un nouvel essai a lieu au prochain changement.
failed-copy = Non copié : { $reason } { $key-bare } l’affiche brut, { $key-file } l’écrit dans un fichier.
    .bare = Non copié : { $reason } { $key-bare } l’affiche brut.
failed-clear = Le presse-papiers est resté tel quel : { $reason }
failed-open = Non ouvert : { $reason } { $key-copy } copie le lien, { $key-code } l’affiche en code QR.
    .code = Non ouvert : { $reason } { $key-code } affiche le lien en code QR.
failed-write = Non écrit : { $reason } Le texte est toujours ici.
failed-edit = Non modifié dans votre éditeur : { $reason } Le texte est inchangé.

error-no-space = il n’y a plus de place dans { $detail }.
error-denied = l’écriture dans { $detail } n’est pas autorisée.
error-no-folder = il n’y a pas de dossier { $detail }.
error-read-only = { $detail } se trouve sur un disque en lecture seule.
error-disk = le disque a signalé une erreur pour { $detail }.
error-newer = le fichier vient d’une version plus récente d’optout ; il est seulement lu.
error-unreadable = le fichier n’est pas lisible pour le moment, il reste donc intact : { $detail }.
error-locked = un autre programme verrouille le fichier.
error-no-clipboard = aucun presse-papiers n’est accessible d’ici.
error-slow = aucune réponse n’est venue à temps.
error-too-long = le texte est trop long pour ce moyen.
error-changed = ce qui a été relu n’est pas ce qui avait été copié.
error-no-browser = aucun navigateur n’est accessible d’ici.
error-no-editor = { $detail } n’a pas pu être lancé ; VISUAL ou EDITOR indique le programme.
error-editor-kept = ce que l’éditeur a écrit n’est pas en UTF-8 ou dépasse 200 000 signes ; il est gardé dans { $detail }.
error-other = { $detail }.

## Avant tout démarrage

checklist-header = Votre liste optout. Elle est à vous : lisez-la, modifiez-la, déplacez-la, supprimez-la ; optout garde ce qu’il ne connaît pas.
checklist-not-read = { $file } n’a pas été lu : { $reason } Rien n’a été changé.
checklist-broken = { $file }, ligne { $line }, colonne { $column } : { $reason }. Rien n’a été changé. Corrigez cette ligne, ou prenez un autre fichier avec --file.
no-place-name = Le nom d’une personne se compose de lettres de a à z, de chiffres et de traits d’union, 64 au plus.
no-place-home = Aucun dossier personnel n’est connu ici. Indiquez la liste avec --file.
no-place-here = Le dossier courant n’existe plus. Indiquez la liste avec son chemin complet.
content-unreadable = Le dossier de contenu { $folder } n’a pas été lu : { $reason }
content-ignored = { $file } a été laissé de côté : son nom n’est pas celui d’un contenu, ou il est trop grand, est un lien, ou n’est pas du texte.
content-stopped = optout s’est arrêté ici et n’a rien changé. Corrigez ce qui est nommé ou retirez-le de { $folder }, puis recommencez.
no-terminal = optout vous guide dans un terminal, et il n’y en a pas ici. Essayez optout status, ou optout --plain.
panicked = Quelque chose a mal tourné dans optout lui-même. Ce que vous avez saisi est enregistré ; relancez optout pour continuer.
