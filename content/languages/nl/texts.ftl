# The objection texts. One for each purpose, under the law that applies: opening, reasons, close.
# Each text is limited to its purpose, and its last sentence says what it does not ask for.

text-own-account-open =
    .gdpr = Op grond van artikel 21, lid 1, AVG maak ik, om redenen die verband houden met mijn specifieke situatie, bezwaar tegen de verwerking van mijn persoonsgegevens voor de ontwikkeling en verbetering van AI door Meta. Mijn bezwaar geldt voor wat in mijn account openbaar is en voor wat ik daar met AI-functies uitwissel.
    .uk-gdpr = Op grond van artikel 21, lid 1, van de UK GDPR maak ik, om redenen die verband houden met mijn specifieke situatie, bezwaar tegen de verwerking van mijn persoonsgegevens voor de ontwikkeling en verbetering van AI door Meta. Mijn bezwaar geldt voor wat in mijn account openbaar is en voor wat ik daar met AI-functies uitwissel.
    .fadp = Op grond van artikel 30, lid 2, letter b, van de Zwitserse federale wet op de gegevensbescherming (DSG), en subsidiair op grond van artikel 21, lid 1, AVG, maak ik uitdrukkelijk bezwaar tegen de verwerking van mijn persoonsgegevens voor de ontwikkeling en verbetering van AI door Meta, en ik verbied die verwerking uitdrukkelijk. Mijn bezwaar geldt voor wat in mijn account openbaar is en voor wat ik daar met AI-functies uitwissel.
    .lgpd = Op grond van artikel 18, § 2, van de Braziliaanse wet op de gegevensbescherming (LGPD) maak ik bezwaar tegen de verwerking van mijn persoonsgegevens voor de ontwikkeling en verbetering van AI door Meta; ik heb er geen toestemming voor gegeven, en naar mijn mening is deze verwerking in strijd met die wet. Mijn bezwaar geldt voor wat in mijn account openbaar is en voor wat ik daar met AI-functies uitwissel.
    .other = Op grond van het gegevensbeschermingsrecht van de plaats waar ik woon, maak ik, om redenen die verband houden met mijn specifieke situatie, bezwaar tegen de verwerking van mijn persoonsgegevens voor de ontwikkeling en verbetering van AI door Meta. Mijn bezwaar geldt voor wat in mijn account openbaar is en voor wat ik daar met AI-functies uitwissel.

text-own-account-close =
    .gdpr = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen. Zolang niet vaststaat wiens gronden zwaarder wegen, verzoek ik om beperking van de verwerking op grond van artikel 18, lid 1, punt d), AVG, uitsluitend voor de ontwikkeling en verbetering van AI. Ik vraag niet om verwijdering van mijn account of van de posts daarin, en ook niet om een beperking van de weergave ervan.
    .uk-gdpr = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen. Zolang niet vaststaat wiens gronden zwaarder wegen, verzoek ik om beperking van de verwerking op grond van artikel 18, lid 1, punt d), van de UK GDPR, uitsluitend voor de ontwikkeling en verbetering van AI. Ik vraag niet om verwijdering van mijn account of van de posts daarin, en ook niet om een beperking van de weergave ervan.
    .fadp = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen. Ik vraag niet om verwijdering van mijn account of van de posts daarin, en ook niet om een beperking van de weergave ervan.
    .lgpd = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen. Ik vraag niet om verwijdering van mijn account of van de posts daarin, en ook niet om een beperking van de weergave ervan.
    .other = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen. Ik vraag niet om verwijdering van mijn account of van de posts daarin, en ook niet om een beperking van de weergave ervan.

