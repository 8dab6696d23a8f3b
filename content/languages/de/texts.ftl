# Die Texte des Widerspruchs. Einer für jeden Zweck, nach dem Recht, das gilt: Anfang, Gründe, Schluss.
# Jeder Text bleibt bei seinem Zweck, und sein letzter Satz sagt, was er nicht verlangt.

text-own-account-open =
    .gdpr = Nach Art. 21 Abs. 1 DSGVO widerspreche ich aus Gründen, die sich aus meiner besonderen Situation ergeben, der Verarbeitung meiner personenbezogenen Daten zur Entwicklung und Verbesserung von KI durch Meta. Mein Widerspruch umfasst, was in meinem Konto öffentlich ist und was ich dort mit KI-Funktionen austausche.
    .uk-gdpr = Nach Art. 21 Abs. 1 der britischen DSGVO (UK GDPR) widerspreche ich aus Gründen, die sich aus meiner besonderen Situation ergeben, der Verarbeitung meiner personenbezogenen Daten zur Entwicklung und Verbesserung von KI durch Meta. Mein Widerspruch umfasst, was in meinem Konto öffentlich ist und was ich dort mit KI-Funktionen austausche.
    .fadp = Nach Art. 30 Abs. 2 Bst. b des Schweizer Bundesgesetzes über den Datenschutz (DSG), hilfsweise nach Art. 21 Abs. 1 DSGVO, widerspreche ich ausdrücklich der Bearbeitung meiner Personendaten zur Entwicklung und Verbesserung von KI durch Meta und untersage sie ausdrücklich. Mein Widerspruch umfasst, was in meinem Konto öffentlich ist und was ich dort mit KI-Funktionen austausche.
    .lgpd = Nach Art. 18 § 2 des brasilianischen Datenschutzgesetzes (LGPD) widerspreche ich der Verarbeitung meiner personenbezogenen Daten zur Entwicklung und Verbesserung von KI durch Meta; ich habe ihr nicht zugestimmt, und nach meiner Auffassung entspricht sie diesem Gesetz nicht. Mein Widerspruch umfasst, was in meinem Konto öffentlich ist und was ich dort mit KI-Funktionen austausche.
    .other = Nach dem Datenschutzrecht des Ortes, an dem ich lebe, widerspreche ich aus Gründen, die sich aus meiner besonderen Situation ergeben, der Verarbeitung meiner personenbezogenen Daten zur Entwicklung und Verbesserung von KI durch Meta. Mein Widerspruch umfasst, was in meinem Konto öffentlich ist und was ich dort mit KI-Funktionen austausche.

text-own-account-close =
    .gdpr = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Solange nicht feststeht, ob Ihre berechtigten Gründe überwiegen, verlange ich die Einschränkung der Verarbeitung nach Art. 18 Abs. 1 Buchst. d DSGVO, und zwar nur für die Entwicklung und Verbesserung von KI. Ich verlange weder die Löschung meines Kontos oder seiner Beiträge, noch dass sie weniger angezeigt werden.
    .uk-gdpr = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Solange nicht feststeht, ob Ihre berechtigten Gründe überwiegen, verlange ich die Einschränkung der Verarbeitung nach Art. 18 Abs. 1 Buchst. d der britischen DSGVO (UK GDPR), und zwar nur für die Entwicklung und Verbesserung von KI. Ich verlange weder die Löschung meines Kontos oder seiner Beiträge, noch dass sie weniger angezeigt werden.
    .fadp = Bitte stellen Sie diese Bearbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung meines Kontos oder seiner Beiträge, noch dass sie weniger angezeigt werden.
    .lgpd = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung meines Kontos oder seiner Beiträge, noch dass sie weniger angezeigt werden.
    .other = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung meines Kontos oder seiner Beiträge, noch dass sie weniger angezeigt werden.

