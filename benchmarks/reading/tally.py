"""Count what readers answered, keep the figures, and write their table into README.md.

python -m benchmarks.reading.tally KEY.json ANSWERS-1.jsonl ANSWERS-2.jsonl --version COMMIT
"""

from __future__ import annotations

import argparse
import json
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks import record
from benchmarks.page import markdown, write_between
from benchmarks.reading.answers import (
    KINDS,
    SHORT,
    agreement_of_ranks,
    kappa,
    mean_faults,
    preferred,
    read_answers,
)
from benchmarks.reading.systems import BEFORE, BEST, LEAD, OURS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.reading.answers import Reading

BEGIN, END = "<!-- reading: written by benchmarks.reading.tally -->", "<!-- end of reading -->"
TEXTS = {OURS: OURS, BEFORE: BEFORE, BEST: BEST, LEAD: LEAD, SHORT: "ours, 60 words, as printed"}
DECIMALS = 2


def figures(readings: Sequence[Reading], version: str) -> dict[str, Any]:
    """What is kept: the mean faults of each kind, the preferences, and how far readers agree."""
    pairs = list(combinations(readings, 2))
    return {
        "version": version,
        "readers": len(readings),
        "piles": len(readings[0].ranks),
        "faults": {
            system: {kind: round(mean_faults(readings, system, [kind]), DECIMALS) for kind in KINDS}
            | {
                "all": round(mean_faults(readings, system), DECIMALS),
                "by reader": [round(mean_faults([one], system), DECIMALS) for one in readings],
            }
            for system in TEXTS
        },
        "preferred": {
            other: {
                "all": round(preferred(readings, other), 1),
                "by reader": [round(preferred([one], other), 1) for one in readings],
            }
            for other in (BEFORE, BEST, LEAD)
        },
        "agreement of ranks": [round(agreement_of_ranks(a, b), 1) for a, b in pairs],
        "kappa of faults": [round(kappa(a, b), DECIMALS) for a, b in pairs],
    }


def parts(found: dict[str, Any]) -> list[str]:
    """The table of faults, that of preferences, and the agreement."""
    rows = [
        [name, *(f"{found['faults'][system][kind]:.2f}" for kind in (*KINDS, "all"))]
        for system, name in TEXTS.items()
    ]
    faults = markdown(["faults in a text", *KINDS.values(), "all"], rows)
    asked = [
        [f"to {other}", f"{own['all']:.0f}%", *(f"{one:.0f}%" for one in own["by reader"])]
        for other, own in found["preferred"].items()
    ]
    heads = [f"reader {n}" for n in range(1, found["readers"] + 1)]
    ranks, kappas = found["agreement of ranks"], found["kappa of faults"]
    agreed = (
        f"{found['readers']} readers, {found['piles']} piles, version {found['version']}. They put "
        f"{', '.join(f'{one:.0f}%' for one in ranks)} of all pairs of texts in the same order; "
        "that a text has a fault of a kind, they agree with a kappa of "
        f"{', '.join(f'{one:.2f}' for one in kappas)}."
    )
    return [faults, markdown(["ours is preferred", "both", *heads], asked), agreed]


def main() -> None:
    """Tally, keep and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("key", type=Path)
    parser.add_argument("answers", type=Path, nargs="+", help="one file for each reader, in order")
    parser.add_argument("--version", required=True, help="the commit that was read")
    arguments = parser.parse_args()
    keys = json.loads(arguments.key.read_text("utf-8"))
    readings = [
        read_answers(path, keys[str(number)])
        for number, path in enumerate(arguments.answers, start=1)
    ]
    found = figures(readings, arguments.version)
    record.write("reading.json", found, indent=1)
    written = parts(found)
    write_between(BEGIN, written, END)
    print("\n\n".join(written))


if __name__ == "__main__":
    main()
