# Instagram and Facebook: forms, fields, routes and steps, and what all platforms share.
# Meta's own names arrive as $label and $block, with their quotation marks.

platform-instagram = Instagram
platform-facebook = Facebook

## Forms

form-instagram-own-data = Opposizione per l’account Instagram
    .note = Si apre solo se si è fatto l’accesso a Instagram in quello stesso browser. Vale per l’account aperto lì e per quelli collegati.
form-instagram-hub = Pagina di scelta di Instagram
    .note = Chiede che cosa riguarda la richiesta, poi mostra il modulo. Accedere prima a Instagram in quel browser: il modulo che segue lo richiede.
form-instagram-settings-objection = Opposizione generale di Instagram
    .note = Per tutto ciò che si fonda sul legittimo interesse, non solo per l’IA. Non si sa che cosa chieda: tenere pronto il testo e nominarvi l’IA.
form-threads-rights = Contatto di Threads per i diritti
    .note = Per tutti i diritti, non solo per l’IA. Non è noto un modulo sull’IA solo per Threads. Non si sa nemmeno che cosa chieda questo.
form-instagram-own-data-uk = Opposizione Instagram, Regno Unito
    .note = Per il Regno Unito non è noto un indirizzo a parte. La pagina sull’IA porta al modulo.
form-instagram-own-data-br = Opposizione Instagram, Brasile
    .note = Il suo indirizzo non è noto. Tenere aperta la pagina mentre si recupera il codice dalla casella e-mail.
form-instagram-own-data-2024 = Il primo modulo di Instagram
    .note = Un modulo più recente ne ha preso il posto. Voleva un motivo e un codice inviato per e-mail.
form-page-genai-instagram = Pagina di Meta sull’IA, per Instagram
    .note = Una pagina da leggere. Da qui non si invia nulla; i suoi link portano ai moduli.
form-page-policy-instagram = Informativa sulla privacy di Instagram
    .note = Una pagina da leggere. Da qui non si invia nulla; i suoi link portano ai moduli.

form-facebook-own-data = Opposizione per l’account Facebook
    .note = Si apre solo se si è fatto l’accesso a Facebook in quello stesso browser. Il browser interno all’app può non riconoscere l’accesso.
form-facebook-hub = Pagina di scelta di Facebook
    .note = Chiede che cosa riguarda la richiesta, poi mostra il modulo. Accedere prima a Facebook in quel browser: il modulo che segue lo richiede.
form-meta-general = Opposizione generale di Meta
    .note = Per tutto ciò che si fonda sul legittimo interesse. Prima si sceglie il prodotto. Non si sa che cosa chieda poi: tenere pronto il testo e nominarvi l’IA.
form-meta-general-previous = Opposizione generale precedente
    .note = Meta l’ha spostata. L’opposizione generale ne ha preso il posto.
form-facebook-settings-objection = Opposizione generale di Facebook
    .note = Per tutto ciò che si fonda sul legittimo interesse, non solo per l’IA. Non si sa che cosa chieda: tenere pronto il testo e nominarvi l’IA.
form-facebook-own-data-uk = Opposizione Facebook, Regno Unito
    .note = Per il Regno Unito non è noto un indirizzo a parte. La pagina sull’IA porta al modulo.
form-facebook-own-data-br = Opposizione Facebook, Brasile
    .note = Il suo indirizzo non è noto. Tenere aperta la pagina mentre si recupera il codice dalla casella e-mail.
form-facebook-own-data-2024 = Il primo modulo di Facebook
    .note = Un modulo più recente ne ha preso il posto. Voleva un motivo e un codice inviato per e-mail.
form-page-genai-facebook = Pagina di Meta sull’IA, per Facebook
    .note = Una pagina da leggere. Da qui non si invia nulla; i suoi link portano ai moduli.
form-page-policy-facebook = Informativa sulla privacy di Facebook
    .note = Una pagina da leggere. Da qui non si invia nulla; i suoi link portano ai moduli.
form-page-privacy-centre-facebook = Pagine sulla privacy di Facebook
    .note = Pagine da leggere. Da qui non si invia nulla; i loro link portano ai moduli.

