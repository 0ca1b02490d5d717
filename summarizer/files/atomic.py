"""Atomic writes: a file is written as a whole or not touched."""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from summarizer.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterator


def write_text(path: str | os.PathLike[str], text: str) -> None:
    """Write the text to the file in UTF-8, line ends unchanged, in one step or not at all.

    The text goes to a temporary file in the same folder, which is synced to the disk and renamed. A
    symbolic link stays, and its target is replaced; an existing file keeps its permissions. A
    device or a pipe, such as `/dev/null`, is written to directly.

    Raises:
        OutputError: the file cannot be written; an existing one is unchanged.
    """
    data = text.encode()
    try:
        existing = _status(path)
        if existing is not None and stat.S_ISDIR(existing.st_mode):
            raise OutputError(_is_a_folder(path))
        if existing is None or stat.S_ISREG(existing.st_mode):
            with _replacing(Path(os.path.realpath(path)), existing) as file:
                file.write(data)
        else:
            Path(path).write_bytes(data)
    except (OSError, ValueError) as error:
        raise OutputError(failure(path, error)) from error


@contextmanager
def replacing(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """Provide a file to write to, which replaces the regular file once the block has ended.

    After an error in the block nothing is replaced; `write_text` says how.

    Raises:
        OutputError: the file cannot be written; an existing one is unchanged.
    """
    try:
        with _replacing(Path(os.path.realpath(path)), _status(path)) as file:
            yield file
    except (OSError, ValueError) as error:
        raise OutputError(failure(path, error)) from error


def check_writable(path: str | os.PathLike[str]) -> None:
    """Check, without touching anything, that `write_text` is likely to succeed.

    Raises:
        OutputError: the path is a folder, its folder does not exist, or permission is missing.
    """
    try:
        existing = _status(path)
        parent = Path(os.path.realpath(path)).parent
        if existing is not None and stat.S_ISDIR(existing.st_mode):
            raise OutputError(_is_a_folder(path))
        if existing is not None and not stat.S_ISREG(existing.st_mode):
            return
        if not parent.is_dir():
            raise OutputError(f"{os.fspath(path)}: the folder to write it in does not exist")
        if not os.access(parent, os.W_OK | os.X_OK):
            raise OutputError(f"{os.fspath(path)}: no permission to write in its folder")
    except (OSError, ValueError) as error:
        raise OutputError(failure(path, error)) from error


def is_special(path: str | os.PathLike[str]) -> bool:
    """Return whether the path exists and is no regular file, so that it cannot be replaced."""
    existing = _status(path)
    return existing is not None and not stat.S_ISREG(existing.st_mode)


def sync_folder(folder: Path) -> None:
    """Sync the folder's entries to the disk, so that a renamed file keeps its new name.

    Some file systems cannot; the file is complete all the same.
    """
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def output_errors(path: str | os.PathLike[str]) -> Iterator[None]:
    """Raise errors of the system as an OutputError that names the file or folder."""
    try:
        yield
    except (OSError, ValueError) as error:
        raise OutputError(failure(path, error)) from error


def failure(path: str | os.PathLike[str], error: Exception) -> str:
    """Return the message for a file that cannot be written."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        if Path(error.filename or path).absolute().parent.is_dir():  # as of /proc
            return f"{os.fspath(path)}: cannot be written: its folder takes no new file"
        return f"{os.fspath(path)}: the folder to write it in does not exist"
    return f"{os.fspath(path)}: cannot be written: {getattr(error, 'strerror', None) or error}"


def _status(path: str | os.PathLike[str]) -> os.stat_result | None:
    """Return the status of the file, or None if it does not exist."""
    name = os.fspath(path)
    if not name:
        raise OutputError("the name of the output file is empty")
    try:
        return os.stat(name)  # noqa: PTH116 - Path() would drop the slash of "folder/"
    except FileNotFoundError:
        if name.endswith("/"):
            raise OutputError(_is_a_folder(path)) from None
        return None


@contextmanager
def _replacing(target: Path, existing: os.stat_result | None) -> Iterator[BinaryIO]:
    # 8 random bytes: no two runs share a name. The target's own name may be too long to extend.
    temporary = target.with_name(f".summarizer-{os.urandom(8).hex()}.tmp")
    try:
        with temporary.open("xb") as file:
            if existing is not None:
                temporary.chmod(stat.S_IMODE(existing.st_mode))
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def _is_a_folder(path: str | os.PathLike[str]) -> str:
    return f"{os.fspath(path)}: is a folder; name a file in it"
