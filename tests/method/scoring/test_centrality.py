from __future__ import annotations

import numpy as np
import pytest

from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.clustering.similarity import similarity_of
from summarizer.method.constants import CONSTANTS
from summarizer.method.scoring.centrality import centrality
from summarizer.text.tokens import tokenized

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
def test_it_is_the_mean_similarity_to_the_members_of_the_cluster(labels, expected) -> None:
    actual = centrality(DenseSimilarity(np.array(MATRIX, dtype=np.float32)), np.array(labels))
    assert expected == pytest.approx(actual.tolist(), abs=1e-6)


def test_in_a_cluster_of_thousands_it_is_the_same_without_a_block_of_all_pairs() -> None:
    random = np.random.default_rng(1)
    vectors = random.normal(size=(1100, 16)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    words = [f"w{word}" for word in range(40)]
    similarity = similarity_of(
        vectors, tokenized([" ".join(random.choice(words, 6)) for _ in vectors]), CONSTANTS
    )
    labels = np.arange(1100) % 30 // 29  # two clusters, of which only the first is that large
    found = centrality(similarity, labels)
    for members in (np.nonzero(labels == 0)[0], np.nonzero(labels == 1)[0]):
        expected = similarity.between(members, members).mean(axis=1, dtype=np.float64)
        assert found[members].tolist() == pytest.approx(expected.tolist(), abs=1e-6)


def test_of_no_rows_there_is_none() -> None:
    assert (
        centrality(
            DenseSimilarity(np.empty((0, 0), dtype=np.float32)), np.empty(0, np.intp)
        ).tolist()
        == []
    )
