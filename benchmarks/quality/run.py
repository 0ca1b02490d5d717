"""Score summaries of every system on the evaluation sets, and write benchmarks/results/*.json.

    python -m benchmarks.quality.run [--without-peers] [SET …]

The sets lie in the folder that SUMMARIZER_DATA names; those that are absent are skipped with a
message.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks import record
from benchmarks.peers.questions import PEERS, Question
from benchmarks.peers.weights import fetched
from benchmarks.quality.bench import OURS, Bench
from benchmarks.quality.points import difference, estimated, same
from benchmarks.quality.sets import MAIN_MEASURE, SETS, digest
from benchmarks.remembering_encoder import remembering_by_language
from summarizer.evaluation import settings
from summarizer.evaluation.rouge import MEASURES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.peers.questions import Peer, Rankings
    from benchmarks.quality.bench import Entry
    from benchmarks.quality.sets import BenchmarkSet
    from summarizer.evaluation import Evaluation

PEERS_AT_ONCE = 2  # on one thread each: a machine with two processors is filled


def figures(bench: Bench, entries: Sequence[Entry], evaluation: Evaluation) -> dict[str, Any]:
    """The figures of a set, ready for JSON: F1 x 100 with intervals, ours compared with each."""
    ahead = {
        p.b: difference(p.difference, p.low, p.high, p.p)
        for p in evaluation.pairs
        if p.measure == MAIN_MEASURE
    }
    rows = []
    for entry, found in zip(entries, evaluation.systems, strict=True):
        words = found.qualities["words"]
        rows.append(
            {"name": entry.name, "kind": entry.kind, "words": words and round(words.mean, 1)}
            | {measure: estimated(found.f1(measure)) for measure in MEASURES}
            | {"difference": same() if entry.name == OURS else ahead[entry.name]}
        )
    return {
        "set": bench.set.name,
        "title": bench.set.title,
        "file": bench.set.file,
        "sha256": digest(bench.set, bench.folder),
        "topics": evaluation.topics,
        "budget": bench.set.words,
        "signature": settings(evaluation.options),
        "systems": rows,
    }


def ask_peers(benches: Sequence[Bench]) -> dict[Peer, Rankings]:
    """The answers of each peer that has its environment, on the English sets."""
    english = [bench for bench in benches if bench.set.language == "en"]
    questions = []
    for peer in PEERS:
        if not peer.python.exists():
            print(f"{peer.name}: skipped, {peer.python} is not there; `make peers` creates it")
            continue
        topics = {key: task for bench in english for key, task in bench.rankable(peer).items()}
        questions.append(Question(peer, topics))
    if open_ones := [question for question in questions if not question.answered]:
        with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(PEERS_AT_ONCE) as pool:
            model = fetched(Path(folder))
            list(pool.map(lambda question: question.ask(model), open_ones))
    return {question.peer: question.rankings() for question in questions}


def run(chosen: Sequence[BenchmarkSet], folder: Path, *, with_peers: bool) -> None:
    """Score every system on the sets and write the figures."""
    encoder = remembering_by_language()
    benches = [Bench(each, folder, encoder) for each in chosen]
    answers = ask_peers(benches) if with_peers else {}  # before the rest: what is timed runs alone
    for bench in benches:
        seconds = {"encoding": bench.encode()}
        entries = list(bench.entries())
        if bench.set.language == "en":
            for peer, rankings in answers.items():
                entries += bench.ranked(peer, rankings)
        evaluation = bench.evaluated(entries)
        record.write(f"{bench.set.name}.json", figures(bench, entries, evaluation), indent=1)
        seconds |= {each.name: each.seconds for each in entries if each.seconds is not None}
        report(bench, evaluation, seconds)


def report(bench: Bench, evaluation: Evaluation, seconds: dict[str, float]) -> None:
    """Keep the seconds, which differ from run to run, apart from the figures; print both."""
    known = record.read("seconds.json")
    known[bench.set.name] = {name: round(value, 1) for name, value in seconds.items()}
    record.write("seconds.json", dict(sorted(known.items())), indent=1)
    print(f"{bench.set.title}: encoded in {seconds['encoding']:.0f} s")
    for each in evaluation.ranked:
        took = f"{seconds[each.name]:8.1f} s" if each.name in seconds else ""
        print(f"  {each.name:36}{100 * each.f1(MAIN_MEASURE).mean:7.2f}{took}")


def main() -> None:
    """Score on the sets that are there."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sets", nargs="*", metavar="SET", help=", ".join(e.name for e in SETS))
    parser.add_argument("--without-peers", action="store_true")
    arguments = parser.parse_args()
    if not (data := os.environ.get("SUMMARIZER_DATA")):
        print("benchmarks: skipped, SUMMARIZER_DATA does not name the folder with the sets")
        return
    if unknown := set(arguments.sets) - {each.name for each in SETS}:
        parser.error(f"unknown set: {', '.join(sorted(unknown))}")
    wanted = [each for each in SETS if not arguments.sets or each.name in arguments.sets]
    there = [each for each in wanted if (Path(data) / each.file).exists()]
    for each in wanted:
        if each not in there:
            print(f"{each.name}: skipped, {each.file} is not in {data}")
    run(there, Path(data), with_peers=not arguments.without_peers)


if __name__ == "__main__":
    main()
