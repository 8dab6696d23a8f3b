# After sending: how dates are counted, what comes next, why there is no letter, the calendar file, the report.

## How a date is counted, line by line; a line stands beside its day.

working-three-same-day = drie maanden na ontvangst, dezelfde dag
working-three-last-day = drie maanden na ontvangst, de laatste dag van die maand
working-first-end = de eerste termijn eindigt; een verlenging moet uiterlijk dan gemeld zijn
working-announced = de verlenging is gemeld: op tijd
working-identity = er is gevraagd wie u bent; gegronde twijfel kan de termijn opschorten; hoelang, wordt hier niet geteld
working-posted = op de post gedaan
working-in-the-post = zeven dagen voor de post: ons voorstel, want niets bewijst de dag van aankomst
working-end = de termijn eindigt
working-end-suggested = de dag die wij voorstellen om opnieuw te kijken; er eindigt geen termijn
working-reminder = de eerste werkdag daarna: ons voorstel voor een herinnering
working-reminder-weekday = de eerstvolgende dag die geen zaterdag of zondag is: ons voorstel voor een herinnering
working-grace = twee dagen extra: ons voorstel
working-offered = vanaf hier is een klacht beschikbaar: ons voorstel
working-complaint = veertien dagen na de herinnering: ons voorstel
working-refused = na een afwijzing meteen: ons voorstel
working-acknowledge = de dagen waarin de ontvangst van een klacht bij het bedrijf bevestigd moet zijn
working-authority = drie maanden zonder bericht van de toezichthouder: dan kunt u naar de rechter
working-own = een eigen datum

article-event-day = Verordening (EEG, Euratom) nr. 1182/71, artikel 3, lid 1
article-month = AVG, artikel 12, lid 3; Verordening (EEG, Euratom) nr. 1182/71, artikel 3, lid 2, punt c)
article-working-day = Verordening (EEG, Euratom) nr. 1182/71, artikel 2 en artikel 3, lid 4
article-extension = AVG, artikel 12, lid 3
article-identity = AVG, artikel 12, lid 6
article-uk-month = UK GDPR, artikelen 12 en 12A
article-acknowledge = Data Protection Act 2018, section 164A
article-authority = AVG, artikel 78, lid 2

extension-too-late = Op { $announced } is een verlenging gemeld. De eerste termijn was op { $end } afgelopen: de datum blijft.
extension-unknown = Of een verlenging hier een datum verschuift, weten wij niet: de datum blijft.

## What comes next.

coming-complain = { $date }, klacht mogelijk
    .company = { $date }, klacht bij Meta
coming-company = { $date }, bevestiging
coming-authority = { $date }, navragen
coming-own = { $date }, eigen datum

next-complain = Volgende: { $account }, de klacht
    .company = Volgende: { $account }, de klacht bij Meta
    .later = Volgende: { $account }, wacht op het antwoord; de klacht vanaf { $date }
    .company-later = Volgende: { $account }, wacht op het antwoord; de klacht bij Meta vanaf { $date }
next-company = Volgende: { $account }, heeft Meta de ontvangst van de klacht bevestigd?
next-authority = Volgende: { $account }, vraag de toezichthouder hoe het ervoor staat
next-own = Volgende: { $account }, uw eigen datum

advice-complain = Verstuurd op { $sent }. Een klacht is mogelijk vanaf { $date }; die dag is ons voorstel.
    .company = Verstuurd op { $sent }. Een klacht bij Meta, die de toezichthouder eerst verwacht, is mogelijk vanaf { $date }; die dag is ons voorstel.
advice-company = U hebt een klacht ingediend bij Meta. Meta moet de ontvangst bevestigen, uiterlijk op { $date }; daarna kunt u naar de toezichthouder.
advice-authority = U hebt een klacht ingediend. Vraag na bij de toezichthouder op { $date }; na drie maanden zonder bericht kunt u naar de rechter.
advice-own = U wilde hiernaar kijken op { $date }.

## Why there is no such letter.

