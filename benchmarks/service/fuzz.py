"""Let schemathesis look for responses that the OpenAPI document does not describe.

    python -m benchmarks.service.fuzz [--examples N]

Figures go to benchmarks/results/fuzz.json.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

from benchmarks.service.serving import Service, keep, scratch

CONFIG = Path(__file__).with_name("schemathesis.toml")


def main() -> None:
    """Run schemathesis, and record what it found."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--examples", type=int, default=300, help="of each operation")
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    with scratch() as folder:
        with Service(Path(folder, "jobs.sqlite3"), max_sentences=300) as service:
            command = [
                str(Path(sys.executable).with_name("st")),
                *("--config-file", str(CONFIG), "run", f"{service.url}/openapi.json"),
                *("--max-examples", str(args.examples), "--seed", str(args.seed), "--no-color"),
                *("--continue-on-failure", "--workers", "2"),
            ]
            done = subprocess.run(
                command, cwd=folder, stdout=subprocess.PIPE, text=True, check=False
            )
            print(done.stdout)
        log = service.log
    statuses = Counter(str(line["status"]) for line in log if line["event"] == "request")
    cases = re.search(r"([\d,]+) generated", done.stdout)
    keep(
        "fuzz.json",
        {
            "examples_of_each_operation": args.examples,
            "seed": args.seed,
            "cases": int(cases[1].replace(",", "")) if cases else 0,
            "faults_found": done.returncode != 0,
            "statuses": dict(sorted(statuses.items())),
            "bugs": sum(line["event"] == "bug" for line in log),
        },
    )
    sys.exit(done.returncode)


if __name__ == "__main__":
    main()
