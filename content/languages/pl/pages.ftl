# The pages, in the order in which a person meets them.

## Welcome

title-welcome = start
welcome-corner = Polski · l
welcome-heading = Sprzeciw wobec trenowania AI Mety na tym, co publikujesz
welcome-have-ready = Jeden formularz na konto: adres e-mail i przycisk. Przygotuj: telefon, hasło, skrzynkę e-mail konta.
welcome-part-1 = kraj zamieszkania i czego dotyczy sprzeciw
welcome-part-2 = formularz, najkrótszą znaną drogą
welcome-part-3 = powody, jeśli chcesz je podać
welcome-part-4 = co zrobić, gdy Meta odpowie albo milczy
welcome-offline = Sam optout nigdy nie łączy się z internetem. To, co wkleisz do formularza, trafia do Mety; odpowiedzi leżą w jednym pliku, który można czytać, przenosić i usuwać.
welcome-hoax = Ktoś przysłał tekst do opublikowania? Taki post nic nie daje: { $key-why } wyjaśnia dlaczego.

## Where you live

title-country = kraj zamieszkania
country-heading = Gdzie mieszkasz?
country-why = Od tego zależy, jakie prawo obowiązuje. Meta może też sprawdzać, gdzie jest konto.
country-filter = Wpisz początek nazwy
country-child = Dla osoby poniżej 18 lat. Nazwisko i data urodzenia nie są przechowywane.
country-none-fits = Żaden kraj na liście tak się nie zaczyna.
country-right-from = To prawo obowiązuje od { $date }.
country-authority = Organ nadzorczy: { $name }
country-no-authority = Dla tego miejsca nie ustalono organu nadzorczego.

title-no-right = kraj zamieszkania
no-right-heading = W tym kraju nie jest znane prawo do sprzeciwu

## What for

title-what-for = czego dotyczy
what-for-heading = Czego ma dotyczyć sprzeciw?
what-for-heading-child = Konta dziecka czy posty innych osób?
what-for-why = Jeden sprzeciw na konto. Kolejne można dodać później.
what-for-count =
    { $n ->
        [one] jedno
        [few] razem { $n }
        [many] razem { $n }
       *[other] razem { $n }
    }
what-for-child = Przejdź to razem z dzieckiem. Liczą się też konta rodziców: używane są zdjęcia dzieci z kont dorosłych.

title-linked = połączone konta
linked-heading = Które z nich są w jednym miejscu: { $label }?
linked-how = Na jednym z kont otwórz { $label } i listę profili: konta podane tam razem są połączone. Jeden sprzeciw obejmuje wtedy wszystkie, mówi Meta.
linked-unsure = Brak pewności liczy się jak brak połączenia. Nie łącz kont w tym celu: łączenie ma inne skutki. Niektóre poradniki liczą według adresu e-mail.

## Before the first way

title-linked-accepted = połączone konto
linked-accepted-heading = Tu być może nie trzeba już nic wysyłać
linked-accepted-why = Meta uwzględniła sprzeciw dla konta { $account }, a to konto oznaczono jako połączone z nim ({ $label }): Meta mówi, że jeden sprzeciw obejmuje wszystkie. Sprawdź, czy e-mail mówi o innych kontach.
linked-accepted-covered = Uznaj to konto za objęte
linked-accepted-own = Mimo to wyślij osobny sprzeciw

title-before = zanim zaczniesz
before-heading = Zanim zaczniesz

## Whose session

title-session = sesja
session-heading = Gdzie jest otwarte to konto ({ $platform })?
session-counts = Sprzeciw dotyczy konta, które jest otwarte w przeglądarce.
session-1 = Tutaj, w przeglądarce
session-2 = Tutaj, ale otwarte jest inne konto
session-3 = W przeglądarce telefonu
session-4 = Tylko w aplikacji
session-5 = Nie mogę się zalogować
session-open-heading = Gdzie otworzyć?
session-open-1 = Tutaj, w przeglądarce
session-open-2 = Na telefonie, kodem QR
title-session-help = sesja
session-help-2 = Wyloguj się z { $platform } w tej przeglądarce albo otwórz okno prywatne i zaloguj się na konto, którego dotyczy sprzeciw. Potem otwórz formularz w tym samym oknie: w oknie prywatnym wklej skopiowany link.
    .steps = Wyloguj się z { $platform } w tej przeglądarce albo otwórz okno prywatne i zaloguj się na konto, którego dotyczy sprzeciw. Potem przejdź kroki w tym samym oknie.
