"""`python -m benchmarks.stories.stream [DAYS ARTICLES]`: a stream of days through `--add-to`.

The articles of Reuters-21578 come in their order, so many a day (30 days of 1,000 by default), each
day dated one after the other; behind the last one, on the 20th day of 30, the first comes again,
under another id: long after its story was let go. Each day is a run of `summarizer stories --add-to
--no-summaries` in a process of its own. Written are the seconds of processor time, the largest
memory, the articles that are open behind it and the size of what is kept, day by day and as means
of the days of a week: they are to stay what they are once the window of 7 days is full. After each
day what was written is checked, and at the end whether what came again is told as at first.
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
from benchmarks.stories.stream_checks import Checks

DAYS, ARTICLES = 30, 1_000
_FIRST = date(1987, 3, 1)
_WEEK = 7
_SITE = "site"
_SHOWN = 20  # of what is wrong


def main() -> int:
    """Measure the stream, and return 0; 1 without data or if a run fails."""
    if not os.environ.get("SUMMARIZER_DATA"):
        print("SUMMARIZER_DATA is not set: no stream to group", file=sys.stderr)
        return 1
    days, number = map(int, sys.argv[1:]) if sys.argv[1:] else (DAYS, ARTICLES)
    corpus = lines(Path(os.environ["SUMMARIZER_DATA"]) / "corpus_reuters21578.jsonl")
    found: list[dict[str, float]] = []
    checks, wrong = Checks(), []
    with TemporaryDirectory() as folder:
        for day in range(days):
            articles = _articles(corpus, day, number)
            found.append(_run(Path(folder), articles))
            print(day + 1, found[-1], flush=True)
            ids = [one["id"] for one in articles]
            wrong += checks.day(Path(folder, _SITE), ids, f"{day:05}")
    weeks = [found[start : start + _WEEK] for start in range(0, days, _WEEK)]
    places = range(len(corpus), days * number)
    figures = {
        "days": days,
        "articles a day": number,
        "weeks": list(map(_mean, weeks)),
        "most megabytes by day": [one["most megabytes"] for one in found],
        "processor seconds by day": [one["processor seconds"] for one in found],
        "came again": len(places),
        "told as at first": _again(checks, places, len(corpus)),
        "wrong": len(wrong),
    }
    print(figures, *wrong[:_SHOWN], sep="\n", flush=True)
    write("stories.json", {**read("stories.json"), "stream": figures})
    return int(bool(wrong))


def _again(checks: Checks, places: range, number: int) -> float | None:
    """Return how well stories that came again agree with those of the first time, if any did."""
    first = {_id(place): _id(place - number) for place in places}
    return round(checks.again(first), 3) if first else None


def _run(folder: Path, articles: list[dict[str, Any]]) -> dict[str, float]:
    """Return what a day takes."""
    file, target = folder / "day.jsonl", folder / _SITE
    file.write_text("".join(map(_line, articles)), encoding="utf-8")
    command = ["stories", str(file), "--add-to", str(target), "--no-summaries", "--quiet"]
    process = subprocess.Popen([sys.executable, "-m", "summarizer", *command])
    _, status, used = os.wait4(process.pid, 0)
    if status:
        raise SystemExit(f"the day of {articles[0]['published']} failed: {status}")
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


def _articles(corpus: list[dict[str, Any]], day: int, number: int) -> list[dict[str, Any]]:
    """Return the articles of a day."""
    published = (_FIRST + timedelta(days=day)).isoformat()
    places = range(day * number, (day + 1) * number)
    chosen = ((place, corpus[place % len(corpus)]) for place in places)
    return [
        {"id": _id(place), "title": one["title"], "text": one["text"], "published": published}
        for place, one in chosen
    ]


def _id(place: int) -> str:
    return f"{place:06}"


def _line(article: dict[str, Any]) -> str:
    return json.dumps(article, ensure_ascii=False) + "\n"


def _mean(days: list[dict[str, float]]) -> dict[str, float]:
    return {name: round(sum(one[name] for one in days) / len(days), 1) for name in days[0]}


if __name__ == "__main__":
    sys.exit(main())
