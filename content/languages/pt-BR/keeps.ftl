# A file that two windows change, and one that cannot be read.

clash-choose = As duas versões estão aqui. Escolha a que vale: ela entra na sua lista de acompanhamento, e a outra desaparece.
clash-there = Na outra janela, e no arquivo
clash-skipped = pulado em { $day }
clash-setting = uma configuração
clash-unsaved = Outra janela tinha alterado o mesmo, e o arquivo contém o que ela diz. Não foi salvo a partir daqui: { $mine }

error-clash = outra janela ou outro programa alterou { $detail } nesse meio-tempo. O valor de lá foi mantido; veja-o, e repita o comando se o seu deve valer.

unreadable-heading = A sua lista de acompanhamento não pode ser lida
unreadable-file = Arquivo
unreadable-kept = Nada foi alterado nesse arquivo.
unreadable-begin-new = Continuar com um arquivo novo, { $file }
unreadable-leave = Sair, e corrigir o arquivo à mão
unreadable-restored = A cópia está no lugar da lista de acompanhamento. O que não era legível foi salvo em { $file }
unreadable-begun-new = A partir de agora, tudo é salvo em { $file }; para voltar a ele, inicie com --file e esse nome.
failed-restore = A cópia não foi colocada no lugar da lista de acompanhamento: { $reason } Nada foi alterado; escolha outra possibilidade.
