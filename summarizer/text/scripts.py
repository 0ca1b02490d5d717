"""The scripts that texts are written in, and which of them put no blank between words."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

NEEDS_DICTIONARY = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f"  # Burmese
    "\u1780-\u17ff\u19e0-\u19ff"  # Khmer
)
"""The scripts, as ranges in a regular expression, whose words only a dictionary tells apart."""

UNSPACED_RANGES = (
    NEEDS_DICTIONARY + "\u3005-\u3007\u3021-\u3029\u3038-\u303b"  # Han marks and numerals
    "\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f"  # Kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # Han
    "\U00020000-\U0003ffff"  # Han, supplementary planes
)
"""The scripts that put no blank between words: those, Han and Kana."""

OF_INDIA = "\u0900-\u0dff"
"""The scripts of India and Sri Lanka, as a range: signs for their vowels are no letters."""

Ranges = tuple[tuple[str, str], ...]
"""Ranges of characters in order: the first and the last of each."""

_UNSPACED: Ranges = tuple((each[0], each[-1]) for each in re.findall(r".-.", UNSPACED_RANGES))
WITHOUT_STOPS = frozenset({"THAI", "LAO"})
"""Scripts, by their names, that write no stop behind a sentence, but a blank."""

_NO_LETTERS = bytes(byte for byte in range(128) if not chr(byte).isalpha())
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_GEORGIAN = ("\u10d0", "\u10ff")
_EAST_ASIAN = "\u3000"  # from here on every unspaced script is Han or Kana
# Letters whose script is kept in memory: more than the letters of all alphabets together.
_LETTERS_KEPT = 16384


def has_any(text: str, ranges: Ranges) -> bool:
    """Return whether a text has a character of one of the ranges.

    To make a pattern of a range takes a step for each of its characters, some ms for Han.
    """
    if text.isascii() or max(text) < ranges[0][0]:
        return False
    return any(first <= character <= last for character in set(text) for first, last in ranges)


def has_unspaced(text: str) -> bool:
    """Return whether a text has a character of the scripts without blanks."""
    return not text.isascii() and any(map(is_unspaced, set(text)))


@lru_cache(maxsize=_LETTERS_KEPT)
def is_unspaced(character: str) -> bool:
    """Return whether a character is of the scripts without blanks; of no character it is none."""
    return any(first <= character <= last for first, last in _UNSPACED)


def as_class(ranges: Ranges) -> str:
    """Return ranges as they stand inside the brackets of a regular expression."""
    return "".join(f"{first}-{last}" for first, last in ranges)


def scripts_in(text: str) -> Counter[str]:
    """Return how many letters of each script the text has; decimal digits are of none."""
    found: Counter[str] = Counter()
    # Those of ASCII are counted all at once, which takes a tenth of `isalpha`'s time.
    plain = text.encode("ascii", "ignore")
    if letters := len(plain.translate(None, _NO_LETTERS)):
        found["LATIN"] = letters
    if len(plain) == len(text):
        return found
    others = _BEYOND_ASCII.findall(text) if 2 * len(plain) > len(text) else text
    for character, times in Counter(others).items():
        if not character.isascii() and character.isalnum() and not character.isdecimal():
            found[script(character)] += times
    return found


@lru_cache(maxsize=_LETTERS_KEPT)
def script(letter: str) -> str:
    """Return the script of a letter, as Unicode names it; Han and Kana are one."""
    if is_unspaced(letter) and letter >= _EAST_ASIAN:
        return "CJK"
    return unicodedata.name(letter, "UNKNOWN").partition(" ")[0]


def is_small(letter: str) -> bool:
    """Return whether a letter is a small one, of a script that opens sentences with capitals.

    Georgian is written in what Unicode calls small letters, and opens none with a capital.
    """
    return letter.islower() and not _GEORGIAN[0] <= letter <= _GEORGIAN[1]


def main_script(counts: Iterable[Counter[str]]) -> str | None:
    """Return the script of most letters, of a tie the first by name; None without letters."""
    total: dict[str, int] = {}
    for count in counts:
        for name, letters in count.items():
            total[name] = total.get(name, 0) + letters
    return min(total, key=lambda name: (-total[name], name)) if total else None
