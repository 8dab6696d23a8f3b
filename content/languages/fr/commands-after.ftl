# Ce qui suit l’envoi, par commandes : les échéances, les lettres, le rapport et le dossier.

## Les échéances

due-of-person = { $person }, { $account }
due-mail = { $account } : si aucun e-mail n’est arrivé le { $date }, { $distance }, regardez dans les indésirables et renvoyez-la ; c’est notre suggestion
due-code = { $account } : un code est demandé ; cherchez-le dans l’e-mail et saisissez-le aujourd’hui, rien ne compte comme envoyé avant
due-answer = { $account } : Meta doit répondre au plus tard le { $date }, { $distance }
due-answer-there = { $account } : une réponse est due au plus tard le { $date }, { $distance }
due-overdue = { $account } : une réponse était due au plus tard le { $date }, { $distance }
due-suggested = { $account } : voyez si une réponse est arrivée, { $date }, { $distance } ; c’est notre suggestion
next-undated-how = Ensuite : { $name }. Le jour d’envoi n’est pas noté. La confirmation de Meta dans votre boîte porte ce jour : notez-le avec optout sent { $account } --on DATE. Sans elle, regardez le { $date } si une réponse est arrivée ; c’est notre suggestion.
due-reminder = { $account } : une relance a un sens à partir du { $date }, { $distance } ; c’est notre suggestion
due-complain = { $account } : une plainte a du sens à partir du { $date }, { $distance } ; c’est notre suggestion
    .company = { $account } : une réclamation auprès de Meta a un sens à partir du { $date }, { $distance } ; c’est notre suggestion
due-company = { $account } : Meta doit accuser réception de la réclamation au plus tard le { $date }, { $distance }
due-authority = { $account } : demandez à l’autorité où elle en est, { $date }, { $distance } ; c’est notre suggestion
due-own = { $account } : votre propre date, { $date }, { $distance }
due-again = { $account } : voyez si cela tient toujours, { $date }, { $distance } ; c’est notre suggestion
due-no-country = Le pays où vous vivez n’est pas indiqué ; aucune date n’est donc comptée. Indiquez-le avec optout set person.country, par exemple optout set person.country FR.

## L’horloge

clock-set-back = D’après l’horloge de cet ordinateur, nous sommes le { $today }, et le { $last } est déjà noté. Rien n’a été noté ; remettez l’horloge à l’heure, ou indiquez le jour avec --on.

## Fichiers

file-written = Écrit : { $file }
file-not-written = { $file } n’a pas été écrit : { $reason } Rien d’autre n’a changé ; indiquez un autre fichier.
error-taken = { $detail } existe déjà et reste tel quel.
no-account-at-all = Il n’y a pas encore de compte. Ajoutez-en un avec optout account add.

## Lettres

letter-which = Quel compte ? Indiquez son identifiant après le type de lettre. Il y a : { $known }.
letter-set-country = Rien n’a été écrit. Indiquez-le avec optout set person.country, par exemple optout set person.country FR.
letter-set-region = Destinataire : { $name }, car aucune partie du pays n’est notée, et l’autorité en dépend. Indiquez la vôtre avec optout set person.region, par exemple optout set person.region { $part }.
letter-right-from = Un droit d’opposition y est connu à partir du { $date }.
letter-instead = Ce que vous pouvez y faire :
letter-instead-step = {"  "}{ $step }
letter-anyway = Rien n’a été écrit. Avec --anyway, elle est écrite malgré tout.
letter-early = En l’état, cette lettre n’est pas proposée : le délai n’est pas écoulé, ou rien n’est arrivé à quoi elle réponde.
letter-other-language = Elle est écrite dans une autre langue ; --lang indique la langue de la lettre.
letter-own-text = Votre texte est conservé en { $language } et n’est pas traduit en { $other }. Rien n’a été écrit : retirez --lang, ou indiquez des motifs avec --ground.
letter-no-reasons = Les motifs et --short vont avec une opposition, les motifs aussi avec un complément. Rien n’a été écrit ; retirez-les.
letter-no-ground = { $ground } n’est pas un motif pour ce texte. Rien n’a été écrit. Connus pour --ground : { $known }.
letter-ground-exposes = Le motif { $ground } peut vous exposer, son texte reste donc général. Rien n’a été écrit ; indiquez-le sans phrase de votre part.
letter-ground-long = La phrase pour { $ground } dépasse deux mille signes. Rien n’a été écrit ; raccourcissez-la.
letter-blank-left = Il reste un blanc dans la lettre : { $blanks }. Rien n’a été écrit. Le nom s’indique avec optout set person.name, l’adresse avec optout set person.email ; avec --anyway, la lettre est écrite avec son blanc.
letter-blank-stays = Il reste un blanc dans la lettre : { $blanks }. Remplissez-le avant l’envoi.
letter-own-brackets = Il y a des crochets dans vos propres mots : { $blanks }. Voyez s’il reste là quelque chose à remplir.
letter-not-copied = La lettre n’a pas été copiée : { $reason } Elle est écrite comme demandé.

