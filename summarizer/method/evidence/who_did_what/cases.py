"""Cases: who did it, and to whom, by the forms of names and of their articles.

"Legia pokonała Polonię", "den Verlag Lindner".
"""

from __future__ import annotations

from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from summarizer.languages.part_marks import GOVERNING, PASSIVES
from summarizer.method.evidence.statements.statement import read_once

if TYPE_CHECKING:
    from collections.abc import Iterator

    from summarizer.languages.vocabularies import Vocabulary
    from summarizer.method.evidence.statements import Name, Statement


def turned_by_case(a: Statement, b: Statement) -> bool | None:
    """Return whether the cases of two names say that doer and object have changed places.

    True: who did it in one sentence has it done to them in the other: "Legia pokonała Polonię",
    "Polonia pokonała Legię". False: each has the same part in both, in whatever order the names
    stand. None: the cases do not tell, and the caller must go by something else. That is so where
    fewer than two names stand in both sentences, where no case tells a part, and where a case means
    something else than an object: behind a preposition, in the passive, or with a verb of losing.
    """
    if _is_lost(a) or _is_lost(b) or _is_passive(a) != _is_passive(b):
        return None
    if _are_turned_in_a_run(a, b):
        return True
    pairs = list(_named_in_both(a, b))
    if len({own.at for own, _ in pairs}) < len(("doer", "object")):
        return None
    if any(_is_governed(a, own.at) != _is_governed(b, other.at) for own, other in pairs):
        return None
    told = [own != other for own, other in _sides_of(a, b, pairs)]
    return any(told) if told else None


def doer_is_object(a: Statement, b: Statement) -> bool:
    """Return whether a name has the case of who did it in one sentence, of an object in the other.

    What was done may be another thing in each: "Legia pokonała Polonię", "Polonia uległa Legii".
    """
    return any(own != other for own, other in _sides_of(a, b, list(_named_in_both(a, b))))


def _named_in_both(a: Statement, b: Statement) -> Iterator[tuple[Name, Name]]:
    """Yield each name of a with the same name in b, if the language tells objects by their case."""
    known = a.language.vocabulary if a.language is not None else None
    if known is None or not (known.object_forms or known.object_articles):
        return
    for own, other in product(a.names, b.names):
        if _are_one(own, other, known):
            yield own, other


def _sides_of(
    a: Statement, b: Statement, pairs: list[tuple[Name, Name]]
) -> Iterator[tuple[int, int]]:
    """Yield the side of each name in both sentences, if both cases tell and no preposition does."""
    if a.language is None:
        return
    known = a.language.vocabulary
    for own, other in pairs:
        if _is_governed(a, own.at) or _is_governed(b, other.at):
            continue
        sides = _side(a, own, other, known), _side(b, other, own, known)
        if all(sides):
            yield sides


def _is_lost(statement: Statement) -> bool:
    """Return whether a sentence tells of who lost, or did not win."""
    return statement.signs.get("win", 0) < 0


@read_once
def _is_passive(statement: Statement) -> bool:
    """Return whether a sentence tells what was done to somebody, and by whom or not."""
    code = statement.language.code if statement.language is not None else ""
    words = PASSIVES.get(code, frozenset())
    return not words.isdisjoint(statement.folded) or any(name.agent for name in statement.names)


def _is_governed(statement: Statement, at: int) -> bool:
    """Return whether a preposition stands before a name, its noun and its article.

    What stands before who did it, in the passive, is none: "przez" tells a part.
    """
    if statement.language is None:
        return False
    known = statement.language.vocabulary
    at = _first_noun(statement, at) - 1
    if at > 0 and statement.folded[at] in known.object_articles + known.subject_articles:
        at -= 1
    word = statement.folded[at] if at >= 0 else ""
    return word in GOVERNING.get(statement.language.code, ()) and word not in known.agents


def _are_turned_in_a_run(a: Statement, b: Statement) -> bool:
    """Return whether doer and object, written as one run of capitals, stand the other way round.

    "Kayaspor Bursaspor'u yendi", "Bursaspor Kayaspor'u yendi": only the last word of each
    run has the ending of an object, behind an apostrophe.
    """
    if a.language is None:
        return False
    endings = tuple(end for _, end in a.language.vocabulary.object_forms if end[0] == "'")
    runs = [[list(name.words) for name in each.names if len(name.words) > 1] for each in (a, b)]
    for own, other in product(*runs):
        if own[-1].endswith(endings) and other[-1].endswith(endings):
            one, two = ([*run[:-1], run[-1].rpartition("'")[0]] for run in (own, other))
            if one != two and any(one[at:] + one[:at] == two for at in range(1, len(one))):
                return True
    return False


def _are_one(own: Name, other: Name, known: Vocabulary) -> bool:
    """Return whether two names are one, in whatever cases."""
    if len(own.words) != len(other.words):
        return False
    pairs = zip(own.words, other.words, strict=True)
    return all(
        one == two or _is_object_of(one, two, known) or _is_object_of(two, one, known)
        for one, two in pairs
    )


def _side(statement: Statement, name: Name, other: Name, known: Vocabulary) -> int:
    """Return 1 for who did it, -1 for to whom, by the form of a name beside another form of it.

    It is 0 where neither form nor article tells.
    """
    for one, two in zip(name.words, other.words, strict=True):
        if one != two:
            return -1 if _is_object_of(one, two, known) else 1
        if one.endswith(_distinct(known)):
            return -1
    before = _article_before(statement, name.at)
    return -1 if before in known.object_articles else int(before in known.subject_articles)


def _article_before(statement: Statement, at: int) -> str:
    """Return the word before a name, and before a noun for its bearer: "den Architekten Jost"."""
    at = _first_noun(statement, at)
    return statement.folded[at - 1] if at else ""


def _first_noun(statement: Statement, at: int) -> int:
    """Return the place of the first of the capitalised words that lead up to a name."""
    while at > 1 and statement.text[statement.spans[at - 1].start].isupper():
        at -= 1
    return at


def _is_object_of(form: str, other: str, known: Vocabulary) -> bool:
    """Return whether a word is the form of another one that it has as an object."""
    return any(
        form.endswith(ending)
        and other.endswith(bare)
        and form.removesuffix(ending) == other.removesuffix(bare)
        for bare, ending in known.object_forms
    )


@cache  # of the vocabularies, which are few
def _distinct(known: Vocabulary) -> tuple[str, ...]:
    """Return the endings that only objects have."""
    bare = {one for one, _ in known.object_forms}
    return tuple(ending for _, ending in known.object_forms if ending not in bare)
