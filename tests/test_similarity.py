from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.feature_extraction.text import TfidfVectorizer

from summarizer.similarity import Similarity, tf_idf
from summarizer.tokens import tokens

TEXTS = [
    "Xi called Kyiv.",
    "Xi called Moscow!",
    "“Xi called Kyiv”",
    "It rained; it rained.",
    "…",
    "",
]


def unit(rows):
    rows = np.asarray(rows, dtype=np.float64)
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


@given(
    st.lists(
        st.lists(st.sampled_from(["one", "two", "Three", "four", "五"]), max_size=6), max_size=12
    )
)
def test_tf_idf_is_that_of_scikit_learn(sentences):
    texts = [" ".join(words) for words in sentences]
    found = tf_idf([*texts, "anchor"]).toarray()
    vectorizer = TfidfVectorizer(analyzer=tokens, binary=True)
    expected = vectorizer.fit_transform([*texts, "anchor"]).toarray()
    assert np.allclose(expected @ expected.T, found @ found.T, atol=1e-6)


def test_it_is_the_mean_of_both_cosines():
    similarity = Similarity(unit([[1, 0], [0, 1], [1, 1]]), ["a b", "a b", "c"])
    expected = [[1, 0.5, 0.3536], [0.5, 1, 0.3536], [0.3536, 0.3536, 1]]
    assert expected == [
        pytest.approx(row, abs=1e-4) for row in similarity.between(np.arange(3)).tolist()
    ]


def test_one_sentence_twice_is_as_like_as_can_be():
    similarity = Similarity(unit([[1, 2], [1, 2]]), ["Xi called.", "Xi called."])
    assert pytest.approx(1) == similarity.between(np.array([0]))[0, 1]


def test_a_block_is_cut_out_of_the_whole():
    similarity = Similarity(unit(np.random.default_rng(1).normal(size=(6, 4))), TEXTS)
    whole = similarity.between(np.arange(6))
    rows, columns = np.array([4, 1]), np.array([0, 5, 2])
    assert whole[rows].tolist() == similarity.between(rows).tolist()
    assert whole[np.ix_(rows, columns)].tolist() == similarity.between(rows, columns).tolist()


def test_the_mean_is_weighted_and_leaves_the_row_itself_out():
    similarity = Similarity(unit(np.random.default_rng(2).normal(size=(6, 4))), TEXTS)
    weights = np.arange(1.0, 7.0)
    whole = similarity.between(np.arange(6)) * weights
    expected = (whole.sum(axis=1) - weights) / (weights.sum() - weights)
    assert expected.tolist() == pytest.approx(similarity.to_mean(weights).tolist(), abs=1e-6)


def test_of_nothing_there_is_no_similarity():
    assert len(Similarity(np.empty((0, 4), dtype=np.float32), [])) == 0


def many(rows, seed):
    """Texts with words that nearly all of them hold and words that few do, and unit rows."""
    random = np.random.default_rng(seed)
    words = [f"w{int(word)}" for word in random.zipf(1.3, size=rows * 12) % 5000]
    texts = [" ".join(words[12 * row : 12 * row + 12]) for row in range(rows)]
    return Similarity(unit(random.normal(size=(rows, 8))), texts)


@settings(max_examples=10)
@given(st.integers(0, 10**6))
def test_a_tile_is_the_same_block_but_for_its_last_bits(seed):
    similarity = many(300, seed)
    rows, columns = np.arange(40, 90), np.arange(10, 300)
    expected = similarity.between(rows, columns)
    assert np.allclose(expected, similarity.tile(slice(40, 90), slice(10, 300)), atol=1e-6)
    assert np.allclose(expected, similarity.tile(rows, slice(10, 300)), atol=1e-6)


def test_of_groups_of_rows_there_are_the_means_over_all_pairs():
    similarity = many(12, 3)
    rows, groups = np.array([1, 4, 5, 8, 11]), np.array([0, 1, 0, 2, 1])
    pairs = similarity.between(rows, rows)
    places = [np.nonzero(groups == group)[0] for group in range(3)]
    expected = [[pairs[np.ix_(a, b)].mean() for b in places] for a in places]
    found = similarity.of_means(rows, groups).between(np.arange(3), np.arange(3))
    assert np.allclose(expected, found, atol=1e-6)


def test_the_mean_to_a_group_is_that_over_its_block():
    similarity = many(50, 4)
    rows = np.array([1, 4, 5, 8, 11, 40])
    expected = similarity.between(rows, rows).mean(axis=1)
    assert expected.tolist() == pytest.approx(similarity.to_group(rows).tolist(), abs=1e-6)
