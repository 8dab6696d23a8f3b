# What the content check reports: what is wrong, and what to do about it. Read by fact-checkers and translators.
# { $key } is the place in the file: an entry with its key, or a word.

## Reading

problem-unknown-file = Diese Datei wird von nichts gelesen.
    .hint = Sehen Sie sich Namen und Ordner an: Gelesen werden nur die Dateien, die der Leitfaden zu den Inhalten nennt.
problem-syntax = Das lässt sich nicht als TOML lesen: { $detail }
    .hint = Berichtigen Sie zuerst diese Zeile. Was danach kommt, wird vielleicht erst dann gemeldet.
problem-unknown-key = { $key } ist kein Schlüssel, der hier stehen kann.
    .hint = Berichtigen Sie die Schreibweise, oder nehmen Sie ihn heraus.
problem-missing-key = { $key } fehlt.
    .hint = Fügen Sie ihn hinzu. Wo über ein Datum nichts bekannt ist, schreiben Sie unknown.
problem-wrong-value = { $key } hat einen Wert, der nicht passt: { $detail }
    .hint = Schreiben Sie einen Wert der verlangten Art; andere Einträge dieser Datei zeigen, wie.
problem-broken-word = Das lässt sich nicht als Wort lesen: { $detail }
    .hint = Ein Wort ist seine Kennung, ein Gleichheitszeichen und sein Text. Teile und weitere Zeilen beginnen mit vier Leerzeichen.
problem-tangled = Dieses Wort hat zu viele Klammern und Lücken, um gelesen zu werden.
    .hint = Sagen Sie es in schlichten Sätzen, notfalls in mehreren Wörtern.
problem-computes = { $key } tut mehr, als dazustehen: { $what }
    .hint = Verwenden Sie nur schlichten Text, Lücken, Teile und die Wahl einer Form nach einer Zahl.
problem-hidden-character = Hier steht ein unsichtbares Zeichen: { $code }
    .hint = Nehmen Sie es heraus. Vielleicht kam es mit kopiertem Text.

## Ids

problem-bad-id = { $id } ist nicht wie eine Kennung gebildet.
    .hint = Verwenden Sie Kleinbuchstaben, Ziffern und Bindestriche, zuerst einen Buchstaben, höchstens 64 Zeichen. Ein Land sind zwei Großbuchstaben.
problem-double-id = { $id } steht hier ein zweites Mal; das erste steht in { $first }
    .hint = Geben Sie einem davon eine andere Kennung. Belassen Sie die, die schon in Checklisten stehen kann.
problem-other-file-name = Die Plattform { $id } steht in einer Datei mit anderem Namen.
    .hint = Nennen Sie die Datei nach der Kennung der Plattform.

## What is named and not there

problem-no-such-source = { $key } nennt die Quelle { $id }, die es nicht gibt.
    .hint = Berichtigen Sie die Kennung, oder fügen Sie die Quelle zur Liste der Quellen hinzu.
problem-no-such-label = { $key } nennt die Beschriftung { $id }, die es nicht gibt.
    .hint = Berichtigen Sie die Kennung, oder fügen Sie die Beschriftung mit ihren Namen hinzu.
problem-no-such-form = { $key } nennt das Formular { $id }, das es nicht gibt.
    .hint = Berichtigen Sie die Kennung, oder fügen Sie das Formular seiner Plattform hinzu.
problem-no-such-route = { $key } nennt den Weg { $id }, den es nicht gibt.
    .hint = Berichtigen Sie die Kennung, oder fügen Sie den Weg seiner Plattform hinzu.
problem-no-such-step = { $key } nennt den Schritt { $id }, den es nicht gibt.
    .hint = Berichtigen Sie die Kennung, oder fügen Sie den Schritt seiner Plattform hinzu.
problem-no-such-authority = { $key } nennt die Behörde { $id }, die es nicht gibt.
    .hint = Berichtigen Sie die Kennung, oder fügen Sie die Behörde hinzu. Wo keine recherchiert wurde, lassen Sie die Liste leer.
problem-no-such-controller = { $key } nennt das Unternehmen { $id }, das es nicht gibt.
    .hint = Berichtigen Sie die Kennung, oder fügen Sie das Unternehmen zur Liste der Verantwortlichen hinzu.
problem-no-such-opening = { $id } fehlt unter dem, was sich öffnen kann.
    .hint = Fügen Sie es den Antworten hinzu: Damit geht der Ablauf weiter.
problem-no-such-reply = { $key } braucht die Antwort { $id }, die es nicht gibt.
    .hint = Berichtigen Sie die Kennung, oder fügen Sie die Antwort hinzu: Mit ihr kann der Ablauf weitergehen.
problem-no-such-text = { $key } nennt den Text { $id }, den es nicht gibt.
    .hint = Ein Grund kann in own-account, whatsapp, others-posts und child stehen.
problem-no-such-region = { $key } nennt { $id }, was keine Art von Region ist.
    .hint = Schreiben Sie eu, uk, br, right-without-form oder no-right; eine Leiter kann auch any sagen.

## What is there and not named

problem-unused-source = Auf die Quelle { $id } stützt sich nichts
    .hint = Nennen Sie sie, wo sie die Quelle von etwas ist, oder nehmen Sie sie heraus.
problem-unused-label = Die Beschriftung { $id } wird nicht verwendet
    .hint = Nennen Sie sie in einem Schritt, einem Feld oder einem Formular, oder nehmen Sie sie heraus.
problem-unused-form = Kein Weg und kein Schritt führt zum Formular { $id }
    .hint = Lassen Sie einen Weg dort enden oder einen Schritt es öffnen, oder nehmen Sie es heraus.
