### The settings: what each is called, and what it does.

title-settings = impostazioni
title-palettes = colori
title-letter-languages = lingua dei testi
settings-heading = Impostazioni
key-set = modificare
key-settings = impostazioni
key-undo = annullare

setting-on = sì
setting-off = no
setting-language = Lingua del programma
    .about = Tutto ciò che il programma dice, da ora in poi.
setting-app-language = Lingua dell’app
    .about = I nomi di menu e pulsanti si mostrano come stanno nell’app.
setting-letter-language = Lingua di testi e lettere
    .about = Per i testi e le lettere preparati da ora in poi. Ciò che è già scritto resta com’è.
setting-palette = Colori
    .about = Come si colora lo schermo. Ogni significato è anche scritto in parole.
setting-ascii = Solo caratteri semplici
    .about = Riquadri e segni si disegnano con i caratteri più semplici, per un terminale che mostra male gli altri.
setting-mouse = Mouse
    .about = Sì: un clic sceglie, la rotella scorre. No: il mouse seleziona il testo, come fa il terminale.
setting-mask = Nascondere indirizzi e numeri
    .about = Indirizzi e-mail e numeri di telefono si mostrano solo in parte, per chi guarda da sopra la spalla. Ciò che si digita, il testo stesso e ciò che si copia restano interi.
setting-clear-clipboard = Svuotare gli appunti alla fine
    .about = All’uscita, l’ultima cosa copiata qui viene tolta dagli appunti, dove è possibile e se nel frattempo non si è copiato altro.

letter-languages-heading = Lingua di testi e lettere
palettes-heading = Colori
palettes-why = Nessuno colora lo sfondo. Chiaro e scuro dicono per quale sfondo sono fatti.
palette-default = quelli del terminale
palette-light = per uno sfondo chiaro
palette-dark = per uno sfondo scuro
palette-contrast = contrasto elevato
palette-colour-blind = dove rosso e verde si somigliano
palette-plain = senza colori

help-global-palette = I colori: default, light, dark, contrast, colour-blind o plain
help-global-mouse = Usa il mouse: un clic sceglie, la rotella scorre
