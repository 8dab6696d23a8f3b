# What to know, on one page. Value: the heading.

know-used = What is used
    .text = Meta names public posts and comments of adults, and what people exchange with its AI, minors included. Name, user name, profile picture and what one does in public groups or on public pages stay public whatever is set. What others share publicly about people without an account is used as well.

know-not-used = What is left out without an objection
    .text = Private messages with friends and family are left out, says Meta, and in the EU and the UK public content of accounts of people under age. That no longer holds for what somebody passes on to the AI. Personal chats on WhatsApp are encrypted from end to end.

know-others = What others post about you
    .text = Your objection does not cover pictures of you and mentions of you that other people post. This can concern children too. There is a form of its own for it, and it needs no account. Asking people not to post you helps as well.

know-effect = What an objection does
    .text = It counts for training from now on. What has gone into a model is not taken out again. Whether public posts from before are covered is disputed: Meta’s mail says that it no longer uses your public information, and the Italian authority said that only later posts are covered.

know-date = Is it too late?
    .text = No. Many reports named { $date } as a last day. It marked the start of the training in Europe, not the end of your right: the law sets no last day for objecting. An objection that comes later counts from then on.
    .no-right = Many reports named { $date } as a last day. It marked the start of the training in Europe; where you live nothing ended with it, and no right to object is known. What you can do there you can do any day.

know-linked = Linked accounts, and those that are not
    .text = One objection covers the accounts that are linked in the same place at Meta, says Meta; each account outside needs its own. Three guides count by e-mail address instead. Do not link accounts to save a form: linking also joins their settings for advertising. WhatsApp is linked only if you added it.

know-mail = The notice and the mail that Meta sent
    .text = Meta announced this use by a notice in its apps and by mail. Many people missed it; guides found the mail among spam or promotions. You do not need it in order to object. Before you follow a link in such a mail, check the host, for there are imitations.

know-hoax = A text that you post does nothing
    .text = A post that forbids Meta to use your data has no legal effect, however often it is copied. Only a request to the company counts: its form, or a letter. The post need not worry you; just do not rely on it.

know-pass-on = One sentence to pass on
    .text = You can still object to Meta using your posts for its AI: one form for each account, an e-mail address and a button, and no reason is needed. This holds where the right exists, as in the EU and the UK.

know-open = Meta AI stays in the app
    .text = The objection is about training and does not take Meta AI out of the apps. You can leave it alone, mute it and delete your chats with it. What you do not write to it cannot be used from there.