## Fields

field-instagram-own-data-email = Indirizzo e-mail
    .hint = Di solito è già compilato. Verificare di poter leggere questa casella. È accettato anche un indirizzo diverso da quello dell’account.
field-instagram-own-data-explanation = Spiegazione
    .hint = Questa casella può restare vuota. Volendo, aggiungere qualche parola propria.
field-instagram-own-data-country = Paese
    .hint = Solo se la casella c’è: scegliere il Paese in cui si vive.
field-instagram-own-data-code = Codice inviato per e-mail
    .hint = Solo se si chiede un codice. Guardare anche nello spam, e intanto tenere aperta la pagina.

field-instagram-hub-about = Di che cosa si tratta
    .hint = Rispondere sì: la richiesta riguarda l’IA.
field-instagram-hub-email = Indirizzo e-mail
    .hint = Inserire un indirizzo la cui casella si può leggere.
field-instagram-hub-explanation = Spiegazione
    .hint = Se questa casella c’è, può restare vuota.

field-instagram-own-data-uk-email = Indirizzo e-mail
    .hint = Già compilato dove si è fatto l’accesso. Verificare di poter leggere questa casella.
field-instagram-own-data-uk-explanation = Spiegazione
    .hint = Questa casella può restare vuota.

field-instagram-own-data-br-country = Paese
    .hint = Scegliere il Paese in cui si vive.
field-instagram-own-data-br-email = Indirizzo e-mail
    .hint = Inserire un indirizzo la cui casella si può aprire ora: vi arriva un codice.
field-instagram-own-data-br-explanation = Spiegazione
    .hint = Qui serve un motivo. Bastano due o tre frasi.
field-instagram-own-data-br-code = Codice inviato per e-mail
    .hint = Tenere aperta la pagina mentre si recupera il codice. Nulla vale come presentato finché il codice non è inserito.

field-instagram-own-data-2024-country = Paese
    .hint = Scegliere il Paese in cui si vive.
field-instagram-own-data-2024-email = Indirizzo e-mail
    .hint = Inserire l’indirizzo dell’account.
field-instagram-own-data-2024-explanation = Motivo
    .hint = Dire quali effetti ha su di sé questo uso dei propri post. Bastano due o tre frasi.
field-instagram-own-data-2024-code = Codice inviato per e-mail
    .hint = Inserire le cifre dell’e-mail. Guardare anche nello spam e fra le promozioni.

field-facebook-own-data-email = Indirizzo e-mail
    .hint = Di solito è già compilato. Verificare di poter leggere questa casella. È accettato anche un indirizzo diverso da quello dell’account.
field-facebook-own-data-explanation = Spiegazione
    .hint = Questa casella può restare vuota. Volendo, aggiungere qualche parola propria.
field-facebook-own-data-country = Paese
    .hint = Solo se la casella c’è: scegliere il Paese in cui si vive.
field-facebook-own-data-code = Codice inviato per e-mail
    .hint = Solo se si chiede un codice. Guardare anche nello spam, e intanto tenere aperta la pagina.

field-facebook-hub-about = Di che cosa si tratta
    .hint = Rispondere sì: la richiesta riguarda l’IA.
field-facebook-hub-option = Quale opposizione
    .hint = Solo se c’è un elenco: per i propri post, scegliere la riga sulle proprie informazioni; per le chat con l’IA su WhatsApp, la riga su quei messaggi.
field-facebook-hub-email = Indirizzo e-mail
    .hint = Inserire un indirizzo la cui casella si può leggere.
field-facebook-hub-explanation = Spiegazione
    .hint = Se questa casella c’è, può restare vuota.

field-meta-general-product = Prodotto
    .hint = Scegliere il servizio che l’opposizione riguarda.

field-facebook-own-data-uk-email = Indirizzo e-mail
    .hint = Già compilato dove si è fatto l’accesso. Verificare di poter leggere questa casella.
field-facebook-own-data-uk-explanation = Spiegazione
    .hint = Questa casella può restare vuota.

