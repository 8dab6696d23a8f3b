# What all pages share: dates, marks, keys, notices. Each sentence is whole; nothing is glued together.

language-own-name = Nederlands
quote-open = “
quote-close = ”
label = { $label }

language-bg = Bulgaars
language-cs = Tsjechisch
language-da = Deens
language-de = Duits
language-el = Grieks
language-en = Engels
language-es = Spaans
language-fi = Fins
language-fr = Frans
language-hr = Kroatisch
language-hu = Hongaars
language-it = Italiaans
language-nl = Nederlands
language-no = Noors
language-pl = Pools
language-pt = Portugees
language-pt-BR = Portugees (Brazilië)
language-sl = Sloveens
language-sv = Zweeds

## Dates

month-1 = januari
    .short = jan
    .alone = januari
month-2 = februari
    .short = feb
    .alone = februari
month-3 = maart
    .short = mrt
    .alone = maart
month-4 = april
    .short = apr
    .alone = april
month-5 = mei
    .short = mei
    .alone = mei
month-6 = juni
    .short = jun
    .alone = juni
month-7 = juli
    .short = jul
    .alone = juli
month-8 = augustus
    .short = aug
    .alone = augustus
month-9 = september
    .short = sep
    .alone = september
month-10 = oktober
    .short = okt
    .alone = oktober
month-11 = november
    .short = nov
    .alone = november
month-12 = december
    .short = dec
    .alone = december
weekday-1 = maandag
weekday-2 = dinsdag
weekday-3 = woensdag
weekday-4 = donderdag
weekday-5 = vrijdag
weekday-6 = zaterdag
weekday-7 = zondag
date-long = { $weekday } { $day } { $month } { $year }
date-full = { $day } { $month } { $year }
date-short = { $day } { $month-short }
date-short-year = { $day } { $month-short } { $year }
date-distance = { $date }, { $distance }
days-today = vandaag
days-in =
    { $n ->
        [365] over een jaar
        [366] over een jaar
        [one] morgen
       *[other] over { $n } dagen
    }
days-ago =
    { $n ->
        [one] gisteren
       *[other] { $n } dagen geleden
    }
when-month = { $month } { $year }
when-year = { $year }
when-unknown = datum onbekend

## How old a fact is

seen =
    { $sources ->
        [one] gezien door 1 bron ({ $when })
       *[other] gezien door { $sources } bronnen ({ $when })
    }
seen-old =
    { $sources ->
        [one] gezien door 1 bron ({ $when }), { $months } maanden geleden: kan veranderd zijn
       *[other] gezien door { $sources } bronnen ({ $when }), { $months } maanden geleden: kan veranderd zijn
    }
seen-unsure =
    { $sources ->
        [one] gezien door 1 bron ({ $when }), niet bevestigd
       *[other] gezien door { $sources } bronnen ({ $when }), niet bevestigd
    }
seen-law = volgens een wet ({ $when })
    .unsure = volgens een wet ({ $when }); geen geval bekend
seen-undated = gemeld op een onbekende datum: kan veranderd zijn
label-in-english = In het Engels heet dit { $label }.
label-only-english = Wij kennen deze naam alleen in het Engels; in uw app kan het anders heten.
label-only-other = Wij kennen deze naam alleen in het { $language }; in uw app kan het anders heten.
sketch-spoken = De regel om op te tikken: { $label }.

## Marks

place = { $n } van { $of }
mark-done = U hebt dit gemarkeerd op { $date }.
mark-skipped = U hebt dit overgeslagen op { $date }.
mark-changed = U hebt dit gemarkeerd op { $date }; de stap is sindsdien veranderd.
copied-mark = gekopieerd
    .handed = doorgegeven
signs =
    { $n ->
        [one] 1 teken
       *[other] { $n } tekens
    }
kind-page = { $platform }-Pagina
kind-child = { $platform }, van een kind
flag-practice = oefening
flag-own-content = eigen inhoud
flag-only-read = alleen lezen
flag-unsaved = niet opgeslagen
too-small = Vergroot tot { $width }×{ $height }

## Keys

