# Several people on one machine: who they are, the next one, guests, and what each takes along.

## Who

key-people = osoby
who-own = ty
who-guest = gość: nic nie zostaje

title-people = osoby
people-heading = Czyja lista kontrolna?
people-why = Każda leży w osobnym pliku, obok twojego. Kto przechowuje cudze pliki, ten za nie odpowiada.
people-nothing-yet = jeszcze nie rozpoczęto
people-name = Jak ma się nazywać nowa lista kontrolna?
    .why = Będzie to nazwa pliku: litery od a do z, cyfry i łączniki. Wystarczy pseudonim.
people-name-near = Plik nie może mieć takiej nazwy. Najbliższa możliwa to { $name }: można ją przyjąć albo wybrać inną.
people-name-not = Plik nie może mieć takiej nazwy: litery od a do z, cyfry i łączniki, najwyżej 64 znaki. Niczego nie utworzono.
people-name-taken = Nazwa { $person } jest już zajęta. Niczego nie utworzono; wybierz ją z listy albo podaj inną.
people-now = To jest teraz lista kontrolna osoby: { $person }. Poprzednia jest zapisana.
people-now-own = To jest teraz twoja własna lista kontrolna. Poprzednia jest zapisana.
key-take-person = wybierz tę osobę
key-add-person = dodaj osobę
failed-switch = Nie zmieniono: { $reason } Nadal otwarta jest ta sama lista kontrolna.
error-not-saved = ostatnie zmiany nie są jeszcze zapisane.

## The next person

key-next-person = następna osoba
title-next-person = następna osoba
next-person-heading = Czy wszędzie się wylogowano?
next-person-why = optout nie może tego zrobić. Sprawdź każdą przeglądarkę i każde okno prywatne, których używano:
next-person-instagram = Instagram: wyloguj się
next-person-facebook = Facebook: wyloguj się
next-person-whatsapp = WhatsApp w przeglądarce: wyloguj się tam albo usuń to urządzenie w telefonie
next-person-mail = Skrzynka e-mail: wyloguj się i nie zostawiaj hasła w przeglądarce
next-person-clears = Potem to, co tu skopiowano, znika ze schowka, jeśli nadal w nim jest, a terminal dostaje polecenie wyczyszczenia ekranu i wszystkiego powyżej. Lista kontrolna zostaje w swoim pliku.
next-person-wipes = Potem to, co tu skopiowano, znika ze schowka, jeśli nadal w nim jest, terminal dostaje polecenie wyczyszczenia ekranu i wszystkiego powyżej, a lista kontrolna tego gościa zostaje wymazana.
files-written = Zapisano dla tej osoby: { $files }. Pliki te trzeba przekazać albo usunąć.
next-person-not-yet = Jeszcze nie: wstecz
next-person-yes = Tak, wszędzie: następna osoba

## Guests

help-global-guest = Użyj tymczasowej listy kontrolnej i wymaż ją na końcu
welcome-offline-guest = Sam optout nigdy nie łączy się z internetem. To, co wkleisz do formularza, trafia do Mety; odpowiedzi leżą w tymczasowym pliku, który na końcu zostaje wymazany. Przedtem można zabrać ze sobą podsumowanie.
quit-guest = Wyjść i wszystko wymazać?
    .text = Lista kontrolna tego gościa znika na dobre. Zostają tylko pliki, które kazano zapisać.
quit-guest-hand-out = Najpierw podsumowanie, do zabrania
quit-guest-yes = Wyjdź i wymaż wszystko
guest-wiped = Gość: wymazano wszystko, co tu przechowywano.
guest-not-wiped = Gość: nie udało się wymazać całego folderu { $folder }. Usuń go ręcznie.
guest-screen-cleared = Gość: terminal dostał polecenie wyczyszczenia tego, co pokazano. Nie każdy to robi: przewiń w górę i sprawdź.
guest-screen-stays = Gość: to, co pokazano, nadal widać w tym terminalu, a nie da się go stąd wyczyścić. Zamknij jego okno.
guest-no-folder = Nie udało się utworzyć folderu dla gościa: { $reason }. Niczego nie zachowano. XDG_RUNTIME_DIR lub TMPDIR może wskazać folder, w którym wolno zapisywać.
key-wipe = wyjdź i wymaż

## The hand-out

key-hand-out = podsumowanie
key-hand-out-file = do plików
title-hand-out = podsumowanie
hand-out-heading = Do zabrania ze sobą
hand-out-how = Co wysłano, co dalej i gdzie sprawdzać: dla kogoś, kto nie zachowuje tej listy kontrolnej. { $key-file } zapisuje też daty do kalendarza.
hand-out-how-guest = Skopiuj to do e-maila do siebie albo zapisz w pliku, zanim wszystko zostanie wymazane. { $key-file } zapisuje też daty do kalendarza; te pliki zostają.

hand-out-title = Sprzeciw wobec trenowania AI Mety
hand-out-made = Stan na dzień: { $date }.
hand-out-sent = Wysłano { $date }.
hand-out-not-sent = Tu jeszcze nic nie wysłano.
hand-out-reference = Znak sprawy: { $reference }
hand-out-next-mail = Poszukaj e-maila od Mety do { $date }, także w spamie. Ten dzień to propozycja. Jeśli e-maila nie ma, wyślij sprzeciw ponownie.
hand-out-next-answer = Według prawa odpowiedź ma przyjść do { $date }.
hand-out-next-overdue = Odpowiedź miała przyjść do { $date }. Teraz ma sens przypomnienie, a potem skarga do organu nadzorczego.
    .company = Odpowiedź miała przyjść do { $date }. Teraz ma sens przypomnienie, a potem skarga do Mety: organ nadzorczy oczekuje jej najpierw.
hand-out-next-suggested = Sprawdź ponownie { $date }. Ten dzień to propozycja.
hand-out-next-complain = Skarga ma sens od { $date }. Ten dzień to propozycja.
    .company = Skarga do Mety ma sens od { $date }: organ nadzorczy oczekuje jej najpierw. Ten dzień to propozycja.
hand-out-next-company = Firma ma potwierdzić skargę do { $date }.
hand-out-next-authority = Zapytaj organ nadzorczy { $date } o stan sprawy.
hand-out-next-own = Własna data: { $date }.
hand-out-next-again = Sprawdź { $date }, czy sprzeciw nadal działa: konta dodane, połączone, rozłączone? Ten dzień to propozycja.
hand-out-where = Gdzie sprawdzać
hand-out-mailbox = W skrzynce e-mail konta: odebrane, spam, oferty. Tam odpowiada Meta.
hand-out-code = Jeśli e-mail zawiera kod, wpisz go na stronie Mety tego samego dnia: wcześniej nic nie liczy się jako wysłane.
hand-out-keep = Zachowaj każdy e-mail i zrzut ekranu ostatniej strony: to dowody.
hand-out-again = Nowe konto albo konto, które nie jest już połączone, wymaga osobnego sprzeciwu.
hand-out-program = W optout można odnotować odpowiedź na dowolnym komputerze: program mówi, co ona znaczy i co dalej.
