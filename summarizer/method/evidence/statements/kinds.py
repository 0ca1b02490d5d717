"""What kind of number a number is: a count, an amount, a share, an age, so many of a unit."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.method.evidence.statements.ages import is_age, is_age_in_years
from summarizer.method.evidence.statements.counting import counts_people, names_people
from summarizer.method.evidence.statements.numerals import in_digits, number_at

if TYPE_CHECKING:
    from summarizer.method.evidence.statements.numerals import Number
    from summarizer.method.evidence.statements.wording import Wording

_YEAR = 31_557_600.0  # seconds
_HEAVIEST = 10_000  # pounds: more are money
_LARGEST_SHARE = 1000  # "one in a thousand"


class Measure(NamedTuple):
    """The kind of a number, its unit, the factor to the basic unit, and where its words end."""

    kind: str
    end: int
    unit: str = ""
    factor: float = 1.0


_LONGEST_NAME = 3  # words between a noun and its number: "flight Air France 447"
_LARGEST_LABEL = 10_000  # what is larger counts: "will seat 34,000"


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
        or (Measure("age", end) if is_age(wording, number) else None)
        or (Measure("pair", end) if _is_pair(wording, end) else None)
        or (Measure("parts", _behind_share(wording, end)) if _is_share(wording, number) else None)
        or Measure("count", end)
    )


def measured_behind(wording: Wording, number: Number) -> tuple[Number, Measure] | None:
    """Return a number by the unit of the one that it is joined to: "78 and 74 years", or None.

    Below it, it has its scale, too: "between 3 and 5 million euros".
    """
    if wording.words[number.end : number.end + 1] and wording.words[number.end][0].isalnum():
        joined = wording.words[number.end] in wording.lexicon.empty
        other = number_at(wording, number.end + 1) if joined else None
        if other is not None and other.sure and not other.share:
            measure = measure_of(wording, other)
            if measure.unit and measure.kind != "count":
                own = Measure(measure.kind, number.end, measure.unit, measure.factor)
                return number._replace(value=number.value * _scale(wording, number, other)), own
    return None


def _scale(wording: Wording, number: Number, other: Number) -> float:
    """Return the scale that a number in digits shares with the larger one that it is joined to."""
    written = in_digits(wording.words[other.at], wording.lexicon.vocabulary.decimal_mark)
    alone = number.end == number.at + 1
    return other.value / written if written and alone and number.value < written else 1.0


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
    if number.value < 1 and (close := wording.cue_at("points", end)):
        return Measure("percent", close)
    close = wording.cue_at("currencies", end)
    an_hour = wording.cue_at("periods", close) > 0  # "12 pounds an hour"
    if close and (number.value >= _HEAVIEST or an_hour or not wording.cue_at("units", end)):
        return Measure("money", close, vocabulary.currencies[wording.phrase(end, close)])
    close = wording.cue_at("units", end)
    if close:
        dimension, factor = vocabulary.units[wording.phrase(end, close)]
        if dimension == "time" and factor == _YEAR and is_age_in_years(wording, number, close):
            return Measure("age", close)
        return Measure(dimension, close, dimension if dimension != "percent" else "", factor)
    return None


def named_by(wording: Wording, number: Number) -> str:
    """Return the word that a number makes a name of: "flight 447", "Apollo 11"; else "".

    Where people stand behind the number it counts them, and behind a name also where it tells what
    happened to them: "In Gaza 40 died".
    """
    at = number.at - 1
    if at < 0 or names_people(wording, number.end):
        return ""
    vocabulary = wording.lexicon.vocabulary
    if wording.capitalised or not wording.raw[at][0].isupper():
        before = wording.words[at]
    else:
        at = _behind_a_noun(wording, at)  # "le vol Air France 447"
        before = wording.words[at]
    counting = _counts_what_follows(wording, number)
    if before in vocabulary.numbered and number.value < _LARGEST_LABEL:
        known = vocabulary.plurals and at > 0 and wording.words[at - 1] in vocabulary.articles
        return "" if known and counting else wording.stems[at]  # "in the building 40 families"
    digits = wording.words[number.at].isdecimal() and number.end == number.at + 1
    apart = wording.ends[at] < wording.starts[number.at]  # "Rs500"
    name = apart and wording.raw[at][0].isupper() and not wording.capitalised
    common = before in wording.lexicon.empty or wording.senses[at] or before in vocabulary.about
    named = digits and name and not (common or counting or counts_people(wording, number.end))
    return before if named else ""


def _behind_a_noun(wording: Wording, at: int) -> int:
    """Return the place of a numbered noun just before a name that ends at a word, or the word's."""
    first = at
    while first > 0 and at - first < _LONGEST_NAME and wording.raw[first][0].isupper():
        first -= 1
    return first if wording.words[first] in wording.lexicon.vocabulary.numbered else at


def _counts_what_follows(wording: Wording, number: Number) -> bool:
    """Return whether a plural may stand behind a number: "In Gaza 40 houses"."""
    behind = wording.words[number.end] if number.end < len(wording) else ""
    return behind.endswith(wording.lexicon.vocabulary.plurals or ("",))


def _is_pair(wording: Wording, end: int) -> bool:
    return end < len(wording) and wording.glued[end] and wording.words[end][0].isdecimal()


def _is_share(wording: Wording, number: Number) -> bool:
    """Return whether a number is the first of "one in three"."""
    vocabulary = wording.lexicon.vocabulary
    counted = number.value == 1 and not wording.cue_at("shares", number.end)  # "one child in ten"
    at = wording.cue_at("shares", number.end + counted)
    if not at or at >= len(wording):
        return False
    word = wording.words[at]
    of = vocabulary.numbers.get(word) or (float(word) if word.isdecimal() else 0.0)
    return number.value < of <= _LARGEST_SHARE


def _behind_share(wording: Wording, end: int) -> int:
    """Return the place of the whole of "one in three", or of "one child in three"."""
    return wording.cue_at("shares", end) or wording.cue_at("shares", end + 1)
