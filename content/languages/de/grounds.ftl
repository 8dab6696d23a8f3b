# Reasons. `.name` stands in a tick-list, `.why` speaks to the person, `.short` goes into a form, `.long` into a letter.
# `.short` and `.long` are in the first person and hold without any answer; in a child’s text "I" is the parent.

ground-expectation =
    .name = lange vor der KI geteilt
    .why = Was Sie für Menschen veröffentlicht haben, war nicht als Stoff für eine KI gedacht.
    .short = Ich habe für Menschen veröffentlicht, zu einer Zeit, in der niemand mit dieser Verwendung rechnen konnte. Ich habe sie nicht erwartet und bin auch jetzt nicht mit ihr einverstanden.
    .long = Was ich veröffentlicht habe, war für die Menschen gedacht, die mir folgen oder mich suchen. Als vieles davon entstand, war vom Training einer KI damit keine Rede, und ich konnte es nicht bedenken. Wer einen Augenblick mit anderen teilt, rechnet nicht damit, dass er Jahre später Teil eines Datensatzes wird. Was ich wem zeige, habe ich für eine andere Welt entschieden. Eine Verwendung, die ich nicht vorhersehen konnte, belastet mich mehr als eine, von der ich wusste.
    .reply = Das Oberlandesgericht Köln hat im Eilverfahren die Abwägung für alle Daten zugunsten von Meta entschieden. Die Hamburger Behörde hätte nur neuere Beiträge hingenommen.

ground-expectation-since =
    .ask = Seit welchem Jahr veröffentlichen Sie dort?
    .say = Ich veröffentliche dort seit { $answer }.

ground-expectation-used-for =
    .ask = Wofür haben Sie das Konto damals verwendet?
    .say = Damals habe ich das Konto dafür verwendet: { $answer }.

ground-expectation-had-i-known =
    .ask = Hätten Sie weniger veröffentlicht, wenn Sie es gewusst hätten?
    .say = Hätte ich von dieser Verwendung gewusst, hätte ich weniger veröffentlicht oder gar nichts.

ground-children =
    .name = Bilder von Kindern
    .why = In öffentlichen Beiträgen Erwachsener sind Kinder zu sehen, und sie können nicht selbst widersprechen.
    .short = In den öffentlichen Beiträgen, um die es in meinem Widerspruch geht, sind Kinder zu sehen. Sie verdienen besonderen Schutz und haben über diese Verwendung nicht entschieden.
    .long = In den öffentlichen Beiträgen, um die es in meinem Widerspruch geht, sind Kinder zu sehen. Sie haben nicht entschieden, ob ein Bild von ihnen veröffentlicht wird, und noch weniger können sie entscheiden, was eine KI daraus lernt. Meta sagt, dass öffentliche Beiträge aus Konten Minderjähriger ausgenommen bleiben; Kinder kommen aber in Beiträgen Erwachsener vor. Ihr Gesicht und ihre Umgebung werden sie ein Leben lang begleiten. Das Recht gibt den Interessen eines Kindes besonderes Gewicht, und ich bitte Sie, das ebenso zu tun.
    .reply = Meta sagt, dass es öffentliche Inhalte aus Konten Minderjähriger ausnimmt. Bilder von Kindern in Konten Erwachsener sind damit nicht ausgenommen.

ground-children-own =
    .ask = Sind eigene Kinder in öffentlichen Beiträgen zu sehen?
    .say = Meine eigenen Kinder sind in öffentlichen Beiträgen zu sehen.

ground-children-myself-then =
    .ask = Sind Sie dort selbst als Kind zu sehen?
    .say = Ich bin dort selbst als Kind zu sehen.

ground-children-posted-by =
    .ask = Wer hat die Bilder veröffentlicht? (Namen sind nicht nötig)
    .say = Die Bilder wurden von folgenden Personen oder Stellen veröffentlicht: { $answer }.

