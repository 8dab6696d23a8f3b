# What follows after sending, by commands: what is due, letters, the report and the bundle.

## What is due or coming

due-of-person = { $person }, { $account }
due-mail = { $account }: jeśli e-maila nie ma do { $date }, { $distance }, zajrzyj do spamu i wyślij ponownie; nasza propozycja
due-code = { $account }: potrzebny jest kod; weź go z e-maila i wpisz dziś, wcześniej nic nie liczy się jako wysłane
due-answer = { $account }: Meta ma odpowiedzieć do { $date }, { $distance }
due-answer-there = { $account }: odpowiedź ma przyjść do { $date }, { $distance }
due-overdue = { $account }: odpowiedź miała przyjść do { $date }, { $distance }
due-suggested = { $account }: sprawdź, czy przyszła odpowiedź, { $date }, { $distance }; nasza propozycja
next-undated-how = Teraz: { $name }. Nie odnotowano dnia wysłania. Potwierdzenie od Mety w Twojej skrzynce zawiera tę datę: odnotuj ją przez optout sent { $account } --on DATA. Bez niego sprawdź { $date }, czy przyszła odpowiedź; nasza propozycja.
due-reminder = { $account }: przypomnienie ma sens od { $date }, { $distance }; nasza propozycja
due-complain = { $account }: skarga ma sens od { $date }, { $distance }; nasza propozycja
    .company = { $account }: skarga do Mety ma sens od { $date }, { $distance }; nasza propozycja
due-company = { $account }: Meta ma potwierdzić skargę do { $date }, { $distance }
due-authority = { $account }: zapytaj organ nadzorczy o stan sprawy, { $date }, { $distance }; nasza propozycja
due-own = { $account }: własna data, { $date }, { $distance }
due-again = { $account }: sprawdź, czy sprzeciw nadal działa, { $date }, { $distance }; nasza propozycja
due-no-country = Nie podano kraju zamieszkania, więc żadna data nie jest liczona. Podaj kraj przez optout set person.country, na przykład optout set person.country PL.

## The clock

clock-set-back = Zegar tego komputera wskazuje { $today }, a w historii jest już { $last }. Niczego nie odnotowano; popraw zegar albo podaj dzień przez --on.

## Files

file-written = Zapisano: { $file }
file-not-written = Nie zapisano { $file }: { $reason } Poza tym nic się nie zmieniło; podaj inny plik.
error-taken = { $detail } już istnieje i pozostaje bez zmian.
no-account-at-all = Nie ma jeszcze żadnego konta. Dodaj je przez optout account add.

## Letters

letter-which = Które konto? Podaj jego identyfikator po rodzaju pisma. Są: { $known }.
letter-set-country = Niczego nie zapisano. Podaj kraj przez optout set person.country, na przykład optout set person.country PL.
letter-set-region = Adresat: { $name }. Nie odnotowano części kraju, a od niej zależy organ. Podaj swoją przez optout set person.region, na przykład optout set person.region { $part }.
letter-right-from = Prawo do sprzeciwu jest tam znane od { $date }.
letter-instead = Co można tam zrobić:
letter-instead-step = {"  "}{ $step }
letter-anyway = Niczego nie zapisano. Z --anyway pismo powstanie mimo to.
letter-early = W obecnym stanie to pismo nie jest dostępne: termin jeszcze nie minął albo nie przyszło nic, na co by odpowiadało.
letter-other-language = Jest napisane w innym języku; język pisma wskazuje --lang.
letter-own-text = Własny tekst jest w języku: { $language }. Program nie tłumaczy go na język: { $other }. Niczego nie zapisano: pomiń --lang albo wskaż powody przez --ground.
letter-no-reasons = Powody i --short należą do sprzeciwu, powody także do uzupełnienia. Niczego nie zapisano; pomiń je.
letter-no-ground = { $ground } nie jest powodem dla tego tekstu. Niczego nie zapisano. Znane dla --ground: { $known }.
letter-ground-exposes = Powód { $ground } może kogoś narazić, więc jego tekst pozostaje ogólny. Niczego nie zapisano; podaj go bez własnego zdania.
letter-ground-long = Zdanie do { $ground } ma ponad dwa tysiące znaków. Niczego nie zapisano; skróć je.
letter-blank-left = W piśmie została luka: { $blanks }. Niczego nie zapisano. Imię i nazwisko ustawia optout set person.name, adres optout set person.email; z --anyway pismo powstanie z luką.
letter-blank-stays = W piśmie została luka: { $blanks }. Wypełnij ją przed wysłaniem.
letter-own-brackets = W Twoich własnych słowach są nawiasy: { $blanks }. Sprawdź, czy trzeba tam jeszcze coś uzupełnić.
letter-not-copied = Pisma nie skopiowano: { $reason } Poza tym powstało zgodnie z poleceniem.

