# Les pages, dans l’ordre où une personne les rencontre.

## Accueil

title-welcome = accueil
welcome-corner = Français · l
welcome-heading = S’opposer à ce que Meta entraîne son IA avec vos publications
welcome-have-ready = Un formulaire par compte : une adresse e-mail et un bouton. Ayez sous la main votre téléphone, votre mot de passe et la boîte e-mail du compte.
welcome-part-1 = où vous vivez, et ce que vise l’opposition
welcome-part-2 = le formulaire, par la voie la plus courte connue
welcome-part-3 = vos raisons, si vous le souhaitez
welcome-part-4 = que faire quand Meta répond, ou ne répond pas
welcome-offline = optout lui-même ne se connecte jamais à internet. Ce que vous collez dans le formulaire va à Meta ; vos réponses tiennent dans un seul fichier, que vous pouvez lire, déplacer et supprimer.
welcome-hoax = On vous a envoyé un texte à publier ? Le publier n’a aucun effet : { $key-why } dit pourquoi.

## Où vous vivez

title-country = où vous vivez
country-heading = Où vivez-vous ?
country-why = La loi applicable en dépend. Meta regarde peut-être aussi où se trouve le compte.
country-filter = Tapez le début du nom
country-child = Pour une personne de moins de 18 ans. Ni nom ni date de naissance ne sont gardés.
country-none-fits = Aucun pays de la liste ne commence ainsi.
country-right-from = Ce droit existe à partir du { $date }.
country-authority = Autorité : { $name }
country-no-authority = Pour ce lieu, l’autorité n’a pas été recherchée.

title-no-right = où vous vivez
no-right-heading = Aucun droit d’opposition n’est connu là où vous vivez

## Ce que vise l’opposition

title-what-for = ce que vous visez
what-for-heading = Que vise votre opposition ?
what-for-heading-child = Quels comptes de l’enfant, ou quelles publications d’autrui ?
what-for-why = Une opposition par compte. Vous pourrez en ajouter d’autres plus tard.
what-for-count =
    { $n ->
        [one] un
       *[other] { $n } en tout
    }
what-for-child = Faites ce parcours avec l’enfant. Pensez aussi aux comptes des parents : les images d’enfants sur les comptes d’adultes sont utilisées.

title-linked = comptes liés
linked-heading = Lesquels sont réunis dans un même { $label } ?
linked-how = Ouvrez, depuis l’un d’eux, la liste des profils dans { $label } : les comptes qui y figurent ensemble sont liés. Une seule opposition vaut alors pour tous, dit Meta.
linked-unsure = Dans le doute, comptez-les comme non liés. Ne liez pas de comptes pour cela : ce lien a d’autres effets. Certains guides comptent plutôt par adresse e-mail.

## Avant la première voie

title-linked-accepted = un compte lié
linked-accepted-heading = Il n’y a peut-être plus rien à envoyer ici
linked-accepted-why = Meta a accepté l’opposition pour { $account }, et vous avez indiqué que ce compte figure dans le même { $label } : selon Meta, une seule vaut pour tous. Regardez si son e-mail parle d’autres comptes.
linked-accepted-covered = Considérer ce compte comme couvert
linked-accepted-own = Envoyer quand même la sienne

title-before = avant de commencer
before-heading = Avant de commencer

## À qui est la session

title-session = la session
session-heading = Où ce compte { $platform } est-il ouvert ?
session-counts = L’opposition vaut pour le compte ouvert dans le navigateur.
session-1 = Ici, dans le navigateur
session-2 = Ici, mais avec un autre compte
session-3 = Dans le navigateur du téléphone
session-4 = Seulement dans l’application
session-5 = Je n’arrive pas à me connecter
session-open-heading = Où voulez-vous l’ouvrir ?
session-open-1 = Ici, dans le navigateur
session-open-2 = Sur mon téléphone, par code QR
title-session-help = la session
session-help-2 = Fermez la session { $platform } dans ce navigateur, ou ouvrez une fenêtre privée, puis connectez-vous avec le compte concerné. Ouvrez ensuite le formulaire dans cette même fenêtre : si elle est privée, copiez-y le lien.
    .steps = Fermez la session { $platform } dans ce navigateur, ou ouvrez une fenêtre privée, puis connectez-vous avec le compte concerné. Suivez ensuite les étapes dans cette même fenêtre.
