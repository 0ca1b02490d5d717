"""Whom a sentence names, and whether another article has the name: in a sentence, or before it.

"Ada Hale was arrested" is no report by "a man was arrested", nor by "the mayor was arrested" in an
article that names nobody. Names are compared by how they begin, since many languages inflect them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from summarizer.languages import has_file
from summarizer.languages.akin_words import is_known, is_word
from summarizer.languages.phrases import has
from summarizer.method.evidence.clauses.clause import clause_of, phrase, telling
from summarizer.method.evidence.clauses.main_clause import main_clause
from summarizer.method.evidence.people.forms_of_names import are_forms
from summarizer.method.evidence.people.stand_ins import (
    has_sole_office,
    has_title,
    is_common_noun_for,
    is_introduced,
)
from summarizer.method.evidence.people.unnamed_people import has_indefinite
from summarizer.method.evidence.wording_differences.substitutions import are_one_name
from summarizer.text.remembering import remembered

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.method.evidence.clauses.clause import Clause
    from summarizer.method.evidence.statements import Name, Statement

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
FULL_NAME = 2  # words
_OPENING = 3  # words of a sentence up to the name of whom it tells
_SHORT = 14  # words of a sentence that has no room for names beside those it tells of
_SHORT_PLURAL = 2  # letters: "Al" is a name, "MPs" is none
_SITES = frozenset({"in", "near", "across"})


class Around(NamedTuple):
    """What stands before a sentence in its article, its headline too, and what stands behind it."""

    before: str
    behind: str


def lacks_a_name(claim: Statement, other: Statement, around: Around) -> bool:
    """Return whether a sentence, and what stands around it, has not whom a claim tells of.

    Of several names in a language whose verbs are not known the sentence may have one alone, unless
    it has somebody unnamed instead: who acquitted Ian Wells need not be told.
    """
    asked = names_told_of(claim, other)
    if not asked:
        return False
    held = [
        _has_stand_in(name, claim, other, around) or is_told_of(name, other, around)
        for name in asked
    ]
    if not any(held) or _verbs_are_known(claim):
        return not all(held)
    return not all(held) and has_indefinite(other) and not has_indefinite(claim)


def _has_stand_in(name: Name, claim: Statement, other: Statement, around: Around) -> bool:
    """Return whether a sentence has a noun, or an office, in the place of a name."""
    return (
        _is_titled(name, claim, other)
        or has_title(name, claim, other, around.before)
        or has_sole_office(name, other, around.before)
        or is_common_noun_for(name, claim, other)
    )


def is_told_of(name: Name, other: Statement, around: Around) -> bool:
    """Return whether a sentence has a name, or what stands before it, or it is introduced behind.

    The whole article is read where the sentence has it not.
    """
    if is_held(name, runs_of(other.text)) or is_introduced(name, around.behind):
        return True
    return is_held(name, runs_of(around.before))


def _verbs_are_known(statement: Statement) -> bool:
    """Return whether a statement is of a language with a file of its own, and verbs in it."""
    language = statement.language
    if language is None or not (language.code and has_file(language.code)):
        return False
    return bool(language.vocabulary.auxiliaries)


def names_told_of(statement: Statement, other: Statement) -> list[Name]:
    """Return the names of those of whom a sentence tells, as far as they may be persons.

    Who did it counts unless the other sentence tells in the passive what was done, by nobody.

    By its verb, where verbs are known. Elsewhere they are names of several words that open the
    sentence, or stand in a short one.
    """
    language = statement.language
    if language is None:
        return []
    if _verbs_are_known(statement):
        clause, another = clause_of(statement), clause_of(other)
        leaves_out = another is not None and another.is_passive and not another.doer
        return [] if clause is None else list(_by_roles(clause, statement, leaves_out=leaves_out))
    start, end = main_clause(statement.text, language)
    is_short = len(statement.folded) <= _SHORT
    return [
        name
        for name in statement.names
        if start <= name.span.start < end and (is_short or name.at <= _OPENING)
        if len(words_of(name, statement)) >= FULL_NAME and _may_be_a_person(name, statement)
    ]


def opening_name(statement: Statement) -> list[Name]:
    """Return the name of one word that opens a sentence of a language whose words are not known."""
    if _verbs_are_known(statement):
        return []
    return [name for name in statement.names if name.at == 0 and len(name.words) == 1]


def _by_roles(clause: Clause, statement: Statement, *, leaves_out: bool) -> Iterator[Name]:
    """Yield the last name of the doer, unless it is left out, and the last one of the object."""
    if not clause.verb.is_content:
        return
    for words in (() if leaves_out else clause.doer, clause.done):
        told = telling(phrase(words, clause.known))
        name = told[-1].name if told else None
        if (
            name is not None
            and not (name.joined or name.speaks)
            and _may_be_a_person(name, statement)
        ):
            yield name


def _is_short_for_words(word: str) -> bool:
    """Return whether a word is one of capitals, or several of it: "UN", "MPs"."""
    return len(word) > 1 and (word.isupper() or (len(word) > _SHORT_PLURAL and word[:-1].isupper()))


def _may_be_a_person(name: Name, statement: Statement) -> bool:
    """Return whether a name is none of a known place or body, and not made of plain words."""
    language, words = statement.language, words_of(name, statement)
    if language is None or name.place in _SITES or name.wide or is_known(" ".join(name.words)):
        return False
    empty = language.vocabulary.empty_words
    if any(word.lower() in empty or _is_short_for_words(word) for word in words):
        return False
    return name.sure or not all(is_word(word, language.code) for word in name.words)


def words_of(name: Name, statement: Statement) -> tuple[str, ...]:
    """Return the words of a name that have a capital."""
    runs = runs_of(statement.text[name.span.start : name.span.end])
    return tuple(word for run in runs for word in run)


@remembered(64)  # the sentences of few articles are compared with one claim
def runs_of(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the runs of words with a capital in a text, in order."""
    found: list[list[str]] = []
    ends = -1
    for word in _WORD.finditer(text):
        if not word[0][0].isupper():
            continue
        if ends >= 0 and text[ends : word.start()] == " ":
            found[-1].append(word[0])
        else:
            found.append([word[0]])
        ends = word.end()
    return tuple(map(tuple, found))


def is_held(name: Name, there: Sequence[Sequence[str]]) -> bool:
    """Return whether a name is among some runs of capitals: a word of it in any form, or initials.

    A word before the last one may be a given name that others have, who are called so in full.
    """
    return any(_has_name(run, name.words) for run in there)


def _has_name(run: Sequence[str], name: Sequence[str]) -> bool:
    for at, word in enumerate(run):
        if len(word) > 1 and word.isupper() and are_one_name(name, (word.casefold(),)):
            return True
        if are_forms(word, name[-1]):
            return True
        if any(are_forms(word, one) for one in name[:-1]) and (
            at + 1 == len(run) or any(are_forms(run[at + 1], one) for one in name)
        ):
            return True
    return False


def _is_titled(name: Name, claim: Statement, other: Statement) -> bool:
    """Return whether a sentence has a title that a claim gives right before a name: "the mayor"."""
    before = claim.text[: name.span.start].rstrip().lower()
    titles = (office for office in name.offices if before.endswith(office))
    return any(has((title,), " ".join(other.folded)) for title in titles)