field-facebook-own-data-br-country = Paese
    .hint = Scegliere il Paese in cui si vive.
field-facebook-own-data-br-email = Indirizzo e-mail
    .hint = Inserire un indirizzo la cui casella si può aprire ora: vi arriva un codice.
field-facebook-own-data-br-explanation = Spiegazione
    .hint = Qui serve un motivo. Bastano due o tre frasi.
field-facebook-own-data-br-code = Codice inviato per e-mail
    .hint = Tenere aperta la pagina mentre si recupera il codice. Nulla vale come presentato finché il codice non è inserito.

field-facebook-own-data-2024-country = Paese
    .hint = Scegliere il Paese in cui si vive. Se manca, partire invece dalla notifica o dall’e-mail di Meta.
field-facebook-own-data-2024-email = Indirizzo e-mail
    .hint = Inserire l’indirizzo dell’account.
field-facebook-own-data-2024-explanation = Motivo
    .hint = Dire quali effetti ha su di sé questo uso dei propri post. Bastano due o tre frasi.
field-facebook-own-data-2024-code = Codice inviato per e-mail
    .hint = Inserire le cifre dell’e-mail. Guardare anche nello spam e fra le promozioni.

## Steps: Instagram in the app

step-instagram-profile =
    .name = Profilo
    .do = Aprire il proprio profilo
    .where = La propria immagine in piccolo, in basso a destra.
    .see = Il proprio profilo, con i propri post.
step-instagram-menu =
    .name = Menu
    .do = Aprire il menu con le tre linee
    .where = In alto a destra nel profilo.
    .see = Un lungo elenco. Il titolo è { $block }, o simile.
step-instagram-privacy-centre =
    .do = Aprire { $label }
    .where = Scorrere molto in basso, fino al blocco { $block }.
    .see = Una pagina sulla privacy. L’IA è uno dei suoi argomenti.
    .else = Non è in quel blocco? Prendere un altro percorso: l’informativa sulla privacy, nell’app.
step-instagram-ai-topic =
    .do = Aprire { $label }
    .where = Fra gli argomenti della pagina. Il nome cambia ogni tanto: cercare l’IA.
    .see = Una pagina sull’IA con diverse voci.
step-instagram-own-info =
    .do = Aprire { $label }
    .where = Fra le voci sull’IA.
    .see = Il modulo. Il titolo è { $block }, o simile.
step-instagram-about =
    .do = Aprire { $label }
    .where = Verso la fine dell’elenco, nel blocco { $block }. Diverse segnalazioni lo danno penultimo.
    .see = Un elenco di documenti.
step-instagram-policy =
    .do = Aprire { $label }
    .where = La seconda voce dell’elenco.
    .see = L’informativa sulla privacy, come pagina dentro l’app.
step-instagram-policy-search =
    .do = Cercare { $label } nella pagina
    .where = Usare la lente in cima alla pagina.
    .see = Un paragrafo sul diritto di opposizione.
step-instagram-policy-object =
    .do = Aprire il link { $label }
    .where = Nel paragrafo trovato dalla ricerca.
    .see = Una pagina che chiede se la richiesta riguarda l’IA, con parole come { $block }.

## Steps: Instagram in the browser

step-instagram-genai-open =
    .do = Aprire { $label }
    .where = La apre il link qui sotto. Accedere prima a Instagram in quel browser.
    .see = Una pagina sull’IA. Più in basso parla dei diritti.
    .else = Dai menu: aprire l’informativa sulla privacy, poi { $block }, poi { $label }.
step-instagram-genai-own-data =
    .name = Link sui propri dati
    .do = Seguire il link per i propri dati di Instagram
    .where = Nella parte sui diritti. Non { $block }: quello riguarda ciò che condividono altri.
    .see = Il modulo, o prima una pagina di accesso.
step-instagram-policy-open =
    .do = Aprire { $label }
    .where = La apre il link qui sotto.
    .see = L’informativa sulla privacy, con l’elenco delle sezioni.

## Steps: Instagram, of a time that has passed

