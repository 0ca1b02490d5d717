"""`summarizer evaluate` as people run it, but for the process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest

from summarizer import Encoder, read, summarize
from summarizer.cli import evaluate as module
from summarizer.cli import main
from summarizer.evaluation.rouge import Tokenizer
from tests import forking
from tests.conftest import command_line

GOLDEN = Path(__file__).parents[1] / "renderers" / "golden"
RAIN, CALM = "Rain fell in Brest.", "All is calm."


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Two systems, and topics with references and documents."""
    monkeypatch.chdir(tmp_path)
    articles = (GOLDEN / "articles.jsonl").read_text("utf-8").splitlines()
    documents = [json.loads(line) for line in articles]
    topics = [{"id": "rain", "summaries": [RAIN], "documents": documents}]
    write("topics.jsonl", *topics, {"id": "calm", "summaries": [CALM]})
    write("good.jsonl", {"id": "rain", "summary": RAIN}, {"id": "calm", "summary": "All calm."})
    write("poor.jsonl", {"id": "rain", "summary": "Snow."}, {"id": "calm", "error": "no memory"})
    return tmp_path


def write(name, *lines):
    text = "\n".join(line if isinstance(line, str) else json.dumps(line) for line in lines)
    Path(name).write_text(text + "\n", encoding="utf-8")


