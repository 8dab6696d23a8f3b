### Places: what a region is called, and what holds there that holds nowhere else.
### One message a region, `region-` and its ISO 3166-1 code. A note says what holds and what one can still do; `also` has other names that find it, with commas between.

## The European Union. A note stands only where a place has something of its own.

region-AT = Austria
    .note = Jeśli dojdzie do skargi, nie zwlekaj. O ile nam wiadomo, prawo austriackie daje rok od dnia, w którym osoba dowie się o sprawie, a najwyżej trzy lata.

region-BE = Belgia
    .note = Sam belgijski organ nadzorczy radził wnieść sprzeciw, jeśli nie chce się użycia swoich danych. Skargę do niego pisze się po niderlandzku, francusku lub niemiecku.

region-BG = Bułgaria
region-HR = Chorwacja
region-CY = Cypr
region-CZ = Czechy
    .also = Republika Czeska
region-DK = Dania
region-EE = Estonia
region-FI = Finlandia
region-FR = Francja

region-DE = Niemcy
    .note = Skargę wnosi się do organu nadzorczego kraju związkowego, w którym się mieszka; w Bawarii do organu właściwego dla firm prywatnych. W Niemczech sprawy Mety prowadzi Hamburg i można pisać także tam.

region-GR = Grecja
region-HU = Węgry

region-IE = Irlandia
    .also = Eire
    .note = Europejska spółka Mety ma tu siedzibę, więc irlandzki organ nadzorczy jest zarazem organem krajowym i wiodącym dla Mety. Oczekuje, by najpierw napisać do Mety.

region-IT = Włochy
region-LV = Łotwa
region-LT = Litwa
region-LU = Luksemburg
region-MT = Malta

region-NL = Niderlandy
    .also = Holandia
    .note = Niderlandzki organ nadzorczy prosił o wnoszenie sprzeciwów i pozostawił otwarte, czy trenowanie jest zgodne z prawem, gdy daje tylko możliwość odmowy. Prosi, by przed skargą zwrócić się do Mety.

region-PL = Polska
region-PT = Portugalia
region-RO = Rumunia
region-SK = Słowacja
region-SI = Słowenia

region-ES = Hiszpania
    .note = Skargę na Metę wnosi się do krajowego organu nadzorczego. Organy kataloński, baskijski i andaluzyjski zajmują się tylko instytucjami publicznymi.

region-SE = Szwecja

## The European Economic Area beside the Union.

region-IS = Islandia
    .note = RODO obowiązuje tu tak jak w Unii Europejskiej.

region-LI = Liechtenstein
    .note = RODO obowiązuje tak jak w Unii Europejskiej. Organ nadzorczy zwraca uwagę, że imię i nazwisko, zdjęcie profilowe i wypowiedzi w publicznych grupach są publiczne w każdym razie: sprzeciw ma sens także przy koncie prywatnym.

region-NO = Norwegia
    .note = RODO obowiązuje tak jak w Unii Europejskiej. Norweska Rada Konsumentów wniosła skargę na plany Mety; własny sprzeciw i tak trzeba wysłać.

## The United Kingdom, Switzerland, Brazil.

region-GB = Zjednoczone Królestwo
    .also = UK, Wielka Brytania, Anglia, Szkocja, Walia, Irlandia Północna
    .note = Za Zjednoczone Królestwo odpowiadają amerykańskie spółki Mety. Jeśli sprzeciw nie odniesie skutku, najpierw wnieś skargę do Mety: musi ją potwierdzić i na nią odpowiedzieć. Dopiero potem zwróć się do organu nadzorczego. Nie zatwierdził on trenowania i je obserwuje.

region-CH = Szwajcaria
    .note = Jeśli Meta nie ma uzasadnienia, wyraźny sprzeciw ją wiąże, także dla postów upublicznionych samodzielnie. Roszczenia kieruje się do sądu cywilnego; federalny komisarz przyjmuje zgłoszenia. Odpowiada irlandzka spółka Mety, więc RODO też może mieć zastosowanie: tak to odczytujemy my, nie organ nadzorczy.

region-BR = Brazylia
    .note = Organ nadzorczy dopuścił trenowanie pod warunkiem, że osoby z kontem i bez konta mogą w każdej chwili wnieść sprzeciw prostym formularzem. Zanim się do niego zwrócisz, napisz do Mety i zachowaj dowód: organ chce go zobaczyć.

## The United States.

