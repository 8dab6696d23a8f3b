# Letters that follow an objection, and the history in sentences. Letters are written in more languages than the program
# speaks, so all that they need stands here and in the texts: the months, too.
# The attribute is the law that applies. A law without an attribute has no such sentence.

letter-month-1 = stycznia
letter-month-2 = lutego
letter-month-3 = marca
letter-month-4 = kwietnia
letter-month-5 = maja
letter-month-6 = czerwca
letter-month-7 = lipca
letter-month-8 = sierpnia
letter-month-9 = września
letter-month-10 = października
letter-month-11 = listopada
letter-month-12 = grudnia
letter-date = { $day } { $month } { $year } r.

# Blanks that a person has to fill; they are flagged before anything is sent.

letter-blank-name = [imię i nazwisko]
letter-blank-contact = [adres pocztowy lub adres e-mail]
letter-blank-date = [data]

# The subject on paper, with the label that is usual there. A mail has the subject alone.

letter-subject = { $subject }

# What an objection is about.

letter-about =
    .account = Mój sprzeciw dotyczy mojego konta w serwisie { $platform }: { $handle }.
    .account-no-handle = Mój sprzeciw dotyczy mojego konta w serwisie { $platform }.
    .page = Mój sprzeciw dotyczy mojej Strony w serwisie { $platform }, { $handle }, i danych o mnie na niej.
    .page-no-handle = Mój sprzeciw dotyczy mojej Strony w serwisie { $platform } i danych o mnie na niej.
    .child = Mój sprzeciw dotyczy konta mojego dziecka w serwisie { $platform }, { $handle }, i tego, co inni opublikowali tam o moim dziecku.
    .child-no-handle = Mój sprzeciw dotyczy danych mojego dziecka w serwisie { $platform }.
    .others-posts = Mój sprzeciw dotyczy tego, co inni opublikowali o mnie w usługach Mety, oraz tego, co pochodzi od stron trzecich.

# The same right after the salutation.

letter-about-first =
    .page = Mój sprzeciw dotyczy mojej Strony w serwisie { $platform }, { $handle }, i danych o mnie na niej.
    .page-no-handle = Mój sprzeciw dotyczy mojej Strony w serwisie { $platform } i danych o mnie na niej.
    .child = Mój sprzeciw dotyczy konta mojego dziecka w serwisie { $platform }, { $handle }, i tego, co inni opublikowali tam o moim dziecku.
    .child-no-handle = Mój sprzeciw dotyczy danych mojego dziecka w serwisie { $platform }.
    .others-posts = Mój sprzeciw dotyczy tego, co inni opublikowali o mnie w usługach Mety, oraz tego, co pochodzi od stron trzecich.

# The last sentence of each text.

letter-not-asked =
    .own-account = Nie żądam ani usunięcia mojego konta lub postów na nim, ani ograniczenia ich wyświetlania.
    .whatsapp = Nie żądam ani usunięcia mojego konta lub wiadomości na nim, ani ograniczenia ich wyświetlania osobom, dla których są przeznaczone.
    .others-posts = Nie żądam ani usunięcia żadnego konta lub postów na nim, ani ograniczenia ich wyświetlania.
    .child = Nie żądam ani usunięcia żadnego konta lub postów na nim, ani ograniczenia ich wyświetlania.

# What stands in several letters.

letter-stop = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to.
    .fadp = Proszę niezwłocznie zaprzestać tego przetwarzania i potwierdzić mi to.

letter-restriction =
    .gdpr = Do czasu stwierdzenia, czy prawnie uzasadnione podstawy po Państwa stronie są nadrzędne wobec podstaw mojego sprzeciwu, żądam ograniczenia przetwarzania na podstawie art. 18 ust. 1 lit. d) RODO, wyłącznie w odniesieniu do rozwijania i ulepszania AI.
    .uk-gdpr = Do czasu stwierdzenia, czy prawnie uzasadnione podstawy po Państwa stronie są nadrzędne wobec podstaw mojego sprzeciwu, żądam ograniczenia przetwarzania na podstawie art. 18 ust. 1 lit. d) brytyjskiego RODO (UK GDPR), wyłącznie w odniesieniu do rozwijania i ulepszania AI.

# How a text of ours cites it: by this a text that was kept is known to ask for restriction.
letter-restriction-cited =
    .gdpr = art. 18 ust. 1 lit. d) RODO
    .uk-gdpr = art. 18 ust. 1 lit. d) brytyjskiego RODO (UK GDPR)

