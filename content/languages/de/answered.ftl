# What a recorded answer allows and what it does not; and how a complaint can reach an authority.

letter-refused-decided = Zu diesem Widerspruch ist eine Entscheidung notiert, also gibt es nichts anzumahnen. Auf eine Ablehnung folgen eine Ergänzung oder eine Beschwerde.
letter-refused-nothing-asked = Keine Antwort ist notiert, die mehr verlangt, weiterverweist oder ablehnt; also gibt es nichts zu ergänzen. Notieren Sie zuerst die Antwort; ist die Frist vorbei, schicken Sie eine Erinnerung.
extension-late = zu spät angekündigt
working-written-again = vierzehn Tage, nachdem Sie noch einmal geschrieben haben: unser Vorschlag

# Where a complaint by mail does not count, or not yet; and where there is no other way than the authority's form.

letter-to-online = Geht an: { $name }; über das Formular bei { $link }. Fügen Sie die Anlagen bei, falls der Brief welche nennt.
letter-mail-signed = Eine Beschwerde per E-Mail braucht dort eine qualifizierte elektronische Signatur.
letter-mail-certified = Das Postfach dort ist ein zertifiziertes; gewöhnliche E-Mails nimmt es womöglich nicht an.
letter-mail-confirmed = Eine einfache E-Mail zählt dort erst, wenn sie innerhalb von drei Werktagen auf Papier oder mit einer autorisierten elektronischen Signatur bestätigt ist.
letter-mail-not-formal = Eine einfache E-Mail ist dort kein förmlicher Weg für eine Beschwerde.

# What an authority wants that decides whether a complaint can be filed there; by its id.

authority-note-br-anpd = Eingaben nimmt die Behörde nur online an: Melden Sie sich mit gov.br an und wählen Sie Petição de titular. Sie verlangt einen Beleg, dass Sie zuerst Meta gefragt haben.
authority-note-ch-edoeb = Dort werden nur Anzeigen entgegengenommen: Im Verfahren sind Sie nicht Partei (Art. 52 DSG). Eigene Ansprüche gehen an das Zivilgericht (Art. 32 DSG).
authority-note-es-aepd = Das Formular verlangt ein spanisches elektronisches Zertifikat oder Cl@ve. Ohne eines davon schicken Sie die Beschwerde mit der Post.
authority-note-gb-ico = Besser über das Formular bei { $link } als auf Papier: Die Behörde hat einen Umzug angekündigt, und ihre neue Postanschrift ist uns nicht bekannt.
authority-note-it-garante = Auf Papier geht sie als Einschreiben dorthin; auf der Seite der Behörde gibt es ein Muster.
authority-note-pl-uodo = Förmliche Wege sind die Post und das elektronische Postfach, über ePUAP oder e-Doręczenia.
authority-note-se-imy = Was Sie dorthin schicken, wird grundsätzlich öffentlich. Ist Ihre Identität geschützt, schreiben Sie per E-Mail oder Brief.
authority-note-sk-uoou = Der Beschwerde muss eine Kopie Ihrer vorherigen Anfrage an Meta beiliegen.
