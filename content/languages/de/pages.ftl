# The pages, in the order in which a person meets them.

## Welcome

title-welcome = Start
welcome-corner = Deutsch · l
welcome-heading = Widerspruch dagegen, dass Meta mit Ihren Beiträgen KI trainiert
welcome-have-ready = Ein Formular je Konto: eine E-Mail-Adresse und ein Knopf. Halten Sie bereit: Ihr Telefon, Ihr Passwort, das Postfach des Kontos.
welcome-part-1 = wo Sie leben und wofür Sie widersprechen
welcome-part-2 = das Formular, auf dem kürzesten bekannten Weg
welcome-part-3 = Ihre Gründe, wenn Sie möchten
welcome-part-4 = was zu tun ist, wenn Meta antwortet oder nicht
welcome-offline = optout selbst geht nie ins Internet. Was Sie in das Formular einfügen, geht an Meta; Ihre Antworten liegen in einer einzigen Datei, die Sie lesen, verschieben und löschen können.
welcome-hoax = Sollen Sie einen Text veröffentlichen, den Ihnen jemand geschickt hat? Das bewirkt nichts: { $key-why } sagt, warum.

## Where you live

title-country = wo Sie leben
country-heading = Wo leben Sie?
country-why = Davon hängt ab, welches Recht gilt. Meta sieht vielleicht auch nach, wo das Konto ist.
country-filter = Anfang des Namens eingeben
country-child = Für eine Person unter 18. Weder Name noch Geburtsdatum werden gespeichert.
country-none-fits = Kein Land in der Liste beginnt so.
country-right-from = Das Recht beginnt am { $date }.
country-authority = Behörde: { $name }
country-no-authority = Für diesen Ort wurde keine Behörde recherchiert.

title-no-right = wo Sie leben
no-right-heading = Wo Sie leben, ist kein Widerspruchsrecht bekannt

## What for

title-what-for = wofür
what-for-heading = Wofür möchten Sie widersprechen?
what-for-heading-child = Welche Konten des Kindes oder Beiträge anderer?
what-for-why = Ein Widerspruch je Konto. Weitere können Sie später hinzufügen.
what-for-count =
    { $n ->
        [one] eins
       *[other] { $n } davon
    }
what-for-child = Gehen Sie es gemeinsam mit dem Kind durch. Auch die eigenen Konten der Eltern zählen: Bilder von Kindern in Konten Erwachsener werden verwendet.

title-linked = verknüpfte Konten
linked-heading = Welche davon stehen zusammen in { $label }?
linked-how = Öffnen Sie bei einem davon die Profile in { $label }: Die Konten, die dort gemeinsam stehen, sind verknüpft. Dann gilt ein Widerspruch für alle, sagt Meta.
linked-unsure = Unsicher zählt als nicht verknüpft. Verknüpfen Sie dafür keine Konten: Das hat noch andere Folgen. Einige Anleitungen zählen stattdessen nach E-Mail-Adresse.

## Before the first way

title-linked-accepted = verknüpftes Konto
linked-accepted-heading = Hier ist vielleicht nichts mehr abzuschicken
linked-accepted-why = Meta hat den Widerspruch von { $account } akzeptiert, und Sie haben gesagt, dass auch dieses Konto in { $label } steht: Meta sagt, dass einer für alle gilt. Sehen Sie nach, ob die E-Mail dazu von anderen Konten spricht.
linked-accepted-covered = Als mit abgedeckt zählen
linked-accepted-own = Trotzdem einen eigenen abschicken

title-before = bevor Sie beginnen
before-heading = Bevor Sie beginnen

## Whose session

