"""Variants of the method: each does without one of its steps, or has another value there.

A variant names what it replaces for the time of a run: constants of the package by module and name,
functions likewise, and settings of `Options`.
"""

from __future__ import annotations

import random
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pkgutil import resolve_name
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import numpy as np

from summarizer import Options
from summarizer.method.scoring.word_pairs import WordPairs, word_pairs
from summarizer.method.selection.candidates import representatives

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from summarizer.method.rows import Budget, Material
    from summarizer.text.tokens import Tokenized

MOST_FACTOR = 4 / 3  # by which a shaken constant is multiplied, or divided


@dataclass(frozen=True)
class Variant:
    """What is changed of a step: names within the package with their values, and options."""

    step: str
    name: str
    changes: Mapping[str, Any] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)

    @contextmanager
    def applied(self) -> Iterator[None]:
        """Run with the changes, and undo them."""
        with ExitStack() as stack:
            for name, value in self.changes.items():
                stack.enter_context(patch(full_name(name), value))
            yield


def full_name(name: str) -> str:
    """Return the importable name of what a variant replaces, given within the method."""
    return f"summarizer.{name}" if name.startswith("pipeline.") else f"summarizer.method.{name}"


def no_nearness(block: NDArray[np.float32], starts: NDArray[np.intp]) -> NDArray[np.float32]:
    """No candidate comes near to any sentence."""
    return np.zeros((len(starts), block.shape[1]), dtype=np.float32)


def no_word_pairs(
    texts: Tokenized, articles: NDArray[np.intp], prominence: NDArray[np.float64]
) -> WordPairs:
    """The word pairs of each text, none of which weighs anything."""
    found = word_pairs(texts, articles, prominence)
    return replace(found, weights=np.zeros_like(found.weights))


def raw_prominence(prominence: NDArray[np.float64]) -> NDArray[np.float64]:
    """Each report counted by its prominence itself, of which the method takes the square root."""
    return prominence


def representatives_by_centrality(material: Material, budget: Budget) -> NDArray[np.intp]:
    """The representatives, whether or not they can be read alone."""
    return representatives(replace(material, fitness=faultless(material.fitness)), budget)


def faultless(rows: Sequence[Any] | NDArray[np.float64], *_others: object) -> NDArray[np.float64]:
    """Every row reads as well as any other."""
    return np.ones(len(rows))


METHOD = Variant("the method", "as it is")
_PLAIN_REPRESENTATIVE = {
    "selection.candidates._COVERAGE_OF_REPRESENTATIVE": 0.0,
    "selection.candidates._PROMINENCE_OF_REPRESENTATIVE": 0.0,
}
_WORDS_ALONE = {"clustering.similarity._SHARE_OF_MEANING": 0.0}
_EMBEDDINGS_ALONE = {
    "clustering.similarity._SHARE_OF_MEANING": 1.0,
    "clustering.similarity._AGREEMENT": 1e-9,
}
_NO_STANDING = {"pipeline.fitness": faultless, "pipeline.soundness": faultless}
_NO_PASSAGES = {"scoring.passages._MOST": 1}

