"""`summarizer cache`: show the size of a cache of vectors, or clear it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.cli.arguments import CACHE_VARIABLE, add_cache, cache_from
from summarizer.cli.streams import deliver
from summarizer.errors import OptionsError

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction

_EPILOG = """\
examples:
  summarizer cache --cache ~/.cache/summarizer
  summarizer cache --cache ~/.cache/summarizer --clear
"""
_MEGABYTE = 1_000_000  # bytes, as disks are sold


def add_parser(subparsers: _SubParsersAction[ArgumentParser]) -> None:
    """Add the command with its flags."""
    parser = subparsers.add_parser(
        "cache",
        help="show or clear the vectors that --cache keeps",
        description="Show how many vectors of sentences a cache holds, or clear it.",
        epilog=_EPILOG,
    )
    add_cache(parser)
    parser.add_argument("--clear", action="store_true", help="forget all vectors first")
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Print the size of the cache, and return 0."""
    from summarizer.encoders.vector_file import clear, contents  # noqa: PLC0415 - imports sqlite3

    folder = cache_from(args)
    if folder is None:
        raise OptionsError(f"no cache: name its folder with --cache DIR or in {CACHE_VARIABLE}")
    if args.clear:
        clear(folder)
    held = contents(folder)
    size, limit = (f"{value / _MEGABYTE:,.1f} MB" for value in (held.size, held.limit))
    damaged = f"; {held.damaged:,} were damaged and encoded anew" if held.damaged else ""
    deliver(f"{held.folder}: {held.vectors:,} vectors, {size} of at most {limit}{damaged}\n", None)
    return 0
