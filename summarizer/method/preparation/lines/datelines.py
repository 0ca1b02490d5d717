"""What stands before the first words of an agency's report: its author, a place and the agency."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.akin_words import is_known
from summarizer.languages.phrases import any_of
from summarizer.method.preparation.lines.east_asian_datelines import east_asian_dateline
from summarizer.method.preparation.lines.lead_datelines import dateline_by_parts
from summarizer.text.marks import without_mail_signs
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_DASHES = "-–—"
_DASH = r"\s?[-–—_]{1,2}\s+"
# Names and dates, an agency in brackets or between slashes, and a dash or a full stop.
_OF_AGENCY = (
    r"([^()/\n]{0,110}?)(?:\(([\w][\w .&/-]{1,30})\)|/([\w][\w .&-]{1,30})/)"
    rf"(?:\.?{_DASH}|(?<=/)\.\s+|(?P<bare>\s+))(?=[\w“‘\"'„«])"
)
# A place in capitals, its country or a date, and a dash: "BREST, France — ".
_OF_PLACE = r"((?:[^\W\d_a-z]{2,}[ /-]?){1,4}(?:, [\w. ]{1,20}){0,2})" + _DASH + r"(?=[\w“‘\"'„«])"
# The same with its country or a date, and a colon: "HULL, England: ". "WATCH: " is no place.
_OF_PLACE_AND_MORE = (
    r"((?:[^\W\d_a-z]{2,}[ /-]?){1,4}(?:, [\w. ]{1,20}){1,2}):\s+(?=[^\W\d_a-z“‘\"'„«])"
)
_PLACE_IN_CAPITALS = on_demand(r"(?<!\w)[^\W\d_a-z]{3,}(?!\w)")
# Before the first sentence of a report, where nothing else is known: names with a capital, numbers
# and what stands in brackets, then a dash between blanks: "Kiel (abc/xyz) - ", "Lugo, 14 may — ".
_OPENS = r"(?=[^\W\d_a-zß-ÿ]|[“‘\"'„«¡¿]|(?<!\d [-–—] )\d)"
_NAME = r"(?:[^\W\d_a-zß-ÿ][\w.’'-]*|\d{1,4}\.?|[a-z]{1,9}\.?|\([^()\n]{1,30}\))"
_OF_LEAD = rf"({_NAME}(?:(?:, |[ ,/]){_NAME}){{0,8}})(?:\s|(?<=\)))[-–—]{{1,2}}\s+" + _OPENS
# A place or a label alone before a full stop, where a sentence follows: "Fulda. ", "PORTRAIT. ".
_BEFORE_STOP = r"([^\W\d_a-zß-ÿ][^\W\d_]{3,}(?: [^\W\d_a-zß-ÿ][^\W\d_]{3,})?)\.\s+" + _OPENS
_DASHED = on_demand(r"\s[-–—]{1,2}\s")
_FIRST_SENTENCE = 300  # code points
_NAMES_OF_LEAD = 4  # words with a capital: a place and its country, or its paper
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


def dateline_of_lead(text: str, language: Language) -> int:
    """Return where the first sentence of a report begins behind any dateline; 0 if there is none.

    The longest one is it: an agency may stand behind a place and a day. Names alone before a dash
    are one there, also of a place and an agency that nothing tells of: `Kiel - `, and where the
    heads of articles do not count one or two before a full stop: `Kiel. `. A second dash makes an
    aside of what stands between: `Kiel - her town - …`.
    """
    head = text[:_HEAD]
    known = max(dateline(text, language), dateline_by_parts(head, text, language))
    if behind := known or east_asian_dateline(head):
        return behind
    if not language.heads_count and (found := _made(_BEFORE_STOP).match(head)):
        shortened = {*language.titles, *language.abbreviations, *language.closing_abbreviations}
        return 0 if shortened.intersection(found[1].split()) else found.end()
    found = _made(_OF_LEAD).match(head) if any(dash in head for dash in _DASHES) else None
    if found is None or _DASHED.search(text[found.end() : _FIRST_SENTENCE].partition(". ")[0]):
        return 0
    outside = re.sub(r"\([^()]*\)", " ", found[1])
    words = re.findall(r"[^\W\d_][\w.’'-]*", outside)
    names = [word for word in words if word[0].isupper()]
    small = {word.strip(".,") for word in words if not word[0].isupper()}
    if not small <= _small_words(language) | _shortened(language):
        return 0
    if not _may_be_place(found, names, language):
        return 0
    signed = _signature(language).match(head, found.end())
    return signed.end() if signed else found.end()


def _may_be_place(found: re.Match[str], names: list[str], language: Language) -> bool:
    """Return whether names may be those of a place.

    Where a hyphen with blanks is often a dash inside of a sentence, one behind a name alone tells
    of a place only if the place is known.
    """
    if not 0 < len(names) <= _NAMES_OF_LEAD:
        return False
    alone = found[1].strip() == " ".join(names)
    hyphen = found[0].rstrip().endswith(" -")
    doubtful = alone and hyphen and language.hyphens_for_dashes
    return not doubtful or is_known(found[1].strip().lower())


@cache
def _shortened(language: Language) -> frozenset[str]:
    """Return the first three and four letters of the names of months."""
    names = [name.lower() for month in language.months for name in month]
    return frozenset(name[:letters] for name in names for letters in (3, 4))


def _behind_agency(head: str, language: Language) -> int:
    found = _made(_OF_AGENCY).match(head) if "(" in head or "/" in head else None
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
    if not head[:2].isupper():  # as in most: no place in capitals
        return 0
    found = _made(_OF_PLACE).match(head) or _made(_OF_PLACE_AND_MORE).match(head)
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


@cache  # of the few patterns above, made for the texts that may have what they tell
def _made(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


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
