### Places: what a region is called, and what holds there that holds nowhere else.
### One message a region, `region-` and its ISO 3166-1 code. A note says what holds and what one can still do; `also` has other names that find it, with commas between.

## The European Union. A note stands only where a place has something of its own.

region-AT = Oostenrijk
    .note = Wacht niet lang als het tot een klacht komt. Voor zover wij weten, geeft de Oostenrijkse wet een jaar vanaf de dag waarop u ervan hoort, en hoogstens drie jaar.

region-BE = België
    .note = De Belgische toezichthouder heeft mensen zelf gezegd bezwaar te maken als ze niet willen dat hun gegevens worden gebruikt. Een klacht daar schrijft u in het Nederlands, Frans of Duits.

region-BG = Bulgarije
region-HR = Kroatië
region-CY = Cyprus
region-CZ = Tsjechië
    .also = Tsjechische Republiek
region-DK = Denemarken
region-EE = Estland
region-FI = Finland
region-FR = Frankrijk

region-DE = Duitsland
    .note = Dien een klacht in bij de toezichthouder van de deelstaat waar u woont; in Beieren bij die voor bedrijven. Hamburg is binnen Duitsland leidend voor Meta, en u mag ook daarheen schrijven.

region-GR = Griekenland
region-HU = Hongarije

region-IE = Ierland
    .also = Eire
    .note = Het Europese bedrijf van Meta is hier gevestigd; de Ierse toezichthouder is dus die van u, en ook de leidende voor Meta. Hij verwacht dat u eerst aan Meta schrijft.

region-IT = Italië
region-LV = Letland
region-LT = Litouwen
region-LU = Luxemburg
region-MT = Malta

region-NL = Nederland
    .also = Holland
    .note = De Nederlandse toezichthouder heeft mensen gevraagd bezwaar te maken, en liet open of training rechtmatig is als er alleen een mogelijkheid is om nee te zeggen. Hij vraagt u contact op te nemen met Meta voordat u een klacht indient.

region-PL = Polen
region-PT = Portugal
region-RO = Roemenië
region-SK = Slowakije
region-SI = Slovenië

region-ES = Spanje
    .note = Een klacht over Meta gaat naar de nationale toezichthouder. De Catalaanse, Baskische en Andalusische gaan alleen over de overheid.

region-SE = Zweden

## The European Economic Area beside the Union.

region-IS = IJsland
    .note = De AVG geldt hier net als in de Europese Unie.

region-LI = Liechtenstein
    .note = De AVG geldt net als in de Europese Unie. De toezichthouder wijst erop dat uw naam, uw profielfoto en wat u in openbare groepen schrijft, hoe dan ook openbaar blijven: bezwaar maken loont ook met een privéaccount.

region-NO = Noorwegen
    .note = De AVG geldt net als in de Europese Unie. De Noorse consumentenraad heeft een klacht ingediend over de plannen van Meta; uw eigen bezwaar verstuurt u nog altijd zelf.

## The United Kingdom, Switzerland, Brazil.

region-GB = Verenigd Koninkrijk
    .also = VK, UK, Groot-Brittannië, Engeland, Schotland, Wales, Noord-Ierland
    .note = Voor het Verenigd Koninkrijk zijn de Amerikaanse bedrijven van Meta verantwoordelijk. Lukt het bezwaar niet, dien dan eerst een klacht in bij Meta: het moet de ontvangst bevestigen en antwoorden. Daarna komt de toezichthouder. Die heeft de training niet goedgekeurd en blijft de zaak volgen.

region-CH = Zwitserland
    .note = Tenzij Meta een rechtvaardigingsgrond heeft, is het gebonden aan een uitdrukkelijk bezwaar, ook voor posts die u openbaar hebt gemaakt. Vorderingen gaan naar de burgerlijke rechter; de federale commissaris neemt meldingen aan. Het Ierse bedrijf van Meta is verantwoordelijk, dus de AVG kan ook gelden: zo lezen wij het, niet een toezichthouder.

