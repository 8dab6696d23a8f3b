# Ce qui protège davantage, et l’histoire : les deux pages. Les faits eux-mêmes sont dans leurs propres fichiers.

title-protect = mieux protéger
protect-heading = Ce qui protège mieux
protect-why = À côté de l’opposition, jamais à sa place. Ce que vous cochez est gardé avec son jour.
protect-does = Effet
protect-not = Limites
protect-way = Chemin
protect-meets = En chemin, dans votre application : { $label }
protect-english = Ces noms ne sont connus qu’en anglais ; votre application peut en afficher d’autres.
protect-not-undone = Cela ne se reprend pas simplement.
title-measure = une mesure
key-protect-read = lire
key-protect-mark = cocher ou décocher

title-story = l’histoire jusqu’ici
story-heading = L’histoire jusqu’ici
story-looked = Dernière recherche de nouvelles : { $date }. Rien de plus récent.
key-story = l’histoire jusqu’ici
