# What follows after sending, by commands: what is due, letters, the report and the bundle.

## What is due or coming

due-of-person = { $person }, { $account }
due-mail = { $account }: if no mail has come by { $date }, { $distance }, look in spam and send it again; our suggestion
due-code = { $account }: a code is wanted; fetch it from the mail and enter it today, nothing counts as sent before
due-answer = { $account }: Meta has to answer by { $date }, { $distance }
due-answer-there = { $account }: an answer is due by { $date }, { $distance }
due-overdue = { $account }: an answer was due by { $date }, { $distance }
due-suggested = { $account }: look whether an answer came, { $date }, { $distance }; our suggestion
next-undated-how = Next: { $name }. The day of sending is not noted. Meta’s confirmation in your mailbox carries it: note it with optout sent { $account } --on DATE. Without it, check on { $date } whether an answer has come; our suggestion.
due-reminder = { $account }: a reminder makes sense from { $date }, { $distance }; our suggestion
due-complain = { $account }: a complaint makes sense from { $date }, { $distance }; our suggestion
    .company = { $account }: a complaint to Meta makes sense from { $date }, { $distance }; our suggestion
due-company = { $account }: Meta has to acknowledge the complaint by { $date }, { $distance }
due-authority = { $account }: ask the authority how it stands, { $date }, { $distance }; our suggestion
due-own = { $account }: your own date, { $date }, { $distance }
due-again = { $account }: look whether it still stands, { $date }, { $distance }; our suggestion
due-no-country = Where you live is not said, so no date is counted. Say it with optout set person.country, such as optout set person.country FR.

## The clock

clock-set-back = By the clock of this computer it is { $today }, and { $last } is noted already. Nothing was noted; set the clock right, or name the day with --on.

## Files

file-written = Written: { $file }
file-not-written = { $file } was not written: { $reason } Nothing else was changed; name another file.
error-taken = { $detail } is there already, and stays as it is.
no-account-at-all = There is no account yet. Add one with optout account add.

## Letters

letter-which = Which account? Name it by its id behind the kind of letter. There are: { $known }.
letter-set-country = Nothing was written. Say it with optout set person.country, such as optout set person.country FR.
letter-set-region = It goes to { $name }, as no part of the country is noted, and the authority depends on it. Name yours with optout set person.region, such as optout set person.region { $part }.
letter-right-from = A right to object is known there from { $date } on.
letter-instead = What you can do there:
letter-instead-step = {"  "}{ $step }
letter-anyway = Nothing was written. With --anyway it is written all the same.
letter-early = As it stands today this letter is not offered: the period is not over, or nothing has come that it answers.
letter-other-language = It is written in another language; --lang names the language of the letter.
letter-own-text = Your text is kept in { $language } and is not translated into { $other }. Nothing was written: leave --lang out, or name reasons with --ground.
letter-no-reasons = Reasons and --short belong to an objection, reasons also to a supplement. Nothing was written; leave them out.
letter-no-ground = { $ground } is no reason for this text. Nothing was written. Known for --ground: { $known }.
letter-ground-exposes = The reason { $ground } can expose you, so its text stays general. Nothing was written; name it without a sentence of your own.
letter-ground-long = The sentence to { $ground } is longer than two thousand signs. Nothing was written; shorten it.
letter-blank-left = A blank is left in the letter: { $blanks }. Nothing was written. A name is set with optout set person.name, an address with optout set person.email; with --anyway the letter is written with its blank.
letter-blank-stays = A blank is left in the letter: { $blanks }. Fill it before you send it.
letter-own-brackets = Brackets stand in your own words: { $blanks }. Look whether something is still to be filled in there.
letter-not-copied = The letter was not copied: { $reason } It is written as asked.

## The report and the bundle

report-text-sent = { $kind }, sent on { $date }; its language: { $language }
    .form = Text prepared for the form and copied; on { $date } the form was sent, and whether the text was pasted into it is not known; its language: { $language }
report-column-fate = Now
proof-fate-same = the same
proof-fate-changed = changed since
proof-fate-unproven = there; no sum was noted
proof-fate-gone = not found
proof-gone = { $file } was noted as a proof and is not there any more, or cannot be read. It is listed as such; if you moved it, note it anew with optout proof.
proof-changed = { $file } has changed since it was noted as a proof. It is listed as such, with the sum that was noted then.
bundle-written =
    { $n ->
        [one] 1 file is now in { $folder }.
       *[other] { $n } files are now in { $folder }.
    }
bundle-not-written = Nothing more was written to { $folder }: { $reason } What is there already stays; name a folder that is new or empty.

## Help

help-due = Says what is due or coming, one line each; the exit code is 3 where a period in law or your own date is over, and 0 where only our suggestions are
    .example = optout due --ics optout.ics
help-due-json = Write it for programs
help-due-everyone = Other people’s checklists, too
help-due-ics = Write the dates ahead as a calendar file instead; - is stdout

help-letter = Writes a letter: the objection, or what follows on it
    .example = optout letter reminder instagram-1 -o reminder.txt
help-letter-kind = Which: objection, supplement, reminder, company-complaint (to the company) or complaint (to the authority)
help-letter-account = Which account, by its id; it may stay away where there is only one
help-letter-ground = A reason by its id, as often as you like; behind = a sentence of your own
help-letter-short = Reasons in their short form
help-letter-copy = Copy it to the clipboard, too
help-letter-output = Write it into this new file, not to stdout
help-letter-anyway = Write it without a recorded request, after acceptance, or with a blank

help-report = Writes what was done, each with its day, fit for an authority
    .example = optout report instagram-1 --format html -o report.html
help-report-account = Only this account, by its id
help-report-format = As Markdown (md), as a page for browser and printer (html) or for programs (json)
help-report-output = Write it into this new file, not to stdout

help-bundle = Writes a folder with the report, the texts as sent, the list of proofs and checksums
    .example = optout bundle instagram-1 -o my-objection
help-bundle-account = Only this account, by its id
help-bundle-dir = The folder; what is in it already stays
