# The help of the commands that note, copy, repair and forget. The example of a command is a command.

help-status-everyone = Auch die Checklisten anderer Personen

help-account = Fügt Konten hinzu, nennt und entfernt sie
    .example = optout account add instagram lea.fotos
help-account-add = Fügt ein Konto hinzu und sagt, unter welcher Kennung es von da an läuft
    .example = optout account add instagram lea.fotos
help-account-add-platform = Welche Plattform, zum Beispiel instagram, facebook, whatsapp oder no-account
help-account-add-handle = Der Kontoname; er kann wegbleiben
help-account-add-email = Die Adresse des Kontos, gespeichert als person.email
help-account-add-form = Ein anderes Formular als das am Ende seines Wegs, nach seiner Kennung
help-account-add-linked-with = Ein Konto in derselben Kontenübersicht, nach seiner Kennung
help-account-list = Nennt die Konten und ihre Kennungen
    .example = optout account list --json
help-account-list-json = Für Programme schreiben
help-account-remove = Entfernt ein Konto; die Kopien der letzten Tage behalten es
    .example = optout account remove instagram-1
help-account-remove-id = Welches Konto, nach seiner Kennung

help-mark = Markiert einen Schritt als erledigt, übersprungen oder noch zu tun
    .example = optout mark instagram-1 session
help-mark-account = Welches Konto, nach seiner Kennung
help-mark-step = Welcher Schritt, nach seiner Kennung; ein Feld des Formulars ist form.field
help-mark-state = Als done (erledigt), skipped (übersprungen) oder todo (zu tun); ohne Angabe als done
help-mark-on = Der Tag, geschrieben Jahr-Monat-Tag; ohne Angabe heute
help-mark-anyway = Einen Tag annehmen, der Jahre zurückliegt

help-sent = Notiert, dass das Formular abgeschickt wurde
    .example = optout sent instagram-1
help-sent-account = Welches Konto, nach seiner Kennung
help-sent-on = Der Tag, geschrieben Jahr-Monat-Tag; ohne Angabe heute
help-sent-anyway = Einen Tag annehmen, der Jahre zurückliegt
help-sent-reference = Die Vorgangsnummer, die Meta genannt hat

help-reply = Notiert, was zurückkam, und sagt, was jetzt zu tun ist
    .example = optout reply instagram-1 accepted
help-reply-account = Welches Konto, nach seiner Kennung
help-reply-reply = Was zurückkam, zum Beispiel received, accepted, refused oder wants-more
help-reply-on = Der Tag, geschrieben Jahr-Monat-Tag; ohne Angabe heute
help-reply-anyway = Einen Tag annehmen, der Jahre zurückliegt
help-reply-note = Eine eigene Notiz

help-covered = Notiert, dass die Antwort zu einem anderen Konto dieses nennt
    .example = optout covered facebook-1 --by instagram-1
help-covered-account = Welches Konto genannt wird, nach seiner Kennung
help-covered-by = Das Konto, dessen Antwort es nennt, nach seiner Kennung
help-covered-on = Der Tag, geschrieben Jahr-Monat-Tag; ohne Angabe heute
help-covered-anyway = Einen Tag annehmen, der Jahre zurückliegt

help-proof = Notiert, wo ein Beleg liegt, mit seiner SHA-256; die Datei selbst wird nicht kopiert
    .example = optout proof instagram-1 mail.eml
help-proof-account = Welches Konto, nach seiner Kennung
help-proof-proof = Die Datei, zum Beispiel eine gespeicherte E-Mail oder ein Bildschirmfoto
help-proof-on = Der Tag, geschrieben Jahr-Monat-Tag; ohne Angabe heute
help-proof-anyway = Einen Tag annehmen, der Jahre zurückliegt

help-set = Setzt eine Angabe über Sie oder eine Einstellung; ein leerer Wert entfernt sie
    .example = optout set person.country DE
help-set-key = Was, zum Beispiel person.country oder settings.language
help-set-value = Der Wert; "" entfernt ihn

help-copy = Kopiert etwas in die Zwischenablage
    .example = optout copy text instagram-1
help-copy-field = Was: country (Land), email (E-Mail), text (Text) oder link (Link)
help-copy-account = Wessen Text oder Link, nach der Kennung des Kontos

help-link = Sagt die Adresse eines Formulars
    .example = optout link instagram --qr
help-link-platform = Welche Plattform, zum Beispiel instagram, facebook, whatsapp oder no-account
help-link-purpose = Wofür das Formular ist: own-data, third-party, ai-messages oder general
help-link-country = Das Land, in dem Sie leben, mit seinen zwei Buchstaben
help-link-qr = Auch als Code für ein Telefon zeichnen
help-link-open = Auch im Browser öffnen

help-doctor = Sieht sich Checkliste, Inhalte, Terminal und Zwischenablage an und sagt, was nicht in Ordnung ist
    .example = optout doctor --fix
help-doctor-fix = Reparieren, was sich reparieren lässt; was sich nicht lesen lässt, bleibt daneben liegen

help-forget = Löscht alles, was gespeichert ist, oder ein Konto mit jeder Kopie, in der es steht
    .example = optout forget --yes
help-forget-account = Nur dieses Konto, nach seiner Kennung, und die Kopien früherer Tage
help-forget-all = Auch die Checklisten anderer Personen
help-forget-yes = Ausführen; ohne dies wird nur gesagt, was verschwinden würde

help-completions = Schreibt, was eine Shell lesen muss, damit sie Befehle, Konten und Schritte vervollständigt
    .example = source <(optout completions bash)
help-completions-shell = bash, elvish, fish, powershell oder zsh

help-man = Schreibt die Handbuchseite oder alle Seiten in einen Ordner
    .example = optout man > optout.1
help-man-dir = Der Ordner für eine Seite je Befehl; was schon darin ist, bleibt
