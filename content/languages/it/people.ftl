# Several people on one machine: who they are, the next one, guests, and what each takes along.

## Who

key-people = persone
who-own = la propria
who-guest = ospite: non si conserva nulla

title-people = persone
people-heading = Quale lista di controllo?
people-why = Ogni lista ha un file a sé, accanto alla propria. Chi conserva i file di altri ne risponde.
people-nothing-yet = nulla di iniziato
people-name = Come si chiamerà la nuova lista di controllo?
    .why = Diventa il nome di un file: lettere dalla a alla z, cifre e trattini. Basta un soprannome.
people-name-near = Un file non può avere questo nome. Il più vicino possibile è { $name }: si può accettare o cambiare.
people-name-not = Un file non può avere questo nome: lettere dalla a alla z, cifre e trattini, al massimo 64. Nulla è stato creato.
people-name-taken = { $person } c’è già. Nulla è stato creato; scegliere il nome nell’elenco, o usarne un altro.
people-now = Ora questa è la lista di controllo di { $person }. La precedente è salvata.
people-now-own = Ora questa è la propria lista di controllo. La precedente è salvata.
key-take-person = scegliere questa
key-add-person = aggiungere persona
failed-switch = Nulla è cambiato: { $reason } La lista di controllo è ancora la stessa.
error-not-saved = le ultime modifiche non sono ancora salvate.

## The next person

key-next-person = persona successiva
title-next-person = persona successiva
next-person-heading = Tutti gli accessi sono chiusi?
next-person-why = optout non può farlo da sé. Guardare in ogni browser e in ogni finestra anonima che si è usata:
next-person-instagram = Instagram: uscire
next-person-facebook = Facebook: uscire
next-person-whatsapp = WhatsApp nel browser: uscire lì, o rimuovere il dispositivo dal telefono
next-person-mail = La casella e-mail: uscire, e non lasciare password nel browser
next-person-clears = Poi ciò che è stato copiato qui viene tolto dagli appunti, se vi si trova ancora, e al terminale si chiede di svuotare lo schermo e tutto ciò che precede. La lista di controllo resta nel suo file.
next-person-wipes = Poi ciò che è stato copiato qui viene tolto dagli appunti, se vi si trova ancora, al terminale si chiede di svuotare lo schermo e tutto ciò che precede, e la lista di controllo di questo ospite viene eliminata.
files-written = Scritti per questa persona: { $files }. Consegnare questi file, o eliminarli.
next-person-not-yet = Non ancora: indietro
next-person-yes = Sì, tutti: alla persona successiva

## Guests

help-global-guest = Usa una lista di controllo provvisoria e la elimina alla fine
welcome-offline-guest = optout, da parte sua, non va mai in rete. Ciò che si incolla nel modulo va a Meta; le risposte stanno in un file provvisorio, eliminato alla fine. Prima se ne può portare via un riepilogo.
quit-guest = Uscire ed eliminare tutto?
    .text = La lista di controllo di questo ospite viene eliminata per sempre. I file scritti su richiesta restano.
quit-guest-hand-out = Prima il riepilogo, da portare via
quit-guest-yes = Uscire ed eliminare tutto
guest-wiped = Ospite: tutto ciò che era conservato qui è stato eliminato.
guest-not-wiped = Ospite: non è stato possibile eliminare del tutto { $folder }. Eliminare la cartella a mano.
guest-screen-cleared = Ospite: al terminale è stato chiesto di cancellare ciò che è stato mostrato. Non tutti lo fanno: scorrere in alto e guardare.
guest-screen-stays = Ospite: ciò che è stato mostrato resta in questo terminale, che non si può svuotare da qui. Chiuderne la finestra.
guest-no-folder = Non è stato possibile creare una cartella per un ospite: { $reason }. Non è stato conservato nulla. XDG_RUNTIME_DIR o TMPDIR può indicarne una in cui si può scrivere.
key-wipe = uscire ed eliminare

## The hand-out

key-hand-out = riepilogo
key-hand-out-file = su file
title-hand-out = riepilogo
hand-out-heading = Da portare via
hand-out-how = Che cosa si è inviato, che cosa viene dopo e dove guardare, per chi non conserva questa lista di controllo. { $key-file } scrive anche le date per un calendario.
hand-out-how-guest = Copiarlo in un’e-mail a sé stessi, o scriverlo in un file, prima che tutto sia eliminato. { $key-file } scrive anche le date per un calendario; questi file restano.

hand-out-title = Opposizione all’addestramento dell’IA di Meta
hand-out-made = Situazione in data { $date }.
hand-out-sent = Inviata in data { $date }.
hand-out-not-sent = Qui non è stato ancora inviato nulla.
hand-out-reference = Numero di riferimento: { $reference }
hand-out-next-mail = Cercare un’e-mail di Meta, anche nello spam, entro questa data: { $date }. Il giorno è una proposta. Se non arriva, inviare di nuovo.
hand-out-next-answer = Termine di legge per la risposta: { $date }.
hand-out-next-overdue = Il termine per la risposta è passato: { $date }. Ora ha senso un sollecito, poi un reclamo all’autorità.
    .company = Il termine per la risposta è passato: { $date }. Ora ha senso un sollecito, poi un reclamo a Meta: l’autorità si aspetta prima questo.
hand-out-next-suggested = Ricontrollare in data { $date }. Il giorno è una proposta.
hand-out-next-complain = Un reclamo ha senso a partire da questa data: { $date }. Il giorno è una proposta.
    .company = Un reclamo a Meta ha senso a partire da questa data: { $date }. L’autorità si aspetta prima questo. Il giorno è una proposta.
hand-out-next-company = La società deve confermare il ricevimento del reclamo entro questa data: { $date }.
hand-out-next-authority = Giorno per chiedere all’autorità a che punto è: { $date }.
hand-out-next-own = Data propria: { $date }.
hand-out-next-again = Giorno per controllare se vale ancora: { $date }. Account aggiunti, collegati, scollegati? Il giorno è una proposta.
hand-out-where = Dove guardare
hand-out-mailbox = Nella casella e-mail dell’account: posta in arrivo, spam, promozioni. Meta risponde lì.
hand-out-code = Se un’e-mail porta un codice, va inserito nella pagina di Meta lo stesso giorno: prima nulla vale come inviato.
hand-out-keep = Conservare ogni e-mail e una schermata dell’ultima pagina: sono la prova.
hand-out-again = Un nuovo account, o uno che non è più collegato, richiede un’opposizione propria.
hand-out-program = Con optout si può annotare la risposta su qualsiasi computer: dice che cosa significa e che cosa viene dopo.
