# Reasons. `.name` stands in a tick-list, `.why` speaks to the person, `.short` goes into a form, `.long` into a letter.
# `.short` and `.long` are in the first person and hold without any answer; in a child’s text "I" is the parent.

ground-expectation =
    .name = pubblicato molto prima dell’IA
    .why = Ciò che si è pubblicato per altre persone non era pensato come materiale per un’IA.
    .short = Ho pubblicato per altre persone, in un tempo in cui nessuno poteva mettere in conto questo uso. Non me lo aspettavo, e non lo accetto nemmeno ora.
    .long = Ciò che ho pubblicato era per le persone che mi seguono o mi cercano. Quando ne ho pubblicato gran parte, di addestrare un’IA con questi contenuti non si parlava, e non potevo tenerne conto. Chi condivide un momento con altri non si aspetta che anni dopo entri in un insieme di dati. Ho scelto che cosa mostrare, e a chi, per un mondo diverso. Un uso che non potevo prevedere pesa su di me più di uno che conoscevo.
    .reply = Il tribunale superiore del Land di Colonia, in un procedimento cautelare, ha ritenuto il bilanciamento favorevole a Meta per tutti i dati. L’autorità di Amburgo avrebbe accettato solo i post più recenti.

ground-expectation-since =
    .ask = Da quale anno pubblica?
    .say = L’anno in cui ho iniziato a pubblicare: { $answer }.

ground-expectation-used-for =
    .ask = Per che cosa usava allora l’account?
    .say = Ecco per che cosa usavo allora l’account: { $answer }.

ground-expectation-had-i-known =
    .ask = Se lo avesse saputo, avrebbe pubblicato meno?
    .say = Se avessi saputo di questo uso, avrei pubblicato meno, o nulla.

ground-children =
    .name = immagini di minori
    .why = Nei post pubblici degli adulti si vedono minori, che non possono opporsi da soli.
    .short = Nei post pubblici su cui verte la mia opposizione si vedono minori. Meritano una protezione particolare e non hanno deciso loro questo uso.
    .long = Nei post pubblici su cui verte la mia opposizione si vedono minori. Non hanno deciso loro se pubblicare una propria immagine, e tanto meno possono decidere che cosa ne impara un’IA. Meta dice di escludere i post pubblici degli account di minori, eppure i minori compaiono nei post degli adulti. Il loro volto e il loro ambiente li accompagneranno per tutta la vita. La legge dà un peso particolare agli interessi di un minore, e chiedo che lo stesso avvenga qui.
    .reply = Meta dice di escludere i contenuti pubblici degli account di minori. Le immagini di minori sugli account di adulti non sono con ciò escluse.

ground-children-own =
    .ask = Nei post pubblici si vedono i suoi figli?
    .say = Nei post pubblici si vedono i miei figli.

ground-children-myself-then =
    .ask = Vi compare anche lei, da minorenne?
    .say = Vi compaio anch’io, da minorenne.

ground-children-posted-by =
    .ask = Chi ha pubblicato le immagini? (senza nomi)
    .say = Le immagini sono state pubblicate dalle seguenti persone o strutture: { $answer }.

ground-irreversible =
    .name = non si può più togliere
    .why = Ciò che è entrato in un modello non ne viene più tolto: un diritto esercitato più tardi arriva troppo tardi.
    .short = Da un modello di IA non si può semplicemente togliere ciò che vi è entrato. Un diritto esercitato più tardi arriverebbe troppo tardi, quindi lo esercito ora.
    .long = Un post si può eliminare, un’immagine si può nascondere. Ciò che un modello di IA ne ha imparato non si può semplicemente togliere. Il diritto alla cancellazione, esercitato più tardi, non troverebbe più nulla da rimediare. La vita cambia, e ciò che una volta era innocuo mostrare può diventare un peso. Mi oppongo quindi ora, finché ha ancora effetto.
    .reply = L’autorità irlandese dice di aver fatto aggiungere garanzie, fra cui filtri e la rimozione di dati identificativi. Un’opposizione ferma l’uso futuro.

ground-irreversible-take-back =
    .ask = C’è qualcosa che un giorno potrebbe voler togliere?
    .say = Ci sono cose che un giorno potrebbe essere necessario togliere.

