from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.languages import language_of
from summarizer.method.clustering import Comparison
from summarizer.method.clustering.similarity import similarity_of
from summarizer.method.constants import CONSTANTS
from summarizer.method.evidence.same_fact import NEAREST, same_fact
from summarizer.text.tokens import tokenized

REPORT = "The ferry Aurora sank off Bergen on Friday and 12 people died, the coast guard said."
COPY = "The ferry Aurora sank off Bergen on Friday, and 12 people died, police said."
OTHERS = [
    "Rescuers searched the fjord all night with boats and lamps.",
    "The mayor of Bergen opened a new library by the harbour.",
    "The Aurora was built in 1974 and had been repaired last year.",
    "Passengers said they had heard a loud bang below the deck.",
]


def topic(texts, articles, code="en"):
    words = tokenized(texts)
    vectors = np.random.default_rng(0).normal(size=(len(texts), 8)).astype(np.float32)
    vectors += _direction_of(texts)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    similarity = similarity_of(vectors, words, CONSTANTS)
    labels = np.arange(len(texts))
    compared = Comparison(words, np.array(articles), similarity, labels)
    return same_fact(texts, [language_of(code)] * len(texts), compared)


def _direction_of(texts):
    """Reports of the ferry lie in one direction, as an encoder would have them."""
    return np.array([[9.0 * ("sank" in text)] + [0.0] * 7 for text in texts], dtype=np.float32)


def test_a_rewording_is_a_report_and_another_fact_is_none() -> None:
    found = topic([REPORT, OTHERS[0], COPY, *OTHERS[1:]], [0, 0, 1, 1, 2, 2])
    copy, *others = found.probabilities(0, np.array([2, 3, 4, 5]))
    assert copy > found.rule.threshold
    assert max(others) < found.rule.threshold / 2


def test_candidates_are_the_nearest_rows_of_each_other_article() -> None:
    texts = [REPORT, COPY, COPY + " Later.", COPY + " They were old.", OTHERS[1]]
    found = topic(texts, [0, 1, 1, 1, 2])
    assert NEAREST == len(found.candidates(0))
    assert set(found.candidates(0).tolist()) < {1, 2, 3}


def test_no_row_has_no_probability() -> None:
    found = topic([REPORT, COPY], [0, 1])
    assert found.probabilities(0, np.array([], dtype=np.intp)).tolist() == []


@settings(deadline=None)
@given(st.lists(st.text(max_size=30), min_size=2, max_size=6), st.sampled_from(["en", "de", "fr"]))
def test_any_texts_have_probabilities(texts: list[str], code: str) -> None:
    found = topic(texts, range(len(texts)), code)
    probabilities = found.probabilities(0, np.arange(1, len(texts)))
    assert ((probabilities >= 0) & (probabilities <= 1)).all()


@pytest.mark.parametrize("code", ["en", "de", "xx"])
def test_a_language_without_data_is_compared_by_what_is_written(code: str) -> None:
    found = topic([REPORT, *OTHERS[:2], COPY], [0, 0, 1, 2], code)
    stranger, copy = found.probabilities(0, np.array([2, 3]))
    assert copy > stranger
