# What opened? Each name completes the question; `.means` says what it is, `.do` what to do now.

opened-form =
    .name = het formulier
    .means = Dit is de pagina die u nodig hebt. Het bezwaar geldt voor het account dat in deze browser open is.
    .do = Controleer welk account open is. Vul dan het formulier in; het veld voor uw redenen mag leeg blijven, tenzij deze gids iets anders zegt.

opened-log-in =
    .name = een inlogpagina
    .means = Het formulier vraagt eerst om het account in deze browser. Ingelogd zijn in de app telt hier niet.
    .do = Log in met het account waarvoor u bezwaar maakt. Open daarna dezelfde link opnieuw.

opened-nothing =
    .name = een fout, of een lege pagina
    .means = Meestal is het juiste account niet open in deze browser. Soms bestaat het adres zelf niet meer.
    .do = Controleer of u in deze browser bij de juiste dienst bent ingelogd, en open de link opnieuw. Verandert er niets, neem dan de volgende route.

opened-asks-ai =
    .name = een vraag of het over AI gaat
    .means = U bent op een pagina die verzoeken sorteert. Uw verzoek gaat over AI, dus u bent op de juiste plek.
    .do = Antwoord ja. Dan komt het formulier.

opened-moved =
    .name = een helppagina van Meta
    .means = Meta heeft zijn algemene privacyverzoeken daarheen verplaatst. Of de formulieren over AI ook zijn verplaatst, is niet vastgelegd.
    .do = Kies eerst het product en zoek dan de keuze voor bezwaar. Is er geen over AI, gebruik dan het algemene bezwaar en zeg in de tekst dat het over AI gaat.

opened-not-in-region =
    .name = er staat: niet in uw regio
    .means = Meta toont het formulier alleen in sommige regio’s. Het kijkt mogelijk waar het account is, of waar het apparaat lijkt te zijn.
    .do = Bestaat het recht waar u woont en bent u alleen op reis? Neem nu de algemene route of een brief, en probeer het formulier thuis opnieuw. Zo niet, kijk dan wat kan waar u woont: een ander land opgeven helpt niemand.

opened-already-objected =
    .name = er staat: u hebt al bezwaar gemaakt
    .means = Meta zegt dat een eerder bezwaar blijft gelden en niet opnieuw verstuurd hoeft te worden.
    .do = Maak een schermafbeelding: dat is uw bewijs van deze dag. Zoek ook de e-mail van toen.

opened-something-else =
    .name = iets anders
    .means = Meta verplaatst deze pagina’s af en toe; wat u ziet, kan nieuw zijn voor deze gids.
    .do = Ga terug en kies een andere route. Als u wilt, meld wat u zag, zodat de stap verbeterd kan worden.

# What did you see? First what can come at once, then details, then what can come later.

reply-accepted =
    .name = mijn bezwaar is geaccepteerd
    .means = Meta zegt dat het de gegevens van dit account niet meer gebruikt om zijn AI te ontwikkelen. Dat geldt vanaf nu, en voor de accounts die hieraan gekoppeld zijn.
    .do = Maak nu een schermafbeelding: dat is uw bewijs van deze dag. Bewaar de e-mail, en kijk of die uw andere accounts noemt.

reply-received =
    .name = alleen dat het is ontvangen
    .means = Het verzoek is bij Meta aangekomen. Geaccepteerd is het nog niet; de e-mail volgt vaak binnen enkele minuten, soms na een dag of twee.
    .do = Maak nu een schermafbeelding: dat is uw bewijs van deze dag. Zoek over twee dagen naar de e-mail, ook bij de spam.

reply-code =
    .name = Meta wil een code uit een e-mail
    .means = Meta heeft een code naar de mailbox van het account gestuurd. Tot de code is ingevoerd, is er niets ingediend.
    .do = Houd de pagina open en haal de code op. Kijk bij de spam, bij de reclame, en in een oude mailbox als het account daarmee is gemaakt.

reply-wants-more =
    .name = Meta wil meer van mij
    .means = Het verzoek is er, en Meta vraagt iets voordat het beslist. De dag waarop u het hebt verstuurd, blijft de eerste dag.
    .do = Maak een schermafbeelding van wat er wordt gevraagd. Zeg dan wat het is: redenen, een bewijs uit een AI, of wie u bent.

