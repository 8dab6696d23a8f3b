# What commands print.

## Where every account stands

status-empty = Ainda não há nenhuma conta.
status-account = { $account }: { $standing }
status-account-dated = { $account }: { $standing }; { $date }

## The way, as one page

guide-title = { $platform }, { $country }
guide-language = Os nomes que a Meta dá às coisas estão em { $language } onde uma fonte os indica; senão, em inglês.
guide-language-english = Os nomes que a Meta dá às coisas estão em inglês; com --app-lang, no idioma da sua aplicação onde uma fonte os indica.
guide-way = Caminho { $n }: { $name }
guide-way-old = Caminho { $n }, do passado: { $name }
guide-see = Depois vê: { $next }
guide-form = O formulário: { $name }
guide-field = { $name }: { $hint }
guide-no-platform = A plataforma { $platform } não é conhecida. Conhecidas: { $known }.
no-platform-threads = Não se conhece nenhum formulário sobre IA só para o Threads: segundo a Meta, uma oposição vale para todas as contas associadas. Use a conta do Instagram associada a ele: instagram, como em optout account add instagram.
no-platform-meta = Não se conhece nenhum formulário sobre IA só para uma conta da Meta: segundo a Meta, uma oposição vale para todas as contas associadas. Use uma conta associada a ela: instagram ou facebook, como em optout account add instagram.
language-passed-over = OPTOUT_LANG indica { $value }, uma língua que aqui não se conhece; o optout continua sem ela.
guide-no-country = Que país? Indique-o com as suas duas letras em --country, por exemplo --country PT.
guide-unknown-country = O país { $country } não é conhecido. Indica-se com as suas duas letras, por exemplo --country PT.
guide-no-route = O caminho { $route } não pertence a esta plataforma e a este país. Conhecidos para --route: { $known }.
guide-no-way = Não se conhece lá nenhum caminho.

## What is kept where

privacy-file = As suas respostas estão num só ficheiro, que pode ler, editar, mudar de lugar e apagar: { $file }. Só a sua conta de utilizador tem acesso a ele.
privacy-kept = Contém: o país onde vive, a que diz respeito a oposição, que passos marcou, o que enviou e o que recebeu, cada coisa com o seu dia, os seus textos, e um nome, um endereço ou um número só se os indicou.
privacy-not-kept = Os motivos que podem expor a pessoa não são guardados, e o nome ou a data de nascimento de uma criança nunca são pedidos.
privacy-beside = Ao lado há um ficheiro de bloqueio e cópias dos últimos dias, uma por dia, sete no máximo. Um ficheiro que deixou de ser legível também é ali posto de parte.
privacy-clipboard = O que copia vai para a área de transferência e, daí, para onde o colar.
privacy-offline = O optout nunca se liga à internet: não envia nada, não conta nada e não procura versões mais recentes.
privacy-opened = Um link abre-se no navegador quando o pede. O que faz lá fica entre si e a Meta.
privacy-delete = optout forget enumera tudo o que está aqui e, com --yes, apaga-o. À mão, apague o ficheiro, o que tem o nome dele ao lado, e a pasta das cópias.

## What the program knows

content-own = { $file } (próprio)
content-written =
    { $n ->
        [1] Há agora 1 ficheiro em { $folder }.
       *[other] Há agora { $n } ficheiros em { $folder }.
    }
content-not-written = Nada mais foi escrito em { $folder }: { $reason } O que já lá está fica; indique uma pasta nova ou vazia.
content-not-read = A pasta de conteúdo { $folder } não foi lida: { $reason }
content-left-out = { $file } ficou de fora: não é um ficheiro de conteúdo que se possa ler.
content-faults =
    { $n ->
        [0] Nenhuma falha.
        [1] 1 falha.
       *[other] { $n } falhas.
    }
content-coverage =
    { $of ->
        [1] { $language }: { $has } de 1 palavra do inglês
       *[other] { $language }: { $has } de { $of } palavras do inglês
    }
content-missing-more =
    { $n ->
        [1] e mais 1
       *[other] e mais { $n }
    }
content-old = { $file }: { $key }, visto pela última vez: { $when }