sign-space = Spatie
key-add = toevoegen
key-answer = antwoord van Meta
key-answer-question = antwoorden
key-app-language = taal van de app
key-back = terug
key-bare = kale tekst
key-begin = beginnen
key-change = wijzigen
key-child = voor een kind
key-child-off = niet voor een kind
key-choose = kiezen
key-code = QR-code
key-copy = kopiëren
key-copy-field = kopiëren
key-copy-sentence = zin kopiëren
key-correct = verbeteren
key-country = waar u woont
key-different = ziet er anders uit
key-editor = eigen editor
key-file = naar bestand
key-filter = filteren
key-fresh-draft = nieuw concept
key-go-on = verder
key-go-there = erheen gaan
key-handle = accountnaam
key-help = toetsen
key-i-am-there = ik ben er
key-i-did-it = gedaan
key-keep-and-copy = bewaren en kopiëren
key-keep-answer = bewaren
key-know = goed om te weten
key-language = taal
key-leave-field = veld verlaten
key-leave-text = tekst verlaten
key-length = kort of lang
key-linked = gekoppelde accounts
key-more = nog een
key-next = verder
key-next-way = volgende route
key-none-named = geen genoemd
key-not-linked = niet, of niet zeker
key-note-it = genoteerd
key-open = openen
key-open-again = opnieuw openen
key-open-form = formulier openen
key-other = ander deel
key-other-way = andere route
key-panel = details
key-panel-sketch = op het scherm
key-pick = aanvinken
key-posted = op de post gedaan
key-practise = oefenen
key-pressed-button = op de knop gedrukt
key-protect = meer beschermen
key-quit = stoppen
key-record = verloop
key-remove = weghalen
key-on-phone = open op de telefoon
key-skip = overslaan
key-sources = bronnen
key-steps = stappen
key-take-way = deze route nemen
key-terms = woorden uitgelegd
key-text = tekst
key-text-language = taal van de tekst
key-the-code = de code
key-this-one = deze
key-to-accounts = accounts
key-to-list = naar de lijst
key-to-form = naar het formulier
key-to-reasons = redenen
key-to-text = tekst bewerken
key-toggle = aanvinken
key-type-name = naam typen
key-unmark = laatste terugnemen
key-why = waarom
key-why-hoax = tekst om te plaatsen?
key-write-text = tekst
key-your-name = uw naam
key-your-email = uw e-mailadres

## What just happened

copied-proven =
    { $n ->
        [one] Naar het klembord gekopieerd en teruggelezen: hetzelfde teken.
       *[other] Naar het klembord gekopieerd en teruggelezen: dezelfde { $n } tekens.
    }
copied-unproven =
    { $n ->
        [one] Naar het klembord gekopieerd, { $n } teken; teruglezen lukte niet.
       *[other] Naar het klembord gekopieerd, { $n } tekens; teruglezen lukte niet.
    }
copied-tmux =
    { $n ->
        [one] Doorgegeven aan tmux en zijn terminal, { $n } teken, niet gecontroleerd. Levert plakken niets op, dan toont { $key-bare } de kale tekst.
       *[other] Doorgegeven aan tmux en zijn terminal, { $n } tekens, niet gecontroleerd. Levert plakken niets op, dan toont { $key-bare } de kale tekst.
    }
copied-terminal =
    { $n ->
        [one] Doorgegeven aan de terminal, { $n } teken, niet gecontroleerd. Levert plakken niets op, dan toont { $key-bare } de kale tekst.
       *[other] Doorgegeven aan de terminal, { $n } tekens, niet gecontroleerd. Levert plakken niets op, dan toont { $key-bare } de kale tekst.
    }
cleared = Op het klembord staat niet meer wat hier is gekopieerd.
opened-in-browser = De browser is gestart. Controleer de domeinnaam in de adresbalk.
wrote = Geschreven naar { $file }
saving = Opslaan…
bare-back = Enter brengt u terug naar de pagina.
practice-begun = Oefening: verzonnen gegevens, er wordt niets opgeslagen of geopend.
practice-nothing-opened = Oefening: nu zou { $host } opengaan.
practice-nothing-written = Oefening: nu zou een bestand worden geschreven.
code-noted = Genoteerd: de code is ingevoerd, dus het geldt als vandaag verstuurd.
paste-too-long =
    { $n ->
        [one] Dat is { $n } teken, meer dan hier past. Er is niets ingevoegd.
       *[other] Dat zijn { $n } tekens, meer dan hier past. Er is niets ingevoegd.
    }
text-now-short = Korte versie, voor het veld van een formulier.
    .later = Korte versie, zodra een reden is aangevinkt.
text-now-long = Lange versie, voor een brief.
    .later = Lange versie, zodra een reden is aangevinkt.
text-own-kept = U hebt de tekst zelf bewerkt: die blijft zoals hij is. { $key-more } zet er een nieuw concept onder.
    .language = U hebt de tekst zelf bewerkt: die blijft zoals hij is. { $key-more } zet er een nieuw concept onder, in deze taal: { $language }.
form-choose-there = Dit kiest u op de pagina van Meta.
form-code-there = De code komt per e-mail en gaat rechtstreeks naar de pagina van Meta.
session-no-app-way = Voor dit account is geen route in de app bekend.

## Leaving

parting-saved = Opgeslagen in { $file }
parting-unsaved = De laatste wijzigingen konden niet worden opgeslagen.
only-read = Deze checklist is geschreven door een nieuwere versie van optout: die wordt alleen gelezen, en er wordt niets opgeslagen.
parting-practice = Dat was een oefening: er is niets opgeslagen.
parting-next = { $next }
