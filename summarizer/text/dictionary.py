"""Words of scripts that put no blank between them, as the dictionaries of ICU know them.

Thai, Lao, Khmer and Burmese are meant; Han and Kana are compared character by character. The
dictionaries come with the extra `languages`. Without it a stretch between blanks is one word.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.util import find_spec
from itertools import accumulate
from typing import NamedTuple

from summarizer.text.scripts import NEEDS_DICTIONARY

EXTRA = "languages"
"""The extra of this package that brings the dictionaries."""

CURE = f"pip install 'multidoc-summarizer[{EXTRA}]'"
"""What brings them."""

LANGUAGES = frozenset({"km", "lo", "my", "th"})
"""The languages that need them, by their ISO 639-1 codes."""

_PACKAGE = "icu4py"
# Code points of a word, on average, and those by which a stretch is longer than its words.
_OF_A_WORD, _OF_NONE = 4, 2
_LANGUAGE = "th"  # ICU takes the dictionary of each script, whatever language it is told
# A mark alone belongs to the letter before.
_RUN = re.compile(rf"[{NEEDS_DICTIONARY}](?<=\w)[{NEEDS_DICTIONARY}]*")


class Words(NamedTuple):
    """The words of a stretch without blanks."""

    number: float
    """How many there are; without dictionaries an estimate."""
    ends: frozenset[int] | None
    """Where they end, the end of the stretch among them; None without dictionaries."""

    def end_at(self, place: int) -> bool:
        """Return whether one may end at a place, or begin there."""
        return place == 0 or self.ends is None or place in self.ends


@cache
def is_here() -> bool:
    """Return whether the dictionaries are installed."""
    return find_spec(_PACKAGE) is not None


def needs_dictionary(text: str) -> bool:
    """Return whether a text has letters of a script that puts no blank between words."""
    return not text.isascii() and _RUN.search(text) is not None


def with_blanks(text: str) -> str:
    """Return the text with blanks between its words, for comparing; without dictionaries as is."""
    if not needs_dictionary(text) or not is_here():
        return text
    return _RUN.sub(lambda run: f" {' '.join(_words(run[0]))} ", text)


def words_of(stretch: str) -> Words:
    """Return what is known of the words of a stretch without blanks; in other scripts it is one."""
    if not needs_dictionary(stretch):
        return Words(1, frozenset({len(stretch)}))
    if not is_here():
        return Words((len(stretch) - _OF_NONE) / _OF_A_WORD, None)
    words = _words(stretch)
    return Words(sum(word[0].isalnum() for word in words), frozenset(accumulate(map(len, words))))


def _words(text: str) -> list[str]:
    from icu4py.breakers import WordBreaker  # noqa: PLC0415 - an extra, and only where it is met

    return list(WordBreaker(text, _LANGUAGE))
