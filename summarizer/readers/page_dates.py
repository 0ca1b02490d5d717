"""The day on which an article came out, as a page states it for machines."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from summarizer.readers.page_addresses import (
    articles_in_json,
    articles_in_microdata,
    property_of,
    stated_under,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_PUBLISHED = ("article:published_time", "og:article:published_time", "datepublished")
_DAY = re.compile(r"\s*(\d{4}-\d{2}-\d{2})(?![\d-])")


def day_stated(root: HtmlElement, title: str) -> str | None:
    """Return the day that a page states for its article in JSON-LD, microdata or `meta`, or None.

    Pages describe other articles, too: of several days that of the article with the page's title
    counts.
    """
    days = stated_under([*_of_json(root), *_of_microdata(root)], title)
    return days.pop() if len(days) == 1 else next(_of_meta(root), None)


def day_read(root: HtmlElement, tree: HtmlElement, address: str | None) -> str | None:
    """Return the day that stands in a page or in its address, or None.

    It is looked for in the `tree` of what the page shows.

    A day whose month was read for its day is put right by the element `time`.
    """
    from htmldate import find_date  # noqa: PLC0415 - slow

    read = find_date(tree, original_date=True, extensive_search=False, url=address)
    return _unswapped(root, read)


def _of_json(root: HtmlElement) -> Iterator[tuple[str, str]]:
    for article in articles_in_json(root):
        if day := _day(article.get("datePublished")):
            yield day, " ".join(str(article.get("headline") or "").split())


def _of_microdata(root: HtmlElement) -> Iterator[tuple[str, str]]:
    for scope in articles_in_microdata(root):
        if day := _day(property_of(scope, "datePublished")):
            yield day, property_of(scope, "headline")


def _of_meta(root: HtmlElement) -> Iterator[str]:
    for meta in root.iter("meta"):
        name = meta.get("property") or meta.get("name") or meta.get("itemprop") or ""
        if name.lower() in _PUBLISHED and (day := _day(meta.get("content"))):
            yield day


def _unswapped(root: HtmlElement, read: str | None) -> str | None:
    """Return a day with its month and its day in the order that a machine-readable time has."""
    day = _day(read)
    if day is None:
        return read
    year, month, number = day.split("-")
    swapped = f"{year}-{number}-{month}"
    elements = root.xpath("//time[@datetime] | //*[@itemprop='datePublished'][@content]")
    stated = {_day(one.get("datetime") or one.get("content")) for one in elements}
    return swapped if day not in stated and swapped in stated else read


def _day(stated: object) -> str | None:
    """Return the day of a time in ISO 8601, or None."""
    found = _DAY.match(stated) if isinstance(stated, str) else None
    try:
        return date.fromisoformat(found[1]).isoformat() if found else None
    except ValueError:
        return None
