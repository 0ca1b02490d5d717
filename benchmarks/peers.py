"""Other packages on the same sentences, each in an environment of its own.

`benchmarks/peers/<name>/adapter.py` ranks sentences; `requirements.txt` beside it pins the
environment that `make` creates in .venv-peers/<name>. A peer without that file runs in ours. Its
answers are kept in .venv-peers/answers, and taken again while it and the question are the same.
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
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sets import Topic

ROOT = Path(__file__).resolve().parent.parent
ADAPTERS = ROOT / "benchmarks" / "peers"
ENVIRONMENTS = ROOT / ".venv-peers"
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
    """What a peer answered: rows by system and topic, and the seconds each system took by topic."""

    rows: dict[str, dict[str, list[int]]]
    seconds: dict[str, dict[str, float]]


def rank(peer: Peer, topics: Mapping[str, tuple[Topic, int]], model: Path) -> Rankings:
    """The peer's rankings of topics, each with its words; asked once for the same topics."""
    lines = (
        json.dumps({"id": key, "words": words, "sentences": topic.texts})
        for key, (topic, words) in topics.items()
    )
    asked = "".join(f"{line}\n" for line in lines)
    answers = ENVIRONMENTS / "answers" / f"{peer.name}-{_digest(peer, asked)}.jsonl"
    if not answers.exists():
        answers.parent.mkdir(parents=True, exist_ok=True)
        _ask(peer, asked, model, answers)
    found = Rankings({}, {})
    for line in answers.read_text(encoding="utf-8").splitlines():
        answer = json.loads(line)
        found.rows.setdefault(answer["system"], {})[answer["id"]] = answer["rows"]
        found.seconds.setdefault(answer["system"], {})[answer["id"]] = answer["seconds"]
    return found


def _digest(peer: Peer, asked: str) -> str:
    """A name for the question: the topics, and the files beside the adapter."""
    digest = hashlib.sha256(asked.encode())
    for path in sorted((ADAPTERS / peer.name).glob("*.*")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def _ask(peer: Peer, asked: str, model: Path, answers: Path) -> None:
    """Run the adapter; the answers are there when they are complete, and not before."""
    with tempfile.TemporaryDirectory() as folder:
        sent, received = Path(folder, "topics.jsonl"), Path(folder, "rankings.jsonl")
        sent.write_text(asked, encoding="utf-8")
        command = [peer.python, ADAPTERS / peer.name / "adapter.py", sent, received, model]
        done = subprocess.run(
            command, env=os.environ | SETTINGS, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise SystemExit(f"{peer.name} ended with status {done.returncode}:\n{done.stderr}")
        shutil.copyfile(received, answers.with_suffix(".partial"))
    answers.with_suffix(".partial").replace(answers)
