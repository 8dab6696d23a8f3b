# Before a complaint: where in the country, and to which authority. A part of a country is named by its ISO 3166-2 code.

title-residence = em que parte do país
residence-heading = Em que parte do país vive?
residence-why = A autoridade depende disso, e mais nada. Só se pergunta para uma reclamação, e a resposta fica guardada no seu ficheiro.
residence-none = Prefiro não dizer
key-other-authority = outra autoridade
title-authority = a autoridade
authority-heading = A que autoridade?
authority-why = A mais próxima transmite a reclamação quando cabe a outra decidir. Pode escrever no idioma dela.
authority-nearest = a mais próxima
authority-lead = decide sobre a Meta em toda a União
authority-elsewhere = Vivo noutra parte do país

part-DE-BB = Brandeburgo
part-DE-BE = Berlim
part-DE-BW = Bade-Vurtemberga
part-DE-BY = Baviera
part-DE-HB = Brema
part-DE-HE = Hesse
part-DE-HH = Hamburgo
part-DE-MV = Meclemburgo-Pomerânia Ocidental
part-DE-NI = Baixa Saxónia
part-DE-NW = Renânia do Norte-Vestefália
part-DE-RP = Renânia-Palatinado
part-DE-SH = Eslésvico-Holsácia
part-DE-SL = Sarre
part-DE-SN = Saxónia
part-DE-ST = Saxónia-Anhalt
part-DE-TH = Turíngia
