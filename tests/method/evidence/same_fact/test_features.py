from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.languages import language_of
from summarizer.method.clustering.dense_similarity import DenseSimilarity
from summarizer.method.clustering.tfidf import tf_idf
from summarizer.method.evidence.same_fact.claims import Claims
from summarizer.method.evidence.same_fact.features import Material, features, in_order
from summarizer.method.evidence.same_fact.rule import shipped_rule
from summarizer.text.tokens import tokenized

TEXTS = [
    "The ferry Aurora sank off Bergen with 12 people.",
    "Rain fell all day.",
    "Aurora, a ferry, sank with 12 people on Friday.",
    "Rain fell for 3 days.",
    "Mayor Jonas Lund resigned over 40 contracts.",
]
ARTICLES = np.array([0, 0, 1, 1, 2])
SIMILARITIES = np.array(
    [
        [1.0, 0.2, 0.7, 0.3, 0.1],
        [0.2, 1.0, 0.1, 0.6, 0.1],
        [0.7, 0.1, 1.0, 0.2, 0.1],
        [0.3, 0.6, 0.2, 1.0, 0.1],
        [0.1, 0.1, 0.1, 0.1, 1.0],
    ],
    dtype=np.float32,
)


def material(texts=TEXTS, articles=ARTICLES, similarities=SIMILARITIES):
    words = tokenized(texts)
    claims = Claims(texts, [language_of("en")] * len(texts), words)
    return Material(DenseSimilarity(similarities), tf_idf(words), articles, claims)


def feature(name, row, *others):
    return features(material(), row, np.array(others))[name].tolist()


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("similarity", [0.7, 0.3, 0.1]),
        ("margin", [0.4, -0.4, -0.1]),  # to 0.3, 0.7, and what two sentences of a topic have
        ("margin_back", [0.6, -0.3, 0.0]),  # to 0.1, 0.6 and 0.1 of the row's own article
        ("neighbours", [0.6, 0.1, 0.1]),
        ("before", [0.1, 0.7, 0.1]),
        ("numbers_shared", [np.log(3).round(4), 0.0, 0.0]),  # two digits
        ("numbers", [1.0, 0.0, 0.0]),
        ("numbers_differ", [0.0, 1.0, 1.0]),
        ("names_differ", [0.0, 0.0, 1.0]),
        ("nameless", [0.0, 1.0, 0.0]),
    ],
)
def test_each_pair_has_its_features(name: str, expected) -> None:
    assert feature(name, 0, 2, 3, 4) == pytest.approx(expected)


def test_more_of_a_report_is_contained_in_the_other_than_of_a_stranger() -> None:
    for name in ("contained", "contains", "core_contained", "core_contains", "cores"):
        report, stranger = feature(name, 0, 2, 4)
        assert 1 >= report > stranger == 0, name


@pytest.mark.parametrize(
    ("tokens", "others", "expected"),
    [
        ((), (1, 2), 0),
        ((1, 2), (), 0),
        ((1, 2, 3), (1, 2, 3), 3),
        ((1, 2, 3), (3, 2, 1), 1),
        ((1, 2, 3, 4), (9, 1, 9, 3, 4, 2), 3),
        ((1, 1, 2), (1, 2, 1), 2),
    ],
)
def test_tokens_are_counted_that_stand_in_one_order(tokens, others, expected: int) -> None:
    assert expected == in_order(tokens, others)


@given(st.lists(st.integers(0, 3), max_size=9), st.lists(st.integers(0, 3), max_size=9))
def test_the_tokens_in_one_order_are_the_longest_subsequence_of_both(tokens, others) -> None:
    longest = max(
        len(chosen)
        for size in range(len(tokens) + 1)
        for chosen in combinations(tokens, size)
        if is_subsequence(chosen, others)
    )
    assert longest == in_order(tuple(tokens), tuple(others))


def is_subsequence(chosen, others) -> bool:
    rest = iter(others)
    return all(token in rest for token in chosen)


def test_a_year_in_both_sentences_tells_nothing() -> None:
    texts = ["The bridge of 1974 fell.", "A bridge built in 1974 fell."]
    both = material(texts, np.array([0, 1]), np.eye(2, dtype=np.float32))
    assert features(both, 0, np.array([1]))["numbers_shared"].tolist() == [0.0]


def test_a_direction_has_its_own_features() -> None:
    long = "The ferry Aurora sank with 12 people off Bergen in a storm on Friday."
    short = "Aurora sank."
    both = material([long, short], np.array([0, 1]), np.eye(2, dtype=np.float32))
    there, back = features(both, 0, np.array([1])), features(both, 1, np.array([0]))
    assert there["contained"] < back["contained"] == 1
    assert there["contained"] == back["contains"]


def test_the_features_of_a_pair_do_not_depend_on_the_pairs_beside_it() -> None:
    together = features(material(), 0, np.array([2, 3, 4]))
    for place, other in enumerate((2, 3, 4)):
        alone = features(material(), 0, np.array([other]))
        assert {name: values[place] for name, values in together.items()} == {
            name: values[0] for name, values in alone.items()
        }


def test_the_shipped_rule_asks_for_features_that_there_are() -> None:
    assert set(shipped_rule().names) == set(features(material(), 0, np.array([2])))


@pytest.mark.parametrize(
    ("a", "b", "differ"),
    [
        ("The fire burned 5,000 acres.", "The fire burned 2,000 hectares.", 0),
        ("The fire burned 5,000 acres.", "The fire burned 5,000 hectares.", 0),
        ("The fire burned 5,000 acres.", "The fire burned 3,000 hectares.", 1),
        ("Rates rose by a quarter point.", "Rates rose by 25 basis points.", 0),
        ("It cost $1.2 billion.", "It cost 1,200 million dollars.", 0),
        ("It cost $1.2 billion.", "It cost 1,300 million dollars.", 1),
    ],
)
def test_numbers_agree_in_any_unit(a: str, b: str, differ: int) -> None:
    made = material([a, b], np.arange(2), np.eye(2, dtype=np.float32))
    found = features(made, 0, np.array([1]))
    assert found["numbers_differ"].tolist() == [differ]
    assert found["numbers_back"].tolist() == [1 - differ]
