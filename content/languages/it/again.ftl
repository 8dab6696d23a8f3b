# Does an accepted objection still stand? Once a year, and when something happens that it may not cover.

key-again = vale ancora?
key-again-waiting = qualcosa è cambiato
title-again = vale ancora?
again-heading = Vale ancora?
again-heading-waiting = Nel frattempo è cambiato qualcosa?
again-how = L’e-mail di Meta c’è ancora? Da allora sono stati aggiunti, collegati o scollegati degli account, o qualcuno ha compiuto 18 anni? Secondo Meta, una sola opposizione vale per gli account collegati; ogni altro ne richiede una propria.
again-how-waiting = Un account aggiunto, collegato o scollegato nel frattempo può richiedere un’opposizione propria. Una nuova informativa non annulla ciò che è stato inviato.
again-checked = Controllato: non è cambiato nulla
again-new-account = Aggiunto un account
again-linked = Collegati degli account
again-unlinked = Scollegati degli account
again-policy-mail = E-mail su una nuova informativa
again-once = Ciò che si annota qui entra nella cronologia con il giorno. Controllare una volta l’anno è una nostra proposta.
again-noted-checked = Annotato: vale ancora. Prossimo controllo tra un anno.
again-noted-new = Annotato. Il nuovo account richiede un’opposizione propria, se non è collegato.
again-noted = Annotato. Ora: controllare se l’opposizione vale ancora.
again-noted-uncovered = Annotato. Questo account non è più coperto: richiede un’opposizione propria.
again-noted-waiting = Annotato. Quando Meta avrà risposto, guardare che cosa copre la risposta.
working-noted = è cambiato qualcosa che può non essere coperto: controllare subito, nostra proposta

history-again-checked = Ho controllato, e valeva ancora.
history-again-new-account = È stato aggiunto un account.
history-again-linked = Sono stati collegati degli account.
history-again-unlinked = Sono stati scollegati degli account.
history-again-policy-mail = È arrivata un’e-mail su una nuova informativa.
