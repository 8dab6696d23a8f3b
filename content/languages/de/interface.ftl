# What all pages share: dates, marks, keys, notices. Each sentence is whole; nothing is glued together.

language-own-name = Deutsch
quote-open = „
quote-close = “
label = { $label }

language-bg = Bulgarisch
language-cs = Tschechisch
language-da = Dänisch
language-de = Deutsch
language-el = Griechisch
language-en = Englisch
language-es = Spanisch
language-fi = Finnisch
language-fr = Französisch
language-hr = Kroatisch
language-hu = Ungarisch
language-it = Italienisch
language-nl = Niederländisch
language-no = Norwegisch
language-pl = Polnisch
language-pt = Portugiesisch
language-pt-BR = Portugiesisch (Brasilien)
language-sl = Slowenisch
language-sv = Schwedisch

## Dates

month-1 = Januar
    .short = Jan.
    .alone = Januar
month-2 = Februar
    .short = Feb.
    .alone = Februar
month-3 = März
    .short = März
    .alone = März
month-4 = April
    .short = Apr.
    .alone = April
month-5 = Mai
    .short = Mai
    .alone = Mai
month-6 = Juni
    .short = Juni
    .alone = Juni
month-7 = Juli
    .short = Juli
    .alone = Juli
month-8 = August
    .short = Aug.
    .alone = August
month-9 = September
    .short = Sept.
    .alone = September
month-10 = Oktober
    .short = Okt.
    .alone = Oktober
month-11 = November
    .short = Nov.
    .alone = November
month-12 = Dezember
    .short = Dez.
    .alone = Dezember
weekday-1 = Montag
weekday-2 = Dienstag
weekday-3 = Mittwoch
weekday-4 = Donnerstag
weekday-5 = Freitag
weekday-6 = Samstag
weekday-7 = Sonntag
date-long = { $weekday }, { $day }. { $month } { $year }
date-full = { $day }. { $month } { $year }
date-short = { $day }. { $month-short }
date-short-year = { $day }. { $month-short } { $year }
date-distance = { $date }, { $distance }
days-today = heute
days-in =
    { $n ->
        [365] in einem Jahr
        [366] in einem Jahr
        [one] morgen
       *[other] in { $n } Tagen
    }
days-ago =
    { $n ->
        [one] gestern
       *[other] vor { $n } Tagen
    }
when-month = { $month } { $year }
when-year = { $year }
when-unknown = Datum unbekannt

## How old a fact is

seen =
    { $sources ->
        [one] gesehen von { $sources } Quelle ({ $when })
       *[other] gesehen von { $sources } Quellen ({ $when })
    }
seen-old =
    { $sources ->
        [one] gesehen von { $sources } Quelle ({ $when }), vor { $months } Monaten: kann sich geändert haben
       *[other] gesehen von { $sources } Quellen ({ $when }), vor { $months } Monaten: kann sich geändert haben
    }
seen-unsure =
    { $sources ->
        [one] gesehen von { $sources } Quelle ({ $when }), nicht bestätigt
       *[other] gesehen von { $sources } Quellen ({ $when }), nicht bestätigt
    }
seen-law = nach einem Gesetz ({ $when })
    .unsure = nach einem Gesetz ({ $when }); kein Fall bekannt
seen-undated = berichtet, Datum unbekannt: kann sich geändert haben
label-in-english = Der Name auf Englisch: { $label }.
label-only-english = Wir kennen den Namen nur auf Englisch; in Ihrer App kann er anders lauten.
label-only-other = Wir kennen den Namen nur auf { $language }; in Ihrer App kann er anders lauten.
sketch-spoken = Die Zeile zum Antippen: { $label }.

## Marks

place = { $n } von { $of }
mark-done = Von Ihnen als erledigt markiert am { $date }.
mark-skipped = Von Ihnen übersprungen am { $date }.
mark-changed = Von Ihnen als erledigt markiert am { $date }; der Schritt hat sich seither geändert.
copied-mark = kopiert
    .handed = übergeben
signs =
    { $n ->
        [one] { $n } Zeichen
       *[other] { $n } Zeichen
    }
kind-page = { $platform }-Seite
kind-child = { $platform } eines Kindes
flag-practice = Übung
flag-own-content = eigene Inhalte
flag-only-read = nur lesen
flag-unsaved = nicht gespeichert
too-small = Vergrößern auf { $width }×{ $height }

## Keys

