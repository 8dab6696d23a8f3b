# Ce que signale la vérification du contenu : ce qui ne va pas, et que faire. Pour qui vérifie les faits ou traduit.
# { $key } est l’endroit dans le fichier : une entrée avec sa clé, ou un mot.

## Lecture

problem-unknown-file = Rien ne lit ce fichier.
    .hint = Vérifiez son nom et son dossier : seuls les fichiers décrits dans le guide du contenu sont lus.
problem-syntax = Ceci ne peut pas être lu comme du TOML : { $detail }
    .hint = Corrigez d’abord cette ligne. Ce qui la suit ne sera peut-être signalé qu’ensuite.
problem-unknown-key = { $key } n’est pas une clé qui peut se trouver ici.
    .hint = Corrigez son orthographe, ou retirez-la.
problem-missing-key = { $key } manque.
    .hint = Ajoutez cette clé. Quand une date n’est pas connue, écrivez unknown.
problem-wrong-value = { $key } a une valeur qui ne convient pas : { $detail }
    .hint = Écrivez une valeur du genre demandé ; les autres entrées de ce fichier montrent comment.
problem-broken-word = Ceci ne peut pas être lu comme un mot : { $detail }
    .hint = Un mot, c’est son identifiant, un signe égal et son texte. Les parties et les lignes suivantes commencent par quatre espaces.
problem-tangled = Ce mot a trop de parenthèses et de blancs pour être lu.
    .hint = Dites-le en phrases simples, en plusieurs mots s’il le faut.
problem-computes = { $key } fait plus que dire un texte : { $what }
    .hint = N’employez que du texte simple, des blancs, des parties, et une forme ou une autre selon un nombre.
problem-hidden-character = Un caractère invisible se trouve ici : { $code }
    .hint = Retirez-le. Il est peut-être venu avec un texte copié.

## Identifiants

problem-bad-id = { $id } n’a pas la forme d’un identifiant.
    .hint = Employez des minuscules, des chiffres et des traits d’union, une lettre d’abord, 64 signes au plus. Un pays s’écrit en deux capitales.
problem-double-id = { $id } se trouve ici une seconde fois ; la première est à { $first }
    .hint = Donnez à l’un des deux un autre identifiant. Laissez celui que des listes contiennent peut-être déjà.
problem-other-file-name = La plateforme { $id } se trouve dans un fichier d’un autre nom.
    .hint = Donnez au fichier le nom de la plateforme.

## Ce qui est nommé et n’existe pas

problem-no-such-source = { $key } nomme la source { $id }, qui n’existe pas.
    .hint = Corrigez l’identifiant, ou ajoutez la source à la liste des sources.
problem-no-such-label = { $key } nomme le libellé { $id }, qui n’existe pas.
    .hint = Corrigez l’identifiant, ou ajoutez le libellé avec ses noms.
problem-no-such-form = { $key } nomme le formulaire { $id }, qui n’existe pas.
    .hint = Corrigez l’identifiant, ou ajoutez le formulaire à sa plateforme.
problem-no-such-route = { $key } nomme le chemin { $id }, qui n’existe pas.
    .hint = Corrigez l’identifiant, ou ajoutez le chemin à sa plateforme.
problem-no-such-step = { $key } nomme l’étape { $id }, qui n’existe pas.
    .hint = Corrigez l’identifiant, ou ajoutez l’étape à sa plateforme.
problem-no-such-authority = { $key } nomme l’autorité { $id }, qui n’existe pas.
    .hint = Corrigez l’identifiant, ou ajoutez l’autorité. Si aucune n’a été cherchée, laissez la liste vide.
problem-no-such-controller = { $key } nomme l’entreprise { $id }, qui n’existe pas.
    .hint = Corrigez l’identifiant, ou ajoutez l’entreprise à la liste des responsables.
problem-no-such-opening = { $id } manque parmi ce qui peut s’ouvrir.
    .hint = Ajoutez cette entrée aux réponses : la marche à suivre en dépend.
problem-no-such-reply = { $key } a besoin de la réponse { $id }, qui n’existe pas.
    .hint = Corrigez l’identifiant, ou ajoutez la réponse : la marche à suivre peut en dépendre.
problem-no-such-text = { $key } nomme le texte { $id }, qui n’existe pas.
    .hint = Une raison peut figurer dans own-account, whatsapp, others-posts et child.
problem-no-such-region = { $key } nomme { $id }, qui n’est pas un genre de région.
    .hint = Écrivez eu, uk, br, right-without-form ou no-right ; une échelle peut aussi dire any.

## Ce qui existe et n’est pas nommé

problem-unused-source = Rien ne s’appuie sur la source { $id }
    .hint = Nommez-la là où elle est la source de quelque chose, ou retirez-la.
problem-unused-label = Rien n’emploie le libellé { $id }
    .hint = Nommez-le dans une étape, un champ ou un formulaire, ou retirez-le.
problem-unused-form = Aucun chemin et aucune étape ne mène au formulaire { $id }
    .hint = Faites-y aboutir un chemin, ou ouvrez-le par une étape, ou retirez-le.
