# What the commands answer that note, copy, repair and forget.

checklist-doctor = optout doctor zegt meer, en optout doctor --fix zet de nieuwste leesbare kopie ervoor in de plaats; met --file of --person, als u die gebruikt.

## Accounts

account-added = Toegevoegd: { $account }
account-twin = Er is al een account met die naam: { $known }. Was dit een vergissing, dan haalt optout account remove { $account } het weg.
account-line = { $id }: { $account }
account-removed = Weggehaald: { $id } ({ $account }). In de kopieën van de laatste dagen staat het nog; optout forget verwijdert die.
account-gone = Het account { $account } is intussen weggehaald. Er is niets voor genoteerd.
account-other-email = In de checklist staat een ander adres. Er is niets toegevoegd; wijzig het adres met optout set person.email, of laat --email weg.
account-not-linkable = Alleen accounts die in een accountcentrum kunnen staan, zijn te koppelen, zoals die van Instagram en Facebook. Er is niets toegevoegd.
no-account-yet = Er is nog geen account { $account }. Voeg er een toe met optout account add.
no-such-account = Er is geen account { $account }. Wel zijn er: { $known }.
no-such-form = Het formulier { $form } hoort niet bij dat platform. Bekend voor --form: { $known }.

## Steps, and what happened

not-saved = Er is niets opgeslagen: { $reason } De checklist is zoals die was.
noted-already = Dat is al genoteerd.
sent-first-stands = Nu zijn er twee dagen van verzending genoteerd; de datums tellen vanaf de eerste, { $day }. Was die dag een vergissing, haal dan { $iso } uit de geschiedenis (history) in { $file }: het bestand is van u.
marked-done = { $step }: gedaan, { $day }
marked-skipped = { $step }: overgeslagen, { $day }
marked-todo = { $step }: te doen
no-such-step = { $step } is geen stap op de route van { $account }. De stappen: { $known }.
no-steps = { $account } heeft geen stappen waar u woont: er is niets gemarkeerd.
no-such-reply = { $reply } is geen bekend antwoord. Bekend: { $known }.
day-to-come = { $day } moet nog komen, dus er kan dan niets gebeurd zijn. Er is niets genoteerd; noem de dag met --on.
day-long-ago = { $day } is meer dan { $n } jaar geleden; meestal is dat een vergissing in het jaar. Er is niets genoteerd; noem de dag met --on, of voeg --anyway toe als het jaar klopt.
noted-before-sent = Het antwoord kan niet op { $day } zijn gekomen: het bezwaar is verstuurd op { $sent }. Er is niets genoteerd; noem de dag met --on.
covered-by-itself = Een account valt niet onder zichzelf. Noem het andere met --by.
covered-not-accepted = Voor { $account } is nog niets geaccepteerd. Noteer eerst het antwoord met optout reply.
proof-noted = Genoteerd voor { $account }: { $file }, SHA-256 { $sum }. Het bestand blijft waar het is; bewaar het.
proof-not-read = { $file } is niet gelezen: { $reason } Er is niets genoteerd.
proof-name = De bestandsnaam is geen UTF-8-tekst en zou niet terug te vinden zijn. Er is niets genoteerd; geef het bestand een andere naam.

## Values

set-now = { $key }: { $value }
set-out = { $key } staat er niet meer in.
set-no-such-key = Er is geen { $key } om in te stellen. Wel zijn er: { $known }.
set-country = Het land { $value } is niet bekend. Geef het op met de twee letters, zoals NL.
set-region = { $value } is geen code van een deel van een land, zoals DE-BY.
set-region-elsewhere = { $value } ligt in een ander land dan person.country zegt. Stel dat eerst in.
set-email = { $value } is geen e-mailadres.
set-phone = { $value } is geen telefoonnummer.
set-name = Een naam is één regel van hoogstens tweehonderd tekens.
set-switch = { $key } is on of off, niet { $value }.
set-palette = Er is geen palet { $value }. Wel zijn er: { $known }.
set-language = De taal { $value } is hier niet bekend. Wel zijn er: { $known }.

## Copies and links

copy-proven = Naar het klembord gekopieerd en teruggelezen: dezelfde { $n } tekens.
copy-unproven = Naar het klembord gekopieerd, { $n } tekens; teruglezen lukte niet.
copy-tmux = Doorgegeven aan tmux en zijn terminal, { $n } tekens, niet gecontroleerd.
copy-terminal = Doorgegeven aan de terminal, { $n } tekens, niet gecontroleerd. Plak het om te kijken.
copy-failed = Niet gekopieerd: { $reason }
copy-unknown = Er is niets genoteerd om te kopiëren. Stel het in met optout set { $key }.
copy-which = Welk account? Noem het achter wat u wilt kopiëren. Er zijn: { $known }.
copy-no-link = De route van { $account } eindigt niet bij een formulier met een adres dat geopend kan worden.
link-none = Voor { $platform } is geen adres van zo’n formulier bekend.
link-others = Andere soorten: --purpose { $kinds }.
link-not-opened = Niet geopend: { $reason } Het adres staat hierboven.

## Everyone

everyone-own = Uw eigen checklist
everyone-person = De checklist van { $person }

## The doctor

doctor-none = Er is nog geen checklist. Die komt in { $file }.
doctor-reads =
    { $n ->
        [0] De checklist is leesbaar: { $file }, geen account.
        [one] De checklist is leesbaar: { $file }, 1 account.
       *[other] De checklist is leesbaar: { $file }, { $n } accounts.
    }
