# Instagram and Facebook: forms, fields, routes and steps, and what all platforms share.
# Meta's own names arrive as $label and $block, with their quotation marks.

platform-instagram = Instagram
platform-facebook = Facebook

## Forms

form-instagram-own-data = Widerspruch für Ihr Instagram-Konto
    .note = Das Formular öffnet sich nur, wenn Sie in demselben Browser bei Instagram angemeldet sind. Der Widerspruch gilt für das Konto, das dort geöffnet ist, und für die damit verknüpften.
form-instagram-hub = Frageseite von Instagram
    .note = Sie fragt, worum es bei Ihrem Antrag geht, und zeigt dann das Formular. Melden Sie sich in diesem Browser zuerst bei Instagram an: Das Formular dahinter braucht es.
form-instagram-settings-objection = Allgemeiner Widerspruch bei Instagram
    .note = Für alles, was auf berechtigten Interessen beruht, nicht nur für KI. Wonach das Formular fragt, ist nicht bekannt: Halten Sie Ihren Text bereit und nennen Sie darin KI.
form-threads-rights = Kontakt für Datenrechte bei Threads
    .note = Für alle Rechte, nicht nur für KI. Ein Formular zu KI für Threads allein ist nicht bekannt. Wonach dieses fragt, ist auch nicht bekannt.
form-instagram-own-data-uk = Instagram-Widerspruch (UK)
    .note = Für das Vereinigte Königreich ist keine eigene Adresse bekannt. Die Seite über KI führt zum Formular.
form-instagram-own-data-br = Instagram-Widerspruch, Brasilien
    .note = Die Adresse ist nicht bekannt. Lassen Sie die Seite offen, während Sie den Code aus Ihrem Postfach holen.
form-instagram-own-data-2024 = Das erste Instagram-Formular
    .note = Ein neueres Formular ist an seine Stelle getreten. Es verlangte einen Grund und einen Code aus einer E-Mail.
form-page-genai-instagram = Metas Seite über KI, bei Instagram
    .note = Eine Seite zum Lesen. Von ihr wird nichts abgeschickt; ihre Links führen zu den Formularen.
form-page-policy-instagram = Datenschutzrichtlinie von Instagram
    .note = Eine Seite zum Lesen. Von ihr wird nichts abgeschickt; ihre Links führen zu den Formularen.

form-facebook-own-data = Widerspruch für Ihr Facebook-Konto
    .note = Das Formular öffnet sich nur, wenn Sie in demselben Browser bei Facebook angemeldet sind. Der Browser in der App weiß vielleicht nicht, dass Sie angemeldet sind.
form-facebook-hub = Frageseite von Facebook
    .note = Sie fragt, worum es bei Ihrem Antrag geht, und zeigt dann das Formular. Melden Sie sich in diesem Browser zuerst bei Facebook an: Das Formular dahinter braucht es.
form-meta-general = Metas allgemeiner Widerspruch
    .note = Für alles, was auf berechtigten Interessen beruht. Zuerst wählen Sie das Produkt. Wonach das Formular dann fragt, ist nicht bekannt: Halten Sie Ihren Text bereit und nennen Sie darin KI.
form-meta-general-previous = Der frühere allgemeine Widerspruch
    .note = Meta hat ihn verlegt. Der allgemeine Widerspruch ist an seine Stelle getreten.
form-facebook-settings-objection = Allgemeiner Widerspruch bei Facebook
    .note = Für alles, was auf berechtigten Interessen beruht, nicht nur für KI. Wonach das Formular fragt, ist nicht bekannt: Halten Sie Ihren Text bereit und nennen Sie darin KI.
form-facebook-own-data-uk = Facebook-Widerspruch (UK)
    .note = Für das Vereinigte Königreich ist keine eigene Adresse bekannt. Die Seite über KI führt zum Formular.
form-facebook-own-data-br = Facebook-Widerspruch, Brasilien
    .note = Die Adresse ist nicht bekannt. Lassen Sie die Seite offen, während Sie den Code aus Ihrem Postfach holen.
form-facebook-own-data-2024 = Das erste Facebook-Formular
    .note = Ein neueres Formular ist an seine Stelle getreten. Es verlangte einen Grund und einen Code aus einer E-Mail.
form-page-genai-facebook = Metas Seite über KI, bei Facebook
    .note = Eine Seite zum Lesen. Von ihr wird nichts abgeschickt; ihre Links führen zu den Formularen.
form-page-policy-facebook = Datenschutzrichtlinie von Facebook
    .note = Eine Seite zum Lesen. Von ihr wird nichts abgeschickt; ihre Links führen zu den Formularen.