letter-refused-no-country = Zeg eerst waar u woont: de wet en het adres hangen daarvan af.
letter-refused-no-right = Waar u woont, is geen recht van bezwaar bekend; daarom is deze brief er niet.
letter-refused-no-request = Voor dit account is geen verzoek genoteerd. Toezichthouders verwachten dat eerst: noteer de dag waarop u het hebt verstuurd.
letter-refused-accepted = Meta heeft dit bezwaar geaccepteerd; er is dus niets om over te klagen.
letter-refused-no-authority = Waar u woont, is geen toezichthouder bekend die zulke klachten behandelt.
letter-refused-not-there = De wet waar u woont, kent zo’n brief niet.

letter-note-languages = Deze toezichthouder neemt klachten aan in: { $languages }.
letter-note-other-language = Deze brief is in een andere taal dan de toezichthouder aanneemt: wijzig eerst de taal van de brief.

## The calendar file. No name, no address and no text of a letter stands in it.

ics-answer = Antwoord verwacht: { $account }
ics-answer-suggested = Opnieuw kijken: { $account }
ics-reminder = Herinnering: { $account }
ics-complaint = Klacht: { $account }
    .company = Klacht bij Meta: { $account }
ics-company = Ontvangstbevestiging verwacht: { $account }
ics-authority = Navragen bij de toezichthouder: { $account }
ics-own = Eigen datum: { $account }
ics-mail = Zoek een e-mail: { $account }
ics-again = Kijk of het nog geldt: { $account }
ics-kind-law = Een wettelijke termijn. Open optout om te zien hoe is geteld.
ics-kind-suggested = Een voorstel van optout, geen wettelijke termijn.
ics-kind-own = Een eigen datum.

## The report and the bundle.

report-title = Mijn bezwaar tegen het gebruik van persoonsgegevens voor AI: het verloop
report-made = Gemaakt op { $date } met optout, uit wat destijds is genoteerd. Er staat in wat is vastgelegd, en niet meer.
report-person = De persoon
report-name = Naam
report-email = E-mail
report-phone = Telefoon
report-country = Land
report-region = Regio
report-not-given = niet opgegeven
report-service = Dienst
report-handle = Naam daar
report-whose = Wiens gegevens
    .own = van de persoon zelf
    .page = van een Pagina van de persoon
    .child = van een kind
    .others-posts = wat anderen hebben geplaatst
report-controller = Bedrijf dat verantwoordelijk is
report-standing = Stand
report-sent = Voor het eerst verstuurd
report-history = Wat er gebeurd is
report-no-history = Er is nog niets genoteerd.
report-dates = Datums
report-no-dates = Er komt geen datum aan.
report-date-mail = Zoek een e-mail
report-date-answer = Antwoord verwacht
report-date-look = Kijken of er antwoord is
report-date-reminder = Herinnering
report-date-complaint = Klacht
report-date-company = Ontvangstbevestiging van de klacht
report-date-authority = Navragen bij de toezichthouder
report-date-own = Eigen datum
report-date-again = Opnieuw kijken
report-kind-law = wettelijke termijn
report-kind-suggested = voorstel, geen wettelijke termijn
report-kind-counted = onze telling van de termijn daar, een voorstel
report-kind-own = eigen datum
report-working = Hoe is geteld: { $date }
report-working-line = { $date }: { $line } ({ $article })
    .plain = { $date }: { $line }
report-texts = Teksten
report-no-texts = Er is geen tekst bewaard.
report-text-form = Tekst voor het formulier
report-text-objection = Bezwaar
report-text-supplement = Aanvulling
report-text-reminder = Herinnering
report-text-company-complaint = Klacht bij het bedrijf
report-text-complaint = Klacht bij de toezichthouder
report-text-other = Tekst
report-text-heading = { $kind }; taal: { $language }
report-proofs = Bewijsstukken
report-no-proofs = Er is geen bewijs genoteerd.
report-proofs-note = De bestanden blijven waar ze zijn. De controlesom laat zien of een bestand nog hetzelfde is als toen het werd genoteerd.
report-column-date = Datum
report-column-what = Wat
report-column-kind = Soort
report-column-file = Bestand
report-column-sum = SHA-256
report-no-sum = geen controlesom gemaakt

bundle-proofs = Bestanden die als bewijs zijn genoteerd. Ze staan niet in deze map: elk staat hier met zijn dag, zijn controlesom en zijn plaats.
