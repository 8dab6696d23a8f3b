language-own-name = Xxish

platform-pic = Pix
platform-chat = Chax

step-pic-menu =
    .do = Tapx { $label }
    .where = Behindx three linex.
    .see = A longx listx.
step-pic-privacy =
    .name = Privax
    .do = Tapx { $label }
    .where = In blockx { $block }.
    .see = A pagex.
    .else = At topx.

sketch-three-lines = Threex linex

reply-accepted =
    .name = acceptex
    .means = Not usex.
    .do = Picturex.