session-help-3 = Otwórz { $platform } w przeglądarce telefonu, nie w aplikacji, i zaloguj się tam: zalogowanie w aplikacji się nie liczy. Potem otwórz tam ten adres: wpisz go albo zeskanuj kod, jeśli jest widoczny.
    .steps = Otwórz { $platform } w przeglądarce telefonu, nie w aplikacji, i zaloguj się tam: zalogowanie w aplikacji się nie liczy. Potem przejdź kroki tam.
session-help-4 = W aplikacji prowadzi droga przez jej menu. Jest dłuższa, a aplikacja może poprosić o ponowne zalogowanie.
session-help-5 = Najpierw odzyskaj konto, jeśli się da: { $platform } oferuje to na stronie logowania. Jeśli się nie uda, sprzeciw można też wnieść drogą ogólną albo pismem. Podaj w nim profil, aby Meta mogła go znaleźć.
    .general = Ogólny sprzeciw Mety
    .letter = Pismo

## The way

title-routes = drogi
routes-heading = Którą drogą?
routes-why = Najkrótsza znana jest pierwsza. Jeśli zawiedzie, wybierz następną.
routes-enough = Dwie drogi zawiodły. Na dziś wystarczy, albo wyślij sprzeciw drogą ogólną lub pismem: to też jest sprzeciw. To prawo nie wymaga formularza.
route-tried = próba nieudana
route-now = teraz ta
route-old = dawna
device-browser =
    { $n ->
        [0] W przeglądarce: jeden link.
        [one] W przeglądarce, { $n } krok do formularza.
        [few] W przeglądarce, { $n } kroki do formularza.
        [many] W przeglądarce, { $n } kroków do formularza.
       *[other] W przeglądarce, { $n } kroku do formularza.
    }
device-app =
    { $n ->
        [0] W aplikacji.
        [one] W aplikacji, { $n } krok do formularza.
        [few] W aplikacji, { $n } kroki do formularza.
        [many] W aplikacji, { $n } kroków do formularza.
       *[other] W aplikacji, { $n } kroku do formularza.
    }
device-letter = Na papierze, pocztą. Ta droga się nie starzeje.
device-none = Nic się nie wysyła.

title-step = droga
trail-form = Formularz
trail-answer = Odpowiedź

title-different = wygląda inaczej
different-heading = Tu wygląda to inaczej
different-name = Nazwa może brzmieć { $label } ({ $language }).
different-no-name = Innej nazwy nie znamy ani w języku aplikacji, ani po angielsku.
different-there-now = Jest: wróć do kroku
different-next-way = Wybierz następną drogę: { $way }
different-all-ways = Pokaż wszystkie drogi
different-report = Skopiuj zgłoszenie, że ten krok jest błędny

report-step = optout: krok wygląda inaczej
    Krok: { $step }, wersja { $version }, na drodze { $route }, informacja: { $seen }
    Język mojej aplikacji: { $language }; kraj: { $country }; data: { $today }
    Co widzę zamiast tego: ___

## What opened, the form

form-dates = Ostatni link do niego w źródle: { $linked }. Ostatnie zgłoszenie, że działa: { $working }.
form-dates-never-tried = Ostatni link do niego w źródle: { $linked }. Żadne źródło nie podaje, że go wypróbowano.

title-opened = co się otworzyło?
opened-heading = Co się otworzyło?
    .elsewhere = Otwórz ten adres. Co wtedy widzisz?
    .found = Co widać tam, dokąd doprowadził ostatni krok?
title-opened-help = co się otworzyło?

title-form = formularz
form-heading = Wypełnij formularz
form-fields = Te pola mogą się pojawić; wiele osób widziało tylko adres e-mail.
form-fields-reported = To są pola, o których wiadomo ze zgłoszeń.
form-fields-unknown = Nie wiadomo, jakie ma pola. Miej gotowy tekst.
form-text-row = Tekst
    .hint = Wklej go tam, gdzie trzeba podać powody albo opis.
fill-text-optional = to pole może zostać puste
fill-text-wanted = tekst jest potrzebny
fill-prefilled = zwykle już wypełnione; sprawdź je
fill-required = trzeba wypełnić
fill-optional = może zostać puste
fill-if-asked = jeśli o to pytają
form-press = Potem naciśnij przycisk { $label } na końcu strony.
form-press-unnamed = Potem wyślij, na końcu strony.
person-email = Adres e-mail
    .why = Przechowywany w pliku, aby można go było skopiować do każdego formularza.
    .letter = Przechowywany w pliku, aby odpowiedź mogła dotrzeć. Adres pocztowy wpisuje się w samym piśmie.
