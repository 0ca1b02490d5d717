"""Rows gathered by their labels, and the labels that there are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def distinct(values: NDArray[np.intp]) -> NDArray[np.intp]:
    """The values without repetition, ascending, shape (distinct values,).

    What `np.unique` gives, which takes the import of numpy's masked arrays, and longer for few.
    """
    ordered = np.sort(values)
    found: NDArray[np.intp] = ordered[np.diff(ordered, prepend=ordered[:1] - 1) > 0]
    return found


def median(values: NDArray[np.float64]) -> float:
    """The median of n ≥ 1 values: `np.median` brings in numpy's masked arrays, too."""
    ordered = np.sort(values)
    return float(ordered[(len(values) - 1) // 2 : len(values) // 2 + 1].mean())


def first_of_each(values: NDArray[np.intp]) -> NDArray[np.intp]:
    """Where each value stands for the first time, ascending, shape (distinct values,)."""
    return np.sort(np.unique(values, return_index=True)[1])


def by_first_appearance(values: NDArray[np.intp]) -> NDArray[np.intp]:
    """The values numbered from 0 in the order in which they first appear, shape (n,)."""
    _, first, inverse = np.unique(values, return_index=True, return_inverse=True)
    rank = np.empty(len(first), dtype=np.intp)
    rank[np.argsort(first, kind="stable")] = np.arange(len(first))
    return rank[inverse]


def members_of(labels: NDArray[np.intp]) -> list[NDArray[np.intp]]:
    """The rows of each label, ascending, in order of the labels."""
    if not len(labels):
        return []
    order = np.argsort(labels, kind="stable")
    return np.split(order, np.nonzero(np.diff(labels[order]))[0] + 1)
