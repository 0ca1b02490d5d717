"""Maps that hold: what an entry says stands at a place is looked up there, another way."""

from __future__ import annotations

import re
from html import unescape
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from summarizer.text.marks import PARTING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Entry = tuple[int, int, str]

_SILENT = frozenset({"script", "style", "template", "noscript", "title", "textarea", "rp", "rt"})
_TAG = re.compile(r"<[^<>]*>")
_QUOTE = re.compile(r"<(/?)q(?:\s[^<>]*)?>", re.IGNORECASE)
QUOTE_MARKS = ("“", "”")
"""What a browser draws around an element `q`."""

_HYPHENS = ("-", "\u2010", "\u00ad", *PARTING)  # what parts a word at a line's end


def verified(text: str, places: Iterable[Entry], *said: Callable[[str], str]) -> tuple[Entry, ...]:
    """Return the entries of a map whose words stand where they are said to.

    `said` tell what stands at a place, the quickest first; one of them must know the words. Blanks
    and hyphens do not count.
    """
    return tuple(
        (start, end, where)
        for start, end, where in places
        if any(letters(text[start:end]) in letters(tell(where)) for tell in said)
    )


def letters(text: str) -> str:
    """Return the text without blanks, hyphens and what has no shape, such as a soft hyphen."""
    said = "".join(text.split())
    for hyphen in _HYPHENS:
        said = said.replace(hyphen, "")
    return printable(said)


def printable(text: str) -> str:
    """Return the text without the characters that have no shape, such as a soft hyphen."""
    return text if text.isprintable() else "".join(filter(str.isprintable, text))


def without_tags(markup: str) -> str:
    """Return a stretch of a page without what stands in pointed brackets, which may be no tag.

    An element of a quotation has its marks.
    """
    return unescape(_TAG.sub("", _QUOTE.sub(lambda tag: QUOTE_MARKS[bool(tag[1])], markup)))


def words_in(markup: str) -> str:
    """Return what stands between the tags of a stretch of a page."""
    collector = _Words()
    collector.feed(markup)
    collector.close()
    return "".join(collector.pieces)


class _Words(HTMLParser):
    """The text of a stretch, without that of scripts."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._silent: str | None = None

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002 - as it is called
        if self._silent is None and tag in _SILENT:
            self._silent = tag

    def handle_endtag(self, tag: str) -> None:
        if self._silent == tag:
            self._silent = None

    def handle_data(self, data: str) -> None:
        if self._silent is None:
            self.pieces.append(data)
