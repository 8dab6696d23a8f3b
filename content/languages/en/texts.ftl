# The objection texts. One for each purpose, under the law that applies: opening, reasons, close.
# Each text is limited to its purpose, and its last sentence says what it does not ask for.

text-own-account-open =
    .gdpr = Under article 21(1) GDPR I object, on grounds relating to my particular situation, to the processing of my personal data for developing and improving AI by Meta. My objection covers what is public in my account and what I exchange with AI features there.
    .uk-gdpr = Under article 21(1) of the UK GDPR I object, on grounds relating to my particular situation, to the processing of my personal data for developing and improving AI by Meta. My objection covers what is public in my account and what I exchange with AI features there.
    .fadp = Under article 30(2)(b) of the Swiss Federal Act on Data Protection, and alternatively under article 21(1) GDPR, I expressly object to the processing of my personal data for developing and improving AI by Meta, and I expressly forbid it. This covers what is public in my account and what I exchange with AI features there.
    .lgpd = Under article 18, § 2, of the Brazilian Data Protection Law (LGPD) I oppose the processing of my personal data for developing and improving AI by Meta; I did not consent to it, and in my view it does not comply with that law. My opposition covers what is public in my account and what I exchange with AI features there.
    .other = Under the data protection law of the place where I live I object, on grounds relating to my particular situation, to the processing of my personal data for developing and improving AI by Meta. My objection covers what is public in my account and what I exchange with AI features there.
    .none = I ask Meta not to process my personal data for developing and improving AI. My request covers what is public in my account and what I exchange with AI features there.

text-own-account-close =
    .gdpr = Please stop this processing now and confirm this to me. While it is being verified whether your legitimate grounds prevail, I ask for restriction of processing under article 18(1)(d) GDPR, for developing and improving AI only. I ask neither for the deletion of my account or its posts nor for a limit on showing them.
    .uk-gdpr = Please stop this processing now and confirm this to me. While it is being verified whether your legitimate grounds prevail, I ask for restriction of processing under article 18(1)(d) of the UK GDPR, for developing and improving AI only. I ask neither for the deletion of my account or its posts nor for a limit on showing them.
    .fadp = Please stop this processing now and confirm this to me. I ask neither for the deletion of my account or its posts nor for a limit on showing them.
    .lgpd = Please stop this processing now and confirm this to me. I ask neither for the deletion of my account or its posts nor for a limit on showing them.
    .other = Please stop this processing now and confirm this to me. I ask neither for the deletion of my account or its posts nor for a limit on showing them.

text-whatsapp-open =
    .gdpr = Under article 21(1) GDPR I object, on grounds relating to my particular situation, to the processing of my messages with AI on WhatsApp for developing and improving AI, as far as it is based on legitimate interests. This includes messages that others exchange with AI in chats of which I am part, as far as they concern me.
    .uk-gdpr = Under article 21(1) of the UK GDPR I object, on grounds relating to my particular situation, to the processing of my messages with AI on WhatsApp for developing and improving AI, as far as it is based on legitimate interests. This includes messages that others exchange with AI in chats of which I am part, as far as they concern me.
    .fadp = Under article 30(2)(b) of the Swiss Federal Act on Data Protection, and alternatively under article 21(1) GDPR, I expressly object to the processing of my messages with AI on WhatsApp for developing and improving AI, as far as it is based on legitimate interests, and I expressly forbid it. This includes messages that others exchange with AI in chats of which I am part, as far as they concern me.
    .lgpd = Under article 18, § 2, of the Brazilian Data Protection Law (LGPD) I oppose the processing of my messages with AI on WhatsApp for developing and improving AI, as far as it is based on legitimate interests; in my view it does not comply with that law. This includes messages that others exchange with AI in chats of which I am part, as far as they concern me.
    .other = Under the data protection law of the place where I live I object, on grounds relating to my particular situation, to the processing of my messages with AI on WhatsApp for developing and improving AI, as far as it is based on legitimate interests. This includes messages that others exchange with AI in chats of which I am part, as far as they concern me.
    .none = I ask that my messages with AI on WhatsApp are not processed for developing and improving AI. This includes messages that others exchange with AI in chats of which I am part, as far as they concern me.

