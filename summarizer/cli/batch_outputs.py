"""Where the lines of a batch go: standard output, a file that grows, a whole file, or shards."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, TypeGuard

from summarizer.cli.arguments import whole
from summarizer.cli.spool import Spool
from summarizer.cli.streams import STANDARD_OUTPUT, say
from summarizer.errors import OptionsError, OutputError
from summarizer.files.atomic import check_writable, is_special
from summarizer.files.compression import COMPRESSED
from summarizer.files.places import check_place, is_address, is_pattern
from summarizer.files.resumable import PartialFile, partial_path
from summarizer.readers.discovery.paths import STANDARD_INPUT
from summarizer.readers.records.parquet_topics import SUFFIX as PARQUET

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from summarizer.batch.outputs import Shards, WholeFile

    Resumable = PartialFile | Shards
    Output = Resumable | Spool | WholeFile

_MOST_TOPICS = (
    1_000_000  # in a shard, whose lines are in memory: 7 GB, above which nobody wants any
)
_PATTERN = re.compile(r"(?P<folder>.*/)\*(?P<suffix>\.(?:jsonl(?:\.(?:gz|bz2|xz))?|parquet))")


def add_output(parser: ArgumentParser) -> None:
    """Add the flags that say where the lines go."""
    output = parser.add_argument_group("output")
    output.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        required=True,
        help="write to FILE once all topics are done, or to stdout for -; FOLDER/ and "
        "FOLDER/*.parquet are shards",
    )
    output.add_argument(
        "--shard-topics", metavar="N", help="so many topics a shard (default: 1000)"
    )
    output.add_argument(
        "--resume",
        action="store_true",
        help="go on with the FILE.partial or the shards of a run that was stopped; needs the same "
        "options",
    )
    output.add_argument(
        "--quiet", action="store_true", help="no progress and no notes on stderr, only errors"
    )


def check_output(args: Namespace) -> None:
    """Check what can be checked of the output before any work.

    Raises:
        OutputError: it cannot be written.
        OptionsError: it cannot be resumed, or is no output.
    """
    output: str = args.output
    _shard_size(args)
    if is_address(output):
        check_place(output)
    elif output.endswith("/") or _PATTERN.fullmatch(output):
        _check_folder(Path(output).parent if "*" in output else Path(output))
    elif output != STANDARD_OUTPUT:
        check_writable(output)
    if args.resume and not (_shards(output) or _grows(output)):
        raise OptionsError(
            "--resume: needs an --output that is a file of plain lines, or shards (FOLDER/)"
        )
    if args.shard_topics is not None and not _shards(output):
        raise OptionsError("--shard-topics: needs an --output of shards, such as FOLDER/")


def check_not_topics(topics: str, output: str) -> None:
    """Raise OptionsError if the output, or what leads to it, is among the topics."""
    if shards := _shards(output):
        folder = _real(shards[0])
        clash = folder == _real(topics) or (
            folder == _real(topics.rpartition("/")[0] or ".")
            and (is_pattern(topics) or topics.rpartition("/")[2].startswith("part-"))
        )
    else:
        written = {_real(output)}
        if not is_address(output):
            written.add(_real(str(partial_path(output))))
        clash = topics != STANDARD_INPUT and _real(topics) in written
    if clash:
        kind = "folder" if shards else "file"
        raise OptionsError(f"--output {output}: is the {kind} of topics; write elsewhere")


def _real(path: str) -> str:
    """Return one spelling of a path, or of an address."""
    return path.rstrip("/") if is_address(path) else os.path.realpath(path)


def open_output(args: Namespace) -> Output:
    """Return what takes the lines; opens or makes what is needed for that.

    Raises:
        OutputError: it cannot be written.
        OptionsError: there are shards of an earlier run, and `--resume` is not given.
    """
    from summarizer.batch.outputs import SHARD_TOPICS, Shards, WholeFile  # noqa: PLC0415 - slow

    output: str = args.output
    if place := _shards(output):
        shards = Shards(*place, size=_shard_size(args) or SHARD_TOPICS)
        if not args.resume and not shards.is_empty:
            raise OptionsError(
                f"--output {output}: holds shards of an earlier run; --resume goes on with them, "
                "or name another folder"
            )
        return shards
    if output == STANDARD_OUTPUT or (not is_address(output) and is_special(output)):
        return Spool(output)
    if not _grows(output):
        return WholeFile(output)
    _note_partial_file(args)
    return PartialFile(output)


def is_resumable(output: Output) -> TypeGuard[Resumable]:
    """Whether the output may have the lines of an earlier run."""
    return hasattr(output, "lines")


def _shard_size(args: Namespace) -> int | None:
    size = whole("--shard-topics", args.shard_topics)
    if size is not None and not 1 <= size <= _MOST_TOPICS:
        raise OptionsError(f"--shard-topics: {size} is not a number from 1 to {_MOST_TOPICS}")
    return size


def _shards(output: str) -> tuple[str, str] | None:
    """Return the folder and the suffix of shards, or None if the output is one file."""
    if output.endswith("/"):
        return output, ".jsonl"
    found = _PATTERN.fullmatch(output)
    return (found["folder"], found["suffix"]) if found else None


def _grows(output: str) -> bool:
    """Whether the output is a file of this machine with plain lines, written one by one."""
    here = output != STANDARD_OUTPUT and not is_address(output)
    return here and not is_special(output) and not output.endswith((PARQUET, *COMPRESSED))


def _check_folder(folder: Path) -> None:
    """Raise OutputError unless the folder is there, or can be made in one that is."""
    if folder.is_dir():
        check_writable(folder / "part-00000")
    elif folder.exists():
        raise OutputError(f"{folder}: is a file; name a folder for the shards")
    else:
        check_writable(folder)


def _note_partial_file(args: Namespace) -> None:
    """Print a note if the run overwrites the partial file of an earlier run."""
    path = partial_path(args.output)
    if path.exists() and not args.resume and not args.quiet:
        say(f"note: {path} of an earlier run is begun anew; --resume would have gone on with it")
