# What protects more, and the story so far: the two pages. The things themselves stand in files of their own.

title-protect = więcej ochrony
protect-heading = Co jeszcze cię chroni
protect-why = Obok sprzeciwu, nigdy zamiast niego. Oznaczone pozycje są zapisywane razem z dniem.
protect-does = Skutek
protect-not = Granice
protect-way = Droga
protect-meets = Po drodze w aplikacji: { $label }
protect-english = Te nazwy są znane tylko po angielsku; w aplikacji mogą brzmieć inaczej.
protect-not-undone = Nie da się tego po prostu cofnąć.
title-measure = jeden środek
key-protect-read = przeczytaj
key-protect-mark = oznacz lub odznacz

title-story = kronika
story-heading = Kronika wydarzeń
story-looked = Ostatnie szukanie nowości: { $date }. Nie znaleziono nic nowszego.
key-story = kronika
