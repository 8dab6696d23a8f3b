# What is wrong with a command line.

usage-value = { $value } is no value for { $flag }.
usage-no-value = { $flag } needs a value.
usage-values = It takes: { $values }
usage-date = A day is written as year, month and day: { $day }.
usage-unknown = There is no { $name } here.
usage-missing = Missing: { $names }
usage-conflict = { $flag } does not go together with { $other }.
usage-help = With --help it is said what there is.