region-BR = Brazilië
    .note = De toezichthouder stond de training toe op voorwaarde dat mensen met en zonder account altijd bezwaar kunnen maken via een eenvoudig formulier. Vraag het eerst aan Meta voordat u zich tot de toezichthouder wendt, en bewaar het bewijs: de toezichthouder wil het zien.

## The United States.

region-US = Verenigde Staten
    .also = VS, USA, Amerika
    .note = Een federaal recht van bezwaar is niet bekend. Wetten van staten geven andere rechten, zoals verwijdering, en laten buiten beschouwing wat u openbaar hebt gemaakt. De pagina van Meta over AI biedt daar alleen een verzoek over informatie van derden.

## Small states that Meta counts as part of Europe.

region-AD = Andorra
    .note = De nationale wet zou de AVG volgen; de tekst is niet nagekeken. Meta rekent dit land tot Europa, dus het Ierse bedrijf is verantwoordelijk en de AVG kan gelden. Probeer de Europese formulieren; of ze hier opengaan, is niet getest.

region-MC = Monaco
    .note = De nationale wet zou de AVG volgen; de tekst is niet nagekeken. Meta rekent dit land tot Europa, dus het Ierse bedrijf is verantwoordelijk en de AVG kan gelden. Probeer de Europese formulieren; of ze hier opengaan, is niet getest.

region-SM = San Marino
    .note = De nationale wet zou de AVG volgen; de tekst is niet nagekeken. Meta rekent dit land tot Europa, dus het Ierse bedrijf is verantwoordelijk en de AVG kan gelden. Probeer de Europese formulieren; of ze hier opengaan, is niet getest.

region-VA = Vaticaanstad
    .note = De staat zou eigen algemene regels hebben; de tekst is niet nagekeken. Meta rekent dit land tot Europa, dus het Ierse bedrijf is verantwoordelijk en de AVG kan gelden. Probeer de Europese formulieren; of ze hier opengaan, is niet getest.

## The rest of the world.

region-TR = Turkije
    .also = Türkiye
    .note = Volgens de wet kunt u alleen bezwaar maken tegen de uitkomst van een volledig geautomatiseerde analyse. U kunt Meta vragen om inzage, rectificatie of gegevenswissing, en u daarna wenden tot de raad voor gegevensbescherming. Een formulier van Meta hiervoor is niet gevonden.

region-KR = Zuid-Korea
    .also = Korea
    .note = U mag eisen dat het gebruik van uw gegevens wordt opgeschort, en Meta moet antwoorden. Actievoerders meldden dat er een manier is om nee te zeggen, maar verborgen achter meerdere stappen; het adres is niet bekend. Schrijf een brief.

region-JP = Japan
    .note = Er is geen algemeen recht van bezwaar. U kunt eisen dat het gebruik stopt waar de wet wordt overtreden of uw gerechtvaardigde belangen waarschijnlijk worden geschaad.

region-IN = India
    .note = De wet op de gegevensbescherming geldt niet voor wat u zelf openbaar hebt gemaakt, en de belangrijkste plichten gaan niet meteen in. Een formulier van Meta hiervoor is niet gevonden.

region-NG = Nigeria
    .note = Volgens de wet kunt u bezwaar maken, tenzij een zwaarder algemeen belang of een gerechtvaardigde grond zich daartegen verzet. Een formulier van Meta hiervoor is niet gevonden: schrijf een brief.

region-ZA = Zuid-Afrika
    .note = U mag bezwaar maken op redelijke gronden die in uw situatie liggen, en de verwerking moet dan stoppen. De regelgeving heeft daar een eigen formulier voor. Schrijf aan Meta; klachten gaan naar de Information Regulator.

region-AR = Argentinië
    .note = De wet geeft inzage, rectificatie en gegevenswissing, maar geen algemeen recht van bezwaar. Bij de toezichthouder liep een klacht over de AI-training van Meta toen dit het laatst is nagekeken. Een formulier zoals het Braziliaanse is niet bekend.

region-UY = Uruguay
    .note = Een algemeen recht van bezwaar is niet bekend. De toezichthouder is in gesprek geweest met Meta. Een formulier van Meta hiervoor is niet gevonden.

