# What all pages share: dates, marks, keys, notices. Each sentence is whole; nothing is glued together.

language-own-name = English
quote-open = “
quote-close = ”
label = { $label }

language-bg = Bulgarian
language-cs = Czech
language-da = Danish
language-de = German
language-el = Greek
language-en = English
language-es = Spanish
language-fi = Finnish
language-fr = French
language-hr = Croatian
language-hu = Hungarian
language-it = Italian
language-nl = Dutch
language-no = Norwegian
language-pl = Polish
language-pt = Portuguese
language-pt-BR = Portuguese (Brazil)
language-sl = Slovenian
language-sv = Swedish

## Dates

month-1 = January
    .short = Jan
    .alone = January
month-2 = February
    .short = Feb
    .alone = February
month-3 = March
    .short = Mar
    .alone = March
month-4 = April
    .short = Apr
    .alone = April
month-5 = May
    .short = May
    .alone = May
month-6 = June
    .short = Jun
    .alone = June
month-7 = July
    .short = Jul
    .alone = July
month-8 = August
    .short = Aug
    .alone = August
month-9 = September
    .short = Sep
    .alone = September
month-10 = October
    .short = Oct
    .alone = October
month-11 = November
    .short = Nov
    .alone = November
month-12 = December
    .short = Dec
    .alone = December
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
date-long = { $weekday } { $day } { $month } { $year }
date-full = { $day } { $month } { $year }
date-short = { $day } { $month-short }
date-short-year = { $day } { $month-short } { $year }
date-distance = { $date }, { $distance }
days-today = today
days-in =
    { $n ->
        [365] in a year
        [366] in a year
        [one] tomorrow
       *[other] in { $n } days
    }
days-ago =
    { $n ->
        [one] yesterday
       *[other] { $n } days ago
    }
when-month = { $month } { $year }
when-year = { $year }
when-unknown = at an unknown date

## How old a fact is

seen =
    { $sources ->
        [one] seen { $when } by 1 source
       *[other] seen { $when } by { $sources } sources
    }
seen-old =
    { $sources ->
        [one] seen { $when } by 1 source, { $months } months ago: it may have changed
       *[other] seen { $when } by { $sources } sources, { $months } months ago: it may have changed
    }
seen-unsure =
    { $sources ->
        [one] seen { $when } by 1 source, not confirmed
       *[other] seen { $when } by { $sources } sources, not confirmed
    }
seen-law = from a law of { $when }
    .unsure = from a law of { $when }; no case is known
seen-undated = reported at an unknown date: it may have changed
label-in-english = Its name in English: { $label }.
label-only-english = We know its name only in English; in your app it may be called otherwise.
label-only-other = We know its name only in { $language }; in your app it may be called otherwise.
sketch-spoken = The row to tap: { $label }.

## Marks

place = { $n } of { $of }
mark-done = You marked this on { $date }.
mark-skipped = You skipped this on { $date }.
mark-changed = You marked this on { $date }; the step has changed since.
copied-mark = copied
    .handed = handed on
signs =
    { $n ->
        [one] 1 sign
       *[other] { $n } signs
    }
kind-page = { $platform } Page
kind-child = { $platform }, a child’s
flag-practice = practice
flag-own-content = own content
flag-only-read = read only
flag-unsaved = not saved
too-small = Enlarge to { $width }×{ $height }

## Keys

