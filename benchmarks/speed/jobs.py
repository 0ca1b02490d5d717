"""What `benchmarks.speed.run` times, each in a process of its own: the last line printed is JSON.

python -m benchmarks.speed.jobs …
whole ARTICLES THREADS REPEATS    a summary, and the bare encoder beside it
large ARTICLES THREADS            one summary, with the time of each stage
encode TEXTS THREADS REPEATS      the default encoder alone
torch TEXTS THREADS REPEATS MODEL the same texts in sentence-transformers
stages PATH…                      where the time of a first answer goes
sentences PATH…                   the sentences that are encoded
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

START = time.perf_counter()
MINUTE = 60.0


def peak() -> float:
    """The peak memory of this process in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def whole(path: str, threads: str, repeats: str) -> dict[str, Any]:
    """Seconds of whole summaries and of the bare encoder on the same sentences, in turn.

    The seconds of the processor are measured too: other work disturbs them less than the clock.
    """
    from summarizer import load_encoder, summarize
    from summarizer.method.preparation import prepare
    from summarizer.readers import read
    from summarizer.threads import at_most

    articles = read([path]).articles
    encoder = load_encoder(threads=int(threads))
    encoder.encode(["warm"])
    texts = prepare(articles).texts
    laps: dict[str, list[float]] = {"whole": [], "bare": [], "whole_cpu": [], "bare_cpu": []}
    most = 0.0

    def lap(name: str, work: Callable[[], object]) -> None:
        start, cpu = time.perf_counter(), time.process_time()
        work()
        laps[name].append(time.perf_counter() - start)
        laps[f"{name}_cpu"].append(time.process_time() - cpu)

    with at_most(int(threads)):
        for _ in range(int(repeats)):
            lap("whole", lambda: summarize(articles, encoder=encoder))
            most = most or peak()
            lap("bare", lambda: encoder.encode(texts))
    return {"articles": len(articles), "sentences": len(texts), "peak_mb": most, **laps}


def large(path: str, threads: str) -> dict[str, Any]:
    """One summary: its seconds and peak memory, and how long it took to encode and to compare."""
    from summarizer import load_encoder, summarize
    from summarizer.readers import read
    from summarizer.threads import at_most

    start = time.perf_counter()
    ends: dict[str, float] = {}
    counts: dict[str, int] = {}
    told = start

    def tell(stage: str, done: int, total: int) -> None:
        nonlocal told
        now = time.perf_counter()
        ends[stage], counts[stage] = now - start, total
        if now - told > MINUTE:
            told = now
            print(
                f"  {stage}: {done} of {total} after {now - start:.0f} s, {peak():.0f} MB",
                file=sys.stderr,
                flush=True,
            )

    articles = read([path]).articles
    encoder = load_encoder(threads=int(threads))
    with at_most(int(threads)):
        summarize(articles, encoder=encoder, progress=tell)
    return {
        "articles": len(articles),
        "sentences": counts["comparing"],
        "seconds": time.perf_counter() - start,
        "encoded_after": ends["encoding"],
        "compared_after": ends["comparing"],
        "peak_mb": peak(),
    }


def encode(path: str, threads: str, repeats: str) -> dict[str, Any]:
    """Sentences a second of the default encoder."""
    from summarizer import load_encoder

    return {"rates": _rates(load_encoder(threads=int(threads)).encode, path, repeats)}


def torch(path: str, threads: str, repeats: str, model: str) -> dict[str, Any]:
    """Sentences a second of sentence-transformers with the original float32 weights."""
    import torch as library
    from sentence_transformers import SentenceTransformer

    library.set_num_threads(int(threads))
    encoder = SentenceTransformer(model, device="cpu")
    return {"rates": _rates(encoder.encode, path, repeats)}


def _rates(encode: Any, path: str, repeats: str) -> list[float]:  # noqa: ANN401 - any library's
    texts = json.loads(Path(path).read_text("utf-8"))
    encode(texts[:8])
    rates = []
    for _ in range(int(repeats)):
        start = time.perf_counter()
        encode(texts)
        rates.append(len(texts) / (time.perf_counter() - start))
    return rates


def stages(*paths: str) -> dict[str, float]:
    """Milliseconds of each part of a first answer, in the order in which they come."""
    laps: dict[str, float] = {}
    since = START

    def lap(name: str) -> None:
        nonlocal since
        now = time.perf_counter()
        laps[name] = 1000 * (now - since)
        since = now

    from summarizer.cli import build_parser
    from summarizer.renderers import render

    build_parser("summarize")
    lap("command line")
    import numpy as np  # noqa: F401 - timed

    lap("numpy")
    import onnxruntime  # noqa: F401 - timed

    lap("ONNX Runtime")
    from summarizer import load_encoder
    from summarizer.method.encoding import encode
    from summarizer.method.preparation import prepare
    from summarizer.options import Options
    from summarizer.pipeline import consolidate
    from summarizer.readers import read

    lap("our modules")
    encoder = load_encoder()
    lap("loading the model")
    draft = prepare(read(list(paths)).articles)
    lap("reading, cleaning, segmenting")
    encoded = encode(draft, encoder)
    lap("encoding")
    summary = consolidate(encoded, Options())
    lap("clustering, selecting, citing")
    render(summary, "text", explain=False)
    lap("rendering")
    return laps


def sentences(*paths: str) -> dict[str, list[str]]:
    """The sentences of the articles as they are encoded."""
    from summarizer.method.preparation import prepare
    from summarizer.readers import read

    return {"texts": prepare(read(list(paths)).articles).texts}


if __name__ == "__main__":
    JOBS: dict[str, Any] = {
        "whole": whole,
        "large": large,
        "encode": encode,
        "torch": torch,
        "stages": stages,
        "sentences": sentences,
    }
    print(json.dumps(JOBS[sys.argv[1]](*sys.argv[2:])))
