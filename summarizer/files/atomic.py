"""Files that are either wholly written or not touched."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from summarizer.errors import OutputError


def write_text(path: str | os.PathLike[str], text: str) -> None:
    """Put the text into the file as UTF-8, newline for newline, in one step or not at all.

    It is written to a neighbour, flushed to the disk and renamed. A link stays a link, and the
    file that it leads to is replaced; an existing file keeps its permissions. What is no file,
    such as `/dev/null` or a pipe, is written to directly.

    Raises:
        OutputError: it cannot be written; a file that stood there still stands there.
    """
    data = text.encode()
    try:
        present = _status(path)
        if present is not None and stat.S_ISDIR(present.st_mode):
            raise OutputError(_is_a_folder(path))
        if present is None or stat.S_ISREG(present.st_mode):
            _replace(Path(os.path.realpath(path)), data, present)
        else:
            Path(path).write_bytes(data)
    except (OSError, ValueError) as error:
        raise OutputError(failure(path, error)) from error


def check_writable(path: str | os.PathLike[str]) -> None:
    """Return if it looks as though `write_text` will succeed, without touching anything.

    Raises:
        OutputError: it will not: no such folder, no permission, or a folder itself.
    """
    try:
        present = _status(path)
        parent = Path(os.path.realpath(path)).parent
        if present is not None and stat.S_ISDIR(present.st_mode):
            raise OutputError(_is_a_folder(path))
        if present is not None and not stat.S_ISREG(present.st_mode):
            return
        if not parent.is_dir():
            raise OutputError(f"{os.fspath(path)}: the folder to write it in does not exist")
        if not os.access(parent, os.W_OK | os.X_OK):
            raise OutputError(f"{os.fspath(path)}: no permission to write in its folder")
    except (OSError, ValueError) as error:
        raise OutputError(failure(path, error)) from error


def is_special(path: str | os.PathLike[str]) -> bool:
    """Whether the path is there and leads to no file, so that nothing can take its place."""
    present = _status(path)
    return present is not None and not stat.S_ISREG(present.st_mode)


def sync_folder(folder: Path) -> None:
    """Make the new name last; some file systems cannot, and the file is whole without it."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def failure(path: str | os.PathLike[str], error: Exception) -> str:
    """Why the file cannot be written, in words."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return f"{os.fspath(path)}: the folder to write it in does not exist"
    return f"{os.fspath(path)}: cannot be written: {getattr(error, 'strerror', None) or error}"


def _status(path: str | os.PathLike[str]) -> os.stat_result | None:
    name = os.fspath(path)
    if not name:
        raise OutputError("the name of the output file is empty")
    try:
        return os.stat(name)  # noqa: PTH116 - Path() would drop the slash of "folder/"
    except FileNotFoundError:
        if name.endswith("/"):
            raise OutputError(_is_a_folder(path)) from None
        return None


def _replace(target: Path, data: bytes, present: os.stat_result | None) -> None:
    # Not named after the target, whose own name may already be as long as a name can be.
    neighbour = target.with_name(f".summarizer-{os.urandom(8).hex()}.tmp")
    try:
        with neighbour.open("xb") as file:
            if present is not None:
                neighbour.chmod(stat.S_IMODE(present.st_mode))
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        neighbour.replace(target)
    except BaseException:
        neighbour.unlink(missing_ok=True)
        raise
    sync_folder(target.parent)


def _is_a_folder(path: str | os.PathLike[str]) -> str:
    return f"{os.fspath(path)}: is a folder; name a file in it"
