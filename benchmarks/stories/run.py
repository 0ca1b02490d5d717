"""`make stories-bench`: score groupings on piles with known events, and write the figures.

Thresholds are chosen on one half of the families of look-alike events, over all shapes of the pile
at once, and the figures are of the other half; then the other way round. They are also chosen on
two kinds of pile, and the figures are of the third. Ours is shown with all that ships as well.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from benchmarks.record import ROOT, machine, read, write
from benchmarks.stories.groupings import GROUPINGS, Compared, ours
from benchmarks.stories.measures import agreement, b_cubed
from benchmarks.stories.piles import encoded, piles
from summarizer import load_encoder
from summarizer.encoders.cache import CachedEncoder
from summarizer.options import DEFAULT_ENCODER
from summarizer.stories.constants import STORY_CONSTANTS

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from benchmarks.stories.piles import Pile

CACHE = ROOT / ".bench-cache" / "openings"
"""Where vectors stay from one run to the next."""


def main() -> int:
    """Score all, and return 0; 1 without data."""
    data = os.environ.get("SUMMARIZER_DATA")
    if not data:
        print("SUMMARIZER_DATA is not set: no pile to group", file=sys.stderr)
        return 1
    encoder = CachedEncoder(load_encoder(DEFAULT_ENCODER), CACHE)
    figures: dict[str, Any] = {"machine": machine(), "shipped": {}, "halves": {}, "left out": {}}
    wholes: list[Compared] = []
    halves: tuple[list[Compared], list[Compared]] = ([], [])
    for pile in piles(Path(data)):
        whole = Compared(pile, encoded(pile, encoder))
        wholes.append(whole)
        found = ours(whole, STORY_CONSTANTS.one_event)
        scores = agreement(pile.events, found.tolist())
        figures["shipped"][pile.name] = {
            "articles": len(pile.articles),
            "events": len(set(pile.events)),
            **scores,
        }
        print(f"{pile.name}: {scores}", flush=True)
        for number in (0, 1):
            halves[number].append(_part(whole, pile.half(number)))
    for name in GROUPINGS:
        figures["halves"][name] = _crossed(name, halves)
        figures["left out"][name] = _left_out(name, wholes)
        print(f"{name}: {figures['halves'][name]}, {figures['left out'][name]}", flush=True)
    write("stories.json", {**read("stories.json"), **figures})
    return 0


def _part(whole: Compared, half: Pile) -> Compared:
    """Return a half of a pile, with the vectors of the whole."""
    places = {article.id: row for row, article in enumerate(whole.pile.articles)}
    rows = [places[article.id] for article in half.articles]
    return Compared(half, whole.vectors[rows])


def _crossed(name: str, halves: tuple[list[Compared], list[Compared]]) -> dict[str, Any]:
    """Return the measures for each shape of pile, and means, at thresholds of the other half."""
    group, thresholds = GROUPINGS[name]
    scores = [np.array([_curve(name, one) for one in half]) for half in halves]
    best = [float(thresholds[int(one.mean(axis=0).argmax())]) for one in scores]
    figures: dict[str, Any] = {}
    for both in zip(*halves, strict=True):
        found = [
            agreement(one.pile.events, group(one, threshold).tolist())
            for one, threshold in zip(both, reversed(best), strict=True)
        ]
        figures[both[0].pile.name.partition("/")[0]] = _mean(found)
    figures["mean"] = _mean(list(figures.values()))
    figures["thresholds"] = [round(one, 2) for one in best]
    return figures


def _left_out(name: str, wholes: list[Compared]) -> dict[str, Any]:
    """Return F1 for each whole pile, at the threshold that is best on average for other kinds."""
    thresholds = GROUPINGS[name][1]
    kinds = np.array([one.pile.name.partition(",")[0] for one in wholes])
    scores = np.array([_curve(name, one) for one in wholes])
    figures: dict[str, Any] = {}
    for kind in dict.fromkeys(kinds.tolist()):
        others = [scores[kinds == one].mean(axis=0) for one in np.unique(kinds[kinds != kind])]
        best = int(np.mean(others, axis=0).argmax())
        for row in np.flatnonzero(kinds == kind).tolist():
            f1, threshold = round(float(scores[row, best]), 3), round(float(thresholds[best]), 2)
            figures[wholes[row].pile.name] = {"f1": f1, "threshold": threshold}
    return figures


def _mean(found: list[dict[str, float]]) -> dict[str, float]:
    return {key: round(sum(one[key] for one in found) / len(found), 3) for key in found[0]}


def _curve(name: str, compared: Compared) -> NDArray[np.float64]:
    group, thresholds = GROUPINGS[name]
    events = compared.pile.events
    found = (group(compared, float(one)).tolist() for one in thresholds)
    return np.array([b_cubed(events, labels)[2] for labels in found])


if __name__ == "__main__":
    sys.exit(main())
