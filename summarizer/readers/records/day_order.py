"""Dates in figures, 04/05/2024: whether the day or the month comes first, all others tell."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.readers.contents import Record

_FIGURES = re.compile(r"\s*(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)")
_DOT = "."  # with dots the day comes first everywhere


def with_day_order(records: Sequence[Record]) -> tuple[Record, ...]:
    """Return the records of one table, with ISO dates where the dates of others tell the order.

    A date with one order alone tells that of all with the same mark between their figures. Where
    none tells, or one says this and another that, they stay as they are written, as do those that
    would be no days.
    """
    written = [_FIGURES.match(record.article.published or "") for record in records]
    orders: dict[str, set[bool]] = {_DOT: {True}}
    for found in filter(None, written):
        first, last = _day(found, day_first=True), _day(found, day_first=False)
        if found[2] != _DOT and (first is None) != (last is None):
            orders.setdefault(found[2], set()).add(first is not None)
    pairs = zip(records, written, strict=True)
    return tuple(_dated(one, found, orders) if found else one for one, found in pairs)


def _dated(record: Record, found: re.Match[str], orders: dict[str, set[bool]]) -> Record:
    known = orders.get(found[2], set())
    day = _day(found, day_first=True in known) if len(known) == 1 else None
    if day is None:
        return record
    return replace(record, article=replace(record.article, published=day.isoformat()))


def _day(found: re.Match[str], *, day_first: bool) -> date | None:
    one, other, year = int(found[1]), int(found[3]), int(found[4])
    try:
        return date(year, other, one) if day_first else date(year, one, other)
    except ValueError:
        return None