ground-irreversible =
    .name = nicht zurückzuholen
    .why = Was in ein Modell eingegangen ist, wird nicht wieder herausgenommen; ein Recht, das erst später ausgeübt wird, kommt zu spät.
    .short = Was in ein KI-Modell eingegangen ist, lässt sich nicht einfach wieder herausnehmen. Ein Recht, das ich später ausübe, käme zu spät; deshalb übe ich es jetzt aus.
    .long = Ein Beitrag lässt sich löschen, ein Bild verbergen. Was ein KI-Modell daraus gelernt hat, lässt sich nicht einfach wieder herausnehmen. Ein Recht auf Löschung, das ich später ausübe, fände dann nichts mehr vor, was es rückgängig machen könnte. Ein Leben ändert sich, und was zu zeigen einmal harmlos war, kann zur Last werden. Deshalb widerspreche ich jetzt, solange es noch wirkt.
    .reply = Die irische Behörde sagt, dass sie Schutzmaßnahmen erreicht hat, darunter Filter und das Entfernen von Merkmalen, die Menschen erkennbar machen. Ein Widerspruch beendet die künftige Verwendung.

ground-irreversible-take-back =
    .ask = Gibt es etwas, das Sie eines Tages zurücknehmen möchten?
    .say = Es gibt Dinge, die eines Tages zurückgenommen werden müssen könnten.

ground-special-data =
    .name = Sensibles in Beiträgen
    .why = Beiträge, Gruppen und Bilder können auf das schließen lassen, was das Recht am stärksten schützt; Ihr Text sagt nie, was.
    .short = Inhalte über mich und mir Nahestehende können zusammengenommen Schlüsse auf Umstände zulassen, die das Recht besonders schützt. Die Einzelheiten behalte ich für mich, denn sie zu nennen, würde gerade den Schaden anrichten, gegen den ich mich wende.
    .long = Inhalte über mich und mir Nahestehende können Schlüsse auf Umstände zulassen, die das Recht besonders schützt. Solche Schlüsse ergeben sich aus dem Ganzen: aus Worten, Bildern, Gruppen, Orten und den Menschen darin. Ich kenne keinen Filter, der all das vor dem Training erkennen würde. Auf Einzelheiten gehe ich hier nicht ein, denn sie zu nennen, würde gerade den Schaden anrichten, gegen den ich mich wende. Bitte berücksichtigen Sie das, ohne von mir zu verlangen, sie offenzulegen.
    .reply = Das Oberlandesgericht Köln sah in den Regeln zu sensiblen Daten kein Hindernis, nur für jenen Fall und im Eilverfahren.

ground-special-data-inferred =
    .ask = Könnten Ihre Beiträge auf so etwas schließen lassen?
    .say = Das ist für mich eine konkrete Sorge und keine allgemeine.

ground-vulnerable =
    .name = Sicherheit, Lebenslage
    .why = Manche Lagen bergen ein höheres Risiko als die meisten; Ihr Text sagt nie, welche.
    .short = Die Lage, in der ich und mir Nahestehende leben, birgt ein höheres Risiko als die der meisten, wenn Daten weiterverwendet werden. Aus demselben Grund gehe ich nicht auf Einzelheiten ein.
    .long = Wie schwer diese Verarbeitung wiegt, hängt von dem Menschen ab, den sie betrifft. Die Lage, in der ich und mir Nahestehende leben, birgt ein höheres Risiko als die der meisten, wenn Daten über uns weiterverwendet oder wiederholt werden. Ich kann nicht vorhersehen, wer durch ein KI-Modell was erfährt, und ich könnte es nicht zurückholen. Auf Einzelheiten gehe ich hier nicht ein, denn das würde das Risiko erhöhen. Ich bitte Sie, meine besondere Situation abzuwägen und nicht die einer Durchschnittsperson.

ground-vulnerable-at-risk =
    .ask = Gibt es für Sie ein solches Risiko? (Ja genügt)
    .say = Das Risiko ist für mich real und nicht nur denkbar.

ground-third-parties =
    .name = Beiträge anderer über mich
    .why = Sie haben es nicht veröffentlicht, und Sie können nicht einstellen, wer es sieht.
    .short = Andere veröffentlichen Bilder von mir und erwähnen mich. Ich kann nicht bestimmen, wer das sieht, und zusammen ergibt es ein Bild von mir, das ich nicht gewählt habe.
    .long = Nicht alles über mich stammt von mir. Andere veröffentlichen Bilder von mir und erwähnen mich, und ich kann weder einstellen, wer es sieht, noch sicher sein, davon zu hören. Zusammen ergeben solche Beiträge ein Bild von mir, das ich nicht gewählt habe und nicht berichtigen kann. Diese Daten habe ich nicht selbst öffentlich gemacht. Ihre Verwendung für KI betrifft mich also ohne jede eigene Entscheidung.

