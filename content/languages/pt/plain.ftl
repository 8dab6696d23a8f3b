# What only plain mode says, and the words it hears. Several words for one thing stand apart by a space.

plain-hello = optout, modo simples. Cada página é dita em linhas. Escreva um número, ou uma destas palavras: voltar, ajuda, onde, repetir, parar.
plain-help = Escreva o número de uma escolha, ou o seu nome. voltar: uma página atrás; onde: em que ponto está; repetir: a página de novo; parar: guardar e sair.
plain-place = Passo { $n } de { $of }. { $title }
plain-choices =
    { $n ->
        [1] 1 escolha.
       *[other] { $n } escolhas.
    }
plain-names =
    { $n ->
        [1] A lista tem 1 nome.
       *[other] A lista tem { $n } nomes.
    }
plain-chosen = { $name }, marcado
plain-not-chosen = { $name }, não marcado
plain-marked = { $name }, em destaque
plain-row-key = Para fazer outra coisa com um elemento da lista, escreva o número dele e o da ação, por exemplo: { $row } { $key }
plain-number = o número { $n }
plain-prompt = A sua escolha, ou ajuda:
plain-prompt-line = Escreva, depois Enter; palavras como voltar são aqui texto. Uma linha vazia sai do campo e mantém o que lá está, um ponto sozinho apaga-o:
plain-prompt-text = Escreva o texto: substitui o que lá está. Uma primeira linha só com + acrescenta-o ao que lá está; uma linha só com um ponto termina. Vazio mantém o que lá está:
plain-prompt-filter = Um número, ou o início de um nome:
plain-now = Agora: { $value }
plain-empty = Vazio.
plain-not-understood = Não foi entendido. Escreva um dos números, ou ajuda.
plain-no-back = Não há nenhuma página antes desta.
plain-same = Aqui nada mudou.
plain-moved =
    { $n ->
        [1] Os números mudaram: agora há 1 escolha. repetir diz a página inteira.
       *[other] Os números mudaram: agora há { $n } escolhas. repetir diz a página inteira.
    }
plain-too-long =
    { $n ->
        [1] Tem 1 carácter, mais do que cabe aqui. Nada foi alterado.
       *[other] Tem { $n } caracteres, mais do que cabe aqui. Nada foi alterado.
    }
plain-row = { $head }: { $text }
plain-link = { $name }: { $link }
plain-code = Para o telemóvel, em { $host }: { $link }
plain-text = { $label }:
plain-cut = Uma linha cortada pela margem da janela é uma só; a maioria dos terminais copia-a assim.
plain-trail = Caminho: { $taps }. Agora: { $now }.
plain-step-next = Depois vê: { $next }
plain-write = Escrever o texto
plain-heard-back = voltar
plain-heard-help = ajuda
plain-heard-where = onde
plain-heard-repeat = repetir
plain-heard-stop = parar
