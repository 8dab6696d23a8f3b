# What opened? Each name completes the question; `.means` says what it is, `.do` what to do now.

opened-form =
    .name = das Formular
    .means = Das ist die Seite, die Sie brauchen. Der Widerspruch gilt hier für das Konto, das in diesem Browser geöffnet ist.
    .do = Prüfen Sie, welches Konto geöffnet ist. Füllen Sie dann das Formular aus; das Feld für Ihre Gründe kann leer bleiben, wenn dieser Leitfaden nichts anderes sagt.

opened-log-in =
    .name = eine Anmeldung
    .means = Das Formular verlangt zuerst das Konto in diesem Browser. Eine Anmeldung in der App zählt hier nicht.
    .do = Melden Sie sich mit dem Konto an, für das Sie widersprechen. Öffnen Sie dann denselben Link noch einmal.

opened-nothing =
    .name = ein Fehler oder eine leere Seite
    .means = Meist ist in diesem Browser nicht das richtige Konto geöffnet. Manchmal gibt es die Adresse selbst nicht mehr.
    .do = Prüfen Sie, ob Sie in genau diesem Browser beim richtigen Dienst angemeldet sind, und öffnen Sie den Link noch einmal. Ändert sich nichts, nehmen Sie den nächsten Weg.

opened-asks-ai =
    .name = eine Frage, ob es um KI geht
    .means = Sie sind auf einer Seite, die Anträge sortiert. Bei Ihrem geht es um KI, Sie sind also richtig.
    .do = Antworten Sie mit Ja. Dann kommt das Formular.

opened-moved =
    .name = eine Hilfeseite von Meta
    .means = Meta hat seine allgemeinen Datenschutzanträge dorthin verlegt. Ob auch die Formulare zur KI umgezogen sind, ist nicht belegt.
    .do = Wählen Sie zuerst das Produkt, dann den Punkt zum Widerspruch. Gibt es keinen zur KI, nehmen Sie den allgemeinen Widerspruch und sagen im Text, dass es um KI geht.

opened-not-in-region =
    .name = es heißt: nicht in Ihrer Region
    .means = Meta zeigt das Formular nur in manchen Regionen. Es sieht vielleicht nach, wo das Konto ist oder wo das Gerät zu sein scheint.
    .do = Gibt es das Recht, wo Sie leben, und sind Sie nur im Ausland: jetzt der allgemeine Weg oder ein Brief, zu Hause noch einmal das Formular. Sonst sehen Sie, was bei Ihnen möglich ist: Ein anderes Land anzugeben, hilft niemandem.

opened-already-objected =
    .name = es heißt: schon widersprochen
    .means = Meta sagt, dass ein früherer Widerspruch weiter gilt und nicht noch einmal abgeschickt werden muss.
    .do = Machen Sie ein Bildschirmfoto: Es ist Ihr Beleg für den Tag. Suchen Sie auch die E-Mail von damals.

opened-something-else =
    .name = etwas anderes
    .means = Meta verlegt diese Seiten immer wieder, und was Sie sehen, ist für diesen Leitfaden vielleicht neu.
    .do = Gehen Sie zurück und wählen Sie einen anderen Weg. Wenn Sie möchten, melden Sie, was Sie gesehen haben, damit der Schritt berichtigt werden kann.

# What did you see? First what can come at once, then details, then what can come later.

reply-accepted =
    .name = der Widerspruch ist akzeptiert
    .means = Meta sagt, dass es die Daten dieses Kontos nicht mehr zur Entwicklung seiner KI verwendet. Das zählt von jetzt an, auch für die damit verknüpften Konten.
    .do = Machen Sie jetzt ein Bildschirmfoto: Es ist Ihr Beleg für den Tag. Bewahren Sie die E-Mail auf, und sehen Sie nach, ob sie Ihre anderen Konten nennt.

reply-received =
    .name = nur, dass er eingegangen ist
    .means = Ihr Antrag hat Meta erreicht. Akzeptiert ist er damit noch nicht; die E-Mail folgt oft nach Minuten, manchmal nach ein, zwei Tagen.
    .do = Machen Sie jetzt ein Bildschirmfoto: Es ist Ihr Beleg für den Tag. Sehen Sie in zwei Tagen nach der E-Mail, auch im Spam.

reply-code =
    .name = ein Code aus einer E-Mail ist nötig
    .means = Ein Code von Meta liegt im Postfach des Kontos. Ohne ihn gilt nichts als eingereicht.
    .do = Lassen Sie die Seite offen und holen Sie den Code. Sehen Sie im Spam nach, unter Werbung und in einem alten Postfach, falls das Konto damit eröffnet wurde.

reply-wants-more =
    .name = es wird mehr von mir verlangt
    .means = Ihr Antrag liegt vor, und Meta verlangt vor der Entscheidung noch etwas. Der Tag des Abschickens bleibt der erste Tag.
    .do = Machen Sie ein Bildschirmfoto von dem, was verlangt wird. Sagen Sie dann, was es ist: Gründe, ein Nachweis aus einer KI oder wer Sie sind.

