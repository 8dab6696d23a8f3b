# What the commands answer that note, copy, repair and forget.

checklist-doctor = optout doctor dice di più, e optout doctor --fix mette al suo posto la copia leggibile più recente; con --file o --person, se in uso.

## Accounts

account-added = Aggiunto: { $account }
account-twin = Ce n’è già uno con questo nome: { $known }. Se questo è una svista, optout account remove { $account } lo toglie.
account-line = { $id }: { $account }
account-removed = Tolto: { $id } ({ $account }). Le copie degli ultimi giorni lo tengono; optout forget le elimina.
account-gone = L’account { $account } nel frattempo è stato tolto. Nulla è stato annotato.
account-other-email = La lista di controllo ha un altro indirizzo. Nulla è stato aggiunto; cambiare l’indirizzo con optout set person.email, o omettere --email.
account-not-linkable = Si possono collegare solo account che possono stare in un centro degli account, come quelli di Instagram e Facebook. Nulla è stato aggiunto.
no-account-yet = L’account { $account } non c’è ancora. Aggiungerne uno con optout account add.
no-such-account = L’account { $account } non c’è. Ci sono: { $known }.
no-such-form = Il modulo { $form } non fa parte di quella piattaforma. Noti per --form: { $known }.

## Steps, and what happened

not-saved = Nulla è stato salvato: { $reason } La lista di controllo è com’era.
noted-already = È già annotato.
sent-first-stands = Ora sono annotati due giorni di invio; le date si contano dal primo: { $day }. Se quel giorno è una svista, togliere la voce { $iso } dalla cronologia (history) in { $file }: il file si può modificare.
marked-done = { $step }: fatto, { $day }
marked-skipped = { $step }: saltato, { $day }
marked-todo = { $step }: da fare
no-such-step = { $step } non è un passo di { $account } lungo il suo percorso. I suoi passi: { $known }.
no-steps = { $account } non ha passi nel luogo di residenza: non è stato segnato nulla.
no-such-reply = { $reply } non è una risposta nota. Note: { $known }.
day-to-come = Il giorno { $day } deve ancora venire, quindi non può essere accaduto nulla. Nulla è stato annotato; indicare il giorno con --on.
day-long-ago = La data { $day } è di oltre { $n } anni fa; per lo più è un errore nell’anno. Nulla è stato annotato; indicare il giorno con --on, o aggiungere --anyway se l’anno è giusto.
noted-before-sent = La risposta non può essere arrivata in data { $day }: l’opposizione è stata inviata in data { $sent }. Nulla è stato annotato; indicare il giorno con --on.
covered-by-itself = Un account non è coperto da sé stesso. Indicare l’altro con --by.
covered-not-accepted = Per { $account } non è ancora accettato nulla. Annotare prima la sua risposta con optout reply.
proof-noted = Annotato per { $account }: { $file }, SHA-256 { $sum }. Il file resta dov’è; conservarlo.
proof-not-read = { $file } non è stato letto: { $reason } Nulla è stato annotato.
proof-name = Il nome del file non è testo UTF-8 e non si potrebbe ritrovare. Nulla è stato annotato; dargli un altro nome.

## Values

set-now = { $key }: { $value }
set-out = { $key } non c’è più.
set-no-such-key = Non c’è un { $key } da impostare. Ci sono: { $known }.
set-country = Il Paese { $value } non è noto. Si indica con le sue due lettere, come IT.
set-region = { $value } non è il codice di una parte di un Paese, come DE-BY.
set-region-elsewhere = { $value } si trova in un Paese diverso da quello in person.country. Impostare prima quello.
set-email = { $value } non è un indirizzo e-mail.
set-phone = { $value } non è un numero di telefono.
set-name = Un nome è una riga di duecento caratteri al massimo.
set-switch = { $key } è on oppure off, non { $value }.
set-palette = La tavolozza { $value } non c’è. Ci sono: { $known }.
set-language = La lingua { $value } qui non è nota. Ci sono: { $known }.

## Copies and links

copy-proven = Copiato negli appunti e riletto: gli stessi { $n } caratteri.
copy-unproven = Copiato negli appunti, { $n } caratteri; non è stato possibile rileggerli.
copy-tmux = Passato a tmux e al suo terminale, { $n } caratteri, senza verifica.
copy-terminal = Passato al terminale, { $n } caratteri, senza verifica. Incollarlo per vedere.
copy-failed = Non copiato: { $reason }
copy-unknown = Non è annotato nulla da copiare. Impostarlo con optout set { $key }.
copy-which = Quale account? Indicarlo dopo ciò che si vuole copiare. Ci sono: { $known }.
copy-no-link = Il percorso di { $account } non finisce in un modulo con un indirizzo che si può aprire.
link-none = Per { $platform } non è noto l’indirizzo di un modulo del genere.
link-others = Altri tipi: --purpose { $kinds }.
link-not-opened = Non aperto: { $reason } L’indirizzo sta qui sopra.

## Everyone

everyone-own = La propria lista di controllo
everyone-person = La lista di controllo di { $person }

## The doctor

doctor-none = Non c’è ancora una lista di controllo. Starà in { $file }.
doctor-reads =
    { $n ->
        [0] La lista di controllo è leggibile: { $file }, nessun account.
        [one] La lista di controllo è leggibile: { $file }, 1 account.
       *[other] La lista di controllo è leggibile: { $file }, { $n } account.
    }