letter-period =
    .gdpr = Termin z art. 12 ust. 3 RODO upłynął { $due }, a do tej pory nie udzielono mi informacji o działaniach podjętych w związku z moim sprzeciwem.
    .uk-gdpr = Według moich obliczeń termin z art. 12 i 12A brytyjskiego RODO (UK GDPR) upłynął { $due }, a do tej pory nie udzielono mi informacji o działaniach podjętych w związku z moim sprzeciwem.

letter-period-extended =
    .gdpr = Zapowiedziano przedłużenie terminu; przedłużony termin z art. 12 ust. 3 RODO upłynął { $due }, a do tej pory nie udzielono mi informacji o działaniach podjętych w związku z moim sprzeciwem.
    .uk-gdpr = Zapowiedziano przedłużenie terminu; według moich obliczeń przedłużony termin upłynął { $due }, a do tej pory nie udzielono mi informacji o działaniach podjętych w związku z moim sprzeciwem.

letter-period-late =
    .gdpr = Przedłużenie terminu zapowiedziano dopiero { $announced }, chociaż pierwszy termin upłynął { $end }, więc zgodnie z art. 12 ust. 3 RODO zapowiedź ta nie przedłużyła terminu.
    .uk-gdpr = Przedłużenie terminu zapowiedziano dopiero { $announced }, chociaż według moich obliczeń pierwszy termin upłynął { $end }, więc zapowiedź ta nie przedłużyła terminu.
    .fadp = Przedłużenie terminu zapowiedziano dopiero { $announced }, chociaż { $end } upłynął już pierwszy termin.
    .lgpd = Przedłużenie terminu zapowiedziano dopiero { $announced }, chociaż { $end } upłynął już pierwszy termin.
    .other = Przedłużenie terminu zapowiedziano dopiero { $announced }, chociaż { $end } upłynął już pierwszy termin.

letter-history = Dotychczasowy przebieg sprawy:

# Supplement.

letter-supplement-subject = Uzupełnienie sprzeciwu z { $sent } wobec użycia danych osobowych do rozwijania i ulepszania AI
    .fadp = Uzupełnienie sprzeciwu z { $sent } wobec użycia danych osobowych do rozwijania i ulepszania AI

letter-supplement-open =
    .asked = W dniu { $sent } skierowano do Państwa mój sprzeciw wobec przetwarzania danych osobowych w celu rozwijania i ulepszania AI. W dniu { $answered } poproszono mnie o uzupełnienie. Tym pismem uzupełniam sprzeciw.
    .elsewhere = W dniu { $sent } skierowano do Państwa mój sprzeciw wobec przetwarzania danych osobowych w celu rozwijania i ulepszania AI. W dniu { $answered } odesłano mnie gdzie indziej. Podtrzymuję sprzeciw i tym pismem go uzupełniam.
    .refused = W dniu { $sent } skierowano do Państwa mój sprzeciw wobec przetwarzania danych osobowych w celu rozwijania i ulepszania AI. W dniu { $answered } odmówiono jego uwzględnienia. Podtrzymuję sprzeciw i tym pismem go uzupełniam.
    .plain = W dniu { $sent } skierowano do Państwa mój sprzeciw wobec przetwarzania danych osobowych w celu rozwijania i ulepszania AI. Tym pismem uzupełniam sprzeciw z własnej inicjatywy.
    .asked-fadp = W dniu { $sent } skierowano do Państwa mój sprzeciw wobec przetwarzania danych osobowych w celu rozwijania i ulepszania AI. W dniu { $answered } poproszono mnie o uzupełnienie. Tym pismem uzupełniam sprzeciw.
    .elsewhere-fadp = W dniu { $sent } skierowano do Państwa mój sprzeciw wobec przetwarzania danych osobowych w celu rozwijania i ulepszania AI. W dniu { $answered } odesłano mnie gdzie indziej. Podtrzymuję sprzeciw i tym pismem go uzupełniam.
    .refused-fadp = W dniu { $sent } skierowano do Państwa mój sprzeciw wobec przetwarzania danych osobowych w celu rozwijania i ulepszania AI. W dniu { $answered } odmówiono jego uwzględnienia. Podtrzymuję sprzeciw i tym pismem go uzupełniam.
    .plain-fadp = W dniu { $sent } skierowano do Państwa mój sprzeciw wobec przetwarzania danych osobowych w celu rozwijania i ulepszania AI. Tym pismem uzupełniam sprzeciw z własnej inicjatywy.

