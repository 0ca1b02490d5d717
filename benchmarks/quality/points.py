"""Figures in points, which are hundredths: as results/ keeps them and as the page shows them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.evaluation.figures import CLEAR_P

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.evaluation.intervals import Estimate

Figure = dict[str, float | None]


def estimated(found: Estimate) -> Figure:
    """A mean with its interval."""
    return _rounded(found.mean, found.low, found.high)


def difference(mean: float, low: float | None, high: float | None, p: float | None) -> Figure:
    """A mean difference with its interval and the p value of there being none."""
    return _rounded(mean, low, high) | {"p": p}


def same() -> Figure:
    """The difference of a system from itself."""
    return difference(0.0, 0.0, 0.0, 1.0)


def cell(value: Mapping[str, float]) -> str:
    """A mean with its interval, for a table."""
    return f"{value['mean']:.2f} ({value['low']:.1f} … {value['high']:.1f})"


def change(value: Mapping[str, float]) -> str:
    """A mean difference with its interval, for a table; bold where p is below .05."""
    mean = f"{value['mean']:+.2f}"
    shown = f"**{mean}**" if value["p"] < CLEAR_P else mean
    return f"{shown} ({value['low']:+.1f} … {value['high']:+.1f})"


def _rounded(mean: float, low: float | None, high: float | None) -> Figure:
    ends = {"mean": mean, "low": low, "high": high}
    return {name: None if end is None else round(100 * end, 2) for name, end in ends.items()}
