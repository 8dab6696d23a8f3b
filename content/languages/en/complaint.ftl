# Before a complaint: where in the country, and to which authority. A part of a country is named by its ISO 3166-2 code.

title-residence = where in the country
residence-heading = In which part of the country do you live?
residence-why = The authority depends on it, and nothing else does. It is asked only for a complaint, and kept in your file.
residence-none = I would rather not say
key-other-authority = another authority
title-authority = the authority
authority-heading = To which authority?
authority-why = The nearest one passes a complaint on where another has to decide. You can write in its language.
    .fadp = The Swiss commissioner only takes reports: you are no party, and claims of your own go to the civil court. You can also complain to the Irish authority, under the GDPR: that it applies is our reading, not an authority’s.
authority-nearest = the nearest
authority-lead = decides on Meta for the whole Union
authority-elsewhere = I live in another part of the country

# After a complaint, where no period is known.

complained-then = No period is known to us in which the authority has to answer. Set a date of your own for asking how it stands.
    .fadp = A report to the commissioner makes you no party, and no period for an answer is known to us. A claim of your own goes to the civil court (FADP, article 32). Set a date of your own for looking at this again.

part-DE-BB = Brandenburg
part-DE-BE = Berlin
part-DE-BW = Baden-Württemberg
part-DE-BY = Bavaria
part-DE-HB = Bremen
part-DE-HE = Hesse
part-DE-HH = Hamburg
part-DE-MV = Mecklenburg-Western Pomerania
part-DE-NI = Lower Saxony
part-DE-NW = North Rhine-Westphalia
part-DE-RP = Rhineland-Palatinate
part-DE-SH = Schleswig-Holstein
part-DE-SL = Saarland
part-DE-SN = Saxony
part-DE-ST = Saxony-Anhalt
part-DE-TH = Thuringia
