"""The wording of Spanish notices."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases(
        "este artículo, esta noticia, esta página, esta publicación, esta nota, este reportaje"
    ),
    vague_texts=phrases(
        """
        esta información, este contenido, este texto, este informe, este resumen, esta traducción,
        esta historia
        """
    ),
    of=("de", "del"),
    text_parts=phrases("versión, titular, resumen, pie de foto"),
    versions=tuple(
        f"{opening} versión {age}"
        for opening in ("una", "la", "en una", "en la")
        for age in ("anterior", "previa", "original")
    ),
    text_fates=phrases(
        """
        exclusivo, exclusiva, ampliando, ampliará, actualizado, actualizada, actualizará,
        actualizando, corregido, corregida, modificado, modificada, traducido, traducida, generado,
        generada, elaborado, elaborada, redactado, redactada, publicado, publicada, publicó,
        revisado, revisada, reproducido, reproducida, suscriptores, seguir leyendo, en desarrollo
        """
    ),
    machines=phrases("inteligencia artificial, ia, automáticamente, automática"),
    machine_made=phrases("generado por ia, generada por ia, resumen generado por"),
    mails=phrases("este correo, este mensaje, esta comunicación"),
    mail_terms=phrases(
        "confidencial, confidenciales, destinatario, error, elimine, elimínelo, remitente, "
        "adjuntos, imprimir, prohibida, prohibido"
    ),
    outlet=phrases(
        "nosotros, nuestro, Nuestro, nuestra, Nuestra, nuestros, Nuestros, nuestras, "
        "síguenos, Síguenos, síganos, Síganos"
    ),
    possessives=phrases(
        "nuestro, Nuestro, nuestra, Nuestra, nuestros, Nuestros, nuestras, Nuestras, tu, Tu, su"
    ),
    goods=phrases(
        """
        cuenta gratis, cuenta gratuita,
        error, equipo, redacción, vídeo, suscripción, newsletter, newsletters, correo, noticias,
        donación, donaciones, fuente preferida, fuentes preferidas, aplicación, app, alertas,
        contenido, principios editoriales, código ético, fotos, fotos y vídeos, testimonio,
        comisión, enlaces de afiliados, edición, periódico, comentario, boletín, boletines, pódcast,
        podcast, periodismo, cobertura, lectores, artículos, artículos gratis, artículos gratuitos,
        comentarios, suscriptor, suscriptores, bandeja
        """
    ),
    requests=phrases(
        """
        envíanos, envíenos, mándanos, mándenos, apúntate, apúntese, recibe, reciba, haz, haga,
        conoce, conozca, descubre, descarga, descargue, vota, participa, activa, crea, dona, únete,
        síguenos, para seguir leyendo, cuéntanos, cuéntenos, déjanos, deja, escríbenos, escríbanos,
        comparte, opina, añade, añádenos, elige, elíjanos, ayúdanos, apoya, apoye, hazte, hágase,
        cree una cuenta, inicia sesión, inicie sesión, desbloquea, desbloquee, síganos, suscríbanse
        """
    ),
    labels=phrases(
        """
        más información, relacionado, relacionadas, lee más, nota del editor, nota de la redacción,
        nota de redacción, corrección, fe de errores, fe de erratas, rectificación, aclaración,
        aviso legal, lee también, lea también, te puede interesar, le puede interesar,
        correspondencia, palabras clave, conflicto de intereses
        """
    ),
    greetings=phrases(
        """
        hola a todos, hola a todas, hola de nuevo, buenos días a todos, buenas tardes a todos,
        estimados, estimadas, estimado cliente, estimada cliente, queridos lectores, queridos
        amigos, gracias por, gracias a todos, gracias a todas, muchas gracias, mil gracias, un
        saludo, saludos cordiales
        """
    ),
    disclaimers=phrases(
        """
        no se hace responsable de los contenidos, no se hace responsable del contenido, no se
        responsabiliza del contenido, no constituye asesoramiento
        """
    ),
    denials=phrases(
        """
        no reflejan necesariamente
        """
    ),
    disclaimed=phrases(
        """
        la redacción, línea editorial, posición editorial, la editorial, del periódico, este
        periódico, el diario, del diario, este diario, este medio, del medio, esta página, este
        sitio, sitio web, del autor, sus autores, los autores, columnistas, colaboradores, este
        artículo, opiniones expresadas
        """
    ),
    judges=phrases(
        """
        tribunal, juzgado, juez, jueza, corte, audiencia
        """
    ),
    salutations=phrases("buenas noches, buenos días, buenas tardes, hola, bienvenidos, adiós"),
    author_verbs=phrases("es, trabaja como"),
    author_roles=phrases(
        """
        periodista, reportero, reportera, corresponsal, redactor, redactora, editor, editora,
        columnista, escritor, escritora, autor, autora, profesor, profesora, investigador,
        investigadora, fotógrafo, fotógrafa
        """
    ),
    interests=phrases("escribe sobre, cubre, enseña"),
    author_tales=phrases(
        "que, quien, cuyo, cuya, y ha, y había, y es, y era, y fue, y será, y va, y debe, y *ó"
    ),
    about_headings=phrases("acerca de, sobre"),
    formulas=phrases(
        """
        el resto está reservado, el resto del artículo, el resto de este artículo,
        próxima actualización, la próxima actualización, seguiremos informando, un informe
        completo se,
        las opiniones expresadas, la entrevista ha sido editada, has alcanzado, has llegado al, has
        agotado, has leído, los autores declaran no, los autores declaran que no, el autor declara
        no, si usted o
        alguien, si tú o alguien, los nombres
        han sido cambiados, los nombres fueron cambiados, algunos nombres han sido, con información
        de, estamos ampliando, contenido exclusivo, te queda, te quedan, le queda, le quedan, más
        información en breve, qué te parece, habrá ampliación, noticia en desarrollo, qué opinas, y
        tú qué opinas
        """
    ),
    announcements=phrases(
        """
        esto es lo que se sabe, esto es lo que sabemos, esto es todo lo que se sabe, esto es lo
        que debe saber
        """
    ),
    breaking=phrases("noticia en desarrollo, información en desarrollo, noticia de última hora"),
    stamps=("actualización",),
    stamped=phrases("a las, el, con, :"),
    reproductions=phrases(
        "reproducción, reproducido, reproducida, reproducir, distribución, distribuido, "
        "redistribuido, difundido"
    ),
    permissions=phrases(
        "queda prohibida, queda prohibido, prohibida, no puede ser, no podrá ser, sin permiso, "
        "sin autorización, sin la autorización, sin el consentimiento"
    ),
    works=phrases("contenido, contenidos, material, total o parcial, texto"),
    institutions=phrases("universidad, departamento, instituto, hospital, facultad, escuela"),
    small_words=phrases("de, del, la, las, los, el, y, e, en, para"),
)
