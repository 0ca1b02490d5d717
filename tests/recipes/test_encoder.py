"""The recipe for an encoder in CONTRIBUTING, followed: a model that ships, and any other object."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from summarizer import Article, summarize

if TYPE_CHECKING:
    from tests.conftest import PackageCopy

ROOT = Path(__file__).resolve().parents[2]


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
    summary = summarize(seeds[:2], max_words=60, encoder=LetterEncoder())
    assert ("letters", "0" * 64) == (summary.encoder.name, summary.encoder.sha256)
    assert 0 < len(summary.text.split()) <= 60
    again = summarize(seeds[1::-1], max_words=60, encoder=LetterEncoder())
    assert again.to_dict() == summary.to_dict()


@pytest.mark.slow
def test_a_folder_and_an_entry_in_the_manifest_make_a_name_that_works(
    package_copy: PackageCopy,
) -> None:
    models = package_copy.folder / "models"
    models.mkdir()
    for name in ("all-MiniLM-L6-v2", "second"):
        (models / name).symlink_to(ROOT / "models" / "all-MiniLM-L6-v2")
    manifest = (ROOT / "models" / "manifest.toml").read_text(encoding="utf-8")
    entry = manifest[manifest.index("[[models]]") :].replace('"all-MiniLM-L6-v2"', '"second"')
    (models / "manifest.toml").write_text(f"{manifest}\n{entry}", encoding="utf-8")
    (package_copy.folder / "a.txt").write_text("Rain flooded the harbour of Brest on Monday.")
    printed = package_copy.run(
        *("-m", "summarizer", "summarize", "a.txt", "--encoder", "second", "--format", "json")
    )
    assert "second" == json.loads(printed)["encoder"]["name"]
