### Les lieux : leur nom, et ce qui ne vaut que là.
### Un message par région, `region-` et son code ISO 3166-1. La note dit ce qui vaut et ce que l’on peut encore faire.

## L’Union européenne. Une note ne figure que là où un pays a quelque chose de particulier.

region-AT = Autriche
    .note = S’il faut une plainte, n’attendez pas trop. À notre connaissance, le droit autrichien laisse un an à partir du jour où vous apprenez les faits, et trois ans au plus.

region-BE = Belgique
    .note = L’autorité belge a elle-même invité à s’opposer les personnes qui ne veulent pas que leurs données servent. Une plainte s’y écrit en néerlandais, en français ou en allemand.

region-BG = Bulgarie
region-HR = Croatie
region-CY = Chypre
region-CZ = Tchéquie
    .also = République tchèque
region-DK = Danemark
region-EE = Estonie
region-FI = Finlande
region-FR = France

region-DE = Allemagne
    .note = Adressez une plainte à l’autorité du Land où vous vivez ; en Bavière, à celle des entreprises privées. Hambourg est chef de file pour Meta en Allemagne, et vous pouvez aussi y écrire.

region-GR = Grèce
region-HU = Hongrie

region-IE = Irlande
    .also = Eire
    .note = La société européenne de Meta a son siège ici : l’autorité irlandaise est donc à la fois la vôtre et la chef de file pour Meta. Elle attend que vous écriviez d’abord à Meta.

region-IT = Italie
region-LV = Lettonie
region-LT = Lituanie
region-LU = Luxembourg
region-MT = Malte

region-NL = Pays-Bas
    .also = Hollande
    .note = L’autorité néerlandaise a invité à s’opposer, et a laissé ouverte la question de savoir si un entraînement est licite quand il n’offre que la possibilité de dire non. Elle demande de contacter Meta avant toute plainte.

region-PL = Pologne
region-PT = Portugal
region-RO = Roumanie
region-SK = Slovaquie
region-SI = Slovénie

region-ES = Espagne
    .note = Une plainte contre Meta va à l’autorité nationale. Celles de Catalogne, du Pays basque et d’Andalousie ne traitent que des organismes publics.

region-SE = Suède

## L’Espace économique européen, hors Union.

region-IS = Islande
    .note = Le RGPD s’applique ici comme dans l’Union européenne.

region-LI = Liechtenstein
    .note = Le RGPD s’applique comme dans l’Union européenne. L’autorité rappelle que le nom, la photo de profil et ce que vous écrivez dans des groupes publics restent publics : s’opposer est utile même avec un compte privé.

region-NO = Norvège
    .note = Le RGPD s’applique comme dans l’Union européenne. Le Conseil norvégien des consommateurs a porté plainte contre les projets de Meta ; envoyez quand même votre propre opposition.

## Le Royaume-Uni, la Suisse, le Brésil.

region-GB = Royaume-Uni
    .also = UK, Grande-Bretagne, Angleterre, Écosse, Pays de Galles, Irlande du Nord
    .note = Les sociétés américaines de Meta répondent pour le Royaume-Uni. Si l’opposition échoue, adressez d’abord une réclamation à Meta, qui doit en accuser réception et répondre. L’autorité vient ensuite. Elle n’a pas approuvé l’entraînement et le surveille.

region-CH = Suisse
    .note = Sauf motif justificatif, une opposition expresse lie Meta, même pour ce que vous avez rendu public. Le juge civil tranche ; le préposé fédéral reçoit les dénonciations. La société irlandaise répond, donc le RGPD peut jouer aussi : c’est notre lecture.

region-BR = Brésil
    .note = L’autorité a admis l’entraînement à condition que toute personne, avec ou sans compte, puisse s’y opposer à tout moment par un formulaire simple. Avant de la saisir, écrivez à Meta et gardez la preuve : elle la demande.

## Les États-Unis.

region-US = États-Unis
    .also = USA, Amérique
    .note = Aucun droit fédéral d’opposition n’est connu. Des lois d’États donnent d’autres droits, comme l’effacement, mais pas sur ce que vous avez rendu public. La page de Meta n’y offre qu’une demande sur les informations venant de tiers.

## Petits États que Meta compte dans l’Europe.

region-AD = Andorre
    .note = La loi nationale suivrait le RGPD ; son texte n’a pas été vérifié. Meta compte ce pays dans l’Europe : sa société irlandaise répond, et le RGPD peut s’appliquer. Essayez les formulaires européens ; personne n’a vérifié qu’ils s’ouvrent ici.

region-MC = Monaco
    .note = La loi nationale suivrait le RGPD ; son texte n’a pas été vérifié. Meta compte ce pays dans l’Europe : sa société irlandaise répond, et le RGPD peut s’appliquer. Essayez les formulaires européens ; personne n’a vérifié qu’ils s’ouvrent ici.

region-SM = Saint-Marin
    .note = La loi nationale suivrait le RGPD ; son texte n’a pas été vérifié. Meta compte ce pays dans l’Europe : sa société irlandaise répond, et le RGPD peut s’appliquer. Essayez les formulaires européens ; personne n’a vérifié qu’ils s’ouvrent ici.

