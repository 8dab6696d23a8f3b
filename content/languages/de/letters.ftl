# Letters that follow an objection, and the history in sentences. Letters are written in more languages than the program
# speaks, so all that they need stands here and in the texts: the months, too.
# The attribute is the law that applies. A law without an attribute has no such sentence.

letter-month-1 = Januar
letter-month-2 = Februar
letter-month-3 = März
letter-month-4 = April
letter-month-5 = Mai
letter-month-6 = Juni
letter-month-7 = Juli
letter-month-8 = August
letter-month-9 = September
letter-month-10 = Oktober
letter-month-11 = November
letter-month-12 = Dezember
letter-date = { $day }. { $month } { $year }

# Blanks that a person has to fill; they are flagged before anything is sent.

letter-blank-name = [Ihr Name]
letter-blank-contact = [Ihre Postanschrift oder E-Mail-Adresse]
letter-blank-date = [Datum]

# The subject on paper, with the label that is usual there. A mail has the subject alone.

letter-subject = { $subject }

# What an objection is about.

letter-about =
    .account = Mein Widerspruch betrifft mein Konto bei { $platform }: { $handle }.
    .account-no-handle = Mein Widerspruch betrifft mein Konto bei { $platform }.
    .page = Mein Widerspruch betrifft eine Seite von mir bei { $platform }, { $handle }, und die Daten über mich dort.
    .page-no-handle = Mein Widerspruch betrifft eine Seite von mir bei { $platform } und die Daten über mich dort.
    .child = Mein Widerspruch betrifft das Konto meines Kindes bei { $platform }, { $handle }, und das, was andere dort über mein Kind veröffentlicht haben.
    .child-no-handle = Mein Widerspruch betrifft die Daten meines Kindes bei { $platform }.
    .others-posts = Mein Widerspruch betrifft das, was andere über mich in den Diensten von Meta veröffentlicht haben, und das, was von Dritten stammt.

# The same right after the salutation.

letter-about-first =
    .page = mein Widerspruch betrifft eine Seite von mir bei { $platform }, { $handle }, und die Daten über mich dort.
    .page-no-handle = mein Widerspruch betrifft eine Seite von mir bei { $platform } und die Daten über mich dort.
    .child = mein Widerspruch betrifft das Konto meines Kindes bei { $platform }, { $handle }, und das, was andere dort über mein Kind veröffentlicht haben.
    .child-no-handle = mein Widerspruch betrifft die Daten meines Kindes bei { $platform }.
    .others-posts = mein Widerspruch betrifft das, was andere über mich in den Diensten von Meta veröffentlicht haben, und das, was von Dritten stammt.

# The last sentence of each text.

letter-not-asked =
    .own-account = Ich verlange weder die Löschung meines Kontos oder seiner Beiträge noch eine Beschränkung ihrer Anzeige.
    .whatsapp = Ich verlange weder die Löschung meines Kontos oder seiner Nachrichten noch eine Beschränkung ihrer Anzeige bei denen, für die sie bestimmt sind.
    .others-posts = Ich verlange weder die Löschung eines Kontos oder seiner Beiträge noch eine Beschränkung ihrer Anzeige.
    .child = Ich verlange weder die Löschung eines Kontos oder seiner Beiträge noch eine Beschränkung ihrer Anzeige.

# What stands in several letters.

letter-stop = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das.
    .fadp = Bitte stellen Sie diese Bearbeitung jetzt ein und bestätigen Sie mir das.

letter-restriction =
    .gdpr = Solange nicht feststeht, ob Ihre berechtigten Gründe überwiegen, verlange ich die Einschränkung der Verarbeitung nach Art. 18 Abs. 1 Buchst. d DSGVO, und zwar nur für die Entwicklung und Verbesserung von KI.
    .uk-gdpr = Solange nicht feststeht, ob Ihre berechtigten Gründe überwiegen, verlange ich die Einschränkung der Verarbeitung nach Art. 18 Abs. 1 Buchst. d der britischen DSGVO (UK GDPR), und zwar nur für die Entwicklung und Verbesserung von KI.

# How a text of ours cites it: by this a text that was kept is known to ask for restriction.
letter-restriction-cited =
    .gdpr = Art. 18 Abs. 1 Buchst. d DSGVO
    .uk-gdpr = Art. 18 Abs. 1 Buchst. d der britischen DSGVO (UK GDPR)

