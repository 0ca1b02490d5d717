"""Text that stands in a frame beside its paragraphs, in none of them, as old programs write it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_FRAMES = ("article", "blockquote", "body", "center", "div", "font", "main", "section", "td")
_INLINE_NAMES = (
    "a abbr b bdi bdo br cite code em font i img ins kbd label mark q small span strong sub sup "
    "time tt u var wbr"
)
_INLINE = frozenset(_INLINE_NAMES.split())
_PROSE = 40  # characters: what is shorter is a label


def in_paragraphs(root: HtmlElement) -> None:
    """Put text that stands beside paragraphs into paragraphs, as a browser shows it."""
    for frame in list(root.iter(*_FRAMES)):
        if next(frame.iterchildren("p"), None) is not None and _has_loose_prose(frame):
            _wrap(frame)


def _has_loose_prose(frame: HtmlElement) -> bool:
    lettered = (child.text_content() for child in frame if child.tag == "font")
    loose = (frame.text, *(child.tail for child in frame), *lettered)
    return any(text is not None and len(text.strip()) >= _PROSE for text in loose)


def _wrap(frame: HtmlElement) -> None:
    """Put each run of text and elements of a line in a frame into a paragraph of its own."""
    pieces: list[HtmlElement] = []
    run = frame.makeelement("p")
    run.text, frame.text = frame.text, None
    for child in list(frame):
        if child.tag in _INLINE:
            run.append(child)
            continue
        pieces += [run, child]
        run = frame.makeelement("p")
        run.text, child.tail = child.tail, None
    pieces.append(run)
    frame[:] = [one for one in pieces if one.getparent() is frame or len(one) or _is_said(one)]


def _is_said(run: HtmlElement) -> bool:
    return bool(run.text and run.text.strip())
