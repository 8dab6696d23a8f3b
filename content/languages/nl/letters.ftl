# Letters that follow an objection, and the history in sentences. Letters are written in more languages than the program
# speaks, so all that they need stands here and in the texts: the months, too.
# The attribute is the law that applies. A law without an attribute has no such sentence.

letter-month-1 = januari
letter-month-2 = februari
letter-month-3 = maart
letter-month-4 = april
letter-month-5 = mei
letter-month-6 = juni
letter-month-7 = juli
letter-month-8 = augustus
letter-month-9 = september
letter-month-10 = oktober
letter-month-11 = november
letter-month-12 = december
letter-date = { $day } { $month } { $year }

# Blanks that a person has to fill; they are flagged before anything is sent.

letter-blank-name = [uw naam]
letter-blank-contact = [uw post- of e-mailadres]
letter-blank-date = [datum]

# The subject on paper, with the label that is usual there. A mail has the subject alone.

letter-subject = Betreft: { $subject }

# What an objection is about.

letter-about =
    .account = Mijn bezwaar betreft mijn account op { $platform }: { $handle }.
    .account-no-handle = Mijn bezwaar betreft mijn account op { $platform }.
    .page = Mijn bezwaar betreft een Pagina van mij op { $platform }, { $handle }, en de gegevens die daar over mij staan.
    .page-no-handle = Mijn bezwaar betreft een Pagina van mij op { $platform } en de gegevens die daar over mij staan.
    .child = Mijn bezwaar betreft het account van mijn kind op { $platform }, { $handle }, en wat anderen daar over mijn kind hebben geplaatst.
    .child-no-handle = Mijn bezwaar betreft de gegevens van mijn kind op { $platform }.
    .others-posts = Mijn bezwaar betreft wat anderen op de diensten van Meta over mij hebben geplaatst, en wat van derden komt.

# The same right after the salutation.

letter-about-first =
    .page = Mijn bezwaar betreft een Pagina van mij op { $platform }, { $handle }, en de gegevens die daar over mij staan.
    .page-no-handle = Mijn bezwaar betreft een Pagina van mij op { $platform } en de gegevens die daar over mij staan.
    .child = Mijn bezwaar betreft het account van mijn kind op { $platform }, { $handle }, en wat anderen daar over mijn kind hebben geplaatst.
    .child-no-handle = Mijn bezwaar betreft de gegevens van mijn kind op { $platform }.
    .others-posts = Mijn bezwaar betreft wat anderen op de diensten van Meta over mij hebben geplaatst, en wat van derden komt.

# The last sentence of each text.

letter-not-asked =
    .own-account = Ik vraag niet om verwijdering van mijn account of van de posts daarin, en ook niet om een beperking van de weergave ervan.
    .whatsapp = Ik vraag niet om verwijdering van mijn account of van de berichten daarin, en ook niet om een beperking van de weergave ervan aan degenen voor wie ze bestemd zijn.
    .others-posts = Ik vraag niet om verwijdering van een account of van de posts daarin, en ook niet om een beperking van de weergave ervan.
    .child = Ik vraag niet om verwijdering van een account of van de posts daarin, en ook niet om een beperking van de weergave ervan.

# What stands in several letters.

letter-stop = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen.
    .fadp = Ik verzoek u deze verwerking nu te staken en mij dat te bevestigen.

letter-restriction =
    .gdpr = In afwachting van het antwoord op de vraag of uw gerechtvaardigde gronden zwaarder wegen, verzoek ik om beperking van de verwerking op grond van artikel 18, lid 1, punt d), AVG, en wel uitsluitend wat de ontwikkeling en verbetering van AI betreft.
    .uk-gdpr = In afwachting van het antwoord op de vraag of uw gerechtvaardigde gronden zwaarder wegen, verzoek ik om beperking van de verwerking op grond van artikel 18, lid 1, punt d), van de UK GDPR, en wel uitsluitend wat de ontwikkeling en verbetering van AI betreft.

# How a text of ours cites it: by this a text that was kept is known to ask for restriction.
letter-restriction-cited =
    .gdpr = artikel 18, lid 1, punt d), AVG
    .uk-gdpr = artikel 18, lid 1, punt d), van de UK GDPR

