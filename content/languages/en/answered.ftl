# What a recorded answer allows and what it does not; and how a complaint can reach an authority.

letter-refused-decided = A decision on this objection is recorded, so there is nothing to remind of. A refusal is followed by a supplement or a complaint.
letter-refused-nothing-asked = No answer is recorded that asks for more, points elsewhere or refuses, so there is nothing to add to. Record the answer first; once the period is over, send a reminder.
extension-late = announced too late
working-written-again = fourteen days after you wrote again: our suggestion

# Where a complaint by mail does not count, or not yet; and where there is no other way than the authority's form.

letter-to-online = To { $name }, by its form at { $link }. Add the enclosures, if the letter lists any.
letter-mail-signed = A complaint by e-mail has to carry a qualified electronic signature there.
letter-mail-certified = Its mailbox is a certified one, which may not accept ordinary e-mail.
letter-mail-confirmed = A plain e-mail counts there only once it is confirmed within three working days, on paper or with an authorised electronic signature.
letter-mail-not-formal = Plain e-mail is no formal way to complain there.

# What an authority wants that decides whether a complaint can be filed there; by its id.

authority-note-br-anpd = It takes petitions online only: log in with gov.br and choose Petição de titular. It wants proof that you first asked Meta.
authority-note-ch-edoeb = It only takes reports: you are no party to what follows (FADP, article 52). Claims of your own go to the civil court (article 32).
authority-note-es-aepd = Its form wants a Spanish electronic certificate or Cl@ve. Without one of them, send the complaint by post.
authority-note-gb-ico = Its form at { $link } is a better way than paper: the office announced a move, and its new postal address is not known to us.
authority-note-it-garante = On paper it goes by registered letter; its page has a template.
authority-note-pl-uodo = The formal ways are the post and its electronic inbox, through ePUAP or e-Doręczenia.
authority-note-se-imy = What you send there becomes public in principle. If your identity is protected, write by e-mail or letter.
authority-note-sk-uoou = A copy of your earlier request to Meta has to go with the complaint.
