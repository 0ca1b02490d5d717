"""Convert the upstream encoder to int8 ONNX, and measure how well it agrees with the original.

`build.py` runs this file in its throw-away environment; the package does not import it.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
import onnxruntime
import torch
from bert import INPUT, MAX_TOKENS, OUTPUT, Bert
from safetensors.numpy import load_file
from tokenizers import Tokenizer
from transformers import AutoModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

LEAST_WORDS = 5  # of a sentence in the sample: shorter lines are mostly headings
DECIMALS = 4  # of a cosine in the answer, as README.md quotes it


def convert(source: Path, target: Path) -> None:
    """Convert the weights in `source`, and write the int8 graph to `target`."""
    weights = load_file(source / "model.safetensors")
    config = json.loads((source / "config.json").read_text(encoding="utf-8"))
    onnx.save(Bert(weights, config).model(), target)


def sentences(paths: Iterable[Path]) -> list[str]:
    """Return a sample of sentences from the files, split roughly, of at least five words."""
    lines = [line for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    pieces = [piece.strip() for line in lines for piece in re.split(r"(?<=[.!?”])\s+", line)]
    return [piece for piece in pieces if len(piece.split()) >= LEAST_WORDS]


def original(source: Path) -> Callable[[list[int]], NDArray[np.float32]]:
    """Return a function that computes hidden states from token ids with the float32 weights."""
    encoder: Any = AutoModel.from_pretrained(
        source, local_files_only=True, use_safetensors=True
    ).eval()

    def states(ids: list[int]) -> NDArray[np.float32]:
        with torch.no_grad():
            hidden: NDArray[np.float32] = (
                encoder(input_ids=torch.tensor([ids])).last_hidden_state[0].numpy()
            )
        return hidden

    return states


def converted(graph: Path) -> Callable[[list[int]], NDArray[np.float32]]:
    """Return a function that computes hidden states from token ids with the int8 graph."""
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    session = onnxruntime.InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])

    def states(ids: list[int]) -> NDArray[np.float32]:
        row = np.array([ids], dtype=np.int64)
        hidden: NDArray[np.float32] = session.run([OUTPUT], {INPUT: row})[0][0]
        return hidden

    return states


def agreement(source: Path, graph: Path, texts: list[str]) -> dict[str, float]:
    """Return the agreement of `graph` with the float32 weights in `source` on `texts`.

    `cosine` compares the two vectors of a sentence. `similarity` is the difference between the two
    cosines of a pair of sentences, over all pairs.
    """
    tokenizer = Tokenizer.from_file(str(source / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(MAX_TOKENS)
    ids = [tokenizer.encode(text).ids for text in texts]
    left, right = unit_rows(original(source), ids), unit_rows(converted(graph), ids)
    cosine = np.sum(left * right, axis=1)
    similarity = np.abs(left @ left.T - right @ right.T)
    return {
        "sentences": len(texts),
        "cosine_mean": round(float(cosine.mean()), DECIMALS),
        "cosine_min": round(float(cosine.min()), DECIMALS),
        "similarity_mean": round(float(similarity.mean()), DECIMALS),
        "similarity_max": round(float(similarity.max()), DECIMALS),
    }


def unit_rows(
    states: Callable[[list[int]], NDArray[np.float32]], ids: list[list[int]]
) -> NDArray[np.float32]:
    """Return one unit row for each list of token ids: the mean of its hidden states, normalised."""
    rows = np.stack([states(of_text).mean(axis=0) for of_text in ids])
    unit: NDArray[np.float32] = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return unit


def main() -> None:
    """Convert, measure and print the agreement as JSON; `--compare` only measures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path, help="folder with the upstream weights and tokenizer")
    parser.add_argument("graph", type=Path, help="the int8 graph, written unless --compare")
    parser.add_argument(
        "texts", type=Path, nargs="+", help="plain text files to measure the agreement on"
    )
    parser.add_argument("--compare", action="store_true", help="only measure")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    if not arguments.compare:
        convert(arguments.source, arguments.graph)
    result = agreement(arguments.source, arguments.graph, sentences(sorted(arguments.texts)))
    print(json.dumps(result))


if __name__ == "__main__":
    main()
