"""German words by which a sentence states a fact."""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.vocabularies import Vocabulary
from summarizer.languages.vocabularies.german_senses import NUMBERED, SENSES
from summarizer.languages.vocabularies.losses import LOSING, SUPPLIES
from summarizer.languages.vocabularies.moods import ANY_MOODS, DONE, OPEN_MOODS
from summarizer.languages.vocabularies.tables import by_word, measures, ranges, valued

_ONES = valued(
    """
    null = 0, zwei = 2, zwo = 2, drei = 3, vier = 4, fünf = 5, sechs = 6, sieben = 7, acht = 8,
    neun = 9, zehn = 10, elf = 11, zwölf = 12, dreizehn = 13, vierzehn = 14, fünfzehn = 15,
    sechzehn = 16, siebzehn = 17, achtzehn = 18, neunzehn = 19
    """
)
_TENS = valued(
    """
    zwanzig = 20, dreißig = 30, vierzig = 40, fünfzig = 50, sechzig = 60, siebzig = 70,
    achtzig = 80, neunzig = 90
    """
)
_DIGITS = {"ein": 1.0} | {word: number for word, number in _ONES.items() if 1 < number < 10}  # noqa: PLR2004
_BELOW_HUNDRED = (
    _ONES
    | _TENS
    | {
        f"{one}und{ten}": number + tens
        for one, number in _DIGITS.items()
        for ten, tens in _TENS.items()
    }
)
_HUNDREDS = {"hundert": 100.0} | {f"{one}hundert": 100 * number for one, number in _DIGITS.items()}
_THOUSANDS = {f"{one}tausend": 1000 * number for one, number in _BELOW_HUNDRED.items()}


_AND_A_HALF = valued(
    """
    anderthalb = 1.5, eineinhalb = 1.5, zweieinhalb = 2.5, dreieinhalb = 3.5, viereinhalb = 4.5,
    fünfeinhalb = 5.5, sechseinhalb = 6.5, siebeneinhalb = 7.5, achteinhalb = 8.5,
    neuneinhalb = 9.5
    """
)