step-instagram-notice-object =
    .do = Toccare la parola blu { $label }
    .where = Nell’avviso sull’IA, che sta per primo; secondo paragrafo.
    .see = La pagina per opporsi, forse dopo un nuovo accesso. Il modulo sta in fondo.
    .else = Nessun avviso? Risulta che nelle app non c’è più. Prendere un altro percorso.
step-instagram-data-policy-2024 =
    .do = Aprire { $label }
    .where = La seconda voce dell’elenco.
    .see = L’informativa, con un avviso in cima.
    .else = L’altro suo nome è { $block }.
step-instagram-right-2024 =
    .do = Toccare { $label }
    .where = Nel primo blocco di testo.
    .see = Una pagina con il modulo proprio in fondo.
step-instagram-policy-box-2024 =
    .do = Toccare { $label }
    .where = Nel riquadro in cima alla pagina.
    .see = La pagina con il modulo.
step-instagram-menu-web =
    .do = Aprire { $label }
    .where = Dietro l’ingranaggio o il menu con le tre linee.
    .see = Le impostazioni, con una barra a sinistra.
step-instagram-privacy-centre-web =
    .do = Aprire { $label }
    .where = Nella barra a sinistra, nel blocco { $block }.
    .see = Una pagina sulla privacy con un avviso sull’IA.

## Steps: Brazil

step-instagram-brazil-find =
    .do = Cercare in { $label } il modulo per opporsi
    .where = Su Instagram; nessuna segnalazione dice in quale punto. Accedere prima.
    .see = Un modulo che chiede Paese, indirizzo e-mail e un motivo.
step-facebook-brazil-find =
    .do = Cercare in { $label } il modulo per opporsi
    .where = Il link qui sotto apre queste pagine; nessuna segnalazione dice dove sia il modulo. Accedere prima.
    .see = Un modulo che chiede Paese, indirizzo e-mail e un motivo.

## Steps: Facebook in the app

step-facebook-menu =
    .name = Menu
    .do = Aprire il menu
    .where = Tre linee: in basso a destra su iPhone, in alto a destra su Android.
    .see = Un elenco che contiene anche le impostazioni.
    .else = Alcune guide partono dalla propria immagine, in alto a destra.
step-facebook-settings-group =
    .do = Aprire { $label }
    .where = Nel menu appena aperto.
    .see = Alcune voci su impostazioni e privacy.
step-facebook-privacy-centre =
    .do = Aprire { $label }
    .where = Dentro { $block }.
    .see = Una pagina sulla privacy. L’IA è uno dei suoi argomenti.
step-facebook-ai-topic =
    .do = Aprire { $label }
    .where = Fra gli argomenti della pagina. Il nome cambia ogni tanto: cercare l’IA.
    .see = Una pagina sull’IA con diverse voci.
step-facebook-own-info =
    .do = Aprire { $label }
    .where = Fra le voci sull’IA.
    .see = Il modulo.
    .else = La voce può chiamarsi anche { $block }. Oppure scorrere fino alla parte sul diritto di opposizione.
step-facebook-privacy-topics =
    .do = Aprire { $label }
    .where = Nella pagina sulla privacy.
    .see = Un elenco di argomenti.
step-facebook-ai-topic-recent =
    .do = Aprire { $label }
    .where = Nell’elenco degli argomenti.
    .see = Una pagina sull’IA.
step-facebook-right-to-object =
    .do = Aprire { $label }
    .where = In fondo alla pagina sull’IA.
    .see = Non è segnalato che cosa viene dopo. Cercare il modulo.
step-facebook-settings =
    .name = Impostazioni
    .do = Aprire le impostazioni
    .where = Dentro { $block }.
    .see = Un lungo elenco.
step-facebook-policy =
    .do = Aprire { $label }
    .where = Nelle impostazioni. Una segnalazione la colloca in fondo, nel blocco { $block }.
    .see = L’informativa sulla privacy, come pagina dentro l’app.
step-facebook-policy-search =
    .do = Cercare { $label } nella pagina
    .where = Usare la ricerca di quella pagina.
    .see = Un paragrafo sul diritto di opposizione.
