"""Lines that are written to stdout or to a device all at once."""

from __future__ import annotations

import shutil
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self

from summarizer.cli.streams import STANDARD_OUTPUT, deliver, open_stdout
from summarizer.errors import OutputError
from summarizer.files.atomic import failure

if TYPE_CHECKING:
    from collections.abc import Iterator


class Spool:
    """A temporary file of lines, written to stdout or to a device once it is complete.

    Raises:
        OutputError: standard output is closed, or no temporary file can be made.
    """

    def __init__(self, path: str) -> None:
        """Open an unnamed temporary file."""
        self._path = path
        if path == STANDARD_OUTPUT:
            open_stdout()
        with _temporary():
            self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by __exit__

    def __enter__(self) -> Self:
        """Start to write."""
        return self

    def __exit__(self, *_: object) -> None:
        """Delete the temporary file."""
        with suppress(OSError):  # buffered lines may not fit on the disk
            self._file.close()

    def append(self, line: str) -> None:
        """Add the line.

        Raises:
            OutputError: the disk for temporary files is full.
        """
        with _temporary():
            self._file.write(line.encode())
            self._file.flush()

    def finish(self) -> None:
        """Write the lines to stdout or to the device.

        Raises:
            OutputError: they cannot be written.
        """
        self._file.seek(0)
        if self._path == STANDARD_OUTPUT:
            for line in self._file:
                deliver(line.decode(), STANDARD_OUTPUT)
            return
        try:
            with Path(self._path).open("wb") as device:
                shutil.copyfileobj(self._file, device)
        except OSError as error:
            raise OutputError(failure(self._path, error)) from error


@contextmanager
def _temporary() -> Iterator[None]:
    """Turn an OSError into an OutputError that names the temporary file."""
    try:
        yield
    except OSError as error:
        raise OutputError(failure("the temporary file", error)) from error
