# What follows after sending, by commands: what is due, letters, the report and the bundle.

## What is due or coming

due-answer = { $account }: a Meta deve responder até { $date }, { $distance }
due-company = { $account }: a Meta deve confirmar o recebimento da reclamação até { $date }, { $distance }
due-authority = { $account }: perguntar à autoridade em que pé está o processo, { $date }, { $distance }; sugestão nossa
due-again = { $account }: ver se a oposição continua valendo, { $date }, { $distance }; sugestão nossa

## Files

file-not-written = { $file } não foi escrito: { $reason } Nada mais foi alterado; indique outro arquivo.

## Letters

letter-which = Qual conta? Indique o id dela depois do tipo de carta. Existem: { $known }.
letter-set-country = Nada foi escrito. Indique o país com optout set person.country, por exemplo optout set person.country BR.
letter-right-from = Um direito de oposição é conhecido lá a partir de { $date }.
letter-instead = O que você pode fazer lá:
letter-early = Do jeito que as coisas estão hoje, esta carta não está disponível: o prazo ainda não terminou, ou não chegou nada a que ela responda.
letter-other-language = Ela está escrita em outro idioma; --lang indica o idioma da carta.
letter-own-text = O seu texto está salvo em { $language } e não é traduzido para { $other }. Nada foi escrito: deixe --lang de fora, ou indique motivos com --ground.
letter-blank-left = Há uma lacuna na carta: { $blanks }. Nada foi escrito. O nome é definido com optout set person.name, o endereço com optout set person.email; com --anyway, a carta é escrita com a lacuna.

## The report and the bundle

proof-fate-changed = alterado depois
proof-gone = { $file } foi anotado como prova e não está mais lá, ou não pode ser lido. Figura na lista como tal; se você o mudou de lugar, anote-o de novo com optout proof.
proof-changed = { $file } foi alterado depois de ter sido anotado como prova. Figura na lista como tal, com a soma anotada na época.
bundle-written =
    { $n ->
        [1] Há agora 1 arquivo em { $folder }.
       *[other] Há agora { $n } arquivos em { $folder }.
    }
bundle-not-written = Nada mais foi escrito em { $folder }: { $reason } O que já está lá fica; indique uma pasta nova ou vazia.

## Help

help-due = Diz quais prazos e datas estão chegando ou já passaram, um por linha; o código de saída é 3 quando chegou um prazo legal ou a sua própria data, e 0 quando são só sugestões nossas
    .example = optout due --ics optout.ics
help-due-ics = Escrever, em vez disso, as datas futuras como arquivo de calendário; - é a saída padrão

help-letter = Escreve uma carta: a oposição, ou as que vêm depois dela
    .example = optout letter reminder instagram-1 -o lembrete.txt
help-letter-account = Qual conta, pelo seu id; pode ficar de fora se só houver uma
help-letter-output = Escrever neste novo arquivo, e não na saída padrão

help-report-output = Escrever neste novo arquivo, e não na saída padrão

help-bundle = Escreve uma pasta com o relatório, os textos enviados, a lista das provas e as somas de verificação
    .example = optout bundle instagram-1 -o minha-oposicao
help-bundle-dir = A pasta; o que já está lá fica
