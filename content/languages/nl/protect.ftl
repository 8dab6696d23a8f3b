# What protects more, and the story so far: the two pages. The things themselves stand in files of their own.

title-protect = meer beschermen
protect-heading = Wat meer beschermt
protect-why = Naast het bezwaar, nooit in plaats ervan. Wat u markeert, wordt met de dag bewaard.
protect-does = Effect
protect-not = Grenzen
protect-way = Hoe
protect-meets = Op de route in uw app: { $label }
protect-english = Deze namen zijn alleen in het Engels bekend; in uw app kunnen ze anders heten.
protect-not-undone = Het kan niet zomaar worden teruggedraaid.
title-measure = een maatregel
key-protect-read = lezen
key-protect-mark = markeren of niet

title-story = de zaak tot nu toe
story-heading = De zaak tot nu toe
story-looked = Het laatst naar nieuws gezocht: { $date }. Er is niets nieuwers gevonden.
key-story = de zaak tot nu toe
