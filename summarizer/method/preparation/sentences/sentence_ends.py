"""Where sentences end in languages that state their abbreviations.

A full stop also shortens words ("Dr."), makes ordinals ("am 3. Mai") and stands behind initials. In
doubt a sentence goes on where the next word could not open one, and ends where it could.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from summarizer.cancellation import check
from summarizer.languages import language_of
from summarizer.languages.company_forms import LATIN_FORMS
from summarizer.languages.english_titles import ENGLISH_TITLES
from summarizer.languages.phrases import any_of, pattern_of
from summarizer.method.preparation.sentences.company_names import is_company, is_quoted_company
from summarizer.method.preparation.sentences.dialogue import is_spoken, says_who
from summarizer.method.preparation.sentences.initials import (
    is_initialled,
    is_lettered,
    names_letters,
    numbers_kind,
)
from summarizer.method.preparation.sentences.inner_quotations import is_within
from summarizer.method.preparation.sentences.leading_phrases import is_leading_phrase
from summarizer.method.preparation.sentences.measures import (
    counts_on,
    is_measure,
    is_numbered_unit,
    is_score,
    loosely,
    names_scorer,
)
from summarizer.method.preparation.sentences.ordinals import (
    CLOSING_BRACKETS,
    in_date,
    is_ordinal,
    is_told,
)
from summarizer.method.preparation.sentences.short_forms import (
    belongs_to_name,
    closes_uncased,
    is_english_title,
    is_money,
    is_numbered,
    is_whole_word,
    lacks_vowels,
)
from summarizer.method.preparation.sentences.short_months import (
    is_short_month,
    names_month_before_year,
    weekdays,
)
from summarizer.text.marks import POINT
from summarizer.text.quotations import STRAIGHT_MARKS
from summarizer.text.scripts import is_small, is_unspaced

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.languages.language import Language


# As much of a word as tells whether it may open a sentence.
# Marks of Hebrew, Arabic and the scripts of India are no letters, and stand inside of words.
_WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0dff]){0,99}")
_ROMAN = re.compile(r"(?<![\w.,:])[IVX]+$")
_NUMERAL = re.compile(r"[IVX]*[VX][IVX]*|I{2,3}")  # "I" may be an article
# What stands behind such a figure is no reference.
_UNIT = re.compile(r"(?:\d(?:\s?[mM]|\.)?|\b[IVXLC\u0406\u0425]+)\s?$")
# Initials in the scripts of India, which are syllables: "ए.के. एंटनी".
_SYLLABLES = re.compile(r"(?<![^\s(])(?:[\u0900-\u0dff]{1,4}\.\s?){1,4}[\u0900-\u0dff]{1,4}$")
_ENDS_AT_ONCE = re.compile(r"[.!?,;“”»«\"]")
_CAPITAL_WITHIN = re.compile(r"[a-z]{1,2}[A-Z]")  # of a name that opens small: "iPhone"
_ADDRESS = re.compile(r"www\.|https?:|[\w.+-]{1,64}@")
_LATIN = re.compile(r"[A-Za-z]+(?:\.[A-Za-z]+)*$")
_LATIN_SHORT_FORM = re.compile(r"(?<![A-Za-z.])[A-Z][a-z]{1,3}$")  # "Ver", "Vol", "St"
_ENDING_ANYWHERE = ("D.C", "D. C")  # "Washington, D.C.", which texts in any language have
# A combining mark is no letter: what stands before an initial is a blank or a bracket.
# So is a mark behind one; behind a letter it makes an acronym of Hebrew.
_INITIALS = re.compile(
    r"(?:^[”’\"']?|(?<=\b[DLdl][’'])|(?<=[\s(\[{“„«»‘（「『-])|(?<=[^\w][”’\"']))(?:[^\W\d_]{2}\.)?(?:[^\W\d_]\.\s?-?)*[^\W\d_]$"
)
_QUOTES = "”’“‘»«›‹」』"  # outlets also write the marks of another language
_INNER_STOP = re.compile(r"\.\s")  # of an abbreviation of several words
# Code points before a full stop that are looked at: longer than any abbreviation or ordinal.
_BEFORE = 40


def sentence_ends(text: str, start: int, end: int, language: Language) -> Iterator[int]:
    """Yield where sentences end between two places of a text, behind marks that close quotations.

    The second place itself is not among them.
    """
    begin, after = start, None
    for found in _stop(language).finditer(text, start, end):
        check()
        if after is None or after.start() < found.end():
            after = _next_word(text, found.end(), end, language)
        if after is None:
            return
        before = text[max(begin, found.start() - _BEFORE) : found.start()]
        goes_on = (
            is_money(before, after[0])
            or (language.cased and is_small(after[0][0]) and not _opens_small(text, after))
            or _is_continued(text, found[1], after, language)
            or _trails_off(before, found, language)
            or is_within(text, begin, found, language)
            or is_spoken(text, begin, found.end(), language)
            or (not language.cased and says_who(text, begin, found, after))
            or _is_foreign_name(text, found, after, language)
            or is_numbered(before, text, found.end() + 1)
            or (found[0] == "." and names_scorer(before, text, after.start()))
            or is_company(before, text, after.start(), language)
            or is_quoted_company(before, found, text, after.start())
            or names_letters(before, text, after, language)
            or (found[0] == "." and is_initialled(before, text, after, language))
        )
        letter = len(after[0]) == 1 and after[0].isalpha()
        initial = letter and text.startswith(".", after.end())
        initial = initial and not counts_on(before, after[0], language)  # "5 st. C."
        word = "" if initial else after[0]  # which opens nothing: "Prof. A. B. Smith"
        goes_on = goes_on or (before[-1:].isdigit() and in_date(text, begin, found.start()))
        told = found[1] != "." or (before[-1:].isdigit() and is_told(text, found, after))
        told = told or closes_uncased(before, text, after.start(), language)
        told = told or is_whole_word(before, word, language) or bool(word and numbers_kind(before))
        if not goes_on and (told or _ends(before, word, language)):
            yield found.end()
            begin = found.end()


def _next_word(text: str, start: int, end: int, language: Language) -> re.Match[str] | None:
    """Return the next word, behind one that is small where a sentence opens with it."""
    found = _WORD.search(text, start, end)
    if found and language.clipped_words:
        clipped = _clipped(language).match(text, max(start, found.start() - 1), end)
        return _WORD.search(text, clipped.end(), end) if clipped else found
    return found


def _is_continued(text: str, stop: str, after: re.Match[str], language: Language) -> bool:
    """Return whether a word behind an ellipsis goes on with the sentence.

    In German a noun alone does: "Das ist doch … Quatsch!"
    """
    if len(stop) == 1 and stop != "…":
        return False
    dotted = set(stop) <= {".", "…"}
    if dotted and language.nouns_are_capitalised and _ENDS_AT_ONCE.match(text, after.end()):
        return after[0].lower() not in language.sentence_openings
    continuing = pattern_of(language.continuing)
    if language.clauses_at_blanks:  # and none between words, to tell where this one ends
        return bool(continuing.match(text, after.start()))
    return bool(continuing.fullmatch(after[0]))


def _trails_off(before: str, found: re.Match[str], language: Language) -> bool:
    """Return whether "and" stands before an ellipsis, where no capital shows a sentence."""
    if language.cased or found[0] not in {"…", "..", "..."}:
        return False
    return not set(before.split()[-1:]).isdisjoint(language.continuing)


def _is_foreign_name(
    text: str, found: re.Match[str], after: re.Match[str], language: Language
) -> bool:
    """Return whether Latin short forms go on in another script: "Phys. Rev. Lett.", "Ver. 2.0"."""
    if "a" <= language.letters[0] <= "z" or not after[0].isascii():
        return False
    place = (text, max(0, found.start() - _BEFORE), found.start())
    unspaced = found[0] == "." and is_unspaced(language.letters[0])
    if unspaced and _LATIN_SHORT_FORM.search(*place):
        return True
    named = not after[0].isdigit() and text.startswith(".", after.end())
    return named and bool(_LATIN.search(*place))


def _opens_small(text: str, after: re.Match[str]) -> bool:
    """Return whether a small letter begins a name or an address, or is that of a point."""
    if _CAPITAL_WITHIN.match(after[0]) or _ADDRESS.match(text, after.start()):
        return True
    return len(after[0]) == 1 and bool(POINT.match(text, after.start()))


def _ends(before: str, after: str, language: Language) -> bool:
    """Return whether a full stop between two stretches of a text ends a sentence.

    `before` begins where the sentence does, or is cut off; `after` is the next word or number.
    """
    joins = not language.cased and after in language.continuing
    may_open = not joins and after.lower() in language.sentence_openings
    closing = _closing_abbreviation(language).search(before)
    whole = not may_open and len(before) < _BEFORE  # else it is cut off
    if after and whole and (closing or before[-1:].isdigit()):
        form = closing[0] if closing else ""
        if is_leading_phrase(before.removesuffix(form), form, language):
            return False
    by_figure = _ends_by_figure(before, after, language)
    if by_figure is not None or (may_open and is_lettered(before)):
        return may_open or bool(by_figure)
    shortened = _abbreviation(language).search(before)
    unit = closing and after and _UNIT.search(before[: closing.start()])
    if shortened and not unit and (closing is None or shortened.start() <= closing.start()):
        return closing is not None and may_open
    if closing:  # a capital tells nothing where nouns have one
        named = belongs_to_name(before[: closing.start()], closing[0], language)
        return may_open or (not named and _shows_a_start(after, language))
    if _INITIALS.search(before) or _is_short_form(before, language):
        return may_open
    return may_open or not (is_english_title(before, after) or is_ordinal(before, after, language))


def _ends_by_figure(before: str, after: str, language: Language) -> bool | None:
    """Return whether a sentence ends behind a measure or a short month, if one is there."""
    if counts_on(before, after, language):
        return False
    if after and is_measure(before, after, language):
        scored = not after[0].isdigit() or is_score(before)
        return language.cased and bool(scored)
    if is_numbered_unit(before, language):
        return _shows_a_start(after, language) and not _opens_with_phrase(before, language)
    if names_month_before_year(before, after, language):
        return False
    if not is_short_month(before, language):
        return None
    goes_on = _opens_with_phrase(before, language) or after in weekdays(language)
    return not goes_on and _shows_a_start(after, language)


def _opens_with_phrase(before: str, language: Language) -> bool:
    """Return whether a sentence opens with a phrase before its subject: "Entre le 3 sept."."""
    first = _WORD.match(before) if len(before) < _BEFORE else None  # else it is cut off
    return bool(first and first[0].lower() in language.sentence_openings)


def _is_short_form(before: str, language: Language) -> bool:
    """Return whether a stretch ends in a short form without a list, or a numeral before names."""
    if language.numerals_precede and _ROMAN.search(before):
        return True
    if language.cased:
        return lacks_vowels(before, language)
    latin = _LATIN.search(before)
    if latin and latin[0] in _short_forms(language_of(None)):
        return True
    return lacks_vowels(before, language) if language.vowels else bool(_SYLLABLES.search(before))


@cache
def _short_forms(language: Language) -> frozenset[str]:
    listed = (language.closing_abbreviations, language.titles, language.abbreviations)
    return frozenset((*chain.from_iterable(listed), *LATIN_FORMS, *ENGLISH_TITLES))


def _shows_a_start(after: str, language: Language) -> bool:
    """Return whether a capital shows that a word opens a sentence, or is a name."""
    tells = language.cased and not language.nouns_are_capitalised
    return tells and not after[:1].isdigit() and not _NUMERAL.fullmatch(after)


@cache
def _stop(language: Language) -> re.Pattern[str]:
    """Return the pattern of a stop (group 1), its closing marks, and a blank."""
    closing = re.escape(language.closing_marks + _QUOTES + CLOSING_BRACKETS + STRAIGHT_MARKS)
    stops = f"[{re.escape(language.stops)}]"
    several = "" if "." in language.stops else r"|(?<!\.)\.{2,}"  # an ellipsis may still end one
    # Behind a blank a mark closes only if it never opens: "« … . »" in French.
    spaced = "".join(set("»›") & set(language.closing_marks) - set(language.opening_marks))
    behind = rf"(?:\s[{spaced}])?" if spaced else ""
    return re.compile(rf"((?<!{stops}){stops}+{several})[{closing}]*{behind}(?=\s)")


@cache
def _abbreviation(language: Language) -> re.Pattern[str]:
    written = (*language.titles, *language.abbreviations)
    capitals = (phrase[0].upper() + phrase[1:] for phrase in written)
    both = (*written, *language.closing_abbreviations)
    parts = (phrase[: place.start()] for phrase in both for place in _INNER_STOP.finditer(phrase))
    listed = any_of(sorted({*written, *capitals, *parts}))
    prefix = any_of(language.prefixes)
    return re.compile(rf"(?:^|(?<=[^\w.@\u0900-\u0dff])){prefix}?{loosely(listed)}$")


@cache
def _closing_abbreviation(language: Language) -> re.Pattern[str]:
    listed = (*language.closing_abbreviations, *_ENDING_ANYWHERE)
    return re.compile(rf"(?<![\w.@]){loosely(any_of(listed))}$")


@cache
def _clipped(language: Language) -> re.Pattern[str]:
    return re.compile(rf"{any_of(language.clipped_words)}\s(?=[{language.capitals}])")
