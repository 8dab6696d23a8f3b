# Where an account stands: a short word, `.count` for the summary line, `.long` as one sentence to be spoken.

standing-not-started = nicht begonnen
    .count = { $n } nicht begonnen
    .long = Für dieses Konto wurde noch nichts abgeschickt.

standing-under-way = begonnen
    .count = { $n } begonnen
    .long = Sie haben begonnen; abgeschickt wurde noch nichts.

standing-code-wanted = Code verlangt
    .count =
        { $n ->
            [one] { $n } Code verlangt
           *[other] { $n } Codes verlangt
        }
    .long = Ein Code aus einer E-Mail wird verlangt; bevor er eingegeben ist, gilt nichts als eingereicht.

standing-sent = abgeschickt
    .count = { $n } abgeschickt
    .long = Der Widerspruch ist abgeschickt; zu dem, was zuletzt abgeschickt wurde, ist noch keine Entscheidung notiert.
    .refused = Meta hat den Widerspruch am { $date } abgelehnt; seitdem ist keine neue Entscheidung notiert.

standing-received = eingegangen
    .count = { $n } eingegangen
    .long = Der Widerspruch ist bei Meta eingegangen; ob Meta ihn akzeptiert, ist noch nicht gesagt.

standing-accepted = von Meta akzeptiert
    .count = { $n } von Meta akzeptiert
    .long = Meta sagt, dass es den Widerspruch akzeptiert.

standing-covered = mit abgedeckt
    .count = { $n } mit abgedeckt
    .long = Dieses Konto ist durch ein anderes mit abgedeckt, dessen Widerspruch Meta akzeptiert hat.

standing-asked-for-more = mehr verlangt
    .count = { $n } mehr verlangt
    .long = Meta hat noch etwas verlangt; der Tag des Abschickens bleibt der erste Tag.

standing-sent-elsewhere = weiterverwiesen
    .count = { $n } weiterverwiesen
    .long = Die Antwort verweist Sie an ein anderes Formular oder ein anderes Unternehmen.

standing-refused = abgelehnt
    .count = { $n } abgelehnt
    .long = Meta hat den Widerspruch abgelehnt; eine Ergänzung und eine Beschwerde stehen Ihnen offen.
    .no-right = Meta hat den Widerspruch abgelehnt. Wo Sie leben, ist kein Widerspruchsrecht bekannt; dort folgt nichts daraus.

standing-extended = Frist verlängert
    .count = { $n } mit verlängerter Frist
    .long = Meta hat angekündigt, dass die Antwort länger dauert.

standing-reminded = erinnert
    .count = { $n } erinnert
    .long = Sie haben Meta an den Widerspruch erinnert.

standing-complained-to-meta = Beschwerde bei Meta
    .count =
        { $n ->
            [one] { $n } Beschwerde bei Meta
           *[other] { $n } Beschwerden bei Meta
        }
    .long = Sie haben sich bei Meta selbst beschwert.

standing-complained = Beschwerde eingelegt
    .count =
        { $n ->
            [one] { $n } Beschwerde eingelegt
           *[other] { $n } Beschwerden eingelegt
        }
    .long = Sie haben sich bei einer Behörde beschwert.

standing-not-offered = hier nicht angeboten
    .count = { $n } hier nicht angeboten
    .long = Dort, wo Sie leben, wurde für dieses Konto kein Weg zum Widerspruch angeboten.

standing-not-needed = nicht nötig
    .count = { $n } nicht nötig
    .long = Sie haben entschieden, dass für dieses Konto nichts abgeschickt werden muss.

standing-withdrawn = zurückgenommen
    .count = { $n } zurückgenommen
    .long = Sie haben den Widerspruch zurückgenommen.

# Computed from the dates, never stored.

standing-look-for-mail = E-Mail suchen
    .count =
        { $n ->
            [one] { $n } E-Mail zu suchen
           *[other] { $n } E-Mails zu suchen
        }
    .long = Es ist Zeit, nach einer E-Mail von Meta zu sehen, auch im Spam.

standing-due = Antwort bald fällig
    .count =
        { $n ->
            [one] { $n } Antwort bald fällig
           *[other] { $n } Antworten bald fällig
        }
    .long = Der Tag, bis zu dem Sie eine Antwort erwarten, ist nahe.

standing-overdue = überfällig
    .count = { $n } überfällig
    .long = Der Tag, bis zu dem Sie eine Antwort erwartet haben, ist vorbei.

standing-look-again = wieder nachsehen
    .count = { $n } zum Nachsehen
    .long = Es ist Zeit nachzusehen, ob sich etwas geändert hat: Konten hinzugefügt, verknüpft oder getrennt.
