"""Caches of vectors that somebody has damaged: the same bytes come out, and the damage is told."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.attack.outcome import Outcome, exactly
from benchmarks.record import SEEDS
from benchmarks.service.serving import scratch
from summarizer.encoders.vector_file import FILE, contents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Damage = Callable[[bytes, random.Random], object]

_DAMAGED = 7  # vectors of each cache
_DAMAGES: dict[str, Damage] = {
    "zeros": lambda vector, _: bytes(len(vector)),
    "random bytes": lambda vector, chance: chance.randbytes(len(vector)),
    "a bit": lambda vector, chance: flipped(vector, chance.randrange(8 * len(vector))),
    "cut": lambda vector, chance: vector[: chance.randrange(len(vector))],
    "text": lambda _, chance: f"{chance.random()}",
}


def attack(number: int, seed: int) -> Iterator[Outcome]:
    """Damage so many caches, and summarise from each."""
    chance = random.Random(seed)  # noqa: S311 - cases, no secrets
    kinds = list(_DAMAGES.values())
    with scratch() as name:
        folder = Path(name)
        expected = summarized(folder / "whole")
        different = unseen = 0
        for turn in range(number):
            cache = folder / f"{turn}"
            shutil.copytree(folder / "whole", cache)
            damage(cache / FILE, kinds[turn % len(kinds)], chance)
            different += summarized(cache) != expected
            unseen += contents(cache).damaged != _DAMAGED
    yield exactly(f"summaries with other bytes, from {number} damaged caches", different, 0)
    yield exactly(f"of these, caches that do not tell of {_DAMAGED} vectors", unseen, 0)


def summarized(cache: Path) -> bytes:
    """The summary of seeds/ as JSON, made with the cache."""
    command = [sys.executable, "-m", "summarizer", "summarize", *SEEDS]
    flags = ["--format", "json", "--quiet", "--cache", os.fspath(cache)]
    return subprocess.run([*command, *flags], check=True, stdout=subprocess.PIPE).stdout


def damage(file: Path, kind: Damage, chance: random.Random) -> None:
    """Replace some vectors in the file of a cache, and leave their digests."""
    with closing(sqlite3.connect(file, isolation_level=None)) as database:
        rows = database.execute("SELECT key, vector FROM vectors ORDER BY key").fetchall()
        for key, vector in chance.sample(rows, _DAMAGED):
            database.execute(
                "UPDATE vectors SET vector = ? WHERE key = ?", (kind(vector, chance), key)
            )


def flipped(vector: bytes, place: int) -> bytes:
    """The bytes with one bit turned over."""
    changed = bytearray(vector)
    changed[place // 8] ^= 1 << place % 8
    return bytes(changed)
