# What a recorded answer allows and what it does not; and how a complaint can reach an authority.

letter-refused-decided = Zu diesem Widerspruch ist eine Entscheidung notiert, also gibt es nichts anzumahnen. Auf eine Ablehnung folgen eine Ergänzung oder eine Beschwerde.
letter-refused-nothing-asked = Keine Antwort ist notiert, die mehr verlangt, weiterverweist oder ablehnt; also gibt es nichts zu ergänzen. Notieren Sie zuerst die Antwort; ist die Frist vorbei, schicken Sie eine Erinnerung.
extension-late = zu spät angekündigt
working-written-again = vierzehn Tage, nachdem Sie noch einmal geschrieben haben: unser Vorschlag

# Where a complaint by mail does not count, or not yet; and where there is no other way than the authority's form.

letter-to-online = Geht an: { $name }; über das Formular bei { $link }. Fügen Sie die Anlagen bei, die der Brief nennt.
letter-mail-signed = Eine Beschwerde per E-Mail braucht dort eine qualifizierte elektronische Signatur.
letter-mail-certified = Das Postfach dort ist ein zertifiziertes; gewöhnliche E-Mails nimmt es womöglich nicht an.
letter-mail-confirmed = Eine einfache E-Mail zählt dort erst, wenn sie innerhalb von drei Werktagen auf Papier oder mit einer autorisierten elektronischen Signatur bestätigt ist.
letter-mail-not-formal = Eine einfache E-Mail ist dort kein förmlicher Weg für eine Beschwerde.
