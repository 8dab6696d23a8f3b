# Instagram and Facebook: forms, fields, routes and steps, and what all platforms share.
# Meta's own names arrive as $label and $block, with their quotation marks.

platform-instagram = Instagram
platform-facebook = Facebook

## Forms

form-instagram-own-data = Bezwaar voor uw Instagram-account
    .note = Het gaat alleen open waar u bij Instagram bent ingelogd, in diezelfde browser. Het geldt voor het account dat daar open is, en voor de accounts die eraan gekoppeld zijn.
form-instagram-hub = Vragenpagina van Instagram
    .note = De pagina vraagt waar uw verzoek over gaat en toont dan het formulier. Log eerst in die browser in bij Instagram: het formulier erachter heeft dat nodig.
form-instagram-settings-objection = Algemeen bezwaar van Instagram
    .note = Voor alles wat op gerechtvaardigde belangen berust, niet alleen voor AI. Wat het vraagt, is niet bekend: houd uw tekst bij de hand en noem AI erin.
form-threads-rights = Contactpunt voor rechten bij Threads
    .note = Voor alle rechten, niet alleen voor AI. Een formulier over AI voor Threads alleen is niet bekend. Wat dit vraagt, is ook niet bekend.
form-instagram-own-data-uk = Bezwaar Instagram, Verenigd Koninkrijk
    .note = Voor het Verenigd Koninkrijk is geen apart adres bekend. De pagina over AI leidt naar het formulier.
form-instagram-own-data-br = Bezwaar Instagram, Brazilië
    .note = Het adres is niet bekend. Houd de pagina open terwijl u de code uit uw mailbox haalt.
form-instagram-own-data-2024 = Het eerste Instagram-formulier
    .note = Een nieuwer formulier heeft het vervangen. Het vroeg om een reden en om een code uit een e-mail.
form-page-genai-instagram = Pagina van Meta over AI, bij Instagram
    .note = Een pagina om te lezen. Er wordt niets vanaf verstuurd; de links leiden naar de formulieren.
form-page-policy-instagram = Privacybeleid van Instagram
    .note = Een pagina om te lezen. Er wordt niets vanaf verstuurd; de links leiden naar de formulieren.

form-facebook-own-data = Bezwaar voor uw Facebook-account
    .note = Het gaat alleen open waar u bij Facebook bent ingelogd, in diezelfde browser. De eigen browser van de app weet misschien niet dat u bent ingelogd.
form-facebook-hub = Vragenpagina van Facebook
    .note = De pagina vraagt waar uw verzoek over gaat en toont dan het formulier. Log eerst in die browser in bij Facebook: het formulier erachter heeft dat nodig.
form-meta-general = Algemeen bezwaar van Meta
    .note = Voor alles wat op gerechtvaardigde belangen berust. U kiest eerst het product. Wat daarna wordt gevraagd, is niet bekend: houd uw tekst bij de hand en noem AI erin.
form-meta-general-previous = Het vroegere algemene bezwaar
    .note = Meta heeft het verplaatst. Het algemene bezwaar heeft het vervangen.
form-facebook-settings-objection = Algemeen bezwaar van Facebook
    .note = Voor alles wat op gerechtvaardigde belangen berust, niet alleen voor AI. Wat het vraagt, is niet bekend: houd uw tekst bij de hand en noem AI erin.
form-facebook-own-data-uk = Bezwaar Facebook, Verenigd Koninkrijk
    .note = Voor het Verenigd Koninkrijk is geen apart adres bekend. De pagina over AI leidt naar het formulier.
form-facebook-own-data-br = Bezwaar Facebook, Brazilië
    .note = Het adres is niet bekend. Houd de pagina open terwijl u de code uit uw mailbox haalt.
form-facebook-own-data-2024 = Het eerste Facebook-formulier
    .note = Een nieuwer formulier heeft het vervangen. Het vroeg om een reden en om een code uit een e-mail.
form-page-genai-facebook = Pagina van Meta over AI, bij Facebook
    .note = Een pagina om te lezen. Er wordt niets vanaf verstuurd; de links leiden naar de formulieren.
