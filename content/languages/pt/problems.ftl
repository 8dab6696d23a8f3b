# What the content check reports: what is wrong, and what to do about it. Read by fact-checkers and translators.
# { $key } is the place in the file: an entry with its key, or a word.

## Reading

problem-unknown-file = Nada lê este ficheiro.
    .hint = Veja o nome e a pasta dele: só são lidos os ficheiros que o guia do conteúdo enumera.
problem-syntax = Isto não se consegue ler como TOML: { $detail }
    .hint = Corrija primeiro esta linha. O que vem depois talvez só então seja indicado.
problem-unknown-key = { $key } não é uma chave que possa estar aqui.
    .hint = Corrija a grafia, ou retire-a.
problem-missing-key = Falta { $key }.
    .hint = Acrescente-a. Onde nada se sabe sobre uma data, escreva unknown.
problem-wrong-value = { $key } tem um valor que não serve: { $detail }
    .hint = Escreva um valor do tipo pedido; outras entradas deste ficheiro mostram como.
problem-broken-word = Isto não se consegue ler como palavra: { $detail }
    .hint = Uma palavra é o seu id, um sinal de igual e o seu texto. As partes e as linhas seguintes começam com quatro espaços.
problem-tangled = Esta palavra tem demasiadas chavetas e lacunas para se conseguir ler.
    .hint = Diga-o em frases simples, em várias palavras se for preciso.
problem-computes = { $key } faz mais do que estar ali: { $what }
    .hint = Use só texto simples, lacunas, partes, e uma forma ou outra conforme um número.
problem-hidden-character = Há aqui um carácter que não se vê: { $code }
    .hint = Retire-o. Pode ter vindo com texto copiado.

## Ids

problem-bad-id = { $id } não tem a forma de um id.
    .hint = Use letras minúsculas, algarismos e hífenes, uma letra primeiro, 64 caracteres no máximo. Um país são duas maiúsculas.
problem-double-id = { $id } está aqui pela segunda vez; a primeira está em { $first }
    .hint = Dê outro id a um dos dois. Deixe o que listas de acompanhamento já possam conter.
problem-other-file-name = A plataforma { $id } está num ficheiro com outro nome.
    .hint = Dê ao ficheiro o nome do id da plataforma.

## What is named and not there

problem-no-such-source = { $key } indica a fonte { $id }, que não existe.
    .hint = Corrija o id, ou acrescente a fonte à lista de fontes.
problem-no-such-label = { $key } indica o rótulo { $id }, que não existe.
    .hint = Corrija o id, ou acrescente o rótulo com os seus nomes.
problem-no-such-form = { $key } indica o formulário { $id }, que não existe.
    .hint = Corrija o id, ou acrescente o formulário à sua plataforma.
problem-no-such-route = { $key } indica o caminho { $id }, que não existe.
    .hint = Corrija o id, ou acrescente o caminho à sua plataforma.
problem-no-such-step = { $key } indica o passo { $id }, que não existe.
    .hint = Corrija o id, ou acrescente o passo à sua plataforma.
problem-no-such-authority = { $key } indica a autoridade { $id }, que não existe.
    .hint = Corrija o id, ou acrescente a autoridade. Onde não se procurou nenhuma, deixe a lista vazia.
problem-no-such-controller = { $key } indica a empresa { $id }, que não existe.
    .hint = Corrija o id, ou acrescente a empresa à lista dos responsáveis pelo tratamento.
problem-no-such-opening = Falta { $id } no que pode abrir.
    .hint = Acrescente-o às respostas: o percurso continua por ele.
problem-no-such-reply = { $key } precisa da resposta { $id }, que não existe.
    .hint = Corrija o id, ou acrescente a resposta: o percurso pode continuar por ela.
problem-no-such-text = { $key } indica o texto { $id }, que não existe.
    .hint = Um motivo pode estar em own-account, whatsapp, others-posts e child.
problem-no-such-region = { $key } indica { $id }, que não é um tipo de região.
    .hint = Escreva eu, uk, br, right-without-form ou no-right; uma escada também pode dizer any.

## What is there and not named

problem-unused-source = Nada se apoia na fonte { $id }
    .hint = Indique-a onde é a fonte de alguma coisa, ou retire-a.
problem-unused-label = Nada usa o rótulo { $id }
    .hint = Indique-o num passo, num campo ou num formulário, ou retire-o.
problem-unused-form = Nenhum caminho e nenhum passo leva ao formulário { $id }
    .hint = Faça um caminho terminar nele ou um passo abri-lo, ou retire-o.
