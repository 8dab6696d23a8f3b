# The pages after sending: dates that are typed, letters that follow, proofs, the report.

## Waiting

waiting-counted = By our count an answer is due by { $date }; the date is our suggestion
waiting-reminder = A reminder makes sense from { $date }: our suggestion, and a courtesy.
waiting-day-unknown = No day of sending is noted, so no period can be counted.
    .how = { $key-answer } notes the answer and the day; { $key-remove } sets a date of your own.
waiting-posted = It went by post, so no mail confirms it by itself. The period runs from the day on which the letter arrives; seven days for the post are our suggestion. With a receipt, the day on it counts.
counted-from =
    .form = There are several requests: the period is counted from the form of { $date }.
    .letter = There are several requests: the period is counted from the letter posted on { $date }.
    .line-form = { $line }; counted from the form of { $date }
    .line-letter = { $line }; counted from the letter posted on { $date }
waiting-complaint = A complaint makes sense from { $date }: our suggestion.
    .company = A complaint to Meta makes sense from { $date }: our suggestion.
waiting-own = Your own date: { $date }.
calendar-complain = complaint
calendar-company = acknowledged
calendar-authority = ask again
calendar-own = your date
calendar-empty = No date is ahead, so there is nothing for a calendar.
key-calendar-file = calendar file
key-own-date = own date
key-letters = letters

date-own = When do you want to look at this again?
    .why = Year, month and day, as YYYY-MM-DD. Empty takes your date out.
date-announced = On which day were you told?
    .why = Year, month and day, as YYYY-MM-DD.
date-not-read = That is no date as YYYY-MM-DD. Nothing was changed; correct it here.
date-not-ahead = { $date } is not ahead. Nothing was changed; correct it here.
date-in-future = { $date } is still to come. Nothing was recorded; correct it here.
date-before-sent = { $date } lies before the day of sending. Nothing was recorded; correct it here.
own-date-noted = Noted: your own date, { $date }.
own-date-gone = You have no date of your own here.

title-announced = it takes longer
announced-heading = When were you told that it will take longer?
announced-today = Today
announced-other = On another day

title-day = the day
day-sent-heading = When did you send it?
day-sent-why = No sending is noted here yet. The dates are counted from that day.
day-answer-heading = When did Meta answer?
day-nothing-yet = Nothing has been noted yet.
day-unknown = I do not know
    .answer = I do not know: note it with today’s date
date-long-ago = { $date } lies more than { $n } years back. Nothing was recorded yet; if the year is right, choose the same again.
extension-in-time = Announced in time: the date moves to { $date }.

## Letters

title-letters = letters
letters-heading = Letters
letters-how = Each opens to be read, edited, copied and written to a file. Nothing is sent from here.
letter-for-objection = The objection itself, on paper
letter-for-supplement = A supplement: what Meta asked for, or an answer to its refusal
letter-for-reminder = A reminder: the period is over; a courtesy
letter-for-company-complaint = A complaint to the company: the regulator expects it first
letter-for-complaint = A complaint to the authority
company-first = The regulator will in most cases ask you to complain to Meta first: the letters have a complaint to the company.
letter-later-supplement = Offered once Meta asks for more, points elsewhere or refuses.
    .sent = Sent on { $date }. Another one is offered once Meta writes again.
letter-later-reminder = Offered while an answer is waited for, once the period is over.
letter-later-company-complaint = Offered after a refusal, or once the period is over.
letter-later-complaint = Offered after a refusal, or once the period is over.
letter-from-reminder = Offered from { $date }, once the period is over.
letter-from-company-complaint = Offered after a refusal, or from { $date }.
letter-from-complaint = Offered after a refusal, or from { $date }.
letter-not-now = Not now. { $why }

title-follow = a letter
letter-about-supplement = By post to the address in it, or in answer to Meta’s mail.
letter-about-reminder = By post to the address in it, or in answer to Meta’s mail.
letter-about-company-complaint = By post to the address in it, or in answer to Meta’s mail.
letter-to = To { $name }: on paper. Add the enclosures, if the letter lists any.
letter-to-form = To { $name }: on paper, or by its form at { $link }. Add the enclosures, if the letter lists any.
letter-to-mail = To { $name }, { $mail }. Add the enclosures, if the letter lists any.
letter-recorded = Recorded as sent today: { $kind }.
letter-blank-sure = A blank is left in the letter: { $blanks }. Nothing was recorded. If you filled it by hand, choose the same again.
letter-blank-named = ! still to be filled in: { $blanks }
key-sent-it = I have sent it
key-mail = to the mail program
mailed = Your mail program was started. Check the address and add the enclosures; sending it is up to you.
failed-mail = Not handed over: { $reason } { $key-copy } copies the letter, { $key-file } writes it to a file.
error-no-mailer = no mail program can be reached from here.
practice-nothing-mailed = Practice: the mail program would start now.
jump-letters = Letters that follow

## The record

proof-path = Where does the file lie?
    .why = A mail, a picture of the screen. Only its path, the day and a checksum are noted; the file stays where it is.
proof-kept = Noted with its checksum. The file stays where it is: do not move or change it.
failed-digest = Not noted: { $reason } What you typed is still here.
error-no-file = there is no file { $detail }.
key-add-proof = add a proof
key-report = report
