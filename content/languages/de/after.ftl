# After sending: how dates are counted, what comes next, why there is no letter, the calendar file, the report.

## How a date is counted, line by line; a line stands beside its day.

working-three-same-day = drei Monate nach Eingang, gleiche Tageszahl
working-three-last-day = drei Monate nach Eingang, letzter Tag jenes Monats
working-first-end = die erste Frist endet; eine Verlängerung muss bis dahin angekündigt sein
working-announced = die Verlängerung wurde angekündigt: rechtzeitig
working-identity = gefragt wurde, wer Sie sind; begründete Zweifel können die Frist anhalten, wie lange, ist hier nicht gezählt
working-posted = zur Post gegeben
working-in-the-post = sieben Tage Postweg: unser Vorschlag, da nichts den Tag der Ankunft belegt
working-end = die Frist endet
working-end-suggested = der Tag, den wir zum Nachsehen vorschlagen; keine Frist endet
working-reminder = der erste Arbeitstag danach: unser Vorschlag für eine Erinnerung
working-reminder-weekday = der nächste Tag, der kein Samstag und kein Sonntag ist: unser Vorschlag für eine Erinnerung
working-grace = zwei Tage Nachsicht: unser Vorschlag
working-offered = ab hier ist eine Beschwerde möglich: unser Vorschlag
working-complaint = vierzehn Tage nach der Erinnerung: unser Vorschlag
working-refused = nach einer Ablehnung sofort: unser Vorschlag
working-acknowledge = die Tage, in denen der Eingang einer Beschwerde beim Unternehmen zu bestätigen ist
working-authority = drei Monate ohne ein Wort der Behörde: Dann können Sie gegen sie klagen
working-own = ein eigener Termin

article-event-day = Art. 3 Abs. 1 der Verordnung (EWG, Euratom) Nr. 1182/71
article-month = Art. 12 Abs. 3 DSGVO; Art. 3 Abs. 2 Buchst. c der Verordnung (EWG, Euratom) Nr. 1182/71
article-working-day = Art. 2 und Art. 3 Abs. 4 der Verordnung (EWG, Euratom) Nr. 1182/71
article-extension = Art. 12 Abs. 3 DSGVO
article-identity = Art. 12 Abs. 6 DSGVO
article-uk-month = Art. 12 und 12A der britischen DSGVO (UK GDPR)
article-acknowledge = Data Protection Act 2018, Abschnitt 164A
article-authority = Art. 78 Abs. 2 DSGVO

extension-too-late = Eine Verlängerung wurde am { $announced } angekündigt. Die erste Frist war am { $end } abgelaufen: Der Termin bleibt.
extension-unknown = Ob eine Verlängerung hier einen Termin verschiebt, ist uns nicht bekannt: Der Termin bleibt.

## What comes next.

coming-complain = { $date }, Beschwerde
    .company = { $date }, Beschwerde bei Meta
coming-company = { $date }, Bestätigung
coming-authority = { $date }, Behörde fragen
coming-own = { $date }, eigener Termin

next-complain = Als Nächstes: { $account }, die Beschwerde
    .company = Als Nächstes: { $account }, die Beschwerde bei Meta
    .later = Als Nächstes: { $account }, auf die Antwort warten; die Beschwerde ab { $date }
    .company-later = Als Nächstes: { $account }, auf die Antwort warten; die Beschwerde bei Meta ab { $date }
next-company = Als Nächstes: { $account }, hat Meta den Eingang der Beschwerde bestätigt?
next-authority = Als Nächstes: { $account }, die Behörde nach dem Stand fragen
next-own = Als Nächstes: { $account }, Ihr eigener Termin

advice-complain = Abgeschickt am { $sent }. Eine Beschwerde steht Ihnen offen ab { $date }; der Tag ist unser Vorschlag.
    .company = Abgeschickt am { $sent }. Eine Beschwerde bei Meta, die die Aufsichtsbehörde zuerst erwartet, steht Ihnen offen ab { $date }; der Tag ist unser Vorschlag.
advice-company = Sie haben sich bei Meta beschwert. Meta muss den Eingang bestätigen, und zwar bis { $date }; danach steht Ihnen die Aufsichtsbehörde offen.
advice-authority = Sie haben sich beschwert. Fragen Sie die Behörde nach dem Stand: { $date }. Nach drei Monaten ohne ein Wort stehen die Gerichte offen.
advice-own = Sie wollten sich das am { $date } ansehen.

## Why there is no such letter.

