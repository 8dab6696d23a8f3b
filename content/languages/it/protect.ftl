# What protects more, and the story so far: the two pages. The things themselves stand in files of their own.

title-protect = proteggere di più
protect-heading = Che cosa protegge di più
protect-why = In aggiunta all’opposizione, mai al suo posto. Ciò che si segna viene conservato con il giorno.
protect-does = Effetto
protect-not = Limiti
protect-way = Percorso
protect-meets = Lungo il percorso nell’app: { $label }
protect-english = Questi nomi sono noti solo in inglese; nell’app possono essere diversi.
protect-not-undone = Non si può semplicemente annullare.
title-measure = una misura
key-protect-read = leggere
key-protect-mark = segnare o togliere

title-story = la storia finora
story-heading = La storia finora
story-looked = Ultima ricerca di novità: { $date }. Non è stato trovato nulla di più recente.
key-story = la storia finora
