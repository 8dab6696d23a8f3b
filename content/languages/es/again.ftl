# Does an accepted objection still stand? Once a year, and when something happens that it may not cover.

key-again = ¿sigue en pie?
key-again-waiting = algo ha cambiado
title-again = ¿sigue en pie?
again-heading = ¿Sigue en pie la oposición?
again-heading-waiting = ¿Ha cambiado algo mientras tanto?
again-how = ¿Conserva el correo de Meta? ¿Se han añadido, vinculado o desvinculado cuentas desde entonces, o ha cumplido alguien 18 años? Una oposición vale para las cuentas vinculadas, según Meta; cada una de las demás necesita la suya.
again-how-waiting = Una cuenta añadida, vinculada o desvinculada mientras tanto puede necesitar una oposición propia. Una política nueva no anula lo que usted envió.
again-checked = Lo he revisado: no ha cambiado nada
again-new-account = Se ha añadido una cuenta
again-linked = Se han vinculado cuentas
again-unlinked = Se han desvinculado cuentas
again-policy-mail = Ha llegado un correo sobre una política nueva
again-once = Lo que anote aquí pasa al historial con su día. Revisarlo una vez al año es una propuesta nuestra.
again-noted-checked = Anotado: sigue en pie. La próxima revisión es dentro de un año.
again-noted-new = Anotado. La cuenta nueva necesita una oposición propia, salvo que esté vinculada.
again-noted = Anotado. Siguiente: revisar si la oposición sigue en pie.
again-noted-uncovered = Anotado. Esta cuenta ya no está cubierta: necesita una oposición propia.
again-noted-waiting = Anotado. Cuando Meta haya respondido, mire qué cubre la respuesta.
working-noted = ha cambiado algo que quizá no cubra: revíselo de inmediato, propuesta nuestra

history-again-checked = Lo revisé, y seguía en pie.
history-again-new-account = Se añadió una cuenta.
history-again-linked = Se vincularon cuentas.
history-again-unlinked = Se desvincularon cuentas.
history-again-policy-mail = Llegó un correo sobre una política nueva.
