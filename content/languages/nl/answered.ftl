# What a recorded answer allows and what it does not; and how a complaint can reach an authority.

letter-refused-decided = Er is een beslissing op dit bezwaar genoteerd; er is dus niets om aan te herinneren. Op een afwijzing volgt een aanvulling of een klacht.
letter-refused-nothing-asked = Er is geen antwoord genoteerd dat om meer vraagt, doorverwijst of afwijst; er is dus niets aan te vullen. Noteer eerst het antwoord; is de termijn voorbij, stuur dan een herinnering.
extension-late = te laat gemeld
working-written-again = veertien dagen nadat u opnieuw hebt geschreven: ons voorstel

# Where a complaint by mail does not count, or not yet; and where there is no other way than the authority's form.

letter-to-online = Aan { $name }: via het formulier op { $link }. Voeg de bijlagen toe, als de brief er noemt.
letter-mail-signed = Een klacht per e-mail moet daar een gekwalificeerde elektronische handtekening hebben.
letter-mail-certified = De mailbox daar is een gecertificeerde, die gewone e-mail mogelijk niet aanneemt.
letter-mail-confirmed = Een gewone e-mail telt daar pas als die binnen drie werkdagen is bevestigd, op papier of met een toegelaten elektronische handtekening.
letter-mail-not-formal = Een gewone e-mail is daar geen formele weg voor een klacht.

# What an authority wants that decides whether a complaint can be filed there; by its id.

authority-note-br-anpd = Een verzoekschrift kan daar alleen online: log in met gov.br en kies Petição de titular. De toezichthouder wil bewijs dat u het eerst aan Meta hebt gevraagd.
authority-note-ch-edoeb = Daar worden alleen meldingen aangenomen: u bent geen partij in de procedure (DSG, artikel 52). Eigen vorderingen gaan naar de burgerlijke rechter (artikel 32).
authority-note-es-aepd = Het formulier vraagt om een Spaans elektronisch certificaat of Cl@ve. Hebt u geen van beide, stuur de klacht dan per post.
authority-note-gb-ico = Liever via het formulier op { $link } dan op papier: de toezichthouder heeft een verhuizing aangekondigd, en het nieuwe postadres is ons niet bekend.
authority-note-it-garante = Op papier gaat de klacht per aangetekende brief; op de pagina van de toezichthouder staat een model.
authority-note-pl-uodo = Formele wegen zijn de post en de elektronische postbus, via ePUAP of e-Doręczenia.
authority-note-se-imy = Wat u daarheen stuurt, wordt in beginsel openbaar. Is uw identiteit beschermd, schrijf dan per e-mail of brief.
authority-note-sk-uoou = Bij de klacht moet een kopie van uw eerdere verzoek aan Meta zitten.
