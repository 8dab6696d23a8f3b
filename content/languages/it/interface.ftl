# What all pages share: dates, marks, keys, notices. Each sentence is whole; nothing is glued together.

language-own-name = Italiano
quote-open = «
quote-close = »
label = { $label }

language-bg = bulgaro
language-cs = ceco
language-da = danese
language-de = tedesco
language-el = greco
language-en = inglese
language-es = spagnolo
language-fi = finlandese
language-fr = francese
language-hr = croato
language-hu = ungherese
language-it = italiano
language-nl = olandese
language-no = norvegese
language-pl = polacco
language-pt = portoghese
language-pt-BR = portoghese (Brasile)
language-sl = sloveno
language-sv = svedese

## Dates

month-1 = gennaio
    .short = gen
    .alone = gennaio
month-2 = febbraio
    .short = feb
    .alone = febbraio
month-3 = marzo
    .short = mar
    .alone = marzo
month-4 = aprile
    .short = apr
    .alone = aprile
month-5 = maggio
    .short = mag
    .alone = maggio
month-6 = giugno
    .short = giu
    .alone = giugno
month-7 = luglio
    .short = lug
    .alone = luglio
month-8 = agosto
    .short = ago
    .alone = agosto
month-9 = settembre
    .short = set
    .alone = settembre
month-10 = ottobre
    .short = ott
    .alone = ottobre
month-11 = novembre
    .short = nov
    .alone = novembre
month-12 = dicembre
    .short = dic
    .alone = dicembre
weekday-1 = lunedì
weekday-2 = martedì
weekday-3 = mercoledì
weekday-4 = giovedì
weekday-5 = venerdì
weekday-6 = sabato
weekday-7 = domenica
date-long =
    { $day ->
        [one] { $weekday } { $day }º { $month } { $year }
       *[other] { $weekday } { $day } { $month } { $year }
    }
