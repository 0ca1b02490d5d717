"""The numbers of a sentence with what they are numbers of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.method.evidence.statements.statement import Span, Value

if TYPE_CHECKING:
    from summarizer.languages.language import Language
    from summarizer.method.evidence.statements.wording import Wording

FATES = frozenset(
    [
        "die",
        "hurt",
        "missing",
        "rescue",
        "survive",
        "arrest",
        "charge",
        "convict",
        "acquit",
        "release",
        "evacuate",
        "infect",
        "hire",
        "dismiss",
        "accuse",
        "vaccinate",
    ]
)
"""Senses that say which people a number counts."""
_PEOPLE = frozenset({"people", "passenger", "work"})  # senses that count anybody
_ROUND = 0.03  # what a number with zeros at its end may be off
_PRECISE = 0.006  # what a number above a thousand, a measure or an amount may be off
_WHOLE_PERCENT = 0.45  # 33 percent stands for 32.6, but 4 is not 4.5
_SHARE = 0.03  # what "a third" may be off
_ESTIMATE = 0.1  # what "about" leaves open
_UPWARDS = 1.4  # "at least 15" may be 18, but hardly 41
_DOWNWARDS = 0.0  # "up to 300" may be none
_CONVERTED = 0.025  # what conversion between units may be off
_OLDEST = 110  # years; what stands between commas behind a name is an age
_COUNTED_WORDS = 3  # "42,000 cheering home fans"
_PART_WORDS = 4  # "including at least five"
_LARGEST_SHARE = 1000  # "one in a thousand"


def quantities_of(wording: Wording, language: Language, used: set[int]) -> list[Value]:
    """Return the numbers of a sentence; words at the places `used` are read already."""
    values: list[Value] = []
    at = 0
    while at < len(wording):
        read = None if at in used else _quantity(wording, language, at, used)
        if read is None:
            at += 1
            continue
        value, end = read
        if value is not None:
            values.append(value)
        at = end
    return values


def _quantity(
    wording: Wording, language: Language, at: int, used: set[int]
) -> tuple[Value | None, int] | None:
    """Return the value that begins at a word and where it ends."""
    vague = _vague(wording, at)
    if vague is not None:
        return vague
    read = _number(wording, at, used)
    if read is None:
        return _long(wording, at)
    number, end, exact = read
    if _is_ordinal(wording, language, end):
        return None, end + 1
    kind, unit, factor, close = _kind(wording, at, end, number)
    if kind == "" or (kind == "count" and not exact and not _counts_people(wording, end)):
        return None, end
    if not exact and kind != "count" and not _is_bounded(wording, at):
        return None
    if kind == "pair":
        return _pair(wording, at, end, number)
    if kind == "share":
        other = _number(wording, close - 1, used)
        number = 100 * number / other[0] if other else number
        kind = "percent"
    if kind == "time":
        number, close = _smaller_units(wording, number, close, used)
        factor = 1.0 if close > end + 1 else factor
    low, high, bound = _bounds(wording, at, close, number * factor, kind)
    if kind == "percent" and wording.cue_at("fractions", at):
        low, high = low * (1 - _SHARE), high * (1 + _SHARE)
    return _value(wording, (at, end, close), kind, (low, high, bound), unit), close


def _value(
    wording: Wording,
    place: tuple[int, int, int],
    kind: str,
    bounds: tuple[float, float, bool],
    unit: str = "",
    counted: frozenset[str] | None = None,
) -> Value:
    at, end, close = place
    low, high, bound = bounds
    first = at - 1 if at and wording.raw[at - 1] in wording.lexicon.vocabulary.currencies else at
    return Value(
        kind,
        low,
        high,
        Span(wording.starts[first], wording.ends[close - 1]),
        at,
        unit,
        counted
        if counted is not None
        else _counted(wording, at, end if kind == "count" else close),
        roles_at(wording, at),
        _is_part(wording, at, end),
        bound,
    )


# --- numbers --------------------------------------------------------------------------------------


def _number(wording: Wording, at: int, used: set[int]) -> tuple[float, int, bool] | None:
    """Return the number that begins at a word, where it ends, and whether it is surely one."""
    vocabulary, words = wording.lexicon.vocabulary, wording.words
    if not 0 <= at < len(words) or at in used:
        return None
    if words[at][0].isdecimal():
        number = _digits(words[at], vocabulary.decimal_mark)
        return None if number is None else (*_scaled(wording, number, at + 1), True)
    end = wording.cue_at("fractions", at)
    if end and end < len(words) and words[end] in vocabulary.fractions_of:
        return vocabulary.fractions[" ".join(words[at:end])], end, True
    if words[at] in vocabulary.one:
        if at + 1 < len(words) and words[at + 1] in vocabulary.scales:
            return (*_scaled(wording, 1.0, at + 1), True)
        return 1.0, at + 1, False
    if words[at] in vocabulary.scales and len(words[at]) > 3:  # noqa: PLR2004 - letters of "bn"
        return (*_scaled(wording, 1.0, at), True)
    if words[at] not in vocabulary.numbers:
        return None
    return (*_spelled(wording, at), True)


def _digits(word: str, decimal_mark: str) -> float | None:
    if ":" in word:
        return None
    grouping = "," if decimal_mark == "." else "."
    head, _, tail = word.rpartition(grouping)
    if head and len(tail) != 3 and decimal_mark not in word and word.count(grouping) == 1:  # noqa: PLR2004
        word = f"{head}{decimal_mark}{tail}"  # a decimal written as in another language
    try:
        return float(word.replace(grouping, "").replace(decimal_mark, "."))
    except ValueError:
        return None


def _scaled(wording: Wording, number: float, end: int) -> tuple[float, int]:
    """Return a number times the scales behind it: "1.2 million", "two hundred thousand"."""
    scales = wording.lexicon.vocabulary.scales
    while end < len(wording) and wording.words[end] in scales:
        number *= scales[wording.words[end]]
        end += 1
    return number, end


def _spelled(wording: Wording, at: int) -> tuple[float, int]:
    """Return a number written in words: "two thousand three hundred and five"."""
    vocabulary, words = wording.lexicon.vocabulary, wording.words
    total = current = 0.0
    end = at
    while end < len(words):
        word = words[end]
        if word in vocabulary.numbers:
            if end > at and not _may_follow(wording, end, current):
                break
            current += vocabulary.numbers[word]
        elif word in vocabulary.scales:
            scale = vocabulary.scales[word]
            current = max(1.0, current) * scale
            if scale >= 1000:  # noqa: PLR2004 - "hundred" is multiplied further
                total, current = total + current, 0.0
        elif word in vocabulary.number_joiners and _joins_numbers(wording, end, current):
            pass
        else:
            break
        end += 1
    return total + current, end


def _may_follow(wording: Wording, at: int, current: float) -> bool:
    """Return whether a number word goes on with the number before it, as in "twenty two"."""
    added = wording.lexicon.vocabulary.numbers[wording.words[at]]
    room = 10 if added < 10 else 100  # noqa: PLR2004 - units follow tens, tens follow hundreds
    return current == 0 or (current >= room and current % room == 0)


def _joins_numbers(wording: Wording, at: int, current: float) -> bool:
    words, numbers = wording.words, wording.lexicon.vocabulary.numbers
    if at + 1 >= len(words) or words[at + 1] not in numbers or numbers[words[at + 1]] < 1:
        return False
    hundreds = words[at - 1] in wording.lexicon.vocabulary.scales
    tens = "y" in wording.lexicon.vocabulary.number_joiners and current >= 30  # noqa: PLR2004
    return (hundreds or tens) and _may_follow(wording, at + 1, current)


def _is_ordinal(wording: Wording, language: Language, end: int) -> bool:
    """Return whether what follows a number makes an ordinal of it: "3rd", "3. Platz"."""
    if end >= len(wording):
        return False
    close = wording.starts[end] == wording.ends[end - 1]
    if wording.words[end] in {"st", "nd", "rd", "th", "º", "ª"}:
        return close
    stop = language.ordinals_have_stops and wording.words[end] == "." and close
    return stop and end + 1 < len(wording) and wording.raw[end - 1].isdecimal()


# --- what it is a number of -----------------------------------------------------------------------


def _kind(wording: Wording, at: int, end: int, number: float) -> tuple[str, str, float, int]:
    """Return the kind of a number, its unit, the factor to the basic unit, and where it ends."""
    vocabulary, words = wording.lexicon.vocabulary, wording.words
    here = words[end] if end < len(words) else ""
    if wording.cue_at("fractions", at):
        return "percent", "", 1.0, end
    if at and wording.raw[at - 1] in vocabulary.currencies:
        return "money", vocabulary.currencies[wording.raw[at - 1]], 1.0, end
    for cue, kind in (("percents", "percent"), ("ages_after", "age")):
        if wording.cue_at(cue, end):
            return kind, "", 1.0, wording.cue_at(cue, end)
    if wording.cue_before("ages_before", at) or _is_age(wording, at, end, number):
        return "age", "", 1.0, end
    if wording.cue_at("currencies", end):
        close = wording.cue_at("currencies", end)
        return "money", vocabulary.currencies[" ".join(words[end:close])], 1.0, close
    if wording.cue_at("units", end):
        close = wording.cue_at("units", end)
        dimension, factor = vocabulary.units[" ".join(words[end:close])]
        return dimension, dimension, factor, close
    if (
        at
        and wording.cue_before("units", at)
        and vocabulary.units.get(words[at - 1], ("",))[0] == "magnitude"
    ):
        return "magnitude", "magnitude", 1.0, end
    if end < len(words) and wording.glued[end] and here[0].isdecimal():
        return "pair", "", 1.0, end
    close = wording.cue_at("fractions_of", end)
    if (
        close
        and close < len(words)
        and words[end] != words[0]
        and _is_share(wording, close, number)
    ):
        return "share", "", 1.0, close + 1
    return "count", "", 1.0, end


def _pair(wording: Wording, at: int, end: int, number: float) -> tuple[Value | None, int]:
    """Return the value of two numbers with a hyphen: a score ("3-1"), or a range ("10-12 people")."""
    other = _digits(wording.words[end], wording.lexicon.vocabulary.decimal_mark)
    if other is None or max(number, other) >= _LARGEST_SHARE:
        return None, end + 1  # years
    if number >= other:
        score = number * _LARGEST_SHARE + other
        return _value(wording, (at, end, end + 1), "score", (score, score, False)), end + 1
    kind, unit, factor, close = _kind(wording, at, end + 1, other)
    if kind == "pair":
        return None, end + 1  # a date, or a number of the telephone
    bounds = number * factor, other * factor, False
    return _value(wording, (at, end + 1, close), kind, bounds, unit), close


def _is_share(wording: Wording, at: int, number: float) -> bool:
    vocabulary, word = wording.lexicon.vocabulary, wording.words[at]
    of = vocabulary.numbers.get(word) or (float(word) if word.isdecimal() else 0.0)
    joined = wording.words[at - 1]
    return number < of <= _LARGEST_SHARE and joined in vocabulary.fractions_of[1:3] + (
        "of",
        "every",
    )


def _is_age(wording: Wording, at: int, end: int, number: float) -> bool:
    """Return whether a number stands as an age behind a name: "Per Strand, 34, was"."""
    if at < 2 or number > _OLDEST or wording.words[at - 1] != ",":  # noqa: PLR2004 - a name and a comma
        return False
    closed = end >= len(wording) or wording.words[end] in {",", ".", "(", ")"}
    return closed and wording.raw[at - 2][0].isalpha() and number == int(number)


def _smaller_units(
    wording: Wording, number: float, close: int, used: set[int]
) -> tuple[float, int]:
    """Add what follows in a smaller unit, as in "2 hours and 14 minutes"; else change nothing."""
    vocabulary = wording.lexicon.vocabulary
    first = vocabulary.units.get(wording.words[close - 1])
    at = close
    if at < len(wording) and (
        wording.words[at] in vocabulary.number_joiners or wording.words[at] == ","
    ):
        at += 1
    more = _number(wording, at, used)
    if first is None or more is None:
        return number, close
    small = vocabulary.units.get(wording.words[more[1]] if more[1] < len(wording) else "")
    if small is None or small[0] != "time" or small[1] >= first[1]:
        return number, close
    return number * first[1] + more[0] * small[1], more[1] + 1


def _long(wording: Wording, at: int) -> tuple[Value | None, int] | None:
    """Return the value of "hour-long": a unit without a number before a hyphen."""
    end = wording.cue_at("units", at)
    if not end or end >= len(wording) or not wording.glued[end] or wording.glued[at]:
        return None
    dimension, factor = wording.lexicon.vocabulary.units[" ".join(wording.words[at:end])]
    bounds = factor * (1 - _ESTIMATE), factor * (1 + _ESTIMATE), False
    return _value(wording, (at, end, end), dimension, bounds, dimension), end


# --- how exact it is ------------------------------------------------------------------------------


def _bounds(
    wording: Wording, at: int, end: int, number: float, kind: str
) -> tuple[float, float, bool]:
    """Return the least and the most that a number leaves possible, and whether it is a bound."""
    first = at - 1 if at and wording.raw[at - 1] in wording.lexicon.vocabulary.currencies else at
    if wording.cue_before("at_least", first):
        return number, number * _UPWARDS, True
    if wording.cue_before("at_most", first):
        return number * _DOWNWARDS, number, True
    share = _ESTIMATE if wording.cue_before("about", first) else _looseness(number, kind)
    margin = share * number
    if kind == "percent" and number == int(number):
        margin = max(margin, _WHOLE_PERCENT)
    if kind == "age" or kind == "score":
        margin = 0.0
    return number - margin, number + margin, False


def _is_bounded(wording: Wording, at: int) -> bool:
    """Return whether "a" before a unit counts it, as in "nearly an hour"."""
    article = wording.words[at] in wording.lexicon.vocabulary.articles
    cues = ("at_least", "at_most", "about")
    return not article or any(wording.cue_before(cue, at) for cue in cues)


def _looseness(number: float, kind: str) -> float:
    """Return what an exact number may be off, as a share of it."""
    whole = number == int(number) and number < 1e15  # noqa: PLR2004 - floats have no ones above
    zeros = len(str(int(number))) - len(str(int(number)).rstrip("0")) if whole and number else 0
    converted = _CONVERTED if kind in {"length", "mass", "area", "volume", "speed"} else 0.0
    if kind == "count" and number < 100:  # noqa: PLR2004 - small counts are counted
        return 0.0
    half_a_step = 0.5 * 10**zeros / number if zeros and number >= 100 else 0.0  # noqa: PLR2004
    return max(_PRECISE, min(_ROUND, half_a_step), converted)


def _vague(wording: Wording, at: int) -> tuple[Value | None, int] | None:
    """Return a count without a number: "dozens", "nobody", "no deaths"."""
    end = wording.cue_at("vague", at)
    if end:
        low, high = wording.lexicon.vocabulary.vague[" ".join(wording.words[at:end])]
        return _value(wording, (at, end, end), "count", (low, high, True)), end
    end = wording.cue_at("nobody", at)
    if end:
        nobody = frozenset({"people"})
        return _value(wording, (at, end, end), "count", (0.0, 0.0, False), "", nobody), end
    end = wording.cue_at("no", at)
    if end and _counts_people(wording, end):
        return _value(wording, (at, end, end), "count", (0.0, 0.0, False)), end
    return None


def _counts_people(wording: Wording, end: int) -> bool:
    """Return whether the words behind a number are people, or what happened to them."""
    behind = range(end, min(len(wording), end + 2))
    return any(
        sense.name in FATES or sense.name in _PEOPLE or sense.name in {"man", "woman", "child"}
        for at in behind
        if wording.clauses[at] == wording.clauses[end - 1]
        for sense in wording.senses[at]
    )


# --- what is counted ------------------------------------------------------------------------------


def _counted(wording: Wording, at: int, end: int) -> frozenset[str]:
    """Return the terms of the words behind a number, and of the one before "of" and a number."""
    found = _terms_from(wording, end)
    if at > 1 and wording.words[at - 1] in wording.lexicon.vocabulary.fractions_of[:1]:
        found |= _terms(wording, at - 2)
    return frozenset(found)


def _terms_from(wording: Wording, end: int) -> set[str]:
    found: set[str] = set()
    for at in range(end, min(len(wording), end + _COUNTED_WORDS)):
        word = wording.words[at]
        empty = word in wording.lexicon.empty and not wording.senses[at]
        if empty or not word[0].isalpha() or wording.clauses[at] != wording.clauses[end - 1]:
            break
        found |= _terms(wording, at)
    return found


def _terms(wording: Wording, at: int) -> set[str]:
    if wording.senses[at]:
        return {sense.name for sense in wording.senses[at]}
    return set() if wording.words[at] in wording.lexicon.empty else {wording.stems[at]}


def roles_at(wording: Wording, at: int) -> frozenset[str]:
    """Return what happened to those counted at a word: the nearest fate of its clause, or the only one."""
    fates = [
        (abs(place - at), place)
        for place, senses in enumerate(wording.senses)
        if any(sense.name in FATES for sense in senses)
    ]
    if not fates:
        return frozenset()
    inside = [fate for fate in fates if wording.clauses[fate[1]] == wording.clauses[at]]
    if inside:
        place = min(inside)[1]
        return frozenset(sense.name for sense in wording.senses[place] if sense.name in FATES)
    names = {
        sense.name for _, place in fates for sense in wording.senses[place] if sense.name in FATES
    }
    return frozenset(names) if len(names) == 1 else frozenset()


def _is_part(wording: Wording, at: int, end: int) -> bool:
    """Return whether a number is said to be a part of another one."""
    parts = wording.cues.get("parts", ())
    return any(at - _PART_WORDS <= start < at or start in {end, end + 1} for start, _ in parts)