## Le rapport et le dossier

report-text-sent = { $kind }, envoi du { $date } ; langue : { $language }
    .form = Texte préparé pour le formulaire et copié ; le formulaire a été envoyé le { $date }, et l’on ne sait pas si le texte y a été collé ; langue : { $language }
report-column-fate = À présent
proof-fate-same = inchangé
proof-fate-changed = modifié depuis
proof-fate-unproven = présent ; aucune somme n’a été notée
proof-fate-gone = introuvable
proof-gone = { $file } est noté comme preuve et n’est plus là, ou n’est pas lisible. Il est listé comme tel ; si vous l’avez déplacé, notez-le de nouveau avec optout proof.
proof-changed = { $file } a changé depuis qu’il a été noté comme preuve. Il est listé comme tel, avec la somme notée alors.
bundle-written =
    { $n ->
        [one] { $n } fichier se trouve maintenant dans { $folder }.
       *[other] { $n } fichiers se trouvent maintenant dans { $folder }.
    }
bundle-not-written = Rien de plus n’a été écrit dans { $folder } : { $reason } Ce qui s’y trouve déjà reste ; indiquez un dossier nouveau ou vide.

## Aide

help-due = Dit ce qui est dû ou à venir, une ligne chacun ; le code de sortie est 3 si un délai légal ou votre propre date est atteint, 0 s’il ne s’agit que de nos suggestions
    .example = optout due --ics optout.ics
help-due-json = L’écrire pour des programmes
help-due-everyone = Les listes d’autres personnes aussi
help-due-ics = Écrire plutôt les dates à venir dans un fichier d’agenda ; - est la sortie standard

help-letter = Écrit une lettre : l’opposition, ou ce qui la suit
    .example = optout letter reminder instagram-1 -o relance.txt
help-letter-kind = Laquelle : objection, supplement (complément), reminder (relance), company-complaint (à l’entreprise) ou complaint (à l’autorité)
help-letter-account = Quel compte, par son identifiant ; inutile s’il n’y en a qu’un
help-letter-ground = Un motif par son identifiant, autant de fois que vous voulez ; après =, une phrase à vous
help-letter-short = Les motifs sous leur forme courte
help-letter-copy = La copier aussi dans le presse-papiers
help-letter-output = L’écrire dans ce nouveau fichier, et non sur la sortie standard
help-letter-anyway = L’écrire sans demande notée, après une acceptation, ou avec un blanc

help-report = Écrit ce qui a été fait, chaque chose avec son jour, prêt pour une autorité
    .example = optout report instagram-1 --format html -o rapport.html
help-report-account = Ce compte seulement, par son identifiant
help-report-format = En Markdown (md), en page pour navigateur et imprimante (html) ou pour des programmes (json)
help-report-output = L’écrire dans ce nouveau fichier, et non sur la sortie standard

help-bundle = Écrit un dossier avec le rapport, les textes envoyés, la liste des preuves et des sommes de contrôle
    .example = optout bundle instagram-1 -o mon-opposition
help-bundle-account = Ce compte seulement, par son identifiant
help-bundle-dir = Le dossier ; ce qui s’y trouve déjà reste
