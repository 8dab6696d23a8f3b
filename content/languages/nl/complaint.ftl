# Before a complaint: where in the country, and to which authority. A part of a country is named by its ISO 3166-2 code.

title-residence = waar in het land
residence-heading = In welk deel van het land woont u?
residence-why = Alleen de keuze van de toezichthouder hangt ervan af. Het wordt alleen voor een klacht gevraagd, en in uw bestand bewaard.
residence-none = Dat zeg ik liever niet
key-other-authority = andere toezichthouder
title-authority = de toezichthouder
authority-heading = Aan welke toezichthouder?
authority-why = De dichtstbijzijnde geeft een klacht door als een andere moet beslissen. U kunt schrijven in de taal van de toezichthouder.
    .fadp = De Zwitserse commissaris neemt alleen meldingen aan: u bent geen partij, en eigen vorderingen gaan naar de burgerlijke rechter. U kunt ook een klacht indienen bij de Ierse toezichthouder, op grond van de AVG: dat die geldt, lezen wij zo, niet een toezichthouder.
authority-nearest = de dichtstbijzijnde
authority-lead = beslist over Meta voor de hele Unie
authority-elsewhere = Ik woon in een ander deel van het land

# After a complaint, where no period is known.

complained-then = Er is ons geen termijn bekend waarbinnen de toezichthouder moet antwoorden. Kies een eigen datum om na te vragen hoe het ervoor staat.
    .fadp = Door een melding bij de commissaris wordt u geen partij, en een termijn voor een antwoord is ons niet bekend. Eigen vorderingen gaan naar de burgerlijke rechter (DSG, artikel 32). Kies een eigen datum om er weer naar te kijken.

part-DE-BB = Brandenburg
part-DE-BE = Berlijn
part-DE-BW = Baden-Württemberg
part-DE-BY = Beieren
part-DE-HB = Bremen
part-DE-HE = Hessen
part-DE-HH = Hamburg
part-DE-MV = Mecklenburg-Voor-Pommeren
part-DE-NI = Nedersaksen
part-DE-NW = Noordrijn-Westfalen
part-DE-RP = Rijnland-Palts
part-DE-SH = Sleeswijk-Holstein
part-DE-SL = Saarland
part-DE-SN = Saksen
part-DE-ST = Saksen-Anhalt
part-DE-TH = Thüringen
