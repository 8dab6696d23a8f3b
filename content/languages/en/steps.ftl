# Instagram and Facebook: forms, fields, routes and steps, and what all platforms share.
# Meta's own names arrive as $label and $block, with their quotation marks.

platform-instagram = Instagram
platform-facebook = Facebook

## Forms

form-instagram-own-data = Objection for your Instagram account
    .note = It opens only where you are logged in to Instagram, in that same browser. It counts for the account that is open there, and for those linked with it.
form-instagram-hub = Instagram’s question page
    .note = It asks what your request is about, then shows the form. Log in to Instagram in that browser first: the form behind it needs it.
form-instagram-settings-objection = Instagram’s general objection
    .note = For anything that rests on legitimate interests, not for AI alone. What it asks is not known: have your text ready and name AI in it.
form-threads-rights = Rights contact of Threads
    .note = For all rights, not for AI alone. No form on AI for Threads alone is known. What this one asks is not known either.
form-instagram-own-data-uk = Instagram objection, United Kingdom
    .note = No address of its own is known for the United Kingdom. The page on AI leads to the form.
form-instagram-own-data-br = Instagram objection, Brazil
    .note = Its address is not known. Keep the page open while you fetch the code from your mailbox.
form-instagram-own-data-2024 = The first Instagram form
    .note = A newer form has taken its place. It wanted a reason and a code from an e-mail.
form-page-genai-instagram = Meta’s page on AI, at Instagram
    .note = A page to read. Nothing is sent from it; its links lead to the forms.
form-page-policy-instagram = Instagram’s privacy policy
    .note = A page to read. Nothing is sent from it; its links lead to the forms.

form-facebook-own-data = Objection for your Facebook account
    .note = It opens only where you are logged in to Facebook, in that same browser. The app’s own browser may not know that you are logged in.
form-facebook-hub = Facebook’s question page
    .note = It asks what your request is about, then shows the form. Log in to Facebook in that browser first: the form behind it needs it.
form-meta-general = Meta’s general objection
    .note = For anything that rests on legitimate interests. You pick the product first. What it asks after that is not known: have your text ready and name AI in it.
form-meta-general-previous = The earlier general objection
    .note = Meta has moved it. The general objection has taken its place.
form-facebook-settings-objection = Facebook’s general objection
    .note = For anything that rests on legitimate interests, not for AI alone. What it asks is not known: have your text ready and name AI in it.
form-facebook-own-data-uk = Facebook objection, United Kingdom
    .note = No address of its own is known for the United Kingdom. The page on AI leads to the form.
form-facebook-own-data-br = Facebook objection, Brazil
    .note = Its address is not known. Keep the page open while you fetch the code from your mailbox.
form-facebook-own-data-2024 = The first Facebook form
    .note = A newer form has taken its place. It wanted a reason and a code from an e-mail.
form-page-genai-facebook = Meta’s page on AI, at Facebook
    .note = A page to read. Nothing is sent from it; its links lead to the forms.
form-page-policy-facebook = Facebook’s privacy policy
    .note = A page to read. Nothing is sent from it; its links lead to the forms.
form-page-privacy-centre-facebook = Facebook’s pages on privacy
    .note = Pages to read. Nothing is sent from them; their links lead to the forms.

## Fields

field-instagram-own-data-email = E-mail address
    .hint = Usually filled in already. Check that you can read this mailbox. Another address than the account’s is accepted too.
field-instagram-own-data-explanation = Explanation
    .hint = This box may stay empty. If you like, put a few words of your own in it.
field-instagram-own-data-country = Country
    .hint = Only if the box is there: pick the country you live in.
field-instagram-own-data-code = Code from an e-mail
    .hint = Only if a code is asked for. Look in spam too, and keep the page open meanwhile.

field-instagram-hub-about = What it is about
    .hint = Answer yes: your request is about AI.
field-instagram-hub-email = E-mail address
    .hint = Enter an address whose mailbox you can read.
field-instagram-hub-explanation = Explanation
    .hint = If there is such a box, it may stay empty.

field-instagram-own-data-uk-email = E-mail address
    .hint = Filled in already where you are logged in. Check that you can read this mailbox.
