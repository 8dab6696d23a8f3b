# What is wrong with a command line.

usage-value = { $value } ist kein Wert für { $flag }.
usage-no-value = { $flag } braucht einen Wert.
usage-values = Möglich sind: { $values }
usage-date = Ein Tag steht als Jahr, Monat und Tag: { $day }.
usage-unknown = { $name } gibt es hier nicht.
usage-missing = Es fehlt: { $names }
usage-conflict = { $flag } geht nicht zusammen mit { $other }.
usage-help = Mit --help steht da, was es gibt.
