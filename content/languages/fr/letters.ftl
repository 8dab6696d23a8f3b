# Les lettres qui suivent une opposition, et l’historique en phrases. Les lettres s’écrivent dans plus de langues que n’en
# parle le programme : tout ce qu’il leur faut est ici et dans les textes, les mois aussi.
# L’attribut est la loi applicable. Une loi sans attribut n’a pas cette phrase.

letter-month-1 = janvier
letter-month-2 = février
letter-month-3 = mars
letter-month-4 = avril
letter-month-5 = mai
letter-month-6 = juin
letter-month-7 = juillet
letter-month-8 = août
letter-month-9 = septembre
letter-month-10 = octobre
letter-month-11 = novembre
letter-month-12 = décembre
letter-date =
    { $day ->
        [one] { $day }er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }

# Des blancs à remplir ; ils sont signalés avant tout envoi.

letter-blank-name = [votre nom]
letter-blank-contact = [votre adresse postale ou électronique]
letter-blank-date = [date]

# The subject on paper, with the label that is usual there. A mail has the subject alone.

letter-subject = Objet : { $subject }

# Ce sur quoi porte une opposition.

letter-about =
    .account = Mon opposition porte sur mon compte { $platform } : { $handle }.
    .account-no-handle = Mon opposition porte sur mon compte { $platform }.
    .page = Mon opposition porte sur une Page que je tiens sur { $platform }, { $handle }, et sur les données qui m’y concernent.
    .page-no-handle = Mon opposition porte sur une Page que je tiens sur { $platform } et sur les données qui m’y concernent.
    .child = Mon opposition porte sur le compte { $platform } de mon enfant, { $handle }, et sur ce que d’autres y ont publié au sujet de mon enfant.
    .child-no-handle = Mon opposition porte sur les données de mon enfant sur { $platform }.
    .others-posts = Mon opposition porte sur ce que d’autres ont publié à mon sujet sur les services de Meta, et sur ce qui provient de tiers.

# The same right after the salutation.

letter-about-first =
    .page = Mon opposition porte sur une Page que je tiens sur { $platform }, { $handle }, et sur les données qui m’y concernent.
    .page-no-handle = Mon opposition porte sur une Page que je tiens sur { $platform } et sur les données qui m’y concernent.
    .child = Mon opposition porte sur le compte { $platform } de mon enfant, { $handle }, et sur ce que d’autres y ont publié au sujet de mon enfant.
    .child-no-handle = Mon opposition porte sur les données de mon enfant sur { $platform }.
    .others-posts = Mon opposition porte sur ce que d’autres ont publié à mon sujet sur les services de Meta, et sur ce qui provient de tiers.

# La dernière phrase de chaque texte.

letter-not-asked =
    .own-account = Je ne demande ni la suppression de mon compte ou de ses publications, ni une limite à leur affichage.
    .whatsapp = Je ne demande ni la suppression de mon compte ou de ses messages, ni une limite à leur affichage pour leurs destinataires.
    .others-posts = Je ne demande ni la suppression d’un compte ou de ses publications, ni une limite à leur affichage.
    .child = Je ne demande ni la suppression d’un compte ou de ses publications, ni une limite à leur affichage.

# Ce qui figure dans plusieurs lettres.

letter-stop = Je vous prie d’arrêter ce traitement dès maintenant et de me le confirmer.
    .fadp = Je vous prie d’arrêter ce traitement dès maintenant et de me le confirmer.

letter-restriction =
    .gdpr = Pendant que l’on vérifie si vos motifs légitimes prévalent, je demande la limitation du traitement prévue à l’article 18, paragraphe 1, point d), du RGPD, uniquement pour le développement et l’amélioration de l’IA.
    .uk-gdpr = Pendant que l’on vérifie si vos motifs légitimes prévalent, je demande la limitation du traitement prévue à l’article 18, paragraphe 1, point d), du RGPD britannique (UK GDPR), uniquement pour le développement et l’amélioration de l’IA.

