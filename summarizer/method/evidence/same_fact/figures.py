"""The numbers of a sentence as values, in digits and in words, in any language."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.codes import ENGLISH
from summarizer.languages.plain_words import numbers_of, scales_of

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_ENGLISH = re.compile(r"\d+(?:,\d{3})*(?:\.\d+)?")
_WORD = re.compile(r"[^\W_]+")
_GROUP = 3  # digits between two marks of grouping
# A blank groups three digits behind one to three; Arabic has marks of its own.
_DIGITS = re.compile(
    r"(?<!\d)(?<!\d[.,])"
    r"(?:\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?!\d)(?:,\d{1,2}(?!\d))?"
    r"|\d+(?:[.,\u066b\u066c’']\d+)*)"
)
_BEHIND = re.compile(r"\s*([^\W\d_]+)")
_HAN = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "两": 2,
    "兩": 2,
    "十": 10,
    "百": 100,
    "千": 1000,
    "万": 10**4,
    "萬": 10**4,
    "亿": 10**8,
    "億": 10**8,
}
_DIGITS_KEPT = 12  # of a product, which has rounding behind them
_MYRIAD = 10**4  # from here on a sign multiplies all that stands before it
_COUNTERS = "人名个個位辆輛家岁歲年月日天号號时時小秒次场場所间間层層米公里吨噸元块塊倍成比局"
_SIGNS = "".join(_HAN)
_HAN_NUMBER = re.compile(rf"(?<![\d{_SIGNS}])[{_SIGNS}]++(?=[{_COUNTERS}]|分[钟鐘之])")


def numbers_in(text: str, language: Language) -> frozenset[float]:
    """Return the numbers of a text in digits, and those of its single words above one."""
    named = language.vocabulary.numbers
    if language.code == ENGLISH:
        digits = [float(found.replace(",", "")) for found in _ENGLISH.findall(text)]
    else:
        named = {**numbers_of(language.code), **named}
        text = unicodedata.normalize("NFKC", text)
        digits = [*_in_digits(text, language), *in_han(text)]
    in_words = (named.get(word, 0) for word in _WORD.findall(text.lower()))
    return frozenset((*digits, *(value for value in in_words if value > 1)))


def _in_digits(text: str, language: Language) -> list[float]:
    """Return the numbers in digits, each multiplied by the word behind it: "2,5 Mio"."""
    scales, found = _scales(language), []
    for match in _DIGITS.finditer(text):
        behind = _BEHIND.match(text, match.end())
        word = behind[1].lower() if behind else ""
        scale = scales.get(word) or scales.get(word[:1] if word[:1] in _HAN else "", 1.0)
        value = value_of(match[0], language.vocabulary.decimal_mark) * scale
        found.append(float(f"{value:.{_DIGITS_KEPT}g}"))
    return found


@cache  # of the languages, which are few
def _scales(language: Language) -> dict[str, float]:
    han = {sign: float(value) for sign, value in _HAN.items() if value >= _MYRIAD}
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


def in_han(text: str) -> list[float]:
    """Return the numbers in Chinese signs before what is counted."""
    found = (_han_value(match[0]) for match in _HAN_NUMBER.finditer(text))
    return [value for value in found if value > 1]


def _han_value(signs: str) -> float:
    """Return the value of Chinese signs: those for ten and more multiply what is before them."""
    total = section = digit = 0
    for value in map(_HAN.__getitem__, signs):
        if value >= _MYRIAD:
            total = (total + section + digit or 1) * value
            section = digit = 0
        elif value >= 10:  # noqa: PLR2004 - the base
            section, digit = section + (digit or 1) * value, 0
        else:
            digit = digit * 10 + value
    return float(total + section + digit)
