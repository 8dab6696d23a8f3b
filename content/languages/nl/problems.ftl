# What the content check reports: what is wrong, and what to do about it. Read by fact-checkers and translators.
# { $key } is the place in the file: an entry with its key, or a word.

## Reading

problem-unknown-file = Dit bestand wordt door niets gelezen.
    .hint = Kijk naar de naam en de map: alleen de bestanden die de gids bij de inhoud noemt, worden gelezen.
problem-syntax = Dit is niet als TOML te lezen: { $detail }
    .hint = Verbeter eerst deze regel. Wat erna komt, wordt misschien pas dan gemeld.
problem-unknown-key = { $key } is geen sleutel die hier kan staan.
    .hint = Verbeter de spelling, of haal die weg.
problem-missing-key = { $key } ontbreekt.
    .hint = Voeg die toe. Is over een datum niets bekend, schrijf dan unknown.
problem-wrong-value = { $key } heeft een waarde die niet past: { $detail }
    .hint = Schrijf een waarde van de gevraagde soort; andere vermeldingen in dit bestand laten zien hoe.
problem-broken-word = Dit is niet als woord te lezen: { $detail }
    .hint = Een woord is zijn id, een isgelijkteken en zijn tekst. Onderdelen en verdere regels beginnen met vier spaties.
problem-tangled = Dit woord heeft te veel haakjes en invulplekken om te lezen.
    .hint = Zeg het in gewone zinnen, zo nodig in meerdere woorden.
problem-computes = { $key } is meer dan alleen tekst: { $what }
    .hint = Gebruik alleen gewone tekst, invulplekken, onderdelen, en vormen die van een getal afhangen.
problem-hidden-character = Hier staat een teken dat niet te zien is: { $code }
    .hint = Haal het weg. Het is misschien meegekomen met gekopieerde tekst.

## Ids

problem-bad-id = { $id } heeft niet de vorm van een id.
    .hint = Gebruik kleine letters, cijfers en koppeltekens, eerst een letter, hoogstens 64 tekens. Een land is twee hoofdletters.
problem-double-id = { $id } staat hier een tweede keer; de eerste staat op { $first }
    .hint = Geef een van beide een ander id. Laat het id staan dat checklists al kunnen bevatten.
problem-other-file-name = Het platform { $id } staat in een bestand met een andere naam.
    .hint = Noem het bestand naar het id van het platform.

## What is named and not there

problem-no-such-source = { $key } noemt de bron { $id }, die er niet is.
    .hint = Verbeter het id, of voeg de bron toe aan de lijst met bronnen.
problem-no-such-label = { $key } noemt het label { $id }, dat er niet is.
    .hint = Verbeter het id, of voeg het label met zijn namen toe.
problem-no-such-form = { $key } noemt het formulier { $id }, dat er niet is.
    .hint = Verbeter het id, of voeg het formulier toe aan zijn platform.
problem-no-such-route = { $key } noemt de route { $id }, die er niet is.
    .hint = Verbeter het id, of voeg de route toe aan het platform.
problem-no-such-step = { $key } noemt de stap { $id }, die er niet is.
    .hint = Verbeter het id, of voeg de stap toe aan zijn platform.
problem-no-such-authority = { $key } noemt de toezichthouder { $id }, die er niet is.
    .hint = Verbeter het id, of voeg de toezichthouder toe. Is er geen opgezocht, laat de lijst dan leeg.
problem-no-such-controller = { $key } noemt het bedrijf { $id }, dat er niet is.
    .hint = Verbeter het id, of voeg het bedrijf toe aan de lijst met verwerkingsverantwoordelijken.
problem-no-such-opening = { $id } ontbreekt bij wat open kan gaan.
    .hint = Voeg het toe aan de antwoorden: daarmee gaat het verder.
problem-no-such-reply = { $key } heeft het antwoord { $id } nodig, dat er niet is.
    .hint = Verbeter het id, of voeg het antwoord toe: mogelijk gaat het daarmee verder.
problem-no-such-text = { $key } noemt de tekst { $id }, die er niet is.
    .hint = Een reden kan staan in own-account, whatsapp, others-posts en child.
problem-no-such-region = { $key } noemt { $id }; dat is geen soort regio.
    .hint = Schrijf eu, uk, br, right-without-form of no-right; bij een ladder mag ook any.

## What is there and not named

problem-unused-source = Niets steunt op de bron { $id }
    .hint = Noem die waar iets eruit komt, of haal die weg.
problem-unused-label = Niets gebruikt het label { $id }
    .hint = Noem het in een stap, een veld of een formulier, of haal het weg.
problem-unused-form = Geen route en geen stap leidt naar het formulier { $id }
    .hint = Laat er een route eindigen of het door een stap openen, of haal het weg.
