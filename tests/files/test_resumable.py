from __future__ import annotations

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from summarizer.errors import OutputError
from summarizer.files.resumable import PartialFile, partial_path


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Where the files of each test are."""
    monkeypatch.chdir(tmp_path)


def names():
    return sorted(path.name for path in Path().iterdir())


def fail(*_):
    raise OSError(28, "No space left on device")


def test_lines_are_beside_the_file_until_it_is_whole() -> None:
    Path("out").write_text("old")
    with PartialFile("out") as file:
        file.append("one\n")
        assert (Path("out.partial").read_text(), Path("out").read_text()) == ("one\n", "old")
        file.append("zwölf\n")
        file.finish()
    assert names() == ["out"]
    assert Path("out").read_text("utf-8") == "one\nzwölf\n"


@pytest.mark.parametrize(("torn", "whole"), [("", ""), ("on", ""), ("one\n", "one\n")])
def test_a_torn_last_line_is_cut_off(torn: str, whole: str) -> None:
    Path("out.partial").write_text("none\n" + torn)
    with PartialFile("out") as file:
        assert ["none", *whole.split()] == [line.decode().strip() for line in file.lines()]
        file.append("two\n")
    assert Path("out.partial").read_text() == f"none\n{whole}two\n"


def test_what_is_not_read_to_its_end_is_not_cut() -> None:
    Path("out.partial").write_text("one\ntwo\nthr")
    with PartialFile("out") as file:
        next(file.lines())
    assert Path("out.partial").read_text() == "one\ntwo\nthr"


def test_it_can_start_anew() -> None:
    Path("out.partial").write_text("old\n")
    with PartialFile("out") as file:
        file.clear()
        file.append("new\n")
    assert Path("out.partial").read_text() == "new\n"


@pytest.mark.parametrize("lines", [[], ["one\n"]])
def test_a_failure_leaves_what_was_written_but_no_empty_file(lines) -> None:
    with suppress(KeyboardInterrupt), PartialFile("out") as file:
        for line in lines:
            file.append(line)
        raise KeyboardInterrupt
    assert ["out.partial"] * len(lines) == names()


def test_the_permissions_of_the_file_hold_for_its_lines_too() -> None:
    Path("out").write_text("old")
    for mode in (0o600, 0o444):
        Path("out").chmod(mode)
        with PartialFile("out") as file:
            assert stat.S_IMODE(Path("out.partial").stat().st_mode) == mode | 0o600
            file.finish()
        assert stat.S_IMODE(Path("out").stat().st_mode) == mode


def test_a_link_stays_a_link() -> None:
    Path("sub").mkdir()
    Path("out").symlink_to("sub/real")
    assert partial_path("out") == Path("sub/real.partial").resolve()
    with PartialFile("out") as file:
        file.append("new\n")
        file.finish()
    assert Path("out").is_symlink()
    assert Path("sub/real").read_text() == "new\n"


def test_two_runs_do_not_write_one_file() -> None:
    with PartialFile("out") as file:
        file.append("one\n")
        with pytest.raises(OutputError, match="another run is writing it"):
            PartialFile("out")
        file.append("two\n")
    assert Path("out.partial").read_text() == "one\ntwo\n"
    PartialFile("out").__exit__(None, None, None)


@pytest.mark.parametrize("error", [OSError(95, "not supported"), None])
def test_where_there_are_no_locks_it_works_without(monkeypatch: pytest.MonkeyPatch, error) -> None:
    def refuse(*_):
        raise error

    if error is None:
        monkeypatch.setitem(sys.modules, "fcntl", None)
    else:
        monkeypatch.setattr("fcntl.flock", refuse)
    with PartialFile("out") as file:
        file.append("one\n")
        file.finish()
    assert names() == ["out"]


@pytest.mark.parametrize("path", ["gone/out", "a\0b", "x" * 255, "folder"])
def test_a_place_that_cannot_be_written_is_an_error(path) -> None:
    Path("folder.partial").mkdir()
    before = names()
    with pytest.raises(OutputError, match=r"\.partial: (cannot be written|the folder)"):
        PartialFile(path)
    assert names() == before


@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.replace"])
def test_a_failure_at_the_end_leaves_the_old_file_and_the_lines(
    monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    Path("out").write_text("old")
    monkeypatch.setattr(step, fail)
    with PartialFile("out") as file:
        file.append("one\n")
        with pytest.raises(OutputError, match=r"out: cannot be written: No space left on device"):
            file.finish()
    assert names() == ["out", "out.partial"]
    assert Path("out").read_text() == "old"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="limits of a process are POSIX")
def test_a_full_disk_tears_at_most_the_last_line() -> None:
    child = os.fork()
    if child == 0:
        import resource  # noqa: PLC0415 - not on every system
        import signal  # noqa: PLC0415

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (10, 10))
        try:
            with PartialFile("out") as file:
                file.append("12345\n")
                file.append("12345\n")
        except OutputError:
            os._exit(7)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 7
    assert Path("out.partial").read_text() == "12345\n1234"
    with PartialFile("out") as file:
        assert list(file.lines()) == [b"12345\n"]
