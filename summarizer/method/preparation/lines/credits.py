"""Lines that say who wrote an article, made its pictures, posted what it shows, or was there.

Each function takes a line's text and a `Language`, and looks at the wording alone; how long such a
line may be is for `summarizer.method.preparation.cleaning` to say.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.phrases import any_of, has, may_hold, may_open
from summarizer.text.folding import caseless

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_GALLERY = 3  # credits in one line: two may be a caption and its credit
_CREDIT_CHARACTERS = 200  # a credit at the end of a caption is no longer
_LONGEST_DAY = 20  # code points of a month and a day
_LABEL_WORDS = 3  # before the colon: more is a sentence
_LISTED = 3  # names: two may be a subject
_TEAM = 8  # names in what has a full stop
_NAME_WORDS = 4  # a title and a full name; a clause has more
_ROW_OF_TEAM = 3  # names between two semicolons of a line-up
_MINUTE = re.compile(r"\d{1,3}['’\u2032]")  # in which somebody came on
_PARTED = re.compile(r"[,;]\s")
_IN_BRACKETS = re.compile(r"\s?\([^()]*\)")
# Bounds inside the patterns below are beyond the longest that is meant: a name has nine words or 80
# characters, a credit in brackets 120, an address what the standard allows, an account twice what
# Twitter does. Without them a search would go on to the end of a long line from each place.
_POST = re.compile(r"\bpic\.twitter\.com/|\bhttps?://t\.co/|^[^.!?]{1,60}\(@\w{1,30}\)")


def is_byline(text: str, language: Language) -> bool:
    """Return whether a line opens as by-lines, imprints and times of publication do."""
    opening = caseless(text[:_CREDIT_CHARACTERS])
    possible = "@" in text or may_open(opening, _byline_openings(language))
    return possible and bool(_byline(language).match(text))


def names_contributors(text: str, language: Language) -> bool:
    """Return whether a line says who else took part in the article."""
    return has(language.contributions, text)


def is_credit(text: str, language: Language) -> bool:
    """Return whether a line opens or ends as captions and credits of pictures do."""
    if _opens_credit(text, language):
        return True
    ending = text[-_CREDIT_CHARACTERS:]
    if ending.endswith(")"):
        ending = agency_mark(language).sub("", ending)
    possible = ending.endswith(")") or "/" in ending  # or the search, a slow one, finds nothing
    return possible and bool(_credit_ending(language).search(ending))


def is_caption(text: str, language: Language) -> bool:
    """Return whether a sentence is a caption.

    It has a label, points at its picture, says who stands where in it or what somebody unnamed is
    seen to do, also behind a day, or has a credit inside.
    """
    lowered = caseless(text)
    if _opens_credit(text, language) or _points_at_picture(lowered, language):
        return True
    if _is_scene(lowered, language):
        return True
    if may_hold(text, language.picture_sides) and _side(language).search(text):
        return True
    return "/" in text and bool(_inner_credit(language).search(text))


def is_gallery(text: str, language: Language) -> bool:
    """Return whether a line holds the credits or numbers of several pictures."""
    lowered = caseless(text)
    if not may_hold(lowered, (*language.gallery_labels, *language.gallery_counts)):
        return False
    return sum(1 for _ in _gallery(language).finditer(lowered)) >= _GALLERY


def lists_names(text: str, *, sentence: bool = False) -> bool:
    """Return whether a line is a label and names: "Present: Cllr A. Webb (Chair), L. Byrne".

    With a full stop behind it that may be news, of the dead or of countries, but for a line-up.
    """
    label, colon, listed = text.partition(": ")
    if not colon or len(label.split()) > _LABEL_WORDS:
        return False
    names = [name.split() for name in _PARTED.split(_IN_BRACKETS.sub("", listed))]
    few = len(names) < (_TEAM if sentence else _LISTED)
    if few or not all(0 < len(words) <= _NAME_WORDS for words in names):
        return False
    if sentence and not _is_line_up(label, listed):
        return False
    return all(word[0].isupper() for words in names for word in words)


def _is_line_up(label: str, listed: str) -> bool:
    """Return whether names are those of a team: its own name, and minutes, or rows of players."""
    if not all(word[0].isupper() for word in label.split()):  # a verb may be among them
        return False
    rows = [len(row.split(", ")) for row in _IN_BRACKETS.sub("", listed).split("; ")]
    uneven = len(set(rows)) > 1 and max(rows) >= _ROW_OF_TEAM
    return uneven or bool(_MINUTE.search(listed))


def is_post(text: str, language: Language) -> bool:
    """Return whether a line is a post of a social network."""
    possible = "/" in text or "(@" in text  # as in `is_credit`
    return possible and bool(_POST.search(text) or signature(text, language))


def signature(text: str, language: Language) -> re.Match[str] | None:
    """Return the name, account and date that close a post, if they close the text."""
    if "(@" not in text:  # most lines: quicker to see than to search for the whole pattern
        return None
    found = (match for match in _signature(language).finditer(text) if match.end() == len(text))
    return next(found, None)


@cache
def agency_mark(language: Language) -> re.Pattern[str]:
    """The agencies that sign a report in brackets at its end, with the blanks before them."""
    # A run of blanks is looked at from its first one alone, or it would take quadratic time.
    return re.compile(
        rf"(?<!\s)\s*\((?=[^()]*\b{any_of(language.agencies)}\b)[\w./, -]{{2,40}}\)$", re.IGNORECASE
    )


@cache
def _byline_openings(language: Language) -> tuple[str, ...]:
    """Return what all that `_byline` matches opens with, in small letters, but an address."""
    adverbs, published = language.published_adverbs, language.published
    updated = (*published, *(f"{adverb} {each}" for adverb in adverbs for each in published))
    openings = (*language.authors_follow, *updated, *language.copyrights)
    return (*map(caseless, openings), "©", "(c)")


@cache
def _byline(language: Language) -> re.Pattern[str]:
    authors = any_of(language.authors_follow)
    adverbs, published = any_of(language.published_adverbs), any_of(language.published)
    prepositions = any_of(language.published_prepositions)
    copyrights = any_of(language.copyrights)
    return re.compile(
        rf"{authors} [{language.capitals}][\w’'.-]*(?: [\w’'.-]+){{0,8}}(?<!\.)$|"
        rf"{authors} [{language.capitals}][\w’'.-]*(?: [\w’'.-]+){{0,8}}\s?[,|·–—-]\s?"
        rf"(?=[^.!?]{{0,40}}\b{_day(language)}\b)"
        rf"(?:[\w ,:/|·–—-]|(?<=\d)\.(?=[\d ])){{6,60}}(?:[ap]\.m\.)?$|"
        rf"(?:{adverbs} )?{published}\b"
        rf"(?=\s*(?::|$|\d|{prepositions}\b[^,]*$|[{language.letters}]{{3,9}}(?:\.? \d|$)))|"
        rf"(?:©|\(c\)|{copyrights}\b(?=\W+(?:\d{{4}}|{authors}|©)))\s|\S{{1,64}}@\S{{1,255}}\.\w+$",
        re.IGNORECASE,
    )


def _day(language: Language) -> str:
    """Return the expression of a day with its year: "6 June 2024", "June 6, 2024", "06/06/2024"."""
    month = any_of(name for names in language.months for name in names)
    number = r"\d{1,2}(?:\.|\w{2})?"
    return (
        rf"(?:{number} (?:de )?{month}\.?(?: de)?,? \d{{4}}|{month}\.? {number},? \d{{4}}|"
        r"\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})"
    )


def _points_at_picture(lowered: str, language: Language) -> bool:
    return has(language.pictured, lowered)


def _opens_credit(text: str, language: Language) -> bool:
    opening = caseless(text[:_CREDIT_CHARACTERS])
    possible = may_open(opening, _credit_openings(language))
    return possible and bool(_credit_opening(language).match(text))


@cache
def _credit_openings(language: Language) -> tuple[str, ...]:
    """Return what all that `_credit_opening` matches opens with, in small letters."""
    labels = (*language.archive_labels, *language.player_labels, *language.picture_labels)
    openings = (*language.caption_openings, *language.picture_authors_follow)
    return tuple(map(caseless, (*labels, *openings)))


@cache
def _credit_opening(language: Language) -> re.Pattern[str]:
    return re.compile(
        rf"(?-i:{any_of(language.archive_labels)})\s?[-–—:]|{any_of(language.caption_openings)}\b|"
        rf"(?-i:{any_of(language.player_labels)} (?=[{language.capitals}]))|"
        rf"{any_of(language.picture_labels)}\s?(?::|{any_of(language.picture_credits)}\b)|"
        rf"{any_of(language.picture_authors_follow)} (?=[^.!?]*$)",
        re.IGNORECASE,
    )


@cache
def _credit_ending(language: Language) -> re.Pattern[str]:
    openings, via = any_of(language.credit_openings), any_of(language.credits_via)
    capitals = language.capitals
    return re.compile(
        rf"\((?:{openings}|{via} (?-i:[@{capitals}]))[^()]{{0,120}}\)$|"
        rf"\([^()]{{0,60}}\b{any_of(language.credit_endings)}\)$|"
        r"\([^()\s][^()/]{0,60}/[^()]{2,60}\)$|"
        rf"[^.!?/]{{3,80}}/(?-i:[{capitals}][\w.]+(?: [{capitals}][\w.]+){{0,3}})(?<!\.)$",
        re.IGNORECASE,
    )


def _is_scene(lowered: str, language: Language) -> bool:
    """Return whether a text opens with what somebody is seen to do: "July 31, 2013 a woman …"."""
    if not language.pictured_people:
        return False
    dated = any(map(str.isdigit, lowered[:_LONGEST_DAY]))
    day = _leading_day(language).match(lowered) if dated else None
    scene = lowered[day.end() :] if day else lowered
    return may_open(scene, language.pictured_people) and bool(_seen(language).match(scene))


@cache
def _leading_day(language: Language) -> re.Pattern[str]:
    return re.compile(rf"{_day(language)} ", re.IGNORECASE)


@cache
def _seen(language: Language) -> re.Pattern[str]:
    """Return the pattern of what somebody unnamed is seen to do: "a woman waves the"."""
    people, acts = any_of(language.pictured_people), any_of(language.pictured_acts)
    return re.compile(rf"{people} (?:[a-z]+ing (?:\w+ ){{1,3}})?{acts}\b")


@cache
def _side(language: Language) -> re.Pattern[str]:
    """Return the pattern of a name and its side of a picture: "Ann Rees, left, and", "(left)"."""
    sides = any_of(language.picture_sides)
    return re.compile(
        rf"(?<!\w)[{language.capitals}][\w.’'-]{{0,40}}(?:, {sides}(?:,| and\b)|,? \({sides}\))"
    )


@cache
def _inner_credit(language: Language) -> re.Pattern[str]:
    """A name, and behind a stroke the agency whose picture it is: "Jo Doe/AFP/Getty Images"."""
    capital, sources = f"[{language.capitals}]", any_of(language.agencies + language.credit_endings)
    name = rf"\b{capital}[\w.’'-]{{0,30}} {capital}[\w’'-]{{1,30}}"
    return re.compile(rf"{name}/(?={capital})(?i:{sources})\b")


@cache
def _gallery(language: Language) -> re.Pattern[str]:
    labels, counted = any_of(language.gallery_labels), any_of(language.gallery_counts)
    of = any_of(language.gallery_of)
    return re.compile(rf"\b(?:{labels}:|{counted} \d+ {of} (?:/ )?\d+\b)")


@cache
def _signature(language: Language) -> re.Pattern[str]:
    """Return the pattern of a dash, a name, an account in brackets and, maybe, a date."""
    ordinal = r"\.?" if language.ordinals_have_stops else ""
    month = rf"[{language.capitals}][{language.letters}]+\.?"
    return re.compile(
        r"[—–-]{1,2}\s?[^—–\n]{1,80}?\(@\w{1,30}\)\s*"
        rf"(?:{month} \d{{1,2}},? \d{{4}}|\d{{1,2}}{ordinal} {month} \d{{4}})?"
    )