step-facebook-policy-object =
    .do = Aprire il link { $label }
    .where = Nel paragrafo trovato dalla ricerca.
    .see = Una pagina che chiede se la richiesta riguarda l’IA, con parole come { $block }.

## Steps: Facebook in the browser

step-facebook-genai-open =
    .do = Aprire { $label }
    .where = La apre il link qui sotto. Accedere prima a Facebook in quel browser.
    .see = Una pagina sull’IA. Più in basso parla dei diritti.
    .else = Dai menu: aprire l’informativa sulla privacy, poi { $block }, poi { $label }. Sul telefono, cercarla nelle pagine sulla privacy.
step-facebook-genai-own-data =
    .name = Link sui propri dati
    .do = Seguire il link per i propri dati di Facebook
    .where = Nella parte sui diritti. Non { $block }: quello riguarda ciò che condividono altri.
    .see = Il modulo, o prima una pagina di accesso.
step-facebook-policy-open =
    .do = Aprire { $label }
    .where = La apre il link qui sotto.
    .see = L’informativa sulla privacy, con l’elenco delle sezioni.
step-policy-rights-section =
    .do = Aprire { $label }
    .where = Fra le sezioni dell’informativa sulla privacy.
    .see = I diritti, una voce per ciascuno.
step-policy-object-entry =
    .do = Aprire { $label }
    .where = Nella sezione { $block }.
    .see = Un testo sull’opposizione, con un link al modulo generale.
step-facebook-picture-web =
    .name = La propria immagine
    .do = Aprire il menu dalla propria immagine
    .where = In alto a destra nella pagina.
    .see = Un menu che contiene anche le impostazioni.

## Steps: Facebook, of a time that has passed

step-facebook-notice-object =
    .do = Toccare la parola blu { $label }
    .where = Nel primo riquadro, l’avviso sull’IA; secondo paragrafo.
    .see = La pagina per opporsi, forse dopo un nuovo accesso. Il modulo sta in fondo.
    .else = Nessun avviso? Risulta che nelle app non c’è più. Prendere un altro percorso.
step-facebook-policy-notice-2025 =
    .do = Toccare la parola { $label }
    .where = Nel testo sull’IA in cima; secondo paragrafo.
    .see = Il modulo, forse dopo un nuovo accesso. Il pulsante è { $block }.
step-notice-find =
    .name = Messaggio di Meta
    .do = Cercare la notifica o l’e-mail di Meta sull’IA
    .where = Fra le notifiche dell’app, e nella casella e-mail: anche nello spam e fra le promozioni.
    .see = Un messaggio su come Meta usa le informazioni per l’IA.
step-notice-follow =
    .name = Link per opporsi
    .do = Seguire il suo link per opporsi
    .where = Nel messaggio stesso, o in fondo alla pagina che apre.
    .see = Il modulo. Se viene chiesta di nuovo la password, passare invece dalle impostazioni dell’app.
step-facebook-article-menu-2024 =
    .do = Aprire { $label }
    .where = Nel menu a sinistra; è una voce che si espande.
    .see = Una lunga pagina sull’IA.
step-facebook-right-2024 =
    .do = Toccare { $label }
    .where = Molto in basso nella pagina.
    .see = Il modulo.
step-facebook-right-box-2024 =
    .do = Toccare { $label }
    .where = Nel riquadro in cima all’informativa sulla privacy.
    .see = Il modulo.
step-facebook-profile-settings-2024 =
    .name = Impostazioni del profilo
    .do = Aprire le impostazioni del proprio profilo
    .where = Nel proprio profilo.
    .see = Un elenco che contiene le pagine sulla privacy.
step-facebook-topic-picture-2024 =
    .do = Toccare l’immagine chiamata { $label }
    .where = Nella pagina sulla privacy.
    .see = Una pagina sull’IA.
step-facebook-resources-2024 =
    .do = Aprire { $label }
    .where = Nella pagina sull’IA. Poi aprire la pagina con un nome come { $block }.
    .see = Una lunga pagina su come si usano le informazioni per l’IA.
