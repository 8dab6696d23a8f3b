# What the commands answer that note, copy, repair and forget.

checklist-doctor = optout doctor mówi więcej, a optout doctor --fix wstawia w jej miejsce najnowszą kopię, którą można odczytać; dodaj --file lub --person, jeśli są w użyciu.

## Accounts

account-added = Dodano: { $account }
account-twin = Jest już konto o tej nazwie: { $known }. Jeśli to pomyłka, optout account remove { $account } je usunie.
account-line = { $id }: { $account }
account-removed = Usunięto: { $id } ({ $account }). Zostaje w kopiach z ostatnich dni; usuwa je optout forget.
account-gone = Konto { $account } tymczasem usunięto. Niczego dla niego nie odnotowano.
account-other-email = Na liście kontrolnej jest inny adres. Niczego nie dodano; zmień adres przez optout set person.email albo pomiń --email.
account-not-linkable = Połączyć można tylko konta, które mogą być w jednym centrum kont, na przykład na Instagramie i Facebooku. Niczego nie dodano.
no-account-yet = Nie ma jeszcze konta { $account }. Dodaj je przez optout account add.
no-such-account = Nie ma konta { $account }. Są: { $known }.
no-such-form = Formularz { $form } nie należy do tej platformy. Znane dla --form: { $known }.

## Steps, and what happened

not-saved = Niczego nie zapisano: { $reason } Lista kontrolna jest taka, jak była.
noted-already = To jest już odnotowane.
sent-first-stands = Odnotowane są teraz dwa dni wysłania; daty liczą się od pierwszego: { $day }. Jeśli ten dzień to pomyłka, usuń wpis { $iso } z historii (history) w { $file }: ten plik można zmieniać.
marked-done = { $step }: zrobione, { $day }
marked-skipped = { $step }: pominięte, { $day }
marked-todo = { $step }: do zrobienia
no-such-step = { $step } nie jest krokiem konta { $account } na jego drodze. Jego kroki: { $known }.
no-steps = { $account } nie ma kroków w miejscu zamieszkania: niczego nie oznaczono.
no-such-reply = { $reply } nie jest znaną odpowiedzią. Znane: { $known }.
day-to-come = Dzień { $day } dopiero nadejdzie, więc nic nie mogło się wtedy stać. Niczego nie odnotowano; podaj dzień przez --on.
day-long-ago = Od daty { $day } minęło ponad { $n } lata; najczęściej to pomyłka w roku. Niczego nie odnotowano; podaj dzień przez --on albo dodaj --anyway, jeśli rok się zgadza.
noted-before-sent = Odpowiedź nie mogła przyjść { $day }: sprzeciw wysłano { $sent }. Niczego nie odnotowano; podaj dzień przez --on.
covered-by-itself = Konto nie obejmuje samo siebie. Wskaż to drugie przez --by.
covered-not-accepted = Dla konta { $account } nic jeszcze nie uwzględniono. Odnotuj najpierw odpowiedź przez optout reply.
proof-noted = Odnotowano dla { $account }: { $file }, SHA-256 { $sum }. Plik zostaje na miejscu; zachowaj go.
proof-not-read = Nie odczytano { $file }: { $reason } Niczego nie odnotowano.
proof-name = Nazwa pliku nie jest tekstem UTF-8 i nie dałoby się go ponownie znaleźć. Niczego nie odnotowano; zmień nazwę pliku.

## Values

set-now = { $key }: { $value }
set-out = { $key }: usunięto.
set-no-such-key = Nie ma czegoś takiego do ustawienia: { $key }. Są: { $known }.
set-country = Kraj { $value } nie jest znany. Podaje się go dwiema literami, na przykład PL.
set-region = { $value } nie jest kodem części kraju, takim jak DE-BY.
set-region-elsewhere = { $value } leży w innym kraju, niż mówi person.country. Ustaw najpierw kraj.
set-email = { $value } nie jest adresem e-mail.
set-phone = { $value } nie jest numerem telefonu.
set-name = Imię i nazwisko to jeden wiersz, najwyżej dwieście znaków.
set-switch = { $key } ma wartość on albo off, nie { $value }.
set-palette = Nie ma palety { $value }. Są: { $known }.
set-language = Język { $value } nie jest tu znany. Są: { $known }.

## Copies and links

