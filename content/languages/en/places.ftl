### Places: what a region is called, and what holds there that holds nowhere else.
### One message a region, `region-` and its ISO 3166-1 code. A note says what holds and what one can still do; `also` has other names that find it, with commas between.

## The European Union. A note stands only where a place has something of its own.

region-AT = Austria
    .note = If it comes to a complaint, do not wait long. As far as we know, Austrian law gives one year from the day you learn of the matter, and three years at most.

region-BE = Belgium
    .note = The Belgian authority itself told people to object if they do not want their data used. A complaint to it is written in Dutch, French or German.

region-BG = Bulgaria
region-HR = Croatia
region-CY = Cyprus
region-CZ = Czechia
    .also = Czech Republic
region-DK = Denmark
region-EE = Estonia
region-FI = Finland
region-FR = France

region-DE = Germany
    .note = Complain to the authority of the Land you live in; in Bavaria, to the one for private companies. Hamburg leads for Meta inside Germany, and you may write there too.

region-GR = Greece
region-HU = Hungary

region-IE = Ireland
    .also = Eire
    .note = Meta’s European company sits here, so the Irish authority is both yours and the lead for Meta. It expects you to write to Meta first.

region-IT = Italy
region-LV = Latvia
region-LT = Lithuania
region-LU = Luxembourg
region-MT = Malta

region-NL = Netherlands
    .also = Holland
    .note = The Dutch authority asked people to object, and left open whether training is lawful when it only offers a way to say no. It asks you to contact Meta before you complain.

region-PL = Poland
region-PT = Portugal
region-RO = Romania
region-SK = Slovakia
region-SI = Slovenia

region-ES = Spain
    .note = A complaint about Meta goes to the national authority. The Catalan, Basque and Andalusian ones deal with public bodies only.

region-SE = Sweden

## The European Economic Area beside the Union.

region-IS = Iceland
    .note = The GDPR applies here as it does in the European Union.

region-LI = Liechtenstein
    .note = The GDPR applies as in the European Union. The authority points out that your name, your profile picture and what you write in public groups stay public in any case: objecting is worthwhile with a private account too.

region-NO = Norway
    .note = The GDPR applies as in the European Union. The Norwegian Consumer Council has complained about Meta’s plans; you still send your own objection.

## The United Kingdom, Switzerland, Brazil.

region-GB = United Kingdom
    .also = UK, Great Britain, England, Scotland, Wales, Northern Ireland
    .note = Meta’s US companies answer for the UK. Where the objection fails, complain to Meta first: it has to confirm your complaint and answer it. The regulator comes after that. It has not approved the training and keeps watch.

region-CH = Switzerland
    .note = Unless Meta has a justification, an express objection binds it, even for posts you made public. Claims go to a civil court; the federal commissioner takes reports. Meta’s Irish company answers, so the GDPR may apply too: our reading, not an authority’s.

region-BR = Brazil
    .note = The authority allowed the training on condition that people with and without an account can object through a simple form at any time. Before you turn to it, ask Meta and keep the proof: it wants to see it.

## The United States.

region-US = United States
    .also = USA, America
    .note = No federal right to object is known. State laws give other rights, such as deletion, and leave aside what you made public. Meta’s AI page there offers only a request about information from third parties.

## Small states that Meta counts as part of Europe.

region-AD = Andorra
    .note = The national law is said to follow the GDPR; its text was not checked. Meta counts this country as part of Europe, so its Irish company answers and the GDPR may apply. Try the European forms; whether they open here was not tested.

region-MC = Monaco
    .note = The national law is said to follow the GDPR; its text was not checked. Meta counts this country as part of Europe, so its Irish company answers and the GDPR may apply. Try the European forms; whether they open here was not tested.

region-SM = San Marino
    .note = The national law is said to follow the GDPR; its text was not checked. Meta counts this country as part of Europe, so its Irish company answers and the GDPR may apply. Try the European forms; whether they open here was not tested.

region-VA = Vatican City
    .note = The state is said to have general rules of its own; their text was not checked. Meta counts this country as part of Europe, so its Irish company answers and the GDPR may apply. Try the European forms; whether they open here was not tested.

## The rest of the world.

region-TR = Türkiye
    .also = Turkey
    .note = The law lets you object only to the outcome of fully automated analysis. You can ask Meta for information, correction or erasure, then turn to the data-protection board. No form of Meta’s for this was found.

region-KR = South Korea
    .also = Korea
    .note = You may demand that the use of your data be suspended, and Meta has to answer. Campaigners reported that a way to say no exists but is hidden behind several steps; its address is not known. Write a letter.

region-JP = Japan
    .note = There is no general right to object. You can demand that the use stop where the law is broken or your legitimate interests are likely to be harmed.

region-IN = India
    .note = The data-protection law leaves out what you made public yourself, and its main duties do not start at once. No form of Meta’s for this was found.

region-NG = Nigeria
    .note = The law lets you object unless an overriding public interest or legitimate ground stands against it. No form of Meta’s for this was found: write a letter.

region-ZA = South Africa
    .note = You may object on reasonable grounds that lie in your situation, and processing must then stop. The regulations have a form of their own for it. Write to Meta; complaints go to the Information Regulator.

region-AR = Argentina
    .note = The law gives access, correction and erasure, but no general right to object. A complaint about Meta’s AI training was pending at the authority when this was last looked at. No form like the Brazilian one is known.

region-UY = Uruguay
    .note = No general right to object is known. The authority has been in talks with Meta. No form of Meta’s for this was found.

