# What all pages share: dates, marks, keys, notices. Each sentence is whole; nothing is glued together.

language-own-name = Português
quote-open = «
quote-close = »
label = { $label }

language-bg = búlgaro
language-cs = checo
language-da = dinamarquês
language-de = alemão
language-el = grego
language-en = inglês
language-es = espanhol
language-fi = finlandês
language-fr = francês
language-hr = croata
language-hu = húngaro
language-it = italiano
language-nl = neerlandês
language-no = norueguês
language-pl = polaco
language-pt = português
language-pt-BR = português (Brasil)
language-sl = esloveno
language-sv = sueco

## Dates

month-1 = janeiro
    .short = jan.
    .alone = janeiro
month-2 = fevereiro
    .short = fev.
    .alone = fevereiro
month-3 = março
    .short = mar.
    .alone = março
month-4 = abril
    .short = abr.
    .alone = abril
month-5 = maio
    .short = mai.
    .alone = maio
month-6 = junho
    .short = jun.
    .alone = junho
month-7 = julho
    .short = jul.
    .alone = julho
month-8 = agosto
    .short = ago.
    .alone = agosto
month-9 = setembro
    .short = set.
    .alone = setembro
month-10 = outubro
    .short = out.
    .alone = outubro
month-11 = novembro
    .short = nov.
    .alone = novembro
month-12 = dezembro
    .short = dez.
    .alone = dezembro
weekday-1 = segunda-feira
weekday-2 = terça-feira
weekday-3 = quarta-feira
weekday-4 = quinta-feira
weekday-5 = sexta-feira
weekday-6 = sábado
weekday-7 = domingo
date-long = { $weekday }, { $day } de { $month } de { $year }
date-full = { $day } de { $month } de { $year }
date-short = { $day } { $month-short }
date-short-year = { $day } { $month-short } { $year }
date-distance = { $date }, { $distance }
days-today = hoje
days-in =
    { $n ->
        [365] daqui a um ano
        [366] daqui a um ano
        [1] amanhã
       *[other] daqui a { $n } dias
    }
days-ago =
    { $n ->
        [1] ontem
       *[other] há { $n } dias
    }
when-month = { $month } de { $year }
when-year = { $year }
when-unknown = data desconhecida

## How old a fact is

seen =
    { $sources ->
        [1] visto por 1 fonte ({ $when })
       *[other] visto por { $sources } fontes ({ $when })
    }
seen-old =
    { $sources ->
        [1] visto por 1 fonte ({ $when }), há { $months } meses: pode ter mudado
       *[other] visto por { $sources } fontes ({ $when }), há { $months } meses: pode ter mudado
    }
seen-unsure =
    { $sources ->
        [1] visto por 1 fonte ({ $when }), sem confirmação
       *[other] visto por { $sources } fontes ({ $when }), sem confirmação
    }
seen-law = segundo uma lei ({ $when })
    .unsure = segundo uma lei ({ $when }); nenhum caso conhecido
seen-undated = relatado em data desconhecida: pode ter mudado
label-in-english = O nome em inglês: { $label }.
label-only-english = Só conhecemos o nome em inglês; na sua aplicação pode ser outro.
label-only-other = Só conhecemos o nome em { $language }; na sua aplicação pode ser outro.
sketch-spoken = A linha em que se toca: { $label }.

## Marks

place = { $n } de { $of }
mark-done = Marcou este passo em { $date }.
mark-skipped = Saltou este passo em { $date }.
mark-changed = Marcou este passo em { $date }; entretanto, o passo mudou.
copied-mark = copiado
    .handed = entregue
signs =
    { $n ->
        [1] 1 carácter
       *[other] { $n } caracteres
    }
kind-page = Página do { $platform }
kind-child = { $platform }, de uma criança
flag-practice = ensaio
flag-own-content = conteúdo próprio
flag-only-read = só leitura
flag-unsaved = por guardar
too-small = Aumente para { $width }×{ $height }

## Keys

