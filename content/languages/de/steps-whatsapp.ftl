# WhatsApp, and what others post: forms, fields, ways, steps.
# What Meta calls a thing arrives as { $label }; its quotation marks are the program’s.

platform-whatsapp = WhatsApp
platform-no-account = Beiträge anderer oder kein Konto
    .short = Beiträge anderer

# Before the first way

whatsapp-before = Wurde Meta AI in Ihren Chats verwendet, von Ihnen oder in einer Gruppe?
    .yes = Ja, oder ich bin nicht sicher
    .no = Nein
    .means = Meta sagt, dass es Chats nicht verwendet, an denen seine KI nicht beteiligt ist. Zu Nachrichten mit seiner KI hieß es in älteren Texten, sie würden nicht zum Training verwendet; eine neuere Seite von Meta bietet gegen diese Verwendung einen Widerspruch an.

# Forms

form-whatsapp-rights = WhatsApps Formular für Datenrechte
    .note = Die Antwort kommt per E-Mail. Früher kam sie schnell, auf Englisch, und fragte nach Gründen; Betroffene schrieben zurück und nannten einen.
form-whatsapp-ai = Nachrichten mit KI auf WhatsApp
    .note = Wir haben keine Adresse dafür: Metas Seite über KI und die Frageseite von Facebook sind die Wege dorthin. Die Felder sind nicht bekannt; eine Quelle nennt die Nummer.
form-whatsapp-dpo = WhatsApps Datenschutzbeauftragter
    .note = Die Felder sind nicht bekannt. Schreiben Sie in die erste Zeile, dass dies ein Widerspruch ist.
form-page-help-whatsapp = WhatsApps Hilfeseite zum Widerspruch
    .note = Das ist eine Seite zum Lesen. Von ihr wird nichts abgeschickt.
form-third-party = Was andere über Sie veröffentlichen
    .note = Konto und Anmeldung sind nicht nötig, und Sie können es für ein Kind abschicken. Meta entspricht nicht jedem Antrag: Es prüft das örtliche Recht. Geben Sie keinen Namen als Nachweis in Meta AI ein: Damit füttern Sie sie.

# Fields

field-whatsapp-rights-name = Name
    .hint = Geben Sie Ihren Namen ein. Er ist Pflicht.
field-whatsapp-rights-phone = WhatsApp-Nummer
    .hint = Geben Sie die Nummer Ihres WhatsApp-Kontos ein. Sie ist Pflicht.
field-whatsapp-rights-email = E-Mail
    .hint = Geben Sie eine Adresse ein, deren Postfach Sie lesen: Dorthin kommt die Antwort.
field-whatsapp-rights-option = Worum es geht
    .hint = Wählen Sie den Punkt zum Widerspruch gegen die Verwendung Ihrer Informationen.
field-whatsapp-rights-text = Ihr Text
    .hint = Fügen Sie Ihren Text ein. Wer keinen Grund nannte, wurde nach einem gefragt.

field-whatsapp-ai-phone = WhatsApp-Nummer
    .hint = Geben Sie die Nummer Ihres WhatsApp-Kontos ein, falls das Formular danach fragt.

field-third-party-request = Art des Antrags
    .hint = Wählen Sie Widerspruch oder Einschränkung. Außerhalb Europas wird von anderen Punkten berichtet: Auskunft, Berichtigung, Löschung.
field-third-party-country = Land
    .hint = Wählen Sie das Land, in dem Sie leben.
field-third-party-name = Name
    .hint = Geben Sie Ihren Namen ein.
field-third-party-email = E-Mail
    .hint = Geben Sie eine Adresse ein, deren Postfach Sie lesen. Sie muss zu keinem Konto gehören.
field-third-party-explanation = Erläuterung
    .hint = Fügen Sie Ihren Text ein. Außerhalb Europas fragte das Formular auch nach Eingaben und einem Bildschirmfoto.

# Ways

route-whatsapp-rights-form = WhatsApps Formular für Datenrechte
    .about = WhatsApps Richtlinie für Europa nennt dieses Formular für einen Widerspruch. Es öffnet sich im Browser; ob es eine Anmeldung verlangt, sagt keine Quelle. Anleitungen fanden in der App keinen Eintrag dafür.
route-whatsapp-help = WhatsApps Hilfeseite
    .about = Die Hilfeseite zum Widerspruch führt über ihren Kontaktlink zu demselben Formular.
route-whatsapp-ai-page = Metas Seite über KI
    .about = Ein Satz darin spricht vom Widerspruch über Ihr WhatsApp-Konto und hat einen Link. Wohin er führt, ist nicht bekannt.
route-whatsapp-ai-hub = die Frageseite von Facebook
    .about = Eine Quelle berichtet dort von einem Punkt für Nachrichten mit KI auf WhatsApp. Erprobt hat sie ihn nicht.
