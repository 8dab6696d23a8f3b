### Les réglages : le nom de chacun, et ce qu’il fait.

title-settings = réglages
title-palettes = couleurs
title-letter-languages = langue des textes
settings-heading = Réglages
key-set = changer
key-settings = réglages
key-undo = annuler

setting-on = oui
setting-off = non
setting-language = Langue du programme
    .about = Tout ce que dit le programme, dès maintenant.
setting-app-language = Langue de votre application
    .about = Les noms des menus et des boutons sont montrés tels qu’ils figurent dans votre application.
setting-letter-language = Langue des textes et lettres
    .about = Pour les textes et les lettres rédigés à partir de maintenant. Ce qui est écrit reste tel quel.
setting-palette = Couleurs
    .about = Les couleurs de l’écran. Chaque sens est aussi dit en mots.
setting-ascii = Signes simples seulement
    .about = Les cadres et les repères sont tracés avec les signes les plus simples, pour un terminal qui montre mal les autres.
setting-mouse = Souris
    .about = Oui : un clic choisit, la molette fait défiler. Non : la souris sélectionne du texte, comme le fait votre terminal.
setting-mask = Cacher adresses et numéros
    .about = Les adresses e-mail et les numéros de téléphone ne sont montrés qu’en partie, pour qui regarde par-dessus votre épaule. Ce que vous tapez, le texte lui-même et ce qui est copié restent entiers.
setting-clear-clipboard = Presse-papiers vidé à la fin
    .about = Quand vous quittez, ce qui a été copié ici en dernier est retiré du presse-papiers, là où c’est possible et si rien d’autre n’a été copié depuis.

letter-languages-heading = Langue des textes et des lettres
palettes-heading = Couleurs
palettes-why = Aucune ne peint de fond. Clair et sombre disent pour quel fond elles sont faites.
palette-default = celles du terminal
palette-light = pour un fond clair
palette-dark = pour un fond sombre
palette-contrast = contraste élevé
palette-colour-blind = là où rouge et vert se ressemblent
palette-plain = sans couleur

help-global-palette = Les couleurs : default, light, dark, contrast, colour-blind ou plain
help-global-mouse = Prendre la souris : un clic choisit, la molette fait défiler
