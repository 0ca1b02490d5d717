"""The names that `import summarizer` gives."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

import summarizer
from summarizer import Article, Encoder

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", summarizer.__all__)
def test_every_public_name_is_there_and_documented(name) -> None:
    value = getattr(summarizer, name)
    generated = f"{name}("  # what `dataclass` writes where nobody did
    assert isinstance(value, str) or not (value.__doc__ or generated).startswith(generated)


@pytest.mark.slow
def test_the_whole_way_from_paths_to_a_checked_summary(
    seeds: tuple[Article, ...], encoder: Encoder, tmp_path: Path
) -> None:
    (tmp_path / "a.txt").write_text(seeds[0].text, "utf-8")
    articles = summarizer.read([tmp_path]).articles
    summary = summarizer.summarize(articles, max_words=60, encoder=encoder)
    assert summarizer.verify(summary.to_dict(), articles).true
    assert summarizer.render(summary, "text").endswith("\n")


def test_an_unknown_name_is_an_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = summarizer.nothing


def test_the_import_alone_brings_no_reader_form_or_numpy() -> None:
    """Nor does that of the command line: an interrupt meanwhile would be a traceback."""
    code = (
        "import sys, summarizer.cli; wanted = ('summarizer.re', 'summarizer.text', 'numpy')\n"
        "print([name for name in sys.modules if name.startswith(wanted)])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