region-US = Stany Zjednoczone
    .also = USA, Ameryka
    .note = Federalne prawo do sprzeciwu nie jest znane. Ustawy stanowe dają inne prawa, na przykład do usunięcia danych, i pomijają to, co się upubliczniło. Strona Mety o AI oferuje tam tylko żądanie dotyczące informacji od stron trzecich.

## Small states that Meta counts as part of Europe.

region-AD = Andora
    .note = Prawo krajowe podobno wzoruje się na RODO; jego tekstu nie sprawdzono. Meta zalicza ten kraj do Europy, więc odpowiada jej irlandzka spółka, a RODO może mieć zastosowanie. Spróbuj formularzy europejskich; nie wypróbowano, czy się tu otwierają.

region-MC = Monako
    .note = Prawo krajowe podobno wzoruje się na RODO; jego tekstu nie sprawdzono. Meta zalicza ten kraj do Europy, więc odpowiada jej irlandzka spółka, a RODO może mieć zastosowanie. Spróbuj formularzy europejskich; nie wypróbowano, czy się tu otwierają.

region-SM = San Marino
    .note = Prawo krajowe podobno wzoruje się na RODO; jego tekstu nie sprawdzono. Meta zalicza ten kraj do Europy, więc odpowiada jej irlandzka spółka, a RODO może mieć zastosowanie. Spróbuj formularzy europejskich; nie wypróbowano, czy się tu otwierają.

region-VA = Watykan
    .note = To państwo ma podobno własne ogólne zasady; ich tekstu nie sprawdzono. Meta zalicza ten kraj do Europy, więc odpowiada jej irlandzka spółka, a RODO może mieć zastosowanie. Spróbuj formularzy europejskich; nie wypróbowano, czy się tu otwierają.

## The rest of the world.

region-TR = Turcja
    .also = Türkiye
    .note = Prawo pozwala wnieść sprzeciw tylko wobec wyniku w pełni zautomatyzowanej analizy. Można żądać od Mety informacji, sprostowania lub usunięcia danych, a potem zwrócić się do rady ochrony danych. Nie znaleziono formularza Mety na to.

region-KR = Korea Południowa
    .also = Korea
    .note = Można żądać zawieszenia użycia danych, a Meta musi odpowiedzieć. Działacze podawali, że możliwość odmowy istnieje, ale jest ukryta za kilkoma krokami; jej adres nie jest znany. Napisz pismo.

region-JP = Japonia
    .note = Nie ma ogólnego prawa do sprzeciwu. Można żądać zaprzestania użycia, gdy łamane jest prawo albo gdy zagrożone są prawnie uzasadnione interesy osoby.

region-IN = Indie
    .note = Ustawa o ochronie danych pomija to, co się samodzielnie upubliczniło, a jej główne obowiązki nie zaczynają działać od razu. Nie znaleziono formularza Mety na to.

region-NG = Nigeria
    .note = Prawo pozwala wnieść sprzeciw, chyba że przeważa interes publiczny lub prawnie uzasadniona podstawa. Nie znaleziono formularza Mety na to: napisz pismo.

region-ZA = Republika Południowej Afryki
    .note = Można wnieść sprzeciw z rozsądnych przyczyn związanych ze swoją sytuacją i przetwarzanie musi wtedy ustać. Przepisy mają na to własny formularz. Napisz do Mety; skargi przyjmuje tamtejszy organ (Information Regulator).

region-AR = Argentyna
    .note = Prawo daje dostęp, sprostowanie i usunięcie danych, ale nie ogólne prawo do sprzeciwu. Przy ostatnim sprawdzeniu skarga na trenowanie AI przez Metę czekała na rozpatrzenie przez organ. Formularz podobny do brazylijskiego nie jest znany.

region-UY = Urugwaj
    .note = Ogólne prawo do sprzeciwu nie jest znane. Organ nadzorczy prowadził rozmowy z Metą. Nie znaleziono formularza Mety na to.

region-CL = Chile
    .note = Nowa ustawa wprowadza prawo do sprzeciwu z dniem, w którym zacznie w pełni obowiązywać; jej tekstu nie sprawdzono. Do tego czasu ustaw posty jako prywatne i unikaj czatów z AI. Od tego dnia napisz pismo: nie znaleziono formularza Mety.

region-CA = Kanada
    .note = Prawo federalne pozwala wycofać zgodę i zobaczyć swoje dane, ale nie daje prawa do sprzeciwu. Quebec wymaga zgody na nowy cel, a krytycy mówią, że trenowanie jej wymaga; skargi przyjmuje tamtejsza komisja. Nie znaleziono formularza Mety.