letter-period =
    .gdpr = De termijn van artikel 12, lid 3, AVG is op { $due } verstreken. Ik heb geen informatie ontvangen over het gevolg dat aan mijn bezwaar is gegeven.
    .uk-gdpr = Volgens mijn berekening is de termijn van de artikelen 12 en 12A van de UK GDPR op { $due } verstreken. Ik heb geen informatie ontvangen over het gevolg dat aan mijn bezwaar is gegeven.

letter-period-extended =
    .gdpr = Mij is een verlenging meegedeeld; de verlengde termijn van artikel 12, lid 3, AVG is op { $due } verstreken. Ik heb geen informatie ontvangen over het gevolg dat aan mijn bezwaar is gegeven.
    .uk-gdpr = Mij is een verlenging meegedeeld; volgens mijn berekening is de verlengde termijn op { $due } verstreken. Ik heb geen informatie ontvangen over het gevolg dat aan mijn bezwaar is gegeven.

letter-period-late =
    .gdpr = Op { $announced } is mij een verlenging meegedeeld. De eerste termijn was toen al verstreken, op { $end }; volgens artikel 12, lid 3, AVG verschuift de einddatum daardoor niet.
    .uk-gdpr = Op { $announced } is mij een verlenging meegedeeld. Volgens mijn berekening was de eerste termijn toen al verstreken, op { $end }; de einddatum verschuift daardoor niet.
    .fadp = Op { $announced } is mij een verlenging meegedeeld. De eerste termijn was toen al verstreken, op { $end }.
    .lgpd = Op { $announced } is mij een verlenging meegedeeld. De eerste termijn was toen al verstreken, op { $end }.
    .other = Op { $announced } is mij een verlenging meegedeeld. De eerste termijn was toen al verstreken, op { $end }.

letter-history = Tot nu toe is het volgende gebeurd:

# Supplement.

letter-supplement-subject = Aanvulling op mijn bezwaar van { $sent } tegen het gebruik van persoonsgegevens voor de ontwikkeling en verbetering van AI
    .fadp = Aanvulling op mijn bezwaar van { $sent } tegen het gebruik van persoonsgegevens voor de ontwikkeling en verbetering van AI

letter-supplement-open =
    .asked = Op { $sent } heb ik bezwaar gemaakt tegen de verwerking van persoonsgegevens voor de ontwikkeling en verbetering van AI. Op { $answered } is mij om nadere informatie gevraagd. Met deze brief vul ik mijn bezwaar aan.
    .elsewhere = Op { $sent } heb ik bezwaar gemaakt tegen de verwerking van persoonsgegevens voor de ontwikkeling en verbetering van AI. Op { $answered } ben ik doorverwezen. Ik handhaaf mijn bezwaar en vul het met deze brief aan.
    .refused = Op { $sent } heb ik bezwaar gemaakt tegen de verwerking van persoonsgegevens voor de ontwikkeling en verbetering van AI. Op { $answered } is mijn bezwaar afgewezen. Ik handhaaf het en vul het met deze brief aan.
    .plain = Op { $sent } heb ik bezwaar gemaakt tegen de verwerking van persoonsgegevens voor de ontwikkeling en verbetering van AI. Met deze brief vul ik mijn bezwaar uit eigen beweging aan.
    .asked-fadp = Op { $sent } heb ik bezwaar gemaakt tegen de verwerking van persoonsgegevens voor de ontwikkeling en verbetering van AI. Op { $answered } is mij om nadere informatie gevraagd. Met deze brief vul ik mijn bezwaar aan.
    .elsewhere-fadp = Op { $sent } heb ik bezwaar gemaakt tegen de verwerking van persoonsgegevens voor de ontwikkeling en verbetering van AI. Op { $answered } ben ik doorverwezen. Ik handhaaf mijn bezwaar en vul het met deze brief aan.
    .refused-fadp = Op { $sent } heb ik bezwaar gemaakt tegen de verwerking van persoonsgegevens voor de ontwikkeling en verbetering van AI. Op { $answered } is mijn bezwaar afgewezen. Ik handhaaf het en vul het met deze brief aan.
    .plain-fadp = Op { $sent } heb ik bezwaar gemaakt tegen de verwerking van persoonsgegevens voor de ontwikkeling en verbetering van AI. Met deze brief vul ik mijn bezwaar uit eigen beweging aan.

