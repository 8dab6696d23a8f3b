### The settings: what each is called, and what it does.

title-settings = settings
title-palettes = colours
title-letter-languages = language of texts
settings-heading = Settings
key-set = change
key-settings = settings
key-undo = undo

setting-on = on
setting-off = off
setting-language = Language of the program
    .about = Everything that the program says, from now on.
setting-app-language = Language of your app
    .about = The names of menus and buttons are shown as they stand in your app.
setting-letter-language = Language of texts and letters
    .about = For texts and letters that are drafted from now on. What is written stays as it is.
setting-palette = Colours
    .about = How the screen is coloured. Every meaning also stands in words.
setting-ascii = Plain signs only
    .about = Frames and marks are drawn with the plainest signs, for a terminal that shows others wrongly.
setting-mouse = Mouse
    .about = On: a click picks, the wheel scrolls. Off: the mouse selects text, as your terminal does it.
setting-mask = Hide addresses and numbers
    .about = E-mail addresses and phone numbers are shown in part, for whoever looks over your shoulder. What you type, the text itself and what is copied stay whole.
setting-clear-clipboard = Empty clipboard at the end
    .about = When you leave, what was copied here last is taken out of the clipboard, where that can be done and nothing else was copied since.

letter-languages-heading = Language of texts and letters
palettes-heading = Colours
palettes-why = None of them paints a background. Light and dark say what background they are made for.
palette-default = the terminal’s own
palette-light = for a light background
palette-dark = for a dark background
palette-contrast = high contrast
palette-colour-blind = where red and green look alike
palette-plain = no colour

help-global-palette = The colours: default, light, dark, contrast, colour-blind or plain
help-global-mouse = Take the mouse: a click picks, the wheel scrolls
