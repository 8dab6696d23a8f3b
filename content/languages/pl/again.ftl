# Does an accepted objection still stand? Once a year, and when something happens that it may not cover.

key-again = czy nadal działa?
key-again-waiting = coś się zmieniło
title-again = czy nadal działa?
again-heading = Czy sprzeciw nadal działa?
again-heading-waiting = Czy w tym czasie coś się zmieniło?
again-how = Czy e-mail od Mety nadal tam jest? Czy od tego czasu dodano, połączono lub rozłączono konta albo ktoś skończył 18 lat? Jeden sprzeciw obejmuje konta połączone, mówi Meta; każde inne wymaga osobnego.
again-how-waiting = Konto dodane, połączone lub rozłączone w tym czasie może wymagać osobnego sprzeciwu. Nowa polityka nie unieważnia tego, co wysłano.
again-checked = Sprawdzone: nic się nie zmieniło
again-new-account = Dodano konto
again-linked = Połączono konta
again-unlinked = Rozłączono konta
again-policy-mail = Przyszedł e-mail o nowej polityce
again-once = To, co tu odnotujesz, trafia do historii z datą. Sprawdzanie raz w roku to nasza propozycja.
again-noted-checked = Odnotowano: sprzeciw nadal działa. Następne sprawdzenie za rok.
again-noted-new = Odnotowano. Nowe konto wymaga osobnego sprzeciwu, chyba że jest połączone.
again-noted = Odnotowano. Teraz sprawdź, czy sprzeciw nadal działa.
again-noted-uncovered = Odnotowano. To konto nie jest już objęte: wymaga osobnego sprzeciwu.
again-noted-waiting = Odnotowano. Gdy Meta odpowie, sprawdź, co obejmuje odpowiedź.
working-noted = zmiana, której sprzeciw może nie obejmować: sprawdź od razu, nasza propozycja

history-again-checked = Sprawdzono: sprzeciw nadal działa.
history-again-new-account = Dodano konto.
history-again-linked = Połączono konta.
history-again-unlinked = Rozłączono konta.
history-again-policy-mail = Przyszedł e-mail o nowej polityce.