reply-sent-elsewhere =
    .name = ich werde weiterverwiesen
    .means = Die Antwort verweist auf ein anderes Formular oder ein anderes Unternehmen. Wie es weitergeht, hängt davon ab, ob sie zu Ihrem eigenen Antrag etwas sagt.
    .do = Bewahren Sie die Antwort auf: Sie ist ein Beleg. Sagen Sie dann, was es ist: ein anderes Unternehmen, das genannt wird, oder eine allgemeine Antwort mit Links.

reply-refused =
    .name = der Widerspruch ist abgelehnt
    .means = Meta muss Gründe nachweisen, die Ihre überwiegen. Eine Ablehnung ist nicht das Ende: Sie können Ihren Widerspruch ergänzen und sich beschweren.
    .do = Bewahren Sie die Antwort auf und machen Sie ein Bildschirmfoto. Nennen Sie Ihre Gründe in einer Ergänzung; danach steht Ihnen eine Beschwerde bei der Behörde offen.
no-right-refused = 
    .means = Wo Sie leben, ist kein Widerspruchsrecht bekannt. Meta musste ihm also nicht folgen, und eine Beschwerde dagegen ist dort nicht bekannt.
    .do = Bewahren Sie die Antwort auf. Was Sie dort tun können, hängt nicht von ihr ab: private Konten, ältere Beiträge beschränkt, keine Chats mit Metas KI.

reply-error =
    .name = ein Fehler oder eine leere Seite
    .means = Das gilt als nicht abgeschickt. Ihr Text bleibt hier erhalten.
    .do = Prüfen Sie, ob in diesem Browser das richtige Konto geöffnet ist, und versuchen Sie es noch einmal. Gelingt es wieder nicht, nehmen Sie den nächsten Weg.

reply-nothing-yet =
    .name = noch nichts
    .means = Hat der Knopf reagiert, gilt der Antrag als abgeschickt. Eine E-Mail kommt meist nach Minuten, manchmal erst nach einem Tag.
    .do = Machen Sie jetzt ein Bildschirmfoto: Es ist Ihr Beleg für den Tag. Sehen Sie in zwei Tagen nach der E-Mail, auch im Spam und unter Werbung.

reply-wants-reasons =
    .name = meine Gründe werden verlangt
    .means = Ein Mensch oder eine Maschine fragt, wie diese Verwendung Sie betrifft. Ein paar ehrliche Sätze genügen; ein Nachweis ist dafür nicht vorgeschrieben.
    .do = Schreiben Sie zwei oder drei Gründe, die auf Sie zutreffen, oder nehmen Sie die vorbereiteten Sätze. Antworten Sie möglichst in der Sprache der E-Mail.

reply-wants-prompts =
    .name = Eingaben oder Bildschirmfoto verlangt
    .means = Das gehört zu einer anderen Art von Antrag, zu Antworten einer KI. Ein Widerspruch hängt nicht von einem solchen Nachweis ab.
    .do = Wählen Sie Widerspruch oder Einschränkung, wo es das gibt, und sagen Sie in einer Ergänzung, dass Sie widersprechen. Geben Sie Ihren Namen nicht als Nachweis in eine KI ein: Damit füttern Sie sie.

reply-wants-identity =
    .name = es wird gefragt, wer ich bin
    .means = Mehr über Sie darf nur bei begründeten Zweifeln verlangt werden. Dass Sie angemeldet sind oder aus dem Postfach des Kontos schreiben, sollte genügen.
    .do = Sagen Sie, dass der Antrag aus dem Konto selbst kam. Schicken Sie nie einen Ausweis, auf dem mehr zu lesen ist als nötig.

reply-elsewhere-other-company =
    .name = ein anderes Unternehmen ist zuständig
    .means = Die Antwort sagt zum Beispiel, dass dies Meta AI betrifft und nicht WhatsApp. Ihr Antrag ist angekommen, aber nicht dort, wo entschieden wird.
    .do = Bewahren Sie die Antwort als Beleg auf. Schicken Sie auf dem nächsten Weg einen neuen Antrag ab; der alte bleibt in Ihrem Verlauf.

reply-elsewhere-automatic =
    .name = eine automatische Antwort mit Links
    .means = Eine Maschine hat ihre allgemeinen Hinweise geschickt. Das ist keine Antwort auf Ihren Antrag; er bleibt abgeschickt.
    .do = Fangen Sie nicht von vorn an. Bewahren Sie die E-Mail auf und warten Sie auf eine richtige Antwort; der erste Tag bleibt.

reply-no-code-came =
    .name = es kam kein Code
    .means = Der Code kann im Spam oder unter Werbung stecken oder an das Postfach gehen, mit dem das Konto eröffnet wurde. Bevor er eingegeben ist, gilt nichts als eingereicht.
    .do = Sehen Sie an all diesen Stellen nach. Bringen Sie dann Telefon und App auf den neuesten Stand und öffnen Sie das Formular noch einmal, für einen neuen Code.

