# What protects more. Value: the name in the list; .does: what it does; .not: what it does not; .way: where it is.
# What Meta calls a thing arrives as a blank such as { $label }; its quotation marks are the program’s.

## Public posts

measure-private-account = Make the Instagram account private
    .does = Posts of a private account are outside of what Meta calls public information.
    .not = It is no objection. Your name, user name and profile picture stay public. A business account has to be turned into a personal one first.
    .way = Open your profile, then the three lines, then { $label }, under the heading on who can see your content. Switch it on and confirm.
measure-past-posts-limited = Limit who sees past Facebook posts
    .does = Posts that were public or open to friends of friends become visible to friends only, all in one go.
    .not = Posts for a list of your own and posts by others stay as they are. People who are tagged still see the post.
    .way = On the web: { $label }, { $settings }, { $posts }, { $who }, { $limit }; confirm. On a phone: { $label }, { $settings }, { $audience }, { $posts }.
measure-public-places = Mind public groups and pages
    .does = What you do in public groups, on Pages and in reviews on Marketplace counts as public. Leaving, or another setting of the group, keeps later activity out.
    .not = Your account’s own settings do not change it: such places are public whatever is set.
    .way = Leave the group, or ask for another setting of it where that is possible.
measure-neutral-picture = Choose a neutral profile picture
    .does = It keeps your face out of a picture that is always public.
    .not = Name, user name and avatars stay public as well. There is no setting for any of it.
    .way = Use a picture that does not show you. No setting is known.
measure-others-pictures = Ask others not to post pictures of you
    .does = It keeps pictures of you out of posts that your objection does not cover.
    .not = What others have posted stays. No source names a setting for tags and pictures by others.
    .way = Ask friends and family. For what is posted already there is a form of its own.
measure-reuse-off = Turn off the permission to reuse
    .does = It takes back a permission for AI features to reuse what you post in public.
    .not = The feature that used it was withdrawn; the permission stays on until you turn it off.
    .way = In Instagram, open your profile, the menu and { $reuse }. Switch it off.
measure-camera-roll = Keep the camera roll to yourself
    .does = Facebook no longer processes pictures from your phone for suggestions. Meta starts to remove uploaded pictures 30 days after it is off.
    .not = In the EU and the UK it is off unless you agreed. Meta says these pictures are not used for AI unless you share them into an AI feature.
    .way = On a phone: { $menu }, { $privacy }, { $settings }, { $label }; switch off both. Or: { $create }, { $story }, { $settings }.

## Chats with Meta’s AI on WhatsApp

measure-chat-privacy = Keep AI out of a WhatsApp chat
    .does = It blocks AI features in that chat, and also export and automatic saving of media.
    .not = It holds for one chat only, and each chat begins without it.
    .way = Open the chat, tap the name at the top, scroll to below the lock for the chat and switch on { $label }.
measure-chat-privacy-group = Decide who switches it in a group
    .does = Any member of a group can turn { $label } on or off; admins can restrict that to themselves.
    .not = It does not turn the protection on by itself.
    .way = Open the page about the group, then its permissions.
measure-ai-unused = Leave Meta AI alone
    .does = It is the only full way to give it nothing new: do not add it to a group and do not tap its circle.
    .not = It is a habit and no setting. In a group, others can still turn to the AI.
    .way = There is nothing to set.
measure-ai-chat-reset = Reset the chat with Meta AI
    .does = Meta AI answers that it was reset and that the conversation was removed at Meta.
    .not = No official page was seen that says so. No such word is known for Instagram, Messenger or the app of its own.
    .way = Type { $typed } in the chat with Meta AI and send it.
measure-ai-chats-reset-all = Reset all chats with AIs
    .does = It is said to clear all conversations with AIs in WhatsApp.
    .not = No official page was seen that says so.
    .way = Type { $typed } in the chat with Meta AI and send it.
measure-ai-chat-delete = Delete the chat with Meta AI
    .does = It removes the chat from your phone.
    .not = It works on your phone only; what Meta holds is not deleted by it.
    .way = In the list of chats, swipe it to the left, delete it and confirm; on Android one more entry comes before. Or open the chat and delete it from its menu.
