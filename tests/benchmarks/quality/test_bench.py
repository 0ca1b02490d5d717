"""The systems of a set, as an evaluation takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from benchmarks.quality.bench import RememberingEncoder, people
from benchmarks.quality.sets import Topic
from summarizer.evaluation import evaluate
from summarizer.evaluation.rouge import rouge

if TYPE_CHECKING:
    from summarizer import Encoder


def topic(name: str, *references: str) -> Topic:
    return Topic(name, (), references, ())


RAIN = topic("rain", "Rain fell.", "It rained.", "Rain fell today.")
CALM = topic("calm", "All is calm.")


def test_people_are_scored_against_one_another_by_topic() -> None:
    topics = [
        topic("rain", "Rain fell.", "It rained.", "Rain fell today."),
        topic("two", "A b.", "A b."),
    ]
    authors = people(topics)
    assert authors is not None
    found = evaluate([authors], [each.judged for each in topics]).measured["people"]
    texts = RAIN.references
    scores = [
        rouge(text, [other for other in texts if other is not text])["rouge1"].f1 for text in texts
    ]
    assert sum(scores) / 3 == pytest.approx(found["rain"].rouge["rouge1"].f1)
    assert 1.0 == found["two"].rouge["rouge1"].f1


def test_where_a_reference_is_alone_there_are_no_people() -> None:
    assert (
        people([topic("rain", "Rain fell.", "It rained."), topic("calm", "All is calm.")]) is None
    )


def test_a_text_is_encoded_once(word_encoder: Encoder) -> None:
    asked: list[str] = []

    class Counting:
        name, sha256, dimensions = "counting", "0", word_encoder.dimensions

        def encode(self, texts, *, progress=None):
            asked.extend(texts)
            return word_encoder.encode(texts, progress=progress)

    encoder = RememberingEncoder(Counting())
    first = encoder.encode(["rain", "calm", "rain"])
    assert np.array_equal(first[[1, 0]], encoder.encode(["calm", "rain"]))
    assert ["rain", "calm"] == asked
    assert (0, word_encoder.dimensions) == encoder.encode([]).shape
