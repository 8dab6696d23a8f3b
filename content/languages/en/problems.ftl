# What the content check reports: what is wrong, and what to do about it. Read by fact-checkers and translators.
# { $key } is the place in the file: an entry with its key, or a word.

## Reading

problem-unknown-file = Nothing reads this file.
    .hint = Look at its name and its folder: only the files that the guide to the content lists are read.
problem-syntax = This cannot be read as TOML: { $detail }
    .hint = Correct this line first. What comes after it may be reported only then.
problem-unknown-key = { $key } is no key that can stand here.
    .hint = Correct its spelling, or take it out.
problem-missing-key = { $key } is missing.
    .hint = Add it. Where nothing is known about a date, write unknown.
problem-wrong-value = { $key } has a value that does not fit: { $detail }
    .hint = Write a value of the kind that is asked for; other entries of this file show how.
problem-broken-word = This cannot be read as a word: { $detail }
    .hint = A word is its id, a sign of equality, and its text. Parts and further lines begin with four spaces.
problem-tangled = This word has too many brackets and blanks to be read.
    .hint = Say it in plain sentences, in several words if need be.
problem-computes = { $key } does more than stand there: { $what }
    .hint = Use only plain text, blanks, parts, and one form or another by a number.
problem-hidden-character = A character that cannot be seen stands here: { $code }
    .hint = Take it out. It may have come along with copied text.

## Ids

problem-bad-id = { $id } is not formed as an id.
    .hint = Use small letters, digits and hyphens, a letter first, at most 64 signs. A country is two capital letters.
problem-double-id = { $id } stands here a second time; the first is at { $first }
    .hint = Give one of them another id. Leave the one that checklists may already contain.
problem-other-file-name = The platform { $id } stands in a file of another name.
    .hint = Name the file after the id of the platform.

## What is named and not there

problem-no-such-source = { $key } names the source { $id }, which is not there.
    .hint = Correct the id, or add the source to the list of sources.
problem-no-such-label = { $key } names the label { $id }, which is not there.
    .hint = Correct the id, or add the label with its names.
problem-no-such-form = { $key } names the form { $id }, which is not there.
    .hint = Correct the id, or add the form to its platform.
problem-no-such-route = { $key } names the way { $id }, which is not there.
    .hint = Correct the id, or add the way to its platform.
problem-no-such-step = { $key } names the step { $id }, which is not there.
    .hint = Correct the id, or add the step to its platform.
problem-no-such-authority = { $key } names the authority { $id }, which is not there.
    .hint = Correct the id, or add the authority. Where none was looked into, leave the list empty.
problem-no-such-controller = { $key } names the company { $id }, which is not there.
    .hint = Correct the id, or add the company to the list of controllers.
problem-no-such-opening = { $id } is missing among what can open.
    .hint = Add it to the replies: the walk goes on by it.
problem-no-such-reply = { $key } needs the reply { $id }, which is not there.
    .hint = Correct the id, or add the reply: the walk may go on by it.
problem-no-such-text = { $key } names the text { $id }, which is not there.
    .hint = A reason can stand in own-account, whatsapp, others-posts and child.
problem-no-such-region = { $key } names { $id }, which is no kind of region.
    .hint = Write eu, uk, br, right-without-form or no-right; a ladder may also say any.

## What is there and not named

problem-unused-source = Nothing leans on the source { $id }
    .hint = Name it where it is the source of something, or take it out.
problem-unused-label = Nothing uses the label { $id }
    .hint = Name it in a step, a field or a form, or take it out.
problem-unused-form = No way and no step leads to the form { $id }
    .hint = Let a way end at it or a step open it, or take it out.
problem-unused-route = No ladder leads to the way { $id }
    .hint = Put it into a ladder, among the ways of the past if it is one, or take it out.
problem-unused-step = No way contains the step { $id }
    .hint = Put it into a way, or take it out.
problem-unused-controller = No region names the company { $id }
    .hint = Name it in a region, or take it out.
problem-unused-host = No form and no company needs { $id }
    .hint = Take it out of the hosts: what need not be opened should not be.

## Facts

problem-no-source = { $key } has no source.
    .hint = Name at least one source. Without one, leave the fact out.
problem-future-date = { $key } has a date that has not come yet.
    .hint = Correct the date, or the day that this device believes it is.
problem-first-after-last = { $key } was seen first after it was seen last.
    .hint = Correct one of the two dates.
problem-link-not-plain = { $key } has signs that a link cannot have: { $address }
    .hint = Copy the address again. Letters that only look alike are refused on purpose.
problem-link-not-https = { $key } is not a secure address: { $address }
    .hint = Use the secure form of the address, written out in full.
problem-link-not-simple = { $key } is not a plain address: { $address }
    .hint = Put a slash after the host, and name no user and no port.
problem-link-host = { $key } leads to a host that is not opened: { $address }
    .hint = Use an address of Meta or of an authority. A new host is added to the program itself, never by a folder.
problem-bad-mail = { $key } does not look like a mail address: { $address }
    .hint = Write the address alone, without a name and without brackets.

## Words

problem-no-word = { $key } needs the word { $id }, which English does not have.
    .hint = Add it to the English words. Other languages may follow later.
problem-no-english = English does not have the word { $key }
    .hint = Correct its id, add it to English, or take it out.
problem-no-part = { $part } is missing here; English has it.
    .hint = Translate this part, too, or leave out the whole word for now.
problem-no-english-part = { $part } stands here, and English does not have it.
    .hint = Correct its name, or take it out.
problem-other-blanks = { $key } has other blanks than English. Here: { $own } English: { $english }
    .hint = Use each blank of English, and no other.
problem-unknown-blank = Nothing fills the blank { $blank } of { $key }
    .hint = Correct its name, or give the entry the label that it stands for.
problem-fact-in-words = { $key } says a fact: { $found }
    .hint = Links, hosts and years stand in the files of facts, with their source. Say it without.
problem-unused-word = Nothing needs { $key }
    .hint = Correct its id, or take it out of all languages.

## Ways

problem-no-start = { $key } has no steps, and its form has no link.
    .hint = Add the steps, or the link of the form.
problem-nothing-to-open = { $key } opens the form { $id }, which has no link.
    .hint = Add the link of the form, or let the step open another one.
problem-empty-ladder = { $key } has no rungs.
    .hint = Name at least one way. A letter can always be sent where there is a right.
problem-double-rung = The way { $id } stands in this ladder twice.
    .hint = Take one of the two out.
problem-hidden-ladder = Another ladder already stands for { $region }
    .hint = Join the two, or correct the regions of one.
problem-no-ladder = { $key } has no ladder for the region { $region } and the case { $whose }
    .hint = Add one. Where there is no right, it leads to what one can do instead.

## Sketches

problem-sketch-taps = { $key } has { $n } rows to tap.
    .hint = Mark the one row that is tapped, and no other.
problem-sketch-too-long = { $key } takes { $n } lines in the language { $language }
    .hint = Leave out rows that are not needed to find the tapped one. There is room for 14 lines.
problem-sketch-row = { $key }: row { $n } does not show exactly one thing.
    .hint = A row shows a label, a word of ours, or a gap. A gap has no other marks.
