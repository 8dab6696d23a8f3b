# The pages, in the order in which a person meets them.

## Welcome

title-welcome = inizio
welcome-corner = Italiano · l
welcome-heading = Opporsi all’uso dei propri post per addestrare l’IA di Meta
welcome-have-ready = Un modulo per account: un indirizzo e-mail e un pulsante. Da tenere a portata di mano: il telefono, la password e la casella e-mail dell’account.
welcome-part-1 = dove vive, e per che cosa si oppone
welcome-part-2 = il modulo, per il percorso più breve noto
welcome-part-3 = i suoi motivi, se lo desidera
welcome-part-4 = che cosa fare se Meta risponde, o non risponde
welcome-offline = optout, da parte sua, non va mai in rete. Ciò che si incolla nel modulo va a Meta; le risposte stanno in un solo file, che si può leggere, spostare ed eliminare.
welcome-hoax = È arrivato un testo da pubblicare? Pubblicarlo non serve a nulla: { $key-why } spiega perché.

## Where you live

title-country = dove vive
country-heading = Dove vive?
country-why = Da questo dipende la legge. Meta può guardare anche dove si trova l’account.
country-filter = Digitare l’inizio del nome
country-child = Per chi ha meno di 18 anni. Non si conserva né un nome né una data di nascita.
country-none-fits = Nessun Paese dell’elenco inizia così.
country-right-from = Il diritto vale a partire da questa data: { $date }.
country-authority = Autorità: { $name }
country-no-authority = Per questo luogo non sono state ricercate autorità.

title-no-right = dove vive
no-right-heading = Dove vive non è noto alcun diritto di opposizione

## What for

title-what-for = per che cosa
what-for-heading = Per che cosa vuole opporsi?
what-for-heading-child = Quali account del minore, o quali post di altri?
what-for-why = Un’opposizione per account. Se ne possono aggiungere altri più tardi.
what-for-count =
    { $n ->
        [one] uno
       *[other] { $n } in tutto
    }
what-for-child = Da fare insieme al minore. Contano anche gli account dei genitori: le immagini di minori sugli account di adulti vengono usate.

title-linked = account collegati
linked-heading = Quali di questi stanno in uno stesso { $label }?
linked-how = Aprire, da uno di questi account, i profili in { $label }: gli account che vi figurano insieme sono collegati. Secondo Meta, una sola opposizione vale allora per tutti.
linked-unsure = Nel dubbio, contano come non collegati. Non collegare account per questo: il collegamento ha altri effetti. Alcune guide contano invece per indirizzo e-mail.

## Before the first way

title-linked-accepted = un account collegato
linked-accepted-heading = Forse qui non resta nulla da inviare
linked-accepted-why = Meta ha accettato l’opposizione per { $account }, e secondo quanto indicato questo account sta nello stesso { $label }: Meta dice che una sola vale per tutti. Guardare se la sua e-mail parla di altri account.
linked-accepted-covered = Considerarlo coperto
linked-accepted-own = Inviarne comunque una a parte

title-before = prima di iniziare
before-heading = Prima di iniziare

## Whose session

title-session = la sessione
session-heading = Dove è aperto questo account { $platform }?
session-counts = L’opposizione vale per l’account aperto nel browser.
session-1 = Nel browser di questo dispositivo
session-2 = Qui, ma è aperto un altro account
session-3 = Nel browser del telefono
session-4 = Solo nell’app
session-5 = Non riesco ad accedere
session-open-heading = Dove vuole aprirlo?
session-open-1 = Nel browser di questo dispositivo
session-open-2 = Sul telefono, con un codice QR
title-session-help = la sessione
session-help-2 = Uscire da { $platform } in questo browser, o aprire una finestra anonima, e accedere con l’account per cui ci si oppone. Poi aprire il modulo in quella stessa finestra: se è anonima, copiarvi il link.
    .steps = Uscire da { $platform } in questo browser, o aprire una finestra anonima, e accedere con l’account per cui ci si oppone. Poi seguire i passi in quella stessa finestra.
