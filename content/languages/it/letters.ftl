# Letters that follow an objection, and the history in sentences. Letters are written in more languages than the program
# speaks, so all that they need stands here and in the texts: the months, too.
# The attribute is the law that applies. A law without an attribute has no such sentence.

letter-month-1 = gennaio
letter-month-2 = febbraio
letter-month-3 = marzo
letter-month-4 = aprile
letter-month-5 = maggio
letter-month-6 = giugno
letter-month-7 = luglio
letter-month-8 = agosto
letter-month-9 = settembre
letter-month-10 = ottobre
letter-month-11 = novembre
letter-month-12 = dicembre
letter-date =
    { $day ->
        [one] { $day }º { $month } { $year }
       *[other] { $day } { $month } { $year }
    }

# Blanks that a person has to fill; they are flagged before anything is sent.

letter-blank-name = [nome e cognome]
letter-blank-contact = [indirizzo postale o e-mail]
letter-blank-date = [data]

# The subject on paper, with the label that is usual there. A mail has the subject alone.

letter-subject = Oggetto: { $subject }

# What an objection is about.

letter-about =
    .account = La mia opposizione riguarda il mio account su { $platform }: { $handle }.
    .account-no-handle = La mia opposizione riguarda il mio account su { $platform }.
    .page = La mia opposizione riguarda una mia Pagina su { $platform }, { $handle }, e i dati che mi riguardano presenti lì.
    .page-no-handle = La mia opposizione riguarda una mia Pagina su { $platform } e i dati che mi riguardano presenti lì.
    .child = La mia opposizione riguarda l’account { $handle } del minore di cui sono genitore, su { $platform }, e ciò che altri vi hanno pubblicato sul minore.
    .child-no-handle = La mia opposizione riguarda i dati su { $platform } del minore di cui sono genitore.
    .others-posts = La mia opposizione riguarda ciò che altri hanno pubblicato su di me nei servizi di Meta, e ciò che proviene da terzi.

# The same right after the salutation.

letter-about-first =
    .page = la mia opposizione riguarda una mia Pagina su { $platform }, { $handle }, e i dati che mi riguardano presenti lì.
    .page-no-handle = la mia opposizione riguarda una mia Pagina su { $platform } e i dati che mi riguardano presenti lì.
    .child = la mia opposizione riguarda l’account { $handle } del minore di cui sono genitore, su { $platform }, e ciò che altri vi hanno pubblicato sul minore.
    .child-no-handle = la mia opposizione riguarda i dati su { $platform } del minore di cui sono genitore.
    .others-posts = la mia opposizione riguarda ciò che altri hanno pubblicato su di me nei servizi di Meta, e ciò che proviene da terzi.

# The last sentence of each text.

letter-not-asked =
    .own-account = Non chiedo né l’eliminazione del mio account o dei suoi post, né un limite alla loro visualizzazione.
    .whatsapp = Non chiedo né l’eliminazione del mio account o dei suoi messaggi, né un limite alla loro visualizzazione da parte dei destinatari.
    .others-posts = Non chiedo né l’eliminazione di un account o dei suoi post, né un limite alla loro visualizzazione.
    .child = Non chiedo né l’eliminazione di un account o dei suoi post, né un limite alla loro visualizzazione.

# What stands in several letters.

letter-stop = Vi chiedo di cessare fin d’ora questo trattamento e di darmene conferma.
    .fadp = Vi chiedo di cessare fin d’ora questo trattamento e di darmene conferma.

letter-restriction =
    .gdpr = In attesa della verifica in merito all’eventuale prevalenza dei vostri motivi legittimi, chiedo la limitazione del trattamento ai sensi dell’articolo 18, paragrafo 1, lettera d), del GDPR, solo per lo sviluppo e il miglioramento dell’IA.
    .uk-gdpr = In attesa della verifica in merito all’eventuale prevalenza dei vostri motivi legittimi, chiedo la limitazione del trattamento ai sensi dell’articolo 18, paragrafo 1, lettera d), del GDPR del Regno Unito, solo per lo sviluppo e il miglioramento dell’IA.

