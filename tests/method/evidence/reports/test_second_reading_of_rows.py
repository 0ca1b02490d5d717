from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import pytest

from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.evidence.reports.second_reading_of_rows import SecondReadingOfRows
from summarizer.method.evidence.same_fact.second_reading import ENGLISH
from tests.conftest import ReadingAgain, evidence_by_similarity

# Row 0 stands in article 0, rows 1 and 2 in article 1, row 3 in article 2, row 4 in article 3.
ARTICLES = np.array([0, 1, 1, 2, 3])
LIKENESS = np.eye(5, dtype=np.float32)
LIKENESS[0, 1:] = [0.6, 0.7, 0.8, 0.95]
SURE = 1.0


@dataclass(frozen=True)
class Differing:
    """Pairs of rows that differ, those that do so surely, and rows that tell by another verb."""

    against: frozenset[tuple[int, int]] = frozenset()
    surely: frozenset[tuple[int, int]] = frozenset()
    by_other_verbs: frozenset[int] = frozenset()

    def speak_against(self, row, other):
        return (row, other) in self.against | self.surely

    def surely_speak_against(self, row, other):
        return (row, other) in self.surely

    def tell_by_other_verbs(self, _, other):
        return other in self.by_other_verbs


def reading_again(likeness=LIKENESS, differ=()):
    rule = ReadingAgain(DenseSimilarity(likeness), ARTICLES)
    return SecondReadingOfRows(rule, ARTICLES, Differing(surely=frozenset(differ))), rule.asked


OTHERS = np.arange(1, 5)


def test_the_likeliest_row_of_each_article_is_read_where_the_rule_is_unsure() -> None:
    found, asked = reading_again()
    probabilities = found.probabilities(0, OTHERS)
    assert [(0, 2), (0, 3)] == asked
    assert [0.6, SURE, SURE, 0.95] == pytest.approx(probabilities.tolist())


def test_a_row_that_states_something_different_gives_way_to_the_next() -> None:
    found, asked = reading_again(differ={(0, 2), (0, 3)})
    found.probabilities(0, OTHERS)
    assert [(0, 1)] == asked


@pytest.mark.parametrize("likely", [ENGLISH.unsure[0] - 0.01, ENGLISH.unsure[1] + 0.01])
def test_where_the_rule_is_sure_nothing_is_read(likely) -> None:
    likeness = LIKENESS.copy()
    likeness[0, 1:] = likely
    found, asked = reading_again(likeness)
    assert pytest.approx([likely] * 4) == found.probabilities(0, OTHERS).tolist()
    assert not asked


class Overruling(ReadingAgain):
    """A rule whose second reading takes all that it is asked for a report."""

    def are_reports(self, pairs):
        return np.ones(len(pairs), dtype=bool)


def test_what_only_seems_to_differ_is_read_all_the_same_if_the_model_is_sure_of_it() -> None:
    rule = Overruling(DenseSimilarity(LIKENESS), ARTICLES)
    pairs = Differing(against=frozenset({(0, 2)}), surely=frozenset({(0, 3)}))
    found = SecondReadingOfRows(rule, ARTICLES, pairs)
    found.probabilities(0, OTHERS)
    assert [(0, 2)] == rule.asked
    assert [False, False, True] == [found.speak_against(0, other) for other in (1, 2, 3)]


class Denying(ReadingAgain):
    """A rule whose second reading denies all that it is asked to."""

    def are_denied(self, pairs):
        return np.ones(len(pairs), dtype=bool)


def test_a_row_that_tells_by_another_verb_is_denied_even_if_the_rule_is_sure() -> None:
    rule = Denying(DenseSimilarity(LIKENESS), ARTICLES)
    found = SecondReadingOfRows(rule, ARTICLES, Differing(by_other_verbs=frozenset({1, 4})))
    assert [0.6, SURE, SURE, 0.0] == pytest.approx(found.probabilities(0, OTHERS).tolist())


def test_of_an_article_that_surely_reports_it_nothing_is_read() -> None:
    likeness = LIKENESS.copy()
    likeness[0, 1] = 0.95
    found, asked = reading_again(likeness)
    found.probabilities(0, OTHERS)
    assert [(0, 3)] == asked


def test_what_was_read_ahead_is_not_read_again_and_is_the_same() -> None:
    likeness = LIKENESS.copy()
    likeness[3, :3] = 0.7
    found, asked = reading_again(likeness)
    rows = {0: OTHERS, 3: np.arange(3)}
    alone = {
        row: reading_again(likeness)[0].probabilities(row, others) for row, others in rows.items()
    }
    found.read_ahead(rows.items())
    ahead = [*asked]
    for row, others in rows.items():
        assert alone[row].tolist() == found.probabilities(row, others).tolist()
    assert ahead == asked
    assert {0, 3} == {row for row, _ in asked}


def test_other_rows_than_were_read_ahead_are_read() -> None:
    found, asked = reading_again()
    found.read_ahead([(0, OTHERS)])
    found.probabilities(0, np.array([1]))
    assert [(0, 2), (0, 3), (0, 1)] == asked


def test_reports_by_the_rule_alone_read_nothing_again() -> None:
    texts = ["A ferry sank off Zanzora."] * 5
    rule = ReadingAgain(DenseSimilarity(LIKENESS), ARTICLES)
    evidence = evidence_by_similarity(rule.similarity, ARTICLES, texts, threshold=0.75)
    evidence = replace(evidence, same_fact=rule)
    assert [4, 3] == [report.row for report in evidence.reports(0, by_rule=True)]
    assert not rule.asked
    assert [4, 3, 2] == [report.row for report in evidence.reports(0)]
    assert [(0, 2), (0, 3)] == rule.asked


@dataclass(frozen=True)
class OfTwo(ReadingAgain):
    """A rule that looks at two rows of an article, and is sure of the first of them alone."""

    def candidates(self, row):
        return np.array([other for other in super().candidates(row) if other != 2])

    def read_again(self, pairs):
        asked = [*pairs]
        return np.where([pair.other == 1 for pair in asked], super().read_again(asked), 0.1)


def test_whoever_reports_a_row_is_among_every_report_of_it() -> None:
    texts = ["A ferry sank off Zanzora."] * 5
    rule = OfTwo(DenseSimilarity(LIKENESS), ARTICLES)
    evidence = evidence_by_similarity(rule.similarity, ARTICLES, texts, threshold=0.75)
    evidence = replace(evidence, same_fact=rule)
    assert [4, 1] == [report.row for report in evidence.reports(0)]
    assert [4, 1] == [report.row for report in evidence.every_report(0)]
