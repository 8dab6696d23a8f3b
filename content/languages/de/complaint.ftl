# Before a complaint: where in the country, and to which authority. A part of a country is named by its ISO 3166-2 code.

title-residence = Landesteil
residence-heading = In welchem Teil des Landes leben Sie?
residence-why = Davon hängt die Behörde ab, und nichts sonst. Gefragt wird nur für eine Beschwerde; die Antwort steht dann in Ihrer Datei.
residence-none = Das möchte ich nicht sagen
key-other-authority = andere Behörde
title-authority = die Behörde
authority-heading = An welche Behörde?
authority-why = Die örtliche leitet eine Beschwerde weiter, wenn eine andere entscheiden muss. Sie können ihr in ihrer Sprache schreiben.
    .fadp = Der Eidgenössische Beauftragte nimmt nur Anzeigen entgegen: Sie sind nicht Partei, und eigene Ansprüche gehen an das Zivilgericht. Auch bei der irischen Behörde können Sie sich beschweren, nach der DSGVO: Dass sie gilt, ist unsere Lesart, nicht die einer Behörde.
authority-nearest = die örtliche
authority-lead = entscheidet über Meta für die ganze Union
authority-elsewhere = Ich lebe in einem anderen Landesteil

# After a complaint, where no period is known.

complained-then = Eine Frist, in der die Behörde antworten muss, ist uns nicht bekannt. Setzen Sie einen eigenen Termin, um nach dem Stand zu fragen.
    .fadp = Eine Anzeige beim Beauftragten macht Sie nicht zur Partei, und eine Frist für eine Antwort ist uns nicht bekannt. Eigene Ansprüche gehen an das Zivilgericht (Art. 32 DSG). Setzen Sie einen eigenen Termin, um wieder nachzusehen.

part-DE-BB = Brandenburg
part-DE-BE = Berlin
part-DE-BW = Baden-Württemberg
part-DE-BY = Bayern
part-DE-HB = Bremen
part-DE-HE = Hessen
part-DE-HH = Hamburg
part-DE-MV = Mecklenburg-Vorpommern
part-DE-NI = Niedersachsen
part-DE-NW = Nordrhein-Westfalen
part-DE-RP = Rheinland-Pfalz
part-DE-SH = Schleswig-Holstein
part-DE-SL = Saarland
part-DE-SN = Sachsen
part-DE-ST = Sachsen-Anhalt
part-DE-TH = Thüringen
