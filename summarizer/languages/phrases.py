"""Lists of words and phrases, and the regular expressions made of them."""

from __future__ import annotations

import math
import re
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import category

from summarizer.text.remembering import remembered

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_NOTHING = "(?!)"  # matches nowhere
_SEVERAL = re.compile("[*']")
_WORD = re.compile(r"\w+")
_WHOLE_WORD = re.compile(r"(?<![\w*])\w+(?![\w*])")


def phrases(listed: str, *, after: str = "") -> tuple[str, ...]:
    """Return the phrases of a list with commas between them, on one line or several.

    Each of them stands behind the words of `after`.
    """
    plain = [phrase.strip() for phrase in " ".join(listed.split()).split(",")]
    return tuple([f"{after} {phrase}".strip() for phrase in plain] if after else plain)


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


def is_one_of(listed: tuple[str, ...], text: str) -> bool:
    """Return whether a text is one of the phrases."""
    plain, others = _forms(listed)
    if text.replace("’", "'") in plain:
        return True
    return bool(others) and bool(pattern_of(others).fullmatch(text))


def has(listed: tuple[str, ...], text: str) -> bool:
    """Return whether a text has one of the phrases, in whole words."""
    clues, others = _clues(listed)
    found = _with_their_words(words_in(text), clues)
    if found and any(_is_in(text, phrase) for phrase in found):
        return True
    return bool(others) and bool(word_of(others).search(text))


def first_place(listed: tuple[str, ...], text: str) -> tuple[int, int] | None:
    """Return where `word_of` the phrases finds the first of them in a text, if it has one."""
    clues, others = _clues(listed)
    found = _with_their_words(words_in(text), clues)
    if others or any(_needs_pattern(phrase) for phrase in found):
        match = word_of(listed).search(text)
        return match and match.span()
    places = ((at, at + len(phrase)) for phrase in found if (at := _place_of(phrase, text)) >= 0)
    return min(places, key=lambda place: (place[0], -place[1]), default=None)


def may_open(text: str, listed: tuple[str, ...]) -> bool:
    """Return whether a text may open with one of the phrases, quicker than their pattern tells.

    Patterns of long lists take milliseconds to make, and few texts need them.
    """
    return text.startswith(_beginnings(listed))


def may_close(text: str, listed: tuple[str, ...]) -> bool:
    """Return whether a text may end with one of the phrases, quicker than their pattern tells."""
    return text.endswith(_endings(listed))


def may_hold(text: str, listed: tuple[str, ...]) -> bool:
    """Return whether a text may have a place for `word_of` the phrases, quicker than it tells."""
    clues, others = _clues(listed)
    return bool(others) or bool(_with_their_words(words_in(text), clues))


def most_in(text: str, listed: tuple[str, ...]) -> float:
    """Return how many different matches of `word_of` the phrases a text has at most."""
    clues, others = _clues(listed)
    found = _with_their_words(words_in(text), clues)
    varied = bool(others) or any(map(_SEVERAL.search, found))
    return math.inf if varied else len(found)


@cache
def _forms(listed: tuple[str, ...]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Return the phrases of a single form, and those that need a pattern."""
    others = tuple(filter(_needs_pattern, listed))
    return frozenset(listed) - {*others}, others


@cache
def _beginnings(listed: tuple[str, ...]) -> tuple[str, ...]:
    """Return the phrases up to what stands for several letters."""
    return tuple(dict.fromkeys(_SEVERAL.split(phrase)[0] for phrase in listed))


@cache
def _endings(listed: tuple[str, ...]) -> tuple[str, ...]:
    """Return the phrases from what stands for several letters on."""
    return tuple(dict.fromkeys(_SEVERAL.split(phrase)[-1] for phrase in listed))


_Clues = dict[str, list[tuple[str, frozenset[str]]]]


@cache
def _clues(listed: tuple[str, ...]) -> tuple[_Clues, tuple[str, ...]]:
    """Return the longest word of each phrase, with the phrases that have it so and their words.

    Long words are the rarer ones. Behind them stand the phrases without a whole word.
    """
    clues: _Clues = {}
    others = []
    for phrase in listed:
        if words := _WHOLE_WORD.findall(phrase):
            clues.setdefault(max(words, key=len), []).append((phrase, frozenset(words)))
        else:
            others.append(phrase)
    return clues, tuple(others)


def _with_their_words(words: frozenset[str], clues: _Clues) -> Sequence[str]:
    """Return the phrases all of whose words a text has: none, as of most lists."""
    if clues.keys().isdisjoint(words):
        return ()
    return [
        phrase
        for clue in clues.keys() & words
        for phrase, known in clues[clue]
        if words.issuperset(known)
    ]


def _is_in(text: str, phrase: str) -> bool:
    """Return whether a phrase stands in a text that has all of its words."""
    if phrase.isalnum():
        return True
    if _needs_pattern(phrase):
        return bool(word_of((phrase,)).search(text))
    return _place_of(phrase, text) >= 0


def _needs_pattern(phrase: str) -> bool:
    """Return whether a phrase has several forms, or an apostrophe that stands for itself alone."""
    return "*" in phrase or "’" in phrase


def _place_of(phrase: str, text: str) -> int:
    """Return where such a phrase first stands in whole words, or -1."""
    text, at = text.replace("’", "'"), -1
    while (at := text.find(phrase, at + 1)) >= 0:
        if _parts_words(text, at) and _parts_words(text, at + len(phrase)):
            return at
    return -1


def _parts_words(text: str, at: int) -> bool:
    r"""Return whether a word starts or ends at a place, as `\b` has it; vowel signs are in it."""
    return _is_in_word(text[at - 1 : at]) != _is_in_word(text[at : at + 1])


def _is_in_word(character: str) -> bool:
    if _WORD.match(character):
        return True
    return not character.isascii() and category(character)[0] == "M"


@remembered(256)  # the lines of an article are asked for many lists, some after all others
def words_in(text: str) -> frozenset[str]:
    """Return the different words of a text."""
    return frozenset(_WORD.findall(text))


def _written(phrase: str) -> str:
    return re.escape(phrase).replace(r"\*", r"\w+").replace("'", "[’']")


def _group(branches: Iterable[str]) -> str:
    return f"(?:{'|'.join(branches)})"
