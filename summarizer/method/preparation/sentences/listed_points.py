"""Numbers of points that stand in a row within a sentence: "bring: 1. a pass, 2. two photos"."""

from __future__ import annotations

import re

_LONGEST = 300  # code points of a point that are looked at
_PARTS = ",;،؛、\uff0c\uff1b"  # what stands between points
_POINT = re.compile(r"(?<![\d.,:])[^\W\d_]?(\d{1,2})\.\s*$")
# Behind a mark that parts points, or a short word for "and"; one letter is the "and" of Arabic.
_AND = r"[^\W\d_]{1,4}\s"
_BEHIND_A_MARK = re.compile(rf"(?:[{_PARTS}]\s?|[{_PARTS}\w]\s{_AND})$")
_NEXT = re.compile(rf"(?:[{_PARTS}]\s?(?:{_AND})?[^\W\d_]?|\w\s{_AND})(?<!\d)(\d{{1,2}})\.\s")
_NUMBERED = re.compile(r"(?<![\d.])(\d{1,2})\.\s")
_ENDED = re.compile(r"(?:[^\d\s][.!?…]|[!?؟…])[”’»“\")]?\s|[。！？।]")


def is_listed(text: str, start: int, place: int, end: int) -> bool:
    """Return whether the number of a point within a sentence stands before a place.

    A first one is known by the second behind a comma, and others by the one before. `start` and
    `end` are the ends of what may be looked at.
    """
    before = text[max(start, place - _LONGEST) : place]
    found = _POINT.search(before)
    if found is None:
        return False
    number, lead = int(found[1]), before[: found.start()]
    if number > 1 and _BEHIND_A_MARK.search(lead):
        points = list(_NUMBERED.finditer(lead))
        if points and int(points[-1][1]) == number - 1:
            return not _ENDED.search(lead, points[-1].end())
    if number != 1:
        return False
    behind = text[place : min(end, place + _LONGEST)]
    following = _NEXT.search(behind)
    while following is not None and int(following[1]) != number + 1:
        following = _NEXT.search(behind, following.end())
    return following is not None and not _ENDED.search(behind, 0, following.start(1))
