# Several people on one machine: who they are, the next one, guests, and what each takes along.

## Who

key-people = people
who-own = you
who-guest = guest: nothing is kept

title-people = people
people-heading = Whose checklist?
people-why = Each lies in a file of its own, beside yours. Whoever keeps the files of others answers for them.
people-nothing-yet = nothing begun yet
people-name = What shall the new checklist be called?
    .why = It becomes the name of a file: letters a to z, digits and hyphens. A nickname will do.
people-name-near = A file cannot bear that name. The nearest that can is { $name }: take it, or choose another.
people-name-not = A file cannot bear that name: letters a to z, digits and hyphens, at most 64 of them. Nothing was made.
people-name-taken = { $person } is there already. Nothing was made; pick it in the list, or take another name.
people-now = This is the checklist of { $person } now. The one before is saved.
people-now-own = This is your own checklist now. The one before is saved.
key-take-person = take this one
key-add-person = add a person
failed-switch = Not changed: { $reason } You are still with the same checklist.
error-not-saved = the last changes are not saved yet.

## The next person

key-next-person = next person
title-next-person = next person
next-person-heading = Logged out everywhere?
next-person-why = optout cannot do this for you. Look in every browser and every private window that was used:
next-person-instagram = Instagram: log out
next-person-facebook = Facebook: log out
next-person-whatsapp = WhatsApp in the browser: log out there, or remove the device on the phone
next-person-mail = The mailbox: log out, and let the browser keep no password
next-person-clears = Then what was copied here leaves the clipboard, where it is still ours, and the terminal is asked to clear the screen and all above it. The checklist stays in its file.
next-person-wipes = Then what was copied here leaves the clipboard, where it is still ours, the terminal is asked to clear the screen and all above it, and this guest’s checklist is wiped.
files-written = Written for this person: { $files }. Give these files over, or delete them.
next-person-not-yet = Not yet: back
next-person-yes = Yes, everywhere: on to the next person

## Guests

help-global-guest = Use a temporary checklist and wipe it at the end
welcome-offline-guest = optout itself never goes online. What you paste into the form goes to Meta; your answers lie in a temporary file that is wiped at the end. Before that you can take a hand-out along.
quit-guest = Leave, and wipe everything?
    .text = The checklist of this guest is deleted for good. What you had written to files of your own stays.
quit-guest-hand-out = First the hand-out, to take along
quit-guest-yes = Leave, and wipe everything
guest-wiped = Guest: everything that was kept here is wiped.
guest-not-wiped = Guest: { $folder } could not be wiped whole. Delete that folder by hand.
guest-screen-cleared = Guest: the terminal was asked to clear what was shown. Not every one does: scroll up and look.
guest-screen-stays = Guest: what was shown still stands in this terminal, which cannot be asked to clear it. Close its window.
guest-no-folder = No folder for a guest could be made: { $reason }. Nothing was kept. XDG_RUNTIME_DIR or TMPDIR can name one that may be written.
key-wipe = leave and wipe

## The hand-out

key-hand-out = hand-out
key-hand-out-file = to files
title-hand-out = hand-out
hand-out-heading = To take along
hand-out-how = What was sent, what comes next and where to look, for someone who does not keep this checklist. { $key-file } also writes the dates for a calendar.
hand-out-how-guest = Copy it into a mail to yourself, or write it to a file, before all is wiped. { $key-file } also writes the dates for a calendar; these files stay.

hand-out-title = Objection to Meta training its AI
hand-out-made = As it stood on { $date }.
hand-out-sent = Sent on { $date }.
hand-out-not-sent = Nothing has been sent here yet.
hand-out-reference = Reference: { $reference }
hand-out-next-mail = Look for a mail from Meta by { $date }, in spam too. That day is a suggestion. No mail: send it again.
hand-out-next-answer = By law an answer is due by { $date }.
hand-out-next-overdue = An answer was due by { $date }. A reminder makes sense now, then a complaint to the authority.
    .company = An answer was due by { $date }. A reminder makes sense now, then a complaint to Meta: the regulator expects it first.
hand-out-next-suggested = Look again on { $date }. That day is a suggestion.
hand-out-next-complain = A complaint makes sense from { $date }. That day is a suggestion.
    .company = A complaint to Meta makes sense from { $date }: the regulator expects it first. That day is a suggestion.
hand-out-next-company = The company has to acknowledge the complaint by { $date }.
hand-out-next-authority = Ask the authority on { $date } how it stands.
hand-out-next-own = Your own date: { $date }.
hand-out-next-again = Look on { $date } whether it still stands: accounts added, linked, unlinked? That day is a suggestion.
hand-out-where = Where to look
hand-out-mailbox = In the mailbox of the account: the inbox, spam, promotions. Meta answers there.
hand-out-code = If a mail brings a code, it goes into Meta’s page the same day: nothing counts as sent before.
hand-out-keep = Keep every mail, and a picture of the last page: they are the proof.
hand-out-again = A new account, or one that is no longer linked, needs an objection of its own.
hand-out-program = With optout the answer can be recorded on any machine: it says what it means and what comes next.