letter-period =
    .gdpr = Die Frist des Art. 12 Abs. 3 DSGVO ist am { $due } abgelaufen. Mir wurde nicht mitgeteilt, was auf meinen Widerspruch hin veranlasst wurde.
    .uk-gdpr = Nach meiner Rechnung ist die Frist der Art. 12 und 12A der britischen DSGVO (UK GDPR) am { $due } abgelaufen. Mir wurde nicht mitgeteilt, was auf meinen Widerspruch hin veranlasst wurde.

letter-period-extended =
    .gdpr = Eine Verlängerung wurde angekündigt; die verlängerte Frist des Art. 12 Abs. 3 DSGVO ist am { $due } abgelaufen. Mir wurde nicht mitgeteilt, was auf meinen Widerspruch hin veranlasst wurde.
    .uk-gdpr = Eine Verlängerung wurde angekündigt; nach meiner Rechnung ist die verlängerte Frist am { $due } abgelaufen. Mir wurde nicht mitgeteilt, was auf meinen Widerspruch hin veranlasst wurde.

letter-period-late =
    .gdpr = Am { $announced } wurde eine Verlängerung angekündigt. Die erste Frist war da bereits am { $end } abgelaufen; die Ankündigung verlängert sie nach Art. 12 Abs. 3 DSGVO nicht.
    .uk-gdpr = Am { $announced } wurde eine Verlängerung angekündigt. Nach meiner Rechnung war die erste Frist da bereits am { $end } abgelaufen; die Ankündigung verlängert sie nicht.
    .fadp = Am { $announced } wurde eine Verlängerung angekündigt. Die erste Frist war da bereits am { $end } abgelaufen.
    .lgpd = Am { $announced } wurde eine Verlängerung angekündigt. Die erste Frist war da bereits am { $end } abgelaufen.
    .other = Am { $announced } wurde eine Verlängerung angekündigt. Die erste Frist war da bereits am { $end } abgelaufen.

letter-history = Das ist bisher geschehen:

# Supplement.

letter-supplement-subject = Ergänzung meines Widerspruchs vom { $sent } gegen die Verwendung personenbezogener Daten zur Entwicklung und Verbesserung von KI
    .fadp = Ergänzung meines Widerspruchs vom { $sent } gegen die Verwendung von Personendaten zur Entwicklung und Verbesserung von KI

letter-supplement-open =
    .asked = am { $sent } habe ich der Verarbeitung personenbezogener Daten zur Entwicklung und Verbesserung von KI widersprochen. Am { $answered } wurde mehr von mir verlangt. Mit diesem Brief ergänze ich meinen Widerspruch.
    .elsewhere = am { $sent } habe ich der Verarbeitung personenbezogener Daten zur Entwicklung und Verbesserung von KI widersprochen. Am { $answered } wurde ich an eine andere Stelle verwiesen. Ich halte an meinem Widerspruch fest und ergänze ihn mit diesem Brief.
    .refused = am { $sent } habe ich der Verarbeitung personenbezogener Daten zur Entwicklung und Verbesserung von KI widersprochen. Am { $answered } wurde mein Widerspruch abgelehnt. Ich halte an ihm fest und ergänze ihn mit diesem Brief.
    .plain = am { $sent } habe ich der Verarbeitung personenbezogener Daten zur Entwicklung und Verbesserung von KI widersprochen. Mit diesem Brief ergänze ich meinen Widerspruch von mir aus.
    .asked-fadp = am { $sent } habe ich der Bearbeitung von Personendaten zur Entwicklung und Verbesserung von KI widersprochen. Am { $answered } wurde mehr von mir verlangt. Mit diesem Brief ergänze ich meinen Widerspruch.
    .elsewhere-fadp = am { $sent } habe ich der Bearbeitung von Personendaten zur Entwicklung und Verbesserung von KI widersprochen. Am { $answered } wurde ich an eine andere Stelle verwiesen. Ich halte an meinem Widerspruch fest und ergänze ihn mit diesem Brief.
    .refused-fadp = am { $sent } habe ich der Bearbeitung von Personendaten zur Entwicklung und Verbesserung von KI widersprochen. Am { $answered } wurde mein Widerspruch abgelehnt. Ich halte an ihm fest und ergänze ihn mit diesem Brief.
    .plain-fadp = am { $sent } habe ich der Bearbeitung von Personendaten zur Entwicklung und Verbesserung von KI widersprochen. Mit diesem Brief ergänze ich meinen Widerspruch von mir aus.

