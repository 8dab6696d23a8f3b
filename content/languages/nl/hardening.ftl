# What protects more. Value: the name in the list; .does: what it does; .not: what it does not; .way: where it is.
# What Meta calls a thing arrives as a blank such as { $label }; its quotation marks are the program’s.

## Public posts

measure-private-account = Het Instagram-account privé maken
    .does = Posts van een privéaccount vallen buiten wat Meta openbare informatie noemt.
    .not = Het is geen bezwaar. Uw naam, gebruikersnaam en profielfoto blijven openbaar. Een zakelijk account moet eerst een persoonlijk account worden.
    .way = Open uw profiel, dan de drie strepen, dan { $label }, onder de kop over wie uw inhoud kan zien. Zet het aan en bevestig.
measure-past-posts-limited = Zicht op oude Facebook-posts beperken
    .does = Posts die openbaar waren of zichtbaar voor vrienden van vrienden, zijn dan alleen nog voor vrienden zichtbaar, allemaal in één keer.
    .not = Posts voor een eigen lijst en posts van anderen blijven zoals ze zijn. Wie getagd is, ziet de post nog steeds.
    .way = Op het web: { $label }, { $settings }, { $posts }, { $who }, { $limit }; bevestig. Op een telefoon: { $label }, { $settings }, { $audience }, { $posts }.
measure-public-places = Letten op openbare groepen en pagina’s
    .does = Wat u in openbare groepen, op Pagina’s en in beoordelingen op Marketplace doet, is openbaar. Weggaan, of een andere instelling van de groep, houdt latere activiteit erbuiten.
    .not = De instellingen van uw eigen account veranderen hier niets aan: zulke plekken zijn openbaar, wat er ook is ingesteld.
    .way = Verlaat de groep, of vraag om een andere instelling ervan waar dat kan.
measure-neutral-picture = Een neutrale profielfoto kiezen
    .does = Zo staat uw gezicht niet op een foto die altijd openbaar is.
    .not = Naam, gebruikersnaam en avatars blijven ook openbaar. Voor geen daarvan is er een instelling.
    .way = Gebruik een afbeelding waarop u niet te zien bent. Een instelling is niet bekend.
measure-others-pictures = Vragen om geen foto’s van u te plaatsen
    .does = Zo komen er geen foto’s van u in posts waarvoor uw bezwaar niet geldt.
    .not = Wat anderen al hebben geplaatst, blijft. Geen bron noemt een instelling voor tags en foto’s van anderen.
    .way = Vraag het vrienden en familie. Voor wat al is geplaatst, is er een apart formulier.
measure-reuse-off = Hergebruik niet meer toestaan
    .does = Het trekt een toestemming in waarmee AI-functies hergebruiken wat u openbaar plaatst.
    .not = De functie die dit gebruikte, is ingetrokken; de toestemming blijft aan tot u die uitzet.
    .way = Open in Instagram uw profiel, het menu en { $reuse }. Zet het uit.
measure-camera-roll = De filmrol voor uzelf houden
    .does = Facebook verwerkt geen foto’s van uw telefoon meer voor suggesties. Meta begint geüploade foto’s te verwijderen 30 dagen nadat het uitstaat.
    .not = In de EU en het Verenigd Koninkrijk staat het uit, tenzij u ermee hebt ingestemd. Meta zegt dat deze foto’s niet voor AI worden gebruikt, tenzij u ze in een AI-functie deelt.
    .way = Op een telefoon: { $menu }, { $privacy }, { $settings }, { $label }; zet beide uit. Of: { $create }, { $story }, { $settings }.

## Chats with Meta’s AI on WhatsApp

measure-chat-privacy = AI uit een WhatsApp-chat houden
    .does = Het blokkeert AI-functies in die chat, en ook exporteren en het automatisch opslaan van media.
    .not = Het geldt maar voor één chat, en elke chat begint zonder.
    .way = Open de chat, tik op de naam bovenaan, scrol tot onder de vergrendeling van de chat en zet { $label } aan.
measure-chat-privacy-group = Bepalen wie dit in een groep instelt
    .does = Elk lid van een groep kan { $label } aan- of uitzetten; beheerders kunnen dat tot zichzelf beperken.
    .not = De bescherming gaat hierdoor niet vanzelf aan.
    .way = Open de pagina over de groep, en dan de rechten ervan.
measure-ai-unused = Meta AI met rust laten
    .does = Alleen zo geeft u Meta AI helemaal niets nieuws: voeg Meta AI aan geen groep toe en tik niet op de cirkel.
    .not = Het is een gewoonte en geen instelling. In een groep kunnen anderen zich nog wel tot de AI richten.
    .way = Er is niets in te stellen.
measure-ai-chat-reset = De chat met Meta AI resetten
    .does = Meta AI antwoordt dat het is gereset en dat het gesprek bij Meta is verwijderd.
    .not = Er is geen officiële pagina gevonden die dat zegt. Voor Instagram, Messenger of de eigen app is zo’n woord niet bekend.
    .way = Typ { $typed } in de chat met Meta AI en verstuur het.
measure-ai-chats-reset-all = Alle chats met AI’s resetten
    .does = Het zou alle gesprekken met AI’s in WhatsApp wissen.
    .not = Er is geen officiële pagina gevonden die dat zegt.
    .way = Typ { $typed } in de chat met Meta AI en verstuur het.
measure-ai-chat-delete = De chat met Meta AI verwijderen
    .does = De chat verdwijnt van uw telefoon.
    .not = Het werkt alleen op uw telefoon; wat Meta heeft, wordt er niet mee verwijderd.
    .way = Veeg de chat in de lijst naar links, verwijder die en bevestig; op Android komt er nog een stap voor. Of open de chat en verwijder die via het menu.
