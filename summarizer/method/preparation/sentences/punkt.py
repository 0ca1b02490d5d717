"""Where sentences end in English, and in languages that state no abbreviations.

A package that was trained on English decides (nupunkt, after Kiss & Strunk 2006, "Unsupervised
Multilingual Sentence Boundary Detection"). A word full of stops takes it quadratic time, and it
remembers every word: so it sees only the ends of long words, a part of a text at a time, and has
its memory emptied.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from contextlib import contextmanager
from functools import cache
from typing import TYPE_CHECKING

from summarizer.cancellation import check

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from nupunkt import PunktLanguageVars, PunktSentenceTokenizer

PART = 100_000
"""Code points that are cut at a time: a tenth of a second."""

_BEFORE = 1_000  # code points before a part that are looked at again: several words
_END_OF_WORD = 200  # code points at either end of a word; addresses on the web are rarely longer
_LONG_WORD = re.compile(rf"(?<!\S)\S{{{2 * _END_OF_WORD + 1},}}")


@contextmanager
def sentence_ends(part: int = PART) -> Iterator[Callable[[str, int, int], Iterator[int]]]:
    """A function for one article; what the package remembers of it is forgotten at the end.

    It takes a text, a start and an end, and yields where sentences end between them. The end of the
    stretch itself is not among them, and blanks belong to the sentence before them.
    """
    # An object of its own is what remembers most.
    from nupunkt import PunktSentenceTokenizer, load  # noqa: PLC0415 - loads a model: not for --help

    tokenizer = PunktSentenceTokenizer(
        load("default").parameters, lang_vars=_language(), include_common_abbrevs=False
    )
    try:
        yield lambda text, start, end: _ends(text, start, end, tokenizer, part)
    finally:
        vars(tokenizer).clear()  # it refers to itself, and would wait for the garbage collector
        _forget()


def _ends(
    text: str, start: int, end: int, tokenizer: PunktSentenceTokenizer, part: int
) -> Iterator[int]:
    """Where sentences end, part by part: a part begins with a sentence, which has no end there.

    A part without an end is looked at again with as much again behind it.
    """
    begin, size = start, part
    while begin < end:
        check()
        left, right = max(start, begin - _BEFORE), min(end, begin + size)
        found = [place for place in _starts(text[left:right], left, tokenizer) if place > begin]
        if right == end:
            yield from found
            return
        # Whether the last of them is one depends on what follows.
        certain = [place for place in found if place <= right - _BEFORE]
        yield from certain
        begin, size = (certain[-1], part) if certain else (begin, 2 * size)


def _starts(stretch: str, offset: int, tokenizer: PunktSentenceTokenizer) -> Iterator[int]:
    """Where sentences start in a stretch of a text that begins at `offset`."""
    short, places, removed = _without_middles(stretch)
    for _, (left, _) in tokenizer.tokenize_with_spans(short):
        yield offset + left + removed[bisect_right(places, left)]


def _without_middles(text: str) -> tuple[str, list[int], list[int]]:
    """The text without the middles of long words, where these were, and what they add up to.

    Before what stands at `places[i]` of the shorter text `removed[i + 1]` code points are missing.
    """
    places: list[int] = []
    removed = [0]
    if len(text) <= 2 * _END_OF_WORD:
        return text, places, removed
    parts, done = [], 0
    for word in _LONG_WORD.finditer(text):
        cut, goes_on = word.start() + _END_OF_WORD, word.end() - _END_OF_WORD
        parts.append(text[done:cut])
        places.append(cut - removed[-1])
        removed.append(removed[-1] + goes_on - cut)
        done = goes_on
    return "".join((*parts, text[done:])), places, removed


def _forget() -> None:
    """Empty the caches that the package keeps for the whole process."""
    from nupunkt.core import tokens  # noqa: PLC0415 - as above

    getattr(tokens, "_derived_cache", {}).clear()  # a dictionary, which no function empties
    for function in vars(tokens).values():
        if hasattr(function, "cache_clear"):
            function.cache_clear()


@cache
def _language() -> PunktLanguageVars:
    from nupunkt import PunktLanguageVars  # noqa: PLC0415 - as above

    return PunktLanguageVars()
