# Reasons. `.name` stands in a tick-list, `.why` speaks to the person, `.short` goes into a form, `.long` into a letter.
# `.short` and `.long` are in the first person and hold without any answer; in a child’s text "I" is the parent.

ground-expectation =
    .name = posty z czasu przed AI
    .why = To, co publikowano dla ludzi, nie było pomyślane jako materiał dla AI.
    .short = Moje posty są dla ludzi i powstawały w czasie, gdy nikt nie mógł liczyć się z takim użyciem. Było ono dla mnie nieoczekiwane i teraz się na nie nie zgadzam.
    .long = Moje posty są przeznaczone dla osób, które mnie obserwują albo mnie szukają. Gdy wiele z nich powstawało, nikt nie mówił o trenowaniu na nich AI i nie dało się tego uwzględnić. Kto dzieli z innymi jakąś chwilę, nie spodziewa się, że po latach stanie się ona częścią zbioru danych. Mój wybór, co i komu pokazać, dotyczył innego świata. Użycie, którego nie dało się przewidzieć, dotyka mnie bardziej niż takie, o którym wiadomo.
    .reply = Wyższy Sąd Krajowy w Kolonii, w postępowaniu zabezpieczającym, uznał, że wyważenie interesów wypada na korzyść Mety dla wszystkich danych. Organ w Hamburgu zaakceptowałby tylko nowsze posty.

ground-expectation-since =
    .ask = Od którego roku publikujesz?
    .say = Publikuję od roku { $answer }.

ground-expectation-used-for =
    .ask = Do czego służyło wtedy konto?
    .say = Konto służyło mi wtedy do następującego celu: { $answer }.

ground-expectation-had-i-known =
    .ask = Czy z tą wiedzą byłoby mniej postów?
    .say = Gdyby to użycie było mi znane, moich postów byłoby mniej albo nie byłoby ich wcale.

ground-children =
    .name = zdjęcia dzieci
    .why = W publicznych postach dorosłych widać dzieci, a one same nie mogą wnieść sprzeciwu.
    .short = W publicznych postach, których dotyczy mój sprzeciw, widać dzieci. Zasługują na szczególną ochronę i nie decydowały o tym użyciu.
    .long = W publicznych postach, których dotyczy mój sprzeciw, widać dzieci. Nie decydowały o tym, czy ich zdjęcie zostanie opublikowane, a tym mniej o tym, czego uczy się z niego AI. Meta mówi, że pomija publiczne posty z kont małoletnich, ale dzieci są widoczne w postach dorosłych. Ich twarze i otoczenie będą im towarzyszyć przez całe życie. Prawo nadaje interesom dziecka szczególną wagę i proszę o takie samo podejście.
    .reply = Meta mówi, że pomija publiczne treści z kont małoletnich. Zdjęcia dzieci na kontach dorosłych nie są przez to pominięte.

ground-children-own =
    .ask = Czy w publicznych postach widać twoje dzieci?
    .say = W publicznych postach widać moje własne dzieci.

ground-children-myself-then =
    .ask = Czy widać tam także ciebie jako dziecko?
    .say = Widać mnie tam jako dziecko.

ground-children-posted-by =
    .ask = Kto opublikował zdjęcia? (bez nazwisk)
    .say = Zdjęcia opublikowały następujące osoby lub instytucje: { $answer }.

ground-irreversible =
    .name = nie da się tego wyjąć
    .why = Tego, co trafiło do modelu, nie wyjmuje się z niego, więc późniejsze skorzystanie z prawa byłoby spóźnione.
    .short = Tego, co trafiło do modelu AI, nie da się po prostu z niego wyjąć. Późniejsze skorzystanie z prawa byłoby spóźnione, więc korzystam z niego teraz.
    .long = Post można usunąć, a zdjęcie ukryć. Tego, czego nauczył się z nich model AI, nie da się po prostu wyjąć. Późniejsze żądanie usunięcia danych nie miałoby już czego cofnąć. Życie się zmienia, a to, co kiedyś można było pokazać bez szkody, może stać się ciężarem. Dlatego wnoszę sprzeciw teraz, póki ma to skutek.
    .reply = Irlandzki organ nadzorczy mówi, że doprowadził do dodania zabezpieczeń, między innymi filtrów i usuwania danych identyfikujących. Sprzeciw zatrzymuje przyszłe użycie.

ground-irreversible-take-back =
    .ask = Czy jest coś, co kiedyś trzeba będzie cofnąć?
    .say = Są rzeczy, które być może trzeba będzie kiedyś cofnąć.

