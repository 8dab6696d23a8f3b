# A file that two windows change, and one that cannot be read.

title-clash = modificato due volte
clash-heading = Modificato anche da un’altra finestra: { $what }
clash-choose = Qui ci sono entrambe le versioni. Scegliere quella che vale: entra nella lista di controllo, e l’altra viene tolta.
clash-here = In questa finestra
clash-there = Nell’altra finestra, e nel file
clash-keep-mine = Tenere ciò che dice questa finestra
clash-keep-theirs = Tenere ciò che dice l’altra finestra
clash-nothing = nulla
clash-removed = L’account è stato tolto.
clash-changed =
    { $n ->
        [one] { $account }, con 1 voce nella cronologia
       *[other] { $account }, con { $n } voci nella cronologia
    }
clash-done = fatto: { $day }
clash-skipped = saltato: { $day }
clash-name = nome e cognome
clash-country = Paese
clash-region = regione
clash-email = indirizzo e-mail
clash-phone = numero di telefono
clash-setting = un’impostazione
clash-answer = una risposta
clash-text = questo testo
clash-mark = il segno di un passo
clash-account = un account
clash-unsaved = Un’altra finestra aveva modificato la stessa cosa, e nel file resta ciò che dice quella. Non salvato da qui: { $mine }

error-clash = nel frattempo un’altra finestra o un altro programma ha modificato { $detail }. Il suo valore è rimasto; guardarlo, e ripetere il comando se deve valere il proprio.

title-unreadable = lista di controllo
unreadable-heading = La lista di controllo non è leggibile
unreadable-file = File
unreadable-where = Punto
unreadable-place = riga { $line }, colonna { $column }
unreadable-why = Causa
unreadable-kept = In quel file non è stato modificato nulla.
unreadable-take-copy =
    { $n ->
        [one] Continuare con la copia del giorno { $day }, che ha 1 account
       *[other] Continuare con la copia del giorno { $day }, che ha { $n } account
    }
unreadable-begin-new = Continuare con un nuovo file, { $file }
unreadable-leave = Uscire, e correggere il file a mano
unreadable-restored = La copia è ora al suo posto. Ciò che non era leggibile è conservato in { $file }
unreadable-restored-alone = La copia è ora al suo posto.
unreadable-begun-new = Da ora tutto si conserva in { $file }; per tornarvi, avviare optout con --file e questo nome.
failed-restore = La copia non è stata messa al suo posto: { $reason } Nulla è cambiato; scegliere un altro modo.