letter-supplement-first-day = Mein Widerspruch zählt von dem Tag an, an dem ich ihn abgeschickt habe. Dieser Brief ist kein neuer Antrag.

letter-supplement-prompts = Mein Widerspruch hängt weder von Eingaben in eine KI ab noch von einem Bild dessen, was eine KI geantwortet hat. Er richtet sich gegen die Verwendung von Daten zur Entwicklung und Verbesserung von KI und nicht gegen eine bestimmte Antwort.

letter-supplement-identity =
    .gdpr = Ich habe Ihnen als betroffene Person geschrieben. Nach Art. 12 Abs. 6 DSGVO dürfen zusätzliche Informationen nur verlangt werden, wenn begründete Zweifel an der Identität bestehen. Falls Sie solche Zweifel haben, nennen Sie sie mir bitte und teilen Sie mir mit, welche Angaben mindestens nötig sind, um sie auszuräumen.
    .uk-gdpr = Ich habe Ihnen als betroffene Person geschrieben. Zusätzliche Informationen dürfen nur verlangt werden, wenn begründete Zweifel an der Identität bestehen. Falls Sie solche Zweifel haben, nennen Sie sie mir bitte und teilen Sie mir mit, welche Angaben mindestens nötig sind, um sie auszuräumen.
    .fadp = Ich habe Ihnen als betroffene Person geschrieben. Falls Sie an meiner Identität zweifeln, nennen Sie mir bitte Ihre Zweifel und teilen Sie mir mit, welche Angaben mindestens nötig sind, um sie auszuräumen.
    .lgpd = Ich habe Ihnen als betroffene Person geschrieben. Falls Sie an meiner Identität zweifeln, nennen Sie mir bitte Ihre Zweifel und teilen Sie mir mit, welche Angaben mindestens nötig sind, um sie auszuräumen.
    .other = Ich habe Ihnen als betroffene Person geschrieben. Falls Sie an meiner Identität zweifeln, nennen Sie mir bitte Ihre Zweifel und teilen Sie mir mit, welche Angaben mindestens nötig sind, um sie auszuräumen.
    .gdpr-child = Ich habe Ihnen als Elternteil im Namen meines Kindes geschrieben, das die betroffene Person ist. Nach Art. 12 Abs. 6 DSGVO dürfen zusätzliche Informationen nur verlangt werden, wenn begründete Zweifel an der Identität bestehen. Falls Sie solche Zweifel haben, nennen Sie sie mir bitte und teilen Sie mir mit, welche Angaben mindestens nötig sind, um sie auszuräumen.
    .uk-gdpr-child = Ich habe Ihnen als Elternteil im Namen meines Kindes geschrieben, das die betroffene Person ist. Zusätzliche Informationen dürfen nur verlangt werden, wenn begründete Zweifel an der Identität bestehen. Falls Sie solche Zweifel haben, nennen Sie sie mir bitte und teilen Sie mir mit, welche Angaben mindestens nötig sind, um sie auszuräumen.
    .fadp-child = Ich habe Ihnen als Elternteil im Namen meines Kindes geschrieben, das die betroffene Person ist. Falls Sie an meiner Identität zweifeln, nennen Sie mir bitte Ihre Zweifel und teilen Sie mir mit, welche Angaben mindestens nötig sind, um sie auszuräumen.
    .lgpd-child = Ich habe Ihnen als Elternteil im Namen meines Kindes geschrieben, das die betroffene Person ist. Falls Sie an meiner Identität zweifeln, nennen Sie mir bitte Ihre Zweifel und teilen Sie mir mit, welche Angaben mindestens nötig sind, um sie auszuräumen.
    .other-child = Ich habe Ihnen als Elternteil im Namen meines Kindes geschrieben, das die betroffene Person ist. Falls Sie an meiner Identität zweifeln, nennen Sie mir bitte Ihre Zweifel und teilen Sie mir mit, welche Angaben mindestens nötig sind, um sie auszuräumen.

