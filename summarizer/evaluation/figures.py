"""Figures as text for people: scores as percentages, short p values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.evaluation.intervals import Estimate
from summarizer.evaluation.measures import QUALITIES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.evaluation.measures import Quality
    from summarizer.evaluation.results import Evaluation, Pair, SystemResult
    from summarizer.evaluation.rouge import Measure

NOTHING = "–"
MINUS = "−"
MEASURE_NAMES: Mapping[Measure, str] = {
    "rouge1": "ROUGE-1",
    "rouge2": "ROUGE-2",
    "rougeL": "ROUGE-L",
    "rougeSU4": "ROUGE-SU4",
}
QUALITY_NAMES: Mapping[Quality, str] = {
    "words": "words",
    "fill": "of budget",
    "redundancy": "redundancy",
    "dangling": "dangling",
    "articles": "articles cited",
}
_PERCENTAGES = ("fill", "redundancy", "dangling")
_LEAST_P = 0.001  # a smaller one is written as "below"
CLEAR_P = 0.05  # below it a difference is called clear


def in_points(estimate: Estimate) -> Estimate:
    """Return the estimate × 100, as it is shown and drawn."""
    low, high = (None if end is None else 100 * end for end in (estimate.low, estimate.high))
    return Estimate(100 * estimate.mean, low, high)


def percent(value: float, decimals: int = 2) -> str:
    """Return a share as a percentage without its sign, such as `15.35`."""
    return f"{100 * value:.{decimals}f}"


def signed(value: float) -> str:
    """Return a difference in points, with a true minus."""
    return f"{100 * value:+.2f}".replace("-", MINUS)


def interval(low: float | None, high: float | None, *, sign: bool = False) -> str:
    """Return the interval in brackets, or nothing if there is none."""
    if low is None or high is None:
        return ""
    ends = [f"{100 * end:+.1f}" if sign else f"{100 * end:.1f}" for end in (low, high)]
    return f"[{', '.join(ends)}]".replace("-", MINUS)


def p_value(p: float | None) -> str:
    """Return the p value to three decimals, without the zero before the point."""
    if p is None:
        return ""
    return f"p {f'< {_LEAST_P:.3f}' if p < _LEAST_P else f'{p:.3f}'}".replace(" 0.", " .")


def quality(name: Quality, estimate: Estimate | None) -> str:
    """Return the mean of a quality in its unit: words, percent, articles."""
    if estimate is None:
        return NOTHING
    if name in _PERCENTAGES:
        return f"{percent(estimate.mean, 1)}%"
    return f"{estimate.mean:.1f}"


def quality_interval(name: Quality, estimate: Estimate) -> str:
    """Return the interval of a quality in its unit, or nothing if there is none."""
    if estimate.low is None or estimate.high is None:
        return ""
    factor = 1.0 if name in _PERCENTAGES else 0.01
    return interval(factor * estimate.low, factor * estimate.high)


def shown_qualities(evaluation: Evaluation) -> list[Quality]:
    """Return the qualities that any of the systems has."""
    return [
        name
        for name in QUALITIES
        if any(system.qualities[name] is not None for system in evaluation.systems)
    ]


def topics(system: SystemResult) -> str:
    """Return the number of topics, and how many of them failed."""
    return f"{system.topics}{f' ({system.failed} failed)' if system.failed else ''}"


def is_clear(pair: Pair) -> bool:
    """Return whether the p value is below .05."""
    return pair.p is not None and pair.p < CLEAR_P


def citations(system: SystemResult) -> str:
    """Return how many citations were checked, or how many of them are false."""
    if not system.cited:
        return NOTHING
    if not system.checked:
        return "not checked"
    if system.faults:
        return f"{len(system.faults)} false"
    return f"all {system.checked} true"


def by_pair(evaluation: Evaluation) -> dict[tuple[str, str], dict[Measure, Pair]]:
    """Return the comparisons by pair of systems, then by measure."""
    pairs: dict[tuple[str, str], dict[Measure, Pair]] = {}
    for pair in evaluation.pairs:
        pairs.setdefault((pair.a, pair.b), {})[pair.measure] = pair
    return pairs