ground-third-parties-who =
    .ask = Wer veröffentlicht etwas über Sie? (ein Verein, eine Schule, Familie)
    .say = Solche Beiträge kommen von folgenden Personen oder Stellen: { $answer }.

ground-third-parties-examples =
    .ask = Links zu einigen dieser Beiträge, wenn Sie welche haben
    .say = Beispiele finden sich hier: { $answer }.

ground-no-account =
    .name = ich habe dort kein Konto
    .why = Sie haben dort keine Einstellungen, und kein Hinweis hat Sie erreicht.
    .short = Ich habe dort kein Konto und habe deshalb weder in etwas eingewilligt, noch kann ich etwas einstellen. Über Daten, die mich betreffen, will ich dennoch bestimmen.
    .long = Ich habe bei dem Dienst kein Konto und keinen Vertrag mit ihm. Deshalb habe ich keine Einstellung, mit der ich die Verwendung von Daten über mich begrenzen könnte, und mir wurde kein Hinweis darauf geschickt. Öffentliche Inhalte anderer können mich dennoch zeigen oder nennen. Wer sich von einem Dienst fernhält, rechnet nicht damit, Stoff für dessen KI zu werden. Ein Widerspruch ist das einzige Mittel, das ich habe.

ground-no-account-where =
    .ask = Wo könnte Ihr Name oder Ihr Bild vorkommen?
    .say = Mein Name oder mein Bild kann an folgenden Stellen vorkommen: { $answer }.

ground-no-account-spellings =
    .ask = In welchen Schreibweisen Ihres Namens?
    .say = Mein Name kann dort so geschrieben sein: { $answer }.

ground-creator =
    .name = Werke, Gesicht, Stil
    .why = Was Sie schaffen, kann Ihr Gesicht, Ihre Stimme oder Ihre eigene Art zeigen; das Urheberrecht ist ein anderes Gesetz und bleibt davon unberührt.
    .short = Was ich schaffe, zeigt mich: mein Gesicht, meine Stimme oder eine eigene Art, an der man mich erkennt. Ich will nicht, dass eine KI lernt, das nachzuahmen.
    .long = Was ich schaffe, ist mit meiner Person verbunden. Es zeigt mein Gesicht, trägt meine Stimme oder hat eine eigene Art, an der man mich erkennt. Eine KI, die daraus lernt, kann es nachahmen, und andere können die Nachahmung dann für mein Werk halten. Diese Werke sind dafür da, dass Menschen sie sehen oder hören, und nicht für eine Maschine, die lernt, an meine Stelle zu treten. Dieser Widerspruch betrifft nur meine personenbezogenen Daten und lässt Rechte nach anderen Gesetzen, wie sie sind.

ground-creator-what =
    .ask = Was schaffen Sie?
    .say = Das schaffe ich: { $answer }.

ground-creator-living =
    .ask = Leben Sie davon, wenigstens zum Teil?
    .say = Von dieser Arbeit lebe ich, wenigstens zum Teil.

ground-creator-imitations =
    .ask = Haben Sie schon Nachahmungen gesehen?
    .say = Nachahmungen meiner Arbeit oder meiner Person habe ich bereits gesehen.

ground-ai-chats =
    .name = was Meta AI gesagt wurde
    .why = Chats mit einer KI können verwendet werden, und andere im Chat können Ihre Worte hineintragen.
    .short = Was Menschen einer KI schreiben, ist für eine Antwort gedacht, und andere können Worte von mir oder meiner Familie an sie weitergeben. Ich will nicht, dass solche Nachrichten zur Entwicklung von KI verwendet werden.
    .long = Was Menschen einer KI schreiben, ist für die Antwort gedacht und für nichts sonst. Solche Nachrichten können offener sein als alles, was man veröffentlichen würde, und auch die von Minderjährigen können verwendet werden. Andere in einem gemeinsamen Chat können an die KI weitergeben, was dort geschrieben oder gezeigt wurde. Ich kann das weder verhindern noch erfahren, ob es geschehen ist. Ich widerspreche der Verwendung solcher Nachrichten zur Entwicklung und Verbesserung von KI.

