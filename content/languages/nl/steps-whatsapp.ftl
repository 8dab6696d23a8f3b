# WhatsApp, and what others post: forms, fields, ways, steps.
# What Meta calls a thing arrives as { $label }; its quotation marks are the program’s.

platform-whatsapp = WhatsApp
platform-no-account = Posts van anderen, of geen account
    .short = Posts van anderen

# Before the first way

whatsapp-before = Is Meta AI gebruikt in uw chats, door u of in een groep?
    .yes = Ja, of ik weet het niet zeker
    .no = Nee
    .means = Meta zegt: chats waaraan zijn AI niet deelneemt, worden niet gebruikt. Over berichten met zijn AI zeiden oudere teksten dat die niet voor training werden gebruikt; een nieuwere pagina van Meta biedt bezwaar tegen dat gebruik aan.

# Forms

form-whatsapp-rights = WhatsApp-formulier voor gegevensrechten
    .note = Het antwoord komt per e-mail. Vroeger kwam het snel, in het Engels, en vroeg het om redenen; mensen schreven terug en gaven er een.
form-whatsapp-ai = Berichten met AI op WhatsApp
    .note = Wij hebben er geen adres voor: de pagina van Meta over AI en de vragenpagina van Facebook zijn de routes ernaartoe. De velden zijn niet bekend; één bron noemt het nummer.
form-whatsapp-dpo = Privacyfunctionaris van WhatsApp
    .note = De velden zijn niet bekend. Schrijf in uw eerste regel dat dit een bezwaar is.
form-page-help-whatsapp = WhatsApp-helppagina over bezwaar
    .note = Dit is een pagina om te lezen. Er wordt niets vanaf verstuurd.
form-third-party = Wat anderen over u plaatsen
    .note = Een account of inloggen is niet nodig, en u kunt het ook voor een kind versturen. Meta willigt niet elk verzoek in: het kijkt naar de wet ter plaatse. Typ geen naam in bij Meta AI om een bewijs te krijgen: daarmee voedt u die.

# Fields

field-whatsapp-rights-name = Naam
    .hint = Schrijf uw naam. Dit is verplicht.
field-whatsapp-rights-phone = WhatsApp-nummer
    .hint = Schrijf het nummer van uw WhatsApp-account. Dit is verplicht.
field-whatsapp-rights-email = E-mail
    .hint = Schrijf een adres waarvan u de e-mail leest: daar komt het antwoord.
field-whatsapp-rights-option = Waar het over gaat
    .hint = Kies de optie over bezwaar tegen het gebruik van uw informatie.
field-whatsapp-rights-text = Uw tekst
    .hint = Plak uw tekst. Wie geen reden gaf, werd er later om gevraagd.

field-whatsapp-ai-phone = WhatsApp-nummer
    .hint = Schrijf het nummer van uw WhatsApp-account, als het formulier erom vraagt.

field-third-party-request = Soort verzoek
    .hint = Kies voor bezwaar of beperking. Buiten Europa worden andere keuzes gemeld: inzage, rectificatie, verwijdering.
field-third-party-country = Land
    .hint = Kies het land waar u woont.
field-third-party-name = Naam
    .hint = Schrijf uw naam.
field-third-party-email = E-mail
    .hint = Schrijf een adres waarvan u de e-mail leest. Het hoeft niet bij een account te horen.
field-third-party-explanation = Toelichting
    .hint = Plak uw tekst. Buiten Europa vroeg het formulier ook om prompts en een schermafbeelding.

# Ways

route-whatsapp-rights-form = WhatsApp-formulier voor gegevensrechten
    .about = Het beleid van WhatsApp voor Europa noemt dit formulier voor bezwaar. Het gaat open in een browser; geen bron zegt of u moet inloggen. Handleidingen vonden er geen ingang voor in de app.
route-whatsapp-help = de helppagina van WhatsApp
    .about = De helppagina over bezwaar leidt naar hetzelfde formulier, via de contactlink.
route-whatsapp-ai-page = de pagina van Meta over AI
    .about = Een zin daar gaat over bezwaar via uw WhatsApp-account en heeft een link. Waar de link heen leidt, is niet bekend.
route-whatsapp-ai-hub = de vragenpagina van Facebook
    .about = Eén bron meldt daar een optie voor berichten met AI op WhatsApp. Die bron heeft het niet geprobeerd.