text-whatsapp-open =
    .gdpr = Op grond van artikel 21, lid 1, AVG maak ik, om redenen die verband houden met mijn specifieke situatie, bezwaar tegen de verwerking van mijn berichten met AI op WhatsApp voor de ontwikkeling en verbetering van AI, voor zover die verwerking op gerechtvaardigde belangen berust. Daaronder vallen ook berichten die anderen met AI uitwisselen in chats waaraan ik deelneem, voor zover ze mij betreffen.
    .uk-gdpr = Op grond van artikel 21, lid 1, van de UK GDPR maak ik, om redenen die verband houden met mijn specifieke situatie, bezwaar tegen de verwerking van mijn berichten met AI op WhatsApp voor de ontwikkeling en verbetering van AI, voor zover die verwerking op gerechtvaardigde belangen berust. Daaronder vallen ook berichten die anderen met AI uitwisselen in chats waaraan ik deelneem, voor zover ze mij betreffen.
    .fadp = Op grond van artikel 30, lid 2, letter b, van de Zwitserse federale wet op de gegevensbescherming (DSG), en subsidiair op grond van artikel 21, lid 1, AVG, maak ik uitdrukkelijk bezwaar tegen de verwerking van mijn berichten met AI op WhatsApp voor de ontwikkeling en verbetering van AI, voor zover die verwerking op gerechtvaardigde belangen berust, en ik verbied die verwerking uitdrukkelijk. Daaronder vallen ook berichten die anderen met AI uitwisselen in chats waaraan ik deelneem, voor zover ze mij betreffen.
    .lgpd = Op grond van artikel 18, § 2, van de Braziliaanse wet op de gegevensbescherming (LGPD) maak ik bezwaar tegen de verwerking van mijn berichten met AI op WhatsApp voor de ontwikkeling en verbetering van AI, voor zover die verwerking op gerechtvaardigde belangen berust; naar mijn mening is deze verwerking in strijd met die wet. Daaronder vallen ook berichten die anderen met AI uitwisselen in chats waaraan ik deelneem, voor zover ze mij betreffen.
    .other = Op grond van het gegevensbeschermingsrecht van de plaats waar ik woon, maak ik, om redenen die verband houden met mijn specifieke situatie, bezwaar tegen de verwerking van mijn berichten met AI op WhatsApp voor de ontwikkeling en verbetering van AI, voor zover die verwerking op gerechtvaardigde belangen berust. Daaronder vallen ook berichten die anderen met AI uitwisselen in chats waaraan ik deelneem, voor zover ze mij betreffen.

text-whatsapp-close =
    .gdpr = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen. Zolang niet vaststaat wiens gronden zwaarder wegen, verzoek ik om beperking van de verwerking op grond van artikel 18, lid 1, punt d), AVG, uitsluitend voor de ontwikkeling en verbetering van AI. Ik vraag niet om verwijdering van mijn account of van de berichten daarin, en ook niet om een beperking van de weergave ervan aan degenen voor wie ze bestemd zijn.
    .uk-gdpr = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen. Zolang niet vaststaat wiens gronden zwaarder wegen, verzoek ik om beperking van de verwerking op grond van artikel 18, lid 1, punt d), van de UK GDPR, uitsluitend voor de ontwikkeling en verbetering van AI. Ik vraag niet om verwijdering van mijn account of van de berichten daarin, en ook niet om een beperking van de weergave ervan aan degenen voor wie ze bestemd zijn.
    .fadp = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen. Ik vraag niet om verwijdering van mijn account of van de berichten daarin, en ook niet om een beperking van de weergave ervan aan degenen voor wie ze bestemd zijn.
    .lgpd = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen. Ik vraag niet om verwijdering van mijn account of van de berichten daarin, en ook niet om een beperking van de weergave ervan aan degenen voor wie ze bestemd zijn.
    .other = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen. Ik vraag niet om verwijdering van mijn account of van de berichten daarin, en ook niet om een beperking van de weergave ervan aan degenen voor wie ze bestemd zijn.

text-others-posts-open =
    .gdpr = Op grond van artikel 21, lid 1, AVG maak ik, om redenen die verband houden met mijn specifieke situatie, bezwaar tegen de verwerking van persoonsgegevens over mij voor de ontwikkeling en verbetering van AI door Meta. Mijn bezwaar geldt voor wat anderen over mij hebben geplaatst en voor wat van derden komt.
    .uk-gdpr = Op grond van artikel 21, lid 1, van de UK GDPR maak ik, om redenen die verband houden met mijn specifieke situatie, bezwaar tegen de verwerking van persoonsgegevens over mij voor de ontwikkeling en verbetering van AI door Meta. Mijn bezwaar geldt voor wat anderen over mij hebben geplaatst en voor wat van derden komt.
    .fadp = Op grond van artikel 30, lid 2, letter b, van de Zwitserse federale wet op de gegevensbescherming (DSG), en subsidiair op grond van artikel 21, lid 1, AVG, maak ik uitdrukkelijk bezwaar tegen de verwerking van persoonsgegevens over mij voor de ontwikkeling en verbetering van AI door Meta, en ik verbied die verwerking uitdrukkelijk. Mijn bezwaar geldt voor wat anderen over mij hebben geplaatst en voor wat van derden komt.
    .lgpd = Op grond van artikel 18, § 2, van de Braziliaanse wet op de gegevensbescherming (LGPD) maak ik bezwaar tegen de verwerking van persoonsgegevens over mij voor de ontwikkeling en verbetering van AI door Meta; ik heb er geen toestemming voor gegeven, en naar mijn mening is deze verwerking in strijd met die wet. Mijn bezwaar geldt voor wat anderen over mij hebben geplaatst en voor wat van derden komt.
    .other = Op grond van het gegevensbeschermingsrecht van de plaats waar ik woon, maak ik, om redenen die verband houden met mijn specifieke situatie, bezwaar tegen de verwerking van persoonsgegevens over mij voor de ontwikkeling en verbetering van AI door Meta. Mijn bezwaar geldt voor wat anderen over mij hebben geplaatst en voor wat van derden komt.

