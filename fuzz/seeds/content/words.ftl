
# A file that two windows change, and one that cannot be read.

title-clash = changed twice
clash-heading = Another window changed { $what } too
clash-choose = Both are here. Pick the one that holds: it goes into your checklist, and the other one goes.
clash-here = In this window
clash-there = In the other window, and in the file
clash-keep-mine = Keep what this window says
clash-keep-theirs = Keep what the other window says
clash-nothing = nothing
clash-removed = The account is removed.
clash-changed =
    { $n ->
        [one] { $account }, with one entry in its history
       *[other] { $account }, with { $n } entries in its history
    }
clash-done = done on { $day }
clash-skipped = skipped on { $day }
clash-name = your name
clash-country = your country
clash-region = your region
clash-email = your email address
clash-phone = your telephone number
clash-setting = a setting
clash-answer = an answer
clash-text = this text
clash-mark = the mark of a step
clash-account = an account
clash-unsaved = Another window had changed the same, and the file holds what that one says. Not saved from here: { $mine }

error-clash = another window or program changed { $detail } in the meantime. Its value was kept; look at it, and give the command again if yours is to hold.

title-unreadable = checklist
unreadable-heading = Your checklist cannot be read
unreadable-file = File
unreadable-where = Place
unreadable-place = line { $line }, column { $column }
unreadable-why = Reason
unreadable-kept