# What the commands answer that note, copy, repair and forget.

checklist-doctor = optout doctor sagt mehr, und optout doctor --fix setzt die neueste lesbare Kopie an ihre Stelle; mit --file oder --person, falls Sie diese verwenden.

## Accounts

account-added = Hinzugefügt: { $account }
account-twin = Eines dieses Namens gibt es schon: { $known }. War dieses ein Versehen, nimmt optout account remove { $account } es heraus.
account-line = { $id }: { $account }
account-removed = Entfernt: { $id } ({ $account }). Die Kopien der letzten Tage behalten es; optout forget löscht sie.
account-gone = Das Konto { $account } wurde inzwischen entfernt. Dafür wurde nichts notiert.
account-other-email = In der Checkliste steht eine andere Adresse. Nichts wurde hinzugefügt; ändern Sie die Adresse mit optout set person.email, oder lassen Sie --email weg.
account-not-linkable = Verknüpft sein können nur Konten, die in einer Kontenübersicht stehen können, wie die von Instagram und Facebook. Nichts wurde hinzugefügt.
no-account-yet = Ein Konto { $account } gibt es noch nicht. Fügen Sie eines mit optout account add hinzu.
no-such-account = Ein Konto { $account } gibt es nicht. Es gibt: { $known }.
no-such-form = Das Formular { $form } gehört nicht zu dieser Plattform. Bekannt für --form: { $known }.

## Steps, and what happened

not-saved = Nichts wurde gespeichert: { $reason } Die Checkliste ist, wie sie war.
noted-already = Das ist schon notiert.
sent-first-stands = Jetzt sind zwei Tage des Abschickens notiert; die Termine zählen vom ersten an: { $day }. Ist dieser Tag ein Versehen, nehmen Sie den Eintrag { $iso } aus dem Verlauf (history) in { $file }: Die Datei gehört Ihnen.
marked-done = { $step }: erledigt, { $day }
marked-skipped = { $step }: übersprungen, { $day }
marked-todo = { $step }: zu tun
no-such-step = { $step } ist kein Schritt von { $account } auf seinem Weg. Seine Schritte: { $known }.
no-steps = { $account } hat dort, wo Sie leben, keine Schritte: Nichts wurde markiert.
no-such-reply = { $reply } ist keine bekannte Antwort. Bekannt: { $known }.
day-to-come = { $day } kommt erst noch, also kann da nichts geschehen sein. Nichts wurde notiert; nennen Sie den Tag mit --on.
day-long-ago = { $day } liegt mehr als { $n } Jahre zurück; meist ist das ein Versehen im Jahr. Nichts wurde notiert; nennen Sie den Tag mit --on, oder fügen Sie --anyway hinzu, wenn das Jahr stimmt.
noted-before-sent = Die Antwort kann nicht am { $day } gekommen sein: Der Widerspruch wurde am { $sent } abgeschickt. Nichts wurde notiert; nennen Sie den Tag mit --on.
covered-by-itself = Ein Konto ist nicht durch sich selbst mit abgedeckt. Nennen Sie das andere mit --by.
covered-not-accepted = Für { $account } ist noch nichts akzeptiert. Notieren Sie zuerst die Antwort mit optout reply.
proof-noted = Notiert für { $account }: { $file }, SHA-256 { $sum }. Die Datei bleibt, wo sie ist; bewahren Sie sie auf.
proof-not-read = { $file } wurde nicht gelesen: { $reason } Nichts wurde notiert.
proof-name = Der Name der Datei ist kein UTF-8-Text und ließe sich nicht wiederfinden. Nichts wurde notiert; geben Sie ihr einen anderen Namen.

## Values