region-CL = Chile
    .note = A new law brings a right to object from the day it is in full force; its text was not checked. Until then, make posts private and avoid AI chats. From that day, write a letter: no form of Meta’s was found.

region-CA = Canada
    .note = Federal law lets you withdraw consent and see your data, but gives no right to object. Quebec wants consent for a new purpose, and critics say that training needs it; complaints go to its commission. No form of Meta’s was found.

region-AU = Australia
    .note = The Privacy Act gives no right to object. Meta told the Senate that it uses all public posts of adults and offers no way to say no there.

region-NZ = New Zealand
    .note = You may see and correct your data, but the law gives no right to object. No form of Meta’s for this was found.

region-MX = Mexico
    .note = The federal data law gives a right to object, with a period for the answer; its text was not checked. No form of Meta’s for this was found: write a letter.

region-PE = Peru
    .note = The law lets you object for a founded and legitimate reason: give one. Its text was not checked. No form of Meta’s for this was found: write a letter.

region-CO = Colombia
    .note = The law has no right to object as such. You may ask for erasure or withdraw consent; Meta has to answer such a claim, and the regulator comes after that. The text was not checked.

region-KE = Kenya
    .note = The law lets you object unless Meta has a compelling legitimate interest; its text was not checked. No form of Meta’s was found: write a letter. Complaints go to the data-protection commissioner.

region-TH = Thailand
    .note = The law lets you object to what rests on legitimate interest; its text was not checked. No form of Meta’s for this was found: write a letter.

region-PH = Philippines
    .note = The rules of the Data Privacy Act give a right to object; their text was not checked. No form of Meta’s for this was found: write a letter.

region-SG = Singapore
    .note = You may withdraw consent, but what is publicly available needs none. No form of Meta’s for this was found, and the text of the law was not checked.

region-IL = Israel
    .note = The law gives access and correction, but no general right to object; its text was not checked. No form of Meta’s for this was found.

region-RS = Serbia
    .note = The law is modelled on the GDPR and gives a right to object; its text was not checked. Meta does not count Serbia as part of Europe, so the US company answers. No form of Meta’s was found: write a letter.

region-UA = Ukraine
    .note = The law lets you object with a reasoned demand: give your reasons. Its text was not checked. No form of Meta’s was found: write a letter. The ombudsman takes complaints.

## Crown dependencies that Meta counts as part of Europe.

region-JE = Jersey
    .note = Meta counts this island as part of Europe, so its Irish company answers. The island’s own law was not looked into, so no right is claimed here. Try the European forms; whether they open was not tested.

region-GG = Guernsey
    .note = Meta counts this island as part of Europe, so its Irish company answers. The island’s own law was not looked into, so no right is claimed here. Try the European forms; whether they open was not tested.

region-IM = Isle of Man
    .note = Meta counts this island as part of Europe, so its Irish company answers. The island’s own law was not looked into, so no right is claimed here. Try the European forms; whether they open was not tested.

## The law that applies: its short name, the right in one line, and how long Meta has. `{ $days }` is a number of days.

regime-gdpr = GDPR, article 21(1)
    .right = Object on any day. Meta’s form for your own account needs no reason.
    .answer = Often a mail within a day; by law one month at most, or two more if Meta tells you within the first.

regime-uk-gdpr = UK GDPR, article 21(1)
    .right = Object on any day. The box for reasons may stay empty in the form for your own account.
    .answer = By law one month, up to the same day of the next. How weekends and holidays count is not known to us.

regime-fadp = Swiss Data Protection Act (FADP), article 30(2)(b)
    .right = Object expressly on any day. Meta may then go on only with a justification.
    .answer =
        { $days ->
            [one] No period in law. We suggest looking again after { $days } day.
           *[other] No period in law. We suggest looking again after { $days } days.
        }

regime-lgpd = LGPD, article 18 § 2
    .right = Object at any time to use that does not rest on your consent, where the law is not kept.
    .answer =
        { $days ->
            [one] No period in law. We suggest looking again after { $days } day.
           *[other] No period in law. We suggest looking again after { $days } days.
        }

regime-other = The law of the country
    .right = Read the note: what you can demand differs from country to country.
    .answer = The period depends on the law of the country; for many none is known.
    .answer-days =
        { $days ->
            [one] { $days } day after receipt, as far as is known; we suggest it as a date, not as law.
           *[other] { $days } days after receipt, as far as is known; we suggest it as a date, not as law.
        }
    .answer-working-days =
        { $days ->
            [one] { $days } working day after receipt, as far as is known; we suggest it as a date, not as law.
           *[other] { $days } working days after receipt, as far as is known; we suggest it as a date, not as law.
        }

regime-none = No right to object known
    .right = No law is known here that lets you object to this use.
    .answer = No period, since no right is known.

## What one can do where no right is known.

no-right-do = What you can do here
    .a = Set your accounts to private. Your name and profile picture stay public.
    .b = Limit who sees your past posts. Facebook does it in one go, and it cannot be undone in one go.
    .c = Delete your chats with Meta’s AI and start no new ones. Meta does not promise to delete its own copy.
    .d = Ask friends not to post pictures of you and not to pass your messages to Meta’s AI.
    .e = Give Meta the country you live in. Another one helps nobody.

## Where sources disagree about a place or an authority.

contradiction-form-japan = Two guides name Japan among the places with a form; none was found.
contradiction-complaint-page = Sources name two different pages for complaints; the notes give the other one.
contradiction-former-address = One source still lists a former address; newer ones agree on the one shown.