letter-supplement-first-day = Mój sprzeciw liczy się od dnia jego wysłania. To pismo nie jest nowym żądaniem.

letter-supplement-prompts = Mój sprzeciw nie zależy od promptów ani od zrzutu ekranu z odpowiedzią AI. Jest skierowany przeciwko użyciu danych do rozwijania i ulepszania AI, a nie przeciwko określonej odpowiedzi.

letter-supplement-identity =
    .gdpr = Piszę jako osoba, której dane dotyczą. Zgodnie z art. 12 ust. 6 RODO dodatkowych informacji można żądać tylko w razie uzasadnionych wątpliwości co do mojej tożsamości. Jeżeli takie wątpliwości istnieją, proszę je wskazać i podać, jakie minimum informacji wystarczy, aby je usunąć.
    .uk-gdpr = Piszę jako osoba, której dane dotyczą. Dodatkowych informacji można żądać tylko w razie uzasadnionych wątpliwości co do mojej tożsamości. Jeżeli takie wątpliwości istnieją, proszę je wskazać i podać, jakie minimum informacji wystarczy, aby je usunąć.
    .fadp = Piszę jako osoba, której dane dotyczą. Jeżeli istnieją wątpliwości co do mojej tożsamości, proszę je wskazać i podać, jakie minimum informacji wystarczy, aby je usunąć.
    .lgpd = Piszę jako osoba, której dane dotyczą. Jeżeli istnieją wątpliwości co do mojej tożsamości, proszę je wskazać i podać, jakie minimum informacji wystarczy, aby je usunąć.
    .other = Piszę jako osoba, której dane dotyczą. Jeżeli istnieją wątpliwości co do mojej tożsamości, proszę je wskazać i podać, jakie minimum informacji wystarczy, aby je usunąć.
    .gdpr-child = Piszę jako rodzic w imieniu dziecka, którego dane dotyczą. Zgodnie z art. 12 ust. 6 RODO dodatkowych informacji można żądać tylko w razie uzasadnionych wątpliwości co do mojej tożsamości. Jeżeli takie wątpliwości istnieją, proszę je wskazać i podać, jakie minimum informacji wystarczy, aby je usunąć.
    .uk-gdpr-child = Piszę jako rodzic w imieniu dziecka, którego dane dotyczą. Dodatkowych informacji można żądać tylko w razie uzasadnionych wątpliwości co do mojej tożsamości. Jeżeli takie wątpliwości istnieją, proszę je wskazać i podać, jakie minimum informacji wystarczy, aby je usunąć.
    .fadp-child = Piszę jako rodzic w imieniu dziecka, którego dane dotyczą. Jeżeli istnieją wątpliwości co do mojej tożsamości, proszę je wskazać i podać, jakie minimum informacji wystarczy, aby je usunąć.
    .lgpd-child = Piszę jako rodzic w imieniu dziecka, którego dane dotyczą. Jeżeli istnieją wątpliwości co do mojej tożsamości, proszę je wskazać i podać, jakie minimum informacji wystarczy, aby je usunąć.
    .other-child = Piszę jako rodzic w imieniu dziecka, którego dane dotyczą. Jeżeli istnieją wątpliwości co do mojej tożsamości, proszę je wskazać i podać, jakie minimum informacji wystarczy, aby je usunąć.

