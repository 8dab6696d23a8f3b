# What the content check reports: what is wrong, and what to do about it. Read by fact-checkers and translators.
# { $key } is the place in the file: an entry with its key, or a word.

## Reading

problem-unknown-file = Nada lee este archivo.
    .hint = Mire su nombre y su carpeta: solo se leen los archivos que enumera la guía del contenido.
problem-syntax = Esto no se puede leer como TOML: { $detail }
    .hint = Corrija primero esta línea. Puede que lo que viene detrás solo se indique después.
problem-unknown-key = { $key } no es una clave que pueda estar aquí.
    .hint = Corrija su ortografía o quítela.
problem-missing-key = Falta { $key }.
    .hint = Añádala. Si de una fecha no se sabe nada, escriba unknown.
problem-wrong-value = { $key } tiene un valor que no encaja: { $detail }
    .hint = Escriba un valor del tipo que se pide; otras entradas de este archivo muestran cómo.
problem-broken-word = Esto no se puede leer como un mensaje: { $detail }
    .hint = Un mensaje es su identificador, un signo igual y su texto. Las partes y las demás líneas empiezan con cuatro espacios.
problem-tangled = Este mensaje tiene demasiados corchetes y huecos para leerlo.
    .hint = Dígalo en frases sencillas, en varios mensajes si hace falta.
problem-computes = { $key } hace más que estar ahí: { $what }
    .hint = Use solo texto sencillo, huecos, partes, y una forma u otra según un número.
problem-hidden-character = Aquí hay un carácter que no se ve: { $code }
    .hint = Quítelo. Puede haber venido con un texto copiado.

## Ids

problem-bad-id = { $id } no tiene la forma de un identificador.
    .hint = Use minúsculas, cifras y guiones, primero una letra, 64 caracteres como máximo. Un país son dos mayúsculas.
problem-double-id = { $id } está aquí por segunda vez; la primera está en { $first }
    .hint = Dé a uno de los dos otro identificador. Deje el que quizá ya esté en listas de seguimiento.
problem-other-file-name = La plataforma { $id } está en un archivo con otro nombre.
    .hint = Dé al archivo el nombre del identificador de la plataforma.

## What is named and not there

problem-no-such-source = { $key } nombra la fuente { $id }, que no existe.
    .hint = Corrija el identificador, o añada la fuente a la lista de fuentes.
problem-no-such-label = { $key } nombra la etiqueta { $id }, que no existe.
    .hint = Corrija el identificador, o añada la etiqueta con sus nombres.
problem-no-such-form = { $key } nombra el formulario { $id }, que no existe.
    .hint = Corrija el identificador, o añada el formulario a su plataforma.
problem-no-such-route = { $key } nombra la vía { $id }, que no existe.
    .hint = Corrija el identificador, o añada la vía a su plataforma.
problem-no-such-step = { $key } nombra el paso { $id }, que no existe.
    .hint = Corrija el identificador, o añada el paso a su plataforma.
problem-no-such-authority = { $key } nombra la autoridad { $id }, que no existe.
    .hint = Corrija el identificador, o añada la autoridad. Si no se ha buscado ninguna, deje la lista vacía.
problem-no-such-controller = { $key } nombra la empresa { $id }, que no existe.
    .hint = Corrija el identificador, o añada la empresa a la lista de responsables del tratamiento.
problem-no-such-opening = Falta { $id } entre lo que se puede abrir.
    .hint = Añádalo a las respuestas: el recorrido sigue por ahí.
problem-no-such-reply = { $key } necesita la respuesta { $id }, que no existe.
    .hint = Corrija el identificador, o añada la respuesta: el recorrido puede seguir por ahí.
problem-no-such-text = { $key } nombra el texto { $id }, que no existe.
    .hint = Un motivo puede estar en own-account, whatsapp, others-posts y child.
problem-no-such-region = { $key } nombra { $id }, que no es un tipo de región.
    .hint = Escriba eu, uk, br, right-without-form o no-right; una escalera también puede decir any.

## What is there and not named

problem-unused-source = Nada se apoya en la fuente { $id }
    .hint = Nómbrela donde sea la fuente de algo, o quítela.
problem-unused-label = Nada usa la etiqueta { $id }
    .hint = Nómbrela en un paso, un campo o un formulario, o quítela.
problem-unused-form = Ninguna vía y ningún paso llevan al formulario { $id }
    .hint = Haga que una vía acabe en él o que un paso lo abra, o quítelo.
