# What commands print.

## Where every account stands

status-empty = No account yet.
status-account = { $account }: { $standing }
status-account-dated = { $account }: { $standing }; { $date }

## The way, as one page

guide-title = { $platform }, { $country }
guide-language = What Meta calls a thing is given in { $language } where a source prints it, else in English.
guide-language-english = What Meta calls a thing is given in English; with --app-lang, in the language of your app where a source prints it.
guide-way = Way { $n }: { $name }
guide-way-old = Way { $n }, of the past: { $name }
guide-see = Then you see: { $next }
guide-form = The form: { $name }
guide-field = { $name }: { $hint }
guide-no-platform = The platform { $platform } is not known. Known: { $known }.
no-platform-threads = No form on AI for Threads alone is known: an objection counts for all linked accounts, says Meta. Use the Instagram account that is linked with it: instagram, as in optout account add instagram.
no-platform-meta = No form on AI for a Meta account alone is known: an objection counts for all linked accounts, says Meta. Use an account that is linked with it: instagram or facebook, as in optout account add instagram.
language-passed-over = OPTOUT_LANG names { $value }, a language that is not known here; optout goes on without it.
guide-no-country = Which country? Name it by its two letters with --country, such as --country FR.
guide-unknown-country = The country { $country } is not known. It goes by its two letters, such as --country FR.
guide-no-route = The way { $route } does not belong to this platform and country. Known for --route: { $known }.
guide-no-way = No way is known there.

## What is kept where

privacy-file = Your answers lie in one file, which is yours to read, edit, move and delete: { $file }. It is made for your own user account alone.
privacy-kept = In it: the country you live in, what you object for, which steps you marked, what you sent and what came back, each with its day, your texts, and a name, an address or a number only if you gave one.
privacy-not-kept = Reasons that can expose you are not kept, and a child’s name or date of birth is never asked for.
privacy-beside = Beside it lie a lock, and copies of the last days, one a day, seven at most. A file that can no longer be read is set aside there, too.
privacy-clipboard = What you copy goes to your clipboard, and from there wherever you paste it.
privacy-offline = optout never goes online: it sends nothing, counts nothing and looks for no newer version.
privacy-opened = A link opens in your browser when you ask for it. What you do there is between you and Meta.
privacy-delete = optout forget lists everything that lies here, and with --yes deletes it. By hand, delete the file, what bears its name beside it, and the folder of copies.

## What the program knows

content-own = { $file } (own)
content-written =
    { $n ->
        [one] 1 file is now in { $folder }.
       *[other] { $n } files are now in { $folder }.
    }
content-not-written = Nothing more was written to { $folder }: { $reason } What is there already stays; name a folder that is new or empty.
content-not-read = The content folder { $folder } was not read: { $reason }
content-left-out = { $file } was left out: it is no file of content that can be read.
content-faults =
    { $n ->
        [0] No fault.
        [one] 1 fault.
       *[other] { $n } faults.
    }
content-coverage =
    { $of ->
        [one] { $language }: { $has } of 1 word of English
       *[other] { $language }: { $has } of { $of } words of English
    }
content-missing-more =
    { $n ->
        [one] and 1 more
       *[other] and { $n } more
    }
content-old = { $file }: { $key } was last seen { $when }
