"""Conflicts: the values that cannot all be true, each with the articles that state it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.citations import Citation, Conflict, ConflictValue
from summarizer.method.evidence.holding import holds, same_value

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from summarizer.articles import Sentence
    from summarizer.method.evidence.conflicts import Clash
    from summarizer.method.evidence.support import Contradiction, Evidence, Report


class Told(NamedTuple):
    """The sentences of a topic, row by row: places, texts with white space folded, evidence."""

    sentences: Sequence[Sentence]
    texts: Sequence[str]
    evidence: Evidence


class _Stated(NamedTuple):
    """A value as it stands in the first of some rows that state it, with their similarities.

    `first` is what the first of them says otherwise than the row; the row's own value has none.
    """

    value: str
    rows: list[tuple[int, float]]
    first: Contradiction | None = None


def conflicts_of(row: int, agreeing: Iterable[Report], told: Told) -> tuple[Conflict, ...]:
    """Return what other articles say otherwise than a row: a conflict for each of its values.

    `agreeing` are the rows that report the row, itself first. Those that state its own value are
    cited for it; it stands first, before the others by the number of their independent sources.
    """
    slots: dict[Hashable, list[Contradiction]] = {}
    for found in told.evidence.contradictions(row):
        slots.setdefault((found.clash.kind, found.clash.a), []).append(found)
    own = [(report.row, report.similarity) for report in agreeing]
    return tuple(_conflict(row, own, found, told) for found in slots.values())


def _conflict(
    row: int, agreeing: list[tuple[int, float]], found: list[Contradiction], told: Told
) -> Conflict:
    first = found[0].clash
    stating = [one for one in agreeing if one[0] == row or _holds(row, first, one[0], told)]
    own = _value(_Stated(told.texts[row][first.a.start : first.a.end], stating), told)
    others: list[_Stated] = []
    for one in found:
        stated = next((s for s in others if _is_same(s, one, told)), None)
        if stated is None:
            value = told.texts[one.row][one.clash.b.start : one.clash.b.end]
            stated = _Stated(value, [], one)
            others.append(stated)
        stated.rows.append((one.row, one.similarity))
    ranked = sorted(others, key=lambda stated: (-_sources(stated, told), stated.rows[0]))
    values = tuple(_value(stated, told) for stated in ranked)
    update = all(one.clash.update for one in found)
    return Conflict(first.kind, (own, *values), update)


def _holds(row: int, clash: Clash, other: int, told: Told) -> bool:
    """Return whether a row that reports another one states the value in question, too."""
    statements = told.evidence.statements
    return holds(statements[row], clash.a, statements[other], clash.kind)


def _is_same(stated: _Stated, one: Contradiction, told: Told) -> bool:
    """Return whether a row states a value, in the same words or in others.

    Whether something is so has no value to compare; there the rows must say nothing different.
    """
    value = told.texts[one.row][one.clash.b.start : one.clash.b.end]
    if value.casefold() == stated.value.casefold() or stated.first is None:
        return True
    statements, first = told.evidence.statements, stated.first
    same = same_value(statements[first.row], first.clash.b, statements[one.row], one.clash.b)
    return told.evidence.agree(first.row, one.row) if same is None else same


def _sources(stated: _Stated, told: Told) -> int:
    return len({int(told.evidence.sources[row]) for row, _ in stated.rows})


def _value(stated: _Stated, told: Told) -> ConflictValue:
    articles = [told.sentences[row].article for row, _ in stated.rows]
    return ConflictValue(
        value=stated.value,
        articles=tuple(sorted({article.id for article in articles})),
        published=max(filter(None, (article.published for article in articles)), default=None),
        citations=tuple(
            Citation.of(told.sentences[row], "conflict", similarity)
            for row, similarity in stated.rows
        ),
    )
