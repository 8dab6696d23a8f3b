# What a recorded answer allows and what it does not; and how a complaint can reach an authority.

letter-refused-decided = Er is een beslissing op dit bezwaar genoteerd; er is dus niets om aan te herinneren. Op een afwijzing volgt een aanvulling of een klacht.
letter-refused-nothing-asked = Er is geen antwoord genoteerd dat om meer vraagt, doorverwijst of afwijst; er is dus niets aan te vullen. Noteer eerst het antwoord; is de termijn voorbij, stuur dan een herinnering.
extension-late = te laat gemeld
working-written-again = veertien dagen nadat u opnieuw hebt geschreven: ons voorstel

# Where a complaint by mail does not count, or not yet; and where there is no other way than the authority's form.

letter-to-online = Aan { $name }: via het formulier op { $link }. Voeg de bijlagen toe die de brief noemt.
letter-mail-signed = Een klacht per e-mail moet daar een gekwalificeerde elektronische handtekening hebben.
letter-mail-certified = De mailbox daar is een gecertificeerde, die gewone e-mail mogelijk niet aanneemt.
letter-mail-confirmed = Een gewone e-mail telt daar pas als die binnen drie werkdagen is bevestigd, op papier of met een toegelaten elektronische handtekening.
letter-mail-not-formal = Een gewone e-mail is daar geen formele weg voor een klacht.
