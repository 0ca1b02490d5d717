"""`python -m benchmarks.stories.scale`: processor seconds and memory to group days of an agency.

The first 2,000 articles of Reuters-21578, then 6,000, then all. The seconds are those of the
processor, so that what else the machine does counts less; encoding is apart from the rest.
"""

from __future__ import annotations

import os
import resource
import sys
import time
from datetime import datetime
from pathlib import Path

import numpy as np

from benchmarks.record import read, write
from benchmarks.stories.piles import lines
from summarizer import Article, load_encoder
from summarizer.articles import canonical
from summarizer.method.preparation import completed
from summarizer.options import DEFAULT_ENCODER
from summarizer.stories.grouping import grouped
from summarizer.stories.sketches import opening_of, sketched
from summarizer.threads import one_blas_thread

SIZES = (2_000, 6_000, 19_043)
_ENCODED = 1_000  # openings that are timed; the time is even
_DATE = "%d-%b-%Y"


def main() -> int:
    """Measure each size, and return 0; 1 without data."""
    data = os.environ.get("SUMMARIZER_DATA")
    if not data:
        print("SUMMARIZER_DATA is not set: no pile to group", file=sys.stderr)
        return 1
    articles = [_article(one) for one in lines(Path(data) / "corpus_reuters21578.jsonl")]
    encoder = load_encoder(DEFAULT_ENCODER, threads=1)
    start = time.process_time()
    encoder.encode([opening_of(one) for one in articles[:_ENCODED]])
    per_article, sizes = round(_spent(start) / _ENCODED * 1000, 1), {}
    draw = np.random.default_rng(7)
    for size in SIZES:
        start = time.process_time()
        pile = [completed(one)[0] for one in canonical(articles[:size])]
        read_in = _spent(start)
        rows = draw.standard_normal((len(pile), encoder.dimensions)).astype(np.float32)
        rows /= np.linalg.norm(rows, axis=1, keepdims=True)
        start = time.process_time()
        with one_blas_thread():
            labels = grouped(sketched(pile, rows, encoder))
        sizes[size] = {
            "seconds to complete": read_in,
            "seconds to group": _spent(start),
            "groups": int(labels.max()) + 1,
            "most megabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        }
        print(size, sizes[size], flush=True)
    figures = {"milliseconds to encode an article": per_article, "sizes": sizes}
    write("stories.json", {**read("stories.json"), "scale": figures})
    return 0


def _article(one: dict[str, str]) -> Article:
    day = one["date"].strip().partition(" ")[0].title()
    try:
        published = datetime.strptime(day, _DATE).date().isoformat()  # noqa: DTZ007 - a day alone
    except ValueError:
        published = None
    return Article(one["text"], id=one["id"], title=one["title"] or None, published=published)


def _spent(start: float) -> float:
    return round(time.process_time() - start, 2)


if __name__ == "__main__":
    sys.exit(main())