letter-supplement-refused =
    .gdpr = Zgodnie z art. 21 ust. 1 RODO to administrator ma wykazać istnienie ważnych prawnie uzasadnionych podstaw do przetwarzania, nadrzędnych wobec moich interesów, praw i wolności. Proszę o wskazanie tych podstaw i o wyjaśnienie, w jaki sposób wyważono je względem mojej sytuacji.
    .uk-gdpr = Zgodnie z art. 21 ust. 1 brytyjskiego RODO (UK GDPR) to administrator ma wykazać istnienie ważnych prawnie uzasadnionych podstaw do przetwarzania, nadrzędnych wobec moich interesów, praw i wolności. Proszę o wskazanie tych podstaw i o wyjaśnienie, w jaki sposób wyważono je względem mojej sytuacji.
    .fadp = Mój sprzeciw jest wyraźny. Zgodnie z art. 30 i 31 szwajcarskiej federalnej ustawy o ochronie danych (FADP) przetwarzanie może wówczas trwać dalej tylko wtedy, gdy istnieje podstawa, która je usprawiedliwia. Proszę o jej wskazanie.
    .lgpd = Proszę o wskazanie powodów nieuwzględnienia mojego sprzeciwu oraz podstawy prawnej, na którą się Państwo powołują.
    .other = Proszę o wskazanie powodów nieuwzględnienia mojego sprzeciwu oraz podstawy prawnej, na którą się Państwo powołują.
    .gdpr-child = Zgodnie z art. 21 ust. 1 RODO to administrator ma wykazać istnienie ważnych prawnie uzasadnionych podstaw do przetwarzania, nadrzędnych wobec interesów, praw i wolności mojego dziecka. Proszę o wskazanie tych podstaw i o wyjaśnienie, w jaki sposób wyważono je względem sytuacji mojego dziecka.
    .uk-gdpr-child = Zgodnie z art. 21 ust. 1 brytyjskiego RODO (UK GDPR) to administrator ma wykazać istnienie ważnych prawnie uzasadnionych podstaw do przetwarzania, nadrzędnych wobec interesów, praw i wolności mojego dziecka. Proszę o wskazanie tych podstaw i o wyjaśnienie, w jaki sposób wyważono je względem sytuacji mojego dziecka.

# Reminder.

letter-reminder-subject = Przypomnienie o sprzeciwie z { $sent } wobec użycia danych osobowych do rozwijania i ulepszania AI
    .fadp = Przypomnienie o sprzeciwie z { $sent } wobec użycia danych osobowych do rozwijania i ulepszania AI

letter-reminder-open = W dniu { $sent } skierowano do Państwa mój sprzeciw wobec przetwarzania danych osobowych w celu rozwijania i ulepszania AI. Do tej pory nie przekazano mi rozstrzygnięcia w tej sprawie.
    .refused = W dniu { $sent } skierowano do Państwa mój sprzeciw wobec przetwarzania danych osobowych w celu rozwijania i ulepszania AI. W dniu { $answered } odmówiono jego uwzględnienia. Podtrzymuję sprzeciw.
    .answered = W dniu { $sent } skierowano do Państwa mój sprzeciw wobec przetwarzania danych osobowych w celu rozwijania i ulepszania AI. W dniu { $answered } przekazano mi odpowiedź. Podtrzymuję sprzeciw.
    .fadp = W dniu { $sent } skierowano do Państwa mój sprzeciw wobec przetwarzania danych osobowych w celu rozwijania i ulepszania AI. Do tej pory nie przekazano mi rozstrzygnięcia w tej sprawie.
    .refused-fadp = W dniu { $sent } skierowano do Państwa mój sprzeciw wobec przetwarzania danych osobowych w celu rozwijania i ulepszania AI. W dniu { $answered } odmówiono jego uwzględnienia. Podtrzymuję sprzeciw.
    .answered-fadp = W dniu { $sent } skierowano do Państwa mój sprzeciw wobec przetwarzania danych osobowych w celu rozwijania i ulepszania AI. W dniu { $answered } przekazano mi odpowiedź. Podtrzymuję sprzeciw.

letter-reminder-ask = Proszę niezwłocznie zaprzestać tego przetwarzania, jeżeli jeszcze to nie nastąpiło, i poinformować mnie do { $by } o podjętych działaniach.
    .fadp = Proszę niezwłocznie zaprzestać tego przetwarzania, jeżeli jeszcze to nie nastąpiło, i poinformować mnie do { $by } o podjętych działaniach.

letter-reminder-next =
    .gdpr = W razie braku odpowiedzi w tym terminie zamierzam wnieść skargę do organu nadzorczego na podstawie art. 77 RODO.
    .uk-gdpr = W razie braku odpowiedzi w tym terminie zamierzam wnieść skargę do Państwa na podstawie art. 164A ustawy Data Protection Act 2018, a następnie do organu nadzorczego.
    .fadp = W razie braku odpowiedzi w tym terminie zamierzam zgłosić sprawę szwajcarskiemu Federalnemu Komisarzowi ds. Ochrony Danych i Informacji. Zastrzegam sobie roszczenia z art. 32 szwajcarskiej federalnej ustawy o ochronie danych (FADP).
    .lgpd = W razie braku odpowiedzi w tym terminie zamierzam złożyć petycję do brazylijskiego organu ochrony danych (ANPD).
    .other = W razie braku odpowiedzi w tym terminie zamierzam zwrócić się do organu, który czuwa nad ochroną danych w miejscu mojego zamieszkania.

