"""Places where a sentence seems to end and goes on: behind names, and before who spoke."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from summarizer.cancellation import check
from summarizer.languages import language_of
from summarizer.languages.phrases import any_of, may_close, pattern_of
from summarizer.text.patterns import on_demand
from summarizer.text.scripts import OF_INDIA, is_small

if TYPE_CHECKING:
    from summarizer.languages.language import Language

_BEFORE, _BEHIND = 40, 100  # code points that are looked at: longer than any name, and a clause
_MARK = 6  # code points of a stop, what closes it, and blanks
_POINT = 300  # code points around the number of a point that are looked at
_MARKS = tuple("!?…！？؟")
_NOTE = 30  # code points of a note in square brackets
_HELD = 300  # code points of a quotation of several sentences that is a part of another
LONGEST_BOUND = 120
"""Most code points of a quotation at the start of a sentence that a particle binds it to."""

_QUOTATION = 1_000  # code points before a straight mark that tell whether it opens or closes
_CALLS, _CLOSES_CALL = ("!", "?", "…"), "”’»“\"')]"
_CRIED = tuple(stop + bracket for stop in "!?؟\uff01\uff1f" for bracket in ")\uff09")
_QUOTES = "”’»“\"'"
_CRIED_OR_TRAILED_OFF = tuple(
    stop + mark for stop in ("!", "?", "؟", "...", "…") for mark in _QUOTES
)
_STATED = tuple(stop + mark for stop in ".।" for mark in _QUOTES)
_AMOUNT = re.compile(r"\d\s[^\W\d_A-Z]{1,4}\.\s*$")  # and a short unit: "0.3 pct."
_MANY_WORDS, _FEW_WORDS = 6, 2  # that say who spoke: behind a cry or a question, and a statement
_INITIALS = re.compile(r"(?:^|[\s(“\"„«])(?:[^\W\d_]\.-?){1,4}\s*$")
_PARTED_INITIALS = on_demand(r"[^\x00-\x7f“”„«»‘’]|-")  # those that a package for English lacks
# Initials in the scripts of India, which are syllables, before a name: "ஏ.பி. ராமன்".
_SYLLABLES = on_demand(rf"(?<![^\s(])(?:[{OF_INDIA}]{{1,4}}\.\s?){{2,5}}$")
_CLOSING = tuple("”’»)][")  # or a reference
_ENDED = (*'.!?؟।…:;”’»"', "")  # behind which brackets open a sentence, and nothing
_STOP = "[.!?؟।…]"
_WORD = r"[^\s.!?؟।…:,،“”«»\"]{1,30}"  # of a script without capitals
_REFERS_TO = on_demand(r"\][:,\uff1a]\s?[^\W\d_]{1,6}\.\s?$")  # a page: "fell.[4]:ch. 12"
_CLAUSE = on_demand(r"\s*\S{1,60}")
_OPENING = on_demand(r"\s*([^\W\d_]{2,12})\s")
_FIRST_WORDS = on_demand(r"\s*([^\W\d_a-z][^\W\d_A-Z]*)\s[^\W\d_A-Z]")
_LETTER = re.compile(r"\s*([^\W\d_])")


def goes_on(text: str, start: int, place: int, end: int, language: Language) -> bool:
    """Return whether a sentence goes on at a place between two others."""
    check()
    before = text[max(start, place - _BEFORE) : place]
    behind = text[place : min(end, place + _BEHIND)]
    if (not before[-1:].isspace() and behind[:1] in _CLOSING) or _in_note(before, behind):
        return True
    if _in_bracket(before, behind) or _behind_bracket(before, behind):
        return True
    if not before[-1:].isspace() and behind.startswith('"'):
        return text.count('"', max(start, place - _QUOTATION), place) % 2 == 1
    if language.speech_particles and _in_quotation(text, start, place, language):
        return True
    if _goes_on_behind_a_mark(text, start, place, end, language):
        return True
    letter = _LETTER.match(behind)
    return letter is not None and _joins(before, behind, letter[1], language)


def _goes_on_behind_a_mark(text: str, start: int, place: int, end: int, language: Language) -> bool:
    """Return whether a name with a mark, or a row of numbered points, goes on at a place."""
    last = text[max(start, place - _MARK) : place].rstrip()
    if last[-1:] in _MARKS:
        # Few texts have one of these.
        from summarizer.method.preparation.sentences.names_with_marks import is_in_name  # noqa: PLC0415

        return is_in_name(text, start, place, end, language)
    if _may_be_point(last) and _has_neighbour(
        last, text[max(start, place - _POINT) : place + _POINT]
    ):
        from summarizer.method.preparation.sentences.listed_points import is_listed  # noqa: PLC0415

        return is_listed(text, start, place, end)
    return False


def _may_be_point(last: str) -> bool:
    """Return whether a stretch ends in a number of a digit or two, and a full stop."""
    return last.endswith(".") and last[-2:-1].isdecimal() and not last[-4:-1].isdecimal()


def _has_neighbour(last: str, around: str) -> bool:
    """Return whether the number before or behind this one stands around it, before a full stop."""
    number = int("".join(filter(str.isdecimal, last[-3:-1])))
    return not last.isascii() or f"{number - 1 if number > 1 else number + 1}." in around


def _in_note(before: str, behind: str) -> bool:
    """Return whether a place is inside of a note: "[Ref. 3]", or of the page behind it."""
    if behind[:1].isdigit() and _REFERS_TO.search(before):
        return True
    return before.rfind("[") > before.rfind("]") and "]" in behind[:_NOTE]


def _behind_bracket(before: str, behind: str) -> bool:
    """Return whether a cry or a question in brackets is a part of a sentence: "(again!)".

    A capital behind it may open another one.
    """
    if not before.rstrip().endswith(_CRIED):
        return False
    opened = max(before.rfind("("), before.rfind("\uff08"))
    within = opened >= 0 and before[:opened].rstrip()[-1:] not in _ENDED
    return within and not behind.lstrip()[:1].isupper()


def _in_bracket(before: str, behind: str) -> bool:
    """Return whether a place is inside of short round brackets within a sentence: "(Lkr. Fulda)".

    Brackets that open behind a stop hold sentences of their own.
    """
    opened = before.rfind("(")
    closed = behind.find(")")
    if opened < 0 or closed < 0 or before.rfind(")") > opened:
        return False
    opens_within = before[:opened].rstrip()[-1:] not in _ENDED
    return opens_within and "(" not in behind[:closed] and "\n" not in behind[:closed]


def _joins(before: str, behind: str, letter: str, language: Language) -> bool:
    """Return whether a name, initials or a quotation before a place join it to what follows."""
    ended = before.rstrip()
    called = ended.rstrip(_CLOSES_CALL).endswith(_CALLS)
    if is_small(letter) and (called or _AMOUNT.search(before)):
        return True
    named = may_close(ended, _names(language)) and _named(language).search(before)
    name = bool(named) and not _opens_anew(behind, language)
    initials = _INITIALS.search(before)
    if (
        language.cut_by_package
        and initials
        and _PARTED_INITIALS.search(initials[0].strip('“„«"( '))
    ):
        return letter.isupper()
    if language.cut_by_package and not before.isascii() and _SYLLABLES.search(ended):
        return not is_small(letter)
    return bool(name or is_attributed(before, behind, language))


def _opens_anew(behind: str, language: Language) -> bool:
    """Return whether an article or a pronoun opens a sentence behind a name: "Yahoo! The dealer".

    Before a capital it is a part of the name: "Oliver! The Musical".
    """
    words = _FIRST_WORDS.match(behind)
    listed = (
        *language.definite_articles,
        *language.pronouns,
        *language.impersonal_pronouns,
        *language.demonstratives,
        *language.connectives,
    )
    return words is not None and words[1].lower() in listed


def _in_quotation(text: str, start: int, place: int, language: Language) -> bool:
    """Return whether a place is inside of a quotation that a particle follows at once."""
    before = text[max(start, place - _HELD) : place]
    curly = before.rfind("“") > before.rfind("”")
    mark = "”" if curly else '"'
    if not curly and before.count('"') % 2 == 0:
        return False
    opened = before.rfind("“" if curly else '"')
    opens = not before[:opened].strip()
    held = LONGEST_BOUND - len(before) + opened if opens else _HELD
    closed = text.find(mark, place, place + max(0, held))
    return closed >= 0 and bool(pattern_of(language.speech_particles).match(text, closed + 1))


def is_attributed(before: str, behind: str, language: Language) -> bool:
    """Return whether a quotation that ends here is followed by who spoke."""
    ended = before.rstrip()
    if language.clauses_at_blanks:
        clause = _CLAUSE.match(behind) if ended.endswith(_CRIED_OR_TRAILED_OFF) else None
        return bool(clause and pattern_of(language.speech_verbs).search(clause[0]))
    if ended.endswith(_CRIED_OR_TRAILED_OFF):
        return _speaker(language).match(behind) is not None and not _says_so(behind, language)
    told = not language.cased and ended.endswith(_STATED)  # no capital shows that another one opens
    return bool(told and _speaker(language, _FEW_WORDS).match(behind))


def _says_so(behind: str, language: Language) -> bool:
    """Return whether a word that only opens sentences stands before a verb: "So writes Ann."."""
    opening = _OPENING.match(behind)
    if opening is None or opening[1].lower() in language.pronouns:
        return False
    opens = opening[1].lower() in language.sentence_openings
    return opens and _spoken(language).match(behind, opening.end()) is not None


@cache
def _spoken(language: Language) -> re.Pattern[str]:
    return re.compile(rf"{any_of((*language.speech_verbs, *language.cries))}\b")


@cache
def _names(language: Language) -> tuple[str, ...]:
    return tuple(sorted({*language.names_with_stops, *language_of(None).names_with_stops}))


@cache
def _named(language: Language) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(_names(language))}\s*$")


@cache
def _titled(language: Language) -> re.Pattern[str]:
    return re.compile(rf"\s*{any_of(language.titles)}\.\s[{language.capitals}]")


@cache
def _speaker(language: Language, words: int = _MANY_WORDS) -> re.Pattern[str]:
    """Return the pattern of a name or pronoun and a verb of speech: "Mayor Anna Rees asked"."""
    capital = rf"[{language.capitals}]"
    pronoun = any_of((*language.pronouns, *(word.capitalize() for word in language.pronouns)))
    verbs = any_of((*language.speech_verbs, *language.cries))
    if not language.cased:  # who spoke is the whole sentence, with the verb at its end or its head
        return re.compile(
            rf"\s*(?:(?:{_WORD}\s){{1,{words}}}{verbs}(?:{_WORD})?|"
            rf"{verbs}(?:\s{_WORD}){{0,{words}}}){_STOP}"
        )
    return re.compile(
        rf"\s*(?:{capital}[\w’'.-]{{0,30}}\s(?:[\w’'.,-]{{1,30}}\s){{0,6}}?{capital}[\w’'-]{{0,30}}|"
        rf"{capital}[\w’'-]{{1,30}}|{pronoun}),?\s"
        rf"{verbs}\b"
    )
