"""Mutated files of every format through the readers: no crash, no hang, and no error but ours.

    python -m benchmarks.attack.readers [SECONDS] [SEED]

A process reads one file after another that was made from whole ones: with bits turned, pieces cut,
doubled, taken from another, or signs put in that the formats live on. Parsers of others run in it,
too, so that what breaks them is seen, and not only caught by the process that readers use. What it
dies of, or does not end with, is the file that it was given last, which is kept. The same seed
makes the same files; how many of them there is time for depends on the machine.
"""

from __future__ import annotations

import gzip
import io
import json
import logging
import multiprocessing
import random
import signal
import sys
import tempfile
import time
import zipfile
from collections import Counter
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, cast

from summarizer.errors import InputError, SummarizerError
from summarizer.readers.contents import File
from summarizer.readers.formats import reader_of
from summarizer.readers.isolation.isolated_process import limit
from summarizer.readers.isolation.reading_apart import LIMITS
from tests.readers.containers.test_archives import tarred
from tests.readers.containers.test_feeds import ATOM, RSS
from tests.readers.containers.test_warc import record
from tests.readers.documents.test_mail import BOTH, MESSAGE
from tests.readers.documents.test_office import docx, odt
from tests.readers.documents.test_rtf import DOCUMENT
from tests.readers.documents.test_spreadsheets import HEAD, xlsx
from tests.readers.made_files import PAGE, pdf
from tests.readers.records.test_delimited import TABLE
from tests.readers.records.test_json_documents import WRAPPED
from tests.readers.texts.test_markdown import ARTICLE
from tests.readers.texts.test_subtitles import SRT, VTT

if TYPE_CHECKING:
    from collections.abc import Callable
    from multiprocessing.connection import Connection

    from summarizer.readers.reader import ReaderModule

    Mutation = Callable[[bytes, bytes, random.Random], bytes]

_LINES = '{"text": "Rain fell.", "date": 1710000000}\n{"content": "<p>Snow</p>"}\n'
_WARC = record("https://a.example/p", PAGE, {"Content-Type": "text/html"})


def _zipped() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("a.html", PAGE)
        archive.writestr("b/c.jsonl", _LINES)
    return stream.getvalue()


_MADE: dict[str, str | bytes] = {
    "a.txt": "Rain fell.\n\nShips stayed.",
    "a.md": ARTICLE,
    "a.jsonl": _LINES,
    "a.json": json.dumps(WRAPPED),
    "a.rss": RSS,
    "a.atom": ATOM,
    "a.html": PAGE,
    "a.pdf": pdf([["Rain fell.", "Ships stayed."], ["Page 2"]], "Rain"),
    "a.docx": docx(),
    "a.odt": odt(),
    "a.rtf": DOCUMENT,
    "a.xlsx": xlsx(HEAD + '<row><c r="B2" t="s"><v>2</v></c><c s="1"><v>45391</v></c></row>'),
    "a.eml": MESSAGE,
    "a.mbox": f"From a Mon Mar  4 10:00:00 2024\n{BOTH}",
    "a.csv": TABLE,
    "a.warc": _WARC * 3,
    "a.warc.gz": gzip.compress(_WARC) * 2,
    "a.srt": SRT,
    "a.vtt": VTT,
    "a.zip": _zipped(),
    "a.tar": tarred({"a.html": PAGE.encode(), "b/c.jsonl": _LINES.encode()}),
}

MADE = {name: made if isinstance(made, bytes) else made.encode() for name, made in _MADE.items()}
"""A whole file of each format; Parquet is left to the library that reads it."""

_PATIENCE = 120  # seconds by the clock for one file, which may wait for a processor that is busy
_MEMORY = 2 << 30  # bytes: what is imported here comes on top of what readers may have
_MOST = 6  # mutations of a file
_LARGEST = 1 << 18  # bytes: of a megabyte of rows of five bytes all are read, which takes long
_SIGNS = [
    *(b"<", b">", b"</p>", b"<p>", b"<!--", b"&#x", b"&lt;", b"<![CDATA[", b"<rss>", b"<?xml "),
    *(b"{", b"}", b"[", b"]", b'"', b"\\u", b"\\'", b"\\bin9", b"\0", b"\xff", b"\r\n", b"\n\n"),
    *(b"%PDF-", b"endobj", b"stream", b"1 0 R", b"PK\x03\x04", b"\x1f\x8b", b"PAR1", b"WARC/1.0"),
    *(b"Content-Length: 9", b"From ", b"=?utf-8?b?", b"charset=x", b"99999999999999999999", b"-1"),
]


def main() -> int:
    """Read mutated files for some seconds; print what came of it, and return 1 if any broke it."""
    logging.disable()  # what parsers say of damage
    seconds = float(sys.argv[1]) if len(sys.argv) > 1 else 60
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 0  # noqa: PLR2004 - the second argument
    for name, data in MADE.items():
        _outcome(name, data)  # so that all is imported before the clock runs
    end = time.monotonic() + seconds
    counts: Counter[str] = Counter()
    broken: list[str] = []
    first = 0
    while time.monotonic() < end:
        first = _run(seed, first, end, counts, broken)
    for outcome, number in sorted(counts.items()):
        print(f"{number:8,}  {outcome}")
    for line in broken:
        print(line)
    print(f"{first:,} files, seed {seed}: {len(broken)} crashes, hangs and errors of ours")
    return 1 if broken else 0


