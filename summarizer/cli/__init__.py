"""The command line: parse the arguments, run the command, and print an error as one line."""

from __future__ import annotations

import gc
import os
import sys
import traceback
from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, NoReturn

from summarizer import __version__
from summarizer.cli.streams import flush_stdout, say, use_utf8
from summarizer.errors import (
    InputError,
    OptionsError,
    ResourcesError,
    SummarizerError,
    is_out_of_memory,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.cli.arguments import Parser

_BUG = 70  # exit code EX_SOFTWARE of sysexits.h
_INTERRUPTED = 130  # 128 and the number of SIGINT, as shells have it
# New objects after which Python looks for unused ones among them, instead of 700. A first answer
# makes fewer, most of them modules and lists of words that stay: to look through them again and
# again took 4% of its time.
_OBJECTS = 100_000
_COMMANDS = (
    "summarize",
    "read",
    "batch",
    "evaluate",
    "verify",
    "corroborate",
    "stories",
    "cache",
    "serve",
)
_EPILOG = """\
examples:
  summarizer summarize articles/
  summarizer summarize --words 80 --format markdown one.txt two.txt
  summarizer summarize articles/ --format json --output summary.json
  summarizer read page.html
  summarizer verify summary.json articles/
  summarizer corroborate articles/ --claim "The mayor has resigned."
  summarizer stories today/
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
    """Run the command line and return its exit code.

    The result goes to stdout, everything else to stderr.
    """
    use_utf8()
    try:
        return _run(argv)
    except SummarizerError as error:
        return _report(error, error.exit_code)
    except KeyboardInterrupt:
        say("interrupted")
        return _INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last place that can print it as one line
        if _comes_of_an_interrupt(error):
            say("interrupted")
            return _INTERRUPTED
        if is_out_of_memory(error):
            message = "not enough memory; give it less at once"
            return _report(error, ResourcesError.exit_code, message)
        return _report(error, _BUG)


def _comes_of_an_interrupt(error: BaseException | None) -> bool:
    """Return whether an interrupt brought about an error: of a module that was being imported."""
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__cause__ or error.__context__
    return error is not None


def run() -> NoReturn:
    """Run the command line and end the process with its exit code.

    The process ends without freeing the model and the modules, which would take longer than reading
    the articles; all output is flushed before. Linear algebra gets one thread: its sums are then
    the same everywhere, and no idle thread waits for work.
    """
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    gc.set_threshold(_OBJECTS)
    code = main()
    for stream in filter(None, (sys.stdout, sys.stderr)):
        with suppress(OSError, ValueError):
            stream.flush()
    os._exit(code)


def build_parser(*commands: str) -> Parser:
    """Return the parser of these commands, or of all; each sets its function `run` as a default.

    Only the named commands are imported: importing all takes longer than reading some articles.
    """
    # Slow to import; an interrupt meanwhile is caught here.
    from summarizer.cli.arguments import Parser  # noqa: PLC0415

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
    except SystemExit as finished:  # --help and --version; an error of usage is an OptionsError
        flush_stdout()
        return int(finished.code or 0)
    if unknown:
        raise OptionsError(_unrecognized(unknown, " ".join([parser.prog, *chosen])))
    if not hasattr(args, "run"):
        say(parser.format_help(), as_is=True)
        return SummarizerError.exit_code
    _check_working_folder()
    code: int = args.run(args)
    return code


def _check_working_folder() -> None:
    """Refuse a working folder that is gone: no path can be looked up from there."""
    try:
        os.getcwd()  # noqa: PTH109 - the system's own error
    except OSError as error:
        raise InputError(
            f"the working folder cannot be used: {error.strerror}; it may have been deleted or "
            "moved: change to one that exists, and run the command again"
        ) from error


def _unrecognized(arguments: Sequence[str], command: str) -> str:
    """Return the message for arguments that the command does not have."""
    are_paths = not any(argument.startswith("-") for argument in arguments)
    cure = "; paths stand together, before the options or behind them" if are_paths else ""
    return f"unrecognized arguments: {' '.join(arguments)}{cure}; see {command} --help"


def _report(error: BaseException, code: int, message: str = "") -> int:
    """Print the error as one line, or with its traceback when debugging, and return the code."""
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
