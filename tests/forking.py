"""Processes of the command line that need not start: to import all takes longer than most work.

A process that has imported it, and has made a summary, forks itself for each command. What runs is
a process of its own: its arguments, environment, folder and streams are new, and it ends by itself
or by a signal. Where processes cannot fork so, and where the start is what a test is about, a new
interpreter does the same.
"""

from __future__ import annotations

import json
import os
import select
import signal
import socket
import subprocess
import sys
import traceback
from contextlib import suppress
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile
from typing import TYPE_CHECKING, NoReturn, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


class Request(TypedDict):
    """What a process is to be."""

    args: list[str]
    folder: str
    env: dict[str, str]


class Forked:
    """What tests ask of a `subprocess.Popen`, of a process that was forked."""

    def __init__(self, status: int) -> None:
        """Wait until it is there; `status` is where its number and its exit code are told."""
        self._told = open(status, "rb", buffering=0)  # noqa: SIM115 - until it has ended
        self.pid = int(self._told.readline())
        self.returncode: int | None = None

    def wait(self, timeout: float | None = None) -> int:
        """The exit code, once it has ended: negative where a signal ended it."""
        if self.returncode is None:
            if not select.select([self._told], [], [], timeout)[0]:
                raise subprocess.TimeoutExpired("summarizer", timeout or 0)
            self.returncode = int(self._told.readline())
            self._told.close()
        return self.returncode

    def poll(self) -> int | None:
        """The exit code, or None while it runs."""
        with suppress(subprocess.TimeoutExpired):
            self.wait(0)
        return self.returncode

    def send_signal(self, number: int) -> None:
        """Send a signal, unless it has ended."""
        if self.poll() is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def terminate(self) -> None:
        """Ask it to end."""
        self.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """End it."""
        self.send_signal(signal.SIGKILL)


def start(
    args: Sequence[str | os.PathLike[str]],
    streams: Sequence[int],
    env: Mapping[str, str],
    *,
    afresh: bool = False,
) -> Forked | subprocess.Popen[bytes]:
    """Start `summarizer` with arguments in this folder, on three streams that the caller closes.

    After "-c" the first argument is a script of Python, which gets the others. What is to start
    `afresh` is a new interpreter.
    """
    given, environment = [os.fspath(one) for one in args], dict(env)
    if afresh or sys.platform != "linux":
        stdin, stdout, stderr = streams
        command = [sys.executable, *(given if given[0] == "-c" else ["-m", "summarizer", *given])]
        return subprocess.Popen(command, stdin=stdin, stdout=stdout, stderr=stderr, env=environment)
    request = Request(args=given, folder=str(Path.cwd()), env=environment)
    told, status = os.pipe()
    socket.send_fds(_server(), [json.dumps(request).encode()], [*streams, status])
    os.close(status)
    return Forked(told)


def run(
    *args: str | os.PathLike[str], stdin: bytes = b"", afresh: bool = False, **env: str
) -> subprocess.CompletedProcess[bytes]:
    """What `summarizer` answers as a process, with what stands in its input and environment."""
    with TemporaryFile() as given, TemporaryFile() as out, TemporaryFile() as err:
        given.write(stdin)
        given.seek(0)
        streams = [file.fileno() for file in (given, out, err)]
        code = start(args, streams, os.environ | env, afresh=afresh).wait(300)
        for file in (out, err):
            file.seek(0)
        return subprocess.CompletedProcess(args, code, out.read(), err.read())


@cache
def _server() -> socket.socket:
    """The channel to the process that forks: one for all tests, which ends when they do."""
    ours, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    with theirs:
        subprocess.Popen(
            [sys.executable, "-m", "tests.forking", str(theirs.fileno())],
            pass_fds=[theirs.fileno()],
            cwd=Path(__file__).parents[1],
            env=os.environ | {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"},
            start_new_session=True,
        )
    return ours


def _serve(channel: socket.socket) -> None:
    """Fork for each request until nobody is there to ask; what runs then is ended."""
    _import_all()
    while True:
        request, files, *_ = socket.recv_fds(channel, 1 << 20, 4)
        if not request:
            signal.signal(signal.SIGTERM, signal.SIG_IGN)
            os.killpg(0, signal.SIGTERM)
            return
        if os.fork() == 0:
            channel.close()
            _watch(json.loads(request), files[:3], files[3])
        for file in files:
            os.close(file)
        with suppress(ChildProcessError):
            while os.waitpid(-1, os.WNOHANG) != (0, 0):
                pass


def _import_all() -> None:
    """Import what commands import, and do once what they do at their first summary."""
    from summarizer.cli import build_parser  # noqa: PLC0415
    from summarizer.service.server import serve  # noqa: F401, PLC0415
    from summarizer.service.settings import Settings  # noqa: PLC0415
    from summarizer.service.work.summaries import Summarizer  # noqa: PLC0415

    build_parser()
    Summarizer(Settings()).close()


def _watch(request: Request, streams: Sequence[int], status: int) -> NoReturn:
    """Fork the process, and tell its number and, once it has ended, its exit code."""
    process = os.fork()
    if process == 0:
        os.close(status)
        _become(request, streams)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)  # sent to all in the end: the process ends first
    for stream in streams:
        os.close(stream)
    os.write(status, f"{process}\n".encode())
    code = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    with suppress(BrokenPipeError):
        os.write(status, f"{code}\n".encode())
    os._exit(0)


def _become(request: Request, streams: Sequence[int]) -> NoReturn:
    """Be the command line, or a script, with these arguments."""
    try:
        for number, stream in enumerate(streams):
            os.dup2(stream, number)
            os.close(stream)
        sys.stdin = open(0, encoding="utf-8", closefd=False)  # noqa: SIM115
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
        sys.stderr = open(2, "w", 1, "utf-8", "backslashreplace", closefd=False)  # noqa: SIM115
        os.environ.clear()
        os.environ.update(request["env"])
        os.chdir(request["folder"])
        sys.dont_write_bytecode = bool(os.environ.get("PYTHONDONTWRITEBYTECODE"))
        _work(request["args"])
        code = 0
    except SystemExit as end:
        code = int(end.code or 0)
    except BaseException:  # noqa: BLE001 - whatever it is, this process is not to go on as another
        traceback.print_exc()
        code = 1
    sys.stdout.flush()
    os._exit(code)


def _work(args: list[str]) -> None:
    """Run a script, or the command line, which ends the process."""
    from summarizer.cli import run  # noqa: PLC0415

    if args[0] == "-c":
        sys.argv = ["-c", *args[2:]]
        exec(compile(args[1], "-c", "exec"), {"__name__": "__main__"})  # noqa: S102 - of a test
    else:
        sys.argv = ["summarizer", *args]
        run()


if __name__ == "__main__":
    _serve(socket.socket(fileno=int(sys.argv[1])))
