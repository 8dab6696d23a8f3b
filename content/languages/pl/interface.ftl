# What all pages share: dates, marks, keys, notices. Each sentence is whole; nothing is glued together.

language-own-name = Polski
quote-open = „
quote-close = ”
label = { $label }

language-bg = bułgarski
language-cs = czeski
language-da = duński
language-de = niemiecki
language-el = grecki
language-en = angielski
language-es = hiszpański
language-fi = fiński
language-fr = francuski
language-hr = chorwacki
language-hu = węgierski
language-it = włoski
language-nl = niderlandzki
language-no = norweski
language-pl = polski
language-pt = portugalski
language-pt-BR = portugalski (Brazylia)
language-sl = słoweński
language-sv = szwedzki

## Dates

month-1 = stycznia
    .short = sty
    .alone = styczeń
month-2 = lutego
    .short = lut
    .alone = luty
month-3 = marca
    .short = mar
    .alone = marzec
month-4 = kwietnia
    .short = kwi
    .alone = kwiecień
month-5 = maja
    .short = maj
    .alone = maj
month-6 = czerwca
    .short = cze
    .alone = czerwiec
month-7 = lipca
    .short = lip
    .alone = lipiec
month-8 = sierpnia
    .short = sie
    .alone = sierpień
month-9 = września
    .short = wrz
    .alone = wrzesień
month-10 = października
    .short = paź
    .alone = październik
month-11 = listopada
    .short = lis
    .alone = listopad
month-12 = grudnia
    .short = gru
    .alone = grudzień
weekday-1 = poniedziałek
weekday-2 = wtorek
weekday-3 = środa
weekday-4 = czwartek
weekday-5 = piątek
weekday-6 = sobota
weekday-7 = niedziela
date-long = { $weekday }, { $day } { $month } { $year }
date-full = { $day } { $month } { $year }
date-short = { $day } { $month-short }
date-short-year = { $day } { $month-short } { $year }
date-distance = { $date }, { $distance }
days-today = dzisiaj
days-in =
    { $n ->
        [365] za rok
        [366] za rok
        [one] jutro
        [few] za { $n } dni
        [many] za { $n } dni
       *[other] za { $n } dnia
    }
days-ago =
    { $n ->
        [one] wczoraj
        [few] { $n } dni temu
        [many] { $n } dni temu
       *[other] { $n } dnia temu
    }
when-month = { $month } { $year }
when-year = { $year }
when-unknown = nieznana data

## How old a fact is

seen =
    { $sources ->
        [one] data informacji: { $when } ({ $sources } źródło)
        [few] data informacji: { $when } ({ $sources } źródła)
        [many] data informacji: { $when } ({ $sources } źródeł)
       *[other] data informacji: { $when } ({ $sources } źródła)
    }
seen-old =
    { $sources ->
        [one] data informacji: { $when } ({ $sources } źródło), { $months } mies. temu: mogło się zmienić
        [few] data informacji: { $when } ({ $sources } źródła), { $months } mies. temu: mogło się zmienić
        [many] data informacji: { $when } ({ $sources } źródeł), { $months } mies. temu: mogło się zmienić
       *[other] data informacji: { $when } ({ $sources } źródła), { $months } mies. temu: mogło się zmienić
    }
seen-unsure =
    { $sources ->
        [one] data informacji: { $when } ({ $sources } źródło), niepotwierdzone
        [few] data informacji: { $when } ({ $sources } źródła), niepotwierdzone
        [many] data informacji: { $when } ({ $sources } źródeł), niepotwierdzone
       *[other] data informacji: { $when } ({ $sources } źródła), niepotwierdzone
    }
seen-law = z przepisu prawa ({ $when })
    .unsure = z przepisu prawa ({ $when }); nie znamy takiego przypadku
seen-undated = nieznana data informacji: mogło się zmienić
label-in-english = Nazwa po angielsku: { $label }.
label-only-english = Znamy tę nazwę tylko po angielsku; w aplikacji może brzmieć inaczej.
label-only-other = Znamy tę nazwę tylko w jednym języku ({ $language }); w aplikacji może brzmieć inaczej.
sketch-spoken = Wiersz do dotknięcia: { $label }.

