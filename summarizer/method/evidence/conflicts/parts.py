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
    for own, other in part_and_whole(pair.a, pair.b):
        yield Clash("number", own, other)


def part_and_whole(a: Statement, b: Statement) -> Iterator[tuple[Span, Span]]:
    """Yield where one sentence tells a part of a number, and the other one the whole of it."""
    for own in a.values:
        for other in b.values:
            if not (own.kind == other.kind == "count" and own.counted & other.counted):
                continue
            if own.low != other.low:
                continue
            told = _part(a, own), _whole(b, other)
            said = _whole(a, own), _part(b, other)
            for first, second in (told, said):
                if first is not None and second is not None:
                    yield first, second


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
    while joined > 1 and statement.folded[joined - 1] in known.fractions_of:  # "of the eight"
        joined -= 1
    some = {*known.numbers, *known.one, *known.partitives}.difference(known.no, known.nobody)
    shares = (each.at for each in statement.values if each.kind == "percent")
    is_part = statement.folded[joined - 1] in some or any(
        joined - _FAR < at < joined for at in shares
    )
    return _span(statement, joined - 1, value) if is_part else None


def _whole(statement: Statement, value: Value) -> Span | None:
    """Return the span of all of a number, "all three" or "the three", or None."""
    known = statement.language.vocabulary if statement.language is not None else None
    if known is None or _part(statement, value) is not None:
        return None
    places = range(value.at - 1, max(-1, value.at - 1 - _FAR), -1)
    first = next((at for at in places if statement.folded[at] in known.alls), None)
    if first is None and value.at and statement.folded[value.at - 1] in known.articles:
        first = value.at - 1
    return None if first is None else _span(statement, first, value)


def _span(statement: Statement, first: int, value: Value) -> Span:
    return Span(statement.spans[first].start, statement.spans[value.at].end)
