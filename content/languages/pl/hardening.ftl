# What protects more. Value: the name in the list; .does: what it does; .not: what it does not; .way: where it is.
# What Meta calls a thing arrives as a blank such as { $label }; its quotation marks are the program’s.

## Public posts

measure-private-account = Ustaw konto na Instagramie jako prywatne
    .does = Posty z konta prywatnego nie należą do tego, co Meta nazywa informacjami publicznymi.
    .not = To nie jest sprzeciw. Imię i nazwisko, nazwa użytkownika i zdjęcie profilowe pozostają publiczne. Konto firmowe trzeba najpierw zmienić na osobiste.
    .way = Otwórz profil, potem trzy kreski, potem { $label }, pod nagłówkiem o tym, kto widzi treści. Włącz i potwierdź.
measure-past-posts-limited = Facebook: ogranicz widzów dawnych postów
    .does = Posty publiczne lub widoczne dla znajomych znajomych stają się widoczne tylko dla znajomych, wszystkie naraz.
    .not = Posty dla własnej listy i posty innych pozostają bez zmian. Osoby oznaczone nadal widzą post.
    .way = W internecie: { $label }, { $settings }, { $posts }, { $who }, { $limit }; potwierdź. Na telefonie: { $label }, { $settings }, { $audience }, { $posts }.
measure-public-places = Uważaj na publiczne grupy i strony
    .does = To, co robi się w publicznych grupach, na Stronach i w opiniach na Marketplace, liczy się jako publiczne. Po odejściu albo po zmianie ustawienia grupy późniejsza aktywność nie jest już publiczna.
    .not = Ustawienia własnego konta tego nie zmieniają: takie miejsca są publiczne przy każdym ustawieniu.
    .way = Opuść grupę albo poproś o inne jej ustawienie, jeśli to możliwe.
measure-neutral-picture = Wybierz neutralne zdjęcie profilowe
    .does = Twarz nie trafia na zdjęcie, które jest zawsze publiczne.
    .not = Imię i nazwisko, nazwa użytkownika i awatary też pozostają publiczne. Nie ma na to ustawienia.
    .way = Użyj zdjęcia, na którym cię nie widać. Żadne ustawienie nie jest znane.
measure-others-pictures = Poproś, by nie publikowano twoich zdjęć
    .does = Twoje zdjęcia nie trafiają do postów, których sprzeciw nie obejmuje.
    .not = To, co inni już opublikowali, zostaje. Żadne źródło nie podaje ustawienia dla oznaczeń i zdjęć innych osób.
    .way = Poproś znajomych i rodzinę. Na to, co już opublikowano, jest osobny formularz.
measure-reuse-off = Wyłącz zgodę na ponowne użycie
    .does = Wycofuje zgodę, by funkcje AI ponownie używały tego, co publikujesz publicznie.
    .not = Funkcję, która z tego korzystała, wycofano; zgoda pozostaje włączona, dopóki jej nie wyłączysz.
    .way = Na Instagramie otwórz profil, menu i { $reuse }. Wyłącz.
measure-camera-roll = Zachowaj rolkę aparatu dla siebie
    .does = Facebook nie przetwarza już zdjęć z telefonu na potrzeby sugestii. Usuwanie przesłanych zdjęć Meta zaczyna 30 dni po wyłączeniu.
    .not = W UE i w Zjednoczonym Królestwie jest to wyłączone, jeśli nie było zgody. Meta mówi, że tych zdjęć nie używa na potrzeby AI, chyba że udostępni się je funkcji AI.
    .way = Na telefonie: { $menu }, { $privacy }, { $settings }, { $label }; wyłącz oba. Albo: { $create }, { $story }, { $settings }.

## Chats with Meta’s AI on WhatsApp