form-page-policy-facebook = Privacybeleid van Facebook
    .note = Een pagina om te lezen. Er wordt niets vanaf verstuurd; de links leiden naar de formulieren.
form-page-privacy-centre-facebook = Privacypagina’s van Facebook
    .note = Pagina’s om te lezen. Er wordt niets vanaf verstuurd; de links leiden naar de formulieren.

## Fields

field-instagram-own-data-email = E-mailadres
    .hint = Meestal al ingevuld. Controleer of u deze mailbox kunt lezen. Een ander adres dan dat van het account mag ook.
field-instagram-own-data-explanation = Toelichting
    .hint = Dit veld mag leeg blijven. U kunt er een paar eigen woorden in zetten.
field-instagram-own-data-country = Land
    .hint = Alleen als het veld er is: kies het land waar u woont.
field-instagram-own-data-code = Code uit een e-mail
    .hint = Alleen als om een code wordt gevraagd. Kijk ook bij de spam, en houd de pagina intussen open.

field-instagram-hub-about = Waar het over gaat
    .hint = Antwoord ja: uw verzoek gaat over AI.
field-instagram-hub-email = E-mailadres
    .hint = Vul een adres in waarvan u de mailbox kunt lezen.
field-instagram-hub-explanation = Toelichting
    .hint = Is er zo’n veld, dan mag het leeg blijven.

field-instagram-own-data-uk-email = E-mailadres
    .hint = Al ingevuld als u bent ingelogd. Controleer of u deze mailbox kunt lezen.
field-instagram-own-data-uk-explanation = Toelichting
    .hint = Dit veld mag leeg blijven.

field-instagram-own-data-br-country = Land
    .hint = Kies het land waar u woont.
field-instagram-own-data-br-email = E-mailadres
    .hint = Vul een adres in waarvan u de mailbox nu kunt openen: daar komt een code.
field-instagram-own-data-br-explanation = Toelichting
    .hint = Hier wordt een reden gevraagd. Twee of drie zinnen zijn genoeg.
field-instagram-own-data-br-code = Code uit een e-mail
    .hint = Houd de pagina open terwijl u de code ophaalt. Tot de code is ingevoerd, is er niets ingediend.

field-instagram-own-data-2024-country = Land
    .hint = Kies het land waar u woont.
field-instagram-own-data-2024-email = E-mailadres
    .hint = Vul het adres van het account in.
field-instagram-own-data-2024-explanation = Reden
    .hint = Zeg wat dit gebruik van uw posts voor u betekent. Twee of drie zinnen zijn genoeg.
field-instagram-own-data-2024-code = Code uit een e-mail
    .hint = Vul de cijfers uit de e-mail in. Kijk ook bij de spam en bij de reclame.

field-facebook-own-data-email = E-mailadres
    .hint = Meestal al ingevuld. Controleer of u deze mailbox kunt lezen. Een ander adres dan dat van het account mag ook.
field-facebook-own-data-explanation = Toelichting
    .hint = Dit veld mag leeg blijven. U kunt er een paar eigen woorden in zetten.
field-facebook-own-data-country = Land
    .hint = Alleen als het veld er is: kies het land waar u woont.
field-facebook-own-data-code = Code uit een e-mail
    .hint = Alleen als om een code wordt gevraagd. Kijk ook bij de spam, en houd de pagina intussen open.

field-facebook-hub-about = Waar het over gaat
    .hint = Antwoord ja: uw verzoek gaat over AI.
field-facebook-hub-option = Welk bezwaar
    .hint = Alleen als er een lijst is: kies voor uw posts de regel over uw eigen informatie; voor chats met AI op WhatsApp de regel over die berichten.
field-facebook-hub-email = E-mailadres
    .hint = Vul een adres in waarvan u de mailbox kunt lezen.
field-facebook-hub-explanation = Toelichting
    .hint = Is er zo’n veld, dan mag het leeg blijven.

field-meta-general-product = Product
    .hint = Kies de dienst waarover uw bezwaar gaat.

