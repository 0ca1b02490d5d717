"""Enemies: one deed that two sentences tell of those who fight each other.

"Rebels blew up the bridge", "the bridge was blown up by the army": who did it is told by common
nouns, of which any two may mean the same people, but not these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.languages.warring_parties import Parties, parties_of
from summarizer.method.evidence.alignment.counterparts import strangers, unmatched
from summarizer.method.evidence.statements.statement import read_once

if TYPE_CHECKING:
    from summarizer.method.evidence.statements import Span, Statement

_SHARED = 0.6  # of the words of the sentence with fewer, without the parties and the deeds


class _Party(NamedTuple):
    """Whether those who did it are a state's forces, and the place of the word for them."""

    is_state: bool
    at: int


def enemies_differ(a: Statement, b: Statement) -> tuple[Span, Span] | None:
    """Return the words for who did one thing, where two sentences tell of enemies."""
    if a.language != b.language:
        return None
    own, other = _doer(a), _doer(b)
    if own is None or other is None or own.is_state == other.is_state:
        return None
    if any(True for _ in unmatched(a, b)) or any(True for _ in strangers(a, b)):
        return None
    told, others = _told(a), _told(b)
    if len(told & others) < max(1.0, _SHARED * min(len(told), len(others))):
        return None
    return a.spans[own.at], b.spans[other.at]


@read_once
def _doer(statement: Statement) -> _Party | None:
    """Return the only party of a sentence if it does something there."""
    known = None if statement.language is None else parties_of(statement.language.code)
    if known is None or known.deeds.isdisjoint(statement.folded):
        return None
    found = [at for at, word in enumerate(statement.folded) if word in known.forces | known.rebels]
    if len(found) != 1 or not _does(statement, found[0], known):
        return None
    return _Party(statement.folded[found[0]] in known.forces, found[0])


def _does(statement: Statement, at: int, known: Parties) -> bool:
    """Return whether a party is who did it: behind no preposition but that of a passive.

    Nor may it tell of what kind something is: "the army convoy".
    """
    language, words = statement.language, statement.folded
    if language is None:
        return False
    empty, behind = language.vocabulary.empty_words, "".join(words[at + 1 : at + 2])
    if behind in language.speech_verbs or behind in language.vocabulary.passives:
        return False  # who says it, and to whom it was done
    tells_which = behind.isalpha() and behind not in known.deeds and behind not in empty
    if tells_which and not language.vocabulary.free_order:
        return False
    first, article = at, ""
    if first and words[first - 1] in language.vocabulary.articles:
        first, article = first - 1, words[first - 1]
    before = words[first - 1] if first else ""
    if before in known.deeds:  # to whom it was done, unless that is told behind: in German
        return behind in language.vocabulary.articles
    if not first or language.vocabulary.free_order:
        return True
    return bool(known.agents & {before, article}) or (
        before not in empty and article not in known.owners
    )


def _told(statement: Statement) -> set[str]:
    """Return the words of a sentence, names too, but for parties and deeds."""
    known = None if statement.language is None else parties_of(statement.language.code)
    if known is None:
        return set()
    apart = known.forces | known.rebels | known.deeds
    return {term for term, at in statement.terms.items() if statement.folded[at] not in apart}