title-session = wer angemeldet ist
session-heading = Wo ist dieses { $platform }-Konto geöffnet?
session-counts = Der Widerspruch gilt für das Konto, das im Browser geöffnet ist.
session-1 = Im Browser hier
session-2 = Hier, aber mit anderem Konto
session-3 = Im Browser meines Telefons
session-4 = Nur in der App
session-5 = Ich komme nicht hinein
session-open-heading = Wo möchten Sie es öffnen?
session-open-1 = Im Browser hier
session-open-2 = Auf meinem Telefon, per QR-Code
title-session-help = wer angemeldet ist
session-help-2 = Melden Sie sich in diesem Browser bei { $platform } ab oder öffnen Sie ein privates Fenster, und melden Sie sich mit dem Konto an, für das Sie widersprechen. Öffnen Sie das Formular dann in demselben Fenster: Ist es ein privates, kopieren Sie den Link dorthin.
    .steps = Melden Sie sich in diesem Browser bei { $platform } ab oder öffnen Sie ein privates Fenster, und melden Sie sich mit dem Konto an, für das Sie widersprechen. Gehen Sie die Schritte dann in demselben Fenster.
session-help-3 = Öffnen Sie { $platform } im Browser des Telefons, nicht in der App, und melden Sie sich dort an: Eine Anmeldung in der App zählt nicht. Öffnen Sie dann dort diese Adresse: Geben Sie sie ein, oder scannen Sie den Code, falls einer zu sehen ist.
    .steps = Öffnen Sie { $platform } im Browser des Telefons, nicht in der App, und melden Sie sich dort an: Eine Anmeldung in der App zählt nicht. Gehen Sie die Schritte dann dort.
session-help-4 = In der App gibt es einen Weg über die Menüs. Er ist länger, und die App verlangt vielleicht eine erneute Anmeldung.
session-help-5 = Stellen Sie zuerst den Zugang zum Konto wieder her, wenn das geht: { $platform } bietet das bei der Anmeldung an. Gelingt es nicht, kann ein Widerspruch auch auf dem allgemeinen Weg oder als Brief abgeschickt werden. Nennen Sie darin das Profil, damit Meta es finden kann.
    .general = Metas allgemeiner Widerspruch
    .letter = Ein Brief

## The way

title-routes = die Wege
routes-heading = Welcher Weg?
routes-why = Der kürzeste bekannte steht zuerst. Führt einer nicht zum Ziel, nehmen Sie den nächsten.
routes-enough = Zwei Wege haben nicht zum Ziel geführt. Genug für heute, oder schicken Sie den Widerspruch auf dem allgemeinen Weg oder als Brief ab: Auch das ist ein Widerspruch. Das Recht verlangt kein Formular.
route-tried = versucht, nicht gelungen
route-now = jetzt dieser
route-old = von früher
device-browser =
    { $n ->
        [0] Im Browser: ein Link.
        [one] Im Browser, { $n } Schritt bis zum Formular.
       *[other] Im Browser, { $n } Schritte bis zum Formular.
    }
device-app =
    { $n ->
        [0] In der App.
        [one] In der App, { $n } Schritt bis zum Formular.
       *[other] In der App, { $n } Schritte bis zum Formular.
    }
device-letter = Auf Papier, mit der Post. Dieser Weg veraltet nicht.
device-none = Es wird nichts abgeschickt.

title-step = der Weg
trail-form = Formular
trail-answer = Antwort

title-different = sieht anders aus
different-heading = Hier sieht es anders aus
different-name = Es heißt vielleicht { $label } ({ $language }).
different-no-name = In der Sprache Ihrer App und auf Englisch ist kein anderer Name dafür bekannt.
different-there-now = Gefunden: zurück zum Schritt
different-next-way = Den nächsten Weg nehmen: { $way }
different-all-ways = Alle Wege zeigen
different-report = Meldung kopieren, dass der Schritt nicht stimmt

report-step = optout: ein Schritt sieht anders aus
    Schritt: { $step }, Version { $version }, des Wegs { $route }, gesehen: { $seen }
    Sprache meiner App: { $language }; Land: { $country }; Datum: { $today }
    Was ich stattdessen sehe: ___

## What opened, the form

