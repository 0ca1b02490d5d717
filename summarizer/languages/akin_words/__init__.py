"""Words that mean the same, or of which one is the more general: "huge", "large"; "jet", "plane".

`english.txt.gz` has a line a word, made from WordNet by `models/build_akin_words.py`.
"""

from __future__ import annotations

import gzip
from functools import cache, lru_cache
from importlib import resources
from typing import NamedTuple

_FILES = {"en": "english.txt.gz"}
_ENDINGS = (
    *(("s", ""), ("es", ""), ("ies", "y"), ("men", "man")),
    *(("ed", ""), ("ed", "e"), ("d", ""), ("ied", "y"), ("ing", ""), ("ing", "e")),
    *(("er", ""), ("er", "e"), ("est", ""), ("est", "e")),
)
"""Endings of forms, and what stands in their place in the word itself."""


class _Entry(NamedTuple):
    """The synsets of a word, and those above them, by number."""

    own: frozenset[str]
    above: frozenset[str]


def are_akin(a: str, b: str, code: str) -> bool:
    """Return whether two words in small letters mean the same, or one includes the other.

    They are in the language `code`, by ISO 639-1; of one without a file nothing is known.
    """
    return any(
        bool(own.own & (other.own | other.above) or own.above & other.own)
        for own in _entries(a, code)
        for other in _entries(b, code)
    )


@lru_cache(maxsize=10_000)
def _entries(word: str, code: str) -> tuple[_Entry, ...]:
    """Return the entries of a word, and of those of which it may be a form."""
    if code not in _FILES:
        return ()
    forms = (word[: -len(end)] + stem for end, stem in _ENDINGS if word.endswith(end))
    doubled = (word[: -len(end) - 1] for end in ("ed", "ing") if _is_doubled(word, end))
    listed = (_entry(each, code) for each in dict.fromkeys((word, *forms, *doubled)))
    return tuple(entry for entry in listed if entry is not None)


def _is_doubled(word: str, end: str) -> bool:
    """Return whether a consonant was doubled before an ending: "planned"."""
    before = word[: -len(end)]
    return word.endswith(end) and len(before) > 2 and before[-1] == before[-2]  # noqa: PLR2004


def _entry(word: str, code: str) -> _Entry | None:
    table = _table(code)
    start = table.find(f"\n{word} ")
    if start < 0:
        return None
    line = table[start + len(word) + 2 : table.index("\n", start + 1)]
    own, _, above = line.partition(";")
    return _Entry(frozenset(own.split()), frozenset(above.split()))


@cache
def _table(code: str) -> str:
    packed = resources.files(__name__).joinpath(_FILES[code]).read_bytes()
    return gzip.decompress(packed).decode()
