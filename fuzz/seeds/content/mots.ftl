# Un fichier modifié dans deux fenêtres, et un fichier illisible.

title-clash = modifié deux fois
clash-heading = Une autre fenêtre a aussi modifié { $what }
clash-choose = Voici les deux. Choisissez ce qui vaut : cela va dans votre liste, et l’autre disparaît.
clash-here = Dans cette fenêtre
clash-there = Dans l’autre fenêtre, et dans le fichier
clash-keep-mine = Garder ce que dit cette fenêtre
clash-keep-theirs = Garder ce que dit l’autre fenêtre
clash-nothing = rien
clash-removed = Le compte est retiré.
clash-changed =
    { $n ->
        [one] { $account }, avec une entrée dans son historique
       *[other] { $account }, avec { $n } entrées dans son historique
    }
clash-done = fait le { $day }
clash-skipped = passé le { $day }
clash-name = votre nom
clash-country = votre pays
clash-region = votre région
clash-email = votre adresse e-mail
clash-phone = votre numéro de téléphone
clash-setting = un réglage
clash-answer = une réponse
clash-text = ce texte
clash-mark = la marque d’une étape
clash-account = un compte
clash-unsaved = Une autre fenêtre avait modifié la même chose, et le fichier garde ce qu’elle dit. Non enregistré d’ici : { $mine }

error-clash = une autre fenêtre ou un autre programme a modifié { $detail } entre-temps. Sa valeur a été gardée ; regardez-la, puis redonnez la commande si la vôtre doit valoir.

title-unreadable = liste
unreadable-heading = Votre liste est illisible
unreadable-file = Fichier
unreadab