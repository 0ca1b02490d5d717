"""The floors of our figures: `floors.toml`, and `floors.md` with why any was lowered."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    Figures = dict[str, float]

FLOORS = Path(__file__).with_name("floors.toml")
HISTORY = Path(__file__).with_name("floors.md")
HEAD = """\
# The least that our summaries may score: checked by `make gate`, which also moves it; never edited
# by hand. ROUGE is F1 x 100 with the signatures of README.md; the measures of seeds are those of
# seeds.py. One machine repeats a figure exactly. Another CPU may move similarities by up to 0.02,
# and with them the choice: `tolerance` is the noise granted for that, twice the standard deviation
# over ten such disturbances of the vectors. A figure may be that much below its floor, and no more.
"""


@dataclass(frozen=True)
class Floor:
    """The least figure of a measure on a set whose file has the digest."""

    set: str
    measure: str
    floor: float
    digest: str
    tolerance: float

    @property
    def name(self) -> str:
        """The set and the measure."""
        return f"{self.set} {self.measure}"

    def held(self, figure: float) -> bool:
        """Return whether a figure is at least the floor, less the tolerance."""
        return figure >= self.floor - self.tolerance


class GateError(Exception):
    """A floor that cannot be checked or may not be lowered, and what to do about it."""


def read_floors(path: Path = FLOORS) -> list[Floor]:
    """Return the pinned floors."""
    return [Floor(**entry) for entry in tomllib.loads(path.read_text("utf-8"))["floors"]]


def write_floors(floors: Iterable[Floor], path: Path = FLOORS) -> None:
    """Pin the floors."""
    entries = [
        f'[[floors]]\nset = "{each.set}"\nmeasure = "{each.measure}"\nfloor = {each.floor:.2f}\n'
        f'tolerance = {each.tolerance:.2f}\ndigest = "{each.digest}"\n'
        for each in floors
    ]
    path.write_text("\n".join([HEAD, *entries]), encoding="utf-8")


def failures(floors: Iterable[Floor], figures: Figures) -> list[str]:
    """Return a line for each figure that is too far below its floor."""
    return [
        f"{floor.name}: {figures[floor.name]:.2f} is below the floor of {floor.floor:.2f} "
        f"by more than {floor.tolerance:.2f}"
        for floor in floors
        if not floor.held(figures[floor.name])
    ]


def moved(floors: Iterable[Floor], figures: Figures, *, lower: bool, history: str) -> list[Floor]:
    """Return the floors, raised to better figures; lowered only with `lower`.

    Raises:
        GateError: a floor would be lowered, and the history has no line that says so.
    """
    new = []
    for floor in floors:
        figure = round(figures[floor.name], 2)
        if figure < floor.floor and not lower:
            figure = floor.floor
        if figure < floor.floor and not announced(floor, figure, history):
            raise GateError(f'say why in {HISTORY.name}: "{announcement(floor, figure)}: …"')
        new.append(replace(floor, floor=figure))
    return new


def announced(floor: Floor, figure: float, history: str) -> bool:
    """Return whether the history has the sentence for lowering the floor to the figure."""
    return f"{announcement(floor, figure)}:" in re.sub(r"\s+", " ", history)


def announcement(floor: Floor, figure: float) -> str:
    """Return the sentence that the history needs for lowering a floor to a figure."""
    return f"{floor.name} lowered from {floor.floor:.2f} to {figure:.2f}"


def check_digest(floor: Floor, found: str) -> None:
    """Raise GateError if the floor was measured on other data."""
    if floor.digest != found:
        raise GateError(
            f"{floor.set}: the data have sha256 {found}, and the floor is for {floor.digest}; "
            "measure again on the right file, or pin new floors for the new one"
        )