letter-supplement-first-day = Mijn bezwaar geldt vanaf de dag waarop ik het heb verstuurd. Deze brief is geen nieuw verzoek.

letter-supplement-prompts = Mijn bezwaar hangt niet af van prompts of van een schermafbeelding van wat een AI heeft geantwoord. Het is gericht tegen het gebruik van gegevens voor de ontwikkeling en verbetering van AI, en niet tegen een bepaald antwoord.

letter-supplement-identity =
    .gdpr = Ik heb u geschreven als degene op wie de gegevens betrekking hebben. Volgens artikel 12, lid 6, AVG mag u alleen om aanvullende informatie vragen als u redenen hebt om aan mijn identiteit te twijfelen. Hebt u die, noem ze dan en laat mij weten wat u minimaal nodig hebt om ze weg te nemen.
    .uk-gdpr = Ik heb u geschreven als degene op wie de gegevens betrekking hebben. U mag alleen om aanvullende informatie vragen als u redenen hebt om aan mijn identiteit te twijfelen. Hebt u die, noem ze dan en laat mij weten wat u minimaal nodig hebt om ze weg te nemen.
    .fadp = Ik heb u geschreven als degene op wie de gegevens betrekking hebben. Twijfelt u aan mijn identiteit, noem dan uw redenen en laat mij weten wat u minimaal nodig hebt om ze weg te nemen.
    .lgpd = Ik heb u geschreven als degene op wie de gegevens betrekking hebben. Twijfelt u aan mijn identiteit, noem dan uw redenen en laat mij weten wat u minimaal nodig hebt om ze weg te nemen.
    .other = Ik heb u geschreven als degene op wie de gegevens betrekking hebben. Twijfelt u aan mijn identiteit, noem dan uw redenen en laat mij weten wat u minimaal nodig hebt om ze weg te nemen.
    .gdpr-child = Ik heb u geschreven als ouder, namens mijn kind, op wie de gegevens betrekking hebben. Volgens artikel 12, lid 6, AVG mag u alleen om aanvullende informatie vragen als u redenen hebt om aan mijn identiteit te twijfelen. Hebt u die, noem ze dan en laat mij weten wat u minimaal nodig hebt om ze weg te nemen.
    .uk-gdpr-child = Ik heb u geschreven als ouder, namens mijn kind, op wie de gegevens betrekking hebben. U mag alleen om aanvullende informatie vragen als u redenen hebt om aan mijn identiteit te twijfelen. Hebt u die, noem ze dan en laat mij weten wat u minimaal nodig hebt om ze weg te nemen.
    .fadp-child = Ik heb u geschreven als ouder, namens mijn kind, op wie de gegevens betrekking hebben. Twijfelt u aan mijn identiteit, noem dan uw redenen en laat mij weten wat u minimaal nodig hebt om ze weg te nemen.
    .lgpd-child = Ik heb u geschreven als ouder, namens mijn kind, op wie de gegevens betrekking hebben. Twijfelt u aan mijn identiteit, noem dan uw redenen en laat mij weten wat u minimaal nodig hebt om ze weg te nemen.
    .other-child = Ik heb u geschreven als ouder, namens mijn kind, op wie de gegevens betrekking hebben. Twijfelt u aan mijn identiteit, noem dan uw redenen en laat mij weten wat u minimaal nodig hebt om ze weg te nemen.

