# What to know, on one page. Value: the heading.

know-used = Was verwendet wird
    .text = Meta nennt öffentliche Beiträge und Kommentare Erwachsener und das, was Menschen mit seiner KI austauschen, auch Minderjährige. Name, Nutzername, Profilbild und was man in öffentlichen Gruppen oder auf öffentlichen Seiten tut, bleiben öffentlich, was immer eingestellt ist. Was andere über Menschen ohne Konto öffentlich teilen, wird auch verwendet.

know-not-used = Was ohne Widerspruch ausgenommen ist
    .text = Private Nachrichten mit Freunden und Familie sind ausgenommen, sagt Meta, und in der EU und im Vereinigten Königreich öffentliche Inhalte aus Konten Minderjähriger. Für das, was jemand an die KI weitergibt, gilt das nicht mehr. Persönliche Chats auf WhatsApp sind Ende zu Ende verschlüsselt.

know-others = Was andere über Sie veröffentlichen
    .text = Bilder von Ihnen und Erwähnungen, die andere veröffentlichen, deckt Ihr Widerspruch nicht ab. Das kann auch Kinder betreffen. Dafür gibt es ein eigenes Formular, und es braucht kein Konto. Andere zu bitten, nichts von Ihnen zu veröffentlichen, hilft auch.

know-effect = Was ein Widerspruch bewirkt
    .text = Er zählt für das Training von jetzt an. Was in ein Modell eingegangen ist, wird nicht wieder herausgenommen. Ob öffentliche Beiträge von früher abgedeckt sind, ist umstritten: In Metas E-Mail steht, dass es Ihre öffentlichen Informationen nicht mehr verwendet; die italienische Behörde sagte, dass nur spätere Beiträge abgedeckt sind.

know-date = Ist es zu spät?
    .text = Nein. Viele Berichte nannten als letzten Tag: { $date }. Gemeint war der Beginn des Trainings in Europa, nicht das Ende Ihres Rechts: Das Gesetz setzt für den Widerspruch keinen letzten Tag. Ein Widerspruch, der später kommt, zählt von da an.
    .no-right = Viele Berichte nannten als letzten Tag: { $date }. Gemeint war der Beginn des Trainings in Europa. Wo Sie leben, endete damit nichts, und ein Widerspruchsrecht ist dort nicht bekannt. Was Sie dort tun können, geht an jedem Tag.

know-linked = Verknüpfte Konten, und andere
    .text = Ein Widerspruch gilt für die Konten, die bei Meta am selben Ort verknüpft sind, sagt Meta; jedes andere braucht einen eigenen. Drei Anleitungen zählen stattdessen nach E-Mail-Adresse. Verknüpfen Sie keine Konten, um ein Formular zu sparen: Das verbindet auch ihre Einstellungen für Werbung. WhatsApp ist nur verknüpft, wenn Sie es hinzugefügt haben.

know-mail = Der Hinweis und die E-Mail von Meta
    .text = Meta hat diese Verwendung mit einem Hinweis in seinen Apps und per E-Mail angekündigt. Viele haben das übersehen; Anleitungen fanden die E-Mail im Spam oder unter Werbung. Zum Widerspruch brauchen Sie sie nicht. Prüfen Sie die Domain, bevor Sie einem Link in einer solchen E-Mail folgen, denn es gibt Nachahmungen.

know-hoax = Ein Text zum Teilen bewirkt nichts
    .text = Ein Beitrag, der Meta die Verwendung Ihrer Daten verbietet, hat keine rechtliche Wirkung, so oft er auch kopiert wird. Es zählt nur ein Antrag an das Unternehmen: sein Formular oder ein Brief. Der Beitrag braucht Sie nicht zu beunruhigen; verlassen Sie sich nur nicht auf ihn.

know-pass-on = Ein Satz zum Weitergeben
    .text = Der Verwendung Ihrer Beiträge für Metas KI können Sie noch immer widersprechen: je Konto ein Formular, eine E-Mail-Adresse und ein Knopf, und ein Grund ist nicht nötig. Das gilt, wo es das Recht gibt, etwa in der EU und im Vereinigten Königreich.

know-open = Meta AI bleibt in der App
    .text = Beim Widerspruch geht es um das Training; er nimmt Meta AI nicht aus den Apps. Sie können sie unbeachtet lassen, stummschalten und Ihre Chats mit ihr löschen. Was Sie ihr nicht schreiben, kann von dort nicht verwendet werden.