ground-special-data =
    .name = fatti delicati nei post
    .why = Da post, gruppi e immagini altri possono dedurre ciò che la legge protegge di più; il testo non dice mai che cosa.
    .short = Contenuti su di me e su chi mi è vicino, messi insieme, possono permettere conclusioni su aspetti che la legge protegge in modo particolare. Tengo per me i dettagli, perché nominarli causerebbe proprio il danno a cui mi oppongo.
    .long = Contenuti su di me, e su chi mi è vicino, possono permettere conclusioni su aspetti che la legge protegge in modo particolare. Queste conclusioni nascono dall’insieme: parole, immagini, gruppi, luoghi e le persone che vi compaiono. Non conosco alcun filtro che riconosca tutto questo prima dell’addestramento. Qui non entro nei dettagli, perché nominare questi aspetti causerebbe proprio il danno a cui mi oppongo. Vi chiedo di tenerne conto senza costringermi a rivelarli.
    .reply = Il tribunale superiore del Land di Colonia non ha visto ostacoli nelle norme sui dati sensibili, per quel caso e solo in un procedimento cautelare.

ground-special-data-inferred =
    .ask = Dai suoi post si potrebbero intuire fatti del genere?
    .say = Per me è una preoccupazione concreta e non generica.

ground-vulnerable =
    .name = sicurezza o situazione di vita
    .why = Alcune situazioni comportano un rischio più alto del solito; il testo non dice mai quale.
    .short = La situazione in cui viviamo io e chi mi è vicino comporta un rischio più alto del solito quando dei dati vengono riutilizzati. Per lo stesso motivo non entro nei dettagli.
    .long = Il peso di questo trattamento dipende dalla persona che riguarda. La situazione in cui viviamo io e chi mi è vicino comporta un rischio più alto del solito quando i dati su di noi vengono riutilizzati o ripetuti. Non posso prevedere chi verrebbe a sapere che cosa da un modello di IA, e non potrei più farlo tornare indietro. Qui non entro nei dettagli, perché ciò aumenterebbe il rischio. Vi chiedo di valutare la mia situazione particolare e non quella di un utente medio.

ground-vulnerable-at-risk =
    .ask = Per lei esiste un rischio del genere? (basta sì)
    .say = Per me il rischio è reale e non solo immaginabile.

ground-third-parties =
    .name = altri pubblicano su di me
    .why = Non li ha pubblicati lei, e non può decidere chi li vede.
    .short = Altri pubblicano immagini in cui compaio e mi menzionano. Non posso decidere chi vede questi contenuti, e insieme danno di me un’immagine che non ho scelto.
    .long = Non tutto ciò che si trova su di me l’ho pubblicato io. Altri pubblicano immagini in cui compaio e mi menzionano, e io non posso né stabilire chi le vede né avere la certezza di venirne a conoscenza. Insieme questi post danno di me un’immagine che non ho scelto e che non posso correggere. Non ho reso pubblici io questi dati. Il loro uso per l’IA mi tocca quindi senza alcuna mia decisione.

ground-third-parties-who =
    .ask = Chi pubblica su di lei? (circolo, scuola, famiglia)
    .say = Questi post vengono dalle seguenti persone o strutture: { $answer }.

ground-third-parties-examples =
    .ask = Link ad alcuni di questi post, se li ha
    .say = Alcuni esempi si trovano qui: { $answer }.

ground-no-account =
    .name = lì non ho un account
    .why = Lì non ha impostazioni sue, e non le è arrivato alcun avviso.
    .short = Lì non ho un account: non ho quindi accettato nulla e non ho impostazioni mie. Voglio comunque decidere sui dati che mi riguardano.
    .long = Con questo servizio non ho né un account né un contratto. Non ho quindi alcuna impostazione con cui limitare l’uso dei dati che mi riguardano, e nessun avviso mi è stato inviato. I contenuti pubblici di altri possono comunque mostrarmi o nominarmi. Chi si tiene lontano da un servizio non si aspetta di diventare materiale per la sua IA. Un’opposizione è l’unico mezzo che ho.

ground-no-account-where =
    .ask = Dove può comparire il suo nome o la sua immagine?
    .say = Il mio nome o la mia immagine possono comparire nei seguenti luoghi: { $answer }.

ground-no-account-spellings =
    .ask = In quali grafie può essere scritto il suo nome?
    .say = Il mio nome vi può essere scritto così: { $answer }.