field-instagram-own-data-uk-explanation = Explanation
    .hint = This box may stay empty.

field-instagram-own-data-br-country = Country
    .hint = Pick the country you live in.
field-instagram-own-data-br-email = E-mail address
    .hint = Enter an address whose mailbox you can open now: a code comes there.
field-instagram-own-data-br-explanation = Explanation
    .hint = A reason is wanted here. Two or three sentences will do.
field-instagram-own-data-br-code = Code from an e-mail
    .hint = Keep the page open while you fetch the code. Nothing counts as filed before the code is in.

field-instagram-own-data-2024-country = Country
    .hint = Pick the country you live in.
field-instagram-own-data-2024-email = E-mail address
    .hint = Enter the address of the account.
field-instagram-own-data-2024-explanation = Reason
    .hint = Say how this use of your posts affects you. Two or three sentences will do.
field-instagram-own-data-2024-code = Code from an e-mail
    .hint = Enter the digits from the e-mail. Look in spam too, and under promotions.

field-facebook-own-data-email = E-mail address
    .hint = Usually filled in already. Check that you can read this mailbox. Another address than the account’s is accepted too.
field-facebook-own-data-explanation = Explanation
    .hint = This box may stay empty. If you like, put a few words of your own in it.
field-facebook-own-data-country = Country
    .hint = Only if the box is there: pick the country you live in.
field-facebook-own-data-code = Code from an e-mail
    .hint = Only if a code is asked for. Look in spam too, and keep the page open meanwhile.

field-facebook-hub-about = What it is about
    .hint = Answer yes: your request is about AI.
field-facebook-hub-option = Which objection
    .hint = Only if there is a list: for your posts, pick the line on your own information; for chats with AI on WhatsApp, the line on those messages.
field-facebook-hub-email = E-mail address
    .hint = Enter an address whose mailbox you can read.
field-facebook-hub-explanation = Explanation
    .hint = If there is such a box, it may stay empty.

field-meta-general-product = Product
    .hint = Pick the service that your objection is about.

field-facebook-own-data-uk-email = E-mail address
    .hint = Filled in already where you are logged in. Check that you can read this mailbox.
field-facebook-own-data-uk-explanation = Explanation
    .hint = This box may stay empty.

field-facebook-own-data-br-country = Country
    .hint = Pick the country you live in.
field-facebook-own-data-br-email = E-mail address
    .hint = Enter an address whose mailbox you can open now: a code comes there.
field-facebook-own-data-br-explanation = Explanation
    .hint = A reason is wanted here. Two or three sentences will do.
field-facebook-own-data-br-code = Code from an e-mail
    .hint = Keep the page open while you fetch the code. Nothing counts as filed before the code is in.

field-facebook-own-data-2024-country = Country
    .hint = Pick the country you live in. If it is missing, start from Meta’s notification or e-mail instead.
field-facebook-own-data-2024-email = E-mail address
    .hint = Enter the address of the account.
field-facebook-own-data-2024-explanation = Reason
    .hint = Say how this use of your posts affects you. Two or three sentences will do.
field-facebook-own-data-2024-code = Code from an e-mail
    .hint = Enter the digits from the e-mail. Look in spam too, and under promotions.

## Steps: Instagram in the app

step-instagram-profile =
    .name = Profile
    .do = Open your profile
    .where = Your own small picture, at the bottom right.
    .see = Your profile, with your posts.
step-instagram-menu =
    .name = Menu
    .do = Open the menu of three lines
    .where = At the top right of your profile.
    .see = A long list. Its title is { $block }, or close to it.
step-instagram-privacy-centre =
    .do = Open { $label }
    .where = Scroll far down, to the block { $block }.
    .see = A page on privacy. AI is one of its topics.
    .else = Not in that block? Take another way: the privacy policy, in the app.
step-instagram-ai-topic =
    .do = Open { $label }
    .where = Among the topics of the page. Its name changes now and then: look for AI.
    .see = A page on AI with several entries.
step-instagram-own-info =
    .do = Open { $label }
    .where = Among the entries on AI.
    .see = The form. Its title is { $block }, or close to it.
