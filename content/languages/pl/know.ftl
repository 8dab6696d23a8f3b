# What to know, on one page. Value: the heading.

know-used = Co jest używane
    .text = Meta wymienia publiczne posty i komentarze dorosłych oraz to, co ludzie, także małoletni, piszą do jej AI i od niej dostają. Imię i nazwisko, nazwa użytkownika, zdjęcie profilowe i to, co robi się w publicznych grupach lub na publicznych stronach, są publiczne przy każdym ustawieniu. Używane jest też to, co inni publicznie udostępniają o osobach bez konta.

know-not-used = Co jest pomijane bez sprzeciwu
    .text = Pomijane są prywatne wiadomości z rodziną i znajomymi, mówi Meta, a w UE i w Zjednoczonym Królestwie także publiczne treści z kont małoletnich. Nie dotyczy to już tego, co ktoś przekaże AI. Osobiste czaty na WhatsAppie są w pełni szyfrowane (end-to-end).

know-others = Co publikują o tobie inni
    .text = Sprzeciw nie obejmuje twoich zdjęć i wzmianek o tobie, które publikują inne osoby. Może to dotyczyć także dzieci. Jest na to osobny formularz i nie wymaga on konta. Pomaga też prośba, by o tobie nie publikować.

know-effect = Co daje sprzeciw
    .text = Obejmuje trenowanie od teraz. Tego, co trafiło do modelu, nie wyjmuje się z niego. Sporne jest, czy objęte są wcześniejsze publiczne posty: e-mail Mety mówi, że nie używa już publicznych informacji tej osoby, a włoski organ nadzorczy mówił, że objęte są tylko posty późniejsze.

know-date = Czy jest za późno?
    .text = Nie. Wiele doniesień podawało { $date } jako ostatni dzień. Oznaczał on początek trenowania w Europie, a nie koniec prawa: przepisy nie wyznaczają ostatniego dnia na sprzeciw. Późniejszy sprzeciw działa od chwili wniesienia.
    .no-right = Wiele doniesień podawało { $date } jako ostatni dzień. Oznaczał on początek trenowania w Europie; w miejscu zamieszkania nic się wtedy nie skończyło, a prawo do sprzeciwu nie jest tam znane. To, co można tam zrobić, można zrobić każdego dnia.

know-linked = Konta połączone i niepołączone
    .text = Jeden sprzeciw obejmuje konta połączone u Mety w tym samym miejscu, mówi Meta; każde konto poza nim wymaga osobnego. Trzy poradniki liczą zamiast tego według adresu e-mail. Nie łącz kont, by oszczędzić formularz: łączenie scala też ich ustawienia reklam. WhatsApp jest połączony tylko wtedy, gdy go dodano.

know-mail = Komunikat i e-mail, które wysłała Meta
    .text = Meta zapowiedziała to użycie komunikatem w aplikacjach i e-mailem. Wiele osób to przeoczyło; poradniki znajdowały e-mail w spamie lub ofertach. Do sprzeciwu nie jest potrzebny. Zanim otworzysz link w takim e-mailu, sprawdź nazwę witryny, bo zdarzają się podróbki.

know-hoax = Tekst do opublikowania nic nie daje
    .text = Post, który zakazuje Mecie używania danych, nie ma skutku prawnego, choćby skopiowano go wiele razy. Liczy się tylko żądanie skierowane do firmy: jej formularz albo pismo. Takim postem nie trzeba się martwić; po prostu nie należy na nim polegać.

know-pass-on = Jedno zdanie do przekazania
    .text = Nadal można wnieść sprzeciw wobec używania postów na potrzeby AI Mety: jeden formularz na konto, adres e-mail i przycisk, bez podawania powodu. Dotyczy to miejsc, w których to prawo istnieje, jak UE i Zjednoczone Królestwo.

know-open = Meta AI zostaje w aplikacji
    .text = Sprzeciw dotyczy trenowania i nie usuwa Meta AI z aplikacji. Można jej nie używać, wyciszyć ją i usunąć czaty z nią. To, czego się do niej nie napisze, nie może być stamtąd użyte.
