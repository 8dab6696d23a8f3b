# Après l’envoi : comment les dates se comptent, ce qui suit, pourquoi il n’y a pas de lettre, le fichier d’agenda, le rapport.

## Comment une date se compte, ligne par ligne ; chaque ligne est à côté de son jour.

working-three-same-day = trois mois après la réception, le même quantième
working-three-last-day = trois mois après la réception, le dernier jour de ce mois
working-first-end = le premier délai prend fin ; une prolongation doit être annoncée d’ici là
working-announced = la prolongation a été annoncée : à temps
working-identity = on vous a demandé qui vous êtes ; un doute raisonnable peut suspendre le délai, sa durée n’est pas comptée ici
working-posted = mise à la poste
working-in-the-post = sept jours de courrier : notre proposition, car rien ne prouve le jour d’arrivée
working-end = le délai prend fin
working-end-suggested = le jour que nous proposons pour revoir où cela en est ; aucun délai ne prend fin
working-reminder = le premier jour ouvré qui suit : notre proposition pour une relance
working-reminder-weekday = le jour suivant qui n’est ni un samedi ni un dimanche : notre proposition pour une relance
working-grace = deux jours de marge : notre proposition
working-offered = à partir de ce jour, une plainte est proposée : notre proposition
working-complaint = quatorze jours après la relance : notre proposition
working-refused = aussitôt après un refus : notre proposition
working-acknowledge = les jours dans lesquels il faut accuser réception d’une réclamation à l’entreprise
working-authority = trois mois sans nouvelle de l’autorité : vous pouvez alors agir en justice contre elle
working-own = une date à vous

article-event-day = Règlement (CEE, Euratom) 1182/71, article 3, paragraphe 1
article-month = RGPD, article 12, paragraphe 3 ; règlement (CEE, Euratom) 1182/71, article 3, paragraphe 2, point c)
article-working-day = Règlement (CEE, Euratom) 1182/71, article 2 et article 3, paragraphe 4
article-extension = RGPD, article 12, paragraphe 3
article-identity = RGPD, article 12, paragraphe 6
article-uk-month = RGPD britannique (UK GDPR), articles 12 et 12A
article-acknowledge = Data Protection Act 2018, article 164A
article-authority = RGPD, article 78, paragraphe 2

extension-too-late = Une prolongation a été annoncée le { $announced }. Le premier délai avait pris fin le { $end } : la date reste.
extension-unknown = Nos informations ne disent pas si une prolongation déplace une date ici : la date reste.

## Ce qui suit.

coming-complain = { $date }, plainte possible
    .company = { $date }, réclamation à Meta
coming-company = { $date }, accusé de réception
coming-authority = { $date }, demander à l’autorité
coming-own = { $date }, votre date

next-complain = Ensuite : { $account }, la plainte
    .company = Ensuite : { $account }, la réclamation auprès de Meta
    .later = Ensuite : { $account }, attendez la réponse ; la plainte à partir du { $date }
    .company-later = Ensuite : { $account }, attendez la réponse ; la réclamation auprès de Meta à partir du { $date }
next-company = Ensuite : { $account }, Meta a-t-elle accusé réception de la réclamation ?
next-authority = Ensuite : { $account }, demander à l’autorité où cela en est
next-own = Ensuite : { $account }, votre date

advice-complain = Envoyée le { $sent }. Une plainte vous est ouverte à partir du { $date } ; ce jour est notre proposition.
    .company = Envoyée le { $sent }. Une réclamation auprès de Meta, que l’autorité attend d’abord, vous est ouverte à partir du { $date } ; ce jour est notre proposition.
advice-company = Vous avez adressé une réclamation à Meta. Elle doit en accuser réception d’ici au { $date } ; l’autorité vous est ensuite ouverte.
advice-authority = Vous avez porté plainte. Demandez à l’autorité le { $date } où cela en est ; après trois mois sans nouvelle, la justice vous est ouverte.
advice-own = Vous vouliez regarder cela le { $date }.

## Pourquoi il n’y a pas de lettre.