ground-creator =
    .name = le mie opere, il volto, lo stile
    .why = Ciò che si crea può mostrare il volto, la voce o lo stile di chi crea; il diritto d’autore è un’altra legge e qui non c’entra.
    .short = Ciò che creo mi mostra: il mio volto, la mia voce o uno stile da cui mi si riconosce. Non voglio che un’IA impari a imitarlo.
    .long = Ciò che creo è legato alla mia persona. Mostra il mio volto, porta la mia voce o ha uno stile da cui mi si riconosce. Un’IA che ne impara può imitarlo, e altri possono poi scambiare l’imitazione per opera mia. Queste opere sono fatte perché delle persone le vedano o le ascoltino, e non per una macchina che impara a prendere il mio posto. Questa opposizione riguarda solo i miei dati personali, e lascia intatti i diritti derivanti da altre leggi.

ground-creator-what =
    .ask = Che cosa crea?
    .say = Ecco che cosa creo: { $answer }.

ground-creator-living =
    .ask = Ne vive, almeno in parte?
    .say = Vivo di questo lavoro, almeno in parte.

ground-creator-imitations =
    .ask = Ha già visto imitazioni?
    .say = Ho già visto imitazioni del mio lavoro o della mia persona.

ground-ai-chats =
    .name = ciò che si è detto a Meta AI
    .why = Le chat con un’IA possono essere usate, e altri in una chat possono passare all’IA anche le sue parole.
    .short = Ciò che si scrive a un’IA serve ad avere una risposta, e altri possono passarle parole mie o della mia famiglia. Non voglio che questi messaggi siano usati per sviluppare l’IA.
    .long = Ciò che si scrive a un’IA serve ad avere una risposta e a nient’altro. Questi messaggi possono essere più aperti di qualsiasi post, e possono essere usati anche quelli dei minori. In una chat comune altri possono passare all’IA ciò che vi è stato scritto o mostrato. Non posso né impedirlo né scoprire se è avvenuto. Mi oppongo all’uso di questi messaggi per lo sviluppo e il miglioramento dell’IA.

ground-ai-chats-used =
    .ask = Ha usato Meta AI in prima persona?
    .say = Ho usato Meta AI.

ground-ai-chats-by-others =
    .ask = Altri l’hanno usata in una chat di cui fa parte?
    .say = In chat di cui faccio parte Meta AI è stata usata da altri.

ground-ai-chats-personal =
    .ask = Quelle chat riguardavano cose personali?
    .say = Queste chat riguardavano cose personali.

ground-minor-then =
    .name = quando pubblicavo ero minorenne
    .why = Un minore non può prevedere ciò che prevede un adulto.
    .short = Quando ho pubblicato una parte di ciò che è nel mio account ero minorenne. Non potevo prevedere che cosa ne sarebbe stato fatto.
    .long = Una parte di ciò che è nel mio account l’ho pubblicata da minorenne. Un minore non valuta le conseguenze di un post come un adulto, e di questo uso non potevo sapere nulla. La legge protegge in modo particolare i dati dell’infanzia e dell’adolescenza, anche quando la persona è ormai adulta. Meta dice di escludere i post pubblici degli account di minori. Chiedo che ciò che ho pubblicato da minorenne non riceva meno cura solo perché ora ho più anni.

ground-minor-then-age =
    .ask = Quanti anni aveva quando ha aperto l’account?
    .say = La mia età quando ho aperto l’account era la seguente: { $answer }.

ground-minor-then-years =
    .ask = In quali anni ha pubblicato da minorenne?
    .say = Ho pubblicato lì da minorenne negli anni seguenti: { $answer }.

ground-dependence =
    .name = non posso semplicemente andarmene
    .why = Lavoro, famiglia o un’associazione possono legare a un servizio, e alcune cose restano pubbliche qualunque sia l’impostazione.
    .short = Non posso semplicemente lasciare il servizio, e alcuni miei dati restano lì pubblici qualunque sia l’impostazione. Andarmene non è quindi per me una vera scelta.
    .long = Dipendo dal servizio e non posso semplicemente lasciarlo. Alcuni miei dati, come il nome e l’immagine, restano lì pubblici qualunque sia l’impostazione. Fra accettare questo uso e rinunciare al servizio non ho una scelta libera. Lo squilibrio di potere fra la società e me è grande. Questa opposizione è il mezzo che mi resta.
    .reply = Il tribunale superiore del Land di Colonia, in un procedimento cautelare, non ha visto alcuna violazione delle norme sui gatekeeper digitali.

