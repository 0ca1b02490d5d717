"""The floors under our figures, and what it takes to lower one."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "benchmarks"))

import gate  # noqa: E402 - benchmarks/ holds scripts, not a package
from gate import Floor, GateError, failures, moved, read_floors, write_floors  # noqa: E402

FLOOR = Floor("opinosis", "rouge2", 10.0, "0" * 64, 0.3)
ANNOUNCED = """# Changelog

## Unreleased

- floor of opinosis rouge2 lowered to
  9.50: sentences are cut elsewhere.

## 0.1.0

- floor of opinosis rouge2 lowered to 9.00: long ago.
"""


def at(figure):
    return {FLOOR.name: figure}


@pytest.mark.slow
def test_what_ships_with_the_project_holds_its_floors(capsys):
    """The part of the gate that needs no evaluation data."""
    assert (0, "") == (gate.main(["--seeds"]), capsys.readouterr().err)


def test_every_floor_is_pinned_once():
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
def test_a_figure_fails_when_it_is_below_its_floor_by_more_than_noise(figure, expected):
    assert expected == failures([FLOOR], at(figure))


@pytest.mark.parametrize(
    ("figure", "lower", "expected"),
    [
        pytest.param(10.456, False, 10.46, id="raised"),
        pytest.param(9.5, False, 10.0, id="not-lowered-unasked"),
        pytest.param(9.5, True, 9.5, id="lowered-where-announced"),
    ],
)
def test_a_floor_moves_to(figure, lower, expected):
    (floor,) = moved([FLOOR], at(figure), lower=lower, changelog=ANNOUNCED)
    assert expected == floor.floor


@pytest.mark.parametrize(
    ("figure", "changelog"),
    [
        pytest.param(9.5, "# Changelog\n\n## Unreleased\n", id="not-announced"),
        pytest.param(9.4, ANNOUNCED, id="announced-at-another-figure"),
        pytest.param(9.0, ANNOUNCED, id="announced-in-an-old-release"),
    ],
)
def test_a_floor_is_not_lowered(figure, changelog):
    with pytest.raises(GateError, match=r"say why in CHANGELOG\.md"):
        moved([FLOOR], at(figure), lower=True, changelog=changelog)


def test_a_floor_is_not_compared_with_figures_of_other_data():
    with pytest.raises(GateError, match="the floor is for 000"):
        gate.check_digest(FLOOR, "1" * 64)


def test_floors_are_read_as_they_were_written(tmp_path):
    floors = read_floors()
    write_floors(floors, tmp_path / "floors.toml")
    assert floors == read_floors(tmp_path / "floors.toml")
    assert gate.FLOORS.read_bytes() == (tmp_path / "floors.toml").read_bytes()
