# The help of the command line. The example of a command is a command: only what a person would name otherwise is translated.

help-heading-usage = Gebruik
help-heading-commands = Opdrachten
help-heading-arguments = Argumenten
help-heading-options = Opties
help-heading-examples = Voorbeeld

help-optout = Begeleidt u bij uw bezwaar tegen het trainen van AI door Meta met wat u hebt geplaatst. Zonder opdracht begint de begeleiding.
    .example = optout --plain

help-global-file = Gebruik deze checklist, niet de gewone
help-global-person = Gebruik de checklist van deze persoon: elke naam heeft een eigen checklist
help-global-content = Leg een map met eigen inhoud over de ingebouwde inhoud
help-global-lang = Taal van het programma, zoals en of nl; bij optout letter: van de brief
help-global-color = Wanneer kleur gebruiken: auto, always of never
help-global-ascii = Teken alleen met ASCII-tekens
help-global-plain = Werk in gewone regels: voor schermlezers, eenvoudige terminals en pipes
help-global-practice = Oefen met verzonnen gegevens: er wordt niets opgeslagen of geopend
help-global-today = Neem deze dag als vandaag, geschreven als jaar-maand-dag
help-global-help = Toon deze hulp
help-global-version = Toon de versie

help-status = Zegt hoe elk account ervoor staat, de volgende datum, en wat nu te doen is
    .example = optout status --json
help-status-json = Schrijf het voor programma’s

help-next = Zegt in één regel wat nu te doen is
    .example = optout next

help-guide = Schrijft de route van een platform als één pagina om te lezen, af te drukken of door te geven
    .example = optout guide instagram --country NL --app-lang nl
help-guide-platform = Welk platform, zoals instagram, facebook, whatsapp of no-account
help-guide-route = Alleen deze route, met het id
help-guide-country = Het land waar u woont, met de landcode van twee letters
help-guide-app-lang = De taal van uw app, zoals nl
help-guide-format = Schrijf het als tekst, als Markdown (md), als pagina voor browser en printer (html) of voor programma’s (json)

help-content = Toont, controleert en exporteert wat het programma weet
    .example = optout content check mijn-inhoud
help-content-check = Noemt alle fouten ineens, dan hoeveel er van elke taal is en welke feiten oud zijn
    .example = optout content check mijn-inhoud
help-content-check-dir = Een map met eigen inhoud, over de ingebouwde gelegd; zonder map: wat het programma gebruikt
help-content-list = Noemt de inhoudsbestanden, en welke van uzelf zijn
    .example = optout content list
help-content-export = Schrijft de ingebouwde bestanden naar een map, als begin
    .example = optout content export mijn-inhoud
help-content-export-dir = De map; wat er al in staat, blijft
help-content-sources = Noemt de bronnen, elk met datum en adres
    .example = optout content sources --older-than 12
help-content-sources-older-than = Alleen bronnen die meer dan zoveel maanden geleden zijn gelezen, of op een onbekende datum

help-privacy = Zegt in gewone woorden wat waar wordt bewaard
    .example = optout privacy
