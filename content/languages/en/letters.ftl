# Letters that follow an objection, and the history in sentences. Letters are written in more languages than the program
# speaks, so all that they need stands here and in the texts: the months, too.
# The attribute is the law that applies. A law without an attribute has no such sentence.

letter-month-1 = January
letter-month-2 = February
letter-month-3 = March
letter-month-4 = April
letter-month-5 = May
letter-month-6 = June
letter-month-7 = July
letter-month-8 = August
letter-month-9 = September
letter-month-10 = October
letter-month-11 = November
letter-month-12 = December
letter-date = { $day } { $month } { $year }

# Blanks that a person has to fill; they are flagged before anything is sent.

letter-blank-name = [your name]
letter-blank-contact = [your postal or e-mail address]
letter-blank-date = [date]

# The subject on paper, with the label that is usual there. A mail has the subject alone.

letter-subject = { $subject }

# What an objection is about.

letter-about =
    .account = My objection concerns my account on { $platform }: { $handle }.
    .account-no-handle = My objection concerns my account on { $platform }.
    .page = My objection concerns a Page of mine on { $platform }, { $handle }, and the data about me there.
    .page-no-handle = My objection concerns a Page of mine on { $platform } and the data about me there.
    .child = My objection concerns my child’s account on { $platform }, { $handle }, and what others have posted there about my child.
    .child-no-handle = My objection concerns my child’s data on { $platform }.
    .others-posts = My objection concerns what others have posted about me on the services of Meta, and what comes from third parties.

# The same right after the salutation.

letter-about-first =
    .page = My objection concerns a Page of mine on { $platform }, { $handle }, and the data about me there.
    .page-no-handle = My objection concerns a Page of mine on { $platform } and the data about me there.
    .child = My objection concerns my child’s account on { $platform }, { $handle }, and what others have posted there about my child.
    .child-no-handle = My objection concerns my child’s data on { $platform }.
    .others-posts = My objection concerns what others have posted about me on the services of Meta, and what comes from third parties.

# The last sentence of each text.

letter-not-asked =
    .own-account = I ask neither for the deletion of my account or its posts nor for a limit on showing them.
    .whatsapp = I ask neither for the deletion of my account or its messages nor for a limit on showing them to those for whom they are meant.
    .others-posts = I ask neither for the deletion of an account or its posts nor for a limit on showing them.
    .child = I ask neither for the deletion of an account or its posts nor for a limit on showing them.

# What stands in several letters.

letter-stop = Please stop this processing now and confirm this to me.
    .fadp = Please stop this processing now and confirm this to me.

letter-restriction =
    .gdpr = While it is being verified whether your legitimate grounds prevail, I ask for restriction of processing under article 18(1)(d) GDPR, for developing and improving AI only.
    .uk-gdpr = While it is being verified whether your legitimate grounds prevail, I ask for restriction of processing under article 18(1)(d) of the UK GDPR, for developing and improving AI only.

# How a text of ours cites it: by this a text that was kept is known to ask for restriction.
letter-restriction-cited =
    .gdpr = article 18(1)(d) GDPR
    .uk-gdpr = article 18(1)(d) of the UK GDPR

letter-period =
    .gdpr = The period of article 12(3) GDPR ended on { $due }. I have not been told what has been done about my objection.
    .uk-gdpr = By my count the period of articles 12 and 12A of the UK GDPR ended on { $due }. I have not been told what has been done about my objection.

letter-period-extended =
    .gdpr = An extension was announced; the extended period of article 12(3) GDPR ended on { $due }. I have not been told what has been done about my objection.
    .uk-gdpr = An extension was announced; by my count the extended period ended on { $due }. I have not been told what has been done about my objection.

letter-period-late =
    .gdpr = On { $announced } an extension was announced. The first period had ended on { $end } by then, so under article 12(3) GDPR it does not move the date.
    .uk-gdpr = On { $announced } an extension was announced. By my count the first period had ended on { $end } by then, so it does not move the date.
    .fadp = On { $announced } an extension was announced. The first period had ended on { $end } by then.
    .lgpd = On { $announced } an extension was announced. The first period had ended on { $end } by then.
    .other = On { $announced } an extension was announced. The first period had ended on { $end } by then.

