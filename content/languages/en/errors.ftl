# What could not be done: what happened, what was kept, what to do.

failed-save = Not saved: { $reason } What you entered is still here and is tried again with the next change.
failed-copy = Not copied: { $reason } { $key-bare } shows it bare, { $key-file } writes it to a file.
    .bare = Not copied: { $reason } { $key-bare } shows it bare.
failed-clear = The clipboard was left as it is: { $reason }
failed-open = Not opened: { $reason } { $key-copy } copies the link, { $key-code } shows it as a code.
    .code = Not opened: { $reason } { $key-code } shows the link as a code.
failed-write = Not written: { $reason } The text is still here.
failed-edit = Not edited outside: { $reason } The text is as it was.

error-no-space = no space is left in { $detail }.
error-denied = { $detail } may not be written.
error-no-folder = there is no folder { $detail }.
error-read-only = { $detail } is on a disk that can only be read.
error-disk = the disk reported an error at { $detail }.
error-newer = the file was written by a newer version of optout and is only read.
error-unreadable = the file cannot be read now, so it is not touched: { $detail }.
error-locked = another program keeps the file locked.
error-no-clipboard = no clipboard can be reached from here.
error-slow = no answer came in time.
error-too-long = the text is longer than this way can carry.
error-changed = what was read back was not what had been copied.
error-no-browser = no browser can be reached from here.
error-no-editor = { $detail } could not be started; VISUAL or EDITOR names the program.
error-editor-kept = what the editor wrote is not UTF-8, or longer than 200,000 signs; it is kept in { $detail }.
error-other = { $detail }.

## Before a run begins

checklist-header = Your optout checklist. It is yours to read, edit, move and delete; optout keeps what it does not know.
checklist-not-read = { $file } was not read: { $reason } Nothing was changed.
checklist-broken = { $file }, line { $line }, column { $column }: { $reason }. Nothing was changed. Mend that line, or take another file with --file.
no-place-name = A person’s name is made of letters a to z, digits and hyphens, at most 64 of them.
no-place-home = No home folder is known here. Name the checklist with --file.
no-place-here = The current folder is gone. Name the checklist with its whole path.
content-unreadable = The content folder { $folder } was not read: { $reason }
content-ignored = { $file } was left out: it has another name than content has, is too large, is a link, or is not text.
content-stopped = optout stopped here and changed nothing. Mend what is named or take it out of { $folder }, then start again.
no-terminal = optout leads you through in a terminal, and there is none here. Try optout status, or optout --plain.
panicked = Something went wrong in optout itself. What you entered is saved; start it again to go on.