# Notre façon de la citer : c’est à cela qu’un texte conservé montre qu’il demande la limitation.
letter-restriction-cited =
    .gdpr = l’article 18, paragraphe 1, point d), du RGPD,
    .uk-gdpr = l’article 18, paragraphe 1, point d), du RGPD britannique (UK GDPR)

letter-period =
    .gdpr = Le délai de l’article 12, paragraphe 3, du RGPD a pris fin le { $due }. Je n’ai reçu aucune information sur les mesures prises à la suite de mon opposition.
    .uk-gdpr = Selon mon calcul, le délai des articles 12 et 12A du RGPD britannique (UK GDPR) a pris fin le { $due }. Je n’ai reçu aucune information sur les mesures prises à la suite de mon opposition.

letter-period-extended =
    .gdpr = Une prolongation m’a été annoncée ; le délai prolongé de l’article 12, paragraphe 3, du RGPD a pris fin le { $due }. Je n’ai reçu aucune information sur les mesures prises à la suite de mon opposition.
    .uk-gdpr = Une prolongation m’a été annoncée ; selon mon calcul, le délai prolongé a pris fin le { $due }. Je n’ai reçu aucune information sur les mesures prises à la suite de mon opposition.

letter-period-late =
    .gdpr = Le { $announced }, une prolongation a été annoncée. Le premier délai avait alors déjà pris fin, le { $end } ; selon l’article 12, paragraphe 3, du RGPD, elle ne repousse donc pas l’échéance.
    .uk-gdpr = Le { $announced }, une prolongation a été annoncée. Selon mon calcul, le premier délai avait alors déjà pris fin, le { $end } ; elle ne repousse donc pas l’échéance.
    .fadp = Le { $announced }, une prolongation a été annoncée. Le premier délai avait alors déjà pris fin, le { $end }.
    .lgpd = Le { $announced }, une prolongation a été annoncée. Le premier délai avait alors déjà pris fin, le { $end }.
    .other = Le { $announced }, une prolongation a été annoncée. Le premier délai avait alors déjà pris fin, le { $end }.

letter-history = Voici ce qui s’est passé jusqu’ici :

# Complément.

letter-supplement-subject = Complément à mon opposition du { $sent } à l’utilisation de données personnelles pour le développement et l’amélioration de l’IA
    .fadp = Complément à mon opposition du { $sent } à l’utilisation de données personnelles pour le développement et l’amélioration de l’IA

letter-supplement-open =
    .asked = Le { $sent }, j’ai fait opposition au traitement de données à caractère personnel aux fins du développement et de l’amélioration de l’intelligence artificielle (IA). Le { $answered }, un complément m’a été demandé. Par cette lettre, je complète mon opposition.
    .elsewhere = Le { $sent }, j’ai fait opposition au traitement de données à caractère personnel aux fins du développement et de l’amélioration de l’intelligence artificielle (IA). Le { $answered }, il m’a été répondu de m’adresser ailleurs. Je maintiens mon opposition et la complète par cette lettre.
    .refused = Le { $sent }, j’ai fait opposition au traitement de données à caractère personnel aux fins du développement et de l’amélioration de l’intelligence artificielle (IA). Le { $answered }, mon opposition a été rejetée. Je la maintiens et la complète par cette lettre.
    .plain = Le { $sent }, j’ai fait opposition au traitement de données à caractère personnel aux fins du développement et de l’amélioration de l’intelligence artificielle (IA). Par cette lettre, je complète mon opposition de ma propre initiative.
    .asked-fadp = Le { $sent }, j’ai fait opposition au traitement de données personnelles aux fins du développement et de l’amélioration de l’intelligence artificielle (IA). Le { $answered }, un complément m’a été demandé. Par cette lettre, je complète mon opposition.
    .elsewhere-fadp = Le { $sent }, j’ai fait opposition au traitement de données personnelles aux fins du développement et de l’amélioration de l’intelligence artificielle (IA). Le { $answered }, il m’a été répondu de m’adresser ailleurs. Je maintiens mon opposition et la complète par cette lettre.
    .refused-fadp = Le { $sent }, j’ai fait opposition au traitement de données personnelles aux fins du développement et de l’amélioration de l’intelligence artificielle (IA). Le { $answered }, mon opposition a été rejetée. Je la maintiens et la complète par cette lettre.
    .plain-fadp = Le { $sent }, j’ai fait opposition au traitement de données personnelles aux fins du développement et de l’amélioration de l’intelligence artificielle (IA). Par cette lettre, je complète mon opposition de ma propre initiative.

