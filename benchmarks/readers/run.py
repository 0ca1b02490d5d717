"""Measure the readers: `python -m benchmarks.readers.run`.

Writes benchmarks/results/readers.json, and the table in benchmarks/README.md.
"""

from __future__ import annotations

import gc
import sys
import time
from typing import TYPE_CHECKING, Any

from benchmarks import page as readme
from benchmarks import record
from benchmarks.readers.figures import GOALS, SYSTEMS, means, shares
from benchmarks.readers.layouts import pages
from benchmarks.readers.maps import misplaced

if TYPE_CHECKING:
    from benchmarks.readers.layouts import Page

_SLOWEST = 0.8  # of the pages a second of bare trafilatura
_ROUNDS = 7  # of each page
_BEGIN = "<!-- readers: written by benchmarks.readers.run -->"
_END = "<!-- end of readers -->"


def main() -> int:
    """Measure, write the figures, and return 1 if one is below its goal."""
    made = pages()
    found = {name: [shares(page, read(page)) for page in made] for name, read in SYSTEMS.items()}
    speed = _pages_a_second(made)
    quotes, wrong = misplaced()
    figures: dict[str, Any] = {
        "machine": record.machine(),
        "pages": len(made),
        "systems": {name: means(rows) for name, rows in found.items()},
        "pages_a_second": {name: round(value, 1) for name, value in speed.items()},
        "quotes": quotes,
        "misplaced": wrong,
        "worst": {
            page.layout: round(row["text"], 3)
            for page, row in zip(made, found["ours"], strict=True)
            if row["text"] < GOALS["text"]
        },
    }
    record.write("readers.json", figures)
    readme.write_between(_BEGIN, [_table(figures)], _END)
    failed = _failures(figures)
    print(_table(figures), *failed, sep="\n")
    return 1 if failed else 0


def _pages_a_second(made: list[Page]) -> dict[str, float]:
    """Return the pages that each system reads in a second of processor time.

    The systems take turns at each page, and the least of its times counts: what else the machine
    does only ever adds to it.
    """
    spent = dict.fromkeys(SYSTEMS, 0.0)
    for page in made:
        gc.collect()
        times: dict[str, list[float]] = {name: [] for name in SYSTEMS}
        for name, read in [*SYSTEMS.items()] * _ROUNDS:
            start = time.process_time()
            read(page)
            times[name].append(time.process_time() - start)
        for name, taken in times.items():
            spent[name] += min(taken)
    return {name: len(made) / seconds for name, seconds in spent.items()}


def _failures(figures: dict[str, Any]) -> list[str]:
    """Return a line for each figure that misses its goal."""
    own = figures["systems"]["ours"]
    lines = [
        f"{name}: {own[name]} is below {least}"
        for name, least in GOALS.items()
        if own[name] < least
    ]
    speed = figures["pages_a_second"]
    if speed["ours"] < _SLOWEST * speed["trafilatura"]:
        lines.append(f"speed: {speed['ours']} pages a second, trafilatura {speed['trafilatura']}")
    return [*lines, *(f"not where its map says: {one}" for one in figures["misplaced"])]


def _table(figures: dict[str, Any]) -> str:
    head = ["", "main text F1", "title", "date", "outlet", "pages a second"]
    rows = [
        [
            name,
            *(f"{value:.3f}" for value in found.values()),
            f"{figures['pages_a_second'][name]:.0f}",
        ]
        for name, found in figures["systems"].items()
    ]
    return readme.markdown(head, rows)


if __name__ == "__main__":
    sys.exit(main())
