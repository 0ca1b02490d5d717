"""`summarizer stories`: a mixed pile of articles in, its stories out, each summarised."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.cli.arguments import (
    add_encoder,
    add_paths,
    add_result_format,
    cache_from,
    columns_from,
    threads_from,
    whole,
)
from summarizer.cli.progress import ProgressDisplay
from summarizer.cli.streams import deliver, say_notes
from summarizer.errors import OptionsError
from summarizer.options import DEFAULT_WORDS, Options
from summarizer.readers import Reading, read
from summarizer.renderers.stories import render

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace, _SubParsersAction

    from summarizer.story import Stories

_EPILOG = """\
examples:
  summarizer stories today/
  summarizer stories news.jsonl --min-articles 3 --words 60 --format json
  summarizer stories archive/ --no-summaries --window-days 7

Articles about one event form a story, those on most independent sources first. Copies of one text
count as one source. An article that belongs nowhere stays alone; none is lost.
"""
_FEWEST = 2  # articles of a story by default


def add_parser(subparsers: _SubParsersAction[ArgumentParser]) -> None:
    """Add the command with its flags."""
    parser = subparsers.add_parser(
        "stories",
        help="find the stories in a mixed pile of articles",
        description="Group a mixed pile of articles by the events they report, and summarise each.",
        epilog=_EPILOG,
    )
    add_paths(parser)
    _add_stories(parser)
    add_encoder(parser.add_argument_group("method"))
    output = parser.add_argument_group("output")
    add_result_format(output)
    output.add_argument(
        "--quiet", action="store_true", help="no progress and no notes on stderr, only errors"
    )
    parser.set_defaults(run=run)


def run(args: Namespace) -> int:
    """Deliver the stories of the articles, and return 0."""
    threads, settings = threads_from(args), _settings(args)
    reading = read(args.paths, encoding=args.encoding, columns=columns_from(args))
    stories = _stories(reading, settings, threads, args)
    # The hook for other outputs, such as a folder of pages: `stories` and `reading.articles`.
    deliver(render(stories, args.format), None)
    if not args.quiet:
        say_notes((*reading.notes, *stories.notes))
    return 0


def _add_stories(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("stories")
    group.add_argument(
        "--min-articles",
        metavar="N",
        help=f"articles that make a story; fewer stay alone (default: {_FEWEST})",
    )
    group.add_argument(
        "--window-days",
        metavar="N",
        help="articles that appeared more than N days apart are about different events",
    )
    group.add_argument("--no-summaries", action="store_true", help="only group the articles")
    group.add_argument(
        "-w", "--words", metavar="N", help=f"at most N words a summary (default: {DEFAULT_WORDS})"
    )
    group.add_argument(
        "--language", metavar="CODE", help="the language of the summaries, such as en"
    )


def _settings(args: Namespace) -> tuple[Options, int, int | None]:
    """Return the options, the fewest articles and the window of days.

    Raises:
        OptionsError: a value is no whole number of at least 1.
    """
    options = Options(
        words=whole("--words", args.words), encoder=args.encoder, language=args.language
    )
    fewest = whole("--min-articles", args.min_articles)
    window = whole("--window-days", args.window_days)
    for flag, value in (("--min-articles", fewest), ("--window-days", window)):
        if value is not None and value < 1:
            raise OptionsError(f"{flag}: {value} is not a whole number of at least 1")
    return options, _FEWEST if fewest is None else fewest, window


def _stories(
    reading: Reading,
    settings: tuple[Options, int, int | None],
    threads: int | None,
    args: Namespace,
) -> Stories:
    # Slow to import, and the input may have been bad.
    from summarizer.encoders import load_in_background  # noqa: PLC0415
    from summarizer.threads import at_most  # noqa: PLC0415

    options, fewest, window = settings
    with at_most(threads), ProgressDisplay(quiet=args.quiet) as progress:
        encoder = load_in_background(
            options.encoder, download=args.download, cache=cache_from(args)
        )
        from summarizer.stories import find_stories  # noqa: PLC0415 - while the model loads

        return find_stories(
            reading.articles,
            options,
            min_articles=fewest,
            summaries=not args.no_summaries,
            window_days=window,
            encoder=encoder,
            progress=progress,
        )
