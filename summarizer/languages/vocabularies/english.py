"""English words by which a sentence states a fact."""

from __future__ import annotations

from summarizer.languages.phrases import phrases
from summarizer.languages.vocabularies import Vocabulary
from summarizer.languages.vocabularies.english_limits import (
    ADDITIONS,
    ANY_MOODS,
    BOUNDARIES,
    CONTRASTS,
    DOUBTS,
    EXTENTS,
    FUTURES,
    LASTING,
    LIMITED_NEGATIONS,
    NEGATIONS,
    NEGATORS,
    NUMBERED,
    OPEN_MOODS,
    OTHERS,
    PLANS,
    POLLS,
    QUALIFIERS,
    REFUSALS,
)
from summarizer.languages.vocabularies.english_names import COUNTRIES, OFFICES, WIDE_PLACES
from summarizer.languages.vocabularies.english_senses import SENSES
from summarizer.languages.vocabularies.english_verbs import (
    ALMOST,
    ASKINGS,
    AUXILIARIES,
    BASES,
    BETWEEN_VERBS,
    CONVERSES,
    DEMANDING,
    IMPLICATIVES,
    LONG_AGO,
    MODALS,
    MUTUAL,
    OPENING_WORDS,
    PARTICIPLES,
    PAST_FORMS,
    PHRASE_ENDS,
    PREVENTIONS,
    SPEECH_ACTS,
    UNDOINGS,
    VERB_PARTICLES,
    WISHES,
)
from summarizer.languages.vocabularies.losses import HELD, LOSING, SUPPLIES
from summarizer.languages.vocabularies.moods import REQUESTS
from summarizer.languages.vocabularies.tables import by_word, measures, ranges, valued

