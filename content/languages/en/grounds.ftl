# Reasons. `.name` stands in a tick-list, `.why` speaks to the person, `.short` goes into a form, `.long` into a letter.
# `.short` and `.long` are in the first person and hold without any answer; in a child’s text "I" is the parent.

ground-expectation =
    .name = posted long before AI
    .why = What you posted for people was not meant as material for an AI.
    .short = I posted for people, at a time when nobody could reckon with this use. I did not expect it, and I do not agree with it now.
    .long = What I posted was meant for the people who follow me or look for me. When I posted much of it, there was no talk of training AI with it, and I could not take that into account. Whoever shares a moment with others does not expect it to become part of a data set years later. My choice of what to show, and to whom, was made for another world. A use that I could not foresee weighs more heavily on me than one I knew of.
    .reply = A higher regional court in Cologne, in summary proceedings, found the balance in Meta’s favour for all data. The authority in Hamburg would have accepted only more recent posts.

ground-expectation-since =
    .ask = Since which year have you been posting?
    .say = I have been posting since { $answer }.

ground-expectation-used-for =
    .ask = What did you use the account for then?
    .say = This is what I used the account for at the time: { $answer }.

ground-expectation-had-i-known =
    .ask = Would you have posted less, had you known?
    .say = Had I known of this use, I would have posted less, or nothing at all.

ground-children =
    .name = pictures of children
    .why = Children can be seen in the public posts of adults, and they cannot object for themselves.
    .short = Children can be seen in the public posts that my objection is about. They deserve special protection and did not decide about this use.
    .long = Children can be seen in the public posts that my objection is about. They did not decide whether a picture of them was posted, and they can decide even less what an AI learns from it. Meta says that it leaves out the public posts of accounts of minors, yet children appear in the posts of adults. Their faces and surroundings will go with them for a lifetime. The law gives the interests of a child particular weight, and I ask you to do the same.
    .reply = Meta says that it leaves out public content of accounts of people under age. Pictures of children on adults’ accounts are not left out by that.

ground-children-own =
    .ask = Are children of yours visible in public posts?
    .say = My own children can be seen in public posts.

ground-children-myself-then =
    .ask = Are you visible there as a child yourself?
    .say = I can be seen there as a child myself.

ground-children-posted-by =
    .ask = Who posted the pictures? (no names needed)
    .say = The pictures were posted by the following people or bodies: { $answer }.

ground-irreversible =
    .name = cannot be taken out again
    .why = What has gone into a model is not taken out again, so a right used later comes too late.
    .short = What has gone into an AI model cannot simply be taken out again. A right that I use later would come too late, so I use it now.
    .long = A post can be deleted, and a picture can be hidden. What an AI model has learned from them cannot simply be taken out again. A right to erasure that I use later would then find nothing that it could still undo. Lives change, and what was harmless to show once can become a burden. I therefore object now, while it still has an effect.
    .reply = The Irish authority says that it had safeguards added, among them filters and the removal of identifying details. An objection stops future use.

ground-irreversible-take-back =
    .ask = Is there something you may want to take back one day?
    .say = There are things that may need to be taken back one day.

ground-special-data =
    .name = sensitive facts in posts
    .why = Posts, groups and pictures can let others infer what the law protects most; your text never says what.
    .short = Content about me and those close to me, taken together, can allow conclusions about matters that the law protects particularly. I keep the details to myself, because naming them would do the very harm that I object to.
    .long = Content about me, and about those close to me, can allow conclusions about matters that the law protects particularly. Such conclusions follow from the whole: words, pictures, groups, places and the people in them. I know of no filter that would recognise all of this before training. I do not go into detail here, because naming the matters would do the very harm that I object to. Please take this into account without asking me to expose them.
    .reply = A higher regional court in Cologne saw no bar in the rules on sensitive data, for that case and in summary proceedings only.

ground-special-data-inferred =
    .ask = Could your posts let others guess such facts?
    .say = This is a concrete concern for me and not a general one.

ground-vulnerable =
    .name = my safety or life situation
    .why = Some situations carry a higher risk than most; your text never says which.
    .short = The situation in which I and those close to me live carries a higher risk than most when data are reused. I do not go into detail, for the same reason.
    .long = The weight of this processing depends on the person whom it concerns. The situation in which I and those close to me live carries a higher risk than most when data about us are reused or repeated. I cannot foresee who would learn what from an AI model, and I could not call it back. I do not go into detail here, because doing so would add to the risk. I ask you to weigh my particular situation and not that of an average user.

ground-vulnerable-at-risk =
    .ask = Is there such a risk for you? (yes is enough)
    .say = The risk is real for me and not merely thinkable.

ground-third-parties =
    .name = others post about me
    .why = You did not post it, and you cannot set who sees it.
    .short = Others post pictures and mentions of me. I cannot decide who sees them, and together they make up a picture of me that I did not choose.
    .long = Not everything about me was posted by me. Others post pictures of me and mention me, and I can neither set who sees it nor be sure to hear of it. Together such posts make up a picture of me that I did not choose and cannot correct. I did not make these data public myself. Their use for AI therefore affects me without any decision of my own.

