"""Files made to take all time or memory: `python -m benchmarks.readers.bombs`.

Each is read by a process of its own, as `summarizer read FILE`, and then all in one folder beside
an article. Writes benchmarks/results/bombs.json, and the table in benchmarks/README.md. The exit
code is 1 if one takes more than a file may, ends otherwise than with an article or a named refusal,
or costs the article beside it.
"""

from __future__ import annotations

import ctypes
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks import page as readme
from benchmarks import record
from benchmarks.readers.bomb_files import bombs, plant

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_SECONDS, MOST_MEGABYTES = 5.0, 512
"""What a file may take: of processor time, beyond what a file of one line takes; and of memory."""

_READ, _REFUSED = 0, 2  # exit codes
_PR_SET_CHILD_SUBREAPER = 36  # of Linux, on which this runs
_PATIENCE = 1200  # seconds by the clock: all files in one folder take a minute of work
_ARTICLE = "Rain flooded the harbour of Brest on Monday, and no ship could leave the port.\n"
_BEGIN = "<!-- bombs: written by benchmarks.readers.bombs -->"
_END = "<!-- end of bombs -->"


class Taken(NamedTuple):
    """What a process took, how it ended and what it said."""

    seconds: float
    megabytes: int
    code: int
    said: str


def main() -> int:
    """Read all, write the figures, and return 1 if one is beyond its limits."""
    _adopt_orphans()
    failed: list[str] = []
    rows: dict[str, dict[str, Any]] = {}
    with TemporaryDirectory() as folder:
        plain = Path(folder, "plain.txt")
        plain.write_text(_ARTICLE, "utf-8")
        usual = _taken("read", str(plain))
        for name, data in bombs():
            path = Path(folder, name)
            path.write_bytes(data)
            rows[name] = _row(_taken("read", str(path)), usual, len(data))
            failed += _faults(name, rows[name])
        failed += _faults_of_folder(Path(folder))
    record.write("bombs.json", {"machine": record.machine(), "bombs": rows, "failed": failed})
    readme.write_between(_BEGIN, [_table(rows)], _END)
    print(_table(rows), *failed, sep="\n")
    return 1 if failed else 0


def _taken(*arguments: str) -> Taken:
    """Run the command line, and return what it and the processes that it started took."""
    with TemporaryDirectory() as folder:
        out, err = Path(folder, "out"), Path(folder, "err")
        with out.open("wb") as output, err.open("wb") as errors:
            command = [sys.executable, "-m", "summarizer", *arguments]
            process = subprocess.Popen(command, stdout=output, stderr=errors)
            status, used = _ended(process)
        said = err.read_text("utf-8", "replace") or out.read_text("utf-8", "replace")
    all_used = [used, *_orphans()]
    seconds = sum(one.ru_utime + one.ru_stime for one in all_used)
    largest = max(one.ru_maxrss for one in all_used) >> 10
    return Taken(seconds, largest, os.waitstatus_to_exitcode(status), said)


def _adopt_orphans() -> None:
    """Let processes whose parent has ended be ours to wait for, so that what they took counts."""
    ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)


def _orphans() -> Iterator[Any]:
    """Wait for the processes that the one which ended has left, and yield what each took."""
    while True:
        try:
            yield os.wait4(-1, 0)[2]
        except ChildProcessError:
            return


def _ended(process: subprocess.Popen[bytes]) -> tuple[int, Any]:
    """Wait for a process, which is killed if it takes too long, and return how it ended."""
    end = time.monotonic() + _PATIENCE
    while True:
        ended, status, used = os.wait4(process.pid, os.WNOHANG)
        if ended:
            process.returncode = status
            return status, used
        if time.monotonic() > end:
            process.kill()
        time.sleep(0.02)


def _row(taken: Taken, usual: Taken, size: int) -> dict[str, Any]:
    line = next(iter(taken.said.splitlines()), "")
    return {
        "kilobytes": round(size / 1024, 1),
        "seconds": round(max(0.0, taken.seconds - usual.seconds), 1),
        "megabytes": taken.megabytes,
        "code": taken.code,
        "said": line[:200] if taken.code else "read",
    }


def _faults(name: str, row: dict[str, Any]) -> list[str]:
    """Return a line for each limit that a file breaks."""
    lines = []
    if row["seconds"] > MOST_SECONDS:
        lines.append(f"{name}: {row['seconds']} seconds")
    if row["megabytes"] > MOST_MEGABYTES:
        lines.append(f"{name}: {row['megabytes']} MB")
    if row["code"] not in {_READ, _REFUSED} or (
        row["code"] == _REFUSED and name not in row["said"]
    ):
        lines.append(f"{name}: ended with {row['code']}: {row['said']}")
    return lines


def _faults_of_folder(folder: Path) -> list[str]:
    """Return what is wrong if all lie in one folder, with links, pipes and devices beside them."""
    planted = plant(folder)
    number = len(list(folder.iterdir()))
    with TemporaryDirectory() as apart:
        output = Path(apart, "articles.jsonl")
        taken = _taken("read", str(folder), "--output", str(output))
        if taken.code != _READ:
            return [f"the folder: ended with {taken.code}: {taken.said}"]
        articles = output.read_text("utf-8").splitlines()
    read = [json.loads(line)["original"]["path"] for line in articles]
    lines = []
    if not any(path.endswith("/plain.txt") for path in read):
        lines.append("the folder: the article beside the bombs was not read")
    lines += [f"{path}: was read" for path in read if Path(path).name in planted]
    print(f"the folder: {number} files, {len(read)} articles, {taken.seconds:.0f} seconds")
    return lines


def _table(rows: dict[str, dict[str, Any]]) -> str:
    head = ["file", "KB", "seconds", "MB", "what came of it"]
    body = [
        [
            f"`{name}`",
            f"{row['kilobytes']:,.0f}",
            f"{row['seconds']:.1f}",
            str(row["megabytes"]),
            _outcome(name, row),
        ]
        for name, row in rows.items()
    ]
    return readme.markdown(head, body)


def _outcome(name: str, row: dict[str, Any]) -> str:
    _, _, reason = row["said"].rpartition(f"{name}")
    return "read" if row["code"] == _READ else reason.lstrip(":/, ").partition(";")[0].strip()[:90]


if __name__ == "__main__":
    sys.exit(main())
