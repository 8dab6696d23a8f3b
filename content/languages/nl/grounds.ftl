# Reasons. `.name` stands in a tick-list, `.why` speaks to the person, `.short` goes into a form, `.long` into a letter.
# `.short` and `.long` are in the first person and hold without any answer; in a child’s text "I" is the parent.

ground-expectation =
    .name = lang vóór AI geplaatst
    .why = Wat u voor mensen plaatste, was niet bedoeld als materiaal voor een AI.
    .short = Wat ik heb geplaatst, was voor mensen bedoeld, in een tijd waarin niemand met dit gebruik rekening kon houden. Ik heb dit gebruik niet verwacht, en ik ben het er nu niet mee eens.
    .long = Wat ik plaatste, was bedoeld voor de mensen die mij volgen of naar mij zoeken. Toen ik veel daarvan plaatste, was er nog geen sprake van dat er AI mee zou worden getraind, en ik kon daar geen rekening mee houden. Wie een moment met anderen deelt, verwacht niet dat het jaren later in een dataset terechtkomt. Wat ik laat zien, en aan wie, heb ik in een andere wereld gekozen. Een gebruik dat ik niet kon voorzien, weegt voor mij zwaarder dan een gebruik dat ik kende.
    .reply = Een hogere regionale rechter in Keulen vond in kort geding dat de afweging voor alle gegevens in het voordeel van Meta uitviel. De toezichthouder in Hamburg zou alleen recentere posts hebben toegestaan.

ground-expectation-since =
    .ask = Sinds welk jaar plaatst u daar posts?
    .say = Ik plaats daar posts sinds { $answer }.

ground-expectation-used-for =
    .ask = Waarvoor gebruikte u het account toen?
    .say = Hiervoor gebruikte ik het account in die tijd: { $answer }.

ground-expectation-had-i-known =
    .ask = Had u minder geplaatst als u het had geweten?
    .say = Had ik van dit gebruik geweten, dan had ik minder of niets geplaatst.

ground-children =
    .name = foto’s van kinderen
    .why = In de openbare posts van volwassenen zijn kinderen te zien, en die kunnen zelf geen bezwaar maken.
    .short = In de openbare posts waarover mijn bezwaar gaat, zijn kinderen te zien. Zij verdienen bijzondere bescherming en hebben niet over dit gebruik beslist.
    .long = In de openbare posts waarover mijn bezwaar gaat, zijn kinderen te zien. Zij hebben niet beslist of er een foto van hen werd geplaatst, en nog minder kunnen zij beslissen wat een AI daarvan leert. Meta zegt dat het de openbare posts van accounts van minderjarigen weglaat, maar kinderen komen voor in de posts van volwassenen. Hun gezicht en hun omgeving gaan een leven lang met hen mee. De wet kent aan de belangen van een kind bijzonder gewicht toe, en ik verzoek u dat ook te doen.
    .reply = Meta zegt dat het openbare inhoud van accounts van minderjarigen weglaat. Foto’s van kinderen op accounts van volwassenen vallen daar niet onder.

ground-children-own =
    .ask = Zijn er kinderen van u te zien in openbare posts?
    .say = In openbare posts zijn mijn eigen kinderen te zien.

ground-children-myself-then =
    .ask = Bent u daar zelf als kind te zien?
    .say = Ik ben daar zelf als kind te zien.

ground-children-posted-by =
    .ask = Wie plaatste de foto’s? (zonder namen)
    .say = De foto’s zijn geplaatst door de volgende mensen of organisaties: { $answer }.