text-whatsapp-open =
    .gdpr = Nach Art. 21 Abs. 1 DSGVO widerspreche ich aus Gründen, die sich aus meiner besonderen Situation ergeben, der Verarbeitung meiner Nachrichten mit KI auf WhatsApp zur Entwicklung und Verbesserung von KI, soweit sie auf berechtigte Interessen gestützt wird. Das schließt Nachrichten ein, die andere in Chats, an denen ich beteiligt bin, mit KI austauschen, soweit sie mich betreffen.
    .uk-gdpr = Nach Art. 21 Abs. 1 der britischen DSGVO (UK GDPR) widerspreche ich aus Gründen, die sich aus meiner besonderen Situation ergeben, der Verarbeitung meiner Nachrichten mit KI auf WhatsApp zur Entwicklung und Verbesserung von KI, soweit sie auf berechtigte Interessen gestützt wird. Das schließt Nachrichten ein, die andere in Chats, an denen ich beteiligt bin, mit KI austauschen, soweit sie mich betreffen.
    .fadp = Nach Art. 30 Abs. 2 Bst. b des Schweizer Bundesgesetzes über den Datenschutz (DSG), hilfsweise nach Art. 21 Abs. 1 DSGVO, widerspreche ich ausdrücklich der Bearbeitung meiner Nachrichten mit KI auf WhatsApp zur Entwicklung und Verbesserung von KI, soweit sie auf berechtigte Interessen gestützt wird, und untersage sie ausdrücklich. Das schließt Nachrichten ein, die andere in Chats, an denen ich beteiligt bin, mit KI austauschen, soweit sie mich betreffen.
    .lgpd = Nach Art. 18 § 2 des brasilianischen Datenschutzgesetzes (LGPD) widerspreche ich der Verarbeitung meiner Nachrichten mit KI auf WhatsApp zur Entwicklung und Verbesserung von KI, soweit sie auf berechtigte Interessen gestützt wird; nach meiner Auffassung entspricht sie diesem Gesetz nicht. Das schließt Nachrichten ein, die andere in Chats, an denen ich beteiligt bin, mit KI austauschen, soweit sie mich betreffen.
    .other = Nach dem Datenschutzrecht des Ortes, an dem ich lebe, widerspreche ich aus Gründen, die sich aus meiner besonderen Situation ergeben, der Verarbeitung meiner Nachrichten mit KI auf WhatsApp zur Entwicklung und Verbesserung von KI, soweit sie auf berechtigte Interessen gestützt wird. Das schließt Nachrichten ein, die andere in Chats, an denen ich beteiligt bin, mit KI austauschen, soweit sie mich betreffen.

text-whatsapp-close =
    .gdpr = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Solange nicht feststeht, ob Ihre berechtigten Gründe überwiegen, verlange ich die Einschränkung der Verarbeitung nach Art. 18 Abs. 1 Buchst. d DSGVO, und zwar nur für die Entwicklung und Verbesserung von KI. Ich verlange weder die Löschung meines Kontos oder seiner Nachrichten, noch dass sie denen, für die sie bestimmt sind, weniger angezeigt werden.
    .uk-gdpr = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Solange nicht feststeht, ob Ihre berechtigten Gründe überwiegen, verlange ich die Einschränkung der Verarbeitung nach Art. 18 Abs. 1 Buchst. d der britischen DSGVO (UK GDPR), und zwar nur für die Entwicklung und Verbesserung von KI. Ich verlange weder die Löschung meines Kontos oder seiner Nachrichten, noch dass sie denen, für die sie bestimmt sind, weniger angezeigt werden.
    .fadp = Bitte stellen Sie diese Bearbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung meines Kontos oder seiner Nachrichten, noch dass sie denen, für die sie bestimmt sind, weniger angezeigt werden.
    .lgpd = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung meines Kontos oder seiner Nachrichten, noch dass sie denen, für die sie bestimmt sind, weniger angezeigt werden.
    .other = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung meines Kontos oder seiner Nachrichten, noch dass sie denen, für die sie bestimmt sind, weniger angezeigt werden.

text-others-posts-open =
    .gdpr = Nach Art. 21 Abs. 1 DSGVO widerspreche ich aus Gründen, die sich aus meiner besonderen Situation ergeben, der Verarbeitung personenbezogener Daten über mich zur Entwicklung und Verbesserung von KI durch Meta. Mein Widerspruch umfasst, was andere über mich veröffentlicht haben und was von Dritten stammt.
    .uk-gdpr = Nach Art. 21 Abs. 1 der britischen DSGVO (UK GDPR) widerspreche ich aus Gründen, die sich aus meiner besonderen Situation ergeben, der Verarbeitung personenbezogener Daten über mich zur Entwicklung und Verbesserung von KI durch Meta. Mein Widerspruch umfasst, was andere über mich veröffentlicht haben und was von Dritten stammt.
    .fadp = Nach Art. 30 Abs. 2 Bst. b des Schweizer Bundesgesetzes über den Datenschutz (DSG), hilfsweise nach Art. 21 Abs. 1 DSGVO, widerspreche ich ausdrücklich der Bearbeitung von Personendaten über mich zur Entwicklung und Verbesserung von KI durch Meta und untersage sie ausdrücklich. Mein Widerspruch umfasst, was andere über mich veröffentlicht haben und was von Dritten stammt.
    .lgpd = Nach Art. 18 § 2 des brasilianischen Datenschutzgesetzes (LGPD) widerspreche ich der Verarbeitung personenbezogener Daten über mich zur Entwicklung und Verbesserung von KI durch Meta; ich habe ihr nicht zugestimmt, und nach meiner Auffassung entspricht sie diesem Gesetz nicht. Mein Widerspruch umfasst, was andere über mich veröffentlicht haben und was von Dritten stammt.
    .other = Nach dem Datenschutzrecht des Ortes, an dem ich lebe, widerspreche ich aus Gründen, die sich aus meiner besonderen Situation ergeben, der Verarbeitung personenbezogener Daten über mich zur Entwicklung und Verbesserung von KI durch Meta. Mein Widerspruch umfasst, was andere über mich veröffentlicht haben und was von Dritten stammt.

