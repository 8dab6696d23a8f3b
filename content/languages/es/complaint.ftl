# Before a complaint: where in the country, and to which authority. A part of a country is named by its ISO 3166-2 code.

title-residence = dónde en el país
residence-heading = ¿En qué parte del país vive?
residence-why = De ello depende la autoridad, y nada más. Solo se pregunta para una reclamación, y se guarda en su archivo.
residence-none = Prefiero no decirlo
key-other-authority = otra autoridad
title-authority = la autoridad
authority-heading = ¿Ante qué autoridad?
authority-why = La más cercana traslada la reclamación cuando debe decidir otra. Puede escribirle en el idioma del lugar.
    .fadp = El comisionado suizo solo recibe denuncias: usted no es parte, y sus propias pretensiones van a un tribunal civil. También puede reclamar ante la autoridad irlandesa, conforme al RGPD: que se aplique es nuestra lectura, no la de una autoridad.
authority-nearest = la más cercana
authority-lead = decide sobre Meta para toda la Unión
authority-elsewhere = Vivo en otra parte del país

# After a complaint, where no period is known.

complained-then = No conocemos ningún plazo en el que la autoridad deba responder. Fije una fecha propia para preguntar cómo va.
    .fadp = Una denuncia ante el comisionado no le convierte en parte, y no conocemos ningún plazo de respuesta. Sus propias pretensiones van a un tribunal civil (LPD, artículo 32). Fije una fecha propia para volver a mirarlo.

part-DE-BB = Brandeburgo
part-DE-BE = Berlín
part-DE-BW = Baden-Wurtemberg
part-DE-BY = Baviera
part-DE-HB = Bremen
part-DE-HE = Hesse
part-DE-HH = Hamburgo
part-DE-MV = Mecklemburgo-Pomerania Occidental
part-DE-NI = Baja Sajonia
part-DE-NW = Renania del Norte-Westfalia
part-DE-RP = Renania-Palatinado
part-DE-SH = Schleswig-Holstein
part-DE-SL = Sarre
part-DE-SN = Sajonia
part-DE-ST = Sajonia-Anhalt
part-DE-TH = Turingia
