"""Whether a sentence tells of somebody else than a claim that names whom it tells of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.languages.other_people import AIDES, KIN
from summarizer.method.evidence.clauses.clause import clause_of
from summarizer.method.evidence.clauses.factuality import are_one_verb
from summarizer.method.evidence.people.forms_of_names import are_forms
from summarizer.method.evidence.people.names_in_articles import (
    FULL_NAME,
    Around,
    is_held,
    is_told_of,
    lacks_a_name,
    names_told_of,
    opening_name,
    runs_of,
    words_of,
)
from summarizer.method.evidence.people.names_without_capitals import (
    is_without_capitals,
    tells_of_somebody_unnamed,
)
from summarizer.method.evidence.people.stand_ins import (
    has_title,
    is_introduced,
    is_said_by_relative,
)
from summarizer.method.evidence.people.unnamed_people import (
    Parted,
    begins_with_unnamed,
    code_of,
    has_relative,
    is_any_of,
    is_indefinite,
    opens_on_relative,
    opens_on_unnamed,
    owners,
    parted,
    places_of_relatives,
)
from summarizer.method.evidence.statements.statement import read_once
from summarizer.text.scripts import scripts_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from collections.abc import Set as AbstractSet

    from summarizer.method.evidence.statements import Statement

_LATIN = frozenset({"LATIN"})


def tells_of_somebody_else(claim: Statement, other: Statement, around: Around) -> bool:
    """Return whether a sentence tells of another one than a claim names, or of nobody named.

    By what stands `around` it in its article it is known who is meant by "she" and "the mayor".
    """
    if claim.language != other.language:
        return _names_another(claim, other, around)
    if is_without_capitals(claim):
        return tells_of_somebody_unnamed(claim, other, around.before)
    return (
        lacks_a_name(claim, other, around)
        or _is_of_a_relative(claim, other)
        or _has_relative_as_subject(claim, other)
        or _is_of_nobody_told(claim, other, around)
    )


def _is_of_nobody_told(claim: Statement, other: Statement, around: Around) -> bool:
    """Return whether a sentence without the name opens on somebody whom its article tells of anew.

    What stands before it may tell of who is named: "Ada Hale was out. Her son was arrested".
    """
    names = names_told_of(claim, other) or opening_name(claim)
    there = runs_of(other.text)
    if not names or any(is_held(name, there) for name in names):
        return False
    if is_introduced(names[0], around.behind):
        return False
    if has_title(names[0], claim, other, around.before):
        return False
    return (
        opens_on_unnamed(claim, names[0], other)
        or opens_on_relative(claim, other)
        or _befell_unnamed(claim, other)
    )


def _befell_unnamed(claim: Statement, other: Statement) -> bool:
    """Return whether one verb befell who is named by a claim, and somebody unnamed by a sentence.

    "Police arrested Ada Hale", "police arrested a man". Only of a language whose verbs are known.
    """
    own, another = clause_of(claim), clause_of(other)
    if own is None or another is None or claim.language is None:
        return False
    done = another.done
    if own.is_passive or another.is_passive or not done or own.done[:1] == done[:1]:
        return False
    is_new = is_indefinite(done[0].folded, code_of(other)) or done[0].folded[0].isdecimal()
    return is_new and done[0].name is None and are_one_verb(own.verb, another.verb, claim.language)


def _names_another(claim: Statement, other: Statement, around: Around) -> bool:
    """Return whether a sentence of another language tells of another full name, or of nobody named.

    Names of places and bodies have translations, so that a missing one alone says nothing. Only
    in Latin letters: other letters write names otherwise.
    """
    names = [name for name in names_told_of(claim, other) if len(name.words) >= FULL_NAME]
    texts = claim.text, other.text
    if not names or any(scripts_in(text).keys() - _LATIN for text in texts):
        return False
    if any(is_told_of(name, other, around) for name in names):
        return False
    others = [name for name in names_told_of(other, claim) if len(name.words) >= FULL_NAME]
    return bool(others) or begins_with_unnamed(claim, names[0], other)


def _is_of_a_relative(claim: Statement, other: Statement) -> bool:
    """Return whether whom a claim names stands beside a relative: "Hale's brother"."""
    if has_relative(claim) or is_said_by_relative(other):
        return False
    words, relatives = _with_relatives(other)
    return bool(relatives) and any(
        _has_relative(words_of(name, claim), words, relatives, owners(code_of(other)))
        for name in names_told_of(claim, other)
    )


@read_once
def _with_relatives(statement: Statement) -> tuple[list[Parted], frozenset[int]]:
    """Return the words of a sentence, and the places of those for relatives."""
    words = parted(statement.text)
    return words, places_of_relatives(words, code_of(statement))


def _has_relative_as_subject(claim: Statement, other: Statement) -> bool:
    """Return whether a sentence is of a relative of the subject of a claim: "the mayor's brother".

    Only of a language whose verbs are known.
    """
    own, another = clause_of(claim), clause_of(other)
    if own is None or another is None or not own.subject or has_relative(claim):
        return False
    if is_said_by_relative(other):
        return False
    before = {word.folded for word in another.words[: another.at]}
    if not before.isdisjoint((*another.known.joins, ",")):
        return False  # "the mayor and her son"
    is_of_one = is_any_of(before, code_of(other), KIN, AIDES)
    return is_of_one and any(word.key == own.subject[-1].key for word in another.subject)


def _has_relative(
    name: Sequence[str],
    words: Sequence[Parted],
    relatives: AbstractSet[int],
    owners: AbstractSet[str],
) -> bool:
    """Return whether a relative stands beside a name wherever that stands."""
    last = name[-1].lower()
    places = [at for at, (word, _) in enumerate(words) if are_forms(word, last)]
    return bool(places) and all(
        not relatives.isdisjoint(_beside(name, words, at, owners)) for at in places
    )


def _beside(
    name: Sequence[str], words: Sequence[Parted], at: int, owners: AbstractSet[str]
) -> set[int]:
    """Return where a relative of who is named may stand: beside a form of the name, or "of" it."""
    word, has_ending = words[at]
    first = at
    while first and any(are_forms(words[first - 1].word, each) for each in name):
        first -= 1
    beside = {at + 1, first - 1} if has_ending or word != name[-1].lower() else set()
    return beside | ({first - 2} if first and words[first - 1].word in owners else set())
