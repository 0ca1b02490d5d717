"""Two sentences in, how likely the second reports the first, read together by a small model.

There is one for English, and one for all languages, which comes with the multilingual encoder. What
they were trained on and how they do: models/same-fact-cross-encoder/README.md and
models/multilingual-e5-small/cross-encoder/README.md.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TYPE_CHECKING

import numpy as np

from summarizer.encoders.manifest import CROSS_ENCODER, cross_encoder, default_models
from summarizer.encoders.one_process import refuse_to_pickle
from summarizer.encoders.onnx_encoder import session_of
from summarizer.encoders.pair_inputs import EnglishInputs, MultilingualInputs
from summarizer.errors import ModelError
from summarizer.options import DEFAULT_ENCODER
from summarizer.text.remembering import remembered
from summarizer.threads import available

if TYPE_CHECKING:
    from collections.abc import Iterable
    from concurrent.futures import Future

    from numpy.typing import NDArray

    from summarizer.encoders.manifest import Model
    from summarizer.encoders.pair_inputs import PairInputs

    Floats = NDArray[np.float64]


_KEPT = 64  # texts whose pieces are kept: more than the pairs of a sentence have


class CrossEncoder:
    """Reads two sentences at once; what it says of a pair depends on that pair alone."""

    __reduce__ = refuse_to_pickle

    def __init__(self, model: Model, inputs: PairInputs) -> None:
        """Load a model, whose files were checked; raises ModelError if the runtime fails."""
        self._inputs = inputs
        self._most = model.max_tokens - inputs.marks
        # A sentence is read with one after the other; the first of them each time.
        self._pieces = remembered(_KEPT)(inputs.pieces)
        self._session = session_of(model)

    def log_odds(self, pair: tuple[str, str]) -> float:
        """Return the log-odds that the second of two sentences reports the first one.

        A pair is a run of its own, on one thread. Of a pair beyond the model's tokens the end of
        the longer sentence is left out.
        """
        first, second = (self._pieces(text)[: self._most] for text in pair)
        over = len(first) + len(second) - self._most
        while over > 0:
            longer = first if len(first) > len(second) else second
            longer.pop()
            over -= 1
        given = self._inputs.given(first, second)
        logits = self._session.run(["logits"], given)[0][0, 0].astype(np.float64)
        return float(logits[0] - np.logaddexp(logits[1], logits[2]))


def log_odds(pairs: Iterable[tuple[str, str]], name: str = CROSS_ENCODER) -> Floats:
    """Return the log-odds that the second of each two sentences reports the first, shape (m,).

    So says the cross-encoder of that name. Pairs are shared out over the threads that may compute,
    each as soon as it comes, so that the next ones can be found meanwhile. Without a pair no model
    is loaded.
    """

    def read(pair: tuple[str, str]) -> float:
        return load_cross_encoder(name).log_odds(pair)

    threads = available()
    if threads <= 1:
        return np.array([*map(read, pairs)], dtype=np.float64)
    with ThreadPoolExecutor(threads, thread_name_prefix="cross-encoder") as pool:
        return np.array([*pool.map(read, pairs)], dtype=np.float64)


def load_cross_encoder(name: str = CROSS_ENCODER) -> CrossEncoder:
    """Return a cross-encoder that ships; raises ModelError if it is incomplete or altered."""
    try:
        return _loading(name).result()
    except ModelError:
        forget()  # who restores the file need not start the process anew
        raise


def load_in_background(name: str = CROSS_ENCODER) -> None:
    """Begin to load one in another thread, unless it is loaded; an error is raised by its use."""
    _loading(name)


def forget() -> None:
    """Have the models loaded anew when they are next needed."""
    _loading.cache_clear()


@cache
def _loading(name: str) -> Future[CrossEncoder]:
    thread = ThreadPoolExecutor(1, thread_name_prefix="load-cross-encoder")
    loading = thread.submit(_load, name)
    thread.shutdown(wait=False)  # the thread ends with its only task
    return loading


def _load(name: str) -> CrossEncoder:
    model = cross_encoder(name)
    model.check()
    if model.words is None:
        inputs: PairInputs = EnglishInputs(default_models()[DEFAULT_ENCODER])
    else:
        inputs = MultilingualInputs(model, model.words)
    return CrossEncoder(model, inputs)
