# Where an account stands: a short word, `.count` for the summary line, `.long` as one sentence to be spoken.

standing-not-started = niet begonnen
    .count = { $n } niet begonnen
    .long = Voor dit account is nog niets verstuurd.

standing-under-way = bezig
    .count = { $n } bezig
    .long = U bent begonnen; er is nog niets verstuurd.

standing-code-wanted = code gevraagd
    .count =
        { $n ->
            [one] { $n } code gevraagd
           *[other] { $n } codes gevraagd
        }
    .long = Er wordt een code uit een e-mail gevraagd; tot die is ingevoerd, is er niets ingediend.

standing-sent = verstuurd
    .count = { $n } verstuurd
    .long = Het is verstuurd; over wat het laatst is verstuurd, is nog geen beslissing genoteerd.
    .refused = Meta heeft het bezwaar op { $date } afgewezen; sindsdien is er geen nieuwe beslissing genoteerd.

standing-received = ontvangen
    .count = { $n } ontvangen
    .long = Het bezwaar is ontvangen; Meta heeft nog niet gezegd of het dit accepteert.

standing-accepted = geaccepteerd door Meta
    .count = { $n } geaccepteerd door Meta
    .long = Meta zegt dat het uw bezwaar accepteert.

standing-covered = onder ander account
    .count = { $n } onder een ander account
    .long = Dit account valt onder een ander account waarvan Meta het bezwaar heeft geaccepteerd.

standing-asked-for-more = meer gevraagd
    .count = { $n } meer gevraagd
    .long = Meta heeft om iets extra’s gevraagd; de dag van versturen blijft de eerste dag.

standing-sent-elsewhere = doorverwezen
    .count = { $n } doorverwezen
    .long = Het antwoord verwijst u naar een ander formulier of een ander bedrijf.

standing-refused = afgewezen
    .count = { $n } afgewezen
    .long = Meta heeft het bezwaar afgewezen; u kunt een aanvulling sturen en een klacht indienen.
    .no-right = Meta heeft het bezwaar afgewezen. Waar u woont is geen recht van bezwaar bekend, dus daar volgt niets op.

standing-extended = verlengd
    .count = { $n } verlengd
    .long = Meta heeft gemeld dat het antwoord langer duurt.

standing-reminded = herinnering verstuurd
    .count =
        { $n ->
            [one] { $n } herinnering verstuurd
           *[other] { $n } herinneringen verstuurd
        }
    .long = U hebt Meta aan het bezwaar herinnerd.

standing-complained-to-meta = klacht bij Meta
    .count =
        { $n ->
            [one] { $n } klacht bij Meta
           *[other] { $n } klachten bij Meta
        }
    .long = U hebt een klacht ingediend bij Meta zelf.

standing-complained = klacht ingediend
    .count =
        { $n ->
            [one] { $n } klacht ingediend
           *[other] { $n } klachten ingediend
        }
    .long = U hebt een klacht ingediend bij een toezichthouder.

standing-not-offered = hier niet aangeboden
    .count = { $n } hier niet aangeboden
    .long = Waar u woont, is voor dit account geen mogelijkheid tot bezwaar aangeboden.

standing-not-needed = niet nodig
    .count = { $n } niet nodig
    .long = U hebt besloten dat er voor dit account niets verstuurd hoeft te worden.

standing-withdrawn = ingetrokken
    .count = { $n } ingetrokken
    .long = U hebt het bezwaar ingetrokken.

# Computed from the dates, never stored.

standing-look-for-mail = zoek de e-mail
    .count =
        { $n ->
            [one] { $n } e-mail te zoeken
           *[other] { $n } e-mails te zoeken
        }
    .long = Het is tijd om naar een e-mail van Meta te zoeken, ook bij de spam.

standing-due = datum nadert
    .count =
        { $n ->
            [one] { $n } datum nadert
           *[other] { $n } datums naderen
        }
    .long = De dag waarop u uiterlijk een antwoord verwacht, is dichtbij.

standing-overdue = datum voorbij
    .count =
        { $n ->
            [one] { $n } datum voorbij
           *[other] { $n } datums voorbij
        }
    .long = De dag waarop u uiterlijk een antwoord verwachtte, is voorbij.

standing-look-again = opnieuw kijken
    .count = { $n } om opnieuw te bekijken
    .long = Het is tijd om te kijken of er iets is veranderd: accounts toegevoegd, gekoppeld of losgekoppeld.