doctor-misread = Wat hier staat, wordt niet begrepen en blijft zoals het is: { $keys }
doctor-twin = Regel { $line }: { $id } is de id van twee accounts. Wat wordt genoteerd, gaat naar het eerste; geef een van beide met de hand een andere id.
doctor-country = Regel { $line }: het land { $country } is niet bekend, en dus ook de wet en de datums niet. Het staat er met twee letters, zoals FR.
doctor-platform = Regel { $line }: het platform { $platform } is niet bekend, dus is er geen route voor dat account. Bekend: { $known }.
doctor-newer = De checklist { $file } is geschreven door een nieuwere optout (versie { $version } van het bestand): die wordt gelezen en niet gewijzigd.
doctor-broken = De checklist is niet leesbaar: { $file }, regel { $line }, kolom { $column }: { $reason }. Die blijft zoals die is tot u die regel verbetert.
doctor-unread = De checklist is niet gelezen: { $file }: { $reason } Die blijft zoals die is.
doctor-newest =
    { $n ->
        [one] De nieuwste leesbare kopie is { $backup }, zoals de checklist was aan het begin van { $day }, met 1 account.
       *[other] De nieuwste leesbare kopie is { $backup }, zoals de checklist was aan het begin van { $day }, met { $n } accounts.
    }
doctor-no-copy = Er is geen leesbare kopie. Verbeter de regel met de hand, of ga verder in een ander bestand met --file.
doctor-copies =
    { $n ->
        [one] Er is 1 kopie van een eerdere dag: { $backup }.
       *[other] Er zijn { $n } kopieën van eerdere dagen; de nieuwste leesbare is { $backup }.
    }
doctor-copies-unread =
    { $n ->
        [one] Er is 1 kopie van een eerdere dag, en die is niet leesbaar.
       *[other] Er zijn { $n } kopieën van eerdere dagen, en geen ervan is leesbaar.
    }
doctor-open = Anderen op deze computer kunnen in { $file } kijken.
doctor-leftover = Opslaan is een keer afgebroken; daarvan bleef { $file } achter. De checklist zelf is heel.
doctor-content = De ingebouwde inhoud wordt gebruikt.
doctor-content-own =
    { $n ->
        [one] 1 inhoudsbestand is van uzelf.
       *[other] { $n } inhoudsbestanden zijn van uzelf.
    }
doctor-content-faults = Uw eigen inhoud houdt zich niet aan de regels, en optout start er niet mee. optout content check zegt meer:
doctor-line = {"  "}{ $text }
doctor-no-terminal = Hier is geen terminal. optout --plain werkt zonder.
doctor-dumb = Deze terminal toont alleen regels: optout gebruikt de eenvoudige modus.
doctor-terminal =
    { $columns ->
        [one] De terminal is { $term }, 1 kolom breed.
       *[other] De terminal is { $term }, { $columns } kolommen breed.
    }
doctor-terminal-unmeasured = De terminal is { $term }; hoe breed die is, is niet bekend.
doctor-locale = De landinstelling zegt niet dat tekst UTF-8 is. Zien tekens er verkeerd uit, gebruik dan --ascii.
doctor-clipboard = Wat u kopieert, gaat naar het klembord van het systeem.
doctor-clipboard-tmux = Wat u kopieert, gaat naar tmux, dat het doorgeeft aan zijn terminal.
doctor-clipboard-termux = Wat u kopieert, gaat naar het klembord van Termux.
doctor-clipboard-terminal = Wat u kopieert, gaat naar de terminal; of die het aanneemt, is niet bekend.
doctor-no-clipboard = Hier is geen klembord bereikbaar; teksten kunnen kaal worden getoond en naar bestanden worden geschreven.
doctor-can-fix = optout doctor --fix herstelt wat te herstellen is.
doctor-well = Er is niets mis.
doctor-not-well = Er is iets mis.
doctor-by-hand =
    { $n ->
        [one] Er blijft 1 ding over dat alleen u kunt verbeteren, met de hand, in { $file }, regel { $lines }.
       *[other] Er blijven { $n } dingen over die alleen u kunt verbeteren, met de hand, in { $file }, regels { $lines }.
    }
doctor-restored = Teruggezet als checklist: { $backup }
doctor-set-aside = Wat niet leesbaar was, is bewaard als { $file }
doctor-tidied = Opgeruimd: wat van het opslaan was achtergebleven.
doctor-closed = Alleen nog voor uw eigen gebruikersaccount: de checklist en wat ernaast staat.
doctor-not-fixed = Niet hersteld: { $reason } Alles wat er was, is er nog.

## Forgetting

forget-nothing = Er is niets te verwijderen.
forget-would = Dit zou worden verwijderd:
forget-would-account = { $account } ({ $id }) zou uit de checklist worden weggehaald, en deze kopieën waarin het staat, zouden worden verwijderd:
forget-yes = Er is niets verwijderd. Met --yes gebeurt dat wel, en dan is het niet terug te halen.
forget-done = Verwijderd:
forget-account = { $account } ({ $id }) is uit de checklist weggehaald, en deze kopieën zijn verwijderd:
forget-not = Niet alles is verwijderd. { $file } is er nog: { $reason }

## The manual

man-written =
    { $n ->
        [one] 1 pagina staat nu in { $folder }.
       *[other] { $n } pagina’s staan nu in { $folder }.
    }
man-not-written = Er is niets meer naar { $folder } geschreven: { $reason } Wat er al staat, blijft; noem een map die nieuw of leeg is.
