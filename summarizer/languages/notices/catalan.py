"""The wording of Catalan notices."""

from __future__ import annotations

from summarizer.languages.notices import Notices
from summarizer.languages.phrases import phrases

NOTICES = Notices(
    own_texts=phrases(
        "aquest article, aquesta notícia, aquesta pàgina, aquesta publicació, aquest reportatge"
    ),
    vague_texts=phrases(
        "aquesta informació, aquest contingut, aquest text, aquest informe, aquest resum"
    ),
    of=("de", "del"),
    text_parts=phrases("versió, titular, resum, peu de foto"),
    versions=tuple(
        f"{opening} versió {age}"
        for opening in ("una", "la", "en una", "en la")
        for age in ("anterior", "prèvia", "original")
    ),
    text_fates=phrases(
        """
        exclusiu, exclusiva, ampliant, ampliarà, actualitzat, actualitzada, actualitzarà,
        actualitzant, corregit, corregida, modificat, modificada, traduït, traduïda, generat,
        generada, elaborat, elaborada, redactat, redactada, publicat, publicada, revisat, revisada,
        reproduït, reproduïda, subscriptors, seguir llegint, continuar llegint
        """
    ),
    machines=phrases("intel·ligència artificial, ia, automàticament, automàtica"),
    machine_made=phrases("generat per ia, generada per ia, resum generat per"),
    outlet=phrases("nosaltres, nostre, Nostre, nostra, Nostra, nostres, Nostres"),
    possessives=phrases("nostre, Nostre, nostra, Nostra, nostres, Nostres, teu, teva, seva"),
    goods=phrases(
        """
        error, equip, redacció, vídeo, subscripció, butlletí, butlletins, newsletter, correu,
        notícies, donació, donacions, aplicació, app, alertes, contingut, principis editorials,
        codi ètic, fotos, edició, diari, comentari, comentaris, podcast, periodisme, cobertura,
        lectors, articles, articles gratuïts, subscriptor, subscriptors
        """
    ),
    requests=phrases(
        """
        envia'ns, envieu-nos, apunta't, apunteu-vos, rep, rebeu, fes, feu, descobreix, descobriu,
        descarrega, descarregueu, subscriu-te, subscriviu-vos, segueix-nos, seguiu-nos, explica'ns,
        expliqueu-nos, escriu-nos, escriviu-nos, comparteix, compartiu, fes-te, feu-vos, uneix-te,
        uniu-vos, ajuda'ns, ajudeu-nos, registra't, registreu-vos, crea un
        compte, creeu un compte, inicia la sessió, inicieu la sessió, desbloqueja
        """
    ),
    labels=phrases(
        """
        més informació, relacionat, relacionades, llegeix més, llegiu més, nota de la redacció,
        nota de l'editor, correcció, fe d'errors, rectificació, aclariment, avís legal, llegeix
        també, llegiu també, et pot interessar, us pot interessar, paraules clau
        """
    ),
    greetings=phrases(
        """
        hola a tothom, hola a tots, bon dia a tothom, bona tarda a tothom, benvolguts, benvolgudes,
        benvolguts lectors, gràcies per, gràcies a tots, gràcies a tothom, moltes gràcies, una
        salutació, cordialment
        """
    ),
    formulas=phrases(
        """
        propera actualització, seguirem informant, continuarem informant, les opinions expressades,
        els autors declaren que no, han canviat els noms, amb informació de, contingut exclusiu, et
        queden, us queden, hi haurà ampliació, notícia en desenvolupament, què en penses, què
        n'opines, llegeix l'article original, llegiu l'article original
        """
    ),
    breaking=phrases("notícia en desenvolupament, informació en desenvolupament"),
    stamps=("actualització",),
    stamped=phrases("a les, el, amb, :"),
    reproductions=phrases(
        "reproducció, reproduït, reproduïda, reproduir, distribució, distribuït, difós"
    ),
    permissions=phrases(
        """
        queda prohibida, queda prohibit, prohibida, no pot ser, no podrà ser, sense permís, sense
        autorització, sense l'autorització, sense el consentiment
        """
    ),
    works=phrases("contingut, continguts, material, total o parcial, text"),
    institutions=phrases("universitat, departament, institut, hospital, facultat, escola"),
    small_words=phrases("de, del, dels, la, les, els, el, i, per, a"),
)
