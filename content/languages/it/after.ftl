# After sending: how dates are counted, what comes next, why there is no letter, the calendar file, the report.

## How a date is counted, line by line; a line stands beside its day.

working-three-same-day = tre mesi dopo il ricevimento, stesso numero del giorno
working-three-last-day = tre mesi dopo il ricevimento, ultimo giorno di quel mese
working-first-end = fine del primo termine; una proroga va annunciata entro questo giorno
working-announced = la proroga è stata annunciata: in tempo
working-identity = è stata chiesta l’identità; un ragionevole dubbio può sospendere il termine; per quanto tempo, qui non si calcola
working-posted = spedita per posta
working-in-the-post = sette giorni di viaggio: nostra proposta, perché nulla prova il giorno di arrivo
working-end = fine del termine
working-end-suggested = il giorno che proponiamo per ricontrollare; nessun termine finisce
working-reminder = il primo giorno lavorativo dopo: nostra proposta per un sollecito
working-reminder-weekday = il primo giorno dopo che non è sabato né domenica: nostra proposta per un sollecito
working-grace = due giorni di tolleranza: nostra proposta
working-offered = da qui in poi è disponibile un reclamo: nostra proposta
working-complaint = quattordici giorni dopo il sollecito: nostra proposta
working-refused = dopo un rifiuto, subito: nostra proposta
working-acknowledge = i giorni entro cui va confermato il ricevimento di un reclamo alla società
working-authority = tre mesi senza notizie dall’autorità: poi si può proporre ricorso giurisdizionale contro di essa
working-own = una data propria

article-event-day = Regolamento (CEE, Euratom) n. 1182/71, articolo 3, paragrafo 1
article-month = GDPR, articolo 12, paragrafo 3; regolamento (CEE, Euratom) n. 1182/71, articolo 3, paragrafo 2, lettera c)
article-working-day = Regolamento (CEE, Euratom) n. 1182/71, articolo 2 e articolo 3, paragrafo 4
article-extension = GDPR, articolo 12, paragrafo 3
article-identity = GDPR, articolo 12, paragrafo 6
article-uk-month = GDPR del Regno Unito, articoli 12 e 12A
article-acknowledge = Data Protection Act 2018, sezione 164A
article-authority = GDPR, articolo 78, paragrafo 2

extension-too-late = Una proroga è stata annunciata in data { $announced }. Il primo termine era scaduto in data { $end }: la data resta.
extension-unknown = Dai nostri dati non risulta se qui una proroga sposti una data: la data resta.

## What comes next.

coming-complain = { $date }, reclamo possibile
    .company = { $date }, reclamo a Meta
coming-company = { $date }, conferma dovuta
coming-authority = { $date }, chiedere all’autorità
coming-own = { $date }, data propria

next-complain = Ora: { $account }, il reclamo
    .company = Ora: { $account }, il reclamo a Meta
    .later = Ora: { $account }, attendere la risposta; reclamo da questa data: { $date }
    .company-later = Ora: { $account }, attendere la risposta; reclamo a Meta da questa data: { $date }
next-company = Ora: { $account }, Meta ha confermato il ricevimento del reclamo?
next-authority = Ora: { $account }, chiedere all’autorità a che punto è
next-own = Ora: { $account }, la data propria

advice-complain = Inviata in data { $sent }. Il reclamo è possibile a partire da questa data: { $date }. Il giorno è una nostra proposta.
    .company = Inviata in data { $sent }. Il reclamo a Meta, che l’autorità si aspetta prima, è possibile a partire da questa data: { $date }. Il giorno è una nostra proposta.
advice-company = È stato presentato reclamo a Meta. Deve confermarne il ricevimento entro questa data: { $date }. Poi ci si può rivolgere all’autorità.
advice-authority = È stato proposto reclamo. Giorno per chiedere all’autorità a che punto è: { $date }. Dopo tre mesi senza notizie si può proporre ricorso giurisdizionale.
advice-own = Giorno scelto per ricontrollare: { $date }.

## Why there is no such letter.