session-help-3 = Ouvrez { $platform } dans le navigateur du téléphone, pas dans l’application, et connectez-vous là : une connexion dans l’application ne compte pas. Ouvrez-y ensuite cette adresse : tapez-la, ou scannez le code s’il est affiché.
    .steps = Ouvrez { $platform } dans le navigateur du téléphone, pas dans l’application, et connectez-vous là : une connexion dans l’application ne compte pas. Suivez-y ensuite les étapes.
session-help-4 = Il existe une voie par les menus de l’application. Elle est plus longue, et l’application peut vous demander de vous reconnecter.
session-help-5 = Récupérez d’abord le compte, si vous le pouvez : { $platform } le propose sur sa page de connexion. Sinon, une opposition peut aussi passer par la voie générale, ou par lettre. Nommez-y le profil, pour que Meta puisse le trouver.
    .general = L’opposition générale de Meta
    .letter = Une lettre

## La voie

title-routes = les voies
routes-heading = Quelle voie ?
routes-why = La plus courte connue vient en premier. Si l’une échoue, prenez la suivante.
routes-enough = Deux voies ont échoué. Arrêtez-vous là pour aujourd’hui, ou passez par la voie générale ou par une lettre : c’est aussi une opposition. Le droit n’exige aucun formulaire.
route-tried = essayée, échec
route-now = voie actuelle
route-old = ancienne
device-browser =
    { $n ->
        [0] Dans un navigateur : un seul lien.
        [one] Dans un navigateur, { $n } étape jusqu’au formulaire.
       *[other] Dans un navigateur, { $n } étapes jusqu’au formulaire.
    }
device-app =
    { $n ->
        [0] Dans l’application.
        [one] Dans l’application, { $n } étape jusqu’au formulaire.
       *[other] Dans l’application, { $n } étapes jusqu’au formulaire.
    }
device-letter = Sur papier, par la poste. Cette voie ne vieillit pas.
device-none = Rien n’est envoyé.

title-step = la voie
trail-form = Formulaire
trail-answer = Réponse

title-different = c’est différent
different-heading = C’est différent ici
different-name = Autre nom possible : { $label } ({ $language }).
different-no-name = Aucun autre nom n’est connu dans la langue de votre application, ni en anglais.
different-there-now = J’ai trouvé : retour à l’étape
different-next-way = Prendre la voie suivante : { $way }
different-all-ways = Voir toutes les voies
different-report = Copier un signalement d’erreur

report-step = optout : une étape est différente
    Étape : { $step }, version { $version }, de la voie { $route }, vue : { $seen }
    Langue de mon application : { $language } ; pays : { $country } ; date : { $today }
    Ce que je vois à la place : ___

## Ce qui s’est ouvert, le formulaire

form-dates = Dernière source qui donne ce lien : { $linked }. Dernier essai réussi signalé : { $working }.
form-dates-never-tried = Dernière source qui donne ce lien : { $linked }. Aucune source ne dit l’avoir essayé.

title-opened = ce qui s’est ouvert
opened-heading = Qu’est-ce qui s’est ouvert ?
    .elsewhere = Ouvrez l’adresse. Que voyez-vous alors ?
    .found = Que voyez-vous là où la dernière étape vous a mené ?
title-opened-help = ce qui s’est ouvert

title-form = le formulaire
form-heading = Remplissez le formulaire
form-fields = Vous verrez peut-être ces cases ; beaucoup n’ont vu que l’adresse e-mail.
form-fields-reported = Voici les cases qui ont été signalées.
form-fields-unknown = On ignore quelles cases il contient. Ayez votre texte sous la main.
form-text-row = Votre texte
    .hint = Collez-le là où des raisons ou une description sont demandées.
fill-text-optional = cette case peut rester vide
fill-text-wanted = un texte est demandé
fill-prefilled = souvent déjà remplie ; à vérifier
fill-required = à remplir
fill-optional = peut rester vide
fill-if-asked = si c’est demandé
form-press = Appuyez ensuite sur { $label }, en bas de la page.
form-press-unnamed = Envoyez-le ensuite, en bas de la page.
person-email = Votre adresse e-mail
    .why = Gardée dans votre fichier, pour être copiée dans chaque formulaire.
    .letter = Gardée dans votre fichier, pour qu’une réponse puisse vous parvenir. Une adresse postale s’écrit dans la lettre elle-même.
