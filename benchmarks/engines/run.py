"""Run each engine on topics of the development sets, kill a worker of each, and compare the bytes.

    python -m benchmarks.engines.run [--topics N] [--rounds N] [--engines dask,ray,spark]
                                     [--briefs] [--no-kills] [--output FILE]

In each round the local run and each engine do the same topics one after the other, on two workers,
each in a process of its own. In the first round a second run of each has a worker killed with -9.
Figures go to a file of benchmarks/results, engines.json if no other is named.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from importlib.util import find_spec
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from benchmarks import record
from benchmarks.engines.measuring import LOCAL, STARTED, WORKERS
from summarizer.batch.engines import ENGINES

SETS = ("multinews_dev", "multiling2011", "opinosis")
Figures = dict[str, Any]


def development_topics(folder: Path, number: int, *, briefs: bool) -> list[str]:
    """The lines of so many topics, of each set in turn, with ids of their own.

    Where the sets hold fewer, they are gone through again. Briefs are the beginnings of the first
    three articles of a topic.
    """
    # Only a newline ends a line: others that str.splitlines() knows may stand in JSON.
    sets = [(folder / f"{name}.jsonl").read_text("utf-8").strip().split("\n") for name in SETS]
    turns = [line for turn in zip(*sets, strict=False) for line in turn]
    rest = [line for lines in sets for line in lines[min(map(len, sets)) :]]
    lines = []
    for place, line in enumerate(islice(cycle([*turns, *rest]), number)):
        topic = json.loads(line)
        topic["id"] = f"{place}-{topic['id']}"
        if briefs:
            topic["documents"] = [brief(one) for one in topic["documents"][:3]]
        lines.append(json.dumps(topic, ensure_ascii=False))
    return lines


def brief(article: dict[str, str]) -> dict[str, str]:
    """The first 600 characters of an article, about four sentences."""
    return article | {"text": article["text"][:600]}


def measured(engine: str, topics: Path, output: Path, *flags: str) -> Figures:
    """What one run of an engine took, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.engines.measuring", engine, topics, output, *flags],
        stdout=subprocess.PIPE,
        env=os.environ | {"PYSPARK_PYTHON": sys.executable},
        check=True,
        encoding="utf-8",
    )
    figures: Figures = json.loads(done.stdout.splitlines()[-1])
    print(engine, *flags, figures, flush=True)
    return figures


def spread(values: list[float]) -> Figures:
    """The median of some figures, the least and the largest."""
    digits = [round(value, 3) for value in (statistics.median(values), min(values), max(values))]
    return dict(zip(("median", "low", "high"), digits, strict=True))


def summed_up(runs: list[Figures], local: list[Figures]) -> Figures:
    """The figures of an engine over all rounds, beside those of the local runs."""
    rates = [run["topics"] / run["processor_seconds"] for run in runs]
    pairs = list(zip(runs, local, strict=True))
    return {
        "seconds_to_start": spread([run["seconds_to_start"] for run in runs]),
        "seconds": spread([run["seconds"] for run in runs]),
        "processor_seconds": spread([run["processor_seconds"] for run in runs]),
        "topics_a_processor_second": spread(rates),
        "seconds_over_local": spread([a["seconds"] / b["seconds"] for a, b in pairs]),
        "processor_seconds_over_local": spread(
            [a["processor_seconds"] / b["processor_seconds"] for a, b in pairs]
        ),
        "peak_mb_of_a_worker": max(run["peak_mb_of_a_worker"] for run in runs),
        "peak_mb_of_the_parent": max(run["peak_mb_of_the_parent"] for run in runs),
    }


def after_a_kill(run: Figures | None) -> Figures:
    """The figures of a run that lost a worker, if there was one."""
    if run is None:
        return {}
    seconds = round(run["seconds"], 3)
    return {"workers_killed": run["workers_killed"], "seconds_with_a_kill": seconds}


def main() -> None:
    """Run, kill, compare and record."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--topics", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--engines", default=",".join(ENGINES))
    parser.add_argument("--briefs", action="store_true")
    parser.add_argument("--kills", action=argparse.BooleanOptionalAction, default=True)
    parser.add_argument("--output", default="engines.json")
    args = parser.parse_args()
    if "SUMMARIZER_DATA" not in os.environ:
        raise SystemExit("SUMMARIZER_DATA names no folder with the development sets; left out")
    packages = {"dask": "distributed", "ray": "ray", "spark": "pyspark"}
    engines = [one for one in args.engines.split(",") if find_spec(packages.get(one, one))]
    lines = development_topics(Path(os.environ["SUMMARIZER_DATA"]), args.topics, briefs=args.briefs)
    with tempfile.TemporaryDirectory() as folder:
        figures = compared(Path(folder), lines, args.rounds, engines, kills=args.kills)
    record.write(args.output, figures)
    if not all(one["same_bytes"] for one in figures["engines"]):
        raise SystemExit("an engine gives other bytes than the local run")


def compared(
    folder: Path, lines: list[str], rounds: int, engines: list[str], *, kills: bool
) -> Figures:
    """The figures of all engines, and whether their bytes are those of the local run."""
    topics = folder / "topics.jsonl"
    topics.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    runs: dict[str, list[Figures]] = {name: [] for name in (LOCAL, *engines)}
    same, killed = dict.fromkeys(engines, True), {}
    for turn in range(rounds):
        for name, known in runs.items():
            known.append(measured(name, topics, folder / name))
            if name == LOCAL:
                continue
            same[name] &= (folder / name).read_bytes() == (folder / LOCAL).read_bytes()
            print(name, "same bytes:", same[name], flush=True)
            if turn == 0 and kills:
                killed[name] = measured(name, topics, folder / f"{name}-killed", "--kill")
                after = (folder / f"{name}-killed").read_bytes()
                same[name] &= after == (folder / LOCAL).read_bytes()
                print(name, "same bytes after a kill:", same[name], flush=True)
    return {
        "machine": record.machine(),
        "topics": len(lines),
        "characters_a_topic": sum(map(len, lines)) // len(lines),
        "workers": WORKERS,
        "topics_before_the_clock_starts": STARTED,
        "local": summed_up(runs[LOCAL], runs[LOCAL]),
        "engines": [
            {
                "name": name,
                "version": runs[name][0]["version"],
                **summed_up(runs[name], runs[LOCAL]),
                "same_bytes": same[name],
                **after_a_kill(killed.get(name)),
            }
            for name in engines
        ],
    }


if __name__ == "__main__":
    main()
