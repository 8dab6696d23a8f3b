# The pages, in the order in which a person meets them.

## Welcome

title-welcome = begin
welcome-corner = Nederlands · l
welcome-heading = Bezwaar maken tegen AI-training door Meta met uw posts
welcome-have-ready = Eén formulier per account: een e-mailadres en een knop. Houd bij de hand: uw telefoon, uw wachtwoord en de mailbox van het account.
welcome-part-1 = waar u woont, en waarvoor u bezwaar maakt
welcome-part-2 = het formulier, via de kortste bekende route
welcome-part-3 = uw redenen, als u dat wilt
welcome-part-4 = wat te doen als Meta antwoordt, of niet
welcome-offline = optout zelf gaat nooit online. Wat u in het formulier plakt, gaat naar Meta; uw antwoorden staan in één bestand, dat u kunt lezen, verplaatsen en verwijderen.
welcome-hoax = Heeft iemand u een tekst gestuurd om te plaatsen? Plaatsen doet niets: { $key-why } legt uit waarom.

## Where you live

title-country = waar u woont
country-heading = Waar woont u?
country-why = Daarvan hangt af welke wet geldt. Meta kijkt mogelijk ook waar het account is.
country-filter = Typ het begin van de naam
country-child = Voor iemand onder de 18. Naam en geboortedatum worden niet bewaard.
country-none-fits = Geen land in de lijst begint zo.
country-right-from = Het recht begint op { $date }.
country-authority = Toezichthouder: { $name }
country-no-authority = Voor deze plaats is geen toezichthouder opgezocht.

title-no-right = waar u woont
no-right-heading = Waar u woont, is geen recht van bezwaar bekend

## What for

title-what-for = waarvoor
what-for-heading = Waarvoor wilt u bezwaar maken?
what-for-heading-child = Welke accounts van het kind, of posts van anderen?
what-for-why = Eén bezwaar per account. U kunt er later meer toevoegen.
what-for-count =
    { $n ->
        [one] één
       *[other] { $n } in totaal
    }
what-for-child = Loop dit samen met het kind door. Ook de accounts van de ouders tellen: foto’s van kinderen op accounts van volwassenen worden gebruikt.

title-linked = gekoppelde accounts
linked-heading = Welke staan in hetzelfde { $label }?
linked-how = Open bij een van de accounts de profielen in { $label }: de accounts die daar samen staan, zijn gekoppeld. Eén bezwaar geldt dan voor al die accounts, zegt Meta.
linked-unsure = Weet u het niet zeker, dan telt het als niet gekoppeld. Koppel hiervoor geen accounts: koppelen heeft nog andere gevolgen. Sommige handleidingen tellen per e-mailadres.

## Before the first way

title-linked-accepted = gekoppeld account
linked-accepted-heading = Misschien hoeft u hier niets te versturen
linked-accepted-why = Meta heeft het bezwaar van { $account } geaccepteerd, en u hebt gezegd dat dit account in hetzelfde { $label } staat: volgens Meta geldt één bezwaar voor al die accounts. Kijk of de e-mail andere accounts noemt.
linked-accepted-covered = Dit account valt daar ook onder
linked-accepted-own = Toch een eigen bezwaar versturen

title-before = voordat u begint
before-heading = Voordat u begint

## Whose session

title-session = welk account open is
session-heading = Waar is dit { $platform }-account geopend?
session-counts = Het bezwaar geldt voor het account dat in de browser open is.
session-1 = In de browser hier
session-2 = Hier, maar met een ander account
session-3 = In de browser van mijn telefoon
session-4 = Alleen in de app
session-5 = Ik kan niet inloggen
session-open-heading = Waar wilt u het openen?
session-open-1 = In de browser hier
session-open-2 = Op mijn telefoon, met een QR-code
title-session-help = welk account open is
session-help-2 = Log in deze browser uit bij { $platform }, of open een privévenster, en log in met het account waarvoor u bezwaar maakt. Open het formulier daarna in datzelfde venster: kopieer de link als u een privévenster gebruikt.
    .steps = Log in deze browser uit bij { $platform }, of open een privévenster, en log in met het account waarvoor u bezwaar maakt. Volg de stappen daarna in datzelfde venster.