person-name = Votre nom
    .why = Gardé dans votre fichier ; il signe les lettres et remplit les formulaires qui le demandent.
person-phone = Votre numéro WhatsApp
    .why = Gardé dans votre fichier, pour être copié dans le formulaire.

## Le texte

title-text = votre texte
text-own-words = vos mots
text-corner =
    { $n ->
        [one] { $language } · { $n } caractère
       *[other] { $language } · { $n } caractères
    }
text-label = Votre texte
text-reasons-heading = Raisons (facultatives)
text-answer-why = Votre réponse entre dans le texte ; laissez vide pour ne rien dire.
    .spoken = Votre réponse entre dans le texte.
text-exposes = Répondez seulement par oui ou non : le texte reste général, et votre réponse n’est pas gardée dans votre fichier.
warning-blank = ! il reste un blanc dans le texte
warning-number = ! le texte contient un long numéro
warning-mail = ! le texte contient une adresse e-mail

title-letter = la lettre
letter-heading = Votre opposition par lettre
letter-how = Imprimez-la ou recopiez-la, signez-la et postez-la, en recommandé si possible. Sans votre nom, Meta ne peut guère vous retrouver ; { $key-change } permet de l’ajouter.

## La réponse

title-seen = après l’envoi
seen-heading = Que s’est-il passé quand vous avez appuyé sur { $label } ?
seen-heading-unnamed = Que s’est-il passé à l’envoi ?
seen-heading-later = Qu’a répondu Meta ?
title-details = après l’envoi
title-answered = ce que cela veut dire
answered-standing = Noté le { $date } : { $standing }.
    .of-day = { $date } : { $standing }.
title-names = autres comptes
names-heading = L’e-mail nomme-t-il vos autres comptes ?
names-why = Selon Meta, une opposition acceptée vaut pour tous les comptes du même { $label }. Cochez ceux que son e-mail nomme ou qui y sont liés.
names-linked = lié, selon vous
title-code = le code
code-heading = Allez chercher le code
code-is-in = Le code est saisi

title-advice = sans envoi
advice-none = Aucune voie n’est connue ici

## En attente

title-waiting = en attente de Meta
title-decided = où en est l’opposition
waiting-law = Meta doit répondre au plus tard le { $date }
waiting-law-over = Meta devait répondre au plus tard le { $date }
waiting-law-there = Selon la loi de ce pays, une réponse est due au plus tard le { $date }
waiting-law-there-over = Selon la loi de ce pays, une réponse était due au plus tard le { $date }
waiting-suggested-over = Aucun délai dans la loi ici. Nous conseillions de regarder de nouveau le { $date }
waiting-working-days = La loi de ce pays compte en jours ouvrables. Pas avant le { $date }
waiting-suggested = Aucun délai dans la loi ici. Nous conseillons de regarder de nouveau le { $date }
waiting-mail = Cherchez une première fois l’e-mail le { $date }. Cette date est un conseil de notre part.
working-sent = envoi
working-from = début du décompte
working-day-excluded = le jour même ne compte pas ; décompte d’ici
working-same-day = un mois plus tard, le même jour du mois
working-last-day = un mois plus tard, le dernier jour de ce mois
working-is-working-day = ni week-end, ni jour férié en Irlande
working-rolled = week-end ou jour férié en Irlande : le jour ouvré suivant
working-uk-open = nous ignorons comment comptent week-ends et jours fériés
working-days = le délai que fixe la loi du pays
working-working-days = { $days } jours ouvrables, comme le fixe la loi de ce pays, sans les samedis ni les dimanches ; ses jours fériés, absents de nos données, repoussent la date
working-suggested = le délai que nous conseillons
working-look-for-mail = deux jours plus tard : notre conseil
working-look-again = un an plus tard : notre conseil
rule-gdpr = RGPD, article 12, paragraphe 3 ; règlement 1182/71, article 3, avec les jours fériés d’Irlande, selon la lecture habituelle.
rule-uk-gdpr = RGPD britannique, articles 12 et 12A.
rule-fadp = Le droit suisse ne fixe aucun délai pour une opposition.
rule-lgpd = Le droit brésilien ne fixe aucun délai pour une opposition.

