"""How much junk is left out, how much report is lost, and which openings are known to lean.

python -m benchmarks.quality.cleaning [HALF ...]

Lines and openings are judged that `benchmarks/labels` describes: real ones by their place in the
files of the folder that SUMMARIZER_DATA names, written ones as they stand. A half that is named,
such as "write", is shown case by case where it is judged wrongly.
"""

from __future__ import annotations

import json
import math
import sys
from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from benchmarks.quality.places import document_of, text_of
from benchmarks.record import ROOT
from summarizer.articles import Article
from summarizer.errors import NothingToSummarizeError
from summarizer.evaluation import dangling
from summarizer.method.preparation import prepare

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

LABELS = ROOT / "benchmarks" / "labels"

IN_DOUBT = "caption"  # right either way, and not counted
JOINTS = {"as a paragraph": "\n\n", "glued": " "}  # of a written notice and its report
_SEED, _DRAWS = 20261128, 2_000  # of the bootstrap: its last digit moves no figure that is shown
_95 = 1.96  # standard errors on either side


class Judged(NamedTuple):
    """A case: what it is of, whether the product sees junk or a leaning opening, and whether so."""

    subject: str
    half: str
    predicted: bool
    true: bool
    weight: float
    text: str


def lines() -> Iterator[Judged]:
    """Yield the real lines of `lines.jsonl` and `other_lines.jsonl`, but captions in doubt."""
    for name in ("lines", "other_lines"):
        for place in _rows(name):
            text = document_of(place)
            if text is None or place["label"] == IN_DOUBT:
                continue
            cut = range(place["start"], place["end"])
            told = sum(p in _kept(text, None) for p in cut)
            weight = place.get("weight", 1.0)
            shown = text[place["start"] : place["end"]]
            subject = "lines: " + ("as before" if name == "lines" else place["file"])
            true = place["label"] != "keep"
            yield Judged(subject, place["half"], told < len(cut) / 2, true, weight, shown)


def notices() -> Iterator[Judged]:
    """Yield the written notices, and reports in the same words, at the end of a report."""
    reports = {row["language"]: row["text"] for row in _rows("notices") if row["label"] == "report"}
    for row in _rows("notices"):
        if row["label"] == "report":
            continue
        for joint, blank in JOINTS.items():
            before = reports[row["language"]] + blank
            kept = _kept(before + row["text"], row["language"])
            told = sum(place >= len(before) for place in kept)
            predicted, true = told < len(row["text"]) / 2, row["label"] == "notice"
            yield Judged(f"notices, {joint}", row["half"], predicted, true, 1.0, row["text"])


def openings() -> Iterator[Judged]:
    """Yield the openings of both files that are there; a surname alone is no matter of wording."""
    for name in ("openings", "other_openings"):
        for row in _rows(name):
            text = row.get("text") or text_of(row)
            if text is None or row["kind"] == "surname":
                continue
            language = row.get("language", "en")
            subject = "openings: " + ("as before" if name == "openings" else language)
            predicted, true = dangling(text, language), row["label"] == "dangling"
            yield Judged(subject, row["half"], predicted, true, 1.0, text)


def _rows(name: str) -> list[Any]:
    return list(map(json.loads, (LABELS / f"{name}.jsonl").read_text("utf-8").splitlines()))


@cache
def _kept(text: str, language: str | None) -> frozenset[int]:
    try:
        sentences = prepare([Article(text=text, language=language)]).sentences
    except NothingToSummarizeError:
        return frozenset()
    return frozenset(place for s in sentences for place in range(s.start, s.end))


def share(hits: float, of: float) -> str:
    """Return a share in per cent with its 95 % interval (Wilson)."""
    if not of:
        return "–"
    p, spread = hits / of, _95**2 / of
    middle = (p + spread / 2) / (1 + spread)
    side = math.sqrt(p * (1 - p) * spread + spread**2 / 4) / (1 + spread)
    return f"{p:.1%} ({max(0, middle - side):.0%}–{min(1, middle + side):.0%})"


def f1(cases: Sequence[Judged]) -> str:
    """Return the F1 of the cases with its 95 % interval (bootstrap)."""
    table = np.array([(one.predicted, one.true) for one in cases], dtype=float)
    rng = np.random.default_rng(_SEED)
    drawn = table[rng.integers(len(table), size=(_DRAWS, len(table)))]
    sums = drawn.sum(axis=1).sum(axis=1)
    values = 2 * drawn.prod(axis=2).sum(axis=1) / np.maximum(sums, 1)
    low, high = np.quantile(values, (0.025, 0.975))
    return f"{2 * table.prod(axis=1).sum() / max(table.sum(), 1):.2f} ({low:.2f}–{high:.2f})"


def rows(cases: Iterable[Judged]) -> Iterator[str]:
    """Yield a row of the table for each subject and half, and for each half of all."""
    groups: dict[tuple[str, str], list[Judged]] = defaultdict(list)
    for case in cases:
        groups[case.subject, case.half].append(case)
        groups[case.subject.partition(":")[0] + ", all", case.half].append(case)
    for (subject, half), found in sorted(groups.items()):
        hits = sum(one.predicted and one.true for one in found)
        predicted, true = sum(one.predicted for one in found), sum(one.true for one in found)
        lost = sum(one.weight for one in found if one.predicted and not one.true)
        kept = sum(one.weight for one in found if not one.true)
        figures = (
            share(hits, true),
            share(hits, predicted),
            f1(found),
            f"{lost / (kept or 1):.1%}",
        )
        yield f"| {subject} | {half} | {len(found)} | {' | '.join(figures)} |"


def main(arguments: Sequence[str]) -> None:
    """Print the table, and the cases of a half that are judged wrongly if it is asked for."""
    cases = [*lines(), *notices(), *openings()]
    print("| what | half | cases | recall | precision | F1 | others, wrongly called so |")
    print("|---|---|---|---|---|---|---|", *rows(cases), sep="\n")
    for case in cases:
        if case.half in arguments and case.predicted != case.true:
            print("wrongly" if case.predicted else "missed ", case.subject, "|", case.text[:200])


if __name__ == "__main__":
    main(sys.argv[1:])