letter-history = This is what has happened so far:

# Supplement.

letter-supplement-subject = Supplement to my objection of { $sent } to the use of personal data for developing and improving AI
    .fadp = Supplement to my objection of { $sent } to the use of personal data for developing and improving AI

letter-supplement-open =
    .asked = On { $sent } I objected to the processing of personal data for developing and improving AI. On { $answered } I was asked for more. With this letter I add to my objection.
    .elsewhere = On { $sent } I objected to the processing of personal data for developing and improving AI. On { $answered } I was sent elsewhere. I uphold my objection, and with this letter I add to it.
    .refused = On { $sent } I objected to the processing of personal data for developing and improving AI. On { $answered } this was refused. I uphold my objection, and with this letter I add to it.
    .plain = On { $sent } I objected to the processing of personal data for developing and improving AI. With this letter I add to my objection of my own accord.
    .asked-fadp = On { $sent } I objected to the processing of personal data for developing and improving AI. On { $answered } I was asked for more. With this letter I add to my objection.
    .elsewhere-fadp = On { $sent } I objected to the processing of personal data for developing and improving AI. On { $answered } I was sent elsewhere. I uphold my objection, and with this letter I add to it.
    .refused-fadp = On { $sent } I objected to the processing of personal data for developing and improving AI. On { $answered } this was refused. I uphold my objection, and with this letter I add to it.
    .plain-fadp = On { $sent } I objected to the processing of personal data for developing and improving AI. With this letter I add to my objection of my own accord.

letter-supplement-first-day = My objection counts from the day on which I sent it. This letter is not a new request.

letter-supplement-prompts = My objection does not depend on prompts, or on a picture of what an AI has answered. It is directed against the use of data for developing and improving AI, and not against a particular answer.

letter-supplement-identity =
    .gdpr = I wrote to you as the person whom the data concern. Under article 12(6) GDPR more may be asked for only where there are reasonable doubts about who I am. Should you have any, please name them, and tell me the least that would settle them.
    .uk-gdpr = I wrote to you as the person whom the data concern. More may be asked for only where there are reasonable doubts about who I am. Should you have any, please name them, and tell me the least that would settle them.
    .fadp = I wrote to you as the person whom the data concern. Should you doubt who I am, please name your doubts, and tell me the least that would settle them.
    .lgpd = I wrote to you as the person whom the data concern. Should you doubt who I am, please name your doubts, and tell me the least that would settle them.
    .other = I wrote to you as the person whom the data concern. Should you doubt who I am, please name your doubts, and tell me the least that would settle them.
    .gdpr-child = I wrote to you as a parent, on behalf of my child, whom the data concern. Under article 12(6) GDPR more may be asked for only where there are reasonable doubts about who I am. Should you have any, please name them, and tell me the least that would settle them.
    .uk-gdpr-child = I wrote to you as a parent, on behalf of my child, whom the data concern. More may be asked for only where there are reasonable doubts about who I am. Should you have any, please name them, and tell me the least that would settle them.
    .fadp-child = I wrote to you as a parent, on behalf of my child, whom the data concern. Should you doubt who I am, please name your doubts, and tell me the least that would settle them.
    .lgpd-child = I wrote to you as a parent, on behalf of my child, whom the data concern. Should you doubt who I am, please name your doubts, and tell me the least that would settle them.
    .other-child = I wrote to you as a parent, on behalf of my child, whom the data concern. Should you doubt who I am, please name your doubts, and tell me the least that would settle them.

