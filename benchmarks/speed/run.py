"""How fast and how large: ours, other packages and the bare encoder, side by side in one run.

    python -m benchmarks.speed.run [--only PART …] [--quick]

Parts: cold, warm, encoder, workers, cache, sizes, peers, and ten, which is only run when it is
named. What is compared takes turns, A B A B …, so that a machine that slows down slows both; only
ratios within one run are comparable. Figures go to benchmarks/results/speed.json, a part at a time;
`benchmarks.speed.tables` writes them into README.md. A part that fails is told; the others go on.
`--quick` takes fewer rounds and smaller topics, to see that everything runs, and its figures go to
speed-quick.json, which nobody reads. Without SUMMARIZER_DATA only what needs no more than the five
articles in seeds/ is run.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from pathlib import Path

from benchmarks import record
from benchmarks.speed.material import Bench
from benchmarks.speed.parts import PARTS
from benchmarks.speed.processes import FailedError, log


def main() -> None:
    """Measure what was asked for, and record it part by part."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    usual = [name for name in PARTS if name != "ten"]
    parser.add_argument("--only", nargs="+", choices=PARTS, default=usual)
    parser.add_argument("--quick", action="store_true")
    args = parser.parse_args()
    data = os.environ.get("SUMMARIZER_DATA")
    result = "speed-quick.json" if args.quick else "speed.json"
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), Path(data) if data else None, args.quick)
        for part in args.only:
            measure, needs_data = PARTS[part]
            if needs_data and bench.data is None:
                print(f"{part}: left out, SUMMARIZER_DATA is not set")
                continue
            log(f"{part} …")
            start = time.perf_counter()
            try:
                found = measure(bench)
            except FailedError as error:
                print(f"{part}: {error}", file=sys.stderr)
                failed.append(part)
                continue
            minutes = (time.perf_counter() - start) / 60
            print(f"{part}: {json.dumps(found)} ({minutes:.1f} minutes)", flush=True)
            record.write(result, record.read(result) | {part: found, "machine": record.machine()})
    if failed:
        sys.exit(f"not measured: {', '.join(failed)}")


if __name__ == "__main__":
    main()
