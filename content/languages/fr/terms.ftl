# Douze mots, expliqués là où on les rencontre.

term-objection = opposition
    .means = Votre non à un usage de vos données, ici le développement de l’IA. L’entreprise arrête, sauf si ses motifs pèsent plus lourd.

term-ground = motif
    .means = Une raison pour laquelle cet usage pèse sur vous en particulier. Le formulaire de votre compte n’en exige aucune.

term-controller = responsable du traitement
    .means = L’entreprise qui décide de l’usage de vos données et en répond. Cela dépend du produit et du pays.

term-authority = autorité
    .means = L’organisme public qui veille à la protection des données là où vous vivez. Une plainte y est gratuite.

term-legitimate-interest = intérêt légitime
    .means = Une base légale pour utiliser des données sans demander. Elle ne tient que si vos intérêts ne pèsent pas plus lourd.

term-standing = état
    .means = Là où en est l’opposition d’un compte, du départ à l’acceptation. Il ne dit que ce qui est connu, avec sa date.

term-accounts-centre = espace comptes
    .means = L’endroit où Meta lie des comptes entre eux. Une opposition vaut pour tous ceux qui y sont liés, dit Meta.

term-proof = preuve
    .means = Une capture d’écran ou un e-mail qui montre l’envoi et sa date. optout note où elle se trouve, sans la copier.

term-restriction = limitation
    .means = Une pause : les données restent en place et ne servent pas au but visé pendant que l’on pèse les motifs.

term-erasure = effacement
    .means = La suppression de données. C’est un autre droit ; ce guide ne le demande que si vous le choisissez.

term-own-data = vos propres données
    .means = Ce que vous avez publié avec votre compte et ce que vous y échangez avec une IA.

term-third-party = tiers
    .means = Quelqu’un d’autre qui publie sur vous, ou de qui viennent des données sur vous. Un formulaire à part existe.