route-whatsapp-dpo-form = Formular des Datenschutzbeauftragten
    .about = WhatsApps Richtlinie für Europa nennt dieses Formular für den Kontakt zum Datenschutzbeauftragten. Ein Widerspruch zählt auf jedem Weg.
route-whatsapp-nothing-to-send = die Privatsphäre jedes Chats
    .about = Meta sagt, dass es Chats nicht verwendet, in denen niemand seine KI anspricht; Sie müssen also nichts abschicken. Ein Schalter hält KI aus einem Chat heraus; jeder Chat hat seinen eigenen.
route-third-party-direct = Formular für Beiträge anderer
    .about = Jede Person kann es abschicken, mit oder ohne Konto, auch für die Daten eines Kindes. Es öffnet sich ohne Anmeldung.

# Steps

step-whatsapp-help-open =
    .name = Hilfeseite
    .do = Öffnen Sie WhatsApps Hilfeseite zum Widerspruch
    .where = Der Link unten öffnet sie im Browser.
    .see = Ein Artikel darüber, wie man widerspricht.
step-whatsapp-help-contact =
    .name = Kontaktlink
    .do = Folgen Sie dem Kontaktlink darin
    .where = Im Artikel; in welchem Teil, sagt keine Quelle.
    .see = Ein Formular für Ihren Namen, Ihre Nummer und eine Auswahl aus einer Liste.

step-whatsapp-ai-page-open =
    .name = Seite über KI
    .do = Öffnen Sie Metas Seite über KI
    .where = Der Link unten öffnet sie im Browser. Aus den USA geöffnet, bietet sie keinen solchen Widerspruch an.
    .see = Eine lange Seite darüber, wie Meta Informationen für KI verwendet.
step-whatsapp-ai-page-link =
    .name = Link zu WhatsApp
    .do = Folgen Sie dem Link in dem Satz zu WhatsApp
    .where = Im Block über Ihre Rechte. Der Link zu Informationen von Dritten ist ein anderer.
    .see = Was sich öffnet, zeigt keine Quelle. Vielleicht wird Ihre WhatsApp-Nummer verlangt.

step-whatsapp-hub-open =
    .name = Frageseite
    .do = Öffnen Sie die Frageseite von Facebook
    .where = Der Link unten öffnet sie im Browser.
    .see = Eine Frage, worum es bei Ihrem Antrag geht.
step-whatsapp-hub-option =
    .do = Wählen Sie { $label }
    .where = Unter den Punkten auf der Seite.
    .see = Was dann kommt, zeigt keine Quelle. Vielleicht wird Ihre WhatsApp-Nummer verlangt.

step-whatsapp-privacy-chat =
    .name = Chat
    .do = Öffnen Sie einen Chat
    .where = In WhatsApp, in der Liste Ihrer Chats.
    .see = Der Chat, mit einem Namen oben.
step-whatsapp-privacy-name =
    .name = Name oben
    .do = Tippen Sie auf den Namen oben
    .where = Der Name der Person oder der Gruppe.
    .see = Eine Seite über diesen Chat.
    .else = Eine Anleitung erreicht sie über die drei Punkte des Chats.
step-whatsapp-privacy-entry =
    .do = Tippen Sie auf { $label }
    .where = Scrollen Sie nach unten, bis unter den Eintrag zum Sperren des Chats.
    .see = Ein Schalter für diesen Chat.
step-whatsapp-privacy-switch =
    .do = Schalten Sie { $label } ein
    .where = Zuerst ist er aus, und jeder Chat hat einen eigenen. In Gruppen dürfen es alle, wenn Admins das nicht einschränken.
    .see = Export, automatisches Speichern von Medien und KI-Funktionen sind in diesem Chat gesperrt.

# Rows of a screen that have no name of their own

sketch-rights-block = Block über Ihre Rechte
sketch-whatsapp-sentence = Satz zu Ihrem WhatsApp-Konto
sketch-chat-name = Name des Chats
sketch-chat-lock = Chatsperre

# Where sources disagree

contradiction-whatsapp-form = Mehrere Anleitungen sagten, WhatsApp habe kein Widerspruchsformular; sie sind älter als die Richtlinie, die dieses nennt.
contradiction-whatsapp-ai-messages = In älteren Texten hieß es, Nachrichten mit KI auf WhatsApp würden nicht zu ihrem Training verwendet; Metas neuere Seite bietet gegen diese Verwendung einen Widerspruch an.
contradiction-chat-privacy = WhatsApp und vier Anleitungen sagen, dass Meta AI in einem solchen Chat nicht aufgerufen werden kann; eine Quelle sagt, dass eine Nachricht, die sie nennt, trotzdem abgeht.
contradiction-chat-privacy-path = Die meisten Anleitungen gehen über den Namen des Chats; eine geht über seine drei Punkte.
