"""From shares of pairs to groups, by matrices written by hand."""

from __future__ import annotations

import numpy as np
import pytest

from summarizer.stories.constants import STORY_CONSTANTS
from summarizer.stories.linking import linked

TWO_TRIOS = {(0, 1): 0.9, (0, 2): 0.9, (1, 2): 0.9, (3, 4): 0.9, (3, 5): 0.9, (4, 5): 0.9}


def shares(pairs: dict[tuple[int, int], float], count: int):
    """The shares of some pairs, and 0 for all others."""
    found = np.eye(count)
    for (one, other), share in pairs.items():
        found[one, other] = found[other, one] = share
    return found


def grouped(found, meaning=0.6):
    """The groups of articles that all mean the same."""
    return linked(found, np.full(found.shape, meaning), STORY_CONSTANTS).tolist()


@pytest.mark.parametrize(
    ("pairs", "groups"),
    [
        ({(0, 1): 0.72}, [0, 0]),
        ({(0, 1): 0.68}, [0, 1]),
        ({(0, 1): 0.9, (1, 2): 0.9}, [0, 0, 0]),
        ({(0, 1): 0.72, (1, 2): 0.9}, [0, 0, 0]),
        ({**TWO_TRIOS, **{(one, 6): 0.6 for one in range(3)}}, [0, 0, 0, 1, 1, 1, 0]),
        ({**TWO_TRIOS, (0, 6): 0.56}, [0, 0, 0, 1, 1, 1, 2]),
        (
            {**TWO_TRIOS, **{(one, other): 0.54 for one in range(3) for other in range(3, 6)}},
            [0, 0, 0, 1, 1, 1],
        ),
    ],
    ids=[
        "near",
        "not near enough",
        "by a third",
        "by a third, which is nearer to one",
        "alone, and near to a group",
        "alone, and near to one of a group",
        "look-alike events",
    ],
)
def test_groups_are_those_of_what_is_near(pairs, groups) -> None:
    assert groups == grouped(shares(pairs, len(groups)))


def test_what_is_alone_joins_the_groups_as_they_are() -> None:
    """The last article is near to one that joins, and not to the group."""
    pairs = {**TWO_TRIOS, **{(one, 6): 0.6 for one in range(3)}, (6, 7): 0.6}
    assert [0, 0, 0, 1, 1, 1, 0, 2] == grouped(shares(pairs, 8))


@pytest.mark.parametrize(("meaning", "groups"), [(0.6, [0, 0, 0]), (0.4, [0, 0, 1])])
def test_what_joins_two_articles_means_the_same(meaning, groups) -> None:
    pairs = {(0, 1): 0.9, (0, 2): 0.6, (1, 2): 0.6}
    assert groups == grouped(shares(pairs, 3), meaning)