session-help-3 = Aprire { $platform } nel browser del telefono, non nell’app, e accedere lì: l’accesso fatto dentro l’app non conta. Poi aprire lì questo indirizzo: digitarlo, o inquadrare il codice QR se ne appare uno.
    .steps = Aprire { $platform } nel browser del telefono, non nell’app, e accedere lì: l’accesso fatto dentro l’app non conta. Poi seguire i passi lì.
session-help-4 = Dentro l’app c’è un percorso attraverso i menu. È più lungo, e l’app può chiedere di accedere un’altra volta.
session-help-5 = Se possibile, recuperare prima l’account: { $platform } lo permette nella pagina di accesso. Se non riesce, l’opposizione può passare anche per il percorso generale, o per lettera. In quel caso indicare il profilo, perché Meta possa trovarlo.
    .general = L’opposizione generale di Meta
    .letter = Una lettera

## The way

title-routes = i percorsi
routes-heading = Quale percorso?
routes-why = Il più breve fra quelli noti viene per primo. Se non funziona, passare al successivo.
routes-enough = Due percorsi non hanno funzionato. Per oggi può bastare, oppure si può scegliere il percorso generale o una lettera: anche quella è un’opposizione. Il diritto non richiede alcun modulo.
route-tried = provato, non riuscito
route-now = ora questo
route-old = del passato
device-browser =
    { $n ->
        [0] In un browser: un solo link.
        [one] In un browser, 1 passo fino al modulo.
       *[other] In un browser, { $n } passi fino al modulo.
    }
device-app =
    { $n ->
        [0] Nell’app.
        [one] Nell’app, 1 passo fino al modulo.
       *[other] Nell’app, { $n } passi fino al modulo.
    }
device-letter = Su carta, per posta. Questo percorso non invecchia.
device-none = Non si invia nulla.

title-step = il percorso
trail-form = Modulo
trail-answer = Risposta

title-different = qui è diverso
different-heading = Qui è diverso
different-name = Può chiamarsi { $label } ({ $language }).
different-no-name = Né nella lingua dell’app né in inglese è noto un altro nome.
different-there-now = Trovato: tornare al passo
different-next-way = Percorso successivo: { $way }
different-all-ways = Mostrare tutti i percorsi
different-report = Copiare la segnalazione che il passo è sbagliato

report-step = optout: un passo si presenta diversamente
    Passo: { $step }, versione { $version }, del percorso { $route }, visto: { $seen }
    Lingua della mia app: { $language }; Paese: { $country }; data: { $today }
    Che cosa vedo invece: ___

## What opened, the form

form-dates = Ultimo link da una fonte: { $linked }. Ultima segnalazione di funzionamento: { $working }.
form-dates-never-tried = Ultimo link da una fonte: { $linked }. Nessuna fonte riferisce una prova.

title-opened = che cosa si è aperto?
opened-heading = Che cosa si è aperto?
    .elsewhere = Aprire l’indirizzo. Che cosa si vede?
    .found = Che cosa si vede dove ha portato l’ultimo passo?
title-opened-help = che cosa si è aperto?

title-form = il modulo
form-heading = Compilare il modulo
form-fields = Questi campi possono comparire; molte persone hanno visto solo l’indirizzo e-mail.
form-fields-reported = Questi sono i campi segnalati.
form-fields-unknown = Non si sa quali campi abbia. Tenere pronto il testo.
form-text-row = Il testo
    .hint = Incollarlo dove si chiedono motivi o una descrizione.
fill-text-optional = può restare vuota
fill-text-wanted = serve un testo
fill-prefilled = di solito c’è già; verificare
fill-required = da compilare
fill-optional = può restare vuoto
fill-if-asked = solo se richiesto
form-press = Poi premere { $label } in fondo alla pagina.
form-press-unnamed = Poi inviare, in fondo alla pagina.
person-email = Indirizzo e-mail
    .why = Si conserva nel file, così da poterlo copiare in ogni modulo.
    .letter = Si conserva nel file, così che una risposta possa arrivare. Un indirizzo postale si scrive nella lettera stessa.