problem-unused-route = Nenhuma escada leva ao caminho { $id }
    .hint = Ponha-o numa escada, entre os caminhos do passado se for um deles, ou retire-o.
problem-unused-step = Nenhum caminho contém o passo { $id }
    .hint = Ponha-o num caminho, ou retire-o.
problem-unused-controller = Nenhuma região indica a empresa { $id }
    .hint = Indique-a numa região, ou retire-a.
problem-unused-host = Nenhum formulário e nenhuma empresa precisa de { $id }
    .hint = Retire-o dos domínios: o que não precisa de se abrir não deve poder abrir-se.

## Facts

problem-no-source = { $key } não tem fonte.
    .hint = Indique pelo menos uma fonte. Sem nenhuma, deixe o facto de fora.
problem-future-date = { $key } tem uma data que ainda não chegou.
    .hint = Corrija a data, ou o dia em que este aparelho julga estar.
problem-first-after-last = { $key } foi visto pela primeira vez depois de ter sido visto pela última.
    .hint = Corrija uma das duas datas.
problem-link-not-plain = { $key } tem sinais que um link não pode ter: { $address }
    .hint = Copie de novo o endereço. Letras que só se parecem são recusadas de propósito.
problem-link-not-https = { $key } não é um endereço seguro: { $address }
    .hint = Use a forma segura do endereço, escrita por inteiro.
problem-link-not-simple = { $key } não é um endereço simples: { $address }
    .hint = Ponha uma barra depois do domínio, e não indique utilizador nem porta.
problem-link-host = { $key } leva a um domínio que não se abre: { $address }
    .hint = Use um endereço da Meta ou de uma autoridade. Um domínio novo acrescenta-se ao próprio programa, nunca por uma pasta.
problem-bad-mail = { $key } não parece um endereço de e-mail: { $address }
    .hint = Escreva só o endereço, sem nome e sem parênteses.

## Words

problem-no-word = { $key } precisa da palavra { $id }, que o inglês não tem.
    .hint = Acrescente-a às palavras inglesas. Os outros idiomas podem vir mais tarde.
problem-no-english = O inglês não tem a palavra { $key }
    .hint = Corrija o id, acrescente-a ao inglês, ou retire-a.
problem-no-part = Falta aqui { $part }; o inglês tem-na.
    .hint = Traduza também esta parte, ou deixe por agora a palavra inteira de fora.
problem-no-english-part = { $part } está aqui, e o inglês não a tem.
    .hint = Corrija o nome, ou retire-a.
problem-other-blanks = { $key } tem outras lacunas que não as do inglês. Aqui: { $own } Inglês: { $english }
    .hint = Use todas as lacunas do inglês, e mais nenhuma.
problem-unknown-blank = Nada preenche a lacuna { $blank } de { $key }
    .hint = Corrija o nome, ou dê à entrada o rótulo que a lacuna representa.
problem-fact-in-words = { $key } diz um facto: { $found }
    .hint = Os links, os domínios e os anos estão nos ficheiros de factos, com a sua fonte. Diga-o sem eles.
problem-unused-word = Nada precisa de { $key }
    .hint = Corrija o id, ou retire-a de todos os idiomas.

## Ways

problem-no-start = { $key } não tem passos, e o formulário não tem link.
    .hint = Acrescente os passos, ou o link do formulário.
problem-nothing-to-open = { $key } abre o formulário { $id }, que não tem link.
    .hint = Acrescente o link do formulário, ou faça o passo abrir outro.
problem-empty-ladder = { $key } não tem degraus.
    .hint = Indique pelo menos um caminho. Onde há um direito, pode sempre enviar-se uma carta.
problem-double-rung = O caminho { $id } está duas vezes nesta escada.
    .hint = Retire um dos dois.
problem-hidden-ladder = Já existe outra escada para { $region }
    .hint = Junte as duas, ou corrija as regiões de uma.
problem-no-ladder = { $key } não tem escada para a região { $region } e o caso { $whose }
    .hint = Acrescente uma. Onde não há direito, ela leva ao que se pode fazer em vez disso.

## Sketches

problem-sketch-taps = { $key } tem { $n } linhas em que tocar.
    .hint = Marque a linha em que se toca, e mais nenhuma.
problem-sketch-too-long = { $key } ocupa { $n } linhas no idioma { $language }
    .hint = Deixe de fora as linhas que não são precisas para encontrar aquela em que se toca. Há espaço para 14 linhas.
problem-sketch-row = { $key }: a linha { $n } não mostra exatamente uma coisa.
    .hint = Uma linha mostra um rótulo, uma palavra nossa ou um espaço. Um espaço não tem outras marcas.
