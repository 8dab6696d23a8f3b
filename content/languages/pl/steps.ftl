# Instagram and Facebook: forms, fields, routes and steps, and what all platforms share.
# Meta's own names arrive as $label and $block, with their quotation marks.

platform-instagram = Instagram
platform-facebook = Facebook

## Forms

form-instagram-own-data = Sprzeciw dla konta na Instagramie
    .note = Otwiera się tylko po zalogowaniu do Instagrama w tej samej przeglądarce. Dotyczy konta, które jest tam otwarte, i kont z nim połączonych.
form-instagram-hub = Strona z pytaniem na Instagramie
    .note = Pyta, czego dotyczy żądanie, potem pokazuje formularz. Najpierw zaloguj się do Instagrama w tej przeglądarce: wymaga tego formularz.
form-instagram-settings-objection = Ogólny sprzeciw Instagrama
    .note = Dotyczy wszystkiego, co opiera się na prawnie uzasadnionych interesach, nie tylko AI. Nie wiadomo, o co pyta: miej gotowy tekst i wymień w nim AI.
form-threads-rights = Kontakt w sprawie praw w Threads
    .note = Dotyczy wszystkich praw, nie tylko AI. Nie jest znany formularz o AI tylko dla Threads. Nie wiadomo też, o co pyta ten.
form-instagram-own-data-uk = Instagram: sprzeciw, Zjedn. Królestwo
    .note = Dla Zjednoczonego Królestwa nie jest znany osobny adres. Do formularza prowadzi strona o AI.
form-instagram-own-data-br = Instagram: sprzeciw, Brazylia
    .note = Jego adres nie jest znany. Zostaw stronę otwartą, gdy odbierasz kod ze skrzynki.
form-instagram-own-data-2024 = Pierwszy formularz Instagrama
    .note = Zastąpił go nowszy formularz. Wymagał powodu i kodu z e-maila.
form-page-genai-instagram = Strona Mety o AI, na Instagramie
    .note = Strona do czytania. Nic się z niej nie wysyła; jej linki prowadzą do formularzy.
form-page-policy-instagram = Polityka prywatności Instagrama
    .note = Strona do czytania. Nic się z niej nie wysyła; jej linki prowadzą do formularzy.

form-facebook-own-data = Sprzeciw dla konta na Facebooku
    .note = Otwiera się tylko po zalogowaniu do Facebooka w tej samej przeglądarce. Własna przeglądarka aplikacji może nie znać tego zalogowania.
form-facebook-hub = Strona z pytaniem na Facebooku
    .note = Pyta, czego dotyczy żądanie, potem pokazuje formularz. Najpierw zaloguj się do Facebooka w tej przeglądarce: wymaga tego formularz.
form-meta-general = Ogólny sprzeciw Mety
    .note = Dotyczy wszystkiego, co opiera się na prawnie uzasadnionych interesach. Najpierw wybiera się usługę. Nie wiadomo, o co pyta dalej: miej gotowy tekst i wymień w nim AI.
form-meta-general-previous = Dawny ogólny sprzeciw
    .note = Meta go przeniosła. Zastąpił go ogólny sprzeciw.
form-facebook-settings-objection = Ogólny sprzeciw Facebooka
    .note = Dotyczy wszystkiego, co opiera się na prawnie uzasadnionych interesach, nie tylko AI. Nie wiadomo, o co pyta: miej gotowy tekst i wymień w nim AI.
form-facebook-own-data-uk = Facebook: sprzeciw, Zjedn. Królestwo
    .note = Dla Zjednoczonego Królestwa nie jest znany osobny adres. Do formularza prowadzi strona o AI.
form-facebook-own-data-br = Facebook: sprzeciw, Brazylia
    .note = Jego adres nie jest znany. Zostaw stronę otwartą, gdy odbierasz kod ze skrzynki.
form-facebook-own-data-2024 = Pierwszy formularz Facebooka
    .note = Zastąpił go nowszy formularz. Wymagał powodu i kodu z e-maila.
form-page-genai-facebook = Strona Mety o AI, na Facebooku
    .note = Strona do czytania. Nic się z niej nie wysyła; jej linki prowadzą do formularzy.