field-facebook-own-data-uk-email = E-mailadres
    .hint = Al ingevuld als u bent ingelogd. Controleer of u deze mailbox kunt lezen.
field-facebook-own-data-uk-explanation = Toelichting
    .hint = Dit veld mag leeg blijven.

field-facebook-own-data-br-country = Land
    .hint = Kies het land waar u woont.
field-facebook-own-data-br-email = E-mailadres
    .hint = Vul een adres in waarvan u de mailbox nu kunt openen: daar komt een code.
field-facebook-own-data-br-explanation = Toelichting
    .hint = Hier wordt een reden gevraagd. Twee of drie zinnen zijn genoeg.
field-facebook-own-data-br-code = Code uit een e-mail
    .hint = Houd de pagina open terwijl u de code ophaalt. Tot de code is ingevoerd, is er niets ingediend.

field-facebook-own-data-2024-country = Land
    .hint = Kies het land waar u woont. Ontbreekt het, begin dan bij de melding of de e-mail van Meta.
field-facebook-own-data-2024-email = E-mailadres
    .hint = Vul het adres van het account in.
field-facebook-own-data-2024-explanation = Reden
    .hint = Zeg wat dit gebruik van uw posts voor u betekent. Twee of drie zinnen zijn genoeg.
field-facebook-own-data-2024-code = Code uit een e-mail
    .hint = Vul de cijfers uit de e-mail in. Kijk ook bij de spam en bij de reclame.

## Steps: Instagram in the app

step-instagram-profile =
    .name = Profiel
    .do = Open uw profiel
    .where = Uw eigen kleine foto, rechtsonder.
    .see = Uw profiel, met uw posts.
step-instagram-menu =
    .name = Menu
    .do = Open het menu met drie strepen
    .where = Rechtsboven in uw profiel.
    .see = Een lange lijst. De titel is { $block }, of lijkt erop.
step-instagram-privacy-centre =
    .do = Open { $label }
    .where = Scrol ver omlaag, tot het blok { $block }.
    .see = Een pagina over privacy. AI is een van de onderwerpen.
    .else = Niet in dat blok? Neem een andere route: het privacybeleid, in de app.
step-instagram-ai-topic =
    .do = Open { $label }
    .where = Bij de onderwerpen van de pagina. De naam verandert soms: zoek AI.
    .see = Een pagina over AI met een paar onderdelen.
step-instagram-own-info =
    .do = Open { $label }
    .where = Bij de onderdelen over AI.
    .see = Het formulier. De titel is { $block }, of lijkt erop.
step-instagram-about =
    .do = Open { $label }
    .where = Bijna aan het eind van de lijst, in het blok { $block }. Volgens meerdere bronnen als voorlaatste.
    .see = Een lijst met documenten.
step-instagram-policy =
    .do = Open { $label }
    .where = Het tweede onderdeel van de lijst.
    .see = Het privacybeleid, als pagina in de app.
step-instagram-policy-search =
    .do = Zoek op de pagina naar { $label }
    .where = Gebruik het vergrootglas boven aan de pagina.
    .see = Een alinea over het recht van bezwaar.
step-instagram-policy-object =
    .do = Open de link { $label }
    .where = In de alinea die u met zoeken hebt gevonden.
    .see = Een pagina die vraagt of uw verzoek over AI gaat, met woorden zoals { $block }.

## Steps: Instagram in the browser

step-instagram-genai-open =
    .do = Open { $label }
    .where = De link hieronder opent de pagina. Log eerst in die browser in bij Instagram.
    .see = Een pagina over AI. Verderop gaat het over uw rechten.
    .else = Via het menu: open het privacybeleid, dan { $block }, dan { $label }.
step-instagram-genai-own-data =
    .name = Link eigen gegevens
    .do = Volg de link voor uw eigen Instagram-gegevens
    .where = In het deel over uw rechten. Niet { $block }: dat gaat over wat anderen delen.
    .see = Het formulier, of eerst een inlogpagina.