form-dates = Zuletzt von einer Quelle verlinkt: { $linked }. Zuletzt als funktionierend gemeldet: { $working }.
form-dates-never-tried = Zuletzt von einer Quelle verlinkt: { $linked }. Keine Quelle berichtet von einem Versuch.

title-opened = was sich geöffnet hat
opened-heading = Was hat sich geöffnet?
    .elsewhere = Öffnen Sie die Adresse. Was sehen Sie dann?
    .found = Was sehen Sie dort, wohin der letzte Schritt geführt hat?
title-opened-help = was sich geöffnet hat

title-form = das Formular
form-heading = Füllen Sie das Formular aus
form-fields = Diese Felder können kommen; viele sahen nur die E-Mail-Adresse.
form-fields-reported = Von diesen Feldern wurde berichtet.
form-fields-unknown = Welche Felder es hat, ist nicht bekannt. Halten Sie Ihren Text bereit.
form-text-row = Ihr Text
    .hint = Fügen Sie ihn ein, wo nach Gründen oder einer Beschreibung gefragt wird.
fill-text-optional = dieses Feld kann leer bleiben
fill-text-wanted = ein Text wird verlangt
fill-prefilled = meist schon ausgefüllt; bitte prüfen
fill-required = muss ausgefüllt werden
fill-optional = kann leer bleiben
fill-if-asked = falls danach gefragt wird
form-press = Drücken Sie dann { $label } am Ende der Seite.
form-press-unnamed = Schicken Sie es dann ab, am Ende der Seite.
person-email = Ihre E-Mail-Adresse
    .why = Steht dann in Ihrer Datei, damit sie in jedes Formular kopiert werden kann.
    .letter = Steht dann in Ihrer Datei, damit eine Antwort Sie erreicht. Eine Postanschrift schreiben Sie in den Brief selbst.
person-name = Ihr Name
    .why = Steht dann in Ihrer Datei; er steht unter Briefen und füllt Formulare aus, die ihn verlangen.
person-phone = Ihre WhatsApp-Nummer
    .why = Steht dann in Ihrer Datei, damit sie in das Formular kopiert werden kann.

## The text

title-text = Ihr Text
text-own-words = Ihre Worte
text-corner =
    { $n ->
        [one] { $language } · { $n } Zeichen
       *[other] { $language } · { $n } Zeichen
    }
text-label = Ihr Text
text-reasons-heading = Gründe (keiner ist nötig)
text-answer-why = Ihre Antwort kommt in den Text; lassen Sie das Feld leer, um nichts zu sagen.
    .spoken = Ihre Antwort kommt in den Text.
text-exposes = Gefragt wird nur Ja oder Nein, der Text bleibt allgemein, und in Ihrer Datei wird das nicht gespeichert.
warning-blank = ! Im Text ist eine Lücke offen
warning-number = ! Im Text steht eine lange Zahl
warning-mail = ! Im Text steht eine E-Mail-Adresse

title-letter = der Brief
letter-heading = Ihr Widerspruch als Brief
letter-how = Drucken Sie ihn aus oder schreiben Sie ihn ab, unterschreiben Sie und schicken Sie ihn mit der Post, möglichst als Einschreiben. Ohne Ihren Namen kann Meta Sie kaum finden; { $key-change } fügt ihn ein.

## The answer

title-seen = nach dem Abschicken
seen-heading = Was geschah, als Sie { $label } gedrückt haben?
seen-heading-unnamed = Was geschah, als Sie es abgeschickt haben?
seen-heading-later = Was hat Meta geantwortet?
title-details = nach dem Abschicken
title-answered = was das heißt
answered-standing = Notiert am { $date }: { $standing }.
    .of-day = { $date }: { $standing }.
title-names = andere Konten
names-heading = Nennt die E-Mail Ihre anderen Konten?
names-why = Meta sagt, dass ein akzeptierter Widerspruch für alle Konten gilt, die in { $label } miteinander verknüpft sind. Kreuzen Sie die an, die in der E-Mail stehen oder dort verknüpft sind.
names-linked = verknüpft, wie Sie gesagt haben
title-code = der Code
code-heading = Holen Sie den Code
code-is-in = Der Code ist eingegeben

