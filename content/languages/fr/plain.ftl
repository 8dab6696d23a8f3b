# Ce que seul le mode simple dit, et les mots qu’il entend. Plusieurs mots pour une même chose sont séparés par une espace.

plain-hello = optout, mode simple. Chaque page est dite ligne par ligne. Tapez un nombre, ou l’un de ces mots : retour, aide, où, répéter, arrêter.
plain-choices =
    { $n ->
        [one] { $n } choix.
       *[other] { $n } choix.
    }
plain-chosen = { $name }, coché
plain-not-chosen = { $name }, non coché
plain-prompt = Votre choix, ou aide :
plain-prompt-line = Tapez, puis Entrée. Une ligne vide garde ce qui est là :
plain-prompt-text = Tapez le texte. Une ligne avec un seul point le termine. Sans texte, ce qui est là reste :
plain-prompt-filter = Tapez le début d’un nom :
plain-now = Actuellement : { $value }
plain-not-understood = Non compris. Tapez l’un des nombres, ou aide.
plain-link = { $name } : { $link }
plain-trail = Voie : { $taps }. Ici : { $now }.
plain-step-next = Vous voyez ensuite : { $next }
plain-heard-back = retour
plain-heard-help = aide
plain-heard-where = où
plain-heard-repeat = répéter
plain-heard-stop = arrêter
plain-write = Écrire le texte
