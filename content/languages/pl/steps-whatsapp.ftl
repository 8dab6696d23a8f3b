# WhatsApp, and what others post: forms, fields, ways, steps.
# What Meta calls a thing arrives as { $label }; its quotation marks are the program’s.

platform-whatsapp = WhatsApp
platform-no-account = Posty innych osób lub brak konta
    .short = Posty innych osób

# Before the first way

whatsapp-before = Czy w tych czatach ktoś korzystał z Meta AI, także w grupie?
    .yes = Tak albo nie wiem
    .no = Nie
    .means = Meta mówi, że nie używa czatów, w których jej AI nie bierze udziału. O wiadomościach z jej AI starsze teksty mówiły, że nie służą do trenowania; nowsza strona Mety oferuje sprzeciw wobec tego użycia.

# Forms

form-whatsapp-rights = Formularz praw WhatsAppa
    .note = Odpowiedź przychodzi e-mailem. Dawniej przychodziła szybko, po angielsku, z pytaniem o powody; ludzie odpisywali i podawali powód.
form-whatsapp-ai = Wiadomości z AI na WhatsAppie
    .note = Nie mamy jego adresu: prowadzą do niego strona Mety o AI i strona z pytaniem na Facebooku. Jego pola nie są znane; jedno źródło wymienia numer.
form-whatsapp-dpo = Inspektor ochrony danych WhatsAppa
    .note = Jego pola nie są znane. Napisz w pierwszym wierszu, że to sprzeciw.
form-page-help-whatsapp = Strona pomocy WhatsAppa o sprzeciwie
    .note = To strona do czytania. Nic się z niej nie wysyła.
form-third-party = To, co publikują o tobie inni
    .note = Nie trzeba konta ani logowania; można wysłać go też za dziecko. Meta nie uwzględnia każdego żądania: sprawdza miejscowe prawo. Nie wpisuj nazwiska do Meta AI, aby zdobyć dowód: to ją karmi.

# Fields

field-whatsapp-rights-name = Imię i nazwisko
    .hint = Wpisz imię i nazwisko. Pole jest wymagane.
field-whatsapp-rights-phone = Numer WhatsApp
    .hint = Wpisz numer konta WhatsApp. Pole jest wymagane.
field-whatsapp-rights-email = E-mail
    .hint = Wpisz adres, pod którym czytasz pocztę: tam przychodzi odpowiedź.
field-whatsapp-rights-option = Czego dotyczy
    .hint = Wybierz opcję o sprzeciwie wobec użycia informacji.
field-whatsapp-rights-text = Tekst
    .hint = Wklej tekst. Osoby, które nie podały powodu, były o niego pytane.

field-whatsapp-ai-phone = Numer WhatsApp
    .hint = Wpisz numer konta WhatsApp, jeśli formularz o niego pyta.

field-third-party-request = Rodzaj żądania
    .hint = Wybierz sprzeciw lub ograniczenie. Poza Europą zgłoszono inne opcje: dostęp, sprostowanie, usunięcie.
field-third-party-country = Kraj
    .hint = Wybierz kraj zamieszkania.
field-third-party-name = Imię i nazwisko
    .hint = Wpisz imię i nazwisko.
field-third-party-email = E-mail
    .hint = Wpisz adres, pod którym czytasz pocztę. Nie musi należeć do konta.
field-third-party-explanation = Wyjaśnienie
    .hint = Wklej tekst. Poza Europą formularz pytał też o prompty i zrzut ekranu.

# Ways

route-whatsapp-rights-form = formularz praw WhatsAppa
    .about = Polityka WhatsAppa dla Europy podaje ten formularz do wniesienia sprzeciwu. Otwiera się w przeglądarce; żadne źródło nie mówi, czy wymaga logowania. Poradniki nie znalazły wejścia do niego w aplikacji.
route-whatsapp-help = strona pomocy WhatsAppa
    .about = Strona pomocy o sprzeciwie prowadzi do tego samego formularza przez link kontaktowy.
route-whatsapp-ai-page = strona Mety o AI
    .about = Jedno zdanie mówi tam o sprzeciwie przez konto WhatsApp i ma link. Nie wiadomo, dokąd ten link prowadzi.
route-whatsapp-ai-hub = strona z pytaniem na Facebooku
    .about = Jedno źródło podaje tam opcję dla wiadomości z AI na WhatsAppie. Nie wypróbowało jej.