ground-irreversible =
    .name = er niet meer uit te halen
    .why = Wat in een model terecht is gekomen, wordt er niet meer uit gehaald; een recht dat later wordt uitgeoefend, komt dus te laat.
    .short = Wat in een AI-model terecht is gekomen, is er niet zomaar weer uit te halen. Een recht dat ik later uitoefen, zou te laat komen; daarom oefen ik het nu uit.
    .long = Een post kan worden verwijderd, en een foto kan worden verborgen. Wat een AI-model ervan heeft geleerd, is er niet zomaar weer uit te halen. Als ik later mijn recht op gegevenswissing uitoefen, valt er dan niets meer ongedaan te maken. Omstandigheden veranderen, en wat ooit onschuldig was om te laten zien, kan een last worden. Daarom maak ik nu bezwaar, nu het nog effect heeft.
    .reply = De Ierse toezichthouder zegt dat hij waarborgen heeft laten toevoegen, waaronder filters en het verwijderen van herkenbare gegevens. Een bezwaar stopt toekomstig gebruik.

ground-irreversible-take-back =
    .ask = Is er iets dat u ooit wilt kunnen terugnemen?
    .say = Er zijn dingen die op een dag misschien teruggenomen moeten worden.

ground-special-data =
    .name = gevoelige feiten in posts
    .why = Uit posts, groepen en foto’s kunnen anderen afleiden wat de wet het meest beschermt; uw tekst zegt nooit wat.
    .short = Uit inhoud over mij en mijn naasten kan, bij elkaar genomen, iets worden afgeleid dat de wet bijzonder beschermt. De bijzonderheden houd ik voor mij, omdat het noemen ervan juist de schade zou veroorzaken waartegen ik bezwaar maak.
    .long = Uit inhoud over mij en mijn naasten kan iets worden afgeleid dat de wet bijzonder beschermt. Zulke conclusies volgen uit het geheel: woorden, foto’s, groepen, plaatsen en de mensen daarin. Ik ken geen filter dat dit alles vóór de training zou herkennen. Ik ga hier niet op bijzonderheden in, omdat het noemen ervan juist de schade zou veroorzaken waartegen ik bezwaar maak. Ik verzoek u dit mee te wegen zonder mij te vragen ze prijs te geven.
    .reply = Een hogere regionale rechter in Keulen zag in de regels over gevoelige gegevens geen beletsel, maar alleen voor die zaak en in kort geding.

ground-special-data-inferred =
    .ask = Kunnen anderen zulke feiten uit uw posts opmaken?
    .say = Dit is voor mij een concrete zorg en geen algemene.

ground-vulnerable =
    .name = mijn veiligheid of levenssituatie
    .why = Sommige situaties brengen meer risico mee dan de meeste; uw tekst zegt nooit welke.
    .short = De situatie waarin ik en mijn naasten leven, brengt meer risico mee dan de meeste als gegevens worden hergebruikt. Om dezelfde reden ga ik niet op bijzonderheden in.
    .long = Hoe zwaar deze verwerking weegt, hangt af van degene om wie het gaat. De situatie waarin ik en mijn naasten leven, brengt meer risico mee dan de meeste als gegevens over ons worden hergebruikt of herhaald. Ik kan niet voorzien wie wat uit een AI-model zou vernemen, en ik zou het niet kunnen terughalen. Ik ga hier niet op bijzonderheden in, omdat dat het risico zou vergroten. Ik verzoek u mijn specifieke situatie af te wegen en niet die van een gemiddelde gebruiker.

ground-vulnerable-at-risk =
    .ask = Is er voor u zo’n risico? (ja is genoeg)
    .say = Het risico is voor mij echt en niet alleen denkbaar.

ground-third-parties =
    .name = posts van anderen over mij
    .why = U hebt het niet geplaatst, en u kunt niet instellen wie het ziet.
    .short = Anderen plaatsen foto’s en vermeldingen van mij. Ik kan niet beslissen wie ze ziet, en samen vormen ze een beeld van mij dat ik niet heb gekozen.
    .long = Niet alles over mij heb ik zelf geplaatst. Anderen plaatsen foto’s van mij en noemen mij, en ik kan niet instellen wie dat ziet en er ook niet op rekenen dat ik ervan hoor. Samen vormen zulke posts een beeld van mij dat ik niet heb gekozen en niet kan rechtzetten. Ik heb deze gegevens niet zelf openbaar gemaakt. Het gebruik ervan voor AI treft mij dus zonder dat ik iets heb beslist.

