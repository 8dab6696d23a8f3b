# Where an account stands: a short word, `.count` for the summary line, `.long` as one sentence to be spoken.

standing-not-started = nie rozpoczęto
    .count = nie rozpoczęto: { $n }
    .long = Dla tego konta nic jeszcze nie wysłano.

standing-under-way = w toku
    .count = w toku: { $n }
    .long = Sprawa jest rozpoczęta; nic jeszcze nie wysłano.

standing-code-wanted = potrzebny kod
    .count = potrzebny kod: { $n }
    .long = Potrzebny jest kod z e-maila; dopóki nie jest wpisany, nic nie liczy się jako wniesione.

standing-sent = wysłano
    .count = wysłano: { $n }
    .long = Wysłano; decyzji w sprawie tego, co wysłano ostatnio, jeszcze nie odnotowano.
    .refused = Meta odmówiła uwzględnienia sprzeciwu { $date }; od tego czasu nie odnotowano nowej decyzji.

standing-received = potwierdzono odbiór
    .count = potwierdzono odbiór: { $n }
    .long = Sprzeciw dotarł; Meta nie powiedziała jeszcze, czy go uwzględnia.

standing-accepted = Meta uwzględniła
    .count = Meta uwzględniła: { $n }
    .long = Meta mówi, że uwzględnia sprzeciw.

standing-covered = objęto innym sprzeciwem
    .count = objęto innym sprzeciwem: { $n }
    .long = To konto liczy się razem z innym, dla którego Meta uwzględniła sprzeciw.

standing-asked-for-more = prośba o uzupełnienie
    .count = prośba o uzupełnienie: { $n }
    .long = Meta prosi o coś jeszcze; dzień wysłania pozostaje pierwszym dniem.

standing-sent-elsewhere = odesłano gdzie indziej
    .count = odesłano gdzie indziej: { $n }
    .long = Odpowiedź odsyła do innego formularza albo do innej firmy.

standing-refused = Meta odmówiła
    .count = Meta odmówiła: { $n }
    .long = Meta odmówiła uwzględnienia sprzeciwu; można wysłać uzupełnienie i wnieść skargę.
    .no-right = Meta odmówiła uwzględnienia sprzeciwu. W miejscu zamieszkania nie jest znane prawo do sprzeciwu, więc nic więcej z tego nie wynika.

standing-extended = przedłużono termin
    .count = przedłużono termin: { $n }
    .long = Meta zapowiedziała, że odpowiedź potrwa dłużej.

standing-reminded = wysłano przypomnienie
    .count = wysłano przypomnienie: { $n }
    .long = Przypomniano Mecie o sprzeciwie.

standing-complained-to-meta = skarga do Mety
    .count = skarga do Mety: { $n }
    .long = Wniesiono skargę do samej Mety.

standing-complained = skarga do organu
    .count = skarga do organu: { $n }
    .long = Wniesiono skargę do organu nadzorczego.

standing-not-offered = tu niedostępne
    .count = tu niedostępne: { $n }
    .long = W kraju zamieszkania nie udostępniono drogi do sprzeciwu dla tego konta.

standing-not-needed = niepotrzebne
    .count = niepotrzebne: { $n }
    .long = Zdecydowano, że dla tego konta nie trzeba nic wysyłać.

standing-withdrawn = wycofano
    .count = wycofano: { $n }
    .long = Sprzeciw wycofano.

# Computed from the dates, never stored.

standing-look-for-mail = poszukaj e-maila
    .count = poszukaj e-maila: { $n }
    .long = Pora poszukać e-maila od Mety, także w spamie.

standing-due = zbliża się termin
    .count = zbliża się termin: { $n }
    .long = Zbliża się dzień, do którego powinna przyjść odpowiedź.

standing-overdue = po terminie
    .count = po terminie: { $n }
    .long = Minął dzień, do którego miała przyjść odpowiedź.

standing-look-again = sprawdź ponownie
    .count = sprawdź ponownie: { $n }
    .long = Pora sprawdzić, czy coś się zmieniło: konta dodane, połączone lub rozłączone.
