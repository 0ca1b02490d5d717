"""What is said where: the result on stdout, everything else on stderr, in UTF-8 and one line."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Self, TextIO

from summarizer.errors import OutputError
from summarizer.output import failure, write_text
from summarizer.renderers.wording import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

STANDARD_OUTPUT = "-"


def use_utf8() -> None:
    """Make both streams write what the contract says, whatever the locale."""
    for stream, errors in ((sys.stdout, "strict"), (sys.stderr, "backslashreplace")):
        # A test or a notebook may have put something else in the place of the stream.
        with suppress(AttributeError, ValueError):
            stream.reconfigure(encoding="utf-8", errors=errors, newline="\n")  # type: ignore[union-attr]


def deliver(text: str, path: str | None) -> None:
    """Put the result where it was asked for: into the file, or on stdout.

    Raises:
        OutputError: it cannot be written there.
    """
    if path is None or path == STANDARD_OUTPUT:
        _write_stdout(text)
    else:
        write_text(path, text)


class Spool:
    """Lines that are kept back until the last is there, and then go to stdout or to a device.

    Raises:
        OutputError: standard output is closed, or no temporary file can be made.
    """

    def __init__(self, path: str) -> None:
        """Open a file that nobody else sees and that goes when it is closed."""
        self._path = path
        if path == STANDARD_OUTPUT:
            _stdout()
        with _temporary():
            self._file = tempfile.TemporaryFile()  # noqa: SIM115 - closed by __exit__

    def __enter__(self) -> Self:
        """Begin to write."""
        return self

    def __exit__(self, *_: object) -> None:
        """Forget the lines."""
        with suppress(OSError):  # what is still held back may not fit on the disk
            self._file.close()

    def append(self, line: str) -> None:
        """Keep the line.

        Raises:
            OutputError: the disk for temporary files is full.
        """
        with _temporary():
            self._file.write(line.encode())
            self._file.flush()

    def finish(self) -> None:
        """Let go of the lines.

        Raises:
            OutputError: they cannot be written.
        """
        self._file.seek(0)
        if self._path == STANDARD_OUTPUT:
            for line in self._file:
                _write_stdout(line.decode())
            return
        try:
            with Path(self._path).open("wb") as device:
                shutil.copyfileobj(self._file, device)
        except OSError as error:
            raise OutputError(failure(self._path, error)) from error


@contextmanager
def _temporary() -> Iterator[None]:
    """Say of what the system refuses that it is about the temporary file."""
    try:
        yield
    except OSError as error:
        raise OutputError(failure("the temporary file", error)) from error


def say(message: str, *, as_is: bool = False) -> None:
    """Tell the person at the terminal, in one line that starts with the program's name."""
    line = message if as_is else f"summarizer: {visible(message)}"
    if sys.stderr is not None:
        with suppress(OSError, ValueError):
            sys.stderr.write(line.rstrip("\n") + "\n")
            sys.stderr.flush()


def say_notes(notes: Iterable[str]) -> None:
    """Tell each note, for output in which a person would not come across it."""
    for note in notes:
        say(f"note: {note}")


def flush_stdout() -> None:
    """Write out what is still held back; a reader that has gone away is no error."""
    _write_stdout("")


def _stdout() -> TextIO:
    if sys.stdout is None:
        raise OutputError("standard output is closed; name a file with --output")
    return sys.stdout


def _write_stdout(text: str) -> None:
    stream = _stdout()
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        _abandon(stream)
    except OSError as error:
        _abandon(stream)
        raise OutputError(f"standard output: cannot be written: {error.strerror}") from error


def _abandon(stream: TextIO) -> None:
    """Keep the interpreter from failing once more when it flushes the stream at its end."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
