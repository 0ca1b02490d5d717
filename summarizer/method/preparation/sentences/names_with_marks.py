"""Names that hold a mark of exclamation and go on behind it: "the band Hey! Oslo", ‘Hey! Magazine’.

A cry with a capital in the midst of a sentence is a part of a name, and so is what stands behind a
word for what bears one. Short quotations within a sentence are names, or parts of it anyhow.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING
from unicodedata import category

from summarizer.languages.marked_names import CALLED, CRIES, NAMED_THINGS
from summarizer.languages.phrases import any_of
from summarizer.text.quotations import STRAIGHT_MARKS
from summarizer.text.scripts import is_small

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_AROUND = 60  # code points on either side of a mark that are looked at
_MARKED = re.compile(r"(?<!\S)[¡¿(]?([^\W\d_](?:[^\W\d_]|[-’'])*)!\s*$")
_WORD_BEFORE = re.compile(r"([^\W\d_](?:[^\W\d_]|[-’'])*)\s[¡¿(]?$")
_WORD = re.compile(r"\s*([^\W_](?:[^\W_]|[\u0300-\u036f\u0900-\u0dff]|[-’'])*)")
_CAPITAL = re.compile(r"\s[^\W\d_a-z]")
_SPOKEN = 4  # words beside a cry, one of which may tell that somebody calls
_WORDS_BEHIND = 3  # of a name, before what tells that it is one
_KIND = re.compile(r"(?:\s\S{1,30}){1,3}?\s-[^\W\d_]")  # of Finnish: "Hei! Taivas -yhtye"
_BEFORE_SENTENCES = (*'.!?؟।…”’»“"', "")
_QUOTED_WORDS = 4  # of a name in quotation marks, behind its mark
_ARTICLE = "(?:s|e[nt]|a|ul)"  # behind a short word: a plural, or an article of North and East
_SIGNS = 2  # of three, that a name goes on: what bears one stands before, a cry, a further capital
_LONG = 5  # letters of the beginning of a word: few others have them
_ENDS = re.compile(r"[.!?…;:,،؟。\uff01\uff1f\uff1a\uff0c]")


def is_in_name(text: str, start: int, place: int, end: int, language: Language) -> bool:
    """Return whether a name goes on behind a stop before a place between two others.

    Of the marks only those of exclamation and questions, and dots, may stand in one.
    """
    before = text[max(start, place - _AROUND) : place]
    behind = text[place : min(end, place + _AROUND)]
    return _is_quoted(before.rstrip(), behind, language) or _is_called(before, behind, language)


def _is_called(before: str, behind: str, language: Language) -> bool:
    """Return whether a word with a mark and the word behind it are parts of a name."""
    marked, after = _MARKED.search(before), _WORD.match(behind)
    if marked is None or after is None:
        return False
    if not (_is_great(after[1], language) and _is_great(marked[1], language)):
        return False
    lead = before[: marked.start()]
    said = marked[1].lower()
    cry = said in CRIES or CRIES.issuperset(said.split("-"))
    word = _WORD_BEFORE.search(lead)
    if word is None:
        return cry and _opens(lead) and _is_named_behind(behind)
    thing = bool(_thing().fullmatch(word[1])) or _is_named_behind(behind)
    goes_on = bool(_CAPITAL.match(behind, after.end()))
    if after[1].lower() in language.sentence_openings and not (thing and cry and goes_on):
        return False
    if any(_speaks(one, language) for one in lead.split()[-_SPOKEN:]):
        return False
    # "The band Coldplay! Tickets sold out" are two sentences, and so is "a loud Bravo! Thousands".
    return sum((thing, cry, goes_on)) >= _SIGNS if language.cased else thing and cry


def _opens(lead: str) -> bool:
    """Return whether what stands behind a stretch opens a sentence."""
    return lead.endswith("\n") or lead.rstrip()[-1:] in _BEFORE_SENTENCES


def _is_great(word: str, language: Language) -> bool:
    """Return whether a word has a capital, where there are any."""
    return word[0].isupper() if language.cased else word[0].isalpha()


def _speaks(word: str, language: Language) -> bool:
    word = word.strip(",.!?")
    return word in language.speech_verbs or word in language.cries


def _is_named_behind(behind: str) -> bool:
    """Return whether what follows tells that a cry and a few words are a name."""
    return bool(not CALLED.isdisjoint(behind.split()[1 : _WORDS_BEHIND + 1]) or _KIND.match(behind))


def _is_quoted(before: str, behind: str, language: Language) -> bool:
    """Return whether a stop is within a short quotation that is a part of a sentence."""
    for opening, closing in _pairs(language):
        opened = _opened(before, opening, closing)
        if opened is None:
            continue
        closed = _closed(behind, _closes(closing, cased=language.cased))
        if closed is not None and _is_embedded(before[:opened], behind, closed, language):
            return True
    return False


def _opened(before: str, opening: str, closing: str) -> int | None:
    """Return where a quotation opens that is open at the end of a stretch."""
    if opening == closing:
        found = [place.start() for place in _opens_straight(opening).finditer(before)]
        return found[-1] if found and before.count(opening, found[-1]) == 1 else None
    place = before.rfind(opening)
    return place if place > before.rfind(closing) else None


@cache
def _opens_straight(mark: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\s(]){mark}(?=[^\W_]|[¡¿])")


@cache
def _closes(mark: str, *, cased: bool) -> re.Pattern[str]:
    """Return the pattern of a closing mark; a straight one between letters is an apostrophe."""
    owned = mark == STRAIGHT_MARKS[1] and cased
    return re.compile(rf"{re.escape(mark)}(?![^\W_])" if owned else re.escape(mark))


def _closed(behind: str, closing: re.Pattern[str]) -> int | None:
    """Return where the rest of a short quotation ends, without a stop of its own."""
    found = closing.search(behind)
    inside = behind[: found.start()].strip().rstrip("!?") if found else ""
    if found is None or not inside or _ENDS.search(inside) or "\n" in inside:
        return None
    return found.end() if len(inside.split()) <= _QUOTED_WORDS else None


def _is_embedded(lead: str, behind: str, closed: int, language: Language) -> bool:
    """Return whether a sentence goes on around a quotation."""
    lead, rest = lead.rstrip(" \u00a0\u202f"), behind[closed:].lstrip(" \u00a0\u202f")
    thing = bool(_thing().search(lead.rpartition(" ")[2]))
    if not rest[:1].isalnum() or rest[:1].isupper():
        return thing and rest[:1] not in {'"', "“"}
    if _opens(lead):
        if _ENDS.search(behind, 0, closed):
            return False
        told = any(_speaks(one.partition("-")[0], language) for one in rest.split()[:_SPOKEN])
        return language.cased and is_small(rest[0]) and not told
    return category(lead[-1])[0] in "LMN"  # a word ends there, and no sentence or introduction


@cache
def _pairs(language: Language) -> tuple[tuple[str, str], ...]:
    pairs = (*language.quotation_marks, *language.single_quotation_marks)
    straight = tuple((mark, mark) for mark in STRAIGHT_MARKS)
    return (*((pair[0], pair[-1]) for pair in pairs), *straight)


@cache
def _thing() -> re.Pattern[str]:
    """Return the pattern of a word for what bears a name; compounds and endings are some, too.

    A short word is one as it stands, or with an article behind it: many others begin or end with
    its letters ("happy").
    """
    long = any_of(one for one in NAMED_THINGS if len(one) >= _LONG)
    short = any_of(one for one in NAMED_THINGS if len(one) < _LONG)
    return re.compile(rf"[^\W\d_]{{0,12}}{long}[^\W\d_]{{0,5}}|{short}{_ARTICLE}?", re.IGNORECASE)
