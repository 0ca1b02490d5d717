"""What stands before the first words of an agency's report: its author, a place and the agency."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of
from summarizer.text.marks import without_mail_signs

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_DASH = r"\s?[-–—_]{1,2}\s+"
# Names and dates, an agency in brackets or between slashes, and a dash or a full stop.
_OF_AGENCY = re.compile(
    r"([^()/\n]{0,110}?)(?:\(([\w][\w .&/-]{1,30})\)|/([\w][\w .&-]{1,30})/)"
    rf"(?:\.?{_DASH}|(?<=/)\.\s+|(?P<bare>\s+))(?=[\w“‘\"'„«])"
)
# A place in capitals, its country or a date, and a dash: "BREST, France — ".
_OF_PLACE = re.compile(
    r"((?:[^\W\d_a-z]{2,}[ /-]?){1,4}(?:, [\w. ]{1,20}){0,2})" + _DASH + r"(?=[\w“‘\"'„«])"
)
_PLACE_IN_CAPITALS = re.compile(r"(?<!\w)[^\W\d_a-z]{3,}(?!\w)")
_HEAD = 160  # code points at the start of a line that are looked at
_MOST = 2  # datelines one behind the other: "(ANSA) - ROMA, 5 MAR - "


def dateline(text: str, language: Language) -> int:
    """Return where the report begins behind its dateline; 0 if there is none.

    `By Ann Lee BREST, France (Reuters) - ` is one: names and dates alone before an agency and a
    dash, with a place in capitals or an agency that is known; so is `BREST, France — `.
    """
    begin = 0
    for _ in range(_MOST):
        head = without_mail_signs(text[begin : begin + _HEAD])
        end = _behind_agency(head, language) or _behind_place(head, language)
        if not end or text[begin + end].islower():  # a sentence goes on behind the dash
            break
        begin += end
    return begin


def _behind_agency(head: str, language: Language) -> int:
    found = _OF_AGENCY.match(head)
    if found is None:
        return 0
    names, agency = found[1].strip(), found[2] or found[3]
    known = _agency(language).fullmatch(agency)
    placed = any(place[0].isupper() for place in _PLACE_IN_CAPITALS.finditer(names))
    if found["bare"] and not (known and names):
        return 0
    if names and not (known or placed):
        return 0
    return found.end() if _names_alone(names, language) else 0


def _behind_place(head: str, language: Language) -> int:
    found = _OF_PLACE.match(head)
    if found is None or head.isupper():  # of a text in capitals they tell nothing
        return 0
    place = _PLACE_IN_CAPITALS.match(found[1])
    in_capitals = place is not None and found[1].partition(",")[0].isupper()
    if not in_capitals or not _names_alone(found[1], language):
        return 0
    signed = _signature(language).match(head, found.end())
    return signed.end() if signed else found.end()


def _names_alone(names: str, language: Language) -> bool:
    """Return whether no word is small but those of dates, times and authors."""
    small = {word.strip(".,") for word in names.split() if word[0].islower()}
    return small <= _small_words(language)


@cache
def _small_words(language: Language) -> frozenset[str]:
    months = (name.lower() for month in language.months for name in month)
    authors = (word for phrase in language.authors_follow for word in phrase.split())
    return frozenset({"and", "le", *language.hour_words, *authors, *months})


@cache
def _agency(language: Language) -> re.Pattern[str]:
    return re.compile(any_of(language.agencies), re.IGNORECASE)


@cache
def _signature(language: Language) -> re.Pattern[str]:
    """Return the pattern of an agency that stands alone behind the dash."""
    return re.compile(rf"{any_of(language.agencies)}\.\s+(?=[\w“«\"])", re.IGNORECASE)
