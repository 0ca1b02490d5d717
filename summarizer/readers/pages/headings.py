"""Headings that the text of a page lacks: those of a live blog stand in a frame for each entry."""

from __future__ import annotations

from itertools import chain, islice
from typing import TYPE_CHECKING

from summarizer.readers.pages.map_verification import letters

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_HEADINGS = ("h2", "h3", "h4")
_BETWEEN = 5  # elements that may stand between a heading and its text: a time, a name, a picture
_AROUND = frozenset({"header", "hgroup", "div"})


def with_headings(root: HtmlElement, text: str) -> str:
    """Return an extracted text with each heading whose paragraph it has without it."""
    headings = list(root.iter(*_HEADINGS))
    if not headings:
        return text
    lines = text.split("\n")
    places = {letters(line): number for number, line in reversed(list(enumerate(lines)))}
    missing: dict[int, str] = {}
    for heading in headings:
        said = " ".join("".join(heading.itertext()).split())
        if not said or letters(said) in places:
            continue
        place = next((places[one] for one in _behind(heading) if one in places), None)
        if place is not None:
            missing.setdefault(place, said)
    if list(missing) == [0]:
        return text  # it is the headline of the page, which is its title
    for place, said in missing.items():
        lines[place] = f"{said}\n{lines[place]}"
    return "\n".join(lines)


def _behind(heading: HtmlElement) -> list[str]:
    """Return the letters of what stands next behind a heading, up to the next one."""
    parent = heading.getparent()
    around = parent.itersiblings() if parent is not None and parent.tag in _AROUND else ()
    found: list[str] = []
    for element in islice(chain(heading.itersiblings(), around), _BETWEEN):
        if next(element.iter("h1", *_HEADINGS), None) is not None:
            break
        found.append(letters("".join(next(element.iter("p"), element).itertext())))
    return found