sign-space = Leertaste
key-add = hinzufügen
key-answer = Meta hat geantwortet
key-answer-question = antworten
key-app-language = Sprache der App
key-back = zurück
key-bare = reiner Text
key-begin = beginnen
key-change = ändern
key-child = für ein Kind
key-child-off = nicht für ein Kind
key-choose = auswählen
key-code = QR-Code
key-copy = kopieren
key-copy-field = kopieren
key-copy-sentence = Satz kopieren
key-correct = berichtigen
key-country = wo Sie leben
key-different = sieht anders aus
key-editor = eigener Editor
key-file = in eine Datei
key-filter = filtern
key-fresh-draft = neuer Entwurf
key-go-on = weiter
key-go-there = dorthin
key-handle = Kontoname
key-help = Tasten
key-i-am-there = ich bin dort
key-i-did-it = erledigt
key-keep-and-copy = übernehmen, kopieren
key-keep-answer = übernehmen
key-know = gut zu wissen
key-language = Sprache
key-leave-field = Feld verlassen
key-leave-text = Text verlassen
key-length = kurz oder lang
key-linked = verknüpfte Konten
key-more = noch eines
key-next = weiter
key-next-way = nächster Weg
key-none-named = keines genannt
key-not-linked = nein oder unsicher
key-note-it = notieren
key-open = öffnen
key-open-again = erneut öffnen
key-open-form = Formular öffnen
key-other = anderer Teil
key-other-way = anderer Weg
key-panel = Näheres
key-panel-sketch = auf dem Bildschirm
key-pick = ankreuzen
key-posted = Brief ist aufgegeben
key-practise = üben
key-pressed-button = Knopf gedrückt
key-protect = mehr schützen
key-quit = beenden
key-record = Verlauf
key-remove = entfernen
key-on-phone = ist am Telefon offen
key-skip = überspringen
key-sources = Quellen
key-steps = Schritte
key-take-way = diesen Weg nehmen
key-terms = Begriffe
key-text = Text
key-text-language = Sprache des Textes
key-the-code = der Code
key-this-one = auswählen
key-to-accounts = Konten
key-to-list = zur Liste
key-to-form = zum Formular
key-to-reasons = Gründe
key-to-text = Text bearbeiten
key-toggle = ankreuzen
key-type-name = Namen eingeben
key-unmark = letzten zurücknehmen
key-why = warum
key-why-hoax = Text zum Teilen?
key-write-text = Text
key-your-name = Ihr Name
key-your-email = Ihre E-Mail-Adresse

## What just happened

copied-proven =
    { $n ->
        [one] In die Zwischenablage kopiert und zurückgelesen: dasselbe { $n } Zeichen.
       *[other] In die Zwischenablage kopiert und zurückgelesen: dieselben { $n } Zeichen.
    }
copied-unproven =
    { $n ->
        [one] In die Zwischenablage kopiert, { $n } Zeichen; zurücklesen ließ es sich nicht.
       *[other] In die Zwischenablage kopiert, { $n } Zeichen; zurücklesen ließen sie sich nicht.
    }
copied-tmux =
    { $n ->
        [one] An tmux und sein Terminal übergeben, { $n } Zeichen, ohne Nachweis. Falls beim Einfügen nichts kommt: { $key-bare } zeigt den reinen Text.
       *[other] An tmux und sein Terminal übergeben, { $n } Zeichen, ohne Nachweis. Falls beim Einfügen nichts kommt: { $key-bare } zeigt den reinen Text.
    }
copied-terminal =
    { $n ->
        [one] An das Terminal übergeben, { $n } Zeichen, ohne Nachweis. Falls beim Einfügen nichts kommt: { $key-bare } zeigt den reinen Text.
       *[other] An das Terminal übergeben, { $n } Zeichen, ohne Nachweis. Falls beim Einfügen nichts kommt: { $key-bare } zeigt den reinen Text.
    }
cleared = Die Zwischenablage enthält nicht mehr, was hier kopiert wurde.
opened-in-browser = Der Browser wurde gestartet. Prüfen Sie die Domain in der Adresszeile.
wrote = Geschrieben in { $file }
saving = Wird gespeichert …
bare-back = Die Eingabetaste führt zurück zur Seite.
practice-begun = Übung: erfundene Daten, nichts wird gespeichert, nichts wird geöffnet.
practice-nothing-opened = Übung: Jetzt würde { $host } geöffnet.
practice-nothing-written = Übung: Jetzt würde eine Datei geschrieben.
code-noted = Notiert: Der Code ist eingegeben, also zählt der Widerspruch als heute abgeschickt.
paste-too-long =
    { $n ->
        [one] Das ist { $n } Zeichen, mehr als hier Platz hat. Nichts wurde eingefügt.
       *[other] Das sind { $n } Zeichen, mehr als hier Platz haben. Nichts wurde eingefügt.
    }
text-now-short = Kurze Form, für das Feld eines Formulars.
    .later = Kurze Form, sobald ein Grund angekreuzt ist.
text-now-long = Lange Form, für einen Brief.
    .later = Lange Form, sobald ein Grund angekreuzt ist.
text-own-kept = Sie haben den Text von Hand bearbeitet: Er bleibt, wie er ist. { $key-more } fügt darunter einen neuen Entwurf an.
    .language = Sie haben den Text von Hand bearbeitet: Er bleibt, wie er ist. { $key-more } fügt darunter einen neuen Entwurf in dieser Sprache an: { $language }.
form-choose-there = Das wird auf der Seite von Meta ausgewählt.
form-code-there = Der Code kommt per E-Mail und wird direkt auf der Seite von Meta eingegeben.
session-no-app-way = Für dieses Konto ist kein Weg in der App bekannt.

## Leaving

parting-saved = Gespeichert in { $file }
parting-unsaved = Die letzten Änderungen ließen sich nicht speichern.
only-read = Diese Checkliste stammt von einer neueren Version von optout: Sie wird nur gelesen, nichts wird gespeichert.
parting-practice = Das war eine Übung: Nichts wurde gespeichert.
parting-next = { $next }
