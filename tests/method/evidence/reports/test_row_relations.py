from __future__ import annotations

import numpy as np
import pytest

from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.evidence.reports.row_relations import (
    Report,
    heard,
    nearest_first,
    one_an_article,
)

ARTICLES = np.array([0, 1, 1, 2])


@pytest.mark.parametrize(
    ("similarities", "expected"),
    [
        ([0.5, 0.9, 0.7], [2, 3, 1]),
        ([0.7, 0.7, 0.7], [1, 2, 3]),
        ([0.70000001, 0.70000002, 0.7], [1, 2, 3]),  # alike as printed
    ],
)
def test_the_nearest_stand_first_and_equals_in_the_order_of_their_rows(
    similarities, expected
) -> None:
    found = [Report(row, similarity) for row, similarity in enumerate(similarities, 1)]
    assert expected == [report.row for report in nearest_first(found)]


def test_of_an_article_the_nearest_row_answers() -> None:
    found = [Report(1, 0.5), Report(2, 0.9), Report(3, 0.7)]
    assert (Report(2, 0.9), Report(3, 0.7)) == one_an_article(found, ARTICLES)


@pytest.mark.parametrize(("silent", "expected"), [([], [1, 2, 3]), ([2], [1, 3]), ([1, 2, 3], [])])
def test_silent_rows_are_not_heard(silent, expected) -> None:
    alike = DenseSimilarity(np.full((4, 4), 0.5, dtype=np.float32))
    rows, similarities = heard(0, np.array([1, 2, 3]), np.isin(np.arange(4), silent), alike)
    assert (expected, [0.5] * len(expected)) == (rows.tolist(), similarities.tolist())
