# Où en est un compte : un mot court, `.count` pour la ligne de résumé, `.long` en une phrase à dire.

standing-not-started = pas commencée
    .count =
        { $n ->
            [one] { $n } pas commencée
           *[other] { $n } pas commencées
        }
    .long = Rien n’a encore été envoyé pour ce compte.

standing-under-way = en cours
    .count = { $n } en cours
    .long = Vous avez commencé ; rien n’a encore été envoyé.

standing-code-wanted = code demandé
    .count =
        { $n ->
            [one] { $n } code demandé
           *[other] { $n } codes demandés
        }
    .long = Un code reçu par e-mail est demandé, et rien ne compte comme déposé avant sa saisie.

standing-sent = envoyée
    .count =
        { $n ->
            [one] { $n } envoyée
           *[other] { $n } envoyées
        }
    .long = L’opposition a été envoyée ; aucune décision sur le dernier envoi n’est encore notée.
    .refused = Meta a refusé l’opposition le { $date } ; depuis, aucune nouvelle décision n’est notée.

standing-received = reçue
    .count =
        { $n ->
            [one] { $n } reçue
           *[other] { $n } reçues
        }
    .long = L’opposition a été reçue ; Meta n’a pas encore dit si elle l’accepte.

standing-accepted = acceptée par Meta
    .count =
        { $n ->
            [one] { $n } acceptée par Meta
           *[other] { $n } acceptées par Meta
        }
    .long = Meta dit accepter l’opposition.

standing-covered = couverte par un autre
    .count =
        { $n ->
            [one] { $n } couverte par un autre
           *[other] { $n } couvertes par un autre
        }
    .long = Ce compte suit un autre compte dont Meta a accepté l’opposition.

standing-asked-for-more = complément demandé
    .count =
        { $n ->
            [one] { $n } complément demandé
           *[other] { $n } compléments demandés
        }
    .long = Meta demande un complément ; le jour de l’envoi reste le premier jour.

standing-sent-elsewhere = renvoyée ailleurs
    .count =
        { $n ->
            [one] { $n } renvoyée ailleurs
           *[other] { $n } renvoyées ailleurs
        }
    .long = La réponse vous renvoie à un autre formulaire ou à une autre entreprise.

standing-refused = refusée
    .count =
        { $n ->
            [one] { $n } refusée
           *[other] { $n } refusées
        }
    .long = Meta a refusé l’opposition ; un complément et une plainte vous sont ouverts.
    .no-right = Meta a refusé l’opposition. Aucun droit d’opposition n’est connu là où vous vivez : rien n’y fait suite.

standing-extended = prolongée
    .count =
        { $n ->
            [one] { $n } prolongée
           *[other] { $n } prolongées
        }
    .long = Meta a annoncé que sa réponse prendra plus longtemps.

standing-reminded = relancée
    .count =
        { $n ->
            [one] { $n } relancée
           *[other] { $n } relancées
        }
    .long = Vous avez rappelé l’opposition à Meta.

standing-complained-to-meta = réclamation à Meta
    .count =
        { $n ->
            [one] { $n } réclamation à Meta
           *[other] { $n } réclamations à Meta
        }
    .long = Vous avez adressé une réclamation à Meta elle-même.

standing-complained = plainte déposée
    .count =
        { $n ->
            [one] { $n } plainte déposée
           *[other] { $n } plaintes déposées
        }
    .long = Vous avez adressé une plainte à une autorité.

standing-not-offered = pas proposée ici
    .count =
        { $n ->
            [one] { $n } pas proposée ici
           *[other] { $n } pas proposées ici
        }
    .long = Aucune voie d’opposition n’a été proposée pour ce compte là où vous vivez.

standing-not-needed = pas nécessaire
    .count =
        { $n ->
            [one] { $n } pas nécessaire
           *[other] { $n } pas nécessaires
        }
    .long = Vous avez décidé que rien n’est à envoyer pour ce compte.

standing-withdrawn = retirée
    .count =
        { $n ->
            [one] { $n } retirée
           *[other] { $n } retirées
        }
    .long = Vous avez retiré l’opposition.

# Calculés d’après les dates, jamais enregistrés.

standing-look-for-mail = e-mail à chercher
    .count =
        { $n ->
            [one] { $n } e-mail à chercher
           *[other] { $n } e-mails à chercher
        }
    .long = Il est temps de chercher un e-mail de Meta, y compris dans les indésirables.

standing-due = réponse attendue bientôt
    .count =
        { $n ->
            [one] { $n } réponse attendue bientôt
           *[other] { $n } réponses attendues bientôt
        }
    .long = Le jour où vous attendez une réponse est proche.

standing-overdue = en retard
    .count = { $n } en retard
    .long = Le jour où vous attendiez une réponse est passé.

standing-look-again = à revoir
    .count = { $n } à revoir
    .long = Il est temps de vérifier si quelque chose a changé : comptes ajoutés, liés ou séparés.
