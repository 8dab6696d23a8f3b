# What is wrong with a command line.

usage-value = { $value } n’est pas une valeur pour { $flag }.
usage-no-value = { $flag } demande une valeur.
usage-values = Valeurs possibles : { $values }
usage-date = Un jour s’écrit année, mois et jour : { $day }.
usage-unknown = { $name } n’existe pas ici.
usage-missing = Il manque : { $names }
usage-conflict = { $flag } ne va pas avec { $other }.
usage-help = Avec --help, on voit ce qui existe.