form-page-policy-facebook = Polityka prywatności Facebooka
    .note = Strona do czytania. Nic się z niej nie wysyła; jej linki prowadzą do formularzy.
form-page-privacy-centre-facebook = Strony Facebooka o prywatności
    .note = Strony do czytania. Nic się z nich nie wysyła; ich linki prowadzą do formularzy.

## Fields

field-instagram-own-data-email = Adres e-mail
    .hint = Zwykle już wypełnione. Sprawdź, czy masz dostęp do tej skrzynki. Przyjmowany jest też inny adres niż adres konta.
field-instagram-own-data-explanation = Wyjaśnienie
    .hint = To pole może zostać puste. Jeśli chcesz, napisz w nim kilka własnych słów.
field-instagram-own-data-country = Kraj
    .hint = Tylko jeśli to pole jest: wybierz kraj zamieszkania.
field-instagram-own-data-code = Kod z e-maila
    .hint = Tylko jeśli formularz pyta o kod. Sprawdź też w spamie i zostaw w tym czasie stronę otwartą.

field-instagram-hub-about = Czego dotyczy
    .hint = Odpowiedz, że tak: żądanie dotyczy AI.
field-instagram-hub-email = Adres e-mail
    .hint = Wpisz adres, do którego skrzynki masz dostęp.
field-instagram-hub-explanation = Wyjaśnienie
    .hint = Jeśli jest takie pole, może zostać puste.

field-instagram-own-data-uk-email = Adres e-mail
    .hint = Po zalogowaniu już wypełnione. Sprawdź, czy masz dostęp do tej skrzynki.
field-instagram-own-data-uk-explanation = Wyjaśnienie
    .hint = To pole może zostać puste.

field-instagram-own-data-br-country = Kraj
    .hint = Wybierz kraj zamieszkania.
field-instagram-own-data-br-email = Adres e-mail
    .hint = Wpisz adres, którego skrzynkę możesz teraz otworzyć: przychodzi tam kod.
field-instagram-own-data-br-explanation = Wyjaśnienie
    .hint = Tu potrzebny jest powód. Wystarczą dwa lub trzy zdania.
field-instagram-own-data-br-code = Kod z e-maila
    .hint = Zostaw stronę otwartą, gdy odbierasz kod. Dopóki nie jest wpisany, nic nie liczy się jako wniesione.

field-instagram-own-data-2024-country = Kraj
    .hint = Wybierz kraj zamieszkania.
field-instagram-own-data-2024-email = Adres e-mail
    .hint = Wpisz adres konta.
field-instagram-own-data-2024-explanation = Powód
    .hint = Napisz, jak wpływa na ciebie takie użycie postów. Wystarczą dwa lub trzy zdania.
field-instagram-own-data-2024-code = Kod z e-maila
    .hint = Wpisz cyfry z e-maila. Sprawdź też w spamie i w ofertach.

field-facebook-own-data-email = Adres e-mail
    .hint = Zwykle już wypełnione. Sprawdź, czy masz dostęp do tej skrzynki. Przyjmowany jest też inny adres niż adres konta.
field-facebook-own-data-explanation = Wyjaśnienie
    .hint = To pole może zostać puste. Jeśli chcesz, napisz w nim kilka własnych słów.
field-facebook-own-data-country = Kraj
    .hint = Tylko jeśli to pole jest: wybierz kraj zamieszkania.
field-facebook-own-data-code = Kod z e-maila
    .hint = Tylko jeśli formularz pyta o kod. Sprawdź też w spamie i zostaw w tym czasie stronę otwartą.

field-facebook-hub-about = Czego dotyczy
    .hint = Odpowiedz, że tak: żądanie dotyczy AI.
field-facebook-hub-option = Który sprzeciw
    .hint = Tylko jeśli jest lista: dla postów wybierz wiersz o własnych informacjach, dla czatów z AI na WhatsAppie wiersz o tych wiadomościach.
field-facebook-hub-email = Adres e-mail
    .hint = Wpisz adres, do którego skrzynki masz dostęp.
field-facebook-hub-explanation = Wyjaśnienie
    .hint = Jeśli jest takie pole, może zostać puste.