measure-ai-chat-muted = De Meta AI-chat archiveren of dempen
    .does = Het verbergt de chat.
    .not = Bij Meta wordt niets verwijderd.
    .way = Druk in de lijst met chats lang op de chat; of open die, tik op de naam en demp de chat.
measure-ai-button-hidden = De knop van Meta AI verbergen
    .does = Het verbergt de knop, zodat niemand er per ongeluk op tikt.
    .not = Het verbergt en doet verder niets: het heeft geen effect op de privacy.
    .way = Zet in de instellingen van WhatsApp, bij chats, { $label } uit.
measure-ai-incognito = De incognitochat met Meta AI gebruiken
    .does = De chat is tijdelijk, en Meta zegt dat het die niet kan lezen.
    .not = De functie kwam stap voor stap, en geen bron noemt de regio’s. Voor Europa is die niet bevestigd.
    .way = Open de chat met Meta AI en zoek het pictogram ervan.

## Meta’s AI elsewhere

measure-ai-muted = Meta AI dempen
    .does = Meta AI houdt zich stil. De aparte Meta AI-app kunt u verwijderen.
    .not = Meta AI kan niet uit de apps worden gehaald.
    .way = Facebook: zoek naar Meta AI, tik op de i, dan { $mute }. Instagram: open de chat met Meta AI, tik op de i, dan { $messages }. Messenger: tik op de i, dan { $mute }, tot u het wijzigt.
measure-ai-app-export = Gegevens uit de Meta AI-app downloaden
    .does = U krijgt een kopie. Doe dit voordat u verwijdert.
    .not = Wat al is verwijderd, staat er niet in.
    .way = In de Meta AI-app: { $menu }, { $settings }, { $data }, { $manage }, { $export }.
measure-ai-app-delete = Chats in de Meta AI-app verwijderen
    .does = Het verwijdert uw chats en media daar, en wat u openbaar hebt getoond.
    .not = Dat de kopie bij Meta ook wordt verwijderd, is niet beloofd. Download eerst een kopie als u die wilt.
    .way = In de Meta AI-app: { $menu }, { $settings }, { $data }, { $manage }, dan { $chats }, en { $vibes }.
measure-ai-chats-ads = AI niets vertellen voor advertenties
    .does = Waar Meta chats met zijn AI gebruikt voor aanbevelingen en advertenties, kan wat u daar niet schrijft er niet voor worden gebruikt.
    .not = Waar dit geldt, is er geen instelling tegen. Artikelen noemen de EU, het Verenigd Koninkrijk en Zuid-Korea als uitzondering; Meta zelf heeft ze nooit genoemd, dus dat kan eindigen.
    .way = Er is niets in te stellen: schrijf niet aan de AI wat uw advertenties niet mag bepalen.

## Accounts Centre and advertising

measure-whatsapp-apart = WhatsApp niet koppelen
    .does = Chats met AI op WhatsApp komen dan niet bij de gegevens van de andere apps.
    .not = Bij Facebook en Instagram is het andersom: gekoppeld geldt één bezwaar voor beide.
    .way = Open { $label } en bekijk de accounts daar. Voeg WhatsApp niet toe, of haal het weg.
measure-off-meta-activity = Activiteit bij andere bedrijven beperken
    .does = Dit is de instelling voor wat andere bedrijven aan Meta over u vertellen.
    .not = De nieuwe naam kwam eerst in de Verenigde Staten; het beleid van Meta voor Europa linkt nog naar de oudere naam.
    .way = { $label }, { $ads }, { $activity }. De oudere naam is { $older }.
measure-less-personal-ads = Minder persoonlijke advertenties (EU)
    .does = Uw advertenties zijn minder gepersonaliseerd.
    .not = Het staat los van de training van AI.
    .way = De apps in de EU bieden deze keuze. Geen bron zegt waar die daarna staat.

## The device

measure-app-permissions = Beperken waar de apps bij kunnen
    .does = De apps kunnen bij minder van uw foto’s, en niet bij de microfoon zolang die uitstaat.
    .not = Het verandert niets aan wat eerder is geüpload.
    .way = Open in de instellingen van uw telefoon de app, beperk de toegang tot foto’s en zet de microfoon uit zolang u die niet nodig hebt.
measure-ai-glasses = Beperken wat een AI-bril bewaart
    .does = De bril slaat niet meer op wat die voor AI ziet, luistert niet meer of die wordt aangeroepen, en bewaart minder in de cloud.
    .not = Het geldt maar voor één bril. In de EU en het Verenigd Koninkrijk kan ook het opslaan van stemgeluid uit; de naam daarvan is niet bekend.
    .way = In de Meta AI-app: { $glasses }, { $device }, uw bril, Meta AI. Zet { $store } uit, en { $hey } in { $preferences }. Op dezelfde pagina, { $privacy }: zet { $cloud } uit, verwijder het { $log }.
measure-face-recognition = Gezichtsherkenning: geen optie bekend
    .does = Niets: dit staat erbij omdat mensen ernaar zoeken.
    .not = Geen bron noemt er een instelling voor.
    .way = Er is geen route bekend.

## Where sources disagree

contradiction-ai-chat-reset = Twee artikelen geven het woord zonder streep ervoor, code geeft het met een streep; één document kon het niet bevestigen.
contradiction-ai-chats-reset-all = Alleen code en notities gebruiken dit woord; één document kon het niet bevestigen.