copy-proven = Skopiowano do schowka i odczytano z powrotem to samo; znaki: { $n }.
copy-unproven = Skopiowano do schowka, znaki: { $n }; nie udało się odczytać ich z powrotem.
copy-tmux = Przekazano do tmux i jego terminala, znaki: { $n }, bez sprawdzenia.
copy-terminal = Przekazano do terminala, znaki: { $n }, bez sprawdzenia. Wklej, aby zobaczyć.
copy-failed = Nie skopiowano: { $reason }
copy-unknown = Nie odnotowano niczego do skopiowania. Ustaw to przez optout set { $key }.
copy-which = Które konto? Podaj je po tym, co kopiować. Są: { $known }.
copy-no-link = Droga konta { $account } nie kończy się formularzem, którego adres można otworzyć.
link-none = Dla platformy { $platform } nie jest znany adres takiego formularza.
link-others = Inne rodzaje: --purpose { $kinds }.
link-not-opened = Nie otwarto: { $reason } Adres jest powyżej.

## Everyone

everyone-own = Własna lista kontrolna
everyone-person = Lista kontrolna osoby: { $person }

## The doctor

doctor-none = Nie ma jeszcze listy kontrolnej. Będzie leżeć w { $file }.
doctor-reads =
    { $n ->
        [0] Listę kontrolną można odczytać: { $file }, bez kont.
        [one] Listę kontrolną można odczytać: { $file }, { $n } konto.
        [few] Listę kontrolną można odczytać: { $file }, { $n } konta.
        [many] Listę kontrolną można odczytać: { $file }, { $n } kont.
       *[other] Listę kontrolną można odczytać: { $file }, { $n } konta.
    }
doctor-misread = Te wpisy są tu niezrozumiałe i pozostają bez zmian: { $keys }
doctor-twin = Wiersz { $line }: { $id } to identyfikator dwóch kont. Zapisy trafiają do pierwszego; nadaj jednemu z nich ręcznie inny identyfikator.
doctor-country = Wiersz { $line }: kraj { $country } nie jest znany, więc i jego prawo ani terminy. Podaje się go dwiema literami, na przykład FR.
doctor-platform = Wiersz { $line }: platforma { $platform } nie jest znana, więc nie ma drogi dla tego konta. Znane: { $known }.
doctor-newer = Listę kontrolną { $file } zapisał nowszy optout (wersja pliku { $version }): jest odczytywana, ale nie zmieniana.
doctor-broken = Nie można odczytać listy kontrolnej: { $file }, wiersz { $line }, kolumna { $column }: { $reason }. Pozostaje bez zmian, dopóki ten wiersz nie zostanie poprawiony.
doctor-unread = Nie odczytano listy kontrolnej: { $file }: { $reason } Pozostaje bez zmian.
doctor-newest =
    { $n ->
        [one] Najnowsza kopia, którą można odczytać, to { $backup }: lista kontrolna z początku dnia { $day }, { $n } konto.
        [few] Najnowsza kopia, którą można odczytać, to { $backup }: lista kontrolna z początku dnia { $day }, { $n } konta.
        [many] Najnowsza kopia, którą można odczytać, to { $backup }: lista kontrolna z początku dnia { $day }, { $n } kont.
       *[other] Najnowsza kopia, którą można odczytać, to { $backup }: lista kontrolna z początku dnia { $day }, { $n } konta.
    }
doctor-no-copy = Nie ma kopii, którą można odczytać. Popraw wiersz ręcznie albo przejdź do innego pliku przez --file.
doctor-copies =
    { $n ->
        [one] Jest { $n } kopia z wcześniejszego dnia: { $backup }.
        [few] Są { $n } kopie z wcześniejszych dni, najnowsza możliwa do odczytania to { $backup }.
        [many] Jest { $n } kopii z wcześniejszych dni, najnowsza możliwa do odczytania to { $backup }.
       *[other] Jest { $n } kopii z wcześniejszych dni, najnowsza możliwa do odczytania to { $backup }.
    }
doctor-copies-unread =
    { $n ->
        [one] Jest { $n } kopia z wcześniejszego dnia i nie można jej odczytać.
        [few] Są { $n } kopie z wcześniejszych dni i żadnej nie można odczytać.
        [many] Jest { $n } kopii z wcześniejszych dni i żadnej nie można odczytać.
       *[other] Jest { $n } kopii z wcześniejszych dni i żadnej nie można odczytać.
    }
