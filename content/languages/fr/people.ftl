# Plusieurs personnes sur une machine : qui elles sont, la suivante, les invités, et ce que chacune emporte.

## Qui

key-people = personnes
who-own = vous
who-guest = invité : rien n’est gardé

title-people = personnes
people-heading = Quelle liste ?
people-why = Chacune a son propre fichier, à côté du vôtre. Qui garde les fichiers d’autrui en répond.
people-nothing-yet = rien de commencé
people-name = Comment la nouvelle liste doit-elle s’appeler ?
    .why = Ce sera un nom de fichier : lettres de a à z, chiffres et traits d’union. Un surnom suffit.
people-name-near = Un fichier ne peut pas porter ce nom. Le plus proche est { $name } : prenez-le, ou un autre.
people-name-not = Un fichier ne peut pas porter ce nom : lettres de a à z, chiffres et traits d’union, 64 au plus. Rien n’a été créé.
people-name-taken = { $person } existe déjà. Rien n’a été créé ; choisissez ce nom dans la liste, ou prenez-en un autre.
people-now = Voici la liste de { $person }. La précédente est enregistrée.
people-now-own = Voici votre propre liste. La précédente est enregistrée.
key-take-person = prendre celle-ci
key-add-person = ajouter quelqu’un
failed-switch = Rien n’a changé : { $reason } Vous êtes toujours sur la même liste.
error-not-saved = les dernières modifications ne sont pas encore enregistrées.

## La personne suivante

key-next-person = personne suivante
title-next-person = personne suivante
next-person-heading = Toutes les sessions sont-elles fermées ?
next-person-why = optout ne peut pas le faire pour vous. Regardez dans chaque navigateur et chaque fenêtre privée utilisés :
next-person-instagram = Instagram : se déconnecter
next-person-facebook = Facebook : se déconnecter
next-person-whatsapp = WhatsApp dans le navigateur : s’y déconnecter, ou retirer l’appareil sur le téléphone
next-person-mail = La messagerie : se déconnecter, et ne laisser aucun mot de passe au navigateur
next-person-clears = Ensuite, ce qui a été copié ici quitte le presse-papiers, si c’est encore le nôtre, et le terminal est prié d’effacer l’écran et tout ce qui le précède. La liste reste dans son fichier.
next-person-wipes = Ensuite, ce qui a été copié ici quitte le presse-papiers, si c’est encore le nôtre, le terminal est prié d’effacer l’écran et tout ce qui le précède, et la liste de cet invité est supprimée.
files-written = Écrits pour cette personne : { $files }. Remettez ces fichiers, ou supprimez-les.
next-person-not-yet = Pas encore : retour
next-person-yes = Oui, toutes : à la personne suivante

## Les invités

help-global-guest = Prendre une liste provisoire et tout effacer à la fin
welcome-offline-guest = optout lui-même ne va jamais en ligne. Ce que vous collez dans le formulaire va à Meta ; vos réponses sont dans un fichier provisoire, effacé à la fin. Avant cela, vous pouvez emporter un récapitulatif.
quit-guest = Quitter et tout effacer ?
    .text = La liste de cet invité est supprimée pour de bon. Les fichiers que vous avez fait écrire restent.
quit-guest-hand-out = D’abord le récapitulatif, à emporter
quit-guest-yes = Quitter et tout effacer
guest-wiped = Invité : tout ce qui était gardé ici est effacé.
guest-not-wiped = Invité : { $folder } n’a pas pu être effacé en entier. Supprimez ce dossier à la main.
guest-screen-cleared = Invité : le terminal a été prié d’effacer ce qui a été montré. Tous ne le font pas : remontez pour vérifier.
guest-screen-stays = Invité : ce qui a été montré reste dans ce terminal, qu’on ne peut pas prier de l’effacer. Fermez sa fenêtre.
guest-no-folder = Aucun dossier n’a pu être créé pour un invité : { $reason }. Rien n’a été gardé. XDG_RUNTIME_DIR ou TMPDIR peut en nommer un où l’on peut écrire.
key-wipe = quitter et effacer

## Le récapitulatif

key-hand-out = récapitulatif
key-hand-out-file = vers des fichiers
title-hand-out = récapitulatif
hand-out-heading = À emporter
hand-out-how = Ce qui a été envoyé, ce qui vient ensuite et où regarder, pour qui ne garde pas cette liste. { $key-file } écrit aussi les dates pour un agenda.
hand-out-how-guest = Copiez-le dans un e-mail à vous-même, ou écrivez-le dans un fichier, avant que tout soit effacé. { $key-file } écrit aussi les dates pour un agenda ; ces fichiers restent.

hand-out-title = Opposition à l’entraînement de l’IA de Meta
hand-out-made = État au { $date }.
hand-out-sent = Envoyée le { $date }.
hand-out-not-sent = Rien n’a encore été envoyé ici.
hand-out-reference = Référence : { $reference }
hand-out-next-mail = Cherchez un e-mail de Meta d’ici au { $date }, aussi dans les indésirables. Ce jour est une proposition. Sans e-mail, renvoyez l’opposition.
hand-out-next-answer = La loi veut une réponse d’ici au { $date }.
hand-out-next-overdue = Une réponse était due pour le { $date }. Une relance a du sens maintenant, puis une plainte à l’autorité.
    .company = Une réponse était due pour le { $date }. Une relance a du sens maintenant, puis une réclamation auprès de Meta : l’autorité l’attend d’abord.
hand-out-next-suggested = Regardez de nouveau le { $date }. Ce jour est une proposition.
hand-out-next-complain = Une plainte a du sens à partir du { $date }. Ce jour est une proposition.
    .company = Une réclamation auprès de Meta a du sens à partir du { $date } : l’autorité l’attend d’abord. Ce jour est une proposition.
hand-out-next-company = L’entreprise doit accuser réception de la réclamation d’ici au { $date }.
hand-out-next-authority = Demandez à l’autorité le { $date } où en est la plainte.
hand-out-next-own = Votre propre date : le { $date }.
hand-out-next-again = Regardez le { $date } si elle vaut toujours : comptes ajoutés, liés, séparés ? Ce jour est une proposition.
hand-out-where = Où regarder
hand-out-mailbox = Dans la messagerie du compte : la boîte de réception, les indésirables, les promotions. Meta y répond.
hand-out-code = Si un e-mail apporte un code, saisissez-le le jour même sur la page de Meta : rien ne compte comme envoyé avant.
hand-out-keep = Gardez chaque e-mail, et une image de la dernière page : ce sont vos preuves.
hand-out-again = Un nouveau compte, ou un compte qui n’est plus lié, demande sa propre opposition.
hand-out-program = Avec optout, la réponse peut se noter sur n’importe quelle machine : il dit ce qu’elle signifie et ce qui vient ensuite.