text-whatsapp-close =
    .gdpr = Please stop this processing now and confirm this to me. While it is being verified whether your legitimate grounds prevail, I ask for restriction of processing under article 18(1)(d) GDPR, for developing and improving AI only. I ask neither for the deletion of my account or its messages nor for a limit on showing them to those for whom they are meant.
    .uk-gdpr = Please stop this processing now and confirm this to me. While it is being verified whether your legitimate grounds prevail, I ask for restriction of processing under article 18(1)(d) of the UK GDPR, for developing and improving AI only. I ask neither for the deletion of my account or its messages nor for a limit on showing them to those for whom they are meant.
    .fadp = Please stop this processing now and confirm this to me. I ask neither for the deletion of my account or its messages nor for a limit on showing them to those for whom they are meant.
    .lgpd = Please stop this processing now and confirm this to me. I ask neither for the deletion of my account or its messages nor for a limit on showing them to those for whom they are meant.
    .other = Please stop this processing now and confirm this to me. I ask neither for the deletion of my account or its messages nor for a limit on showing them to those for whom they are meant.

text-others-posts-open =
    .gdpr = Under article 21(1) GDPR I object, on grounds relating to my particular situation, to the processing of personal data about me for developing and improving AI by Meta. My objection covers what others have posted about me and what comes from third parties.
    .uk-gdpr = Under article 21(1) of the UK GDPR I object, on grounds relating to my particular situation, to the processing of personal data about me for developing and improving AI by Meta. My objection covers what others have posted about me and what comes from third parties.
    .fadp = Under article 30(2)(b) of the Swiss Federal Act on Data Protection, and alternatively under article 21(1) GDPR, I expressly object to the processing of personal data about me for developing and improving AI by Meta, and I expressly forbid it. This covers what others have posted about me and what comes from third parties.
    .lgpd = Under article 18, § 2, of the Brazilian Data Protection Law (LGPD) I oppose the processing of personal data about me for developing and improving AI by Meta; I did not consent to it, and in my view it does not comply with that law. My opposition covers what others have posted about me and what comes from third parties.
    .other = Under the data protection law of the place where I live I object, on grounds relating to my particular situation, to the processing of personal data about me for developing and improving AI by Meta. My objection covers what others have posted about me and what comes from third parties.
    .none = I ask Meta not to process personal data about me for developing and improving AI. My request covers what others have posted about me and what comes from third parties.

text-others-posts-close =
    .gdpr = Please stop this processing now and confirm this to me. While it is being verified whether your legitimate grounds prevail, I ask for restriction of processing under article 18(1)(d) GDPR, for developing and improving AI only. I ask neither for the deletion of an account or its posts nor for a limit on showing them.
    .uk-gdpr = Please stop this processing now and confirm this to me. While it is being verified whether your legitimate grounds prevail, I ask for restriction of processing under article 18(1)(d) of the UK GDPR, for developing and improving AI only. I ask neither for the deletion of an account or its posts nor for a limit on showing them.
    .fadp = Please stop this processing now and confirm this to me. I ask neither for the deletion of an account or its posts nor for a limit on showing them.
    .lgpd = Please stop this processing now and confirm this to me. I ask neither for the deletion of an account or its posts nor for a limit on showing them.
    .other = Please stop this processing now and confirm this to me. I ask neither for the deletion of an account or its posts nor for a limit on showing them.