title-advice = ohne Formular
advice-none = Hier ist kein Weg bekannt

## Waiting

title-waiting = warten auf Meta
title-decided = Stand
waiting-law = Meta muss antworten bis { $date }
waiting-law-over = Meta hätte antworten müssen bis { $date }
waiting-law-there = Nach dortigem Recht ist die Antwort fällig: { $date }
waiting-law-there-over = Nach dortigem Recht war die Antwort fällig: { $date }
waiting-suggested = Hier keine gesetzliche Frist. Wieder nachsehen, unser Vorschlag: { $date }
waiting-suggested-over = Hier keine gesetzliche Frist. Wieder nachsehen, das war unser Vorschlag: { $date }
waiting-working-days = Das dortige Recht zählt Arbeitstage. Nicht vor: { $date }
waiting-mail = Zuerst nach einer E-Mail sehen: { $date }. Der Termin ist unser Vorschlag.
working-sent = abgeschickt
working-from = gezählt ab
working-day-excluded = der Tag selbst zählt nicht; gezählt ab hier
working-same-day = einen Monat später, gleiche Tageszahl
working-last-day = einen Monat später, letzter Tag jenes Monats
working-is-working-day = kein Wochenende, kein Feiertag in Irland
working-rolled = Wochenende oder Feiertag in Irland: der nächste Arbeitstag
working-uk-open = wie Wochenenden und Feiertage wirken, ist uns nicht bekannt
working-days = die Tage, die das dortige Recht gibt
working-working-days = { $days } Arbeitstage, die das dortige Recht gibt, ohne Samstage und Sonntage; die Feiertage dort kennen wir nicht, sie schieben den Tag hinaus
working-suggested = die Tage, die wir vorschlagen
working-look-for-mail = zwei Tage später: unser Vorschlag
working-look-again = ein Jahr später: unser Vorschlag
rule-gdpr = Art. 12 Abs. 3 DSGVO; Art. 3 der Verordnung Nr. 1182/71, mit den Feiertagen Irlands, nach üblicher Lesart.
rule-uk-gdpr = Art. 12 und 12A der britischen DSGVO (UK GDPR).
rule-fadp = Das Schweizer Recht setzt für einen Widerspruch keine Frist.
rule-lgpd = Das brasilianische Recht setzt für einen Widerspruch keine Frist.

## The accounts

title-accounts = Ihre Konten
column-account = Konto
column-standing = Stand
column-next = Nächster Termin
standing-on = { $standing }, { $date }
standing-undated = { $standing }, Tag unbekannt
standing-at-step = { $standing }, { $n } von { $of }
coming-mail = { $date }, E-Mail suchen
coming-answer = { $date }, { $distance }
coming-overdue = { $date }, überfällig
coming-suggested = { $date }, nachsehen
coming-again = { $date }, nachsehen
calendar-sent = abgeschickt
calendar-today = heute
calendar-mail = E-Mail suchen
calendar-suggested = nachsehen
calendar-due = Antwort fällig
next-add = Als Nächstes: ein Konto hinzufügen
next-nothing = Zurzeit ist nichts zu tun
next-country = Als Nächstes: sagen, wo Sie leben; ohne das lässt sich kein Datum zählen
next-begin = Als Nächstes: { $account }, beginnen
next-step = Als Nächstes: { $account }, der nächste Schritt des Wegs
next-open = Als Nächstes: { $account }, das Formular öffnen
next-advice = Als Nächstes: { $account }, ansehen, was Sie dort tun können
next-form = Als Nächstes: { $account }, Formular ausfüllen und Knopf drücken
next-code = Als Nächstes: { $account }, den Code holen
next-letter = Als Nächstes: { $account }, den Brief aufgeben
next-answer-them = Als Nächstes: { $account }, Meta antworten
next-way = Als Nächstes: { $account }, den nächsten Weg nehmen
next-mail = Als Nächstes: { $account }, nach der E-Mail sehen
next-wait = Als Nächstes: { $account }, auf die Antwort warten
next-overdue = Als Nächstes: { $account }, die Antwort ist überfällig
next-suggested = Als Nächstes: { $account }, nachsehen, ob Meta geantwortet hat
next-undated = Als Nächstes: { $account }, den Tag des Abschickens in der E-Mail von Meta nachsehen
next-again = Als Nächstes: { $account }, nachsehen, ob der Widerspruch noch gilt
advice-mail = Abgeschickt am { $sent }. Eine E-Mail kommt meist nach Minuten, manchmal erst nach einem Tag: Sehen Sie am { $date } nach, auch im Spam.
advice-wait = Abgeschickt am { $sent }. Noch keine E-Mail? Sehen Sie im Spam nach; erneutes Abschicken schadet nicht.
    .replied = Abgeschickt am { $sent }. Meta hat seither geantwortet, aber nicht entschieden: Sehen Sie am { $date } wieder nach, auch im Spam.
