# What a recorded answer allows and what it does not; and how a complaint can reach an authority.

letter-refused-decided = A decision on this objection is recorded, so there is nothing to remind of. A refusal is followed by a supplement or a complaint.
letter-refused-nothing-asked = No answer is recorded that asks for more, points elsewhere or refuses, so there is nothing to add to. Record the answer first; once the period is over, send a reminder.
extension-late = announced too late
working-written-again = fourteen days after you wrote again: our suggestion

# Where a complaint by mail does not count, or not yet; and where there is no other way than the authority's form.

letter-to-online = To { $name }, by its form at { $link }. Add the enclosures that it lists.
letter-mail-signed = A complaint by e-mail has to carry a qualified electronic signature there.
letter-mail-certified = Its mailbox is a certified one, which may not accept ordinary e-mail.
letter-mail-confirmed = A plain e-mail counts there only once it is confirmed within three working days, on paper or with an authorised electronic signature.
letter-mail-not-formal = Plain e-mail is no formal way to complain there.