ground-third-parties-who =
    .ask = Wie plaatst iets over u? (club, school, familie)
    .say = Zulke posts komen van de volgende mensen of organisaties: { $answer }.

ground-third-parties-examples =
    .ask = Links naar een paar van deze posts, als u die hebt
    .say = Voorbeelden zijn hier te vinden: { $answer }.

ground-no-account =
    .name = ik heb daar geen account
    .why = U hebt daar geen instellingen, en geen mededeling heeft u bereikt.
    .short = Ik heb daar geen account; ik heb dus nergens mee ingestemd en heb ook geen eigen instellingen. Toch wil ik beslissen over gegevens die mij betreffen.
    .long = Ik heb geen account bij de dienst en geen overeenkomst ermee. Ik heb dus geen instelling waarmee ik het gebruik van gegevens over mij zou kunnen beperken, en ik heb er geen mededeling over ontvangen. Toch kan openbare inhoud van anderen mij laten zien of noemen. Wie wegblijft van een dienst, verwacht niet zelf materiaal voor de AI ervan te worden. Een bezwaar is het enige middel dat ik heb.

ground-no-account-where =
    .ask = Waar kan uw naam of foto voorkomen?
    .say = Mijn naam of foto kan op de volgende plaatsen voorkomen: { $answer }.

ground-no-account-spellings =
    .ask = Met welke schrijfwijzen van uw naam?
    .say = Mijn naam kan daar als volgt geschreven zijn: { $answer }.

ground-creator =
    .name = mijn werk, gezicht of stijl
    .why = In wat u maakt, kan uw gezicht, uw stem of uw manier van werken zitten; het auteursrecht is een ander recht en blijft hierbuiten.
    .short = Wat ik maak, laat mij zien: mijn gezicht, mijn stem of een manier van werken waaraan mensen mij herkennen. Ik wil niet dat een AI leert dat na te doen.
    .long = Wat ik maak, is met mijn persoon verbonden. Het toont mijn gezicht, draagt mijn stem of heeft een manier van werken waaraan mensen mij herkennen. Een AI die ervan leert, kan dat nadoen, en anderen kunnen de imitatie dan voor mijn werk aanzien. Deze werken zijn er voor mensen om te zien of te horen, en niet voor een machine die leert mij te vervangen. Dit bezwaar betreft alleen mijn persoonsgegevens en laat rechten op grond van andere wetten zoals ze zijn.

ground-creator-what =
    .ask = Wat maakt u?
    .say = Dit maak ik: { $answer }.

ground-creator-living =
    .ask = Leeft u ervan, ten minste voor een deel?
    .say = Ik leef van dit werk, ten minste voor een deel.

ground-creator-imitations =
    .ask = Hebt u al imitaties gezien?
    .say = Ik heb al imitaties van mijn werk of van mijzelf gezien.

ground-ai-chats =
    .name = wat tegen Meta AI is gezegd
    .why = Chats met een AI kunnen worden gebruikt, en anderen in een chat kunnen uw woorden aan een AI doorgeven.
    .short = Wat mensen aan een AI schrijven, is bedoeld voor een antwoord, en anderen kunnen woorden van mij of mijn familie eraan doorgeven. Ik wil niet dat zulke berichten worden gebruikt om AI te ontwikkelen.
    .long = Wat mensen aan een AI schrijven, is bedoeld voor het antwoord en voor niets anders. Zulke berichten kunnen openhartiger zijn dan alles wat iemand zou plaatsen, en ook die van minderjarigen kunnen worden gebruikt. Anderen in een gedeelde chat kunnen aan de AI doorgeven wat daar is geschreven of getoond. Ik kan dat niet voorkomen en ook niet nagaan of het is gebeurd. Ik maak bezwaar tegen het gebruik van zulke berichten voor de ontwikkeling en verbetering van AI.