date-full =
    { $day ->
        [one] { $day }º { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
date-short = { $day } { $month-short }
date-short-year = { $day } { $month-short } { $year }
date-distance = { $date }, { $distance }
days-today = oggi
days-in =
    { $n ->
        [365] tra un anno
        [366] tra un anno
        [one] domani
       *[other] tra { $n } giorni
    }
days-ago =
    { $n ->
        [one] ieri
       *[other] { $n } giorni fa
    }
when-month = { $month } { $year }
when-year = { $year }
when-unknown = data ignota

## How old a fact is

seen =
    { $sources ->
        [one] visto da 1 fonte ({ $when })
       *[other] visto da { $sources } fonti ({ $when })
    }
seen-old =
    { $sources ->
        [one] visto da 1 fonte ({ $when }), { $months } mesi fa: può essere cambiato
       *[other] visto da { $sources } fonti ({ $when }), { $months } mesi fa: può essere cambiato
    }
seen-unsure =
    { $sources ->
        [one] visto da 1 fonte ({ $when }), non confermato
       *[other] visto da { $sources } fonti ({ $when }), non confermato
    }
seen-law = secondo una legge ({ $when })
    .unsure = secondo una legge ({ $when }); nessun caso noto
seen-undated = segnalato in data ignota: può essere cambiato
label-in-english = Il suo nome in inglese: { $label }.
label-only-english = Il nome ci è noto solo in inglese; nell’app può essere diverso.
label-only-other = Il nome ci è noto solo in { $language }; nell’app può essere diverso.
sketch-spoken = La riga da toccare: { $label }.

## Marks

place = { $n } di { $of }
mark-done = Segnato come fatto: { $date }.
mark-skipped = Segnato come saltato: { $date }.
mark-changed = Segnato come fatto: { $date }. Da allora il passo è cambiato.
copied-mark = copiato
    .handed = consegnato
signs =
    { $n ->
        [one] 1 carattere
       *[other] { $n } caratteri
    }
kind-page = Pagina { $platform }
kind-child = { $platform } (minore)
flag-practice = esercizio
flag-own-content = contenuto proprio
flag-only-read = sola lettura
flag-unsaved = non salvato
too-small = Ingrandire a { $width }×{ $height }

## Keys

sign-space = Spazio
key-add = aggiungere
key-answer = Meta ha risposto
key-answer-question = rispondere
key-app-language = lingua dell’app
key-back = indietro
key-bare = testo nudo
key-begin = iniziare
key-change = modificare
key-child = per un minore
key-child-off = non per un minore
key-choose = scegliere
key-code = codice QR
key-copy = copiare
key-copy-field = copiare
key-copy-sentence = copiare la frase
key-correct = correggere
key-country = dove vive
key-different = qui è diverso
key-editor = editor esterno
key-file = su file
key-filter = filtrare
key-fresh-draft = nuova bozza
key-go-on = continuare
key-go-there = andare lì
key-handle = nome dell’account
key-help = tasti
key-i-am-there = ci sono
key-i-did-it = l’ho fatto
key-keep-and-copy = conservare e copiare
key-keep-answer = conservare
key-know = da sapere
key-language = lingua
key-leave-field = uscire dal campo
key-leave-text = uscire dal testo
key-length = breve o lungo
key-linked = account collegati
key-more = uno in più
key-next = continuare
key-next-way = percorso successivo
key-none-named = nessuno è citato
key-not-linked = no, o non so
key-note-it = annotato
key-open = aprire
key-open-again = riaprire
key-open-form = aprire il modulo
key-other = altra parte
key-other-way = altro percorso
key-panel = dettagli
key-panel-sketch = sullo schermo
key-pick = spuntare
key-posted = l’ho spedita
key-practise = esercitarsi
key-pressed-button = pulsante premuto
key-protect = proteggere di più
key-quit = uscire
key-record = cronologia
key-remove = togliere
key-on-phone = è aperto sul telefono
key-skip = saltare
key-sources = fonti
key-steps = passi
key-take-way = seguire il percorso
key-terms = parole spiegate
key-text = testo
key-text-language = lingua del testo
key-the-code = il codice
key-this-one = questo
key-to-accounts = account
key-to-list = all’elenco
key-to-form = al modulo
key-to-reasons = motivi
key-to-text = modificare il testo
key-toggle = spuntare
key-type-name = digitare il nome
key-unmark = annullare l’ultimo
key-why = perché
key-why-hoax = testo da pubblicare?
key-write-text = testo
key-your-name = nome e cognome
key-your-email = indirizzo e-mail

## What just happened

copied-proven =
    { $n ->
        [one] Copiato negli appunti e riletto: lo stesso carattere.
       *[other] Copiato negli appunti e riletto: gli stessi { $n } caratteri.
    }
copied-unproven =
    { $n ->
        [one] Copiato negli appunti, { $n } carattere; non è stato possibile rileggerlo.
       *[other] Copiato negli appunti, { $n } caratteri; non è stato possibile rileggerli.
    }
copied-tmux =
    { $n ->
        [one] Passato a tmux e al suo terminale, { $n } carattere, senza verifica. Se incollando non appare nulla: { $key-bare } mostra il testo nudo.
       *[other] Passato a tmux e al suo terminale, { $n } caratteri, senza verifica. Se incollando non appare nulla: { $key-bare } mostra il testo nudo.
    }
copied-terminal =
    { $n ->
        [one] Passato al terminale, { $n } carattere, senza verifica. Se incollando non appare nulla: { $key-bare } mostra il testo nudo.
       *[other] Passato al terminale, { $n } caratteri, senza verifica. Se incollando non appare nulla: { $key-bare } mostra il testo nudo.
    }
cleared = Gli appunti non contengono più ciò che era stato copiato qui.
opened-in-browser = Il browser è stato avviato. Controllare il sito nella barra degli indirizzi.
wrote = Scritto in { $file }
saving = Salvataggio…
bare-back = Il tasto Invio riporta alla pagina.
practice-begun = Esercizio: dati inventati, nulla viene salvato, nulla viene aperto.
practice-nothing-opened = Esercizio: qui si aprirebbe { $host }.
practice-nothing-written = Esercizio: qui si scriverebbe un file.
code-noted = Annotato: il codice è inserito, quindi vale come inviata oggi.
paste-too-long =
    { $n ->
        [one] È { $n } carattere, più di quanto entra qui. Nulla è stato inserito.
       *[other] Sono { $n } caratteri, più di quanti entrano qui. Nulla è stato inserito.
    }
text-now-short = Versione breve, per la casella di un modulo.
    .later = Versione breve, non appena è spuntato un motivo.
text-now-long = Versione lunga, per una lettera.
    .later = Versione lunga, non appena è spuntato un motivo.
text-own-kept = Il testo è stato modificato a mano: resta com’è. { $key-more } aggiunge sotto una nuova bozza.
    .language = Il testo è stato modificato a mano: resta com’è. { $key-more } aggiunge sotto una nuova bozza in questa lingua: { $language }.
form-choose-there = Questo si sceglie nella pagina di Meta.
form-code-there = Il codice arriva per e-mail e va inserito direttamente nella pagina di Meta.
session-no-app-way = Per questo account non è noto alcun percorso dentro l’app.

## Leaving

parting-saved = Salvato in { $file }
parting-unsaved = Non è stato possibile salvare le ultime modifiche.
only-read = Questa lista di controllo è stata scritta da una versione più recente di optout: viene soltanto letta, e nulla viene salvato.
parting-practice = Era un esercizio: nulla è stato salvato.
parting-next = { $next }