session-help-3 = Open { $platform } in de browser van de telefoon, niet in de app, en log daar in: ingelogd zijn in de app telt niet. Open daar vervolgens dit adres: typ het, of scan de code als er een te zien is.
    .steps = Open { $platform } in de browser van de telefoon, niet in de app, en log daar in: ingelogd zijn in de app telt niet. Volg daar daarna de stappen.
session-help-4 = In de app is er een route via de menu’s. Die is langer, en de app kan u vragen nog eens in te loggen.
session-help-5 = Herstel eerst het account, als dat kan: { $platform } biedt dat aan waar u inlogt. Lukt dat niet, dan kan bezwaar ook via de algemene route of per brief. Noem daarin het profiel, zodat Meta het kan vinden.
    .general = Het algemene bezwaar van Meta
    .letter = Een brief

## The way

title-routes = de routes
routes-heading = Welke route?
routes-why = De kortste bekende route staat vooraan. Lukt een route niet, neem dan de volgende.
routes-enough = Twee routes zijn niet gelukt. Laat het voor vandaag rusten, of verstuur het via de algemene route of per brief: ook dat is een bezwaar. Voor het recht is geen formulier nodig.
route-tried = geprobeerd, niet gelukt
route-now = nu deze
route-old = van vroeger
device-browser =
    { $n ->
        [0] In een browser: één link.
        [one] In een browser, 1 stap tot het formulier.
       *[other] In een browser, { $n } stappen tot het formulier.
    }
device-app =
    { $n ->
        [0] In de app.
        [one] In de app, 1 stap tot het formulier.
       *[other] In de app, { $n } stappen tot het formulier.
    }
device-letter = Op papier, per post. Deze route veroudert niet.
device-none = Er wordt niets verstuurd.

title-step = de route
trail-form = Formulier
trail-answer = Antwoord

title-different = het ziet er anders uit
different-heading = Het ziet er hier anders uit
different-name = Het kan ook { $label } heten ({ $language }).
different-no-name = Een andere naam is niet bekend in de taal van uw app of in het Engels.
different-there-now = Gevonden: terug naar de stap
different-next-way = Neem de volgende route: { $way }
different-all-ways = Alle routes tonen
different-report = Melding kopiëren dat de stap niet klopt

report-step = optout: een stap ziet er anders uit
    Stap: { $step }, versie { $version }, van de route { $route }, gezien: { $seen }
    Taal van mijn app: { $language }; land: { $country }; datum: { $today }
    Wat ik in plaats daarvan zie: ___

## What opened, the form

form-dates = Laatste bron met deze link: { $linked }. Laatste melding dat het werkte: { $working }.
form-dates-never-tried = Laatste bron met deze link: { $linked }. Geen bron meldt dat het is geprobeerd.

title-opened = wat ging open?
opened-heading = Wat ging er open?
    .elsewhere = Open het adres. Wat ziet u dan?
    .found = Wat ziet u waar de laatste stap u heeft gebracht?
title-opened-help = wat ging open?

title-form = het formulier
form-heading = Vul het formulier in
form-fields = Deze velden ziet u mogelijk; veel mensen zagen alleen het e-mailadres.
form-fields-reported = Dit zijn de velden die zijn gemeld.
form-fields-unknown = Welke velden het heeft, is niet bekend. Houd uw tekst bij de hand.
form-text-row = Uw tekst
    .hint = Plak die waar om redenen of een beschrijving wordt gevraagd.
fill-text-optional = dit veld mag leeg blijven
fill-text-wanted = hier wordt een tekst gevraagd
fill-prefilled = meestal al ingevuld; controleer het
fill-required = moet ingevuld worden
fill-optional = mag leeg blijven
fill-if-asked = als erom wordt gevraagd
form-press = Druk dan onderaan de pagina op { $label }.
form-press-unnamed = Verstuur het dan, onderaan de pagina.
person-email = Uw e-mailadres
    .why = Wordt bewaard in uw bestand, om het in elk formulier te kopiëren.
    .letter = Wordt bewaard in uw bestand, zodat een antwoord u kan bereiken. Een postadres schrijft u in de brief zelf.
