# What protects more, and the story so far: the two pages. The things themselves stand in files of their own.

title-protect = mehr schützen
protect-heading = Was noch mehr schützt
protect-why = Zusätzlich zum Widerspruch, nie an seiner Stelle. Was Sie markieren, wird mit Datum gespeichert.
protect-does = Wirkung
protect-not = Grenzen
protect-way = Weg
protect-meets = Auf dem Weg in Ihrer App: { $label }
protect-english = Diese Namen sind nur auf Englisch bekannt; in Ihrer App können sie anders lauten.
protect-not-undone = Das lässt sich nicht einfach zurücknehmen.
title-measure = eine Maßnahme
key-protect-read = lesen
key-protect-mark = Markierung ändern

title-story = was bisher geschah
story-heading = Was bisher geschah
story-looked = Zuletzt nach Neuem gesucht: { $date }. Neueres wurde nicht gefunden.
key-story = was bisher geschah
