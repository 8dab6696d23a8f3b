### The settings: what each is called, and what it does.

title-settings = ustawienia
title-palettes = kolory
title-letter-languages = język tekstów
settings-heading = Ustawienia
key-set = zmień
key-settings = ustawienia
key-undo = cofnij

setting-on = tak
setting-off = nie
setting-language = Język programu
    .about = Wszystko, co program mówi od teraz.
setting-app-language = Język aplikacji
    .about = Nazwy menu i przycisków są pokazywane tak, jak w twojej aplikacji.
setting-letter-language = Język tekstów i pism
    .about = Dla tekstów i pism, które powstaną od teraz. To, co już napisano, zostaje bez zmian.
setting-palette = Kolory
    .about = Barwy ekranu. Każde znaczenie jest też podane słowami.
setting-ascii = Tylko proste znaki
    .about = Ramki i znaczniki są rysowane najprostszymi znakami, dla terminala, który inne pokazuje źle.
setting-mouse = Mysz
    .about = Tak: kliknięcie wybiera, kółko przewija. Nie: mysz zaznacza tekst, tak jak robi to terminal.
setting-mask = Ukrywanie adresów i numerów
    .about = Adresy e-mail i numery telefonu są pokazywane tylko częściowo, gdy ktoś patrzy przez ramię. To, co wpisujesz, sam tekst i to, co kopiujesz, pozostaje w całości.
setting-clear-clipboard = Pusty schowek na końcu
    .about = Przy wyjściu to, co tu ostatnio skopiowano, znika ze schowka, jeśli to możliwe i jeśli potem nie skopiowano nic innego.

letter-languages-heading = Język tekstów i pism
palettes-heading = Kolory
palettes-why = Żadne nie malują tła. Jasne i ciemne odnosi się do tła, które masz w terminalu.
palette-default = kolory terminala
palette-light = dla jasnego tła
palette-dark = dla ciemnego tła
palette-contrast = wysoki kontrast
palette-colour-blind = gdy czerwień i zieleń się zlewają
palette-plain = bez kolorów

help-global-palette = Kolory: default, light, dark, contrast, colour-blind lub plain
help-global-mouse = Włącz mysz: kliknięcie wybiera, kółko przewija
