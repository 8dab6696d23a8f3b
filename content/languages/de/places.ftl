### Places: what a region is called, and what holds there that holds nowhere else.
### One message a region, `region-` and its ISO 3166-1 code. A note says what holds and what one can still do; `also` has other names that find it, with commas between.

## The European Union. A note stands only where a place has something of its own.

region-AT = Österreich
    .note = Kommt es zu einer Beschwerde, warten Sie nicht lange. Soweit wir wissen, gibt das österreichische Recht ein Jahr ab dem Tag, an dem Sie davon erfahren, und höchstens drei Jahre.

region-BE = Belgien
    .note = Die belgische Behörde hat selbst dazu aufgerufen zu widersprechen, wenn man die Verwendung seiner Daten nicht will. Eine Beschwerde bei ihr wird auf Niederländisch, Französisch oder Deutsch geschrieben.

region-BG = Bulgarien
region-HR = Kroatien
region-CY = Zypern
region-CZ = Tschechien
    .also = Tschechische Republik
region-DK = Dänemark
region-EE = Estland
region-FI = Finnland
region-FR = Frankreich

region-DE = Deutschland
    .note = Beschweren Sie sich bei der Behörde des Bundeslands, in dem Sie leben; in Bayern bei der für private Unternehmen. Innerhalb Deutschlands ist Hamburg für Meta federführend; auch dorthin können Sie schreiben.

region-GR = Griechenland
region-HU = Ungarn

region-IE = Irland
    .also = Eire
    .note = Metas europäisches Unternehmen sitzt hier; die irische Behörde ist also Ihre eigene und zugleich federführend für Meta. Sie erwartet, dass Sie zuerst an Meta schreiben.

region-IT = Italien
region-LV = Lettland
region-LT = Litauen
region-LU = Luxemburg
region-MT = Malta

region-NL = Niederlande
    .also = Holland
    .note = Die niederländische Behörde hat zum Widerspruch aufgerufen und offengelassen, ob ein Training rechtmäßig ist, das nur die Möglichkeit bietet, Nein zu sagen. Sie bittet, vor einer Beschwerde Meta anzusprechen.

region-PL = Polen
region-PT = Portugal
region-RO = Rumänien
region-SK = Slowakei
region-SI = Slowenien

region-ES = Spanien
    .note = Eine Beschwerde über Meta geht an die nationale Behörde. Die katalanische, die baskische und die andalusische sind nur für öffentliche Stellen zuständig.

region-SE = Schweden

## The European Economic Area beside the Union.

region-IS = Island
    .note = Die DSGVO gilt hier wie in der Europäischen Union.

region-LI = Liechtenstein
    .note = Die DSGVO gilt wie in der Europäischen Union. Die Behörde weist darauf hin, dass Name, Profilbild und was Sie in öffentlichen Gruppen schreiben, ohnehin öffentlich bleiben: Ein Widerspruch lohnt sich auch mit privatem Konto.

region-NO = Norwegen
    .note = Die DSGVO gilt wie in der Europäischen Union. Der norwegische Verbraucherrat hat sich über Metas Pläne beschwert; Ihren eigenen Widerspruch schicken Sie trotzdem ab.

## The United Kingdom, Switzerland, Brazil.

region-GB = Vereinigtes Königreich
    .also = UK, Großbritannien, England, Schottland, Wales, Nordirland
    .note = Für das Vereinigte Königreich sind Metas US-Unternehmen zuständig. Bleibt der Widerspruch erfolglos, beschweren Sie sich zuerst bei Meta: Es muss den Eingang bestätigen und antworten. Danach kommt die Aufsichtsbehörde. Sie hat das Training nicht genehmigt und beobachtet es weiter.

region-CH = Schweiz
    .note = Hat Meta keinen Rechtfertigungsgrund, bindet es ein ausdrücklicher Widerspruch, auch bei Beiträgen, die Sie öffentlich gemacht haben. Ansprüche gehen an ein Zivilgericht; der Eidgenössische Beauftragte nimmt Anzeigen entgegen. Zuständig ist Metas irisches Unternehmen, also kann auch die DSGVO gelten: Das ist unsere Lesart, nicht die einer Behörde.

region-BR = Brasilien
    .note = Die Behörde hat das Training unter der Bedingung erlaubt, dass alle, mit und ohne Konto, jederzeit über ein einfaches Formular widersprechen können. Bevor Sie sich an sie wenden, fragen Sie Meta und bewahren Sie den Beleg auf: Sie will ihn sehen.

## The United States.

