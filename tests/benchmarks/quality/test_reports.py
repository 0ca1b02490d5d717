from __future__ import annotations

import json

import numpy as np
import pytest

from benchmarks.quality.edits import EDITS
from benchmarks.quality.reports import (
    LABELS,
    Citations,
    Example,
    Place,
    accepted,
    citations,
    lines_of,
    part_of,
)
from benchmarks.quality.same_fact import judged


def example(document, start=0, claim=0, **known):
    return Example(
        claim=Place("flood", "a", claim, claim + 9),
        other=Place("flood", document, start, start + 9),
        is_report=known.get("is_report", False),
        is_cited=known.get("is_cited", True),
        in_conflict=False,
        differs=known.get("differs", False),
        weight=1.0,
        features={},
        among_few={},
    )


PAIRS = [
    example("b", 0),
    example("b", 10, is_report=True),
    example("c", 0, is_report=True),
    example("c", 0, claim=50),
    example("c", 10, is_report=True, is_cited=False),
]


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ([0.6, 0.9, 0.9, 0.1, 0.9], Citations(cited=2, true=2, reported=2)),
        ([0.9, 0.6, 0.4, 0.1, 0.9], Citations(cited=1, true=0, reported=2)),
        ([0.1, 0.1, 0.5, 0.9, 0.9], Citations(cited=2, true=1, reported=2)),
        ([0.1, 0.1, 0.1, 0.1, 0.9], Citations(cited=0, true=0, reported=2)),
    ],
)
def test_an_article_is_cited_by_its_best_pair(scores, expected) -> None:
    assert expected == citations(PAIRS, np.array(scores), 0.5)


def test_precision_and_recall_are_shares() -> None:
    assert Citations(4, 3, 6)[:] == (4, 3, 6)
    assert (0.75, 0.5) == (Citations(4, 3, 6).precision, Citations(4, 3, 6).recall)
    assert (1.0, 0.0) == (Citations(0, 0, 0).precision, Citations(0, 0, 0).recall)


def test_what_states_something_different_is_never_accepted() -> None:
    pairs = [example("b"), example("b", 10, differs=True)]
    assert accepted(pairs, np.array([0.9, 0.9])).tolist() == [0.9, 0.0]


def test_pairs_and_citations_are_judged_apart() -> None:
    found = judged(PAIRS, np.array([0.6, 0.9, 0.9, 0.1, 0.3]), 0.5)
    assert [row["precision"] for row in found.values()] == [[0, 0, 0], [1, 1, 1]]
    assert [row["reported"] for row in found.values()] == [1, 2]


@pytest.mark.parametrize("path", [LABELS, EDITS], ids=lambda path: path.name)
def test_each_label_names_places_and_its_part_and_holds_no_text(path) -> None:
    known = {"file", "topic", "a", "b", "a_by_b", "b_by_a", "conflict", "sure", "second"}
    known |= {"sample", "part", "old", "new", "kind"}
    for label in lines_of(path):
        assert set(label) <= known
        assert label["part"] == part_of(label["topic"])
        for side in "ab":
            assert set(label[side]) == {"document", "start", "end", "sha256"}


def test_a_pair_is_labelled_once() -> None:
    pairs = [json.dumps([label["topic"], label["a"], label["b"]]) for label in lines_of(LABELS)]
    assert sorted(set(pairs)) == sorted(pairs)
