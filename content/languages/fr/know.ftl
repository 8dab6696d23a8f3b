# Ce qu’il faut savoir, sur une page. Valeur : le titre.

know-used = Ce qui est utilisé
    .text = Meta cite les publications et commentaires publics d’adultes et les échanges avec son IA, mineurs compris. Le nom, le nom d’utilisateur, la photo de profil et l’activité dans des groupes ou pages publics restent publics quoi que l’on règle. Ce que d’autres partagent publiquement sur des personnes sans compte est utilisé aussi.

know-not-used = Ce qui est exclu sans opposition
    .text = Les messages privés avec amis et famille sont exclus, dit Meta, de même que, dans l’UE et au Royaume-Uni, les contenus publics des comptes de mineurs. Cela ne vaut plus pour ce que quelqu’un transmet à l’IA. Les discussions personnelles sur WhatsApp sont chiffrées de bout en bout.

know-others = Ce que d’autres publient sur vous
    .text = Votre opposition ne couvre ni les images de vous ni les mentions de vous publiées par d’autres. Cela peut toucher aussi des enfants. Un formulaire à part existe, et il ne demande aucun compte. Demander aux gens de ne pas vous publier aide aussi.

know-effect = Ce que fait une opposition
    .text = Elle compte pour l’entraînement à partir de maintenant. Ce qui est entré dans un modèle n’en est pas retiré. Les publications antérieures sont un point disputé : le mail de Meta dit ne plus utiliser vos informations publiques, l’autorité italienne a dit que seules les publications ultérieures sont couvertes.

know-date = Est-ce trop tard ?
    .text = Non. Beaucoup d’articles citaient le { $date } comme dernier jour. C’était le début de l’entraînement en Europe, non la fin de votre droit : la loi ne fixe aucun dernier jour pour s’opposer. Une opposition plus tardive compte à partir de ce moment.

know-linked = Comptes liés et comptes séparés
    .text = Une opposition vaut pour les comptes liés au même endroit chez Meta, dit Meta ; chaque compte en dehors demande la sienne. Trois guides comptent plutôt par adresse mail. Ne liez pas de comptes pour économiser un formulaire : cela réunit aussi leurs réglages publicitaires. WhatsApp n’est lié que si vous l’avez ajouté.

know-mail = L’avis et le mail envoyés par Meta
    .text = Meta a annoncé cet usage par un avis dans ses applications et par mail. Beaucoup l’ont manqué ; des guides ont trouvé le mail parmi les indésirables ou les promotions. Vous n’en avez pas besoin pour vous opposer. Avant de suivre le lien d’un tel mail, vérifiez l’hôte, car il y a des imitations.

know-hoax = Un texte que l’on publie ne fait rien
    .text = Une publication qui interdit à Meta d’utiliser vos données n’a aucun effet juridique, même copiée cent fois. Seule compte une demande à l’entreprise : son formulaire, ou une lettre. Cette publication n’a rien de grave ; ne comptez simplement pas sur elle.

know-pass-on = Une phrase à transmettre
    .text = On peut encore s’opposer à ce que Meta utilise nos publications pour son IA : un formulaire par compte, une adresse mail et un bouton, sans raison à donner. Cela vaut là où ce droit existe, comme dans l’UE et au Royaume-Uni.

know-open = Meta AI reste dans l’application
    .text = L’opposition porte sur l’entraînement et n’enlève pas Meta AI des applications. Vous pouvez ne pas y toucher, le mettre en sourdine et supprimer vos échanges avec lui. Ce que vous ne lui écrivez pas ne peut pas être utilisé de là.
