# After sending: how dates are counted, what comes next, why there is no letter, the calendar file, the report.

## How a date is counted, line by line; a line stands beside its day.

working-three-same-day = three months after receipt, the same day number
working-three-last-day = three months after receipt, the last day of that month
working-first-end = the first period ends; an extension has to be announced by then
working-announced = the extension was announced: in time
working-identity = they asked who you are; a reasonable doubt can pause the period, for how long is not counted here
working-posted = posted
working-in-the-post = seven days for the post: our suggestion, as nothing proves the day of arrival
working-end = the period ends
working-end-suggested = the day that we suggest for looking again; no period ends
working-reminder = the first working day after it: our suggestion for a reminder
working-reminder-weekday = the next day that is no Saturday and no Sunday: our suggestion for a reminder
working-grace = two days of grace: our suggestion
working-offered = from here on a complaint is offered: our suggestion
working-complaint = fourteen days after the reminder: our suggestion
working-refused = after a refusal at once: our suggestion
working-acknowledge = the days in which a complaint to the company has to be acknowledged
working-authority = three months without a word from the authority: then you may sue it
working-own = a date of your own

article-event-day = Regulation (EEC, Euratom) 1182/71, article 3(1)
article-month = GDPR, article 12(3); Regulation (EEC, Euratom) 1182/71, article 3(2)(c)
article-working-day = Regulation (EEC, Euratom) 1182/71, articles 2 and 3(4)
article-extension = GDPR, article 12(3)
article-identity = GDPR, article 12(6)
article-uk-month = UK GDPR, articles 12 and 12A
article-acknowledge = Data Protection Act 2018, section 164A
article-authority = GDPR, article 78(2)

extension-too-late = An extension was announced on { $announced }. The first period had ended on { $end }: the date stays.
extension-unknown = Whether an extension moves a date here is not in our facts: the date stays.

## What comes next.

coming-complain = { $date }, complaint open
    .company = { $date }, complaint to Meta
coming-company = { $date }, they acknowledge
coming-authority = { $date }, ask the authority
coming-own = { $date }, your own date

next-complain = Next: { $account }, the complaint
    .company = Next: { $account }, the complaint to Meta
    .later = Next: { $account }, wait for the answer; the complaint from { $date }
    .company-later = Next: { $account }, wait for the answer; the complaint to Meta from { $date }
next-company = Next: { $account }, has Meta acknowledged the complaint?
next-authority = Next: { $account }, ask the authority how it stands
next-own = Next: { $account }, your own date

advice-complain = Sent on { $sent }. A complaint is open to you from { $date }; the day is our suggestion.
    .company = Sent on { $sent }. A complaint to Meta, which the regulator expects first, is open to you from { $date }; the day is our suggestion.
advice-company = You complained to Meta. It has to acknowledge that by { $date }; after that the regulator is open to you.
advice-authority = You complained. Ask the authority on { $date } how it stands; after three months without a word the courts are open.
advice-own = You wanted to look at this on { $date }.

## Why there is no such letter.

letter-refused-no-country = Say first where you live: the law and the address depend on it.
letter-refused-no-right = No right to object is known where you live, so there is no such letter.
letter-refused-no-request = No request is recorded for this account. Authorities expect one first: record the day on which you sent it.
letter-refused-accepted = Meta accepted this objection, so there is nothing to complain about.
letter-refused-no-authority = No authority that takes such complaints is known where you live.
letter-refused-not-there = The law where you live knows no such letter.

letter-note-languages = This authority takes complaints in { $languages }.
letter-note-other-language = This letter is in another language than the authority takes: change the language of the letter first.

## The calendar file. No name, no address and no text of a letter stands in it.

ics-answer = Answer due: { $account }
ics-answer-suggested = Look again: { $account }
ics-reminder = Reminder: { $account }
ics-complaint = Complaint: { $account }
    .company = Complaint to Meta: { $account }
ics-company = Acknowledgement due: { $account }
ics-authority = Ask the authority: { $account }
ics-own = Own date: { $account }
ics-mail = Look for a mail: { $account }
ics-again = Look whether it still stands: { $account }
ics-kind-law = A period in law. Open optout for how it was counted.
ics-kind-suggested = A suggestion of optout, not a period in law.
ics-kind-own = A date of your own.

## The report and the bundle.

report-title = My objection to the use of personal data for AI: the record
report-made = Made on { $date } with optout, from what was noted at the time. It says what is recorded, and no more.
report-person = The person
report-name = Name
report-email = E-mail
report-phone = Telephone
report-country = Country
report-region = Region
report-not-given = not given
report-service = Service
report-handle = Name there
report-whose = Whose data
    .own = the person’s own
    .page = a Page of the person’s
    .child = a child’s
    .others-posts = what others posted
report-controller = Company that answers
report-standing = Where it stands
report-sent = Sent first
report-history = What happened
report-no-history = Nothing is recorded yet.
report-dates = Dates
report-no-dates = No date is ahead.
report-date-mail = Look for a mail
report-date-answer = Answer due
report-date-look = Look whether an answer came
report-date-reminder = Reminder
report-date-complaint = Complaint
report-date-company = Acknowledgement of the complaint
report-date-authority = Ask the authority
report-date-own = Own date
report-date-again = Look again
report-kind-law = period in law
report-kind-suggested = suggestion, no period in law
report-kind-counted = our count of the period there, a suggestion
report-kind-own = own date
report-working = How it was counted: { $date }
report-working-line = { $date }: { $line } ({ $article })
    .plain = { $date }: { $line }
report-texts = Texts
report-no-texts = No text was kept.
report-text-form = Text for the form
report-text-objection = Objection
report-text-supplement = Supplement
report-text-reminder = Reminder
report-text-company-complaint = Complaint to the company
report-text-complaint = Complaint to the authority
report-text-other = Text
report-text-heading = { $kind }; its language: { $language }
report-proofs = Proofs
report-no-proofs = No proof is recorded.
report-proofs-note = The files stay where they are. The sum shows whether a file is still the one that was noted.
report-column-date = Date
report-column-what = What
report-column-kind = Kind
report-column-file = File
report-column-sum = SHA-256
report-no-sum = no sum was taken

bundle-proofs = Files that were noted as proofs. They are not in this folder: each stands here with its day, its sum and its place.