problem-unused-route = Keine Leiter führt zum Weg { $id }
    .hint = Setzen Sie ihn in eine Leiter, als früheren Weg, wenn er einer ist, oder nehmen Sie ihn heraus.
problem-unused-step = Kein Weg enthält den Schritt { $id }
    .hint = Setzen Sie ihn in einen Weg, oder nehmen Sie ihn heraus.
problem-unused-controller = Keine Region nennt das Unternehmen { $id }
    .hint = Nennen Sie es in einer Region, oder nehmen Sie es heraus.
problem-unused-host = Kein Formular und kein Unternehmen braucht die Domain { $id }
    .hint = Nehmen Sie sie aus den Domains heraus: Was nicht geöffnet werden muss, soll es auch nicht.

## Facts

problem-no-source = { $key } hat keine Quelle.
    .hint = Nennen Sie mindestens eine Quelle. Ohne eine lassen Sie die Angabe weg.
problem-future-date = { $key } hat ein Datum, das noch nicht gekommen ist.
    .hint = Berichtigen Sie das Datum oder den Tag, den dieses Gerät für heute hält.
problem-first-after-last = { $key } wurde zuerst gesehen, nachdem es zuletzt gesehen wurde.
    .hint = Berichtigen Sie eines der beiden Daten.
problem-link-not-plain = { $key } hat Zeichen, die ein Link nicht haben kann: { $address }
    .hint = Kopieren Sie die Adresse noch einmal. Buchstaben, die nur gleich aussehen, werden mit Absicht abgelehnt.
problem-link-not-https = { $key } ist keine sichere Adresse: { $address }
    .hint = Nehmen Sie die sichere Form der Adresse, ganz ausgeschrieben.
problem-link-not-simple = { $key } ist keine schlichte Adresse: { $address }
    .hint = Setzen Sie hinter die Domain einen Schrägstrich, und nennen Sie weder Benutzer noch Port.
problem-link-host = { $key } führt zu einer Domain, die nicht geöffnet wird: { $address }
    .hint = Nehmen Sie eine Adresse von Meta oder einer Behörde. Eine neue Domain kommt in das Programm selbst, nie über einen Ordner.
problem-bad-mail = { $key } sieht nicht wie eine E-Mail-Adresse aus: { $address }
    .hint = Schreiben Sie nur die Adresse, ohne Namen und ohne Klammern.

## Words

problem-no-word = { $key } braucht das Wort { $id }, das es im Englischen nicht gibt.
    .hint = Fügen Sie es den englischen Wörtern hinzu. Andere Sprachen können später folgen.
problem-no-english = Im Englischen gibt es das Wort { $key } nicht
    .hint = Berichtigen Sie die Kennung, fügen Sie es dem Englischen hinzu, oder nehmen Sie es heraus.
problem-no-part = { $part } fehlt hier; im Englischen steht es.
    .hint = Übersetzen Sie auch diesen Teil, oder lassen Sie das ganze Wort vorerst weg.
problem-no-english-part = { $part } steht hier, und im Englischen nicht.
    .hint = Berichtigen Sie den Namen, oder nehmen Sie den Teil heraus.
problem-other-blanks = { $key } hat andere Lücken als im Englischen. Hier: { $own } Englisch: { $english }
    .hint = Verwenden Sie jede Lücke des Englischen und keine andere.
problem-unknown-blank = Die Lücke { $blank } von { $key } wird durch nichts gefüllt
    .hint = Berichtigen Sie den Namen, oder geben Sie dem Eintrag die Beschriftung, für die sie steht.
problem-fact-in-words = { $key } nennt eine Tatsache: { $found }
    .hint = Links, Domains und Jahre stehen in den Dateien der Tatsachen, mit ihrer Quelle. Sagen Sie es ohne.
problem-unused-word = Nichts braucht { $key }
    .hint = Berichtigen Sie die Kennung, oder nehmen Sie es aus allen Sprachen heraus.

## Ways

problem-no-start = { $key } hat keine Schritte, und sein Formular hat keinen Link.
    .hint = Fügen Sie die Schritte oder den Link des Formulars hinzu.
problem-nothing-to-open = { $key } öffnet das Formular { $id }, das keinen Link hat.
    .hint = Fügen Sie den Link des Formulars hinzu, oder lassen Sie den Schritt ein anderes öffnen.
problem-empty-ladder = { $key } hat keine Sprossen.
    .hint = Nennen Sie mindestens einen Weg. Ein Brief kann immer abgehen, wo es ein Recht gibt.
problem-double-rung = Der Weg { $id } steht zweimal in dieser Leiter.
    .hint = Nehmen Sie einen der beiden heraus.
problem-hidden-ladder = Für { $region } gibt es schon eine andere Leiter
    .hint = Fügen Sie die beiden zusammen, oder berichtigen Sie die Regionen der einen.
problem-no-ladder = { $key } hat keine Leiter für die Region { $region } und den Fall { $whose }
    .hint = Fügen Sie eine hinzu. Wo es kein Recht gibt, führt sie zu dem, was man stattdessen tun kann.

## Sketches

problem-sketch-taps = { $key } hat { $n } Zeilen zum Antippen.
    .hint = Markieren Sie die eine Zeile, die angetippt wird, und keine andere.
problem-sketch-too-long = { $key } braucht { $n } Zeilen in der Sprache { $language }
    .hint = Lassen Sie Zeilen weg, die zum Finden der angetippten nicht nötig sind. Platz ist für 14 Zeilen.
problem-sketch-row = { $key }: Zeile { $n } zeigt nicht genau eine Sache.
    .hint = Eine Zeile zeigt eine Beschriftung, ein Wort von uns oder eine Auslassung. Eine Auslassung hat keine anderen Kennzeichen.
