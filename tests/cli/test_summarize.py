"""`summarizer summarize` as people run it: as a process, where that makes a difference."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryFile

import pytest

from summarizer import Article, Options, summarize
from summarizer.cli import main
from summarizer.errors import CitationError
from summarizer.renderers import render
from tests import forking
from tests.conftest import command_line

TEXTS = {
    "a": "The president of France spoke with the chancellor of Germany by telephone on Monday. "
    "The call lasted almost two hours. Both governments will send envoys to Warsaw next week.",
    "b": "The French president and the German chancellor spoke by telephone on Monday. "
    "Markets in Paris hardly moved. The price of wheat fell by three percent in Chicago.",
    "c": "Farmers “welcomed” the news about the harvest in Łódź. "
    "Envoys of both governments will travel to Warsaw next week. Rain is expected on Thursday.",
}

SUMMARY = (Path(__file__).parents[1] / "renderers" / "golden" / "summary.txt").read_bytes()


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """The three articles as files in `n/`, named from the folder above."""
    monkeypatch.chdir(tmp_path)
    Path("n").mkdir()
    for name, text in TEXTS.items():
        Path("n", f"{name}.txt").write_bytes(text.encode())
    return tmp_path


def command(*args):
    return [sys.executable, "-m", "summarizer", "summarize", *map(os.fspath, args)]


def process(*args, **env):
    return subprocess.run(command(*args), capture_output=True, env=os.environ | env, check=False)


def to(stdout, *args):
    """What a process that writes to a stream, which is closed then, says of it, and its code."""
    with TemporaryFile() as said, Path(os.devnull).open("rb") as nothing:
        streams = [nothing.fileno(), stdout, said.fileno()]
        process = forking.start(["summarize", *args], streams, os.environ)
        os.close(stdout)
        code = process.wait(60)
        said.seek(0)
        return said.read(), code


def run(*args, stdin=b""):
    return command_line("summarize", *args, stdin=stdin)


def assert_refused(result, code, message):
    assert result.stdout == b""
    assert result.returncode == code
    error = result.stderr.decode()
    assert error.startswith("summarizer: error: ")
    assert error.count("\n") == 1
    assert message in error


def test_text_for_people_is_the_default() -> None:
    result = process("n")
    assert (result.returncode, result.stderr) == (0, b"")
    text = result.stdout.decode()
    assert (
        text.index(" [1]\n")
        < text.index("\nCitations\n[1] ")
        < text.index("\nArticles\n- a, cited\n")
    )


def test_the_command_line_gives_the_bytes_of_the_python_call() -> None:
    articles = [Article(text, name) for name, text in TEXTS.items()]
    expected = render(summarize(articles, Options(words=40)), "json").encode()
    assert expected == forking.run("summarize", "n", "-w", "40", "-f", "json").stdout
    assert expected == run("n/c.txt", "n/a.txt", "n/b.txt", "-w40", "-fjson", "--threads=1").stdout


def test_a_whole_percentage_is_the_same_however_it_is_spelled() -> None:
    results = {run("n", "--percent", value, "-f", "json").stdout for value in ("50", "50.0")}
    assert len(results) == 1
    assert json.loads(results.pop())["options"]["percent"] == 50


@pytest.mark.parametrize(
    ("form", "start"), [("markdown", ""), ("html", "<!DOCTYPE html>\n"), ("json", "{\n")]
)
def test_other_forms_are_one_flag_away(form: str, start: str) -> None:
    result = run("n", "-f", form)
    assert result.returncode == 0
    assert result.stdout.decode().startswith(start)


def test_output_goes_into_the_file_and_notes_to_stderr() -> None:
    Path("n/d.png").write_bytes(b"D")
    result = run("n", "-o", "out.txt")
    assert (result.returncode, result.stdout) == (0, b"")
    assert b"summarizer: note: n/d.png: left out" in result.stderr
    assert Path("out.txt").read_bytes() == run("n").stdout
    assert run("n", "-o", "out.txt", "--quiet").stderr == b""
    assert run("n").stderr == b""
    assert run("n", "-o", "-").stdout == run("n").stdout


def test_a_summary_that_a_shell_wrote_among_the_articles_is_not_read_by_the_next_run() -> None:
    first = run("n", "-f", "json")
    Path("n/summary.txt").write_bytes(run("n").stdout)
    second = run("n", "-f", "json")
    assert json.loads(second.stdout)["summary"] == json.loads(first.stdout)["summary"]
    assert second.stderr.startswith(
        b"summarizer: note: n/summary.txt: is a result that summarizer wrote (text), not an article"
    )


@pytest.mark.parametrize("output", ["n/new.json", "n/.new.txt", "new.txt", "new.html"])
def test_a_summary_may_be_written_where_the_same_pattern_of_names_does_not_find_it(output) -> None:
    assert run("n/a.txt", "n/b.txt", "-o", output).returncode == 0
    assert Path(output).is_file()


def test_a_summary_may_be_hidden_among_found_articles() -> None:
    assert run("n", "-o", "n/.new.txt").returncode == 0


def test_notes_reach_a_person_who_asked_for_json() -> None:
    Path("n/d.png").write_bytes(b"D")
    result = run("n", "-f", "json")
    assert b"summarizer: note: n/d.png: left out" in result.stderr
    assert json.loads(result.stdout)["notes"][-1].startswith("n/d.png: left out")


def test_an_explanation_is_added_if_asked_for() -> None:
    assert "explain" in json.loads(run("n", "-f", "json", "--explain").stdout)
    assert b"\nClusters by rank\n" in run("n", "--explain").stdout


def test_standard_input_is_an_article() -> None:
    result = run("-", "n/a.txt", "-f", "json", stdin=TEXTS["b"].encode())
    assert [article["id"] for article in json.loads(result.stdout)["articles"]] == ["a", "stdin"]


def test_an_encoding_can_be_named() -> None:
    Path("n/d.txt").write_bytes(
        "Die Straße nach Zürich bleibt am Freitag gesperrt.".encode("cp1252")
    )
    assert_refused(run("n/d.txt"), 2, "--encoding")
    assert run("n/d.txt", "--encoding", "cp1252").returncode == 0


@pytest.mark.parametrize(
    ("files", "args", "code", "message"),
    [
        ({}, ["gone.txt"], 2, "gone.txt: no such file or folder"),
        ({"d.txt": b""}, ["d.txt"], 2, "d.txt: is empty"),
        ({"d.txt": b"a\0b"}, ["d.txt"], 2, "d.txt: a NUL character at offset 1"),
        ({"d.txt": b"caf\xe9"}, ["n", "d.txt"], 2, "d.txt: not utf-8: byte 0xe9 at offset 3"),
        ({"d.jsonl": b'{"text": "a"}\n{'}, ["d.jsonl"], 2, "d.jsonl, line 2: not valid JSON"),
        (
            {"d.jsonl": b'{"text": "a", "id": "x"}\n{"text": "b", "id": "x"}'},
            ["d.jsonl"],
            2,
            "d.jsonl, line 2: the id 'x' is already that of d.jsonl, line 1",
        ),
        ({"e/d.png": b""}, ["e"], 2, "e: no readable article"),
        ({"d.txt": b"Home\n\nSubscribe\n"}, ["d.txt"], 2, ""),
        ({"n/d.png": b""}, ["n", "--strict"], 1, "--strict: 1 left out: n/d.png"),
        ({"e/d.png": b""}, ["e", "--strict"], 1, "--strict: 1 left out: e/d.png"),
        ({}, ["n", "--encoder", "no-such-model"], 3, "no-such-model"),
        ({}, ["n", "--encoding", "klingon"], 2, "'klingon'"),
        ({}, ["n", "-o", "gone/out.txt"], 2, "gone/out.txt: the folder"),
        ({}, ["n", "-o", "n"], 2, "n: is a folder"),
        ({}, ["n", "-o", "n/a.txt"], 2, "n/a.txt: is one of the articles"),
        ({}, ["n", "-o", "n/new.txt"], 2, "n/new.txt: lies in n, where the next run would find"),
        ({}, ["n", "-f", "markdown", "-o", "n/new.md"], 2, "n/new.md: lies in n"),
        ({}, ["n", "-f", "json", "-o", "n/new.json"], 2, "n/new.json: lies in n"),
        ({}, ["n", "-f", "html", "-o", "n/new.html"], 2, "n/new.html: lies in n"),
        ({}, ["n", "-o", "n/new.jsonl"], 2, "n/new.jsonl: lies in n"),
        ({"n/s.txt": SUMMARY}, ["n", "-o", "n/s.txt"], 2, "n/s.txt: lies in n"),
        ({}, ["n/b.txt", "n/a.txt", "-o", "n/s.txt"], 2, "n/s.txt: lies beside n/b.txt and has"),
        ({}, ["n/a.txt", "-o", "n/s.TXT"], 2, "n/s.TXT: lies beside n/a.txt and has"),
        (
            {"d.txt": b"Rain fell in Brest."},
            ["d.txt", "-o", "s.txt"],
            2,
            "s.txt: lies beside d.txt",
        ),
        ({"s.txt": SUMMARY}, ["n", "s.txt"], 2, "s.txt: is a result that summarizer wrote (text)"),
        ({"n/s.txt": SUMMARY}, ["n", "--strict"], 1, "n/s.txt: is a result that summarizer wrote"),
    ],
)
def test_bad_input_is_one_line_and_leaves_everything_as_it_was(
    files, args, code: int, message: str
) -> None:
    for name, content in files.items():
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_bytes(content)
    Path("out.txt").write_text("old")
    before = sorted(Path().rglob("*"))
    to_file = [] if "-o" in args else ["-o", "out.txt"]
    assert_refused(run(*args, *to_file), code, message)
    assert sorted(Path().rglob("*")) == before
    assert Path("out.txt").read_text() == "old"


def test_a_budget_below_the_shortest_sentence_is_an_empty_summary_with_a_note() -> None:
    result = run("n", "-w", "1", "-f", "json")
    summary = json.loads(result.stdout)
    assert (result.returncode, summary["summary"], summary["words"]) == (0, "", 0)
    assert summary["notes"]


def test_stdout_is_utf8_with_plain_newlines_whatever_the_locale() -> None:
    result = process("n/c.txt", PYTHONIOENCODING="ascii", LC_ALL="C", PYTHONUTF8="0")
    assert result.returncode == 0
    assert "“welcomed” the news about the harvest in Łódź" in result.stdout.decode()
    assert b"\r" not in result.stdout


def test_a_name_that_is_no_text_is_no_obstacle() -> None:
    name = os.fsdecode(b"caf\xe9.txt")
    Path(name).write_text(TEXTS["a"])
    assert b"caf\\\\xe9" in forking.run("summarize", name, "-f", "json").stdout
    gone = forking.run("summarize", os.fsdecode(b"gone\xe9\x1b.txt"))
    assert_refused(gone, 2, "no such file or folder")


def test_a_reader_that_goes_away_is_no_error() -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)
    assert (b"", 0) == to(write_end, "n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full device")
def test_a_full_disk_behind_stdout_is_one_line() -> None:
    told, code = to(os.open("/dev/full", os.O_WRONLY), "n")
    assert code == 2
    assert told == (
        b"summarizer: error: standard output: cannot be written: No space left on device\n"
    )


def test_a_closed_stdout_is_one_line() -> None:
    result = subprocess.run(
        ["/bin/sh", "-c", '"$@" >&-', "sh", *command("n")], capture_output=True, check=False
    )
    assert_refused(result, 2, "standard output is closed")


def test_an_interrupted_run_ends_with_130_and_no_trace() -> None:
    os.mkfifo("pipe.txt")
    reader = subprocess.Popen(
        command("pipe.txt", "-o", "out.txt"), stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    # Opening returns when the process has opened the other end: it is then past its imports.
    with Path("pipe.txt").open("wb"):
        reader.send_signal(signal.SIGINT)
        out, err = reader.communicate(timeout=60)
    assert (reader.returncode, out, err) == (130, b"", b"summarizer: interrupted\n")
    assert not Path("out.txt").exists()


@pytest.mark.parametrize(
    ("error", "code", "message"),
    [
        (KeyError("x"), 70, "an error of ours, not of yours: KeyError: 'x'; please report"),
        (CitationError("no place"), 70, "an error of ours, not of yours: CitationError: no place"),
        (RecursionError("deep"), 70, "RecursionError"),
        (MemoryError(), 2, "not enough memory"),
        (KeyboardInterrupt(), 130, "interrupted"),
    ],
)
def test_what_nobody_foresaw_is_one_line_too(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error,
    code: int,
    message: str,
) -> None:
    def fail(*_, **__):
        raise error

    monkeypatch.setattr("summarizer.pipeline.summarize", fail)
    assert main(["summarize", "n", "-o", "out.txt"]) == code
    out, err = capsys.readouterr()
    assert (out, err.count("\n")) == ("", 1)
    assert message in err
    assert not Path("out.txt").exists()


def test_a_closed_stderr_changes_no_exit_code(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", None)
    assert main(["summarize", "gone.txt"]) == 2


def test_the_trace_is_shown_to_those_who_ask(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("SUMMARIZER_DEBUG", "1")
    assert main(["summarize", "gone.txt"]) == 2
    err = capsys.readouterr().err
    assert err.startswith("Traceback")
    assert err.splitlines()[-1].startswith("summarizer: error: gone.txt")


def test_a_page_without_jinja_is_refused_before_anything_is_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    assert main(["summarize", "gone.txt", "-f", "html"]) == 2
    assert "multidoc-summarizer[html]" in capsys.readouterr().err


def test_a_question_is_answered_first() -> None:
    result = run("n", "--query", "Where did wheat fall?", "--sentences", "2", "-f", "json")
    found = json.loads(result.stdout)
    assert found["sentences"][0]["text"].startswith("The price of wheat fell")
    assert found["options"]["query"] == "Where did wheat fall?"


def test_what_an_earlier_summary_says_is_told_last() -> None:
    run("n/a.txt", "n/b.txt", "--words", "70", "-f", "json", "-o", "earlier.json")
    result = run("n", "--since", "earlier.json", "--words", "200", "-f", "json")
    found = [sentence["status"] for sentence in json.loads(result.stdout)["sentences"]]
    assert {"new", "known"} <= set(found)
    told = [status in {"known", "more sources"} for status in found]
    assert sorted(told) == told
    assert "; new" in run("n", "--since", "earlier.json").stdout.decode()


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", "earlier.json: not valid JSON"),
        ("First, ", "column 1; give a summary written with --format json"),
        ('{"schema": "other"}', "--since earlier.json: not a summary of multidoc-summarizer/"),
        (None, "earlier.json: cannot be read"),
    ],
)
def test_an_earlier_summary_has_to_be_one(content: str | None, message: str) -> None:
    if content is not None:
        Path("earlier.json").write_text(content)
    assert_refused(run("n", "--since", "earlier.json"), 2, message)


def test_standard_input_is_not_both_articles_and_the_earlier_summary() -> None:
    assert_refused(run("-", "--since", "-", stdin=b"A."), 2, "--since -: standard input cannot")


@pytest.mark.parametrize(
    ("flags", "message"),
    [
        (["--query", " "], "query: ' ' is not a question"),
        (["--must-include", ""], "must_include: '' is not an article or a place in one"),
        (["--must-include", "d"], "must_include: no article 'd'; there are a, b, c"),
        (["--exclude", "a:0-9999"], "exclude: 'a:0-9999' is no place in its article"),
        (["--exclude", "a", "--exclude", "b", "--exclude", "c"], "no usable sentence is left"),
        (["--exclude", "a", "--must-include", "a:0-9"], "'a:0-9' is excluded as well"),
    ],
)
def test_what_is_asked_for_has_to_be_there(flags, message: str) -> None:
    assert_refused(run("n", *flags), 2, message)
