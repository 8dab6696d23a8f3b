# The objection texts. One for each purpose, under the law that applies: opening, reasons, close.
# Each text is limited to its purpose, and its last sentence says what it does not ask for.

text-own-account-open =
    .gdpr = Ai sensi dell’articolo 21, paragrafo 1, del GDPR, mi oppongo, per motivi connessi alla mia situazione particolare, al trattamento dei dati personali che mi riguardano per lo sviluppo e il miglioramento dell’intelligenza artificiale (IA) da parte di Meta. La mia opposizione comprende ciò che è pubblico nel mio account e ciò che vi scambio con funzioni di IA.
    .uk-gdpr = Ai sensi dell’articolo 21, paragrafo 1, del GDPR del Regno Unito, mi oppongo, per motivi connessi alla mia situazione particolare, al trattamento dei dati personali che mi riguardano per lo sviluppo e il miglioramento dell’intelligenza artificiale (IA) da parte di Meta. La mia opposizione comprende ciò che è pubblico nel mio account e ciò che vi scambio con funzioni di IA.
    .fadp = Ai sensi dell’articolo 30 capoverso 2 lettera b della legge federale svizzera sulla protezione dei dati (LPD), e, in subordine, dell’articolo 21, paragrafo 1, del GDPR, mi oppongo espressamente al trattamento dei dati personali che mi riguardano per lo sviluppo e il miglioramento dell’intelligenza artificiale (IA) da parte di Meta, e lo vieto espressamente. La mia opposizione comprende ciò che è pubblico nel mio account e ciò che vi scambio con funzioni di IA.
    .lgpd = Ai sensi dell’articolo 18, § 2, della legge brasiliana sulla protezione dei dati (LGPD), mi oppongo al trattamento dei dati personali che mi riguardano per lo sviluppo e il miglioramento dell’intelligenza artificiale (IA) da parte di Meta; non vi ho acconsentito, e a mio avviso il trattamento non è conforme a tale legge. La mia opposizione comprende ciò che è pubblico nel mio account e ciò che vi scambio con funzioni di IA.
    .other = Ai sensi della legge sulla protezione dei dati del luogo in cui vivo, mi oppongo, per motivi connessi alla mia situazione particolare, al trattamento dei dati personali che mi riguardano per lo sviluppo e il miglioramento dell’intelligenza artificiale (IA) da parte di Meta. La mia opposizione comprende ciò che è pubblico nel mio account e ciò che vi scambio con funzioni di IA.

text-own-account-close =
    .gdpr = Vi chiedo di cessare ora questo trattamento e di darmene conferma. In attesa della verifica su quali motivi prevalgano, chiedo la limitazione del trattamento ai sensi dell’articolo 18, paragrafo 1, lettera d), del GDPR, solo per lo sviluppo e il miglioramento dell’IA. Non chiedo né l’eliminazione del mio account o dei suoi post, né un limite alla loro visualizzazione.
    .uk-gdpr = Vi chiedo di cessare ora questo trattamento e di darmene conferma. In attesa della verifica su quali motivi prevalgano, chiedo la limitazione del trattamento ai sensi dell’articolo 18, paragrafo 1, lettera d), del GDPR del Regno Unito, solo per lo sviluppo e il miglioramento dell’IA. Non chiedo né l’eliminazione del mio account o dei suoi post, né un limite alla loro visualizzazione.
    .fadp = Vi chiedo di cessare ora questo trattamento e di darmene conferma. Non chiedo né l’eliminazione del mio account o dei suoi post, né un limite alla loro visualizzazione.
    .lgpd = Vi chiedo di cessare ora questo trattamento e di darmene conferma. Non chiedo né l’eliminazione del mio account o dei suoi post, né un limite alla loro visualizzazione.
    .other = Vi chiedo di cessare ora questo trattamento e di darmene conferma. Non chiedo né l’eliminazione del mio account o dei suoi post, né un limite alla loro visualizzazione.

