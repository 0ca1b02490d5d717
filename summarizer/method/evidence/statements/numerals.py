"""Numbers, written in digits or in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.text.han_numbers import SIGNS, signs_at

if TYPE_CHECKING:
    from summarizer.languages.language import Language
    from summarizer.method.evidence.statements.wording import Wording

_HIGHEST = 1e15  # floats have no units above, and no report has such numbers
_PERCENT = 100  # fractions are listed as shares of it
_GROUP = 3  # digits between two marks of grouping: "1,200"
_SHORTEST_SCALE = 4  # letters: a shorter one ("bn", "m") is none without a number before it
_HUNDRED = 100  # the smallest scale
_THOUSAND = 1000  # smaller scales are multiplied further: "two hundred thousand"
_PLURALS = ("s", "x")  # how they end where a number word may be an adjective
ORDINAL_ENDINGS = frozenset({"st", "nd", "rd", "th", "º", "ª"})


class Number(NamedTuple):
    """A number at the words from `at` to `end`; `sure` unless it may be an article: "a", "one"."""

    value: float
    at: int
    end: int
    sure: bool = True
    share: bool = False


def number_at(wording: Wording, at: int) -> Number | None:
    """Return the number that begins at a word, unless it is part of a name: "A330"."""
    if at in range(len(wording)) and wording.words[at] in SIGNS:
        value, end = signs_at(wording.words, at)
        return Number(value, at, end) if value > 1 else None
    number = _read(wording, at) if 0 <= at < len(wording) and not _names(wording, at) else None
    if number is None or number.value >= _HIGHEST:
        return None
    return number if number.share else _with_fraction(wording, number)


def _names(wording: Wording, at: int) -> bool:
    """Return whether digits hang on a word as part of a name: "A330", "F-16", "mid-2020"."""
    if not at or not wording.words[at][0].isdecimal():
        return False
    before = wording.words[at - 1]
    if wording.glued[at]:
        digits = before[0].isdecimal()  # of "A330-200", or of a range
        return _touches_capitals(wording, at - 1) if digits else before.isalpha()
    return _touches_capitals(wording, at)


def _touches_capitals(wording: Wording, at: int) -> bool:
    """Return whether capitals that are no currency stand before a word without a blank."""
    if not at or wording.ends[at - 1] < wording.starts[at]:
        return False
    before = wording.words[at - 1]
    return wording.raw[at - 1].isupper() and before not in wording.lexicon.vocabulary.currencies


def _with_fraction(wording: Wording, number: Number) -> Number:
    """Return a number with what is added to it: "four and a half", "un millón y medio"."""
    vocabulary, end = wording.lexicon.vocabulary, number.end
    joined = wording.words[end : end + 1] and wording.words[end] in vocabulary.number_joiners
    if not joined:
        return number
    close = wording.cue_at("fractions", end + 1)
    if wording.words[end + 1 : end + 2] and wording.words[end + 1] in vocabulary.halves:
        close, part = end + 2, 0.5
    elif close:
        part = vocabulary.fractions[wording.phrase(end + 1, close)] / _PERCENT
    else:
        return number
    part *= vocabulary.scales.get(wording.words[end - 1], 1.0)  # "a million and a half"
    value, _, end = _scaled(wording, number.at, number.value + part, close)
    return Number(value, number.at, end, number.sure)  # "two and a half million"


def _read(wording: Wording, at: int) -> Number | None:
    vocabulary, words = wording.lexicon.vocabulary, wording.words
    word = words[at]
    if word[0].isdecimal() or _counts(wording, at):
        value = vocabulary.counting.get(word) or in_digits(word, vocabulary.decimal_mark)
        return None if value is None else Number(*_scaled(wording, at, value, at + 1))
    part = _part(wording, at)
    if part is not None:
        return part
    if word in vocabulary.one:
        multiplied = at + 1 < len(words) and words[at + 1] in vocabulary.scales
        return Number(*_scaled(wording, at, 1.0, at + 1), sure=multiplied)
    if word in vocabulary.scales and len(word) >= _SHORTEST_SCALE:
        return Number(*_scaled(wording, at, 1.0, at))
    return Number(*_spelled(wording, at)) if word in vocabulary.numbers else None


def _part(wording: Wording, at: int) -> Number | None:
    """Return a fraction of a unit, of a scale or of a whole."""
    vocabulary, words = wording.lexicon.vocabulary, wording.words
    if words[at] in vocabulary.halves and words[at + 1 : at + 2]:  # "medio millón"
        scaled = words[at + 1] in vocabulary.scales
        return Number(*_scaled(wording, at, 0.5, at + 1)) if scaled else None
    end = wording.cue_at("fractions", at)
    if not end:
        return None
    part = vocabulary.fractions[wording.phrase(at, end)]
    if scale := _scale_of_fraction(wording, end):
        return Number(*_scaled(wording, at, part / _PERCENT, scale))
    if any(wording.cue_at(cue, end) for cue in ("percents", "points", "units")):
        return Number(part / _PERCENT, at, end)
    of_whole = end < len(words) and words[end] in vocabulary.fractions_of
    return Number(part, at, end, share=True) if of_whole else None


def _scale_of_fraction(wording: Wording, end: int) -> int | None:
    """Return where the scale of a fraction stands: "half a million", "a quarter of a million"."""
    vocabulary, words = wording.lexicon.vocabulary, wording.words
    for listed in (vocabulary.fractions_of, vocabulary.one):
        end += end < len(words) and words[end] in listed
    return end if end < len(words) and words[end] in vocabulary.scales else None


def _counts(wording: Wording, at: int) -> bool:
    """Return whether a word that may be an adjective is a number: "neuf jours"."""
    vocabulary, behind = wording.lexicon.vocabulary, wording.words[at + 1 : at + 2]
    if wording.words[at] not in vocabulary.counting or not behind:
        return False
    return behind[0].endswith(_PLURALS) or behind[0] in vocabulary.scales


def in_digits(word: str, decimal_mark: str) -> float | None:
    """Return the number that digits stand for; a mark of the other kind groups them."""
    if ":" in word:
        return None
    grouping = "," if decimal_mark == "." else "."
    head, _, tail = word.rpartition(grouping)
    if head and len(tail) != _GROUP and decimal_mark not in word and word.count(grouping) == 1:
        word = f"{head}{decimal_mark}{tail}"  # a decimal written as in another language
    try:
        return float(word.replace(grouping, "").replace(decimal_mark, "."))
    except ValueError:
        return None


def _scaled(wording: Wording, at: int, number: float, end: int) -> tuple[float, int, int]:
    """Return a number times the scales behind it: "1.2 million", "two hundred thousand"."""
    scales = wording.lexicon.vocabulary.scales
    while end < len(wording) and wording.words[end] in scales:
        number *= scales[wording.words[end]]
        end += 1
    if number >= _HUNDRED and _is_shortened(wording, end):
        end += 1  # "1,3 Mrd. Euro"
    return number, at, end


def _is_shortened(wording: Wording, end: int) -> bool:
    """Return whether a full stop behind a scale belongs to it: what is counted follows."""
    scale = end > 0 and wording.words[end - 1] in wording.lexicon.vocabulary.scales
    stop = wording.words[end : end + 1] == ["."] and wording.ends[end - 1] == wording.starts[end]
    counted = any(wording.cue_at(cue, end + 1) for cue in ("currencies", "units"))
    return scale and stop and counted


def _spelled(wording: Wording, at: int) -> tuple[float, int, int]:
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
            told = current
            current = max(1.0, current) * scale
            if scale >= _THOUSAND:
                whole = end > at and not told and total > 0  # "dos mil millones"
                total = total * scale if whole else total + current
                current = 0.0
        elif word in vocabulary.number_joiners and _joins_numbers(wording, end, current):
            pass
        else:
            break
        end += 1
    return total + current, at, end


def _may_follow(wording: Wording, at: int, current: float) -> bool:
    """Return whether a number word goes on with the number before it, as in "twenty two"."""
    added = wording.lexicon.vocabulary.numbers[wording.words[at]]
    room = 10 if added < 10 else 100  # noqa: PLR2004 - units follow tens, tens follow hundreds
    return current == 0 or (current >= room and current % room == 0)


def _joins_numbers(wording: Wording, at: int, current: float) -> bool:
    words, vocabulary = wording.words, wording.lexicon.vocabulary
    numbers = vocabulary.numbers
    if at + 1 >= len(words) or words[at + 1] not in numbers or numbers[words[at + 1]] < 1:
        return False
    hundreds = words[at - 1] in vocabulary.scales
    joiner = words[at] in vocabulary.tens_joiners
    tens = joiner and current >= 20  # noqa: PLR2004 - "treinta y dos"
    return (hundreds or tens) and _may_follow(wording, at + 1, current)


def is_ordinal(wording: Wording, language: Language, end: int) -> bool:
    """Return whether what follows a number makes an ordinal of it: "3rd", "3. Platz"."""
    if end >= len(wording):
        return False
    close = wording.starts[end] == wording.ends[end - 1]
    if wording.words[end] in ORDINAL_ENDINGS:
        return close
    if wording.words[end] in wording.lexicon.vocabulary.ordinal_endings:
        return close or wording.glued[end]  # "13e", "63-й"
    stop = language.ordinals_have_stops and wording.words[end] == "." and close
    return stop and end + 1 < len(wording) and wording.raw[end - 1].isdecimal()
