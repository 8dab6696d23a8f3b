# What only plain mode says, and the words it hears. Several words for one thing stand apart by a space.

plain-hello = optout, modalità semplice. Ogni pagina è letta riga per riga. Digitare un numero, o una di queste parole: indietro, aiuto, dove, ripeti, fine.
plain-help = Digitare il numero di una scelta, o il suo nome. indietro torna alla pagina precedente, dove dice a che punto si è, ripeti rilegge la pagina, fine salva ed esce.
plain-place = Passo { $n } di { $of }. { $title }
plain-choices =
    { $n ->
        [one] 1 scelta.
       *[other] { $n } scelte.
    }
plain-names =
    { $n ->
        [one] Nell’elenco c’è 1 nome.
       *[other] Nell’elenco ci sono { $n } nomi.
    }
plain-chosen = { $name }, scelto
plain-not-chosen = { $name }, non scelto
plain-marked = { $name }, evidenziato
plain-row-key = Per fare altro con una voce dell’elenco, digitare il suo numero e quello dell’azione, per esempio: { $row } { $key }
plain-number = il numero { $n }
plain-prompt = La scelta, o aiuto:
plain-prompt-line = Digitare, poi Invio; qui parole come indietro sono testo. Una riga vuota esce dal campo e lascia ciò che c’è; un punto da solo lo toglie:
plain-prompt-text = Digitare il testo: sostituisce ciò che c’è. Una prima riga con solo + lo aggiunge in fondo; una riga con solo un punto chiude. Se vuoto, resta ciò che c’è:
plain-prompt-filter = Un numero, o l’inizio di un nome:
plain-now = Ora: { $value }
plain-empty = Vuoto.
plain-not-understood = Non compreso. Digitare uno dei numeri, o aiuto.
plain-no-back = Prima di questa non c’è alcuna pagina.
plain-same = Qui non è cambiato nulla.
plain-moved =
    { $n ->
        [one] I numeri sono cambiati: ora 1 scelta. ripeti rilegge tutta la pagina.
       *[other] I numeri sono cambiati: ora { $n } scelte. ripeti rilegge tutta la pagina.
    }
plain-too-long =
    { $n ->
        [one] È 1 carattere, più di quanto entra qui. Nulla è cambiato.
       *[other] Sono { $n } caratteri, più di quanti entrano qui. Nulla è cambiato.
    }
plain-row = { $head }: { $text }
plain-link = { $name }: { $link }
plain-code = Per il telefono, su { $host }: { $link }
plain-text = { $label }:
plain-cut = Una riga tagliata dal bordo della finestra è una sola; la maggior parte dei terminali la copia così.
plain-trail = Percorso: { $taps }. Ora: { $now }.
plain-step-next = Poi si vede: { $next }
plain-write = Scrivere il testo
plain-heard-back = indietro
plain-heard-help = aiuto
plain-heard-where = dove
plain-heard-repeat = ripeti
plain-heard-stop = fine
