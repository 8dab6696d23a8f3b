# Before a complaint: where in the country, and to which authority. A part of a country is named by its ISO 3166-2 code.

title-residence = em que parte do país
residence-heading = Em que parte do país vive?
residence-why = A autoridade depende disso, e mais nada. Só se pergunta para uma reclamação, e a resposta fica guardada no seu ficheiro.
residence-none = Prefiro não dizer
key-other-authority = outra autoridade
title-authority = a autoridade
authority-heading = A que autoridade?
authority-why = A mais próxima transmite a reclamação quando cabe a outra decidir. Pode escrever no idioma dela.
    .fadp = O encarregado suíço só recebe comunicações: não dão a qualidade de parte no processo, e as ações cabem a um tribunal cível. Também pode reclamar junto da autoridade irlandesa, nos termos do RGPD: que ele se aplica é leitura nossa, não de uma autoridade.
authority-nearest = a mais próxima
authority-lead = decide sobre a Meta em toda a União
authority-elsewhere = Vivo noutra parte do país

# After a complaint, where no period is known.

complained-then = Não conhecemos nenhum prazo em que a autoridade tenha de responder. Marque uma data própria para perguntar pelo estado do processo.
    .fadp = Uma comunicação ao encarregado não dá a qualidade de parte no processo, e não conhecemos nenhum prazo de resposta. As ações cabem a um tribunal cível (LPD, artigo 32.º). Marque uma data própria para voltar a ver.

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
