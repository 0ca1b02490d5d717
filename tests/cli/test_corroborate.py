"""`summarizer corroborate` as people run it, but for the process."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest

from summarizer import Encoder, read
from summarizer.claims import to_dict
from summarizer.corroboration import corroborate
from tests.conftest import command_line

EXAMPLE = Path(__file__).parents[2] / "docs" / "example" / "ferry.jsonl"
SANK = "The ferry Astrid sank off Zanzora on Sunday, killing 41 people."
NOTHING = "Prices of winter wheat fell in Chicago."


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Four reports of one accident, and a file of places."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(EXAMPLE, tmp_path)
    places = [{"article": "globe", "start": 0, "end": 76}, {"article": "herald", "start": 77}]
    Path("places.jsonl").write_text(json.dumps(places[0]) + "\n", "utf-8")
    Path("bad.jsonl").write_text("\n".join(map(json.dumps, places)), "utf-8")
    return tmp_path


def run(*args: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    done = command_line("corroborate", "ferry.jsonl", *args, stdin=stdin.encode())
    out, err = done.stdout.decode(), done.stderr.decode()
    return subprocess.CompletedProcess(args, done.returncode, out, err)


def test_a_claim_with_support_is_answered_with_exit_code_0() -> None:
    result = run("--claim", SANK)
    assert (result.returncode, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    assert lines[:4] == [
        "Who reports what",
        "",
        f"[1] {SANK}",
        "    reported by The Globe and The Herald; 1 independent source",
    ]
    assert lines[-1].startswith("    differs: killing 41 (The Globe, The Herald, 5 March) · nobody")


def test_one_claim_without_support_is_exit_code_1_and_all_are_answered() -> None:
    result = run("--claim", SANK, "--claim", NOTHING, "-f", "markdown")
    assert (result.returncode, result.stderr) == (1, "")
    assert result.stdout.startswith(f"# Who reports what\n\n> {SANK}\n\n- reported by The Globe")
    assert result.stdout.endswith("- reported by no article; 0 independent sources\n")


def test_the_json_is_what_python_gives_in_the_order_of_the_command_line(encoder: Encoder) -> None:
    given = ("--place", "herald:0-76", "--claim", SANK, "--places", "places.jsonl")
    result = run(*given, "--claim", NOTHING, "--every-place", "-f", "json")
    claims: list[str | tuple[str, int, int]] = [("herald", 0, 76), SANK, ("globe", 0, 76), NOTHING]
    articles = read(["ferry.jsonl"]).articles
    found = corroborate(articles, claims, encoder=encoder, every_place=True)
    assert json.loads(result.stdout) == to_dict(found)
    assert result.returncode == 1


def test_places_may_come_from_standard_input() -> None:
    result = run("--places", "-", "-f", "json", stdin=Path("places.jsonl").read_text("utf-8"))
    (claim,) = json.loads(result.stdout)["claims"]
    assert claim["place"] == {"article": "globe", "start": 0, "end": 76}


def test_an_output_file_has_the_bytes_and_standard_output_stays_empty() -> None:
    printed = run("--claim", SANK, "-f", "json")
    written = run("--claim", SANK, "-f", "json", "-o", "found.json")
    assert (written.returncode, written.stdout) == (0, "")
    assert Path("found.json").read_text("utf-8") == printed.stdout


@pytest.mark.parametrize("form", ["text", "markdown", "json"])
def test_what_was_written_is_no_article(form: str) -> None:
    Path("found").write_text(run("--claim", SANK, "-f", form).stdout, "utf-8")
    result = run("found", "--claim", SANK)
    assert (result.returncode, result.stdout) == (2, "")
    assert f"found: is a result that summarizer wrote ({form}), not an article" in result.stderr


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["--place", "nowhere:0-5"], "no article 'nowhere'; there are coast-post, globe, herald"),
        (["--place", "globe:0-500"], "'globe:0-500' is no place in its article"),
        (["--claim", " "], "an empty claim"),
        (["--places", "bad.jsonl"], 'bad.jsonl, line 2: the place has no "end"'),
        (["--claim", SANK, "-o", "ferry.jsonl"], "ferry.jsonl: is one of the articles"),
    ],
)
def test_bad_input_is_exit_code_2_and_an_empty_standard_output(
    args: list[str], message: str
) -> None:
    result = run(*args)
    assert (result.returncode, result.stdout) == (2, "")
    assert message in result.stderr


def test_an_unknown_encoder_is_exit_code_3() -> None:
    result = run("--claim", SANK, "--encoder", "gone")
    assert (result.returncode, result.stdout) == (3, "")


def test_a_cache_changes_no_byte() -> None:
    plain = run("--claim", SANK, "-f", "json", "--threads", "1")
    for _ in range(2):
        cached = run("--claim", SANK, "-f", "json", "--cache", "vectors", "--quiet")
        assert cached.stdout == plain.stdout
    assert any(Path("vectors").iterdir())
