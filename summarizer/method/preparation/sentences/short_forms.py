"""Short forms behind which a sum or a number goes on, and those that close a list or a measure.

"5 mil. Kč" goes on. Some are words, too. Where there are no capitals, "and so on" ends a sentence
before another clause, and so does a figure with its unit before a word that "and" opens.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.languages.english_titles import ENGLISH_TITLES
from summarizer.languages.phrases import any_of
from summarizer.method.preparation.sentences.measures import loosely
from summarizer.text.quotations import STRAIGHT_MARKS

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_SHORT_NUMBER = re.compile(r"\d\s[^\W\d_]{2,4}$")
_SHORT_WORD = re.compile(r"(?<!\S)[^\W\d_]{1,3}$")
_CLAUSE = re.compile(r"(\w{1,40}),?\s[^\s.!?]")  # of two words or more
# Two letters or more that stand behind no figure, no hyphen and no other stop.
_LETTERS_OF_WORD = re.compile(r"(?:^|(?<=[^\d\s][\s(])|(?<=[(“„«\"]))[^\W\d_]{2,6}$")
_ENGLISH = re.compile(r"(?<![A-Za-z.])[A-Z][a-z]{1,3}$")
_CURRENCIES = frozenset(
    (
        *("Kč", "TL", "Ft", "KM", "EUR", "USD", "GBP", "PLN", "CHF", "DKK", "SEK", "NOK"),
        *("BAM", "BGN", "CZK", "HUF", "RON", "RSD", "RUB", "TRY", "UAH"),
    )
)
_LAST_WORDS = re.compile(r"(?:^|(\S+)\s)[“„«\"'(]?([^\W\d_]+)$")
_NUMBERS = re.compile(r"\W*\d|[IVXLC]+$|[^\W\d_]$")  # what an article or an appendix has
_SINGLE_LETTERS = re.compile(r"[^\W\d_](?:\.\s?[^\W\d_])*")


def is_whole_word(before: str, after: str, language: Language) -> bool:
    """Return whether what is a short form, too, is a word or a name in full: "auf diese Art.".

    It is a short form before or behind a figure, at the head of a sentence, and behind a
    preposition: "Art. 5", "5. Jan.", "seit Jan.".
    """
    last = _LAST_WORDS.search(before) if language.whole_words and after else None
    if last is None or last[2] not in language.whole_words or not last[1]:
        return False
    if _NUMBERS.match(after) or any(map(str.isdigit, last[1])):
        return False
    return last[2] not in _short_months(language) or last[1] not in language.prepositions


def is_money(before: str, after: str) -> bool:
    """Return whether a sign of money stands behind a short number word: "5 mil. Kč"."""
    return after in _CURRENCIES and bool(_SHORT_NUMBER.search(before))


def is_numbered(before: str, text: str, place: int) -> bool:
    """Return whether the sign of a number is at a place, behind a short form: "каб. № 7"."""
    return text.startswith("№", place) and bool(_SHORT_WORD.search(before))


def closes_uncased(before: str, text: str, place: int, language: Language) -> bool:
    """Return whether a list or a measure ends a sentence of a script without capitals.

    What may be another one is at the place, behind the full stop.
    """
    if language.cased:
        return False
    if _list_ending(language).search(before):
        clause = _CLAUSE.match(text, place)
        return clause is not None and clause[1] not in language.continuing
    opens = _opens_with_and(language).match(text, place)
    # The next word is who acts, and longer than a preposition.
    return opens is not None and bool(_counted(language).search(before))


def belongs_to_name(before: str, shortened: str, language: Language) -> bool:
    """Return whether a sentence opens with a short form, or a title stands before its initials."""
    opens = not before.strip(language.opening_marks + STRAIGHT_MARKS + "([{ ")
    return opens or bool(_SINGLE_LETTERS.fullmatch(shortened) and _title(language).search(before))


def is_english_title(before: str, after: str) -> bool:
    """Return whether an English title and a name in Latin letters stand around a full stop."""
    title = _ENGLISH.search(before)
    named = after.isascii() and after[:1].isupper()
    return title is not None and named and title[0] in ENGLISH_TITLES


def lacks_vowels(before: str, language: Language) -> bool:
    """Return whether a stretch ends in a word that only a short form can be: "Lkr", "Mgr"."""
    found = _LETTERS_OF_WORD.search(before) if language.vowels else None
    if found is None or found[0][-1].isupper():  # an acronym: "BrB", "StGB"
        return False
    word = found[0].lower()
    return not set(word) & set(language.vowels) and bool(_own_letters(language).fullmatch(word))


@cache
def _short_months(language: Language) -> frozenset[str]:
    return frozenset(name for names in language.months for name in names[1:])


@cache
def _own_letters(language: Language) -> re.Pattern[str]:
    return re.compile(f"[{language.letters}]+")


@cache
def _list_ending(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w.]){loosely(any_of(language.list_endings))}$")


@cache
def _counted(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\d\s?{loosely(any_of(language.closing_abbreviations))}$")


@cache
def _opens_with_and(language: Language) -> re.Pattern[str]:
    return re.compile(rf"{any_of(language.opening_prefixes)}[^\W\d_]{{3,40}}\s[^\W\d_]{{4}}")


@cache
def _title(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(language.titles)}\.\s$")
