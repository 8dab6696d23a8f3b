# What is wrong with a command line.

usage-value = { $value } non è un valore per { $flag }.
usage-no-value = { $flag } richiede un valore.
usage-values = Valori possibili: { $values }
usage-date = Un giorno si scrive con anno, mese e giorno: { $day }.
usage-unknown = { $name } qui non esiste.
usage-missing = Manca: { $names }
usage-conflict = { $flag } non va insieme a { $other }.
usage-help = Con --help si vede che cosa c’è.