step-instagram-policy-open =
    .do = Open { $label }
    .where = De link hieronder opent het beleid.
    .see = Het privacybeleid, met een lijst van de delen.

## Steps: Instagram, of a time that has passed

step-instagram-notice-object =
    .do = Tik op het blauwe woord { $label }
    .where = In de mededeling over AI, die bovenaan staat; tweede alinea.
    .see = De pagina voor bezwaar, soms na opnieuw inloggen. Het formulier staat onderaan.
    .else = Geen mededeling? Die bleek uit de apps verdwenen. Neem een andere route.
step-instagram-data-policy-2024 =
    .do = Open { $label }
    .where = Het tweede onderdeel van de lijst.
    .see = Het beleid, met een mededeling bovenaan.
    .else = De andere naam is { $block }.
step-instagram-right-2024 =
    .do = Tik op { $label }
    .where = In het eerste tekstblok.
    .see = Een pagina met helemaal onderaan een formulier.
step-instagram-policy-box-2024 =
    .do = Tik op { $label }
    .where = In het kader boven aan de pagina.
    .see = De pagina met het formulier.
step-instagram-menu-web =
    .do = Open { $label }
    .where = Achter het tandwiel of het menu met drie strepen.
    .see = De instellingen, met links een balk.
step-instagram-privacy-centre-web =
    .do = Open { $label }
    .where = In de balk links, in het blok { $block }.
    .see = Een pagina over privacy met een mededeling over AI.

## Steps: Brazil

step-instagram-brazil-find =
    .do = Zoek in { $label } het bezwaarformulier
    .where = Op Instagram; geen bron zegt waar precies. Log eerst in.
    .see = Een formulier dat vraagt naar land, e-mailadres en een reden.
step-facebook-brazil-find =
    .do = Zoek in { $label } het bezwaarformulier
    .where = De link hieronder opent deze pagina’s; geen bron zegt waar het formulier staat. Log eerst in.
    .see = Een formulier dat vraagt naar land, e-mailadres en een reden.

## Steps: Facebook in the app

step-facebook-menu =
    .name = Menu
    .do = Open het menu
    .where = Drie strepen: rechtsonder op een iPhone, rechtsboven op Android.
    .see = Een lijst waarin ook de instellingen staan.
    .else = Sommige handleidingen beginnen bij uw eigen foto, rechtsboven.
step-facebook-settings-group =
    .do = Open { $label }
    .where = In het menu dat net is opengegaan.
    .see = Een paar onderdelen over instellingen en privacy.
step-facebook-privacy-centre =
    .do = Open { $label }
    .where = Binnen { $block }.
    .see = Een pagina over privacy. AI is een van de onderwerpen.
step-facebook-ai-topic =
    .do = Open { $label }
    .where = Bij de onderwerpen van de pagina. De naam verandert soms: zoek AI.
    .see = Een pagina over AI met een paar onderdelen.
step-facebook-own-info =
    .do = Open { $label }
    .where = Bij de onderdelen over AI.
    .see = Het formulier.
    .else = Het onderdeel kan ook { $block } heten. Of scrol omlaag naar het deel over het recht van bezwaar.
step-facebook-privacy-topics =
    .do = Open { $label }
    .where = Op de pagina over privacy.
    .see = Een lijst met onderwerpen.
step-facebook-ai-topic-recent =
    .do = Open { $label }
    .where = In de lijst met onderwerpen.
    .see = Een pagina over AI.
step-facebook-right-to-object =
    .do = Open { $label }
    .where = Onder aan de pagina over AI.
    .see = Wat dan komt, is niet gemeld. Zoek het formulier.
step-facebook-settings =
    .name = Instellingen
    .do = Open de instellingen
    .where = Binnen { $block }.
    .see = Een lange lijst.
step-facebook-policy =
    .do = Open { $label }
    .where = In de instellingen. Volgens één bron aan het eind, in het blok { $block }.
    .see = Het privacybeleid, als pagina in de app.
step-facebook-policy-search =
    .do = Zoek op de pagina naar { $label }
    .where = Gebruik de zoekfunctie van die pagina.
    .see = Een alinea over het recht van bezwaar.
