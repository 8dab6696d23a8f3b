# Twelve words that are explained where they are met.

term-objection = sprzeciw
    .means = Twoje nie wobec jednego użycia danych, tu: rozwijania AI. Firma musi wtedy przestać, chyba że jej własne podstawy są nadrzędne.

term-ground = przyczyna
    .means = Powód, dla którego to użycie danych jest szczególnie dotkliwe właśnie w twojej sytuacji. Formularz dla własnego konta nie wymaga żadnego.

term-controller = administrator danych
    .means = Firma, która decyduje o użyciu danych i za nie odpowiada. Która to firma, zależy od usługi i kraju.

term-authority = organ nadzorczy
    .means = Urząd, który w danym kraju czuwa nad ochroną danych. Skarga do niego jest bezpłatna.

term-legitimate-interest = prawnie uzasadniony interes
    .means = Podstawa prawna, by używać danych bez pytania o zgodę. Działa tylko wtedy, gdy interesy osoby nie są nadrzędne.

term-standing = stan
    .means = Jak daleko jest sprawa danego konta, od nierozpoczętej po uwzględnioną. Podaje tylko to, co wiadomo, z datą.

term-accounts-centre = centrum kont
    .means = Miejsce, w którym Meta łączy konta ze sobą. Jeden sprzeciw obejmuje konta tam połączone, mówi Meta.

term-proof = dowód
    .means = Zrzut ekranu albo e-mail, który pokazuje, co i kiedy wysłano. optout odnotowuje, gdzie leży, i nie kopiuje go.

term-restriction = ograniczenie przetwarzania
    .means = Przerwa: dane zostają na miejscu i nie są używane do wskazanego celu, dopóki nie wiadomo, czyje podstawy są nadrzędne.

term-erasure = usunięcie danych
    .means = Skasowanie danych. To inne prawo niż sprzeciw; ten przewodnik żąda go tylko po wyraźnym wyborze.

term-own-data = własne dane
    .means = To, co opublikowano z własnego konta, oraz rozmowy z AI prowadzone z tego konta.

term-third-party = strona trzecia
    .means = Ktoś inny, kto publikuje posty o danej osobie albo od kogo pochodzą dane o niej. Jest na to osobny formularz.
