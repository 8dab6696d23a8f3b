# The pages after sending: dates that are typed, letters that follow, proofs, the report.

## Waiting

waiting-counted = Nach unserer Zählung ist die Antwort fällig (unser Vorschlag): { $date }
waiting-reminder = Eine Erinnerung ist sinnvoll ab { $date }: unser Vorschlag, und eine Höflichkeit.
waiting-day-unknown = Kein Tag des Abschickens ist notiert, also lässt sich keine Frist zählen.
    .how = { $key-answer } notiert die Antwort und den Tag; { $key-remove } setzt einen eigenen Termin.
waiting-posted = Es ging mit der Post; von selbst bestätigt das keine E-Mail. Die Frist läuft von dem Tag an, an dem der Brief ankommt; sieben Tage Postweg sind unser Vorschlag. Mit einem Rückschein zählt der Tag darauf.
counted-from =
    .form = Es gibt mehrere Anträge: Die Frist zählt ab dem Formular vom { $date }.
    .letter = Es gibt mehrere Anträge: Die Frist zählt ab dem Brief, aufgegeben am { $date }.
    .line-form = { $line }; gezählt ab dem Formular vom { $date }
    .line-letter = { $line }; gezählt ab dem Brief, aufgegeben am { $date }
waiting-complaint = Eine Beschwerde ist sinnvoll ab { $date }: unser Vorschlag.
    .company = Eine Beschwerde bei Meta ist sinnvoll ab { $date }: unser Vorschlag.
waiting-own = Ihr eigener Termin: { $date }.
calendar-complain = Beschwerde
calendar-company = Bestätigung
calendar-authority = Behörde fragen
calendar-own = Ihr Termin
calendar-empty = Es steht kein Termin bevor, also gibt es nichts für einen Kalender.
key-calendar-file = Kalenderdatei
key-own-date = eigener Termin
key-letters = Briefe

date-own = Wann möchten Sie sich das wieder ansehen?
    .why = Jahr, Monat und Tag, als JJJJ-MM-TT. Leer nimmt Ihren Termin heraus.
date-announced = An welchem Tag wurde es Ihnen mitgeteilt?
    .why = Jahr, Monat und Tag, als JJJJ-MM-TT.
date-not-read = Das ist kein Datum der Form JJJJ-MM-TT. Nichts wurde geändert; berichtigen Sie es hier.
date-not-ahead = { $date } steht nicht bevor. Nichts wurde geändert; berichtigen Sie es hier.
date-in-future = { $date } kommt erst noch. Nichts wurde notiert; berichtigen Sie es hier.
date-before-sent = { $date } liegt vor dem Tag des Abschickens. Nichts wurde notiert; berichtigen Sie es hier.
own-date-noted = Notiert: Ihr eigener Termin, { $date }.
own-date-gone = Hier haben Sie keinen eigenen Termin.

title-announced = es dauert länger
announced-heading = Wann wurde Ihnen mitgeteilt, dass es länger dauert?
announced-today = Heute
announced-other = An einem anderen Tag

title-day = der Tag
day-sent-heading = Wann haben Sie ihn abgeschickt?
day-sent-why = Hier ist noch kein Abschicken notiert. Von diesem Tag an werden die Termine gezählt.
day-answer-heading = Wann hat Meta geantwortet?
day-nothing-yet = Noch ist nichts notiert.
day-unknown = Ich weiß es nicht
    .answer = Ich weiß es nicht: mit dem heutigen Tag notieren
date-long-ago = { $date } liegt mehr als { $n } Jahre zurück. Noch wurde nichts notiert; wenn das Jahr stimmt, wählen Sie dasselbe noch einmal.
extension-in-time = Rechtzeitig angekündigt. Neuer Termin: { $date }.

## Letters