text-whatsapp-open =
    .gdpr = Ai sensi dell’articolo 21, paragrafo 1, del GDPR, mi oppongo, per motivi connessi alla mia situazione particolare, al trattamento dei miei messaggi con l’IA su WhatsApp per lo sviluppo e il miglioramento dell’intelligenza artificiale (IA), nella misura in cui si fonda su legittimi interessi. Sono compresi i messaggi che altri scambiano con l’IA in chat di cui faccio parte, nella misura in cui mi riguardano.
    .uk-gdpr = Ai sensi dell’articolo 21, paragrafo 1, del GDPR del Regno Unito, mi oppongo, per motivi connessi alla mia situazione particolare, al trattamento dei miei messaggi con l’IA su WhatsApp per lo sviluppo e il miglioramento dell’intelligenza artificiale (IA), nella misura in cui si fonda su legittimi interessi. Sono compresi i messaggi che altri scambiano con l’IA in chat di cui faccio parte, nella misura in cui mi riguardano.
    .fadp = Ai sensi dell’articolo 30 capoverso 2 lettera b della legge federale svizzera sulla protezione dei dati (LPD), e, in subordine, dell’articolo 21, paragrafo 1, del GDPR, mi oppongo espressamente al trattamento dei miei messaggi con l’IA su WhatsApp per lo sviluppo e il miglioramento dell’intelligenza artificiale (IA), nella misura in cui si fonda su legittimi interessi, e lo vieto espressamente. Sono compresi i messaggi che altri scambiano con l’IA in chat di cui faccio parte, nella misura in cui mi riguardano.
    .lgpd = Ai sensi dell’articolo 18, § 2, della legge brasiliana sulla protezione dei dati (LGPD), mi oppongo al trattamento dei miei messaggi con l’IA su WhatsApp per lo sviluppo e il miglioramento dell’intelligenza artificiale (IA), nella misura in cui si fonda su legittimi interessi; a mio avviso il trattamento non è conforme a tale legge. Sono compresi i messaggi che altri scambiano con l’IA in chat di cui faccio parte, nella misura in cui mi riguardano.
    .other = Ai sensi della legge sulla protezione dei dati del luogo in cui vivo, mi oppongo, per motivi connessi alla mia situazione particolare, al trattamento dei miei messaggi con l’IA su WhatsApp per lo sviluppo e il miglioramento dell’intelligenza artificiale (IA), nella misura in cui si fonda su legittimi interessi. Sono compresi i messaggi che altri scambiano con l’IA in chat di cui faccio parte, nella misura in cui mi riguardano.

text-whatsapp-close =
    .gdpr = Vi chiedo di cessare ora questo trattamento e di darmene conferma. In attesa della verifica su quali motivi prevalgano, chiedo la limitazione del trattamento ai sensi dell’articolo 18, paragrafo 1, lettera d), del GDPR, solo per lo sviluppo e il miglioramento dell’IA. Non chiedo né l’eliminazione del mio account o dei suoi messaggi, né un limite alla loro visualizzazione da parte dei destinatari.
    .uk-gdpr = Vi chiedo di cessare ora questo trattamento e di darmene conferma. In attesa della verifica su quali motivi prevalgano, chiedo la limitazione del trattamento ai sensi dell’articolo 18, paragrafo 1, lettera d), del GDPR del Regno Unito, solo per lo sviluppo e il miglioramento dell’IA. Non chiedo né l’eliminazione del mio account o dei suoi messaggi, né un limite alla loro visualizzazione da parte dei destinatari.
    .fadp = Vi chiedo di cessare ora questo trattamento e di darmene conferma. Non chiedo né l’eliminazione del mio account o dei suoi messaggi, né un limite alla loro visualizzazione da parte dei destinatari.
    .lgpd = Vi chiedo di cessare ora questo trattamento e di darmene conferma. Non chiedo né l’eliminazione del mio account o dei suoi messaggi, né un limite alla loro visualizzazione da parte dei destinatari.
    .other = Vi chiedo di cessare ora questo trattamento e di darmene conferma. Non chiedo né l’eliminazione del mio account o dei suoi messaggi, né un limite alla loro visualizzazione da parte dei destinatari.

