"""Rows gathered by their labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def members_of(labels: NDArray[np.intp]) -> list[NDArray[np.intp]]:
    """The rows of each label, ascending, in order of the labels."""
    if not len(labels):
        return []
    order = np.argsort(labels, kind="stable")
    return np.split(order, np.nonzero(np.diff(labels[order]))[0] + 1)
