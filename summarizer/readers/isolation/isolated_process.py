"""What runs in the process of `isolation`: one file after another, each within its limits."""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from summarizer.errors import InputError, SummarizerError
from summarizer.readers.contents import File
from summarizer.readers.fields.columns import Columns
from summarizer.readers.isolation.reading_apart import LENGTH, received, received_bytes

if TYPE_CHECKING:
    from summarizer.readers.contents import Contents, Record

READERS = "summarizer.readers"
"""The package in which the modules of readers have the names that begin with a dot."""


def serve() -> None:
    """Read the files that come through standard input, until it is closed.

    What a parser prints is lost: standard output is for the answers.
    """
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    while (header := received(sys.stdin.buffer)) is not None:
        data = received_bytes(sys.stdin.buffer)
        if data is None:
            return
        body = json.dumps(_answer(header, data)).encode()
        answers.write(LENGTH.pack(len(body)) + body)
        answers.flush()


def _answer(header: dict[str, Any], data: bytes) -> dict[str, Any]:
    file = _file(header, data)
    try:
        limit(header["seconds"], header["memory"])
        return _as_json(import_module(header["module"], READERS).read(file))
    except SummarizerError as error:
        return {"error": type(error).__name__, "message": str(error)}
    except MemoryError:
        megabytes = header["memory"] >> 20
        reason = f"takes more than {megabytes} MB of memory to read; split it"
        return {"spent": True} | _refusal(f"{file.shown}: {reason}")
    except Exception as error:  # noqa: BLE001 - a parser of others may raise anything
        reason = (str(error).splitlines() or [""])[0]
        return _refusal(f"{file.shown}: cannot be read: {type(error).__name__}: {reason}")


def limit(seconds: int, memory: int) -> None:
    """Let this process take so many more seconds of processor time, and so many bytes in all.

    Where the system knows no such limits, there are none.
    """
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    wanted = {
        resource.RLIMIT_CPU: int(used.ru_utime + used.ru_stime) + 1 + seconds,
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_CORE: 0,
    }
    for kind, value in wanted.items():
        _, hard = resource.getrlimit(kind)
        soft = value if hard == resource.RLIM_INFINITY else min(value, hard)
        with suppress(ValueError, OSError):  # some systems refuse a limit below what is in use
            resource.setrlimit(kind, (soft, hard))


def _file(header: dict[str, Any], data: bytes) -> File:
    path, columns = header["path"], header["columns"]
    return File(
        data,
        header["shown"],
        None if path is None else Path(path),
        id=header["id"],
        encoding=header["encoding"],
        option=header["option"],
        columns=None if columns is None else Columns(**columns),
        charset=header["charset"],
    )


def _refusal(message: str) -> dict[str, Any]:
    return {"error": InputError.__name__, "message": message}


def _as_json(contents: Contents) -> dict[str, Any]:
    return {
        "records": list(map(_as_object, contents.records)),
        "notes": list(contents.notes),
        "media_type": contents.media_type,
    }


def _as_object(record: Record) -> dict[str, Any]:
    return {
        "article": record.article.to_json(),
        "where": record.where,
        "stated": record.stated,
        "path": None if record.path is None else os.fspath(record.path),
        "map": record.map,
        "authors": record.authors,
        "was_markup": record.was_markup,
    }
