# Twelve words that are explained where they are met.

term-objection = objection
    .means = Your no to one use of your data, here the development of AI. The company stops unless its own grounds weigh more.

term-ground = ground
    .means = A reason why this use weighs heavily on you in particular. The form for your own account needs none.

term-controller = controller
    .means = The company that decides about the use of your data and answers for it. Which one it is depends on product and country.

term-authority = authority
    .means = The public office that watches over data protection where you live. A complaint to it is free of charge.

term-legitimate-interest = legitimate interest
    .means = A reason in law for using data without asking first. It holds only if your interests do not weigh more.

term-standing = standing
    .means = Where an account has got to, from not started to accepted. It says only what is known, with its date.

term-accounts-centre = accounts centre
    .means = The place where Meta links accounts with each other. One objection covers those linked there, says Meta.

term-proof = proof
    .means = A picture of the screen or a mail that shows what you sent and when. optout notes where it lies and does not copy it.

term-restriction = restriction
    .means = A pause: data stay where they are and are not used for the purpose named while the grounds are weighed.

term-erasure = erasure
    .means = The deletion of data. It is another right than objecting; this guide asks for it only if you pick it.

term-own-data = own data
    .means = What you posted with your own account, and what you exchange with AI there.

term-third-party = third party
    .means = Somebody else who posts about you, or from whom data about you come. A form of its own exists for that.
