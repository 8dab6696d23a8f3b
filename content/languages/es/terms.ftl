# Twelve words that are explained where they are met.

term-objection = oposición
    .means = Su no a un uso de sus datos, aquí el desarrollo de IA. La empresa deja de usarlos, salvo que sus propios motivos pesen más.

term-ground = motivo
    .means = Una razón por la que este uso le afecta a usted en particular. El formulario de su propia cuenta no exige ninguna.

term-controller = responsable del tratamiento
    .means = La empresa que decide sobre el uso de sus datos y responde de él. Cuál es depende del producto y del país.

term-authority = autoridad de control
    .means = El organismo público que vela por la protección de datos donde usted vive. Presentar una reclamación es gratuito.

term-legitimate-interest = interés legítimo
    .means = Una base legal para usar datos sin preguntar antes. Solo vale si los intereses de usted no pesan más.

term-standing = estado
    .means = El punto en que se encuentra la oposición de una cuenta, desde sin empezar hasta aceptada. Solo dice lo que se sabe, con su fecha.

term-accounts-centre = centro de cuentas
    .means = El lugar donde Meta vincula cuentas entre sí. Una oposición vale para las que están vinculadas allí, según Meta.

term-proof = prueba
    .means = Una captura de pantalla o un correo que muestra qué envió usted y cuándo. optout anota dónde está y no lo copia.

term-restriction = limitación
    .means = Una pausa: los datos se quedan donde están y no se usan para el fin indicado mientras se ponderan los motivos.

term-erasure = supresión
    .means = El borrado de datos. Es un derecho distinto de la oposición; esta guía solo la pide si usted la elige.

term-own-data = datos propios
    .means = Lo que usted publicó con su propia cuenta y lo que intercambia allí con la IA.

term-third-party = tercero
    .means = Otra persona que publica sobre usted o de la que proceden datos sobre usted. Para eso existe un formulario aparte.
