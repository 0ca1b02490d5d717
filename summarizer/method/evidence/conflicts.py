"""Conflicts: two sentences that speak of the same thing and cannot both be true."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from summarizer.method.evidence.agreement import is_time
from summarizer.method.evidence.slots import (
    likeness,
    opposed,
    same_events,
    same_frame,
    same_slot,
    strangers,
    unmatched,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from summarizer.method.evidence.statements import Name, Span, Statement, Value

Kind = Literal["number", "amount", "date", "place", "name", "polarity"]

_ANSWERS = frozenset({"confirm"})
"""Senses with which somebody answers a doubt: confirming and denying are told themselves."""
_AMOUNTS = frozenset({"money", "percent"})
_FEWEST = 2  # content words in common: what is denied, and of what
_SURE_PLACES = frozenset({"in", "near"})
"""How a place lies, where no person can stand instead."""


@dataclass(frozen=True, slots=True)
class Closeness:
    """How close two sentences must be before what differs in them is a conflict.

    A similarity is the product's: the mean of the cosines of embeddings and of TF-IDF. Likeness is
    Dice's coefficient of the content words; half of it will do from a similarity of `sure` on,
    and similarity says no more from a likeness of `equal` on.
    """

    similarity: float
    likeness: float
    sure: float = 1.0
    equal: float = 2.0


@dataclass(frozen=True, slots=True)
class Clash:
    """What cannot both be true: a place in each text, and whether it may be an update."""

    kind: Kind
    a: Span
    b: Span
    update: bool = False


@dataclass(frozen=True)
class _Pair:
    a: Statement
    b: Statement
    similarity: float
    likeness: float


# Chosen between true conflicts and what clashed falsely in 3,000 pairs of real topics: in reports
# that share people and places but tell of different things, likeness is mostly below .5.
NUMBERS = Closeness(0.35, 0.4, sure=0.55)  # what is counted tells more than other slots
AMOUNTS = Closeness(0.36, 0.48)
MEASURES = Closeness(0.4, 0.55)  # a length or a time may be that of many things
PARTS = Closeness(0.5, 0.75)  # "three of them" may be three of others
AGES = Closeness(0.5, 0.55)
DATES = Closeness(0.45, 0.47)
PLACES = Closeness(0.42, 0.35)
NAMES = Closeness(0.38, 0.5, equal=0.65)
OFFICES = Closeness(0.33, 0.4)  # two drivers of one report are seldom two
SIGNS = Closeness(0.46, 0.5)


def clash(a: Statement, b: Statement, similarity: float) -> Clash | None:
    """Return the first conflict between two sentences, or None.

    `similarity` is that of the two sentences in their topic.
    """
    return next(clashes(a, b, similarity), None)


def clashes(a: Statement, b: Statement, similarity: float) -> Iterator[Clash]:
    """Yield each conflict: in numbers, dates, whether it is so, places and names."""
    if a.text.rstrip().endswith("?") or b.text.rstrip().endswith("?"):
        return  # a question states nothing
    pair = _Pair(a, b, similarity, likeness(a, b))
    rules: tuple[Callable[[_Pair], Iterator[Clash]], ...] = (
        _numbers,
        _dates,
        _polarity,
        _places,
        _names,
    )
    for rule in rules:
        yield from rule(pair)


def _close(pair: _Pair, needed: Closeness) -> bool:
    enough = needed.likeness / 2 if pair.similarity >= needed.sure else needed.likeness
    near = pair.similarity >= needed.similarity or pair.likeness >= needed.equal
    return near and pair.likeness >= enough


# --- numbers and amounts --------------------------------------------------------------------------


def _numbers(pair: _Pair) -> Iterator[Clash]:
    a, b = pair.a, pair.b
    found = list(unmatched(a, b))
    # Where the dates differ as well, two things are told of.
    if not same_frame(a, b) or any(_is_of_the_event(pair, *both) for both in found):
        return
    for own, other in found:
        needed = PARTS if own.part else _needed(own)
        if not is_time(own) and _close(pair, needed) and same_slot(own, other):
            kind: Kind = "amount" if own.kind in _AMOUNTS else "number"
            yield Clash(kind, own.span, other.span, update=_is_update(pair, own, other))


def _needed(value: Value) -> Closeness:
    if value.kind == "age":
        return AGES
    if value.kind in _AMOUNTS:
        return AMOUNTS
    return NUMBERS if value.kind == "count" else MEASURES


def _is_update(pair: _Pair, own: Value, other: Value) -> bool:
    """Return whether the words or the dates say that one figure follows the other."""
    a, b = pair.a, pair.b
    if a.stamped or b.stamped or "stamps" in a.cues or "stamps" in b.cues:
        return True
    if (own.roles or other.roles) and max(a.signs.get("rise", 0), b.signs.get("rise", 0)) > 0:
        return True  # "the toll rose to 31"
    if own.kind != "count" or not (a.published and b.published):
        return False
    return a.published[:10] != b.published[:10]  # a count grows, a length does not


# --- dates ----------------------------------------------------------------------------------------


def _dates(pair: _Pair) -> Iterator[Clash]:
    if not _close(pair, DATES) or not same_events(pair.a, pair.b):
        return
    found = list(unmatched(pair.a, pair.b))
    if not all(is_time(own) for own, _ in found):
        return  # where the numbers differ as well, two things are told of
    for own, other in found:
        if _is_of_the_event(pair, own, other):
            yield Clash("date", own.span, other.span)


def _is_of_the_event(pair: _Pair, own: Value, other: Value) -> bool:
    """Return whether values are times of what happened: of no speech, no text and no figure."""
    if not is_time(own) or own.said or other.said or own.bound != other.bound:
        return False
    if own.kind == "clock" and (pair.a.stamped or pair.b.stamped):
        return False
    values = (*pair.a.values, *pair.b.values)
    return own.kind != "month" or all(is_time(value) for value in values)


# --- names and places -----------------------------------------------------------------------------


def _places(pair: _Pair) -> Iterator[Clash]:
    if not _close(pair, PLACES) or not same_events(pair.a, pair.b):
        return
    for own, other in strangers(pair.a, pair.b):
        placed = own.place and own.place == other.place and _are_of_one_size(own, other)
        listed = own.joined or other.joined
        if placed and not listed and not _may_be_persons(own, other):
            yield Clash("place", own.span, other.span)


def _are_of_one_size(own: Name, other: Name) -> bool:
    """Return whether no one of two places may lie in the other: towns, or countries."""
    return own.wide == other.wide != "region"


def _may_be_persons(own: Name, other: Name) -> bool:
    """Return whether two names behind "from" or "to" are full ones."""
    return own.place not in _SURE_PLACES and min(len(own.words), len(other.words)) > 1


def _names(pair: _Pair) -> Iterator[Clash]:
    found = [
        (own, other)
        for own, other in strangers(pair.a, pair.b)
        if not (own.speaks or other.speaks or own.joined or other.joined)
        and not {own.place, other.place} & _SURE_PLACES
    ]
    full = [both for both in found if min(len(name.words) for name in both) > 1]
    for own, other in found:
        alone = full == [(own, other)]
        if _same_office(pair, own, other) or (alone and _same_part(pair, own, other)):
            yield Clash("name", own.span, other.span)


def _same_office(pair: _Pair, own: Name, other: Name) -> bool:
    return bool(own.offices & other.offices) and _close(pair, OFFICES)


def _same_part(pair: _Pair, own: Name, other: Name) -> bool:
    """Return whether two full names may play one part in one happening."""
    if not same_events(pair.a, pair.b):
        return False
    if own.offices and other.offices:
        return False
    return _close(pair, NAMES)


# --- whether it is so -----------------------------------------------------------------------------


def _polarity(pair: _Pair) -> Iterator[Clash]:
    a, b = pair.a, pair.b
    if (
        len(a.content & b.content) < _FEWEST
        or not _close(pair, SIGNS)
        or "limited_negations" in a.cues.keys() | b.cues.keys()
    ):
        return
    for term in opposed(a, b):
        if (a.denials or b.denials) and ("futures" in a.cues) != ("futures" in b.cues):
            continue  # what did not happen may come
        planned = _is_behind(a, a.planned_from, term) != _is_behind(b, b.planned_from, term)
        doubted = _is_behind(a, a.doubted_from, term) or _is_behind(b, b.doubted_from, term)
        if not planned and (not doubted or term in _ANSWERS):
            yield Clash("polarity", a.spans[a.terms[term]], b.spans[b.terms[term]])


def _is_behind(statement: Statement, first: int | None, term: str) -> bool:
    return first is not None and first < statement.terms[term]
