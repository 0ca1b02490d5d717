"""The flags that tell what to read, and the articles that they stand for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.cli.arguments import cache_from
from summarizer.readers import read
from summarizer.readers.formats import DESCRIBED

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from summarizer.readers import Reading
    from summarizer.readers.fetching import Fetcher
    from summarizer.readers.fields.columns import Columns

_COLUMNS = {
    "text": "the text of an article (default: as exporters call it: text, content, body …)",
    "title": "its title",
    "source": "its outlet",
    "url": "its address",
    "date": "its date",
    "id": "its id",
}


def add_paths(parser: ArgumentParser) -> None:
    """Add the flags and paths by which a command reads articles."""
    parser.add_argument(
        "paths",
        nargs="+",
        metavar="PATH",
        help=f"{DESCRIBED}, a folder of such files, or - for standard input; with --fetch a URL",
    )
    parser.add_argument(
        "--fetch",
        action="store_true",
        help="fetch the pages and feeds that are named by their URLs, http or https",
    )
    parser.add_argument(
        "--encoding",
        metavar="NAME",
        help="the encoding of files that are neither UTF-8 nor marked as UTF-16, such as cp1252; "
        "what a page, a feed or mail states goes first, unless a page is plainly not in that",
    )

    for name, purpose in _COLUMNS.items():
        parser.add_argument(
            f"--{name}-column",
            metavar="NAME",
            help=f"the column or field that holds {purpose}, in tables and JSON",
        )


def add_strict(parser: ArgumentParser) -> None:
    """Add the flag that makes an error of an input that is left out."""
    parser.add_argument(
        "--strict", action="store_true", help="fail (exit 1) rather than leave an input out"
    )


def read_articles(args: Namespace) -> Reading:
    """Return the articles that the paths and flags of `add_paths` and `add_strict` stand for.

    Raises what `summarizer.readers.read` does, and OutputError if the cache cannot be used.
    """
    return read(
        args.paths,
        encoding=args.encoding,
        columns=_columns(args),
        strict=getattr(args, "strict", False),
        fetch=_fetcher(args),
    )


def _columns(args: Namespace) -> Columns | None:
    """Return the columns that the flags of `add_paths` name, or None without one."""
    named = {name: getattr(args, f"{name}_column") for name in _COLUMNS}
    if not any(named.values()):
        return None
    from summarizer.readers.fields.columns import Columns  # noqa: PLC0415 - few runs need it

    return Columns(**named)


def _fetcher(args: Namespace) -> Fetcher | bool:
    """Return what fetches the URLs among the paths, with the pages that `--cache` keeps.

    Nothing is imported without `--fetch`.

    Raises:
        OutputError: the cache cannot be used.
    """
    if not args.fetch:
        return False
    from summarizer.readers.fetching import Fetcher  # noqa: PLC0415 - asked for here alone

    return Fetcher(cache_from(args))
