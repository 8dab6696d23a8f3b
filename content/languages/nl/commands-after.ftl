# What follows after sending, by commands: what is due, letters, the report and the bundle.

## What is due or coming

due-of-person = { $person }, { $account }
due-mail = { $account }: is er geen e-mail op { $date }, { $distance }, kijk dan in de spam en verstuur het opnieuw; ons voorstel
due-code = { $account }: er wordt een code gevraagd; haal die vandaag uit de e-mail en voer die in, eerder geldt niets als verzonden
due-answer = { $account }: Meta moet antwoorden, uiterlijk op { $date }, { $distance }
due-answer-there = { $account }: er moet antwoord zijn, uiterlijk op { $date }, { $distance }
due-overdue = { $account }: er moest antwoord zijn, uiterlijk op { $date }, { $distance }
due-suggested = { $account }: kijk of er antwoord is, { $date }, { $distance }; ons voorstel
next-undated-how = Volgende: { $name }. De dag van versturen is niet genoteerd. De bevestiging van Meta in uw mailbox vermeldt die: noteer de dag met optout sent { $account } --on DATUM. Zonder die bevestiging: kijk op { $date } of er antwoord is; ons voorstel.
due-reminder = { $account }: een herinnering heeft zin vanaf { $date }, { $distance }; ons voorstel
due-complain = { $account }: een klacht heeft zin vanaf { $date }, { $distance }; ons voorstel
    .company = { $account }: een klacht bij Meta heeft zin vanaf { $date }, { $distance }; ons voorstel
due-company = { $account }: Meta moet de ontvangst van de klacht bevestigen, uiterlijk op { $date }, { $distance }
due-authority = { $account }: vraag de toezichthouder hoe het ervoor staat, { $date }, { $distance }; ons voorstel
due-own = { $account }: uw eigen datum, { $date }, { $distance }
due-again = { $account }: kijk of het nog geldt, { $date }, { $distance }; ons voorstel
due-no-country = Er is niet gezegd waar u woont, dus wordt er geen datum geteld. Stel het land in met optout set person.country, zoals optout set person.country NL.

## The clock

clock-set-back = Volgens de klok van deze computer is het { $today }, en { $last } is al genoteerd. Er is niets genoteerd; zet de klok goed, of noem de dag met --on.

## Files

file-written = Geschreven: { $file }
file-not-written = { $file } is niet geschreven: { $reason } Verder is er niets veranderd; noem een ander bestand.
error-taken = { $detail } bestaat al en blijft zoals het is.
no-account-at-all = Er is nog geen account. Voeg er een toe met optout account add.

## Letters

letter-which = Welk account? Noem het id achter de soort brief. Er zijn: { $known }.
letter-set-country = Er is niets geschreven. Stel het land in met optout set person.country, zoals optout set person.country NL.
letter-set-region = De klacht gaat naar { $name }, want er is geen deel van het land genoteerd, en daarvan hangt de toezichthouder af. Stel het uwe in met optout set person.region, zoals optout set person.region { $part }.
letter-right-from = Daar is een recht van bezwaar bekend vanaf { $date }.
letter-instead = Wat u daar kunt doen:
letter-instead-step = {"  "}{ $step }
letter-anyway = Er is niets geschreven. Met --anyway wordt de brief toch geschreven.
letter-early = Zoals het er nu voor staat, is deze brief nog niet aan de orde: de termijn is niet voorbij, of er is niets gekomen waarop de brief antwoordt.
letter-other-language = De brief is in een andere taal geschreven; met --lang kiest u de taal van de brief.
letter-own-text = Uw tekst is bewaard in het { $language } en wordt niet in het { $other } vertaald. Er is niets geschreven: laat --lang weg, of noem redenen met --ground.
letter-no-reasons = Redenen en --short horen bij een bezwaar, redenen ook bij een aanvulling. Er is niets geschreven; laat ze weg.
letter-no-ground = { $ground } is geen reden voor deze tekst. Er is niets geschreven. Bekend voor --ground: { $known }.
letter-ground-exposes = De reden { $ground } kan u kwetsbaar maken; daarom blijft de tekst ervan algemeen. Er is niets geschreven; noem de reden zonder eigen zin.
letter-ground-long = De zin bij { $ground } is langer dan tweeduizend tekens. Er is niets geschreven; maak de zin korter.
letter-blank-left = In de brief staat nog een invulplek: { $blanks }. Er is niets geschreven. Een naam stelt u in met optout set person.name, een adres met optout set person.email; met --anyway wordt de brief met de invulplek geschreven.
letter-blank-stays = In de brief staat nog een invulplek: { $blanks }. Vul die in voordat u de brief verstuurt.
letter-own-brackets = Er staan haken in uw eigen woorden: { $blanks }. Kijk of daar nog iets moet worden ingevuld.
letter-not-copied = De brief is niet gekopieerd: { $reason } Verder is de brief geschreven zoals gevraagd.

