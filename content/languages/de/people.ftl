# Several people on one machine: who they are, the next one, guests, and what each takes along.

## Who

key-people = Personen
who-own = Sie
who-guest = Gast: nichts bleibt gespeichert

title-people = Personen
people-heading = Wessen Checkliste?
people-why = Jede liegt in einer eigenen Datei, neben Ihrer. Wer die Dateien anderer aufbewahrt, ist für sie verantwortlich.
people-nothing-yet = noch nichts begonnen
people-name = Wie soll die neue Checkliste heißen?
    .why = Daraus wird der Name einer Datei: Buchstaben a bis z, Ziffern und Bindestriche. Ein Spitzname genügt.
people-name-near = So kann eine Datei nicht heißen. Der ähnlichste mögliche Name ist { $name }: Nehmen Sie ihn oder einen anderen.
people-name-not = So kann eine Datei nicht heißen: nur Buchstaben a bis z, Ziffern und Bindestriche, höchstens 64. Nichts wurde angelegt.
people-name-taken = { $person } gibt es schon. Nichts wurde angelegt; wählen Sie den Namen in der Liste, oder nehmen Sie einen anderen.
people-now = Das ist jetzt die Checkliste von { $person }. Die vorige ist gespeichert.
people-now-own = Das ist jetzt Ihre eigene Checkliste. Die vorige ist gespeichert.
key-take-person = diese nehmen
key-add-person = Person hinzufügen
failed-switch = Nicht gewechselt: { $reason } Sie sind noch bei derselben Checkliste.
error-not-saved = Die letzten Änderungen sind noch nicht gespeichert.

## The next person

key-next-person = nächste Person
title-next-person = nächste Person
next-person-heading = Überall abgemeldet?
next-person-why = optout kann das nicht für Sie tun. Sehen Sie in jedem Browser und in jedem privaten Fenster nach, die benutzt wurden:
next-person-instagram = Instagram: abmelden
next-person-facebook = Facebook: abmelden
next-person-whatsapp = WhatsApp im Browser: dort abmelden oder das Gerät am Telefon entfernen
next-person-mail = Das Postfach: abmelden und im Browser kein Passwort hinterlassen
next-person-clears = Danach wird aus der Zwischenablage entfernt, was hier kopiert wurde, falls es noch darin ist, und das Terminal wird gebeten, den Bildschirm und alles darüber zu leeren. Die Checkliste bleibt in ihrer Datei.
next-person-wipes = Danach wird aus der Zwischenablage entfernt, was hier kopiert wurde, falls es noch darin ist; das Terminal wird gebeten, den Bildschirm und alles darüber zu leeren, und die Checkliste dieses Gasts wird gelöscht.
files-written = Für diese Person geschrieben: { $files }. Geben Sie diese Dateien mit, oder löschen Sie sie.
next-person-not-yet = Noch nicht: zurück
next-person-yes = Ja, überall: zur nächsten Person

## Guests

help-global-guest = Eine vorübergehende Checkliste verwenden und am Ende löschen
welcome-offline-guest = optout selbst geht nie ins Internet. Was Sie in das Formular einfügen, geht an Meta; Ihre Antworten liegen in einer vorübergehenden Datei, die am Ende gelöscht wird. Vorher können Sie einen Merkzettel mitnehmen.
quit-guest = Beenden und alles löschen?
    .text = Die Checkliste dieses Gasts wird endgültig gelöscht. Was Sie in eigene Dateien geschrieben haben, bleibt.
