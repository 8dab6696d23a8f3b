# What is wrong with a command line.

usage-value = { $value } is geen waarde voor { $flag }.
usage-no-value = { $flag } heeft een waarde nodig.
usage-values = Mogelijk zijn: { $values }
usage-date = Een dag schrijft u als jaar, maand en dag: { $day }.
usage-unknown = { $name } bestaat hier niet.
usage-missing = Er ontbreekt: { $names }
usage-conflict = { $flag } gaat niet samen met { $other }.
usage-help = Met --help staat er wat er is.
