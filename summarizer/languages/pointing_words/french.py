"""How a French sentence points to what was said before it."""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.pointing_words import References

REFERENCES = References(
    persons=phrases(
        """
        homme, femme, hommes, femmes, jeune homme, jeune femme, garçon, fille, adolescent,
        adolescente, suspect, suspects, suspecte, victime, victimes, conducteur, conductrice,
        policier, policiers, tireur, assaillant, assaillants, accusé, accusée, prévenu,
        porte-parole, élève, élèves, enfant, enfants, mère, père, parents, chanteur, chanteuse,
        joueur, officier, détenus, otages, survivants, manifestants, passagers, habitants, témoins,
        auteur, auteurs, avocat, avocate, médecin, médecins, chercheurs, quinquagénaire,
        trentenaire, quadragénaire, sexagénaire, octogénaire, septuagénaire
        """
    ),
    ages=("homme de # ans", "femme de # ans", "garçon de # ans", "fille de # ans"),
    links=phrases("de, du, des, d', à, au, aux, qui, que, qu', dont, où, en, entre, pour"),
    loose_links=phrases(
        "sur, contre, avec, par, pendant, après, avant, depuis, dans, lors, devant, vers, sans"
    ),
    determiners=phrases(
        """
        un, une, le, la, les, son, sa, ses, leur, leurs, ce, cet, cette, ces, ne, pas, plus, deux,
        trois, quatre, cinq, dix, plusieurs, mais, aussi, également, encore, toujours
        """
    ),
    adverbs=("*ment",),
    verbs=phrases(
        """
        montre, montrent, révèle, tue, touche, frappe, provoque, entraîne, marque, suit, suivent,
        voit, semble, permet, prévoit, concerne, compte, souhaite, craint, refuse, accepte,
        poursuit, parle, tombe, arrive, quitte, porte, met, tient, perd, gagne, *era, *eront, *ait
        """
    ),
    forward=phrases(
        "ils sont des, ils sont près de, ils sont plus de, ils étaient des, ils étaient près de, "
        "ils étaient plus de, ils étaient environ, ils étaient quelque"
    ),
    verb_shapes=("*e", "*ent", "*it", "*t"),
    sources=tuple(
        f"c'est ce {told}"
        for told in phrases(
            """
            qu'a annoncé, qu'a indiqué, qu'a déclaré, qu'a affirmé, qu'a révélé, qu'a confirmé, qu'a
            fait savoir, qu'ont annoncé, qu'ont indiqué, qu'ont déclaré, que rapporte, que révèle,
            qu'annonce, qu'indique
            """
        )
    ),
    thinkers=phrases("police, policiers, enquêteurs, autorités, médecins, parquet, gendarmes"),
    told_of=phrases("qu'il, qu'elle, qu'ils, qu'elles"),
    occasions=("fois",),
    clefts=("qui",),
    personal=phrases(
        """
        accusé, soupçonné, né, parti, venu, arrivé, resté, condamné, inculpé, poursuivi, âgé,
        connu, chargé, arrêté, placé, originaire, atteint, victime, membre, responsable, proche,
        obligé, contraint, capable, auteur, fier, convaincu, sûr, mort, décédé
        """
    ),
    personal_links=phrases("de, d', que, qu'"),
    further_connectives=tuple(
        f"{some} {of}"
        for some in phrases("aucun, aucune, l'un, l'une, chacun, chacune")
        for of in phrases("des deux, des trois")
    )
    + tuple(
        f"{before} {pronoun}"
        for before in phrases("avec, pour, chez, contre, sans, derrière, entre, après")
        for pronoun in phrases("eux, elles")
    )
    + phrases("contre lui, chez lui, contre elle, chez elle, derrière lui, sans lui")
    + phrases(
        """
        deux autres, trois autres, quatre autres, cinq autres, plusieurs autres, un deuxième, un
        troisième, une deuxième, une troisième, un second, une seconde, le premier
        est, le premier a, le premier était, le dernier est, le dernier a, le dernier était, le
        lendemain, la veille, la même année, l'année suivante, le mois suivant, la semaine suivante,
        selon les deux, pour les deux, des deux
        """
    ),
    definite_openings=tuple(
        f"{opening} {article}"
        for opening in phrases(
            "parmi, selon, après, avant, pendant, sans, durant, malgré, depuis, quand, lorsque, "
            "alors que, si"
        )
        for article in ("le", "la", "les", "l'", "cet", "cette", "ce", "ces")
    )
    + phrases("lors du, lors de la, lors des, lors de l', à la suite du, à la suite de la"),
    replies=phrases(
        "même problème, même souci, même chose, idem, chez moi aussi, chez nous aussi, pareil "
        "pour, pareil chez"
    ),
    mild_connectives=phrases("pendant ce temps, entre-temps, par ailleurs, de son côté"),
    partitives=phrases("d'entre eux, d'entre elles, de ceux-ci, de celles-ci"),
    stretches=phrases(
        "secondes, minute, minutes, heure, heures, jour, jours, nuit, nuits, semaine, semaines, "
        "mois, an, ans, année, années"
    ),
    counted_from=("plus tard", "plus tôt", "après,", "avant,", "auparavant"),
    addressed=tuple(
        f"{form} {name}, vous"
        for form in phrases("Monsieur, Madame, Mademoiselle, Docteur, Professeur, Maître")
        for name in ("*", "*-*", "* *")
    ),
    speaking=phrases("il, elle, ils, elles"),
    parts_of=tuple(
        f"{some} {article}"
        for some in phrases(
            "certains, certaines, l'un, l'une, un, une, deux, trois, quatre, plusieurs, beaucoup, "
            "la plupart, aucun, aucune, chacun, chacune, la moitié, une partie"
        )
        for article in ("des", "de la", "du")
    ),
    superlatives=phrases(
        "plus, meilleurs, meilleures, premiers, premières, principaux, principales"
    ),
    asides=phrases("qui, dont, où, âgé, âgée, lui, elle, quant"),
    first_persons=phrases("je, j, nous, notre, nos, mon, ma, mes, vous, votre, vos"),
    set_off=phrases("oui, non"),
    inner_connectives=phrases(
        "cependant, toutefois, néanmoins, pourtant, en revanche, quant à lui, quant à elle, donc, "
        "par ailleurs, en outre, ensuite"
    ),
    inner_pronouns=phrases(
        "cela, ceci, ça, y vivent, y vit, y travaillent, y habitent, y participent, y étaient"
    ),
    places=phrases("le pays, la ville, l'île, le village, la région, la capitale, la commune"),
    objects=phrases(
        """
        lui a, lui ont, lui avait, lui avaient, lui aura, l'a, l'ont, l'avait, l'avaient,
        l'aurait, l'auraient, les a, les ont, les avait, les avaient
        """
    ),
    new_phrases=phrases(
        """
        et, ou, mais, si, comme, lorsque, quand, parce, puis, chez, sous, selon, malgré, par
        """
    ),
)
