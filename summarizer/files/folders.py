"""Folders that are written as a whole or not touched, and replaced in one step."""

from __future__ import annotations

import ctypes
import os
import shutil
import stat
import sys
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.errors import OutputError
from summarizer.files.atomic import output_errors, sync_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

_HERE = -100  # AT_FDCWD of Linux: paths are those of the working folder
_EXCHANGE = 2  # RENAME_EXCHANGE of Linux, RENAME_SWAP of macOS


@contextmanager
def replacing_folder(path: str | os.PathLike[str]) -> Iterator[Path]:
    """Provide an empty folder to fill, which is at the path once the block has ended.

    It is a hidden neighbour until then. What was at the path is exchanged for it in one step, where
    the system can; elsewhere it is moved aside for a moment, where `recover` finds it. After an
    error, and whenever the process is killed, the path holds what it held. One run at a time may do
    so; permissions stay, and so does a symbolic link.

    Raises:
        OutputError: it cannot be written there, or another run is doing so.
    """
    target = Path(os.path.realpath(path))
    with output_errors(path):
        recover(target)
        if target.exists() and not target.is_dir():
            raise OutputError(f"{os.fspath(path)}: is no folder")
        filling = _neighbour(target, "new")
        lock = _claim(filling, path)
    try:
        with output_errors(path):
            _clear(filling)
            if target.exists():
                filling.chmod(stat.S_IMODE(target.stat().st_mode))
        yield filling
        with output_errors(path):
            sync_folder(filling)
            _put(filling, target)
    except BaseException:
        with suppress(OSError):
            _clear(filling)
            filling.rmdir()
        raise
    finally:
        os.close(lock)


def recover(path: str | os.PathLike[str]) -> None:
    """Bring back the folder of a run that ended between two renames, if there was one."""
    target = Path(os.path.realpath(path))
    aside = _neighbour(target, "old")
    if aside.exists() and not target.exists():
        aside.rename(target)


def write_synced(path: Path, data: bytes) -> None:
    """Write a new file, in a folder that is made if need be, and sync it to the disk.

    Raises:
        OutputError: it cannot be written, or is there.
    """
    with output_errors(path):
        path.parent.mkdir(exist_ok=True)
        with path.open("xb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())


def keep_files(old: Path, new: Path) -> None:
    """Give the folder `new` the files of the folder `old` whose names it has not, if there is one.

    They are the same files under two names, where the system can, and copies elsewhere.

    Raises:
        OutputError: a file can be neither named again nor copied.
    """
    with output_errors(new):
        for file in sorted(old.iterdir()) if old.is_dir() else ():
            target = new / file.name
            if target.exists() or not file.is_file():
                continue
            new.mkdir(exist_ok=True)
            try:
                target.hardlink_to(file)
            except OSError:
                shutil.copy2(file, target)


def _put(filled: Path, target: Path) -> None:
    """Put the folder at the target, and remove what was there."""
    if not target.exists():
        filled.rename(target)
        sync_folder(target.parent)
        return
    aside = _neighbour(target, "old")
    shutil.rmtree(aside, ignore_errors=True)
    if _exchange(filled, target):
        filled.rename(aside)
    else:
        target.rename(aside)
        filled.rename(target)
    sync_folder(target.parent)
    shutil.rmtree(aside, ignore_errors=True)


def _exchange(a: Path, b: Path) -> bool:
    """Exchange two folders in one step; return whether the system could."""
    try:
        system = ctypes.CDLL(None, use_errno=True)
        names = os.fsencode(a), os.fsencode(b)
        if sys.platform == "darwin":
            return int(system.renamex_np(*names, _EXCHANGE)) == 0
        return int(system.renameat2(_HERE, names[0], _HERE, names[1], _EXCHANGE)) == 0
    except (OSError, AttributeError, TypeError):
        return False


def _claim(folder: Path, path: str | os.PathLike[str]) -> int:
    """Make the folder and lock it for this process; return the open descriptor."""
    folder.mkdir(exist_ok=True)
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        import fcntl  # noqa: PLC0415 - POSIX only

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except ImportError:
        pass
    except BlockingIOError as error:
        os.close(descriptor)
        raise OutputError(
            f"{os.fspath(path)}: another run is writing it; wait for its end, or name another"
        ) from error
    return descriptor


def _clear(folder: Path) -> None:
    """Remove what is in a folder, such as what a killed run left."""
    for entry in folder.iterdir() if folder.is_dir() else ():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry, ignore_errors=True)
        else:
            entry.unlink(missing_ok=True)


def _neighbour(target: Path, kind: str) -> Path:
    return target.with_name(f".summarizer-{target.name[-200:]}-{kind}")
