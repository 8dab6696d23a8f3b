# What protects more. Value: the name in the list; .does: what it does; .not: what it does not; .way: where it is.
# What Meta calls a thing arrives as a blank such as { $label }; its quotation marks are the program’s.

## Public posts

measure-private-account = Rendere privato l’account Instagram
    .does = I post di un account privato restano fuori da ciò che Meta chiama informazioni pubbliche.
    .not = Non è un’opposizione. Nome, nome utente e immagine del profilo restano pubblici. Un account aziendale va prima trasformato in uno personale.
    .way = Aprire il profilo, poi le tre linee, poi { $label }, sotto il titolo su chi può vedere i contenuti. Attivarlo e confermare.
measure-past-posts-limited = Limitare chi vede i vecchi post Facebook
    .does = I post di Facebook che erano pubblici o aperti agli amici degli amici diventano visibili solo agli amici, tutti in una volta.
    .not = I post per un elenco proprio e i post di altri restano come sono. Le persone taggate vedono ancora il post.
    .way = Sul web: { $label }, { $settings }, { $posts }, { $who }, { $limit }; confermare. Sul telefono: { $label }, { $settings }, { $audience }, { $posts }.
measure-public-places = Attenzione a gruppi e pagine pubbliche
    .does = Ciò che si fa in gruppi pubblici, su Pagine e nelle recensioni su Marketplace conta come pubblico. Uscire dal gruppo, o una sua impostazione diversa, tiene fuori le attività successive.
    .not = Le impostazioni del proprio account non lo cambiano: questi luoghi sono pubblici qualunque sia l’impostazione.
    .way = Uscire dal gruppo, o chiederne un’altra impostazione dove è possibile.
measure-neutral-picture = Scegliere un’immagine profilo neutra
    .does = Tiene il proprio volto fuori da un’immagine che è sempre pubblica.
    .not = Anche nome, nome utente e avatar restano pubblici. Per nessuno di questi c’è un’impostazione.
    .way = Usare un’immagine in cui non si compare. Non è nota alcuna impostazione.
measure-others-pictures = Chiedere di non comparire in foto altrui
    .does = Tiene la propria immagine fuori dai post che l’opposizione non copre.
    .not = Ciò che altri hanno già pubblicato resta. Nessuna fonte cita un’impostazione per tag e immagini di altri.
    .way = Chiederlo ad amici e familiari. Per ciò che è già pubblicato c’è un modulo a parte.
measure-reuse-off = Disattivare il permesso di riuso
    .does = Revoca alle funzioni di IA il permesso di riutilizzare ciò che si rende pubblico.
    .not = La funzione che lo usava è stata ritirata; il permesso resta attivo finché non lo si disattiva.
    .way = In Instagram aprire il profilo, il menu e { $reuse }. Disattivarlo.
measure-camera-roll = Tenere per sé il rullino foto
    .does = Facebook non elabora più le immagini del telefono per dare suggerimenti. Meta inizia a rimuovere le immagini caricate 30 giorni dopo la disattivazione.
    .not = Nell’UE e nel Regno Unito è disattivato, salvo consenso. Meta dice che queste immagini non si usano per l’IA, a meno che non le si condivida in una funzione di IA.
    .way = Sul telefono: { $menu }, { $privacy }, { $settings }, { $label }; disattivare entrambi. Oppure: { $create }, { $story }, { $settings }.

## Chats with Meta’s AI on WhatsApp

measure-chat-privacy = Tenere l’IA fuori da una chat WhatsApp
    .does = Blocca in quella chat le funzioni di IA, e anche l’esportazione e il salvataggio automatico dei media.
    .not = Vale per una sola chat, e ogni chat inizia senza.
    .way = Aprire la chat, toccare il nome in alto, scorrere fin sotto il blocco della chat e attivare { $label }.
measure-chat-privacy-group = Decidere chi esclude l’IA in un gruppo
    .does = Ogni membro di un gruppo può attivare o disattivare { $label }; gli admin possono riservarlo a sé.
    .not = Da sola, questa misura non attiva la protezione.
    .way = Aprire la pagina sul gruppo, poi i suoi permessi.
measure-ai-unused = Non usare Meta AI
    .does = È l’unico modo completo di non darle nulla di nuovo: non aggiungerla a un gruppo e non toccare il suo cerchio.
    .not = È un’abitudine e non un’impostazione. In un gruppo altri possono comunque rivolgersi all’IA.
    .way = Non c’è nulla da impostare.
measure-ai-chat-reset = Azzerare la chat con Meta AI
    .does = Meta AI risponde che è stata azzerata e che la conversazione è stata rimossa presso Meta.
    .not = Non è stata vista alcuna pagina ufficiale che lo dica. Per Instagram, Messenger o l’app separata non è nota una parola del genere.
    .way = Digitare { $typed } nella chat con Meta AI e inviarlo.
measure-ai-chats-reset-all = Azzerare tutte le chat con IA
    .does = Si dice che svuoti tutte le conversazioni con IA in WhatsApp.
    .not = Non è stata vista alcuna pagina ufficiale che lo dica.
    .way = Digitare { $typed } nella chat con Meta AI e inviarlo.
measure-ai-chat-delete = Eliminare la chat con Meta AI
    .does = Toglie la chat dal telefono.
    .not = Ha effetto solo sul telefono; ciò che Meta conserva non viene così eliminato.
    .way = Nell’elenco delle chat, scorrerla verso sinistra, eliminarla e confermare; su Android prima c’è un’altra voce. Oppure aprire la chat ed eliminarla dal suo menu.
