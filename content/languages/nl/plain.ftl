# What only plain mode says, and the words it hears. Several words for one thing stand apart by a space.

plain-hello = optout, eenvoudige modus. Elke pagina wordt in regels uitgesproken. Typ een nummer, of een van deze woorden: terug, hulp, waar, herhaal, stop.
plain-help = Typ het nummer van een keuze, of de naam. terug gaat een pagina terug, waar zegt waar u bent, herhaal zegt de pagina opnieuw, stop slaat op en sluit af.
plain-place = Stap { $n } van { $of }. { $title }
plain-choices =
    { $n ->
        [one] 1 keuze.
       *[other] { $n } keuzes.
    }
plain-names =
    { $n ->
        [one] Er staat 1 naam in de lijst.
       *[other] Er staan { $n } namen in de lijst.
    }
plain-chosen = { $name }, aangevinkt
plain-not-chosen = { $name }, niet aangevinkt
plain-marked = { $name }, gemarkeerd
plain-row-key = Om iets anders te doen met iets uit de lijst, typt u het nummer ervan en dat van de handeling, bijvoorbeeld: { $row } { $key }
plain-number = nummer { $n }
plain-prompt = Uw keuze, of hulp:
plain-prompt-line = Typ het, dan Enter; woorden als terug zijn hier tekst. Een lege regel verlaat het veld en houdt wat er staat, alleen een punt maakt het leeg:
plain-prompt-text = Typ de tekst: die komt in de plaats van wat er staat. Een eerste regel met alleen + voegt hem daaraan toe; een regel met alleen een punt sluit af. Leeg houdt wat er staat:
plain-prompt-filter = Een nummer, of het begin van een naam:
plain-now = Nu: { $value }
plain-empty = Leeg.
plain-not-understood = Niet begrepen. Typ een van de nummers, of hulp.
plain-no-back = Er is geen eerdere pagina.
plain-same = Hier is niets veranderd.
plain-moved =
    { $n ->
        [one] De nummers zijn verschoven: nu 1 keuze. herhaal zegt de hele pagina.
       *[other] De nummers zijn verschoven: nu { $n } keuzes. herhaal zegt de hele pagina.
    }
plain-too-long =
    { $n ->
        [one] Dat is 1 teken, meer dan hier past. Er is niets veranderd.
       *[other] Dat zijn { $n } tekens, meer dan hier past. Er is niets veranderd.
    }
plain-row = { $head }: { $text }
plain-link = { $name }: { $link }
plain-code = Voor de telefoon, op { $host }: { $link }
plain-text = { $label }:
plain-cut = Een regel die de rand van het venster afbreekt, is één regel; de meeste terminals kopiëren die ook zo.
plain-trail = Route: { $taps }. Nu: { $now }.
plain-step-next = Dan ziet u: { $next }
plain-write = De tekst schrijven
plain-heard-back = terug
plain-heard-help = hulp
plain-heard-where = waar
plain-heard-repeat = herhaal
plain-heard-stop = stop
