# The objection texts. One for each purpose, under the law that applies: opening, reasons, close.
# Each text is limited to its purpose, and its last sentence says what it does not ask for.

text-own-account-open =
    .gdpr = Na podstawie art. 21 ust. 1 RODO wnoszę sprzeciw – z przyczyn związanych z moją szczególną sytuacją – wobec przetwarzania moich danych osobowych przez Metę w celu rozwijania i ulepszania sztucznej inteligencji (AI). Sprzeciw obejmuje publiczne treści na moim koncie oraz moje interakcje z funkcjami AI na tym koncie.
    .uk-gdpr = Na podstawie art. 21 ust. 1 brytyjskiego RODO (UK GDPR) wnoszę sprzeciw – z przyczyn związanych z moją szczególną sytuacją – wobec przetwarzania moich danych osobowych przez Metę w celu rozwijania i ulepszania sztucznej inteligencji (AI). Sprzeciw obejmuje publiczne treści na moim koncie oraz moje interakcje z funkcjami AI na tym koncie.
    .fadp = Na podstawie art. 30 ust. 2 lit. b szwajcarskiej federalnej ustawy o ochronie danych (FADP), a pomocniczo na podstawie art. 21 ust. 1 RODO, wyraźnie sprzeciwiam się przetwarzaniu moich danych osobowych przez Metę w celu rozwijania i ulepszania sztucznej inteligencji (AI) i wyraźnie go zakazuję. Sprzeciw obejmuje publiczne treści na moim koncie oraz moje interakcje z funkcjami AI na tym koncie.
    .lgpd = Na podstawie art. 18 § 2 brazylijskiej ustawy o ochronie danych (LGPD) wnoszę sprzeciw wobec przetwarzania moich danych osobowych przez Metę w celu rozwijania i ulepszania sztucznej inteligencji (AI); nie ma na nie mojej zgody, a moim zdaniem jest ono niezgodne z tą ustawą. Sprzeciw obejmuje publiczne treści na moim koncie oraz moje interakcje z funkcjami AI na tym koncie.
    .other = Na podstawie przepisów o ochronie danych obowiązujących w miejscu mojego zamieszkania wnoszę sprzeciw – z przyczyn związanych z moją szczególną sytuacją – wobec przetwarzania moich danych osobowych przez Metę w celu rozwijania i ulepszania sztucznej inteligencji (AI). Sprzeciw obejmuje publiczne treści na moim koncie oraz moje interakcje z funkcjami AI na tym koncie.
    .none = Proszę Metę o nieprzetwarzanie moich danych osobowych w celu rozwijania i ulepszania sztucznej inteligencji (AI). Prośba obejmuje publiczne treści na moim koncie oraz moje interakcje z funkcjami AI na tym koncie.

text-own-account-close =
    .gdpr = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to. Do czasu stwierdzenia, czy prawnie uzasadnione podstawy po Państwa stronie są nadrzędne wobec podstaw mojego sprzeciwu, żądam ograniczenia przetwarzania na podstawie art. 18 ust. 1 lit. d) RODO, wyłącznie w odniesieniu do rozwijania i ulepszania AI. Nie żądam ani usunięcia mojego konta lub postów na nim, ani ograniczenia ich wyświetlania.
    .uk-gdpr = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to. Do czasu stwierdzenia, czy prawnie uzasadnione podstawy po Państwa stronie są nadrzędne wobec podstaw mojego sprzeciwu, żądam ograniczenia przetwarzania na podstawie art. 18 ust. 1 lit. d) brytyjskiego RODO (UK GDPR), wyłącznie w odniesieniu do rozwijania i ulepszania AI. Nie żądam ani usunięcia mojego konta lub postów na nim, ani ograniczenia ich wyświetlania.
    .fadp = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to. Nie żądam ani usunięcia mojego konta lub postów na nim, ani ograniczenia ich wyświetlania.
    .lgpd = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to. Nie żądam ani usunięcia mojego konta lub postów na nim, ani ograniczenia ich wyświetlania.
    .other = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to. Nie żądam ani usunięcia mojego konta lub postów na nim, ani ograniczenia ich wyświetlania.