letter-supplement-refused =
    .gdpr = Volgens artikel 21, lid 1, AVG is het aan u om dwingende gerechtvaardigde gronden aan te voeren die zwaarder wegen dan mijn belangen, rechten en vrijheden. Ik verzoek u die gronden te noemen en te laten weten hoe u ze tegen mijn situatie hebt afgewogen.
    .uk-gdpr = Volgens artikel 21, lid 1, van de UK GDPR is het aan u om dwingende gerechtvaardigde gronden aan te voeren die zwaarder wegen dan mijn belangen, rechten en vrijheden. Ik verzoek u die gronden te noemen en te laten weten hoe u ze tegen mijn situatie hebt afgewogen.
    .fadp = Ik heb uitdrukkelijk bezwaar gemaakt. Volgens de artikelen 30 en 31 van de Zwitserse federale wet op de gegevensbescherming (DSG) mag u dan alleen doorgaan met een rechtvaardigingsgrond. Ik verzoek u die te noemen.
    .lgpd = Ik verzoek u de redenen te noemen waarom u geen gevolg geeft aan mijn bezwaar, en de rechtsgrond waarop u zich beroept.
    .other = Ik verzoek u de redenen te noemen waarom u geen gevolg geeft aan mijn bezwaar, en de rechtsgrond waarop u zich beroept.
    .gdpr-child = Volgens artikel 21, lid 1, AVG is het aan u om dwingende gerechtvaardigde gronden aan te voeren die zwaarder wegen dan de belangen, rechten en vrijheden van mijn kind. Ik verzoek u die gronden te noemen en te laten weten hoe u ze tegen de situatie van mijn kind hebt afgewogen.
    .uk-gdpr-child = Volgens artikel 21, lid 1, van de UK GDPR is het aan u om dwingende gerechtvaardigde gronden aan te voeren die zwaarder wegen dan de belangen, rechten en vrijheden van mijn kind. Ik verzoek u die gronden te noemen en te laten weten hoe u ze tegen de situatie van mijn kind hebt afgewogen.

# Reminder.

letter-reminder-subject = Herinnering aan mijn bezwaar van { $sent } tegen het gebruik van persoonsgegevens voor de ontwikkeling en verbetering van AI
    .fadp = Herinnering aan mijn bezwaar van { $sent } tegen het gebruik van persoonsgegevens voor de ontwikkeling en verbetering van AI

letter-reminder-open = Op { $sent } heb ik bezwaar gemaakt tegen de verwerking van persoonsgegevens voor de ontwikkeling en verbetering van AI. Tot nu toe heb ik daarover geen beslissing ontvangen.
    .refused = Op { $sent } heb ik bezwaar gemaakt tegen de verwerking van persoonsgegevens voor de ontwikkeling en verbetering van AI. Op { $answered } is mijn bezwaar afgewezen. Ik handhaaf het.
    .answered = Op { $sent } heb ik bezwaar gemaakt tegen de verwerking van persoonsgegevens voor de ontwikkeling en verbetering van AI. Op { $answered } heb ik een antwoord ontvangen. Ik handhaaf mijn bezwaar.
    .fadp = Op { $sent } heb ik bezwaar gemaakt tegen de verwerking van persoonsgegevens voor de ontwikkeling en verbetering van AI. Tot nu toe heb ik daarover geen beslissing ontvangen.
    .refused-fadp = Op { $sent } heb ik bezwaar gemaakt tegen de verwerking van persoonsgegevens voor de ontwikkeling en verbetering van AI. Op { $answered } is mijn bezwaar afgewezen. Ik handhaaf het.
    .answered-fadp = Op { $sent } heb ik bezwaar gemaakt tegen de verwerking van persoonsgegevens voor de ontwikkeling en verbetering van AI. Op { $answered } heb ik een antwoord ontvangen. Ik handhaaf mijn bezwaar.

letter-reminder-ask = Ik verzoek u deze verwerking nu te staken, als u dat nog niet hebt gedaan, en mij uiterlijk op { $by } te laten weten wat u hebt gedaan.
    .fadp = Ik verzoek u deze verwerking nu te staken, als u dat nog niet hebt gedaan, en mij uiterlijk op { $by } te laten weten wat u hebt gedaan.

letter-reminder-next =
    .gdpr = Als ik dan nog niets van u heb gehoord, ben ik van plan een klacht in te dienen bij de toezichthoudende autoriteit op grond van artikel 77 AVG.
    .uk-gdpr = Als ik dan nog niets van u heb gehoord, ben ik van plan een klacht bij u in te dienen op grond van section 164A van de Data Protection Act 2018, en daarna bij de toezichthouder.
    .fadp = Als ik dan nog niets van u heb gehoord, ben ik van plan de zaak te melden bij de Zwitserse federale commissaris voor gegevensbescherming en openbaarheid (EDÖB). Ik behoud mij mijn vorderingen op grond van artikel 32 van de Zwitserse federale wet op de gegevensbescherming (DSG) voor.
    .lgpd = Als ik dan nog niets van u heb gehoord, ben ik van plan een verzoekschrift in te dienen bij de Braziliaanse toezichthouder voor gegevensbescherming (ANPD).
    .other = Als ik dan nog niets van u heb gehoord, ben ik van plan mij te wenden tot de toezichthouder voor gegevensbescherming waar ik woon.