ground-third-parties-who =
    .ask = Who posts about you? (a club, a school, family)
    .say = Such posts come from the following people or bodies: { $answer }.

ground-third-parties-examples =
    .ask = Links to a few of these posts, if you have them
    .say = Examples can be found here: { $answer }.

ground-no-account =
    .name = I have no account there
    .why = You have no settings there, and no notice reached you.
    .short = I have no account there, so I have neither agreed to anything nor any setting of my own. I still want to decide about data concerning me.
    .long = I have no account with the service, and no contract with it. I therefore have no setting by which I could limit the use of data about me, and no notice about it was sent to me. Public content of others can nevertheless show or name me. Somebody who keeps away from a service does not expect to become material for its AI. An objection is the only means that I have.

ground-no-account-where =
    .ask = Where could your name or picture appear?
    .say = My name or picture may appear in the following places: { $answer }.

ground-no-account-spellings =
    .ask = Under which spellings of your name?
    .say = My name may be written there as follows: { $answer }.

ground-creator =
    .name = my works, my face, my style
    .why = What you create can carry your face, your voice or your manner; copyright is another law and is not touched by this.
    .short = What I create shows me: my face, my voice or a manner by which people know me. I do not want an AI to learn to imitate it.
    .long = What I create is bound up with my person. It shows my face, carries my voice or has a manner by which people know me. An AI that learns from it can imitate it, and others can then take the imitation for mine. These works are there for people to see or hear, and not for a machine that learns to stand in for me. This objection concerns my personal data alone, and leaves rights under other laws as they are.

ground-creator-what =
    .ask = What do you create?
    .say = This is what I create: { $answer }.

ground-creator-living =
    .ask = Do you live from it, at least in part?
    .say = I live from this work, at least in part.

ground-creator-imitations =
    .ask = Have you already seen imitations?
    .say = I have already seen imitations of my work or of myself.

ground-ai-chats =
    .name = what was said to Meta AI
    .why = Chats with an AI can be used, and others in a chat can bring your words into one.
    .short = What people write to an AI is meant for an answer, and others can pass words of mine or of my family on to it. I do not want such messages to be used for developing AI.
    .long = What people write to an AI is meant for the answer and for nothing else. Such messages can be more open than anything one would post, and those of minors can be used as well. Others in a shared chat can pass on to the AI what was written or shown there. I can neither prevent that nor find out whether it happened. I object to the use of such messages for developing and improving AI.

ground-ai-chats-used =
    .ask = Have you used Meta AI yourself?
    .say = I have used Meta AI.

ground-ai-chats-by-others =
    .ask = Has somebody used it in a chat that you are in?
    .say = Meta AI has been used by others in chats that I am in.

ground-ai-chats-personal =
    .ask = Were those chats about personal things?
    .say = Such chats were about personal things.

ground-minor-then =
    .name = I was under age when I posted
    .why = A child cannot foresee what an adult can.
    .short = I was still a minor when I posted part of what is in my account. I could not foresee then what would be made of it.
    .long = Part of what is in my account I posted when I was still a minor. A child does not weigh the consequences of a post as an adult does, and this use was nothing that I could know of. The law protects data from a person’s childhood in particular, even after that person has grown up. Meta says that it leaves out the public posts of accounts of minors. I ask that what I posted as a minor is not treated less carefully because I am older now.

ground-minor-then-age =
    .ask = How old were you when you opened the account?
    .say = My age when I opened the account was as follows: { $answer }.

ground-minor-then-years =
    .ask = In which years did you post as a minor?
    .say = I posted there as a minor in the following years: { $answer }.

ground-dependence =
    .name = I cannot simply leave
    .why = Work, family or a club can tie you to a service, and some things stay public whatever you set.
    .short = I cannot simply leave the service, and some of my data stay public there whatever I set. Leaving is therefore no real choice for me.
    .long = I depend on the service and cannot simply leave it. Some of my data, such as my name and my picture, stay public there whatever I set. Between accepting this use and giving up the service I do not have a free choice. The distance in power between the company and me is great. This objection is the means that remains to me.
    .reply = A higher regional court in Cologne, in summary proceedings, saw no breach of the rules on digital gatekeepers.

ground-dependence-need =
    .ask = What do you need the account for?
    .say = I need the account for the following: { $answer }.

ground-dependence-lose =
    .ask = What would you lose without it?
    .say = Without it I would lose the following: { $answer }.

ground-transparency =
    .name = I was not told enough
    .why = It is hard to tell which data go into which models, and for how long.
    .short = I cannot tell from what I was told which data are used for which AI, and for how long. I cannot judge what I would be putting up with.
    .long = From the information given to me I cannot tell which data are used, for which AI models and for how long. Nor can I tell who else will work with these models. Without knowing this I cannot judge what the use would mean for me. Doubts of this kind should not be settled at my expense. I therefore object.

ground-transparency-no-notice =
    .ask = Did no notice about this reach you?
    .say = I do not remember any notice about it.

