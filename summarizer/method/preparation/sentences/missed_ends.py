"""Ends of sentences that show in the signs around them, whatever the word before the stop is.

A reference stands behind the stop, the blank is missing, or the word is an ordinary one.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.cancellation import check
from summarizer.languages.english_stops import (
    ARTICLE,
    BEFORE_HOURS,
    HALVES_OF_DAY,
    TIMES,
    ZONES,
)
from summarizer.languages.phrases import any_of
from summarizer.method.preparation.sentences.acting_plurals import (
    NAME_OF_COMPANY,
    acts_behind_company,
    acts_behind_state,
)
from summarizer.text.folding import caseless
from summarizer.text.marks import AT_PAGE, BESIDE_A_STOP, POINT
from summarizer.text.patterns import on_demand
from summarizer.text.scripts import UNSPACED_RANGES, is_small

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.languages.language import Language

_AROUND = 60  # code points on either side of a stop that are looked at
_EITHER = "“‘«»‹›\"'"  # marks that open a quotation if a word follows at once, and else close one
# What may stand between a stop and the blank behind it, besides marks that close a quotation:
# references, what has no width, and what is left of HTML.
_BESIDE = (
    r"(?<![.…])\s?\[\d{1,3}\]|(?:(?<=[^\W\d_][.!?”’])|(?<=[.!?…][”’»“«\"'])|(?<=[.!?…]\s[»›])|(?<=[”’»›“«\"')][.!?])|(?<=\d\d\.))\[[^\[\]\s][^\[\]\n]{0,28}\]|(?<=\])(?:[,;–-]\s?)?\[\d{1,3}\]|"
    r"(?<=\d\.)\[\d{1,3}\]|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|&(?:nbsp|#160|#xa0|ensp|emsp);|"
    r"\(\d{1,3}\)(?=\s)|\{\d{1,3}\}|(?:[†‡*_]{1,3}|~~)(?=\s)|"
    rf"{BESIDE_A_STOP}|(?<=[\]>¹²³⁰-⁹]){AT_PAGE}(?=[\s\[<]|[^\x00-\x7f])|"
    r"\s\[[a-z][^\[\]\n]{2,28}\](?=\s)|</?\w{1,10}\s?/?>|(?<=[^\W\d_]\.)\d{1,2}(?=\s)|(?<=[.!?][”’\"])\d{1,2}(?=\s)"
)
_FOUND = re.compile(
    r"(?P<stop>[.!?…](?<![.!?…].)[.!?…]*)(?P<closed>\s[»›](?=[\[¹²³⁰-⁹])|[”’»“‘«›‹\"')\]]{0,3})"
    rf"(?P<marks>(?:{_BESIDE})*)(?P<blank>\s?)"
)
_LAST_TOKEN = re.compile(r"(?<!\S)\S++$")
_NEXT = re.compile(r"\s*(?:[«‹]\s|[“„‘‚«»‹›\"'(\[¿¡]{0,2})([^\W\d_])")
_NEXT_FIGURE = on_demand(r"(\d{1,4})\s[^\W\d_]")  # "… fell.[1] 12 of the 17 regions"
_NEXT_TOKEN = re.compile(r"\S*")
# Addresses, names of files and figures, whose stops stand inside of a word.
_NO_PROSE = re.compile(r"[/@_\\]|www|[.:]\w|\d|^(?:com|net|org|js|tv|gov|edu)\b", re.IGNORECASE)
_BRAND = re.compile(r"[a-z]{1,2}[A-Z][a-z]")  # "iPhone"
# "vitamin C", "he and I", "9.5 m"
_LETTER_ALONE = re.compile(r"(?:(?:^|\s)[A-Z]?[a-z]{2,}\s[A-Z]|\d\s?(?:[a-z]{1,3}|kW|MW|GW))$")
_YEAR_AT_HEAD = on_demand(r"(?:^|[.!?][”\"]?\s)(?:[\w,]+\s){0,3}$")  # "In the year 400 B.C."
_AT_HOUR = on_demand(
    rf"\b{any_of(BEFORE_HOURS)}\s\d{{1,2}}(?:[:.]\d\d)?\s?{any_of(HALVES_OF_DAY)}$"
)
_AFTER_HOUR = on_demand(r"([A-Z][a-z]+)(?:,?\s([A-Za-z]+))?")
_NAMED = on_demand(rf"\b(?:{ARTICLE}|{ARTICLE.title()})\s(?:[A-Z][a-z]+\s){{0,2}}\S+$")
_FIRST_WORD = on_demand(r"\s*[“\"(]?([A-Z][a-z]*)\b(?!\.)")
_OPENING = "“„‘‚«»‹›\"'([¿¡"
_QUOTATION = 1_000  # code points before a straight mark that tell whether it opens or closes
_FEWEST_LETTERS = 2  # of a word before a missing blank: one is an initial
_LETTERS_OF_A_NAME = 5  # that is written in full: short forms in use have fewer, or are listed
# A figure in full, and no version ("2.0"). A stop makes an ordinal of few digits in some languages.
_FIGURE = on_demand(
    r"(?:[^\W\d_]+-)?(?:\d{1,9}(?:,\d{3})*|[$€£¥]\d{1,9}(?:[.,]\d{1,3})*|\d{1,9}(?:[.,]\d{1,3})*%)"
)
_LONGEST_ORDINAL = 3  # digits
_ORDINARY_LETTERS = 3  # of a word that is written in full: shorter ones may be units


def missed_ends(text: str, start: int, end: int, language: Language) -> Iterator[int]:
    """Yield where such a sentence ends between two places of a text."""
    for found in _FOUND.finditer(text, start, end):
        check()
        place = _end(text, start, found, language)
        if place is not None and start < place < end:
            yield place


def _end(text: str, start: int, found: re.Match[str], language: Language) -> int | None:
    behind = text[found.end() : found.end() + _AROUND]
    following = _NEXT.match(behind)
    if following is None and found["marks"] and not found["closed"]:
        following = _NEXT_FIGURE.match(behind) if found["blank"] else None
    small = following is not None and is_small(following[1])
    if following is None or (small and not (_BRAND.match(behind) or POINT.match(behind))):
        return None
    before = text[max(start, found.start() - _AROUND) : found.start()]
    token = _LAST_TOKEN.search(before)
    word = token[0].lstrip(_OPENING) if token else ""
    if not found["closed"] and _closing(language).has(word):
        opens = _opens(found, behind, language) or _is_dated(before, found, language)
        opens = opens or _is_at_hour(before, found, behind, language)
        opens = opens or _is_named_again(before, found, behind)
        opens = opens or _acts_anew(before, found, behind, language)
        return found.end() if found["marks"] or opens else None
    shortened = not found["closed"] and _shortened(language).has(word)
    if found["marks"] or shortened:
        numbered = found["marks"].isdecimal() and not following[1].isupper()
        return None if numbered or shortened else found.end()
    if not found["blank"]:
        return _before_no_blank(text, start, found, word, language)
    if language.cut_by_package and found["stop"] == ".":
        alone = _LETTER_ALONE.search(before) and (
            _opens(found, behind, language) or _numbers_kind(before)
        )
        alone = alone or bool(word.isdigit() and _BRAND.match(behind))
        alone = alone or _is_paper(before, word, behind, language)
        return found.end() if alone else _behind_a_word(found, word, language)
    return None


def _before_no_blank(
    text: str, start: int, found: re.Match[str], word: str, language: Language
) -> int | None:
    """Return where a sentence ends whose stop the next one follows at once."""
    if language.letter_names:
        # English needs none of it.
        from summarizer.method.preparation.sentences.initials import is_in_acronym  # noqa: PLC0415

        if is_in_acronym(word, text, found.end(), language):
            return None
    opened = text.count('"', max(start, found.start() - _QUOTATION), found.start()) % 2
    closed = found["closed"] if opened else found["closed"].rstrip(_EITHER)
    behind = text[found.end() : found.end() + _AROUND]
    inside = found.start() - start > len(word) + 1  # and no number of a point
    glued = _glued(word, behind) or (inside and _glued_figure(word, behind, language))
    return found.end("stop") + len(closed) if glued and (language.cased or not closed) else None


def _behind_a_word(found: re.Match[str], word: str, language: Language) -> int | None:
    """Return where a sentence ends that a package for English lets go on."""
    if found["closed"]:
        quoted = "”" in found["closed"] and "." not in word
        return found.end() if quoted and not _shortened(language).has(word) else None
    plain = len(word) >= _ORDINARY_LETTERS or word in language.sentence_openings
    ordinary = plain and word.islower()
    return found.end() if word.isalpha() and (ordinary or _is_name(word, language)) else None


def _numbers_kind(before: str) -> bool:
    # Few texts have a letter alone.
    from summarizer.method.preparation.sentences.initials import numbers_kind  # noqa: PLC0415

    return numbers_kind(before)


def _is_name(word: str, language: Language) -> bool:
    """Return whether a word with a capital is a name in full: "in Poland. Prices"."""
    whole = len(word) >= _LETTERS_OF_A_NAME and word.istitle()
    whole = whole and not _shortened(language).has(word)
    return whole or word in _whole_names(language)


def _is_paper(before: str, word: str, behind: str, language: Language) -> bool:
    """Return whether a weekday cut short is a name behind its article: "the Baltimore Sun."."""
    if word not in _short_days(language) or not _NAMED.search(before):
        return False
    after = _AFTER_HOUR.match(behind)
    return after is not None and after[1] not in _named_times(language)


def _is_dated(before: str, found: re.Match[str], language: Language) -> bool:
    """Return whether an era stands behind a year, and more than that in the sentence."""
    told = language.cut_by_package and found["stop"] == "."
    dated = _era(language).search(before) if told else None
    return bool(dated and not _YEAR_AT_HEAD.search(before[: dated.start()]))


def _is_at_hour(before: str, found: re.Match[str], behind: str, language: Language) -> bool:
    """Return whether an hour ends a sentence: "at 8 p.m. Doors open", and not "8 p.m. Friday"."""
    word = _AFTER_HOUR.match(behind) if language.cut_by_package and found["blank"] else None
    if word is None or not _AT_HOUR.search(before):
        return False
    return word[1] not in ZONES | _named_times(language) and word[2] not in TIMES


def _is_named_again(before: str, found: re.Match[str], behind: str) -> bool:
    """Return whether a word of a company's name follows it: "of Kane Steel Inc. Kane now owns"."""
    name = NAME_OF_COMPANY.search(before) if found["stop"] == "." and found["blank"] else None
    word = _FIRST_WORD.match(behind)
    return bool(name and word and word[1] in name[0].split())