person-name = Imię i nazwisko
    .why = Przechowywane w pliku, do podpisu pism i do formularzy, które tego wymagają.
person-phone = Numer WhatsApp
    .why = Przechowywany w pliku, aby można go było skopiować do formularza.

## The text

title-text = tekst
text-own-words = własne słowa
text-corner =
    { $n ->
        [one] { $language } · { $n } znak
        [few] { $language } · { $n } znaki
        [many] { $language } · { $n } znaków
       *[other] { $language } · { $n } znaku
    }
text-label = Tekst
text-reasons-heading = Powody (niewymagane)
text-answer-why = Odpowiedź trafia do tekstu; puste pole niczego nie dodaje.
    .spoken = Odpowiedź trafia do tekstu.
text-exposes = Wystarczy tak lub nie, tekst pozostaje ogólny, a w pliku nic nie zostaje.
warning-blank = ! w tekście została luka
warning-number = ! w tekście jest długi numer
warning-mail = ! w tekście jest adres e-mail

title-letter = pismo
letter-heading = Sprzeciw jako pismo
letter-how = Wydrukuj lub przepisz, podpisz i wyślij pocztą, najlepiej listem poleconym. Bez imienia i nazwiska Mecie trudno ustalić, o kogo chodzi; { $key-change } je dodaje.

## The answer

title-seen = po wysłaniu
seen-heading = Co się stało po naciśnięciu przycisku { $label }?
seen-heading-unnamed = Co się stało po wysłaniu?
seen-heading-later = Co odpowiedziała Meta?
title-details = po wysłaniu
title-answered = co to znaczy
answered-standing = Odnotowano { $date }: { $standing }.
    .of-day = { $date }: { $standing }.
title-names = inne konta
names-heading = Czy e-mail wymienia inne konta?
names-why = Meta mówi, że uwzględniony sprzeciw obejmuje wszystkie konta w tym samym miejscu: { $label }. Zaznacz te, które e-mail wymienia albo które są tam połączone.
names-linked = oznaczone jako połączone
title-code = kod
code-heading = Odbierz kod
code-is-in = Kod jest wpisany

title-advice = bez wysyłania
advice-none = Nie jest tu znana żadna droga

## Waiting

title-waiting = czekanie na Metę
title-decided = stan
waiting-law = Ostatni dzień na odpowiedź Mety: { $date }
waiting-law-over = Minął ostatni dzień na odpowiedź Mety: { $date }
waiting-law-there = Według tamtejszego prawa ostatni dzień na odpowiedź: { $date }
waiting-law-there-over = Według tamtejszego prawa minął ostatni dzień na odpowiedź: { $date }
waiting-suggested = Przepisy nie dają tu terminu. Proponujemy sprawdzić ponownie: { $date }
waiting-suggested-over = Przepisy nie dają tu terminu. Proponowana data sprawdzenia minęła: { $date }
waiting-working-days = Tamtejsze prawo liczy dni robocze. Nie wcześniej niż: { $date }
waiting-mail = Najpierw poszukaj e-maila: { $date }. Tę datę proponujemy my.
working-sent = wysłano
working-from = liczone od
working-day-excluded = sam ten dzień się nie liczy; liczone odtąd
working-same-day = miesiąc później, ten sam dzień miesiąca
working-last-day = miesiąc później, ostatni dzień tego miesiąca
working-is-working-day = nie weekend ani dzień wolny od pracy w Irlandii
working-rolled = weekend lub dzień wolny od pracy w Irlandii: następny dzień roboczy
working-uk-open = nie wiemy, jak przesuwają go weekendy i dni wolne od pracy
working-days = liczba dni, którą daje tamtejsze prawo
working-working-days = { $days } dni roboczych, które daje tamtejsze prawo, bez sobót i niedziel; tamtejszych świąt nie ma w naszych danych, a przesuwają one termin
working-suggested = liczba dni, którą proponujemy
working-look-for-mail = dwa dni później: nasza propozycja
working-look-again = rok później: nasza propozycja
rule-gdpr = RODO, art. 12 ust. 3; rozporządzenie nr 1182/71, art. 3, z dniami wolnymi od pracy w Irlandii, jak zwykle się to odczytuje.
rule-uk-gdpr = Brytyjskie RODO (UK GDPR), art. 12 i 12A.
rule-fadp = Prawo szwajcarskie nie wyznacza terminu na odpowiedź na sprzeciw.
rule-lgpd = Prawo brazylijskie nie wyznacza terminu na odpowiedź na sprzeciw.

