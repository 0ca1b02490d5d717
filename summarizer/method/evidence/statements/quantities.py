"""The numbers of a sentence with what they are numbers of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.statements.counting import (
    behind_of,
    counted_at,
    counts_people,
    has_a_rest,
    is_part,
    roles_at,
    tells_of_some,
    whole_at,
)
from summarizer.method.evidence.statements.former_values import with_former
from summarizer.method.evidence.statements.kinds import (
    Measure,
    measure_of,
    measured_behind,
    named_by,
)
from summarizer.method.evidence.statements.margins import (
    CELSIUS,
    EITHER_SCALE,
    FAHRENHEIT,
    bounds_of,
    is_counted_by_article,
)
from summarizer.method.evidence.statements.numerals import (
    Number,
    in_digits,
    is_ordinal,
    number_at,
)
from summarizer.method.evidence.statements.statement import Span, Value
from summarizer.text.han_numbers import SIGNS

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from summarizer.languages.language import Language
    from summarizer.method.evidence.statements.wording import Wording

_SCALES = {"celsius": CELSIUS, "fahrenheit": FAHRENHEIT, "degrees": EITHER_SCALE}
_SHARE = 0.03  # what "a third" may be off
_LONG = 0.1  # what "hour-long" may be off
_HIGHEST_SCORE = 1000  # points; above are years and numbers of telephones
_Bounds = tuple[float, float, bool]


def quantities_of(wording: Wording, language: Language, used: AbstractSet[int]) -> list[Value]:
    """Return the numbers of a sentence; words at the places `used` are read already."""
    values: list[Value] = []
    at = 0
    while at < len(wording):
        word = wording.words[at]
        begins = word in wording.lexicon.numeric or word[0].isdecimal() or word in SIGNS
        read = begins and at not in used and not _ends_a_label(wording, at)
        value, end = _quantity(wording, language, at) if read else (None, at + 1)
        if value is not None:
            values.append(value)
        at = end
    return with_former(wording, values)


def _ends_a_label(wording: Wording, at: int) -> bool:
    """Return whether digits stand behind letters, digits and a hyphen: 200 in "A330-200"."""
    if not wording.glued[at] or not wording.words[at - 1].isdecimal():
        return False
    before = wording.starts[at - 1]
    return wording.text[before - 1 : before].isalpha()


def _quantity(wording: Wording, language: Language, at: int) -> tuple[Value | None, int]:
    """Return the value that begins at a word, if one does, and where to read on."""
    special = _vague(wording, at) or _score(wording, at) or _one_more_dead(wording, at)
    if special is not None:
        return special
    number = number_at(wording, at)
    if number is None:
        return _long(wording, at)
    if is_ordinal(wording, language, number.end):
        return None, number.end + 1
    measure = measure_of(wording, number)
    if measure.kind == "count" and (joined := measured_behind(wording, number)):
        number, measure = joined
    if not number.sure and not _is_counting(wording, number, measure):
        return None, at + 1
    return _read_as(wording, number, measure)


def _read_as(wording: Wording, number: Number, measure: Measure) -> tuple[Value | None, int]:
    """Return the value of a number of some kind, and where to read on."""
    if measure.kind == "pair":
        return _pair(wording, number)
    if measure.kind == "count" and (named := named_by(wording, number)):
        return _label(wording, number, named), number.end
    return _votes(wording, number, measure) or _measured(wording, number, measure)


def _label(wording: Wording, number: Number, named: str) -> Value:
    """Return a number that names a thing; two of one sort of thing are two things."""
    span = Span(wording.starts[number.at], wording.ends[number.end - 1])
    return Value("label", number.value, number.value, span, number.at, named)


def _votes(wording: Wording, number: Number, measure: Measure) -> tuple[Value, int] | None:
    """Return the votes for and against as a score: "104 to 98", "112 votes to 98"."""
    if measure.kind != "count" or wording.cue_before("ranges", number.at):
        return None
    counted = bool(wording.senses[number.end : number.end + 1] and wording.senses[number.end])
    joined = number.end + counted
    other = number_at(wording, wording.cue_at("versus", joined) or -1)
    if other is None or not other.sure:
        return None
    if wording.ends[number.end - 1] == wording.starts[joined]:  # without blanks: "3比1"
        points = number.value, other.value
        return _scored(wording, number.at, other.end, points), other.end
    if other.value > number.value:
        return None
    votes = counted and any(sense.name == "vote" for sense in wording.senses[number.end])
    bare = not counted_at(wording, other.at, other.end) - {"vote"}
    if measure_of(wording, other).kind != "count" or not (votes or bare):
        return None
    return _scored(wording, number.at, other.end, (number.value, other.value)), other.end


def _is_counting(wording: Wording, number: Number, measure: Measure) -> bool:
    """Return whether a word that may be an article counts what is behind it."""
    if measure.kind == "count":
        part = wording.cue_at("wholes", number.end) > 0  # "one of the"
        article = wording.words[number.at] in wording.lexicon.vocabulary.articles
        return part or (not article and counts_people(wording, number.end))
    return is_counted_by_article(wording, number.at)


def _measured(wording: Wording, number: Number, measure: Measure) -> tuple[Value, int]:
    kind, value, end = measure.kind, number.value * measure.factor, measure.end
    if kind == "parts":
        whole = number_at(wording, end)
        kind, end = "percent", end + 1
        value = 100 * value / whole.value if whole is not None else value
    if kind == "time":
        more, end = _smaller_units(wording, measure)
        value += more
    first = number.at - 1 if _has_sign(wording, number.at) else number.at
    read = Measure(kind, end, measure.unit, measure.factor)
    low, high, bound = bounds_of(wording, first, value, read)
    if kind in _SCALES:
        read = Measure("degrees", end, "degrees", _SCALES[kind])
    if number.share:
        low, high = low * (1 - _SHARE), high * (1 + _SHARE)
    return _value(wording, number, read, (low, high, bound)), end


def _has_sign(wording: Wording, at: int) -> bool:
    return at > 0 and wording.raw[at - 1] in wording.lexicon.vocabulary.currencies


def _value(wording: Wording, number: Number, measure: Measure, bounds: _Bounds) -> Value:
    first = number.at - 1 if _has_sign(wording, number.at) else number.at
    roles, fate = roles_at(wording, number.at)
    part = not number.share and is_part(wording, number.at, number.end)
    part = part or (measure.kind == "money" and has_a_rest(wording, measure.end))
    if measure.kind == "count":
        counted = counted_at(wording, number.at, number.end)
        # "19 of its passengers", "two died in hospital"
        part = part or behind_of(wording, number.end) > 0 or tells_of_some(wording, fate)
        if wording.cue_at("lives", number.end):
            counted, roles = frozenset({"people"}), frozenset({"die"})
    else:
        counted = whole_at(wording, measure.end)
    return Value(
        measure.kind,
        *bounds[:2],
        Span(wording.starts[first], wording.ends[measure.end - 1]),
        number.at,
        measure.unit,
        counted,
        roles,
        part,
        bounds[2],
        fate=fate,
        change=_change(wording, first),
        scale=measure.factor,
    )


def _change(wording: Wording, first: int) -> int:
    """Return 1 of a value behind "by", or right behind "rose", -1 of one behind "to", else 0."""
    for cue in ("about", "at_least", "at_most"):
        first = next((at for at, end in wording.cue_places(cue) if end == first), first)
    if wording.cue_before("changes", first):
        return 1
    if wording.cue_before("levels", first):
        return 1 if _is_rate(wording, first) else -1
    of = first > 1 and wording.words[first - 1] in wording.lexicon.vocabulary.fractions_of
    before = first - 1 - of  # "augmenter de 3 euros"
    return int(any(sense.base == "rise" for sense in wording.senses_ending_at(before)))


def _is_rate(wording: Wording, first: int) -> bool:
    """Return whether "at" tells how much something rises: "growth, at 8 percent"."""
    vocabulary, at = wording.lexicon.vocabulary, first - 1
    if wording.words[at] in (*vocabulary.came_from, *vocabulary.came_to):
        return False
    before = at - 1 - (wording.words[at - 1] == ",")
    return any(sense.base == "rise" for sense in wording.senses_ending_at(before))


def _smaller_units(wording: Wording, measure: Measure) -> tuple[float, int]:
    """Return what follows in a smaller unit, as in "2 hours and 14 minutes", and where it ends."""
    vocabulary, at = wording.lexicon.vocabulary, measure.end
    if at < len(wording) and wording.words[at] in {*vocabulary.number_joiners, ","}:
        at += 1
        if at < len(wording) and wording.words[at] in vocabulary.halves:
            return measure.factor / 2, at + 1  # "un año y medio"
    more = number_at(wording, at)
    if more is None or not more.sure:
        return 0.0, measure.end
    small = measure_of(wording, more)
    if small.kind != "time" or small.factor >= measure.factor:
        return 0.0, measure.end
    return more.value * small.factor, small.end


def _pair(wording: Wording, number: Number) -> tuple[Value | None, int]:
    """Return two numbers with a hyphen: a score ("3-1"), or a range ("10-12 people")."""
    end = number.end + 1
    other = in_digits(wording.words[number.end], wording.lexicon.vocabulary.decimal_mark)
    if other is None or max(number.value, other) >= _HIGHEST_SCORE:
        return None, end
    if number.value >= other:
        return _scored(wording, number.at, end, (number.value, other)), end
    measure = measure_of(wording, Number(other, number.at, end))
    if measure.kind == "pair":
        return None, end  # a date, or a number of the telephone
    bounds = number.value * measure.factor, other * measure.factor, False
    return _value(wording, Number(other, number.at, end), measure, bounds), measure.end


def _score(wording: Wording, at: int) -> tuple[Value | None, int] | None:
    """Return a score with a colon: "3:1"."""
    home, mark, away = wording.words[at].partition(":")
    if not (mark and home.isdecimal() and away.isdecimal()):
        return None
    return _scored(wording, at, at + 1, (float(home[:4]), float(away[:4]))), at + 1


def _scored(wording: Wording, at: int, end: int, points: tuple[float, float]) -> Value:
    """Return a score as one number, whoever is named first."""
    score = max(points) * _HIGHEST_SCORE + min(points)
    number = Number(score, at, end)
    return _value(wording, number, Measure("score", end), (score, score, False))


def _long(wording: Wording, at: int) -> tuple[Value | None, int]:
    """Return the value of "hour-long": a unit without a number before a hyphen."""
    units = wording.lexicon.vocabulary.units
    end = wording.cue_at("units", at) or (at + 1 if wording.words[at] in units else 0)
    if wording.cue_at("ordinals", at):
        return None, at + 1  # "second-degree"
    if not end or end >= len(wording) or not wording.glued[end] or wording.glued[at]:
        return None, at + 1
    dimension, factor = units[wording.phrase(at, end)]
    bounds = factor * (1 - _LONG), factor * (1 + _LONG), False
    return _value(wording, Number(1.0, at, at), Measure(dimension, end, dimension), bounds), end


def _one_more_dead(wording: Wording, at: int) -> tuple[Value, int] | None:
    """Return the toll to which one more dead brings it: "a third person has died"."""
    vocabulary = wording.lexicon.vocabulary
    toll = vocabulary.ordinal_numbers.get(wording.words[at])
    if toll is None or not at or wording.words[at - 1] not in vocabulary.one:
        return None
    number = Number(toll, at, at + 1)
    value = _value(wording, number, Measure("count", at + 1), (toll, toll, False))
    dead = "die" in value.counted | value.roles and counts_people(wording, at + 1)
    return (value._replace(part=False), at + 1) if dead else None


def _vague(wording: Wording, at: int) -> tuple[Value | None, int] | None:
    """Return a count without a number: "dozens", "several hundred", "nobody", "no deaths"."""
    end = wording.cue_at("vague", at)
    if end:
        vocabulary = wording.lexicon.vocabulary
        low, high = vocabulary.vague[wording.phrase(at, end)]
        while end < len(wording) and wording.words[end] in vocabulary.scales:
            scale = vocabulary.scales[wording.words[end]]
            low, high, end = low * scale, high * scale, end + 1
        return _value(wording, Number(low, at, end), Measure("count", end), (low, high, True)), end
    end = wording.cue_at("nobody", at) or wording.cue_at("no", at)
    if end and (wording.cue_at("nobody", at) or counts_people(wording, end)):
        nothing = 0.0, 0.0, False
        return _value(wording, Number(0.0, at, end), Measure("count", end), nothing), end
    return None