letter-supplement-refused =
    .gdpr = Nach Art. 21 Abs. 1 DSGVO müssen Sie zwingende schutzwürdige Gründe nachweisen, die meine Interessen, Rechte und Freiheiten überwiegen. Bitte nennen Sie mir diese Gründe und legen Sie dar, wie Sie sie gegen meine besondere Situation abgewogen haben.
    .uk-gdpr = Nach Art. 21 Abs. 1 der britischen DSGVO (UK GDPR) müssen Sie zwingende schutzwürdige Gründe nachweisen, die meine Interessen, Rechte und Freiheiten überwiegen. Bitte nennen Sie mir diese Gründe und legen Sie dar, wie Sie sie gegen meine besondere Situation abgewogen haben.
    .fadp = Ich habe ausdrücklich widersprochen. Nach den Art. 30 und 31 des Schweizer Bundesgesetzes über den Datenschutz (DSG) dürfen Sie dann nur mit einem Rechtfertigungsgrund fortfahren. Bitte nennen Sie ihn.
    .lgpd = Bitte nennen Sie die Gründe, aus denen Sie meinem Widerspruch nicht entsprechen, und die Rechtsgrundlage, auf die Sie sich stützen.
    .other = Bitte nennen Sie die Gründe, aus denen Sie meinem Widerspruch nicht entsprechen, und die Rechtsgrundlage, auf die Sie sich stützen.
    .gdpr-child = Nach Art. 21 Abs. 1 DSGVO müssen Sie zwingende schutzwürdige Gründe nachweisen, die die Interessen, Rechte und Freiheiten meines Kindes überwiegen. Bitte nennen Sie mir diese Gründe und legen Sie dar, wie Sie sie gegen die besondere Situation meines Kindes abgewogen haben.
    .uk-gdpr-child = Nach Art. 21 Abs. 1 der britischen DSGVO (UK GDPR) müssen Sie zwingende schutzwürdige Gründe nachweisen, die die Interessen, Rechte und Freiheiten meines Kindes überwiegen. Bitte nennen Sie mir diese Gründe und legen Sie dar, wie Sie sie gegen die besondere Situation meines Kindes abgewogen haben.

# Reminder.

letter-reminder-subject = Erinnerung an meinen Widerspruch vom { $sent } gegen die Verwendung personenbezogener Daten zur Entwicklung und Verbesserung von KI
    .fadp = Erinnerung an meinen Widerspruch vom { $sent } gegen die Verwendung von Personendaten zur Entwicklung und Verbesserung von KI

letter-reminder-open = am { $sent } habe ich der Verarbeitung personenbezogener Daten zur Entwicklung und Verbesserung von KI widersprochen. Eine Entscheidung darüber habe ich bisher nicht erhalten.
    .refused = am { $sent } habe ich der Verarbeitung personenbezogener Daten zur Entwicklung und Verbesserung von KI widersprochen. Am { $answered } wurde mein Widerspruch abgelehnt. Ich halte an ihm fest.
    .answered = am { $sent } habe ich der Verarbeitung personenbezogener Daten zur Entwicklung und Verbesserung von KI widersprochen. Am { $answered } habe ich eine Antwort erhalten. Ich halte an meinem Widerspruch fest.
    .fadp = am { $sent } habe ich der Bearbeitung von Personendaten zur Entwicklung und Verbesserung von KI widersprochen. Eine Entscheidung darüber habe ich bisher nicht erhalten.
    .refused-fadp = am { $sent } habe ich der Bearbeitung von Personendaten zur Entwicklung und Verbesserung von KI widersprochen. Am { $answered } wurde mein Widerspruch abgelehnt. Ich halte an ihm fest.
    .answered-fadp = am { $sent } habe ich der Bearbeitung von Personendaten zur Entwicklung und Verbesserung von KI widersprochen. Am { $answered } habe ich eine Antwort erhalten. Ich halte an meinem Widerspruch fest.

letter-reminder-ask = Bitte stellen Sie diese Verarbeitung jetzt ein, falls das nicht geschehen ist, und teilen Sie mir bis zum { $by } mit, was Sie veranlasst haben.
    .fadp = Bitte stellen Sie diese Bearbeitung jetzt ein, falls das nicht geschehen ist, und teilen Sie mir bis zum { $by } mit, was Sie veranlasst haben.

letter-reminder-next =
    .gdpr = Sollte ich bis dahin nichts von Ihnen hören, beabsichtige ich, mich nach Art. 77 DSGVO bei der Aufsichtsbehörde zu beschweren.
    .uk-gdpr = Sollte ich bis dahin nichts von Ihnen hören, beabsichtige ich, mich nach Abschnitt 164A des britischen Data Protection Act 2018 bei Ihnen zu beschweren und danach bei der Aufsichtsbehörde.
    .fadp = Sollte ich bis dahin nichts von Ihnen hören, beabsichtige ich, die Sache dem Eidgenössischen Datenschutz- und Öffentlichkeitsbeauftragten anzuzeigen. Ansprüche nach Art. 32 des Schweizer Bundesgesetzes über den Datenschutz (DSG) behalte ich mir vor.
    .lgpd = Sollte ich bis dahin nichts von Ihnen hören, beabsichtige ich, mich an die brasilianische Datenschutzbehörde (ANPD) zu wenden.
    .other = Sollte ich bis dahin nichts von Ihnen hören, beabsichtige ich, mich an die Behörde zu wenden, die dort, wo ich lebe, über den Datenschutz wacht.

