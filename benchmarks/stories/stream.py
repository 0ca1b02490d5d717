"""`python -m benchmarks.stories.stream [DAYS ARTICLES]`: a stream of days through `--add-to`.

The articles of Reuters-21578 come in their order, so many a day (30 days of 1,000 by default), each
day dated one after the other; behind the last one the first comes again, under another id. Each day
is a run of `summarizer stories --add-to --no-summaries` in a process of its own. Written are the
seconds of processor time, the largest memory, the articles that are open behind it and the size of
what is kept, as means of the days of a week: they are to stay what they are once the window of 7
days is full.
"""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from benchmarks.record import read, write
from benchmarks.stories.piles import lines

DAYS, ARTICLES = 30, 1_000
_FIRST = date(1987, 3, 1)
_WEEK = 7


def main() -> int:
    """Measure the stream, and return 0; 1 without data or if a run fails."""
    if not os.environ.get("SUMMARIZER_DATA"):
        print("SUMMARIZER_DATA is not set: no stream to group", file=sys.stderr)
        return 1
    days, number = map(int, sys.argv[1:]) if sys.argv[1:] else (DAYS, ARTICLES)
    found: list[dict[str, float]] = []
    with TemporaryDirectory() as folder:
        for day in range(days):
            found.append(_run(Path(folder), day, number))
            print(day + 1, found[-1], flush=True)
    weeks = [found[start : start + _WEEK] for start in range(0, days, _WEEK)]
    figures = {"days": days, "articles a day": number, "weeks": list(map(_mean, weeks))}
    write("stories.json", {**read("stories.json"), "stream": figures})
    return 0


def _run(folder: Path, day: int, number: int) -> dict[str, float]:
    """Return what a day takes."""
    file, target = folder / "day.jsonl", folder / "site"
    file.write_text("".join(map(_line, _articles(day, number))), encoding="utf-8")
    command = ["stories", str(file), "--add-to", str(target), "--no-summaries", "--quiet"]
    process = subprocess.Popen([sys.executable, "-m", "summarizer", *command])
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"day {day + 1} failed: {status}")
    kept = target / "stream.jsonl.gz"
    with gzip.open(kept, "rt", encoding="utf-8") as state:
        rows = [json.loads(line) for line in state]
    return {
        "processor seconds": round(used.ru_utime + used.ru_stime, 1),
        "most megabytes": used.ru_maxrss // 1024,
        "open articles": sum("article" in row for row in rows),
        "open stories": sum("story" in row for row in rows),
        "kilobytes kept": kept.stat().st_size // 1024,
    }


def _articles(day: int, number: int) -> list[dict[str, Any]]:
    """Return the articles of a day."""
    corpus = lines(Path(os.environ["SUMMARIZER_DATA"]) / "corpus_reuters21578.jsonl")
    published = (_FIRST + timedelta(days=day)).isoformat()
    places = range(day * number, (day + 1) * number)
    chosen = ((place, corpus[place % len(corpus)]) for place in places)
    return [
        {"id": f"{place:06}", "title": one["title"], "text": one["text"], "published": published}
        for place, one in chosen
    ]


def _line(article: dict[str, Any]) -> str:
    return json.dumps(article, ensure_ascii=False) + "\n"


def _mean(days: list[dict[str, float]]) -> dict[str, float]:
    return {name: round(sum(one[name] for one in days) / len(days), 1) for name in days[0]}


if __name__ == "__main__":
    sys.exit(main())
