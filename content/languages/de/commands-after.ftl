# What follows after sending, by commands: what is due, letters, the report and the bundle.

## What is due or coming

due-of-person = { $person }, { $account }
due-mail = { $account }: wenn keine E-Mail gekommen ist bis { $date }, { $distance }, im Spam nachsehen und noch einmal senden; unser Vorschlag
due-code = { $account }: ein Code wird verlangt; heute aus der E-Mail holen und eingeben, vorher zählt nichts als abgeschickt
due-answer = { $account }: Meta muss antworten bis zum { $date }, { $distance }
due-answer-there = { $account }: eine Antwort ist fällig bis zum { $date }, { $distance }
due-overdue = { $account }: eine Antwort war fällig bis zum { $date }, { $distance }
due-suggested = { $account }: nachsehen, ob eine Antwort gekommen ist, { $date }, { $distance }; unser Vorschlag
next-undated-how = Als Nächstes: { $name }. Der Tag des Abschickens ist nicht notiert. Die Bestätigung von Meta in Ihrem Postfach trägt ihn: Notieren Sie ihn mit optout sent { $account } --on DATUM. Ohne sie sehen Sie am { $date } nach, ob eine Antwort gekommen ist; unser Vorschlag.
due-reminder = { $account }: eine Erinnerung ist sinnvoll ab dem { $date }, { $distance }; unser Vorschlag
due-complain = { $account }: eine Beschwerde ist sinnvoll ab dem { $date }, { $distance }; unser Vorschlag
    .company = { $account }: eine Beschwerde bei Meta ist sinnvoll ab dem { $date }, { $distance }; unser Vorschlag
due-company = { $account }: Meta muss den Eingang der Beschwerde bestätigen bis zum { $date }, { $distance }
due-authority = { $account }: die Behörde nach dem Stand fragen, { $date }, { $distance }; unser Vorschlag
due-own = { $account }: Ihr eigener Termin, { $date }, { $distance }
due-again = { $account }: nachsehen, ob der Widerspruch noch gilt, { $date }, { $distance }; unser Vorschlag
due-no-country = Wo Sie leben, ist nicht gesagt; deshalb wird kein Datum gezählt. Nennen Sie das Land mit optout set person.country, zum Beispiel optout set person.country DE.

## The clock

clock-set-back = Nach der Uhr dieses Computers ist heute der { $today }, und der { $last } ist schon notiert. Nichts wurde notiert; stellen Sie die Uhr richtig, oder nennen Sie den Tag mit --on.

## Files

file-written = Geschrieben: { $file }
file-not-written = { $file } wurde nicht geschrieben: { $reason } Sonst hat sich nichts geändert; nennen Sie eine andere Datei.
error-taken = { $detail } ist schon da und bleibt, wie es ist.
no-account-at-all = Noch gibt es kein Konto. Fügen Sie eines mit optout account add hinzu.

## Letters

letter-which = Welches Konto? Nennen Sie seine Kennung hinter der Art des Briefs. Es gibt: { $known }.
letter-set-country = Nichts wurde geschrieben. Nennen Sie das Land mit optout set person.country, zum Beispiel optout set person.country DE.
letter-set-region = Die Beschwerde geht an: { $name }. Es ist kein Teil des Landes notiert, und von ihm hängt die Behörde ab. Nennen Sie Ihren mit optout set person.region, zum Beispiel optout set person.region { $part }.
letter-right-from = Ein Widerspruchsrecht ist dort bekannt ab dem { $date }.
letter-instead = Was Sie dort tun können:
letter-instead-step = {"  "}{ $step }
letter-anyway = Nichts wurde geschrieben. Mit --anyway wird der Brief trotzdem geschrieben.
letter-early = Nach heutigem Stand ist dieser Brief nicht vorgesehen: Die Frist ist nicht vorbei, oder es ist nichts gekommen, worauf er antwortet.
letter-other-language = Der Brief ist in einer anderen Sprache geschrieben; --lang nennt die Sprache des Briefs.
letter-own-text = Ihr Text ist in dieser Sprache gespeichert: { $language }. Er wird nicht übersetzt in: { $other }. Nichts wurde geschrieben; lassen Sie --lang weg, oder nennen Sie Gründe mit --ground.
letter-no-reasons = Gründe und --short gehören zu einem Widerspruch, Gründe auch zu einer Ergänzung. Nichts wurde geschrieben; lassen Sie sie weg.
letter-no-ground = { $ground } ist kein Grund für diesen Text. Nichts wurde geschrieben. Bekannt für --ground: { $known }.
letter-ground-exposes = Der Grund { $ground } kann Sie bloßstellen, deshalb bleibt sein Text allgemein. Nichts wurde geschrieben; nennen Sie ihn ohne eigenen Satz.
letter-ground-long = Der Satz zu { $ground } ist länger als zweitausend Zeichen. Nichts wurde geschrieben; kürzen Sie ihn.
letter-blank-left = Im Brief ist eine Lücke offen: { $blanks }. Nichts wurde geschrieben. Ein Name wird mit optout set person.name gesetzt, eine Adresse mit optout set person.email; mit --anyway wird der Brief mit seiner Lücke geschrieben.
letter-blank-stays = Im Brief ist eine Lücke offen: { $blanks }. Füllen Sie sie aus, bevor Sie ihn abschicken.
letter-own-brackets = In Ihren eigenen Worten stehen Klammern: { $blanks }. Sehen Sie nach, ob dort noch etwas auszufüllen ist.
letter-not-copied = Der Brief wurde nicht kopiert: { $reason } Geschrieben ist er wie verlangt.

