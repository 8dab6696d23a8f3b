### Places: what a region is called, and what holds there that holds nowhere else.
### One message a region, `region-` and its ISO 3166-1 code. A note says what holds and what one can still do; `also` has other names that find it, with commas between.

## The European Union. A note stands only where a place has something of its own.

region-AT = Austria
    .note = Per un eventuale reclamo, non attendere a lungo. Per quanto ci risulta, il diritto austriaco dà un anno dal giorno in cui se ne viene a conoscenza, e tre anni al massimo.

region-BE = Belgio
    .note = La stessa autorità belga ha invitato a opporsi chi non vuole che i propri dati siano usati. Il reclamo va scritto in olandese, francese o tedesco.

region-BG = Bulgaria
region-HR = Croazia
region-CY = Cipro
region-CZ = Cechia
    .also = Repubblica Ceca
region-DK = Danimarca
region-EE = Estonia
region-FI = Finlandia
region-FR = Francia

region-DE = Germania
    .note = Il reclamo va all’autorità del Land in cui si vive; in Baviera, a quella per le imprese private. Dentro la Germania, Amburgo è capofila per Meta, e si può scrivere anche lì.

region-GR = Grecia
region-HU = Ungheria

region-IE = Irlanda
    .also = Eire
    .note = La società europea di Meta ha sede qui, quindi l’autorità irlandese è insieme quella locale e la capofila per Meta. Si aspetta che prima si scriva a Meta.

region-IT = Italia
region-LV = Lettonia
region-LT = Lituania
region-LU = Lussemburgo
region-MT = Malta

region-NL = Paesi Bassi
    .also = Olanda
    .note = L’autorità dei Paesi Bassi ha invitato a opporsi, e ha lasciato aperto se l’addestramento sia lecito quando offre solo un modo di dire no. Chiede di scrivere a Meta prima di un reclamo.

region-PL = Polonia
region-PT = Portogallo
region-RO = Romania
region-SK = Slovacchia
region-SI = Slovenia

region-ES = Spagna
    .note = Un reclamo su Meta va all’autorità nazionale. Quelle catalana, basca e andalusa si occupano solo di enti pubblici.

region-SE = Svezia

## The European Economic Area beside the Union.

region-IS = Islanda
    .note = Qui il GDPR si applica come nell’Unione europea.

region-LI = Liechtenstein
    .note = Il GDPR si applica come nell’Unione europea. L’autorità ricorda che nome, immagine del profilo e ciò che si scrive in gruppi pubblici restano comunque pubblici: opporsi serve anche con un account privato.

region-NO = Norvegia
    .note = Il GDPR si applica come nell’Unione europea. Il Consiglio norvegese dei consumatori ha presentato reclamo contro i piani di Meta; la propria opposizione va comunque inviata.

## The United Kingdom, Switzerland, Brazil.

region-GB = Regno Unito
    .also = UK, Gran Bretagna, Inghilterra, Scozia, Galles, Irlanda del Nord
    .note = Per il Regno Unito rispondono le società statunitensi di Meta. Se l’opposizione non ha esito, prima si presenta reclamo a Meta: deve confermarne il ricevimento e rispondere. L’autorità viene dopo. Non ha approvato l’addestramento e continua a vigilare.

region-CH = Svizzera
    .note = Se Meta non ha un motivo giustificativo, un’opposizione espressa la vincola, anche per post resi pubblici. Le pretese vanno a un tribunale civile; l’Incaricato federale riceve denunce. Risponde la società irlandese di Meta, quindi può applicarsi anche il GDPR: è una nostra lettura, non di un’autorità.

region-BR = Brasile
    .note = L’autorità ha permesso l’addestramento a condizione che chi ha un account e chi non lo ha possano opporsi in ogni momento con un modulo semplice. Prima di rivolgersi a lei, scrivere a Meta e conservare la prova: vuole vederla.

## The United States.

region-US = Stati Uniti
    .also = USA, America
    .note = Non è noto alcun diritto federale di opposizione. Le leggi degli Stati danno altri diritti, come la cancellazione, e lasciano fuori ciò che si è reso pubblico. La pagina di Meta sull’IA offre lì solo una richiesta sulle informazioni di terzi.

## Small states that Meta counts as part of Europe.

region-AD = Andorra
    .note = Si dice che la legge nazionale segua il GDPR; il testo non è stato verificato. Meta considera questo Paese parte dell’Europa, quindi risponde la sua società irlandese e può applicarsi il GDPR. Provare i moduli europei; non è stato provato se qui si aprano.

region-MC = Monaco
    .note = Si dice che la legge nazionale segua il GDPR; il testo non è stato verificato. Meta considera questo Paese parte dell’Europa, quindi risponde la sua società irlandese e può applicarsi il GDPR. Provare i moduli europei; non è stato provato se qui si aprano.

region-SM = San Marino
    .note = Si dice che la legge nazionale segua il GDPR; il testo non è stato verificato. Meta considera questo Paese parte dell’Europa, quindi risponde la sua società irlandese e può applicarsi il GDPR. Provare i moduli europei; non è stato provato se qui si aprano.

