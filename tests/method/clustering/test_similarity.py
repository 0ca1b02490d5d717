from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.encoders.language_means import LEVEL, OTHERS, LanguageMeans
from summarizer.method.clustering.similarity import agreement, cosines_of_pairs, similarity_of
from summarizer.method.clustering.sizes import Sizes
from summarizer.method.clustering.tfidf import tf_idf
from summarizer.method.clustering.tiled_similarity import TiledSimilarity
from summarizer.method.constants import CONSTANTS
from summarizer.text.tokens import tokenized, tokens

TEXTS = [
    "Xi called Kyiv.",
    "Xi called Moscow!",
    "“Xi called Kyiv”",
    "It rained; it rained.",
    "…",
    "",
]


def similar(vectors, texts, small=500):
    return similarity_of(vectors, tokenized(texts), CONSTANTS, sizes=Sizes(small=small))


def unit(rows):
    rows = np.asarray(rows, dtype=np.float64)
    return (rows / np.linalg.norm(rows, axis=1, keepdims=True)).astype(np.float32)


@given(
    st.lists(
        st.lists(st.sampled_from(["one", "two", "Three", "four", "五"]), max_size=6), max_size=12
    )
)
def test_tf_idf_is_that_of_scikit_learn(sentences) -> None:
    from sklearn.feature_extraction.text import (  # noqa: PLC0415 - slow to import
        TfidfVectorizer,
    )

    texts = [" ".join(words) for words in sentences]
    found = tf_idf(tokenized([*texts, "anchor"])).matrix.toarray()
    vectorizer = TfidfVectorizer(analyzer=tokens, binary=True)
    expected = vectorizer.fit_transform([*texts, "anchor"]).toarray()
    assert np.allclose(expected @ expected.T, found @ found.T, atol=1e-6)


def test_it_is_the_mean_of_both_cosines() -> None:
    similarity = similar(unit([[1, 0], [0, 1], [1, 1]]), ["a b", "a b", "c"])
    expected = [[1, 0.5, 0.3536], [0.5, 1, 0.3536], [0.3536, 0.3536, 1]]
    assert expected == [
        pytest.approx(row, abs=1e-4) for row in similarity.between(np.arange(3)).tolist()
    ]


def test_one_sentence_twice_is_as_like_as_can_be() -> None:
    similarity = similar(unit([[1, 2], [1, 2]]), ["Xi called.", "Xi called."])
    assert pytest.approx(1) == similarity.between(np.array([0]))[0, 1]


def test_a_block_is_cut_out_of_the_whole() -> None:
    similarity = similar(unit(np.random.default_rng(1).normal(size=(6, 4))), TEXTS)
    whole = similarity.between(np.arange(6))
    rows, columns = np.array([4, 1]), np.array([0, 5, 2])
    assert whole[rows].tolist() == similarity.between(rows).tolist()
    assert whole[np.ix_(rows, columns)].tolist() == similarity.between(rows, columns).tolist()


def test_the_words_of_a_few_rows_are_multiplied_to_the_same_bits_as_those_of_many() -> None:
    words = tf_idf(tokenized(worded(100, 5))).matrix
    similarity = TiledSimilarity(np.zeros((100, 1), dtype=np.float32), words, 0)
    everything = np.arange(100)
    whole = similarity.between(everything)
    for rows in np.split(everything, [1, 2, 10, 40]):
        assert whole[rows].tolist() == similarity.between(rows).tolist()
        assert whole[np.ix_(rows, rows)].tolist() == similarity.between(rows, rows).tolist()


@pytest.mark.parametrize("small", [500, 10])
def test_of_a_row_there_are_its_similarities_to_all_however_often_it_is_asked(small: int) -> None:
    similarity = many(30, 4, small)
    for row in (3, 3, 7, 3):
        expected = similarity.between(np.array([row]))[0]
        assert expected.tolist() == similarity.of_row(row).tolist()


def test_the_mean_is_weighted_and_leaves_the_row_itself_out() -> None:
    similarity = similar(unit(np.random.default_rng(2).normal(size=(6, 4))), TEXTS)
    weights = np.arange(1.0, 7.0)
    whole = similarity.between(np.arange(6)) * weights
    expected = (whole.sum(axis=1) - weights) / (weights.sum() - weights)
    assert expected.tolist() == pytest.approx(similarity.to_mean(weights).tolist(), abs=1e-6)


def test_of_nothing_there_is_no_similarity() -> None:
    assert len(similar(np.empty((0, 4), dtype=np.float32), [])) == 0