region-CL = Chili
    .note = Een nieuwe wet brengt een recht van bezwaar vanaf de dag waarop die volledig geldt; de tekst is niet nagekeken. Maak posts tot dan privé en mijd AI-chats. Schrijf vanaf die dag een brief: een formulier van Meta is niet gevonden.

region-CA = Canada
    .note = Volgens de federale wet kunt u toestemming intrekken en uw gegevens inzien, maar een recht van bezwaar is er niet. Quebec wil toestemming voor een nieuw doel, en volgens critici is training zo’n doel; klachten gaan naar de commissie daar. Een formulier van Meta is niet gevonden.

region-AU = Australië
    .note = De Privacy Act geeft geen recht van bezwaar. Meta zei tegen de Senaat dat het alle openbare posts van volwassenen gebruikt en daar geen mogelijkheid biedt om nee te zeggen.

region-NZ = Nieuw-Zeeland
    .note = U mag uw gegevens inzien en laten rectificeren, maar de wet geeft geen recht van bezwaar. Een formulier van Meta hiervoor is niet gevonden.

region-MX = Mexico
    .note = De federale gegevenswet geeft een recht van bezwaar, met een termijn voor het antwoord; de tekst is niet nagekeken. Een formulier van Meta hiervoor is niet gevonden: schrijf een brief.

region-PE = Peru
    .note = Volgens de wet kunt u bezwaar maken om een gegronde en rechtmatige reden: geef er een. De tekst is niet nagekeken. Een formulier van Meta hiervoor is niet gevonden: schrijf een brief.

region-CO = Colombia
    .note = De wet kent geen recht van bezwaar als zodanig. U kunt om gegevenswissing vragen of toestemming intrekken; Meta moet daarop antwoorden, en daarna komt de toezichthouder. De tekst is niet nagekeken.

region-KE = Kenia
    .note = Volgens de wet kunt u bezwaar maken, tenzij Meta een dwingend gerechtvaardigd belang heeft; de tekst is niet nagekeken. Een formulier van Meta is niet gevonden: schrijf een brief. Klachten gaan naar de commissaris voor gegevensbescherming.

region-TH = Thailand
    .note = Volgens de wet kunt u bezwaar maken tegen wat op gerechtvaardigd belang berust; de tekst is niet nagekeken. Een formulier van Meta hiervoor is niet gevonden: schrijf een brief.

region-PH = Filipijnen
    .note = De regels van de Data Privacy Act geven een recht van bezwaar; de tekst is niet nagekeken. Een formulier van Meta hiervoor is niet gevonden: schrijf een brief.

region-SG = Singapore
    .note = U mag toestemming intrekken, maar voor wat openbaar beschikbaar is, is die niet nodig. Een formulier van Meta hiervoor is niet gevonden, en de tekst van de wet is niet nagekeken.

region-IL = Israël
    .note = De wet geeft inzage en rectificatie, maar geen algemeen recht van bezwaar; de tekst is niet nagekeken. Een formulier van Meta hiervoor is niet gevonden.

region-RS = Servië
    .note = De wet volgt het model van de AVG en geeft een recht van bezwaar; de tekst is niet nagekeken. Meta rekent Servië niet tot Europa, dus het Amerikaanse bedrijf is verantwoordelijk. Een formulier van Meta is niet gevonden: schrijf een brief.

region-UA = Oekraïne
    .note = Volgens de wet kunt u bezwaar maken met een gemotiveerde eis: geef uw redenen. De tekst is niet nagekeken. Een formulier van Meta is niet gevonden: schrijf een brief. De ombudsman neemt klachten aan.

## Crown dependencies that Meta counts as part of Europe.

region-JE = Jersey
    .note = Meta rekent dit eiland tot Europa, dus het Ierse bedrijf is verantwoordelijk. De eigen wet van het eiland is niet onderzocht; daarom noemen wij hier geen recht. Probeer de Europese formulieren; of ze opengaan, is niet getest.

region-GG = Guernsey
    .note = Meta rekent dit eiland tot Europa, dus het Ierse bedrijf is verantwoordelijk. De eigen wet van het eiland is niet onderzocht; daarom noemen wij hier geen recht. Probeer de Europese formulieren; of ze opengaan, is niet getest.

