# What the commands answer that note, copy, repair and forget.

checklist-doctor = optout doctor says more, and optout doctor --fix puts the newest copy that can be read in its place; with --file or --person, if you use them.

## Accounts

account-added = Added: { $account }
account-twin = There is one of that name already: { $known }. If this one was a slip, optout account remove { $account } takes it out.
account-line = { $id }: { $account }
account-removed = Removed: { $id } ({ $account }). The copies of the last days keep it; optout forget deletes those.
account-gone = The account { $account } was removed meanwhile. Nothing was noted for it.
account-other-email = The checklist has another address. Nothing was added; change the address with optout set person.email, or leave --email out.
account-not-linkable = Only accounts that can stand in an Accounts Centre can be linked, such as those of Instagram and Facebook. Nothing was added.
no-account-yet = There is no account { $account } yet. Add one with optout account add.
no-such-account = There is no account { $account }. There are: { $known }.
no-such-form = The form { $form } does not belong to that platform. Known for --form: { $known }.

## Steps, and what happened

not-saved = Nothing was saved: { $reason } The checklist is as it was.
noted-already = That is noted already.
sent-first-stands = Two days of sending are noted now; the dates are counted from the first, { $day }. If that day is a slip, take the entry { $iso } out of the history in { $file }: the file is yours to edit.
marked-done = { $step }: done, { $day }
marked-skipped = { $step }: skipped, { $day }
marked-todo = { $step }: to do
no-such-step = { $step } is no step of { $account } on its way. Its steps: { $known }.
no-steps = { $account } has no steps where you live: nothing was marked.
no-such-reply = { $reply } is no reply that is known. Known: { $known }.
day-to-come = { $day } is yet to come, so nothing can have happened on it. Nothing was noted; name the day with --on.
day-long-ago = { $day } lies more than { $n } years back; most often the year is a slip. Nothing was noted; name the day with --on, or add --anyway if the year is right.
noted-before-sent = The reply cannot have come on { $day }: the objection was sent on { $sent }. Nothing was noted; name the day with --on.
covered-by-itself = An account is not covered by itself. Name the other one with --by.
covered-not-accepted = Nothing is accepted for { $account } yet. Note its answer first with optout reply.
proof-noted = Noted for { $account }: { $file }, SHA-256 { $sum }. The file stays where it is; keep it.
proof-not-read = { $file } was not read: { $reason } Nothing was noted.
proof-name = The name of the file is not UTF-8 text and could not be found again. Nothing was noted; give it another name.

## Values

set-now = { $key }: { $value }
set-out = { $key } is no longer there.
set-no-such-key = There is no { $key } to set. There are: { $known }.
set-country = The country { $value } is not known. It goes by its two letters, such as FR.
set-region = { $value } is no part of a country by its code, such as DE-BY.
set-region-elsewhere = { $value } lies in another country than person.country says. Set that first.
set-email = { $value } is no mail address.
set-phone = { $value } is no telephone number.
set-name = A name is one line of two hundred signs at most.
set-switch = { $key } is on or off, not { $value }.
set-palette = There is no palette { $value }. There are: { $known }.
set-language = The language { $value } is not known here. There are: { $known }.

## Copies and links

copy-proven = Copied to the clipboard and read back: the same { $n } signs.
copy-unproven = Copied to the clipboard, { $n } signs; it could not be read back.
copy-tmux = Handed to tmux and its terminal, { $n } signs, not proven.
copy-terminal = Handed to the terminal, { $n } signs, not proven. Paste it to see.
copy-failed = Not copied: { $reason }
copy-unknown = Nothing is noted to copy. Set it with optout set { $key }.
copy-which = Which account? Name it behind what to copy. There are: { $known }.
copy-no-link = The way of { $account } ends at no form with an address that can be opened.
link-none = No address of such a form is known for { $platform }.
link-others = Other kinds: --purpose { $kinds }.
link-not-opened = Not opened: { $reason } The address stands above.

## Everyone

everyone-own = Your own checklist
everyone-person = The checklist of { $person }

## The doctor

doctor-none = There is no checklist yet. It will lie in { $file }.
doctor-reads =
    { $n ->
        [0] The checklist can be read: { $file }, no account.
        [one] The checklist can be read: { $file }, 1 account.
       *[other] The checklist can be read: { $file }, { $n } accounts.
    }
