# The pages after sending: dates that are typed, letters that follow, proofs, the report.

## Waiting

waiting-counted = Secondo il nostro conteggio una risposta deve arrivare entro questa data: { $date }. La data è una nostra proposta
waiting-reminder = Un sollecito ha senso a partire da questa data: { $date }. È una nostra proposta, e una cortesia.
waiting-day-unknown = Il giorno dell’invio non è annotato, quindi nessun termine può essere contato.
    .how = { $key-answer } annota la risposta e il giorno; { $key-remove } fissa una data propria.
waiting-posted = È partita per posta, quindi nessuna e-mail la conferma da sé. Il termine decorre dal giorno in cui la lettera arriva; sette giorni di viaggio sono una nostra proposta. Con una ricevuta di ritorno conta il giorno che vi è scritto.
counted-from =
    .form = Ci sono più richieste: il termine si conta dal modulo inviato in data { $date }.
    .letter = Ci sono più richieste: il termine si conta dalla lettera spedita in data { $date }.
    .line-form = { $line }; contato dal modulo inviato in data { $date }
    .line-letter = { $line }; contato dalla lettera spedita in data { $date }
waiting-complaint = Un reclamo ha senso a partire da questa data: { $date }. È una nostra proposta.
    .company = Un reclamo a Meta ha senso a partire da questa data: { $date }. È una nostra proposta.
waiting-own = Data propria: { $date }.
calendar-complain = reclamo
calendar-company = conferma
calendar-authority = chiedere
calendar-own = data propria
calendar-empty = Non ci sono date future, quindi non c’è nulla per un calendario.
key-calendar-file = file di calendario
key-own-date = data propria
key-letters = lettere

date-own = Quando vuole ricontrollare?
    .why = Anno, mese e giorno, come AAAA-MM-GG. Se vuoto, la data viene tolta.
date-announced = In quale giorno le è stato comunicato?
    .why = Anno, mese e giorno, come AAAA-MM-GG.
date-not-read = Non è una data come AAAA-MM-GG. Nulla è cambiato; correggerla qui.
date-not-ahead = La data { $date } non è futura. Nulla è cambiato; correggerla qui.
date-in-future = La data { $date } deve ancora venire. Nulla è stato annotato; correggerla qui.
date-before-sent = La data { $date } è prima del giorno dell’invio. Nulla è stato annotato; correggerla qui.
own-date-noted = Annotata: data propria, { $date }.
own-date-gone = Qui non c’è alcuna data propria.

title-announced = serve più tempo
announced-heading = Quando le è stato comunicato che serve più tempo?
announced-today = Oggi
announced-other = In un altro giorno

title-day = il giorno
day-sent-heading = Quando è stata inviata?
day-sent-why = Qui non è ancora annotato alcun invio. Le date si contano da quel giorno.
day-answer-heading = Quando ha risposto Meta?
day-nothing-yet = Non è stato ancora annotato nulla.
day-unknown = Non lo so
    .answer = Non lo so: annotare con la data di oggi
date-long-ago = La data { $date } è di oltre { $n } anni fa. Nulla è stato ancora annotato; se l’anno è giusto, scegliere di nuovo la stessa cosa.
extension-in-time = Comunicata in tempo: la nuova data è: { $date }.

## Letters

title-letters = lettere
letters-heading = Lettere
letters-how = Ciascuna si apre per leggerla, modificarla, copiarla e scriverla in un file. Da qui non si invia nulla.
letter-for-objection = L’opposizione stessa, su carta
letter-for-supplement = Un’integrazione: ciò che Meta ha chiesto, o una risposta al suo rifiuto
letter-for-reminder = Un sollecito: il termine è passato; una cortesia
letter-for-company-complaint = Un reclamo alla società: l’autorità si aspetta prima questo
letter-for-complaint = Un reclamo all’autorità
company-first = Nella maggior parte dei casi l’autorità chiede di presentare prima un reclamo a Meta: tra le lettere c’è un reclamo alla società.
letter-later-supplement = Disponibile quando Meta chiede altro, rinvia altrove o rifiuta.
    .sent = Inviata in data { $date }. Un’altra è disponibile quando Meta scrive di nuovo.
letter-later-reminder = Disponibile mentre si attende una risposta, passato il termine.
letter-later-company-complaint = Disponibile dopo un rifiuto, o passato il termine.
letter-later-complaint = Disponibile dopo un rifiuto, o passato il termine.
letter-from-reminder = Disponibile da questa data: { $date }, passato il termine.
letter-from-company-complaint = Disponibile dopo un rifiuto, o da questa data: { $date }.
letter-from-complaint = Disponibile dopo un rifiuto, o da questa data: { $date }.
letter-not-now = Non ora. { $why }

title-follow = una lettera
letter-about-supplement = Per posta all’indirizzo indicato, o in risposta all’e-mail di Meta.
letter-about-reminder = Per posta all’indirizzo indicato, o in risposta all’e-mail di Meta.
letter-about-company-complaint = Per posta all’indirizzo indicato, o in risposta all’e-mail di Meta.
letter-to = Destinatario: { $name }; su carta. Aggiungere gli allegati, se la lettera ne elenca.
letter-to-form = Destinatario: { $name }; su carta, o con il suo modulo su { $link }. Aggiungere gli allegati, se la lettera ne elenca.
letter-to-mail = Destinatario: { $name }, { $mail }. Aggiungere gli allegati, se la lettera ne elenca.
letter-recorded = Lettera annotata come inviata oggi: { $kind }.
letter-blank-sure = Nella lettera resta da riempire: { $blanks }. Nulla è stato annotato. Se l’ha riempita a mano, scelga di nuovo lo stesso.
letter-blank-named = ! resta da compilare: { $blanks }
key-sent-it = l’ho inviata
key-mail = al programma di posta
mailed = Il programma di posta è stato avviato. Controllare l’indirizzo e aggiungere gli allegati; l’invio resta da fare.
failed-mail = Non passata: { $reason } { $key-copy } copia la lettera, { $key-file } la scrive in un file.
error-no-mailer = da qui non si raggiunge alcun programma di posta.
practice-nothing-mailed = Esercizio: qui si avvierebbe il programma di posta.
jump-letters = Lettere successive

## The record

proof-path = Dove si trova il file?
    .why = Un’e-mail, una schermata. Si annotano solo il percorso del file, il giorno e una somma di controllo; il file resta dov’è.
proof-kept = Annotata con la somma di controllo. Il file resta dov’è: non spostarlo e non modificarlo.
failed-digest = Non annotata: { $reason } Ciò che è stato digitato è ancora qui.
error-no-file = non c’è un file { $detail }.
key-add-proof = aggiungere una prova
key-report = rapporto
