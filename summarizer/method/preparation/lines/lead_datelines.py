"""Datelines before the first sentence of a report, known by what they are made of.

Names, a day, an agency in brackets, and the particles of places, which are listed:
"Santa Cruz de La Palma, 20 sep (EFE).- ", "القاهرة 13 سبتمبر (رويترز) - ". Names alone tell nothing
before a full stop, nor does what else stands in brackets: that may be a person with party or age.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.languages.phrases import any_of, has
from summarizer.languages.place_particles import DAY_PARTICLES, PLACE_PARTICLES
from summarizer.method.preparation.lines.uncased_datelines import uncased_dateline
from summarizer.text.folding import caseless

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_DASH = r"[-–—_]{1,2}"
_CAPITAL = r"[^\W\d_a-zß-ÿ]"  # or a small letter of a script beyond Latin, which is asked for later
# What stands between a dateline and its report: "Lyon (Rhône). ", "Lima, 5 ago.- ", "(abc) ".
_BORDER = re.compile(
    rf"(?P<stop>\.)?\s?(?P<dash>(?<=[\s.)/]){_DASH})?\s+(?=[“‘\"'„«¡¿(]?(?:{_CAPITAL}|\d))"
)
_BETWEEN = re.compile(rf"\s{_DASH}\s|\s?/\s?|,?\s|\.,?\s|(?<=[)/]),?\s?|$")
_YEAR = r"(?:,?\s(?:de\s)?[12]\d{3}(?:\s[^\W\d_]\.)?)?"  # with the sign of a year, in Russian
_YEAR_AT_END = re.compile(r"\b[12]\d{3}\b\D{0,4}$")
_ASIDE = re.compile(rf"\s{_DASH}\s")
_SIGN = re.compile(r"[a-zß-ÿ]{2,5}")  # of an author; a party or an age has no small letters alone
_SHORT_FORM = re.compile(r"(?:[a-zß-ÿ]{2,5}|[A-Z]{2,5})(?:[/-](?:[a-zß-ÿ]{2,5}|[A-Z]{2,5})){0,3}")
_FIRST_SENTENCE = 300  # code points
_NAMES = 8  # words of the longest place with its country, agency and author
_PLAIN_NAMES = 4  # words of a place where neither a day nor a bracket tells
_SHORTENED = (3, 4)  # letters of the name of a month that is cut short


class _Head(NamedTuple):
    """What may be a dateline: its parts, and what stands behind it."""

    text: str
    kinds: tuple[str, ...]
    words: tuple[str, ...]
    stop: bool
    dash: bool


def dateline_by_parts(head: str, text: str, language: Language) -> int:
    """Return where a report begins behind a dateline that opens it; 0 if there is none.

    `head` is the beginning of the line `text`. An aside between two dashes is no dateline.
    """
    if not language.cased:
        return uncased_dateline(head, language)
    for border in reversed([*_BORDER.finditer(head)]):  # the longest one is it
        goes_on = head[border.end()].islower()
        read = None if goes_on else _read(head[: border.start()], border, language)
        if read and _tells(read, language):
            aside = read.dash and "day" not in read.kinds and _goes_on(text, border.end())
            return 0 if aside else border.end()
    return 0


def _goes_on(text: str, begin: int) -> bool:
    """Return whether the first sentence has another dash, which closes an aside."""
    return bool(_ASIDE.search(text[begin:_FIRST_SENTENCE].partition(". ")[0]))


def _read(text: str, border: re.Match[str], language: Language) -> _Head | None:
    """Return the parts of what may be a dateline; None if anything else stands in it."""
    kinds, words, at = [], [], 0
    while at < len(text):
        found = _part(language).match(text, at)
        between = _BETWEEN.match(text, found.end()) if found else None
        if found is None or between is None or (found["name"] and found[0][0].islower()):
            return None
        if between[0].startswith(".") and found.lastgroup == "name":
            kinds.append("stop")
            words.append(".")
        if found.lastgroup == "day" and kinds[-1:] == ["joining"]:  # "Mord am 6. Mai. "
            return None
        kinds.append(found.lastgroup or "")
        words.append(found[0])
        at = between.end()
    stop, dash = border["stop"] is not None, border["dash"] is not None
    return _Head(text, tuple(kinds), tuple(words), stop, dash) if words else None


def _tells(head: _Head, language: Language) -> bool:
    """Return whether parts are those of a dateline, and the border is one that it has."""
    kinds = head.kinds
    if "joining" in (kinds[0], kinds[-1]) or kinds.count("name") > _NAMES:
        return False
    if head.stop and not head.dash and (language.heads_count or _shortens(head, language)):
        return False
    agency = _has_agency(head, language)
    if kinds == ("bracket",):
        return not head.stop and (agency or bool(_SHORT_FORM.fullmatch(head.text.strip("()/"))))
    if not (head.stop or head.dash):
        return agency and kinds[-1] == "bracket" and "name" in kinds
    return _names_place(head, language, agency=agency)


def _names_place(head: _Head, language: Language, *, agency: bool) -> bool:
    """Return whether names before a dash or a stop are those of a place, a day or an agency."""
    kinds, openings = head.kinds, language.sentence_openings
    names = [word for kind, word in zip(kinds, head.words, strict=True) if kind == "name"]
    if all(caseless(name) in openings for name in names):
        return False
    opens = caseless(head.words[0]) in openings
    told = agency or _has_sign(head, language)
    if "joining" in kinds and not (head.dash or agency):  # "Mort de Jean Durand, le 3 mai. "
        return False
    if "day" in kinds:
        sure = head.dash or told
        return sure or not (opens or "bracket" in kinds or _YEAR_AT_END.search(head.text))
    if "stop" in kinds or (opens and not agency):
        return False
    few = len(names) <= _PLAIN_NAMES * (1 + head.text.count("/"))
    both = head.stop and head.dash and kinds[-1] == "name"  # ".- " stands behind nothing else
    return few and (told or both)


def _shortens(head: _Head, language: Language) -> bool:
    """Return whether the stop behind the last word may be that of a title or another short form."""
    listed = {*language.titles, *language.abbreviations, *language.closing_abbreviations}
    return head.kinds[-1] == "name" and head.words[-1] in listed


def _has_agency(head: _Head, language: Language) -> bool:
    if "agency" in head.kinds:
        return True
    return any(_agency(language).fullmatch(word.split("/")[0]) for word in _in_brackets(head))


def _has_sign(head: _Head, language: Language) -> bool:
    """Return whether a bracket has the sign of an author, or an outlet by its words."""
    signs = _in_brackets(head)
    return any(
        _SIGN.fullmatch(word) or has(language.outlet_words, caseless(word)) for word in signs
    )


def _in_brackets(head: _Head) -> list[str]:
    """Return what stands in the brackets of a head."""
    parts = zip(head.kinds, head.words, strict=True)
    return [word.strip("()/") for kind, word in parts if kind == "bracket"]


@cache
def _agency(language: Language) -> re.Pattern[str]:
    return re.compile(any_of(language.agencies), re.IGNORECASE)


@cache
def _part(language: Language) -> re.Pattern[str]:
    """Return the pattern of one part; the name of its group is what it is."""
    listed = [name for names in language.months for name in names]
    cut = (name[:letters] for name in listed for letters in _SHORTENED)
    months = any_of({*map(str.lower, (*listed, *cut))})
    weekdays = any_of(name.lower() for names in language.weekdays for name in names)
    before = any_of(DAY_PARTICLES.get(language.code, ()))
    day = (
        rf"(?:(?<=[,.)]\s){before}\s)?(?i:{weekdays},?\s)?(?:\d{{1,2}}(?:\.|er|º)?\s(?:de\s)?(?i:{months})\b\.?{_YEAR}|"
        rf"(?i:{months})\b\.?\s\d{{1,2}}\b{_YEAR}|\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}(?!\d))"
    )
    agency = rf"{any_of(map(str.lower, language.agencies))}(?:/[a-zß-ÿ]{{2,5}})?(?=\s|$)"
    return re.compile(
        rf"(?P<day>{day})|(?P<agency>{agency})|(?P<bracket>\([^()\n]{{2,30}}\)|/[^\s/][^/\n]{{1,28}}/)|"
        rf"(?P<name>{_CAPITAL}[\w’'-]*(?:\.(?=\w)[\w’'-]+)*(?:\.(?=,)|(?<=\b\w)\.)?)|"
        rf"(?P<joining>{any_of(PLACE_PARTICLES.get(language.code, ()))}(?=\s|$))"
    )
