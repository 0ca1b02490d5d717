"""Ask other packages to rank sentences, each in an environment of its own.

`benchmarks/peers/<name>/adapter.py` ranks sentences; `requirements.txt` beside it pins the
environment that `make` creates in .venv-peers/<name>; BENCHMARK_PEERS names another folder for
.venv-peers. A peer without that file runs in our environment. Answers are kept in
.venv-peers/answers, and used again as long as the adapter and the question are the same.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.record import ROOT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from benchmarks.quality.sets import Topic

ADAPTERS = Path(__file__).resolve().parent
ENVIRONMENTS = Path(os.environ.get("BENCHMARK_PEERS", ROOT / ".venv-peers"))
# Two peers run at a time, one thread each. sumy's LSA changes with Python's hash seed.
SETTINGS = {
    "HF_HUB_OFFLINE": "1",
    "OMP_NUM_THREADS": "1",
    "PYTHONHASHSEED": "0",
    "PYTHONPATH": str(ADAPTERS),
    "TOKENIZERS_PARALLELISM": "false",
}


@dataclass(frozen=True)
class Peer:
    """A package, and whether its rankings depend on the order of the documents."""

    name: str
    ordered: bool = False

    @property
    def python(self) -> Path:
        """The interpreter that the adapter runs on."""
        if (ADAPTERS / self.name / "requirements.txt").exists():
            return ENVIRONMENTS / self.name / "bin" / "python"
        return Path(sys.executable)


PEERS = (
    Peer("bert_extractive", ordered=True),
    Peer("sbert_lexrank"),
    Peer("sumy"),
    Peer("lexrankr", ordered=True),
    Peer("summa"),
)


@dataclass(frozen=True)
class Rankings:
    """The answers of a peer: the rows and the seconds of each system by topic."""

    rows: dict[str, dict[str, list[int]]]
    seconds: dict[str, dict[str, float]]


@dataclass(frozen=True)
class Question:
    """Topics for a peer to rank, each with a budget in words; the same question is asked once."""

    peer: Peer
    topics: Mapping[str, tuple[Topic, int]]

    @property
    def answered(self) -> bool:
        """Whether the answers are there."""
        return self._answers.exists()

    def ask(self, model: Path) -> None:
        """Run the adapter, and keep its answers once they are complete.

        `model` is the folder of the original MiniLM weights.
        """
        name = self.peer.name
        with tempfile.TemporaryDirectory() as folder:
            sent, received = Path(folder, "topics.jsonl"), Path(folder, "rankings.jsonl")
            sent.write_text(self._lines, encoding="utf-8")
            command = [self.peer.python, ADAPTERS / name / "adapter.py", sent, received, model]
            done = subprocess.run(
                command, env=os.environ | SETTINGS, capture_output=True, text=True, check=False
            )
            if done.returncode:
                raise SystemExit(f"{name} ended with status {done.returncode}:\n{done.stderr}")
            self._answers.parent.mkdir(parents=True, exist_ok=True)
            partial = self._answers.with_suffix(".partial")
            shutil.copyfile(received, partial)
        partial.replace(self._answers)

    def rankings(self) -> Rankings:
        """Read the answers."""
        found = Rankings({}, {})
        for line in self._answers.read_text(encoding="utf-8").splitlines():
            answer = json.loads(line)
            found.rows.setdefault(answer["system"], {})[answer["id"]] = answer["rows"]
            found.seconds.setdefault(answer["system"], {})[answer["id"]] = answer["seconds"]
        return found

    @cached_property
    def _lines(self) -> str:
        lines = (
            json.dumps({"id": key, "words": words, "sentences": topic.texts})
            for key, (topic, words) in self.topics.items()
        )
        return "".join(f"{line}\n" for line in lines)

    @cached_property
    def _answers(self) -> Path:
        """A file named after the topics, and the files beside the adapter."""
        digest = hashlib.sha256(self._lines.encode())
        for path in sorted((ADAPTERS / self.peer.name).glob("*.*")):
            digest.update(path.read_bytes())
        return ENVIRONMENTS / "answers" / f"{self.peer.name}-{digest.hexdigest()[:16]}.jsonl"
