"""Make all attempts, and say of each what came of it and what must.

    python -m benchmarks.attack.run [--inputs N] [--only NAME]

Everything stays on this machine, and ends after some minutes. The exit code is 1 if a figure is not
what it must be. Figures go to benchmarks/results/attack.json; `--only` renews those of one attempt.
"""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from benchmarks import record
from benchmarks.attack import articles, caches, crowds, tested

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from benchmarks.attack.outcome import Outcome

SOCKETS, TINY, SHAPES, FORGERIES, CACHES, KILLS = 300, 10_000, 200, 100, 20, 20


def attempts(inputs: int, seed: int) -> dict[str, Callable[[], Iterator[Outcome]]]:
    """Return each attempt by its name: what makes it, and yields what came of it."""
    return {
        "caches": lambda: caches.attack(CACHES, seed),
        "forgeries": lambda: tested.attack_with_forgeries(FORGERIES),
        "crowds": lambda: crowds.attack(SOCKETS, TINY),
        "articles": lambda: articles.attack(inputs, seed),
        "kills": lambda: tested.attack_with_kills(KILLS),
        "shapes": lambda: tested.attack_with_shapes(SHAPES),
    }


def told(outcomes: Iterable[Outcome]) -> Iterator[dict[str, Any]]:
    """Print each outcome, and yield it as it is recorded."""
    for one in outcomes:
        mark = "ok" if one.ok else "NOT OK"
        print(f"{mark:6} {one.what}: {one.figure} ({one.wanted})", flush=True)
        yield asdict(one)


def main() -> None:
    """Make the attempts, print and record."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--inputs", type=int, default=3000, help="fuzzed ones")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=attempts(0, 0), help="make one attempt alone")
    args = parser.parse_args()
    found = {} if args.only is None else record.read("attack.json")["attempts"]
    for name, make in attempts(args.inputs, args.seed).items():
        if args.only in {None, name}:
            began = time.monotonic()
            outcomes = list(told(make()))
            seconds = round(time.monotonic() - began)
            found[name] = {"seconds": seconds, "outcomes": outcomes}
    figures = {"seed": args.seed, "machine": record.machine(), "attempts": found}
    record.write("attack.json", figures)
    sys.exit(not all(one["ok"] for made in found.values() for one in made["outcomes"]))


if __name__ == "__main__":
    main()
