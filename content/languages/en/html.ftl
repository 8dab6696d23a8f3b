# The guide of a platform: what stands around its ways, in every format and on the page for browser and printer.

guide-order = Begin with way 1. Take the next one only where it does not work.
guide-if-no = { $no }: { $about }
guide-past = The ways from here on belong to a time that has passed. Take one only where your screens still look like that.
guide-form-same = The same form as in way { $n }; its fields stand there.
guide-post = Write that you object to the use of your information for AI, with your name and your account, if there is one. Sign it and post it to:
guide-sources =
    { $n ->
        [one] Named by 1 source.
       *[other] Named by { $n } sources.
    }
guide-strange = The name { $label } is known only in { $language }; in your app it is called otherwise.
guide-code = Code for a phone’s camera: it opens { $host }.
guide-after = After sending
    .mail = Look for a confirmation on the screen and for an e-mail, in spam too. Keep both: take a picture of the screen, and do not delete the e-mail.
    .future = It counts for what comes. What a model has already taken in is not taken out again.
    .no-last-day = No last day is set: a date that you may have read was the day before the training began.
guide-after-linked = Meta says that one objection counts for all accounts in the same { $label }. An account that is not in it needs one of its own.
guide-made = Made on { $date }. No link was tried for this page: each date says when a source last saw a thing.
