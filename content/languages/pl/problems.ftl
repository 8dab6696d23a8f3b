# What the content check reports: what is wrong, and what to do about it. Read by fact-checkers and translators.
# { $key } is the place in the file: an entry with its key, or a word.

## Reading

problem-unknown-file = Nic nie odczytuje tego pliku.
    .hint = Sprawdź nazwę i folder: odczytywane są tylko pliki wymienione w przewodniku po treści.
problem-syntax = Nie można tego odczytać jako TOML: { $detail }
    .hint = Najpierw popraw ten wiersz. To, co jest po nim, może zostać zgłoszone dopiero potem.
problem-unknown-key = { $key } nie jest kluczem, który może tu być.
    .hint = Popraw pisownię albo usuń go.
problem-missing-key = Brakuje { $key }.
    .hint = Dodaj go. Jeśli o dacie nic nie wiadomo, napisz unknown.
problem-wrong-value = { $key } ma wartość, która nie pasuje: { $detail }
    .hint = Wpisz wartość wymaganego rodzaju; inne pozycje tego pliku pokazują, jak.
problem-broken-word = Nie można tego odczytać jako słowa: { $detail }
    .hint = Słowo to jego identyfikator, znak równości i tekst. Części i dalsze wiersze zaczynają się od czterech spacji.
problem-tangled = To słowo ma za dużo nawiasów i luk, by je odczytać.
    .hint = Napisz to zwykłymi zdaniami, w razie potrzeby w kilku słowach.
problem-computes = { $key } zawiera coś więcej niż zwykły tekst: { $what }
    .hint = Używaj tylko zwykłego tekstu, luk, części i form zależnych od liczby.
problem-hidden-character = Jest tu znak, którego nie widać: { $code }
    .hint = Usuń go. Mógł przyjść z kopiowanym tekstem.

## Ids

problem-bad-id = { $id } nie ma postaci identyfikatora.
    .hint = Używaj małych liter, cyfr i łączników, na początku litera, najwyżej 64 znaki. Kraj to dwie wielkie litery.
problem-double-id = { $id } występuje tu drugi raz; pierwszy raz w { $first }
    .hint = Nadaj jednemu inny identyfikator. Zostaw ten, który listy kontrolne mogą już zawierać.
problem-other-file-name = Platforma { $id } jest w pliku o innej nazwie.
    .hint = Nazwij plik tak jak identyfikator platformy.

## What is named and not there

problem-no-such-source = { $key } wymienia źródło { $id }, którego nie ma.
    .hint = Popraw identyfikator albo dodaj źródło do listy źródeł.
problem-no-such-label = { $key } wymienia etykietę { $id }, której nie ma.
    .hint = Popraw identyfikator albo dodaj etykietę z jej nazwami.
problem-no-such-form = { $key } wymienia formularz { $id }, którego nie ma.
    .hint = Popraw identyfikator albo dodaj formularz do jego platformy.
problem-no-such-route = { $key } wymienia drogę { $id }, której nie ma.
    .hint = Popraw identyfikator albo dodaj drogę do jej platformy.
problem-no-such-step = { $key } wymienia krok { $id }, którego nie ma.
    .hint = Popraw identyfikator albo dodaj krok do jego platformy.
problem-no-such-authority = { $key } wymienia organ { $id }, którego nie ma.
    .hint = Popraw identyfikator albo dodaj organ. Jeśli żadnego nie ustalono, zostaw listę pustą.
problem-no-such-controller = { $key } wymienia firmę { $id }, której nie ma.
    .hint = Popraw identyfikator albo dodaj firmę do listy administratorów danych.
problem-no-such-opening = Brakuje { $id } wśród tego, co może się otworzyć.
    .hint = Dodaj to do odpowiedzi: od tego zależy dalsza droga.
problem-no-such-reply = { $key } potrzebuje odpowiedzi { $id }, której nie ma.
    .hint = Popraw identyfikator albo dodaj odpowiedź: może od niej zależeć dalsza droga.
problem-no-such-text = { $key } wymienia tekst { $id }, którego nie ma.
    .hint = Powód może być w own-account, whatsapp, others-posts i child.
problem-no-such-region = { $key } wymienia { $id }, a to nie jest rodzaj regionu.
    .hint = Napisz eu, uk, br, right-without-form lub no-right; drabina może też mieć any.

## What is there and not named

problem-unused-source = Nic nie opiera się na źródle { $id }
    .hint = Wymień je tam, gdzie jest źródłem czegoś, albo usuń.
problem-unused-label = Nic nie używa etykiety { $id }
    .hint = Wymień ją w kroku, polu lub formularzu albo usuń.
problem-unused-form = Żadna droga i żaden krok nie prowadzą do formularza { $id }
    .hint = Niech kończy się na nim droga albo otwiera go krok; w innym razie usuń go.