# Complaint to the company: United Kingdom.

letter-company-subject = Skarga na podstawie art. 164A ustawy Data Protection Act 2018

letter-company-open = Jest to skarga na sposób rozpatrzenia mojego sprzeciwu z { $sent } na podstawie art. 21 ust. 1 brytyjskiego RODO (UK GDPR) wobec przetwarzania danych osobowych w celu rozwijania i ulepszania AI.

letter-company-ask =
    { $days ->
        [one] Proszę o potwierdzenie odbioru tej skargi w ciągu { $days } dnia, jak przewiduje ustawa, o jej rozpatrzenie oraz o informację o wyniku bez zbędnej zwłoki. Proszę uwzględnić mój sprzeciw: zaprzestać tego przetwarzania i potwierdzić mi to.
        [few] Proszę o potwierdzenie odbioru tej skargi w ciągu { $days } dni, jak przewiduje ustawa, o jej rozpatrzenie oraz o informację o wyniku bez zbędnej zwłoki. Proszę uwzględnić mój sprzeciw: zaprzestać tego przetwarzania i potwierdzić mi to.
        [many] Proszę o potwierdzenie odbioru tej skargi w ciągu { $days } dni, jak przewiduje ustawa, o jej rozpatrzenie oraz o informację o wyniku bez zbędnej zwłoki. Proszę uwzględnić mój sprzeciw: zaprzestać tego przetwarzania i potwierdzić mi to.
       *[other] Proszę o potwierdzenie odbioru tej skargi w ciągu { $days } dnia, jak przewiduje ustawa, o jej rozpatrzenie oraz o informację o wyniku bez zbędnej zwłoki. Proszę uwzględnić mój sprzeciw: zaprzestać tego przetwarzania i potwierdzić mi to.
    }

letter-company-next = Jeżeli to nie zakończy sprawy, zamierzam wnieść skargę do organu nadzorczego na podstawie art. 165 tej samej ustawy.

# Complaint to the authority, in five items.

letter-complaint-subject =
    .gdpr = Skarga na podstawie art. 77 RODO: mój sprzeciw wobec użycia danych osobowych przez Metę do rozwijania i ulepszania AI
    .uk-gdpr = Skarga na podstawie art. 165 ustawy Data Protection Act 2018: mój sprzeciw wobec użycia danych osobowych przez Metę do rozwijania i ulepszania AI
    .fadp = Zgłoszenie na podstawie art. 49 szwajcarskiej federalnej ustawy o ochronie danych (FADP): mój sprzeciw wobec użycia danych osobowych przez Metę do rozwijania i ulepszania AI
    .lgpd = Petycja osoby, której dane dotyczą, przeciwko administratorowi: mój sprzeciw wobec użycia danych osobowych przez Metę do rozwijania i ulepszania AI
    .other = Skarga: mój sprzeciw wobec użycia danych osobowych przez Metę do rozwijania i ulepszania AI

letter-complaint-open =
    .gdpr = Wnoszę skargę na podstawie art. 77 RODO. Szczegóły podaję w pięciu punktach.
    .uk-gdpr = Wnoszę skargę na podstawie art. 165 ustawy Data Protection Act 2018. Szczegóły podaję w pięciu punktach.
    .fadp = Na podstawie art. 49 szwajcarskiej federalnej ustawy o ochronie danych (FADP) zgłaszam Państwu przetwarzanie danych, które może naruszać przepisy o ochronie danych. Wiem, że zgłoszenie nie czyni mnie stroną postępowania. Szczegóły podaję w pięciu punktach.
    .lgpd = Składam petycję jako osoba, której dane dotyczą, po zwróceniu się do administratora. Szczegóły podaję w pięciu punktach.
    .other = Wnoszę skargę na podstawie przepisów o ochronie danych obowiązujących w miejscu mojego zamieszkania. Szczegóły podaję w pięciu punktach.

