"""How exact a number is: the least and the most that its words leave possible."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from summarizer.method.evidence.statements.kinds import Measure
    from summarizer.method.evidence.statements.wording import Wording

_ROUND = 0.03  # what a number with zeros at its end may be off
_PRECISE = 0.006  # what a number above a thousand, a measure or an amount may be off
_WHOLE_PERCENT = 0.45  # 33 percent stands for 32.6, but 4 is not 4.5
_SHARE = 0.03  # what "a third" may be off
_ESTIMATE = 0.1  # what "about" leaves open
_UPWARDS = 1.5  # "at least 15" may be 18, but hardly 41
_FEW_MORE = 2  # "at least three" may be five
_DOWNWARDS = 0.0  # "up to 300" may be none
_COMES_TO = frozenset({"rise", "fall"})
"""Senses behind which a limit is what something came to."""
CELSIUS, FAHRENHEIT, EITHER_SCALE = 1.0, 1.8, 0.0
"""Scales of degrees, as the `scale` of a value; the second tells nothing but that it is another."""
_ROUNDED = frozenset({"percent", "degrees", "celsius", "fahrenheit"})
"""Kinds of which a whole number stands for what is rounded to it."""
MEASURED = frozenset({"length", "mass", "area", "volume", "speed"})
"""Kinds of what has units of two systems: miles and kilometres."""
_DIGITS = 6  # decimals of a number in its own unit: further ones come from the calculation
_HALF = 0.45  # of a unit: what a whole number of units may be off
_WHOLE_MEASURE = 0.045  # 7 km stand for 7.3, but 10 are not 10.5


def bounds_of(
    wording: Wording, at: int, number: float, measure: Measure
) -> tuple[float, float, bool]:
    """Return the least and the most that a number leaves possible, and whether it is a bound.

    It begins at a word, or at the sign of a currency, and ends with its unit.
    """
    kind, end = measure.kind, measure.end
    behind = any(wording.cue_at("at_least_behind", place) for place in (end, end + 1))
    starts = {at, _with_article(wording, at)}  # a limit may end with the article: "boven de"
    if behind or any(wording.cue_before("at_least", start) for start in starts):
        few = _FEW_MORE if kind == "count" else 0.0
        return number, max(number * _UPWARDS, number + few), True
    at_most = [start for start in starts if wording.cue_before("at_most", start)]
    if at_most and not any(_rises_to(wording, start) for start in at_most):
        return number * _DOWNWARDS, number, True
    share = _ESTIMATE if wording.cue_before("about", at) else _looseness(number, measure)
    margin = 0.0 if kind in {"age", "score"} else share * number
    if kind in _ROUNDED and number == int(number):
        margin = max(margin, _WHOLE_PERCENT)
    return number - margin, number + margin, False


def _with_article(wording: Wording, at: int) -> int:
    """Return where a number begins with its article, if it has one: "superó el 4 por ciento"."""
    has_article = at > 0 and wording.words[at - 1] in wording.lexicon.vocabulary.articles
    return at - has_article


def _rises_to(wording: Wording, at: int) -> bool:
    """Return whether the limit before a number tells what it came to.

    It begins inside a phrase of its own, "go up to 15", or stands behind a rise: "subió hasta 15".
    """
    start = next(start for start, end in wording.cue_places("at_most") if end == at)
    before = range(max(0, start - 2), start)
    if any(wording.last[place] >= start for place in before):
        return True
    return any(sense.name in _COMES_TO for place in before[-1:] for sense in wording.senses[place])


def is_counted_by_article(wording: Wording, at: int) -> bool:
    """Return whether "one", or an article behind an estimate, counts: "nearly an hour"."""
    article = wording.words[at] in wording.lexicon.vocabulary.articles
    cues = ("at_least", "at_most", "about")
    return not article or any(wording.cue_before(cue, at) for cue in cues)


def _looseness(number: float, measure: Measure) -> float:
    """Return what an exact number may be off, as a share of it."""
    kind = measure.kind
    if kind in MEASURED:
        number = round(number / measure.factor, _DIGITS)  # as it is written
    whole = number == int(number)
    zeros = len(str(int(number))) - len(str(int(number)).rstrip("0")) if whole and number else 0
    if kind == "count" and number < 100:  # noqa: PLR2004 - small counts are counted
        return 0.0
    half_a_step = 0.5 * 10**zeros / number if zeros and number >= 100 else 0.0  # noqa: PLR2004
    if kind in MEASURED and whole and number > 0:
        half_a_step = max(half_a_step, min(_WHOLE_MEASURE, _HALF / number))
        return max(_PRECISE, min(_WHOLE_MEASURE, half_a_step))
    return max(_PRECISE, min(_ROUND, half_a_step))
