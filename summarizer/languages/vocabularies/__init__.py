"""What the rules of evidence know of the words of a language: what counts, dates, denies or doubts.

`Vocabulary` says what can be known; `english`, `german` and `spanish` say it, as `tables`, and the
others the commonest of it.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from summarizer.frozen import Frozen

if TYPE_CHECKING:
    from collections.abc import Mapping


class Vocabulary(Frozen):
    """The words by which a sentence states a fact; phrases are in small letters.

    Senses have the same English names in every language, so that sentences in two languages can be
    compared.
    """

    short: bool = False
    """Whether its lists are short: denials and opposites of `plain_words` are asked beside them."""
    free_order: bool = False
    """Whether endings tell who did it to whom, and not the order of words, or verbs come first."""
    object_forms: tuple[tuple[str, str], ...] = ()
    """Endings of names, and what to whom it was done has in their place: "a", "ę"."""
    subject_articles: tuple[str, ...] = ()
    """Articles before who did it, and nobody else: "der" before a name."""
    object_articles: tuple[str, ...] = ()
    """Articles before to whom it was done: "den"."""
    elisions: tuple[str, ...] = ()
    """Words that lose their vowel before another: "l" in "l'eau"."""
    endings: tuple[str, ...] = ()
    """Endings that are taken off a word to find its stem, if three letters are left."""
    long_endings: tuple[str, ...] = ()
    """Endings that are taken off before those, if five letters are left: not off "mission"."""
    senses: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Words that say nearly the same in the news, by the name of what they say."""
    separable: tuple[str, ...] = ()
    """Particles that stand at the end of a clause, away from their verb: "nahm das Angebot an"."""
    closing_particles: bool = False
    """Whether they stand behind what the verb is about: "nahm an der Sitzung teil" is no "an"."""
    negative_prefixes: tuple[str, ...] = ()
    """What turns a word into its opposite: "un" in "unhurt"."""
    empty_words: tuple[str, ...] = ()
    """Words that tell nothing of a fact: articles, prepositions, auxiliaries, pronouns."""

    # --- numbers ---

    decimal_mark: str = "."
    """The mark before the decimals of a number; the other one groups its digits."""
    numbers: Mapping[str, float] = field(default_factory=dict)
    """Number words below a hundred, or a thousand where they are one word."""
    scales: Mapping[str, float] = field(default_factory=dict)
    """What multiplies the number before it: "hundred", "bn"."""
    halves: tuple[str, ...] = ()
    """Words for a half before a scale, or joined to it: "medio millón", "millón y medio"."""
    number_joiners: tuple[str, ...] = ()
    """What joins two parts of a number: "and"."""
    tens_joiners: tuple[str, ...] = ()
    """Those that join a unit to the tens before it: "y" in "treinta y dos"."""
    one: tuple[str, ...] = ()
    """Words that are "one" before a unit and an article elsewhere."""
    counting: Mapping[str, float] = field(default_factory=dict)
    """Number words that are others but before a plural: "neuf" in "neuf jours"."""
    vague: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    """The least and the most that a vague count stands for: "dozens"."""
    nobody: tuple[str, ...] = ()
    """Words for no person at all."""
    no: tuple[str, ...] = ()
    """What stands before a noun of which there is none: "no"."""
    capacities: tuple[str, ...] = ()
    """What tells how many would have room, and not how many came: "holds", "room for"."""
    lesser_ranks: tuple[str, ...] = ()
    """What tells that somebody holds an office for a time, or under another: "interim"."""
    belonging: tuple[str, ...] = ()
    """What stands close behind a number whose bearers are a part of what follows: "among the"."""
    anything: tuple[str, ...] = ()
    """What stands, behind a negation, before a noun of which there is none: "not any"."""
    nothing: tuple[str, ...] = ()
    """What denies the verb before it: "nothing"."""
    fractions: Mapping[str, float] = field(default_factory=dict)
    """Shares of a whole, before `fractions_of`: "half"."""
    fractions_of: tuple[str, ...] = ()
    """What joins a share to its whole: "of"."""
    alls: tuple[str, ...] = ()
    """What says before a number that all are told of: "all"."""
    ordinal_endings: tuple[str, ...] = ()
    """What makes of the digits before it which of several a thing is: "e" in "13e"."""
    numbered: tuple[str, ...] = ()
    """Nouns of which a number behind them tells which one: "flight", "room"."""
    plurals: tuple[str, ...] = ()
    """Endings of what may be counted by a number in front of it: "s"; without any, any word."""
    versus: tuple[str, ...] = ()
    """What joins the votes for and against: "to"."""
    ranges: tuple[str, ...] = ()
    """What stands before the first of two numbers that something changes between: "from"."""
    changes: tuple[str, ...] = ()
    """What stands before how much something rises or falls: "by"."""
    levels: tuple[str, ...] = ()
    """What stands before what it came to, or from: "to"."""
    came_from: tuple[str, ...] = ()
    """What stands before the value that something had before another one: "from"."""
    came_to: tuple[str, ...] = ()
    """What stands before the value that it has since: "to"."""
    ranging: tuple[str, ...] = ()
    """Words beside which such a pair tells the ends of a range: "prices range from 40 to 60"."""
    again: tuple[str, ...] = ()
    """What tells that something is as it was before: "open again"."""
    corrections: tuple[str, ...] = ()
    """Words that say that a value was never so: "corrected"."""
    shares: tuple[str, ...] = ()
    """What joins the two numbers of a share: "in", "out of"."""
    percents: tuple[str, ...] = ()
    """What makes a number a share of a hundred."""
    points: tuple[str, ...] = ()
    """What behind a fraction is that of a percentage point: "a quarter point"."""
    currencies: Mapping[str, str] = field(default_factory=dict)
    """The code of a currency by its words."""
    units: Mapping[str, tuple[str, float]] = field(default_factory=dict)
    """The dimension of a unit by its words, and how many of the basic unit it is."""
    ages_before: tuple[str, ...] = ()
    """What makes an age of the number behind it: "aged"."""
    ages_after: tuple[str, ...] = ()
    """What makes an age of the number before it: "years old"."""
    against: tuple[str, ...] = ()
    """What stands before whom somebody won against: "al" in "ganó al Betis"."""
    on_behalf: tuple[str, ...] = ()
    """What stands before for whom somebody won: "for" in "won the cup for Orm"."""
    infinitive_endings: tuple[str, ...] = ()
    """Endings of verbs whose subject stands with another verb: "al derrotar"."""
    aged: tuple[str, ...] = ()
    """What stands between a person and the bare years: "was" in "the man was 83"."""
    ages_of: tuple[str, ...] = ()
    """What stands between a person and the years: "de" in "una mujer de 43 (años)"."""
    at_least: tuple[str, ...] = ()
    """What makes a number the lowest that is possible."""
    at_least_behind: tuple[str, ...] = ()
    """The same, where it stands behind the number, or behind what is counted: "or more"."""
    at_most: tuple[str, ...] = ()
    """What makes a number the highest that is possible."""
    about: tuple[str, ...] = ()
    """What makes a number an estimate."""
    lives: tuple[str, ...] = ()
    """Words by which the dead are counted: "claimed 23 lives"."""
    parts: tuple[str, ...] = ()
    """What says that a number near it is a part of another: "including", "another"."""
    remainders: tuple[str, ...] = ()
    """What names the other parts of a whole behind an amount: "the rest"."""
    part_fates: tuple[str, ...] = ()
    """What says of some of the dead where or when they died: "in hospital"."""
    wholes: tuple[str, ...] = ()
    """What makes a part of the number before it: "of them"."""

    # --- dates ---

    clock_hours: Mapping[str, float] = field(default_factory=dict)
    """Hours that are added to the number before a word: 12 for "p.m."; -1 leaves it as it is."""
    clock_words: Mapping[str, float] = field(default_factory=dict)
    """Words that are a time of day, in minutes: "noon"."""
    clock_parts: Mapping[str, float] = field(default_factory=dict)
    """Minutes that words before an hour add to it: 30 for "half past", -30 for "halb"."""
    day_parts: tuple[str, ...] = ()
    """What is written in one word with a weekday: "abend" in "Sonntagabend"."""
    day_times: tuple[str, ...] = ()
    """Parts of a day: "morning"."""
    clocks_before: tuple[str, ...] = ()
    """What stands before a time of day: "at", "um"."""
    clock_openings: tuple[str, ...] = ()
    """What stands before a time of day that is written as a decimal number: "alle 10.15"."""
    time_zones: tuple[str, ...] = ()
    """Words behind a time of day that say where it is shown."""
    relative_days: Mapping[str, float] = field(default_factory=dict)
    """How many days after its publication a word means: -1 for "yesterday"."""
    years_after: tuple[str, ...] = ()
    """Words before a year: "in", "since"."""
    years_stand_alone: bool = False
    """Whether a year needs no word before it: "wurde 1902 eröffnet"."""
    time_bounds: tuple[str, ...] = ()
    """Words before a time at which something else begins or ends: "until"."""
    periods: tuple[str, ...] = ()
    """Words for the stretch of time that a figure is of: "quarter", "a month", "annual"."""
    extents: tuple[str, ...] = ()
    """What says that a figure is of a whole, or of a part by itself: "nationwide", "alone"."""
    qualifiers: tuple[str, ...] = ()
    """Which sort of an amount a figure is: "net", "core", "youth"."""
    stamps: tuple[str, ...] = ()
    """What says that a figure is that of the hour: "so far", "still"."""
    ordinals: tuple[str, ...] = ()
    """Which of several a thing is: "first", "another"."""
    ordinal_numbers: Mapping[str, float] = field(default_factory=dict)
    """How many there are with the one that is so called: 3 for "third"."""

    # --- names and places ---

    titles: tuple[str, ...] = ()
    """Titles before a name that are no part of it: "Mr"."""
    particles: tuple[str, ...] = ()
    """Small words inside a name: "of", "van"."""
    same_offices: Mapping[str, str] = field(default_factory=dict)
    """The office that others are other words for: "victim" for "dead man"."""
    former: tuple[str, ...] = ()
    """What makes another office of the one behind it: "deputy", "former"."""
    offices: tuple[str, ...] = ()
    """What somebody is in a report: "driver", "minister"."""
    acts: Mapping[str, str] = field(default_factory=dict)
    """The office of whom a verb before a name tells: "driver" of "driven by"."""
    becoming: tuple[str, ...] = ()
    """What stands between a name and the office that its bearer gets: "as"."""
    naming: tuple[str, ...] = ()
    """Verbs that say who somebody is: "identified"."""
    agents: tuple[str, ...] = ()
    """What stands before who did it, in the passive: "by"."""
    joins: tuple[str, ...] = ()
    """What joins two names: "and"."""
    place_prepositions: tuple[str, ...] = ()
    """What stands before the name of a place: "in", "near"."""
    place_phrases: tuple[str, ...] = ()
    """Phrases that do so too: "the outskirts of", "a native of"."""
    hosts: tuple[str, ...] = ()
    """What stands behind the name of a place in which something is held: "will host"."""
    spanning: tuple[str, ...] = ()
    """Prepositions of places all over which something is: "across"."""
    nearby: tuple[str, ...] = ()
    """Those of them that say that a place is close by, and no more."""
    movements: tuple[str, ...] = ()
    """Those that stand before persons as well: "to"."""
    articles: tuple[str, ...] = ()
    """Articles and other words before a noun that is no name."""
    possessives: tuple[str, ...] = ()
    """Those of them that say of whom something is: "its"."""
    countries: tuple[str, ...] = ()
    """Countries, by the word of their name that tells which."""
    wide_places: tuple[str, ...] = ()
    """Other regions in which places lie; words that make one of a name: "northern"."""

    # --- whether it is so ---

    negations: tuple[str, ...] = ()
    """What denies the words behind it."""
    negates_backward: bool = False
    """Whether a negation may also deny what stands before it, as "nicht" does."""
    lacking: tuple[str, ...] = ()
    """Those of them that deny something for one moment alone: "without"."""
    losing: tuple[str, ...] = ()
    """Verbs that say of one of `supplies` that there is none any more: "ran out of"."""
    supplies: tuple[str, ...] = ()
    """What a place has or lacks: "power"."""
    limited_negations: tuple[str, ...] = ()
    """Negations that deny a part, and words for a part: "not all", "some"."""
    negators: tuple[str, ...] = ()
    """Verbs that deny what stands behind them: "failed to", "ruled out"."""
    falsehoods: tuple[str, ...] = ()
    """Predicates that take back what stands before them: "is false"."""
    refusals: tuple[str, ...] = ()
    """Those of them that speak of what is to come: "refused to"."""
    others: tuple[str, ...] = ()
    """What says that another thing of the same name is meant: "other", "a previous"."""
    additions: tuple[str, ...] = ()
    """What says that one more of a kind is told of: "a second", "another"."""
    open_moods: tuple[str, ...] = ()
    """What leaves a main clause open: possible, planned, feared or claimed, and no fact."""
    any_moods: tuple[str, ...] = ()
    """Further words by which a sentence may leave open what it tells, or tell a plan as news."""
    done: tuple[str, ...] = ()
    """What tells that something was done: verbs in the past, and auxiliaries; else any may."""
    plans: tuple[str, ...] = ()
    """What says that something is planned, feared or possible."""
    requests: tuple[str, ...] = ()
    """What says that an amount or a term is asked for, before it: "recommended ten years"."""
    futures: tuple[str, ...] = ()
    """What says that something is to come: "will"."""
    lasting: tuple[str, ...] = ()
    """What says that something goes on, and so has no outcome yet: "still"."""
    contrasts: tuple[tuple[str, str], ...] = ()
    """Small words of which one does not say what the other says: "before" and "after"."""
    doubts: tuple[str, ...] = ()
    """What says that somebody claims, or denies, what follows: "accused of", "whether"."""
    conditions: tuple[str, ...] = ()
    """What says that all else is so only under a condition: "if", "unless"."""
    boundaries: tuple[str, ...] = ()
    """Words at which a clause ends: "but", "while"."""

    # --- verbs ---

    auxiliaries: tuple[str, ...] = ()
    """What stands before the verb of a clause: "has", "was", "will"."""
    passives: tuple[str, ...] = ()
    """Those of them before a verb whose subject it befalls: "was elected"."""
    between_verbs: tuple[str, ...] = ()
    """Small words between those and the verb: "already"; `adverb_endings` tell the others."""
    past_forms: tuple[str, ...] = ()
    """Verbs in the past that no ending tells: "sank"."""
    participles: tuple[str, ...] = ()
    """Further forms behind an auxiliary that no ending tells: "sunk"."""
    past_endings: tuple[str, ...] = ()
    """How the other ones end: "ed"."""
    present_endings: tuple[str, ...] = ()
    """How a verb in the present ends that an object follows: "s" in "buys the mill"."""
    progressive_endings: tuple[str, ...] = ()
    """How one ends behind an auxiliary: "ing" in "is closing"."""
    adverb_endings: tuple[str, ...] = ()
    """How an adverb ends: "ly"."""
    bases: Mapping[str, str] = field(default_factory=dict)
    """The verb of which other words are forms that no ending tells: "break" for "broke"."""
    speech_acts: tuple[str, ...] = ()
    """Verbs of saying in the past that tell what somebody did: "called on the board to resign"."""
    modals: tuple[str, ...] = ()
    """Those of the auxiliaries behind which nothing has happened yet, or for sure: "will"."""
    modal_endings: tuple[str, ...] = ()
    """How they are written behind a pronoun: "'ll"."""
    infinitives: tuple[str, ...] = ()
    """What stands before a verb that another one governs: "to" in "tried to land"."""
    implicatives: tuple[str, ...] = ()
    """Words before those that say that it was done: "managed to land"."""
    opening_words: tuple[str, ...] = ()
    """Words before those that leave it open, but for verbs in the past: "expected to land"."""
    askings: tuple[str, ...] = ()
    """Verbs that leave open what somebody is to do: "asked the crew to land"."""
    demanding: tuple[str, ...] = ()
    """What stands before a clause with its verb that is asked for: "demanded that"."""
    subjunctives: tuple[str, ...] = ()
    """Auxiliaries that no modal stands before where something is asked for: "that it be sold"."""
    no_more: tuple[str, ...] = ()
    """What denies something that was so before, and so tells that it ended: "no longer"."""
    clefts: tuple[str, ...] = ()
    """What stands before who did it, and no one else: "it was" in "it was the guild that did"."""
    relatives: tuple[str, ...] = ()
    """Words that open a clause on what is before them: "that", "who"."""
    leaving_undone: tuple[str, ...] = ()
    """What stands before a deed that is none: "without selling"."""
    barring: tuple[str, ...] = ()
    """What stands before one behind `preventions`: "from" in "barred from selling"."""
    preventions: tuple[str, ...] = ()
    """Verbs that keep somebody from a deed."""
    wishes: tuple[str, ...] = ()
    """Verbs of which the object is no fact yet: "requested asylum"."""
    missing: tuple[str, ...] = ()
    """What stands between a verb and what it did not reach, or not for sure: "shot at"."""
    almost: tuple[str, ...] = ()
    """Adverbs before a verb that did not quite, or wholly, happen: "nearly", "partly"."""
    undoings: tuple[str, ...] = ()
    """Verbs of which the object is no fact, or is one no more: "avoided", "lifted the ban"."""
    mutual: tuple[str, ...] = ()
    """Verbs of what two do to each other, whoever is named first: "meet"."""
    converses: tuple[tuple[str, str], ...] = ()
    """Verbs of which one doer does one alone to a thing: "buy" and "sell"."""
    verb_particles: tuple[str, ...] = ()
    """What makes another verb of the one before it: "down" in "touched down"."""
    phrase_ends: tuple[str, ...] = ()
    """Words that begin another phrase, with whom something was done, or when: "with", "on"."""
    partitives: tuple[str, ...] = ()
    """Words for a part, before "of", that are no numbers: "some"."""
    long_ago: tuple[str, ...] = ()
    """How the time of an earlier event ends: "years ago"."""
    polls: tuple[str, ...] = ()
    """What says that a figure is one among several estimates: "survey"."""
