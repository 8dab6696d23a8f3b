# Several people on one machine: who they are, the next one, guests, and what each takes along.

## Who

key-people = personen
who-own = u
who-guest = gast: er wordt niets bewaard

title-people = personen
people-heading = Wiens checklist?
people-why = Elke checklist staat in een eigen bestand, naast dat van u. Wie bestanden van anderen bewaart, is ervoor verantwoordelijk.
people-nothing-yet = nog niets begonnen
people-name = Hoe moet de nieuwe checklist heten?
    .why = Dit wordt de naam van een bestand: letters a tot z, cijfers en koppeltekens. Een bijnaam is genoeg.
people-name-near = Een bestand kan niet zo heten. De naam die er het dichtst bij komt, is { $name }: neem die, of een andere.
people-name-not = Een bestand kan niet zo heten: letters a tot z, cijfers en koppeltekens, hoogstens 64. Er is niets gemaakt.
people-name-taken = { $person } is er al. Er is niets gemaakt; kies die naam in de lijst, of neem een andere.
people-now = Dit is nu de checklist van { $person }. De vorige is opgeslagen.
people-now-own = Dit is nu uw eigen checklist. De vorige is opgeslagen.
key-take-person = deze nemen
key-add-person = persoon toevoegen
failed-switch = Niet gewisseld: { $reason } U bent nog in dezelfde checklist.
error-not-saved = de laatste wijzigingen zijn nog niet opgeslagen.

## The next person

key-next-person = volgende persoon
title-next-person = volgende persoon
next-person-heading = Overal uitgelogd?
next-person-why = optout kan dit niet voor u doen. Kijk in alle browsers en privévensters die zijn gebruikt:
next-person-instagram = Instagram: uitloggen
next-person-facebook = Facebook: uitloggen
next-person-whatsapp = WhatsApp in de browser: daar uitloggen, of op de telefoon het apparaat verwijderen
next-person-mail = De mailbox: uitloggen, en de browser geen wachtwoord laten bewaren
next-person-clears = Daarna wordt het klembord geleegd, als daar nog op staat wat hier is gekopieerd, en wordt de terminal gevraagd het scherm en alles daarboven leeg te maken. De checklist blijft in het bestand.
next-person-wipes = Daarna wordt het klembord geleegd, als daar nog op staat wat hier is gekopieerd, wordt de terminal gevraagd het scherm en alles daarboven leeg te maken en wordt de checklist van deze gast gewist.
files-written = Geschreven voor deze persoon: { $files }. Geef deze bestanden mee, of verwijder ze.
next-person-not-yet = Nog niet: terug
next-person-yes = Ja, overal: naar de volgende persoon

## Guests

help-global-guest = Gebruik een tijdelijke checklist en wis die aan het eind
welcome-offline-guest = optout zelf gaat nooit online. Wat u in het formulier plakt, gaat naar Meta; uw antwoorden staan in een tijdelijk bestand dat aan het eind wordt gewist. Daarvóór kunt u een overzicht meenemen.
quit-guest = Afsluiten en alles wissen?
    .text = De checklist van deze gast wordt voorgoed verwijderd. Wat u naar eigen bestanden hebt laten schrijven, blijft.
quit-guest-hand-out = Eerst het overzicht, om mee te nemen
quit-guest-yes = Afsluiten en alles wissen
guest-wiped = Gast: alles wat hier is bewaard, is gewist.
guest-not-wiped = Gast: { $folder } kon niet helemaal worden gewist. Verwijder die map met de hand.
guest-screen-cleared = Gast: de terminal is gevraagd te wissen wat is getoond. Niet elke doet dat: scrol omhoog en kijk.
guest-screen-stays = Gast: wat is getoond, staat nog in deze terminal, die niet leeggemaakt kan worden. Sluit het venster.
guest-no-folder = Er kon geen map voor een gast worden gemaakt: { $reason }. Er is niets bewaard. Met XDG_RUNTIME_DIR of TMPDIR geeft u een map op waarin geschreven mag worden.
key-wipe = afsluiten en wissen

## The hand-out

key-hand-out = overzicht
key-hand-out-file = naar bestanden
title-hand-out = overzicht
hand-out-heading = Om mee te nemen
hand-out-how = Wat is verstuurd, wat er nog komt en waar te kijken, voor wie deze checklist niet bewaart. { $key-file } schrijft ook de datums voor een agenda.
hand-out-how-guest = Kopieer het naar een e-mail aan uzelf, of schrijf het naar een bestand, voordat alles wordt gewist. { $key-file } schrijft ook de datums voor een agenda; deze bestanden blijven.

hand-out-title = Bezwaar tegen AI-training door Meta
hand-out-made = Stand op { $date }.
hand-out-sent = Verstuurd op { $date }.
hand-out-not-sent = Hier is nog niets verstuurd.
hand-out-reference = Kenmerk: { $reference }
hand-out-next-mail = Zoek uiterlijk op { $date } naar een e-mail van Meta, ook bij de spam. Die dag is een voorstel. Geen e-mail: verstuur het opnieuw.
hand-out-next-answer = Volgens de wet moet er uiterlijk op { $date } antwoord zijn.
hand-out-next-overdue = Er moest uiterlijk op { $date } antwoord zijn. Nu heeft een herinnering zin, daarna een klacht bij de toezichthouder.
    .company = Er moest uiterlijk op { $date } antwoord zijn. Nu heeft een herinnering zin, daarna een klacht bij Meta: de toezichthouder verwacht die eerst.
hand-out-next-suggested = Kijk opnieuw op { $date }. Die dag is een voorstel.
hand-out-next-complain = Een klacht heeft zin vanaf { $date }. Die dag is een voorstel.
    .company = Een klacht bij Meta heeft zin vanaf { $date }: de toezichthouder verwacht die eerst. Die dag is een voorstel.
hand-out-next-company = Het bedrijf moet de ontvangst van de klacht uiterlijk op { $date } bevestigen.
hand-out-next-authority = Vraag de toezichthouder op { $date } hoe het ervoor staat.
hand-out-next-own = Uw eigen datum: { $date }.
hand-out-next-again = Kijk op { $date } of het nog geldt: accounts toegevoegd, gekoppeld, losgekoppeld? Die dag is een voorstel.
hand-out-where = Waar te kijken
hand-out-mailbox = In de mailbox van het account: het postvak IN, de spam, de reclame. Meta antwoordt daar.
hand-out-code = Staat er een code in een e-mail, vul die dan dezelfde dag in op de pagina van Meta: tot die is ingevoerd, geldt niets als verstuurd.
hand-out-keep = Bewaar elke e-mail, en een schermafbeelding van de laatste pagina: die zijn het bewijs.
hand-out-again = Een nieuw account, of een account dat niet meer gekoppeld is, heeft een eigen bezwaar nodig.
hand-out-program = Met optout kan het antwoord op elke computer worden genoteerd: het zegt wat het antwoord betekent en wat daarna komt.
