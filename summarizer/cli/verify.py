"""`summarizer verify`: check every citation of a summary against its articles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.cli.arguments import add_paths, add_result_format
from summarizer.cli.streams import deliver, say_notes
from summarizer.errors import InputError, OptionsError
from summarizer.readers import parse_json, read, read_document
from summarizer.renderers.structured import as_json
from summarizer.renderers.wording import counted, visible
from summarizer.verification import Verification, to_dict, verify

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction

_EPILOG = """\
examples:
  summarizer verify summary.json articles/
  summarizer verify summary.json one.txt two.txt --format json
  summarizer summarize articles/ -f json | summarizer verify - articles/

Give the same articles as for the summary: files get their ids from their names. Exit code 0: all
true; 1: something is false, and the list says what; 2: the file is no summary, or not readable.
"""
_FALSE = 1


def add_parser(subparsers: _SubParsersAction[ArgumentParser]) -> None:
    """Add the command with its flags."""
    parser = subparsers.add_parser(
        "verify",
        help="check each citation of a summary against its articles",
        description="Check each place, quote and checksum of a summary against its articles.",
        epilog=_EPILOG,
    )
    parser.add_argument(
        "summary", metavar="SUMMARY.json", help="a summary in JSON, or - for standard input"
    )
    add_paths(parser)
    add_result_format(parser)
    parser.add_argument("--quiet", action="store_true", help="no notes on stderr, only errors")
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Verify, print the result, and return 0 if all is true, else 1."""
    if args.summary == "-" and "-" in args.paths:
        raise OptionsError("standard input cannot be both the summary and an article")
    data = parse_json(read_document(args.summary), args.summary)
    reading = read(args.paths, encoding=args.encoding)
    try:
        result = verify(data, reading.articles)
    except InputError as error:
        raise InputError(f"{args.summary}: {error}") from error
    deliver(as_json(to_dict(result)) if args.format == "json" else _as_text(result), None)
    if not args.quiet:
        say_notes(reading.notes)
    return 0 if result.true else _FALSE


def _as_text(result: Verification) -> str:
    checked = f"{counted(result.checked, 'citation')} checked"
    if result.true:
        return f"{checked}: all true\n"
    lines = [visible(str(fault)) for fault in result.faults]
    return "\n".join([*lines, f"{checked}: {counted(len(lines), 'fault')}"]) + "\n"
