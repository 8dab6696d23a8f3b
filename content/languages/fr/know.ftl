# Ce qu’il faut savoir, sur une page. Valeur : le titre.

know-used = Ce qui est utilisé
    .text = Meta cite les publications et commentaires publics d’adultes et les échanges avec son IA, y compris ceux de mineurs. Le nom, le nom d’utilisateur, la photo de profil et l’activité dans des groupes ou pages publics restent publics quels que soient les réglages. Ce que d’autres partagent publiquement sur des personnes sans compte est utilisé aussi.

know-not-used = Ce qui est exclu sans opposition
    .text = Les messages privés avec amis et famille sont exclus, dit Meta, de même que, dans l’UE et au Royaume-Uni, les contenus publics des comptes de mineurs. Cela ne vaut plus pour ce que quelqu’un transmet à l’IA. Les discussions personnelles sur WhatsApp sont chiffrées de bout en bout.

know-others = Ce que d’autres publient sur vous
    .text = Votre opposition ne couvre ni les images ni les mentions de vous que d’autres publient. Cela peut toucher aussi des enfants. Un formulaire à part existe, et il n’exige aucun compte. Demander aux gens de ne rien publier sur vous aide aussi.

know-effect = Ce que fait une opposition
    .text = Elle compte pour l’entraînement à partir de maintenant. Ce qui est entré dans un modèle n’en est pas retiré. Pour les publications antérieures, les avis divergent : l’e-mail de Meta dit ne plus utiliser vos informations publiques, l’autorité italienne a dit que seules les publications ultérieures sont couvertes.

know-date = Est-ce trop tard ?
    .text = Non. Beaucoup d’articles citaient le { $date } comme dernier jour. C’était le début de l’entraînement en Europe, non la fin de votre droit : la loi ne fixe aucun dernier jour pour s’opposer. Une opposition plus tardive compte à partir de ce moment.
    .no-right = Beaucoup d’articles citaient le { $date } comme dernier jour. C’était le début de l’entraînement en Europe ; là où vous vivez, rien n’a pris fin ce jour-là, et aucun droit d’opposition n’est connu. Ce que vous pouvez y faire, vous pouvez le faire chaque jour.

know-linked = Comptes liés et comptes séparés
    .text = Selon Meta, une opposition vaut pour les comptes liés au même endroit chez elle ; tout autre compte demande la sienne. Trois guides comptent plutôt par adresse e-mail. Ne liez pas de comptes pour économiser un formulaire : cela réunit aussi leurs réglages publicitaires. WhatsApp n’est lié que si vous l’avez ajouté.

know-mail = L’avis et l’e-mail envoyés par Meta
    .text = Meta a annoncé cet usage par un avis dans ses applications et par e-mail. Beaucoup l’ont manqué ; des guides ont trouvé l’e-mail parmi les indésirables ou les promotions. Vous n’en avez pas besoin pour vous opposer. Avant de suivre le lien d’un tel e-mail, vérifiez le nom du site, car il existe des imitations.

know-hoax = Publier un texte n’a aucun effet
    .text = Une publication qui interdit à Meta d’utiliser vos données n’a aucun effet juridique, même copiée cent fois. Seule compte une demande à l’entreprise : son formulaire, ou une lettre. Cette publication n’a rien de grave ; ne comptez simplement pas sur elle.

know-pass-on = Une phrase à transmettre
    .text = On peut encore s’opposer à ce que Meta utilise nos publications pour son IA : un formulaire par compte, une adresse e-mail et un bouton, sans raison à donner. Cela vaut là où ce droit existe, comme dans l’UE et au Royaume-Uni.

know-open = Meta AI reste dans l’application
    .text = L’opposition porte sur l’entraînement et n’enlève pas Meta AI des applications. Vous pouvez ne pas l’utiliser, le mettre en sourdine et supprimer vos échanges avec lui. Ce que vous ne lui écrivez pas ne peut pas être utilisé par ce biais.