# Complaint to the company: United Kingdom.

letter-company-subject = Beschwerde nach Abschnitt 164A des Data Protection Act 2018

letter-company-open = diese Beschwerde betrifft den Umgang mit meinem Widerspruch vom { $sent } nach Art. 21 Abs. 1 der britischen DSGVO (UK GDPR) gegen die Verarbeitung personenbezogener Daten zur Entwicklung und Verbesserung von KI.

letter-company-ask =
    { $days ->
        [one] Bitte bestätigen Sie den Eingang dieser Beschwerde innerhalb von { $days } Tag, wie es das Gesetz vorsieht, gehen Sie ihr nach, und teilen Sie mir das Ergebnis unverzüglich mit. Ich bitte Sie, meinem Widerspruch zu entsprechen: diese Verarbeitung einzustellen und mir das zu bestätigen.
       *[other] Bitte bestätigen Sie den Eingang dieser Beschwerde innerhalb von { $days } Tagen, wie es das Gesetz vorsieht, gehen Sie ihr nach, und teilen Sie mir das Ergebnis unverzüglich mit. Ich bitte Sie, meinem Widerspruch zu entsprechen: diese Verarbeitung einzustellen und mir das zu bestätigen.
    }

letter-company-next = Sollte das die Sache nicht erledigen, beabsichtige ich, mich nach Abschnitt 165 desselben Gesetzes bei der Aufsichtsbehörde zu beschweren.

# Complaint to the authority, in five items.

letter-complaint-subject =
    .gdpr = Beschwerde nach Art. 77 DSGVO: mein Widerspruch gegen die Verwendung personenbezogener Daten zur Entwicklung und Verbesserung von KI durch Meta
    .uk-gdpr = Beschwerde nach Abschnitt 165 des Data Protection Act 2018: mein Widerspruch gegen die Verwendung personenbezogener Daten zur Entwicklung und Verbesserung von KI durch Meta
    .fadp = Anzeige nach Art. 49 des Schweizer Bundesgesetzes über den Datenschutz (DSG): mein Widerspruch gegen die Verwendung von Personendaten zur Entwicklung und Verbesserung von KI durch Meta
    .lgpd = Eingabe einer betroffenen Person gegen einen Verantwortlichen: mein Widerspruch gegen die Verwendung personenbezogener Daten zur Entwicklung und Verbesserung von KI durch Meta
    .other = Beschwerde: mein Widerspruch gegen die Verwendung personenbezogener Daten zur Entwicklung und Verbesserung von KI durch Meta

letter-complaint-open =
    .gdpr = ich lege Beschwerde nach Art. 77 DSGVO ein. Die Angaben folgen in fünf Punkten.
    .uk-gdpr = ich lege Beschwerde nach Abschnitt 165 des Data Protection Act 2018 ein. Die Angaben folgen in fünf Punkten.
    .fadp = ich zeige Ihnen nach Art. 49 des Schweizer Bundesgesetzes über den Datenschutz (DSG) eine Bearbeitung von Daten an, die gegen Datenschutzvorschriften verstoßen könnte. Mir ist bekannt, dass eine Anzeige mich nicht zur Partei macht. Die Angaben folgen in fünf Punkten.
    .lgpd = ich wende mich als betroffene Person an Sie, nachdem ich mich an den Verantwortlichen gewandt habe. Die Angaben folgen in fünf Punkten.
    .other = ich lege Beschwerde nach dem Datenschutzrecht des Ortes ein, an dem ich lebe. Die Angaben folgen in fünf Punkten.

letter-complaint-item-1 = 1. Wer sich an Sie wendet
letter-complaint-item-2 = 2. Für wen
letter-complaint-item-3 = 3. Gegen wen
letter-complaint-item-4 = 4. Worum es geht
letter-complaint-item-5 = 5. Was ich zuvor verlangt habe und was daraus wurde

letter-complaint-residence = Wohnsitzland: { $country }