letter-supplement-first-day = Mon opposition compte à partir du jour de son envoi. Cette lettre n’est pas une nouvelle demande.

letter-supplement-prompts = Mon opposition ne dépend ni de requêtes saisies dans une IA, ni d’une image de ce qu’une IA a répondu. Elle vise l’utilisation de données pour le développement et l’amélioration de l’IA, et non une réponse en particulier.

letter-supplement-identity =
    .gdpr = Je vous ai écrit en tant que personne concernée par les données. Selon l’article 12, paragraphe 6, du RGPD, des informations supplémentaires ne peuvent être demandées qu’en cas de doutes raisonnables quant à mon identité. Si vous en avez, je vous prie de les nommer et de m’indiquer le minimum qui suffirait à les lever.
    .uk-gdpr = Je vous ai écrit en tant que personne concernée par les données. Des informations supplémentaires ne peuvent être demandées qu’en cas de doutes raisonnables quant à mon identité. Si vous en avez, je vous prie de les nommer et de m’indiquer le minimum qui suffirait à les lever.
    .fadp = Je vous ai écrit en tant que personne concernée par les données. Si vous doutez de mon identité, je vous prie de nommer vos doutes et de m’indiquer le minimum qui suffirait à les lever.
    .lgpd = Je vous ai écrit en tant que personne concernée par les données. Si vous doutez de mon identité, je vous prie de nommer vos doutes et de m’indiquer le minimum qui suffirait à les lever.
    .other = Je vous ai écrit en tant que personne concernée par les données. Si vous doutez de mon identité, je vous prie de nommer vos doutes et de m’indiquer le minimum qui suffirait à les lever.
    .gdpr-child = Je vous ai écrit en tant que parent, au nom de mon enfant, que les données concernent. Selon l’article 12, paragraphe 6, du RGPD, des informations supplémentaires ne peuvent être demandées qu’en cas de doutes raisonnables quant à mon identité. Si vous en avez, je vous prie de les nommer et de m’indiquer le minimum qui suffirait à les lever.
    .uk-gdpr-child = Je vous ai écrit en tant que parent, au nom de mon enfant, que les données concernent. Des informations supplémentaires ne peuvent être demandées qu’en cas de doutes raisonnables quant à mon identité. Si vous en avez, je vous prie de les nommer et de m’indiquer le minimum qui suffirait à les lever.
    .fadp-child = Je vous ai écrit en tant que parent, au nom de mon enfant, que les données concernent. Si vous doutez de mon identité, je vous prie de nommer vos doutes et de m’indiquer le minimum qui suffirait à les lever.
    .lgpd-child = Je vous ai écrit en tant que parent, au nom de mon enfant, que les données concernent. Si vous doutez de mon identité, je vous prie de nommer vos doutes et de m’indiquer le minimum qui suffirait à les lever.
    .other-child = Je vous ai écrit en tant que parent, au nom de mon enfant, que les données concernent. Si vous doutez de mon identité, je vous prie de nommer vos doutes et de m’indiquer le minimum qui suffirait à les lever.

