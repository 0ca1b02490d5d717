"""The numbers of a sentence as values, in digits and in words, in any language."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.codes import ENGLISH
from summarizer.languages.plain_words import numbers_of, scales_of
from summarizer.text.han_numbers import MYRIAD, SIGNS, numbers_in_signs
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_ENGLISH = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_WORD = re.compile(r"[^\W_]+")
_GROUP = 3  # digits between two marks of grouping
# A blank groups three digits behind one to three; Arabic has marks of its own.
_BEHIND = on_demand(r"\s*([^\W\d_]+)")
_DIGITS_KEPT = 12  # of a product, which has rounding behind them


def numbers_in(text: str, language: Language) -> frozenset[float]:
    """Return the numbers of a text in digits, and those of its single words above one."""
    named = language.vocabulary.numbers
    if language.code == ENGLISH:
        digits = [float(found.replace(",", "")) for found in _ENGLISH.findall(text)]
    else:
        named = {**numbers_of(language.code), **named}
        text = unicodedata.normalize("NFKC", text)
        digits = [*_in_digits(text, language), *numbers_in_signs(text)]
    in_words = (named.get(word, 0) for word in _WORD.findall(text.lower()))
    return frozenset((*digits, *(value for value in in_words if value > 1)))


def _in_digits(text: str, language: Language) -> list[float]:
    """Return the numbers in digits, each multiplied by the word behind it: "2,5 Mio"."""
    scales, found = _scales(language), []
    for match in _digits().finditer(text):
        behind = _BEHIND.match(text, match.end())
        word = behind[1].lower() if behind else ""
        scale = scales.get(word) or scales.get(word[:1] if word[:1] in SIGNS else "", 1.0)
        value = value_of(match[0], language.vocabulary.decimal_mark) * scale
        found.append(float(f"{value:.{_DIGITS_KEPT}g}"))
    return found


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
