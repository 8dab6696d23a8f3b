# What opened? Each name completes the question; `.means` says what it is, `.do` what to do now.

opened-form =
    .name = formularz
    .means = To właściwa strona. Sprzeciw dotyczy konta, które jest otwarte w tej przeglądarce.
    .do = Sprawdź, które konto jest otwarte. Potem wypełnij formularz; pole na powody może zostać puste, chyba że przewodnik mówi inaczej.

opened-log-in =
    .name = logowanie
    .means = Formularz pyta najpierw o konto w tej przeglądarce. Zalogowanie w aplikacji tu się nie liczy.
    .do = Zaloguj się na konto, którego dotyczy sprzeciw. Potem otwórz ten sam link ponownie.

opened-nothing =
    .name = błąd albo pusta strona
    .means = Najczęściej w tej przeglądarce nie jest otwarte właściwe konto. Czasem znika sam adres.
    .do = Sprawdź, czy w tej właśnie przeglądarce jest zalogowane konto właściwej usługi, i otwórz link ponownie. Jeśli nic się nie zmieni, wybierz następną drogę.

opened-asks-ai =
    .name = pytanie, czy chodzi o AI
    .means = To strona, która rozdziela żądania. To żądanie dotyczy AI, więc miejsce jest właściwe.
    .do = Odpowiedz, że tak. Wtedy pojawia się formularz.

opened-moved =
    .name = strona pomocy Mety
    .means = Meta przeniosła tam ogólne żądania dotyczące prywatności. Nie udokumentowano, czy przeniesiono też formularze o AI.
    .do = Najpierw wybierz usługę, potem poszukaj sprzeciwu. Jeśli nie ma go dla AI, użyj ogólnego sprzeciwu i napisz w tekście, że chodzi o AI.

opened-not-in-region =
    .name = komunikat: nie w tym regionie
    .means = Meta pokazuje formularz tylko w niektórych regionach. Może sprawdzać, gdzie jest konto albo gdzie zdaje się być urządzenie.
    .do = Jeśli prawo istnieje w kraju zamieszkania, a jesteś tylko za granicą: wyślij sprzeciw drogą ogólną lub pismem, a w domu ponów próbę. Jeśli nie, sprawdź, co tam można; podanie innego kraju nikomu nie pomaga.

opened-already-objected =
    .name = komunikat: sprzeciw już wniesiono
    .means = Meta mówi, że wcześniejszy sprzeciw nadal działa i nie trzeba go wysyłać ponownie.
    .do = Zrób zrzut ekranu: to dowód na dzisiaj. Poszukaj też e-maila z tamtego czasu.

opened-something-else =
    .name = coś innego
    .means = Meta od czasu do czasu przenosi te strony; ten widok może być nowy dla przewodnika.
    .do = Wróć i wybierz inną drogę. Jeśli chcesz, zgłoś, co widać, aby można było poprawić ten krok.

# What did you see? First what can come at once, then details, then what can come later.

reply-accepted =
    .name = sprzeciw uwzględniono
    .means = Meta mówi, że nie będzie już używać danych tego konta do rozwijania swojej AI. Działa to od teraz i obejmuje połączone konta.
    .do = Zrób teraz zrzut ekranu: to dowód na dzisiaj. Zachowaj e-mail i sprawdź, czy wymienia inne konta.

reply-received =
    .name = tylko potwierdzenie odbioru
    .means = Żądanie dotarło do Mety. To jeszcze nie uwzględnienie; e-mail przychodzi często w ciągu kilku minut, czasem po dniu lub dwóch.
    .do = Zrób teraz zrzut ekranu: to dowód na dzisiaj. Za dwa dni poszukaj e-maila, także w spamie.

reply-code =
    .name = potrzebny jest kod z e-maila
    .means = Meta wysłała kod do skrzynki konta. Dopóki kod nie jest wpisany, nic nie liczy się jako wniesione.
    .do = Zostaw stronę otwartą i odbierz kod. Sprawdź w spamie, w ofertach i w dawnej skrzynce, jeśli konto na nią założono.

reply-wants-more =
    .name = potrzebne jest coś więcej
    .means = Żądanie dotarło, a Meta prosi o coś, zanim zdecyduje. Dzień wysłania pozostaje pierwszym dniem.
    .do = Zrób zrzut ekranu z tym, o co prosi. Potem wskaż, co to jest: powody, dowód z AI czy tożsamość.

