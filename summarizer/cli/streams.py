"""The result to stdout or a file, messages to stderr, all in UTF-8."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, TextIO

from summarizer.errors import OutputError
from summarizer.files.atomic import write_text

if TYPE_CHECKING:
    from collections.abc import Iterable

STANDARD_OUTPUT = "-"


def use_utf8() -> None:
    """Make both streams write UTF-8 with plain newlines, whatever the locale."""
    for stream, errors in ((sys.stdout, "strict"), (sys.stderr, "backslashreplace")):
        # A test or a notebook may have replaced the stream.
        with suppress(AttributeError, ValueError):
            stream.reconfigure(encoding="utf-8", errors=errors, newline="\n")  # type: ignore[union-attr]


def deliver(text: str, path: str | None) -> None:
    """Write the result to the file, or to stdout without one.

    Raises:
        OutputError: it cannot be written there.
    """
    if path is None or path == STANDARD_OUTPUT:
        _write_stdout(text)
    else:
        write_text(path, text)


def say(message: str, *, as_is: bool = False) -> None:
    """Write the message to stderr, in one line that starts with the program's name."""
    # Slow to import: an interrupt meanwhile is caught here.
    from summarizer.renderers.wording import visible  # noqa: PLC0415

    line = message if as_is else f"summarizer: {visible(message)}"
    if sys.stderr is not None:
        with suppress(OSError, ValueError):
            sys.stderr.write(line.rstrip("\n") + "\n")
            sys.stderr.flush()


def say_notes(notes: Iterable[str]) -> None:
    """Write each note to stderr, where the output does not show it to a person."""
    for note in notes:
        say(f"note: {note}")


def flush_stdout() -> None:
    """Flush stdout; a pipe that was closed at the other end is not an error."""
    _write_stdout("")


def open_stdout() -> TextIO:
    """Return standard output.

    Raises:
        OutputError: it is closed.
    """
    if sys.stdout is None:
        raise OutputError("standard output is closed; name a file with --output")
    return sys.stdout


def _write_stdout(text: str) -> None:
    stream = open_stdout()
    try:
        stream.write(text)
        stream.flush()
    except BrokenPipeError:
        _abandon(stream)
    except OSError as error:
        _abandon(stream)
        raise OutputError(f"standard output: cannot be written: {error.strerror}") from error


def _abandon(stream: TextIO) -> None:
    """Keep the interpreter's last flush of the stream from failing again."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
