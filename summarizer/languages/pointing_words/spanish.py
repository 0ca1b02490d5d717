"""How a Spanish sentence points to what was said before it."""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.pointing_words import References

REFERENCES = References(
    persons=phrases(
        """
        hombre, mujer, hombres, mujeres, joven, jóvenes, chico, chica, chicos, niño, niña, niños,
        menor, menores, adolescente, sospechoso, sospechosos, víctima, víctimas, conductor,
        conductora, agente, agentes, tirador, agresor, acusado, acusada, imputado, portavoz,
        estudiante, estudiantes, madre, padre, padres, cantante, actor, actriz, jugador, detenido,
        detenidos, presos, rehenes, sobrevivientes, supervivientes, manifestantes, pasajeros,
        vecinos, testigos, autor, autores, abogado, abogada, médico, médicos, investigadores, pareja
        """
    ),
    ages=(
        *("hombre de # años", "mujer de # años", "joven de # años", "niño de # años"),
        *("niña de # años", "menor de # años"),
    ),
    links=phrases("de, del, que, a, al, en, cuyo, cuya, donde, entre, para, por, como"),
    loose_links=phrases(
        "sobre, contra, con, durante, tras, desde, ante, hacia, sin, después, antes"
    ),
    determiners=phrases(
        """
        al, un, una, el, la, los, las, su, sus, este, esta, no, más, dos, tres, cuatro, cinco, diez,
        varios, varias, muchos, pero, también, aún, todavía, ya, se
        """
    ),
    adverbs=("*mente",),
    verbs=phrases(
        """
        es, son, está, están, era, eran, fue, fueron, será, serán, ha, han, había, habían, tiene,
        tienen, va, van, debe, deben, puede, pueden, sigue, permanece, comienza, muestra, revela,
        parece, permite, prevé, pide, teme, rechaza, habla, cae, llega, deja, lleva, mantiene,
        pierde, gana, *ó, *aron, *ieron, *aba, *aban, *ían, *ará, *erá, *irá, *arán
        """
    ),
    verb_shapes=("*a", "*e", "*an", "*en", "*ó"),
    without_subject=phrases(
        "fue *ado, fue *ada, fue *ido, fue *ida, fueron *ados, fueron *adas, fueron *idos, "
        "fueron *idas, había *ado, había *ido, habían *ado, habían *ido, estaba *ado, estaba *ada, "
        "ha sido *ado, ha sido *ada, han sido *ados, han sido *adas, murió a, nació en, tenía, "
        "está detenido, está detenida, está ingresado, está ingresada"
    ),
    acting=tuple(
        f"{stem}{ending}"
        for stem in phrases(
            "anunci, solicit, reclam, denunci, critic, rechaz, present, demand, orden, pag, firm, "
            "visit, acus, nombr, cit, apoy, investig, busc, propuls, evit, calific"
        )
        for ending in phrases("ó, aron, ará, arán, aba, aban, aría, arían")
    )
    + tuple(
        f"{stem}{ending}"
        for stem in phrases("ofrec, promet, recib, exig, defend, aborrec, escrib, vend, reconoc")
        for ending in phrases("ió, ieron, ía, ían")
    )
    + tuple(
        f"{verb}{ending}"
        for verb in phrases(
            "ofrecer, prometer, recibir, exigir, defender, pedir, har, dar, tendr, har, podr, "
            "querr, deber, propondr, mantendr, escribir, vender, reconocer"
        )
        for ending in phrases("á, án")
    )
    + tuple(
        f"{has} {done}"
        for has in phrases("ha, han, había, habían")
        for done in phrases(
            "pedido, solicitado, reclamado, exigido, anunciado, prometido, denunciado, propuesto, "
            "presentado, rechazado, ofrecido, recibido, ordenado, defendido, hecho, dado"
        )
    )
    + phrases(
        """
        pidió, pidieron, pedía, pedían, hizo, hicieron, dio, dieron, tuvo, tuvieron, quiere,
        quieren, quería, querían, propuso, propusieron, mantuvo, mantuvieron
        """
    ),
    sources=tuple(
        f"así {lo}{verb}"
        for lo in ("lo ", "lo ha ", "lo han ")
        for verb in phrases(
            """
            informó, confirmó, anunció, indicó, aseguró, explicó, afirmó, señaló, comunicó, publicó,
            informado, confirmado, anunciado, indicado, asegurado, explicado, afirmado, señalado,
            informaron, confirmaron, anunciaron, indicaron, aseguraron, explicaron, afirmaron
            """
        )
    ),
    subjects=phrases(
        "un, una, unos, unas, el, la, los, las, dos, tres, cuatro, cinco, varios, varias"
    ),
    singular_verbs=("*ó",),
    thinkers=phrases("policía, autoridades, fiscalía, investigadores, médicos"),
    told_of=phrases("que él, que ella, que ellos, que ellas, que actuó, que actuaba"),
    occasions=phrases("vez, veces"),
    further_connectives=tuple(
        f"{some} {of}"
        for some in phrases("ninguno, ninguna, uno, una, cada uno, cada una")
        for of in phrases("de los dos, de las dos, de los tres, de ambos")
    )
    + tuple(
        f"{before} {pronoun}"
        for before in phrases("con, para, contra, sin, sobre, de, por, ante")
        for pronoun in phrases("él, ella, ellos, ellas")
    )
    + tuple(
        f"{said} que"
        for said in phrases(
            "dijo, añadió, agregó, explicó, aseguró, afirmó, señaló, indicó, declaró, sostuvo, "
            "advirtió, recordó, subrayó, destacó, confesó, reconoció, precisó, detalló, negó"
        )
    )
    + phrases(
        "es la primera vez, es la segunda vez, es la tercera vez, está acusado, está acusada, un "
        "tercero, una tercera, un segundo, un segundo hombre, una "
        "segunda, según los dos, "
        "en aquel momento, en ese momento, en aquella época, en esa época, a la mañana siguiente"
    ),
    definite_openings=tuple(
        f"{opening} {article}"
        for opening in phrases("entre, según, tras, durante, sin, cuando, mientras, si, ante")
        for article in ("el", "la", "los", "las", "ese", "esa", "este", "esta")
    )
    + phrases("después del, después de la, antes del, antes de la, a pesar del, a pesar de la"),
    replies=phrases(
        "mismo problema, el mismo problema, igual aquí, aquí igual, a mí también, a mí me pasa "
        "lo mismo, lo mismo en, lo mismo con"
    ),
    mild_connectives=phrases("mientras tanto, por otra parte, por otro lado"),
    partitives=phrases("de ellos, de ellas, de estos, de estas, de esos"),
    stretches=phrases(
        "segundos, minuto, minutos, hora, horas, día, días, noche, noches, semana, semanas, mes, "
        "meses, año, años"
    ),
    counted_from=("después,", "antes,", "más tarde", "atrás,"),
    addressed=tuple(
        f"{form} {name}, usted"
        for form in phrases("Señor, Señora, Doctor, Doctora, Profesor, Profesora, Don, Doña")
        for name in ("*", "*-*", "* *")
    ),
    speaking=phrases("él, ella, ellos, ellas"),
    parts_of=tuple(
        f"{some} de {article}"
        for some in phrases(
            "algunos, algunas, uno, una, dos, tres, cuatro, varios, varias, muchos, muchas, la "
            "mayoría, ninguno, ninguna, cada uno, cada una, la mitad, parte"
        )
        for article in ("los", "las")
    ),
    superlatives=phrases("más, mayores, mejores, primeros, primeras, principales"),
    asides=phrases("que, quien, cuyo, cuya, donde, de, quienes"),
    first_persons=phrases("yo, nosotros, nuestro, nuestra, mi, mis, tú, usted, ustedes"),
    inner_connectives=phrases(
        "sin embargo, no obstante, por tanto, por lo tanto, en cambio, por eso, además, a su vez, "
        "por otra parte, entonces"
    ),
    inner_pronouns=phrases("esto, eso, ello, aquello"),
    places=phrases("el país, la ciudad, la isla, el pueblo, la región, la capital, el municipio"),
    objects=phrases(
        """
        lo ha, lo han, lo había, lo habían, los ha, los han, los había, los habían, la ha, la han,
        la había, la habían, las ha, las han, las había, las habían
        """
    ),
    new_phrases=phrases(
        """
        y, e, o, u, pero, si, cuando, porque, aunque, como, según, bajo, tras, ni, mientras
        """
    ),
)
