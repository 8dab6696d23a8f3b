# What is wrong with a command line.

usage-value = { $value } no es un valor para { $flag }.
usage-no-value = { $flag } necesita un valor.
usage-values = Valores posibles: { $values }
usage-date = Un día se escribe con año, mes y día: { $day }.
usage-unknown = { $name } no existe aquí.
usage-missing = Falta: { $names }
usage-conflict = { $flag } no se combina con { $other }.
usage-help = Con --help se ve lo que hay.