## Les comptes

title-accounts = vos comptes
column-account = Compte
column-standing = État
column-next = Prochaine date
standing-on = { $standing }, { $date }
standing-undated = { $standing }, jour inconnu
standing-at-step = { $standing }, { $n } sur { $of }
coming-mail = { $date }, e-mail à chercher
coming-answer = { $date }, { $distance }
coming-overdue = { $date }, en retard
coming-suggested = { $date }, à revoir
coming-again = { $date }, à revoir
calendar-sent = envoi
calendar-today = aujourd’hui
calendar-mail = e-mail à chercher
calendar-suggested = à revoir
calendar-due = réponse attendue
next-add = Ensuite : ajoutez un compte
next-nothing = Rien à faire pour l’instant
next-country = Ensuite : dites où vous vivez ; sans cela, aucune date ne peut être comptée
next-begin = Ensuite : { $account }, commencez
next-step = Ensuite : { $account }, l’étape suivante de la voie
next-open = Ensuite : { $account }, ouvrez le formulaire
next-advice = Ensuite : { $account }, voyez ce que vous pouvez y faire
next-form = Ensuite : { $account }, remplissez le formulaire et appuyez sur le bouton
next-code = Ensuite : { $account }, allez chercher le code
next-letter = Ensuite : { $account }, postez la lettre
next-answer-them = Ensuite : { $account }, répondez à Meta
next-way = Ensuite : { $account }, prenez la voie suivante
next-mail = Ensuite : { $account }, cherchez l’e-mail
next-wait = Ensuite : { $account }, attendez la réponse
next-overdue = Ensuite : { $account }, la réponse est en retard
next-suggested = Ensuite : { $account }, regardez si Meta a répondu
next-undated = Ensuite : { $account }, cherchez le jour d’envoi dans l’e-mail de Meta
next-again = Ensuite : { $account }, vérifiez si elle vaut toujours
advice-mail = Envoyée le { $sent }. Un e-mail arrive d’ordinaire dans les minutes qui suivent ou dans la journée : cherchez-le le { $date }, y compris dans les indésirables.
advice-wait = Envoyée le { $sent }. Pas encore d’e-mail ? Regardez dans les indésirables ; un nouvel envoi ne nuit pas.
    .replied = Envoyée le { $sent }. Meta a répondu depuis, mais n’a rien décidé : regardez de nouveau le { $date }, y compris dans les indésirables.
accounts-clock-back = L’horloge de cet ordinateur indique le { $today }, et le { $last } est déjà noté : tant que l’horloge n’est pas juste, les dates affichées peuvent être fausses. Ce qui est noté reste tel quel.
advice-overdue = Envoyée le { $sent }, et aucune décision n’est notée. Regardez encore une fois dans les indésirables ; { $key-record } montre l’historique.
advice-suggested-over = Envoyée le { $sent }, et aucune décision n’est notée. Aucune date légale n’est connue ici : regardez encore une fois dans les indésirables ; { $key-record } montre l’historique.
advice-suggested = Envoyée le { $sent }. Aucune date légale n’est connue ici ; nous conseillons de regarder de nouveau le { $date }, aussi dans les indésirables.
advice-undated = Envoyée un jour que personne n’a noté. Un e-mail de Meta qui la confirme porte la date : cherchez-le, aussi dans les indésirables, et notez le jour avec { $key-answer }. Sans lui, nous conseillons de regarder le { $date } si une réponse est arrivée.
    .over = Envoyée un jour que personne n’a noté, et aucune décision n’est notée. Cherchez encore une fois une réponse, aussi dans les indésirables. S’il n’y en a pas, envoyez-la de nouveau : les dates sont comptées à partir du jour noté alors.
advice-posted = Postée le { $sent }. Le délai court du jour où la lettre est arrivée ; avec sept jours de courrier, nous conseillons de regarder le { $date } si une réponse est venue, aussi dans la boîte aux lettres.
advice-again = Gardez l’e-mail. Regardez le { $date } : comptes ajoutés, liés, séparés ? 18 ans atteints ?
    .others = Gardez l’e-mail. Regardez le { $date } si cela tient toujours.
