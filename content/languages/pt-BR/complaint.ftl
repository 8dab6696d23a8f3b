# Before a complaint: where in the country, and to which authority. A part of a country is named by its ISO 3166-2 code.

residence-heading = Em que parte do país você mora?
residence-why = A autoridade depende disso, e nada mais. Só se pergunta para uma reclamação, e a resposta fica salva no seu arquivo.
authority-why = A mais próxima encaminha a reclamação quando cabe a outra decidir. Você pode escrever no idioma dela.
authority-elsewhere = Moro em outra parte do país

part-DE-BB = Brandemburgo
part-DE-BW = Baden-Württemberg
part-DE-HB = Bremen
part-DE-MV = Mecklemburgo-Pomerânia Ocidental
part-DE-NI = Baixa Saxônia
part-DE-NW = Renânia do Norte-Vestfália
part-DE-SH = Schleswig-Holstein
part-DE-SN = Saxônia
part-DE-ST = Saxônia-Anhalt