ground-ai-chats-used =
    .ask = Haben Sie Meta AI selbst verwendet?
    .say = Ich habe Meta AI verwendet.

ground-ai-chats-by-others =
    .ask = Hat sie jemand in einem Chat verwendet, in dem Sie sind?
    .say = Andere haben Meta AI in Chats verwendet, an denen ich beteiligt bin.

ground-ai-chats-personal =
    .ask = Ging es in diesen Chats um Persönliches?
    .say = In solchen Chats ging es um Persönliches.

ground-minor-then =
    .name = damals minderjährig
    .why = Ein Kind kann nicht vorhersehen, was Erwachsene vorhersehen können.
    .short = Als ich einen Teil dessen veröffentlichte, was in meinem Konto steht, war ich noch minderjährig. Was daraus gemacht würde, konnte ich damals nicht vorhersehen.
    .long = Einen Teil dessen, was in meinem Konto steht, habe ich veröffentlicht, als ich noch minderjährig war. Ein Kind wägt die Folgen eines Beitrags nicht so ab wie Erwachsene, und von dieser Verwendung konnte ich nichts wissen. Das Recht schützt Daten aus der Kindheit besonders, auch wenn der Mensch inzwischen erwachsen ist. Meta sagt, dass öffentliche Beiträge aus Konten Minderjähriger ausgenommen bleiben. Ich bitte darum, mit meinen Beiträgen von damals nicht deshalb weniger sorgsam umzugehen, weil ich heute älter bin.

ground-minor-then-age =
    .ask = Wie alt waren Sie, als Sie das Konto eröffneten?
    .say = Mein Alter, als ich das Konto eröffnete: { $answer }.

ground-minor-then-years =
    .ask = Aus welchen Jahren sind Ihre Beiträge von damals?
    .say = Die Beiträge aus der Zeit, als ich minderjährig war, stammen aus folgenden Jahren: { $answer }.

ground-dependence =
    .name = auf das Konto angewiesen
    .why = Arbeit, Familie oder ein Verein können an einen Dienst binden, und manches bleibt öffentlich, was immer Sie einstellen.
    .short = Ich kann den Dienst nicht einfach verlassen, und manche meiner Daten bleiben dort öffentlich, was immer ich einstelle. Zu gehen, ist für mich deshalb keine wirkliche Wahl.
    .long = Ich bin auf den Dienst angewiesen und kann ihn nicht einfach verlassen. Manche meiner Daten, etwa mein Name und mein Bild, bleiben dort öffentlich, was immer ich einstelle. Zwischen dem Hinnehmen dieser Verwendung und dem Verzicht auf den Dienst habe ich keine freie Wahl. Das Machtgefälle zwischen dem Unternehmen und mir ist groß. Dieser Widerspruch ist das Mittel, das mir bleibt.
    .reply = Das Oberlandesgericht Köln sah im Eilverfahren keinen Verstoß gegen die Regeln für digitale Torwächter.

ground-dependence-need =
    .ask = Wofür brauchen Sie das Konto?
    .say = Ich brauche das Konto hierfür: { $answer }.

ground-dependence-lose =
    .ask = Was würden Sie ohne das Konto verlieren?
    .say = Ohne das Konto würde ich verlieren: { $answer }.

ground-transparency =
    .name = zu wenig gesagt
    .why = Welche Daten in welche Modelle eingehen und für wie lange, ist schwer zu erkennen.
    .short = Aus dem, was mir gesagt wurde, kann ich nicht erkennen, welche Daten für welche KI verwendet werden und wie lange. Ich kann nicht beurteilen, was ich hinnehmen soll.
    .long = Aus den Informationen, die ich erhalten habe, kann ich nicht erkennen, welche Daten für welche KI-Modelle verwendet werden und wie lange. Ich erkenne auch nicht, wer sonst mit diesen Modellen arbeiten wird. Ohne das zu wissen, kann ich nicht beurteilen, was die Verwendung für mich bedeutet. Solche Zweifel dürfen nicht zu meinen Lasten gehen. Deshalb widerspreche ich.

ground-transparency-no-notice =
    .ask = Hat Sie kein Hinweis darauf erreicht?
    .say = An einen Hinweis darauf erinnere ich mich nicht.

