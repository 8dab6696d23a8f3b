# The pages after sending: dates that are typed, letters that follow, proofs, the report.

## Waiting

waiting-counted = Według naszego liczenia ostatni dzień na odpowiedź: { $date }; tę datę proponujemy my
waiting-reminder = Przypomnienie ma sens od dnia: { $date }. To nasza propozycja i uprzejmość.
waiting-day-unknown = Nie odnotowano dnia wysłania, więc nie da się policzyć terminu.
    .how = { $key-answer } notuje odpowiedź i dzień; { $key-remove } ustawia własną datę.
waiting-posted = Wysłano pocztą, więc żaden e-mail sam tego nie potwierdzi. Termin biegnie od dnia, w którym list dotrze; siedem dni na pocztę to nasza propozycja. Jeśli jest potwierdzenie odbioru, liczy się dzień, który na nim widnieje.
counted-from =
    .form = Jest kilka żądań: termin liczy się od formularza z dnia { $date }.
    .letter = Jest kilka żądań: termin liczy się od pisma nadanego { $date }.
    .line-form = { $line }; liczone od formularza z dnia { $date }
    .line-letter = { $line }; liczone od pisma nadanego { $date }
waiting-complaint = Skarga ma sens od dnia: { $date }. To nasza propozycja.
    .company = Skarga do Mety ma sens od dnia: { $date }. To nasza propozycja.
waiting-own = Własna data: { $date }.
calendar-complain = skarga
calendar-company = potwierdzenie
calendar-authority = zapytaj
calendar-own = własna data
calendar-empty = Nie ma przed nami żadnej daty, więc nie ma nic do kalendarza.
key-calendar-file = plik kalendarza
key-own-date = własna data
key-letters = pisma

date-own = Kiedy zajrzeć tu ponownie?
    .why = Rok, miesiąc i dzień, jako RRRR-MM-DD. Puste pole usuwa datę.
date-announced = Którego dnia to zapowiedziano?
    .why = Rok, miesiąc i dzień, jako RRRR-MM-DD.
date-not-read = To nie jest data w postaci RRRR-MM-DD. Niczego nie zmieniono; popraw ją tutaj.
date-not-ahead = Data { $date } nie leży w przyszłości. Niczego nie zmieniono; popraw ją tutaj.
date-in-future = Data { $date } dopiero nadejdzie. Niczego nie odnotowano; popraw ją tutaj.
date-before-sent = Data { $date } jest wcześniejsza niż dzień wysłania. Niczego nie odnotowano; popraw ją tutaj.
own-date-noted = Odnotowano własną datę: { $date }.
own-date-gone = Nie ma tu własnej daty.

title-announced = odpowiedź później
announced-heading = Kiedy zapowiedziano, że odpowiedź potrwa dłużej?
announced-today = Dzisiaj
announced-other = Innego dnia

title-day = dzień
day-sent-heading = Kiedy wysłano sprzeciw?
day-sent-why = Nie odnotowano tu jeszcze wysłania. Terminy liczą się od tego dnia.
day-answer-heading = Kiedy Meta odpowiedziała?
day-nothing-yet = Jeszcze niczego nie odnotowano.
day-unknown = Nie wiem
    .answer = Nie wiem: zapisać z dzisiejszą datą
date-long-ago = Od daty { $date } minęło ponad { $n } lata. Jeszcze niczego nie odnotowano; jeśli rok się zgadza, wybierz to samo jeszcze raz.
extension-in-time = Zapowiedziano na czas. Nowa data: { $date }.

## Letters

title-letters = pisma
letters-heading = Pisma
letters-how = Każde można otworzyć, przeczytać, zmienić, skopiować i zapisać do pliku. Stąd nic nie jest wysyłane.
letter-for-objection = Sam sprzeciw, na papierze
letter-for-supplement = Uzupełnienie: to, o co prosi Meta, albo odpowiedź na jej odmowę
letter-for-reminder = Przypomnienie: termin minął; z uprzejmości
letter-for-company-complaint = Skarga do firmy: organ nadzorczy oczekuje jej najpierw
letter-for-complaint = Skarga do organu nadzorczego
company-first = Organ nadzorczy najczęściej poprosi, by najpierw złożyć skargę do Mety: wśród pism jest skarga do firmy.
letter-later-supplement = Dostępne, gdy Meta prosi o więcej, odsyła gdzie indziej albo odmawia.
    .sent = Wysłano { $date }. Kolejne jest dostępne, gdy Meta znów napisze.
letter-later-reminder = Dostępne, gdy odpowiedzi jeszcze nie ma, a termin minął.
letter-later-company-complaint = Dostępna po odmowie albo gdy termin minął.
letter-later-complaint = Dostępna po odmowie albo gdy termin minął.
letter-from-reminder = Dostępne od dnia: { $date }, gdy termin minie.
letter-from-company-complaint = Dostępna po odmowie albo od dnia: { $date }.
letter-from-complaint = Dostępna po odmowie albo od dnia: { $date }.
letter-not-now = Nie teraz. { $why }

title-follow = pismo
letter-about-supplement = Pocztą na podany w nim adres albo w odpowiedzi na e-mail Mety.
letter-about-reminder = Pocztą na podany w nim adres albo w odpowiedzi na e-mail Mety.
letter-about-company-complaint = Pocztą na podany w nim adres albo w odpowiedzi na e-mail Mety.
letter-to = Adresat: { $name }, na papierze. Dołącz załączniki, jeśli pismo je wymienia.
letter-to-form = Adresat: { $name }, na papierze albo przez formularz { $link }. Dołącz załączniki, jeśli pismo je wymienia.
letter-to-mail = Adresat: { $name }, { $mail }. Dołącz załączniki, jeśli pismo je wymienia.
letter-recorded = Odnotowano jako wysłane dzisiaj: { $kind }.
letter-blank-sure = W piśmie została luka: { $blanks }. Niczego nie odnotowano. Jeśli uzupełniono ją ręcznie, proszę wybrać to samo jeszcze raz.
letter-blank-named = ! do uzupełnienia: { $blanks }
key-sent-it = wysłane
key-mail = do programu poczty
mailed = Uruchomiono program poczty. Sprawdź adres i dodaj załączniki; wysłanie pozostaje w twoich rękach.
failed-mail = Nie przekazano: { $reason } { $key-copy } kopiuje pismo, { $key-file } zapisuje je do pliku.
error-no-mailer = stąd nie ma dostępu do żadnego programu poczty.
practice-nothing-mailed = Ćwiczenie: teraz uruchomiłby się program poczty.
jump-letters = Dalsze pisma

## The record

proof-path = Gdzie leży plik?
    .why = E-mail, zrzut ekranu. Odnotowane zostaną tylko ścieżka, dzień i suma kontrolna; plik zostaje na miejscu.
proof-kept = Odnotowano z sumą kontrolną. Plik zostaje na miejscu: nie przenoś go i nie zmieniaj.
failed-digest = Nie odnotowano: { $reason } To, co wpisano, nadal tu jest.
error-no-file = nie ma pliku { $detail }.
key-add-proof = dodaj dowód
key-report = raport
