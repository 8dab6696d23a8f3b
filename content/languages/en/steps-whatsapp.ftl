# WhatsApp, and what others post: forms, fields, ways, steps.
# What Meta calls a thing arrives as { $label }; its quotation marks are the program’s.

platform-whatsapp = WhatsApp
platform-no-account = Posts by others, or no account
    .short = Posts by others

# Before the first way

whatsapp-before = Has Meta AI been used in your chats, by you or in a group?
    .yes = Yes, or I am not sure
    .no = No
    .means = Meta says it does not use chats in which its AI takes no part. On messages with its AI, older texts said they were not used for training; a newer page of Meta’s offers an objection to that use.

# Forms

form-whatsapp-rights = WhatsApp’s form for data rights
    .note = The answer comes by e-mail. In the past it came fast, in English, and asked for reasons; people wrote back and gave one.
form-whatsapp-ai = Messages with AI on WhatsApp
    .note = We have no address for it: Meta’s page on AI and Facebook’s question page are the ways to it. Its fields are not known; one source names the number.
form-whatsapp-dpo = WhatsApp’s data protection officer
    .note = Its fields are not known. Write in your first line that this is an objection.
form-page-help-whatsapp = WhatsApp’s help page on objecting
    .note = This is a page to read. Nothing is sent from it.
form-third-party = What others post about you
    .note = No account and no log-in are needed, and you can send it for a child. Meta does not grant every request: it checks the local law. Do not type a name into Meta AI to get a proof: that feeds it.

# Fields

field-whatsapp-rights-name = Name
    .hint = Write your name. It is required.
field-whatsapp-rights-phone = WhatsApp number
    .hint = Write the number of your WhatsApp account. It is required.
field-whatsapp-rights-email = E-mail
    .hint = Write an address that you read: the answer comes there.
field-whatsapp-rights-option = What it is about
    .hint = Choose the option on objecting to the use of your information.
field-whatsapp-rights-text = Your text
    .hint = Paste your text. People who gave no reason were asked for one.

field-whatsapp-ai-phone = WhatsApp number
    .hint = Write the number of your WhatsApp account, if the form asks for it.

field-third-party-request = Kind of request
    .hint = Choose to object or restrict. Outside Europe other choices are reported: access, correction, deletion.
field-third-party-country = Country
    .hint = Choose the country where you live.
field-third-party-name = Name
    .hint = Write your name.
field-third-party-email = E-mail
    .hint = Write an address that you read. It need not belong to an account.
field-third-party-explanation = Explanation
    .hint = Paste your text. Outside Europe the form also asked for prompts and a picture of the screen.

# Ways

route-whatsapp-rights-form = WhatsApp’s form for data rights
    .about = WhatsApp’s policy for Europe names this form for an objection. It opens in a browser; no source says whether it wants a log-in. Guides found no entry for it in the app.
route-whatsapp-help = WhatsApp’s help page
    .about = The help page on objecting leads to the same form, by its contact link.
route-whatsapp-ai-page = Meta’s page on AI
    .about = A sentence there speaks of objecting through your WhatsApp account and has a link. Where the link leads is not known.
route-whatsapp-ai-hub = Facebook’s question page
    .about = One source reports an option there for messages with AI on WhatsApp. It did not try it.
route-whatsapp-dpo-form = the data protection officer’s form
    .about = WhatsApp’s policy for Europe names this form for reaching its data protection officer. An objection counts by any way.
route-whatsapp-nothing-to-send = the privacy of each chat
    .about = Meta says it does not use chats in which nobody turns to its AI, so you need not send anything. A switch keeps AI out of a chat; each chat has its own.
route-third-party-direct = the form for what others post
    .about = Anyone can send it, with or without an account, and for a child’s data too. It opens without a log-in.

# Steps

step-whatsapp-help-open =
    .name = Help page
    .do = Open WhatsApp’s help page on objecting
    .where = The link below opens it, in a browser.
    .see = An article on how to object.
step-whatsapp-help-contact =
    .name = Contact link
    .do = Follow its contact link
    .where = In the article; no source says in which part.
    .see = A form for your name, your number and a choice from a list.

step-whatsapp-ai-page-open =
    .name = AI page
    .do = Open Meta’s page on AI
    .where = The link below opens it, in a browser. Opened from the United States, it offers no such objection.
    .see = A long page on how Meta uses information for AI.
step-whatsapp-ai-page-link =
    .name = WhatsApp link
    .do = Follow the link in the sentence on WhatsApp
    .where = In the block on your rights. The link on information from third parties is a different one.
    .see = No source shows what opens. It may ask for your WhatsApp number.

step-whatsapp-hub-open =
    .name = Question page
    .do = Open Facebook’s question page
    .where = The link below opens it, in a browser.
    .see = A question on what your request is about.
step-whatsapp-hub-option =
    .do = Choose { $label }
    .where = Among the options on the page.
    .see = No source shows what comes next. It may ask for your WhatsApp number.

step-whatsapp-privacy-chat =
    .name = Chat
    .do = Open a chat
    .where = In WhatsApp, in your list of chats.
    .see = The chat, with a name at the top.
step-whatsapp-privacy-name =
    .name = Name at the top
    .do = Tap the name at the top
    .where = The name of the person or of the group.
    .see = A page about this chat.
    .else = One guide reaches it through the three dots of the chat.
step-whatsapp-privacy-entry =
    .do = Tap { $label }
    .where = Scroll down. It stands below the entry for locking the chat.
    .see = A switch for this chat.
step-whatsapp-privacy-switch =
    .do = Turn on { $label }
    .where = It is off at first, and each chat has its own. In a group any member can do it, unless the admins restrict that.
    .see = Export, automatic saving of media and AI features are blocked in this chat.

# Rows of a screen that have no name of their own

sketch-rights-block = Block on your rights
sketch-whatsapp-sentence = Sentence on your WhatsApp account
sketch-chat-name = Name of the chat
sketch-chat-lock = Lock for the chat

# Where sources disagree

contradiction-whatsapp-form = Several guides said that WhatsApp had no objection form; they are older than the policy that names this one.
contradiction-whatsapp-ai-messages = Older texts said that messages with AI on WhatsApp were not used to train it; Meta’s newer page offers an objection against that use.
contradiction-chat-privacy = WhatsApp and four guides say that Meta AI cannot be called in such a chat; one source says that a message naming it is still sent.
contradiction-chat-privacy-path = Most guides go through the name of the chat; one goes through its three dots.