region-VA = Città del Vaticano
    .note = Si dice che lo Stato abbia norme generali proprie; il testo non è stato verificato. Meta considera questo Paese parte dell’Europa, quindi risponde la sua società irlandese e può applicarsi il GDPR. Provare i moduli europei; non è stato provato se qui si aprano.

## The rest of the world.

region-TR = Turchia
    .also = Türkiye
    .note = La legge permette di opporsi solo al risultato di un’analisi del tutto automatizzata. Si possono chiedere a Meta informazioni, rettifica o cancellazione, poi rivolgersi al comitato per la protezione dei dati. Non è stato trovato alcun modulo di Meta per questo.

region-KR = Corea del Sud
    .also = Corea
    .note = Si può esigere che l’uso dei propri dati sia sospeso, e Meta deve rispondere. Alcuni attivisti hanno riferito che un modo di dire no esiste ma è nascosto dietro diversi passi; il suo indirizzo non è noto. Scrivere una lettera.

region-JP = Giappone
    .note = Non c’è un diritto generale di opposizione. Si può esigere che l’uso cessi se la legge è violata o se i propri legittimi interessi rischiano di essere lesi.

region-IN = India
    .note = La legge sulla protezione dei dati lascia fuori ciò che la persona stessa ha reso pubblico, e i suoi obblighi principali non iniziano subito. Non è stato trovato alcun modulo di Meta per questo.

region-NG = Nigeria
    .note = La legge permette di opporsi, se non lo impedisce un interesse pubblico o un motivo legittimo prevalente. Non è stato trovato alcun modulo di Meta per questo: scrivere una lettera.

region-ZA = Sudafrica
    .note = Ci si può opporre per motivi ragionevoli che dipendono dalla propria situazione, e il trattamento deve allora cessare. Il regolamento prevede un modulo apposito. Scrivere a Meta; i reclami vanno all’Information Regulator.

region-AR = Argentina
    .note = La legge dà accesso, rettifica e cancellazione, ma non un diritto generale di opposizione. All’ultimo controllo era pendente presso l’autorità un reclamo sull’addestramento dell’IA di Meta. Non è noto un modulo come quello brasiliano.

region-UY = Uruguay
    .note = Non è noto alcun diritto generale di opposizione. L’autorità ha avuto colloqui con Meta. Non è stato trovato alcun modulo di Meta per questo.

region-CL = Cile
    .note = Una nuova legge porta un diritto di opposizione dal giorno in cui è pienamente in vigore; il testo non è stato verificato. Fino ad allora, rendere privati i post ed evitare le chat con l’IA. Da quel giorno, scrivere una lettera: non è stato trovato alcun modulo di Meta.

region-CA = Canada
    .note = La legge federale permette di revocare il consenso e di vedere i propri dati, ma non dà un diritto di opposizione. Il Québec vuole il consenso per una nuova finalità, e secondo i critici l’addestramento lo richiede; i reclami vanno alla sua commissione. Non è stato trovato alcun modulo di Meta.

region-AU = Australia
    .note = Il Privacy Act non dà un diritto di opposizione. Meta ha detto al Senato che usa tutti i post pubblici degli adulti e che lì non offre alcun modo di dire no.

region-NZ = Nuova Zelanda
    .note = Si possono vedere e rettificare i propri dati, ma la legge non dà un diritto di opposizione. Non è stato trovato alcun modulo di Meta per questo.

region-MX = Messico
    .note = La legge federale sui dati dà un diritto di opposizione, con un termine per la risposta; il testo non è stato verificato. Non è stato trovato alcun modulo di Meta per questo: scrivere una lettera.

region-PE = Perù
    .note = La legge permette di opporsi per un motivo fondato e legittimo: indicarne uno. Il testo non è stato verificato. Non è stato trovato alcun modulo di Meta per questo: scrivere una lettera.

region-CO = Colombia
    .note = La legge non ha un diritto di opposizione come tale. Si può chiedere la cancellazione o revocare il consenso; Meta deve rispondere, e l’autorità viene dopo. Il testo non è stato verificato.

region-KE = Kenya
    .note = La legge permette di opporsi, a meno che Meta non abbia un interesse legittimo cogente; il testo non è stato verificato. Non è stato trovato alcun modulo di Meta: scrivere una lettera. I reclami vanno all’autorità per la protezione dei dati.

region-TH = Thailandia
    .note = La legge permette di opporsi a ciò che si fonda su un legittimo interesse; il testo non è stato verificato. Non è stato trovato alcun modulo di Meta per questo: scrivere una lettera.

region-PH = Filippine
    .note = Le norme del Data Privacy Act danno un diritto di opposizione; il testo non è stato verificato. Non è stato trovato alcun modulo di Meta per questo: scrivere una lettera.

region-SG = Singapore
    .note = Si può revocare il consenso, ma per ciò che è accessibile al pubblico non serve. Non è stato trovato alcun modulo di Meta per questo, e il testo della legge non è stato verificato.

region-IL = Israele
    .note = La legge dà accesso e rettifica, ma non un diritto generale di opposizione; il testo non è stato verificato. Non è stato trovato alcun modulo di Meta per questo.

