"""Tables that lay out a page, as pages of the nineties and letters have them, and no data."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

from summarizer.readers.pages.text import parsed

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CELL = re.compile(r"<t[dh][\s>]", re.IGNORECASE)
_TAGS = re.compile(r"<(/?)(?:table|tbody|thead|tfoot|tr|td|th)(?=[\s/>])", re.IGNORECASE)
_SILENT = frozenset({"script", "style", "template", "noscript"})
_PROSE = 100  # characters of a cell: one with more is no datum


def without_layout_tables(page: str) -> str:
    """Return the page with blocks in place of all tables, if they are what lays it out.

    They do if their long cells hold more text than stands beside all tables.
    """
    if not _CELL.search(page):
        return page
    root = parsed(page)
    return page if root is None or not _lays_out(root) else _TAGS.sub(r"<\1div", page)


def _lays_out(root: HtmlElement) -> bool:
    in_long_cells, lengths = 0, [0]  # the text beside tables, then that of each open cell alone
    silent: object = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        is_cell = element.tag in {"td", "th"}
        if event == "start":
            if silent is None and element.tag in _SILENT:
                silent = element
            if is_cell:
                lengths.append(0)
            lengths[-1] += 0 if silent is not None else len((element.text or "").strip())
            continue
        if silent is element:
            silent = None
        if is_cell:
            length = lengths.pop()
            in_long_cells += length if length >= _PROSE else 0
        lengths[-1] += 0 if silent is not None else len((element.tail or "").strip())
    return in_long_cells > lengths[0]