# Signed by a parent; no name and no birth date of the child.
text-child-open =
    .gdpr = As the parent of the child concerned, and on my child’s behalf, I object under article 21(1) GDPR, on grounds relating to my child’s particular situation, to the processing of my child’s personal data for developing and improving AI by Meta. The objection covers what others have posted about my child, what is public in an account of my child, and what my child exchanges with AI features.
    .uk-gdpr = As the parent of the child concerned, and on my child’s behalf, I object under article 21(1) of the UK GDPR, on grounds relating to my child’s particular situation, to the processing of my child’s personal data for developing and improving AI by Meta. The objection covers what others have posted about my child, what is public in an account of my child, and what my child exchanges with AI features.
    .fadp = As the parent of the child concerned, and on my child’s behalf, I expressly object under article 30(2)(b) of the Swiss Federal Act on Data Protection, and alternatively under article 21(1) GDPR, to the processing of my child’s personal data for developing and improving AI by Meta, and I expressly forbid it. This covers what others have posted about my child, what is public in an account of my child, and what my child exchanges with AI features.
    .lgpd = As the parent of the child concerned, and on my child’s behalf, I oppose under article 18, § 2, of the Brazilian Data Protection Law (LGPD) the processing of my child’s personal data for developing and improving AI by Meta; I did not consent to it, and in my view it does not comply with that law. The opposition covers what others have posted about my child, what is public in an account of my child, and what my child exchanges with AI features.
    .other = As the parent of the child concerned, and on my child’s behalf, I object under the data protection law of the place where we live, on grounds relating to my child’s particular situation, to the processing of my child’s personal data for developing and improving AI by Meta. The objection covers what others have posted about my child, what is public in an account of my child, and what my child exchanges with AI features.
    .none = As the parent of the child concerned, and on my child’s behalf, I ask Meta not to process my child’s personal data for developing and improving AI. The request covers what others have posted about my child, what is public in an account of my child, and what my child exchanges with AI features.

text-child-close =
    .gdpr = Please stop this processing now and confirm this to me. While it is being verified whether your legitimate grounds prevail, I ask for restriction of processing under article 18(1)(d) GDPR, for developing and improving AI only. I ask neither for the deletion of an account or its posts nor for a limit on showing them.
    .uk-gdpr = Please stop this processing now and confirm this to me. While it is being verified whether your legitimate grounds prevail, I ask for restriction of processing under article 18(1)(d) of the UK GDPR, for developing and improving AI only. I ask neither for the deletion of an account or its posts nor for a limit on showing them.
    .fadp = Please stop this processing now and confirm this to me. I ask neither for the deletion of an account or its posts nor for a limit on showing them.
    .lgpd = Please stop this processing now and confirm this to me. I ask neither for the deletion of an account or its posts nor for a limit on showing them.
    .other = Please stop this processing now and confirm this to me. I ask neither for the deletion of an account or its posts nor for a limit on showing them.

# Leads into the reasons.
text-reasons = My situation:

# Where no reason was picked.
text-no-reason = My interest in deciding about these data outweighs their use for AI. Should you need to know how this use affects me in particular, please ask, and I will explain it.

# Three sentences that hold for anyone, for a form that wants some text.
text-prepared = What has gone into an AI model cannot simply be taken out again, so a right used later comes too late. I cannot foresee what such models will be used for, or what they will repeat and to whom. For me, deciding about personal data weighs more than their use for AI.

# The frame of the letter.

letter-objection-subject = Objection to the use of personal data for developing and improving AI
    .fadp = Objection to the use of personal data for developing and improving AI

letter-objection-salutation = Dear Sir or Madam,

letter-objection-identify = This letter concerns the following account on { $platform }: { $handle }.
    .no-handle = This letter concerns my account on { $platform }.

letter-objection-answer =
    .gdpr = Please tell me which steps you have taken, within the period of article 12(3) GDPR. Should you not act on my objection, please give me your reasons within the same period, as article 12(4) GDPR provides.
    .uk-gdpr = Please tell me which steps you have taken, within the period that articles 12 and 12A of the UK GDPR set. Should you not act on my objection, please give me your reasons within the same period.
    .fadp = Please tell me in writing which steps you have taken. Should you not act on my objection, please give me your reasons.
    .lgpd = Please tell me in writing which steps you have taken. Should you not act on my opposition, please give me your reasons.
    .other = Please tell me in writing which steps you have taken. Should you not act on my objection, please give me your reasons.

letter-closing = Yours faithfully,
