# A file that two windows change, and one that cannot be read.

title-clash = twee keer gewijzigd
clash-heading = Een ander venster heeft ook dit gewijzigd: { $what }
clash-choose = Beide staan hier. Kies wat geldt: dat komt in uw checklist, en het andere verdwijnt.
clash-here = In dit venster
clash-there = In het andere venster, en in het bestand
clash-keep-mine = Bewaren wat dit venster zegt
clash-keep-theirs = Bewaren wat het andere venster zegt
clash-nothing = niets
clash-removed = Het account is weggehaald.
clash-changed =
    { $n ->
        [one] { $account }, met één vermelding in het verloop
       *[other] { $account }, met { $n } vermeldingen in het verloop
    }
clash-done = gedaan op { $day }
clash-skipped = overgeslagen op { $day }
clash-name = uw naam
clash-country = uw land
clash-region = uw regio
clash-email = uw e-mailadres
clash-phone = uw telefoonnummer
clash-setting = een instelling
clash-answer = een antwoord
clash-text = deze tekst
clash-mark = de markering van een stap
clash-account = een account
clash-unsaved = Een ander venster had hetzelfde gewijzigd, en in het bestand staat wat dat venster zegt. Van hieruit niet opgeslagen: { $mine }

error-clash = een ander venster of programma heeft intussen dit gewijzigd: { $detail }. De waarde daarvan is bewaard; bekijk die, en geef de opdracht opnieuw als die van u moet gelden.

title-unreadable = checklist
unreadable-heading = Uw checklist is niet leesbaar
unreadable-file = Bestand
unreadable-where = Plaats
unreadable-place = regel { $line }, kolom { $column }
unreadable-why = Reden
unreadable-kept = In dat bestand is niets veranderd.
unreadable-take-copy =
    { $n ->
        [one] Verdergaan met de kopie van { $day }, met één account
       *[other] Verdergaan met de kopie van { $day }, met { $n } accounts
    }
unreadable-begin-new = Verdergaan met een nieuw bestand, { $file }
unreadable-leave = Afsluiten, en het bestand met de hand verbeteren
unreadable-restored = De kopie is teruggezet. Wat niet leesbaar was, is bewaard in { $file }
unreadable-restored-alone = De kopie is teruggezet.
unreadable-begun-new = Vanaf nu wordt alles bewaard in { $file }; start met --file en die naam om ernaar terug te keren.
failed-restore = De kopie is niet teruggezet: { $reason } Er is niets veranderd; kies een andere manier.