form-page-privacy-centre-facebook = Datenschutzseiten von Facebook
    .note = Seiten zum Lesen. Von ihnen wird nichts abgeschickt; ihre Links führen zu den Formularen.

## Fields

field-instagram-own-data-email = E-Mail-Adresse
    .hint = Meist schon ausgefüllt. Prüfen Sie, ob Sie dieses Postfach lesen können. Auch eine andere Adresse als die des Kontos wird angenommen.
field-instagram-own-data-explanation = Erläuterung
    .hint = Dieses Feld kann leer bleiben. Wenn Sie möchten, schreiben Sie ein paar eigene Worte hinein.
field-instagram-own-data-country = Land
    .hint = Nur wenn das Feld da ist: Wählen Sie das Land, in dem Sie leben.
field-instagram-own-data-code = Code aus einer E-Mail
    .hint = Nur wenn ein Code verlangt wird. Sehen Sie auch im Spam nach, und lassen Sie die Seite so lange offen.

field-instagram-hub-about = Worum es geht
    .hint = Antworten Sie mit Ja: Bei Ihrem Antrag geht es um KI.
field-instagram-hub-email = E-Mail-Adresse
    .hint = Geben Sie eine Adresse ein, deren Postfach Sie lesen können.
field-instagram-hub-explanation = Erläuterung
    .hint = Gibt es ein solches Feld, kann es leer bleiben.

field-instagram-own-data-uk-email = E-Mail-Adresse
    .hint = Schon ausgefüllt, wenn Sie angemeldet sind. Prüfen Sie, ob Sie dieses Postfach lesen können.
field-instagram-own-data-uk-explanation = Erläuterung
    .hint = Dieses Feld kann leer bleiben.

field-instagram-own-data-br-country = Land
    .hint = Wählen Sie das Land, in dem Sie leben.
field-instagram-own-data-br-email = E-Mail-Adresse
    .hint = Geben Sie eine Adresse ein, deren Postfach Sie jetzt öffnen können: Dorthin kommt ein Code.
field-instagram-own-data-br-explanation = Erläuterung
    .hint = Hier wird ein Grund verlangt. Zwei oder drei Sätze genügen.
field-instagram-own-data-br-code = Code aus einer E-Mail
    .hint = Lassen Sie die Seite offen, während Sie den Code holen. Bevor er eingegeben ist, gilt nichts als eingereicht.

field-instagram-own-data-2024-country = Land
    .hint = Wählen Sie das Land, in dem Sie leben.
field-instagram-own-data-2024-email = E-Mail-Adresse
    .hint = Geben Sie die Adresse des Kontos ein.
field-instagram-own-data-2024-explanation = Grund
    .hint = Sagen Sie, wie diese Verwendung Ihrer Beiträge Sie betrifft. Zwei oder drei Sätze genügen.
field-instagram-own-data-2024-code = Code aus einer E-Mail
    .hint = Geben Sie die Ziffern aus der E-Mail ein. Sehen Sie auch im Spam und unter Werbung nach.

field-facebook-own-data-email = E-Mail-Adresse
    .hint = Meist schon ausgefüllt. Prüfen Sie, ob Sie dieses Postfach lesen können. Auch eine andere Adresse als die des Kontos wird angenommen.
field-facebook-own-data-explanation = Erläuterung
    .hint = Dieses Feld kann leer bleiben. Wenn Sie möchten, schreiben Sie ein paar eigene Worte hinein.
field-facebook-own-data-country = Land
    .hint = Nur wenn das Feld da ist: Wählen Sie das Land, in dem Sie leben.
field-facebook-own-data-code = Code aus einer E-Mail
    .hint = Nur wenn ein Code verlangt wird. Sehen Sie auch im Spam nach, und lassen Sie die Seite so lange offen.

field-facebook-hub-about = Worum es geht
    .hint = Antworten Sie mit Ja: Bei Ihrem Antrag geht es um KI.
field-facebook-hub-option = Welcher Widerspruch
    .hint = Nur wenn es eine Liste gibt: Für Ihre Beiträge wählen Sie die Zeile zu Ihren eigenen Informationen; für Chats mit KI auf WhatsApp die Zeile zu diesen Nachrichten.
field-facebook-hub-email = E-Mail-Adresse
    .hint = Geben Sie eine Adresse ein, deren Postfach Sie lesen können.
field-facebook-hub-explanation = Erläuterung
    .hint = Gibt es ein solches Feld, kann es leer bleiben.

field-meta-general-product = Produkt
    .hint = Wählen Sie den Dienst, den Ihr Widerspruch betrifft.

