"""Quotations inside of a sentence, in scripts where no capital tells what follows them.

Titles of books and plays are some; they ask a question, or hold an ellipsis: "‘Who are you?’ opens
on Friday."
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.phrases import pattern_of
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    import re

    from summarizer.languages.language import Language

_LONGEST = 200  # code points of a quotation that are looked at
_SINGLE = on_demand(r"(?<![^\s(])'(?=\S)[^']*$")
_CLAUSE = on_demand(r"\s+(\w{1,40})[^.!?؟।\n]{0,120}")
_QUESTIONS = "?!؟"
_LEADS = (":", ",", "،")  # behind which a whole sentence is quoted


def is_within(text: str, start: int, stop: re.Match[str], language: Language) -> bool:
    """Return whether a sentence goes on behind a stop of a quotation that is a part of it.

    `stop` has the stops as its first group, and the marks that close the quotation behind them. The
    sentence begins at `start`. Scripts with capitals tell it by the next word.
    """
    if language.cased or stop[0] == ".":
        return False
    closed = len(stop[0]) > len(stop[1])
    asks = closed and stop[1][-1] in _QUESTIONS
    pauses = not closed and (len(stop[1]) > 1 or stop[1] == "…")
    if not (asks or pauses):
        return False
    before = text[max(start, stop.start() - _LONGEST) : stop.start()]
    opened = _opening(before, language)
    if opened is None:
        return False
    lead = before[:opened].rstrip()
    if asks and not lead and _opens_another(text, stop.end(), language):
        return False
    return pauses or not lead.endswith(_LEADS)


def _opens_another(text: str, place: int, language: Language) -> bool:
    """Return whether a word that opens sentences follows a quotation, and nobody speaks."""
    clause = _CLAUSE.match(text, place)
    if clause is None or clause[1] not in language.sentence_openings:
        return False
    return not pattern_of(language.speech_verbs).search(clause[0])


def _opening(before: str, language: Language) -> int | None:
    """Return where a quotation opens that is open at the end of a stretch."""
    pairs = (*language.quotation_marks, *language.single_quotation_marks)
    last = [(before.rfind(pair[0]), before.rfind(pair[-1])) for pair in pairs]
    places = [opened for opened, closed in last if opened > closed]
    if before.count('"') % 2:
        places.append(before.rfind('"'))
    places += [found.start() for found in _SINGLE.finditer(before)]
    return max(places, default=None)
