# Ce que seul le mode simple dit, et les mots qu’il entend. Plusieurs mots pour une même chose sont séparés par une espace.

plain-hello = optout, mode simple. Chaque page est dite ligne par ligne. Tapez un numéro, ou l’un de ces mots : retour, aide, où, répéter, arrêter.
plain-help = Tapez le numéro d’un choix, ou son nom. retour revient à la page précédente, où dit où vous en êtes, répéter redit la page, arrêter enregistre et quitte.
plain-place = Étape { $n } sur { $of }. { $title }
plain-choices =
    { $n ->
        [one] { $n } choix.
       *[other] { $n } choix.
    }
plain-names =
    { $n ->
        [one] La liste contient { $n } nom.
       *[other] La liste contient { $n } noms.
    }
plain-chosen = { $name }, coché
plain-not-chosen = { $name }, non coché
plain-marked = { $name }, en surbrillance
plain-row-key = Pour faire autre chose avec un élément de la liste, tapez son numéro puis celui de l’action, par exemple : { $row } { $key }
plain-number = le numéro { $n }
plain-prompt = Votre choix, ou aide :
plain-prompt-line = Tapez, puis Entrée ; les mots comme retour sont ici du texte. Une ligne vide quitte le champ et garde ce qui est là, un point seul l’efface :
plain-prompt-text = Tapez le texte : il remplace ce qui est là. Une première ligne avec un seul + l’ajoute à la suite ; une ligne avec un seul point termine. Sans texte, ce qui est là reste :
plain-prompt-filter = Un numéro, ou le début d’un nom :
plain-now = Actuellement : { $value }
plain-empty = Vide.
plain-not-understood = Non compris. Tapez l’un des numéros, ou aide.
plain-no-back = Il n’y a aucune page avant celle-ci.
plain-same = Rien n’a changé ici.
plain-moved =
    { $n ->
        [one] Les numéros ont changé : { $n } choix à présent. répéter redit toute la page.
       *[other] Les numéros ont changé : { $n } choix à présent. répéter redit toute la page.
    }
plain-too-long =
    { $n ->
        [one] { $n } caractère : c’est trop long pour tenir ici. Rien n’a été changé.
       *[other] { $n } caractères : c’est trop long pour tenir ici. Rien n’a été changé.
    }
plain-row = { $head } : { $text }
plain-link = { $name } : { $link }
plain-code = Pour le téléphone, sur { $host } : { $link }
plain-text = { $label } :
plain-cut = Une ligne que coupe le bord de la fenêtre reste une seule ligne ; la plupart des terminaux la copient ainsi.
plain-trail = Voie : { $taps }. Ici : { $now }.
plain-step-next = Vous voyez ensuite : { $next }
plain-write = Écrire le texte
plain-heard-back = retour
plain-heard-help = aide
plain-heard-where = où
plain-heard-repeat = répéter repeter
plain-heard-stop = arrêter arreter