field-meta-general-product = Usługa
    .hint = Wybierz usługę, której dotyczy sprzeciw.

field-facebook-own-data-uk-email = Adres e-mail
    .hint = Po zalogowaniu już wypełnione. Sprawdź, czy masz dostęp do tej skrzynki.
field-facebook-own-data-uk-explanation = Wyjaśnienie
    .hint = To pole może zostać puste.

field-facebook-own-data-br-country = Kraj
    .hint = Wybierz kraj zamieszkania.
field-facebook-own-data-br-email = Adres e-mail
    .hint = Wpisz adres, którego skrzynkę możesz teraz otworzyć: przychodzi tam kod.
field-facebook-own-data-br-explanation = Wyjaśnienie
    .hint = Tu potrzebny jest powód. Wystarczą dwa lub trzy zdania.
field-facebook-own-data-br-code = Kod z e-maila
    .hint = Zostaw stronę otwartą, gdy odbierasz kod. Dopóki nie jest wpisany, nic nie liczy się jako wniesione.

field-facebook-own-data-2024-country = Kraj
    .hint = Wybierz kraj zamieszkania. Jeśli go brak, zacznij od powiadomienia lub e-maila Mety.
field-facebook-own-data-2024-email = Adres e-mail
    .hint = Wpisz adres konta.
field-facebook-own-data-2024-explanation = Powód
    .hint = Napisz, jak wpływa na ciebie takie użycie postów. Wystarczą dwa lub trzy zdania.
field-facebook-own-data-2024-code = Kod z e-maila
    .hint = Wpisz cyfry z e-maila. Sprawdź też w spamie i w ofertach.

## Steps: Instagram in the app

step-instagram-profile =
    .name = Profil
    .do = Otwórz swój profil
    .where = Małe własne zdjęcie, na dole po prawej.
    .see = Własny profil, z postami.
step-instagram-menu =
    .name = Menu
    .do = Otwórz menu z trzema kreskami
    .where = Na górze po prawej, w profilu.
    .see = Długa lista. Jej tytuł to { $block } albo podobny.
step-instagram-privacy-centre =
    .do = Otwórz { $label }
    .where = Przewiń daleko w dół, do bloku { $block }.
    .see = Strona o prywatności. AI jest jednym z jej tematów.
    .else = Nie ma tego w bloku? Wybierz inną drogę: polityka prywatności, w aplikacji.
step-instagram-ai-topic =
    .do = Otwórz { $label }
    .where = Wśród tematów strony. Nazwa czasem się zmienia: szukaj AI.
    .see = Strona o AI z kilkoma pozycjami.
step-instagram-own-info =
    .do = Otwórz { $label }
    .where = Wśród pozycji o AI.
    .see = Formularz. Jego tytuł to { $block } albo podobny.
step-instagram-about =
    .do = Otwórz { $label }
    .where = Pod koniec listy, w bloku { $block }. Kilka zgłoszeń podaje miejsce przedostatnie.
    .see = Lista dokumentów.
step-instagram-policy =
    .do = Otwórz { $label }
    .where = Druga pozycja listy.
    .see = Polityka prywatności, jako strona w aplikacji.
step-instagram-policy-search =
    .do = Wyszukaj na stronie { $label }
    .where = Użyj lupy na górze strony.
    .see = Akapit o prawie do sprzeciwu.
step-instagram-policy-object =
    .do = Otwórz link { $label }
    .where = W akapicie, który znalazło wyszukiwanie.
    .see = Strona z pytaniem, czy żądanie dotyczy AI, słowami w rodzaju { $block }.

## Steps: Instagram in the browser

step-instagram-genai-open =
    .do = Otwórz { $label }
    .where = Otwiera to link poniżej. Najpierw zaloguj się do Instagrama w tej przeglądarce.
    .see = Strona o AI. Niżej mówi o prawach.
    .else = Przez menu: otwórz politykę prywatności, potem { $block }, potem { $label }.
step-instagram-genai-own-data =
    .name = Link do własnych danych
    .do = Otwórz link do własnych danych z Instagrama
    .where = W części o prawach. Nie { $block }: tam chodzi o to, co udostępniają inni.
    .see = Formularz albo najpierw logowanie.
