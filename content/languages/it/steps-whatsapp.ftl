# WhatsApp, and what others post: forms, fields, ways, steps.
# What Meta calls a thing arrives as { $label }; its quotation marks are the program’s.

platform-whatsapp = WhatsApp
platform-no-account = Post di altri, o nessun account
    .short = Post di altri

# Before the first way

whatsapp-before = Ha usato Meta AI nelle sue chat, o è stata usata in un gruppo?
    .yes = Sì, o non so
    .no = No
    .means = Meta dice di non usare le chat a cui la sua IA non partecipa. Sui messaggi con la sua IA, testi più vecchi dicevano che non servivano all’addestramento; una pagina più recente di Meta offre un’opposizione a quell’uso.

# Forms

form-whatsapp-rights = Modulo WhatsApp per i diritti sui dati
    .note = La risposta arriva per e-mail. In passato è arrivata in fretta, in inglese, e chiedeva motivi; le persone hanno risposto dandone uno.
form-whatsapp-ai = Messaggi con l’IA su WhatsApp
    .note = Non ne abbiamo l’indirizzo: vi portano la pagina di Meta sull’IA e la pagina di scelta di Facebook. I suoi campi non sono noti; una fonte cita il numero.
form-whatsapp-dpo = Responsabile protezione dati WhatsApp
    .note = I suoi campi non sono noti. Scrivere nella prima riga che si tratta di un’opposizione.
form-page-help-whatsapp = Aiuto di WhatsApp sull’opposizione
    .note = È una pagina da leggere. Da qui non si invia nulla.
form-third-party = Modulo sui post di altri
    .note = Non servono né account né accesso, e si può inviare per un minore. Meta non accoglie ogni richiesta: verifica la legge locale. Non digitare un nome in Meta AI per ottenere una prova: così la si alimenta.

# Fields

field-whatsapp-rights-name = Nome e cognome
    .hint = Scrivere nome e cognome. È obbligatorio.
field-whatsapp-rights-phone = Numero WhatsApp
    .hint = Scrivere il numero dell’account WhatsApp. È obbligatorio.
field-whatsapp-rights-email = E-mail
    .hint = Scrivere un indirizzo che si legge: la risposta arriva lì.
field-whatsapp-rights-option = Di che cosa si tratta
    .hint = Scegliere l’opzione per opporsi all’uso delle proprie informazioni.
field-whatsapp-rights-text = Il testo
    .hint = Incollare il testo. A chi non ha dato un motivo ne è stato chiesto uno.

field-whatsapp-ai-phone = Numero WhatsApp
    .hint = Scrivere il numero dell’account WhatsApp, se il modulo lo chiede.

field-third-party-request = Tipo di richiesta
    .hint = Scegliere opposizione o limitazione. Fuori dall’Europa sono segnalate altre scelte: accesso, rettifica, cancellazione.
field-third-party-country = Paese
    .hint = Scegliere il Paese in cui si vive.
field-third-party-name = Nome e cognome
    .hint = Scrivere nome e cognome.
field-third-party-email = E-mail
    .hint = Scrivere un indirizzo che si legge. Non occorre che appartenga a un account.
field-third-party-explanation = Spiegazione
    .hint = Incollare il testo. Fuori dall’Europa il modulo chiedeva anche prompt e una schermata.

# Ways

route-whatsapp-rights-form = il modulo WhatsApp per i diritti
    .about = L’informativa di WhatsApp per l’Europa indica questo modulo per un’opposizione. Si apre in un browser; nessuna fonte dice se vuole un accesso. Le guide non ne hanno trovato alcuna voce nell’app.
route-whatsapp-help = la pagina di aiuto di WhatsApp
    .about = La pagina di aiuto sull’opposizione porta allo stesso modulo, con il link di contatto.
route-whatsapp-ai-page = la pagina di Meta sull’IA
    .about = Una frase vi parla di opposizione attraverso il proprio account WhatsApp e ha un link. Dove porti il link non è noto.
route-whatsapp-ai-hub = la pagina di scelta di Facebook
    .about = Una fonte segnala lì un’opzione per i messaggi con l’IA su WhatsApp. Non l’ha provata.
