"""`summarizer cache`: show the size of a cache of vectors and pages, or clear it."""

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
        help="show or clear what --cache keeps",
        description="Show how many vectors of sentences and fetched pages a cache holds, or clear "
        "it.",
        epilog=_EPILOG,
    )
    add_cache(parser)
    parser.add_argument("--clear", action="store_true", help="forget all of it first")
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Print the size of the cache, and return 0."""
    from summarizer.encoders.vector_file import clear, contents  # noqa: PLC0415 - imports sqlite3
    from summarizer.readers.fetching.page_cache import forget_pages, pages_in  # noqa: PLC0415

    folder = cache_from(args)
    if folder is None:
        raise OptionsError(f"no cache: name its folder with --cache DIR or in {CACHE_VARIABLE}")
    if args.clear:
        clear(folder)
        forget_pages(folder)
    held = contents(folder)
    damaged = f"; {held.damaged:,} were damaged and encoded anew" if held.damaged else ""
    lines = [f"{held.folder}: {held.vectors:,} vectors, {_of(held.size, held.limit)}{damaged}"]
    pages = pages_in(folder)
    if pages.pages:
        lines.append(f"{held.folder}: {pages.pages:,} pages, {_of(pages.size, pages.limit)}")
    deliver("".join(f"{line}\n" for line in lines), None)
    return 0


def _of(size: int, limit: int) -> str:
    """Return a size and its limit in words."""
    return f"{size / _MEGABYTE:,.1f} MB of at most {limit / _MEGABYTE:,.1f} MB"
