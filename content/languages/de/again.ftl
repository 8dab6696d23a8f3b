# Does an accepted objection still stand? Once a year, and when something happens that it may not cover.

key-again = noch gültig?
key-again-waiting = es gibt Änderungen
title-again = noch gültig?
again-heading = Gilt der Widerspruch noch?
again-heading-waiting = Hat sich inzwischen etwas geändert?
again-how = Ist Metas E-Mail noch da? Sind seither Konten hinzugekommen, verknüpft oder getrennt worden, oder ist jemand 18 geworden? Ein Widerspruch gilt für die verknüpften Konten, sagt Meta; jedes andere braucht einen eigenen.
again-how-waiting = Ein Konto, das inzwischen hinzugefügt, verknüpft oder getrennt wurde, braucht vielleicht einen eigenen Widerspruch. Was Sie abgeschickt haben, gilt auch nach einer neuen Richtlinie weiter.
again-checked = Nachgesehen: keine Änderung
again-new-account = Ein Konto ist hinzugekommen
again-linked = Konten wurden verknüpft
again-unlinked = Konten wurden getrennt
again-policy-mail = E-Mail über eine neue Richtlinie
again-once = Was Sie hier notieren, kommt mit Datum in den Verlauf. Einmal im Jahr nachzusehen, ist unser Vorschlag.
again-noted-checked = Notiert: Der Widerspruch gilt noch. In einem Jahr wieder nachsehen.
again-noted-new = Notiert. Das neue Konto braucht einen eigenen Widerspruch, wenn es nicht verknüpft ist.
again-noted = Notiert. Als Nächstes: nachsehen, ob der Widerspruch noch gilt.
again-noted-uncovered = Notiert. Dieses Konto ist nicht mehr mit abgedeckt: Es braucht einen eigenen Widerspruch.
again-noted-waiting = Notiert. Sobald Meta geantwortet hat, sehen Sie nach, was die Antwort abdeckt.
working-noted = eine Änderung, die der Widerspruch vielleicht nicht abdeckt: sofort nachsehen, unser Vorschlag

history-again-checked = Ich habe nachgesehen; der Widerspruch galt noch.
history-again-new-account = Ein Konto ist hinzugekommen.
history-again-linked = Konten wurden verknüpft.
history-again-unlinked = Konten wurden getrennt.
history-again-policy-mail = Eine E-Mail über eine neue Richtlinie ist gekommen.