step-instagram-policy-open =
    .do = Otwórz { $label }
    .where = Otwiera to link poniżej.
    .see = Polityka prywatności, z listą sekcji.

## Steps: Instagram, of a time that has passed

step-instagram-notice-object =
    .do = Dotknij niebieskiego słowa { $label }
    .where = W komunikacie o AI, na samym początku; drugi akapit.
    .see = Strona sprzeciwu, może po nowym logowaniu. Formularz jest na jej końcu.
    .else = Nie ma komunikatu? Stwierdzono, że zniknął z aplikacji. Wybierz inną drogę.
step-instagram-data-policy-2024 =
    .do = Otwórz { $label }
    .where = Druga pozycja listy.
    .see = Polityka, z komunikatem na górze.
    .else = Inna nazwa to { $block }.
step-instagram-right-2024 =
    .do = Dotknij pozycji { $label }
    .where = W pierwszym bloku tekstu.
    .see = Strona z formularzem na samym końcu.
step-instagram-policy-box-2024 =
    .do = Dotknij pozycji { $label }
    .where = W ramce na górze strony.
    .see = Strona z formularzem.
step-instagram-menu-web =
    .do = Otwórz { $label }
    .where = Pod kołem zębatym albo w menu z trzema kreskami.
    .see = Ustawienia, z paskiem po lewej.
step-instagram-privacy-centre-web =
    .do = Otwórz { $label }
    .where = Na pasku po lewej, w bloku { $block }.
    .see = Strona o prywatności z komunikatem o AI.

## Steps: Brazil

step-instagram-brazil-find =
    .do = Znajdź tu formularz sprzeciwu: { $label }
    .where = Na Instagramie; żadne zgłoszenie nie mówi, w którym miejscu. Najpierw się zaloguj.
    .see = Formularz z pytaniem o kraj, adres e-mail i powód.
step-facebook-brazil-find =
    .do = Znajdź tu formularz sprzeciwu: { $label }
    .where = Te strony otwiera link poniżej; żadne zgłoszenie nie mówi, gdzie jest formularz. Najpierw się zaloguj.
    .see = Formularz z pytaniem o kraj, adres e-mail i powód.

## Steps: Facebook in the app

step-facebook-menu =
    .name = Menu
    .do = Otwórz menu
    .where = Trzy kreski: na iPhonie na dole po prawej, na Androidzie na górze po prawej.
    .see = Lista, w której są też ustawienia.
    .else = Niektóre poradniki zaczynają od własnego zdjęcia, na górze po prawej.
step-facebook-settings-group =
    .do = Otwórz { $label }
    .where = W menu, które się otworzyło.
    .see = Kilka pozycji o ustawieniach i prywatności.
step-facebook-privacy-centre =
    .do = Otwórz { $label }
    .where = W pozycji { $block }.
    .see = Strona o prywatności. AI jest jednym z jej tematów.
step-facebook-ai-topic =
    .do = Otwórz { $label }
    .where = Wśród tematów strony. Nazwa czasem się zmienia: szukaj AI.
    .see = Strona o AI z kilkoma pozycjami.
step-facebook-own-info =
    .do = Otwórz { $label }
    .where = Wśród pozycji o AI.
    .see = Formularz.
    .else = Pozycja może się też nazywać { $block }. Albo przewiń w dół do części o prawie do sprzeciwu.
step-facebook-privacy-topics =
    .do = Otwórz { $label }
    .where = Na stronie o prywatności.
    .see = Lista tematów.
step-facebook-ai-topic-recent =
    .do = Otwórz { $label }
    .where = Na liście tematów.
    .see = Strona o AI.
step-facebook-right-to-object =
    .do = Otwórz { $label }
    .where = Na końcu strony o AI.
    .see = Nie zgłoszono, co jest dalej. Poszukaj formularza.
step-facebook-settings =
    .name = Ustawienia
    .do = Otwórz ustawienia
    .where = W pozycji { $block }.
    .see = Długa lista.
step-facebook-policy =
    .do = Otwórz { $label }
    .where = W ustawieniach. Jedno zgłoszenie podaje miejsce na końcu, w bloku { $block }.
    .see = Polityka prywatności, jako strona w aplikacji.