letter-complaint-item-1 = 1. Od kogo pochodzi to pismo
letter-complaint-item-2 = 2. W czyim imieniu
letter-complaint-item-3 = 3. Przeciwko komu
letter-complaint-item-4 = 4. Czego dotyczy
letter-complaint-item-5 = 5. Wcześniejsze żądanie i jego wynik

letter-complaint-residence = Kraj zamieszkania: { $country }

letter-complaint-for =
    .own = Działam we własnym imieniu. Nie reprezentuje mnie żaden podmiot ani żadna inna osoba.
    .child = Działam jako rodzic, w imieniu mojego dziecka. Nie reprezentuje nas żaden podmiot.

letter-complaint-against = Za przetwarzanie odpowiada następująca spółka (administrator):
    .several = Za przetwarzanie odpowiadają dwie spółki (administratorzy), pierwsza za usługę, druga za funkcje AI w tej usłudze:

letter-complaint-reading = Ta spółka ma siedzibę w Irlandii i odpowiada za użytkowników w miejscu mojego zamieszkania. Odczytuję zatem art. 3 ust. 1 RODO w ten sposób, że rozporządzenie ma zastosowanie.
    .several = Te spółki mają siedzibę w Irlandii i odpowiadają za użytkowników w miejscu mojego zamieszkania. Odczytuję zatem art. 3 ust. 1 RODO w ten sposób, że rozporządzenie ma zastosowanie.

letter-complaint-what =
    .gdpr = Dane osobowe są przetwarzane w celu rozwijania i ulepszania AI, a jako podstawę wskazuje się prawnie uzasadnione interesy, o których mowa w art. 6 ust. 1 lit. f) RODO. Mój sprzeciw opiera się na art. 21 ust. 1 RODO i na przyczynach związanych z moją szczególną sytuacją. Dalsze przetwarzanie jest więc dopuszczalne tylko wtedy, gdy zostanie wykazane istnienie ważnych prawnie uzasadnionych podstaw do przetwarzania, nadrzędnych wobec moich interesów, praw i wolności.
    .uk-gdpr = Dane osobowe są przetwarzane w celu rozwijania i ulepszania AI, a jako podstawę wskazuje się prawnie uzasadnione interesy. Mój sprzeciw opiera się na art. 21 ust. 1 brytyjskiego RODO (UK GDPR) i na przyczynach związanych z moją szczególną sytuacją. Dalsze przetwarzanie jest więc dopuszczalne tylko wtedy, gdy zostanie wykazane istnienie ważnych prawnie uzasadnionych podstaw do przetwarzania, nadrzędnych wobec moich interesów, praw i wolności.
    .fadp = Dane osobowe są przetwarzane w celu rozwijania i ulepszania AI. Mój wyraźny sprzeciw opiera się na art. 30 ust. 2 lit. b szwajcarskiej federalnej ustawy o ochronie danych (FADP). Dalsze przetwarzanie jest więc dopuszczalne tylko wtedy, gdy istnieje podstawa usprawiedliwiająca z art. 31, także w przypadku danych upublicznionych przeze mnie.
    .lgpd = Dane osobowe są przetwarzane w celu rozwijania i ulepszania AI bez mojej zgody. Mój sprzeciw opiera się na art. 18 § 2 brazylijskiej ustawy o ochronie danych (LGPD).
    .other = Dane osobowe są przetwarzane w celu rozwijania i ulepszania AI. Mój sprzeciw opiera się na przepisach o ochronie danych obowiązujących w miejscu mojego zamieszkania.
    .gdpr-child = Dane osobowe są przetwarzane w celu rozwijania i ulepszania AI, a jako podstawę wskazuje się prawnie uzasadnione interesy, o których mowa w art. 6 ust. 1 lit. f) RODO. Mój sprzeciw, wniesiony w imieniu dziecka, opiera się na art. 21 ust. 1 RODO i na przyczynach związanych ze szczególną sytuacją mojego dziecka. Dalsze przetwarzanie jest więc dopuszczalne tylko wtedy, gdy zostanie wykazane istnienie ważnych prawnie uzasadnionych podstaw do przetwarzania, nadrzędnych wobec interesów, praw i wolności mojego dziecka.
    .uk-gdpr-child = Dane osobowe są przetwarzane w celu rozwijania i ulepszania AI, a jako podstawę wskazuje się prawnie uzasadnione interesy. Mój sprzeciw, wniesiony w imieniu dziecka, opiera się na art. 21 ust. 1 brytyjskiego RODO (UK GDPR) i na przyczynach związanych ze szczególną sytuacją mojego dziecka. Dalsze przetwarzanie jest więc dopuszczalne tylko wtedy, gdy zostanie wykazane istnienie ważnych prawnie uzasadnionych podstaw do przetwarzania, nadrzędnych wobec interesów, praw i wolności mojego dziecka.
    .fadp-child = Dane osobowe są przetwarzane w celu rozwijania i ulepszania AI. Mój wyraźny sprzeciw, wniesiony w imieniu dziecka, opiera się na art. 30 ust. 2 lit. b szwajcarskiej federalnej ustawy o ochronie danych (FADP). Dalsze przetwarzanie jest więc dopuszczalne tylko wtedy, gdy istnieje podstawa usprawiedliwiająca z art. 31, także w przypadku danych upublicznionych.