# How a text of ours cites it: by this a text that was kept is known to ask for restriction.
letter-restriction-cited =
    .gdpr = articolo 18, paragrafo 1, lettera d), del GDPR
    .uk-gdpr = articolo 18, paragrafo 1, lettera d), del GDPR del Regno Unito

letter-period =
    .gdpr = Il termine di cui all’articolo 12, paragrafo 3, del GDPR è scaduto in data { $due }. Non ho ricevuto informazioni sul seguito dato alla mia opposizione.
    .uk-gdpr = Secondo il mio calcolo, il termine di cui agli articoli 12 e 12A del GDPR del Regno Unito è scaduto in data { $due }. Non ho ricevuto informazioni sul seguito dato alla mia opposizione.

letter-period-extended =
    .gdpr = È stata annunciata una proroga; il termine prorogato di cui all’articolo 12, paragrafo 3, del GDPR è scaduto in data { $due }. Non ho ricevuto informazioni sul seguito dato alla mia opposizione.
    .uk-gdpr = È stata annunciata una proroga; secondo il mio calcolo, il termine prorogato è scaduto in data { $due }. Non ho ricevuto informazioni sul seguito dato alla mia opposizione.

letter-period-late =
    .gdpr = In data { $announced } è stata annunciata una proroga. Il primo termine era già scaduto, in data { $end }; ai sensi dell’articolo 12, paragrafo 3, del GDPR la proroga non sposta quindi la data.
    .uk-gdpr = In data { $announced } è stata annunciata una proroga. Secondo il mio calcolo, il primo termine era già scaduto, in data { $end }; la proroga non sposta quindi la data.
    .fadp = In data { $announced } è stata annunciata una proroga. Il primo termine era già scaduto, in data { $end }.
    .lgpd = In data { $announced } è stata annunciata una proroga. Il primo termine era già scaduto, in data { $end }.
    .other = In data { $announced } è stata annunciata una proroga. Il primo termine era già scaduto, in data { $end }.

letter-history = Ecco che cosa è avvenuto finora:

# Supplement.

letter-supplement-subject = Integrazione alla mia opposizione presentata in data { $sent } all’uso di dati personali per lo sviluppo e il miglioramento dell’IA
    .fadp = Integrazione alla mia opposizione presentata in data { $sent } all’uso di dati personali per lo sviluppo e il miglioramento dell’IA

letter-supplement-open =
    .asked = in data { $sent } ho presentato opposizione al trattamento di dati personali per lo sviluppo e il miglioramento dell’IA. In data { $answered } mi sono state chieste ulteriori informazioni. Con la presente integro la mia opposizione.
    .elsewhere = in data { $sent } ho presentato opposizione al trattamento di dati personali per lo sviluppo e il miglioramento dell’IA. In data { $answered } mi è stato indicato di rivolgermi altrove. Confermo la mia opposizione e con la presente la integro.
    .refused = in data { $sent } ho presentato opposizione al trattamento di dati personali per lo sviluppo e il miglioramento dell’IA. In data { $answered } l’opposizione è stata respinta. Confermo la mia opposizione e con la presente la integro.
    .plain = in data { $sent } ho presentato opposizione al trattamento di dati personali per lo sviluppo e il miglioramento dell’IA. Con la presente integro di mia iniziativa la mia opposizione.
    .asked-fadp = in data { $sent } ho presentato opposizione al trattamento di dati personali per lo sviluppo e il miglioramento dell’IA. In data { $answered } mi sono state chieste ulteriori informazioni. Con la presente integro la mia opposizione.
    .elsewhere-fadp = in data { $sent } ho presentato opposizione al trattamento di dati personali per lo sviluppo e il miglioramento dell’IA. In data { $answered } mi è stato indicato di rivolgermi altrove. Confermo la mia opposizione e con la presente la integro.
    .refused-fadp = in data { $sent } ho presentato opposizione al trattamento di dati personali per lo sviluppo e il miglioramento dell’IA. In data { $answered } l’opposizione è stata respinta. Confermo la mia opposizione e con la presente la integro.
    .plain-fadp = in data { $sent } ho presentato opposizione al trattamento di dati personali per lo sviluppo e il miglioramento dell’IA. Con la presente integro di mia iniziativa la mia opposizione.

