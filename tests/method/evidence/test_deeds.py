from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.deeds import left_open
from summarizer.method.evidence.statements import read_statement


def is_left_open(a: str, b: str, code: str = "en") -> bool:
    one, other = (read_statement(text, language_of(code)) for text in (a, b))
    return left_open(one, other)


@pytest.mark.parametrize(
    ("done", "open_one"),
    [
        ("The glider landed on the lake.", "The glider tried to land on the lake."),
        ("The glider landed on the lake.", "The glider failed to land on the lake."),
        ("The glider landed on the lake.", "The glider may soon land on the lake."),
        ("The glider landed on the lake.", "The glider nearly landed on the lake."),
        ("The glider landed on the lake.", "The glider is expected to land on the lake."),
        ("The tower was repaired.", "Neighbours asked the abbey to repair the tower."),
        ("The tower was repaired.", "Neighbours demanded that the abbey repair the tower."),
        ("The tower was repaired.", "The tower should be repaired by May, the abbey said."),
        ("The tower was repaired.", "The tower was only partly repaired."),
        ("The abbey broke its contract.", "The abbey threatened to break its contract."),
        ("The abbey closed the well.", "The abbey postponed the closing of the well."),
        ("The abbey banned bells.", "The abbey lifted its ban on bells."),
        ("The abbot travelled to Kiel.", "The abbot called off his trip to Kiel."),
        ("The abbot took over the mill.", "The abbot hopes to take over the mill."),
    ],
)
def test_what_is_tried_asked_for_or_undone_is_not_done(done: str, open_one: str) -> None:
    assert is_left_open(done, open_one)
    assert not is_left_open(open_one, open_one)


@pytest.mark.parametrize(
    ("done", "told"),
    [
        ("The glider landed on the lake.", "The glider managed to land on the lake."),
        ("The glider landed on the lake.", "The glider landed on the lake to take in water."),
        ("The glider landed.", "The glider landed after it had tried to land twice."),
        ("The glider landed on the lake.", "The tower allowed no other glider near the lake."),
        ("The crew cut the rope.", "The crew agreed to cuts, and cut the rope."),
        ("The abbot will be missed.", "He'll be very sorely missed, the abbey said."),
        ("The abbot took over the mill.", "The abbot, who may take a rest, took over the mill."),
        ("The abbey is closing the well.", "The abbey will close the well."),
        ("The abbey avoided a ban.", "The abbey has avoided a ban."),
    ],
)
def test_what_was_done_is_not_left_open(done: str, told: str) -> None:
    assert not is_left_open(done, told)


def test_a_language_whose_verbs_are_not_known_leaves_nothing_open() -> None:
    assert not is_left_open("Die Sonde landete.", "Die Sonde versuchte zu landen.", "de")
