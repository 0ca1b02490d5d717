"""`summarizer verify` as people run it, but for the process."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from summarizer import Encoder, read, summarize
from tests.conftest import command_line

GOLDEN = Path(__file__).parents[1] / "renderers" / "golden"
LASTED = "The call lasted an hour."
BY_ENCODER = (
    "choice, order, support, scores, clusters, conflicts, lineages, omitted facts, use of articles"
)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encoder: Encoder) -> Path:
    """A true summary with its articles, and a false one."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(GOLDEN / "articles.jsonl", tmp_path)
    summary = summarize(read(["articles.jsonl"]).articles, encoder=encoder)
    text = json.dumps(summary.to_dict(), ensure_ascii=False)
    assert LASTED in summary.text
    Path("true.json").write_text(text, "utf-8")
    Path("false.json").write_text(text.replace(f'"{LASTED}"', '"It lasted a day."'), "utf-8")
    Path("foreign.json").write_text(text.replace("all-MiniLM", "other-MiniLM"), "utf-8")
    return tmp_path


def run(*args: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    done = command_line("verify", *args, stdin=stdin.encode())
    out, err = done.stdout.decode(), done.stderr.decode()
    return subprocess.CompletedProcess(args, done.returncode, out, err)


def count() -> int:
    """Return the number of citations in the summary."""
    return Path("true.json").read_text("utf-8").count('"role": ')


def test_a_true_summary_is_confirmed() -> None:
    result = run("true.json", "articles.jsonl", "--strict")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == f"{count()} citations checked: all true\n"


def test_a_summary_may_come_from_standard_input() -> None:
    result = run("-", "articles.jsonl", stdin=Path("true.json").read_text("utf-8"))
    assert result.returncode == 0


def test_a_false_summary_is_refuted_with_a_list() -> None:
    result = run("false.json", "articles.jsonl")
    assert (result.returncode, result.stderr) == (1, "")
    *faults, last = result.stdout.splitlines()
    assert last == f"{count()} citations checked: {len(faults)} faults"
    assert "quote: expected 'The call lasted an hour.', found 'It lasted a day.'" in result.stdout


def test_the_answer_in_json_tells_the_same() -> None:
    answer = json.loads(run("false.json", "articles.jsonl", "--format", "json").stdout)
    assert answer["schema"] == "multidoc-summarizer/verification/1"
    assert (answer["true"], answer["checked"], answer["unchecked"]) == (False, count(), [])
    assert "quote" in [fault["what"] for fault in answer["faults"]]
    assert json.loads(run("true.json", "articles.jsonl", "-f", "json").stdout)["faults"] == []


@pytest.mark.parametrize(
    ("args", "reason"),
    [
        (["foreign.json"], "the encoder 'other-MiniLM-L6-v2' with this checksum is not here"),
        (["true.json", "--no-rerun"], "not made again"),
    ],
)
def test_what_is_unchecked_is_named_and_fails_only_if_that_is_asked_for(
    args: list[str], reason: str
) -> None:
    result = run(*args, "articles.jsonl")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith(f"{count()} citations checked: all true, but unchecked: ")
    assert result.stdout.endswith(f"{BY_ENCODER} ({reason})\n")
    strict = run(*args, "articles.jsonl", "--strict")
    assert (strict.returncode, strict.stdout) == (1, result.stdout)
    answer = json.loads(run(*args, "articles.jsonl", "-f", "json").stdout)
    assert answer["unchecked"][-1] == f"{BY_ENCODER} ({reason})"


def test_faults_and_what_is_unchecked_are_both_told() -> None:
    text = Path("false.json").read_text("utf-8").replace("all-MiniLM", "other-MiniLM")
    Path("both.json").write_text(text, "utf-8")
    *_, unchecked, last = run("both.json", "articles.jsonl").stdout.splitlines()
    assert unchecked.startswith("unchecked: ")
    assert BY_ENCODER in unchecked
    assert last.endswith(" faults")


def test_an_encoder_can_be_named() -> None:
    assert run("true.json", "articles.jsonl", "--encoder", "all-MiniLM-L6-v2").returncode == 0
    missing = run("true.json", "articles.jsonl", "--encoder", "gone")
    assert (missing.returncode, missing.stdout) == (3, "")
    both = run("true.json", "articles.jsonl", "--encoder", "gone", "--no-rerun")
    assert (both.returncode, both.stdout) == (2, "")
    assert "--encoder is of no use with --no-rerun" in both.stderr


def test_an_article_that_is_missing_makes_a_summary_false() -> None:
    Path("one.jsonl").write_text(Path("articles.jsonl").read_text("utf-8").splitlines()[0], "utf-8")
    result = run("true.json", "one.jsonl")
    assert result.returncode == 1
    told = [line for line in result.stdout.splitlines() if "article: expected" in line]
    gone = len(Path("articles.jsonl").read_text("utf-8").splitlines()) - 1
    assert len(told) == gone  # a line for each article, and not for each place in it
    assert all("for want of it" in line for line in told[:1])


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
    Path("n/d.png").write_bytes(b"")
    assert "note: n/d.png: left out" in run("true.json", "n").stderr
    assert run("true.json", "n", "--quiet").stderr == ""


def test_what_is_new_is_checked_with_the_earlier_summary(encoder: Encoder) -> None:
    articles = read(["articles.jsonl"]).articles
    earlier = summarize(articles[:1], encoder=encoder)
    Path("earlier.json").write_text(json.dumps(earlier.to_dict()), "utf-8")
    summary = summarize(articles, since=earlier, encoder=encoder)
    text = json.dumps(summary.to_dict(), ensure_ascii=False)
    Path("today.json").write_text(text, "utf-8")
    checked = run("today.json", "articles.jsonl", "--since", "earlier.json", "--strict")
    assert (checked.returncode, checked.stdout.endswith("all true\n")) == (0, True)

    alone = run("today.json", "articles.jsonl")
    reason = "(the earlier summary is not given; --since names it)"
    assert (alone.returncode, f"{BY_ENCODER}, status {reason}" in alone.stdout) == (0, True)

    assert '"status": "new"' in text
    Path("today.json").write_text(text.replace('"status": "new"', '"status": "known"'), "utf-8")
    false = run("today.json", "articles.jsonl", "--since", "earlier.json")
    assert (false.returncode, "status: expected 'new', found 'known'" in false.stdout) == (1, True)