## The report and the bundle

report-text-sent = { $kind }, verstuurd op { $date }; taal: { $language }
    .form = Tekst die voor het formulier is klaargemaakt en gekopieerd; het formulier is op { $date } verstuurd, of de tekst erin is geplakt is niet bekend; taal: { $language }
report-column-fate = Nu
proof-fate-same = hetzelfde
proof-fate-changed = sindsdien gewijzigd
proof-fate-unproven = aanwezig; geen controlesom genoteerd
proof-fate-gone = niet gevonden
proof-gone = { $file } is genoteerd als bewijs, maar is er niet meer of is niet leesbaar. Zo staat het in de lijst; hebt u het verplaatst, noteer het dan opnieuw met optout proof.
proof-changed = { $file } is gewijzigd sinds het als bewijs is genoteerd. Zo staat het in de lijst, met de controlesom van toen.
bundle-written =
    { $n ->
        [one] 1 bestand staat nu in { $folder }.
       *[other] { $n } bestanden staan nu in { $folder }.
    }
bundle-not-written = Er is niets meer naar { $folder } geschreven: { $reason } Wat er al staat, blijft; noem een map die nieuw of leeg is.

## Help

help-due = Zegt wat nu moet gebeuren of eraan komt, één regel per punt; de exitcode is 3 als een wettelijke termijn of uw eigen datum bereikt is, en 0 als het alleen onze voorstellen zijn
    .example = optout due --ics optout.ics
help-due-json = Schrijf het voor programma’s
help-due-everyone = Ook de checklists van anderen
help-due-ics = Schrijf in plaats daarvan de komende datums als agendabestand; - is stdout

help-letter = Schrijft een brief: het bezwaar, of wat daarop volgt
    .example = optout letter reminder instagram-1 -o herinnering.txt
help-letter-kind = Welke: objection (bezwaar), supplement (aanvulling), reminder (herinnering), company-complaint (klacht bij het bedrijf) of complaint (klacht bij de toezichthouder)
help-letter-account = Welk account, met het id; mag wegblijven als er maar één is
help-letter-ground = Een reden, met het id, zo vaak u wilt; achter = een eigen zin
help-letter-short = Redenen in de korte versie
help-letter-copy = Kopieer de brief ook naar het klembord
help-letter-output = Schrijf de brief naar dit nieuwe bestand, niet naar stdout
help-letter-anyway = Schrijf de brief ook zonder genoteerd verzoek, na acceptatie, of met een invulplek

help-report = Schrijft wat er is gedaan, elk met de dag, geschikt voor een toezichthouder
    .example = optout report instagram-1 --format html -o rapport.html
help-report-account = Alleen dit account, met het id
help-report-format = Als Markdown (md), als pagina voor browser en printer (html) of voor programma’s (json)
help-report-output = Schrijf het naar dit nieuwe bestand, niet naar stdout

help-bundle = Schrijft een map met het rapport, de teksten zoals verstuurd, de lijst van bewijsstukken en controlesommen
    .example = optout bundle instagram-1 -o mijn-bezwaar
help-bundle-account = Alleen dit account, met het id
help-bundle-dir = De map; wat er al in staat, blijft
