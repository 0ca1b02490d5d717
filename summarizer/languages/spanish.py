"""Spanish, as the rules know it, in Spain and in America."""

from __future__ import annotations

from summarizer.languages.language import Language
from summarizer.languages.notices.spanish import NOTICES
from summarizer.languages.phrases import names, phrases
from summarizer.languages.pointing_words.spanish import REFERENCES
from summarizer.languages.vocabularies.spanish import VOCABULARY

LANGUAGE = Language(
    code="es",
    letters="a-záéíóúüñ",
    quotation_marks=("«»", "“”"),
    titles=phrases(
        """
        Sr, Sra, Srta, Sres, Sras, Dr, Dra, Dres, Dras, D, Da, Dña, Prof, Profa, Lic,
        Licda, Ing, Arq, Gral, Cnel, Tte, Cmdte, Cap, Sto, Sta, Mons, Fr, Hno, Hna,
        Excmo, Excma, Ilmo, Abg, Srs, Profs, Profas, Lics, Lcdo, Lcda, Ldo, Lda, Ings,
        Arqs, Alte, Almte, Vicealmte, Contralmte, Brig, Cmte, Comdte, Cmdt, Comte,
        Crnel, Cnl, Tcnel, Col, Mtro, Mtra, Mr, Mrs, Ms, Sgto, Sgta, Cbo, Sbtte, Subte,
        Stte, Myr, May, Capt, Tnte, P, Pbro, Rvdo, Rvda, Rev, Rmo, Emmo, Stos, Stas, S,
        SS, Ud, Uds, Vd, Vds, Dip, Sen, Dn, Hon, Pdta, Pres, Magdo, Insp, Comis, Dir,
        Secr, Ilma, Exmo, Exma, Hnos, Ph, Mª, M.ª, Mº, Fco, Fca, Ant, Jgo, Dgo, Fdez,
        Hdez, Glez, Rguez, Mtnez, Ma, M, Sra. D, Sra. Dña, Tte. Cnel, Tte. Gral, Tcol, Tte. Col,
        Gral. Bgda, Gral. Div, Cap. Frag, Cap. Nav, Cptan, Comdo, Gdor, Gob, Alc, Conc, Consej,
        Mag, Fiscal Gral, Proc, Pbros, Ob, Arz, Card, Rdo, Rda, Rvmo, Rvdma, Dr. h. c, Lic. en D,
        Ing. Agr, C. P, Cra, Psic, Enf, Ctdor, Esc, gral, cnel, tte, tte. cnel, sgto, prof, profa,
        lic, ing, arq, dip, sen, mons, dr, dra, sr, sra, srta, sres, pbro, cmdte, alte, mtro,
        mtra, abg, insp, comis, SS. AA, S.A.R, SS. MM, Sr. D,
        subdir, Subdir, coord, Coord, vicepres, secr, subsec, pres
        """
    ),
    abbreviations=phrases(
        """
        EE. UU, EE.UU, p. ej, núm, art, pág, págs, cap, vol, tel, av, avda, c, dpto, ed,
        fig, gob, pdte, vs, aprox, máx, mín, ene, feb, abr, jun, jul, ago, sept, oct,
        nov, dic, Hosp, Univ, Inst, Esc, Edif, Edo, Mpio, Prov, Pza, Plza, Pl, Pte, Pto,
        Ctra, Carr, Cra, Cl, Clle, Blvd, Bv, Bvd, Urb, Mz, Mza, Apdo, Aptdo, Apto, Bco,
        Cdad, Cód, cód, Depto, Dpto, Dtor, Ej, ej, Ed, Fdo, Gta, Av, Avda, Avd, avd,
        núms, nro, Nro, No, n, nn, n.º, N.º, N, C, incl, inc, íd, ibíd, izq, izqda,
        dcha, lib, loc. cit, op. cit, mun, obs, p, pp, párr, párrs, prov, ptas, pza,
        ref, Ref, reg, sec, secc, s, ss, sig, sigs, t, tít, tlf, tfno, Tel, Tfno, trad,
        últ, v, v. gr, v.gr, vid, Vto, Art, arts, Arts, Núm, Pág, Págs, Cap, caps, Vol,
        vols, Fig, figs, cf, cfr, Cf, cta, Cta, ib, lám, lín, p.ej, q.e.p.d, S.M, S.S,
        S.A.R, may, Sept, Kms, Gob, Fund, Asoc, Cdte, Mpal, Gral, mpio, depto, trim, sem, bim,
        Desp, Agr,
        At, Atl, Atlét, Atco, Dep, Ind, Indep, Gim, Sp, Rac, Est, Cult, Rep, Subsec, Subsecr, Min,
        Minist, Viceminist, Diput, Intend, Del, Deleg, Embaj, Cón, Com, Fisc, Sria, Srio,
        Vicepdte, Vicepdta, Vicepres, Presid, Rect, Cat, Catedr, Hosp. Gral,
        min, seg, Trib, Cám, Juzg, Aud, Cons, Ayto, Ayunt, Fac, Conf, Bibl,
        Bvar, Bulev
        """
    ),
    closing_abbreviations=phrases(
        """
        etc, EE. UU, EE.UU, a. m, p. m, a.m, p.m, S. A, S.A, Cía, Ltda, a. C, d. C, a.C,
        d.C, a. de C, d. de C, h, hs, hrs, km, kg, Inc, Ltd, Corp, S.L, S.A.U, S.R.L,
        C.V, Hnos, Coop, Jr, jr, FF.AA, CC.AA, CC.OO, JJ.OO, RR.HH, FF. AA, CC. AA, CC.
        OO, JJ. OO, RR. HH, s. n. m, m. s. n. m
        """
    ),
    vowels="aeiouyáéíóúü",
    eras=phrases("a. C, d. C, a.C, d.C, a. de C, d. de C"),
    prepositions=phrases(
        """
        en, el, a, hacia, desde, hasta, por, de, del, tras, antes de, sobre, entre, al, con, para
        """
    ),
    function_words=phrases(
        """
        un, una, unos, unas, de, del, a, al, en, con, sin, por, para, sobre, entre,
        hasta, desde, tras, según, durante, contra, ante, bajo, si, cuando, donde, como,
        que, quien, cuál, qué, quién, cómo, cuándo, dónde, porque, aunque, no, sí, ya,
        aún, todavía, más, muy, todo, todos, todas, muchos, varios, nadie, nada, dos,
        tres, cada, hay, es, fue, era, ha, han, ayer, hoy, mañana, ahora, antes, se, yo,
        tú, así, aquí, allí, quizá, quizás, solo, sólo, nunca, siempre, alguien, pocos,
        otro, otra, otros, otras, tal, tan, pues, luego, entonces, también, tampoco,
        además, mientras, mi, mis, nuestro, nuestra, su, sus, allá, acá, casi, apenas,
        incluso, hubo, había, fueron, son, está, están, será
        """
    ),
    before_times=phrases("a las"),
    months=names(
        "enero/ene, febrero/feb, marzo/mar, abril/abr, mayo/may, junio/jun, julio/jul, "
        "agosto/ago, septiembre/setiembre/sept, octubre/oct, noviembre/nov, diciembre/dic"
    ),
    weekdays=names(
        "lunes/lun, martes/mart, miércoles/mié, jueves/jue, viernes/vie, sábado/sáb, domingo/dom"
    ),
    date_formats=(
        *("%d de %B de %Y", "%d %B %Y", "%d/%m/%Y", "%d-%m-%Y", "%A, %d de %B de %Y"),
        *("%d/%m/%Y %H:%M", "%d de %B de %Y, %H:%M"),
    ),
    hour_words=("horas", "h", "a.m", "p.m"),
    time_nouns=phrases(
        """
        semana, mes, año, mañana, tarde, noche, verano, invierno, primavera, otoño, temporada,
        tiempo, lunes, martes, miércoles, jueves, viernes, sábado, domingo
        """
    ),
    not_headlines=phrases(
        "por, publicado, actualizado, foto, fotos, imagen, vídeo, video, compartir, copyright"
    ),
    outlet_words=phrases(
        """
        noticias, diario, periódico, gaceta, heraldo, correo, mundo, prensa, tribuna, crónica,
        semanario, radio, televisión, tv, agencia, revista
        """
    ),
    section_words=phrases(
        """
        última, portada, política, economía, deportes, cultura, sociedad, opinión, tiempo, vídeos,
        videos, fotos, archivo, sucesos, internacional, nacional, local
        """
    ),
    authors_follow=("por",),
    published_adverbs=("originalmente", "última"),
    pictured=phrases("en esta foto, en esta imagen, en esta fotografía"),
    published=phrases("actualizado, actualizada, publicado, publicada, modificado"),
    published_prepositions=("el", "a las"),
    copyrights=("copyright",),
    contributions=phrases(
        "contribuyó a este despacho, contribuyeron a este despacho, contribuyó con este despacho, "
        "contribuyó a este reportaje, contribuyó a este artículo, contribuyó en este despacho, "
        "Con información de Reuters, Con información de AFP, Con información de AP, "
        "Con información de EFE, Con información de agencias, con información de agencias"
    ),
    agencies=phrases("efe, ap, afp, reuters, dpa, notimex, télam"),
    picture_labels=phrases("foto, fotos, imagen, imágenes, vídeo, video"),
    picture_authors_follow=phrases("foto de, fotos de, imagen de, fotografía de"),
    archive_labels=("ARCHIVO",),
    requests=phrases(
        """
        síguenos,
        síganos, sigue, suscríbete, suscríbase, regístrate, regístrese, haz clic, haga clic, lea,
        lee, mira, vea, comparte, comparta, descarga, descargue, escucha
        """
    ),
    request_openings=phrases("por favor, y, también, puedes, puede"),
    own_means=phrases(
        """
        nuestro, nuestra, boletín, newsletter, correo electrónico, facebook, twitter, instagram,
        youtube, whatsapp, telegram, aplicación, página web, sitio web, más noticias, más
        información, este artículo, este enlace
        """
    ),
    consent_subjects=("cookies",),
    consents=phrases(
        "utilizamos, utiliza cookies, usted acepta, aceptar cookies, nuestras cookies"
    ),
    consents_of_anybody=phrases("utiliza cookies, aceptar cookies"),
    teasers=phrases("lea, lee, vea, mira, escucha, descubre"),
    teaser_objects=phrases(
        "más, también, aquí, cómo, por qué, el artículo original, la noticia original, el original"
    ),
    teaser_labels=phrases(
        "relacionado, relacionadas, lea también, lee también, más sobre, publicidad"
    ),
    notices=NOTICES,
    page_words=phrases(
        """
        cookie, cookies, javascript, navegador, política de privacidad, términos de uso,
        condiciones de uso, iniciar sesión, boletín, todos los derechos reservados, copyright,
        reproducción, archivo, página web, sitio web, enlace, enlaces, clic
        """
    ),
    own_page=phrases(
        """
        esta página, este sitio, nuestra página, nuestro sitio, página solicitada, página no
        encontrada
        """
    ),
    second_person=phrases("tú, usted, ustedes, tu, tus, te"),
    pronouns=phrases(
        "él, ella, ellos, ellas, su, sus, lo, le, les, nosotros, mi, nuestra, nuestro"
    ),
    late_pronouns=phrases("él, ella, ellos, ellas, su, sus"),
    demonstratives=phrases(
        """
        este, esta, estos, estas, ese, esa, esos, esas, aquel, aquella, esto, eso, ambos, ambas,
        otro, otra, otros, otras, el mismo, la misma, el segundo, los dos, las dos, los tres,
        dicho, dicha, tal, tales
        """
    ),
    leaning_openings=tuple(
        f"{number} *: *"
        for number in phrases(
            "Segundo, Segunda, Tercero, Tercer, Tercera, Cuarto, Cuarta, Quinto, Quinta"
        )
    ),
    connectives=phrases(
        """
        esta vez, porque,
        pero, sin embargo, y, o, ni, así, entonces, también, además, no obstante, por tanto, por
        lo tanto, por eso, por ello, de hecho, en cambio, por otra parte, por otro lado, mientras
        tanto, luego, después, finalmente, por último, en este sentido, al mismo tiempo, por
        ejemplo, asimismo, aun así, de todos modos, a su vez, allí, ahí, entre ellos, entre ellas,
        según él, según ella, según ellos, según ellas, para él, para ella, con él, con ella, al día
        siguiente, al mes siguiente, al año siguiente, el día anterior, la noche anterior, ese mismo
        día, poco después, poco antes, más tarde
        """
    ),
    connects_not_before=phrases("que, quien, quienes, donde"),
    definite_articles=("el", "la", "los", "las"),
    unique_things=phrases(
        """
        gobierno, autoridades, bomberos, medios, fiscalía, presidente, presidenta, mundo, internet,
        policía,
        ejército, economía, sol, luna, tierra, papa, rey, reina, senado, congreso, parlamento,
        prensa, onu, ue, otan
        """
    ),
    speech_verbs=phrases(
        """
        dijo, dice, dijeron, afirmó, afirma, aseguró, asegura, señaló, señala, explicó, explica,
        añadió, añade, agregó, declaró, declara, indicó, indica, informó, informaron, manifestó,
        comentó, anunció, advirtió, insistió, confirmó, reconoció, expresó, sostuvo, reveló,
        precisó, según, escribió, contó, subrayó, destacó, criticó, respondió, preguntó
        """
    ),
    speakers=phrases("comunicado, informe, ministerio, agencia, empresa, policía"),
    live_labels=phrases("en vivo, en directo, directo, última hora"),
    live_names=phrases("minuto a minuto, en vivo y en directo, así te lo contamos"),
    teaser_openings=phrases(
        "cómo, por qué, qué, quién, quiénes, cuándo, dónde, cuál, cuáles, así, esto es, estos son, "
        "estas son, este es, esta es, conoce, descubre, mira, vea, lo que, todo lo que"
    ),
    headline_labels=phrases(
        "análisis, opinión, editorial, columna, comentario, cartas, entrevista, perfil, podcast, "
        "vídeo, video, vídeos, videos, foto, fotos, galería, en imágenes, cronología"
    ),
    teaser_phrases=phrases(
        "lo que se sabe, lo que sabemos, lo que debes saber, lo que hay que saber, claves, "
        "preguntas y respuestas, en imágenes"
    ),
    asks_number=phrases(
        "cuántos, cuántas, cuánto, cuánta, qué edad, qué altura, qué porcentaje, qué cantidad"
    ),
    asks_time=phrases("cuándo, a qué hora, qué día, qué fecha, qué mes, qué año, en qué año"),
    asks_reason=phrases("por qué, cuál es la causa, cuál fue la causa, a qué se debe"),
    reasons=phrases(
        "porque, debido a, a causa de, por culpa de, gracias a, ya que, para que, la causa, "
        "el motivo, la razón"
    ),
    question_words=phrases(
        """
        quién, quiénes, qué, cuál, cuáles, cuándo, dónde, adónde, por, cómo, cuánto, cuánta,
        cuántos, cuántas, es, son, fue, fueron, era, ha, han, había, hay, el, la, los, las, un,
        una, unos, unas, de, del, en, a, al, con, para, y, o, que, se, su, sus, lo, le, les, hace
        """
    ),
    attributions=phrases("según, de acuerdo con"),
    introductions=("que",),
    leading_clauses=phrases(
        """
        tras, después de, cuando, mientras, aunque, como, si, desde, durante, antes de, pese a,
        debido a
        """
    ),
    trailing_clauses=phrases(
        """
        que, quien, quienes, donde, cuando, mientras, aunque, porque, según, pero, y, tras,
        después de, antes de, incluido, incluida, incluidos, incluidas, entre ellos, entre ellas
        """
    ),
    joined_clauses=phrases("porque, mientras, aunque, tras, después de que"),
    references=REFERENCES,
    vocabulary=VOCABULARY,
)
