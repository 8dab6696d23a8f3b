# After sending: how dates are counted, what comes next, why there is no letter, the calendar file, the report.

## How a date is counted, line by line; a line stands beside its day.

working-three-same-day = trzy miesiące po otrzymaniu, ten sam dzień miesiąca
working-three-last-day = trzy miesiące po otrzymaniu, ostatni dzień tego miesiąca
working-first-end = koniec pierwszego terminu; do tego dnia trzeba zapowiedzieć przedłużenie
working-announced = zapowiedziano przedłużenie terminu: na czas
working-identity = zapytano o tożsamość; uzasadniona wątpliwość może wstrzymać termin, na jak długo, tego program nie liczy
working-posted = nadano na poczcie
working-in-the-post = siedem dni na pocztę: nasza propozycja, bo nic nie dowodzi dnia doręczenia
working-end = koniec terminu
working-end-suggested = dzień, w którym proponujemy sprawdzić ponownie; żaden termin się nie kończy
working-reminder = pierwszy dzień roboczy potem: nasza propozycja przypomnienia
working-reminder-weekday = następny dzień, który nie jest sobotą ani niedzielą: nasza propozycja przypomnienia
working-grace = dwa dni zapasu: nasza propozycja
working-offered = odtąd dostępna jest skarga: nasza propozycja
working-complaint = czternaście dni po przypomnieniu: nasza propozycja
working-refused = po odmowie od razu: nasza propozycja
working-acknowledge = czas, w którym firma musi potwierdzić skargę
working-authority = trzy miesiące milczenia organu nadzorczego: wtedy można go zaskarżyć do sądu
working-own = własna data

article-event-day = rozporządzenie (EWG, Euratom) nr 1182/71, art. 3 ust. 1
article-month = RODO, art. 12 ust. 3; rozporządzenie (EWG, Euratom) nr 1182/71, art. 3 ust. 2 lit. c)
article-working-day = rozporządzenie (EWG, Euratom) nr 1182/71, art. 2 i art. 3 ust. 4
article-extension = RODO, art. 12 ust. 3
article-identity = RODO, art. 12 ust. 6
article-uk-month = brytyjskie RODO (UK GDPR), art. 12 i 12A
article-acknowledge = Data Protection Act 2018, art. 164A
article-authority = RODO, art. 78 ust. 2

extension-too-late = Przedłużenie terminu zapowiedziano { $announced }, a pierwszy termin skończył się { $end }: data pozostaje.
extension-unknown = Nie wiemy, czy przedłużenie przesuwa tu datę: data pozostaje.

## What comes next.

coming-complain = { $date }, możliwa skarga
    .company = { $date }, skarga do Mety
coming-company = { $date }, potwierdzenie
coming-authority = { $date }, zapytaj organ
coming-own = { $date }, własna data

next-complain = Teraz: { $account }, skarga
    .company = Teraz: { $account }, skarga do Mety
    .later = Teraz: { $account }, czekaj na odpowiedź; skarga od { $date }
    .company-later = Teraz: { $account }, czekaj na odpowiedź; skarga do Mety od { $date }
next-company = Teraz: { $account }, czy Meta potwierdziła skargę?
next-authority = Teraz: { $account }, zapytaj organ nadzorczy o stan sprawy
next-own = Teraz: { $account }, własna data

advice-complain = Wysłano { $sent }. Skarga jest możliwa od { $date }; ten dzień to nasza propozycja.
    .company = Wysłano { $sent }. Skarga do Mety, której organ nadzorczy oczekuje najpierw, jest możliwa od { $date }; ten dzień to nasza propozycja.
advice-company = Skarga do Mety jest wniesiona. Meta ma ją potwierdzić do { $date }; potem można zwrócić się do organu nadzorczego.
advice-authority = Skarga jest wniesiona. Zapytaj organ nadzorczy { $date } o stan sprawy; po trzech miesiącach milczenia droga do sądu jest otwarta.
advice-own = Na ten dzień zaplanowano ponowne sprawdzenie: { $date }.

## Why there is no such letter.