letter-complaint-silent =
    .gdpr = Moim zdaniem narusza to art. 12 ust. 3 i 4 oraz art. 21 ust. 1 RODO: w terminie nie poinformowano mnie ani o działaniach podjętych w związku z moim sprzeciwem, ani o powodach niepodjęcia działań.
    .uk-gdpr = Moim zdaniem narusza to art. 12 i art. 21 ust. 1 brytyjskiego RODO (UK GDPR): nie poinformowano mnie ani o działaniach podjętych w związku z moim sprzeciwem, ani o powodach niepodjęcia działań.
    .fadp = Moim zdaniem naruszane są moje dobra osobiste: nie poinformowano mnie ani o tym, że przetwarzanie ustało, ani o tym, co je usprawiedliwia.
    .lgpd = Nie poinformowano mnie ani o tym, że przetwarzanie ustało, ani o tym, dlaczego trwa.
    .other = Nie poinformowano mnie ani o tym, że przetwarzanie ustało, ani o tym, dlaczego trwa.
    .fadp-child = Moim zdaniem naruszane są dobra osobiste mojego dziecka: nie poinformowano mnie ani o tym, że przetwarzanie ustało, ani o tym, co je usprawiedliwia.

letter-complaint-refused =
    .gdpr = Moim zdaniem narusza to art. 21 ust. 1 RODO: odmówiono uwzględnienia mojego sprzeciwu i nie wykazano wobec mnie istnienia ważnych prawnie uzasadnionych podstaw do przetwarzania, nadrzędnych wobec moich interesów.
    .uk-gdpr = Moim zdaniem narusza to art. 21 ust. 1 brytyjskiego RODO (UK GDPR): odmówiono uwzględnienia mojego sprzeciwu i nie wykazano wobec mnie istnienia ważnych prawnie uzasadnionych podstaw do przetwarzania, nadrzędnych wobec moich interesów.
    .fadp = Moim zdaniem naruszane są moje dobra osobiste: odmówiono uwzględnienia mojego sprzeciwu i nie wykazano wobec mnie podstawy, która by to usprawiedliwiała.
    .lgpd = Odmówiono uwzględnienia mojego sprzeciwu. Moim zdaniem jest to niezgodne z prawem.
    .other = Odmówiono uwzględnienia mojego sprzeciwu. Moim zdaniem jest to niezgodne z prawem.
    .gdpr-child = Moim zdaniem narusza to art. 21 ust. 1 RODO: odmówiono uwzględnienia mojego sprzeciwu i nie wykazano wobec mnie istnienia ważnych prawnie uzasadnionych podstaw do przetwarzania, nadrzędnych wobec interesów mojego dziecka.
    .uk-gdpr-child = Moim zdaniem narusza to art. 21 ust. 1 brytyjskiego RODO (UK GDPR): odmówiono uwzględnienia mojego sprzeciwu i nie wykazano wobec mnie istnienia ważnych prawnie uzasadnionych podstaw do przetwarzania, nadrzędnych wobec interesów mojego dziecka.
    .fadp-child = Moim zdaniem naruszane są dobra osobiste mojego dziecka: odmówiono uwzględnienia mojego sprzeciwu i nie wykazano wobec mnie podstawy, która by to usprawiedliwiała.

letter-complaint-accepted = W dniu { $answered } poinformowano mnie o uwzględnieniu mojego sprzeciwu.

letter-complaint-going-on = Do tej pory nie przekazano mi rozstrzygnięcia w sprawie mojego sprzeciwu.

