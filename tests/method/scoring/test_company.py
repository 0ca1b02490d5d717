from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from summarizer.method.constants import CONSTANTS
from summarizer.method.scoring.company import company


class Recorded:
    """Similarities by vectors, which counts the cells of the largest block that is asked for."""

    def __init__(self, vectors) -> None:
        self.vectors = np.array(vectors, dtype=np.float32)
        self.largest = self.cells = 0

    def between(self, rows, columns):
        self.largest = max(self.largest, len(rows) * len(columns))
        self.cells += len(rows) * len(columns)
        return self.vectors[rows] @ self.vectors[columns].T


def of(vectors, articles, tellings=None, enough=CONSTANTS.aside):
    similarity: Any = Recorded(vectors)
    numbers = np.array(articles, dtype=np.intp)
    found = company(
        similarity, numbers, numbers if tellings is None else np.array(tellings), enough
    )
    return tuple(one.tolist() for one in found)


EAST, NORTH, NEAR = [1.0, 0.0], [0.0, 1.0], [0.6, 0.8]


@pytest.mark.parametrize(
    ("vectors", "articles", "usual", "nearest", "leads"),
    [
        ([EAST, EAST, NORTH], [0, 1, 2], [1, 1, 0], [1, 1, 0], [1, 1, 1]),
        # Its own sentences are no company, however alike they are.
        ([EAST, NORTH, NORTH], [0, 1, 1], [0, 0], [0, 0], [1, 2]),
        # Of five leads the three nearest count; what stands further on does not.
        ([EAST, NEAR, *[NORTH] * 4], [0, *[1] * 5], [0.6, 0.2], [0.6, 0.6], [1, 3]),
        ([EAST, *[NORTH] * 5, EAST], [0, *[1] * 6], [1, 0], [1, 0], [1, 3]),
        ([EAST], [0], [0], [0], [1]),
    ],
)
def test_it_is_the_nearness_of_the_nearest_leads_to_other_openings(
    vectors, articles, usual, nearest, leads
) -> None:
    found = of(vectors, articles)
    assert pytest.approx(usual) == found[0]
    assert (pytest.approx(nearest), leads) == found[1:]


def test_a_copy_is_no_company() -> None:
    found = of([EAST, EAST, NEAR], [0, 1, 2], tellings=[0, 0, 1])
    assert pytest.approx([0.6, 0.6, 0.6]) == found[0]


def test_a_large_pile_is_compared_in_parts_and_who_is_near_to_one_with_no_further() -> None:
    """The last two articles are near to one another alone, the one before them to none."""
    around = np.eye(4, dtype=np.float32)
    vectors = np.concatenate([np.repeat(around[:1], 9000, axis=0), around[1:2], around[[2, 2]]])
    similarity: Any = Recorded(vectors)
    rows = np.arange(len(vectors))
    found = company(similarity, rows, rows, CONSTANTS.aside)
    assert np.flatnonzero(found.usual < CONSTANTS.aside).tolist() == [9000]
    assert similarity.largest <= 4_000_000
    assert similarity.cells < len(vectors) ** 2 / 2