## Marks

place = { $n } z { $of }
mark-done = Oznaczono { $date }.
mark-skipped = Pominięto { $date }.
mark-changed = Oznaczono { $date }; od tego czasu krok się zmienił.
copied-mark = skopiowano
    .handed = przekazano
signs =
    { $n ->
        [one] { $n } znak
        [few] { $n } znaki
        [many] { $n } znaków
       *[other] { $n } znaku
    }
kind-page = { $platform }, Strona
kind-child = { $platform }, konto dziecka
flag-practice = ćwiczenie
flag-own-content = własna treść
flag-only-read = tylko odczyt
flag-unsaved = nie zapisano
too-small = Powiększ do { $width }×{ $height }

## Keys

sign-space = Spacja
key-add = dodaj
key-answer = Meta odpowiedziała
key-answer-question = odpowiedz
key-app-language = język aplikacji
key-back = wstecz
key-bare = sam tekst
key-begin = rozpocznij
key-change = edytuj
key-child = dla dziecka
key-child-off = nie dla dziecka
key-choose = wybierz
key-code = kod QR
key-copy = kopiuj
key-copy-field = kopiuj
key-copy-sentence = kopiuj zdanie
key-correct = popraw
key-country = kraj
key-different = tu jest inaczej
key-editor = własny edytor
key-file = do pliku
key-filter = filtruj
key-fresh-draft = dodaj nowy szkic
key-go-on = dalej
key-go-there = przejdź tam
key-handle = nazwa konta
key-help = klawisze
key-i-am-there = jestem tam
key-i-did-it = zrobione
key-keep-and-copy = zachowaj i kopiuj
key-keep-answer = zachowaj
key-know = co warto wiedzieć
key-language = język
key-leave-field = opuść pole
key-leave-text = opuść tekst
key-length = długość tekstu
key-linked = połączone konta
key-more = jeszcze jedno
key-next = dalej
key-next-way = następna droga
key-none-named = nie wymienia żadnego
key-not-linked = osobne lub nie wiem
key-note-it = odnotuj
key-open = otwórz
key-open-again = otwórz ponownie
key-open-form = otwórz formularz
key-other = inna część
key-other-way = inna droga
key-panel = szczegóły
key-panel-sketch = na ekranie
key-pick = zaznacz
key-posted = pismo wysłane
key-practise = ćwicz
key-pressed-button = przycisk naciśnięty
key-protect = więcej ochrony
key-quit = wyjdź
key-record = historia
key-remove = usuń
key-on-phone = otwarte w telefonie
key-skip = pomiń
key-sources = źródła
key-steps = kroki
key-take-way = wybierz tę drogę
key-terms = słowniczek
key-text = tekst
key-text-language = język tekstu
key-the-code = kod z e-maila
key-this-one = wybierz
key-to-accounts = konta
key-to-list = do listy
key-to-form = do formularza
key-to-reasons = powody
key-to-text = edytuj tekst
key-toggle = zaznacz
key-type-name = wpisz nazwę
key-unmark = cofnij ostatnie
key-why = dlaczego
key-why-hoax = tekst do publikacji?
key-write-text = tekst
key-your-name = imię i nazwisko
key-your-email = adres e-mail

## What just happened

copied-proven =
    { $n ->
        [one] Skopiowano do schowka i odczytano z powrotem: ten sam { $n } znak.
        [few] Skopiowano do schowka i odczytano z powrotem: te same { $n } znaki.
        [many] Skopiowano do schowka i odczytano z powrotem: te same { $n } znaków.
       *[other] Skopiowano do schowka i odczytano z powrotem: te same { $n } znaku.
    }
copied-unproven =
    { $n ->
        [one] Skopiowano do schowka, { $n } znak; nie udało się odczytać go z powrotem.
        [few] Skopiowano do schowka, { $n } znaki; nie udało się odczytać ich z powrotem.
        [many] Skopiowano do schowka, { $n } znaków; nie udało się odczytać ich z powrotem.
       *[other] Skopiowano do schowka, { $n } znaku; nie udało się odczytać ich z powrotem.
    }
