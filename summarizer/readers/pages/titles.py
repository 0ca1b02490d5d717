"""A page's title often names its outlet, too: "Rain floods Brest | The Gazette"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_BETWEEN = re.compile(
    r"\s+(?:[-–—|»«·•/]|::)\s+|\s*[|»_\uff5c]\s*|:\s+|(?<=[\u3040-\u9fff！？”》」])[-–—]+"
)
_ENDS_BETWEEN = re.compile(f"(?:{_BETWEEN.pattern})$")
_VIEW = re.compile(
    r"print(?:er|able)?[ -](?:friendly|version|view|page|edition)(?: (?:version|view|page))?"
    r"|druck(?:version|ansicht)|version imprimable|versión (?:imprimible|para imprimir)"
    r"|versione stampabile|versão para impressão",
    re.IGNORECASE,
)
_LONGEST_NAME = 5  # words of an outlet's name; more are another headline


def headline_and_outlet(title: str, headings: Iterable[str]) -> tuple[str, str | None]:
    """Return the headline that a page's title holds, and the outlet that stands beside it, or None.

    One of the page's headings must be the headline: a dash may belong to it. Of several parts
    beside it the outermost is the outlet, since sections stand between; on both sides, the last.
    """
    for heading in sorted({" ".join(one.split()) for one in headings}, key=len, reverse=True):
        if not heading or heading == title:
            continue
        if title.startswith(heading) and _BETWEEN.match(title, len(heading)):
            return heading, name_of(_BETWEEN.split(title)[-1])
        before, _, after = title.partition(heading)
        if _ENDS_BETWEEN.search(before) and _BETWEEN.match(after):
            return heading, name_of(_BETWEEN.split(after)[-1])
        if title.endswith(heading) and _BETWEEN.search(title[: -len(heading)]):
            return heading, name_of(_BETWEEN.split(title[: -len(heading)])[0])
    return title, None


def without_view(title: str) -> str:
    """Return a title without the name of a page's view at one of its ends: "Print version"."""
    if is_view(title):
        return ""
    for mark in _BETWEEN.finditer(title):
        if is_view(title[: mark.start()]):
            return title[mark.end() :].strip()
        if is_view(title[mark.end() :]):
            return title[: mark.start()].strip()
    return title


def is_view(name: str) -> bool:
    """Whether a name is that of the view of a page that is made for printing."""
    return _VIEW.fullmatch(name.strip()) is not None


def parted(title: str, is_outlet: Callable[[str], bool]) -> tuple[str, str] | None:
    """Return the headline and the outlet of a title that has a known outlet at one end, or None."""
    marks = list(_BETWEEN.finditer(title))
    for mark in (*marks[:1], *marks[-1:]):
        before, after = title[: mark.start()].strip(), title[mark.end() :].strip()
        for outlet, headline in ((before, after), (after, before)):
            if headline and outlet and is_outlet(outlet):
                return headline, outlet
    return None


def name_of(part: str) -> str | None:
    """Return a part of a title as an outlet's name, or None if it has too many words for one."""
    words = part.split()
    return " ".join(words) if 0 < len(words) <= _LONGEST_NAME else None