accounts-misread = Non compris dans le fichier, gardé tel quel : { $keys }

title-account = ce compte
account-handle = Son nom sur le service
    .why = Pour distinguer les comptes ; les lettres l’indiquent aussi. Il peut rester vide.
    .letter = Il figure dans la lettre, pour que Meta puisse trouver le compte. Il peut rester vide.
    .form = Il est gardé ici. Indiquez-le dans le formulaire, pour que Meta puisse trouver le compte. Il peut rester vide.
jump-heading = Allez directement où vous voulez
jump-session = À qui est la session
jump-opened = Qu’est-ce qui s’est ouvert ?
jump-form = Le formulaire
jump-seen = Qu’avez-vous vu ?
jump-routes = Toutes les voies
jump-letter = Par lettre

title-record = historique
record-empty = Rien n’est encore noté.
record-again = Vérifiez si elle vaut toujours : { $date }
event-sent = Le formulaire a été envoyé
event-reply = Vous avez vu : { $reply }
event-letter = Une lettre a été envoyée : { $kind }
event-proof = Une preuve a été notée : { $path }
event-covered = Couverte par l’opposition pour { $account }
event-withdrawn = Vous avez retiré l’opposition
event-mistaken = Noté par erreur : { $event }
letter-kind-objection = opposition
letter-kind-supplement = complément
letter-kind-reminder = relance
letter-kind-company-complaint = réclamation à l’entreprise
letter-kind-complaint = plainte à l’autorité

title-know = à savoir
know-heading = Ce qu’il faut savoir

## Ce qui recouvre une page

title-help = touches
help-heading = Les touches de cette page
help-list = Les flèches, j et k, Page précédente et Page suivante, Début et Fin déplacent la sélection.
help-list-arrows = Les flèches, Page précédente et Page suivante, Début et Fin déplacent la sélection.
help-digits = Un chiffre choisit l’une des neuf premières lignes.
help-text = Les flèches, par mots avec Ctrl, déplacent le curseur. Ctrl-Z annule une modification, Ctrl-Y la rétablit, Ctrl-W efface un mot. Esc quitte le texte.
help-line = Ici, les lettres sont du texte. Entrée le garde, Esc quitte la saisie.
help-page = Les flèches, Page précédente et Page suivante font défiler la page si elle dépasse la fenêtre.
help-always = Ctrl-C quitte aussitôt, où que vous soyez. Tout est enregistré au fur et à mesure.
help-always-unsaved = Ctrl-C quitte aussitôt, où que vous soyez.
title-sources = sources
sources-heading = D’où cela vient
source-line = { $publisher } : { $what }, { $date }
source-official = { $publisher } (officiel) : { $what }, { $date }
sources-not-opened = Ces adresses sont affichées, jamais ouvertes.
title-code-overlay = pour votre téléphone
code-overlay-heading = Scannez ceci avec le téléphone
code-overlay-type = Tapez cette adresse sur le téléphone
code-overlay-why = Vérifiez le nom du site dans la barre d’adresse du téléphone, et connectez-vous-y d’abord. { $key-copy } copie l’adresse en entier.
code-no-room = Le code ne peut pas s’afficher ici : il demande une fenêtre d’au moins { $width }×{ $height }, des couleurs et des signes pleins.
code-no-link = Il n’y a aucun lien sur cette page.
title-terms = lexique
terms-heading = Les mots expliqués
title-languages = langue
languages-heading = Langue du programme
title-app-languages = langue de l’appli
app-languages-heading = Dans quelle langue est votre application ?
app-languages-why = Les noms que Meta emploie s’affichent alors dans cette langue, là où une source les donne.
title-hoax = un texte à publier
title-quit = quitter
quit-heading = Quitter optout ?
    .text = Tout est enregistré. La prochaine fois, vous pourrez continuer d’ici.
quit-yes = Quitter
quit-no = Rester
title-remove = retirer
remove-heading = Retirer { $account } de la liste ?
    .text = Ses marques et son historique disparaissent du fichier ; les sauvegardes quotidiennes les gardent quelque temps.
remove-no = Garder
remove-yes = Retirer
