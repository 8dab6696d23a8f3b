# What commands print.

## Where every account stands

status-empty = Noch kein Konto.
status-account = { $account }: { $standing }
status-account-dated = { $account }: { $standing }; { $date }

## The way, as one page

guide-title = { $platform }, { $country }
guide-language = Metas eigene Bezeichnungen stehen hier auf { $language }, wo eine Quelle sie so wiedergibt, sonst auf Englisch.
guide-language-english = Metas eigene Bezeichnungen stehen hier auf Englisch; mit --app-lang in der Sprache Ihrer App, wo eine Quelle sie so wiedergibt.
guide-way = Weg { $n }: { $name }
guide-way-old = Weg { $n }, von früher: { $name }
guide-see = Danach zu sehen: { $next }
guide-form = Das Formular: { $name }
guide-field = { $name }: { $hint }
guide-no-platform = Die Plattform { $platform } ist nicht bekannt. Bekannt: { $known }.
no-platform-threads = Ein Formular zu KI für Threads allein ist nicht bekannt: Ein Widerspruch zählt laut Meta für alle verknüpften Konten. Nehmen Sie das damit verknüpfte Konto von Instagram: instagram, wie in optout account add instagram.
no-platform-meta = Ein Formular zu KI für ein Meta-Konto allein ist nicht bekannt: Ein Widerspruch zählt laut Meta für alle verknüpften Konten. Nehmen Sie ein damit verknüpftes Konto: instagram oder facebook, wie in optout account add instagram.
language-passed-over = OPTOUT_LANG nennt { $value }, eine hier unbekannte Sprache; optout läuft ohne sie weiter.
guide-no-country = Welches Land? Nennen Sie es mit seinen zwei Buchstaben hinter --country, zum Beispiel --country DE.
guide-unknown-country = Das Land { $country } ist nicht bekannt. Es wird mit seinen zwei Buchstaben genannt, zum Beispiel --country DE.
guide-no-route = Der Weg { $route } gehört nicht zu dieser Plattform und diesem Land. Bekannt für --route: { $known }.
guide-no-way = Dort ist kein Weg bekannt.

## What is kept where

privacy-file = Ihre Antworten liegen in einer einzigen Datei, die Sie lesen, bearbeiten, verschieben und löschen können: { $file }. Sie ist nur für Ihr eigenes Benutzerkonto angelegt.
privacy-kept = Darin stehen: das Land, in dem Sie leben, wofür Sie widersprechen, welche Schritte Sie markiert haben, was Sie abgeschickt haben und was zurückkam, jeweils mit Datum, Ihre Texte, und ein Name, eine Adresse oder eine Nummer nur, wenn Sie sie angegeben haben.
privacy-not-kept = Gründe, die Sie bloßstellen könnten, werden nicht gespeichert, und nach Name oder Geburtsdatum eines Kindes wird nie gefragt.
privacy-beside = Daneben liegen eine Sperrdatei und Kopien der letzten Tage, eine je Tag, höchstens sieben. Auch eine Datei, die sich nicht mehr lesen lässt, wird dort abgelegt.
privacy-clipboard = Was Sie kopieren, geht in Ihre Zwischenablage und von dort überallhin, wo Sie es einfügen.
privacy-offline = optout geht nie ins Internet: Es sendet nichts, zählt nichts und sucht nach keiner neueren Version.
privacy-opened = Ein Link öffnet sich in Ihrem Browser, wenn Sie es verlangen. Was Sie dort tun, bleibt zwischen Ihnen und Meta.
privacy-delete = optout forget nennt alles, was hier liegt, und löscht es mit --yes. Von Hand löschen Sie die Datei, was daneben ihren Namen trägt, und den Ordner mit den Kopien.

## What the program knows

content-own = { $file } (eigene)
content-written =
    { $n ->
        [one] { $n } Datei liegt jetzt in { $folder }.
       *[other] { $n } Dateien liegen jetzt in { $folder }.
    }
content-not-written = In { $folder } wurde nichts weiter geschrieben: { $reason } Was schon da ist, bleibt; nennen Sie einen neuen oder leeren Ordner.
content-not-read = Der Inhaltsordner { $folder } wurde nicht gelesen: { $reason }
content-left-out = { $file } wurde ausgelassen: Es ist keine lesbare Inhaltsdatei.
content-faults =
    { $n ->
        [0] Kein Fehler.
        [one] { $n } Fehler.
       *[other] { $n } Fehler.
    }
content-coverage =
    { $of ->
        [one] { $language }: { $has } von { $of } Wort des Englischen
       *[other] { $language }: { $has } von { $of } Wörtern des Englischen
    }
content-missing-more =
    { $n ->
        [one] und { $n } weiteres
       *[other] und { $n } weitere
    }
content-old = { $file }: { $key }, zuletzt gesehen: { $when }
