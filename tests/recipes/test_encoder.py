"""The recipe for an encoder in CONTRIBUTING, followed: a model that ships, and any other object."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from summarizer import Article, summarize

ROOT = Path(__file__).resolve().parents[2]
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))


class LetterEncoder:
    """What an encoder must have: texts with the same letters lie close."""

    name = "letters"
    sha256 = "0" * 64
    dimensions = 27

    def encode(self, texts, *, progress=None):
        rows = np.ones((len(texts), self.dimensions), dtype=np.float32)
        for row, text in zip(rows, texts, strict=True):
            for letter in text.casefold():
                if "a" <= letter <= "z":
                    row[ord(letter) - ord("a")] += 1
        if progress is not None:
            progress(len(texts))
        return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def test_any_object_of_the_shape_is_an_encoder(seeds: tuple[Article, ...]) -> None:
    summary = summarize(seeds, max_words=60, encoder=LetterEncoder())
    assert ("letters", "0" * 64) == (summary.encoder.name, summary.encoder.sha256)
    assert 0 < len(summary.text.split()) <= 60
    again = summarize(seeds[::-1], max_words=60, encoder=LetterEncoder())
    assert again.to_dict() == summary.to_dict()


@pytest.fixture
def copy(tmp_path: Path):
    """A copy of the package beside a folder of models that has one more."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "summarizer", tmp_path / "summarizer", ignore=ignored)
    models = tmp_path / "models"
    models.mkdir()
    for name in ("all-MiniLM-L6-v2", "second"):
        (models / name).symlink_to(ROOT / "models" / "all-MiniLM-L6-v2")
    manifest = (ROOT / "models" / "manifest.toml").read_text(encoding="utf-8")
    entry = manifest[manifest.index("[[models]]") :].replace('"all-MiniLM-L6-v2"', '"second"')
    (models / "manifest.toml").write_text(f"{manifest}\n{entry}", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", ["all-MiniLM-L6-v2", "second"])
def test_a_folder_and_an_entry_in_the_manifest_make_a_name_that_works(copy, name: str) -> None:
    command = [sys.executable, "-m", "summarizer", "summarize", *map(str, SEEDS)]
    done = subprocess.run(
        [*command, "--encoder", name, "--format", "json"],
        cwd=copy,
        env=os.environ | {"PYTHONPATH": str(copy)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert name == json.loads(done.stdout)["encoder"]["name"]
