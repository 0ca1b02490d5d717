"""Write what each reader gets: the piles with unlabelled summaries, in an order of their own.

    python -m benchmarks.reading.bundles FOLDER KEY.json --before OTHER_CHECKOUT [--readers 2]

FOLDER gets a folder for each reader; KEY tells which text is whose, and is not for readers.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.reading.piles import read_piles
from benchmarks.reading.systems import BEFORE, BEST, LEAD, OURS, compared, printed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from benchmarks.reading.piles import Pile

INSTRUCTIONS = Path(__file__).with_name("instructions.md")
LABELS = "ABCDEFGH"

Key = dict[str, dict[str, str]]
"""The system behind each label, by pile."""


def shuffled(names: Sequence[str], reader: int) -> Key:
    """The piles in a reader's order, each with the systems behind its labels."""
    order = random.Random(f"reader {reader}")  # noqa: S311 - no secret
    ids = list(names)
    order.shuffle(ids)
    key: Key = {}
    for name in ids:
        systems = [OURS, BEFORE, LEAD, BEST]
        order.shuffle(systems)
        key[name] = dict(zip(LABELS, systems, strict=False))
    return key


def comparison(pile: Pile, labels: Mapping[str, str], summaries: Mapping[str, str]) -> str:
    """A pile with its articles and the unlabelled summaries."""
    parts = [f"# Pile {pile.id} ({pile.kind}; at most {pile.words} words)", "## Articles"]
    parts += [
        f"### {n}. {fields.get('title', '(no title)')}"
        f"{' · ' + fields['published'] if 'published' in fields else ''}\n\n{fields['text']}"
        for n, fields in enumerate(pile.articles, start=1)
    ]
    parts += [f"## Summary {label}\n\n{summaries[labels[label]]}" for label in labels]
    return "\n\n".join(parts) + "\n"


def write(
    folder: Path, piles: Sequence[Pile], key: Key, texts: Sequence[Mapping[str, str]]
) -> None:
    """Write a reader's folder: the instructions, a file for each pile, and the short summaries."""
    folder.mkdir(parents=True)
    shutil.copyfile(INSTRUCTIONS, folder / "instructions.md")
    by_id = {pile.id: (pile, made) for pile, made in zip(piles, texts, strict=True)}
    for number, (name, labels) in enumerate(key.items(), start=1):
        pile, made = by_id[name]
        path = folder / f"pile-{number:02}.md"
        path.write_text(comparison(pile, labels, made), "utf-8")
    short = [f"# Pile {name}\n\n{printed(by_id[name][0])}" for name in key]
    (folder / "short.md").write_text("\n\n".join(short), "utf-8")


def main() -> None:
    """Summarise the piles and write the bundles."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("key", type=Path)
    parser.add_argument("--before", type=Path, required=True, metavar="OTHER_CHECKOUT")
    parser.add_argument("--readers", type=int, default=2)
    arguments = parser.parse_args()
    if not (data := os.environ.get("SUMMARIZER_DATA")):
        parser.error("SUMMARIZER_DATA does not name the folder with the sets")
    piles = read_piles(Path(data))
    texts = compared(piles, arguments.before.resolve())
    names = [pile.id for pile in piles]
    keys = {str(n): shuffled(names, n) for n in range(1, arguments.readers + 1)}
    for reader, key in keys.items():
        write(arguments.folder / f"reader-{reader}", piles, key, texts)
    arguments.key.write_text(json.dumps(keys, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
