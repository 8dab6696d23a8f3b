# What a recorded answer allows and what it does not; and how a complaint can reach an authority.

letter-refused-decided = Ya hay anotada una decisión sobre esta oposición, así que no hay nada que recordar. A una denegación se responde con un escrito complementario o una reclamación.
letter-refused-nothing-asked = No hay anotada ninguna respuesta que pida algo más, remita a otro sitio o deniegue, así que no hay nada que completar. Anote antes la respuesta; terminado el plazo, envíe un recordatorio.
extension-late = anunciada tarde
working-written-again = catorce días después del nuevo envío: propuesta nuestra

# Where a complaint by mail does not count, or not yet; and where there is no other way than the authority's form.

letter-to-online = Para: { $name }, por su formulario en { $link }. Añada los documentos adjuntos que enumera.
letter-mail-signed = Una reclamación por correo electrónico debe llevar allí una firma electrónica cualificada.
letter-mail-certified = Su buzón es de correo certificado y puede que no acepte correos ordinarios.
letter-mail-confirmed = Un correo simple solo cuenta allí si se confirma en tres días hábiles, en papel o con una firma electrónica autorizada.
letter-mail-not-formal = Un correo simple no es allí una vía formal para reclamar.