def worded(rows, seed):
    """Texts with words that nearly all of them hold and words that few do."""
    random = np.random.default_rng(seed)
    words = [f"w{int(word)}" for word in random.zipf(1.3, size=rows * 12) % 5000]
    return [" ".join(words[12 * row : 12 * row + 12]) for row in range(rows)]


def partly_read(texts, seed, noise):
    """The vectors of an encoder that knows some of the words: the less, the more noise."""
    random = np.random.default_rng(seed)
    words = tf_idf(tokenized(texts)).matrix.toarray()
    known = words @ random.normal(size=(words.shape[1], 64)) / 8
    return unit(known + noise * random.normal(size=known.shape) / 8)


def many(rows, seed, small=0):
    """Similarities that the embeddings, which read some of the words, have a small part in."""
    texts = worded(rows, seed)
    return similar(partly_read(texts, seed, 2), texts, small)


def agreed(vectors, texts):
    """How far the cosines of embeddings and those of words agree over all rows."""
    words = tf_idf(tokenized(texts)).dense()
    return agreement(*cosines_of_pairs(vectors @ vectors.T, words @ words.T))


def share_of_meaning(vectors, texts):
    """What embeddings count in the similarity of two texts that have no word in common."""
    rows = np.array([0, 1])
    found = similar(vectors, texts).between(rows)[0, 1]
    return found / float(vectors[0] @ vectors[1])


VIETNAMESE = [
    "Chiếc phà chở 120 hành khách đã chìm ngoài khơi Zanzora vào sáng Chủ nhật.",
    "Cảnh sát cho biết ít nhất 41 người đã thiệt mạng trong vụ tai nạn.",
    "Các thợ lặn tìm thấy xác tàu ở độ sâu 30 mét vào sáng thứ Ba.",
    "Thuyền trưởng đã báo cáo một đám cháy trong phòng máy trước đó một giờ.",
    "Thủ tướng tuyên bố ba ngày quốc tang trên cả nước.",
    "Người thân của các nạn nhân tập trung tại cảng để chờ tin tức.",
    "Hãng tàu nói rằng con tàu đã được kiểm tra vào tháng trước.",
    "Gió mạnh và sóng cao khiến công việc cứu hộ gặp nhiều khó khăn.",
    "Sáu đứa trẻ được một tàu đánh cá cứu sống trong đêm.",
    "Bộ Giao thông đã mở một cuộc điều tra về nguyên nhân vụ việc.",
    "Nhiều hành khách không mặc áo phao khi con tàu bắt đầu nghiêng.",
    "Giá vé tàu trên tuyến này sẽ được hoàn lại toàn bộ.",
    "Một linh mục làm lễ cầu nguyện trước hàng trăm ngọn nến.",
    "Bệnh viện địa phương kêu gọi người dân hiến máu cho những người bị thương.",
]
APART = ["one two", "three four"]  # whatever comes behind them


def test_the_less_an_encoder_agrees_with_the_words_the_less_it_counts() -> None:
    texts = APART + worded(200, 7)
    shares = [share_of_meaning(partly_read(texts, 7, noise), texts) for noise in (0, 1, 2, 1000)]
    assert shares[0] == pytest.approx(0.5, abs=1e-4)
    assert shares == sorted(set(shares), reverse=True)
    assert shares[-1] < 0.05


def test_an_encoder_that_finds_all_alike_counts_for_little() -> None:
    texts = APART + worded(200, 8)
    alike = unit(1 + 0.01 * np.random.default_rng(8).normal(size=(202, 16)))
    assert share_of_meaning(alike, texts) < 0.1


def test_the_more_alike_an_encoder_finds_all_sentences_the_less_it_counts() -> None:
    """Even where it agrees with the words as well as it does here."""
    texts = APART + worded(200, 9)
    known = partly_read(texts, 9, 0)
    shares = [
        share_of_meaning(unit(np.hstack([known, np.full((202, 1), common)])), texts)
        for common in (0, 0.8, 0.9, 2)
    ]
    assert shares[0] > 0.45
    assert shares == sorted(set(shares), reverse=True)
    assert shares[-1] == 0


def test_of_a_language_that_the_encoder_does_not_know_the_words_count_alone(encoder) -> None:
    vectors = encoder.encode(VIETNAMESE)
    words = tf_idf(tokenized(VIETNAMESE)).dense()
    found = similar(vectors, VIETNAMESE).between(np.arange(len(VIETNAMESE)))
    assert agreed(vectors, VIETNAMESE) > CONSTANTS.agreement  # which alone would let it count
    assert np.allclose(words @ words.T, found, atol=1e-6)