def _run(seed: int, first: int, end: float, counts: Counter[str], broken: list[str]) -> int:
    """Read files from one number on in a process, until it ends; return the next number."""
    here, there = multiprocessing.get_context("fork").Pipe()
    process = multiprocessing.get_context("fork").Process(
        target=_read_all, args=(there, seed, first)
    )
    process.start()
    there.close()
    number = first
    try:
        while time.monotonic() < end:
            if not here.poll(_PATIENCE):
                broken.append(_kept(seed, number, "takes too long"))
                return number + 1
            outcome = here.recv()
            counts[outcome] += 1
            if outcome.startswith("!"):
                broken.append(_kept(seed, number, outcome))
            number += 1
    except EOFError:
        process.join()
        name, data = _mutated(seed, number)
        late = process.exitcode == -signal.SIGXCPU
        if late and _is_read_apart(name, data):
            counts["ended at the limit of its time, as it would be elsewhere"] += 1
        else:
            what = "takes too long" if late else f"ended the process with {process.exitcode}"
            broken.append(_kept(seed, number, what))
        return number + 1
    finally:
        process.kill()
        process.join()
    return number


def _is_read_apart(name: str, data: bytes) -> bool:
    try:
        return reader_of(File(data, name, Path(name))).apart
    except InputError:
        return False


def _kept(seed: int, number: int, what: str) -> str:
    """Return a line about a file that broke something, which is kept to be looked at."""
    name, data = _mutated(seed, number)
    path = Path(tempfile.gettempdir(), f"reader-{seed}-{number}{Path(name).suffix}")
    path.write_bytes(data)
    return f"{path}: {what}"


def _read_all(pipe: Connection, seed: int, first: int) -> None:
    number = first
    with suppress(BrokenPipeError):
        while True:
            name, data = _mutated(seed, number)
            limit(LIMITS.seconds, _MEMORY)
            pipe.send(_outcome(name, data))
            number += 1


def _outcome(name: str, data: bytes) -> str:
    """Return what came of a file: the reader, and how it ended; with a mark if that is a fault."""
    file = File(data, name, Path(name))
    try:
        reader = reader_of(file)
    except InputError:
        return "refused by its name"
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        return f"! the choice of a reader: {type(error).__name__}: {error}"
    module = cast("ReaderModule", import_module(reader.module, "summarizer.readers"))
    label = reader.module.removeprefix(".")
    try:
        module.read(file)
    except SummarizerError:
        return f"{label}: refused"
    except MemoryError:
        return f"{label}: refused for its memory"
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        # In a process of its own any error of a parser is a refusal, and in ours a fault.
        mark = "" if reader.apart else "! "
        return f"{mark}{label}: {type(error).__name__} {error if mark else ''}".strip()
    return f"{label}: read"


def _mutated(seed: int, number: int) -> tuple[str, bytes]:
    chance = random.Random(f"{seed} {number}")  # noqa: S311 - cases, no secrets
    names = sorted(MADE)
    name, other = chance.choice(names), chance.choice(names)
    data = MADE[name]
    for _ in range(chance.randint(1, _MOST)):
        data = chance.choice(_MUTATIONS)(data, MADE[other], chance)[:_LARGEST]
    return name, data


def _place(data: bytes, chance: random.Random) -> tuple[int, int]:
    start = chance.randint(0, len(data))
    return start, min(len(data), start + chance.choice([1, 4, 40, 400]))


def _flipped(data: bytes, _: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _number in range(chance.choice([1, 3, 30]) if changed else 0):
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return bytes(changed)


def _without(data: bytes, _: bytes, chance: random.Random) -> bytes:
    start, end = _place(data, chance)
    return data[:start] + data[end:]


def _cut(data: bytes, _: bytes, chance: random.Random) -> bytes:
    return data[: chance.randint(0, len(data))]


def _repeated(data: bytes, _: bytes, chance: random.Random) -> bytes:
    start, end = _place(data, chance)
    return data[:end] + data[start:end] * chance.choice([1, 2, 50, 5000]) + data[end:]


def _joined(data: bytes, other: bytes, chance: random.Random) -> bytes:
    start, _ = _place(data, chance)
    first, last = _place(other, chance)
    return data[:start] + other[first:last] + data[start:]


def _signed(data: bytes, _: bytes, chance: random.Random) -> bytes:
    start, end = _place(data, chance)
    sign = chance.choice(_SIGNS) * chance.choice([1, 1, 2, 3000])
    return data[:start] + sign + data[end if chance.random() < 1 / 2 else start :]


_MUTATIONS: list[Mutation] = [_flipped, _without, _cut, _repeated, _joined, _signed]

if __name__ == "__main__":
    sys.exit(main())
