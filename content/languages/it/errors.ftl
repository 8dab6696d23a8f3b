# What could not be done: what happened, what was kept, what to do.

failed-save = Non salvato: { $reason } Ciò che è stato inserito è ancora qui; alla prossima modifica si riprova.
failed-copy = Non copiato: { $reason } { $key-bare } mostra il testo nudo, { $key-file } lo scrive in un file.
    .bare = Non copiato: { $reason } { $key-bare } mostra il testo nudo.
failed-clear = Gli appunti sono rimasti com’erano: { $reason }
failed-open = Non aperto: { $reason } { $key-copy } copia il link, { $key-code } lo mostra come codice QR.
    .code = Non aperto: { $reason } { $key-code } mostra il link come codice QR.
failed-write = Non scritto: { $reason } Il testo è ancora qui.
failed-edit = Non modificato fuori: { $reason } Il testo è com’era.

error-no-space = in { $detail } non c’è più spazio.
error-denied = manca il permesso di scrivere { $detail }.
error-no-folder = non c’è una cartella { $detail }.
error-read-only = { $detail } è su un disco di sola lettura.
error-disk = il disco ha segnalato un errore in { $detail }.
error-newer = il file è stato scritto da una versione più recente di optout e viene soltanto letto.
error-unreadable = il file ora non si può leggere, quindi non viene toccato: { $detail }.
error-locked = un altro programma tiene bloccato il file.
error-no-clipboard = da qui gli appunti non si raggiungono.
error-slow = la risposta non è arrivata in tempo.
error-too-long = il testo è più lungo di quanto possa passare per questa via.
error-changed = il testo riletto non era quello copiato.
error-no-browser = da qui non si raggiunge alcun browser.
error-no-editor = non è stato possibile avviare { $detail }; VISUAL o EDITOR indica il programma.
error-editor-kept = ciò che l’editor ha scritto non è UTF-8 o supera i 200.000 caratteri; è conservato in { $detail }.
error-other = { $detail }.

## Before a run begins

checklist-header = La lista di controllo di optout. Si può leggere, modificare, spostare ed eliminare; optout conserva ciò che non conosce.
checklist-not-read = { $file } non è stato letto: { $reason } Nulla è cambiato.
checklist-broken = { $file }, riga { $line }, colonna { $column }: { $reason }. Nulla è cambiato. Correggere quella riga, o usare un altro file con --file.
no-place-name = Il nome di una persona è fatto di lettere dalla a alla z, cifre e trattini, al massimo 64.
no-place-home = Qui non è nota alcuna cartella personale. Indicare la lista di controllo con --file.
no-place-here = La cartella corrente non esiste più. Indicare la lista di controllo con il percorso completo del file.
content-unreadable = La cartella dei contenuti { $folder } non è stata letta: { $reason }
content-ignored = { $file } è stato lasciato fuori: il suo nome non è di un contenuto, è troppo grande, è un collegamento, o non è testo.
content-stopped = optout si è fermato qui e non ha cambiato nulla. Correggere ciò che è indicato o toglierlo da { $folder }, poi riavviare.
no-terminal = optout accompagna in un terminale, e qui non ce n’è. Provare optout status, o optout --plain.
panicked = Qualcosa non ha funzionato in optout stesso. Ciò che è stato inserito è salvato; riavviarlo per continuare.
