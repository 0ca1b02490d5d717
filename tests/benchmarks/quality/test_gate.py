"""The floors under our figures, and what it takes to lower one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from benchmarks.quality import floors, gate
from benchmarks.quality.floors import (
    Floor,
    GateError,
    failures,
    moved,
    read_floors,
    write_floors,
)

if TYPE_CHECKING:
    from pathlib import Path

FLOOR = Floor("opinosis", "rouge2", 10.0, "0" * 64, 0.3)
HISTORY = """# Floors that were lowered

- opinosis rouge2 lowered from 10.00 to
  9.50: sentences are cut elsewhere.
- opinosis rouge2 lowered from 11.00 to 9.00: long ago.
"""


def at(figure):
    return {FLOOR.name: figure}


@pytest.mark.slow
def test_what_ships_with_the_project_holds_its_floors(capsys: pytest.CaptureFixture[str]) -> None:
    """The part of the gate that needs no evaluation data."""
    assert (0, "") == (gate.main(["--seeds"]), capsys.readouterr().err)


def test_every_floor_is_pinned_once() -> None:
    names = [floor.name for floor in read_floors()]
    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize(
    ("figure", "expected"),
    [
        pytest.param(10.2, [], id="above"),
        pytest.param(9.71, [], id="below-by-noise"),
        pytest.param(
            9.6,
            ["opinosis rouge2: 9.60 is below the floor of 10.00 by more than 0.30"],
            id="below-by-more",
        ),
    ],
)
def test_a_figure_fails_when_it_is_below_its_floor_by_more_than_noise(
    figure: float, expected
) -> None:
    assert expected == failures([FLOOR], at(figure))


@pytest.mark.parametrize(
    ("figure", "lower", "expected"),
    [
        pytest.param(10.456, False, 10.46, id="raised"),
        pytest.param(9.5, False, 10.0, id="not-lowered-unasked"),
        pytest.param(9.5, True, 9.5, id="lowered-where-announced"),
    ],
)
def test_a_floor_moves_to(figure: float, lower: bool, expected: float) -> None:
    (floor,) = moved([FLOOR], at(figure), lower=lower, history=HISTORY)
    assert expected == floor.floor


@pytest.mark.parametrize(
    ("figure", "history"),
    [
        pytest.param(9.5, "# Floors that were lowered\n", id="not-announced"),
        pytest.param(9.4, HISTORY, id="announced-at-another-figure"),
        pytest.param(9.0, HISTORY, id="announced-of-another-floor"),
    ],
)
def test_a_floor_is_not_lowered(figure: float, history) -> None:
    expected = f'say why in floors.md: "opinosis rouge2 lowered from 10.00 to {figure:.2f}: …"'
    with pytest.raises(GateError, match=re.escape(expected)):
        moved([FLOOR], at(figure), lower=True, history=history)


def test_what_the_history_says_names_sets_and_measures_of_floors() -> None:
    names = {floor.name for floor in read_floors()}
    told = re.findall(r"^- (\S+ \S+) lowered from", floors.HISTORY.read_text("utf-8"), re.MULTILINE)
    assert told
    assert set(told) <= names


def test_a_floor_is_not_compared_with_figures_of_other_data() -> None:
    with pytest.raises(GateError, match="the floor is for 000"):
        floors.check_digest(FLOOR, "1" * 64)


def test_floors_are_read_as_they_were_written(tmp_path: Path) -> None:
    pinned = read_floors()
    write_floors(pinned, tmp_path / "floors.toml")
    assert pinned == read_floors(tmp_path / "floors.toml")
    assert floors.FLOORS.read_bytes() == (tmp_path / "floors.toml").read_bytes()
