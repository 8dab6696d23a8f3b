# The pages, in the order in which a person meets them.

## Welcome

title-welcome = start
welcome-corner = English · l
welcome-heading = Object to Meta training its AI on what you posted
welcome-have-ready = One form an account: an e-mail address and a button. Have ready: your phone, your password, the mailbox of the account.
welcome-part-1 = where you live, and what it is for
welcome-part-2 = the form, by the shortest way that is known
welcome-part-3 = your reasons, if you like
welcome-part-4 = what to do when Meta answers, or does not
welcome-offline = optout itself never goes online. What you paste into the form goes to Meta; your answers lie in one file that you can read, move and delete.
welcome-hoax = Did someone send you a text to post? Posting it does nothing: { $key-why } says why.

## Where you live

title-country = where you live
country-heading = Where do you live?
country-why = It decides the law. Meta may also look at where the account is.
country-filter = Type the beginning of the name
country-child = For someone under 18. Neither a name nor a date of birth is kept.
country-none-fits = No country in the list begins like that.
country-right-from = The right begins on { $date }.
country-authority = Authority: { $name }
country-no-authority = No authority has been researched for this place.

title-no-right = where you live
no-right-heading = No right to object is known where you live

## What for

title-what-for = what it is for
what-for-heading = What do you want to object for?
what-for-heading-child = Which of the child’s accounts, or posts by others?
what-for-why = One objection for each account. You can add others later.
what-for-count =
    { $n ->
        [one] one
       *[other] { $n } of them
    }
what-for-child = Go through it together with the child. The parents’ own accounts count too: pictures of children on adults’ accounts are used.

title-linked = linked accounts
linked-heading = Which of them stand in one { $label }?
linked-how = Open the profiles in { $label } of one of them: the accounts listed there together are linked. One objection then counts for all of them, says Meta.
linked-unsure = Not sure counts as not linked. Do not link accounts for this: linking has other effects. Some guides count by e-mail address instead.

## Before the first way

title-linked-accepted = a linked account
linked-accepted-heading = Nothing may be left to send here
linked-accepted-why = Meta accepted the objection of { $account }, and you said that this account stands in the same { $label }: Meta says that one counts for all of them. Look whether its mail speaks of other accounts.
linked-accepted-covered = Count it as covered
linked-accepted-own = Send one of its own all the same

title-before = before you start
before-heading = Before you start

## Whose session

title-session = the session
session-heading = Where is this { $platform } account open?
session-counts = The objection counts for the account that is open in the browser.
session-1 = In the browser here
session-2 = Here, but another account is open
session-3 = In my phone’s browser
session-4 = Only in the app
session-5 = I cannot get in
session-open-heading = Where do you want to open it?
session-open-1 = In the browser here
session-open-2 = On my phone, by a code
title-session-help = the session
session-help-2 = Log out of { $platform } in this browser, or open a private window, and log in with the account that you object for. Then open the form in that same window: copy the link if you use a private one.
    .steps = Log out of { $platform } in this browser, or open a private window, and log in with the account that you object for. Then take the steps in that same window.
session-help-3 = Open { $platform } in the phone’s browser, not in the app, and log in there: being logged in inside the app does not count. Then open this address there: type it, or scan the code if one is shown.
    .steps = Open { $platform } in the phone’s browser, not in the app, and log in there: being logged in inside the app does not count. Then take the steps there.
session-help-4 = Inside the app there is a way by its menus. It is longer, and the app may ask you to log in once more.
session-help-5 = Recover the account first, if you can: { $platform } offers that where you log in. If that fails, an objection can also go the general way, or by letter. In it, name the profile, so that Meta can find it.
    .general = Meta’s general objection
    .letter = A letter

## The way

title-routes = the ways
routes-heading = Which way?
routes-why = The shortest known comes first. If one fails, take the next.
routes-enough = Two ways have failed. Enough for today, or send it the general way or by letter: that is an objection too. The right needs no form.
route-tried = tried, failed
route-now = this one now
route-old = of the past
device-browser =
    { $n ->
        [0] In a browser: one link.
        [one] In a browser, 1 step to the form.
       *[other] In a browser, { $n } steps to the form.
    }
device-app =
    { $n ->
        [0] In the app.
        [one] In the app, 1 step to the form.
       *[other] In the app, { $n } steps to the form.
    }
device-letter = On paper, by post. This way does not age.
device-none = Nothing is sent.

title-step = the way
trail-form = Form
trail-answer = Answer

title-different = it looks different
different-heading = It looks different here
different-name = It may be called { $label } ({ $language }).
different-no-name = No other name for it is known in your app’s language or in English.
different-there-now = I have found it: back to the step
different-next-way = Take the next way: { $way }
different-all-ways = Show all ways
different-report = Copy a report that this step is wrong

report-step = optout: a step looks different
    Step: { $step }, version { $version }, of the way { $route }, seen { $seen }
    My app’s language: { $language }; country: { $country }; date: { $today }
    What I see instead: ___

## What opened, the form

form-dates = Last linked by a source: { $linked }. Last reported to work: { $working }.
form-dates-never-tried = Last linked by a source: { $linked }. No source reports that it was tried.

