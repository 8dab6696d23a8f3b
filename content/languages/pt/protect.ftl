# What protects more, and the story so far: the two pages. The things themselves stand in files of their own.

title-protect = proteger mais
protect-heading = O que protege mais
protect-why = A par da oposição, nunca em vez dela. O que marcar é guardado com o seu dia.
protect-does = Efeito
protect-not = Limites
protect-way = Caminho
protect-meets = Pelo caminho, na sua aplicação: { $label }
protect-english = Estes nomes só são conhecidos em inglês; na sua aplicação podem ser outros.
protect-not-undone = Não se pode simplesmente desfazer.
title-measure = uma medida
key-protect-read = ler
key-protect-mark = marcar ou desmarcar

title-story = a história até agora
story-heading = A história até agora
story-looked = Última procura de novidades: { $date }. Nada mais recente foi encontrado.
key-story = a história até agora
