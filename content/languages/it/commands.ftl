# What commands print.

## Where every account stands

status-empty = Ancora nessun account.
status-account = { $account }: { $standing }
status-account-dated = { $account }: { $standing }; { $date }

## The way, as one page

guide-title = { $platform }, { $country }
guide-language = I nomi usati da Meta sono dati in { $language } dove una fonte li riporta, altrimenti in inglese.
guide-language-english = I nomi usati da Meta sono dati in inglese; con --app-lang, nella lingua dell’app dove una fonte li riporta.
guide-way = Percorso { $n }: { $name }
guide-way-old = Percorso { $n }, del passato: { $name }
guide-see = Poi si vede: { $next }
guide-form = Il modulo: { $name }
guide-field = { $name }: { $hint }
guide-no-platform = La piattaforma { $platform } non è nota. Note: { $known }.
no-platform-threads = Non è noto alcun modulo sull’IA per il solo Threads: secondo Meta un’opposizione vale per tutti gli account collegati. Usare l’account Instagram collegato: instagram, come in optout account add instagram.
no-platform-meta = Non è noto alcun modulo sull’IA per il solo account Meta: secondo Meta un’opposizione vale per tutti gli account collegati. Usare un account collegato: instagram o facebook, come in optout account add instagram.
language-passed-over = OPTOUT_LANG indica { $value }, una lingua che qui non è nota; optout prosegue senza.
guide-no-country = Quale Paese? Indicarlo con le sue due lettere dopo --country, come --country IT.
guide-unknown-country = Il Paese { $country } non è noto. Si indica con le sue due lettere, come --country IT.
guide-no-route = Il percorso { $route } non fa parte di questa piattaforma e di questo Paese. Noti per --route: { $known }.
guide-no-way = Lì non è noto alcun percorso.

## What is kept where

privacy-file = Le risposte stanno in un solo file, che si può leggere, modificare, spostare ed eliminare: { $file }. È riservato al solo account utente di chi lo ha creato.
privacy-kept = Contiene: il Paese in cui si vive, per che cosa ci si oppone, quali passi sono segnati, che cosa si è inviato e che cosa è arrivato, ciascuno con il giorno, i testi, e un nome, un indirizzo o un numero solo se indicati.
privacy-not-kept = I motivi che possono esporre una persona non si conservano, e il nome o la data di nascita di un minore non si chiedono mai.
privacy-beside = Accanto ci sono un file di blocco e le copie degli ultimi giorni, una al giorno, al massimo sette. Anche un file che non si può più leggere viene messo da parte lì.
privacy-clipboard = Ciò che si copia va negli appunti, e da lì ovunque lo si incolli.
privacy-offline = optout non va mai in rete: non invia nulla, non conta nulla e non cerca versioni più recenti.
privacy-opened = Un link si apre nel browser quando lo si chiede. Ciò che si fa lì riguarda solo la persona e Meta.
privacy-delete = optout forget elenca tutto ciò che si trova qui, e con --yes lo elimina. A mano, eliminare il file, ciò che ne porta il nome lì accanto, e la cartella delle copie.

## What the program knows

content-own = { $file } (proprio)
content-written =
    { $n ->
        [one] Ora in { $folder } c’è 1 file.
       *[other] Ora in { $folder } ci sono { $n } file.
    }
content-not-written = In { $folder } non è stato scritto altro: { $reason } Ciò che c’è già resta; indicare una cartella nuova o vuota.
content-not-read = La cartella dei contenuti { $folder } non è stata letta: { $reason }
content-left-out = { $file } è stato lasciato fuori: non è un file di contenuto leggibile.
content-faults =
    { $n ->
        [0] Nessun errore.
        [one] 1 errore.
       *[other] { $n } errori.
    }
content-coverage =
    { $of ->
        [one] { $language }: { $has } di 1 parola dell’inglese
       *[other] { $language }: { $has } di { $of } parole dell’inglese
    }
content-missing-more =
    { $n ->
        [one] e un’altra
       *[other] e altre { $n }
    }
content-old = { $file }: { $key }, visto per l’ultima volta: { $when }
