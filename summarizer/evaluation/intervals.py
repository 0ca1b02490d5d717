"""Bootstrap intervals of means, and a paired test of two systems on the same topics."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

LEVEL = 0.95  # the usual one of the field
RESAMPLES = 9_999  # so that a p value is a multiple of 1 / 10,000
SEED = 2004  # any: the same figures each time
SIGNATURE = f"ci:percentile-{LEVEL:.0%}|resamples:{RESAMPLES}|seed:{SEED}|test:paired-sign-flip"
_NUMBERS_AT_ONCE = 1_000_000  # these fit in the processor's cache, which is several times faster


@dataclass(frozen=True, slots=True)
class Estimate:
    """A mean over topics with its 95% interval; a single topic has no interval."""

    mean: float
    low: float | None
    high: float | None


@dataclass(frozen=True, slots=True)
class Difference:
    """A mean paired difference, its 95% interval, and the p value of there being none."""

    mean: float
    low: float | None
    high: float | None
    p: float | None


def estimates(values: NDArray[np.float64]) -> list[Estimate]:
    """Return the mean of each column with its interval; shape (topics, columns).

    The interval is that of the percentile bootstrap over topics. The resamples are always the same,
    so a column has the same interval beside any others.
    """
    means = values.mean(axis=0)
    if len(values) < 2:  # noqa: PLR2004 - two are the fewest that can differ
        return [Estimate(float(mean), None, None) for mean in means]
    from scipy.stats import bootstrap  # noqa: PLC0415 - slow to import, and not before it is needed

    settings = _settings(values)
    result = bootstrap((values,), confidence_level=LEVEL, method="percentile", **settings)
    interval = result.confidence_interval
    return [
        Estimate(float(mean), float(low), float(high))
        for mean, low, high in zip(means, interval.low, interval.high, strict=True)
    ]


def differences(values: NDArray[np.float64]) -> list[Difference]:
    """Return the mean of each column of paired differences; shape (topics, columns).

    The p value is that of a two-sided permutation test, which swaps the two systems on each topic
    at random: in all ways for up to 13 topics, in 9,999 ways above. It is not adjusted for the
    number of comparisons.
    """
    found = estimates(values)
    if len(values) < 2:  # noqa: PLR2004 - as above
        return [Difference(one.mean, one.low, one.high, None) for one in found]
    from scipy.stats import permutation_test  # noqa: PLC0415 - as above

    settings = _settings(values)
    result = permutation_test((values,), permutation_type="samples", **settings)
    return [
        Difference(one.mean, one.low, one.high, float(p))
        for one, p in zip(found, result.pvalue, strict=True)
    ]


def _settings(values: NDArray[np.float64]) -> dict[str, Any]:
    return {
        "statistic": np.mean,
        "n_resamples": RESAMPLES,
        "batch": max(1, _NUMBERS_AT_ONCE // values.size),
        "vectorized": True,
        "axis": 0,
        "rng": np.random.default_rng(SEED),
    }