text-others-posts-close =
    .gdpr = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Solange nicht feststeht, ob Ihre berechtigten Gründe überwiegen, verlange ich die Einschränkung der Verarbeitung nach Art. 18 Abs. 1 Buchst. d DSGVO, und zwar nur für die Entwicklung und Verbesserung von KI. Ich verlange weder die Löschung eines Kontos oder seiner Beiträge, noch dass sie weniger angezeigt werden.
    .uk-gdpr = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Solange nicht feststeht, ob Ihre berechtigten Gründe überwiegen, verlange ich die Einschränkung der Verarbeitung nach Art. 18 Abs. 1 Buchst. d der britischen DSGVO (UK GDPR), und zwar nur für die Entwicklung und Verbesserung von KI. Ich verlange weder die Löschung eines Kontos oder seiner Beiträge, noch dass sie weniger angezeigt werden.
    .fadp = Bitte stellen Sie diese Bearbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung eines Kontos oder seiner Beiträge, noch dass sie weniger angezeigt werden.
    .lgpd = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung eines Kontos oder seiner Beiträge, noch dass sie weniger angezeigt werden.
    .other = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung eines Kontos oder seiner Beiträge, noch dass sie weniger angezeigt werden.

# Unterschrieben von einem Elternteil; ohne Namen und Geburtsdatum des Kindes.
text-child-open =
    .gdpr = Als Elternteil des betroffenen Kindes und in seinem Namen widerspreche ich nach Art. 21 Abs. 1 DSGVO aus Gründen, die sich aus der besonderen Situation meines Kindes ergeben, der Verarbeitung personenbezogener Daten meines Kindes zur Entwicklung und Verbesserung von KI durch Meta. Der Widerspruch umfasst, was andere über mein Kind veröffentlicht haben, was in einem Konto meines Kindes öffentlich ist und was mein Kind mit KI-Funktionen austauscht.
    .uk-gdpr = Als Elternteil des betroffenen Kindes und in seinem Namen widerspreche ich nach Art. 21 Abs. 1 der britischen DSGVO (UK GDPR) aus Gründen, die sich aus der besonderen Situation meines Kindes ergeben, der Verarbeitung personenbezogener Daten meines Kindes zur Entwicklung und Verbesserung von KI durch Meta. Der Widerspruch umfasst, was andere über mein Kind veröffentlicht haben, was in einem Konto meines Kindes öffentlich ist und was mein Kind mit KI-Funktionen austauscht.
    .fadp = Als Elternteil des betroffenen Kindes und in seinem Namen widerspreche ich nach Art. 30 Abs. 2 Bst. b des Schweizer Bundesgesetzes über den Datenschutz (DSG), hilfsweise nach Art. 21 Abs. 1 DSGVO, ausdrücklich der Bearbeitung von Personendaten meines Kindes zur Entwicklung und Verbesserung von KI durch Meta und untersage sie ausdrücklich. Der Widerspruch umfasst, was andere über mein Kind veröffentlicht haben, was in einem Konto meines Kindes öffentlich ist und was mein Kind mit KI-Funktionen austauscht.
    .lgpd = Als Elternteil des betroffenen Kindes und in seinem Namen widerspreche ich nach Art. 18 § 2 des brasilianischen Datenschutzgesetzes (LGPD) der Verarbeitung personenbezogener Daten meines Kindes zur Entwicklung und Verbesserung von KI durch Meta; ich habe ihr nicht zugestimmt, und nach meiner Auffassung entspricht sie diesem Gesetz nicht. Der Widerspruch umfasst, was andere über mein Kind veröffentlicht haben, was in einem Konto meines Kindes öffentlich ist und was mein Kind mit KI-Funktionen austauscht.
    .other = Als Elternteil des betroffenen Kindes und in seinem Namen widerspreche ich nach dem Datenschutzrecht des Ortes, an dem wir leben, aus Gründen, die sich aus der besonderen Situation meines Kindes ergeben, der Verarbeitung personenbezogener Daten meines Kindes zur Entwicklung und Verbesserung von KI durch Meta. Der Widerspruch umfasst, was andere über mein Kind veröffentlicht haben, was in einem Konto meines Kindes öffentlich ist und was mein Kind mit KI-Funktionen austauscht.