step-instagram-about =
    .do = Open { $label }
    .where = Near the end of the list, in the block { $block }. Several reports place it second to last.
    .see = A list of documents.
step-instagram-policy =
    .do = Open { $label }
    .where = The second entry of the list.
    .see = The privacy policy, as a page inside the app.
step-instagram-policy-search =
    .do = Search the page for { $label }
    .where = Use the magnifier at the top of the page.
    .see = A paragraph on the right to object.
step-instagram-policy-object =
    .do = Open the link { $label }
    .where = In the paragraph that the search has found.
    .see = A page that asks whether your request is about AI, in words like { $block }.

## Steps: Instagram in the browser

step-instagram-genai-open =
    .do = Open { $label }
    .where = The link below opens it. Log in to Instagram in that browser first.
    .see = A page on AI. Further down it speaks of your rights.
    .else = By menu: open the privacy policy, then { $block }, then { $label }.
step-instagram-genai-own-data =
    .name = Own-data link
    .do = Follow the link for your own Instagram data
    .where = In the part on your rights. Not { $block }: that one is about what others share.
    .see = The form, or a log-in first.
step-instagram-policy-open =
    .do = Open { $label }
    .where = The link below opens it.
    .see = The privacy policy, with a list of its sections.

## Steps: Instagram, of a time that has passed

step-instagram-notice-object =
    .do = Touch the blue word { $label }
    .where = In the notice on AI, which stands first; second paragraph.
    .see = The page to object, perhaps after a new log-in. The form stands at its end.
    .else = No notice? It was found gone from the apps. Take another way.
step-instagram-data-policy-2024 =
    .do = Open { $label }
    .where = The second entry of the list.
    .see = The policy, with a notice at its top.
    .else = Its other name is { $block }.
step-instagram-right-2024 =
    .do = Touch { $label }
    .where = In the first block of text.
    .see = A page whose form stands at the very end.
step-instagram-policy-box-2024 =
    .do = Touch { $label }
    .where = In the box at the top of the page.
    .see = The page with the form.
step-instagram-menu-web =
    .do = Open { $label }
    .where = Behind the gear or the menu of three lines.
    .see = The settings, with a bar at the left.
step-instagram-privacy-centre-web =
    .do = Open { $label }
    .where = In the bar at the left, in the block { $block }.
    .see = A page on privacy with a notice on AI.

## Steps: Brazil

step-instagram-brazil-find =
    .do = Look in { $label } for the form to object
    .where = On Instagram; no report says in which place. Log in first.
    .see = A form that asks for country, e-mail address and a reason.
step-facebook-brazil-find =
    .do = Look in { $label } for the form to object
    .where = The link below opens these pages; no report says where in them the form stands. Log in first.
    .see = A form that asks for country, e-mail address and a reason.

## Steps: Facebook in the app

step-facebook-menu =
    .name = Menu
    .do = Open the menu
    .where = Three lines: at the bottom right on an iPhone, at the top right on Android.
    .see = A list that also holds the settings.
    .else = Some guides start from your own picture, at the top right.
step-facebook-settings-group =
    .do = Open { $label }
    .where = In the menu that has just opened.
    .see = A few entries on settings and privacy.
step-facebook-privacy-centre =
    .do = Open { $label }
    .where = Within { $block }.
    .see = A page on privacy. AI is one of its topics.
step-facebook-ai-topic =
    .do = Open { $label }
    .where = Among the topics of the page. Its name changes now and then: look for AI.
    .see = A page on AI with several entries.
step-facebook-own-info =
    .do = Open { $label }
    .where = Among the entries on AI.
    .see = The form.
    .else = The entry may also be called { $block }. Or scroll down to the part on the right to object.
step-facebook-privacy-topics =
    .do = Open { $label }
    .where = On the page on privacy.
    .see = A list of topics.
step-facebook-ai-topic-recent =
    .do = Open { $label }
    .where = In the list of topics.
    .see = A page on AI.
step-facebook-right-to-object =
    .do = Open { $label }
    .where = At the end of the page on AI.
    .see = What comes then is not reported. Look for the form.