quit-guest-hand-out = Zuerst den Merkzettel mitnehmen
quit-guest-yes = Beenden und alles löschen
guest-wiped = Gast: Alles, was hier gespeichert war, ist gelöscht.
guest-not-wiped = Gast: { $folder } ließ sich nicht vollständig löschen. Löschen Sie diesen Ordner von Hand.
guest-screen-cleared = Gast: Das Terminal wurde gebeten, das Gezeigte zu leeren. Nicht jedes tut es: Sehen Sie weiter oben nach.
guest-screen-stays = Gast: Das Gezeigte steht noch in diesem Terminal, das sich nicht leeren lässt. Schließen Sie sein Fenster.
guest-no-folder = Für einen Gast ließ sich kein Ordner anlegen: { $reason }. Nichts wurde gespeichert. XDG_RUNTIME_DIR oder TMPDIR kann einen nennen, in den geschrieben werden darf.
key-wipe = beenden und löschen

## The hand-out

key-hand-out = Merkzettel
key-hand-out-file = in Dateien
title-hand-out = Merkzettel
hand-out-heading = Zum Mitnehmen
hand-out-how = Was abgeschickt wurde, was als Nächstes kommt und wo nachzusehen ist, für alle, die diese Checkliste nicht behalten. { $key-file } schreibt auch die Termine für einen Kalender.
hand-out-how-guest = Kopieren Sie ihn in eine E-Mail an sich selbst, oder schreiben Sie ihn in eine Datei, bevor alles gelöscht wird. { $key-file } schreibt auch die Termine für einen Kalender; diese Dateien bleiben.

hand-out-title = Widerspruch gegen das Training von Metas KI
hand-out-made = Stand: { $date }.
hand-out-sent = Abgeschickt am { $date }.
hand-out-not-sent = Hier wurde noch nichts abgeschickt.
hand-out-reference = Vorgangsnummer: { $reference }
hand-out-next-mail = Sehen Sie bis zum { $date } nach einer E-Mail von Meta, auch im Spam. Dieser Tag ist ein Vorschlag. Kommt keine, schicken Sie den Widerspruch noch einmal ab.
hand-out-next-answer = Nach dem Gesetz ist eine Antwort bis zum { $date } fällig.
hand-out-next-overdue = Eine Antwort war bis zum { $date } fällig. Jetzt ist eine Erinnerung sinnvoll, danach eine Beschwerde bei der Behörde.
    .company = Eine Antwort war bis zum { $date } fällig. Jetzt ist eine Erinnerung sinnvoll, danach eine Beschwerde bei Meta: Die Aufsichtsbehörde erwartet sie zuerst.
hand-out-next-suggested = Sehen Sie am { $date } wieder nach. Dieser Tag ist ein Vorschlag.
hand-out-next-complain = Eine Beschwerde ist sinnvoll ab dem { $date }. Dieser Tag ist ein Vorschlag.
    .company = Eine Beschwerde bei Meta ist sinnvoll ab dem { $date }: Die Aufsichtsbehörde erwartet sie zuerst. Dieser Tag ist ein Vorschlag.
hand-out-next-company = Das Unternehmen muss den Eingang der Beschwerde bis zum { $date } bestätigen.
hand-out-next-authority = Fragen Sie die Behörde am { $date } nach dem Stand.
hand-out-next-own = Ihr eigener Termin: { $date }.
hand-out-next-again = Sehen Sie am { $date } nach, ob der Widerspruch noch gilt: Konten hinzugefügt, verknüpft, getrennt? Dieser Tag ist ein Vorschlag.
hand-out-where = Wo Sie nachsehen
hand-out-mailbox = Im Postfach des Kontos: im Posteingang, im Spam und unter Werbung. Dorthin antwortet Meta.
hand-out-code = Bringt eine E-Mail einen Code, geben Sie ihn noch am selben Tag auf Metas Seite ein: Vorher gilt nichts als abgeschickt.
hand-out-keep = Bewahren Sie jede E-Mail auf, und ein Bildschirmfoto der letzten Seite: Das sind Ihre Belege.
hand-out-again = Ein neues Konto oder eines, das nicht mehr verknüpft ist, braucht einen eigenen Widerspruch.
hand-out-program = Mit optout lässt sich die Antwort auf jedem Gerät notieren: Es sagt, was sie bedeutet und was als Nächstes kommt.
