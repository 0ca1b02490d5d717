"""The parts of the measurement of speed; each returns its figures, ready for JSON."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from benchmarks.peers.questions import ADAPTERS, SETTINGS, Peer
from benchmarks.record import SEEDS
from benchmarks.speed.material import (
    PEERS,
    all_texts,
    articles_file,
    lines_of,
    ours,
    sentences_of,
    theirs,
)
from benchmarks.speed.processes import (
    JOBS,
    PATIENCE,
    SUMMARIZER,
    LateError,
    in_turn,
    job,
    log,
    ratio,
    run,
    spread,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from benchmarks.speed.material import Bench
    from benchmarks.speed.processes import Figures

LIBYA_WORDS = 656_871  # of the Libya timeline
STOPPED = f"> {PATIENCE:.0f} s"


def cold(bench: Bench) -> Figures:
    """First answers on seeds/, as whole processes."""
    text = bench.folder / "seeds.txt"
    text.write_text("\n".join(Path(name).read_text("utf-8") for name in SEEDS), "utf-8")
    sumy = Peer("sumy")
    line: list[str | Path] = [
        sumy.python,
        ADAPTERS / "sumy" / "command_line.py",
        "lex-rank",
        "--length=6",
    ]
    texts = bench.folder / "seeds.json"
    texts.write_text(json.dumps(sentences_of(bench, 5)), "utf-8")
    threads = str(os.cpu_count() or 1)
    found = in_turn(
        {
            "ours": [*SUMMARIZER, "summarize", *SEEDS],
            "only encodes": [*JOBS, "encode", texts, threads, "1"],
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
    """Whole processes on one thread each, on the same sentences, stopped after five minutes."""
    counts = [5, 10] if bench.quick else [5, 10, 100, 716]
    counts = counts[:1] if bench.data is None else counts
    sizes = {count: len(sentences_of(bench, count)) for count in counts}
    return {system: _by_size(bench, system, sizes) for system in ("ours", *PEERS)}


def _by_size(bench: Bench, system: str, sizes: Mapping[int, int]) -> Figures:
    """The figures of a system by number of articles; `sizes` are the sentences of each.

    A size that would take too long even if the time grew no faster than the sentences is not tried.
    """
    rows: Figures = {}
    least = 0.0  # seconds a sentence, at the size before
    for count, size in sizes.items():
        rows[str(count)] = STOPPED
        if least * size > PATIENCE:
            continue
        command = ours(bench, count) if system == "ours" else theirs(bench, system, count)
        try:
            done = run(command, PATIENCE, SETTINGS)
        except LateError:
            least = PATIENCE / size
        else:
            least = done.seconds / size
            rows[str(count)] = {
                "seconds": round(done.seconds, 2),
                "peak_mb": round(done.peak_mb),
            }
        log(f"{system}, {count} articles, {size} sentences: {rows[str(count)]}")
    return rows


def batch(bench: Bench, *flags: str) -> float:
    """The seconds of a batch over Multi-News."""
    topics = bench.folder / "topics.jsonl"
    lines = lines_of(bench.set_file("multinews_dev.jsonl"))
    topics.write_text("\n".join(lines[: 20 if bench.quick else None]) + "\n", "utf-8")
    output = str(bench.folder / "out.jsonl")
    command = [*SUMMARIZER, "batch", topics, "--output", output, "--quiet", "--threads", "1"]
    done = run([*command, *flags])
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

    All sets together have fewer words; a text that comes again is encoded once.
    """
    wanted = 10 * LIBYA_WORDS // (100 if bench.quick else 1)
    path = bench.folder / "ten.jsonl"
    words = number = 0
    with path.open("w", encoding="utf-8") as out:
        for text in all_texts(bench):
            if words >= wanted:
                break
            out.write(json.dumps({"id": f"{number}", "text": text}) + "\n")
            number += 1
            words += len(text.split())
    log(f"{number} articles, {words} words")
    found = job("large", path, os.cpu_count() or 1)
    return {"words": words, **found}


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