# Complaint to the company: United Kingdom.

letter-company-subject = Klacht op grond van section 164A van de Data Protection Act 2018

letter-company-open = Dit is een klacht over de manier waarop u bent omgegaan met mijn bezwaar van { $sent } op grond van artikel 21, lid 1, van de UK GDPR, tegen de verwerking van persoonsgegevens voor de ontwikkeling en verbetering van AI.

letter-company-ask =
    { $days ->
        [one] Ik verzoek u de ontvangst van deze klacht binnen { $days } dag te bevestigen, zoals de wet bepaalt, de klacht te onderzoeken en mij de uitkomst onverwijld te laten weten. Ik verzoek u gevolg te geven aan mijn bezwaar: deze verwerking te staken en mij dat te bevestigen.
       *[other] Ik verzoek u de ontvangst van deze klacht binnen { $days } dagen te bevestigen, zoals de wet bepaalt, de klacht te onderzoeken en mij de uitkomst onverwijld te laten weten. Ik verzoek u gevolg te geven aan mijn bezwaar: deze verwerking te staken en mij dat te bevestigen.
    }

letter-company-next = Als de zaak daarmee niet is opgelost, ben ik van plan een klacht in te dienen bij de toezichthouder op grond van section 165 van dezelfde wet.

# Complaint to the authority, in five items.

letter-complaint-subject =
    .gdpr = Klacht op grond van artikel 77 AVG: mijn bezwaar tegen het gebruik van persoonsgegevens voor de ontwikkeling en verbetering van AI door Meta
    .uk-gdpr = Klacht op grond van section 165 van de Data Protection Act 2018: mijn bezwaar tegen het gebruik van persoonsgegevens voor de ontwikkeling en verbetering van AI door Meta
    .fadp = Melding op grond van artikel 49 van de Zwitserse federale wet op de gegevensbescherming (DSG): mijn bezwaar tegen het gebruik van persoonsgegevens voor de ontwikkeling en verbetering van AI door Meta
    .lgpd = Verzoekschrift van een betrokkene tegen een verwerkingsverantwoordelijke: mijn bezwaar tegen het gebruik van persoonsgegevens voor de ontwikkeling en verbetering van AI door Meta
    .other = Klacht: mijn bezwaar tegen het gebruik van persoonsgegevens voor de ontwikkeling en verbetering van AI door Meta

letter-complaint-open =
    .gdpr = Hierbij dien ik een klacht in op grond van artikel 77 AVG. De bijzonderheden volgen in vijf punten.
    .uk-gdpr = Hierbij dien ik een klacht in op grond van section 165 van de Data Protection Act 2018. De bijzonderheden volgen in vijf punten.
    .fadp = Hierbij meld ik u, op grond van artikel 49 van de Zwitserse federale wet op de gegevensbescherming (DSG), een gegevensverwerking die in strijd kan zijn met voorschriften inzake gegevensbescherming. Ik weet dat ik door een melding geen partij word. De bijzonderheden volgen in vijf punten.
    .lgpd = Hierbij dien ik als betrokkene een verzoekschrift in, nadat ik mij tot de verwerkingsverantwoordelijke heb gewend. De bijzonderheden volgen in vijf punten.
    .other = Hierbij dien ik een klacht in op grond van het gegevensbeschermingsrecht van de plaats waar ik woon. De bijzonderheden volgen in vijf punten.

letter-complaint-item-1 = 1. Wie zich tot u wendt
letter-complaint-item-2 = 2. Voor wie
letter-complaint-item-3 = 3. Tegen wie
letter-complaint-item-4 = 4. Waar het om gaat
letter-complaint-item-5 = 5. Het voorafgaande verzoek en wat daarop volgde

letter-complaint-residence = Woonland: { $country }

