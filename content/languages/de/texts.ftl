# The objection texts. One for each purpose, under the law that applies: opening, reasons, close.
# Each text is limited to its purpose, and its last sentence says what it does not ask for.

text-own-account-open =
    .gdpr = Nach Art. 21 Abs. 1 DSGVO widerspreche ich aus Gründen, die sich aus meiner besonderen Situation ergeben, der Verarbeitung meiner personenbezogenen Daten zur Entwicklung und Verbesserung von KI durch Meta. Mein Widerspruch umfasst, was in meinem Konto öffentlich ist und was ich dort mit KI-Funktionen austausche.
    .uk-gdpr = Nach Art. 21 Abs. 1 der britischen DSGVO (UK GDPR) widerspreche ich aus Gründen, die sich aus meiner besonderen Situation ergeben, der Verarbeitung meiner personenbezogenen Daten zur Entwicklung und Verbesserung von KI durch Meta. Mein Widerspruch umfasst, was in meinem Konto öffentlich ist und was ich dort mit KI-Funktionen austausche.
    .fadp = Nach Art. 30 Abs. 2 Bst. b des Schweizer Bundesgesetzes über den Datenschutz (DSG), hilfsweise nach Art. 21 Abs. 1 DSGVO, widerspreche ich ausdrücklich der Bearbeitung meiner Personendaten zur Entwicklung und Verbesserung von KI durch Meta und untersage sie ausdrücklich. Mein Widerspruch umfasst, was in meinem Konto öffentlich ist und was ich dort mit KI-Funktionen austausche.
    .lgpd = Nach Art. 18 § 2 des brasilianischen Datenschutzgesetzes (LGPD) widerspreche ich der Verarbeitung meiner personenbezogenen Daten zur Entwicklung und Verbesserung von KI durch Meta; ich habe nicht in sie eingewilligt, und nach meiner Auffassung entspricht sie diesem Gesetz nicht. Mein Widerspruch umfasst, was in meinem Konto öffentlich ist und was ich dort mit KI-Funktionen austausche.
    .other = Nach dem Datenschutzrecht des Ortes, an dem ich lebe, widerspreche ich aus Gründen, die sich aus meiner besonderen Situation ergeben, der Verarbeitung meiner personenbezogenen Daten zur Entwicklung und Verbesserung von KI durch Meta. Mein Widerspruch umfasst, was in meinem Konto öffentlich ist und was ich dort mit KI-Funktionen austausche.
    .none = Ich bitte Meta, meine personenbezogenen Daten nicht zur Entwicklung und Verbesserung von KI zu verarbeiten. Meine Bitte umfasst, was in meinem Konto öffentlich ist und was ich dort mit KI-Funktionen austausche.

text-own-account-close =
    .gdpr = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Solange nicht feststeht, ob Ihre berechtigten Gründe überwiegen, verlange ich die Einschränkung der Verarbeitung nach Art. 18 Abs. 1 Buchst. d DSGVO, und zwar nur für die Entwicklung und Verbesserung von KI. Ich verlange weder die Löschung meines Kontos oder seiner Beiträge noch eine Beschränkung ihrer Anzeige.
    .uk-gdpr = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Solange nicht feststeht, ob Ihre berechtigten Gründe überwiegen, verlange ich die Einschränkung der Verarbeitung nach Art. 18 Abs. 1 Buchst. d der britischen DSGVO (UK GDPR), und zwar nur für die Entwicklung und Verbesserung von KI. Ich verlange weder die Löschung meines Kontos oder seiner Beiträge noch eine Beschränkung ihrer Anzeige.
    .fadp = Bitte stellen Sie diese Bearbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung meines Kontos oder seiner Beiträge noch eine Beschränkung ihrer Anzeige.
    .lgpd = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung meines Kontos oder seiner Beiträge noch eine Beschränkung ihrer Anzeige.
    .other = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung meines Kontos oder seiner Beiträge noch eine Beschränkung ihrer Anzeige.

