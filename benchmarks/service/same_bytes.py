"""Compare the bytes of HTTP with those of the command line, in every form.

    python -m benchmarks.service.same_bytes [--topics N]

Topics are seeds/, and some of the sets in the folder that SUMMARIZER_DATA names.
The articles of a topic go to the command line as a .jsonl file, to HTTP as JSON and as an upload of
that file. Figures go to benchmarks/results/same_bytes.json.
"""

from __future__ import annotations

import argparse
import itertools
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import requests

from benchmarks.record import SEEDS
from benchmarks.service.serving import JSON, Service, body, keep, scratch, seeds

if TYPE_CHECKING:
    from collections.abc import Iterator

SETS = ("multinews_dev.jsonl", "multiling2011.jsonl")
FORMS = {
    "json": "application/json",
    "markdown": "text/markdown",
    "text": "text/plain",
    "html": "text/html",
}


def topics(folder: Path, number: int) -> list[tuple[str, list[dict[str, Any]]]]:
    """So many topics with their names: as many of each set, spread evenly over it."""
    found = [list(read(folder / name)) for name in SETS if (folder / name).exists()]
    share = -(-number // max(1, len(found)))
    spread = [topics[:: max(1, len(topics) // share)] for topics in found]
    mixed = [one for turn in itertools.zip_longest(*spread) for one in turn if one is not None]
    return mixed[:number]


def read(path: Path) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The topics of a file, without blank articles and without topics that repeat an id."""
    for line in path.read_text("utf-8").split("\n"):
        if not line.strip():
            continue
        topic = json.loads(line)
        articles = [one for one in topic.get("documents", ()) if one["text"].strip()]
        if articles and len({one.get("id") for one in articles}) == len(articles):
            yield f"{path.stem} {topic['id']}", articles


def printed(paths: list[str], form: str) -> bytes:
    """The output of the command line."""
    command = [sys.executable, "-m", "summarizer", "summarize", "--format", form, "--quiet", *paths]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout


def served(service: Service, form: str, **what: Any) -> bytes:  # noqa: ANN401 - for requests
    """The body of the service's response."""
    headers = what.pop("headers", {}) | {"Accept": FORMS[form]}
    answer = requests.post(f"{service.url}/v1/summaries", headers=headers, timeout=300, **what)
    return answer.content


def compare(service: Service, name: str, paths: list[str], data: bytes) -> list[str]:
    """The forms whose bytes differ."""
    files = [("files", (Path(path).name, Path(path).read_bytes())) for path in paths]
    different = []
    for form in FORMS:
        expected = printed(paths, form)
        as_json = served(service, form, data=data, headers=JSON)
        as_files = served(service, form, files=files)
        if not expected == as_json == as_files:
            different.append(f"{name}: {form}")
    print(f"{name}: {different or 'the same bytes'}")
    return different


def main() -> None:
    """Compare and record."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--topics", type=int, default=20)
    args = parser.parse_args()
    data = os.environ.get("SUMMARIZER_DATA")
    chosen = topics(Path(data), args.topics) if data else []
    if not chosen:
        print("SUMMARIZER_DATA does not name the folder with the sets; only seeds/ is compared")
    with scratch() as folder, Service(Path(folder, "jobs.sqlite3")) as service:
        different = compare(service, "seeds", SEEDS, body(seeds()))
        for name, articles in chosen:
            with tempfile.TemporaryDirectory() as place:
                pile = Path(place, "pile.jsonl")
                pile.write_text("".join(json.dumps(article) + "\n" for article in articles))
                different += compare(service, name, [str(pile)], body(articles))
    figures = {"topics": ["seeds", *(name for name, _ in chosen)], "forms": list(FORMS)}
    compared = len(figures["topics"]) * len(FORMS)
    keep("same_bytes.json", figures | {"compared": compared, "different": different})
    sys.exit(bool(different))


if __name__ == "__main__":
    main()
