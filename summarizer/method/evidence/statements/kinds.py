"""What kind of number a number is: a count, an amount, a share, an age, so many of a unit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.method.evidence.statements.numerals import Number
    from summarizer.method.evidence.statements.wording import Wording

_OLDEST = 110  # years; what stands between commas behind a name is an age
_HEAVIEST = 10_000  # pounds: more are money
_LARGEST_SHARE = 1000  # "one in a thousand"


@dataclass(frozen=True, slots=True)
class Measure:
    """The kind of a number, its unit, the factor to the basic unit, and where its words end."""

    kind: str
    end: int
    unit: str = ""
    factor: float = 1.0


def measure_of(wording: Wording, number: Number) -> Measure:
    """Return what a number is a number of; a "count" if nothing else is said.

    A "pair" has another number behind a hyphen, "parts" are the first of "one in three".
    """
    end = number.end
    if number.share:
        return Measure("percent", end)
    return (
        _before(wording, number)
        or _behind(wording, number)
        or (Measure("age", end) if _is_age(wording, number) else None)
        or (Measure("pair", end) if _is_pair(wording, end) else None)
        or (Measure("parts", end + 1) if _is_share(wording, number) else None)
        or Measure("count", end)
    )


def _before(wording: Wording, number: Number) -> Measure | None:
    """Return what the words before a number make of it."""
    vocabulary, at = wording.lexicon.vocabulary, number.at
    sign = wording.raw[at - 1] if at else ""
    if sign in vocabulary.currencies:
        return Measure("money", number.end, vocabulary.currencies[sign])
    joined = at > 1 and wording.words[at - 1] in vocabulary.number_joiners
    if wording.cue_before("ages_before", at - 2 if joined else at):  # "aged 9 and 11"
        return Measure("age", number.end)
    of = at > 1 and wording.words[at - 1] in vocabulary.fractions_of[:1]  # "a magnitude of 6.4"
    if at and vocabulary.units.get(wording.words[at - 1 - of], ("",))[0] == "magnitude":
        return Measure("magnitude", number.end, "magnitude")
    return None


def _behind(wording: Wording, number: Number) -> Measure | None:
    """Return what the words behind a number make of it."""
    vocabulary, end = wording.lexicon.vocabulary, number.end
    for cue, kind in (("percents", "percent"), ("ages_after", "age")):
        close = wording.cue_at(cue, end)
        if close:
            return Measure(kind, close)
    close = wording.cue_at("currencies", end)
    an_hour = wording.cue_at("periods", close) > 0  # "12 pounds an hour"
    if close and (number.value >= _HEAVIEST or an_hour or not wording.cue_at("units", end)):
        return Measure("money", close, vocabulary.currencies[wording.phrase(end, close)])
    close = wording.cue_at("units", end)
    if close:
        dimension, factor = vocabulary.units[wording.phrase(end, close)]
        return Measure(dimension, close, dimension, factor)
    return None


def _is_pair(wording: Wording, end: int) -> bool:
    return end < len(wording) and wording.glued[end] and wording.words[end][0].isdecimal()


def _is_share(wording: Wording, number: Number) -> bool:
    """Return whether a number is the first of "one in three"."""
    vocabulary = wording.lexicon.vocabulary
    at = wording.cue_at("shares", number.end)
    if not at or at >= len(wording):
        return False
    word = wording.words[at]
    of = vocabulary.numbers.get(word) or (float(word) if word.isdecimal() else 0.0)
    return number.value < of <= _LARGEST_SHARE


def _is_age(wording: Wording, number: Number) -> bool:
    """Return whether a number stands as an age behind a name: "Per Strand, 34, was"."""
    at, end = number.at, number.end
    behind = at > 1 and wording.words[at - 1] == "," and wording.raw[at - 2][0].isalpha()
    if not behind or number.value > _OLDEST or number.value != int(number.value):
        return False
    return end >= len(wording) or wording.words[end] in {",", ".", "(", ")"}
