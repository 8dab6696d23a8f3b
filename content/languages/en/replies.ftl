# What opened? Each name completes the question; `.means` says what it is, `.do` what to do now.

opened-form =
    .name = the form
    .means = This is the page you need. It objects for the account that is open in this browser.
    .do = Check which account is open. Then fill in the form; the box for your reasons may stay empty unless this guide says otherwise.

opened-log-in =
    .name = a log-in
    .means = The form asks for the account in this browser first. Being logged in inside the app does not count here.
    .do = Log in with the account that you object for. Then open the same link again.

opened-nothing =
    .name = an error, or an empty page
    .means = Most often the right account is not open in this browser. Sometimes the address itself is gone.
    .do = Check that you are logged in to the right service in this very browser, and open the link again. If nothing changes, take the next way.

opened-asks-ai =
    .name = a question whether it is about AI
    .means = You have reached a page that sorts requests. Your request is about AI, so you are in the right place.
    .do = Answer yes. The form then comes up.

opened-moved =
    .name = a help page of Meta
    .means = Meta has moved its general privacy requests there. It is not documented whether the forms on AI have moved as well.
    .do = Choose the product first, then look for the choice to object. If there is none about AI, use the general objection and say in the text that it is about AI.

opened-not-in-region =
    .name = it says: not in your region
    .means = Meta shows the form only in some regions. It may look at where the account is, or where the device seems to be.
    .do = If the right exists where you live and you are only abroad, take the general way or a letter now, and try the form again at home. If not, look at what is possible where you live: naming another country helps nobody.

opened-already-objected =
    .name = it says: you have already objected
    .means = Meta says that an earlier objection goes on counting and need not be sent again.
    .do = Take a picture of the screen: it is your proof of the day. Look for the mail of that time as well.

opened-something-else =
    .name = something else
    .means = Meta moves these pages from time to time, and what you see may be new to this guide.
    .do = Go back and choose another way. If you like, report what you saw, so that the step can be put right.

# What did you see? First what can come at once, then details, then what can come later.

reply-accepted =
    .name = it is accepted
    .means = Meta says that it will no longer use the data of this account for developing its AI. It counts from now on, and for the accounts linked with this one.
    .do = Take a picture of the screen now: it is your proof of the day. Keep the mail, and look whether it names your other accounts.

reply-received =
    .name = only that it was received
    .means = The request has reached Meta. It is not an acceptance yet; the mail often follows within minutes, sometimes after a day or two.
    .do = Take a picture of the screen now: it is your proof of the day. Look for the mail in two days, in spam too.

reply-code =
    .name = it wants a code from a mail
    .means = Meta has sent a code to the mailbox of the account. Nothing counts as filed until the code is in.
    .do = Keep the page open and fetch the code. Look in spam, in promotions, and in an old mailbox if the account was made with it.

reply-wants-more =
    .name = it wants more from me
    .means = The request is there, and Meta asks for something before it decides. The day on which you sent it stays the first day.
    .do = Take a picture of what it asks for. Then say which it is: reasons, proof from an AI, or who you are.

reply-sent-elsewhere =
    .name = it sends me somewhere else
    .means = The answer points to another form or another company. Whether it says anything about your own request decides how to go on.
    .do = Keep the answer: it is evidence. Then say which it is: another company is named, or a general answer with links.

reply-refused =
    .name = it says no
    .means = Meta has to show reasons that weigh more than yours. A no is not the end: you can add to your request, and complain.
    .do = Keep the answer and take a picture of it. Add your reasons in a supplement; after that a complaint to the authority is open to you.
no-right-refused = 
    .means = No right to object is known where you live, so Meta did not have to grant it, and no complaint about it is known there.
    .do = Keep the answer. What you can do there does not depend on it: private accounts, older posts limited, no chats with Meta’s AI.

reply-error =
    .name = an error, or an empty page
    .means = This counts as not sent. Your text is kept here.
    .do = Check that the right account is open in this browser and try once more. If it fails again, take the next way.

reply-nothing-yet =
    .name = nothing yet
    .means = If the button took your press, the request counts as sent. A mail usually comes within minutes to a day.
    .do = Take a picture of the screen now: it is your proof of the day. Look for the mail in two days, in spam and promotions too.

