"""Dutch words by which a sentence states a fact: the commonest.

As the lists are short, the denials and the opposites of `plain_words` are asked beside them.
"""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.vocabularies import Vocabulary
from summarizer.languages.vocabularies.dutch_senses import SENSES
from summarizer.languages.vocabularies.losses import HELD, LOSING, SUPPLIES
from summarizer.languages.vocabularies.moods import ANY_MOODS, DONE, OPEN_MOODS, REQUESTS
from summarizer.languages.vocabularies.tables import by_word, measures, ranges, valued

_ONES = valued(
    """
    twee = 2, drie = 3, vier = 4, vijf = 5, zes = 6, zeven = 7, acht = 8, negen = 9
    """
)
_TENS = valued(
    """
    twintig = 20, dertig = 30, veertig = 40, vijftig = 50, zestig = 60, zeventig = 70,
    tachtig = 80, negentig = 90
    """
)
_NUMBERS = (
    _ONES
    | _TENS
    | {
        f"{one}{'ën' if one.endswith('e') else 'en'}{ten}": tens + number
        for ten, tens in _TENS.items()
        for one, number in (_ONES | {"een": 1.0}).items()
    }
    | valued(
        """
        tien = 10, elf = 11, twaalf = 12, dertien = 13, veertien = 14, vijftien = 15, zestien = 16,
        zeventien = 17, achttien = 18, negentien = 19
        """
    )
)


