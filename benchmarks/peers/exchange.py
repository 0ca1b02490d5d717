"""What a peer's script shares with the others: topics come in, rankings go out.

Run in the peer's own environment, so this file imports nothing that is not Python's own.

    adapter.py TOPICS.jsonl RANKINGS.jsonl MODEL [SYSTEM]

A topic is {"id", "words", "sentences": [text, …]}; an answer {"id", "system", "rows", "seconds"}.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Rank = Callable[[list[str], int], list[int]]


def model_folder() -> str:
    """The folder of the original MiniLM weights."""
    return sys.argv[3]


def answer(systems: Mapping[str, Rank]) -> None:
    """Write the ranking of each system for each topic, or of the one that was named."""
    wanted = set(sys.argv[4:]) or set(systems)
    topics, rankings = Path(sys.argv[1]), Path(sys.argv[2])
    with rankings.open("w", encoding="utf-8") as out:
        for line in topics.read_text("utf-8").splitlines():
            topic = json.loads(line)
            for system, rank in systems.items():
                if system not in wanted:
                    continue
                start = time.perf_counter()
                rows = [int(row) for row in rank(topic["sentences"], topic["words"])]
                seconds = time.perf_counter() - start
                found = {"id": topic["id"], "system": system, "rows": rows, "seconds": seconds}
                out.write(json.dumps(found) + "\n")
