"""Convert the upstream encoder to int8 ONNX and measure how well it agrees with the original.

`build.py` runs this file inside its throw-away environment; nothing here is imported by the
package.
"""

from __future__ import annotations

import argparse
import json
import re
import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from tokenizers import Tokenizer
from transformers import AutoModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from numpy.typing import NDArray

INPUTS = ["input_ids", "attention_mask", "token_type_ids"]
OUTPUT = "last_hidden_state"
OPSET = 17
MAX_TOKENS = 256
LEAST_WORDS = 5


class HiddenStates(torch.nn.Module):
    """The encoder with three tensors in and one out, which is what an export can express."""

    def __init__(self, encoder: torch.nn.Module) -> None:
        """Wrap `encoder`, a BERT of the transformers library."""
        super().__init__()
        self.encoder = encoder

    def forward(
        self, input_ids: torch.Tensor, attention_mask: torch.Tensor, token_type_ids: torch.Tensor
    ) -> torch.Tensor:
        """Return the last hidden states, shape (batch, tokens, dimensions)."""
        output = self.encoder(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        )
        states: torch.Tensor = output.last_hidden_state
        return states


def export(source: Path, target: Path) -> None:
    """Write the float32 graph of the weights in `source` to `target`."""
    # Eager attention: the fused kernel of torch has no counterpart in ONNX.
    encoder = AutoModel.from_pretrained(
        source, local_files_only=True, use_safetensors=True, attn_implementation="eager"
    ).eval()
    ids = torch.arange(1000, 1018).reshape(2, 9)
    example = (ids, torch.ones_like(ids), torch.zeros_like(ids))
    axes = {0: "batch_size", 1: "sequence_length"}
    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            HiddenStates(encoder),
            example,
            str(target),
            input_names=INPUTS,
            output_names=[OUTPUT],
            dynamic_axes=dict.fromkeys([*INPUTS, OUTPUT], axes),
            opset_version=OPSET,
            dynamo=False,
        )


def quantise(source: Path, target: Path) -> None:
    """Write `source` with signed weights of 7 bits, one scale per output channel.

    Seven bits (`reduce_range`) because an x86 CPU without VNNI adds pairs of products in 16 bits:
    with eight they can saturate, and the vectors would depend on the CPU. It costs about 0.001 of
    cosine.
    """
    quantize_dynamic(
        str(source),
        str(target),
        weight_type=QuantType.QInt8,
        per_channel=True,
        reduce_range=True,
        extra_options={"DefaultTensorType": onnx.TensorProto.FLOAT},
    )


def fuse(source: Path, target: Path) -> None:
    """Write `source` with ONNX Runtime's fusions applied, so that no start need find them.

    The extended level fuses operators but chooses no memory layout, so the file is not tied to this
    machine's CPU.
    """
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(target)
    onnxruntime.InferenceSession(str(source), options, providers=["CPUExecutionProvider"])


def convert(source: Path, target: Path) -> None:
    """Write the int8 graph of the weights in `source` to `target`."""
    with tempfile.TemporaryDirectory() as folder:
        plain, small = Path(folder, "plain.onnx"), Path(folder, "small.onnx")
        export(source, plain)
        quantise(plain, small)
        fuse(small, target)


def sentences(paths: Iterable[Path]) -> list[str]:
    """Return the sentences of five words and more in `paths`, split roughly: a sample."""
    lines = [line for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    pieces = [piece.strip() for line in lines for piece in re.split(r"(?<=[.!?”])\s+", line)]
    return [piece for piece in pieces if len(piece.split()) >= LEAST_WORDS]


def original(source: Path) -> Callable[[list[int]], NDArray[np.float32]]:
    """Return the function from token ids to hidden states of the float32 weights in `source`."""
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
    """Return the function from token ids to hidden states that `graph` computes."""
    session = onnxruntime.InferenceSession(str(graph), providers=["CPUExecutionProvider"])

    def states(ids: list[int]) -> NDArray[np.float32]:
        row = np.array([ids], dtype=np.int64)
        feeds = dict(zip(INPUTS, [row, np.ones_like(row), np.zeros_like(row)], strict=True))
        hidden: NDArray[np.float32] = session.run([OUTPUT], feeds)[0][0]
        return hidden

    return states


def agreement(source: Path, graph: Path, texts: list[str]) -> dict[str, float]:
    """Return how `graph` agrees with the float32 weights in `source` on `texts`.

    `cosine` is between the two vectors of a sentence; `similarity` is the difference that a caller
    sees in the cosine of two sentences, over all pairs.
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
        "cosine_mean": round(float(cosine.mean()), 4),
        "cosine_min": round(float(cosine.min()), 4),
        "similarity_mean": round(float(similarity.mean()), 4),
        "similarity_max": round(float(similarity.max()), 4),
    }


def unit_rows(
    states: Callable[[list[int]], NDArray[np.float32]], ids: list[list[int]]
) -> NDArray[np.float32]:
    """Return one unit row for each list of token ids: the mean of its hidden states, normalised."""
    rows = np.stack([states(one).mean(axis=0) for one in ids])
    unit: NDArray[np.float32] = rows / np.linalg.norm(rows, axis=1, keepdims=True)
    return unit


def main() -> None:
    """Convert and print the agreement as JSON; with `--compare`, measure a graph that exists."""
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