doctor-open = Inni użytkownicy tego komputera mogą zajrzeć do { $file }.
doctor-leftover = Przerwany zapis zostawił plik { $file }; sama lista kontrolna jest cała.
doctor-content = Używana jest wbudowana treść.
doctor-content-own =
    { $n ->
        [one] { $n } plik treści jest własny.
        [few] { $n } pliki treści są własne.
        [many] { $n } plików treści jest własnych.
       *[other] { $n } pliku treści jest własne.
    }
doctor-content-faults = Własna treść łamie reguły i optout z nią się nie uruchamia. Więcej mówi optout content check:
doctor-line = {"  "}{ $text }
doctor-no-terminal = Nie ma tu terminala. optout --plain działa bez niego.
doctor-dumb = Ten terminal pokazuje tylko wiersze: optout wybiera tryb prosty.
doctor-terminal =
    { $columns ->
        [one] Terminal to { $term }, szerokość: { $columns } kolumna.
        [few] Terminal to { $term }, szerokość: { $columns } kolumny.
        [many] Terminal to { $term }, szerokość: { $columns } kolumn.
       *[other] Terminal to { $term }, szerokość: { $columns } kolumny.
    }
doctor-terminal-unmeasured = Terminal to { $term }; swojej szerokości nie podaje.
doctor-locale = Ustawienia regionalne nie mówią, że tekst jest w UTF-8. Jeśli znaki wyglądają źle, użyj --ascii.
doctor-clipboard = Kopie trafiają do schowka systemu.
doctor-clipboard-tmux = Kopie trafiają do tmux, który przekazuje je swojemu terminalowi.
doctor-clipboard-termux = Kopie trafiają do schowka programu Termux.
doctor-clipboard-terminal = Kopie są przekazywane terminalowi; czy je przyjmuje, tego nie mówi.
doctor-no-clipboard = Nie ma tu drogi do schowka; teksty można pokazać same i zapisać do plików.
doctor-can-fix = optout doctor --fix naprawia to, co da się naprawić.
doctor-well = Wszystko jest w porządku.
doctor-not-well = Coś jest nie w porządku.
doctor-by-hand =
    { $n ->
        [one] Została 1 rzecz do poprawienia ręcznie, w { $file }, wiersz { $lines }.
        [few] Zostały { $n } rzeczy do poprawienia ręcznie, w { $file }, wiersze { $lines }.
        [many] Zostało { $n } rzeczy do poprawienia ręcznie, w { $file }, wiersze { $lines }.
       *[other] Zostało { $n } rzeczy do poprawienia ręcznie, w { $file }, wiersze { $lines }.
    }
doctor-restored = Wstawiono w miejsce listy kontrolnej: { $backup }
doctor-set-aside = To, czego nie można było odczytać, zachowano jako { $file }
doctor-tidied = Usunięto to, co zostawił zapis.
doctor-closed = Listę kontrolną i to, co leży obok niej, może teraz otworzyć tylko bieżący użytkownik komputera.
doctor-not-fixed = Nie naprawiono: { $reason } Wszystko, co tu było, nadal tu jest.

## Forgetting

forget-nothing = Nie ma nic do usunięcia.
forget-would = To zostałoby usunięte:
forget-would-account = Konto { $account } ({ $id }) zostałoby usunięte z listy kontrolnej, a z nim te kopie, które je znają:
forget-yes = Niczego nie usunięto. Usuwa dopiero --yes, i nie da się tego cofnąć.
forget-done = Usunięto:
forget-account = Konto { $account } ({ $id }) usunięto z listy kontrolnej, a z nim te kopie:
forget-not = Nie wszystko usunięto. Nadal istnieje { $file }: { $reason }

## The manual

man-written =
    { $n ->
        [one] W folderze { $folder } jest teraz { $n } strona.
        [few] W folderze { $folder } są teraz { $n } strony.
        [many] W folderze { $folder } jest teraz { $n } stron.
       *[other] W folderze { $folder } jest teraz { $n } strony.
    }
man-not-written = W folderze { $folder } nie zapisano nic więcej: { $reason } To, co już tam jest, zostaje; wskaż folder nowy lub pusty.