ground-dependence-need =
    .ask = Per che cosa le serve l’account?
    .say = L’account mi serve per quanto segue: { $answer }.

ground-dependence-lose =
    .ask = Che cosa perderebbe senza?
    .say = Senza, perderei quanto segue: { $answer }.

ground-transparency =
    .name = informazioni insufficienti
    .why = È difficile capire quali dati entrano in quali modelli, e per quanto tempo.
    .short = Dalle informazioni ricevute non capisco quali dati siano usati per quale IA, e per quanto tempo. Non posso valutare che cosa starei accettando.
    .long = Dalle informazioni che mi sono state date non capisco quali dati siano usati, per quali modelli di IA e per quanto tempo. Non capisco nemmeno chi altri lavorerà con questi modelli. Senza saperlo non posso valutare che cosa significherebbe per me questo uso. Dubbi di questo tipo non devono risolversi a mio danno. Per questo mi oppongo.

ground-transparency-no-notice =
    .ask = Non le è arrivato alcun avviso in proposito?
    .say = Non ricordo alcun avviso in proposito.

ground-transparency-notice-when =
    .ask = Se ha visto un avviso: quando?
    .say = Ho visto un avviso in proposito nel momento seguente: { $answer }.

ground-transparency-old-mailbox =
    .ask = La casella dell’account è una che non usa più?
    .say = Non uso più la casella e-mail dell’account: un avviso inviato lì non mi sarebbe arrivato.

ground-no-consent =
    .name = nessuno me lo ha chiesto
    .why = Non dire nulla non è come dire sì.
    .short = Nessuno mi ha chiesto se accetto questo uso. Il mio silenzio non era un consenso, e ora dico no.
    .long = Nessuno mi ha chiesto se accetto questo uso. È iniziato senza di me, e continuerebbe finché non dico nulla. Il silenzio non è consenso. Un modulo per chi per caso lo trova non sostituisce la domanda. Con questa opposizione dico con chiarezza ciò che avrei detto se me lo avessero chiesto.
    .reply = L’autorità irlandese cita, fra i miglioramenti ottenuti, un modulo più semplice, offerto più a lungo.

ground-no-consent-learned =
    .ask = Come ne ha avuto notizia?
    .say = Ne ho avuto notizia nel modo seguente: { $answer }.

ground-no-consent-obstacle =
    .ask = Che cosa le ha reso difficile dire no?
    .say = Mi ha ostacolato quanto segue: { $answer }.

ground-purpose =
    .name = per persone che conosco
    .why = Il servizio serve a restare in contatto con altre persone; un’IA per qualsiasi scopo è un’altra cosa.
    .short = Uso il servizio per restare in contatto con altre persone. Costruire un’IA per ogni sorta di scopi è un’altra cosa, e non è per questo che lo uso.
    .long = Uso il servizio per restare in contatto con altre persone. Costruire modelli di IA per ogni sorta di scopi, di Meta e di altri, è un’altra cosa. Non ha alcun legame con la ragione per cui i miei dati si trovano lì. Non potevo aspettarmi questo cambiamento, e non posso prevedere dove porterà. Voglio che i miei dati restino legati allo scopo per cui li ho dati.
    .reply = L’autorità irlandese ha esaminato una valutazione di Meta sulla compatibilità della nuova finalità con quella originaria.

ground-purpose-meant-for =
    .ask = Per chi e per che cosa era pensato l’account?
    .say = L’account era pensato per quanto segue: { $answer }.

ground-memorisation =
    .name = i modelli possono ripetere dati
    .why = Un modello può restituire parti di ciò con cui è stato addestrato.
    .short = I modelli di IA possono ripetere parti di ciò con cui sono stati addestrati. Nomi, contatti o immagini che riguardano me o la mia famiglia potrebbero riemergere davanti a estranei.
    .long = La ricerca ha mostrato che i grandi modelli di IA possono ripetere passaggi di ciò con cui sono stati addestrati. Ciò che riguarda me o la mia famiglia potrebbe quindi riemergere, davanti a persone per cui non è mai stato pensato. Un filtro riduce questo rischio senza eliminarlo. Difficilmente verrei a saperlo, e non potrei farlo tornare indietro. Un modello addestrato con dati personali non è anonimo per il solo fatto di essere un modello.
    .reply = Il tribunale superiore del Land di Colonia ha richiamato i filtri e la rimozione dei dati che identificano direttamente le persone.