reply-sent-elsewhere =
    .name = ik word doorverwezen
    .means = Het antwoord wijst naar een ander formulier of een ander bedrijf. Of het iets over uw eigen verzoek zegt, bepaalt hoe het verdergaat.
    .do = Bewaar het antwoord: het is bewijs. Zeg dan wat het is: een ander bedrijf wordt genoemd, of een algemeen antwoord met links.

reply-refused =
    .name = Meta zegt nee
    .means = Meta moet gronden aanvoeren die zwaarder wegen dan uw belangen. Een nee is niet het einde: u kunt uw verzoek aanvullen en een klacht indienen.
    .do = Bewaar het antwoord en maak er een schermafbeelding van. Geef uw redenen in een aanvulling; daarna kunt u een klacht indienen bij de toezichthouder.
no-right-refused = 
    .means = Waar u woont is geen recht van bezwaar bekend. Meta hoefde het dus niet toe te wijzen, en een klacht daarover is daar niet bekend.
    .do = Bewaar het antwoord. Wat u daar kunt doen hangt er niet van af: privéaccounts, oudere berichten beperkt, geen chats met de AI van Meta.

reply-error =
    .name = een fout, of een lege pagina
    .means = Dit geldt als niet verstuurd. Uw tekst is hier bewaard.
    .do = Controleer of het juiste account in deze browser open is en probeer het nog één keer. Lukt het weer niet, neem dan de volgende route.

reply-nothing-yet =
    .name = nog niets
    .means = Als de knop reageerde toen u drukte, geldt het verzoek als verstuurd. Een e-mail komt meestal binnen enkele minuten tot een dag.
    .do = Maak nu een schermafbeelding: dat is uw bewijs van deze dag. Zoek over twee dagen naar de e-mail, ook bij de spam en de reclame.

reply-wants-reasons =
    .name = Meta wil mijn redenen
    .means = Iemand, of een machine, vraagt wat dit gebruik voor u betekent. Een paar eerlijke zinnen zijn genoeg; bewijs is daarvoor niet voorgeschreven.
    .do = Schrijf twee of drie redenen die voor u waar zijn, of neem de klaargezette zinnen. Antwoord zo mogelijk in de taal van de e-mail.

reply-wants-prompts =
    .name = Meta wil prompts of een schermafbeelding
    .means = Dit hoort bij een ander soort verzoek, over antwoorden van een AI. Een bezwaar hangt niet af van zo’n bewijs.
    .do = Kies de optie voor bezwaar of beperking, als die er is, en zeg in een aanvulling dat u bezwaar maakt. Typ uw naam niet in bij een AI om een bewijs te krijgen: daarmee voedt u die.

reply-wants-identity =
    .name = Meta wil weten wie ik ben
    .means = Meer over u mag alleen worden gevraagd als er redenen zijn om te twijfelen. Ingelogd zijn, of schrijven vanuit de mailbox van het account, zou genoeg moeten zijn.
    .do = Zeg dat u het verzoek vanuit het account zelf hebt verstuurd. Stuur nooit een identiteitsbewijs waarop meer te lezen is dan nodig.

reply-elsewhere-other-company =
    .name = een ander bedrijf is verantwoordelijk
    .means = Het antwoord zegt bijvoorbeeld dat dit Meta AI betreft en niet WhatsApp. Uw verzoek is aangekomen, maar niet waar erover wordt beslist.
    .do = Bewaar het antwoord als bewijs. Verstuur een nieuw verzoek via de volgende route; het oude blijft in uw verloop staan.

reply-elsewhere-automatic =
    .name = een automatisch antwoord met links
    .means = Een machine heeft algemene tips gestuurd. Dat is geen antwoord op uw verzoek, dat verstuurd blijft.
    .do = Begin niet opnieuw. Bewaar de e-mail en wacht op een echt antwoord; de eerste datum blijft.

reply-no-code-came =
    .name = er kwam geen code
    .means = De code kan bij de spam of de reclame staan, of naar de mailbox gaan waarmee het account is gemaakt. Tot de code is ingevoerd, is er niets ingediend.
    .do = Kijk op al die plekken. Werk dan telefoon en app bij en open het formulier nog eens voor een nieuwe code.

