### The settings: what each is called, and what it does.

title-settings = instellingen
title-palettes = kleuren
title-letter-languages = taal van de teksten
settings-heading = Instellingen
key-set = wijzigen
key-settings = instellingen
key-undo = ongedaan maken

setting-on = aan
setting-off = uit
setting-language = Taal van het programma
    .about = Alles wat het programma zegt, vanaf nu.
setting-app-language = Taal van uw app
    .about = De namen van menu’s en knoppen ziet u zoals ze in uw app staan.
setting-letter-language = Taal van teksten en brieven
    .about = Voor teksten en brieven die vanaf nu worden opgesteld. Wat er al geschreven is, blijft zoals het is.
setting-palette = Kleuren
    .about = Hoe het scherm wordt gekleurd. Elke betekenis staat er ook in woorden.
setting-ascii = Alleen eenvoudige tekens
    .about = Kaders en markeringen worden met de eenvoudigste tekens getekend, voor een terminal die andere verkeerd toont.
setting-mouse = Muis
    .about = Aan: een klik kiest, het wieltje scrolt. Uit: met de muis selecteert u tekst, zoals uw terminal dat doet.
setting-mask = Adressen en nummers verbergen
    .about = E-mailadressen en telefoonnummers worden maar deels getoond, voor als iemand meekijkt. Wat u typt, de tekst zelf en wat wordt gekopieerd, blijven volledig.
setting-clear-clipboard = Klembord aan het eind legen
    .about = Bij het afsluiten wordt van het klembord gehaald wat hier het laatst is gekopieerd, als dat kan en er sindsdien niets anders is gekopieerd.

letter-languages-heading = Taal van teksten en brieven
palettes-heading = Kleuren
palettes-why = Geen ervan kleurt de achtergrond. Licht en donker zeggen voor welke achtergrond de kleuren zijn gemaakt.
palette-default = die van de terminal zelf
palette-light = voor een lichte achtergrond
palette-dark = voor een donkere achtergrond
palette-contrast = hoog contrast
palette-colour-blind = als rood en groen op elkaar lijken
palette-plain = geen kleur

help-global-palette = De kleuren: default, light, dark, contrast, colour-blind of plain
help-global-mouse = Gebruik de muis: een klik kiest, het wieltje scrolt
