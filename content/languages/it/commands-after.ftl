# What follows after sending, by commands: what is due, letters, the report and the bundle.

## What is due or coming

due-of-person = { $person }, { $account }
due-mail = { $account }: se non è arrivata nessuna e-mail a questa data: { $date }, { $distance }, guardare nello spam e inviare di nuovo; nostra proposta
due-code = { $account }: è richiesto un codice; prenderlo dall’e-mail e inserirlo oggi, prima nulla vale come inviato
due-answer = { $account }: Meta deve rispondere entro questa data: { $date }, { $distance }
due-answer-there = { $account }: termine per la risposta: { $date }, { $distance }
due-overdue = { $account }: il termine per la risposta è passato: { $date }, { $distance }
due-suggested = { $account }: guardare se è arrivata una risposta: { $date }, { $distance }; nostra proposta
next-undated-how = Ora: { $name }. Il giorno dell’invio non è annotato. La conferma di Meta nella casella di posta lo riporta: annotarlo con optout sent { $account } --on DATA. Senza di essa, guardare se è arrivata una risposta in questa data: { $date }; nostra proposta.
due-reminder = { $account }: un sollecito ha senso a partire da questa data: { $date }, { $distance }; nostra proposta
due-complain = { $account }: un reclamo ha senso a partire da questa data: { $date }, { $distance }; nostra proposta
    .company = { $account }: un reclamo a Meta ha senso a partire da questa data: { $date }, { $distance }; nostra proposta
due-company = { $account }: Meta deve confermare il ricevimento del reclamo entro questa data: { $date }, { $distance }
due-authority = { $account }: chiedere all’autorità a che punto è: { $date }, { $distance }; nostra proposta
due-own = { $account }: data propria: { $date }, { $distance }
due-again = { $account }: controllare se vale ancora: { $date }, { $distance }; nostra proposta
due-no-country = Non è indicato dove si vive, quindi non si conta nessuna data. Il Paese si indica con optout set person.country, per esempio optout set person.country IT.

## The clock

clock-set-back = Secondo l’orologio di questo computer oggi è { $today }, ma è già annotato un giorno successivo: { $last }. Nulla è stato annotato; regolare l’orologio, o indicare il giorno con --on.

## Files

file-written = Scritto: { $file }
file-not-written = { $file } non è stato scritto: { $reason } Null’altro è cambiato; indicare un altro file.
error-taken = { $detail } c’è già, e resta com’è.
no-account-at-all = Non c’è ancora alcun account. Aggiungerne uno con optout account add.

## Letters

letter-which = Quale account? Indicarlo con il suo id dopo il tipo di lettera. Ci sono: { $known }.
letter-set-country = Nulla è stato scritto. Il Paese si indica con optout set person.country, per esempio optout set person.country IT.
letter-set-region = Destinatario: { $name }. Non è annotata alcuna parte del Paese, e da essa dipende l’autorità. La propria si indica con optout set person.region, per esempio optout set person.region { $part }.
letter-right-from = Lì è noto un diritto di opposizione a partire da questa data: { $date }.
letter-instead = Che cosa si può fare lì:
letter-instead-step = {"  "}{ $step }
letter-anyway = Nulla è stato scritto. Con --anyway la lettera viene scritta lo stesso.
letter-early = Allo stato attuale questa lettera non è disponibile: il termine non è passato, o non è arrivato nulla a cui risponda.
letter-other-language = È scritta in un’altra lingua; --lang indica la lingua della lettera.
letter-own-text = Il testo è conservato in questa lingua: { $language }. Non viene tradotto in quest’altra: { $other }. Nulla è stato scritto: omettere --lang, o indicare dei motivi con --ground.
letter-no-reasons = I motivi e --short riguardano un’opposizione, i motivi anche un’integrazione. Nulla è stato scritto; ometterli.
letter-no-ground = { $ground } non è un motivo per questo testo. Nulla è stato scritto. Noti per --ground: { $known }.
letter-ground-exposes = Il motivo { $ground } può esporre una persona, quindi il suo testo resta generico. Nulla è stato scritto; indicarlo senza una frase propria.
letter-ground-long = La frase per { $ground } supera i duemila caratteri. Nulla è stato scritto; abbreviarla.
letter-blank-left = Nella lettera resta da riempire: { $blanks }. Nulla è stato scritto. Il nome si imposta con optout set person.name, l’indirizzo con optout set person.email; con --anyway la lettera viene scritta con lo spazio da riempire.
letter-blank-stays = Nella lettera resta da riempire: { $blanks }. Farlo prima dell’invio.
letter-own-brackets = Ci sono parentesi nelle parole scritte di propria mano: { $blanks }. Guardare se lì resta qualcosa da riempire.
letter-not-copied = La lettera non è stata copiata: { $reason } È scritta come richiesto.

