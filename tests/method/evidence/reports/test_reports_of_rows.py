from __future__ import annotations

import dataclasses
from typing import ClassVar

import numpy as np
import pytest

from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.evidence.same_fact.second_reading import NEARLY
from tests.conftest import BySimilarity

# Rows 0 and 1 stand in article 0, rows 2 and 3 in article 1, row 4 in article 2.
ARTICLES = np.array([0, 0, 1, 1, 2])
LIKENESS = np.eye(5, dtype=np.float32)
LIKENESS[0, 1:] = [0.9, 0.6, 0.7, 0.5]
PLAIN = ["A ferry sank off Zanzora."] * 5


@pytest.fixture
def evidence(evidence_of):
    """What makes the evidence of five rows: from their texts, a threshold and similarities."""

    def made(texts=PLAIN, threshold=0.5, likeness=LIKENESS, articles=ARTICLES, **known):
        found = evidence_of(DenseSimilarity(likeness), articles, texts, threshold)
        return dataclasses.replace(found, **known)

    return made


def reports(found, row=0):
    return [(report.row, round(report.similarity, 4)) for report in found.reports(row)]


@pytest.mark.parametrize(
    ("threshold", "expected"), [(0.5, [(3, 0.7), (4, 0.5)]), (0.6, [(3, 0.7)]), (0.8, [])]
)
def test_a_report_is_the_nearest_row_of_each_other_article_best_first(
    evidence, threshold, expected
) -> None:
    assert expected == reports(evidence(threshold=threshold))


def test_equals_stand_in_the_order_of_their_rows(evidence) -> None:
    likeness = LIKENESS.copy()
    likeness[0, 3] = likeness[0, 4] = 0.7
    assert [(3, 0.7), (4, 0.7)] == reports(evidence(likeness=likeness))


@pytest.mark.parametrize(
    ("between", "text", "expected"),
    [
        (0.9, PLAIN[0], [(2, 0.9), (4, 0.6)]),
        (0.6, PLAIN[0], [(2, 0.9)]),
        (0.9, "A ferry sank off Lund.", [(2, 0.9)]),
    ],
)
def test_a_third_that_both_agree_with_speaks_for_a_report_that_is_nearly_one(
    evidence, between, text, expected
) -> None:
    likeness = np.eye(5, dtype=np.float32)
    for row, other, value in ((0, 2, 0.9), (0, 4, 0.6), (2, 4, between)):
        likeness[row, other] = likeness[other, row] = value
    found = evidence([*PLAIN[:4], text], threshold=0.72, likeness=likeness)
    assert expected == reports(found)
    assert [row for row, _ in expected] == [report.row for report in found.every_report(0)]


def test_of_an_article_every_row_for_which_a_third_speaks_is_a_report(evidence) -> None:
    likeness = np.eye(5, dtype=np.float32)
    for row, other, value in ((0, 4, 0.9), (0, 2, 0.6), (0, 3, 0.65), (2, 4, 0.9), (3, 4, 0.9)):
        likeness[row, other] = likeness[other, row] = value
    found = evidence(threshold=0.72, likeness=likeness)
    assert [4, 3] == [report.row for report in found.reports(0)]
    assert [4, 3, 2] == [report.row for report in found.every_report(0)]


def test_a_third_that_is_nearly_a_report_itself_speaks_for_none(evidence) -> None:
    likeness = np.eye(5, dtype=np.float32)
    for row, other, value in ((0, 2, 0.6), (0, 4, 0.6), (2, 4, 0.9)):
        likeness[row, other] = likeness[other, row] = value
    found = evidence(threshold=0.72, likeness=likeness)
    assert ([], []) == (reports(found), found.every_report(0))


class ReadingSome(BySimilarity):
    """A rule whose second reading finds unlikely pairs reports, nearly, and not quite nearly."""

    known: ClassVar = {(0, 4): NEARLY, (0, 3): NEARLY - 0.01, (3, 2): 0.9, (4, 2): 0.9}

    def read_again(self, pairs):
        return np.array([self.known.get((pair.row, pair.other), pair.by_rule) for pair in pairs])


