"""What the command line says about itself, and about commands that it cannot make sense of."""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys

import pytest

from summarizer import __version__
from summarizer.cli import build_parser, main
from tests.conftest import command_line

HEAVY = "onnxruntime tokenizers scipy sklearn torch rich jinja2 jsonschema matplotlib nltk"


def run(*args):
    return subprocess.run(
        [sys.executable, "-m", "summarizer", *args], capture_output=True, text=True, check=False
    )


def commands(parser):
    actions = [a for a in parser._actions if isinstance(a, argparse._SubParsersAction)]
    return [command for action in actions for command in action.choices.values()]


@pytest.mark.parametrize(
    "args",
    [
        ["--help"],
        *(
            [name, "--help"]
            for name in ("summarize", "read", "batch", "evaluate", "verify", "corroborate")
        ),
    ],
)
def test_help_goes_to_stdout_and_holds_examples(args) -> None:
    result = command_line(*args)
    assert (result.returncode, result.stderr) == (0, b"")
    assert b"examples:\n  summarizer " in result.stdout


@pytest.mark.parametrize("parser", commands(build_parser()), ids=lambda parser: parser.prog)
def test_every_option_is_documented_and_takes_no_abbreviation(parser) -> None:
    assert [action.dest for action in parser._actions if not action.help] == []
    assert parser.description
    assert parser.epilog
    assert not parser.allow_abbrev


@pytest.mark.skipif(sys.platform == "win32", reason="a folder in use cannot be deleted there")
@pytest.mark.parametrize(
    "args",
    [
        ["summarize", "../a.txt"],
        ["summarize", "-"],
        ["verify", "../a.json", "../a.txt"],
        ["batch", "../a.jsonl", "--output", "-"],
        ["evaluate", "../a.jsonl", "--topics", "../b.jsonl"],
        ["cache", "--cache", "../cache"],
        ["serve", "--port", "0"],
    ],
    ids=lambda args: " ".join(args[:2]),
)
def test_a_working_folder_that_is_gone_is_an_error_of_input(args, tmp_path, monkeypatch, capsys):
    gone = tmp_path / "gone"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    assert main(args) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("summarizer: error: the working folder cannot be used: No such")
    assert captured.err.count("\n") == 1


def test_the_version_is_told() -> None:
    result = run("--version")
    assert (result.returncode, result.stdout) == (0, f"summarizer {__version__}\n")