VOCABULARY = Vocabulary(
    short=True,
    endings=phrases(
        """
        ingen, ing, eren, heden, den, ten, de, te, en, er, es, e, n, s, t
        """
    ),
    senses=SENSES | HELD["nl"],
    separable=phrases(
        """
        aan, af, door, goed, in, neer, op, plaats, stil, stop, terug, toe, uit, vast, voort, vrij
        """
    ),
    closing_particles=True,
    empty_words=phrases(
        """
        de, het, een, van, in, op, te, ten, ter, aan, bij, met, voor, door, uit, naar, over, om,
        tot, als, dat, die, dit, deze, en, of, maar, want, dan, er, hij, zij, ze, we, wij, ik,
        zijn, haar, hun, is, was, waren, werd, werden, wordt, worden, heeft, hebben, had,
        hadden, zal, zullen, zou, kan, kunnen, moet, moeten, niet, geen, ook, nog, al, zo, zeer,
        meer, hier, daar, na, onder, tussen, tegen, sinds, volgens, ongeveer, bijna, gisteren,
        zei, zegt, meldde, meldt, het leven,
        ondanks, wegens, vanwege, tijdens, behalve, dankzij
        """
    ),
    decimal_mark=",",
    alls=("alle",),
    numbers=_NUMBERS
    | {"anderhalf": 1.5, "anderhalve": 1.5, "tweeënhalf": 2.5, "tweeëneenhalf": 2.5},
    halves=phrases("half, halve"),
    scales=valued(
        """
        honderd = 100, duizend = 1000, dozijn = 12, miljoen = 1000000, miljard = 1e+09
        """
    ),
    one=("een", "één"),
    vague=ranges(
        """
        enkele = 2 to 9, verscheidene = 2 to 20, tientallen = 20 to 150, honderden = 150 to
        2500, duizenden = 1500 to 60000
        """
    ),
    nobody=("niemand",),
    no=("geen",),
    anything=("enige", "enig"),
    fractions=valued(
        """
        de helft = 50, helft = 50, een derde = 33.3333, twee derde = 66.6667, een kwart = 25,
        driekwart = 75, een vijfde = 20
        """
    ),
    fractions_of=("van", "der"),
    numbered=phrases(
        """
        vlucht, etappe, kamer, zaal, lijn, weg, snelweg, artikel, artikelen, hoofdstuk, nummer,
        nr, akte, aflevering, seizoen, speelronde, niveau, fase, klasse, groep, spoor, pagina,
        paragraaf, resolutie, trein, bus, gebouw, zone, blok
        """
    ),
    changes=("met",),
    came_from=("van",),
    came_to=phrases("naar, tot"),
    corrections=phrases("corrigeerde, corrigeert, gecorrigeerd, correctie, herzag, herzien"),
    again=phrases("weer, opnieuw, heropend, heropende, heropent"),
    percents=("%", "procent", "procentpunt", "procentpunten"),
    currencies=by_word(
        """
        usd: $, dollar
        eur: €, euro
        gbp: £, pond
        franc: frank
        jpy: yen
        """
    ),
    units=measures(
        """
        percent 0.01: basispunt, basispunten
        length 1: meter
        length 1000: km, kilometer
        length 0.01: cm, centimeter
        mass 1: kg, kilo, kilogram
        mass 1000: ton
        time 1: seconde, seconden
        time 60: minuut, minuten
        time 3600: uur, uren
        time 86400: dag, dagen
        time 604800: week, weken
        time 2629800: maand, maanden
        time 3.15576e+07: jaar, jaren
        area 1: hectare
        volume 1: liter
        celsius 1: graden, graad, graden celsius, graad celsius
        fahrenheit 1: graden fahrenheit
        magnitude 1: magnitude
        """
    ),
    ages_before=phrases("leeftijd van"),
    ages_after=phrases("jarige, jaar oud"),
    ages_of=("van",),
    on_behalf=phrases("voor"),
    aged=phrases("was, is, werd"),
    against=phrases("tegen, van"),
    at_least=phrases("minstens, ten minste, zeker, meer dan, ruim, boven de, overschreed"),
    at_most=phrases("hoogstens, hooguit, maximaal, minder dan"),
    about=phrases("ongeveer, bijna, circa, zo n, rond de, iets meer dan, iets minder dan"),
    remainders=phrases("de rest, het restant, de overige, resterende"),
    capacities=phrases("capaciteit, plaats voor, plaats aan, biedt plaats"),
    lesser_ranks=phrases("waarnemend, plaatsvervangend, adjunct, voormalig, voormalige, interim"),
    parts=phrases("onder wie, waaronder, van wie, andere, anderen, elke"),
    belonging=phrases("onder de"),
    wholes=phrases("daarvan, van hen, van de"),
    clock_hours=valued("uur = -1"),
    clocks_before=("om", "rond"),
    day_parts=phrases("ochtend, morgen, voormiddag, middag, namiddag, avond, nacht"),
    relative_days=valued("gisteren = -1, vandaag = 0, morgen = 1"),
    years_after=phrases("in, sinds, vanaf, uit, tot"),
    time_bounds=phrases("tot, tot en met, voor"),
    periods=phrases(
        """
        per jaar, per maand, per dag, per week, per uur, kwartaal, halfjaar, vorig jaar, volgend
        jaar, vorige maand, jaarlijks, maandelijks
        """
    ),
    stamps=phrases("tot nu toe, inmiddels, voorlopig, op dit moment"),
    ordinals=phrases("eerste, tweede, derde, vierde, vorige, heenwedstrijd, terugwedstrijd"),
    ordinal_numbers=valued(
        """
        tweede = 2, derde = 3, vierde = 4, vijfde = 5, zesde = 6, zevende = 7, achtste = 8
        """
    ),
    agents=("door",),
    joins=("en", "of"),
    place_prepositions=phrases("in, bij, te, nabij, vlakbij"),
    nearby=phrases("bij, nabij, vlakbij"),
    articles=phrases(
        """
        de, het, een, deze, dit, die, zijn, haar, hun
        """
    ),
    negations=phrases("niet, nooit, niemand, geen, zonder, noch, niets"),
    negates_backward=True,
    lacking=("zonder",),
    limited_negations=phrases(
        "niet alle, niet alleen, nog niet, niet altijd, sommige, veel, de meeste"
    ),
    negators=phrases("sloot uit, sluit uit, zag af van, ziet af van"),
    futures=phrases("zal, zullen, gaat, gaan, wil, willen, gepland"),
    plans=phrases(
        """
        zou, zouden, kan, vreest, vrezen, verwacht, verwachten, vraagt, mogelijk,
        waarschijnlijk, dreigt
        """
    ),
    requests=REQUESTS["nl"],
    doubts=phrases("beschuldigd, beschuldigt, verdacht van, ontkent, ontkende, vermeende, of"),
    boundaries=phrases("zonder, maar, terwijl, en, omdat, hoewel"),
    polls=phrases("peiling, peilingen, enquête, ondervroeg, ondervraagd"),
    contrasts=(
        ("meer", "minder"),
        ("boven", "onder"),
        ("voor", "na"),
        ("met", "zonder"),
        ("alle", "geen"),
        ("alle", "een"),
        ("binnen", "buiten"),
        ("eerste", "laatste"),
        ("vakbond", "bedrijf"),
        ("oppositie", "regering"),
    ),
    open_moods=OPEN_MOODS["nl"],
    any_moods=ANY_MOODS["nl"],
    done=DONE["nl"],
    losing=LOSING["nl"],
    supplies=SUPPLIES["nl"],
)
