"""The recipe for a stage in CONTRIBUTING, followed in a copy of the package."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

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


def test_the_stage_of_the_recipe_gives_an_entry_for_each_row() -> None:
    stage: dict[str, Any] = {}
    exec(STAGE, stage)  # noqa: S102 - the stage written above
    assert [0.5, 1.0] == stage["brevity"](["Two words", ""]).tolist()


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.name)
def test_the_docstring_of_a_room_names_its_modules_each_once(room) -> None:
    told = (room / "__init__.py").read_text(encoding="utf-8").split('"""')[1]
    reading = told.partition("Read ")[2]
    modules = sorted(one.stem for one in room.glob("*.py") if one.name != "__init__.py")
    assert modules == sorted(re.findall(r"`(\w+)`", reading))
