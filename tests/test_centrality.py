from __future__ import annotations

import numpy as np
import pytest

from summarizer.centrality import centrality

MATRIX = [
    [1.0, 0.8, 0.2, 0.5],
    [0.8, 1.0, 0.6, 0.5],
    [0.2, 0.6, 1.0, 0.5],
    [0.5, 0.5, 0.5, 1.0],
]


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ([0, 1, 2, 3], [1, 1, 1, 1]),
        ([0, 0, 1, 2], [0.9, 0.9, 1, 1]),
        # The mean of 1, 0.8 and 0.2 comes first.
        ([0, 0, 0, 1], [2 / 3, 0.8, 0.6, 1]),
        ([0, 1, 0, 1], [0.6, 0.75, 0.6, 0.75]),
    ],
)
def test_it_is_the_mean_similarity_to_the_members_of_the_cluster(
    labels, expected, given_similarity
):
    actual = centrality(given_similarity(MATRIX), np.array(labels))
    assert expected == pytest.approx(actual.tolist(), abs=1e-6)


def test_of_no_rows_there_is_none(given_similarity):
    assert centrality(given_similarity(np.empty((0, 0))), np.empty(0, np.intp)).tolist() == []
