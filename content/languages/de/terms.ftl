# Twelve words that are explained where they are met.

term-objection = Widerspruch
    .means = Ihr Nein zu einer Verwendung Ihrer Daten, hier zur Entwicklung von KI. Das Unternehmen hört damit auf, es sei denn, seine eigenen Gründe überwiegen.

term-ground = Grund
    .means = Warum diese Verwendung gerade Sie besonders belastet. Das Formular für Ihr eigenes Konto braucht keinen.

term-controller = Verantwortlicher
    .means = Das Unternehmen, das über die Verwendung Ihrer Daten entscheidet und dafür verantwortlich ist. Welches das ist, hängt von Produkt und Land ab.

term-authority = Behörde
    .means = Die öffentliche Stelle, die dort, wo Sie leben, über den Datenschutz wacht. Eine Beschwerde bei ihr ist kostenlos.

term-legitimate-interest = berechtigtes Interesse
    .means = Eine Rechtsgrundlage, um Daten ohne Nachfrage zu verwenden. Sie trägt nur, wenn Ihre Interessen nicht überwiegen.

term-standing = Stand
    .means = Wie weit ein Konto ist, von nicht begonnen bis akzeptiert. Er sagt nur, was bekannt ist, mit Datum.

term-accounts-centre = Kontenübersicht
    .means = Der Ort, an dem Meta Konten miteinander verknüpft. Ein Widerspruch gilt für alle, die dort verknüpft sind, sagt Meta.

term-proof = Beleg
    .means = Ein Bildschirmfoto oder eine E-Mail, die zeigt, was Sie wann abgeschickt haben. optout notiert, wo der Beleg liegt, und kopiert ihn nicht.

term-restriction = Einschränkung
    .means = Eine Pause: Die Daten bleiben, wo sie sind, und werden für den genannten Zweck nicht verwendet, solange die Gründe abgewogen werden.

term-erasure = Löschung
    .means = Die Daten werden gelöscht. Das ist ein anderes Recht als der Widerspruch; dieser Leitfaden verlangt sie nur, wenn Sie es wählen.

term-own-data = eigene Daten
    .means = Was Sie mit Ihrem eigenen Konto veröffentlicht haben und was Sie dort mit KI austauschen.

term-third-party = Dritte
    .means = Andere, die etwas über Sie veröffentlichen oder von denen Daten über Sie stammen. Dafür gibt es ein eigenes Formular.
