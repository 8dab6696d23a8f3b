# A file that two windows change, and one that cannot be read.

title-clash = cambiado dos veces
clash-heading = Otra ventana también ha cambiado { $what }
clash-choose = Aquí están los dos valores. Elija el que debe valer: pasa a su lista de seguimiento, y el otro desaparece.
clash-here = En esta ventana
clash-there = En la otra ventana y en el archivo
clash-keep-mine = Conservar lo que dice esta ventana
clash-keep-theirs = Conservar lo que dice la otra ventana
clash-nothing = nada
clash-removed = La cuenta se ha quitado.
clash-changed =
    { $n ->
        [one] { $account }, con una entrada en su historial
       *[other] { $account }, con { $n } entradas en su historial
    }
clash-done = hecho el { $day }
clash-skipped = saltado el { $day }
clash-name = su nombre
clash-country = su país
clash-region = su región
clash-email = su dirección de correo
clash-phone = su número de teléfono
clash-setting = un ajuste
clash-answer = una respuesta
clash-text = este texto
clash-mark = la marca de un paso
clash-account = una cuenta
clash-unsaved = Otra ventana había cambiado lo mismo, y el archivo contiene lo que dice esa ventana. Desde aquí no se ha guardado: { $mine }

error-clash = otra ventana u otro programa ha cambiado { $detail } mientras tanto. Se ha conservado ese valor; compruébelo y repita el comando si debe valer el de usted.

title-unreadable = lista de seguimiento
unreadable-heading = Su lista de seguimiento no se puede leer
unreadable-file = Archivo
unreadable-where = Lugar
unreadable-place = línea { $line }, columna { $column }
unreadable-why = Razón
unreadable-kept = En ese archivo no se ha cambiado nada.
unreadable-take-copy =
    { $n ->
        [one] Seguir con la copia del { $day }, que tiene una cuenta
       *[other] Seguir con la copia del { $day }, que tiene { $n } cuentas
    }
unreadable-begin-new = Seguir con un archivo nuevo, { $file }
unreadable-leave = Salir y corregir el archivo a mano
unreadable-restored = La copia está en su lugar. Lo que no se podía leer se conserva en { $file }
unreadable-restored-alone = La copia está en su lugar.
unreadable-begun-new = Desde ahora todo se guarda en { $file }; inicie el programa con --file y ese nombre para volver a él.
failed-restore = La copia no se ha puesto en su lugar: { $reason } No se ha cambiado nada; elija otra opción.
