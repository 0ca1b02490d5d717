"""Numbers written in Chinese signs: "二十三" is 23, and "一万两千" is 12,000."""

from __future__ import annotations

import re
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SIGNS = {sign: value for value, sign in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "两": 2,
    "兩": 2,
    "十": 10,
    "百": 100,
    "千": 1000,
    "万": 10**4,
    "萬": 10**4,
    "亿": 10**8,
    "億": 10**8,
}
"""What each sign stands for."""

MYRIAD = 10**4
"""From here on a sign multiplies all that stands before it."""

_LONGEST = 20  # signs of a number
_TEN = 10  # from here on one multiplies the sign before it
# What may be counted: a sign by itself is also a part of words, as in "十分", very.
_COUNTERS = "人名个個位辆輛家岁歲年月日天号號时時小秒次场場所间間层層米公里吨噸元块塊倍成比局座起"
_ALL = "".join(SIGNS)


def numbers_in_signs(text: str) -> Iterator[float]:
    """Yield the numbers above one that stand before what is counted."""
    found = (value_of_signs(match[0]) for match in _number().finditer(text))
    return (value for value in found if value > 1)


def signs_at(words: Sequence[str], at: int) -> tuple[float, int]:
    """Return the number that begins at a word, each sign being one, and where it ends.

    It is 0 where nothing is counted.
    """
    run = "".join(takewhile(SIGNS.__contains__, words[at : at + _LONGEST]))
    behind = "".join(words[at + len(run) : at + len(run) + 2])
    counted = _number().match(run + behind) if run else None
    return (value_of_signs(run), at + len(run)) if counted else (0.0, at)


def value_of_signs(signs: str) -> float:
    """Return the value of a run of signs: those for ten and more multiply what is before them."""
    total = section = digit = 0
    for value in map(SIGNS.__getitem__, signs):
        if value >= MYRIAD:
            below = section + digit
            total = total + below * value if below else max(total, 1) * value
            section = digit = 0
        elif value >= _TEN:
            section, digit = section + (digit or 1) * value, 0
        else:
            digit = digit * 10 + value
    return float(total + section + digit)


@cache
def _number() -> re.Pattern[str]:
    return re.compile(rf"(?<![\d{_ALL}])[{_ALL}]++(?=[{_COUNTERS}]|分[钟鐘之])")
