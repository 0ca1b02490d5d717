"""The names of a layer's parts: those of the cross-encoder in training, and those of a BERT."""

from __future__ import annotations

PARTS = (
    ("o", "attention.output.dense"),
    ("n1", "attention.output.LayerNorm"),
    ("u", "intermediate.dense"),
    ("d", "output.dense"),
    ("n2", "output.LayerNorm"),
)
"""Each by both names; `qkv`, beside them, holds what `QUERY_KEY_VALUE` of a BERT do."""

QUERY_KEY_VALUE = ("query", "key", "value")
