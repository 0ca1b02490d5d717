"""Conflicts: two sentences that speak of the same thing and cannot both be true."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from summarizer.method.evidence.agreement import is_time
from summarizer.method.evidence.slots import (
    opposed,
    same_events,
    same_frame,
    same_slot,
    shared_terms,
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

_SURE_PLACES = frozenset({"in", "near"})
"""How a place lies, where no person can stand instead."""


@dataclass(frozen=True, slots=True)
class Closeness:
    """How close two sentences must be before what differs in them is a conflict.

    A similarity is the product's: the mean of the cosines of embeddings and of TF-IDF. `shared` is
    the share of the content words of the sentence with fewer that the other has as well.
    """

    similarity: float
    shared: float


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
    shared: float


NUMBERS = Closeness(0.35, 0.3)
DATES = Closeness(0.4, 0.4)
PLACES = Closeness(0.4, 0.4)
NAMES = Closeness(0.38, 0.5)
OFFICES = Closeness(0.35, 0.4)
SIGNS = Closeness(0.45, 0.5)


def clash(a: Statement, b: Statement, similarity: float) -> Clash | None:
    """Return the first conflict between two sentences, or None.

    `similarity` is that of the two sentences in their topic.
    """
    return next(clashes(a, b, similarity), None)


def clashes(a: Statement, b: Statement, similarity: float) -> Iterator[Clash]:
    """Yield each conflict: in numbers, dates, whether it is so, places and names."""
    pair = _Pair(a, b, similarity, shared_terms(a, b))
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
    return pair.similarity >= needed.similarity and pair.shared >= needed.shared


# --- numbers and amounts --------------------------------------------------------------------------


def _numbers(pair: _Pair) -> Iterator[Clash]:
    a, b = pair.a, pair.b
    if not _close(pair, NUMBERS) or not same_frame(a, b):
        return
    for own, other in unmatched(a, b):
        if not is_time(own) and own.kind != "age" and same_slot(own, other):
            kind: Kind = "amount" if own.kind in _AMOUNTS else "number"
            yield Clash(kind, own.span, other.span, update=_is_update(a, b))


def _is_update(a: Statement, b: Statement) -> bool:
    """Return whether the words or the dates say that one figure follows the other."""
    if a.stamped or b.stamped or "stamps" in a.cues or "stamps" in b.cues:
        return True
    return bool(a.published and b.published and a.published[:10] != b.published[:10])


# --- dates ----------------------------------------------------------------------------------------


def _dates(pair: _Pair) -> Iterator[Clash]:
    if not _close(pair, DATES) or not same_events(pair.a, pair.b):
        return
    for own, other in unmatched(pair.a, pair.b):
        if is_time(own) and not _is_by_the_way(own, other, pair):
            yield Clash("date", own.span, other.span)


def _is_by_the_way(own: Value, other: Value, pair: _Pair) -> bool:
    """Return whether a time is that of a speech, of the text, or the month that a figure is of."""
    if own.said or other.said or pair.a.stamped or pair.b.stamped:
        return True
    values = (*pair.a.values, *pair.b.values)
    return own.kind == "month" and not all(is_time(value) for value in values)


# --- names and places -----------------------------------------------------------------------------


def _places(pair: _Pair) -> Iterator[Clash]:
    if not _close(pair, PLACES) or not same_events(pair.a, pair.b):
        return
    for own, other in strangers(pair.a, pair.b):
        if own.place and own.place == other.place and not own.wide and not other.wide:
            yield Clash("place", own.span, other.span)


def _names(pair: _Pair) -> Iterator[Clash]:
    pairs = [
        (own, other)
        for own, other in strangers(pair.a, pair.b)
        if not (own.speaks or other.speaks or own.joined or other.joined)
        and not {own.place, other.place} & _SURE_PLACES
    ]
    for own, other in pairs:
        if _same_office(pair, own, other) or (len(pairs) == 1 and _same_part(pair, own, other)):
            yield Clash("name", own.span, other.span)


def _same_office(pair: _Pair, own: Name, other: Name) -> bool:
    return bool(own.offices & other.offices) and _close(pair, OFFICES)


def _same_part(pair: _Pair, own: Name, other: Name) -> bool:
    """Return whether two full names may play one part in one happening."""
    if min(len(own.words), len(other.words)) == 1 or not same_events(pair.a, pair.b):
        return False
    if own.offices and other.offices:
        return False
    return _close(pair, NAMES)


# --- whether it is so -----------------------------------------------------------------------------


def _polarity(pair: _Pair) -> Iterator[Clash]:
    a, b = pair.a, pair.b
    if not _close(pair, SIGNS) or "limited_negations" in a.cues.keys() | b.cues.keys():
        return
    doubted = "doubts" in a.cues or "doubts" in b.cues
    for term in opposed(a, b):
        planned = _is_planned(a, term) != _is_planned(b, term)
        if not planned and (not doubted or term in _ANSWERS):
            yield Clash("polarity", a.spans[a.terms[term]], b.spans[b.terms[term]])


def _is_planned(statement: Statement, term: str) -> bool:
    first = statement.planned_from
    return first is not None and first < statement.terms[term]
