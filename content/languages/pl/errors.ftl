# What could not be done: what happened, what was kept, what to do.

failed-save = Nie zapisano: { $reason } To, co wpisano, nadal tu jest; następna zmiana ponowi próbę.
failed-copy = Nie skopiowano: { $reason } { $key-bare } pokazuje sam tekst, { $key-file } zapisuje go do pliku.
    .bare = Nie skopiowano: { $reason } { $key-bare } pokazuje sam tekst.
failed-clear = Schowek pozostał bez zmian: { $reason }
failed-open = Nie otwarto: { $reason } { $key-copy } kopiuje link, { $key-code } pokazuje go jako kod.
    .code = Nie otwarto: { $reason } { $key-code } pokazuje link jako kod.
failed-write = Nie zapisano: { $reason } Tekst nadal tu jest.
failed-edit = Nie zmieniono na zewnątrz: { $reason } Tekst jest taki, jak był.

error-no-space = brak miejsca: { $detail }.
error-denied = brak prawa zapisu: { $detail }.
error-no-folder = nie ma folderu { $detail }.
error-read-only = ten dysk można tylko odczytywać: { $detail }.
error-disk = dysk zgłosił błąd: { $detail }.
error-newer = plik pochodzi z nowszej wersji optout i jest tylko odczytywany.
error-unreadable = pliku nie można teraz odczytać, więc pozostaje nietknięty: { $detail }.
error-locked = inny program blokuje ten plik.
error-no-clipboard = stąd nie ma dostępu do żadnego schowka.
error-slow = odpowiedź nie przyszła na czas.
error-too-long = tekst jest za długi na tę drogę.
error-changed = odczytano coś innego, niż skopiowano.
error-no-browser = stąd nie ma dostępu do żadnej przeglądarki.
error-no-editor = nie udało się uruchomić: { $detail }; program wskazuje VISUAL lub EDITOR.
error-editor-kept = to, co zapisał edytor, nie jest w UTF-8 albo ma ponad 200 000 znaków; zachowano je w { $detail }.
error-other = { $detail }.

## Before a run begins

checklist-header = Lista kontrolna optout. Można ją czytać, zmieniać, przenosić i usuwać; optout zachowuje to, czego nie zna.
checklist-not-read = Nie odczytano { $file }: { $reason } Niczego nie zmieniono.
checklist-broken = { $file }, wiersz { $line }, kolumna { $column }: { $reason }. Niczego nie zmieniono. Popraw ten wiersz albo wskaż inny plik przez --file.
no-place-name = Nazwa osoby składa się z liter od a do z, cyfr i łączników, najwyżej 64 znaki.
no-place-home = Katalog domowy nie jest tu znany. Wskaż listę kontrolną przez --file.
no-place-here = Bieżącego katalogu już nie ma. Podaj listę kontrolną z całą ścieżką.
content-unreadable = Nie odczytano folderu treści { $folder }: { $reason }
content-ignored = Pominięto { $file }: ma inną nazwę niż pliki treści, jest za duży, jest odsyłaczem albo nie jest tekstem.
content-stopped = optout zatrzymał się tutaj i niczego nie zmienił. Popraw to, co wymieniono, albo usuń to z { $folder } i zacznij ponownie.
no-terminal = optout prowadzi krok po kroku w terminalu, a tutaj go nie ma. Spróbuj optout status albo optout --plain.
panicked = Coś poszło nie tak w samym optout. To, co wpisano, jest zapisane; uruchom program ponownie, aby przejść dalej.