route-whatsapp-dpo-form = formularz inspektora ochrony danych
    .about = Polityka WhatsAppa dla Europy podaje ten formularz do kontaktu z inspektorem ochrony danych. Sprzeciw jest ważny każdą drogą.
route-whatsapp-nothing-to-send = prywatność każdego czatu
    .about = Meta mówi, że nie używa czatów, w których nikt nie zwraca się do jej AI, więc nie trzeba nic wysyłać. Przełącznik trzyma AI z dala od czatu; każdy czat ma własny.
route-third-party-direct = formularz dla postów innych osób
    .about = Może go wysłać każdy, z kontem lub bez, także dla danych dziecka. Otwiera się bez logowania.

# Steps

step-whatsapp-help-open =
    .name = Strona pomocy
    .do = Otwórz stronę pomocy WhatsAppa o sprzeciwie
    .where = Otwiera ją link poniżej, w przeglądarce.
    .see = Artykuł o tym, jak wnieść sprzeciw.
step-whatsapp-help-contact =
    .name = Link kontaktowy
    .do = Otwórz w niej link kontaktowy
    .where = W artykule; żadne źródło nie mówi, w której części.
    .see = Formularz na imię i nazwisko, numer i wybór z listy.

step-whatsapp-ai-page-open =
    .name = Strona o AI
    .do = Otwórz stronę Mety o AI
    .where = Otwiera ją link poniżej, w przeglądarce. Otwarta ze Stanów Zjednoczonych nie oferuje takiego sprzeciwu.
    .see = Długa strona o tym, jak Meta używa informacji na potrzeby AI.
step-whatsapp-ai-page-link =
    .name = Link WhatsAppa
    .do = Otwórz link w zdaniu o WhatsAppie
    .where = W bloku o prawach. Link o informacjach od stron trzecich to inny link.
    .see = Żadne źródło nie pokazuje, co się otwiera. Możliwe pytanie o numer WhatsApp.

step-whatsapp-hub-open =
    .name = Strona z pytaniem
    .do = Otwórz stronę z pytaniem na Facebooku
    .where = Otwiera ją link poniżej, w przeglądarce.
    .see = Pytanie, czego dotyczy żądanie.
step-whatsapp-hub-option =
    .do = Wybierz { $label }
    .where = Wśród opcji na stronie.
    .see = Żadne źródło nie pokazuje, co jest dalej. Możliwe pytanie o numer WhatsApp.

step-whatsapp-privacy-chat =
    .name = Czat
    .do = Otwórz czat
    .where = Na WhatsAppie, na liście czatów.
    .see = Czat, z nazwą na górze.
step-whatsapp-privacy-name =
    .name = Nazwa na górze
    .do = Dotknij nazwy na górze
    .where = Imię osoby albo nazwa grupy.
    .see = Strona o tym czacie.
    .else = Jeden poradnik dociera tam przez trzy kropki czatu.
step-whatsapp-privacy-entry =
    .do = Dotknij pozycji { $label }
    .where = Przewiń w dół. Jest poniżej pozycji o blokadzie czatu.
    .see = Przełącznik dla tego czatu.
step-whatsapp-privacy-switch =
    .do = Włącz opcję { $label }
    .where = Na początku jest wyłączone, osobno w każdym czacie. W grupie może to każdy, jeśli administrator grupy nie ograniczył.
    .see = W tym czacie zablokowane są eksport, automatyczny zapis multimediów i funkcje AI.

# Rows of a screen that have no name of their own

sketch-rights-block = Blok o prawach
sketch-whatsapp-sentence = Zdanie o koncie WhatsApp
sketch-chat-name = Nazwa czatu
sketch-chat-lock = Blokada czatu

# Where sources disagree

contradiction-whatsapp-form = Kilka poradników mówiło, że WhatsApp nie ma formularza sprzeciwu; są starsze niż polityka, która podaje ten formularz.
contradiction-whatsapp-ai-messages = Starsze teksty mówiły, że wiadomości z AI na WhatsAppie nie służą do jej trenowania; nowsza strona Mety oferuje sprzeciw wobec tego użycia.
contradiction-chat-privacy = WhatsApp i cztery poradniki mówią, że w takim czacie nie można wywołać Meta AI; jedno źródło mówi, że wiadomość z jej nazwą i tak jest wysyłana.
contradiction-chat-privacy-path = Większość poradników idzie przez nazwę czatu; jeden przez trzy kropki.
