"""Where room is left, the richer of two reports is told."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from summarizer import Article, Options, summarize
from summarizer.method.selection import Budget, Selection
from summarizer.method.selection.richer_members import richer_members
from tests.conftest import ReadingAgain

BARE = "Norland has closed its border again over the blockade."
RICH = "Norland closed its border again over the blockade and fired on two lorries."
SAID = "Norland has closed its border again over the blockade, a spokesman in Lund told reporters."
OTHER = "Bread prices rose by nine percent on the market of Lund."


def told(*texts: str, words: int = 100) -> list[str]:
    articles = [Article(text=text, id=f"a{n}") for n, text in enumerate(texts)]
    return [sentence.text for sentence in summarize(articles, Options(words=words)).sentences]


@pytest.mark.parametrize("texts", [(BARE, RICH, OTHER), (RICH, OTHER, BARE)])
def test_what_a_report_adds_is_told_where_room_is_left(texts: tuple[str, ...]) -> None:
    assert RICH in told(*texts)
    assert BARE not in told(*texts)


@pytest.mark.parametrize(
    "added",
    [
        ", and the ambassador flew home with a broken arm",
        " after two guards were stabbed at the ferry",
        ", which had stood open since the war of the dykes",
    ],
)
def test_what_another_clause_adds_is_told_too(added: str) -> None:
    rich = RICH.replace(" and fired on two lorries", added)
    assert rich in told(BARE, rich, OTHER)


def test_who_says_it_is_nothing_more_of_what_happened() -> None:
    assert BARE in told(BARE, SAID, OTHER)


def test_without_room_the_most_central_sentence_stays() -> None:
    assert [BARE] == told(BARE, RICH, BARE.replace("again", "anew"), words=10)


def test_of_two_equal_sentences_the_one_in_capitals_tells_nothing_more() -> None:
    fell = "Eleven cars fell into the river Marl when a bridge collapsed in Tarnfield on Saturday."
    assert fell in told(fell.upper(), fell, OTHER)


@pytest.mark.parametrize(
    ("more", "replaced", "read"),
    [
        ({}, {0: 1}, {1}),  # who says otherwise than the one that is shown is asked with care
        ({(0, 2): 0.7}, {0: 1}, {1}),  # a source more than the richer one, which has two
        ({(0, 2): 0.7, (0, 3): 0.7}, {}, set()),  # two more
    ],
)
def test_what_gives_way_or_is_refused_is_judged_by_the_rule_alone(
    more, replaced, read, rows_of
) -> None:
    """Of whether the two reports of a cluster report each other the rule is unsure."""
    rows = rows_of(
        [BARE, RICH, BARE, BARE],
        similar={(0, 1): 0.7} | more,
        articles=[0, 1, 2, 3],
        labels=[0, 0, 1, 2],
    )
    rule = ReadingAgain(rows.similarity, rows.articles)
    rows = replace(rows, evidence=replace(rows.evidence, same_fact=rule))
    selection = Selection(
        [0], rows.labels, frozenset(), np.array([0, 2, 3]), np.ones(3), ["selected"] * 3
    )
    assert replaced == richer_members(selection, rows, Budget(rows.lengths, 100), redundancy=0.6)
    assert read == {row for row, _ in rule.asked}
    rows.evidence.reports(0)  # as a sentence of the summary
    assert read | {0} == {row for row, _ in rule.asked}
