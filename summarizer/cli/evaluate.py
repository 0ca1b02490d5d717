"""`summarizer evaluate`: measure summaries of one or more systems against reference summaries."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from summarizer.cli.arguments import add_result_format, whole
from summarizer.cli.progress import ProgressDisplay
from summarizer.cli.streams import STANDARD_OUTPUT, deliver, say, say_notes
from summarizer.errors import OptionsError
from summarizer.files.atomic import check_writable, write_text
from summarizer.renderers.json_form import as_json

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction

    from summarizer.evaluation import Evaluation, System, Topic

_EPILOG = """\
examples:
  summarizer evaluate mine.jsonl --topics topics.jsonl
  summarizer evaluate mine.jsonl lead.jsonl --topics topics.jsonl --report report.html
  summarizer evaluate mine.jsonl --topics topics.jsonl --tokenizer ascii --stem --format json

A topic is a line {"id", "summaries": [reference, …], "documents"?: [article, …]}; a summary is a
line {"id", "summary"}, with one sentence a line in "summary". Where a summary cites places, as
those of `summarizer batch` do, every citation is checked against the topic's documents. Exit code
0: done; 1: a citation is false, and the list says which; 2: input that does not fit together.
"""
_FALSE_CITATION = 1  # exit code: the answer is no
_TOKENIZERS = ("unicode", "ascii")
_TABLE_COLUMNS = 100  # where there is no terminal; fixed, so that files are the same everywhere


def add_parser(subparsers: _SubParsersAction[ArgumentParser]) -> None:
    """Add the command with its flags."""
    parser = subparsers.add_parser(
        "evaluate",
        help="measure summaries against reference summaries",
        description="Measure the summaries of one or more systems against reference summaries: "
        "ROUGE with intervals, paired tests, redundancy, length, citations.",
        epilog=_EPILOG,
    )
    parser.add_argument(
        "summaries",
        nargs="+",
        metavar="SUMMARIES.jsonl",
        help="a system's summaries, a line each; the first file is the one that the report's plots "
        "compare with the others; - for standard input",
    )
    parser.add_argument(
        "--topics", required=True, metavar="TOPICS.jsonl", help="the topics with their references"
    )
    _add_rouge(parser)
    _add_output(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Print or write the evaluation; return 0, or 1 if a citation is false."""
    output = None if args.output == STANDARD_OUTPUT else args.output
    _check_outputs(args, output)
    # Imports numpy: errors of usage are reported before.
    from summarizer.evaluation import RougeOptions, evaluate, read_systems, read_topics  # noqa: PLC0415

    truncate = whole("--truncate", args.truncate)
    options = RougeOptions(stem=args.stem, truncate=truncate, tokenizer=args.tokenizer)
    topics, systems = read_topics(args.topics), read_systems(args.summaries)
    with ProgressDisplay(quiet=args.quiet) as progress:
        evaluation = evaluate(systems, topics, options, progress=progress)
    text = _render(evaluation, args, to_terminal=output is None)
    if args.report is not None:
        write_text(args.report, _report(evaluation, systems, topics))
    deliver(text, output)
    table_on_stdout = output is None and args.format == "text"  # it shows notes and faults itself
    if not table_on_stdout and not args.quiet:
        say_notes(evaluation.notes)
    for name, topic, fault in () if table_on_stdout else evaluation.faults:
        say(f"false citation: {name}, topic {topic}: {fault}")
    return _FALSE_CITATION if evaluation.faults else 0


def _add_rouge(parser: ArgumentParser) -> None:
    rouge = parser.add_argument_group("ROUGE")
    rouge.add_argument(
        "--stem", action="store_true", help="compare Porter stems of English words (needs nltk)"
    )
    rouge.add_argument(
        "--truncate", metavar="N", help="compare the first N words of summaries and references"
    )
    rouge.add_argument(
        "--tokenizer",
        choices=_TOKENIZERS,
        default="unicode",
        help="what a word is: letters and digits of any script, or only [a-z0-9] as in the "
        "original (default: unicode)",
    )


def _add_output(parser: ArgumentParser) -> None:
    output = parser.add_argument_group("output")
    add_result_format(output)
    output.add_argument(
        "-o", "--output", metavar="FILE", help="write to FILE, wholly or not at all, not to stdout"
    )
    output.add_argument(
        "--report",
        metavar="FILE.html",
        help="also write a page with tables, plots, and the best and worst topics (needs "
        "matplotlib and Jinja2)",
    )
    output.add_argument(
        "--quiet", action="store_true", help="no progress and no notes on stderr, only errors"
    )


def _check_outputs(args: Namespace, output: str | None) -> None:
    """Raise if an output cannot be written, or is one of the inputs."""
    inputs = {Path(path).resolve(): path for path in (args.topics, *args.summaries) if path != "-"}
    if args.topics == "-" and "-" in args.summaries:
        raise OptionsError("standard input cannot be both the topics and a system's summaries")
    for flag, path in (("--output", output), ("--report", args.report)):
        if path is None:
            continue
        if Path(path).resolve() in inputs:
            raise OptionsError(f"{flag} {path}: is one of the files to read; write elsewhere")
        check_writable(path)
        inputs[Path(path).resolve()] = path
    if args.report is not None:
        from summarizer.evaluation.report import require_report  # noqa: PLC0415 - as in run()

        require_report()


def _render(evaluation: Evaluation, args: Namespace, *, to_terminal: bool) -> str:
    if args.format == "json":
        return as_json(evaluation.to_dict())
    from summarizer.evaluation.table import render_table  # noqa: PLC0415 - imports rich

    if not to_terminal or sys.stdout is None or not sys.stdout.isatty():
        return render_table(evaluation, width=_TABLE_COLUMNS)
    columns = shutil.get_terminal_size((_TABLE_COLUMNS, 0)).columns  # rows do not matter
    return render_table(evaluation, width=columns, colours=not os.environ.get("NO_COLOR"))


def _report(evaluation: Evaluation, systems: tuple[System, ...], topics: tuple[Topic, ...]) -> str:
    from summarizer.evaluation.report import render_report  # noqa: PLC0415 - imports matplotlib

    return render_report(evaluation, systems, topics)
