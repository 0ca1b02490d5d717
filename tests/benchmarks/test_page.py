"""The parts of the page of the benchmarks that are written from the figures."""

from __future__ import annotations

import shutil
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from benchmarks import page, record

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A copy of the page and of the results, which is written in place of them."""
    found = tmp_path / "README.md"
    shutil.copyfile(page.README, found)
    shutil.copytree(record.RESULTS, tmp_path / "results")
    monkeypatch.setattr(page, "README", found)
    monkeypatch.setattr(record, "RESULTS", tmp_path / "results")
    return found


@pytest.mark.slow
@pytest.mark.parametrize("room", ["quality", "speed"])
def test_the_page_says_what_the_results_say(room, copy, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = copy.read_text("utf-8")
    monkeypatch.setattr("sys.argv", ["tables"])
    import_module(f"benchmarks.{room}.tables").main()  # which brings matplotlib
    assert expected == copy.read_text("utf-8")


def test_only_what_stands_between_the_markers_is_replaced(copy) -> None:
    copy.write_text("before <begin> old <end> after", encoding="utf-8")
    page.write_between("<begin>", ["new", "parts"], "<end>")
    assert "before <begin>\n\nnew\n\nparts\n\n<end> after" == copy.read_text("utf-8")


@pytest.mark.parametrize("text", ["nothing", "<begin> only", "<end> before <begin>"])
def test_a_page_without_the_markers_is_left_alone(copy, text: str) -> None:
    copy.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r"README\.md has no part between '<begin>' and '<end>'"):
        page.write_between("<begin>", ["new"], "<end>")
    assert text == copy.read_text("utf-8")
