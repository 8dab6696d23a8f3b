# What could not be done: what happened, what was kept, what to do.

failed-save = No se ha guardado: { $reason } Lo que introdujo sigue aquí y se intentará de nuevo con el próximo cambio.
failed-copy = No se ha copiado: { $reason } { $key-bare } muestra solo el texto, { $key-file } lo escribe en un archivo.
    .bare = No se ha copiado: { $reason } { $key-bare } muestra solo el texto.
failed-clear = El portapapeles se ha dejado como está: { $reason }
failed-open = No se ha abierto: { $reason } { $key-copy } copia el enlace, { $key-code } lo muestra como código QR.
    .code = No se ha abierto: { $reason } { $key-code } muestra el enlace como código QR.
failed-write = No se ha escrito: { $reason } El texto sigue aquí.
failed-edit = No se ha editado fuera: { $reason } El texto sigue como estaba.

error-no-space = no queda espacio en { $detail }.
error-denied = no está permitido escribir en { $detail }.
error-no-folder = no hay ninguna carpeta { $detail }.
error-read-only = { $detail } está en un disco que solo se puede leer.
error-disk = el disco ha dado un error en { $detail }.
error-newer = el archivo lo escribió una versión más nueva de optout y solo se lee.
error-unreadable = ahora no se puede leer el archivo, así que no se toca: { $detail }.
error-locked = otro programa tiene bloqueado el archivo.
error-no-clipboard = desde aquí no se llega a ningún portapapeles.
error-slow = no hubo respuesta a tiempo.
error-too-long = el texto es más largo de lo que admite este medio.
error-changed = lo que se volvió a leer no era lo que se había copiado.
error-no-browser = desde aquí no se llega a ningún navegador.
error-no-editor = no se pudo iniciar { $detail }; VISUAL o EDITOR indican el programa.
error-editor-kept = lo que escribió el editor no es UTF-8 o pasa de 200.000 signos; se conserva en { $detail }.
error-other = { $detail }.

## Before a run begins

checklist-header = Su lista de seguimiento de optout. Es suya: puede leerla, editarla, moverla y borrarla; optout conserva lo que no conoce.
checklist-not-read = No se ha leído { $file }: { $reason } No se ha cambiado nada.
checklist-broken = { $file }, línea { $line }, columna { $column }: { $reason }. No se ha cambiado nada. Corrija esa línea o use otro archivo con --file.
no-place-name = El nombre de una persona se compone de letras de la a a la z, cifras y guiones, 64 como máximo.
no-place-home = Aquí no se conoce ninguna carpeta personal. Indique la lista de seguimiento con --file.
no-place-here = La carpeta actual ya no existe. Indique la lista de seguimiento con su ruta completa.
content-unreadable = No se ha leído la carpeta de contenido { $folder }: { $reason }
content-ignored = Se ha dejado fuera { $file }: su nombre no es de los del contenido, es demasiado grande, es un enlace o no es texto.
content-stopped = optout se ha detenido aquí y no ha cambiado nada. Corrija lo que se nombra o sáquelo de { $folder }, y empiece de nuevo.
no-terminal = optout le guía en un terminal, y aquí no hay ninguno. Pruebe optout status u optout --plain.
panicked = Ha fallado algo en el propio optout. Lo que introdujo está guardado; inícielo de nuevo para seguir.
