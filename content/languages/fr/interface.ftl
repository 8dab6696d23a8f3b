# Ce que toutes les pages partagent : dates, marques, touches, messages. Chaque phrase est entière ; rien n’est collé bout à bout.

language-own-name = Français
quote-open = « 
quote-close =  »
label = { $label }

language-bg = bulgare
language-cs = tchèque
language-da = danois
language-de = allemand
language-el = grec
language-en = anglais
language-es = espagnol
language-fi = finnois
language-fr = français
language-hr = croate
language-hu = hongrois
language-it = italien
language-nl = néerlandais
language-no = norvégien
language-pl = polonais
language-pt = portugais
language-pt-BR = portugais (Brésil)
language-sl = slovène
language-sv = suédois

## Dates

month-1 = janvier
    .short = janv.
    .alone = janvier
month-2 = février
    .short = févr.
    .alone = février
month-3 = mars
    .short = mars
    .alone = mars
month-4 = avril
    .short = avril
    .alone = avril
month-5 = mai
    .short = mai
    .alone = mai
month-6 = juin
    .short = juin
    .alone = juin
month-7 = juillet
    .short = juil.
    .alone = juillet
month-8 = août
    .short = août
    .alone = août
month-9 = septembre
    .short = sept.
    .alone = septembre
month-10 = octobre
    .short = oct.
    .alone = octobre
month-11 = novembre
    .short = nov.
    .alone = novembre
month-12 = décembre
    .short = déc.
    .alone = décembre
weekday-1 = lundi
weekday-2 = mardi
weekday-3 = mercredi
weekday-4 = jeudi
weekday-5 = vendredi
weekday-6 = samedi
weekday-7 = dimanche
date-long =
    { $day ->
        [1] { $weekday } { $day }er { $month } { $year }
       *[other] { $weekday } { $day } { $month } { $year }
    }
date-full =
    { $day ->
        [1] { $day }er { $month } { $year }
       *[other] { $day } { $month } { $year }
    }
date-short =
    { $day ->
        [1] { $day }er { $month-short }
       *[other] { $day } { $month-short }
    }
date-short-year =
    { $day ->
        [1] { $day }er { $month-short } { $year }
       *[other] { $day } { $month-short } { $year }
    }
date-distance = { $date }, { $distance }
days-today = aujourd’hui
days-in =
    { $n ->
        [365] dans un an
        [366] dans un an
        [one] demain
       *[other] dans { $n } jours
    }
days-ago =
    { $n ->
        [one] hier
       *[other] il y a { $n } jours
    }
when-month = { $month } { $year }
when-year = { $year }
when-unknown = date inconnue

## L’âge d’un fait

seen =
    { $sources ->
        [one] vu par { $sources } source ({ $when })
       *[other] vu par { $sources } sources ({ $when })
    }
seen-old =
    { $sources ->
        [one] vu par { $sources } source ({ $when }), il y a { $months } mois : cela a pu changer
       *[other] vu par { $sources } sources ({ $when }), il y a { $months } mois : cela a pu changer
    }
seen-unsure =
    { $sources ->
        [one] vu par { $sources } source ({ $when }), sans confirmation
       *[other] vu par { $sources } sources ({ $when }), sans confirmation
    }
seen-law = d’après une loi ({ $when })
    .unsure = d’après une loi ({ $when }) ; aucun cas connu
seen-undated = signalé à une date inconnue : cela a pu changer
label-in-english = Son nom en anglais : { $label }.
label-only-english = Nous ne connaissons ce nom qu’en anglais ; il peut être différent dans votre application.
label-only-other = Nous ne connaissons ce nom qu’en { $language } ; il peut être différent dans votre application.
sketch-spoken = La ligne à toucher : { $label }.

## Marques

place = { $n } sur { $of }
mark-done = Vous avez coché cette étape le { $date }.
mark-skipped = Vous avez sauté cette étape le { $date }.
mark-changed = Vous avez coché cette étape le { $date } ; elle a changé depuis.
copied-mark = copié
    .handed = transmis
signs =
    { $n ->
        [one] { $n } caractère
       *[other] { $n } caractères
    }
kind-page = Page { $platform }
kind-child = { $platform }, pour un enfant
flag-practice = exercice
flag-own-content = contenu personnalisé
flag-only-read = lecture seule
flag-unsaved = non enregistré
too-small = Agrandir à { $width }×{ $height }

## Touches