letter-supplement-first-day = La mia opposizione vale dal giorno in cui l’ho inviata. La presente non è una nuova richiesta.

letter-supplement-prompts = La mia opposizione non dipende da prompt, né da una schermata con la risposta di un’IA. È rivolta contro l’uso di dati per lo sviluppo e il miglioramento dell’IA, e non contro una singola risposta.

letter-supplement-identity =
    .gdpr = Vi ho scritto in quanto persona interessata. Ai sensi dell’articolo 12, paragrafo 6, del GDPR possono essere chieste ulteriori informazioni solo in presenza di ragionevoli dubbi circa la mia identità. Se ne avete, vi chiedo di indicarmeli, insieme al minimo di informazioni che basti a chiarirli.
    .uk-gdpr = Vi ho scritto in quanto persona interessata. Possono essere chieste ulteriori informazioni solo in presenza di ragionevoli dubbi circa la mia identità. Se ne avete, vi chiedo di indicarmeli, insieme al minimo di informazioni che basti a chiarirli.
    .fadp = Vi ho scritto in quanto persona interessata. In caso di dubbi circa la mia identità, vi chiedo di indicarmeli, insieme al minimo di informazioni che basti a chiarirli.
    .lgpd = Vi ho scritto in quanto persona interessata. In caso di dubbi circa la mia identità, vi chiedo di indicarmeli, insieme al minimo di informazioni che basti a chiarirli.
    .other = Vi ho scritto in quanto persona interessata. In caso di dubbi circa la mia identità, vi chiedo di indicarmeli, insieme al minimo di informazioni che basti a chiarirli.
    .gdpr-child = Vi ho scritto in qualità di genitore, in nome e per conto del minore interessato. Ai sensi dell’articolo 12, paragrafo 6, del GDPR possono essere chieste ulteriori informazioni solo in presenza di ragionevoli dubbi circa la mia identità. Se ne avete, vi chiedo di indicarmeli, insieme al minimo di informazioni che basti a chiarirli.
    .uk-gdpr-child = Vi ho scritto in qualità di genitore, in nome e per conto del minore interessato. Possono essere chieste ulteriori informazioni solo in presenza di ragionevoli dubbi circa la mia identità. Se ne avete, vi chiedo di indicarmeli, insieme al minimo di informazioni che basti a chiarirli.
    .fadp-child = Vi ho scritto in qualità di genitore, in nome e per conto del minore interessato. In caso di dubbi circa la mia identità, vi chiedo di indicarmeli, insieme al minimo di informazioni che basti a chiarirli.
    .lgpd-child = Vi ho scritto in qualità di genitore, in nome e per conto del minore interessato. In caso di dubbi circa la mia identità, vi chiedo di indicarmeli, insieme al minimo di informazioni che basti a chiarirli.
    .other-child = Vi ho scritto in qualità di genitore, in nome e per conto del minore interessato. In caso di dubbi circa la mia identità, vi chiedo di indicarmeli, insieme al minimo di informazioni che basti a chiarirli.

