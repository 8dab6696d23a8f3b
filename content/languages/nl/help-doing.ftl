# The help of the commands that note, copy, repair and forget. The example of a command is a command.

help-status-everyone = Ook de checklists van anderen

help-account = Voegt accounts toe, noemt ze en haalt ze weg
    .example = optout account add instagram lea.photos
help-account-add = Voegt een account toe, en zegt met welk id het verder wordt genoemd
    .example = optout account add instagram lea.photos
help-account-add-platform = Welk platform, zoals instagram, facebook, whatsapp of no-account
help-account-add-handle = De naam daar; mag wegblijven
help-account-add-email = Het adres van het account, bewaard als person.email
help-account-add-form = Een ander formulier dan dat aan het eind van de route, met het id
help-account-add-linked-with = Een account in hetzelfde accountcentrum, met het id
help-account-list = Noemt de accounts en hun id’s
    .example = optout account list --json
help-account-list-json = Schrijf het voor programma’s
help-account-remove = Haalt een account weg; in de kopieën van de laatste dagen blijft het staan
    .example = optout account remove instagram-1
help-account-remove-id = Welk account, met het id

help-mark = Markeert een stap als gedaan, overgeslagen of nog te doen
    .example = optout mark instagram-1 session
help-mark-account = Welk account, met het id
help-mark-step = Welke stap, met het id; een veld van het formulier is form.field
help-mark-state = Als done, skipped of todo; zonder dit: als done
help-mark-on = De dag, geschreven als jaar-maand-dag; zonder dit: vandaag
help-mark-anyway = Neem een dag die jaren geleden is

help-sent = Noteert dat het formulier is verstuurd
    .example = optout sent instagram-1
help-sent-account = Welk account, met het id
help-sent-on = De dag, geschreven als jaar-maand-dag; zonder dit: vandaag
help-sent-anyway = Neem een dag die jaren geleden is
help-sent-reference = Het kenmerk dat Meta eraan heeft gegeven

help-reply = Noteert wat er terugkwam, en zegt wat nu te doen is
    .example = optout reply instagram-1 accepted
help-reply-account = Welk account, met het id
help-reply-reply = Wat er terugkwam, zoals received, accepted, refused of wants-more
help-reply-on = De dag, geschreven als jaar-maand-dag; zonder dit: vandaag
help-reply-anyway = Neem een dag die jaren geleden is
help-reply-note = Een eigen notitie

help-covered = Noteert dat het antwoord op een ander account dit account noemt
    .example = optout covered facebook-1 --by instagram-1
help-covered-account = Welk account wordt genoemd, met het id
help-covered-by = Het account waarvan het antwoord dit noemt, met het id
help-covered-on = De dag, geschreven als jaar-maand-dag; zonder dit: vandaag
help-covered-anyway = Neem een dag die jaren geleden is

help-proof = Noteert waar een bewijs staat, met zijn SHA-256; het bestand zelf wordt niet gekopieerd
    .example = optout proof instagram-1 mail.eml
help-proof-account = Welk account, met het id
help-proof-proof = Het bestand, zoals een bewaarde e-mail of een schermafbeelding
help-proof-on = De dag, geschreven als jaar-maand-dag; zonder dit: vandaag
help-proof-anyway = Neem een dag die jaren geleden is

help-set = Stelt een gegeven over u of een instelling in; een lege waarde haalt het weg
    .example = optout set person.country NL
help-set-key = Welke, zoals person.country of settings.language
help-set-value = De waarde; "" haalt die weg

help-copy = Kopieert één ding naar het klembord
    .example = optout copy text instagram-1
help-copy-field = Wat: country, email, text of link
help-copy-account = Van welk account de tekst of link, met het id

help-link = Zegt het adres van een formulier
    .example = optout link instagram --qr
help-link-platform = Welk platform, zoals instagram, facebook, whatsapp of no-account
help-link-purpose = Waarvoor het formulier is: own-data, third-party, ai-messages of general
help-link-country = Het land waar u woont, met de landcode van twee letters
help-link-qr = Teken het ook als code voor een telefoon
help-link-open = Open het ook in de browser

help-doctor = Bekijkt de checklist, de inhoud, de terminal en het klembord, en zegt wat er mis is
    .example = optout doctor --fix
help-doctor-fix = Herstel wat te herstellen is; wat niet leesbaar is, wordt ernaast bewaard

help-forget = Verwijdert alles wat bewaard is, of één account met elke kopie waarin het staat
    .example = optout forget --yes
help-forget-account = Alleen dit account, met het id, en de kopieën van eerdere dagen
help-forget-all = Ook de checklists van anderen
help-forget-yes = Doe het; zonder dit zegt het alleen wat zou verdwijnen

help-completions = Schrijft wat een shell moet lezen om opdrachten, accounts en stappen aan te vullen
    .example = source <(optout completions bash)
help-completions-shell = bash, elvish, fish, powershell of zsh

help-man = Schrijft de handleidingpagina, of alle pagina’s naar een map
    .example = optout man > optout.1
help-man-dir = De map voor één pagina per opdracht; wat er al in staat, blijft