field-facebook-own-data-uk-email = E-Mail-Adresse
    .hint = Schon ausgefüllt, wenn Sie angemeldet sind. Prüfen Sie, ob Sie dieses Postfach lesen können.
field-facebook-own-data-uk-explanation = Erläuterung
    .hint = Dieses Feld kann leer bleiben.

field-facebook-own-data-br-country = Land
    .hint = Wählen Sie das Land, in dem Sie leben.
field-facebook-own-data-br-email = E-Mail-Adresse
    .hint = Geben Sie eine Adresse ein, deren Postfach Sie jetzt öffnen können: Dorthin kommt ein Code.
field-facebook-own-data-br-explanation = Erläuterung
    .hint = Hier wird ein Grund verlangt. Zwei oder drei Sätze genügen.
field-facebook-own-data-br-code = Code aus einer E-Mail
    .hint = Lassen Sie die Seite offen, während Sie den Code holen. Bevor er eingegeben ist, gilt nichts als eingereicht.

field-facebook-own-data-2024-country = Land
    .hint = Wählen Sie das Land, in dem Sie leben. Fehlt es, beginnen Sie stattdessen bei Metas Benachrichtigung oder E-Mail.
field-facebook-own-data-2024-email = E-Mail-Adresse
    .hint = Geben Sie die Adresse des Kontos ein.
field-facebook-own-data-2024-explanation = Grund
    .hint = Sagen Sie, wie diese Verwendung Ihrer Beiträge Sie betrifft. Zwei oder drei Sätze genügen.
field-facebook-own-data-2024-code = Code aus einer E-Mail
    .hint = Geben Sie die Ziffern aus der E-Mail ein. Sehen Sie auch im Spam und unter Werbung nach.

## Steps: Instagram in the app

step-instagram-profile =
    .name = Profil
    .do = Öffnen Sie Ihr Profil
    .where = Ihr eigenes kleines Bild, unten rechts.
    .see = Ihr Profil, mit Ihren Beiträgen.
step-instagram-menu =
    .name = Menü
    .do = Öffnen Sie das Menü mit den drei Strichen
    .where = Oben rechts in Ihrem Profil.
    .see = Eine lange Liste. Sie heißt { $block } oder ähnlich.
step-instagram-privacy-centre =
    .do = Öffnen Sie { $label }
    .where = Scrollen Sie weit nach unten, bis zum Block { $block }.
    .see = Eine Seite zum Datenschutz. KI ist eines ihrer Themen.
    .else = Nicht in diesem Block? Nehmen Sie einen anderen Weg: die Datenschutzrichtlinie, in der App.
step-instagram-ai-topic =
    .do = Öffnen Sie { $label }
    .where = Unter den Themen der Seite. Der Name ändert sich ab und zu: Suchen Sie nach KI.
    .see = Eine Seite über KI mit mehreren Einträgen.
step-instagram-own-info =
    .do = Öffnen Sie { $label }
    .where = Unter den Einträgen zu KI.
    .see = Das Formular. Es heißt { $block } oder ähnlich.
step-instagram-about =
    .do = Öffnen Sie { $label }
    .where = Fast am Ende der Liste, im Block { $block }. Mehrere Berichte nennen die vorletzte Stelle.
    .see = Eine Liste von Dokumenten.
step-instagram-policy =
    .do = Öffnen Sie { $label }
    .where = Der zweite Eintrag der Liste.
    .see = Die Datenschutzrichtlinie, als Seite in der App.
step-instagram-policy-search =
    .do = Suchen Sie auf der Seite nach { $label }
    .where = Mit der Lupe oben auf der Seite.
    .see = Ein Absatz zum Widerspruchsrecht.
step-instagram-policy-object =
    .do = Öffnen Sie den Link { $label }
    .where = In dem Absatz, den die Suche gefunden hat.
    .see = Eine Seite, die fragt, ob es bei Ihrem Antrag um KI geht, mit Worten wie { $block }.

## Steps: Instagram in the browser

step-instagram-genai-open =
    .do = Öffnen Sie { $label }
    .where = Der Link unten führt dorthin. Melden Sie sich in diesem Browser zuerst bei Instagram an.
    .see = Eine Seite über KI. Weiter unten spricht sie von Ihren Rechten.
    .else = Über das Menü: Öffnen Sie die Datenschutzrichtlinie, dann { $block }, dann { $label }.
step-instagram-genai-own-data =
    .name = Link zu eigenen Daten
    .do = Folgen Sie dem Link für Ihre eigenen Instagram-Daten
    .where = Im Teil über Ihre Rechte. Nicht { $block }: Dort geht es um das, was andere teilen.
    .see = Das Formular oder zuerst eine Anmeldung.