letter-refused-no-country = Podaj najpierw kraj zamieszkania: zależą od niego prawo i adres.
letter-refused-no-right = W kraju zamieszkania nie jest znane prawo do sprzeciwu, więc nie ma takiego pisma.
letter-refused-no-request = Dla tego konta nie odnotowano żadnego żądania. Organy nadzorcze oczekują go najpierw: odnotuj dzień wysłania.
letter-refused-accepted = Meta uwzględniła ten sprzeciw, więc takie pismo nie jest potrzebne.
letter-refused-no-authority = W kraju zamieszkania nie jest znany organ, który przyjmuje takie skargi.
letter-refused-not-there = Prawo kraju zamieszkania nie zna takiego pisma.

letter-note-languages = Ten organ przyjmuje skargi w językach: { $languages }.
letter-note-other-language = To pismo jest w innym języku niż te, które organ przyjmuje: zmień najpierw język pisma.

## The calendar file. No name, no address and no text of a letter stands in it.

ics-answer = Termin odpowiedzi: { $account }
ics-answer-suggested = Sprawdź ponownie: { $account }
ics-reminder = Przypomnienie: { $account }
ics-complaint = Skarga: { $account }
    .company = Skarga do Mety: { $account }
ics-company = Termin potwierdzenia: { $account }
ics-authority = Zapytaj organ: { $account }
ics-own = Własna data: { $account }
ics-mail = Poszukaj e-maila: { $account }
ics-again = Sprawdź, czy sprzeciw nadal działa: { $account }
ics-kind-law = Termin z przepisów. Otwórz optout, aby zobaczyć, jak go policzono.
ics-kind-suggested = Propozycja optout, nie termin z przepisów.
ics-kind-own = Własna data.

## The report and the bundle.

report-title = Mój sprzeciw wobec użycia danych osobowych na potrzeby AI: historia
report-made = Utworzono { $date } w programie optout na podstawie bieżących zapisów. Zawiera to, co odnotowano, i nic więcej.
report-person = Osoba
report-name = Imię i nazwisko
report-email = E-mail
report-phone = Telefon
report-country = Kraj
report-region = Region
report-not-given = nie podano
report-service = Usługa
report-handle = Nazwa konta
report-whose = Czyje dane
    .own = własne dane osoby
    .page = Strona tej osoby
    .child = dane dziecka
    .others-posts = posty innych
report-controller = Firma, która odpowiada
report-standing = Stan
report-sent = Wysłano po raz pierwszy
report-history = Co się wydarzyło
report-no-history = Nic jeszcze nie odnotowano.
report-dates = Daty
report-no-dates = Nie ma żadnej nadchodzącej daty.
report-date-mail = Poszukaj e-maila
report-date-answer = Termin odpowiedzi
report-date-look = Sprawdzić, czy przyszła odpowiedź
report-date-reminder = Przypomnienie
report-date-complaint = Skarga
report-date-company = Potwierdzenie skargi
report-date-authority = Zapytaj organ
report-date-own = Własna data
report-date-again = Sprawdź ponownie
report-kind-law = termin z przepisów
report-kind-suggested = propozycja, nie termin z przepisów
report-kind-counted = nasze liczenie tamtejszego terminu, propozycja
report-kind-own = własna data
report-working = Jak policzono: { $date }
report-working-line = { $date }: { $line } ({ $article })
    .plain = { $date }: { $line }
report-texts = Teksty
report-no-texts = Nie zachowano żadnego tekstu.
report-text-form = Tekst do formularza
report-text-objection = Sprzeciw
report-text-supplement = Uzupełnienie
report-text-reminder = Przypomnienie
report-text-company-complaint = Skarga do firmy
report-text-complaint = Skarga do organu nadzorczego
report-text-other = Tekst
report-text-heading = { $kind }; język: { $language }
report-proofs = Dowody
report-no-proofs = Nie odnotowano żadnego dowodu.
report-proofs-note = Pliki zostają na swoich miejscach. Suma pokazuje, czy plik jest nadal tym, który odnotowano.
report-column-date = Data
report-column-what = Co
report-column-kind = Rodzaj
report-column-file = Plik
report-column-sum = SHA-256
report-no-sum = nie obliczono sumy

bundle-proofs = Pliki odnotowane jako dowody. Nie ma ich w tym folderze: przy każdym podano dzień, sumę i miejsce.
