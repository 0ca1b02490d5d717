"""A partial file: it grows line by line, survives a crash, and is renamed when it is complete."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING, Self

from summarizer.errors import OutputError
from summarizer.files.atomic import output_errors, sync_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

SUFFIX = ".partial"
_OWNER_ACCESS = stat.S_IRUSR | stat.S_IWUSR  # the next run must be able to open the file


class PartialFile:
    """`FILE.partial`: each line is in the file when `append` returns; `finish` renames it `FILE`.

    Until then `FILE` is unchanged. A crash leaves complete lines, and at most one torn line at the
    end, which `lines` cuts off. A symbolic link stays, and its target is replaced.

    Raises:
        OutputError: the file cannot be opened, or another process has locked it.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Open and lock `FILE.partial`, which keeps the lines that it has."""
        with output_errors(f"{os.fspath(path)}{SUFFIX}"):
            self._target = Path(os.path.realpath(path))
            self.path = partial_path(path)
            self._file = FileIO(self.path, "a+")
        try:
            _lock(self._file, self.path)
            self._copy_permissions(at_least=_OWNER_ACCESS)
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        """Return the file."""
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Close the file; after an error, remove it if it is empty."""
        with suppress(OSError):
            if kind is not None and self.is_empty:
                self.path.unlink()
        self._file.close()

    @property
    def is_empty(self) -> bool:
        """Whether the file holds nothing."""
        return os.fstat(self._file.fileno()).st_size == 0

    def clear(self) -> None:
        """Remove every line."""
        with output_errors(self.path):
            self._file.truncate(0)

    def lines(self) -> Iterator[bytes]:
        """Yield the complete lines, then cut off a torn one behind them."""
        complete_bytes = 0
        with output_errors(self.path), self.path.open("rb") as file:
            for line in file:
                if not line.endswith(b"\n"):
                    break
                complete_bytes += len(line)
                yield line
            self._file.truncate(complete_bytes)

    def append(self, line: str) -> None:
        """Write the line to the system, without a buffer in this process.

        Raises:
            OutputError: the line cannot be written; `lines` cuts off a part that was.
        """
        rest = memoryview(line.encode())
        with output_errors(self.path):
            while rest:
                rest = rest[self._file.write(rest) :]

    def finish(self) -> None:
        """Sync the file to the disk and rename it to its target.

        Raises:
            OutputError: one of them fails; the target is unchanged.
        """
        self._copy_permissions()
        with output_errors(self._target):
            os.fsync(self._file.fileno())
            self.path.replace(self._target)
        sync_folder(self._target.parent)

    def _copy_permissions(self, at_least: int = 0) -> None:
        """Give the file the permissions of the target, if there is one."""
        with output_errors(self.path), suppress(FileNotFoundError):
            self.path.chmod(stat.S_IMODE(self._target.stat().st_mode) | at_least)


def partial_path(path: str | os.PathLike[str]) -> Path:
    """Return the path of `FILE.partial`: beside the file, or beside the target of a link."""
    target = Path(path)
    if target.is_symlink():
        target = Path(os.path.realpath(path))
    return target.with_name(target.name + SUFFIX)


def _lock(file: FileIO, path: Path) -> None:
    """Lock the file for this process: the lines of two runs would mix."""
    try:
        import fcntl  # noqa: PLC0415 - POSIX only
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
