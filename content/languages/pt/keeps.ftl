# A file that two windows change, and one that cannot be read.

title-clash = alterado duas vezes
clash-heading = Outra janela também alterou { $what }
clash-choose = Estão aqui as duas versões. Escolha a que vale: entra na sua lista de acompanhamento, e a outra desaparece.
clash-here = Nesta janela
clash-there = Na outra janela, e no ficheiro
clash-keep-mine = Manter o que diz esta janela
clash-keep-theirs = Manter o que diz a outra janela
clash-nothing = nada
clash-removed = A conta foi retirada.
clash-changed =
    { $n ->
        [1] { $account }, com 1 entrada no histórico
       *[other] { $account }, com { $n } entradas no histórico
    }
clash-done = feito em { $day }
clash-skipped = saltado em { $day }
clash-name = o seu nome
clash-country = o seu país
clash-region = a sua região
clash-email = o seu endereço de e-mail
clash-phone = o seu número de telefone
clash-setting = uma definição
clash-answer = uma resposta
clash-text = este texto
clash-mark = a marca de um passo
clash-account = uma conta
clash-unsaved = Outra janela tinha alterado o mesmo, e o ficheiro contém o que essa diz. Não foi guardado a partir daqui: { $mine }

error-clash = outra janela ou outro programa alterou { $detail } entretanto. Manteve-se o valor de lá; veja-o, e repita o comando se o seu deve valer.

title-unreadable = lista ilegível
unreadable-heading = A sua lista de acompanhamento não é legível
unreadable-file = Ficheiro
unreadable-where = Lugar
unreadable-place = linha { $line }, coluna { $column }
unreadable-why = Causa
unreadable-kept = Nesse ficheiro, nada foi alterado.
unreadable-take-copy =
    { $n ->
        [1] Continuar com a cópia de { $day }, que tem 1 conta
       *[other] Continuar com a cópia de { $day }, que tem { $n } contas
    }
unreadable-begin-new = Continuar com um ficheiro novo, { $file }
unreadable-leave = Sair, e corrigir o ficheiro à mão
unreadable-restored = A cópia está no lugar da lista de acompanhamento. O que não era legível está guardado em { $file }
unreadable-restored-alone = A cópia está no lugar da lista de acompanhamento.
unreadable-begun-new = A partir de agora, tudo é guardado em { $file }; para voltar a ele, inicie com --file e esse nome.
failed-restore = A cópia não foi posta no lugar da lista de acompanhamento: { $reason } Nada foi alterado; escolha outra possibilidade.
