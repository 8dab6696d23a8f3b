# Does an accepted objection still stand? Once a year, and when something happens that it may not cover.

key-again = geldt het nog?
key-again-waiting = iets veranderd
title-again = geldt het nog?
again-heading = Geldt het bezwaar nog?
again-heading-waiting = Is er intussen iets veranderd?
again-how = Is de e-mail van Meta er nog? Zijn er sindsdien accounts toegevoegd, gekoppeld of losgekoppeld, of is iemand 18 geworden? Eén bezwaar geldt voor de gekoppelde accounts, zegt Meta; elk ander account heeft een eigen bezwaar nodig.
again-how-waiting = Een account dat intussen is toegevoegd, gekoppeld of losgekoppeld, heeft misschien een eigen bezwaar nodig. Nieuw beleid maakt niet ongedaan wat u hebt verstuurd.
again-checked = Ik heb gekeken: er is niets veranderd
again-new-account = Er is een account toegevoegd
again-linked = Er zijn accounts gekoppeld
again-unlinked = Er zijn accounts losgekoppeld
again-policy-mail = Er kwam een e-mail over nieuw beleid
again-once = Wat u hier noteert, komt met de dag in het verloop. Eens per jaar kijken is ons voorstel.
again-noted-checked = Genoteerd: het geldt nog. Kijk over een jaar opnieuw.
again-noted-new = Genoteerd. Het nieuwe account heeft een eigen bezwaar nodig, tenzij het gekoppeld is.
again-noted = Genoteerd. Volgende: kijk of het bezwaar nog geldt.
again-noted-uncovered = Genoteerd. Dit account valt niet meer onder een ander account: het heeft een eigen bezwaar nodig.
again-noted-waiting = Genoteerd. Kijk, zodra Meta heeft geantwoord, voor welke accounts het antwoord geldt.
working-noted = er is iets veranderd waarvoor het misschien niet geldt: kijk meteen, ons voorstel

history-again-checked = Ik heb gekeken, en het gold nog.
history-again-new-account = Er is een account toegevoegd.
history-again-linked = Er zijn accounts gekoppeld.
history-again-unlinked = Er zijn accounts losgekoppeld.
history-again-policy-mail = Er kwam een e-mail over nieuw beleid.