letter-complaint-for =
    .own = Ik handel voor mijzelf. Ik word niet vertegenwoordigd door een organisatie of een andere persoon.
    .child = Ik handel als ouder, namens mijn kind. Wij worden niet vertegenwoordigd door een organisatie.

letter-complaint-against = De verwerkingsverantwoordelijke is:
    .several = Er zijn twee verwerkingsverantwoordelijken, de eerste voor de dienst en de tweede voor de AI-functies daarin:

letter-complaint-reading = Dit bedrijf is gevestigd in Ierland en is verantwoordelijk voor gebruikers waar ik woon. Ik lees artikel 3, lid 1, AVG daarom zo dat de verordening van toepassing is.
    .several = Deze bedrijven zijn gevestigd in Ierland en zijn verantwoordelijk voor gebruikers waar ik woon. Ik lees artikel 3, lid 1, AVG daarom zo dat de verordening van toepassing is.

letter-complaint-what =
    .gdpr = Er worden persoonsgegevens verwerkt voor de ontwikkeling en verbetering van AI, met een beroep op gerechtvaardigde belangen (artikel 6, lid 1, punt f), AVG). Ik heb op grond van artikel 21, lid 1, AVG bezwaar gemaakt, om redenen die verband houden met mijn specifieke situatie. De verwerking mag dan alleen doorgaan als dwingende gerechtvaardigde gronden worden aangevoerd die zwaarder wegen dan mijn belangen, rechten en vrijheden.
    .uk-gdpr = Er worden persoonsgegevens verwerkt voor de ontwikkeling en verbetering van AI, met een beroep op gerechtvaardigde belangen. Ik heb op grond van artikel 21, lid 1, van de UK GDPR bezwaar gemaakt, om redenen die verband houden met mijn specifieke situatie. De verwerking mag dan alleen doorgaan als dwingende gerechtvaardigde gronden worden aangevoerd die zwaarder wegen dan mijn belangen, rechten en vrijheden.
    .fadp = Er worden persoonsgegevens verwerkt voor de ontwikkeling en verbetering van AI. Ik heb uitdrukkelijk bezwaar gemaakt op grond van artikel 30, lid 2, letter b, van de Zwitserse federale wet op de gegevensbescherming (DSG). De verwerking mag dan alleen doorgaan met een rechtvaardigingsgrond als bedoeld in artikel 31, ook met gegevens die ik zelf openbaar heb gemaakt.
    .lgpd = Er worden persoonsgegevens verwerkt voor de ontwikkeling en verbetering van AI zonder mijn toestemming. Ik heb daartegen bezwaar gemaakt op grond van artikel 18, § 2, van de Braziliaanse wet op de gegevensbescherming (LGPD).
    .other = Er worden persoonsgegevens verwerkt voor de ontwikkeling en verbetering van AI. Ik heb daartegen bezwaar gemaakt op grond van het gegevensbeschermingsrecht van de plaats waar ik woon.
    .gdpr-child = Er worden persoonsgegevens verwerkt voor de ontwikkeling en verbetering van AI, met een beroep op gerechtvaardigde belangen (artikel 6, lid 1, punt f), AVG). Ik heb namens mijn kind op grond van artikel 21, lid 1, AVG bezwaar gemaakt, om redenen die verband houden met de specifieke situatie van mijn kind. De verwerking mag dan alleen doorgaan als dwingende gerechtvaardigde gronden worden aangevoerd die zwaarder wegen dan de belangen, rechten en vrijheden van mijn kind.
    .uk-gdpr-child = Er worden persoonsgegevens verwerkt voor de ontwikkeling en verbetering van AI, met een beroep op gerechtvaardigde belangen. Ik heb namens mijn kind op grond van artikel 21, lid 1, van de UK GDPR bezwaar gemaakt, om redenen die verband houden met de specifieke situatie van mijn kind. De verwerking mag dan alleen doorgaan als dwingende gerechtvaardigde gronden worden aangevoerd die zwaarder wegen dan de belangen, rechten en vrijheden van mijn kind.
    .fadp-child = Er worden persoonsgegevens verwerkt voor de ontwikkeling en verbetering van AI. Ik heb namens mijn kind uitdrukkelijk bezwaar gemaakt op grond van artikel 30, lid 2, letter b, van de Zwitserse federale wet op de gegevensbescherming (DSG). De verwerking mag dan alleen doorgaan met een rechtvaardigingsgrond als bedoeld in artikel 31, ook met gegevens die openbaar zijn gemaakt.