person-name = Nome e cognome
    .why = Si conserva nel file; firma le lettere e completa i moduli che lo chiedono.
person-phone = Numero WhatsApp
    .why = Si conserva nel file, così da poterlo copiare nel modulo.

## The text

title-text = il testo
text-own-words = parole proprie
text-corner =
    { $n ->
        [one] { $language } · 1 carattere
       *[other] { $language } · { $n } caratteri
    }
text-label = Il testo
text-reasons-heading = Motivi (non obbligatori)
text-answer-why = La risposta entra nel testo; lasciarla vuota per non dire nulla.
    .spoken = La risposta entra nel testo.
text-exposes = Si chiede solo un sì o un no, il testo resta generico e nulla di questo viene conservato nel file.
warning-blank = ! nel testo resta uno spazio da riempire
warning-number = ! nel testo c’è un numero lungo
warning-mail = ! nel testo c’è un indirizzo e-mail

title-letter = la lettera
letter-heading = L’opposizione come lettera
letter-how = Stamparla o scriverla a mano, firmarla e spedirla, se possibile per raccomandata. Senza nome e cognome Meta difficilmente risale alla persona: { $key-change } li aggiunge.

## The answer

title-seen = dopo l’invio
seen-heading = Che cosa è successo premendo { $label }?
seen-heading-unnamed = Che cosa è successo all’invio?
seen-heading-later = Che cosa ha risposto Meta?
title-details = dopo l’invio
title-answered = che cosa significa
answered-standing = Annotato in data { $date }: { $standing }.
    .of-day = { $date }: { $standing }.
title-names = altri account
names-heading = L’e-mail cita altri suoi account?
names-why = Meta dice che un’opposizione accettata vale per tutti gli account nello stesso { $label }. Spuntare quelli citati nella sua e-mail o collegati lì.
names-linked = indicato come collegato
title-code = il codice
code-heading = Recuperare il codice
code-is-in = Il codice è inserito

title-advice = senza inviare
advice-none = Qui non è noto alcun percorso

## Waiting

title-waiting = in attesa di Meta
title-decided = stato
waiting-law = Termine entro cui Meta deve rispondere: { $date }
waiting-law-over = Termine entro cui Meta doveva rispondere: { $date }
waiting-law-there = Termine per la risposta secondo la legge di quel Paese: { $date }
waiting-law-there-over = Il termine secondo la legge di quel Paese è passato: { $date }
waiting-suggested = Qui la legge non fissa un termine. Data proposta per ricontrollare: { $date }
waiting-suggested-over = Qui la legge non fissa un termine. La data proposta per ricontrollare è passata: { $date }
waiting-working-days = La legge di quel Paese conta i giorni lavorativi. Non prima di questa data: { $date }
waiting-mail = Primo controllo della posta: { $date }. È una data che proponiamo noi.
working-sent = invio
working-from = inizio del conteggio
working-day-excluded = il giorno stesso non conta; si conta da qui
working-same-day = un mese dopo, stesso numero del giorno
working-last-day = un mese dopo, ultimo giorno di quel mese
working-is-working-day = né fine settimana né giorno festivo in Irlanda
working-rolled = fine settimana o giorno festivo in Irlanda: il giorno lavorativo successivo
working-uk-open = dai nostri dati non risulta come lo spostino fine settimana e giorni festivi
working-days = i giorni previsti dalla legge di quel Paese
working-working-days = { $days } giorni lavorativi, come previsto dalla legge di quel Paese, senza sabati e domeniche; le festività di lì non sono nei nostri dati e spostano la data in avanti
working-suggested = i giorni che proponiamo
working-look-for-mail = due giorni dopo: nostra proposta
working-look-again = un anno dopo: nostra proposta
rule-gdpr = GDPR, articolo 12, paragrafo 3; regolamento n. 1182/71, articolo 3, con i giorni festivi dell’Irlanda, come di solito si interpreta la norma.
rule-uk-gdpr = GDPR del Regno Unito, articoli 12 e 12A.
rule-fadp = Il diritto svizzero non fissa un termine per un’opposizione.
rule-lgpd = Il diritto brasiliano non fissa un termine per un’opposizione.