reply-already-objected =
    .name = dass ich schon widersprochen habe
    .means = Meta sagt, dass ein früherer Widerspruch weiter gilt und nicht wiederholt werden muss.
    .do = Bewahren Sie diese Antwort als Beleg auf. Prüfen Sie, ob sie das Konto betrifft, das Sie meinten.

reply-not-for-region =
    .name = dass hier nichts möglich ist
    .means = Das wurde Menschen außerhalb der erfassten Regionen gesagt. Es heißt nicht, dass es das Recht dort, wo Sie leben, nicht gibt.
    .do = Leben Sie, wo es das Recht gibt, nehmen Sie den nächsten Weg und sagen Sie, wo Sie leben. Sonst sehen Sie nach, was dort möglich ist.

reply-extension-announced =
    .name = dass es länger dauert
    .means = Wo das Gesetz einen Monat setzt, darf Meta zwei weitere hinzunehmen, aber nur, wenn es das im ersten Monat mit einem Grund mitteilt.
    .do = Notieren Sie den Tag, an dem es Ihnen mitgeteilt wurde. War es im ersten Monat, verschiebt sich der Termin; kam es zu spät, bleibt er.

# How sources disagree.

contradiction-reply-code = Ob in Europa noch ein Code per E-Mail kommt, sagen Anleitungen verschieden: Die meisten nennen keinen, einige doch.
contradiction-reply-refused = Ablehnungen wurden berichtet, bevor das Training in Europa begann; eine Verbraucherzentrale kennt keine bei Widersprüchen zum eigenen Konto.
contradiction-reply-older = Meta sagt, dass es frühere Widersprüche achtet; ein Verein bezweifelte das, doch kein Fall ist bekannt, in dem einer übergangen wurde.

# What to do: of an earlier day; and where the right exists.

past-accepted = Bewahren Sie die E-Mail auf: Sie trägt das Datum und ist Ihr Beleg. Sehen Sie nach, ob sie Ihre anderen Konten nennt.
right-not-for-region = Das Recht besteht, wo Sie wohnen; eine Antwort, dass nichts möglich ist, entscheidet also nichts: Was Sie abgeschickt haben, bleibt abgeschickt, und die Termine bleiben. Bewahren Sie die Antwort als Beleg auf. Nehmen Sie den nächsten Weg, etwa das allgemeine Formular oder einen Brief, und sagen Sie dort, wo Sie wohnen.
first-refused = Bewahren Sie die Antwort auf und machen Sie ein Bildschirmfoto. Nennen Sie Ihre Gründe in einer Ergänzung; danach steht Ihnen eine Beschwerde bei Meta selbst offen, die die Aufsichtsbehörde zuerst erwartet.
right-opened-not-in-region = Das Recht besteht, wo Sie wohnen; nur dieses Formular wird Ihnen nicht gezeigt. Nehmen Sie den allgemeinen Weg oder einen Brief, und sagen Sie dort, wo Sie wohnen. Sind Sie im Ausland, versuchen Sie es zu Hause noch einmal mit dem Formular.

# Where no account was objected for: the same, in words that name none.

others-accepted =
    .means = Meta sagt, dass es das, worum es in Ihrem Antrag geht, nicht mehr zur Entwicklung seiner KI verwendet. Das zählt von jetzt an, und nur für das, was der Antrag nennt.
    .do = Machen Sie jetzt ein Bildschirmfoto: Es ist Ihr Beleg für den Tag. Bewahren Sie die E-Mail auf, und prüfen Sie, ob sie von dem spricht, worum Sie gebeten haben.
    .past = Bewahren Sie die E-Mail auf: Sie trägt das Datum und ist Ihr Beleg. Prüfen Sie, ob es darin um das geht, worum Sie gebeten haben.

others-code =
    .means = Ein Code von Meta liegt im Postfach der Adresse, die Sie im Formular angegeben haben. Ohne ihn gilt nichts als eingereicht.
    .do = Lassen Sie die Seite offen und holen Sie den Code. Sehen Sie auch im Spam und unter Werbung nach.

others-error =
    .do = Versuchen Sie es noch einmal. Scheitert es wieder, nehmen Sie den nächsten Weg.

others-wants-identity =
    .means = Mehr über Sie darf nur bei begründeten Zweifeln verlangt werden. Ohne Konto sollte es genügen, dass Sie von der angegebenen E-Mail-Adresse schreiben.
    .do = Sagen Sie, dass der Antrag von dieser Adresse kam. Schicken Sie nie einen Ausweis, auf dem mehr zu lesen ist als nötig.

others-already-objected =
    .do = Bewahren Sie diese Antwort als Beleg auf. Prüfen Sie, ob sie das meint, worum Sie gebeten haben.

# What to do where the account is lost.

locked-log-in = Auch dieses Formular verlangt die Anmeldung. Nehmen Sie den nächsten Weg: Ein Brief braucht keine. Nennen Sie darin das Profil, damit Meta es finden kann.