step-facebook-settings =
    .name = Settings
    .do = Open the settings
    .where = Within { $block }.
    .see = A long list.
step-facebook-policy =
    .do = Open { $label }
    .where = In the settings. One report places it at the end, in the block { $block }.
    .see = The privacy policy, as a page inside the app.
step-facebook-policy-search =
    .do = Search the page for { $label }
    .where = Use the search of that page.
    .see = A paragraph on the right to object.
step-facebook-policy-object =
    .do = Open the link { $label }
    .where = In the paragraph that the search has found.
    .see = A page that asks whether your request is about AI, in words like { $block }.

## Steps: Facebook in the browser

step-facebook-genai-open =
    .do = Open { $label }
    .where = The link below opens it. Log in to Facebook in that browser first.
    .see = A page on AI. Further down it speaks of your rights.
    .else = By menu: open the privacy policy, then { $block }, then { $label }. On a phone, search the pages on privacy for it.
step-facebook-genai-own-data =
    .name = Own-data link
    .do = Follow the link for your own Facebook data
    .where = In the part on your rights. Not { $block }: that one is about what others share.
    .see = The form, or a log-in first.
step-facebook-policy-open =
    .do = Open { $label }
    .where = The link below opens it.
    .see = The privacy policy, with a list of its sections.
step-policy-rights-section =
    .do = Open { $label }
    .where = Among the sections of the privacy policy.
    .see = Your rights, one entry each.
step-policy-object-entry =
    .do = Open { $label }
    .where = In the section { $block }.
    .see = A text on objecting, with a link to the general form.
step-facebook-picture-web =
    .name = Your picture
    .do = Open the menu at your own picture
    .where = At the top right of the page.
    .see = A menu that also holds the settings.

## Steps: Facebook, of a time that has passed

step-facebook-notice-object =
    .do = Touch the blue word { $label }
    .where = In the first framed block, the notice on AI; second paragraph.
    .see = The page to object, perhaps after a new log-in. The form stands at its end.
    .else = No notice? It was found gone from the apps. Take another way.
step-facebook-policy-notice-2025 =
    .do = Touch the word { $label }
    .where = In the text on AI at the top; second paragraph.
    .see = The form, perhaps after a new log-in. Its button is { $block }.
step-notice-find =
    .name = Meta’s message
    .do = Look for Meta’s notification or e-mail on AI
    .where = Among the app’s notifications, and in the mailbox: spam and promotions too.
    .see = A message on how Meta uses information for AI.
step-notice-follow =
    .name = Objection link
    .do = Follow its link to object
    .where = In the message itself, or at the end of the page that it opens.
    .see = The form. If you are asked for your password again, go by the app’s settings instead.
step-facebook-article-menu-2024 =
    .do = Open { $label }
    .where = In the menu at the left; it is an entry that unfolds.
    .see = A long page on AI.
step-facebook-right-2024 =
    .do = Touch { $label }
    .where = Far down on the page.
    .see = The form.
step-facebook-right-box-2024 =
    .do = Touch { $label }
    .where = In the box at the top of the privacy policy.
    .see = The form.
step-facebook-profile-settings-2024 =
    .name = Profile settings
    .do = Open the settings of your profile
    .where = On your profile.
    .see = A list that holds the pages on privacy.
step-facebook-topic-picture-2024 =
    .do = Touch the picture named { $label }
    .where = On the page on privacy.
    .see = A page on AI.
step-facebook-resources-2024 =
    .do = Open { $label }
    .where = On the page on AI. Then open the page named like { $block }.
    .see = A long page on how information is used for AI.
step-facebook-brazil-about-2024 =
    .do = Open { $label }
    .where = Its place is not reported. Then open { $block }.
    .see = The privacy policy.
step-facebook-brazil-menu-2024 =
    .do = Open { $label }
    .where = In the policy, behind the menu of three lines.
    .see = A list of articles.
step-facebook-brazil-article-2024 =
    .do = Open { $label }
    .where = In the list { $block }.
    .see = A long page on AI.

## Sketches

