### The settings: what each is called, and what it does.

title-settings = Einstellungen
title-palettes = Farben
title-letter-languages = Sprache der Texte
settings-heading = Einstellungen
key-set = ändern
key-settings = Einstellungen
key-undo = zurücknehmen

setting-on = an
setting-off = aus
setting-language = Sprache des Programms
    .about = Alles, was das Programm sagt, von jetzt an.
setting-app-language = Sprache Ihrer App
    .about = Die Namen von Menüs und Knöpfen werden so gezeigt, wie sie in Ihrer App stehen.
setting-letter-language = Sprache der Texte und Briefe
    .about = Für Texte und Briefe, die von jetzt an entworfen werden. Was schon geschrieben ist, bleibt, wie es ist.
setting-palette = Farben
    .about = In welchen Farben der Bildschirm erscheint. Jede Bedeutung steht auch in Worten da.
setting-ascii = Nur einfache Zeichen
    .about = Rahmen und Markierungen werden mit den einfachsten Zeichen gezeichnet, für ein Terminal, das andere falsch zeigt.
setting-mouse = Maus
    .about = An: Ein Klick wählt aus, das Rad blättert. Aus: Die Maus markiert Text, so wie Ihr Terminal es tut.
setting-mask = Adressen und Nummern verbergen
    .about = E-Mail-Adressen und Telefonnummern werden nur zum Teil gezeigt, falls jemand mitliest. Was Sie eingeben, der Text selbst und was kopiert wird, bleiben vollständig.
setting-clear-clipboard = Zwischenablage am Ende leeren
    .about = Beim Beenden wird aus der Zwischenablage entfernt, was hier zuletzt kopiert wurde, wo das möglich ist und seither nichts anderes kopiert wurde.

letter-languages-heading = Sprache der Texte und Briefe
palettes-heading = Farben
palettes-why = Keine davon färbt den Hintergrund. Hell und dunkel sagen, für welchen Hintergrund sie gemacht sind.
palette-default = die des Terminals
palette-light = für hellen Hintergrund
palette-dark = für dunklen Hintergrund
palette-contrast = hoher Kontrast
palette-colour-blind = bei Rot-Grün-Schwäche
palette-plain = ohne Farben

help-global-palette = Die Farben: default (die des Terminals), light (hell), dark (dunkel), contrast (hoher Kontrast), colour-blind (Rot-Grün-Schwäche) oder plain (keine)
help-global-mouse = Die Maus verwenden: Ein Klick wählt aus, das Rad blättert
