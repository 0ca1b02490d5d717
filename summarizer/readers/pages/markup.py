"""What a text is written in that begins with a tag: told by its first element."""

from __future__ import annotations

import codecs
import re

_START = 8192  # bytes in which the first element stands: a longer preface is no page's
_FEEDS = {"rss", "feed", "rdf"}
_PAGES_NAMES = (
    "html head body title meta link script style div p article section main header nav span "
    "h1 h2 h3 h4 h5 h6 table ul ol a img figure blockquote center font"
)
_PAGES = frozenset(_PAGES_NAMES.split())
# Declarations, comments and processing instructions, which may stand before the first element.
_PREFACE = re.compile(
    r"\s*(?:<\?(?P<xml>xml)?[^<>]*\?>|<!--.*?-->|<!doctype\s+(?P<doctype>[a-z]+)[^<>\[]*(?:\[[^\]]*\]\s*)?>)",
    re.IGNORECASE | re.DOTALL,
)
_ELEMENT = re.compile(
    r"\s*<(?:[a-z][\w.-]*:)?(?P<name>[a-z][a-z0-9_.-]*)(?=[\s/>])(?P<whole>\s*/?>|\s+[\w:@-]+\s*=[^<>]*>)?",
    re.IGNORECASE,
)

TAG = re.compile(
    r"</(?:p|div|a|b|i|em|strong|span|ul|ol|li|h[1-6])\s*>|<(?:br|p)\s*/?>", re.IGNORECASE
)
"""A tag as pages have them, wherever it stands in a text."""

_BLOCK = (
    r"</?(?:address|article|aside|blockquote|br|center|d[dlt]|div|fig(?:caption|ure)|footer|form|"
    r"h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|t(?:body|[dhr]|foot|head)|ul)"
    r"(?:\s[^<>]{0,2000})?/?>"
)
BLOCK = re.compile(_BLOCK, re.IGNORECASE)
"""A tag that parts lines: pages are made of them, and texts are not."""

OPENS_PAGE = re.compile(
    rf"{_BLOCK}|<!doctype html\b|<(?:body|head|html|iframe|link|meta|noscript|script|style|svg|"
    r"title|video)\b",
    re.IGNORECASE,
)
"""With what a page begins, or a part of one: such a tag, or one whose words are no text."""

LINE_ENDED = re.compile(
    rf"(?:[.!?…。！？।؟:;\"'”’»)\]>]\s{{0,9}}|[^\s<>]){_BLOCK}|{_BLOCK}\s{{0,9}}(?:\n|$)",
    re.IGNORECASE,
)
"""Such a tag where a line ends: behind a sentence, or a word without a blank between."""

PAGE, FEED, PICTURE, XML = "page", "feed", "picture", "xml"


def kind_of_markup(data: bytes) -> tuple[str, str] | None:
    """Return what bytes are written in, and the name of their first element; None if no markup.

    An element that no page has is markup only where a declaration says so: a text may begin with
    the name of an agency in pointed brackets.
    """
    text = _start(data)
    place, declared = 0, ""
    while preface := _PREFACE.match(text, place):
        declared = (preface["doctype"] or preface["xml"] or declared or "comment").lower()
        place = preface.end()
    element = _ELEMENT.match(text, place)
    name = element["name"].lower() if element else ""
    if name == "svg":
        return PICTURE, name
    if name in _FEEDS and (declared or name != "feed" or "xmlns" in text):
        return FEED, name
    whole = element is not None and element["whole"] is not None
    if declared == "html" or (name in _PAGES and (declared or whole)):
        return PAGE, name
    return (XML, name) if declared == "xml" or (declared and name) else None


def _start(data: bytes) -> str:
    """Return the first characters, of which only those of ASCII need be right."""
    start = data[:_START]
    if start.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return start.decode("utf-16", "ignore")
    return start.removeprefix(codecs.BOM_UTF8).decode("latin-1")