letter-refused-no-country = Indicare prima dove si vive: ne dipendono la legge e l’indirizzo.
letter-refused-no-right = Dove si vive non è noto alcun diritto di opposizione, quindi una lettera del genere non c’è.
letter-refused-no-request = Per questo account non è annotata alcuna richiesta. Le autorità si aspettano che prima ce ne sia una: annotare il giorno dell’invio.
letter-refused-accepted = Meta ha accettato questa opposizione, quindi non c’è motivo di reclamo.
letter-refused-no-authority = Dove si vive non è nota alcuna autorità che riceva reclami del genere.
letter-refused-not-there = La legge del luogo in cui si vive non conosce una lettera del genere.

letter-note-languages = Questa autorità accetta reclami in queste lingue: { $languages }.
letter-note-other-language = Questa lettera è in una lingua diversa da quella che l’autorità accetta: cambiare prima la lingua della lettera.

## The calendar file. No name, no address and no text of a letter stands in it.

ics-answer = Termine per la risposta: { $account }
ics-answer-suggested = Ricontrollare: { $account }
ics-reminder = Sollecito: { $account }
ics-complaint = Reclamo: { $account }
    .company = Reclamo a Meta: { $account }
ics-company = Termine per la conferma: { $account }
ics-authority = Chiedere all’autorità: { $account }
ics-own = Data propria: { $account }
ics-mail = Cercare un’e-mail: { $account }
ics-again = Controllare se vale ancora: { $account }
ics-kind-law = Un termine di legge. Aprire optout per vedere come è stato contato.
ics-kind-suggested = Una proposta di optout, non un termine di legge.
ics-kind-own = Una data propria.

## The report and the bundle.

report-title = La mia opposizione all’uso di dati personali per l’IA: la cronologia
report-made = Creato in data { $date } con optout, da ciò che è stato annotato di volta in volta. Dice ciò che è annotato, e nulla di più.
report-person = La persona
report-name = Nome e cognome
report-email = E-mail
report-phone = Telefono
report-country = Paese
report-region = Regione
report-not-given = non indicato
report-service = Servizio
report-handle = Nome dell’account
report-whose = Dati di chi
    .own = della persona stessa
    .page = di una Pagina della persona
    .child = di un minore
    .others-posts = ciò che altri hanno pubblicato
report-controller = Titolare del trattamento
report-standing = Stato
report-sent = Primo invio
report-history = Che cosa è successo
report-no-history = Non è ancora annotato nulla.
report-dates = Date
report-no-dates = Non ci sono date future.
report-date-mail = Cercare un’e-mail
report-date-answer = Termine per la risposta
report-date-look = Guardare se è arrivata una risposta
report-date-reminder = Sollecito
report-date-complaint = Reclamo
report-date-company = Conferma di ricevimento del reclamo
report-date-authority = Chiedere all’autorità
report-date-own = Data propria
report-date-again = Ricontrollare
report-kind-law = termine di legge
report-kind-suggested = proposta, non un termine di legge
report-kind-counted = nostro conteggio del termine di quel Paese, una proposta
report-kind-own = data propria
report-working = Come è stato contato: { $date }
report-working-line = { $date }: { $line } ({ $article })
    .plain = { $date }: { $line }
report-texts = Testi
report-no-texts = Nessun testo è stato conservato.
report-text-form = Testo per il modulo
report-text-objection = Opposizione
report-text-supplement = Integrazione
report-text-reminder = Sollecito
report-text-company-complaint = Reclamo alla società
report-text-complaint = Reclamo all’autorità
report-text-other = Testo
report-text-heading = { $kind }; lingua: { $language }
report-proofs = Prove
report-no-proofs = Nessuna prova è annotata.
report-proofs-note = I file restano dove sono. La somma di controllo mostra se un file è ancora quello annotato.
report-column-date = Data
report-column-what = Che cosa
report-column-kind = Tipo
report-column-file = File
report-column-sum = SHA-256
report-no-sum = nessuna somma di controllo

bundle-proofs = File annotati come prove. Non sono in questa cartella: di ciascuno sono indicati il giorno, la somma di controllo e la posizione.
