"""Combining marks: signs of vowels and tones that belong to the letter before them."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import chain

# The first two planes, and selectors of variants; beyond are ideographs and private use.
_WITH_MARKS = (range(0x20000), range(0xE0000, 0xE1000))
# Anything but letters, white space and the blocks of punctuation, symbols and emoji, which hold no
# combining marks: to know the marks of all scripts takes a look at every code point.
_POSSIBLE_MARK = re.compile(
    r"[^\w\s\x00-\u02ff\u2000-\u20cf\u2100-\u2bff\u3000-\u3029\U0001f000-\U0001faff]"
)


def may_have_marks(text: str) -> bool:
    """Return whether a text may have combining marks, quicker than a look at each of them."""
    return not text.isascii() and bool(_POSSIBLE_MARK.search(text))


@cache
def marks() -> str:
    """Return all combining marks, to stand in a class of a pattern."""
    points = map(chr, chain(*_WITH_MARKS))
    return "".join(point for point in points if unicodedata.category(point).startswith("M"))


def joined_by_marks(letters: str) -> str:
    """Return the pattern of a run of letters, and of the marks between and behind them.

    `letters` is the pattern of one letter: without marks a word of Hindi falls into pieces.
    """
    return rf"{letters}+(?:[{marks()}]+{letters}*)*"