letter-supplement-refused =
    .gdpr = Selon l’article 21, paragraphe 1, du RGPD, il vous revient de démontrer des motifs légitimes et impérieux qui prévalent sur mes intérêts, mes droits et mes libertés. Je vous prie de nommer ces motifs et de dire comment vous les avez pesés au regard de ma situation.
    .uk-gdpr = Selon l’article 21, paragraphe 1, du RGPD britannique (UK GDPR), il vous revient de démontrer des motifs légitimes et impérieux qui prévalent sur mes intérêts, mes droits et mes libertés. Je vous prie de nommer ces motifs et de dire comment vous les avez pesés au regard de ma situation.
    .fadp = J’ai fait opposition expressément. Selon les articles 30 et 31 de la loi fédérale suisse sur la protection des données (LPD), vous ne pouvez alors poursuivre qu’avec un motif justificatif. Je vous prie de le nommer.
    .lgpd = Je vous prie de nommer les raisons pour lesquelles vous ne donnez pas suite à mon opposition, et la base légale que vous invoquez.
    .other = Je vous prie de nommer les raisons pour lesquelles vous ne donnez pas suite à mon opposition, et la base légale que vous invoquez.
    .gdpr-child = Selon l’article 21, paragraphe 1, du RGPD, il vous revient de démontrer des motifs légitimes et impérieux qui prévalent sur les intérêts, les droits et les libertés de mon enfant. Je vous prie de nommer ces motifs et de dire comment vous les avez pesés au regard de la situation de mon enfant.
    .uk-gdpr-child = Selon l’article 21, paragraphe 1, du RGPD britannique (UK GDPR), il vous revient de démontrer des motifs légitimes et impérieux qui prévalent sur les intérêts, les droits et les libertés de mon enfant. Je vous prie de nommer ces motifs et de dire comment vous les avez pesés au regard de la situation de mon enfant.

# Relance.

letter-reminder-subject = Relance : mon opposition du { $sent } à l’utilisation de données personnelles pour le développement et l’amélioration de l’IA
    .fadp = Relance : mon opposition du { $sent } à l’utilisation de données personnelles pour le développement et l’amélioration de l’IA

letter-reminder-open = Le { $sent }, j’ai fait opposition au traitement de données à caractère personnel aux fins du développement et de l’amélioration de l’intelligence artificielle (IA). Je n’ai reçu aucune décision à ce sujet.
    .refused = Le { $sent }, j’ai fait opposition au traitement de données à caractère personnel aux fins du développement et de l’amélioration de l’intelligence artificielle (IA). Le { $answered }, mon opposition a été rejetée. Je la maintiens.
    .answered = Le { $sent }, j’ai fait opposition au traitement de données à caractère personnel aux fins du développement et de l’amélioration de l’intelligence artificielle (IA). Le { $answered }, j’ai reçu une réponse. Je maintiens mon opposition.
    .fadp = Le { $sent }, j’ai fait opposition au traitement de données personnelles aux fins du développement et de l’amélioration de l’intelligence artificielle (IA). Je n’ai reçu aucune décision à ce sujet.
    .refused-fadp = Le { $sent }, j’ai fait opposition au traitement de données personnelles aux fins du développement et de l’amélioration de l’intelligence artificielle (IA). Le { $answered }, mon opposition a été rejetée. Je la maintiens.
    .answered-fadp = Le { $sent }, j’ai fait opposition au traitement de données personnelles aux fins du développement et de l’amélioration de l’intelligence artificielle (IA). Le { $answered }, j’ai reçu une réponse. Je maintiens mon opposition.

letter-reminder-ask = Je vous prie d’arrêter ce traitement dès maintenant, si ce n’est pas déjà fait, et de m’indiquer d’ici au { $by } ce que vous avez fait.
    .fadp = Je vous prie d’arrêter ce traitement dès maintenant, si ce n’est pas déjà fait, et de m’indiquer d’ici au { $by } ce que vous avez fait.