ground-special-data =
    .name = wrażliwe fakty w postach
    .why = Z postów, grup i zdjęć można wywnioskować to, co prawo chroni najbardziej; tekst nigdy nie mówi, co to jest.
    .short = Treści o mnie i moich bliskich, zebrane razem, mogą pozwalać na wnioski o sprawach, które prawo szczególnie chroni. Szczegóły zachowuję dla siebie, bo ich podanie wyrządziłoby tę samą szkodę, której chcę uniknąć.
    .long = Treści o mnie i o moich bliskich mogą pozwalać na wnioski o sprawach, które prawo szczególnie chroni. Takie wnioski wynikają z całości: ze słów, zdjęć, grup, miejsc i osób, które w nich występują. Nie znam filtra, który rozpoznałby to wszystko przed trenowaniem. Nie podaję tu szczegółów, bo ich nazwanie wyrządziłoby tę samą szkodę, której chcę uniknąć. Proszę to uwzględnić bez żądania, by te sprawy odsłonić.
    .reply = Wyższy Sąd Krajowy w Kolonii nie widział przeszkody w przepisach o danych wrażliwych, ale tylko w tamtej sprawie i w postępowaniu zabezpieczającym.

ground-special-data-inferred =
    .ask = Czy z postów można zgadnąć takie fakty?
    .say = Jest to dla mnie obawa konkretna, a nie ogólna.

ground-vulnerable =
    .name = bezpieczeństwo, sytuacja życiowa
    .why = Niektóre sytuacje niosą większe ryzyko niż inne; tekst nigdy nie mówi, która to.
    .short = Sytuacja, w której żyję ja i moi bliscy, niesie przy ponownym użyciu danych większe ryzyko niż zwykle. Z tego samego powodu nie podaję szczegółów.
    .long = Waga tego przetwarzania zależy od osoby, której ono dotyczy. Sytuacja, w której żyję ja i moi bliscy, niesie większe ryzyko niż zwykle, gdy dane o nas są ponownie używane lub powtarzane. Nie jestem w stanie przewidzieć, kto i czego dowie się z modelu AI, ani tego odwołać. Nie podaję tu szczegółów, bo to zwiększyłoby ryzyko. Proszę o zważenie mojej szczególnej sytuacji, a nie sytuacji przeciętnej osoby.

ground-vulnerable-at-risk =
    .ask = Czy istnieje takie ryzyko? (wystarczy tak)
    .say = To ryzyko jest dla mnie rzeczywiste, a nie tylko możliwe do pomyślenia.

ground-third-parties =
    .name = inni publikują o mnie
    .why = To nie twoje posty i nie można ustawić, kto je widzi.
    .short = Inni publikują moje zdjęcia i wzmianki o mnie. Nie decyduję, kto je widzi, a razem tworzą obraz mojej osoby, który nie jest moim wyborem.
    .long = Nie wszystko o mnie pochodzi ode mnie. Inni publikują moje zdjęcia i wspominają o mnie, a ja nie mogę ustawić, kto to widzi, ani mieć pewności, że się o tym dowiem. Razem takie posty tworzą obraz mojej osoby, który nie jest moim wyborem i którego nie mogę poprawić. Te dane nie zostały upublicznione przeze mnie. Ich użycie na potrzeby AI dotyka mnie więc bez żadnej mojej decyzji.

ground-third-parties-who =
    .ask = Kto publikuje? (klub, szkoła, rodzina)
    .say = Takie posty pochodzą od następujących osób lub instytucji: { $answer }.

ground-third-parties-examples =
    .ask = Linki do kilku takich postów, jeśli są
    .say = Przykłady można znaleźć tutaj: { $answer }.

ground-no-account =
    .name = nie mam tam konta
    .why = Bez konta nie ma ustawień i nie przychodzi żaden komunikat.
    .short = Nie mam tam konta, więc na nic nie ma mojej zgody i nie mam tam żadnych własnych ustawień. Mimo to chcę decydować o danych, które mnie dotyczą.
    .long = Nie mam konta w tej usłudze ani umowy z nią. Nie mam więc ustawienia, którym można by ograniczyć użycie danych o mnie, i nie przysłano mi żadnego komunikatu. Publiczne treści innych mogą mnie mimo to pokazywać lub wymieniać. Kto trzyma się z dala od usługi, nie spodziewa się, że stanie się materiałem dla jej AI. Sprzeciw jest jedynym środkiem, jaki mam.

ground-no-account-where =
    .ask = Gdzie może być twoje nazwisko lub zdjęcie?
    .say = Moje nazwisko lub zdjęcie może występować w następujących miejscach: { $answer }.