copied-tmux =
    { $n ->
        [one] Przekazano do tmux i jego terminala, { $n } znak, bez sprawdzenia. Jeśli wklejanie nic nie daje: { $key-bare } pokazuje sam tekst.
        [few] Przekazano do tmux i jego terminala, { $n } znaki, bez sprawdzenia. Jeśli wklejanie nic nie daje: { $key-bare } pokazuje sam tekst.
        [many] Przekazano do tmux i jego terminala, { $n } znaków, bez sprawdzenia. Jeśli wklejanie nic nie daje: { $key-bare } pokazuje sam tekst.
       *[other] Przekazano do tmux i jego terminala, { $n } znaku, bez sprawdzenia. Jeśli wklejanie nic nie daje: { $key-bare } pokazuje sam tekst.
    }
copied-terminal =
    { $n ->
        [one] Przekazano do terminala, { $n } znak, bez sprawdzenia. Jeśli wklejanie nic nie daje: { $key-bare } pokazuje sam tekst.
        [few] Przekazano do terminala, { $n } znaki, bez sprawdzenia. Jeśli wklejanie nic nie daje: { $key-bare } pokazuje sam tekst.
        [many] Przekazano do terminala, { $n } znaków, bez sprawdzenia. Jeśli wklejanie nic nie daje: { $key-bare } pokazuje sam tekst.
       *[other] Przekazano do terminala, { $n } znaku, bez sprawdzenia. Jeśli wklejanie nic nie daje: { $key-bare } pokazuje sam tekst.
    }
cleared = W schowku nie ma już tego, co tu skopiowano.
opened-in-browser = Uruchomiono przeglądarkę. Sprawdź nazwę witryny w pasku adresu.
wrote = Zapisano w { $file }
saving = Zapisywanie…
bare-back = Enter prowadzi z powrotem do strony.
practice-begun = Ćwiczenie: dane są zmyślone, nic nie jest zapisywane ani otwierane.
practice-nothing-opened = Ćwiczenie: teraz otworzyłaby się witryna { $host }.
practice-nothing-written = Ćwiczenie: teraz powstałby plik.
code-noted = Odnotowano: kod jest wpisany, więc sprzeciw liczy się jako wysłany dzisiaj.
paste-too-long =
    { $n ->
        [one] To { $n } znak, czyli więcej, niż się tu mieści. Niczego nie wstawiono.
        [few] To { $n } znaki, czyli więcej, niż się tu mieści. Niczego nie wstawiono.
        [many] To { $n } znaków, czyli więcej, niż się tu mieści. Niczego nie wstawiono.
       *[other] To { $n } znaku, czyli więcej, niż się tu mieści. Niczego nie wstawiono.
    }
text-now-short = Wersja krótka, do pola formularza.
    .later = Wersja krótka, gdy tylko zaznaczono powód.
text-now-long = Wersja długa, do pisma.
    .later = Wersja długa, gdy tylko zaznaczono powód.
text-own-kept = Tekst zmieniono ręcznie: zostaje bez zmian. { $key-more } dodaje pod nim nowy szkic.
    .language = Tekst zmieniono ręcznie: zostaje bez zmian. { $key-more } dodaje pod nim nowy szkic w tym języku: { $language }.
form-choose-there = To wybiera się na stronie Mety.
form-code-there = Kod przychodzi e-mailem i wpisuje się go od razu na stronie Mety.
session-no-app-way = Dla tego konta nie jest znana żadna droga w aplikacji.

## Leaving

parting-saved = Zapisano w { $file }
parting-unsaved = Ostatnich zmian nie udało się zapisać.
only-read = Tę listę kontrolną zapisała nowsza wersja optout: jest tylko odczytywana i niczego nie zapisano.
parting-practice = To było ćwiczenie: niczego nie zapisano.
parting-next = { $next }