letter-supplement-refused =
    .gdpr = Ai sensi dell’articolo 21, paragrafo 1, del GDPR spetta al titolare del trattamento dimostrare l’esistenza di motivi legittimi cogenti per procedere al trattamento che prevalgono sui miei interessi, diritti e libertà. Vi chiedo di indicarmi questi motivi, e come sono stati ponderati rispetto alla mia situazione.
    .uk-gdpr = Ai sensi dell’articolo 21, paragrafo 1, del GDPR del Regno Unito spetta al titolare del trattamento dimostrare l’esistenza di motivi legittimi cogenti per procedere al trattamento che prevalgono sui miei interessi, diritti e libertà. Vi chiedo di indicarmi questi motivi, e come sono stati ponderati rispetto alla mia situazione.
    .fadp = Ho presentato espressamente opposizione. Ai sensi degli articoli 30 e 31 della legge federale svizzera sulla protezione dei dati il trattamento può allora proseguire solo con un motivo giustificativo. Vi chiedo di indicarmelo.
    .lgpd = Vi chiedo di indicarmi i motivi per cui alla mia opposizione non viene dato seguito, e la base giuridica invocata.
    .other = Vi chiedo di indicarmi i motivi per cui alla mia opposizione non viene dato seguito, e la base giuridica invocata.
    .gdpr-child = Ai sensi dell’articolo 21, paragrafo 1, del GDPR spetta al titolare del trattamento dimostrare l’esistenza di motivi legittimi cogenti per procedere al trattamento che prevalgono sugli interessi, sui diritti e sulle libertà del minore. Vi chiedo di indicarmi questi motivi, e come sono stati ponderati rispetto alla situazione del minore.
    .uk-gdpr-child = Ai sensi dell’articolo 21, paragrafo 1, del GDPR del Regno Unito spetta al titolare del trattamento dimostrare l’esistenza di motivi legittimi cogenti per procedere al trattamento che prevalgono sugli interessi, sui diritti e sulle libertà del minore. Vi chiedo di indicarmi questi motivi, e come sono stati ponderati rispetto alla situazione del minore.

# Reminder.

letter-reminder-subject = Sollecito relativo alla mia opposizione presentata in data { $sent } all’uso di dati personali per lo sviluppo e il miglioramento dell’IA
    .fadp = Sollecito relativo alla mia opposizione presentata in data { $sent } all’uso di dati personali per lo sviluppo e il miglioramento dell’IA

letter-reminder-open = in data { $sent } ho presentato opposizione al trattamento di dati personali per lo sviluppo e il miglioramento dell’IA. Finora non ho ricevuto alcuna decisione in merito.
    .refused = in data { $sent } ho presentato opposizione al trattamento di dati personali per lo sviluppo e il miglioramento dell’IA. In data { $answered } l’opposizione è stata respinta. Confermo la mia opposizione.
    .answered = in data { $sent } ho presentato opposizione al trattamento di dati personali per lo sviluppo e il miglioramento dell’IA. In data { $answered } ho ricevuto una risposta. Confermo la mia opposizione.
    .fadp = in data { $sent } ho presentato opposizione al trattamento di dati personali per lo sviluppo e il miglioramento dell’IA. Finora non ho ricevuto alcuna decisione in merito.
    .refused-fadp = in data { $sent } ho presentato opposizione al trattamento di dati personali per lo sviluppo e il miglioramento dell’IA. In data { $answered } l’opposizione è stata respinta. Confermo la mia opposizione.
    .answered-fadp = in data { $sent } ho presentato opposizione al trattamento di dati personali per lo sviluppo e il miglioramento dell’IA. In data { $answered } ho ricevuto una risposta. Confermo la mia opposizione.

letter-reminder-ask = Vi chiedo di cessare fin d’ora questo trattamento, se non è già avvenuto, e di comunicarmi che cosa è stato fatto, entro la seguente data: { $by }.
    .fadp = Vi chiedo di cessare fin d’ora questo trattamento, se non è già avvenuto, e di comunicarmi che cosa è stato fatto, entro la seguente data: { $by }.