text-whatsapp-open =
    .gdpr = Nach Art. 21 Abs. 1 DSGVO widerspreche ich aus Gründen, die sich aus meiner besonderen Situation ergeben, der Verarbeitung meiner Nachrichten mit KI auf WhatsApp zur Entwicklung und Verbesserung von KI, soweit sie auf berechtigte Interessen gestützt wird. Das schließt Nachrichten ein, die andere in Chats, an denen ich beteiligt bin, mit KI austauschen, soweit sie mich betreffen.
    .uk-gdpr = Nach Art. 21 Abs. 1 der britischen DSGVO (UK GDPR) widerspreche ich aus Gründen, die sich aus meiner besonderen Situation ergeben, der Verarbeitung meiner Nachrichten mit KI auf WhatsApp zur Entwicklung und Verbesserung von KI, soweit sie auf berechtigte Interessen gestützt wird. Das schließt Nachrichten ein, die andere in Chats, an denen ich beteiligt bin, mit KI austauschen, soweit sie mich betreffen.
    .fadp = Nach Art. 30 Abs. 2 Bst. b des Schweizer Bundesgesetzes über den Datenschutz (DSG), hilfsweise nach Art. 21 Abs. 1 DSGVO, widerspreche ich ausdrücklich der Bearbeitung meiner Nachrichten mit KI auf WhatsApp zur Entwicklung und Verbesserung von KI, soweit sie auf berechtigte Interessen gestützt wird, und untersage sie ausdrücklich. Das schließt Nachrichten ein, die andere in Chats, an denen ich beteiligt bin, mit KI austauschen, soweit sie mich betreffen.
    .lgpd = Nach Art. 18 § 2 des brasilianischen Datenschutzgesetzes (LGPD) widerspreche ich der Verarbeitung meiner Nachrichten mit KI auf WhatsApp zur Entwicklung und Verbesserung von KI, soweit sie auf berechtigte Interessen gestützt wird; nach meiner Auffassung entspricht sie diesem Gesetz nicht. Das schließt Nachrichten ein, die andere in Chats, an denen ich beteiligt bin, mit KI austauschen, soweit sie mich betreffen.
    .other = Nach dem Datenschutzrecht des Ortes, an dem ich lebe, widerspreche ich aus Gründen, die sich aus meiner besonderen Situation ergeben, der Verarbeitung meiner Nachrichten mit KI auf WhatsApp zur Entwicklung und Verbesserung von KI, soweit sie auf berechtigte Interessen gestützt wird. Das schließt Nachrichten ein, die andere in Chats, an denen ich beteiligt bin, mit KI austauschen, soweit sie mich betreffen.
    .none = Ich bitte darum, meine Nachrichten mit KI auf WhatsApp nicht zur Entwicklung und Verbesserung von KI zu verarbeiten. Das schließt Nachrichten ein, die andere in Chats, an denen ich beteiligt bin, mit KI austauschen, soweit sie mich betreffen.

text-whatsapp-close =
    .gdpr = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Solange nicht feststeht, ob Ihre berechtigten Gründe überwiegen, verlange ich die Einschränkung der Verarbeitung nach Art. 18 Abs. 1 Buchst. d DSGVO, und zwar nur für die Entwicklung und Verbesserung von KI. Ich verlange weder die Löschung meines Kontos oder seiner Nachrichten noch eine Beschränkung ihrer Anzeige bei denen, für die sie bestimmt sind.
    .uk-gdpr = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Solange nicht feststeht, ob Ihre berechtigten Gründe überwiegen, verlange ich die Einschränkung der Verarbeitung nach Art. 18 Abs. 1 Buchst. d der britischen DSGVO (UK GDPR), und zwar nur für die Entwicklung und Verbesserung von KI. Ich verlange weder die Löschung meines Kontos oder seiner Nachrichten noch eine Beschränkung ihrer Anzeige bei denen, für die sie bestimmt sind.
    .fadp = Bitte stellen Sie diese Bearbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung meines Kontos oder seiner Nachrichten noch eine Beschränkung ihrer Anzeige bei denen, für die sie bestimmt sind.
    .lgpd = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung meines Kontos oder seiner Nachrichten noch eine Beschränkung ihrer Anzeige bei denen, für die sie bestimmt sind.
    .other = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung meines Kontos oder seiner Nachrichten noch eine Beschränkung ihrer Anzeige bei denen, für die sie bestimmt sind.

text-others-posts-open =
    .gdpr = Nach Art. 21 Abs. 1 DSGVO widerspreche ich aus Gründen, die sich aus meiner besonderen Situation ergeben, der Verarbeitung personenbezogener Daten über mich zur Entwicklung und Verbesserung von KI durch Meta. Mein Widerspruch umfasst, was andere über mich veröffentlicht haben und was von Dritten stammt.
    .uk-gdpr = Nach Art. 21 Abs. 1 der britischen DSGVO (UK GDPR) widerspreche ich aus Gründen, die sich aus meiner besonderen Situation ergeben, der Verarbeitung personenbezogener Daten über mich zur Entwicklung und Verbesserung von KI durch Meta. Mein Widerspruch umfasst, was andere über mich veröffentlicht haben und was von Dritten stammt.
    .fadp = Nach Art. 30 Abs. 2 Bst. b des Schweizer Bundesgesetzes über den Datenschutz (DSG), hilfsweise nach Art. 21 Abs. 1 DSGVO, widerspreche ich ausdrücklich der Bearbeitung von Personendaten über mich zur Entwicklung und Verbesserung von KI durch Meta und untersage sie ausdrücklich. Mein Widerspruch umfasst, was andere über mich veröffentlicht haben und was von Dritten stammt.
    .lgpd = Nach Art. 18 § 2 des brasilianischen Datenschutzgesetzes (LGPD) widerspreche ich der Verarbeitung personenbezogener Daten über mich zur Entwicklung und Verbesserung von KI durch Meta; ich habe nicht in sie eingewilligt, und nach meiner Auffassung entspricht sie diesem Gesetz nicht. Mein Widerspruch umfasst, was andere über mich veröffentlicht haben und was von Dritten stammt.
    .other = Nach dem Datenschutzrecht des Ortes, an dem ich lebe, widerspreche ich aus Gründen, die sich aus meiner besonderen Situation ergeben, der Verarbeitung personenbezogener Daten über mich zur Entwicklung und Verbesserung von KI durch Meta. Mein Widerspruch umfasst, was andere über mich veröffentlicht haben und was von Dritten stammt.
    .none = Ich bitte Meta, personenbezogene Daten über mich nicht zur Entwicklung und Verbesserung von KI zu verarbeiten. Meine Bitte umfasst, was andere über mich veröffentlicht haben und was von Dritten stammt.