ground-no-account-spellings =
    .ask = W jakiej pisowni nazwiska?
    .say = Moje nazwisko może być tam zapisane tak: { $answer }.

ground-creator =
    .name = moje dzieła, twarz, styl
    .why = To, co tworzysz, może zawierać twoją twarz, głos lub styl; prawo autorskie to inna ustawa i ten tekst go nie dotyczy.
    .short = To, co tworzę, pokazuje mnie: twarz, głos lub styl, po którym ludzie mnie poznają. Nie chcę, by AI uczyła się to naśladować.
    .long = To, co tworzę, jest związane z moją osobą. Pokazuje moją twarz, zawiera mój głos albo ma styl, po którym ludzie mnie poznają. AI, która się na tym uczy, może to naśladować, a inni mogą wziąć naśladownictwo za moje. Te prace są po to, by ludzie je oglądali lub słuchali, a nie dla maszyny, która uczy się mnie zastępować. Ten sprzeciw dotyczy wyłącznie moich danych osobowych i nie narusza praw wynikających z innych ustaw.

ground-creator-what =
    .ask = Co tworzysz?
    .say = Tworzę, co następuje: { $answer }.

ground-creator-living =
    .ask = Czy choć w części z tego żyjesz?
    .say = Przynajmniej w części żyję z tej pracy.

ground-creator-imitations =
    .ask = Czy są już znane naśladownictwa?
    .say = Znane mi są już naśladownictwa mojej pracy lub mnie.

ground-ai-chats =
    .name = rozmowy z Meta AI
    .why = Czaty z AI mogą być używane, a inni w czacie mogą przekazać do nich twoje słowa.
    .short = To, co ludzie piszą do AI, służy uzyskaniu odpowiedzi, a inni mogą przekazać jej słowa moje lub mojej rodziny. Nie chcę, by takich wiadomości używano do rozwijania AI.
    .long = To, co ludzie piszą do AI, służy uzyskaniu odpowiedzi i niczemu więcej. Takie wiadomości bywają bardziej otwarte niż cokolwiek, co się publikuje, a używane mogą być także wiadomości małoletnich. Inni we wspólnym czacie mogą przekazać AI to, co w nim napisano lub pokazano. Nie mogę temu zapobiec ani dowiedzieć się, czy do tego doszło. Wnoszę sprzeciw wobec użycia takich wiadomości do rozwijania i ulepszania AI.

ground-ai-chats-used =
    .ask = Czy Meta AI była przez ciebie używana?
    .say = Meta AI była przeze mnie używana.

ground-ai-chats-by-others =
    .ask = Czy ktoś używał jej we wspólnym czacie?
    .say = Inni używali Meta AI w czatach z moim udziałem.

ground-ai-chats-personal =
    .ask = Czy te czaty dotyczyły spraw osobistych?
    .say = Takie czaty dotyczyły spraw osobistych.

ground-minor-then =
    .name = posty sprzed pełnoletności
    .why = Dziecko nie przewidzi tego, co może przewidzieć dorosły.
    .short = Część treści na moim koncie pochodzi z czasu sprzed mojej pełnoletności. Nie dało się wtedy przewidzieć, co z nich powstanie.
    .long = Część treści na moim koncie pochodzi z czasu sprzed mojej pełnoletności. Dziecko nie waży skutków publikacji tak jak dorosły, a o takim użyciu nie dało się wtedy wiedzieć. Prawo szczególnie chroni dane z dzieciństwa, także wtedy, gdy ta osoba jest już dorosła. Meta mówi, że pomija publiczne posty z kont małoletnich. Proszę, by treści sprzed mojej pełnoletności nie były traktowane mniej starannie tylko dlatego, że jestem teraz w innym wieku.

ground-minor-then-age =
    .ask = Wiek w chwili założenia konta?
    .say = Mój wiek w chwili założenia konta: { $answer }.

ground-minor-then-years =
    .ask = Z których lat są te posty?
    .say = Moje posty sprzed pełnoletności pochodzą z następujących lat: { $answer }.

ground-dependence =
    .name = nie mogę po prostu odejść
    .why = Praca, rodzina lub klub mogą wiązać z usługą, a niektóre rzeczy są publiczne przy każdym ustawieniu.
    .short = Nie mogę po prostu odejść z tej usługi, a część moich danych jest w niej publiczna przy każdym ustawieniu. Odejście nie jest więc dla mnie prawdziwym wyborem.
    .long = Potrzebuję tej usługi i nie mogę po prostu z niej odejść. Część moich danych, jak nazwisko i zdjęcie, jest tam publiczna przy każdym ustawieniu. Między zgodą na to użycie a rezygnacją z usługi nie mam wolnego wyboru. Przewaga spółki nade mną jest duża. Ten sprzeciw jest środkiem, który mi pozostaje.
    .reply = Wyższy Sąd Krajowy w Kolonii, w postępowaniu zabezpieczającym, nie widział naruszenia przepisów o cyfrowych strażnikach dostępu.

