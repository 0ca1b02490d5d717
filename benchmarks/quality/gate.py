"""Hold the figures to their floors: `floors.toml`.

    python -m benchmarks.quality.gate [--seeds] [--raise | --lower]

Without a flag a figure below its floor is a failure. `--raise` takes over the figures that are
above their floors, `--lower` those below, too, where CHANGELOG.md says so.

`--seeds` looks at the articles that ship with the project alone, which takes seconds and no data.
To lower a floor, the unreleased part of CHANGELOG.md needs a line with the set, the measure and the
new floor, such as "floor of opinosis rouge2 lowered to 9.80: …".
"""

from __future__ import annotations

import argparse
import os
import re
import sys
import tomllib
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.quality import seeds
from benchmarks.quality.scores import Judge
from benchmarks.quality.sets import SETS, digest, read_topics
from benchmarks.quality.systems import ours
from summarizer import load_encoder
from summarizer.evaluation.rouge import MEASURES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from benchmarks.quality.sets import BenchmarkSet
    from summarizer import Encoder

    Figures = dict[str, float]

ROOT = Path(__file__).resolve().parents[2]
FLOORS = Path(__file__).with_name("floors.toml")
CHANGELOG = ROOT / "CHANGELOG.md"
HEAD = """\
# The least that our summaries may score: checked by `make gate`, moved by gate.py alone.
# ROUGE is F1 x 100 with the signatures of README.md; the measures of seeds are those of seeds.py.
# One machine repeats a figure exactly. Another CPU may move similarities by up to 0.02, and with
# them the choice: `tolerance` is the noise granted for that, twice the standard deviation over ten
# such disturbances of the vectors. A figure may be that much below its floor, and no more.
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
        """Whether a figure is no further below the floor than noise may bring it."""
        return figure >= self.floor - self.tolerance


class GateError(Exception):
    """A floor that cannot be checked or may not be lowered, and what to do about it."""


def read_floors(path: Path = FLOORS) -> list[Floor]:
    """The pinned floors."""
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
    """What is wrong: a line for each figure below its floor."""
    return [
        f"{floor.name}: {figures[floor.name]:.2f} is below the floor of {floor.floor:.2f} "
        f"by more than {floor.tolerance:.2f}"
        for floor in floors
        if not floor.held(figures[floor.name])
    ]


def moved(floors: Iterable[Floor], figures: Figures, *, lower: bool, changelog: str) -> list[Floor]:
    """The floors at the figures of now: raised, and if asked to, lowered where it is announced.

    Raises:
        GateError: a floor would be lowered, and the changelog has no line that says so.
    """
    new = []
    for floor in floors:
        figure = round(figures[floor.name], 2)
        if figure < floor.floor and not lower:
            figure = floor.floor
        if figure < floor.floor and not announced(floor, figure, changelog):
            raise GateError(
                f"{floor.name}: to lower the floor from {floor.floor:.2f} to {figure:.2f}, say why "
                f'in CHANGELOG.md: "floor of {floor.name} lowered to {figure:.2f}: …"'
            )
        new.append(replace(floor, floor=figure))
    return new


def announced(floor: Floor, figure: float, changelog: str) -> bool:
    """Whether the unreleased part of the changelog names the lowered floor."""
    unreleased = changelog.partition("## Unreleased")[2].partition("\n## ")[0]
    said = re.sub(r"\s+", " ", unreleased)
    return f"floor of {floor.name} lowered to {figure:.2f}" in said


def check_digest(floor: Floor, found: str) -> None:
    """Raise GateError if the floor was measured on other data."""
    if floor.digest != found:
        raise GateError(
            f"{floor.set}: the data have sha256 {found}, and the floor is for {floor.digest}; "
            "measure again on the right file, or pin new floors for the new one"
        )


def measured(chosen: BenchmarkSet, folder: Path, encoder: Encoder) -> Figures:
    """Our figures on a set, by set and measure."""
    topics = read_topics(chosen, folder)
    judge = Judge(topics, chosen.language)
    scores = judge.scores([[ours(topic, chosen.words, encoder) for topic in topics]])
    return {f"{chosen.name} {measure}": float(scores.f1[measure].mean()) for measure in MEASURES}


def gather(floors: Sequence[Floor], folder: Path | None) -> tuple[list[Floor], Figures]:
    """The floors that can be checked here, and the figures for them.

    Raises:
        GateError: the data are not those of the floors.
    """
    encoder = load_encoder()
    checked: list[Floor] = []
    figures: Figures = {}
    sources: dict[str, tuple[str, Callable[[], Figures]]] = {
        seeds.NAME: (seeds.digest(), partial(seeds.measured, encoder))
    }
    for each in SETS if folder else ():
        if folder and (folder / each.file).exists():
            sources[each.name] = digest(each, folder), partial(measured, each, folder, encoder)
    for name, (found, measure) in sources.items():
        own = [floor for floor in floors if floor.set == name]
        for floor in own:
            check_digest(floor, found)
        if own:
            checked += own
            figures |= measure()
    return checked, figures


def main(arguments: Sequence[str] | None = None) -> int:
    """Check or move the floors; 1 if a figure is below its floor, 2 if that cannot be told."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seeds", action="store_true", help="only what ships with the project")
    parser.add_argument(
        "--raise", action="store_true", dest="up", help="raise floors to the figures"
    )
    parser.add_argument("--lower", action="store_true", help="lower them too, where announced")
    chosen = parser.parse_args(arguments)
    data = os.environ.get("SUMMARIZER_DATA")
    if not data and not chosen.seeds:
        print(
            "gate: SUMMARIZER_DATA does not name the folder with the sets; only seeds/ is checked"
        )
    floors = read_floors()
    try:
        checked, figures = gather(floors, Path(data) if data and not chosen.seeds else None)
        for floor in checked:
            print(f"{floor.name:28} {figures[floor.name]:7.2f}   floor {floor.floor:7.2f}")
        if chosen.up or chosen.lower:
            new = moved(
                checked, figures, lower=chosen.lower, changelog=CHANGELOG.read_text("utf-8")
            )
            by_name = {floor.name: floor for floor in new}
            write_floors([by_name.get(floor.name, floor) for floor in floors])
            return 0
    except GateError as error:
        print(f"gate: {error}", file=sys.stderr)
        return 2
    wrong = failures(checked, figures)
    for line in wrong:
        print(f"gate: {line}", file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