VOCABULARY = Vocabulary(
    endings=phrases(
        """
        ungen, ung, ern, ten, ter, tes, te, en, em, er, es, et, e, n, s, t
        """
    ),
    senses=SENSES,
    separable=phrases(
        """
        an, ab, auf, aus, ein, fest, fort, frei, hin, nach, nieder, still, statt, um, unter, vor,
        weiter, zu, zurück
        """
    ),
    closing_particles=True,
    negative_prefixes=("un", "nicht"),
    empty_words=phrases(
        """
        der, die, das, den, dem, des, ein, eine, einer, eines, einem, einen, und, oder, aber, in,
        im, am, an, auf, zu, zum, zur, von, vom, für, mit, aus, bei, beim, nach, vor, über, unter,
        um, durch, bis, seit, als, wie, dass, ob, wenn, weil, es, er, sie, wir, ich, ihr, sein,
        seine, seiner, seinem, seinen, ihre, ihrer, ihrem, ihren, sich, ist, sind, war, waren, sei,
        seien, wäre, hat, haben, hatte, hatten, habe, hätte, wird, werden, wurde, wurden, worden,
        würde, soll, sollen, sollte, kann, können, könnte, muss, müssen, will, wollen, nicht, kein,
        keine, keinen, keiner, keinem, auch, noch, nur, schon, so, sehr, mehr, dort, hier, da, dann,
        dabei, damit, daran, darauf, diese, dieser, dieses, diesem, diesen, sagte, sagen, sagt,
        teilte, mitteilte, erklärte, laut, zufolge, berichtet, berichtete, nun, jetzt, heute,
        neue, neuer, neuen, neues, gestern, morgen, rund, etwa, mindestens, gab, gibt, worüber,
        welche, welcher, zwischen,
        gegenüber, ohne, ins, man, was, wer, wo, uhr, prozent, jahr, jahre, jahren
        """
    ),
    decimal_mark=",",
    alls=("alle", "allen", "aller", "sämtliche", "beide"),
    numbers=_BELOW_HUNDRED | _HUNDREDS | _THOUSANDS | _AND_A_HALF,
    halves=phrases("halbe, halben, halber"),
    scales=valued(
        """
        tausend = 1000, tsd = 1000, dutzend = 12, million = 1000000, millionen = 1000000, mio =
        1000000, milliarde = 1e+09, milliarden = 1e+09, mrd = 1e+09, billionen = 1e+12
        """
    ),
    number_joiners=("und",),
    one=phrases("ein, eine, einen, einer, einem, eines"),
    vague=ranges(
        """
        dutzende = 24 to 150, hunderte = 150 to 2500, tausende = 1500 to 60000, zehntausende = 15000
        to 200000, hunderttausende = 150000 to 2000000, mehrere = 2 to 20, einige = 2 to 20, ein
        paar = 2 to 9, millionen menschen = 1500000 to 1e+08
        """
    ),
    nobody=phrases("niemand, niemanden, niemandem"),
    anything=phrases("irgendein, irgendeine, irgendeinen, irgendwelche"),
    no=phrases("kein, keine, keinen, keiner, keinem, keinerlei"),
    fractions=valued(
        """
        die hälfte = 50, hälfte = 50, ein drittel = 33.3333, zwei drittel = 66.6667, ein viertel =
        25, drei viertel = 75, ein fünftel = 20, ein zehntel = 10
        """
    ),
    fractions_of=("von", "der", "des", "aller"),
    versus=("zu", "gegen"),
    ranges=("von", "zwischen"),
    numbered=NUMBERED,
    shares=("von",),
    came_from=("von",),
    came_to=("auf",),
    corrections=phrases(
        """
        korrigierte, korrigiert, korrigieren, korrektur, revidierte, revidiert, berichtigte,
        berichtigt
        """
    ),
    again=phrases("wieder, erneut, wiedereröffnet, wiedereröffnete"),
    percents=phrases("%, prozent, prozentpunkte, prozentpunkten"),
    currencies=by_word(
        """
        usd: $, dollar, us dollar
        eur: €, euro
        gbp: £, pfund
        franc: franken
        jpy: yen
        krone: kronen
        """
    ),
    units=measures(
        """
        percent 0.01: basispunkt, basispunkte, basispunkten
        length 1: meter, metern, m
        length 1000: km, kilometer, kilometern
        length 1609.3: meilen
        length 0.01: cm, zentimeter, zentimetern
        mass 1: kg, kilo, kilogramm
        mass 0.001: gramm
        mass 1000: tonne, tonnen
        time 1: sekunde, sekunden
        time 60: minute, minuten, minütige, minütigen
        time 3600: stunde, stunden, stündige, stündigen
        time 86400: tag, tage, tagen, tägige
        time 604800: woche, wochen, wöchige
        time 2629800: monat, monate, monaten, monatige
        time 3.15576e+07: jahr, jahre, jahren
        area 1: hektar
        area 100: quadratkilometer, quadratkilometern
        volume 1: liter, litern
        speed 1: km/h, stundenkilometer, stundenkilometern
        celsius 1: grad, grad celsius
        fahrenheit 1: grad fahrenheit
        storeys 1: stockwerke, stockwerken, etagen
        magnitude 1: stärke, magnitude
        """
    ),
    ages_before=phrases("im alter von"),
    ages_after=phrases(
        """
        jährige, jähriger, jährigen, jährigem, jähriges, jahre alt, jahre alte, jahre alter, jahre
        alten
        """
    ),
    on_behalf=phrases("für"),
    aged=phrases("war, ist, wurde"),
    against=phrases("gegen, über"),
    at_least=phrases(
        """
        mindestens, wenigstens, mehr als, über, nicht weniger als, gut, zumindest, oberhalb von,
        übersteigt, überstieg, überschritt, überschreitet
        """
    ),
    at_most=phrases(
        """
        bis zu, höchstens, weniger als, unter, maximal, nicht mehr als, knapp unter,
        unterhalb von
        """
    ),
    about=phrases(
        """
        etwa, rund, ungefähr, fast, beinahe, circa, ca, knapp, gegen, schätzungsweise, nahezu,
        annähernd, kurz vor, kurz nach
        """
    ),
    lives=("menschenleben",),
    remainders=phrases("der rest, den rest, restliche, restlichen, übrige, übrigen"),
    capacities=phrases("fasst, platz für, plätze für, bietet platz, kapazität, fassungsvermögen"),
    lesser_ranks=phrases(
        """
        kommissarisch, kommissarische, kommissarischer, kommissarischen,
        stellvertretende, stellvertretender, stellvertretenden, amtierende, amtierender,
        ehemalige, ehemaliger, ehemaligen, früherer, früheren, frühere
        """
    ),
    parts=phrases(
        """
        darunter, davon, unter ihnen, weitere, weiteren, weiterer, andere, anderen, übrigen,
        jeder, jeweils, beide, beiden
        """
    ),
    belonging=phrases("unter den"),
    wholes=phrases("davon, von ihnen, von denen, von den, der"),
    clock_hours=valued(
        """
        uhr = -1
        """
    ),
    clock_parts=valued("halb = -30, viertel nach = 15, viertel vor = -15"),
    day_parts=phrases("morgen, vormittag, mittag, nachmittag, abend, nacht, früh"),
    clock_words=valued(
        """
        mitternacht = 0
        """
    ),
    clocks_before=phrases("um, gegen, bis, ab, von, nach, vor"),
    time_zones=phrases("mez, mesz, gmt, utc, ortszeit"),
    relative_days=valued(
        """
        gestern = -1, heute = 0, vorgestern = -2, letzte nacht = -1
        """
    ),
    years_stand_alone=True,
    years_after=phrases(
        """
        jahr, jahre, seit, bis, von, ab, vor, nach, anno, in, gegründet, geboren
        """
    ),
    time_bounds=phrases("bis, bis zum, bis ende, vor, vor dem"),
    periods=phrases(
        """
        quartal, halbjahr, im vorjahr, vorjahr, im jahr, pro jahr, pro monat, pro woche, pro tag,
        pro stunde, jährlich, monatlich, wöchentlich, täglich, letztes jahr, vergangenen jahr,
        dieses jahr, diesem jahr, kommenden jahr, nächsten jahr, vergangenen monat, frühling,
        sommer, herbst, winter, bislang, insgesamt, seit
        """
    ),
    stamps=phrases(
        """
        bisher, bislang, noch, inzwischen, mittlerweile, stieg auf, erhöhte sich auf, stand
        """
    ),
    ordinals=phrases(
        """
        erste, erster, ersten, zweite, zweiter, zweiten, dritte, dritter, dritten, weiterer,
        weitere, hinspiel, rückspiel
        """
    ),
    ordinal_numbers=valued(
        """
        zweites = 2, zweiter = 2, zweite = 2, zweiten = 2, drittes = 3, dritter = 3, dritte = 3,
        dritten = 3, viertes = 4, vierter = 4, vierte = 4, vierten = 4, fünftes = 5, fünfter = 5,
        fünfte = 5, sechstes = 6, sechster = 6, sechste = 6, siebtes = 7, siebter = 7, siebte = 7
        """
    ),
    titles=phrases("sprecher, sprecherin, herr, herrn, frau, dr, prof, professor, st"),
    particles=phrases("von, van, de, zu, al, bin, ibn, el, la"),
    former=phrases("stellvertretende, stellvertretender, frühere, früherer, ehemalige, ehemaliger"),
    offices=phrases(
        """
        dirigent, dirigentin, dirigenten, regisseur, regisseurin, intendant, intendanten,
        intendantin, vorsitzender, vorsitzende, fahrer, fahrerin, pilot,
        pilotin, kapitän, ingenieur, anwalt, anwältin, richter, richterin,
        minister, ministerin, präsident, präsidentin, kanzler, kanzlerin, bürgermeister,
        bürgermeisterin, chef, chefin, direktor, direktorin, trainer, trainerin, stürmer, torwart,
        torhüter, verteidiger, torschütze, sieger, siegerin, opfer, verdächtige, verdächtiger,
        angeklagte, angeklagter, zeuge, zeugin, autor, autorin, sänger, sängerin, schauspieler,
        schauspielerin, besitzer, eigentümer, gründer, gründerin, vorsitzende, vorsitzender,
        kandidat, kandidatin, leiter, leiterin, kommandant, arzt, ärztin, lehrer, lehrerin,
        forscher, forscherin, staatsanwalt, staatsanwältin, senator, senatorin, abgeordnete,
        abgeordneter, schriftsteller, maler, weltmeister, nachfolger, vorgänger, täter, attentäter,
        bischof, papst, könig, königin, botschafter, general
        """
    ),
    acts=by_word(
        """
        fahrer: am steuer
        autor: geschrieben von
        komponist: komponiert von
        vorsitzender: den vorsitz
        leiter: geleitet von
        regisseur: regie führt, regie führte, inszeniert von
        trainer: trainiert von
        """
    ),
    becoming=phrases("als, zum, zur"),
    naming=phrases("identifiziert, heißt, ist, war, wird, wurde, als, ernannt, gewählt"),
    agents=phrases("von, vom, durch"),
    joins=("und", "oder", "sowie"),
    place_prepositions=phrases("in, im, bei, nahe, aus, nach, vor, außerhalb"),
    place_phrases=phrases("stadt, bahnhof von, stadtrand von, hafen von, innenstadt von, ort"),
    hosts=phrases("ist gastgeber, ist austragungsort, richtet aus"),
    nearby=("bei", "nahe", "vor"),
    movements=("aus", "nach"),
    articles=phrases(
        """
        der, die, das, den, dem, des, ein, eine, einer, eines, einem, einen, kein, keine, ihr, ihre,
        sein, seine, im, am, zum, zur, vom, beim
        """
    ),
    countries=phrases(
        """
        deutschland, österreich, schweiz, frankreich, italien, spanien, portugal, belgien,
        niederlande, dänemark, schweden, norwegen, finnland, polen, tschechien, ungarn, rumänien,
        bulgarien, griechenland, türkei, russland, ukraine, großbritannien, england, schottland,
        irland, kroatien, serbien, usa, kanada, mexiko, brasilien, argentinien, chile, peru,
        kolumbien, china, japan, indien, iran, irak, israel, syrien, ägypten, libyen, südafrika,
        nigeria, kenia, australien
        """
    ),
    wide_places=phrases(
        """
        europa, asien, afrika, amerika, bayern, hessen, sachsen, thüringen, brandenburg,
        niedersachsen, westfalen, württemberg, schleswig, holstein, vorpommern, rheinland, pfalz,
        saarland, tirol, kärnten, steiermark, kreis, landkreis, kanton, region, provinz, nordsee,
        ostsee, norden, süden, osten, westen, nördlichen, südlichen, östlichen, westlichen
        """
    ),
    falsehoods=phrases(
        """
        ist falsch, war falsch, sind falsch, waren falsch, ist unwahr, sind unwahr, ist nicht
        wahr, stimmt nicht, stimmen nicht, trifft nicht zu, treffen nicht zu, entbehrt jeder
        grundlage, frei erfunden
        """
    ),
    negations=phrases(
        """
        nicht, nie, niemals, niemand, niemanden, niemandem, kein, keine, keinen, keiner, keinem,
        keines, keinerlei, ohne, weder, noch nie, nichts, keineswegs
        """
    ),
    negates_backward=True,
    lacking=("ohne",),
    limited_negations=phrases(
        """
        nicht alle, nicht nur, nicht immer, nicht jeder, noch nicht, einige, manche, viele, die
        meisten
        """
    ),
    negators=phrases(
        "schloss aus, schlossen aus, schließt aus, schließen aus, ausgeschlossen, ausschließen, "
        "verzichtete auf, verzichtet auf, verzichten auf"
    ),
    changes=("um",),
    levels=("auf",),
    day_times=phrases("morgen, vormittag, mittag, nachmittag, abend, nacht"),
    part_fates=phrases("im krankenhaus, in der klinik, an der unfallstelle, noch vor ort"),
    others=phrases(
        """
        andere, anderen, anderer, anderes, weitere, weiteren, weiterer, übrigen, frühere, früheren,
        früherer, vorherige, vorherigen, ehemalige, ehemaligen, ehemaliger
        """
    ),
    futures=phrases(
        """
        wird, werden, will, wollen, wollte, soll, sollen, plant, planen, geplant, vorgesehen
        """
    ),
    plans=phrases(
        """
        sollte, könnte, könnten, dürfte, erwartet, möglicherweise, wahrscheinlich, droht,
        befürchtet, befürchten, voraussichtlich
        """
    ),
    contrasts=(
        ("mehr", "weniger"),
        ("über", "unter"),
        ("vor", "nach"),
        ("mit", "ohne"),
        ("alle", "keine"),
        ("alle", "eine"),
        ("alle", "einer"),
        ("beide", "eine"),
        ("innerhalb", "außerhalb"),
        ("erste", "letzte"),
        ("ersten", "letzten"),
        ("erster", "letzter"),
        ("erstes", "letztes"),
        ("bund", "land"),
        ("bund", "stadt"),
        ("land", "stadt"),
        ("gewerkschaft", "arbeitgeber"),
        ("opposition", "regierung"),
    ),
    lasting=phrases(
        "noch, noch immer, weiter, weiterhin, läuft, laufen, dauert an, dauern an, im gange"
    ),
    doubts=phrases(
        """
        vorgeworfen, vorwirft, angeblich, mutmaßlich, ob, bestreitet, bestritt, dementiert,
        dementierte, behauptet, behauptete, vermutet
        """
    ),
    boundaries=phrases("aber, während, obwohl, weil, und, sondern, jedoch, doch"),
    polls=phrases("umfrage, umfragen, befragung, schätzungen, befragt, befragte, befragten"),
    extents=phrases("bundesweit, landesweit, weltweit, europaweit, allein, im ganzen land"),
    qualifiers=phrases(
        "netto, brutto, nach steuern, vor steuern, operative, operativer, bereinigt, bereinigte"
    ),
    subject_articles=("der", "ein"),
    object_articles=("den", "einen"),
    open_moods=OPEN_MOODS["de"],
    any_moods=ANY_MOODS["de"],
    done=DONE["de"],
    losing=LOSING["de"],
    supplies=SUPPLIES["de"],
)
