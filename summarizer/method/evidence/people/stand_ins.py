"""What stands for a name in an article: a title of whom it names, or the name given just behind.

"The typhoon" is Typhoon Yagi, "der Kanzler" is Kanzler Friedrich Merz, and "a woman" is Ada Hale
where the next sentence says "she was named as Ada Hale".
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from summarizer.languages.introductions import INTRODUCTIONS, NO_INTRODUCTION, SAID_BY_THEM
from summarizer.languages.other_people import AIDES, KIN, SOLE_OFFICES
from summarizer.method.evidence.clauses.clause import clause_of
from summarizer.method.evidence.people.forms_of_names import are_forms
from summarizer.method.evidence.people.unnamed_people import (
    code_of,
    has_relative,
    has_unnamed,
    is_any_of,
    is_indefinite,
    plain_words,
)
from summarizer.method.evidence.statements.statement import read_once

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Name, Statement

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_LAST_WORD = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)\s+$")
_AGED = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)*)(?:, | \(|, \w+ )\d\d\b(?!\d)")
_NEAR = 400  # characters behind a sentence: of whom it told is introduced in the next two or three
_FULL_NAME = 2  # words
_ROOT = 3  # letters at the beginning that the forms of a title share
_BEHIND_ARTICLE = 2  # words up to a title that opens a sentence: "le maire"
_LOST, _ENDING = 1, 2  # letters that a form of a title may lose, and those it may have there
_NO_INTRODUCTION = re.compile(NO_INTRODUCTION, re.IGNORECASE)
_SAID_BY_THEM = re.compile(SAID_BY_THEM)


def is_introduced(name: Name, behind: str) -> bool:
    """Return whether a name stands behind as that of whom was told: "Ian Wells, 52, had".

    In English also in full where it is said whose it is, or who owned up to it: "she was named as
    Ada Hale", "Ian Wells pleaded guilty". A full name alone may be that of anybody.
    """
    near = behind[:_NEAR].strip()
    if any(are_forms(found[1], name.words[-1]) for found in _AGED.finditer(near)):
        return True
    if len(name.words) < _FULL_NAME:
        return False
    full = " ".join(map(re.escape, name.words)) + r"\b"
    found = (re.search(each.replace("{name}", full), near, re.IGNORECASE) for each in INTRODUCTIONS)
    return any(each is not None and not _NO_INTRODUCTION.search(each[0]) for each in found)


def has_title(name: Name, claim: Statement, other: Statement, before: str) -> bool:
    """Return whether a sentence has a noun that stands right before a name in a claim.

    "The typhoon", "der Kanzler". "A teacher" may be any teacher, but one ferry of one name may be
    "a ferry". Where another name stands behind the noun, it is the title of that one.
    """
    title = _title(name, claim)
    if not title or (has_relative(other) and not has_relative(claim)):
        return False
    if clause_of(claim) is None and has_unnamed(other):
        return False
    words = [*_WORD.finditer(other.text)]
    places = [at for at, word in enumerate(words) if _is_form(word[0], title)]
    if not places or _is_of_another(title, name, f"{before}\n{other.text}"):
        return False
    ahead = words[places[0] - 1][0].lower() if places[0] else ""
    is_thing = len(name.words) == 1 and not name.offices
    return is_thing or not is_indefinite(ahead, code_of(other))


def has_sole_office(name: Name, other: Statement, before: str) -> bool:
    """Return whether a sentence opens on an office that one person has: "le président français"."""
    opening = plain_words(other.text)[:2]
    code = code_of(other)
    if len(name.words) < _FULL_NAME or not opening or is_indefinite(opening[0], code):
        return False
    office = next((word for word in opening if is_any_of((word,), code, SOLE_OFFICES)), "")
    if not office or has_relative(other):
        return False
    return not _is_of_another(office, name, f"{before}\n{other.text}")


def is_common_noun_for(name: Name, claim: Statement, other: Statement) -> bool:
    """Return whether a sentence has "the plane maker" where a claim has a name of one word.

    Such a name without a title is more often that of a firm or thing than of a person.
    """
    own, another = clause_of(claim), clause_of(other)
    if len(name.words) > 1 or name.offices or own is None or another is None:
        return False
    if own.is_passive != another.is_passive or has_relative(other) or has_unnamed(other):
        return False
    is_doer = any(word.name == name for word in own.doer)
    place = another.doer if is_doer else another.done
    if not place or place[0].folded not in another.known.articles:
        return False
    return not is_indefinite(place[0].folded, code_of(other)) and all(
        word.name is None for word in place[:3]
    )


@read_once
def is_said_by_relative(other: Statement) -> bool:
    """Return whether a relative only says what befell somebody: "Hale's lawyer said she was"."""
    found = _SAID_BY_THEM.search(other.text)
    return found is not None and not is_any_of(
        plain_words(other.text[found.start(1) :]), code_of(other), KIN, AIDES
    )


def _title(name: Name, claim: Statement) -> str:
    """Return the noun right before a name, or nothing where that is a plain word."""
    found = _LAST_WORD.search(claim.text[: name.span.start])
    if found is None or claim.language is None:
        return ""
    word = found[1].lower()
    is_plain = word in claim.language.vocabulary.empty_words or is_indefinite(word, code_of(claim))
    return "" if is_plain or len(word) < _ROOT or not _is_noun_of(name, claim, word) else word


def _is_noun_of(name: Name, claim: Statement, word: str) -> bool:
    """Return whether a word before a name is no verb, by which it would be another's.

    Where verbs are not known it is a noun if it has a capital as nouns have in its language, or
    opens the claim behind a plain word: "le maire".
    """
    clause, language = clause_of(claim), claim.language
    if clause is not None:
        return clause.verb.folded != word
    if language is None:
        return False
    before = claim.text[: name.span.start].split()
    if language.nouns_are_capitalised:
        return before[-1][0].isupper()
    empty = language.vocabulary.empty_words
    return len(before) == _BEHIND_ARTICLE and before[0].lower() in empty


def _is_form(word: str, title: str) -> bool:
    """Return whether a word is a title in any form: "Borgmester", "borgmesteren"."""
    short, long = sorted((word.lower(), title), key=len)
    pairs = enumerate(zip(short, long, strict=False))
    shared = next((at for at, (one, each) in pairs if one != each), len(short))
    return (
        shared >= _ROOT and len(short) - shared <= _LOST and len(long) - shared <= _ENDING
    ) or short == long


def _is_of_another(title: str, name: Name, text: str) -> bool:
    """Return whether another name stands right behind a title in a text."""
    return any(
        _is_form(word[0], title)
        and text[word.end() : behind.start()] == " "
        and behind[0][0].isupper()
        and not any(are_forms(behind[0], one) for one in name.words)
        for word, behind in pairwise(_WORD.finditer(text))
    )