step-facebook-brazil-about-2024 =
    .do = Aprire { $label }
    .where = La posizione non è segnalata. Poi aprire { $block }.
    .see = L’informativa sulla privacy.
step-facebook-brazil-menu-2024 =
    .do = Aprire { $label }
    .where = Nell’informativa, dietro il menu con le tre linee.
    .see = Un elenco di articoli.
step-facebook-brazil-article-2024 =
    .do = Aprire { $label }
    .where = Nell’elenco { $block }.
    .see = Una lunga pagina sull’IA.

## Sketches

sketch-own-picture = La propria immagine
sketch-three-lines = Tre linee
sketch-magnifier = Lente
sketch-notice = Avviso sull’IA
sketch-first-paragraph = Primo paragrafo
sketch-own-facebook = Propri dati: Facebook
sketch-own-instagram = Propri dati: Instagram
sketch-own-meta = Propri dati: Meta

## Routes

route-instagram-direct = il link diretto
    .about = Il link apre subito il modulo. Occorre aver fatto l’accesso a Instagram in quello stesso browser.
route-instagram-topic-web = la pagina sull’IA, in un browser
    .about = La pagina di Meta sull’IA parla dei diritti e ha il link al modulo per i propri dati.
route-instagram-app-menus = i menu dell’app
    .about = Sul telefono, attraverso le pagine sulla privacy e il loro argomento sull’IA. L’avviso che un tempo stava lì può non esserci più.
route-instagram-app-policy = l’informativa sulla privacy, nell’app
    .about = Sul telefono, attraverso l’informativa sulla privacy e una ricerca al suo interno. Porta a una pagina che chiede se si tratta di IA.
route-instagram-hub = la pagina di scelta
    .about = Una pagina che chiede se si tratta di IA. Si risponde sì, e appare il modulo.
route-instagram-policy-web = l’informativa, in un browser
    .about = La sua sezione sui diritti porta all’opposizione generale. Da prendere se il link a quella pagina è cambiato.
route-instagram-settings-form = l’opposizione generale di Instagram
    .about = La pagina che l’informativa di Meta indica per Instagram. Non riguarda solo l’IA, quindi il testo deve dirlo.
route-threads-rights-form = il contatto di Threads per i diritti
    .about = Il contatto indicato dall’informativa di Threads. Non riguarda solo l’IA; prima viene l’opposizione per Instagram.
route-instagram-topic-web-uk = la pagina sull’IA, in un browser
    .about = La pagina di Meta cita il Regno Unito accanto all’Europa e ha il link al modulo per i propri dati.
route-instagram-direct-uk = il link europeo
    .about = Il link pubblicato per l’Europa. Nessuna fonte dice se si apre nel Regno Unito.
route-instagram-app-uk = i menu dell’app
    .about = Sul telefono, attraverso le pagine sulla privacy e la parola per opporsi nel loro avviso. Nessuno riferisce se l’avviso c’è ancora.
route-instagram-brazil = le pagine sulla privacy, in Brasile
    .about = Il modulo vuole un motivo e un codice inviato per e-mail. Tenere aperta la pagina mentre si recupera il codice.
route-instagram-direct-child = il link diretto, con il minore
    .about = Da fare insieme al minore, nel suo account. Non si sa se il modulo accetta un account del genere.
route-instagram-app-notice-2025 = l’avviso nell’app
    .about = L’avviso con la parola blu stava per primo nelle pagine sulla privacy. Poco dopo l’inizio dell’addestramento non c’era più nelle app.
route-instagram-app-notice-policy-2025 = l’avviso nell’informativa
    .about = Il percorso alternativo per chi nelle impostazioni non trovava le pagine sulla privacy. L’avviso stava anche nell’informativa sulla privacy, poi è sparito da lì.
route-instagram-web-notice-2025 = l’avviso, in un browser
    .about = Lo stesso avviso, raggiunto attraverso le impostazioni sul web. Ne parla una sola segnalazione.