text-whatsapp-open =
    .gdpr = Na podstawie art. 21 ust. 1 RODO wnoszę sprzeciw – z przyczyn związanych z moją szczególną sytuacją – wobec przetwarzania moich wiadomości wymienianych ze sztuczną inteligencją (AI) w serwisie WhatsApp w celu rozwijania i ulepszania AI, w zakresie, w jakim opiera się ono na prawnie uzasadnionych interesach. Sprzeciw obejmuje także wiadomości, które inni wymieniają z AI w czatach z moim udziałem, w zakresie, w jakim mnie dotyczą.
    .uk-gdpr = Na podstawie art. 21 ust. 1 brytyjskiego RODO (UK GDPR) wnoszę sprzeciw – z przyczyn związanych z moją szczególną sytuacją – wobec przetwarzania moich wiadomości wymienianych ze sztuczną inteligencją (AI) w serwisie WhatsApp w celu rozwijania i ulepszania AI, w zakresie, w jakim opiera się ono na prawnie uzasadnionych interesach. Sprzeciw obejmuje także wiadomości, które inni wymieniają z AI w czatach z moim udziałem, w zakresie, w jakim mnie dotyczą.
    .fadp = Na podstawie art. 30 ust. 2 lit. b szwajcarskiej federalnej ustawy o ochronie danych (FADP), a pomocniczo na podstawie art. 21 ust. 1 RODO, wyraźnie sprzeciwiam się przetwarzaniu moich wiadomości wymienianych ze sztuczną inteligencją (AI) w serwisie WhatsApp w celu rozwijania i ulepszania AI, w zakresie, w jakim opiera się ono na prawnie uzasadnionych interesach, i wyraźnie go zakazuję. Sprzeciw obejmuje także wiadomości, które inni wymieniają z AI w czatach z moim udziałem, w zakresie, w jakim mnie dotyczą.
    .lgpd = Na podstawie art. 18 § 2 brazylijskiej ustawy o ochronie danych (LGPD) wnoszę sprzeciw wobec przetwarzania moich wiadomości wymienianych ze sztuczną inteligencją (AI) w serwisie WhatsApp w celu rozwijania i ulepszania AI, w zakresie, w jakim opiera się ono na prawnie uzasadnionych interesach; moim zdaniem jest ono niezgodne z tą ustawą. Sprzeciw obejmuje także wiadomości, które inni wymieniają z AI w czatach z moim udziałem, w zakresie, w jakim mnie dotyczą.
    .other = Na podstawie przepisów o ochronie danych obowiązujących w miejscu mojego zamieszkania wnoszę sprzeciw – z przyczyn związanych z moją szczególną sytuacją – wobec przetwarzania moich wiadomości wymienianych ze sztuczną inteligencją (AI) w serwisie WhatsApp w celu rozwijania i ulepszania AI, w zakresie, w jakim opiera się ono na prawnie uzasadnionych interesach. Sprzeciw obejmuje także wiadomości, które inni wymieniają z AI w czatach z moim udziałem, w zakresie, w jakim mnie dotyczą.
    .none = Proszę o nieprzetwarzanie moich wiadomości wymienianych ze sztuczną inteligencją (AI) w serwisie WhatsApp w celu rozwijania i ulepszania AI. Prośba obejmuje także wiadomości, które inni wymieniają z AI w czatach z moim udziałem, w zakresie, w jakim mnie dotyczą.

