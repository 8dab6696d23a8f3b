# What a recorded answer allows and what it does not; and how a complaint can reach an authority.

letter-refused-decided = Odnotowano decyzję w sprawie tego sprzeciwu, więc przypomnienie nie jest potrzebne. Po odmowie następuje uzupełnienie albo skarga.
letter-refused-nothing-asked = Nie odnotowano odpowiedzi, która prosi o więcej, odsyła gdzie indziej albo odmawia, więc nie ma czego uzupełniać. Najpierw odnotuj odpowiedź; po terminie wyślij przypomnienie.
extension-late = zapowiedziano za późno
working-written-again = czternaście dni po ponownym piśmie: nasza propozycja

# Where a complaint by mail does not count, or not yet; and where there is no other way than the authority's form.

letter-to-online = Adresat: { $name }, przez formularz { $link }. Dołącz wymienione załączniki.
letter-mail-signed = Skarga wysłana e-mailem musi tam mieć kwalifikowany podpis elektroniczny.
letter-mail-certified = Tamtejsza skrzynka jest certyfikowana i może nie przyjmować zwykłych e-maili.
letter-mail-confirmed = Zwykły e-mail liczy się tam dopiero po potwierdzeniu w ciągu trzech dni roboczych, na papierze albo autoryzowanym podpisem elektronicznym.
letter-mail-not-formal = Zwykły e-mail nie jest tam formalną drogą złożenia skargi.
