# What the content check reports: what is wrong, and what to do about it. Read by fact-checkers and translators.
# { $key } is the place in the file: an entry with its key, or a word.

## Reading

problem-unknown-file = Nulla legge questo file.
    .hint = Guardare il nome e la cartella: si leggono solo i file elencati nella guida ai contenuti.
problem-syntax = Non si può leggere come TOML: { $detail }
    .hint = Correggere prima questa riga. Ciò che segue può essere segnalato solo dopo.
problem-unknown-key = { $key } non è una chiave che può stare qui.
    .hint = Correggerne la grafia, o toglierla.
problem-missing-key = Manca { $key }.
    .hint = Aggiungerla. Se di una data non si sa nulla, scrivere unknown.
problem-wrong-value = { $key } ha un valore che non va bene: { $detail }
    .hint = Scrivere un valore del tipo richiesto; altre voci di questo file mostrano come.
problem-broken-word = Non si può leggere come parola: { $detail }
    .hint = Una parola è il suo id, un segno di uguale e il suo testo. Le parti e le righe seguenti iniziano con quattro spazi.
problem-tangled = Questa parola ha troppe parentesi e troppi spazi da riempire per essere letta.
    .hint = Dirla con frasi semplici, in più parole se serve.
problem-computes = { $key } fa più che contenere testo: { $what }
    .hint = Usare solo testo semplice, spazi da riempire, parti, e una forma o l’altra secondo un numero.
problem-hidden-character = Qui c’è un carattere che non si vede: { $code }
    .hint = Toglierlo. Può essere arrivato con un testo copiato.

## Ids

problem-bad-id = { $id } non ha la forma di un id.
    .hint = Usare lettere minuscole, cifre e trattini, prima una lettera, al massimo 64 caratteri. Un Paese è due lettere maiuscole.
problem-double-id = { $id } compare qui una seconda volta; la prima è in { $first }
    .hint = Dare un altro id a uno dei due. Lasciare quello che le liste di controllo possono già contenere.
problem-other-file-name = La piattaforma { $id } sta in un file con un altro nome.
    .hint = Dare al file il nome dell’id della piattaforma.

## What is named and not there

problem-no-such-source = { $key } cita la fonte { $id }, che non c’è.
    .hint = Correggere l’id, o aggiungere la fonte all’elenco delle fonti.
problem-no-such-label = { $key } cita l’etichetta { $id }, che non c’è.
    .hint = Correggere l’id, o aggiungere l’etichetta con i suoi nomi.
problem-no-such-form = { $key } cita il modulo { $id }, che non c’è.
    .hint = Correggere l’id, o aggiungere il modulo alla sua piattaforma.
problem-no-such-route = { $key } cita il percorso { $id }, che non c’è.
    .hint = Correggere l’id, o aggiungere il percorso alla sua piattaforma.
problem-no-such-step = { $key } cita il passo { $id }, che non c’è.
    .hint = Correggere l’id, o aggiungere il passo alla sua piattaforma.
problem-no-such-authority = { $key } cita l’autorità { $id }, che non c’è.
    .hint = Correggere l’id, o aggiungere l’autorità. Se non ne è stata cercata alcuna, lasciare vuoto l’elenco.
problem-no-such-controller = { $key } cita la società { $id }, che non c’è.
    .hint = Correggere l’id, o aggiungere la società all’elenco dei titolari del trattamento.
problem-no-such-opening = { $id } manca fra ciò che può aprirsi.
    .hint = Aggiungerlo alle risposte: la procedura guidata prosegue da lì.
problem-no-such-reply = { $key } ha bisogno della risposta { $id }, che non c’è.
    .hint = Correggere l’id, o aggiungere la risposta: la procedura guidata può proseguire da lì.
problem-no-such-text = { $key } cita il testo { $id }, che non c’è.
    .hint = Un motivo può stare in own-account, whatsapp, others-posts e child.
problem-no-such-region = { $key } cita { $id }, che non è un tipo di regione.
    .hint = Scrivere eu, uk, br, right-without-form o no-right; una scala può dire anche any.

## What is there and not named

problem-unused-source = Nulla si fonda sulla fonte { $id }
    .hint = Citarla dove è la fonte di qualcosa, o toglierla.
problem-unused-label = Nulla usa l’etichetta { $id }
    .hint = Citarla in un passo, un campo o un modulo, o toglierla.
problem-unused-form = Nessun percorso e nessun passo porta al modulo { $id }
    .hint = Far finire lì un percorso o farlo aprire da un passo, o toglierlo.
