# What a recorded answer allows and what it does not; and how a complaint can reach an authority.

letter-refused-decided = Per questa opposizione è annotata una decisione, quindi non c’è nulla da sollecitare. A un rifiuto seguono un’integrazione o un reclamo.
letter-refused-nothing-asked = Non è annotata alcuna risposta che chieda altro, rinvii altrove o rifiuti, quindi non c’è nulla da integrare. Annotare prima la risposta; passato il termine, inviare un sollecito.
extension-late = annunciata tardi
working-written-again = quattordici giorni dopo il nuovo invio: nostra proposta

# Where a complaint by mail does not count, or not yet; and where there is no other way than the authority's form.

letter-to-online = Destinatario: { $name }; con il suo modulo su { $link }. Aggiungere gli allegati, se la lettera ne elenca.
letter-mail-signed = Un reclamo per e-mail deve recare lì una firma elettronica qualificata.
letter-mail-certified = La sua casella è di posta elettronica certificata (PEC) e può non accettare e-mail ordinarie.
letter-mail-confirmed = Un’e-mail semplice vale lì solo se confermata entro tre giorni lavorativi, su carta o con una firma elettronica autorizzata.
letter-mail-not-formal = Un’e-mail semplice non è lì una via formale per il reclamo.

# What an authority wants that decides whether a complaint can be filed there; by its id.

authority-note-br-anpd = Riceve istanze solo online: accedere con gov.br e scegliere Petição de titular. Vuole la prova di una richiesta precedente a Meta.
authority-note-ch-edoeb = Riceve solo denunce: chi denuncia non è parte nel procedimento (LPD, articolo 52). Le pretese proprie vanno a un tribunale civile (articolo 32).
authority-note-es-aepd = Il suo modulo richiede un certificato elettronico spagnolo o Cl@ve. Senza, inviare il reclamo per posta.
authority-note-gb-ico = Meglio il suo modulo su { $link } che la carta: l’autorità ha annunciato un trasferimento, e il nuovo indirizzo postale non ci è noto.
authority-note-it-garante = Su carta va per raccomandata; sulla pagina dell’autorità c’è un modello.
authority-note-pl-uodo = Le vie formali sono la posta e la sua casella elettronica, con ePUAP o e-Doręczenia.
authority-note-se-imy = Ciò che si invia lì diventa, in linea di principio, pubblico. Se l’identità è protetta, scrivere per e-mail o per lettera.
authority-note-sk-uoou = Al reclamo va unita una copia della richiesta precedente a Meta.
