# What protects more, and the story so far: the two pages. The things themselves stand in files of their own.

protect-why = Ao lado da oposição, nunca no lugar dela. O que você marcar é salvo com o seu dia.
protect-meets = Pelo caminho, no seu aplicativo: { $label }
protect-english = Estes nomes só são conhecidos em inglês; no seu aplicativo podem ser outros.
protect-not-undone = Não é possível simplesmente desfazer.
story-looked = Última busca de novidades: { $date }. Nada mais recente foi encontrado.