ground-dependence-need =
    .ask = Do czego potrzebne jest konto?
    .say = Potrzebuję konta do następującego celu: { $answer }.

ground-dependence-lose =
    .ask = Co przepadłoby bez niego?
    .say = Bez niego przepadłoby dla mnie: { $answer }.

ground-transparency =
    .name = za mało informacji
    .why = Trudno ustalić, które dane trafiają do których modeli i na jak długo.
    .short = Z tego, co mi przekazano, nie wynika, które dane są używane do której AI i jak długo. Nie mogę ocenić, co to dla mnie oznacza.
    .long = Z przekazanych mi informacji nie wynika, które dane są używane, do których modeli AI i jak długo. Nie wynika też, kto jeszcze będzie pracować z tymi modelami. Bez tej wiedzy nie mogę ocenić, co to użycie dla mnie oznacza. Takich wątpliwości nie należy rozstrzygać moim kosztem. Dlatego wnoszę sprzeciw.

ground-transparency-no-notice =
    .ask = Czy nie było żadnego komunikatu?
    .say = Nie pamiętam żadnego komunikatu na ten temat.

ground-transparency-notice-when =
    .ask = Jeśli był komunikat: kiedy?
    .say = Komunikat na ten temat dotarł do mnie w następującym czasie: { $answer }.

ground-transparency-old-mailbox =
    .ask = Czy skrzynka konta jest już nieużywana?
    .say = Nie używam już skrzynki tego konta, więc wysłany tam komunikat nie mógł do mnie dotrzeć.

ground-no-consent =
    .name = nikt mnie nie zapytał
    .why = Milczenie to nie to samo co zgoda.
    .short = Nikt mnie nie zapytał, czy zgadzam się na to użycie. Milczenie nie było zgodą, a teraz mówię nie.
    .long = Nikt mnie nie zapytał, czy zgadzam się na to użycie. Zaczęło się beze mnie i trwałoby tak długo, jak długo milczę. Milczenie nie jest zgodą. Formularz dla tych, którzy go akurat znajdą, nie zastępuje pytania. Tym sprzeciwem mówię wyraźnie to, co było moją odpowiedzią na pytanie, którego nie zadano.
    .reply = Irlandzki organ nadzorczy wymienia prostszy formularz, dostępny dłużej, wśród ulepszeń, które uzyskał.

ground-no-consent-learned =
    .ask = Skąd o tym wiesz?
    .say = O tym użyciu wiem z następującego źródła: { $answer }.

ground-no-consent-obstacle =
    .ask = Co utrudniło sprzeciw?
    .say = Przeszkodą było dla mnie: { $answer }.

ground-purpose =
    .name = dla osób, które znam
    .why = Konto służy kontaktom z ludźmi, a AI do dowolnych celów to coś innego.
    .short = Używam tej usługi do kontaktu z ludźmi. Budowanie AI do dowolnej liczby celów to inna rzecz i nie po to mam konto.
    .long = Używam tej usługi do kontaktu z ludźmi. Budowanie modeli AI do dowolnej liczby celów, Mety i innych, to inna rzecz. Nie ma związku z powodem, dla którego są tam moje dane. Tej zmiany nie dało się oczekiwać i nie da się przewidzieć, do czego doprowadzi. Chcę, by moje dane pozostały przy celu, dla którego są tam podane.
    .reply = Irlandzki organ nadzorczy zbadał ocenę Mety, czy nowy cel pasuje do dawnego.

ground-purpose-meant-for =
    .ask = Dla kogo i do czego jest to konto?
    .say = Konto jest przeznaczone do następującego celu: { $answer }.

ground-memorisation =
    .name = modele powtarzają dane
    .why = Model może odtworzyć części tego, na czym go trenowano.
    .short = Modele AI mogą powtarzać części tego, na czym je trenowano. Nazwiska, kontakty lub zdjęcia, które dotyczą mnie lub mojej rodziny, mogą zostać ujawnione obcym.
    .long = Badania wykazały, że duże modele AI mogą powtarzać fragmenty tego, na czym je trenowano. To, co dotyczy mnie lub mojej rodziny, może więc zostać ujawnione osobom, dla których nigdy nie było przeznaczone. Filtr zmniejsza to ryzyko, ale go nie usuwa. O takim przypadku raczej się nie dowiem i nie da się go odwołać. Model trenowany na danych osobowych nie jest anonimowy tylko dlatego, że jest modelem.
    .reply = Wyższy Sąd Krajowy w Kolonii wskazał na filtry i na usuwanie danych, które bezpośrednio identyfikują osoby.