VARIANTS = (
    Variant("similarity", "words alone", _WORDS_ALONE),
    Variant(
        "similarity",
        "words alone, thresholds 0.35, 0.30",
        _WORDS_ALONE,
        {"same_fact": 0.35, "redundancy": 0.30},
    ),
    Variant("similarity", "embeddings alone", _EMBEDDINGS_ALONE),
    Variant(
        "similarity",
        "embeddings alone, thresholds 0.80, 0.80",
        _EMBEDDINGS_ALONE,
        {"same_fact": 0.80, "redundancy": 0.80},
    ),
    Variant(
        "similarity",
        "embeddings never marked down",
        {"clustering.similarity._AGREEMENT": 1e-9},
    ),
    Variant("clusters", "at 0.35", options={"same_fact": 0.35}),
    Variant("clusters", "at 0.45", options={"same_fact": 0.45}),
    Variant("clusters", "at 0.65", options={"same_fact": 0.65}),
    Variant("clusters", "none, each sentence by itself", options={"same_fact": 1.0}),
    Variant("redundancy limit", "0.38", options={"redundancy": 0.38}),
    Variant("redundancy limit", "0.45", options={"redundancy": 0.45}),
    Variant("redundancy limit", "0.55", options={"redundancy": 0.55}),
    Variant("redundancy limit", "none", options={"redundancy": 1.0}),
    Variant("prominence", "flat", {"scoring.position._FADING_WORDS": 0.0}),
    Variant("prominence", "a tenth of the fading", {"scoring.position._FADING_WORDS": 7.5}),
    Variant("prominence", "twice the fading", {"scoring.position._FADING_WORDS": 150.0}),
    Variant("prominence", "its square root, exponent 0.5", {"scoring.position._EXPONENT": 0.5}),
    Variant("word pairs", "none", {"pipeline.word_pairs": no_word_pairs}),
    Variant("word pairs", "unshared ones count fully", {"scoring.word_pairs._UNSHARED": 1.0}),
    Variant("word pairs", "unshared ones count nothing", {"scoring.word_pairs._UNSHARED": 1e-9}),
    Variant("word pairs", "no emphasis", {"scoring.word_pairs._EMPHASIS": 1.0}),
    Variant("nearness", "none", {"selection.objective._nearest_of": no_nearness}),
    Variant("support", "none", {"selection.objective._SUPPORT": 0.0}),
    Variant("support", "by raw prominence", {"selection.objective._worth": raw_prominence}),
    Variant("support", "from 0.60", options={"support": 0.60}),
    Variant("length", "exponent 0.5", {"selection.candidates._LENGTH_EXPONENT": 0.5}),
    Variant("length", "exponent 1", {"selection.candidates._LENGTH_EXPONENT": 1.0}),
    Variant("representative", "without coverage and place", _PLAIN_REPRESENTATIVE),
    Variant(
        "representative",
        "by centrality alone",
        {
            **_PLAIN_REPRESENTATIVE,
            "selection.greedy.representatives": representatives_by_centrality,
        },
    ),
    Variant("representative", "short names as good", {"selection.candidates._SHORT_NAME": 0.0}),
    Variant("passages", "none, each sentence by itself", _NO_PASSAGES),
    Variant("passages", "two sentences at most", {"scoring.passages._MOST": 2}),
    Variant("passages", "never marked down", {"selection.candidates._IN_PASSAGE": 1.0}),
    Variant("standing", "nothing marked down", _NO_STANDING),
    Variant("standing", "nothing marked down, no passages", {**_NO_STANDING, **_NO_PASSAGES}),
    Variant("the event", "nothing is beside it", {"selection.greedy._EVENT": 0.0}),
)

SHAKEN_OPTIONS = ("same_fact", "redundancy")
SHAKEN = (
    "clustering.similarity._SHARE_OF_MEANING",
    "clustering.similarity._AGREEMENT",
    "scoring.position._FADING_WORDS",
    "scoring.position._EXPONENT",
    "scoring.word_pairs._UNSHARED",
    "scoring.word_pairs._EMPHASIS",
    "scoring.independence._LEANING_FITNESS",
    "selection.greedy._EVENT",
    "selection.objective._SUPPORT",
    "selection.candidates._COVERAGE_OF_REPRESENTATIVE",
    "selection.candidates._PROMINENCE_OF_REPRESENTATIVE",
    "selection.candidates._IN_PASSAGE",
    "selection.candidates._LENGTH_EXPONENT",
)


def shaken(seed: int) -> Variant:
    """The method with each constant by up to a third greater or a quarter less; always the same."""
    dice = random.Random(seed)  # noqa: S311 - no secret
    shipped = Options()
    return Variant(
        "shaken",
        str(seed),
        {
            name: resolve_name(full_name(name)) * MOST_FACTOR ** dice.uniform(-1, 1)
            for name in SHAKEN
        },
        {
            name: getattr(shipped, name) * MOST_FACTOR ** dice.uniform(-1, 1)
            for name in SHAKEN_OPTIONS
        },
    )
