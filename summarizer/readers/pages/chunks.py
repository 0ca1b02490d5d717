"""Texts that a page gives in several frames, between advertisements or headings, of one class."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from summarizer.readers.pages.map_verification import letters

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

_FRAMES = ("div", "section")
_ALONE = ("article", "body", "html", "main")  # a text of its own, or all of the page
_OF_ANOTHER = ("h1", "time", "article")  # what a frame has around it that holds a text of its own
_HEADINGS = ("h2", "h3", "h4")
_NEAREST = 8  # frames around a paragraph that are looked at
_MOST = 100  # frames of one class: more are no parts of a text
_MOST_LINES = 64  # that are looked for in other frames
_FEWEST = 40  # letters of a line that tells where a text stands, and of a frame that goes on


def join_frames(root: HtmlElement, text: str) -> bool:
    """Put all parts of a text into the frame of its first one, if `text` has only that.

    Returns whether there were others: frames of the same tag and class within the same article,
    without a headline, a link to elsewhere or a date of their own.
    """
    lines = [line for line in text.split("\n") if len(line) >= _FEWEST]
    told: list[str] = []
    for frame in _frames_around(root, lines[0].removeprefix("- ")) if lines else ():
        twins = [one for one in root.iter(str(frame.tag)) if one.get("class") == frame.get("class")]
        if not 1 < len(twins) <= _MOST or twins[0] is not frame:
            continue
        others = [
            (one, around)
            for one, around in zip(twins[1:], _shells(twins)[1:], strict=False)
            if _goes_on(one)
        ]
        if not others:
            continue
        told = told or [letters(line) for line in lines[:: 1 + len(lines) // _MOST_LINES]]
        if not any(_tells(one, told) for one, _ in others):
            for one, around in others:
                frame.extend([*_headings_of(around, one), *one])
            return True
    return False


def _frames_around(root: HtmlElement, line: str) -> Iterator[HtmlElement]:
    """Yield the nearest frames around what begins a line, up to the article, with a class."""
    for element in root.iter("p", "div", "span", "li"):
        own = " ".join((element.text or "").split())
        if len(own) >= _FEWEST // 2 and line.startswith(own):
            for frame in islice(element.iterancestors(), _NEAREST):
                if frame.tag in _ALONE:
                    return
                if frame.tag in _FRAMES and frame.get("class"):
                    yield frame
            return


def _shells(twins: list[HtmlElement]) -> list[HtmlElement]:
    """Return what stands around each of some frames, apart from the others.

    Empty where they do not lie beside one another in one article, or one holds a text of its own.
    """
    above = [list(twin.iterancestors()) for twin in twins]
    shared = set(above[0]).intersection(*above)
    shells: list[HtmlElement] = []
    for twin, parents in zip(twins, above, strict=True):
        own = [parent for parent in parents if parent not in shared]
        shell = own[-1] if own else twin
        links = (link for heading in shell.iter(*_HEADINGS) for link in heading.iter("a"))
        if not shared.isdisjoint(twins) or next(links, None) is not None:
            return []
        if next(shell.iter(*_OF_ANOTHER), None) is not None:
            return []
        shells.append(shell)
    return shells if len(set(shells)) == len(shells) else []


def _headings_of(shell: HtmlElement, frame: HtmlElement) -> list[HtmlElement]:
    """Return the headings that stand beside a frame in what is around it."""
    inside = set(frame.iter())
    return [one for one in shell.iter(*_HEADINGS) if one not in inside]


def _goes_on(frame: HtmlElement) -> bool:
    """Whether a frame holds prose, and not mostly links."""
    said = len(letters("".join(frame.itertext())))
    linked = sum(len(letters("".join(link.itertext()))) for link in frame.iter("a"))
    return len(frame) > 0 and said >= _FEWEST and 2 * linked < said


def _tells(frame: HtmlElement, told: list[str]) -> bool:
    """Whether a frame holds one of the lines that are told, which are given as their letters."""
    said = letters("".join(frame.itertext()))
    return any(line in said for line in told)