problem-unused-route = Geen ladder leidt naar de route { $id }
    .hint = Zet die in een ladder, bij de routes van vroeger als het er zo een is, of haal die weg.
problem-unused-step = Geen route bevat de stap { $id }
    .hint = Zet die in een route, of haal die weg.
problem-unused-controller = Geen regio noemt het bedrijf { $id }
    .hint = Noem het in een regio, of haal het weg.
problem-unused-host = Geen formulier en geen bedrijf heeft { $id } nodig
    .hint = Haal die uit de domeinnamen: wat niet open hoeft, mag niet open.

## Facts

problem-no-source = { $key } heeft geen bron.
    .hint = Noem ten minste één bron. Laat het feit anders weg.
problem-future-date = { $key } heeft een datum die nog moet komen.
    .hint = Verbeter de datum, of de dag die dit apparaat voor vandaag houdt.
problem-first-after-last = { $key } is voor het eerst gezien nadat het voor het laatst is gezien.
    .hint = Verbeter een van de twee datums.
problem-link-not-plain = { $key } heeft tekens die een link niet kan hebben: { $address }
    .hint = Kopieer het adres opnieuw. Letters die er alleen op lijken, worden met opzet geweigerd.
problem-link-not-https = { $key } is geen beveiligd adres: { $address }
    .hint = Gebruik de beveiligde vorm van het adres, voluit geschreven.
problem-link-not-simple = { $key } is geen eenvoudig adres: { $address }
    .hint = Zet een schuine streep achter de domeinnaam, en noem geen gebruiker en geen poort.
problem-link-host = { $key } leidt naar een domeinnaam die niet wordt geopend: { $address }
    .hint = Gebruik een adres van Meta of van een toezichthouder. Een nieuwe domeinnaam komt in het programma zelf, nooit via een map.
problem-bad-mail = { $key } ziet er niet uit als een e-mailadres: { $address }
    .hint = Schrijf alleen het adres, zonder naam en zonder haakjes.

## Words

problem-no-word = { $key } heeft het woord { $id } nodig, dat in het Engels ontbreekt.
    .hint = Voeg het toe aan de Engelse woorden. Andere talen mogen later volgen.
problem-no-english = In het Engels ontbreekt het woord { $key }
    .hint = Verbeter het id, voeg het toe in het Engels, of haal het weg.
problem-no-part = { $part } ontbreekt hier; in het Engels is het er.
    .hint = Vertaal dit onderdeel ook, of laat het hele woord voorlopig weg.
problem-no-english-part = { $part } staat hier, en in het Engels niet.
    .hint = Verbeter de naam, of haal het weg.
problem-other-blanks = { $key } heeft andere invulplekken dan het Engels. Hier: { $own } Engels: { $english }
    .hint = Gebruik elke invulplek van het Engels, en geen andere.
problem-unknown-blank = Niets vult de invulplek { $blank } van { $key }
    .hint = Verbeter de naam, of geef de vermelding het label waarvoor die staat.
problem-fact-in-words = { $key } noemt een feit: { $found }
    .hint = Links, domeinnamen en jaren staan in de bestanden met feiten, met hun bron. Zeg het zonder.
problem-unused-word = Niets heeft { $key } nodig
    .hint = Verbeter het id, of haal het uit alle talen weg.

## Ways

problem-no-start = { $key } heeft geen stappen, en het formulier heeft geen link.
    .hint = Voeg de stappen toe, of de link van het formulier.
problem-nothing-to-open = { $key } opent het formulier { $id }, dat geen link heeft.
    .hint = Voeg de link van het formulier toe, of laat de stap een ander openen.
problem-empty-ladder = { $key } heeft geen sporten.
    .hint = Noem ten minste één route. Een brief kan altijd waar er een recht is.
problem-double-rung = De route { $id } staat twee keer in deze ladder.
    .hint = Haal er een van weg.
problem-hidden-ladder = Voor { $region } staat er al een andere ladder
    .hint = Voeg de twee samen, of verbeter de regio’s van één ervan.
problem-no-ladder = { $key } heeft geen ladder voor de regio { $region } en het geval { $whose }
    .hint = Voeg er een toe. Waar geen recht is, leidt die naar wat dan wel kan.

## Sketches

problem-sketch-taps = { $key } heeft { $n } regels om op te tikken.
    .hint = Markeer de ene regel waarop wordt getikt, en geen andere.
problem-sketch-too-long = { $key } neemt { $n } regels in beslag in de taal { $language }
    .hint = Laat regels weg die niet nodig zijn om die ene te vinden. Er is ruimte voor 14 regels.
problem-sketch-row = { $key }: regel { $n } toont niet precies één ding.
    .hint = Een regel toont een label, een woord van ons, of een gat. Een gat heeft geen andere kenmerken.