region-RS = Serbia
    .note = La legge segue il modello del GDPR e dà un diritto di opposizione; il testo non è stato verificato. Meta non considera la Serbia parte dell’Europa, quindi risponde la società statunitense. Non è stato trovato alcun modulo di Meta: scrivere una lettera.

region-UA = Ucraina
    .note = La legge permette di opporsi con una richiesta motivata: indicare i propri motivi. Il testo non è stato verificato. Non è stato trovato alcun modulo di Meta: scrivere una lettera. I reclami vanno al difensore civico.

## Crown dependencies that Meta counts as part of Europe.

region-JE = Jersey
    .note = Meta considera quest’isola parte dell’Europa, quindi risponde la sua società irlandese. La legge propria dell’isola non è stata esaminata, quindi qui non si afferma alcun diritto. Provare i moduli europei; non è stato provato se si aprano.

region-GG = Guernsey
    .note = Meta considera quest’isola parte dell’Europa, quindi risponde la sua società irlandese. La legge propria dell’isola non è stata esaminata, quindi qui non si afferma alcun diritto. Provare i moduli europei; non è stato provato se si aprano.

region-IM = Isola di Man
    .note = Meta considera quest’isola parte dell’Europa, quindi risponde la sua società irlandese. La legge propria dell’isola non è stata esaminata, quindi qui non si afferma alcun diritto. Provare i moduli europei; non è stato provato se si aprano.

## The law that applies: its short name, the right in one line, and how long Meta has. `{ $days }` is a number of days.

regime-gdpr = GDPR, articolo 21, paragrafo 1
    .right = Ci si può opporre in qualsiasi giorno. Il modulo di Meta per il proprio account non richiede un motivo.
    .answer = Spesso un’e-mail entro un giorno; per legge un mese al massimo, o altri due se Meta lo comunica entro il primo.

regime-uk-gdpr = GDPR del Regno Unito, articolo 21, paragrafo 1
    .right = Ci si può opporre in qualsiasi giorno. Nel modulo per il proprio account la casella dei motivi può restare vuota.
    .answer = Per legge un mese, fino allo stesso giorno del mese dopo. Come contino fine settimana e giorni festivi non ci è noto.

regime-fadp = Legge svizzera (LPD), articolo 30 capoverso 2 lettera b
    .right = Ci si può opporre espressamente in qualsiasi giorno. Meta può allora proseguire solo con un motivo giustificativo.
    .answer =
        { $days ->
            [one] La legge non fissa un termine. Proponiamo di ricontrollare dopo { $days } giorno.
           *[other] La legge non fissa un termine. Proponiamo di ricontrollare dopo { $days } giorni.
        }

regime-lgpd = LGPD, articolo 18 § 2
    .right = Ci si può opporre in ogni momento a un uso che non si fonda sul consenso, se la legge non è rispettata.
    .answer =
        { $days ->
            [one] La legge non fissa un termine. Proponiamo di ricontrollare dopo { $days } giorno.
           *[other] La legge non fissa un termine. Proponiamo di ricontrollare dopo { $days } giorni.
        }

regime-other = La legge del Paese
    .right = Leggere la nota: ciò che si può esigere cambia da Paese a Paese.
    .answer = Il termine dipende dalla legge del Paese; per molti non ne è noto alcuno.
    .answer-days =
        { $days ->
            [one] { $days } giorno dal ricevimento, per quanto è noto; è una data che proponiamo, non un termine di legge.
           *[other] { $days } giorni dal ricevimento, per quanto è noto; è una data che proponiamo, non un termine di legge.
        }
    .answer-working-days =
        { $days ->
            [one] { $days } giorno lavorativo dal ricevimento, per quanto è noto; è una data che proponiamo, non un termine di legge.
           *[other] { $days } giorni lavorativi dal ricevimento, per quanto è noto; è una data che proponiamo, non un termine di legge.
        }

regime-none = Nessun diritto di opposizione noto
    .right = Qui non è nota alcuna legge che permetta di opporsi a questo uso.
    .answer = Nessun termine, perché non è noto alcun diritto.

## What one can do where no right is known.

no-right-do = Che cosa si può fare qui
    .a = Rendere privati i propri account. Nome e immagine del profilo restano pubblici.
    .b = Limitare chi vede i post passati. Facebook lo fa in una volta sola, e non si può annullare in una volta sola.
    .c = Eliminare le chat con l’IA di Meta e non aprirne di nuove. Meta non promette di eliminare la propria copia.
    .d = Chiedere agli amici di non pubblicare immagini in cui lei compare e di non passare all’IA di Meta i messaggi ricevuti da lei.
    .e = Dove Meta chiede il Paese, indicare quello in cui si vive. Indicarne un altro non aiuta nessuno.

## Where sources disagree about a place or an authority.

contradiction-form-japan = Due guide citano il Giappone fra i luoghi con un modulo; non ne è stato trovato alcuno.
contradiction-complaint-page = Le fonti indicano due pagine diverse per i reclami; le note danno l’altra.
contradiction-former-address = Una fonte riporta ancora un indirizzo precedente; quelle più recenti concordano su quello mostrato.