step-facebook-policy-search =
    .do = Wyszukaj na stronie { $label }
    .where = Użyj wyszukiwania tej strony.
    .see = Akapit o prawie do sprzeciwu.
step-facebook-policy-object =
    .do = Otwórz link { $label }
    .where = W akapicie, który znalazło wyszukiwanie.
    .see = Strona z pytaniem, czy żądanie dotyczy AI, słowami w rodzaju { $block }.

## Steps: Facebook in the browser

step-facebook-genai-open =
    .do = Otwórz { $label }
    .where = Otwiera to link poniżej. Najpierw zaloguj się do Facebooka w tej przeglądarce.
    .see = Strona o AI. Niżej mówi o prawach.
    .else = Przez menu: otwórz politykę prywatności, potem { $block }, potem { $label }. Na telefonie wyszukaj to na stronach o prywatności.
step-facebook-genai-own-data =
    .name = Link do własnych danych
    .do = Otwórz link do własnych danych z Facebooka
    .where = W części o prawach. Nie { $block }: tam chodzi o to, co udostępniają inni.
    .see = Formularz albo najpierw logowanie.
step-facebook-policy-open =
    .do = Otwórz { $label }
    .where = Otwiera to link poniżej.
    .see = Polityka prywatności, z listą sekcji.
step-policy-rights-section =
    .do = Otwórz { $label }
    .where = Wśród sekcji polityki prywatności.
    .see = Prawa, każde jako osobna pozycja.
step-policy-object-entry =
    .do = Otwórz { $label }
    .where = W sekcji { $block }.
    .see = Tekst o sprzeciwie, z linkiem do ogólnego formularza.
step-facebook-picture-web =
    .name = Własne zdjęcie
    .do = Otwórz menu przy własnym zdjęciu
    .where = Na górze strony po prawej.
    .see = Menu, w którym są też ustawienia.

## Steps: Facebook, of a time that has passed

step-facebook-notice-object =
    .do = Dotknij niebieskiego słowa { $label }
    .where = W pierwszym bloku w ramce, komunikacie o AI; drugi akapit.
    .see = Strona sprzeciwu, może po nowym logowaniu. Formularz jest na jej końcu.
    .else = Nie ma komunikatu? Stwierdzono, że zniknął z aplikacji. Wybierz inną drogę.
step-facebook-policy-notice-2025 =
    .do = Dotknij słowa { $label }
    .where = W tekście o AI na górze; drugi akapit.
    .see = Formularz, może po nowym logowaniu. Jego przycisk to { $block }.
step-notice-find =
    .name = Wiadomość Mety
    .do = Poszukaj powiadomienia lub e-maila Mety o AI
    .where = Wśród powiadomień aplikacji i w skrzynce: także w spamie i ofertach.
    .see = Wiadomość o tym, jak Meta używa informacji na potrzeby AI.
step-notice-follow =
    .name = Link do sprzeciwu
    .do = Otwórz w niej link do sprzeciwu
    .where = W samej wiadomości albo na końcu strony, którą otwiera.
    .see = Formularz. Jeśli znowu pojawi się pytanie o hasło, przejdź przez ustawienia aplikacji.
step-facebook-article-menu-2024 =
    .do = Otwórz { $label }
    .where = W menu po lewej; to pozycja, która się rozwija.
    .see = Długa strona o AI.
step-facebook-right-2024 =
    .do = Dotknij pozycji { $label }
    .where = Daleko w dole strony.
    .see = Formularz.
step-facebook-right-box-2024 =
    .do = Dotknij pozycji { $label }
    .where = W ramce na górze polityki prywatności.
    .see = Formularz.
step-facebook-profile-settings-2024 =
    .name = Ustawienia profilu
    .do = Otwórz ustawienia profilu
    .where = W swoim profilu.
    .see = Lista, w której są strony o prywatności.
step-facebook-topic-picture-2024 =
    .do = Dotknij obrazka z nazwą { $label }
    .where = Na stronie o prywatności.
    .see = Strona o AI.
step-facebook-resources-2024 =
    .do = Otwórz { $label }
    .where = Na stronie o AI. Potem otwórz stronę o nazwie w rodzaju { $block }.
    .see = Długa strona o tym, jak informacje są używane na potrzeby AI.
