# What opened? Each name completes the question; `.means` says what it is, `.do` what to do now.

opened-form =
    .name = il modulo
    .means = È la pagina giusta. Serve a opporsi per l’account aperto in questo browser.
    .do = Verificare quale account è aperto. Poi compilare il modulo; la casella per i motivi può restare vuota, se questa guida non dice altro.

opened-log-in =
    .name = una pagina di accesso
    .means = Il modulo chiede prima l’account in questo browser. L’accesso fatto dentro l’app qui non conta.
    .do = Accedere con l’account per cui ci si oppone. Poi riaprire lo stesso link.

opened-nothing =
    .name = un errore, o una pagina vuota
    .means = Il più delle volte in questo browser non è aperto l’account giusto. A volte è l’indirizzo stesso a non esistere più.
    .do = Verificare di aver fatto l’accesso al servizio giusto proprio in questo browser, e riaprire il link. Se non cambia nulla, prendere il percorso successivo.

opened-asks-ai =
    .name = la domanda se riguarda l’IA
    .means = È una pagina che smista le richieste. La richiesta riguarda l’IA, quindi il posto è giusto.
    .do = Rispondere sì. Poi appare il modulo.

opened-moved =
    .name = una pagina di aiuto di Meta
    .means = Meta ha spostato lì le richieste generali sulla privacy. Non è documentato se si siano spostati anche i moduli sull’IA.
    .do = Scegliere prima il prodotto, poi cercare la scelta per opporsi. Se non ce n’è una sull’IA, usare l’opposizione generale e dire nel testo che riguarda l’IA.

opened-not-in-region =
    .name = dice: non nella sua regione
    .means = Meta mostra il modulo solo in alcune regioni. Può guardare dove si trova l’account, o dove sembra trovarsi il dispositivo.
    .do = Se dove vive il diritto esiste e ora è solo all’estero, usare ora il percorso generale o una lettera, e riprovare il modulo a casa. Altrimenti guardare che cosa è possibile dove vive: indicare un altro Paese non aiuta nessuno.

opened-already-objected =
    .name = dice: opposizione già presentata
    .means = Meta dice che un’opposizione precedente continua a valere e non va inviata di nuovo.
    .do = Salvare una schermata: è la prova del giorno. Cercare anche l’e-mail di allora.

opened-something-else =
    .name = qualcos’altro
    .means = Meta sposta queste pagine di tanto in tanto, e ciò che appare può essere nuovo per questa guida.
    .do = Tornare indietro e scegliere un altro percorso. Se si vuole, segnalare ciò che si è visto, perché il passo possa essere corretto.

# What did you see? First what can come at once, then details, then what can come later.

reply-accepted =
    .name = è accettata
    .means = Meta dice che non userà più i dati di questo account per sviluppare la sua IA. Vale da ora, e per gli account collegati a questo.
    .do = Salvare ora una schermata: è la prova del giorno. Conservare l’e-mail, e guardare se cita altri account.

reply-received =
    .name = solo che è stata ricevuta
    .means = La richiesta è arrivata a Meta. Non è ancora un’accettazione; l’e-mail segue spesso entro minuti, a volte dopo uno o due giorni.
    .do = Salvare ora una schermata: è la prova del giorno. Cercare l’e-mail tra due giorni, anche nello spam.

reply-code =
    .name = vuole un codice inviato per e-mail
    .means = Meta ha inviato un codice alla casella e-mail dell’account. Nulla vale come presentato finché il codice non è inserito.
    .do = Tenere aperta la pagina e recuperare il codice. Guardare nello spam, fra le promozioni, e in una vecchia casella se l’account è nato con quella.

reply-wants-more =
    .name = vuole altro da me
    .means = La richiesta c’è, e Meta chiede qualcosa prima di decidere. Il giorno dell’invio resta il primo giorno.
    .do = Salvare una schermata di ciò che chiede. Poi indicare di che cosa si tratta: motivi, una prova da un’IA, o l’identità.

reply-sent-elsewhere =
    .name = mi rinvia altrove
    .means = La risposta indica un altro modulo o un’altra società. Come proseguire dipende dal fatto che dica o no qualcosa sulla richiesta.
    .do = Conservare la risposta: è una prova. Poi indicare di che cosa si tratta: un’altra società, o una risposta generica con link.

reply-refused =
    .name = dice di no
    .means = Meta deve dimostrare motivi che pesano di più. Un no non è la fine: si può integrare la richiesta, e proporre reclamo.
    .do = Conservare la risposta e salvarne una schermata. Aggiungere i propri motivi in un’integrazione; dopo resta possibile il reclamo all’autorità.
no-right-refused = 
    .means = Nel luogo di residenza non è noto alcun diritto di opposizione: Meta non era tenuta ad accoglierla, e lì non è noto alcun reclamo al riguardo.
    .do = Conservare la risposta. Ciò che si può fare lì non dipende da essa: account privati, vecchi post limitati, nessuna chat con l’IA di Meta.

reply-error =
    .name = un errore, o una pagina vuota
    .means = Vale come non inviata. Il testo resta conservato qui.
    .do = Verificare che in questo browser sia aperto l’account giusto e provare ancora una volta. Se non riesce di nuovo, prendere il percorso successivo.

reply-nothing-yet =
    .name = ancora nulla
    .means = Se il pulsante ha reagito, la richiesta vale come inviata. Di solito un’e-mail arriva da pochi minuti a un giorno dopo.
    .do = Salvare ora una schermata: è la prova del giorno. Cercare l’e-mail tra due giorni, anche nello spam e fra le promozioni.

