# What commands print.

## Where every account stands

status-empty = Nog geen account.
status-account = { $account }: { $standing }
status-account-dated = { $account }: { $standing }; { $date }

## The way, as one page

guide-title = { $platform }, { $country }
guide-language = Wat iets bij Meta heet, staat in het { $language } waar een bron het zo weergeeft, en anders in het Engels.
guide-language-english = Wat iets bij Meta heet, staat in het Engels; met --app-lang in de taal van uw app, waar een bron het zo weergeeft.
guide-way = Route { $n }: { $name }
guide-way-old = Route { $n }, van vroeger: { $name }
guide-see = Dan ziet u: { $next }
guide-form = Het formulier: { $name }
guide-field = { $name }: { $hint }
guide-no-platform = Het platform { $platform } is niet bekend. Bekend: { $known }.
no-platform-threads = Er is geen formulier over AI bekend voor Threads alleen: volgens Meta geldt een bezwaar voor alle gekoppelde accounts. Neem het Instagram-account dat eraan is gekoppeld: instagram, zoals in optout account add instagram.
no-platform-meta = Er is geen formulier over AI bekend voor een Meta-account alleen: volgens Meta geldt een bezwaar voor alle gekoppelde accounts. Neem een account dat eraan is gekoppeld: instagram of facebook, zoals in optout account add instagram.
language-passed-over = OPTOUT_LANG noemt { $value }, een taal die hier niet bekend is; optout gaat zonder die taal verder.
guide-no-country = Welk land? Geef de twee letters op met --country, zoals --country NL.
guide-unknown-country = Het land { $country } is niet bekend. Geef het op met de twee letters, zoals --country NL.
guide-no-route = De route { $route } hoort niet bij dit platform en land. Bekend voor --route: { $known }.
guide-no-way = Daar is geen route bekend.

## What is kept where

privacy-file = Uw antwoorden staan in één bestand, dat u mag lezen, bewerken, verplaatsen en verwijderen: { $file }. Het is alleen voor uw eigen gebruikersaccount gemaakt.
privacy-kept = Daarin staan: het land waar u woont, waarvoor u bezwaar maakt, welke stappen u hebt gemarkeerd, wat u hebt verstuurd en wat er terugkwam, elk met de dag, uw teksten, en een naam, adres of nummer, maar alleen als u die hebt opgegeven.
privacy-not-kept = Redenen die u kwetsbaar kunnen maken, worden niet bewaard, en naar de naam of geboortedatum van een kind wordt nooit gevraagd.
privacy-beside = Ernaast staan een vergrendeling en kopieën van de laatste dagen, één per dag, hoogstens zeven. Een bestand dat niet meer gelezen kan worden, komt daar ook te staan.
privacy-clipboard = Wat u kopieert, gaat naar uw klembord, en vandaar naar waar u het plakt.
privacy-offline = optout gaat nooit online: het verstuurt niets, telt niets en zoekt niet naar een nieuwere versie.
privacy-opened = Een link gaat open in uw browser als u daarom vraagt. Wat u daar doet, is tussen u en Meta.
privacy-delete = optout forget noemt alles wat hier staat, en verwijdert het met --yes. Met de hand: verwijder het bestand, wat ernaast dezelfde naam draagt, en de map met kopieën.

## What the program knows

content-own = { $file } (eigen)
content-written =
    { $n ->
        [one] 1 bestand staat nu in { $folder }.
       *[other] { $n } bestanden staan nu in { $folder }.
    }
content-not-written = Er is niets meer naar { $folder } geschreven: { $reason } Wat er al staat, blijft; noem een map die nieuw of leeg is.
content-not-read = De inhoudsmap { $folder } is niet gelezen: { $reason }
content-left-out = { $file } is overgeslagen: het is geen inhoudsbestand dat gelezen kan worden.
content-faults =
    { $n ->
        [0] Geen fouten.
        [one] 1 fout.
       *[other] { $n } fouten.
    }
content-coverage =
    { $of ->
        [one] { $language }: { $has } van 1 Engels woord
       *[other] { $language }: { $has } van { $of } Engelse woorden
    }
content-missing-more =
    { $n ->
        [one] en nog 1
       *[other] en nog { $n }
    }
content-old = { $file }: { $key } is het laatst gezien: { $when }