doctor-misread = What these say is not understood here, and stays as it is: { $keys }
doctor-twin = Line { $line }: { $id } is the id of two accounts. What is noted goes to the first one; give one of them another id by hand.
doctor-country = Line { $line }: the country { $country } is not known, so no law and no date of it are. It goes by its two letters, such as FR.
doctor-platform = Line { $line }: the platform { $platform } is not known, so no way for that account is. Known: { $known }.
doctor-newer = The checklist { $file } was written by a newer optout (version { $version } of the file): it is read, and not changed.
doctor-broken = The checklist cannot be read: { $file }, line { $line }, column { $column }: { $reason }. It stays as it is until you mend that line.
doctor-unread = The checklist was not read: { $file }: { $reason } It stays as it is.
doctor-newest =
    { $n ->
        [one] The newest copy that can be read is { $backup }, as the checklist was at the beginning of { $day }, with 1 account.
       *[other] The newest copy that can be read is { $backup }, as the checklist was at the beginning of { $day }, with { $n } accounts.
    }
doctor-no-copy = There is no copy that can be read. Mend the line by hand, or go on in another file with --file.
doctor-copies =
    { $n ->
        [one] There is 1 copy of an earlier day: { $backup }.
       *[other] There are { $n } copies of earlier days, the newest that can be read is { $backup }.
    }
doctor-copies-unread =
    { $n ->
        [one] There is 1 copy of an earlier day, and it cannot be read.
       *[other] There are { $n } copies of earlier days, and none can be read.
    }
doctor-open = Others on this computer may look into { $file }.
doctor-leftover = A save was cut off and left { $file }; the checklist itself is whole.
doctor-content = The content is what is built in.
doctor-content-own =
    { $n ->
        [one] 1 file of content is your own.
       *[other] { $n } files of content are your own.
    }
doctor-content-faults = Your own content breaks rules, and optout does not start with it. optout content check says more:
doctor-line = {"  "}{ $text }
doctor-no-terminal = There is no terminal here. optout --plain works without one.
doctor-dumb = This terminal shows lines only: optout takes its plain mode.
doctor-terminal =
    { $columns ->
        [one] The terminal is { $term }, 1 column wide.
       *[other] The terminal is { $term }, { $columns } columns wide.
    }
doctor-terminal-unmeasured = The terminal is { $term }; how wide it is, it does not say.
doctor-locale = The locale does not say that text is UTF-8. If signs look wrong, use --ascii.
doctor-clipboard = Copies go to the system’s clipboard.
doctor-clipboard-tmux = Copies go to tmux, which hands them to its terminal.
doctor-clipboard-termux = Copies go to the clipboard of Termux.
doctor-clipboard-terminal = Copies are handed to the terminal; whether it takes them, it does not say.
doctor-no-clipboard = There is no way to a clipboard here; texts can be shown bare and written to files.
doctor-can-fix = optout doctor --fix repairs what can be repaired.
doctor-well = Nothing is wrong.
doctor-not-well = Something is wrong.
doctor-by-hand =
    { $n ->
        [one] 1 thing is left that only you can put right, by hand, in { $file }, line { $lines }.
       *[other] { $n } things are left that only you can put right, by hand, in { $file }, lines { $lines }.
    }
doctor-restored = Put in place of the checklist: { $backup }
doctor-set-aside = What could not be read is kept as { $file }
doctor-tidied = Taken away: what a save left behind.
doctor-closed = Made for your own user account alone: the checklist and what lies beside it.
doctor-not-fixed = Not repaired: { $reason } Everything that was there is there still.

## Forgetting

forget-nothing = There is nothing to delete.
forget-would = This would be deleted:
forget-would-account = { $account } ({ $id }) would be removed from the checklist, and these copies deleted, which know it:
forget-yes = Nothing was deleted. With --yes it is, and cannot be brought back.
forget-done = Deleted:
forget-account = { $account } ({ $id }) is removed from the checklist, and these copies are deleted:
forget-not = Not all was deleted. { $file } is still there: { $reason }

## The manual

man-written =
    { $n ->
        [one] 1 page is now in { $folder }.
       *[other] { $n } pages are now in { $folder }.
    }
man-not-written = Nothing more was written to { $folder }: { $reason } What is there already stays; name a folder that is new or empty.