letter-reminder-next =
    .gdpr = Sans nouvelle de votre part d’ici là, j’ai l’intention d’introduire une réclamation auprès de l’autorité de contrôle au titre de l’article 77 du RGPD.
    .uk-gdpr = Sans nouvelle de votre part d’ici là, j’ai l’intention de vous adresser une réclamation au titre de l’article 164A de la loi britannique Data Protection Act 2018, puis de m’adresser à l’autorité de régulation.
    .fadp = Sans nouvelle de votre part d’ici là, j’ai l’intention de signaler l’affaire au Préposé fédéral à la protection des données et à la transparence. Je réserve mes prétentions au titre de l’article 32 de la loi fédérale suisse sur la protection des données (LPD).
    .lgpd = Sans nouvelle de votre part d’ici là, j’ai l’intention de saisir l’autorité brésilienne de protection des données (ANPD).
    .other = Sans nouvelle de votre part d’ici là, j’ai l’intention de m’adresser à l’autorité qui veille à la protection des données là où je vis.

# Réclamation auprès de l’entreprise : Royaume-Uni.

letter-company-subject = Réclamation au titre de l’article 164A de la loi britannique Data Protection Act 2018

letter-company-open = Cette réclamation porte sur la suite donnée à mon opposition du { $sent }, faite au titre de l’article 21, paragraphe 1, du RGPD britannique (UK GDPR), au traitement de données à caractère personnel aux fins du développement et de l’amélioration de l’intelligence artificielle (IA).

letter-company-ask =
    { $days ->
        [one] Je vous prie d’accuser réception de cette réclamation dans un délai de { $days } jour, comme le prévoit la loi, de l’examiner et de m’informer du résultat dans les meilleurs délais. Je vous demande de donner suite à mon opposition : d’arrêter ce traitement et de me le confirmer.
       *[other] Je vous prie d’accuser réception de cette réclamation dans un délai de { $days } jours, comme le prévoit la loi, de l’examiner et de m’informer du résultat dans les meilleurs délais. Je vous demande de donner suite à mon opposition : d’arrêter ce traitement et de me le confirmer.
    }

letter-company-next = Si cela ne règle pas l’affaire, j’ai l’intention de m’adresser à l’autorité de régulation au titre de l’article 165 de la même loi.

# Réclamation auprès de l’autorité, en cinq points.

letter-complaint-subject =
    .gdpr = Réclamation au titre de l’article 77 du RGPD : mon opposition à l’utilisation de données personnelles pour le développement et l’amélioration de l’IA par Meta
    .uk-gdpr = Réclamation au titre de l’article 165 de la loi britannique Data Protection Act 2018 : mon opposition à l’utilisation de données personnelles pour le développement et l’amélioration de l’IA par Meta
    .fadp = Dénonciation au titre de l’article 49 de la loi fédérale suisse sur la protection des données (LPD) : mon opposition à l’utilisation de données personnelles pour le développement et l’amélioration de l’IA par Meta
    .lgpd = Requête d’une personne concernée contre un responsable du traitement : mon opposition à l’utilisation de données personnelles pour le développement et l’amélioration de l’IA par Meta
    .other = Réclamation : mon opposition à l’utilisation de données personnelles pour le développement et l’amélioration de l’IA par Meta

letter-complaint-open =
    .gdpr = J’introduis une réclamation au titre de l’article 77 du RGPD. En voici les éléments, en cinq points.
    .uk-gdpr = J’introduis une réclamation au titre de l’article 165 de la loi britannique Data Protection Act 2018. En voici les éléments, en cinq points.
    .fadp = Je vous signale, au titre de l’article 49 de la loi fédérale suisse sur la protection des données (LPD), un traitement de données qui pourrait être contraire aux dispositions de protection des données. Je sais qu’une dénonciation ne me donne pas la qualité de partie. En voici les éléments, en cinq points.
    .lgpd = Je vous saisis en tant que personne concernée, après avoir écrit au responsable du traitement. Voici les éléments de ma requête, en cinq points.
    .other = J’adresse une réclamation au titre de la loi sur la protection des données du lieu où je vis. En voici les éléments, en cinq points.