person-name = Uw naam
    .why = Wordt bewaard in uw bestand; voor brieven en voor formulieren die erom vragen.
person-phone = Uw WhatsApp-nummer
    .why = Wordt bewaard in uw bestand, om het in het formulier te kopiëren.

## The text

title-text = uw tekst
text-own-words = uw eigen woorden
text-corner =
    { $n ->
        [one] { $language } · 1 teken
       *[other] { $language } · { $n } tekens
    }
text-label = Uw tekst
text-reasons-heading = Redenen (niet nodig)
text-answer-why = Uw antwoord komt in de tekst; laat het leeg om niets te zeggen.
    .spoken = Uw antwoord komt in de tekst.
text-exposes = Er wordt alleen ja of nee gevraagd; de tekst blijft algemeen, en uw antwoord wordt niet in uw bestand bewaard.
warning-blank = ! er staat nog een invulplek in de tekst
warning-number = ! er staat een lang nummer in de tekst
warning-mail = ! er staat een e-mailadres in de tekst

title-letter = de brief
letter-heading = Uw bezwaar als brief
letter-how = Druk de brief af of schrijf hem over, onderteken hem en doe hem op de post, liefst aangetekend. Zonder uw naam kan Meta u moeilijk vinden; met { $key-change } voegt u die toe.

## The answer

title-seen = na het versturen
seen-heading = Wat gebeurde er toen u op { $label } drukte?
seen-heading-unnamed = Wat gebeurde er toen u het verstuurde?
seen-heading-later = Wat heeft Meta geantwoord?
title-details = na het versturen
title-answered = wat het betekent
answered-standing = Genoteerd op { $date }: { $standing }.
    .of-day = { $date }: { $standing }.
title-names = andere accounts
names-heading = Noemt de e-mail uw andere accounts?
names-why = Meta zegt dat een geaccepteerd bezwaar geldt voor alle accounts in hetzelfde { $label }. Vink de accounts aan die de e-mail noemt of die daar gekoppeld zijn.
names-linked = gekoppeld, zoals u zei
title-code = de code
code-heading = Haal de code op
code-is-in = De code is ingevoerd

title-advice = zonder versturen
advice-none = Hier is geen route bekend

## Waiting

title-waiting = wachten op Meta
title-decided = stand
waiting-law = Meta moet antwoorden, uiterlijk op { $date }
waiting-law-over = Meta moest antwoorden, uiterlijk op { $date }
waiting-law-there = Volgens de wet daar moet er antwoord zijn, uiterlijk op { $date }
waiting-law-there-over = Volgens de wet daar moest er antwoord zijn, uiterlijk op { $date }
waiting-suggested = Hier is geen wettelijke termijn. Ons voorstel: kijk opnieuw op { $date }
waiting-suggested-over = Hier is geen wettelijke termijn. Ons voorstel was: kijk opnieuw op { $date }
waiting-working-days = De wet daar telt werkdagen. Niet vóór { $date }
waiting-mail = Zoek eerst naar een e-mail: { $date }. Die datum is ons voorstel.
working-sent = verstuurd
working-from = gerekend vanaf
working-day-excluded = de dag zelf telt niet mee; geteld vanaf hier
working-same-day = een maand later, dezelfde dag
working-last-day = een maand later, de laatste dag van die maand
working-is-working-day = geen weekend, geen feestdag in Ierland
working-rolled = weekend of feestdag in Ierland: de volgende werkdag
working-uk-open = hoe weekenden en feestdagen meetellen, weten wij niet
working-days = de dagen die de wet daar geeft
working-working-days = { $days } werkdagen, zoals de wet daar geeft, zonder zaterdagen en zondagen; de feestdagen daar staan niet in onze gegevens en schuiven de datum op
working-suggested = de dagen die wij voorstellen
working-look-for-mail = twee dagen later: ons voorstel
working-look-again = een jaar later: ons voorstel
rule-gdpr = AVG, artikel 12, lid 3; Verordening nr. 1182/71, artikel 3, met de feestdagen van Ierland, zoals de regel meestal wordt gelezen.
rule-uk-gdpr = UK GDPR, artikelen 12 en 12A.
rule-fadp = De Zwitserse wet geeft geen termijn voor een bezwaar.
rule-lgpd = De Braziliaanse wet geeft geen termijn voor een bezwaar.

