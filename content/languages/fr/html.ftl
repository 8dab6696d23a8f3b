# Le guide d’une plateforme : ce qui entoure ses voies, dans tous les formats et sur la page pour navigateur et imprimante.

guide-order = Commencez par la voie 1. Ne prenez la suivante que si celle-ci ne marche pas.
guide-if-no = { $no } : { $about }
guide-past = À partir d’ici, les voies datent d’un temps passé. N’en prenez une que si vos écrans sont encore ainsi.
guide-form-same = Le même formulaire que dans la voie { $n } ; ses champs y sont expliqués.
guide-post = Écrivez que vous vous opposez à l’usage de vos informations pour l’IA, avec votre nom et votre compte, s’il y en a un. Signez, puis postez la lettre à :
guide-sources =
    { $n ->
        [one] Cité par { $n } source.
       *[other] Cité par { $n } sources.
    }
guide-strange = Le nom { $label } n’est connu qu’en { $language } ; dans votre application, il est différent.
guide-code = Code pour l’appareil photo d’un téléphone : il ouvre { $host }.
guide-after = Après l’envoi
    .mail = Cherchez une confirmation à l’écran, puis un e-mail, aussi dans les indésirables. Gardez les deux : photographiez l’écran et ne supprimez pas l’e-mail.
    .future = L’opposition vaut pour la suite. Ce qu’un modèle a déjà intégré n’en est pas retiré.
    .no-last-day = Il n’y a pas de dernier jour : la date que vous avez peut-être lue était la veille du début de l’entraînement.
guide-after-linked = Selon Meta, une opposition vaut pour tous les comptes du même { $label }. Un compte qui n’y est pas demande sa propre opposition.
guide-made = Page faite le { $date }. Aucun lien n’a été essayé pour elle : chaque date dit quand une source a vu la chose pour la dernière fois.