ground-transparency-notice-when =
    .ask = If you did see a notice: when was it?
    .say = I saw a notice about it at the following time: { $answer }.

ground-transparency-old-mailbox =
    .ask = Is the account’s mailbox one you no longer use?
    .say = I no longer use the mailbox of the account, so a notice sent there would not have reached me.

ground-no-consent =
    .name = I was never asked
    .why = Saying nothing is not the same as saying yes.
    .short = I was never asked whether I agree to this use. My silence was no consent, and I say no now.
    .long = I was never asked whether I agree to this use. It started without me, and it would go on for as long as I said nothing. Silence is no consent. A form for those who happen to find it does not replace the question. With this objection I say clearly what I would have said if I had been asked.
    .reply = The Irish authority names a simpler form, offered for longer, among the improvements that it obtained.

ground-no-consent-learned =
    .ask = How did you learn of it?
    .say = I learned of it in the following way: { $answer }.

ground-no-consent-obstacle =
    .ask = What stood in your way when you wanted to say no?
    .say = The following stood in my way: { $answer }.

ground-purpose =
    .name = meant for people I know
    .why = You joined to be in touch with people, and AI for any purpose is something else.
    .short = I use the service to be in touch with people. Building AI for any number of purposes is a different thing, and I did not join for that.
    .long = I use the service to be in touch with people. Building AI models for any number of purposes, of Meta and of others, is a different thing. It has no link with the reason why my data are there. I could not expect this change, and I cannot foresee what it will lead to. I want my data to stay with the purpose for which I gave them.
    .reply = The Irish authority looked at an assessment by Meta of whether the new purpose fits the old one.

ground-purpose-meant-for =
    .ask = For whom and for what was the account meant?
    .say = The account was meant for the following: { $answer }.

ground-memorisation =
    .name = models can repeat data
    .why = A model can give back parts of what it was trained on.
    .short = AI models can repeat parts of what they were trained on. Names, contacts or pictures that concern me or my family could come out again in front of strangers.
    .long = Research has shown that large AI models can repeat passages of what they were trained on. What concerns me or my family could therefore come out again, in front of people for whom it was never meant. A filter lowers this risk without ending it. I would hardly learn of such a case, and I could not call it back. A model trained on personal data is not anonymous merely for being a model.
    .reply = A higher regional court in Cologne pointed to the filters, and to the removal of details that identify people directly.

ground-memorisation-unusual =
    .ask = Would something unusual, like a rare name, give you away?
    .say = There is something unusual in the data that would point straight to me.

ground-distortion =
    .name = wrong statements about me
    .why = A model can mix people up, invent things, or imitate a face or a voice.
    .short = An AI model can mix me up with others, invent things about me, or imitate my face or voice. I could hardly correct that.
    .long = AI models sometimes state things about people that are not true, or mix one person up with another. They can also be used to imitate a face or a voice. If that happens to me, those who read or see it will not know that it is wrong. A correction in a model is harder to obtain than a correction on a page. The fewer data about me go into training, the smaller I consider this risk to be.

ground-distortion-known =
    .ask = Are you known in public, if only locally?
    .say = I am known in public, if only locally, so that an error about me would spread.

ground-distortion-namesake =
    .ask = Is there somebody else with your name?
    .say = Somebody else has the same name, so that the two of us can be mixed up.

ground-secrecy =
    .name = I have to keep confidences
    .why = Contacts, comments or places can give away people who rely on your silence; your text never says who you are to them.
    .short = Other people rely on my discretion, and data around me could point to them. I do not go into detail, so as not to give anything away.
    .long = Other people rely on my discretion. Contacts, comments, pictures and places around me could point to them when they are put together. What an AI model learns from many small hints is outside my control. I do not go into detail here, so as not to give anything away. Their trust is part of my particular situation, and I ask you to weigh it.

ground-secrecy-could-reveal =
    .ask = Could your contacts or comments give such people away?
    .say = I consider this risk to be a real one in my case.

ground-necessity =
    .name = possible without my data
    .why = Others train without such data; add this beside a reason of your own.
    .short = AI can be developed without the data in question, for example with data of people who agree to it. My interests do not have to stand back for a use that can do without them.
    .long = AI can be developed without the personal data in question. There are other sources, and there are people who would agree if they were asked. A milder way that reaches the goal comes before one that takes in everybody who says nothing. What these few data add for the company is very little. What their use takes from the person concerned is more than that.
    .reply = A higher regional court in Cologne, in summary proceedings, saw no milder way that would work equally well.

ground-open-weights =
    .name = copies cannot be called back
    .why = Meta has published models, and copies stay out of reach; add this beside a reason of your own.
    .short = Meta has published AI models of its own for others to use. Whatever such copies hold cannot be called back, by the company or by me.
    .long = Meta has published AI models of its own for others to use. Copies of them lie with people and companies whom nobody has listed. If the data in question have had a part in such a model, no one can inform all of them or call the copies back. A right that can be used only against the first holder would then be an empty one. I therefore object before it comes to that.