letter-complaint-item-1 = 1. Qui s’adresse à vous
letter-complaint-item-2 = 2. Pour qui
letter-complaint-item-3 = 3. Contre qui
letter-complaint-item-4 = 4. De quoi il s’agit
letter-complaint-item-5 = 5. La demande qui a précédé, et ce qui en est résulté

letter-complaint-residence = Pays de résidence : { $country }

letter-complaint-for =
    .own = J’agis pour moi-même. Aucun organisme ni aucune autre personne ne me représente.
    .child = J’agis en tant que parent, au nom de mon enfant. Aucun organisme ne nous représente.

letter-complaint-against = L’entreprise responsable du traitement est :
    .several = Deux entreprises sont responsables du traitement, la première pour le service et la seconde pour les fonctions d’IA qui s’y trouvent :

letter-complaint-reading = Cette entreprise a son siège en Irlande et est responsable envers les utilisateurs là où je vis. Je lis donc l’article 3, paragraphe 1, du RGPD en ce sens que le règlement s’applique.
    .several = Ces entreprises ont leur siège en Irlande et sont responsables envers les utilisateurs là où je vis. Je lis donc l’article 3, paragraphe 1, du RGPD en ce sens que le règlement s’applique.

letter-complaint-what =
    .gdpr = Des données à caractère personnel sont traitées aux fins du développement et de l’amélioration de l’IA, et des intérêts légitimes sont invoqués à cet effet (article 6, paragraphe 1, point f), du RGPD). J’y ai fait opposition au titre de l’article 21, paragraphe 1, du RGPD, pour des raisons tenant à ma situation particulière. Le traitement ne peut alors se poursuivre que si sont démontrés des motifs légitimes et impérieux qui prévalent sur mes intérêts, mes droits et mes libertés.
    .uk-gdpr = Des données à caractère personnel sont traitées aux fins du développement et de l’amélioration de l’IA, et des intérêts légitimes sont invoqués à cet effet. J’y ai fait opposition au titre de l’article 21, paragraphe 1, du RGPD britannique (UK GDPR), pour des raisons tenant à ma situation particulière. Le traitement ne peut alors se poursuivre que si sont démontrés des motifs légitimes et impérieux qui prévalent sur mes intérêts, mes droits et mes libertés.
    .fadp = Des données personnelles sont traitées aux fins du développement et de l’amélioration de l’IA. J’y ai fait opposition expressément au titre de l’article 30, alinéa 2, lettre b, de la loi fédérale suisse sur la protection des données (LPD). Le traitement ne peut alors se poursuivre qu’avec un motif justificatif au sens de l’article 31, même pour des données que j’ai rendues publiques moi-même.
    .lgpd = Des données personnelles sont traitées aux fins du développement et de l’amélioration de l’IA sans mon consentement. J’y ai fait opposition au titre de l’article 18, § 2, de la loi brésilienne sur la protection des données (LGPD).
    .other = Des données personnelles sont traitées aux fins du développement et de l’amélioration de l’IA. J’y ai fait opposition au titre de la loi sur la protection des données du lieu où je vis.
    .gdpr-child = Des données à caractère personnel sont traitées aux fins du développement et de l’amélioration de l’IA, et des intérêts légitimes sont invoqués à cet effet (article 6, paragraphe 1, point f), du RGPD). Au nom de mon enfant, j’y ai fait opposition au titre de l’article 21, paragraphe 1, du RGPD, pour des raisons tenant à la situation particulière de mon enfant. Le traitement ne peut alors se poursuivre que si sont démontrés des motifs légitimes et impérieux qui prévalent sur les intérêts, les droits et les libertés de mon enfant.
    .uk-gdpr-child = Des données à caractère personnel sont traitées aux fins du développement et de l’amélioration de l’IA, et des intérêts légitimes sont invoqués à cet effet. Au nom de mon enfant, j’y ai fait opposition au titre de l’article 21, paragraphe 1, du RGPD britannique (UK GDPR), pour des raisons tenant à la situation particulière de mon enfant. Le traitement ne peut alors se poursuivre que si sont démontrés des motifs légitimes et impérieux qui prévalent sur les intérêts, les droits et les libertés de mon enfant.
    .fadp-child = Des données personnelles sont traitées aux fins du développement et de l’amélioration de l’IA. Au nom de mon enfant, j’y ai fait opposition expressément au titre de l’article 30, alinéa 2, lettre b, de la loi fédérale suisse sur la protection des données (LPD). Le traitement ne peut alors se poursuivre qu’avec un motif justificatif au sens de l’article 31, même pour des données rendues publiques.

