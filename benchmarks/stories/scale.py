"""`python -m benchmarks.stories.scale`: seconds and memory to group days of an agency.

The first 2,000 articles of Reuters-21578, then 6,000, then all, each in a process of its own, as
`find_stories` groups them, on all processors. Seconds of the processors are given beside those of
the clock, which count what else the machine does.
"""

from __future__ import annotations

import json
import math
import os
import resource
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.record import read, write
from benchmarks.stories.piles import lines
from summarizer import Article, load_encoder
from summarizer.articles import canonical
from summarizer.method.preparation import completed
from summarizer.options import DEFAULT_ENCODER
from summarizer.stories.grouping import grouped
from summarizer.stories.openings import Openings
from summarizer.stories.sketches import sketched
from summarizer.threads import one_blas_thread

SIZES = (2_000, 6_000, 19_043)
_DATE = "%d-%b-%Y"


def main() -> int:
    """Measure each size, and return 0; 1 without data."""
    if not os.environ.get("SUMMARIZER_DATA"):
        print("SUMMARIZER_DATA is not set: no pile to group", file=sys.stderr)
        return 1
    sizes = {size: _apart(size) for size in SIZES}
    few, many = sizes[SIZES[0]], sizes[SIZES[-1]]
    growth = math.log(many["processor seconds"] / few["processor seconds"])
    exponent = round(growth / math.log(SIZES[-1] / SIZES[0]), 2)
    print(f"the time grows with the power {exponent} of the articles")
    write("stories.json", {**read("stories.json"), "scale": {"exponent": exponent, **sizes}})
    return 0


def _apart(size: int) -> dict[str, Any]:
    """Return the figures of a size, measured in a new process."""
    command = [sys.executable, "-m", "benchmarks.stories.scale", str(size)]
    figures: dict[str, Any] = json.loads(subprocess.check_output(command))
    print(size, figures, flush=True)
    return figures


def measured(size: int) -> dict[str, Any]:
    """Return what it takes to group the first articles of the set."""
    file = Path(os.environ["SUMMARIZER_DATA"]) / "corpus_reuters21578.jsonl"
    articles = [_article(one) for one in lines(file)[:size]]
    encoder = load_encoder(DEFAULT_ENCODER)
    clock, start = time.monotonic(), time.process_time()
    encoded = 0

    def count(_stage: str, done: int, _total: int) -> None:
        nonlocal encoded
        encoded = max(encoded, done)

    pile = [completed(one)[0] for one in canonical(articles)]
    openings = Openings(pile, encoder, progress=count)
    with one_blas_thread():
        labels = grouped(sketched(pile, openings.tongues), openings.vectors)
    counts = np.bincount(labels)
    return {
        "seconds": round(time.monotonic() - clock, 1),
        "processor seconds": round(time.process_time() - start, 1),
        "encoded": encoded,
        "in stories": int(counts[counts > 1].sum()),
        "most megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }


def _article(one: dict[str, str]) -> Article:
    day = one["date"].strip().partition(" ")[0].title()
    try:
        published = datetime.strptime(day, _DATE).date().isoformat()  # noqa: DTZ007 - a day alone
    except ValueError:
        published = None
    return Article(one["text"], id=one["id"], title=one["title"] or None, published=published)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measured(int(sys.argv[1]))))
        sys.exit(0)
    sys.exit(main())