letter-supplement-refused =
    .gdpr = Under article 21(1) GDPR it is for you to show compelling legitimate grounds that override my interests, rights and freedoms. Please name these grounds, and say how you have weighed them against my situation.
    .uk-gdpr = Under article 21(1) of the UK GDPR it is for you to show compelling legitimate grounds that override my interests, rights and freedoms. Please name these grounds, and say how you have weighed them against my situation.
    .fadp = I have expressly objected. Under articles 30 and 31 of the Swiss Federal Act on Data Protection you may then go on only with a justification. Please name it.
    .lgpd = Please name the reasons for which you do not act on my opposition, and the legal basis on which you rely.
    .other = Please name the reasons for which you do not act on my objection, and the legal basis on which you rely.
    .gdpr-child = Under article 21(1) GDPR it is for you to show compelling legitimate grounds that override my child’s interests, rights and freedoms. Please name these grounds, and say how you have weighed them against my child’s situation.
    .uk-gdpr-child = Under article 21(1) of the UK GDPR it is for you to show compelling legitimate grounds that override my child’s interests, rights and freedoms. Please name these grounds, and say how you have weighed them against my child’s situation.

# Reminder.

letter-reminder-subject = Reminder of my objection of { $sent } to the use of personal data for developing and improving AI
    .fadp = Reminder of my objection of { $sent } to the use of personal data for developing and improving AI

letter-reminder-open = On { $sent } I objected to the processing of personal data for developing and improving AI. I have no decision on it so far.
    .refused = On { $sent } I objected to the processing of personal data for developing and improving AI. On { $answered } this was refused. I uphold my objection.
    .answered = On { $sent } I objected to the processing of personal data for developing and improving AI. On { $answered } I received an answer. I uphold my objection.
    .fadp = On { $sent } I objected to the processing of personal data for developing and improving AI. I have no decision on it so far.
    .refused-fadp = On { $sent } I objected to the processing of personal data for developing and improving AI. On { $answered } this was refused. I uphold my objection.
    .answered-fadp = On { $sent } I objected to the processing of personal data for developing and improving AI. On { $answered } I received an answer. I uphold my objection.

letter-reminder-ask = Please stop this processing now, if you have not done so, and tell me by { $by } what you have done.
    .fadp = Please stop this processing now, if you have not done so, and tell me by { $by } what you have done.

letter-reminder-next =
    .gdpr = Should I not hear from you by then, I intend to lodge a complaint with the supervisory authority under article 77 GDPR.
    .uk-gdpr = Should I not hear from you by then, I intend to complain to you under section 164A of the Data Protection Act 2018, and after that to the regulator.
    .fadp = Should I not hear from you by then, I intend to report the matter to the Federal Data Protection and Information Commissioner. I reserve my claims under article 32 of the Swiss Federal Act on Data Protection.
    .lgpd = Should I not hear from you by then, I intend to petition the Brazilian data protection authority (ANPD).
    .other = Should I not hear from you by then, I intend to turn to the authority that watches over data protection where I live.

# Complaint to the company: United Kingdom.

letter-company-subject = Complaint under section 164A of the Data Protection Act 2018

letter-company-open = This is a complaint about how you have dealt with my objection of { $sent } under article 21(1) of the UK GDPR, to the processing of personal data for developing and improving AI.

letter-company-ask =
    { $days ->
        [one] Please acknowledge this complaint within { $days } day, as the law provides, look into it, and tell me the outcome without undue delay. I ask you to act on my objection: to stop this processing, and to confirm this to me.
       *[other] Please acknowledge this complaint within { $days } days, as the law provides, look into it, and tell me the outcome without undue delay. I ask you to act on my objection: to stop this processing, and to confirm this to me.
    }

letter-company-next = Should that not settle the matter, I intend to complain to the regulator under section 165 of the same Act.

# Complaint to the authority, in five items.

letter-complaint-subject =
    .gdpr = Complaint under article 77 GDPR: my objection to the use of personal data for developing and improving AI by Meta
    .uk-gdpr = Complaint under section 165 of the Data Protection Act 2018: my objection to the use of personal data for developing and improving AI by Meta
    .fadp = Report under article 49 of the Swiss Federal Act on Data Protection: my objection to the use of personal data for developing and improving AI by Meta
    .lgpd = Petition of a data subject against a controller: my opposition to the use of personal data for developing and improving AI by Meta
    .other = Complaint: my objection to the use of personal data for developing and improving AI by Meta

