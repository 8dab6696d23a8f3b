# What protects more. Value: the name in the list; .does: what it does; .not: what it does not; .way: where it is.
# What Meta calls a thing arrives as a blank such as { $label }; its quotation marks are the program’s.

## Public posts

measure-private-account = Das Instagram-Konto privat stellen
    .does = Beiträge eines privaten Kontos gehören nicht zu dem, was Meta öffentliche Informationen nennt.
    .not = Das ist kein Widerspruch. Name, Nutzername und Profilbild bleiben öffentlich. Ein Business-Konto muss zuerst in ein persönliches umgewandelt werden.
    .way = Öffnen Sie Ihr Profil, dann die drei Striche, dann { $label }, unter der Überschrift dazu, wer Ihre Inhalte sehen kann. Schalten Sie es ein und bestätigen Sie.
measure-past-posts-limited = Frühere Facebook-Beiträge beschränken
    .does = Beiträge, die öffentlich oder für Freunde von Freunden waren, sehen nur noch Freunde, alle auf einmal.
    .not = Beiträge für eine eigene Liste und Beiträge anderer bleiben, wie sie sind. Markierte Personen sehen den Beitrag weiterhin.
    .way = Im Web: { $label }, { $settings }, { $posts }, { $who }, { $limit }; bestätigen. Auf einem Telefon: { $label }, { $settings }, { $audience }, { $posts }.
measure-public-places = Öffentliche Gruppen und Seiten bedenken
    .does = Was Sie in öffentlichen Gruppen, auf Facebook-Seiten und in Bewertungen auf Marketplace tun, gilt als öffentlich. Ein Austritt oder eine andere Einstellung der Gruppe hält spätere Aktivität heraus.
    .not = Die Einstellungen Ihres Kontos ändern daran nichts: Solche Orte sind öffentlich, was immer eingestellt ist.
    .way = Verlassen Sie die Gruppe, oder bitten Sie um eine andere Einstellung, wo das möglich ist.
measure-neutral-picture = Ein neutrales Profilbild wählen
    .does = Es hält Ihr Gesicht aus einem Bild heraus, das immer öffentlich ist.
    .not = Auch Name, Nutzername und Avatare bleiben öffentlich. Für nichts davon gibt es eine Einstellung.
    .way = Nehmen Sie ein Bild, das Sie nicht zeigt. Eine Einstellung ist nicht bekannt.
measure-others-pictures = Andere bitten, keine Bilder zu teilen
    .does = Es hält Bilder von Ihnen aus Beiträgen heraus, die Ihr Widerspruch nicht abdeckt.
    .not = Was andere veröffentlicht haben, bleibt. Keine Quelle nennt eine Einstellung für Markierungen und Bilder anderer.
    .way = Bitten Sie Freunde und Familie. Für das, was schon veröffentlicht ist, gibt es ein eigenes Formular.
measure-reuse-off = Wiederverwendung nicht mehr erlauben
    .does = Es nimmt die Erlaubnis zurück, dass KI-Funktionen wiederverwenden, was Sie öffentlich teilen.
    .not = Die Funktion, die sie nutzte, wurde zurückgezogen; die Erlaubnis bleibt an, bis Sie sie ausschalten.
    .way = Öffnen Sie in Instagram Ihr Profil, das Menü und { $reuse }. Schalten Sie es aus.
measure-camera-roll = Die Fotos des Telefons für sich behalten
    .does = Facebook verarbeitet keine Bilder von Ihrem Telefon mehr für Vorschläge. Meta beginnt 30 Tage nach dem Ausschalten, hochgeladene Bilder zu entfernen.
    .not = In der EU und im Vereinigten Königreich ist es aus, wenn Sie nicht zugestimmt haben. Meta sagt, dass diese Bilder nicht für KI verwendet werden, es sei denn, Sie teilen sie in eine KI-Funktion.
    .way = Auf einem Telefon: { $menu }, { $privacy }, { $settings }, { $label }; schalten Sie beides aus. Oder: { $create }, { $story }, { $settings }.

## Chats with Meta’s AI on WhatsApp

