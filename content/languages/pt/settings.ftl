### The settings: what each is called, and what it does.

title-settings = definições
title-palettes = cores
title-letter-languages = idioma dos textos
settings-heading = Definições
key-set = mudar
key-settings = definições
key-undo = desfazer

setting-on = ativado
setting-off = desativado
setting-language = Idioma do programa
    .about = Tudo o que o programa diz, a partir de agora.
setting-app-language = Idioma da aplicação
    .about = Os nomes de menus e botões são mostrados tal como estão na sua aplicação.
setting-letter-language = Idioma dos textos e cartas
    .about = Para os textos e cartas redigidos a partir de agora. O que já está escrito fica como está.
setting-palette = Cores
    .about = As cores do ecrã. Tudo o que uma cor indica está também escrito em palavras.
setting-ascii = Só sinais simples
    .about = As molduras e as marcas são desenhadas com os sinais mais simples, para um terminal que mostra mal os outros.
setting-mouse = Rato
    .about = Ativado: um clique escolhe, a roda desloca a página. Desativado: o rato seleciona texto, como é próprio do seu terminal.
setting-mask = Esconder endereços e números
    .about = Os endereços de e-mail e os números de telefone são mostrados só em parte, para o caso de alguém espreitar. O que se escreve, o próprio texto e o que se copia ficam inteiros.
setting-clear-clipboard = Limpar o que se copiou, ao sair
    .about = Ao sair, o que foi copiado aqui por último é retirado da área de transferência, onde isso for possível e se nada mais tiver sido copiado entretanto.

letter-languages-heading = Idioma dos textos e das cartas
palettes-heading = Cores
palettes-why = Nenhuma pinta o fundo. Claro e escuro dizem para que fundo foram feitas.
palette-default = as do próprio terminal
palette-light = para um fundo claro
palette-dark = para um fundo escuro
palette-contrast = alto contraste
palette-colour-blind = quando vermelho e verde se confundem
palette-plain = sem cor

help-global-palette = As cores: default, light, dark, contrast, colour-blind ou plain
help-global-mouse = Usar o rato: um clique escolhe, a roda desloca a página
