# What to know, on one page. Value: the heading.

know-used = Wat wordt gebruikt
    .text = Meta noemt openbare posts en reacties van volwassenen, en wat mensen met zijn AI uitwisselen, ook minderjarigen. Naam, gebruikersnaam, profielfoto en wat iemand in openbare groepen of op openbare pagina’s doet, blijven openbaar, wat er ook is ingesteld. Ook wat anderen openbaar delen over mensen zonder account, wordt gebruikt.

know-not-used = Wat zonder bezwaar buiten beschouwing blijft
    .text = Privéberichten met vrienden en familie blijven buiten beschouwing, zegt Meta, en in de EU en het Verenigd Koninkrijk ook openbare inhoud van accounts van minderjarigen. Dat geldt niet meer voor wat iemand aan de AI doorgeeft. Persoonlijke chats op WhatsApp zijn van begin tot eind versleuteld.

know-others = Wat anderen over u plaatsen
    .text = Uw bezwaar geldt niet voor foto’s en vermeldingen van u die anderen plaatsen. Dat kan ook kinderen betreffen. Daarvoor is er een apart formulier, en daar is geen account voor nodig. Het helpt ook om mensen te vragen niets over u te plaatsen.

know-effect = Wat een bezwaar doet
    .text = Het geldt voor training vanaf nu. Wat in een model terecht is gekomen, wordt er niet meer uit gehaald. Of het ook geldt voor openbare posts van daarvoor, is omstreden: de e-mail van Meta zegt dat het uw openbare informatie niet meer gebruikt, en volgens de Italiaanse toezichthouder geldt het alleen voor latere posts.

know-date = Is het te laat?
    .text = Nee. Veel berichten noemden { $date } als laatste dag. Dat was het begin van de training in Europa, niet het einde van uw recht: de wet kent geen laatste dag voor bezwaar. Een later bezwaar geldt vanaf dat moment.
    .no-right = Veel berichten noemden { $date } als laatste dag. Dat was het begin van de training in Europa; waar u woont eindigde er niets mee, en een recht van bezwaar is daar niet bekend. Wat u daar kunt doen, kan elke dag.

know-linked = Gekoppelde accounts, en accounts die dat niet zijn
    .text = Eén bezwaar geldt voor de accounts die op dezelfde plek bij Meta gekoppeld zijn, zegt Meta; elk account daarbuiten heeft een eigen bezwaar nodig. Drie handleidingen tellen per e-mailadres. Koppel geen accounts om een formulier te besparen: daarmee voegt u ook hun advertentie-instellingen samen. WhatsApp is alleen gekoppeld als u het zelf hebt toegevoegd.

know-mail = De mededeling en de e-mail van Meta
    .text = Meta heeft dit gebruik aangekondigd met een mededeling in zijn apps en per e-mail. Veel mensen hebben dat gemist; handleidingen vonden de e-mail bij de spam of de reclame. U hebt die niet nodig om bezwaar te maken. Controleer de domeinnaam voordat u een link in zo’n e-mail volgt, want er is namaak in omloop.

know-hoax = Een tekst die u plaatst, doet niets
    .text = Een post waarin u Meta verbiedt uw gegevens te gebruiken, heeft geen rechtsgevolg, hoe vaak die ook wordt gekopieerd. Alleen een verzoek aan het bedrijf telt: het formulier, of een brief. U hoeft u over de post geen zorgen te maken; reken er alleen niet op.

know-pass-on = Eén zin om door te geven
    .text = U kunt nog steeds bezwaar maken tegen het gebruik van uw posts door Meta voor zijn AI: één formulier per account, een e-mailadres en een knop, en een reden is niet nodig. Dit geldt waar het recht bestaat, zoals in de EU en het Verenigd Koninkrijk.

know-open = Meta AI blijft in de app
    .text = Het bezwaar gaat over training en haalt Meta AI niet uit de apps. U kunt Meta AI met rust laten, dempen en uw chats ermee verwijderen. Wat u er niet aan schrijft, kan daarvandaan niet worden gebruikt.
