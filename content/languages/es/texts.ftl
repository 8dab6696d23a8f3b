# The objection texts. One for each purpose, under the law that applies: opening, reasons, close.
# Each text is limited to its purpose, and its last sentence says what it does not ask for.

text-own-account-open =
    .gdpr = Conforme al artículo 21, apartado 1, del RGPD, me opongo, por motivos relacionados con mi situación particular, al tratamiento de mis datos personales para el desarrollo y la mejora de la IA por parte de Meta. Mi oposición abarca lo que es público en mi cuenta y lo que intercambio allí con funciones de IA.
    .uk-gdpr = Conforme al artículo 21, apartado 1, del RGPD del Reino Unido (UK GDPR), me opongo, por motivos relacionados con mi situación particular, al tratamiento de mis datos personales para el desarrollo y la mejora de la IA por parte de Meta. Mi oposición abarca lo que es público en mi cuenta y lo que intercambio allí con funciones de IA.
    .fadp = Conforme al artículo 30, apartado 2, letra b), de la Ley Federal suiza de Protección de Datos (LPD) y, subsidiariamente, conforme al artículo 21, apartado 1, del RGPD, me opongo expresamente al tratamiento de mis datos personales para el desarrollo y la mejora de la IA por parte de Meta, y lo prohíbo expresamente. Esto abarca lo que es público en mi cuenta y lo que intercambio allí con funciones de IA.
    .lgpd = Conforme al artículo 18, § 2, de la Ley General de Protección de Datos de Brasil (LGPD), me opongo al tratamiento de mis datos personales para el desarrollo y la mejora de la IA por parte de Meta; no di mi consentimiento y, a mi juicio, no se ajusta a esa ley. Mi oposición abarca lo que es público en mi cuenta y lo que intercambio allí con funciones de IA.
    .other = Conforme a la ley de protección de datos del lugar donde vivo, me opongo, por motivos relacionados con mi situación particular, al tratamiento de mis datos personales para el desarrollo y la mejora de la IA por parte de Meta. Mi oposición abarca lo que es público en mi cuenta y lo que intercambio allí con funciones de IA.

text-own-account-close =
    .gdpr = Les ruego que cesen ahora este tratamiento y que me lo confirmen. Mientras se verifica qué motivos prevalecen, solicito la limitación del tratamiento conforme al artículo 18, apartado 1, letra d), del RGPD, únicamente por lo que respecta al desarrollo y la mejora de la IA. No solicito ni la eliminación de mi cuenta o de sus publicaciones ni que se limite su visualización.
    .uk-gdpr = Les ruego que cesen ahora este tratamiento y que me lo confirmen. Mientras se verifica qué motivos prevalecen, solicito la limitación del tratamiento conforme al artículo 18, apartado 1, letra d), del RGPD del Reino Unido (UK GDPR), únicamente por lo que respecta al desarrollo y la mejora de la IA. No solicito ni la eliminación de mi cuenta o de sus publicaciones ni que se limite su visualización.
    .fadp = Les ruego que cesen ahora este tratamiento y que me lo confirmen. No solicito ni la eliminación de mi cuenta o de sus publicaciones ni que se limite su visualización.
    .lgpd = Les ruego que cesen ahora este tratamiento y que me lo confirmen. No solicito ni la eliminación de mi cuenta o de sus publicaciones ni que se limite su visualización.
    .other = Les ruego que cesen ahora este tratamiento y que me lo confirmen. No solicito ni la eliminación de mi cuenta o de sus publicaciones ni que se limite su visualización.