reply-wants-reasons =
    .name = vuole i miei motivi
    .means = Qualcuno, o una macchina, chiede quali effetti ha questo uso. Bastano poche frasi sincere; non è prescritta alcuna prova.
    .do = Scrivere due o tre motivi veri, o usare le frasi già pronte. Se possibile, rispondere nella lingua dell’e-mail.

reply-wants-prompts =
    .name = vuole prompt o una schermata
    .means = Fa parte di un altro tipo di richiesta, sulle risposte di un’IA. Un’opposizione non dipende da una prova del genere.
    .do = Scegliere opposizione o limitazione, se la scelta c’è, e dire in un’integrazione che ci si oppone. Non digitare il proprio nome in un’IA per ottenere una prova: così la si alimenta.

reply-wants-identity =
    .name = vuole sapere chi sono
    .means = Altre informazioni possono essere chieste solo in presenza di un ragionevole dubbio. L’accesso fatto, o un’e-mail dalla casella dell’account, dovrebbero bastare.
    .do = Dire che la richiesta è partita dall’account stesso. Non inviare mai un documento d’identità su cui si legga più del necessario.

reply-elsewhere-other-company =
    .name = è competente un’altra società
    .means = La risposta dice, per esempio, che la questione riguarda Meta AI e non WhatsApp. La richiesta è arrivata, ma non dove si decide.
    .do = Conservare la risposta come prova. Inviare una nuova richiesta con il percorso successivo; la vecchia resta nella cronologia.

reply-elsewhere-automatic =
    .name = una risposta automatica con link
    .means = Una macchina ha inviato le sue indicazioni generali. Non è una risposta alla richiesta, che resta inviata.
    .do = Non ricominciare. Conservare l’e-mail e attendere una vera risposta; la prima data resta.

reply-no-code-came =
    .name = non è arrivato alcun codice
    .means = Il codice può nascondersi nello spam o fra le promozioni, o arrivare alla casella con cui è nato l’account. Finché non è inserito, nulla vale come presentato.
    .do = Guardare in tutti questi posti. Poi aggiornare telefono e app e riaprire il modulo per un nuovo codice.

reply-already-objected =
    .name = che l’opposizione è già presentata
    .means = Meta dice che un’opposizione precedente continua a valere e non va ripetuta.
    .do = Conservare questa risposta come prova. Verificare che riguardi l’account giusto.

reply-not-for-region =
    .name = che qui non è possibile nulla
    .means = È stato detto a persone fuori dalle regioni previste. Non significa che il diritto manchi dove vive.
    .do = Se vive dove il diritto esiste, prendere il percorso successivo e indicare dove vive. Altrimenti guardare che cosa è possibile lì.

reply-extension-announced =
    .name = che ci vorrà più tempo
    .means = Dove la legge fissa un mese, Meta può aggiungerne altri due, ma solo se lo comunica, con i motivi, entro il primo.
    .do = Annotare il giorno della comunicazione. Se è arrivata entro il primo mese, la data si sposta; se è arrivata troppo tardi, la data resta.

# How sources disagree.

contradiction-reply-code = Le guide non concordano sul fatto che in Europa arrivi ancora un codice per e-mail: la maggior parte non ne cita, alcune sì.
contradiction-reply-refused = Prima dell’inizio dell’addestramento in Europa sono stati segnalati rifiuti; un centro per i consumatori non ne conosce per le opposizioni sul proprio account.
contradiction-reply-older = Meta dice di rispettare le opposizioni precedenti; un’associazione ne dubitava, e non è noto alcun caso in cui una sia stata ignorata.

# What to do: of an earlier day; and where the right exists.

past-accepted = Conservare l’e-mail: riporta la data ed è la prova. Guardare se cita altri account.
right-not-for-region = Il diritto esiste dove si vive, quindi una risposta secondo cui nulla è possibile non decide nulla: ciò che è stato inviato resta inviato, e le date restano. Conservare la risposta come prova. Prendere il percorso successivo, per esempio il modulo generale o una lettera, e dire lì dove si vive.
first-refused = Conservare la risposta e salvarne una schermata. Aggiungere i propri motivi in un’integrazione; dopo resta possibile il reclamo a Meta stessa, che l’autorità si aspetta prima.
right-opened-not-in-region = Il diritto esiste dove si vive; solo che questo modulo non viene mostrato. Prendere il percorso generale o una lettera, e dire lì dove si vive. Chi è all’estero può riprovare il modulo a casa.

# Where no account was objected for: the same, in words that name none.

others-accepted =
    .means = Meta dice che non userà più per sviluppare la sua IA ciò che riguarda la richiesta. Vale da ora, e solo per quanto la richiesta indica.
    .do = Salvare ora una schermata: è la prova del giorno. Conservare l’e-mail, e verificare che parli di quanto richiesto.
    .past = Conservare l’e-mail: riporta la data ed è la prova. Verificare che parli di quanto richiesto.

others-code =
    .means = Meta ha inviato un codice all’indirizzo e-mail indicato nel modulo. Nulla vale come presentato finché il codice non è inserito.
    .do = Tenere aperta la pagina e recuperare il codice. Guardare anche nello spam e fra le promozioni.

others-error =
    .do = Riprovare una volta. Se non riesce di nuovo, prendere il percorso successivo.

others-wants-identity =
    .means = Altre informazioni possono essere chieste solo in presenza di un ragionevole dubbio. Senza account dovrebbe bastare scrivere dall’indirizzo e-mail indicato.
    .do = Dire che la richiesta è partita da quell’indirizzo. Non inviare mai un documento d’identità su cui si legga più del necessario.

others-already-objected =
    .do = Conservare questa risposta come prova. Verificare che riguardi quanto richiesto.

# What to do where the account is lost.

locked-log-in = Anche questo modulo chiede l’accesso. Prendere il percorso successivo: per una lettera non serve. Indicarvi il profilo, perché Meta possa trovarlo.
