"""Write the graph of a BERT operator by operator, its layers in int8.

`convert.py`, `convert_multilingual.py` and `convert_cross_encoder.py` run this file in the
environment of their build; the package does not import it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import ArrayLike, NDArray

    Given = tuple[int, list[int | str]]
    """The type of what goes in, and its shape."""

INPUT = "input_ids"
OUTPUT = "last_hidden_state"
SHAPE: list[int | str] = [1, "sequence_length"]  # of the integers that go in: one text a run
INTEGERS: Given = (TensorProto.INT64, SHAPE)
OPSETS = {"": 20, "com.microsoft": 1}  # 20 is the first with Gelu
IR_VERSION = 9  # ONNX Runtime 1.18, the oldest that the package allows, reads no newer one
MAX_TOKENS = 256  # max_seq_length of sentence_bert_config.json
MOST_WEIGHT = 63  # of a weight in int8: products with more bits may saturate (README.md, "Why 7 …")
MOST_WORD_WEIGHT = 127  # word embeddings are looked up and not multiplied: all 8 bits are safe


class Graph:
    """An ONNX graph under construction; tensors are known by their names."""

    def __init__(self) -> None:
        """Create a graph without nodes."""
        self._nodes: list[onnx.NodeProto] = []
        self._constants: list[onnx.TensorProto] = []

    def constant(self, name: str, values: ArrayLike) -> str:
        """Add a constant, and return its name."""
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    def node(self, operator: str, *inputs: str, domain: str = "", **attributes: Any) -> str:  # noqa: ANN401 - as onnx has it
        """Add an operator, and return the name of its output."""
        return self.nodes(operator, *inputs, outputs=1, domain=domain, **attributes)[0]

    def nodes(
        self,
        operator: str,
        *inputs: str,
        outputs: int,
        domain: str = "",
        **attributes: Any,  # noqa: ANN401 - as onnx has it
    ) -> list[str]:
        """Add an operator, and return the names of its outputs."""
        names = [f"{operator}_{len(self._nodes)}_{number}" for number in range(outputs)]
        self._nodes.append(
            helper.make_node(
                operator, inputs, names, name=names[0], domain=domain or None, **attributes
            )
        )
        return names

    def model(self, dimensions: int) -> onnx.ModelProto:
        """Return the finished and checked model: token ids in, the last node's output out."""
        return self.checked("encoder", {INPUT: INTEGERS}, OUTPUT, [*SHAPE, dimensions])

    def checked(
        self, name: str, inputs: Mapping[str, Given], output: str, shape: Sequence[int | str]
    ) -> onnx.ModelProto:
        """Return the finished and checked model: what is given of each token in, `output` out.

        Its type allows one text a run: the activations of several texts would share a scale.
        """
        self._nodes[-1].output[0] = output
        graph = helper.make_graph(
            self._nodes,
            name,
            [helper.make_tensor_value_info(each, *given) for each, given in inputs.items()],
            [helper.make_tensor_value_info(output, TensorProto.FLOAT, shape)],
            self._constants,
        )
        opsets = [helper.make_opsetid(*pair) for pair in OPSETS.items()]
        model = helper.make_model(graph, opset_imports=opsets, ir_version=IR_VERSION)
        onnx.checker.check_model(model)
        return model