## The report and the bundle

report-text-sent = { $kind }, abgeschickt am { $date }; Sprache: { $language }
    .form = Für das Formular vorbereiteter und kopierter Text; am { $date } wurde das Formular abgeschickt, ob der Text darin eingefügt war, ist nicht bekannt; Sprache: { $language }
report-column-fate = Jetzt
proof-fate-same = unverändert
proof-fate-changed = seither geändert
proof-fate-unproven = vorhanden; keine Prüfsumme wurde notiert
proof-fate-gone = nicht gefunden
proof-gone = { $file } wurde als Beleg notiert und ist nicht mehr da oder lässt sich nicht lesen. So steht es auch in der Liste; falls Sie die Datei verschoben haben, notieren Sie sie mit optout proof neu.
proof-changed = { $file } hat sich geändert, seit die Datei als Beleg notiert wurde. So steht es auch in der Liste, mit der Prüfsumme von damals.
bundle-written =
    { $n ->
        [one] { $n } Datei liegt jetzt in { $folder }.
       *[other] { $n } Dateien liegen jetzt in { $folder }.
    }
bundle-not-written = In { $folder } wurde nichts weiter geschrieben: { $reason } Was schon da ist, bleibt; nennen Sie einen neuen oder leeren Ordner.

## Help

help-due = Sagt, was fällig ist oder bevorsteht, je eine Zeile; der Exit-Code ist 3, wenn eine gesetzliche Frist oder Ihr eigener Termin erreicht ist, und 0, wenn es nur unsere Vorschläge sind
    .example = optout due --ics optout.ics
help-due-json = Für Programme schreiben
help-due-everyone = Auch die Checklisten anderer Personen
help-due-ics = Stattdessen die Termine als Kalenderdatei schreiben; - ist die Standardausgabe

help-letter = Schreibt einen Brief: den Widerspruch, oder was darauf folgt
    .example = optout letter reminder instagram-1 -o erinnerung.txt
help-letter-kind = Welchen: objection (Widerspruch), supplement (Ergänzung), reminder (Erinnerung), company-complaint (Beschwerde beim Unternehmen) oder complaint (Beschwerde bei der Behörde)
help-letter-account = Welches Konto, nach seiner Kennung; kann wegbleiben, wenn es nur eines gibt
help-letter-ground = Ein Grund nach seiner Kennung, so oft Sie möchten; hinter = ein eigener Satz
help-letter-short = Gründe in ihrer kurzen Form
help-letter-copy = Auch in die Zwischenablage kopieren
help-letter-output = In diese neue Datei schreiben, nicht auf die Standardausgabe
help-letter-anyway = Auch ohne notierten Antrag schreiben, nach einer Zusage oder mit einer Lücke

help-report = Schreibt auf, was geschehen ist, jeweils mit Datum, für eine Behörde geeignet
    .example = optout report instagram-1 --format html -o bericht.html
help-report-account = Nur dieses Konto, nach seiner Kennung
help-report-format = Als Markdown (md), als Seite für Browser und Drucker (html) oder für Programme (json)
help-report-output = In diese neue Datei schreiben, nicht auf die Standardausgabe

help-bundle = Schreibt einen Ordner mit dem Bericht, den abgeschickten Texten, der Liste der Belege und Prüfsummen
    .example = optout bundle instagram-1 -o mein-widerspruch
help-bundle-account = Nur dieses Konto, nach seiner Kennung
help-bundle-dir = Der Ordner; was schon darin ist, bleibt
