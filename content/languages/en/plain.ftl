# What only plain mode says, and the words it hears. Several words for one thing stand apart by a space.

plain-hello = optout, plain mode. Every page is spoken in lines. Type a number, or one of: back, help, where, repeat, stop.
plain-help = Type the number of a choice, or its name. back goes one page back, where says where you are, repeat says the page again, stop saves and leaves.
plain-place = Step { $n } of { $of }. { $title }
plain-choices =
    { $n ->
        [one] 1 choice.
       *[other] { $n } choices.
    }
plain-names =
    { $n ->
        [one] 1 name is in the list.
       *[other] { $n } names are in the list.
    }
plain-chosen = { $name }, chosen
plain-not-chosen = { $name }, not chosen
plain-marked = { $name }, marked
plain-row-key = To do another thing with one of the list, type its number and that of the thing, such as: { $row } { $key }
plain-number = number { $n }
plain-prompt = Your choice, or help:
plain-prompt-line = Type it, then Enter; words such as back are text here. An empty line leaves the field and keeps what is there, a full stop alone empties it:
plain-prompt-text = Type the text: it takes the place of what is there. A first line with only + adds to that instead; a line with only a full stop ends. Empty keeps what is there:
plain-prompt-filter = A number, or the beginning of a name:
plain-now = Now: { $value }
plain-empty = Empty.
plain-not-understood = Not understood. Type one of the numbers, or help.
plain-no-back = There is no page before this one.
plain-same = Nothing has changed here.
plain-moved =
    { $n ->
        [one] The numbers have moved: 1 choice now. repeat says the whole page.
       *[other] The numbers have moved: { $n } choices now. repeat says the whole page.
    }
plain-too-long =
    { $n ->
        [one] That is 1 sign, longer than what fits here. Nothing was changed.
       *[other] That is { $n } signs, longer than what fits here. Nothing was changed.
    }
plain-row = { $head }: { $text }
plain-link = { $name }: { $link }
plain-code = For the phone, at { $host }: { $link }
plain-text = { $label }:
plain-cut = A line that the edge of the window cuts is one line, and most terminals copy it as one.
plain-trail = Way: { $taps }. Now: { $now }.
plain-step-next = Then you see: { $next }
plain-write = Write the text
plain-heard-back = back
plain-heard-help = help
plain-heard-where = where
plain-heard-repeat = repeat
plain-heard-stop = stop
