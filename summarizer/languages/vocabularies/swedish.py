"""Swedish words by which a sentence states a fact: the commonest."""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.vocabularies import Vocabulary
from summarizer.languages.vocabularies.moods import ANY_MOODS, DONE, OPEN_MOODS, REQUESTS
from summarizer.languages.vocabularies.tables import by_word, grouped, measures, ranges, valued

VOCABULARY = Vocabulary(
    short=True,
    senses=grouped(
        """
        die: dog, dör, dött, döda, dödade, dödades, dödats, dödar, omkom, omkommit, omkomna,
            avled, avlidit, dödsfall, dödsoffer, miste livet, förlorade livet
        hurt: skadades, skadats, skadade, skadas, skadad, sårades, sårade, kom till skada
        missing: saknas, saknade, försvunna, försvunnen
        rescue: räddades, räddade, räddats, undsattes
        survive: överlevde, överlever, överlevt, överlevande, vid liv
        arrest: greps, grep, gripits, gripen, gripna, anhölls, anhållen, häktades, häktad
        release: släpptes, frigavs, frisläppt
        charge: åtalas, åtalades, åtalats, åtalad, åtal
        convict: dömde, dömdes, dömts, döms, fällde, fälldes, fällts, fälls, skyldig, skyldiga
        acquit: friade, friades, friats, frias, friar, frikände, frikändes, frikänts, oskyldig
        evacuate: evakuerades, evakuerade, evakuerats, lämna sina hem, lämnat sina hem,
            lämna sina bostäder
        dismiss: avskedade, avskedades, sparkade, sparkades, sparkats, varslade, varslas
        rise: steg, stiger, stigit, ökade, ökar, ökat, höjdes, höjde, uppgång, ökning,
            klättrade, gick upp, gått upp, dyrare
        fall: sjönk, sjunker, sjunkit, föll, faller, fallit, minskade, minskar, minskat, sänktes,
            nedgång, minskning, backade, backar, gick ner, gick ned, gått ner, rasade, billigare
        win: vann, vinner, vunnit, besegrade, besegrar, besegrat, slog, slår, slagit, seger
        lose: förlorade mot, förlorar mot, förlorat mot, nederlag
        accept: godkände, godkändes, godkänt, antog, antogs, antagit, röstade igenom, biföll
        reject: avslog, avslogs, avslagit, röstade ned, röstade ner, förkastade, avvisade
        open: öppnade, öppnades, öppnar, öppnat, invigdes, invigde
        close: stängde, stängdes, stänger, stängt, lade ned, lades ned
        begin: började, inleddes, inledde, startade
        end: avslutades, avslutade, upphörde
        buy: köpte, köper, köpt, köptes, förvärvade, förvärvar
        sell: sålde, säljer, sålt, såldes
        sue: stämde, stämmer, stämt, stämdes
        destroy: förstörde, förstördes, förstört, rev, revs, rivit
        resign: avgick, avgår, avgått
        appoint: utsågs, utsåg, utnämndes
        fire: brand, branden, bränder
        quake: jordskalv, jordbävning, skalv
        flood: översvämning, översvämningar
        blast: explosion, explosionen, exploderade
        people: människor, personer
        child: barn
        woman: kvinna, kvinnor
        man: man, män
        police: polis, polisen
        """
    ),
    empty_words=phrases(
        """
        den, det, de, en, ett, han, hon, vi, ni, jag, man, och, men, eller, att, som, om, när, då,
        här, i, på, av, till, från, med, utan, för, efter, före, under, över, mellan, mot, vid,
        hos, enligt, genom, inte, ingen, inga, detta, denna, dessa, hans, hennes, deras, sin,
        sitt, sina, också, nu, så, är, var, har, hade, ska, skulle, kan, kunde, vill, ville, blev,
        blir, sade, säger, uppger, sedan, inom, minst, cirka, omkring
        """
    ),
    decimal_mark=",",
    alls=("alla",),
    one=("en", "ett"),
    numbers=valued(
        """
        två = 2, tre = 3, fyra = 4, fem = 5, sex = 6, sju = 7, åtta = 8, nio = 9, tio = 10,
        elva = 11, tolv = 12, tretton = 13, fjorton = 14, femton = 15, sexton = 16, sjutton = 17,
        arton = 18, nitton = 19, tjugo = 20, trettio = 30, fyrtio = 40, femtio = 50, sextio = 60,
        sjuttio = 70, åttio = 80, nittio = 90
        """
    ),
    halves=phrases("halv, halvt"),
    scales=valued(
        """
        hundra = 100, tusen = 1000, miljon = 1000000, miljoner = 1000000, miljard = 1e+09,
        miljarder = 1e+09
        """
    ),
    vague=ranges("flera = 2 to 20, tiotals = 20 to 150, hundratals = 150 to 2500"),
    nobody=("ingen",),
    no=("inga", "inget"),
    anything=("någon", "något", "några"),
    changes=("med",),
    came_from=("från",),
    came_to=("till",),
    corrections=phrases(
        "korrigerade, korrigerar, korrigerat, rättade, rättar, reviderade, reviderar"
    ),
    again=phrases("igen, åter, återöppnade, återöppnat"),
    percents=("%", "procent", "procentenhet", "procentenheter"),
    currencies=by_word(
        """
        usd: $, dollar
        eur: €, euro
        gbp: £, pund
        krona: kronor, kr
        """
    ),
    units=measures(
        """
        percent 0.01: räntepunkter, baspunkter
        length 1: meter
        length 1000: km, kilometer
        mass 1: kg, kilo
        mass 1000: ton
        time 60: minut, minuter
        time 3600: timme, timmar
        time 86400: dag, dagar
        time 604800: vecka, veckor
        time 2629800: månad, månader
        time 3.15576e+07: år, års
        area 1: hektar
        volume 1: liter
        celsius 1: grader, grader celsius
        fahrenheit 1: grader fahrenheit
        """
    ),
    ages_after=phrases("årig, åriga, årige, åring, åringen, år gammal, år gamla"),
    at_least=phrases("minst, mer än, över"),
    at_most=phrases("högst, mindre än, upp till"),
    about=phrases("omkring, cirka, ungefär, runt, nästan"),
    capacities=phrases("kapacitet, plats för, rymmer"),
    lesser_ranks=phrases("tillförordnad, vice, biträdande, tidigare, före detta"),
    parts=phrases("varav, däribland, ytterligare, andra, bland dem"),
    belonging=phrases("bland de"),
    wholes=phrases("därav, av dem, av de"),
    clocks_before=("klockan",),
    clock_openings=phrases("klockan, kl"),
    day_parts=phrases(
        "smorgonen, sförmiddagen, seftermiddagen, skvällen, snatten, skväll, smorgon"
    ),
    relative_days=valued("igår = -1, idag = 0, imorgon = 1"),
    years_after=phrases("år, sedan, från, till"),
    fractions_of=("av",),
    agents=("av",),
    joins=("och", "eller", "samt"),
    place_prepositions=phrases("i, vid, nära, utanför, på"),
    nearby=phrases("vid, nära, utanför"),
    articles=phrases("den, det, de, en, ett, sin, sitt, hans, hennes"),
    negations=phrases("inte, aldrig, ingen, inget, inga, utan, varken"),
    lacking=("utan",),
    futures=phrases("ska, kommer att, planerar, avser, vill, tänker"),
    plans=phrases("kan komma, väntas, befarar, hoppas"),
    requests=REQUESTS["sv"],
    boundaries=phrases("utan, men, medan, och, eftersom, som, samtidigt"),
    open_moods=OPEN_MOODS["sv"],
    any_moods=ANY_MOODS["sv"],
    done=DONE["sv"],
)
