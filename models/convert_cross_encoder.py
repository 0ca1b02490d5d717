"""Convert the trained cross-encoder to int8 ONNX, and write its manifest.

    python models/convert_cross_encoder.py WEIGHTS.npz WORDS.safetensors

WEIGHTS.npz is what `train_cross_encoder.py` writes; WORDS.safetensors are the weights of the
encoder that it started from, of which the word embeddings were left as they are. Both are read in
the environment of `build.py`; the package does not import this file.
"""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
from bert import INPUT, INTEGERS, Bert
from layer_names import PARTS, QUERY_KEY_VALUE
from safetensors.numpy import load_file

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

FOLDER = Path(__file__).resolve().parent / "same-fact-cross-encoder"
GRAPH, TOKENIZER = "onnx/model_qint8.onnx", "../all-MiniLM-L6-v2/tokenizer.json"
MOST = 112  # word pieces of a pair that it was trained on
SIDES = "token_type_ids"  # 0 for the claim and its marks, 1 for the other sentence and its mark
OUTPUT = "logits"
CLASSES = 3  # reports, contradicts, neither
LAYERS, HEADS, WIDTH = 6, 12, 384
EPSILON = 1e-12  # of every normalisation
WORDS = "embeddings.word_embeddings.weight"


class CrossEncoder(Bert):
    """A BERT that reads two sentences at once, and ends in the scores of three classes."""

    def __init__(self, weights: dict[str, NDArray[np.float32]], layers: int = LAYERS) -> None:
        """Hold the weights by the names of a BERT, and those of the last layer as `head`."""
        config: dict[str, Any] = {
            "num_hidden_layers": layers,
            "num_attention_heads": HEADS,
            "hidden_size": WIDTH,
            "layer_norm_eps": EPSILON,
        }
        super().__init__(weights, config)

    def model(self) -> onnx.ModelProto:
        """Return the model: token ids and sides in, logits of the classes out, shape (1, 1, 3)."""
        self.scores()
        given = {INPUT: INTEGERS, SIDES: INTEGERS}
        return self.graph.checked("cross_encoder", given, OUTPUT, [1, 1, CLASSES])

    def scores(self) -> None:
        """Add embeddings, layers, and the scores of the classes by the first state and the mean."""
        graph = self.graph
        states = self.states()
        first = graph.node("Gather", states, graph.constant("first", [0]), axis=1)
        axis = graph.constant("tokens", [1])
        mean = graph.node("ReduceMean", states, axis, keepdims=1)
        both = graph.node("Concat", first, mean, axis=-1)
        scores = graph.node("MatMul", both, graph.constant("head", self._weights["head.weight"].T))
        graph.node("Add", scores, graph.constant("head.bias", self._weights["head.bias"]))

    def _embeddings(self) -> str:
        """Add the embeddings of words, of positions and of sides."""
        graph, weights = self.graph, self._weights
        positions = self.positions(weights["embeddings.position_embeddings.weight"])
        table = graph.constant("sides", weights["embeddings.token_type_embeddings.weight"])
        placed = graph.node("Add", positions, graph.node("Gather", table, SIDES))
        return self._sum(self.words(), placed, "embeddings")


def named(
    trained: Mapping[str, NDArray[Any]], layers: int = LAYERS
) -> dict[str, NDArray[np.float32]]:
    """Return the trained weights by the names of a BERT: queries, keys and values apart."""
    weights = {name: values.astype(np.float32) for name, values in trained.items()}
    found = {
        "embeddings.position_embeddings.weight": weights["pos"],
        "embeddings.token_type_embeddings.weight": weights["typ"],
    }
    for kind in ("weight", "bias"):
        found[f"head.{kind}"] = weights[f"head.{kind}"]
        found[f"embeddings.LayerNorm.{kind}"] = weights[f"n.{kind}"]
        for number in range(layers):
            block, layer = f"blocks.{number}", f"encoder.layer.{number}"
            parts = np.split(weights[f"{block}.qkv.{kind}"], 3)
            for part, values in zip(QUERY_KEY_VALUE, parts, strict=True):
                found[f"{layer}.attention.self.{part}.{kind}"] = values
            for short, name in PARTS:
                found[f"{layer}.{name}.{kind}"] = weights[f"{block}.{short}.{kind}"]
    return found


def manifest() -> str:
    """Return the text of the manifest, with the checksums of the graph and of the tokenizer."""
    name = Path(__file__).name
    head = (
        f"# Written by {name}. A model with a file that differs from its hash is refused.",
        "[[models]]",
        f'name = "{FOLDER.name}"',
        'folder = "."',
        'upstream = "sentence-transformers/all-MiniLM-L6-v2"',
        'licence = "Apache-2.0"',
        f'graph = "{GRAPH}"',
        f'tokenizer = "{TOKENIZER}"',
        f"dimensions = {CLASSES}",
        f"max_tokens = {MOST}",
        'languages = ["en"]',
        "",
        "[models.sha256]",
    )
    hashes = [
        f'"{file}" = "{hashlib.sha256((FOLDER / file).read_bytes()).hexdigest()}"'
        for file in (TOKENIZER, GRAPH)
    ]
    return "\n".join([*head, *hashes, ""])


def main() -> None:
    """Convert the weights, and write the manifest."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("weights", type=Path, help="what train_cross_encoder.py writes")
    parser.add_argument("words", type=Path, help="model.safetensors of the encoder")
    arguments = parser.parse_args()
    words = {name.removeprefix("bert."): each for name, each in load_file(arguments.words).items()}
    weights = named(dict(np.load(arguments.weights))) | {WORDS: words[WORDS].astype(np.float32)}
    graph = FOLDER / GRAPH
    graph.parent.mkdir(parents=True, exist_ok=True)
    onnx.save(CrossEncoder(weights).model(), graph)
    (FOLDER / "manifest.toml").write_text(manifest(), encoding="utf-8")


if __name__ == "__main__":
    main()
