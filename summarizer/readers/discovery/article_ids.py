"""Ids for articles that are files."""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence


def name_files(paths: Sequence[Path], taken: Collection[str] = ()) -> dict[Path, str]:
    """Return an id for each path: its name without the last suffix, or its shortest unique tail.

    A tail keeps the suffix where nothing else tells two files of one folder apart. If every tail is
    `taken`, the id is one of those, and `canonical` refuses it. The order of the paths does not
    matter.
    """
    candidates = {path: _tails(path) for path in sorted(set(paths))}
    uses = Counter(tail for tails in candidates.values() for tail in set(tails))
    ids: dict[Path, str] = {}
    used = set(taken)
    for path, tails in candidates.items():
        free = next((tail for tail in tails if uses[tail] == 1 and tail not in used), None)
        if free is not None:
            ids[path] = free
    used.update(ids.values())
    # Every tail of `x` is also one of `x.txt` beside it. The shortest path has the fewest tails to
    # choose from, and so it comes first.
    for path in sorted(candidates.keys() - ids.keys(), key=lambda path: (len(path.parts), path)):
        ids[path] = next(
            (tail for tail in candidates[path] if tail not in used), candidates[path][-1]
        )
        used.add(ids[path])
    return ids


def _tails(path: Path) -> list[str]:
    """Return the ends of the path, shortest first: all without the suffix, then all with it."""
    absolute = Path(os.path.abspath(path))  # noqa: PTH100 - Path.absolute() keeps ".."
    parts = [readable(part) for part in absolute.parts[1:]]
    stem = readable(absolute.stem)
    starts = range(len(parts) - 1, -1, -1)
    bare = ["/".join([*parts[start:-1], stem]) for start in starts]
    return bare + ["/".join(parts[start:]) for start in starts]


def readable(part: str) -> str:
    """Return the name with an escape for each byte that is not UTF-8, so that it can be printed."""
    return os.fsencode(part).decode("utf-8", "backslashreplace")
