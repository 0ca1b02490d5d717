"""French words by which a sentence states a fact: the commonest.

As the lists are short, the denials and the opposites of `plain_words` are asked beside them.
"""

from __future__ import annotations

from itertools import product

from summarizer.languages.phrases import phrases
from summarizer.languages.vocabularies import Vocabulary
from summarizer.languages.vocabularies.french_senses import SENSES
from summarizer.languages.vocabularies.losses import HELD, LOSING, SUPPLIES
from summarizer.languages.vocabularies.moods import ANY_MOODS, DONE, OPEN_MOODS, REQUESTS
from summarizer.languages.vocabularies.tables import by_word, measures, ranges, valued

_NUMBERS = valued(
    """
    deux = 2, trois = 3, quatre = 4, cinq = 5, six = 6, sept = 7, huit = 8, dix = 10, onze = 11,
    douze = 12, treize = 13, quatorze = 14, quinze = 15, seize = 16, vingt = 20, trente = 30,
    quarante = 40, cinquante = 50, soixante = 60
    """
)
_ONLY = tuple(
    " ".join(words)
    for words in product(
        ("n", "ne"),
        phrases(
            """
            a, ont, est, sont, avait, avaient, était, étaient, sera, seront, a été, ont été, a fait,
            ont fait, fait, font, y a, compte, comptent, reste, restent, concerne, touche, dure,
            durera, peut, peuvent, représente, coûte, coûtera
            """
        ),
        ("que", "qu"),
    )
)
"""Words for "only", in two parts: "n'a que", "ne compte que"."""


