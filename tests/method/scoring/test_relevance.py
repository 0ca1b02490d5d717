from __future__ import annotations

import numpy as np
import pytest

from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.scoring.centrality import centrality
from summarizer.method.scoring.relevance import one_a_telling, relevance

MATRIX = [
    [1.0, 0.8, 0.2, 0.5],
    [0.8, 1.0, 0.6, 0.5],
    [0.2, 0.6, 1.0, 0.1],
    [0.5, 0.5, 0.1, 1.0],
]


def relevant(labels, weights):
    similarity = DenseSimilarity(np.array(MATRIX, dtype=np.float32))
    numbers = np.array(labels)
    central = centrality(similarity, numbers)
    weighed = np.array(weights, dtype=np.float64)
    return relevance(similarity.to_mean(weighed), numbers, central, weighed).tolist()


@pytest.mark.parametrize(
    ("labels", "weights", "expected"),
    [
        ([0, 1, 2, 3], [1, 1, 1, 1], [0.5, 1.9 / 3, 0.3, 1.1 / 3]),
        ([0, 1, 2, 3], [1, 1, 1, 2], [2 / 4, 2.4 / 4, 1 / 4, 1.1 / 3]),
        ([0, 0, 1, 2], [1, 1, 1, 1], [0.35, 0.55, 0.3, 1.1 / 3]),
        ([0, 0, 0, 1], [1, 1, 1, 1], [0.5, 0.5, 0.1, 1.1 / 3]),
        ([0, 0, 0, 0], [1, 1, 1, 1], [0.5, 1.9 / 3, 0.3, 1.1 / 3]),  # there are no others
    ],
)
def test_it_is_the_mean_similarity_to_what_other_clusters_tell(labels, weights, expected) -> None:
    assert expected == pytest.approx(relevant(labels, weights), abs=1e-6)


def test_a_lone_row_is_near_to_nothing() -> None:
    one = np.ones(1)
    near = DenseSimilarity(np.ones((1, 1), dtype=np.float32)).to_mean(one)
    assert relevance(near, np.zeros(1, dtype=np.intp), one, one).tolist() == [0]


def test_each_telling_weighs_as_much_as_any_other() -> None:
    weights = one_a_telling(np.array([1.0, 1.0, 0.5, 1.0]), np.array([0, 0, 0, 1]))
    assert weights.tolist() == pytest.approx([0.4, 0.4, 0.2, 1.0])
