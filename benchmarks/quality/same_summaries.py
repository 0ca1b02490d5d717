"""Compare the summaries of two checkouts, byte by byte and with their explanations.

    python -m benchmarks.quality.same_summaries OTHER_CHECKOUT [--most N] [--cache FOLDER]

Each tree summarises the same topics in a process of its own, with several budgets and orders: the
seven languages of MultiLing, Multi-News, Opinosis and seeds/. Without SUMMARIZER_DATA seeds/ is all
there is. Both trees run on this interpreter and its packages. The exit code is 1 if anything
differs, and 2 if a tree could not be run.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from benchmarks.quality import seeds
from benchmarks.record import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

WORKER = Path(__file__).with_name("written_summaries.py")
FILES = ("multiling2011.jsonl", "multinews_dev.jsonl", "opinosis.jsonl")
OPTIONS: tuple[Mapping[str, Any], ...] = (
    {"words": 60},
    {"words": 250, "order": "chronological"},
    {"sentences": 8, "order": "score"},
    {"percent": 10},
)
FIELDS = {"date": "published"}  # of documents that are named otherwise in articles
KNOWN = ("id", "text", "title", "source", "published", "language")
SHOWN = 5  # differences
AROUND = 60  # characters on each side of where two summaries part


class TreeError(Exception):
    """A checkout whose package could not be run, or was not the one that ran."""


@dataclass(frozen=True)
class Difference:
    """A line that two trees write differently, and what stands around the first difference."""

    topic: str
    options: str
    ours: str
    theirs: str


def tasks(folder: Path | None, most: int) -> Iterator[dict[str, Any]]:
    """The topics with each of the options: seeds/, and `most` of each file and language."""
    articles = [{"id": article.id, "text": article.text} for article in seeds.articles()]
    found = [(seeds.NAME, articles), *(topics(folder, most) if folder else ())]
    for topic, own in found:
        for options in OPTIONS:
            yield {"topic": topic, "articles": own, "options": options}


def topics(folder: Path, most: int) -> Iterator[tuple[str, list[dict[str, str]]]]:
    """The first topics of each file and language, with their articles."""
    taken: defaultdict[tuple[str, str], int] = defaultdict(int)
    for path in (folder / name for name in FILES):
        if not path.exists():
            print(f"{path.name}: skipped, it is not in {folder}")
            continue
        for line in path.read_text("utf-8").rstrip("\n").split("\n"):
            record = json.loads(line)
            language = record.get("lang", "en")
            taken[path.stem, language] += 1
            if taken[path.stem, language] <= most:
                articles = [article(document, language) for document in record["documents"]]
                yield f"{path.stem} {record['id']}", articles


def article(document: Mapping[str, Any], language: str) -> dict[str, str]:
    """The fields of an article as the package takes them."""
    named = {FIELDS.get(name, name): value for name, value in document.items()} | {
        "language": language
    }
    return {name: str(named[name]) for name in KNOWN if named.get(name)}


def compared(trees: Sequence[Path], lines: Sequence[str], cache: Path | None) -> list[Difference]:
    """What the summaries of two trees differ in.

    Raises:
        TreeError: one of them could not be run.
    """
    with tempfile.TemporaryDirectory() as folder:
        given = Path(folder, "topics.jsonl")
        given.write_text("".join(lines), "utf-8")
        places = [Path(folder, str(number)) for number in range(len(trees))]
        for place in places:
            place.mkdir()
        running = [
            (tree, start(tree, given, place / "summaries.jsonl", cache or place))
            for tree, place in zip(trees, places, strict=True)
        ]
        for tree, process in running:
            check(tree, process)
        ours, theirs = (
            (place / "summaries.jsonl").read_text("utf-8").rstrip("\n").split("\n")
            for place in places
        )
    pairs = zip(ours, theirs, strict=True)
    return [difference(one, other) for one, other in pairs if one != other]


def start(tree: Path, given: Path, answer: Path, cache: Path) -> subprocess.Popen[str]:
    """Start summarising with the package of a tree."""
    # -P: the folder of the script is not searched for modules.
    command = [sys.executable, "-P", str(WORKER), str(given), str(answer), str(cache)]
    env = os.environ | {"PYTHONPATH": str(tree)}
    return subprocess.Popen(
        command, env=env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def check(tree: Path, process: subprocess.Popen[str]) -> None:
    """Wait for the process; raise TreeError if it failed or ran another tree's package."""
    printed, errors = process.communicate()
    if process.returncode:
        raise TreeError(f"{tree}: the package could not be run:\n{errors[-2000:]}")
    ran = printed.strip()
    if ran != str(tree):
        raise TreeError(f"{tree}: the package that ran lies in {ran}; is it a checkout?")


def difference(ours: str, theirs: str) -> Difference:
    """Where two lines part."""
    shorter = min(len(ours), len(theirs))
    place = next((n for n in range(shorter) if ours[n] != theirs[n]), shorter)
    around = slice(max(0, place - AROUND), place + AROUND)
    task = json.loads(ours)
    return Difference(task["topic"], json.dumps(task["options"]), ours[around], theirs[around])


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare, and print the count with the first differences."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("other", type=Path, metavar="OTHER_CHECKOUT")
    parser.add_argument("--most", type=int, default=10, help="topics of each file and language")
    parser.add_argument(
        "--cache",
        type=Path,
        help="vectors for both trees: quicker again, but the encoders are not compared",
    )
    args = parser.parse_args(arguments)
    data = os.environ.get("SUMMARIZER_DATA")
    if not data:
        print("SUMMARIZER_DATA does not name the folder with the sets; only seeds/ is compared")
    lines = [json.dumps(task) + "\n" for task in tasks(Path(data) if data else None, args.most)]
    try:
        found = compared([ROOT, args.other.resolve()], lines, args.cache)
    except TreeError as error:
        print(f"same_summaries: {error}", file=sys.stderr)
        return 2
    topics = len(lines) // len(OPTIONS)
    print(f"{len(lines)} summaries of {topics} topics compared: {len(found)} differ")
    for one in found[:SHOWN]:
        print(f"\n{one.topic} {one.options}\n  ours:   …{one.ours}…\n  theirs: …{one.theirs}…")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
