# What a recorded answer allows and what it does not; and how a complaint can reach an authority.

letter-refused-decided = Ya hay anotada una decisión sobre esta oposición, así que no hay nada que recordar. A una denegación se responde con un escrito complementario o una reclamación.
letter-refused-nothing-asked = No hay anotada ninguna respuesta que pida algo más, remita a otro sitio o deniegue, así que no hay nada que completar. Anote antes la respuesta; terminado el plazo, envíe un recordatorio.
extension-late = anunciada tarde
working-written-again = catorce días después del nuevo envío: propuesta nuestra

# Where a complaint by mail does not count, or not yet; and where there is no other way than the authority's form.

letter-to-online = Para: { $name }, por su formulario en { $link }. Añada los documentos adjuntos, si la carta enumera alguno.
letter-mail-signed = Una reclamación por correo electrónico debe llevar allí una firma electrónica cualificada.
letter-mail-certified = Su buzón es de correo certificado y puede que no acepte correos ordinarios.
letter-mail-confirmed = Un correo simple solo cuenta allí si se confirma en tres días hábiles, en papel o con una firma electrónica autorizada.
letter-mail-not-formal = Un correo simple no es allí una vía formal para reclamar.

# What an authority wants that decides whether a complaint can be filed there; by its id.

authority-note-br-anpd = Solo recibe peticiones en línea: acceda con gov.br y elija Petição de titular. Exige una prueba de que usted se dirigió antes a Meta.
authority-note-ch-edoeb = Solo recibe denuncias: usted no es parte en el procedimiento (LPD, artículo 52). Sus propias pretensiones van a un tribunal civil (artículo 32).
authority-note-es-aepd = Su formulario exige un certificado electrónico español o Cl@ve. Si no los tiene, envíe la reclamación por correo postal.
authority-note-gb-ico = Mejor por su formulario en { $link } que en papel: la autoridad anunció un traslado, y no conocemos su nueva dirección postal.
authority-note-it-garante = En papel, se envía por carta certificada; la página de la autoridad ofrece un modelo.
authority-note-pl-uodo = Las vías formales son el correo postal y su buzón electrónico, por ePUAP o e-Doręczenia.
authority-note-se-imy = Lo que envíe allí pasa a ser, en principio, público. Si su identidad está protegida, escriba por correo electrónico o por carta.
authority-note-sk-uoou = La reclamación debe llevar una copia de su solicitud anterior a Meta.