@pytest.mark.parametrize(
    ("between", "text", "expected"),
    [
        (0.5, PLAIN[0], [2, 4]),
        (0.2, PLAIN[0], [2]),  # it is too unlike the third for both to be read
        (0.5, "A ferry sank off Lund.", [2]),
    ],
)
def test_what_is_nearly_a_report_when_read_again_is_one_if_a_third_reports_both(
    evidence, between, text, expected
) -> None:
    likeness, articles = np.eye(5, dtype=np.float32), np.array([0, 0, 1, 2, 3])
    for row, other, value in ((0, 2, 0.9), (0, 3, 0.4), (0, 4, 0.4), (2, 3, 0.5), (2, 4, between)):
        likeness[row, other] = likeness[other, row] = value
    rule = ReadingSome(DenseSimilarity(likeness), articles)
    found = evidence([*PLAIN[:4], text], 0.72, likeness, articles, same_fact=rule)
    assert expected == [report.row for report in found.reports(0)]
    assert expected == [report.row for report in found.every_report(0)]
    assert [2] == [report.row for report in found.reports(0, by_rule=True)]


@pytest.mark.parametrize(
    ("own", "other"),
    [
        ("The blast killed 12 people.", "The blast killed 41 people."),
        ("The court found him guilty of theft.", "The court found him not guilty of theft."),
        ("Shares of Norsk Tank rose on Monday.", "Shares of Norsk Tank fell on Monday."),
    ],
)
def test_what_says_otherwise_is_no_report_however_alike(evidence, own, other) -> None:
    texts = [own, "It rained.", "The shares were sold.", other, own]
    likeness = LIKENESS.copy()
    likeness[0, 2] = 0.1
    found = evidence(texts, likeness=likeness)
    assert [(4, 0.5)] == reports(found)
    assert [3] == [one.row for one in found.contradictions(0)]


@pytest.mark.parametrize(
    ("dates", "tongues", "expected"),
    [
        (["2026-05-01"] * 3 + ["2026-05-09"] * 2, True, [2]),
        (["2026-05-01"] * 3 + ["2026-05-02"] * 2, True, [2, 3, 4]),  # the same news a day later
        (["2026-05-01"] * 3 + ["2026-05-09"] * 2, False, [2, 3, 4]),
        ([None] * 5, True, [2, 3, 4]),
        (["2026-05-01"] * 3 + ["soon"] * 2, True, [2, 3, 4]),
    ],
)
def test_what_opens_an_article_days_later_is_mostly_news_and_no_report(
    evidence, dates, tongues, expected
) -> None:
    found = evidence(PLAIN, articles=np.array([0, 0, 1, 2, 3]))
    statements = dataclasses.replace(found.statements, dates=dates)
    tongues = np.zeros(5, dtype=np.intp) if tongues else None
    found = dataclasses.replace(found, statements=statements, tongues=tongues)
    assert expected == sorted(row for row, _ in reports(found))


@pytest.mark.parametrize(
    ("similarity", "texts", "days", "expected"),
    [
        (0.55, PLAIN, ("2026-05-01", "2026-05-02"), [1]),
        (0.45, PLAIN, ("2026-05-01", "2026-05-02"), []),
        (0.55, PLAIN, ("2026-05-01", "2026-05-03"), []),
        (0.55, ["Chef wird Ann Lund.", "Chef wird Per Holm."], ("2026-05-01",) * 2, []),
    ],
)
def test_two_sentences_report_each_other_where_both_may_in_the_news_of_a_day(
    evidence, similarity, texts, days, expected
) -> None:
    likeness = np.array([[1, similarity], [similarity, 1]], dtype=np.float32)
    found = evidence(texts[:2], 0.72, likeness, np.arange(2))
    statements = dataclasses.replace(found.statements, dates=days)
    found = dataclasses.replace(found, statements=statements, tongues=np.zeros(2, dtype=np.intp))
    assert expected == [row for row, _ in reports(found)]


def test_a_row_is_reported_by_rows_of_other_articles(evidence) -> None:
    found = evidence()
    assert found.is_reported_by(0, [1, 3])
    assert not found.is_reported_by(0, [0, 1])
    assert not found.is_reported_by(4, [1, 2, 3])


def test_sentences_are_about_one_fact_from_half_on(evidence) -> None:
    block = np.array([[0.49, 0.5], [0.51, 1.0]], dtype=np.float32)
    assert evidence().alike(block).tolist() == [[False, True], [True, True]]


@pytest.mark.parametrize(
    ("beside", "expected"),
    [("The crash in Kiel left 23 hurt.", []), ("The crash in Kiel left many hurt.", [1])],
)
def test_a_row_without_the_number_reports_none_that_its_article_denies(
    evidence, beside, expected
) -> None:
    texts = ["The crash in Kiel left 32 hurt.", "A coach crashed in Kiel.", beside]
    found = evidence(texts, likeness=LIKENESS[:3, :3], articles=np.array([0, 1, 1]))
    assert expected == [row for row, _ in reports(found)]
