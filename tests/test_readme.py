"""The README tells the truth: its examples run, and no option of the command line is missing."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
README = ROOT / "README.md"
SHOWN = re.compile(r"<!-- demo -->\n+```text\n(.*?)\n\[…\]\n```\n", re.DOTALL)


def printed(*arguments: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "summarizer", *arguments],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout


def seeds() -> list[str]:
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / "seeds").glob("*.txt"))


def test_the_output_shown_is_what_the_demo_prints():
    demo = printed("summarize", *seeds())
    until = demo.index("\n[3] ")
    if os.environ.get("SUMMARIZER_UPDATE_GOLDEN"):
        block = f"<!-- demo -->\n\n```text\n{demo[:until]}\n[…]\n```\n"
        text = README.read_text("utf-8")
        README.write_text(
            re.sub(r"<!-- demo -->\n+(```.*?```\n)?", lambda _: block, text, flags=re.DOTALL),
            "utf-8",
        )
    found = SHOWN.search(README.read_text("utf-8"))
    assert found
    assert found[1] == demo[:until]


def test_the_python_example_runs_and_prints_a_cited_sentence(capsys):
    (example,) = re.findall(r"```python\n(.*?)```", README.read_text("utf-8"), re.DOTALL)
    exec(compile(example, "README.md", "exec"), {})  # noqa: S102 - our own example
    assert "Rain flooded the harbour of Brest on Monday." in capsys.readouterr().out


@pytest.mark.parametrize("command", ["summarize", "batch", "evaluate", "verify"])
def test_every_option_of_a_command_is_in_the_readme(command):
    options = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", printed(command, "--help")))
    documented = set(re.findall(r"--[a-z][a-z-]+", README.read_text("utf-8")))
    assert sorted(options - documented - {"--help"}) == []


def test_every_file_that_the_readme_links_to_is_there():
    targets = re.findall(r"\]\(([^)#:]+)\)", README.read_text("utf-8"))
    assert [target for target in targets if not (ROOT / target).exists()] == []
