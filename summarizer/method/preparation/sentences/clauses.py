"""Where clauses end in languages that write no full stop and no blank between words.

A blank stands between clauses there, and around numbers, names and quotations as well. It ends a
clause if both sides are long enough to be one, and no word on either side goes on. A quotation
opens one if who spoke stands behind it. Dictionaries
tell the words (`summarizer.text.dictionary`); without them their number is an estimate.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import islice, tee, zip_longest
from typing import TYPE_CHECKING, NamedTuple

from summarizer.cancellation import check
from summarizer.languages.phrases import any_of, pattern_of
from summarizer.text.dictionary import words_of
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from summarizer.languages.language import Language
    from summarizer.text.dictionary import Words

_SHORTEST = 4  # words of a clause: fewer are a subject, most often
_UNBROKEN = 2.5  # words of a clause without a blank between them: more than a name has
_REPEATED = ("\u0e46", "\u0ec6")  # says the word before it again, behind a blank
_FOREIGN = on_demand(r"[A-Za-z]")
_POINT = 10  # code points before the number of a point in a list
_LOOKED_AT = 80  # code points of a stretch without blanks
_STRETCH = on_demand(r"\S+")
_NUMBER = on_demand(r"[\d.,:/–-]+")
_NUMBER_OF_POINT = on_demand(r"\d{1,2}[.)]")
_OPENED, _CLOSED = "“«‘([", "”»’)]"
_QUOTED = _CLOSED + '"'
_OPENING_OF = {"”": "“", "»": "«", '"': '"'}
_OPENS = '“«‘"'
_CLOSING_OF = {"“": "”", "«": "»", "‘": "’", '"': '"'}
_SPEAKER = 40  # code points behind a quotation that may say who spoke
_ITEMS = 3  # stretches of a list: what it is of, an item, and the last one
_LONGEST_QUOTATION = 300  # code points that are looked at for its beginning
_NAME = on_demand(r"[^\s\d.,:;()“”«»‘’\"'-]{2,14}")  # of a person


class _Stretch(NamedTuple):
    """What stands between two blanks."""

    text: str
    start: int
    words: Words


def clause_ends(text: str, start: int, end: int, language: Language) -> Iterator[int]:
    """Yield where clauses end at blanks between two places of a text."""
    if not language.clauses_at_blanks:
        return
    begin, words, longest, depth = start, 0.0, 0.0, 0
    number, items, straight = False, 0, False
    unbroken, foreign = 0.0, False
    for before, after, *following in _windows(_stretches(text, start, end)):
        check()
        words += before.words.number
        items += 1
        listed = (
            longest >= _UNBROKEN and items >= _ITEMS and _begins_with(before, language.continuing)
        )
        joined, foreign = foreign, bool(_FOREIGN.match(before.text))
        # Blanks around foreign words part nothing.
        unbroken = before.words.number + (unbroken if joined or foreign else 0)
        longest = max(longest, unbroken)
        depth = max(0, depth + _opened(before.text))
        if before.text.count('"') % 2:
            closed = text.find('"', after.start, after.start + _LONGEST_QUOTATION)
            straight = not straight and closed >= 0
        point = _NUMBER_OF_POINT.fullmatch(after.text) and after.start - begin > _POINT
        clause = words >= _SHORTEST and longest >= _UNBROKEN
        figure = bool(_NUMBER.fullmatch(before.text))
        counted = number or figure
        named = not (counted or listed) and _is_name(before, after, language)
        number = figure
        parted = (
            clause
            and not named
            and _parts(before, after, following, language)
            and not _is_surname(before, after, language)
            and not _goes_on_behind(text, begin, before, after, language)
        )
        parted = parted or (clause and _opens_with_quotation(text, before, after, language))
        if not depth and not straight and (point or parted):
            yield after.start
            begin, words, longest, items = after.start, 0.0, 0.0, 0
            unbroken = 0.0


def _is_name(before: _Stretch, after: _Stretch, language: Language) -> bool:
    """Return whether a short stretch may be a name, and what is behind it go on with it."""
    if before.words.number >= _UNBROKEN or _begins_with(after, language.function_words):
        return False
    repeated = before.text in _REPEATED
    return not (repeated or _lists_more(before, language) or _speaks(before, language))


def _is_surname(before: _Stretch, after: _Stretch, language: Language) -> bool:
    """Return whether a short stretch stands behind a title with a given name: "นายอันวาร์".

    Dictionaries lack most names, and cut them into many words.
    """
    titled = _given_name(language).search(before.text, max(0, len(before.text) - _LOOKED_AT))
    if titled is None or not _NAME.fullmatch(after.text):
        return False
    whole = before.words.ends is not None or not titled.start()
    whole = whole and all(map(before.words.end_at, titled.span("title")))
    return whole and not _begins_with(after, (*language.function_words, *language.continuing))


def _stretches(text: str, start: int, end: int) -> Iterator[_Stretch]:
    for found in _STRETCH.finditer(text, start, end):
        yield _Stretch(found[0], found.start(), words_of(found[0]))


def _windows(stretches: Iterable[_Stretch]) -> Iterator[tuple[_Stretch, ...]]:
    """Yield each stretch with the three behind it, or with fewer at the end; two at least."""
    first, second, third, fourth = tee(stretches, 4)
    ahead = (islice(second, 1, None), islice(third, 2, None), islice(fourth, 3, None))
    for one, two, *others in zip_longest(first, *ahead):
        if one and two:
            yield (one, two, *(other for other in others if other))


def _opened(stretch: str) -> int:
    """Return how many marks are opened and not closed in a stretch."""
    return sum(map(stretch.count, _OPENED)) - sum(map(stretch.count, _CLOSED))


def _parts(
    before: _Stretch, after: _Stretch, following: list[_Stretch], language: Language
) -> bool:
    """Return whether a blank between two stretches ends a clause; `following` stand behind them."""
    head, tail = after.text[:_LOOKED_AT], before.text[-_LOOKED_AT:]
    goes_on = _begins_with(after, language.continuing)
    if not goes_on and _lists_more(before, language):
        return head[0].isalpha()
    counts = not goes_on and _counts(following, language)
    opens = counts or _begins_with(after, language.function_words)
    if (after.words.number < _UNBROKEN and not opens) or not head[0].isalpha():
        return False
    shortened = tail.endswith(".") and not _closing(language).search(tail)
    counted = _NUMBER.fullmatch(tail) and _is_counted(after, language)
    if ((shortened or counted) and not opens) or _introduces(before, language):
        return False
    return opens or not goes_on


def _lists_more(stretch: _Stretch, language: Language) -> bool:
    """Return whether a stretch ends with "and so on"."""
    return _ends_with(stretch, language.list_endings)


def _introduces(stretch: _Stretch, language: Language) -> bool:
    """Return whether what a stretch ends with stands before a name or a clause of its own."""
    return _ends_with(stretch, language.introductions) or _ends_at_place(stretch, language)


def _ends_at_place(stretch: _Stretch, language: Language) -> bool:
    """Return whether a stretch ends with a word for a place, before its name: "in the province".

    A compound, or a place of several, is named already: "in many provinces".
    """
    found = _ending(language.place_words).search(
        stretch.text, max(0, len(stretch.text) - _LOOKED_AT)
    )
    lead = stretch.text[: found.start()] if found else ""
    return found is not None and (
        not lead or bool(_ending((*language.introductions, *language.continuing)).search(lead))
    )


def _opens_with_quotation(text: str, before: _Stretch, after: _Stretch, language: Language) -> bool:
    """Return whether a quotation begins behind a stretch, and who spoke stands behind it."""
    mark = _CLOSING_OF.get(after.text[0])
    if mark is None or _introduces(before, language) or _speaks(before, language):
        return False
    closed = text.find(mark, after.start + 1, after.start + _LONGEST_QUOTATION)
    if closed < 0 or before.text.endswith(":"):
        return False
    quoted = text[after.start + 1 : closed]
    said = (
        quoted.endswith(("?", "!"))
        or sum(words_of(part).number for part in quoted.split()) > _UNBROKEN
    )
    behind = text[closed + 1 : closed + 1 + _SPEAKER].lstrip()
    said = said and not pattern_of(language.continuing).match(behind)
    return said and bool(pattern_of(language.speech_verbs).search(behind))


def _counts(following: list[_Stretch], language: Language) -> bool:
    """Return whether a number and a clause of what it counts follow a word: "schools 40 …"."""
    if len(following) <= 1:
        return False
    number, counted = following
    listed = bool(language.counters) and _is_counted(counted, language)
    clause = listed and counted.words.number > _UNBROKEN
    return clause and bool(_NUMBER.fullmatch(number.text))


def _is_counted(stretch: _Stretch, language: Language) -> bool:
    """Return whether a stretch begins with what a number counts, or the language states none.

    A dictionary may take it for the beginning of a longer word.
    """
    return not language.counters or bool(pattern_of(language.counters).match(stretch.text))


def _goes_on_behind(
    text: str, begin: int, before: _Stretch, after: _Stretch, language: Language
) -> bool:
    """Return whether a quotation ends here, and its sentence goes on.

    One that opens its clause, or names a thing, does so. One that a word for "that" introduces may
    end it, and does if a verb of speech stands before that.
    """
    if before.text[-1] not in _QUOTED:
        return False
    mark = _OPENING_OF.get(before.text[-1], "")
    end = before.start + len(before.text) - 1
    opened = text.rfind(mark, max(begin, end - _LONGEST_QUOTATION), end) if mark else -1
    lead = text[max(begin, opened - _LOOKED_AT) : max(begin, opened)].rstrip()
    introduced = lead and _ending((*language.introductions, ":")).search(lead)
    if opened >= 0 and not introduced:
        return True
    speaks = pattern_of(language.speech_verbs)
    told = introduced and speaks.search(lead)
    return not told and bool(speaks.search(after.text[:_LOOKED_AT]))


def _begins_with(stretch: _Stretch, listed: tuple[str, ...]) -> bool:
    """Return whether a stretch begins with whole words of a list."""
    found = pattern_of(listed).match(stretch.text, 0, _LOOKED_AT)
    return found is not None and stretch.words.end_at(found.end())


def _ends_with(stretch: _Stretch, listed: tuple[str, ...]) -> bool:
    """Return whether a stretch ends with whole words of a list."""
    found = _ending(listed).search(stretch.text, max(0, len(stretch.text) - _LOOKED_AT))
    return found is not None and stretch.words.end_at(found.start())


def _speaks(stretch: _Stretch, language: Language) -> bool:
    return _ends_with(stretch, language.speech_verbs)


@cache
def _ending(listed: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"{any_of(listed)}$")


@cache
def _closing(language: Language) -> re.Pattern[str]:
    return re.compile(rf"{any_of(language.closing_abbreviations)}\.$")


@cache
def _given_name(language: Language) -> re.Pattern[str]:
    titles = rf"{any_of(language.personal_titles)}|{any_of(language.titles)}\."
    return re.compile(rf"(?P<title>{titles}){_NAME.pattern}$")
