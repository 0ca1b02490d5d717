"""Tables of words, written as text: a line for each entry, which may go on in further lines."""

from __future__ import annotations

import re

from summarizer.languages.phrases import phrases

_TEMPERATURES = """
degrees 1: °
celsius 1: ° c, ºc, celsius, ° celsius
fahrenheit 1: ° f, ºf, fahrenheit, ° fahrenheit
"""
_ENTRY = re.compile(r"^\s*([^:,\n]+):\s", re.MULTILINE)


def grouped(listed: str) -> dict[str, tuple[str, ...]]:
    """Return lists of phrases by their names: a line each, as in "die: died, killed"."""
    _, *parts = _ENTRY.split(f"{listed.rstrip()}\n")
    return {
        name.strip(): phrases(words) for name, words in zip(parts[::2], parts[1::2], strict=True)
    }


def by_word(listed: str) -> dict[str, str]:
    """Return the names of such groups by the phrases in them."""
    return {phrase: name for name, words in grouped(listed).items() for phrase in words}


def valued(listed: str) -> dict[str, float]:
    """Return the numbers of words: "noon = 720, midnight = 0"."""
    pairs = (entry.split(" = ") for entry in phrases(listed))
    return {word: float(number) for word, number in pairs}


def ranges(listed: str) -> dict[str, tuple[float, float]]:
    """Return the least and the most that words stand for: "dozens = 24 to 150"."""
    pairs = (entry.split(" = ") for entry in phrases(listed))
    bounds = ((word, both.split(" to ")) for word, both in pairs)
    return {word: (float(low), float(high)) for word, (low, high) in bounds}


def measures(listed: str) -> dict[str, tuple[str, float]]:
    """Return dimensions and factors by the words of units: "length 1000: km, kilometre".

    Temperatures are among them, as they are written in every language.
    """
    return {
        phrase: (name.split()[0], float(name.split()[1]))
        for lines in (_TEMPERATURES, listed)
        for name, words in grouped(lines).items()
        for phrase in words
    }
