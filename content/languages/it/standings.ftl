# Where an account stands: a short word, `.count` for the summary line, `.long` as one sentence to be spoken.

standing-not-started = non iniziata
    .count =
        { $n ->
            [one] { $n } non iniziata
           *[other] { $n } non iniziate
        }
    .long = Per questo account non è stato ancora inviato nulla.

standing-under-way = in corso
    .count = { $n } in corso
    .long = L’opposizione è iniziata; non è stato ancora inviato nulla.

standing-code-wanted = codice richiesto
    .count =
        { $n ->
            [one] { $n } codice richiesto
           *[other] { $n } codici richiesti
        }
    .long = È richiesto un codice inviato per e-mail, e nulla vale come presentato finché non è inserito.

standing-sent = inviata
    .count =
        { $n ->
            [one] { $n } inviata
           *[other] { $n } inviate
        }
    .long = L’opposizione è stata inviata; per l’ultimo invio non è ancora annotata alcuna decisione.
    .refused = Meta ha respinto l’opposizione in data { $date }; da allora non è annotata alcuna nuova decisione.

standing-received = ricevuta
    .count =
        { $n ->
            [one] { $n } ricevuta
           *[other] { $n } ricevute
        }
    .long = L’opposizione è stata ricevuta; Meta non ha ancora detto se la accetta.

standing-accepted = accettata da Meta
    .count =
        { $n ->
            [one] { $n } accettata da Meta
           *[other] { $n } accettate da Meta
        }
    .long = Meta dice di accettare l’opposizione.

standing-covered = coperta da un’altra
    .count =
        { $n ->
            [one] { $n } coperta da un’altra
           *[other] { $n } coperte da un’altra
        }
    .long = Questo account segue un altro, per cui Meta ha accettato l’opposizione.

standing-asked-for-more = integrazione chiesta
    .count =
        { $n ->
            [one] { $n } integrazione chiesta
           *[other] { $n } integrazioni chieste
        }
    .long = Meta ha chiesto un’integrazione; il giorno dell’invio resta il primo giorno.

standing-sent-elsewhere = rinviata altrove
    .count =
        { $n ->
            [one] { $n } rinviata altrove
           *[other] { $n } rinviate altrove
        }
    .long = La risposta rinvia a un altro modulo o a un’altra società.

standing-refused = respinta
    .count =
        { $n ->
            [one] { $n } respinta
           *[other] { $n } respinte
        }
    .long = Meta ha respinto l’opposizione; restano possibili un’integrazione e un reclamo.
    .no-right = Meta ha respinto l’opposizione. Nel luogo di residenza non è noto alcun diritto di opposizione, quindi non ne segue nulla.

standing-extended = prorogata
    .count =
        { $n ->
            [one] { $n } prorogata
           *[other] { $n } prorogate
        }
    .long = Meta ha annunciato che la risposta richiederà più tempo.

standing-reminded = sollecitata
    .count =
        { $n ->
            [one] { $n } sollecitata
           *[other] { $n } sollecitate
        }
    .long = A Meta è stato inviato un sollecito per l’opposizione.

standing-complained-to-meta = reclamo a Meta
    .count =
        { $n ->
            [one] { $n } reclamo a Meta
           *[other] { $n } reclami a Meta
        }
    .long = È stato presentato reclamo a Meta stessa.

standing-complained = reclamo all’autorità
    .count =
        { $n ->
            [one] { $n } reclamo all’autorità
           *[other] { $n } reclami all’autorità
        }
    .long = È stato proposto reclamo a un’autorità.

standing-not-offered = qui non prevista
    .count =
        { $n ->
            [one] { $n } qui non prevista
           *[other] { $n } qui non previste
        }
    .long = Nel luogo in cui vive, per questo account non è stato offerto alcun modo di opporsi.

standing-not-needed = non necessaria
    .count =
        { $n ->
            [one] { $n } non necessaria
           *[other] { $n } non necessarie
        }
    .long = Per sua decisione, per questo account non occorre inviare nulla.

standing-withdrawn = ritirata
    .count =
        { $n ->
            [one] { $n } ritirata
           *[other] { $n } ritirate
        }
    .long = L’opposizione è stata ritirata.

# Computed from the dates, never stored.

standing-look-for-mail = cercare l’e-mail
    .count = { $n } e-mail da cercare
    .long = È ora di cercare un’e-mail di Meta, anche nello spam.

standing-due = risposta attesa presto
    .count =
        { $n ->
            [one] { $n } risposta attesa presto
           *[other] { $n } risposte attese presto
        }
    .long = Il giorno entro cui si attende una risposta è vicino.

standing-overdue = in ritardo
    .count = { $n } in ritardo
    .long = Il giorno entro cui si attendeva una risposta è passato.

standing-look-again = ricontrollare
    .count = { $n } da ricontrollare
    .long = È ora di verificare se qualcosa è cambiato: account aggiunti, collegati o scollegati.
