"""Two sentences in, how likely the second reports the first, read together by a small model.

Its weights, what it was trained on and how it does: models/same-fact-cross-encoder/README.md.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from summarizer.encoders.manifest import cross_encoder, default_models
from summarizer.encoders.one_process import refuse_to_pickle
from summarizer.encoders.onnx_encoder import session_of, tokenizer_of
from summarizer.encoders.unit_rows import readable
from summarizer.errors import ModelError
from summarizer.options import DEFAULT_ENCODER
from summarizer.threads import available

if TYPE_CHECKING:
    from collections.abc import Iterable
    from concurrent.futures import Future

    from numpy.typing import NDArray
    from tokenizers import Tokenizer

    from summarizer.encoders.manifest import Model

    Floats = NDArray[np.float64]

_START, _END = 101, 102  # of the encoder's vocabulary: the marks [CLS] and [SEP]
_MARKS = 3  # one in front, one behind each sentence


class CrossEncoder:
    """Reads two sentences at once; what it says of a pair depends on that pair alone."""

    __reduce__ = refuse_to_pickle

    def __init__(self, model: Model, tokenizer: Tokenizer) -> None:
        """Load a model, whose files were checked; raises ModelError if the runtime fails."""
        self._most = model.max_tokens - _MARKS
        self._tokenizer = tokenizer
        self._session = session_of(model)

    def log_odds(self, pair: tuple[str, str]) -> float:
        """Return the log-odds that the second of two sentences reports the first one.

        A pair is a run of its own, on one thread. Of a pair beyond the model's tokens the end of
        the longer sentence is left out.
        """
        first, second = map(self._pieces, pair)
        over = len(first) + len(second) - self._most
        while over > 0:
            longer = first if len(first) > len(second) else second
            longer.pop()
            over -= 1
        ids = [_START, *first, _END, *second, _END]
        sides = [0] * (len(first) + 2) + [1] * (len(second) + 1)
        given = {"input_ids": [ids], "token_type_ids": [sides]}
        arrays = {name: np.array(values, dtype=np.int64) for name, values in given.items()}
        logits = self._session.run(["logits"], arrays)[0][0, 0].astype(np.float64)
        return float(logits[0] - np.logaddexp(logits[1], logits[2]))

    def _pieces(self, text: str) -> list[int]:
        """Return the numbers of the word pieces of a text, without marks."""
        found: list[int] = self._tokenizer.encode(readable(text), add_special_tokens=False).ids
        return found[: self._most]


def log_odds(pairs: Iterable[tuple[str, str]]) -> Floats:
    """Return the log-odds that the second of each two sentences reports the first, shape (m,).

    Pairs are shared out over the threads that may compute, each as soon as it comes, so that
    the next ones can be found meanwhile. Without a pair no model is loaded.
    """
    threads = available()
    if threads <= 1:
        return np.array([*map(_log_odds, pairs)], dtype=np.float64)
    with ThreadPoolExecutor(threads, thread_name_prefix="cross-encoder") as pool:
        return np.array([*pool.map(_log_odds, pairs)], dtype=np.float64)


def _log_odds(pair: tuple[str, str]) -> float:
    return load_cross_encoder().log_odds(pair)


def load_cross_encoder() -> CrossEncoder:
    """Return the cross-encoder that ships; raises ModelError if it is incomplete or altered."""
    try:
        return _loading().result()
    except ModelError:
        forget()  # who restores the file need not start the process anew
        raise


def load_in_background() -> None:
    """Begin to load it in another thread, unless it is loaded; an error is raised by its use."""
    _loading()


def forget() -> None:
    """Have the model loaded anew when it is next needed."""
    _loading.cache_clear()


@cache
def _loading() -> Future[CrossEncoder]:
    thread = ThreadPoolExecutor(1, thread_name_prefix="load-cross-encoder")
    loading = thread.submit(_load)
    thread.shutdown(wait=False)  # the thread ends with its only task
    return loading


def _load() -> CrossEncoder:
    model = cross_encoder()
    model.check()
    return CrossEncoder(model, tokenizer_of(default_models()[DEFAULT_ENCODER]))
