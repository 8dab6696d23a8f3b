# Where an account stands: a short word, `.count` for the summary line, `.long` as one sentence to be spoken.

standing-not-started = not started
    .count = { $n } not started
    .long = Nothing has been sent for this account yet.

standing-under-way = under way
    .count = { $n } under way
    .long = You have begun; nothing has been sent yet.

standing-code-wanted = code wanted
    .count =
        { $n ->
            [one] { $n } code wanted
           *[other] { $n } codes wanted
        }
    .long = A code from a mail is wanted, and nothing counts as filed until it is in.

standing-sent = sent
    .count = { $n } sent
    .long = The objection was sent; no decision on what was sent last is recorded yet.
    .refused = Meta refused the objection on { $date }; since then no new decision is recorded.

standing-received = received
    .count = { $n } received
    .long = The objection was received; Meta has not yet said whether it accepts it.

standing-accepted = accepted by Meta
    .count = { $n } accepted by Meta
    .long = Meta says that it accepts the objection.

standing-covered = covered by another
    .count = { $n } covered by another account
    .long = This account counts with another one whose objection Meta accepted.

standing-asked-for-more = asked for more
    .count = { $n } asked for more
    .long = Meta asked for something more; the day of sending stays the first day.

standing-sent-elsewhere = sent elsewhere
    .count = { $n } sent elsewhere
    .long = The answer sends you to another form or another company.

standing-refused = refused
    .count = { $n } refused
    .long = Meta refused the objection; a supplement and a complaint are open to you.
    .no-right = Meta refused the objection. No right to object is known where you live, so nothing follows from it there.

standing-extended = extended
    .count = { $n } extended
    .long = Meta announced that its answer will take longer.

standing-reminded = reminded
    .count = { $n } reminded
    .long = You reminded Meta of the objection.

standing-complained-to-meta = complained to Meta
    .count = { $n } complained to Meta
    .long = You complained to Meta itself.

standing-complained = complained
    .count = { $n } complained
    .long = You complained to an authority.

standing-not-offered = not offered here
    .count = { $n } not offered here
    .long = No way to object was offered for this account where you live.

standing-not-needed = not needed
    .count = { $n } not needed
    .long = You decided that nothing has to be sent for this account.

standing-withdrawn = withdrawn
    .count = { $n } withdrawn
    .long = You withdrew the objection.

# Computed from the dates, never stored.

standing-look-for-mail = look for the mail
    .count =
        { $n ->
            [one] { $n } mail to look for
           *[other] { $n } mails to look for
        }
    .long = It is time to look for a mail from Meta, in spam too.

standing-due = answer due soon
    .count =
        { $n ->
            [one] { $n } answer due soon
           *[other] { $n } answers due soon
        }
    .long = The day by which you expect an answer is near.

standing-overdue = overdue
    .count = { $n } overdue
    .long = The day by which you expected an answer has passed.

standing-look-again = look again
    .count = { $n } to look at again
    .long = It is time to check whether anything has changed: accounts added, linked or unlinked.
