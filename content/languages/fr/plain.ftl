# Ce que seul le mode simple dit, et les mots qu’il entend. Plusieurs mots pour une même chose sont séparés par une espace.

plain-hello = optout, mode simple. Chaque page est dite ligne par ligne. Tapez un nombre, ou l’un de ces mots : retour, aide, où, répéter, arrêter.
plain-help = Tapez le nombre d’un choix, ou son nom. retour revient d’une page, où dit où vous êtes, répéter redit la page, arrêter enregistre et quitte.
plain-place = Étape { $n } sur { $of }. { $title }
plain-choices =
    { $n ->
        [one] { $n } choix.
       *[other] { $n } choix.
    }
plain-names =
    { $n ->
        [one] { $n } nom dans la liste.
       *[other] { $n } noms dans la liste.
    }
plain-chosen = { $name }, coché
plain-not-chosen = { $name }, non coché
plain-marked = { $name }, sélectionné
plain-row-key = Pour faire autre chose avec une ligne de la liste, tapez son nombre puis celui de la chose, par exemple : { $row } { $key }
plain-prompt = Votre choix, ou aide :
plain-prompt-line = Tapez, puis Entrée. Une ligne vide garde ce qui est là, un point seul l’efface :
plain-prompt-text = Tapez le texte. Une ligne avec un seul point le termine. Sans texte, ce qui est là reste :
plain-prompt-filter = Un nombre, ou le début d’un nom :
plain-now = Actuellement : { $value }
plain-empty = Vide.
plain-not-understood = Non compris. Tapez l’un des nombres, ou aide.
plain-no-back = Il n’y a aucune page avant celle-ci.
plain-same = Rien n’a changé ici.
plain-moved =
    { $n ->
        [one] Les nombres ont changé : { $n } choix maintenant. répéter redit toute la page.
       *[other] Les nombres ont changé : { $n } choix maintenant. répéter redit toute la page.
    }
plain-too-long =
    { $n ->
        [one] { $n } caractère : c’est trop long pour tenir ici. Rien n’a été changé.
       *[other] { $n } caractères : c’est trop long pour tenir ici. Rien n’a été changé.
    }
plain-row = { $head } : { $text }
plain-link = { $name } : { $link }
plain-code = Pour le téléphone, sur { $host } : { $link }
plain-text = { $label } :
plain-trail = Voie : { $taps }. Ici : { $now }.
plain-step-next = Vous voyez ensuite : { $next }
plain-write = Écrire le texte
plain-heard-back = retour
plain-heard-help = aide
plain-heard-where = où
plain-heard-repeat = répéter
plain-heard-stop = arrêter
