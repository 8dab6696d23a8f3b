# The pages after sending: dates that are typed, letters that follow, proofs, the report.

## Waiting

waiting-counted = Volgens onze telling moet er antwoord zijn, uiterlijk op { $date }; die datum is ons voorstel
waiting-reminder = Een herinnering heeft zin vanaf { $date }: ons voorstel, en een kwestie van beleefdheid.
waiting-day-unknown = De dag van versturen is niet genoteerd, dus er kan geen termijn worden geteld.
    .how = { $key-answer } noteert het antwoord en de dag; met { $key-remove } kiest u een eigen datum.
waiting-posted = Het ging per post, dus er komt vanzelf geen e-mail ter bevestiging. De termijn loopt vanaf de dag waarop de brief aankomt; zeven dagen voor de post zijn ons voorstel. Met een ontvangstbewijs telt de dag die daarop staat.
counted-from =
    .form = Er zijn meerdere verzoeken: de termijn telt vanaf het formulier van { $date }.
    .letter = Er zijn meerdere verzoeken: de termijn telt vanaf de brief die op { $date } op de post ging.
    .line-form = { $line }; geteld vanaf het formulier van { $date }
    .line-letter = { $line }; geteld vanaf de brief die op { $date } op de post ging
waiting-complaint = Een klacht heeft zin vanaf { $date }: ons voorstel.
    .company = Een klacht bij Meta heeft zin vanaf { $date }: ons voorstel.
waiting-own = Uw eigen datum: { $date }.
calendar-complain = klacht
calendar-company = bevestigd
calendar-authority = navragen
calendar-own = uw datum
calendar-empty = Er komt geen datum aan, dus er is niets voor een agenda.
key-calendar-file = agendabestand
key-own-date = eigen datum
key-letters = brieven

date-own = Wanneer wilt u hier opnieuw naar kijken?
    .why = Jaar, maand en dag, als JJJJ-MM-DD. Laat leeg om uw datum weg te halen.
date-announced = Op welke dag is het u gemeld?
    .why = Jaar, maand en dag, als JJJJ-MM-DD.
date-not-read = Dat is geen datum als JJJJ-MM-DD. Er is niets veranderd; verbeter het hier.
date-not-ahead = { $date } ligt niet in de toekomst. Er is niets veranderd; verbeter het hier.
date-in-future = { $date } moet nog komen. Er is niets genoteerd; verbeter het hier.
date-before-sent = { $date } ligt vóór de dag van versturen. Er is niets genoteerd; verbeter het hier.
own-date-noted = Genoteerd: uw eigen datum, { $date }.
own-date-gone = U hebt hier geen eigen datum.

title-announced = het duurt langer
announced-heading = Wanneer is u gemeld dat het langer duurt?
announced-today = Vandaag
announced-other = Op een andere dag

title-day = de dag
day-sent-heading = Wanneer hebt u het verstuurd?
day-sent-why = Hier is nog niet genoteerd dat het is verstuurd. Vanaf die dag worden de datums geteld.
day-answer-heading = Wanneer heeft Meta geantwoord?
day-nothing-yet = Er is nog niets genoteerd.
day-unknown = Ik weet het niet
    .answer = Ik weet het niet: met de datum van vandaag noteren
date-long-ago = { $date } is meer dan { $n } jaar geleden. Er is nog niets genoteerd; klopt het jaar, kies dan nog eens hetzelfde.
extension-in-time = Op tijd gemeld: de datum wordt { $date }.

## Letters

title-letters = brieven
letters-heading = Brieven
letters-how = Elke brief kunt u lezen, bewerken, kopiëren en naar een bestand schrijven. Van hieruit wordt niets verstuurd.
letter-for-objection = Het bezwaar zelf, op papier
letter-for-supplement = Een aanvulling: waar Meta om vroeg, of een antwoord op de afwijzing
letter-for-reminder = Een herinnering: de termijn is voorbij; een kwestie van beleefdheid
letter-for-company-complaint = Een klacht bij het bedrijf: de toezichthouder verwacht die eerst
letter-for-complaint = Een klacht bij de toezichthouder
company-first = De toezichthouder vraagt u meestal eerst een klacht in te dienen bij Meta: bij de brieven zit een klacht bij het bedrijf.
letter-later-supplement = Komt beschikbaar zodra Meta om meer vraagt, doorverwijst of afwijst.
    .sent = Verstuurd op { $date }. Een volgende komt beschikbaar zodra Meta weer schrijft.
letter-later-reminder = Komt beschikbaar als u op antwoord wacht en de termijn voorbij is.
letter-later-company-complaint = Komt beschikbaar na een afwijzing, of als de termijn voorbij is.
letter-later-complaint = Komt beschikbaar na een afwijzing, of als de termijn voorbij is.
letter-from-reminder = Beschikbaar vanaf { $date }, als de termijn voorbij is.
letter-from-company-complaint = Beschikbaar na een afwijzing, of vanaf { $date }.
letter-from-complaint = Beschikbaar na een afwijzing, of vanaf { $date }.
letter-not-now = Nu niet. { $why }

title-follow = een brief
letter-about-supplement = Per post naar het adres in de brief, of als antwoord op de e-mail van Meta.
letter-about-reminder = Per post naar het adres in de brief, of als antwoord op de e-mail van Meta.
letter-about-company-complaint = Per post naar het adres in de brief, of als antwoord op de e-mail van Meta.
letter-to = Aan { $name }: op papier. Voeg de bijlagen toe, als de brief er noemt.
letter-to-form = Aan { $name }: op papier, of via het formulier op { $link }. Voeg de bijlagen toe, als de brief er noemt.
letter-to-mail = Aan { $name }, { $mail }. Voeg de bijlagen toe, als de brief er noemt.
letter-recorded = Genoteerd als vandaag verstuurd: { $kind }.
letter-blank-sure = In de brief staat nog een invulplek: { $blanks }. Er is niets genoteerd. Hebt u die met de hand ingevuld, kies dan nog eens hetzelfde.
letter-blank-named = ! nog in te vullen: { $blanks }
key-sent-it = verstuurd
key-mail = naar e-mailprogramma
mailed = Uw e-mailprogramma is gestart. Controleer het adres en voeg de bijlagen toe; versturen doet u zelf.
failed-mail = Niet doorgegeven: { $reason } { $key-copy } kopieert de brief, { $key-file } schrijft die naar een bestand.
error-no-mailer = van hieruit is geen e-mailprogramma bereikbaar.
practice-nothing-mailed = Oefening: nu zou het e-mailprogramma starten.
jump-letters = Vervolgbrieven

## The record

proof-path = Waar staat het bestand?
    .why = Een e-mail, een schermafbeelding. Alleen het pad, de dag en een controlesom worden genoteerd; het bestand blijft waar het is.
proof-kept = Genoteerd met controlesom. Het bestand blijft waar het is: verplaats of wijzig het niet.
failed-digest = Niet genoteerd: { $reason } Wat u hebt getypt, staat er nog.
error-no-file = er is geen bestand { $detail }.
key-add-proof = bewijs toevoegen
key-report = rapport
