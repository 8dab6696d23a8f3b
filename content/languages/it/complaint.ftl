# Before a complaint: where in the country, and to which authority. A part of a country is named by its ISO 3166-2 code.

title-residence = dove nel Paese
residence-heading = In quale parte del Paese vive?
residence-why = Ne dipende solo l’autorità, e nient’altro. Si chiede solo per un reclamo, e si conserva nel file.
residence-none = Preferisco non dirlo
key-other-authority = altra autorità
title-authority = l’autorità
authority-heading = A quale autorità?
authority-why = La più vicina trasmette il reclamo, se deve decidere un’altra. Le si può scrivere nella sua lingua.
authority-nearest = la più vicina
authority-lead = decide su Meta per tutta l’Unione
authority-elsewhere = Vivo in un’altra parte del Paese

part-DE-BB = Brandeburgo
part-DE-BE = Berlino
part-DE-BW = Baden-Württemberg
part-DE-BY = Baviera
part-DE-HB = Brema
part-DE-HE = Assia
part-DE-HH = Amburgo
part-DE-MV = Meclemburgo-Pomerania Anteriore
part-DE-NI = Bassa Sassonia
part-DE-NW = Renania Settentrionale-Vestfalia
part-DE-RP = Renania-Palatinato
part-DE-SH = Schleswig-Holstein
part-DE-SL = Saarland
part-DE-SN = Sassonia
part-DE-ST = Sassonia-Anhalt
part-DE-TH = Turingia
