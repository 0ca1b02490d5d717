"""Full stops of scripts whose sentences need no blank between them, and which of them end nothing.

A stop inside the marks of a title ends no sentence, and one inside a quotation does not if what
follows says whose words these are: 「…。」と述べた, “……！”他说.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.languages.language import Language

# With the marks that close a quotation or a bracket behind them: of Han, Kana, Devanagari, Arabic,
# Ethiopic, Burmese, Khmer, Armenian, Greek; one of full width may be a decimal point.
_STOP = re.compile(
    r"(?:[。！？｡।॥؟۔\u1362\u1367\u1368\u104b\u17d4\u17d5\u0589\u037e]|\uff0e(?!\d))+([”’»」』）\)\"'】]*)"
)
_TITLE_MARKS = (("《", "》"), ("〈", "〉"))
_LONGEST_TITLE = 100  # code points
_QUOTATION_MARKS = {"”": "“", "」": "「", "』": "『", "’": "‘", '"': '"'}
_LONGEST_QUOTATION = 1_000  # code points that are looked at for its beginning
_INTRODUCED = (":", "\uff1a", "\uff0c", ",")  # then the sentence began before the quotation
_CLAUSE = re.compile(r"[^。！？｡“”「」『』\n]{1,60}")  # as far as who spoke is said


def unspaced_pieces(
    text: str, start: int, end: int, language: Language
) -> Iterator[tuple[int, int]]:
    """Yield the stretches between two places of a text that such stops part."""
    for stop in _STOP.finditer(text, start, end):
        if not _inside_title(text, start, stop.start()) and not _attributed(
            text, start, stop, end, language
        ):
            yield start, stop.end()
            start = stop.end()
    if start < end:
        yield start, end


def _inside_title(text: str, start: int, place: int) -> bool:
    begin = max(start, place - _LONGEST_TITLE)
    return any(
        text.rfind(left, begin, place) > text.rfind(right, begin, place)
        for left, right in _TITLE_MARKS
    )


def _attributed(text: str, start: int, stop: re.Match[str], end: int, language: Language) -> bool:
    """Return whether what follows a quotation says who spoke."""
    mark = _QUOTATION_MARKS.get(stop[1][-1:])
    clause = _CLAUSE.match(text, stop.end(), end) if mark else None
    if mark is None or clause is None or clause[0][0].isspace():
        return False
    opened = text.rfind(mark, max(start, stop.start() - _LONGEST_QUOTATION), stop.start())
    before = text[max(start, opened - 3) : max(opened, start)].rstrip()
    if before.endswith(_INTRODUCED):
        return False
    particle = _particle(language).match(clause[0])
    return bool(particle or _speech(language).search(clause[0]))


@cache
def _particle(language: Language) -> re.Pattern[str]:
    return re.compile(any_of(language.speech_particles))


@cache
def _speech(language: Language) -> re.Pattern[str]:
    return re.compile(any_of(language.speech_verbs))
