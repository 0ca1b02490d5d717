"""The README tells the truth: its examples run, and no option of the command line is missing."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest

from summarizer.readers.formats import READERS
from tests.conftest import command_line

pytestmark = pytest.mark.slow  # the examples are run

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"


def printed(*arguments: str, folder: Path = ROOT) -> str:
    with contextlib.chdir(folder):
        done = command_line(*arguments)
    assert done.returncode == 0, done.stderr
    return done.stdout.decode()


def seeds() -> list[str]:
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "seeds").glob("*.txt"))


def shown(name: str, output: str) -> str:
    """The output in the README under the name, made anew from `output` where asked for."""
    block = re.compile(rf"(<!-- {name} -->\n\n```text\n)(.*?\n)?(```\n)", re.DOTALL)
    text = README.read_text("utf-8")
    if os.environ.get("SUMMARIZER_UPDATE_GOLDEN"):
        text = block.sub(lambda found: found[1] + output + found[3], text)
        README.write_text(text, "utf-8")
    found = block.search(text)
    assert found
    return found[2]


def commands(section: str) -> list[list[str]]:
    """The commands of the README that stand under a heading, indented."""
    (text,) = re.findall(rf"### {section}\n\n((?:    .*\n)+)", README.read_text("utf-8"))
    return [shlex.split(line) for line in text.replace("\\\n", "").splitlines()]


def test_the_output_shown_is_what_the_demo_prints() -> None:
    demo = printed("summarize", *seeds())
    cut = demo[: demo.index("\n[3] ")] + "\n[…]\n"
    assert shown("demo", cut) == cut


def test_the_example_of_who_says_otherwise_prints_what_is_shown() -> None:
    printed_now = printed("summarize", "docs/example/ferry.jsonl", "-w", "30")
    assert shown("differs", printed_now) == printed_now


def test_the_example_of_claims_prints_what_is_shown() -> None:
    text = README.read_text("utf-8")
    (command,) = re.findall(r"\(`summarizer (corroborate [^`]+)`\)", text)
    printed_now = printed(*shlex.split(command))
    assert shown("corroborated", printed_now) == printed_now


def test_the_example_of_measuring_runs_and_prints_what_is_shown(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "docs" / "example", tmp_path / "docs" / "example")
    batch, evaluate = commands("Measure")
    assert ["summarizer", "summarizer"] == [batch[0], evaluate[0]]
    printed(*batch[1:], folder=tmp_path)
    table = printed(*evaluate[1:], folder=tmp_path).partition("The summaries")[0]
    assert shown("measured", table) == table
    assert "<svg" in (tmp_path / "report.html").read_text("utf-8")


def test_the_python_example_runs_and_prints_a_cited_sentence(
    capsys: pytest.CaptureFixture[str],
) -> None:
    (example,) = re.findall(
        r"(?<!<!-- service -->\n\n)```python\n(.*?)```", README.read_text("utf-8"), re.DOTALL
    )
    exec(compile(example, "README.md", "exec"), {})  # noqa: S102 - our own example
    told = capsys.readouterr().out
    assert "Rain flooded the harbour of Brest on Monday." in told
    assert "\n2 ['" in told


def service_example(language: str, url: str) -> str:
    text = README.read_text("utf-8")
    (example,) = re.findall(rf"<!-- service -->\n\n```{language}\n(.*?)```", text, re.DOTALL)
    assert "http://127.0.0.1:8000" in example
    return str(example).replace("http://127.0.0.1:8000", url)


def test_the_curl_examples_are_answered(start_service) -> None:
    bash = shutil.which("bash")
    if bash is None or shutil.which("curl") is None:
        pytest.skip("bash or curl is not installed")
    done = subprocess.run(
        [bash, "-euc", service_example("bash", start_service().url)],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    first, end = json.JSONDecoder().raw_decode(done.stdout)
    assert (first["sentences"][0]["support"], first["options"]["words"]) == (1, 20)
    assert (
        printed("summarize", *seeds()[:2], "-w", "80", "-f", "markdown") == done.stdout[end + 1 :]
    )


def test_the_python_example_for_the_service_runs_a_job(
    start_service, capsys: pytest.CaptureFixture[str]
) -> None:
    example = service_example("python", start_service().url)
    exec(compile(example, "README.md", "exec"), {})  # noqa: S102 - our own example
    assert capsys.readouterr().out == "done Rain flooded the harbour of Brest on Monday.\n"


@pytest.mark.parametrize(
    "command",
    ["summarize", "read", "batch", "evaluate", "verify", "corroborate", "stories", "serve"],
)
def test_every_option_of_a_command_is_in_the_readme(command: str) -> None:
    options = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", printed(command, "--help")))
    documented = set(re.findall(r"--[a-z][a-z-]+", README.read_text("utf-8")))
    assert sorted(options - documented - {"--help"}) == []


def test_every_file_that_the_readme_links_to_is_there() -> None:
    targets = re.findall(r"\]\(([^)#:]+)\)", README.read_text("utf-8"))
    assert [target for target in targets if not (ROOT / target).exists()] == []


def test_the_readme_lists_every_format() -> None:
    """The README's table is made from `READERS`; `make golden` renews it."""
    table = re.compile(r"(<!-- formats -->\n\n[^\n]*\n\|---\|---\|\n)((?:\|[^\n]*\n)*)")
    rows = (
        f"| {one.described} | {' '.join(f'`{s}`' for s in one.suffixes)} |\n" for one in READERS
    )
    before = README.read_text("utf-8")
    after = table.sub(lambda found: found[1] + "".join(rows), before)
    if os.environ.get("SUMMARIZER_UPDATE_GOLDEN"):
        README.write_text(after, "utf-8")
    else:
        assert before == after
