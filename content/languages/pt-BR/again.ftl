# Does an accepted objection still stand? Once a year, and when something happens that it may not cover.

key-again = continua valendo?
title-again = continua valendo?
again-heading = A oposição continua valendo?
again-heading-waiting = Mudou alguma coisa nesse meio-tempo?
again-how = O e-mail da Meta ainda existe? Desde então, contas foram adicionadas, associadas ou desassociadas, ou alguém fez 18 anos? Uma oposição vale para as contas que estão associadas, diz a Meta; cada uma das outras precisa da sua própria oposição.
again-how-waiting = Uma conta que foi adicionada, associada ou desassociada nesse meio-tempo pode precisar de uma oposição própria. Uma nova política não anula o que você enviou.
again-new-account = Uma conta foi adicionada
again-linked = Contas foram associadas
again-unlinked = Contas foram desassociadas
again-once = O que você anotar aqui entra no histórico com o seu dia. Verificar uma vez por ano é sugestão nossa.
again-noted-checked = Anotado: a oposição continua valendo. A próxima verificação é daqui a um ano.
again-noted = Anotado. A seguir: ver se a oposição continua valendo.
again-noted-uncovered = Anotado. Esta conta não está mais abrangida: precisa de uma oposição própria.

history-again-checked = Verifiquei, e a oposição continuava valendo.
history-again-new-account = Uma conta foi adicionada.
history-again-linked = Contas foram associadas.
history-again-unlinked = Contas foram desassociadas.