problem-unused-route = Nessuna scala porta al percorso { $id }
    .hint = Metterlo in una scala, fra i percorsi del passato se è uno di quelli, o toglierlo.
problem-unused-step = Nessun percorso contiene il passo { $id }
    .hint = Metterlo in un percorso, o toglierlo.
problem-unused-controller = Nessuna regione cita la società { $id }
    .hint = Citarla in una regione, o toglierla.
problem-unused-host = Nessun modulo e nessuna società ha bisogno di { $id }
    .hint = Toglierlo dagli host: ciò che non va aperto non deve esserlo.

## Facts

problem-no-source = { $key } non ha una fonte.
    .hint = Citare almeno una fonte. Senza, lasciare fuori il dato.
problem-future-date = { $key } ha una data che deve ancora venire.
    .hint = Correggere la data, o il giorno che questo dispositivo crede che sia.
problem-first-after-last = { $key } è stato visto la prima volta dopo l’ultima.
    .hint = Correggere una delle due date.
problem-link-not-plain = { $key } ha caratteri che un link non può avere: { $address }
    .hint = Copiare di nuovo l’indirizzo. Le lettere che si somigliano soltanto sono rifiutate di proposito.
problem-link-not-https = { $key } non è un indirizzo sicuro: { $address }
    .hint = Usare la forma sicura dell’indirizzo, scritta per intero.
problem-link-not-simple = { $key } non è un indirizzo semplice: { $address }
    .hint = Mettere una barra dopo l’host, e non indicare né utente né porta.
problem-link-host = { $key } porta a un host che non viene aperto: { $address }
    .hint = Usare un indirizzo di Meta o di un’autorità. Un nuovo host si aggiunge al programma stesso, mai con una cartella.
problem-bad-mail = { $key } non sembra un indirizzo e-mail: { $address }
    .hint = Scrivere solo l’indirizzo, senza nome e senza parentesi.

## Words

problem-no-word = { $key } ha bisogno della parola { $id }, che in inglese non c’è.
    .hint = Aggiungerla alle parole inglesi. Le altre lingue possono seguire più tardi.
problem-no-english = In inglese non c’è la parola { $key }
    .hint = Correggerne l’id, aggiungerla all’inglese, o toglierla.
problem-no-part = Qui manca { $part }; in inglese c’è.
    .hint = Tradurre anche questa parte, o per ora lasciare fuori l’intera parola.
problem-no-english-part = Qui c’è { $part }, che in inglese non c’è.
    .hint = Correggerne il nome, o toglierla.
problem-other-blanks = { $key } ha spazi da riempire diversi dall’inglese. Qui: { $own } In inglese: { $english }
    .hint = Usare ogni spazio da riempire dell’inglese, e nessun altro.
problem-unknown-blank = Nulla riempie lo spazio { $blank } di { $key }
    .hint = Correggerne il nome, o dare alla voce l’etichetta per cui sta.
problem-fact-in-words = { $key } dice un dato: { $found }
    .hint = Link, host e anni stanno nei file dei dati, con la loro fonte. Dirlo senza.
problem-unused-word = Nulla ha bisogno di { $key }
    .hint = Correggerne l’id, o toglierla da tutte le lingue.

## Ways

problem-no-start = { $key } non ha passi, e il suo modulo non ha un link.
    .hint = Aggiungere i passi, o il link del modulo.
problem-nothing-to-open = { $key } apre il modulo { $id }, che non ha un link.
    .hint = Aggiungere il link del modulo, o far aprire al passo un altro modulo.
problem-empty-ladder = { $key } non ha gradini.
    .hint = Citare almeno un percorso. Dove c’è un diritto si può sempre inviare una lettera.
problem-double-rung = Il percorso { $id } compare due volte in questa scala.
    .hint = Togliere uno dei due.
problem-hidden-ladder = Per { $region } c’è già un’altra scala
    .hint = Unire le due, o correggere le regioni di una.
problem-no-ladder = { $key } non ha una scala per la regione { $region } e il caso { $whose }
    .hint = Aggiungerne una. Dove non c’è un diritto, porta a ciò che si può fare invece.

## Sketches

problem-sketch-taps = { $key } ha { $n } righe da toccare.
    .hint = Segnare la sola riga che si tocca, e nessun’altra.
problem-sketch-too-long = { $key } occupa { $n } righe nella lingua { $language }
    .hint = Lasciare fuori le righe che non servono a trovare quella da toccare. C’è posto per 14 righe.
problem-sketch-row = { $key }: la riga { $n } non mostra esattamente una cosa.
    .hint = Una riga mostra un’etichetta, una nostra parola o un vuoto. Un vuoto non ha altri segni.
