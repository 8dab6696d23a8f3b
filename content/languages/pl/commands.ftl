# What commands print.

## Where every account stands

status-empty = Nie ma jeszcze żadnego konta.
status-account = { $account }: { $standing }
status-account-dated = { $account }: { $standing }; { $date }

## The way, as one page

guide-title = { $platform }, { $country }
guide-language = Nazwy, których używa Meta, podano w języku aplikacji ({ $language }), jeśli podaje je źródło; w innym razie po angielsku.
guide-language-english = Nazwy, których używa Meta, podano po angielsku; z --app-lang w języku aplikacji, jeśli podaje je źródło.
guide-way = Droga { $n }: { $name }
guide-way-old = Droga { $n }, dawna: { $name }
guide-see = Potem na ekranie: { $next }
guide-form = Formularz: { $name }
guide-field = { $name }: { $hint }
guide-no-platform = Platforma { $platform } nie jest znana. Znane: { $known }.
no-platform-threads = Nie jest znany formularz w sprawie AI dla samego Threads: według Mety sprzeciw liczy się dla wszystkich połączonych kont. Wybierz połączone z nim konto na Instagramie: instagram, jak w optout account add instagram.
no-platform-meta = Nie jest znany formularz w sprawie AI dla samego konta Meta: według Mety sprzeciw liczy się dla wszystkich połączonych kont. Wybierz połączone z nim konto: instagram lub facebook, jak w optout account add instagram.
language-passed-over = OPTOUT_LANG podaje { $value }, język tu nieznany; optout działa dalej bez niego.
guide-no-country = Który kraj? Podaj jego dwie litery przez --country, na przykład --country PL.
guide-unknown-country = Kraj { $country } nie jest znany. Podaje się go dwiema literami, na przykład --country PL.
guide-no-route = Droga { $route } nie należy do tej platformy i tego kraju. Znane dla --route: { $known }.
guide-no-way = Nie jest tam znana żadna droga.

## What is kept where

privacy-file = Odpowiedzi leżą w jednym pliku, który można czytać, zmieniać, przenosić i usuwać: { $file }. Jest utworzony tylko dla bieżącego konta użytkownika.
privacy-kept = Zawiera: kraj zamieszkania, to, czego dotyczy sprzeciw, oznaczone kroki, to, co wysłano i co przyszło, zawsze z dniem, teksty oraz imię i nazwisko, adres lub numer tylko wtedy, gdy je podano.
privacy-not-kept = Powody, które mogą kogoś narazić, nie są przechowywane, a program nigdy nie pyta o imię i nazwisko ani o datę urodzenia dziecka.
privacy-beside = Obok leżą blokada i kopie z ostatnich dni, jedna dziennie, najwyżej siedem. Odkładany jest tam też plik, którego nie można już odczytać.
privacy-clipboard = To, co kopiujesz, trafia do schowka, a stamtąd tam, gdzie to wkleisz.
privacy-offline = optout nigdy nie łączy się z internetem: niczego nie wysyła, niczego nie liczy i nie szuka nowszej wersji.
privacy-opened = Link otwiera się w przeglądarce na życzenie. Co się tam dzieje, zostaje między tobą a Metą.
privacy-delete = optout forget wymienia wszystko, co tu leży, a z --yes to usuwa. Ręcznie: usuń ten plik, pliki obok, które noszą jego nazwę, i folder z kopiami.

## What the program knows

content-own = { $file } (własny)
content-written =
    { $n ->
        [one] W folderze { $folder } jest teraz { $n } plik.
        [few] W folderze { $folder } są teraz { $n } pliki.
        [many] W folderze { $folder } jest teraz { $n } plików.
       *[other] W folderze { $folder } jest teraz { $n } pliku.
    }
content-not-written = W folderze { $folder } nie zapisano nic więcej: { $reason } To, co już tam jest, zostaje; wskaż folder nowy lub pusty.
content-not-read = Nie odczytano folderu treści { $folder }: { $reason }
content-left-out = Pominięto { $file }: to nie jest plik treści, który można odczytać.
content-faults =
    { $n ->
        [0] Bez błędów.
        [one] { $n } błąd.
        [few] { $n } błędy.
        [many] { $n } błędów.
       *[other] { $n } błędu.
    }
content-coverage =
    { $of ->
        [one] { $language }: { $has } z { $of } słowa angielskiego
        [few] { $language }: { $has } z { $of } słów angielskich
        [many] { $language }: { $has } z { $of } słów angielskich
       *[other] { $language }: { $has } z { $of } słowa angielskiego
    }
content-missing-more =
    { $n ->
        [one] i jeszcze { $n }
        [few] i jeszcze { $n }
        [many] i jeszcze { $n }
       *[other] i jeszcze { $n }
    }
content-old = { $file }: { $key }, ostatnia informacja: { $when }