text-others-posts-close =
    .gdpr = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Solange nicht feststeht, ob Ihre berechtigten Gründe überwiegen, verlange ich die Einschränkung der Verarbeitung nach Art. 18 Abs. 1 Buchst. d DSGVO, und zwar nur für die Entwicklung und Verbesserung von KI. Ich verlange weder die Löschung eines Kontos oder seiner Beiträge noch eine Beschränkung ihrer Anzeige.
    .uk-gdpr = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Solange nicht feststeht, ob Ihre berechtigten Gründe überwiegen, verlange ich die Einschränkung der Verarbeitung nach Art. 18 Abs. 1 Buchst. d der britischen DSGVO (UK GDPR), und zwar nur für die Entwicklung und Verbesserung von KI. Ich verlange weder die Löschung eines Kontos oder seiner Beiträge noch eine Beschränkung ihrer Anzeige.
    .fadp = Bitte stellen Sie diese Bearbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung eines Kontos oder seiner Beiträge noch eine Beschränkung ihrer Anzeige.
    .lgpd = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung eines Kontos oder seiner Beiträge noch eine Beschränkung ihrer Anzeige.
    .other = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung eines Kontos oder seiner Beiträge noch eine Beschränkung ihrer Anzeige.

# Signed by a parent; no name and no birth date of the child.
text-child-open =
    .gdpr = Als Elternteil des betroffenen Kindes und in seinem Namen widerspreche ich nach Art. 21 Abs. 1 DSGVO aus Gründen, die sich aus der besonderen Situation meines Kindes ergeben, der Verarbeitung personenbezogener Daten meines Kindes zur Entwicklung und Verbesserung von KI durch Meta. Der Widerspruch umfasst, was andere über mein Kind veröffentlicht haben, was in einem Konto meines Kindes öffentlich ist und was mein Kind mit KI-Funktionen austauscht.
    .uk-gdpr = Als Elternteil des betroffenen Kindes und in seinem Namen widerspreche ich nach Art. 21 Abs. 1 der britischen DSGVO (UK GDPR) aus Gründen, die sich aus der besonderen Situation meines Kindes ergeben, der Verarbeitung personenbezogener Daten meines Kindes zur Entwicklung und Verbesserung von KI durch Meta. Der Widerspruch umfasst, was andere über mein Kind veröffentlicht haben, was in einem Konto meines Kindes öffentlich ist und was mein Kind mit KI-Funktionen austauscht.
    .fadp = Als Elternteil des betroffenen Kindes und in seinem Namen widerspreche ich nach Art. 30 Abs. 2 Bst. b des Schweizer Bundesgesetzes über den Datenschutz (DSG), hilfsweise nach Art. 21 Abs. 1 DSGVO, ausdrücklich der Bearbeitung von Personendaten meines Kindes zur Entwicklung und Verbesserung von KI durch Meta und untersage sie ausdrücklich. Der Widerspruch umfasst, was andere über mein Kind veröffentlicht haben, was in einem Konto meines Kindes öffentlich ist und was mein Kind mit KI-Funktionen austauscht.
    .lgpd = Als Elternteil des betroffenen Kindes und in seinem Namen widerspreche ich nach Art. 18 § 2 des brasilianischen Datenschutzgesetzes (LGPD) der Verarbeitung personenbezogener Daten meines Kindes zur Entwicklung und Verbesserung von KI durch Meta; ich habe nicht in sie eingewilligt, und nach meiner Auffassung entspricht sie diesem Gesetz nicht. Der Widerspruch umfasst, was andere über mein Kind veröffentlicht haben, was in einem Konto meines Kindes öffentlich ist und was mein Kind mit KI-Funktionen austauscht.
    .other = Als Elternteil des betroffenen Kindes und in seinem Namen widerspreche ich nach dem Datenschutzrecht des Ortes, an dem wir leben, aus Gründen, die sich aus der besonderen Situation meines Kindes ergeben, der Verarbeitung personenbezogener Daten meines Kindes zur Entwicklung und Verbesserung von KI durch Meta. Der Widerspruch umfasst, was andere über mein Kind veröffentlicht haben, was in einem Konto meines Kindes öffentlich ist und was mein Kind mit KI-Funktionen austauscht.
    .none = Als Elternteil des betroffenen Kindes und in seinem Namen bitte ich Meta, personenbezogene Daten meines Kindes nicht zur Entwicklung und Verbesserung von KI zu verarbeiten. Die Bitte umfasst, was andere über mein Kind veröffentlicht haben, was in einem Konto meines Kindes öffentlich ist und was mein Kind mit KI-Funktionen austauscht.