text-whatsapp-open =
    .gdpr = Conforme al artículo 21, apartado 1, del RGPD, me opongo, por motivos relacionados con mi situación particular, al tratamiento de mis mensajes con la IA en WhatsApp para el desarrollo y la mejora de la IA, en la medida en que se base en intereses legítimos. Esto incluye los mensajes que otras personas intercambian con la IA en chats de los que formo parte, en la medida en que se refieran a mí.
    .uk-gdpr = Conforme al artículo 21, apartado 1, del RGPD del Reino Unido (UK GDPR), me opongo, por motivos relacionados con mi situación particular, al tratamiento de mis mensajes con la IA en WhatsApp para el desarrollo y la mejora de la IA, en la medida en que se base en intereses legítimos. Esto incluye los mensajes que otras personas intercambian con la IA en chats de los que formo parte, en la medida en que se refieran a mí.
    .fadp = Conforme al artículo 30, apartado 2, letra b), de la Ley Federal suiza de Protección de Datos (LPD) y, subsidiariamente, conforme al artículo 21, apartado 1, del RGPD, me opongo expresamente al tratamiento de mis mensajes con la IA en WhatsApp para el desarrollo y la mejora de la IA, en la medida en que se base en intereses legítimos, y lo prohíbo expresamente. Esto incluye los mensajes que otras personas intercambian con la IA en chats de los que formo parte, en la medida en que se refieran a mí.
    .lgpd = Conforme al artículo 18, § 2, de la Ley General de Protección de Datos de Brasil (LGPD), me opongo al tratamiento de mis mensajes con la IA en WhatsApp para el desarrollo y la mejora de la IA, en la medida en que se base en intereses legítimos; a mi juicio, no se ajusta a esa ley. Esto incluye los mensajes que otras personas intercambian con la IA en chats de los que formo parte, en la medida en que se refieran a mí.
    .other = Conforme a la ley de protección de datos del lugar donde vivo, me opongo, por motivos relacionados con mi situación particular, al tratamiento de mis mensajes con la IA en WhatsApp para el desarrollo y la mejora de la IA, en la medida en que se base en intereses legítimos. Esto incluye los mensajes que otras personas intercambian con la IA en chats de los que formo parte, en la medida en que se refieran a mí.

text-whatsapp-close =
    .gdpr = Les ruego que cesen ahora este tratamiento y que me lo confirmen. Mientras se verifica qué motivos prevalecen, solicito la limitación del tratamiento conforme al artículo 18, apartado 1, letra d), del RGPD, únicamente por lo que respecta al desarrollo y la mejora de la IA. No solicito ni la eliminación de mi cuenta o de sus mensajes ni que se limite su visualización por las personas a las que van dirigidos.
    .uk-gdpr = Les ruego que cesen ahora este tratamiento y que me lo confirmen. Mientras se verifica qué motivos prevalecen, solicito la limitación del tratamiento conforme al artículo 18, apartado 1, letra d), del RGPD del Reino Unido (UK GDPR), únicamente por lo que respecta al desarrollo y la mejora de la IA. No solicito ni la eliminación de mi cuenta o de sus mensajes ni que se limite su visualización por las personas a las que van dirigidos.
    .fadp = Les ruego que cesen ahora este tratamiento y que me lo confirmen. No solicito ni la eliminación de mi cuenta o de sus mensajes ni que se limite su visualización por las personas a las que van dirigidos.
    .lgpd = Les ruego que cesen ahora este tratamiento y que me lo confirmen. No solicito ni la eliminación de mi cuenta o de sus mensajes ni que se limite su visualización por las personas a las que van dirigidos.
    .other = Les ruego que cesen ahora este tratamiento y que me lo confirmen. No solicito ni la eliminación de mi cuenta o de sus mensajes ni que se limite su visualización por las personas a las que van dirigidos.

text-others-posts-open =
    .gdpr = Conforme al artículo 21, apartado 1, del RGPD, me opongo, por motivos relacionados con mi situación particular, al tratamiento de datos personales sobre mí para el desarrollo y la mejora de la IA por parte de Meta. Mi oposición abarca lo que otras personas han publicado sobre mí y lo que procede de terceros.
    .uk-gdpr = Conforme al artículo 21, apartado 1, del RGPD del Reino Unido (UK GDPR), me opongo, por motivos relacionados con mi situación particular, al tratamiento de datos personales sobre mí para el desarrollo y la mejora de la IA por parte de Meta. Mi oposición abarca lo que otras personas han publicado sobre mí y lo que procede de terceros.
    .fadp = Conforme al artículo 30, apartado 2, letra b), de la Ley Federal suiza de Protección de Datos (LPD) y, subsidiariamente, conforme al artículo 21, apartado 1, del RGPD, me opongo expresamente al tratamiento de datos personales sobre mí para el desarrollo y la mejora de la IA por parte de Meta, y lo prohíbo expresamente. Esto abarca lo que otras personas han publicado sobre mí y lo que procede de terceros.
    .lgpd = Conforme al artículo 18, § 2, de la Ley General de Protección de Datos de Brasil (LGPD), me opongo al tratamiento de datos personales sobre mí para el desarrollo y la mejora de la IA por parte de Meta; no di mi consentimiento y, a mi juicio, no se ajusta a esa ley. Mi oposición abarca lo que otras personas han publicado sobre mí y lo que procede de terceros.
    .other = Conforme a la ley de protección de datos del lugar donde vivo, me opongo, por motivos relacionados con mi situación particular, al tratamiento de datos personales sobre mí para el desarrollo y la mejora de la IA por parte de Meta. Mi oposición abarca lo que otras personas han publicado sobre mí y lo que procede de terceros.

