"""Dates in figures, 04/05/2024: whether the day or the month comes first, all others tell."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.readers.contents import Record

_FIGURES = re.compile(r"\s*(\d{1,2})(?P<mark>[./-])(\d{1,2})(?P=mark)(\d{4})(?!\d)")
_MONTHS = 12


def with_day_order(records: Sequence[Record]) -> tuple[Record, ...]:
    """Return the records of one table, with ISO dates where the dates of others tell the order.

    One whose first figure is no month has the day first, and so have all; where the second is none,
    the month. Where none tells, or one says this and another that, all stay as they are written.
    """
    written = [_figures(record) for record in records]
    firsts = {figures[0] > _MONTHS for figures in written if figures and max(figures[:2]) > _MONTHS}
    if len(firsts) != 1:
        return tuple(records)
    day_first = firsts.pop()
    pairs = zip(records, written, strict=True)
    return tuple(_dated(one, figures, day_first=day_first) for one, figures in pairs)


def _figures(record: Record) -> tuple[int, int, int] | None:
    found = _FIGURES.match(record.article.published or "")
    return (int(found[1]), int(found[3]), int(found[4])) if found else None


def _dated(record: Record, figures: tuple[int, int, int] | None, *, day_first: bool) -> Record:
    if figures is None:
        return record
    one, other, year = figures
    day, month = (one, other) if day_first else (other, one)
    article = replace(record.article, published=f"{year:04}-{month:02}-{day:02}")
    return replace(record, article=article)