letter-reminder-next =
    .gdpr = Se entro tale data non avrò ricevuto risposta, intendo proporre reclamo all’autorità di controllo ai sensi dell’articolo 77 del GDPR.
    .uk-gdpr = Se entro tale data non avrò ricevuto risposta, intendo presentare reclamo alla vostra società ai sensi della sezione 164A del Data Protection Act 2018, e poi rivolgermi all’autorità.
    .fadp = Se entro tale data non avrò ricevuto risposta, intendo presentare denuncia all’Incaricato federale della protezione dei dati e della trasparenza. Mi riservo le pretese di cui all’articolo 32 della legge federale svizzera sulla protezione dei dati.
    .lgpd = Se entro tale data non avrò ricevuto risposta, intendo presentare istanza all’autorità brasiliana per la protezione dei dati (ANPD).
    .other = Se entro tale data non avrò ricevuto risposta, intendo rivolgermi all’autorità che vigila sulla protezione dei dati nel luogo in cui vivo.

# Complaint to the company: United Kingdom.

letter-company-subject = Reclamo ai sensi della sezione 164A del Data Protection Act 2018

letter-company-open = il presente reclamo riguarda il modo in cui è stata trattata la mia opposizione presentata in data { $sent }, ai sensi dell’articolo 21, paragrafo 1, del GDPR del Regno Unito, al trattamento di dati personali per lo sviluppo e il miglioramento dell’IA.

letter-company-ask =
    { $days ->
        [one] Vi chiedo di confermare il ricevimento di questo reclamo entro { $days } giorno, come prevede la legge, di esaminarlo e di comunicarmi l’esito senza ingiustificato ritardo. Vi chiedo di dare seguito alla mia opposizione: di cessare questo trattamento e di darmene conferma.
       *[other] Vi chiedo di confermare il ricevimento di questo reclamo entro { $days } giorni, come prevede la legge, di esaminarlo e di comunicarmi l’esito senza ingiustificato ritardo. Vi chiedo di dare seguito alla mia opposizione: di cessare questo trattamento e di darmene conferma.
    }

letter-company-next = Se ciò non risolverà la questione, intendo presentare reclamo all’autorità ai sensi della sezione 165 della stessa legge.

# Complaint to the authority, in five items.

letter-complaint-subject =
    .gdpr = Reclamo ai sensi dell’articolo 77 del GDPR, relativo alla mia opposizione all’uso di dati personali per lo sviluppo e il miglioramento dell’IA da parte di Meta
    .uk-gdpr = Reclamo ai sensi della sezione 165 del Data Protection Act 2018, relativo alla mia opposizione all’uso di dati personali per lo sviluppo e il miglioramento dell’IA da parte di Meta
    .fadp = Denuncia ai sensi dell’articolo 49 della legge federale svizzera sulla protezione dei dati, relativa alla mia opposizione all’uso di dati personali per lo sviluppo e il miglioramento dell’IA da parte di Meta
    .lgpd = Istanza di una persona interessata contro un titolare del trattamento, relativa alla mia opposizione all’uso di dati personali per lo sviluppo e il miglioramento dell’IA da parte di Meta
    .other = Reclamo relativo alla mia opposizione all’uso di dati personali per lo sviluppo e il miglioramento dell’IA da parte di Meta

letter-complaint-open =
    .gdpr = propongo reclamo ai sensi dell’articolo 77 del regolamento (UE) 2016/679 (GDPR). Gli elementi seguono in cinque punti.
    .uk-gdpr = presento reclamo ai sensi della sezione 165 del Data Protection Act 2018. Gli elementi seguono in cinque punti.
    .fadp = ai sensi dell’articolo 49 della legge federale svizzera sulla protezione dei dati presento denuncia in merito a un trattamento di dati che potrebbe violare le disposizioni sulla protezione dei dati. So che una denuncia non mi conferisce la qualità di parte. Gli elementi seguono in cinque punti.
    .lgpd = presento istanza in quanto persona interessata, dopo aver scritto al titolare del trattamento. Gli elementi seguono in cinque punti.
    .other = presento reclamo ai sensi della legge sulla protezione dei dati del luogo in cui vivo. Gli elementi seguono in cinque punti.

