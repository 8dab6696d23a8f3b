# What follows after sending, by commands: what is due, letters, the report and the bundle.

## What is due or coming

due-of-person = { $person }, { $account }
due-mail = { $account }: se não tiver chegado um e-mail até { $date }, { $distance }, ver no spam e enviar de novo; sugestão nossa
due-code = { $account }: é pedido um código; vá buscá-lo ao e-mail e introduza-o hoje, antes nada conta como enviado
due-answer = { $account }: a Meta tem de responder até { $date }, { $distance }
due-answer-there = { $account }: a resposta deve chegar até { $date }, { $distance }
due-overdue = { $account }: a resposta devia ter chegado até { $date }, { $distance }
due-suggested = { $account }: ver se chegou uma resposta, { $date }, { $distance }; sugestão nossa
next-undated-how = A seguir: { $name }. O dia do envio não está anotado. A confirmação da Meta na sua caixa de e-mail traz esse dia: anote-o com optout sent { $account } --on DATA. Sem ela, veja em { $date } se chegou uma resposta; sugestão nossa.
due-reminder = { $account }: um lembrete faz sentido a partir de { $date }, { $distance }; sugestão nossa
due-complain = { $account }: uma reclamação faz sentido a partir de { $date }, { $distance }; sugestão nossa
    .company = { $account }: uma reclamação à Meta faz sentido a partir de { $date }, { $distance }; sugestão nossa
due-company = { $account }: a Meta tem de acusar a receção da reclamação até { $date }, { $distance }
due-authority = { $account }: perguntar à autoridade pelo estado do processo, { $date }, { $distance }; sugestão nossa
due-own = { $account }: data sua, { $date }, { $distance }
due-again = { $account }: ver se a oposição ainda se mantém, { $date }, { $distance }; sugestão nossa
due-no-country = Não está indicado onde vive, por isso nenhuma data é contada. Indique o país com optout set person.country, por exemplo optout set person.country PT.

## The clock

clock-set-back = Segundo o relógio deste computador, hoje é { $today }, mas já está anotado { $last }. Nada foi anotado; acerte o relógio, ou indique o dia com --on.

## Files

file-written = Escrito: { $file }
file-not-written = { $file } não foi escrito: { $reason } Nada mais foi alterado; indique outro ficheiro.
error-taken = { $detail } já existe, e fica como está.
no-account-at-all = Ainda não há nenhuma conta. Adicione uma com optout account add.

## Letters

letter-which = Que conta? Indique o id dela depois do tipo de carta. Existem: { $known }.
letter-set-country = Nada foi escrito. Indique o país com optout set person.country, por exemplo optout set person.country PT.
letter-set-region = Destinatário: { $name }. Não está anotada nenhuma parte do país, e a autoridade depende dela. Indique a sua com optout set person.region, por exemplo optout set person.region { $part }.
letter-right-from = Conhece-se lá um direito de oposição a partir de { $date }.
letter-instead = O que pode fazer lá:
letter-instead-step = {"  "}{ $step }
letter-anyway = Nada foi escrito. Com --anyway, é escrita mesmo assim.
letter-early = Tal como as coisas estão hoje, esta carta não está disponível: o prazo ainda não terminou, ou não chegou nada a que ela responda.
letter-other-language = Está escrita noutro idioma; --lang indica o idioma da carta.
letter-own-text = O seu texto está guardado em { $language } e não é traduzido para { $other }. Nada foi escrito: deixe --lang de fora, ou indique motivos com --ground.
letter-no-reasons = Os motivos e --short são próprios de uma oposição; os motivos, também de um complemento. Nada foi escrito; deixe-os de fora.
letter-no-ground = { $ground } não é um motivo para este texto. Nada foi escrito. Conhecidos para --ground: { $known }.
letter-ground-exposes = O motivo { $ground } pode expor a pessoa, por isso o texto dele fica geral. Nada foi escrito; indique-o sem uma frase sua.
letter-ground-long = A frase para { $ground } tem mais de dois mil caracteres. Nada foi escrito; encurte-a.
letter-blank-left = Há uma lacuna na carta: { $blanks }. Nada foi escrito. O nome define-se com optout set person.name, o endereço com optout set person.email; com --anyway, a carta é escrita com a lacuna.
letter-blank-stays = Há uma lacuna na carta: { $blanks }. Preencha-a antes de enviar.
letter-own-brackets = Há parênteses nas suas próprias palavras: { $blanks }. Veja se falta preencher alguma coisa aí.
letter-not-copied = A carta não foi copiada: { $reason } Está escrita como foi pedido.

## The report and the bundle

report-text-sent = { $kind }, envio em { $date }; idioma: { $language }
    .form = Texto preparado para o formulário e copiado; o formulário foi enviado em { $date }, e não se sabe se o texto foi colado nele; idioma: { $language }
report-column-fate = Agora
proof-fate-same = igual
proof-fate-changed = alterado entretanto
proof-fate-unproven = existe; não foi anotada nenhuma soma
proof-fate-gone = não encontrado
proof-gone = { $file } foi anotado como prova e já não está lá, ou não se consegue ler. Figura na lista como tal; se o mudou de lugar, anote-o de novo com optout proof.
proof-changed = { $file } foi alterado depois de ter sido anotado como prova. Figura na lista como tal, com a soma que foi anotada então.
bundle-written =
    { $n ->
        [1] Há agora 1 ficheiro em { $folder }.
       *[other] Há agora { $n } ficheiros em { $folder }.
    }
bundle-not-written = Nada mais foi escrito em { $folder }: { $reason } O que já lá está fica; indique uma pasta nova ou vazia.

## Help

help-due = Diz que prazos e datas estão a chegar ou já passaram, um por linha; o código de saída é 3 quando chegou um prazo legal ou a sua própria data, e 0 quando são só sugestões nossas
    .example = optout due --ics optout.ics
help-due-json = Escrever para programas
help-due-everyone = Também as listas de acompanhamento de outras pessoas
help-due-ics = Escrever antes as datas futuras como ficheiro de calendário; - é a saída padrão

help-letter = Escreve uma carta: a oposição, ou as que se lhe seguem
    .example = optout letter reminder instagram-1 -o lembrete.txt
help-letter-kind = Qual: objection (oposição), supplement (complemento), reminder (lembrete), company-complaint (à empresa) ou complaint (à autoridade)
help-letter-account = Que conta, pelo seu id; pode ficar de fora se só houver uma
help-letter-ground = Um motivo pelo seu id, tantas vezes quantas quiser; depois de =, uma frase sua
help-letter-short = Os motivos na forma curta
help-letter-copy = Copiar também para a área de transferência
help-letter-output = Escrever neste novo ficheiro, e não na saída padrão
help-letter-anyway = Escrever mesmo sem pedido anotado, depois de uma aceitação ou com uma lacuna

help-report = Escreve o que foi feito, cada coisa com o seu dia, em forma própria para uma autoridade
    .example = optout report instagram-1 --format html -o relatorio.html
help-report-account = Só esta conta, pelo seu id
help-report-format = Como Markdown (md), como página para navegador e impressora (html) ou para programas (json)
help-report-output = Escrever neste novo ficheiro, e não na saída padrão

help-bundle = Escreve uma pasta com o relatório, os textos enviados, a lista das provas e as somas de verificação
    .example = optout bundle instagram-1 -o a-minha-oposicao
help-bundle-account = Só esta conta, pelo seu id
help-bundle-dir = A pasta; o que já lá está fica
