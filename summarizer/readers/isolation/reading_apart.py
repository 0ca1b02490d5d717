"""Files that a parser of others reads: in a process that can be killed, with limits.

`isolated_process` is what runs there.
"""

from __future__ import annotations

import atexit
import json
import os
import signal
import struct
import subprocess
import sys
import threading
import weakref
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

from summarizer import errors
from summarizer.articles import Article
from summarizer.readers.contents import Contents, Record

if TYPE_CHECKING:
    from summarizer.readers.contents import File

LENGTH = struct.Struct(">Q")
"""How the length of a message is written before it."""

_OF_OTHERS = {signal.SIGINT, signal.SIGTERM, getattr(signal, "SIGKILL", signal.SIGTERM)}
"""Signals that end a process from outside: Ctrl-C reaches those that wait, too."""

_MOST_IDLE = 4  # workers: more files at once are rare, and each holds its parsers in memory
_COMMAND = "from summarizer.readers.isolation.isolated_process import serve; serve()"


@dataclass(frozen=True, slots=True)
class Limits:
    """What reading one file may take: seconds of processor time, and bytes of memory.

    The system counts whole seconds, and kills up to one later. `patience` is in seconds by the
    clock: for what waits and computes nothing.
    """

    seconds: int = 4
    memory: int = 512 << 20
    patience: int = 120


LIMITS = Limits()
"""The limits for a file, whatever it is."""


def read_apart(module: str, file: File, limits: Limits = LIMITS) -> Contents:
    """Return what `read(file)` of a module returns, which another process runs.

    That process takes file after file until one is too much for it. On Windows only `patience`
    limits it.

    Raises:
        InputError: the file cannot be read, or not within the limits.
        MissingExtraError: what reads it is not installed.
    """
    worker = _worker()
    answer = _ask(worker, module, file, limits)
    if answer is None and worker.was_ended_by_others:
        worker = _Worker()
        answer = _ask(worker, module, file, limits)
    if answer is None:
        raise errors.InputError(f"{file.shown}: {_cause(worker.process.returncode, limits)}")
    return _contents(answer)


def _worker() -> _Worker:
    """Return a process that waits for a file.

    One that was ended meanwhile, or imports from elsewhere than this process does now, is ended.
    """
    path = _import_path()
    while True:
        try:
            worker = _idle.pop()
        except IndexError:  # another thread may have taken the last
            return _Worker()
        if worker.path == path and worker.process.poll() is None:
            return worker
        worker.end()


class _Worker:
    """A process that reads files, with the pipes to it."""

    has_answered = False

    def __init__(self) -> None:
        self._late = False
        self.path = _import_path()
        self.process = subprocess.Popen(  # noqa: S603 - our own interpreter and module
            [sys.executable, "-P", "-c", _COMMAND],  # nothing is imported from where it runs
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | {"PYTHONPATH": self.path, "OPENBLAS_NUM_THREADS": "1"},
        )
        _all.add(self)

    def answer(self, header: bytes, data: bytes, patience: int) -> Any:  # noqa: ANN401 - JSON
        """Return what the process says to a file, or None if it died of it."""
        clock = threading.Timer(patience, self._end_late)
        clock.start()
        try:
            for part in (header, data):
                self._pipe("stdin").write(LENGTH.pack(len(part)) + part)
            self._pipe("stdin").flush()
            return received(self._pipe("stdout"))
        except OSError:
            return None
        finally:
            clock.cancel()

    @property
    def was_ended_by_others(self) -> bool:
        """Whether a signal ended it that no file brings about, after it had read others."""
        by_others = -self.process.returncode in _OF_OTHERS
        return by_others and self.has_answered and not self._late

    def _end_late(self) -> None:
        self._late = True
        self.process.kill()

    def end(self) -> None:
        """Kill the process, if it still runs."""
        with suppress(OSError):
            self._pipe("stdin").close()
        self.process.kill()
        self._pipe("stdout").close()
        self.process.wait()

    def let_go(self) -> None:
        """Let the pipes lead nowhere, in a process that the worker is not one of."""
        nowhere = os.open(os.devnull, os.O_RDWR)
        for name in ("stdin", "stdout"):
            with suppress(OSError, ValueError):  # closed already
                os.dup2(nowhere, self._pipe(name).fileno())
        os.close(nowhere)
        self.process.returncode = 0  # there is nothing to wait for

    def _pipe(self, name: str) -> BinaryIO:
        return cast("BinaryIO", getattr(self.process, name))


def received(pipe: BinaryIO) -> Any:  # noqa: ANN401 - any JSON value
    """Return the JSON value of the next message; None where the other end is gone."""
    data = received_bytes(pipe)
    return None if data is None else json.loads(data)


def received_bytes(pipe: BinaryIO) -> bytes | None:
    """Return the next message; None where the other end is gone."""
    start = pipe.read(LENGTH.size)
    if len(start) < LENGTH.size:
        return None
    (length,) = LENGTH.unpack(start)
    data = pipe.read(length)
    return data if len(data) == length else None


_all: weakref.WeakSet[_Worker] = weakref.WeakSet()  # of this process, the idle among them
_idle: list[_Worker] = []


def _import_path() -> str:
    return os.pathsep.join(filter(None, sys.path))


def _keep(worker: _Worker) -> None:
    """Let a worker wait for the next file, or end it where enough wait already."""
    if len(_idle) < _MOST_IDLE:
        _idle.append(worker)
    else:
        worker.end()


def _forget() -> None:
    """Let go of the workers of the process that this one was forked from.

    Their pipes lead nowhere here, so that they end with their own process.
    """
    for worker in _all:
        worker.let_go()
    _all.clear()
    _idle.clear()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)


@atexit.register
def _end_all() -> None:
    while _idle:
        _idle.pop().end()


def _ask(worker: _Worker, module: str, file: File, limits: Limits) -> Any:  # noqa: ANN401 - JSON
    """Return what the process says to the file, or None if it is gone."""
    header = {
        "module": module,
        "seconds": limits.seconds,
        "memory": limits.memory,
        "shown": file.shown,
        "path": None if file.path is None else os.fspath(file.path),
        "id": file.id,
        "encoding": file.encoding,
        "option": file.option,
        "charset": file.charset,
        "columns": None if file.columns is None else asdict(file.columns),
    }
    answer = None
    try:
        answer = worker.answer(json.dumps(header).encode(), file.data, limits.patience)
    finally:
        if answer is None or answer.get("spent"):
            worker.end()
    if answer is not None and not answer.get("spent"):
        worker.has_answered = True
        _keep(worker)
    return answer


def _cause(code: int, limits: Limits) -> str:
    if code == -getattr(signal, "SIGXCPU", 0):
        return (
            f"takes more than {limits.seconds} seconds of processor time to read; it may be made "
            "to do so: save its text as a text file"
        )
    return "cannot be read: what reads it broke down over it; save its text as a text file"


def _contents(answer: dict[str, Any]) -> Contents:
    if "error" in answer:
        raise getattr(errors, answer["error"])(answer["message"])
    records = tuple(map(_record, answer["records"]))
    return Contents(records, tuple(answer["notes"]), answer["media_type"])


def _record(given: dict[str, Any]) -> Record:
    path = given["path"]
    return Record(
        Article.from_json(given["article"]),
        given["where"],
        stated=given["stated"],
        path=None if path is None else Path(path),
        map=tuple((start, end, where) for start, end, where in given["map"]),
        authors=tuple(given["authors"]),
        was_markup=given["was_markup"],
    )
