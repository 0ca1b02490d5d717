"""`summarizer verify`: check everything that a summary says against its articles."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from summarizer.cli.arguments import (
    add_cache,
    add_result_format,
    add_since,
    since_from,
    summary_data,
)
from summarizer.cli.inputs import add_paths, read_articles
from summarizer.cli.progress import ProgressDisplay
from summarizer.cli.streams import deliver, say_notes
from summarizer.errors import InputError, OptionsError
from summarizer.renderers.json_form import as_json
from summarizer.renderers.wording import counted, visible
from summarizer.verification import Verification, to_dict, verify

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction
    from collections.abc import Iterator, Sequence

    from summarizer.verification import Fault

_EPILOG = """\
examples:
  summarizer verify summary.json articles/
  summarizer verify summary.json one.txt two.txt --format json
  summarizer verify today.json articles/ --since yesterday.json
  summarizer summarize articles/ -f json | summarizer verify - articles/

Give the same articles as for the summary: files get their ids from their names. Give pages, PDF
files and tables themselves, and quotes are looked up in them, too. The summary is also made again,
if its encoder is here: the one that is shipped, or one that --encoder names. What could not be
checked is said. Exit code 0: all that was checked is true; 1: something is false, and the list says
what; 2: the file is no summary, or not readable.
"""
_FALSE = 1  # the exit code, as the text above says


def add_parser(subparsers: _SubParsersAction[ArgumentParser]) -> None:
    """Add the command with its flags."""
    parser = subparsers.add_parser(
        "verify",
        help="check each statement of a summary against its articles",
        description="Check each place, quote, count and choice of a summary against its articles.",
        epilog=_EPILOG,
    )
    parser.add_argument(
        "summary", metavar="SUMMARY.json", help="a summary in JSON, or - for standard input"
    )
    add_paths(parser)
    parser.add_argument(
        "--encoder",
        metavar="NAME|FOLDER",
        help="the encoder that made the summary (default: the shipped one, if it was that)",
    )
    parser.add_argument(
        "--no-rerun",
        action="store_true",
        help="do not make the summary again: quick, and leaves choice and scores unchecked",
    )
    parser.add_argument(
        "--strict", action="store_true", help="fail (exit 1) if anything could not be checked"
    )
    add_cache(parser)
    add_since(parser, "the earlier summary that this one was made with, in JSON")
    add_result_format(parser)
    parser.add_argument(
        "--quiet", action="store_true", help="no progress and no notes on stderr, only errors"
    )
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Verify, print the result, and return 0 if all is true, else 1."""
    if args.summary == "-" and "-" in args.paths:
        raise OptionsError("standard input cannot be both the summary and an article")
    if args.no_rerun and args.encoder is not None:
        raise OptionsError("--encoder is of no use with --no-rerun; give one of them")
    since = since_from(args)
    data = summary_data(args.summary)
    reading = read_articles(args)
    try:
        with ProgressDisplay(quiet=args.quiet) as progress:
            result = verify(
                data,
                reading.articles,
                encoder=args.encoder,
                rerun=not args.no_rerun,
                since=since,
                notes=reading.notes,
                progress=progress,
            )
    except InputError as error:
        raise InputError(f"{args.summary}: {error}") from error
    deliver(as_json(to_dict(result)) if args.format == "json" else _as_text(result), None)
    if not args.quiet:
        say_notes(reading.notes)
    return _FALSE if not result.true or (args.strict and result.unchecked) else 0


def _as_text(result: Verification) -> str:
    """Return a line for each fault, and a last one that counts them."""
    checked = f"{counted(result.checked, 'citation')} checked"
    unchecked = visible("; ".join(result.unchecked))
    if result.true:
        return f"{checked}: all true{f', but unchecked: {unchecked}' if unchecked else ''}\n"
    lines = [visible(line) for line in _fault_lines(result.faults)]
    left = [f"unchecked: {unchecked}"] if unchecked else []
    faults = counted(len(result.faults), "fault")
    return "\n".join([*lines, *left, f"{checked}: {faults}"]) + "\n"


def _fault_lines(faults: Sequence[Fault]) -> Iterator[str]:
    """Yield a line for each fault, but only one for all places in an article that is not given."""
    places = Counter((fault.expected, fault.found) for fault in faults)
    missing = {
        (fault.expected, fault.found): f"article {fault.found}"
        for fault in faults
        if fault.what == "article" and fault.where == f"article {fault.found}"
    }
    for fault in faults:
        key = fault.expected, fault.found
        if key not in missing:
            yield str(fault)
        elif fault.where == missing[key]:
            more = counted(places[key] - 1, "more fault")
            yield f"{fault}" + (f"; {more} for want of it" if places[key] > 1 else "")
