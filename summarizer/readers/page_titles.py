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
            return heading, _name(_BETWEEN.split(title)[-1])
        before, _, after = title.partition(heading)
        if _ENDS_BETWEEN.search(before) and _BETWEEN.match(after):
            return heading, _name(_BETWEEN.split(after)[-1])
        if title.endswith(heading) and _BETWEEN.search(title[: -len(heading)]):
            return heading, _name(_BETWEEN.split(title[: -len(heading)])[0])
    return title, None


def parted(title: str, is_outlet: Callable[[str], bool]) -> tuple[str, str] | None:
    """Return the headline and the outlet of a title that has a known outlet at one end, or None."""
    marks = list(_BETWEEN.finditer(title))
    for mark in (*marks[:1], *marks[-1:]):
        before, after = title[: mark.start()].strip(), title[mark.end() :].strip()
        for outlet, headline in ((before, after), (after, before)):
            if headline and outlet and is_outlet(outlet):
                return headline, outlet
    return None


def _name(part: str) -> str | None:
    words = part.split()
    return " ".join(words) if 0 < len(words) <= _LONGEST_NAME else None
