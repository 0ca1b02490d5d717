"""How long a text is, in words: the unit of every budget."""

from __future__ import annotations

import re
from functools import lru_cache

# Han, Kana, Thai, Lao, Khmer and Burmese: scripts that put no blank between words.
_UNSPACED_RANGES = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f"  # Burmese
    "\u1780-\u17ff\u19e0-\u19ff"  # Khmer
    "\u3005-\u3007\u3021-\u3029\u3038-\u303b"  # Han marks and numerals
    "\u3041-\u30ff\u31f0-\u31ff\uff66-\uff9f"  # Kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # Han
    "\U00020000-\U0003ffff"  # Han, supplementary planes
)
UNSPACED = re.compile(f"[{_UNSPACED_RANGES}]")
_SPACED_RUN = re.compile(rf"(?:(?![{_UNSPACED_RANGES}])\w)+")
_CODE_POINTS_A_WORD = 2


def caseless(text: str) -> str:
    """The text in lower case, with the letters that a search without regard to case takes for i, s.

    To search it with small letters is far quicker than to search the text without regard to case.
    """
    if text.isascii():
        return text.lower()
    return text.replace("\u0130", "i").replace("\u0131", "i").replace("\u017f", "s").lower()


@lru_cache(maxsize=65536)
def count_words(text: str) -> int:
    """The number of words: `len(text.split())`, and two code points a word in unspaced scripts.

    In a token that mixes scripts each run of letters or digits of a spaced script is one word more;
    an odd code point left over counts as a whole word.
    """
    if text.isascii() or not UNSPACED.search(text):
        return len(text.split())
    words = unspaced = 0
    for token in text.split():
        found = len(UNSPACED.findall(token))
        unspaced += found
        words += len(_SPACED_RUN.findall(token)) if found else 1
    return words + -(-unspaced // _CODE_POINTS_A_WORD)
