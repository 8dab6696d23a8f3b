# What to know, on one page. Value: the heading.

know-used = Che cosa viene usato
    .text = Meta indica i post e i commenti pubblici degli adulti, e ciò che le persone scambiano con la sua IA, minori compresi. Nome, nome utente, immagine del profilo e ciò che si fa in gruppi o pagine pubbliche restano pubblici qualunque sia l’impostazione. Viene usato anche ciò che altri condividono pubblicamente su persone senza account.

know-not-used = Che cosa è escluso senza opposizione
    .text = Secondo Meta, sono esclusi i messaggi privati con amici e familiari e, nell’UE e nel Regno Unito, i contenuti pubblici degli account di minori. Ciò non vale più per quello che qualcuno passa all’IA. Le chat personali su WhatsApp sono protette da crittografia end-to-end.

know-others = Che cosa pubblicano gli altri
    .text = L’opposizione non copre le immagini in cui si compare e le menzioni che altre persone pubblicano. Ciò può riguardare anche minori. Per questo c’è un modulo a parte, che non richiede un account. Aiuta anche chiedere agli altri di non farlo.

know-effect = Che cosa fa un’opposizione
    .text = Vale per l’addestramento da ora in poi. Ciò che è entrato in un modello non ne viene più tolto. È controverso se siano coperti i post pubblici di prima: l’e-mail di Meta dice che non usa più le informazioni pubbliche, il Garante italiano ha detto che sono coperti solo i post successivi.

know-date = È troppo tardi?
    .text = No. Molti articoli hanno indicato come ultimo giorno questa data: { $date }. Segnava l’inizio dell’addestramento in Europa, non la fine del diritto: la legge non fissa un ultimo giorno per opporsi. Un’opposizione presentata più tardi vale da quel momento.
    .no-right = Molti articoli hanno indicato come ultimo giorno questa data: { $date }. Segnava l’inizio dell’addestramento in Europa; nel luogo di residenza quel giorno non è finito nulla, e non è noto alcun diritto di opposizione. Ciò che si può fare lì si può fare ogni giorno.

know-linked = Account collegati, e non collegati
    .text = Secondo Meta, una sola opposizione copre gli account collegati nello stesso luogo presso Meta; ogni account fuori da lì ne richiede una propria. Tre guide contano invece per indirizzo e-mail. Non collegare account per risparmiare un modulo: il collegamento unisce anche le impostazioni pubblicitarie. WhatsApp è collegato solo se è stato aggiunto.

know-mail = L’avviso e l’e-mail inviati da Meta
    .text = Meta ha annunciato questo uso con un avviso nelle app e per e-mail. Molte persone non li hanno visti; alcune guide hanno trovato l’e-mail nello spam o fra le promozioni. Per opporsi non serve. Prima di seguire un link in un’e-mail del genere controllare il sito, perché esistono imitazioni.

know-hoax = Un testo pubblicato non serve a nulla
    .text = Un post che vieta a Meta di usare i propri dati non ha effetto giuridico, per quante volte lo si copi. Conta solo una richiesta alla società: il suo modulo, o una lettera. Il post non deve preoccupare; basta non farvi affidamento.

know-pass-on = Una frase da passare ad altri
    .text = Ci si può ancora opporre all’uso dei propri post per l’IA di Meta: un modulo per ogni account, un indirizzo e-mail e un pulsante, e non serve alcun motivo. Vale dove il diritto esiste, come nell’UE e nel Regno Unito.

know-open = Meta AI resta nell’app
    .text = L’opposizione riguarda l’addestramento e non toglie Meta AI dalle app. Si può ignorarla, silenziarla ed eliminare le chat con lei. Ciò che non le si scrive non può essere usato da lì.