step-facebook-brazil-about-2024 =
    .do = Otwórz { $label }
    .where = Miejsca nie zgłoszono. Potem otwórz { $block }.
    .see = Polityka prywatności.
step-facebook-brazil-menu-2024 =
    .do = Otwórz { $label }
    .where = W polityce, w menu z trzema kreskami.
    .see = Lista artykułów.
step-facebook-brazil-article-2024 =
    .do = Otwórz { $label }
    .where = Na liście { $block }.
    .see = Długa strona o AI.

## Sketches

sketch-own-picture = Własne zdjęcie
sketch-three-lines = Trzy kreski
sketch-magnifier = Lupa
sketch-notice = Komunikat o AI
sketch-first-paragraph = Pierwszy akapit
sketch-own-facebook = Własne dane: Facebook
sketch-own-instagram = Własne dane: Instagram
sketch-own-meta = Własne dane: Meta

## Routes

route-instagram-direct = bezpośredni link
    .about = Link od razu otwiera formularz. Zaloguj się do Instagrama w tej samej przeglądarce.
route-instagram-topic-web = strona o AI, w przeglądarce
    .about = Strona Mety o AI mówi o prawach i ma link do formularza dla własnych danych.
route-instagram-app-menus = menu aplikacji
    .about = Na telefonie, przez strony o prywatności i ich temat o AI. Komunikat, który tam był, mógł zniknąć.
route-instagram-app-policy = polityka prywatności, w aplikacji
    .about = Na telefonie, przez politykę prywatności i wyszukiwanie w niej. Prowadzi do strony z pytaniem, czy chodzi o AI.
route-instagram-hub = strona z pytaniem
    .about = Strona, która pyta, czy chodzi o AI. Odpowiedz, że tak, a pojawi się formularz.
route-instagram-policy-web = polityka prywatności, w przeglądarce
    .about = Jej sekcja o prawach prowadzi do ogólnego sprzeciwu. Wybierz tę drogę, jeśli link do jego strony się zmienił.
route-instagram-settings-form = ogólny sprzeciw Instagrama
    .about = Strona, którą polityka Mety podaje dla Instagrama. Nie dotyczy samej AI, więc tekst musi o niej mówić.
route-threads-rights-form = kontakt w sprawie praw w Threads
    .about = Kontakt, który podaje polityka Threads. Nie dotyczy samej AI; najpierw wyślij sprzeciw na Instagramie.
route-instagram-topic-web-uk = strona o AI, w przeglądarce
    .about = Strona Mety wymienia Zjednoczone Królestwo obok Europy i ma link do formularza dla własnych danych.
route-instagram-direct-uk = link europejski
    .about = Link opublikowany dla Europy. Czy otwiera się w Zjednoczonym Królestwie, tego żadne źródło nie mówi.
route-instagram-app-uk = menu aplikacji
    .about = Na telefonie, przez strony o prywatności i słowo o sprzeciwie w ich komunikacie. Nikt nie podaje, czy komunikat nadal tam jest.
route-instagram-brazil = strony o prywatności, w Brazylii
    .about = Formularz wymaga powodu i kodu z e-maila. Zostaw jego stronę otwartą, gdy odbierasz kod.
route-instagram-direct-child = bezpośredni link, z dzieckiem
    .about = Usiądź razem z dzieckiem, na koncie dziecka. Nie wiadomo, czy formularz przyjmuje takie konto.
route-instagram-app-notice-2025 = komunikat w aplikacji
    .about = Komunikat z niebieskim słowem był na początku stron o prywatności. Wkrótce po początku trenowania stwierdzono, że zniknął z aplikacji.
route-instagram-app-notice-policy-2025 = komunikat w polityce
    .about = Droga okrężna dla osób, które w ustawieniach nie miały stron o prywatności. Komunikat był też w polityce prywatności i z niej zniknął.
route-instagram-web-notice-2025 = komunikat, w przeglądarce
    .about = Ten sam komunikat, przez ustawienia na stronie internetowej. Mówi o tym jedno zgłoszenie.