ground-transparency-notice-when =
    .ask = Falls Sie einen Hinweis gesehen haben: Wann war das?
    .say = Einen Hinweis darauf habe ich zu folgender Zeit gesehen: { $answer }.

ground-transparency-old-mailbox =
    .ask = Gehört zum Konto ein Postfach, das Sie nicht mehr benutzen?
    .say = Das Postfach des Kontos benutze ich nicht mehr; ein Hinweis dorthin hätte mich nicht erreicht.

ground-no-consent =
    .name = nie gefragt worden
    .why = Nichts zu sagen, ist nicht dasselbe wie Ja zu sagen.
    .short = Ich bin nie gefragt worden, ob ich mit dieser Verwendung einverstanden bin. Mein Schweigen war keine Einwilligung, und ich sage jetzt Nein.
    .long = Ich bin nie gefragt worden, ob ich mit dieser Verwendung einverstanden bin. Sie hat ohne mich begonnen und würde andauern, solange ich nichts sage. Schweigen ist keine Einwilligung. Ein Formular für diejenigen, die es zufällig finden, ersetzt die Frage nicht. Mit diesem Widerspruch sage ich klar, was ich auf eine Frage hin gesagt hätte.
    .reply = Die irische Behörde nennt ein einfacheres Formular, das länger angeboten wird, unter den Verbesserungen, die sie erreicht hat.

ground-no-consent-learned =
    .ask = Wie haben Sie davon erfahren?
    .say = Davon erfahren habe ich so: { $answer }.

ground-no-consent-obstacle =
    .ask = Was stand Ihnen im Weg, als Sie Nein sagen wollten?
    .say = Im Weg stand mir: { $answer }.

ground-purpose =
    .name = für Bekannte gedacht
    .why = Sie sind beigetreten, um mit Menschen in Verbindung zu sein; KI für beliebige Zwecke ist etwas anderes.
    .short = Ich nutze den Dienst, um mit Menschen in Verbindung zu sein. KI für beliebige Zwecke zu entwickeln, ist etwas anderes, und dafür bin ich nicht beigetreten.
    .long = Ich nutze den Dienst, um mit Menschen in Verbindung zu sein. KI-Modelle für beliebige Zwecke zu entwickeln, von Meta und von anderen, ist etwas anderes. Mit dem Grund, aus dem meine Daten dort sind, hat es nichts zu tun. Diese Änderung konnte ich nicht erwarten, und wohin sie führt, kann ich nicht vorhersehen. Meine Daten sollen bei dem Zweck bleiben, für den ich sie gegeben habe.
    .reply = Die irische Behörde hat sich angesehen, wie Meta geprüft hat, ob der neue Zweck zum alten passt.

ground-purpose-meant-for =
    .ask = Für wen und wofür war das Konto gedacht?
    .say = Das Konto war hierfür gedacht: { $answer }.

ground-memorisation =
    .name = Modelle wiederholen Daten
    .why = Ein Modell kann Teile dessen wiedergeben, womit es trainiert wurde.
    .short = KI-Modelle können Teile dessen wiederholen, womit sie trainiert wurden. Namen, Kontakte oder Bilder, die mich oder meine Familie betreffen, könnten vor Fremden wieder zum Vorschein kommen.
    .long = Forschung hat gezeigt, dass große KI-Modelle Stellen aus dem wiederholen können, womit sie trainiert wurden. Was mich oder meine Familie betrifft, könnte also wieder zum Vorschein kommen, vor Menschen, für die es nie bestimmt war. Ein Filter mindert dieses Risiko, ohne es zu beenden. Ich würde von einem solchen Fall kaum erfahren und könnte es nicht zurückholen. Ein Modell, das mit personenbezogenen Daten trainiert wurde, ist nicht schon deshalb anonym, weil es ein Modell ist.
    .reply = Das Oberlandesgericht Köln verwies auf die Filter und darauf, dass Angaben entfernt werden, die Menschen direkt erkennbar machen.

ground-memorisation-unusual =
    .ask = Würde Sie etwas Ungewöhnliches verraten, etwa ein seltener Name?
    .say = In den Daten ist etwas Ungewöhnliches, das direkt auf mich hinweisen würde.