text-whatsapp-close =
    .gdpr = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to. Do czasu stwierdzenia, czy prawnie uzasadnione podstawy po Państwa stronie są nadrzędne wobec podstaw mojego sprzeciwu, żądam ograniczenia przetwarzania na podstawie art. 18 ust. 1 lit. d) RODO, wyłącznie w odniesieniu do rozwijania i ulepszania AI. Nie żądam ani usunięcia mojego konta lub wiadomości na nim, ani ograniczenia ich wyświetlania osobom, dla których są przeznaczone.
    .uk-gdpr = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to. Do czasu stwierdzenia, czy prawnie uzasadnione podstawy po Państwa stronie są nadrzędne wobec podstaw mojego sprzeciwu, żądam ograniczenia przetwarzania na podstawie art. 18 ust. 1 lit. d) brytyjskiego RODO (UK GDPR), wyłącznie w odniesieniu do rozwijania i ulepszania AI. Nie żądam ani usunięcia mojego konta lub wiadomości na nim, ani ograniczenia ich wyświetlania osobom, dla których są przeznaczone.
    .fadp = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to. Nie żądam ani usunięcia mojego konta lub wiadomości na nim, ani ograniczenia ich wyświetlania osobom, dla których są przeznaczone.
    .lgpd = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to. Nie żądam ani usunięcia mojego konta lub wiadomości na nim, ani ograniczenia ich wyświetlania osobom, dla których są przeznaczone.
    .other = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to. Nie żądam ani usunięcia mojego konta lub wiadomości na nim, ani ograniczenia ich wyświetlania osobom, dla których są przeznaczone.

text-others-posts-open =
    .gdpr = Na podstawie art. 21 ust. 1 RODO wnoszę sprzeciw – z przyczyn związanych z moją szczególną sytuacją – wobec przetwarzania dotyczących mnie danych osobowych przez Metę w celu rozwijania i ulepszania sztucznej inteligencji (AI). Sprzeciw obejmuje to, co inni opublikowali o mnie, oraz to, co pochodzi od stron trzecich.
    .uk-gdpr = Na podstawie art. 21 ust. 1 brytyjskiego RODO (UK GDPR) wnoszę sprzeciw – z przyczyn związanych z moją szczególną sytuacją – wobec przetwarzania dotyczących mnie danych osobowych przez Metę w celu rozwijania i ulepszania sztucznej inteligencji (AI). Sprzeciw obejmuje to, co inni opublikowali o mnie, oraz to, co pochodzi od stron trzecich.
    .fadp = Na podstawie art. 30 ust. 2 lit. b szwajcarskiej federalnej ustawy o ochronie danych (FADP), a pomocniczo na podstawie art. 21 ust. 1 RODO, wyraźnie sprzeciwiam się przetwarzaniu dotyczących mnie danych osobowych przez Metę w celu rozwijania i ulepszania sztucznej inteligencji (AI) i wyraźnie go zakazuję. Sprzeciw obejmuje to, co inni opublikowali o mnie, oraz to, co pochodzi od stron trzecich.
    .lgpd = Na podstawie art. 18 § 2 brazylijskiej ustawy o ochronie danych (LGPD) wnoszę sprzeciw wobec przetwarzania dotyczących mnie danych osobowych przez Metę w celu rozwijania i ulepszania sztucznej inteligencji (AI); nie ma na nie mojej zgody, a moim zdaniem jest ono niezgodne z tą ustawą. Sprzeciw obejmuje to, co inni opublikowali o mnie, oraz to, co pochodzi od stron trzecich.
    .other = Na podstawie przepisów o ochronie danych obowiązujących w miejscu mojego zamieszkania wnoszę sprzeciw – z przyczyn związanych z moją szczególną sytuacją – wobec przetwarzania dotyczących mnie danych osobowych przez Metę w celu rozwijania i ulepszania sztucznej inteligencji (AI). Sprzeciw obejmuje to, co inni opublikowali o mnie, oraz to, co pochodzi od stron trzecich.
    .none = Proszę Metę o nieprzetwarzanie dotyczących mnie danych osobowych w celu rozwijania i ulepszania sztucznej inteligencji (AI). Prośba obejmuje to, co inni opublikowali o mnie, oraz to, co pochodzi od stron trzecich.

