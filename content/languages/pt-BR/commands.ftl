# What commands print.

guide-language-english = Os nomes que a Meta dá às coisas estão em inglês; com --app-lang, no idioma do seu aplicativo onde uma fonte os indica.
guide-see = Em seguida, aparece: { $next }
guide-no-country = Qual país? Indique o país pelas suas duas letras em --country, por exemplo --country BR.
guide-unknown-country = O país { $country } não é conhecido. Ele é indicado pelas suas duas letras, por exemplo --country BR.
guide-no-way = Não se conhece nenhum caminho lá.

## What is kept where

privacy-file = As suas respostas estão em um só arquivo, que você pode ler, editar, mudar de lugar e apagar: { $file }. Só a sua conta de usuário tem acesso a ele.
privacy-kept = Contém: o país onde você mora, a que diz respeito a oposição, quais passos você marcou, o que enviou e o que recebeu, cada coisa com o seu dia, os seus textos, e um nome, um endereço ou um número só se você os indicou.
privacy-not-kept = Os motivos que podem expor a pessoa não são salvos, e o nome ou a data de nascimento de uma criança nunca são pedidos.
privacy-beside = Ao lado há um arquivo de bloqueio e cópias dos últimos dias, uma por dia, sete no máximo. Um arquivo que deixou de ser legível também é deixado ali, à parte.
privacy-clipboard = O que você copia vai para a área de transferência e, de lá, para onde você colar.
privacy-offline = O optout nunca se conecta à internet: não envia nada, não conta nada e não procura versões mais recentes.
privacy-opened = Um link se abre no navegador quando você pede. O que você faz lá fica entre você e a Meta.
privacy-delete = optout forget lista tudo o que está aqui e, com --yes, apaga. À mão, apague o arquivo, o que tem o nome dele ao lado, e a pasta das cópias.

## What the program knows

content-written =
    { $n ->
        [1] Há agora 1 arquivo em { $folder }.
       *[other] Há agora { $n } arquivos em { $folder }.
    }
content-not-written = Nada mais foi escrito em { $folder }: { $reason } O que já está lá fica; indique uma pasta nova ou vazia.
content-left-out = { $file } ficou de fora: não é um arquivo de conteúdo que possa ser lido.
