"""`summarizer verify` as people run it: as a process."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

GOLDEN = Path(__file__).parents[1] / "renderers" / "golden"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """A true summary with its articles, and a false one."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(GOLDEN / "articles.jsonl", tmp_path)
    text = (GOLDEN / "summary.json").read_text("utf-8")
    Path("true.json").write_text(text, "utf-8")
    Path("false.json").write_text(text.replace("The call lasted an hour.", "It lasted a day."))
    return tmp_path


def run(*args, stdin=""):
    return subprocess.run(
        [sys.executable, "-m", "summarizer", "verify", *args],
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_a_true_summary_is_confirmed() -> None:
    result = run("true.json", "articles.jsonl")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == "5 citations checked: all true\n"


def test_a_summary_may_come_from_standard_input() -> None:
    result = run("-", "articles.jsonl", stdin=Path("true.json").read_text("utf-8"))
    assert result.returncode == 0


def test_a_false_summary_is_refuted_with_a_list() -> None:
    result = run("false.json", "articles.jsonl")
    assert (result.returncode, result.stderr) == (1, "")
    lines = result.stdout.splitlines()
    assert lines[-1] == "5 citations checked: 3 faults"
    assert lines[1] == (
        "sentence 2, citation 1 ('a1'): quote: expected 'The call lasted an hour.', "
        "found 'It lasted a day.'"
    )


def test_the_answer_in_json_tells_the_same() -> None:
    answer = json.loads(run("false.json", "articles.jsonl", "--format", "json").stdout)
    assert answer["schema"] == "multidoc-summarizer/verification/1"
    assert (answer["true"], answer["checked"], len(answer["faults"])) == (False, 5, 3)
    assert json.loads(run("true.json", "articles.jsonl", "-f", "json").stdout)["faults"] == []


def test_an_article_that_is_missing_makes_a_summary_false() -> None:
    Path("one.jsonl").write_text(Path("articles.jsonl").read_text("utf-8").splitlines()[0], "utf-8")
    assert run("true.json", "one.jsonl").returncode == 1


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "not valid JSON"),
        ("{", "not valid JSON"),
        ("[]", "not a summary"),
        ('{"a": 1, "a": 2}', "'a' stands twice"),
        ('{"schema": NaN}', "NaN is no JSON number"),
        ("[" * 100_000, "nested too deeply"),
    ],
)
def test_what_is_no_summary_is_malformed(content, message: str) -> None:
    Path("bad.json").write_text(content)
    result = run("bad.json", "articles.jsonl")
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("summarizer: error: bad.json: ")
    assert message in result.stderr


@pytest.mark.parametrize("args", [("gone.json", "articles.jsonl"), ("true.json", "gone.txt")])
def test_a_file_that_is_missing_is_bad_input(args) -> None:
    result = run(*args)
    assert (result.returncode, result.stdout) == (2, "")
    assert "gone" in result.stderr


def test_what_was_left_out_is_told_on_stderr() -> None:
    Path("n").mkdir()
    shutil.move("articles.jsonl", "n")
    Path("n/d.pdf").write_bytes(b"")
    assert "note: n/d.pdf: left out" in run("true.json", "n").stderr
    assert run("true.json", "n", "--quiet").stderr == ""