text-others-posts-close =
    .gdpr = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to. Do czasu stwierdzenia, czy prawnie uzasadnione podstawy po Państwa stronie są nadrzędne wobec podstaw mojego sprzeciwu, żądam ograniczenia przetwarzania na podstawie art. 18 ust. 1 lit. d) RODO, wyłącznie w odniesieniu do rozwijania i ulepszania AI. Nie żądam ani usunięcia żadnego konta lub postów na nim, ani ograniczenia ich wyświetlania.
    .uk-gdpr = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to. Do czasu stwierdzenia, czy prawnie uzasadnione podstawy po Państwa stronie są nadrzędne wobec podstaw mojego sprzeciwu, żądam ograniczenia przetwarzania na podstawie art. 18 ust. 1 lit. d) brytyjskiego RODO (UK GDPR), wyłącznie w odniesieniu do rozwijania i ulepszania AI. Nie żądam ani usunięcia żadnego konta lub postów na nim, ani ograniczenia ich wyświetlania.
    .fadp = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to. Nie żądam ani usunięcia żadnego konta lub postów na nim, ani ograniczenia ich wyświetlania.
    .lgpd = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to. Nie żądam ani usunięcia żadnego konta lub postów na nim, ani ograniczenia ich wyświetlania.
    .other = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to. Nie żądam ani usunięcia żadnego konta lub postów na nim, ani ograniczenia ich wyświetlania.

# Signed by a parent; no name and no birth date of the child.
text-child-open =
    .gdpr = Jako rodzic dziecka, którego dane dotyczą, i w jego imieniu, na podstawie art. 21 ust. 1 RODO wnoszę sprzeciw – z przyczyn związanych ze szczególną sytuacją mojego dziecka – wobec przetwarzania danych osobowych mojego dziecka przez Metę w celu rozwijania i ulepszania sztucznej inteligencji (AI). Sprzeciw obejmuje to, co inni opublikowali o moim dziecku, publiczne treści na koncie mojego dziecka oraz interakcje mojego dziecka z funkcjami AI.
    .uk-gdpr = Jako rodzic dziecka, którego dane dotyczą, i w jego imieniu, na podstawie art. 21 ust. 1 brytyjskiego RODO (UK GDPR) wnoszę sprzeciw – z przyczyn związanych ze szczególną sytuacją mojego dziecka – wobec przetwarzania danych osobowych mojego dziecka przez Metę w celu rozwijania i ulepszania sztucznej inteligencji (AI). Sprzeciw obejmuje to, co inni opublikowali o moim dziecku, publiczne treści na koncie mojego dziecka oraz interakcje mojego dziecka z funkcjami AI.
    .fadp = Jako rodzic dziecka, którego dane dotyczą, i w jego imieniu, na podstawie art. 30 ust. 2 lit. b szwajcarskiej federalnej ustawy o ochronie danych (FADP), a pomocniczo na podstawie art. 21 ust. 1 RODO, wyraźnie sprzeciwiam się przetwarzaniu danych osobowych mojego dziecka przez Metę w celu rozwijania i ulepszania sztucznej inteligencji (AI) i wyraźnie go zakazuję. Sprzeciw obejmuje to, co inni opublikowali o moim dziecku, publiczne treści na koncie mojego dziecka oraz interakcje mojego dziecka z funkcjami AI.
    .lgpd = Jako rodzic dziecka, którego dane dotyczą, i w jego imieniu, na podstawie art. 18 § 2 brazylijskiej ustawy o ochronie danych (LGPD) wnoszę sprzeciw wobec przetwarzania danych osobowych mojego dziecka przez Metę w celu rozwijania i ulepszania sztucznej inteligencji (AI); nie ma na nie mojej zgody, a moim zdaniem jest ono niezgodne z tą ustawą. Sprzeciw obejmuje to, co inni opublikowali o moim dziecku, publiczne treści na koncie mojego dziecka oraz interakcje mojego dziecka z funkcjami AI.
    .other = Jako rodzic dziecka, którego dane dotyczą, i w jego imieniu, na podstawie przepisów o ochronie danych obowiązujących w miejscu naszego zamieszkania wnoszę sprzeciw – z przyczyn związanych ze szczególną sytuacją mojego dziecka – wobec przetwarzania danych osobowych mojego dziecka przez Metę w celu rozwijania i ulepszania sztucznej inteligencji (AI). Sprzeciw obejmuje to, co inni opublikowali o moim dziecku, publiczne treści na koncie mojego dziecka oraz interakcje mojego dziecka z funkcjami AI.
    .none = Jako rodzic dziecka, którego dane dotyczą, i w jego imieniu, proszę Metę o nieprzetwarzanie danych osobowych mojego dziecka w celu rozwijania i ulepszania sztucznej inteligencji (AI). Prośba obejmuje to, co inni opublikowali o moim dziecku, publiczne treści na koncie mojego dziecka oraz interakcje mojego dziecka z funkcjami AI.