reply-sent-elsewhere =
    .name = odesłanie gdzie indziej
    .means = Odpowiedź wskazuje inny formularz albo inną firmę. To, czy mówi coś o samym żądaniu, rozstrzyga, co dalej.
    .do = Zachowaj odpowiedź: to dowód. Potem wskaż, co to jest: podano inną firmę albo to ogólna odpowiedź z linkami.

reply-refused =
    .name = odmowa
    .means = Meta musi wykazać podstawy, które są nadrzędne. Odmowa to nie koniec: można uzupełnić żądanie i wnieść skargę.
    .do = Zachowaj odpowiedź i zrób zrzut ekranu. Dodaj powody w uzupełnieniu; potem można wnieść skargę do organu nadzorczego.
no-right-refused = 
    .means = W miejscu zamieszkania nie jest znane prawo do sprzeciwu, więc Meta nie musiała go uwzględnić, i nie jest tam znana skarga na to.
    .do = Zachowaj odpowiedź. To, co można tam zrobić, od niej nie zależy: prywatne konta, ograniczone starsze posty, żadnych rozmów z AI Mety.

reply-error =
    .name = błąd albo pusta strona
    .means = To liczy się jako niewysłane. Tekst jest tu zachowany.
    .do = Sprawdź, czy w tej przeglądarce jest otwarte właściwe konto, i spróbuj jeszcze raz. Jeśli znowu się nie uda, wybierz następną drogę.

reply-nothing-yet =
    .name = na razie nic
    .means = Jeśli przycisk zadziałał, żądanie liczy się jako wysłane. E-mail przychodzi zwykle w ciągu kilku minut lub jednego dnia.
    .do = Zrób teraz zrzut ekranu: to dowód na dzisiaj. Za dwa dni poszukaj e-maila, także w spamie i ofertach.

reply-wants-reasons =
    .name = prośba o powody
    .means = Człowiek albo maszyna pyta, jak wpływa na ciebie to użycie danych. Wystarczy kilka szczerych zdań; dowodu na nie się nie wymaga.
    .do = Napisz dwa lub trzy prawdziwe powody albo użyj gotowych zdań. Jeśli możesz, odpowiedz w języku e-maila.

reply-wants-prompts =
    .name = prośba o prompty lub zrzut ekranu
    .means = To należy do innego rodzaju żądania, o odpowiedzi AI. Sprzeciw nie zależy od takiego dowodu.
    .do = Wybierz sprzeciw lub ograniczenie, jeśli jest taka opcja, i napisz w uzupełnieniu, że to sprzeciw. Nie wpisuj nazwiska do AI, aby zdobyć dowód: to ją karmi.

reply-wants-identity =
    .name = pytanie o tożsamość
    .means = O więcej danych wolno pytać tylko przy uzasadnionej wątpliwości. Zalogowanie albo e-mail ze skrzynki konta powinny wystarczyć.
    .do = Napisz, że żądanie wysłano z samego konta. Nigdy nie wysyłaj dokumentu tożsamości, na którym widać więcej, niż trzeba.

reply-elsewhere-other-company =
    .name = odpowiada inna firma
    .means = Odpowiedź mówi na przykład, że dotyczy to Meta AI, a nie WhatsAppa. Żądanie dotarło, ale nie tam, gdzie się o nim decyduje.
    .do = Zachowaj odpowiedź jako dowód. Wyślij nowe żądanie następną drogą; dawne zostaje w historii.

reply-elsewhere-automatic =
    .name = automatyczna odpowiedź z linkami
    .means = Maszyna wysłała ogólne wskazówki. To nie jest odpowiedź na żądanie, które pozostaje wysłane.
    .do = Nie zaczynaj od nowa. Zachowaj e-mail i czekaj na prawdziwą odpowiedź; pierwsza data zostaje.

reply-no-code-came =
    .name = kod nie przyszedł
    .means = Kod może być w spamie, w ofertach albo w skrzynce, na którą założono konto. Dopóki nie jest wpisany, nic nie liczy się jako wniesione.
    .do = Sprawdź we wszystkich tych miejscach. Potem zaktualizuj telefon i aplikację i otwórz formularz jeszcze raz po nowy kod.

