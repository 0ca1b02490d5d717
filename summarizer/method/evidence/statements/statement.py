"""What a sentence states, in a form that can be compared: values, names, places, signs."""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeVar

from summarizer.frozen import Frozen

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from summarizer.languages.language import Language

T = TypeVar("T")

Limit = Literal[
    "plans",
    "requests",
    "futures",
    "doubts",
    "conditions",
    "periods",
    "stamps",
    "ordinals",
    "polls",
    "limited_negations",
    "negations",
    "negators",
    "refusals",
    "others",
    "additions",
    "again",
    "agents",
    "capacities",
    "corrections",
    "extents",
    "lesser_ranks",
    "qualifiers",
    "day_times",
    "lasting",
]
"""Fields of a vocabulary whose phrases limit what a sentence says."""


class Span(NamedTuple):
    """A stretch of a sentence's text, in code points, end exclusive."""

    start: int
    end: int


class Day(NamedTuple):
    """A day as far as it is told: its number in the calendar, its month and day, its weekday."""

    ordinal: int | None = None
    month_day: tuple[int, int] | None = None
    weekday: int | None = None


class Value(NamedTuple):
    """A number with what it is a number of.

    `kind` is "count", "percent", "money", "age", "score", "label" (its `unit` the thing that it
    tells which of: "flight 447"), the dimension of a unit, or one of "day", "month", "year" and
    "clock". `low` and `high` are what the words leave possible: equal
    but for rounding where they are exact. `at` is the place among the words, `unit` a currency or
    time zone, `counted` the terms counted, `roles` the senses said of it: "die", "arrest", which
    stand at the place `fate`. `change` is 1 behind "by", where something rises or falls, and -1
    behind what it came to, or from. `former` is whether something had it before another one, or is
    said not to have it. `scale` is its unit in basic ones, so that two values that are not of one
    unit are known: 1609.3 of miles.
    """

    kind: str
    low: float
    high: float
    span: Span
    at: int
    unit: str = ""
    counted: frozenset[str] = frozenset()
    roles: frozenset[str] = frozenset()
    part: bool = False
    bound: bool = False
    said: bool = False
    day: Day | None = None
    fate: int = -1
    change: int = 0
    former: bool = False
    scale: float = 1.0


class Name(NamedTuple):
    """A name: its words, in small letters, and what the sentence says of its bearer.

    `offices` are what the bearer is ("driver"). `place` says how a place lies: "in", "near", or the
    preposition itself where it may also stand before a person ("to"); `wide` is "country" or
    "region" where other places lie in it, "street" of what lies in one. `speaks` is whether the
    bearer is who said it, `joined` whether it is one of several, `agent` whether it did what a
    passive tells, `sure` whether it is surely a name, `bare` whether it may be one where nouns have
    capitals too.
    """

    words: tuple[str, ...]
    span: Span
    at: int
    offices: frozenset[str] = frozenset()
    place: str = ""
    speaks: bool = False
    joined: bool = False
    agent: bool = False
    wide: str = ""
    sure: bool = True
    bare: bool = True


class Statement(Frozen):
    """What one sentence states.

    `terms` leads from each content word, as its sense or its stem, to its first place among the
    words; `content` are those that are no part of a name; `signs` leads from them to 1 where they
    are said, -1 where they are denied, 0 where both. `cues` are the kinds of words that limit what
    is said ("plans", "doubts"), with those words.
    `folded` and `spans` are all its words; `initials` those of its words with capitals; `denials`
    counts its negations; `shown` leads from terms to the first and the last word of what says, or
    denies, them; `plain` are the terms in clauses without a negation, `ahead` those that are to
    come, behind a "will" of their clause; `planned_from` and `doubted_from` are the places of the
    first words that make of what follows a plan, or a claim; `stamped` is whether it opens with the
    time at which it was written. `clauses` numbers the clauses of the words.
    """

    text: str
    terms: Mapping[str, int]
    content: frozenset[str]
    signs: Mapping[str, int]
    values: tuple[Value, ...]
    names: tuple[Name, ...]
    cues: Mapping[Limit, frozenset[str]]
    folded: tuple[str, ...]
    spans: tuple[Span, ...]
    initials: str
    denials: int
    planned_from: int | None
    doubted_from: int | None
    stamped: bool
    published: str | None
    shown: Mapping[str, tuple[int, int]]
    plain: frozenset[str]
    ahead: frozenset[str]
    clauses: tuple[int, ...]
    language: Language | None


def read_once(read: Callable[[Statement], T]) -> Callable[[Statement], T]:
    """Return what reads the same of a statement, but once of each, which keeps it.

    A sentence is compared with many, and taking it apart takes longer than comparing what is found.
    """
    name = f"{read.__module__}.{read.__qualname__}"

    @wraps(read)
    def kept(statement: Statement) -> T:
        known = vars(statement)
        if name not in known:
            known[name] = read(statement)
        found: T = known[name]
        return found

    return kept
