# The guide of a platform: what stands around its ways, in every format and on the page for browser and printer.

guide-order = Zacznij od drogi 1. Następną wybierz tylko wtedy, gdy poprzednia nie działa.
guide-if-no = { $no }: { $about }
guide-past = Drogi od tego miejsca należą do czasu, który minął. Wybierz którąś tylko wtedy, gdy ekrany nadal tak wyglądają.
guide-form-same = Ten sam formularz co w drodze { $n }; tam są jego pola.
guide-post = Napisz, że wnosisz sprzeciw wobec użycia informacji o tobie na potrzeby AI; podaj imię i nazwisko oraz konto, jeśli istnieje. Podpisz i wyślij pocztą na adres:
guide-sources =
    { $n ->
        [one] Podaje to { $n } źródło.
        [few] Podają to { $n } źródła.
        [many] Podaje to { $n } źródeł.
       *[other] Podaje to { $n } źródła.
    }
guide-strange = Nazwa { $label } jest znana tylko w jednym języku ({ $language }); w aplikacji brzmi inaczej.
guide-code = Kod dla aparatu w telefonie: otwiera witrynę { $host }.
guide-after = Po wysłaniu
    .mail = Poszukaj potwierdzenia na ekranie i e-maila, także w spamie. Zachowaj jedno i drugie: zrób zrzut ekranu i nie usuwaj e-maila.
    .future = Sprzeciw działa na przyszłość. Tego, co model już przyjął, nie wyjmuje się z niego.
    .no-last-day = Nie ma ostatniego dnia: data, o której pisano, była dniem przed początkiem trenowania.
guide-after-linked = Meta mówi, że jeden sprzeciw obejmuje wszystkie konta w tym samym miejscu: { $label }. Konto, którego tam nie ma, wymaga osobnego sprzeciwu.
guide-made = Utworzono { $date }. Dla tej strony nie sprawdzono żadnego linku: każda data mówi, kiedy źródło ostatnio coś widziało.
