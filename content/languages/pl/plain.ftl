# What only plain mode says, and the words it hears. Several words for one thing stand apart by a space.

plain-hello = optout, tryb prosty. Każda strona jest podawana wierszami. Wpisz numer albo jedno z tych słów: wstecz, pomoc, gdzie, powtórz, stop.
plain-help = Wpisz numer wyboru albo jego nazwę. wstecz wraca o stronę, gdzie mówi, która to strona, powtórz podaje stronę jeszcze raz, stop zapisuje i kończy.
plain-place = Krok { $n } z { $of }. { $title }
plain-choices =
    { $n ->
        [one] { $n } możliwość.
        [few] { $n } możliwości.
        [many] { $n } możliwości.
       *[other] { $n } możliwości.
    }
plain-names =
    { $n ->
        [one] Na liście jest { $n } nazwa.
        [few] Na liście są { $n } nazwy.
        [many] Na liście jest { $n } nazw.
       *[other] Na liście jest { $n } nazwy.
    }
plain-chosen = { $name }, zaznaczone
plain-not-chosen = { $name }, niezaznaczone
plain-marked = { $name }, wskazane
plain-row-key = Aby zrobić coś innego z pozycją listy, wpisz jej numer i numer czynności, na przykład: { $row } { $key }
plain-number = numer { $n }
plain-prompt = Wybór albo pomoc:
plain-prompt-line = Wpisz i naciśnij Enter; słowa takie jak wstecz są tu tekstem. Pusty wiersz opuszcza pole i zostawia to, co jest, sama kropka opróżnia pole:
plain-prompt-text = Wpisz tekst: zastąpi to, co jest. Pierwszy wiersz z samym + dopisze go na końcu; wiersz z samą kropką kończy. Bez tekstu zostaje to, co jest:
plain-prompt-filter = Numer albo początek nazwy:
plain-now = Teraz: { $value }
plain-empty = Puste.
plain-not-understood = Nie rozpoznano. Wpisz jeden z numerów albo słowo pomoc.
plain-no-back = Przed tą stroną nie ma innej.
plain-same = Nic się tu nie zmieniło.
plain-moved =
    { $n ->
        [one] Numery się przesunęły: teraz { $n } możliwość. powtórz podaje całą stronę.
        [few] Numery się przesunęły: teraz { $n } możliwości. powtórz podaje całą stronę.
        [many] Numery się przesunęły: teraz { $n } możliwości. powtórz podaje całą stronę.
       *[other] Numery się przesunęły: teraz { $n } możliwości. powtórz podaje całą stronę.
    }
plain-too-long =
    { $n ->
        [one] To { $n } znak, czyli więcej, niż się tu mieści. Niczego nie zmieniono.
        [few] To { $n } znaki, czyli więcej, niż się tu mieści. Niczego nie zmieniono.
        [many] To { $n } znaków, czyli więcej, niż się tu mieści. Niczego nie zmieniono.
       *[other] To { $n } znaku, czyli więcej, niż się tu mieści. Niczego nie zmieniono.
    }
plain-row = { $head }: { $text }
plain-link = { $name }: { $link }
plain-code = Dla telefonu, witryna { $host }: { $link }
plain-text = { $label }:
plain-cut = Wiersz przecięty krawędzią okna to jeden wiersz; większość terminali tak go kopiuje.
plain-trail = Droga: { $taps }. Teraz: { $now }.
plain-step-next = Potem na ekranie: { $next }
plain-write = Napisz tekst
plain-heard-back = wstecz
plain-heard-help = pomoc
plain-heard-where = gdzie
plain-heard-repeat = powtórz
plain-heard-stop = stop