step-instagram-policy-open =
    .do = Öffnen Sie { $label }
    .where = Der Link unten führt dorthin.
    .see = Die Datenschutzrichtlinie, mit einer Liste ihrer Abschnitte.

## Steps: Instagram, of a time that has passed

step-instagram-notice-object =
    .do = Tippen Sie auf das blaue Wort { $label }
    .where = Im Hinweis zu KI, der ganz oben steht; zweiter Absatz.
    .see = Die Seite zum Widerspruch, vielleicht nach erneuter Anmeldung. Das Formular steht an ihrem Ende.
    .else = Kein Hinweis? In den Apps wurde er nicht mehr gefunden. Nehmen Sie einen anderen Weg.
step-instagram-data-policy-2024 =
    .do = Öffnen Sie { $label }
    .where = Der zweite Eintrag der Liste.
    .see = Die Richtlinie, mit einem Hinweis ganz oben.
    .else = Der andere Name ist { $block }.
step-instagram-right-2024 =
    .do = Tippen Sie auf { $label }
    .where = Im ersten Textblock.
    .see = Eine Seite, an deren Ende das Formular steht.
step-instagram-policy-box-2024 =
    .do = Tippen Sie auf { $label }
    .where = Im Kasten oben auf der Seite.
    .see = Die Seite mit dem Formular.
step-instagram-menu-web =
    .do = Öffnen Sie { $label }
    .where = Hinter dem Zahnrad oder dem Menü mit den drei Strichen.
    .see = Die Einstellungen, mit einer Leiste links.
step-instagram-privacy-centre-web =
    .do = Öffnen Sie { $label }
    .where = In der Leiste links, im Block { $block }.
    .see = Eine Seite zum Datenschutz mit einem Hinweis zu KI.

## Steps: Brazil

step-instagram-brazil-find =
    .do = Suchen Sie in { $label } das Widerspruchsformular
    .where = Bei Instagram; an welcher Stelle, sagt kein Bericht. Melden Sie sich zuerst an.
    .see = Ein Formular, das nach Land, E-Mail-Adresse und einem Grund fragt.
step-facebook-brazil-find =
    .do = Suchen Sie in { $label } das Widerspruchsformular
    .where = Der Link unten führt dorthin; wo darin das Formular steht, sagt kein Bericht. Melden Sie sich zuerst an.
    .see = Ein Formular, das nach Land, E-Mail-Adresse und einem Grund fragt.

## Steps: Facebook in the app

step-facebook-menu =
    .name = Menü
    .do = Öffnen Sie das Menü
    .where = Drei Striche: auf dem iPhone unten rechts, auf Android oben rechts.
    .see = Eine Liste, in der auch die Einstellungen stehen.
    .else = Manche Anleitungen beginnen bei Ihrem eigenen Bild, oben rechts.
step-facebook-settings-group =
    .do = Öffnen Sie { $label }
    .where = In dem Menü, das sich gerade geöffnet hat.
    .see = Einige Einträge zu Einstellungen und Privatsphäre.
step-facebook-privacy-centre =
    .do = Öffnen Sie { $label }
    .where = In { $block }.
    .see = Eine Seite zum Datenschutz. KI ist eines ihrer Themen.
step-facebook-ai-topic =
    .do = Öffnen Sie { $label }
    .where = Unter den Themen der Seite. Der Name ändert sich ab und zu: Suchen Sie nach KI.
    .see = Eine Seite über KI mit mehreren Einträgen.
step-facebook-own-info =
    .do = Öffnen Sie { $label }
    .where = Unter den Einträgen zu KI.
    .see = Das Formular.
    .else = Der Eintrag kann auch { $block } heißen. Oder scrollen Sie nach unten zum Teil über das Widerspruchsrecht.
step-facebook-privacy-topics =
    .do = Öffnen Sie { $label }
    .where = Auf der Seite zum Datenschutz.
    .see = Eine Liste von Themen.
step-facebook-ai-topic-recent =
    .do = Öffnen Sie { $label }
    .where = In der Liste der Themen.
    .see = Eine Seite über KI.
step-facebook-right-to-object =
    .do = Öffnen Sie { $label }
    .where = Am Ende der Seite über KI.
    .see = Was dann kommt, sagt kein Bericht. Suchen Sie das Formular.
step-facebook-settings =
    .name = Einstellungen
    .do = Öffnen Sie die Einstellungen
    .where = In { $block }.
    .see = Eine lange Liste.
step-facebook-policy =
    .do = Öffnen Sie { $label }
    .where = In den Einstellungen. Nach einem Bericht am Ende, im Block { $block }.
    .see = Die Datenschutzrichtlinie, als Seite in der App.