region-VA = Vatican
    .note = L’État aurait ses propres règles générales ; leur texte n’a pas été vérifié. Meta compte ce pays dans l’Europe : sa société irlandaise répond, et le RGPD peut s’appliquer. Essayez les formulaires européens ; personne n’a vérifié qu’ils s’ouvrent ici.

## Le reste du monde.

region-TR = Turquie
    .also = Türkiye
    .note = La loi ne permet de s’opposer qu’au résultat d’une analyse entièrement automatisée. Demandez à Meta information, rectification ou effacement, puis saisissez l’autorité. Aucun formulaire de Meta n’a été trouvé.

region-KR = Corée du Sud
    .also = Corée
    .note = Vous pouvez exiger la suspension de l’utilisation de vos données, et Meta doit répondre. Des associations signalent qu’un refus est possible mais caché derrière plusieurs étapes ; son adresse n’est pas connue. Écrivez une lettre.

region-JP = Japon
    .note = Il n’existe pas de droit général d’opposition. Vous pouvez exiger l’arrêt de l’utilisation si la loi est enfreinte ou si vos intérêts légitimes risquent d’être lésés.

region-IN = Inde
    .note = La loi sur les données laisse de côté ce que vous avez rendu public vous-même, et ses principales obligations ne commencent pas tout de suite. Aucun formulaire de Meta n’a été trouvé.

region-NG = Nigeria
    .note = La loi permet de s’opposer, sauf intérêt public ou motif légitime prépondérant. Aucun formulaire de Meta n’a été trouvé : écrivez une lettre.

region-ZA = Afrique du Sud
    .note = Vous pouvez vous opposer pour des motifs raisonnables liés à votre situation, et le traitement doit alors cesser. Les règles prévoient un formulaire pour cela. Écrivez à Meta ; les plaintes vont à l’autorité nationale.

region-AR = Argentine
    .note = La loi donne accès, rectification et effacement, mais pas de droit général d’opposition. Une plainte contre l’entraînement par Meta était pendante devant l’autorité à la dernière vérification. Aucun formulaire comme au Brésil n’est connu.

region-UY = Uruguay
    .note = Aucun droit général d’opposition n’est connu. L’autorité a été en discussion avec Meta. Aucun formulaire de Meta n’a été trouvé.

region-CL = Chili
    .note = Une nouvelle loi apporte un droit d’opposition dès son entrée en vigueur complète ; son texte n’a pas été vérifié. D’ici là, limitez vos publications et évitez l’IA. Ensuite, écrivez une lettre : aucun formulaire de Meta n’a été trouvé.

region-CA = Canada
    .note = La loi fédérale permet de retirer un consentement et d’accéder à ses données, non de s’opposer. Le Québec exige un consentement pour une nouvelle finalité ; sa commission reçoit les plaintes. Aucun formulaire de Meta n’a été trouvé.

region-AU = Australie
    .note = La loi sur la vie privée ne donne pas de droit d’opposition. Meta a dit au Sénat utiliser toutes les publications publiques d’adultes, sans possibilité de refus.

region-NZ = Nouvelle-Zélande
    .note = Vous pouvez consulter et corriger vos données, mais la loi ne donne pas de droit d’opposition. Aucun formulaire de Meta n’a été trouvé.

region-MX = Mexique
    .note = La loi fédérale sur les données donne un droit d’opposition, avec un délai de réponse ; son texte n’a pas été vérifié. Aucun formulaire de Meta n’a été trouvé : écrivez une lettre.

region-PE = Pérou
    .note = La loi permet de s’opposer pour un motif fondé et légitime : donnez-en un. Son texte n’a pas été vérifié. Aucun formulaire de Meta n’a été trouvé : écrivez une lettre.

region-CO = Colombie
    .note = La loi n’a pas de droit d’opposition en tant que tel. Vous pouvez demander l’effacement ou retirer votre consentement ; Meta doit répondre, puis l’autorité peut être saisie. Le texte n’a pas été vérifié.

region-KE = Kenya
    .note = La loi permet de s’opposer, sauf intérêt légitime impérieux de Meta ; son texte n’a pas été vérifié. Aucun formulaire de Meta n’a été trouvé : écrivez une lettre. Les plaintes vont à l’autorité nationale.

region-TH = Thaïlande
    .note = La loi permet de s’opposer à ce qui repose sur un intérêt légitime ; son texte n’a pas été vérifié. Aucun formulaire de Meta n’a été trouvé : écrivez une lettre.

region-PH = Philippines
    .note = Les règles d’application de la loi sur les données donnent un droit d’opposition ; leur texte n’a pas été vérifié. Aucun formulaire de Meta n’a été trouvé : écrivez une lettre.

region-SG = Singapour
    .note = Vous pouvez retirer un consentement, mais ce qui est accessible au public n’en demande aucun. Aucun formulaire de Meta n’a été trouvé, et le texte de la loi n’a pas été vérifié.

region-IL = Israël
    .note = La loi donne accès et rectification, mais pas de droit général d’opposition ; son texte n’a pas été vérifié. Aucun formulaire de Meta n’a été trouvé.