## The accounts

title-accounts = konta
column-account = Konto
column-standing = Stan
column-next = Następna data
standing-on = { $standing }, { $date }
standing-undated = { $standing }, dzień nieznany
standing-at-step = { $standing }, { $n } z { $of }
coming-mail = { $date }, poszukaj e-maila
coming-answer = { $date }, { $distance }
coming-overdue = { $date }, po terminie
coming-suggested = { $date }, sprawdź ponownie
coming-again = { $date }, sprawdź ponownie
calendar-sent = wysłano
calendar-today = dzisiaj
calendar-mail = poszukaj e-maila
calendar-suggested = sprawdź ponownie
calendar-due = termin odpowiedzi
next-add = Teraz: dodaj konto
next-nothing = Na razie nic do zrobienia
next-country = Teraz: podaj kraj zamieszkania; bez niego nie da się policzyć żadnej daty
next-begin = Teraz: { $account }, rozpocznij
next-step = Teraz: { $account }, następny krok drogi
next-open = Teraz: { $account }, otwórz formularz
next-advice = Teraz: { $account }, zobacz, co można tam zrobić
next-form = Teraz: { $account }, wypełnij formularz i naciśnij przycisk
next-code = Teraz: { $account }, odbierz kod
next-letter = Teraz: { $account }, wyślij pismo pocztą
next-answer-them = Teraz: { $account }, odpowiedz Mecie
next-way = Teraz: { $account }, wybierz następną drogę
next-mail = Teraz: { $account }, poszukaj e-maila
next-wait = Teraz: { $account }, czekaj na odpowiedź
next-overdue = Teraz: { $account }, odpowiedź jest po terminie
next-suggested = Teraz: { $account }, sprawdź, czy Meta odpowiedziała
next-undated = Teraz: { $account }, poszukaj dnia wysłania w e-mailu od Mety
next-again = Teraz: { $account }, sprawdź, czy sprzeciw nadal działa
advice-mail = Wysłano { $sent }. E-mail przychodzi zwykle w ciągu kilku minut lub jednego dnia: sprawdź { $date }, także w spamie.
advice-wait = Wysłano { $sent }. Nie ma e-maila? Sprawdź w spamie; ponowne wysłanie nie szkodzi.
    .replied = Wysłano { $sent }. Meta od tego czasu odpowiedziała, ale nie zdecydowała: sprawdź ponownie { $date }, także w spamie.
accounts-clock-back = Zegar tego komputera wskazuje: { $today }, a zapisano już: { $last }. Dopóki zegar nie jest ustawiony poprawnie, daty tutaj mogą być błędne. To, co zapisano, pozostaje bez zmian.
advice-overdue = Wysłano { $sent }, a decyzji nie odnotowano. Sprawdź jeszcze raz w spamie; { $key-record } pokazuje historię.
advice-suggested-over = Wysłano { $sent }, a decyzji nie odnotowano. Termin z przepisów nie jest tu znany: sprawdź jeszcze raz w spamie; { $key-record } pokazuje historię.
advice-suggested = Wysłano { $sent }. Termin z przepisów nie jest tu znany; proponujemy sprawdzić ponownie { $date }, także w spamie.
advice-undated = Wysłano w dniu, którego nikt nie odnotował. E-mail od Mety, który to potwierdza, zawiera tę datę: poszukaj go, także w spamie, i odnotuj dzień: { $key-answer }. Bez niego proponujemy sprawdzić { $date }, czy przyszła odpowiedź.
    .over = Wysłano w dniu, którego nikt nie odnotował, a decyzji nie odnotowano. Poszukaj odpowiedzi jeszcze raz, także w spamie. Jeśli jej nie ma, wyślij ponownie: terminy liczą się od dnia, który wtedy zostanie odnotowany.