step-facebook-policy-search =
    .do = Suchen Sie auf der Seite nach { $label }
    .where = Mit der Suche dieser Seite.
    .see = Ein Absatz zum Widerspruchsrecht.
step-facebook-policy-object =
    .do = Öffnen Sie den Link { $label }
    .where = In dem Absatz, den die Suche gefunden hat.
    .see = Eine Seite, die fragt, ob es bei Ihrem Antrag um KI geht, mit Worten wie { $block }.

## Steps: Facebook in the browser

step-facebook-genai-open =
    .do = Öffnen Sie { $label }
    .where = Der Link unten führt dorthin. Melden Sie sich in diesem Browser zuerst bei Facebook an.
    .see = Eine Seite über KI. Weiter unten spricht sie von Ihren Rechten.
    .else = Über das Menü: Öffnen Sie die Datenschutzrichtlinie, dann { $block }, dann { $label }. Auf einem Telefon suchen Sie in den Datenschutzseiten danach.
step-facebook-genai-own-data =
    .name = Link zu eigenen Daten
    .do = Folgen Sie dem Link für Ihre eigenen Facebook-Daten
    .where = Im Teil über Ihre Rechte. Nicht { $block }: Dort geht es um das, was andere teilen.
    .see = Das Formular oder zuerst eine Anmeldung.
step-facebook-policy-open =
    .do = Öffnen Sie { $label }
    .where = Der Link unten führt dorthin.
    .see = Die Datenschutzrichtlinie, mit einer Liste ihrer Abschnitte.
step-policy-rights-section =
    .do = Öffnen Sie { $label }
    .where = Unter den Abschnitten der Datenschutzrichtlinie.
    .see = Ihre Rechte, jedes als eigener Eintrag.
step-policy-object-entry =
    .do = Öffnen Sie { $label }
    .where = Im Abschnitt { $block }.
    .see = Ein Text zum Widerspruch, mit einem Link zum allgemeinen Formular.
step-facebook-picture-web =
    .name = Ihr Bild
    .do = Öffnen Sie das Menü bei Ihrem eigenen Bild
    .where = Oben rechts auf der Seite.
    .see = Ein Menü, in dem auch die Einstellungen stehen.

## Steps: Facebook, of a time that has passed

step-facebook-notice-object =
    .do = Tippen Sie auf das blaue Wort { $label }
    .where = Im ersten gerahmten Block, dem Hinweis zu KI; zweiter Absatz.
    .see = Die Seite zum Widerspruch, vielleicht nach erneuter Anmeldung. Das Formular steht an ihrem Ende.
    .else = Kein Hinweis? In den Apps wurde er nicht mehr gefunden. Nehmen Sie einen anderen Weg.
step-facebook-policy-notice-2025 =
    .do = Tippen Sie auf das Wort { $label }
    .where = Im Text zu KI ganz oben; zweiter Absatz.
    .see = Das Formular, vielleicht nach erneuter Anmeldung. Sein Knopf ist { $block }.
step-notice-find =
    .name = Metas Nachricht
    .do = Suchen Sie Metas Benachrichtigung oder E-Mail zu KI
    .where = Unter den Benachrichtigungen der App und im Postfach: auch im Spam und unter Werbung.
    .see = Eine Nachricht darüber, wie Meta Informationen für KI verwendet.
step-notice-follow =
    .name = Link zum Widerspruch
    .do = Folgen Sie dem Link zum Widerspruch darin
    .where = In der Nachricht selbst oder am Ende der Seite, die sie öffnet.
    .see = Das Formular. Wird noch einmal Ihr Passwort verlangt, gehen Sie stattdessen über die Einstellungen der App.
step-facebook-article-menu-2024 =
    .do = Öffnen Sie { $label }
    .where = Im Menü links; es ist ein Eintrag zum Aufklappen.
    .see = Eine lange Seite über KI.
step-facebook-right-2024 =
    .do = Tippen Sie auf { $label }
    .where = Weit unten auf der Seite.
    .see = Das Formular.
step-facebook-right-box-2024 =
    .do = Tippen Sie auf { $label }
    .where = Im Kasten oben in der Datenschutzrichtlinie.
    .see = Das Formular.
step-facebook-profile-settings-2024 =
    .name = Profileinstellungen
    .do = Öffnen Sie die Einstellungen Ihres Profils
    .where = In Ihrem Profil.
    .see = Eine Liste, in der die Datenschutzseiten stehen.
step-facebook-topic-picture-2024 =
    .do = Tippen Sie auf das Bild mit dem Namen { $label }
    .where = Auf der Seite zum Datenschutz.
    .see = Eine Seite über KI.