region-RS = Serbie
    .note = La loi est calquée sur le RGPD et donne un droit d’opposition ; son texte n’a pas été vérifié. Meta ne compte pas la Serbie dans l’Europe : la société américaine répond. Aucun formulaire de Meta n’a été trouvé : écrivez une lettre.

region-UA = Ukraine
    .note = La loi permet de s’opposer par une demande motivée : donnez vos raisons. Son texte n’a pas été vérifié. Aucun formulaire de Meta n’a été trouvé : écrivez une lettre. Le médiateur reçoit les plaintes.

## Dépendances de la Couronne que Meta compte dans l’Europe.

region-JE = Jersey
    .note = Meta compte cette île dans l’Europe : sa société irlandaise répond. Le droit de l’île n’a pas été étudié : aucun droit n’est affirmé ici. Essayez les formulaires européens ; personne n’a vérifié qu’ils s’ouvrent.

region-GG = Guernesey
    .note = Meta compte cette île dans l’Europe : sa société irlandaise répond. Le droit de l’île n’a pas été étudié : aucun droit n’est affirmé ici. Essayez les formulaires européens ; personne n’a vérifié qu’ils s’ouvrent.

region-IM = Île de Man
    .note = Meta compte cette île dans l’Europe : sa société irlandaise répond. Le droit de l’île n’a pas été étudié : aucun droit n’est affirmé ici. Essayez les formulaires européens ; personne n’a vérifié qu’ils s’ouvrent.

## La loi applicable : son nom court, le droit en une ligne, et le délai de Meta. `{ $days }` est un nombre de jours.

regime-gdpr = RGPD, article 21, paragraphe 1
    .right = Opposez-vous n’importe quel jour. Le formulaire de Meta pour votre compte n’exige aucune raison.
    .answer = Souvent un e-mail dans la journée ; selon la loi un mois au plus, ou deux de plus si Meta l’annonce à temps.

regime-uk-gdpr = RGPD britannique, article 21, paragraphe 1
    .right = Opposez-vous n’importe quel jour. La case des raisons peut rester vide dans le formulaire pour votre compte.
    .answer = Selon la loi un mois, jusqu’au même jour du suivant. Nous ignorons comment comptent week-ends et jours fériés.

regime-fadp = LPD suisse, article 30, alinéa 2, lettre b
    .right = Opposez-vous expressément, n’importe quel jour. Meta ne peut alors continuer qu’avec un motif justificatif.
    .answer =
        { $days ->
            [one] Aucun délai dans la loi. Nous conseillons de regarder de nouveau après { $days } jour.
           *[other] Aucun délai dans la loi. Nous conseillons de regarder de nouveau après { $days } jours.
        }

regime-lgpd = LGPD brésilienne, article 18, § 2
    .right = Opposez-vous à tout moment à une utilisation sans votre consentement, si la loi n’est pas respectée.
    .answer =
        { $days ->
            [one] Aucun délai dans la loi. Nous conseillons de regarder de nouveau après { $days } jour.
           *[other] Aucun délai dans la loi. Nous conseillons de regarder de nouveau après { $days } jours.
        }

regime-other = La loi du pays
    .right = Lisez la note : ce que vous pouvez exiger varie d’un pays à l’autre.
    .answer = Le délai dépend de la loi du pays ; souvent, aucun n’est connu.
    .answer-days =
        { $days ->
            [one] { $days } jour après réception, autant qu’on sache ; c’est une date conseillée, non un délai légal.
           *[other] { $days } jours après réception, autant qu’on sache ; c’est une date conseillée, non un délai légal.
        }
    .answer-working-days =
        { $days ->
            [one] { $days } jour ouvré après réception, autant qu’on sache ; c’est une date conseillée, non un délai légal.
           *[other] { $days } jours ouvrés après réception, autant qu’on sache ; c’est une date conseillée, non un délai légal.
        }

regime-none = Aucun droit d’opposition connu
    .right = Aucune loi connue ici ne permet de s’opposer à cette utilisation.
    .answer = Aucun délai, faute de droit connu.

## Que faire là où aucun droit n’est connu.

no-right-do = Ce que vous pouvez faire ici
    .a = Passez vos comptes en privé. Votre nom et votre photo de profil restent publics.
    .b = Limitez qui voit vos anciennes publications. Facebook le fait en une fois, et cela ne s’annule pas en une fois.
    .c = Effacez vos échanges avec l’IA de Meta et n’en commencez pas d’autres. Meta ne promet pas d’effacer sa copie.
    .d = Demandez à vos proches de ne pas publier de photos de vous ni de transmettre vos messages à l’IA de Meta.
    .e = Indiquez à Meta le pays où vous vivez. Un autre n’aide personne.

## Là où les sources divergent sur un lieu ou une autorité.

contradiction-form-japan = Deux guides citent le Japon parmi les pays avec un formulaire ; aucun n’a été trouvé.
contradiction-complaint-page = Les sources citent deux pages différentes pour les plaintes ; les remarques donnent l’autre.
contradiction-former-address = Une source donne encore une ancienne adresse ; de plus récentes s’accordent sur celle affichée.
