from __future__ import annotations

import pytest

from summarizer.languages import language_of
from summarizer.method.evidence.clauses.factuality import left_open
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
        ("Abbey closes mill", "The abbey has closed the mill."),
        ("Guild to sell mill", "The guild will sell the mill."),
        ("Ada Strand crossed the strait.", "Ada Strand first to cross strait"),
        ("The mill was sold.", "The abbot said that the mill had been sold."),
        ("The guild sold the mill.", "The guild kept its word by selling the mill."),
        ("Toll was named.", "Toll was the third of the men killed in the mill to have been named."),
        ("The guild refused shelter.", "The guild denied the weaver shelter."),
        ("The guild gave shelter.", "The guild offered words of shelter."),
        ("The guild gave shelter.", "The guild requested a loan."),
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


@pytest.mark.parametrize(
    ("done", "told"),
    [
        ("Abbey closes mill", "The abbey tried to close the mill."),
        ("Mill closed by abbey", "The abbey may close the mill."),
        ("Abbey Closes Mill In Kiel", "The abbey almost closed the mill in Kiel."),
        ("The guild has sold the mill.", "Guild to sell mill"),
        ("Ada Moss resigned over the mill.", "Ada Moss To Resign Over Mill"),
    ],
)
def test_a_headline_tells_what_is_done_and_behind_to_what_is_to_come(done: str, told: str) -> None:
    assert is_left_open(done, told)


@pytest.mark.parametrize(
    ("done", "told"),
    [
        ("The mill was sold.", "The abbot has proposed that the mill be sold."),
        ("The guild sold the mill.", "A judge has barred the guild from selling the mill."),
        ("The guild sold the mill.", "The guild left Kiel without selling the mill."),
        ("The weavers moved the bell.", "The weavers tried in vain to move the bell."),
        ("The weavers moved the bell.", "The weavers tried repeatedly to move the bell."),
        ("Shelter was granted to the weaver.", "The weaver has requested shelter."),
        ("Shelter granted to weaver", "Shelter was denied to the weaver."),
    ],
)
def test_what_is_asked_for_barred_or_tried_in_vain_is_left_open(done: str, told: str) -> None:
    assert is_left_open(done, told)