problem-unused-route = Ninguna escalera lleva a la vía { $id }
    .hint = Póngala en una escalera, entre las vías de otra época si es una de ellas, o quítela.
problem-unused-step = Ninguna vía contiene el paso { $id }
    .hint = Póngalo en una vía, o quítelo.
problem-unused-controller = Ninguna región nombra la empresa { $id }
    .hint = Nómbrela en una región, o quítela.
problem-unused-host = Ningún formulario y ninguna empresa necesitan { $id }
    .hint = Quítelo de los dominios: lo que no hace falta abrir no debería abrirse.

## Facts

problem-no-source = { $key } no tiene fuente.
    .hint = Nombre al menos una fuente. Sin ella, deje fuera el dato.
problem-future-date = { $key } tiene una fecha que aún no ha llegado.
    .hint = Corrija la fecha, o el día que este equipo cree que es.
problem-first-after-last = { $key } se vio por primera vez después de verse por última vez.
    .hint = Corrija una de las dos fechas.
problem-link-not-plain = { $key } tiene caracteres que un enlace no puede tener: { $address }
    .hint = Copie otra vez la dirección. Las letras que solo se parecen se rechazan a propósito.
problem-link-not-https = { $key } no es una dirección segura: { $address }
    .hint = Use la forma segura de la dirección, escrita completa.
problem-link-not-simple = { $key } no es una dirección sencilla: { $address }
    .hint = Ponga una barra después del dominio, sin usuario y sin puerto.
problem-link-host = { $key } lleva a un dominio que no se abre: { $address }
    .hint = Use una dirección de Meta o de una autoridad. Un dominio nuevo se añade al propio programa, nunca mediante una carpeta.
problem-bad-mail = { $key } no parece una dirección de correo: { $address }
    .hint = Escriba solo la dirección, sin nombre y sin corchetes.

## Words

problem-no-word = { $key } necesita el mensaje { $id }, que el inglés no tiene.
    .hint = Añádalo a los mensajes en inglés. Los demás idiomas pueden seguir más tarde.
problem-no-english = El inglés no tiene el mensaje { $key }
    .hint = Corrija su identificador, añádalo al inglés, o quítelo.
problem-no-part = Aquí falta { $part }; el inglés lo tiene.
    .hint = Traduzca también esta parte, o deje fuera por ahora el mensaje entero.
problem-no-english-part = { $part } está aquí, y el inglés no lo tiene.
    .hint = Corrija su nombre, o quítelo.
problem-other-blanks = { $key } tiene otros huecos que el inglés. Aquí: { $own } Inglés: { $english }
    .hint = Use todos los huecos del inglés, y ninguno más.
problem-unknown-blank = Nada rellena el hueco { $blank } de { $key }
    .hint = Corrija su nombre, o dé a la entrada la etiqueta a la que representa.
problem-fact-in-words = { $key } dice un dato: { $found }
    .hint = Los enlaces, los dominios y los años están en los archivos de datos, con su fuente. Dígalo sin ellos.
problem-unused-word = Nada necesita { $key }
    .hint = Corrija su identificador, o quítelo de todos los idiomas.

## Ways

problem-no-start = { $key } no tiene pasos, y su formulario no tiene enlace.
    .hint = Añada los pasos, o el enlace del formulario.
problem-nothing-to-open = { $key } abre el formulario { $id }, que no tiene enlace.
    .hint = Añada el enlace del formulario, o haga que el paso abra otro.
problem-empty-ladder = { $key } no tiene peldaños.
    .hint = Nombre al menos una vía. Donde hay un derecho, siempre se puede enviar una carta.
problem-double-rung = La vía { $id } está dos veces en esta escalera.
    .hint = Quite una de las dos.
problem-hidden-ladder = Otra escalera vale ya para { $region }
    .hint = Una las dos, o corrija las regiones de una.
problem-no-ladder = { $key } no tiene ninguna escalera para la región { $region } y el caso { $whose }
    .hint = Añada una. Donde no hay derecho, lleva a lo que se puede hacer en su lugar.

## Sketches

problem-sketch-taps = { $key } tiene { $n } filas que pulsar.
    .hint = Marque la única fila que se pulsa, y ninguna más.
problem-sketch-too-long = { $key } ocupa { $n } líneas en el idioma { $language }
    .hint = Quite filas que no hagan falta para encontrar la que se pulsa. Hay sitio para 14 líneas.
problem-sketch-row = { $key }: la fila { $n } no muestra exactamente una cosa.
    .hint = Una fila muestra una etiqueta, un texto nuestro o un espacio. Un espacio no lleva otras marcas.