step-facebook-policy-object =
    .do = Open de link { $label }
    .where = In de alinea die u met zoeken hebt gevonden.
    .see = Een pagina die vraagt of uw verzoek over AI gaat, met woorden zoals { $block }.

## Steps: Facebook in the browser

step-facebook-genai-open =
    .do = Open { $label }
    .where = De link hieronder opent de pagina. Log eerst in die browser in bij Facebook.
    .see = Een pagina over AI. Verderop gaat het over uw rechten.
    .else = Via het menu: open het privacybeleid, dan { $block }, dan { $label }. Zoek het op een telefoon in de privacypagina’s.
step-facebook-genai-own-data =
    .name = Link eigen gegevens
    .do = Volg de link voor uw eigen Facebook-gegevens
    .where = In het deel over uw rechten. Niet { $block }: dat gaat over wat anderen delen.
    .see = Het formulier, of eerst een inlogpagina.
step-facebook-policy-open =
    .do = Open { $label }
    .where = De link hieronder opent het beleid.
    .see = Het privacybeleid, met een lijst van de delen.
step-policy-rights-section =
    .do = Open { $label }
    .where = Bij de delen van het privacybeleid.
    .see = Uw rechten, elk als eigen onderdeel.
step-policy-object-entry =
    .do = Open { $label }
    .where = In het deel { $block }.
    .see = Een tekst over bezwaar maken, met een link naar het algemene formulier.
step-facebook-picture-web =
    .name = Uw foto
    .do = Open het menu bij uw eigen foto
    .where = Rechtsboven op de pagina.
    .see = Een menu waarin ook de instellingen staan.

## Steps: Facebook, of a time that has passed

step-facebook-notice-object =
    .do = Tik op het blauwe woord { $label }
    .where = In het eerste kader, de mededeling over AI; tweede alinea.
    .see = De pagina voor bezwaar, soms na opnieuw inloggen. Het formulier staat onderaan.
    .else = Geen mededeling? Die bleek uit de apps verdwenen. Neem een andere route.
step-facebook-policy-notice-2025 =
    .do = Tik op het woord { $label }
    .where = In de tekst over AI bovenaan; tweede alinea.
    .see = Het formulier, soms na opnieuw inloggen. De knop heet { $block }.
step-notice-find =
    .name = Bericht van Meta
    .do = Zoek de melding of de e-mail van Meta over AI
    .where = Bij de meldingen van de app en in de mailbox, ook bij de spam en de reclame.
    .see = Een bericht over hoe Meta informatie voor AI gebruikt.
step-notice-follow =
    .name = Bezwaarlink
    .do = Volg de link om bezwaar te maken
    .where = In het bericht zelf, of onder aan de pagina die het opent.
    .see = Het formulier. Vraagt het opnieuw om uw wachtwoord, ga dan via de instellingen van de app.
step-facebook-article-menu-2024 =
    .do = Open { $label }
    .where = In het menu links; het is een onderdeel dat uitklapt.
    .see = Een lange pagina over AI.
step-facebook-right-2024 =
    .do = Tik op { $label }
    .where = Ver onder aan de pagina.
    .see = Het formulier.
step-facebook-right-box-2024 =
    .do = Tik op { $label }
    .where = In het kader boven aan het privacybeleid.
    .see = Het formulier.
step-facebook-profile-settings-2024 =
    .name = Profielinstellingen
    .do = Open de instellingen van uw profiel
    .where = In uw profiel.
    .see = Een lijst waarin de privacypagina’s staan.
step-facebook-topic-picture-2024 =
    .do = Tik op de afbeelding met de naam { $label }
    .where = Op de pagina over privacy.
    .see = Een pagina over AI.
step-facebook-resources-2024 =
    .do = Open { $label }
    .where = Op de pagina over AI. Open daarna de pagina met een naam als { $block }.
    .see = Een lange pagina over hoe informatie voor AI wordt gebruikt.