ground-ai-chats-used =
    .ask = Hebt u Meta AI zelf gebruikt?
    .say = Ik heb Meta AI gebruikt.

ground-ai-chats-by-others =
    .ask = Heeft iemand het gebruikt in een chat waarin u zit?
    .say = Meta AI is door anderen gebruikt in chats waaraan ik deelneem.

ground-ai-chats-personal =
    .ask = Gingen die chats over persoonlijke dingen?
    .say = Zulke chats gingen over persoonlijke dingen.

ground-minor-then =
    .name = geplaatst als minderjarige
    .why = Een kind kan niet voorzien wat een volwassene kan voorzien.
    .short = Ik was nog minderjarig toen ik een deel plaatste van wat in mijn account staat. Ik kon toen niet voorzien wat ervan gemaakt zou worden.
    .long = Een deel van wat in mijn account staat, heb ik geplaatst toen ik nog minderjarig was. Een kind overziet de gevolgen van een post niet zoals een volwassene, en van dit gebruik kon ik niets weten. De wet beschermt gegevens uit iemands kindertijd in het bijzonder, ook als die persoon volwassen is geworden. Meta zegt dat het de openbare posts van accounts van minderjarigen weglaat. Ik verzoek u wat ik als minderjarige heb geplaatst, niet minder zorgvuldig te behandelen omdat ik nu ouder ben.

ground-minor-then-age =
    .ask = Hoe oud was u toen u het account opende?
    .say = Mijn leeftijd toen ik het account opende, was: { $answer }.

ground-minor-then-years =
    .ask = In welke jaren plaatste u als minderjarige posts?
    .say = In de volgende jaren heb ik daar als minderjarige posts geplaatst: { $answer }.

ground-dependence =
    .name = ik kan niet zomaar weg
    .why = Werk, familie of een club kan u aan een dienst binden, en sommige dingen blijven openbaar, wat u ook instelt.
    .short = Ik kan niet zomaar weg bij de dienst, en sommige gegevens van mij blijven daar openbaar, wat ik ook instel. Weggaan is voor mij dus geen echte keuze.
    .long = Ik ben van de dienst afhankelijk en kan niet zomaar weg. Sommige gegevens van mij, zoals mijn naam en mijn foto, blijven daar openbaar, wat ik ook instel. Tussen dit gebruik aanvaarden en de dienst opgeven heb ik geen vrije keuze. Het machtsverschil tussen het bedrijf en mij is groot. Dit bezwaar is het middel dat mij rest.
    .reply = Een hogere regionale rechter in Keulen zag in kort geding geen inbreuk op de regels voor digitale poortwachters.

ground-dependence-need =
    .ask = Waarvoor hebt u het account nodig?
    .say = Ik heb het account hiervoor nodig: { $answer }.

ground-dependence-lose =
    .ask = Wat zou u zonder account verliezen?
    .say = Zonder account zou ik het volgende verliezen: { $answer }.

ground-transparency =
    .name = ik ben te weinig geïnformeerd
    .why = Het is moeilijk te zien welke gegevens in welke modellen komen, en voor hoelang.
    .short = Uit wat mij is verteld, kan ik niet opmaken welke gegevens voor welke AI worden gebruikt, en hoelang. Ik kan niet beoordelen wat ik dan zou moeten accepteren.
    .long = Uit de informatie die ik heb gekregen, kan ik niet opmaken welke gegevens worden gebruikt, voor welke AI-modellen en hoelang. Evenmin kan ik nagaan wie er verder met deze modellen werkt. Zonder dat te weten kan ik niet beoordelen wat het gebruik voor mij zou betekenen. Zulke twijfel mag niet voor mijn rekening komen. Daarom maak ik bezwaar.

ground-transparency-no-notice =
    .ask = Heeft geen enkele mededeling u bereikt?
    .say = Ik herinner mij geen mededeling hierover.

ground-transparency-notice-when =
    .ask = Als u er wel een hebt gezien: wanneer was dat?
    .say = Ik heb hierover een mededeling gezien op het volgende moment: { $answer }.