text-child-close =
    .gdpr = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Solange nicht feststeht, ob Ihre berechtigten Gründe überwiegen, verlange ich die Einschränkung der Verarbeitung nach Art. 18 Abs. 1 Buchst. d DSGVO, und zwar nur für die Entwicklung und Verbesserung von KI. Ich verlange weder die Löschung eines Kontos oder seiner Beiträge, noch dass sie weniger angezeigt werden.
    .uk-gdpr = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Solange nicht feststeht, ob Ihre berechtigten Gründe überwiegen, verlange ich die Einschränkung der Verarbeitung nach Art. 18 Abs. 1 Buchst. d der britischen DSGVO (UK GDPR), und zwar nur für die Entwicklung und Verbesserung von KI. Ich verlange weder die Löschung eines Kontos oder seiner Beiträge, noch dass sie weniger angezeigt werden.
    .fadp = Bitte stellen Sie diese Bearbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung eines Kontos oder seiner Beiträge, noch dass sie weniger angezeigt werden.
    .lgpd = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung eines Kontos oder seiner Beiträge, noch dass sie weniger angezeigt werden.
    .other = Bitte stellen Sie diese Verarbeitung jetzt ein und bestätigen Sie mir das. Ich verlange weder die Löschung eines Kontos oder seiner Beiträge, noch dass sie weniger angezeigt werden.

# Leitet die Gründe ein.
text-reasons = Meine Situation:

# Wo kein Grund gewählt wurde.
text-no-reason = Mein Interesse, über diese Daten selbst zu bestimmen, überwiegt ihre Verwendung für KI. Sollten Sie wissen müssen, wie diese Verwendung gerade mich betrifft, fragen Sie mich bitte, und ich erkläre es.

# Drei Sätze, die für alle gelten, für ein Formular, das einen Text will.
text-prepared = Was in ein KI-Modell eingegangen ist, lässt sich nicht einfach wieder herausnehmen; ein Recht, das erst später ausgeübt wird, kommt zu spät. Ich kann nicht vorhersehen, wofür solche Modelle verwendet werden und was sie vor wem wiederholen. Über personenbezogene Daten zu bestimmen, wiegt für mich schwerer als ihre Verwendung für KI.

# Der Rahmen des Briefs.

letter-objection-subject = Widerspruch gegen die Verwendung personenbezogener Daten zur Entwicklung und Verbesserung von KI

letter-objection-salutation = Sehr geehrte Damen und Herren,

letter-objection-identify = dieser Brief betrifft das folgende Konto bei { $platform }: { $handle }.
    .no-handle = dieser Brief betrifft mein Konto bei { $platform }.

letter-objection-answer =
    .gdpr = Bitte teilen Sie mir innerhalb der Frist des Art. 12 Abs. 3 DSGVO mit, was Sie veranlasst haben. Falls Sie meinem Widerspruch nicht folgen, nennen Sie mir bitte in derselben Frist die Gründe, wie es Art. 12 Abs. 4 DSGVO vorsieht.
    .uk-gdpr = Bitte teilen Sie mir innerhalb der Frist der Art. 12 und 12A der britischen DSGVO (UK GDPR) mit, was Sie veranlasst haben. Falls Sie meinem Widerspruch nicht folgen, nennen Sie mir bitte in derselben Frist die Gründe.
    .fadp = Bitte teilen Sie mir schriftlich mit, was Sie veranlasst haben. Falls Sie meinem Widerspruch nicht folgen, nennen Sie mir bitte die Gründe.
    .lgpd = Bitte teilen Sie mir schriftlich mit, was Sie veranlasst haben. Falls Sie meinem Widerspruch nicht folgen, nennen Sie mir bitte die Gründe.
    .other = Bitte teilen Sie mir schriftlich mit, was Sie veranlasst haben. Falls Sie meinem Widerspruch nicht folgen, nennen Sie mir bitte die Gründe.

letter-closing = Mit freundlichen Grüßen

