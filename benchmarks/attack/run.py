"""Make all attempts, and say of each what came of it and what must.

    python -m benchmarks.attack.run [--inputs N]

Everything stays on this machine, and ends after some minutes. The exit code is 1 if a figure is not
what it must be. Figures go to benchmarks/results/attack.json.
"""

from __future__ import annotations

import argparse
import sys
import time
from dataclasses import asdict
from typing import TYPE_CHECKING

from benchmarks import record
from benchmarks.attack import articles, caches, crowds, tested

if TYPE_CHECKING:
    from collections.abc import Iterator

    from benchmarks.attack.outcome import Outcome

SOCKETS, TINY, SHAPES, FORGERIES, CACHES, KILLS = 300, 10_000, 200, 100, 20, 20


def attempts(inputs: int, seed: int) -> Iterator[Outcome]:
    """Yield what came of each attempt."""
    yield from caches.attack(CACHES, seed)
    yield from tested.attack_with_forgeries(FORGERIES)
    yield from crowds.attack(SOCKETS, TINY)
    yield from articles.attack(inputs, seed)
    yield from tested.attack_with_kills(KILLS)
    yield from tested.attack_with_shapes(SHAPES)


def main() -> None:
    """Make the attempts, print and record."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--inputs", type=int, default=3000, help="fuzzed ones")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    began = time.monotonic()
    outcomes = []
    for one in attempts(args.inputs, args.seed):
        print(
            f"{'ok' if one.ok else 'NOT OK':6} {one.what}: {one.figure} ({one.wanted})", flush=True
        )
        outcomes.append(one)
    seconds = round(time.monotonic() - began)
    figures = {"seed": args.seed, "seconds": seconds, "outcomes": [asdict(one) for one in outcomes]}
    record.write("attack.json", figures | {"machine": record.machine()})
    sys.exit(not all(one.ok for one in outcomes))


if __name__ == "__main__":
    main()