ground-transparency-old-mailbox =
    .ask = Gebruikt u de mailbox van het account niet meer?
    .say = Ik gebruik de mailbox van het account niet meer, dus een mededeling daarheen zou mij niet hebben bereikt.

ground-no-consent =
    .name = mij is niets gevraagd
    .why = Niets zeggen is niet hetzelfde als ja zeggen.
    .short = Mij is nooit gevraagd of ik met dit gebruik instem. Mijn zwijgen was geen toestemming, en ik zeg nu nee.
    .long = Mij is nooit gevraagd of ik met dit gebruik instem. Het begon zonder mij, en het zou doorgaan zolang ik niets zei. Zwijgen is geen toestemming. Een formulier voor wie het toevallig vindt, vervangt de vraag niet. Met dit bezwaar zeg ik duidelijk wat ik had gezegd als het mij was gevraagd.
    .reply = De Ierse toezichthouder noemt een eenvoudiger formulier, dat langer wordt aangeboden, als een van de verbeteringen die hij heeft bereikt.

ground-no-consent-learned =
    .ask = Hoe bent u het te weten gekomen?
    .say = Ik ben het zo te weten gekomen: { $answer }.

ground-no-consent-obstacle =
    .ask = Wat stond u in de weg toen u nee wilde zeggen?
    .say = Het volgende stond mij in de weg: { $answer }.

ground-purpose =
    .name = bedoeld voor mensen die ik ken
    .why = U meldde u aan om contact te hebben met mensen; AI voor allerlei doelen is iets anders.
    .short = Ik gebruik de dienst om contact te hebben met mensen. AI bouwen voor allerlei doelen is iets anders, en daarvoor heb ik mij niet aangemeld.
    .long = Ik gebruik de dienst om contact te hebben met mensen. AI-modellen bouwen voor allerlei doelen, van Meta en van anderen, is iets anders. Het houdt geen verband met de reden waarom mijn gegevens daar staan. Ik kon deze verandering niet verwachten, en ik kan niet voorzien waartoe die leidt. Ik wil dat mijn gegevens alleen worden gebruikt voor het doel waarvoor ik ze heb gegeven.
    .reply = De Ierse toezichthouder heeft gekeken naar een beoordeling door Meta van de vraag of het nieuwe doel bij het oude past.

ground-purpose-meant-for =
    .ask = Voor wie en waarvoor was het account bedoeld?
    .say = Het account was hiervoor bedoeld: { $answer }.

ground-memorisation =
    .name = modellen kunnen gegevens herhalen
    .why = Een model kan delen weergeven van de gegevens waarmee het is getraind.
    .short = AI-modellen kunnen delen herhalen van de gegevens waarmee ze zijn getraind. Namen, contacten of foto’s die mij of mijn familie betreffen, kunnen bij vreemden weer opduiken.
    .long = Onderzoek heeft laten zien dat grote AI-modellen passages kunnen herhalen uit de gegevens waarmee ze zijn getraind. Wat mij of mijn familie betreft, kan dus weer opduiken bij mensen voor wie het nooit bedoeld was. Een filter verkleint dit risico zonder het weg te nemen. Ik zou van zo’n geval nauwelijks horen, en ik zou het niet kunnen terughalen. Een model dat met persoonsgegevens is getraind, is niet anoniem alleen omdat het een model is.
    .reply = Een hogere regionale rechter in Keulen wees op de filters, en op het verwijderen van gegevens die mensen rechtstreeks herkenbaar maken.

ground-memorisation-unusual =
    .ask = Verraadt iets bijzonders u, zoals een zeldzame naam?
    .say = Er staat iets bijzonders in de gegevens dat rechtstreeks naar mij zou wijzen.

