from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from benchmarks.remembering_encoder import RememberingEncoder

if TYPE_CHECKING:
    from summarizer import Encoder


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