letter-complaint-for =
    .own = Ich handle für mich selbst. Keine Einrichtung und keine andere Person vertritt mich.
    .child = Ich handle als Elternteil im Namen meines Kindes. Keine Einrichtung vertritt uns.

letter-complaint-against = Verantwortlicher ist das folgende Unternehmen:
    .several = Verantwortliche sind zwei Unternehmen, das erste für den Dienst und das zweite für die KI-Funktionen darin:

letter-complaint-reading = Dieses Unternehmen hat seinen Sitz in Irland und ist dort, wo ich lebe, für Nutzerinnen und Nutzer zuständig. Ich verstehe Art. 3 Abs. 1 DSGVO deshalb so, dass die Verordnung anwendbar ist.
    .several = Diese Unternehmen haben ihren Sitz in Irland und sind dort, wo ich lebe, für Nutzerinnen und Nutzer zuständig. Ich verstehe Art. 3 Abs. 1 DSGVO deshalb so, dass die Verordnung anwendbar ist.

letter-complaint-what =
    .gdpr = Personenbezogene Daten werden zur Entwicklung und Verbesserung von KI verarbeitet; dafür werden berechtigte Interessen geltend gemacht (Art. 6 Abs. 1 Buchst. f DSGVO). Ich habe dem nach Art. 21 Abs. 1 DSGVO aus Gründen widersprochen, die sich aus meiner besonderen Situation ergeben. Die Verarbeitung darf dann nur fortgesetzt werden, wenn zwingende schutzwürdige Gründe nachgewiesen werden, die meine Interessen, Rechte und Freiheiten überwiegen.
    .uk-gdpr = Personenbezogene Daten werden zur Entwicklung und Verbesserung von KI verarbeitet; dafür werden berechtigte Interessen geltend gemacht. Ich habe dem nach Art. 21 Abs. 1 der britischen DSGVO (UK GDPR) aus Gründen widersprochen, die sich aus meiner besonderen Situation ergeben. Die Verarbeitung darf dann nur fortgesetzt werden, wenn zwingende schutzwürdige Gründe nachgewiesen werden, die meine Interessen, Rechte und Freiheiten überwiegen.
    .fadp = Personendaten werden zur Entwicklung und Verbesserung von KI bearbeitet. Ich habe dem nach Art. 30 Abs. 2 Bst. b des Schweizer Bundesgesetzes über den Datenschutz (DSG) ausdrücklich widersprochen. Die Bearbeitung darf dann nur mit einem Rechtfertigungsgrund nach Art. 31 fortgesetzt werden, auch bei Daten, die ich selbst allgemein zugänglich gemacht habe.
    .lgpd = Personenbezogene Daten werden ohne meine Einwilligung zur Entwicklung und Verbesserung von KI verarbeitet. Ich habe dem nach Art. 18 § 2 des brasilianischen Datenschutzgesetzes (LGPD) widersprochen.
    .other = Personenbezogene Daten werden zur Entwicklung und Verbesserung von KI verarbeitet. Ich habe dem nach dem Datenschutzrecht des Ortes widersprochen, an dem ich lebe.
    .gdpr-child = Personenbezogene Daten werden zur Entwicklung und Verbesserung von KI verarbeitet; dafür werden berechtigte Interessen geltend gemacht (Art. 6 Abs. 1 Buchst. f DSGVO). Ich habe dem im Namen meines Kindes nach Art. 21 Abs. 1 DSGVO aus Gründen widersprochen, die sich aus der besonderen Situation meines Kindes ergeben. Die Verarbeitung darf dann nur fortgesetzt werden, wenn zwingende schutzwürdige Gründe nachgewiesen werden, die die Interessen, Rechte und Freiheiten meines Kindes überwiegen.
    .uk-gdpr-child = Personenbezogene Daten werden zur Entwicklung und Verbesserung von KI verarbeitet; dafür werden berechtigte Interessen geltend gemacht. Ich habe dem im Namen meines Kindes nach Art. 21 Abs. 1 der britischen DSGVO (UK GDPR) aus Gründen widersprochen, die sich aus der besonderen Situation meines Kindes ergeben. Die Verarbeitung darf dann nur fortgesetzt werden, wenn zwingende schutzwürdige Gründe nachgewiesen werden, die die Interessen, Rechte und Freiheiten meines Kindes überwiegen.
    .fadp-child = Personendaten werden zur Entwicklung und Verbesserung von KI bearbeitet. Ich habe dem im Namen meines Kindes nach Art. 30 Abs. 2 Bst. b des Schweizer Bundesgesetzes über den Datenschutz (DSG) ausdrücklich widersprochen. Die Bearbeitung darf dann nur mit einem Rechtfertigungsgrund nach Art. 31 fortgesetzt werden, auch bei Daten, die allgemein zugänglich gemacht wurden.