text-others-posts-close =
    .gdpr = Les ruego que cesen ahora este tratamiento y que me lo confirmen. Mientras se verifica qué motivos prevalecen, solicito la limitación del tratamiento conforme al artículo 18, apartado 1, letra d), del RGPD, únicamente por lo que respecta al desarrollo y la mejora de la IA. No solicito ni la eliminación de una cuenta o de sus publicaciones ni que se limite su visualización.
    .uk-gdpr = Les ruego que cesen ahora este tratamiento y que me lo confirmen. Mientras se verifica qué motivos prevalecen, solicito la limitación del tratamiento conforme al artículo 18, apartado 1, letra d), del RGPD del Reino Unido (UK GDPR), únicamente por lo que respecta al desarrollo y la mejora de la IA. No solicito ni la eliminación de una cuenta o de sus publicaciones ni que se limite su visualización.
    .fadp = Les ruego que cesen ahora este tratamiento y que me lo confirmen. No solicito ni la eliminación de una cuenta o de sus publicaciones ni que se limite su visualización.
    .lgpd = Les ruego que cesen ahora este tratamiento y que me lo confirmen. No solicito ni la eliminación de una cuenta o de sus publicaciones ni que se limite su visualización.
    .other = Les ruego que cesen ahora este tratamiento y que me lo confirmen. No solicito ni la eliminación de una cuenta o de sus publicaciones ni que se limite su visualización.

# Signed by a parent; no name and no birth date of the child.
text-child-open =
    .gdpr = En calidad de padre o madre de la persona menor de edad afectada, y en su nombre, me opongo, conforme al artículo 21, apartado 1, del RGPD y por motivos relacionados con su situación particular, al tratamiento de sus datos personales para el desarrollo y la mejora de la IA por parte de Meta. La oposición abarca lo que otras personas han publicado sobre mi hijo o hija, lo que es público en una cuenta suya y lo que intercambia con funciones de IA.
    .uk-gdpr = En calidad de padre o madre de la persona menor de edad afectada, y en su nombre, me opongo, conforme al artículo 21, apartado 1, del RGPD del Reino Unido (UK GDPR) y por motivos relacionados con su situación particular, al tratamiento de sus datos personales para el desarrollo y la mejora de la IA por parte de Meta. La oposición abarca lo que otras personas han publicado sobre mi hijo o hija, lo que es público en una cuenta suya y lo que intercambia con funciones de IA.
    .fadp = En calidad de padre o madre de la persona menor de edad afectada, y en su nombre, me opongo expresamente, conforme al artículo 30, apartado 2, letra b), de la Ley Federal suiza de Protección de Datos (LPD) y, subsidiariamente, conforme al artículo 21, apartado 1, del RGPD, al tratamiento de sus datos personales para el desarrollo y la mejora de la IA por parte de Meta, y lo prohíbo expresamente. Esto abarca lo que otras personas han publicado sobre mi hijo o hija, lo que es público en una cuenta suya y lo que intercambia con funciones de IA.
    .lgpd = En calidad de padre o madre de la persona menor de edad afectada, y en su nombre, me opongo, conforme al artículo 18, § 2, de la Ley General de Protección de Datos de Brasil (LGPD), al tratamiento de sus datos personales para el desarrollo y la mejora de la IA por parte de Meta; no di mi consentimiento y, a mi juicio, no se ajusta a esa ley. La oposición abarca lo que otras personas han publicado sobre mi hijo o hija, lo que es público en una cuenta suya y lo que intercambia con funciones de IA.
    .other = En calidad de padre o madre de la persona menor de edad afectada, y en su nombre, me opongo, conforme a la ley de protección de datos del lugar donde vivimos y por motivos relacionados con su situación particular, al tratamiento de sus datos personales para el desarrollo y la mejora de la IA por parte de Meta. La oposición abarca lo que otras personas han publicado sobre mi hijo o hija, lo que es público en una cuenta suya y lo que intercambia con funciones de IA.

