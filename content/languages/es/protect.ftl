# What protects more, and the story so far: the two pages. The things themselves stand in files of their own.

title-protect = proteger más
protect-heading = Qué protege más
protect-why = Además de la oposición, nunca en su lugar. Lo que marque se guarda con su día.
protect-does = Efecto
protect-not = Límites
protect-way = Vía
protect-meets = Por el camino, en su app: { $label }
protect-english = Estos nombres solo se conocen en inglés; en su app pueden ser otros.
protect-not-undone = No se puede deshacer sin más.
title-measure = una medida
key-protect-read = leer
key-protect-mark = marcar o desmarcar

title-story = la historia hasta hoy
story-heading = La historia hasta hoy
story-looked = Última búsqueda de novedades: { $date }. No se encontró nada más reciente.
key-story = la historia hasta hoy
