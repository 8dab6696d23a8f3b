# Before a complaint: where in the country, and to which authority. A part of a country is named by its ISO 3166-2 code.

residence-heading = Em que parte do país você mora?
residence-why = A autoridade depende disso, e nada mais. Só se pergunta para uma reclamação, e a resposta fica salva no seu arquivo.
authority-why = A mais próxima encaminha a reclamação quando cabe a outra decidir. Você pode escrever no idioma dela.
    .fadp = O encarregado suíço só recebe comunicações: elas não dão a condição de parte no processo, e as ações cabem a um tribunal cível. Você também pode reclamar à autoridade irlandesa, com base no GDPR: que ele se aplica é leitura nossa, não de uma autoridade.
authority-elsewhere = Moro em outra parte do país

# After a complaint, where no period is known.

complained-then = Não conhecemos nenhum prazo em que a autoridade precise responder. Marque uma data própria para perguntar em que pé está o processo.
    .fadp = Uma comunicação ao encarregado não dá a condição de parte no processo, e não conhecemos nenhum prazo de resposta. As ações cabem a um tribunal cível (LPD, artigo 32). Marque uma data própria para voltar a ver.

part-DE-BB = Brandemburgo
part-DE-BW = Baden-Württemberg
part-DE-HB = Bremen
part-DE-MV = Mecklemburgo-Pomerânia Ocidental
part-DE-NI = Baixa Saxônia
part-DE-NW = Renânia do Norte-Vestfália
part-DE-SH = Schleswig-Holstein
part-DE-SN = Saxônia
part-DE-ST = Saxônia-Anhalt