measure-chat-privacy = KI aus einem WhatsApp-Chat heraushalten
    .does = Es sperrt in diesem Chat KI-Funktionen, außerdem Export und automatisches Speichern von Medien.
    .not = Es gilt nur für einen Chat, und jeder Chat beginnt ohne.
    .way = Öffnen Sie den Chat, tippen Sie oben auf den Namen, scrollen Sie bis unter die Chatsperre und schalten Sie { $label } ein.
measure-chat-privacy-group = Festlegen, wer es in Gruppen schaltet
    .does = Alle Mitglieder einer Gruppe können { $label } ein- und ausschalten; Admins können das auf sich beschränken.
    .not = Der Schutz ist damit nicht von selbst eingeschaltet.
    .way = Öffnen Sie die Seite über die Gruppe, dann ihre Berechtigungen.
measure-ai-unused = Meta AI unbeachtet lassen
    .does = Nur so bekommt sie gar nichts Neues: Fügen Sie sie keiner Gruppe hinzu, und tippen Sie nicht auf ihren Kreis.
    .not = Das ist eine Gewohnheit und keine Einstellung. In einer Gruppe können andere die KI weiterhin ansprechen.
    .way = Es gibt nichts einzustellen.
measure-ai-chat-reset = Den Chat mit Meta AI zurücksetzen
    .does = Meta AI antwortet, dass sie zurückgesetzt und das Gespräch bei Meta entfernt wurde.
    .not = Eine offizielle Seite, die das sagt, wurde nicht gesehen. Für Instagram, Messenger oder die eigene App ist kein solches Wort bekannt.
    .way = Geben Sie { $typed } im Chat mit Meta AI ein und senden Sie es.
measure-ai-chats-reset-all = Alle Chats mit KI zurücksetzen
    .does = Es soll alle Gespräche mit KI in WhatsApp löschen.
    .not = Eine offizielle Seite, die das sagt, wurde nicht gesehen.
    .way = Geben Sie { $typed } im Chat mit Meta AI ein und senden Sie es.
measure-ai-chat-delete = Den Chat mit Meta AI löschen
    .does = Es entfernt den Chat von Ihrem Telefon.
    .not = Es wirkt nur auf Ihrem Telefon; was Meta hat, wird dadurch nicht gelöscht.
    .way = Wischen Sie ihn in der Liste der Chats nach links, löschen Sie ihn und bestätigen Sie; auf Android kommt davor noch ein Eintrag. Oder öffnen Sie den Chat und löschen Sie ihn über sein Menü.
measure-ai-chat-muted = Den Chat archivieren oder stummschalten
    .does = Es verbirgt den Chat mit Meta AI.
    .not = Bei Meta wird nichts gelöscht.
    .way = Drücken Sie in der Liste der Chats lange auf den Chat; oder öffnen Sie ihn, tippen Sie auf den Namen und schalten Sie ihn stumm.
measure-ai-button-hidden = Den Knopf von Meta AI verbergen
    .does = Es verbirgt den Knopf, damit niemand aus Versehen darauf tippt.
    .not = Es verbirgt, sonst nichts: Auf den Datenschutz wirkt es nicht.
    .way = Schalten Sie in den Einstellungen von WhatsApp, bei den Chats, { $label } aus.
measure-ai-incognito = Den Inkognito-Chat mit Meta AI nutzen
    .does = Der Chat ist vorübergehend, und Meta sagt, dass es ihn nicht lesen kann.
    .not = Er kam schrittweise, und keine Quelle nennt die Regionen. Für Europa ist er nicht bestätigt.
    .way = Öffnen Sie den Chat mit Meta AI und suchen Sie das Symbol dafür.

## Meta’s AI elsewhere

measure-ai-muted = Meta AI stummschalten
    .does = Sie bleibt still. Die eigene App von Meta AI lässt sich deinstallieren.
    .not = Aus den anderen Apps lässt sich Meta AI nicht entfernen.
    .way = Facebook: Suchen Sie nach Meta AI, tippen Sie auf das i, dann { $mute }. Instagram: Öffnen Sie den Chat mit Meta AI, tippen Sie auf das i, dann { $messages }. Messenger: Tippen Sie auf das i, dann { $mute }, bis Sie es ändern.
measure-ai-app-export = Herunterladen, was die Meta-AI-App hat
    .does = Sie bekommen eine Kopie. Tun Sie das, bevor Sie löschen.
    .not = Was schon gelöscht war, ist nicht darin.
    .way = In der Meta-AI-App: { $menu }, { $settings }, { $data }, { $manage }, { $export }.
