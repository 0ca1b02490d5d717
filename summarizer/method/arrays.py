"""Functions of arrays: distinct values, medians, ranks, and the rows of each label."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarizer.citations import DECIMALS

if TYPE_CHECKING:
    from numpy.typing import NDArray


def distinct(values: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return the values without repetition, ascending, shape (distinct values,).

    The same as `np.unique`, which imports numpy's masked arrays and is slower on few values.
    """
    ordered = np.sort(values)
    firsts: NDArray[np.intp] = ordered[np.diff(ordered, prepend=ordered[:1] - 1) > 0]
    return firsts


def median(values: NDArray[np.float64]) -> float:
    """Return the median of n ≥ 1 values; `np.median` would import numpy's masked arrays, too."""
    ordered = np.sort(values)
    return float(ordered[(len(values) - 1) // 2 : len(values) // 2 + 1].mean())


def shares_of_best(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return values of 0 or more as shares of the greatest, to four decimals, in their own shape.

    Values are compared by them: further decimals differ from machine to machine.
    """
    greatest = float(values.max(initial=0.0))
    shares: NDArray[np.float64] = np.round(values / (greatest or 1.0), DECIMALS)
    return shares


def first_of_each(values: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return the index of each value's first appearance, ascending, shape (distinct values,)."""
    return np.sort(np.unique(values, return_index=True)[1])


def by_first_appearance(values: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return the values renumbered from 0 by first appearance, shape (n,)."""
    _, first, inverse = np.unique(values, return_index=True, return_inverse=True)
    rank = np.empty(len(first), dtype=np.intp)
    rank[np.argsort(first, kind="stable")] = np.arange(len(first))
    return rank[inverse]


def members_of(labels: NDArray[np.intp]) -> list[NDArray[np.intp]]:
    """Return the rows of each label, ascending, in the order of the labels."""
    if not len(labels):
        return []
    order = np.argsort(labels, kind="stable")
    return np.split(order, np.nonzero(np.diff(labels[order]))[0] + 1)
