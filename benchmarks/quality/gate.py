"""Compare our figures with their floors, which are in `floors.toml`.

    python -m benchmarks.quality.gate [--seeds] [--raise | --lower]

Without a flag a figure below its floor is a failure. `--raise` takes over the figures that are
above their floors, `--lower` those below, too, if `floors.md` says why: a line such as
"opinosis rouge2 lowered from 10.00 to 9.80: …". `--seeds` looks at the articles that ship with the
project alone, which takes seconds and no data.
"""

from __future__ import annotations

import argparse
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.quality import seeds
from benchmarks.quality.bench import OURS
from benchmarks.quality.floors import (
    HISTORY,
    GateError,
    check_digest,
    failures,
    moved,
    read_floors,
    write_floors,
)
from benchmarks.quality.sets import SETS, digest, read_topics
from benchmarks.quality.systems import ours
from summarizer import load_encoder
from summarizer.evaluation import Answer, System, evaluate
from summarizer.evaluation.rouge import MEASURES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from benchmarks.quality.floors import Figures, Floor
    from benchmarks.quality.sets import BenchmarkSet
    from summarizer import Encoder


def measured(chosen: BenchmarkSet, folder: Path, encoder: Encoder) -> Figures:
    """The figures of our summaries of a set, by set and measure."""
    topics = read_topics(chosen, folder)
    answers = {topic.id: Answer(ours(topic, chosen.words, encoder)) for topic in topics}
    judged = [topic.judged for topic in topics]
    (found,) = evaluate([System(OURS, answers)], judged, chosen.scoring).systems
    return {f"{chosen.name} {measure}": 100 * found.f1(measure).mean for measure in MEASURES}


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
            move(floors, checked, figures, lower=chosen.lower)
            return 0
    except GateError as error:
        print(f"gate: {error}", file=sys.stderr)
        return 2
    wrong = failures(checked, figures)
    for line in wrong:
        print(f"gate: {line}", file=sys.stderr)
    return 1 if wrong else 0


def move(
    floors: Sequence[Floor], checked: Sequence[Floor], figures: Figures, *, lower: bool
) -> None:
    """Write the floors, those that were checked at the figures of now."""
    new = moved(checked, figures, lower=lower, history=HISTORY.read_text("utf-8"))
    by_name = {floor.name: floor for floor in new}
    write_floors(by_name.get(floor.name, floor) for floor in floors)


if __name__ == "__main__":
    sys.exit(main())