# Die Gründe, wie sie in Texten und Briefen stehen. Auf der Seite heißen sie in der Sprache des Programms.

ground-expectation =
    .short = Ich habe für Menschen veröffentlicht, zu einer Zeit, in der niemand mit dieser Verwendung rechnen konnte. Ich habe sie nicht erwartet und bin auch jetzt nicht mit ihr einverstanden.
    .long = Was ich veröffentlicht habe, war für die Menschen gedacht, die mir folgen oder mich suchen. Als vieles davon entstand, war vom Training einer KI damit keine Rede, und ich konnte es nicht bedenken. Wer einen Augenblick mit anderen teilt, rechnet nicht damit, dass er Jahre später Teil eines Datensatzes wird. Was ich wem zeige, habe ich für eine andere Welt entschieden. Eine Verwendung, die ich nicht vorhersehen konnte, belastet mich mehr als eine, von der ich wusste.

ground-expectation-since =
    .say = Ich veröffentliche dort seit { $answer }.

ground-expectation-used-for =
    .say = Damals habe ich das Konto dafür verwendet: { $answer }.

ground-expectation-had-i-known =
    .say = Hätte ich von dieser Verwendung gewusst, hätte ich weniger veröffentlicht oder gar nichts.

ground-children =
    .short = In den öffentlichen Beiträgen, um die es in meinem Widerspruch geht, sind Kinder zu sehen. Sie verdienen besonderen Schutz und haben über diese Verwendung nicht entschieden.
    .long = In den öffentlichen Beiträgen, um die es in meinem Widerspruch geht, sind Kinder zu sehen. Sie haben nicht entschieden, ob ein Bild von ihnen veröffentlicht wird, und noch weniger können sie entscheiden, was eine KI daraus lernt. Meta sagt, dass öffentliche Beiträge von Konten Minderjähriger ausgenommen bleiben; Kinder kommen aber in Beiträgen Erwachsener vor. Ihr Gesicht und ihre Umgebung werden sie ein Leben lang begleiten. Das Recht gibt den Interessen eines Kindes besonderes Gewicht, und ich bitte Sie, das ebenso zu tun.

ground-children-own =
    .say = Meine eigenen Kinder sind in öffentlichen Beiträgen zu sehen.

ground-children-myself-then =
    .say = Ich bin dort selbst als Kind zu sehen.

ground-children-posted-by =
    .say = Die Bilder wurden von folgenden Personen oder Stellen veröffentlicht: { $answer }.

ground-irreversible =
    .short = Was in ein KI-Modell eingegangen ist, lässt sich nicht einfach wieder herausnehmen. Ein Recht, das ich später ausübe, käme zu spät; deshalb übe ich es jetzt aus.
    .long = Ein Beitrag lässt sich löschen, ein Bild verbergen. Was ein KI-Modell daraus gelernt hat, lässt sich nicht einfach wieder herausnehmen. Ein Recht auf Löschung, das ich später ausübe, fände dann nichts mehr vor, was es rückgängig machen könnte. Ein Leben ändert sich und was zu zeigen einmal harmlos war, kann zur Last werden. Deshalb widerspreche ich jetzt, solange es noch wirkt.

ground-irreversible-take-back =
    .say = Es gibt Dinge, die eines Tages zurückgenommen werden müssen könnten.

ground-special-data =
    .short = Inhalte über mich und mir Nahestehende können zusammengenommen Schlüsse auf Umstände zulassen, die das Recht besonders schützt. Die Einzelheiten behalte ich für mich, denn sie zu nennen, würde gerade den Schaden anrichten, gegen den ich mich wende.
    .long = Inhalte über mich und mir Nahestehende können Schlüsse auf Umstände zulassen, die das Recht besonders schützt. Solche Schlüsse ergeben sich aus dem Ganzen: aus Worten, Bildern, Gruppen, Orten und den Menschen darin. Ich kenne keinen Filter, der all das vor dem Training erkennen würde. Auf Einzelheiten gehe ich hier nicht ein, denn sie zu nennen, würde gerade den Schaden anrichten, gegen den ich mich wende. Bitte berücksichtigen Sie das, ohne von mir zu verlangen, sie offenzulegen.

ground-special-data-inferred =
    .say = Das ist für mich eine bestimmte Sorge und keine allgemeine.

