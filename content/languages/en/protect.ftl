# What protects more, and the story so far: the two pages. The things themselves stand in files of their own.

title-protect = protect more
protect-heading = What protects more
protect-why = Beside the objection, never in its place. What you mark is kept with its day.
protect-does = Effect
protect-not = Limits
protect-way = Way
protect-meets = On the way in your app: { $label }
protect-english = These names are known in English only; in your app they may be called otherwise.
protect-not-undone = It cannot simply be taken back.
title-measure = one measure
key-protect-read = read it
key-protect-mark = mark or unmark

title-story = the story so far
story-heading = The story so far
story-looked = Looked for news last: { $date }. Nothing newer was found.
key-story = the story so far
