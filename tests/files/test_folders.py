"""A folder is replaced as a whole, whatever happens on the way."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

from summarizer.errors import OutputError
from summarizer.files.folders import recover, replacing_folder, write_synced

if TYPE_CHECKING:
    from pathlib import Path


def contents(folder: Path) -> dict[str, str]:
    return {str(p.relative_to(folder)): p.read_text() for p in folder.rglob("*") if p.is_file()}


def written(path: Path, text: str, times: int = 1) -> None:
    with replacing_folder(path) as folder:
        for _ in range(times):
            write_synced(folder / "a", text.encode())
        write_synced(folder / "inside" / "b", text.encode())


def test_a_folder_is_made_replaced_and_leaves_nothing_beside(tmp_path: Path) -> None:
    out = tmp_path / "out"
    written(out, "one")
    out.chmod(0o750)
    (out / "stale").touch()
    written(out, "two")
    assert contents(out) == {"a": "two", "inside/b": "two"}
    assert out.stat().st_mode & 0o777 == 0o750
    assert [path.name for path in tmp_path.iterdir()] == ["out"]


def test_an_error_leaves_what_was_there(tmp_path: Path) -> None:
    written(tmp_path / "out", "one")
    with pytest.raises(OutputError, match="File exists"):
        written(tmp_path / "out", "two", times=2)
    assert contents(tmp_path) == {"out/a": "one", "out/inside/b": "one"}


def test_two_runs_at_once_are_one_too_many(tmp_path: Path) -> None:
    with (
        replacing_folder(tmp_path / "out"),
        pytest.raises(OutputError, match="another run is writing it"),
        replacing_folder(tmp_path / "out"),
    ):
        pass


def test_a_folder_that_cannot_be_there_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OutputError, match="is no folder"), replacing_folder(tmp_path / "file"):
        pass
    with (
        pytest.raises(OutputError, match="gone/out: the folder to write it in does not exist"),
        replacing_folder(tmp_path / "gone" / "out"),
    ):
        pass


def test_a_run_that_ended_between_two_renames_is_made_good(tmp_path: Path) -> None:
    """As it may be where the system cannot exchange two folders."""
    written(tmp_path / "out", "one")
    (tmp_path / "out").rename(tmp_path / ".summarizer-out-old")
    recover(tmp_path / "out")
    assert contents(tmp_path) == {"out/a": "one", "out/inside/b": "one"}


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL there")
@pytest.mark.slow
def test_a_kill_at_any_moment_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    """A process replaces the folder without end, and is killed again and again."""
    out = tmp_path / "out"
    written(out, "0")
    loop = (
        "import sys, itertools, pathlib\n"
        "from summarizer.files.folders import replacing_folder, write_synced\n"
        "for number in itertools.count():\n"
        "    with replacing_folder(sys.argv[1]) as folder:\n"
        "        for name in ('a', 'b', 'c/d'):\n"
        "            write_synced(folder / name, str(number).encode())\n"
        "    print(number, flush=True)\n"
    )
    for turn in range(4):
        with subprocess.Popen(
            [sys.executable, "-c", loop, str(out)], stdout=subprocess.PIPE
        ) as process:
            process.stdout.readline()
            time.sleep(turn / 300)
            process.send_signal(signal.SIGKILL)
        found = contents(out)
        assert set(found) == {"a", "b", "c/d"}
        assert len(set(found.values())) == 1