step-facebook-brazil-about-2024 =
    .do = Open { $label }
    .where = De plaats is niet gemeld. Open daarna { $block }.
    .see = Het privacybeleid.
step-facebook-brazil-menu-2024 =
    .do = Open { $label }
    .where = In het beleid, achter het menu met drie strepen.
    .see = Een lijst met artikelen.
step-facebook-brazil-article-2024 =
    .do = Open { $label }
    .where = In de lijst { $block }.
    .see = Een lange pagina over AI.

## Sketches

sketch-own-picture = Uw foto
sketch-three-lines = Drie strepen
sketch-magnifier = Vergrootglas
sketch-notice = Mededeling over AI
sketch-first-paragraph = Eerste alinea
sketch-own-facebook = Eigen gegevens: Facebook
sketch-own-instagram = Eigen gegevens: Instagram
sketch-own-meta = Eigen gegevens: Meta

## Routes

route-instagram-direct = de directe link
    .about = De link opent meteen het formulier. Zorg dat u in diezelfde browser bent ingelogd bij Instagram.
route-instagram-topic-web = de pagina over AI, in een browser
    .about = De pagina van Meta over AI gaat ook over uw rechten en linkt naar het formulier voor uw eigen gegevens.
route-instagram-app-menus = de menu’s van de app
    .about = Op de telefoon, via de privacypagina’s en hun onderwerp AI. De mededeling die daar eens stond, is misschien weg.
route-instagram-app-policy = het privacybeleid, in de app
    .about = Op de telefoon, via het privacybeleid en een zoekopdracht daarin. Zo komt u op een pagina die vraagt of dit over AI gaat.
route-instagram-hub = de vragenpagina
    .about = Een pagina die vraagt of dit over AI gaat. Antwoord ja, dan komt het formulier.
route-instagram-policy-web = het privacybeleid, in een browser
    .about = Het deel over rechten leidt naar het algemene bezwaar. Neem deze route als de link naar die pagina is verplaatst.
route-instagram-settings-form = het algemene bezwaar van Instagram
    .about = De pagina die het beleid van Meta voor Instagram noemt. Die gaat niet alleen over AI, dus uw tekst moet dat zeggen.
route-threads-rights-form = contactpunt voor rechten bij Threads
    .about = Het contactpunt dat het beleid van Threads noemt. Het gaat niet alleen over AI; uw bezwaar bij Instagram komt eerst.
route-instagram-topic-web-uk = de pagina over AI, in een browser
    .about = De pagina van Meta noemt naast Europa het Verenigd Koninkrijk en linkt naar het formulier voor uw eigen gegevens.
route-instagram-direct-uk = de Europese link
    .about = De link die voor Europa is gepubliceerd. Of die in het Verenigd Koninkrijk opengaat, zegt geen bron.
route-instagram-app-uk = de menu’s van de app
    .about = Op de telefoon, via de privacypagina’s en het woord voor bezwaar in de mededeling daar. Niemand meldt of de mededeling er nog staat.
route-instagram-brazil = de privacypagina’s, in Brazilië
    .about = Het formulier vraagt om een reden en een code uit een e-mail. Houd de pagina open terwijl u de code ophaalt.
route-instagram-direct-child = de directe link, samen met het kind
    .about = Ga er samen met het kind voor zitten, in het eigen account van het kind. Of het formulier zo’n account aanneemt, is niet bekend.
route-instagram-app-notice-2025 = de mededeling in de app
    .about = De mededeling met het blauwe woord stond boven aan de privacypagina’s. Kort na het begin van de training bleek die uit de apps verdwenen.
route-instagram-app-notice-policy-2025 = de mededeling in het beleid
    .about = De omweg voor mensen die in hun instellingen de privacypagina’s niet hadden. De mededeling stond ook in het privacybeleid, en verdween daar.
route-instagram-web-notice-2025 = de mededeling, in een browser
    .about = Dezelfde mededeling, bereikt via de instellingen op het web. Eén bron vertelt erover.
route-instagram-notice-mail-2025 = de e-mail of melding van Meta
    .about = Meta informeerde veel mensen en gaf een link. Sommigen vonden de e-mail bij de spam.
