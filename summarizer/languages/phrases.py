"""Lists of words and phrases, and the regular expressions made of them."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_NOTHING = "(?!)"  # matches nowhere
_SEVERAL = re.compile("[*']")
_WORD = re.compile(r"\w+")
_WHOLE_WORD = re.compile(r"(?<![\w*])\w+(?![\w*])")


def phrases(listed: str, *, after: str = "") -> tuple[str, ...]:
    """Return the phrases of a list with commas between them, on one line or several.

    Each of them stands behind the words of `after`.
    """
    return tuple(" ".join((after, *phrase.split())).lstrip() for phrase in listed.split(","))


def names(listed: str) -> tuple[tuple[str, ...], ...]:
    """Return the names of such a list; slashes stand between the forms of one name."""
    return tuple(tuple(forms.split("/")) for forms in phrases(listed))


def any_of(listed: Iterable[str]) -> str:
    r"""Return a regular expression for any of the phrases; it matches nowhere if there are none.

    In a phrase `*` stands for one or more letters and `'` for both forms of the apostrophe. The
    expression is one group and tries longer phrases first. It has no word boundaries at its ends.
    """
    endings: dict[str, list[str]] = {}
    for phrase in sorted(listed, key=len, reverse=True):
        endings.setdefault(phrase[0], []).append(phrase[1:])
    # A text is compared with each first letter once, not with each phrase.
    branches = [_written(first) + _group(map(_written, rest)) for first, rest in endings.items()]
    return _group(branches) if branches else _NOTHING


@cache
def pattern_of(listed: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of `any_of` the phrases, which may begin and end inside of words."""
    return re.compile(any_of(listed))


@cache
def word_of(listed: tuple[str, ...]) -> re.Pattern[str]:
    """Return the pattern of `any_of` the phrases, from the start of a word to the end of one."""
    return re.compile(rf"\b{any_of(listed)}\b")


def has(listed: tuple[str, ...], text: str) -> bool:
    """Return whether a text has one of the phrases, in whole words."""
    return may_hold(text, listed) and bool(word_of(listed).search(text))


def may_open(text: str, listed: tuple[str, ...]) -> bool:
    """Return whether a text may open with one of the phrases, quicker than their pattern tells.

    Patterns of long lists take milliseconds to make, and few texts need them.
    """
    return text.startswith(_beginnings(listed))


def may_hold(text: str, listed: tuple[str, ...]) -> bool:
    """Return whether a text may have a place for `word_of` the phrases, quicker than it tells."""
    clues, words = _clues(listed), _words_in(text)
    if clues is None:
        return True
    if clues.keys().isdisjoint(words):
        return False
    found = clues.keys() & words
    return any(words.issuperset(phrase) for clue in found for phrase in clues[clue])


@cache
def _beginnings(listed: tuple[str, ...]) -> tuple[str, ...]:
    """Return the phrases up to what stands for several letters."""
    return tuple(dict.fromkeys(_SEVERAL.split(phrase)[0] for phrase in listed))


@cache
def _clues(listed: tuple[str, ...]) -> dict[str, list[frozenset[str]]] | None:
    """Return the longest word of each phrase, with the words of the phrases that have it so.

    Long words are the rarer ones. None, if a phrase has no whole word.
    """
    clues: dict[str, list[frozenset[str]]] = {}
    for phrase in listed:
        words = _WHOLE_WORD.findall(phrase)
        if not words:
            return None
        clues.setdefault(max(words, key=len), []).append(frozenset(words))
    return clues


@lru_cache(maxsize=8)  # one text is asked for many lists
def _words_in(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text))


def _written(phrase: str) -> str:
    return re.escape(phrase).replace(r"\*", r"\w+").replace("'", "[’']")


def _group(branches: Iterable[str]) -> str:
    return f"(?:{'|'.join(branches)})"