letter-complaint-open =
    .gdpr = I lodge a complaint under article 77 GDPR. Its particulars follow in five items.
    .uk-gdpr = I make a complaint under section 165 of the Data Protection Act 2018. Its particulars follow in five items.
    .fadp = I report to you, under article 49 of the Swiss Federal Act on Data Protection, a processing of data that may violate data protection regulations. I know that a report does not make me a party. The particulars follow in five items.
    .lgpd = I petition you as a data subject, after having turned to the controller. The particulars follow in five items.
    .other = I make a complaint under the data protection law of the place where I live. Its particulars follow in five items.

letter-complaint-item-1 = 1. Who is writing to you
letter-complaint-item-2 = 2. For whom
letter-complaint-item-3 = 3. Against whom
letter-complaint-item-4 = 4. What it is about
letter-complaint-item-5 = 5. The request that went before, and what came of it

letter-complaint-residence = Country of residence: { $country }

letter-complaint-for =
    .own = I act for myself. No body and no other person represents me.
    .child = I act as a parent, on behalf of my child. No body represents us.

letter-complaint-against = The company responsible for the processing (the controller) is:
    .several = Two companies are responsible for the processing (controllers), the first for the service and the second for the AI features in it:

letter-complaint-reading = This company has its seat in Ireland and answers for users where I live. I therefore read article 3(1) GDPR so that the Regulation applies.
    .several = These companies have their seat in Ireland and answer for users where I live. I therefore read article 3(1) GDPR so that the Regulation applies.

letter-complaint-what =
    .gdpr = Personal data are processed for developing and improving AI, and legitimate interests are relied on for it (article 6(1)(f) GDPR). I have objected under article 21(1) GDPR, on grounds relating to my particular situation. The processing may then go on only if compelling legitimate grounds are shown that override my interests, rights and freedoms.
    .uk-gdpr = Personal data are processed for developing and improving AI, and legitimate interests are relied on for it. I have objected under article 21(1) of the UK GDPR, on grounds relating to my particular situation. The processing may then go on only if compelling legitimate grounds are shown that override my interests, rights and freedoms.
    .fadp = Personal data are processed for developing and improving AI. I have expressly objected under article 30(2)(b) of the Swiss Federal Act on Data Protection. The processing may then go on only with a justification under article 31, even with data that I made public myself.
    .lgpd = Personal data are processed for developing and improving AI without my consent. I have opposed this under article 18, § 2, of the Brazilian Data Protection Law (LGPD).
    .other = Personal data are processed for developing and improving AI. I have objected to this under the data protection law of the place where I live.
    .gdpr-child = Personal data are processed for developing and improving AI, and legitimate interests are relied on for it (article 6(1)(f) GDPR). On my child’s behalf I have objected under article 21(1) GDPR, on grounds relating to my child’s particular situation. The processing may then go on only if compelling legitimate grounds are shown that override my child’s interests, rights and freedoms.
    .uk-gdpr-child = Personal data are processed for developing and improving AI, and legitimate interests are relied on for it. On my child’s behalf I have objected under article 21(1) of the UK GDPR, on grounds relating to my child’s particular situation. The processing may then go on only if compelling legitimate grounds are shown that override my child’s interests, rights and freedoms.
    .fadp-child = Personal data are processed for developing and improving AI. On my child’s behalf I have expressly objected under article 30(2)(b) of the Swiss Federal Act on Data Protection. The processing may then go on only with a justification under article 31, even with data that were made public.

letter-complaint-silent =
    .gdpr = In my view this infringes article 12(3) and (4) and article 21(1) GDPR: within the period I was told neither what was done about my objection nor why nothing was done.
    .uk-gdpr = In my view this infringes articles 12 and 21(1) of the UK GDPR: I was told neither what was done about my objection nor why nothing was done.
    .fadp = In my view my personality rights are infringed: I was told neither that the processing has stopped nor by what it is justified.
    .lgpd = I have been told neither that the processing has stopped nor why it goes on.
    .other = I have been told neither that the processing has stopped nor why it goes on.
    .fadp-child = In my view my child’s personality rights are infringed: I was told neither that the processing has stopped nor by what it is justified.

