# What only plain mode says, and the words it hears. Several words for one thing stand apart by a space.

plain-hello = optout, modo simple. Cada página se dice línea a línea. Escriba un número o una de estas palabras: volver, ayuda, dónde, repetir, parar.
plain-help = Escriba el número de una opción o su nombre. volver retrocede una página, dónde dice en qué punto está, repetir dice otra vez la página, parar guarda y sale.
plain-place = Paso { $n } de { $of }. { $title }
plain-choices =
    { $n ->
        [one] 1 opción.
       *[other] { $n } opciones.
    }
plain-names =
    { $n ->
        [one] Hay 1 nombre en la lista.
       *[other] Hay { $n } nombres en la lista.
    }
plain-chosen = { $name }, opción elegida
plain-not-chosen = { $name }, opción no elegida
plain-marked = { $name }, opción resaltada
plain-row-key = Para hacer otra cosa con un elemento de la lista, escriba su número y el de la acción, por ejemplo: { $row } { $key }
plain-number = el número { $n }
plain-prompt = Su elección, o ayuda:
plain-prompt-line = Escríbalo y pulse Intro; aquí, palabras como volver son texto. Una línea vacía sale del campo y conserva lo que hay; con solo un punto se vacía:
plain-prompt-text = Escriba el texto: sustituye lo que hay. Una primera línea con solo + lo añade a eso; una línea con solo un punto termina. En blanco se conserva lo que hay:
plain-prompt-filter = Un número, o el principio de un nombre:
plain-now = Ahora: { $value }
plain-empty = Vacío.
plain-not-understood = No se ha entendido. Escriba uno de los números, o ayuda.
plain-no-back = No hay ninguna página antes de esta.
plain-same = Aquí no ha cambiado nada.
plain-moved =
    { $n ->
        [one] Los números han cambiado: ahora hay 1 opción. repetir dice la página entera.
       *[other] Los números han cambiado: ahora hay { $n } opciones. repetir dice la página entera.
    }
plain-too-long =
    { $n ->
        [one] Es 1 carácter, más de lo que cabe aquí. No se ha cambiado nada.
       *[other] Son { $n } caracteres, más de lo que cabe aquí. No se ha cambiado nada.
    }
plain-row = { $head }: { $text }
plain-link = { $name }: { $link }
plain-code = Para el móvil, en { $host }: { $link }
plain-text = { $label }:
plain-cut = Una línea que corta el borde de la ventana es una sola; la mayoría de los terminales la copia así.
plain-trail = Vía: { $taps }. Ahora: { $now }.
plain-step-next = Después verá: { $next }
plain-write = Escribir el texto
plain-heard-back = volver
plain-heard-help = ayuda
plain-heard-where = dónde donde
plain-heard-repeat = repetir
plain-heard-stop = parar
