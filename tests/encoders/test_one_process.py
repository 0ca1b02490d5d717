from __future__ import annotations

import copy
import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor

import pytest

from summarizer import Encoder, ModelError, load_encoder
from summarizer.encoders.cache import CachedEncoder
from summarizer.encoders.loading import BackgroundEncoder


@pytest.fixture(params=["loaded", "cached", "loading"])
def encoder(request: pytest.FixtureRequest, word_encoder: Encoder, tmp_path):
    """An encoder of each class that `load_encoder` and the command line use."""
    if request.param == "cached":
        return CachedEncoder(word_encoder, tmp_path)
    if request.param == "loading":
        return BackgroundEncoder(lambda: word_encoder)
    return load_encoder(threads=1)


@pytest.mark.parametrize("send", [pickle.dumps, copy.deepcopy])
def test_an_encoder_that_is_pickled_says_what_to_do(encoder: Encoder, send) -> None:
    with pytest.raises(
        ModelError, match=r"cannot be pickled, .* call load_encoder\(name\) once in"
    ):
        send(encoder)


@pytest.mark.slow
def test_so_does_one_that_is_handed_to_a_process_pool() -> None:
    spawn = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=spawn) as pool:
        sent = pool.submit(id, load_encoder(threads=1))
        with pytest.raises(ModelError, match="send its name instead"):
            sent.result(timeout=60)
