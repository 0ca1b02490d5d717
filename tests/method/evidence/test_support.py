from __future__ import annotations

import numpy as np
import pytest

from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.evidence.support import Evidence

# Rows 0 and 1 stand in article 0, rows 2 and 3 in article 1, row 4 in article 2.
ARTICLES = np.array([0, 0, 1, 1, 2])
LIKENESS = np.eye(5, dtype=np.float32)
LIKENESS[0, 1:] = [0.9, 0.6, 0.7, 0.5]


def evidence(threshold=0.5):
    return Evidence(DenseSimilarity(LIKENESS), ARTICLES, threshold)


@pytest.mark.parametrize(
    ("threshold", "expected"), [(0.5, [(3, 0.7), (4, 0.5)]), (0.6, [(3, 0.7)]), (0.8, [])]
)
def test_support_is_the_nearest_row_of_each_other_article_best_first(
    threshold: float, expected
) -> None:
    found = evidence(threshold).support(0)
    assert [row for row, _ in expected] == [row for row, _ in found]
    assert [near for _, near in expected] == pytest.approx([near for _, near in found])


def test_a_row_that_nobody_else_reports_has_no_support() -> None:
    assert evidence().support(4) == []


def test_equals_stand_in_the_order_of_their_rows() -> None:
    likeness = LIKENESS.copy()
    likeness[0, 3] = likeness[0, 4] = 0.7
    found = Evidence(DenseSimilarity(likeness), ARTICLES, 0.5).support(0)
    assert [row for row, _ in found] == [3, 4]


def test_a_report_is_at_the_threshold_or_above() -> None:
    block = np.array([[0.49, 0.5], [0.51, 1.0]], dtype=np.float32)
    assert evidence().reports(block).tolist() == [[False, True], [True, True]]
