"""`--cache` and `summarizer cache`."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from summarizer.cli import main
from summarizer.readers.fetching.addresses import web_address
from summarizer.readers.fetching.connection import Response
from summarizer.readers.fetching.page_cache import PageCache

if TYPE_CHECKING:
    from pathlib import Path

STORY = "Rain flooded the harbour of Brest on Monday.\n\nShips stayed away from it until Friday.\n"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """An article, and no cache but what a test names."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("SUMMARIZER_CACHE", raising=False)
    (tmp_path / "a.txt").write_text(STORY)
    topic = {"id": "t", "documents": [{"id": "a", "text": STORY}]}
    (tmp_path / "t.jsonl").write_text(json.dumps(topic))


def shown(capsys, *args):
    assert main(["cache", *args]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize(
    "command", [["summarize", "a.txt"], ["batch", "t.jsonl", "-o", "-", "--workers", "1"]]
)
def test_with_and_without_a_cache_the_result_is_the_same(
    command, capsys: pytest.CaptureFixture[str]
) -> None:
    results = []
    for cache in ("off", "kept", "kept"):
        assert main([*command, "--cache", cache]) == 0
        results.append(capsys.readouterr().out)
    assert results[0] == results[1] == results[2] != ""
    assert shown(capsys, "--cache", "kept").startswith("kept: 2 vectors, 0.0 MB of at most 1,073.7")


def test_damaged_vectors_change_no_byte_and_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["summarize", "a.txt", "--cache", "kept"]) == 0
    expected = capsys.readouterr()
    with closing(sqlite3.connect("kept/vectors.sqlite", isolation_level=None)) as database:
        database.execute("UPDATE vectors SET vector = randomblob(length(vector))")
    assert main(["summarize", "a.txt", "--cache", "kept"]) == 0
    assert expected == capsys.readouterr()
    assert shown(capsys, "--cache", "kept").endswith("MB; 2 were damaged and encoded anew\n")


def test_the_environment_may_name_it_and_the_flag_goes_first(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SUMMARIZER_CACHE", "kept")
    assert main(["summarize", "a.txt", "--cache", "off"]) == 0
    assert main(["summarize", "a.txt", "--cache", "other"]) == 0
    capsys.readouterr()
    assert shown(capsys).startswith("kept: 0 vectors")
    assert shown(capsys, "--cache", "other").startswith("other: 2 vectors")


def test_it_can_be_cleared(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["summarize", "a.txt", "--cache", "kept"]) == 0
    page = Response(200, {}, b"Rain fell.")
    PageCache("kept").keep(web_address("https://a.example/"), page, 0)
    capsys.readouterr()
    assert shown(capsys, "--cache", "kept").endswith("kept: 1 pages, 0.0 MB of at most 268.4 MB\n")
    shown(capsys, "--cache", "kept", "--clear")
    assert shown(capsys, "--cache", "kept").startswith("kept: 0 vectors, 0.0 MB")
    assert "pages" not in shown(capsys, "--cache", "kept")


def test_without_a_cache_there_is_nothing_to_show(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["cache"]) == 2
    assert "--cache DIR or in SUMMARIZER_CACHE" in capsys.readouterr().err


def test_a_cache_that_cannot_be_used_is_told_before_anything_is_written(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["batch", "t.jsonl", "-o", "out", "--cache", "a.txt"]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert "error: cache a.txt: cannot be used: " in err


@pytest.mark.parametrize("flags", [[], ["--clear"]])
def test_a_name_that_no_folder_can_have_is_an_error_of_usage(
    flags, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["cache", "--cache", "n" * 300, *flags]) == 2
    assert "cannot be used: File name too long; name another folder" in capsys.readouterr().err