route-whatsapp-dpo-form = formulier van de privacyfunctionaris
    .about = Het beleid van WhatsApp voor Europa noemt dit formulier om de functionaris voor gegevensbescherming te bereiken. Een bezwaar telt langs elke route.
route-whatsapp-nothing-to-send = de privacy van elke chat
    .about = Meta zegt: chats waarin niemand zich tot zijn AI richt, worden niet gebruikt; u hoeft dus niets te versturen. Een schakelaar houdt AI uit een chat; elke chat heeft een eigen schakelaar.
route-third-party-direct = formulier voor posts van anderen
    .about = Iedereen kan het versturen, met of zonder account, en ook voor de gegevens van een kind. Het gaat open zonder inloggen.

# Steps

step-whatsapp-help-open =
    .name = Helppagina
    .do = Open de helppagina van WhatsApp over bezwaar
    .where = De link hieronder opent de pagina, in een browser.
    .see = Een artikel over bezwaar maken.
step-whatsapp-help-contact =
    .name = Contactlink
    .do = Volg de contactlink
    .where = In het artikel; geen bron zegt in welk deel.
    .see = Een formulier voor uw naam, uw nummer en een keuze uit een lijst.

step-whatsapp-ai-page-open =
    .name = AI-pagina
    .do = Open de pagina van Meta over AI
    .where = De link hieronder opent de pagina, in een browser. Vanuit de Verenigde Staten biedt die dit bezwaar niet aan.
    .see = Een lange pagina over hoe Meta informatie voor AI gebruikt.
step-whatsapp-ai-page-link =
    .name = WhatsApp-link
    .do = Volg de link in de zin over WhatsApp
    .where = In het blok over uw rechten. De link over informatie van derden is een andere.
    .see = Geen bron toont wat opengaat. Mogelijk wordt om uw WhatsApp-nummer gevraagd.

step-whatsapp-hub-open =
    .name = Vragenpagina
    .do = Open de vragenpagina van Facebook
    .where = De link hieronder opent de pagina, in een browser.
    .see = Een vraag waar uw verzoek over gaat.
step-whatsapp-hub-option =
    .do = Kies { $label }
    .where = Bij de opties op de pagina.
    .see = Geen bron toont wat daarna komt. Mogelijk wordt om uw WhatsApp-nummer gevraagd.

step-whatsapp-privacy-chat =
    .name = Chat
    .do = Open een chat
    .where = In WhatsApp, in uw lijst met chats.
    .see = De chat, met bovenaan een naam.
step-whatsapp-privacy-name =
    .name = Naam bovenaan
    .do = Tik op de naam bovenaan
    .where = De naam van de persoon of van de groep.
    .see = Een pagina over deze chat.
    .else = Eén handleiding komt er via de drie puntjes van de chat.
step-whatsapp-privacy-entry =
    .do = Tik op { $label }
    .where = Scrol omlaag. Het staat onder het onderdeel om de chat te vergrendelen.
    .see = Een schakelaar voor deze chat.
step-whatsapp-privacy-switch =
    .do = Zet { $label } aan
    .where = Eerst staat het uit; elke chat heeft een eigen schakelaar. In een groep kan elk lid dit, tenzij beheerders het beperken.
    .see = Exporteren, media automatisch opslaan en AI-functies zijn in deze chat geblokkeerd.

# Rows of a screen that have no name of their own

sketch-rights-block = Blok over uw rechten
sketch-whatsapp-sentence = Zin over uw WhatsApp-account
sketch-chat-name = Naam van de chat
sketch-chat-lock = Vergrendeling van de chat

# Where sources disagree

contradiction-whatsapp-form = Verschillende handleidingen zeiden dat WhatsApp geen bezwaarformulier had; ze zijn ouder dan het beleid dat dit formulier noemt.
contradiction-whatsapp-ai-messages = Oudere teksten zeiden dat berichten met AI op WhatsApp niet voor de training ervan werden gebruikt; de nieuwere pagina van Meta biedt bezwaar tegen dat gebruik aan.
contradiction-chat-privacy = WhatsApp en vier handleidingen zeggen dat Meta AI in zo’n chat niet kan worden aangeroepen; één bron zegt dat een bericht dat Meta AI noemt, toch wordt verstuurd.
contradiction-chat-privacy-path = De meeste handleidingen gaan via de naam van de chat; één via de drie puntjes.
