"""`summarizer batch`: summarise many topics, one line of JSON for each."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from summarizer.cli.arguments import add_options, add_query, options_from, threads_from
from summarizer.cli.batch_outputs import (
    add_output,
    check_not_topics,
    check_output,
    is_resumable,
    open_output,
)
from summarizer.cli.engines import add_engines, check_engine, engine_from
from summarizer.cli.progress import ProgressDisplay
from summarizer.cli.streams import say
from summarizer.errors import InputError, OptionsError, RefusedError
from summarizer.readers.callers.topic_files import TopicFiles
from summarizer.threads import at_most

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction
    from collections.abc import Iterator, Sequence

    from summarizer.batch.topics import Outcome
    from summarizer.cli.batch_outputs import Output, Resumable
    from summarizer.cli.engines import Summarize
    from summarizer.options import Options
    from summarizer.readers.callers.topics import Topic
    from summarizer.summary import EncoderRecord

_EPILOG = """\
examples:
  summarizer batch topics.jsonl --output summaries.jsonl
  summarizer batch topics.jsonl --output summaries.jsonl --words 230 --resume
  summarizer batch topics.jsonl --output summaries.jsonl --workers 8 --threads 1
  summarizer batch topics.jsonl --output summaries.jsonl --engine dask --scheduler tcp://host:8786
  summarizer batch s3://news/topics/ --output 's3://news/summaries/*.parquet' --resume
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
        help="a file with one topic a line or row (JSON Lines or Parquet, compressed or not), a "
        "folder or pattern of such files, an address such as s3://…, or - for standard input",
    )
    parser.add_argument(
        "--strict", action="store_true", help="stop (exit 1) at the first topic that fails"
    )
    add_options(parser)
    add_query(parser)
    add_engines(parser)
    add_output(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Summarise each topic; return 0, or 1 if a topic failed."""
    threads, options = threads_from(args), options_from(args)
    check_engine(args)
    check_output(args)
    with at_most(threads), TopicFiles(args.topics) as topics:
        check_not_topics(args.topics, args.output)
        # Reading every topic once finds a malformed line before anything is written.
        total = sum(1 for _ in topics)
        with open_output(args) as lines, engine_from(args, options) as (encoders, summarize):
            failed = _write(_Job(topics, total, options, encoders, summarize, args), lines)
            lines.finish()
    if failed:
        say(f'error: {failed} of {total} topics failed; their lines say why, as "error"')
    return _SOME_FAILED if failed else 0


@dataclass(frozen=True, slots=True)
class _Job:
    """A run of the command: the topics and their number, and how to summarise them."""

    topics: TopicFiles
    total: int
    options: Options
    encoders: Sequence[EncoderRecord]
    summarize: Summarize
    args: Namespace


def _write(job: _Job, lines: Output) -> int:
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
        if not job.args.quiet and is_resumable(lines) and not lines.is_empty:
            say(f"what is done is in {lines.path}; --resume goes on from there")
        raise
    return failed


def _outcomes(job: _Job, lines: Output) -> Iterator[Outcome]:
    """Yield the outcome of each topic: first those of an earlier run, then the others."""
    topics = iter(job.topics)
    earlier = _earlier_outcomes(job, lines, topics) if is_resumable(lines) else ()
    return chain(earlier, job.summarize(topics))


def _earlier_outcomes(job: _Job, lines: Resumable, topics: Iterator[Topic]) -> Iterator[Outcome]:
    """Yield the outcomes of an earlier run; without --resume, clear them."""
    from summarizer.batch.topics import skip_finished  # noqa: PLC0415 - slow, as in `engine_from`

    if not job.args.resume:
        lines.clear()
        return
    try:
        yield from skip_finished(lines.lines(), topics, job.options, job.encoders)
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
