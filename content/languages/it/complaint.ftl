# Before a complaint: where in the country, and to which authority. A part of a country is named by its ISO 3166-2 code.

title-residence = dove nel Paese
residence-heading = In quale parte del Paese vive?
residence-why = Ne dipende solo l’autorità, e nient’altro. Si chiede solo per un reclamo, e si conserva nel file.
residence-none = Preferisco non dirlo
key-other-authority = altra autorità
title-authority = l’autorità
authority-heading = A quale autorità?
authority-why = La più vicina trasmette il reclamo, se deve decidere un’altra. Le si può scrivere nella sua lingua.
    .fadp = L’Incaricato federale riceve solo denunce: chi denuncia non è parte, e le pretese proprie vanno a un tribunale civile. Si può proporre reclamo anche all’autorità irlandese, secondo il GDPR: che si applichi è una nostra lettura, non di un’autorità.
authority-nearest = la più vicina
authority-lead = decide su Meta per tutta l’Unione
authority-elsewhere = Vivo in un’altra parte del Paese

# After a complaint, where no period is known.

complained-then = Non ci è noto alcun termine entro cui l’autorità debba rispondere. Fissare una data propria per chiederle a che punto è.
    .fadp = Una denuncia all’Incaricato non conferisce la qualità di parte, e non ci è noto alcun termine per la risposta. Le pretese proprie vanno a un tribunale civile (LPD, articolo 32). Fissare una data propria per tornare a guardare.

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
