# What a recorded answer allows and what it does not; and how a complaint can reach an authority.

letter-refused-decided = Une décision sur cette opposition est notée : il n’y a rien à relancer. À un refus répondent un complément ou une plainte.
letter-refused-nothing-asked = Aucune réponse notée ne demande plus, ne renvoie ailleurs ni ne refuse : il n’y a rien à compléter. Notez d’abord la réponse ; une fois le délai passé, envoyez une relance.
extension-late = annoncée trop tard
working-written-again = quatorze jours après votre nouvel envoi : notre proposition

# Where a complaint by mail does not count, or not yet; and where there is no other way than the authority's form.

letter-to-online = À { $name } : par son formulaire à { $link }. Joignez les pièces qu’elle énumère.
letter-mail-signed = Une plainte par e-mail doit y porter une signature électronique qualifiée.
letter-mail-certified = Sa boîte est une messagerie certifiée, qui n’accepte peut-être pas les e-mails ordinaires.
letter-mail-confirmed = Un simple e-mail n’y compte qu’une fois confirmé dans les trois jours ouvrables, sur papier ou par une signature électronique autorisée.
letter-mail-not-formal = Un simple e-mail n’y est pas une voie formelle pour se plaindre.
