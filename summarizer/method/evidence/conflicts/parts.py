"""Some of a number of things in one sentence, and all of them in the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.conflicts.pair import NUMBERS, Clash
from summarizer.method.evidence.statements import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.method.evidence.conflicts.pair import Pair
    from summarizer.method.evidence.statements import Statement, Value

_FAR = 3  # words from "all", or a part, to the number of the whole: "all of its three"


def parts(pair: Pair) -> Iterator[Clash]:
    """Yield a part of a number and the whole of it: "one of its three pools", "all three pools"."""
    if pair.nearness() < NUMBERS or pair.has_strangers() or pair.unmatched:
        return
    for own in pair.a.values:
        for other in pair.b.values:
            if not (own.kind == other.kind == "count" and own.counted & other.counted):
                continue
            if own.low != other.low:
                continue
            told = _part(pair.a, own), _whole(pair.b, other)
            said = _whole(pair.a, own), _part(pair.b, other)
            for first, second in (told, said):
                if first is not None and second is not None:
                    yield Clash("number", first, second)


def _part(statement: Statement, value: Value) -> Span | None:
    """Return the span of a part and its whole, "one of its three", or None."""
    language = statement.language
    if language is None:
        return None
    known = language.vocabulary
    places = range(value.at - 1, max(0, value.at - _FAR), -1)
    joined = next((at for at in places if statement.folded[at] in known.fractions_of), None)
    if joined is None:
        return None
    some = {*known.numbers, *known.one, *known.partitives}.difference(known.no, known.nobody)
    is_part = statement.folded[joined - 1] in some
    return _span(statement, joined - 1, value) if is_part else None


def _whole(statement: Statement, value: Value) -> Span | None:
    """Return the span of all of a number, "all three", or None."""
    known = statement.language.vocabulary if statement.language is not None else None
    if known is None:
        return None
    places = range(value.at - 1, max(-1, value.at - 1 - _FAR), -1)
    first = next((at for at in places if statement.folded[at] in known.alls), None)
    return None if first is None else _span(statement, first, value)


def _span(statement: Statement, first: int, value: Value) -> Span:
    return Span(statement.spans[first].start, statement.spans[value.at].end)
