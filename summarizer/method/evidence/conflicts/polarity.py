"""Whether it is so: what one sentence says and the other denies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.agreement import agree, comparable, is_time
from summarizer.method.evidence.conflicts.pair import EVENTS_DENIED, SIGNS, Clash
from summarizer.method.evidence.opposites import opposed
from summarizer.method.evidence.slots import EVENTS
from summarizer.method.evidence.statements import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.method.evidence.conflicts.pair import Pair
    from summarizer.method.evidence.statements import Statement, Value


_ANSWERS = frozenset({"confirm"})
"""Senses with which somebody answers a doubt: confirming and denying are told themselves."""
_OF_PEOPLE = frozenset({"survive", "convict", "hire", "release", "arrest"})
"""Senses that are true of some people and not of others."""
_FEWEST = 2  # content words and names in common: what is denied, and of what


def signs(pair: Pair) -> Iterator[Clash]:
    """Yield what one sentence says and the other denies."""
    a, b = pair.a, pair.b
    if (
        len(a.content & b.content) + _names_shared(a, b) < _FEWEST
        or not (found := opposed(a, b))
        or (nearness := pair.nearness()) < EVENTS_DENIED
        or any(is_time(own) for own, _ in pair.unmatched)
        or "limited_negations" in a.cues.keys() | b.cues.keys()
        or _meet_at_a_bound(a, b)
    ):
        return
    for term, against in found:
        if (nearness < SIGNS and term not in EVENTS) or _are_others(pair, term):
            continue
        if (a.denials or b.denials) and ("futures" in a.cues) != ("futures" in b.cues):
            continue  # what did not happen may come
        planned = _is_behind(a, a.planned_from, term) != _is_behind(b, b.planned_from, against)
        doubted = _is_behind(a, a.doubted_from, term) or _is_behind(b, b.doubted_from, against)
        if not planned and (not doubted or term in _ANSWERS):
            yield Clash("polarity", _with_negation(a, term), _with_negation(b, against))


def _meet_at_a_bound(a: Statement, b: Statement) -> bool:
    """Return whether one thing lasts until a time at which another one is told: "until Friday"."""
    return any(
        is_time(own) and comparable(own, other) and own.bound != other.bound and agree(own, other)
        for own in a.values
        for other in b.values
    )


def _names_shared(a: Statement, b: Statement) -> int:
    """Return how many names of one sentence the other has too."""
    others = {word for name in b.names for word in name.words}
    return sum(not others.isdisjoint(name.words) for name in a.names)


def _are_others(pair: Pair, term: str) -> bool:
    """Return whether what happened to people may have happened to others of them."""
    if term not in _OF_PEOPLE:
        return False
    a, b = pair.a, pair.b
    counts = [[each for each in one.values if each.kind == "count"] for one in (a, b)]
    if any(each.part for each in (*counts[0], *counts[1])) or all(map(_some, counts)):
        return True
    return any(not (own.place or other.place) for own, other in pair.strangers)


def _some(counts: list[Value]) -> bool:
    return any(each.low for each in counts)


def _with_negation(statement: Statement, term: str) -> Span:
    """Return the span of a term with the negation that denies it: "not guilty"."""
    first, last = statement.shown[term]
    return Span(statement.spans[first].start, statement.spans[last].end)


def _is_behind(statement: Statement, first: int | None, term: str) -> bool:
    return first is not None and first < statement.terms[term]