ground-distortion =
    .name = onjuiste beweringen over mij
    .why = Een model kan mensen verwisselen, dingen verzinnen, of een gezicht of stem nadoen.
    .short = Een AI-model kan mij met anderen verwisselen, dingen over mij verzinnen, of mijn gezicht of stem nadoen. Ik zou dat nauwelijks kunnen laten rectificeren.
    .long = AI-modellen beweren soms dingen over mensen die niet waar zijn, of verwisselen de ene persoon met de andere. Ze kunnen ook worden gebruikt om een gezicht of een stem na te doen. Overkomt mij dat, dan weten degenen die het lezen of zien niet dat het onjuist is. Rectificatie in een model is moeilijker te krijgen dan rectificatie op een pagina. Hoe minder gegevens over mij in de training komen, hoe kleiner ik dit risico acht.

ground-distortion-known =
    .ask = Bent u publiek bekend, al is het plaatselijk?
    .say = Ik ben publiek bekend, al is het plaatselijk, dus een fout over mij zou zich verspreiden.

ground-distortion-namesake =
    .ask = Is er iemand anders met uw naam?
    .say = Iemand anders heeft dezelfde naam, zodat wij tweeën verwisseld kunnen worden.

ground-secrecy =
    .name = ik moet dingen geheimhouden
    .why = Contacten, reacties of plaatsen kunnen mensen verraden die op uw zwijgen rekenen; uw tekst zegt nooit wie u voor hen bent.
    .short = Andere mensen rekenen op mijn discretie, en gegevens rondom mij kunnen naar hen wijzen. Ik ga niet op bijzonderheden in, om niets te verraden.
    .long = Andere mensen rekenen op mijn discretie. Contacten, reacties, foto’s en plaatsen rondom mij kunnen naar hen wijzen als ze bij elkaar worden gelegd. Wat een AI-model uit veel kleine aanwijzingen leert, heb ik niet in de hand. Ik ga hier niet op bijzonderheden in, om niets te verraden. Hun vertrouwen hoort bij mijn specifieke situatie, en ik verzoek u het mee te wegen.

ground-secrecy-could-reveal =
    .ask = Kunnen uw contacten of reacties zulke mensen verraden?
    .say = Ik acht dit risico in mijn geval reëel.

ground-necessity =
    .name = kan ook zonder mijn gegevens
    .why = Anderen trainen zonder zulke gegevens; gebruik dit naast een eigen reden.
    .short = AI kan worden ontwikkeld zonder de gegevens in kwestie, bijvoorbeeld met gegevens van mensen die ermee instemmen. Mijn belangen hoeven niet te wijken voor een gebruik dat ook zonder deze gegevens kan.
    .long = AI kan worden ontwikkeld zonder de persoonsgegevens in kwestie. Er zijn andere bronnen, en er zijn mensen die zouden instemmen als het hun werd gevraagd. Een minder ingrijpende weg die het doel bereikt, gaat vóór een weg waarin iedereen wordt meegenomen die niets zegt. Deze paar gegevens leveren het bedrijf heel weinig op. Wat het gebruik ervan de betrokkene kost, is meer dan dat.
    .reply = Een hogere regionale rechter in Keulen zag in kort geding geen minder ingrijpende weg die even goed zou werken.

ground-open-weights =
    .name = kopieën zijn niet terug te halen
    .why = Meta heeft modellen gepubliceerd, en kopieën blijven buiten bereik; gebruik dit naast een eigen reden.
    .short = Meta heeft eigen AI-modellen gepubliceerd die anderen kunnen gebruiken. Wat zulke kopieën bevatten, kan niet worden teruggehaald, niet door het bedrijf en niet door mij.
    .long = Meta heeft eigen AI-modellen gepubliceerd die anderen kunnen gebruiken. Kopieën ervan staan bij mensen en bedrijven die niemand op een lijst heeft. Als de gegevens in kwestie in zo’n model een rol hebben gespeeld, kan niemand hen allemaal informeren of de kopieën terughalen. Een recht dat alleen tegen de eerste houder kan worden uitgeoefend, zou dan een lege huls zijn. Daarom maak ik bezwaar voordat het zover komt.