ground-vulnerable =
    .short = Die Lage, in der ich und mir Nahestehende leben, birgt ein höheres Risiko als die der meisten, wenn Daten weiterverwendet werden. Aus demselben Grund gehe ich nicht auf Einzelheiten ein.
    .long = Wie schwer diese Verarbeitung wiegt, hängt von dem Menschen ab, den sie betrifft. Die Lage, in der ich und mir Nahestehende leben, birgt ein höheres Risiko als die der meisten, wenn Daten über uns weiterverwendet oder wiederholt werden. Ich kann nicht vorhersehen, wer durch ein KI-Modell was erfährt, und ich könnte es nicht zurückholen. Auf Einzelheiten gehe ich hier nicht ein, denn das würde das Risiko erhöhen. Ich bitte Sie, meine besondere Situation abzuwägen und nicht die eines Durchschnitts.

ground-vulnerable-at-risk =
    .say = Das Risiko ist für mich wirklich und nicht nur denkbar.

ground-third-parties =
    .short = Andere veröffentlichen Bilder von mir und erwähnen mich. Ich kann nicht bestimmen, wer das sieht, und zusammen ergibt es ein Bild von mir, das ich nicht gewählt habe.
    .long = Nicht alles über mich stammt von mir. Andere veröffentlichen Bilder von mir und erwähnen mich, und ich kann weder einstellen, wer es sieht, noch sicher sein, davon zu hören. Zusammen ergeben solche Beiträge ein Bild von mir, das ich nicht gewählt habe und nicht berichtigen kann. Diese Daten habe ich nicht selbst öffentlich gemacht. Ihre Verwendung für KI betrifft mich also ohne jede eigene Entscheidung.

ground-third-parties-who =
    .say = Solche Beiträge kommen von folgenden Personen oder Stellen: { $answer }.

ground-third-parties-examples =
    .say = Beispiele finden sich hier: { $answer }.

ground-no-account =
    .short = Ich habe dort kein Konto und habe deshalb weder in etwas eingewilligt, noch kann ich etwas einstellen. Über Daten, die mich betreffen, will ich dennoch bestimmen.
    .long = Ich habe bei dem Dienst kein Konto und keinen Vertrag mit ihm. Deshalb habe ich keine Einstellung, mit der ich die Verwendung von Daten über mich begrenzen könnte, und mir wurde kein Hinweis darauf geschickt. Öffentliche Inhalte anderer können mich dennoch zeigen oder nennen. Wer sich von einem Dienst fernhält, rechnet nicht damit, Stoff für dessen KI zu werden. Ein Widerspruch ist das einzige Mittel, das ich habe.

ground-no-account-where =
    .say = Mein Name oder mein Bild kann an folgenden Stellen vorkommen: { $answer }.

ground-no-account-spellings =
    .say = Mein Name kann dort so geschrieben sein: { $answer }.

ground-creator =
    .short = Was ich schaffe, zeigt mich: mein Gesicht, meine Stimme oder eine Art, an der man mich erkennt. Ich will nicht, dass eine KI lernt, das nachzuahmen.
    .long = Was ich schaffe, ist mit meiner Person verbunden. Es zeigt mein Gesicht, trägt meine Stimme oder hat eine Art, an der man mich erkennt. Eine KI, die daraus lernt, kann es nachahmen, und andere können die Nachahmung dann für mein Werk halten. Diese Werke sind dafür da, dass Menschen sie sehen oder hören, und nicht für eine Maschine, die lernt, an meine Stelle zu treten. Dieser Widerspruch betrifft nur meine personenbezogenen Daten und lässt Rechte nach anderen Gesetzen, wie sie sind.

ground-creator-what =
    .say = Das schaffe ich: { $answer }.

ground-creator-living =
    .say = Von dieser Arbeit lebe ich, wenigstens zum Teil.

ground-creator-imitations =
    .say = Nachahmungen meiner Arbeit oder meiner Person habe ich bereits gesehen.

ground-ai-chats =
    .short = Was Menschen einer KI schreiben, ist für eine Antwort gedacht, und andere können Worte von mir oder meiner Familie an sie weitergeben. Ich will nicht, dass solche Nachrichten zur Entwicklung von KI verwendet werden.
    .long = Was Menschen einer KI schreiben, ist für die Antwort gedacht und für nichts sonst. Solche Nachrichten können offener sein als alles, was man veröffentlichen würde, und auch die von Minderjährigen können verwendet werden. Andere in einem gemeinsamen Chat können an die KI weitergeben, was dort geschrieben oder gezeigt wurde. Ich kann das weder verhindern noch erfahren, ob es geschehen ist. Ich widerspreche der Verwendung solcher Nachrichten zur Entwicklung und Verbesserung von KI.

ground-ai-chats-used =
    .say = Ich habe Meta AI verwendet.

ground-ai-chats-by-others =
    .say = Andere haben Meta AI in Chats verwendet, an denen ich beteiligt bin.