measure-chat-privacy = Trzymaj AI z dala od czatu na WhatsAppie
    .does = Blokuje w tym czacie funkcje AI, a także eksport i automatyczny zapis multimediów.
    .not = Działa tylko w jednym czacie; na początku w każdym jest to wyłączone.
    .way = Otwórz czat, dotknij nazwy na górze, przewiń poniżej blokady czatu i włącz opcję { $label }.
measure-chat-privacy-group = Ustal, kto przełącza to w grupie
    .does = Każdy członek grupy może włączyć lub wyłączyć opcję { $label }; administratorzy grupy mogą zastrzec to dla siebie.
    .not = Samo w sobie nie włącza ochrony.
    .way = Otwórz stronę o grupie, potem jej uprawnienia.
measure-ai-unused = Nie używaj Meta AI
    .does = To jedyny pełny sposób, by nie dać jej nic nowego: nie dodawaj jej do grupy i nie dotykaj jej kółka.
    .not = To nawyk, a nie ustawienie. W grupie inni nadal mogą zwrócić się do AI.
    .way = Nie ma nic do ustawienia.
measure-ai-chat-reset = Zresetuj czat z Meta AI
    .does = Meta AI odpowiada, że czat zresetowano, a rozmowę usunięto u Mety.
    .not = Nie widziano oficjalnej strony, która by to mówiła. Dla Instagrama, Messengera i osobnej aplikacji takie słowo nie jest znane.
    .way = Wpisz { $typed } w czacie z Meta AI i wyślij.
measure-ai-chats-reset-all = Zresetuj wszystkie czaty z AI
    .does = Podobno czyści wszystkie rozmowy z AI na WhatsAppie.
    .not = Nie widziano oficjalnej strony, która by to mówiła.
    .way = Wpisz { $typed } w czacie z Meta AI i wyślij.
measure-ai-chat-delete = Usuń czat z Meta AI
    .does = Usuwa czat z telefonu.
    .not = Działa tylko w telefonie; to, co ma Meta, nie jest przez to usuwane.
    .way = Na liście czatów przesuń czat w lewo, usuń i potwierdź; na Androidzie jest wcześniej jeszcze jedna pozycja. Albo otwórz czat i usuń go z jego menu.
measure-ai-chat-muted = Zarchiwizuj lub wycisz czat z Meta AI
    .does = Ukrywa czat.
    .not = U Mety nic nie jest usuwane.
    .way = Na liście czatów przytrzymaj czat; albo otwórz go, dotknij jego nazwy i wycisz.
measure-ai-button-hidden = Ukryj przycisk Meta AI
    .does = Ukrywa przycisk, aby nikt nie dotknął go przez pomyłkę.
    .not = Ukrywa i nic więcej: nie ma wpływu na prywatność.
    .way = W ustawieniach WhatsAppa, w części o czatach, wyłącz opcję { $label }.
measure-ai-incognito = Użyj czatu incognito z Meta AI
    .does = Czat jest tymczasowy, a Meta mówi, że nie może go czytać.
    .not = Wprowadzano go stopniowo i żadne źródło nie wymienia regionów. Dla Europy nie jest potwierdzony.
    .way = Otwórz czat z Meta AI i poszukaj jego ikony.

## Meta’s AI elsewhere

measure-ai-muted = Wycisz Meta AI
    .does = Meta AI milczy. Osobną aplikację Meta AI można odinstalować.
    .not = Meta AI nie da się usunąć z aplikacji.
    .way = Facebook: wyszukaj Meta AI, dotknij ikony i, potem { $mute }. Instagram: otwórz czat z Meta AI, dotknij ikony i, potem { $messages }. Messenger: dotknij ikony i, potem { $mute }, do odwołania.
measure-ai-app-export = Pobierz to, co ma aplikacja Meta AI
    .does = Daje kopię. Zrób to przed usunięciem.
    .not = Nie ma w niej tego, co już usunięto.
    .way = W aplikacji Meta AI: { $menu }, { $settings }, { $data }, { $manage }, { $export }.