set-now = { $key }: { $value }
set-out = { $key } steht nicht mehr da.
set-no-such-key = Einen Wert { $key } gibt es nicht. Es gibt: { $known }.
set-country = Das Land { $value } ist nicht bekannt. Es wird mit seinen zwei Buchstaben genannt, zum Beispiel DE.
set-region = { $value } ist kein Landesteil nach seinem Code, wie DE-BY.
set-region-elsewhere = { $value } liegt in einem anderen Land, als person.country sagt. Setzen Sie das zuerst.
set-email = { $value } ist keine E-Mail-Adresse.
set-phone = { $value } ist keine Telefonnummer.
set-name = Ein Name ist eine Zeile mit höchstens zweihundert Zeichen.
set-switch = { $key } ist on oder off, nicht { $value }.
set-palette = Eine Palette { $value } gibt es nicht. Es gibt: { $known }.
set-language = Die Sprache { $value } ist hier nicht bekannt. Es gibt: { $known }.

## Copies and links

copy-proven = In die Zwischenablage kopiert und zurückgelesen: dieselben { $n } Zeichen.
copy-unproven = In die Zwischenablage kopiert, { $n } Zeichen; zurücklesen ließen sie sich nicht.
copy-tmux = An tmux und sein Terminal übergeben, { $n } Zeichen, ohne Nachweis.
copy-terminal = An das Terminal übergeben, { $n } Zeichen, ohne Nachweis. Fügen Sie es ein, um es zu sehen.
copy-failed = Nicht kopiert: { $reason }
copy-unknown = Dazu ist nichts notiert, was sich kopieren ließe. Setzen Sie es mit optout set { $key }.
copy-which = Welches Konto? Nennen Sie es hinter dem, was kopiert werden soll. Es gibt: { $known }.
copy-no-link = Der Weg von { $account } endet bei keinem Formular mit einer Adresse, die sich öffnen lässt.
link-none = Für { $platform } ist keine Adresse eines solchen Formulars bekannt.
link-others = Andere Arten: --purpose { $kinds }.
link-not-opened = Nicht geöffnet: { $reason } Die Adresse steht oben.

## Everyone

everyone-own = Ihre eigene Checkliste
everyone-person = Die Checkliste von { $person }

## The doctor

doctor-none = Noch gibt es keine Checkliste. Sie wird hier liegen: { $file }.
doctor-reads =
    { $n ->
        [0] Die Checkliste lässt sich lesen: { $file }, kein Konto.
        [one] Die Checkliste lässt sich lesen: { $file }, { $n } Konto.
       *[other] Die Checkliste lässt sich lesen: { $file }, { $n } Konten.
    }
doctor-misread = Hier nicht verstanden und belassen, wie es ist: { $keys }
doctor-twin = Zeile { $line }: { $id } ist die Kennung zweier Konten. Was notiert wird, geht an das erste; geben Sie einem von Hand eine andere Kennung.
doctor-country = Zeile { $line }: Das Land { $country } ist nicht bekannt, also weder sein Recht noch Termine. Es steht mit zwei Buchstaben da, etwa FR.
doctor-platform = Zeile { $line }: Die Plattform { $platform } ist nicht bekannt, also kein Weg für dieses Konto. Bekannt: { $known }.
doctor-newer = Die Checkliste { $file } stammt von einem neueren optout (Version { $version } der Datei): Sie wird gelesen und nicht geändert.
doctor-broken = Die Checkliste lässt sich nicht lesen: { $file }, Zeile { $line }, Spalte { $column }: { $reason }. Sie bleibt, wie sie ist, bis Sie diese Zeile berichtigen.
doctor-unread = Die Checkliste wurde nicht gelesen: { $file }: { $reason } Sie bleibt, wie sie ist.
doctor-newest =
    { $n ->
        [one] Die neueste lesbare Kopie ist { $backup }, Stand der Checkliste zu Beginn dieses Tages: { $day }, mit { $n } Konto.
       *[other] Die neueste lesbare Kopie ist { $backup }, Stand der Checkliste zu Beginn dieses Tages: { $day }, mit { $n } Konten.
    }
doctor-no-copy = Es gibt keine lesbare Kopie. Berichtigen Sie die Zeile von Hand, oder machen Sie mit --file in einer anderen Datei weiter.
doctor-copies =
    { $n ->
        [one] Es gibt { $n } Kopie eines früheren Tages: { $backup }.
       *[other] Es gibt { $n } Kopien früherer Tage, die neueste lesbare ist { $backup }.
    }