text-child-close =
    .gdpr = Les ruego que cesen ahora este tratamiento y que me lo confirmen. Mientras se verifica qué motivos prevalecen, solicito la limitación del tratamiento conforme al artículo 18, apartado 1, letra d), del RGPD, únicamente por lo que respecta al desarrollo y la mejora de la IA. No solicito ni la eliminación de una cuenta o de sus publicaciones ni que se limite su visualización.
    .uk-gdpr = Les ruego que cesen ahora este tratamiento y que me lo confirmen. Mientras se verifica qué motivos prevalecen, solicito la limitación del tratamiento conforme al artículo 18, apartado 1, letra d), del RGPD del Reino Unido (UK GDPR), únicamente por lo que respecta al desarrollo y la mejora de la IA. No solicito ni la eliminación de una cuenta o de sus publicaciones ni que se limite su visualización.
    .fadp = Les ruego que cesen ahora este tratamiento y que me lo confirmen. No solicito ni la eliminación de una cuenta o de sus publicaciones ni que se limite su visualización.
    .lgpd = Les ruego que cesen ahora este tratamiento y que me lo confirmen. No solicito ni la eliminación de una cuenta o de sus publicaciones ni que se limite su visualización.
    .other = Les ruego que cesen ahora este tratamiento y que me lo confirmen. No solicito ni la eliminación de una cuenta o de sus publicaciones ni que se limite su visualización.

# Leads into the reasons.
text-reasons = Mi situación:

# Where no reason was picked.
text-no-reason = Mi interés en decidir sobre estos datos prevalece sobre su uso para la IA. Si necesitan saber cómo me afecta este uso en particular, les ruego que lo pregunten, y lo explicaré.

# Three sentences that hold for anyone, for a form that wants some text.
text-prepared = Lo que ha entrado en un modelo de IA no se puede volver a sacar sin más, así que un derecho ejercido más tarde llega demasiado tarde. No puedo prever para qué se usarán esos modelos, ni qué repetirán y ante quién. Para mí, decidir sobre los datos personales pesa más que su uso para la IA.

# The frame of the letter.

letter-objection-subject = Oposición al uso de datos personales para el desarrollo y la mejora de la IA

letter-objection-salutation = Estimadas señoras y señores:

letter-objection-identify = Esta carta se refiere a la siguiente cuenta de { $platform }: { $handle }.
    .no-handle = Esta carta se refiere a mi cuenta de { $platform }.

letter-objection-answer =
    .gdpr = Les ruego que me informen de las actuaciones realizadas, dentro del plazo del artículo 12, apartado 3, del RGPD. Si no dan curso a mi oposición, les ruego que me informen de las razones dentro del mismo plazo, como dispone el artículo 12, apartado 4, del RGPD.
    .uk-gdpr = Les ruego que me informen de las actuaciones realizadas, dentro del plazo que fijan los artículos 12 y 12A del RGPD del Reino Unido (UK GDPR). Si no dan curso a mi oposición, les ruego que me informen de las razones dentro del mismo plazo.
    .fadp = Les ruego que me informen por escrito de las actuaciones realizadas. Si no dan curso a mi oposición, les ruego que me informen de las razones.
    .lgpd = Les ruego que me informen por escrito de las actuaciones realizadas. Si no dan curso a mi oposición, les ruego que me informen de las razones.
    .other = Les ruego que me informen por escrito de las actuaciones realizadas. Si no dan curso a mi oposición, les ruego que me informen de las razones.

letter-closing = Atentamente,