text-others-posts-close =
    .gdpr = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen. Zolang niet vaststaat wiens gronden zwaarder wegen, verzoek ik om beperking van de verwerking op grond van artikel 18, lid 1, punt d), AVG, uitsluitend voor de ontwikkeling en verbetering van AI. Ik vraag niet om verwijdering van een account of van de posts daarin, en ook niet om een beperking van de weergave ervan.
    .uk-gdpr = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen. Zolang niet vaststaat wiens gronden zwaarder wegen, verzoek ik om beperking van de verwerking op grond van artikel 18, lid 1, punt d), van de UK GDPR, uitsluitend voor de ontwikkeling en verbetering van AI. Ik vraag niet om verwijdering van een account of van de posts daarin, en ook niet om een beperking van de weergave ervan.
    .fadp = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen. Ik vraag niet om verwijdering van een account of van de posts daarin, en ook niet om een beperking van de weergave ervan.
    .lgpd = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen. Ik vraag niet om verwijdering van een account of van de posts daarin, en ook niet om een beperking van de weergave ervan.
    .other = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen. Ik vraag niet om verwijdering van een account of van de posts daarin, en ook niet om een beperking van de weergave ervan.

# Signed by a parent; no name and no birth date of the child.
text-child-open =
    .gdpr = Op grond van artikel 21, lid 1, AVG maak ik, als ouder van het betrokken kind en namens mijn kind, om redenen die verband houden met de specifieke situatie van mijn kind, bezwaar tegen de verwerking van de persoonsgegevens van mijn kind voor de ontwikkeling en verbetering van AI door Meta. Het bezwaar geldt voor wat anderen over mijn kind hebben geplaatst, voor wat in een account van mijn kind openbaar is, en voor wat mijn kind met AI-functies uitwisselt.
    .uk-gdpr = Op grond van artikel 21, lid 1, van de UK GDPR maak ik, als ouder van het betrokken kind en namens mijn kind, om redenen die verband houden met de specifieke situatie van mijn kind, bezwaar tegen de verwerking van de persoonsgegevens van mijn kind voor de ontwikkeling en verbetering van AI door Meta. Het bezwaar geldt voor wat anderen over mijn kind hebben geplaatst, voor wat in een account van mijn kind openbaar is, en voor wat mijn kind met AI-functies uitwisselt.
    .fadp = Op grond van artikel 30, lid 2, letter b, van de Zwitserse federale wet op de gegevensbescherming (DSG), en subsidiair op grond van artikel 21, lid 1, AVG, maak ik, als ouder van het betrokken kind en namens mijn kind, uitdrukkelijk bezwaar tegen de verwerking van de persoonsgegevens van mijn kind voor de ontwikkeling en verbetering van AI door Meta, en ik verbied die verwerking uitdrukkelijk. Het bezwaar geldt voor wat anderen over mijn kind hebben geplaatst, voor wat in een account van mijn kind openbaar is, en voor wat mijn kind met AI-functies uitwisselt.
    .lgpd = Op grond van artikel 18, § 2, van de Braziliaanse wet op de gegevensbescherming (LGPD) maak ik, als ouder van het betrokken kind en namens mijn kind, bezwaar tegen de verwerking van de persoonsgegevens van mijn kind voor de ontwikkeling en verbetering van AI door Meta; ik heb er geen toestemming voor gegeven, en naar mijn mening is deze verwerking in strijd met die wet. Het bezwaar geldt voor wat anderen over mijn kind hebben geplaatst, voor wat in een account van mijn kind openbaar is, en voor wat mijn kind met AI-functies uitwisselt.
    .other = Op grond van het gegevensbeschermingsrecht van de plaats waar wij wonen, maak ik, als ouder van het betrokken kind en namens mijn kind, om redenen die verband houden met de specifieke situatie van mijn kind, bezwaar tegen de verwerking van de persoonsgegevens van mijn kind voor de ontwikkeling en verbetering van AI door Meta. Het bezwaar geldt voor wat anderen over mijn kind hebben geplaatst, voor wat in een account van mijn kind openbaar is, en voor wat mijn kind met AI-functies uitwisselt.