letter-complaint-silent =
    .gdpr = À mon avis, cela viole l’article 12, paragraphes 3 et 4, et l’article 21, paragraphe 1, du RGPD : dans le délai, il ne m’a été indiqué ni ce qui a été fait à la suite de mon opposition, ni pourquoi rien n’a été fait.
    .uk-gdpr = À mon avis, cela viole les articles 12 et 21, paragraphe 1, du RGPD britannique (UK GDPR) : il ne m’a été indiqué ni ce qui a été fait à la suite de mon opposition, ni pourquoi rien n’a été fait.
    .fadp = À mon avis, il est porté une atteinte illicite à ma personnalité : il ne m’a été indiqué ni que le traitement a cessé, ni ce qui le justifie.
    .lgpd = Il ne m’a été indiqué ni que le traitement a cessé, ni pourquoi il se poursuit.
    .other = Il ne m’a été indiqué ni que le traitement a cessé, ni pourquoi il se poursuit.
    .fadp-child = À mon avis, il est porté une atteinte illicite à la personnalité de mon enfant : il ne m’a été indiqué ni que le traitement a cessé, ni ce qui le justifie.

letter-complaint-refused =
    .gdpr = À mon avis, cela viole l’article 21, paragraphe 1, du RGPD : mon opposition a été refusée, et aucun motif légitime et impérieux qui prévaudrait sur mes intérêts ne m’a été démontré.
    .uk-gdpr = À mon avis, cela viole l’article 21, paragraphe 1, du RGPD britannique (UK GDPR) : mon opposition a été refusée, et aucun motif légitime et impérieux qui prévaudrait sur mes intérêts ne m’a été démontré.
    .fadp = À mon avis, il est porté une atteinte illicite à ma personnalité : mon opposition a été refusée, et aucun motif justificatif valable ne m’a été démontré.
    .lgpd = Mon opposition a été refusée. À mon avis, cela n’est pas conforme à la loi.
    .other = Mon opposition a été refusée. À mon avis, cela n’est pas conforme à la loi.
    .gdpr-child = À mon avis, cela viole l’article 21, paragraphe 1, du RGPD : mon opposition a été refusée, et aucun motif légitime et impérieux qui prévaudrait sur les intérêts de mon enfant ne m’a été démontré.
    .uk-gdpr-child = À mon avis, cela viole l’article 21, paragraphe 1, du RGPD britannique (UK GDPR) : mon opposition a été refusée, et aucun motif légitime et impérieux qui prévaudrait sur les intérêts de mon enfant ne m’a été démontré.
    .fadp-child = À mon avis, il est porté une atteinte illicite à la personnalité de mon enfant : mon opposition a été refusée, et aucun motif justificatif valable ne m’a été démontré.

letter-complaint-accepted = Le { $answered }, il m’a été indiqué que mon opposition est acceptée.

letter-complaint-going-on = Je n’ai reçu aucune décision sur mon opposition jusqu’ici.

