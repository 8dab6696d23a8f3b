# The help of the commands that note, copy, repair and forget. The example of a command is a command.

help-status-everyone = Anche le liste di controllo di altre persone

help-account = Aggiunge, elenca e toglie account
    .example = optout account add instagram lea.photos
help-account-add = Aggiunge un account, e dice con quale id viene chiamato da allora
    .example = optout account add instagram lea.photos
help-account-add-platform = Quale piattaforma, come instagram, facebook, whatsapp o no-account
help-account-add-handle = Il nome dell’account; può mancare
help-account-add-email = L’indirizzo dell’account, conservato come person.email
help-account-add-form = Un modulo diverso da quello in fondo al percorso, con il suo id
help-account-add-linked-with = Un account nello stesso centro degli account, con il suo id
help-account-list = Elenca gli account e i loro id
    .example = optout account list --json
help-account-list-json = Lo scrive per i programmi
help-account-remove = Toglie un account; le copie degli ultimi giorni lo tengono
    .example = optout account remove instagram-1
help-account-remove-id = Quale account, con il suo id

help-mark = Segna un passo come fatto, saltato o ancora da fare
    .example = optout mark instagram-1 session
help-mark-account = Quale account, con il suo id
help-mark-step = Quale passo, con il suo id; un campo del modulo è form.field
help-mark-state = Come done (fatto), skipped (saltato) o todo (da fare); senza, come fatto
help-mark-on = Il giorno, scritto anno-mese-giorno; senza, oggi
help-mark-anyway = Accetta un giorno di anni fa

help-sent = Annota che il modulo è stato inviato
    .example = optout sent instagram-1
help-sent-account = Quale account, con il suo id
help-sent-on = Il giorno, scritto anno-mese-giorno; senza, oggi
help-sent-anyway = Accetta un giorno di anni fa
help-sent-reference = Il numero di riferimento, o la parola, dato da Meta

help-reply = Annota che cosa è arrivato in risposta, e dice che cosa fare ora
    .example = optout reply instagram-1 accepted
help-reply-account = Quale account, con il suo id
help-reply-reply = Che cosa è arrivato, come received, accepted, refused o wants-more
help-reply-on = Il giorno, scritto anno-mese-giorno; senza, oggi
help-reply-anyway = Accetta un giorno di anni fa
help-reply-note = Una nota propria

help-covered = Annota che la risposta a un altro account cita questo
    .example = optout covered facebook-1 --by instagram-1
help-covered-account = Quale account è citato, con il suo id
help-covered-by = L’account la cui risposta lo cita, con il suo id
help-covered-on = Il giorno, scritto anno-mese-giorno; senza, oggi
help-covered-anyway = Accetta un giorno di anni fa

help-proof = Annota dove si trova una prova, con il suo SHA-256; il file stesso non viene copiato
    .example = optout proof instagram-1 mail.eml
help-proof-account = Quale account, con il suo id
help-proof-proof = Il file, come un’e-mail salvata o una schermata
help-proof-on = Il giorno, scritto anno-mese-giorno; senza, oggi
help-proof-anyway = Accetta un giorno di anni fa

help-set = Imposta un dato della persona o del programma; un valore vuoto lo toglie
    .example = optout set person.country IT
help-set-key = Quale, come person.country o settings.language
help-set-value = Il valore; "" lo toglie

help-copy = Copia una cosa negli appunti
    .example = optout copy text instagram-1
help-copy-field = Che cosa: country, email, text o link
help-copy-account = Di quale account il testo o il link, con il suo id

help-link = Dice l’indirizzo di un modulo
    .example = optout link instagram --qr
help-link-platform = Quale piattaforma, come instagram, facebook, whatsapp o no-account
help-link-purpose = A che cosa serve il modulo: own-data, third-party, ai-messages o general
help-link-country = Il Paese in cui si vive, con le sue due lettere
help-link-qr = Lo disegna anche come codice QR per un telefono
help-link-open = Lo apre anche nel browser

help-doctor = Guarda la lista di controllo, i contenuti, il terminale e gli appunti, e dice che cosa non va
    .example = optout doctor --fix
help-doctor-fix = Ripara ciò che si può riparare; ciò che non si può leggere viene conservato accanto

help-forget = Elimina tutto ciò che è conservato, o un account con ogni copia che lo contiene
    .example = optout forget --yes
help-forget-account = Solo questo account, con il suo id, e le copie dei giorni precedenti
help-forget-all = Anche le liste di controllo di altre persone
help-forget-yes = Lo fa davvero; senza, dice soltanto che cosa andrebbe via

help-completions = Scrive ciò che una shell deve leggere per completare comandi, account e passi
    .example = source <(optout completions bash)
help-completions-shell = bash, elvish, fish, powershell o zsh

help-man = Scrive la pagina di manuale, o tutte le pagine in una cartella
    .example = optout man > optout.1
help-man-dir = La cartella per una pagina per comando; ciò che contiene già resta