advice-posted = Nadano na poczcie { $sent }. Termin biegnie od dnia, w którym list dotarł; z siedmioma dniami na pocztę proponujemy sprawdzić { $date }, czy jest odpowiedź, także w skrzynce na listy.
advice-again = Zachowaj e-mail. Sprawdź { $date }: konta dodane, połączone, rozłączone? ukończone 18 lat?
    .others = Zachowaj e-mail. Sprawdź { $date }, czy to nadal obowiązuje.
accounts-misread = Niezrozumiałe w pliku, zachowane bez zmian: { $keys }

title-account = to konto
account-handle = Nazwa konta
    .why = Po to, by odróżnić konta; jest też w pismach. Może zostać pusta.
    .letter = Znajdzie się w piśmie, aby Meta mogła znaleźć konto. Może zostać pusta.
    .form = Zostaje zapisana tutaj. Podaj ją w formularzu, aby Meta mogła znaleźć konto. Może zostać pusta.
jump-heading = Przejdź do dowolnej części
jump-session = Czyja to sesja
jump-opened = Co się otworzyło?
jump-form = Formularz
jump-seen = Co było widać?
jump-routes = Wszystkie drogi
jump-letter = Jako pismo

title-record = historia
record-empty = Nic jeszcze nie odnotowano.
record-again = Sprawdź, czy nadal działa: { $date }
event-sent = Formularz wysłano
event-reply = Odpowiedź: { $reply }
event-letter = Wysłano pismo: { $kind }
event-proof = Odnotowano dowód: { $path }
event-covered = Objęto sprzeciwem konta { $account }
event-withdrawn = Sprzeciw wycofano
event-mistaken = Odnotowano przez pomyłkę: { $event }
letter-kind-objection = sprzeciw
letter-kind-supplement = uzupełnienie
letter-kind-reminder = przypomnienie
letter-kind-company-complaint = skarga do firmy
letter-kind-complaint = skarga do organu nadzorczego

title-know = co warto wiedzieć
know-heading = Co warto wiedzieć

## What lies over a page

title-help = klawisze
help-heading = Klawisze tej strony
help-list = Strzałki, j i k, Page Up i Page Down, Home i End przesuwają zaznaczenie.
help-list-arrows = Strzałki, Page Up i Page Down, Home i End przesuwają zaznaczenie.
help-digits = Cyfra wybiera jedną z pierwszych dziewięciu pozycji.
help-text = Strzałki, z Ctrl o słowo, przesuwają kursor. Ctrl-Z cofa zmianę, Ctrl-Y ją przywraca, Ctrl-W usuwa słowo. Esc opuszcza tekst.
help-line = Litery są tu tekstem. Enter zachowuje go, Esc opuszcza pole.
help-page = Strzałki, Page Up i Page Down przesuwają stronę, jeśli jest dłuższa niż okno.
help-always = Ctrl-C kończy od razu z każdego miejsca. Wszystko jest zapisywane na bieżąco.
help-always-unsaved = Ctrl-C kończy od razu z każdego miejsca.
title-sources = źródła
sources-heading = Skąd to wiadomo
source-line = { $publisher }: { $what }, { $date }
source-official = { $publisher } (źródło oficjalne): { $what }, { $date }
sources-not-opened = Te adresy są tylko pokazywane, nigdy otwierane.
title-code-overlay = dla telefonu
code-overlay-heading = Zeskanuj to aparatem telefonu
code-overlay-type = Wpisz ten adres w telefonie
code-overlay-why = Sprawdź nazwę witryny w pasku adresu telefonu i najpierw się tam zaloguj. { $key-copy } kopiuje adres w całości.
code-no-room = Kodu nie da się tu narysować: wymaga okna co najmniej { $width }×{ $height }, kolorów i znaków blokowych.
code-no-link = Na tej stronie nie ma linku.
title-terms = słowniczek
terms-heading = Wyjaśnienie słów
title-languages = język
languages-heading = Język programu
title-app-languages = język aplikacji
app-languages-heading = W jakim języku jest aplikacja?
app-languages-why = Nazwy, których używa Meta, będą wtedy w tym języku, jeśli podaje je źródło.
title-hoax = tekst do publikacji
title-quit = wyjście
quit-heading = Wyjść z optout?
    .text = Wszystko jest zapisane. Następnym razem można zacząć od tego miejsca.
quit-yes = Wyjdź
quit-no = Zostań
title-remove = usuwanie
remove-heading = Usunąć { $account }?
    .text = Oznaczenia i historia konta znikają z pliku; codzienne kopie zachowują je przez pewien czas.
remove-no = Zachowaj
remove-yes = Usuń
