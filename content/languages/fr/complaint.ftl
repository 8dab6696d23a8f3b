# Avant une plainte : où dans le pays, et à quelle autorité. Une partie d’un pays se nomme par son code ISO 3166-2.

title-residence = où dans le pays
residence-heading = Dans quelle partie du pays vivez-vous ?
residence-why = L’autorité en dépend, et rien d’autre. Ce n’est demandé que pour une plainte, et gardé dans votre fichier.
residence-none = Je préfère ne pas le dire
key-other-authority = autre autorité
title-authority = l’autorité
authority-heading = À quelle autorité ?
authority-why = La plus proche transmet la plainte quand une autre doit décider. Vous pouvez lui écrire dans sa langue.
    .fadp = Le préposé suisse ne reçoit que des dénonciations : vous n’êtes pas partie, et vos propres prétentions vont au juge civil. Une plainte à l’autorité irlandaise est aussi possible, au titre du RGPD : qu’il s’applique est notre lecture, non celle d’une autorité.
authority-nearest = la plus proche
authority-lead = décide sur Meta pour toute l’Union
authority-elsewhere = Je vis dans une autre partie du pays

# Après une plainte, là où nul délai n’est connu.

complained-then = Nous ne connaissons aucun délai dans lequel l’autorité doit répondre. Fixez une date à vous pour lui demander où cela en est.
    .fadp = Une dénonciation au préposé ne vous donne pas la qualité de partie, et nous ne connaissons aucun délai de réponse. Vos propres prétentions vont au juge civil (LPD, article 32). Fixez une date à vous pour y revenir.

part-DE-BB = Brandebourg
part-DE-BE = Berlin
part-DE-BW = Bade-Wurtemberg
part-DE-BY = Bavière
part-DE-HB = Brême
part-DE-HE = Hesse
part-DE-HH = Hambourg
part-DE-MV = Mecklembourg-Poméranie-Occidentale
part-DE-NI = Basse-Saxe
part-DE-NW = Rhénanie-du-Nord-Westphalie
part-DE-RP = Rhénanie-Palatinat
part-DE-SH = Schleswig-Holstein
part-DE-SL = Sarre
part-DE-SN = Saxe
part-DE-ST = Saxe-Anhalt
part-DE-TH = Thuringe