ground-ai-chats-personal =
    .say = In solchen Chats ging es um Persönliches.

ground-minor-then =
    .short = Als ich einen Teil dessen veröffentlichte, was in meinem Konto steht, war ich noch minderjährig. Was daraus gemacht würde, konnte ich damals nicht vorhersehen.
    .long = Einen Teil dessen, was in meinem Konto steht, habe ich veröffentlicht, als ich noch minderjährig war. Ein Kind wägt die Folgen eines Beitrags nicht so ab wie Erwachsene, und von dieser Verwendung konnte ich nichts wissen. Das Recht schützt Daten aus der Kindheit besonders, auch wenn der Mensch inzwischen erwachsen ist. Meta sagt, dass öffentliche Beiträge von Konten Minderjähriger ausgenommen bleiben. Ich bitte darum, dass mit dem, was ich minderjährig veröffentlicht habe, nicht weniger sorgsam umgegangen wird, weil ich heute älter bin.

ground-minor-then-age =
    .say = Mein Alter, als ich das Konto eröffnete: { $answer }.

ground-minor-then-years =
    .say = Minderjährig habe ich dort in folgenden Jahren veröffentlicht: { $answer }.

ground-dependence =
    .short = Ich kann den Dienst nicht einfach verlassen, und manche meiner Daten bleiben dort öffentlich, was immer ich einstelle. Zu gehen, ist für mich deshalb keine wirkliche Wahl.
    .long = Ich bin auf den Dienst angewiesen und kann ihn nicht einfach verlassen. Manche meiner Daten, etwa mein Name und mein Bild, bleiben dort öffentlich, was immer ich einstelle. Zwischen dem Hinnehmen dieser Verwendung und dem Verzicht auf den Dienst habe ich keine freie Wahl. Das Unternehmen und ich sind sehr ungleich mächtig. Dieser Widerspruch ist das Mittel, das mir bleibt.

ground-dependence-need =
    .say = Ich brauche das Konto hierfür: { $answer }.

ground-dependence-lose =
    .say = Ohne das Konto würde ich verlieren: { $answer }.

ground-transparency =
    .short = Aus dem, was mir gesagt wurde, kann ich nicht erkennen, welche Daten für welche KI verwendet werden, und wie lange. Ich kann nicht beurteilen, was ich hinnehmen soll.
    .long = Aus den Informationen, die ich erhalten habe, kann ich nicht erkennen, welche Daten für welche KI-Modelle verwendet werden, und wie lange. Ich erkenne auch nicht, wer sonst mit diesen Modellen arbeiten wird. Ohne das zu wissen, kann ich nicht beurteilen, was die Verwendung für mich bedeutet. Solche Zweifel dürfen nicht zu meinen Lasten gehen. Deshalb widerspreche ich.

ground-transparency-no-notice =
    .say = An einen Hinweis darauf erinnere ich mich nicht.

ground-transparency-notice-when =
    .say = Einen Hinweis darauf habe ich zu folgender Zeit gesehen: { $answer }.

ground-transparency-old-mailbox =
    .say = Das Postfach des Kontos benutze ich nicht mehr; ein Hinweis dorthin hätte mich nicht erreicht.

ground-no-consent =
    .short = Ich bin nie gefragt worden, ob ich mit dieser Verwendung einverstanden bin. Mein Schweigen war keine Einwilligung, und ich sage jetzt Nein.
    .long = Ich bin nie gefragt worden, ob ich mit dieser Verwendung einverstanden bin. Sie hat ohne mich begonnen und würde andauern, solange ich nichts sage. Schweigen ist keine Einwilligung. Ein Formular für diejenigen, die es zufällig finden, ersetzt die Frage nicht. Mit diesem Widerspruch sage ich klar, was ich auf eine Frage hin gesagt hätte.

ground-no-consent-learned =
    .say = Davon erfahren habe ich so: { $answer }.

ground-no-consent-obstacle =
    .say = Im Weg stand mir: { $answer }.

ground-purpose =
    .short = Ich nutze den Dienst, um mit Menschen in Verbindung zu sein. KI für beliebige Zwecke zu bauen, ist etwas anderes, und dafür bin ich nicht beigetreten.
    .long = Ich nutze den Dienst, um mit Menschen in Verbindung zu sein. KI-Modelle für beliebige Zwecke zu bauen, von Meta und von anderen, ist etwas anderes. Mit dem Grund, aus dem meine Daten dort sind, hat es nichts zu tun. Diese Änderung konnte ich nicht erwarten, und wohin sie führt, kann ich nicht vorhersehen. Meine Daten sollen bei dem Zweck bleiben, für den ich sie gegeben habe.