letter-complaint-restriction =
    .gdpr = J’ai aussi demandé la limitation du traitement prévue à l’article 18, paragraphe 1, point d), du RGPD, uniquement pour le développement et l’amélioration de l’IA.
    .uk-gdpr = J’ai aussi demandé la limitation du traitement prévue à l’article 18, paragraphe 1, point d), du RGPD britannique (UK GDPR), uniquement pour le développement et l’amélioration de l’IA.

letter-complaint-request = J’ai d’abord adressé mon opposition à l’entreprise, le { $sent }. Voici ce qui s’est passé :

letter-complaint-company =
    .done = Le { $on }, j’ai adressé une réclamation à l’entreprise elle-même, au titre de l’article 164A de la loi britannique Data Protection Act 2018.
    .not-done = Je n’ai pas encore adressé de réclamation à l’entreprise elle-même au titre de l’article 164A de la loi britannique Data Protection Act 2018.

letter-complaint-ask =
    .gdpr = Je vous prie d’examiner cette réclamation, de veiller à ce qu’il soit donné suite à mon opposition, et de me tenir au courant de l’avancement et de l’issue.
    .uk-gdpr = Je vous prie d’examiner cette réclamation, de veiller à ce qu’il soit donné suite à mon opposition, et de me tenir au courant de l’avancement et de l’issue.
    .fadp = Je vous prie d’examiner l’affaire et de veiller au respect de mon opposition expresse.
    .lgpd = Je vous prie d’examiner cette requête et de veiller à ce qu’il soit donné suite à mon opposition.
    .other = Je vous prie d’examiner cette réclamation et de veiller à ce qu’il soit donné suite à mon opposition.

letter-complaint-forward =
    .gdpr = Dans la mesure où une autre autorité est chef de file, je vous prie de lui transmettre la réclamation et de rester mon interlocuteur (articles 56 et 60 du RGPD).

letter-enclosures = Pièces jointes :
    .none = Pièces jointes : aucune
letter-enclosure = { $file }, du { $date }
letter-enclosure-text = un texte que j’ai envoyé
letter-enclosure-form = le texte que j’ai préparé pour le formulaire
letter-enclosure-objection = mon opposition
letter-enclosure-supplement = mon complément
letter-enclosure-reminder = ma relance
letter-enclosure-company-complaint = ma réclamation à l’entreprise

# L’historique, événement par événement, tel que la personne le raconte.

history-line = { $date } : { $what }
history-sent = J’ai envoyé mon opposition par le formulaire.
    .reference = J’ai envoyé mon opposition par le formulaire ; la référence est { $reference }.
history-letter = J’ai envoyé une lettre.
history-letter-objection = J’ai envoyé mon opposition par lettre.
history-letter-supplement = J’ai envoyé un complément.
history-letter-reminder = J’ai envoyé une relance.
history-letter-company-complaint = J’ai adressé une réclamation à l’entreprise.
history-letter-complaint = J’ai adressé une plainte à l’autorité.
history-reply = Une réponse est arrivée.
history-reply-sent = Une réponse est arrivée qui ne décide de rien.
history-no-answer = Aucune réponse n’était encore arrivée.
history-reply-received = L’entreprise a confirmé avoir reçu mon opposition.
history-reply-accepted = L’entreprise a dit accepter mon opposition.
history-reply-code-wanted = Le formulaire a demandé un code reçu par mail.
history-reply-asked-for-more = L’entreprise m’a demandé un complément.
history-reply-sent-elsewhere = L’entreprise a renvoyé ma demande ailleurs.
history-reply-refused = L’entreprise a refusé.
history-reply-extended = L’entreprise a annoncé qu’il lui faut plus de temps.
history-reply-not-offered = L’entreprise a dit que cela n’est pas proposé là où je vis.
history-error = Le formulaire a montré une erreur ; rien n’a été envoyé.
history-covered = La réponse à une autre de mes oppositions a nommé ce compte.
history-withdrawn = J’ai retiré mon opposition.
history-proof = J’ai conservé une preuve : { $file }.
history-note = J’ai noté : { $note }