text-child-close =
    .gdpr = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen. Zolang niet vaststaat wiens gronden zwaarder wegen, verzoek ik om beperking van de verwerking op grond van artikel 18, lid 1, punt d), AVG, uitsluitend voor de ontwikkeling en verbetering van AI. Ik vraag niet om verwijdering van een account of van de posts daarin, en ook niet om een beperking van de weergave ervan.
    .uk-gdpr = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen. Zolang niet vaststaat wiens gronden zwaarder wegen, verzoek ik om beperking van de verwerking op grond van artikel 18, lid 1, punt d), van de UK GDPR, uitsluitend voor de ontwikkeling en verbetering van AI. Ik vraag niet om verwijdering van een account of van de posts daarin, en ook niet om een beperking van de weergave ervan.
    .fadp = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen. Ik vraag niet om verwijdering van een account of van de posts daarin, en ook niet om een beperking van de weergave ervan.
    .lgpd = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen. Ik vraag niet om verwijdering van een account of van de posts daarin, en ook niet om een beperking van de weergave ervan.
    .other = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen. Ik vraag niet om verwijdering van een account of van de posts daarin, en ook niet om een beperking van de weergave ervan.

# Leads into the reasons.
text-reasons = Mijn situatie:

# Where no reason was picked.
text-no-reason = Mijn belang om over deze gegevens te beslissen weegt zwaarder dan het gebruik ervan voor AI. Wilt u weten wat dit gebruik juist voor mij betekent, vraag het dan; ik zal het toelichten.

# Three sentences that hold for anyone, for a form that wants some text.
text-prepared = Wat in een AI-model terecht is gekomen, is er niet zomaar weer uit te halen; een recht dat later wordt gebruikt, komt dus te laat. Ik kan niet voorzien waarvoor zulke modellen worden gebruikt, of wat ze aan wie herhalen. Voor mij weegt de beslissing over persoonsgegevens zwaarder dan het gebruik ervan voor AI.

# The frame of the letter.

letter-objection-subject = Bezwaar tegen het gebruik van persoonsgegevens voor de ontwikkeling en verbetering van AI

letter-objection-salutation = Geachte heer, mevrouw,

letter-objection-identify = Deze brief betreft het volgende account op { $platform }: { $handle }.
    .no-handle = Deze brief betreft mijn account op { $platform }.

letter-objection-answer =
    .gdpr = Ik verzoek u mij binnen de termijn van artikel 12, lid 3, AVG te laten weten welk gevolg u aan mijn bezwaar hebt gegeven. Geeft u er geen gevolg aan, dan verzoek ik u mij binnen dezelfde termijn mee te delen waarom niet, zoals artikel 12, lid 4, AVG bepaalt.
    .uk-gdpr = Ik verzoek u mij binnen de termijn van de artikelen 12 en 12A van de UK GDPR te laten weten welk gevolg u aan mijn bezwaar hebt gegeven. Geeft u er geen gevolg aan, dan verzoek ik u mij binnen dezelfde termijn mee te delen waarom niet.
    .fadp = Ik verzoek u mij schriftelijk te laten weten welk gevolg u aan mijn bezwaar hebt gegeven. Geeft u er geen gevolg aan, dan verzoek ik u mij mee te delen waarom niet.
    .lgpd = Ik verzoek u mij schriftelijk te laten weten welk gevolg u aan mijn bezwaar hebt gegeven. Geeft u er geen gevolg aan, dan verzoek ik u mij mee te delen waarom niet.
    .other = Ik verzoek u mij schriftelijk te laten weten welk gevolg u aan mijn bezwaar hebt gegeven. Geeft u er geen gevolg aan, dan verzoek ik u mij mee te delen waarom niet.

letter-closing = Hoogachtend,