step-facebook-resources-2024 =
    .do = Öffnen Sie { $label }
    .where = Auf der Seite über KI. Öffnen Sie dann die Seite, die so ähnlich heißt wie { $block }.
    .see = Eine lange Seite darüber, wie Informationen für KI verwendet werden.
step-facebook-brazil-about-2024 =
    .do = Öffnen Sie { $label }
    .where = Wo das steht, sagt kein Bericht. Öffnen Sie dann { $block }.
    .see = Die Datenschutzrichtlinie.
step-facebook-brazil-menu-2024 =
    .do = Öffnen Sie { $label }
    .where = In der Richtlinie, hinter dem Menü mit den drei Strichen.
    .see = Eine Liste von Artikeln.
step-facebook-brazil-article-2024 =
    .do = Öffnen Sie { $label }
    .where = In der Liste { $block }.
    .see = Eine lange Seite über KI.

## Sketches

sketch-own-picture = Ihr Bild
sketch-three-lines = Drei Striche
sketch-magnifier = Lupe
sketch-notice = Hinweis zu KI
sketch-first-paragraph = Erster Absatz
sketch-own-facebook = Eigene Daten: Facebook
sketch-own-instagram = Eigene Daten: Instagram
sketch-own-meta = Eigene Daten: Meta

## Routes

route-instagram-direct = der direkte Link
    .about = Der Link öffnet sofort das Formular. Dafür müssen Sie in demselben Browser bei Instagram angemeldet sein.
route-instagram-topic-web = die Seite über KI, im Browser
    .about = Metas Seite über KI spricht von Ihren Rechten und verlinkt das Formular für Ihre eigenen Daten.
route-instagram-app-menus = die Menüs der App
    .about = Auf dem Telefon, über die Datenschutzseiten und ihr Thema KI. Den Hinweis, der dort einmal stand, gibt es vielleicht nicht mehr.
route-instagram-app-policy = die Datenschutzrichtlinie, in der App
    .about = Auf dem Telefon, über die Datenschutzrichtlinie und eine Suche darin. Das führt zu einer Seite, die fragt, ob es um KI geht.
route-instagram-hub = die Frageseite
    .about = Eine Seite, die fragt, ob es um KI geht. Antworten Sie mit Ja, dann kommt das Formular.
route-instagram-policy-web = die Datenschutzrichtlinie, im Browser
    .about = Der Abschnitt über Rechte darin führt zum allgemeinen Widerspruch. Nehmen Sie diesen Weg, wenn der Link zu jener Seite umgezogen ist.
route-instagram-settings-form = allgemeiner Widerspruch bei Instagram
    .about = Die Seite, die Metas Richtlinie für Instagram nennt. Sie gilt nicht nur für KI, also muss Ihr Text es sagen.
route-threads-rights-form = Kontakt für Datenrechte bei Threads
    .about = Der Kontakt, den die Richtlinie von Threads nennt. Er gilt nicht nur für KI; Ihr Instagram-Widerspruch kommt zuerst.
route-instagram-topic-web-uk = die Seite über KI, im Browser
    .about = Metas Seite nennt neben Europa das Vereinigte Königreich und verlinkt das Formular für Ihre eigenen Daten.
route-instagram-direct-uk = der europäische Link
    .about = Der Link, der für Europa veröffentlicht wurde. Ob er sich im Vereinigten Königreich öffnet, sagt keine Quelle.
route-instagram-app-uk = die Menüs der App
    .about = Auf dem Telefon, über die Datenschutzseiten und das Wort zum Widerspruch in deren Hinweis. Ob es den Hinweis noch gibt, berichtet niemand.
route-instagram-brazil = die Datenschutzseiten, in Brasilien
    .about = Das Formular verlangt einen Grund und einen Code aus einer E-Mail. Lassen Sie die Seite offen, während Sie den Code holen.
route-instagram-direct-child = der direkte Link, mit dem Kind
    .about = Machen Sie es gemeinsam mit dem Kind, in dessen eigenem Konto. Ob das Formular ein solches Konto annimmt, ist nicht bekannt.
route-instagram-app-notice-2025 = der Hinweis in der App
    .about = Der Hinweis mit dem blauen Wort stand in den Datenschutzseiten ganz oben. Bald nach Beginn des Trainings wurde er in den Apps nicht mehr gefunden.
route-instagram-app-notice-policy-2025 = der Hinweis in der Richtlinie
    .about = Der Umweg für alle, deren Einstellungen keinen Eintrag für die Datenschutzseiten hatten. Der Hinweis stand auch in der Datenschutzrichtlinie und verschwand daraus.
