# What a recorded answer allows and what it does not; and how a complaint can reach an authority.

letter-refused-decided = Une décision sur cette opposition est notée : il n’y a rien à relancer. À un refus répondent un complément ou une plainte.
letter-refused-nothing-asked = Aucune réponse notée ne demande plus, ne renvoie ailleurs ni ne refuse : il n’y a rien à compléter. Notez d’abord la réponse ; une fois le délai passé, envoyez une relance.
extension-late = annoncée trop tard
working-written-again = quatorze jours après votre nouvel envoi : notre proposition

# Where a complaint by mail does not count, or not yet; and where there is no other way than the authority's form.

letter-to-online = À { $name } : par son formulaire à { $link }. Joignez les pièces, si la lettre en énumère.
letter-mail-signed = Une plainte par e-mail doit y porter une signature électronique qualifiée.
letter-mail-certified = Sa boîte est une messagerie certifiée, qui n’accepte peut-être pas les e-mails ordinaires.
letter-mail-confirmed = Un simple e-mail n’y compte qu’une fois confirmé dans les trois jours ouvrables, sur papier ou par une signature électronique autorisée.
letter-mail-not-formal = Un simple e-mail n’y est pas une voie formelle pour se plaindre.

# What an authority wants that decides whether a complaint can be filed there; by its id.

authority-note-br-anpd = Elle ne reçoit les requêtes qu’en ligne : connectez-vous avec gov.br et choisissez Petição de titular. Elle exige la preuve d’une première demande à Meta.
authority-note-ch-edoeb = Il ne reçoit que des dénonciations : vous n’êtes pas partie à la procédure (LPD, article 52). Vos propres prétentions vont au juge civil (article 32).
authority-note-es-aepd = Son formulaire demande un certificat électronique espagnol ou Cl@ve. Sans l’un ni l’autre, envoyez la plainte par la poste.
authority-note-gb-ico = Mieux vaut son formulaire à { $link } que le papier : l’autorité a annoncé un déménagement, et nous ne connaissons pas sa nouvelle adresse postale.
authority-note-it-garante = Sur papier, elle part en recommandé ; la page de l’autorité offre un modèle.
authority-note-pl-uodo = Les voies formelles sont la poste et sa boîte électronique, par ePUAP ou e-Doręczenia.
authority-note-se-imy = Ce que vous y envoyez devient en principe public. Si votre identité est protégée, écrivez par e-mail ou par lettre.
authority-note-sk-uoou = Une copie de votre demande précédente à Meta doit accompagner la plainte.
