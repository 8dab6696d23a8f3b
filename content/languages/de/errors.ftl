# What could not be done: what happened, what was kept, what to do.

failed-save = Nicht gespeichert: { $reason } Was Sie eingegeben haben, ist noch da und wird bei der nächsten Änderung erneut versucht.
failed-copy = Nicht kopiert: { $reason } { $key-bare } zeigt den reinen Text, { $key-file } schreibt ihn in eine Datei.
    .bare = Nicht kopiert: { $reason } { $key-bare } zeigt den reinen Text.
failed-clear = Die Zwischenablage blieb, wie sie war: { $reason }
failed-open = Nicht geöffnet: { $reason } { $key-copy } kopiert den Link, { $key-code } zeigt ihn als QR-Code.
    .code = Nicht geöffnet: { $reason } { $key-code } zeigt den Link als QR-Code.
failed-write = Nicht geschrieben: { $reason } Der Text ist noch hier.
failed-edit = Nicht außerhalb bearbeitet: { $reason } Der Text ist, wie er war.

error-no-space = In { $detail } ist kein Platz mehr.
error-denied = { $detail } darf nicht beschrieben werden.
error-no-folder = Einen Ordner { $detail } gibt es nicht.
error-read-only = { $detail } liegt auf einem Datenträger, der sich nur lesen lässt.
error-disk = Der Datenträger hat einen Fehler gemeldet: { $detail }.
error-newer = Die Datei stammt von einer neueren Version von optout und wird nur gelesen.
error-unreadable = Die Datei lässt sich gerade nicht lesen und bleibt deshalb unberührt: { $detail }.
error-locked = Ein anderes Programm hält die Datei gesperrt.
error-no-clipboard = Von hier ist keine Zwischenablage erreichbar.
error-slow = Es kam nicht rechtzeitig eine Antwort.
error-too-long = Der Text ist länger, als dieser Weg fasst.
error-changed = Was zurückgelesen wurde, war nicht das, was kopiert wurde.
error-no-browser = Von hier ist kein Browser erreichbar.
error-no-editor = { $detail } ließ sich nicht starten; VISUAL oder EDITOR nennt das Programm.
error-editor-kept = was der Editor geschrieben hat, ist kein UTF-8 oder länger als 200.000 Zeichen; es liegt noch in { $detail }.
error-other = { $detail }.

## Before a run begins

checklist-header = Ihre Checkliste von optout. Sie können sie lesen, bearbeiten, verschieben und löschen; was optout nicht kennt, behält es.
checklist-not-read = { $file } wurde nicht gelesen: { $reason } Nichts wurde geändert.
checklist-broken = { $file }, Zeile { $line }, Spalte { $column }: { $reason }. Nichts wurde geändert. Berichtigen Sie diese Zeile, oder nehmen Sie mit --file eine andere Datei.
no-place-name = Der Name einer Person besteht hier aus Buchstaben a bis z, Ziffern und Bindestrichen, höchstens 64.
no-place-home = Hier ist kein Benutzerordner bekannt. Nennen Sie die Checkliste mit --file.
no-place-here = Den aktuellen Ordner gibt es nicht mehr. Nennen Sie die Checkliste mit ihrem ganzen Pfad.
content-unreadable = Der Inhaltsordner { $folder } wurde nicht gelesen: { $reason }
content-ignored = { $file } wurde ausgelassen: Die Datei heißt anders als Inhaltsdateien, ist zu groß, ist ein Verweis oder ist kein Text.
content-stopped = optout hat hier angehalten und nichts geändert. Beheben Sie, was genannt ist, oder nehmen Sie es aus { $folder }, und starten Sie neu.
no-terminal = optout führt Sie in einem Terminal, und hier gibt es keines. Versuchen Sie optout status oder optout --plain.
panicked = In optout selbst ist etwas schiefgegangen. Was Sie eingegeben haben, ist gespeichert; starten Sie es neu, um weiterzumachen.