measure-ai-chat-muted = Archiviare o silenziare Meta AI
    .does = Nasconde la chat con Meta AI.
    .not = Presso Meta non viene eliminato nulla.
    .way = Nell’elenco delle chat, tenere premuta la chat; oppure aprirla, toccarne il nome e silenziarla.
measure-ai-button-hidden = Nascondere il pulsante di Meta AI
    .does = Nasconde il pulsante, così nessuno lo tocca per sbaglio.
    .not = Nasconde e non fa altro: non ha effetto sulla privacy.
    .way = Nelle impostazioni di WhatsApp, alla voce sulle chat, disattivare { $label }.
measure-ai-incognito = Usare la chat in incognito con Meta AI
    .does = La chat è temporanea, e Meta dice di non poterla leggere.
    .not = È arrivata gradualmente, e nessuna fonte elenca le regioni. Per l’Europa non è confermata.
    .way = Aprire la chat con Meta AI e cercarne l’icona.

## Meta’s AI elsewhere

measure-ai-muted = Silenziare Meta AI
    .does = Resta in silenzio. L’app separata di Meta AI si può disinstallare.
    .not = Meta AI non si può togliere dalle app.
    .way = Facebook: cercare Meta AI, toccare la i, poi { $mute }. Instagram: aprire la chat con Meta AI, toccare la i, poi { $messages }. Messenger: toccare la i, poi { $mute }, fino a nuova modifica.
measure-ai-app-export = Scaricare i propri dati dall’app Meta AI
    .does = Ne dà una copia. Da fare prima di eliminare.
    .not = Non contiene ciò che era già stato eliminato.
    .way = Nell’app Meta AI: { $menu }, { $settings }, { $data }, { $manage }, { $export }.
measure-ai-app-delete = Eliminare le chat nell’app Meta AI
    .does = Elimina chat e media in quell’app, e ciò che vi è stato mostrato in pubblico.
    .not = Non è promesso che si elimini anche la copia presso Meta. Se se ne vuole una copia, scaricarla prima.
    .way = Nell’app Meta AI: { $menu }, { $settings }, { $data }, { $manage }, poi { $chats }, e { $vibes }.
measure-ai-chats-ads = Non dare all’IA dati per la pubblicità
    .does = Dove Meta usa le chat con la sua IA per suggerimenti e pubblicità, ciò che non vi si scrive non può essere usato a questo fine.
    .not = Dove si applica, non c’è un’impostazione per impedirlo. Alcuni articoli indicano UE, Regno Unito e Corea del Sud come esclusi; Meta stessa non li ha mai nominati, quindi l’esclusione può finire.
    .way = Non c’è nulla da impostare: non scrivere all’IA ciò che non deve influire sulla pubblicità.

## Accounts Centre and advertising

measure-whatsapp-apart = Tenere WhatsApp non collegato
    .does = Le chat con l’IA su WhatsApp restano così separate dai dati delle altre app.
    .not = Per Facebook e Instagram vale il contrario: se sono collegati, una sola opposizione copre entrambi.
    .way = Aprire { $label } e guardarne gli account. Non aggiungere WhatsApp, o toglierlo.
measure-off-meta-activity = Limitare l’attività da altre aziende
    .does = Serve a controllare ciò che altre aziende comunicano a Meta su chi usa l’account.
    .not = Ha ricevuto il nuovo nome prima negli Stati Uniti; l’informativa di Meta per l’Europa rimanda ancora al vecchio nome.
    .way = { $label }, { $ads }, { $activity }. Il suo nome precedente è { $older }.
measure-less-personal-ads = Pubblicità meno personalizzata (UE)
    .does = La pubblicità diventa meno personalizzata.
    .not = È una cosa diversa dall’addestramento dell’IA.
    .way = Nell’UE le app offrono questa scelta. Nessuna fonte dice dove si trovi in seguito.

## The device

measure-app-permissions = Limitare l’accesso delle app
    .does = Le app accedono a meno immagini, e non al microfono finché è disattivato.
    .not = Non tocca ciò che è stato caricato prima.
    .way = Nelle impostazioni del telefono, aprire l’app, limitarne l’accesso alle foto e disattivare il microfono finché non serve.
measure-ai-glasses = Occhiali IA: limitare ciò che conservano
    .does = Gli occhiali non salvano più per l’IA ciò che vedono, non ascoltano la parola di attivazione e conservano meno nel cloud.
    .not = Vale per un solo paio. Nell’UE e nel Regno Unito si può disattivare anche il salvataggio della voce; il suo nome non è noto.
    .way = Nell’app Meta AI: { $glasses }, { $device }, il proprio paio, Meta AI. Disattivare { $store }, e { $hey } in { $preferences }. Nella stessa pagina, { $privacy }: disattivare { $cloud }, eliminare { $log }.
measure-face-recognition = Riconoscimento facciale: nulla di noto
    .does = Nulla: è nell’elenco perché molti lo cercano.
    .not = Nessuna fonte cita un’impostazione al riguardo.
    .way = Non è noto alcun percorso.

## Where sources disagree

contradiction-ai-chat-reset = Due articoli riportano la parola senza barra davanti, del codice la riporta con la barra; un documento non ha potuto confermarla.
contradiction-ai-chats-reset-all = Solo del codice e delle note usano questa parola; un documento non ha potuto confermarla.