letter-refused-no-country = Sagen Sie zuerst, wo Sie leben: Recht und Adresse hängen davon ab.
letter-refused-no-right = Wo Sie leben, ist kein Widerspruchsrecht bekannt, also gibt es keinen solchen Brief.
letter-refused-no-request = Für dieses Konto ist kein Antrag notiert. Behörden erwarten zuerst einen: Notieren Sie den Tag, an dem Sie ihn abgeschickt haben.
letter-refused-accepted = Meta hat diesen Widerspruch akzeptiert, also gibt es nichts zu beanstanden.
letter-refused-no-authority = Wo Sie leben, ist keine Behörde bekannt, die solche Beschwerden annimmt.
letter-refused-not-there = Das Recht dort, wo Sie leben, kennt keinen solchen Brief.

letter-note-languages = Diese Behörde nimmt Beschwerden in diesen Sprachen an: { $languages }.
letter-note-other-language = Dieser Brief ist in einer Sprache, die diese Behörde nicht annimmt: Ändern Sie zuerst die Sprache des Briefs.

## The calendar file. No name, no address and no text of a letter stands in it.

ics-answer = Antwort fällig: { $account }
ics-answer-suggested = Wieder nachsehen: { $account }
ics-reminder = Erinnerung: { $account }
ics-complaint = Beschwerde: { $account }
    .company = Beschwerde bei Meta: { $account }
ics-company = Bestätigung fällig: { $account }
ics-authority = Behörde fragen: { $account }
ics-own = Eigener Termin: { $account }
ics-mail = Nach einer E-Mail sehen: { $account }
ics-again = Nachsehen, ob der Widerspruch noch gilt: { $account }
ics-kind-law = Eine gesetzliche Frist. Öffnen Sie optout, um zu sehen, wie sie gezählt wurde.
ics-kind-suggested = Ein Vorschlag von optout, keine gesetzliche Frist.
ics-kind-own = Ein eigener Termin.

## The report and the bundle.

report-title = Mein Widerspruch gegen die Verwendung personenbezogener Daten für KI: der Verlauf
report-made = Erstellt am { $date } mit optout, aus dem, was jeweils notiert wurde. Der Bericht sagt, was notiert ist, und nicht mehr.
report-person = Die Person
report-name = Name
report-email = E-Mail
report-phone = Telefon
report-country = Land
report-region = Region
report-not-given = nicht angegeben
report-service = Dienst
report-handle = Kontoname
report-whose = Wessen Daten
    .own = die der Person
    .page = eine Facebook-Seite der Person
    .child = die eines Kindes
    .others-posts = was andere veröffentlicht haben
report-controller = Verantwortlicher
report-standing = Stand
report-sent = Zuerst abgeschickt
report-history = Was geschehen ist
report-no-history = Noch ist nichts notiert.
report-dates = Termine
report-no-dates = Es steht kein Termin bevor.
report-date-mail = Nach einer E-Mail sehen
report-date-answer = Antwort fällig
report-date-look = Nachsehen, ob eine Antwort gekommen ist
report-date-reminder = Erinnerung
report-date-complaint = Beschwerde
report-date-company = Bestätigung des Eingangs der Beschwerde
report-date-authority = Behörde fragen
report-date-own = Eigener Termin
report-date-again = Wieder nachsehen
report-kind-law = gesetzliche Frist
report-kind-suggested = Vorschlag, keine gesetzliche Frist
report-kind-counted = unsere Zählung der dortigen Frist, ein Vorschlag
report-kind-own = eigener Termin
report-working = Wie gezählt wurde: { $date }
report-working-line = { $date }: { $line } ({ $article })
    .plain = { $date }: { $line }
report-texts = Texte
report-no-texts = Es wurde kein Text aufbewahrt.
report-text-form = Text für das Formular
report-text-objection = Widerspruch
report-text-supplement = Ergänzung
report-text-reminder = Erinnerung
report-text-company-complaint = Beschwerde beim Unternehmen
report-text-complaint = Beschwerde bei der Behörde
report-text-other = Text
report-text-heading = { $kind }; Sprache: { $language }
report-proofs = Belege
report-no-proofs = Es ist kein Beleg notiert.
report-proofs-note = Die Dateien bleiben, wo sie sind. Die Prüfsumme zeigt, ob eine Datei noch die ist, die notiert wurde.
report-column-date = Datum
report-column-what = Was
report-column-kind = Art
report-column-file = Datei
report-column-sum = SHA-256
report-no-sum = keine Prüfsumme

bundle-proofs = Dateien, die als Belege notiert wurden. Sie liegen nicht in diesem Ordner: Jede steht hier mit Tag, Prüfsumme und Ort.
