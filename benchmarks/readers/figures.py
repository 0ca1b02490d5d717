"""How well pages are read: main text, title, date and outlet, beside bare trafilatura."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any, NamedTuple

from trafilatura import bare_extraction

from summarizer.readers.contents import File
from summarizer.readers.pages.webpages import read

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from benchmarks.readers.layouts import Page

GOALS = {"text": 0.96, "title": 0.97, "date": 0.9, "outlet": 0.9}
"""The least that ours must have."""

_TOKEN = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff]|[^\W_]+")  # a sign of Han or Kana is a word


class Found(NamedTuple):
    """What a reader finds in a page."""

    text: str
    title: str | None
    date: str | None
    outlet: str | None


def ours(page: Page) -> Found:
    """Return what the reader of pages finds."""
    (record,) = read(File(page.data, page.layout)).records
    article = record.article
    return Found(article.text, article.title, article.published, article.source)


def bare(page: Page) -> Found:
    """Return what trafilatura finds with its own settings."""
    found: Any = bare_extraction(page.data, with_metadata=True)
    if found is None:
        return Found("", None, None, None)
    return Found(found.text or "", found.title, found.date, found.sitename)


SYSTEMS: dict[str, Callable[[Page], Found]] = {"ours": ours, "trafilatura": bare}
"""What is compared, ours first."""


def shares(page: Page, found: Found) -> dict[str, float]:
    """Return the F1 of the words of the main text, and 1 for each field that is right, else 0.

    A date or an outlet that the page does not state must not be found.
    """
    return {
        "text": f1(found.text, page.text),
        "title": float(found.title == page.title),
        "date": float((found.date or None) == page.date),
        "outlet": float((found.outlet or None) == page.outlet),
    }


def f1(found: str, expected: str) -> float:
    """Return the harmonic mean of precision and recall of the words, each as often as it stands."""
    left, right = (Counter(_TOKEN.findall(one.lower())) for one in (found, expected))
    common = (left & right).total()
    return 2 * common / (left.total() + right.total()) if common else 0.0


def means(rows: Sequence[dict[str, float]]) -> dict[str, float]:
    """Return the mean of each share over all pages."""
    return {name: round(sum(row[name] for row in rows) / len(rows), 3) for name in rows[0]}