def _acts_anew(before: str, found: re.Match[str], behind: str, language: Language) -> bool:
    """Return whether several who act open a sentence behind the name of a company or a state."""
    if not (language.cut_by_package and found["stop"] == "." and found["blank"]):
        return False
    return acts_behind_company(before, behind, language) or acts_behind_state(
        before, behind, language
    )


@cache
def _named_times(language: Language) -> frozenset[str]:
    return frozenset(name for names in (*language.weekdays, *language.months) for name in names)


@cache
def _short_days(language: Language) -> frozenset[str]:
    return frozenset(name for names in language.weekdays for name in names[1:])


@cache
def _whole_names(language: Language) -> frozenset[str]:
    return frozenset(language.whole_names)


@cache
def _era(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\d{{2,4}}\s{any_of(language.eras)}$")


def _opens(found: re.Match[str], behind: str, language: Language) -> bool:
    """Return whether an English word behind a blank is capitalised because it opens a sentence."""
    word = _FIRST_WORD.match(behind)
    spaced = language.cut_by_package and found["stop"] == "." and found["blank"]
    return bool(spaced and word and word[1].lower() in language.sentence_openings)


def _glued(word: str, behind: str) -> bool:
    """Return whether a word and what stands behind its stop are of two sentences."""
    letters = word.strip("”’»“\"')]")
    if not letters.isalpha():
        return False
    if not letters[-1].isupper() and not is_small(letters[-1]):
        return len(letters) >= _FEWEST_LETTERS and bool(_uncased_word().match(behind))
    written = letters.islower() and len(letters) >= _FEWEST_LETTERS
    named = letters.istitle() and len(letters) > _ORDINARY_LETTERS
    return (written or named) and _opens_at_once(behind)


def _glued_figure(word: str, behind: str, language: Language) -> bool:
    """Return whether a figure and what stands behind its stop are of two sentences."""
    bare = word.strip("”’»“\"')]")
    told = not language.ordinals_have_stops or len(bare) > _LONGEST_ORDINAL
    return told and bool(_FIGURE.fullmatch(bare)) and _opens_at_once(behind)


def _opens_at_once(behind: str) -> bool:
    """Return whether an ordinary word with a capital opens a stretch."""
    following, capital = _NEXT_TOKEN.match(behind), _NEXT.match(behind)
    if following is None or capital is None:
        return False
    after = following[0][capital.end() : capital.end() + 1]
    opens = capital[1].isupper() and (after.islower() or not after.isalpha())
    return opens and not _NO_PROSE.search(following[0])


@cache
def _uncased_word() -> re.Pattern[str]:
    """Return the pattern of a word of a script without capitals, but with blanks between words.

    Two letters make one, and no address.
    """
    return re.compile(rf"(?:(?![A-Za-z{UNSPACED_RANGES}])[^\W\d_]){{2}}\S*(?!\S)")


class _Listed(NamedTuple):
    """Listed words, in any case: those that are letters alone are quicker to look up."""

    words: frozenset[str]
    others: re.Pattern[str]

    def has(self, word: str) -> bool:
        return caseless(word) in self.words or bool(self.others.fullmatch(word))


def _listed(words: tuple[str, ...]) -> _Listed:
    others = [word for word in words if "*" in word or "'" in word]
    plain = frozenset(map(caseless, words)).difference(others)
    return _Listed(plain, re.compile(any_of(others), re.IGNORECASE))


@cache
def _shortened(language: Language) -> _Listed:
    return _listed((*language.titles, *language.abbreviations))


@cache
def _closing(language: Language) -> _Listed:
    return _listed(language.closing_abbreviations)
