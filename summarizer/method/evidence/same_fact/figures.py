"""The numbers of a sentence as values, in digits and in words, in any language.

One number may be read in several ways: "$1.2 billion" as 1.2, and as "1,200 million" is read;
"5,000 acres" as 5,000, and as hectares are; "three quarters" as three, and as 75 percent is.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.languages.codes import ENGLISH
from summarizer.languages.plain_words import numbers_of, scales_of
from summarizer.text.han_numbers import MYRIAD, SIGNS, numbers_in_signs
from summarizer.text.normal_form import nfkc
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from summarizer.languages.language import Language

Reading = tuple[str, float]
"""The dimension of a number, "" without one, and the number in the basic unit of that."""

_ENGLISH = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_WORD = re.compile(r"[^\W_]+")
_GROUP = 3  # digits between two marks of grouping
# A blank groups three digits behind one to three; Arabic has marks of its own.
_BEHIND = on_demand(r"\s*([^\W\d_]+)")
_DIGITS_KEPT = 12  # of a product, which has rounding behind them
_NEXT = on_demand(r"[\s-]?([^\W\d_]+|%)")
_UNIT_WORDS = 5  # "of a percentage point"
_PERCENT = "percent"
_WHOLE = 100  # percent


class Figures(NamedTuple):
    """The numbers of a text with what each may be read as, and its fractions without a number.

    A fraction, "a quarter", counts where another text has the same: it may be a part of anything.
    """

    numbers: Mapping[float, frozenset[Reading]]
    fractions: frozenset[Reading]


def numbers_in(text: str, language: Language) -> frozenset[float]:
    """Return the numbers of a text in digits, and those of its single words above one."""
    return frozenset(number for number, _ in _numbers(text, language))


def figures_in(text: str, language: Language) -> Figures:
    """Return the numbers of a text, as `numbers_in` does, and its fractions, with their readings.

    Two equal numbers of a text are one, which may be read as either.
    """
    found: dict[float, set[Reading]] = {}
    if language.code != ENGLISH:
        text = nfkc(text)
    for number, end in _numbers(text, language):
        found.setdefault(number, {("", number)}).update(_readings(number, text, end, language))
    fractions: set[Reading] = set()
    for first, reading in _fractions(text, language):
        found.get(first, fractions).add(reading)
    return Figures({each: frozenset(found[each]) for each in found}, frozenset(fractions))


def _numbers(text: str, language: Language) -> Iterator[tuple[float, int]]:
    """Yield the numbers of a text, each with where its digits end, or its word."""
    named = language.vocabulary.numbers
    if language.code == ENGLISH:
        for match in _ENGLISH.finditer(text):
            yield float(match[0].replace(",", "")), match.end()
    else:
        named = {**numbers_of(language.code), **named}
        text = nfkc(text)
        yield from _in_digits(text, language)
        yield from ((value, len(text)) for value in numbers_in_signs(text))
    for match in _WORD.finditer(text.lower()):
        if (value := named.get(match[0], 0)) > 1:
            yield value, match.end()


def _in_digits(text: str, language: Language) -> Iterator[tuple[float, int]]:
    """Yield the numbers in digits, each multiplied by the word behind it: "2,5 Mio"."""
    scales = _scales(language)
    for match in _digits().finditer(text):
        behind = _BEHIND.match(text, match.end())
        word = behind[1].lower() if behind else ""
        scale = scales.get(word) or scales.get(word[:1] if word[:1] in SIGNS else "", 1.0)
        value = value_of(match[0], language.vocabulary.decimal_mark) * scale
        scaled = behind is not None and scale != 1.0
        yield _kept(value), behind.end() if behind is not None and scaled else match.end()


def _kept(value: float) -> float:
    return float(f"{value:.{_DIGITS_KEPT}g}")


def _readings(number: float, text: str, end: int, language: Language) -> Iterator[Reading]:
    """Yield what a number that ends at a place is with the scale and the unit behind it."""
    words = _words_behind(text, end)
    if words and words[0] in language.vocabulary.scales and language.code == ENGLISH:
        number = _kept(number * language.vocabulary.scales[words[0]])
        yield "", number
        words = words[1:]
    units = _units(language)
    for count in range(len(words), 0, -1):
        if found := units.get(" ".join(words[:count])):
            yield found[0], number * found[1]
            return


def _words_behind(text: str, end: int) -> list[str]:
    """Return some words right behind a place."""
    found: list[str] = []
    while len(found) < _UNIT_WORDS and (match := _NEXT.match(text, end)):
        found.append(match[1].lower())
        end = match.end()
    return found


def _fractions(text: str, language: Language) -> Iterator[tuple[float, Reading]]:
    """Yield the first number of each fraction, or 0, and what the fraction is.

    It is one of a unit, "a quarter of a percentage point", of a scale, "half a million", or else a
    share, "three quarters", "half of the". "The first half" and "half-brothers" are none.
    """
    known = language.vocabulary
    if not known.fractions:
        return
    lowered, units = text.lower(), _units(language)
    for match in _fraction_phrases(language).finditer(lowered):
        phrase = match[0].replace("-", " ")
        part, first = known.fractions[phrase] / _WHOLE, known.numbers.get(phrase.split()[0], 0)
        words = _words_behind(lowered, match.end())
        is_share = bool(first) or words[:1] == [*known.fractions_of[:1]]
        while words and words[0] in {*known.fractions_of, *known.one}:
            words = words[1:]
        phrases = (" ".join(words[:count]) for count in range(len(words), 0, -1))
        unit = next((units[phrase] for phrase in phrases if phrase in units), None)
        if unit is not None:
            yield first, (unit[0], part * unit[1])
        elif words and words[0] in known.scales:
            yield first, ("", part * known.scales[words[0]])
        elif is_share:
            yield first, (_PERCENT, part * _WHOLE)


@cache  # of the languages, which are few
def _fraction_phrases(language: Language) -> re.Pattern[str]:
    phrases = sorted(language.vocabulary.fractions, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, phrases))})\b".replace("\\ ", "[ -]"))


@cache
def _units(language: Language) -> dict[str, Reading]:
    """Return the dimension of each unit of a language, and how many of the basic unit it has."""
    known = language.vocabulary
    return {**dict.fromkeys((*known.percents, *known.points), (_PERCENT, 1.0)), **known.units}


@cache  # of the languages, which are few
def _scales(language: Language) -> dict[str, float]:
    han = {sign: float(value) for sign, value in SIGNS.items() if value >= MYRIAD}
    return {**han, **language.vocabulary.scales, **scales_of(language.code)}


def value_of(digits: str, decimal_mark: str) -> float:
    """Return the value of a number in digits, with whatever marks.

    A mark before three last digits groups them, unless it is the only one and the `decimal_mark`.
    """
    parts = re.split(r"([^\d])", digits)
    marks, groups = parts[1::2], parts[::2]
    if not marks:
        return float(groups[0])
    last, tail = marks[-1], groups[-1]
    grouped = len(tail) == _GROUP and (len(marks) > 1 or last != decimal_mark)
    if last.isspace() or grouped or marks.count(last) > 1:
        return float("".join(groups))
    return float(f"{''.join(groups[:-1])}.{tail}")


@cache
def _digits() -> re.Pattern[str]:
    return re.compile(
        r"(?<!\d)(?<!\d[.,])"
        r"(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:,\d{1,2}(?!\d))?"
        r"|\d+(?:[.,\u066b\u066c’']\d+)*)"
    )