text-others-posts-open =
    .gdpr = Ai sensi dell’articolo 21, paragrafo 1, del GDPR, mi oppongo, per motivi connessi alla mia situazione particolare, al trattamento dei dati personali che mi riguardano per lo sviluppo e il miglioramento dell’intelligenza artificiale (IA) da parte di Meta. La mia opposizione comprende ciò che altri hanno pubblicato su di me e ciò che proviene da terzi.
    .uk-gdpr = Ai sensi dell’articolo 21, paragrafo 1, del GDPR del Regno Unito, mi oppongo, per motivi connessi alla mia situazione particolare, al trattamento dei dati personali che mi riguardano per lo sviluppo e il miglioramento dell’intelligenza artificiale (IA) da parte di Meta. La mia opposizione comprende ciò che altri hanno pubblicato su di me e ciò che proviene da terzi.
    .fadp = Ai sensi dell’articolo 30 capoverso 2 lettera b della legge federale svizzera sulla protezione dei dati (LPD), e, in subordine, dell’articolo 21, paragrafo 1, del GDPR, mi oppongo espressamente al trattamento dei dati personali che mi riguardano per lo sviluppo e il miglioramento dell’intelligenza artificiale (IA) da parte di Meta, e lo vieto espressamente. La mia opposizione comprende ciò che altri hanno pubblicato su di me e ciò che proviene da terzi.
    .lgpd = Ai sensi dell’articolo 18, § 2, della legge brasiliana sulla protezione dei dati (LGPD), mi oppongo al trattamento dei dati personali che mi riguardano per lo sviluppo e il miglioramento dell’intelligenza artificiale (IA) da parte di Meta; non vi ho acconsentito, e a mio avviso il trattamento non è conforme a tale legge. La mia opposizione comprende ciò che altri hanno pubblicato su di me e ciò che proviene da terzi.
    .other = Ai sensi della legge sulla protezione dei dati del luogo in cui vivo, mi oppongo, per motivi connessi alla mia situazione particolare, al trattamento dei dati personali che mi riguardano per lo sviluppo e il miglioramento dell’intelligenza artificiale (IA) da parte di Meta. La mia opposizione comprende ciò che altri hanno pubblicato su di me e ciò che proviene da terzi.

text-others-posts-close =
    .gdpr = Vi chiedo di cessare ora questo trattamento e di darmene conferma. In attesa della verifica su quali motivi prevalgano, chiedo la limitazione del trattamento ai sensi dell’articolo 18, paragrafo 1, lettera d), del GDPR, solo per lo sviluppo e il miglioramento dell’IA. Non chiedo né l’eliminazione di un account o dei suoi post, né un limite alla loro visualizzazione.
    .uk-gdpr = Vi chiedo di cessare ora questo trattamento e di darmene conferma. In attesa della verifica su quali motivi prevalgano, chiedo la limitazione del trattamento ai sensi dell’articolo 18, paragrafo 1, lettera d), del GDPR del Regno Unito, solo per lo sviluppo e il miglioramento dell’IA. Non chiedo né l’eliminazione di un account o dei suoi post, né un limite alla loro visualizzazione.
    .fadp = Vi chiedo di cessare ora questo trattamento e di darmene conferma. Non chiedo né l’eliminazione di un account o dei suoi post, né un limite alla loro visualizzazione.
    .lgpd = Vi chiedo di cessare ora questo trattamento e di darmene conferma. Non chiedo né l’eliminazione di un account o dei suoi post, né un limite alla loro visualizzazione.
    .other = Vi chiedo di cessare ora questo trattamento e di darmene conferma. Non chiedo né l’eliminazione di un account o dei suoi post, né un limite alla loro visualizzazione.

# Signed by a parent; no name and no birth date of the child.
text-child-open =
    .gdpr = In qualità di genitore del minore interessato, e in suo nome, ai sensi dell’articolo 21, paragrafo 1, del GDPR, mi oppongo, per motivi connessi alla situazione particolare del minore, al trattamento dei dati personali del minore per lo sviluppo e il miglioramento dell’intelligenza artificiale (IA) da parte di Meta. L’opposizione comprende ciò che altri hanno pubblicato sul minore, ciò che è pubblico in un account del minore, e ciò che il minore scambia con funzioni di IA.
    .uk-gdpr = In qualità di genitore del minore interessato, e in suo nome, ai sensi dell’articolo 21, paragrafo 1, del GDPR del Regno Unito, mi oppongo, per motivi connessi alla situazione particolare del minore, al trattamento dei dati personali del minore per lo sviluppo e il miglioramento dell’intelligenza artificiale (IA) da parte di Meta. L’opposizione comprende ciò che altri hanno pubblicato sul minore, ciò che è pubblico in un account del minore, e ciò che il minore scambia con funzioni di IA.
    .fadp = In qualità di genitore del minore interessato, e in suo nome, ai sensi dell’articolo 30 capoverso 2 lettera b della legge federale svizzera sulla protezione dei dati (LPD), e, in subordine, dell’articolo 21, paragrafo 1, del GDPR, mi oppongo espressamente al trattamento dei dati personali del minore per lo sviluppo e il miglioramento dell’intelligenza artificiale (IA) da parte di Meta, e lo vieto espressamente. L’opposizione comprende ciò che altri hanno pubblicato sul minore, ciò che è pubblico in un account del minore, e ciò che il minore scambia con funzioni di IA.
    .lgpd = In qualità di genitore del minore interessato, e in suo nome, ai sensi dell’articolo 18, § 2, della legge brasiliana sulla protezione dei dati (LGPD), mi oppongo al trattamento dei dati personali del minore per lo sviluppo e il miglioramento dell’intelligenza artificiale (IA) da parte di Meta; non vi ho acconsentito, e a mio avviso il trattamento non è conforme a tale legge. L’opposizione comprende ciò che altri hanno pubblicato sul minore, ciò che è pubblico in un account del minore, e ciò che il minore scambia con funzioni di IA.
    .other = In qualità di genitore del minore interessato, e in suo nome, ai sensi della legge sulla protezione dei dati del luogo in cui viviamo, mi oppongo, per motivi connessi alla situazione particolare del minore, al trattamento dei dati personali del minore per lo sviluppo e il miglioramento dell’intelligenza artificiale (IA) da parte di Meta. L’opposizione comprende ciò che altri hanno pubblicato sul minore, ciò che è pubblico in un account del minore, e ciò che il minore scambia con funzioni di IA.