def test_an_encoder_that_contradicts_the_words_counts_for_nothing() -> None:
    texts = [f"w{row} w{row + 1}" for row in range(12)]
    vectors = unit([[1, 0], [-1, 0]] * 6)
    words = tf_idf(tokenized(texts)).dense()
    assert agreed(vectors, texts) < -0.1
    found = similar(vectors, texts).between(np.arange(12))
    assert np.allclose(words @ words.T, found, atol=1e-6)


NOISE = unit(np.random.default_rng(5).normal(size=(40, 4)))


@pytest.mark.parametrize(
    ("vectors", "texts"),
    [
        (NOISE[:0], []),
        (NOISE[:1], worded(1, 5)),
        (NOISE[:9], worded(9, 5)),
        (unit(np.ones((40, 4))), worded(40, 5)),
        (NOISE, ["one two three"] * 40),
        (NOISE, [""] * 40),
    ],
)
def test_where_too_little_tells_of_agreement_the_encoder_is_trusted(vectors, texts) -> None:
    assert agreed(vectors, texts) == 1
    assert agreed(NOISE[:10], worded(10, 5)) < 0.5


@pytest.mark.parametrize("small", [1000, 10])
@pytest.mark.parametrize(("rows", "looked_at"), [(12, 12), (40, 40), (500, 500), (999, 500)])
def test_agreement_is_the_correlation_of_both_cosines_over_all_pairs_of_some_rows(
    rows: int, looked_at: int, small: int
) -> None:
    """Of all rows where all pairs are computed at once, else of 500, evenly spaced."""
    texts = APART + worded(rows - 2, 6)
    vectors = partly_read(texts, 6, 3)
    words = tf_idf(tokenized(texts)).dense()
    some = np.linspace(0, rows - 1, rows if small > rows else looked_at).astype(int)
    pairs = np.triu_indices(len(some), k=1)
    cosines = [(found[some] @ found[some].T)[pairs] for found in (vectors, words)]
    expected = 0.5 * min(1, np.corrcoef(*cosines)[0, 1] / 0.4)
    found = similar(vectors, texts, small).between(np.array([0, 1]))[0, 1]
    assert expected == pytest.approx(found / float(vectors[0] @ vectors[1]), abs=1e-3)


@pytest.mark.parametrize("small", [500, 10])
@settings(max_examples=10)
@given(st.integers(0, 10**6), st.sampled_from([0, 1, 2, 4]))
def test_all_that_a_similarity_tells_agrees_at_any_share(small: int, seed, noise) -> None:
    texts = worded(150, seed)
    vectors = partly_read(texts, seed, noise)
    similarity = similar(vectors, texts, small)
    everything = np.arange(150)
    whole = similarity.between(everything)
    tf_idfs = tf_idf(tokenized(texts)).dense()
    meaning, words = vectors @ vectors.T, tf_idfs @ tf_idfs.T
    share = 0.5 * min(1, max(0, agreement(*cosines_of_pairs(meaning, words)) / 0.4))
    assert np.allclose(share * meaning + (1 - share) * words, whole, atol=1e-5)
    assert np.allclose(np.diag(whole), 1, atol=1e-5)
    assert np.allclose(whole, similarity.tile(slice(0, 150), slice(0, 150)), atol=1e-5)
    assert np.allclose(whole.mean(axis=1), similarity.to_group(everything), atol=1e-5)
    means = (whole.sum(axis=1) - 1) / 149
    assert np.allclose(means, similarity.to_mean(np.ones(150)), atol=1e-5)
    singles = similarity.of_means(everything, everything)
    assert np.allclose(whole, singles.between(everything), atol=1e-5)


@settings(max_examples=10)
@given(st.integers(0, 10**6))
def test_a_tile_is_the_same_block_but_for_its_last_bits(seed) -> None:
    similarity = many(300, seed)
    rows, columns = np.arange(40, 90), np.arange(10, 300)
    expected = similarity.between(rows, columns)
    assert np.allclose(expected, similarity.tile(slice(40, 90), slice(10, 300)), atol=1e-6)
    assert np.allclose(expected, similarity.tile(rows, slice(10, 300)), atol=1e-6)


def test_of_groups_of_rows_there_are_the_means_over_all_pairs() -> None:
    similarity = many(12, 3)
    rows, groups = np.array([1, 4, 5, 8, 11]), np.array([0, 1, 0, 2, 1])
    pairs = similarity.between(rows, rows)
    places = [np.nonzero(groups == group)[0] for group in range(3)]
    expected = [[pairs[np.ix_(a, b)].mean() for b in places] for a in places]
    found = similarity.of_means(rows, groups).between(np.arange(3), np.arange(3))
    assert np.allclose(expected, found, atol=1e-6)