letter-complaint-restriction =
    .gdpr = Moje żądanie obejmuje też ograniczenie przetwarzania na podstawie art. 18 ust. 1 lit. d) RODO, wyłącznie w odniesieniu do rozwijania i ulepszania AI.
    .uk-gdpr = Moje żądanie obejmuje też ograniczenie przetwarzania na podstawie art. 18 ust. 1 lit. d) brytyjskiego RODO (UK GDPR), wyłącznie w odniesieniu do rozwijania i ulepszania AI.

letter-complaint-request = Najpierw skierowano do spółki mój sprzeciw z { $sent }, a przebieg sprawy był następujący:

letter-complaint-company =
    .done = W dniu { $on } wniesiono moją skargę do samej spółki na podstawie art. 164A ustawy Data Protection Act 2018.
    .not-done = Skargi do samej spółki na podstawie art. 164A ustawy Data Protection Act 2018 jeszcze nie wniesiono.

letter-complaint-ask =
    .gdpr = Wnoszę o rozpatrzenie tej skargi, o doprowadzenie do uwzględnienia mojego sprzeciwu oraz o informowanie mnie o postępach i efektach rozpatrywania skargi.
    .uk-gdpr = Wnoszę o rozpatrzenie tej skargi, o doprowadzenie do uwzględnienia mojego sprzeciwu oraz o informowanie mnie o postępach i efektach rozpatrywania skargi.
    .fadp = Wnoszę o zbadanie sprawy i o doprowadzenie do tego, by mój wyraźny sprzeciw był respektowany.
    .lgpd = Wnoszę o rozpatrzenie tej petycji i o doprowadzenie do uwzględnienia mojego sprzeciwu.
    .other = Wnoszę o rozpatrzenie tej skargi i o doprowadzenie do uwzględnienia mojego sprzeciwu.

letter-complaint-forward =
    .gdpr = Jeżeli organem wiodącym w tej sprawie jest inny organ nadzorczy, proszę o przekazanie mu skargi i o dalsze prowadzenie kontaktu ze mną (art. 56 i 60 RODO).

letter-enclosures = Załączniki:
    .none = Załączniki: brak
letter-enclosure = { $file } z { $date }
letter-enclosure-text = wysłany przeze mnie tekst
letter-enclosure-form = tekst przygotowany przeze mnie do formularza
letter-enclosure-objection = mój sprzeciw
letter-enclosure-supplement = moje uzupełnienie
letter-enclosure-reminder = moje przypomnienie
letter-enclosure-company-complaint = moja skarga do spółki

# The history, event by event, as the person tells it.

history-line = { $date }: { $what }
history-sent = Sprzeciw wysłano przez formularz.
    .reference = Sprzeciw wysłano przez formularz; znak sprawy: { $reference }.
history-letter = Wysłano pismo.
history-letter-objection = Sprzeciw wysłano pismem.
history-letter-supplement = Wysłano uzupełnienie.
history-letter-reminder = Wysłano przypomnienie.
history-letter-company-complaint = Wniesiono skargę do spółki.
history-letter-complaint = Wniesiono skargę do organu nadzorczego.
history-reply = Przyszła odpowiedź.
history-reply-sent = Przyszła odpowiedź, która niczego nie rozstrzyga.
history-no-answer = Nie było jeszcze żadnej odpowiedzi.
history-reply-received = Spółka potwierdziła odbiór sprzeciwu.
history-reply-accepted = Spółka oświadczyła, że uwzględnia sprzeciw.
history-reply-code-wanted = Formularz wymagał kodu z e-maila.
history-reply-asked-for-more = Spółka poprosiła o uzupełnienie.
history-reply-sent-elsewhere = Spółka odesłała mnie gdzie indziej.
history-reply-refused = Spółka odmówiła uwzględnienia sprzeciwu.
history-reply-extended = Spółka zapowiedziała, że potrzebuje więcej czasu.
history-reply-not-offered = Spółka oświadczyła, że nie jest to dostępne w miejscu mojego zamieszkania.
history-error = Formularz pokazał błąd; nic nie zostało wysłane.
history-covered = Odpowiedź na inny mój sprzeciw wymienia to konto.
history-withdrawn = Sprzeciw wycofano.
history-proof = Zachowano dowód: { $file }.
history-note = Notatka: { $note }
