# The guide of a platform: what stands around its ways, in every format and on the page for browser and printer.

guide-order = Empiece por la vía 1. Pase a la siguiente solo si esa no funciona.
guide-if-no = { $no }: { $about }
guide-past = Las vías que siguen son de una época pasada. Use una solo si sus pantallas todavía son así.
guide-form-same = El mismo formulario que en la vía { $n }; sus campos están allí.
guide-post = Escriba que se opone al uso de su información para la IA, con su nombre y su cuenta, si la tiene. Firme el escrito y envíelo por correo postal a:
guide-sources =
    { $n ->
        [one] Lo indica 1 fuente.
       *[other] Lo indican { $n } fuentes.
    }
guide-strange = El nombre { $label } solo se conoce en { $language }; en su app se llama de otro modo.
guide-code = Código QR para la cámara de un móvil: abre { $host }.
guide-after = Después de enviar
    .mail = Busque una confirmación en la pantalla y un correo, también en spam. Guarde los dos: haga una captura de pantalla y no borre el correo.
    .future = Vale para lo que venga. Lo que un modelo ya ha incorporado no se vuelve a sacar.
    .no-last-day = No hay un último día: una fecha que quizá haya leído era la víspera del inicio del entrenamiento.
guide-after-linked = Meta dice que una oposición vale para todas las cuentas del mismo { $label }. Una cuenta que no esté en él necesita la suya propia.
guide-made = Creado el { $date }. Para esta página no se probó ningún enlace: cada fecha dice cuándo vio algo una fuente por última vez.