region-US = Vereinigte Staaten
    .also = USA, Amerika
    .note = Ein Widerspruchsrecht des Bundes ist nicht bekannt. Gesetze der Bundesstaaten gewähren andere Rechte, etwa auf Löschung, und lassen beiseite, was Sie öffentlich gemacht haben. Metas Seite über KI bietet dort nur einen Antrag zu Informationen von Dritten.

## Small states that Meta counts as part of Europe.

region-AD = Andorra
    .note = Das nationale Recht soll der DSGVO folgen; sein Text wurde nicht geprüft. Meta zählt dieses Land zu Europa, also ist sein irisches Unternehmen zuständig, und die DSGVO kann gelten. Versuchen Sie die europäischen Formulare; ob sie sich hier öffnen, wurde nicht erprobt.

region-MC = Monaco
    .note = Das nationale Recht soll der DSGVO folgen; sein Text wurde nicht geprüft. Meta zählt dieses Land zu Europa, also ist sein irisches Unternehmen zuständig, und die DSGVO kann gelten. Versuchen Sie die europäischen Formulare; ob sie sich hier öffnen, wurde nicht erprobt.

region-SM = San Marino
    .note = Das nationale Recht soll der DSGVO folgen; sein Text wurde nicht geprüft. Meta zählt dieses Land zu Europa, also ist sein irisches Unternehmen zuständig, und die DSGVO kann gelten. Versuchen Sie die europäischen Formulare; ob sie sich hier öffnen, wurde nicht erprobt.

region-VA = Vatikanstadt
    .note = Der Staat soll eigene allgemeine Regeln haben; ihr Text wurde nicht geprüft. Meta zählt dieses Land zu Europa, also ist sein irisches Unternehmen zuständig, und die DSGVO kann gelten. Versuchen Sie die europäischen Formulare; ob sie sich hier öffnen, wurde nicht erprobt.

## The rest of the world.

region-TR = Türkei
    .also = Türkiye
    .note = Das Gesetz lässt einen Widerspruch nur gegen das Ergebnis einer voll automatisierten Auswertung zu. Sie können von Meta Auskunft, Berichtigung oder Löschung verlangen und sich dann an die Datenschutzbehörde wenden. Ein Formular von Meta dafür wurde nicht gefunden.

region-KR = Südkorea
    .also = Korea
    .note = Sie können verlangen, dass die Verwendung Ihrer Daten ausgesetzt wird, und Meta muss antworten. Nach Berichten gibt es einen Weg, Nein zu sagen, doch er ist hinter mehreren Schritten verborgen; seine Adresse ist nicht bekannt. Schreiben Sie einen Brief.

region-JP = Japan
    .note = Ein allgemeines Widerspruchsrecht gibt es nicht. Sie können verlangen, dass die Verwendung endet, wo das Gesetz verletzt ist oder Ihre berechtigten Interessen voraussichtlich Schaden nehmen.

region-IN = Indien
    .note = Das Datenschutzgesetz nimmt aus, was Sie selbst öffentlich gemacht haben, und seine wichtigsten Pflichten beginnen nicht sofort. Ein Formular von Meta dafür wurde nicht gefunden.

region-NG = Nigeria
    .note = Nach dem Gesetz können Sie widersprechen, wenn kein überwiegendes öffentliches Interesse oder berechtigter Grund entgegensteht. Ein Formular von Meta dafür wurde nicht gefunden: Schreiben Sie einen Brief.

region-ZA = Südafrika
    .note = Sie können aus vernünftigen Gründen widersprechen, die in Ihrer Situation liegen, und die Verarbeitung muss dann enden. Die Verordnung dazu enthält ein eigenes Formular. Schreiben Sie an Meta; Beschwerden gehen an die Aufsichtsbehörde.

region-AR = Argentinien
    .note = Das Gesetz kennt Rechte auf Auskunft, Berichtigung und Löschung, aber kein allgemeines Widerspruchsrecht. Eine Beschwerde über Metas KI-Training war bei der Behörde anhängig, als zuletzt nachgesehen wurde. Ein Formular wie das brasilianische ist nicht bekannt.

region-UY = Uruguay
    .note = Ein allgemeines Widerspruchsrecht ist nicht bekannt. Die Behörde hat mit Meta gesprochen. Ein Formular von Meta dafür wurde nicht gefunden.

region-CL = Chile
    .note = Ein neues Gesetz bringt ein Widerspruchsrecht ab dem Tag, an dem es voll in Kraft ist; sein Text wurde nicht geprüft. Stellen Sie bis dahin Beiträge privat und meiden Sie KI-Chats. Schreiben Sie ab jenem Tag einen Brief: Ein Formular von Meta wurde nicht gefunden.

