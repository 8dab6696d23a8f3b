# What only plain mode says, and the words it hears. Several words for one thing stand apart by a space.

plain-hello = optout, modo simples. Cada página é dita em linhas. Digite um número, ou uma destas palavras: voltar, ajuda, onde, repetir, parar.
plain-help = Digite o número de uma escolha, ou o seu nome. voltar: uma página atrás; onde: em que ponto você está; repetir: a página de novo; parar: salvar e sair.
plain-row-key = Para fazer outra coisa com um item da lista, digite o número dele e o da ação, por exemplo: { $row } { $key }
plain-prompt-line = Digite, depois Enter; palavras como voltar são texto aqui. Uma linha vazia sai do campo e mantém o que está lá, um ponto sozinho apaga:
plain-prompt-text = Digite o texto: ele substitui o que está lá. Uma primeira linha só com + acrescenta ao que está lá; uma linha só com um ponto encerra. Vazio mantém o que está lá:
plain-not-understood = Não foi entendido. Digite um dos números, ou ajuda.
plain-same = Nada mudou aqui.
plain-too-long =
    { $n ->
        [1] Tem 1 caractere, mais do que cabe aqui. Nada foi alterado.
       *[other] Tem { $n } caracteres, mais do que cabe aqui. Nada foi alterado.
    }
plain-cut = Uma linha cortada pela borda da janela é uma só; a maioria dos terminais copia assim.
plain-code = Para o celular, em { $host }: { $link }
plain-step-next = Em seguida, aparece: { $next }