text-child-close =
    .gdpr = Vi chiedo di cessare ora questo trattamento e di darmene conferma. In attesa della verifica su quali motivi prevalgano, chiedo la limitazione del trattamento ai sensi dell’articolo 18, paragrafo 1, lettera d), del GDPR, solo per lo sviluppo e il miglioramento dell’IA. Non chiedo né l’eliminazione di un account o dei suoi post, né un limite alla loro visualizzazione.
    .uk-gdpr = Vi chiedo di cessare ora questo trattamento e di darmene conferma. In attesa della verifica su quali motivi prevalgano, chiedo la limitazione del trattamento ai sensi dell’articolo 18, paragrafo 1, lettera d), del GDPR del Regno Unito, solo per lo sviluppo e il miglioramento dell’IA. Non chiedo né l’eliminazione di un account o dei suoi post, né un limite alla loro visualizzazione.
    .fadp = Vi chiedo di cessare ora questo trattamento e di darmene conferma. Non chiedo né l’eliminazione di un account o dei suoi post, né un limite alla loro visualizzazione.
    .lgpd = Vi chiedo di cessare ora questo trattamento e di darmene conferma. Non chiedo né l’eliminazione di un account o dei suoi post, né un limite alla loro visualizzazione.
    .other = Vi chiedo di cessare ora questo trattamento e di darmene conferma. Non chiedo né l’eliminazione di un account o dei suoi post, né un limite alla loro visualizzazione.

# Leads into the reasons.
text-reasons = La mia situazione:

# Where no reason was picked.
text-no-reason = Il mio interesse a decidere su questi dati prevale sul loro uso per l’IA. Se occorre sapere quali effetti ha questo uso su di me in particolare, potete chiedermelo: lo spiegherò.

# Three sentences that hold for anyone, for a form that wants some text.
text-prepared = Da un modello di IA non si può semplicemente togliere ciò che vi è entrato, quindi un diritto esercitato più tardi arriva troppo tardi. Non posso prevedere per che cosa saranno usati questi modelli, né che cosa ripeteranno e a chi. Per me, decidere sui dati personali conta più del loro uso per l’IA.

# The frame of the letter.

letter-objection-subject = Oggetto: opposizione all’uso di dati personali per lo sviluppo e il miglioramento dell’IA

letter-objection-salutation = Gentili Signore e Signori,

letter-objection-identify = La presente lettera riguarda il seguente account su { $platform }: { $handle }.
    .no-handle = La presente lettera riguarda il mio account su { $platform }.

letter-objection-answer =
    .gdpr = Vi chiedo di comunicarmi le azioni intraprese, entro il termine di cui all’articolo 12, paragrafo 3, del GDPR. Se alla mia opposizione non viene dato seguito, vi chiedo di comunicarmene i motivi entro lo stesso termine, come prevede l’articolo 12, paragrafo 4, del GDPR.
    .uk-gdpr = Vi chiedo di comunicarmi le azioni intraprese, entro il termine fissato dagli articoli 12 e 12A del GDPR del Regno Unito. Se alla mia opposizione non viene dato seguito, vi chiedo di comunicarmene i motivi entro lo stesso termine.
    .fadp = Vi chiedo di comunicarmi per iscritto le azioni intraprese. Se alla mia opposizione non viene dato seguito, vi chiedo di comunicarmene i motivi.
    .lgpd = Vi chiedo di comunicarmi per iscritto le azioni intraprese. Se alla mia opposizione non viene dato seguito, vi chiedo di comunicarmene i motivi.
    .other = Vi chiedo di comunicarmi per iscritto le azioni intraprese. Se alla mia opposizione non viene dato seguito, vi chiedo di comunicarmene i motivi.

letter-closing = Distinti saluti