letter-complaint-silent =
    .gdpr = Naar mijn mening is inbreuk gemaakt op artikel 12, leden 3 en 4, en artikel 21, lid 1, AVG: binnen de termijn is mij niet meegedeeld welk gevolg aan mijn bezwaar is gegeven, en ook niet waarom er geen gevolg aan is gegeven.
    .uk-gdpr = Naar mijn mening is inbreuk gemaakt op artikel 12 en artikel 21, lid 1, van de UK GDPR: mij is niet meegedeeld welk gevolg aan mijn bezwaar is gegeven, en ook niet waarom er geen gevolg aan is gegeven.
    .fadp = Naar mijn mening zijn mijn persoonlijkheidsrechten onrechtmatig geschonden: mij is niet meegedeeld dat de verwerking is gestaakt, en ook niet waardoor die gerechtvaardigd is.
    .lgpd = Mij is niet meegedeeld dat de verwerking is gestaakt, en ook niet waarom die doorgaat.
    .other = Mij is niet meegedeeld dat de verwerking is gestaakt, en ook niet waarom die doorgaat.
    .fadp-child = Naar mijn mening zijn de persoonlijkheidsrechten van mijn kind onrechtmatig geschonden: mij is niet meegedeeld dat de verwerking is gestaakt, en ook niet waardoor die gerechtvaardigd is.

letter-complaint-refused =
    .gdpr = Naar mijn mening is inbreuk gemaakt op artikel 21, lid 1, AVG: mijn bezwaar is afgewezen, en tegenover mij zijn geen dwingende gerechtvaardigde gronden aangevoerd die zwaarder wegen dan mijn belangen.
    .uk-gdpr = Naar mijn mening is inbreuk gemaakt op artikel 21, lid 1, van de UK GDPR: mijn bezwaar is afgewezen, en tegenover mij zijn geen dwingende gerechtvaardigde gronden aangevoerd die zwaarder wegen dan mijn belangen.
    .fadp = Naar mijn mening zijn mijn persoonlijkheidsrechten onrechtmatig geschonden: mijn bezwaar is afgewezen, en mij is geen rechtvaardigingsgrond genoemd die standhoudt.
    .lgpd = Mijn bezwaar is afgewezen. Naar mijn mening is dat in strijd met de wet.
    .other = Mijn bezwaar is afgewezen. Naar mijn mening is dat in strijd met de wet.
    .gdpr-child = Naar mijn mening is inbreuk gemaakt op artikel 21, lid 1, AVG: mijn bezwaar is afgewezen, en tegenover mij zijn geen dwingende gerechtvaardigde gronden aangevoerd die zwaarder wegen dan de belangen van mijn kind.
    .uk-gdpr-child = Naar mijn mening is inbreuk gemaakt op artikel 21, lid 1, van de UK GDPR: mijn bezwaar is afgewezen, en tegenover mij zijn geen dwingende gerechtvaardigde gronden aangevoerd die zwaarder wegen dan de belangen van mijn kind.
    .fadp-child = Naar mijn mening zijn de persoonlijkheidsrechten van mijn kind onrechtmatig geschonden: mijn bezwaar is afgewezen, en mij is geen rechtvaardigingsgrond genoemd die standhoudt.

letter-complaint-accepted = Op { $answered } is mij meegedeeld dat mijn bezwaar wordt geaccepteerd.

letter-complaint-going-on = Tot nu toe heb ik geen beslissing op mijn bezwaar ontvangen.

letter-complaint-restriction =
    .gdpr = Ik heb ook verzocht om beperking van de verwerking op grond van artikel 18, lid 1, punt d), AVG, en wel uitsluitend wat de ontwikkeling en verbetering van AI betreft.
    .uk-gdpr = Ik heb ook verzocht om beperking van de verwerking op grond van artikel 18, lid 1, punt d), van de UK GDPR, en wel uitsluitend wat de ontwikkeling en verbetering van AI betreft.