letter-complaint-silent =
    .gdpr = Nach meiner Auffassung verstößt das gegen Art. 12 Abs. 3 und 4 und Art. 21 Abs. 1 DSGVO: Innerhalb der Frist wurde mir weder mitgeteilt, was auf meinen Widerspruch hin veranlasst wurde, noch warum nichts veranlasst wurde.
    .uk-gdpr = Nach meiner Auffassung verstößt das gegen Art. 12 und Art. 21 Abs. 1 der britischen DSGVO (UK GDPR): Mir wurde weder mitgeteilt, was auf meinen Widerspruch hin veranlasst wurde, noch warum nichts veranlasst wurde.
    .fadp = Nach meiner Auffassung ist meine Persönlichkeit widerrechtlich verletzt: Mir wurde weder mitgeteilt, dass die Bearbeitung eingestellt ist, noch wodurch sie gerechtfertigt ist.
    .lgpd = Mir wurde weder mitgeteilt, dass die Verarbeitung eingestellt ist, noch warum sie weitergeht.
    .other = Mir wurde weder mitgeteilt, dass die Verarbeitung eingestellt ist, noch warum sie weitergeht.
    .fadp-child = Nach meiner Auffassung ist die Persönlichkeit meines Kindes widerrechtlich verletzt: Mir wurde weder mitgeteilt, dass die Bearbeitung eingestellt ist, noch wodurch sie gerechtfertigt ist.

letter-complaint-refused =
    .gdpr = Nach meiner Auffassung verstößt das gegen Art. 21 Abs. 1 DSGVO: Mein Widerspruch wurde abgelehnt, und zwingende schutzwürdige Gründe, die meine Interessen überwiegen, wurden mir nicht nachgewiesen.
    .uk-gdpr = Nach meiner Auffassung verstößt das gegen Art. 21 Abs. 1 der britischen DSGVO (UK GDPR): Mein Widerspruch wurde abgelehnt, und zwingende schutzwürdige Gründe, die meine Interessen überwiegen, wurden mir nicht nachgewiesen.
    .fadp = Nach meiner Auffassung ist meine Persönlichkeit widerrechtlich verletzt: Mein Widerspruch wurde abgelehnt, und ein Rechtfertigungsgrund, der trägt, wurde mir nicht nachgewiesen.
    .lgpd = Mein Widerspruch wurde abgelehnt. Nach meiner Auffassung entspricht das dem Gesetz nicht.
    .other = Mein Widerspruch wurde abgelehnt. Nach meiner Auffassung entspricht das dem Gesetz nicht.
    .gdpr-child = Nach meiner Auffassung verstößt das gegen Art. 21 Abs. 1 DSGVO: Mein Widerspruch wurde abgelehnt, und zwingende schutzwürdige Gründe, die die Interessen meines Kindes überwiegen, wurden mir nicht nachgewiesen.
    .uk-gdpr-child = Nach meiner Auffassung verstößt das gegen Art. 21 Abs. 1 der britischen DSGVO (UK GDPR): Mein Widerspruch wurde abgelehnt, und zwingende schutzwürdige Gründe, die die Interessen meines Kindes überwiegen, wurden mir nicht nachgewiesen.
    .fadp-child = Nach meiner Auffassung ist die Persönlichkeit meines Kindes widerrechtlich verletzt: Mein Widerspruch wurde abgelehnt, und ein Rechtfertigungsgrund, der trägt, wurde mir nicht nachgewiesen.

letter-complaint-accepted = Am { $answered } wurde mir mitgeteilt, dass mein Widerspruch akzeptiert wird.

letter-complaint-going-on = Eine Entscheidung über meinen Widerspruch habe ich bisher nicht erhalten.

letter-complaint-restriction =
    .gdpr = Ich habe auch die Einschränkung der Verarbeitung nach Art. 18 Abs. 1 Buchst. d DSGVO verlangt, und zwar nur für die Entwicklung und Verbesserung von KI.
    .uk-gdpr = Ich habe auch die Einschränkung der Verarbeitung nach Art. 18 Abs. 1 Buchst. d der britischen DSGVO (UK GDPR) verlangt, und zwar nur für die Entwicklung und Verbesserung von KI.

