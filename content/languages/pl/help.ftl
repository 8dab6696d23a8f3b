# The help of the command line. The example of a command is a command: only what a person would name otherwise is translated.

help-heading-usage = Użycie
help-heading-commands = Polecenia
help-heading-arguments = Argumenty
help-heading-options = Opcje
help-heading-examples = Przykład

help-optout = Prowadzi krok po kroku do sprzeciwu wobec trenowania AI Mety na tym, co opublikowano. Bez polecenia uruchamia przewodnik.
    .example = optout --plain

help-global-file = Użyj tej listy kontrolnej zamiast zwykłej
help-global-person = Użyj listy kontrolnej tej osoby: każda nazwa ma własną
help-global-content = Nałóż folder z własną treścią na treść wbudowaną
help-global-lang = Język programu, na przykład en lub pl; przy optout letter: język pisma
help-global-color = Kiedy używać kolorów: auto, always lub never
help-global-ascii = Rysuj tylko znakami ASCII
help-global-plain = Prowadź prostymi wierszami: dla czytników ekranu, prostych terminali i potoków
help-global-practice = Ćwicz na zmyślonych danych: nic nie jest zapisywane ani otwierane
help-global-today = Przyjmij ten dzień za dzisiejszy, w postaci rok-miesiąc-dzień
help-global-help = Pokaż tę pomoc
help-global-version = Pokaż wersję

help-status = Podaje stan każdego konta, jego następną datę i jedną rzecz do zrobienia teraz
    .example = optout status --json
help-status-json = Wypisz w postaci dla programów

help-next = Mówi w jednym wierszu, co zrobić teraz
    .example = optout next

help-guide = Wypisuje drogę dla platformy jako jedną stronę do czytania, druku lub przekazania
    .example = optout guide instagram --country PL --app-lang pl
help-guide-platform = Która platforma, na przykład instagram, facebook, whatsapp lub no-account
help-guide-route = Tylko ta droga, według identyfikatora
help-guide-country = Kraj zamieszkania, dwie litery
help-guide-app-lang = Język aplikacji, na przykład pl
help-guide-format = Wypisz jako tekst (text), jako Markdown (md), jako stronę dla przeglądarki i drukarki (html) albo dla programów (json)

help-content = Pokazuje, sprawdza i eksportuje to, co program wie
    .example = optout content check my-content
help-content-check = Wymienia wszystkie błędy naraz, potem podaje, ile przetłumaczono w każdym języku i które fakty są stare
    .example = optout content check my-content
help-content-check-dir = Folder z własną treścią, nałożony na wbudowaną; bez niego to, czego używa program
help-content-list = Wymienia pliki treści i te z nich, które są własne
    .example = optout content list
help-content-export = Zapisuje wbudowane pliki w folderze, na początek
    .example = optout content export my-content
help-content-export-dir = Folder; to, co już w nim jest, zostaje
help-content-sources = Wymienia źródła, każde z datą i adresem
    .example = optout content sources --older-than 12
help-content-sources-older-than = Tylko te, które odczytano dawniej niż tyle miesięcy temu albo nieznanego dnia

help-privacy = Mówi prostymi słowami, co jest przechowywane i gdzie
    .example = optout privacy