route-instagram-notice-mail-2025 = l’e-mail o la notifica di Meta
    .about = Meta ha avvisato molte persone e ha dato un link. Alcune hanno trovato l’e-mail nello spam.
route-instagram-app-2024 = i menu dell’app, com’erano all’inizio
    .about = Il primo percorso esistito: l’informativa sulla privacy, il diritto di opposizione, un motivo e un codice inviato per e-mail.
route-instagram-web-2024 = l’informativa, com’era all’inizio
    .about = Il primo percorso sul web, per chi non riusciva con l’app. Servivano un motivo e un codice.

route-facebook-direct = il link diretto
    .about = Il link apre subito il modulo. Occorre aver fatto l’accesso a Facebook in quello stesso browser.
route-facebook-topic-web = la pagina sull’IA, in un browser
    .about = La pagina di Meta sull’IA parla dei diritti e ha il link al modulo per i propri dati.
route-facebook-app-recent = i menu dell’app, ultima segnalazione
    .about = Sul telefono, attraverso l’elenco degli argomenti fino alla pagina sull’IA.
route-facebook-app-topic = i menu dell’app
    .about = Sul telefono, attraverso l’argomento sull’IA. Se il browser dell’app dice che l’accesso manca: accedere lì, approvare nell’app, chiudere quel browser e ripartire dall’app.
route-facebook-app-policy = l’informativa sulla privacy, nell’app
    .about = Sul telefono, attraverso l’informativa sulla privacy e una ricerca al suo interno. Porta a una pagina che chiede se si tratta di IA.
route-facebook-hub = la pagina di scelta
    .about = Una pagina che chiede che cosa riguarda la richiesta. Si indica che riguarda l’IA, e appare il modulo.
route-facebook-policy-web = l’informativa, in un browser
    .about = La sua sezione sui diritti porta all’opposizione generale. Da prendere se il link a quella pagina è cambiato.
route-facebook-settings-form = l’opposizione generale di Facebook
    .about = La pagina che l’informativa di Meta indica per Facebook. Non riguarda solo l’IA, quindi il testo deve dirlo.
route-facebook-topic-web-uk = la pagina sull’IA, in un browser
    .about = La pagina di Meta cita il Regno Unito accanto all’Europa e ha il link al modulo per i propri dati.
route-facebook-direct-uk = il link europeo
    .about = Il link pubblicato per l’Europa. Nessuna fonte dice se si apre nel Regno Unito.
route-facebook-web-uk = l’avviso, in un browser
    .about = Sul web, attraverso le pagine sulla privacy e la parola per opporsi nel loro avviso. Nessuno riferisce se l’avviso c’è ancora.
route-facebook-brazil = le pagine sulla privacy, in Brasile
    .about = Il modulo vuole un motivo e un codice inviato per e-mail. Tenere aperta la pagina mentre si recupera il codice.
route-facebook-page-profile = il proprio profilo, per una Pagina
    .about = Opporsi con il profilo della persona che scrive sulla Pagina. Ogni persona che vi scrive ha bisogno di un’opposizione propria.
route-facebook-direct-child = il link diretto, con il minore
    .about = Da fare insieme al minore, nel suo account. Non si sa se il modulo accetta un account del genere.

route-general-form = l’opposizione generale di Meta
    .about = Il percorso che l’informativa di Meta indica per tutto ciò che fa sulla base del legittimo interesse. Anche questa è un’opposizione; il testo deve dire che riguarda l’IA.
route-letter = una lettera alla società
    .about = Su carta, alla società che risponde del servizio. Il diritto non richiede un modulo, e una lettera non richiede un link.
route-no-right-advice = che cosa si può fare senza modulo
    .about = Lì non è noto alcun diritto di opposizione. Resta questo: account privati, post passati visibili a meno persone, chat con l’IA eliminate e non riaperte. Indicare un altro Paese in un modulo non aiuta nessuno.
route-recover-account = recuperare l’accesso all’account
    .about = Il modulo vale per l’account aperto, quindi prima va recuperato l’accesso. Se non riesce, usare l’opposizione generale, o una lettera che indichi il profilo.