measure-ai-app-delete = Chats in der Meta-AI-App löschen
    .does = Es löscht dort Ihre Chats und Medien und das, was Sie öffentlich gezeigt haben.
    .not = Dass auch die Kopie bei Meta gelöscht wird, ist nicht zugesagt. Laden Sie zuerst eine Kopie herunter, wenn Sie eine möchten.
    .way = In der Meta-AI-App: { $menu }, { $settings }, { $data }, { $manage }, dann { $chats } und { $vibes }.
measure-ai-chats-ads = KI-Chats nichts für Werbung verraten
    .does = Wo Meta Chats mit seiner KI für Empfehlungen und Werbung verwendet, kann nicht verwendet werden, was Sie dort nicht schreiben.
    .not = Wo es gilt, gibt es keine Einstellung dagegen. Artikel nennen die EU, das Vereinigte Königreich und Südkorea als ausgenommen; Meta selbst hat sie nie genannt, also kann das enden.
    .way = Es gibt nichts einzustellen: Schreiben Sie der KI nicht, was Ihre Werbung nicht prägen soll.

## Accounts Centre and advertising

measure-whatsapp-apart = WhatsApp nicht verknüpfen
    .does = Chats mit KI auf WhatsApp kommen dann nicht zu den Daten der anderen Apps.
    .not = Bei Facebook und Instagram ist es umgekehrt: Sind sie verknüpft, gilt ein Widerspruch für beide.
    .way = Öffnen Sie { $label } und sehen Sie nach, welche Konten dort stehen. Fügen Sie WhatsApp nicht hinzu, oder entfernen Sie es.
measure-off-meta-activity = Aktivität bei anderen Firmen beschränken
    .does = Damit bestimmen Sie über das, was andere Unternehmen Meta über Sie mitteilen.
    .not = Den neuen Namen bekam es zuerst in den USA; Metas Richtlinie für Europa verlinkt noch den älteren.
    .way = { $label }, { $ads }, { $activity }. Der ältere Name ist { $older }.
measure-less-personal-ads = Weniger personalisierte Werbung (EU)
    .does = Ihre Werbung ist weniger personalisiert.
    .not = Mit dem Training der KI hat es nichts zu tun.
    .way = Die Apps in der EU bieten diese Wahl an. Wo sie danach zu finden ist, sagt keine Quelle.

## The device

measure-app-permissions = Begrenzen, worauf die Apps zugreifen
    .does = Die Apps erreichen weniger von Ihren Bildern, und das Mikrofon nicht, solange es aus ist.
    .not = Was vorher hochgeladen wurde, bleibt davon unberührt.
    .way = Öffnen Sie in den Einstellungen Ihres Telefons die App, begrenzen Sie den Zugriff auf Fotos, und schalten Sie das Mikrofon aus, solange Sie es nicht brauchen.
measure-ai-glasses = Begrenzen, was KI-Brillen behalten
    .does = Die Brille speichert nicht mehr für KI, was sie sieht, hört nicht auf ihren Ruf und behält weniger in der Cloud.
    .not = Es gilt nur für eine Brille. In der EU und im Vereinigten Königreich lässt sich auch das Speichern der Stimme ausschalten; der Name dafür ist nicht bekannt.
    .way = In der Meta-AI-App: { $glasses }, { $device }, Ihre Brille, Meta AI. Schalten Sie { $store } aus, und { $hey } in { $preferences }. Auf derselben Seite, { $privacy }: Schalten Sie { $cloud } aus, löschen Sie { $log }.
measure-face-recognition = Gesichtserkennung: kein Weg bekannt
    .does = Nichts: Es steht hier, weil Menschen danach suchen.
    .not = Keine Quelle nennt eine Einstellung dafür.
    .way = Es ist kein Weg bekannt.

## Where sources disagree

contradiction-ai-chat-reset = Zwei Artikel drucken das Wort ohne Schrägstrich davor, Programmcode mit einem; ein Dokument konnte es nicht bestätigen.
contradiction-ai-chats-reset-all = Nur Programmcode und Notizen verwenden dieses Wort; ein Dokument konnte es nicht bestätigen.
