from __future__ import annotations

import threading
import tracemalloc

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.clustering.linkage import cluster
from summarizer.method.clustering.similarity import similarity_of
from summarizer.method.clustering.sizes import Sizes
from summarizer.method.constants import CONSTANTS
from summarizer.text.tokens import tokenized
from summarizer.threads import at_most


def unit(rows):
    rows = np.asarray(rows, dtype=np.float64)
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


def grouped(seed, groups, rows, noise):
    """Sentences about a few facts, in no order: unit rows near a few directions, and words."""
    random = np.random.default_rng(seed)
    directions = random.normal(size=(groups, 16))
    fact = random.integers(groups, size=rows)
    vectors = unit(directions[fact] + noise * random.normal(size=(rows, 16)))
    words = [[f"f{f}", f"f{f}x", *random.choice(list("abcdefgh"), 3)] for f in fact]
    return vectors, [" ".join(found) for found in words]


def similar(vectors, texts, small=500):
    return similarity_of(vectors, tokenized(texts), CONSTANTS, sizes=Sizes(small=small))


def partition(labels):
    return {tuple(np.nonzero(labels == label)[0].tolist()) for label in np.unique(labels)}


def by_scikit_learn(similarity, same_fact):
    from sklearn.cluster import AgglomerativeClustering  # noqa: PLC0415 - slow to import

    everything = np.arange(len(similarity))
    distances = 1 - similarity.between(everything).astype(np.float64)
    np.fill_diagonal(distances, 0)
    model = AgglomerativeClustering(
        n_clusters=None, metric="precomputed", linkage="average", distance_threshold=1 - same_fact
    )
    return model.fit_predict(distances)


def test_rows_that_say_the_same_are_one_cluster() -> None:
    matrix = np.full((5, 5), 0.1)
    for left, right in [(0, 2), (1, 3)]:
        matrix[left, right] = matrix[right, left] = 0.9
    assert cluster(DenseSimilarity(matrix.astype(np.float32)), 0.5).tolist() == [0, 1, 0, 1, 2]


@pytest.mark.parametrize(
    ("pairs", "same_fact", "expected"),
    [
        ({(0, 1): 0.5}, 0.5, [0, 0, 1]),
        ({(0, 1): 0.5}, 0.51, [0, 1, 2]),
        # A chain: each step is near enough, but the mean over all pairs decides.
        ({(0, 1): 0.9, (1, 2): 0.8, (0, 2): 0.1}, 0.5, [0, 0, 1]),
        ({(0, 1): 0.9, (1, 2): 0.8, (0, 2): 0.3}, 0.5, [0, 0, 0]),
    ],
)
def test_the_mean_over_all_pairs_decides(pairs, same_fact: float, expected) -> None:
    matrix = np.eye(3)
    for (left, right), value in pairs.items():
        matrix[left, right] = matrix[right, left] = value
    assert expected == cluster(DenseSimilarity(matrix.astype(np.float32)), same_fact).tolist()


@pytest.mark.parametrize("rows", [0, 1])
def test_nothing_and_one_row_need_no_company(rows: int) -> None:
    similarity = similar(np.ones((rows, 1), dtype=np.float32), ["one"] * rows)
    assert [0] * rows == cluster(similarity, 0.7).tolist()


@settings(max_examples=40)
@given(
    seed=st.integers(0, 10**6),
    rows=st.integers(2, 60),
    groups=st.integers(1, 12),
    noise=st.sampled_from([0.1, 0.3, 0.6, 1.0]),
    same_fact=st.sampled_from([0.3, 0.5, 0.7, 0.9]),
)
def test_the_clusters_are_those_of_scikit_learn(seed, rows, groups, noise, same_fact) -> None:
    similarity = similar(*grouped(seed, groups, rows, noise))
    everything = np.arange(rows)
    pairs = similarity.between(everything)[np.triu_indices(rows, k=1)]
    assume(len(np.unique(pairs)) == len(pairs))  # of equal pairs either may merge first
    expected = by_scikit_learn(similarity, same_fact)
    assert partition(expected) == partition(cluster(similarity, same_fact))


