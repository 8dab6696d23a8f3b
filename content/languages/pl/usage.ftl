# What is wrong with a command line.

usage-value = { $value } nie jest wartością dla { $flag }.
usage-no-value = { $flag } wymaga wartości.
usage-values = Możliwe wartości: { $values }
usage-date = Dzień zapisuje się jako rok, miesiąc i dzień: { $day }.
usage-unknown = Nie ma tu: { $name }.
usage-missing = Brakuje: { $names }
usage-conflict = { $flag } nie łączy się z { $other }.
usage-help = Z opcją --help widać, co jest dostępne.
