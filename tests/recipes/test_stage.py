"""The recipe for a stage in CONTRIBUTING, followed in a copy of the package."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
METHOD = ROOT / "summarizer" / "method"
ROOMS = sorted(one.parent for one in METHOD.glob("*/__init__.py"))
STAGE = '''
"""How short each sentence is: a stage as the recipe asks for."""

import numpy as np
from numpy.typing import NDArray

from summarizer.text.words import count_words


def brevity(texts: list[str]) -> NDArray[np.float64]:
    """One over the number of words of each text, shape (n,)."""
    return np.array([1 / max(count_words(text), 1) for text in texts])
'''


@pytest.fixture
def copy(tmp_path: Path):
    """A copy of the package with its contracts, for a change that stays there."""
    shutil.copytree(
        ROOT / "summarizer",
        tmp_path / "summarizer",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    shutil.copyfile(ROOT / "pyproject.toml", tmp_path / "pyproject.toml")
    return tmp_path


def contracts_hold(folder: Path) -> bool:
    """Whether `make imports` would pass there."""
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-logo", "--no-cache"]
    done = subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=False)
    assert "Contracts: " in done.stdout, done.stdout + done.stderr
    return done.returncode == 0


def write(folder: Path, module: str, text: str) -> None:
    """Write a module of the copy, and the room it stands in."""
    path = folder / "summarizer" / "method" / module
    path.parent.mkdir(exist_ok=True)
    (path.parent / "__init__.py").touch()
    path.write_text(text, encoding="utf-8")


def test_a_module_in_the_room_of_its_phase_keeps_the_contracts(copy) -> None:
    write(copy, "scoring/brevity.py", STAGE)
    assert contracts_hold(copy)


def test_a_stage_that_climbs_the_stairs_is_refused(copy) -> None:
    write(copy, "scoring/brevity.py", f"{STAGE}\nfrom summarizer.method import selection\n")
    assert not contracts_hold(copy)


def test_a_new_room_needs_its_line_in_the_contracts(copy) -> None:
    write(copy, "brevity/brevity.py", STAGE)
    assert not contracts_hold(copy)
    settings = copy / "pyproject.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace('    "scoring",\n', '    "brevity",\n    "scoring",\n'))
    assert contracts_hold(copy)


def test_a_stage_is_called_where_the_others_of_its_room_are(copy) -> None:
    """Steps 1 and 2 of the recipe: what the stage says reaches the summary."""
    (copy / "models").symlink_to(ROOT / "models")
    before = summary_in(copy)
    write(copy, "scoring/brevity.py", STAGE)
    replace_once(copy, "scoring/__init__.py", "`mentions`.", "`mentions`, `brevity`.")
    imported = "from summarizer.method.scoring.centrality import centrality\n"
    new_import = "from summarizer.method.scoring.brevity import brevity\n"
    replace_once(copy, "rows.py", imported, new_import + imported)
    fitness = "fitness=reading.fitness(runs.quoted, constants)"
    replace_once(copy, "rows.py", fitness, f"{fitness} * brevity(texts)")
    assert contracts_hold(copy)
    assert before != summary_in(copy)


def replace_once(folder: Path, module: str, old: str, new: str) -> None:
    """Edit a module of the copy in the only place that has the text."""
    path = folder / "summarizer" / "method" / module
    start, end = path.read_text(encoding="utf-8").split(old)
    path.write_text(f"{start}{new}{end}", encoding="utf-8")


def summary_in(folder: Path) -> str:
    """Summarise the seeds with the package of the folder."""
    command = [sys.executable, "-m", "summarizer", "summarize", str(ROOT / "seeds"), "--words=80"]
    environment = os.environ | {"PYTHONPATH": str(folder)}
    done = subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, encoding="utf-8", check=True
    )
    return done.stdout


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_the_docstring_of_a_room_names_its_modules_each_once(room) -> None:
    told = (room / "__init__.py").read_text(encoding="utf-8").split('"""')[1]
    reading = told.partition("Read ")[2]
    modules = sorted(one.stem for one in room.glob("*.py") if one.name != "__init__.py")
    assert modules == sorted(re.findall(r"`(\w+)`", reading))