letter-complaint-request = Ik heb mij eerst tot het bedrijf gewend, met mijn bezwaar van { $sent }. Het volgende is gebeurd:

letter-complaint-company =
    .done = Ik heb op { $on } een klacht ingediend bij het bedrijf zelf, op grond van section 164A van de Data Protection Act 2018.
    .not-done = Ik heb nog geen klacht ingediend bij het bedrijf zelf op grond van section 164A van de Data Protection Act 2018.

letter-complaint-ask =
    .gdpr = Ik verzoek u deze klacht te onderzoeken, ervoor te zorgen dat aan mijn bezwaar gevolg wordt gegeven, en mij op de hoogte te houden van de voortgang en de uitkomst.
    .uk-gdpr = Ik verzoek u deze klacht te onderzoeken, ervoor te zorgen dat aan mijn bezwaar gevolg wordt gegeven, en mij op de hoogte te houden van de voortgang en de uitkomst.
    .fadp = Ik verzoek u de zaak te onderzoeken en ervoor te zorgen dat mijn uitdrukkelijke bezwaar wordt gerespecteerd.
    .lgpd = Ik verzoek u dit verzoekschrift te onderzoeken en ervoor te zorgen dat aan mijn bezwaar gevolg wordt gegeven.
    .other = Ik verzoek u deze klacht te onderzoeken en ervoor te zorgen dat aan mijn bezwaar gevolg wordt gegeven.

letter-complaint-forward =
    .gdpr = Voor zover in deze zaak een andere autoriteit de leidende toezichthoudende autoriteit is, verzoek ik u de klacht aan die autoriteit door te zenden en zelf mijn aanspreekpunt te blijven (artikelen 56 en 60 AVG).

letter-enclosures = Bijlagen:
    .none = Bijlagen: geen
letter-enclosure = { $file }, van { $date }
letter-enclosure-text = een tekst die ik heb verstuurd
letter-enclosure-form = de tekst die ik voor het formulier heb klaargemaakt
letter-enclosure-objection = mijn bezwaar
letter-enclosure-supplement = mijn aanvulling
letter-enclosure-reminder = mijn herinnering
letter-enclosure-company-complaint = mijn klacht bij het bedrijf

# The history, event by event, as the person tells it.

history-line = { $date }: { $what }
history-sent = Ik heb mijn bezwaar via het formulier verstuurd.
    .reference = Ik heb mijn bezwaar via het formulier verstuurd; het kenmerk is { $reference }.
history-letter = Ik heb een brief verstuurd.
history-letter-objection = Ik heb mijn bezwaar per brief verstuurd.
history-letter-supplement = Ik heb een aanvulling verstuurd.
history-letter-reminder = Ik heb een herinnering verstuurd.
history-letter-company-complaint = Ik heb een klacht ingediend bij het bedrijf.
history-letter-complaint = Ik heb een klacht ingediend bij de toezichthouder.
history-reply = Er is een antwoord gekomen.
history-reply-sent = Er is een antwoord gekomen dat niets beslist.
history-no-answer = Er was nog geen antwoord.
history-reply-received = Het bedrijf heeft bevestigd dat het mijn bezwaar heeft ontvangen.
history-reply-accepted = Het bedrijf heeft gezegd dat het mijn bezwaar accepteert.
history-reply-code-wanted = Het formulier vroeg om een code uit een e-mail.
history-reply-asked-for-more = Het bedrijf heeft mij om nadere informatie gevraagd.
history-reply-sent-elsewhere = Het bedrijf heeft mij doorverwezen.
history-reply-refused = Het bedrijf heeft mijn bezwaar afgewezen.
history-reply-extended = Het bedrijf heeft gemeld dat het meer tijd nodig heeft.
history-reply-not-offered = Het bedrijf heeft gezegd dat dit niet wordt aangeboden waar ik woon.
history-error = Het formulier gaf een fout; er is niets verstuurd.
history-covered = In het antwoord op een ander bezwaar van mij werd dit account genoemd.
history-withdrawn = Ik heb mijn bezwaar ingetrokken.
history-proof = Ik heb een bewijs bewaard: { $file }.
history-note = Ik heb genoteerd: { $note }