measure-ai-app-delete = Usuń czaty w aplikacji Meta AI
    .does = Usuwa tamtejsze czaty i multimedia oraz to, co pokazano publicznie.
    .not = Nie ma obietnicy, że usuwana jest też kopia u Mety. Jeśli chcesz mieć kopię, najpierw ją pobierz.
    .way = W aplikacji Meta AI: { $menu }, { $settings }, { $data }, { $manage }, potem { $chats } i { $vibes }.
measure-ai-chats-ads = Nie karm reklam czatami z AI
    .does = Tam, gdzie Meta używa czatów z jej AI do rekomendacji i reklam, nie może użyć tego, czego w nich nie ma.
    .not = Tam, gdzie to działa, nie ma ustawienia przeciw temu. Artykuły podają, że UE, Zjednoczone Królestwo i Korea Południowa są wyłączone; sama Meta ich nie wymieniła, więc może się to skończyć.
    .way = Nie ma nic do ustawienia: nie pisz do AI tego, co nie ma kształtować reklam.

## Accounts Centre and advertising

measure-whatsapp-apart = Nie łącz WhatsAppa z innymi kontami
    .does = Czaty z AI na WhatsAppie nie łączą się wtedy z danymi innych aplikacji.
    .not = Z Facebookiem i Instagramem jest odwrotnie: połączone, oba są objęte jednym sprzeciwem.
    .way = Otwórz { $label } i sprawdź konta. Nie dodawaj WhatsAppa albo go usuń.
measure-off-meta-activity = Ogranicz aktywność z innych firm
    .does = To kontrola nad tym, co inne firmy mówią Mecie o tobie.
    .not = Nową nazwę ta kontrola dostała najpierw w Stanach Zjednoczonych; polityka Mety dla Europy nadal podaje link do dawnej.
    .way = { $label }, { $ads }, { $activity }. Dawna nazwa to { $older }.
measure-less-personal-ads = Mniej spersonalizowane reklamy (UE)
    .does = Reklamy są mniej spersonalizowane.
    .not = To osobna sprawa niż trenowanie AI.
    .way = Aplikacje w UE oferują ten wybór. Żadne źródło nie mówi, gdzie można go znaleźć później.

## The device

measure-app-permissions = Ogranicz dostęp aplikacji
    .does = Aplikacje mają dostęp do mniejszej liczby zdjęć, a do mikrofonu nie mają, dopóki jest wyłączony.
    .not = Nie dotyczy tego, co przesłano wcześniej.
    .way = W ustawieniach telefonu otwórz aplikację, ogranicz dostęp do zdjęć i wyłącz mikrofon, gdy nie jest potrzebny.
measure-ai-glasses = Ogranicz to, co zachowują okulary z AI
    .does = Okulary nie zapisują już tego, co widzą, na potrzeby AI, nie nasłuchują wezwania i mniej zachowują w chmurze.
    .not = Dotyczy tylko jednej pary okularów. W UE i w Zjednoczonym Królestwie można wyłączyć też zapis głosu; nazwa tego ustawienia nie jest znana.
    .way = W aplikacji Meta AI: { $glasses }, { $device }, wybrana para, Meta AI. Wyłącz { $store } oraz { $hey } w { $preferences }. Na tej samej stronie, { $privacy }: wyłącz { $cloud }, usuń { $log }.
measure-face-recognition = Rozpoznawanie twarzy: brak ustawienia
    .does = Nic: jest na liście, bo ludzie go szukają.
    .not = Żadne źródło nie podaje ustawienia.
    .way = Żadna droga nie jest znana.

## Where sources disagree

contradiction-ai-chat-reset = Dwa artykuły podają słowo bez kreski na początku, kod z kreską; jeden dokument nie mógł tego potwierdzić.
contradiction-ai-chats-reset-all = Tego słowa używają tylko kod i notatki; jeden dokument nie mógł go potwierdzić.
