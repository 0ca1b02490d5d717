from __future__ import annotations

import numpy as np
import pytest

from summarizer.method.preparation.asked import Required
from summarizer.method.selection.budget import Budget
from summarizer.method.selection.focus import Focus
from summarizer.method.selection.required_rows import required_rows

TEXTS = ["a b c d e f", "g h", "i j k", "l m n o"]


@pytest.mark.parametrize(
    ("required", "limit", "expected"),
    [
        # Of article x the worthiest row that represents a cluster, within the budget.
        ({"x": (0, 1, 2)}, 99, {"x": 0}),
        ({"x": (0, 1, 2)}, 5, {"x": 2}),
        ({"x": (0, 1, 2)}, 1, {"x": 0}),
        ({"x": (1, 3)}, 99, {"x": 1}),  # row 3 is worth more and represents nothing
        ({"x": (3,)}, 99, {"x": 3}),
        # A place comes first, and serves its article as well.
        ({"x": (0, 1), "x:1-2": (1,)}, 99, {"x:1-2": 1, "x": 1}),
        # What is left has to do for the others.
        ({"x": (0, 1), "y": (2, 3)}, 8, {"x": 1, "y": 2}),
        ({"x": (0, 1), "y": (2,)}, 9, {"y": 2, "x": 0}),
    ],
)
def test_a_row_stands_for_each_article_and_each_place(
    required, limit: int, expected, rows_of
) -> None:
    rows = rows_of(TEXTS, labels=[0, 1, 2, 2])
    focus = Focus(
        np.zeros(4), np.zeros(4, dtype=bool), tuple(Required(*one) for one in required.items())
    )
    worth = np.array([3.0, 1.0, 2.0, 5.0])
    found = required_rows(focus, np.array([0, 1, 2]), worth, rows, Budget(rows.lengths, limit))
    assert list(expected.items()) == list(found.items())