ground-memorisation-unusual =
    .ask = Un dato insolito (un nome raro) la farebbe riconoscere?
    .say = Nei dati c’è qualcosa di insolito che ricondurrebbe direttamente a me.

ground-distortion =
    .name = affermazioni false su di me
    .why = Un modello può confondere le persone, inventare, o imitare un volto o una voce.
    .short = Un modello di IA può confondermi con altre persone, inventare cose su di me, o imitare il mio volto o la mia voce. Difficilmente potrei correggerlo.
    .long = I modelli di IA a volte affermano sulle persone cose non vere, o confondono una persona con un’altra. Possono anche servire a imitare un volto o una voce. Se accade a me, chi legge o vede non saprà che è falso. Una correzione in un modello è più difficile da ottenere di una correzione su una pagina. Meno dati su di me entrano nell’addestramento, più piccolo ritengo questo rischio.

ground-distortion-known =
    .ask = È una persona nota al pubblico, anche solo in zona?
    .say = Sono una persona nota al pubblico, anche solo in zona, quindi un errore su di me si diffonderebbe.

ground-distortion-namesake =
    .ask = C’è un’altra persona con il suo nome?
    .say = C’è un’altra persona con lo stesso nome, e si rischia di confonderci.

ground-secrecy =
    .name = devo mantenere la riservatezza
    .why = Contatti, commenti o luoghi possono tradire chi conta sul suo silenzio; il testo non dice mai di quale rapporto si tratta.
    .short = Altre persone contano sulla mia riservatezza, e dati intorno a me potrebbero ricondurre a loro. Non entro nei dettagli, per non rivelare nulla.
    .long = Altre persone contano sulla mia riservatezza. Contatti, commenti, immagini e luoghi intorno a me, messi insieme, potrebbero ricondurre a loro. Ciò che un modello di IA impara da tanti piccoli indizi sfugge al mio controllo. Qui non entro nei dettagli, per non rivelare nulla. La loro fiducia fa parte della mia situazione particolare, e vi chiedo di tenerne conto.

ground-secrecy-could-reveal =
    .ask = Contatti o commenti potrebbero tradire queste persone?
    .say = Nel mio caso ritengo questo rischio reale.

ground-necessity =
    .name = possibile senza i miei dati
    .why = Altri addestrano senza questi dati; da aggiungere accanto a un motivo proprio.
    .short = L’IA si può sviluppare senza i dati in questione, per esempio con dati di chi è d’accordo. I miei interessi non devono cedere a un uso possibile anche senza quei dati.
    .long = L’IA si può sviluppare senza i dati personali in questione. Ci sono altre fonti, e ci sono persone che direbbero di sì se qualcuno lo chiedesse. Un mezzo meno invasivo che raggiunge lo scopo viene prima di uno che include chiunque non dica nulla. Il vantaggio che questi pochi dati danno alla società è minimo. Ciò che il loro uso toglie alla persona interessata è di più.
    .reply = Il tribunale superiore del Land di Colonia, in un procedimento cautelare, non ha visto un mezzo meno invasivo con la stessa efficacia.

ground-open-weights =
    .name = le copie non tornano indietro
    .why = Meta ha pubblicato dei modelli, e le copie restano fuori portata; da aggiungere accanto a un motivo proprio.
    .short = Meta ha pubblicato propri modelli di IA perché altri li usino. Ciò che queste copie contengono non si può far tornare indietro, né da parte della società né da parte mia.
    .long = Meta ha pubblicato propri modelli di IA perché altri li usino. Le copie si trovano presso persone e società che nessuno ha elencato. Se i dati in questione hanno avuto parte in un modello del genere, nessuno può informare tutti o far tornare indietro le copie. Un diritto che vale solo verso il primo detentore sarebbe allora un diritto vuoto. Mi oppongo quindi prima che si arrivi a tanto.
