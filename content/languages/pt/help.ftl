# The help of the command line. The example of a command is a command: only what a person would name otherwise is translated.

help-heading-usage = Utilização
help-heading-commands = Comandos
help-heading-arguments = Argumentos
help-heading-options = Opções
help-heading-examples = Exemplo

help-optout = Guia quem quer opor-se ao treino da IA da Meta com as suas publicações. Sem comando, inicia o assistente.
    .example = optout --plain

help-global-file = Usar esta lista de acompanhamento, não a habitual
help-global-person = Usar a lista de acompanhamento desta pessoa: cada nome tem a sua
help-global-content = Pôr uma pasta de conteúdo próprio por cima do que vem incluído
help-global-lang = Idioma do programa, como en ou pt; com optout letter, da carta
help-global-color = Quando usar cores: auto, always ou never
help-global-ascii = Desenhar só com sinais ASCII
help-global-plain = Avançar em linhas simples: para leitores de ecrã, terminais simples e pipes
help-global-practice = Ensaiar com dados inventados: nada é guardado, nada é aberto
help-global-today = Tomar este dia como hoje, escrito ano-mês-dia
help-global-help = Mostrar esta ajuda
help-global-version = Mostrar a versão

help-status = Diz o estado de cada conta, a sua próxima data e a única coisa a fazer a seguir
    .example = optout status --json
help-status-json = Escrever para programas

help-next = Diz a única coisa a fazer a seguir, numa linha
    .example = optout next

help-guide = Escreve os caminhos de uma plataforma numa página para ler, imprimir ou passar a outros
    .example = optout guide instagram --country PT --app-lang pt
help-guide-platform = Que plataforma, como instagram, facebook, whatsapp ou no-account
help-guide-route = Só este caminho, pelo seu id
help-guide-country = O país onde vive, com as suas duas letras
help-guide-app-lang = O idioma da sua aplicação, como pt
help-guide-format = Escrever como texto (text), como Markdown (md), como página para navegador e impressora (html) ou para programas (json)

help-content = Mostra, verifica e exporta o que o programa sabe
    .example = optout content check my-content
help-content-check = Enumera todas as falhas de uma vez, depois quanto há de cada idioma e que factos são antigos
    .example = optout content check my-content
help-content-check-dir = Uma pasta de conteúdo próprio, posta por cima do que vem incluído; sem ela, o que o programa usa
help-content-list = Enumera os ficheiros de conteúdo, e quais deles são próprios
    .example = optout content list
help-content-export = Escreve numa pasta os ficheiros incluídos, para partir deles
    .example = optout content export my-content
help-content-export-dir = A pasta; o que já lá está fica
help-content-sources = Enumera as fontes, cada uma com a sua data e o seu endereço
    .example = optout content sources --older-than 12
help-content-sources-older-than = Só as que foram lidas há mais do que este número de meses, ou em data desconhecida

help-privacy = Diz o que é guardado e onde, em palavras simples
    .example = optout privacy
