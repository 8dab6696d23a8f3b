# The guide of a platform: what stands around its ways, in every format and on the page for browser and printer.

guide-order = Iniziare dal percorso 1. Prendere il successivo solo dove quello non funziona.
guide-if-no = { $no }: { $about }
guide-past = Da qui in poi i percorsi sono di un tempo passato. Prenderne uno solo se le schermate sono ancora così.
guide-form-same = Lo stesso modulo del percorso { $n }; i suoi campi sono descritti lì.
guide-post = Scrivere che ci si oppone all’uso delle proprie informazioni per l’IA, con nome e cognome e l’account, se c’è. Firmare e spedire a:
guide-sources =
    { $n ->
        [one] Citato da 1 fonte.
       *[other] Citato da { $n } fonti.
    }
guide-strange = Il nome { $label } è noto solo in { $language }; nell’app è diverso.
guide-code = Codice QR per la fotocamera di un telefono: apre { $host }.
guide-after = Dopo l’invio
    .mail = Cercare una conferma sullo schermo e un’e-mail, anche nello spam. Conservare entrambe: salvare una schermata e non eliminare l’e-mail.
    .future = Vale per ciò che verrà. Ciò che un modello ha già acquisito non ne viene più tolto.
    .no-last-day = Non è fissato un ultimo giorno: la data che si può aver letto era il giorno prima dell’inizio dell’addestramento.
guide-after-linked = Meta dice che una sola opposizione vale per tutti gli account nello stesso { $label }. Un account che non vi sta ne richiede una propria.
guide-made = Pagina creata in data { $date }. Per questa pagina non è stato provato alcun link: ogni data dice quando una fonte ha visto una cosa per l’ultima volta.
