# What could not be done: what happened, what was kept, what to do.

failed-save = Niet opgeslagen: { $reason } Wat u hebt ingevoerd, is er nog en wordt bij de volgende wijziging opnieuw opgeslagen.
failed-copy = Niet gekopieerd: { $reason } { $key-bare } toont de kale tekst, { $key-file } schrijft naar een bestand.
    .bare = Niet gekopieerd: { $reason } { $key-bare } toont de kale tekst.
failed-clear = Het klembord is gelaten zoals het was: { $reason }
failed-open = Niet geopend: { $reason } { $key-copy } kopieert de link, { $key-code } toont een QR-code.
    .code = Niet geopend: { $reason } { $key-code } toont een QR-code.
failed-write = Niet geschreven: { $reason } De tekst is er nog.
failed-edit = Niet in de editor bewerkt: { $reason } De tekst is zoals die was.

error-no-space = er is geen ruimte meer in { $detail }.
error-denied = naar { $detail } mag niet worden geschreven.
error-no-folder = er is geen map { $detail }.
error-read-only = { $detail } staat op een schijf die alleen gelezen kan worden.
error-disk = de schijf meldde een fout bij { $detail }.
error-newer = het bestand is geschreven door een nieuwere versie van optout en wordt alleen gelezen.
error-unreadable = het bestand is nu niet leesbaar en blijft dus onaangeroerd: { $detail }.
error-locked = een ander programma heeft het bestand vergrendeld.
error-no-clipboard = van hieruit is geen klembord bereikbaar.
error-slow = er kwam niet op tijd antwoord.
error-too-long = de tekst is langer dan zo kan worden doorgegeven.
error-changed = wat werd teruggelezen, was niet wat was gekopieerd.
error-no-browser = van hieruit is geen browser bereikbaar.
error-no-editor = { $detail } kon niet worden gestart; stel het programma in met VISUAL of EDITOR.
error-editor-kept = wat de editor heeft geschreven is geen UTF-8 of langer dan 200.000 tekens; het staat nog in { $detail }.
error-other = { $detail }.

## Before a run begins

checklist-header = Uw checklist van optout. U mag die lezen, bewerken, verplaatsen en verwijderen; optout laat staan wat het niet kent.
checklist-not-read = { $file } is niet gelezen: { $reason } Er is niets veranderd.
checklist-broken = { $file }, regel { $line }, kolom { $column }: { $reason }. Er is niets veranderd. Verbeter die regel, of neem een ander bestand met --file.
no-place-name = De naam van een persoon bestaat uit letters a tot z, cijfers en koppeltekens, hoogstens 64.
no-place-home = Hier is geen thuismap bekend. Geef de checklist op met --file.
no-place-here = De huidige map is weg. Geef de checklist op met het volledige pad.
content-unreadable = De inhoudsmap { $folder } is niet gelezen: { $reason }
content-ignored = { $file } is overgeslagen: het heeft een andere naam dan inhoud heeft, is te groot, is een link, of is geen tekst.
content-stopped = optout is hier gestopt en heeft niets gewijzigd. Verbeter wat is genoemd of haal het uit { $folder }, en start opnieuw.
no-terminal = optout leidt u in een terminal door alles heen, en hier is er geen. Probeer optout status, of optout --plain.
panicked = Er is iets misgegaan in optout zelf. Wat u hebt ingevoerd, is opgeslagen; start het opnieuw om verder te gaan.
