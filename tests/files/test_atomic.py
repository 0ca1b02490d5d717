from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.errors import OutputError
from summarizer.files.atomic import check_writable, write_text

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Where the files of each test are."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def names():
    return sorted(path.name for path in Path().iterdir())


@pytest.mark.slow
@given(TEXTS)
def test_the_file_holds_the_text_byte_for_byte(text) -> None:
    write_text("out.txt", text)
    assert text.encode() == Path("out.txt").read_bytes()
    assert names() == ["out.txt"]


def test_a_new_file_has_the_permissions_that_files_get_here() -> None:
    before = os.umask(0o027)
    write_text("out.txt", "new")
    os.umask(before)
    assert stat.S_IMODE(Path("out.txt").stat().st_mode) == 0o640


def test_a_file_keeps_its_permissions() -> None:
    Path("out.txt").write_text("old")
    Path("out.txt").chmod(0o604)
    write_text("out.txt", "new")
    assert stat.S_IMODE(Path("out.txt").stat().st_mode) == 0o604


def test_a_link_stays_a_link_and_its_target_is_written() -> None:
    Path("sub").mkdir()
    Path("sub/real.txt").write_text("old")
    Path("out.txt").symlink_to("sub/real.txt")
    Path("fresh.txt").symlink_to("sub/fresh.txt")
    write_text("out.txt", "new")
    write_text("fresh.txt", "new")
    assert Path("out.txt").is_symlink()
    assert [Path("sub", name).read_text() for name in ("real.txt", "fresh.txt")] == ["new"] * 2


def test_a_name_of_the_greatest_length_can_be_written() -> None:
    write_text("x" * 255, "new")
    assert names() == ["x" * 255]


def test_a_device_is_written_to_and_stays_a_device() -> None:
    before = Path("/dev/null").stat().st_rdev
    check_writable("/dev/null")
    write_text("/dev/null", "gone")
    assert Path("/dev/null").stat().st_rdev == before


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("", "is empty"),
        ("sub", "is a folder"),
        ("new/", "is a folder"),
        ("gone/out.txt", "does not exist"),
        ("old.txt/out.txt", "does not exist"),
        ("x" * 256, "cannot be written"),
        ("a\0b", "cannot be written"),
        ("loop.txt", "cannot be written"),
        pytest.param(
            "/proc/out.txt",
            "its folder takes no new file",
            marks=pytest.mark.skipif(not Path("/proc/self").exists(), reason="no /proc there"),
        ),
    ],
)
def test_a_place_that_cannot_be_written_is_an_error_and_nothing_is_left(path, reason: str) -> None:
    Path("sub").mkdir()
    Path("old.txt").write_text("old")
    Path("loop.txt").symlink_to("loop.txt")
    before = names()
    with suppress(OutputError):  # which may miss what only writing finds out
        check_writable(path)
    with pytest.raises(OutputError, match=reason):
        write_text(path, "new")
    assert names() == before
    assert Path("old.txt").read_text() == "old"


@pytest.mark.parametrize("step", ["os.fsync", "pathlib.Path.replace"])
@pytest.mark.parametrize("error", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_failure_at_any_step_leaves_the_old_file_and_no_other(
    monkeypatch: pytest.MonkeyPatch, step: str, error
) -> None:
    def fail(*_):
        raise error

    Path("out.txt").write_text("old")
    monkeypatch.setattr(step, fail)
    with pytest.raises((OutputError, KeyboardInterrupt)):
        write_text("out.txt", "new")
    assert names() == ["out.txt"]
    assert Path("out.txt").read_text() == "old"


def test_text_that_is_no_text_touches_nothing() -> None:
    Path("out.txt").write_text("old")
    with pytest.raises(UnicodeEncodeError):
        write_text("out.txt", "\ud800")
    assert Path("out.txt").read_text() == "old"


def test_a_folder_without_permission_is_known_beforehand(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.access", lambda *_: False)
    with pytest.raises(OutputError, match=r"^out\.txt: no permission"):
        check_writable("out.txt")


def test_a_check_touches_nothing() -> None:
    check_writable("out.txt")
    assert names() == []


def test_a_folder_that_cannot_be_flushed_does_not_spoil_the_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real = os.open

    def refuse(path, flags, *rest, **named):
        if Path(path).is_dir():
            raise PermissionError(13, "Permission denied")
        return real(path, flags, *rest, **named)

    monkeypatch.setattr("os.open", refuse)
    write_text("out.txt", "new")
    assert Path("out.txt").read_text() == "new"