sketch-own-picture = Your picture
sketch-three-lines = Three lines
sketch-magnifier = Magnifier
sketch-notice = Notice on AI
sketch-first-paragraph = First paragraph
sketch-own-facebook = Own data: Facebook
sketch-own-instagram = Own data: Instagram
sketch-own-meta = Own data: Meta

## Routes

route-instagram-direct = the direct link
    .about = The link opens the form at once. Be logged in to Instagram in that same browser.
route-instagram-topic-web = the page on AI, in a browser
    .about = Meta’s page on AI speaks of your rights and links the form for your own data.
route-instagram-app-menus = the app’s menus
    .about = On the phone, through the pages on privacy and their topic on AI. The notice that once stood there may be gone.
route-instagram-app-policy = the privacy policy, in the app
    .about = On the phone, through the privacy policy and a search in it. It leads to a page that asks whether this is about AI.
route-instagram-hub = the question page
    .about = A page that asks whether this is about AI. Answer yes, and the form comes.
route-instagram-policy-web = the privacy policy, in a browser
    .about = Its section on rights leads to the general objection. Take it if the link to that page has moved.
route-instagram-settings-form = Instagram’s general objection
    .about = The page that Meta’s policy names for Instagram. It is not about AI alone, so your text must say it.
route-threads-rights-form = the rights contact of Threads
    .about = The contact that the policy of Threads names. It is not about AI alone; your Instagram objection comes first.
route-instagram-topic-web-uk = the page on AI, in a browser
    .about = Meta’s page names the United Kingdom beside Europe and links the form for your own data.
route-instagram-direct-uk = the European link
    .about = The link that was published for Europe. Whether it opens in the United Kingdom, no source says.
route-instagram-app-uk = the app’s menus
    .about = On the phone, through the pages on privacy and the word to object in their notice. Nobody reports whether the notice is still there.
route-instagram-brazil = the pages on privacy, in Brazil
    .about = The form wants a reason and a code from an e-mail. Keep its page open while you fetch the code.
route-instagram-direct-child = the direct link, with the child
    .about = Sit down with the child, in the child’s own account. Whether the form takes such an account is not known.
route-instagram-app-notice-2025 = the notice in the app
    .about = The notice with the blue word stood first in the pages on privacy. It was found gone from the apps soon after the training began.
route-instagram-app-notice-policy-2025 = the notice in the policy
    .about = The way round for people whose settings had no entry for the pages on privacy. The notice stood in the privacy policy too, and left it.
route-instagram-web-notice-2025 = the notice, in a browser
    .about = The same notice, reached through the settings on the web. One report tells of it.
route-instagram-notice-mail-2025 = Meta’s own e-mail or notification
    .about = Meta told many people and gave a link. Some found the e-mail in spam.
route-instagram-app-2024 = the app’s menus, as they first were
    .about = The first way there was: the privacy policy, the right to object, a reason and a code from an e-mail.
route-instagram-web-2024 = the privacy policy, as it first was
    .about = The first way on the web, for people whose app did not work. A reason and a code were wanted.

route-facebook-direct = the direct link
    .about = The link opens the form at once. Be logged in to Facebook in that same browser.
route-facebook-topic-web = the page on AI, in a browser
    .about = Meta’s page on AI speaks of your rights and links the form for your own data.
route-facebook-app-recent = the app’s menus, newest report
    .about = On the phone, through the list of topics to the page on AI.
route-facebook-app-topic = the app’s menus
    .about = On the phone, through the topic on AI. If the app’s browser says you are logged out: log in there, approve it in the app, close that browser and start again from the app.
route-facebook-app-policy = the privacy policy, in the app
    .about = On the phone, through the privacy policy and a search in it. It leads to a page that asks whether this is about AI.
route-facebook-hub = the question page
    .about = A page that asks what your request is about. Say that it is about AI, and the form comes.
route-facebook-policy-web = the privacy policy, in a browser
    .about = Its section on rights leads to the general objection. Take it if the link to that page has moved.
route-facebook-settings-form = Facebook’s general objection
    .about = The page that Meta’s policy names for Facebook. It is not about AI alone, so your text must say it.
route-facebook-topic-web-uk = the page on AI, in a browser
    .about = Meta’s page names the United Kingdom beside Europe and links the form for your own data.