class Bert:
    """Writes the layers of a BERT with `weights` into a graph, in int8.

    The operators are those that ONNX Runtime runs fastest on a text of about forty tokens;
    README.md says what was tried.
    """

    def __init__(self, weights: dict[str, NDArray[np.float32]], config: dict[str, Any]) -> None:
        """Hold the weights by their names upstream, and the values of config.json."""
        self._weights = weights
        self._config = config
        self.graph = Graph()

    def model(self) -> onnx.ModelProto:
        """Return the whole encoder."""
        self.states()
        return self.graph.model(self._config["hidden_size"])

    def states(self) -> str:
        """Add embeddings and layers, and return the last hidden states, shape (1, tokens, d)."""
        states = self._embeddings()
        for number in range(self._config["num_hidden_layers"]):
            layer = f"encoder.layer.{number}"
            attended = self._attention(states, f"{layer}.attention")
            states = self._sum(attended, states, f"{layer}.attention.output")
            wide = self._dense(states, f"{layer}.intermediate.dense")
            active = self.graph.node("Gelu", wide, approximate="tanh")
            narrow = self._dense(active, f"{layer}.output.dense")
            states = self._sum(narrow, states, f"{layer}.output")
        return states

    def _embeddings(self) -> str:
        """Add the embeddings of words and of positions.

        Every token is of the first type, whose embedding is added to the positions beforehand.
        """
        weights = self._weights
        words = self.words()
        types = weights["embeddings.token_type_embeddings.weight"]
        with_type = weights["embeddings.position_embeddings.weight"][:MAX_TOKENS] + types[0]
        return self._sum(words, self.positions(with_type), "embeddings")

    def positions(self, values: NDArray[np.float32], given: str = INPUT, **axes: int) -> str:
        """Add the embeddings of as many positions as there are tokens, of all `values`.

        Their number is the size of what is given along its second axis.
        """
        graph = self.graph
        return graph.node(
            "Slice",
            graph.constant("places", values[np.newaxis]),
            graph.constant("from", [0]),
            graph.node("Shape", given, start=1, **axes),
            graph.constant("axis", [1]),
        )

    def words(self) -> str:
        """Add the embeddings of words, in int8, each with a scale of its own."""
        graph = self.graph
        embeddings = self._weights["embeddings.word_embeddings.weight"]
        table, scales = quantised(embeddings, MOST_WORD_WEIGHT)
        integers = graph.node("Gather", graph.constant("words", table), INPUT)
        scale = graph.node("Gather", graph.constant("words.scale", scales), INPUT)
        return graph.node("Mul", graph.node("Cast", integers, to=TensorProto.FLOAT), scale)

    def _attention(self, states: str, name: str) -> str:
        """Add the attention; queries, keys and values share their input, and so one product."""
        graph = self.graph
        parts = [f"{name}.self.{part}" for part in ("query", "key", "value")]
        together = self._dense(states, *parts)
        heads = self._config["num_attention_heads"]
        mixed = graph.node(
            "MultiHeadAttention",
            *graph.nodes("Split", together, outputs=len(parts), axis=-1, num_outputs=len(parts)),
            domain="com.microsoft",
            num_heads=heads,
        )
        return self._dense(mixed, f"{name}.output.dense")

    def _dense(self, states: str, *names: str) -> str:
        """Add the product with the weights of these names, side by side, and their biases."""
        graph = self.graph
        weights, scales = quantised(
            np.concatenate([self._weights[f"{name}.weight"] for name in names]), MOST_WEIGHT
        )
        bias = np.concatenate([self._weights[f"{name}.bias"] for name in names])
        name = names[0]
        return graph.node(
            "DynamicQuantizeMatMul",
            states,
            graph.constant(f"{name}.weight", weights.T),
            graph.constant(f"{name}.scale", scales[:, 0]),
            "",
            graph.constant(f"{name}.bias", bias),
            domain="com.microsoft",
        )

    def _sum(self, left: str, right: str, name: str) -> str:
        """Add the normalised sum as two operators: the one that does both is slower."""
        graph = self.graph
        norm = f"{name}.LayerNorm"
        return graph.node(
            "LayerNormalization",
            graph.node("Add", left, right),
            graph.constant(f"{norm}.weight", self._weights[f"{norm}.weight"]),
            graph.constant(f"{norm}.bias", self._weights[f"{norm}.bias"]),
            axis=-1,
            epsilon=self._config["layer_norm_eps"],
        )


def quantised(
    weights: NDArray[np.float32], most: int
) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Return the weights as integers from -`most` to `most`, and a scale a row, shape (rows, 1)."""
    scales = np.abs(weights).max(axis=1, keepdims=True) / np.float32(most)
    return np.rint(weights / scales).astype(np.int8), scales