route-instagram-notice-mail-2025 = e-mail lub powiadomienie Mety
    .about = Meta zawiadomiła wiele osób i podała link. Niektórzy znajdowali e-mail w spamie.
route-instagram-app-2024 = menu aplikacji, w dawnej postaci
    .about = Pierwsza istniejąca droga: polityka prywatności, prawo do sprzeciwu, powód i kod z e-maila.
route-instagram-web-2024 = polityka prywatności, w dawnej postaci
    .about = Pierwsza droga przez internet, dla osób, którym nie działała aplikacja. Potrzebne były powód i kod.

route-facebook-direct = bezpośredni link
    .about = Link od razu otwiera formularz. Zaloguj się do Facebooka w tej samej przeglądarce.
route-facebook-topic-web = strona o AI, w przeglądarce
    .about = Strona Mety o AI mówi o prawach i ma link do formularza dla własnych danych.
route-facebook-app-recent = menu aplikacji, najnowsze zgłoszenie
    .about = Na telefonie, przez listę tematów do strony o AI.
route-facebook-app-topic = menu aplikacji
    .about = Na telefonie, przez temat o AI. Jeśli przeglądarka aplikacji mówi o wylogowaniu: zaloguj się tam, zatwierdź to w aplikacji, zamknij tę przeglądarkę i zacznij w aplikacji od nowa.
route-facebook-app-policy = polityka prywatności, w aplikacji
    .about = Na telefonie, przez politykę prywatności i wyszukiwanie w niej. Prowadzi do strony z pytaniem, czy chodzi o AI.
route-facebook-hub = strona z pytaniem
    .about = Strona, która pyta, czego dotyczy żądanie. Wskaż, że dotyczy AI, a pojawi się formularz.
route-facebook-policy-web = polityka prywatności, w przeglądarce
    .about = Jej sekcja o prawach prowadzi do ogólnego sprzeciwu. Wybierz tę drogę, jeśli link do jego strony się zmienił.
route-facebook-settings-form = ogólny sprzeciw Facebooka
    .about = Strona, którą polityka Mety podaje dla Facebooka. Nie dotyczy samej AI, więc tekst musi o niej mówić.
route-facebook-topic-web-uk = strona o AI, w przeglądarce
    .about = Strona Mety wymienia Zjednoczone Królestwo obok Europy i ma link do formularza dla własnych danych.
route-facebook-direct-uk = link europejski
    .about = Link opublikowany dla Europy. Czy otwiera się w Zjednoczonym Królestwie, tego żadne źródło nie mówi.
route-facebook-web-uk = komunikat, w przeglądarce
    .about = Przez internet, przez strony o prywatności i słowo o sprzeciwie w ich komunikacie. Nikt nie podaje, czy komunikat nadal tam jest.
route-facebook-brazil = strony o prywatności, w Brazylii
    .about = Formularz wymaga powodu i kodu z e-maila. Zostaw jego stronę otwartą, gdy odbierasz kod.
route-facebook-page-profile = własny profil, dla Strony
    .about = Wnieś sprzeciw z profilu osoby, która pisze na Stronie. Każdy autor potrzebuje własnego sprzeciwu.
route-facebook-direct-child = bezpośredni link, z dzieckiem
    .about = Usiądź razem z dzieckiem, na koncie dziecka. Nie wiadomo, czy formularz przyjmuje takie konto.

route-general-form = ogólny sprzeciw Mety
    .about = Droga, którą polityka Mety podaje dla wszystkiego, co opiera się na prawnie uzasadnionych interesach. To też sprzeciw; tekst musi mówić, że chodzi o AI.
route-letter = pismo do firmy
    .about = Na papierze, do firmy, która odpowiada za usługę. To prawo nie wymaga formularza, a pismo nie wymaga linku.
route-no-right-advice = co można zrobić bez formularza
    .about = Nie jest tam znane prawo do sprzeciwu. Pozostaje: prywatne konta, mniej widzów dawnych postów, usunięcie czatów z AI i niezaczynanie nowych. Podanie innego kraju w formularzu nikomu nie pomaga.
route-recover-account = odzyskanie konta
    .about = Formularz dotyczy konta, które jest otwarte, więc najpierw odzyskaj dostęp. Jeśli się nie uda, użyj ogólnego sprzeciwu albo pisma, które podaje profil.

