"""Convert the multilingual cross-encoder to int8 ONNX, and write its manifest.

    python models/convert_multilingual_cross_encoder.py WEIGHTS.npz

WEIGHTS.npz is what `train_multilingual_cross_encoder.py` writes. The words are those of the
multilingual encoder, and stay in its file, which must be built before: the manifest says where they
stand there. The script runs in the environment of `build_multilingual.py`; the package does not
import it.
"""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
from convert_cross_encoder import CLASSES, OUTPUT, WIDTH, CrossEncoder, named
from layer_names import PARTS
from onnx import TensorProto, numpy_helper

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

ENCODER = Path(__file__).resolve().parent / "multilingual-e5-small"
FOLDER = ENCODER / "cross-encoder"
GRAPH, WORDS_OF, TOKENIZER = "model_qint8.onnx", "onnx/model_qint8.onnx", "tokenizer.npz"
NAME = "multilingual-same-fact-cross-encoder"
INPUT = "word_embeddings"
ALPHA, LEAST = 0.7, 1e-5  # of 0.65 to 0.9 all are as good: how far activations are levelled
MOST = 128  # word pieces of a pair that it was trained on, marks included
LAYERS = 12


class MultilingualCrossEncoder(CrossEncoder):
    """A cross-encoder that is given the embeddings of words, and tells its sides by marks alone.

    A few channels of its activations are many times larger than the rest, which have no bits left
    where all share one scale. So each channel is divided by a number of its own before a product,
    and the weights are multiplied by it: SmoothQuant (Xiao et al. 2023). Log-odds of its own then
    correlate with those of the weights at 0.99, and at 0.92 without.
    """

    def model(self) -> onnx.ModelProto:
        """Return the model: embeddings of words in, logits out, shapes (1, m, 384), (1, 1, 3)."""
        self.scores()
        shape = [1, "sequence_length", WIDTH]
        return self.graph.checked(
            "cross_encoder", {INPUT: (TensorProto.FLOAT, shape)}, OUTPUT, [1, 1, CLASSES]
        )

    def _embeddings(self) -> str:
        """Add the embeddings of positions to those of words."""
        weights = self._weights
        types = weights["embeddings.token_type_embeddings.weight"]
        places = weights["embeddings.position_embeddings.weight"] + types[0]
        return self._sum(INPUT, self.positions(places, INPUT, end=2), "embeddings")

    def _dense(self, states: str, *names: str) -> str:
        """Add the product, its channels levelled by how large each may be on either side."""
        most = self._weights[f"{names[0]}.most"]
        weights = [f"{name}.weight" for name in names]
        largest = np.max([np.abs(self._weights[name]).max(axis=0) for name in weights], axis=0)
        level = np.maximum(most, LEAST) ** ALPHA / np.maximum(largest, LEAST) ** (1 - ALPHA)
        level = (level / np.exp(np.log(level).mean())).astype(np.float32)
        for name in weights:
            self._weights[name] = self._weights[name] * level
        inverse = self.graph.constant(f"{names[0]}.level", 1 / level)
        return super()._dense(self.graph.node("Mul", states, inverse), *names)


def with_largest(
    weights: dict[str, NDArray[np.float32]], trained: Mapping[str, NDArray[Any]]
) -> dict[str, NDArray[np.float32]]:
    """Return the weights, and for each product how large its input was, channel by channel."""
    found = dict(weights)
    for number in range(LAYERS):
        layer = f"encoder.layer.{number}"
        names = {"qkv": "attention.self.query", **dict(PARTS)}
        for short, name in names.items():
            if (most := trained.get(f"blocks.{number}.{short}.most")) is not None:
                found[f"{layer}.{name}.most"] = most.astype(np.float32)
    return found


def place_of(name: str) -> tuple[int, list[int]]:
    """Return where a constant of the encoder's graph stands in its file, and its shape.

    Raises ValueError if it does not stand there in one piece.
    """
    data = (ENCODER / WORDS_OF).read_bytes()
    constants = onnx.load_model_from_string(data).graph.initializer
    (found,) = (constant for constant in constants if constant.name == name)
    place = data.find(found.raw_data)
    if place < 0:
        raise ValueError(f"{name} does not stand in one piece in {ENCODER / WORDS_OF}")
    return place, list(numpy_helper.to_array(found).shape)


def manifest() -> str:
    """Return the text of the manifest, with the checksums of the graph and of the words' file."""
    files = {GRAPH: FOLDER / GRAPH}
    files |= {f"../{name}": ENCODER / name for name in (WORDS_OF, TOKENIZER)}
    (bits, shape), (scales, _) = place_of("words"), place_of("words.scale")
    lines = (
        f"# Written by {Path(__file__).name}. A model with a file that differs from its hash",
        "# is refused.",
        "[[models]]",
        f'name = "{NAME}"',
        'folder = "."',
        'upstream = "intfloat/multilingual-e5-small"',
        'licence = "MIT"',
        f'graph = "{GRAPH}"',
        f'tokenizer = "../{TOKENIZER}"',
        f"dimensions = {CLASSES}",
        f"max_tokens = {MOST}",
        'languages = ["*"]',
        "",
        "[models.words]",
        f'file = "../{WORDS_OF}"',
        f"shape = {shape}  # of the bits, two to a byte: words, blocks, bytes of a block",
        f"bits = {bits}  # where they begin in the file",
        f"scales = {scales}  # of blocks, in half precision",
        "",
        "[models.sha256]",
        *(
            f'"{name}" = "{hashlib.sha256(path.read_bytes()).hexdigest()}"'
            for name, path in files.items()
        ),
        "",
    )
    return "\n".join(lines)


def main() -> None:
    """Convert the weights, and write the manifest."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path, help="what the training writes")
    arguments = parser.parse_args()
    trained = dict(np.load(arguments.weights))
    weights = with_largest(named(trained, LAYERS), trained)
    FOLDER.mkdir(exist_ok=True)
    onnx.save(MultilingualCrossEncoder(weights, LAYERS).model(), FOLDER / GRAPH)
    (FOLDER / "manifest.toml").write_text(manifest(), encoding="utf-8")


if __name__ == "__main__":
    main()