def test_the_mean_to_a_group_is_that_over_its_block() -> None:
    similarity = many(50, 4)
    rows = np.array([1, 4, 5, 8, 11, 40])
    expected = similarity.between(rows, rows).mean(axis=1)
    assert expected.tolist() == pytest.approx(similarity.to_group(rows).tolist(), abs=1e-6)


@settings(max_examples=20)
@given(st.integers(0, 10**6), st.integers(2, 60))
def test_both_forms_tell_the_same(seed, rows) -> None:
    dense, tiled = many(rows, seed, small=rows), many(rows, seed, small=0)
    some, weights = np.arange(0, rows, 2), 0.1 + np.random.default_rng(seed).random(rows)
    groups = np.arange(len(some)) // 2
    assert np.allclose(dense.between(some), tiled.between(some), atol=1e-6)
    assert np.allclose(dense.to_mean(weights), tiled.to_mean(weights), atol=1e-6)
    assert np.allclose(dense.to_group(some), tiled.to_group(some), atol=1e-6)
    pairs = np.triu_indices(groups.max() + 1, k=1)
    means = [form.of_means(some, groups).between(np.unique(groups)) for form in (dense, tiled)]
    assert np.allclose(means[0][pairs], means[1][pairs], atol=1e-6)


def test_words_are_the_same_in_full_and_sparse() -> None:
    words = tf_idf(tokenized(worded(50, 1)))
    assert words.dense().tolist() == words.matrix.toarray().tolist()


def test_between_two_languages_meaning_counts_alone() -> None:
    """A word that both write alike brings nothing nearer, and a missing one nothing farther."""
    vectors = unit([[1, 0], [1, 1], [1, 0.2]])
    words = tokenized(["port port", "port", "port rain"], np.array([0, 1, 0]))
    for small in (500, 0):
        similarity = similarity_of(vectors, words, CONSTANTS, sizes=Sizes(small=small))
        found = similarity.between(np.arange(3))
        cosines = (vectors @ vectors.T - LEVEL) / (1 - LEVEL)
        assert pytest.approx(cosines[0, 1], abs=1e-6) == found[0, 1]
        assert pytest.approx(cosines[1, 2], abs=1e-6) == found[2, 1]
        alone = tokenized(["port port", "port rain"], np.array([0, 0]))
        expected = similarity_of(vectors[[0, 2]], alone, CONSTANTS).between(np.arange(2))
        assert pytest.approx(expected[0, 1], abs=1e-6) == found[0, 2]


@settings(max_examples=20)
@given(st.integers(0, 10**6), st.integers(4, 40))
def test_both_forms_tell_the_same_of_several_languages(seed, rows) -> None:
    draw = np.random.default_rng(seed)
    vectors = LanguageMeans({OTHERS: np.zeros(8)}).centred(
        unit(draw.normal(size=(rows, 8))), ["xx"] * rows
    )
    words = tokenized(worded(rows, seed), draw.integers(0, 3, rows))
    dense, tiled = (
        similarity_of(vectors, words, CONSTANTS, sizes=Sizes(small=small)) for small in (rows, 0)
    )
    some, weights = np.arange(0, rows, 2), 0.1 + draw.random(rows)
    groups = np.arange(len(some)) // 2
    everything = slice(None)
    assert np.allclose(dense.between(some), tiled.between(some), atol=1e-5)
    assert np.allclose(dense.tile(some, everything), tiled.tile(some, everything), atol=1e-5)
    assert np.allclose(dense.to_mean(weights), tiled.to_mean(weights), atol=1e-5)
    assert np.allclose(dense.to_group(some), tiled.to_group(some), atol=1e-5)
    pairs = np.triu_indices(groups.max() + 1, k=1)
    means = [form.of_means(some, groups).between(np.unique(groups)) for form in (dense, tiled)]
    assert np.allclose(means[0][pairs], means[1][pairs], atol=1e-5)


def test_each_language_counts_its_own_texts() -> None:
    """How rare a word is does not depend on what is written in another language."""
    texts = ["rain fell", "rain stopped"]
    alone = tf_idf(tokenized(texts)).dense()
    together = tf_idf(tokenized([*texts, "rain", "pluie"], np.array([0, 0, 1, 1]))).dense()
    assert np.allclose(alone @ alone.T, (together @ together.T)[:2, :2], atol=1e-6)
    assert 0 == np.abs((together @ together.T)[:2, 2:]).max()
