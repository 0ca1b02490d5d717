"""A file that grows line by line beside the one it is to become, and survives any crash."""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager, suppress
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING, Self

from summarizer.errors import OutputError
from summarizer.files.atomic import failure, sync_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

SUFFIX = ".partial"
_OURS = stat.S_IRUSR | stat.S_IWUSR  # so that it can be opened again


class PartialFile:
    """`FILE.partial`: each line is in the file when `append` returns; `finish` makes it `FILE`.

    Until then `FILE` stays as it was. Whatever ends the process leaves whole lines, but for a last
    one that `lines` cuts off. A link stays a link, and the file that it leads to is replaced.

    Raises:
        OutputError: it cannot be opened, or another process has it open.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Open the file as it is, or a new one."""
        with _named(f"{os.fspath(path)}{SUFFIX}"):
            self._target = Path(os.path.realpath(path))
            self.path = partial_path(path)
            self._file = FileIO(self.path, "a+")
        try:
            _lock(self._file, self.path)
            self._permit(_OURS)
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        """Begin to write."""
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Close the file; one that never came to hold anything is not left behind."""
        with suppress(OSError):
            if kind is not None and not self.begun:
                self.path.unlink()
        self._file.close()

    @property
    def begun(self) -> bool:
        """Whether anything is in the file."""
        return os.fstat(self._file.fileno()).st_size > 0

    def clear(self) -> None:
        """Start anew."""
        with _named(self.path):
            self._file.truncate(0)

    def lines(self) -> Iterator[bytes]:
        """The whole lines that are there; after the last, a torn one is cut off."""
        whole = 0
        with _named(self.path), self.path.open("rb") as file:
            for line in file:
                if not line.endswith(b"\n"):
                    break
                whole += len(line)
                yield line
            self._file.truncate(whole)

    def append(self, line: str) -> None:
        """Write the line through to the system, past any buffer of ours.

        Raises:
            OutputError: it cannot be written; a part of it may be, for `lines` to cut off.
        """
        rest = memoryview(line.encode())
        with _named(self.path):
            while rest:
                rest = rest[self._file.write(rest) :]

    def finish(self) -> None:
        """Put the file in the place of the target: on the disk first, then renamed.

        Raises:
            OutputError: it cannot be; the target still is as it was.
        """
        self._permit()
        with _named(self._target):
            os.fsync(self._file.fileno())
            self.path.replace(self._target)
        sync_folder(self._target.parent)

    def _permit(self, at_least: int = 0) -> None:
        """Take over the permissions of the file to replace, if there is one."""
        with _named(self.path), suppress(FileNotFoundError):
            self.path.chmod(stat.S_IMODE(self._target.stat().st_mode) | at_least)


def partial_path(path: str | os.PathLike[str]) -> Path:
    """Where the lines of the file are before it is whole: beside it, or beside what it links to."""
    target = Path(path)
    if target.is_symlink():
        target = Path(os.path.realpath(path))
    return target.with_name(target.name + SUFFIX)


@contextmanager
def _named(path: str | os.PathLike[str]) -> Iterator[None]:
    """Say of what the system refuses which file it is about."""
    try:
        yield
    except (OSError, ValueError) as error:
        raise OutputError(failure(path, error)) from error


def _lock(file: FileIO, path: Path) -> None:
    """Keep a second process out: two would write their lines among each other's."""
    try:
        import fcntl  # noqa: PLC0415 - not on every system
    except ImportError:
        return
    try:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise OutputError(
            f"{path}: another run is writing it; wait for its end, or name another file"
        ) from error
    except OSError:
        return  # a file system without locks