VOCABULARY = Vocabulary(
    long_endings=phrases("ations, ation, ating, ated, ates, ators, ator, ate, ions, ion"),
    endings=phrases("ements, ement, ings, ing, edly, ied, ies, ers, ed, es, er, ly, s"),
    senses=SENSES | HELD["en"],
    separable=("down", "off", "out", "up"),
    negative_prefixes=("un", "non", "in", "dis"),
    empty_words=phrases(
        """
        a, an, the, and, or, but, nor, so, yet, of, in, on, at, to, for, from, by, with, as, into,
        onto, upon, than, then, that, this, these, those, it, its, he, she, they, his, her, hers,
        their, theirs, him, them, i, we, you, my, our, your, me, us, is, are, was, were, be, been,
        being, am, has, have, had, having, do, does, did, done, doing, will, would, can, could, may,
        might, must, shall, should, not, no, also, there, here, who, whom, whose, which, what, when,
        where, why, how, if, while, because, although, though, said, says, say, saying, according,
        added, adds, reportedly, just, only, very, more, most, much, many, some, any, all, both,
        each, other, another, such, own, same, too, out, off, over, under, after, before, during,
        since, until, about, against, between, through, again, further, once, mr, mrs, ms, dr, s, t,
        ll, re, ve, don, didn, wasn, isn, around, near, nearly, almost, at least, get, got, make,
        made, take, took, taken, go, goes, went, come, came, one, two, up, down, well, even, still,
        now, today, yesterday, tomorrow, percent, per, cent
        """
    ),
    alls=("all", "every", "both"),
    numbers=valued(
        """
        zero = 0, one = 1, two = 2, three = 3, four = 4, five = 5, six = 6, seven = 7, eight = 8,
        nine = 9, ten = 10, eleven = 11, twelve = 12, thirteen = 13, fourteen = 14, fifteen = 15,
        sixteen = 16, seventeen = 17, eighteen = 18, nineteen = 19, twenty = 20, thirty = 30, forty
        = 40, fifty = 50, sixty = 60, seventy = 70, eighty = 80, ninety = 90
        """
    ),
    scales=valued(
        """
        hundred = 100, thousand = 1000, k = 1000, dozen = 12, million = 1000000, m = 1000000, mn =
        1000000, billion = 1e+09, bn = 1e+09, b = 1e+09, trillion = 1e+12, tn = 1e+12
        """
    ),
    number_joiners=("and",),
    one=("a", "an", "one"),
    vague=ranges(
        """
        a couple = 2 to 3, a few = 2 to 9, several = 2 to 20, a handful = 2 to 9, dozens = 24 to
        150, scores = 30 to 150, hundreds = 150 to 2500, thousands = 1500 to 60000, tens of
        thousands = 15000 to 200000, hundreds of thousands = 150000 to 2000000, millions = 1500000
        to 1e+08
        """
    ),
    nobody=phrases("nobody, no one, no-one, none"),
    no=("no",),
    anything=("any",),
    nothing=("nothing",),
    fractions=valued(
        """
        half = 50, a half = 50, a third = 33.3333, one third = 33.3333, two thirds = 66.6667, a
        quarter = 25, one quarter = 25, three quarters = 75, a fifth = 20, one fifth = 20, two
        fifths = 40, three fifths = 60, four fifths = 80, a tenth = 10, one tenth = 10
        """
    ),
    fractions_of=("of", "the"),
    numbered=NUMBERED,
    plurals=("s", "people", "men", "women", "children"),
    versus=("to",),
    ranges=("from", "between", "up", "down"),
    changes=("by",),
    levels=("to", "at", "from"),
    shares=phrases("in, out of, in every, out of every"),
    came_from=("from",),
    ranging=phrases("range, ranges, ranged, ranging, between"),
    came_to=phrases("to, up to, down to"),
    corrections=phrases("corrected, corrects, correction, revised, revises, revision, amended"),
    again=phrases("again, once more, reopen, reopens, reopened, reopening"),
    percents=phrases(
        """
        %, percent, per cent, pct, percentage points, percentage point, a percentage point, of a
        percentage point, a point, of a point
        """
    ),
    points=("point",),
    currencies=by_word(
        """
        pence: pence, p
        usd: $, us$, dollar, dollars
        gbp: £, sterling, pounds, pound
        eur: €, euro, euros
        jpy: ¥, yen
        rupee: rupees
        peso: pesos
        franc: francs
        yuan: yuan
        krona: kronor
        krone: kroner
        rouble: roubles, rubles
        """
    ),
    units=measures(
        """
        length 1: metre, metres, meter, meters
        length 1000: km, kilometre, kilometres, kilometer, kilometers
        length 1609.3: mile, miles
        length 0.3048: foot, feet, ft
        length 0.0254: inch, inches
        length 0.9144: yard, yards
        length 0.01: cm, centimetre, centimetres, centimeters
        mass 1: kg, kilo, kilos, kilogram, kilograms, kilogrammes
        mass 0.001: gram, grams, grammes
        mass 1000: tonne, tonnes, ton, tons
        mass 0.4536: pound, pounds, lb, lbs
        time 1: second, seconds
        time 60: minute, minutes
        time 3600: hour, hours, an hour, of an hour
        time 86400: day, days
        time 604800: week, weeks
        time 2629800: month, months
        time 3.15576e+07: year, years
        time 3.15576e+08: decade, decades
        area 1: hectare, hectares
        area 0.4047: acre, acres
        area 259: square miles, square mile
        area 100: square kilometres, square kilometers
        volume 1: litre, litres, liter, liters
        volume 3.785: gallon, gallons
        barrels 1: barrel, barrels
        speed 1.609: mph, miles per hour, miles an hour
        speed 1: kph, km/h, kilometres per hour
        degrees 1: degree, degrees
        celsius 1: degrees celsius, degree celsius, degrees centigrade, centigrade
        fahrenheit 1: degrees fahrenheit, degree fahrenheit
        times 1: times, times as
        storeys 1: storey, storeys, story, stories
        magnitude 1: magnitude
        percent 0.01: basis points, basis point, bps
        """
    ),
    ages_before=phrases("aged, age, age of, ages, who is, who was"),
    ages_after=phrases("year old, years old, year olds, years of age, month old, months old"),
    at_least_behind=("or more",),
    on_behalf=phrases("for"),
    aged=phrases("is, was, turned"),
    ages_of=("of",),
    against=phrases("over, against, past"),
    at_least=phrases(
        """
        at least, more than, over, no fewer than, no less than, upwards of, a minimum of, well over,
        in excess of, above, exceed, exceeds, exceeded, exceeding, topped, surpass, surpassed
        """
    ),
    at_most=phrases(
        """
        up to, at most, as many as, fewer than, less than, under, no more than, a maximum of, as
        much as, below
        """
    ),
    about=phrases(
        """
        about, around, roughly, nearly, almost, some, approximately, close to, an estimated,
        estimated, just over, just under, virtually, circa, an average of, shortly before, shortly
        after, just before, just after
        """
    ),
    lives=("lives",),
    remainders=phrases("the rest, the remainder, the balance, remaining"),
    capacities=phrases(
        """
        capacity, room for, space for, seats for, can hold, can seat, can take,
        will seat, accommodates, accommodate, holds
        """
    ),
    lesser_ranks=phrases(
        """
        interim, acting, caretaker, deputy, assistant, vice, outgoing, former, temporary
        """
    ),
    parts=phrases(
        """
        including, among them, among whom, other, others, another, further, additional, more,
        the rest, remaining, both, each, every
        """
    ),
    part_fates=phrases(
        """
        in hospital, in the hospital, at the hospital, at hospital, at the scene, on the spot,
        of their injuries, from their injuries, of injuries, on the way to hospital, overnight
        """
    ),
    belonging=phrases("among the"),
    wholes=phrases("of the, of them, of whom, of these, of those"),
    clock_hours=valued(
        """
        am = 0, in the morning = 0, in the afternoon = 12, in the evening = 12, a.m. = 0, a.m = 0,
        pm = 12, p.m. = 12, p.m = 12, at night = 12, o'clock = -1
        """
    ),
    clock_parts=valued(
        """
        half past = 30, quarter past = 15, quarter to = -15, five past = 5, ten past = 10,
        twenty past = 20
        """
    ),
    clock_words=valued(
        """
        noon = 720, midday = 720, midnight = 0
        """
    ),
    day_times=phrases("morning, midday, noon, afternoon, evening, night, midnight"),
    clocks_before=phrases("at, by, until, from, before, after, around, about"),
    time_zones=phrases(
        """
        gmt, utc, bst, est, edt, et, pst, pdt, pt, cet, cest, cst, cdt, mst, jst, ist, eastern,
        pacific, central, greenwich, beijing, tokyo, moscow
        """
    ),
    relative_days=valued(
        """
        yesterday = -1, last night = -1, today = 0, tonight = 0, this morning = 0, this afternoon =
        0, this evening = 0, tomorrow = 1
        """
    ),
    years_after=phrases("in, since, by, from, until, of, to, during, year, before, after"),
    time_bounds=phrases("by, by the year, until, till, before, to"),
    periods=phrases(
        """
        whole year, full year, first quarter, second quarter, third quarter, fourth quarter, last
        quarter, quarter, quarterly, this year, last year, next year, last month, this month, next
        month, last week, this week, next week, first half, second half, a day, a week, a month, a
        year, an hour, per day, per week, per month, per year, per hour, each day, each week, each
        month, each year, every day, every week, every month, every year, annual, annually,
        monthly, weekly, daily, hourly, spring, summer, autumn, winter, season, decade, so far,
        overnight, ago, a year earlier, in total, overall, since
        """
    ),
    stamps=phrases(
        """
        so far, still, as of, now known, has now, have now, now stands, is now, are now, remain,
        remains, updated, initially, latest count, latest figures, latest toll, by then, to date
        """
    ),
    ordinals=phrases(
        """
        first, second, third, fourth, fifth, last, next, another, previous, earlier, later, new,
        current
        """
    ),
    ordinal_numbers=valued(
        """
        second = 2, third = 3, fourth = 4, fifth = 5, sixth = 6, seventh = 7, eighth = 8, ninth = 9,
        tenth = 10
        """
    ),
    titles=phrases(
        """
        spokesman, spokeswoman, lieutenant, mr, mrs, ms, miss, dr, sir, lord, lady, prof, professor,
        st, rev
        """
    ),
    particles=phrases(
        """
        of, de, da, di, del, della, la, le, van, von, der, den, bin, ibn, al, el, y
        """
    ),
    same_offices=by_word(
        """
        victim: dead woman, dead man, dead boy, dead girl
        suspect: gunman, attacker, shooter, killer, accused, defendant
        chief executive: boss, ceo
        chairman: chair, chairwoman
        """
    ),
    former=phrases("deputy, vice, former, ex, acting, assistant, co, late, honorary, junior"),
    offices=OFFICES,
    acts=by_word(
        """
        pilot: piloting, piloted by, flown by
        driver: driving, driven by
        captain: captained by
        author: written by, penned by
        composer: composed by
        architect: designed by
        conductor: conducted by
        director: directed by
        coach: coached by
        manager: managed by
        leader: led by, headed by
        """
    ),
    becoming=phrases("as, becomes, become, became, named, appointed, elected, chosen"),
    naming=phrases(
        """
        identified, named, is, was, are, were, be, called, became, becomes, appointed, elected,
        chosen, as, will
        """
    ),
    agents=("by",),
    joins=("and", "or", "with"),
    place_prepositions=phrases(
        "in, near, at, on, outside, off, from, to, around, inside, across, throughout"
    ),
    place_phrases=phrases(
        """
        outskirts of, city of, town of, village of, port of, centre of,
        center of, native of, resort of, streets of, coast of, foot of, slopes of, banks of,
        shores of, recovered from, pulled from, rescued from
        """
    ),
    hosts=phrases("will host, hosts, is hosting, is to host, to host, hosted, plays host"),
    spanning=("across", "throughout"),
    nearby=phrases("near, off, around, close to, not far from, next to, just outside"),
    movements=("from", "to"),
    articles=phrases("the, a, an, his, her, its, their, this, that"),
    possessives=("its", "their"),
    countries=COUNTRIES,
    wide_places=WIDE_PLACES,
    negations=NEGATIONS,
    lacking=("without",),
    limited_negations=LIMITED_NEGATIONS,
    negators=NEGATORS,
    falsehoods=phrases(
        """
        is false, are false, was false, were false, is untrue, are untrue, was untrue, were untrue,
        is not true, was not true, is wrong, was wrong, is baseless, was baseless, is unfounded, was
        unfounded, is a lie, was a lie, are lies, it is false that, it is not true that, no truth
        in
        """
    ),
    refusals=REFUSALS,
    others=OTHERS,
    additions=ADDITIONS,
    futures=FUTURES,
    open_moods=OPEN_MOODS,
    any_moods=ANY_MOODS,
    plans=PLANS,
    requests=REQUESTS["en"],
    auxiliaries=AUXILIARIES,
    passives=phrases("is, are, was, were, be, been, being"),
    between_verbs=BETWEEN_VERBS,
    past_forms=PAST_FORMS,
    participles=PARTICIPLES,
    past_endings=("ed",),
    present_endings=("s",),
    progressive_endings=("ing",),
    adverb_endings=("ly",),
    bases=BASES,
    mutual=MUTUAL,
    converses=CONVERSES,
    speech_acts=SPEECH_ACTS,
    modals=MODALS,
    modal_endings=("'ll",),
    infinitives=("to",),
    implicatives=IMPLICATIVES,
    opening_words=OPENING_WORDS,
    askings=ASKINGS,
    demanding=DEMANDING,
    subjunctives=("be",),
    no_more=phrases("no longer, any longer, no more, any more, anymore"),
    clefts=("it was", "it is"),
    relatives=("that", "who", "which"),
    leaving_undone=("without", "against"),
    barring=("from",),
    preventions=PREVENTIONS,
    wishes=WISHES,
    missing=("at",),
    almost=ALMOST,
    undoings=UNDOINGS,
    verb_particles=VERB_PARTICLES,
    phrase_ends=PHRASE_ENDS,
    partitives=phrases("some, most, many, part, parts, several, few, one, half, none"),
    long_ago=LONG_AGO,
    lasting=LASTING,
    contrasts=CONTRASTS,
    doubts=DOUBTS,
    conditions=phrases("if, unless, provided that, on condition that"),
    boundaries=BOUNDARIES,
    polls=POLLS,
    extents=EXTENTS,
    qualifiers=QUALIFIERS,
    losing=LOSING["en"],
    supplies=SUPPLIES["en"],
)