## The accounts

title-accounts = i suoi account
column-account = Account
column-standing = Stato
column-next = Prossima data
standing-on = { $standing }, { $date }
standing-undated = { $standing }, giorno ignoto
standing-at-step = { $standing }, { $n } di { $of }
coming-mail = { $date }, cercare l’e-mail
coming-answer = { $date }, { $distance }
coming-overdue = { $date }, in ritardo
coming-suggested = { $date }, ricontrollare
coming-again = { $date }, ricontrollare
calendar-sent = inviata
calendar-today = oggi
calendar-mail = cercare l’e-mail
calendar-suggested = ricontrollare
calendar-due = termine
next-add = Ora: aggiungere un account
next-nothing = Per ora non c’è nulla da fare
next-country = Ora: indicare dove si vive; senza questo non si può contare nessuna data
next-begin = Ora: { $account }, iniziare
next-step = Ora: { $account }, il prossimo passo del percorso
next-open = Ora: { $account }, aprire il modulo
next-advice = Ora: { $account }, vedere che cosa si può fare
next-form = Ora: { $account }, compilare il modulo e premere il pulsante
next-code = Ora: { $account }, recuperare il codice
next-letter = Ora: { $account }, spedire la lettera
next-answer-them = Ora: { $account }, rispondere a Meta
next-way = Ora: { $account }, prendere il percorso successivo
next-mail = Ora: { $account }, cercare l’e-mail
next-wait = Ora: { $account }, attendere la risposta
next-overdue = Ora: { $account }, la risposta è in ritardo
next-suggested = Ora: { $account }, guardare se Meta ha risposto
next-undated = Ora: { $account }, cercare il giorno dell’invio nell’e-mail di Meta
next-again = Ora: { $account }, controllare se vale ancora
advice-mail = Inviata in data { $sent }. Di solito un’e-mail arriva da pochi minuti a un giorno dopo. Giorno per cercarla, anche nello spam: { $date }.
advice-wait = Inviata in data { $sent }. Ancora nessuna e-mail? Guardare nello spam; inviare di nuovo non crea problemi.
    .replied = Inviata in data { $sent }. Da allora Meta ha risposto, ma non ha deciso. Giorno per ricontrollare, anche nello spam: { $date }.
accounts-clock-back = L’orologio di questo computer indica { $today }, ma è già annotata la data { $last }: finché l’orologio non è giusto, le date qui possono essere errate. Quanto annotato resta com’è.
advice-overdue = Inviata in data { $sent }, e nessuna decisione è annotata. Guardare un’altra volta nello spam; { $key-record } mostra la cronologia.
advice-suggested-over = Inviata in data { $sent }, e nessuna decisione è annotata. Qui non è noto un termine di legge: guardare un’altra volta nello spam; { $key-record } mostra la cronologia.
advice-suggested = Inviata in data { $sent }. Qui non è noto un termine di legge; proponiamo di ricontrollare, anche nello spam, in questa data: { $date }.
advice-undated = Inviata in un giorno che nessuno ha annotato. Un’e-mail di Meta che la conferma riporta il giorno: cercarla, anche nello spam, e annotare il giorno con { $key-answer }. Senza di essa proponiamo di guardare se è arrivata una risposta in questa data: { $date }.
    .over = Inviata in un giorno che nessuno ha annotato, e nessuna decisione è annotata. Cercare ancora una volta una risposta, anche nello spam. Se non c’è, inviarla di nuovo: le date si contano dal giorno annotato allora.
advice-posted = Spedita per posta in data { $sent }. Il termine decorre dal giorno in cui la lettera è arrivata; con sette giorni di viaggio proponiamo di guardare se c’è una risposta, anche nella cassetta della posta, in questa data: { $date }.
advice-again = Conservare l’e-mail. Prossimo controllo: { $date }. Account aggiunti, collegati, scollegati? Compiuti i 18 anni?
    .others = Conservare l’e-mail. Guardare se vale ancora, in questa data: { $date }.
