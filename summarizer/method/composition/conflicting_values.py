"""Conflicts: the values that cannot all be true, each with the articles that state it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.citations import Citation, Conflict, ConflictValue
from summarizer.method.evidence.conflicts.stated_values import holds, same_value

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from summarizer.articles import Sentence
    from summarizer.method.evidence.conflicts import Clash
    from summarizer.method.evidence.statements import Span
    from summarizer.method.evidence.support import Contradiction, Evidence, Report

_DAY = 10  # characters of a date in "2024-03-05T08:00"


class Told(NamedTuple):
    """The sentences of a topic, row by row: places, texts with white space folded, evidence."""

    sentences: Sequence[Sentence]
    texts: Sequence[str]
    evidence: Evidence


class _Stated(NamedTuple):
    """A value as it stands in the first of some rows that state it, with their similarities.

    `found` is what these say otherwise than the row; the row's own value has none.
    """

    value: str
    rows: list[tuple[int, float]]
    found: list[Contradiction]


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
    value = told.texts[row][first.a.start : first.a.end]
    rows = [one for one in agreeing if one[0] == row or _holds(row, first.a, one[0], first, told)]
    own, others = _Stated(value, rows, []), _stated(found, told)
    named = {_article(one, told) for one, _ in agreeing} | {
        _article(one.row, told) for one in found
    }
    _add_reports(row, others, named, told)
    ranked = sorted(others, key=lambda stated: (-_sources(stated, told), stated.rows[0]))
    values = tuple(_value(stated, told) for stated in (own, *ranked))
    return Conflict(first.kind, values, _is_update(own, others, told))


def _stated(found: Iterable[Contradiction], told: Told) -> list[_Stated]:
    """Return the values that are stated otherwise, each with the rows that state it."""
    others: list[_Stated] = []
    for one in found:
        stated = next((s for s in others if _is_same(s, one, told)), None)
        if stated is None:
            value = told.texts[one.row][one.clash.b.start : one.clash.b.end]
            stated = _Stated(value, [], [])
            others.append(stated)
        stated.rows.append((one.row, one.similarity))
        stated.found.append(one)
    return others


def _add_reports(row: int, others: Iterable[_Stated], named: set[str], told: Told) -> None:
    """Add to those who say otherwise than a row further articles that report them.

    They must state the value, too, and not be `named` so far, nor report the row. So both sides of
    a conflict are named, whichever sentence tells it. Whether something is so is no value: that is
    said by whoever contradicts the row, and by nobody else.
    """
    for stated in others:
        for one in stated.found if stated.found[0].clash.kind != "polarity" else ():
            for report in told.evidence.reports(one.row):
                article = _article(report.row, told)
                if article not in named and _holds(
                    one.row, one.clash.b, report.row, one.clash, told
                ):
                    named.add(article)
                    stated.rows.append((report.row, told.evidence.likeness(row, report.row)))


def _is_update(own: _Stated, others: Sequence[_Stated], told: Told) -> bool:
    """Return whether words or days say that the others are states of a value at other times.

    Where only days do, all articles of one value must be older than all of the other one.
    """
    found = [one.clash for stated in others for one in stated.found]
    if not all(clash.update for clash in found):
        return False
    if not any(clash.by_dates for clash in found):
        return True
    days = _days(own.rows, told)
    return all(_are_apart(days, _days(stated.rows, told)) for stated in others)


def _days(rows: Iterable[tuple[int, float]], told: Told) -> set[str]:
    """Return the days of the articles of some rows, as far as they are known."""
    dates = (told.evidence.statements.dates[row] for row, _ in rows)
    return {date[:_DAY] for date in dates if date is not None}


def _are_apart(days: set[str], others: set[str]) -> bool:
    """Return whether all of some days lie before, or all behind, the others.

    A value that is told before and after another one, or on its very day, is no state of it.
    """
    if not (days and others):
        return True
    return max(days) < min(others) or max(others) < min(days)


def _holds(row: int, span: Span, other: int, clash: Clash, told: Told) -> bool:
    """Return whether a row that reports another one states the value at a span of that, too."""
    statements = told.evidence.statements
    return holds(statements[row], span, statements[other], clash.kind)


def _is_same(stated: _Stated, one: Contradiction, told: Told) -> bool:
    """Return whether a row states a value, in the same words or in others.

    Whether something is so has no value to compare; there the rows must say nothing different.
    """
    value = told.texts[one.row][one.clash.b.start : one.clash.b.end]
    if value.casefold() == stated.value.casefold():
        return True
    statements, first = told.evidence.statements, stated.found[0]
    same = same_value(statements[first.row], first.clash.b, statements[one.row], one.clash.b)
    return told.evidence.agree(first.row, one.row) if same is None else same


def _article(row: int, told: Told) -> str:
    return told.sentences[row].article.id


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