## The report and the bundle

report-text-sent = { $kind }, wysłano { $date }; język: { $language }
    .form = Tekst przygotowany do formularza i skopiowany; formularz wysłano { $date }, a czy tekst został w nim wklejony, nie wiadomo; język: { $language }
report-column-fate = Teraz
proof-fate-same = bez zmian
proof-fate-changed = zmieniony od tego czasu
proof-fate-unproven = jest; sumy nie odnotowano
proof-fate-gone = nie znaleziono
proof-gone = Pliku { $file }, odnotowanego jako dowód, już nie ma albo nie można go odczytać. Tak jest wymieniony; jeśli go przeniesiono, odnotuj go ponownie przez optout proof.
proof-changed = Plik { $file } zmienił się, odkąd odnotowano go jako dowód. Tak jest wymieniony, z sumą odnotowaną wtedy.
bundle-written =
    { $n ->
        [one] W folderze { $folder } jest teraz { $n } plik.
        [few] W folderze { $folder } są teraz { $n } pliki.
        [many] W folderze { $folder } jest teraz { $n } plików.
       *[other] W folderze { $folder } jest teraz { $n } pliku.
    }
bundle-not-written = W folderze { $folder } nie zapisano nic więcej: { $reason } To, co już tam jest, zostaje; wskaż folder nowy lub pusty.

## Help

help-due = Podaje, na co przyszedł termin i co nadchodzi, po jednym wierszu; kod wyjścia to 3, jeśli minął termin ustawowy lub własny, a 0, jeśli to tylko nasze propozycje
    .example = optout due --ics optout.ics
help-due-json = Wypisz w postaci dla programów
help-due-everyone = Także listy kontrolne innych osób
help-due-ics = Zapisz zamiast tego nadchodzące daty jako plik kalendarza; - to standardowe wyjście

help-letter = Pisze pismo: sprzeciw albo to, co po nim następuje
    .example = optout letter reminder instagram-1 -o przypomnienie.txt
help-letter-kind = Które: objection (sprzeciw), supplement (uzupełnienie), reminder (przypomnienie), company-complaint (skarga do firmy) lub complaint (skarga do organu nadzorczego)
help-letter-account = Które konto, według identyfikatora; można pominąć, jeśli jest tylko jedno
help-letter-ground = Powód według identyfikatora, dowolnie wiele razy; po znaku = własne zdanie
help-letter-short = Powody w wersji krótkiej
help-letter-copy = Skopiuj je także do schowka
help-letter-output = Zapisz je w tym nowym pliku, nie na standardowym wyjściu
help-letter-anyway = Napisz je bez odnotowanego żądania, po uwzględnieniu sprzeciwu albo z luką

help-report = Pisze raport o tym, co zrobiono, zawsze z dniem, w postaci dla organu nadzorczego
    .example = optout report instagram-1 --format html -o raport.html
help-report-account = Tylko to konto, według identyfikatora
help-report-format = Jako Markdown (md), jako strona dla przeglądarki i drukarki (html) albo dla programów (json)
help-report-output = Zapisz go w tym nowym pliku, nie na standardowym wyjściu

help-bundle = Zapisuje folder z raportem, wysłanymi tekstami, listą dowodów i sumami kontrolnymi
    .example = optout bundle instagram-1 -o moj-sprzeciw
help-bundle-account = Tylko to konto, według identyfikatora
help-bundle-dir = Folder; to, co już w nim jest, zostaje
