# What only plain mode says, and the words it hears. Several words for one thing stand apart by a space.

plain-hello = optout, einfacher Modus. Jede Seite wird in Zeilen gesprochen. Geben Sie eine Nummer ein oder eines dieser Wörter: zurück, hilfe, wo, nochmal, ende.
plain-help = Geben Sie die Nummer oder den Namen einer Möglichkeit ein. zurück geht eine Seite zurück, wo sagt, wo Sie sind, nochmal sagt die Seite noch einmal, ende speichert und beendet.
plain-place = Schritt { $n } von { $of }. { $title }
plain-choices =
    { $n ->
        [one] { $n } Möglichkeit.
       *[other] { $n } Möglichkeiten.
    }
plain-names =
    { $n ->
        [one] In der Liste steht { $n } Name.
       *[other] In der Liste stehen { $n } Namen.
    }
plain-chosen = { $name }, angekreuzt
plain-not-chosen = { $name }, nicht angekreuzt
plain-marked = { $name }, hervorgehoben
plain-row-key = Um mit einem Eintrag der Liste etwas anderes zu tun, geben Sie seine Nummer und die der Aktion ein, zum Beispiel: { $row } { $key }
plain-number = Nummer { $n }
plain-prompt = Ihre Wahl oder hilfe:
plain-prompt-line = Eingeben, dann Enter; Wörter wie zurück sind hier Text. Eine leere Zeile verlässt das Feld und behält, was da ist; ein Punkt allein leert es:
plain-prompt-text = Geben Sie den Text ein: Er tritt an die Stelle dessen, was da ist. Eine erste Zeile mit nur + fügt stattdessen an; eine Zeile mit nur einem Punkt beendet. Ohne Text bleibt, was da ist:
plain-prompt-filter = Eine Nummer oder der Anfang eines Namens:
plain-now = Jetzt: { $value }
plain-empty = Leer.
plain-not-understood = Nicht verstanden. Geben Sie eine der Nummern oder hilfe ein.
plain-no-back = Vor dieser Seite gibt es keine.
plain-same = Hier hat sich nichts geändert.
plain-moved =
    { $n ->
        [one] Die Nummern haben sich verschoben: jetzt { $n } Möglichkeit. nochmal sagt die ganze Seite.
       *[other] Die Nummern haben sich verschoben: jetzt { $n } Möglichkeiten. nochmal sagt die ganze Seite.
    }
plain-too-long =
    { $n ->
        [one] Das ist { $n } Zeichen, mehr als hier Platz hat. Nichts wurde geändert.
       *[other] Das sind { $n } Zeichen, mehr als hier Platz haben. Nichts wurde geändert.
    }
plain-row = { $head }: { $text }
plain-link = { $name }: { $link }
plain-code = Für das Telefon, bei { $host }: { $link }
plain-text = { $label }:
plain-cut = Was der Fensterrand umbricht, ist eine Zeile; die meisten Terminals kopieren sie auch so.
plain-trail = Weg: { $taps }. Jetzt: { $now }.
plain-step-next = Danach zu sehen: { $next }
plain-write = Den Text schreiben
plain-heard-back = zurück zurueck
plain-heard-help = hilfe
plain-heard-where = wo
plain-heard-repeat = nochmal wiederholen
plain-heard-stop = ende
