# What commands print.

## Where every account stands

status-empty = Todavía no hay ninguna cuenta.
status-account = { $account }: { $standing }
status-account-dated = { $account }: { $standing }; { $date }

## The way, as one page

guide-title = { $platform }, { $country }
guide-language = Los nombres que usa Meta se dan en { $language } si una fuente los recoge; si no, en inglés.
guide-language-english = Los nombres que usa Meta se dan en inglés; con --app-lang, en el idioma de su app si una fuente los recoge.
guide-way = Vía { $n }: { $name }
guide-way-old = Vía { $n }, de otra época: { $name }
guide-see = Después verá: { $next }
guide-form = El formulario: { $name }
guide-field = { $name }: { $hint }
guide-no-platform = La plataforma { $platform } no se conoce. Se conocen: { $known }.
no-platform-threads = No se conoce ningún formulario sobre IA solo para Threads: según Meta, una oposición vale para todas las cuentas vinculadas. Use la cuenta de Instagram vinculada con ella: instagram, como en optout account add instagram.
no-platform-meta = No se conoce ningún formulario sobre IA solo para una cuenta de Meta: según Meta, una oposición vale para todas las cuentas vinculadas. Use una cuenta vinculada con ella: instagram o facebook, como en optout account add instagram.
language-passed-over = OPTOUT_LANG nombra { $value }, un idioma que aquí no se conoce; optout sigue sin él.
guide-no-country = ¿Qué país? Indíquelo con sus dos letras mediante --country, por ejemplo --country ES.
guide-unknown-country = El país { $country } no se conoce. Se indica con sus dos letras, por ejemplo --country ES.
guide-no-route = La vía { $route } no corresponde a esta plataforma y este país. Valores conocidos para --route: { $known }.
guide-no-way = No se conoce ninguna vía allí.

## What is kept where

privacy-file = Sus respuestas están en un solo archivo, que puede leer, editar, mover y borrar: { $file }. Se crea solo para su usuario en este equipo.
privacy-kept = Contiene: el país donde vive, a qué se refiere la oposición, qué pasos ha marcado, qué envió y qué respuesta llegó, cada cosa con su día, sus textos, y un nombre, una dirección o un número solo si usted lo dio.
privacy-not-kept = Los motivos que pueden exponerle a un riesgo no se guardan, y nunca se pregunta el nombre ni la fecha de nacimiento de un menor.
privacy-beside = Junto a él hay un archivo de bloqueo y copias de los últimos días, una al día, siete como máximo. Un archivo que ya no se puede leer también se aparta allí.
privacy-clipboard = Lo que copia va a su portapapeles y, de ahí, a donde lo pegue.
privacy-offline = optout nunca se conecta a internet: no envía nada, no cuenta nada y no busca versiones nuevas.
privacy-opened = Un enlace se abre en su navegador cuando usted lo pide. Lo que haga allí queda entre usted y Meta.
privacy-delete = optout forget enumera todo lo que hay aquí, y con --yes lo borra. A mano: borre el archivo, lo que hay junto a él con su mismo nombre y la carpeta de copias.

## What the program knows

content-own = { $file } (propio)
content-written =
    { $n ->
        [one] Ahora hay 1 archivo en { $folder }.
       *[other] Ahora hay { $n } archivos en { $folder }.
    }
content-not-written = No se ha escrito nada más en { $folder }: { $reason } Lo que ya había se queda; indique una carpeta nueva o vacía.
content-not-read = No se ha leído la carpeta de contenido { $folder }: { $reason }
content-left-out = Se ha dejado fuera { $file }: no es un archivo de contenido que se pueda leer.
content-faults =
    { $n ->
        [0] Ningún fallo.
        [one] 1 fallo.
       *[other] { $n } fallos.
    }
content-coverage =
    { $of ->
        [one] { $language }: { $has } de 1 mensaje del inglés
       *[other] { $language }: { $has } de { $of } mensajes del inglés
    }
content-missing-more =
    { $n ->
        [one] y 1 más
       *[other] y { $n } más
    }
content-old = { $file }: { $key } se vio por última vez ({ $when })