reply-already-objected =
    .name = dat ik al bezwaar heb gemaakt
    .means = Meta zegt dat een eerder bezwaar blijft gelden en niet herhaald hoeft te worden.
    .do = Bewaar dit antwoord als bewijs. Controleer of het over het account gaat dat u bedoelde.

reply-not-for-region =
    .name = dat hier niets mogelijk is
    .means = Dat kregen mensen buiten de regio’s met een formulier te horen. Het zegt niet dat het recht ontbreekt waar u woont.
    .do = Woont u waar het recht bestaat, neem dan de volgende route en zeg waar u woont. Zo niet, kijk dan wat daar mogelijk is.

reply-extension-announced =
    .name = dat het langer duurt
    .means = Waar de wet een maand geeft, mag Meta er twee toevoegen, maar alleen als het dat binnen de eerste maand meldt, met een reden.
    .do = Noteer de dag waarop het u is gemeld. Was dat binnen de eerste maand, dan verschuift de datum; was het te laat, dan blijft de datum.

# How sources disagree.

contradiction-reply-code = Handleidingen zijn het er niet over eens of in Europa nog een code wordt gemaild: de meeste noemen er geen, sommige wel.
contradiction-reply-refused = Afwijzingen zijn gemeld van vóór het begin van de training in Europa; een consumentenorganisatie kent er geen bij bezwaar voor het eigen account.
contradiction-reply-older = Meta zegt dat het eerdere bezwaren respecteert; een belangenorganisatie twijfelde daaraan, en er is geen geval bekend waarin er een is genegeerd.

# What to do: of an earlier day; and where the right exists.

past-accepted = Bewaar de e-mail: de datum staat erin, en het is uw bewijs. Kijk of de e-mail uw andere accounts noemt.
right-not-for-region = Het recht bestaat waar u woont, dus een antwoord dat niets mogelijk is, beslist niets: wat u hebt verstuurd, blijft verstuurd, en de datums blijven. Bewaar het antwoord als bewijs. Neem de volgende route, zoals het algemene formulier of een brief, en vermeld daarbij waar u woont.
first-refused = Bewaar het antwoord en maak er een schermafbeelding van. Geef uw redenen in een aanvulling; daarna kunt u een klacht indienen bij Meta zelf, die de toezichthouder eerst verwacht.
right-opened-not-in-region = Het recht bestaat waar u woont; alleen wordt dit formulier u niet getoond. Neem de algemene route of een brief, en vermeld daarbij waar u woont. Bent u in het buitenland, probeer het formulier dan thuis opnieuw.

# Where no account was objected for: the same, in words that name none.

others-accepted =
    .means = Meta zegt dat het datgene waar uw verzoek over gaat niet meer gebruikt om zijn AI te ontwikkelen. Dat geldt vanaf nu, en alleen voor wat het verzoek noemt.
    .do = Maak nu een schermafbeelding: dat is uw bewijs van deze dag. Bewaar de e-mail, en kijk of die gaat over wat u hebt gevraagd.
    .past = Bewaar de e-mail: de datum staat erin, en het is uw bewijs. Kijk of de e-mail gaat over wat u hebt gevraagd.

others-code =
    .means = Meta heeft een code gestuurd naar het e-mailadres dat u in het formulier hebt opgegeven. Tot de code is ingevoerd, is er niets ingediend.
    .do = Houd de pagina open en haal de code op. Kijk ook bij de spam en bij de reclame.

others-error =
    .do = Probeer het nog een keer. Lukt het weer niet, neem dan de volgende route.

others-wants-identity =
    .means = Meer over u mag alleen worden gevraagd als er redenen zijn om te twijfelen. Zonder account zou schrijven vanaf het opgegeven e-mailadres genoeg moeten zijn.
    .do = Zeg dat u vanaf dat adres hebt geschreven. Stuur nooit een identiteitsbewijs waarop meer te lezen is dan nodig.

others-already-objected =
    .do = Bewaar dit antwoord als bewijs. Kijk of het gaat over wat u hebt gevraagd.

# What to do where the account is lost.

locked-log-in = Ook dit formulier vraagt om in te loggen. Neem de volgende route: voor een brief is dat niet nodig. Noem daarin het profiel, zodat Meta het kan vinden.
