# The help of the commands that note, copy, repair and forget. The example of a command is a command.

help-status-everyone = Other people’s checklists, too

help-account = Adds, lists and removes accounts
    .example = optout account add instagram lea.photos
help-account-add = Adds an account, and says by which id it goes from then on
    .example = optout account add instagram lea.photos
help-account-add-platform = Which platform, such as instagram, facebook, whatsapp or no-account
help-account-add-handle = Its name there; it may stay away
help-account-add-email = The address of the account, kept as person.email
help-account-add-form = Another form than the one at the end of its way, by its id
help-account-add-linked-with = An account in the same Accounts Centre, by its id
help-account-list = Lists the accounts and their ids
    .example = optout account list --json
help-account-list-json = Write it for programs
help-account-remove = Removes an account; the copies of the last days keep it
    .example = optout account remove instagram-1
help-account-remove-id = Which account, by its id

help-mark = Marks a step as done, skipped, or still to do
    .example = optout mark instagram-1 session
help-mark-account = Which account, by its id
help-mark-step = Which step, by its id; a field of the form is form.field
help-mark-state = As done, skipped or todo; without it, as done
help-mark-on = The day, written year-month-day; without it, today
help-mark-anyway = Take a day that lies years back

help-sent = Notes that the form was sent
    .example = optout sent instagram-1
help-sent-account = Which account, by its id
help-sent-on = The day, written year-month-day; without it, today
help-sent-anyway = Take a day that lies years back
help-sent-reference = The number or word that Meta gave to refer to it by

help-reply = Notes what came back, and says what to do now
    .example = optout reply instagram-1 accepted
help-reply-account = Which account, by its id
help-reply-reply = What came back, such as received, accepted, refused or wants-more
help-reply-on = The day, written year-month-day; without it, today
help-reply-anyway = Take a day that lies years back
help-reply-note = A note of your own

help-covered = Notes that the answer to another account names this one
    .example = optout covered facebook-1 --by instagram-1
help-covered-account = Which account is named, by its id
help-covered-by = The account whose answer names it, by its id
help-covered-on = The day, written year-month-day; without it, today
help-covered-anyway = Take a day that lies years back

help-proof = Notes where a proof lies, with its SHA-256; the file itself is not copied
    .example = optout proof instagram-1 mail.eml
help-proof-account = Which account, by its id
help-proof-proof = The file, such as a saved mail or a picture of the screen
help-proof-on = The day, written year-month-day; without it, today
help-proof-anyway = Take a day that lies years back

help-set = Sets a value about you or a setting; an empty value takes it out
    .example = optout set person.country FR
help-set-key = Which, such as person.country or settings.language
help-set-value = Its value; "" takes it out

help-copy = Copies one thing to the clipboard
    .example = optout copy text instagram-1
help-copy-field = What: country, email, text or link
help-copy-account = Whose text or link, by the account’s id

help-link = Says the address of a form
    .example = optout link instagram --qr
help-link-platform = Which platform, such as instagram, facebook, whatsapp or no-account
help-link-purpose = What the form is for: own-data, third-party, ai-messages or general
help-link-country = The country you live in, by its two letters
help-link-qr = Draw it as a code for a phone, too
help-link-open = Open it in the browser, too

help-doctor = Looks at the checklist, the content, the terminal and the clipboard, and says what is wrong
    .example = optout doctor --fix
help-doctor-fix = Repair what can be repaired; what cannot be read is kept beside it

help-forget = Deletes all that is kept, or one account with every copy that knows it
    .example = optout forget --yes
help-forget-account = Only this account, by its id, and the copies of earlier days
help-forget-all = Other people’s checklists, too
help-forget-yes = Do it; without this it only says what would go

help-completions = Writes what a shell has to read so that it completes commands, accounts and steps
    .example = source <(optout completions bash)
help-completions-shell = bash, elvish, fish, powershell or zsh

help-man = Writes the manual page, or all pages into a folder
    .example = optout man > optout.1
help-man-dir = The folder for one page for each command; what is in it already stays