text-child-close =
    .gdpr = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Solange nicht feststeht, ob Ihre berechtigten Gründe überwiegen, verlange ich die Einschränkung der Verarbeitung nach Art. 18 Abs. 1 Buchst. d DSGVO, und zwar nur für die Entwicklung und Verbesserung von KI. Ich verlange weder die Löschung eines Kontos oder seiner Beiträge noch eine Beschränkung ihrer Anzeige.
    .uk-gdpr = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Solange nicht feststeht, ob Ihre berechtigten Gründe überwiegen, verlange ich die Einschränkung der Verarbeitung nach Art. 18 Abs. 1 Buchst. d der britischen DSGVO (UK GDPR), und zwar nur für die Entwicklung und Verbesserung von KI. Ich verlange weder die Löschung eines Kontos oder seiner Beiträge noch eine Beschränkung ihrer Anzeige.
    .fadp = Bitte stellen Sie diese Bearbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung eines Kontos oder seiner Beiträge noch eine Beschränkung ihrer Anzeige.
    .lgpd = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung eines Kontos oder seiner Beiträge noch eine Beschränkung ihrer Anzeige.
    .other = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung eines Kontos oder seiner Beiträge noch eine Beschränkung ihrer Anzeige.

# Leads into the reasons.
text-reasons = Meine Situation:

# Where no reason was picked.
text-no-reason = Mein Interesse, über diese Daten selbst zu bestimmen, wiegt schwerer als ihre Verwendung für KI. Falls Sie wissen müssen, wie diese Verwendung gerade mich betrifft, fragen Sie mich bitte; ich erkläre es dann.

# Three sentences that hold for anyone, for a form that wants some text.
text-prepared = Was in ein KI-Modell eingegangen ist, lässt sich nicht einfach wieder herausnehmen; ein Recht, das erst später ausgeübt wird, kommt zu spät. Ich kann nicht vorhersehen, wofür solche Modelle verwendet werden und was sie vor wem wiederholen. Über personenbezogene Daten selbst zu bestimmen, wiegt für mich schwerer als ihre Verwendung für KI.

# The frame of the letter.

letter-objection-subject = Widerspruch gegen die Verwendung personenbezogener Daten zur Entwicklung und Verbesserung von KI
    .fadp = Widerspruch gegen die Verwendung von Personendaten zur Entwicklung und Verbesserung von KI

letter-objection-salutation = Sehr geehrte Damen und Herren,

letter-objection-identify = dieser Brief betrifft das folgende Konto bei { $platform }: { $handle }.
    .no-handle = dieser Brief betrifft mein Konto bei { $platform }.

letter-objection-answer =
    .gdpr = Bitte teilen Sie mir innerhalb der Frist des Art. 12 Abs. 3 DSGVO mit, was Sie veranlasst haben. Falls Sie meinem Widerspruch nicht entsprechen, nennen Sie mir bitte in derselben Frist die Gründe, wie es Art. 12 Abs. 4 DSGVO vorsieht.
    .uk-gdpr = Bitte teilen Sie mir innerhalb der Frist der Art. 12 und 12A der britischen DSGVO (UK GDPR) mit, was Sie veranlasst haben. Falls Sie meinem Widerspruch nicht entsprechen, nennen Sie mir bitte in derselben Frist die Gründe.
    .fadp = Bitte teilen Sie mir schriftlich mit, was Sie veranlasst haben. Falls Sie meinem Widerspruch nicht entsprechen, nennen Sie mir bitte die Gründe.
    .lgpd = Bitte teilen Sie mir schriftlich mit, was Sie veranlasst haben. Falls Sie meinem Widerspruch nicht entsprechen, nennen Sie mir bitte die Gründe.
    .other = Bitte teilen Sie mir schriftlich mit, was Sie veranlasst haben. Falls Sie meinem Widerspruch nicht entsprechen, nennen Sie mir bitte die Gründe.

letter-closing = Mit freundlichen Grüßen
