from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.clauses.clause_words import words_of_main_clause
from summarizer.method.evidence.clauses.headlines import (
    agent_behind,
    is_bare_passive,
    verb_of_headline,
)
from summarizer.method.evidence.statements import read_statement

ENGLISH = language_of("en")


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Landlord evicts forty families", "evicts"),
        ("Abbey wipes out debt", "wipes"),
        ("Weavers in Kiel reject sale of mill", "reject"),
        ("Shelter refused to weaver", "refused"),
        ("Church bells silenced in Kiel", "silenced"),
        ("Cellar under mill floods", "floods"),
        ("Guild to sell mill", "sell"),
        ("Show of 'Medusa' broken off", "broken"),
        ("Cup goes to weaver", "goes"),
        ("New mills in Kiel", None),
        ("Weaver says mill sold", "sold"),
    ],
)
def test_a_headline_has_its_verb_in_the_present_the_passive_or_behind_to(
    text: str, verb: str | None
) -> None:
    words = words_of_main_clause(read_statement(text, ENGLISH))
    at = verb_of_headline(words, ENGLISH)
    assert verb == (None if at is None else words[at].folded)


@pytest.mark.parametrize(
    ("text", "is_passive", "agent"),
    [
        ("Mill sold", True, None),
        ("Mill sold to guild", True, None),
        ("Mill turned down by guild", True, 4),
        ("Weaver stopped in round two by abbot", True, 6),
        ("Abbot called on guild to resign", False, None),
        ("Abbot sold mill", False, None),
        ("Prices fell by half", False, None),
        ("Rents cut by 9 percent", True, None),
        ("Abbot ousted in coup led by weaver", True, None),
    ],
)
def test_a_passive_has_only_how_or_by_whom_behind_it(
    text: str, is_passive: bool, agent: int | None
) -> None:
    words = words_of_main_clause(read_statement(text, ENGLISH))
    known = ENGLISH.vocabulary
    assert is_passive == is_bare_passive(words, 1, known)
    assert (None if agent is None else agent - 1) == agent_behind(words, 1, known)