route-instagram-app-2024 = de menu’s van de app, zoals eerst
    .about = De eerste route die er was: het privacybeleid, het recht van bezwaar, een reden en een code uit een e-mail.
route-instagram-web-2024 = het privacybeleid, zoals eerst
    .about = De eerste route op het web, voor mensen bij wie het in de app niet werkte. Er werden een reden en een code gevraagd.

route-facebook-direct = de directe link
    .about = De link opent meteen het formulier. Zorg dat u in diezelfde browser bent ingelogd bij Facebook.
route-facebook-topic-web = de pagina over AI, in een browser
    .about = De pagina van Meta over AI gaat ook over uw rechten en linkt naar het formulier voor uw eigen gegevens.
route-facebook-app-recent = de menu’s van de app, nieuwste bron
    .about = Op de telefoon, via de lijst met onderwerpen naar de pagina over AI.
route-facebook-app-topic = de menu’s van de app
    .about = Op de telefoon, via het onderwerp AI. Zegt de browser van de app dat u niet bent ingelogd: log daar in, keur het goed in de app, sluit die browser en begin opnieuw vanuit de app.
route-facebook-app-policy = het privacybeleid, in de app
    .about = Op de telefoon, via het privacybeleid en een zoekopdracht daarin. Zo komt u op een pagina die vraagt of dit over AI gaat.
route-facebook-hub = de vragenpagina
    .about = Een pagina die vraagt waar uw verzoek over gaat. Zeg dat het over AI gaat, dan komt het formulier.
route-facebook-policy-web = het privacybeleid, in een browser
    .about = Het deel over rechten leidt naar het algemene bezwaar. Neem deze route als de link naar die pagina is verplaatst.
route-facebook-settings-form = het algemene bezwaar van Facebook
    .about = De pagina die het beleid van Meta voor Facebook noemt. Die gaat niet alleen over AI, dus uw tekst moet dat zeggen.
route-facebook-topic-web-uk = de pagina over AI, in een browser
    .about = De pagina van Meta noemt naast Europa het Verenigd Koninkrijk en linkt naar het formulier voor uw eigen gegevens.
route-facebook-direct-uk = de Europese link
    .about = De link die voor Europa is gepubliceerd. Of die in het Verenigd Koninkrijk opengaat, zegt geen bron.
route-facebook-web-uk = de mededeling, in een browser
    .about = Op het web, via de privacypagina’s en het woord voor bezwaar in de mededeling daar. Niemand meldt of de mededeling er nog staat.
route-facebook-brazil = de privacypagina’s, in Brazilië
    .about = Het formulier vraagt om een reden en een code uit een e-mail. Houd de pagina open terwijl u de code ophaalt.
route-facebook-page-profile = uw eigen profiel, voor een Pagina
    .about = Maak bezwaar met het profiel van de persoon die op de Pagina schrijft. Elke auteur heeft een eigen bezwaar nodig.
route-facebook-direct-child = de directe link, samen met het kind
    .about = Ga er samen met het kind voor zitten, in het eigen account van het kind. Of het formulier zo’n account aanneemt, is niet bekend.

route-general-form = het algemene bezwaar van Meta
    .about = De route die het beleid van Meta noemt voor alles wat het op gerechtvaardigde belangen doet. Ook dat is een bezwaar; uw tekst moet zeggen dat het over AI gaat.
route-letter = een brief aan het bedrijf
    .about = Op papier, aan het bedrijf dat verantwoordelijk is voor de dienst. Voor het recht is geen formulier nodig, en voor een brief geen link.
route-no-right-advice = wat u zonder formulier kunt doen
    .about = Daar is geen recht van bezwaar bekend. Wat wel kan: accounts privé houden, beperken wie oudere posts ziet, chats met AI verwijderen en geen nieuwe beginnen. Een ander land opgeven in een formulier helpt niemand.
route-recover-account = het account terugkrijgen
    .about = Het formulier geldt voor het account dat open is, dus zorg eerst dat u er weer in komt. Lukt dat niet, gebruik dan het algemene bezwaar, of een brief die het profiel noemt.

