"""Ends of sentences that show in the signs around them, whatever the word before the stop is.

A reference stands behind the stop, the blank is missing, or the word is an ordinary one.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.languages.language import Language

_AROUND = 60  # code points on either side of a stop that are looked at
_EITHER = "“‘«»‹›\"'"  # marks that open a quotation if a word follows at once, and else close one
_FOUND = re.compile(
    r"(?<![.!?…])(?P<stop>[.!?…]+)(?P<closed>[”’»“‘«›‹\"')\]]{0,3})"
    r"(?P<marks>(?:\s?\[[^\[\]\s][^\[\]\n]{0,28}\]|[¹²³⁰-⁹\u00ad\u200b\u2060\ufeff]|&(?:nbsp|#160|#xa0|ensp|emsp);|</?\w{1,10}\s?/?>|(?<=\D)\d{1,3}(?=\s))*)(?P<blank>\s?)"
)
_LAST_TOKEN = re.compile(r"\S+$")
_NEXT = re.compile(r"\s*[“„‘‚«»‹›\"'(\[]{0,2}([^\W\d_])")
_NEXT_TOKEN = re.compile(r"\S*")
# Addresses, names of files and figures, whose stops stand inside of a word.
_NO_PROSE = re.compile(r"[/@_\\]|www|[.:]\w|\d")
_OPENING = "“„‘‚«»‹›\"'(["
_FEWEST_LETTERS = 2  # of a word before a missing blank: one is an initial
_ORDINARY_LETTERS = 3  # of a word that is written in full: shorter ones may be units


def missed_ends(text: str, start: int, end: int, language: Language) -> Iterator[int]:
    """Yield where such a sentence ends between two places of a text."""
    for found in _FOUND.finditer(text, start, end):
        place = _end(text, start, found, language)
        if place is not None and start < place < end:
            yield place


def _end(text: str, start: int, found: re.Match[str], language: Language) -> int | None:
    behind = text[found.end() : found.end() + _AROUND]
    following = _NEXT.match(behind)
    if following is None or following[1].islower():
        return None
    token = _LAST_TOKEN.search(text[max(start, found.start() - _AROUND) : found.start()])
    word = token[0].lstrip(_OPENING) if token else ""
    if found["marks"]:
        numbered = found["marks"].isdecimal() and not (word[-1:].isalpha() or found["closed"])
        shortened = not found["closed"] and _shortened(language).fullmatch(word)
        return None if numbered or shortened else found.end()
    if not found["blank"]:
        return _without_blank(found, word, behind)
    if language.code == "en" and found["stop"] == ".":
        return _behind_a_word(found, word, language)
    return None


def _behind_a_word(found: re.Match[str], word: str, language: Language) -> int | None:
    """Return where a sentence ends that a package for English lets go on."""
    if found["closed"]:
        quoted = "”" in found["closed"] and "." not in word
        return found.end() if quoted and not _shortened(language).fullmatch(word) else None
    ordinary = word.isalpha() and word.islower() and len(word) >= _ORDINARY_LETTERS
    return found.end() if ordinary and not _shortened(language).fullmatch(word) else None


def _without_blank(found: re.Match[str], word: str, behind: str) -> int | None:
    """Return where a sentence ends that the next one follows without a blank."""
    letters = word.strip("”’»“\"')]")
    plain = letters.isalpha() and letters.islower() and len(letters) >= _FEWEST_LETTERS
    following = _NEXT_TOKEN.match(behind)
    if not plain or following is None or _NO_PROSE.search(following[0]):
        return None
    capital = _NEXT.match(behind)
    after = following[0][capital.end() : capital.end() + 1] if capital else ""
    if not (capital and capital[1].isupper() and (after.islower() or not after.isalpha())):
        return None
    closed = found["closed"].rstrip(_EITHER) if found["closed"] else ""
    return found.end("stop") + len(closed)


@cache
def _shortened(language: Language) -> re.Pattern[str]:
    listed = (*language.titles, *language.abbreviations, *language.closing_abbreviations)
    return re.compile(any_of(listed), re.IGNORECASE)