problem-unused-route = Aucune échelle ne mène au chemin { $id }
    .hint = Placez-le dans une échelle, parmi les chemins d’autrefois si c’en est un, ou retirez-le.
problem-unused-step = Aucun chemin ne contient l’étape { $id }
    .hint = Placez-la dans un chemin, ou retirez-la.
problem-unused-controller = Aucune région ne nomme l’entreprise { $id }
    .hint = Nommez-la dans une région, ou retirez-la.
problem-unused-host = Aucun formulaire et aucune entreprise n’a besoin de { $id }
    .hint = Retirez-le des hôtes : ce qui n’a pas à être ouvert ne doit pas l’être.

## Faits

problem-no-source = { $key } n’a pas de source.
    .hint = Nommez au moins une source. Sans source, laissez le fait de côté.
problem-future-date = { $key } a une date qui n’est pas encore venue.
    .hint = Corrigez la date, ou le jour que croit cet appareil.
problem-first-after-last = { $key } a été vu la première fois après la dernière.
    .hint = Corrigez l’une des deux dates.
problem-link-not-plain = { $key } a des signes qu’un lien ne peut pas avoir : { $address }
    .hint = Copiez l’adresse de nouveau. Les lettres qui ne font que se ressembler sont refusées exprès.
problem-link-not-https = { $key } n’est pas une adresse sécurisée : { $address }
    .hint = Employez la forme sécurisée de l’adresse, écrite en entier.
problem-link-not-simple = { $key } n’est pas une adresse simple : { $address }
    .hint = Mettez une barre oblique après l’hôte, sans nom d’utilisateur et sans port.
problem-link-host = { $key } mène à un hôte qui n’est pas ouvert : { $address }
    .hint = Employez une adresse de Meta ou d’une autorité. Un nouvel hôte s’ajoute au programme lui-même, jamais par un dossier.
problem-bad-mail = { $key } ne ressemble pas à une adresse électronique : { $address }
    .hint = Écrivez l’adresse seule, sans nom et sans parenthèses.

## Mots

problem-no-word = { $key } a besoin du mot { $id }, que l’anglais n’a pas.
    .hint = Ajoutez-le aux mots anglais. Les autres langues peuvent suivre plus tard.
problem-no-english = L’anglais n’a pas le mot { $key }
    .hint = Corrigez son identifiant, ajoutez-le à l’anglais, ou retirez-le.
problem-no-part = { $part } manque ici ; l’anglais l’a.
    .hint = Traduisez aussi cette partie, ou laissez tout le mot de côté pour l’instant.
problem-no-english-part = { $part } se trouve ici, et l’anglais ne l’a pas.
    .hint = Corrigez son nom, ou retirez cette partie.
problem-other-blanks = { $key } a d’autres blancs que l’anglais. Ici : { $own } Anglais : { $english }
    .hint = Employez chaque blanc de l’anglais, et aucun autre.
problem-unknown-blank = Rien ne remplit le blanc { $blank } de { $key }
    .hint = Corrigez son nom, ou donnez à l’entrée le libellé qu’il représente.
problem-fact-in-words = { $key } énonce un fait : { $found }
    .hint = Les liens, les hôtes et les années sont dans les fichiers de faits, avec leur source. Dites-le autrement.
problem-unused-word = Rien n’a besoin de { $key }
    .hint = Corrigez son identifiant, ou retirez-le de toutes les langues.

## Chemins

problem-no-start = { $key } n’a pas d’étapes, et son formulaire n’a pas de lien.
    .hint = Ajoutez les étapes, ou le lien du formulaire.
problem-nothing-to-open = { $key } ouvre le formulaire { $id }, qui n’a pas de lien.
    .hint = Ajoutez le lien du formulaire, ou faites ouvrir un autre formulaire par l’étape.
problem-empty-ladder = { $key } n’a pas d’échelons.
    .hint = Nommez au moins un chemin. Là où le droit existe, une lettre peut toujours être envoyée.
problem-double-rung = Le chemin { $id } se trouve deux fois dans cette échelle.
    .hint = Retirez l’un des deux.
problem-hidden-ladder = Une autre échelle vaut déjà pour { $region }
    .hint = Réunissez les deux, ou corrigez les régions de l’une.
problem-no-ladder = { $key } n’a pas d’échelle pour la région { $region } et le cas { $whose }
    .hint = Ajoutez-en une. Là où le droit n’existe pas, elle mène à ce que l’on peut faire à la place.

## Croquis

problem-sketch-taps = { $key } a { $n } lignes à toucher.
    .hint = Marquez la seule ligne que l’on touche, et aucune autre.
problem-sketch-too-long = { $key } prend { $n } lignes dans la langue { $language }
    .hint = Retirez des lignes inutiles pour trouver celle que l’on touche. Il y a place pour 14 lignes.
problem-sketch-row = { $key } : la ligne { $n } ne montre pas une seule chose.
    .hint = Une ligne montre un libellé, un mot à nous, ou un vide. Un vide n’a pas d’autre marque.