region-CA = Kanada
    .note = Nach Bundesrecht können Sie eine Einwilligung widerrufen und Ihre Daten einsehen, ein Widerspruchsrecht gibt es aber nicht. Québec verlangt für einen neuen Zweck eine Einwilligung, und nach Kritikern braucht das Training eine; Beschwerden gehen an die dortige Kommission. Ein Formular von Meta wurde nicht gefunden.

region-AU = Australien
    .note = Der Privacy Act kennt kein Widerspruchsrecht. Meta hat dem Senat gesagt, dass es alle öffentlichen Beiträge Erwachsener verwendet und dort keinen Weg anbietet, Nein zu sagen.

region-NZ = Neuseeland
    .note = Sie können Ihre Daten einsehen und berichtigen lassen, aber ein Widerspruchsrecht kennt das Gesetz nicht. Ein Formular von Meta dafür wurde nicht gefunden.

region-MX = Mexiko
    .note = Das Datenschutzgesetz des Bundes gewährt ein Widerspruchsrecht, mit einer Frist für die Antwort; sein Text wurde nicht geprüft. Ein Formular von Meta dafür wurde nicht gefunden: Schreiben Sie einen Brief.

region-PE = Peru
    .note = Nach dem Gesetz können Sie aus einem begründeten und berechtigten Grund widersprechen: Nennen Sie einen. Sein Text wurde nicht geprüft. Ein Formular von Meta dafür wurde nicht gefunden: Schreiben Sie einen Brief.

region-CO = Kolumbien
    .note = Ein eigentliches Widerspruchsrecht hat das Gesetz nicht. Sie können Löschung verlangen oder eine Einwilligung widerrufen; Meta muss darauf antworten, und danach kommt die Aufsichtsbehörde. Der Text wurde nicht geprüft.

region-KE = Kenia
    .note = Nach dem Gesetz können Sie widersprechen, wenn Meta kein zwingendes berechtigtes Interesse hat; sein Text wurde nicht geprüft. Ein Formular von Meta wurde nicht gefunden: Schreiben Sie einen Brief. Beschwerden gehen an die Datenschutzbehörde.

region-TH = Thailand
    .note = Nach dem Gesetz können Sie dem widersprechen, was auf berechtigtem Interesse beruht; sein Text wurde nicht geprüft. Ein Formular von Meta dafür wurde nicht gefunden: Schreiben Sie einen Brief.

region-PH = Philippinen
    .note = Die Regeln zum Data Privacy Act gewähren ein Widerspruchsrecht; ihr Text wurde nicht geprüft. Ein Formular von Meta dafür wurde nicht gefunden: Schreiben Sie einen Brief.

region-SG = Singapur
    .note = Sie können eine Einwilligung widerrufen, doch was öffentlich zugänglich ist, braucht keine. Ein Formular von Meta dafür wurde nicht gefunden, und der Text des Gesetzes wurde nicht geprüft.

region-IL = Israel
    .note = Das Gesetz kennt Rechte auf Auskunft und Berichtigung, aber kein allgemeines Widerspruchsrecht; sein Text wurde nicht geprüft. Ein Formular von Meta dafür wurde nicht gefunden.

region-RS = Serbien
    .note = Das Gesetz ist der DSGVO nachgebildet und gewährt ein Widerspruchsrecht; sein Text wurde nicht geprüft. Meta zählt Serbien nicht zu Europa, also ist das US-Unternehmen zuständig. Ein Formular von Meta wurde nicht gefunden: Schreiben Sie einen Brief.

region-UA = Ukraine
    .note = Nach dem Gesetz können Sie mit einem begründeten Verlangen widersprechen: Nennen Sie Ihre Gründe. Sein Text wurde nicht geprüft. Ein Formular von Meta wurde nicht gefunden: Schreiben Sie einen Brief. Beschwerden nimmt die Ombudsstelle an.

## Crown dependencies that Meta counts as part of Europe.

region-JE = Jersey
    .note = Meta zählt diese Insel zu Europa, also ist sein irisches Unternehmen zuständig. Das eigene Recht der Insel wurde nicht untersucht, also wird hier kein Recht behauptet. Versuchen Sie die europäischen Formulare; ob sie sich öffnen, wurde nicht erprobt.

region-GG = Guernsey
    .note = Meta zählt diese Insel zu Europa, also ist sein irisches Unternehmen zuständig. Das eigene Recht der Insel wurde nicht untersucht, also wird hier kein Recht behauptet. Versuchen Sie die europäischen Formulare; ob sie sich öffnen, wurde nicht erprobt.

