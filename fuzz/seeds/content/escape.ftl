
a = { "\u12é" }
b = { "\U00é" }
hello = { "\ubcé" } { $name }
