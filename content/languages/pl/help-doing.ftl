# The help of the commands that note, copy, repair and forget. The example of a command is a command.

help-status-everyone = Także listy kontrolne innych osób

help-account = Dodaje, wymienia i usuwa konta
    .example = optout account add instagram lea.photos
help-account-add = Dodaje konto i mówi, jaki ma odtąd identyfikator
    .example = optout account add instagram lea.photos
help-account-add-platform = Która platforma, na przykład instagram, facebook, whatsapp lub no-account
help-account-add-handle = Nazwa konta na niej; można pominąć
help-account-add-email = Adres konta, zachowany jako person.email
help-account-add-form = Inny formularz niż ten na końcu drogi, według identyfikatora
help-account-add-linked-with = Konto w tym samym centrum kont, według identyfikatora
help-account-list = Wymienia konta i ich identyfikatory
    .example = optout account list --json
help-account-list-json = Wypisz w postaci dla programów
help-account-remove = Usuwa konto; zostaje ono w kopiach z ostatnich dni
    .example = optout account remove instagram-1
help-account-remove-id = Które konto, według identyfikatora

help-mark = Oznacza krok jako zrobiony, pominięty lub do zrobienia
    .example = optout mark instagram-1 session
help-mark-account = Które konto, według identyfikatora
help-mark-step = Który krok, według identyfikatora; pole formularza to form.pole
help-mark-state = Jako done, skipped lub todo; bez tego jako done
help-mark-on = Dzień w postaci rok-miesiąc-dzień; bez niego dzisiaj
help-mark-anyway = Przyjmij dzień sprzed lat

help-sent = Odnotowuje, że formularz wysłano
    .example = optout sent instagram-1
help-sent-account = Które konto, według identyfikatora
help-sent-on = Dzień w postaci rok-miesiąc-dzień; bez niego dzisiaj
help-sent-anyway = Przyjmij dzień sprzed lat
help-sent-reference = Znak sprawy: numer lub słowo, które podała Meta

help-reply = Odnotowuje, co przyszło, i mówi, co teraz zrobić
    .example = optout reply instagram-1 accepted
help-reply-account = Które konto, według identyfikatora
help-reply-reply = Co przyszło, na przykład received, accepted, refused lub wants-more
help-reply-on = Dzień w postaci rok-miesiąc-dzień; bez niego dzisiaj
help-reply-anyway = Przyjmij dzień sprzed lat
help-reply-note = Własna notatka

help-covered = Odnotowuje, że odpowiedź dla innego konta wymienia to konto
    .example = optout covered facebook-1 --by instagram-1
help-covered-account = Które konto jest wymienione, według identyfikatora
help-covered-by = Konto, którego odpowiedź je wymienia, według identyfikatora
help-covered-on = Dzień w postaci rok-miesiąc-dzień; bez niego dzisiaj
help-covered-anyway = Przyjmij dzień sprzed lat

help-proof = Odnotowuje, gdzie leży dowód, z jego sumą SHA-256; sam plik nie jest kopiowany
    .example = optout proof instagram-1 mail.eml
help-proof-account = Które konto, według identyfikatora
help-proof-proof = Plik, na przykład zapisany e-mail lub zrzut ekranu
help-proof-on = Dzień w postaci rok-miesiąc-dzień; bez niego dzisiaj
help-proof-anyway = Przyjmij dzień sprzed lat

help-set = Ustawia wartość dotyczącą osoby albo ustawienie; pusta wartość je usuwa
    .example = optout set person.country PL
help-set-key = Które, na przykład person.country lub settings.language
help-set-value = Wartość; "" ją usuwa

help-copy = Kopiuje jedną rzecz do schowka
    .example = optout copy text instagram-1
help-copy-field = Co: country, email, text lub link
help-copy-account = Czyj tekst lub link, według identyfikatora konta

help-link = Podaje adres formularza
    .example = optout link instagram --qr
help-link-platform = Która platforma, na przykład instagram, facebook, whatsapp lub no-account
help-link-purpose = Do czego służy formularz: own-data, third-party, ai-messages lub general
help-link-country = Kraj zamieszkania, dwie litery
help-link-qr = Narysuj go także jako kod dla telefonu
help-link-open = Otwórz go także w przeglądarce

help-doctor = Sprawdza listę kontrolną, treść, terminal i schowek i mówi, co jest nie tak
    .example = optout doctor --fix
help-doctor-fix = Napraw, co się da; to, czego nie można odczytać, zostaje zachowane obok

help-forget = Usuwa wszystko, co jest przechowywane, albo jedno konto z każdą kopią, która je zna
    .example = optout forget --yes
help-forget-account = Tylko to konto, według identyfikatora, i kopie z wcześniejszych dni
help-forget-all = Także listy kontrolne innych osób
help-forget-yes = Wykonaj; bez tego polecenie tylko mówi, co by zniknęło

help-completions = Wypisuje to, co powłoka ma wczytać, aby uzupełniać polecenia, konta i kroki
    .example = source <(optout completions bash)
help-completions-shell = bash, elvish, fish, powershell lub zsh

help-man = Wypisuje stronę podręcznika albo zapisuje wszystkie strony w folderze
    .example = optout man > optout.1
help-man-dir = Folder na jedną stronę dla każdego polecenia; to, co już w nim jest, zostaje
