# Before a complaint: where in the country, and to which authority. A part of a country is named by its ISO 3166-2 code.

title-residence = część kraju
residence-heading = W której części kraju mieszkasz?
residence-why = Zależy od tego organ nadzorczy i nic więcej. Pytanie dotyczy tylko skargi, a odpowiedź zostaje w pliku.
residence-none = Wolę nie mówić
key-other-authority = inny organ
title-authority = organ nadzorczy
authority-heading = Do którego organu nadzorczego?
authority-why = Najbliższy przekazuje skargę dalej, jeśli rozstrzygać ma inny. Do najbliższego można pisać w jego języku.
    .fadp = Szwajcarski komisarz przyjmuje tylko zgłoszenia: nie czynią one stroną postępowania, a własne roszczenia kieruje się do sądu cywilnego. Skargę można też wnieść do organu irlandzkiego, na podstawie RODO: że ma ono zastosowanie, odczytujemy tak my, nie organ nadzorczy.
authority-nearest = najbliższy
authority-lead = rozstrzyga o Mecie dla całej Unii
authority-elsewhere = Mieszkam w innej części kraju

# After a complaint, where no period is known.

complained-then = Nie znamy terminu, w którym organ nadzorczy musi odpowiedzieć. Ustaw własną datę, aby zapytać o stan sprawy.
    .fadp = Zgłoszenie do komisarza nie czyni stroną postępowania, a terminu odpowiedzi nie znamy. Własne roszczenia kieruje się do sądu cywilnego (art. 32 FADP). Ustaw własną datę, aby do tego wrócić.

part-DE-BB = Brandenburgia
part-DE-BE = Berlin
part-DE-BW = Badenia-Wirtembergia
part-DE-BY = Bawaria
part-DE-HB = Brema
part-DE-HE = Hesja
part-DE-HH = Hamburg
part-DE-MV = Meklemburgia-Pomorze Przednie
part-DE-NI = Dolna Saksonia
part-DE-NW = Nadrenia Północna-Westfalia
part-DE-RP = Nadrenia-Palatynat
part-DE-SH = Szlezwik-Holsztyn
part-DE-SL = Saara
part-DE-SN = Saksonia
part-DE-ST = Saksonia-Anhalt
part-DE-TH = Turyngia
