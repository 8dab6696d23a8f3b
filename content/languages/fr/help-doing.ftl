# L’aide des commandes qui notent, copient, réparent et oublient. L’exemple d’une commande est une commande.

help-status-everyone = Aussi les listes des autres personnes

help-account = Ajoute, énumère et retire des comptes
    .example = optout account add instagram lea.photos
help-account-add = Ajoute un compte et indique l’identifiant qu’il porte désormais
    .example = optout account add instagram lea.photos
help-account-add-platform = La plateforme, comme instagram, facebook, whatsapp ou no-account
help-account-add-handle = Son nom là-bas ; il n’est pas obligatoire
help-account-add-email = L’adresse du compte, gardée comme person.email
help-account-add-form = Un autre formulaire que celui au bout de sa voie, par son identifiant
help-account-add-linked-with = Un compte du même Espace Comptes, par son identifiant
help-account-list = Énumère les comptes et leurs identifiants
    .example = optout account list --json
help-account-list-json = L’écrire pour un programme
help-account-remove = Retire un compte ; les copies des derniers jours le gardent
    .example = optout account remove instagram-1
help-account-remove-id = Quel compte, par son identifiant

help-mark = Marque une étape comme faite, passée ou encore à faire
    .example = optout mark instagram-1 session
help-mark-account = Quel compte, par son identifiant
help-mark-step = Quelle étape, par son identifiant ; un champ du formulaire s’écrit formulaire.champ
help-mark-state = done (faite), skipped (passée) ou todo (à faire) ; sans cela, faite
help-mark-on = Le jour, écrit année-mois-jour ; sans cela, aujourd’hui
help-mark-anyway = Accepter un jour qui remonte à des années

help-sent = Note que le formulaire a été envoyé
    .example = optout sent instagram-1
help-sent-account = Quel compte, par son identifiant
help-sent-on = Le jour, écrit année-mois-jour ; sans cela, aujourd’hui
help-sent-anyway = Accepter un jour qui remonte à des années
help-sent-reference = Le numéro ou le mot que Meta a donné comme référence

help-reply = Note ce qui est revenu, et dit ce qu’il faut faire maintenant
    .example = optout reply instagram-1 accepted
help-reply-account = Quel compte, par son identifiant
help-reply-reply = Ce qui est revenu, comme received, accepted, refused ou wants-more
help-reply-on = Le jour, écrit année-mois-jour ; sans cela, aujourd’hui
help-reply-anyway = Accepter un jour qui remonte à des années
help-reply-note = Une note à vous

help-covered = Note que la réponse pour un autre compte nomme celui-ci
    .example = optout covered facebook-1 --by instagram-1
help-covered-account = Quel compte est nommé, par son identifiant
help-covered-by = Le compte dont la réponse le nomme, par son identifiant
help-covered-on = Le jour, écrit année-mois-jour ; sans cela, aujourd’hui
help-covered-anyway = Accepter un jour qui remonte à des années

help-proof = Note où se trouve une preuve, avec son SHA-256 ; le fichier lui-même n’est pas copié
    .example = optout proof instagram-1 mail.eml
help-proof-account = Quel compte, par son identifiant
help-proof-proof = Le fichier, comme un courriel enregistré ou une capture d’écran
help-proof-on = Le jour, écrit année-mois-jour ; sans cela, aujourd’hui
help-proof-anyway = Accepter un jour qui remonte à des années

help-set = Fixe une valeur à votre sujet ou un réglage ; une valeur vide l’enlève
    .example = optout set person.country FR
help-set-key = Laquelle, comme person.country ou settings.language
help-set-value = Sa valeur ; "" l’enlève

help-copy = Copie une chose dans le presse-papiers
    .example = optout copy text instagram-1
help-copy-field = Quoi : country (pays), email (adresse), text (texte) ou link (lien)
help-copy-account = Le texte ou le lien de qui, par l’identifiant du compte

help-link = Dit l’adresse d’un formulaire
    .example = optout link instagram --qr
help-link-platform = La plateforme, comme instagram, facebook, whatsapp ou no-account
help-link-purpose = À quoi sert le formulaire : own-data, third-party, ai-messages ou general
help-link-country = Le pays où vous vivez, par ses deux lettres
help-link-qr = La dessiner aussi en code QR pour un téléphone
help-link-open = L’ouvrir aussi dans le navigateur

help-doctor = Examine la liste, le contenu, le terminal et le presse-papiers, et dit ce qui ne va pas
    .example = optout doctor --fix
help-doctor-fix = Réparer ce qui peut l’être ; ce qui n’est pas lisible est gardé à côté

help-forget = Supprime tout ce qui est gardé, ou un compte avec toutes les copies qui le connaissent
    .example = optout forget --yes
help-forget-account = Seulement ce compte, par son identifiant, et les copies des jours passés
help-forget-all = Aussi les listes des autres personnes
help-forget-yes = Le faire ; sans cela, la commande dit seulement ce qui disparaîtrait

help-completions = Écrit ce qu’un shell doit lire pour compléter commandes, comptes et étapes
    .example = source <(optout completions bash)
help-completions-shell = bash, elvish, fish, powershell ou zsh

help-man = Écrit la page de manuel, ou toutes les pages dans un dossier
    .example = optout man > optout.1
help-man-dir = Le dossier pour une page par commande ; ce qui s’y trouve déjà reste