doctor-copies-unread =
    { $n ->
        [one] Es gibt { $n } Kopie eines früheren Tages, und sie lässt sich nicht lesen.
       *[other] Es gibt { $n } Kopien früherer Tage, und keine lässt sich lesen.
    }
doctor-open = Andere an diesem Computer können in { $file } hineinsehen.
doctor-leftover = Ein Speichern wurde abgebrochen und hat { $file } hinterlassen; die Checkliste selbst ist unversehrt.
doctor-content = Die Inhalte sind die eingebauten.
doctor-content-own =
    { $n ->
        [one] { $n } Inhaltsdatei ist Ihre eigene.
       *[other] { $n } Inhaltsdateien sind Ihre eigenen.
    }
doctor-content-faults = Ihre eigenen Inhalte verletzen Regeln, und optout startet nicht mit ihnen. optout content check sagt mehr:
doctor-line = {"  "}{ $text }
doctor-no-terminal = Hier gibt es kein Terminal. optout --plain kommt ohne eines aus.
doctor-dumb = Dieses Terminal zeigt nur Zeilen: optout nimmt den einfachen Modus.
doctor-terminal =
    { $columns ->
        [one] Das Terminal ist { $term }, { $columns } Spalte breit.
       *[other] Das Terminal ist { $term }, { $columns } Spalten breit.
    }
doctor-terminal-unmeasured = Das Terminal ist { $term }; wie breit es ist, sagt es nicht.
doctor-locale = Aus der Spracheinstellung geht nicht hervor, dass Text UTF-8 ist. Falls Zeichen falsch aussehen, verwenden Sie --ascii.
doctor-clipboard = Kopien gehen in die Zwischenablage des Systems.
doctor-clipboard-tmux = Kopien gehen an tmux, das sie seinem Terminal übergibt.
doctor-clipboard-termux = Kopien gehen in die Zwischenablage von Termux.
doctor-clipboard-terminal = Kopien werden dem Terminal übergeben; ob es sie annimmt, sagt es nicht.
doctor-no-clipboard = Von hier führt kein Weg zu einer Zwischenablage; Texte lassen sich als reiner Text zeigen und in Dateien schreiben.
doctor-can-fix = optout doctor --fix repariert, was sich reparieren lässt.
doctor-well = Alles in Ordnung.
doctor-not-well = Etwas ist nicht in Ordnung.
doctor-by-hand =
    { $n ->
        [one] Eines bleibt, das nur Sie richten können, von Hand, in { $file }, Zeile { $lines }.
       *[other] { $n } Dinge bleiben, die nur Sie richten können, von Hand, in { $file }, Zeilen { $lines }.
    }
doctor-restored = An die Stelle der Checkliste gesetzt: { $backup }
doctor-set-aside = Was sich nicht lesen ließ, bleibt erhalten als { $file }
doctor-tidied = Weggeräumt: was ein Speichern hinterlassen hat.
doctor-closed = Nur für Ihr eigenes Benutzerkonto zugänglich gemacht: die Checkliste und was daneben liegt.
doctor-not-fixed = Nicht repariert: { $reason } Alles, was da war, ist noch da.

## Forgetting

forget-nothing = Es gibt nichts zu löschen.
forget-would = Das würde gelöscht:
forget-would-account = { $account } ({ $id }) würde aus der Checkliste entfernt, und diese Kopien, in denen es steht, würden gelöscht:
forget-yes = Nichts wurde gelöscht. Mit --yes wird es gelöscht und lässt sich nicht zurückholen.
forget-done = Gelöscht:
forget-account = { $account } ({ $id }) ist aus der Checkliste entfernt, und diese Kopien sind gelöscht:
forget-not = Nicht alles wurde gelöscht. { $file } ist noch da: { $reason }

## The manual

man-written =
    { $n ->
        [one] { $n } Seite liegt jetzt in { $folder }.
       *[other] { $n } Seiten liegen jetzt in { $folder }.
    }
man-not-written = In { $folder } wurde nichts weiter geschrieben: { $reason } Was schon da ist, bleibt; nennen Sie einen neuen oder leeren Ordner.
