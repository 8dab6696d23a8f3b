# What is wrong with a command line.

usage-value = { $value } não é um valor para { $flag }.
usage-no-value = { $flag } precisa de um valor.
usage-values = Valores possíveis: { $values }
usage-date = Um dia escreve-se com ano, mês e dia: { $day }.
usage-unknown = { $name } não existe aqui.
usage-missing = Falta: { $names }
usage-conflict = { $flag } não se combina com { $other }.
usage-help = Com --help vê-se o que há.
