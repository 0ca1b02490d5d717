"""The recipe for a language in CONTRIBUTING, followed in a copy of the package."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DANISH = """
from summarizer.languages.language import Language

LANGUAGE = Language(
    code="da",
    titles=("Fru",),
    abbreviations=("bl.a", "kl", "Fru"),
    pronouns=("han", "hun", "de"),
)
"""
ASKED = """
from summarizer import Article
from summarizer.method.preparation import prepare
from summarizer.method.scoring.readability import stands_alone
from summarizer.languages import language_of

text = "Toget kom kl. 9 til Aarhus med bl.a. 20 heste. Han lo."
for code in ("da", "en"):
    texts = prepare([Article(text=text, id="a", language=code)]).texts
    print(len(texts), stands_alone("Han lo ad det hele.", language_of(code)))
"""


@pytest.fixture
def with_danish(tmp_path: Path):
    """A copy of the package with one more file, and one more line in the list."""
    package = tmp_path / "summarizer"
    shutil.copytree(
        ROOT / "summarizer", package, ignore=shutil.ignore_patterns("__pycache__", "service")
    )
    (package / "languages" / "danish.py").write_text(DANISH, encoding="utf-8")
    rooms = package / "languages" / "__init__.py"
    head, line, rest = rooms.read_text("utf-8").partition('    "de": "german",\n')
    rooms.write_text(f'{head}    "da": "danish",\n{line}{rest}', encoding="utf-8")
    return tmp_path


def test_a_new_language_is_a_file_and_a_line(with_danish) -> None:
    """Its abbreviations end no sentence, and its pronouns lean; in English they do not."""
    done = subprocess.run(
        [sys.executable, "-c", ASKED],
        capture_output=True,
        encoding="utf-8",
        check=True,
        cwd=with_danish,
        env=os.environ | {"PYTHONPATH": str(with_danish)},
    )
    danish, english = done.stdout.splitlines()
    assert danish == "2 False"
    assert english.endswith("True")