route-facebook-direct-uk = the European link
    .about = The link that was published for Europe. Whether it opens in the United Kingdom, no source says.
route-facebook-web-uk = the notice, in a browser
    .about = On the web, through the pages on privacy and the word to object in their notice. Nobody reports whether the notice is still there.
route-facebook-brazil = the pages on privacy, in Brazil
    .about = The form wants a reason and a code from an e-mail. Keep its page open while you fetch the code.
route-facebook-page-profile = your own profile, for a Page
    .about = Object with the profile of the person who writes on the Page. Each author needs an objection of their own.
route-facebook-direct-child = the direct link, with the child
    .about = Sit down with the child, in the child’s own account. Whether the form takes such an account is not known.

route-general-form = Meta’s general objection
    .about = The way that Meta’s policy names for all it does on legitimate interests. It is an objection too; your text must say that it is about AI.
route-letter = a letter to the company
    .about = On paper, to the company that answers for the service. The right needs no form, and a letter needs no link.
route-no-right-advice = what you can do without a form
    .about = No right to object is known there. What is left: keep accounts private, limit who sees older posts, delete chats with AI and start no new ones. Naming another country in a form helps nobody.
route-recover-account = getting back into the account
    .about = The form counts for the account that is open, so get back into it first. If that fails, use the general objection, or a letter that names the profile.

route-facebook-app-notice-2025 = the notice in the app
    .about = The notice with the blue word stood first in the pages on privacy. It was found gone from the apps soon after the training began.
route-facebook-web-notice-2025 = the notice, in a browser
    .about = The same notice, reached from your picture on the web.
route-facebook-app-policy-2025 = the notice in the policy
    .about = The privacy policy in the app carried the same notice. It is gone from there.
route-notice-mail-2025 = Meta’s own e-mail or notification
    .about = Meta told many people and gave a link. Some found the e-mail in spam.
route-facebook-web-article-2024 = the article on AI, as it first was
    .about = On the web, through the menu at the left to the article on AI and the right to object far down in it.
route-facebook-app-policy-2024 = the policy in the app, as it first was
    .about = The first way there was: the box at the top of the privacy policy. A reason and a code were wanted.
route-facebook-app-topic-2024 = the topic in the app, as it first was
    .about = An early way through the picture on AI and its further pages. A reason and a code were wanted.
route-facebook-brazil-2024 = the policy in Brazil, as it first was
    .about = An early way through the privacy policy and its articles. One report tells of it; a code came by e-mail.

## Said before the first way

before-page = Object with your own profile first. Sources disagree on whether a Page can object: one says that it cannot and each author does it as a person; another asks for a separate request.
before-child = Meta says it leaves out public posts from accounts of people under 18. It uses what such accounts share with its AI, and can use pictures of children on adults’ accounts. So the parents’ own accounts count too.

## Where sources disagree, or are missing

contradiction-country = Two guides name a box for the country; most people saw none.
contradiction-code = Most reports mention no code; two guides describe one that comes by e-mail.
contradiction-reason-2024 = Most reports say that a reason was required; one calls it optional.
contradiction-instagram-menu = One report puts the menu at the top left; all others at the top right.
contradiction-facebook-menu = Some guides name the three lines, at the top or the bottom depending on the phone; others your own picture.
contradiction-third-party-link = Some people took the link on others’ information for this one; Meta’s European page keeps the two apart.
contradiction-notice-gone = A broadcaster found the notice gone from the apps; Meta’s European web page still carried it later.
contradiction-reported-only = One document reports this and did not test it.
contradiction-hub-first = One document names this page as the way to object, consumer groups the direct form; both may lead to the same.
contradiction-general-ai = No source says whether it has a choice on AI, or whether it needs a log-in.
contradiction-uk-old = Meta’s European page names the United Kingdom; reports from there are older.
contradiction-uk-link = Reports from the United Kingdom are older than this link; nobody says whether it opens there.
contradiction-brazil-address = Reports describe the form; its address and its place in the menus were not kept.
contradiction-page = One report says that a Page cannot object; another asks for a separate request.
contradiction-minors = No source says whether this form takes the account of somebody under 18.