region-IM = Eiland Man
    .note = Meta rekent dit eiland tot Europa, dus het Ierse bedrijf is verantwoordelijk. De eigen wet van het eiland is niet onderzocht; daarom noemen wij hier geen recht. Probeer de Europese formulieren; of ze opengaan, is niet getest.

## The law that applies: its short name, the right in one line, and how long Meta has. `{ $days }` is a number of days.

regime-gdpr = AVG, artikel 21, lid 1
    .right = U kunt op elk moment bezwaar maken. Het formulier van Meta voor uw eigen account vraagt geen reden.
    .answer = Vaak een e-mail binnen een dag; volgens de wet hoogstens een maand, of twee maanden langer als Meta dat binnen de eerste meldt.

regime-uk-gdpr = UK GDPR, artikel 21, lid 1
    .right = U kunt op elk moment bezwaar maken. In het formulier voor uw eigen account mag het veld voor redenen leeg blijven.
    .answer = Volgens de wet een maand, tot dezelfde dag van de volgende maand. Hoe weekenden en feestdagen tellen, weten wij niet.

regime-fadp = Zwitserse wet op de gegevensbescherming (DSG), artikel 30, lid 2, letter b
    .right = U kunt op elk moment uitdrukkelijk bezwaar maken. Meta mag dan alleen doorgaan met een rechtvaardigingsgrond.
    .answer =
        { $days ->
            [one] Geen wettelijke termijn. Ons voorstel: kijk na { $days } dag opnieuw.
           *[other] Geen wettelijke termijn. Ons voorstel: kijk na { $days } dagen opnieuw.
        }

regime-lgpd = LGPD, artikel 18, § 2
    .right = U kunt altijd bezwaar maken tegen gebruik dat niet op uw toestemming berust, als de wet niet wordt nageleefd.
    .answer =
        { $days ->
            [one] Geen wettelijke termijn. Ons voorstel: kijk na { $days } dag opnieuw.
           *[other] Geen wettelijke termijn. Ons voorstel: kijk na { $days } dagen opnieuw.
        }

regime-other = De wet van het land
    .right = Lees de toelichting: wat u kunt eisen, verschilt per land.
    .answer = De termijn hangt af van de wet van het land; voor veel landen is er geen bekend.
    .answer-days =
        { $days ->
            [one] { $days } dag na ontvangst, voor zover bekend; dat is ons voorstel, geen wettelijke termijn.
           *[other] { $days } dagen na ontvangst, voor zover bekend; dat is ons voorstel, geen wettelijke termijn.
        }
    .answer-working-days =
        { $days ->
            [one] { $days } werkdag na ontvangst, voor zover bekend; dat is ons voorstel, geen wettelijke termijn.
           *[other] { $days } werkdagen na ontvangst, voor zover bekend; dat is ons voorstel, geen wettelijke termijn.
        }

regime-none = Geen recht van bezwaar bekend
    .right = Hier is geen wet bekend op grond waarvan u tegen dit gebruik bezwaar kunt maken.
    .answer = Geen termijn, want er is geen recht bekend.

## What one can do where no right is known.

no-right-do = Wat u hier kunt doen
    .a = Zet uw accounts op privé. Uw naam en profielfoto blijven openbaar.
    .b = Beperk wie uw oude posts ziet. Bij Facebook kan dat in één keer; terugdraaien kan niet in één keer.
    .c = Verwijder uw chats met de AI van Meta en begin geen nieuwe. Meta belooft niet dat het zijn eigen kopie verwijdert.
    .d = Vraag vrienden geen foto’s van u te plaatsen en uw berichten niet aan de AI van Meta door te geven.
    .e = Waar Meta naar uw land vraagt, geef het land op waar u woont. Een ander opgeven helpt niemand.

## Where sources disagree about a place or an authority.

contradiction-form-japan = Twee handleidingen noemen Japan bij de plaatsen met een formulier; er is er geen gevonden.
contradiction-complaint-page = Bronnen noemen twee verschillende pagina’s voor klachten; de andere staat in de toelichting.
contradiction-former-address = Eén bron noemt nog een vroeger adres; nieuwere noemen allemaal het adres dat hier staat.