TILES = Sizes(small=10, tile=(16, 32))


@pytest.mark.parametrize("small", [10, 500])
@pytest.mark.parametrize(
    ("seed", "same_fact"), [(seed, (0.5, 0.7, 0.9)[seed % 3]) for seed in range(9)]
)
def test_many_rows_are_clustered_by_component_with_the_same_result(
    seed, same_fact: float, small: int
) -> None:
    """Whichever form the similarities have."""
    vectors, texts = grouped(seed, 20, 150, 0.5)
    expected = cluster(similar(vectors, texts), same_fact).tolist()
    similarity = similar(vectors, texts, small)
    with at_most(1):
        assert expected == cluster(similarity, same_fact, sizes=TILES).tolist()
    with at_most(3):
        assert expected == cluster(similarity, same_fact, sizes=TILES).tolist()


@pytest.mark.parametrize(("seed", "same_fact"), [(0, 0.5), (1, 0.6), (2, 0.7)])
def test_a_component_too_large_for_a_matrix_gets_nearly_the_same_clusters(
    seed, same_fact: float
) -> None:
    similarity = similar(*grouped(seed, 20, 600, 0.5))
    from sklearn.metrics import adjusted_rand_score  # noqa: PLC0415 - slow to import

    expected = cluster(similarity, same_fact)
    small = Sizes(small=10, matrix=40, tile=(64, 128))
    found = cluster(similarity, same_fact, sizes=small)
    assert adjusted_rand_score(expected, found) >= 0.98
    with at_most(3):
        assert found.tolist() == cluster(similarity, same_fact, sizes=small).tolist()


class MeetingSimilarity(DenseSimilarity):
    """Similarities of which two threads must ask for a tile at once."""

    def __init__(self, matrix):
        super().__init__(matrix)
        self._both = threading.Barrier(2)

    def tile(self, rows, columns):
        self._both.wait(timeout=30)  # until another thread is here, too
        return super().tile(rows, columns)


def test_several_threads_compare_many_rows() -> None:
    similarity = similar(*grouped(1, 20, 150, 0.5))
    expected = cluster(similarity, 0.6).tolist()
    meeting = MeetingSimilarity(similarity.between(np.arange(150)))
    with at_most(2):
        assert expected == cluster(meeting, 0.6, sizes=TILES).tolist()


@pytest.mark.slow
def test_thousands_of_near_copies_take_no_matrix_of_all_pairs() -> None:
    rows = 8000
    texts = [f"The count in district {row} ended on Monday evening." for row in range(rows)]
    vectors = unit(np.random.default_rng(1).normal(size=(rows, 16)) + 10)
    similarity = similar(vectors, texts)
    tracemalloc.start()
    try:
        labels = cluster(similarity, 0.45)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert labels.max() == 0
    assert peak < rows * rows * 4


def test_what_was_compared_is_told_on_the_way() -> None:
    told = []
    similarity = similar(*grouped(1, 20, 5000, 0.5))
    cluster(similarity, 0.9, told.append)
    assert sorted(told) == told
    assert (0, 4096) == (told[0], told[-1])


@settings(max_examples=30)
@given(seed=st.integers(0, 10**6), rows=st.integers(1, 50))
def test_clusters_are_numbered_by_first_appearance(seed, rows) -> None:
    labels = cluster(similar(*grouped(seed, 5, rows, 0.5)), 0.6).tolist()
    assert list(range(max(labels) + 1)) == list(dict.fromkeys(labels))


@settings(max_examples=30)
@given(seed=st.integers(0, 10**6), rows=st.integers(2, 40))
def test_the_order_of_the_rows_does_not_matter(seed, rows) -> None:
    vectors, texts = grouped(seed, 6, rows, 0.5)
    order = np.random.default_rng(seed).permutation(rows)
    shuffled = cluster(similar(vectors[order], [texts[row] for row in order]), 0.6)
    expected = partition(cluster(similar(vectors, texts), 0.6))
    assert expected == {tuple(sorted(order[list(found)].tolist())) for found in partition(shuffled)}