## The accounts

title-accounts = uw accounts
column-account = Account
column-standing = Stand
column-next = Volgende datum
standing-on = { $standing }, { $date }
standing-undated = { $standing }, dag onbekend
standing-at-step = { $standing }, { $n } van { $of }
coming-mail = { $date }, zoek e-mail
coming-answer = { $date }, { $distance }
coming-overdue = { $date }, voorbij
coming-suggested = { $date }, kijk opnieuw
coming-again = { $date }, kijk opnieuw
calendar-sent = verstuurd
calendar-today = vandaag
calendar-mail = zoek e-mail
calendar-suggested = kijk opnieuw
calendar-due = antwoord
next-add = Volgende: voeg een account toe
next-nothing = Nu is er niets te doen
next-country = Volgende: zeg waar u woont; zonder dat kan geen datum worden geteld
next-begin = Volgende: { $account }, beginnen
next-step = Volgende: { $account }, de volgende stap van de route
next-open = Volgende: { $account }, open het formulier
next-advice = Volgende: { $account }, kijk wat u daar kunt doen
next-form = Volgende: { $account }, vul het formulier in en druk op de knop
next-code = Volgende: { $account }, haal de code op
next-letter = Volgende: { $account }, doe de brief op de post
next-answer-them = Volgende: { $account }, geef Meta antwoord
next-way = Volgende: { $account }, neem de volgende route
next-mail = Volgende: { $account }, zoek de e-mail
next-wait = Volgende: { $account }, wacht op het antwoord
next-overdue = Volgende: { $account }, het antwoord is te laat
next-suggested = Volgende: { $account }, kijk of Meta heeft geantwoord
next-undated = Volgende: { $account }, zoek de dag van versturen in de e-mail van Meta
next-again = Volgende: { $account }, kijk of het nog geldt
advice-mail = Verstuurd op { $sent }. Een e-mail komt meestal binnen enkele minuten tot een dag: kijk op { $date }, ook bij de spam.
advice-wait = Verstuurd op { $sent }. Nog geen e-mail? Kijk bij de spam; nog eens versturen kan geen kwaad.
    .replied = Verstuurd op { $sent }. Meta heeft sindsdien geantwoord, maar niet beslist: kijk opnieuw op { $date }, ook bij de spam.
accounts-clock-back = De klok van deze computer geeft { $today } aan, maar { $last } is al genoteerd: zolang de klok niet goed staat, kunnen de datums hier verkeerd zijn. Wat genoteerd is, blijft zoals het is.
advice-overdue = Verstuurd op { $sent }, en er is geen beslissing genoteerd. Kijk nog eens bij de spam; { $key-record } toont het verloop.
advice-suggested-over = Verstuurd op { $sent }, en er is geen beslissing genoteerd. Een wettelijke datum is hier niet bekend: kijk nog eens bij de spam; { $key-record } toont het verloop.
advice-suggested = Verstuurd op { $sent }. Een wettelijke datum is hier niet bekend; ons voorstel: kijk opnieuw op { $date }, ook bij de spam.
advice-undated = Verstuurd op een dag die niemand heeft genoteerd. Een e-mail van Meta die het bevestigt, vermeldt die dag: zoek die, ook bij de spam, en noteer de dag met { $key-answer }. Zonder die e-mail is ons voorstel: kijk op { $date } of er antwoord is.
    .over = Verstuurd op een dag die niemand heeft genoteerd, en er is geen beslissing genoteerd. Zoek nog eens naar een antwoord, ook bij de spam. Is er geen, verstuur het dan opnieuw: de datums worden geteld vanaf de dag die dan wordt genoteerd.
advice-posted = Op de post gedaan op { $sent }. De termijn loopt vanaf de dag waarop de brief aankwam; met zeven dagen voor de post is ons voorstel: kijk op { $date } of er antwoord is, ook in de brievenbus.
advice-again = Bewaar de e-mail. Kijk op { $date }: accounts toegevoegd, gekoppeld, losgekoppeld? 18 geworden?
    .others = Bewaar de e-mail. Kijk op { $date } of het nog geldt.
