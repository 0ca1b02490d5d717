"""How long a text is, in words: the unit of every budget."""

from __future__ import annotations

import re
from math import ceil

from summarizer.text.scripts import is_unspaced

_RUN = re.compile(r"\w+")
_CODE_POINTS_A_WORD = 2  # the mean length of a word in Chinese, to the nearest whole number


def count_words(text: str) -> int:
    """Return the number of words: `len(text.split())` where blanks stand between words.

    In unspaced scripts two code points are a word; an odd one left over is a whole word.
    In a token of several scripts each run of letters or digits of a spaced script is one more word.
    """
    return ceil(exact_words(text))


def exact_words(text: str) -> float:
    """Return the number of words with half a word for an odd code point of an unspaced script.

    Texts that a line break joins have the sum of theirs.
    """
    signs = {} if text.isascii() else {ord(one): " " for one in set(text) if is_unspaced(one)}
    if not signs:
        return len(text.split())
    words = points = 0
    for token in text.split():
        spaced = token.translate(signs)
        found = spaced.count(" ")
        points += found
        words += len(_RUN.findall(spaced)) if found else 1
    return words + points / _CODE_POINTS_A_WORD
