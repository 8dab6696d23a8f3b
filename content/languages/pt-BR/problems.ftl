# What the content check reports: what is wrong, and what to do about it. Read by fact-checkers and translators.
# { $key } is the place in the file: an entry with its key, or a word.

problem-unknown-file = Nada lê este arquivo.
    .hint = Veja o nome e a pasta dele: só são lidos os arquivos que o guia do conteúdo lista.
problem-syntax = Isto não pode ser lido como TOML: { $detail }
    .hint = Corrija primeiro esta linha. O que vem depois talvez só então seja indicado.
problem-wrong-value = { $key } tem um valor que não serve: { $detail }
    .hint = Escreva um valor do tipo pedido; outras entradas deste arquivo mostram como.
problem-broken-word = Isto não pode ser lido como palavra: { $detail }
    .hint = Uma palavra é o seu id, um sinal de igual e o seu texto. As partes e as linhas seguintes começam com quatro espaços.
problem-tangled = Esta palavra tem chaves e lacunas demais para ser lida.
    .hint = Diga isso em frases simples, em várias palavras se for preciso.
problem-hidden-character = Há aqui um caractere que não se vê: { $code }
    .hint = Retire-o. Pode ter vindo com texto copiado.

## Ids

problem-bad-id = { $id } não tem a forma de um id.
    .hint = Use letras minúsculas, números e hifens, uma letra primeiro, 64 caracteres no máximo. Um país são duas maiúsculas.
problem-other-file-name = A plataforma { $id } está em um arquivo com outro nome.
    .hint = Dê ao arquivo o nome do id da plataforma.

## What is named and not there

problem-no-such-authority = { $key } indica a autoridade { $id }, que não existe.
    .hint = Corrija o id, ou acrescente a autoridade. Onde nenhuma foi pesquisada, deixe a lista vazia.
problem-no-such-controller = { $key } indica a empresa { $id }, que não existe.
    .hint = Corrija o id, ou acrescente a empresa à lista dos controladores.

## What is there and not named

problem-unused-label = Nada usa o rótulo { $id }
    .hint = Indique-o em um passo, em um campo ou em um formulário, ou retire-o.
problem-unused-route = Nenhuma escada leva ao caminho { $id }
    .hint = Coloque em uma escada, entre os caminhos do passado se for um deles, ou retire.
problem-unused-step = Nenhum caminho contém o passo { $id }
    .hint = Coloque em um caminho, ou retire.
problem-unused-controller = Nenhuma região indica a empresa { $id }
    .hint = Indique-a em uma região, ou retire-a.
problem-unused-host = Nenhum formulário e nenhuma empresa precisa de { $id }
    .hint = Retire dos domínios: o que não precisa ser aberto não deve poder ser aberto.

## Facts

problem-no-source = { $key } não tem fonte.
    .hint = Indique pelo menos uma fonte. Sem nenhuma, deixe o fato de fora.
problem-future-date = { $key } tem uma data que ainda não chegou.
    .hint = Corrija a data, ou o dia em que este aparelho acredita estar.
problem-link-not-simple = { $key } não é um endereço simples: { $address }
    .hint = Coloque uma barra depois do domínio, e não indique usuário nem porta.
problem-link-host = { $key } leva a um domínio que não é aberto: { $address }
    .hint = Use um endereço da Meta ou de uma autoridade. Um domínio novo é acrescentado ao próprio programa, nunca por uma pasta.

## Words

problem-no-part = Falta { $part } aqui; o inglês tem essa parte.
    .hint = Traduza também esta parte, ou deixe a palavra inteira de fora por enquanto.
problem-fact-in-words = { $key } diz um fato: { $found }
    .hint = Os links, os domínios e os anos estão nos arquivos de fatos, com a sua fonte. Diga sem eles.

## Ways

problem-empty-ladder = { $key } não tem degraus.
    .hint = Indique pelo menos um caminho. Onde há um direito, sempre é possível enviar uma carta.