region-IM = Insel Man
    .note = Meta zählt diese Insel zu Europa, also ist sein irisches Unternehmen zuständig. Das eigene Recht der Insel wurde nicht untersucht, also wird hier kein Recht behauptet. Versuchen Sie die europäischen Formulare; ob sie sich öffnen, wurde nicht erprobt.

## The law that applies: its short name, the right in one line, and how long Meta has. `{ $days }` is a number of days.

regime-gdpr = Art. 21 Abs. 1 DSGVO
    .right = Sie können jederzeit widersprechen. Metas Formular für Ihr eigenes Konto braucht keinen Grund.
    .answer = Oft eine E-Mail binnen eines Tages; nach dem Gesetz höchstens ein Monat oder zwei weitere, wenn Meta es im ersten mitteilt.

regime-uk-gdpr = Art. 21 Abs. 1 UK GDPR
    .right = Sie können jederzeit widersprechen. Im Formular für Ihr eigenes Konto kann das Feld für Gründe leer bleiben.
    .answer = Nach dem Gesetz ein Monat, bis zum gleichen Tag des nächsten. Wie Wochenenden und Feiertage zählen, ist uns nicht bekannt.

regime-fadp = Schweizer Datenschutzgesetz (DSG), Art. 30 Abs. 2 Bst. b
    .right = Sie können jederzeit ausdrücklich widersprechen. Meta darf dann nur mit einem Rechtfertigungsgrund fortfahren.
    .answer =
        { $days ->
            [one] Keine gesetzliche Frist. Wir schlagen vor, nach { $days } Tag wieder nachzusehen.
           *[other] Keine gesetzliche Frist. Wir schlagen vor, nach { $days } Tagen wieder nachzusehen.
        }

regime-lgpd = Art. 18 § 2 LGPD
    .right = Sie können jederzeit einer Verwendung widersprechen, die nicht auf Ihrer Einwilligung beruht, wenn das Gesetz nicht eingehalten ist.
    .answer =
        { $days ->
            [one] Keine gesetzliche Frist. Wir schlagen vor, nach { $days } Tag wieder nachzusehen.
           *[other] Keine gesetzliche Frist. Wir schlagen vor, nach { $days } Tagen wieder nachzusehen.
        }

regime-other = Das Recht des Landes
    .right = Lesen Sie den Hinweis: Was Sie verlangen können, ist von Land zu Land verschieden.
    .answer = Die Frist hängt vom Recht des Landes ab; für viele ist keine bekannt.
    .answer-days =
        { $days ->
            [one] { $days } Tag nach Eingang, soweit bekannt; wir schlagen das als Termin vor, nicht als gesetzliche Frist.
           *[other] { $days } Tage nach Eingang, soweit bekannt; wir schlagen das als Termin vor, nicht als gesetzliche Frist.
        }
    .answer-working-days =
        { $days ->
            [one] { $days } Arbeitstag nach Eingang, soweit bekannt; wir schlagen das als Termin vor, nicht als gesetzliche Frist.
           *[other] { $days } Arbeitstage nach Eingang, soweit bekannt; wir schlagen das als Termin vor, nicht als gesetzliche Frist.
        }

regime-none = Kein Widerspruchsrecht bekannt
    .right = Hier ist kein Gesetz bekannt, nach dem Sie dieser Verwendung widersprechen können.
    .answer = Keine Frist, denn es ist kein Recht bekannt.

## What one can do where no right is known.

no-right-do = Was Sie hier tun können
    .a = Stellen Sie Ihre Konten auf privat. Name und Profilbild bleiben öffentlich.
    .b = Beschränken Sie, wer frühere Beiträge sieht. Bei Facebook geht das auf einmal, zurücknehmen lässt es sich aber nicht auf einmal.
    .c = Löschen Sie Ihre Chats mit Metas KI und beginnen Sie keine neuen. Meta sagt nicht zu, die eigene Kopie zu löschen.
    .d = Bitten Sie Freunde, keine Bilder von Ihnen zu veröffentlichen und Ihre Nachrichten nicht an Metas KI weiterzugeben.
    .e = Wo Meta nach Ihrem Land fragt, nennen Sie das, in dem Sie leben. Ein anderes anzugeben, hilft niemandem.

## Where sources disagree about a place or an authority.

contradiction-form-japan = Zwei Anleitungen nennen Japan unter den Orten mit Formular; gefunden wurde keines.
contradiction-complaint-page = Quellen nennen zwei verschiedene Seiten für Beschwerden; die Anmerkungen nennen die andere.
contradiction-former-address = Eine Quelle führt noch eine frühere Anschrift; neuere stimmen in der gezeigten überein.
