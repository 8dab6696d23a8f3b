# Does an accepted objection still stand? Once a year, and when something happens that it may not cover.

key-again = does it still stand?
key-again-waiting = something changed
title-again = does it still stand?
again-heading = Does it still stand?
again-heading-waiting = Has something changed meanwhile?
again-how = Is Meta’s mail still there? Have accounts been added, linked or unlinked since, or has someone turned 18? One objection counts for the accounts that are linked, says Meta; each other needs its own.
again-how-waiting = An account that was added, linked or unlinked meanwhile may need an objection of its own. A new policy does not undo what you sent.
again-checked = I have looked: nothing has changed
again-new-account = An account was added
again-linked = Accounts were linked
again-unlinked = Accounts were unlinked
again-policy-mail = A mail about a new policy came
again-once = What you note here goes into the record with its day. Looking once a year is our suggestion.
again-noted-checked = Noted: it still stands. The next look is in a year.
again-noted-new = Noted. The new account needs an objection of its own, unless it is linked.
again-noted = Noted. Next: look whether the objection still stands.
again-noted-uncovered = Noted. This account is no longer covered: it needs an objection of its own.
again-noted-waiting = Noted. Once Meta has answered, look what the answer covers.
working-noted = something changed that it may not cover: look at once, our suggestion

history-again-checked = I looked, and it still stood.
history-again-new-account = An account was added.
history-again-linked = Accounts were linked.
history-again-unlinked = Accounts were unlinked.
history-again-policy-mail = A mail about a new policy came.