route-instagram-web-notice-2025 = der Hinweis, im Browser
    .about = Derselbe Hinweis, im Web über die Einstellungen erreicht. Ein Bericht erzählt davon.
route-instagram-notice-mail-2025 = Metas E-Mail oder Benachrichtigung
    .about = Meta hat viele benachrichtigt und einen Link mitgeschickt. Manche fanden die E-Mail im Spam.
route-instagram-app-2024 = die Menüs der App, erste Fassung
    .about = Der erste Weg, den es gab: die Datenschutzrichtlinie, das Widerspruchsrecht, ein Grund und ein Code aus einer E-Mail.
route-instagram-web-2024 = die Richtlinie, erste Fassung
    .about = Der erste Weg im Web, für alle, bei denen die App nicht funktionierte. Ein Grund und ein Code wurden verlangt.

route-facebook-direct = der direkte Link
    .about = Der Link öffnet sofort das Formular. Dafür müssen Sie in demselben Browser bei Facebook angemeldet sein.
route-facebook-topic-web = die Seite über KI, im Browser
    .about = Metas Seite über KI spricht von Ihren Rechten und verlinkt das Formular für Ihre eigenen Daten.
route-facebook-app-recent = die Menüs der App, neuester Bericht
    .about = Auf dem Telefon, über die Liste der Themen zur Seite über KI.
route-facebook-app-topic = die Menüs der App
    .about = Auf dem Telefon, über das Thema KI. Sagt der Browser der App, Sie seien abgemeldet: Melden Sie sich dort an, bestätigen Sie es in der App, schließen Sie diesen Browser und beginnen Sie in der App von vorn.
route-facebook-app-policy = die Datenschutzrichtlinie, in der App
    .about = Auf dem Telefon, über die Datenschutzrichtlinie und eine Suche darin. Das führt zu einer Seite, die fragt, ob es um KI geht.
route-facebook-hub = die Frageseite
    .about = Eine Seite, die fragt, worum es bei Ihrem Antrag geht. Sagen Sie, dass es um KI geht, dann kommt das Formular.
route-facebook-policy-web = die Datenschutzrichtlinie, im Browser
    .about = Der Abschnitt über Rechte darin führt zum allgemeinen Widerspruch. Nehmen Sie diesen Weg, wenn der Link zu jener Seite umgezogen ist.
route-facebook-settings-form = allgemeiner Widerspruch bei Facebook
    .about = Die Seite, die Metas Richtlinie für Facebook nennt. Sie gilt nicht nur für KI, also muss Ihr Text es sagen.
route-facebook-topic-web-uk = die Seite über KI, im Browser
    .about = Metas Seite nennt neben Europa das Vereinigte Königreich und verlinkt das Formular für Ihre eigenen Daten.
route-facebook-direct-uk = der europäische Link
    .about = Der Link, der für Europa veröffentlicht wurde. Ob er sich im Vereinigten Königreich öffnet, sagt keine Quelle.
route-facebook-web-uk = der Hinweis, im Browser
    .about = Im Web, über die Datenschutzseiten und das Wort zum Widerspruch in deren Hinweis. Ob es den Hinweis noch gibt, berichtet niemand.
route-facebook-brazil = die Datenschutzseiten, in Brasilien
    .about = Das Formular verlangt einen Grund und einen Code aus einer E-Mail. Lassen Sie die Seite offen, während Sie den Code holen.
route-facebook-page-profile = Ihr eigenes Profil, für Facebook-Seiten
    .about = Widersprechen Sie mit dem Profil der Person, die auf der Facebook-Seite schreibt. Alle, die dort schreiben, brauchen einen eigenen Widerspruch.
route-facebook-direct-child = der direkte Link, mit dem Kind
    .about = Machen Sie es gemeinsam mit dem Kind, in dessen eigenem Konto. Ob das Formular ein solches Konto annimmt, ist nicht bekannt.

route-general-form = Metas allgemeiner Widerspruch
    .about = Der Weg, den Metas Richtlinie für alles nennt, was es auf berechtigte Interessen stützt. Auch das ist ein Widerspruch; Ihr Text muss sagen, dass es um KI geht.
route-letter = ein Brief an das Unternehmen
    .about = Auf Papier, an das Unternehmen, das für den Dienst verantwortlich ist. Das Recht verlangt kein Formular, und ein Brief braucht keinen Link.
route-no-right-advice = was Sie ohne Formular tun können
    .about = Dort ist kein Widerspruchsrecht bekannt. Was bleibt: Konten privat halten, ältere Beiträge beschränken, Chats mit KI löschen und keine neuen beginnen. In einem Formular ein anderes Land anzugeben, hilft niemandem.
