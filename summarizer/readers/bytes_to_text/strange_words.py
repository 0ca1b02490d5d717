"""Words as they look when they are read in an encoding that is not theirs."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

_BEYOND = re.compile(r"[^\0-@\[-`{-\x7f]+")  # letters of ASCII, and all beyond it
_IN_WORDS = frozenset("LMP")  # what stands in words: letters, their marks, apostrophes and dashes
_LAST_LATIN = "\u024f"
_FIRST_HAN = "\u2e80"  # from here on scripts have no blanks, and Latin words beside theirs
_FEWEST = 3  # letters; shorter words may have none of ASCII: "é", "öä"
_MOST = 0.7  # of the letters of a word in Latin script: words of real languages have fewer marked


def strange_words(data: bytes, encoding: str) -> int:
    """Return how many words beyond ASCII cannot be words if the bytes are in an encoding.

    These have a sign or a figure beside letters, Latin letters beside those of another script, a
    capital behind a small letter, or hardly a letter of ASCII among Latin ones.
    """
    words = _BEYOND.findall(data.decode(encoding, "replace"))
    return sum(_is_strange(word) for word in words if not word.isascii())


def _is_strange(word: str) -> bool:
    kinds = [unicodedata.category(one)[0] for one in word]
    if "L" in kinds and not _IN_WORDS.issuperset(kinds):
        return True
    if any(one.islower() and other.isupper() for one, other in pairwise(word)):
        return True
    letters = [one for one, kind in zip(word, kinds, strict=True) if kind == "L"]
    latin = [one for one in letters if one <= _LAST_LATIN]
    if latin and any(_LAST_LATIN < one < _FIRST_HAN for one in letters):
        return True
    marked = sum(not one.isascii() for one in latin)
    return len(latin) >= _FEWEST and marked > _MOST * len(latin)