letter-complaint-item-1 = 1. Chi scrive
letter-complaint-item-2 = 2. Per chi
letter-complaint-item-3 = 3. Contro chi
letter-complaint-item-4 = 4. Di che cosa si tratta
letter-complaint-item-5 = 5. La richiesta precedente e il suo esito

letter-complaint-residence = Paese di residenza: { $country }

letter-complaint-for =
    .own = Agisco in nome proprio. Nessun organismo e nessun’altra persona mi rappresenta.
    .child = Agisco in qualità di genitore, in nome e per conto del minore. Nessun organismo ci rappresenta.

letter-complaint-against = Il titolare del trattamento è la seguente società:
    .several = I titolari del trattamento sono due società, la prima per il servizio e la seconda per le funzioni di IA al suo interno:

letter-complaint-reading = Questa società ha sede in Irlanda e risponde per gli utenti del luogo in cui vivo. Interpreto quindi l’articolo 3, paragrafo 1, del GDPR nel senso che il regolamento si applica.
    .several = Queste società hanno sede in Irlanda e rispondono per gli utenti del luogo in cui vivo. Interpreto quindi l’articolo 3, paragrafo 1, del GDPR nel senso che il regolamento si applica.

letter-complaint-what =
    .gdpr = Vengono trattati dati personali per lo sviluppo e il miglioramento dell’IA, e a tal fine è invocato il legittimo interesse (articolo 6, paragrafo 1, lettera f), del GDPR). Ho presentato opposizione ai sensi dell’articolo 21, paragrafo 1, del GDPR, per motivi connessi alla mia situazione particolare. Il trattamento può allora proseguire solo se è dimostrata l’esistenza di motivi legittimi cogenti per procedere al trattamento che prevalgono sui miei interessi, diritti e libertà.
    .uk-gdpr = Vengono trattati dati personali per lo sviluppo e il miglioramento dell’IA, e a tal fine è invocato il legittimo interesse. Ho presentato opposizione ai sensi dell’articolo 21, paragrafo 1, del GDPR del Regno Unito, per motivi connessi alla mia situazione particolare. Il trattamento può allora proseguire solo se è dimostrata l’esistenza di motivi legittimi cogenti per procedere al trattamento che prevalgono sui miei interessi, diritti e libertà.
    .fadp = Vengono trattati dati personali per lo sviluppo e il miglioramento dell’IA. Ho presentato espressamente opposizione ai sensi dell’articolo 30 capoverso 2 lettera b della legge federale svizzera sulla protezione dei dati. Il trattamento può allora proseguire solo con un motivo giustificativo ai sensi dell’articolo 31, anche per i dati che ho reso pubblici.
    .lgpd = Vengono trattati dati personali per lo sviluppo e il miglioramento dell’IA senza il mio consenso. Ho presentato opposizione ai sensi dell’articolo 18, § 2, della legge brasiliana sulla protezione dei dati (LGPD).
    .other = Vengono trattati dati personali per lo sviluppo e il miglioramento dell’IA. Ho presentato opposizione ai sensi della legge sulla protezione dei dati del luogo in cui vivo.
    .gdpr-child = Vengono trattati dati personali per lo sviluppo e il miglioramento dell’IA, e a tal fine è invocato il legittimo interesse (articolo 6, paragrafo 1, lettera f), del GDPR). In nome e per conto del minore ho presentato opposizione ai sensi dell’articolo 21, paragrafo 1, del GDPR, per motivi connessi alla situazione particolare del minore. Il trattamento può allora proseguire solo se è dimostrata l’esistenza di motivi legittimi cogenti per procedere al trattamento che prevalgono sugli interessi, sui diritti e sulle libertà del minore.
    .uk-gdpr-child = Vengono trattati dati personali per lo sviluppo e il miglioramento dell’IA, e a tal fine è invocato il legittimo interesse. In nome e per conto del minore ho presentato opposizione ai sensi dell’articolo 21, paragrafo 1, del GDPR del Regno Unito, per motivi connessi alla situazione particolare del minore. Il trattamento può allora proseguire solo se è dimostrata l’esistenza di motivi legittimi cogenti per procedere al trattamento che prevalgono sugli interessi, sui diritti e sulle libertà del minore.
    .fadp-child = Vengono trattati dati personali per lo sviluppo e il miglioramento dell’IA. In nome e per conto del minore ho presentato espressamente opposizione ai sensi dell’articolo 30 capoverso 2 lettera b della legge federale svizzera sulla protezione dei dati. Il trattamento può allora proseguire solo con un motivo giustificativo ai sensi dell’articolo 31, anche per i dati resi pubblici.

