"""How long a text is, in words: the unit of every budget."""

from __future__ import annotations

import re

from summarizer.text.scripts import UNSPACED

_RUN = re.compile(r"\w+")
_CODE_POINTS_A_WORD = 2  # the mean length of a word in Chinese, to the nearest whole number


def count_words(text: str) -> int:
    """Return the number of words: `len(text.split())` where blanks stand between words.

    In unspaced scripts two code points are a word; an odd one left over is a whole word.
    In a token of several scripts each run of letters or digits of a spaced script is one more word.
    """
    if text.isascii() or not UNSPACED.search(text):
        return len(text.split())
    words = unspaced = 0
    for token in text.split():
        spaced, found = UNSPACED.subn(" ", token)
        unspaced += found
        words += len(_RUN.findall(spaced)) if found else 1
    return words + -(-unspaced // _CODE_POINTS_A_WORD)
