# Does an accepted objection still stand? Once a year, and when something happens that it may not cover.

key-again = ainda se mantém?
key-again-waiting = algo mudou
title-again = ainda se mantém?
again-heading = A oposição ainda se mantém?
again-heading-waiting = Entretanto, mudou alguma coisa?
again-how = O e-mail da Meta ainda existe? Desde então, foram adicionadas, associadas ou desassociadas contas, ou alguém fez 18 anos? Uma oposição vale para as contas que estão associadas, diz a Meta; cada uma das outras precisa da sua própria oposição.
again-how-waiting = Uma conta que tenha sido entretanto adicionada, associada ou desassociada pode precisar de uma oposição própria. Uma nova política não anula o que enviou.
again-checked = Já verifiquei: nada mudou
again-new-account = Foi adicionada uma conta
again-linked = Foram associadas contas
again-unlinked = Foram desassociadas contas
again-policy-mail = Chegou um e-mail sobre uma nova política
again-once = O que anotar aqui entra no histórico com o seu dia. Verificar uma vez por ano é sugestão nossa.
again-noted-checked = Anotado: a oposição ainda se mantém. A próxima verificação é daqui a um ano.
again-noted-new = Anotado. A nova conta precisa de uma oposição própria, a não ser que esteja associada.
again-noted = Anotado. A seguir: ver se a oposição ainda se mantém.
again-noted-uncovered = Anotado. Esta conta já não está abrangida: precisa de uma oposição própria.
again-noted-waiting = Anotado. Quando a Meta responder, veja o que a resposta abrange.
working-noted = mudou algo que a oposição talvez não abranja: ver já, sugestão nossa

history-again-checked = Verifiquei, e a oposição ainda se mantinha.
history-again-new-account = Foi adicionada uma conta.
history-again-linked = Foram associadas contas.
history-again-unlinked = Foram desassociadas contas.
history-again-policy-mail = Chegou um e-mail sobre uma nova política.
