platform-pic = Pic
platform-chat = Chat

form-pic-own = Objection for your Pic account
    .note = It opens only where you are logged in.
form-pic-general = Pic’s general objection
form-chat-rights = Chat’s form on rights

field-pic-own-email = E-mail address
    .hint = Check that you can read this mailbox.
field-pic-own-reason = Reason
field-chat-rights-phone = Telephone number

step-pic-menu =
    .do = Tap { $label }
    .where = It stands behind the three lines.
    .see = A long list opens.
step-pic-privacy =
    .name = Privacy
    .do = Tap { $label }
    .where = It stands in the block { $block }.
    .see = A page on privacy opens.
    .else = It can stand at the top.
step-pic-open-form =
    .do = Open the form
    .where = The link stands at the end of the page.
    .see = The form opens.
step-chat-menu =
    .do = Tap { $label }
    .where = It stands at the top.
    .see = A list opens.
step-chat-help =
    .do = Tap { $label }
    .where = It stands at the end of the list.
    .see = A page with a form opens.

route-pic-direct = the direct link
    .about = The shortest way.
route-pic-menus = the menus of the app
    .about = For those who are logged in only there.
route-general-form = the general objection
    .about = For anything that rests on legitimate interests.
route-letter = a letter
    .about = It can always be sent.
route-no-right-advice = what one can do here
    .about = No right to object is known here.
route-chat-direct = the direct link to the form
    .about = The shortest way.
route-chat-by-help = the help pages
    .about = A longer way to the same form.
route-chat-nothing-to-send = nothing to send
    .about = Nothing needs to be sent.

before-child = You sign for your child.
before-chat = Was AI used in your chats?
    .means = Only messages with AI are concerned.
    .yes = Yes
    .no = No

sketch-three-lines = Three lines

contradiction-refused = Sources disagree on whether anybody was refused.
