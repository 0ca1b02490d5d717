"""The flags that commands share, and the options that they become."""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING, Any, NoReturn, get_args

from summarizer.errors import InputError, MalformedError, OptionsError
from summarizer.options import BY_LANGUAGE, DEFAULT_WORDS, FOCUS, Options, Order
from summarizer.readers import read_document
from summarizer.text.patterns import on_demand

if TYPE_CHECKING:
    from argparse import Namespace

    from summarizer.summary import Summary

CACHE_VARIABLE = "SUMMARIZER_CACHE"
"""The environment variable that names the folder of the cache."""

PLACE = "ARTICLE[:START-END]"
"""How an article is named, by its id, or a place in its text, in characters."""

OFF = "off"
"""What `--cache` takes for no cache."""

# Digits of ASCII, and so few that a number always fits into 64 bits.
_WHOLE = on_demand(r"[+-]?[0-9]{1,18}")
_LARGER = on_demand(r"\+?[0-9]{19,}")
_DECIMAL = on_demand(r"[+-]?[0-9]{1,18}(\.[0-9]{1,18})?")


class Parser(argparse.ArgumentParser):
    """A parser that raises `OptionsError` and takes no abbreviated flags."""

    def __init__(self, **settings: Any) -> None:  # noqa: ANN401 - what argparse takes
        """Make a parser that keeps the line breaks of the examples."""
        settings.setdefault("formatter_class", argparse.RawDescriptionHelpFormatter)
        super().__init__(allow_abbrev=False, **settings)

    def error(self, message: str) -> NoReturn:
        """Raise an OptionsError where argparse would print the message and exit."""
        raise OptionsError(f"{message}; see {self.prog} --help")


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the flags that a summary depends on."""
    budget = parser.add_argument_group("length (one of them)")
    budget.add_argument(
        "-w", "--words", metavar="N", help=f"at most N words (default: {DEFAULT_WORDS})"
    )
    budget.add_argument("--sentences", metavar="N", help="at most N sentences")
    budget.add_argument(
        "--percent", metavar="P", help="at most P percent of the words left after cleaning"
    )
    method = parser.add_argument_group("method")
    method.add_argument(
        "--order",
        choices=get_args(Order),
        default="story",
        help="the order of the sentences: as the story goes, by score, or by date (default: story)",
    )
    method.add_argument(
        "--language",
        metavar="CODE",
        help="the language of the summary, such as en (default: the one of most articles)",
    )
    add_encoder(method)


def add_encoder(parser: argparse._ActionsContainer) -> None:
    """Add the flags for the encoder, its threads and its cache."""
    parser.add_argument(
        "--encoder",
        metavar="NAME|FOLDER",
        default=BY_LANGUAGE,
        help=f"the sentence encoder: its name or folder (default: {BY_LANGUAGE}, by language)",
    )
    parser.add_argument(
        "--download", action="store_true", help="fetch the encoder if it is not on this machine"
    )
    parser.add_argument(
        "--threads", metavar="N", help="use at most N threads (default: all processors)"
    )
    add_cache(parser)


def add_query(parser: argparse.ArgumentParser) -> argparse._ArgumentGroup:
    """Add the flag for a question, and return the group of what is asked of the articles."""
    focus = parser.add_argument_group("focus")
    focus.add_argument(
        "--query",
        metavar="TEXT",
        help="a question or a few words: sentences that answer it come first",
    )
    return focus


def add_focus(parser: argparse.ArgumentParser) -> None:
    """Add the flags for a question, and for articles and places to include or to exclude."""
    focus = add_query(parser)
    add_since(
        focus,
        "an earlier summary in JSON: what it did not say comes first, and each sentence says "
        "whether it is new",
    )
    focus.add_argument(
        "--must-include",
        action="append",
        metavar=PLACE,
        help="a sentence of this article, or the one at this place in it, is in the summary if the "
        "length allows; may be given again",
    )
    focus.add_argument(
        "--exclude",
        action="append",
        metavar=PLACE,
        help="no sentence of this article, or at this place in it, is in the summary; it may still "
        "be cited as a report of the same; may be given again",
    )


def add_since(parser: argparse._ActionsContainer, purpose: str) -> None:
    """Add the flag for an earlier summary."""
    parser.add_argument("--since", metavar="EARLIER.json", help=purpose)


def since_from(args: Namespace) -> Summary | None:
    """Return the earlier summary that `--since` names, or None without one.

    Raises:
        InputError: the file cannot be read, or is no summary in JSON.
        OptionsError: it is standard input, and so is something else.
    """
    if args.since is None:
        return None
    if args.since == "-" and "-" in (*args.paths, getattr(args, "summary", "")):
        raise OptionsError("--since -: standard input cannot be something else as well")
    from summarizer.summary import Summary  # noqa: PLC0415 - not before the encoder has its texts

    data = summary_data(args.since)
    try:
        return Summary.from_dict(data)
    except InputError as error:
        raise InputError(f"--since {args.since}: {error}") from error


def summary_data(path: str) -> object:
    """Return what a file in JSON holds that is to be a summary; `-` is standard input.

    Raises InputError if it cannot be read, or is not JSON, and says which form is.
    """
    from summarizer.readers.records.json_articles import parse_json  # noqa: PLC0415 - seldom given

    try:
        return parse_json(read_document(path), path)
    except MalformedError as error:
        raise MalformedError(f"{error}; give a summary written with --format json") from error


def add_result_format(parser: argparse._ActionsContainer) -> None:
    """Add the flag for a result that is no summary: as a text for people, or as JSON."""
    parser.add_argument(
        "-f", "--format", choices=("text", "json"), default="text", help="the form (default: text)"
    )


def add_cache(parser: argparse._ActionsContainer) -> None:
    """Add the flag for the folder of a cache."""
    parser.add_argument(
        "--cache",
        metavar="DIR|off",
        help="keep the vectors of sentences in DIR, and encode no sentence twice; also the pages "
        f"that were fetched (default: {CACHE_VARIABLE} if it is set, else off)",
    )


def cache_from(args: Namespace) -> str | None:
    """Return the folder of the cache, or None without one."""
    folder: str = args.cache or os.environ.get(CACHE_VARIABLE) or OFF
    return None if folder == OFF else folder


def options_from(args: Namespace) -> Options:
    """Return the options that the flags of `add_options`, `add_query` and `add_focus` stand for.

    Raises:
        OptionsError: a value that is empty, not a number or out of range, or two budgets.
    """
    return Options(
        words=whole("--words", args.words),
        sentences=whole("--sentences", args.sentences),
        percent=_decimal("--percent", args.percent),
        order=args.order,
        encoder=args.encoder,
        **{name: value for name in FOCUS if (value := getattr(args, name, None)) is not None},
    )


def threads_from(args: Namespace) -> int | None:
    """Return the limit that `--threads` sets, or None without one.

    Raises:
        OptionsError: it is no whole number of at least 1.
    """
    threads = whole("--threads", args.threads)
    if threads is not None and threads < 1:
        raise OptionsError(f"threads: {threads} is not a whole number of at least 1")
    return threads


def whole(flag: str, value: str | None) -> int | None:
    """Return the flag's value as a number, or None without a value.

    Raises:
        OptionsError: it is not a whole number.
    """
    if value is None:
        return None
    if _LARGER.fullmatch(value):
        raise OptionsError(f"{flag}: a number of more than 18 digits is more than anything has")
    if not _WHOLE.fullmatch(value):
        raise OptionsError(f"{flag}: {value!r} is not a whole number of at least 1")
    return int(value)


def _decimal(flag: str, value: str | None) -> float | None:
    if value is None:
        return None
    if not _DECIMAL.fullmatch(value):
        raise OptionsError(f"{flag}: {value!r} is not a number from 1 to 100")
    return float(value)