accounts-clock-back = Die Uhr dieses Computers sagt { $today }, notiert ist aber schon { $last }: Solange die Uhr nicht stimmt, können die Termine hier falsch sein. Was notiert ist, bleibt, wie es ist.
advice-overdue = Abgeschickt am { $sent }; zu dem, was zuletzt abgeschickt wurde, ist keine Entscheidung notiert. Sehen Sie noch einmal im Spam nach; { $key-record } zeigt den Verlauf.
advice-suggested-over = Abgeschickt am { $sent }; zu dem, was zuletzt abgeschickt wurde, ist keine Entscheidung notiert. Ein gesetzlicher Termin ist hier nicht bekannt: Sehen Sie noch einmal im Spam nach; { $key-record } zeigt den Verlauf.
advice-suggested = Abgeschickt am { $sent }. Ein gesetzlicher Termin ist hier nicht bekannt; wir schlagen vor, am { $date } wieder nachzusehen, auch im Spam.
advice-undated = Abgeschickt an einem Tag, den niemand notiert hat. Eine E-Mail von Meta, die es bestätigt, trägt den Tag: Suchen Sie sie, auch im Spam, und notieren Sie den Tag mit { $key-answer }. Ohne sie schlagen wir vor, am { $date } nachzusehen, ob eine Antwort gekommen ist.
    .over = Abgeschickt an einem Tag, den niemand notiert hat, und keine Entscheidung ist notiert. Sehen Sie noch einmal nach einer Antwort, auch im Spam. Ist keine da, schicken Sie es noch einmal ab: Von dem Tag an, der dann notiert wird, werden die Termine gezählt.
advice-posted = Zur Post gegeben am { $sent }. Die Frist läuft von dem Tag an, an dem der Brief ankam; mit sieben Tagen Postweg schlagen wir vor, am { $date } nach einer Antwort zu sehen, auch im Briefkasten.
advice-again = Bewahren Sie die E-Mail auf. Sehen Sie am { $date } nach: Konten hinzugefügt, verknüpft, getrennt? 18 geworden?
    .others = Bewahren Sie die E-Mail auf. Sehen Sie am { $date } nach, ob es noch gilt.
accounts-misread = In der Datei nicht verstanden und belassen, wie es ist: { $keys }

title-account = dieses Konto
account-handle = Der Name des Kontos
    .why = Um Konten zu unterscheiden; auch Briefe nennen ihn. Das Feld kann leer bleiben.
    .letter = Er steht dann im Brief, damit Meta das Konto finden kann. Das Feld kann leer bleiben.
    .form = Er bleibt hier notiert. Nennen Sie ihn im Formular, damit Meta das Konto finden kann. Das Feld kann leer bleiben.
