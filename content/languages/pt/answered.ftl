# What a recorded answer allows and what it does not; and how a complaint can reach an authority.

letter-refused-decided = Está anotada uma decisão sobre esta oposição, por isso não há nada a lembrar. A uma recusa segue-se um complemento ou uma reclamação.
letter-refused-nothing-asked = Não está anotada nenhuma resposta que peça mais elementos, encaminhe para outro lado ou recuse, por isso não há nada a completar. Anote primeiro a resposta; terminado o prazo, envie um lembrete.
extension-late = anunciada tarde
working-written-again = catorze dias após o novo envio: sugestão nossa

# Where a complaint by mail does not count, or not yet; and where there is no other way than the authority's form.

letter-to-online = Para { $name }: pelo formulário em { $link }. Junte os anexos, se a carta enumerar alguns.
letter-mail-signed = Uma reclamação por e-mail tem de levar aí uma assinatura eletrónica qualificada.
letter-mail-certified = A caixa de correio é certificada e pode não aceitar e-mails comuns.
letter-mail-confirmed = Um e-mail simples só conta aí depois de confirmado em três dias úteis, em papel ou com uma assinatura eletrónica autorizada.
letter-mail-not-formal = Um e-mail simples não é aí uma via formal de reclamação.

# What an authority wants that decides whether a complaint can be filed there; by its id.

authority-note-br-anpd = Só recebe petições online: entre com gov.br e escolha Petição de titular. Exige prova de que fez primeiro o pedido à Meta.
authority-note-ch-edoeb = Só recebe comunicações: não dão a qualidade de parte no processo (LPD, artigo 52.º). As ações cabem a um tribunal cível (artigo 32.º).
authority-note-es-aepd = O formulário exige um certificado eletrónico espanhol ou Cl@ve. Sem um deles, envie a reclamação por correio.
authority-note-gb-ico = De preferência pelo formulário em { $link }, e não em papel: a autoridade anunciou uma mudança de instalações, e não conhecemos o novo endereço postal.
authority-note-it-garante = Em papel, segue por carta registada; a página da autoridade tem um modelo.
authority-note-pl-uodo = As vias formais são o correio e a caixa eletrónica, por ePUAP ou e-Doręczenia.
authority-note-se-imy = O que enviar torna-se, em princípio, público. Se a sua identidade estiver protegida, escreva por e-mail ou carta.
authority-note-sk-uoou = A reclamação tem de levar uma cópia do pedido anterior à Meta.
