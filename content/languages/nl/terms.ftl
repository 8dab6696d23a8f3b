# Twelve words that are explained where they are met.

term-objection = bezwaar
    .means = Uw nee tegen één gebruik van uw gegevens, hier de ontwikkeling van AI. Het bedrijf stopt ermee, tenzij zijn eigen gronden zwaarder wegen.

term-ground = reden
    .means = Waarom dit gebruik juist voor u zwaar weegt. Het formulier voor uw eigen account vraagt er geen.

term-controller = verwerkingsverantwoordelijke
    .means = Het bedrijf dat over het gebruik van uw gegevens beslist en daarvoor verantwoordelijk is. Welk bedrijf dat is, hangt af van het product en het land.

term-authority = toezichthouder
    .means = De overheidsinstantie die toeziet op de bescherming van persoonsgegevens waar u woont. Een klacht indienen is gratis.

term-legitimate-interest = gerechtvaardigd belang
    .means = Een wettelijke grond om gegevens te gebruiken zonder eerst te vragen. Die geldt alleen als uw belangen niet zwaarder wegen.

term-standing = stand
    .means = Hoever een account is, van niet begonnen tot geaccepteerd. De stand zegt alleen wat bekend is, met de datum.

term-accounts-centre = accountcentrum
    .means = De plek waar Meta accounts aan elkaar koppelt. Eén bezwaar geldt voor alle accounts die daar gekoppeld zijn, zegt Meta.

term-proof = bewijs
    .means = Een schermafbeelding of een e-mail waaruit blijkt wat u wanneer hebt verstuurd. optout noteert waar het bewijs staat en kopieert het niet.

term-restriction = beperking van de verwerking
    .means = Een pauze: de gegevens blijven waar ze zijn en worden niet gebruikt voor het genoemde doel zolang de gronden worden afgewogen.

term-erasure = gegevenswissing
    .means = Het wissen van gegevens. Dat is een ander recht dan bezwaar; deze gids vraagt er alleen om als u dat kiest.

term-own-data = eigen gegevens
    .means = Wat u met uw eigen account hebt geplaatst, en wat u daar met AI uitwisselt.

term-third-party = derde
    .means = Iemand anders die iets over u plaatst, of van wie gegevens over u komen. Daarvoor bestaat een apart formulier.
