"""Variants of the method: each does without one of its steps, or has another value there.

A variant names the constants of the method and the settings of `Options` that it changes.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from summarizer import Options
from summarizer.method.constants import CONSTANTS, Constants

if TYPE_CHECKING:
    from collections.abc import Mapping

MOST_FACTOR = 4 / 3  # by which a shaken constant is multiplied or divided: a plausible other choice


@dataclass(frozen=True)
class Variant:
    """A change of a step: constants and options by name, with their values."""

    step: str
    name: str
    changes: Mapping[str, Any] = field(default_factory=dict)
    options: Mapping[str, Any] = field(default_factory=dict)

    @property
    def constants(self) -> Constants:
        """The constants of the method with the changes.

        Raises:
            TypeError: there is no constant of a name.
        """
        return replace(CONSTANTS, **self.changes)


METHOD = Variant("the method", "as it is")
_PLAIN_REPRESENTATIVE = {"coverage_of_representative": 0.0, "position_of_representative": 0.0}
_WORDS_ALONE = {"share_of_meaning": 0.0}
_NEVER_MARKED_DOWN = {"agreement": 1e-9}
_EMBEDDINGS_ALONE = {"share_of_meaning": 1.0, **_NEVER_MARKED_DOWN}
_ALL_READ_ALIKE = {
    "leaning_fitness": 1.0,
    "half_quotation_fitness": 1.0,
    "bare_definite_fitness": 1.0,
    "unusual_length_fitness": 1.0,
    "unfinished_fitness": 1.0,
}


def _one_pass(exponent: float) -> Mapping[str, Any]:
    return {"length_exponents": (exponent,), "exponents_of_few": (exponent,)}


_NO_PASSAGES = {"longest_passage": 1}

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
        _NEVER_MARKED_DOWN,
    ),
    Variant("clusters", "at 0.35", options={"same_fact": 0.35}),
    Variant("clusters", "at 0.45", options={"same_fact": 0.45}),
    Variant("clusters", "at 0.65", options={"same_fact": 0.65}),
    Variant("clusters", "none, each sentence by itself", options={"same_fact": 1.0}),
    Variant("redundancy limit", "0.38", options={"redundancy": 0.38}),
    Variant("redundancy limit", "0.45", options={"redundancy": 0.45}),
    Variant("redundancy limit", "0.55", options={"redundancy": 0.55}),
    Variant("redundancy limit", "none", options={"redundancy": 1.0}),
    Variant("position", "flat", {"fading_room": 0.0}),
    Variant("position", "a tenth of the fading", {"fading_room": 0.36}),
    Variant("position", "twice the fading", {"fading_room": 7.2}),
    Variant("position", "its square root, exponent 0.5", {"fading_exponent": 0.5}),
    Variant("articles", "all weigh the same", {"consensus": 0.0}),
    Variant("articles", "weigh by how far others bear them out", {"consensus": 1.0}),
    Variant(
        "quotations",
        "worth the same whatever the room",
        {"quotation_scarce": 0.0, "quotation_ample": 0.0},
    ),
    Variant("word pairs", "none", {"pair_weight": 0.0}),
    Variant("word pairs", "unshared ones count fully", {"unshared_pairs": 1.0}),
    Variant("word pairs", "unshared ones count nothing", {"unshared_pairs": 1e-9}),
    Variant("word pairs", "no emphasis", {"emphasis": 1.0}),
    Variant("nearness", "none", {"nearness_weight": 0.0}),
    Variant("support", "none", {"support_weight": 0.0}),
    Variant("support", "by raw position", {"report_exponent": 1.0}),
    Variant("support", "counted from similarity 0.60", {"report_similarity": 0.60}),
    Variant("length", "one pass, exponent 0.5", _one_pass(0.5)),
    Variant("length", "one pass, exponent 0.75", _one_pass(0.75)),
    Variant("length", "one pass, exponent 1", _one_pass(1.0)),
    Variant("representative", "without coverage and place", _PLAIN_REPRESENTATIVE),
    Variant(
        "representative",
        "by centrality alone",
        _PLAIN_REPRESENTATIVE | {"fitness_of_representative": 0.0},
    ),
    Variant("representative", "short names as good", {"short_name": 0.0}),
    Variant("passages", "none, each sentence by itself", _NO_PASSAGES),
    Variant("passages", "two sentences at most", {"longest_passage": 2}),
    Variant("passages", "never marked down", {"passage_fitness": 1.0}),
    Variant("readability", "nothing marked down", _ALL_READ_ALIKE),
    Variant("readability", "nothing marked down, no passages", {**_ALL_READ_ALIKE, **_NO_PASSAGES}),
    Variant("the event", "nothing is beside it", {"event": 0.0, "event_of_filler": 0.0}),
)

SHAKEN_OPTIONS = ("same_fact", "redundancy")
SHAKEN = (
    "share_of_meaning",
    "agreement",
    "fading_room",
    "fading_exponent",
    "consensus",
    "unshared_pairs",
    "emphasis",
    "leaning_fitness",
    "event",
    "support_weight",
    "coverage_of_representative",
    "position_of_representative",
    "passage_fitness",
    "length_exponents",
)


def shaken(seed: int) -> Variant:
    """The method with each constant up to a third greater or a quarter less, drawn by the seed."""
    dice = random.Random(seed)  # noqa: S311 - no secret
    shipped = Options()
    return Variant(
        "shaken",
        str(seed),
        {name: _times(getattr(CONSTANTS, name), dice) for name in SHAKEN},
        {
            name: getattr(shipped, name) * MOST_FACTOR ** dice.uniform(-1, 1)
            for name in SHAKEN_OPTIONS
        },
    )


def _times(value: float | tuple[float, ...], dice: random.Random) -> float | tuple[float, ...]:
    """The value, or all values of a constant, times one factor."""
    factor: float = MOST_FACTOR ** dice.uniform(-1, 1)
    return tuple(each * factor for each in value) if isinstance(value, tuple) else value * factor
