"""Turns of a dialogue that open with a dash, and who spoke behind a question.

A small letter shows it in most languages; in scripts without capitals a verb of speech does, at the
head or at the end of a short clause.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_OPENS = re.compile(r"\s*[-–—―]\s?[^\W\d_]")
_DASH = re.compile(r"\s[-–—]\s")  # then who spoke
_ASKED = re.compile(r"[!?؟…][”’»“\"']?\s*$")
_ENDING = 4  # code points: a mark, what closes it, and blanks
_WORD = r"[^\s.!?؟।…:]{1,40}"
_CLAUSE = re.compile(rf"\s*(?:[-–—―]\s)?({_WORD}(?:\s{_WORD}){{0,5}})[.।](?!\w)")


def opens_turn(text: str, start: int) -> bool:
    """Return whether a sentence that starts at a place opens with the dash of a dialogue."""
    return _OPENS.match(text, start) is not None


def says_who(text: str, begin: int, found: re.Match[str], after: re.Match[str]) -> bool:
    """Return whether a dash behind a stop says who spoke, and opens no turn of a dialogue."""
    dashed = _DASH.match(text, found.end(), after.start())
    return dashed is not None and not (found[1] == "." and opens_turn(text, begin))


def is_spoken(text: str, start: int, place: int, language: Language) -> bool:
    """Return whether a turn that asks or calls before a place is followed by who spoke.

    The turn starts at `start`. Scripts with capitals tell it by the next word.
    """
    if language.cased or not _ASKED.search(text, max(start, place - _ENDING), place):
        return False
    clause = _CLAUSE.match(text, place) if opens_turn(text, start) else None
    return clause is not None and bool(_speaks(language).search(clause[1]))


@cache
def _speaks(language: Language) -> re.Pattern[str]:
    verbs = any_of(language.speech_verbs)
    return re.compile(rf"^{verbs}(?!\w)|(?<!\S){verbs}\S{{0,6}}$")