ground-memorisation-unusual =
    .ask = Czy zdradza cię coś rzadkiego, np. nazwisko?
    .say = W danych jest coś nietypowego, co wskazuje wprost na mnie.

ground-distortion =
    .name = fałszywe informacje o mnie
    .why = Model może pomylić ludzi, coś zmyślić albo naśladować twarz lub głos.
    .short = Model AI może pomylić mnie z innymi, zmyślić coś o mnie albo naśladować moją twarz lub głos. Trudno byłoby mi to sprostować.
    .long = Modele AI podają czasem o ludziach rzeczy nieprawdziwe albo mylą jedną osobę z drugą. Można ich też użyć do naśladowania twarzy lub głosu. Jeśli dotknie to mnie, osoby, które to przeczytają lub zobaczą, nie będą wiedzieć, że to nieprawda. Sprostowanie w modelu trudniej uzyskać niż sprostowanie na stronie. Im mniej danych o mnie trafi do trenowania, tym mniejsze moim zdaniem jest to ryzyko.

ground-distortion-known =
    .ask = Czy jesteś osobą znaną, choćby lokalnie?
    .say = Jestem osobą publicznie znaną, choćby lokalnie, więc błąd na mój temat by się rozniósł.

ground-distortion-namesake =
    .ask = Czy ktoś inny nosi to samo nazwisko?
    .say = Ktoś inny nosi to samo imię i nazwisko, więc można nas ze sobą pomylić.

ground-secrecy =
    .name = obowiązek dyskrecji
    .why = Kontakty, komentarze lub miejsca mogą zdradzić osoby, które liczą na dyskrecję; tekst nigdy nie mówi, kim są.
    .short = Inne osoby polegają na mojej dyskrecji, a dane wokół mnie mogą na nie wskazać. Nie podaję szczegółów, by niczego nie zdradzić.
    .long = Inne osoby polegają na mojej dyskrecji. Kontakty, komentarze, zdjęcia i miejsca wokół mnie, złożone razem, mogą na nie wskazać. Na to, czego model AI nauczy się z wielu drobnych śladów, nie mam wpływu. Nie podaję tu szczegółów, by niczego nie zdradzić. Zaufanie tych osób jest częścią mojej szczególnej sytuacji i proszę o jego zważenie.

ground-secrecy-could-reveal =
    .ask = Czy kontakty lub komentarze mogą je zdradzić?
    .say = Uważam to ryzyko w moim przypadku za rzeczywiste.

ground-necessity =
    .name = da się bez moich danych
    .why = Inni trenują bez takich danych; dodaj to obok własnego powodu.
    .short = AI można rozwijać bez tych danych, na przykład na danych osób, które się na to zgadzają. Moje interesy nie muszą ustępować użyciu, które może się bez nich obejść.
    .long = AI można rozwijać bez danych osobowych, o które tu chodzi. Są inne źródła i są osoby, które zgodziłyby się, gdyby je zapytać. Łagodniejsza droga, która prowadzi do celu, ma pierwszeństwo przed taką, która obejmuje każdego, kto milczy. Tych kilka danych daje spółce bardzo niewiele. Ich użycie odbiera osobie, której dotyczą, więcej.
    .reply = Wyższy Sąd Krajowy w Kolonii, w postępowaniu zabezpieczającym, nie widział łagodniejszej drogi, która byłaby równie skuteczna.

ground-open-weights =
    .name = kopii nie da się odwołać
    .why = Meta opublikowała modele, a ich kopie są poza zasięgiem; dodaj to obok własnego powodu.
    .short = Meta opublikowała własne modele AI do użytku innych. Tego, co zawierają takie kopie, nie odwoła już ani spółka, ani ja.
    .long = Meta opublikowała własne modele AI do użytku innych. Ich kopie są u osób i firm, których nikt nie spisał. Jeśli dane, o które tu chodzi, miały udział w takim modelu, nikt nie może zawiadomić wszystkich ani odwołać kopii. Prawo, z którego można skorzystać tylko wobec pierwszego posiadacza, byłoby wtedy puste. Dlatego wnoszę sprzeciw, zanim do tego dojdzie.