letter-complaint-refused =
    .gdpr = In my view this infringes article 21(1) GDPR: my objection was refused, and no compelling legitimate grounds that override my interests have been shown to me.
    .uk-gdpr = In my view this infringes article 21(1) of the UK GDPR: my objection was refused, and no compelling legitimate grounds that override my interests have been shown to me.
    .fadp = In my view my personality rights are infringed: my objection was refused, and no justification that would hold has been shown to me.
    .lgpd = My opposition was refused. In my view this does not comply with the law.
    .other = My objection was refused. In my view this does not comply with the law.
    .gdpr-child = In my view this infringes article 21(1) GDPR: my objection was refused, and no compelling legitimate grounds that override my child’s interests have been shown to me.
    .uk-gdpr-child = In my view this infringes article 21(1) of the UK GDPR: my objection was refused, and no compelling legitimate grounds that override my child’s interests have been shown to me.
    .fadp-child = In my view my child’s personality rights are infringed: my objection was refused, and no justification that would hold has been shown to me.

letter-complaint-accepted = On { $answered } I was told that my objection is accepted.

letter-complaint-going-on = I have no decision on my objection so far.

letter-complaint-restriction =
    .gdpr = I also asked for restriction of processing under article 18(1)(d) GDPR, for developing and improving AI only.
    .uk-gdpr = I also asked for restriction of processing under article 18(1)(d) of the UK GDPR, for developing and improving AI only.

letter-complaint-request = I turned to the company first, with my objection of { $sent }. This is what has happened:

letter-complaint-company =
    .done = I complained to the company itself on { $on }, under section 164A of the Data Protection Act 2018.
    .not-done = I have not yet complained to the company itself under section 164A of the Data Protection Act 2018.

letter-complaint-ask =
    .gdpr = I ask you to look into this complaint, to see to it that my objection is acted on, and to keep me informed of progress and outcome.
    .uk-gdpr = I ask you to look into this complaint, to see to it that my objection is acted on, and to keep me informed of progress and outcome.
    .fadp = I ask you to look into the matter and to see to it that my express objection is respected.
    .lgpd = I ask you to look into this petition, and to see to it that my opposition is acted on.
    .other = I ask you to look into this complaint, and to see to it that my objection is acted on.

letter-complaint-forward =
    .gdpr = As far as another authority leads in this matter, please pass the complaint on to it and stay my contact (articles 56 and 60 GDPR).

letter-enclosures = Enclosures:
    .none = Enclosures: none
letter-enclosure = { $file }, of { $date }
letter-enclosure-text = a text that I sent
letter-enclosure-form = the text that I prepared for the form
letter-enclosure-objection = my objection
letter-enclosure-supplement = my supplement
letter-enclosure-reminder = my reminder
letter-enclosure-company-complaint = my complaint to the company

# The history, event by event, as the person tells it.

history-line = { $date }: { $what }
history-sent = I sent my objection by the form.
    .reference = I sent my objection by the form; the reference is { $reference }.
history-letter = I sent a letter.
history-letter-objection = I sent my objection by letter.
history-letter-supplement = I sent a supplement.
history-letter-reminder = I sent a reminder.
history-letter-company-complaint = I complained to the company.
history-letter-complaint = I complained to the authority.
history-reply = An answer came.
history-reply-sent = An answer came that decides nothing.
history-no-answer = No answer was there yet.
history-reply-received = The company confirmed that it received my objection.
history-reply-accepted = The company said that it accepts my objection.
history-reply-code-wanted = The form asked for a code from a mail.
history-reply-asked-for-more = The company asked me for more.
history-reply-sent-elsewhere = The company sent me elsewhere.
history-reply-refused = The company refused.
history-reply-extended = The company announced that it needs more time.
history-reply-not-offered = The company said that this is not offered where I live.
history-error = The form showed an error; nothing was sent.
history-covered = The answer to another objection of mine named this account.
history-withdrawn = I withdrew my objection.
history-proof = I kept a proof: { $file }.
history-note = I noted: { $note }
