# What all pages share: dates, marks, keys, notices. Each sentence is whole; nothing is glued together.

language-own-name = Português (Brasil)
quote-open = “
quote-close = ”
language-cs = tcheco
language-nl = holandês
language-pl = polonês
language-pt = português (Portugal)

## Dates

date-long =
    { $day ->
        [1] { $weekday }, { $day }º de { $month } de { $year }
       *[other] { $weekday }, { $day } de { $month } de { $year }
    }
date-full =
    { $day ->
        [1] { $day }º de { $month } de { $year }
       *[other] { $day } de { $month } de { $year }
    }

## How old a fact is

label-in-english = Nome em inglês: { $label }.
label-only-english = Só conhecemos o nome em inglês; no seu aplicativo pode ser outro.
label-only-other = Só conhecemos o nome em { $language }; no seu aplicativo pode ser outro.
sketch-spoken = Linha em que tocar: { $label }.

## Marks

mark-done = Você marcou este passo em { $date }.
mark-skipped = Você pulou este passo em { $date }.
mark-changed = Você marcou este passo em { $date }; depois disso, o passo mudou.
signs =
    { $n ->
        [1] 1 caractere
       *[other] { $n } caracteres
    }

## Keys

key-app-language = idioma do aplicativo
key-country = onde você mora
key-editor = seu editor
key-file = para um arquivo
key-fresh-draft = novo rascunho
key-go-there = ir até lá
key-i-am-there = já estou lá
key-keep-and-copy = salvar e copiar
key-keep-answer = salvar
key-panel = detalhes
key-panel-sketch = na tela
key-posted = já coloquei no correio
key-pressed-button = cliquei no botão
key-on-phone = já está aberto no celular
key-skip = pular
key-type-name = digitar o nome
key-why = por quê
key-your-name = seu nome
key-your-email = seu endereço de e-mail

## What just happened

copied-proven =
    { $n ->
        [1] Copiado para a área de transferência e relido: o mesmo caractere.
       *[other] Copiado para a área de transferência e relido: os mesmos { $n } caracteres.
    }
copied-unproven =
    { $n ->
        [1] Copiado para a área de transferência, { $n } caractere; não foi possível relê-lo.
       *[other] Copiado para a área de transferência, { $n } caracteres; não foi possível relê-los.
    }
copied-tmux =
    { $n ->
        [1] Entregue ao tmux e ao seu terminal, { $n } caractere, sem confirmação. Se colar não der nada: { $key-bare } mostra só o texto.
       *[other] Entregue ao tmux e ao seu terminal, { $n } caracteres, sem confirmação. Se colar não der nada: { $key-bare } mostra só o texto.
    }
copied-terminal =
    { $n ->
        [1] Entregue ao terminal, { $n } caractere, sem confirmação. Se colar não der nada: { $key-bare } mostra só o texto.
       *[other] Entregue ao terminal, { $n } caracteres, sem confirmação. Se colar não der nada: { $key-bare } mostra só o texto.
    }
cleared = A área de transferência não contém mais o que foi copiado aqui.
opened-in-browser = O navegador foi aberto. Verifique o domínio na barra de endereços.
saving = Salvando…
practice-begun = Ensaio: os dados são inventados, nada é salvo, nada é aberto.
practice-nothing-written = Ensaio: um arquivo seria escrito agora.
code-noted = Anotado: o código foi digitado, por isso a oposição conta como enviada hoje.
paste-too-long =
    { $n ->
        [1] Tem { $n } caractere, mais do que cabe aqui. Nada foi inserido.
       *[other] Tem { $n } caracteres, mais do que cabe aqui. Nada foi inserido.
    }
text-own-kept = O texto foi editado à mão: fica como está. { $key-more } acrescenta um novo rascunho abaixo dele.
    .language = O texto foi editado à mão: fica como está. { $key-more } acrescenta um novo rascunho abaixo dele, neste idioma: { $language }.
form-choose-there = Essa escolha é feita na página da Meta.
form-code-there = O código chega por e-mail e deve ser digitado diretamente na página da Meta.
session-no-app-way = Não se conhece nenhum caminho dentro do aplicativo para esta conta.

## Leaving

parting-saved = Salvo em { $file }
parting-unsaved = Não foi possível salvar as últimas alterações.
flag-unsaved = não salvo
only-read = Esta lista de acompanhamento foi escrita por uma versão mais recente do optout: só é lida, e nada é salvo.
parting-practice = Foi um ensaio: nada foi salvo.
