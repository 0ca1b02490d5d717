"""Two sentences in two languages: whether one reports the other, and what they state differently.

They share no words, so that meaning alone tells whether they report one fact. Vectors hardly see
what speaks against it: figures and numbers, days and months, who beat whom, and what both
vocabularies know under one sense: "acquitted" and "condamné".
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from summarizer.languages.akin_words import is_known
from summarizer.method.evidence.alignment.agreement import agree, comparable, is_time
from summarizer.method.evidence.alignment.counterparts import strangers, unmatched
from summarizer.method.evidence.conflicts.pair import Clash
from summarizer.method.evidence.differences.story_steps import other_stage
from summarizer.method.evidence.statements import Span
from summarizer.method.evidence.who_did_what.agents_and_patients import doers_differ
from summarizer.method.evidence.who_did_what.opposites import opposed
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarizer.method.evidence.statements import Name, Statement, Value

# In a trial on pairs of translated and other sentences of a topic 85 of 100 report the same from a
# cosine of 0.525 on, and 90 of 100 of those that do are above. The probability there is the
# threshold of `Options.support`.
_COSINE, _LOG_ODDS = 0.525, 0.945
_SLOPE = 20.0  # log-odds for each cosine: a tenth makes of one in three two in three
_ABOUT_ONE_THING = 0.6  # cosine from which another figure contradicts: nearly a translation
# Digits with what groups them: 1,500 and 1.500 and 1 500 are one number, and so are 1.5 and 1,5.
_LISTED = "en"  # the language whose names of places are known
_AT = frozenset({"in", "near"})
_SCRIPT = on_demand(r"[a-z\u00df-\u024f.'’-]+")  # small Latin letters


def probabilities(cosines: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the probabilities that sentences in another language report the same."""
    odds: NDArray[np.float64] = np.exp(-(_LOG_ODDS + _SLOPE * (cosines - _COSINE)))
    return 1 / (1 + odds)


def differs_across(a: Statement, b: Statement) -> bool:
    """Return whether two sentences state something different, so that neither reports the other.

    Each has a figure that the other lacks, or another number of the same people, another time or
    place; or they tell opposites, or other stages of a story, or another one who did it. A number
    that only one of them writes in digits is no difference by itself.
    """
    own, other = _lonely(a, b)
    return (
        bool(own and other)
        or any(_is_other(one, two) for one, two in unmatched(a, b))
        or bool(opposed(a, b))
        or other_stage(a, b)
        or doers_differ(a, b) is not None
        or _other_place(a, b)
    )


def _is_other(one: Value, two: Value) -> bool:
    """Return whether values that disagree are of one thing: times, or people who had one fate."""
    if is_time(one):
        return not (one.said or two.said)
    return one.kind == "count" and bool(one.roles & two.roles)


def _other_place(a: Statement, b: Statement) -> bool:
    """Return whether something happened in two places, of which English has no name of its own.

    "Vienna" is "Wien" or "Vienne", but a town that is not listed has one name everywhere, as long
    as the script is the same.
    """
    return any(
        own.place in _AT and other.place in _AT and not (own.wide or other.wide)
        for own, other in strangers(a, b)
        if _SCRIPT.fullmatch("".join(own.words)) and _SCRIPT.fullmatch("".join(other.words))
        if not (_may_be_translated(own, b) or _may_be_translated(other, a))
    )


def _may_be_translated(name: Name, elsewhere: Statement) -> bool:
    """Return whether a place may have another name: it is listed, and compared with no English."""
    other = elsewhere.language
    if other is not None and other.code == _LISTED:
        return False  # the English sentence would have the name that is listed
    return is_known(" ".join(name.words))


def clash_across(a: Statement, b: Statement, similarity: float) -> Clash | None:
    """Return the conflict between two sentences in the one figure of each that the other lacks."""
    if similarity < _ABOUT_ONE_THING:
        return None
    times = [both for both in unmatched(a, b) if is_time(both[0])]
    told = [(own, other) for own, other in times if not (own.said or other.said)]
    own, other = _lonely(a, b)
    if len(told) == 1 and not (own or other):
        return Clash("date", told[0][0].span, told[0][1].span)
    if times or len(own) != 1 or len(other) != 1:
        return None  # where the times differ as well, two things are told of
    return Clash("number", own[0], other[0])


def _lonely(a: Statement, b: Statement) -> tuple[list[Span], list[Span]]:
    """Return the figures of each sentence that the other does not have, those of times left out.

    A figure that the other writes in words, or in another unit, is no lonely one.
    """
    own, other = _figures(a.text), _figures(b.text)
    return (
        [span for digits, span in own.items() if digits not in other and _is_new(a, span, b)],
        [span for digits, span in other.items() if digits not in own and _is_new(b, span, a)],
    )


def _is_new(home: Statement, span: Span, statement: Statement) -> bool:
    """Return whether a figure of one sentence is of no time, and of no value of the other."""
    values = [each for each in home.values if _meet(each.span, span)]
    if any(is_time(value) for value in values):
        return False
    return not any(
        comparable(value, each) and agree(value, each)
        for value in values
        for each in statement.values
    )


def _meet(a: Span, b: Span) -> bool:
    return a.start < b.end and b.start < a.end


def _figures(text: str) -> dict[str, Span]:
    """Return the numbers that a text writes in digits of any script, by their digits alone."""
    return {
        "".join(str(unicodedata.digit(sign)) for sign in found[0] if sign.isdigit()): Span(
            found.start(), found.end()
        )
        for found in _figure().finditer(text)
    }


@cache
def _figure() -> re.Pattern[str]:
    return re.compile(r"\d+(?:[.,\u066b\u066c\u00a0\u202f ]\d{3}(?!\d)|[.,\u066b]\d+)*")
