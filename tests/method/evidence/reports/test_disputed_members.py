from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.evidence.topic_statements import Statements
from tests.conftest import evidence_by_similarity

TWELVE, MANY = "The blast in Lund killed 12 people.", "The blast in Lund killed 41 people."


def disputed(texts, dates=None, **known):
    """Which of some sentences are disputed, each of an article of its own and all much alike."""
    rows = len(texts)
    likeness = np.full((rows, rows), 0.8, dtype=np.float32)
    np.fill_diagonal(likeness, 1)
    found = evidence_by_similarity(DenseSimilarity(likeness), np.arange(rows), texts)
    statements = Statements(texts, found.statements.languages, dates or [None] * rows)
    found = dataclasses.replace(found, statements=statements, **known)
    return [found.is_disputed(row, np.arange(rows)) for row in range(rows)]


def test_a_value_that_stands_alone_against_two_sources_is_disputed() -> None:
    assert [True, False, False] == disputed([TWELVE, MANY, MANY])


SCHOOL, HOSPITAL = "A blast hit a school in Lund.", "A blast hit a hospital in Lund."


def test_two_sources_that_report_each_other_outvote_what_they_do_not_report() -> None:
    assert [True, False, False] == disputed([SCHOOL, HOSPITAL, HOSPITAL])
    assert [False] * 4 == disputed([SCHOOL, HOSPITAL, HOSPITAL, SCHOOL])
    copies = np.array([0, 1, 1])
    assert [False] * 3 == disputed([SCHOOL, HOSPITAL, HOSPITAL], sources=copies)


def test_older_reports_do_not_outvote_a_newer_one() -> None:
    dates = ["2026-03-05", "2026-03-04", "2026-03-04"]
    assert not disputed([SCHOOL, HOSPITAL, HOSPITAL], dates)[0]


def test_copies_of_one_text_are_one_vote() -> None:
    sources = np.array([0, 1, 1])
    assert [False, False, False] == disputed([TWELVE, MANY, MANY], sources=sources)


def test_a_value_of_two_sources_is_not_outvoted_by_two_others() -> None:
    assert [False] * 4 == disputed([TWELVE, MANY, MANY, TWELVE])


@pytest.mark.parametrize(("date", "expected"), [("2026-03-05", False), ("2026-03-03", True)])
def test_the_newest_value_is_not_outvoted_by_older_ones(date, expected) -> None:
    dates = [date, "2026-03-04", "2026-03-04"]
    assert expected == disputed([TWELVE, MANY, MANY], dates)[0]


def test_a_later_article_has_the_newer_count() -> None:
    dates = ["2026-03-04", "2026-03-05"]
    assert [True, False] == disputed([TWELVE, MANY], dates)


def test_a_lower_count_of_a_later_article_is_no_newer_one() -> None:
    dates = ["2026-03-04", "2026-03-05"]
    assert [False, False] == disputed([MANY, TWELVE], dates)


def test_of_two_sources_without_dates_none_is_disputed() -> None:
    assert [False, False] == disputed([TWELVE, MANY])


def test_a_value_is_outvoted_in_its_slot_alone() -> None:
    """The toll of one row and the day of the other are two statements, each of one source."""
    texts = [
        "The blast in Lund on Monday killed 12 people.",
        "The blast in Lund on Monday killed 41 people.",
        "The blast in Lund on Thursday killed 12 people.",
    ]
    assert [False] * 3 == disputed(texts)


def test_what_two_sources_disagree_on_does_not_keep_them_from_outvoting_a_third() -> None:
    texts = [
        "The blast in Lund killed 12 people.",
        "The blast in Lund on Monday killed 41 people.",
        "The blast in Lund on Thursday killed 41 people.",
    ]
    assert [True, False, False] == disputed(texts)
