"""The day on which an article came out, as a page states it for machines."""

from __future__ import annotations

import re
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from lxml import etree

from summarizer.readers.pages.addresses import (
    articles_in_json,
    articles_in_microdata,
    property_of,
    stated_under,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_PUBLISHED = ("article:published_time", "og:article:published_time", "datepublished")
_CHANGED = re.compile(r"(?:modified|updated|revised|lastmod)", re.IGNORECASE)
_TIMES = etree.XPath(
    "//time[@datetime] | //*[@itemprop='datePublished'][@content] | //*[starts-with(@title, '2')]"
)
_SHOWN = etree.XPath("descendant::*[not(self::script or self::style)]/text()", smart_strings=False)
_SLASHED = re.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/(\d{4})(?![\d/])")
_IN_ADDRESS = re.compile(r"(?<!\d)(\d{4})([/-]?)(\d{1,2})\2(\d{1,2})(?!\d)")
_MONTHS = 12  # of a year
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

    It is looked for in the `tree` of what the page shows. The day of a change counts only where no
    earlier one stands; its field is taken out of the tree.

    A day whose month was read for its day is put right by the element `time`.
    """
    from htmldate import find_date  # noqa: PLC0415 - slow

    search = partial(find_date, original_date=True, extensive_search=False, url=address)
    read: str | None = search(tree)
    changes = [one for one in tree.iter("meta") if _CHANGED.search(_name(one))] if read else []
    if read in {_day(one.get("content")) for one in changes}:
        for change in changes:
            change.drop_tree()
        read = min(filter(None, (read, search(tree))))
    return _unswapped(root, read)


def sure(
    root: HtmlElement,
    tree: HtmlElement,
    day: str,
    address: str | None,
    *,
    is_day_first: bool | None,
) -> str | None:
    """Return a day with the month that the page means, or None if that is not known.

    Written as 04/08/2024, its first number is the month in some countries. Other days of the page
    tell which, else whether the day `is_day_first` where the page is from, if that is known. A day
    that the page states for machines, or its `address` has, is the one that it means.
    """
    year, month, number = map(int, day.split("-"))
    if number > _MONTHS or number == month or day in _stated_anywhere(root, address):
        return day
    shown = " ".join(_SHOWN(tree))
    written = [tuple(map(int, one.groups())) for one in _SLASHED.finditer(shown)]
    meant = {one for one in written if one[2] == year and {*one[:2]} == {month, number}}
    if len(meant) != 1:
        return day
    firsts = {first > _MONTHS for first, second, _ in written if max(first, second) > _MONTHS}
    is_day_first = firsts.pop() if len(firsts) == 1 else is_day_first
    if is_day_first is None:
        return None
    first, second, _ = meant.pop()
    number, month = (first, second) if is_day_first else (second, first)
    return date(year, month, number).isoformat()


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
        if _name(meta).lower() in _PUBLISHED and (day := _day(meta.get("content"))):
            yield day


def _name(meta: HtmlElement) -> str:
    return meta.get("property") or meta.get("name") or meta.get("itemprop") or ""


def _unswapped(root: HtmlElement, read: str | None) -> str | None:
    """Return a day with its month and its day in the order that a machine-readable time has."""
    day = _day(read)
    if day is None:
        return read
    year, month, number = day.split("-")
    swapped = f"{year}-{number}-{month}"
    stated = _stated_times(root)
    return swapped if day not in stated and swapped in stated else read


def _stated_times(root: HtmlElement) -> set[str | None]:
    """Return the days that stand beside what a page shows, for machines."""
    names = ("datetime", "content", "title")
    return {_day(next(filter(None, map(one.get, names)), None)) for one in _TIMES(root)}


def _stated_anywhere(root: HtmlElement, address: str | None) -> set[str | None]:
    """Return the days in a page's elements for machines, whatever they are of, and its address."""
    metas = {_day(meta.get("content")) for meta in root.iter("meta")}
    in_path = _IN_ADDRESS.findall(address or "")
    return _stated_times(root) | metas | {f"{y}-{m:0>2}-{d:0>2}" for y, _, m, d in in_path}


def _day(stated: object) -> str | None:
    """Return the day of a time in ISO 8601, or None."""
    found = _DAY.match(stated) if isinstance(stated, str) else None
    try:
        return date.fromisoformat(found[1]).isoformat() if found else None
    except ValueError:
        return None