letter-complaint-request = Mit meinem Widerspruch vom { $sent } habe ich mich zuerst an das Unternehmen gewandt. Das ist geschehen:

letter-complaint-company =
    .done = Am { $on } habe ich mich nach Abschnitt 164A des Data Protection Act 2018 bei dem Unternehmen selbst beschwert.
    .not-done = Bei dem Unternehmen selbst habe ich mich nach Abschnitt 164A des Data Protection Act 2018 noch nicht beschwert.

letter-complaint-ask =
    .gdpr = Ich bitte Sie, dieser Beschwerde nachzugehen, darauf hinzuwirken, dass meinem Widerspruch entsprochen wird, und mich über den Stand und das Ergebnis zu unterrichten.
    .uk-gdpr = Ich bitte Sie, dieser Beschwerde nachzugehen, darauf hinzuwirken, dass meinem Widerspruch entsprochen wird, und mich über den Stand und das Ergebnis zu unterrichten.
    .fadp = Ich bitte Sie, der Sache nachzugehen und darauf hinzuwirken, dass mein ausdrücklicher Widerspruch beachtet wird.
    .lgpd = Ich bitte Sie, dieser Eingabe nachzugehen und darauf hinzuwirken, dass meinem Widerspruch entsprochen wird.
    .other = Ich bitte Sie, dieser Beschwerde nachzugehen und darauf hinzuwirken, dass meinem Widerspruch entsprochen wird.

letter-complaint-forward =
    .gdpr = Soweit in dieser Sache eine andere Behörde federführend ist, leiten Sie die Beschwerde bitte an sie weiter und bleiben Sie meine Anlaufstelle (Art. 56 und 60 DSGVO).

letter-enclosures = Anlagen:
    .none = Anlagen: keine
letter-enclosure = { $file } vom { $date }
letter-enclosure-text = ein von mir abgeschickter Text
letter-enclosure-form = mein für das Formular vorbereiteter Text
letter-enclosure-objection = mein Widerspruch
letter-enclosure-supplement = meine Ergänzung
letter-enclosure-reminder = meine Erinnerung
letter-enclosure-company-complaint = meine Beschwerde beim Unternehmen

# The history, event by event, as the person tells it.

history-line = { $date }: { $what }
history-sent = Ich habe meinen Widerspruch über das Formular abgeschickt.
    .reference = Ich habe meinen Widerspruch über das Formular abgeschickt; die Vorgangsnummer ist { $reference }.
history-letter = Ich habe einen Brief abgeschickt.
history-letter-objection = Ich habe meinen Widerspruch als Brief abgeschickt.
history-letter-supplement = Ich habe eine Ergänzung abgeschickt.
history-letter-reminder = Ich habe eine Erinnerung abgeschickt.
history-letter-company-complaint = Ich habe mich bei dem Unternehmen beschwert.
history-letter-complaint = Ich habe mich bei der Behörde beschwert.
history-reply = Eine Antwort ist gekommen.
history-reply-sent = Eine Antwort ist gekommen, die nichts entscheidet.
history-no-answer = Eine Antwort war noch nicht da.
history-reply-received = Das Unternehmen hat den Eingang meines Widerspruchs bestätigt.
history-reply-accepted = Das Unternehmen hat mitgeteilt, dass es meinen Widerspruch akzeptiert.
history-reply-code-wanted = Das Formular hat einen Code aus einer E-Mail verlangt.
history-reply-asked-for-more = Das Unternehmen hat mehr von mir verlangt.
history-reply-sent-elsewhere = Das Unternehmen hat mich an eine andere Stelle verwiesen.
history-reply-refused = Das Unternehmen hat abgelehnt.
history-reply-extended = Das Unternehmen hat angekündigt, dass es mehr Zeit braucht.
history-reply-not-offered = Das Unternehmen hat mitgeteilt, dass dies dort, wo ich lebe, nicht angeboten wird.
history-error = Das Formular hat einen Fehler gezeigt; abgeschickt wurde nichts.
history-covered = Die Antwort auf einen anderen Widerspruch von mir hat dieses Konto genannt.
history-withdrawn = Ich habe meinen Widerspruch zurückgenommen.
history-proof = Ich habe einen Beleg aufbewahrt: { $file }.
history-note = Ich habe notiert: { $note }
