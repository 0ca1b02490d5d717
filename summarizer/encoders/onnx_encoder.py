"""The back end of the models that ship: ONNX Runtime, without torch.

Each sentence is a run of its own. Dynamic quantisation takes one activation scale for a whole
batch, so the vector of a sentence in a batch would depend on its neighbours; alone, it depends on
nothing but its text. The parallelism is in threads that share one session; each run uses one
thread.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from typing import TYPE_CHECKING

import numpy as np
from tokenizers import Tokenizer

from summarizer.encoders.manifest import read_file
from summarizer.encoders.one_process import refuse_to_pickle
from summarizer.encoders.runtime import onnxruntime
from summarizer.encoders.unit_rows import gather, readable, unit
from summarizer.errors import ModelError
from summarizer.threads import available

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from numpy.typing import NDArray

    from summarizer.encoders.manifest import Model

CHUNK = 4
"""Sentences of a task: few, so that an interrupt is answered within a fraction of a second."""

_FATAL = 4  # severity from which ONNX Runtime logs to stderr: errors are raised as exceptions


class OnnxEncoder:
    """An encoder whose vectors depend on their texts only, not on order, batches or threads."""

    __reduce__ = refuse_to_pickle

    def __init__(self, model: Model, *, threads: int | None = None) -> None:
        """Load `model`, whose files were checked; raises ModelError if the runtime fails."""
        self.name = model.name
        self.sha256 = model.sha256[model.graph]
        self.dimensions = model.dimensions
        self.runtime = f"onnxruntime {onnxruntime.__version__}"
        self.threads = available() if threads is None else threads
        self._pieces = _pieces(model)
        self._session = session_of(model)

    def encode(
        self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None
    ) -> NDArray[np.float32]:
        """Return one unit row for each text, shape (len(texts), dimensions).

        A text is cut at the model's tokens, and before that at `rows.MAX_CHARACTERS`. Equal texts
        are encoded once. `progress` is called in the caller's thread with the number of texts done
        so far.
        """
        return gather(
            texts, self._encode_distinct(list(dict.fromkeys(texts))), self.dimensions, progress
        )

    def _encode_distinct(self, texts: list[str]) -> Iterator[tuple[str, NDArray[np.float32]]]:
        chunks = [texts[start : start + CHUNK] for start in range(0, len(texts), CHUNK)]
        workers = min(self.threads, len(chunks))
        if workers <= 1:
            yield from ((text, self._encode_one(text)) for text in texts)
            return
        executor = ThreadPoolExecutor(workers, thread_name_prefix="encoder")
        try:
            for chunk, vectors in zip(
                chunks, executor.map(self._encode_chunk, chunks), strict=True
            ):
                yield from zip(chunk, vectors, strict=True)
        finally:
            # After an interrupt only the chunks under way are waited for.
            executor.shutdown(cancel_futures=True)

    def _encode_chunk(self, texts: list[str]) -> list[NDArray[np.float32]]:
        return [self._encode_one(text) for text in texts]

    def _encode_one(self, text: str) -> NDArray[np.float32]:
        ids = np.array([self._pieces(readable(text))], dtype=np.int64)
        states = self._session.run(["last_hidden_state"], {"input_ids": ids})[0][0]
        return unit(states.mean(axis=0, dtype=np.float64))


def _pieces(model: Model) -> Callable[[str], list[int]]:
    """Return what cuts a text into the numbers of its pieces."""
    if model.tokenizer.endswith(".npz"):
        from summarizer.encoders.word_pieces import word_pieces_of  # noqa: PLC0415 - one model's alone

        vocabulary = word_pieces_of((model.folder / model.tokenizer).resolve())
        return partial(vocabulary.encode, most=model.max_tokens)
    tokenizer = tokenizer_of(model)

    def numbers(text: str) -> list[int]:
        found: list[int] = tokenizer.encode(text).ids
        return found

    return numbers


def tokenizer_of(model: Model) -> Tokenizer:
    """Return the tokenizer of a model, which cuts a text at the model's tokens."""
    return _tokenizer(model.folder.resolve() / model.tokenizer, model.max_tokens)


@cache
def _tokenizer(path: Path, most: int) -> Tokenizer:
    """Return the tokenizer in a file; two models may share it, and it takes a while to load."""
    tokenizer = Tokenizer.from_buffer(read_file(path))
    tokenizer.no_padding()
    tokenizer.enable_truncation(most)
    return tokenizer


def session_of(model: Model) -> onnxruntime.InferenceSession:
    """Return what runs the graph of a model, on one thread; raises ModelError if it cannot."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.log_severity_level = _FATAL
    # The shipped graph was optimised when it was built: optimising it again would cost start-up
    # time, and vectors would depend on the optimiser of the installed version.
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    graph = model.folder / model.graph
    try:
        # By path: given the bytes, the runtime would copy them, and take half as long again.
        source = graph if _is_utf8(graph) else model.read(model.graph)
        return onnxruntime.InferenceSession(source, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # ONNX Runtime raises a dozen unrelated types
        raise ModelError(
            f"ONNX Runtime {onnxruntime.__version__} cannot load {graph}: {error}"
        ) from error


def _is_utf8(path: Path) -> bool:
    """Return whether the path can be written in UTF-8, as the runtime takes paths."""
    try:
        return bool(str(path).encode())
    except UnicodeEncodeError:
        return False