sign-space = Espace
key-add = ajouter
key-answer = Meta a répondu
key-answer-question = répondre
key-app-language = langue de l’appli
key-back = retour
key-bare = texte brut
key-begin = commencer
key-change = modifier
key-child = pour un enfant
key-child-off = pas pour un enfant
key-choose = choisir
key-code = code QR
key-copy = copier
key-copy-field = copier
key-copy-sentence = copier la phrase
key-correct = corriger
key-country = où vous vivez
key-different = c’est différent ici
key-editor = votre éditeur
key-file = vers un fichier
key-filter = filtrer
key-fresh-draft = nouveau brouillon
key-go-on = continuer
key-go-there = y aller
key-handle = nom du compte
key-help = touches
key-i-am-there = j’y suis
key-i-did-it = je l’ai fait
key-keep-and-copy = garder et copier
key-keep-answer = garder
key-know = à savoir
key-language = langue
key-leave-field = quitter la saisie
key-leave-text = quitter le texte
key-length = court ou long
key-linked = comptes liés
key-more = un de plus
key-next = continuer
key-next-way = voie suivante
key-none-named = aucun n’est nommé
key-not-linked = non liés ou incertain
key-note-it = c’est noté
key-open = ouvrir
key-open-again = rouvrir
key-open-form = ouvrir le formulaire
key-other = autre partie
key-other-way = autre voie
key-panel = détails
key-panel-sketch = à l’écran
key-pick = cocher
key-posted = je l’ai postée
key-practise = s’exercer
key-pressed-button = j’ai appuyé
key-protect = mieux protéger
key-quit = quitter
key-record = historique
key-remove = retirer de la liste
key-on-phone = ouvert sur le téléphone
key-skip = sauter
key-sources = sources
key-steps = étapes
key-take-way = prendre cette voie
key-terms = lexique
key-text = texte
key-text-language = langue du texte
key-the-code = le code
key-this-one = choisir
key-to-accounts = comptes
key-to-list = vers la liste
key-to-form = au formulaire
key-to-reasons = raisons
key-to-text = modifier le texte
key-toggle = cocher
key-type-name = taper le nom
key-unmark = décocher la dernière
key-why = pourquoi
key-why-hoax = un texte à publier ?
key-write-text = texte
key-your-name = votre nom
key-your-email = votre adresse e-mail

## Ce qui vient de se passer

copied-proven =
    { $n ->
        [one] Copié dans le presse-papiers et relu : le même caractère.
       *[other] Copié dans le presse-papiers et relu : les mêmes { $n } caractères.
    }
copied-unproven =
    { $n ->
        [one] Copié dans le presse-papiers, { $n } caractère ; il n’a pas pu être relu.
       *[other] Copié dans le presse-papiers, { $n } caractères ; il n’a pas pu être relu.
    }
copied-tmux =
    { $n ->
        [one] Transmis à tmux et à son terminal, { $n } caractère, sans vérification possible. Si le collage ne donne rien : { $key-bare } affiche le texte brut.
       *[other] Transmis à tmux et à son terminal, { $n } caractères, sans vérification possible. Si le collage ne donne rien : { $key-bare } affiche le texte brut.
    }
copied-terminal =
    { $n ->
        [one] Transmis au terminal, { $n } caractère, sans vérification possible. Si le collage ne donne rien : { $key-bare } affiche le texte brut.
       *[other] Transmis au terminal, { $n } caractères, sans vérification possible. Si le collage ne donne rien : { $key-bare } affiche le texte brut.
    }
cleared = Le presse-papiers ne contient plus ce qui a été copié ici.
opened-in-browser = Le navigateur a été lancé. Vérifiez le nom du site dans sa barre d’adresse.
wrote = Écrit dans { $file }
saving = Enregistrement…
bare-back = La touche Entrée ramène à la page.
practice-begun = Exercice : les données sont inventées, rien n’est enregistré, rien n’est ouvert.
practice-nothing-opened = Exercice : { $host } s’ouvrirait maintenant.
practice-nothing-written = Exercice : un fichier serait écrit maintenant.
code-noted = Noté : le code est saisi, l’opposition compte donc comme envoyée aujourd’hui.
paste-too-long =
    { $n ->
        [one] { $n } caractère : c’est trop long pour tenir ici. Rien n’a été inséré.
       *[other] { $n } caractères : c’est trop long pour tenir ici. Rien n’a été inséré.
    }
text-now-short = Forme courte, pour la case d’un formulaire.
    .later = Forme courte, dès qu’une raison est cochée.
text-now-long = Forme longue, pour une lettre.
    .later = Forme longue, dès qu’une raison est cochée.
text-own-kept = Vous avez modifié le texte à la main : il reste tel quel. { $key-more } ajoute un nouveau brouillon en dessous.
    .language = Vous avez modifié le texte à la main : il reste tel quel. { $key-more } ajoute en dessous un nouveau brouillon, dans cette langue : { $language }.
form-choose-there = Ce choix se fait sur la page de Meta.
form-code-there = Le code arrive par e-mail et se saisit directement sur la page de Meta.
session-no-app-way = Aucune voie dans l’application n’est connue pour ce compte.

## En partant

parting-saved = Enregistré dans { $file }
parting-unsaved = Les dernières modifications n’ont pas pu être enregistrées.
only-read = Cette liste vient d’une version plus récente d’optout : elle est seulement lue, et rien n’est enregistré.
parting-practice = C’était un exercice : rien n’a été enregistré.
parting-next = { $next }
