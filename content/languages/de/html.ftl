# The guide of a platform: what stands around its ways, in every format and on the page for browser and printer.

guide-order = Beginnen Sie mit Weg 1. Nehmen Sie den nächsten nur, wenn er nicht zum Ziel führt.
guide-if-no = { $no }: { $about }
guide-past = Ab hier folgen Wege aus früherer Zeit. Nehmen Sie einen nur, wenn Ihr Bildschirm noch so aussieht.
guide-form-same = Dasselbe Formular wie bei Weg { $n }; seine Felder stehen dort.
guide-post = Schreiben Sie, dass Sie der Verwendung Ihrer Informationen für KI widersprechen, mit Ihrem Namen und Ihrem Konto, falls es eines gibt. Unterschreiben Sie und schicken Sie den Brief mit der Post an:
guide-sources =
    { $n ->
        [one] Genannt von { $n } Quelle.
       *[other] Genannt von { $n } Quellen.
    }
guide-strange = Der Name { $label } ist nur auf { $language } bekannt; in Ihrer App lautet er anders.
guide-code = Code für die Kamera eines Telefons: Er öffnet { $host }.
guide-after = Nach dem Abschicken
    .mail = Sehen Sie nach einer Bestätigung auf dem Bildschirm und nach einer E-Mail, auch im Spam. Behalten Sie beides: Machen Sie ein Bildschirmfoto und löschen Sie die E-Mail nicht.
    .future = Der Widerspruch zählt für das, was kommt. Was ein Modell schon aufgenommen hat, wird nicht wieder herausgenommen.
    .no-last-day = Einen letzten Tag gibt es nicht: Ein Datum, das Sie vielleicht gelesen haben, war der Tag vor dem Beginn des Trainings.
guide-after-linked = Meta sagt, dass ein Widerspruch für alle Konten gilt, die in { $label } miteinander verknüpft sind. Ein Konto, das dort fehlt, braucht einen eigenen.
guide-made = Erstellt am { $date }. Kein Link wurde für diese Seite ausprobiert: Jedes Datum sagt, wann eine Quelle etwas zuletzt gesehen hat.
