# What a recorded answer allows and what it does not; and how a complaint can reach an authority.

letter-refused-decided = Odnotowano decyzję w sprawie tego sprzeciwu, więc przypomnienie nie jest potrzebne. Po odmowie następuje uzupełnienie albo skarga.
letter-refused-nothing-asked = Nie odnotowano odpowiedzi, która prosi o więcej, odsyła gdzie indziej albo odmawia, więc nie ma czego uzupełniać. Najpierw odnotuj odpowiedź; po terminie wyślij przypomnienie.
extension-late = zapowiedziano za późno
working-written-again = czternaście dni po ponownym piśmie: nasza propozycja

# Where a complaint by mail does not count, or not yet; and where there is no other way than the authority's form.

letter-to-online = Adresat: { $name }, przez formularz { $link }. Dołącz załączniki, jeśli pismo je wymienia.
letter-mail-signed = Skarga wysłana e-mailem musi tam mieć kwalifikowany podpis elektroniczny.
letter-mail-certified = Tamtejsza skrzynka jest certyfikowana i może nie przyjmować zwykłych e-maili.
letter-mail-confirmed = Zwykły e-mail liczy się tam dopiero po potwierdzeniu w ciągu trzech dni roboczych, na papierze albo autoryzowanym podpisem elektronicznym.
letter-mail-not-formal = Zwykły e-mail nie jest tam formalną drogą złożenia skargi.

# What an authority wants that decides whether a complaint can be filed there; by its id.

authority-note-br-anpd = Petycje przyjmuje tylko online: zaloguj się przez gov.br i wybierz Petição de titular. Potrzebny jest dowód wcześniejszego pisma do Mety.
authority-note-ch-edoeb = Przyjmuje tylko zgłoszenia: nie czynią one stroną postępowania (art. 52 FADP). Własne roszczenia kieruje się do sądu cywilnego (art. 32 FADP).
authority-note-es-aepd = Formularz wymaga hiszpańskiego certyfikatu elektronicznego albo Cl@ve. Bez nich wyślij skargę pocztą.
authority-note-gb-ico = Lepiej przez formularz { $link } niż na papierze: organ zapowiedział przeprowadzkę, a jego nowego adresu pocztowego nie znamy.
authority-note-it-garante = Na papierze wysyła się ją listem poleconym; na stronie organu jest wzór.
authority-note-pl-uodo = Formalne drogi to poczta i elektroniczna skrzynka podawcza, przez ePUAP albo e-Doręczenia.
authority-note-se-imy = To, co tam wyślesz, staje się co do zasady jawne. Przy chronionej tożsamości napisz e-mailem albo listem.
authority-note-sk-uoou = Do skargi trzeba dołączyć kopię wcześniejszego pisma do Mety.