letter-complaint-silent =
    .gdpr = A mio avviso ciò viola l’articolo 12, paragrafi 3 e 4, e l’articolo 21, paragrafo 1, del GDPR: entro il termine non mi è stato comunicato né quale seguito sia stato dato alla mia opposizione, né perché non ne sia stato dato alcuno.
    .uk-gdpr = A mio avviso ciò viola l’articolo 12 e l’articolo 21, paragrafo 1, del GDPR del Regno Unito: non mi è stato comunicato né quale seguito sia stato dato alla mia opposizione, né perché non ne sia stato dato alcuno.
    .fadp = A mio avviso vi è lesione della mia personalità: non mi è stato comunicato né che il trattamento sia cessato, né che cosa lo giustifichi.
    .lgpd = Non mi è stato comunicato né che il trattamento sia cessato, né perché prosegua.
    .other = Non mi è stato comunicato né che il trattamento sia cessato, né perché prosegua.
    .fadp-child = A mio avviso vi è lesione della personalità del minore: non mi è stato comunicato né che il trattamento sia cessato, né che cosa lo giustifichi.

letter-complaint-refused =
    .gdpr = A mio avviso ciò viola l’articolo 21, paragrafo 1, del GDPR: la mia opposizione è stata respinta, e non mi sono stati dimostrati motivi legittimi cogenti che prevalgano sui miei interessi.
    .uk-gdpr = A mio avviso ciò viola l’articolo 21, paragrafo 1, del GDPR del Regno Unito: la mia opposizione è stata respinta, e non mi sono stati dimostrati motivi legittimi cogenti che prevalgano sui miei interessi.
    .fadp = A mio avviso vi è lesione della mia personalità: la mia opposizione è stata respinta, e non mi è stato indicato alcun motivo giustificativo valido.
    .lgpd = La mia opposizione è stata respinta. A mio avviso ciò non è conforme alla legge.
    .other = La mia opposizione è stata respinta. A mio avviso ciò non è conforme alla legge.
    .gdpr-child = A mio avviso ciò viola l’articolo 21, paragrafo 1, del GDPR: la mia opposizione è stata respinta, e non mi sono stati dimostrati motivi legittimi cogenti che prevalgano sugli interessi del minore.
    .uk-gdpr-child = A mio avviso ciò viola l’articolo 21, paragrafo 1, del GDPR del Regno Unito: la mia opposizione è stata respinta, e non mi sono stati dimostrati motivi legittimi cogenti che prevalgano sugli interessi del minore.
    .fadp-child = A mio avviso vi è lesione della personalità del minore: la mia opposizione è stata respinta, e non mi è stato indicato alcun motivo giustificativo valido.

letter-complaint-accepted = In data { $answered } mi è stato comunicato che la mia opposizione è accettata.

letter-complaint-going-on = Finora non ho ricevuto alcuna decisione sulla mia opposizione.

