"""HTML to text: a line a paragraph, as a browser would break it, and nothing else of the markup."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree
from lxml import html as pages

from summarizer.readers.pages.elements import made_plain
from summarizer.readers.pages.markup import TAG

if TYPE_CHECKING:
    from collections.abc import Iterator

# Elements within a line; all others begin and end one.
_INLINE_NAMES = (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q rp rt "
    "ruby s samp small span strike strong sub sup time tt u var wbr"
)
_INLINE = frozenset(_INLINE_NAMES.split())
# What is in none of them is no text of the page.
_SILENT_NAMES = (
    "head script style template noscript iframe object svg math form button select textarea "
    "nav footer title"
)
_SILENT = frozenset(_SILENT_NAMES.split())
_CONTROL = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SOFT_HYPHEN = "\xad"
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,31}|#\d{1,7}|#[xX][0-9a-fA-F]{1,6});")


def is_marked_up(text: str) -> bool:
    """Whether a text holds tags as pages have them."""
    return bool(TAG.search(text))


def text_of(text: str) -> str:
    """Return the text without its markup, a line for each paragraph; without any, as it is."""
    return page_text(text) if is_marked_up(text) or _ENTITY.search(text) else text


def page_text(markup: str) -> str:
    """Return all text of a page or of a part of one, a line for each paragraph."""
    root = parsed(markup)
    if root is None:
        return ""
    made_plain(root)
    return "\n".join(_lines(root))


def legible(markup: str) -> str:
    """Return a page without the characters that no page may hold, such as those of control."""
    return _CONTROL.sub(" ", markup) if _CONTROL.search(markup) else markup


def parsed(markup: str) -> pages.HtmlElement | None:
    """Return the root element of a page or of a part of one; None where there is none."""
    parser = pages.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        return pages.document_fromstring(legible(markup).encode(), parser=parser)
    except (etree.ParserError, ValueError):
        return None


def _lines(root: pages.HtmlElement) -> Iterator[str]:
    line: list[str] = []
    for piece in [*_pieces(root), None]:
        if piece is not None:
            line.append(piece)
            continue
        if folded := " ".join("".join(line).replace(_SOFT_HYPHEN, "").split()):
            yield folded
        line = []


def _pieces(root: pages.HtmlElement) -> Iterator[str | None]:
    """Yield the text in the order of the page, and None where a line ends."""
    silent: object = None
    for event, element in etree.iterwalk(root, events=("start", "end")):
        name = element.tag
        ends_line = name not in _INLINE
        if event == "start":
            if silent is None and name in _SILENT:
                silent = element
            if silent is None:
                if ends_line:
                    yield None
                yield element.text or ""
            continue
        if silent is element:
            silent = None
        if silent is None:
            if ends_line:
                yield None
            yield element.tail or ""
