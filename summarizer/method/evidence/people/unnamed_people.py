"""Somebody beside whom a sentence names: unnamed, or of the family of who is named.

"A 34-year-old man was arrested" and "the mayor's brother was arrested" are no reports of the mayor.
The words for that are listed in `summarizer.languages.other_people`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from summarizer.languages.codes import base_of
from summarizer.languages.other_people import AIDES, INDEFINITE, KIN, OWNERS, UNNAMED
from summarizer.languages.plain_words import NUMBERS
from summarizer.method.evidence.people.forms_of_names import are_forms
from summarizer.method.evidence.statements.statement import read_once

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from summarizer.method.evidence.statements import Name, Statement

_WORD = re.compile(r"[^\W_]+(?:-[^\W\d_]+)*")
_APOSTROPHES = re.compile(r"[^\W_]+(?:[-’'][^\W\d_]+)*")
_PREFIX = 2  # letters before an apostrophe that are a word of their own: "d'Anne"
_LIKE = {"nb": "no", "nn": "no", "ms": "id"}  # languages that are read by the words of another
_OPENING = 6  # words of a sentence that opens on whom it tells of, with the verb
_NOUN = 3  # of these, up to the noun: "a former teacher"
_KIN = 4  # of these, up to a relative: "the mayor's younger brother"


def plain_words(text: str) -> list[str]:
    """Return the words of a text, in small letters, parted at apostrophes."""
    return _WORD.findall(text.lower())


def code_of(statement: Statement) -> str:
    """Return the code by which the words of a statement's language are listed."""
    code = base_of(statement.language.code) if statement.language is not None else ""
    return _LIKE.get(code, code)


def has_indefinite(statement: Statement) -> bool:
    """Return whether a sentence has a word that stands before somebody not told of before."""
    return not _indefinite(code_of(statement)).isdisjoint(plain_words(statement.text))


def is_indefinite(word: str, code: str) -> bool:
    """Return whether a word stands before somebody not told of before, or is a number."""
    return word in _indefinite(code) or word in _numbers(code)


def opens_on_unnamed(claim: Statement, name: Name, other: Statement) -> bool:
    """Return whether a sentence opens on somebody unnamed: "a man was", "34-летний мужчина".

    What stands behind the name in the claim must stand behind that, or somebody unnamed may have
    done it to who is named.
    """
    opening = plain_words(other.text)[:_OPENING]
    behind = plain_words(claim.text[name.span.end :])[:1]
    return not {*behind}.isdisjoint(opening[1:]) and begins_with_unnamed(claim, name, other)


def begins_with_unnamed(claim: Statement, name: Name, other: Statement) -> bool:
    """Return whether a sentence begins with somebody unnamed, whatever it tells of such a one.

    What the claim says before the name is no such one: "minister Ada Hale", "a minister".
    """
    code = code_of(other)
    opening = plain_words(other.text)[:_OPENING]
    told = {*plain_words(claim.text[: name.span.start]), *(name.words[:1] if not name.at else ())}
    if not opening:
        return False
    is_new = opening[0] in _indefinite(code)
    if is_new and not any(are_forms(one, each) for one in told for each in opening[1:_NOUN]):
        return True
    is_counted = any(word[0].isdigit() or word in _numbers(code) for word in opening)
    return (is_new or is_counted) and is_any_of(opening, code, UNNAMED)


def is_any_of(words: Iterable[str], code: str, *tables: dict[str, str]) -> bool:
    """Return whether one of some words is listed for a language."""
    patterns = [_listed(table.get(code, "")) for table in tables]
    return any(pattern.fullmatch(word) for word in words for pattern in patterns)


class Parted(NamedTuple):
    """A word in small letters, and whether an ending stands behind it and an apostrophe."""

    word: str
    has_ending: bool


def parted(text: str) -> list[Parted]:
    """Return the words of a text without such endings: "Hale" of "Hale's", but "d", "Anne"."""
    found = []
    for word in _APOSTROPHES.finditer(text.lower()):
        head, _, tail = word[0].replace("’", "'").partition("'")
        if len(head) <= _PREFIX and tail:
            found += [Parted(head, has_ending=False), Parted(tail, has_ending=False)]
        else:
            found.append(Parted(head, has_ending=bool(tail)))
    return found


def places_of_relatives(words: Sequence[Parted], code: str) -> frozenset[int]:
    """Return the places of words for who is of somebody's family, or works for one.

    So does "the woman" where it is joined to a name: "die Frau von Jens Rademacher".
    """
    joins = owners(code)
    return frozenset(
        at
        for at, (word, _) in enumerate(words)
        if is_any_of((word,), code, KIN, AIDES)
        or (
            any(each.word in joins for each in words[at + 1 : at + 2])
            and is_any_of((word,), code, UNNAMED)
        )
    )


@read_once
def has_relative(statement: Statement) -> bool:
    """Return whether a sentence has a word for who is of somebody's family, or works for one."""
    return is_any_of(plain_words(statement.text), code_of(statement), KIN, AIDES)


@read_once
def has_unnamed(statement: Statement) -> bool:
    """Return whether a sentence has a word for a man or a woman."""
    return is_any_of(plain_words(statement.text), code_of(statement), UNNAMED)


def opens_on_relative(claim: Statement, other: Statement) -> bool:
    """Return whether a sentence opens on a relative: "her son", where the claim has none."""
    if has_relative(claim):
        return False
    return is_any_of(plain_words(other.text)[:_KIN], code_of(other), KIN)


def owners(code: str) -> frozenset[str]:
    """Return what joins a relative to the name of who has one: "of"."""
    return frozenset(OWNERS.get(code, "").replace("'", "").split())


@cache
def _listed(words: str) -> re.Pattern[str]:
    """Return the pattern of listed words; an asterisk stands for any ending."""
    branches = (re.escape(word).replace(r"\*", r"\S*") for word in words.split())
    return re.compile("|".join(branches) if words else "(?!)")


@cache
def _indefinite(code: str) -> frozenset[str]:
    return frozenset(INDEFINITE.get(code, "").replace("'", "").split())


@cache
def _numbers(code: str) -> frozenset[str]:
    return frozenset(pair.partition("=")[0] for pair in NUMBERS.get(code, "").split())
