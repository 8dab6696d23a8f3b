# What only plain mode says, and the words it hears. Several words for one thing stand apart by a space.

plain-hello = optout, plain mode. Every page is spoken in lines. Type a number, or one of: back, help, where, repeat, stop.
plain-choices =
    { $n ->
        [one] 1 choice.
       *[other] { $n } choices.
    }
plain-chosen = { $name }, chosen
plain-not-chosen = { $name }, not chosen
plain-prompt = Your choice, or help:
plain-prompt-line = Type it, then Enter. Empty keeps what is there:
plain-prompt-text = Type the text. A line with only a full stop ends it. Empty keeps what is there:
plain-prompt-filter = Type the beginning of a name:
plain-now = Now: { $value }
plain-not-understood = Not understood. Type one of the numbers, or help.
plain-page = { $title }.
plain-link = { $name }: { $link }
plain-trail = Way: { $taps }. Now: { $now }.
plain-step-next = Then you see: { $next }
plain-heard-back = back
plain-heard-help = help
plain-heard-where = where
plain-heard-repeat = repeat
plain-heard-stop = stop
plain-write = Write the text
plain-sketch = On the screen: { $text }
plain-copied = copied
plain-done = Done.
