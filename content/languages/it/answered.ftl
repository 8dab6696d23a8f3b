# What a recorded answer allows and what it does not; and how a complaint can reach an authority.

letter-refused-decided = Per questa opposizione è annotata una decisione, quindi non c’è nulla da sollecitare. A un rifiuto seguono un’integrazione o un reclamo.
letter-refused-nothing-asked = Non è annotata alcuna risposta che chieda altro, rinvii altrove o rifiuti, quindi non c’è nulla da integrare. Annotare prima la risposta; passato il termine, inviare un sollecito.
extension-late = annunciata tardi
working-written-again = quattordici giorni dopo il nuovo invio: nostra proposta

# Where a complaint by mail does not count, or not yet; and where there is no other way than the authority's form.

letter-to-online = Destinatario: { $name }; con il suo modulo su { $link }. Aggiungere gli allegati elencati.
letter-mail-signed = Un reclamo per e-mail deve recare lì una firma elettronica qualificata.
letter-mail-certified = La sua casella è di posta elettronica certificata (PEC) e può non accettare e-mail ordinarie.
letter-mail-confirmed = Un’e-mail semplice vale lì solo se confermata entro tre giorni lavorativi, su carta o con una firma elettronica autorizzata.
letter-mail-not-formal = Un’e-mail semplice non è lì una via formale per il reclamo.