title-letters = Briefe
letters-heading = Briefe
letters-how = Jeder öffnet sich zum Lesen, Bearbeiten, Kopieren und Schreiben in eine Datei. Von hier wird nichts abgeschickt.
letter-for-objection = Der Widerspruch selbst, auf Papier
letter-for-supplement = Eine Ergänzung: das, was Meta verlangt hat, oder eine Antwort auf die Ablehnung
letter-for-reminder = Eine Erinnerung, wenn die Frist vorbei ist: eine Höflichkeit
letter-for-company-complaint = Eine Beschwerde beim Unternehmen: Die Aufsichtsbehörde erwartet sie zuerst
letter-for-complaint = Eine Beschwerde bei der Behörde
company-first = Die Aufsichtsbehörde wird meist verlangen, dass Sie sich zuerst bei Meta beschweren: Unter den Briefen ist eine Beschwerde beim Unternehmen.
letter-later-supplement = Möglich, sobald Meta mehr verlangt, weiterverweist oder ablehnt.
    .sent = Abgeschickt am { $date }. Eine weitere ist möglich, sobald Meta wieder schreibt.
letter-later-reminder = Möglich, sobald die Frist vorbei ist und solange eine Antwort aussteht.
letter-later-company-complaint = Möglich nach einer Ablehnung oder sobald die Frist vorbei ist.
letter-later-complaint = Möglich nach einer Ablehnung oder sobald die Frist vorbei ist.
letter-from-reminder = Möglich ab { $date }, sobald die Frist vorbei ist.
letter-from-company-complaint = Möglich nach einer Ablehnung oder ab { $date }.
letter-from-complaint = Möglich nach einer Ablehnung oder ab { $date }.
letter-not-now = Jetzt nicht. { $why }

title-follow = ein Brief
letter-about-supplement = Mit der Post an die Adresse darin oder als Antwort auf Metas E-Mail.
letter-about-reminder = Mit der Post an die Adresse darin oder als Antwort auf Metas E-Mail.
letter-about-company-complaint = Mit der Post an die Adresse darin oder als Antwort auf Metas E-Mail.
letter-to = Geht an: { $name }; auf Papier. Legen Sie die Anlagen bei, falls der Brief welche nennt.
letter-to-form = Geht an: { $name }; auf Papier oder über das Formular bei { $link }. Legen Sie die Anlagen bei, falls der Brief welche nennt.
letter-to-mail = Geht an: { $name }, { $mail }. Fügen Sie die Anlagen bei, falls der Brief welche nennt.
letter-recorded = Notiert als heute abgeschickt: { $kind }.
letter-blank-sure = Im Brief ist eine Lücke offen: { $blanks }. Nichts wurde vermerkt. Haben Sie sie von Hand ausgefüllt, wählen Sie dasselbe noch einmal.
letter-blank-named = ! Noch auszufüllen: { $blanks }
key-sent-it = ist abgeschickt
key-mail = ins E-Mail-Programm
mailed = Ihr E-Mail-Programm wurde gestartet. Prüfen Sie die Adresse und fügen Sie die Anlagen bei; abschicken müssen Sie selbst.
failed-mail = Nicht übergeben: { $reason } { $key-copy } kopiert den Brief, { $key-file } schreibt ihn in eine Datei.
error-no-mailer = Von hier ist kein E-Mail-Programm erreichbar.
practice-nothing-mailed = Übung: Jetzt würde das E-Mail-Programm starten.
jump-letters = Briefe, die folgen

## The record

proof-path = Wo liegt die Datei?
    .why = Eine E-Mail, ein Bildschirmfoto. Notiert werden nur Pfad, Tag und Prüfsumme; die Datei bleibt, wo sie ist.
proof-kept = Mit Prüfsumme notiert. Die Datei bleibt, wo sie ist: Verschieben und ändern Sie sie nicht.
failed-digest = Nicht notiert: { $reason } Was Sie eingegeben haben, ist noch hier.
error-no-file = Eine Datei { $detail } gibt es nicht.
key-add-proof = Beleg hinzufügen
key-report = Bericht