accounts-misread = Non compreso nel file, lasciato com’è: { $keys }

title-account = questo account
account-handle = Nome dell’account
    .why = Per distinguere gli account; compare anche nelle lettere. Può restare vuoto.
    .letter = Compare nella lettera, perché Meta possa trovare l’account. Può restare vuoto.
    .form = Resta annotato qui. Indicarlo nel modulo, perché Meta possa trovare l’account. Può restare vuoto.
jump-heading = Andare a un’altra parte
jump-session = Di chi è la sessione
jump-opened = Che cosa si è aperto?
jump-form = Il modulo
jump-seen = Che cosa si è visto?
jump-routes = Tutti i percorsi
jump-letter = Come lettera

title-record = cronologia
record-empty = Non è ancora annotato nulla.
record-again = Controllare se vale ancora: { $date }
event-sent = Il modulo è stato inviato
event-reply = Risposta vista: { $reply }
event-letter = È stata inviata una lettera: { $kind }
event-proof = È stata annotata una prova: { $path }
event-covered = Coperto dall’opposizione per { $account }
event-withdrawn = L’opposizione è stata ritirata
event-mistaken = Annotato per errore: { $event }
letter-kind-objection = opposizione
letter-kind-supplement = integrazione
letter-kind-reminder = sollecito
letter-kind-company-complaint = reclamo alla società
letter-kind-complaint = reclamo all’autorità

title-know = da sapere
know-heading = Da sapere

## What lies over a page

title-help = tasti
help-heading = I tasti di questa pagina
help-list = Frecce, j e k, Pag su e Pag giù, Inizio e Fine spostano il segno.
help-list-arrows = Frecce, Pag su e Pag giù, Inizio e Fine spostano il segno.
help-digits = Una cifra sceglie una delle prime nove voci.
help-text = Le frecce, con Ctrl per parole, spostano il cursore. Ctrl-Z annulla una modifica, Ctrl-Y la ripristina, Ctrl-W elimina una parola. Esc esce dal testo.
help-line = Qui le lettere sono testo. Invio lo conserva, Esc esce dal campo.
help-page = Frecce, Pag su e Pag giù scorrono la pagina quando è più lunga della finestra.
help-always = Ctrl-C esce subito, da qualsiasi punto. Tutto si salva nel momento in cui avviene.
help-always-unsaved = Ctrl-C esce subito, da qualsiasi punto.
title-sources = fonti
sources-heading = Da dove viene questo
source-line = { $publisher }: { $what }, { $date }
source-official = { $publisher } (ufficiale): { $what }, { $date }
sources-not-opened = Questi indirizzi si mostrano, non si aprono mai.
title-code-overlay = per il telefono
code-overlay-heading = Inquadrare con il telefono
code-overlay-type = Digitare questo indirizzo sul telefono
code-overlay-why = Controllare il sito nella barra degli indirizzi del telefono, e prima accedere lì. { $key-copy } copia l’indirizzo intero.
code-no-room = Qui il codice QR non si può disegnare: servono una finestra di almeno { $width }×{ $height }, colori e caratteri a blocchi.
code-no-link = In questa pagina non c’è alcun link.
title-terms = parole
terms-heading = Parole spiegate
title-languages = lingua
languages-heading = Lingua del programma
title-app-languages = lingua dell’app
app-languages-heading = In quale lingua è l’app?
app-languages-why = I nomi che usa Meta vengono allora mostrati in quella lingua, dove una fonte li riporta.
title-hoax = testo da pubblicare
title-quit = uscire
quit-heading = Uscire da optout?
    .text = Tutto è salvato. La prossima volta si può continuare da qui.
quit-yes = Uscire
quit-no = Restare
title-remove = togliere
remove-heading = Togliere { $account }?
    .text = I segni e la cronologia vengono tolti dal file; le copie giornaliere li tengono ancora per un po’.
remove-no = Tenerlo
remove-yes = Toglierlo
