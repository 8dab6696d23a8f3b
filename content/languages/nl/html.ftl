# The guide of a platform: what stands around its ways, in every format and on the page for browser and printer.

guide-order = Begin met route 1. Neem de volgende alleen waar die niet werkt.
guide-if-no = { $no }: { $about }
guide-past = De routes vanaf hier horen bij een tijd die voorbij is. Neem er alleen een als uw schermen er nog zo uitzien.
guide-form-same = Hetzelfde formulier als in route { $n }; daar staan de velden.
guide-post = Schrijf dat u bezwaar maakt tegen het gebruik van uw informatie voor AI, met uw naam en uw account, als u er een hebt. Onderteken de brief en stuur die per post naar:
guide-sources =
    { $n ->
        [one] Genoemd door 1 bron.
       *[other] Genoemd door { $n } bronnen.
    }
guide-strange = De naam { $label } is alleen in het { $language } bekend; in uw app heet het anders.
guide-code = Code voor de camera van een telefoon: die opent { $host }.
guide-after = Na het versturen
    .mail = Zoek op het scherm naar een bevestiging en zoek naar een e-mail, ook bij de spam. Bewaar beide: maak een schermafbeelding, en verwijder de e-mail niet.
    .future = Het geldt voor wat nog komt. Wat een model al heeft opgenomen, wordt er niet meer uit gehaald.
    .no-last-day = Er is geen laatste dag: een datum die u misschien hebt gelezen, was de dag vóór het begin van de training.
guide-after-linked = Meta zegt dat één bezwaar geldt voor alle accounts in hetzelfde { $label }. Een account dat daar niet in staat, heeft een eigen bezwaar nodig.
guide-made = Gemaakt op { $date }. Voor deze pagina is geen link geprobeerd: elke datum zegt wanneer een bron iets het laatst heeft gezien.
