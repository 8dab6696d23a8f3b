# Twelve words that are explained where they are met.

term-objection = oposição
    .means = O seu não a uma utilização dos seus dados, aqui o desenvolvimento de IA. A empresa para, a não ser que as razões dela prevaleçam.

term-ground = motivo
    .means = O que faz com que esta utilização pese sobre si em particular. O formulário para a sua própria conta não exige nenhum.

term-controller = responsável pelo tratamento
    .means = A empresa que decide sobre a utilização dos seus dados e responde por ela. Qual é depende do produto e do país.

term-authority = autoridade
    .means = A entidade pública que vela pela proteção de dados onde vive. Apresentar-lhe uma reclamação é gratuito.

term-legitimate-interest = interesse legítimo
    .means = Uma base na lei para utilizar dados sem perguntar antes. Só vale se os seus interesses não prevalecerem.

term-standing = estado
    .means = O ponto a que uma conta chegou, de não iniciada a aceite. Diz só o que se sabe, com a sua data.

term-accounts-centre = centro de contas
    .means = O lugar onde a Meta associa contas umas às outras. Uma oposição abrange as que ali estão associadas, diz a Meta.

term-proof = prova
    .means = Uma captura de ecrã ou um e-mail que mostra o que enviou e quando. O optout anota onde está e não a copia.

term-restriction = limitação do tratamento
    .means = Uma pausa: os dados ficam onde estão e não são utilizados para o fim indicado enquanto se ponderam os motivos.

term-erasure = apagamento
    .means = A eliminação de dados. É um direito diferente da oposição; este guia só o pede se o marcar.

term-own-data = dados próprios
    .means = O que publicou com a sua própria conta, e o que nela trocou com a IA.

term-third-party = terceiro
    .means = Outra pessoa que publica sobre si, ou de quem vêm dados sobre si. Existe um formulário próprio para isso.