sign-space = Espaço
key-add = adicionar
key-answer = a Meta respondeu
key-answer-question = responder
key-app-language = idioma da aplicação
key-back = voltar
key-bare = só o texto
key-begin = começar
key-change = editar
key-child = para uma criança
key-child-off = não é para criança
key-choose = escolher
key-code = código QR
key-copy = copiar
key-copy-field = copiar
key-copy-sentence = copiar a frase
key-correct = corrigir
key-country = onde vive
key-different = aqui é diferente
key-editor = o seu editor
key-file = para um ficheiro
key-filter = filtrar
key-fresh-draft = juntar rascunho novo
key-go-on = continuar
key-go-there = ir para lá
key-handle = nome da conta
key-help = teclas
key-i-am-there = já lá estou
key-i-did-it = já fiz
key-keep-and-copy = guardar e copiar
key-keep-answer = guardar
key-know = o que saber
key-language = idioma
key-leave-field = sair do campo
key-leave-text = sair do texto
key-length = curto ou longo
key-linked = contas associadas
key-more = mais uma
key-next = continuar
key-next-way = caminho seguinte
key-none-named = não indica nenhuma
key-not-linked = não, ou não sei
key-note-it = anotado
key-open = abrir
key-open-again = abrir de novo
key-open-form = abrir o formulário
key-other = outra parte
key-other-way = outro caminho
key-panel = pormenores
key-panel-sketch = no ecrã
key-pick = marcar
key-posted = já pus no correio
key-practise = ensaiar
key-pressed-button = carreguei no botão
key-protect = proteger mais
key-quit = sair
key-record = histórico
key-remove = retirar
key-on-phone = já está aberto no telemóvel
key-skip = saltar
key-sources = fontes
key-steps = passos
key-take-way = seguir este caminho
key-terms = glossário
key-text = texto
key-text-language = idioma do texto
key-the-code = o código
key-this-one = escolher
key-to-accounts = contas
key-to-list = para a lista
key-to-form = para o formulário
key-to-reasons = motivos
key-to-text = editar o texto
key-toggle = marcar
key-type-name = escrever o nome
key-unmark = desmarcar o último
key-why = porquê
key-why-hoax = texto em cadeia?
key-write-text = texto
key-your-name = o seu nome
key-your-email = o seu endereço de e-mail

## What just happened

copied-proven =
    { $n ->
        [1] Copiado para a área de transferência e relido: o mesmo carácter.
       *[other] Copiado para a área de transferência e relido: os mesmos { $n } caracteres.
    }
copied-unproven =
    { $n ->
        [1] Copiado para a área de transferência, { $n } carácter; não foi possível relê-lo.
       *[other] Copiado para a área de transferência, { $n } caracteres; não foi possível relê-los.
    }
copied-tmux =
    { $n ->
        [1] Entregue ao tmux e ao seu terminal, { $n } carácter, sem confirmação. Se colar não der nada: { $key-bare } mostra só o texto.
       *[other] Entregue ao tmux e ao seu terminal, { $n } caracteres, sem confirmação. Se colar não der nada: { $key-bare } mostra só o texto.
    }
copied-terminal =
    { $n ->
        [1] Entregue ao terminal, { $n } carácter, sem confirmação. Se colar não der nada: { $key-bare } mostra só o texto.
       *[other] Entregue ao terminal, { $n } caracteres, sem confirmação. Se colar não der nada: { $key-bare } mostra só o texto.
    }
cleared = A área de transferência já não contém o que foi copiado aqui.
opened-in-browser = O navegador foi iniciado. Verifique o domínio na barra de endereço.
wrote = Escrito em { $file }
saving = A guardar…
bare-back = Enter leva de volta à página.
practice-begun = Ensaio: os dados são inventados, nada é guardado, nada é aberto.
practice-nothing-opened = Ensaio: { $host } seria aberto agora.
practice-nothing-written = Ensaio: um ficheiro seria escrito agora.
code-noted = Anotado: o código foi introduzido, por isso a oposição conta como enviada hoje.
paste-too-long =
    { $n ->
        [1] Tem { $n } carácter, mais do que cabe aqui. Nada foi inserido.
       *[other] Tem { $n } caracteres, mais do que cabe aqui. Nada foi inserido.
    }
text-now-short = Forma curta, para o campo de um formulário.
    .later = Forma curta, assim que houver um motivo marcado.
text-now-long = Forma longa, para uma carta.
    .later = Forma longa, assim que houver um motivo marcado.
text-own-kept = O texto foi editado à mão: fica como está. { $key-more } junta um rascunho novo por baixo.
    .language = O texto foi editado à mão: fica como está. { $key-more } junta por baixo um rascunho novo neste idioma: { $language }.
form-choose-there = Isto escolhe-se na página da Meta.
form-code-there = O código chega por e-mail e introduz-se diretamente na página da Meta.
session-no-app-way = Não se conhece nenhum caminho dentro da aplicação para esta conta.

## Leaving

parting-saved = Guardado em { $file }
parting-unsaved = Não foi possível guardar as últimas alterações.
only-read = Esta lista de acompanhamento foi escrita por uma versão mais recente do optout: só é lida, e nada é guardado.
parting-practice = Foi um ensaio: nada foi guardado.
parting-next = { $next }