title-opened = what opened?
opened-heading = What opened?
    .elsewhere = Open the address. What do you see then?
    .found = What do you see where the last step led?
title-opened-help = what opened?

title-form = the form
form-heading = Fill in the form
form-fields = You may see these; many people saw only the e-mail address.
form-fields-reported = These are the fields that were reported.
form-fields-unknown = Which fields it has is not known. Have your text ready.
form-text-row = Your text
    .hint = Paste it where reasons or a description are asked for.
fill-text-optional = this box may stay empty
fill-text-wanted = a text is wanted
fill-prefilled = usually filled in already; check it
fill-required = has to be filled in
fill-optional = may stay empty
fill-if-asked = if it is asked for
form-press = Then press { $label } at the end of the page.
form-press-unnamed = Then send it, at the end of the page.
person-email = Your e-mail address
    .why = Kept in your file, so that it can be copied into each form.
    .letter = Kept in your file, so that an answer can reach you. A postal address is written into the letter itself.
person-name = Your name
    .why = Kept in your file; it signs letters and fills in forms that want it.
person-phone = Your WhatsApp number
    .why = Kept in your file, so that it can be copied into the form.

## The text

title-text = your text
text-own-words = your words
text-corner =
    { $n ->
        [one] { $language } · 1 sign
       *[other] { $language } · { $n } signs
    }
text-label = Your text
text-reasons-heading = Reasons (none is needed)
text-answer-why = Your answer goes into the text; leave it empty to say nothing.
    .spoken = Your answer goes into the text.
text-exposes = Only yes or no is asked, the text stays general, and this is not kept in your file.
warning-blank = ! a blank is left in the text
warning-number = ! a long number is in the text
warning-mail = ! an e-mail address is in the text

title-letter = the letter
letter-heading = Your objection as a letter
letter-how = Print it or write it out, sign it, and post it, registered if you can. Without your name Meta can hardly find you; { $key-change } adds it.

## The answer

title-seen = after sending
seen-heading = What happened when you pressed { $label }?
seen-heading-unnamed = What happened when you sent it?
seen-heading-later = What did Meta answer?
title-details = after sending
title-answered = what it means
answered-standing = Noted on { $date }: { $standing }.
    .of-day = { $date }: { $standing }.
title-names = other accounts
names-heading = Does the mail name your other accounts?
names-why = Meta says that an accepted objection counts for all accounts in the same { $label }. Tick those that its mail names or that are linked there.
names-linked = linked, as you said
title-code = the code
code-heading = Fetch the code
code-is-in = The code is in

title-advice = without sending
advice-none = No way is known here

## Waiting

title-waiting = waiting for Meta
title-decided = where it stands
waiting-law = Meta has to answer by { $date }
waiting-law-over = Meta had to answer by { $date }
waiting-law-there = By the law there an answer is due by { $date }
waiting-law-there-over = By the law there an answer was due by { $date }
waiting-suggested = No period in law here. We suggest looking again on { $date }
waiting-suggested-over = No period in law here. We suggested looking again on { $date }
waiting-working-days = The law there counts working days. Not before { $date }
waiting-mail = First look for a mail: { $date }. That date is our suggestion.
working-sent = sent
working-from = counted from
working-day-excluded = counted from here, not from the day itself
working-same-day = one month later, the same day number
working-last-day = one month later, the last day of that month
working-is-working-day = not a weekend, not a holiday in Ireland
working-rolled = a weekend or a holiday in Ireland: the next working day
working-uk-open = how weekends and holidays move it is not in our facts
working-days = the days that the law there gives
working-working-days = { $days } working days, as the law there gives, without Saturdays and Sundays; holidays there are not in our facts and put it off
working-suggested = the days that we suggest
working-look-for-mail = two days later: our suggestion
working-look-again = one year later: our suggestion
rule-gdpr = GDPR, article 12(3); Regulation 1182/71, article 3, with the holidays of Ireland, as the rule is usually read.
rule-uk-gdpr = UK GDPR, articles 12 and 12A.
rule-fadp = Swiss law sets no period for an objection.
rule-lgpd = Brazilian law sets no period for an opposition.

## The accounts

title-accounts = your accounts
column-account = Account
column-standing = Where it stands
column-next = Next date
standing-on = { $standing }, { $date }
standing-undated = { $standing }, day unknown
standing-at-step = { $standing }, { $n } of { $of }
coming-mail = { $date }, look for mail
coming-answer = { $date }, { $distance }
coming-overdue = { $date }, overdue
coming-suggested = { $date }, look again
coming-again = { $date }, look again
calendar-sent = sent
calendar-today = today
calendar-mail = look for mail
calendar-suggested = look again
calendar-due = answer due
next-add = Next: add an account
next-nothing = Nothing to do for now
next-country = Next: say where you live; no date can be counted without it
next-begin = Next: { $account }, begin
next-step = Next: { $account }, the next step of the way
next-open = Next: { $account }, open the form
next-advice = Next: { $account }, see what you can do there
next-form = Next: { $account }, fill in the form and press the button
next-code = Next: { $account }, fetch the code
next-letter = Next: { $account }, post the letter
next-answer-them = Next: { $account }, answer Meta
next-way = Next: { $account }, take the next way
next-mail = Next: { $account }, look for the mail
next-wait = Next: { $account }, wait for the answer
next-overdue = Next: { $account }, the answer is overdue
next-suggested = Next: { $account }, look whether Meta has answered
next-undated = Next: { $account }, look for the day of sending in Meta’s mail
next-again = Next: { $account }, look whether it still stands
advice-mail = Sent on { $sent }. A mail usually comes within minutes to a day: look on { $date }, in spam too.
advice-wait = Sent on { $sent }. No mail yet? Look in spam; sending again does no harm.
    .replied = Sent on { $sent }. Meta has replied since, but has not decided: look again on { $date }, in spam too.