def run(*args: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    done = command_line("evaluate", *args, stdin=stdin.encode())
    out, err = done.stdout.decode(), done.stderr.decode()
    return subprocess.CompletedProcess(args, done.returncode, out, err)


def evaluated(*args):
    result = run(*args, "--topics", "topics.jsonl", "--format", "json")
    assert result.returncode == 0, result.stderr
    return json.loads(result.stdout)


def test_the_answer_is_a_table_with_its_signature() -> None:
    result = run("good.jsonl", "poor.jsonl", "--topics", "topics.jsonl")
    assert (result.returncode, result.stderr) == (0, "")
    assert "good" in result.stdout
    assert "rouge|refs:pooled" in result.stdout
    assert "note: poor: failed on 1 topic, scored as empty: calm" in result.stdout
    assert "\x1b" not in result.stdout


def test_the_answer_in_json_tells_the_same_and_the_notes_go_to_stderr() -> None:
    result = run("good.jsonl", "poor.jsonl", "--topics", "topics.jsonl", "-f", "json")
    data = json.loads(result.stdout)
    assert data["schema"] == "multidoc-summarizer/evaluation/1"
    assert (list(data["systems"]), data["topics"]) == (["good", "poor"], 2)
    # On rain 1; on calm 2 words of 2 and 2 of 3.
    assert data["systems"]["good"]["rouge1"]["f1"]["mean"] == 0.9
    assert data["per_topic"]["calm"]["poor"]["words"] == 0
    assert [f"summarizer: note: {note}" for note in data["notes"]] == result.stderr.splitlines()


def test_the_settings_of_rouge_are_taken() -> None:
    write("s.jsonl", {"id": "rain", "summary": "Raining. Ärger"})
    found = evaluated("s.jsonl", "--stem", "--truncate", "1", "--tokenizer", "ascii")
    assert "tok:ascii|stem:porter-nltk|trunc:1|" in found["signature"]
    assert found["systems"]["s"]["rouge1"]["f1"]["mean"] == 1


def test_the_result_may_go_to_a_file_and_the_report_to_another() -> None:
    result = run(
        *("good.jsonl", "poor.jsonl", "--topics", "topics.jsonl", "--quiet"),
        *("--output", "table.txt", "--report", "report.html"),
    )
    assert (result.returncode, result.stdout, result.stderr) == (0, "", "")
    assert "F1 × 100" in Path("table.txt").read_text("utf-8")
    assert "<svg" in Path("report.html").read_text("utf-8")


def test_notes_are_told_when_the_result_goes_to_a_file() -> None:
    result = run("poor.jsonl", "--topics", "topics.jsonl", "-o", "table.txt")
    assert "summarizer: note: poor: failed on 1 topic" in result.stderr


def test_a_system_or_the_topics_may_come_from_standard_input() -> None:
    for args, name in (
        (("-", "--topics", "topics.jsonl"), "good"),
        (("good.jsonl", "--topics", "-"), "topics"),
    ):
        result = run(*args, "-f", "json", stdin=Path(f"{name}.jsonl").read_text("utf-8"))
        assert result.returncode == 0, result.stderr


def cited(encoder: Encoder, **false: str):
    """The run on a summary with citations, the first of which is made false."""
    articles = read([GOLDEN / "articles.jsonl"]).articles
    summary = summarize(articles, max_words=45, encoder=encoder).to_dict()
    summary["sentences"][0]["citations"][0].update(false)
    write("cited.jsonl", {"id": "rain", **summary})
    return run("cited.jsonl", "--topics", "topics.jsonl", "-f", "json")


def test_true_citations_are_counted(word_encoder: Encoder) -> None:
    result = cited(word_encoder)
    assert result.returncode == 0
    found = json.loads(result.stdout)
    assert found["systems"]["cited"]["citations"] == {"checked": 6, "faults": 0}
    assert found["faults"] == []


def test_a_false_citation_fails_the_run_which_lists_it(word_encoder: Encoder) -> None:
    result = cited(word_encoder, prefix="x")
    assert result.returncode == 1
    (fault,) = json.loads(result.stdout)["faults"]
    assert (fault["system"], fault["topic"]) == ("cited", "rain")
    assert "prefix" in fault["fault"]
    text = run("cited.jsonl", "--topics", "topics.jsonl")
    assert text.returncode == 1
    assert f"false citation: cited, topic rain: {fault['fault']}" in text.stdout
    filed = run("cited.jsonl", "--topics", "topics.jsonl", "-o", "t.txt", "--quiet")
    assert (filed.returncode, filed.stdout) == (1, "")
    assert "false citation: cited, topic rain" in filed.stderr


BAD = [
    (["{"], "s.jsonl, line 1: not valid JSON"),
    (["", "[]"], "s.jsonl, line 2: a summary is a JSON object"),
    ([{"id": "rain"}], 's.jsonl, line 1: no "summary"'),
    ([{"id": "rain", "summary": 5}], 's.jsonl, line 1: "summary" must be a string'),
    ([{"id": "rain", "summary": ""}] * 2, "s.jsonl, line 2: the id 'rain' is already that of"),
    ([{"id": "snow", "summary": ""}], "s.jsonl, line 1: no topic has the id 'snow'"),
    ([""], "s.jsonl: is empty"),
]


@pytest.mark.parametrize(("lines", "message"), BAD, ids=[message for _, message in BAD])
def test_bad_summaries_are_refused_by_file_and_line(
    lines, message, capsys: pytest.CaptureFixture[str]
) -> None:
    write("s.jsonl", *lines)
    assert main(["evaluate", "s.jsonl", "--topics", "topics.jsonl", "-o", "out.txt"]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert err.startswith(f"summarizer: error: {message}")
    assert not Path("out.txt").exists()


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        ([{"id": "rain"}, {"id": "calm", "summaries": []}], "topics: none has a reference"),
        ([{"id": "rain", "summaries": [RAIN]}] * 2, "t.jsonl, line 2: the id 'rain' is already"),
        (["x"], "t.jsonl, line 1: not valid JSON"),
    ],
)
def test_bad_topics_are_refused(lines, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    write("t.jsonl", *lines)
    assert main(["evaluate", "good.jsonl", "--topics", "t.jsonl"]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert err.startswith(f"summarizer: error: {message}")


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["good.jsonl"], "required: --topics"),
        (["--topics", "topics.jsonl"], "required: SUMMARIES.jsonl"),
        (["gone.jsonl", "--topics", "topics.jsonl"], "gone.jsonl: no such file"),
        (["good.jsonl", "--topics", "gone.jsonl"], "gone.jsonl: no such file"),
        (["-", "--topics", "-"], "standard input cannot be both"),
        (["good.jsonl", "--topics", "topics.jsonl", "--truncate", "0"], "truncate: 0 is not"),
        (["good.jsonl", "--topics", "topics.jsonl", "--truncate", "x"], "--truncate: 'x' is not"),
        (["good.jsonl", "--topics", "topics.jsonl", "--tokenizer", "x"], "invalid choice: 'x'"),
        (
            ["good.jsonl", "--topics", "topics.jsonl", "-o", "good.jsonl"],
            "one of the files to read",
        ),
        (["good.jsonl", "--topics", "topics.jsonl", "--report", "topics.jsonl"], "to read"),
        (["good.jsonl", "--topics", "topics.jsonl", "-o", "a", "--report", "./a"], "--report ./a"),
        (["good.jsonl", "--topics", "topics.jsonl", "--report", "no/r.html"], "does not exist"),
    ],
)
def test_an_error_of_usage_is_one_line_and_touches_nothing(
    args, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sorted(Path().iterdir())
    assert main(["evaluate", *args]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert message in err
    assert sorted(Path().iterdir()) == before


def test_a_report_without_its_packages_is_refused_at_once(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    args = ["evaluate", "gone.jsonl", "--topics", "gone.jsonl", "--report", "r.html"]
    assert main(args) == 2
    assert "pip install 'multidoc-summarizer[evaluate]'" in capsys.readouterr().err


def test_the_tokenizers_are_those_of_rouge() -> None:
    assert module._TOKENIZERS == get_args(Tokenizer)


@pytest.mark.skipif(not hasattr(os, "openpty"), reason="needs a pseudo-terminal")
@pytest.mark.parametrize(("colour", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_on_a_terminal_there_are_colours_unless_they_are_unwanted(colour, coloured: bool) -> None:
    ours, theirs = os.openpty()
    environment = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    with Path(os.devnull).open("r+b") as nothing:
        process = forking.start(
            ["evaluate", "good.jsonl", "--topics", "topics.jsonl"],
            [nothing.fileno(), theirs, nothing.fileno()],
            {**environment, "COLUMNS": "60", **colour},
        )
    os.close(theirs)
    shown = b""
    try:
        while chunk := os.read(ours, 65536):
            shown += chunk
    except OSError:  # Linux answers so once the other end is closed
        pass
    os.close(ours)
    assert process.wait() == 0
    assert (b"\x1b[1m" in shown) == coloured
    tables = shown.decode().split("rouge|")[0].splitlines()
    assert coloured or max(map(len, tables)) <= 60