measure-ai-chat-muted = Archive or mute the chat with Meta AI
    .does = It hides the chat.
    .not = Nothing is deleted at Meta.
    .way = In the list of chats, press long on the chat; or open it, tap its name and mute it.
measure-ai-button-hidden = Hide the Meta AI button
    .does = It hides the button, so that nobody taps it by mistake.
    .not = It hides and does nothing else: it has no effect on privacy.
    .way = In WhatsApp’s settings, under chats, switch off { $label }.
measure-ai-incognito = Use the incognito chat with Meta AI
    .does = The chat is temporary, and Meta says that it cannot read it.
    .not = It came step by step, and no source lists the regions. It is not confirmed for Europe.
    .way = Open the chat with Meta AI and look for its icon.

## Meta’s AI elsewhere

measure-ai-muted = Mute Meta AI
    .does = It keeps quiet. The separate Meta AI app can be uninstalled.
    .not = Meta AI cannot be removed from the apps.
    .way = Facebook: search for Meta AI, tap the i, then { $mute }. Instagram: open the chat with Meta AI, tap the i, then { $messages }. Messenger: tap the i, then { $mute }, until you change it.
measure-ai-app-export = Download what the Meta AI app has
    .does = It gives you a copy. Do it before you delete.
    .not = What was already deleted is not in it.
    .way = In the Meta AI app: { $menu }, { $settings }, { $data }, { $manage }, { $export }.
measure-ai-app-delete = Delete chats in the Meta AI app
    .does = It deletes your chats and media there, and what you showed in public.
    .not = That the copy at Meta is deleted as well is not promised. Download a copy first if you want one.
    .way = In the Meta AI app: { $menu }, { $settings }, { $data }, { $manage }, then { $chats }, and { $vibes }.
measure-ai-chats-ads = Tell AI chats nothing for ads
    .does = Where Meta uses chats with its AI for recommendations and ads, what you do not write there cannot be used for them.
    .not = There is no setting against it where it applies. Articles name the EU, the UK and South Korea as left out; Meta itself never named them, so it may end.
    .way = There is nothing to set: do not write to the AI what should not shape your ads.

## Accounts Centre and advertising

measure-whatsapp-apart = Keep WhatsApp unlinked
    .does = Chats with AI on WhatsApp then do not join the data of the other apps.
    .not = It is the other way round for Facebook and Instagram: linked, one objection covers both.
    .way = Open { $label } and look at its accounts. Do not add WhatsApp, or remove it.
measure-off-meta-activity = Limit activity from other businesses
    .does = It is the control over what other businesses tell Meta about you.
    .not = It came under its new name in the United States first; Meta’s policy for Europe still links the older name.
    .way = { $label }, { $ads }, { $activity }. Its older name is { $older }.
measure-less-personal-ads = Choose less personalised ads (EU)
    .does = Your ads are less personalised.
    .not = It is separate from the training of AI.
    .way = The apps in the EU offer this choice. No source says where it stands afterwards.

## The device

measure-app-permissions = Limit what the apps may reach
    .does = The apps reach fewer of your pictures, and not the microphone while it is off.
    .not = It does not touch what was uploaded before.
    .way = In your phone’s settings, open the app, limit its access to photos and turn the microphone off while you do not need it.
measure-ai-glasses = Limit what AI glasses keep
    .does = The glasses no longer store what they see for AI, do not listen for their call, and keep less in the cloud.
    .not = It holds for one pair only. In the EU and the UK the storage of voice can be turned off too; its name is not known.
    .way = In the Meta AI app: { $glasses }, { $device }, your pair, Meta AI. Turn off { $store }, and { $hey } in { $preferences }. On the same page, { $privacy }: turn off { $cloud }, delete the { $log }.
measure-face-recognition = Face recognition: no setting known
    .does = Nothing: it is listed because people look for it.
    .not = No source names a setting for it.
    .way = No way is known.

## Where sources disagree

contradiction-ai-chat-reset = Two articles print the word without a stroke in front, code prints it with one; one document could not confirm it.
contradiction-ai-chats-reset-all = Only code and notes use this word; one document could not confirm it.