reply-already-objected =
    .name = że sprzeciw już wniesiono
    .means = Meta mówi, że wcześniejszy sprzeciw nadal działa i nie trzeba go powtarzać.
    .do = Zachowaj tę odpowiedź jako dowód. Sprawdź, czy dotyczy właściwego konta.

reply-not-for-region =
    .name = że tutaj nic nie można
    .means = Taką odpowiedź dostawały osoby spoza objętych regionów. Nie znaczy to, że prawa nie ma w kraju zamieszkania.
    .do = Jeśli w kraju zamieszkania to prawo istnieje, wybierz następną drogę i podaj ten kraj. Jeśli nie, sprawdź, co tam można.

reply-extension-announced =
    .name = że potrwa to dłużej
    .means = Gdy prawo wyznacza miesiąc, Meta może dodać dwa kolejne, ale tylko jeśli powie o tym, z powodem, w ciągu pierwszego.
    .do = Odnotuj dzień, w którym to zapowiedziano. Jeśli w pierwszym miesiącu, data się przesuwa; jeśli za późno, pozostaje.

# How sources disagree.

contradiction-reply-code = Poradniki nie są zgodne, czy w Europie kod nadal przychodzi e-mailem: większość o nim nie wspomina, niektóre tak.
contradiction-reply-refused = O odmowach donoszono przed początkiem trenowania w Europie; pewne centrum konsumenckie nie zna żadnej przy sprzeciwie dla własnego konta.
contradiction-reply-older = Meta mówi, że respektuje wcześniejsze sprzeciwy; pewna organizacja w to wątpiła, a przypadek pominięcia nie jest znany.

# What to do: of an earlier day; and where the right exists.

past-accepted = Zachowaj e-mail: zawiera datę i jest Twoim dowodem. Sprawdź, czy wymienia inne konta.
right-not-for-region = Tam, gdzie mieszkasz, to prawo istnieje, więc odpowiedź, że nic nie jest możliwe, niczego nie rozstrzyga: to, co wysłano, pozostaje wysłane, a terminy się nie zmieniają. Zachowaj odpowiedź jako dowód. Wybierz następną drogę, na przykład ogólny formularz albo pismo, i napisz tam, gdzie mieszkasz.
first-refused = Zachowaj odpowiedź i zrób zrzut ekranu. Dodaj powody w uzupełnieniu; potem można złożyć skargę do samej Mety, której organ nadzorczy oczekuje najpierw.
right-opened-not-in-region = Tam, gdzie mieszkasz, to prawo istnieje; tylko ten formularz się nie wyświetla. Wybierz ogólną drogę albo pismo i napisz tam, gdzie mieszkasz. Jeśli jesteś za granicą, spróbuj z formularzem jeszcze raz w domu.

# Where no account was objected for: the same, in words that name none.

others-accepted =
    .means = Meta mówi, że tego, czego dotyczy żądanie, nie będzie już używać do rozwijania swojej AI. Działa to od teraz i tylko wobec tego, co żądanie wymienia.
    .do = Zrób teraz zrzut ekranu: to dowód na dzisiaj. Zachowaj e-mail i sprawdź, czy mówi o tym, czego dotyczyło żądanie.
    .past = Zachowaj e-mail: zawiera datę i jest Twoim dowodem. Sprawdź, czy mówi o tym, czego dotyczyło żądanie.

others-code =
    .means = Meta wysłała kod na adres e-mail podany w formularzu. Dopóki kod nie jest wpisany, nic nie liczy się jako wniesione.
    .do = Zostaw stronę otwartą i odbierz kod. Sprawdź też w spamie i w ofertach.

others-error =
    .do = Spróbuj jeszcze raz. Jeśli znów się nie uda, wybierz następną drogę.

others-wants-identity =
    .means = O więcej danych wolno pytać tylko przy uzasadnionej wątpliwości. Bez konta e-mail z podanego adresu powinien wystarczyć.
    .do = Napisz, że żądanie wysłano z tego adresu. Nigdy nie wysyłaj dokumentu tożsamości, na którym widać więcej, niż trzeba.

others-already-objected =
    .do = Zachowaj tę odpowiedź jako dowód. Sprawdź, czy dotyczy tego, o co chodziło w żądaniu.

# What to do where the account is lost.

locked-log-in = Ten formularz też wymaga zalogowania. Wybierz następną drogę: pismo go nie wymaga. Podaj w nim profil, aby Meta mogła go znaleźć.
