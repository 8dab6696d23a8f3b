# What a recorded answer allows and what it does not; and how a complaint can reach an authority.

letter-refused-decided = Há uma decisão anotada sobre esta oposição, por isso não há nada a lembrar. A uma recusa segue-se um complemento ou uma reclamação.
letter-refused-nothing-asked = Não há resposta anotada que peça mais informações, encaminhe para outro lugar ou recuse, por isso não há nada a complementar. Anote primeiro a resposta; terminado o prazo, envie um lembrete.
extension-late = anunciada tarde
working-written-again = catorze dias após o novo envio: sugestão nossa

# Where a complaint by mail does not count, or not yet; and where there is no other way than the authority's form.

letter-to-online = Para { $name }: pelo formulário em { $link }. Inclua os anexos que a carta enumera.
letter-mail-signed = Uma reclamação por e-mail precisa ter ali uma assinatura eletrônica qualificada.
letter-mail-certified = A caixa de e-mail é certificada e pode não aceitar e-mails comuns.
letter-mail-confirmed = Um e-mail simples só conta ali depois de confirmado em três dias úteis, em papel ou com uma assinatura eletrônica autorizada.
letter-mail-not-formal = Um e-mail simples não é ali uma via formal de reclamação.