route-recover-account = zurück ins Konto kommen
    .about = Das Formular gilt für das Konto, das geöffnet ist; stellen Sie also zuerst den Zugang wieder her. Gelingt es nicht, nehmen Sie den allgemeinen Widerspruch oder einen Brief, der das Profil nennt.

route-facebook-app-notice-2025 = der Hinweis in der App
    .about = Der Hinweis mit dem blauen Wort stand in den Datenschutzseiten ganz oben. Bald nach Beginn des Trainings wurde er in den Apps nicht mehr gefunden.
route-facebook-web-notice-2025 = der Hinweis, im Browser
    .about = Derselbe Hinweis, im Web über Ihr Bild erreicht.
route-facebook-app-policy-2025 = der Hinweis in der Richtlinie
    .about = Die Datenschutzrichtlinie in der App trug denselben Hinweis. Dort gibt es ihn nicht mehr.
route-notice-mail-2025 = Metas E-Mail oder Benachrichtigung
    .about = Meta hat viele benachrichtigt und einen Link mitgeschickt. Manche fanden die E-Mail im Spam.
route-facebook-web-article-2024 = der Artikel über KI, erste Fassung
    .about = Im Web, über das Menü links zum Artikel über KI und zum Widerspruchsrecht weit unten darin.
route-facebook-app-policy-2024 = die Richtlinie in der App, erste Fassung
    .about = Der erste Weg, den es gab: der Kasten oben in der Datenschutzrichtlinie. Ein Grund und ein Code wurden verlangt.
route-facebook-app-topic-2024 = das Thema in der App, erste Fassung
    .about = Ein früher Weg über das Bild zu KI und seine weiteren Seiten. Ein Grund und ein Code wurden verlangt.
route-facebook-brazil-2024 = Richtlinie in Brasilien, erste Fassung
    .about = Ein früher Weg über die Datenschutzrichtlinie und ihre Artikel. Ein Bericht erzählt davon; ein Code kam per E-Mail.

## Said before the first way

before-page = Widersprechen Sie zuerst mit Ihrem eigenen Profil. Ob eine Facebook-Seite widersprechen kann, darüber sind Quellen uneins: Nach einer kann sie es nicht, und alle, die dort schreiben, tun es als Person; eine andere verlangt einen eigenen Antrag.
before-child = Meta sagt, dass es öffentliche Beiträge aus Konten von Personen unter 18 ausnimmt. Was aus solchen Konten an seine KI geht, verwendet es, und Bilder von Kindern in Konten Erwachsener kann es verwenden. Auch die eigenen Konten der Eltern zählen also.

## Where sources disagree, or are missing

contradiction-country = Zwei Anleitungen nennen ein Feld für das Land; die meisten sahen keines.
contradiction-code = Die meisten Berichte erwähnen keinen Code; zwei Anleitungen beschreiben einen, der per E-Mail kommt.
contradiction-reason-2024 = Nach den meisten Berichten war ein Grund Pflicht; einer nennt ihn freiwillig.
contradiction-instagram-menu = Ein Bericht sieht das Menü oben links; alle anderen oben rechts.
contradiction-facebook-menu = Manche Anleitungen nennen die drei Striche, je nach Telefon oben oder unten; andere Ihr eigenes Bild.
contradiction-third-party-link = Manche hielten den Link zu Informationen anderer für diesen; Metas europäische Seite trennt die beiden.
contradiction-notice-gone = Ein Sender fand den Hinweis in den Apps nicht mehr; Metas europäische Webseite trug ihn später noch.
contradiction-reported-only = Ein Dokument berichtet das und hat es nicht erprobt.
contradiction-hub-first = Ein Dokument nennt diese Seite als den Weg zum Widerspruch, Verbraucherverbände das direkte Formular; beide führen vielleicht zum selben.
contradiction-general-ai = Ob es dort eine Auswahl zu KI gibt oder eine Anmeldung nötig ist, sagt keine Quelle.
contradiction-uk-old = Metas europäische Seite nennt das Vereinigte Königreich; Berichte von dort sind älter.
contradiction-uk-link = Berichte aus dem Vereinigten Königreich sind älter als dieser Link; ob er sich dort öffnet, sagt niemand.
contradiction-brazil-address = Berichte beschreiben das Formular; seine Adresse und seine Stelle in den Menüs wurden nicht festgehalten.
contradiction-page = Ein Bericht sagt, dass eine Facebook-Seite nicht widersprechen kann; ein anderer verlangt einen eigenen Antrag.
contradiction-minors = Keine Quelle sagt, ob dieses Formular das Konto einer Person unter 18 annimmt.
