# The help of the command line. The example of a command is a command: only what a person would name otherwise is translated.

help-heading-usage = Uso
help-heading-commands = Comandi
help-heading-arguments = Argomenti
help-heading-options = Opzioni
help-heading-examples = Esempio

help-optout = Accompagna nell’opposizione all’uso dei propri post per addestrare l’IA di Meta. Senza un comando avvia la procedura guidata.
    .example = optout --plain

help-global-file = Usa questa lista di controllo, non la solita
help-global-person = Usa la lista di controllo di questa persona: ogni nome ha la sua
help-global-content = Sovrappone una cartella di contenuti propri a quelli incorporati
help-global-lang = Lingua del programma, come en o it; con optout letter, della lettera
help-global-color = Quando usare il colore: auto, always o never
help-global-ascii = Disegna solo con caratteri ASCII
help-global-plain = Procede in righe semplici: per lettori di schermo, terminali semplici e pipe
help-global-practice = Esercizio con dati inventati: nulla viene salvato, nulla viene aperto
help-global-today = Prende questo giorno come oggi, scritto anno-mese-giorno
help-global-help = Mostra questo aiuto
help-global-version = Mostra la versione

help-status = Dice lo stato di ogni account, la sua prossima data e l’unica cosa da fare ora
    .example = optout status --json
help-status-json = Lo scrive per i programmi

help-next = Dice l’unica cosa da fare ora, in una riga
    .example = optout next

help-guide = Scrive i percorsi di una piattaforma come pagina da leggere, stampare o passare ad altri
    .example = optout guide instagram --country IT --app-lang it
help-guide-platform = Quale piattaforma, come instagram, facebook, whatsapp o no-account
help-guide-route = Solo questo percorso, con il suo id
help-guide-country = Il Paese in cui si vive, con le sue due lettere
help-guide-app-lang = La lingua dell’app, come it
help-guide-format = Lo scrive come testo, come Markdown (md), come pagina per browser e stampante (html) o per i programmi (json)

help-content = Mostra, controlla ed esporta ciò che il programma sa
    .example = optout content check miei-contenuti
help-content-check = Elenca tutti gli errori insieme, poi quanto c’è di ogni lingua e quali dati sono vecchi
    .example = optout content check miei-contenuti
help-content-check-dir = Una cartella di contenuti propri, sovrapposta a quelli incorporati; senza, ciò che il programma usa
help-content-list = Elenca i file di contenuto, e quali sono propri
    .example = optout content list
help-content-export = Scrive i file incorporati in una cartella, come punto di partenza
    .example = optout content export miei-contenuti
help-content-export-dir = La cartella; ciò che contiene già resta
help-content-sources = Elenca le fonti, ciascuna con data e indirizzo
    .example = optout content sources --older-than 12
help-content-sources-older-than = Solo quelle lette più di tanti mesi fa, o in data ignota

help-privacy = Dice che cosa si conserva e dove, in parole semplici
    .example = optout privacy
