"""The command line: parse, call, render, and one line for whatever goes wrong."""

from __future__ import annotations

import os
import sys
import traceback
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

from summarizer import __version__
from summarizer.cli.arguments import Parser
from summarizer.cli.streams import flush_stdout, say, use_utf8
from summarizer.errors import OptionsError, ResourcesError, SummarizerError, is_out_of_memory

if TYPE_CHECKING:
    from collections.abc import Sequence

_BUG = 70
_INTERRUPTED = 130
_COMMANDS = ("summarize", "batch", "evaluate", "verify", "cache", "serve")
_EPILOG = """\
examples:
  summarizer summarize articles/
  summarizer summarize --words 80 --format markdown one.txt two.txt
  summarizer summarize articles/ --format json --output summary.json
  summarizer verify summary.json articles/
  summarizer batch topics.jsonl --output summaries.jsonl
  summarizer evaluate mine.jsonl lead.jsonl --topics topics.jsonl
  summarizer serve --port 8000

exit codes:
  0 done · 1 the answer is no or partial · 2 bad input or usage · 3 no such model, or an altered one
  70 an error of ours · 130 interrupted

environment:
  SUMMARIZER_CACHE=DIR  keep the vectors of sentences there, as --cache DIR does
  SUMMARIZER_DEBUG=1  show where an error comes from
  NO_COLOR=1          no colours in the progress display and in tables
"""


def main(argv: Sequence[str] | None = None) -> int:
    """The exit code of the command line; the result goes to stdout, all else to stderr."""
    use_utf8()
    try:
        return _run(argv)
    except SummarizerError as error:
        return _failed(error, error.exit_code)
    except KeyboardInterrupt:
        say("interrupted")
        return _INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last place that can turn it into a line
        if is_out_of_memory(error):
            message = "not enough memory; give it less at once"
            return _failed(error, ResourcesError.exit_code, message)
        return _failed(error, _BUG)


def run() -> NoReturn:
    """Run the command line and end the process with its exit code.

    It ends without taking the interpreter apart: to free the model and every module by itself takes
    longer than to read the articles. All that counts was flushed when it was written. Linear
    algebra takes one thread, whose sums are the same everywhere, and none that waits for work.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    code = main()
    for stream in filter(None, (sys.stdout, sys.stderr)):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


def build_parser(*commands: str) -> Parser:
    """The parser of these commands, or of every one, each with its `run` as a default.

    A command is imported for its parser: all of them take longer than to read some articles.
    """
    parser = Parser(
        prog="summarizer",
        description="Summarise many articles on one event in their own words, with citations.",
        epilog=_EPILOG,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", prog=parser.prog)
    for command in commands or _COMMANDS:
        import_module(f"summarizer.cli.{command}").add_parser(subparsers)
    return parser


def _run(argv: Sequence[str] | None) -> int:
    argv = sys.argv[1:] if argv is None else argv
    chosen = argv[:1] if argv and argv[0] in _COMMANDS else ()
    parser = build_parser(*chosen)
    try:
        args, unknown = parser.parse_known_args(argv)
    except SystemExit as done:  # --help and --version; an error of usage is an OptionsError
        flush_stdout()
        return int(done.code or 0)
    if unknown:
        raise OptionsError(_unrecognized(unknown, " ".join([parser.prog, *chosen])))
    if not hasattr(args, "run"):
        say(parser.format_help(), as_is=True)
        return SummarizerError.exit_code
    code: int = args.run(args)
    return code


def _unrecognized(arguments: Sequence[str], command: str) -> str:
    plain = not any(argument.startswith("-") for argument in arguments)
    cure = "; paths stand together, before the options or behind them" if plain else ""
    return f"unrecognized arguments: {' '.join(arguments)}{cure}; see {command} --help"


def _failed(error: BaseException, code: int, message: str = "") -> int:
    if os.environ.get("SUMMARIZER_DEBUG", "0") not in {"", "0"}:
        say("".join(traceback.format_exception(error)), as_is=True)
    text = message or str(error)
    if code == _BUG:
        text = (
            f"an error of ours, not of yours: {type(error).__name__}: {error}; please report this "
            "line with the command and what SUMMARIZER_DEBUG=1 adds to it, where the package is "
            f"developed (version {__version__})"
        )
    say(f"error: {text}")
    return code