problem-unused-route = Żadna drabina nie prowadzi do drogi { $id }
    .hint = Wstaw ją do drabiny, do dróg dawnych, jeśli taka jest, albo usuń.
problem-unused-step = Żadna droga nie zawiera kroku { $id }
    .hint = Wstaw go do drogi albo usuń.
problem-unused-controller = Żaden region nie wymienia firmy { $id }
    .hint = Wymień ją w regionie albo usuń.
problem-unused-host = Żaden formularz i żadna firma nie potrzebują { $id }
    .hint = Usuń to z listy hostów: nie należy otwierać tego, czego nie trzeba.

## Facts

problem-no-source = { $key } nie ma źródła.
    .hint = Podaj co najmniej jedno źródło. Bez niego pomiń ten fakt.
problem-future-date = { $key } ma datę, która jeszcze nie nadeszła.
    .hint = Popraw datę albo dzień, który to urządzenie uważa za dzisiejszy.
problem-first-after-last = { $key }: data pierwszej informacji jest późniejsza niż data ostatniej.
    .hint = Popraw jedną z dwóch dat.
problem-link-not-plain = { $key } ma znaki, których link mieć nie może: { $address }
    .hint = Skopiuj adres ponownie. Litery, które tylko wyglądają podobnie, są odrzucane celowo.
problem-link-not-https = { $key } nie jest bezpiecznym adresem: { $address }
    .hint = Użyj bezpiecznej postaci adresu, zapisanej w całości.
problem-link-not-simple = { $key } nie jest prostym adresem: { $address }
    .hint = Wstaw ukośnik po hoście i nie podawaj użytkownika ani portu.
problem-link-host = { $key } prowadzi do hosta, który nie jest otwierany: { $address }
    .hint = Użyj adresu Mety lub organu nadzorczego. Nowy host dodaje się do samego programu, nigdy przez folder.
problem-bad-mail = { $key } nie wygląda na adres e-mail: { $address }
    .hint = Wpisz sam adres, bez nazwy i bez nawiasów.

## Words

problem-no-word = { $key } potrzebuje słowa { $id }, którego nie ma w angielskim.
    .hint = Dodaj je do słów angielskich. Inne języki mogą przyjść później.
problem-no-english = W angielskim nie ma słowa { $key }
    .hint = Popraw jego identyfikator, dodaj je do angielskiego albo usuń.
problem-no-part = Brakuje tu { $part }; w angielskim to jest.
    .hint = Przetłumacz też tę część albo pomiń na razie całe słowo.
problem-no-english-part = Jest tu { $part }, a w angielskim tego nie ma.
    .hint = Popraw nazwę części albo usuń ją.
problem-other-blanks = { $key } ma inne luki niż angielski. Tutaj: { $own } Angielski: { $english }
    .hint = Użyj każdej luki z angielskiego i żadnej innej.
problem-unknown-blank = Nic nie wypełnia luki { $blank } w { $key }
    .hint = Popraw jej nazwę albo daj pozycji etykietę, którą luka zastępuje.
problem-fact-in-words = { $key } podaje fakt: { $found }
    .hint = Linki, hosty i lata są w plikach faktów, ze źródłem. Napisz to bez nich.
problem-unused-word = Nic nie potrzebuje { $key }
    .hint = Popraw identyfikator albo usuń słowo ze wszystkich języków.

## Ways

problem-no-start = { $key } nie ma kroków, a jej formularz nie ma linku.
    .hint = Dodaj kroki albo link formularza.
problem-nothing-to-open = { $key } otwiera formularz { $id }, który nie ma linku.
    .hint = Dodaj link formularza albo niech krok otwiera inny.
problem-empty-ladder = { $key } nie ma szczebli.
    .hint = Podaj co najmniej jedną drogę. Tam, gdzie jest prawo, zawsze można wysłać pismo.
problem-double-rung = Droga { $id } jest w tej drabinie dwa razy.
    .hint = Usuń jedną z nich.
problem-hidden-ladder = Dla { $region } jest już inna drabina
    .hint = Połącz obie albo popraw regiony jednej z nich.
problem-no-ladder = { $key } nie ma drabiny dla regionu { $region } i przypadku { $whose }
    .hint = Dodaj ją. Tam, gdzie nie ma prawa, prowadzi do tego, co można zrobić zamiast tego.

## Sketches

problem-sketch-taps = { $key }: liczba wierszy do dotknięcia: { $n }.
    .hint = Oznacz jeden wiersz, którego się dotyka, i żadnego innego.
problem-sketch-too-long = { $key } zajmuje w języku { $language } tyle wierszy: { $n }
    .hint = Pomiń wiersze, które nie są potrzebne, by znaleźć dotykany. Jest miejsce na 14 wierszy.
problem-sketch-row = { $key }: wiersz { $n } nie pokazuje dokładnie jednej rzeczy.
    .hint = Wiersz pokazuje etykietę, nasze słowo albo przerwę. Przerwa nie ma innych oznaczeń.
