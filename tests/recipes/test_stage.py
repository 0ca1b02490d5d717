"""The recipe for a stage in CONTRIBUTING, followed in a copy of the package."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import command_line

if TYPE_CHECKING:
    from tests.conftest import PackageCopy

ROOT = Path(__file__).resolve().parents[2]
METHOD = ROOT / "summarizer" / "method"
READERS = ROOT / "summarizer" / "readers"
ROOMS = sorted(
    one.parent for one in (*METHOD.glob("*/**/__init__.py"), *READERS.glob("**/__init__.py"))
)
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
def with_contracts(package_copy: PackageCopy) -> PackageCopy:
    """The copy with the contracts on what its modules may import."""
    shutil.copyfile(ROOT / "pyproject.toml", package_copy.folder / "pyproject.toml")
    return package_copy


def contracts_hold(copy: PackageCopy) -> bool:
    """Whether `make imports` would pass there."""
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-logo", "--no-cache"]
    done = subprocess.run(
        command, cwd=copy.folder, capture_output=True, encoding="utf-8", check=False
    )
    assert "Contracts: " in done.stdout, done.stdout + done.stderr
    return done.returncode == 0


@pytest.mark.slow
def test_a_stage_that_climbs_the_stairs_is_refused(with_contracts: PackageCopy) -> None:
    stage = f"{STAGE}\nfrom summarizer.method import selection\n"
    with_contracts.write("method/scoring/brevity.py", stage)
    assert not contracts_hold(with_contracts)


@pytest.mark.slow
def test_a_new_room_needs_its_line_in_the_contracts(with_contracts: PackageCopy) -> None:
    with_contracts.write("method/brevity/brevity.py", STAGE)
    assert not contracts_hold(with_contracts)
    settings = with_contracts.folder / "pyproject.toml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace('    "scoring",\n', '    "brevity",\n    "scoring",\n'))
    assert contracts_hold(with_contracts)


@pytest.mark.slow
def test_a_stage_is_called_where_the_others_of_its_room_are(with_contracts: PackageCopy) -> None:
    """Steps 1 and 2 of the recipe keep the contracts; what the stage says reaches the summary."""
    (with_contracts.folder / "models").symlink_to(ROOT / "models")
    summarized = ("summarize", ROOT / "seeds", "--words=80", "--quiet")
    before = command_line(*summarized).stdout.decode()
    with_contracts.write("method/scoring/brevity.py", STAGE)
    with_contracts.replace("method/scoring/__init__.py", "`mentions`.", "`mentions`, `brevity`.")
    imported = "from summarizer.method.scoring.centrality import centrality\n"
    new_import = "from summarizer.method.scoring.brevity import brevity\n"
    with_contracts.replace("method/rows.py", imported, new_import + imported)
    fitness = "fitness=reading.fitness(quoted, constants)"
    with_contracts.replace("method/rows.py", fitness, f"{fitness} * brevity(texts)")
    assert contracts_hold(with_contracts)
    assert before != with_contracts.run("-m", "summarizer", *summarized)


@pytest.mark.parametrize("room", ROOMS, ids=lambda room: room.relative_to(METHOD.parent).as_posix())
def test_the_docstring_of_a_room_names_its_modules_and_rooms_each_once(room) -> None:
    told = (room / "__init__.py").read_text(encoding="utf-8").split('"""')[1]
    reading = told.partition("Read ")[2]
    modules = [one.stem for one in room.glob("*.py") if one.name != "__init__.py"]
    rooms = [f"{one.parent.name}/" for one in room.glob("*/__init__.py")]
    assert sorted([*modules, *rooms]) == sorted(re.findall(r"`(\w+/?)`", reading))