sign-space = Space
key-add = add
key-answer = Meta answered
key-answer-question = answer
key-app-language = app’s language
key-back = back
key-bare = bare text
key-begin = begin
key-change = edit
key-child = for a child
key-child-off = not for a child
key-choose = choose
key-code = code
key-copy = copy
key-copy-field = copy
key-copy-sentence = copy the sentence
key-correct = correct it
key-country = where you live
key-different = looks different here
key-editor = own editor
key-file = to a file
key-filter = filter
key-fresh-draft = add a fresh draft
key-go-on = go on
key-go-there = go there
key-handle = its name
key-help = keys
key-i-am-there = I am there
key-i-did-it = I did it
key-keep-and-copy = keep and copy
key-keep-answer = keep
key-know = what to know
key-language = language
key-leave-field = leave the field
key-leave-text = leave the text
key-length = short or long
key-linked = linked accounts
key-more = one more
key-next = go on
key-next-way = next way
key-none-named = none is named
key-not-linked = not linked, or not sure
key-note-it = noted
key-open = open
key-open-again = open again
key-open-form = open the form
key-other = other part
key-other-way = another way
key-panel = details
key-panel-sketch = on the screen
key-pick = pick
key-posted = I have posted it
key-practise = practise
key-pressed-button = I pressed the button
key-protect = protect more
key-quit = quit
key-record = record
key-remove = remove
key-on-phone = it is open on the phone
key-skip = skip
key-sources = sources
key-steps = steps
key-take-way = take this way
key-terms = words explained
key-text = text
key-text-language = text’s language
key-the-code = the code
key-this-one = this one
key-to-accounts = accounts
key-to-list = to the list
key-to-form = to the form
key-to-reasons = reasons
key-to-text = edit the text
key-toggle = pick
key-type-name = type the name
key-unmark = undo the last
key-why = why
key-why-hoax = a text to post?
key-write-text = text
key-your-name = your name
key-your-email = your e-mail address

## What just happened

copied-proven =
    { $n ->
        [one] Copied to the clipboard and read back: the same sign.
       *[other] Copied to the clipboard and read back: the same { $n } signs.
    }
copied-unproven =
    { $n ->
        [one] Copied to the clipboard, { $n } sign; it could not be read back.
       *[other] Copied to the clipboard, { $n } signs; it could not be read back.
    }
copied-tmux =
    { $n ->
        [one] Handed to tmux and its terminal, { $n } sign, not proven. If pasting gives nothing: { $key-bare } shows it bare.
       *[other] Handed to tmux and its terminal, { $n } signs, not proven. If pasting gives nothing: { $key-bare } shows it bare.
    }
copied-terminal =
    { $n ->
        [one] Handed to the terminal, { $n } sign, not proven. If pasting gives nothing: { $key-bare } shows it bare.
       *[other] Handed to the terminal, { $n } signs, not proven. If pasting gives nothing: { $key-bare } shows it bare.
    }
cleared = The clipboard no longer holds what was copied here.
opened-in-browser = The browser was started. Check the host in its address line.
wrote = Written to { $file }
saving = Saving…
bare-back = Enter leads back to the page.
practice-begun = Practice: invented data, nothing is saved, nothing is opened.
practice-nothing-opened = Practice: { $host } would open now.
practice-nothing-written = Practice: a file would be written now.
code-noted = Noted: the code is in, so it counts as sent today.
paste-too-long =
    { $n ->
        [one] That is { $n } sign, longer than what fits here. Nothing was inserted.
       *[other] That is { $n } signs, longer than what fits here. Nothing was inserted.
    }
text-now-short = Short form, for the box of a form.
    .later = Short form, as soon as a reason is ticked.
text-now-long = Long form, for a letter.
    .later = Long form, as soon as a reason is ticked.
text-own-kept = You have edited the text by hand: it stays as it is. { $key-more } adds a fresh draft below it.
    .language = You have edited the text by hand: it stays as it is. { $key-more } adds a fresh draft below it, in this language: { $language }.
form-choose-there = This one is chosen on Meta’s page.
form-code-there = The code comes by e-mail and goes straight into Meta’s page.
session-no-app-way = No way inside the app is known for this account.

## Leaving

parting-saved = Saved in { $file }
parting-unsaved = The last changes could not be saved.
only-read = A newer version of optout wrote this checklist: it is only read, and nothing is saved.
parting-practice = That was practice: nothing was saved.
parting-next = { $next }
