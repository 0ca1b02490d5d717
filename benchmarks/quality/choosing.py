"""Cross-validate the choice of settings: choose on one half of the topics, look at the other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.quality.sets import SETS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float64]

HALVES = 20  # random ones, over which the figures are averaged


def chosen_by_half(shipped: Sequence[Floats], settings: Sequence[Sequence[Floats]]) -> Floats:
    """Return what choosing among random settings gains in ROUGE-2, by set, shape (sets, 4).

    The best setting on a random half of the topics is chosen. The columns are means over `HALVES`:

    0. the chosen setting less the average setting, on the half that chose it;
    1. the same on the other half;
    2. the chosen setting less the shipped one, on the other half;
    3. the shipped setting less the average one, on the other half.

    `shipped` holds the scores of each set, shape (topics,); `settings` holds as much for each
    random setting.
    """
    dice = np.random.default_rng(HALVES)
    found = []
    for _ in range(HALVES):
        orders = [dice.permutation(len(each)) for each in shipped]
        halves = [(rows[: len(rows) // 2], rows[len(rows) // 2 :]) for rows in orders]
        here, there = (
            np.array(
                [
                    [each[half[side]].mean() for each, half in zip(sets, halves, strict=True)]
                    for sets in (shipped, *settings)
                ]
            )
            for side in (0, 1)
        )
        best = 1 + int(np.argmax(here[1:].mean(axis=1)))
        average = there[1:].mean(axis=0)
        own = here[best] - here[1:].mean(axis=0)
        found.append(
            np.stack([own, there[best] - average, there[best] - there[0], there[0] - average])
        )
    means: Floats = np.mean(found, axis=0).T
    return means


def choosing(shipped: Sequence[Floats], settings: Sequence[Sequence[Floats]]) -> dict[str, Any]:
    """The figures of the cross-validation of the scores, ready for JSON."""
    rows = chosen_by_half(shipped, settings)
    names = ("on its half", "on the other", "to the shipped", "shipped to average")
    by_set = dict(zip([each.name for each in SETS], rows, strict=True))
    by_set["mean of all sets"] = rows.mean(axis=0)
    figures = {
        key: {name: round(100 * float(value), 2) for name, value in zip(names, row, strict=True)}
        for key, row in by_set.items()
    }
    return {"settings": len(settings), "halves": HALVES, "sets": figures}
