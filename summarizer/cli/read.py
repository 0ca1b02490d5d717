"""`summarizer read`: what the other commands understand of files, as articles in JSON Lines."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from summarizer.cli.arguments import add_cache
from summarizer.cli.inputs import add_paths, add_strict, read_articles
from summarizer.cli.outputs import check_apart
from summarizer.cli.streams import STANDARD_OUTPUT, deliver, say_notes
from summarizer.files.atomic import check_writable
from summarizer.text.grouped_notes import grouped

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction
    from collections.abc import Iterable, Mapping

    from summarizer.articles import Article

_EPILOG = """\
examples:
  summarizer read page.html
  summarizer read export.csv --text-column Body --output articles.jsonl
  summarizer read pile.zip --format text
  summarizer read --fetch https://news.example/feed.xml > articles.jsonl

A line is an article with the fields id, title, text, source, url, published, language, authors,
original and notes. The map of its original has stretches of the text, in characters, and where
each stands in the file: bytes of a page, the page of a PDF, a row, an item. As .jsonl the
lines give the same sentences as the files.
"""
_FORMATS = ("jsonl", "text")


def add_parser(subparsers: _SubParsersAction[ArgumentParser]) -> None:
    """Add the command with its flags."""
    parser = subparsers.add_parser(
        "read",
        help="print the articles that files hold",
        description="Print the articles of files as the other commands understand them.",
        epilog=_EPILOG,
    )
    add_paths(parser)
    add_strict(parser)
    add_cache(parser)
    parser.add_argument(
        "-f",
        "--format",
        choices=_FORMATS,
        default=_FORMATS[0],
        help=f"an article a line, or their texts for people (default: {_FORMATS[0]})",
    )
    parser.add_argument(
        "-o", "--output", metavar="FILE", help="write to FILE, wholly or not at all, not to stdout"
    )
    parser.add_argument("--quiet", action="store_true", help="no notes on stderr, only errors")
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Print the articles, and return 0."""
    output = None if args.output == STANDARD_OUTPUT else args.output
    if output is not None:
        check_writable(output)
    reading = read_articles(args)
    if output is not None:
        check_apart(output, reading, args.paths)
    written = _as_text if args.format == "text" else _as_line
    doubted = _doubts(reading.articles)
    remarks = _by_place([*reading.remarks, *doubted])
    found = [_understood(one) for one in reading.articles]
    lines = (written(one, [*_said_of(one, remarks), *notes]) for one, notes in found)
    deliver("".join(lines), output)
    if not args.quiet:
        own = grouped((note for _, notes in found for note in notes), most=1)
        say_notes([*reading.notes, *doubted, *own])
    return 0


def _doubts(articles: Iterable[Article]) -> list[str]:
    """Return a note for each page that may hold no article."""
    from summarizer.method.preparation import doubts  # noqa: PLC0415 - the input may be bad

    return [note for article in articles for note in doubts(article)]


def _understood(article: Article) -> tuple[Article, list[str]]:
    """Return the article with what its text says of it, and the notes on what failed."""
    from summarizer.method.preparation import completed  # noqa: PLC0415 - the input may be bad

    return completed(article)


def _said_of(article: Article, remarks: Mapping[str, list[str]]) -> list[str]:
    """Return the notes of the readers on an article."""
    return [note for place in _places(article) for note in remarks.get(place, ())]


def _by_place(remarks: Iterable[str]) -> dict[str, list[str]]:
    """Return the notes by the places that they begin with."""
    known: dict[str, list[str]] = {}
    for remark in remarks:
        known.setdefault(remark.partition(": ")[0], []).append(remark)
    return known


def _places(article: Article) -> list[str]:
    """Return the names that notes have for an article: its file, and what part of it that is."""
    if article.original is None:
        return []
    path, parts = article.original.path, article.original.map
    return [path, *(f"{path}, {place}" for _, _, place in parts[:1])]


def _as_line(article: Article, notes: list[str]) -> str:
    original = article.original
    fields: dict[str, Any] = {
        "id": article.id,
        "title": article.title,
        "text": article.text,
        "source": article.source,
        "url": article.url,
        "published": article.published,
        "language": article.language,
        "authors": original.authors if original else (),
        "original": original and original.to_json(),
        "notes": notes,
    }
    return json.dumps(fields, ensure_ascii=False) + "\n"


def _as_text(article: Article, notes: list[str]) -> str:
    original = article.original
    said = [article.source, article.published, article.url, article.language]
    head = " · ".join(filter(None, said))
    lines = [article.id, article.title, head, original and f"from {original.path}", *notes]
    return "\n".join([*filter(None, lines), "", article.text.strip(), "", ""])