def test_no_command_is_answered_with_help_on_stderr() -> None:
    result = run()
    assert (result.returncode, result.stdout) == (2, "")
    assert result.stderr.startswith("usage: summarizer")


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["sumarize"], "invalid choice: 'sumarize'"),
        (["--verson"], "unrecognized arguments: --verson"),
        (["summarize"], "required: PATH; see summarizer summarize --help"),
        (
            ["summarize", "a.txt", "--word", "5"],
            "unrecognized arguments: --word 5; see summarizer s",
        ),
        (["summarize", "a", "-w", "5", "b"], "arguments: b; paths stand together, before the opt"),
        (["summarize", "a.txt", "--words"], "-w/--words: expected one argument"),
        (["summarize", "a.txt", "-f", "pdf"], "invalid choice: 'pdf'"),
        (["summarize", "a.txt", "--order", "random"], "invalid choice: 'random'"),
        (["summarize", "a.txt", "-w", "9" * 19], "--words: a number of more than 18 digits"),
        (["summarize", "a.txt", "-w", "0"], "words: 0 is not a whole number of at least 1"),
        (["summarize", "a.txt", "-w", "-5"], "words: -5 is not"),
        (["summarize", "a.txt", "-w", "abc"], "--words: 'abc' is not a whole number"),
        (["summarize", "a.txt", "-w", "1e9"], "--words: '1e9' is not"),
        (["summarize", "a.txt", "-w", ""], "--words: '' is not"),
        (["summarize", "a.txt", "-w", "٥"], "--words: '٥' is not"),
        (["summarize", "a.txt", "-w", "9" * 5000], "--words: a number of more than 18 digits"),
        (["summarize", "a.txt", "--sentences", "1.5"], "--sentences: '1.5' is not"),
        (["summarize", "a.txt", "--percent", "0"], "percent: 0.0 is not a number from 1 to 100"),
        (["summarize", "a.txt", "--percent", "101"], "percent: 101.0 is not"),
        (["summarize", "a.txt", "--percent", "nan"], "--percent: 'nan' is not"),
        (["summarize", "a.txt", "--threads", "0"], "threads: 0 is not"),
        (["summarize", "a.txt", "-w", "5", "--percent", "5"], "two budgets: words and percent"),
        (["batch", "t.jsonl"], "required: -o/--output"),
        (["batch", "t.jsonl", "-o", "-", "--resume"], "--resume: needs an --output that is a file"),
        (["batch", "gone.jsonl", "-o", "-"], "gone.jsonl: no such file"),
        (["verify", "s.json"], "required: PATH"),
        (["verify", "-", "-"], "standard input cannot be both"),
        (["corroborate", "--claim", "It rained."], "required: PATH"),
        (["corroborate", "a.txt"], "no claim; give a --claim, a --place or a file of --places"),
        (["corroborate", "a.txt", "--place", "a"], "--place: 'a' is no place; write ARTICLE:START"),
        (["corroborate", "a.txt", "--place", "a:7"], "'a:7' is no place"),
        (["corroborate", "a.txt", "--place", ":1-7"], "':1-7' is no place"),
        (["corroborate", "a.txt", "--place", "a:-1-7"], "'a:-1-7' is no place"),
        (["corroborate", "-", "--places", "-"], "standard input cannot be both"),
        (["corroborate", "a.txt", "--places", "gone.jsonl"], "gone.jsonl: cannot be read"),
        (["corroborate", "gone.txt", "--claim", "It rained."], "gone.txt: "),
        (["corroborate", "a.txt", "--claim", "It rained.", "-f", "html"], "invalid choice: 'html'"),
        (["corroborate", "a.txt", "--claim", "It rained.", "--threads", "0"], "threads: 0 is not"),
        (["stories"], "required: PATH"),
        (["stories", "a.txt", "--min-articles", "0"], "--min-articles: 0 is not a whole number"),
        (["stories", "a.txt", "--window", "x"], "--window: 'x' is not a whole number"),
    ],
)
def test_an_error_of_usage_is_one_line_on_stderr_and_exit_code_2(
    args, message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(args) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("summarizer: error: ")
    assert err.count("\n") == 1
    assert message in err


QUICK = [
    ["--version"],
    ["--help"],
    ["summarize", "a.txt", "-w", "0"],
    ["summarize", "gone.txt"],
    ["batch", "gone.jsonl", "-o", "-"],
    ["evaluate", "gone.jsonl", "--topics", "gone.jsonl"],
    ["corroborate", "gone.txt", "--claim", "It rained."],
]


def test_a_quick_answer_imports_nothing_heavy() -> None:
    code = (
        "import json, sys; from summarizer.cli import main\n"
        f"for args in {QUICK}:\n"
        "    main(args)\n"
        f"    heavy = [name for name in {HEAVY.split()} if name in sys.modules]\n"
        "    print('\\n', json.dumps([args, heavy]))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    told = [json.loads(line) for line in result.stdout.splitlines() if line.startswith(" [[")]
    assert [[args, []] for args in QUICK] == told


def test_the_version_does_not_take_numpy() -> None:
    code = "import sys, summarizer.cli; sys.exit('numpy' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_command_does_without_the_others() -> None:
    code = (
        "import sys; from summarizer.cli import main\n"
        "main(['summarize', '--help'])\n"
        "sys.exit('summarizer.cli.batch' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)


@pytest.mark.parametrize(("given", "expected"), [(None, "1"), ("2", "2")])
def test_linear_algebra_gets_one_thread_unless_told(given: str | None, expected: str) -> None:
    code = (
        "import os; from summarizer import cli\n"
        "cli.main = lambda: print(os.environ['OPENBLAS_NUM_THREADS']) or 0\n"
        "cli.run()"
    )
    environment = {k: v for k, v in os.environ.items() if k != "OPENBLAS_NUM_THREADS"}
    environment |= {} if given is None else {"OPENBLAS_NUM_THREADS": given}
    done = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, text=True, env=environment
    )
    assert done.stdout == f"{expected}\n"