reply-wants-reasons =
    .name = it wants my reasons
    .means = Somebody, or a machine, asks how this use affects you. A few honest sentences are enough; no proof is prescribed for them.
    .do = Write two or three reasons that are true for you, or take the prepared sentences. Answer in the language of the mail if you can.

reply-wants-prompts =
    .name = it wants prompts or a screenshot
    .means = This belongs to another kind of request, about answers of an AI. An objection does not depend on such a proof.
    .do = Choose the option to object or restrict, where it is offered, and say in a supplement that you object. Do not type your name into an AI to get a proof: that feeds it.

reply-wants-identity =
    .name = it wants to know who I am
    .means = More about you may be asked for only where there is a reasonable doubt. Being logged in, or writing from the mailbox of the account, should do.
    .do = Say that you sent the request from the account itself. Never send an identity document on which more can be read than is needed.

reply-elsewhere-other-company =
    .name = another company is responsible
    .means = The answer says, for example, that this concerns Meta AI and not WhatsApp. Your request has arrived, but not where it is decided.
    .do = Keep the answer as evidence. Send a new request by the next way; the old one stays in your history.

reply-elsewhere-automatic =
    .name = an automatic answer with links
    .means = A machine sent its general hints. That is no answer to your request, which stays sent.
    .do = Do not start over. Keep the mail and wait for a real answer; the first date stays.

reply-no-code-came =
    .name = no code came
    .means = The code can hide in spam or in promotions, or go to the mailbox that the account was made with. Until it is in, nothing counts as filed.
    .do = Look in all these places. Then bring phone and app up to date and open the form once more for a new code.

reply-already-objected =
    .name = that I have already objected
    .means = Meta says that an earlier objection goes on counting and need not be repeated.
    .do = Keep this answer as proof. Check that it is about the account you meant.

reply-not-for-region =
    .name = that nothing is possible here
    .means = People outside the covered regions were told so. It does not say that the right is missing where you live.
    .do = If you live where the right exists, take the next way and say where you live. If not, look at what is possible there.

reply-extension-announced =
    .name = that it will take longer
    .means = Where the law sets a month, Meta may add two more, but only if it says so, with a reason, within the first one.
    .do = Record the day on which you were told. If it came within the first month, the date moves; announced too late, the date stays.

# How sources disagree.

contradiction-reply-code = Guides disagree on whether a code is still mailed in Europe: most of them name none, some do.
contradiction-reply-refused = Refusals were reported before the training started in Europe; a consumer centre knows of none for objections on one’s own account.
contradiction-reply-older = Meta says that it honours earlier objections; an advocacy group doubted it, and no case is known in which one was ignored.

# What to do: of an earlier day; and where the right exists.

past-accepted = Keep the mail: it carries the day and is your proof. Look whether it names your other accounts.
right-not-for-region = The right exists where you live, so an answer that nothing is possible decides nothing: what you sent stays sent, and its dates stay. Keep the answer as evidence. Take the next way, such as the general form or a letter, and say there where you live.
first-refused = Keep the answer and take a picture of it. Add your reasons in a supplement; after that a complaint to Meta itself is open to you, which the regulator expects before one to it.
right-opened-not-in-region = The right exists where you live; only this form is not shown to you. Take the general way or a letter, and say there where you live. If you are abroad, try the form again at home.

# Where no account was objected for: the same, in words that name none.

others-accepted =
    .means = Meta says that it will no longer use, for developing its AI, what you asked about. It counts from now on, and for nothing that the request did not name.
    .do = Take a picture of the screen now: it is your proof of the day. Keep the mail, and check that it speaks of what you asked.
    .past = Keep the mail: it carries the day and is your proof. Check that it speaks of what you asked.

others-code =
    .means = Meta has sent a code to the e-mail address that you gave in the form. Nothing counts as filed until the code is in.
    .do = Keep the page open and fetch the code. Look in spam and in promotions, too.

others-error =
    .do = Try once more. If it fails again, take the next way.

others-wants-identity =
    .means = More about you may be asked for only where there is a reasonable doubt. Without an account, writing from the e-mail address that you gave should do.
    .do = Say that you wrote from that address. Never send an identity document on which more can be read than is needed.

others-already-objected =
    .do = Keep this answer as proof. Check that it is about what you asked.

# What to do where the account is lost.

locked-log-in = This form wants the log-in, too. Take the next way: a letter needs none. Name the profile in it, so that Meta can find it.