region-AU = Australia
    .note = Ustawa o prywatności nie daje prawa do sprzeciwu. Meta powiedziała Senatowi, że używa wszystkich publicznych postów dorosłych i nie daje tam możliwości odmowy.

region-NZ = Nowa Zelandia
    .note = Można zobaczyć i sprostować swoje dane, ale ustawa nie daje prawa do sprzeciwu. Nie znaleziono formularza Mety na to.

region-MX = Meksyk
    .note = Federalna ustawa o danych daje prawo do sprzeciwu, z terminem na odpowiedź; jej tekstu nie sprawdzono. Nie znaleziono formularza Mety na to: napisz pismo.

region-PE = Peru
    .note = Prawo pozwala wnieść sprzeciw z uzasadnionego i słusznego powodu: podaj go. Tekstu ustawy nie sprawdzono. Nie znaleziono formularza Mety na to: napisz pismo.

region-CO = Kolumbia
    .note = Ustawa nie zna prawa do sprzeciwu jako takiego. Można żądać usunięcia danych albo wycofać zgodę; Meta musi odpowiedzieć na takie żądanie, a potem można zwrócić się do organu nadzorczego. Tekstu ustawy nie sprawdzono.

region-KE = Kenia
    .note = Prawo pozwala wnieść sprzeciw, chyba że Meta ma ważny prawnie uzasadniony interes; tekstu ustawy nie sprawdzono. Nie znaleziono formularza Mety: napisz pismo. Skargi przyjmuje komisarz ds. ochrony danych.

region-TH = Tajlandia
    .note = Prawo pozwala wnieść sprzeciw wobec tego, co opiera się na prawnie uzasadnionym interesie; jego tekstu nie sprawdzono. Nie znaleziono formularza Mety na to: napisz pismo.

region-PH = Filipiny
    .note = Przepisy do ustawy o prywatności danych dają prawo do sprzeciwu; ich tekstu nie sprawdzono. Nie znaleziono formularza Mety na to: napisz pismo.

region-SG = Singapur
    .note = Można wycofać zgodę, ale to, co jest publicznie dostępne, zgody nie wymaga. Nie znaleziono formularza Mety na to, a tekstu ustawy nie sprawdzono.

region-IL = Izrael
    .note = Prawo daje dostęp i sprostowanie, ale nie ogólne prawo do sprzeciwu; jego tekstu nie sprawdzono. Nie znaleziono formularza Mety na to.

region-RS = Serbia
    .note = Ustawa wzoruje się na RODO i daje prawo do sprzeciwu; jej tekstu nie sprawdzono. Meta nie zalicza Serbii do Europy, więc odpowiada spółka amerykańska. Nie znaleziono formularza Mety: napisz pismo.

region-UA = Ukraina
    .note = Prawo pozwala wnieść sprzeciw żądaniem z uzasadnieniem: podaj powody. Jego tekstu nie sprawdzono. Nie znaleziono formularza Mety: napisz pismo. Skargi przyjmuje rzecznik praw człowieka.

## Crown dependencies that Meta counts as part of Europe.

region-JE = Jersey
    .note = Meta zalicza tę wyspę do Europy, więc odpowiada jej irlandzka spółka. Własnego prawa wyspy nie zbadano, więc nie twierdzimy tu o żadnym prawie. Spróbuj formularzy europejskich; nie wypróbowano, czy się otwierają.

region-GG = Guernsey
    .note = Meta zalicza tę wyspę do Europy, więc odpowiada jej irlandzka spółka. Własnego prawa wyspy nie zbadano, więc nie twierdzimy tu o żadnym prawie. Spróbuj formularzy europejskich; nie wypróbowano, czy się otwierają.

region-IM = Wyspa Man
    .note = Meta zalicza tę wyspę do Europy, więc odpowiada jej irlandzka spółka. Własnego prawa wyspy nie zbadano, więc nie twierdzimy tu o żadnym prawie. Spróbuj formularzy europejskich; nie wypróbowano, czy się otwierają.

## The law that applies: its short name, the right in one line, and how long Meta has. `{ $days }` is a number of days.

regime-gdpr = RODO, art. 21 ust. 1
    .right = Sprzeciw można wnieść każdego dnia. Formularz Mety dla własnego konta nie wymaga powodu.
    .answer = Często e-mail w ciągu dnia; według prawa najwyżej miesiąc albo dwa miesiące więcej, jeśli Meta zapowie to w pierwszym.