letter-refused-no-country = Dites d’abord où vous vivez : la loi et l’adresse en dépendent.
letter-refused-no-right = Aucun droit d’opposition n’est connu là où vous vivez : cette lettre n’existe donc pas.
letter-refused-no-request = Aucune demande n’est notée pour ce compte. Les autorités en attendent une d’abord : notez le jour de l’envoi.
letter-refused-accepted = Meta a accepté cette opposition : il n’y a pas lieu de se plaindre.
letter-refused-no-authority = Aucune autorité qui reçoive de telles plaintes n’est connue là où vous vivez.
letter-refused-not-there = La loi du lieu où vous vivez ne connaît pas cette lettre.

letter-note-languages = Cette autorité reçoit les plaintes en { $languages }.
letter-note-other-language = Cette lettre n’est pas dans une langue que l’autorité reçoit : changez d’abord la langue de la lettre.

## Le fichier d’agenda. Aucun nom, aucune adresse, aucun texte de lettre n’y figure.

ics-answer = Réponse attendue : { $account }
ics-answer-suggested = À revoir : { $account }
ics-reminder = Relance : { $account }
ics-complaint = Plainte : { $account }
    .company = Réclamation auprès de Meta : { $account }
ics-company = Accusé de réception attendu : { $account }
ics-authority = Demander à l’autorité : { $account }
ics-own = Date à vous : { $account }
ics-mail = Chercher un e-mail : { $account }
ics-again = Vérifier si elle vaut toujours : { $account }
ics-kind-law = Un délai légal. optout montre comment il a été compté.
ics-kind-suggested = Une proposition d’optout, pas un délai légal.
ics-kind-own = Une date à vous.

## Le rapport et le dossier.

report-title = Mon opposition à l’utilisation de données personnelles pour l’IA : le relevé
report-made = Établi le { $date } avec optout, d’après ce qui a été noté au fur et à mesure. Il dit ce qui est noté, et rien de plus.
report-person = La personne
report-name = Nom
report-email = Adresse mail
report-phone = Téléphone
report-country = Pays
report-region = Région
report-not-given = non indiqué
report-service = Service
report-handle = Nom sur le service
report-whose = À qui sont les données
    .own = à la personne elle-même
    .page = à une Page de la personne
    .child = à un enfant
    .others-posts = ce que d’autres ont publié
report-controller = Entreprise qui répond
report-standing = Où cela en est
report-sent = Premier envoi
report-history = Ce qui s’est passé
report-no-history = Rien n’est encore noté.
report-dates = Dates
report-no-dates = Aucune date n’est à venir.
report-date-mail = Chercher un mail
report-date-answer = Réponse attendue
report-date-look = Voir si une réponse est arrivée
report-date-reminder = Relance
report-date-complaint = Plainte
report-date-company = Accusé de réception de la réclamation
report-date-authority = Demander à l’autorité
report-date-own = Date personnelle
report-date-again = À revoir
report-kind-law = délai légal
report-kind-suggested = proposition, pas un délai légal
report-kind-counted = notre décompte du délai de ce pays, une proposition
report-kind-own = date personnelle
report-working = Comment elle a été comptée : { $date }
report-working-line = { $date } : { $line } ({ $article })
    .plain = { $date } : { $line }
report-texts = Textes
report-no-texts = Aucun texte n’a été conservé.
report-text-form = Texte pour le formulaire
report-text-objection = Opposition
report-text-supplement = Complément
report-text-reminder = Relance
report-text-company-complaint = Réclamation à l’entreprise
report-text-complaint = Plainte auprès de l’autorité
report-text-other = Texte
report-text-heading = { $kind } ; langue : { $language }
report-proofs = Preuves
report-no-proofs = Aucune preuve n’est notée.
report-proofs-note = Les fichiers restent où ils sont. La somme montre si un fichier est toujours celui qui a été noté.
report-column-date = Date
report-column-what = Quoi
report-column-kind = Nature
report-column-file = Fichier
report-column-sum = SHA-256
report-no-sum = aucune somme n’a été calculée

bundle-proofs = Fichiers notés comme preuves. Ils ne sont pas dans ce dossier : chacun figure ici avec son jour, sa somme et son emplacement.