jump-heading = Zu einem beliebigen Teil gehen
jump-session = Wer angemeldet ist
jump-opened = Was hat sich geöffnet?
jump-form = Das Formular
jump-seen = Was haben Sie gesehen?
jump-routes = Alle Wege
jump-letter = Als Brief

title-record = Verlauf
record-empty = Noch ist nichts notiert.
record-again = Nachsehen, ob der Widerspruch noch gilt: { $date }
event-sent = Das Formular wurde abgeschickt
event-reply = Sie haben gesehen: { $reply }
event-letter = Ein Brief wurde abgeschickt: { $kind }
event-proof = Ein Beleg wurde notiert: { $path }
event-covered = Mit abgedeckt durch den Widerspruch von { $account }
event-withdrawn = Sie haben den Widerspruch zurückgenommen
event-mistaken = Aus Versehen notiert: { $event }
letter-kind-objection = Widerspruch
letter-kind-supplement = Ergänzung
letter-kind-reminder = Erinnerung
letter-kind-company-complaint = Beschwerde beim Unternehmen
letter-kind-complaint = Beschwerde bei der Behörde

title-know = gut zu wissen
know-heading = Gut zu wissen

## What lies over a page

title-help = Tasten
help-heading = Die Tasten dieser Seite
help-list = Pfeiltasten, j und k, Bild auf und ab, Pos1 und Ende bewegen die Markierung.
help-list-arrows = Pfeiltasten, Bild auf und ab, Pos1 und Ende bewegen die Markierung.
help-digits = Eine Ziffer wählt eine der ersten neun Zeilen.
help-text = Pfeiltasten, mit Strg wortweise, bewegen die Schreibmarke. Strg-Z nimmt eine Änderung zurück, Strg-Y holt sie wieder, Strg-W löscht ein Wort. Esc verlässt den Text.
help-line = Buchstaben sind hier Text. Enter übernimmt ihn, Esc verlässt das Feld.
help-page = Pfeiltasten, Bild auf und ab bewegen die Seite, wenn sie länger ist als das Fenster.
help-always = Strg-C beendet überall sofort. Alles wird im selben Augenblick gespeichert.
help-always-unsaved = Strg-C beendet überall sofort.
title-sources = Quellen
sources-heading = Woher das stammt
source-line = { $publisher }: { $what }, { $date }
source-official = { $publisher } (amtlich): { $what }, { $date }
sources-not-opened = Diese Adressen werden gezeigt, nie geöffnet.
title-code-overlay = für Ihr Telefon
code-overlay-heading = Scannen Sie das mit dem Telefon
code-overlay-type = Geben Sie diese Adresse am Telefon ein
code-overlay-why = Prüfen Sie die Domain in der Adresszeile des Telefons, und melden Sie sich dort zuerst an. { $key-copy } kopiert die Adresse ganz.
code-no-room = Der Code lässt sich hier nicht zeichnen: Er braucht ein Fenster von mindestens { $width }×{ $height }, Farben und Blockzeichen.
code-no-link = Auf dieser Seite gibt es keinen Link.
title-terms = Begriffe
terms-heading = Begriffe erklärt
title-languages = Sprache
languages-heading = Sprache des Programms
title-app-languages = Sprache der App
app-languages-heading = In welcher Sprache ist Ihre App?
app-languages-why = Metas eigene Bezeichnungen stehen dann in dieser Sprache, wo eine Quelle sie so wiedergibt.
title-hoax = ein Text zum Teilen
title-quit = beenden
quit-heading = optout beenden?
    .text = Alles ist gespeichert. Beim nächsten Mal können Sie hier weitermachen.
quit-yes = Beenden
quit-no = Bleiben
title-remove = entfernen
remove-heading = { $account } entfernen?
    .text = Markierungen und Verlauf verschwinden aus der Datei; die täglichen Kopien behalten sie noch eine Weile.
remove-no = Behalten
remove-yes = Entfernen
