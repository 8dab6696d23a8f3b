# Une opposition acceptée vaut-elle toujours ? Une fois par an, et quand survient ce qu’elle peut ne pas couvrir.

key-again = vaut-elle toujours ?
key-again-waiting = un changement
title-again = vaut-elle toujours ?
again-heading = Vaut-elle toujours ?
again-heading-waiting = Quelque chose a-t-il changé entre-temps ?
again-how = L’e-mail de Meta est-il toujours là ? Des comptes ont-ils été ajoutés, liés ou séparés depuis, quelqu’un a-t-il eu 18 ans ? Une opposition vaut pour les comptes liés, dit Meta ; chaque autre demande la sienne.
again-how-waiting = Un compte ajouté, lié ou séparé entre-temps peut demander sa propre opposition. Une nouvelle politique n’annule pas ce que vous avez envoyé.
again-checked = J’ai regardé : rien n’a changé
again-new-account = Un compte a été ajouté
again-linked = Des comptes ont été liés
again-unlinked = Des comptes ont été séparés
again-policy-mail = Un e-mail sur une nouvelle politique est arrivé
again-once = Ce que vous notez ici entre dans l’historique avec son jour. Regarder une fois par an est notre proposition.
again-noted-checked = C’est noté : elle vaut toujours. Prochain regard dans un an.
again-noted-new = C’est noté. Le nouveau compte demande sa propre opposition, sauf s’il est lié.
again-noted = C’est noté. Ensuite : regarder si l’opposition vaut toujours.
again-noted-uncovered = C’est noté. Ce compte n’est plus couvert : il demande sa propre opposition.
again-noted-waiting = C’est noté. Quand Meta aura répondu, regardez ce que la réponse couvre.
working-noted = un changement qu’elle peut ne pas couvrir : regarder tout de suite, notre proposition

history-again-checked = J’ai regardé, et elle valait toujours.
history-again-new-account = Un compte a été ajouté.
history-again-linked = Des comptes ont été liés.
history-again-unlinked = Des comptes ont été séparés.
history-again-policy-mail = Un e-mail sur une nouvelle politique est arrivé.