doctor-misread = Ciò che dicono queste voci qui non è compreso, e resta com’è: { $keys }
doctor-twin = Riga { $line }: { $id } è l’identificativo di due account. Quel che si annota va al primo; dare a uno dei due un altro identificativo, a mano.
doctor-country = Riga { $line }: il paese { $country } non è noto, quindi nemmeno la sua legge e le date. Si scrive con due lettere, come FR.
doctor-platform = Riga { $line }: la piattaforma { $platform } non è nota, quindi non c’è percorso per quell’account. Note: { $known }.
doctor-newer = La lista di controllo { $file } è stata scritta da un optout più recente (versione { $version } del file): viene letta, e non modificata.
doctor-broken = La lista di controllo non è leggibile: { $file }, riga { $line }, colonna { $column }: { $reason }. Resta com’è finché quella riga non viene corretta.
doctor-unread = La lista di controllo non è stata letta: { $file }: { $reason } Resta com’è.
doctor-newest =
    { $n ->
        [one] La copia leggibile più recente è { $backup }, con la lista di controllo com’era all’inizio del giorno { $day }, con 1 account.
       *[other] La copia leggibile più recente è { $backup }, con la lista di controllo com’era all’inizio del giorno { $day }, con { $n } account.
    }
doctor-no-copy = Non c’è alcuna copia leggibile. Correggere la riga a mano, o continuare in un altro file con --file.
doctor-copies =
    { $n ->
        [one] C’è 1 copia di un giorno precedente: { $backup }.
       *[other] Ci sono { $n } copie di giorni precedenti, la più recente leggibile è { $backup }.
    }
doctor-copies-unread =
    { $n ->
        [one] C’è 1 copia di un giorno precedente, e non è leggibile.
       *[other] Ci sono { $n } copie di giorni precedenti, e nessuna è leggibile.
    }
doctor-open = Altri su questo computer possono guardare in { $file }.
doctor-leftover = Un salvataggio si è interrotto e ha lasciato { $file }; la lista di controllo è intatta.
doctor-content = I contenuti sono quelli incorporati.
doctor-content-own =
    { $n ->
        [one] C’è 1 file di contenuti propri.
       *[other] Ci sono { $n } file di contenuti propri.
    }
doctor-content-faults = I contenuti propri violano delle regole, e optout non si avvia con essi. optout content check dice di più:
doctor-line = {"  "}{ $text }
doctor-no-terminal = Qui non c’è un terminale. optout --plain funziona anche senza.
doctor-dumb = Questo terminale mostra solo righe: optout passa alla modalità semplice.
doctor-terminal =
    { $columns ->
        [one] Il terminale è { $term }, largo 1 colonna.
       *[other] Il terminale è { $term }, largo { $columns } colonne.
    }
doctor-terminal-unmeasured = Il terminale è { $term }; quanto sia largo non lo dice.
doctor-locale = Le impostazioni locali non dicono che il testo è UTF-8. Se i caratteri appaiono sbagliati, usare --ascii.
doctor-clipboard = Le copie vanno negli appunti del sistema.
doctor-clipboard-tmux = Le copie vanno a tmux, che le passa al suo terminale.
doctor-clipboard-termux = Le copie vanno negli appunti di Termux.
doctor-clipboard-terminal = Le copie passano al terminale; se le accetti, non lo dice.
doctor-no-clipboard = Qui gli appunti non si raggiungono; i testi si possono mostrare nudi e scrivere in file.
doctor-can-fix = optout doctor --fix ripara ciò che si può riparare.
doctor-well = È tutto a posto.
doctor-not-well = Qualcosa non va.
doctor-by-hand =
    { $n ->
        [one] Resta 1 cosa da correggere a mano, in { $file }, riga { $lines }.
       *[other] Restano { $n } cose da correggere a mano, in { $file }, righe { $lines }.
    }
doctor-restored = Messa al posto della lista di controllo: { $backup }
doctor-set-aside = Ciò che non era leggibile è conservato come { $file }
doctor-tidied = Tolto: ciò che un salvataggio aveva lasciato.
doctor-closed = Ora accessibili solo dal proprio account utente: la lista di controllo e ciò che le sta accanto.
doctor-not-fixed = Non riparato: { $reason } Tutto ciò che c’era c’è ancora.

## Forgetting

forget-nothing = Non c’è nulla da eliminare.
forget-would = Sarebbe eliminato questo:
forget-would-account = { $account } ({ $id }) sarebbe tolto dalla lista di controllo, e sarebbero eliminate queste copie, che lo contengono:
forget-yes = Nulla è stato eliminato. Con --yes lo è, e non si può recuperare.
forget-done = Eliminato:
forget-account = { $account } ({ $id }) è tolto dalla lista di controllo, e queste copie sono eliminate:
forget-not = Non tutto è stato eliminato. { $file } c’è ancora: { $reason }

## The manual

man-written =
    { $n ->
        [one] Ora in { $folder } c’è 1 pagina.
       *[other] Ora in { $folder } ci sono { $n } pagine.
    }
man-not-written = In { $folder } non è stato scritto altro: { $reason } Ciò che c’è già resta; indicare una cartella nuova o vuota.
