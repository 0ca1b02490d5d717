"""Two sentences in, what the graph of a cross-encoder is given of them out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import numpy as np

from summarizer.encoders.onnx_encoder import tokenizer_of
from summarizer.encoders.unit_rows import readable
from summarizer.errors import ModelError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from summarizer.encoders.manifest import Model, Words

    Arrays = Mapping[str, NDArray[np.int64] | NDArray[np.float32]]

_MIDDLE = 8  # what 4 bits stand for is their number less this


class PairInputs(Protocol):
    """Cuts sentences into the numbers of their pieces, and makes of two what the graph takes."""

    marks: int
    """How many marks a pair has."""

    def pieces(self, text: str) -> list[int]:
        """Return the numbers of the word pieces of a text, without marks."""

    def given(self, first: list[int], second: list[int]) -> Arrays:
        """Return what goes into the graph for the pieces of two sentences."""


class EnglishInputs:
    """Numbers of pieces, and which sentence each is of."""

    marks = 3  # one in front, one behind each sentence
    _START, _END = 101, 102  # of the encoder's vocabulary: the marks [CLS] and [SEP]

    def __init__(self, encoder: Model) -> None:
        """Take the tokenizer of the encoder for English."""
        self._tokenizer = tokenizer_of(encoder)

    def pieces(self, text: str) -> list[int]:
        """Return the numbers of the word pieces of a text, without marks."""
        found: list[int] = self._tokenizer.encode(readable(text), add_special_tokens=False).ids
        return found

    def given(self, first: list[int], second: list[int]) -> Arrays:
        """Return the pieces of both with the marks, and 0 or 1 for the sentence of each."""
        ids = [self._START, *first, self._END, *second, self._END]
        sides = [0] * (len(first) + 2) + [1] * (len(second) + 1)
        named = {"input_ids": [ids], "token_type_ids": [sides]}
        return {name: np.array(values, dtype=np.int64) for name, values in named.items()}


class MultilingualInputs:
    """The embeddings of pieces, which stand in the file of the multilingual encoder."""

    marks = 4  # one in front, one behind each sentence, one more between them

    def __init__(self, model: Model, words: Words) -> None:
        """Read the tokenizer, and map the embeddings; raises ModelError if a file is not there."""
        from summarizer.encoders.word_pieces import word_pieces_of  # noqa: PLC0415 - one model's alone

        self._most = model.max_tokens
        path = model.folder / words.file
        scales = (*words.shape[:2], 1)
        try:
            self._vocabulary = word_pieces_of((model.folder / model.tokenizer).resolve())
            self._bits = np.memmap(path, np.uint8, "r", words.bits, words.shape)
            self._scales = np.memmap(path, np.float16, "r", words.scales, scales)
        except (OSError, ValueError, KeyError) as error:
            raise ModelError(
                f"cannot read the words of {model.name}, in {path} and {model.tokenizer}: {error}"
            ) from error

    def pieces(self, text: str) -> list[int]:
        """Return the numbers of the word pieces of a text, without marks."""
        return self._vocabulary.encode(readable(text), self._most)[1:-1]

    def given(self, first: list[int], second: list[int]) -> Arrays:
        """Return the embeddings of the pieces of both with the marks, shape (1, m, dimensions)."""
        start, end = self._vocabulary.start, self._vocabulary.end
        ids = [start, *first, end, end, *second, end]
        bits, scales = self._bits[ids], self._scales[ids].astype(np.float32)
        whole = np.concatenate([bits & 15, bits >> 4], axis=-1).astype(np.float32) - _MIDDLE
        return {"word_embeddings": (whole * scales).reshape(1, len(ids), -1)}
