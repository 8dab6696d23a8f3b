### The settings: what each is called, and what it does.

title-settings = configurações
settings-heading = Configurações
key-settings = configurações

setting-app-language = Idioma do aplicativo
    .about = Os nomes de menus e botões são mostrados como estão no seu aplicativo.
setting-palette = Cores
    .about = As cores da tela. Tudo o que uma cor indica também está escrito em palavras.
setting-mouse = Mouse
    .about = Ativado: um clique escolhe, a roda rola a página. Desativado: o mouse seleciona texto, como é próprio do seu terminal.
setting-mask = Ocultar endereços e números
    .about = Os endereços de e-mail e os números de telefone são mostrados só em parte, para o caso de alguém espiar. O que você digita, o próprio texto e o que é copiado ficam inteiros.
setting-clear-clipboard = Limpar o que foi copiado, ao sair
    .about = Ao sair, o que foi copiado aqui por último é retirado da área de transferência, onde isso for possível e se nada mais tiver sido copiado depois.

help-global-mouse = Usar o mouse: um clique escolhe, a roda rola a página