VOCABULARY = Vocabulary(
    short=True,
    endings=phrases(
        """
        ements, ement, issements, issement, ations, ation, aient, èrent, ées, ée, és, er, es, e,
        s, é
        """
    ),
    senses=SENSES | HELD["fr"],
    empty_words=phrases(
        """
        le, la, les, l, un, une, des, du, de, d, au, aux, à, en, dans, sur, sous, avec, pour,
        par, selon, depuis, pendant, qui, que, qu, où, dont, et, ou, mais, ni, si, se, s, ce, c,
        cet, cette, ces, son, sa, ses, leur, leurs, il, elle, ils, elles, on, nous, vous, je, j,
        y, ne, n, pas, plus, est, sont, était, étaient, été, être, a, ont, avait, avaient, eu,
        fait, ait, sera, seront, serait, va, vont, doit, devra, peut, très, aussi, après, avant,
        entre, vers, chez, environ, près, plusieurs, tout, tous, toute, toutes, autre, autres,
        lors, hier, dit, déclaré, annoncé, affirmé, indiqué, précisé, an, ans, année, dernier,
        dernière, m, mme
        """
    ),
    elisions=("l", "d", "n", "qu", "s", "c", "j", "m", "t", "jusqu", "lorsqu", "puisqu"),
    decimal_mark=",",
    alls=("tous", "toutes"),
    numbers=_NUMBERS,
    counting={"neuf": 9.0},
    halves=phrases("demi, demie"),
    scales=valued(
        """
        cent = 100, cents = 100, mille = 1000, milliers = 1000, douzaine = 12, dizaine = 10,
        vingtaine = 20, trentaine = 30, centaine = 100, million = 1000000, millions = 1000000,
        milliard = 1e+09, milliards = 1e+09
        """
    ),
    number_joiners=("et",),
    tens_joiners=("et",),
    one=("un", "une"),
    vague=ranges(
        """
        plusieurs = 2 to 20, quelques = 2 to 9, des dizaines = 20 to 150, des centaines = 150 to
        2500, des milliers = 1500 to 60000, des dizaines de milliers = 15000 to 200000, des
        millions = 1500000 to 1e+08
        """
    ),
    no=("aucun", "aucune"),
    fractions=valued(
        """
        la moitié = 50, un tiers = 33.3333, deux tiers = 66.6667, un quart = 25, trois quarts =
        75, un cinquième = 20, un dixième = 10
        """
    ),
    fractions_of=("de", "des", "du", "d"),
    ordinal_endings=phrases("er, ère, re, e, eme, ème, è, nd, nde"),
    numbered=phrases(
        """
        vol, vols, étape, chambre, salle, ligne, route, autoroute, article, articles, section,
        chapitre, numéro, n, acte, épisode, saison, journée, niveau, phase, classe, groupe,
        porte, quai, voie, page, paragraphe, résolution, train, bus, bâtiment, appartement,
        zone, alinéa, lot
        """
    ),
    came_from=("de",),
    came_to=("à",),
    corrections=phrases(
        """
        corrigé, corrigée, corrige, correction, rectifié, rectifiée, rectifie, révisé, révisée,
        revu, revue
        """
    ),
    again=phrases("de nouveau, à nouveau, rouvert, rouverte, rouvre, réouverture"),
    points=phrases("point, de point, point de pourcentage, de point de pourcentage"),
    percents=phrases("%, pour cent, point de pourcentage, points de pourcentage"),
    currencies=by_word(
        """
        usd: $, dollar, dollars, de dollars
        eur: €, euro, euros, d euros
        gbp: £, livres sterling, de livres
        franc: francs, de francs
        jpy: yens, de yens
        rouble: roubles, de roubles
        """
    ),
    units=measures(
        """
        percent 0.01: point de base, points de base
        length 1: m, mètre, mètres
        length 1609: mile, miles, milles
        length 0.001: mm, millimètre, millimètres
        length 1000: km, kilomètre, kilomètres
        length 0.01: cm, centimètre, centimètres
        mass 1: kg, kilo, kilos, kilogrammes
        mass 1000: tonne, tonnes
        time 1: seconde, secondes
        time 60: minute, minutes
        time 3600: heure, heures
        time 86400: jour, jours
        time 604800: semaine, semaines
        time 2629800: mois
        time 3.15576e+07: an, ans, années
        area 1: hectare, hectares, d hectares
        volume 1: litre, litres
        celsius 1: degré, degrés, degrés celsius, degré celsius
        fahrenheit 1: degrés fahrenheit
        magnitude 1: magnitude
        """
    ),
    ages_before=phrases("âgé de, âgée de, âgés de, âgées de, l âge de"),
    infinitive_endings=("er", "ir", "re", "ant"),
    ages_of=("de",),
    on_behalf=phrases("pour"),
    against=phrases("à, au, aux, contre, devant"),
    at_least=phrases(
        """
        au moins, plus de, plus d, au minimum, au dessus de, au dessus des, supérieur à,
        supérieure à, supérieurs à, dépasse, dépassent, dépassé, dépassait, dépassera
        """
    ),
    at_most=phrases(
        """
        au plus, jusqu à, moins de, moins d, au maximum, au dessous de, au dessous des,
        en dessous de, en dessous des, inférieur à, inférieure à, inférieurs à
        """
    ),
    about=phrases(
        """
        environ, près de, près d, quelque, autour de, à peu près, presque, une, un peu plus de,
        un peu moins de
        """
    ),
    remainders=phrases("le reste, le solde, restant, restants"),
    capacities=phrases("capacité, peut accueillir, peuvent accueillir, places pour"),
    lesser_ranks=phrases(
        """
        intérim, par intérim, intérimaire, adjoint, adjointe, ancien, ancienne,
        suppléant, suppléante
        """
    ),
    parts=phrases(
        """
        dont, parmi lesquels, parmi eux, autres, autre, chaque, y compris
        """
    ),
    belonging=phrases("parmi les"),
    wholes=phrases("d entre eux, d entre elles, des"),
    clock_hours=valued(
        """
        h = -1, heures = -1
        """
    ),
    clock_words=valued(
        """
        midi = 720, minuit = 0
        """
    ),
    clocks_before=("à", "vers", "avant", "après"),
    relative_days=valued(
        """
        hier = -1, demain = 1
        """
    ),
    years_after=phrases("en, depuis, dès, année, vers, de, jusqu en"),
    time_bounds=phrases("jusqu à, jusqu au, jusqu en, avant, d ici"),
    periods=phrases(
        """
        par an, par mois, par jour, par semaine, par heure, trimestre, semestre, an dernier, an
        prochain, année dernière, mois dernier, annuel, annuelle, mensuel
        """
    ),
    stamps=phrases(
        "désormais, à présent, pour l instant, nouveau bilan, dernier bilan, à ce stade"
    ),
    ordinals=phrases(
        "premier, première, deuxième, second, seconde, troisième, quatrième, précédent, précédente"
    ),
    ordinal_numbers=valued(
        """
        deuxième = 2, second = 2, seconde = 2, troisième = 3, quatrième = 4, cinquième = 5,
        sixième = 6, septième = 7, huitième = 8, neuvième = 9, dixième = 10
        """
    ),
    agents=("par",),
    joins=("et", "ou"),
    place_prepositions=phrases("à, en, au, près de, dans"),
    nearby=phrases("près de, au large de, aux environs de"),
    articles=phrases(
        """
        le, la, les, l, un, une, des, du, ce, cet, cette, ces, son, sa, ses, leur, leurs
        """
    ),
    falsehoods=phrases(
        """
        est faux, est fausse, était faux, était fausse, sont fausses, sont faux, n'est pas vrai,
        n'est pas vraie, est infondé, est infondée, est mensonger, est mensongère
        """
    ),
    negations=phrases("ne, n, sans, jamais, non, ni"),
    limited_negations=phrases(
        "pas tous, pas seulement, pas encore, pas toujours, certains, plusieurs, la plupart"
    )
    + _ONLY,
    negators=phrases("a renoncé à, renonce à, écarte, a écarté"),
    futures=phrases("sera, seront, va, vont, doit, devra, prévoit, prévu, prévue, prévus"),
    plans=phrases(
        """
        pourrait, pourraient, devrait, devraient, envisage, craint, craignent, demande, demandé,
        probable, possible, risque
        """
    ),
    requests=REQUESTS["fr"],
    contrasts=(
        ("plus", "moins"),
        ("avant", "après"),
        ("avec", "sans"),
        ("tous", "aucun"),
        ("tous", "un"),
        ("toutes", "une"),
        ("dedans", "dehors"),
        ("premier", "dernier"),
        ("première", "dernière"),
        ("premiers", "derniers"),
        ("premières", "dernières"),
        ("syndicat", "entreprise"),
        ("opposition", "gouvernement"),
        ("préfet", "maire"),
    ),
    lasting=phrases(
        "toujours, encore, se poursuit, se poursuivent, continue, continuent, en cours"
    ),
    doubts=phrases(
        """
        aurait, auraient, serait, accusé, accusée, accuse, soupçonné, soupçonnée, dément,
        démenti, nie, nié
        """
    ),
    boundaries=phrases("sans, mais, tandis, alors, et, qui, car, parce, bien"),
    polls=phrases(
        "sondage, sondages, enquête d opinion, interrogé, interrogées, interrogés, sondé"
    ),
    open_moods=OPEN_MOODS["fr"],
    any_moods=ANY_MOODS["fr"],
    done=DONE["fr"],
    losing=LOSING["fr"],
    supplies=SUPPLIES["fr"],
)
