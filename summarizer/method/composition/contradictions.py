"""Conflicts: the values that cannot all be true, each with the articles that state it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.citations import Citation, Conflict, ConflictValue

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

    from summarizer.method.evidence.support import Contradiction
    from summarizer.method.rows import Rows

_COUNTED = {"number", "amount"}  # kinds of which a later article may tell a newer state


class _Stated(NamedTuple):
    """A value as it stands in the first of some rows that state it, with their similarities."""

    value: str
    rows: list[tuple[int, float]]


def conflicts_of(row: int, texts: Sequence[str], rows: Rows) -> tuple[Conflict, ...]:
    """Return what other articles say otherwise than a row: a conflict for each of its values.

    `texts` are those of all rows, white space folded. Values stand by the number of independent
    sources, most first; the row's own stands before them all.
    """
    judgement = rows.evidence.judge(row)
    slots: dict[Hashable, list[Contradiction]] = {}
    for found in judgement.contradictions:
        slots.setdefault((found.clash.kind, found.clash.a), []).append(found)
    agreeing = [(row, 1.0), *((report.row, report.similarity) for report in judgement.reports)]
    return tuple(_conflict(row, agreeing, found, texts, rows) for found in slots.values())


def _conflict(
    row: int,
    agreeing: list[tuple[int, float]],
    found: list[Contradiction],
    texts: Sequence[str],
    rows: Rows,
) -> Conflict:
    first = found[0].clash
    own = _value(_Stated(texts[row][first.a.start : first.a.end], agreeing), rows)
    others: dict[Hashable, _Stated] = {}
    for one in found:
        value = texts[one.row][one.clash.b.start : one.clash.b.end]
        stated = others.setdefault(value.casefold(), _Stated(value, []))
        stated.rows.append((one.row, one.similarity))
    ranked = sorted(others.values(), key=lambda stated: (-_sources(stated, rows), stated.rows[0]))
    values = tuple(_value(stated, rows) for stated in ranked)
    update = any(one.clash.update for one in found) or (
        first.kind in _COUNTED and all(_is_of_other_time(own, value) for value in values)
    )
    return Conflict(first.kind, (own, *values), update)


def _sources(stated: _Stated, rows: Rows) -> int:
    return len({int(rows.sources[row]) for row, _ in stated.rows})


def _value(stated: _Stated, rows: Rows) -> ConflictValue:
    articles = [rows.sentences[row].article for row, _ in stated.rows]
    return ConflictValue(
        value=stated.value,
        articles=tuple(sorted({article.id for article in articles})),
        published=max(filter(None, (article.published for article in articles)), default=None),
        citations=tuple(
            Citation.of(rows.sentences[row], "conflict", similarity)
            for row, similarity in stated.rows
        ),
    )


def _is_of_other_time(own: ConflictValue, other: ConflictValue) -> bool:
    """Return whether the newest articles of two values are of different days."""
    return None not in (own.published, other.published) and own.published != other.published
