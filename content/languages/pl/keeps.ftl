# A file that two windows change, and one that cannot be read.

title-clash = dwie zmiany
clash-heading = Zmieniono też w innym oknie: { $what }
clash-choose = Obie zmiany są poniżej. Wybierz tę, która ma obowiązywać: trafi do listy kontrolnej, a druga zniknie.
clash-here = W tym oknie
clash-there = W innym oknie i w pliku
clash-keep-mine = Zachowaj to, co jest w tym oknie
clash-keep-theirs = Zachowaj to, co jest w innym oknie
clash-nothing = nic
clash-removed = Konto jest usunięte.
clash-changed =
    { $n ->
        [one] { $account }, { $n } wpis w historii
        [few] { $account }, { $n } wpisy w historii
        [many] { $account }, { $n } wpisów w historii
       *[other] { $account }, { $n } wpisu w historii
    }
clash-done = zrobione, dzień: { $day }
clash-skipped = pominięte, dzień: { $day }
clash-name = imię i nazwisko
clash-country = kraj zamieszkania
clash-region = część kraju
clash-email = adres e-mail
clash-phone = numer telefonu
clash-setting = jedno z ustawień
clash-answer = jedna z odpowiedzi
clash-text = ten tekst
clash-mark = oznaczenie kroku
clash-account = konto
clash-unsaved = To samo zmieniono w innym oknie i plik zawiera tamtą zmianę. Stąd nie zapisano: { $mine }

error-clash = inne okno lub inny program zmienił w tym czasie { $detail }. Pozostała tamta wartość; sprawdź ją i powtórz polecenie, jeśli ma obowiązywać twoja.

title-unreadable = lista kontrolna
unreadable-heading = Nie można odczytać twojej listy kontrolnej
unreadable-file = Plik
unreadable-where = Miejsce
unreadable-place = wiersz { $line }, kolumna { $column }
unreadable-why = Powód
unreadable-kept = W tym pliku niczego nie zmieniono.
unreadable-take-copy =
    { $n ->
        [one] Użyj kopii (dzień: { $day }), jest w niej { $n } konto
        [few] Użyj kopii (dzień: { $day }), są w niej { $n } konta
        [many] Użyj kopii (dzień: { $day }), jest w niej { $n } kont
       *[other] Użyj kopii (dzień: { $day }), jest w niej { $n } konta
    }
unreadable-begin-new = Użyj nowego pliku { $file }
unreadable-leave = Wyjdź i popraw plik ręcznie
unreadable-restored = Kopia jest na swoim miejscu. To, czego nie można było odczytać, zachowano w { $file }
unreadable-restored-alone = Kopia jest na swoim miejscu.
unreadable-begun-new = Od teraz wszystko jest zapisywane w { $file }; aby do niego wrócić, uruchom program z --file i tą nazwą.
failed-restore = Kopii nie wstawiono na miejsce: { $reason } Niczego nie zmieniono; wybierz inną drogę.