## The report and the bundle

report-text-sent = { $kind }, invio in data { $date }; lingua: { $language }
    .form = Testo preparato per il modulo e copiato; il modulo è stato inviato in data { $date }, e non è noto se il testo vi sia stato incollato; lingua: { $language }
report-column-fate = Ora
proof-fate-same = invariato
proof-fate-changed = modificato da allora
proof-fate-unproven = presente; nessuna somma di controllo annotata
proof-fate-gone = non trovato
proof-gone = { $file } è annotato come prova e non c’è più, o non è leggibile. È elencato come tale; se è stato spostato, annotarlo di nuovo con optout proof.
proof-changed = { $file } è cambiato da quando è stato annotato come prova. È elencato come tale, con la somma di controllo annotata allora.
bundle-written =
    { $n ->
        [one] Ora in { $folder } c’è 1 file.
       *[other] Ora in { $folder } ci sono { $n } file.
    }
bundle-not-written = In { $folder } non è stato scritto altro: { $reason } Ciò che c’è già resta; indicare una cartella nuova o vuota.

## Help

help-due = Dice che cosa è in scadenza o in arrivo, una riga per ciascuna cosa; il codice di uscita è 3 se scade un termine di legge o la propria data, 0 se si tratta solo di nostre proposte
    .example = optout due --ics optout.ics
help-due-json = Lo scrive per i programmi
help-due-everyone = Anche le liste di controllo di altre persone
help-due-ics = Scrive invece le date future in un file di calendario; - è lo standard output

help-letter = Scrive una lettera: l’opposizione, o ciò che la segue
    .example = optout letter reminder instagram-1 -o sollecito.txt
help-letter-kind = Quale: objection (opposizione), supplement (integrazione), reminder (sollecito), company-complaint (reclamo alla società) o complaint (reclamo all’autorità)
help-letter-account = Quale account, con il suo id; può mancare se ce n’è uno solo
help-letter-ground = Un motivo con il suo id, quante volte si vuole; dopo = una frase propria
help-letter-short = I motivi nella versione breve
help-letter-copy = La copia anche negli appunti
help-letter-output = La scrive in questo nuovo file, non sullo standard output
help-letter-anyway = La scrive anche senza una richiesta annotata, dopo un’accettazione, o con uno spazio da riempire

help-report = Scrive che cosa è stato fatto, ogni cosa con il giorno, in forma adatta a un’autorità
    .example = optout report instagram-1 --format html -o rapporto.html
help-report-account = Solo questo account, con il suo id
help-report-format = Come Markdown (md), come pagina per browser e stampante (html) o per i programmi (json)
help-report-output = Lo scrive in questo nuovo file, non sullo standard output

help-bundle = Scrive una cartella con il rapporto, i testi inviati, l’elenco delle prove e le somme di controllo
    .example = optout bundle instagram-1 -o mia-opposizione
help-bundle-account = Solo questo account, con il suo id
help-bundle-dir = La cartella; ciò che contiene già resta
