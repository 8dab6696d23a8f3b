# The help of the command line. The example of a command is a command: only what a person would name otherwise is translated.

help-optout = Guia quem quer se opor ao treinamento da IA da Meta com as suas publicações. Sem comando, inicia o assistente.
    .example = optout --plain
help-global-lang = Idioma do programa, como en ou pt-BR; com optout letter, da carta
help-global-plain = Avançar em linhas simples: para leitores de tela, terminais simples e pipes
help-global-practice = Ensaiar com dados inventados: nada é salvo, nada é aberto
help-status = Diz a situação de cada conta, a sua próxima data e a única coisa a fazer em seguida
    .example = optout status --json
help-next = Diz a única coisa a fazer em seguida, em uma linha
    .example = optout next
help-guide = Escreve os caminhos de uma plataforma em uma página para ler, imprimir ou passar adiante
    .example = optout guide instagram --country BR --app-lang pt-BR
help-guide-country = O país onde você mora, com as suas duas letras
help-guide-app-lang = O idioma do seu aplicativo, como pt-BR
help-content-check = Lista todas as falhas de uma vez, depois quanto há de cada idioma e quais fatos são antigos
    .example = optout content check my-content
help-content-list = Lista os arquivos de conteúdo, e quais deles são próprios
    .example = optout content list
help-content-export = Escreve em uma pasta os arquivos incluídos, para partir deles
    .example = optout content export my-content
help-content-export-dir = A pasta; o que já está lá fica
help-content-sources = Lista as fontes, cada uma com a sua data e o seu endereço
    .example = optout content sources --older-than 12
help-privacy = Diz o que é salvo e onde, em palavras simples
    .example = optout privacy
