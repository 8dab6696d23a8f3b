# What a recorded answer allows and what it does not; and how a complaint can reach an authority.

letter-refused-decided = Há uma decisão anotada sobre esta oposição, por isso não há nada a lembrar. A uma recusa segue-se um complemento ou uma reclamação.
letter-refused-nothing-asked = Não há resposta anotada que peça mais informações, encaminhe para outro lugar ou recuse, por isso não há nada a complementar. Anote primeiro a resposta; terminado o prazo, envie um lembrete.
extension-late = anunciada tarde
working-written-again = catorze dias após o novo envio: sugestão nossa

# Where a complaint by mail does not count, or not yet; and where there is no other way than the authority's form.

letter-to-online = Para { $name }: pelo formulário em { $link }. Inclua os anexos, se a carta enumerar algum.
letter-mail-signed = Uma reclamação por e-mail precisa ter ali uma assinatura eletrônica qualificada.
letter-mail-certified = A caixa de e-mail é certificada e pode não aceitar e-mails comuns.
letter-mail-confirmed = Um e-mail simples só conta ali depois de confirmado em três dias úteis, em papel ou com uma assinatura eletrônica autorizada.
letter-mail-not-formal = Um e-mail simples não é ali uma via formal de reclamação.

# What an authority wants that decides whether a complaint can be filed there; by its id.

authority-note-br-anpd = Só recebe petições pela internet: entre com o gov.br e escolha Petição de titular. Exige prova de que você fez primeiro o pedido à Meta.
authority-note-ch-edoeb = Só recebe comunicações: elas não dão a condição de parte no processo (LPD, artigo 52). As ações cabem a um tribunal cível (artigo 32).
authority-note-es-aepd = O formulário exige um certificado eletrônico espanhol ou Cl@ve. Sem um deles, envie a reclamação pelo correio.
authority-note-gb-ico = De preferência pelo formulário em { $link }, e não em papel: a autoridade anunciou uma mudança de sede, e não conhecemos o novo endereço postal.
authority-note-it-garante = Em papel, vai por carta registrada; a página da autoridade tem um modelo.
authority-note-pl-uodo = As vias formais são o correio e a caixa eletrônica, por ePUAP ou e-Doręczenia.
authority-note-se-imy = O que você enviar se torna, em princípio, público. Se a sua identidade for protegida, escreva por e-mail ou carta.
authority-note-sk-uoou = A reclamação precisa levar uma cópia do pedido anterior à Meta.
