"""Notes of a page, and the marks in its sentences that lead to them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lxml import etree

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_MARK = re.compile(r"[\[(]?(?:\d{1,3}|[a-z]|note \d{1,3}|[*†‡§¶]{1,3})[\])]?")
_MARKS = re.compile(r"[\[\]()\d\s,;*†‡§¶-]{1,40}")
_IN_BRACKETS = re.compile(r"\[[^\[\]]{1,40}\]")  # "[edit]", "[citation needed]"
_NOTES = frozenset({"aside", "dd", "li", "p"})
_LONGEST = 1000  # characters of a note


def notes_in(root: HtmlElement) -> list[HtmlElement]:
    """Return the links to notes, which are part of no sentence, and the notes that they lead to.

    A link in a note leads back to the text, which is none; nor is a block with a mark in its midst.
    """
    found: list[HtmlElement] = []
    names: set[str] = set()
    for link in root.iter("a"):
        _, sharp, name = (link.get("href") or "").partition("#")
        mark = _mark_of(link) if sharp else None
        if mark is not None:
            found.append(mark)
            around = {one.get("id") for one in (link, *link.iterancestors())}
            if name and name not in around and names.isdisjoint(around):
                names.add(name)
    bracketed = (one for one in root.iter("sup", "span") if one.find(".//a") is not None)
    found += [one for one in bracketed if _IN_BRACKETS.fullmatch(_text(one))]
    marks = set(found)
    notes = (one for one in root.iter(*_NOTES) if one.get("id") in names) if names else ()
    short = (note for note in notes if len(_text(note)) <= _LONGEST)
    return [*found, *(note for note in short if not _is_marked(note, marks))]


def _mark_of(link: HtmlElement) -> HtmlElement | None:
    """Return the mark of a note that a link is, raised or in brackets, or None."""
    text = _text(link)
    if not _MARK.fullmatch(text):
        return None
    parent = link.getparent()
    if parent is not None and parent.tag == "sup":
        return parent if _MARKS.fullmatch(_text(parent)) else link
    is_mark = text[0] == "[" or link.find("sup") is not None or link.get("role") == "doc-noteref"
    return link if is_mark else None


def _is_marked(block: HtmlElement, marks: set[HtmlElement]) -> bool:
    """Whether a block has words before one of the marks in it, as the text of a page has."""
    has_words = False
    walk = etree.iterwalk(block, events=("start", "end"))
    for event, element in walk:
        if event == "start" and element in marks:
            if has_words:
                return True
            walk.skip_subtree()
        else:
            text = (element.text if event == "start" else element.tail) or ""
            has_words = has_words or any(map(str.isalnum, text))
    return False


def _text(element: HtmlElement) -> str:
    return "".join(element.itertext()).strip()