letter-complaint-restriction =
    .gdpr = Ho chiesto anche la limitazione del trattamento ai sensi dell’articolo 18, paragrafo 1, lettera d), del GDPR, solo per lo sviluppo e il miglioramento dell’IA.
    .uk-gdpr = Ho chiesto anche la limitazione del trattamento ai sensi dell’articolo 18, paragrafo 1, lettera d), del GDPR del Regno Unito, solo per lo sviluppo e il miglioramento dell’IA.

letter-complaint-request = Ho scritto prima alla società, con la mia opposizione inviata in data { $sent }. Ecco che cosa è avvenuto:

letter-complaint-company =
    .done = In data { $on } ho presentato reclamo alla società stessa, ai sensi della sezione 164A del Data Protection Act 2018.
    .not-done = Non ho ancora presentato reclamo alla società stessa, ai sensi della sezione 164A del Data Protection Act 2018.

letter-complaint-ask =
    .gdpr = Vi chiedo di esaminare questo reclamo, di provvedere affinché sia dato seguito alla mia opposizione, e di informarmi dello stato e dell’esito del reclamo.
    .uk-gdpr = Vi chiedo di esaminare questo reclamo, di provvedere affinché sia dato seguito alla mia opposizione, e di informarmi dello stato e dell’esito del reclamo.
    .fadp = Vi chiedo di esaminare la questione e di provvedere affinché la mia opposizione espressa sia rispettata.
    .lgpd = Vi chiedo di esaminare questa istanza, e di provvedere affinché sia dato seguito alla mia opposizione.
    .other = Vi chiedo di esaminare questo reclamo, e di provvedere affinché sia dato seguito alla mia opposizione.

letter-complaint-forward =
    .gdpr = Qualora in questo caso l’autorità capofila sia un’altra, vi chiedo di trasmetterle il reclamo e di restare il mio punto di contatto (articoli 56 e 60 del GDPR).

letter-enclosures = Allegati:
    .none = Allegati: nessuno
letter-enclosure = { $file }, data: { $date }
letter-enclosure-text = un testo che ho inviato
letter-enclosure-form = il testo che ho preparato per il modulo
letter-enclosure-objection = la mia opposizione
letter-enclosure-supplement = la mia integrazione
letter-enclosure-reminder = il mio sollecito
letter-enclosure-company-complaint = il mio reclamo alla società

# The history, event by event, as the person tells it.

history-line = { $date }: { $what }
history-sent = Ho inviato la mia opposizione con il modulo.
    .reference = Ho inviato la mia opposizione con il modulo; il numero di riferimento è { $reference }.
history-letter = Ho inviato una lettera.
history-letter-objection = Ho inviato la mia opposizione per lettera.
history-letter-supplement = Ho inviato un’integrazione.
history-letter-reminder = Ho inviato un sollecito.
history-letter-company-complaint = Ho presentato reclamo alla società.
history-letter-complaint = Ho proposto reclamo all’autorità.
history-reply = È arrivata una risposta.
history-reply-sent = È arrivata una risposta che non decide nulla.
history-no-answer = Non era ancora arrivata alcuna risposta.
history-reply-received = La società ha confermato di aver ricevuto la mia opposizione.
history-reply-accepted = La società ha comunicato di accettare la mia opposizione.
history-reply-code-wanted = Il modulo ha chiesto un codice inviato per e-mail.
history-reply-asked-for-more = La società mi ha chiesto ulteriori informazioni.
history-reply-sent-elsewhere = La società mi ha rinviato altrove.
history-reply-refused = La società ha respinto la mia opposizione.
history-reply-extended = La società ha annunciato di aver bisogno di più tempo.
history-reply-not-offered = La società ha comunicato che nel luogo in cui vivo ciò non è previsto.
history-error = Il modulo ha mostrato un errore; non è stato inviato nulla.
history-covered = La risposta a un’altra mia opposizione citava questo account.
history-withdrawn = Ho ritirato la mia opposizione.
history-proof = Ho conservato una prova: { $file }.
history-note = Ho annotato: { $note }