route-facebook-app-notice-2025 = de mededeling in de app
    .about = De mededeling met het blauwe woord stond boven aan de privacypagina’s. Kort na het begin van de training bleek die uit de apps verdwenen.
route-facebook-web-notice-2025 = de mededeling, in een browser
    .about = Dezelfde mededeling, bereikt via uw foto op het web.
route-facebook-app-policy-2025 = de mededeling in het beleid
    .about = In het privacybeleid in de app stond dezelfde mededeling. Daar is die weg.
route-notice-mail-2025 = de e-mail of melding van Meta
    .about = Meta informeerde veel mensen en gaf een link. Sommigen vonden de e-mail bij de spam.
route-facebook-web-article-2024 = het artikel over AI, zoals eerst
    .about = Op het web, via het menu links naar het artikel over AI en het recht van bezwaar ver onderaan.
route-facebook-app-policy-2024 = het beleid in de app, zoals eerst
    .about = De eerste route die er was: het kader boven aan het privacybeleid. Er werden een reden en een code gevraagd.
route-facebook-app-topic-2024 = het onderwerp in de app, zoals eerst
    .about = Een vroege route via de afbeelding over AI en de pagina’s erachter. Er werden een reden en een code gevraagd.
route-facebook-brazil-2024 = het beleid in Brazilië, zoals eerst
    .about = Een vroege route via het privacybeleid en de artikelen daarin. Eén bron vertelt erover; er kwam een code per e-mail.

## Said before the first way

before-page = Maak eerst bezwaar met uw eigen profiel. De bronnen zijn het er niet over eens of een Pagina bezwaar kan maken: volgens de ene kan dat niet en doet elke auteur het als persoon; een andere vraagt om een apart verzoek.
before-child = Meta zegt dat het openbare posts van accounts van mensen onder de 18 weglaat. Wat zulke accounts met zijn AI delen, gebruikt het wel, en het kan foto’s van kinderen op accounts van volwassenen gebruiken. Dus ook de accounts van de ouders tellen.

## Where sources disagree, or are missing

contradiction-country = Twee handleidingen noemen een veld voor het land; de meeste mensen zagen er geen.
contradiction-code = De meeste bronnen noemen geen code; twee handleidingen beschrijven er een die per e-mail komt.
contradiction-reason-2024 = Volgens de meeste bronnen was een reden verplicht; volgens één niet.
contradiction-instagram-menu = Volgens één bron staat het menu linksboven; volgens alle andere rechtsboven.
contradiction-facebook-menu = Sommige handleidingen noemen de drie strepen, boven of onder, afhankelijk van de telefoon; andere uw eigen foto.
contradiction-third-party-link = Sommige mensen hielden de link over informatie van anderen voor deze; de Europese pagina van Meta houdt ze uit elkaar.
contradiction-notice-gone = Een omroep stelde vast dat de mededeling uit de apps was verdwenen; op de Europese webpagina van Meta stond die later nog.
contradiction-reported-only = Eén document meldt dit en heeft het niet getest.
contradiction-hub-first = Eén document noemt deze pagina als route voor bezwaar, consumentenorganisaties het directe formulier; beide leiden misschien naar hetzelfde.
contradiction-general-ai = Geen bron zegt of er een keuze over AI is, of dat inloggen nodig is.
contradiction-uk-old = De Europese pagina van Meta noemt het Verenigd Koninkrijk; de berichten daarvandaan zijn ouder.
contradiction-uk-link = De berichten uit het Verenigd Koninkrijk zijn ouder dan deze link; niemand zegt of die daar opengaat.
contradiction-brazil-address = Bronnen beschrijven het formulier; het adres en de plaats in de menu’s zijn niet bewaard.
contradiction-page = Volgens één bron kan een Pagina geen bezwaar maken; een andere vraagt om een apart verzoek.
contradiction-minors = Geen bron zegt of dit formulier het account van iemand onder de 18 aanneemt.