text-child-close =
    .gdpr = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to. Do czasu stwierdzenia, czy prawnie uzasadnione podstawy po Państwa stronie są nadrzędne wobec podstaw mojego sprzeciwu, żądam ograniczenia przetwarzania na podstawie art. 18 ust. 1 lit. d) RODO, wyłącznie w odniesieniu do rozwijania i ulepszania AI. Nie żądam ani usunięcia żadnego konta lub postów na nim, ani ograniczenia ich wyświetlania.
    .uk-gdpr = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to. Do czasu stwierdzenia, czy prawnie uzasadnione podstawy po Państwa stronie są nadrzędne wobec podstaw mojego sprzeciwu, żądam ograniczenia przetwarzania na podstawie art. 18 ust. 1 lit. d) brytyjskiego RODO (UK GDPR), wyłącznie w odniesieniu do rozwijania i ulepszania AI. Nie żądam ani usunięcia żadnego konta lub postów na nim, ani ograniczenia ich wyświetlania.
    .fadp = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to. Nie żądam ani usunięcia żadnego konta lub postów na nim, ani ograniczenia ich wyświetlania.
    .lgpd = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to. Nie żądam ani usunięcia żadnego konta lub postów na nim, ani ograniczenia ich wyświetlania.
    .other = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to. Nie żądam ani usunięcia żadnego konta lub postów na nim, ani ograniczenia ich wyświetlania.

# Leads into the reasons.
text-reasons = Moja sytuacja:

# Where no reason was picked.
text-no-reason = Mój interes w decydowaniu o tych danych jest nadrzędny wobec ich użycia na potrzeby AI. Jeżeli potrzebna jest informacja, jak to użycie wpływa konkretnie na mnie, proszę mnie o nią zapytać; udzielę wyjaśnień.

# Three sentences that hold for anyone, for a form that wants some text.
text-prepared = Tego, co trafiło do modelu AI, nie da się po prostu z niego wyjąć, więc późniejsze skorzystanie z prawa byłoby spóźnione. Nie jestem w stanie przewidzieć, do czego takie modele będą używane ani co i komu powtórzą. Możliwość decydowania o danych osobowych jest dla mnie ważniejsza niż ich użycie na potrzeby AI.

# The frame of the letter.

letter-objection-subject = Sprzeciw wobec użycia danych osobowych do rozwijania i ulepszania AI
    .fadp = Sprzeciw wobec użycia danych osobowych do rozwijania i ulepszania AI

letter-objection-salutation =
    Szanowni Państwo,

    zwracam się do Państwa w sprawie wskazanej powyżej.

letter-objection-identify = To pismo dotyczy następującego konta w serwisie { $platform }: { $handle }.
    .no-handle = To pismo dotyczy mojego konta w serwisie { $platform }.

letter-objection-answer =
    .gdpr = Proszę o informację o podjętych działaniach w terminie z art. 12 ust. 3 RODO. W razie niepodjęcia działań w związku z moim sprzeciwem proszę o podanie w tym samym terminie powodów, jak przewiduje art. 12 ust. 4 RODO.
    .uk-gdpr = Proszę o informację o podjętych działaniach w terminie z art. 12 i 12A brytyjskiego RODO (UK GDPR). W razie niepodjęcia działań w związku z moim sprzeciwem proszę o podanie powodów w tym samym terminie.
    .fadp = Proszę o pisemną informację o podjętych działaniach. W razie niepodjęcia działań w związku z moim sprzeciwem proszę o podanie powodów.
    .lgpd = Proszę o pisemną informację o podjętych działaniach. W razie niepodjęcia działań w związku z moim sprzeciwem proszę o podanie powodów.
    .other = Proszę o pisemną informację o podjętych działaniach. W razie niepodjęcia działań w związku z moim sprzeciwem proszę o podanie powodów.

letter-closing = Z poważaniem
