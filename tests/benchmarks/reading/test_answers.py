"""What readers answer, counted by system."""

from __future__ import annotations

import json

import pytest

from benchmarks.reading.answers import (
    SHORT,
    AnswerError,
    agreement_of_ranks,
    kappa,
    mean_faults,
    preferred,
    read_answers,
)
from benchmarks.reading.bundles import shuffled
from benchmarks.reading.piles import WRITTEN
from benchmarks.reading.systems import BEFORE, BEST, LEAD, OURS

KEY = {"p": {"A": LEAD, "B": OURS, "C": BEFORE, "D": BEST}}
FIRST = [
    {"pile": "p", "text": "A", "faults": {"junk": 2, "repeat": 1}},
    {"pile": "p", "text": "B", "faults": {"repeat": 1, "junk": 0}},
    {"pile": "p", "text": "C", "faults": {}},
    {"pile": "p", "text": "D", "faults": {}},
    {"pile": "p", "ranking": [["B", "C"], ["D"], ["A"]]},
    {"pile": "p", "text": "short", "faults": {"title": 1}},
]
SECOND = [
    {"pile": "p", "text": "A", "faults": {"junk": 1}},
    *FIRST[1:4],
    {"pile": "p", "ranking": [["B"], ["C"], ["D"], ["A"]]},
    {"pile": "p", "text": "short", "faults": {}},
]


def read(folder, lines, name="answers.jsonl"):
    path = folder / name
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), "utf-8")
    return read_answers(path, KEY)


@pytest.fixture
def readings(tmp_path):
    return [read(tmp_path, FIRST), read(tmp_path, SECOND)]


@pytest.mark.parametrize(
    ("system", "kinds", "expected"),
    [
        (LEAD, ["junk"], 1.5),
        (LEAD, ["junk", "repeat"], 2.0),
        (OURS, ["repeat"], 1.0),
        (SHORT, ["title"], 0.5),
    ],
)
def test_faults_are_counted_by_the_system_behind_the_label(
    readings, system, kinds, expected
) -> None:
    assert expected == mean_faults(readings, system, kinds)


@pytest.mark.parametrize(("other", "expected"), [(LEAD, 100.0), (BEFORE, 75.0)])
def test_a_tie_is_half_a_preference(readings, other, expected) -> None:
    assert expected == preferred(readings, other)


def test_readers_are_compared_pair_by_pair_of_systems_and_kind_by_kind(readings) -> None:
    """Of six pairs one is a tie to one reader alone; of 45 marks two differ, both of the first."""
    expected = (1 - 2 / 45 - (4 / 45 * 2 / 45 + 41 / 45 * 43 / 45)) / (
        1 - (4 / 45 * 2 / 45 + 41 / 45 * 43 / 45)
    )
    assert pytest.approx(100 * 5 / 6) == agreement_of_ranks(*readings)
    assert pytest.approx(expected) == kappa(*readings)


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (FIRST[:-1], "is not answered"),
        ([*FIRST[:4], FIRST[5]], "is not answered"),
        ([*FIRST, {"pile": "q", "text": "A", "faults": {}}], "no pile 'q'"),
        ([*FIRST, {"pile": "p", "text": "E", "faults": {}}], "no text 'E'"),
        ([*FIRST, {"pile": "p", "text": "A", "faults": {"dull": 1}}], "'dull' is no kind"),
        ([*FIRST, {"pile": "p", "ranking": [["A"]]}], "does not have all texts"),
    ],
)
def test_an_answer_that_does_not_fit_is_refused(tmp_path, lines, message) -> None:
    with pytest.raises(AnswerError, match=message):
        read(tmp_path, lines)


def test_readers_see_the_piles_and_labels_in_orders_of_their_own() -> None:
    names = [json.loads(line)["id"] for line in WRITTEN.read_text("utf-8").splitlines()]
    one, other = shuffled(names, 1), shuffled(names, 2)
    assert list(one) != list(other)
    assert one != other
    assert all(
        set(key[name].values()) == {*KEY["p"].values()} for key in (one, other) for name in names
    )
