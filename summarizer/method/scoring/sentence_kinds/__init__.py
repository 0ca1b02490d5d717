"""What a sentence's vector tells of its kind: whether it leans, sets a scene, or is superseded.

Sentences that lean ("That same evening he called it off."), scenes ("Rain fell on the empty quay.")
and what holds on its day ("The vote is on Thursday.") are alike to an encoder, in whatever language
they are. A logistic regression over vectors, a linear probe (Alain & Bengio 2017), finds them where
no list of words does. It is fitted to labelled sentences by models/fit_sentence_kinds.py:
docs/decisions/sentence-kinds.md.
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
    nothing of the event; `superseded` those that a newer article knows better: how things stood,
    a toll so far, what was to come. They are 0 where the vectors of the encoder do not tell.
    """

    leaning: NDArray[np.bool_]
    scenes: Floats
    superseded: Floats


class Probe(NamedTuple):
    """A logistic regression over vectors: `weights`, shape (d,), and `intercept`.

    `least` is the probability from which on what it tells is taken for true.
    """

    weights: Floats
    intercept: float
    least: float

    def log_odds(self, vectors: NDArray[np.float32]) -> Floats:
        """Return the log-odds of each of n vectors, shape (n,).

        Each row is summed by itself, so that no other row changes the last bits of its result.
        """
        scores = np.empty(len(vectors))
        for first in range(0, len(vectors), _AT_ONCE):
            some = vectors[first : first + _AT_ONCE].astype(np.float64)
            scores[first : first + len(some)] = (some * self.weights).sum(axis=1)
        return scores + self.intercept

    def probabilities(self, vectors: NDArray[np.float32]) -> Floats:
        """Return the probability of each of n vectors, shape (n,); 0 below the least."""
        return _probabilities(self.log_odds(vectors), self.least)


class Superseded(NamedTuple):
    """A logistic regression of whether a newer article knows better.

    `passing` is the weight of the log-odds that a sentence tells what holds on its day, `newer` is
    that of the share of the articles that are newer. `least` is as for a `Probe`.
    """

    passing: float
    newer: float
    intercept: float
    least: float

    def probabilities(self, passing: Floats, newer: Floats) -> Floats:
        """Return the probability of each sentence, shape (n,); 0 where no article is newer."""
        log_odds = self.passing * passing + self.newer * newer + self.intercept
        return np.where(newer > 0, _probabilities(log_odds, self.least), 0.0)


class Probes(NamedTuple):
    """What tells the kinds by the vectors of one encoder."""

    leaning: Probe
    scene: Probe
    passing: Probe
    superseded: Superseded


def kinds_of(encoded: Encoded, newer: Floats) -> Kinds:
    """Return the kinds of the sentences of a draft, by the probes for its encoder.

    `newer`, shape (n,), are shares of the articles that are newer than each sentence. Where no
    probes ship for the encoder, no sentence is of any kind, as far as vectors tell.
    """
    vectors = encoded.vectors
    probes = shipped_probes().get(encoded.encoder.sha256)
    if probes is None:
        nothing = np.zeros(len(vectors))
        return Kinds(nothing > 0, nothing, nothing)
    return Kinds(
        probes.leaning.probabilities(vectors) > 0,
        probes.scene.probabilities(vectors),
        _superseded(probes, vectors, newer),
    )


def _superseded(probes: Probes, vectors: NDArray[np.float32], newer: Floats) -> Floats:
    if not newer.any():
        return np.zeros(len(vectors))
    return probes.superseded.probabilities(probes.passing.log_odds(vectors), newer)


@cache
def shipped_probes() -> Mapping[str, Probes]:
    """Return the probes that ship, by the SHA-256 of the weights of their encoders."""
    encoders = json.loads(FILE.read_text(encoding="utf-8")).values()
    return {
        numbers["encoder"]: Probes(
            _probe(numbers["leaning"]),
            _probe(numbers["scene"]),
            _probe(numbers["passing"]),
            Superseded(**numbers["superseded"]),
        )
        for numbers in encoders
    }


def _probe(numbers: Mapping[str, Any]) -> Probe:
    weights = np.array(numbers["weights"], dtype=np.float64)
    return Probe(weights, numbers["intercept"], numbers["least"])


def _probabilities(log_odds: Floats, least: float) -> Floats:
    probabilities = (1 / (1 + np.exp(-log_odds))).round(DECIMALS)
    return np.where(probabilities < least, 0.0, probabilities)