route-facebook-app-notice-2025 = l’avviso nell’app
    .about = L’avviso con la parola blu stava per primo nelle pagine sulla privacy. Poco dopo l’inizio dell’addestramento non c’era più nelle app.
route-facebook-web-notice-2025 = l’avviso, in un browser
    .about = Lo stesso avviso, raggiunto dalla propria immagine sul web.
route-facebook-app-policy-2025 = l’avviso nell’informativa
    .about = L’informativa sulla privacy nell’app conteneva lo stesso avviso. Lì non c’è più.
route-notice-mail-2025 = l’e-mail o la notifica di Meta
    .about = Meta ha avvisato molte persone e ha dato un link. Alcune hanno trovato l’e-mail nello spam.
route-facebook-web-article-2024 = l’articolo sull’IA, com’era all’inizio
    .about = Sul web, attraverso il menu a sinistra fino all’articolo sull’IA e al diritto di opposizione, molto più in basso.
route-facebook-app-policy-2024 = l’informativa nell’app, com’era prima
    .about = Il primo percorso esistito: il riquadro in cima all’informativa sulla privacy. Servivano un motivo e un codice.
route-facebook-app-topic-2024 = l’argomento nell’app, com’era prima
    .about = Uno dei primi percorsi, attraverso l’immagine sull’IA e le sue altre pagine. Servivano un motivo e un codice.
route-facebook-brazil-2024 = l’informativa in Brasile, com’era prima
    .about = Uno dei primi percorsi, attraverso l’informativa sulla privacy e i suoi articoli. Ne parla una sola segnalazione; un codice arrivava per e-mail.

## Said before the first way

before-page = Opporsi prima con il proprio profilo. Le fonti non concordano sul fatto che una Pagina possa opporsi: una dice che non può e che ogni persona che vi scrive lo fa per sé; un’altra chiede una richiesta a parte.
before-child = Meta dice di escludere i post pubblici degli account di chi ha meno di 18 anni. Usa ciò che questi account condividono con la sua IA, e può usare immagini di minori sugli account di adulti. Contano quindi anche gli account dei genitori.

## Where sources disagree, or are missing

contradiction-country = Due guide citano una casella per il Paese; la maggior parte delle persone non l’ha vista.
contradiction-code = La maggior parte delle segnalazioni non cita alcun codice; due guide ne descrivono uno che arriva per e-mail.
contradiction-reason-2024 = La maggior parte delle segnalazioni dice che serviva un motivo; una lo dice facoltativo.
contradiction-instagram-menu = Una segnalazione colloca il menu in alto a sinistra; tutte le altre in alto a destra.
contradiction-facebook-menu = Alcune guide citano le tre linee, in alto o in basso secondo il telefono; altre la propria immagine.
contradiction-third-party-link = Alcune persone hanno scambiato per questo il link sulle informazioni di altri; la pagina europea di Meta li tiene distinti.
contradiction-notice-gone = Un’emittente ha constatato che l’avviso non era più nelle app; la pagina web europea di Meta lo riportava ancora più tardi.
contradiction-reported-only = Un documento lo riferisce e non lo ha provato.
contradiction-hub-first = Un documento indica questa pagina come modo per opporsi, le associazioni di consumatori il modulo diretto; possono portare entrambi allo stesso punto.
contradiction-general-ai = Nessuna fonte dice se vi sia una scelta sull’IA, o se occorra l’accesso.
contradiction-uk-old = La pagina europea di Meta cita il Regno Unito; le segnalazioni da lì sono più vecchie.
contradiction-uk-link = Le segnalazioni dal Regno Unito sono più vecchie di questo link; nessuno dice se lì si apre.
contradiction-brazil-address = Le segnalazioni descrivono il modulo; il suo indirizzo e la sua posizione nei menu non sono stati conservati.
contradiction-page = Una segnalazione dice che una Pagina non può opporsi; un’altra chiede una richiesta a parte.
contradiction-minors = Nessuna fonte dice se questo modulo accetta l’account di chi ha meno di 18 anni.
