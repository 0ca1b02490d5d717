"""`summarizer batch`: summarise many topics, one line of JSON for each."""

from __future__ import annotations

import os
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from summarizer.cli.arguments import add_options, options_from, threads_from
from summarizer.cli.engines import add_engines, check_engine, engine_from
from summarizer.cli.progress import ProgressDisplay
from summarizer.cli.spool import Spool
from summarizer.cli.streams import STANDARD_OUTPUT, say
from summarizer.errors import InputError, OptionsError, RefusedError
from summarizer.files.atomic import check_writable, is_special
from summarizer.files.resumable import PartialFile, partial_path
from summarizer.readers.discovery import STANDARD_INPUT
from summarizer.readers.json_entries import open_entries, shown
from summarizer.readers.topics import read_topics
from summarizer.threads import at_most

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction
    from collections.abc import Iterator
    from typing import BinaryIO

    from summarizer.batch.topics import Outcome
    from summarizer.cli.engines import Summarize
    from summarizer.options import Options
    from summarizer.readers.topics import Topic
    from summarizer.summary import EncoderRecord

_EPILOG = """\
examples:
  summarizer batch topics.jsonl --output summaries.jsonl
  summarizer batch topics.jsonl --output summaries.jsonl --words 230 --resume
  summarizer batch topics.jsonl --output summaries.jsonl --workers 8 --threads 1
  summarizer batch topics.jsonl --output summaries.jsonl --engine dask --scheduler tcp://host:8786
  zcat topics.jsonl.gz | summarizer batch - --output - --sentences 3 > summaries.jsonl

A topic is a line: {"id": "t1", "lang": "en", "documents": [{"title": "…", "text": "…"}, …]}, and
its summary is a line with that id. A topic that fails, such as one that gives two documents the
same id, has an "error" in its line, and the exit code is 1. Until all topics are done their lines
are in FILE.partial, where --resume finds them after an interruption; --output - prints them once
all are there. A line that is no topic, or an id that comes again, is exit code 2: it is found
before anything is written.
"""
_SOME_FAILED = 1  # exit code: the answer is partial


def add_parser(subparsers: _SubParsersAction[ArgumentParser]) -> None:
    """Add the command with its flags."""
    parser = subparsers.add_parser(
        "batch",
        help="summarise many topics, one line each",
        description="Summarise many topics: one line of JSON in, one line of JSON out.",
        epilog=_EPILOG,
    )
    parser.add_argument(
        "topics",
        metavar="TOPICS.jsonl",
        help="a file with one topic a line, or - for standard input",
    )
    parser.add_argument(
        "--strict", action="store_true", help="stop (exit 1) at the first topic that fails"
    )
    add_options(parser)
    add_engines(parser)
    _add_output(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Summarise each topic; return 0, or 1 if a topic failed."""
    threads, options = threads_from(args), options_from(args)
    check_engine(args)
    to_file = _check_output(args)
    with at_most(threads), open_entries(args.topics) as file:
        if to_file:
            _check_not_topics(args.topics, args.output)
        # Reading every topic once finds a malformed line before anything is written.
        total = sum(1 for _ in _topics(file, args))
        with engine_from(args, options) as (encoder, summarize):
            job = _Job(file, total, options, encoder, summarize, args)
            if to_file:
                _note_partial_file(args)
            with PartialFile(args.output) if to_file else Spool(args.output) as lines:
                failed = _write(job, lines)
                lines.finish()
    if failed:
        say(f'error: {failed} of {total} topics failed; their lines say why, as "error"')
    return _SOME_FAILED if failed else 0


@dataclass(frozen=True, slots=True)
class _Job:
    """A run of the command: the file of topics and their number, and how to summarise them."""

    file: BinaryIO
    total: int
    options: Options
    encoder: EncoderRecord
    summarize: Summarize
    args: Namespace


def _note_partial_file(args: Namespace) -> None:
    """Print a note if the run overwrites the partial file of an earlier run."""
    path = partial_path(args.output)
    if path.exists() and not args.resume and not args.quiet:
        say(f"note: {path} of an earlier run is begun anew; --resume would have gone on with it")


def _add_output(parser: ArgumentParser) -> None:
    output = parser.add_argument_group("output")
    output.add_argument(
        "-o",
        "--output",
        metavar="FILE",
        required=True,
        help="write to FILE once all topics are done, or to stdout for -",
    )
    output.add_argument(
        "--resume",
        action="store_true",
        help="go on with the FILE.partial of a run that was stopped; needs the same options",
    )
    output.add_argument(
        "--quiet", action="store_true", help="no progress and no notes on stderr, only errors"
    )


def _check_output(args: Namespace) -> bool:
    """Return whether the output is a regular file; raises if it cannot be written or resumed."""
    output: str = args.output
    to_file = output != STANDARD_OUTPUT
    if to_file:
        check_writable(output)
        to_file = not is_special(output)
    if args.resume and not to_file:
        raise OptionsError("--resume: needs an --output that is a file")
    return to_file


def _check_not_topics(topics: str, output: str) -> None:
    """Raise OptionsError if the output or its partial file is the file of topics."""
    written = {os.path.realpath(path) for path in (output, partial_path(output))}
    if topics != STANDARD_INPUT and os.path.realpath(topics) in written:
        raise OptionsError(f"--output {output}: is the file of topics; write elsewhere")


def _topics(file: BinaryIO, args: Namespace) -> Iterator[Topic]:
    return read_topics(file, shown(args.topics), need_documents=True)


def _write(job: _Job, lines: PartialFile | Spool) -> int:
    """Write the line of each topic; return the number of topics that failed."""
    failed = 0
    try:
        with ProgressDisplay(quiet=job.args.quiet) as progress:
            for done, outcome in enumerate(_outcomes(job, lines), start=1):
                failed += _note_failure(outcome, job.args)
                if outcome.line:
                    lines.append(outcome.line)
                progress("topics", done, job.total)
    except (InputError, OptionsError):
        raise  # --resume would meet the same error
    except BaseException:
        if not job.args.quiet and isinstance(lines, PartialFile) and not lines.is_empty:
            say(f"what is done is in {lines.path}; --resume goes on from there")
        raise
    return failed


def _outcomes(job: _Job, lines: PartialFile | Spool) -> Iterator[Outcome]:
    """Yield the outcome of each topic: first those of an earlier run, then the others."""
    topics = _topics(job.file, job.args)
    earlier = _earlier_outcomes(job, lines, topics) if isinstance(lines, PartialFile) else ()
    return chain(earlier, job.summarize(topics))


def _earlier_outcomes(job: _Job, lines: PartialFile, topics: Iterator[Topic]) -> Iterator[Outcome]:
    """Yield the outcomes that the partial file has; without --resume, clear it."""
    from summarizer.batch.topics import skip_finished  # noqa: PLC0415 - slow, as in `engine_from`

    if not job.args.resume:
        lines.clear()
        return
    try:
        yield from skip_finished(lines.lines(), topics, job.options, job.encoder)
    except (InputError, OptionsError) as error:
        raise type(error)(f"--resume: {lines.path}, {error}") from error


def _note_failure(outcome: Outcome, args: Namespace) -> bool:
    """Return whether the topic failed, after a note; raises RefusedError with --strict."""
    if outcome.error is None:
        return False
    failure = f"{outcome.topic.where}, topic {outcome.topic.id!r}: {outcome.error}"
    if args.strict:
        raise RefusedError(f"--strict: {failure}")
    if not args.quiet:
        say(f"note: {failure}")
    return True
