"""`summarizer summarize`: articles in, one cited summary out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.cli.arguments import (
    add_focus,
    add_options,
    cache_from,
    options_from,
    since_from,
    threads_from,
)
from summarizer.cli.inputs import add_paths, add_strict, read_articles
from summarizer.cli.outputs import check_apart
from summarizer.cli.progress import ProgressDisplay
from summarizer.cli.streams import STANDARD_OUTPUT, deliver, say_notes
from summarizer.files.atomic import check_writable
from summarizer.languages.codes import code_of
from summarizer.languages.recognition import recognised
from summarizer.renderers import FORMS, form_named

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction
    from collections.abc import Sequence

    from summarizer.articles import Article
    from summarizer.encoders import Encoder
    from summarizer.options import Options
    from summarizer.readers import Reading
    from summarizer.summary import Summary

_LOOKED_AT = 8  # articles that tell which encoder the pile needs; it waits for it if they do not
# The encoder of the last run: to free its model would take longer than to end the process.
_KEPT: list[Encoder] = []
_EPILOG = """\
examples:
  summarizer summarize articles/
  summarizer summarize --words 80 --format markdown one.txt two.txt
  summarizer summarize news.jsonl --sentences 5 --order chronological
  summarizer summarize articles/ --format json --explain --output summary.json
  summarizer summarize articles/ --query "How many people were hurt?" --exclude 003
  summarizer summarize articles/ --must-include 001 --must-include 002:120-240
  summarizer summarize articles/ --since yesterday.json
  summarizer summarize --fetch https://news.example/one https://herald.example/two
  cat article.txt | summarizer summarize - --percent 20
"""


def add_parser(subparsers: _SubParsersAction[ArgumentParser]) -> None:
    """Add the command with its flags."""
    parser = subparsers.add_parser(
        "summarize",
        help="summarise articles on one event",
        description="Summarise articles on one event: verbatim sentences, each with its sources.",
        epilog=_EPILOG,
    )
    add_paths(parser)
    add_strict(parser)
    add_options(parser)
    add_focus(parser)
    _add_output(parser)
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Summarise, deliver the summary, and return 0."""
    threads, options = threads_from(args), options_from(args)
    output = None if args.output == STANDARD_OUTPUT else args.output
    form = form_named(args.format)
    form.require()
    if output is not None:
        check_writable(output)
    since = since_from(args)
    reading = read_articles(args)
    if output is not None:
        check_apart(output, reading, args.paths)
    summary = _summary(reading, options, since, threads, args)
    maps = {name: original.map for name, original in reading.originals.items()}
    text = form.render(summary, explain=args.explain, articles=reading.articles, maps=maps)
    deliver(text, output)
    if not args.quiet and (output is not None or not form.shows_notes):
        say_notes(summary.notes)
    return 0


def _add_output(parser: ArgumentParser) -> None:
    output = parser.add_argument_group("output")
    names = [form.name for form in FORMS]
    output.add_argument(
        "-f",
        "--format",
        choices=names,
        default=names[0],
        help=f"the form (default: {names[0]})",
    )
    output.add_argument(
        "-o", "--output", metavar="FILE", help="write to FILE, wholly or not at all, not to stdout"
    )
    output.add_argument(
        "--explain", action="store_true", help="add every cluster's rank and every dropped span"
    )
    output.add_argument(
        "--quiet", action="store_true", help="no progress and no notes on stderr, only errors"
    )


def _likely_codes(articles: Sequence[Article]) -> list[str]:
    """Return the languages that articles state, or seem to be in, by their ISO 639-1 codes."""
    codes = [code_of(one.language or "") or recognised(one.text) for one in articles]
    return [code for code in codes if code is not None]


def _summary(
    reading: Reading,
    options: Options,
    since: Summary | None,
    threads: int | None,
    args: Namespace,
) -> Summary:
    # Slow to import, and the input may have been bad.
    from summarizer.encoders import load_in_background  # noqa: PLC0415
    from summarizer.threads import at_most  # noqa: PLC0415

    with at_most(threads), ProgressDisplay(quiet=args.quiet) as progress:
        encoder = load_in_background(
            options.encoder,
            download=args.download,
            cache=cache_from(args),
            codes=_likely_codes(reading.articles[:_LOOKED_AT]),
        )
        _KEPT[:] = [encoder]
        from summarizer.pipeline import summarize  # noqa: PLC0415 - while the model is loaded

        summary = summarize(
            reading.articles, options, since=since, encoder=encoder, progress=progress
        )
    return summary.with_notes(reading.notes)
