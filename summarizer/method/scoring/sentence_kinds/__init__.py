"""What a sentence's vector tells of its kind: whether it leans on others, or sets a scene.

Sentences that lean ("That same evening he called it off.") and scenes ("Rain fell on the empty
quay.") are alike to an encoder, in whatever language they are. A logistic regression over vectors,
a linear probe (Alain & Bengio 2017), finds them where no list of words does. It is fitted to
labelled sentences by models/fit_sentence_kinds.py: docs/decisions/sentence-kinds.md.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from summarizer.method.encoding import Encoded

    Floats = NDArray[np.float64]

FILE = Path(__file__).with_name("probes.json")
"""The numbers of the probes, for each encoder that ships."""

DECIMALS = 6  # of a probability: further ones are the machine's
_AT_ONCE = 1024  # rows made floats of 64 bits at a time: three megabytes


class Kinds(NamedTuple):
    """What the vectors of n sentences tell, shape (n,) each.

    `leaning` is true of sentences that are probably not understood without what stands before them;
    `scenes` are the probabilities that they tell of an atmosphere, an anecdote or a portrait, and
    nothing of the event. They are 0 where the vectors of the encoder do not tell.
    """

    leaning: NDArray[np.bool_]
    scenes: Floats


class Probe(NamedTuple):
    """A logistic regression over vectors: `weights`, shape (d,), and `intercept`.

    `least` is the probability from which on what it tells is taken for true.
    """

    weights: Floats
    intercept: float
    least: float

    def probabilities(self, vectors: NDArray[np.float32]) -> Floats:
        """Return the probability of each of n vectors, shape (n,); 0 below the least.

        Each row is summed by itself, so that no other row changes the last bits of its result.
        """
        scores = np.empty(len(vectors))
        for first in range(0, len(vectors), _AT_ONCE):
            some = vectors[first : first + _AT_ONCE].astype(np.float64)
            scores[first : first + len(some)] = (some * self.weights).sum(axis=1)
        probabilities = (1 / (1 + np.exp(-(scores + self.intercept)))).round(DECIMALS)
        return np.where(probabilities < self.least, 0.0, probabilities)


class Probes(NamedTuple):
    """What tells the kinds by the vectors of one encoder."""

    leaning: Probe
    scene: Probe


def kinds_of(encoded: Encoded) -> Kinds:
    """Return the kinds of the sentences of a draft, by the probes for its encoder.

    Where none ship for it, no sentence leans and none is a scene, as far as vectors tell.
    """
    vectors = encoded.vectors
    probes = shipped_probes().get(encoded.encoder.sha256)
    if probes is None:
        return Kinds(np.zeros(len(vectors), dtype=np.bool_), np.zeros(len(vectors)))
    return Kinds(probes.leaning.probabilities(vectors) > 0, probes.scene.probabilities(vectors))


@cache
def shipped_probes() -> Mapping[str, Probes]:
    """Return the probes that ship, by the SHA-256 of the weights of their encoders."""
    encoders = json.loads(FILE.read_text(encoding="utf-8")).values()
    return {
        numbers["encoder"]: Probes(_probe(numbers["leaning"]), _probe(numbers["scene"]))
        for numbers in encoders
    }


def _probe(numbers: Mapping[str, Any]) -> Probe:
    weights = np.array(numbers["weights"], dtype=np.float64)
    return Probe(weights, numbers["intercept"], numbers["least"])
