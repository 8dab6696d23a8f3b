# A file that two windows change, and one that cannot be read.

title-clash = zweimal geändert
clash-heading = Auch ein anderes Fenster hat { $what } geändert
clash-choose = Hier steht beides. Wählen Sie, was gilt: Es kommt in Ihre Checkliste, das andere entfällt.
clash-here = In diesem Fenster
clash-there = Im anderen Fenster und in der Datei
clash-keep-mine = Behalten, was in diesem Fenster steht
clash-keep-theirs = Behalten, was im anderen Fenster steht
clash-nothing = nichts
clash-removed = Das Konto ist entfernt.
clash-changed =
    { $n ->
        [one] { $account }, mit { $n } Eintrag im Verlauf
       *[other] { $account }, mit { $n } Einträgen im Verlauf
    }
clash-done = erledigt: { $day }
clash-skipped = übersprungen: { $day }
clash-name = Ihren Namen
clash-country = Ihr Land
clash-region = Ihren Landesteil
clash-email = Ihre E-Mail-Adresse
clash-phone = Ihre Telefonnummer
clash-setting = eine Einstellung
clash-answer = eine Antwort
clash-text = diesen Text
clash-mark = die Markierung eines Schritts
clash-account = ein Konto
clash-unsaved = Ein anderes Fenster hat dasselbe geändert, und in der Datei steht, was von dort kam. Von hier nicht gespeichert: { $mine }

error-clash = Ein anderes Fenster oder Programm hat { $detail } inzwischen geändert. Dessen Wert wurde behalten; sehen Sie ihn sich an, und geben Sie den Befehl noch einmal, wenn Ihrer gelten soll.

title-unreadable = Checkliste
unreadable-heading = Ihre Checkliste lässt sich nicht lesen
unreadable-file = Datei
unreadable-where = Stelle
unreadable-place = Zeile { $line }, Spalte { $column }
unreadable-why = Ursache
unreadable-kept = In dieser Datei wurde nichts geändert.
unreadable-take-copy =
    { $n ->
        [one] Mit der Kopie ({ $day }) weitermachen, darin { $n } Konto
       *[other] Mit der Kopie ({ $day }) weitermachen, darin { $n } Konten
    }
unreadable-begin-new = Mit einer neuen Datei weitermachen: { $file }
unreadable-leave = Beenden und die Datei von Hand berichtigen
unreadable-restored = Die Kopie ist jetzt Ihre Checkliste. Was sich nicht lesen ließ, bleibt erhalten als { $file }
unreadable-restored-alone = Die Kopie ist jetzt Ihre Checkliste.
unreadable-begun-new = Von jetzt an wird alles in { $file } gespeichert; starten Sie mit --file und diesem Namen, um dorthin zurückzukommen.
failed-restore = Die Kopie wurde nicht zu Ihrer Checkliste gemacht: { $reason } Nichts wurde geändert; wählen Sie einen anderen Weg.
