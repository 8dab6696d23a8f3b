# Twelve words that are explained where they are met.

term-objection = opposizione
    .means = Il no a un uso dei propri dati, qui lo sviluppo dell’IA. La società smette, a meno che i suoi motivi non pesino di più.

term-ground = motivo
    .means = Una ragione per cui questo uso pesa su una persona in particolare. Il modulo per il proprio account non ne richiede.

term-controller = titolare del trattamento
    .means = La società che decide sull’uso dei dati e ne risponde. Quale sia dipende dal prodotto e dal Paese.

term-authority = autorità
    .means = L’ente pubblico che vigila sulla protezione dei dati dove si vive. Un reclamo all’autorità è gratuito.

term-legitimate-interest = legittimo interesse
    .means = Una base giuridica per usare dati senza chiedere prima. Vale solo se gli interessi della persona non pesano di più.

term-standing = stato
    .means = Il punto a cui è arrivato un account, da non iniziata ad accettata. Dice solo ciò che è noto, con la data.

term-accounts-centre = centro degli account
    .means = Il luogo in cui Meta collega gli account fra loro. Secondo Meta, una sola opposizione copre quelli collegati lì.

term-proof = prova
    .means = Una schermata o un’e-mail che mostra che cosa si è inviato e quando. optout annota dove si trova e non la copia.

term-restriction = limitazione
    .means = Una pausa: i dati restano dove sono e non si usano per lo scopo indicato, mentre si valutano i motivi.

term-erasure = cancellazione
    .means = L’eliminazione di dati. È un diritto diverso dall’opposizione; questa guida la chiede solo se viene scelta.

term-own-data = propri dati
    .means = Ciò che si è pubblicato con il proprio account, e ciò che vi si scambia con l’IA.

term-third-party = terzo
    .means = Un’altra persona che pubblica qualcosa su di lei, o da cui provengono dati che la riguardano. Per questo esiste un modulo a parte.