ground-distortion =
    .name = Falsches über mich
    .why = Ein Modell kann Menschen verwechseln, etwas erfinden oder ein Gesicht oder eine Stimme nachahmen.
    .short = Ein KI-Modell kann mich mit anderen verwechseln, etwas über mich erfinden oder mein Gesicht oder meine Stimme nachahmen. Berichtigen könnte ich das kaum.
    .long = KI-Modelle sagen über Menschen manchmal Dinge, die nicht stimmen, oder verwechseln sie miteinander. Mit ihnen lässt sich auch ein Gesicht oder eine Stimme nachahmen. Geschieht mir das, so wissen diejenigen, die es lesen oder sehen, nicht, dass es falsch ist. Eine Berichtigung in einem Modell ist schwerer zu erreichen als eine auf einer Seite. Je weniger Daten über mich in das Training eingehen, desto kleiner ist nach meiner Einschätzung dieses Risiko.

ground-distortion-known =
    .ask = Sind Sie öffentlich bekannt, wenn auch nur örtlich?
    .say = Ich bin öffentlich bekannt, wenn auch nur örtlich, sodass sich ein Irrtum über mich verbreiten würde.

ground-distortion-namesake =
    .ask = Trägt jemand anderes denselben Namen?
    .say = Jemand anderes trägt denselben Namen, sodass wir verwechselt werden können.

ground-secrecy =
    .name = Vertrauliches zu wahren
    .why = Kontakte, Kommentare oder Orte können Menschen verraten, die sich auf Ihr Schweigen verlassen; Ihr Text sagt nie, wer Sie für sie sind.
    .short = Andere verlassen sich auf meine Verschwiegenheit, und Daten in meinem Umfeld könnten auf sie hinweisen. Auf Einzelheiten gehe ich nicht ein, um nichts preiszugeben.
    .long = Andere verlassen sich auf meine Verschwiegenheit. Kontakte, Kommentare, Bilder und Orte in meinem Umfeld könnten zusammengenommen auf sie hinweisen. Was ein KI-Modell aus vielen kleinen Hinweisen lernt, liegt außerhalb meiner Kontrolle. Auf Einzelheiten gehe ich hier nicht ein, um nichts preiszugeben. Ihr Vertrauen gehört zu meiner besonderen Situation, und ich bitte Sie, es abzuwägen.

ground-secrecy-could-reveal =
    .ask = Könnten Ihre Kontakte oder Kommentare solche Menschen verraten?
    .say = Dieses Risiko halte ich in meinem Fall für real.

ground-necessity =
    .name = ohne meine Daten möglich
    .why = Andere trainieren ohne solche Daten; nehmen Sie das zu einem eigenen Grund hinzu.
    .short = KI lässt sich ohne die Daten entwickeln, um die es hier geht, etwa mit Daten von Menschen, die damit einverstanden sind. Meine Interessen müssen nicht hinter einer Verwendung zurückstehen, die ohne sie auskommt.
    .long = KI lässt sich ohne die personenbezogenen Daten entwickeln, um die es hier geht. Es gibt andere Quellen, und es gibt Menschen, die zustimmen würden, wenn man sie fragte. Ein milderer Weg, der zum Ziel führt, geht einem vor, der alle erfasst, die nichts sagen. Was diese wenigen Daten dem Unternehmen bringen, ist sehr wenig. Was ihre Verwendung dem betroffenen Menschen nimmt, ist mehr als das.
    .reply = Das Oberlandesgericht Köln sah im Eilverfahren keinen milderen Weg, der gleich gut wirken würde.

ground-open-weights =
    .name = Kopien nicht rückholbar
    .why = Meta hat Modelle veröffentlicht, und Kopien bleiben außer Reichweite; nehmen Sie das zu einem eigenen Grund hinzu.
    .short = Meta hat eigene KI-Modelle zur Verwendung durch andere veröffentlicht. Was solche Kopien enthalten, kann niemand zurückrufen, weder das Unternehmen noch ich.
    .long = Meta hat eigene KI-Modelle zur Verwendung durch andere veröffentlicht. Kopien davon liegen bei Menschen und Unternehmen, die niemand erfasst hat. Sind die Daten, um die es hier geht, in ein solches Modell eingegangen, so kann niemand sie alle unterrichten oder die Kopien zurückrufen. Ein Recht, das sich nur gegen den ersten Inhaber ausüben lässt, wäre dann leer. Deshalb widerspreche ich, bevor es dazu kommt.
