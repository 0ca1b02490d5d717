from __future__ import annotations

import threading

import pytest

from summarizer import Encoder, ModelError
from summarizer.encoders.loading import BackgroundEncoder


def test_it_is_the_encoder_that_was_loaded(word_encoder: Encoder) -> None:
    loading = BackgroundEncoder(lambda: word_encoder)
    assert loading.name == word_encoder.name
    assert loading.sha256 == word_encoder.sha256
    assert loading.dimensions == word_encoder.dimensions
    assert loading.encode(["one"]).tolist() == word_encoder.encode(["one"]).tolist()


def test_it_loads_while_the_caller_goes_on(word_encoder: Encoder) -> None:
    gone_on = threading.Event()

    def load():
        assert gone_on.wait(timeout=30)
        return word_encoder

    loading = BackgroundEncoder(load)
    gone_on.set()
    assert loading.dimensions == word_encoder.dimensions


def test_what_goes_wrong_is_told_when_the_encoder_is_needed() -> None:
    def load():
        raise ModelError("gone")

    loading = BackgroundEncoder(load)
    for needed in (lambda: loading.name, lambda: loading.encode(["one"])):
        with pytest.raises(ModelError, match="gone"):
            needed()


def test_progress_is_passed_on(word_encoder: Encoder) -> None:
    told = []
    BackgroundEncoder(lambda: word_encoder).encode(["one", "two"], progress=told.append)
    assert told == [2]