accounts-misread = Niet begrepen in het bestand, zo bewaard: { $keys }

title-account = dit account
account-handle = De accountnaam daar
    .why = Om accounts uit elkaar te houden; ook brieven noemen die. Mag leeg blijven.
    .letter = Die komt in de brief, zodat Meta het account kan vinden. Mag leeg blijven.
    .form = Die wordt hier bewaard. Noem de naam in het formulier, zodat Meta het account kan vinden. Mag leeg blijven.
jump-heading = Ga naar een onderdeel
jump-session = Welk account open is
jump-opened = Wat ging er open?
jump-form = Het formulier
jump-seen = Wat hebt u gezien?
jump-routes = Alle routes
jump-letter = Als brief

title-record = wat er gebeurd is
record-empty = Er is nog niets genoteerd.
record-again = Kijk of het nog geldt: { $date }
event-sent = Het formulier is verstuurd
event-reply = U zag: { $reply }
event-letter = Er is een brief verstuurd: { $kind }
event-proof = Er is een bewijs genoteerd: { $path }
event-covered = Valt onder het bezwaar van { $account }
event-withdrawn = U hebt het bezwaar ingetrokken
event-mistaken = Per vergissing genoteerd: { $event }
letter-kind-objection = bezwaar
letter-kind-supplement = aanvulling
letter-kind-reminder = herinnering
letter-kind-company-complaint = klacht bij het bedrijf
letter-kind-complaint = klacht bij de toezichthouder

title-know = goed om te weten
know-heading = Goed om te weten

## What lies over a page

title-help = toetsen
help-heading = De toetsen van deze pagina
help-list = Pijlen, j en k, Page Up en Page Down, Home en End verplaatsen de markering.
help-list-arrows = Pijlen, Page Up en Page Down, Home en End verplaatsen de markering.
help-digits = Een cijfer kiest een van de eerste negen.
help-text = Pijlen, met Ctrl per woord, verplaatsen de cursor. Ctrl-Z maakt een wijziging ongedaan, Ctrl-Y zet die terug, Ctrl-W verwijdert een woord. Esc verlaat de tekst.
help-line = Letters zijn hier tekst. Enter bewaart, Esc verlaat het veld.
help-page = Pijlen, Page Up en Page Down verschuiven de pagina als die langer is dan het venster.
help-always = Ctrl-C sluit meteen af, overal. Alles wordt meteen opgeslagen.
help-always-unsaved = Ctrl-C sluit meteen af, overal.
title-sources = bronnen
sources-heading = Waar dit vandaan komt
source-line = { $publisher }: { $what }, { $date }
source-official = { $publisher } (officieel): { $what }, { $date }
sources-not-opened = Deze adressen worden getoond, nooit geopend.
title-code-overlay = voor uw telefoon
code-overlay-heading = Scan dit met de telefooncamera
code-overlay-type = Typ dit adres op de telefoon
code-overlay-why = Controleer de domeinnaam in de adresbalk van de telefoon, en log daar eerst in. { $key-copy } kopieert het adres in zijn geheel.
code-no-room = De code past hier niet: er is een venster van minstens { $width }×{ $height } nodig, met kleuren en bloktekens.
code-no-link = Op deze pagina staat geen link.
title-terms = woorden
terms-heading = Woorden uitgelegd
title-languages = taal
languages-heading = Taal van het programma
title-app-languages = taal van de app
app-languages-heading = In welke taal staat uw app?
app-languages-why = Wat iets bij Meta heet, ziet u dan in die taal, als een bron het zo weergeeft.
title-hoax = tekst om te plaatsen
title-quit = afsluiten
quit-heading = optout afsluiten?
    .text = Alles is opgeslagen. De volgende keer kunt u hier verdergaan.
quit-yes = Afsluiten
quit-no = Blijven
title-remove = weghalen
remove-heading = { $account } weghalen?
    .text = Markeringen en verloop gaan uit het bestand; de dagelijkse kopieën houden ze nog een tijd.
remove-no = Behouden
remove-yes = Weghalen
