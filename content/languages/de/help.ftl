# The help of the command line. The example of a command is a command: only what a person would name otherwise is translated.

help-heading-usage = Aufruf
help-heading-commands = Befehle
help-heading-arguments = Argumente
help-heading-options = Optionen
help-heading-examples = Beispiel

help-optout = Führt Sie durch den Widerspruch dagegen, dass Meta mit Ihren Beiträgen seine KI trainiert. Ohne Befehl startet der geführte Ablauf.
    .example = optout --plain

help-global-file = Diese Checkliste verwenden, nicht die übliche
help-global-person = Die Checkliste dieser Person verwenden: Jeder Name hat seine eigene
help-global-content = Einen Ordner mit eigenen Inhalten über die eingebauten legen
help-global-lang = Sprache des Programms, zum Beispiel de oder en; bei optout letter die des Briefs
help-global-color = Wann Farbe verwendet wird: auto, always (immer) oder never (nie)
help-global-ascii = Nur mit ASCII-Zeichen zeichnen
help-global-plain = In einfachen Zeilen führen: für Screenreader, einfache Terminals und Pipes
help-global-practice = Mit erfundenen Daten üben: Nichts wird gespeichert, nichts wird geöffnet
help-global-today = Diesen Tag als heute nehmen, geschrieben Jahr-Monat-Tag
help-global-help = Diese Hilfe zeigen
help-global-version = Die Version zeigen

help-status = Sagt den Stand jedes Kontos, den nächsten Termin und was als Nächstes zu tun ist
    .example = optout status --json
help-status-json = Für Programme schreiben

help-next = Sagt in einer Zeile, was als Nächstes zu tun ist
    .example = optout next

help-guide = Schreibt den Weg einer Plattform als eine Seite zum Lesen, Drucken oder Weitergeben
    .example = optout guide instagram --country DE --app-lang de
help-guide-platform = Welche Plattform, zum Beispiel instagram, facebook, whatsapp oder no-account
help-guide-route = Nur diesen Weg, nach seiner Kennung
help-guide-country = Das Land, in dem Sie leben, mit seinen zwei Buchstaben
help-guide-app-lang = Die Sprache Ihrer App, zum Beispiel de
help-guide-format = Schreiben als Text (text), als Markdown (md), als Seite für Browser und Drucker (html) oder für Programme (json)

help-content = Zeigt, prüft und exportiert, was das Programm weiß
    .example = optout content check meine-inhalte
help-content-check = Nennt alle Fehler auf einmal, dann, wie viel es von jeder Sprache gibt und welche Angaben alt sind
    .example = optout content check meine-inhalte
help-content-check-dir = Ein Ordner mit eigenen Inhalten, der über die eingebauten gelegt wird; ohne ihn das, was das Programm verwendet
help-content-list = Nennt die Inhaltsdateien und sagt, welche davon Ihre eigenen sind
    .example = optout content list
help-content-export = Schreibt die eingebauten Dateien in einen Ordner, als Anfang
    .example = optout content export meine-inhalte
help-content-export-dir = Der Ordner; was schon darin ist, bleibt
help-content-sources = Nennt die Quellen, jede mit Datum und Adresse
    .example = optout content sources --older-than 12
help-content-sources-older-than = Nur die, die vor mehr als so vielen Monaten gelesen wurden oder an einem unbekannten Datum

help-privacy = Sagt in einfachen Worten, was wo gespeichert wird
    .example = optout privacy