route-whatsapp-dpo-form = il modulo del resp. protezione dati
    .about = L’informativa di WhatsApp per l’Europa indica questo modulo per scrivere al suo responsabile della protezione dei dati. Un’opposizione vale qualunque sia il percorso.
route-whatsapp-nothing-to-send = la privacy di ogni chat
    .about = Meta dice di non usare le chat in cui nessuno si rivolge alla sua IA, quindi non occorre inviare nulla. Un interruttore tiene l’IA fuori da una chat; ogni chat ha il suo.
route-third-party-direct = il modulo sui post di altri
    .about = Chiunque può inviarlo, con o senza account, anche per i dati di un minore. Si apre senza accesso.

# Steps

step-whatsapp-help-open =
    .name = Pagina di aiuto
    .do = Aprire l’aiuto di WhatsApp sull’opposizione
    .where = La apre il link qui sotto, in un browser.
    .see = Un articolo su come opporsi.
step-whatsapp-help-contact =
    .name = Link di contatto
    .do = Seguire il suo link di contatto
    .where = Nell’articolo; nessuna fonte dice in quale parte.
    .see = Un modulo per nome, numero e una scelta da un elenco.

step-whatsapp-ai-page-open =
    .name = Pagina sull’IA
    .do = Aprire la pagina di Meta sull’IA
    .where = La apre il link qui sotto, in un browser. Aperta dagli Stati Uniti, non offre questa opposizione.
    .see = Una lunga pagina su come Meta usa le informazioni per l’IA.
step-whatsapp-ai-page-link =
    .name = Link per WhatsApp
    .do = Seguire il link nella frase su WhatsApp
    .where = Nel blocco sui diritti. Il link sulle informazioni di terzi è un altro.
    .see = Nessuna fonte mostra che cosa si apre. Può chiedere il numero WhatsApp.

step-whatsapp-hub-open =
    .name = Pagina di scelta
    .do = Aprire la pagina di scelta di Facebook
    .where = La apre il link qui sotto, in un browser.
    .see = Una domanda su che cosa riguarda la richiesta.
step-whatsapp-hub-option =
    .do = Scegliere { $label }
    .where = Fra le opzioni della pagina.
    .see = Nessuna fonte mostra che cosa viene dopo. Può chiedere il numero WhatsApp.

step-whatsapp-privacy-chat =
    .name = Chat
    .do = Aprire una chat
    .where = In WhatsApp, nell’elenco delle chat.
    .see = La chat, con un nome in alto.
step-whatsapp-privacy-name =
    .name = Nome in alto
    .do = Toccare il nome in alto
    .where = Il nome della persona o del gruppo.
    .see = Una pagina su questa chat.
    .else = Una guida ci arriva dai tre puntini della chat.
step-whatsapp-privacy-entry =
    .do = Toccare { $label }
    .where = Scorrere in basso. Sta sotto la voce per bloccare la chat.
    .see = Un interruttore per questa chat.
step-whatsapp-privacy-switch =
    .do = Attivare { $label }
    .where = All’inizio è disattivato, e ogni chat ha il suo. In un gruppo può farlo chiunque, salvo limiti posti dagli admin.
    .see = In questa chat sono bloccati l’esportazione, il salvataggio automatico dei media e le funzioni di IA.

# Rows of a screen that have no name of their own

sketch-rights-block = Blocco sui diritti
sketch-whatsapp-sentence = Frase sull’account WhatsApp
sketch-chat-name = Nome della chat
sketch-chat-lock = Blocco della chat

# Where sources disagree

contradiction-whatsapp-form = Diverse guide dicevano che WhatsApp non aveva un modulo di opposizione; sono più vecchie dell’informativa che cita questo.
contradiction-whatsapp-ai-messages = Testi più vecchi dicevano che i messaggi con l’IA su WhatsApp non servivano ad addestrarla; la pagina più recente di Meta offre un’opposizione a quell’uso.
contradiction-chat-privacy = WhatsApp e quattro guide dicono che in una chat del genere non si può chiamare Meta AI; una fonte dice che un messaggio che la nomina parte lo stesso.
contradiction-chat-privacy-path = La maggior parte delle guide passa dal nome della chat; una passa dai suoi tre puntini.
