# Twelve words that are explained where they are met.

term-objection = oposição
    .means = O seu não a um uso dos seus dados, aqui o desenvolvimento de IA. A empresa para, a não ser que as razões dela prevaleçam.
term-ground = motivo
    .means = O que faz com que este uso pese sobre você em particular. O formulário para a sua própria conta não exige nenhum.
term-controller = controlador
    .means = A empresa que decide sobre o uso dos seus dados e responde por ele. Qual é depende do produto e do país.
term-authority = autoridade
    .means = O órgão público que zela pela proteção de dados onde você mora. Apresentar uma reclamação a ele é gratuito.
term-legitimate-interest = interesse legítimo
    .means = Uma base na lei para usar dados sem perguntar antes. Só vale se os seus interesses não prevalecerem.
term-standing = situação
    .means = O ponto a que uma conta chegou, de não iniciada a aceita. Diz só o que se sabe, com a sua data.
term-accounts-centre = central de contas
    .means = O lugar onde a Meta associa contas umas às outras. Uma oposição abrange as que estão associadas lá, diz a Meta.
term-proof = prova
    .means = Uma captura de tela ou um e-mail que mostra o que você enviou e quando. O optout anota onde está e não copia.
term-restriction = limitação do tratamento
    .means = Uma pausa: os dados ficam onde estão e não são usados para o fim indicado enquanto se ponderam os motivos.
term-erasure = eliminação
    .means = A exclusão de dados. É um direito diferente da oposição; este guia só a pede se você marcar.
term-own-data = dados próprios
    .means = O que você publicou com a sua própria conta, e o que trocou nela com a IA.
term-third-party = terceiro
    .means = Outra pessoa que publica sobre você, ou de quem vêm dados sobre você. Existe um formulário próprio para isso.