ground-purpose-meant-for =
    .say = Das Konto war hierfür gedacht: { $answer }.

ground-memorisation =
    .short = KI-Modelle können Teile dessen wiederholen, womit sie trainiert wurden. Namen, Kontakte oder Bilder, die mich oder meine Familie betreffen, könnten vor Fremden wieder zum Vorschein kommen.
    .long = Forschung hat gezeigt, dass große KI-Modelle Stellen aus dem wiederholen können, womit sie trainiert wurden. Was mich oder meine Familie betrifft, könnte also wieder zum Vorschein kommen, vor Menschen, für die es nie bestimmt war. Ein Filter mindert dieses Risiko, ohne es zu beenden. Ich würde von einem solchen Fall kaum erfahren und könnte es nicht zurückholen. Ein Modell, das mit personenbezogenen Daten trainiert wurde, ist nicht schon deshalb anonym, weil es ein Modell ist.

ground-memorisation-unusual =
    .say = In den Daten ist etwas Ungewöhnliches, das geradewegs auf mich weisen würde.

ground-distortion =
    .short = Ein KI-Modell kann mich mit anderen verwechseln, etwas über mich erfinden oder mein Gesicht oder meine Stimme nachahmen. Berichtigen könnte ich das kaum.
    .long = KI-Modelle sagen über Menschen manchmal Dinge, die nicht stimmen, oder verwechseln sie miteinander. Mit ihnen lässt sich auch ein Gesicht oder eine Stimme nachahmen. Geschieht mir das, so wissen diejenigen, die es lesen oder sehen, nicht, dass es falsch ist. Eine Berichtigung in einem Modell ist schwerer zu erreichen als eine auf einer Seite. Je weniger Daten über mich in das Training eingehen, desto kleiner ist nach meiner Einschätzung dieses Risiko.

ground-distortion-known =
    .say = Ich bin öffentlich bekannt, wenn auch nur örtlich, sodass sich ein Irrtum über mich verbreiten würde.

ground-distortion-namesake =
    .say = Jemand anderes trägt denselben Namen, sodass wir verwechselt werden können.

ground-secrecy =
    .short = Andere verlassen sich auf meine Verschwiegenheit, und Daten in meinem Umfeld könnten auf sie hinweisen. Auf Einzelheiten gehe ich nicht ein, um nichts preiszugeben.
    .long = Andere verlassen sich auf meine Verschwiegenheit. Kontakte, Kommentare, Bilder und Orte in meinem Umfeld könnten zusammengenommen auf sie hinweisen. Was ein KI-Modell aus vielen kleinen Hinweisen lernt, liegt außerhalb meiner Kontrolle. Auf Einzelheiten gehe ich hier nicht ein, um nichts preiszugeben. Ihr Vertrauen gehört zu meiner besonderen Situation, und ich bitte Sie, es abzuwägen.

ground-secrecy-could-reveal =
    .say = Dieses Risiko halte ich in meinem Fall für wirklich.

ground-necessity =
    .short = KI lässt sich ohne die Daten entwickeln, um die es hier geht, etwa mit Daten von Menschen, die damit einverstanden sind. Meine Interessen müssen nicht hinter einer Verwendung zurückstehen, die ohne sie auskommt.
    .long = KI lässt sich ohne die personenbezogenen Daten entwickeln, um die es hier geht. Es gibt andere Quellen, und es gibt Menschen, die zustimmen würden, wenn man sie fragte. Ein milderer Weg, der zum Ziel führt, geht einem vor, der alle erfasst, die nichts sagen. Was diese wenigen Daten dem Unternehmen bringen, ist sehr wenig. Was ihre Verwendung dem betroffenen Menschen nimmt, ist mehr als das.

ground-open-weights =
    .short = Meta hat eigene KI-Modelle zur Verwendung durch andere veröffentlicht. Was solche Kopien enthalten, kann niemand zurückrufen, weder das Unternehmen noch ich.
    .long = Meta hat eigene KI-Modelle zur Verwendung durch andere veröffentlicht. Kopien davon liegen bei Menschen und Unternehmen, die niemand aufgelistet hat. Sind die Daten, um die es hier geht, in ein solches Modell eingegangen, so kann niemand sie alle unterrichten oder die Kopien zurückrufen. Ein Recht, das sich nur gegen den ersten Inhaber ausüben lässt, wäre dann leer. Deshalb widerspreche ich, bevor es dazu kommt.