regime-uk-gdpr = Brytyjskie RODO (UK GDPR), art. 21 ust. 1
    .right = Sprzeciw można wnieść każdego dnia. Pole na powody w formularzu dla własnego konta może zostać puste.
    .answer = Według prawa miesiąc, do tego samego dnia następnego miesiąca. Nie wiemy, jak liczą się weekendy i dni wolne od pracy.

regime-fadp = Szwajcarska ustawa (FADP), art. 30 ust. 2 lit. b
    .right = Wyraźny sprzeciw można wnieść każdego dnia. Meta może wtedy przetwarzać dalej tylko z uzasadnieniem.
    .answer =
        { $days ->
            [one] Przepisy nie dają terminu. Proponujemy sprawdzić ponownie po { $days } dniu.
            [few] Przepisy nie dają terminu. Proponujemy sprawdzić ponownie po { $days } dniach.
            [many] Przepisy nie dają terminu. Proponujemy sprawdzić ponownie po { $days } dniach.
           *[other] Przepisy nie dają terminu. Proponujemy sprawdzić ponownie po { $days } dnia.
        }

regime-lgpd = LGPD, art. 18 § 2
    .right = Sprzeciw można wnieść w każdej chwili wobec użycia, które nie opiera się na zgodzie, jeśli nie jest zgodne z ustawą.
    .answer =
        { $days ->
            [one] Przepisy nie dają terminu. Proponujemy sprawdzić ponownie po { $days } dniu.
            [few] Przepisy nie dają terminu. Proponujemy sprawdzić ponownie po { $days } dniach.
            [many] Przepisy nie dają terminu. Proponujemy sprawdzić ponownie po { $days } dniach.
           *[other] Przepisy nie dają terminu. Proponujemy sprawdzić ponownie po { $days } dnia.
        }

regime-other = Prawo tego kraju
    .right = Przeczytaj notatkę: to, czego można żądać, zależy od kraju.
    .answer = Termin zależy od prawa kraju; dla wielu nie jest znany.
    .answer-days =
        { $days ->
            [one] O ile wiadomo, { $days } dzień od otrzymania; proponujemy to jako datę, nie jako prawo.
            [few] O ile wiadomo, { $days } dni od otrzymania; proponujemy to jako datę, nie jako prawo.
            [many] O ile wiadomo, { $days } dni od otrzymania; proponujemy to jako datę, nie jako prawo.
           *[other] O ile wiadomo, { $days } dnia od otrzymania; proponujemy to jako datę, nie jako prawo.
        }
    .answer-working-days =
        { $days ->
            [one] O ile wiadomo, { $days } dzień roboczy od otrzymania; proponujemy to jako datę, nie jako prawo.
            [few] O ile wiadomo, { $days } dni robocze od otrzymania; proponujemy to jako datę, nie jako prawo.
            [many] O ile wiadomo, { $days } dni roboczych od otrzymania; proponujemy to jako datę, nie jako prawo.
           *[other] O ile wiadomo, { $days } dnia roboczego od otrzymania; proponujemy to jako datę, nie jako prawo.
        }

regime-none = Prawo do sprzeciwu nie jest znane
    .right = Nie są tu znane przepisy, które pozwalają wnieść sprzeciw wobec tego użycia.
    .answer = Brak terminu, bo nie jest znane żadne prawo.

## What one can do where no right is known.

no-right-do = Co można tu zrobić
    .a = Ustaw konta jako prywatne. Imię i nazwisko oraz zdjęcie profilowe pozostają publiczne.
    .b = Ogranicz widzów dawnych postów. Facebook robi to jednym ruchem i jednym ruchem nie da się tego cofnąć.
    .c = Usuń czaty z AI Mety i nie zaczynaj nowych. Meta nie obiecuje, że usunie własną kopię.
    .d = Poproś znajomych, by nie publikowali twoich zdjęć i nie przekazywali twoich wiadomości do AI Mety.
    .e = Tam, gdzie Meta pyta o kraj, podaj ten, w którym mieszkasz. Wpisanie innego nikomu nie pomaga.

## Where sources disagree about a place or an authority.

contradiction-form-japan = Dwa poradniki wymieniają Japonię wśród miejsc z formularzem; nie znaleziono żadnego.
contradiction-complaint-page = Źródła podają dwie różne strony do skarg; druga jest w notatkach.
contradiction-former-address = Jedno źródło podaje jeszcze dawny adres; nowsze są zgodne co do pokazanego.
