# Les pages après l’envoi : les dates que l’on saisit, les lettres qui suivent, les preuves, le rapport.

## En attente

waiting-counted = Selon notre décompte, une réponse est attendue d’ici au { $date } ; cette date est notre proposition
waiting-reminder = Une relance a du sens à partir du { $date } : notre proposition, par courtoisie.
waiting-day-unknown = Aucun jour d’envoi n’est noté ; aucun délai ne peut donc être compté.
    .how = { $key-answer } note la réponse et le jour ; { $key-remove } fixe une date à vous.
waiting-posted = L’envoi s’est fait par la poste ; aucun e-mail ne le confirme de lui-même. Le délai court du jour où la lettre arrive ; sept jours de courrier sont notre proposition. Avec un avis de réception, c’est son jour qui compte.
counted-from =
    .form = Il y a plusieurs demandes : le délai est compté à partir du formulaire du { $date }.
    .letter = Il y a plusieurs demandes : le délai est compté à partir de la lettre postée le { $date }.
    .line-form = { $line } ; compté à partir du formulaire du { $date }
    .line-letter = { $line } ; compté à partir de la lettre postée le { $date }
waiting-complaint = Une plainte a du sens à partir du { $date } : notre proposition.
    .company = Une réclamation auprès de Meta a du sens à partir du { $date } : notre proposition.
waiting-own = Votre date : { $date }.
calendar-complain = plainte
calendar-company = accusé
calendar-authority = redemander
calendar-own = votre date
calendar-empty = Aucune date n’est à venir : il n’y a rien pour un agenda.
key-calendar-file = fichier d’agenda
key-own-date = votre date
key-letters = lettres

date-own = Quand voulez-vous y revenir ?
    .why = Année, mois et jour, sous la forme AAAA-MM-JJ. Vide, votre date est retirée.
date-announced = Quel jour vous l’a-t-on annoncé ?
    .why = Année, mois et jour, sous la forme AAAA-MM-JJ.
date-not-read = Ce n’est pas une date de la forme AAAA-MM-JJ. Rien n’a changé ; corrigez-la ici.
date-not-ahead = Le { $date } n’est pas à venir. Rien n’a changé ; corrigez la date ici.
date-in-future = Le { $date } est encore à venir. Rien n’a été noté ; corrigez la date ici.
date-before-sent = Le { $date } précède le jour de l’envoi. Rien n’a été noté ; corrigez la date ici.
own-date-noted = C’est noté : votre date, le { $date }.
own-date-gone = Vous n’avez pas de date à vous ici.

title-announced = cela prendra plus longtemps
announced-heading = Quand vous a-t-on dit que cela prendrait plus longtemps ?
announced-today = Aujourd’hui
announced-other = Un autre jour

title-day = le jour
day-sent-heading = Quand l’avez-vous envoyée ?
day-sent-why = Aucun envoi n’est encore noté ici. Les dates sont comptées à partir de ce jour.
day-answer-heading = Quand Meta a-t-elle répondu ?
day-nothing-yet = Rien n’a encore été noté.
day-unknown = Je ne sais pas
    .answer = Je ne sais pas : noter à la date du jour
date-long-ago = Le { $date } remonte à plus de { $n } ans. Rien n’a encore été noté ; si l’année est juste, faites le même choix encore une fois.
extension-in-time = Annoncée à temps : la date passe au { $date }.

## Les lettres

title-letters = lettres
letters-heading = Les lettres
letters-how = Chacune s’ouvre pour être lue, modifiée, copiée et écrite dans un fichier. Rien n’est envoyé d’ici.
letter-for-objection = L’opposition elle-même, sur papier
letter-for-supplement = Un complément : ce que Meta a demandé, ou une réponse à son refus
letter-for-reminder = Une relance : le délai est passé ; par courtoisie
letter-for-company-complaint = Une réclamation à l’entreprise : l’autorité l’attend d’abord
letter-for-complaint = Une plainte à l’autorité
company-first = L’autorité vous demandera dans la plupart des cas d’adresser d’abord une réclamation à Meta : parmi les lettres se trouve une réclamation à l’entreprise.
letter-later-supplement = Proposé dès que Meta demande plus, renvoie ailleurs ou refuse.
    .sent = Envoyé le { $date }. Un autre est proposé dès que Meta écrit de nouveau.
letter-later-reminder = Proposée tant qu’une réponse est attendue, une fois le délai passé.
letter-later-company-complaint = Proposée après un refus, ou une fois le délai passé.
letter-later-complaint = Proposée après un refus, ou une fois le délai passé.
letter-from-reminder = Proposée à partir du { $date }, une fois le délai passé.
letter-from-company-complaint = Proposée après un refus, ou à partir du { $date }.
letter-from-complaint = Proposée après un refus, ou à partir du { $date }.
letter-not-now = Pas maintenant. { $why }

title-follow = une lettre
letter-about-supplement = Par courrier à l’adresse indiquée, ou en réponse à l’e-mail de Meta.
letter-about-reminder = Par courrier à l’adresse indiquée, ou en réponse à l’e-mail de Meta.
letter-about-company-complaint = Par courrier à l’adresse indiquée, ou en réponse à l’e-mail de Meta.
letter-to = À { $name } : sur papier. Joignez les pièces, si la lettre en énumère.
letter-to-form = À { $name } : sur papier, ou par son formulaire à { $link }. Joignez les pièces, si la lettre en énumère.
letter-to-mail = À { $name }, { $mail }. Joignez les pièces, si la lettre en énumère.
letter-recorded = Noté comme envoyé aujourd’hui : { $kind }.
letter-blank-sure = Il reste un blanc dans la lettre : { $blanks }. Rien n’a été noté. Si vous l’avez rempli à la main, faites encore le même choix.
letter-blank-named = ! il reste à remplir : { $blanks }
key-sent-it = je l’ai envoyée
key-mail = vers la messagerie
mailed = Votre messagerie a été lancée. Vérifiez l’adresse et joignez les pièces ; c’est vous qui envoyez.
failed-mail = Non transmis : { $reason } { $key-copy } copie la lettre, { $key-file } l’écrit dans un fichier.
error-no-mailer = aucune messagerie n’est accessible d’ici.
practice-nothing-mailed = Exercice : la messagerie serait lancée maintenant.
jump-letters = Les lettres qui suivent

## L’historique

proof-path = Où se trouve le fichier ?
    .why = Un e-mail, une image de l’écran. Seuls son chemin, le jour et une somme de contrôle sont notés ; le fichier reste où il est.
proof-kept = Noté avec sa somme de contrôle. Le fichier reste où il est : ne le déplacez pas, ne le modifiez pas.
failed-digest = Non noté : { $reason } Ce que vous avez saisi est toujours là.
error-no-file = il n’y a pas de fichier { $detail }.
key-add-proof = ajouter une preuve
key-report = rapport