accounts-clock-back = This computer’s clock says { $today }, and { $last } is noted already: until the clock is right, the dates here may be wrong. What is noted stays as it is.
advice-overdue = Sent on { $sent }, and no decision is recorded. Look in spam once more; { $key-record } shows the record.
advice-suggested-over = Sent on { $sent }, and no decision is recorded. No date in law is known here: look in spam once more; { $key-record } shows the record.
advice-suggested = Sent on { $sent }. No date in law is known here; we suggest looking again on { $date }, in spam too.
advice-undated = It was sent on a day that nobody has noted. A mail from Meta that confirms it carries the day: look for it, in spam too, and note the day with { $key-answer }. Without it we suggest checking on { $date } whether an answer has come.
    .over = It was sent on a day that nobody has noted, and no decision is recorded. Look for an answer once more, in spam too. If there is none, send it again: the dates are counted from the day that is noted then.
advice-posted = Posted on { $sent }. The period runs from the day on which the letter arrived; with seven days for the post we suggest looking for an answer on { $date }, in the letter box too.
advice-again = Keep the mail. Look on { $date }: accounts added, linked, unlinked? turned 18?
    .others = Keep the mail. Look on { $date } whether it still holds.
accounts-misread = Not understood in the file, kept as it is: { $keys }

title-account = this account
account-handle = Its name there
    .why = To tell accounts apart; letters name it, too. It may stay empty.
    .letter = It goes into the letter, so that Meta can find the account. It may stay empty.
    .form = It is kept here. Name it in the form, so that Meta can find the account. It may stay empty.
jump-heading = Go to any part of it
jump-session = Whose session it is
jump-opened = What opened?
jump-form = The form
jump-seen = What did you see?
jump-routes = All ways
jump-letter = As a letter

title-record = what happened
record-empty = Nothing is recorded yet.
record-again = Look whether it still stands: { $date }
event-sent = The form was sent
event-reply = You saw: { $reply }
event-letter = A letter was sent: { $kind }
event-proof = A proof was noted: { $path }
event-covered = Covered by the objection of { $account }
event-withdrawn = You took the objection back
event-mistaken = Noted by mistake: { $event }
letter-kind-objection = objection
letter-kind-supplement = supplement
letter-kind-reminder = reminder
letter-kind-company-complaint = complaint to the company
letter-kind-complaint = complaint to the authority

title-know = what to know
know-heading = What to know

## What lies over a page

title-help = keys
help-heading = The keys of this page
help-list = Arrows, j and k, Page Up and Page Down, Home and End move the mark.
help-list-arrows = Arrows, Page Up and Page Down, Home and End move the mark.
help-digits = A digit picks one of the first nine.
help-text = Arrows, with Ctrl for words, move the caret. Ctrl-Z takes a change back, Ctrl-Y brings it again, Ctrl-W deletes a word. Esc leaves the text.
help-line = Letters are text here. Enter keeps it, Esc leaves it.
help-page = Arrows, Page Up and Page Down move the page where it is longer than the window.
help-always = Ctrl-C leaves at once from anywhere. Everything is saved the moment it happens.
help-always-unsaved = Ctrl-C leaves at once from anywhere.
title-sources = sources
sources-heading = Where this comes from
source-line = { $publisher }: { $what }, { $date }
source-official = { $publisher } (official): { $what }, { $date }
sources-not-opened = These addresses are shown, never opened.
title-code-overlay = for your phone
code-overlay-heading = Scan this with the phone’s camera
code-overlay-type = Type this address on the phone
code-overlay-why = Check the host in the phone’s address line, and log in there first. { $key-copy } copies the address whole.
code-no-room = The code cannot be drawn here: it needs a window of at least { $width }×{ $height }, colours and block signs.
code-no-link = There is no link on this page.
title-terms = words
terms-heading = Words explained
title-languages = language
languages-heading = Language of the program
title-app-languages = language of the app
app-languages-heading = In which language is your app?
app-languages-why = What Meta calls a thing is then shown in that language, where a source prints it.
title-hoax = a text to post
title-quit = leave
quit-heading = Leave optout?
    .text = Everything is saved. Next time you can go on from here.
quit-yes = Leave
quit-no = Stay
title-remove = remove
remove-heading = Remove { $account }?
    .text = Its marks and its record go from the file; the daily backups keep them for a while.
remove-no = Keep it
remove-yes = Remove it