route-facebook-app-notice-2025 = komunikat w aplikacji
    .about = Komunikat z niebieskim słowem był na początku stron o prywatności. Wkrótce po początku trenowania stwierdzono, że zniknął z aplikacji.
route-facebook-web-notice-2025 = komunikat, w przeglądarce
    .about = Ten sam komunikat, od własnego zdjęcia na stronie internetowej.
route-facebook-app-policy-2025 = komunikat w polityce
    .about = Ten sam komunikat był w polityce prywatności w aplikacji. Zniknął stamtąd.
route-notice-mail-2025 = e-mail lub powiadomienie Mety
    .about = Meta zawiadomiła wiele osób i podała link. Niektórzy znajdowali e-mail w spamie.
route-facebook-web-article-2024 = artykuł o AI, w dawnej postaci
    .about = Przez internet, z menu po lewej do artykułu o AI i prawa do sprzeciwu daleko w dole.
route-facebook-app-policy-2024 = polityka w aplikacji, w dawnej postaci
    .about = Pierwsza istniejąca droga: ramka na górze polityki prywatności. Potrzebne były powód i kod.
route-facebook-app-topic-2024 = temat w aplikacji, w dawnej postaci
    .about = Wczesna droga przez obrazek o AI i dalsze strony. Potrzebne były powód i kod.
route-facebook-brazil-2024 = polityka w Brazylii, w dawnej postaci
    .about = Wczesna droga przez politykę prywatności i jej artykuły. Mówi o niej jedno zgłoszenie; kod przychodził e-mailem.

## Said before the first way

before-page = Najpierw wnieś sprzeciw z własnego profilu. Źródła nie są zgodne, czy sprzeciw może wnieść Strona: według jednego nie, każdy autor robi to jako osoba; inne wymaga osobnego żądania.
before-child = Meta mówi, że pomija publiczne posty z kont osób poniżej 18 lat. Używa tego, co z takich kont trafia do jej AI, i może używać zdjęć dzieci z kont dorosłych. Liczą się więc także konta rodziców.

## Where sources disagree, or are missing

contradiction-country = Dwa poradniki wymieniają pole na kraj; większość osób go nie widziała.
contradiction-code = Większość zgłoszeń nie wspomina o kodzie; dwa poradniki opisują kod, który przychodzi e-mailem.
contradiction-reason-2024 = Większość zgłoszeń mówi, że powód był wymagany; jedno, że był dobrowolny.
contradiction-instagram-menu = Jedno zgłoszenie umieszcza menu na górze po lewej; wszystkie inne na górze po prawej.
contradiction-facebook-menu = Niektóre poradniki wymieniają trzy kreski, na górze lub na dole, zależnie od telefonu; inne własne zdjęcie.
contradiction-third-party-link = Niektórzy brali link o informacjach innych osób za ten link; europejska strona Mety je rozdziela.
contradiction-notice-gone = Pewien nadawca stwierdził, że komunikat zniknął z aplikacji; europejska strona Mety miała go jeszcze później.
contradiction-reported-only = Jeden dokument to podaje i tego nie wypróbował.
contradiction-hub-first = Jeden dokument podaje tę stronę jako drogę do sprzeciwu, organizacje konsumenckie bezpośredni formularz; mogą prowadzić do tego samego.
contradiction-general-ai = Żadne źródło nie mówi, czy jest tam opcja o AI ani czy trzeba się zalogować.
contradiction-uk-old = Europejska strona Mety wymienia Zjednoczone Królestwo; zgłoszenia stamtąd są starsze.
contradiction-uk-link = Zgłoszenia ze Zjednoczonego Królestwa są starsze niż ten link; nikt nie mówi, czy się tam otwiera.
contradiction-brazil-address = Zgłoszenia opisują formularz; jego adresu i miejsca w menu nie zachowano.
contradiction-page = Jedno zgłoszenie mówi, że Strona nie może wnieść sprzeciwu; inne wymaga osobnego żądania.
contradiction-minors = Żadne źródło nie mówi, czy ten formularz przyjmuje konto osoby poniżej 18 lat.
